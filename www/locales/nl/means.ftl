### What the coded words of notices mean, in the order of terms.ftl. At most 140 characters.
### Language: Dutch (nl).
### Status: machine

## How closely data points at you

means-lamppost-identifiability-none = De gegevens gingen nooit over mensen, zoals waarden van lucht of water. Niemand is erin te vinden.
means-lamppost-identifiability-de_identified = De gegevens gingen over mensen. Wat naar u wijst, is er voorgoed uitgehaald. Uw gezicht is bijvoorbeeld onherkenbaar gemaakt.
means-lamppost-identifiability-pseudonymous = U staat erin als nummer, zonder uw naam. Wie de lijst van deze nummers heeft, kan zien dat u het bent.
means-lamppost-identifiability-identifiable = De gegevens zelf laten zien wie u bent, zoals door uw gezicht, uw naam of uw kenteken.

## Profiles and scores

means-lamppost-profiling-none = Niemand legt uw gewoonten naast elkaar, en u krijgt geen getal of rang.
means-lamppost-profiling-profiling = Gegevens over u worden samengevoegd om uw gewoonten of kenmerken te leren, zoals waar u heen gaat en wanneer.
means-lamppost-profiling-scoring = U krijgt een getal of een rang, zoals voor hoe riskant u lijkt. Anderen kunnen daarnaar handelen.

## What a decision does

means-lamppost-decision_effect-none = De gegevens worden niet gebruikt om over één mens te beslissen, zoals wanneer alleen voertuigen worden geteld.
means-lamppost-decision_effect-informs = De uitkomst van de machine is één ding naast andere. Een mens kijkt naar alles en beslist dan over u.
means-lamppost-decision_effect-legal_effect = Het besluit verandert uw rechten of plichten, zoals een boete. Vaak kunt u vragen dat een mens er nog eens naar kijkt.
means-lamppost-decision_effect-significant_effect = Het verandert geen recht van u maar weegt even zwaar, zoals geen lening. Vaak kunt u vragen dat een mens opnieuw kijkt.

## Who decides

means-lamppost-autonomy-human_decides = De machine doet alleen een voorstel. Een mens kijkt ernaar en kan iets anders beslissen.
means-lamppost-autonomy-human_executes = De machine kiest, en een mens doet wat zij koos, zoals de route rijden die een programma heeft gepland.
means-lamppost-autonomy-autonomous = Geen mens doet mee aan het ene besluit, zoals bij een slagboom die alleen opent voor bekende kentekens.

## How long data is kept

means-lamppost-retention-none = De gegevens worden meteen gebruikt en zijn dan weg. Niemand kan er later naar kijken.
means-lamppost-retention-hours = De gegevens worden zoveel uur bewaard als de verklaring zegt, en dan gewist.
means-lamppost-retention-until_event = De gegevens worden gewist als er iets gebeurt dat de verklaring noemt, zoals wanneer een zaak is gesloten.
means-lamppost-retention-indefinite = Er is geen dag voor wissen. Gegevens over u mogen van de wet alleen worden bewaard zolang het doel ze nodig heeft.

## In whose house data is kept

means-lamppost-storage-on_device = De gegevens staan in de sensor hier op straat, niet op een computer ergens anders.
means-lamppost-storage-controller_premises = De gegevens staan op computers die de verantwoordelijke zelf beheert, zoals in het gemeentehuis.
means-lamppost-storage-processor_premises = De gegevens staan op computers van een bedrijf dat voor de verantwoordelijke werkt en diens instructies moet volgen.
means-lamppost-storage-public_cloud = De gegevens staan op gehuurde computers die veel andere klanten ook gebruiken. Die kunnen in een ander land staan.

## On what terms others get data

means-lamppost-recipient_terms-shared = Iemand anders krijgt de gegevens of kan ze bekijken. De verklaring noemt wie.
means-lamppost-recipient_terms-sold = Iemand anders krijgt de gegevens en geeft er geld of iets anders voor.
means-lamppost-recipient_terms-on_request_to_police = De politie krijgt de gegevens als zij erom vraagt, zoals na een ongeluk. Ze worden haar niet de hele tijd gestuurd.
means-lamppost-recipient_terms-required_by_law = Een wet zegt dat de gegevens moeten worden afgegeven. De verantwoordelijke kan niet kiezen.
means-lamppost-recipient_terms-published = Iedereen kan de gegevens zien of kopiëren, zoals op internet. Wat is gekopieerd, is niet terug te halen.

## What can happen to you

means-lamppost-consequence-none = De gegevens veranderen niets voor u: geen betaling, geen verbod, geen straf.
means-lamppost-consequence-fee = U moet misschien betalen voor wat u gebruikt, zoals tol of parkeren. Dit is geen straf.
means-lamppost-consequence-fine = U moet misschien een straf betalen, zoals voor te hard rijden. U kunt een boete aanvechten.
means-lamppost-consequence-denial_of_service = U wordt misschien niet binnengelaten of niet geholpen, zoals wanneer een slagboom niet voor u opengaat.
means-lamppost-consequence-price = De gegevens kunnen veranderen wat u betaalt, zoals meer in de spits, of niet hetzelfde als de mens naast u.
means-lamppost-consequence-blacklist = U of uw voertuig komt misschien op een lijst van wie niet gewenst is. U kunt dan later worden afgewezen.
means-lamppost-consequence-score = U hebt een getal of rang die omhoog of omlaag gaat met wat u doet. Anderen kunnen daarnaar handelen.
means-lamppost-consequence-referral = Een andere instantie kan uw zaak krijgen en beslissen wat er gebeurt, zoals de politie.

## What an objection does

means-lamppost-objection_effect-stop = Als u bezwaar maakt, worden uw gegevens niet meer voor dit doel gebruikt.
means-lamppost-objection_effect-mask = Als u bezwaar maakt, wordt u onherkenbaar gemaakt. Uw gezicht of kenteken wordt bijvoorbeeld afgedekt in het beeld.
means-lamppost-objection_effect-delete = Als u bezwaar maakt, wordt gewist wat er over u is verzameld.
means-lamppost-objection_effect-reroute = Als u bezwaar maakt, wordt u een andere weg gewezen die de sensor niet ziet.
means-lamppost-objection_effect-cannot = Voor één mens alleen kan niets worden gedaan. De verklaring zegt waarom. U kunt een klacht indienen bij de toezichthoudende autoriteit.

## Who is responsible

means-lamppost-controller_kind-public = Een publieke organisatie beslist waarom en hoe gegevens worden gebruikt, zoals een gemeente, een school of de politie.
means-lamppost-controller_kind-private = Een bedrijf, een vereniging of een enkel mens beslist waarom en hoe gegevens worden gebruikt.
means-lamppost-controller_kind-mixed = Publiek en privaat beslissen samen, zoals een firma die van een gemeente en een bedrijf samen is.

## Ways to get in touch

means-lamppost-contact_kind-web = Open deze pagina in een browser om hun te schrijven of om meer te lezen.
means-lamppost-contact_kind-email = Schrijf naar dit adres. Uw e-mailadres is dan bij hen bekend.
means-lamppost-contact_kind-phone = Bel dit nummer en praat met iemand. U hebt geen internet nodig.
means-lamppost-contact_kind-post = Stuur een brief naar dit adres. U hebt geen internet nodig.
means-lamppost-contact_kind-in_person = Ga naar deze balie of dit kantoor en praat daar met iemand. U hebt geen telefoon en geen internet nodig.

## What a contact point is for

means-lamppost-channel_use-choice = Schrijf hierheen om uw toestemming te geven, te weigeren of in te trekken, of om bezwaar te maken.
means-lamppost-channel_use-request = Schrijf hierheen om een kopie van uw gegevens te krijgen, of om ze te laten verbeteren of wissen.
means-lamppost-channel_use-complaint = Schrijf hierheen als u denkt dat er iets mis is. U kunt altijd gratis een klacht indienen bij de toezichthoudende autoriteit.

## What was studied beforehand

means-lamppost-assessment_kind-dpia = Vóór de start schreef de verantwoordelijke op wat het gebruik van gegevens u kan doen en wat u beschermt (art. 35 AVG).
means-lamppost-assessment_kind-fria = Vóór gebruik van AI met een hoog risico is onderzocht wie zij kan schaden en wat dan helpt (art. 27 AI-verordening).
means-lamppost-assessment_kind-cost_benefit = Iemand heeft onderzocht of de sensor waard is wat hij kost, zoals vergeleken met een manier zonder sensor.

## Why a notice was taken back

means-lamppost-withdrawal_reason-sensor_removed = De sensor hangt hier niet meer, dus er valt niets meer te beschrijven.
means-lamppost-withdrawal_reason-error_in_notice = Iets wat de verklaring zei, was niet waar. Zoek een nieuwere verklaring.
means-lamppost-withdrawal_reason-key_compromised = Iemand anders had misschien de sleutel waarmee de uitgever ondertekent. Wat ermee is ondertekend, kan vals zijn.
means-lamppost-withdrawal_reason-unlawful = Wat de verklaring beschrijft, mocht niet. Vraag de uitgever of het is gestopt.
means-lamppost-withdrawal_reason-other = De reden is geen van die waar hier een woord voor is. Vraag het de uitgever.

## What is picked up

means-lamppost-data_kind-number_plate = Een camera leest het kenteken van uw voertuig. Overheden kunnen er de eigenaar mee vinden.
means-lamppost-data_kind-face_image = Een beeld toont uw gezicht. Mensen die u kennen, en ook programma’s, kunnen u eraan herkennen.
means-lamppost-data_kind-gait = De sensor legt vast hoe u beweegt als u loopt. Sommige mensen zijn eraan te herkennen, ook zonder gezicht.
means-lamppost-data_kind-silhouette = Alleen uw vorm wordt vastgelegd, zonder uw gezicht. Lengte, kleding of een rolstoel kan toch te zien zijn.
means-lamppost-data_kind-sound_level = Alleen een getal voor hoe hard het geluid is, in decibel. Niets van wat u zegt, wordt bewaard.
means-lamppost-data_kind-voice_recording = Wat u zegt, wordt opgenomen. U bent te herkennen aan uw woorden en aan uw stem.
means-lamppost-data_kind-wifi_probe = Uw telefoon zendt signalen uit om wifi te zoeken, ook als u hem niet gebruikt. Aan sommige is de telefoon te herkennen.
means-lamppost-data_kind-bluetooth_address = Koptelefoons, horloges en telefoons zenden zo’n adres uit. Blijft het gelijk, dan is uw apparaat weer te herkennen.
means-lamppost-data_kind-location_trace = Plaatsen en tijden op een rij vormen een pad. Het kan bijvoorbeeld tonen waar u woont en werkt.
means-lamppost-data_kind-vehicle_count = Alleen een getal, zoals 40 voertuigen in een uur. Het zegt niet van wie ze waren.
means-lamppost-data_kind-people_count = Alleen een getal, zoals 120 mensen in een uur. Het zegt niet wie zij waren.
means-lamppost-data_kind-payment_data = Legt vast hoe u betaalt, zoals kaartnummer, bedrag en tijd.
means-lamppost-data_kind-travel_card = Legt het nummer van uw kaart vast of de reizen die u ermee maakt, zoals haltes en tijden.

## Devices: what senses or acts

