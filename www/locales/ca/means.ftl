### What the coded words of notices mean, in the order of terms.ftl. At most 140 characters.
### Language: Catalan (ca). Plain words, short sentences, the reader addressed as “vostè”. No markup.
### Status: machine

## How closely data points at you

means-lamppost-identifiability-none = Les dades no han estat mai sobre persones, per exemple valors de l’aire o de l’aigua. No s’hi pot trobar ningú.
means-lamppost-identifiability-de_identified = Eren dades sobre persones. El que l’assenyala es va eliminar per sempre, per exemple la seva cara es va fer irreconeixible.
means-lamppost-identifiability-pseudonymous = Vostè apareix com un número, sense el seu nom. Qui tingui la llista d’aquests números pot saber que es tracta de vostè.
means-lamppost-identifiability-identifiable = Les mateixes dades mostren qui és vostè, per exemple per la cara, el nom o la matrícula.

## Profiles and scores

means-lamppost-profiling-none = Ningú no reuneix els seus costums, i vostè no rep cap número ni posició.
means-lamppost-profiling-profiling = Es reuneixen dades sobre vostè per conèixer els seus costums o trets, per exemple on va i quan.
means-lamppost-profiling-scoring = Vostè rep un número o una posició, per exemple pel risc que sembla tenir. Altres hi poden actuar en conseqüència.

## What a decision does

means-lamppost-decision_effect-none = Les dades no es fan servir per decidir sobre una persona concreta, per exemple quan només es compten vehicles.
means-lamppost-decision_effect-informs = El resultat de la màquina és una cosa entre d’altres. Una persona ho mira tot i després decideix sobre vostè.
means-lamppost-decision_effect-legal_effect = La decisió canvia els seus drets o deures, per exemple una multa. Sovint pot demanar que una persona se la torni a mirar.
means-lamppost-decision_effect-significant_effect = No canvia cap dret seu, però pesa igual: per exemple, no li donen un préstec. Sovint pot demanar que ho revisi una persona.

## Who decides

means-lamppost-autonomy-human_decides = La màquina només fa una proposta. Una persona se la mira i pot decidir una altra cosa.
means-lamppost-autonomy-human_executes = La màquina tria i una persona fa el que ha triat, per exemple condueix per la ruta que va planejar un programa.
means-lamppost-autonomy-autonomous = Cap persona no participa en cada decisió, per exemple en una barrera que s’obre només amb matrícules conegudes.

## How long data is kept

means-lamppost-retention-none = Les dades es fan servir al moment i desapareixen. Ningú no les pot mirar després.
means-lamppost-retention-hours = Les dades es conserven el nombre d’hores que diu l’avís i després se suprimeixen.
means-lamppost-retention-until_event = Les dades se suprimeixen quan passa una cosa que l’avís esmenta, per exemple quan es tanca un cas.
means-lamppost-retention-indefinite = No hi ha dia fixat per suprimir-les. La llei deixa conservar dades sobre vostè només mentre la seva finalitat les necessiti.

## In whose house data is kept

means-lamppost-storage-on_device = Les dades són al sensor, aquí al carrer, no en un ordinador d’un altre lloc.
means-lamppost-storage-controller_premises = Les dades són en ordinadors que l’organisme responsable gestiona ell mateix, per exemple a l’ajuntament.
means-lamppost-storage-processor_premises = Les dades són en ordinadors d’una empresa que treballa per a l’organisme responsable i ha de seguir les seves instruccions.
means-lamppost-storage-public_cloud = Les dades són en ordinadors llogats que fan servir també molts altres clients. Poden ser en un altre país.

## On what terms others get data

means-lamppost-recipient_terms-shared = Algú més rep les dades o les pot mirar. L’avís diu qui.
means-lamppost-recipient_terms-sold = Algú més rep les dades i en dona diners o una altra cosa.
means-lamppost-recipient_terms-on_request_to_police = La policia rep les dades quan les demana, per exemple després d’un accident. No se li envien tota l’estona.
means-lamppost-recipient_terms-required_by_law = Una llei diu que cal lliurar les dades. L’organisme responsable no pot triar.
means-lamppost-recipient_terms-published = Qualsevol pot veure o copiar les dades, per exemple a internet. El que s’ha copiat no es pot recuperar.

## What can happen to you

means-lamppost-consequence-none = Les dades no canvien res per a vostè: ni pagament, ni prohibició, ni sanció.
means-lamppost-consequence-fee = Pot haver de pagar pel que fa servir, per exemple un peatge o l’aparcament. No és una sanció.
means-lamppost-consequence-fine = Pot haver de pagar una sanció, per exemple per anar massa de pressa. Una multa es pot recórrer.
means-lamppost-consequence-denial_of_service = Poden no deixar-lo entrar o no atendre’l, per exemple quan una barrera no s’obre per a vostè.
means-lamppost-consequence-price = Les dades poden canviar el que paga: per exemple, més en hora punta, o no el mateix que la persona del costat.
means-lamppost-consequence-blacklist = Vostè o el seu vehicle pot entrar en una llista d’indesitjats. Després li poden negar el pas.
means-lamppost-consequence-score = Vostè té un número o una posició que puja o baixa segons el que fa. Altres hi poden actuar en conseqüència.
means-lamppost-consequence-referral = Una altra oficina pot rebre el seu cas i decidir què fer, per exemple la policia.

## What an objection does

means-lamppost-objection_effect-stop = Si s’hi oposa, les seves dades deixen de fer-se servir per a aquesta finalitat.
means-lamppost-objection_effect-mask = Si s’hi oposa, la seva identitat s’amaga: per exemple, la cara o la matrícula es tapa a la imatge.
means-lamppost-objection_effect-delete = Si s’hi oposa, se suprimeix el que es va recollir sobre vostè.
means-lamppost-objection_effect-reroute = Si s’hi oposa, se li mostra un altre camí que el sensor no veu.
means-lamppost-objection_effect-cannot = No es pot fer res per a una sola persona. L’avís diu per què. Pot reclamar davant l’autoritat de control.

## Who is responsible

means-lamppost-controller_kind-public = Un organisme públic decideix per a què i com es fan servir les dades, per exemple un municipi, una escola o la policia.
means-lamppost-controller_kind-private = Una empresa, una associació o una persona decideix per a què i com es fan servir les dades.
means-lamppost-controller_kind-mixed = Decideixen juntes una part pública i una de privada, per exemple una societat d’un municipi i una empresa.

## Ways to get in touch

means-lamppost-contact_kind-web = Obri aquesta pàgina en un navegador per escriure’ls o per llegir-ne més.
means-lamppost-contact_kind-email = Escrigui a aquesta adreça. Així coneixeran la seva adreça de correu electrònic.
means-lamppost-contact_kind-phone = Truqui a aquest número i parli amb algú. No necessita internet.
means-lamppost-contact_kind-post = Enviï una carta a aquesta adreça. No necessita internet.
means-lamppost-contact_kind-in_person = Vagi a aquesta finestreta o oficina i parli amb algú. No necessita telèfon ni internet.

## What a contact point is for

means-lamppost-channel_use-choice = Escrigui aquí per donar, denegar o retirar el seu consentiment, o per oposar-s’hi.
means-lamppost-channel_use-request = Escrigui aquí per rebre una còpia de les seves dades, o perquè es corregeixin o se suprimeixin.
means-lamppost-channel_use-complaint = Escrigui aquí si creu que alguna cosa va malament. Sempre pot reclamar davant l’autoritat de control, sense cost.

## What was studied beforehand

means-lamppost-assessment_kind-dpia = Abans de començar, el responsable va escriure què li pot fer l’ús de les dades i què el protegeix a vostè (art. 35 de l’RGPD).
means-lamppost-assessment_kind-fria = Abans d’usar un sistema d’IA d’alt risc, algú va estudiar a qui pot fer mal i què hi ajuda (art. 27 del Reglament d’IA).
means-lamppost-assessment_kind-cost_benefit = Algú va estudiar si el sensor val el que costa, per exemple comparat amb una via sense sensor.

## Why a notice was taken back

means-lamppost-withdrawal_reason-sensor_removed = El sensor ja no és aquí, de manera que no queda res per descriure.
means-lamppost-withdrawal_reason-error_in_notice = Alguna cosa que deia l’avís no era certa. Busqui un avís més nou.
means-lamppost-withdrawal_reason-key_compromised = Una altra persona va poder tenir la clau amb què signa l’emissor. El que s’hi va signar pot ser fals.
means-lamppost-withdrawal_reason-unlawful = El que descriu l’avís no estava permès. Pregunti a l’emissor si s’ha deixat de fer.
means-lamppost-withdrawal_reason-other = El motiu no és cap dels que tenen aquí una paraula. Pregunti a l’emissor.

## What is picked up

means-lamppost-data_kind-number_plate = Una càmera llegeix la matrícula del seu vehicle. Amb ella les autoritats poden trobar-ne el propietari.
means-lamppost-data_kind-face_image = Una imatge mostra la seva cara. Per ella el poden reconèixer els qui el coneixen, i també programes.
means-lamppost-data_kind-gait = El sensor recull com es mou vostè en caminar. Algunes persones es poden reconèixer per això, fins i tot sense cara.
means-lamppost-data_kind-silhouette = Només es recull la seva forma, sense la cara. Tot i així es poden veure l’alçada, la roba o una cadira de rodes.
means-lamppost-data_kind-sound_level = Només un número que diu com de fort és el soroll, en decibels. No es conserva res del que vostè diu.
means-lamppost-data_kind-voice_recording = Es grava el que vostè diu. Se’l pot reconèixer per les paraules i per la veu.
means-lamppost-data_kind-wifi_probe = El seu telèfon envia senyals per buscar wifi, encara que vostè no el faci servir. Per alguns es pot reconèixer el telèfon.
means-lamppost-data_kind-bluetooth_address = Auriculars, rellotges i telèfons envien aquesta adreça. Si no canvia, es pot tornar a reconèixer el seu aparell.
means-lamppost-data_kind-location_trace = Llocs i hores seguits formen un camí. Pot mostrar, per exemple, on viu i treballa vostè.
means-lamppost-data_kind-vehicle_count = Només un número, per exemple 40 vehicles en una hora. No diu de qui eren.
means-lamppost-data_kind-people_count = Només un número, per exemple 120 persones en una hora. No diu qui eren.
means-lamppost-data_kind-payment_data = Recull com paga vostè, per exemple número de targeta, import i hora.
means-lamppost-data_kind-travel_card = Recull el número de la seva targeta o els viatges que hi fa, per exemple parades i hores.

## Devices: what senses or acts

