### What the rulebooks find: one sentence for each rule, in the resident’s words.
### Language: Catalan (ca). Plain words, short sentences, the reader addressed as “vostè”. No markup.
### Status: machine

## General Data Protection Regulation, Regulation (EU) 2016/679

rule-gdpr-13-1-a = L’avís no diu com pot contactar amb el responsable del tractament.
rule-gdpr-12-2-digital = Només pot contactar amb el responsable del tractament amb un ordinador o un telèfon amb connexió. Els drets han de ser fàcils de fer servir per a tothom.
rule-gdpr-13-1-b = Tota autoritat pública té un delegat de protecció de dades. L’avís no diu com pot contactar amb aquest.
rule-gdpr-37-1-b = Qui observa moltes persones de manera habitual, o fa servir moltes dades sensibles, necessita un delegat de protecció de dades. L’avís no n’esmenta cap.
rule-gdpr-13-1-c-purpose = Una paraula no és una finalitat determinada. L’avís no diu per a què serveix això exactament.
rule-gdpr-13-1-c-basis = L’avís no diu quina llei permet això. D’això depenen les opcions de vostè.
rule-gdpr-6-1-f-public = Una autoritat pública no es pot basar en interessos legítims per a les seves funcions.
rule-gdpr-13-1-d = L’avís es basa en un interès legítim i no diu quin.
rule-gdpr-9-1 = Les dades sensibles, com ara les cares que es reconeixen o la salut, no es poden fer servir, tret de deu casos. L’avís no n’esmenta cap.
rule-gdpr-9-2-a-explicit = Les dades sensibles necessiten un consentiment explícit. L’avís diu que aquí el consentiment no és explícit.
rule-gdpr-13-2-c = L’avís es basa en el consentiment i no diu que vostè el pot retirar en qualsevol moment.
rule-gdpr-7-3-channel = L’avís es basa en el consentiment i no esmenta cap lloc on donar-lo o retirar-lo.
rule-gdpr-7-3-idle = L’avís diu que vostè pot retirar el seu consentiment, però res del que conté no es basa en el consentiment.
rule-gdpr-7-4 = El consentiment ha de ser lliure. Aquí és obligatori participar, de manera que no és consentiment.
rule-gdpr-7-3-cannot = El sensor no pot excloure una sola persona, de manera que ningú no pot denegar el consentiment ni retirar-lo. Aleshores no és consentiment.
rule-gdpr-7-4-authority = Poques vegades s’és lliure de dir que no a una autoritat pública. Per això, aquí el consentiment poques vegades és vàlid.
rule-gdpr-13-1-e = L’avís no diu qui més rep les dades.
rule-gdpr-13-1-e-access = L’avís diu que ningú més no rep les dades, i també que altres les poden veure o revendre.
rule-gdpr-13-1-e-processor = Hi ha dades en mans d’una empresa que treballa per al responsable del tractament. L’avís no diu quina.
rule-gdpr-13-1-e-no-processor = L’avís diu que cap empresa no treballa amb les dades, i també que són a les màquines d’una.
rule-gdpr-13-1-f-recipient = Les dades van a algú fora de la UE i de l’EEE. L’avís no diu què les protegeix allà.
rule-gdpr-13-1-f-storage = Les dades són fora de la UE i de l’EEE. L’avís no diu què les protegeix allà.
rule-gdpr-13-1-f-processor = Una empresa fora de la UE i de l’EEE treballa amb les dades. L’avís no diu què les protegeix allà.
rule-gdpr-13-1-f-unplaced = Les dades són fora del sensor. L’avís no diu en quin país, de manera que ningú no pot saber quina llei les protegeix.
rule-gdpr-49-3 = En les seves funcions públiques, una autoritat no pot enviar dades a l’estranger amb el consentiment, per a un contracte o per un interès imperiós.
rule-gdpr-14-1-d = L’avís no diu quines classes de dades hi ha. Vostè ho pot preguntar.
rule-gdpr-13-2-a = L’avís no diu quant de temps es conserven les dades.
rule-gdpr-5-1-e = Es conserven sense fi dades que assenyalen persones. La llei vol un final: quan ja no siguin necessàries.
rule-gdpr-5-1-e-year = Es conserven més d’un any dades que assenyalen persones. Això poques vegades és necessari.
rule-gdpr-13-2-a-stored = L’avís diu que no es conserva res, i també on es conserva.
rule-gdpr-13-2-a-nowhere = L’avís diu quant de temps es conserven les dades, i també que no es conserven enlloc.
rule-gdpr-13-2-a-download = L’avís diu que no es conserva res, i també que les dades es poden descarregar.
rule-gdpr-13-2-a-police = L’avís diu que no es conserva res, i també que la policia rep dades quan les demana. El que no es conserva no es pot lliurar.
rule-gdpr-4-1-tech = El sensor pot distingir les persones, però l’avís diu que cap dada no és sobre persones.
rule-gdpr-4-1-camera = Una càmera, un micròfon o un receptor de telèfons sol captar persones. L’avís diu que cap dada no és sobre persones.
rule-gdpr-4-1-data = L’avís enumera dades que assenyalen persones, com ara matrícules, cares o telèfons, i diu que cap dada no és sobre persones.
rule-gdpr-4-1-raw = L’avís diu que s’elimina tot el que assenyala persones, i també que es fan servir dades en brut.
rule-gdpr-4-1-de-identified = El sensor fa irreconeixibles les persones, però l’avís diu que les dades mostren qui són.
rule-gdpr-4-4-nobody = L’avís diu que es fan perfils o puntuacions de persones, i també que cap dada no és sobre persones.
rule-gdpr-4-1-consequence = Una multa, una llista o una puntuació afecta una persona. L’avís diu que les dades no assenyalen ningú.
rule-gdpr-13-2-b = L’avís no diu quins drets té vostè.
rule-gdpr-13-2-b-access = L’avís no diu que vostè pot demanar les seves dades.
rule-gdpr-13-2-b-rectification = L’avís no diu que vostè pot fer que es rectifiquin les dades errònies.
rule-gdpr-13-2-b-erasure = L’avís no diu que vostè pot fer que se suprimeixin les seves dades.
rule-gdpr-13-2-b-restriction = L’avís no diu que vostè pot fer que l’ús de les seves dades quedi en pausa.
rule-gdpr-20-1 = L’avís es basa en el consentiment o en un contracte i no diu que vostè es pot endur les seves dades.
rule-gdpr-20-scope = L’avís promet que vostè es pot endur les seves dades. La llei ho dona només amb consentiment o contracte, i no hi ha cap dels dos.
rule-gdpr-15-access = L’avís diu que vostè pot demanar les seves dades, i també que no les pot obtenir.
rule-gdpr-12-2 = L’avís no diu on pot vostè dir que no, preguntar o reclamar.
rule-gdpr-12-2-request = L’avís no diu on pot vostè demanar les seves dades o exercir altres drets.
rule-gdpr-13-2-d = L’avís no diu davant de quina autoritat pot vostè reclamar.
rule-gdpr-13-2-e = L’avís no diu si és obligatori participar.
rule-gdpr-13-2-e-failure = Aquí és obligatori participar. L’avís no diu què passa si vostè no ho fa.
rule-gdpr-21-1 = Vostè es pot oposar a això. L’avís no ho diu.
rule-gdpr-21-1-scope = L’avís diu que vostè s’hi pot oposar. La llei ho dona només amb una missió pública o un interès legítim, i no hi ha cap dels dos.
rule-gdpr-21-1-channel = Vostè es pot oposar a això. L’avís no diu on.
rule-gdpr-21-1-reason = El sensor no pot excloure una sola persona. El responsable del tractament ha d’acreditar motius imperiosos per a això, i l’avís no en dona cap.
rule-gdpr-21-2 = A la publicitat s’hi pot oposar tothom, i aleshores ha de cessar. L’avís diu que no pot cessar.
rule-gdpr-21-6 = També és possible oposar-se a la recerca, tret que una missió pública la necessiti. L’avís diu que no es pot excloure ningú.
rule-gdpr-13-2-e-objection = L’avís diu que és obligatori participar, i també que vostè en queda fora si s’hi oposa.
rule-gdpr-13-2-f = Aquí es pren una decisió que l’afecta de manera important. L’avís no diu si la pren una màquina o una persona.
rule-gdpr-13-2-f-consequences = Aquí es pren una decisió que l’afecta de manera important. L’avís no diu a què pot portar.
rule-gdpr-13-2-f-harmless = L’avís diu que una decisió l’afecta de manera important, i també que no li pot passar res.
rule-gdpr-13-2-f-nothing = L’avís diu que no es decideix res sobre vostè, i també que decideix una màquina.
rule-gdpr-22-1-detriment = Una multa, una negativa, un preu, una llista o una puntuació és una decisió sobre una persona. L’avís diu que no es decideix res.
rule-gdpr-4-4-score = L’avís diu que no es fan perfils ni valoracions de ningú, i també que vostè pot rebre una puntuació.
rule-gdpr-22-2 = Una màquina sola pot decidir coses així només per a un contracte, segons una llei o amb consentiment explícit. Un interès no és prou.
rule-gdpr-22-2-c = Aquí decideix una màquina sola sobre la base del consentiment. Aquest consentiment ha de ser explícit, i l’avís diu que no ho és.
rule-gdpr-22-3 = Aquí decideix una màquina sola. L’avís no diu si vostè pot fer que una persona ho examini.
rule-gdpr-22-3-refused = Aquí decideix una màquina sola sobre la base del consentiment o d’un contracte. Aleshores vostè té dret que ho examini una persona, i l’avís ho nega.
rule-gdpr-22-3-promise = Entre els seus drets hi ha que una persona examini una decisió. L’avís diu també que ningú no ho fa.
rule-gdpr-22-4 = Aquí decideix una màquina sola amb dades sensibles. Això necessita un consentiment explícit o una llei d’interès públic; l’avís no esmenta cap dels dos.
rule-gdpr-35-3-a = Es fan perfils de persones i es decideix sobre elles. Això necessita abans una avaluació d’impacte, i l’avís no n’esmenta cap.
rule-gdpr-35-3-b = Es fan servir dades sensibles. A gran escala això necessita abans una avaluació d’impacte, i l’avís no n’esmenta cap.
rule-gdpr-35-3-c = S’observa un lloc públic i s’hi poden reconèixer les persones. A gran escala això necessita una avaluació d’impacte; l’avís no n’esmenta cap.

