### The coded words of notices: one message for each word, grouped as in the vocabulary. At most 32 characters.
### Language: Dutch (nl).
### Status: machine

## How closely data points at you

term-lamppost-identifiability-none = Niet over mensen
term-lamppost-identifiability-de_identified = Identiteiten worden verwijderd
term-lamppost-identifiability-pseudonymous = Een code staat voor uw naam
term-lamppost-identifiability-identifiable = U bent te herkennen

## Profiles and scores

term-lamppost-profiling-none = Geen profiel en geen score
term-lamppost-profiling-profiling = Maakt een profiel van u
term-lamppost-profiling-scoring = Geeft u een score

## What a decision does

term-lamppost-decision_effect-none = Beslist niets over u
term-lamppost-decision_effect-informs = Helpt een mens te beslissen
term-lamppost-decision_effect-legal_effect = Verandert uw rechtspositie
term-lamppost-decision_effect-significant_effect = Heeft ernstige gevolgen voor u

## Who decides

term-lamppost-autonomy-human_decides = Een mens beslist
term-lamppost-autonomy-human_executes = Machine beslist, mens voert uit
term-lamppost-autonomy-autonomous = Machine beslist en handelt

## How long data is kept

term-lamppost-retention-none = Er wordt niets bewaard
term-lamppost-retention-hours = Voor een vaste tijd bewaard
term-lamppost-retention-until_event = Bewaard tot er iets gebeurt
term-lamppost-retention-indefinite = Bewaard zonder einddatum

## In whose house data is kept

term-lamppost-storage-on_device = In de sensor zelf
term-lamppost-storage-controller_premises = Bij de verantwoordelijke zelf
term-lamppost-storage-processor_premises = Bij een ingehuurd bedrijf
term-lamppost-storage-public_cloud = In een publieke cloud

## On what terms others get data

term-lamppost-recipient_terms-shared = Gedeeld met anderen
term-lamppost-recipient_terms-sold = Verkocht aan anderen
term-lamppost-recipient_terms-on_request_to_police = Naar de politie als die vraagt
term-lamppost-recipient_terms-required_by_law = De wet eist het doorgeven
term-lamppost-recipient_terms-published = Open voor iedereen

## What can happen to you

term-lamppost-consequence-none = U overkomt niets
term-lamppost-consequence-fee = U moet misschien betalen
term-lamppost-consequence-fine = U kunt een boete krijgen
term-lamppost-consequence-denial_of_service = U kunt worden afgewezen
term-lamppost-consequence-price = Uw prijs kan veranderen
term-lamppost-consequence-blacklist = U kunt op een zwarte lijst komen
term-lamppost-consequence-score = Uw score kan veranderen
term-lamppost-consequence-referral = Uw zaak kan worden doorgegeven

## What an objection does

term-lamppost-objection_effect-stop = Gebruik van uw gegevens stopt
term-lamppost-objection_effect-mask = U wordt onherkenbaar gemaakt
term-lamppost-objection_effect-delete = Uw gegevens worden gewist
term-lamppost-objection_effect-reroute = U krijgt een weg eromheen
term-lamppost-objection_effect-cannot = Aan bezwaar is niet te voldoen

## Who is responsible

term-lamppost-controller_kind-public = Publieke organisatie
term-lamppost-controller_kind-private = Bedrijf of andere private partij
term-lamppost-controller_kind-mixed = Publiek en privaat samen

## Ways to get in touch

term-lamppost-contact_kind-web = Webpagina
term-lamppost-contact_kind-email = E-mail
term-lamppost-contact_kind-phone = Telefoon
term-lamppost-contact_kind-post = Brief per post
term-lamppost-contact_kind-in_person = Persoonlijk

## What a contact point is for

term-lamppost-channel_use-choice = Voor ja, nee of bezwaar
term-lamppost-channel_use-request = Voor verzoeken over uw gegevens
term-lamppost-channel_use-complaint = Voor klachten

## What was studied beforehand

term-lamppost-assessment_kind-dpia = Onderzoek privacyrisico (DPIA)
term-lamppost-assessment_kind-fria = Onderzoek grondrechten (FRIA)
term-lamppost-assessment_kind-cost_benefit = Onderzoek van kosten en baten

## Why a notice was taken back

term-lamppost-withdrawal_reason-sensor_removed = De sensor is weggehaald
term-lamppost-withdrawal_reason-error_in_notice = De verklaring had een fout
term-lamppost-withdrawal_reason-key_compromised = De sleutel was niet veilig
term-lamppost-withdrawal_reason-unlawful = Het was tegen de wet
term-lamppost-withdrawal_reason-other = Een andere reden

## What is picked up

term-lamppost-data_kind-number_plate = Kenteken van het voertuig
term-lamppost-data_kind-face_image = Beeld van uw gezicht
term-lamppost-data_kind-gait = Hoe u loopt
term-lamppost-data_kind-silhouette = Omtrek van uw lichaam
term-lamppost-data_kind-sound_level = Hoe hard het geluid is
term-lamppost-data_kind-voice_recording = Opname van uw stem
term-lamppost-data_kind-wifi_probe = Wifisignalen van uw telefoon
term-lamppost-data_kind-bluetooth_address = Bluetoothadres van een apparaat
term-lamppost-data_kind-location_trace = Waar u was, en wanneer
term-lamppost-data_kind-vehicle_count = Aantal voertuigen
term-lamppost-data_kind-people_count = Aantal mensen
term-lamppost-data_kind-payment_data = Betaalgegevens
term-lamppost-data_kind-travel_card = Gegevens van uw reiskaart

## Devices: what senses or acts