means-device-tech-air_quality = Mesura què hi ha a l’aire, per exemple pols o gasos d’escapament. No necessita dades sobre vostè.
means-device-tech-assistance_station = Premi el botó per parlar amb qui ajuda, per exemple en una emergència. El poden sentir, i a vegades veure.
means-device-tech-augmented_reality = Posa imatges o paraules sobre el que vostè veu, en un telèfon o en unes ulleres. Per a això necessita una càmera.
means-device-tech-biometrics = Mesura una cosa que només té vostè, per exemple la cara, un dit, un ull o la veu, per saber qui és.
means-device-tech-cellular = Envia o rep dades com un telèfon mòbil. No necessita cable ni wifi.
means-device-tech-chatbot = Vostè escriu o parla, i un programa respon. No cal que hi hagi cap persona, i el que s’escriu es pot conservar.
means-device-tech-contactless_payments = Acosti una targeta o un telèfon per pagar. Llegeix el que el pagament necessita, per exemple el número de targeta.
means-device-tech-de_identified_image = Fa fotos i elimina el que mostra qui és vostè, per exemple fent irreconeixibles les cares.
means-device-tech-de_identified_video = Filma i elimina el que mostra qui és vostè, per exemple fent irreconeixibles les cares i matrícules.
means-device-tech-de_identified_voice = Grava la parla i canvia la veu perquè ja no mostri qui és vostè. Les paraules encara es poden sentir.
means-device-tech-dtpr_api = Deixa que programes i webs llegeixin el que diuen els avisos públics d’aparells com aquest. DTPR és una norma per a cartells.
means-device-tech-electric_vehicle_charger = Endolli el seu vehicle per carregar-lo. Pot registrar qui carrega, quan, quant i com es va pagar.
means-device-tech-facial_characterization = Mira la seva cara per suposar, per exemple, edat o humor. Aquest tipus no esbrina qui és vostè.
means-device-tech-gps = Esbrina on és amb senyals de satèl·lit. Si el porta una persona o un vehicle, mostra on va.
means-device-tech-hands_free = Reacciona a la seva veu, a un gest o quan vostè s’acosta. Per a això ha d’escoltar, mirar o notar.
means-device-tech-identifiable_image = Fa fotos on se’l pot reconèixer, per exemple per la cara o la matrícula.
means-device-tech-identifiable_nfc = Llegeix una targeta o un telèfon a pocs centímetres. El número que llegeix es pot unir al seu nom.
means-device-tech-identifiable_rfid = Llegeix una petita etiqueta de ràdio, per exemple en un passi o un aparell de peatge. El número es pot unir al seu nom.
means-device-tech-identifiable_video = Filma de manera que se’l pot reconèixer, per exemple per la cara, la roba o la matrícula.
means-device-tech-identifiable_wifi_sensor = Capta senyals que el seu telèfon envia per buscar wifi. Un número que contenen pot fer-lo reconeixible.
means-device-tech-image = Fa imatges soltes, no una pel·lícula. La paraula no diu si s’hi pot reconèixer vostè.
means-device-tech-image_infrared = Fa imatges amb llum o calor que vostè no pot veure. Funciona també a les fosques.
means-device-tech-inclinometer = Mesura com s’inclina una cosa, per exemple un mur, un pal o un pont. No és sobre persones.
means-device-tech-induction_loop = Detecta metall a sobre, de manera que pot comptar vehicles o canviar un semàfor. No veu qui condueix.
means-device-tech-intercom = Premi un botó i parli amb algú que és en un altre lloc, per exemple perquè obrin una porta. Alguns tenen càmera.
means-device-tech-li_dar = Emet llum i mesura a quina distància són les coses. Veu formes i moviment, però no fa fotos.
means-device-tech-location_beacon = Envia un senyal curt amb el seu número. Una aplicació del seu telèfon pot saber per ell on és vostè.
means-device-tech-microphone = Capta sons, que poden ser parla. La paraula no diu si es graven.
means-device-tech-motion_detector = Detecta que alguna cosa es mou, per exemple per encendre un llum. No sap qui o què és.
means-device-tech-nfc = Acosti una targeta o un telèfon a pocs centímetres, i els dos intercanvien dades, per exemple un enllaç o un bitllet.
means-device-tech-non_identifiable_video = Filma amb tan pocs detalls que cares i matrícules no es distingeixen, des del principi.
means-device-tech-passive_infrared_sensor = Detecta la calor de persones i animals que es mouen a prop, per exemple per obrir una porta. No fa cap imatge.
means-device-tech-person_detection = Distingeix en una imatge persones de coses, i quantes n’hi ha i on. Aquest tipus no esbrina qui són.
means-device-tech-personal_device = Vostè el fa servir amb un aparell propi, per exemple un telèfon o una tauleta.
means-device-tech-piezoelectric_sensor = Dona electricitat quan es prem o se sacseja. En una calçada, per exemple, compta o pesa vehicles.
means-device-tech-radar = Emet ones de ràdio per mesurar on és una cosa i a quina velocitat va. Funciona a les fosques i no fa cap imatge.
means-device-tech-rfid = Llegeix petites etiquetes de ràdio a poca distància, per exemple en un contenidor, una bicicleta o un bitllet.
means-device-tech-soil_moisture_sensor = És a terra i diu quan necessiten aigua les plantes. No és sobre persones.
means-device-tech-sound_level_meter = Dona un número en decibels, per exemple del soroll del trànsit. No necessita gravar el que es diu.
means-device-tech-system_screen = Llegeixi o toqui aquesta pantalla per fer servir l’aparell. El que hi escrigui o triï pot quedar registrat.
means-device-tech-thermometer = Mesura com de calenta està una cosa, per exemple l’aire, la calçada o l’aigua.
means-device-tech-ultrasonic_level_sensor = Emet so que vostè no sent i mesura a quina distància són les coses, per exemple com de ple està un contenidor.
means-device-tech-unmanned_aircraft_system = Vola sense pilot a bord, sovint amb una càmera. Pot veure llocs que no es veuen des del carrer.
means-device-tech-video_camera = Fa imatges en moviment. La paraula no diu si se’l pot reconèixer ni quant de temps es conserven.
means-device-tech-video_camera_infrared = Fa imatges en moviment amb llum o calor que vostè no pot veure. Funciona també a les fosques.
means-device-tech-voice = Grava la parla. Pot saber què diu vostè, o qui és per la seva manera de parlar.
means-device-tech-water_quality = Mesura què hi ha a l’aigua, per exemple en un riu o una font. No és sobre persones.
means-device-tech-weather_station = Mesura, per exemple, vent, pluja i calor. No és sobre persones.
means-device-tech-weighing_scale = Mesura el que pesa una cosa, per exemple un camió a la calçada o les escombraries d’un contenidor.
means-device-tech-wireless_access_point = Connecti aquí el seu telèfon o ordinador per fer servir internet. Pot registrar quins aparells s’hi van connectar, i quan.
means-device-tech-wireless_charging_roadway = Bobines sota la calçada carreguen vehicles elèctrics que s’hi aturen o hi passen. Pot registrar quin vehicle es va carregar.

## Devices: what they are for

means-device-purpose-accessibility = Serveix perquè tothom pugui fer servir un lloc o un servei, per exemple en cadira de rodes o sense veure-hi.
means-device-purpose-agency_interaction = Li deixa canviar una cosa o participar, per exemple amb un botó per a un llum o una pantalla tàctil.
means-device-purpose-arts_culture = És part de l’art o la cultura, per exemple una obra que es mou quan vostè s’acosta, o la guia d’un museu.
means-device-purpose-commerce = Serveix al comerç, per exemple una màquina que ven bitllets, o la pantalla d’una botiga.
means-device-purpose-connectivity = Li dona connexió, per exemple wifi gratuït en una plaça.
means-device-purpose-dining = Ajuda a oferir aliments o àpats, per exemple prenent la seva comanda.
means-device-purpose-ecology = Mesura com està la natura, per exemple arbres, animals, sòl o un riu.
means-device-purpose-energy_efficiency = Ajuda a gastar menys energia, per exemple abaixant la llum dels fanals quan no hi ha ningú.
means-device-purpose-enforcement = Esbrina qui incompleix una norma, per exemple anant massa de pressa. Vostè pot rebre una multa.
means-device-purpose-entry = Comprova si vostè pot entrar o fer servir una cosa, per exemple per una targeta o una matrícula.
means-device-purpose-fire_emergency = Ajuda bombers, ambulàncies o altres quan hi ha perill, per exemple donant l’alarma.
means-device-purpose-health = Mesura coses que poden fer emmalaltir les persones, per exemple soroll, mal aire o mala aigua. No tracta ningú.
means-device-purpose-inform = Li diu una cosa, per exemple quan arriba el proper autobús o com funciona un servei.
means-device-purpose-logistics = Ajuda a portar mercaderies on calen, per exemple a trobar un lloc lliure per descarregar.
means-device-purpose-mobility = Ajuda persones i vehicles a moure’s, per exemple canviant semàfors o comptant bicicletes.
means-device-purpose-planning_decision_making = Reuneix dades per a plans futurs, per exemple on fer un carril bici. No decideix sobre persones concretes.
means-device-purpose-research_development = Ajuda a estudiar una cosa o a provar una cosa nova, per exemple com fa servir la gent una plaça.
means-device-purpose-safety_security = Hi és per evitar danys, per exemple accidents, incendis o robatoris.
means-device-purpose-social = Ajuda la gent a trobar-se o a parlar, per exemple en un joc en una plaça.
means-device-purpose-switch = Fa que una cosa comenci o s’aturi, per exemple un llum, una bomba o una porta.
means-device-purpose-waste_management = Ajuda a recollir, separar o reciclar residus, per exemple dient quan és ple un contenidor.
means-device-purpose-water_efficiency = Ajuda a gastar menys aigua, per exemple regant les plantes només quan el sòl és sec.
means-device-purpose-wayfinding_services = Li mostra on és, per on anar i què hi ha a prop, per exemple un lavabo o una parada d’autobús.

## Devices: what happens to the data

means-device-process-aggregated = Moltes dades es converteixen en un número, per exemple 500 persones al dia. Les dades soltes no es mostren.
means-device-process-ai_system = Un programa treu resultats de les dades, sovint després d’aprendre d’exemples. Pot cometre errors.
means-device-process-bitmap_manipulation = Un programa canvia la imatge, per exemple tapa cares o la fa menys precisa.
means-device-process-code_signing = L’aparell pot comprovar qui va fer el seu programa i que ningú no el va canviar. No diu res de què es fa amb les dades.
means-device-process-computer_vision = Un programa troba coses en imatges, per exemple vehicles o persones, i sovint les compta. Ningú no ha de mirar.
means-device-process-cryptonets = Un programa d’IA calcula amb dades que continuen tancades. Qui fa anar el programa no pot llegir les seves dades.
means-device-process-de_identified = S’elimina el que l’assenyala, per exemple noms, cares o números. La paraula no diu si això funciona bé.
means-device-process-differential_privacy = S’afegeixen petits errors a l’atzar. Els resultats de molts encara serveixen, però costa saber si vostè és a les dades.
means-device-process-encrypted = Només qui té la clau pot llegir les dades. La paraula no diu qui la té.
means-device-process-encrypted_at_rest = Qui robi la memòria o el disc no el pot llegir sense la clau. Els qui tenen la clau sí que el poden llegir.
means-device-process-federated_learning = Cada aparell aprèn de les seves pròpies dades i passa només el que ha après. Les dades es queden on són.
means-device-process-hardware_audits = De tant en tant, experts externs comproven si l’aparell és segur i si recull més del que es va dir.
means-device-process-homomorphic_encryption = Els ordinadors treuen un resultat sense obrir les dades. Qui fa el càlcul no les pot llegir.
means-device-process-immutable_query_ledger = Cada consulta de les dades, i cada canvi, s’apunta en una llista que ningú no pot alterar després. Així es rastreja el mal ús.
means-device-process-k_anonymity = Les seves dades són iguals que les d’uns quants altres: ningú no pot saber quines són les de vostè només per aquests detalls.
means-device-process-raw_data = Les dades són com el sensor les va recollir. No se’n va treure res: se’l pot reconèixer si el sensor mostra qui és.
means-device-process-rdua_approved = Una revisió que va inventar l’empresa Sidewalk Labs hi va veure més bé que dany. No és el control d’una autoritat.
means-device-process-regulated = Una llei posa regles pròpies per a aquesta classe de dades, per exemple les de salut. Canvien d’un país a un altre.
means-device-process-reviewed_internally = L’organització va examinar ella mateixa l’ús i els riscos. Ningú de fora no va participar en aquest examen.
means-device-process-secure_multi_party_computing = Unes quantes organitzacions treuen juntes un resultat. Cap no veu les dades de les altres.
means-device-process-transport_layer_security = Ningú entre dos ordinadors no pot llegir o canviar les dades. No diu res de com es conserven després.
means-device-process-trusted_execution_environment = Les dades es tracten en una part tancada d’un xip. Altres programes del mateix ordinador no hi poden mirar.
means-device-process-zero_knowledge_proofs = Vostè o un ordinador pot demostrar que una cosa és certa, per exemple que té més de 18 anys, sense revelar res més.

## Devices: who can get at the data

