### My choices, the letter, and the printed placard.
### Language: Catalan (ca). Plain words, short sentences, the reader addressed as “vostè”. No markup.
### Status: machine

## My choices: the page with all records of this device

mine-empty = No hi ha decisions en aquest dispositiu
mine-empty-means = Quan vostè decideix alguna cosa sobre un sensor, el registre es guarda aquí, en aquest dispositiu. Ningú més no té aquesta llista.
mine-empty-next = Per començar, escanegi el codi d’un cartell. O porti les seves decisions d’un altre dispositiu, més avall.
mine-refused = Aquest navegador no deixa que la pàgina guardi res
mine-refused-means = Les seves decisions no es poden guardar aquí. Faci servir una finestra que no sigui privada, o un altre navegador.
mine-failed = No s’han pogut llegir les seves decisions
mine-loading = S’estan llegint les seves decisions…
mine-list = Les seves decisions
mine-count = { $count ->
    [one] Hi ha { $count } decisió guardada en aquest dispositiu.
    [many] Hi ha { $count } decisions guardades en aquest dispositiu.
   *[other] Hi ha { $count } decisions guardades en aquest dispositiu.
}
mine-unread = Aquest registre no s’ha pogut llegir:
mine-notice-whole = El cartell en conjunt
mine-notice = Tornar a llegir aquest avís
mine-queue = Pendent d’enviar
mine-queue-means = Aquestes decisions estan guardades en aquest dispositiu. S’envien quan hi hagi connexió, cadascuna una sola vegada.
mine-try = Provar d’enviar ara
mine-export = Endur-se aquest registre a altres programes
mine-export-means = Qualsevol que tingui les claus públiques de l’emissor pot comprovar el registre guardat. Aquests formats contenen el mateix per a altres programes.
mine-export-dpv = Guardar com a JSON-LD
mine-export-kantara = Guardar com a justificant de consentiment
mine-letter = Mostrar com a carta
mine-letter-again = Mostrar una carta per tornar a escriure
mine-letter-complaint = Mostrar una carta de reclamació
mine-letter-print = Imprimir aquesta carta
mine-letter-close = Tancar aquesta carta
mine-letter-mail = Escriure aquesta carta com a correu electrònic
mine-letter-title = Carta
mine-overdue = Resposta amb retard: què pot fer
mine-overdue-means = La llei dona un mes per respondre. Aquest termini s’ha acabat. Pot tornar a escriure, i pot presentar una reclamació davant l’autoritat de control. Afegeixi-hi aquest registre com a prova.
mine-backup = Protegir les seves decisions, o traslladar-les
mine-backup-means = Una còpia de seguretat conté tots els seus registres i les claus dels seus sensors. Amb aquesta còpia pot, en un altre dispositiu, veure les seves decisions i retirar el seu consentiment o la seva oposició. El fitxer es protegeix amb la seva frase secreta. Sense la frase secreta ningú no el pot obrir, i ningú no el pot ajudar.
mine-backup-save = Guardar una còpia de seguretat
mine-restore = Portar decisions d’un altre dispositiu
mine-restore-means = Triï un fitxer de còpia de seguretat i escrigui la seva frase secreta. El que té aquí s’hi queda.
mine-restore-file = Fitxer de còpia de seguretat
mine-restore-do = Portar aquestes decisions
mine-restored = { $count ->
    [one] S’ha afegit { $count } registre.
    [many] S’han afegit { $count } registres.
   *[other] S’han afegit { $count } registres.
}
mine-saved = La còpia de seguretat està guardada. Conservi el fitxer i la frase secreta en llocs diferents.
mine-passphrase = Frase secreta
mine-passphrase-again = La mateixa frase secreta una altra vegada
mine-passphrase-hint = Com a mínim 8 caràcters. Diverses paraules van bé.
mine-journal = Guardar l’historial
mine-journal-means = L’historial és la llista, en ordre, de tot el que s’ha registrat aquí. No està protegit: qui tingui el fitxer el pot llegir.
mine-delete = Esborrar totes les decisions d’aquest dispositiu
mine-delete-what = Això esborra el que guarda aquest navegador. Abans de fer-ho, ho pregunta una vegada més.
mine-delete-sure = Esborrar totes les decisions d’aquest dispositiu?
mine-delete-means = El que s’ha enviat es queda amb aquells a qui vostè ho va enviar. Aquí es perd tot: els registres, els justificants, les respostes i les claus. Sense una còpia de seguretat ja no podrà retirar des d’aquí cap decisió.
mine-delete-do = Esborrar tot el que hi ha aquí
mine-delete-leave = Conservar-ho tot
mine-delete-waiting = { $count ->
    [one] Encara no s’ha enviat { $count } decisió. No s’enviaria mai.
    [many] Encara no s’han enviat { $count } decisions. No s’enviarien mai.
   *[other] Encara no s’han enviat { $count } decisions. No s’enviarien mai.
}
mine-deleted = S’ha esborrat tot d’aquest dispositiu.

