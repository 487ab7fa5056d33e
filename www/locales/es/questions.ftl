### The questions that residents ask, and the words by which the page finds them.
### Language: Spanish (es). Plain words, short sentences, the reader addressed as “usted”. No markup.
### Status: machine

## The questions

question-runs = ¿Quién gestiona esto?
question-owns = ¿De quién son los datos?
question-records = ¿Qué recoge sobre mí?
question-recognises = ¿Puede reconocerme?
question-why = ¿Por qué?
question-rules = ¿Quién decidió las reglas?
question-kept = ¿Cuánto tiempo se conserva?
question-where = ¿Dónde se conserva, y bajo la ley de qué país?
question-shared = ¿Quién más lo recibe, y pagan por ello?
question-profile = ¿Qué perfil o puntuación se hace?
question-effects = ¿Puede acabar en una multa, un precio, una negativa, una lista?
question-machine = ¿Decide una máquina por sí sola?
question-no = ¿Puedo decir que no, y qué pasa entonces con el sensor?
question-after = ¿Qué me pasa si digo que no?
question-answers = ¿Quién me responde, y en qué plazo?
question-complain = ¿Ante quién puedo reclamar?
question-cost = ¿Cuánto costó, y vale la pena?

## Said with an answer

question-deadline = Quien tiene que responder tiene un mes. En un caso difícil puede tomarse dos meses más, y debe decirle por qué (art. 12(3) del RGPD).
question-means = Escriba una pregunta con sus propias palabras. Se busca en este dispositivo y no se envía a ningún sitio.
question-label = Su pregunta
question-all = Todas las preguntas
question-none = Ninguna pregunta encaja con estas palabras. Pruebe con otras, o elija una de las de abajo.
question-field = { $field }: { $answer }

## Words that lead to a question: parts of what people type, in lower case, with commas between
## A word is found where a typed word begins with it; several words are found where all of them are. The longest wins.

ask-runs = quien gestiona, quien lleva, quien maneja, quien controla, quien opera, quien manda, quien puso, quien ha puesto, quien instal, quien ha instal, quien vigila, quien me vigila, responsable, encargado, a cargo de, operador, detras de esto, quien esta detras, de quien es la camara, de quien es esta camara, de quien es esto, de quien es el sensor, que empresa, policia, ayuntamiento, municipio
ask-owns = de quien son, de quien son los datos, dueno, duena, propietari, propiedad, pertenec, a quien pertenec
ask-records = graba, graban, grabando, filma, recog, recopil, registra, mide, capta, me ve, me ven, me oye, me oyen, escucha, datos sobre mi, datos mios, que datos, microfono, sonido, voz, foto, imagen, imagenes, video, audio
ask-recognises = reconoc, identific, cara, mi cara, rostro, facial, quien soy, saben quien soy, anonim, mi nombre, matricula, biometr, rastre, localizar, me encuentra
ask-why = por que, porque, para que, motivo, razon, finalidad, proposito, objetivo, sirve, utilidad, uso
ask-rules = quien decidio, quien decide las reglas, quien ha decidido, reglas, normas, ley, legal, es legal, permit, permis, autoriz, base juridica, base legal, legitim, parlamento, votar, votado, votacion
ask-kept = cuanto tiempo, conserv, guard, almacen, borra, elimin, supri, dias, horas, meses, siempre, retencion, cuando se borra, cuando borran
ask-where = donde, pais, en que pais, que pais, nube, servidor, extranjero, alojad, estados unidos, eeuu, america, china, europa, fuera de europa, donde se guard, donde se conserv, donde guard, donde se almacen, donde estan
ask-shared = quien mas, quien mas lo recibe, quien mas recib, compart, vende, venden, vendido, venta, ceden, cesion, terceros, destinatari, entreg, reciben, recibe, datos policia, policia accede, publicidad, anunci, compra, pagan por, pasan mis datos
ask-profile = perfil, puntuacion, puntua, calific, ranking, predic, predec, comportamiento, categor, clasific, scoring, score
ask-effects = multa, me multan, multar, precio, negativa, me niegan, deneg, denieg, lista, lista negra, castig, sancion, penaliz, consecuencia, perder, trabajo, empleo, credito, prestamo, viajar, puede pasar, acabar en, problemas, perjudic
ask-machine = maquina, ordenador, computador, algoritmo, automat, ia, inteligencia artificial, robot, decide sola, decide solo, revision humana, humano, humana, una persona
ask-no = decir que no, decir no, negarme, oponer, oposicion, rechaz, consent, parar, detener, retirar, apagar, desactiv, evitar, acept, no quiero, de baja, objetar
ask-after = si digo que no, si digo no, si rechazo, si no acepto, si no consiento, si me opongo, si me niego, me pasa, me pasara, desventaja, excluid, obligatori, obligad, tengo que, debo, participar
ask-answers = respond, respuest, contest, contact, telefono, correo, email, escrib, plazo, hasta cuando, hablar con, llamar, delegado, delegado de proteccion, pedir mis datos, copia de mis datos, ver mis datos, pregunt, solicit
ask-complain = reclam, queja, quejar, quejarme, donde me quejo, denunci, autoridad, defensor, juez, tribunal, juzgado, agencia, aepd
ask-cost = cost, cuest, cuesta, dinero, impuesto, caro, vale la pena, merece la pena, presupuesto, contrato, beneficio, quien paga, quien lo paga, gast, cuanto vale
