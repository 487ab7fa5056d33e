### The coded words of notices: one message for each word, grouped as in the vocabulary. At most 32 characters.
### Language: Catalan (ca). Plain words, short sentences, the reader addressed as “vostè”. No markup.
### Status: machine

## How closely data points at you

term-lamppost-identifiability-none = No és sobre persones
term-lamppost-identifiability-de_identified = Identitats eliminades
term-lamppost-identifiability-pseudonymous = Un codi en lloc del seu nom
term-lamppost-identifiability-identifiable = Se’l pot reconèixer

## Profiles and scores

term-lamppost-profiling-none = Ni perfil ni puntuació
term-lamppost-profiling-profiling = Crea un perfil de vostè
term-lamppost-profiling-scoring = Li dona una puntuació

## What a decision does

term-lamppost-decision_effect-none = No decideix res sobre vostè
term-lamppost-decision_effect-informs = Ajuda una persona a decidir
term-lamppost-decision_effect-legal_effect = Canvia la seva situació jurídica
term-lamppost-decision_effect-significant_effect = Té un efecte greu en vostè

## Who decides

term-lamppost-autonomy-human_decides = Decideix una persona
term-lamppost-autonomy-human_executes = Decideix màquina, actua persona
term-lamppost-autonomy-autonomous = La màquina decideix i actua

## How long data is kept

term-lamppost-retention-none = No es conserva res
term-lamppost-retention-hours = Es conserva un temps fixat
term-lamppost-retention-until_event = Es conserva fins a un cert fet
term-lamppost-retention-indefinite = Es conserva sense data final

## In whose house data is kept

term-lamppost-storage-on_device = En el mateix sensor
term-lamppost-storage-controller_premises = A l’organisme responsable
term-lamppost-storage-processor_premises = En una empresa contractada
term-lamppost-storage-public_cloud = En un núvol públic

## On what terms others get data

term-lamppost-recipient_terms-shared = Es comparteix amb altres
term-lamppost-recipient_terms-sold = Es ven a altres
term-lamppost-recipient_terms-on_request_to_police = Donat a la policia si ho demana
term-lamppost-recipient_terms-required_by_law = La llei mana lliurar-ho
term-lamppost-recipient_terms-published = Obert a tothom

## What can happen to you

term-lamppost-consequence-none = No li passa res
term-lamppost-consequence-fee = Pot haver de pagar una taxa
term-lamppost-consequence-fine = Pot rebre una multa
term-lamppost-consequence-denial_of_service = Li poden negar l’accés
term-lamppost-consequence-price = El seu preu pot canviar
term-lamppost-consequence-blacklist = Pot acabar en una llista negra
term-lamppost-consequence-score = La seva puntuació pot canviar
term-lamppost-consequence-referral = El seu cas pot passar a altres

## What an objection does

term-lamppost-objection_effect-stop = Les seves dades no es fan servir
term-lamppost-objection_effect-mask = La seva identitat s’amaga
term-lamppost-objection_effect-delete = Se suprimeixen les seves dades
term-lamppost-objection_effect-reroute = Se li dona un camí sense sensor
term-lamppost-objection_effect-cannot = L’oposició no es pot atendre

## Who is responsible

term-lamppost-controller_kind-public = Organisme públic
term-lamppost-controller_kind-private = Empresa o altra entitat privada
term-lamppost-controller_kind-mixed = Públic i privat junts

## Ways to get in touch

term-lamppost-contact_kind-web = Pàgina web
term-lamppost-contact_kind-email = Correu electrònic
term-lamppost-contact_kind-phone = Telèfon
term-lamppost-contact_kind-post = Carta per correu postal
term-lamppost-contact_kind-in_person = En persona

## What a contact point is for

term-lamppost-channel_use-choice = Dir que sí o no, o oposar-s’hi
term-lamppost-channel_use-request = Preguntar per les seves dades
term-lamppost-channel_use-complaint = Reclamar

## What was studied beforehand

term-lamppost-assessment_kind-dpia = Estudi de privacitat (AIPD)
term-lamppost-assessment_kind-fria = Estudi de drets (AIDF)
term-lamppost-assessment_kind-cost_benefit = Estudi de costos i beneficis

## Why a notice was taken back

term-lamppost-withdrawal_reason-sensor_removed = El sensor s’ha tret
term-lamppost-withdrawal_reason-error_in_notice = L’avís tenia un error
term-lamppost-withdrawal_reason-key_compromised = La clau de signar no era segura
term-lamppost-withdrawal_reason-unlawful = Era contrari a la llei
term-lamppost-withdrawal_reason-other = Un altre motiu

## What is picked up

term-lamppost-data_kind-number_plate = Matrícula del vehicle
term-lamppost-data_kind-face_image = Imatge de la seva cara
term-lamppost-data_kind-gait = La seva manera de caminar
term-lamppost-data_kind-silhouette = Contorn del seu cos
term-lamppost-data_kind-sound_level = Com de fort és el soroll
term-lamppost-data_kind-voice_recording = Gravació de la seva veu
term-lamppost-data_kind-wifi_probe = Senyals wifi del seu telèfon
term-lamppost-data_kind-bluetooth_address = Adreça Bluetooth d’un aparell
term-lamppost-data_kind-location_trace = On va anar, i quan
term-lamppost-data_kind-vehicle_count = Nombre de vehicles
term-lamppost-data_kind-people_count = Nombre de persones
term-lamppost-data_kind-payment_data = Dades de pagament
term-lamppost-data_kind-travel_card = Dades de la targeta de viatge

## Devices: what senses or acts