## Guidelines 3/2019 of the European Data Protection Board on video devices

rule-edpb-purpose-safety = «Seguretat», sense res més, no és prou per a una càmera. L’avís no diu contra què protegeix, ni qui.
rule-edpb-consent = Una càmera filma tothom que passa. Passar al costat d’un cartell no és consentiment, de manera que poques vegades és vàlid per a càmeres.
rule-edpb-published = Es publiquen imatges que mostren qui és vostè. Aquesta és una finalitat pròpia i necessita una base jurídica pròpia.
rule-edpb-biometric-private = Una empresa que reconeix persones amb càmera per a les seves pròpies finalitats necessita gairebé sempre el consentiment explícit de tothom. L’avís esmenta un altre motiu.
rule-edpb-objection = L’avís no diu què passa amb les imatges quan vostè s’oposa a aquesta càmera.
rule-edpb-objection-cannot = Una càmera que no es pot aturar quan algú s’hi oposa és legal només amb motius imperiosos, o on ningú no està obligat a passar.
rule-edpb-place = L’avís no diu quin lloc vigila la càmera.
rule-edpb-reach = Vostè hauria de poder saber fins on veu la càmera. L’avís no ho diu.
rule-edpb-impact = Un cartell ha de dir els efectes més grans sobre les persones. Aquest avís no diu què li pot passar a vostè.
rule-edpb-silent-recording = S’emmagatzemen imatges, però l’avís no diu durant quant de temps. Sense això, la gent pensa que ningú no grava.
rule-edpb-recipient-country = Altres reben les dades. L’avís no diu en quin país, i fora de la UE i de l’EEE seria una sorpresa.
rule-edpb-second-layer = L’avís no diu on és la informació completa.
rule-edpb-not-only-digital = Qui no té ordinador també ha de rebre la informació completa. L’avís esmenta només vies digitals.
rule-edpb-72-hours = Les imatges s’haurien de suprimir, gairebé sempre, al cap d’uns dies. Com més es passi de 72 hores, millors han de ser les raons.
rule-edpb-sound = La càmera també escolta. El so que no és necessari ha d’estar desactivat.