term-device-tech-air_quality = Meet hoe schoon de lucht is
term-device-tech-assistance_station = Hulppunt met belknop
term-device-tech-augmented_reality = Toont extra’s over wat u ziet
term-device-tech-biometrics = Herkent u aan uw lichaam
term-device-tech-cellular = Gebruikt het mobiele netwerk
term-device-tech-chatbot = Computer om mee te chatten
term-device-tech-contactless_payments = Laat u contactloos betalen
term-device-tech-de_identified_image = Foto, onherkenbaar gemaakt
term-device-tech-de_identified_video = Video, onherkenbaar gemaakt
term-device-tech-de_identified_voice = Stem, onherkenbaar gemaakt
term-device-tech-dtpr_api = Online DTPR-informatie
term-device-tech-electric_vehicle_charger = Laadpunt voor voertuigen
term-device-tech-facial_characterization = Schat leeftijd of stemming
term-device-tech-gps = Plaatsbepaling met gps
term-device-tech-hands_free = Werkt zonder aanraken
term-device-tech-identifiable_image = Foto die toont wie u bent
term-device-tech-identifiable_nfc = NFC-chip die u kan herkennen
term-device-tech-identifiable_rfid = RFID-label dat u kan herkennen
term-device-tech-identifiable_video = Video die toont wie u bent
term-device-tech-identifiable_wifi_sensor = Wifisensor die u kan herkennen
term-device-tech-image = Maakt foto’s
term-device-tech-image_infrared = Maakt infraroodfoto’s
term-device-tech-inclinometer = Meet hoe scheef iets staat
term-device-tech-induction_loop = Lus van draad in de weg
term-device-tech-intercom = Paneel om door te praten
term-device-tech-li_dar = Laser die afstand meet (lidar)
term-device-tech-location_beacon = Zender die een plaats markeert
term-device-tech-microphone = Microfoon die geluid opvangt
term-device-tech-motion_detector = Merkt beweging op
term-device-tech-nfc = Chip voor heel dichtbij (NFC)
term-device-tech-non_identifiable_video = Video die u niet kan herkennen
term-device-tech-passive_infrared_sensor = Merkt warme lichamen (infrarood)
term-device-tech-person_detection = Merkt dat er een mens is
term-device-tech-personal_device = Uw eigen telefoon of apparaat
term-device-tech-piezoelectric_sensor = Voelt druk en trilling
term-device-tech-radar = Radiogolfsensor (radar)
term-device-tech-rfid = Lezer van RFID-labels
term-device-tech-soil_moisture_sensor = Meet hoe nat de grond is
term-device-tech-sound_level_meter = Meet hoe hard het geluid is
term-device-tech-system_screen = Scherm met informatie
term-device-tech-thermometer = Meet de temperatuur
term-device-tech-ultrasonic_level_sensor = Meet niveau met ultrageluid
term-device-tech-unmanned_aircraft_system = Drone
term-device-tech-video_camera = Camera die filmt
term-device-tech-video_camera_infrared = Camera die infrarood filmt
term-device-tech-voice = Luistert naar stemmen
term-device-tech-water_quality = Meet hoe schoon het water is
term-device-tech-weather_station = Meet het weer
term-device-tech-weighing_scale = Meet gewicht
term-device-tech-wireless_access_point = Wifipunt voor internet
term-device-tech-wireless_charging_roadway = Weg die voertuigen oplaadt

## Devices: what they are for

term-device-purpose-accessibility = Gelijke toegang voor iedereen
term-device-purpose-agency_interaction = U iets laten bedienen
term-device-purpose-arts_culture = Kunst en cultuur
term-device-purpose-commerce = Kopen en verkopen
term-device-purpose-connectivity = Internet en telefoon
term-device-purpose-dining = Eten en drinken
term-device-purpose-ecology = De natuur volgen
term-device-purpose-energy_efficiency = Energie besparen
term-device-purpose-enforcement = Regels handhaven
term-device-purpose-entry = Controleren wie erin mag
term-device-purpose-fire_emergency = Hulp bij brand en nood
term-device-purpose-health = Gezondheid beschermen
term-device-purpose-inform = Informatie geven
term-device-purpose-logistics = Goederen vervoeren
term-device-purpose-mobility = Verkeer en vervoer
term-device-purpose-planning_decision_making = Plannen en publieke besluiten
term-device-purpose-research_development = Onderzoek en nieuwe ideeën
term-device-purpose-safety_security = Mensen en plaatsen veilig houden
term-device-purpose-social = Mensen samenbrengen
term-device-purpose-switch = Iets aan- of uitzetten
term-device-purpose-waste_management = Omgaan met afval
term-device-purpose-water_efficiency = Water besparen
term-device-purpose-wayfinding_services = De weg en diensten vinden

## Devices: what happens to the data

term-device-process-aggregated = Opgeteld tot totalen
term-device-process-ai_system = Gebruikt AI
term-device-process-bitmap_manipulation = Beeldpunten worden veranderd
term-device-process-code_signing = Software is digitaal ondertekend
term-device-process-computer_vision = Een computer leest de beelden
term-device-process-cryptonets = AI op versleutelde gegevens
term-device-process-de_identified = Identiteiten worden verwijderd
term-device-process-differential_privacy = Ruis verbergt ieder mens
term-device-process-encrypted = Versleuteld
term-device-process-encrypted_at_rest = Versleuteld bewaard
term-device-process-federated_learning = AI leert, gegevens blijven apart
term-device-process-hardware_audits = Apparaten worden gekeurd
term-device-process-homomorphic_encryption = Berekend terwijl versleuteld
term-device-process-immutable_query_ledger = Vast logboek van opvragingen
term-device-process-k_anonymity = U zit verborgen in een groep
term-device-process-raw_data = Onveranderde sensorgegevens
term-device-process-rdua_approved = Gegevensgebruik getoetst (RDUA)
term-device-process-regulated = Er gelden speciale regels voor
term-device-process-reviewed_internally = Intern gecontroleerd
term-device-process-secure_multi_party_computing = Samen rekenen, gegevens apart
term-device-process-transport_layer_security = Versleuteld bij versturen (TLS)
term-device-process-trusted_execution_environment = Draait in beschermde chip
term-device-process-zero_knowledge_proofs = Bewijst iets zonder gegevens

## Devices: who can get at the data

term-device-access-available_for_resale = Mag worden doorverkocht
term-device-access-available_to_3rd_parties = Andere partijen kunnen ze zien
term-device-access-available_to_download = Te downloaden
term-device-access-available_to_me = U kunt uw gegevens zien
term-device-access-available_to_the_accountable_organization = Verantwoordelijke kan ze zien
term-device-access-available_to_vendor = De leverancier kan ze zien
term-device-access-not_available_to_me = U kunt uw gegevens niet zien
term-device-access-not_available_to_the_accountable_organization = Verantwoordelijke ziet ze niet
term-device-access-not_available_to_vendor = De leverancier kan ze niet zien

## Devices: where data is kept