means-device-tech-air_quality = Meet wat er in de lucht zit, zoals stof of uitlaatgas. Daarvoor zijn geen gegevens over u nodig.
means-device-tech-assistance_station = Druk op de knop om met helpers te praten, zoals in nood. Zij kunnen u horen, en soms zien.
means-device-tech-augmented_reality = Legt beelden of woorden over wat u ziet, op een telefoon of in een bril. Daarvoor is een camera nodig.
means-device-tech-biometrics = Meet iets wat alleen u hebt, zoals gezicht, vinger, oog of stem, om te weten wie u bent.
means-device-tech-cellular = Zendt of ontvangt gegevens zoals een mobiele telefoon. Het heeft geen kabel en geen wifi nodig.
means-device-tech-chatbot = Typ of praat, en een programma antwoordt. Er hoeft geen mens te zijn, en wat u schrijft kan worden bewaard.
means-device-tech-contactless_payments = Houd er een kaart of telefoon bij om te betalen. Het leest wat de betaling nodig heeft, zoals het kaartnummer.
means-device-tech-de_identified_image = Maakt foto’s en haalt weg wat toont wie u bent, zoals door gezichten onherkenbaar te maken.
means-device-tech-de_identified_video = Filmt en haalt weg wat toont wie u bent, zoals door gezichten en kentekens onherkenbaar te maken.
means-device-tech-de_identified_voice = Neemt spraak op en verandert die, zodat de stem niet meer toont wie u bent. De woorden zijn misschien nog te horen.
means-device-tech-dtpr_api = Laat programma’s en websites lezen wat verklaringen over zulke apparaten zeggen. DTPR is een standaard voor borden.
means-device-tech-electric_vehicle_charger = Laad hier uw voertuig. Het kan vastleggen wie laadt, wanneer, hoeveel en hoe er is betaald.
means-device-tech-facial_characterization = Kijkt naar uw gezicht om bijvoorbeeld leeftijd of stemming te schatten. Deze soort zoekt niet uit wie u bent.
means-device-tech-gps = Zoekt met satellietsignalen uit waar het is. Bij een mens of in een voertuig toont het waar die heen gaat.
means-device-tech-hands_free = Reageert op uw stem, een gebaar of als u dichtbij komt. Daarvoor moet het luisteren, kijken of voelen.
means-device-tech-identifiable_image = Maakt foto’s waarop u te herkennen bent, zoals aan uw gezicht of uw kenteken.
means-device-tech-identifiable_nfc = Leest een kaart of telefoon op een paar centimeter. Het nummer kan aan uw naam worden gekoppeld.
means-device-tech-identifiable_rfid = Leest een klein RFID-label, zoals in een pas of tolkastje. Het nummer ervan kan aan uw naam worden gekoppeld.
means-device-tech-identifiable_video = Filmt zo dat u te herkennen bent, zoals aan uw gezicht, uw kleding of uw kenteken.
means-device-tech-identifiable_wifi_sensor = Vangt signalen op waarmee uw telefoon wifi zoekt. Een nummer daarin kan uw telefoon herkenbaar maken.
means-device-tech-image = Maakt losse beelden, geen film. Het woord zegt niet of u erop te herkennen bent.
means-device-tech-image_infrared = Maakt beelden met licht of warmte die u niet ziet. Het werkt ook in het donker.
means-device-tech-inclinometer = Meet hoe scheef iets staat, zoals een muur, een mast of een brug. Het gaat niet over mensen.
means-device-tech-induction_loop = Merkt metaal erboven, en kan zo voertuigen tellen of een stoplicht schakelen. Het ziet niet wie er rijdt.
means-device-tech-intercom = Druk op een knop en praat met iemand elders, zoals om een deur te laten openen. Sommige hebben een camera.
means-device-tech-li_dar = Zendt licht uit en meet hoe ver dingen zijn. Het ziet vormen en beweging, maar maakt geen foto.
means-device-tech-location_beacon = Zendt een kort signaal uit met zijn nummer. Een app op uw telefoon kan eraan zien waar u bent.
means-device-tech-microphone = Vangt geluiden op, en dat kan spraak zijn. Het woord zegt niet of ze worden opgenomen.
means-device-tech-motion_detector = Merkt dat er iets beweegt, zoals om een lamp aan te doen. Het weet niet wie of wat het is.
means-device-tech-nfc = Houd een kaart of telefoon op een paar centimeter. De twee wisselen gegevens uit, zoals een link of een kaartje.
means-device-tech-non_identifiable_video = Filmt met zo weinig details dat gezichten en kentekens vanaf het begin niet te herkennen zijn.
means-device-tech-passive_infrared_sensor = Voelt de warmte van mensen en dieren die dichtbij bewegen, zoals om een deur te openen. Het maakt geen beeld.
means-device-tech-person_detection = Ziet in beeld wat mensen en wat dingen zijn, hoeveel en waar. Deze soort zoekt niet uit wie zij zijn.
means-device-tech-personal_device = U gebruikt het met een eigen apparaat, zoals een telefoon of een tablet.
means-device-tech-piezoelectric_sensor = Geeft stroom als het wordt ingedrukt of trilt. In een weg telt of weegt het bijvoorbeeld voertuigen.
means-device-tech-radar = Zendt radiogolven uit om te meten waar iets is en hoe snel het beweegt. Het werkt in het donker en maakt geen beeld.
means-device-tech-rfid = Leest kleine RFID-labels van dichtbij, zoals op een bak, een fiets of een kaartje.
means-device-tech-soil_moisture_sensor = Zit in de grond en zegt wanneer planten water nodig hebben. Het gaat niet over mensen.
means-device-tech-sound_level_meter = Geeft een getal in decibel, zoals voor verkeerslawaai. Daarvoor hoeft niet te worden opgenomen wat er wordt gezegd.
means-device-tech-system_screen = Lees of raak dit scherm aan om het apparaat te gebruiken. Wat u daar typt of kiest, kan worden vastgelegd.
means-device-tech-thermometer = Meet hoe warm iets is, zoals de lucht, de weg of water.
means-device-tech-ultrasonic_level_sensor = Zendt geluid uit dat u niet hoort en meet hoe ver dingen zijn, zoals hoe vol een bak is.
means-device-tech-unmanned_aircraft_system = Vliegt zonder piloot aan boord, vaak met een camera. Kan plaatsen zien die vanaf de straat niet te zien zijn.
means-device-tech-video_camera = Maakt bewegende beelden. Het woord zegt niet of u te herkennen bent of hoe lang ze worden bewaard.
means-device-tech-video_camera_infrared = Maakt bewegende beelden met licht of warmte die u niet ziet. Het werkt ook in het donker.
means-device-tech-voice = Neemt spraak op. Het kan herkennen wat u zegt, of wie u bent aan hoe u praat.
means-device-tech-water_quality = Meet wat er in het water zit, zoals in een rivier of fontein. Het gaat niet over mensen.
means-device-tech-weather_station = Meet bijvoorbeeld wind, regen en warmte. Het gaat niet over mensen.
means-device-tech-weighing_scale = Meet hoe zwaar iets is, zoals een vrachtauto op de weg of afval in een bak.
means-device-tech-wireless_access_point = Verbind hier uw telefoon of computer met internet. Het kan vastleggen welke apparaten verbonden waren, en wanneer.
means-device-tech-wireless_charging_roadway = Spoelen onder de weg laden elektrische voertuigen die erop staan of rijden. Kan vastleggen welk voertuig is geladen.

## Devices: what they are for

means-device-purpose-accessibility = Het is er zodat iedereen een plaats of dienst kan gebruiken, zoals met een rolstoel of zonder te zien.
means-device-purpose-agency_interaction = Het laat u iets veranderen of meedoen, zoals met een knop voor een lamp of een aanraakscherm.
means-device-purpose-arts_culture = Het hoort bij kunst of cultuur, zoals een werk dat beweegt als u dichtbij komt, of een gids in een museum.
means-device-purpose-commerce = Het dient de handel, zoals een automaat die kaartjes verkoopt, of een scherm van een winkel.
means-device-purpose-connectivity = Het geeft u een verbinding, zoals gratis wifi op een plein.
means-device-purpose-dining = Het helpt eten of maaltijden aan te bieden, zoals door uw bestelling op te nemen.
means-device-purpose-ecology = Het meet hoe het met de natuur gaat, zoals bomen, dieren, de bodem of een rivier.
means-device-purpose-energy_efficiency = Het helpt minder energie te gebruiken, zoals door straatlampen zachter te zetten als er niemand is.
means-device-purpose-enforcement = Het zoekt uit wie een regel breekt, zoals te hard rijden. U kunt een boete krijgen.
means-device-purpose-entry = Het controleert of u binnen mag komen of iets mag gebruiken, zoals met een kaart of een kenteken.
means-device-purpose-fire_emergency = Het helpt de brandweer, een ambulance of anderen bij gevaar, zoals door alarm te geven.
means-device-purpose-health = Het meet wat mensen ziek kan maken, zoals lawaai, slechte lucht of slecht water. Het behandelt niemand.
means-device-purpose-inform = Het vertelt u iets, zoals wanneer de volgende bus komt of hoe een dienst werkt.
means-device-purpose-logistics = Het helpt goederen te brengen waar ze nodig zijn, zoals door een vrije losplaats te vinden.
means-device-purpose-mobility = Het helpt mensen en voertuigen te bewegen, zoals door stoplichten te regelen of fietsen te tellen.
means-device-purpose-planning_decision_making = Het verzamelt feiten voor latere plannen, zoals waar een fietspad komt. Het beslist niet over losse mensen.
means-device-purpose-research_development = Het helpt iets te onderzoeken of iets nieuws te proberen, zoals hoe mensen een plein gebruiken.
means-device-purpose-safety_security = Het is er om schade te voorkomen, zoals ongelukken, brand of diefstal.
means-device-purpose-social = Het helpt mensen elkaar te ontmoeten of met elkaar te praten, zoals in een spel op een plein.
means-device-purpose-switch = Het laat iets beginnen of stoppen, zoals een lamp, een pomp of een deur.
means-device-purpose-waste_management = Het helpt afval te verzamelen, te scheiden of te hergebruiken, zoals door te melden dat een bak vol is.
means-device-purpose-water_efficiency = Het helpt minder water te gebruiken, zoals door planten alleen water te geven als de grond droog is.
means-device-purpose-wayfinding_services = Het toont u waar u bent, welke kant u op moet en wat dichtbij is, zoals een toilet of een halte.

## Devices: what happens to the data

means-device-process-aggregated = Veel gegevens worden één getal, zoals 500 mensen per dag. De losse gegevens worden niet getoond.
means-device-process-ai_system = Een programma haalt uitkomsten uit de gegevens, vaak nadat het van voorbeelden leerde. Het kan fouten maken.
means-device-process-bitmap_manipulation = Een programma verandert het beeld, bedekt bijvoorbeeld gezichten of maakt het grover.
means-device-process-code_signing = Het apparaat kan nagaan wie zijn software maakte en dat niemand die veranderde. Het zegt niets over het gebruik van gegevens.
means-device-process-computer_vision = Een programma vindt dingen in beelden, zoals voertuigen of mensen, en telt ze vaak. Er hoeft geen mens te kijken.
means-device-process-cryptonets = Een AI-programma rekent met gegevens die op slot blijven. Wie het programma beheert, kan uw gegevens niet lezen.
means-device-process-de_identified = Wat naar u wijst, wordt eruit gehaald, zoals namen, gezichten of nummers. Het woord zegt niet hoe goed dat werkt.
means-device-process-differential_privacy = Er komen kleine toevallige fouten bij. Uitkomsten over velen blijven nuttig, maar of u erin zit, is moeilijk te zien.
means-device-process-encrypted = Alleen wie de sleutel heeft, kan de gegevens lezen. Het woord zegt niet wie hem heeft.
means-device-process-encrypted_at_rest = Wie het geheugen of de schijf steelt, kan zonder sleutel niets lezen. Wie de sleutel heeft, kan dat wel.
means-device-process-federated_learning = Elk apparaat leert van zijn eigen gegevens en geeft alleen door wat het leerde. De gegevens zelf blijven waar ze zijn.
means-device-process-hardware_audits = Af en toe kijken deskundigen van buiten of het apparaat veilig is en of het meer vastlegt dan vermeld.
means-device-process-homomorphic_encryption = Computers rekenen een uitkomst uit zonder de gegevens van het slot te halen. Wie rekent, kan ze niet lezen.
means-device-process-immutable_query_ledger = Elke blik op de gegevens, en elke verandering, komt in een lijst die niemand later kan wijzigen. Zo is misbruik te vinden.
means-device-process-k_anonymity = Uw gegevens zien er net zo uit als die van enkele anderen. Aan die details alleen kan niemand zien welke van u zijn.
means-device-process-raw_data = De gegevens zijn zoals de sensor ze vastlegde. Niets is weggehaald, dus u kunt te herkennen zijn als de sensor u toont.
means-device-process-rdua_approved = Een toets die het bedrijf Sidewalk Labs bedacht, vond meer goed dan kwaad. Het is geen controle door een overheid.
means-device-process-regulated = Een wet heeft eigen regels voor deze soort gegevens, zoals over gezondheid. Ze verschillen per land.
means-device-process-reviewed_internally = De organisatie keek zelf naar gebruik en risico’s. Niemand van buiten deed mee aan deze controle.
means-device-process-secure_multi_party_computing = Meerdere organisaties rekenen samen één uitkomst uit. Geen ervan ziet de gegevens van de andere.
means-device-process-transport_layer_security = Niemand onderweg tussen twee computers kan de gegevens lezen of veranderen. Het zegt niets over het bewaren daarna.
means-device-process-trusted_execution_environment = Met de gegevens wordt gewerkt in een afgesloten deel van een chip. Andere programma’s op die computer kunnen er niet in kijken.
means-device-process-zero_knowledge_proofs = U of een computer kan laten zien dat iets waar is, zoals dat u ouder bent dan 18, en verder niets laten weten.

## Devices: who can get at the data