## AI Act: Regulation (EU) 2024/1689

rule-aia-5-1-a = El mateix avís diu que aquest sistema fa servir tècniques que les persones no noten, o que les enganyen, per portar-les a fer el que les perjudica. Això està prohibit per la llei. Ningú no hi pot consentir.
rule-aia-5-1-b = El mateix avís diu que aquest sistema s’aprofita que les persones siguin joves o grans, tinguin una discapacitat o passin dificultats, per portar-les a fer el que les perjudica. Això està prohibit per la llei. Ningú no hi pot consentir.
rule-aia-5-1-c-named = El mateix avís diu que aquest sistema valora les persones per com es comporten o com són, i les tracta pitjor per això. Això està prohibit per la llei. Ningú no hi pot consentir.
rule-aia-5-1-d-named = El mateix avís diu que aquest sistema prediu, només a partir d’un perfil, qui cometrà un delicte. Això està prohibit per la llei. Ningú no hi pot consentir.
rule-aia-5-1-e-named = El mateix avís diu que aquest sistema crea una base de dades de cares amb imatges de tothom. Això està prohibit per la llei. Ningú no hi pot consentir.
rule-aia-5-1-f-named = El mateix avís diu que aquest sistema llegeix els sentiments de les persones a la feina o a l’escola. Això està prohibit per la llei. Ningú no hi pot consentir.
rule-aia-5-1-g-named = El mateix avís diu que aquest sistema classifica les persones per la cara o el cos per deduir-ne la raça, les creences, les opinions polítiques, el sindicat o la vida sexual. Això està prohibit per la llei. Ningú no hi pot consentir.
rule-aia-5-1-h-named = El mateix avís diu que aquest sistema reconeix les persones a distància en llocs públics, quan passen, per a la policia. Això està prohibit per la llei. Ningú no hi pot consentir.
rule-aia-5-1-c = Aquest sistema dona a les persones una puntuació i després les tracta pitjor per això: per exemple, una multa, una negativa, un preu o una llista negra. La puntuació social està prohibida per la llei. Ningú no hi pot consentir.
rule-aia-5-1-c-outcome = El que vostè fa aquí canvia una puntuació sobre vostè, i per això es tracta pitjor les persones. Això és puntuació social, en digui com en digui l’avís. Està prohibida per la llei, i ningú no hi pot consentir.
rule-aia-5-1-c-feeds = Les dades d’aquí entren en una puntuació, i una altra activitat d’aquest sensor castiga persones segons aquesta puntuació. Tot plegat és un únic sistema de puntuació social. Està prohibit per la llei, i ningú no hi pot consentir.
rule-aia-5-1-c-open = Aquí les persones reben una puntuació, i l’avís no diu com se les tracta per això. Una puntuació que empitjora la vida d’algú en un altre assumpte està prohibida per la llei.
rule-aia-5-1-d = Una màquina dedueix dels perfils de les persones qui pot cometre un delicte, i cap persona no decideix. Predir delictes només a partir d’un perfil està prohibit per la llei. Ningú no hi pot consentir.
rule-aia-5-1-d-support = Una màquina assenyala persones que poden cometre un delicte, i decideix una persona. Això es permet només quan ja hi ha fets sobre un delicte, no amb un perfil sol.
rule-aia-5-1-d-risk = Una màquina valora, segons el seu perfil, el risc que representen les persones. L’avís ha de dir quin risc: si és el risc d’un delicte, això està prohibit per la llei.
rule-aia-5-1-e = Les cares que es veuen aquí es conserven sense fi i s’hi pot buscar. Crear una base de dades de cares amb imatges de càmera de tothom està prohibit per la llei.
rule-aia-5-1-f = Una màquina llegeix els sentiments de les persones a la feina o a l’escola. Això està prohibit per la llei, tret de motius mèdics o de seguretat. Ningú no hi pot consentir.
rule-aia-5-1-g = Una màquina classifica les persones per la cara o el cos i conclou una cosa privada sobre cadascuna. Deduir així la raça, les creences, les opinions polítiques, el sindicat o la vida sexual està prohibit per la llei. Ningú no hi pot consentir.
rule-aia-5-1-h = Es reconeix les persones per la cara o el cos quan passen, amb finalitats de garantia del compliment del dret, en un lloc públic. Això està prohibit per la llei, tret d’uns pocs casos que ha permès un jutge o una autoritat independent.
rule-aia-50-1 = Vostè pot parlar amb aquest dispositiu, i l’avís no diu que respon una màquina.
rule-aia-50-3 = Aquest dispositiu llegeix alguna cosa a les cares, i cap activitat no diu què: sentiments, edat o un grup en què es classifica les persones. Cal informar qui hi ha al davant.
rule-aia-50-3-words = Una màquina llegeix els seus sentiments, i cap frase no diu per a què ni com funciona. Cal informar qui hi ha al davant.
rule-aia-50-5 = Aquí una màquina llegeix cares o sentiments, i l’avís no diu fins on veu. La gent ho ha de saber abans que comenci, de manera que ha de saber on comença.
rule-aia-26-2 = Un sistema d’IA d’alt risc decideix i actua aquí tot sol, i no s’esmenta cap persona que el vigili.
rule-aia-26-11 = Aquí funciona un sistema d’IA d’alt risc, i l’avís no diu si decideix sobre vostè o ajuda a decidir.
rule-aia-27 = Un organisme públic fa servir aquí un sistema d’IA d’alt risc, i l’avís no esmenta cap avaluació de l’impacte que té en els drets fonamentals de les persones.
rule-aia-27-credit = Aquí una màquina valora qui pot rebre crèdit, i l’avís no esmenta cap avaluació de l’impacte que té en els drets fonamentals de les persones.
rule-aia-86 = Un sistema d’IA d’alt risc participa en decisions que l’afecten de manera important, i l’avís no esmenta cap lloc on preguntar com es va arribar a una decisió així.

