### What the rulebooks find: one sentence for each rule, in the resident’s words.
### Language: Portuguese (neutral between Portugal and Brazil). Plain words, short sentences, no markup.
### Status: machine

## General Data Protection Regulation, Regulation (EU) 2016/679

rule-gdpr-13-1-a = O aviso não diz como falar com o responsável pelo tratamento.
rule-gdpr-12-2-digital = Só com um computador ou um telefone ligado à internet é possível falar com o responsável pelo tratamento. Os direitos têm de ser fáceis de usar para todas as pessoas.
rule-gdpr-13-1-b = Todas as autoridades públicas têm um encarregado da proteção de dados. O aviso não diz como falar com este.
rule-gdpr-37-1-b = Quem vigia regularmente muitas pessoas, ou usa muitos dados sensíveis, precisa de um encarregado da proteção de dados. O aviso não indica nenhum.
rule-gdpr-13-1-c-purpose = Uma só palavra não é uma finalidade determinada. O aviso não diz para que serve isto exatamente.
rule-gdpr-13-1-c-basis = O aviso não diz que lei permite isto. As suas escolhas dependem disso.
rule-gdpr-6-1-f-public = Uma autoridade pública não pode invocar interesses legítimos para as suas funções.
rule-gdpr-13-1-d = O aviso baseia-se num interesse legítimo e não diz qual.
rule-gdpr-9-1 = Dados sensíveis, como rostos reconhecidos ou a saúde, não podem ser usados, exceto em dez casos. O aviso não indica nenhum deles.
rule-gdpr-9-2-a-explicit = Dados sensíveis precisam de um consentimento explícito. O aviso diz que aqui o consentimento não é explícito.
rule-gdpr-13-2-c = O aviso baseia-se no consentimento e não diz que é possível retirá-lo a qualquer momento.
rule-gdpr-7-3-channel = O aviso baseia-se no consentimento e não indica nenhum lugar onde dá-lo ou retirá-lo.
rule-gdpr-7-3-idle = O aviso diz que é possível retirar o consentimento, mas nada nele se baseia no consentimento.
rule-gdpr-7-4 = O consentimento tem de ser livre. Aqui as pessoas são obrigadas a participar, por isso não é um consentimento.
rule-gdpr-7-3-cannot = O sensor não consegue deixar de fora uma única pessoa, por isso ninguém pode recusar o consentimento nem retirá-lo. Então não é um consentimento.
rule-gdpr-7-4-authority = As pessoas raramente são livres de dizer não a uma autoridade pública. Por isso o consentimento raramente é válido aqui.
rule-gdpr-13-1-e = O aviso não diz quem mais recebe os dados.
rule-gdpr-13-1-e-access = O aviso diz que mais ninguém recebe os dados, e também que outros os podem ver ou revender.
rule-gdpr-13-1-e-processor = Há dados numa empresa que trabalha para o responsável pelo tratamento. O aviso não diz qual.
rule-gdpr-13-1-e-no-processor = O aviso diz que nenhuma empresa trata os dados, e também que eles estão nas máquinas de uma empresa.
rule-gdpr-13-1-f-recipient = Há dados que vão para alguém fora da UE e do EEE. O aviso não diz o que os protege lá.
rule-gdpr-13-1-f-storage = Há dados que estão fora da UE e do EEE. O aviso não diz o que os protege lá.
rule-gdpr-13-1-f-processor = Uma empresa fora da UE e do EEE trata os dados. O aviso não diz o que os protege lá.
rule-gdpr-13-1-f-unplaced = Há dados que estão fora do sensor. O aviso não diz em que país, por isso ninguém pode saber que lei os protege.
rule-gdpr-49-3 = Nas suas funções públicas, uma autoridade não pode enviar dados para outro país com base em consentimento, para um contrato ou por um interesse imperioso.
rule-gdpr-14-1-d = O aviso não diz que tipos de dados há. É possível pedir essa informação.
rule-gdpr-13-2-a = O aviso não diz quanto tempo os dados são conservados.
rule-gdpr-5-1-e = Dados que apontam para pessoas são conservados sem fim. A lei quer um fim: quando já não são necessários.
rule-gdpr-5-1-e-year = Dados que apontam para pessoas são conservados mais de um ano. Isso raramente é necessário.
rule-gdpr-13-2-a-stored = O aviso diz que nada é conservado, e diz também onde é conservado.
rule-gdpr-13-2-a-nowhere = O aviso diz quanto tempo os dados são conservados, e também que não são conservados em lugar nenhum.
rule-gdpr-13-2-a-download = O aviso diz que nada é conservado, e também que os dados podem ser copiados da internet.
rule-gdpr-13-2-a-police = O aviso diz que nada é conservado, e também que a polícia recebe dados quando os pede. O que não é conservado não pode ser entregue.
rule-gdpr-4-1-tech = O sensor consegue distinguir pessoas, mas o aviso diz que nenhum dado é sobre pessoas.
rule-gdpr-4-1-camera = Uma câmera, um microfone ou um sensor de telefones costuma captar pessoas. O aviso diz que nenhum dado é sobre pessoas.
rule-gdpr-4-1-data = O aviso indica dados que apontam para pessoas, como placas de carros, rostos ou telefones, e diz que nenhum dado é sobre pessoas.
rule-gdpr-4-1-raw = O aviso diz que tudo o que aponta para pessoas é retirado, e também que são usados dados brutos.
rule-gdpr-4-1-de-identified = O sensor torna as pessoas irreconhecíveis, mas o aviso diz que os dados mostram quem elas são.
rule-gdpr-4-4-nobody = O aviso diz que são feitos perfis ou pontuações de pessoas, e também que nenhum dado é sobre pessoas.
rule-gdpr-4-1-consequence = Uma multa, uma lista ou uma pontuação atinge uma pessoa. O aviso diz que os dados não apontam para ninguém.
rule-gdpr-13-2-b = O aviso não diz quais são os seus direitos.
rule-gdpr-13-2-b-access = O aviso não diz que pode pedir os seus dados.
rule-gdpr-13-2-b-rectification = O aviso não diz que pode exigir a correção de dados errados.
rule-gdpr-13-2-b-erasure = O aviso não diz que pode exigir que os seus dados sejam apagados.
rule-gdpr-13-2-b-restriction = O aviso não diz que pode exigir que o uso dos seus dados seja suspenso.
rule-gdpr-20-1 = O aviso baseia-se no consentimento ou num contrato e não diz que pode levar os seus dados.
rule-gdpr-20-scope = O aviso promete que pode levar os seus dados. A lei só dá esse direito com um consentimento ou um contrato, e aqui não há nem um nem outro.
rule-gdpr-15-access = O aviso diz que pode pedir os seus dados, e também que não tem acesso a eles.
rule-gdpr-12-2 = O aviso não diz onde pode dizer não, pedir ou reclamar.
rule-gdpr-12-2-request = O aviso não diz onde pode pedir os seus dados ou exercer outros direitos.
rule-gdpr-13-2-d = O aviso não diz a que autoridade pode reclamar.
rule-gdpr-13-2-e = O aviso não diz se a participação é obrigatória.
rule-gdpr-13-2-e-failure = Aqui a participação é obrigatória. O aviso não diz o que acontece a quem não participa.
rule-gdpr-21-1 = Pode opor-se a isto. O aviso não o diz.
rule-gdpr-21-1-scope = O aviso diz que pode opor-se. A lei só dá esse direito com uma função de interesse público ou um interesse legítimo, e aqui não há nem uma coisa nem outra.
rule-gdpr-21-1-channel = Pode opor-se a isto. O aviso não diz onde.
rule-gdpr-21-1-reason = O sensor não consegue deixar de fora uma única pessoa. O responsável pelo tratamento tem de apresentar razões imperiosas para isso, e o aviso não dá nenhuma.
rule-gdpr-21-2 = Qualquer pessoa pode opor-se à publicidade, e então ela tem de parar. O aviso diz que não pode parar.
rule-gdpr-21-6 = As pessoas também podem opor-se à investigação científica, a não ser que uma função de interesse público precise dela. O aviso diz que ninguém pode ficar de fora.
rule-gdpr-13-2-e-objection = O aviso diz que a participação é obrigatória, e também que quem se opõe fica de fora.
rule-gdpr-13-2-f = Aqui é tomada uma decisão que tem peso na sua vida. O aviso não diz se é uma máquina ou uma pessoa que a toma.
rule-gdpr-13-2-f-consequences = Aqui é tomada uma decisão que tem peso na sua vida. O aviso não diz a que pode levar.
rule-gdpr-13-2-f-harmless = O aviso diz que uma decisão tem peso na sua vida, e também que nada lhe pode acontecer.
rule-gdpr-13-2-f-nothing = O aviso diz que nada é decidido a seu respeito, e também que uma máquina decide.
rule-gdpr-22-1-detriment = Uma multa, uma recusa, um preço, uma lista ou uma pontuação é uma decisão sobre uma pessoa. O aviso diz que nada é decidido.
rule-gdpr-4-4-score = O aviso diz que não são feitos perfis nem pontuações de ninguém, e também que pode receber uma pontuação.
rule-gdpr-22-2 = Uma máquina sozinha só pode decidir essas coisas para um contrato, ao abrigo de uma lei ou com consentimento explícito. Um interesse não basta.
rule-gdpr-22-2-c = Aqui uma máquina decide sozinha com base em consentimento. Esse consentimento tem de ser explícito, e o aviso diz que não é.
rule-gdpr-22-3 = Aqui uma máquina decide sozinha. O aviso não diz se pode pedir que uma pessoa reveja a decisão.
rule-gdpr-22-3-refused = Aqui uma máquina decide sozinha com base em consentimento ou num contrato. Nesse caso tem direito a que uma pessoa reveja a decisão, e o aviso recusa-o.
rule-gdpr-22-3-promise = Um dos seus direitos é que uma pessoa reveja uma decisão. O aviso diz também que ninguém o faz.
rule-gdpr-22-4 = Aqui uma máquina decide sozinha com dados sensíveis. Isso precisa de consentimento explícito ou de uma lei no interesse público; o aviso não indica nem um nem outro.
rule-gdpr-35-3-a = São feitos perfis de pessoas e tomadas decisões sobre elas. Isso precisa de uma avaliação de impacto prévia, e o aviso não indica nenhuma.
rule-gdpr-35-3-b = São usados dados sensíveis. Em grande escala, isso precisa de uma avaliação de impacto prévia, e o aviso não indica nenhuma.
rule-gdpr-35-3-c = Um lugar público é vigiado e é possível reconhecer pessoas. Em grande escala, isso precisa de uma avaliação de impacto; o aviso não indica nenhuma.