term-device-tech-air_quality = Mesura com de net és l’aire
term-device-tech-assistance_station = Punt d’ajuda amb botó
term-device-tech-augmented_reality = Afegeix coses al que vostè veu
term-device-tech-biometrics = Mesura el cos per reconèixer-lo
term-device-tech-cellular = Fa servir la xarxa mòbil
term-device-tech-chatbot = Màquina amb què es conversa
term-device-tech-contactless_payments = Pagament sense contacte
term-device-tech-de_identified_image = Foto amb identitats eliminades
term-device-tech-de_identified_video = Vídeo amb identitats eliminades
term-device-tech-de_identified_voice = Veu amb identitat eliminada
term-device-tech-dtpr_api = Informació DTPR en línia
term-device-tech-electric_vehicle_charger = Punt de càrrega per a vehicles
term-device-tech-facial_characterization = Suposa edat o humor per la cara
term-device-tech-gps = Posició per satèl·lit (GPS)
term-device-tech-hands_free = Funciona sense tocar-lo
term-device-tech-identifiable_image = Foto que mostra qui és vostè
term-device-tech-identifiable_nfc = Xip NFC que el pot identificar
term-device-tech-identifiable_rfid = Ràdio RFID: el pot identificar
term-device-tech-identifiable_video = Vídeo que mostra qui és vostè
term-device-tech-identifiable_wifi_sensor = Wifi que el pot identificar
term-device-tech-image = Fa fotos
term-device-tech-image_infrared = Fa fotos infraroges
term-device-tech-inclinometer = Mesura la inclinació
term-device-tech-induction_loop = Bucle de cable a la calçada
term-device-tech-intercom = Panell per parlar
term-device-tech-li_dar = Escàner làser de distància
term-device-tech-location_beacon = Radiobalisa que marca un lloc
term-device-tech-microphone = Micròfon que capta so
term-device-tech-motion_detector = Detecta moviment
term-device-tech-nfc = Xip de curt abast (NFC)
term-device-tech-non_identifiable_video = Vídeo que no el pot identificar
term-device-tech-passive_infrared_sensor = Detecta cossos calents
term-device-tech-person_detection = Detecta que hi ha una persona
term-device-tech-personal_device = El seu propi telèfon o aparell
term-device-tech-piezoelectric_sensor = Detecta pressió i vibració
term-device-tech-radar = Sensor d’ones de ràdio (radar)
term-device-tech-rfid = Lector d’etiquetes ràdio (RFID)
term-device-tech-soil_moisture_sensor = Mesura com d’humit és el sòl
term-device-tech-sound_level_meter = Mesura com de fort és el soroll
term-device-tech-system_screen = Pantalla que dona informació
term-device-tech-thermometer = Mesura la temperatura
term-device-tech-ultrasonic_level_sensor = Mesura el nivell amb ultrasons
term-device-tech-unmanned_aircraft_system = Dron
term-device-tech-video_camera = Càmera que filma
term-device-tech-video_camera_infrared = Càmera que filma en infraroig
term-device-tech-voice = Escolta veus
term-device-tech-water_quality = Mesura com de neta és l’aigua
term-device-tech-weather_station = Mesura el temps que fa
term-device-tech-weighing_scale = Mesura el pes
term-device-tech-wireless_access_point = Punt wifi per connectar-se
term-device-tech-wireless_charging_roadway = Calçada que carrega vehicles

## Devices: what they are for

term-device-purpose-accessibility = Accés igual per a tothom
term-device-purpose-agency_interaction = Deixar-li controlar alguna cosa
term-device-purpose-arts_culture = Art i vida cultural
term-device-purpose-commerce = Comprar i vendre
term-device-purpose-connectivity = Connexió a internet i telèfon
term-device-purpose-dining = Àpats i aliments
term-device-purpose-ecology = Observar la natura
term-device-purpose-energy_efficiency = Estalviar energia
term-device-purpose-enforcement = Fer complir les normes
term-device-purpose-entry = Comprovar qui pot entrar
term-device-purpose-fire_emergency = Ajuda en incendis i emergències
term-device-purpose-health = Protegir la salut
term-device-purpose-inform = Donar informació
term-device-purpose-logistics = Moure mercaderies
term-device-purpose-mobility = Trànsit i mobilitat
term-device-purpose-planning_decision_making = Plans i decisions públiques
term-device-purpose-research_development = Recerca i idees noves
term-device-purpose-safety_security = Protegir persones i llocs
term-device-purpose-social = Reunir la gent
term-device-purpose-switch = Encendre o apagar alguna cosa
term-device-purpose-waste_management = Gestionar els residus
term-device-purpose-water_efficiency = Estalviar aigua
term-device-purpose-wayfinding_services = Trobar camins i serveis

## Devices: what happens to the data

term-device-process-aggregated = Sumat en totals
term-device-process-ai_system = Fa servir IA
term-device-process-bitmap_manipulation = Es canvien píxels de la imatge
term-device-process-code_signing = El programa va signat
term-device-process-computer_vision = Un ordinador llegeix les imatges
term-device-process-cryptonets = IA amb dades xifrades
term-device-process-de_identified = Identitats eliminades
term-device-process-differential_privacy = L’atzar amaga cada persona
term-device-process-encrypted = Tancat amb xifratge
term-device-process-encrypted_at_rest = Dades guardades xifrades
term-device-process-federated_learning = La IA aprèn sense ajuntar dades
term-device-process-hardware_audits = S’inspecciona l’aparell
term-device-process-homomorphic_encryption = Es calcula amb dades xifrades
term-device-process-immutable_query_ledger = Llista fixa de cada consulta
term-device-process-k_anonymity = Vostè queda amagat en un grup
term-device-process-raw_data = Dades del sensor sense canvis
term-device-process-rdua_approved = Revisió d’ús superada (RDUA)
term-device-process-regulated = Té regles especials
term-device-process-reviewed_internally = Revisat dins de l’entitat
term-device-process-secure_multi_party_computing = Càlcul comú, dades separades
term-device-process-transport_layer_security = Xifrat durant l’enviament (TLS)
term-device-process-trusted_execution_environment = En una zona protegida del xip
term-device-process-zero_knowledge_proofs = Prova un fet sense donar dades

## Devices: who can get at the data

term-device-access-available_for_resale = Es pot revendre a altres
term-device-access-available_to_3rd_parties = Altres entitats les poden veure
term-device-access-available_to_download = S’ofereix com a descàrrega
term-device-access-available_to_me = Vostè pot veure les seves dades
term-device-access-available_to_the_accountable_organization = El responsable les pot veure
term-device-access-available_to_vendor = El proveïdor les pot veure
term-device-access-not_available_to_me = No pot veure les seves dades
term-device-access-not_available_to_the_accountable_organization = El responsable no les pot veure
term-device-access-not_available_to_vendor = El proveïdor no les pot veure