## UK GDPR and Data Protection Act 2018

rule-uk-13-1-a = L’avís no diu com pot contactar amb el responsable del tractament.
rule-uk-13-1-b = Tota autoritat pública té un delegat de protecció de dades. L’avís no diu com pot contactar amb aquest.
rule-uk-13-1-c-purpose = Una paraula no és una finalitat determinada. L’avís no diu per a què serveix això exactament.
rule-uk-13-1-c-basis = L’avís no diu amb quina base jurídica es fa això. D’això depenen les opcions de vostè.
rule-uk-6-1-f-public = Una autoritat pública no es pot basar en interessos legítims per a les seves funcions.
rule-uk-13-1-d = L’avís es basa en un interès legítim i no diu quin.
rule-uk-13-1-e = L’avís no diu qui més rep les dades.
rule-uk-13-1-e-access = L’avís diu que ningú més no rep les dades, i també que altres les poden veure o revendre.
rule-uk-13-1-f = Les dades van a algú fora del Regne Unit. L’avís no diu què les protegeix allà.
rule-uk-13-2-a = L’avís no diu quant de temps es conserven les dades.
rule-uk-13-2-a-stored = L’avís diu que no es conserva res, i també on es conserva.
rule-uk-13-2-a-handed = L’avís diu que no es conserva res, i també que altres ho poden obtenir després.
rule-uk-5-1-e = Es conserven sense fi dades que assenyalen persones. La llei vol un final: quan ja no siguin necessàries.
rule-uk-4-1-tech = El sensor pot distingir les persones, però l’avís diu que cap dada no és sobre persones.
rule-uk-9-1 = Les dades sensibles, com ara les cares que es reconeixen o la salut, no es poden fer servir sense una condició. L’avís no n’esmenta cap.
rule-uk-13-2-b = L’avís no diu quins drets té vostè.
rule-uk-21-1 = Vostè es pot oposar a això. L’avís no ho diu.
rule-uk-13-2-c = L’avís es basa en el consentiment i no diu que vostè el pot retirar en qualsevol moment.
rule-uk-7-4 = El consentiment ha de ser lliure. Aquí és obligatori participar, de manera que no és consentiment.
rule-uk-12-2 = L’avís no diu on pot vostè dir que no, preguntar o reclamar.
rule-uk-13-2-d = L’avís no diu davant de quina autoritat pot vostè reclamar.
rule-uk-164a = Vostè pot reclamar davant del mateix responsable del tractament, i aquest ho ha de posar fàcil. L’avís no diu on.
rule-uk-13-2-e = L’avís no diu si és obligatori participar.
rule-uk-13-2-f = Aquí es pren una decisió que l’afecta de manera important. L’avís no diu si la pren una màquina o una persona.
rule-uk-13-2-f-nothing = L’avís diu que no es decideix res sobre vostè, i també que decideix una màquina.
rule-uk-22-3 = Aquí decideix una màquina sola sobre la base del consentiment o d’un contracte. Aleshores vostè té dret que ho examini una persona, i l’avís ho nega.
rule-uk-22b = Aquí decideix una màquina sola amb dades sensibles. Això necessita un consentiment explícit o una llei d’interès públic; l’avís no esmenta cap dels dos.
rule-uk-22c = Aquí decideix una màquina sola. Vostè té dret que ho examini una persona, i l’avís ho nega.
rule-uk-22c-review = Aquí decideix una màquina sola. L’avís no diu si vostè pot fer que una persona ho examini.