## Guidelines 3/2019 of the European Data Protection Board on video devices

rule-edpb-purpose-safety = “Segurança” por si só não basta para uma câmera. O aviso não diz contra o que protege, nem quem.
rule-edpb-consent = Uma câmera filma todas as pessoas que passam. Passar por uma placa não é um consentimento, por isso o consentimento raramente é válido para câmeras.
rule-edpb-published = São publicadas imagens que mostram a sua identidade. Isso é uma finalidade própria e precisa de um fundamento jurídico próprio.
rule-edpb-biometric-private = Uma empresa que reconhece pessoas por câmera para os seus próprios fins precisa quase sempre do consentimento explícito de todas. O aviso indica outra razão.
rule-edpb-objection = O aviso não diz o que acontece às imagens quando alguém se opõe a esta câmera.
rule-edpb-objection-cannot = Uma câmera que não pode parar quando alguém se opõe só é legal com razões imperiosas, ou onde ninguém é obrigado a passar.
rule-edpb-place = O aviso não diz que lugar a câmera vigia.
rule-edpb-reach = Deve ser possível saber até onde a câmera vê. O aviso não o diz.
rule-edpb-impact = Uma placa tem de dizer os maiores efeitos sobre as pessoas. Este aviso não diz o que lhe pode acontecer.
rule-edpb-silent-recording = São conservadas imagens, mas o aviso não diz por quanto tempo. Sem isso, as pessoas pensam que ninguém grava.
rule-edpb-recipient-country = Outros recebem os dados. O aviso não diz em que país, e fora da UE e do EEE seria uma surpresa.
rule-edpb-second-layer = O aviso não diz onde está a informação completa.
rule-edpb-not-only-digital = Quem não tem computador também tem de receber a informação completa. O aviso indica só meios digitais.
rule-edpb-72-hours = Na maior parte dos casos, as imagens devem ser apagadas ao fim de alguns dias. Quanto mais passarem das 72 horas, melhores têm de ser as razões.
rule-edpb-sound = A câmera também ouve. O som que não é necessário tem de ser desligado.