## Devices: where data is kept

term-device-storage-backed_up_internationally = Còpies guardades a l’estranger
term-device-storage-backed_up_locally = Còpies sota la llei local
term-device-storage-shared_storage_and_governance = Ho gestionen diverses entitats
term-device-storage-stored_locally = Guardat sota la llei local
term-device-storage-stored_on_3rd_party_cloud = Al núvol d’una altra empresa
term-device-storage-stored_primarily_internationally = Gairebé tot a l’estranger
term-device-storage-stored_primarily_locally = Gairebé tot sota la llei local

## Devices: what form the data has

term-device-data-binary = Bytes d’ordinador (binari)
term-device-data-boolean = Valors de sí o no
term-device-data-personal = Dades sobre una persona
term-device-data-pixel_based_image = Imatge feta de píxels
term-device-data-spatial = Posicions i llocs
term-device-data-tabular = Una taula d’entrades
term-device-data-values_time = Mesures al llarg del temps

## Devices: whether data is kept

term-device-retention-data_retained = Dades conservades un temps
term-device-retention-no_data_retained = No es conserva res

## Devices: who is responsible

term-device-accountable-institution = Institució responsable
term-device-accountable-organization = Organització responsable

## AI: what it is for

term-ai-purpose-accessibility = Accés igual per a tothom
term-ai-purpose-arts_culture = Art i vida cultural
term-ai-purpose-border_immigration = Fronteres, visats i asil
term-ai-purpose-commerce = Comprar i vendre
term-ai-purpose-content_moderation = Filtrar el que publica la gent
term-ai-purpose-dining = Àpats i aliments
term-ai-purpose-ecology = Observar la natura
term-ai-purpose-education = Ensenyar i aprendre
term-ai-purpose-eligibility_benefits = Qui rep ajuda pública
term-ai-purpose-employment = Contractar i dirigir personal
term-ai-purpose-energy_efficiency = Estalviar energia
term-ai-purpose-enforcement = Fer complir les normes
term-ai-purpose-entry = Comprovar qui pot entrar
term-ai-purpose-financial_services = Préstec, assegurança i pagament
term-ai-purpose-fire_emergency = Ajuda en incendis i emergències
term-ai-purpose-health = Aire, aigua i soroll saludables
term-ai-purpose-healthcare = Atenció mèdica
term-ai-purpose-inform = Donar informació
term-ai-purpose-logistics = Moure mercaderies
term-ai-purpose-marketing_personalization = Anuncis i ofertes personals
term-ai-purpose-mobility = Trànsit i mobilitat
term-ai-purpose-planning_decision_making = Plans i decisions públiques
term-ai-purpose-research_development = Recerca i idees noves
term-ai-purpose-risk_assessment = Valorar el risc i la urgència
term-ai-purpose-safety_security = Protegir persones i llocs
term-ai-purpose-social = Reunir la gent
term-ai-purpose-translation_language = Traduir entre llengües
term-ai-purpose-waste_management = Gestionar els residus
term-ai-purpose-water_efficiency = Estalviar aigua
term-ai-purpose-wayfinding_services = Trobar camins i serveis

## AI: who is responsible

term-ai-accountable-institution = Institució responsable
term-ai-accountable-organization = Organització responsable

## AI: whom it touches

term-ai-affected-people = Gent que observa o jutja

## AI: what kind of AI it is

term-ai-functional_modes-agentic_mode = IA que executa tasques
term-ai-functional_modes-analytical_mode = IA que ordena, puntua i prediu
term-ai-functional_modes-generative_mode = IA que crea contingut nou
term-ai-functional_modes-perceptive_mode = IA que veu o sent
term-ai-functional_modes-physical_mode = IA que mou coses
term-ai-functional_modes-semantic_mode = IA que dedueix el significat

## AI: what harm it could do

term-ai-risks_mitigation-autonomy_loss = Menys llibertat per triar
term-ai-risks_mitigation-civil_liberties_harm = Dany als seus drets bàsics
term-ai-risks_mitigation-environmental_harm = Dany a la natura
term-ai-risks_mitigation-financial_harm = Pèrdua de diners
term-ai-risks_mitigation-physical_harm = Lesions o danys materials
term-ai-risks_mitigation-political_economic_harm = Dany a democràcia o mercats
term-ai-risks_mitigation-psychological_harm = Dany a la seva salut mental
term-ai-risks_mitigation-reputational_harm = Dany al seu bon nom
term-ai-risks_mitigation-societal_cultural_harm = Dany a comunitat i cultura

## AI: what you may ask for

term-ai-rights-right_access = Veure les dades sobre vostè
term-ai-rights-right_algorithmic_transparency = Saber com funciona el sistema
term-ai-rights-right_be_forgotten = Suprimir les seves dades
term-ai-rights-right_contest = Impugnar una decisió
term-ai-rights-right_correction = Corregir dades errònies
term-ai-rights-right_individual_decision_explanation = Sentir les raons d’una decisió
term-ai-rights-right_non_discrimination = Tracte just, sense biaixos
term-ai-rights-right_object = Demanar que no usin les dades
term-ai-rights-right_purpose_limitation = Dades usades només com es diu
term-ai-rights-right_to_human_review = Que una persona ho revisi
term-ai-rights-right_to_notice = Saber que es fa servir IA

## AI: what goes in

term-ai-input_dataset-input_about_a_measurement = Entra: mesures de sensors
term-ai-input_dataset-input_about_a_place = Entra: llocs i rutes
term-ai-input_dataset-input_about_behaviour = Entra: el que fa la gent
term-ai-input_dataset-input_biometric = Entra: trets del seu cos
term-ai-input_dataset-input_decision = Entra: una decisió anterior
term-ai-input_dataset-input_generated_content = Entra: contingut fet per IA
term-ai-input_dataset-input_operational_data = Entra: dades d’un servei
term-ai-input_dataset-input_physical_action = Entra: un fet físic
term-ai-input_dataset-input_recommendation = Entra: consell o puntuació
term-ai-input_dataset-input_sensitive_personal = Entra: dades molt privades