term-device-storage-backed_up_internationally = Kopieën in het buitenland
term-device-storage-backed_up_locally = Kopieën onder de wet van hier
term-device-storage-shared_storage_and_governance = Beheerd door meerdere partijen
term-device-storage-stored_locally = Bewaard onder de wet van hier
term-device-storage-stored_on_3rd_party_cloud = In cloud van een ander bedrijf
term-device-storage-stored_primarily_internationally = Vooral in buitenland bewaard
term-device-storage-stored_primarily_locally = Vooral onder de wet van hier

## Devices: what form the data has

term-device-data-binary = Ruwe computerbytes (binair)
term-device-data-boolean = Ja-of-neewaarden
term-device-data-personal = Gegevens over een mens
term-device-data-pixel_based_image = Beeld van beeldpunten
term-device-data-spatial = Posities en plaatsen
term-device-data-tabular = Een tabel
term-device-data-values_time = Metingen in de tijd

## Devices: whether data is kept

term-device-retention-data_retained = Gegevens een tijd bewaard
term-device-retention-no_data_retained = Er wordt niets bewaard

## Devices: who is responsible

term-device-accountable-institution = Verantwoordelijke instelling
term-device-accountable-organization = Verantwoordelijke organisatie

## AI: what it is for

term-ai-purpose-accessibility = Gelijke toegang voor iedereen
term-ai-purpose-arts_culture = Kunst en cultuur
term-ai-purpose-border_immigration = Grenscontrole, visa en asiel
term-ai-purpose-commerce = Kopen en verkopen
term-ai-purpose-content_moderation = Filteren wat gebruikers plaatsen
term-ai-purpose-dining = Eten en drinken
term-ai-purpose-ecology = De natuur volgen
term-ai-purpose-education = Onderwijs en leren
term-ai-purpose-eligibility_benefits = Wie publieke steun krijgt
term-ai-purpose-employment = Personeel werven en leiden
term-ai-purpose-energy_efficiency = Energie besparen
term-ai-purpose-enforcement = Regels handhaven
term-ai-purpose-entry = Controleren wie erin mag
term-ai-purpose-financial_services = Lening, verzekering, betaling
term-ai-purpose-fire_emergency = Hulp bij brand en nood
term-ai-purpose-health = Gezonde lucht, water en rust
term-ai-purpose-healthcare = Medische zorg
term-ai-purpose-inform = Informatie geven
term-ai-purpose-logistics = Goederen vervoeren
term-ai-purpose-marketing_personalization = Reclame en eigen aanbiedingen
term-ai-purpose-mobility = Verkeer en vervoer
term-ai-purpose-planning_decision_making = Plannen en publieke besluiten
term-ai-purpose-research_development = Onderzoek en nieuwe ideeën
term-ai-purpose-risk_assessment = Risico en spoed beoordelen
term-ai-purpose-safety_security = Mensen en plaatsen veilig houden
term-ai-purpose-social = Mensen samenbrengen
term-ai-purpose-translation_language = Tussen talen vertalen
term-ai-purpose-waste_management = Omgaan met afval
term-ai-purpose-water_efficiency = Water besparen
term-ai-purpose-wayfinding_services = De weg en diensten vinden

## AI: who is responsible

term-ai-accountable-institution = Verantwoordelijke instelling
term-ai-accountable-organization = Verantwoordelijke organisatie

## AI: whom it touches

term-ai-affected-people = Wie het volgt of beoordeelt

## AI: what kind of AI it is

term-ai-functional_modes-agentic_mode = AI die taken uitvoert
term-ai-functional_modes-analytical_mode = AI die sorteert en voorspelt
term-ai-functional_modes-generative_mode = AI die nieuwe inhoud maakt
term-ai-functional_modes-perceptive_mode = AI die ziet of hoort
term-ai-functional_modes-physical_mode = AI die dingen beweegt
term-ai-functional_modes-semantic_mode = AI die betekenis afleidet

## AI: what harm it could do

term-ai-risks_mitigation-autonomy_loss = Minder vrijheid om te kiezen
term-ai-risks_mitigation-civil_liberties_harm = Schade aan uw grondrechten
term-ai-risks_mitigation-environmental_harm = Schade aan de natuur
term-ai-risks_mitigation-financial_harm = Verlies van geld
term-ai-risks_mitigation-physical_harm = Letsel of schade
term-ai-risks_mitigation-political_economic_harm = Schade aan democratie of markt
term-ai-risks_mitigation-psychological_harm = Schade aan mentale gezondheid
term-ai-risks_mitigation-reputational_harm = Schade aan uw goede naam
term-ai-risks_mitigation-societal_cultural_harm = Schade aan gemeenschap, cultuur

## AI: what you may ask for

term-ai-rights-right_access = De gegevens over u zien
term-ai-rights-right_algorithmic_transparency = Weten hoe het systeem werkt
term-ai-rights-right_be_forgotten = Uw gegevens laten wissen
term-ai-rights-right_contest = Een besluit aanvechten
term-ai-rights-right_correction = Foute gegevens laten verbeteren
term-ai-rights-right_individual_decision_explanation = De redenen van een besluit horen
term-ai-rights-right_non_discrimination = Eerlijk behandeld worden
term-ai-rights-right_object = Vragen om gebruik te stoppen
term-ai-rights-right_purpose_limitation = Gegevens alleen zoals gezegd
term-ai-rights-right_to_human_review = Een mens laten controleren
term-ai-rights-right_to_notice = Weten dat AI wordt gebruikt

## AI: what goes in

term-ai-input_dataset-input_about_a_measurement = Erin: metingen van sensoren
term-ai-input_dataset-input_about_a_place = Erin: plaatsen en routes
term-ai-input_dataset-input_about_behaviour = Erin: wat mensen doen
term-ai-input_dataset-input_biometric = Erin: kenmerken van uw lichaam
term-ai-input_dataset-input_decision = Erin: een eerder besluit
term-ai-input_dataset-input_generated_content = Erin: inhoud gemaakt door AI
term-ai-input_dataset-input_operational_data = Erin: feiten over een dienst
term-ai-input_dataset-input_physical_action = Erin: iets wat gebeurt
term-ai-input_dataset-input_recommendation = Erin: advies of een score
term-ai-input_dataset-input_sensitive_personal = Erin: heel private feiten

## AI: what comes out