means-device-access-available_for_resale = Anderen kunnen de gegevens voor geld krijgen en voor hun eigen doelen gebruiken.
means-device-access-available_to_3rd_parties = Anderen die niet aan deze sensor werken, kunnen de gegevens krijgen. Dat betekent niet altijd dat ze worden verkocht.
means-device-access-available_to_download = Iedereen kan de gegevens van internet halen, gratis of voor geld.
means-device-access-available_to_me = U kunt de gegevens over u bekijken, zoals uw eigen reizen. Andere mensen kunnen dat niet.
means-device-access-available_to_the_accountable_organization = Wie verantwoordelijk is voor dit apparaat, kan de gegevens bekijken. De verklaring noemt wie dat is.
means-device-access-available_to_vendor = Het bedrijf dat het apparaat levert of de gegevens verzamelt, kan ze bekijken.
means-device-access-not_available_to_me = Het apparaat biedt u geen manier om de gegevens te zien. Gaan ze over u, dan kunt u toch een kopie vragen (art. 15 AVG).
means-device-access-not_available_to_the_accountable_organization = Zelfs wie verantwoordelijk is voor dit apparaat, kan de gegevens niet bekijken. Die krijgt misschien alleen de uitkomsten.
means-device-access-not_available_to_vendor = Het bedrijf dat het apparaat levert of de gegevens verzamelt, kan ze niet bekijken.

## Devices: where data is kept

means-device-storage-backed_up_internationally = Een tweede kopie staat in een ander land dan waar de gegevens zijn verzameld. Daar kunnen andere wetten gelden.
means-device-storage-backed_up_locally = Een tweede kopie staat in het land waar de gegevens zijn verzameld. De wet van dat land beschermt ze.
means-device-storage-shared_storage_and_governance = Meerdere partijen gebruiken één opslag. Samen bepalen zij wie erbij mag, hoe lang het blijft en wanneer het wordt gewist.
means-device-storage-stored_locally = De gegevens staan in het land waar ze zijn verzameld. Dat hoeft niet in deze straat of plaats te zijn.
means-device-storage-stored_on_3rd_party_cloud = De gegevens staan in een groot rekencentrum van een bedrijf dat ruimte verhuurt. De verantwoordelijke blijft verantwoordelijk.
means-device-storage-stored_primarily_internationally = De meeste gegevens staan in een ander land dan waar ze zijn verzameld. Daar kunnen andere wetten gelden.
means-device-storage-stored_primarily_locally = De meeste gegevens staan in het land waar ze zijn verzameld. Een kleiner deel kan in het buitenland zijn.

## Devices: what form the data has

means-device-data-binary = De gegevens zijn verpakt voor computers. Zonder het juiste programma kunt u niet lezen wat erin staat.
means-device-data-boolean = Elk gegeven is ja of nee, zoals: de parkeerplaats is vrij, of niet.
means-device-data-personal = De gegevens gaan over u of iemand anders die te herkennen is. De wet geeft u er rechten over.
means-device-data-pixel_based_image = Een foto of één beeld van een film, gemaakt van veel kleine gekleurde punten.
means-device-data-spatial = De gegevens zeggen waar iets is, zoals punten op een kaart of een route.
means-device-data-tabular = De gegevens hebben rijen en kolommen, zoals één rij per voertuig, met tijd en snelheid.
means-device-data-values_time = Hetzelfde wordt steeds opnieuw gemeten, zoals de temperatuur elk uur.

## Devices: whether data is kept

means-device-retention-data_retained = De gegevens worden eerst bewaard en later gewist. De verklaring kan zeggen na hoeveel uur of na welke gebeurtenis.
means-device-retention-no_data_retained = Het apparaat gebruikt de gegevens meteen en bewaart er niets van.

## Devices: who is responsible

means-device-accountable-institution = Een instelling is verantwoordelijk voor dit apparaat en zijn gegevens, zoals een overheid, een school of een museum.
means-device-accountable-organization = Een organisatie is verantwoordelijk voor dit apparaat en zijn gegevens, zoals een bedrijf of een vereniging.

## Choices and answers: words by code

means-lamppost-decision-consent-give = U zegt ja tegen dit ene gebruik van uw gegevens. U kunt uw ja altijd intrekken, even makkelijk als u het gaf.
means-lamppost-decision-consent-refuse = U zegt nee. Uw gegevens mogen niet voor dit doel worden gebruikt. U kunt later nog ja zeggen.
means-lamppost-decision-consent-withdraw = U neemt uw ja terug. Vanaf dan mogen uw gegevens hiervoor niet worden gebruikt. Wat eerder gebeurde, blijft rechtmatig.
means-lamppost-decision-objection-make = U vraagt te stoppen, vanwege uw eigen situatie. Doorgaan mag alleen om redenen die zwaarder wegen, of voor rechtsvorderingen.
means-lamppost-decision-objection-retract = U hebt geen bezwaar meer, en uw gegevens mogen weer worden gebruikt. U kunt altijd opnieuw bezwaar maken.
means-lamppost-decision-review-request = Hier beslist een machine. U vraagt dat een mens er nog eens naar kijkt, en u kunt uw standpunt geven.
means-lamppost-decision-request-access = Zij moeten u zeggen of zij gegevens over u gebruiken, en u een kopie geven. De eerste kopie kost niets.
means-lamppost-decision-request-rectification = Zeg wat er fout is of ontbreekt in de gegevens over u. Zij moeten het verbeteren.
means-lamppost-decision-request-erasure = Zij moeten gegevens over u wissen, zoals als ze niet meer nodig zijn. Weigeren mag als een wet zegt ze te bewaren.
means-lamppost-decision-request-restriction = U vraagt de gegevens te bewaren maar niet te gebruiken, zoals zolang zij nagaan of ze kloppen.
means-lamppost-decision-request-portability = U krijgt wat u hun gaf als bestand dat andere programma’s kunnen lezen. Het is voor gegevens met toestemming of contract.
means-lamppost-decision-concern-tampered = Zeg het de uitgever als iemand het bord heeft veranderd, er iets overheen plakte of een vals bord ophing.
means-lamppost-decision-concern-place = Zeg het de uitgever als de verklaring een andere sensor of plaats beschrijft dan waar het bord hangt.
means-lamppost-decision-concern-other = Zeg de uitgever wat er verder mis is met het bord of de sensor, zoals dat hij kapot is.
means-lamppost-surface-phone = U koos op een telefoon of ander apparaat dat de code op het bord had gescand.
means-lamppost-surface-web = U koos op een website, zonder het bord te scannen.
means-lamppost-surface-kiosk = U koos op een openbaar scherm, zoals in een kantoor.
means-lamppost-answer_status-acknowledged = Iemand heeft uw verzoek en werkt eraan. Dit is nog geen besluit.
means-lamppost-answer_status-accepted = Zij geven u gelijk en gaan doen wat u vroeg. Het is nog niet gedaan.
means-lamppost-answer_status-rejected = Zij gaan niet doen wat u vroeg. Zij moeten zeggen waarom. U kunt een klacht indienen bij de toezichthoudende autoriteit.
means-lamppost-answer_status-extended = Zij hebben meer dan één maand nodig, en moeten zeggen waarom. De wet staat twee maanden extra toe, niet meer.
means-lamppost-answer_status-fulfilled = Zij zeggen dat zij hebben gedaan wat u vroeg.
means-lamppost-notice_state-current = Toen uw keuze binnenkwam, was deze verklaring geldig.
means-lamppost-notice_state-superseded = Toen uw keuze binnenkwam, was er al een nieuwere verklaring. Uw keuze noemt de oudere.
means-lamppost-notice_state-withdrawn = Toen uw keuze binnenkwam, had de uitgever deze verklaring al ingetrokken.
means-lamppost-notice_state-expired = Toen uw keuze binnenkwam, was de laatste dag van deze verklaring voorbij.
means-lamppost-notice_state-not-yet-in-force = Toen uw keuze binnenkwam, moest de eerste dag van deze verklaring nog komen.

## AI: what it is for

means-ai-purpose-accessibility = Helpt iedereen een plaats of dienst te gebruiken, ook wie slecht ziet, hoort of loopt. Voorbeeld: een bord dat zichzelf voorleest.
means-ai-purpose-arts_culture = Dient om kunst, muziek of erfgoed te maken of te tonen. Voorbeeld: een lichtshow die reageert als u langsloopt.
means-ai-purpose-border_immigration = Helpt mensen te controleren aan de grens of bij visum of asiel. Voorbeeld: uw gezicht vergelijken met uw paspoort.
means-ai-purpose-commerce = Helpt mensen goederen of diensten te kopen en verkopen. Voorbeeld: een winkel die telt wat u van de plank pakt.
means-ai-purpose-content_moderation = Controleert wat mensen schrijven of plaatsen, en verbergt of verwijdert het volgens vaste regels. Voorbeeld: beledigingen.
means-ai-purpose-dining = Helpt eten te serveren. Voorbeeld: schatten hoeveel maaltijden een kantine vandaag nodig heeft.
means-ai-purpose-ecology = Meet planten, dieren, bodem, lucht of water. Voorbeeld: vogels tellen aan hun zang.
means-ai-purpose-education = Helpt mensen les te geven, te leren of toetsen na te kijken. Voorbeeld: een programma dat een leerling oefeningen aanraadt.
means-ai-purpose-eligibility_benefits = Berekent wie een publieke uitkering of dienst krijgt, of hoeveel. Voorbeeld: huurtoeslag.
means-ai-purpose-employment = Helpt werknemers te kiezen, in te plannen of te beoordelen. Voorbeeld: sollicitaties sorteren of diensten verdelen.
means-ai-purpose-energy_efficiency = Gebruikt minder stroom of warmte. Voorbeeld: straatlampen die zachter gaan als er niemand dichtbij is.
means-ai-purpose-enforcement = Zoekt mensen of voertuigen die een regel breken, zoals auto’s op de busbaan. Boete kan volgen; de verklaring hoort dat te zeggen.
means-ai-purpose-entry = Controleert of u naar binnen mag of een dienst mag gebruiken. Voorbeeld: een poort die kaartje, kenteken of gezicht leest.
means-ai-purpose-financial_services = Helpt over uw geld te beslissen. Voorbeeld: of u een lening krijgt, wat verzekering kost, of een betaling op fraude lijkt.
means-ai-purpose-fire_emergency = Helpt hulpdiensten gevaar te merken en te handelen. Voorbeeld: rook zien in een tunnel.
means-ai-purpose-health = Meet wat in de omgeving ziek kan maken, zoals vuile lucht, slecht water of lawaai. Het behandelt geen patiënten.
means-ai-purpose-healthcare = Helpt bij de zorg voor patiënten. Voorbeeld: een diagnose voorstellen, of wie eerst wordt behandeld.
means-ai-purpose-inform = Beantwoordt vragen of toont nieuws over een dienst. Voorbeeld: een scherm dat zegt wanneer het kantoor open is.
means-ai-purpose-logistics = Plant hoe goederen of stoffen worden opgeslagen en vervoerd. Voorbeeld: de routes van bestelauto’s.
means-ai-purpose-marketing_personalization = Kiest reclame, aanbiedingen of tips die bij u of uw groep passen. Voorbeeld: een scherm dat verandert met wie ervoor staat.
means-ai-purpose-mobility = Helpt mensen en voertuigen te bewegen. Voorbeeld: fietsen tellen, of stoplichten wisselen.
means-ai-purpose-planning_decision_making = Helpt te plannen voor veel mensen, zoals waar een nieuwe buslijn komt. Het kijkt naar het geheel, niet naar één mens.
means-ai-purpose-research_development = Onderzoekt een plaats of de mensen daar om iets nieuws te leren. Vraag wie het onderzoek doet en wanneer het eindigt.
means-ai-purpose-risk_assessment = Geeft mensen of zaken een score, zodat sommige eerst aan de beurt zijn. Voorbeeld: wie eerst wordt gezien in een ziekenhuis.
means-ai-purpose-safety_security = Probeert schade te voorkomen voordat die er is. Voorbeeld: zien dat iemand op het spoor is gevallen.
means-ai-purpose-social = Helpt mensen elkaar te ontmoeten of te praten. Voorbeeld: een scherm dat twee pleinen verbindt.
means-ai-purpose-translation_language = Zet spraak of tekst om in een andere taal. Voorbeeld: met een overheid praten in uw eigen taal.
means-ai-purpose-waste_management = Helpt afval te verzamelen, te scheiden of te hergebruiken. Voorbeeld: een bak die zegt wanneer hij vol is.
means-ai-purpose-water_efficiency = Gebruikt minder water. Voorbeeld: een park alleen water geven als de grond droog is.
means-ai-purpose-wayfinding_services = Helpt u een plaats, toilet, lift of dienst dichtbij te vinden. Voorbeeld: een kaart die uw route toont.

## AI: who is responsible

means-ai-accountable-institution = De instelling, zoals een overheid of school, die voor deze AI verantwoordelijk is. Stuur vragen en klachten daarheen.
means-ai-accountable-organization = Het bedrijf of de andere organisatie die voor deze AI verantwoordelijk is. Stuur vragen en klachten daarheen.

## AI: whom it touches

means-ai-affected-people = De mensen op wie de AI wordt gebruikt, of van wie het leven door haar besluiten verandert. Als u langsloopt, misschien ook u.

## AI: what kind of AI it is