## AI: what comes out

term-ai-output_dataset-output_about_a_measurement = Surt: valors mesurats
term-ai-output_dataset-output_about_a_place = Surt: llocs i rutes
term-ai-output_dataset-output_about_behaviour = Surt: el que fa la gent
term-ai-output_dataset-output_biometric = Surt: trets del seu cos
term-ai-output_dataset-output_decision = Surt: una decisió sobre vostè
term-ai-output_dataset-output_generated_content = Surt: contingut fet per IA
term-ai-output_dataset-output_operational_data = Surt: dades d’un servei
term-ai-output_dataset-output_physical_action = Surt: un fet físic
term-ai-output_dataset-output_recommendation = Surt: consell o puntuació
term-ai-output_dataset-output_sensitive_personal = Surt: dades molt privades

## AI: how it works

term-ai-processing-affect_emotion_analysis = Suposa sentiments o humor
term-ai-processing-anomaly_detection = Busca fets poc habituals
term-ai-processing-biometric_recognition = Reconeix persones pel seu cos
term-ai-processing-classification_prediction = Etiqueta coses i prediu
term-ai-processing-clustering_segmentation = Reuneix en grups semblants
term-ai-processing-computer_vision = Un ordinador llegeix les imatges
term-ai-processing-language_models = Llegeix i escriu text
term-ai-processing-optimization = Busca el millor pla
term-ai-processing-privacy_transformation = Amaga qui són les persones
term-ai-processing-recommendation_ranking = Suggereix i ordena opcions
term-ai-processing-search_retrieval = Busca en arxius
term-ai-processing-speech_audio = Treballa amb parla i so

## AI: who can get at the data

term-ai-access-available_for_resale = Es pot revendre a altres
term-ai-access-available_to_3rd_parties = Altres entitats les poden veure
term-ai-access-available_to_download = S’ofereix com a descàrrega
term-ai-access-available_to_me = Vostè pot veure les seves dades
term-ai-access-available_to_the_accountable_organization = El responsable les pot veure
term-ai-access-available_to_vendor = El proveïdor les pot veure
term-ai-access-not_available_to_me = No pot veure les seves dades
term-ai-access-not_available_to_the_accountable_organization = El responsable no les pot veure
term-ai-access-not_available_to_vendor = El proveïdor no les pot veure

## AI: whether data is kept

term-ai-retention-data_retained = Dades conservades un temps
term-ai-retention-no_data_retained = No es conserva res

## AI: where data is kept

term-ai-storage-backed_up_internationally = Còpies guardades a l’estranger
term-ai-storage-backed_up_locally = Còpies sota la llei local
term-ai-storage-shared_storage_and_governance = Ho gestionen diverses entitats
term-ai-storage-stored_locally = Guardat sota la llei local
term-ai-storage-stored_on_3rd_party_cloud = Al núvol d’una altra empresa
term-ai-storage-stored_primarily_internationally = Gairebé tot a l’estranger
term-ai-storage-stored_primarily_locally = Gairebé tot sota la llei local

## Law: why data may be used

term-dpv-legal_basis-A6-1-a = Consentiment (art. 6(1)(a))
term-dpv-legal_basis-A6-1-a-explicit-consent = Consentiment explícit (6(1)(a))
term-dpv-legal_basis-A6-1-a-non-explicit-consent = Consentiment ordinari (6(1)(a))
term-dpv-legal_basis-A6-1-b = Contracte (art. 6(1)(b))
term-dpv-legal_basis-A6-1-b-contract-performance = Contracte vigent (art. 6(1)(b))
term-dpv-legal_basis-A6-1-b-enter-into-contract = Abans del contracte (6(1)(b))
term-dpv-legal_basis-A6-1-c = Obligació legal (art. 6(1)(c))
term-dpv-legal_basis-A6-1-d = Protegir una vida (art. 6(1)(d))
term-dpv-legal_basis-A6-1-d-data-subject = La seva vida (art. 6(1)(d))
term-dpv-legal_basis-A6-1-d-natural-person = Vida d’un altre (art. 6(1)(d))
term-dpv-legal_basis-A6-1-e = Missió pública (art. 6(1)(e))
term-dpv-legal_basis-A6-1-e-official-authority = Poder públic (art. 6(1)(e))
term-dpv-legal_basis-A6-1-e-public-interest = Interès públic (art. 6(1)(e))
term-dpv-legal_basis-A6-1-f = Interès legítim (art. 6(1)(f))
term-dpv-legal_basis-A6-1-f-controller = Interès propi (art. 6(1)(f))
term-dpv-legal_basis-A6-1-f-third-party = Interès d’altri (art. 6(1)(f))
term-dpv-legal_basis-Consent = El seu consentiment

## Law: what you may claim

term-dpv-right-A13 = Saber-ho al moment (art. 13)
term-dpv-right-A14 = Saber-ho després (art. 14)
term-dpv-right-A15 = Veure les seves dades (art. 15)
term-dpv-right-A16 = Rectificar errors (art. 16)
term-dpv-right-A17 = Suprimir les dades (art. 17)
term-dpv-right-A18 = Limitar-ne l’ús (art. 18)
term-dpv-right-A19 = Que es digui a altres (art. 19)
term-dpv-right-A20 = Endur-se les dades (art. 20)
term-dpv-right-A21 = Oposar-se a l’ús (art. 21)
term-dpv-right-A22 = No només una màquina (art. 22)
term-dpv-right-A22-3-a = Demanar una persona (art. 22(3))
term-dpv-right-A22-3-b = Dir la seva opinió (art. 22(3))
term-dpv-right-A22-3-c = Impugnar decisió (art. 22(3))
term-dpv-right-A7-3 = Retirar consentiment (art. 7(3))
term-dpv-right-A77 = Presentar reclamació (art. 77)
term-dpv-right-A78 = Demandar l’autoritat (art. 78)
term-dpv-right-A79 = Demandar el responsable (79)

## Law: what allows data to leave the EU