term-ai-output_dataset-output_about_a_measurement = Eruit: meetwaarden
term-ai-output_dataset-output_about_a_place = Eruit: plaatsen en routes
term-ai-output_dataset-output_about_behaviour = Eruit: wat mensen doen
term-ai-output_dataset-output_biometric = Eruit: kenmerken van uw lichaam
term-ai-output_dataset-output_decision = Eruit: een besluit over u
term-ai-output_dataset-output_generated_content = Eruit: inhoud gemaakt door AI
term-ai-output_dataset-output_operational_data = Eruit: feiten over een dienst
term-ai-output_dataset-output_physical_action = Eruit: iets wat gebeurt
term-ai-output_dataset-output_recommendation = Eruit: advies of een score
term-ai-output_dataset-output_sensitive_personal = Eruit: heel private feiten

## AI: how it works

term-ai-processing-affect_emotion_analysis = Schat gevoelens of stemming
term-ai-processing-anomaly_detection = Zoekt ongewone gebeurtenissen
term-ai-processing-biometric_recognition = Herkent mensen aan hun lichaam
term-ai-processing-classification_prediction = Benoemt dingen en voorspelt
term-ai-processing-clustering_segmentation = Deelt in gelijke groepen in
term-ai-processing-computer_vision = Een computer leest de beelden
term-ai-processing-language_models = Leest en schrijft tekst
term-ai-processing-optimization = Zoekt het beste plan
term-ai-processing-privacy_transformation = Verbergt wie mensen zijn
term-ai-processing-recommendation_ranking = Stelt voor en rangschikt
term-ai-processing-search_retrieval = Doorzoekt bestanden
term-ai-processing-speech_audio = Werkt met spraak en geluid

## AI: who can get at the data

term-ai-access-available_for_resale = Mag worden doorverkocht
term-ai-access-available_to_3rd_parties = Andere partijen kunnen ze zien
term-ai-access-available_to_download = Te downloaden
term-ai-access-available_to_me = U kunt uw gegevens zien
term-ai-access-available_to_the_accountable_organization = Verantwoordelijke kan ze zien
term-ai-access-available_to_vendor = De leverancier kan ze zien
term-ai-access-not_available_to_me = U kunt uw gegevens niet zien
term-ai-access-not_available_to_the_accountable_organization = Verantwoordelijke ziet ze niet
term-ai-access-not_available_to_vendor = De leverancier kan ze niet zien

## AI: whether data is kept

term-ai-retention-data_retained = Gegevens een tijd bewaard
term-ai-retention-no_data_retained = Er wordt niets bewaard

## AI: where data is kept

term-ai-storage-backed_up_internationally = Kopieën in het buitenland
term-ai-storage-backed_up_locally = Kopieën onder de wet van hier
term-ai-storage-shared_storage_and_governance = Beheerd door meerdere partijen
term-ai-storage-stored_locally = Bewaard onder de wet van hier
term-ai-storage-stored_on_3rd_party_cloud = In cloud van een ander bedrijf
term-ai-storage-stored_primarily_internationally = Vooral in buitenland bewaard
term-ai-storage-stored_primarily_locally = Vooral onder de wet van hier

## Law: why data may be used

term-dpv-legal_basis-A6-1-a = Uw toestemming (art. 6(1)(a))
term-dpv-legal_basis-A6-1-a-explicit-consent = Uitdrukkelijk ja (art. 6(1)(a))
term-dpv-legal_basis-A6-1-a-non-explicit-consent = Gewoon ja (art. 6(1)(a))
term-dpv-legal_basis-A6-1-b = Contract met u (art. 6(1)(b))
term-dpv-legal_basis-A6-1-b-contract-performance = Contract loopt (art. 6(1)(b))
term-dpv-legal_basis-A6-1-b-enter-into-contract = Vóór een contract (art. 6(1)(b))
term-dpv-legal_basis-A6-1-c = Plicht uit de wet (art. 6(1)(c))
term-dpv-legal_basis-A6-1-d = Beschermt leven (art. 6(1)(d))
term-dpv-legal_basis-A6-1-d-data-subject = Uw leven (art. 6(1)(d))
term-dpv-legal_basis-A6-1-d-natural-person = Leven van ander (art. 6(1)(d))
term-dpv-legal_basis-A6-1-e = Publieke taak (art. 6(1)(e))
term-dpv-legal_basis-A6-1-e-official-authority = Openbaar gezag (art. 6(1)(e))
term-dpv-legal_basis-A6-1-e-public-interest = Algemeen belang (art. 6(1)(e))
term-dpv-legal_basis-A6-1-f = Gerechtvaardigd belang (6(1)(f))
term-dpv-legal_basis-A6-1-f-controller = Eigen belang (art. 6(1)(f))
term-dpv-legal_basis-A6-1-f-third-party = Belang van ander (art. 6(1)(f))
term-dpv-legal_basis-Consent = Uw toestemming

## Law: what you may claim

term-dpv-right-A13 = Meteen geïnformeerd (art. 13)
term-dpv-right-A14 = Later geïnformeerd (art. 14)
term-dpv-right-A15 = Uw gegevens inzien (art. 15)
term-dpv-right-A16 = Fouten verbeteren (art. 16)
term-dpv-right-A17 = Gegevens laten wissen (art. 17)
term-dpv-right-A18 = Gebruik beperken (art. 18)
term-dpv-right-A19 = Ontvangers inlichten (art. 19)
term-dpv-right-A20 = Gegevens meenemen (art. 20)
term-dpv-right-A21 = Bezwaar maken (art. 21)
term-dpv-right-A22 = Niet alleen machine (art. 22)
term-dpv-right-A22-3-a = Om een mens vragen (art. 22(3))
term-dpv-right-A22-3-b = Uw standpunt (art. 22(3))
term-dpv-right-A22-3-c = Besluit aanvechten (art. 22(3))
term-dpv-right-A7-3 = Ja intrekken (art. 7(3))
term-dpv-right-A77 = Klacht indienen (art. 77)
term-dpv-right-A78 = Zaak tegen autoriteit (art. 78)
term-dpv-right-A79 = Naar de rechter (art. 79)

## Law: what allows data to leave the EU