means-ai-functional_modes-agentic_mode = Plant meerdere stappen en voert ze uit met andere programma’s, maakt bijvoorbeeld een boeking. Vraag wie haar kan stoppen.
means-ai-functional_modes-analytical_mode = Leest cijfers en feiten en geeft een label, score of rang terug. Zij maakt geen nieuwe tekst of beelden.
means-ai-functional_modes-generative_mode = Maakt tekst, beelden, geluid of video die er nog niet waren. Wat zij maakt, kan fout zijn.
means-ai-functional_modes-perceptive_mode = Maakt van beelden, geluid of gescand papier feiten, zoals “drie mensen, één fiets”.
means-ai-functional_modes-physical_mode = Bedient motoren, kleppen, lampen of poorten, en verandert zo iets om u heen.
means-ai-functional_modes-semantic_mode = Leest of hoort taal en vindt wat die betekent of wat erbij hoort. Zij schrijft niets nieuws.

## AI: what harm it could do

means-ai-risks_mitigation-autonomy_loss = De AI kan u keuzes afnemen of naar één keuze duwen. De verantwoordelijke noemde dit risico; vraag wat die ertegen doet.
means-ai-risks_mitigation-civil_liberties_harm = Kan uw vrijheid raken om te spreken, samen te komen of te gaan, of een eerlijk proces. Voorbeeld: mensen die een bewaakt protest mijden.
means-ai-risks_mitigation-environmental_harm = Kan de natuur schaden: zij gebruikt stroom, water en apparaten die afval worden.
means-ai-risks_mitigation-financial_harm = Kan mensen of bedrijven geld kosten. Voorbeeld: een foute prijs, een geweigerde dienst of fraude.
means-ai-risks_mitigation-physical_harm = Kan iemand verwonden of iets breken. Voorbeeld: een poort of voertuig dat op het verkeerde moment beweegt.
means-ai-risks_mitigation-political_economic_harm = Kan kiezers misleiden, overheden verzwakken of één bedrijf te veel macht geven.
means-ai-risks_mitigation-psychological_harm = Kan stress of angst geven, of mensen afhankelijk maken. Voorbeeld: u voelt zich steeds bekeken.
means-ai-risks_mitigation-reputational_harm = Anderen kunnen daardoor slecht over u denken. Voorbeeld: de AI ziet u voor iemand anders aan of geeft u een fout label.
means-ai-risks_mitigation-societal_cultural_harm = Kan vertrouwen, talen of gewoonten schaden. Voorbeeld: vals nieuws verspreidt zich, of lokale kennis verdwijnt.

## AI: what you may ask for

means-ai-rights-right_access = Vraag welke gegevens over u de AI heeft, waarvoor ze worden gebruikt en welke besluiten eruit kwamen.
means-ai-rights-right_algorithmic_transparency = Vraag in gewone woorden hoe de AI werkt: waar zij naar kijkt en wat er voor u kan volgen.
means-ai-rights-right_be_forgotten = Vraag gegevens over u te wissen, zoals als ze niet meer nodig zijn of u toestemming intrekt. Er zijn uitzonderingen.
means-ai-rights-right_contest = Zeg dat een besluit fout is, voeg feiten toe, geef uw standpunt en vraag dat er opnieuw naar wordt gekeken.
means-ai-rights-right_correction = Vraag om gegevens over u die fout zijn te verbeteren, of aan te vullen.
means-ai-rights-right_individual_decision_explanation = Vraag waarom een besluit over u zo uitviel, en welk deel de AI daarin had.
means-ai-rights-right_non_discrimination = U mag niet slechter worden behandeld om afkomst, geslacht, leeftijd, geloof, handicap of dergelijke. Dien anders een klacht in.
means-ai-rights-right_object = Vraag gegevens over u niet meer te gebruiken. Dat wist de gegevens niet: vraag ook daarom als u het wilt.
means-ai-rights-right_purpose_limitation = Uw gegevens mogen alleen worden gebruikt voor wat de verklaring zegt. Vraag het als u denkt dat het meer is.
means-ai-rights-right_to_human_review = Vraag dat een mens, geen machine, over u beslist of opnieuw naar het besluit kijkt.
means-ai-rights-right_to_notice = U hoort het te weten voordat een AI over u beslist, en als u met een machine praat.

## AI: what goes in

means-ai-input_dataset-input_about_a_measurement = De AI krijgt getallen van sensoren, zoals temperatuur, lawaai of schone lucht. Meestal zit er geen mens in.
means-ai-input_dataset-input_about_a_place = De AI krijgt waar iets is: posities, routes of plannen. De route van een telefoon kan tonen waar u woont.
means-ai-input_dataset-input_about_behaviour = De AI krijgt wat mensen deden: waar ze liepen, hoe lang ze bleven, wat ze aantikten of kochten.
means-ai-input_dataset-input_biometric = De AI krijgt gezichten, stemmen, vingers, hoe mensen lopen of kijken. Die kunt u niet veranderen zoals een wachtwoord.
means-ai-input_dataset-input_decision = De AI krijgt wat een ander systeem over een mens besloot, zoals ja of nee. Een fout daar gaat hier verder.
means-ai-input_dataset-input_generated_content = De AI krijgt tekst, beelden of geluid van een andere AI. Fouten daarin kunnen verder gaan.
means-ai-input_dataset-input_operational_data = De AI krijgt feiten over hoe een dienst loopt, zoals dienstregelingen of vrije plaatsen. Ze gaan niet over één mens.
means-ai-input_dataset-input_physical_action = De AI hoort dat er iets gebeurde: een deur ging open, een lamp ging aan, een alarm ging af.
means-ai-input_dataset-input_recommendation = De AI krijgt een voorspelling, score of advies van een ander systeem. Het is advies, nog geen besluit.
means-ai-input_dataset-input_sensitive_personal = De AI krijgt feiten over gezondheid, geld, geloof, seksleven, migratie en dergelijke. Ze kunnen u schaden als ze uitlekken.

## AI: what comes out

means-ai-output_dataset-output_about_a_measurement = De AI geeft getallen terug, zoals de luchtkwaliteit per uur. Meestal zeggen ze niets over één mens.
means-ai-output_dataset-output_about_a_place = De AI geeft terug waar iets is: een route, een gebied, een kaart van drukke plekken.
means-ai-output_dataset-output_about_behaviour = De AI geeft terug wat mensen deden, zoals gelopen routes of hoe lang ze bleven. Vraag of het over u gaat of over velen.
means-ai-output_dataset-output_biometric = De AI maakt gegevens van lichamen, zoals een patroon van uw gezicht of stem. Daarmee bent u weer te herkennen.
means-ai-output_dataset-output_decision = De AI bepaalt iets over u, zoals of de poort opengaat. Vraag of een mens er nog eens naar kan kijken.
means-ai-output_dataset-output_generated_content = De AI maakt tekst, beelden, geluid of video. Het kan echt lijken en toch fout zijn.
means-ai-output_dataset-output_operational_data = De AI geeft plannen of cijfers voor een dienst terug, zoals een dienstregeling. Ze gaan niet over één mens.
means-ai-output_dataset-output_physical_action = De AI laat iets gebeuren: een deur gaat van het slot, een lamp gaat aan, een bord verandert.
means-ai-output_dataset-output_recommendation = De AI geeft advies, een voorspelling of een score. Iemand anders beslist wat ermee gebeurt.
means-ai-output_dataset-output_sensitive_personal = De AI zegt iets over gezondheid, geld, geloof, seksleven, migratie en dergelijke. Het kan een gok zijn.

## AI: how it works

means-ai-processing-affect_emotion_analysis = Schat uw gevoel uit gezicht, stem, lichaam of woorden. Op werk en school verbiedt de EU dat uit het lichaam, met uitzonderingen.
means-ai-processing-anomaly_detection = Leert wat gewoon is en meldt wat dat niet is. Ongewoon is niet verkeerd: een mens hoort te kijken.
means-ai-processing-biometric_recognition = Vergelijkt uw gezicht, stem, vinger, oog of loop met bewaarde, om te zeggen wie u bent of of u het bent.
means-ai-processing-classification_prediction = Deelt dingen of mensen in groepen in, of schat een getal. Voorbeeld: auto of fiets; bezoekers morgen.
means-ai-processing-clustering_segmentation = Zet mensen, plaatsen of gebeurtenissen die op elkaar lijken bij elkaar. Niemand gaf de groepen vooraf een naam.
means-ai-processing-computer_vision = Leest beelden of video: telt mensen, vindt dingen, volgt beweging. Het hoeft niet te weten wie u bent.
means-ai-processing-language_models = Leest, schrijft, vat samen of antwoordt in mensentaal, zoals een chatprogramma. Het kan foute dingen zeggen.
means-ai-processing-optimization = Probeert veel manieren en kiest de beste voor een vast doel, zoals kort wachten bij stoplichten. Mensen bepalen het doel.
means-ai-processing-privacy_transformation = Vervaagt, verwijdert of vervangt wat naar mensen wijst voordat de gegevens worden gebruikt. Voorbeeld: gezichten in een video.
means-ai-processing-recommendation_ranking = Kiest wat u het eerst te zien krijgt, op grond van wat u of mensen zoals u eerder deden.
means-ai-processing-search_retrieval = Zoekt in documenten, bestanden of beelden wat bij een vraag past.
means-ai-processing-speech_audio = Maakt van spraak tekst of van tekst spraak, of benoemt een geluid zoals brekend glas. Het zegt niet wie er praat.

## AI: who can get at the data

means-ai-access-available_for_resale = De gegevens mogen aan anderen worden verkocht. Vraag aan wie, en of ze naar u wijzen.
means-ai-access-available_to_3rd_parties = Anderen die niets met dit systeem te maken hebben, kunnen de gegevens krijgen. Ze hoeven niet te zijn verkocht.
means-ai-access-available_to_download = Iedereen kan de gegevens online krijgen, gratis of voor geld.
means-ai-access-available_to_me = U kunt de gegevens over u bekijken; andere mensen niet. Bijvoorbeeld uw eigen ritten.
means-ai-access-available_to_the_accountable_organization = Wie verantwoordelijk is voor het systeem, kan de gegevens bekijken.
means-ai-access-available_to_vendor = Het bedrijf dat het apparaat levert of beheert, kan de gegevens bekijken.
means-ai-access-not_available_to_me = Het systeem biedt u geen manier om de gegevens te zien. Gaan ze over u, dan kunt u ze van de wet toch vragen (art. 15 AVG).
means-ai-access-not_available_to_the_accountable_organization = Wie verantwoordelijk is voor het systeem, kan de gegevens niet bekijken. Vraag wie dat wel kan.
means-ai-access-not_available_to_vendor = Het bedrijf dat het apparaat levert of beheert, kan de gegevens niet bekijken.

## AI: whether data is kept

means-ai-retention-data_retained = De gegevens worden een vaste tijd bewaard en dan gewist. De verklaring hoort te zeggen hoe lang.
means-ai-retention-no_data_retained = De gegevens worden niet bewaard. Ze worden meteen gebruikt en zijn dan weg.

## AI: where data is kept

means-ai-storage-backed_up_internationally = Een tweede kopie staat buiten het land of gebied waar de gegevens zijn verzameld. Daar kunnen andere wetten gelden.
means-ai-storage-backed_up_locally = Een tweede kopie staat in het land of gebied waar de gegevens zijn verzameld. Dus de wet daar geldt.
means-ai-storage-shared_storage_and_governance = Meerdere partijen delen één opslag. De regels ervan zeggen wie de gegevens mag zien, bewaren of wissen.
means-ai-storage-stored_locally = De gegevens staan in het land of gebied waar ze zijn verzameld. Dus de wet daar geldt.
means-ai-storage-stored_on_3rd_party_cloud = De gegevens staan ergens anders op computers van een ingehuurd bedrijf. Vraag welk bedrijf en in welk land.
means-ai-storage-stored_primarily_internationally = De meeste gegevens staan buiten het land of gebied waar ze zijn verzameld. Daar kunnen andere wetten gelden.
means-ai-storage-stored_primarily_locally = De meeste gegevens, maar niet alle, staan in het land of gebied waar ze zijn verzameld.

## Law: why data may be used