## LGPD: Lei nº 13.709/2018 (Brazil)

rule-lgpd-7 = Les dades sobre persones necessiten un dels fonaments que enumera la llei, i l’avís no diu quin.
rule-lgpd-23 = Un organisme públic ha de dir per quina llei fa servir dades sobre persones, i aquest avís no ho fa.
rule-lgpd-8-5 = Això es basa en el seu consentiment, i l’avís no esmenta cap lloc on retirar-lo. Retirar-lo ha de ser fàcil i gratuït.
rule-lgpd-8-free = L’avís demana el consentiment i diu que és obligatori participar. Un consentiment que ningú no pot denegar no és consentiment.
rule-lgpd-9-1 = L’avís dona un títol i cap frase sobre per a què són les dades. La finalitat ha de ser específica.
rule-lgpd-9-2 = L’avís no diu quant de temps es fan servir i es conserven les dades sobre vostè.
rule-lgpd-9-4 = L’avís no diu com contactar amb els qui gestionen això.
rule-lgpd-9-5 = L’avís no diu amb qui es comparteixen les dades sobre vostè, ni per a què.
rule-lgpd-9-6 = L’avís no diu qui més treballa amb les dades i en respon.
rule-lgpd-9-7 = L’avís no esmenta cap dels seus drets ni cap pàgina que ho faci. Cal esmentar-los: veure, corregir, suprimir, endur-se les dades i més.
rule-lgpd-9-3-must = L’avís no diu si vostè ha de deixar que es recullin dades per fer servir aquest lloc o servei.
rule-lgpd-10-2 = Això es basa en un interès dels qui ho gestionen, i l’avís no diu quin interès.
rule-lgpd-11 = Les cares, els cossos, la salut i dades semblants no es poden fer servir perquè algú hi tingui interès. La llei no inclou aquest fonament per a elles.
rule-lgpd-11-consent = Les cares, els cossos, la salut i dades semblants necessiten un consentiment específic i a part. L’avís es basa en un consentiment que ningú no va expressar.
rule-lgpd-18-3 = L’avís no esmenta cap lloc on demanar les seves dades o exercir els seus altres drets.
rule-lgpd-18-8 = Se li demana el consentiment, i l’avís no diu quines conseqüències té denegar-lo.
rule-lgpd-18-1 = Vostè pot reclamar davant l’autoritat nacional, i l’avís no l’esmenta.
rule-lgpd-20 = Una màquina sola decideix sobre vostè, i l’avís no diu que vostè pot fer que es revisi la decisió.
rule-lgpd-26-1 = Un organisme públic ven dades sobre persones. Només les pot lliurar a empreses en pocs casos, i l’avís no n’esmenta cap.
rule-lgpd-41 = L’avís no esmenta l’encarregat de les dades personals (encarregado), que ha de ser fàcil de trobar.