term-dpv-transfer-A45-3 = EU noemt het veilig (art. 45(3))
term-dpv-transfer-A46-2-a = Staatsafspraak (art. 46(2)(a))
term-dpv-transfer-A46-2-b = Concernregels (art. 46(2)(b))
term-dpv-transfer-A46-2-c = EU-clausules (art. 46(2)(c))
term-dpv-transfer-A46-2-d = Nat. clausules (art. 46(2)(d))
term-dpv-transfer-A46-2-e = Gedragscode (art. 46(2)(e))
term-dpv-transfer-A46-2-f = Certificaat (art. 46(2)(f))
term-dpv-transfer-A46-3-a = Eigen clausules (art. 46(3)(a))
term-dpv-transfer-A46-3-b = Bestuursregeling (art. 46(3)(b))
term-dpv-transfer-A49-1-a = U stemde toe (art. 49(1)(a))
term-dpv-transfer-A49-1-b = Uw contract (art. 49(1)(b))
term-dpv-transfer-A49-1-c = Contract voor u (art. 49(1)(c))
term-dpv-transfer-A49-1-d = Algemeen belang (art. 49(1)(d))
term-dpv-transfer-A49-1-e = Rechtsvordering (art. 49(1)(e))
term-dpv-transfer-A49-1-f = Beschermt leven (art. 49(1)(f))
term-dpv-transfer-A49-1-g = Openb. register (art. 49(1)(g))
term-dpv-transfer-A49-2 = Zeldzaam (art. 49(1) 2e alinea)
term-dpv-transfer-AdequacyDecision = Adequaatheidsbesluit van de EU
term-dpv-transfer-AdHocContractualClauses = Eigen contractclausules
term-dpv-transfer-BindingCorporateRules = Bindende concernregels
term-dpv-transfer-CertificationMechanismsForDataTransfers = Certificaat voor doorgifte
term-dpv-transfer-CodesOfConductForDataTransfers = Gedragscode voor doorgifte
term-dpv-transfer-DataTransferTool = Juridisch middel voor doorgifte
term-dpv-transfer-SCCByCommission = Standaardclausules Commissie
term-dpv-transfer-SCCBySupervisoryAuthority = Standaardclausules autoriteit
term-dpv-transfer-StandardContractualClauses = Standaardcontractclausules
term-dpv-transfer-SupplementaryMeasure = Extra bescherming van gegevens

## Law: why sensitive data may be used

term-dpv-special_category-A9-2-a = Uitdrukkelijk ja (art. 9(2)(a))
term-dpv-special_category-A9-2-b = Werk en uitkering (art. 9(2)(b))
term-dpv-special_category-A9-2-c = Levensgevaar (art. 9(2)(c))
term-dpv-special_category-A9-2-d = Zonder winstdoel (art. 9(2)(d))
term-dpv-special_category-A9-2-e = Zelf openbaar (art. 9(2)(e))
term-dpv-special_category-A9-2-f = Recht en rechter (art. 9(2)(f))
term-dpv-special_category-A9-2-g = Algemeen belang (art. 9(2)(g))
term-dpv-special_category-A9-2-h = Gezondheid, zorg (art. 9(2)(h))
term-dpv-special_category-A9-2-i = Volksgezondheid (art. 9(2)(i))
term-dpv-special_category-A9-2-j = Archief, studie (art. 9(2)(j))

## Choices and answers: words by code

term-lamppost-decision-consent-give = Toestemming geven
term-lamppost-decision-consent-refuse = Toestemming weigeren
term-lamppost-decision-consent-withdraw = Toestemming intrekken
term-lamppost-decision-objection-make = Bezwaar maken
term-lamppost-decision-objection-retract = Bezwaar terugnemen
term-lamppost-decision-review-request = Vragen dat een mens beslist
term-lamppost-decision-request-access = Kopie van uw gegevens vragen
term-lamppost-decision-request-rectification = Verbetering van gegevens vragen
term-lamppost-decision-request-erasure = Wissen van uw gegevens vragen
term-lamppost-decision-request-restriction = Gebruik laten stilzetten
term-lamppost-decision-request-portability = Gegevens vragen om mee te nemen
term-lamppost-decision-concern-tampered = Veranderd of vals bord melden
term-lamppost-decision-concern-place = Bord op verkeerde plaats melden
term-lamppost-decision-concern-other = Een ander probleem melden
term-lamppost-surface-phone = Op telefoon die het bord scande
term-lamppost-surface-web = Op een webpagina
term-lamppost-surface-kiosk = Bij een informatiezuil
term-lamppost-answer_status-acknowledged = Ontvangen, wordt bekeken
term-lamppost-answer_status-accepted = Ingewilligd
term-lamppost-answer_status-rejected = Afgewezen
term-lamppost-answer_status-extended = Duurt langer
term-lamppost-answer_status-fulfilled = Gedaan
term-lamppost-notice_state-current = Geldig
term-lamppost-notice_state-superseded = Vervangen door een nieuwere
term-lamppost-notice_state-withdrawn = Ingetrokken
term-lamppost-notice_state-expired = Verlopen
term-lamppost-notice_state-not-yet-in-force = Nog niet geldig
term-dpv-ground-Objection = Redenen van de eigen situatie
term-dpv-ground-NonNecessityObjection = Het is niet nodig
term-dpv-ground-LegalityLackingObjection = Het heeft geen rechtsgrond
term-dpv-ground-UnlawfulActivityObjection = Het is tegen de wet
term-dpv-ground-ContestAccuracy = Wat het vastlegt, klopt niet
term-dpv-delay-ComplexityOfProcess = De zaak is ingewikkeld
term-dpv-delay-HighVolumeOfProcesses = Er zijn veel zaken
term-dpv-delay-InformationRequired = Er is meer informatie nodig
term-dpv-delay-IdentityVerificationRequired = Nagaan van wie de gegevens zijn
term-dpv-refusal-LegitimateInterestOverride = Gerechtvaardigd belang gaat voor
term-dpv-refusal-PublicInterestCompromised = Het schaadt het algemeen belang
term-dpv-refusal-OfficialAuthorityExerciseImpaired = Het hindert een publieke taak
term-dpv-refusal-LegalObligationImpaired = Het breekt een wettelijke plicht
term-dpv-refusal-LegallyExempted = De wet maakt een uitzondering
term-dpv-refusal-LegalClaimImpaired = Het schaadt een rechtsvordering
term-dpv-refusal-JudicialProceedingsImpaired = Het schaadt een rechtszaak
term-dpv-refusal-CrimePreventionImpaired = Het hindert misdaadpreventie
term-dpv-refusal-CrimeInvestigationImpaired = Het hindert een opsporing
term-dpv-refusal-PublicSecurityImpaired = Het schaadt openbare veiligheid
term-dpv-refusal-NationalSecurityImpaired = Het schaadt nationale veiligheid
term-dpv-refusal-PublicHealthCompromised = Het schaadt de volksgezondheid
term-dpv-refusal-SecurityImpaired = Het schaadt een beveiliging
term-dpv-refusal-ThirdPartyRightsImpaired = Het schaadt rechten van anderen
term-dpv-refusal-FreedomOfExpressionImpaired = Het schaadt de vrije mening
term-dpv-refusal-ScientificHistoricalResearchImpaired = Het schaadt onderzoek
term-dpv-refusal-OfficialStatisticsImpaired = Het schaadt officiële statistiek
term-dpv-refusal-PublicInterestArchivingImpaired = Het schaadt openbare archieven
term-dpv-refusal-ContractPerformanceNecessity = Een contract heeft het nodig
term-dpv-refusal-ConsentProvided = U hebt toestemming gegeven
term-dpv-refusal-IdentityVerificationFailure = Onduidelijk wiens gegevens
term-dpv-refusal-FulfilmentImpossible = Het is onmogelijk
term-dpv-refusal-DisproportionateEffortRequired = Het kost onredelijk veel moeite
term-dpv-refusal-ProcessUnfounded = Het verzoek heeft geen grond
term-dpv-refusal-ProcessExcessive = Het verzoek gaat te ver
term-dpv-refusal-EntityAlreadyInformed = U hebt de informatie al

