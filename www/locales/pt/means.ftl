### What the coded words of notices mean, in the order of terms.ftl. At most 140 characters.
### Language: Portuguese (neutral between Portugal and Brazil). Plain words, short sentences, no markup.
### Status: machine

## How closely data points at you

means-lamppost-identifiability-none = Os dados nunca foram sobre pessoas, por exemplo valores do ar ou da água. Neles não se encontra ninguém.
means-lamppost-identifiability-de_identified = Os dados eram sobre pessoas. O que apontava para cada uma foi retirado de vez, por exemplo o rosto ficou irreconhecível.
means-lamppost-identifiability-pseudonymous = Aparece como um número, sem o seu nome. Quem tem a lista desses números consegue saber de quem se trata.
means-lamppost-identifiability-identifiable = Os próprios dados mostram a sua identidade, por exemplo pelo rosto, pelo nome ou pela placa do carro.

## Profiles and scores

means-lamppost-profiling-none = Ninguém junta os seus hábitos, e não recebe nenhum número nem lugar numa classificação.
means-lamppost-profiling-profiling = Juntam-se dados a seu respeito para conhecer os seus hábitos ou traços, por exemplo por onde anda e quando.
means-lamppost-profiling-scoring = Recebe um número ou um lugar, por exemplo sobre o risco que parece trazer. Outros podem agir segundo isso.

## What a decision does

means-lamppost-decision_effect-none = Os dados não servem para decidir sobre uma pessoa em particular, por exemplo quando só se contam veículos.
means-lamppost-decision_effect-informs = O resultado da máquina é uma coisa entre outras. Uma pessoa vê tudo e depois decide a seu respeito.
means-lamppost-decision_effect-legal_effect = A decisão muda os seus direitos ou deveres, por exemplo uma multa. Muitas vezes pode pedir que uma pessoa a reveja.
means-lamppost-decision_effect-significant_effect = Não muda nenhum direito, mas pesa tanto como isso: por exemplo, ficar sem empréstimo. Muitas vezes pode pedir que uma pessoa reveja.

## Who decides

means-lamppost-autonomy-human_decides = A máquina só faz uma proposta. Uma pessoa vê-a e pode decidir outra coisa.
means-lamppost-autonomy-human_executes = A máquina escolhe, e uma pessoa faz o que ela escolheu, por exemplo segue o caminho que um programa calculou.
means-lamppost-autonomy-autonomous = Nenhuma pessoa participa na decisão em si, por exemplo uma cancela que só abre para placas conhecidas.

## How long data is kept

means-lamppost-retention-none = Os dados são usados logo e depois desaparecem. Ninguém os pode ver mais tarde.
means-lamppost-retention-hours = Os dados são conservados o número de horas que o aviso indica, e depois apagados.
means-lamppost-retention-until_event = Os dados são apagados quando acontece algo que o aviso indica, por exemplo o fim de um caso.
means-lamppost-retention-indefinite = Não há um dia marcado para apagar. A lei só deixa conservar os seus dados enquanto a finalidade o exige.

## In whose house data is kept

means-lamppost-storage-on_device = Os dados estão no sensor, aqui na rua, e não num computador noutro lugar.
means-lamppost-storage-controller_premises = Os dados estão em computadores que o próprio organismo responsável opera, por exemplo na sede do município.
means-lamppost-storage-processor_premises = Os dados estão numa empresa que trabalha para o organismo responsável e tem de seguir as instruções dele.
means-lamppost-storage-public_cloud = Os dados estão em computadores alugados que muitos outros clientes também usam. Podem estar noutro país.

## On what terms others get data

means-lamppost-recipient_terms-shared = Alguém mais recebe os dados ou pode vê-los. O aviso diz quem.
means-lamppost-recipient_terms-sold = Alguém mais recebe os dados e dá dinheiro ou outra coisa por eles.
means-lamppost-recipient_terms-on_request_to_police = A polícia recebe os dados quando os pede, por exemplo depois de um acidente. Não lhe são enviados o tempo todo.
means-lamppost-recipient_terms-required_by_law = Uma lei diz que os dados têm de ser entregues. O organismo responsável não pode escolher.
means-lamppost-recipient_terms-published = Qualquer pessoa pode ver ou copiar os dados, por exemplo na internet. O que foi copiado não pode ser recolhido.

## What can happen to you

means-lamppost-consequence-none = Os dados não mudam nada para as pessoas: nenhum pagamento, nenhuma proibição, nenhuma sanção.
means-lamppost-consequence-fee = Pode ter de pagar pelo que usa, por exemplo passagem numa estrada ou estacionamento. Não é uma sanção.
means-lamppost-consequence-fine = Pode ter de pagar uma sanção, por exemplo por andar depressa demais. Uma multa pode ser contestada.
means-lamppost-consequence-denial_of_service = Pode ficar sem entrar ou sem ser servido, por exemplo quando uma cancela não abre.
means-lamppost-consequence-price = Os dados podem mudar o que paga, por exemplo mais numa hora de muito movimento, ou não o mesmo que a pessoa ao lado.
means-lamppost-consequence-blacklist = A sua pessoa ou o seu veículo pode entrar numa lista de indesejados. Mais tarde pode ser-lhe negado o acesso.
means-lamppost-consequence-score = Tem um número ou um lugar que sobe ou desce com o que faz. Outros podem agir segundo isso.
means-lamppost-consequence-referral = Outro serviço pode receber o seu caso e decidir o que fazer, por exemplo a polícia.

## What an objection does

means-lamppost-objection_effect-stop = Em caso de oposição, os seus dados já não são usados para esta finalidade.
means-lamppost-objection_effect-mask = Em caso de oposição, a sua identidade é ocultada, por exemplo o rosto ou a placa é coberto na imagem.
means-lamppost-objection_effect-delete = Em caso de oposição, é apagado o que foi captado a seu respeito.
means-lamppost-objection_effect-reroute = Em caso de oposição, é-lhe mostrado outro caminho que o sensor não vê.
means-lamppost-objection_effect-cannot = Não se pode fazer nada para uma só pessoa. O aviso diz a razão. Pode reclamar à autoridade de controlo.

## Who is responsible

means-lamppost-controller_kind-public = Um organismo público decide para quê e como se usam os dados, por exemplo uma cidade, uma escola ou a polícia.
means-lamppost-controller_kind-private = Uma empresa, uma associação ou uma só pessoa decide para quê e como se usam os dados.
means-lamppost-controller_kind-mixed = O público e o privado decidem juntos, por exemplo uma firma que é de uma cidade e de uma empresa.

## Ways to get in touch

means-lamppost-contact_kind-web = Abra esta página num navegador para lhes escrever ou para ler mais.
means-lamppost-contact_kind-email = Escreva para este endereço. Ficam então a conhecer o seu endereço de e-mail.
means-lamppost-contact_kind-phone = Ligue para este número e fale com alguém. Não precisa de internet.
means-lamppost-contact_kind-post = Envie uma carta para este endereço. Não precisa de internet.
means-lamppost-contact_kind-in_person = Vá a este balcão ou serviço e fale com alguém lá. Não precisa de telefone nem de internet.

## What a contact point is for

means-lamppost-channel_use-choice = Escreva para aqui para dar, recusar ou retirar o seu consentimento, ou para se opor.
means-lamppost-channel_use-request = Escreva para aqui para ter uma cópia dos seus dados, ou para pedir que sejam corrigidos ou apagados.
means-lamppost-channel_use-complaint = Escreva para aqui se acha que algo está errado. Pode sempre reclamar à autoridade de controlo, sem custo.

## What was studied beforehand

means-lamppost-assessment_kind-dpia = Antes de começar, o organismo responsável escreveu o que o uso dos dados pode causar e o que protege as pessoas (art. 35 do RGPD).
means-lamppost-assessment_kind-fria = Antes de usar uma IA de risco elevado, estudou-se a quem ela pode fazer mal e o que ajuda então (art. 27 do Regulamento da IA).
means-lamppost-assessment_kind-cost_benefit = Estudou-se se o sensor vale o que custa, por exemplo em comparação com uma forma sem sensor.

## Why a notice was taken back

means-lamppost-withdrawal_reason-sensor_removed = O sensor já não está aqui, por isso não há nada a descrever.
means-lamppost-withdrawal_reason-error_in_notice = Algo que o aviso dizia não era verdade. Procure um aviso mais recente.
means-lamppost-withdrawal_reason-key_compromised = Outra pessoa pode ter tido a chave com que o emissor assina. O que foi assinado com ela pode ser falso.
means-lamppost-withdrawal_reason-unlawful = O que o aviso descreve não era permitido. Pergunte ao emissor se isso acabou.
means-lamppost-withdrawal_reason-other = A razão não é nenhuma das que têm palavra aqui. Pergunte ao emissor.

## What is picked up

means-lamppost-data_kind-number_plate = Uma câmera lê a placa do seu veículo. As autoridades podem encontrar o dono por ela.
means-lamppost-data_kind-face_image = Uma imagem mostra o seu rosto. Por ele, quem o conhece, e também programas, podem saber de quem se trata.
means-lamppost-data_kind-gait = O sensor capta como se move ao andar. Algumas pessoas podem ser reconhecidas por isso, mesmo sem rosto.
means-lamppost-data_kind-silhouette = Só é captada a sua forma, sem o rosto. A altura, a roupa ou uma cadeira de rodas ainda se podem ver.
means-lamppost-data_kind-sound_level = Só um número que diz o nível do ruído, em decibéis. Nada do que diz é conservado.
means-lamppost-data_kind-voice_recording = O que diz é gravado. É possível reconhecer a sua pessoa pelas palavras e pela voz.
means-lamppost-data_kind-wifi_probe = O seu telefone envia sinais para procurar Wi-Fi, mesmo quando não o usa. Por alguns deles, o telefone pode ser reconhecido.
means-lamppost-data_kind-bluetooth_address = Relógios, telefones e outros aparelhos enviam um endereço destes. Se não muda, o aparelho pode ser reconhecido de novo.
means-lamppost-data_kind-location_trace = Lugares e horas em sequência formam um caminho. Pode mostrar, por exemplo, onde mora e trabalha.
means-lamppost-data_kind-vehicle_count = Só um número, por exemplo 40 veículos numa hora. Não diz de quem eram.
means-lamppost-data_kind-people_count = Só um número, por exemplo 120 pessoas numa hora. Não diz quem eram.
means-lamppost-data_kind-payment_data = Capta como paga, por exemplo número do cartão, valor e hora.
means-lamppost-data_kind-travel_card = Capta o número do seu cartão ou as viagens que faz com ele, por exemplo lugares e horas.

## Devices: what senses or acts