means-dpv-legal_basis-A6-1-a = Gegevens worden alleen gebruikt als u ja zegt. U mag vrij nee zeggen, en u kunt uw ja altijd intrekken.
means-dpv-legal_basis-A6-1-a-explicit-consent = Gegevens worden alleen gebruikt als u in duidelijke woorden ja zegt, zoals met een handtekening. U kunt nee zeggen of altijd intrekken.
means-dpv-legal_basis-A6-1-a-non-explicit-consent = Alleen als u ja zegt met een duidelijke daad, zoals een vakje aankruisen. Zwijgen is geen ja. U kunt het altijd intrekken.
means-dpv-legal_basis-A6-1-b = Gegevens zijn nodig voor een contract met u. Zonder contract met u, of stappen die u vroeg, geldt deze reden niet.
means-dpv-legal_basis-A6-1-b-contract-performance = Gegevens worden gebruikt om een contract met u uit te voeren, zoals betaald parkeren. Alleen wat het contract nodig heeft, mag.
means-dpv-legal_basis-A6-1-b-enter-into-contract = Gegevens worden gebruikt omdat u vóór het tekenen iets vroeg, zoals een offerte. Vroeg u niets, dan geldt deze reden niet.
means-dpv-legal_basis-A6-1-c = Een wet eist dit gebruik van gegevens. U kunt niet weigeren, maar wel vragen welke wet, en een klacht indienen.
means-dpv-legal_basis-A6-1-d = Gegevens worden gebruikt omdat iemands leven of gezondheid in gevaar is. U wordt vooraf niets gevraagd. Bedoeld voor nood.
means-dpv-legal_basis-A6-1-d-data-subject = Gegevens over u worden gebruikt omdat uw eigen leven of gezondheid in gevaar is. U wordt vooraf niets gevraagd. Bedoeld voor nood.
means-dpv-legal_basis-A6-1-d-natural-person = Gegevens over u worden gebruikt omdat leven of gezondheid van een ander in gevaar is. U wordt vooraf niets gevraagd. Voor nood.
means-dpv-legal_basis-A6-1-e = Een wet geeft deze taak aan een overheid of een ander. U wordt niets gevraagd, maar kunt bezwaar maken vanwege uw eigen situatie.
means-dpv-legal_basis-A6-1-e-official-authority = Een overheid gebruikt macht uit een wet. U wordt niets gevraagd, maar kunt bezwaar maken vanwege uw eigen situatie.
means-dpv-legal_basis-A6-1-e-public-interest = Een wet geeft iemand deze taak voor het belang van allen. U wordt niets gevraagd, maar kunt bezwaar maken vanwege uw situatie.
means-dpv-legal_basis-A6-1-f = Iemands belang zou zwaarder wegen dan het uwe. U wordt niets gevraagd, maar kunt bezwaar maken. Niet voor taken van de overheid.
means-dpv-legal_basis-A6-1-f-controller = De verwerkingsverantwoordelijke vindt zijn gerechtvaardigd belang zwaarder dan het uwe. U wordt niets gevraagd. Bezwaar maken kan.
means-dpv-legal_basis-A6-1-f-third-party = De verwerkingsverantwoordelijke vindt andermans gerechtvaardigd belang zwaarder dan het uwe. U wordt niets gevraagd. Bezwaar kan wel.
means-dpv-legal_basis-Consent = Gegevens worden alleen gebruikt als u vrij ja zegt en weet waarvoor. De verklaring noemt geen artikel. U kunt nee zeggen.

## Law: what you may claim

means-dpv-right-A13 = Als gegevens bij u worden verzameld, moet u meteen horen wie dat doet, waarom, hoe lang en wat u kunt doen.
means-dpv-right-A14 = Komen gegevens over u van een ander, dan moet u uiterlijk binnen een maand horen waarvandaan en waarom. Met uitzonderingen.
means-dpv-right-A15 = Vraag of zij gegevens over u hebben. Zo ja, vraag een kopie, waarom en wie ze krijgt. De eerste kopie is gratis.
means-dpv-right-A16 = Vraag te verbeteren wat er over u fout is en aan te vullen wat ontbreekt.
means-dpv-right-A17 = Vraag gegevens over u te wissen, zoals als ze niet meer nodig zijn. Niet altijd: een wet of publieke taak kan ertegen zijn.
means-dpv-right-A18 = Vraag de gegevens te bewaren maar meestal niet te gebruiken, zoals zolang zij nagaan of ze kloppen.
means-dpv-right-A19 = Wie gegevens verbetert, wist of beperkt, moet dat de ontvangers zeggen, tenzij het onmogelijk of veel te veel werk is.
means-dpv-right-A20 = Vraag gegevens die u gaf in een bestand dat computers kunnen lezen. Alleen bij toestemming of contract, en gebruik door een machine.
means-dpv-right-A21 = Bezwaar tegen publieke taak of gerechtvaardigd belang om uw eigen situatie. Alleen dwingende redenen of rechtsvorderingen wegen meer.
means-dpv-right-A22 = Een machine alleen mag niet beslissen wat rechtsgevolg heeft of u even zwaar raakt. Behalve bij contract, wet, uitdrukkelijk ja.
means-dpv-right-A22-3-a = Besliste een machine op contract of met uw uitdrukkelijke toestemming, vraag dan dat een mens ernaar kijkt.
means-dpv-right-A22-3-b = Besliste een machine op contract of met uw uitdrukkelijke toestemming, geef dan uw standpunt aan een mens.
means-dpv-right-A22-3-c = Besliste een machine op contract of met uw uitdrukkelijke toestemming, zeg dan dat het besluit fout is.
means-dpv-right-A7-3 = U kunt een ja altijd intrekken, even makkelijk als u het gaf. Wat eerder gebeurde, blijft toegestaan.
means-dpv-right-A77 = Schrijf de toezichthoudende autoriteit waar u woont of werkt, of waar het gebeurde. Het kost u niets.
means-dpv-right-A78 = Ga naar de rechter als de autoriteit fout over u beslist, niets doet of drie maanden niets zegt.
means-dpv-right-A79 = Ga naar de rechter tegen wie uw gegevens gebruikt, als dat tegen de AVG is. U hoeft niet eerst een klacht bij de autoriteit in te dienen.

## Law: what allows data to leave the EU

means-dpv-transfer-A45-3 = De Europese Commissie besloot dat dit land gegevens ongeveer zo goed beschermt als de EU. Verder is geen toestemming nodig.
means-dpv-transfer-A46-2-a = Overheden hier en daar hebben een afspraak getekend die hen bij wet bindt en u rechten geeft.
means-dpv-transfer-A46-2-b = Een concern bindt zich aan regels voor gegevens in al zijn landen. Een toezichthoudende autoriteit heeft ze goedgekeurd.
means-dpv-transfer-A46-2-c = Zender en ontvanger tekenen contractteksten van de Europese Commissie. U kunt ze tegen beide gebruiken, met uitzonderingen.
means-dpv-transfer-A46-2-d = Zender en ontvanger tekenen contractteksten van een toezichthoudende autoriteit. De Europese Commissie keurde ze goed.
means-dpv-transfer-A46-2-e = De ontvanger bindt zich aan een goedgekeurde gedragscode van zijn branche, en moet uw rechten respecteren.
means-dpv-transfer-A46-2-f = De ontvanger heeft een goedgekeurd certificaat voor gegevensbescherming, en bindt zich om uw rechten te respecteren.
means-dpv-transfer-A46-3-a = Zender en ontvanger schreven een eigen contract. Een toezichthoudende autoriteit moet het hebben toegestaan.
means-dpv-transfer-A46-3-b = Overheden spraken regels af die u rechten geven, maar geen verdrag. Een toezichthoudende autoriteit moet ze hebben toegestaan.
means-dpv-transfer-A49-1-a = U zei uitdrukkelijk ja en kende het risico daar. U kunt het intrekken. Overheden met openbaar gezag mogen hier niet op steunen.
means-dpv-transfer-A49-1-b = Uw contract kan niet zonder, of u vroeg erom vóór het tekenen. Voorbeeld: u boekt een hotel in het buitenland.
means-dpv-transfer-A49-1-c = Een contract tussen anderen, in uw belang, kan niet zonder. Voorbeeld: iemand boekt een reis voor u.
means-dpv-transfer-A49-1-d = Een belangrijke publieke reden uit EU-recht of nationaal recht eist het. Voorbeeld: belastingdiensten die samenwerken.
means-dpv-transfer-A49-1-e = Iemand heeft de gegevens nodig voor of tegen een rechtsvordering, zoals bij een rechter in het buitenland.
means-dpv-transfer-A49-1-f = Iemands leven of gezondheid is in gevaar, en die mens kan geen ja of nee zeggen. Voorbeeld: een ongeluk in het buitenland.
means-dpv-transfer-A49-1-g = De gegevens komen uit een register dat de wet opent voor iedereen of wie een goede reden heeft. Niet het hele register.
means-dpv-transfer-A49-2 = Niets anders past: eenmalig, weinig mensen, dwingend belang. U en de autoriteit horen het. Niet voor overheden met gezag.
means-dpv-transfer-AdequacyDecision = De Europese Commissie besloot dat een land gegevens ongeveer zo goed beschermt als de EU. Dat kan worden teruggenomen.
means-dpv-transfer-AdHocContractualClauses = Zender en ontvanger schreven een eigen contract om gegevens te beschermen. Een toezichthoudende autoriteit moet het toestaan.
means-dpv-transfer-BindingCorporateRules = Een concern bindt zich aan regels voor gegevens in al zijn landen. U kunt erop steunen. Een autoriteit moet ze goedkeuren.
means-dpv-transfer-CertificationMechanismsForDataTransfers = Een gecontroleerd certificaat toont hoe de ontvanger de gegevens beschermt. Hij moet zich ook binden uw rechten te respecteren.
means-dpv-transfer-CodesOfConductForDataTransfers = Regels van een branche over gegevens in het buitenland. Ze moeten zijn goedgekeurd, en de ontvanger moet zich eraan binden.
means-dpv-transfer-DataTransferTool = Een juridisch middel waarmee gegevens de EU mogen verlaten. De verklaring zegt niet welk: vraag het.
means-dpv-transfer-SCCByCommission = Contractteksten van de Europese Commissie die zender en ontvanger zonder verandering tekenen. U kunt een kopie vragen.
means-dpv-transfer-SCCBySupervisoryAuthority = Contractteksten van een toezichthoudende autoriteit, goedgekeurd door de Europese Commissie. U kunt een kopie vragen.
means-dpv-transfer-StandardContractualClauses = Vaste contractteksten die zender en ontvanger tekenen om gegevens te beschermen. De verklaring zegt niet van wie: vraag het.
means-dpv-transfer-SupplementaryMeasure = Iets extra’s omdat een contract alleen daar niet genoeg is, zoals versleuteling waarvan de sleutel in de EU blijft.

## Law: why sensitive data may be used

means-dpv-special_category-A9-2-a = Gevoelige gegevens, zoals gezondheid of gezicht, alleen als u duidelijk ja zegt. U kunt nee zeggen of het altijd intrekken.
means-dpv-special_category-A9-2-b = Een wet over werk of sociale zekerheid, of een akkoord daaronder, heeft gevoelige gegevens nodig. Zij moet u ook beschermen.
means-dpv-special_category-A9-2-c = Iemands leven of gezondheid is in gevaar, en de mens over wie de gegevens gaan, kan geen ja of nee zeggen.
means-dpv-special_category-A9-2-d = Een kerk, vakbond, partij en dergelijke gebruikt gegevens van leden en vaste contacten. Niets mag naar buiten zonder hun ja.
means-dpv-special_category-A9-2-e = U hebt deze gegevens duidelijk zelf openbaar gemaakt. Langs een camera lopen is dat niet.
means-dpv-special_category-A9-2-f = De gegevens zijn nodig voor een rechtsvordering, of een rechter heeft ze nodig voor zijn werk.
means-dpv-special_category-A9-2-g = Een wet staat het toe om een zwaarwegende publieke reden. Het moet evenredig zijn en uw rechten beschermen. Vraag welke wet.
means-dpv-special_category-A9-2-h = Nodig voor behandeling of zorg, of gezondheid op het werk. Alleen wie een geheimhoudingsplicht heeft, mag ze gebruiken.
means-dpv-special_category-A9-2-i = Een wet staat het toe om ieders gezondheid te beschermen, zoals tegen een epidemie, en moet uw rechten beschermen.
means-dpv-special_category-A9-2-j = Een wet staat het toe voor openbare archieven, onderzoek of statistiek. Het moet evenredig zijn en uw rechten beschermen.

## Choices and answers: words by code