## CCPA as amended: California Civil Code 1798.100 and following

rule-ccpa-100-categories = A Califòrnia una empresa ha de dir quines classes de dades sobre vostè recull, abans de fer-ho. Aquest avís no ho fa.
rule-ccpa-100-sold = A Califòrnia una empresa ha de dir si ven dades sobre vostè. Aquest avís no ho fa.
rule-ccpa-100-retention = A Califòrnia una empresa ha de dir quant de temps conserva cada classe de dades sobre vostè. Aquest avís no ho fa.
rule-ccpa-100-forever = L’avís no posa fi a la conservació de dades sobre vostè. A Califòrnia una empresa no les pot conservar més del que la finalitat necessita.
rule-ccpa-120 = Es venen dades sobre vostè, i l’avís no esmenta cap lloc on dir que no. A Califòrnia vostè pot dir a una empresa que no les vengui.
rule-ccpa-121 = Es fan servir cares, cossos, salut i dades semblants per treure conclusions sobre vostè, sense cap lloc on limitar-ho. A Califòrnia vostè ho pot fer.
rule-ccpa-130 = L’avís no esmenta cap lloc on preguntar què sap de vostè una empresa o fer que se suprimeixi. A Califòrnia hi ha d’haver dues vies.
rule-ccpa-130-phone = Només es pot contactar amb aquesta empresa per ordinador. A Califòrnia, un número de telèfon gratuït és una de les vies.
rule-ccpa-7012-link = L’avís no diu on llegir la política de privacitat. A Califòrnia l’avís hi ha de portar.
rule-ccpa-7220 = Una màquina decideix sobre vostè en una cosa important, i l’avís no esmenta cap lloc on excloure-se’n. A Califòrnia ho ha de fer.
rule-ccpa-7220-who = Aquí es pren una decisió que l’afecta de manera important, i l’avís no diu si la pren una màquina. A Califòrnia se li ha de dir abans.