## AI Act: Regulation (EU) 2024/1689

rule-aia-5-1-a = O próprio aviso diz que este sistema usa técnicas que as pessoas não percebem, ou que as enganam, para as levar a fazer o que as prejudica. Isso é proibido por lei. Ninguém pode consentir nisso.
rule-aia-5-1-b = O próprio aviso diz que este sistema explora a idade, a deficiência ou a necessidade das pessoas, para as levar a fazer o que as prejudica. Isso é proibido por lei. Ninguém pode consentir nisso.
rule-aia-5-1-c-named = O próprio aviso diz que este sistema pontua as pessoas pelo seu comportamento ou pela sua maneira de ser, e as trata pior por isso. Isso é proibido por lei. Ninguém pode consentir nisso.
rule-aia-5-1-d-named = O próprio aviso diz que este sistema prevê, só a partir de um perfil, quem vai cometer um crime. Isso é proibido por lei. Ninguém pode consentir nisso.
rule-aia-5-1-e-named = O próprio aviso diz que este sistema cria uma base de dados de rostos a partir de imagens de todas as pessoas. Isso é proibido por lei. Ninguém pode consentir nisso.
rule-aia-5-1-f-named = O próprio aviso diz que este sistema lê emoções de pessoas no trabalho ou na escola. Isso é proibido por lei. Ninguém pode consentir nisso.
rule-aia-5-1-g-named = O próprio aviso diz que este sistema separa pessoas pelo rosto ou pelo corpo para deduzir a raça, as crenças, as opiniões políticas, o sindicato ou a vida sexual. Isso é proibido por lei. Ninguém pode consentir nisso.
rule-aia-5-1-h-named = O próprio aviso diz que este sistema reconhece pessoas à distância em lugares públicos, quando passam, para a polícia. Isso é proibido por lei. Ninguém pode consentir nisso.
rule-aia-5-1-c = Este sistema dá uma pontuação às pessoas e depois trata-as pior por causa dela: por exemplo uma multa, uma recusa, um preço ou uma lista negra. A classificação social é proibida por lei. Ninguém pode consentir nela.
rule-aia-5-1-c-outcome = O que faz aqui muda uma pontuação a seu respeito, e as pessoas são tratadas pior por causa dela. Isso é classificação social, seja qual for o nome que o aviso lhe dá. É proibida por lei, e ninguém pode consentir nela.
rule-aia-5-1-c-feeds = Dados daqui entram numa pontuação, e outra atividade deste sensor castiga pessoas pela pontuação. Tudo isso é um só sistema de classificação social. É proibido por lei, e ninguém pode consentir nele.
rule-aia-5-1-c-open = Aqui as pessoas recebem uma pontuação, e o aviso não diz como são tratadas por causa dela. Uma pontuação que torna a vida de alguém pior em outro assunto é proibida por lei.
rule-aia-5-1-d = Uma máquina deduz dos perfis das pessoas quem pode cometer uma infração penal, e nenhum ser humano decide. Prever crimes só a partir de um perfil é proibido por lei. Ninguém pode consentir nisso.
rule-aia-5-1-d-support = Uma máquina aponta pessoas que podem cometer uma infração penal, e um ser humano decide. Isso só é permitido onde já há elementos concretos sobre uma infração penal, não só um perfil.
rule-aia-5-1-d-risk = Uma máquina avalia, pelo perfil, o risco que as pessoas representam. O aviso tem de dizer que risco: se for o risco de um crime, isto é proibido por lei.
rule-aia-5-1-e = Os rostos vistos aqui são conservados sem fim e podem ser pesquisados. Criar uma base de dados de rostos a partir de imagens de câmera de todas as pessoas é proibido por lei.
rule-aia-5-1-f = Uma máquina lê emoções de pessoas no trabalho ou na escola. Isso é proibido por lei, exceto por razões médicas ou de segurança. Ninguém pode consentir nisso.
rule-aia-5-1-g = Uma máquina separa pessoas pelo rosto ou pelo corpo e conclui algo privado sobre cada uma. Deduzir assim a raça, as crenças, as opiniões políticas, o sindicato ou a vida sexual é proibido por lei. Ninguém pode consentir nisso.
rule-aia-5-1-h = As pessoas são reconhecidas pelo rosto ou pelo corpo quando passam, para efeitos de aplicação da lei, num lugar público. Isso é proibido por lei, exceto em alguns casos que um juiz ou uma autoridade independente autorizou.
rule-aia-50-1 = É possível falar com este aparelho, e o aviso não diz que é uma máquina que responde.
rule-aia-50-3 = Este aparelho lê algo nos rostos, e nenhuma atividade diz o quê: emoções, idade, ou um grupo em que as pessoas são postas. As pessoas à frente dele têm de ser informadas.
rule-aia-50-3-words = Uma máquina lê as suas emoções, e nenhuma frase diz para que serve nem como funciona. As pessoas à frente dela têm de ser informadas.
rule-aia-50-5 = Aqui uma máquina lê rostos ou emoções, e o aviso não diz até onde ela vê. As pessoas têm de saber antes de ela começar, por isso têm de saber onde ela começa.
rule-aia-26-2 = Um sistema de IA de risco elevado decide e age aqui sozinho, e não é indicado nenhum ser humano que o vigie.
rule-aia-26-11 = Um sistema de IA de risco elevado funciona aqui, e o aviso não diz se ele decide a seu respeito ou se ajuda a decidir.
rule-aia-27 = Um organismo público usa aqui um sistema de IA de risco elevado, e o aviso não indica nenhuma avaliação do impacto dele nos direitos fundamentais das pessoas.
rule-aia-27-credit = Aqui uma máquina avalia quem pode receber crédito, e o aviso não indica nenhuma avaliação do impacto dela nos direitos fundamentais das pessoas.
rule-aia-86 = Um sistema de IA de risco elevado participa em decisões que têm peso na sua vida, e o aviso não indica nenhum lugar onde perguntar como se chegou a uma decisão dessas.

