### The coded words of notices: one message for each word, grouped as in the vocabulary. At most 32 characters.
### Language: Portuguese (neutral between Portugal and Brazil). Plain words, short sentences, no markup.
### Status: machine

## How closely data points at you

term-lamppost-identifiability-none = Não é sobre pessoas
term-lamppost-identifiability-de_identified = As identidades são retiradas
term-lamppost-identifiability-pseudonymous = Um código substitui o seu nome
term-lamppost-identifiability-identifiable = A sua pessoa é reconhecível

## Profiles and scores

term-lamppost-profiling-none = Nem perfil nem pontuação
term-lamppost-profiling-profiling = Cria um perfil seu
term-lamppost-profiling-scoring = Dá-lhe uma pontuação

## What a decision does

term-lamppost-decision_effect-none = Não decide nada a seu respeito
term-lamppost-decision_effect-informs = Ajuda uma pessoa a decidir
term-lamppost-decision_effect-legal_effect = Muda a sua situação jurídica
term-lamppost-decision_effect-significant_effect = Tem um efeito grave na sua vida

## Who decides

term-lamppost-autonomy-human_decides = Uma pessoa decide
term-lamppost-autonomy-human_executes = Máquina decide, pessoa executa
term-lamppost-autonomy-autonomous = A máquina decide e age

## How long data is kept

term-lamppost-retention-none = Nada é conservado
term-lamppost-retention-hours = Conservado por um tempo fixo
term-lamppost-retention-until_event = Conservado até um acontecimento
term-lamppost-retention-indefinite = Conservado sem data de fim

## In whose house data is kept

term-lamppost-storage-on_device = No próprio sensor
term-lamppost-storage-controller_premises = No organismo responsável
term-lamppost-storage-processor_premises = Numa empresa contratada
term-lamppost-storage-public_cloud = Numa nuvem pública

## On what terms others get data

term-lamppost-recipient_terms-shared = Dado também a outros
term-lamppost-recipient_terms-sold = Vendido a outros
term-lamppost-recipient_terms-on_request_to_police = Entregue à polícia a pedido dela
term-lamppost-recipient_terms-required_by_law = A lei manda entregar
term-lamppost-recipient_terms-published = Aberto a todas as pessoas

## What can happen to you

term-lamppost-consequence-none = Nada lhe acontece
term-lamppost-consequence-fee = Pode ter de pagar uma taxa
term-lamppost-consequence-fine = Pode receber uma multa
term-lamppost-consequence-denial_of_service = Pode ser-lhe negado o acesso
term-lamppost-consequence-price = O seu preço pode mudar
term-lamppost-consequence-blacklist = Pode entrar numa lista negra
term-lamppost-consequence-score = A sua pontuação pode mudar
term-lamppost-consequence-referral = O seu caso pode ser transmitido

## What an objection does

term-lamppost-objection_effect-stop = O uso dos seus dados acaba
term-lamppost-objection_effect-mask = A sua identidade é ocultada
term-lamppost-objection_effect-delete = Os seus dados são apagados
term-lamppost-objection_effect-reroute = Há um caminho longe do sensor
term-lamppost-objection_effect-cannot = A oposição não pode ser atendida

## Who is responsible

term-lamppost-controller_kind-public = Organismo público
term-lamppost-controller_kind-private = Empresa ou outro privado
term-lamppost-controller_kind-mixed = Público e privado juntos

## Ways to get in touch

term-lamppost-contact_kind-web = Página web
term-lamppost-contact_kind-email = E-mail
term-lamppost-contact_kind-phone = Telefone
term-lamppost-contact_kind-post = Carta pelo correio
term-lamppost-contact_kind-in_person = No local

## What a contact point is for

term-lamppost-channel_use-choice = Para dizer sim, não ou opor-se
term-lamppost-channel_use-request = Para pedir os seus dados
term-lamppost-channel_use-complaint = Para reclamar

## What was studied beforehand

term-lamppost-assessment_kind-dpia = Estudo de privacidade (AIPD)
term-lamppost-assessment_kind-fria = Estudo dos direitos (FRIA)
term-lamppost-assessment_kind-cost_benefit = Estudo de custos e benefícios

## Why a notice was taken back

term-lamppost-withdrawal_reason-sensor_removed = O sensor foi retirado
term-lamppost-withdrawal_reason-error_in_notice = O aviso tinha um erro
term-lamppost-withdrawal_reason-key_compromised = A chave não era segura
term-lamppost-withdrawal_reason-unlawful = Era contra a lei
term-lamppost-withdrawal_reason-other = Outra razão

## What is picked up

term-lamppost-data_kind-number_plate = Placa do veículo
term-lamppost-data_kind-face_image = Imagem do seu rosto
term-lamppost-data_kind-gait = A sua maneira de andar
term-lamppost-data_kind-silhouette = Contorno do seu corpo
term-lamppost-data_kind-sound_level = Nível do ruído
term-lamppost-data_kind-voice_recording = Gravação da sua voz
term-lamppost-data_kind-wifi_probe = Sinais Wi-Fi do seu telefone
term-lamppost-data_kind-bluetooth_address = Endereço Bluetooth de aparelho
term-lamppost-data_kind-location_trace = Por onde passou, e quando
term-lamppost-data_kind-vehicle_count = Número de veículos
term-lamppost-data_kind-people_count = Número de pessoas
term-lamppost-data_kind-payment_data = Dados de pagamento
term-lamppost-data_kind-travel_card = Dados do cartão de transporte

## Devices: what senses or acts