term-dpv-transfer-A45-3 = La UE diu que és segur (45(3))
term-dpv-transfer-A46-2-a = Tractat oficial (art. 46(2)(a))
term-dpv-transfer-A46-2-b = Normes de grup (art. 46(2)(b))
term-dpv-transfer-A46-2-c = Clàusules UE (art. 46(2)(c))
term-dpv-transfer-A46-2-d = Clàusules nacionals (46(2)(d))
term-dpv-transfer-A46-2-e = Codi de conducta (art. 46(2)(e))
term-dpv-transfer-A46-2-f = Certificat (art. 46(2)(f))
term-dpv-transfer-A46-3-a = Clàusules pròpies (46(3)(a))
term-dpv-transfer-A46-3-b = Acord oficial (art. 46(3)(b))
term-dpv-transfer-A49-1-a = Ho va acceptar (art. 49(1)(a))
term-dpv-transfer-A49-1-b = El seu contracte (art. 49(1)(b))
term-dpv-transfer-A49-1-c = Contracte per a vostè (49(1)(c))
term-dpv-transfer-A49-1-d = Interès públic (art. 49(1)(d))
term-dpv-transfer-A49-1-e = Reclamacions (art. 49(1)(e))
term-dpv-transfer-A49-1-f = Salvar una vida (art. 49(1)(f))
term-dpv-transfer-A49-1-g = Registre públic (art. 49(1)(g))
term-dpv-transfer-A49-2 = Cas rar (art. 49(1) par. 2)
term-dpv-transfer-AdequacyDecision = Decisió d’adequació de la UE
term-dpv-transfer-AdHocContractualClauses = Clàusules contractuals pròpies
term-dpv-transfer-BindingCorporateRules = Normes vinculants d’un grup
term-dpv-transfer-CertificationMechanismsForDataTransfers = Certificat per a transferències
term-dpv-transfer-CodesOfConductForDataTransfers = Codi per a transferències
term-dpv-transfer-DataTransferTool = Una via legal de transferència
term-dpv-transfer-SCCByCommission = Clàusules tipus de la Comissió
term-dpv-transfer-SCCBySupervisoryAuthority = Clàusules tipus d’autoritat
term-dpv-transfer-StandardContractualClauses = Clàusules contractuals tipus
term-dpv-transfer-SupplementaryMeasure = Protecció extra de les dades

## Law: why sensitive data may be used

term-dpv-special_category-A9-2-a = Consentiment explícit (9(2)(a))
term-dpv-special_category-A9-2-b = Feina i ajudes (art. 9(2)(b))
term-dpv-special_category-A9-2-c = Vida en perill (art. 9(2)(c))
term-dpv-special_category-A9-2-d = Sense ànim de lucre (9(2)(d))
term-dpv-special_category-A9-2-e = Ho va publicar (art. 9(2)(e))
term-dpv-special_category-A9-2-f = Tribunals (art. 9(2)(f))
term-dpv-special_category-A9-2-g = Interès públic (art. 9(2)(g))
term-dpv-special_category-A9-2-h = Salut o cures (art. 9(2)(h))
term-dpv-special_category-A9-2-i = Salut pública (art. 9(2)(i))
term-dpv-special_category-A9-2-j = Recerca, arxiu (art. 9(2)(j))

## Choices and answers: words by code

term-lamppost-decision-consent-give = Donar el consentiment
term-lamppost-decision-consent-refuse = Denegar el consentiment
term-lamppost-decision-consent-withdraw = Retirar el consentiment
term-lamppost-decision-objection-make = Oposar-se a aquest ús
term-lamppost-decision-objection-retract = Retirar l’oposició
term-lamppost-decision-review-request = Demanar decisió d’una persona
term-lamppost-decision-request-access = Demanar còpia de les seves dades
term-lamppost-decision-request-rectification = Demanar corregir les seves dades
term-lamppost-decision-request-erasure = Demanar suprimir les seves dades
term-lamppost-decision-request-restriction = Demanar pausa en l’ús de dades
term-lamppost-decision-request-portability = Demanar les dades i endur-se-les
term-lamppost-decision-concern-tampered = Avisar: cartell canviat o fals
term-lamppost-decision-concern-place = Avisar: cartell en mal lloc
term-lamppost-decision-concern-other = Avisar: un altre problema
term-lamppost-surface-phone = Telèfon que va llegir el cartell
term-lamppost-surface-web = En una pàgina web
term-lamppost-surface-kiosk = En un quiosc
term-lamppost-answer_status-acknowledged = Rebuda i en estudi
term-lamppost-answer_status-accepted = Acceptada
term-lamppost-answer_status-rejected = Rebutjada
term-lamppost-answer_status-extended = Triga més
term-lamppost-answer_status-fulfilled = Complerta
term-lamppost-notice_state-current = Vigent
term-lamppost-notice_state-superseded = Substituït per un de més nou
term-lamppost-notice_state-withdrawn = Retirat
term-lamppost-notice_state-expired = Caducat
term-lamppost-notice_state-not-yet-in-force = Encara no vigent
term-dpv-ground-Objection = Raons de la seva situació
term-dpv-ground-NonNecessityObjection = No és necessari
term-dpv-ground-LegalityLackingObjection = No té base jurídica
term-dpv-ground-UnlawfulActivityObjection = És contrari a la llei
term-dpv-ground-ContestAccuracy = El que recull és incorrecte
term-dpv-delay-ComplexityOfProcess = El cas és complex
term-dpv-delay-HighVolumeOfProcesses = Hi ha molts casos
term-dpv-delay-InformationRequired = Cal més informació
term-dpv-delay-IdentityVerificationRequired = Es comprova de qui són
term-dpv-refusal-LegitimateInterestOverride = Pesa més un interès legítim
term-dpv-refusal-PublicInterestCompromised = Perjudica l’interès públic
term-dpv-refusal-OfficialAuthorityExerciseImpaired = Destorbaria una funció oficial
term-dpv-refusal-LegalObligationImpaired = Incompliria un deure legal
term-dpv-refusal-LegallyExempted = La llei fa una excepció
term-dpv-refusal-LegalClaimImpaired = Perjudica una reclamació legal
term-dpv-refusal-JudicialProceedingsImpaired = Perjudica un procés judicial
term-dpv-refusal-CrimePreventionImpaired = Destorbaria prevenir delictes
term-dpv-refusal-CrimeInvestigationImpaired = Destorba investigar un delicte
term-dpv-refusal-PublicSecurityImpaired = Perjudica la seguretat pública
term-dpv-refusal-NationalSecurityImpaired = Perjudica la seguretat nacional
term-dpv-refusal-PublicHealthCompromised = Perjudicaria la salut pública
term-dpv-refusal-SecurityImpaired = Afecta una mesura de seguretat
term-dpv-refusal-ThirdPartyRightsImpaired = Perjudicaria drets d’altres
term-dpv-refusal-FreedomOfExpressionImpaired = Perjudica la lliure expressió
term-dpv-refusal-ScientificHistoricalResearchImpaired = Perjudicaria la recerca
term-dpv-refusal-OfficialStatisticsImpaired = Perjudica estadístiques oficials
term-dpv-refusal-PublicInterestArchivingImpaired = Perjudicaria arxius públics
term-dpv-refusal-ContractPerformanceNecessity = Un contracte ho necessita
term-dpv-refusal-ConsentProvided = Vostè hi va donar consentiment
term-dpv-refusal-IdentityVerificationFailure = No és clar de qui són
term-dpv-refusal-FulfilmentImpossible = És impossible
term-dpv-refusal-DisproportionateEffortRequired = Exigeix un esforç excessiu
term-dpv-refusal-ProcessUnfounded = La sol·licitud no té fonament
term-dpv-refusal-ProcessExcessive = La sol·licitud va massa lluny
term-dpv-refusal-EntityAlreadyInformed = Vostè ja té la informació