means-device-access-available_for_resale = Altres poden obtenir les dades per diners i fer-les servir per a les seves pròpies finalitats.
means-device-access-available_to_3rd_parties = Altres que no treballen amb aquest sensor poden obtenir les dades. Això no sempre vol dir que es venguin.
means-device-access-available_to_download = Qualsevol pot baixar les dades d’internet, gratis o per diners.
means-device-access-available_to_me = Vostè pot mirar les dades sobre vostè, per exemple els seus viatges. Altres persones no poden.
means-device-access-available_to_the_accountable_organization = Qui respon d’aquest aparell pot mirar les dades. L’avís diu qui és.
means-device-access-available_to_vendor = L’empresa que subministra l’aparell o recull les dades les pot mirar.
means-device-access-not_available_to_me = L’aparell no li ofereix cap manera de mirar les dades. Si són sobre vostè, encara en pot demanar còpia (art. 15 de l’RGPD).
means-device-access-not_available_to_the_accountable_organization = Ni tan sols l’organisme que respon d’aquest aparell pot mirar les dades. Pot ser que rebi només els resultats.
means-device-access-not_available_to_vendor = L’empresa que subministra l’aparell o recull les dades no les pot mirar.

## Devices: where data is kept

means-device-storage-backed_up_internationally = Hi ha una segona còpia en un país diferent d’aquell on es van recollir les dades. S’hi poden aplicar altres lleis.
means-device-storage-backed_up_locally = Hi ha una segona còpia al país on es van recollir les dades. La llei d’aquell país la protegeix.
means-device-storage-shared_storage_and_governance = Diversos organismes fan servir un sol magatzem. Fixen junts qui pot veure les dades, quant de temps hi són i quan se suprimeixen.
means-device-storage-stored_locally = Les dades són al país on es van recollir. No cal que siguin en aquest carrer o ciutat.
means-device-storage-stored_on_3rd_party_cloud = Les dades són en un gran centre d’una empresa que lloga espai. El responsable continua sent responsable.
means-device-storage-stored_primarily_internationally = La majoria de les dades és en un país diferent d’aquell on es van recollir. Allà es poden aplicar altres lleis.
means-device-storage-stored_primarily_locally = La majoria de les dades és al país on es van recollir. Una part menor pot ser a l’estranger.

## Devices: what form the data has

means-device-data-binary = Les dades estan empaquetades per a ordinadors. Sense el programa adequat vostè no pot llegir el que diuen.
means-device-data-boolean = Cada entrada és sí o no, per exemple: la plaça d’aparcament és lliure, o no ho és.
means-device-data-personal = Les dades són sobre vostè o una altra persona reconeixible. La llei li dona drets sobre elles.
means-device-data-pixel_based_image = Una foto o una imatge d’una pel·lícula, feta de molts puntets de color.
means-device-data-spatial = Les dades diuen on és una cosa, per exemple punts en un mapa o una ruta.
means-device-data-tabular = Les dades tenen files i columnes, per exemple una fila per vehicle, amb hora i velocitat.
means-device-data-values_time = El mateix es mesura una vegada i una altra, per exemple la temperatura cada hora.

## Devices: whether data is kept

means-device-retention-data_retained = Les dades es guarden primer i se suprimeixen després. L’avís pot dir al cap de quantes hores o després de quin fet.
means-device-retention-no_data_retained = L’aparell fa servir les dades al moment i no en guarda cap.

## Devices: who is responsible

means-device-accountable-institution = Una institució respon d’aquest aparell i de les seves dades, per exemple una oficina pública, una escola o un museu.
means-device-accountable-organization = Una organització respon d’aquest aparell i de les seves dades, per exemple una empresa o una associació.

## Choices and answers: words by code

means-lamppost-decision-consent-give = Vostè diu sí a aquest únic ús de les seves dades. Pot retirar el seu sí en qualsevol moment, tan fàcilment com el va donar.
means-lamppost-decision-consent-refuse = Vostè diu no. Les seves dades no es poden fer servir per a aquesta finalitat. Més tard encara pot dir sí.
means-lamppost-decision-consent-withdraw = Vostè retira el seu sí. Des d’aleshores les seves dades no es poden fer servir per a això. El que s’ha fet abans continua sent legal.
means-lamppost-decision-objection-make = Vostè els demana que parin, per la seva situació. Poden continuar només per motius que pesin més, o per reclamacions legals.
means-lamppost-decision-objection-retract = Vostè ja no s’hi oposa, i les seves dades es poden tornar a fer servir. S’hi pot tornar a oposar en qualsevol moment.
means-lamppost-decision-review-request = Aquí decideix una màquina. Vostè demana que una persona s’ho torni a mirar, i pot dir la seva opinió.
means-lamppost-decision-request-access = Li han de dir si fan servir dades sobre vostè i donar-li’n una còpia. La primera còpia no costa res.
means-lamppost-decision-request-rectification = Digui què està malament o falta a les dades sobre vostè. Ho han de corregir.
means-lamppost-decision-request-erasure = Han de suprimir dades sobre vostè, per exemple quan ja no les necessiten. S’hi poden negar si una llei mana conservar-les.
means-lamppost-decision-request-restriction = Vostè els demana conservar les dades però no fer-les servir, per exemple mentre comproven si són correctes.
means-lamppost-decision-request-portability = Rep el que vostè els va donar en un fitxer que altres programes llegeixen. És per a dades usades per consentiment o contracte.
means-lamppost-decision-concern-tampered = Digui a l’emissor si algú va canviar el cartell, hi va enganxar res a sobre o en va posar un de fals.
means-lamppost-decision-concern-place = Digui a l’emissor si l’avís descriu un altre sensor o un altre lloc que aquell on és el cartell.
means-lamppost-decision-concern-other = Digui a l’emissor què més va malament al cartell o al sensor, per exemple que està trencat.
means-lamppost-surface-phone = Vostè va decidir en un telèfon o un altre aparell que havia escanejat el codi del cartell.
means-lamppost-surface-web = Vostè va decidir en un lloc web, sense escanejar el cartell.
means-lamppost-surface-kiosk = Vostè va decidir en una pantalla pública, per exemple en una oficina.
means-lamppost-answer_status-acknowledged = Algú té la seva sol·licitud i hi treballa. Encara no és una decisió.
means-lamppost-answer_status-accepted = Estan d’acord amb vostè i faran el que va demanar. Encara no està fet.
means-lamppost-answer_status-rejected = No faran el que va demanar. Han de dir per què. Pot reclamar davant l’autoritat de control.
means-lamppost-answer_status-extended = Necessiten més d’un mes, i han de dir per què. La llei permet dos mesos més, no més.
means-lamppost-answer_status-fulfilled = Diuen que han fet el que vostè va demanar.
means-lamppost-notice_state-current = Quan va arribar la seva decisió, aquest avís era vàlid.
means-lamppost-notice_state-superseded = Quan va arribar la seva decisió, ja hi havia un avís més nou. La seva decisió es refereix a l’antic.
means-lamppost-notice_state-withdrawn = Quan va arribar la seva decisió, l’emissor ja havia retirat aquest avís.
means-lamppost-notice_state-expired = Quan va arribar la seva decisió, l’últim dia d’aquest avís ja havia passat.
means-lamppost-notice_state-not-yet-in-force = Quan va arribar la seva decisió, el primer dia d’aquest avís encara no havia arribat.

## AI: what it is for

means-ai-purpose-accessibility = Ajuda tothom a fer servir un lloc o servei, també qui hi veu, hi sent o es mou menys. Exemple: un cartell que es llegeix en veu alta.
means-ai-purpose-arts_culture = Es fa servir per fer o mostrar art, música o patrimoni. Exemple: un espectacle de llum que reacciona quan vostè passa.
means-ai-purpose-border_immigration = Ajuda a controlar els qui creuen una frontera o demanen visat o asil. Exemple: comparar la seva cara amb el passaport.
means-ai-purpose-commerce = Ajuda a comprar i vendre béns o serveis. Exemple: una botiga que compta el que vostè agafa del prestatge.
means-ai-purpose-content_moderation = Examina el que la gent escriu o puja, i ho amaga o treu segons regles fixes. Exemple: insults en una pantalla pública.
means-ai-purpose-dining = Ajuda a servir àpats. Exemple: calcular quants àpats necessita avui un menjador.
means-ai-purpose-ecology = Mesura plantes, animals, sòl, aire o aigua. Exemple: comptar ocells pel seu cant.
means-ai-purpose-education = Ajuda a ensenyar, aprendre o qualificar exàmens. Exemple: un programa que proposa exercicis a un alumne.
means-ai-purpose-eligibility_benefits = Calcula qui rep una ajuda o un servei públic, o quant. Exemple: ajuda per a l’habitatge.
means-ai-purpose-employment = Ajuda a triar, planificar o valorar el personal. Exemple: ordenar sol·licituds de feina o repartir torns.
means-ai-purpose-energy_efficiency = Gasta menys electricitat o calor. Exemple: fanals que abaixen la llum quan no hi ha ningú a prop.
means-ai-purpose-enforcement = Busca persones o vehicles que incompleixen una norma. Exemple: cotxes al carril bus. Hi pot haver multa; l’avís ho hauria de dir.
means-ai-purpose-entry = Comprova si vostè pot entrar o fer servir un servei. Exemple: una porta que llegeix un bitllet, una matrícula o una cara.
means-ai-purpose-financial_services = Ajuda a decidir sobre els seus diners. Exemple: si rep un préstec, quant costa una assegurança o si un pagament sembla frau.
means-ai-purpose-fire_emergency = Ajuda els serveis de socors a notar un perill i reaccionar. Exemple: veure fum en un túnel.
means-ai-purpose-health = Mesura un entorn que pot fer emmalaltir la gent, com ara aire brut, mala aigua o soroll. No tracta pacients.
means-ai-purpose-healthcare = Ajuda en la cura de pacients. Exemple: proposar un diagnòstic, o qui es tracta primer.
means-ai-purpose-inform = Respon preguntes o dona notícies d’un servei. Exemple: una pantalla que li diu quan obre l’oficina.
means-ai-purpose-logistics = Planifica com es guarden i es mouen mercaderies o materials. Exemple: les rutes de furgonetes de repartiment.
means-ai-purpose-marketing_personalization = Tria anuncis, ofertes o suggeriments per a vostè o el seu grup. Exemple: una pantalla que canvia segons qui hi ha al davant.
means-ai-purpose-mobility = Ajuda persones i vehicles a moure’s. Exemple: comptar bicicletes, o canviar semàfors.
means-ai-purpose-planning_decision_making = Ajuda a planificar per a molts, per exemple on va una nova línia d’autobús. Mira el conjunt, no una persona.
means-ai-purpose-research_development = Estudia un lloc o la seva gent per aprendre una cosa nova. Pregunti qui fa l’estudi i quan s’acaba.
means-ai-purpose-risk_assessment = Dona una puntuació a persones o casos, per mirar o ajudar abans alguns. Exemple: qui s’atén primer en un hospital.
means-ai-purpose-safety_security = Intenta evitar danys abans que passin. Exemple: veure que algú ha caigut a les vies.
means-ai-purpose-social = Ajuda la gent a trobar-se o a parlar. Exemple: una pantalla que uneix dues places.
means-ai-purpose-translation_language = Passa parla o text a una altra llengua. Exemple: parlar amb una oficina en la seva pròpia llengua.
means-ai-purpose-waste_management = Ajuda a recollir, separar o reciclar residus. Exemple: un contenidor que diu quan és ple.
means-ai-purpose-water_efficiency = Gasta menys aigua. Exemple: regar un parc només quan el sòl és sec.
means-ai-purpose-wayfinding_services = L’ajuda a trobar un lloc, un lavabo, un ascensor o un servei proper. Exemple: un mapa que mostra la seva ruta.

## AI: who is responsible

means-ai-accountable-institution = La institució, com ara una oficina o una escola, que respon d’aquesta IA. Enviï-hi preguntes i reclamacions.
means-ai-accountable-organization = L’empresa o una altra organització que respon d’aquesta IA. Enviï-hi preguntes i reclamacions.

## AI: whom it touches

means-ai-affected-people = Les persones amb qui es fa servir la IA, o que veuen canviar la vida per les seves decisions. Vostè en pot ser una quan passa.

## AI: what kind of AI it is