## UK GDPR and Data Protection Act 2018

rule-uk-13-1-a = O aviso não diz como falar com o responsável pelo tratamento.
rule-uk-13-1-b = Todas as autoridades públicas têm um encarregado da proteção de dados. O aviso não diz como falar com este.
rule-uk-13-1-c-purpose = Uma só palavra não é uma finalidade determinada. O aviso não diz para que serve isto exatamente.
rule-uk-13-1-c-basis = O aviso não diz com que fundamento jurídico isto é feito. As suas escolhas dependem disso.
rule-uk-6-1-f-public = Uma autoridade pública não pode invocar interesses legítimos para as suas funções.
rule-uk-13-1-d = O aviso baseia-se num interesse legítimo e não diz qual.
rule-uk-13-1-e = O aviso não diz quem mais recebe os dados.
rule-uk-13-1-e-access = O aviso diz que mais ninguém recebe os dados, e também que outros os podem ver ou revender.
rule-uk-13-1-f = Há dados que vão para alguém fora do Reino Unido. O aviso não diz o que os protege lá.
rule-uk-13-2-a = O aviso não diz quanto tempo os dados são conservados.
rule-uk-13-2-a-stored = O aviso diz que nada é conservado, e diz também onde é conservado.
rule-uk-13-2-a-handed = O aviso diz que nada é conservado, e também que outros o podem receber depois.
rule-uk-5-1-e = Dados que apontam para pessoas são conservados sem fim. A lei quer um fim: quando já não são necessários.
rule-uk-4-1-tech = O sensor consegue distinguir pessoas, mas o aviso diz que nenhum dado é sobre pessoas.
rule-uk-9-1 = Dados sensíveis, como rostos reconhecidos ou a saúde, não podem ser usados sem uma condição. O aviso não indica nenhuma.
rule-uk-13-2-b = O aviso não diz quais são os seus direitos.
rule-uk-21-1 = Pode opor-se a isto. O aviso não o diz.
rule-uk-13-2-c = O aviso baseia-se no consentimento e não diz que é possível retirá-lo a qualquer momento.
rule-uk-7-4 = O consentimento tem de ser livre. Aqui as pessoas são obrigadas a participar, por isso não é um consentimento.
rule-uk-12-2 = O aviso não diz onde pode dizer não, pedir ou reclamar.
rule-uk-13-2-d = O aviso não diz a que autoridade pode reclamar.
rule-uk-164a = Pode reclamar ao próprio responsável pelo tratamento, e ele tem de tornar isso fácil. O aviso não diz onde.
rule-uk-13-2-e = O aviso não diz se a participação é obrigatória.
rule-uk-13-2-f = Aqui é tomada uma decisão que tem peso na sua vida. O aviso não diz se é uma máquina ou uma pessoa que a toma.
rule-uk-13-2-f-nothing = O aviso diz que nada é decidido a seu respeito, e também que uma máquina decide.
rule-uk-22-3 = Aqui uma máquina decide sozinha com base em consentimento ou num contrato. Nesse caso tem direito a que uma pessoa reveja a decisão, e o aviso recusa-o.
rule-uk-22b = Aqui uma máquina decide sozinha com dados sensíveis. Isso precisa de consentimento explícito ou de uma lei no interesse público; o aviso não indica nem um nem outro.
rule-uk-22c = Aqui uma máquina decide sozinha. Tem direito a que uma pessoa reveja a decisão, e o aviso recusa-o.
rule-uk-22c-review = Aqui uma máquina decide sozinha. O aviso não diz se pode pedir que uma pessoa reveja a decisão.