means-dpv-ground-Objection = U zegt dat dit gebruik juist voor u slecht is. Voorbeeld: u woont tegenover de camera.
means-dpv-ground-NonNecessityObjection = U zegt dat het doel ook zonder gegevens over u te halen is. Voorbeeld: tellen in plaats van filmen.
means-dpv-ground-LegalityLackingObjection = U zegt dat geen van de redenen in de wet dit gebruik toestaat, zoals toestemming, contract of publieke taak.
means-dpv-ground-UnlawfulActivityObjection = U zegt dat wat er gebeurt zelf verboden is. Noem de wet als u die kent; dat hoeft niet.
means-dpv-ground-ContestAccuracy = U zegt dat de gegevens of uitkomst over u niet kloppen. Zij horen het na te gaan.
means-dpv-delay-ComplexityOfProcess = Zij hebben meer tijd nodig omdat uw verzoek moeilijk is. Hoogstens drie maanden in totaal, en zij moeten zeggen waarom.
means-dpv-delay-HighVolumeOfProcesses = Zij hebben meer tijd nodig omdat er veel verzoeken zijn. Hoogstens drie maanden in totaal, en zij moeten zeggen waarom.
means-dpv-delay-InformationRequired = Zij vragen u om feiten die nodig zijn voor een antwoord. Stuur alleen wat nodig is.
means-dpv-delay-IdentityVerificationRequired = Zij twijfelen of de gegevens over u gaan en mogen om meer vragen. Zij mogen niet meer vragen dan nodig is.
means-dpv-refusal-LegitimateInterestOverride = Zij zeggen dat hun zwaarwegende redenen meer tellen dan de uwe. Zij moeten het aantonen. U kunt een klacht indienen.
means-dpv-refusal-PublicInterestCompromised = Zij zeggen dat een taak voor iedereen niet meer zou kunnen. Vraag welke taak. U kunt een klacht indienen.
means-dpv-refusal-OfficialAuthorityExerciseImpaired = Zij zeggen dat een overheid een macht uit de wet niet zou kunnen gebruiken. Vraag welke macht. U kunt een klacht indienen.
means-dpv-refusal-LegalObligationImpaired = Zij zeggen dat een wet eist door te gaan, zoals dossiers te bewaren. Vraag welke wet. U kunt een klacht indienen.
means-dpv-refusal-LegallyExempted = Zij zeggen dat een wet hen hiervan vrijstelt. Vraag welke wet. U kunt een klacht indienen.
means-dpv-refusal-LegalClaimImpaired = Zij zeggen dat iemand de gegevens nodig heeft voor of tegen een rechtsvordering. U kunt een klacht indienen.
means-dpv-refusal-JudicialProceedingsImpaired = Zij zeggen dat een rechter of zijn onafhankelijkheid zou lijden. U kunt een klacht indienen.
means-dpv-refusal-CrimePreventionImpaired = Zij zeggen dat misdrijven dan minder goed te voorkomen zijn. Een wet moet deze weigering toestaan. U kunt een klacht indienen.
means-dpv-refusal-CrimeInvestigationImpaired = Zij zeggen dat een misdrijf dan niet op te lossen is. Een wet moet deze weigering toestaan. U kunt een klacht indienen.
means-dpv-refusal-PublicSecurityImpaired = Zij zeggen dat de openbare veiligheid zou lijden. Een wet moet deze weigering toestaan. U kunt een klacht indienen.
means-dpv-refusal-NationalSecurityImpaired = Zij zeggen dat de veiligheid van het land zou lijden. Een wet moet deze weigering toestaan. U kunt een klacht indienen.
means-dpv-refusal-PublicHealthCompromised = Zij zeggen dat ieders gezondheid beschermen de gegevens nodig heeft, zoals bij een epidemie. U kunt een klacht indienen.
means-dpv-refusal-SecurityImpaired = Zij zeggen dat iets wat de gegevens of een plaats beveiligt, niet meer zou werken. U kunt een klacht indienen.
means-dpv-refusal-ThirdPartyRightsImpaired = Zij zeggen dat anderen schade zouden hebben, zoals mensen in hetzelfde beeld. Vraag het deel over u alleen.
means-dpv-refusal-FreedomOfExpressionImpaired = Zij zeggen dat anderen het recht hebben dit te zeggen of te weten, zoals de pers. U kunt een klacht indienen.
means-dpv-refusal-ScientificHistoricalResearchImpaired = Zij zeggen dat een onderzoek zonder de gegevens niet zou kunnen of erg zou lijden. U kunt een klacht indienen.
means-dpv-refusal-OfficialStatisticsImpaired = Zij zeggen dat publieke cijfers zonder de gegevens niet zouden kunnen of erg zouden lijden. U kunt een klacht indienen.
means-dpv-refusal-PublicInterestArchivingImpaired = Zij zeggen dat een openbaar archief zonder de gegevens erg zou lijden. U kunt een klacht indienen.
means-dpv-refusal-ContractPerformanceNecessity = Zij zeggen dat een contract niet kan worden nagekomen zonder de gegevens. Vraag welk contract. U kunt een klacht indienen.
means-dpv-refusal-ConsentProvided = Zij zeggen dat u hier ja tegen hebt gezegd. U kunt uw toestemming altijd intrekken.
means-dpv-refusal-IdentityVerificationFailure = Zij konden niet zien dat de gegevens over u gaan. U kunt meer sturen dat het toont, of een klacht indienen.
means-dpv-refusal-FulfilmentImpossible = Zij zeggen dat het niet kan, bijvoorbeeld omdat de gegevens al weg zijn. U kunt een klacht indienen.
means-dpv-refusal-DisproportionateEffortRequired = Zij zeggen dat het veel te veel werk is voor wat het oplevert. U kunt een klacht indienen.
means-dpv-refusal-ProcessUnfounded = Zij zeggen dat uw verzoek duidelijk geen grond in de wet heeft. Zij moeten dat bewijzen. U kunt een klacht indienen.
means-dpv-refusal-ProcessExcessive = Zij zeggen dat u te veel vraagt, bijvoorbeeld steeds weer. Zij moeten dat bewijzen. U kunt een klacht indienen.
means-dpv-refusal-EntityAlreadyInformed = Zij zeggen dat u dit al is verteld. Kijk in eerdere verklaringen en antwoorden. U kunt een klacht indienen.

## AI Act: what kind of AI it is

means-dpv-ai_act-AISystem = Software die uit invoer afleidt wat zij zegt, toont, aanraadt of beslist. Wat de AI-verordening eist, hangt af van het gebruik.
means-dpv-ai_act-GPAIModel = Een grote AI-kern voor veel taken, ingebouwd in andere systemen. De aanbieder moet auteursrecht volgen en meestal documenteren.
means-dpv-ai_act-GPAISystem = AI voor veel taken, zoals een chatprogramma. Hebt u er direct mee te maken, dan moet u weten dat het AI is, tenzij dat duidelijk is.
means-dpv-ai_act-HighImpactCapabilityGPAIModel = Een model dat zoveel kan als de beste. De AI-verordening ziet dan een risico voor ieder en geeft de aanbieder extra plichten.
means-dpv-ai_act-SystemicRisk = Schade aan gezondheid, veiligheid, rechten of samenleving die sterke modellen breed verspreiden. Aanbieders moeten ertegen werken.
means-dpv-ai_act-AISystemPerformance = Hoe goed zij doet waar zij voor bedoeld is. Vraag hoe vaak zij fout zit, en voor wie.
means-dpv-ai_act-IntendedPurpose = Het gebruik dat de aanbieder in papieren en reclame noemt. Hoe streng de AI-verordening is, hangt daarvan af.
means-dpv-ai_act-ReasonablyForeseeableMisuse = Gebruik waar het niet voor bedoeld is, maar dat te verwachten is. Bij AI met hoog risico moet de aanbieder er vooraf aan denken.
means-dpv-ai_act-SafetyComponent = Een deel dat mensen of dingen beschermt, of gevaar geeft als het uitvalt. Met AI erin gelden vaak strenge plichten.
means-dpv-ai_act-SubliminalCapability = Kan ongemerkt op uw geest werken. Bij wet verboden als u daardoor anders beslist en ernstige schade waarschijnlijk is.
means-dpv-ai_act-DeepFakeGeneration = Maakt beelden, geluid of video die ten onrechte echt lijken. Wie het gebruikt, moet zeggen dat het AI is, op enkele uitzonderingen na.
means-dpv-ai_act-Risk = Hoe waarschijnlijk schade is, samen met hoe erg die zou zijn. Hoe hoger het risico, hoe strenger de plichten.

## AI Act: AI that recognises people

means-dpv-ai_act-BiometricData = Gegevens van uw gezicht, vinger, stem, loop en dergelijke. Om mensen ermee te herkennen, eist de AVG een speciale reden.
means-dpv-ai_act-BiometricIdentification = Vergelijkt gezicht of lichaam met veel bewaarde mensen om u te vinden. Op afstand: strenge plichten, en deels verboden.
means-dpv-ai_act-BiometricVerification = Vergelijkt u met één gegeven, zoals uw gezicht met uw paspoort. De AI-verordening telt dit alleen niet als hoog risico.
means-dpv-ai_act-RemoteBiometricIdentificationSystem = Vindt wie mensen zijn zonder dat zij meedoen, zoals in een menigte. Strenge plichten; live door politie is meestal verboden.
means-dpv-ai_act-RealtimeRemoteBiometricIdentificationSystem = Vindt meteen wie er langskomt. Strenge plichten. Voor politie op openbare plaatsen bij wet verboden, met drie nauwe uitzonderingen.
means-dpv-ai_act-PostRemoteBiometricIdentificationSystem = Vindt later uit opnamen wie er was. Strenge plichten. Voor een verdachte heeft de politie toestemming nodig, op één geval na.
means-dpv-ai_act-BiometricCategorisation = Zet u naar gezicht of lichaam in een groep, zoals leeftijd. Zo geloof, ras of seksleven afleiden is bij wet verboden.
means-dpv-ai_act-BiometricCategorisationSystem = Deelt mensen in naar gezicht of lichaam. U moet het weten, tenzij een wet het toestaat tegen misdaad. Deels bij wet verboden.
means-dpv-ai_act-EmotionRecognition = Schat gevoel of bedoeling uit gezicht, stem of lichaam. Op werk en school bij wet verboden, behalve medisch of voor veiligheid.
means-dpv-ai_act-EmotionRecognitionSystem = Strenge plichten. U moet het weten, tenzij een wet het toestaat tegen misdaad. Op werk en school meestal bij wet verboden.
means-dpv-ai_act-PubliclyAccessibleSpace = Een plaats voor een onbekend aantal mensen, zoals straat, station of winkel, ook met kaartje. Live gezichten zoeken is hier beperkt.

## AI Act: AI that the law forbids

means-dpv-ai_act-ProhibitedAISystem = Gebruik van AI dat de AI-verordening in de EU verbiedt. Niemand kan het met een ja toestaan. U kunt een klacht indienen.
means-dpv-ai_act-ProhibitedAISystem-A5-1-a = Bij wet verboden: verborgen of misleidende trucs waardoor mensen anders beslissen, met ernstige schade of kans daarop.
means-dpv-ai_act-ProhibitedAISystem-A5-1-b = Bij wet verboden: leeftijd, handicap of nood gebruiken om gedrag te veranderen, met ernstige schade of kans daarop.
means-dpv-ai_act-ProhibitedAISystem-A5-1-c = Bij wet verboden: mensen over tijd beoordelen op gedrag of aard, en dan elders, zonder reden of te hard, slecht behandelen.
means-dpv-ai_act-ProhibitedAISystem-A5-1-d = Bij wet verboden: het risico dat u een misdrijf pleegt alleen uit een profiel of uw aard schatten, niet uit feiten van een zaak.
means-dpv-ai_act-ProhibitedAISystem-A5-1-e = Bij wet verboden: databases van gezichten maken door zonder doel beelden te halen van internet of camera’s.
means-dpv-ai_act-ProhibitedAISystem-A5-1-f = Bij wet verboden: gevoelens van mensen afleiden op werk of school. Alleen toegestaan om medische redenen of veiligheid.
means-dpv-ai_act-ProhibitedAISystem-A5-1-g = Bij wet verboden: ras, politiek, vakbond, geloof of seksleven uit uw lichaam afleiden. Rechtmatige beelden labelen mag.
means-dpv-ai_act-ProhibitedAISystem-A5-1-h = Bij wet verboden: live herkennen in het openbaar door politie, tenzij strikt nodig: vermisten, slachtoffers, zware dreiging, zwaar misdrijf.

## AI Act: how high the risk is

means-dpv-ai_act-RiskLevel = De AI-verordening deelt AI in naar risico: verboden, hoog, informatieplicht, klein. Dat bepaalt welke plichten gelden.
means-dpv-ai_act-RiskLevelProhibited = De AI-verordening verbiedt dit gebruik in de EU (art. 5). Niemand kan het met een ja toestaan. U kunt een klacht indienen.
means-dpv-ai_act-RiskLevelPermitted = De AI-verordening verbiedt het niet. Er kunnen toch plichten gelden, en ook andere wetten, zoals de AVG.
means-dpv-ai_act-RiskLevelHigh = Kan gezondheid, veiligheid of rechten zwaar schaden. Mag, maar alleen met strenge plichten, zoals controles en een mens erbij.
means-dpv-ai_act-RiskLevelHigh-A6-1 = Hoog risico: het is, of beveiligt, een product dat een instantie van buiten moet keuren, zoals een lift. Strenge plichten.
means-dpv-ai_act-RiskLevelHigh-A6-2 = Hoog risico door het gebruik, zoals werving, politie of uitkeringen (bijlage III). Strenge plichten.
means-dpv-ai_act-RiskLevelNotHigh = Niet verboden en geen hoog risico. Misschien moet u toch weten dat er AI is. Andere wetten gelden, zoals de AVG.
means-dpv-ai_act-RiskLevelTransparencyRequired = Geen hoog risico, maar mensen moeten het weten, zoals als zij met een machine praten of een deepfake zien (art. 50).
means-dpv-ai_act-RiskLevelMinimal = Niet verboden, geen hoog risico, en volgens de AI-verordening hoeft niemand het te weten. Andere wetten gelden, zoals de AVG.
means-dpv-ai_act-HighRiskAIAssessment = Gaat na of de AI-verordening deze AI als hoog risico telt. Vraag naar de uitkomst en de redenen.
means-dpv-ai_act-HighRiskAISystem = AI die gezondheid, veiligheid of rechten zwaar kan schaden. Mag alleen met strenge plichten, zoals controles en een mens erbij.