means-ai-functional_modes-agentic_mode = Planeja diversos passos i els executa amb altres programes, per exemple fa una reserva. Pregunti qui la pot aturar.
means-ai-functional_modes-analytical_mode = Llegeix xifres i fets i torna una etiqueta, una puntuació o una posició. No fa textos ni imatges nous.
means-ai-functional_modes-generative_mode = Fa textos, imatges, sons o vídeos que abans no existien. El que fa pot ser fals.
means-ai-functional_modes-perceptive_mode = Converteix imatges, so o paper escanejat en dades, per exemple «tres persones, una bicicleta».
means-ai-functional_modes-physical_mode = Mou motors, vàlvules, llums o portes, i així canvia alguna cosa al seu voltant.
means-ai-functional_modes-semantic_mode = Llegeix o sent llenguatge i troba què significa o què s’hi relaciona. No escriu res de nou.

## AI: what harm it could do

means-ai-risks_mitigation-autonomy_loss = Li podria treure opcions o empènyer-lo cap a una. El responsable ha esmentat aquest risc; pregunti què hi fa en contra.
means-ai-risks_mitigation-civil_liberties_harm = Podria afectar la seva llibertat de parlar, reunir-se o moure’s, o un judici just. Exemple: s’evita una protesta vigilada.
means-ai-risks_mitigation-environmental_harm = Podria fer mal a la natura: necessita electricitat, aigua i aparells que acaben a les escombraries.
means-ai-risks_mitigation-financial_harm = Podria costar diners a persones o empreses. Exemple: un preu erroni, un servei negat o un frau.
means-ai-risks_mitigation-physical_harm = Podria ferir algú o trencar una cosa. Exemple: una porta o un vehicle que es mou quan no toca.
means-ai-risks_mitigation-political_economic_harm = Podria enganyar votants, afeblir oficines públiques o donar massa poder a una empresa.
means-ai-risks_mitigation-psychological_harm = Podria causar estrès o por, o crear dependència. Exemple: vostè sent que el vigilen tota l’estona.
means-ai-risks_mitigation-reputational_harm = Podria fer que altres pensin malament de vostè. Exemple: el pren per una altra persona o li posa una etiqueta falsa.
means-ai-risks_mitigation-societal_cultural_harm = Podria fer mal a la confiança, les llengües o els costums. Exemple: corren notícies falses o es perd el saber local.

## AI: what you may ask for

means-ai-rights-right_access = Pregunti quines dades sobre vostè té la IA, per a què es fan servir i quines decisions en van sortir.
means-ai-rights-right_algorithmic_transparency = Pregunti com funciona la IA en general, amb paraules clares: què mira i quines conseqüències pot tenir per a vostè.
means-ai-rights-right_be_forgotten = Demani suprimir dades sobre vostè, per exemple si ja no són necessàries o retira el consentiment. Hi ha excepcions.
means-ai-rights-right_contest = Digui que una decisió és errònia, afegeixi fets, digui la seva opinió i demani que es torni a mirar.
means-ai-rights-right_correction = Demani corregir dades errònies sobre vostè, o completar-les.
means-ai-rights-right_individual_decision_explanation = Pregunti per què una decisió sobre vostè va sortir així, i quina part hi va tenir la IA.
means-ai-rights-right_non_discrimination = No se’l pot tractar pitjor per origen, sexe, edat, creença, discapacitat o coses semblants. Reclami si passa.
means-ai-rights-right_object = Demani’ls que deixin de fer servir dades sobre vostè. Això no suprimeix les dades: demani-ho també si ho vol.
means-ai-rights-right_purpose_limitation = Les seves dades es poden fer servir només per al que diu l’avís. Pregunti si creu que es fan servir per a més.
means-ai-rights-right_to_human_review = Demani que una persona, no una màquina, decideixi sobre vostè o es torni a mirar la decisió.
means-ai-rights-right_to_notice = Li ho haurien de dir abans que una IA decideixi sobre vostè, i quan vostè parla amb una màquina.

## AI: what goes in

means-ai-input_dataset-input_about_a_measurement = La IA rep números de sensors, com ara temperatura, soroll o aire net. Gairebé mai no hi ha cap persona.
means-ai-input_dataset-input_about_a_place = La IA rep on és una cosa: posicions, rutes o plànols. La ruta d’un telèfon pot mostrar on viu vostè.
means-ai-input_dataset-input_about_behaviour = La IA rep el que va fer la gent: per on va caminar, quant s’hi va quedar, què va tocar o comprar.
means-ai-input_dataset-input_biometric = La IA rep cares, veus, empremtes dactilars, la manera de caminar o la mirada. Vostè no les pot canviar com una contrasenya.
means-ai-input_dataset-input_decision = La IA rep el que un altre sistema va decidir sobre una persona, com ara sí o no. Un error d’allà continua en aquesta.
means-ai-input_dataset-input_generated_content = La IA rep textos, imatges o sons que va fer una altra IA. Els seus errors es poden arrossegar.
means-ai-input_dataset-input_operational_data = La IA rep dades de com va un servei, com ara horaris o seients lliures. No són sobre cap persona concreta.
means-ai-input_dataset-input_physical_action = A la IA se li diu que va passar una cosa: es va obrir una porta, es va encendre un llum, va sonar una alarma.
means-ai-input_dataset-input_recommendation = La IA rep un pronòstic, una puntuació o un consell d’un altre sistema. És un consell, encara no una decisió.
means-ai-input_dataset-input_sensitive_personal = La IA rep dades de salut, diners, creences, vida sexual, migració o semblants. Li poden fer mal si es difonen.

## AI: what comes out

means-ai-output_dataset-output_about_a_measurement = La IA torna números, com ara la qualitat de l’aire cada hora. Gairebé mai no diuen res sobre una persona.
means-ai-output_dataset-output_about_a_place = La IA torna on és una cosa: una ruta, una zona, un mapa de llocs amb molta gent.
means-ai-output_dataset-output_about_behaviour = La IA torna el que va fer la gent, com ara camins o quant s’hi va quedar. Pregunti si és sobre vostè o sobre molts.
means-ai-output_dataset-output_biometric = La IA fa dades a partir de cossos, com ara un patró de la seva cara o veu. Amb ell se’l pot tornar a reconèixer.
means-ai-output_dataset-output_decision = La IA fixa una cosa sobre vostè, com ara si la porta s’obre. Pregunti si una persona s’ho pot tornar a mirar.
means-ai-output_dataset-output_generated_content = La IA fa textos, imatges, sons o vídeos. Poden semblar reals i tot i així ser falsos.
means-ai-output_dataset-output_operational_data = La IA torna plans o xifres d’un servei, com ara un horari. No són sobre cap persona concreta.
means-ai-output_dataset-output_physical_action = La IA fa que passi una cosa: s’obre una porta, s’encén un llum, canvia un senyal.
means-ai-output_dataset-output_recommendation = La IA dona un consell, un pronòstic o una puntuació. Un altre decideix què en fa.
means-ai-output_dataset-output_sensitive_personal = La IA diu alguna cosa sobre salut, diners, creences, vida sexual, migració o semblants. Pot ser una suposició.

## AI: how it works

means-ai-processing-affect_emotion_analysis = Suposa com se sent per cara, veu, cos o paraules. A la feina i l’escola la llei de la UE prohibeix deduir-ho del cos, amb excepcions.
means-ai-processing-anomaly_detection = Aprèn què és habitual i informa del que no ho és. Poc habitual no vol dir dolent: ho hauria de comprovar una persona.
means-ai-processing-biometric_recognition = Compara la seva cara, veu, dit, ull o pas amb altres de guardats per saber qui és o si és vostè.
means-ai-processing-classification_prediction = Posa coses o persones en grups, o calcula un número. Exemple: cotxe o bicicleta; visitants de demà.
means-ai-processing-clustering_segmentation = Ajunta persones, llocs o fets que s’assemblen. Ningú no va posar nom abans als grups.
means-ai-processing-computer_vision = Llegeix imatges o vídeo: compta persones, troba objectes, segueix moviments. No necessita saber qui és vostè.
means-ai-processing-language_models = Llegeix, escriu, resumeix o respon en llenguatge humà, com un programa de xat. Pot afirmar coses falses.
means-ai-processing-optimization = Prova moltes vies i tria la millor per a una meta fixada, com ara esperes curtes als semàfors. La meta la fixen persones.
means-ai-processing-privacy_transformation = Difumina, treu o substitueix el que assenyala persones abans d’usar les dades. Exemple: cares en un vídeo.
means-ai-processing-recommendation_ranking = Tria què se li mostra primer, segons el que vostè o persones semblants van fer abans.
means-ai-processing-search_retrieval = Busca en documents, arxius o imatges el que encaixa amb una pregunta.
means-ai-processing-speech_audio = Converteix parla en text o text en parla, o diu quin so és, com ara un vidre trencat. No diu qui parla.

## AI: who can get at the data

means-ai-access-available_for_resale = Les dades es poden vendre a altres. Pregunti a qui, i si l’assenyalen a vostè.
means-ai-access-available_to_3rd_parties = Altres que no tenen part en aquest sistema poden obtenir les dades. No cal que es venguin.
means-ai-access-available_to_download = Qualsevol pot obtenir les dades a internet, gratis o pagant.
means-ai-access-available_to_me = Vostè pot mirar les dades sobre vostè; altres persones no poden. Exemple: els seus propis viatges.
means-ai-access-available_to_the_accountable_organization = L’organisme que respon del sistema pot mirar les dades.
means-ai-access-available_to_vendor = L’empresa que subministra o fa anar l’aparell pot mirar les dades.
means-ai-access-not_available_to_me = El sistema no li ofereix cap manera de mirar les dades. Si són sobre vostè, encara les pot demanar per llei (art. 15 de l’RGPD).
means-ai-access-not_available_to_the_accountable_organization = L’organisme que respon del sistema no pot mirar les dades. Pregunti qui pot.
means-ai-access-not_available_to_vendor = L’empresa que subministra o fa anar l’aparell no pot mirar les dades.

## AI: whether data is kept

means-ai-retention-data_retained = Les dades es guarden un temps fixat i després se suprimeixen. L’avís hauria de dir quant.
means-ai-retention-no_data_retained = Les dades no es guarden. Es fan servir al moment i desapareixen.

## AI: where data is kept

means-ai-storage-backed_up_internationally = Hi ha una segona còpia fora del país o la regió on es van prendre les dades. Allà poden valer altres lleis.
means-ai-storage-backed_up_locally = Hi ha una segona còpia al país o la regió on es van prendre les dades, de manera que val la llei d’aquell lloc.
means-ai-storage-shared_storage_and_governance = Diversos organismes comparteixen un magatzem. Les seves regles diuen qui pot veure, conservar o suprimir les dades.
means-ai-storage-stored_locally = Les dades són al país o la regió on es van prendre, de manera que val la llei d’aquell lloc.
means-ai-storage-stored_on_3rd_party_cloud = Les dades són en ordinadors d’una empresa contractada, en un altre lloc. Pregunti quina empresa i en quin país.
means-ai-storage-stored_primarily_internationally = La majoria de les dades és fora del país o la regió on es van prendre. Allà poden valer altres lleis.
means-ai-storage-stored_primarily_locally = La majoria de les dades, però no totes, és al país o la regió on es van prendre.

## Law: why data may be used