means-device-tech-air_quality = Mede o que há no ar, por exemplo pó ou gases. Não precisa de dados a seu respeito.
means-device-tech-assistance_station = Use o botão para falar com quem ajuda, por exemplo numa emergência. Podem ouvir a sua voz, e às vezes ver.
means-device-tech-augmented_reality = Põe imagens ou palavras sobre o que vê, num telefone ou em óculos. Para isso precisa de uma câmera.
means-device-tech-biometrics = Mede algo que só essa pessoa tem, por exemplo rosto, dedo, olho ou voz, para saber quem é.
means-device-tech-cellular = Envia ou recebe dados como um telefone móvel. Não precisa de cabo nem de Wi-Fi.
means-device-tech-chatbot = Escreva ou fale, e um programa responde. Não precisa de haver ninguém lá, e o que escreve pode ser conservado.
means-device-tech-contactless_payments = Aproxime um cartão ou telefone para pagar. Lê o que o pagamento exige, por exemplo o número do cartão.
means-device-tech-de_identified_image = Tira fotos e retira o que mostra quem é, por exemplo tornando os rostos irreconhecíveis.
means-device-tech-de_identified_video = Filma e retira o que mostra quem é, por exemplo tornando rostos e placas de carros irreconhecíveis.
means-device-tech-de_identified_voice = Grava a fala e muda-a para que a voz já não mostre quem é. As palavras ainda se podem ouvir.
means-device-tech-dtpr_api = Deixa programas e sites ler o que os avisos públicos dizem sobre aparelhos como este. DTPR é uma norma de placas.
means-device-tech-electric_vehicle_charger = Ligue o seu veículo para o carregar. Pode gravar quem carrega, quando, quanto e como foi pago.
means-device-tech-facial_characterization = Olha para o rosto para deduzir, por exemplo, idade ou humor. Este tipo não descobre quem é a pessoa.
means-device-tech-gps = Descobre onde está por sinais de satélites. Levado por uma pessoa ou num veículo, mostra para onde vão.
means-device-tech-hands_free = Reage à sua voz, a um gesto ou quando se aproxima. Para isso tem de ouvir, ver ou sentir.
means-device-tech-identifiable_image = Tira fotos em que a sua pessoa pode ser reconhecida, por exemplo pelo rosto ou pela placa do carro.
means-device-tech-identifiable_nfc = Lê um cartão ou telefone a poucos centímetros. O número que lê pode ser ligado ao seu nome.
means-device-tech-identifiable_rfid = Lê um pequeno chip de rádio, por exemplo num passe ou num aparelho de estrada. O número pode ser ligado ao seu nome.
means-device-tech-identifiable_video = Filma de modo que a sua pessoa pode ser reconhecida, por exemplo pelo rosto, pela roupa ou pela placa do carro.
means-device-tech-identifiable_wifi_sensor = Capta sinais que o seu telefone envia para achar Wi-Fi. Um número neles pode tornar o telefone reconhecível.
means-device-tech-image = Tira imagens isoladas, não um filme. A palavra não diz se a sua pessoa pode ser reconhecida nelas.
means-device-tech-image_infrared = Tira imagens com luz ou calor que não se vê. Também funciona no escuro.
means-device-tech-inclinometer = Mede quanto algo se inclina, por exemplo um muro, um mastro ou uma ponte. Não é sobre pessoas.
means-device-tech-induction_loop = Percebe metal por cima, por isso pode contar veículos ou mudar um semáforo. Não vê quem conduz.
means-device-tech-intercom = Use o botão e fale com alguém noutro lugar, por exemplo para abrir uma porta. Alguns têm câmera.
means-device-tech-li_dar = Envia luz e mede a distância das coisas. Vê formas e movimento, mas não tira fotos.
means-device-tech-location_beacon = Envia um sinal curto com o seu número. Um programa no telefone pode saber por ele onde está.
means-device-tech-microphone = Capta sons, que podem ser fala. A palavra não diz se são gravados.
means-device-tech-motion_detector = Percebe que algo se move, por exemplo para acender uma luz. Não sabe quem ou o que é.
means-device-tech-nfc = Aproxime um cartão ou telefone, e os dois trocam dados, por exemplo um link ou um bilhete.
means-device-tech-non_identifiable_video = Filma com tão poucos detalhes que rostos e placas de carros não se distinguem, desde o início.
means-device-tech-passive_infrared_sensor = Sente o calor de pessoas e animais que se movem perto, por exemplo para abrir uma porta. Não tira imagens.
means-device-tech-person_detection = Distingue pessoas de coisas numa imagem, quantas há e onde. Este tipo não descobre quem são.
means-device-tech-personal_device = Usa-se com um aparelho seu, por exemplo um telefone ou um tablet.
means-device-tech-piezoelectric_sensor = Dá eletricidade quando é apertado ou abanado. Numa rua, por exemplo, conta ou pesa veículos.
means-device-tech-radar = Envia ondas de rádio para medir onde algo está e a que velocidade. Funciona no escuro e não tira imagens.
means-device-tech-rfid = Lê pequenos chips de rádio a curta distância, por exemplo numa caixa do lixo, numa bicicleta ou num bilhete.
means-device-tech-soil_moisture_sensor = Fica no solo e diz quando as plantas precisam de água. Não é sobre pessoas.
means-device-tech-sound_level_meter = Dá um número em decibéis, por exemplo do ruído do trânsito. Não precisa de gravar o que se diz.
means-device-tech-system_screen = Leia ou toque neste painel para usar o aparelho. O que digita ou escolhe pode ser gravado.
means-device-tech-thermometer = Mede o calor de algo, por exemplo do ar, da rua ou da água.
means-device-tech-ultrasonic_level_sensor = Envia um som que não se ouve e mede a distância das coisas, por exemplo se uma caixa do lixo está cheia.
means-device-tech-unmanned_aircraft_system = Voa sem piloto a bordo, muitas vezes com câmera. Pode ver lugares que não se veem da rua.
means-device-tech-video_camera = Filma. A palavra não diz se a sua pessoa pode ser reconhecida, nem por quanto tempo as imagens são conservadas.
means-device-tech-video_camera_infrared = Filma com luz ou calor que não se vê. Também funciona no escuro.
means-device-tech-voice = Grava a fala. Pode saber o que diz, ou quem é pela maneira de falar.
means-device-tech-water_quality = Mede o que há na água, por exemplo num rio ou numa fonte. Não é sobre pessoas.
means-device-tech-weather_station = Mede, por exemplo, vento, chuva e calor. Não é sobre pessoas.
means-device-tech-weighing_scale = Mede o peso de algo, por exemplo de um veículo na rua ou do lixo numa caixa.
means-device-tech-wireless_access_point = Ligue aqui o seu telefone ou computador para usar a internet. Pode gravar que aparelhos se ligaram, e quando.
means-device-tech-wireless_charging_roadway = Bobinas sob a rua carregam veículos elétricos parados ou a passar. Pode gravar que veículo foi carregado.

## Devices: what they are for

means-device-purpose-accessibility = Existe para que todas as pessoas possam usar um lugar ou serviço, por exemplo em cadeira de rodas ou sem ver.
means-device-purpose-agency_interaction = Deixa mudar algo ou participar, por exemplo com um botão de luz ou um painel tátil.
means-device-purpose-arts_culture = Faz parte da arte ou da cultura, por exemplo uma obra que se move quando alguém chega, ou um guia num museu.
means-device-purpose-commerce = Serve o comércio, por exemplo uma máquina que vende bilhetes, ou o painel de uma loja.
means-device-purpose-connectivity = Dá uma ligação à internet, por exemplo Wi-Fi grátis numa praça.
means-device-purpose-dining = Ajuda a oferecer comida ou refeições, por exemplo recebendo o pedido.
means-device-purpose-ecology = Mede como está a natureza, por exemplo árvores, animais, solo ou um rio.
means-device-purpose-energy_efficiency = Ajuda a usar menos energia, por exemplo baixando as luzes da rua quando não há ninguém.
means-device-purpose-enforcement = Descobre quem viola uma regra, por exemplo andar depressa demais. Pode receber uma multa.
means-device-purpose-entry = Verifica se pode entrar ou usar algo, por exemplo por um cartão ou uma placa de carro.
means-device-purpose-fire_emergency = Ajuda os bombeiros, uma ambulância ou outros quando há perigo, por exemplo dando um alarme.
means-device-purpose-health = Mede o que pode causar doenças, por exemplo ruído, ar ou água maus. Não trata ninguém.
means-device-purpose-inform = Diz-lhe algo, por exemplo quando vem o próximo transporte ou como funciona um serviço.
means-device-purpose-logistics = Ajuda a levar mercadorias aonde são precisas, por exemplo a achar um lugar livre para descarregar.
means-device-purpose-mobility = Ajuda pessoas e veículos a circular, por exemplo mudando semáforos ou contando bicicletas.
means-device-purpose-planning_decision_making = Junta informações para planos futuros, por exemplo onde fazer uma via para bicicletas. Não decide sobre ninguém em particular.
means-device-purpose-research_development = Ajuda a estudar ou a experimentar algo novo, por exemplo como as pessoas usam uma praça.
means-device-purpose-safety_security = Existe para evitar danos, por exemplo acidentes, fogo ou roubo.
means-device-purpose-social = Ajuda as pessoas a encontrarem-se ou a falarem, por exemplo num jogo numa praça.
means-device-purpose-switch = Faz algo começar ou parar, por exemplo uma luz, uma bomba de água ou uma porta.
means-device-purpose-waste_management = Ajuda a recolher, separar ou reciclar lixo, por exemplo dizendo quando uma caixa do lixo está cheia.
means-device-purpose-water_efficiency = Ajuda a usar menos água, por exemplo regando as plantas só quando o solo está seco.
means-device-purpose-wayfinding_services = Mostra onde está, para onde ir e o que há perto, por exemplo um elevador ou um transporte.

## Devices: what happens to the data

means-device-process-aggregated = Muitas medições tornam-se um só número, por exemplo 500 pessoas por dia. As medições isoladas não são mostradas.
means-device-process-ai_system = Um programa tira resultados dos dados, muitas vezes depois de aprender com exemplos. Pode errar.
means-device-process-bitmap_manipulation = Um programa muda a imagem, por exemplo cobre os rostos ou torna-a menos nítida.
means-device-process-code_signing = O aparelho pode verificar quem fez o programa dele e que ninguém o mudou. Não diz nada sobre o uso dos dados.
means-device-process-computer_vision = Um programa acha coisas em imagens, por exemplo veículos ou pessoas, e muitas vezes conta-as. Ninguém precisa de olhar.
means-device-process-cryptonets = Um programa de IA calcula com dados que ficam trancados. Quem opera o programa não consegue ler os seus dados.
means-device-process-de_identified = O que aponta para a sua pessoa é retirado, por exemplo nomes, rostos ou números. A palavra não diz se isso funciona bem.
means-device-process-differential_privacy = Juntam-se pequenos erros ao acaso. Os resultados sobre muitos ainda servem, mas é difícil saber se está nos dados.
means-device-process-encrypted = Só quem tem a chave consegue ler os dados. A palavra não diz quem a tem.
means-device-process-encrypted_at_rest = Quem rouba a memória ou o disco não consegue ler sem a chave. Quem tem a chave consegue ler.
means-device-process-federated_learning = Cada aparelho aprende com os seus próprios dados e só passa o que aprendeu. Os dados ficam onde estão.
means-device-process-hardware_audits = De vez em quando, especialistas de fora verificam se o aparelho é seguro e se capta mais do que foi indicado.
means-device-process-homomorphic_encryption = Computadores chegam a um resultado sem destrancar os dados. Quem calcula não consegue lê-los.
means-device-process-immutable_query_ledger = Cada consulta dos dados, e cada mudança, fica escrita numa lista que ninguém pode alterar depois. Assim se descobre um abuso.
means-device-process-k_anonymity = Os seus dados parecem iguais aos de vários outros. Só por esses detalhes, ninguém consegue dizer quais são os seus.
means-device-process-raw_data = Os dados são como o sensor os captou. Nada foi retirado: a sua pessoa pode ser reconhecida se o sensor a mostra.
means-device-process-rdua_approved = Um exame inventado pela empresa Sidewalk Labs achou mais bem do que mal. Não é a verificação de uma autoridade.
means-device-process-regulated = Uma lei tem regras próprias para estes dados, por exemplo de saúde. Elas variam de país para país.
means-device-process-reviewed_internally = A própria organização estudou o uso e os riscos. Ninguém de fora participou.
means-device-process-secure_multi_party_computing = Várias organizações chegam juntas a um resultado. Nenhuma delas vê os dados das outras.
means-device-process-transport_layer_security = Ninguém no caminho entre dois computadores consegue ler ou mudar os dados. Não diz nada sobre a conservação depois.
means-device-process-trusted_execution_environment = Os dados são trabalhados numa parte fechada de um chip. Outros programas do mesmo computador não conseguem ver lá dentro.
means-device-process-zero_knowledge_proofs = Uma pessoa ou um computador pode mostrar que algo é verdade, por exemplo ter mais de 18 anos, sem revelar mais nada.

## Devices: who can get at the data