## Further words: what can happen to you, what is picked up, what it is for, what senses or acts

term-lamppost-consequence-travel_ban = Prohibició de viatjar
term-lamppost-consequence-loan_refusal = Sense préstec ni crèdit
term-lamppost-consequence-job_refusal = Sense accés a una feina
term-lamppost-consequence-internet_ban = Sense accés a internet
term-lamppost-further_consequence-surveillance = Més vigilància des d’aleshores
term-lamppost-further_consequence-supply_cut = Subministrament limitat o tallat
term-lamppost-further_consequence-intervention = Algú ve a ajudar o mirar
term-lamppost-further_data_kind-browsing_history = Què fa servir a internet i quant
term-lamppost-further_data_kind-purchases = El que compra
term-lamppost-further_data_kind-social_posts = Missatges a les xarxes socials
term-lamppost-further_data_kind-administrative_records = Arxius d’oficines públiques
term-lamppost-further_data_kind-voice_features = Com sona la seva veu
term-lamppost-further_data_kind-criminal_record = Condemnes i delictes
term-lamppost-further_data_kind-health_data = La seva salut
term-lamppost-further_data_kind-energy_use = Consum d’electricitat
term-lamppost-further_data_kind-water_use = Consum d’aigua
term-lamppost-further_data_kind-fill_level = Com de ple està
term-lamppost-further_data_kind-air_measurement = Aire i temps
term-lamppost-further_data_kind-emotion = Sentiments segons una màquina
term-lamppost-further_data_kind-age_group = Edat, suposada
term-lamppost-further_data_kind-gender = Gènere, suposat
term-lamppost-further_data_kind-vehicle_identity = Identitat d’un cotxe o aparell
term-lamppost-further_data_kind-emergency_call = Trucada de socors
term-lamppost-purpose-traffic_control = Control del trànsit
term-lamppost-purpose-toll = Cobrament d’un peatge
term-lamppost-purpose-advertising = Publicitat
term-lamppost-purpose-energy_supply = Subministrament d’energia
term-lamppost-technology-smart_meter = Comptador intel·ligent
term-lamppost-technology-wearable = Aparell que es porta posat
term-lamppost-technology-vehicle_telematics = Dades que envien els vehicles
term-lamppost-technology-signal_controller = Control de senyals i semàfors

## AI Act: what kind of AI it is

term-dpv-ai_act-AISystem = Sistema d’IA
term-dpv-ai_act-GPAIModel = Model d’IA d’ús general
term-dpv-ai_act-GPAISystem = Sistema d’IA d’ús general
term-dpv-ai_act-HighImpactCapabilityGPAIModel = Model d’IA dels més potents
term-dpv-ai_act-SystemicRisk = Risc social d’una IA potent
term-dpv-ai_act-AISystemPerformance = Com de bé treballa la IA
term-dpv-ai_act-IntendedPurpose = Per a què està pensada la IA
term-dpv-ai_act-ReasonablyForeseeableMisuse = Mal ús que es pot esperar
term-dpv-ai_act-SafetyComponent = Part que dona seguretat
term-dpv-ai_act-SubliminalCapability = Actua sense que ho noti
term-dpv-ai_act-DeepFakeGeneration = Fa ultrafalsificacions
term-dpv-ai_act-Risk = Risc

## AI Act: AI that recognises people

term-dpv-ai_act-BiometricData = Dades del seu cos
term-dpv-ai_act-BiometricIdentification = Esbrina qui és pel cos
term-dpv-ai_act-BiometricVerification = Comprova si és qui diu ser
term-dpv-ai_act-RemoteBiometricIdentificationSystem = Reconeix persones de lluny
term-dpv-ai_act-RealtimeRemoteBiometricIdentificationSystem = Reconeix de lluny i en directe
term-dpv-ai_act-PostRemoteBiometricIdentificationSystem = Reconeix persones després
term-dpv-ai_act-BiometricCategorisation = Classifica persones pel cos
term-dpv-ai_act-BiometricCategorisationSystem = Sistema que classifica pel cos
term-dpv-ai_act-EmotionRecognition = Dedueix sentiments del cos
term-dpv-ai_act-EmotionRecognitionSystem = Sistema que dedueix sentiments
term-dpv-ai_act-PubliclyAccessibleSpace = Lloc on pot entrar tothom

## AI Act: AI that the law forbids