## The printed placard

placard-purpose = Per a què serveix
placard-controller = Qui n’és responsable
placard-scan = Escanegi per comprovar aquest cartell
placard-short-code = o escrigui aquest codi a
placard-warning = Aquest cartell no li demana mai que pagui ni que iniciï sessió.
placard-signed-by = Signat per
placard-sensor = Sensor
placard-validity = Vàlid fins a { $day }
placard-level-none = No és sobre persones
placard-level-de_identified = La seva identitat s’elimina
placard-level-pseudonymous = Vostè és un número en una llista
placard-level-identifiable = Se’l pot reconèixer
placard-level-not-stated = No es diu si se’l pot reconèixer

## To the controller or the supervisory authority, by the person who chose: “I” is that person, “you” the reader.

letter-sender = De (ho pot deixar en blanc; indiqui una adreça si vol la resposta per correu postal):
letter-complaint-sender = De (l’autoritat ho pot necessitar per respondre-li):
letter-to = A:
letter-authority-unstated = L’autoritat de control de protecció de dades competent
letter-place-date = Lloc i data:
letter-signature = Signatura (la pot deixar en blanc):
letter-subject-consent = El meu consentiment: avís { $code }
letter-subject-objection = La meva oposició (art. 21 de l’RGPD): avís { $code }
letter-subject-review = Una persona ha de revisar una decisió (art. 22 de l’RGPD): avís { $code }
letter-subject-request = La meva sol·licitud sobre les meves dades: avís { $code }
letter-subject-concern = Informe sobre un cartell o un sensor: avís { $code }
letter-subject-complaint = Reclamació (art. 77 de l’RGPD) sobre { $controller }: avís { $code }
letter-greeting = A qui correspongui,
letter-complaint = Presento una reclamació en virtut de l’article 77 del Reglament general de protecció de dades (RGPD) sobre { $controller }.
letter-did-consent-give = El dia { $day } vaig donar el meu consentiment per a l’ús de dades sobre mi (art. 6(1)(a) de l’RGPD).
letter-did-consent-refuse = El dia { $day } vaig denegar el meu consentiment per a l’ús de dades sobre mi (art. 6(1)(a) de l’RGPD).
letter-did-consent-withdraw = El dia { $day } vaig retirar el meu consentiment per a l’ús de dades sobre mi (art. 7(3) de l’RGPD).
letter-did-objection-make = El dia { $day } em vaig oposar a l’ús de dades sobre mi (art. 21(1) de l’RGPD).
letter-did-objection-retract = El dia { $day } vaig retirar la meva oposició a l’ús de dades sobre mi (art. 21 de l’RGPD).
letter-did-review-request = El dia { $day } vaig demanar que una persona revisés una decisió que una màquina pren sobre mi (art. 22(3) de l’RGPD).
letter-did-request-access = El dia { $day } vaig demanar accés a les dades sobre mi, i una còpia (art. 15 de l’RGPD).
letter-did-request-rectification = El dia { $day } vaig demanar la rectificació de dades errònies sobre mi (art. 16 de l’RGPD).
letter-did-request-erasure = El dia { $day } vaig demanar la supressió de les dades sobre mi (art. 17 de l’RGPD).
letter-did-request-restriction = El dia { $day } vaig demanar la limitació de l’ús de les dades sobre mi (art. 18 de l’RGPD).
letter-did-request-portability = El dia { $day } vaig demanar les dades sobre mi en una forma que pugui portar a una altra entitat o persona (art. 20 de l’RGPD).
letter-did-concern-tampered = El dia { $day } vaig informar que un cartell es va canviar o és fals.
letter-did-concern-place = El dia { $day } vaig informar que un cartell està penjat en un lloc equivocat.
letter-did-concern-other = El dia { $day } vaig informar d’un problema amb un cartell o un sensor.
letter-purpose = Es tracta d’aquesta finalitat: { $purpose }.
letter-purpose-text = En paraules de l’avís: «{ $text }»
letter-ground = El motiu que vaig triar: «{ $ground }».
letter-words = En les meves pròpies paraules: «{ $text }»
letter-notice = El cartell es diu «{ $label }» i esmenta aquest lloc: { $place }.
letter-notice-without-place = El cartell es diu «{ $label }». No esmenta cap lloc.
letter-notice-number = El seu avís té el número { $code }. És l’avís { $revision } del sensor { $sensor }, signat el dia { $day }.
letter-notice-issuer = El va signar { $name } ({ $authority }).
letter-received = Tinc un justificant signat: això va arribar el dia { $day }.
letter-due = La llei dona un mes per respondre (art. 12(3) de l’RGPD). La resposta ha d’arribar com a molt tard el dia { $day }.
letter-not-received = Encara no tinc justificant d’això. Els prego que prenguin aquesta carta com a original i que confirmin que ha arribat.
letter-answers = Fins ara tinc aquestes respostes signades:
letter-answer = { $day }: { $status }.
letter-answer-reason = Motiu indicat: «{ $reason }».
letter-words-of-answer = En paraules de la resposta: «{ $text }»
letter-answer-due = Nou dia per a la resposta: { $day }.
letter-overdue = Aquest dia ja ha passat.
letter-rejected = No estic d’acord amb la seva negativa. Els prego que ho examinin de nou.
letter-fulfilled = La seva última resposta diu que això està fet. Els prego que continuï així.
letter-ask-consent-give = Els prego que conservin la prova del meu consentiment (art. 7(1) de l’RGPD). El puc retirar en qualsevol moment, tan fàcilment com el vaig donar (art. 7(3)).
letter-ask-consent-refuse = Els prego que no facin servir dades sobre mi per a aquesta finalitat, i que no em posin en desavantatge per haver-m’hi negat.
letter-ask-consent-withdraw = Els prego que deixin de fer servir dades sobre mi per a aquesta finalitat, que suprimeixin les que tenen (art. 17(1)(b) de l’RGPD) i que em diguin quan està fet.
letter-ask-objection-make = Els prego que deixin de fer servir dades sobre mi per a aquesta finalitat. Si volen continuar, acreditin motius legítims imperiosos que prevalguin sobre els meus interessos, drets i llibertats, o que això és necessari per a la formulació, l’exercici o la defensa de reclamacions (art. 21(1) de l’RGPD).
letter-ask-objection-retract = Els prego que confirmin que la meva oposició ja no és vigent. M’hi puc tornar a oposar en qualsevol moment.
letter-ask-review-request = Els prego que una persona examini la decisió, que em deixin expressar el meu punt de vista i que em comuniquin el resultat amb les seves raons.
letter-ask-request-access = Els prego que em diguin si fan servir dades sobre mi. Si és així, enviïn-me’n una còpia i la informació que enumera l’art. 15(1) de l’RGPD.
letter-ask-request-rectification = Els prego que rectifiquin les dades i que ho comuniquin a tothom que les va rebre (art. 19 de l’RGPD).
letter-ask-request-erasure = Els prego que suprimeixin les dades i que ho comuniquin a tothom que les va rebre (art. 19 de l’RGPD).
letter-ask-request-restriction = Els prego que conservin les dades però que no les facin servir fins que això es resolgui, i que m’avisin abans de tornar-les a fer servir (art. 18(3) de l’RGPD).
letter-ask-request-portability = Els prego que m’enviïn les dades en un format d’ús comú i de lectura mecànica.
letter-ask-concern = Els prego que examinin el cartell, que corregeixin el que estigui malament i que em diguin què han trobat.
letter-complaint-overdue = El termini que la llei dona per respondre ha passat. No tinc cap resposta definitiva.
letter-complaint-rejected = El responsable del tractament s’hi nega. No crec que les raons siguin suficients.
letter-complaint-ask = Els prego que examinin això, que ordenin el que calgui perquè es respectin els meus drets i que m’informin sobre el curs i el resultat (art. 77(2) de l’RGPD).
letter-complaint-evidence = Puc enviar el registre com a fitxer. Conté l’avís, la meva decisió, el justificant i les respostes, cadascun amb la seva signatura, de manera que ho poden comprovar sense haver de refiar-se de mi ni del responsable del tractament.
letter-identity = No tinc l’obligació de donar el meu nom per a això. Poden respondre amb el número que hi ha a sota.
letter-key = La meva decisió es va signar amb una clau que faig servir només per a aquest sensor. Qui té aquesta clau va prendre aquesta decisió. El número de sota li correspon.
letter-hash = Número de la meva decisió:
letter-closing = Atentament,
