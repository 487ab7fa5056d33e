### The page with the camera: codes that lead elsewhere, reports about stickers, "is this the right place?".
### Status: machine

scan-title = Escanejar un cartell
scan-intro = Aquesta pàgina llegeix el codi d’un cartell i el comprova en aquest dispositiu. Un codi que porta a un altre lloc web es mostra i no s’obre.
scan-failed = Aquesta pàgina no ha pogut començar
scan-failed-means = Els codis es llegeixen i es comproven al seu propi dispositiu, i això necessita JavaScript. Aquí està desactivat o no ha arribat.
scan-failed-next = Activi’l o torni a carregar la pàgina. O escrigui el codi curt del cartell en un altre dispositiu.
scan-promise = Les imatges de la seva càmera es queden en aquest dispositiu. No es desen i no s’envien. Cap servidor no s’assabenta de quin cartell llegeix.
scan-others = Sense la càmera

## Camera

scan-start = Encendre la càmera
scan-stop = Apagar la càmera
scan-light = Llum
scan-starting = La càmera s’està encenent.
scan-on = La càmera està encesa
scan-video = El que veu la càmera
scan-hold = Mantingui el codi sencer a la imatge, recte i quiet.
scan-dark = Aquí és fosc. Encengui un llum o acosti’s.
scan-off = La càmera està apagada.
scan-hidden = La càmera s’ha apagat perquè aquesta pàgina ja no era a la vista.
scan-camera-refused = Aquesta pàgina no pot fer servir la càmera. Pot permetre-ho a la configuració del navegador o llegir el cartell d’una altra manera més avall.
scan-camera-none = No s’ha trobat cap càmera. Pot llegir el cartell d’una altra manera més avall.
scan-camera-busy = La càmera no es pot fer servir ara. Potser la fa servir un altre programa. Torni-ho a provar o llegeixi el cartell d’una altra manera més avall.
scan-camera-absent = Aquest navegador no deixa que les pàgines facin servir una càmera aquí. Pot llegir el cartell d’una altra manera més avall.
scan-camera-lost = La càmera ja no hi és: s’ha desconnectat o algú ha retirat el permís. Encengui-la de nou o llegeixi el cartell d’una altra manera més avall.
scan-reader-failed = El programa que llegeix codis no ha arribat. Torni-ho a provar o escrigui el codi curt.

## Other ways

scan-picture = Triar una imatge
scan-picture-choose = Una foto del cartell
scan-picture-means = La imatge es queda en aquest dispositiu.
scan-picture-none = No s’ha trobat cap codi en aquesta imatge. Faci la foto de cara, nítida i amb el codi sencer.
scan-picture-failed = Aquest navegador no pot obrir aquest fitxer com a imatge.
scan-code-label = Codi curt
scan-paste = Enganxar o escriure el text d’un codi
scan-paste-label = Text del codi
scan-paste-means = Una adreça o només les seves xifres. Es comprova en aquest dispositiu i no s’obre.
scan-paste-look = Comprovar el text

## What a code is

scan-foreign = Aquest codi porta a un altre lloc web
scan-foreign-means = No s’ha obert. Porta aquí:
scan-foreign-here = No és el lloc web de { $authority } on vostè és: { $host }.
scan-user = El que hi ha davant del signe @ no és un lloc web. L’adreça porta a { $host }.
scan-letters = El nom d’aquest lloc web té lletres que poden semblar-ne d’altres. Aquí s’escriu sense elles.
scan-carries-changed = Conté un avís amb una clau d’aquesta autoritat, però algú ha canviat l’avís.
scan-carries-unknown-issuer = Conté un avís d’un emissor que aquest lloc web no coneix.
scan-key = Clau que indica: { $key }
scan-whole = El text del codi
scan-advice = Qualsevol pot enganxar un adhesiu sobre un cartell. No escrigui contrasenyes ni pagui en una pàgina que ha obert un adhesiu.
scan-own = Aquest codi porta a aquest lloc web, però a cap avís
scan-own-means = No s’ha obert. Porta a una pàgina de { $authority }:
scan-text = Aquest codi no és l’avís d’un sensor
scan-text-means = No s’ha obert ni s’ha executat. Conté aquest text:
scan-like-wifi = Connectaria el seu dispositiu a la xarxa d’algú.
scan-like-program = Executaria un programa o obriria un fitxer.
scan-like-contact = Trucaria a algú, escriuria a algú o desaria un contacte.
scan-signs = El text té signes que no es veuen o que en capgiren l’ordre. Aquí són entre claudàtors.
scan-cut = Es mostren els primers { $count } de { $all } caràcters.
scan-copy = Copiar el text
scan-copied = Copiat.
scan-copy-failed = No s’ha pogut copiar. Marqui i copiï vostè el text.
scan-again = Escanejar un altre cartell

## Report

scan-report = Informar d’aquest adhesiu
scan-report-means = Aquesta pàgina no envia res. Llegeixi el text i després copiï’l, imprimeixi’l o enviï’l vostè per correu.
scan-report-where = On és l’adhesiu?
scan-report-where-means = No cal que ho digui. Només surt al text de sota.
scan-report-text = Text del seu informe
scan-report-copy = Copiar l’informe
scan-report-print = Imprimir l’informe
scan-report-mail = Escriure un correu amb aquest text
scan-report-to = A qui ho pot dir
scan-report-to-register = Gestionen sensors, segons el registre signat de { $authority }. Potser l’adhesiu no és seu: pregunti qui se n’ocupa.
scan-report-to-none = El registre de { $authority } no anomena ningú a qui escriure. Busqui una adreça que conegui. No en faci servir cap de l’adhesiu.
scan-letter-subject = Informe sobre un adhesiu amb un codi
scan-letter-opening = He llegit un codi al carrer amb la pàgina { $site }.
scan-letter-when = Hora: { $time }
scan-letter-where = Lloc: { $place }
scan-letter-leads = El codi porta a: { $host }
scan-letter-answer = La pàgina ha dit: { $answer }
scan-letter-read = El codi diu: { $text }
scan-letter-ask = Si us plau, ocupin-se’n i diguin-me què han trobat.

## Is this the right place?

scan-place-promise = La seva posició es queda en aquest dispositiu. No es desa i no s’envia.
scan-place-asking = El seu dispositiu busca la seva posició.
scan-place-fits = És a uns { $distance } del lloc de l’avís. Coincideix. El seu dispositiu coneix la posició amb un marge d’uns { $accuracy }.
scan-place-far = És a uns { $distance } del lloc de l’avís. És massa lluny. El seu dispositiu coneix la posició amb un marge d’uns { $accuracy }.
scan-place-unstated = Aquest avís no indica cap posició, i per això aquesta pàgina no pot comparar. Compari vostè el lloc escrit amb paraules.
scan-place-refused = Aquesta pàgina no pot conèixer la posició. No canvia res més.
scan-place-timeout = El seu dispositiu no ha trobat la posició a temps. No canvia res més.
scan-place-unavailable = El seu dispositiu no coneix la seva posició. No canvia res més.
scan-place-inexact = El seu dispositiu coneix la posició només amb un marge d’uns { $accuracy }. No és prou exacte. No canvia res més.
scan-place-open = Està prenent una decisió. Primer enviï-la o deixi-la.