term-dpv-ai_act-ProhibitedAISystem = IA prohibida per llei (art. 5)
term-dpv-ai_act-ProhibitedAISystem-A5-1-a = Manipulació (art. 5(1)(a))
term-dpv-ai_act-ProhibitedAISystem-A5-1-b = Usar febleses (art. 5(1)(b))
term-dpv-ai_act-ProhibitedAISystem-A5-1-c = Puntuació social (art. 5(1)(c))
term-dpv-ai_act-ProhibitedAISystem-A5-1-d = Suposar delictes (art. 5(1)(d))
term-dpv-ai_act-ProhibitedAISystem-A5-1-e = Recollir cares (art. 5(1)(e))
term-dpv-ai_act-ProhibitedAISystem-A5-1-f = Llegir emocions (art. 5(1)(f))
term-dpv-ai_act-ProhibitedAISystem-A5-1-g = Classificar gent (art. 5(1)(g))
term-dpv-ai_act-ProhibitedAISystem-A5-1-h = Cares en directe (art. 5(1)(h))

## AI Act: how high the risk is

term-dpv-ai_act-RiskLevel = Nivell de risc (Reglament d’IA)
term-dpv-ai_act-RiskLevelProhibited = Nivell de risc: prohibit
term-dpv-ai_act-RiskLevelPermitted = Nivell de risc: no prohibit
term-dpv-ai_act-RiskLevelHigh = Nivell de risc: alt
term-dpv-ai_act-RiskLevelHigh-A6-1 = Nivell de risc alt (art. 6(1))
term-dpv-ai_act-RiskLevelHigh-A6-2 = Nivell de risc alt (art. 6(2))
term-dpv-ai_act-RiskLevelNotHigh = Nivell de risc: no alt
term-dpv-ai_act-RiskLevelTransparencyRequired = Nivell de risc: han d’avisar-lo
term-dpv-ai_act-RiskLevelMinimal = Nivell de risc: mínim
term-dpv-ai_act-HighRiskAIAssessment = Examen de si és d’alt risc
term-dpv-ai_act-HighRiskAISystem = Sistema d’IA d’alt risc

## AI Act: high risk because of the product

term-dpv-ai_act-HighRiskAISystem-A6-1 = Producte alt risc (art. 6(1))
term-dpv-ai_act-HighRiskAISystem-AnnexI-1 = Màquines (annex I, 1)
term-dpv-ai_act-HighRiskAISystem-AnnexI-2 = Joguines (annex I, 2)
term-dpv-ai_act-HighRiskAISystem-AnnexI-3 = Vaixells d’esbarjo (annex I, 3)
term-dpv-ai_act-HighRiskAISystem-AnnexI-4 = Ascensors (annex I, 4)
term-dpv-ai_act-HighRiskAISystem-AnnexI-5 = Explosions (annex I, 5)
term-dpv-ai_act-HighRiskAISystem-AnnexI-6 = Equips de ràdio (annex I, 6)
term-dpv-ai_act-HighRiskAISystem-AnnexI-7 = Equips a pressió (annex I, 7)
term-dpv-ai_act-HighRiskAISystem-AnnexI-8 = Telefèrics (annex I, 8)
term-dpv-ai_act-HighRiskAISystem-AnnexI-9 = Equip protector (annex I, 9)
term-dpv-ai_act-HighRiskAISystem-AnnexI-10 = Aparells de gas (annex I, 10)
term-dpv-ai_act-HighRiskAISystem-AnnexI-11 = Aparells mèdics (annex I, 11)
term-dpv-ai_act-HighRiskAISystem-AnnexI-12 = Proves mèdiques (annex I, 12)
term-dpv-ai_act-HighRiskAISystem-AnnexI-13 = Seguretat aèria (annex I, 13)
term-dpv-ai_act-HighRiskAISystem-AnnexI-14 = Motocicletes (annex I, 14)
term-dpv-ai_act-HighRiskAISystem-AnnexI-15 = Tractors (annex I, 15)
term-dpv-ai_act-HighRiskAISystem-AnnexI-16 = Equips de vaixells (annex I, 16)
term-dpv-ai_act-HighRiskAISystem-AnnexI-17 = Ferrocarrils (annex I, 17)
term-dpv-ai_act-HighRiskAISystem-AnnexI-18 = Cotxes, camions (annex I, 18)
term-dpv-ai_act-HighRiskAISystem-AnnexI-19 = Seguretat viària (annex I, 19)
term-dpv-ai_act-HighRiskAISystem-AnnexI-20 = Avions, drons (annex I, 20)

## AI Act: high risk because of the use

term-dpv-ai_act-HighRiskAISystem-A6-2 = Ús d’alt risc (art. 6(2))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-1-a = Reconèixer (annex III, 1(a))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-1-b = Classificar (annex III, 1(b))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-1-c = Emocions (annex III, 1(c))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-2 = Serveis vitals (annex III, 2)
term-dpv-ai_act-HighRiskAISystem-AnnexIII-3-a = Admissions (annex III, 3(a))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-3-b = Qualificar (annex III, 3(b))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-3-c = Nivell escolar (annex III, 3(c))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-3-d = Exàmens (annex III, 3(d))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-4-a = Contractació (annex III, 4(a))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-4-b = Personal (annex III, 4(b))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-5-a = Ajuda pública (annex III, 5(a))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-5-b = Crèdit (annex III, 5(b))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-5-c = Assegurances (annex III, 5(c))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-5-d = Emergències (annex III, 5(d))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-6-a = Víctimes (annex III, 6(a))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-6-b = Polígrafs (annex III, 6(b))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-6-c = Proves (annex III, 6(c))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-6-d = Risc penal (annex III, 6(d))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-6-e = Perfils (annex III, 6(e))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-7-a = Polígrafs (annex III, 7(a))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-7-b = En entrar (annex III, 7(b))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-7-c = Visat, asil (annex III, 7(c))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-7-d = A la frontera (annex III, 7(d))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-8-a = Tribunals (annex III, 8(a))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-8-b = Eleccions (annex III, 8(b))

## AI Act: who makes, sells and uses AI