## LGPD: Lei nº 13.709/2018 (Brazil)

rule-lgpd-7 = Dados sobre pessoas precisam de uma das bases legais que a lei enumera, e o aviso não diz qual.
rule-lgpd-23 = Um órgão público tem de dizer por que lei usa dados sobre pessoas, e este aviso não o diz.
rule-lgpd-8-5 = Isto baseia-se no seu consentimento, e o aviso não indica nenhum lugar onde retirá-lo. Retirá-lo tem de ser fácil e gratuito.
rule-lgpd-8-free = O aviso pede consentimento e diz que a participação é obrigatória. Um consentimento que ninguém pode recusar não é um consentimento.
rule-lgpd-9-1 = O aviso dá um título e nenhuma frase sobre a finalidade dos dados. A finalidade tem de ser específica.
rule-lgpd-9-2 = O aviso não diz quanto tempo são usados e conservados dados a seu respeito.
rule-lgpd-9-4 = O aviso não diz como falar com quem opera isto.
rule-lgpd-9-5 = O aviso não diz com quem são compartilhados dados a seu respeito, nem para quê.
rule-lgpd-9-6 = O aviso não diz quem mais trata os dados e responde por isso.
rule-lgpd-9-7 = O aviso não indica nenhum dos seus direitos, nem uma página que os indique. Eles têm de ser indicados: ver, corrigir, apagar, levar e outros.
rule-lgpd-9-3-must = O aviso não diz se é preciso deixar captar dados para usar este lugar ou serviço.
rule-lgpd-10-2 = Isto baseia-se num interesse de quem opera isto, e o aviso não diz que interesse.
rule-lgpd-11 = Rostos, corpos, saúde e dados semelhantes não podem ser usados porque alguém tem interesse nisso. A lei não enumera essa base legal para eles.
rule-lgpd-11-consent = Rostos, corpos, saúde e dados semelhantes precisam de um consentimento específico e destacado. O aviso apoia-se num consentimento que ninguém expressou.
rule-lgpd-18-3 = O aviso não indica nenhum lugar onde pedir os seus dados ou exercer os seus outros direitos.
rule-lgpd-18-8 = O seu consentimento é pedido, e o aviso não diz o que se segue em caso de recusa.
rule-lgpd-18-1 = Pode reclamar à autoridade nacional, e o aviso não a indica.
rule-lgpd-20 = Uma máquina decide sozinha a seu respeito, e o aviso não diz que pode pedir a revisão da decisão.
rule-lgpd-26-1 = Um órgão público vende dados sobre pessoas. Só os pode entregar a empresas em poucos casos, e o aviso não indica nenhum.
rule-lgpd-41 = O aviso não indica o encarregado pelos dados pessoais, que tem de ser fácil de encontrar.