term-device-tech-air_quality = Mede se o ar está limpo
term-device-tech-assistance_station = Ponto de ajuda com botão
term-device-tech-augmented_reality = Realidade aumentada
term-device-tech-biometrics = Reconhece pessoas pelo corpo
term-device-tech-cellular = Usa a rede de telefone móvel
term-device-tech-chatbot = Computador com quem conversar
term-device-tech-contactless_payments = Pagamento por aproximação
term-device-tech-de_identified_image = Foto com identidades retiradas
term-device-tech-de_identified_video = Vídeo com identidades retiradas
term-device-tech-de_identified_voice = Voz com a identidade retirada
term-device-tech-dtpr_api = Informações DTPR pela internet
term-device-tech-electric_vehicle_charger = Ponto de carga de veículos
term-device-tech-facial_characterization = Deduz idade ou humor do rosto
term-device-tech-gps = Posição por satélite (GPS)
term-device-tech-hands_free = Funciona sem tocar
term-device-tech-identifiable_image = Foto que mostra a identidade
term-device-tech-identifiable_nfc = Chip NFC que pode identificar
term-device-tech-identifiable_rfid = Chip de rádio que identifica
term-device-tech-identifiable_video = Vídeo que mostra a identidade
term-device-tech-identifiable_wifi_sensor = Wi-Fi que pode identificar
term-device-tech-image = Tira fotos
term-device-tech-image_infrared = Tira fotos em infravermelho
term-device-tech-inclinometer = Mede a inclinação
term-device-tech-induction_loop = Laço de fio no piso da rua
term-device-tech-intercom = Intercomunicador
term-device-tech-li_dar = Mede distâncias a laser (lidar)
term-device-tech-location_beacon = Sinal de rádio que marca o lugar
term-device-tech-microphone = Microfone que capta som
term-device-tech-motion_detector = Percebe movimento
term-device-tech-nfc = Chip de curta distância (NFC)
term-device-tech-non_identifiable_video = Vídeo que não identifica ninguém
term-device-tech-passive_infrared_sensor = Percebe calor (infravermelho)
term-device-tech-person_detection = Percebe que há uma pessoa
term-device-tech-personal_device = O seu telefone ou aparelho
term-device-tech-piezoelectric_sensor = Sente pressão e vibração
term-device-tech-radar = Sensor de ondas de rádio (radar)
term-device-tech-rfid = Leitor de chips de rádio (RFID)
term-device-tech-soil_moisture_sensor = Mede a água no solo
term-device-tech-sound_level_meter = Mede o nível do ruído
term-device-tech-system_screen = Painel que mostra informações
term-device-tech-thermometer = Mede a temperatura
term-device-tech-ultrasonic_level_sensor = Mede o nível com ultrassom
term-device-tech-unmanned_aircraft_system = Drone
term-device-tech-video_camera = Câmera que filma
term-device-tech-video_camera_infrared = Câmera que filma infravermelho
term-device-tech-voice = Ouve vozes
term-device-tech-water_quality = Mede se a água está limpa
term-device-tech-weather_station = Mede o tempo que faz
term-device-tech-weighing_scale = Mede o peso
term-device-tech-wireless_access_point = Ponto Wi-Fi para usar internet
term-device-tech-wireless_charging_roadway = Rua que carrega veículos

## Devices: what they are for

term-device-purpose-accessibility = Acesso igual para todos
term-device-purpose-agency_interaction = Deixar controlar algo
term-device-purpose-arts_culture = Arte e vida cultural
term-device-purpose-commerce = Comprar e vender
term-device-purpose-connectivity = Internet e telefone
term-device-purpose-dining = Comida e refeições
term-device-purpose-ecology = Cuidar da natureza
term-device-purpose-energy_efficiency = Poupar energia
term-device-purpose-enforcement = Fazer cumprir as regras
term-device-purpose-entry = Controlar quem pode entrar
term-device-purpose-fire_emergency = Ajuda em incêndio e emergência
term-device-purpose-health = Proteger a saúde
term-device-purpose-inform = Dar informações
term-device-purpose-logistics = Transportar mercadorias
term-device-purpose-mobility = Trânsito e circulação
term-device-purpose-planning_decision_making = Planos e decisões públicas
term-device-purpose-research_development = Pesquisa e novas ideias
term-device-purpose-safety_security = Segurança de pessoas e lugares
term-device-purpose-social = Juntar as pessoas
term-device-purpose-switch = Ligar ou desligar algo
term-device-purpose-waste_management = Tratar do lixo
term-device-purpose-water_efficiency = Poupar água
term-device-purpose-wayfinding_services = Achar caminhos e serviços

## Devices: what happens to the data

term-device-process-aggregated = Somado em totais
term-device-process-ai_system = Usa inteligência artificial
term-device-process-bitmap_manipulation = Os pixels são alterados
term-device-process-code_signing = Programa com assinatura digital
term-device-process-computer_vision = Um computador lê as imagens
term-device-process-cryptonets = IA sobre dados cifrados
term-device-process-de_identified = As identidades são retiradas
term-device-process-differential_privacy = O acaso esconde cada pessoa
term-device-process-encrypted = Trancado com cifra
term-device-process-encrypted_at_rest = Dados guardados com cifra
term-device-process-federated_learning = IA aprende sem juntar os dados
term-device-process-hardware_audits = O aparelho é inspecionado
term-device-process-homomorphic_encryption = Calculado ainda cifrado
term-device-process-immutable_query_ledger = Lista fixa de consultas
term-device-process-k_anonymity = Escondido dentro de um grupo
term-device-process-raw_data = Dados brutos do sensor
term-device-process-rdua_approved = Exame de uso aprovado (RDUA)
term-device-process-regulated = Há regras especiais
term-device-process-reviewed_internally = Verificado dentro da organização
term-device-process-secure_multi_party_computing = Resultado comum, dados à parte
term-device-process-transport_layer_security = Cifrado durante o envio (TLS)
term-device-process-trusted_execution_environment = Numa zona protegida do chip
term-device-process-zero_knowledge_proofs = Prova sem revelar dados

## Devices: who can get at the data

term-device-access-available_for_resale = Pode ser revendido a outros
term-device-access-available_to_3rd_parties = Outras organizações podem ver
term-device-access-available_to_download = Pode ser copiado da internet
term-device-access-available_to_me = Pode ver os seus dados
term-device-access-available_to_the_accountable_organization = O responsável pode ver
term-device-access-available_to_vendor = O fornecedor pode ver
term-device-access-not_available_to_me = Não pode ver os seus dados
term-device-access-not_available_to_the_accountable_organization = O responsável não pode ver
term-device-access-not_available_to_vendor = O fornecedor não pode ver

## Devices: where data is kept