means-device-access-available_for_resale = Outros podem obter os dados por dinheiro e usá-los para fins próprios.
means-device-access-available_to_3rd_parties = Outros que não trabalham neste sensor podem obter os dados. Isso nem sempre quer dizer que são vendidos.
means-device-access-available_to_download = Qualquer pessoa pode copiar os dados da internet, de graça ou por dinheiro.
means-device-access-available_to_me = Pode ver os dados a seu respeito, por exemplo as suas próprias viagens. Outras pessoas não podem.
means-device-access-available_to_the_accountable_organization = Quem responde por este aparelho pode ver os dados. O aviso diz quem é.
means-device-access-available_to_vendor = A empresa que fornece o aparelho ou recolhe os dados pode vê-los.
means-device-access-not_available_to_me = O aparelho não dá nenhuma forma de ver os dados. Se forem a seu respeito, ainda pode pedir uma cópia (art. 15 do RGPD).
means-device-access-not_available_to_the_accountable_organization = Nem o organismo que responde por este aparelho pode ver os dados. Pode receber só os resultados.
means-device-access-not_available_to_vendor = A empresa que fornece o aparelho ou recolhe os dados não pode vê-los.

## Devices: where data is kept

means-device-storage-backed_up_internationally = Uma segunda cópia está num país diferente daquele onde os dados foram captados. Outras leis podem valer para ela.
means-device-storage-backed_up_locally = Uma segunda cópia está no país onde os dados foram captados. A lei desse país protege-a.
means-device-storage-shared_storage_and_governance = Vários organismos usam um só depósito. Juntos decidem quem vê os dados, quanto tempo ficam e quando são apagados.
means-device-storage-stored_locally = Os dados estão no país onde foram captados. Não têm de estar nesta rua ou cidade.
means-device-storage-stored_on_3rd_party_cloud = Os dados estão num grande centro de uma empresa que aluga espaço. O organismo responsável continua responsável.
means-device-storage-stored_primarily_internationally = A maior parte dos dados está num país diferente daquele onde foram captados. Outras leis podem valer lá.
means-device-storage-stored_primarily_locally = A maior parte dos dados está no país onde foram captados. Uma parte menor pode estar noutro país.

## Devices: what form the data has

means-device-data-binary = Os dados estão empacotados para computadores. Sem o programa certo, não se consegue ler o que dizem.
means-device-data-boolean = Cada entrada é sim ou não, por exemplo: o lugar de estacionamento está livre, ou não está.
means-device-data-personal = Os dados são sobre a sua pessoa ou outra que pode ser reconhecida. A lei dá direitos sobre eles.
means-device-data-pixel_based_image = Uma foto ou uma imagem de um filme, feita de muitos pequenos pontos de cor.
means-device-data-spatial = Os dados dizem onde algo está, por exemplo pontos num mapa ou um percurso.
means-device-data-tabular = Os dados têm linhas e colunas, por exemplo uma linha para cada veículo, com hora e velocidade.
means-device-data-values_time = A mesma coisa é medida muitas vezes, por exemplo a temperatura a cada hora.

## Devices: whether data is kept

means-device-retention-data_retained = Os dados são primeiro guardados e depois apagados. O aviso pode dizer ao fim de quantas horas ou de que acontecimento.
means-device-retention-no_data_retained = O aparelho usa os dados logo e não guarda nenhum.

## Devices: who is responsible

means-device-accountable-institution = Uma instituição responde por este aparelho e pelos dados dele, por exemplo um serviço público, uma escola ou um museu.
means-device-accountable-organization = Uma organização responde por este aparelho e pelos dados dele, por exemplo uma empresa ou uma associação.

## Choices and answers: words by code

means-lamppost-decision-consent-give = Diz sim a este único uso dos seus dados. Pode retirar o seu sim a qualquer momento, tão facilmente como o deu.
means-lamppost-decision-consent-refuse = Diz não. Os seus dados não podem ser usados para esta finalidade. Mais tarde ainda pode dizer sim.
means-lamppost-decision-consent-withdraw = Retira o seu sim. A partir daí os seus dados não podem ser usados para isto. O que foi feito antes continua legal.
means-lamppost-decision-objection-make = Pede que parem, por causa da sua situação. Só podem continuar por razões que pesem mais, ou para um direito num processo judicial.
means-lamppost-decision-objection-retract = Já não se opõe, e os seus dados podem ser usados outra vez. Pode opor-se de novo a qualquer momento.
means-lamppost-decision-review-request = Aqui decide uma máquina. Pede que uma pessoa reveja a decisão, e pode dar a sua opinião.
means-lamppost-decision-request-access = Têm de dizer-lhe se usam dados a seu respeito e dar-lhe uma cópia. A primeira cópia não custa nada.
means-lamppost-decision-request-rectification = Diga o que está errado ou falta nos dados a seu respeito. Têm de o corrigir.
means-lamppost-decision-request-erasure = Têm de apagar os seus dados, por exemplo quando já não precisam deles. Podem recusar se uma lei manda conservá-los.
means-lamppost-decision-request-restriction = Pede que conservem os dados mas não os usem, por exemplo enquanto verificam se estão certos.
means-lamppost-decision-request-portability = Recebe o que lhes deu num arquivo que outros programas podem ler. É para dados usados por consentimento ou contrato.
means-lamppost-decision-concern-tampered = Diga ao emissor se alguém mudou a placa, colou algo por cima ou pôs uma falsa.
means-lamppost-decision-concern-place = Diga ao emissor se o aviso descreve outro sensor ou outro lugar que não aquele onde está a placa.
means-lamppost-decision-concern-other = Diga ao emissor o que mais está errado com a placa ou o sensor, por exemplo que não funciona.
means-lamppost-surface-phone = Decidiu num telefone ou noutro aparelho que tinha lido o código da placa.
means-lamppost-surface-web = Decidiu num site, sem ler o código da placa.
means-lamppost-surface-kiosk = Decidiu num painel público, por exemplo num serviço.
means-lamppost-answer_status-acknowledged = Alguém tem o seu pedido e trabalha nele. Isto ainda não é uma decisão.
means-lamppost-answer_status-accepted = Concordam e vão fazer o que pediu. Ainda não está feito.
means-lamppost-answer_status-rejected = Não vão fazer o que pediu. Têm de dizer a razão. Pode reclamar à autoridade de controlo.
means-lamppost-answer_status-extended = Precisam de mais de um mês e têm de dizer a razão. A lei permite mais dois meses, não mais.
means-lamppost-answer_status-fulfilled = Dizem que fizeram o que pediu.
means-lamppost-notice_state-current = Quando a sua escolha chegou, este aviso era válido.
means-lamppost-notice_state-superseded = Quando a sua escolha chegou, já havia um aviso mais recente. A sua escolha refere-se ao mais antigo.
means-lamppost-notice_state-withdrawn = Quando a sua escolha chegou, o emissor já tinha retirado este aviso.
means-lamppost-notice_state-expired = Quando a sua escolha chegou, o último dia deste aviso já tinha passado.
means-lamppost-notice_state-not-yet-in-force = Quando a sua escolha chegou, o primeiro dia deste aviso ainda estava por vir.

## AI: what it is for

means-ai-purpose-accessibility = Ajuda todos a usar um lugar ou serviço, também quem vê, ouve ou se move pior. Exemplo: uma placa que se lê em voz alta.
means-ai-purpose-arts_culture = Serve para criar ou mostrar arte, música ou monumentos. Exemplo: luzes que reagem quando alguém passa.
means-ai-purpose-border_immigration = Ajuda a controlar quem passa uma fronteira ou pede visto ou asilo. Exemplo: comparar o rosto com o passaporte.
means-ai-purpose-commerce = Ajuda a comprar e vender bens ou serviços. Exemplo: uma loja que conta o que tira da prateleira.
means-ai-purpose-content_moderation = Verifica o que as pessoas escrevem ou enviam, e esconde-o ou retira-o por regras. Exemplo: insultos num painel público.
means-ai-purpose-dining = Ajuda a servir comida. Exemplo: prever quantas refeições uma cantina precisa hoje.
means-ai-purpose-ecology = Mede plantas, animais, solo, ar ou água. Exemplo: contar aves pelo canto.
means-ai-purpose-education = Ajuda a ensinar, aprender ou avaliar provas. Exemplo: um programa que sugere exercícios a um aluno.
means-ai-purpose-eligibility_benefits = Calcula quem recebe um apoio ou serviço público, ou quanto. Exemplo: apoio à habitação.
means-ai-purpose-employment = Ajuda a escolher, organizar ou avaliar trabalhadores. Exemplo: separar candidaturas ou distribuir turnos.
means-ai-purpose-energy_efficiency = Usa menos eletricidade ou calor. Exemplo: luzes da rua que baixam quando não há ninguém perto.
means-ai-purpose-enforcement = Procura pessoas ou veículos que violam uma regra. Exemplo: carros na via dos transportes. Pode haver multa; o aviso deve dizê-lo.
means-ai-purpose-entry = Verifica se pode entrar ou usar um serviço. Exemplo: uma porta que lê um bilhete, uma placa de carro ou um rosto.
means-ai-purpose-financial_services = Ajuda a decidir sobre o seu dinheiro. Exemplo: um empréstimo, o preço de um seguro, ou se um pagamento parece fraude.
means-ai-purpose-fire_emergency = Ajuda os serviços de socorro a ver o perigo e a reagir. Exemplo: ver um fogo num túnel.
means-ai-purpose-health = Mede o que à volta pode causar doenças, como ar sujo, água má ou ruído. Não trata doentes.
means-ai-purpose-healthcare = Ajuda a cuidar de doentes. Exemplo: sugerir um diagnóstico, ou quem é tratado primeiro.
means-ai-purpose-inform = Responde a perguntas ou dá novidades de um serviço. Exemplo: um painel que diz quando o serviço abre.
means-ai-purpose-logistics = Calcula como se guardam e levam mercadorias. Exemplo: os percursos das entregas.
means-ai-purpose-marketing_personalization = Escolhe anúncios, ofertas ou sugestões para cada pessoa ou grupo. Exemplo: um painel que muda com quem está à frente.
means-ai-purpose-mobility = Ajuda pessoas e veículos a circular. Exemplo: contar bicicletas, ou mudar semáforos.
means-ai-purpose-planning_decision_making = Ajuda a fazer planos para muitas pessoas, por exemplo uma nova linha de transporte. Olha para o conjunto, não para uma só pessoa.
means-ai-purpose-research_development = Estuda um lugar ou as pessoas dele para aprender algo novo. Pergunte quem faz o estudo e quando acaba.
means-ai-purpose-risk_assessment = Dá uma pontuação a pessoas ou casos, para ver ou ajudar alguns primeiro. Exemplo: quem é visto primeiro num hospital.
means-ai-purpose-safety_security = Tenta evitar danos antes que aconteçam. Exemplo: ver que alguém caiu na linha férrea.
means-ai-purpose-social = Ajuda as pessoas a encontrarem-se ou a falarem. Exemplo: um painel que liga duas praças.
means-ai-purpose-translation_language = Passa fala ou texto para outra língua. Exemplo: falar com um serviço na sua própria língua.
means-ai-purpose-waste_management = Ajuda a recolher, separar ou reciclar lixo. Exemplo: uma caixa do lixo que diz quando está cheia.
means-ai-purpose-water_efficiency = Usa menos água. Exemplo: regar um parque só quando o solo está seco.
means-ai-purpose-wayfinding_services = Ajuda a achar um lugar, um elevador ou um serviço perto. Exemplo: um mapa que mostra o seu caminho.

## AI: who is responsible

means-ai-accountable-institution = A instituição, como um serviço ou uma escola, que responde por esta IA. Envie para lá perguntas e reclamações.
means-ai-accountable-organization = A empresa ou outra organização que responde por esta IA. Envie para lá perguntas e reclamações.

## AI: whom it touches

means-ai-affected-people = As pessoas em quem a IA é usada, ou cuja vida muda com as decisões dela. Pode ser uma delas quando passa.

## AI: what kind of AI it is