## Further words: what can happen to you, what is picked up, what it is for, what senses or acts

term-lamppost-consequence-travel_ban = Een verbod om te reizen
term-lamppost-consequence-loan_refusal = Geen lening of krediet
term-lamppost-consequence-job_refusal = Geen baan
term-lamppost-consequence-internet_ban = Geen internet
term-lamppost-further_consequence-surveillance = Daarna meer in de gaten gehouden
term-lamppost-further_consequence-supply_cut = Levering beperkt of afgesloten
term-lamppost-further_consequence-intervention = Iemand komt helpen of kijken
term-lamppost-further_data_kind-browsing_history = Wat u online doet en hoe lang
term-lamppost-further_data_kind-purchases = Wat u koopt
term-lamppost-further_data_kind-social_posts = Berichten op sociale netwerken
term-lamppost-further_data_kind-administrative_records = Dossiers van overheden
term-lamppost-further_data_kind-voice_features = Klank van uw stem
term-lamppost-further_data_kind-criminal_record = Veroordelingen en misdrijven
term-lamppost-further_data_kind-health_data = Uw gezondheid
term-lamppost-further_data_kind-energy_use = Gebruik van stroom
term-lamppost-further_data_kind-water_use = Gebruik van water
term-lamppost-further_data_kind-fill_level = Hoe vol het is
term-lamppost-further_data_kind-air_measurement = Lucht en weer
term-lamppost-further_data_kind-emotion = Gevoelens, geschat door machine
term-lamppost-further_data_kind-age_group = Leeftijd, geschat
term-lamppost-further_data_kind-gender = Geslacht, geschat
term-lamppost-further_data_kind-vehicle_identity = Identiteit van auto of apparaat
term-lamppost-further_data_kind-emergency_call = Noodoproep
term-lamppost-purpose-traffic_control = Verkeer regelen
term-lamppost-purpose-toll = Tol heffen
term-lamppost-purpose-advertising = Reclame
term-lamppost-purpose-energy_supply = Energievoorziening
term-lamppost-technology-smart_meter = Slimme meter
term-lamppost-technology-wearable = Apparaat op het lichaam
term-lamppost-technology-vehicle_telematics = Gegevens die voertuigen sturen
term-lamppost-technology-signal_controller = Regelaar van signalen

## AI Act: what kind of AI it is

term-dpv-ai_act-AISystem = AI-systeem
term-dpv-ai_act-GPAIModel = AI-model voor algemene doelen
term-dpv-ai_act-GPAISystem = AI-systeem voor algemene doelen
term-dpv-ai_act-HighImpactCapabilityGPAIModel = Een van de sterkste AI-modellen
term-dpv-ai_act-SystemicRisk = Risico voor ieder door sterke AI
term-dpv-ai_act-AISystemPerformance = Hoe goed de AI werkt
term-dpv-ai_act-IntendedPurpose = Waar de AI voor bedoeld is
term-dpv-ai_act-ReasonablyForeseeableMisuse = Verwacht verkeerd gebruik
term-dpv-ai_act-SafetyComponent = Deel dat iets veilig houdt
term-dpv-ai_act-SubliminalCapability = Werkt ongemerkt op u in
term-dpv-ai_act-DeepFakeGeneration = Maakt deepfakes
term-dpv-ai_act-Risk = Risico

## AI Act: AI that recognises people

term-dpv-ai_act-BiometricData = Gegevens van uw lichaam
term-dpv-ai_act-BiometricIdentification = Herkent aan lichaam wie u bent
term-dpv-ai_act-BiometricVerification = Kijkt of u bent wie u zegt
term-dpv-ai_act-RemoteBiometricIdentificationSystem = Herkent mensen op afstand
term-dpv-ai_act-RealtimeRemoteBiometricIdentificationSystem = Herkent mensen live op afstand
term-dpv-ai_act-PostRemoteBiometricIdentificationSystem = Herkent mensen achteraf
term-dpv-ai_act-BiometricCategorisation = Deelt mensen in naar lichaam
term-dpv-ai_act-BiometricCategorisationSystem = Systeem dat indeelt naar lichaam
term-dpv-ai_act-EmotionRecognition = Leidt gevoel af uit lichaam
term-dpv-ai_act-EmotionRecognitionSystem = Systeem dat gevoelens afleidet
term-dpv-ai_act-PubliclyAccessibleSpace = Plaats waar iedereen mag komen

## AI Act: AI that the law forbids