term-device-storage-backed_up_internationally = Cópias noutro país
term-device-storage-backed_up_locally = Cópias sob a lei local
term-device-storage-shared_storage_and_governance = Operado por vários organismos
term-device-storage-stored_locally = Conservado sob a lei local
term-device-storage-stored_on_3rd_party_cloud = Na nuvem de outra empresa
term-device-storage-stored_primarily_internationally = Na maior parte noutro país
term-device-storage-stored_primarily_locally = Na maior parte sob a lei local

## Devices: what form the data has

term-device-data-binary = Bytes brutos (binário)
term-device-data-boolean = Valores sim ou não
term-device-data-personal = Dados sobre uma pessoa
term-device-data-pixel_based_image = Imagem feita de pixels
term-device-data-spatial = Posições e lugares
term-device-data-tabular = Uma tabela de entradas
term-device-data-values_time = Medições ao longo do tempo

## Devices: whether data is kept

term-device-retention-data_retained = Conservado por um tempo
term-device-retention-no_data_retained = Nada é conservado

## Devices: who is responsible

term-device-accountable-institution = Instituição responsável
term-device-accountable-organization = Organização responsável

## AI: what it is for

term-ai-purpose-accessibility = Acesso igual para todos
term-ai-purpose-arts_culture = Arte e vida cultural
term-ai-purpose-border_immigration = Fronteiras, vistos e asilo
term-ai-purpose-commerce = Comprar e vender
term-ai-purpose-content_moderation = Filtrar o que se publica
term-ai-purpose-dining = Comida e refeições
term-ai-purpose-ecology = Cuidar da natureza
term-ai-purpose-education = Ensinar e aprender
term-ai-purpose-eligibility_benefits = Quem recebe apoio público
term-ai-purpose-employment = Contratar e gerir pessoal
term-ai-purpose-energy_efficiency = Poupar energia
term-ai-purpose-enforcement = Fazer cumprir as regras
term-ai-purpose-entry = Controlar quem pode entrar
term-ai-purpose-financial_services = Crédito, seguros e pagamentos
term-ai-purpose-fire_emergency = Ajuda em incêndio e emergência
term-ai-purpose-health = Ar, água e ruído saudáveis
term-ai-purpose-healthcare = Cuidados médicos
term-ai-purpose-inform = Dar informações
term-ai-purpose-logistics = Transportar mercadorias
term-ai-purpose-marketing_personalization = Publicidade e ofertas pessoais
term-ai-purpose-mobility = Trânsito e circulação
term-ai-purpose-planning_decision_making = Planos e decisões públicas
term-ai-purpose-research_development = Pesquisa e novas ideias
term-ai-purpose-risk_assessment = Avaliar risco e urgência
term-ai-purpose-safety_security = Segurança de pessoas e lugares
term-ai-purpose-social = Juntar as pessoas
term-ai-purpose-translation_language = Traduzir entre línguas
term-ai-purpose-waste_management = Tratar do lixo
term-ai-purpose-water_efficiency = Poupar água
term-ai-purpose-wayfinding_services = Achar caminhos e serviços

## AI: who is responsible

term-ai-accountable-institution = Instituição responsável
term-ai-accountable-organization = Organização responsável

## AI: whom it touches

term-ai-affected-people = Pessoas que vigia ou avalia

## AI: what kind of AI it is

term-ai-functional_modes-agentic_mode = IA que executa tarefas
term-ai-functional_modes-analytical_mode = IA que separa, pontua e prevê
term-ai-functional_modes-generative_mode = IA que cria conteúdo novo
term-ai-functional_modes-perceptive_mode = IA que vê ou ouve
term-ai-functional_modes-physical_mode = IA que move coisas
term-ai-functional_modes-semantic_mode = IA que descobre o sentido

## AI: what harm it could do

term-ai-risks_mitigation-autonomy_loss = Menos liberdade de escolha
term-ai-risks_mitigation-civil_liberties_harm = Dano aos seus direitos básicos
term-ai-risks_mitigation-environmental_harm = Dano à natureza
term-ai-risks_mitigation-financial_harm = Perda de dinheiro
term-ai-risks_mitigation-physical_harm = Ferimento ou estrago
term-ai-risks_mitigation-political_economic_harm = Dano à democracia ou ao mercado
term-ai-risks_mitigation-psychological_harm = Dano à sua saúde mental
term-ai-risks_mitigation-reputational_harm = Dano ao seu bom nome
term-ai-risks_mitigation-societal_cultural_harm = Dano à comunidade e à cultura

## AI: what you may ask for

term-ai-rights-right_access = Ver os dados a seu respeito
term-ai-rights-right_algorithmic_transparency = Saber como o sistema funciona
term-ai-rights-right_be_forgotten = Ter os seus dados apagados
term-ai-rights-right_contest = Contestar uma decisão
term-ai-rights-right_correction = Ter dados errados corrigidos
term-ai-rights-right_individual_decision_explanation = Saber as razões de uma decisão
term-ai-rights-right_non_discrimination = Tratamento justo, sem viés
term-ai-rights-right_object = Pedir que parem de usar os dados
term-ai-rights-right_purpose_limitation = Dados usados só como indicado
term-ai-rights-right_to_human_review = Revisão por uma pessoa
term-ai-rights-right_to_notice = Saber que se usa uma IA

## AI: what goes in

term-ai-input_dataset-input_about_a_measurement = Entra: leituras de sensores
term-ai-input_dataset-input_about_a_place = Entra: lugares e percursos
term-ai-input_dataset-input_about_behaviour = Entra: o que as pessoas fazem
term-ai-input_dataset-input_biometric = Entra: traços do seu corpo
term-ai-input_dataset-input_decision = Entra: uma decisão anterior
term-ai-input_dataset-input_generated_content = Entra: conteúdo feito por IA
term-ai-input_dataset-input_operational_data = Entra: dados de um serviço
term-ai-input_dataset-input_physical_action = Entra: um evento físico
term-ai-input_dataset-input_recommendation = Entra: conselho ou pontuação
term-ai-input_dataset-input_sensitive_personal = Entra: coisas muito privadas