means-ai-functional_modes-agentic_mode = Prepara vários passos e executa-os com outros programas, por exemplo faz uma reserva. Pergunte quem a pode parar.
means-ai-functional_modes-analytical_mode = Lê números e informações e devolve uma etiqueta, uma pontuação ou um lugar. Não faz texto nem imagem novos.
means-ai-functional_modes-generative_mode = Faz texto, imagens, som ou vídeo que não existiam antes. O que faz pode estar errado.
means-ai-functional_modes-perceptive_mode = Transforma imagens, som ou papel em informações, por exemplo “três pessoas, uma bicicleta”.
means-ai-functional_modes-physical_mode = Move motores, válvulas, luzes ou cancelas, e assim muda algo à sua volta.
means-ai-functional_modes-semantic_mode = Lê ou ouve linguagem e descobre o que significa ou o que lhe pertence. Não escreve nada de novo.

## AI: what harm it could do

means-ai-risks_mitigation-autonomy_loss = Pode tirar-lhe escolhas ou empurrar para uma. O responsável indicou este risco; pergunte o que faz contra ele.
means-ai-risks_mitigation-civil_liberties_harm = Pode afetar a liberdade de falar, reunir-se ou circular, ou um processo justo. Exemplo: evitar um protesto por ser vigiado.
means-ai-risks_mitigation-environmental_harm = Pode fazer mal à natureza: precisa de eletricidade, água e aparelhos que se tornam lixo.
means-ai-risks_mitigation-financial_harm = Pode custar dinheiro a pessoas ou empresas. Exemplo: um preço errado, um serviço recusado ou fraude.
means-ai-risks_mitigation-physical_harm = Pode ferir alguém ou estragar algo. Exemplo: uma cancela ou um veículo que se move na hora errada.
means-ai-risks_mitigation-political_economic_harm = Pode enganar eleitores, enfraquecer serviços públicos ou dar poder demais a uma empresa.
means-ai-risks_mitigation-psychological_harm = Pode causar tensão, medo ou dependência. Exemplo: sentir vigilância o tempo todo.
means-ai-risks_mitigation-reputational_harm = Pode fazer outros pensarem mal da sua pessoa. Exemplo: confunde-a com outra ou dá-lhe uma etiqueta errada.
means-ai-risks_mitigation-societal_cultural_harm = Pode fazer mal à confiança, às línguas ou aos costumes. Exemplo: espalham-se notícias falsas, ou perde-se saber local.

## AI: what you may ask for

means-ai-rights-right_access = Pergunte que dados a seu respeito a IA tem, para que servem e que decisões vieram deles.
means-ai-rights-right_algorithmic_transparency = Pergunte como a IA funciona em geral, em palavras simples: o que ela olha e o que pode resultar daí.
means-ai-rights-right_be_forgotten = Peça para apagar os seus dados, por exemplo se já não são precisos ou se retira o consentimento. Há exceções.
means-ai-rights-right_contest = Diga que uma decisão está errada, junte informações, dê a sua opinião e peça que seja revista.
means-ai-rights-right_correction = Peça para corrigir ou completar dados errados a seu respeito.
means-ai-rights-right_individual_decision_explanation = Pergunte por que razão uma decisão a seu respeito saiu assim, e que parte a IA teve nela.
means-ai-rights-right_non_discrimination = Não pode haver tratamento pior por origem, sexo, idade, crença, deficiência ou semelhante. Se houver, reclame.
means-ai-rights-right_object = Peça que deixem de usar os seus dados. Isso não apaga os dados: peça isso também, se quiser.
means-ai-rights-right_purpose_limitation = Os seus dados só podem ser usados para o que o aviso diz. Pergunte se acha que são usados para mais.
means-ai-rights-right_to_human_review = Peça que uma pessoa, e não uma máquina, decida a seu respeito ou reveja a decisão.
means-ai-rights-right_to_notice = Deve ser-lhe dito antes que uma IA decida a seu respeito, e quando fala com uma máquina.

## AI: what goes in

means-ai-input_dataset-input_about_a_measurement = A IA recebe números de sensores, como temperatura, ruído ou ar limpo. Na maior parte dos casos não há pessoas neles.
means-ai-input_dataset-input_about_a_place = A IA recebe onde algo está: posições, percursos ou planos. O percurso de um telefone pode mostrar onde mora.
means-ai-input_dataset-input_about_behaviour = A IA recebe o que as pessoas fizeram: por onde andaram, quanto tempo ficaram, em que tocaram ou o que compraram.
means-ai-input_dataset-input_biometric = A IA recebe rostos, vozes, impressões digitais, o andar ou o olhar. Não se podem mudar como uma palavra secreta.
means-ai-input_dataset-input_decision = A IA recebe o que outro sistema decidiu sobre uma pessoa, como sim ou não. Um erro de lá continua aqui.
means-ai-input_dataset-input_generated_content = A IA recebe texto, imagens ou som que outra IA fez. Os erros podem continuar.
means-ai-input_dataset-input_operational_data = A IA recebe informações de um serviço, como horários ou lugares livres. Não são sobre uma pessoa em particular.
means-ai-input_dataset-input_physical_action = A IA fica a saber que algo aconteceu: uma porta abriu, uma luz acendeu, um alarme tocou.
means-ai-input_dataset-input_recommendation = A IA recebe uma previsão, uma pontuação ou um conselho de outro sistema. É um conselho, ainda não uma decisão.
means-ai-input_dataset-input_sensitive_personal = A IA recebe informações sobre saúde, dinheiro, crença, sexo, migração ou semelhante. Podem prejudicar se saírem.

## AI: what comes out

means-ai-output_dataset-output_about_a_measurement = A IA devolve números, como a qualidade do ar a cada hora. Quase sempre não dizem nada sobre uma só pessoa.
means-ai-output_dataset-output_about_a_place = A IA devolve onde algo está: um percurso, uma zona, um mapa de lugares cheios.
means-ai-output_dataset-output_about_behaviour = A IA devolve o que as pessoas fizeram, como percursos ou tempos. Pergunte se é a seu respeito ou sobre muitos.
means-ai-output_dataset-output_biometric = A IA faz dados a partir de corpos, como um padrão do rosto ou da voz. Com ele a sua pessoa pode ser reconhecida de novo.
means-ai-output_dataset-output_decision = A IA resolve algo a seu respeito, por exemplo se a cancela abre. Pergunte se uma pessoa pode rever a decisão.
means-ai-output_dataset-output_generated_content = A IA faz texto, imagens, som ou vídeo. Pode parecer real e mesmo assim estar errado.
means-ai-output_dataset-output_operational_data = A IA devolve planos ou números para um serviço, como um horário. Não são sobre uma pessoa em particular.
means-ai-output_dataset-output_physical_action = A IA faz algo acontecer: uma porta abre, uma luz acende, um sinal muda.
means-ai-output_dataset-output_recommendation = A IA dá um conselho, uma previsão ou uma pontuação. Outra pessoa decide o que fazer com isso.
means-ai-output_dataset-output_sensitive_personal = A IA diz algo sobre saúde, dinheiro, crença, sexo, migração ou semelhante. Pode ser uma suposição.

## AI: how it works

means-ai-processing-affect_emotion_analysis = Deduz emoções do rosto, voz, corpo ou palavras. No trabalho e na escola, a UE proíbe deduzi-las do corpo, com exceções.
means-ai-processing-anomaly_detection = Aprende o que é habitual e avisa do que não é. Fora do comum não quer dizer errado: uma pessoa deve verificar.
means-ai-processing-biometric_recognition = Compara rosto, voz, dedo, olho ou andar com outros guardados para dizer quem é ou se é essa pessoa.
means-ai-processing-classification_prediction = Põe coisas ou pessoas em grupos, ou calcula um número. Exemplo: carro ou bicicleta; visitantes amanhã.
means-ai-processing-clustering_segmentation = Junta pessoas, lugares ou acontecimentos parecidos. Ninguém deu nome aos grupos antes.
means-ai-processing-computer_vision = Lê imagens ou vídeo: conta pessoas, acha objetos, segue movimento. Não precisa de saber quem é.
means-ai-processing-language_models = Lê, escreve, resume ou responde em linguagem humana, como um programa de conversa. Pode dizer coisas erradas.
means-ai-processing-optimization = Tenta muitas formas e escolhe a melhor para um fim, como esperar menos nos semáforos. O fim é escolhido por pessoas.
means-ai-processing-privacy_transformation = Desfoca, retira ou troca o que aponta para pessoas antes de usar os dados. Exemplo: rostos num vídeo.
means-ai-processing-recommendation_ranking = Escolhe o que lhe é mostrado primeiro, pelo que fez antes ou pelo que fizeram pessoas parecidas.
means-ai-processing-search_retrieval = Procura em documentos, arquivos ou imagens o que responde a uma pergunta.
means-ai-processing-speech_audio = Passa fala a texto ou texto a fala, ou dá nome a um som, como vidro quebrado. Não diz quem fala.

## AI: who can get at the data

means-ai-access-available_for_resale = Os dados podem ser vendidos a outros. Pergunte a quem, e se apontam para a sua pessoa.
means-ai-access-available_to_3rd_parties = Outros que não têm parte neste sistema podem obter os dados. Não têm de ser vendidos.
means-ai-access-available_to_download = Qualquer pessoa pode obter os dados na internet, de graça ou a pagar.
means-ai-access-available_to_me = Pode ver os dados a seu respeito; outras pessoas não podem. Exemplo: as suas próprias viagens.
means-ai-access-available_to_the_accountable_organization = O organismo que responde pelo sistema pode ver os dados.
means-ai-access-available_to_vendor = A empresa que fornece ou opera o aparelho pode ver os dados.
means-ai-access-not_available_to_me = O sistema não dá nenhuma forma de ver os dados. Se forem a seu respeito, a lei ainda deixa pedi-los (art. 15 do RGPD).
means-ai-access-not_available_to_the_accountable_organization = O organismo que responde pelo sistema não pode ver os dados. Pergunte quem pode.
means-ai-access-not_available_to_vendor = A empresa que fornece ou opera o aparelho não pode ver os dados.

## AI: whether data is kept

means-ai-retention-data_retained = Os dados são guardados um tempo fixo e depois apagados. O aviso deve dizer quanto tempo.
means-ai-retention-no_data_retained = Os dados não são guardados. São usados logo e depois desaparecem.

## AI: where data is kept

means-ai-storage-backed_up_internationally = Uma segunda cópia está fora do país ou da região onde os dados foram captados. Outras leis podem valer lá.
means-ai-storage-backed_up_locally = Uma segunda cópia está no país ou na região onde os dados foram captados, por isso vale a lei desse lugar.
means-ai-storage-shared_storage_and_governance = Vários organismos usam um depósito comum. As regras dele dizem quem pode ver, guardar ou apagar os dados.
means-ai-storage-stored_locally = Os dados estão no país ou na região onde foram captados, por isso vale a lei desse lugar.
means-ai-storage-stored_on_3rd_party_cloud = Os dados estão nos computadores de uma empresa contratada, noutro lugar. Pergunte que empresa e em que país.
means-ai-storage-stored_primarily_internationally = A maior parte dos dados está fora do país ou da região onde foram captados. Outras leis podem valer lá.
means-ai-storage-stored_primarily_locally = A maior parte dos dados, mas não todos, está no país ou na região onde foram captados.

## Law: why data may be used