means-dpv-legal_basis-A6-1-a = Es fan servir dades només si vostè diu sí. És lliure de dir no, i pot retirar el seu sí en qualsevol moment.
means-dpv-legal_basis-A6-1-a-explicit-consent = Es fan servir dades només si vostè diu sí amb paraules clares, per exemple signant. Pot dir no, o retirar-lo en qualsevol moment.
means-dpv-legal_basis-A6-1-a-non-explicit-consent = Es fan servir dades només si diu sí amb un acte clar, com marcar una casella. Callar no és un sí. El pot retirar quan vulgui.
means-dpv-legal_basis-A6-1-b = Es fan servir dades perquè un contracte amb vostè les necessita. Sense contracte amb vostè, ni passos que va demanar, aquesta raó no val.
means-dpv-legal_basis-A6-1-b-contract-performance = Es fan servir dades per complir un contracte amb vostè, com l’aparcament que paga. Només es permet el que el contracte necessita.
means-dpv-legal_basis-A6-1-b-enter-into-contract = Es fan servir dades perquè vostè va demanar una cosa abans de signar, com una oferta. Si no ho va demanar, aquesta raó no val.
means-dpv-legal_basis-A6-1-c = Una llei ordena aquest ús de dades. Vostè no s’hi pot negar, però pot preguntar quina llei és, i pot reclamar.
means-dpv-legal_basis-A6-1-d = Es fan servir dades perquè la vida o la salut d’algú està en perill. No se li pregunta abans. És per a emergències.
means-dpv-legal_basis-A6-1-d-data-subject = Es fan servir dades sobre vostè perquè la seva pròpia vida o salut està en perill. No se li pregunta abans. És per a emergències.
means-dpv-legal_basis-A6-1-d-natural-person = Es fan servir dades sobre vostè perquè la vida o la salut d’una altra persona està en perill. No se li pregunta abans. És per a emergències.
means-dpv-legal_basis-A6-1-e = Una llei dona aquesta missió a una oficina o un altre organisme. No se li pregunta, però s’hi pot oposar per la seva situació.
means-dpv-legal_basis-A6-1-e-official-authority = Una oficina fa servir un poder que li dona una llei. No se li pregunta, però s’hi pot oposar per la seva situació.
means-dpv-legal_basis-A6-1-e-public-interest = Una llei dona aquesta missió a algú pel bé de tothom. No se li pregunta, però s’hi pot oposar per la seva situació.
means-dpv-legal_basis-A6-1-f = Es diu que pesa més l’interès d’algú. No se li pregunta, però s’hi pot oposar. Els ens públics no el poden usar en les seves funcions.
means-dpv-legal_basis-A6-1-f-controller = El responsable diu que el seu interès legítim pesa més que el de vostè, com menys robatoris. No se li pregunta, però s’hi pot oposar.
means-dpv-legal_basis-A6-1-f-third-party = El responsable diu que l’interès legítim d’un altre pesa més que el de vostè. No se li pregunta, però s’hi pot oposar.
means-dpv-legal_basis-Consent = Es fan servir dades només si vostè diu sí, lliurement i sabent per a què. L’avís no n’esmenta cap article. Pot dir no.

## Law: what you may claim

means-dpv-right-A13 = Quan prenen dades de vostè, li han de dir en aquell moment qui les pren, per a què, quant de temps i què pot fer vostè.
means-dpv-right-A14 = Si les dades sobre vostè venen d’un altre, li han de dir d’on i per a què, en un mes com a màxim. Amb algunes excepcions.
means-dpv-right-A15 = Pregunti si tenen dades sobre vostè. Si és així, demani’n còpia, per a què es fan servir i qui les rep. La primera còpia és gratis.
means-dpv-right-A16 = Demani corregir el que està malament sobre vostè i afegir el que falta.
means-dpv-right-A17 = Demani suprimir dades sobre vostè, per exemple si ja no calen. No sempre: ho pot impedir una llei o una missió pública.
means-dpv-right-A18 = Demani que conservin les dades però en general no les facin servir, per exemple mentre comproven si són correctes.
means-dpv-right-A19 = Si corregeixen, suprimeixen o limiten dades, ho han de dir a qui les va rebre, tret que sigui impossible o una feina excessiva.
means-dpv-right-A20 = Demani dades que vostè va donar, en un fitxer que un ordinador llegeixi. Només si s’usen per consentiment o contracte, i amb màquines.
means-dpv-right-A21 = Oposi’s a una missió pública o interès legítim per la seva situació. Només pesen més motius imperiosos o reclamacions legals.
means-dpv-right-A22 = Una màquina sola no pot decidir el que té efectes jurídics o igual de greus en vostè. Excepcions: contracte, llei, consentiment explícit.
means-dpv-right-A22-3-a = Si una màquina va decidir per contracte o amb el seu consentiment explícit, demani que s’ho miri una persona.
means-dpv-right-A22-3-b = Si una màquina va decidir per contracte o amb el seu consentiment explícit, expliqui a una persona el seu punt de vista.
means-dpv-right-A22-3-c = Si una màquina va decidir per contracte o amb el seu consentiment explícit, digui que la decisió és errònia.
means-dpv-right-A7-3 = Pot retirar un sí en qualsevol moment, tan fàcilment com el va donar. El que s’ha fet abans continua permès.
means-dpv-right-A77 = Escrigui a l’autoritat de protecció de dades d’on viu, treballa o on va passar. No li costa res.
means-dpv-right-A78 = Vagi als tribunals si l’autoritat decideix malament sobre vostè, o no fa res o no diu res en tres mesos.
means-dpv-right-A79 = Vagi als tribunals contra qui fa servir les seves dades, si això infringeix l’RGPD. No necessita reclamar abans davant l’autoritat.

## Law: what allows data to leave the EU

means-dpv-transfer-A45-3 = La Comissió de la UE va decidir que aquest país protegeix les dades gairebé tan bé com la UE. No cal cap altre permís.
means-dpv-transfer-A46-2-a = Organismes públics d’aquí i d’allà van signar un acord que els obliga per llei i li dona drets.
means-dpv-transfer-A46-2-b = Un grup d’empreses s’obliga a normes sobre dades en tots els seus països. Les va aprovar una autoritat de protecció de dades.
means-dpv-transfer-A46-2-c = Qui envia i qui rep signen textos de contracte de la Comissió de la UE. Vostè els pot invocar contra tots dos, amb excepcions.
means-dpv-transfer-A46-2-d = Qui envia i qui rep signen textos de contracte d’una autoritat de protecció de dades. La Comissió de la UE els va aprovar.
means-dpv-transfer-A46-2-e = Qui rep s’obliga a un codi aprovat del seu sector, i ha de respectar els drets de vostè.
means-dpv-transfer-A46-2-f = Qui rep té un certificat aprovat de protecció de dades, i s’obliga a respectar els drets de vostè.
means-dpv-transfer-A46-3-a = Qui envia i qui rep van escriure el seu propi contracte. L’ha d’haver autoritzat una autoritat de protecció de dades.
means-dpv-transfer-A46-3-b = Organismes públics van acordar condicions que li donen drets, sense tractat. Les ha d’haver autoritzat una autoritat de control.
means-dpv-transfer-A49-1-a = Vostè va dir un sí explícit, coneixent el risc. El pot retirar. Les oficines que usen poder públic no s’hi poden basar.
means-dpv-transfer-A49-1-b = El seu contracte no es pot complir sense això, o ho va demanar abans de signar. Exemple: reserva un hotel a l’estranger.
means-dpv-transfer-A49-1-c = Un contracte entre altres, fet en interès de vostè, no es pot complir sense això. Exemple: algú li reserva un viatge.
means-dpv-transfer-A49-1-d = Ho necessita un motiu públic important que reconeix la llei de la UE o del país. Exemple: hisendes que col·laboren.
means-dpv-transfer-A49-1-e = Algú necessita les dades per fer o defensar una reclamació legal, per exemple davant un tribunal estranger.
means-dpv-transfer-A49-1-f = La vida o la salut d’algú està en perill, i aquesta persona no pot dir sí ni no. Exemple: un accident a l’estranger.
means-dpv-transfer-A49-1-g = Les dades venen d’un registre que la llei obre al públic o a qui té un bon motiu. No tot el registre.
means-dpv-transfer-A49-2 = No val res més: no repetit, poca gent, interès imperiós. S’avisa vostè i l’autoritat. No per a oficines amb poder públic.
means-dpv-transfer-AdequacyDecision = La Comissió de la UE va decidir que un país protegeix les dades gairebé tan bé com la UE. Es pot retirar.
means-dpv-transfer-AdHocContractualClauses = Qui envia i qui rep van escriure el seu propi contracte per protegir les dades. L’ha d’autoritzar una autoritat de protecció de dades.
means-dpv-transfer-BindingCorporateRules = Un grup d’empreses s’obliga a normes sobre dades en tots els seus països. Vostè les pot invocar. Les ha d’aprovar una autoritat.
means-dpv-transfer-CertificationMechanismsForDataTransfers = Un certificat comprovat mostra com protegeix les dades qui les rep. També s’ha d’obligar a respectar els drets de vostè.
means-dpv-transfer-CodesOfConductForDataTransfers = Regles d’un sector per protegir dades enviades fora. Han d’estar aprovades, i qui les rep s’hi ha d’obligar.
means-dpv-transfer-DataTransferTool = Alguna via legal per la qual les dades poden sortir de la UE. L’avís no diu quina: pregunti.
means-dpv-transfer-SCCByCommission = Textos de contracte de la Comissió de la UE que qui envia i qui rep signen sense canvis. Vostè en pot demanar còpia.
means-dpv-transfer-SCCBySupervisoryAuthority = Textos de contracte d’una autoritat de protecció de dades, aprovats per la Comissió de la UE. En pot demanar còpia.
means-dpv-transfer-StandardContractualClauses = Textos de contracte fixos que qui envia i qui rep signen per protegir les dades. L’avís no diu de qui són: pregunti.
means-dpv-transfer-SupplementaryMeasure = Alguna cosa afegida perquè un contracte sol no és prou allà, com un xifratge amb la clau dins de la UE.

## Law: why sensitive data may be used

means-dpv-special_category-A9-2-a = Dades sensibles, com la salut o la cara, es fan servir només si vostè diu un sí clar. Pot dir no o retirar-lo en qualsevol moment.
means-dpv-special_category-A9-2-b = Una llei laboral o de seguretat social, o un conveni segons ella, necessita dades sensibles. També l’ha de protegir.
means-dpv-special_category-A9-2-c = La vida o la salut d’algú està en perill, i la persona de qui són les dades no pot dir sí ni no.
means-dpv-special_category-A9-2-d = Una església, sindicat, partit o similar fa servir dades dels seus membres i propers. No en pot sortir res sense el seu sí.
means-dpv-special_category-A9-2-e = Vostè mateix va fer públiques clarament aquestes dades. Passar davant d’una càmera no és fer-ho.
means-dpv-special_category-A9-2-f = Les dades són necessàries per a una reclamació legal, o un tribunal les necessita per a la seva feina.
means-dpv-special_category-A9-2-g = Una llei ho permet per un motiu públic de pes. Ha de ser proporcionat i protegir els seus drets. Pregunti quina llei.
means-dpv-special_category-A9-2-h = Necessari per tractar o cuidar persones, o per a la salut a la feina. Només ho pot fer servir qui ha de guardar secret.
means-dpv-special_category-A9-2-i = Una llei ho permet per protegir la salut de tothom, per exemple en una epidèmia, i ha de protegir els drets de vostè.
means-dpv-special_category-A9-2-j = Una llei ho permet per a arxius públics, recerca o estadística. Ha de ser proporcionat i protegir els seus drets.

## Choices and answers: words by code