## AI: what comes out

term-ai-output_dataset-output_about_a_measurement = Sai: valores medidos
term-ai-output_dataset-output_about_a_place = Sai: lugares e percursos
term-ai-output_dataset-output_about_behaviour = Sai: o que as pessoas fazem
term-ai-output_dataset-output_biometric = Sai: traços do seu corpo
term-ai-output_dataset-output_decision = Sai: uma decisão a seu respeito
term-ai-output_dataset-output_generated_content = Sai: conteúdo feito por IA
term-ai-output_dataset-output_operational_data = Sai: dados de um serviço
term-ai-output_dataset-output_physical_action = Sai: um evento físico
term-ai-output_dataset-output_recommendation = Sai: conselho ou pontuação
term-ai-output_dataset-output_sensitive_personal = Sai: coisas muito privadas

## AI: how it works

term-ai-processing-affect_emotion_analysis = Deduz emoções ou humor
term-ai-processing-anomaly_detection = Procura coisas fora do comum
term-ai-processing-biometric_recognition = Reconhece pessoas pelo corpo
term-ai-processing-classification_prediction = Classifica coisas e prevê
term-ai-processing-clustering_segmentation = Separa em grupos parecidos
term-ai-processing-computer_vision = Um computador lê as imagens
term-ai-processing-language_models = Lê e escreve texto
term-ai-processing-optimization = Procura o melhor plano
term-ai-processing-privacy_transformation = Esconde quem são as pessoas
term-ai-processing-recommendation_ranking = Sugere e ordena opções
term-ai-processing-search_retrieval = Procura em arquivos
term-ai-processing-speech_audio = Trabalha com fala e som

## AI: who can get at the data

term-ai-access-available_for_resale = Pode ser revendido a outros
term-ai-access-available_to_3rd_parties = Outras organizações podem ver
term-ai-access-available_to_download = Pode ser copiado da internet
term-ai-access-available_to_me = Pode ver os seus dados
term-ai-access-available_to_the_accountable_organization = O responsável pode ver
term-ai-access-available_to_vendor = O fornecedor pode ver
term-ai-access-not_available_to_me = Não pode ver os seus dados
term-ai-access-not_available_to_the_accountable_organization = O responsável não pode ver
term-ai-access-not_available_to_vendor = O fornecedor não pode ver

## AI: whether data is kept

term-ai-retention-data_retained = Conservado por um tempo
term-ai-retention-no_data_retained = Nada é conservado

## AI: where data is kept

term-ai-storage-backed_up_internationally = Cópias noutro país
term-ai-storage-backed_up_locally = Cópias sob a lei local
term-ai-storage-shared_storage_and_governance = Operado por vários organismos
term-ai-storage-stored_locally = Conservado sob a lei local
term-ai-storage-stored_on_3rd_party_cloud = Na nuvem de outra empresa
term-ai-storage-stored_primarily_internationally = Na maior parte noutro país
term-ai-storage-stored_primarily_locally = Na maior parte sob a lei local

## Law: why data may be used

term-dpv-legal_basis-A6-1-a = Consentimento (art. 6(1)(a))
term-dpv-legal_basis-A6-1-a-explicit-consent = Consentimento explícito 6(1)(a)
term-dpv-legal_basis-A6-1-a-non-explicit-consent = Consentimento comum 6(1)(a)
term-dpv-legal_basis-A6-1-b = Contrato seu (art. 6(1)(b))
term-dpv-legal_basis-A6-1-b-contract-performance = Contrato em vigor (art. 6(1)(b))
term-dpv-legal_basis-A6-1-b-enter-into-contract = Antes do contrato (art. 6(1)(b))
term-dpv-legal_basis-A6-1-c = Obrigação jurídica (6(1)(c))
term-dpv-legal_basis-A6-1-d = Proteger uma vida (art. 6(1)(d))
term-dpv-legal_basis-A6-1-d-data-subject = A sua vida em risco (6(1)(d))
term-dpv-legal_basis-A6-1-d-natural-person = A vida de outrem (art. 6(1)(d))
term-dpv-legal_basis-A6-1-e = Tarefa pública (art. 6(1)(e))
term-dpv-legal_basis-A6-1-e-official-authority = Autoridade pública (6(1)(e))
term-dpv-legal_basis-A6-1-e-public-interest = Interesse público (art. 6(1)(e))
term-dpv-legal_basis-A6-1-f = Interesse legítimo (6(1)(f))
term-dpv-legal_basis-A6-1-f-controller = Interesse próprio (art. 6(1)(f))
term-dpv-legal_basis-A6-1-f-third-party = Interesse de outros (6(1)(f))
term-dpv-legal_basis-Consent = O seu consentimento

## Law: what you may claim

term-dpv-right-A13 = Informação imediata (art. 13)
term-dpv-right-A14 = Informação posterior (art. 14)
term-dpv-right-A15 = Ver os seus dados (art. 15)
term-dpv-right-A16 = Corrigir dados (art. 16)
term-dpv-right-A17 = Apagar os seus dados (art. 17)
term-dpv-right-A18 = Limitar o uso (art. 18)
term-dpv-right-A19 = Avisar quem recebeu (art. 19)
term-dpv-right-A20 = Levar os seus dados (art. 20)
term-dpv-right-A21 = Opor-se ao uso (art. 21)
term-dpv-right-A22 = Não só uma máquina (art. 22)
term-dpv-right-A22-3-a = Pedir uma pessoa (art. 22(3))
term-dpv-right-A22-3-b = Dar a sua opinião (art. 22(3))
term-dpv-right-A22-3-c = Contestar decisão (art. 22(3))
term-dpv-right-A7-3 = Retirar o consentimento (7(3))
term-dpv-right-A77 = Reclamar à autoridade (art. 77)
term-dpv-right-A78 = Processar a autoridade (art. 78)
term-dpv-right-A79 = Processar o responsável (79)

## Law: what allows data to leave the EU

