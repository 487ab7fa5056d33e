### The questions that residents ask, and the words by which the page finds them.
### Language: Catalan (ca). Plain words, short sentences, the reader addressed as “vostè”. No markup.
### Status: machine

## The questions

question-runs = Qui gestiona això?
question-owns = De qui són les dades?
question-records = Què recull sobre mi?
question-recognises = Em pot reconèixer?
question-why = Per què?
question-rules = Qui va decidir les regles?
question-kept = Quant de temps es conserva?
question-where = On es conserva, i segons la llei de quin país?
question-shared = Qui més ho rep, i paguen per això?
question-profile = Quin perfil o puntuació es fa?
question-effects = Pot acabar en una multa, un preu, una negativa, una llista?
question-machine = Decideix una màquina sola?
question-no = Puc dir que no, i què passa llavors amb el sensor?
question-after = Què em passa si dic que no?
question-answers = Qui em respon, i en quin termini?
question-complain = Davant de qui puc reclamar?
question-cost = Quant va costar, i val la pena?

## Said with an answer

question-deadline = Qui ha de respondre té un mes. En un cas difícil pot prendre’s dos mesos més, i li ha de dir per què (art. 12(3) de l’RGPD).
question-means = Escrigui una pregunta amb les seves pròpies paraules. Es busca en aquest dispositiu i no s’envia enlloc.
question-label = La seva pregunta
question-all = Totes les preguntes
question-none = Cap pregunta no encaixa amb aquestes paraules. Provi’n d’altres, o triï una de les de sota.
question-field = { $field }: { $answer }

## Words that lead to a question: parts of what people type, in lower case, with commas between
## A word is found where a typed word begins with it; several words are found where all of them are. The longest wins.

ask-runs = qui gestiona, qui porta, qui controla, qui opera, qui mana, qui ha posat, qui va posar, qui ha instal, qui va instal, qui vigila, qui em vigila, responsable, encarregat, a carrec de, operador, darrere d aixo, qui hi ha darrere, de qui es la camera, de qui es aquesta camera, de qui es aixo, de qui es el sensor, quina empresa, policia, mossos, ajuntament
ask-owns = de qui son, de qui son les dades, propietari, propietat, amo, pertany
ask-records = grava, graven, gravant, enregistr, filma, recull, recopil, registra, mesura, capta, em veu, em veuen, em sent, escolt, dades sobre mi, quines dades, microfon, soroll, foto, imatge, video, audio
ask-recognises = recone, identific, cara, la meva cara, rostre, facial, qui soc, saben qui soc, anonim, el meu nom, matricula, biometr, rastre, localitzar, em troba
ask-why = per que, perque, motiu, rao, finalitat, proposit, objectiu, serveix, utilitat, us
ask-rules = qui va decidir, qui decideix les regles, qui ha decidit, regles, normes, llei, legal, es legal, permes, permet, permis, autoritz, base juridica, base legal, legitim, parlament, votar, votat, votacio
ask-kept = quant de temps, quant temps, conserv, guard, emmagatzem, esborr, elimin, supri, dies, hores, mesos, sempre, retencio, quan s esborr
ask-where = on es, on son, on van, on es conserv, on es guard, on guard, on s emmagatzem, pais, en quin pais, nuvol, servidor, estranger, allotj, estats units, eua, america, xina, europa, fora d europa
ask-shared = qui mes, qui mes rep, compart, ven, venen, venut, venda, cedeix, cedit, cessio, tercers, destinatari, reben, rep, dades policia, policia accedeix, publicitat, anunci, compren, paguen per, passen les meves dades
ask-profile = perfil, puntuacio, puntua, qualific, ranquing, ranking, predic, prediu, comportament, categor, classific, score
ask-effects = multa, em multen, multar, preu, negativa, em neguen, deneg, llista, llista negra, castig, sancio, penalitz, consequenci, perdre, feina, credit, prestec, viatjar, pot passar, acabar en, problemes, perjudic
ask-machine = maquina, ordinador, algorisme, algoritme, automat, ia, intel ligencia artificial, inteligencia artificial, robot, decideix sola, decideix sol, revisio humana, huma, una persona
ask-no = dir que no, dir no, negar, negar m hi, oposar, oposicio, rebutj, consent, aturar, parar, retirar, apagar, desactiv, evitar, accept, no vull, de baixa, objectar
ask-after = si dic que no, si dic no, si rebutjo, si no accepto, si no consento, si m oposo, si m hi oposo, si em nego, si m hi nego, em passa, em passara, desavantatge, exclos, obligatori, obligat, haig de, he de, participar
ask-answers = respon, respost, contest, contact, telefon, correu, email, mail, escriu, termini, fins quan, parlar amb, trucar, delegat, delegat de proteccio, demanar les meves dades, copia de les meves dades, veure les meves dades, pregunt, sol licit, solicit
ask-complain = reclam, queix, queixar, queixar me, on em queixo, denunci, autoritat, sindic, defensor, jutge, jutjat, tribunal, agencia, apdcat, aepd
ask-cost = cost, costa, diners, impost, molt car, massa car, val la pena, pressupost, contract, benefici, qui paga, qui ho paga, despes, gast, quant val