## AI Act: high risk because of the product

means-dpv-ai_act-HighRiskAISystem-A6-1 = AI die een product uit bijlage I is of beveiligt dat een instantie van buiten vóór verkoop moet keuren. Strenge plichten.
means-dpv-ai_act-HighRiskAISystem-AnnexI-1 = AI die een machine veilig houdt, zoals een robotarm stoppen als u dichtbij komt. Strenge plichten en keuring van buiten.
means-dpv-ai_act-HighRiskAISystem-AnnexI-2 = AI die speelgoed veilig houdt, of zelf het speelgoed is. Strenge plichten en keuring van buiten.
means-dpv-ai_act-HighRiskAISystem-AnnexI-3 = AI die een pleziervaartuig of waterscooter veilig houdt. Strenge plichten en keuring van buiten.
means-dpv-ai_act-HighRiskAISystem-AnnexI-4 = AI die een lift veilig houdt, zoals deuren of remmen. Strenge plichten en keuring van buiten.
means-dpv-ai_act-HighRiskAISystem-AnnexI-5 = AI die apparaten veilig houdt waar gas of stof kan ontploffen, zoals in een molen. Strenge plichten en keuring van buiten.
means-dpv-ai_act-HighRiskAISystem-AnnexI-6 = AI die een radioapparaat veilig houdt, zoals een telefoon of draadloze sensor. Strenge plichten en keuring van buiten.
means-dpv-ai_act-HighRiskAISystem-AnnexI-7 = AI die ketels, tanks of buizen onder druk veilig houdt. Strenge plichten en keuring van buiten.
means-dpv-ai_act-HighRiskAISystem-AnnexI-8 = AI die een kabelbaan of skilift veilig houdt. Strenge plichten en keuring van buiten.
means-dpv-ai_act-HighRiskAISystem-AnnexI-9 = AI in wat mensen dragen als bescherming, zoals een helm of masker. Strenge plichten en keuring van buiten.
means-dpv-ai_act-HighRiskAISystem-AnnexI-10 = AI die een gastoestel veilig houdt, zoals een kachel of fornuis. Strenge plichten en keuring van buiten.
means-dpv-ai_act-HighRiskAISystem-AnnexI-11 = AI die een medisch hulpmiddel is of beveiligt, zoals één die röntgenfoto’s leest. Strenge plichten en keuring van buiten.
means-dpv-ai_act-HighRiskAISystem-AnnexI-12 = AI in tests van bloed, weefsel en dergelijke buiten het lichaam. Strenge plichten en keuring van buiten.
means-dpv-ai_act-HighRiskAISystem-AnnexI-13 = AI die vluchten tegen aanvallen bewaakt. Hoog risico; plichten komen via luchtvaartrecht, niet direct uit de AI-verordening.
means-dpv-ai_act-HighRiskAISystem-AnnexI-14 = AI die motoren op twee of drie wielen en quads beveiligt. Hoog risico; plichten via voertuigrecht, niet direct uit AI-verordening.
means-dpv-ai_act-HighRiskAISystem-AnnexI-15 = AI die land- en bosbouwvoertuigen beveiligt. Hoog risico; plichten via voertuigrecht, niet direct uit de AI-verordening.
means-dpv-ai_act-HighRiskAISystem-AnnexI-16 = AI die uitrusting op schepen beveiligt. Hoog risico; plichten via scheepvaartrecht, niet direct uit de AI-verordening.
means-dpv-ai_act-HighRiskAISystem-AnnexI-17 = AI die treinen en spoor beveiligt. Hoog risico; plichten via spoorrecht, niet direct uit de AI-verordening.
means-dpv-ai_act-HighRiskAISystem-AnnexI-18 = AI die auto’s, bussen, vrachtauto’s of delen beveiligt. Hoog risico; plichten via voertuigrecht, niet direct uit AI-verordening.
means-dpv-ai_act-HighRiskAISystem-AnnexI-19 = AI die mensen in auto’s en op de weg beschermt. Hoog risico; plichten via voertuigrecht, niet direct uit de AI-verordening.
means-dpv-ai_act-HighRiskAISystem-AnnexI-20 = AI die vliegtuigen, vooral drones, beveiligt. Hoog risico; plichten via luchtvaartrecht, niet direct uit de AI-verordening.

## AI Act: high risk because of the use

means-dpv-ai_act-HighRiskAISystem-A6-2 = AI voor een gebruik uit bijlage III, zoals werving of politie. Strenge plichten, en u moet van besluiten over u horen.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-1-a = Herkent mensen op afstand aan gezicht of lichaam. Strenge plichten. Alleen nagaan of u bent wie u zegt, telt niet.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-1-b = Deelt mensen in naar beschermde kenmerken, zoals afkomst, uit gezicht of lichaam. Strenge plichten; deels bij wet verboden.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-1-c = Leidt gevoel af uit gezicht, stem, lichaam. Strenge plichten; u moet het meestal weten. Werk, school: meestal bij wet verboden.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-2 = Houdt verkeer, water, gas, warmte, stroom of digitale netten veilig. Strenge plichten, want uitval kan velen schaden.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-3-a = Beslist of helpt beslissen wie een plaats krijgt op school, universiteit of opleiding. Strenge plichten, en u moet het weten.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-3-b = Beoordeelt wat iemand heeft geleerd, of stuurt wat daarna komt. Strenge plichten, en u moet het weten.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-3-c = Beoordeelt welk onderwijsniveau bij iemand past of open is. Strenge plichten, en u moet het weten.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-3-d = Houdt leerlingen bij toetsen in de gaten om bedrog te vinden. Strenge plichten, en u moet het weten.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-4-a = Helpt werknemers kiezen: richt vacatures, sorteert sollicitaties, beoordeelt mensen. Strenge plichten, en u moet het weten.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-4-b = Helpt bij loon, promotie of ontslag, verdeelt taken naar gedrag of volgt werk. Strenge plichten; werknemers moeten het weten.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-5-a = Helpt een overheid beslissen wie uitkering of dienst krijgt, houdt of terugbetaalt. Strenge plichten. U moet het weten, mag vragen waarom.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-5-b = Schat of u geld kunt terugbetalen. Strenge plichten. U moet het weten en kunt vragen waarom. Fraude zoeken telt niet.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-5-c = Schat uw risico en prijs voor levens- of zorgverzekering. Strenge plichten. U moet het weten en kunt vragen waarom.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-5-d = Beoordeelt noodoproepen, stuurt politie, brandweer of ambulance, of zegt welke patiënt eerst komt. Strenge plichten.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-6-a = Voor politie: schat het risico dat iemand slachtoffer van een misdrijf wordt. Strenge plichten, en alleen waar een andere wet het toestaat.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-6-b = Voor politie: leugendetectoren en dergelijke. Strenge plichten, en alleen waar een andere wet het toestaat.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-6-c = Voor politie: beoordeelt hoe betrouwbaar bewijs is. Strenge plichten, en alleen waar een andere wet het toestaat.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-6-d = Voor politie: schat of iemand een misdrijf pleegt, of aard of eerdere misdrijven. Strenge plichten. Alleen uit profiel: bij wet verboden.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-6-e = Voor politie: maakt profielen om misdrijven te vinden of op te lossen. Strenge plichten, en alleen waar een andere wet het toestaat.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-7-a = Voor migratie, asiel of grens: leugendetectoren en dergelijke. Strenge plichten, en alleen waar een andere wet het toestaat.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-7-b = Voor de grens: schat risico’s van wie inreist, zoals veiligheid of gezondheid. Strenge plichten, en alleen waar een wet het toestaat.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-7-c = Helpt verzoeken om asiel, visum of verblijf, en klachten, te beoordelen. Strenge plichten, en alleen waar een wet het toestaat.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-7-d = Vindt of herkent mensen voor migratie, asiel of grens. Strenge plichten. Reispapieren controleren telt niet.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-8-a = Helpt rechters feiten en recht te onderzoeken en het recht op een zaak toe te passen. Strenge plichten.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-8-b = Bedoeld om een stemming of stemgedrag te sturen. Strenge plichten. Middelen die alleen een campagne organiseren, tellen niet.

## AI Act: who makes, sells and uses AI

means-dpv-ai_act-AIProvider = Wie de AI ontwikkelt, of laat ontwikkelen, en onder eigen naam aanbiedt. Heeft de meeste strenge plichten.
means-dpv-ai_act-AIDeployer = De overheid of het bedrijf dat AI in het werk gebruikt. Bij hoog risico moeten zij instructies volgen en mensen laten toezien.
means-dpv-ai_act-AIDistributor = Verkoopt AI in de EU of geeft die door, niet als aanbieder of importeur. Moet bij hoog risico nagaan of merken en papieren er zijn.
means-dpv-ai_act-AIImporter = Brengt AI van een aanbieder buiten de EU op de EU-markt. Moet bij hoog risico nagaan of die zijn plichten deed.
means-dpv-ai_act-AIOperator = Aanbieder, fabrikant, gebruiksverantwoordelijke, gemachtigde, importeur of distributeur. De AI-verordening geeft elk van hen plichten.
means-dpv-ai_act-AIProductManufacturer = Verkoopt een product met AI onder eigen naam. Houdt de AI het product veilig, dan kan hij de plichten van een aanbieder hebben.
means-dpv-ai_act-DownstreamAIProvider = Maakt van een AI-model, eigen of van een ander, een AI-systeem. Voor het systeem heeft hij de plichten van een aanbieder.
means-dpv-ai_act-AuthorisedRepresentative = Staat in de EU voor een aanbieder daarbuiten, met een schriftelijke opdracht. Autoriteiten kunnen bij hem terecht.
means-dpv-ai_act-HumanOverseer = Bij AI met hoog risico moet een getraind mens toezien en haar kunnen stoppen of niet volgen. Vraag wie dat is.
means-dpv-ai_act-DeployerHumanOversightMeasure = Wat de aanbieder gebruikers opdraagt zodat mensen de baas blijven, zoals een tweede blik. Plicht bij AI met hoog risico.
means-dpv-ai_act-ProviderHumanOversightMeasure = Wat de aanbieder inbouwt zodat mensen de baas blijven, zoals een stopknop. Plicht bij AI met hoog risico.
means-dpv-ai_act-AILiteracy = Wie AI maakt of in het werk gebruikt, moet zorgen dat het personeel genoeg weet van AI, de kansen en de gevaren.

## AI Act: who checks and whom to ask

means-dpv-ai_act-AIOffice = Het deel van de Europese Commissie dat toezicht houdt op AI, vooral op modellen voor algemene doelen.
means-dpv-ai_act-NationalCompetentAuthority = De autoriteit van een land die nagaat of de AI-verordening wordt gevolgd, of aanwijst wie dat doet.
means-dpv-ai_act-MarketSurveillanceAuthority = Nationale autoriteit die AI mag testen en van de markt halen. Iedereen kan er een klacht indienen over schending van de AI-verordening.
means-dpv-ai_act-NotifyingAuthority = De nationale autoriteit die zegt welke instanties AI-producten mogen keuren, en op hen toeziet.
means-dpv-ai_act-ConformityAssessmentBody = Een instantie van buiten die AI test, keurt en certificeert.
means-dpv-ai_act-NotifiedBody = Een keurder die de staat onder de AI-verordening heeft aangewezen. Hij bekijkt sommige AI met hoog risico vóór verkoop.
means-dpv-ai_act-AIActLawfulness = Zegt of de AI zich aan de AI-verordening houdt. Een verklaring zegt dit alleen; zij bewijst het niet.
means-dpv-ai_act-AIActCompliant = De verklaring zegt dat de AI zich aan de AI-verordening houdt. Dat is een bewering, geen bewijs. Vraag wie het naging.
means-dpv-ai_act-AIActNonCompliant = De verklaring zegt dat de AI zich niet aan de AI-verordening houdt. U kunt een klacht indienen bij de markttoezichtautoriteit.
means-dpv-ai_act-AIActComplianceUnknown = De verklaring zegt dat nog niemand weet of de AI zich aan de AI-verordening houdt. Vraag wanneer het wordt nagegaan.

## AI Act: papers and checks before use