means-dpv-legal_basis-A6-1-a = Os dados só são usados se disser sim. É livre de dizer não, e pode retirar o seu sim a qualquer momento.
means-dpv-legal_basis-A6-1-a-explicit-consent = Os dados só são usados se disser sim em palavras claras, como assinando. Pode dizer não, ou retirá-lo a qualquer momento.
means-dpv-legal_basis-A6-1-a-non-explicit-consent = Os dados só são usados se disser sim por um ato claro, como marcar uma caixa. Silêncio não é sim. Pode retirá-lo sempre.
means-dpv-legal_basis-A6-1-b = Os dados são usados porque um contrato seu o exige. Sem contrato seu, nem passos que pediu, esta razão não vale.
means-dpv-legal_basis-A6-1-b-contract-performance = Os dados são usados para cumprir um contrato seu, como estacionamento pago. Só é permitido o que o contrato exige.
means-dpv-legal_basis-A6-1-b-enter-into-contract = Os dados são usados porque pediu algo antes de assinar, como uma proposta. Se não pediu, esta razão não vale.
means-dpv-legal_basis-A6-1-c = Uma lei manda usar os dados assim. Não pode recusar, mas pode perguntar que lei é, e pode reclamar.
means-dpv-legal_basis-A6-1-d = Os dados são usados porque a vida ou a saúde de alguém está em perigo. Não lhe é perguntado antes. É para emergências.
means-dpv-legal_basis-A6-1-d-data-subject = Os seus dados são usados porque a sua própria vida ou saúde está em perigo. Não lhe é perguntado antes. É para emergências.
means-dpv-legal_basis-A6-1-d-natural-person = Os seus dados são usados porque a vida ou a saúde de outra pessoa está em perigo. Não lhe é perguntado antes. É para emergências.
means-dpv-legal_basis-A6-1-e = Uma lei dá esta função a um serviço ou outro organismo. Não lhe é perguntado, mas pode opor-se por causa da sua situação.
means-dpv-legal_basis-A6-1-e-official-authority = Um serviço usa um poder que a lei lhe dá. Não lhe é perguntado, mas pode opor-se por causa da sua situação.
means-dpv-legal_basis-A6-1-e-public-interest = Uma lei dá esta função a alguém para o bem de todos. Não lhe é perguntado, mas pode opor-se por causa da sua situação.
means-dpv-legal_basis-A6-1-f = Diz-se que o interesse de alguém pesa mais. Não lhe é perguntado, mas pode opor-se. O Estado não pode usá-lo nas suas funções.
means-dpv-legal_basis-A6-1-f-controller = O responsável diz que um interesse legítimo próprio pesa mais, como menos roubos. Não lhe é perguntado, mas pode opor-se.
means-dpv-legal_basis-A6-1-f-third-party = O responsável diz que o interesse legítimo de outra pessoa pesa mais. Não lhe é perguntado, mas pode opor-se.
means-dpv-legal_basis-Consent = Os dados só são usados se disser sim, livremente e sabendo para quê. O aviso não indica artigo. Pode dizer não.

## Law: what you may claim

means-dpv-right-A13 = Quando captam dados seus, têm de dizer-lhe nesse momento quem, para quê, quanto tempo e o que pode fazer.
means-dpv-right-A14 = Se os dados vêm de outra pessoa, têm de dizer de onde e para quê, no prazo máximo de um mês. Há algumas exceções.
means-dpv-right-A15 = Pergunte se têm dados seus. Se sim, peça uma cópia, para que os usam e quem os recebe. A primeira cópia é grátis.
means-dpv-right-A16 = Peça para corrigir o que está errado a seu respeito e juntar o que falta.
means-dpv-right-A17 = Peça para apagar os seus dados, como quando já não são precisos. Nem sempre: uma lei ou tarefa pública pode impedi-lo.
means-dpv-right-A18 = Peça que conservem os dados mas em geral não os usem, por exemplo enquanto verificam se estão certos.
means-dpv-right-A19 = Se corrigem, apagam ou limitam dados, têm de avisar quem os recebeu, a não ser que seja impossível ou trabalho desmedido.
means-dpv-right-A20 = Peça o que deu, num arquivo que computadores leem. Só se for usado por consentimento ou contrato, e por máquina.
means-dpv-right-A21 = Oponha-se a tarefa pública ou interesse legítimo, pela sua situação. Só razões imperiosas ou um processo judicial pesam mais.
means-dpv-right-A22 = Uma máquina sozinha não pode decidir algo com efeito jurídico ou igualmente grave. Exceções: contrato, lei, consentimento explícito.
means-dpv-right-A22-3-a = Se uma máquina decidiu por contrato ou com o seu consentimento explícito, peça que uma pessoa veja a decisão.
means-dpv-right-A22-3-b = Se uma máquina decidiu por contrato ou com o seu consentimento explícito, diga a uma pessoa a sua opinião.
means-dpv-right-A22-3-c = Se uma máquina decidiu por contrato ou com o seu consentimento explícito, diga que a decisão está errada.
means-dpv-right-A7-3 = Pode retirar um sim a qualquer momento, tão facilmente como o deu. O que foi feito antes continua permitido.
means-dpv-right-A77 = Escreva à autoridade de controlo onde vive, trabalha ou onde aconteceu. Não custa nada.
means-dpv-right-A78 = Vá a tribunal se a autoridade decidir mal a seu respeito, ou nada fizer ou disser durante três meses.
means-dpv-right-A79 = Vá a tribunal contra quem usa os seus dados, se isso violar o RGPD. Não precisa de reclamar antes à autoridade.

## Law: what allows data to leave the EU

means-dpv-transfer-A45-3 = A Comissão Europeia decidiu que este país protege os dados mais ou menos como a UE. Não é precisa outra autorização.
means-dpv-transfer-A46-2-a = Organismos públicos daqui e de lá assinaram um acordo que os obriga por lei e lhe dá direitos.
means-dpv-transfer-A46-2-b = Um grupo de empresas obriga-se a regras para dados em todos os seus países. Uma autoridade de controlo aprovou-as.
means-dpv-transfer-A46-2-c = Quem envia e quem recebe assinam textos da Comissão Europeia. Pode invocá-los contra ambos, com exceções.
means-dpv-transfer-A46-2-d = Quem envia e quem recebe assinam textos de uma autoridade de controlo. A Comissão Europeia aprovou-os.
means-dpv-transfer-A46-2-e = Quem recebe obriga-se a um código aprovado do seu setor, e tem de respeitar os seus direitos.
means-dpv-transfer-A46-2-f = Quem recebe tem um certificado aprovado de proteção de dados, e obriga-se a respeitar os seus direitos.
means-dpv-transfer-A46-3-a = Quem envia e quem recebe escreveram o seu próprio contrato. Uma autoridade de controlo tem de o ter autorizado.
means-dpv-transfer-A46-3-b = Organismos públicos fizeram um acordo que lhe dá direitos, mas sem tratado. Uma autoridade de controlo tem de o ter autorizado.
means-dpv-transfer-A49-1-a = Deu um sim explícito, sabendo o risco lá. Pode retirá-lo. Serviços que usam poder público não o podem invocar.
means-dpv-transfer-A49-1-b = O seu contrato não se cumpre sem isto, ou pediu-o antes de assinar. Exemplo: reserva um hotel noutro país.
means-dpv-transfer-A49-1-c = Um contrato entre outros, no seu interesse, não se cumpre sem isto. Exemplo: alguém reserva a sua viagem.
means-dpv-transfer-A49-1-d = Uma razão pública importante, reconhecida na lei da UE ou nacional, exige-o. Exemplo: serviços de impostos que cooperam.
means-dpv-transfer-A49-1-e = Alguém precisa dos dados para exercer ou defender um direito num processo judicial, como num tribunal de outro país.
means-dpv-transfer-A49-1-f = A vida ou a saúde de alguém está em perigo, e a pessoa não pode dizer sim nem não. Exemplo: um acidente noutro país.
means-dpv-transfer-A49-1-g = Os dados vêm de uma lista que a lei abre ao público ou a quem tem boa razão. Não a lista inteira.
means-dpv-transfer-A49-2 = Nada mais serve: não repetido, poucas pessoas, interesse imperioso. As pessoas e a autoridade são avisadas. Não para poder público.
means-dpv-transfer-AdequacyDecision = A Comissão Europeia decidiu que um país protege os dados mais ou menos como a UE. A decisão pode ser retirada.
means-dpv-transfer-AdHocContractualClauses = Quem envia e quem recebe escreveram o seu próprio contrato de proteção. Uma autoridade de controlo tem de o autorizar.
means-dpv-transfer-BindingCorporateRules = Um grupo de empresas obriga-se a regras para dados em todos os países. Pode invocá-las. Uma autoridade tem de as aprovar.
means-dpv-transfer-CertificationMechanismsForDataTransfers = Um certificado verificado mostra como quem recebe protege os dados. Também tem de se obrigar a respeitar os seus direitos.
means-dpv-transfer-CodesOfConductForDataTransfers = Regras de um setor para proteger dados enviados. Têm de ser aprovadas, e quem recebe tem de se obrigar a elas.
means-dpv-transfer-DataTransferTool = Algum meio legal pelo qual dados podem sair da UE. O aviso não diz qual: pergunte.
means-dpv-transfer-SCCByCommission = Textos de contrato da Comissão Europeia, assinados sem mudança. Pode pedir uma cópia.
means-dpv-transfer-SCCBySupervisoryAuthority = Textos de contrato de uma autoridade de controlo, aprovados pela Comissão Europeia. Pode pedir uma cópia.
means-dpv-transfer-StandardContractualClauses = Textos fixos que quem envia e quem recebe assinam para proteger os dados. O aviso não diz de quem são: pergunte.
means-dpv-transfer-SupplementaryMeasure = Algo a mais porque só um contrato não basta lá, como uma cifra cuja chave fica na UE.

## Law: why sensitive data may be used

means-dpv-special_category-A9-2-a = Dados sensíveis, como saúde ou rosto, só são usados se disser um sim claro. Pode dizer não ou retirá-lo a qualquer momento.
means-dpv-special_category-A9-2-b = Uma lei do trabalho ou da segurança social, ou um acordo dela, exige dados sensíveis. Também tem de proteger as pessoas.
means-dpv-special_category-A9-2-c = A vida ou a saúde de alguém está em perigo, e o titular dos dados não pode dizer sim nem não.
means-dpv-special_category-A9-2-d = Uma igreja, sindicato, partido ou semelhante usa dados de membros e próximos. Nada pode sair sem o sim deles.
means-dpv-special_category-A9-2-e = Foi a própria pessoa que tornou claramente públicos estes dados. Passar por uma câmera não faz isso.
means-dpv-special_category-A9-2-f = Os dados são precisos para exercer ou defender um direito num processo judicial, ou um tribunal precisa deles para o seu trabalho.
means-dpv-special_category-A9-2-g = Uma lei permite-o por uma razão pública de peso. Tem de ser proporcional e proteger os direitos. Pergunte que lei é.
means-dpv-special_category-A9-2-h = São precisos para tratar ou cuidar de pessoas, ou para a saúde no trabalho. Só quem tem dever de segredo os pode usar.
means-dpv-special_category-A9-2-i = Uma lei permite-o para proteger a saúde de todos, como de uma epidemia, e tem de proteger os seus direitos.
means-dpv-special_category-A9-2-j = Uma lei permite-o para arquivos públicos, pesquisa ou estatística. Tem de ser proporcional e proteger os seus direitos.

## Choices and answers: words by code