means-dpv-ground-Objection = Vostè diu que aquest ús el perjudica en particular. Exemple: viu davant de la càmera.
means-dpv-ground-NonNecessityObjection = Vostè diu que la meta es pot assolir sense dades sobre vostè. Exemple: comptar en lloc de filmar.
means-dpv-ground-LegalityLackingObjection = Vostè diu que cap dels motius de la llei no permet aquest ús, com ara consentiment, contracte o missió pública.
means-dpv-ground-UnlawfulActivityObjection = Vostè diu que el que es fa està prohibit en si mateix. Esmenti la llei si la coneix; no cal.
means-dpv-ground-ContestAccuracy = Vostè diu que les dades o el resultat sobre vostè no són correctes. Ho haurien de comprovar.
means-dpv-delay-ComplexityOfProcess = Necessiten més temps perquè la seva sol·licitud és difícil. Com a màxim tres mesos en total, i li han de dir per què.
means-dpv-delay-HighVolumeOfProcesses = Necessiten més temps perquè tenen moltes sol·licituds. Com a màxim tres mesos en total, i li han de dir per què.
means-dpv-delay-InformationRequired = Li demanen dades que necessiten per respondre. Enviï només el que calgui.
means-dpv-delay-IdentityVerificationRequired = Dubten si les dades són sobre vostè i en poden demanar més. No poden demanar més del que necessiten.
means-dpv-refusal-LegitimateInterestOverride = Diuen que els seus motius de pes compten més que els de vostè. Ho han d’acreditar. Vostè pot reclamar.
means-dpv-refusal-PublicInterestCompromised = Diuen que una missió per al públic ja no es podria complir. Pregunti quina missió. Vostè pot reclamar.
means-dpv-refusal-OfficialAuthorityExerciseImpaired = Diuen que una oficina no podria fer servir un poder que li dona la llei. Pregunti quin poder. Vostè pot reclamar.
means-dpv-refusal-LegalObligationImpaired = Diuen que una llei els ordena continuar, per exemple guardar documents. Pregunti quina llei. Vostè pot reclamar.
means-dpv-refusal-LegallyExempted = Diuen que una llei els allibera de fer això. Pregunti quina llei. Vostè pot reclamar.
means-dpv-refusal-LegalClaimImpaired = Diuen que algú necessita les dades per fer o defensar una reclamació legal. Vostè pot reclamar.
means-dpv-refusal-JudicialProceedingsImpaired = Diuen que un tribunal o la seva independència en patiria. Vostè pot reclamar.
means-dpv-refusal-CrimePreventionImpaired = Diuen que aleshores no es podrien prevenir igual els delictes. Una llei ha de permetre aquesta negativa. Vostè pot reclamar.
means-dpv-refusal-CrimeInvestigationImpaired = Diuen que aleshores un delicte no es podria aclarir. Una llei ha de permetre aquesta negativa. Vostè pot reclamar.
means-dpv-refusal-PublicSecurityImpaired = Diuen que en patiria la seguretat pública. Una llei ha de permetre aquesta negativa. Vostè pot reclamar.
means-dpv-refusal-NationalSecurityImpaired = Diuen que en patiria la seguretat del país. Una llei ha de permetre aquesta negativa. Vostè pot reclamar.
means-dpv-refusal-PublicHealthCompromised = Diuen que protegir la salut de tothom necessita les dades, per exemple en una epidèmia. Vostè pot reclamar.
means-dpv-refusal-SecurityImpaired = Diuen que una cosa que dona seguretat a les dades o a un lloc ja no funcionaria. Vostè pot reclamar.
means-dpv-refusal-ThirdPartyRightsImpaired = Diuen que es faria mal a altres persones, per exemple les de la mateixa imatge. Demani només la part sobre vostè.
means-dpv-refusal-FreedomOfExpressionImpaired = Diuen que altres tenen dret a dir o saber això, per exemple a la premsa. Vostè pot reclamar.
means-dpv-refusal-ScientificHistoricalResearchImpaired = Diuen que sense les dades un estudi no seria possible o en patiria molt. Vostè pot reclamar.
means-dpv-refusal-OfficialStatisticsImpaired = Diuen que sense les dades unes xifres públiques no serien possibles o en patirien molt. Vostè pot reclamar.
means-dpv-refusal-PublicInterestArchivingImpaired = Diuen que sense les dades un arxiu per al públic en patiria molt. Vostè pot reclamar.
means-dpv-refusal-ContractPerformanceNecessity = Diuen que un contracte no es pot complir sense les dades. Pregunti quin contracte. Vostè pot reclamar.
means-dpv-refusal-ConsentProvided = Diuen que vostè va dir sí a això. Pot retirar el seu consentiment en qualsevol moment.
means-dpv-refusal-IdentityVerificationFailure = No van poder saber si les dades són sobre vostè. Pot enviar més coses que ho mostrin, o reclamar.
means-dpv-refusal-FulfilmentImpossible = Diuen que no es pot fer, per exemple perquè les dades ja no existeixen. Vostè pot reclamar.
means-dpv-refusal-DisproportionateEffortRequired = Diuen que és massa feina per al que aporta. Vostè pot reclamar.
means-dpv-refusal-ProcessUnfounded = Diuen que la seva sol·licitud clarament no té cap motiu en la llei. Ho han de provar. Vostè pot reclamar.
means-dpv-refusal-ProcessExcessive = Diuen que vostè demana massa, per exemple una vegada i una altra. Ho han de provar. Vostè pot reclamar.
means-dpv-refusal-EntityAlreadyInformed = Diuen que ja li ho van dir abans. Miri avisos i respostes anteriors. Vostè pot reclamar.

## AI Act: what kind of AI it is

means-dpv-ai_act-AISystem = Programa que dedueix del que rep què dir, mostrar, aconsellar o decidir. El que exigeix el Reglament d’IA depèn del seu ús.
means-dpv-ai_act-GPAIModel = Gran base d’IA per a moltes tasques, dins d’altres sistemes. El fabricant ha de respectar drets d’autor i gairebé sempre documentar-la.
means-dpv-ai_act-GPAISystem = Una IA per a moltes tasques, com un xat. Si vostè hi tracta directament, li han de dir que és IA, tret que sigui evident.
means-dpv-ai_act-HighImpactCapabilityGPAIModel = Un model tan capaç com els més avançats. El Reglament d’IA hi veu aleshores un risc social i dona deures extra al fabricant.
means-dpv-ai_act-SystemicRisk = Dany a salut, seguretat, drets o societat que models potents podrien estendre molt. Els fabricants l’han de combatre.
means-dpv-ai_act-AISystemPerformance = Com de bé fa allò per a què està pensada. Pregunti cada quant s’equivoca, i amb qui.
means-dpv-ai_act-IntendedPurpose = L’ús que el fabricant declara als seus papers i anuncis. D’ell depèn com d’estricte és el Reglament d’IA.
means-dpv-ai_act-ReasonablyForeseeableMisuse = Un ús per al qual no està pensada, però que la gent probablement provarà. En alt risc, el fabricant ho ha de preveure.
means-dpv-ai_act-SafetyComponent = Una part que protegeix persones o coses, o les posa en perill si falla. Amb IA a dins, sovint hi ha deures estrictes.
means-dpv-ai_act-SubliminalCapability = Pot actuar en la seva ment sense que ho noti. Prohibit per la llei si el fa decidir una altra cosa i és probable un dany greu.
means-dpv-ai_act-DeepFakeGeneration = Fa imatges, sons o vídeos falsos que semblen reals. Qui la fa servir ha de dir que són d’IA, amb poques excepcions.
means-dpv-ai_act-Risk = Com de probable és un dany, juntament amb com de greu seria. El Reglament d’IA posa deures més estrictes com més gran és el risc.

## AI Act: AI that recognises people

means-dpv-ai_act-BiometricData = Dades de la seva cara, dit, veu, pas o semblants. Per distingir-hi persones, l’RGPD exigeix un motiu especial.
means-dpv-ai_act-BiometricIdentification = Compara la seva cara o cos amb els de moltes persones per esbrinar qui és. De lluny: deures estrictes, i en part prohibit per la llei.
means-dpv-ai_act-BiometricVerification = El compara amb una sola dada, com la cara amb el passaport. El Reglament d’IA no compta això sol com a alt risc.
means-dpv-ai_act-RemoteBiometricIdentificationSystem = Esbrina qui són persones que no hi participen, com en una multitud. Deures estrictes; en directe per la policia, gairebé sempre prohibit.
means-dpv-ai_act-RealtimeRemoteBiometricIdentificationSystem = Esbrina al moment qui passa. Deures estrictes. Per a la policia en llocs públics, prohibit per la llei, amb tres excepcions estrictes.
means-dpv-ai_act-PostRemoteBiometricIdentificationSystem = Esbrina després, amb gravacions, qui hi era. Deures estrictes. Per buscar un sospitós, la policia necessita permís, tret d’un cas.
means-dpv-ai_act-BiometricCategorisation = El posa en un grup per cara o cos, com per edat. Deduir així creences, raça o vida sexual està prohibit per la llei.
means-dpv-ai_act-BiometricCategorisationSystem = Posa persones en grups per cara o cos. Li ho han de dir, tret que una llei ho permeti contra delictes. En part prohibit per la llei.
means-dpv-ai_act-EmotionRecognition = Suposa sentiments o intencions per cara, veu o cos. A la feina i a escoles prohibit per la llei, tret de medicina o seguretat.
means-dpv-ai_act-EmotionRecognitionSystem = Deures estrictes. Li ho han de dir, tret que una llei ho permeti contra delictes. A feina i escoles gairebé sempre prohibit per la llei.
means-dpv-ai_act-PubliclyAccessibleSpace = Lloc obert a un nombre indefinit de persones, com carrer o botiga, fins i tot amb bitllet. Buscar-hi cares en directe està limitat.

## AI Act: AI that the law forbids

means-dpv-ai_act-ProhibitedAISystem = Un ús d’IA que el Reglament d’IA prohibeix a la UE. Ningú no el pot permetre amb un sí. Vostè pot reclamar.
means-dpv-ai_act-ProhibitedAISystem-A5-1-a = Prohibit per la llei: trucs ocults o enganyosos que fan decidir el que no s’hauria decidit, amb dany greu fet o probable.
means-dpv-ai_act-ProhibitedAISystem-A5-1-b = Prohibit per la llei: usar edat, discapacitat o dificultats per canviar com actua la gent, amb dany greu fet o probable.
means-dpv-ai_act-ProhibitedAISystem-A5-1-c = Prohibit per la llei: valorar la gent per conducta o caràcter i tractar-la malament en un altre assumpte, sense motiu o amb massa duresa.
means-dpv-ai_act-ProhibitedAISystem-A5-1-d = Prohibit per la llei: valorar el risc que vostè cometi un delicte només per un perfil o el caràcter, no per fets d’un cas.
means-dpv-ai_act-ProhibitedAISystem-A5-1-e = Prohibit per la llei: crear bases de dades de cares prenent imatges sense objectiu d’internet o de càmeres.
means-dpv-ai_act-ProhibitedAISystem-A5-1-f = Prohibit per la llei: deduir sentiments de persones a la feina o a escoles. Permès només per motius mèdics o de seguretat.
means-dpv-ai_act-ProhibitedAISystem-A5-1-g = Prohibit per la llei: deduir raça, política, sindicat, creences o vida sexual del cos. Es poden etiquetar imatges legals.
means-dpv-ai_act-ProhibitedAISystem-A5-1-h = Prohibit per la llei: policia que reconeix en directe en públic, tret de necessitat estricta: desapareguts, víctimes, amenaça, delicte greu.

## AI Act: how high the risk is

means-dpv-ai_act-RiskLevel = El Reglament d’IA ordena la IA per risc: prohibida, alt risc, cal dir-ho, poc risc. El nivell decideix quins deures hi ha.
means-dpv-ai_act-RiskLevelProhibited = El Reglament d’IA prohibeix aquest ús a la UE (art. 5). Ningú no el pot permetre amb un sí. Vostè pot reclamar.
means-dpv-ai_act-RiskLevelPermitted = El Reglament d’IA no ho prohibeix. Tot i així hi pot haver deures, i valer altres lleis, com l’RGPD.
means-dpv-ai_act-RiskLevelHigh = Podria fer molt mal a salut, seguretat o drets. Es permet, però només amb deures estrictes, com controls i una persona que vigila.
means-dpv-ai_act-RiskLevelHigh-A6-1 = Alt risc perquè és, o dona seguretat a, un producte que ha d’examinar un organisme extern, com un ascensor. Deures estrictes.
means-dpv-ai_act-RiskLevelHigh-A6-2 = Alt risc pel seu ús, com ara contractar, policia o ajudes (annex III). Deures estrictes.
means-dpv-ai_act-RiskLevelNotHigh = Ni prohibit ni d’alt risc. Tot i així pot ser que li hagin de dir que es fa servir IA. Valen altres lleis, com l’RGPD.
means-dpv-ai_act-RiskLevelTransparencyRequired = No és d’alt risc, però cal dir-ho a la gent, com quan parla amb una màquina o veu una ultrafalsificació (art. 50).
means-dpv-ai_act-RiskLevelMinimal = Ni prohibit ni d’alt risc, i segons el Reglament d’IA no cal dir-ho a ningú. Valen altres lleis, com l’RGPD.
means-dpv-ai_act-HighRiskAIAssessment = Examina si el Reglament d’IA compta aquesta IA com d’alt risc. Pregunti el resultat i les raons.
means-dpv-ai_act-HighRiskAISystem = IA que podria fer molt mal a salut, seguretat o drets. Permesa només amb deures estrictes: controls, registres, vigilància humana.