## What people ask

rule-base-who-kind = L’avís esmenta algú, però no diu si és un organisme públic o una empresa.
rule-base-who-country = L’avís no diu en quin país són els qui gestionen això. Així ningú no pot saber quina llei el protegeix a vostè.
rule-base-who-reach = L’avís no diu com contactar amb els qui gestionen això.
rule-base-who-digital = Només qui té un ordinador o un telèfon intel·ligent pot contactar amb els qui gestionen això.
rule-base-place = L’avís no diu on és el sensor. Així ningú no pot saber si aquest cartell és d’aquí.
rule-base-owner = L’avís no diu de qui són les dades: del municipi, o de l’empresa propietària d’aquest sensor.
rule-base-owner-locked-out = Els qui responen d’aquest sensor no en poden veure les dades ells mateixos. La clau la té un altre.
rule-base-recorded = L’avís no diu què es recull.
rule-base-recognise = L’avís no diu si se’l pot reconèixer a les dades.
rule-base-why = L’avís dona un títol i cap frase sobre per a què serveix això.
rule-base-how-long = L’avís no diu quant de temps es conserven les dades.
rule-base-where = L’avís no diu on són les dades.
rule-base-where-country = L’avís no diu en quin país són les dades. Així ningú no pot saber la policia i els tribunals de quin país hi poden accedir.
rule-base-who-else = L’avís no diu qui més rep les dades.
rule-base-who-else-pays = Algú més rep les dades, i l’avís no diu en quines condicions: per diners, a petició o perquè ho diu una llei.
rule-base-profile = L’avís no diu si es fan perfils o puntuacions de persones.
rule-base-consequences = L’avís no diu quines conseqüències pot tenir per a vostè: una multa, un preu, una negativa, una llista o res.
rule-base-consequences-free = L’avís no diu quines conseqüències pot tenir per a vostè: una multa, un preu, una negativa, una llista o res.
rule-base-machine = L’avís no diu si una màquina decideix alguna cosa sobre vostè.
rule-base-machine-who = Es decideix alguna cosa sobre vostè, i l’avís no diu si decideix una persona o una màquina.
rule-base-machine-human = Decideix una màquina, i l’avís no diu si una persona ho examinarà quan vostè ho demani.
rule-base-machine-alone = Una màquina sola el pot fer pagar, negar-li el pas o posar-lo en una llista, i cap persona no ho examinarà.
rule-base-say-no = L’avís no diu què passa amb el sensor o les dades si vostè diu que no.
rule-base-say-no-why = L’avís diu que no es pot fer res quan vostè diu que no, i no diu per què.
rule-base-say-no-nowhere = L’avís promet fer alguna cosa quan vostè diu que no, i no esmenta cap lloc on dir-ho.
rule-base-must = L’avís no diu si vostè pot ser aquí sense participar.
rule-base-answers = L’avís no diu on enviar una negativa, una sol·licitud o una reclamació.
rule-base-answers-review = Una persona ha d’examinar la decisió de la màquina quan vostè ho demani, i l’avís no esmenta cap lloc on demanar-ho.
rule-base-complain = L’avís no diu qui vigila els qui gestionen això i rep reclamacions.
rule-base-cost = Això es paga amb diners públics, i l’avís no diu quant.
rule-base-contract = Un organisme públic paga uns altres perquè gestionin això, i l’avís no diu on llegir el contracte.
rule-base-worth = L’avís no esmenta ningú que hagi calculat si això val el que costa als contribuents.
rule-base-no-trace-recorded = L’avís diu que les dades no són sobre persones, i recull cares, matrícules, veus o coses semblants. Una de les dues coses és falsa.
rule-base-no-trace-recognised = L’avís diu que no es pot reconèixer ningú, i reconeix persones per la cara o el cos. Una de les dues coses és falsa.
rule-base-no-trace-feelings = L’avís diu que les dades no són sobre persones, i llegeix els sentiments de les persones. Una de les dues coses és falsa.
rule-base-no-trace-sensor = L’avís diu que cap dada no és sobre persones, i fa servir un dispositiu que reconeix persones. Una de les dues coses és falsa.
rule-base-no-trace-profile = L’avís diu que les dades no són sobre persones, i fa perfils o puntuacions de persones. Una de les dues coses és falsa.
rule-base-no-trace-list = L’avís diu que no es pot reconèixer ningú, i tanmateix algú rep una multa o una puntuació, o entra en una llista. Una de les dues coses és falsa.
rule-base-kept-nowhere = L’avís diu que les dades es conserven, i que no són enlloc. Una de les dues coses és falsa.
rule-base-gone-yet-stored = L’avís diu que no es conserva res, i tanmateix les dades s’emmagatzemen, es copien o es poden obtenir després. Una de les dues coses és falsa.
rule-base-nobody-yet-sold = L’avís diu que ningú més no rep les dades, i tanmateix es poden vendre o donar a altres. Una de les dues coses és falsa.
rule-base-nothing-yet-something = L’avís diu que no hi ha cap conseqüència per a vostè, i en la mateixa llista n’esmenta una.
rule-base-nothing-yet-decided = L’avís diu que no es decideix res, i que decideix una màquina. Una de les dues coses és falsa.
rule-base-no-profile-yet-score = L’avís diu que ningú no rep una puntuació, i que la puntuació de vostè canvia. Una de les dues coses és falsa.
rule-base-must-yet-may-go = L’avís diu que és obligatori participar, i que vostè pot anar per un altre camí. Una de les dues coses és falsa.
rule-base-mine-yet-not = L’avís diu que vostè pot veure les seves dades, i que no pot.