## CCPA as amended: California Civil Code 1798.100 and following

rule-ccpa-100-categories = Na Califórnia, uma empresa tem de dizer que tipos de dados a seu respeito capta, antes de o fazer. Este aviso não o diz.
rule-ccpa-100-sold = Na Califórnia, uma empresa tem de dizer se vende dados a seu respeito. Este aviso não o diz.
rule-ccpa-100-retention = Na Califórnia, uma empresa tem de dizer quanto tempo conserva cada tipo de dados a seu respeito. Este aviso não o diz.
rule-ccpa-100-forever = O aviso não fixa nenhum fim para a conservação de dados a seu respeito. Na Califórnia, uma empresa não os pode conservar mais tempo do que a finalidade exige.
rule-ccpa-120 = São vendidos dados a seu respeito, e o aviso não indica nenhum lugar onde dizer não. Na Califórnia, pode dizer a uma empresa que não os venda.
rule-ccpa-121 = Rostos, corpos, saúde e dados semelhantes são usados para tirar conclusões a seu respeito, sem nenhum lugar onde limitar isso. Na Califórnia, tem esse direito.
rule-ccpa-130 = O aviso não indica nenhum lugar onde perguntar o que uma empresa sabe a seu respeito ou pedir que isso seja apagado. Na Califórnia tem de haver duas formas.
rule-ccpa-130-phone = Só por computador é possível falar com esta empresa. Na Califórnia, um número de telefone gratuito é uma das formas.
rule-ccpa-7012-link = O aviso não diz onde ler a política de privacidade. Na Califórnia, o aviso tem de levar até ela.
rule-ccpa-7220 = Uma máquina decide a seu respeito em algo que tem peso, e o aviso não indica nenhum lugar onde recusar. Na Califórnia, tem de o indicar.
rule-ccpa-7220-who = Uma decisão aqui tem peso na sua vida, e o aviso não diz se é tomada por uma máquina. Na Califórnia, isso tem de ser dito antes.