## AI Act: high risk because of the product

means-dpv-ai_act-HighRiskAISystem-A6-1 = IA que és, o dona seguretat a, un producte de l’annex I que un organisme extern ha d’examinar abans de la venda. Deures estrictes.
means-dpv-ai_act-HighRiskAISystem-AnnexI-1 = IA que dona seguretat a una màquina, com la que atura un braç robot si vostè s’acosta. Deures estrictes i examen extern.
means-dpv-ai_act-HighRiskAISystem-AnnexI-2 = IA que dona seguretat a una joguina, o és la joguina. Deures estrictes i examen extern.
means-dpv-ai_act-HighRiskAISystem-AnnexI-3 = IA que dona seguretat a un vaixell d’esbarjo o una moto d’aigua. Deures estrictes i examen extern.
means-dpv-ai_act-HighRiskAISystem-AnnexI-4 = IA que dona seguretat a un ascensor, com a les portes o els frens. Deures estrictes i examen extern.
means-dpv-ai_act-HighRiskAISystem-AnnexI-5 = IA que dona seguretat a aparells on gas o pols podria explotar, com en un molí. Deures estrictes i examen extern.
means-dpv-ai_act-HighRiskAISystem-AnnexI-6 = IA que dona seguretat a un aparell de ràdio, com un telèfon o un sensor sense cable. Deures estrictes i examen extern.
means-dpv-ai_act-HighRiskAISystem-AnnexI-7 = IA que dona seguretat a calderes, dipòsits o tubs a pressió. Deures estrictes i examen extern.
means-dpv-ai_act-HighRiskAISystem-AnnexI-8 = IA que dona seguretat a un telefèric o un telecadira. Deures estrictes i examen extern.
means-dpv-ai_act-HighRiskAISystem-AnnexI-9 = IA que és part del que es porta posat per seguretat, com un casc o una màscara. Deures estrictes i examen extern.
means-dpv-ai_act-HighRiskAISystem-AnnexI-10 = IA que dona seguretat a un aparell que crema gas, com una estufa o cuina. Deures estrictes i examen extern.
means-dpv-ai_act-HighRiskAISystem-AnnexI-11 = IA que és, o dona seguretat a, un aparell mèdic, com el que llegeix radiografies. Deures estrictes i examen extern.
means-dpv-ai_act-HighRiskAISystem-AnnexI-12 = IA en proves de sang, teixits i semblants fora del cos. Deures estrictes i examen extern.
means-dpv-ai_act-HighRiskAISystem-AnnexI-13 = IA contra atacs a vols, com mirar equipatges. Alt risc; els deures venen de lleis aèries, no directament del Reglament d’IA.
means-dpv-ai_act-HighRiskAISystem-AnnexI-14 = IA de seguretat en motos, tricicles o quads lleugers. Alt risc; els deures venen de lleis de vehicles, no directament del Reglament d’IA.
means-dpv-ai_act-HighRiskAISystem-AnnexI-15 = IA de seguretat de vehicles de camp o bosc. Alt risc; els deures venen de lleis de vehicles, no directament del Reglament d’IA.
means-dpv-ai_act-HighRiskAISystem-AnnexI-16 = IA que dona seguretat a equips de vaixells. Alt risc; els deures venen de lleis navals, no directament del Reglament d’IA.
means-dpv-ai_act-HighRiskAISystem-AnnexI-17 = IA que dona seguretat a trens i vies. Alt risc; els deures venen de lleis ferroviàries, no directament del Reglament d’IA.
means-dpv-ai_act-HighRiskAISystem-AnnexI-18 = IA de seguretat de cotxes, autobusos, camions o peces. Alt risc; els deures venen de lleis de vehicles, no directament del Reglament d’IA.
means-dpv-ai_act-HighRiskAISystem-AnnexI-19 = IA que protegeix qui va en cotxe o per la via. Alt risc; els deures venen de lleis de vehicles, no directament del Reglament d’IA.
means-dpv-ai_act-HighRiskAISystem-AnnexI-20 = IA de seguretat d’aeronaus, sobretot drons. Alt risc; els deures venen de lleis aèries, no directament del Reglament d’IA.

## AI Act: high risk because of the use

means-dpv-ai_act-HighRiskAISystem-A6-2 = IA per a un ús de l’annex III, com contractar, policia o ajudes. Deures estrictes, i li han de dir les decisions sobre vostè.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-1-a = Reconeix persones de lluny per cara o cos. Deures estrictes. Només comprovar que és qui diu ser no compta.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-1-b = Classifica persones per trets protegits, com l’origen, deduïts de cara o cos. Deures estrictes; en part prohibit per la llei.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-1-c = Dedueix sentiments. Deures estrictes; gairebé sempre li ho han de dir. A feina i escoles gairebé sempre prohibit per la llei.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-2 = Dona seguretat a trànsit, aigua, gas, calor, llum o xarxes digitals. Deures estrictes, perquè una fallada pot fer mal a molts.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-3-a = Decideix o ajuda a decidir qui rep plaça a escola, universitat o formació. Deures estrictes, i li ho han de dir.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-3-b = Valora el que algú va aprendre, o guia el que segueix. Deures estrictes, i li ho han de dir.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-3-c = Valora quin nivell d’educació convé a algú o li és obert. Deures estrictes, i li ho han de dir.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-3-d = Vigila estudiants en exàmens per veure si copien. Deures estrictes, i li ho han de dir.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-4-a = Ajuda a triar personal: dirigeix ofertes, ordena sol·licituds, valora persones. Deures estrictes, i li ho han de dir.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-4-b = Ajuda a decidir sou, ascens o acomiadament, reparteix tasques per conducta o vigila. Deures estrictes; cal dir-ho al personal.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-5-a = Ajuda a decidir qui rep, conserva o torna ajudes o serveis. Deures estrictes. Li ho han de dir i pot preguntar per què.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-5-b = Valora si vostè pot tornar diners. Deures estrictes. Li ho han de dir i pot preguntar per què. Buscar frau no compta.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-5-c = Valora el seu risc i preu en assegurances de vida o salut. Deures estrictes. Li ho han de dir i pot preguntar per què.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-5-d = Valora trucades de socors, envia policia, bombers o ambulància, o diu quin pacient va primer. Deures estrictes.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-6-a = Per a la policia: valora el risc de ser víctima d’un delicte. Deures estrictes, i només on una altra llei ho permet.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-6-b = Per a la policia: polígrafs i eines semblants. Deures estrictes, i només on una altra llei ho permet.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-6-c = Per a la policia: valora fins on són fiables les proves d’un delicte. Deures estrictes, i només on una altra llei ho permet.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-6-d = Per a la policia: valora si algú pot delinquir, o caràcter o delictes passats. Deures estrictes. Amb només un perfil: prohibit per la llei.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-6-e = Per a la policia: crea perfils de persones per descobrir o aclarir delictes. Deures estrictes, i només on una altra llei ho permet.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-7-a = Per a oficines de migració, asil o fronteres: polígrafs i semblants. Deures estrictes, i només on una altra llei ho permet.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-7-b = Per a fronteres: valora riscos, com de seguretat o salut, de qui entra. Deures estrictes, i només on una llei ho permet.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-7-c = Ajuda a examinar sol·licituds d’asil, visat o residència, i reclamacions. Deures estrictes, i només on una llei ho permet.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-7-d = Busca o reconeix persones per a migració, asil o fronteres. Deures estrictes. Comprovar papers de viatge no compta.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-8-a = Ajuda jutges a investigar fets i llei i a aplicar la llei a un cas. Deures estrictes.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-8-b = Pensada per influir en un vot o en com vota la gent. Deures estrictes. El que només organitza una campanya no compta.

## AI Act: who makes, sells and uses AI

means-dpv-ai_act-AIProvider = Qui desenvolupa la IA, o n’encarrega el desenvolupament, i l’ofereix amb el seu nom. Té la majoria dels deures estrictes.
means-dpv-ai_act-AIDeployer = Oficina o empresa que fa servir la IA a la feina. Amb IA d’alt risc ha de seguir les instruccions i posar persones que la vigilin.
means-dpv-ai_act-AIDistributor = Ven o passa IA a la UE, sense ser fabricant ni importador. En alt risc ha de comprovar que hi ha les marques i els papers.
means-dpv-ai_act-AIImporter = Porta al mercat de la UE IA d’un fabricant de fora. En alt risc ha de comprovar que el fabricant va complir els seus deures.
means-dpv-ai_act-AIOperator = Qui fa la IA o el producte, qui la fa servir a la feina, representant, importador o venedor. El Reglament d’IA dona deures a cadascun.
means-dpv-ai_act-AIProductManufacturer = Ven amb el seu nom un producte amb IA. Si la IA dona seguretat al producte, pot tenir els deures de qui fa la IA.
means-dpv-ai_act-DownstreamAIProvider = Fa un sistema d’IA a partir d’un model, propi o aliè. Per al sistema té els deures de qui fa la IA.
means-dpv-ai_act-AuthorisedRepresentative = Representa a la UE un fabricant de fora, amb un encàrrec escrit. Les autoritats s’hi poden adreçar.
means-dpv-ai_act-HumanOverseer = Amb IA d’alt risc, una persona formada ha de vigilar i poder aturar-la o no seguir-la. Pregunti qui és.
means-dpv-ai_act-DeployerHumanOversightMeasure = El que el fabricant mana fer a qui la fa servir perquè les persones mantinguin el control, com revisar. Un deure en alt risc.
means-dpv-ai_act-ProviderHumanOversightMeasure = El que el fabricant inclou perquè les persones mantinguin el control, com un botó d’aturada. Un deure en alt risc.
means-dpv-ai_act-AILiteracy = Qui fa o usa IA a la feina ha de vetllar perquè el seu personal en sàpiga prou, i també dels avantatges i perills.

## AI Act: who checks and whom to ask

means-dpv-ai_act-AIOffice = La part de la Comissió de la UE que vigila la IA, sobretot els models d’ús general.
means-dpv-ai_act-NationalCompetentAuthority = L’oficina d’un país que comprova si es compleix el Reglament d’IA, o que nomena qui ho comprova.
means-dpv-ai_act-MarketSurveillanceAuthority = L’oficina nacional que pot provar la IA i fer-la retirar del mercat. Qualsevol hi pot reclamar si incompleix el Reglament d’IA.
means-dpv-ai_act-NotifyingAuthority = L’oficina nacional que diu quins organismes poden examinar productes d’IA, i els vigila.
means-dpv-ai_act-ConformityAssessmentBody = Un organisme extern que prova, inspecciona i certifica IA.
means-dpv-ai_act-NotifiedBody = Un organisme examinador que l’Estat va nomenar segons el Reglament d’IA. Mira alguna IA d’alt risc abans de la venda.
means-dpv-ai_act-AIActLawfulness = Diu si la IA compleix el Reglament d’IA. Un avís només ho declara; no ho prova.
means-dpv-ai_act-AIActCompliant = L’avís declara que la IA compleix el Reglament d’IA. És una declaració, no una prova. Pregunti qui ho va comprovar.
means-dpv-ai_act-AIActNonCompliant = L’avís declara que la IA no compleix el Reglament d’IA. Pot reclamar davant l’autoritat que vigila el mercat.
means-dpv-ai_act-AIActComplianceUnknown = L’avís declara que encara ningú no sap si la IA compleix el Reglament d’IA. Pregunti quan es comprova.

## AI Act: papers and checks before use