term-dpv-ai_act-AIProvider = Qui fa la IA
term-dpv-ai_act-AIDeployer = Qui fa servir la IA
term-dpv-ai_act-AIDistributor = Qui distribueix la IA
term-dpv-ai_act-AIImporter = Qui porta la IA a la UE
term-dpv-ai_act-AIOperator = Qualsevol amb part en la IA
term-dpv-ai_act-AIProductManufacturer = Qui posa IA en un producte
term-dpv-ai_act-DownstreamAIProvider = Qui parteix d’un model d’IA
term-dpv-ai_act-AuthorisedRepresentative = Representant a la UE
term-dpv-ai_act-HumanOverseer = Persona que vigila la IA
term-dpv-ai_act-DeployerHumanOversightMeasure = Vigilància: qui fa servir la IA
term-dpv-ai_act-ProviderHumanOversightMeasure = Vigilància: inclosa de fàbrica
term-dpv-ai_act-AILiteracy = Saber fer servir la IA

## AI Act: who checks and whom to ask

term-dpv-ai_act-AIOffice = Oficina d’IA de la UE
term-dpv-ai_act-NationalCompetentAuthority = Autoritat nacional d’IA
term-dpv-ai_act-MarketSurveillanceAuthority = Autoritat que vigila el mercat
term-dpv-ai_act-NotifyingAuthority = Autoritat que nomena organismes
term-dpv-ai_act-ConformityAssessmentBody = Organisme que examina la IA
term-dpv-ai_act-NotifiedBody = Examinador extern oficial
term-dpv-ai_act-AIActLawfulness = Si compleix el Reglament d’IA
term-dpv-ai_act-AIActCompliant = Diu complir el Reglament d’IA
term-dpv-ai_act-AIActNonCompliant = Diu incomplir el Reglament d’IA
term-dpv-ai_act-AIActComplianceUnknown = No se sap si compleix

## AI Act: papers and checks before use

term-dpv-ai_act-FRIA = Examen de drets fonamentals
term-dpv-ai_act-ConformityAssessment = Examen abans de la venda
term-dpv-ai_act-CEMarking = Marcatge CE
term-dpv-ai_act-EUDeclarationOfConformity = Declaració signada (fabricant)
term-dpv-ai_act-CommonSpecification = Regles tècniques de la UE
term-dpv-ai_act-TechnicalDocumentation = Papers tècnics de la IA
term-dpv-ai_act-SystemArchitectureDescription = Com està construïda la IA
term-dpv-ai_act-InstructionForUse = Instruccions d’ús
term-dpv-ai_act-QualityManagementSystem = Regles de qualitat del fabricant
term-dpv-ai_act-RiskManagementSystem = Feina contínua contra riscos
term-dpv-ai_act-TrainingData = Dades amb què va aprendre la IA
term-dpv-ai_act-ValidationData = Dades per ajustar la IA
term-dpv-ai_act-TestingData = Dades per provar la IA

## AI Act: tests

term-dpv-ai_act-AIRegulatorySandbox = Assaig sota una autoritat
term-dpv-ai_act-SandboxPlan = Pla d’un assaig
term-dpv-ai_act-TestingRealWorldConditions = Prova entre gent real
term-dpv-ai_act-RealWorldTestingPlan = Pla d’una prova entre gent
term-dpv-ai_act-RealWorldTestSubject = Persona que participa en proves
term-dpv-ai_act-InformedConsent = El seu sí a una prova
term-dpv-ai_act-TestLog = Registre de proves
term-dpv-ai_act-TestReport = Informe de proves

## AI Act: on sale and in use

term-dpv-ai_act-MarketAvailabilityStatus = Si es pot obtenir la IA
term-dpv-ai_act-AvailableOnMarket = Al mercat
term-dpv-ai_act-AvailableOnEUMarket = Al mercat de la UE
term-dpv-ai_act-AvailableOnNonEUMarket = Al mercat fora de la UE
term-dpv-ai_act-NotAvailableOnMarket = En cap mercat
term-dpv-ai_act-MarketPlacementStatus = Si la IA ja va sortir al mercat
term-dpv-ai_act-PlacedOnMarket = Oferta per primera vegada
term-dpv-ai_act-PlacedOnEUMarket = Oferta per 1a vegada a la UE
term-dpv-ai_act-ServiceSupplyStatus = Si la IA està en ús
term-dpv-ai_act-PutIntoService = Posada en ús
term-dpv-ai_act-PutIntoServiceInEU = Posada en ús a la UE
term-dpv-ai_act-NotPutIntoService = Encara no posada en ús
term-dpv-ai_act-RecalledFromService = Recuperada: fora d’ús
term-dpv-ai_act-WithdrawnFromService = Retirada del mercat
term-dpv-ai_act-PostMarketMonitoringSystem = Seguiment postvenda
term-dpv-ai_act-PostMarketMonitoringPlan = Pla de seguiment postvenda
term-dpv-ai_act-PostMarketMonitoringSystemDocumentation = Papers del seguiment
term-dpv-ai_act-SeriousIncident = Accident o error greu

## AI Act: changes to the AI

term-dpv-ai_act-ChangeCategory = Quina classe de canvi és
term-dpv-ai_act-ChangeDescription = Què ha canviat
term-dpv-ai_act-PredeterminedChange = Canvi previst des de l’inici
term-dpv-ai_act-NonpredeterminedChange = Canvi no previst
term-dpv-ai_act-SubstantialModification = Canvi important per a la llei

## AI Act: where it is used

term-dpv-ai_act-PublicSector = Usat per organismes públics
term-dpv-ai_act-PrivateSector = Usat per entitats privades
term-dpv-ai_act-LawEnforcementSector = Usat en feina policial
term-dpv-ai_act-JusticeSector = Usat en tribunals
term-dpv-ai_act-DemocraticProcessSector = Usat en eleccions
term-dpv-ai_act-MigrationSector = Usat en migració
term-dpv-ai_act-AsylumSector = Usat en asil
term-dpv-ai_act-BorderControlSector = Usat en fronteres
term-dpv-ai_act-EducationSector = Usat en educació
term-dpv-ai_act-EmploymentSector = Usat a la feina
term-dpv-ai_act-CriticalInfrastructureSector = Usat en serveis vitals