term-dpv-transfer-A45-3 = UE diz que é seguro (45(3))
term-dpv-transfer-A46-2-a = Acordo oficial (art. 46(2)(a))
term-dpv-transfer-A46-2-b = Regras do grupo (art. 46(2)(b))
term-dpv-transfer-A46-2-c = Cláusulas da UE (art. 46(2)(c))
term-dpv-transfer-A46-2-d = Cláusulas nacionais (46(2)(d))
term-dpv-transfer-A46-2-e = Código de conduta (46(2)(e))
term-dpv-transfer-A46-2-f = Certificado (art. 46(2)(f))
term-dpv-transfer-A46-3-a = Cláusulas próprias (46(3)(a))
term-dpv-transfer-A46-3-b = Acordo administr. (46(3)(b))
term-dpv-transfer-A49-1-a = Consentimento (art. 49(1)(a))
term-dpv-transfer-A49-1-b = O seu contrato (art. 49(1)(b))
term-dpv-transfer-A49-1-c = Contrato a seu favor (49(1)(c))
term-dpv-transfer-A49-1-d = Interesse público (49(1)(d))
term-dpv-transfer-A49-1-e = Processo judicial (49(1)(e))
term-dpv-transfer-A49-1-f = Protege uma vida (art. 49(1)(f))
term-dpv-transfer-A49-1-g = Lista pública (art. 49(1)(g))
term-dpv-transfer-A49-2 = Caso raro (art. 49(1), 2.º par.)
term-dpv-transfer-AdequacyDecision = Decisão de adequação da UE
term-dpv-transfer-AdHocContractualClauses = Cláusulas contratuais próprias
term-dpv-transfer-BindingCorporateRules = Regras vinculativas de empresa
term-dpv-transfer-CertificationMechanismsForDataTransfers = Certificado para transferências
term-dpv-transfer-CodesOfConductForDataTransfers = Código de conduta, transferência
term-dpv-transfer-DataTransferTool = Instrumento de transferência
term-dpv-transfer-SCCByCommission = Cláusulas-tipo da Comissão
term-dpv-transfer-SCCBySupervisoryAuthority = Cláusulas-tipo da autoridade
term-dpv-transfer-StandardContractualClauses = Cláusulas contratuais-tipo
term-dpv-transfer-SupplementaryMeasure = Proteção adicional dos dados

## Law: why sensitive data may be used

term-dpv-special_category-A9-2-a = Consentimento explícito 9(2)(a)
term-dpv-special_category-A9-2-b = Trabalho, apoio (art. 9(2)(b))
term-dpv-special_category-A9-2-c = Vida em risco (art. 9(2)(c))
term-dpv-special_category-A9-2-d = Sem fins lucrativos (9(2)(d))
term-dpv-special_category-A9-2-e = Tornou público (art. 9(2)(e))
term-dpv-special_category-A9-2-f = Processo judicial (9(2)(f))
term-dpv-special_category-A9-2-g = Interesse público (art. 9(2)(g))
term-dpv-special_category-A9-2-h = Saúde ou cuidados (9(2)(h))
term-dpv-special_category-A9-2-i = Saúde pública (art. 9(2)(i))
term-dpv-special_category-A9-2-j = Pesquisa, arquivo (9(2)(j))

## Choices and answers: words by code

term-lamppost-decision-consent-give = Dar consentimento
term-lamppost-decision-consent-refuse = Recusar consentimento
term-lamppost-decision-consent-withdraw = Retirar consentimento
term-lamppost-decision-objection-make = Opor-se a este uso
term-lamppost-decision-objection-retract = Retirar a oposição
term-lamppost-decision-review-request = Pedir que uma pessoa decida
term-lamppost-decision-request-access = Pedir cópia dos seus dados
term-lamppost-decision-request-rectification = Pedir para corrigir os dados
term-lamppost-decision-request-erasure = Pedir para apagar os dados
term-lamppost-decision-request-restriction = Pedir para suspender o uso
term-lamppost-decision-request-portability = Pedir os dados para os levar
term-lamppost-decision-concern-tampered = Comunicar placa alterada/falsa
term-lamppost-decision-concern-place = Comunicar placa em lugar errado
term-lamppost-decision-concern-other = Comunicar outro problema
term-lamppost-surface-phone = Num telefone que leu o código
term-lamppost-surface-web = Numa página web
term-lamppost-surface-kiosk = Num quiosque
term-lamppost-answer_status-acknowledged = Recebido e em análise
term-lamppost-answer_status-accepted = Aprovado
term-lamppost-answer_status-rejected = Rejeitado
term-lamppost-answer_status-extended = Demora mais
term-lamppost-answer_status-fulfilled = Feito
term-lamppost-notice_state-current = Em vigor
term-lamppost-notice_state-superseded = Substituído por um mais recente
term-lamppost-notice_state-withdrawn = Retirado
term-lamppost-notice_state-expired = Expirado
term-lamppost-notice_state-not-yet-in-force = Ainda não em vigor
term-dpv-ground-Objection = Razões da sua situação
term-dpv-ground-NonNecessityObjection = Não é necessário
term-dpv-ground-LegalityLackingObjection = Não tem fundamento jurídico
term-dpv-ground-UnlawfulActivityObjection = É contra a lei
term-dpv-ground-ContestAccuracy = O que capta está errado
term-dpv-delay-ComplexityOfProcess = O caso é complexo
term-dpv-delay-HighVolumeOfProcesses = Há muitos casos
term-dpv-delay-InformationRequired = É precisa mais informação
term-dpv-delay-IdentityVerificationRequired = Verifica-se de quem são os dados
term-dpv-refusal-LegitimateInterestOverride = Interesse legítimo pesa mais
term-dpv-refusal-PublicInterestCompromised = Prejudica o interesse público
term-dpv-refusal-OfficialAuthorityExerciseImpaired = Dificulta uma função oficial
term-dpv-refusal-LegalObligationImpaired = Violaria um dever legal
term-dpv-refusal-LegallyExempted = A lei abre uma exceção
term-dpv-refusal-LegalClaimImpaired = Prejudicaria um direito em juízo
term-dpv-refusal-JudicialProceedingsImpaired = Prejudicaria um processo
term-dpv-refusal-CrimePreventionImpaired = Dificulta prevenir crimes
term-dpv-refusal-CrimeInvestigationImpaired = Dificulta investigar um crime
term-dpv-refusal-PublicSecurityImpaired = Prejudica a segurança pública
term-dpv-refusal-NationalSecurityImpaired = Prejudica a segurança nacional
term-dpv-refusal-PublicHealthCompromised = Prejudicaria a saúde pública
term-dpv-refusal-SecurityImpaired = Prejudica medida de segurança
term-dpv-refusal-ThirdPartyRightsImpaired = Prejudica direitos de outros
term-dpv-refusal-FreedomOfExpressionImpaired = Prejudica a livre expressão
term-dpv-refusal-ScientificHistoricalResearchImpaired = Prejudicaria a pesquisa
term-dpv-refusal-OfficialStatisticsImpaired = Prejudica estatística oficial
term-dpv-refusal-PublicInterestArchivingImpaired = Prejudica arquivos públicos
term-dpv-refusal-ContractPerformanceNecessity = Um contrato precisa disto
term-dpv-refusal-ConsentProvided = Já deu consentimento a isto
term-dpv-refusal-IdentityVerificationFailure = Não se sabe de quem são os dados
term-dpv-refusal-FulfilmentImpossible = É impossível
term-dpv-refusal-DisproportionateEffortRequired = O esforço seria desmedido
term-dpv-refusal-ProcessUnfounded = O pedido não tem fundamento
term-dpv-refusal-ProcessExcessive = O pedido vai longe demais
term-dpv-refusal-EntityAlreadyInformed = Já tem essa informação