term-dpv-ai_act-ProhibitedAISystem = AI verboden bij wet (art. 5)
term-dpv-ai_act-ProhibitedAISystem-A5-1-a = Manipulatie (art. 5(1)(a))
term-dpv-ai_act-ProhibitedAISystem-A5-1-b = Misbruik zwakte (art. 5(1)(b))
term-dpv-ai_act-ProhibitedAISystem-A5-1-c = Social scoring (art. 5(1)(c))
term-dpv-ai_act-ProhibitedAISystem-A5-1-d = Misdaad raden (art. 5(1)(d))
term-dpv-ai_act-ProhibitedAISystem-A5-1-e = Gezichtendatabank (art. 5(1)(e))
term-dpv-ai_act-ProhibitedAISystem-A5-1-f = Gevoel aflezen (art. 5(1)(f))
term-dpv-ai_act-ProhibitedAISystem-A5-1-g = Mensen indelen (art. 5(1)(g))
term-dpv-ai_act-ProhibitedAISystem-A5-1-h = Live gezichten (art. 5(1)(h))

## AI Act: how high the risk is

term-dpv-ai_act-RiskLevel = Risiconiveau AI-verordening
term-dpv-ai_act-RiskLevelProhibited = Risiconiveau: verboden
term-dpv-ai_act-RiskLevelPermitted = Risiconiveau: niet verboden
term-dpv-ai_act-RiskLevelHigh = Risiconiveau: hoog
term-dpv-ai_act-RiskLevelHigh-A6-1 = Risiconiveau hoog (art. 6(1))
term-dpv-ai_act-RiskLevelHigh-A6-2 = Risiconiveau hoog (art. 6(2))
term-dpv-ai_act-RiskLevelNotHigh = Risiconiveau: niet hoog
term-dpv-ai_act-RiskLevelTransparencyRequired = Risiconiveau: informatieplicht
term-dpv-ai_act-RiskLevelMinimal = Risiconiveau: minimaal
term-dpv-ai_act-HighRiskAIAssessment = Controle of het hoog risico is
term-dpv-ai_act-HighRiskAISystem = AI-systeem met hoog risico

## AI Act: high risk because of the product

term-dpv-ai_act-HighRiskAISystem-A6-1 = Product, hoog risico (art. 6(1))
term-dpv-ai_act-HighRiskAISystem-AnnexI-1 = Machines (bijl. I, 1)
term-dpv-ai_act-HighRiskAISystem-AnnexI-2 = Speelgoed (bijl. I, 2)
term-dpv-ai_act-HighRiskAISystem-AnnexI-3 = Pleziervaartuigen (bijl. I, 3)
term-dpv-ai_act-HighRiskAISystem-AnnexI-4 = Liften (bijl. I, 4)
term-dpv-ai_act-HighRiskAISystem-AnnexI-5 = Ontploffingsgevaar (bijl. I, 5)
term-dpv-ai_act-HighRiskAISystem-AnnexI-6 = Radioapparaten (bijl. I, 6)
term-dpv-ai_act-HighRiskAISystem-AnnexI-7 = Drukapparaten (bijl. I, 7)
term-dpv-ai_act-HighRiskAISystem-AnnexI-8 = Kabelbanen (bijl. I, 8)
term-dpv-ai_act-HighRiskAISystem-AnnexI-9 = Beschermkleding (bijl. I, 9)
term-dpv-ai_act-HighRiskAISystem-AnnexI-10 = Gastoestellen (bijl. I, 10)
term-dpv-ai_act-HighRiskAISystem-AnnexI-11 = Medisch hulpmiddel (bijl. I, 11)
term-dpv-ai_act-HighRiskAISystem-AnnexI-12 = Medische tests (bijl. I, 12)
term-dpv-ai_act-HighRiskAISystem-AnnexI-13 = Luchtbeveiliging (bijl. I, 13)
term-dpv-ai_act-HighRiskAISystem-AnnexI-14 = Motorfietsen (bijl. I, 14)
term-dpv-ai_act-HighRiskAISystem-AnnexI-15 = Tractoren (bijl. I, 15)
term-dpv-ai_act-HighRiskAISystem-AnnexI-16 = Scheepsuitrusting (bijl. I, 16)
term-dpv-ai_act-HighRiskAISystem-AnnexI-17 = Spoorwegen (bijl. I, 17)
term-dpv-ai_act-HighRiskAISystem-AnnexI-18 = Auto’s, vrachtauto (bijl. I, 18)
term-dpv-ai_act-HighRiskAISystem-AnnexI-19 = Veilige weg (bijl. I, 19)
term-dpv-ai_act-HighRiskAISystem-AnnexI-20 = Vliegtuig, drone (bijl. I, 20)

## AI Act: high risk because of the use

term-dpv-ai_act-HighRiskAISystem-A6-2 = Gebruik, hoog risico (art. 6(2))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-1-a = Mensen vinden (bijl. III, 1(a))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-1-b = Indelen (bijl. III, 1(b))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-1-c = Gevoelens (bijl. III, 1(c))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-2 = Vitale levering (bijl. III, 2)
term-dpv-ai_act-HighRiskAISystem-AnnexIII-3-a = Schoolplaats (bijl. III, 3(a))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-3-b = Cijfers (bijl. III, 3(b))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-3-c = Schoolniveau (bijl. III, 3(c))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-3-d = Examens (bijl. III, 3(d))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-4-a = Werving (bijl. III, 4(a))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-4-b = Personeel (bijl. III, 4(b))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-5-a = Publieke steun (bijl. III, 5(a))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-5-b = Krediet (bijl. III, 5(b))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-5-c = Verzekering (bijl. III, 5(c))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-5-d = Noodoproepen (bijl. III, 5(d))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-6-a = Slachtoffers (bijl. III, 6(a))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-6-b = Leugendetector (bijl. III, 6(b))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-6-c = Bewijs (bijl. III, 6(c))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-6-d = Misdaadrisico (bijl. III, 6(d))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-6-e = Profielen (bijl. III, 6(e))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-7-a = Leugendetector (bijl. III, 7(a))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-7-b = Inreisrisico (bijl. III, 7(b))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-7-c = Visum, asiel (bijl. III, 7(c))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-7-d = Aan de grens (bijl. III, 7(d))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-8-a = Rechtbanken (bijl. III, 8(a))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-8-b = Verkiezingen (bijl. III, 8(b))

## AI Act: who makes, sells and uses AI