means-dpv-ground-Objection = Diz que este uso prejudica a sua pessoa em particular. Exemplo: mora em frente da câmera.
means-dpv-ground-NonNecessityObjection = Diz que o fim se alcança sem dados a seu respeito. Exemplo: contar em vez de filmar.
means-dpv-ground-LegalityLackingObjection = Diz que nenhuma das razões da lei permite este uso, como consentimento, contrato ou tarefa pública.
means-dpv-ground-UnlawfulActivityObjection = Diz que o que se faz é em si proibido. Indique a lei se a conhece; não é preciso.
means-dpv-ground-ContestAccuracy = Diz que os dados ou o resultado a seu respeito não estão certos. Devem verificá-los.
means-dpv-delay-ComplexityOfProcess = Precisam de mais tempo porque o seu pedido é difícil. No máximo três meses ao todo, e têm de lhe dizer a razão.
means-dpv-delay-HighVolumeOfProcesses = Precisam de mais tempo porque têm muitos pedidos. No máximo três meses ao todo, e têm de lhe dizer a razão.
means-dpv-delay-InformationRequired = Pedem-lhe informações de que precisam para responder. Envie só o que é preciso.
means-dpv-delay-IdentityVerificationRequired = Duvidam que os dados sejam a seu respeito e podem pedir mais. Não podem pedir mais do que precisam.
means-dpv-refusal-LegitimateInterestOverride = Dizem ter razões de peso que contam mais do que as suas. Têm de o mostrar. Pode reclamar.
means-dpv-refusal-PublicInterestCompromised = Dizem que uma tarefa pública deixaria de poder ser feita. Pergunte qual. Pode reclamar.
means-dpv-refusal-OfficialAuthorityExerciseImpaired = Dizem que um serviço não poderia usar um poder que a lei lhe dá. Pergunte qual. Pode reclamar.
means-dpv-refusal-LegalObligationImpaired = Dizem que uma lei manda continuar, como conservar documentos. Pergunte que lei é. Pode reclamar.
means-dpv-refusal-LegallyExempted = Dizem que uma lei os dispensa de fazer isto. Pergunte que lei é. Pode reclamar.
means-dpv-refusal-LegalClaimImpaired = Dizem que alguém precisa dos dados para exercer ou defender um direito num processo judicial. Pode reclamar.
means-dpv-refusal-JudicialProceedingsImpaired = Dizem que um tribunal ou a sua independência sofreria. Pode reclamar.
means-dpv-refusal-CrimePreventionImpaired = Dizem que então os crimes se evitariam pior. Uma lei tem de permitir esta recusa. Pode reclamar.
means-dpv-refusal-CrimeInvestigationImpaired = Dizem que então um crime não se poderia esclarecer. Uma lei tem de permitir esta recusa. Pode reclamar.
means-dpv-refusal-PublicSecurityImpaired = Dizem que a segurança pública sofreria. Uma lei tem de permitir esta recusa. Pode reclamar.
means-dpv-refusal-NationalSecurityImpaired = Dizem que a segurança do país sofreria. Uma lei tem de permitir esta recusa. Pode reclamar.
means-dpv-refusal-PublicHealthCompromised = Dizem que proteger a saúde de todos exige os dados, como numa epidemia. Pode reclamar.
means-dpv-refusal-SecurityImpaired = Dizem que algo que mantém seguros os dados ou um lugar deixaria de funcionar. Pode reclamar.
means-dpv-refusal-ThirdPartyRightsImpaired = Dizem que outras pessoas seriam prejudicadas, como as da mesma imagem. Peça só a parte a seu respeito.
means-dpv-refusal-FreedomOfExpressionImpaired = Dizem que outros têm o direito de dizer ou saber isto, como a imprensa. Pode reclamar.
means-dpv-refusal-ScientificHistoricalResearchImpaired = Dizem que, sem os dados, um estudo não seria possível ou sofreria muito. Pode reclamar.
means-dpv-refusal-OfficialStatisticsImpaired = Dizem que, sem os dados, números públicos não seriam possíveis ou sofreriam muito. Pode reclamar.
means-dpv-refusal-PublicInterestArchivingImpaired = Dizem que, sem os dados, um arquivo público sofreria muito. Pode reclamar.
means-dpv-refusal-ContractPerformanceNecessity = Dizem que um contrato não se cumpre sem os dados. Pergunte qual. Pode reclamar.
means-dpv-refusal-ConsentProvided = Dizem que disse sim a isto. Pode retirar o seu consentimento a qualquer momento.
means-dpv-refusal-IdentityVerificationFailure = Não conseguiram saber se os dados são a seu respeito. Pode enviar mais provas, ou reclamar.
means-dpv-refusal-FulfilmentImpossible = Dizem que não se pode fazer, por exemplo porque os dados já não existem. Pode reclamar.
means-dpv-refusal-DisproportionateEffortRequired = Dizem que é trabalho demais para o que traz. Pode reclamar.
means-dpv-refusal-ProcessUnfounded = Dizem que o seu pedido claramente não tem razão na lei. Têm de o provar. Pode reclamar.
means-dpv-refusal-ProcessExcessive = Dizem que pede demais, por exemplo repetidas vezes. Têm de o provar. Pode reclamar.
means-dpv-refusal-EntityAlreadyInformed = Dizem que isto já lhe foi dito. Veja avisos e respostas anteriores. Pode reclamar.

## AI Act: what kind of AI it is

means-dpv-ai_act-AISystem = Programa que deduz do que recebe o que dizer, mostrar, aconselhar ou decidir. O que o Regulamento da IA exige depende do uso.
means-dpv-ai_act-GPAIModel = Grande núcleo de IA para muitas tarefas, posto noutros sistemas. Quem o faz tem de respeitar direitos de autor e em geral documentá-lo.
means-dpv-ai_act-GPAISystem = IA para muitas tarefas, como um programa de conversa. No uso direto, têm de dizer que é IA, a não ser que seja óbvio.
means-dpv-ai_act-HighImpactCapabilityGPAIModel = Modelo capaz de tanto como os mais avançados. O Regulamento vê um risco para a sociedade e dá mais deveres a quem o faz.
means-dpv-ai_act-SystemicRisk = Dano à saúde, segurança, direitos ou sociedade que modelos fortes podem espalhar. Quem os faz tem de agir contra isso.
means-dpv-ai_act-AISystemPerformance = Se faz bem aquilo a que se destina. Pergunte quantas vezes erra, e com quem.
means-dpv-ai_act-IntendedPurpose = O uso que o fabricante indica em documentos e anúncios. Disso depende o rigor do Regulamento da IA.
means-dpv-ai_act-ReasonablyForeseeableMisuse = Um uso não previsto, mas que é provável alguém tentar. Com IA de risco elevado, o fabricante tem de pensar nisso antes.
means-dpv-ai_act-SafetyComponent = Peça que protege pessoas ou coisas, ou as põe em perigo se falhar. Com IA nela, há muitas vezes deveres rigorosos.
means-dpv-ai_act-SubliminalCapability = Pode agir na mente sem que se perceba. Proibido por lei se levar a decidir de outro modo e for provável um dano grave.
means-dpv-ai_act-DeepFakeGeneration = Faz imagens, som ou vídeo que parecem reais e não são. Quem usa tem de dizer que é feito por IA, com poucas exceções.
means-dpv-ai_act-Risk = A probabilidade de um dano, junto com a sua gravidade. Quanto maior o risco, mais rigoroso o Regulamento da IA.

## AI Act: AI that recognises people

means-dpv-ai_act-BiometricData = Dados do rosto, dedo, voz, andar ou semelhante. Para distinguir pessoas por eles, o RGPD exige uma razão especial.
means-dpv-ai_act-BiometricIdentification = Compara o rosto ou o corpo com os de muitas pessoas para saber quem é. De longe: deveres rigorosos, e em parte proibido por lei.
means-dpv-ai_act-BiometricVerification = Compara com um só exemplo, como o rosto com o passaporte. Isto sozinho não é de risco elevado no Regulamento da IA.
means-dpv-ai_act-RemoteBiometricIdentificationSystem = Descobre quem são as pessoas sem elas participarem, como na rua. Deveres rigorosos; ao vivo pela polícia, em geral proibido.
means-dpv-ai_act-RealtimeRemoteBiometricIdentificationSystem = Descobre logo quem passa. Deveres rigorosos. Para a polícia em lugares públicos é proibido por lei, com três exceções estreitas.
means-dpv-ai_act-PostRemoteBiometricIdentificationSystem = Descobre depois, em gravações, quem lá esteve. Deveres rigorosos. Para achar um suspeito, a polícia precisa de permissão; há exceção.
means-dpv-ai_act-BiometricCategorisation = Põe pessoas num grupo pelo rosto ou corpo, como pela idade. Deduzir assim crença, raça ou vida sexual é proibido por lei.
means-dpv-ai_act-BiometricCategorisationSystem = Põe pessoas em grupos pelo corpo. Têm de ser avisadas, a não ser que uma lei contra o crime dispense. Em parte proibido por lei.
means-dpv-ai_act-EmotionRecognition = Deduz emoções ou intenções do rosto, voz ou corpo. No trabalho e na escola, proibido por lei, exceto por medicina ou segurança.
means-dpv-ai_act-EmotionRecognitionSystem = Deveres rigorosos. Têm de avisar, salvo lei contra o crime. No trabalho e na escola, em geral proibido por lei.
means-dpv-ai_act-PubliclyAccessibleSpace = Lugar aberto a um número incerto de pessoas, como rua, estação ou loja, mesmo com bilhete. Aqui a busca de rostos ao vivo é limitada.

## AI Act: AI that the law forbids

means-dpv-ai_act-ProhibitedAISystem = Um uso de IA que o Regulamento da IA proíbe na UE. Ninguém o pode permitir com um sim. Pode reclamar.
means-dpv-ai_act-ProhibitedAISystem-A5-1-a = Proibido por lei: truques escondidos ou enganosos que levam a decidir o que não se decidiria, com dano grave feito ou provável.
means-dpv-ai_act-ProhibitedAISystem-A5-1-b = Proibido por lei: usar idade, deficiência ou dificuldade para mudar o que as pessoas fazem, com dano grave feito ou provável.
means-dpv-ai_act-ProhibitedAISystem-A5-1-c = Proibido por lei: avaliar pessoas ao longo do tempo pela conduta ou caráter e tratá-las mal noutra área, sem razão ou em excesso.
means-dpv-ai_act-ProhibitedAISystem-A5-1-d = Proibido por lei: avaliar o risco de alguém cometer um crime só por um perfil ou pelo caráter, não por elementos de um caso.
means-dpv-ai_act-ProhibitedAISystem-A5-1-e = Proibido por lei: criar bases de rostos tirando imagens sem alvo definido da internet ou de câmeras.
means-dpv-ai_act-ProhibitedAISystem-A5-1-f = Proibido por lei: deduzir emoções de pessoas no trabalho ou na escola. Permitido só por razões médicas ou de segurança.
means-dpv-ai_act-ProhibitedAISystem-A5-1-g = Proibido por lei: deduzir do corpo raça, política, sindicato, crença ou vida sexual. Imagens legais podem ser etiquetadas.
means-dpv-ai_act-ProhibitedAISystem-A5-1-h = Proibido por lei: a polícia reconhecer ao vivo em público, salvo necessidade estrita: desaparecidos, vítimas, ameaça ou crime grave.

## AI Act: how high the risk is

means-dpv-ai_act-RiskLevel = O Regulamento divide a IA por risco: proibida, risco elevado, informação devida, pouco risco. O nível decide os deveres.
means-dpv-ai_act-RiskLevelProhibited = O Regulamento da IA proíbe este uso na UE (art. 5). Ninguém o pode permitir com um sim. Pode reclamar.
means-dpv-ai_act-RiskLevelPermitted = O Regulamento da IA não o proíbe. Ainda pode haver deveres, e outras leis podem valer, como o RGPD.
means-dpv-ai_act-RiskLevelHigh = Pode prejudicar muito saúde, segurança ou direitos. É permitido, mas só com deveres rigorosos, como verificação e vigilância.
means-dpv-ai_act-RiskLevelHigh-A6-1 = Risco elevado: é, ou mantém seguro, um produto que um organismo externo tem de verificar, como um elevador. Deveres rigorosos.
means-dpv-ai_act-RiskLevelHigh-A6-2 = Risco elevado pelo uso, como contratação, polícia ou apoios (anexo III). Deveres rigorosos.
means-dpv-ai_act-RiskLevelNotHigh = Nem proibido nem de risco elevado. Pode ser preciso avisar que há IA. Outras leis valem, como o RGPD.
means-dpv-ai_act-RiskLevelTransparencyRequired = Não é de risco elevado, mas é preciso avisar, como ao falar com uma máquina ou ver uma falsificação profunda (art. 50).
means-dpv-ai_act-RiskLevelMinimal = Não proibido, não de risco elevado, e ninguém tem de ser avisado pelo Regulamento da IA. Outras leis valem, como o RGPD.
means-dpv-ai_act-HighRiskAIAssessment = Determina se o Regulamento da IA conta esta IA como de risco elevado. Peça o resultado e as razões.
means-dpv-ai_act-HighRiskAISystem = IA que pode prejudicar muito saúde, segurança ou direitos. Só permitida com deveres rigorosos, como verificação e vigilância.