## Added later

rule-eprivacy-5-3 = Aquest sensor capta l’adreça tècnica del seu telèfon. Llegir alguna cosa d’un dispositiu necessita gairebé sempre el consentiment, sigui el que sigui el que permet la resta. L’avís no es basa en el consentiment.
rule-gdpr-5-1-b-sold = Es venen o es poden vendre dades sobre vostè. Qui les compra les fa servir per a les seves pròpies finalitats. Això necessita gairebé sempre el seu consentiment, i l’avís no es basa en el consentiment.
rule-gdpr-10 = Aquí es fan servir dades sobre delictes. Això és només per a les autoritats, o quan una llei ho permet. L’avís no esmenta cap de les dues coses.
rule-gdpr-22-2-b = Aquí decideix una màquina sola, i cap persona no ho examina quan vostè ho demana. Això necessita una llei que permeti justament això i que el protegeixi a vostè.
rule-aia-5-1-d-sorted = Una màquina classifica en grups o ordena les persones segons el seu perfil, perquè es compleixin les normes o perquè un lloc sigui segur. Si assenyala qui pot cometre un delicte només a partir d’un perfil, això està prohibit per la llei.
rule-aia-5-1-h-behalf = Aquí es reconeix les persones per la cara o el cos, i potser es fa per a la policia. En un lloc públic, quan passen, això està prohibit per la llei, tret d’uns pocs casos que ha permès un jutge o una autoritat independent.