means-dpv-ai_act-FRIA = Organismes públics i algunes empreses han d’estudiar, abans d’usar gairebé tota IA d’alt risc llistada, l’efecte en els drets.
means-dpv-ai_act-ConformityAssessment = Mostra que una IA d’alt risc compleix el Reglament d’IA. Uns fabricants s’ho examinen ells, altres necessiten un organisme extern.
means-dpv-ai_act-CEMarking = La marca del fabricant que una IA d’alt risc compleix regles de la UE. No diu si fer-la servir aquí és legal.
means-dpv-ai_act-EUDeclarationOfConformity = El fabricant d’una IA d’alt risc declara per escrit que compleix la llei de la UE, i en respon. Es guarda deu anys.
means-dpv-ai_act-CommonSpecification = Regles de la Comissió de la UE per complir el Reglament d’IA. Si un fabricant d’alt risc les segueix, s’entén que compleix.
means-dpv-ai_act-TechnicalDocumentation = Com es va fer, provar i vigilar la IA d’alt risc. Per a autoritats; vostè no té un dret general a veure-ho.
means-dpv-ai_act-SystemArchitectureDescription = Descriu les parts del programa i com treballen juntes. Part dels papers tècnics d’una IA d’alt risc.
means-dpv-ai_act-InstructionForUse = El fabricant diu per a què és la IA, com de bé va i on falla. Qui fa servir IA d’alt risc les ha de seguir.
means-dpv-ai_act-QualityManagementSystem = Regles escrites amb què el fabricant d’una IA d’alt risc compleix el Reglament d’IA. Un deure per llei.
means-dpv-ai_act-RiskManagementSystem = El fabricant ha de buscar riscos de la IA d’alt risc una vegada i una altra, mentre es faci servir, i reduir-los. Un deure per llei.
means-dpv-ai_act-TrainingData = Exemples dels quals va aprendre la IA. En alt risc han de ser adequats a l’ús i s’ha de mirar si hi ha buits injustos.
means-dpv-ai_act-ValidationData = Exemples amb què el fabricant prova la IA i l’ajusta mentre aprèn.
means-dpv-ai_act-TestingData = Exemples guardats a part per a una última prova, abans de vendre o fer servir la IA.

## AI Act: tests

means-dpv-ai_act-AIRegulatorySandbox = Els fabricants poden desenvolupar i provar IA nova un temps limitat mentre una autoritat vigila. Altres lleis encara el protegeixen.
means-dpv-ai_act-SandboxPlan = Fabricant i autoritat acorden què es prova, com, quant de temps i amb quines condicions.
means-dpv-ai_act-TestingRealWorldConditions = Es prova un temps, fora del laboratori, IA que encara no es ven. Qui hi participa gairebé sempre ha de dir sí abans.
means-dpv-ai_act-RealWorldTestingPlan = Diu què es prova, on, amb qui, quant i qui vigila. En usos d’alt risc l’autoritat ho ha d’acceptar.
means-dpv-ai_act-RealWorldTestSubject = Participa en una prova d’IA a la vida real. Ho pot deixar en qualsevol moment, sense motiu, i demanar suprimir les seves dades.
means-dpv-ai_act-InformedConsent = Vostè accepta, lliurement i sabent tot el que importa, participar en una prova d’IA. Pot dir no o deixar-ho en qualsevol moment.
means-dpv-ai_act-TestLog = Una llista de quines proves de la IA es van fer i quan.
means-dpv-ai_act-TestReport = Resumeix com es va provar la IA i què en va sortir.

## AI Act: on sale and in use

means-dpv-ai_act-MarketAvailabilityStatus = Diu si la IA s’ofereix per a venda o ús, per diners o gratis.
means-dpv-ai_act-AvailableOnMarket = Una empresa ofereix la IA, per diners o gratis. L’avís no diu on.
means-dpv-ai_act-AvailableOnEUMarket = Una empresa ofereix la IA a la UE, per diners o gratis. S’aplica el Reglament d’IA, amb poques excepcions.
means-dpv-ai_act-AvailableOnNonEUMarket = La IA s’ofereix fora de la UE. Encara es pot aplicar el Reglament d’IA, per exemple si els resultats es fan servir a la UE.
means-dpv-ai_act-NotAvailableOnMarket = La IA no s’ofereix enlloc. Pot ser només per a ús propi, o estar encara en desenvolupament.
means-dpv-ai_act-MarketPlacementStatus = Diu si la IA es va oferir per primera vegada. Des d’aleshores compten la majoria dels deures del fabricant.
means-dpv-ai_act-PlacedOnMarket = La IA es va oferir per primera vegada. L’avís no diu on.
means-dpv-ai_act-PlacedOnEUMarket = La IA es va oferir a la UE per primera vegada. Des d’aleshores compten la majoria dels deures del fabricant.
means-dpv-ai_act-ServiceSupplyStatus = Diu si la IA es va posar en ús, es va recuperar o es va retirar del mercat.
means-dpv-ai_act-PutIntoService = La IA es va subministrar per al primer ús, o el fabricant la fa servir ell mateix. L’avís no diu on.
means-dpv-ai_act-PutIntoServiceInEU = La IA es va subministrar per al primer ús a la UE, o el fabricant l’hi fa servir. S’aplica el Reglament d’IA, amb poques excepcions.
means-dpv-ai_act-NotPutIntoService = La IA no es va subministrar per fer-la servir. Tot i així es pot fer una prova.
means-dpv-ai_act-RecalledFromService = La IA torna al fabricant, deixa de fer-se servir o es desactiva. Ja no hauria de funcionar aquí.
means-dpv-ai_act-WithdrawnFromService = La IA ja no es pot passar ni vendre. Els qui la tenen encara la poden fer servir: pregunti.
means-dpv-ai_act-PostMarketMonitoringSystem = El fabricant reuneix el que passa durant l’ús, per veure si cal corregir alguna cosa. Un deure amb IA d’alt risc.
means-dpv-ai_act-PostMarketMonitoringPlan = Diu com el fabricant d’una IA d’alt risc segueix el que passa durant l’ús. És part dels papers tècnics.
means-dpv-ai_act-PostMarketMonitoringSystemDocumentation = Descriu com el fabricant d’una IA d’alt risc reuneix i comprova el que passa durant l’ús.
means-dpv-ai_act-SeriousIncident = La IA va causar mort o dany greu, va aturar serveis vitals o va violar drets bàsics. En alt risc el fabricant ho ha de comunicar.

## AI Act: changes to the AI

means-dpv-ai_act-ChangeCategory = Diu si un canvi de la IA estava previst des del principi o no.
means-dpv-ai_act-ChangeDescription = Descriu un canvi de la IA. Pregunti si es va tornar a comprovar.
means-dpv-ai_act-PredeterminedChange = El fabricant va preveure i comprovar abans aquest canvi, com continuar aprenent. No necessita un nou examen abans de la venda.
means-dpv-ai_act-NonpredeterminedChange = Aquest canvi no estava previst des del principi. Si importa per a les regles, la IA d’alt risc s’ha de tornar a examinar.
means-dpv-ai_act-SubstantialModification = Un canvi no previst que toca les regles o la finalitat de la IA. La IA d’alt risc s’ha de tornar a examinar.

## AI Act: where it is used

means-dpv-ai_act-PublicSector = Usada en organismes de l’Estat, com un municipi. Amb IA d’alt risc llistada gairebé sempre han d’examinar drets abans i registrar-la.
means-dpv-ai_act-PrivateSector = Usada en entitats privades. El Reglament d’IA val també per a elles.
means-dpv-ai_act-LawEnforcementSector = IA per prevenir o aclarir delictes. Molts usos són d’alt risc, i alguns estan prohibits per la llei.
means-dpv-ai_act-JusticeSector = IA en la feina de tribunals. Ajudar jutges amb fets i llei és d’alt risc. Ha de decidir el jutge, no la IA.
means-dpv-ai_act-DemocraticProcessSector = IA en eleccions i votacions. La IA pensada per influir en com vota la gent és d’alt risc.
means-dpv-ai_act-MigrationSector = IA sobre persones que venen o es queden. Molts usos són d’alt risc, com valorar riscos o examinar visats.
means-dpv-ai_act-AsylumSector = IA sobre persones que demanen protecció. Ajudar a examinar les seves sol·licituds és d’alt risc.
means-dpv-ai_act-BorderControlSector = IA on es creua una frontera. Reconèixer-hi persones és d’alt risc; comprovar papers de viatge no ho és.
means-dpv-ai_act-EducationSector = IA a escoles i formació. Admetre, qualificar i vigilar exàmens: alt risc. Llegir sentiments està gairebé sempre prohibit per la llei.
means-dpv-ai_act-EmploymentSector = IA sobre personal o candidats. Contractar i dirigir persones és d’alt risc. Llegir sentiments està gairebé sempre prohibit per la llei.
means-dpv-ai_act-CriticalInfrastructureSector = IA en aigua, llum, gas, calor, trànsit o xarxes. Les parts que els donen seguretat són d’alt risc.

## What can happen to you

means-lamppost-consequence-travel_ban = No pot viatjar, o no ho pot fer en tren, avió o autobús.
means-lamppost-consequence-loan_refusal = No rep cap préstec ni crèdit, o només un de pitjor.
means-lamppost-consequence-job_refusal = Se’l deixa sense accés a una feina o a un càrrec públic.
means-lamppost-consequence-internet_ban = Se’l deixa sense accés a internet, o a serveis d’internet.
means-lamppost-further_consequence-surveillance = Des d’aleshores se’l vigila o controla més, per exemple l’atura o el visita una patrulla.
means-lamppost-further_consequence-supply_cut = Se li limita o se li talla l’aigua, l’electricitat, el gas o la càrrega.
means-lamppost-further_consequence-intervention = Algú ve a ajudar-lo o a veure què ha passat, per exemple una ambulància.

## What is picked up

means-lamppost-further_data_kind-browsing_history = Quines pàgines o serveis fa servir, quan i quant de temps.
means-lamppost-further_data_kind-purchases = Què compra, on i quan.
means-lamppost-further_data_kind-social_posts = El que escriu, comparteix o marca que li agrada a les xarxes socials.
means-lamppost-further_data_kind-administrative_records = El que altres oficines públiques guarden sobre vostè, com ara impostos, ajudes o inscripcions.
means-lamppost-further_data_kind-voice_features = Com sona la seva veu. Pot dir qui parla, com una empremta dactilar.
means-lamppost-further_data_kind-criminal_record = Condemnes i delictes. La llei permet fer-los servir només sota un control estricte.
means-lamppost-further_data_kind-health_data = Com està el seu cos o la seva ment, per exemple pols, una caiguda o una malaltia. La llei ho protegeix de manera estricta.
means-lamppost-further_data_kind-energy_use = Quanta electricitat pren o lliura, i quan. Pot mostrar quan és vostè a casa.
means-lamppost-further_data_kind-water_use = Quanta aigua pren, i quan. Pot mostrar quan és vostè a casa.
means-lamppost-further_data_kind-fill_level = Com de ple està un contenidor. No diu res de qui el va omplir.
means-lamppost-further_data_kind-air_measurement = Què hi ha a l’aire, i el temps que fa. No és sobre persones.
means-lamppost-further_data_kind-emotion = Sentiments que una màquina llegeix a la cara o la veu. Sovint s’equivoca.
means-lamppost-further_data_kind-age_group = Una edat que una màquina suposa pel seu aspecte.
means-lamppost-further_data_kind-gender = Un gènere que una màquina suposa pel seu aspecte.
means-lamppost-further_data_kind-vehicle_identity = El número amb què s’identifica un cotxe o un aparell. Porta al seu propietari.
means-lamppost-further_data_kind-emergency_call = Qui va demanar ajuda, des d’on i per què.

## What it is for

means-lamppost-purpose-traffic_control = Per dirigir el trànsit, per exemple amb llums i senyals.
means-lamppost-purpose-toll = Per cobrar-li per fer servir una via o un lloc.
means-lamppost-purpose-advertising = Per mostrar anuncis. Això no diu que es triïn per a vostè.
means-lamppost-purpose-energy_supply = Per mantenir en equilibri el subministrament i el consum d’electricitat o gas.

## What senses or acts

means-lamppost-technology-smart_meter = Un comptador que envia tot sol les seves lectures.
means-lamppost-technology-wearable = Una cosa que vostè porta posada, com una polsera o un rellotge.
means-lamppost-technology-vehicle_telematics = El que un vehicle comunica de si mateix: on és, a quina velocitat, què fa.
means-lamppost-technology-signal_controller = Canvia llums, barreres o senyals.