## Further words: what can happen to you, what is picked up, what it is for, what senses or acts

term-lamppost-consequence-travel_ban = Proibição de viajar
term-lamppost-consequence-loan_refusal = Sem empréstimo nem crédito
term-lamppost-consequence-job_refusal = Sem acesso a um emprego
term-lamppost-consequence-internet_ban = Sem acesso à internet
term-lamppost-further_consequence-surveillance = Mais vigilância a partir daí
term-lamppost-further_consequence-supply_cut = Fornecimento limitado ou cortado
term-lamppost-further_consequence-intervention = Alguém vem ajudar ou ver
term-lamppost-further_data_kind-browsing_history = O que usa na internet
term-lamppost-further_data_kind-purchases = O que compra
term-lamppost-further_data_kind-social_posts = Publicações em redes sociais
term-lamppost-further_data_kind-administrative_records = Dados de serviços públicos
term-lamppost-further_data_kind-voice_features = Som da sua voz
term-lamppost-further_data_kind-criminal_record = Condenações e infrações
term-lamppost-further_data_kind-health_data = A sua saúde
term-lamppost-further_data_kind-energy_use = Consumo de eletricidade
term-lamppost-further_data_kind-water_use = Consumo de água
term-lamppost-further_data_kind-fill_level = Nível de enchimento
term-lamppost-further_data_kind-air_measurement = Ar e meteorologia
term-lamppost-further_data_kind-emotion = Emoções deduzidas por máquina
term-lamppost-further_data_kind-age_group = Idade deduzida
term-lamppost-further_data_kind-gender = Sexo deduzido
term-lamppost-further_data_kind-vehicle_identity = Identidade de carro ou aparelho
term-lamppost-further_data_kind-emergency_call = Pedido de socorro
term-lamppost-purpose-traffic_control = Gestão do trânsito
term-lamppost-purpose-toll = Cobrar taxa de passagem
term-lamppost-purpose-advertising = Publicidade
term-lamppost-purpose-energy_supply = Fornecimento de energia
term-lamppost-technology-smart_meter = Medidor que envia leituras
term-lamppost-technology-wearable = Aparelho usado no corpo
term-lamppost-technology-vehicle_telematics = Dados enviados por veículos
term-lamppost-technology-signal_controller = Comando de sinais

## AI Act: what kind of AI it is

term-dpv-ai_act-AISystem = Sistema de IA
term-dpv-ai_act-GPAIModel = Modelo de IA de finalidade geral
term-dpv-ai_act-GPAISystem = Sistema de IA: finalidade geral
term-dpv-ai_act-HighImpactCapabilityGPAIModel = Modelo de IA dos mais fortes
term-dpv-ai_act-SystemicRisk = Risco social de IA forte
term-dpv-ai_act-AISystemPerformance = Se a IA faz bem o seu trabalho
term-dpv-ai_act-IntendedPurpose = A que a IA se destina
term-dpv-ai_act-ReasonablyForeseeableMisuse = Mau uso que se pode prever
term-dpv-ai_act-SafetyComponent = Peça que mantém algo seguro
term-dpv-ai_act-SubliminalCapability = Age sem que se perceba
term-dpv-ai_act-DeepFakeGeneration = Faz falsificações profundas
term-dpv-ai_act-Risk = Risco

## AI Act: AI that recognises people

term-dpv-ai_act-BiometricData = Dados do seu corpo
term-dpv-ai_act-BiometricIdentification = Descobre quem é pelo corpo
term-dpv-ai_act-BiometricVerification = Confirma a identidade
term-dpv-ai_act-RemoteBiometricIdentificationSystem = Reconhece pessoas à distância
term-dpv-ai_act-RealtimeRemoteBiometricIdentificationSystem = Reconhece à distância, ao vivo
term-dpv-ai_act-PostRemoteBiometricIdentificationSystem = Reconhece pessoas depois
term-dpv-ai_act-BiometricCategorisation = Separa pessoas pelo corpo
term-dpv-ai_act-BiometricCategorisationSystem = Sistema que separa pelo corpo
term-dpv-ai_act-EmotionRecognition = Deduz emoções do corpo
term-dpv-ai_act-EmotionRecognitionSystem = Sistema que deduz emoções
term-dpv-ai_act-PubliclyAccessibleSpace = Lugar onde qualquer um entra

## AI Act: AI that the law forbids