## AI Act: high risk because of the product

means-dpv-ai_act-HighRiskAISystem-A6-1 = IA que é, ou mantém seguro, um produto do anexo I que um organismo externo tem de verificar antes da venda. Deveres rigorosos.
means-dpv-ai_act-HighRiskAISystem-AnnexI-1 = IA que mantém segura uma máquina, como parar um braço de robô perto de alguém. Deveres rigorosos e verificação externa.
means-dpv-ai_act-HighRiskAISystem-AnnexI-2 = IA que mantém seguro um brinquedo, ou é o brinquedo. Deveres rigorosos e verificação externa.
means-dpv-ai_act-HighRiskAISystem-AnnexI-3 = IA que mantém seguro um barco de recreio ou moto de água. Deveres rigorosos e verificação externa.
means-dpv-ai_act-HighRiskAISystem-AnnexI-4 = IA que mantém seguro um elevador, como as portas ou o motor. Deveres rigorosos e verificação externa.
means-dpv-ai_act-HighRiskAISystem-AnnexI-5 = IA que mantém seguros aparelhos onde gás ou pó pode explodir, como num moinho. Deveres rigorosos e verificação externa.
means-dpv-ai_act-HighRiskAISystem-AnnexI-6 = IA que mantém seguro um aparelho de rádio, como um telefone ou sensor sem fios. Deveres rigorosos e verificação externa.
means-dpv-ai_act-HighRiskAISystem-AnnexI-7 = IA que mantém seguros caldeiras, tanques ou tubos sob pressão. Deveres rigorosos e verificação externa.
means-dpv-ai_act-HighRiskAISystem-AnnexI-8 = IA que mantém seguro um teleférico ou elevador de esqui. Deveres rigorosos e verificação externa.
means-dpv-ai_act-HighRiskAISystem-AnnexI-9 = IA que é parte do que se usa para proteção, como capacete ou máscara. Deveres rigorosos e verificação externa.
means-dpv-ai_act-HighRiskAISystem-AnnexI-10 = IA que mantém seguro um aparelho a gás, como aquecedor ou fogão. Deveres rigorosos e verificação externa.
means-dpv-ai_act-HighRiskAISystem-AnnexI-11 = IA que é, ou mantém seguro, um aparelho médico, como o que lê raios X. Deveres rigorosos e verificação externa.
means-dpv-ai_act-HighRiskAISystem-AnnexI-12 = IA em testes de sangue, tecidos e semelhantes fora do corpo. Deveres rigorosos e verificação externa.
means-dpv-ai_act-HighRiskAISystem-AnnexI-13 = IA que protege voos de ataques, como ver malas. Risco elevado; deveres pela lei da aviação, não diretamente pelo Regulamento da IA.
means-dpv-ai_act-HighRiskAISystem-AnnexI-14 = IA de segurança de motos, triciclos ou quads leves. Risco elevado; deveres pela lei de veículos, não diretamente por este Regulamento.
means-dpv-ai_act-HighRiskAISystem-AnnexI-15 = IA de segurança de veículos agrícolas ou florestais. Risco elevado; deveres pela lei de veículos, não diretamente por este Regulamento.
means-dpv-ai_act-HighRiskAISystem-AnnexI-16 = IA que mantém seguro equipamento de navios. Risco elevado; deveres pela lei marítima, não diretamente pelo Regulamento da IA.
means-dpv-ai_act-HighRiskAISystem-AnnexI-17 = IA que mantém seguras as ferrovias. Risco elevado; deveres pela lei ferroviária, não diretamente pelo Regulamento da IA.
means-dpv-ai_act-HighRiskAISystem-AnnexI-18 = IA que mantém seguros veículos a motor ou peças. Risco elevado; deveres pela lei de veículos, não diretamente por este Regulamento.
means-dpv-ai_act-HighRiskAISystem-AnnexI-19 = IA que protege quem está no carro e na rua. Risco elevado; deveres pela lei de veículos, não diretamente pelo Regulamento da IA.
means-dpv-ai_act-HighRiskAISystem-AnnexI-20 = IA que mantém seguras aeronaves, sobretudo drones. Risco elevado; deveres pela lei da aviação, não diretamente por este Regulamento.

## AI Act: high risk because of the use

means-dpv-ai_act-HighRiskAISystem-A6-2 = IA para um uso do anexo III, como contratação, polícia ou apoios. Deveres rigorosos, e têm de avisar de decisões a seu respeito.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-1-a = Reconhece pessoas de longe pelo rosto ou corpo. Deveres rigorosos. Só verificar se alguém é quem diz não conta.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-1-b = Separa pessoas por traços protegidos, como origem, deduzidos do rosto ou corpo. Deveres rigorosos; em parte proibido por lei.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-1-c = Deduz emoções. Deveres rigorosos; em geral têm de avisar. No trabalho e na escola, em geral proibido por lei.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-2 = Mantém seguros trânsito, água, gás, calor, luz ou redes digitais. Deveres rigorosos, pois uma falha prejudica muitos.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-3-a = Decide ou ajuda a decidir quem tem vaga numa escola, universidade ou formação. Deveres rigorosos, e têm de avisar.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-3-b = Avalia o que alguém aprendeu, ou guia o que vem depois. Deveres rigorosos, e têm de avisar.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-3-c = Avalia que nível de ensino serve a alguém ou lhe está aberto. Deveres rigorosos, e têm de avisar.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-3-d = Vigia alunos em provas para achar fraudes. Deveres rigorosos, e têm de avisar.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-4-a = Ajuda a escolher trabalhadores: dirige anúncios, separa candidaturas, avalia. Deveres rigorosos, e têm de avisar.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-4-b = Ajuda a decidir salário, promoção ou fim do trabalho, distribui tarefas ou vigia. Deveres rigorosos; os trabalhadores têm de saber.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-5-a = Ajuda um serviço a decidir quem recebe, mantém ou devolve apoios. Deveres rigorosos. Têm de avisar, e pode perguntar a razão.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-5-b = Avalia se pode pagar dívidas. Deveres rigorosos. Têm de avisar, e pode perguntar a razão. Procurar fraudes não conta.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-5-c = Avalia risco e preço de seguros de vida ou saúde. Deveres rigorosos. Têm de avisar, e pode perguntar a razão.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-5-d = Avalia chamadas de emergência, envia polícia, bombeiros ou ambulância, ou diz que doente é o primeiro. Deveres rigorosos.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-6-a = Para a polícia: avalia o risco de ser vítima de crime. Deveres rigorosos, e só onde outra lei o permite.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-6-b = Para a polícia: polígrafos e instrumentos semelhantes. Deveres rigorosos, e só onde outra lei o permite.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-6-c = Para a polícia: avalia se as provas de um crime são de confiança. Deveres rigorosos, e só onde outra lei o permite.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-6-d = Para a polícia: avalia risco de infração, caráter ou crimes passados. Deveres rigorosos. Só por perfil: proibido por lei.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-6-e = Para a polícia: perfis de pessoas para achar ou esclarecer crimes. Deveres rigorosos, e só onde outra lei o permite.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-7-a = Para migração, asilo ou fronteiras: polígrafos e semelhantes. Deveres rigorosos, e só onde outra lei o permite.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-7-b = Para fronteiras: avalia riscos, como de segurança ou saúde, de quem entra. Deveres rigorosos, e só onde uma lei o permite.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-7-c = Ajuda a examinar pedidos de asilo, visto ou residência, e reclamações. Deveres rigorosos, e só onde uma lei o permite.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-7-d = Acha ou reconhece pessoas para migração, asilo ou fronteiras. Deveres rigorosos. Verificar documentos de viagem não conta.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-8-a = Ajuda juízes a estudar um caso e a lei, e a aplicar a lei. Deveres rigorosos.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-8-b = Feita para influenciar um voto ou como as pessoas votam. Deveres rigorosos. Só organizar uma campanha não conta.

## AI Act: who makes, sells and uses AI

means-dpv-ai_act-AIProvider = Quem desenvolve a IA, ou a manda desenvolver, e a oferece com o seu nome. Tem a maior parte dos deveres rigorosos.
means-dpv-ai_act-AIDeployer = O serviço ou a empresa que usa a IA no trabalho. Com risco elevado, tem de seguir as instruções e pôr pessoas a vigiá-la.
means-dpv-ai_act-AIDistributor = Vende ou passa a IA na UE, sem a fazer nem importar. Com risco elevado, tem de verificar se há marcas e documentos.
means-dpv-ai_act-AIImporter = Traz para a UE a IA de um fabricante de fora. Com risco elevado, tem de verificar se ele cumpriu os deveres.
means-dpv-ai_act-AIOperator = Fabricante, produtor, quem a usa no trabalho, representante, importador ou vendedor. O Regulamento dá deveres a cada um.
means-dpv-ai_act-AIProductManufacturer = Vende com o seu nome um produto com IA. Se a IA mantém o produto seguro, pode ter os deveres de um fabricante.
means-dpv-ai_act-DownstreamAIProvider = Faz um sistema de IA a partir de um modelo, próprio ou de outro. Para o sistema, tem os deveres de um fabricante.
means-dpv-ai_act-AuthorisedRepresentative = Representa na UE um fabricante de fora, com ordem escrita. As autoridades podem falar com ele.
means-dpv-ai_act-HumanOverseer = Com IA de risco elevado, uma pessoa formada tem de vigiar e poder pará-la ou não a seguir. Pergunte quem é.
means-dpv-ai_act-DeployerHumanOversightMeasure = O que o fabricante manda fazer para as pessoas manterem o comando, como um segundo olhar. Dever na IA de risco elevado.
means-dpv-ai_act-ProviderHumanOversightMeasure = O que o fabricante inclui para as pessoas manterem o comando, como um botão de parar. Dever na IA de risco elevado.
means-dpv-ai_act-AILiteracy = Quem faz ou usa IA no trabalho tem de garantir que o seu pessoal a conhece bem, com vantagens e perigos.

## AI Act: who checks and whom to ask

means-dpv-ai_act-AIOffice = A parte da Comissão Europeia que vigia a IA, sobretudo modelos de finalidade geral.
means-dpv-ai_act-NationalCompetentAuthority = O serviço de um país que verifica se o Regulamento da IA é cumprido, ou nomeia quem verifica.
means-dpv-ai_act-MarketSurveillanceAuthority = O serviço nacional que pode testar a IA e mandá-la tirar do mercado. Qualquer pessoa pode reclamar lá se ela violar o Regulamento.
means-dpv-ai_act-NotifyingAuthority = O serviço nacional que diz que organismos podem avaliar a IA, e os vigia.
means-dpv-ai_act-ConformityAssessmentBody = Um organismo de fora que testa, inspeciona e certifica a IA.
means-dpv-ai_act-NotifiedBody = Um avaliador que o Estado nomeou segundo o Regulamento da IA. Examina alguma IA de risco elevado antes da venda.
means-dpv-ai_act-AIActLawfulness = Diz se a IA cumpre o Regulamento da IA. Um aviso só o afirma; não o prova.
means-dpv-ai_act-AIActCompliant = O aviso afirma que a IA cumpre o Regulamento da IA. É uma afirmação, não uma prova. Pergunte quem verificou.
means-dpv-ai_act-AIActNonCompliant = O aviso afirma que a IA não cumpre o Regulamento da IA. Pode reclamar à autoridade de fiscalização do mercado.
means-dpv-ai_act-AIActComplianceUnknown = O aviso afirma que ainda ninguém sabe se a IA cumpre o Regulamento da IA. Pergunte quando será verificado.

## AI Act: papers and checks before use