## What people ask

rule-base-who-kind = O aviso indica alguém, mas não diz se é um organismo público ou uma empresa.
rule-base-who-country = O aviso não diz em que país está quem opera isto. Por isso ninguém pode saber que lei protege as pessoas.
rule-base-who-reach = O aviso não diz como falar com quem opera isto.
rule-base-who-digital = Só quem tem um computador ou um smartphone consegue falar com quem opera isto.
rule-base-place = O aviso não diz onde está o sensor. Por isso ninguém pode saber se esta placa pertence a este lugar.
rule-base-owner = O aviso não diz de quem são os dados: da cidade, ou da empresa a quem pertence este sensor.
rule-base-owner-locked-out = Quem responde por este sensor não pode ver os dados dele. Outra pessoa tem a chave.
rule-base-recorded = O aviso não diz o que é captado.
rule-base-recognise = O aviso não diz se é possível reconhecer a sua pessoa nos dados.
rule-base-why = O aviso dá um título e nenhuma frase sobre para que serve isto.
rule-base-how-long = O aviso não diz quanto tempo os dados são conservados.
rule-base-where = O aviso não diz onde estão os dados.
rule-base-where-country = O aviso não diz em que país estão os dados. Por isso ninguém pode saber a polícia e os tribunais de que país podem ter acesso a eles.
rule-base-who-else = O aviso não diz quem mais recebe os dados.
rule-base-who-else-pays = Alguém mais recebe os dados, e o aviso não diz em que condições: por dinheiro, a pedido, ou porque uma lei manda.
rule-base-profile = O aviso não diz se são feitos perfis ou pontuações de pessoas.
rule-base-consequences = O aviso não diz o que daí pode resultar para as pessoas: uma multa, um preço, uma recusa, uma lista, ou nada.
rule-base-consequences-free = O aviso não diz o que daí pode resultar para as pessoas: uma multa, um preço, uma recusa, uma lista, ou nada.
rule-base-machine = O aviso não diz se uma máquina decide alguma coisa a seu respeito.
rule-base-machine-who = Algo é decidido a seu respeito, e o aviso não diz se quem decide é um ser humano ou uma máquina.
rule-base-machine-human = Uma máquina decide, e o aviso não diz se um ser humano vai rever a decisão quando isso é pedido.
rule-base-machine-alone = Uma máquina sozinha pode obrigar a pagar, recusar a entrada ou pôr alguém numa lista, e nenhum ser humano vai rever a decisão.
rule-base-say-no = O aviso não diz o que acontece ao sensor ou aos dados quando alguém diz não.
rule-base-say-no-why = O aviso diz que nada se pode fazer quando alguém diz não, e não diz por que razão.
rule-base-say-no-nowhere = O aviso promete fazer algo quando alguém diz não, e não indica nenhum lugar onde dizê-lo.
rule-base-must = O aviso não diz se é possível estar aqui sem participar.
rule-base-answers = O aviso não diz para onde enviar um não, um pedido ou uma reclamação.
rule-base-answers-review = Um ser humano deve rever a decisão da máquina quando isso é pedido, e o aviso não indica nenhum lugar onde pedir.
rule-base-complain = O aviso não diz quem vigia quem opera isto e recebe reclamações.
rule-base-cost = O público paga isto, e o aviso não diz quanto.
rule-base-contract = Um organismo público paga a outros para operar isto, e o aviso não diz onde ler o contrato.
rule-base-worth = O aviso não indica ninguém que tenha calculado se isto vale o que custa ao público.
rule-base-no-trace-recorded = O aviso diz que os dados não são sobre pessoas, e capta rostos, placas de carros, vozes ou coisas semelhantes. Uma das duas coisas está errada.
rule-base-no-trace-recognised = O aviso diz que ninguém pode ser reconhecido, e reconhece pessoas pelo rosto ou pelo corpo. Uma das duas coisas está errada.
rule-base-no-trace-feelings = O aviso diz que os dados não são sobre pessoas, e lê emoções de pessoas. Uma das duas coisas está errada.
rule-base-no-trace-sensor = O aviso diz que nenhum dado é sobre pessoas, e usa um aparelho que reconhece pessoas. Uma das duas coisas está errada.
rule-base-no-trace-profile = O aviso diz que os dados não são sobre pessoas, e faz perfis ou pontuações de pessoas. Uma das duas coisas está errada.
rule-base-no-trace-list = O aviso diz que ninguém pode ser reconhecido, e no entanto alguém recebe uma multa, uma pontuação ou é posto numa lista. Uma das duas coisas está errada.
rule-base-kept-nowhere = O aviso diz que os dados são conservados, e que não estão em lugar nenhum. Uma das duas coisas está errada.
rule-base-gone-yet-stored = O aviso diz que nada é conservado, e no entanto os dados são guardados, copiados, ou podem ser obtidos mais tarde. Uma das duas coisas está errada.
rule-base-nobody-yet-sold = O aviso diz que mais ninguém recebe os dados, e no entanto eles podem ser vendidos ou dados a outros. Uma das duas coisas está errada.
rule-base-nothing-yet-something = O aviso diz que nada resulta daí para as pessoas, e na mesma lista indica algo que resulta.
rule-base-nothing-yet-decided = O aviso diz que nada é decidido, e que uma máquina decide. Uma das duas coisas está errada.
rule-base-no-profile-yet-score = O aviso diz que ninguém recebe pontuação, e que a sua pontuação muda. Uma das duas coisas está errada.
rule-base-must-yet-may-go = O aviso diz que a participação é obrigatória, e que se pode ir por outro caminho. Uma das duas coisas está errada.
rule-base-mine-yet-not = O aviso diz que pode ver os seus dados, e que não pode.