term-dpv-ai_act-ProhibitedAISystem = IA proibida por lei (art. 5)
term-dpv-ai_act-ProhibitedAISystem-A5-1-a = Manipulação (art. 5(1)(a))
term-dpv-ai_act-ProhibitedAISystem-A5-1-b = Uso de fraquezas (art. 5(1)(b))
term-dpv-ai_act-ProhibitedAISystem-A5-1-c = Classif. social (art. 5(1)(c))
term-dpv-ai_act-ProhibitedAISystem-A5-1-d = Adivinhar crimes (art. 5(1)(d))
term-dpv-ai_act-ProhibitedAISystem-A5-1-e = Base de rostos (art. 5(1)(e))
term-dpv-ai_act-ProhibitedAISystem-A5-1-f = Ler emoções (art. 5(1)(f))
term-dpv-ai_act-ProhibitedAISystem-A5-1-g = Separar pessoas (art. 5(1)(g))
term-dpv-ai_act-ProhibitedAISystem-A5-1-h = Rostos ao vivo (art. 5(1)(h))

## AI Act: how high the risk is

term-dpv-ai_act-RiskLevel = Nível de risco (Regulamento IA)
term-dpv-ai_act-RiskLevelProhibited = Nível de risco: proibido
term-dpv-ai_act-RiskLevelPermitted = Nível de risco: não proibido
term-dpv-ai_act-RiskLevelHigh = Nível de risco: elevado
term-dpv-ai_act-RiskLevelHigh-A6-1 = Risco elevado (art. 6(1))
term-dpv-ai_act-RiskLevelHigh-A6-2 = Risco elevado (art. 6(2))
term-dpv-ai_act-RiskLevelNotHigh = Nível de risco: não elevado
term-dpv-ai_act-RiskLevelTransparencyRequired = Risco: tem de haver informação
term-dpv-ai_act-RiskLevelMinimal = Nível de risco: mínimo
term-dpv-ai_act-HighRiskAIAssessment = Exame de IA de risco elevado
term-dpv-ai_act-HighRiskAISystem = Sistema de IA de risco elevado

## AI Act: high risk because of the product

term-dpv-ai_act-HighRiskAISystem-A6-1 = Produto de risco elevado (6(1))
term-dpv-ai_act-HighRiskAISystem-AnnexI-1 = Máquinas (anexo I, 1)
term-dpv-ai_act-HighRiskAISystem-AnnexI-2 = Brinquedos (anexo I, 2)
term-dpv-ai_act-HighRiskAISystem-AnnexI-3 = Barcos de recreio (anexo I, 3)
term-dpv-ai_act-HighRiskAISystem-AnnexI-4 = Elevadores (anexo I, 4)
term-dpv-ai_act-HighRiskAISystem-AnnexI-5 = Risco de explosão (anexo I, 5)
term-dpv-ai_act-HighRiskAISystem-AnnexI-6 = Aparelhos de rádio (anexo I, 6)
term-dpv-ai_act-HighRiskAISystem-AnnexI-7 = Sob pressão (anexo I, 7)
term-dpv-ai_act-HighRiskAISystem-AnnexI-8 = Teleféricos (anexo I, 8)
term-dpv-ai_act-HighRiskAISystem-AnnexI-9 = Proteção pessoal (anexo I, 9)
term-dpv-ai_act-HighRiskAISystem-AnnexI-10 = Aparelhos a gás (anexo I, 10)
term-dpv-ai_act-HighRiskAISystem-AnnexI-11 = Aparelhos médicos (anexo I, 11)
term-dpv-ai_act-HighRiskAISystem-AnnexI-12 = Testes médicos (anexo I, 12)
term-dpv-ai_act-HighRiskAISystem-AnnexI-13 = Segurança de voos (anexo I, 13)
term-dpv-ai_act-HighRiskAISystem-AnnexI-14 = Motos (anexo I, 14)
term-dpv-ai_act-HighRiskAISystem-AnnexI-15 = Tratores (anexo I, 15)
term-dpv-ai_act-HighRiskAISystem-AnnexI-16 = Equipamento naval (anexo I, 16)
term-dpv-ai_act-HighRiskAISystem-AnnexI-17 = Ferrovias (anexo I, 17)
term-dpv-ai_act-HighRiskAISystem-AnnexI-18 = Veículos a motor (anexo I, 18)
term-dpv-ai_act-HighRiskAISystem-AnnexI-19 = Segurança na rua (anexo I, 19)
term-dpv-ai_act-HighRiskAISystem-AnnexI-20 = Aviões, drones (anexo I, 20)

## AI Act: high risk because of the use

term-dpv-ai_act-HighRiskAISystem-A6-2 = Uso de risco elevado (art. 6(2))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-1-a = Reconhecer (anexo III, 1(a))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-1-b = Separar pessoas (anexo III 1(b))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-1-c = Emoções (anexo III, 1(c))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-2 = Bens essenciais (anexo III, 2)
term-dpv-ai_act-HighRiskAISystem-AnnexIII-3-a = Vagas na escola (anexo III 3(a))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-3-b = Notas (anexo III, 3(b))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-3-c = Nível escolar (anexo III, 3(c))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-3-d = Vigiar provas (anexo III, 3(d))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-4-a = Contratação (anexo III, 4(a))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-4-b = Gerir pessoal (anexo III, 4(b))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-5-a = Apoio público (anexo III, 5(a))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-5-b = Crédito (anexo III, 5(b))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-5-c = Seguros (anexo III, 5(c))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-5-d = Emergências (anexo III, 5(d))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-6-a = Vítimas (anexo III, 6(a))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-6-b = Polígrafos (anexo III, 6(b))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-6-c = Provas (anexo III, 6(c))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-6-d = Risco de crime (anexo III, 6(d))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-6-e = Perfis (anexo III, 6(e))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-7-a = Polígrafos (anexo III, 7(a))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-7-b = Risco de entrada (an. III, 7(b))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-7-c = Visto, asilo (anexo III, 7(c))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-7-d = Fronteiras (anexo III, 7(d))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-8-a = Tribunais (anexo III, 8(a))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-8-b = Eleições (anexo III, 8(b))

## AI Act: who makes, sells and uses AI