term-dpv-ai_act-AIProvider = Wie de AI maakt
term-dpv-ai_act-AIDeployer = Wie de AI gebruikt
term-dpv-ai_act-AIDistributor = Wie de AI doorverkoopt
term-dpv-ai_act-AIImporter = Wie de AI in de EU brengt
term-dpv-ai_act-AIOperator = Ieder met een rol bij de AI
term-dpv-ai_act-AIProductManufacturer = Wie AI in een product bouwt
term-dpv-ai_act-DownstreamAIProvider = Wie op een AI-model bouwt
term-dpv-ai_act-AuthorisedRepresentative = EU-contact van aanbieder elders
term-dpv-ai_act-HumanOverseer = Mens die toezicht houdt op AI
term-dpv-ai_act-DeployerHumanOversightMeasure = Toezicht op AI door gebruiker
term-dpv-ai_act-ProviderHumanOversightMeasure = Toezicht op AI, ingebouwd
term-dpv-ai_act-AILiteracy = Kennis om AI te gebruiken

## AI Act: who checks and whom to ask

term-dpv-ai_act-AIOffice = AI-bureau van de EU
term-dpv-ai_act-NationalCompetentAuthority = Nationale AI-autoriteit
term-dpv-ai_act-MarketSurveillanceAuthority = Autoriteit keurt AI op de markt
term-dpv-ai_act-NotifyingAuthority = Autoriteit die keurders aanwijst
term-dpv-ai_act-ConformityAssessmentBody = Instantie die AI keurt
term-dpv-ai_act-NotifiedBody = Officieel aangewezen keurder
term-dpv-ai_act-AIActLawfulness = Of het de AI-verordening volgt
term-dpv-ai_act-AIActCompliant = Vermeld: volgt AI-verordening
term-dpv-ai_act-AIActNonCompliant = Vermeld: schendt AI-verordening
term-dpv-ai_act-AIActComplianceUnknown = Onbekend of het de regels volgt

## AI Act: papers and checks before use

term-dpv-ai_act-FRIA = Controle van grondrechten
term-dpv-ai_act-ConformityAssessment = Keuring vóór verkoop
term-dpv-ai_act-CEMarking = CE-markering
term-dpv-ai_act-EUDeclarationOfConformity = EU-conformiteitsverklaring
term-dpv-ai_act-CommonSpecification = Technische regels van de EU
term-dpv-ai_act-TechnicalDocumentation = Technische papieren van de AI
term-dpv-ai_act-SystemArchitectureDescription = Hoe de AI is gebouwd
term-dpv-ai_act-InstructionForUse = Gebruiksaanwijzing
term-dpv-ai_act-QualityManagementSystem = Kwaliteitsregels van aanbieder
term-dpv-ai_act-RiskManagementSystem = Steeds werken tegen risico’s
term-dpv-ai_act-TrainingData = Gegevens waarvan de AI leerde
term-dpv-ai_act-ValidationData = Gegevens om de AI bij te stellen
term-dpv-ai_act-TestingData = Gegevens om de AI te testen

## AI Act: tests

term-dpv-ai_act-AIRegulatorySandbox = Proef onder een autoriteit
term-dpv-ai_act-SandboxPlan = Plan van een proef
term-dpv-ai_act-TestingRealWorldConditions = Test onder echte mensen
term-dpv-ai_act-RealWorldTestingPlan = Plan van een test met mensen
term-dpv-ai_act-RealWorldTestSubject = Mens die meedoet aan een test
term-dpv-ai_act-InformedConsent = Uw ja voor een test
term-dpv-ai_act-TestLog = Logboek van tests
term-dpv-ai_act-TestReport = Verslag van tests

## AI Act: on sale and in use

term-dpv-ai_act-MarketAvailabilityStatus = Of de AI te krijgen is
term-dpv-ai_act-AvailableOnMarket = Op de markt
term-dpv-ai_act-AvailableOnEUMarket = Op de markt in de EU
term-dpv-ai_act-AvailableOnNonEUMarket = Op de markt buiten de EU
term-dpv-ai_act-NotAvailableOnMarket = Nergens op de markt
term-dpv-ai_act-MarketPlacementStatus = Of de AI ooit te koop was
term-dpv-ai_act-PlacedOnMarket = Voor het eerst aangeboden
term-dpv-ai_act-PlacedOnEUMarket = Voor het eerst in de EU
term-dpv-ai_act-ServiceSupplyStatus = Of de AI in gebruik is
term-dpv-ai_act-PutIntoService = In gebruik genomen
term-dpv-ai_act-PutIntoServiceInEU = In gebruik genomen in de EU
term-dpv-ai_act-NotPutIntoService = Nog niet in gebruik genomen
term-dpv-ai_act-RecalledFromService = Teruggeroepen
term-dpv-ai_act-WithdrawnFromService = Van de markt gehaald
term-dpv-ai_act-PostMarketMonitoringSystem = AI volgen na verkoop
term-dpv-ai_act-PostMarketMonitoringPlan = Plan om AI te volgen na verkoop
term-dpv-ai_act-PostMarketMonitoringSystemDocumentation = Papieren over volgen na verkoop
term-dpv-ai_act-SeriousIncident = Ernstig ongeluk of falen

## AI Act: changes to the AI

term-dpv-ai_act-ChangeCategory = Wat voor verandering het is
term-dpv-ai_act-ChangeDescription = Wat er is veranderd
term-dpv-ai_act-PredeterminedChange = Verandering, vooraf gepland
term-dpv-ai_act-NonpredeterminedChange = Verandering, niet gepland
term-dpv-ai_act-SubstantialModification = Verandering die telt voor de wet

## AI Act: where it is used

term-dpv-ai_act-PublicSector = Bij publieke organisaties
term-dpv-ai_act-PrivateSector = Bij private bedrijven
term-dpv-ai_act-LawEnforcementSector = Voor politiewerk
term-dpv-ai_act-JusticeSector = Bij rechtbanken
term-dpv-ai_act-DemocraticProcessSector = Rond verkiezingen
term-dpv-ai_act-MigrationSector = Bij migratie
term-dpv-ai_act-AsylumSector = Bij asiel
term-dpv-ai_act-BorderControlSector = Aan grenzen
term-dpv-ai_act-EducationSector = In het onderwijs
term-dpv-ai_act-EmploymentSector = Op het werk
term-dpv-ai_act-CriticalInfrastructureSector = Voor vitale diensten