## Added later

rule-eprivacy-5-3 = Este sensor capta o endereço técnico do seu telefone. Ler alguma coisa num aparelho precisa quase sempre de consentimento, seja o que for que permite o resto. O aviso não se baseia no consentimento.
rule-gdpr-5-1-b-sold = São vendidos, ou podem ser vendidos, dados a seu respeito. Quem os compra usa-os para os seus próprios fins. Isso precisa quase sempre do seu consentimento, e o aviso não se baseia no consentimento.
rule-gdpr-10 = Aqui são usados dados sobre crimes. Isso é só para as autoridades, ou para quando uma lei o permite. O aviso não indica nem um caso nem o outro.
rule-gdpr-22-2-b = Aqui uma máquina decide sozinha, e nenhuma pessoa revê a decisão quando o pede. Isso precisa de uma lei que permita exatamente isto e que proteja as pessoas.
rule-aia-5-1-d-sorted = Uma máquina separa as pessoas em grupos ou ordena-as pelo seu perfil, para fazer cumprir regras ou para a segurança de um lugar. Se apontar quem pode cometer uma infração penal, só a partir de um perfil, isso é proibido.
rule-aia-5-1-h-behalf = Aqui as pessoas são reconhecidas pelo rosto ou pelo corpo, e pode ser para a polícia. Num lugar público, quando as pessoas passam, isso é proibido, exceto em alguns casos que um juiz ou uma autoridade independente autorizou.