means-dpv-ai_act-FRIA = Overheden en sommige bedrijven moeten vóór eerste gebruik van de meeste genoemde AI met hoog risico nagaan wat die met rechten doet.
means-dpv-ai_act-ConformityAssessment = Toont dat AI met hoog risico aan de AI-verordening voldoet. Sommige aanbieders keuren zelf, andere hebben een instantie nodig.
means-dpv-ai_act-CEMarking = Het teken van de aanbieder dat AI met hoog risico aan EU-regels voldoet. Het zegt niet of gebruik hier volgens de wet mag.
means-dpv-ai_act-EUDeclarationOfConformity = De aanbieder van AI met hoog risico zegt schriftelijk dat die aan EU-recht voldoet, en staat ervoor in. Tien jaar bewaard voor toezicht.
means-dpv-ai_act-CommonSpecification = Regels van de Europese Commissie over voldoen aan de AI-verordening. Wie ze bij hoog risico volgt, wordt geacht te voldoen.
means-dpv-ai_act-TechnicalDocumentation = Hoe de AI met hoog risico is gemaakt, getest en gevolgd. Voor autoriteiten; u hebt geen algemeen recht het te zien.
means-dpv-ai_act-SystemArchitectureDescription = Beschrijft de delen van de software en hoe ze samenwerken. Hoort bij de technische papieren van AI met hoog risico.
means-dpv-ai_act-InstructionForUse = De aanbieder zegt waar de AI voor is, hoe goed zij werkt en waar zij faalt. Gebruikers bij hoog risico moeten dit volgen.
means-dpv-ai_act-QualityManagementSystem = Geschreven regels waarmee de aanbieder van AI met hoog risico zich aan de AI-verordening houdt. Een plicht uit de wet.
means-dpv-ai_act-RiskManagementSystem = De aanbieder moet steeds risico’s van AI met hoog risico zoeken, zolang die in gebruik is, en verkleinen. Een plicht uit de wet.
means-dpv-ai_act-TrainingData = Voorbeelden waarvan de AI leerde. Bij hoog risico moeten ze bij het gebruik passen en op oneerlijke gaten zijn nagekeken.
means-dpv-ai_act-ValidationData = Voorbeelden waarmee de aanbieder de AI uitprobeert en bijstelt terwijl zij leert.
means-dpv-ai_act-TestingData = Voorbeelden apart gehouden voor een laatste test, voordat de AI wordt verkocht of gebruikt.

## AI Act: tests

means-dpv-ai_act-AIRegulatorySandbox = Aanbieders mogen nieuwe AI een beperkte tijd maken en testen terwijl een autoriteit toekijkt. Andere wetten beschermen u nog.
means-dpv-ai_act-SandboxPlan = Aanbieder en autoriteit spreken af wat wordt geprobeerd, hoe, hoe lang en onder welke voorwaarden.
means-dpv-ai_act-TestingRealWorldConditions = AI die nog niet te koop is, wordt een tijd buiten het laboratorium geprobeerd. Wie meedoet, moet meestal eerst ja zeggen.
means-dpv-ai_act-RealWorldTestingPlan = Zegt wat wordt getest, waar, op wie, hoe lang en wie toeziet. Bij gebruik met hoog risico moet de autoriteit akkoord zijn.
means-dpv-ai_act-RealWorldTestSubject = Doet mee aan een test van AI in het echt. U kunt altijd stoppen, zonder reden, en vragen uw gegevens te wissen.
means-dpv-ai_act-InformedConsent = U stemt, vrij en goed ingelicht, in met een test van AI. U kunt altijd nee zeggen of stoppen.
means-dpv-ai_act-TestLog = Een lijst van welke tests van de AI zijn gedaan en wanneer.
means-dpv-ai_act-TestReport = Vat samen hoe de AI is getest en wat eruit kwam.

## AI Act: on sale and in use

means-dpv-ai_act-MarketAvailabilityStatus = Zegt of de AI wordt aangeboden voor verkoop of gebruik, voor geld of gratis.
means-dpv-ai_act-AvailableOnMarket = De AI wordt door een bedrijf aangeboden, voor geld of gratis. De verklaring zegt niet waar.
means-dpv-ai_act-AvailableOnEUMarket = De AI wordt in de EU door een bedrijf aangeboden, voor geld of gratis. De AI-verordening geldt, met enkele uitzonderingen.
means-dpv-ai_act-AvailableOnNonEUMarket = De AI wordt buiten de EU aangeboden. De AI-verordening kan toch gelden, zoals als de uitkomsten in de EU worden gebruikt.
means-dpv-ai_act-NotAvailableOnMarket = De AI wordt nergens aangeboden. Zij kan alleen voor eigen gebruik zijn, of nog in ontwikkeling.
means-dpv-ai_act-MarketPlacementStatus = Zegt of de AI voor het eerst is aangeboden. Vanaf dan tellen de meeste plichten van de aanbieder.
means-dpv-ai_act-PlacedOnMarket = De AI is voor het eerst aangeboden. De verklaring zegt niet waar.
means-dpv-ai_act-PlacedOnEUMarket = De AI is voor het eerst in de EU aangeboden. Vanaf dan tellen de meeste plichten van de aanbieder.
means-dpv-ai_act-ServiceSupplyStatus = Zegt of de AI in gebruik is genomen, teruggeroepen of van de markt gehaald.
means-dpv-ai_act-PutIntoService = De AI is geleverd voor het eerste gebruik, of de aanbieder gebruikt haar zelf. De verklaring zegt niet waar.
means-dpv-ai_act-PutIntoServiceInEU = De AI is in de EU geleverd voor eerste gebruik, of de aanbieder gebruikt haar daar zelf. De AI-verordening geldt, op enkele gevallen na.
means-dpv-ai_act-NotPutIntoService = De AI is niet geleverd voor gebruik. Een test kan toch gebeuren.
means-dpv-ai_act-RecalledFromService = De AI gaat terug naar de aanbieder, uit gebruik of wordt uitgezet. Zij hoort hier niet meer te werken.
means-dpv-ai_act-WithdrawnFromService = De AI mag niet meer worden doorgegeven of verkocht. Wie haar heeft, gebruikt haar misschien nog: vraag het.
means-dpv-ai_act-PostMarketMonitoringSystem = De aanbieder verzamelt wat er in gebruik gebeurt, om te zien of er iets hersteld moet worden. Plicht bij AI met hoog risico.
means-dpv-ai_act-PostMarketMonitoringPlan = Zegt hoe de aanbieder van AI met hoog risico volgt wat er in gebruik gebeurt. Hoort bij de technische papieren.
means-dpv-ai_act-PostMarketMonitoringSystemDocumentation = Beschrijft hoe de aanbieder van AI met hoog risico verzamelt en nagaat wat er in gebruik gebeurt.
means-dpv-ai_act-SeriousIncident = AI leidde tot dood, zware schade, uitval van vitale diensten of schending van grondrechten. Aanbieders bij hoog risico moeten het melden.

## AI Act: changes to the AI

means-dpv-ai_act-ChangeCategory = Zegt of een verandering van de AI vanaf het begin was gepland of niet.
means-dpv-ai_act-ChangeDescription = Beschrijft een verandering van de AI. Vraag of zij opnieuw is gekeurd.
means-dpv-ai_act-PredeterminedChange = De aanbieder plande en keurde deze verandering vooraf, zoals verder leren. Er is geen nieuwe keuring vóór verkoop nodig.
means-dpv-ai_act-NonpredeterminedChange = Deze verandering was niet vanaf het begin gepland. Telt zij voor de regels, dan moet AI met hoog risico opnieuw worden gekeurd.
means-dpv-ai_act-SubstantialModification = Een ongeplande verandering die de regels of het doel van de AI raakt. AI met hoog risico moet dan opnieuw worden gekeurd.

## AI Act: where it is used

means-dpv-ai_act-PublicSector = In organisaties van de staat, zoals een gemeente. Bij genoemde AI met hoog risico moeten zij meestal eerst rechten nagaan en registreren.
means-dpv-ai_act-PrivateSector = In organisaties in privaat bezit. De AI-verordening geldt ook voor hen.
means-dpv-ai_act-LawEnforcementSector = AI om misdrijven te voorkomen of op te lossen. Veel gebruik is hoog risico, en sommig is bij wet verboden.
means-dpv-ai_act-JusticeSector = AI in het werk van rechtbanken. Rechters helpen met feiten en recht is hoog risico. De rechter, niet de AI, moet beslissen.
means-dpv-ai_act-DemocraticProcessSector = AI rond verkiezingen en stemmingen. AI bedoeld om te sturen hoe mensen stemmen, is hoog risico.
means-dpv-ai_act-MigrationSector = AI over mensen die komen of blijven. Veel gebruik is hoog risico, zoals risico’s schatten of visa beoordelen.
means-dpv-ai_act-AsylumSector = AI over mensen die om bescherming vragen. Helpen hun verzoeken te beoordelen is hoog risico.
means-dpv-ai_act-BorderControlSector = AI waar mensen een grens over gaan. Mensen daar herkennen is hoog risico; reispapieren controleren is dat niet.
means-dpv-ai_act-EducationSector = AI in school en opleiding. Toelating, cijfers en toezicht bij toetsen zijn hoog risico. Gevoel aflezen is meestal bij wet verboden.
means-dpv-ai_act-EmploymentSector = AI over werknemers of sollicitanten. Werven en leiden van mensen is hoog risico. Gevoel aflezen is meestal bij wet verboden.
means-dpv-ai_act-CriticalInfrastructureSector = AI in water, stroom, gas, warmte, verkeer of netten. Delen die deze veilig houden, zijn hoog risico.

## What can happen to you

means-lamppost-consequence-travel_ban = U mag niet reizen, of niet per trein, vliegtuig of bus.
means-lamppost-consequence-loan_refusal = U krijgt geen lening of krediet, of alleen een slechtere.
means-lamppost-consequence-job_refusal = U krijgt een baan of een publieke functie niet.
means-lamppost-consequence-internet_ban = U mag niet op internet, of niet op diensten daar.
means-lamppost-further_consequence-surveillance = U wordt vanaf dan meer gevolgd of gecontroleerd, zoals aangehouden of bezocht door een patrouille.
means-lamppost-further_consequence-supply_cut = Water, stroom, gas of opladen wordt voor u beperkt of afgesloten.
means-lamppost-further_consequence-intervention = Iemand komt u helpen of kijken wat er is gebeurd, zoals een ambulance.

## What is picked up

means-lamppost-further_data_kind-browsing_history = Welke pagina’s of diensten u gebruikt, wanneer en hoe lang.
means-lamppost-further_data_kind-purchases = Wat u koopt, waar en wanneer.
means-lamppost-further_data_kind-social_posts = Wat u op sociale netwerken schrijft, deelt of leuk vindt.
means-lamppost-further_data_kind-administrative_records = Wat andere overheden over u bewaren, zoals belasting, uitkeringen of registers.
means-lamppost-further_data_kind-voice_features = Hoe uw stem klinkt. Dat kan tonen wie er praat, zoals een vingerafdruk.
means-lamppost-further_data_kind-criminal_record = Veroordelingen en strafbare feiten. De wet staat het gebruik alleen toe onder streng toezicht.
means-lamppost-further_data_kind-health_data = Hoe het met uw lichaam of geest is, zoals hartslag, een val of een ziekte. De wet beschermt dit streng.
means-lamppost-further_data_kind-energy_use = Hoeveel stroom u gebruikt of levert, en wanneer. Het kan tonen wanneer u thuis bent.
means-lamppost-further_data_kind-water_use = Hoeveel water u gebruikt, en wanneer. Het kan tonen wanneer u thuis bent.
means-lamppost-further_data_kind-fill_level = Hoe vol een bak is. Het zegt niets over wie hem vulde.
means-lamppost-further_data_kind-air_measurement = Wat er in de lucht zit, en het weer. Het gaat niet over mensen.
means-lamppost-further_data_kind-emotion = Gevoelens die een machine van uw gezicht of stem afleest. Zij heeft het vaak fout.
means-lamppost-further_data_kind-age_group = Een leeftijd die een machine schat naar hoe u eruitziet.
means-lamppost-further_data_kind-gender = Een geslacht dat een machine schat naar hoe u eruitziet.
means-lamppost-further_data_kind-vehicle_identity = Het nummer waarmee een auto of apparaat zich meldt. Het leidt naar de eigenaar.
means-lamppost-further_data_kind-emergency_call = Wie om hulp riep, waarvandaan en waarom.

## What it is for

means-lamppost-purpose-traffic_control = Om verkeer te regelen, zoals met lichten en borden.
means-lamppost-purpose-toll = Om u te laten betalen voor het gebruik van een weg of plaats.
means-lamppost-purpose-advertising = Om reclame te tonen. Dit zegt niet dat die voor u is gekozen.
means-lamppost-purpose-energy_supply = Om levering en gebruik van stroom of gas in evenwicht te houden.

## What senses or acts

means-lamppost-technology-smart_meter = Een meter die zijn standen zelf verstuurt.
means-lamppost-technology-wearable = Iets wat u draagt, zoals een polsband of een horloge.
means-lamppost-technology-vehicle_telematics = Wat een voertuig over zichzelf meldt: waar het is, hoe snel, wat het doet.
means-lamppost-technology-signal_controller = Het schakelt lichten, slagbomen of borden.