term-dpv-ai_act-AIProvider = Quem faz a IA
term-dpv-ai_act-AIDeployer = Quem usa a IA
term-dpv-ai_act-AIDistributor = Quem revende a IA
term-dpv-ai_act-AIImporter = Quem traz a IA para a UE
term-dpv-ai_act-AIOperator = Todos os que têm parte na IA
term-dpv-ai_act-AIProductManufacturer = Quem põe a IA num produto
term-dpv-ai_act-DownstreamAIProvider = Quem parte de um modelo de IA
term-dpv-ai_act-AuthorisedRepresentative = Representante na UE
term-dpv-ai_act-HumanOverseer = Pessoa que vigia a IA
term-dpv-ai_act-DeployerHumanOversightMeasure = Vigilância da IA por quem a usa
term-dpv-ai_act-ProviderHumanOversightMeasure = Vigilância incluída na IA
term-dpv-ai_act-AILiteracy = Saber usar a IA

## AI Act: who checks and whom to ask

term-dpv-ai_act-AIOffice = Serviço da UE para a IA
term-dpv-ai_act-NationalCompetentAuthority = Autoridade nacional da IA
term-dpv-ai_act-MarketSurveillanceAuthority = Autoridade que vigia o mercado
term-dpv-ai_act-NotifyingAuthority = Autoridade que nomeia avaliador
term-dpv-ai_act-ConformityAssessmentBody = Organismo que avalia a IA
term-dpv-ai_act-NotifiedBody = Avaliador externo oficial
term-dpv-ai_act-AIActLawfulness = Se cumpre o Regulamento da IA
term-dpv-ai_act-AIActCompliant = Diz cumprir o Regulamento da IA
term-dpv-ai_act-AIActNonCompliant = Diz violar o Regulamento da IA
term-dpv-ai_act-AIActComplianceUnknown = Não se sabe se cumpre

## AI Act: papers and checks before use

term-dpv-ai_act-FRIA = Exame dos direitos fundamentais
term-dpv-ai_act-ConformityAssessment = Verificação antes da venda
term-dpv-ai_act-CEMarking = Marcação CE
term-dpv-ai_act-EUDeclarationOfConformity = Declaração UE do fabricante
term-dpv-ai_act-CommonSpecification = Regras técnicas da UE
term-dpv-ai_act-TechnicalDocumentation = Documentos técnicos da IA
term-dpv-ai_act-SystemArchitectureDescription = Como a IA é construída
term-dpv-ai_act-InstructionForUse = Instruções de uso
term-dpv-ai_act-QualityManagementSystem = Regras de qualidade de quem faz
term-dpv-ai_act-RiskManagementSystem = Trabalho contínuo contra riscos
term-dpv-ai_act-TrainingData = Dados com que a IA aprendeu
term-dpv-ai_act-ValidationData = Dados para ajustar a IA
term-dpv-ai_act-TestingData = Dados para testar a IA

## AI Act: tests

term-dpv-ai_act-AIRegulatorySandbox = Ensaio sob uma autoridade
term-dpv-ai_act-SandboxPlan = Plano de um ensaio
term-dpv-ai_act-TestingRealWorldConditions = Teste entre pessoas reais
term-dpv-ai_act-RealWorldTestingPlan = Plano de um teste entre pessoas
term-dpv-ai_act-RealWorldTestSubject = Pessoa que participa num teste
term-dpv-ai_act-InformedConsent = O seu sim a um teste
term-dpv-ai_act-TestLog = Diário de testes
term-dpv-ai_act-TestReport = Relatório de testes

## AI Act: on sale and in use

term-dpv-ai_act-MarketAvailabilityStatus = Se a IA está disponível
term-dpv-ai_act-AvailableOnMarket = No mercado
term-dpv-ai_act-AvailableOnEUMarket = No mercado na UE
term-dpv-ai_act-AvailableOnNonEUMarket = No mercado fora da UE
term-dpv-ai_act-NotAvailableOnMarket = Em nenhum mercado
term-dpv-ai_act-MarketPlacementStatus = Se a IA já esteve à venda
term-dpv-ai_act-PlacedOnMarket = Oferecida pela primeira vez
term-dpv-ai_act-PlacedOnEUMarket = Oferecida na UE, primeira vez
term-dpv-ai_act-ServiceSupplyStatus = Se a IA está em uso
term-dpv-ai_act-PutIntoService = Colocada em serviço
term-dpv-ai_act-PutIntoServiceInEU = Colocada em serviço na UE
term-dpv-ai_act-NotPutIntoService = Ainda não colocada em serviço
term-dpv-ai_act-RecalledFromService = Recolhida
term-dpv-ai_act-WithdrawnFromService = Retirada do mercado
term-dpv-ai_act-PostMarketMonitoringSystem = Vigiar a IA depois da venda
term-dpv-ai_act-PostMarketMonitoringPlan = Plano de vigilância pós-venda
term-dpv-ai_act-PostMarketMonitoringSystemDocumentation = Documentos da vigilância
term-dpv-ai_act-SeriousIncident = Acidente ou falha grave

## AI Act: changes to the AI

term-dpv-ai_act-ChangeCategory = Que tipo de mudança é
term-dpv-ai_act-ChangeDescription = O que mudou
term-dpv-ai_act-PredeterminedChange = Mudança prevista desde o início
term-dpv-ai_act-NonpredeterminedChange = Mudança não prevista
term-dpv-ai_act-SubstantialModification = Mudança que conta para a lei

## AI Act: where it is used

term-dpv-ai_act-PublicSector = Usada por organismos públicos
term-dpv-ai_act-PrivateSector = Usada por empresas privadas
term-dpv-ai_act-LawEnforcementSector = Usada no trabalho da polícia
term-dpv-ai_act-JusticeSector = Usada em tribunais
term-dpv-ai_act-DemocraticProcessSector = Usada em torno de eleições
term-dpv-ai_act-MigrationSector = Usada para migração
term-dpv-ai_act-AsylumSector = Usada para asilo
term-dpv-ai_act-BorderControlSector = Usada nas fronteiras
term-dpv-ai_act-EducationSector = Usada no ensino
term-dpv-ai_act-EmploymentSector = Usada no trabalho
term-dpv-ai_act-CriticalInfrastructureSector = Usada em serviços essenciais