means-dpv-ai_act-FRIA = Organismos públicos e algumas empresas têm de estudar antes o efeito nos direitos da maior parte da IA de risco elevado listada.
means-dpv-ai_act-ConformityAssessment = Mostra que a IA de risco elevado cumpre as exigências. Alguns fabricantes verificam sozinhos, outros precisam de organismo externo.
means-dpv-ai_act-CEMarking = Sinal do fabricante de que a IA de risco elevado cumpre as regras da UE. Não diz se usá-la aqui é legal.
means-dpv-ai_act-EUDeclarationOfConformity = O fabricante declara por escrito que a IA de risco elevado cumpre a lei da UE, e responde por isso. Guarda-se dez anos.
means-dpv-ai_act-CommonSpecification = Regras da Comissão Europeia para cumprir o Regulamento. Quem faz IA de risco elevado e as segue presume-se que o cumpre.
means-dpv-ai_act-TechnicalDocumentation = Como a IA de risco elevado foi feita, testada e vigiada. Para autoridades; não há direito geral de a ver.
means-dpv-ai_act-SystemArchitectureDescription = Descreve as partes do programa e como trabalham juntas. Faz parte dos documentos técnicos da IA de risco elevado.
means-dpv-ai_act-InstructionForUse = O fabricante diz para que serve a IA, se funciona bem e onde falha. Quem usa IA de risco elevado tem de as seguir.
means-dpv-ai_act-QualityManagementSystem = Regras escritas pelas quais o fabricante de IA de risco elevado cumpre o Regulamento da IA. Dever por lei.
means-dpv-ai_act-RiskManagementSystem = O fabricante tem de procurar e reduzir sempre riscos da IA de risco elevado, enquanto está em uso. Dever por lei.
means-dpv-ai_act-TrainingData = Exemplos com que a IA aprendeu. Com risco elevado, têm de servir para o uso e ser verificados contra falhas injustas.
means-dpv-ai_act-ValidationData = Exemplos com que o fabricante experimenta a IA e a ajusta enquanto aprende.
means-dpv-ai_act-TestingData = Exemplos postos à parte para um último teste, antes de a IA ser vendida ou usada.

## AI Act: tests

means-dpv-ai_act-AIRegulatorySandbox = Fabricantes podem criar e testar IA nova por tempo limitado sob o olhar de uma autoridade. Outras leis ainda protegem as pessoas.
means-dpv-ai_act-SandboxPlan = Fabricante e autoridade combinam o que se experimenta, como, por quanto tempo e em que condições.
means-dpv-ai_act-TestingRealWorldConditions = IA ainda não à venda é experimentada por um tempo fora do laboratório. Quem participa tem em geral de dizer sim antes.
means-dpv-ai_act-RealWorldTestingPlan = Diz o que se testa, onde, em quem, quanto tempo e quem vigia. Em usos de risco elevado, a autoridade tem de concordar.
means-dpv-ai_act-RealWorldTestSubject = Participa num teste de IA na vida real. Pode parar a qualquer momento, sem dar razão, e pedir para apagar os seus dados.
means-dpv-ai_act-InformedConsent = Concorda, com liberdade e informação, em participar num teste de IA. Pode dizer não ou parar a qualquer momento.
means-dpv-ai_act-TestLog = Anota que testes da IA foram feitos e quando.
means-dpv-ai_act-TestReport = Resume como a IA foi testada e o que resultou.

## AI Act: on sale and in use

means-dpv-ai_act-MarketAvailabilityStatus = Diz se a IA é oferecida para venda ou uso, por dinheiro ou de graça.
means-dpv-ai_act-AvailableOnMarket = A IA é oferecida por uma empresa, por dinheiro ou de graça. O aviso não diz onde.
means-dpv-ai_act-AvailableOnEUMarket = A IA é oferecida na UE por uma empresa, por dinheiro ou de graça. O Regulamento da IA vale, com poucas exceções.
means-dpv-ai_act-AvailableOnNonEUMarket = A IA é oferecida fora da UE. O Regulamento da IA ainda pode valer, por exemplo se os resultados são usados na UE.
means-dpv-ai_act-NotAvailableOnMarket = A IA não é oferecida em lugar nenhum. Pode ser só para uso próprio, ou estar ainda em desenvolvimento.
means-dpv-ai_act-MarketPlacementStatus = Diz se a IA já foi oferecida uma primeira vez. A partir daí vale a maior parte dos deveres do fabricante.
means-dpv-ai_act-PlacedOnMarket = A IA foi oferecida pela primeira vez. O aviso não diz onde.
means-dpv-ai_act-PlacedOnEUMarket = A IA foi oferecida na UE pela primeira vez. A partir daí vale a maior parte dos deveres do fabricante.
means-dpv-ai_act-ServiceSupplyStatus = Diz se a IA foi posta em uso, recolhida ou retirada do mercado.
means-dpv-ai_act-PutIntoService = A IA foi fornecida para o primeiro uso, ou o próprio fabricante a usa. O aviso não diz onde.
means-dpv-ai_act-PutIntoServiceInEU = A IA foi fornecida para o primeiro uso na UE, ou o fabricante usa-a lá. O Regulamento da IA vale, com poucas exceções.
means-dpv-ai_act-NotPutIntoService = A IA não foi fornecida para uso. Mesmo assim pode haver um teste.
means-dpv-ai_act-RecalledFromService = A IA volta ao fabricante, é posta fora de uso ou desligada. Já não deve trabalhar aqui.
means-dpv-ai_act-WithdrawnFromService = A IA já não pode ser passada nem vendida. Quem a tem ainda pode usá-la: pergunte.
means-dpv-ai_act-PostMarketMonitoringSystem = O fabricante junta o que acontece no uso, para ver se algo tem de ser corrigido. Dever na IA de risco elevado.
means-dpv-ai_act-PostMarketMonitoringPlan = Diz como o fabricante de IA de risco elevado segue o que acontece no uso. Faz parte dos documentos técnicos.
means-dpv-ai_act-PostMarketMonitoringSystemDocumentation = Descreve como o fabricante de IA de risco elevado junta e verifica o que acontece no uso.
means-dpv-ai_act-SeriousIncident = IA levou a morte, dano grave, falha de serviço vital ou violação de direitos. Com risco elevado, o fabricante tem de comunicar.

## AI Act: changes to the AI

means-dpv-ai_act-ChangeCategory = Diz se uma mudança da IA estava prevista desde o início ou não.
means-dpv-ai_act-ChangeDescription = Descreve uma mudança da IA. Pergunte se foi verificada de novo.
means-dpv-ai_act-PredeterminedChange = O fabricante previu e verificou esta mudança antes, como aprender mais. Não precisa de nova verificação antes da venda.
means-dpv-ai_act-NonpredeterminedChange = Esta mudança não estava prevista. Se conta para as regras, a IA de risco elevado tem de ser verificada de novo.
means-dpv-ai_act-SubstantialModification = Mudança não prevista que toca nas regras ou no fim da IA. A IA de risco elevado tem então de ser verificada de novo.

## AI Act: where it is used

means-dpv-ai_act-PublicSector = Usada por organismos públicos. Com IA de risco elevado listada, em geral têm antes de estudar os direitos e de inscrevê-la.
means-dpv-ai_act-PrivateSector = Usada em organismos privados. O Regulamento da IA vale também para eles.
means-dpv-ai_act-LawEnforcementSector = IA para evitar ou esclarecer crimes. Muitos usos são de risco elevado, e alguns são proibidos por lei.
means-dpv-ai_act-JusticeSector = IA no trabalho dos tribunais. Ajudar juízes com casos e lei é de risco elevado. O juiz, e não a IA, tem de decidir.
means-dpv-ai_act-DemocraticProcessSector = IA em torno de eleições e votos. IA feita para influenciar o voto é de risco elevado.
means-dpv-ai_act-MigrationSector = IA sobre quem chega ou fica. Muitos usos são de risco elevado, como avaliar riscos ou examinar vistos.
means-dpv-ai_act-AsylumSector = IA sobre quem pede proteção. Ajudar a examinar os pedidos é de risco elevado.
means-dpv-ai_act-BorderControlSector = IA onde se passa uma fronteira. Reconhecer pessoas lá é de risco elevado; verificar documentos de viagem não é.
means-dpv-ai_act-EducationSector = IA em escolas. Admissão, notas e vigiar provas são de risco elevado. Ler emoções é em geral proibido por lei.
means-dpv-ai_act-EmploymentSector = IA sobre trabalhadores ou candidatos. Contratar e dirigir é de risco elevado. Ler emoções é em geral proibido por lei.
means-dpv-ai_act-CriticalInfrastructureSector = IA em água, luz, gás, calor, trânsito ou redes. As partes que os mantêm seguros são de risco elevado.

## What can happen to you

means-lamppost-consequence-travel_ban = Não pode viajar, ou não o pode fazer por ferrovia, avião ou outro transporte.
means-lamppost-consequence-loan_refusal = Não recebe empréstimo nem crédito, ou só um pior.
means-lamppost-consequence-job_refusal = Fica sem acesso a um emprego ou a um cargo público.
means-lamppost-consequence-internet_ban = Fica sem acesso à internet, ou a serviços nela.
means-lamppost-further_consequence-surveillance = A partir daí há mais vigilância ou fiscalização, por exemplo ser parado ou receber a visita de uma patrulha.
means-lamppost-further_consequence-supply_cut = Água, eletricidade, gás ou carregamento são limitados ou cortados.
means-lamppost-further_consequence-intervention = Alguém vem ajudar ou ver o que aconteceu, por exemplo uma ambulância.

## What is picked up

means-lamppost-further_data_kind-browsing_history = Que páginas ou serviços usa, quando e por quanto tempo.
means-lamppost-further_data_kind-purchases = O que compra, onde e quando.
means-lamppost-further_data_kind-social_posts = O que escreve, divulga ou aprova em redes sociais.
means-lamppost-further_data_kind-administrative_records = O que outros serviços públicos guardam a seu respeito, como impostos, apoios ou inscrições.
means-lamppost-further_data_kind-voice_features = Como soa a sua voz. Pode dizer quem fala, como uma impressão digital.
means-lamppost-further_data_kind-criminal_record = Condenações e infrações. A lei só permite usá-las sob vigilância rigorosa.
means-lamppost-further_data_kind-health_data = Como está o corpo ou a mente, como pulso, uma queda ou doença. A lei protege isto com rigor.
means-lamppost-further_data_kind-energy_use = Quanta eletricidade usa ou fornece, e quando. Pode mostrar quando está em casa.
means-lamppost-further_data_kind-water_use = Quanta água usa, e quando. Pode mostrar quando está em casa.
means-lamppost-further_data_kind-fill_level = Quanto está cheio um recipiente. Não diz nada sobre quem o encheu.
means-lamppost-further_data_kind-air_measurement = O que há no ar, e o tempo. Não é sobre pessoas.
means-lamppost-further_data_kind-emotion = Emoções que uma máquina lê no rosto ou na voz. Erra muitas vezes.
means-lamppost-further_data_kind-age_group = Uma idade que uma máquina deduz da aparência.
means-lamppost-further_data_kind-gender = Um sexo que uma máquina deduz da aparência.
means-lamppost-further_data_kind-vehicle_identity = O número com que um carro ou um aparelho se identifica. Leva ao dono.
means-lamppost-further_data_kind-emergency_call = Quem pediu socorro, de onde e por que razão.

## What it is for

means-lamppost-purpose-traffic_control = Para dirigir o trânsito, por exemplo com luzes e sinais.
means-lamppost-purpose-toll = Para cobrar o uso de uma estrada ou de um lugar.
means-lamppost-purpose-advertising = Para mostrar publicidade. Isto não diz que ela é escolhida para cada pessoa.
means-lamppost-purpose-energy_supply = Para manter em equilíbrio o fornecimento e o uso de eletricidade ou gás.

## What senses or acts

means-lamppost-technology-smart_meter = Um medidor que envia sozinho as suas leituras.
means-lamppost-technology-wearable = Algo que se usa no corpo, como uma pulseira ou um relógio.
means-lamppost-technology-vehicle_telematics = O que um veículo comunica de si: onde está, a que velocidade, o que faz.
means-lamppost-technology-signal_controller = Liga e muda luzes, cancelas ou sinais.
