### The questions that residents ask, and the words by which the page finds them.
### Language: Portuguese (neutral between Portugal and Brazil). Plain words, short sentences, no markup.
### Status: machine

## The questions

question-runs = Quem opera este sensor?
question-owns = De quem são os dados?
question-records = O que é que isto capta a meu respeito?
question-recognises = Isto consegue reconhecer-me?
question-why = Por que razão?
question-rules = Quem decidiu as regras?
question-kept = Quanto tempo os dados são conservados?
question-where = Onde os dados são conservados, e sob a lei de que país?
question-shared = Quem mais recebe os dados, e paga por eles?
question-profile = Que perfil ou pontuação é feito?
question-effects = Isto pode levar a uma multa, um preço, uma recusa, uma lista?
question-machine = Uma máquina decide sozinha?
question-no = Posso dizer não, e o que acontece então ao sensor?
question-after = O que me acontece se eu disser não?
question-answers = Quem me responde, e até quando?
question-complain = A quem posso reclamar?
question-cost = Quanto custou, e vale a pena?

## Said with an answer

question-deadline = Quem deve responder tem um mês. Num caso difícil, pode demorar mais dois meses e tem de lhe dizer por que razão (art. 12(3) do RGPD).
question-means = Digite uma pergunta com as suas próprias palavras. Ela é procurada neste aparelho e não é enviada para nenhum lugar.
question-label = A sua pergunta
question-all = Todas as perguntas
question-none = Nenhuma pergunta corresponde a estas palavras. Tente outras palavras, ou escolha uma pergunta abaixo.
question-field = { $field }: { $answer }

## Words that lead to a question: parts of what people type, in lower case, with commas between
## A word is found where a typed word begins with it; several words are found where all of them are. The longest wins.

ask-runs = quem opera, operador, quem gere, quem gerencia, quem administra, quem controla, responsável, encarregad, por trás, de quem câmera, de quem câmara, de quem sensor, de quem isto, de quem isso, quem meteu, quem colocou, quem instalou, instal, quem vigia, quem filma, quem me filma, quem usa, que empresa, qual empresa, polícia, prefeitura, município, câmara municipal
ask-owns = dono, dona dos dados, dono dos dados, proprietári, propriedade, de quem são, dados pertence, pertence, titular
ask-records = grava, capt, film, recolh, colet, regist, mede, medir, foto, vídeo, imagem, imagens, microfone, som, voz, escut, ouve, ouvir, quais dados, tipo de dados, dados recolh, dados colet, dados capt, dados grav, dados sobre mim, sobre mim, a meu respeito, sabe de mim, sabem de mim
ask-recognises = reconhec, reconhecimento facial, identific, identidade, rosto, cara, facial, saber quem sou, sabe quem sou, sabem quem sou, anónim, meu nome, encontrar-me, placa do carro, matrícula, biométr
ask-why = por que, porque, porquê, por que razão, para que, para que serve, para quê, serve, finalidade, objetivo, motivo, razão, propósito, utilidade
ask-rules = quem decidiu, quem decide as regras, regra, lei, legal, permit, permissão, autoriz, podem fazer isto, podem fazer isso, base legal, fundamento, assembleia, voto, votou, legítim
ask-kept = quanto tempo, por quanto tempo, tempo, prazo de, guard, conserv, armazen, apag, elimin, exclu os dados, dias, horas, para sempre
ask-where = onde, onde ficam, onde estão, onde vão, onde é conservado, onde guard, onde armazen, em que país, qual país, que país, país, nuvem, cloud, servidor, estrangeiro, exterior, hosped, estados unidos, américa, china, europa
ask-shared = quem mais, quem vê, quem pode ver, quem tem acesso, acesso aos dados, quem recebe, partilh, compartilh, vend, vendem, vender, passad, passam, transmit, repass, dão a, terceiro, destinatári, polícia recebe, polícia vê, polícia ver, polícia acesso, publicidade, anunciante, propaganda, compra, pagam pelos dados
ask-profile = perfil, perfis, pontua, score, nota, classific, avalia, prever, previs, comportament, categori
ask-effects = multa, coima, preço, recusa de, uma recusa, lista, lista negra, castig, puni, sanç, consequência, perder, pontos, emprego, crédito, empréstimo, viagem, levar a, proib, risco
ask-machine = máquina, computador, algoritmo, automátic, automat, ia, inteligência artificial, robô, decide sozinh, humano, ser humano, uma pessoa decide, pessoa decid
ask-no = dizer não, posso dizer não, posso recusar, dá para recusar, opor, oposição, recus, consent, parar, retir, desativ, deslig, evit, não quero, aceit, concord
ask-after = se eu disser não, disser não, se eu recusar, se recusar, se eu me opuser, se me opuser, me acontece, acontece comigo, acontece caso, desvantagem, prejudic, excluíd, obrigad, obrigatóri, sou obrigado, tenho de, tenho que
ask-answers = respond, respost, contat, contact, entrar em cont, telefone, email, mail, endereço, escrev, falar com, até quando, prazo, pedir os meus dados, pedir meus dados, ver os meus dados, ver meus dados, cópia dos meus dados, proteção de dados, encarregado da proteção, dpo
ask-complain = reclam, queix, denunci, denúnc, autoridade, cnpd, anpd, queixa cnpd, contactar cnpd, contatar anpd, provedor, ouvidoria, procon, tribunal, justiça, comissão de proteção
ask-cost = quanto custa, quanto custou, cust, dinheiro, impost, caro, vale a pena, paga isto, paga isso, quem paga, quem pagou, orçamento, contrato, benefício, gast
