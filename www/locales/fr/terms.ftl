### The coded words of notices: one message for each word, grouped as in the vocabulary. At most 32 characters.
### Language: French (vous). Plain words, short sentences, no markup.
### Status: machine

## How closely data points at you

term-lamppost-identifiability-none = Ne porte pas sur des personnes
term-lamppost-identifiability-de_identified = Les identités sont enlevées
term-lamppost-identifiability-pseudonymous = Un code remplace votre nom
term-lamppost-identifiability-identifiable = On peut vous reconnaître

## Profiles and scores

term-lamppost-profiling-none = Ni profil ni note
term-lamppost-profiling-profiling = Établit un profil de vous
term-lamppost-profiling-scoring = Vous donne une note

## What a decision does

term-lamppost-decision_effect-none = Ne décide rien à votre sujet
term-lamppost-decision_effect-informs = Aide une personne à décider
term-lamppost-decision_effect-legal_effect = Change votre situation juridique
term-lamppost-decision_effect-significant_effect = A un effet grave sur vous

## Who decides

term-lamppost-autonomy-human_decides = Une personne décide
term-lamppost-autonomy-human_executes = Machine décide, un humain agit
term-lamppost-autonomy-autonomous = La machine décide et agit

## How long data is kept

term-lamppost-retention-none = Rien n’est conservé
term-lamppost-retention-hours = Conservé pour une durée fixée
term-lamppost-retention-until_event = Conservé jusqu’à un événement
term-lamppost-retention-indefinite = Conservé sans date de fin

## In whose house data is kept

term-lamppost-storage-on_device = Dans le capteur lui-même
term-lamppost-storage-controller_premises = Chez l’organisme responsable
term-lamppost-storage-processor_premises = Chez une entreprise mandatée
term-lamppost-storage-public_cloud = Dans un cloud public

## On what terms others get data

term-lamppost-recipient_terms-shared = Partagé avec d’autres
term-lamppost-recipient_terms-sold = Vendu à d’autres
term-lamppost-recipient_terms-on_request_to_police = Donné à la police sur demande
term-lamppost-recipient_terms-required_by_law = La loi oblige à transmettre
term-lamppost-recipient_terms-published = Ouvert à tous

## What can happen to you

term-lamppost-consequence-none = Il ne vous arrive rien
term-lamppost-consequence-fee = Vous devrez peut-être payer
term-lamppost-consequence-fine = Vous risquez une amende
term-lamppost-consequence-denial_of_service = On peut vous refuser l’accès
term-lamppost-consequence-price = Votre prix peut changer
term-lamppost-consequence-blacklist = Vous risquez une liste noire
term-lamppost-consequence-score = Votre note peut changer
term-lamppost-consequence-referral = Votre cas peut être transmis

## What an objection does

term-lamppost-objection_effect-stop = L’utilisation des données cesse
term-lamppost-objection_effect-mask = On vous rend méconnaissable
term-lamppost-objection_effect-delete = Vos données sont effacées
term-lamppost-objection_effect-reroute = On vous montre un autre chemin
term-lamppost-objection_effect-cannot = L’opposition reste sans effet

## Who is responsible

term-lamppost-controller_kind-public = Organisme public
term-lamppost-controller_kind-private = Entreprise ou organisme privé
term-lamppost-controller_kind-mixed = Public et privé ensemble

## Ways to get in touch

term-lamppost-contact_kind-web = Page web
term-lamppost-contact_kind-email = E-mail
term-lamppost-contact_kind-phone = Téléphone
term-lamppost-contact_kind-post = Lettre par la poste
term-lamppost-contact_kind-in_person = Sur place

## What a contact point is for

term-lamppost-channel_use-choice = Pour dire oui, non, s’opposer
term-lamppost-channel_use-request = Pour demander vos données
term-lamppost-channel_use-complaint = Pour faire une réclamation

## What was studied beforehand

term-lamppost-assessment_kind-dpia = Étude vie privée (AIPD)
term-lamppost-assessment_kind-fria = Étude des droits (FRIA)
term-lamppost-assessment_kind-cost_benefit = Étude des coûts et avantages

## Why a notice was taken back

term-lamppost-withdrawal_reason-sensor_removed = Le capteur a été enlevé
term-lamppost-withdrawal_reason-error_in_notice = La notice avait une erreur
term-lamppost-withdrawal_reason-key_compromised = Clé de signature non sûre
term-lamppost-withdrawal_reason-unlawful = C’était contraire à la loi
term-lamppost-withdrawal_reason-other = Une autre raison

## What is picked up

term-lamppost-data_kind-number_plate = Plaque d’immatriculation
term-lamppost-data_kind-face_image = Image de votre visage
term-lamppost-data_kind-gait = Votre façon de marcher
term-lamppost-data_kind-silhouette = Contour de votre corps
term-lamppost-data_kind-sound_level = Niveau du bruit
term-lamppost-data_kind-voice_recording = Enregistrement de votre voix
term-lamppost-data_kind-wifi_probe = Signaux Wi-Fi du téléphone
term-lamppost-data_kind-bluetooth_address = Adresse Bluetooth d’un appareil
term-lamppost-data_kind-location_trace = Où vous étiez, et quand
term-lamppost-data_kind-vehicle_count = Nombre de véhicules
term-lamppost-data_kind-people_count = Nombre de personnes
term-lamppost-data_kind-payment_data = Données de paiement
term-lamppost-data_kind-travel_card = Données de carte de transport

## Devices: what senses or acts

term-device-tech-air_quality = Mesure si l’air est propre
term-device-tech-assistance_station = Borne d’aide à bouton d’appel
term-device-tech-augmented_reality = Réalité augmentée
term-device-tech-biometrics = Vous reconnaît par le corps
term-device-tech-cellular = Utilise le réseau mobile
term-device-tech-chatbot = Ordinateur avec qui dialoguer
term-device-tech-contactless_payments = Paiement sans contact
term-device-tech-de_identified_image = Photo aux identités enlevées
term-device-tech-de_identified_video = Vidéo aux identités enlevées
term-device-tech-de_identified_voice = Voix à l’identité enlevée
term-device-tech-dtpr_api = Flux d’informations DTPR
term-device-tech-electric_vehicle_charger = Borne de recharge de véhicules
term-device-tech-facial_characterization = Devine âge ou humeur d’un visage
term-device-tech-gps = Position par satellite (GPS)
term-device-tech-hands_free = Marche sans toucher
term-device-tech-identifiable_image = Photo qui montre qui vous êtes
term-device-tech-identifiable_nfc = Puce NFC qui peut identifier
term-device-tech-identifiable_rfid = Puce radio qui peut identifier
term-device-tech-identifiable_video = Vidéo qui montre qui vous êtes
term-device-tech-identifiable_wifi_sensor = Wi-Fi qui peut vous identifier
term-device-tech-image = Prend des photos
term-device-tech-image_infrared = Prend des photos infrarouges
term-device-tech-inclinometer = Mesure l’inclinaison
term-device-tech-induction_loop = Boucle de fil dans la chaussée
term-device-tech-intercom = Interphone
term-device-tech-li_dar = Mesure par laser (lidar)
term-device-tech-location_beacon = Balise radio qui marque un lieu
term-device-tech-microphone = Microphone qui capte le son
term-device-tech-motion_detector = Remarque un mouvement
term-device-tech-nfc = Puce à courte distance (NFC)
term-device-tech-non_identifiable_video = Vidéo qui n’identifie personne
term-device-tech-passive_infrared_sensor = Remarque la chaleur (infrarouge)
term-device-tech-person_detection = Remarque qu’une personne est là
term-device-tech-personal_device = Votre téléphone ou appareil
term-device-tech-piezoelectric_sensor = Sent la pression, la vibration
term-device-tech-radar = Capteur à ondes radio (radar)
term-device-tech-rfid = Lecteur de puces radio (RFID)
term-device-tech-soil_moisture_sensor = Mesure l’humidité du sol
term-device-tech-sound_level_meter = Mesure le niveau du bruit
term-device-tech-system_screen = Écran qui informe
term-device-tech-thermometer = Mesure la température
term-device-tech-ultrasonic_level_sensor = Mesure un niveau par ultrasons
term-device-tech-unmanned_aircraft_system = Drone
term-device-tech-video_camera = Caméra qui filme
term-device-tech-video_camera_infrared = Caméra qui filme en infrarouge
term-device-tech-voice = Écoute les voix
term-device-tech-water_quality = Mesure si l’eau est propre
term-device-tech-weather_station = Mesure le temps qu’il fait
term-device-tech-weighing_scale = Mesure le poids
term-device-tech-wireless_access_point = Point Wi-Fi pour aller en ligne
term-device-tech-wireless_charging_roadway = Route qui recharge les véhicules

## Devices: what they are for

term-device-purpose-accessibility = Accès égal pour tous
term-device-purpose-agency_interaction = Vous laisser régler une chose
term-device-purpose-arts_culture = Art et vie culturelle
term-device-purpose-commerce = Acheter et vendre
term-device-purpose-connectivity = Internet et téléphone
term-device-purpose-dining = Nourriture et repas
term-device-purpose-ecology = Veiller sur la nature
term-device-purpose-energy_efficiency = Économiser l’énergie
term-device-purpose-enforcement = Faire respecter les règles
term-device-purpose-entry = Contrôler qui peut entrer
term-device-purpose-fire_emergency = Aide : incendie et urgence
term-device-purpose-health = Protéger la santé
term-device-purpose-inform = Donner des informations
term-device-purpose-logistics = Transporter des marchandises
term-device-purpose-mobility = Circulation et déplacements
term-device-purpose-planning_decision_making = Planifier, décisions publiques
term-device-purpose-research_development = Recherche et idées nouvelles
term-device-purpose-safety_security = Sécurité des gens et des lieux
term-device-purpose-social = Rapprocher les gens
term-device-purpose-switch = Allumer ou éteindre
term-device-purpose-waste_management = Gérer les déchets
term-device-purpose-water_efficiency = Économiser l’eau
term-device-purpose-wayfinding_services = Trouver chemin et services

## Devices: what happens to the data

term-device-process-aggregated = Additionné en totaux
term-device-process-ai_system = Intelligence artificielle
term-device-process-bitmap_manipulation = Les pixels sont modifiés
term-device-process-code_signing = Logiciel signé numériquement
term-device-process-computer_vision = Un ordinateur lit les images
term-device-process-cryptonets = IA sur des données chiffrées
term-device-process-de_identified = Les identités sont enlevées
term-device-process-differential_privacy = Du hasard cache chaque personne
term-device-process-encrypted = Verrouillé par chiffrement
term-device-process-encrypted_at_rest = Données stockées chiffrées
term-device-process-federated_learning = L’IA apprend sans regrouper
term-device-process-hardware_audits = L’appareil est inspecté
term-device-process-homomorphic_encryption = Calculé sans déchiffrer
term-device-process-immutable_query_ledger = Liste durable des consultations
term-device-process-k_anonymity = Vous êtes caché dans un groupe
term-device-process-raw_data = Données brutes du capteur
term-device-process-rdua_approved = Examen d’usage réussi (RDUA)
term-device-process-regulated = Soumis à des règles spéciales
term-device-process-reviewed_internally = Vérifié au sein de l’organisme
term-device-process-secure_multi_party_computing = Résultat commun, données à part
term-device-process-transport_layer_security = Chiffré pendant l’envoi (TLS)
term-device-process-trusted_execution_environment = Dans une zone protégée de puce
term-device-process-zero_knowledge_proofs = Prouve sans rien révéler

## Devices: who can get at the data

term-device-access-available_for_resale = Peut être revendu à d’autres
term-device-access-available_to_3rd_parties = D’autres organismes les voient
term-device-access-available_to_download = Proposé au téléchargement
term-device-access-available_to_me = Vous pouvez voir vos données
term-device-access-available_to_the_accountable_organization = Le responsable peut les voir
term-device-access-available_to_vendor = Le fournisseur peut les voir
term-device-access-not_available_to_me = Vous ne pouvez pas les voir
term-device-access-not_available_to_the_accountable_organization = Le responsable ne peut les voir
term-device-access-not_available_to_vendor = Le fournisseur ne peut les voir

## Devices: where data is kept

term-device-storage-backed_up_internationally = Copies gardées à l’étranger
term-device-storage-backed_up_locally = Copies gardées sous loi locale
term-device-storage-shared_storage_and_governance = Géré par plusieurs organismes
term-device-storage-stored_locally = Conservé sous la loi locale
term-device-storage-stored_on_3rd_party_cloud = Cloud d’une autre entreprise
term-device-storage-stored_primarily_internationally = Surtout à l’étranger
term-device-storage-stored_primarily_locally = Surtout sous la loi locale

## Devices: what form the data has

term-device-data-binary = Octets bruts (binaire)
term-device-data-boolean = Valeurs oui ou non
term-device-data-personal = Données sur une personne
term-device-data-pixel_based_image = Image faite de pixels
term-device-data-spatial = Positions et lieux
term-device-data-tabular = Un tableau d’entrées
term-device-data-values_time = Mesures dans le temps

## Devices: whether data is kept

term-device-retention-data_retained = Conservé pendant un temps
term-device-retention-no_data_retained = Rien n’est conservé

## Devices: who is responsible

term-device-accountable-institution = Institution responsable
term-device-accountable-organization = Organisation responsable

## AI: what it is for

term-ai-purpose-accessibility = Accès égal pour tous
term-ai-purpose-arts_culture = Art et vie culturelle
term-ai-purpose-border_immigration = Frontières, visas et asile
term-ai-purpose-commerce = Acheter et vendre
term-ai-purpose-content_moderation = Filtrer ce que les gens publient
term-ai-purpose-dining = Nourriture et repas
term-ai-purpose-ecology = Veiller sur la nature
term-ai-purpose-education = Enseigner et apprendre
term-ai-purpose-eligibility_benefits = Qui reçoit une aide publique
term-ai-purpose-employment = Embaucher et gérer le personnel
term-ai-purpose-energy_efficiency = Économiser l’énergie
term-ai-purpose-enforcement = Faire respecter les règles
term-ai-purpose-entry = Contrôler qui peut entrer
term-ai-purpose-financial_services = Prêts, assurances et paiements
term-ai-purpose-fire_emergency = Aide : incendie et urgence
term-ai-purpose-health = Air, eau et bruit sains
term-ai-purpose-healthcare = Soins médicaux
term-ai-purpose-inform = Donner des informations
term-ai-purpose-logistics = Transporter des marchandises
term-ai-purpose-marketing_personalization = Publicité, offres ciblées
term-ai-purpose-mobility = Circulation et déplacements
term-ai-purpose-planning_decision_making = Planifier, décisions publiques
term-ai-purpose-research_development = Recherche et idées nouvelles
term-ai-purpose-risk_assessment = Évaluer risque et urgence
term-ai-purpose-safety_security = Sécurité des gens et des lieux
term-ai-purpose-social = Rapprocher les gens
term-ai-purpose-translation_language = Traduire entre les langues
term-ai-purpose-waste_management = Gérer les déchets
term-ai-purpose-water_efficiency = Économiser l’eau
term-ai-purpose-wayfinding_services = Trouver chemin et services

## AI: who is responsible

term-ai-accountable-institution = Institution responsable
term-ai-accountable-organization = Organisation responsable

## AI: whom it touches

term-ai-affected-people = Ceux qu’elle surveille ou juge

## AI: what kind of AI it is

term-ai-functional_modes-agentic_mode = IA qui exécute des tâches
term-ai-functional_modes-analytical_mode = IA qui trie, note et prédit
term-ai-functional_modes-generative_mode = IA qui crée du contenu
term-ai-functional_modes-perceptive_mode = IA qui voit ou entend
term-ai-functional_modes-physical_mode = IA qui fait bouger des choses
term-ai-functional_modes-semantic_mode = IA qui dégage le sens

## AI: what harm it could do

term-ai-risks_mitigation-autonomy_loss = Moins de liberté de choisir
term-ai-risks_mitigation-civil_liberties_harm = Atteinte à vos droits de base
term-ai-risks_mitigation-environmental_harm = Tort à la nature
term-ai-risks_mitigation-financial_harm = Perte d’argent
term-ai-risks_mitigation-physical_harm = Blessure ou dégât
term-ai-risks_mitigation-political_economic_harm = Tort à démocratie ou marchés
term-ai-risks_mitigation-psychological_harm = Tort à votre santé mentale
term-ai-risks_mitigation-reputational_harm = Tort à votre réputation
term-ai-risks_mitigation-societal_cultural_harm = Tort à la société, à la culture

## AI: what you may ask for

term-ai-rights-right_access = Voir les données sur vous
term-ai-rights-right_algorithmic_transparency = Savoir comment le système marche
term-ai-rights-right_be_forgotten = Faire effacer vos données
term-ai-rights-right_contest = Contester une décision
term-ai-rights-right_correction = Faire corriger vos données
term-ai-rights-right_individual_decision_explanation = Les raisons d’une décision
term-ai-rights-right_non_discrimination = Traitement juste, sans biais
term-ai-rights-right_object = S’opposer à l’utilisation
term-ai-rights-right_purpose_limitation = Seul l’usage annoncé est permis
term-ai-rights-right_to_human_review = Réexamen par une personne
term-ai-rights-right_to_notice = Apprendre qu’une IA est utilisée

## AI: what goes in

term-ai-input_dataset-input_about_a_measurement = Entrée : mesures de capteurs
term-ai-input_dataset-input_about_a_place = Entrée : lieux et trajets
term-ai-input_dataset-input_about_behaviour = Entrée : ce que font les gens
term-ai-input_dataset-input_biometric = Entrée : traits de votre corps
term-ai-input_dataset-input_decision = Entrée : une décision antérieure
term-ai-input_dataset-input_generated_content = Entrée : contenu fait par une IA
term-ai-input_dataset-input_operational_data = Entrée : faits sur un service
term-ai-input_dataset-input_physical_action = Entrée : un événement physique
term-ai-input_dataset-input_recommendation = Entrée : un conseil ou une note
term-ai-input_dataset-input_sensitive_personal = Entrée : faits très privés

## AI: what comes out

term-ai-output_dataset-output_about_a_measurement = Sortie : valeurs mesurées
term-ai-output_dataset-output_about_a_place = Sortie : lieux et trajets
term-ai-output_dataset-output_about_behaviour = Sortie : ce que font les gens
term-ai-output_dataset-output_biometric = Sortie : traits de votre corps
term-ai-output_dataset-output_decision = Sortie : une décision sur vous
term-ai-output_dataset-output_generated_content = Sortie : contenu fait par une IA
term-ai-output_dataset-output_operational_data = Sortie : faits sur un service
term-ai-output_dataset-output_physical_action = Sortie : un événement physique
term-ai-output_dataset-output_recommendation = Sortie : un conseil ou une note
term-ai-output_dataset-output_sensitive_personal = Sortie : faits très privés

## AI: how it works

term-ai-processing-affect_emotion_analysis = Devine émotions ou humeur
term-ai-processing-anomaly_detection = Cherche des faits inhabituels
term-ai-processing-biometric_recognition = Reconnaît les gens par le corps
term-ai-processing-classification_prediction = Classe les choses et prédit
term-ai-processing-clustering_segmentation = Trie en groupes semblables
term-ai-processing-computer_vision = Un ordinateur lit les images
term-ai-processing-language_models = Lit et écrit du texte
term-ai-processing-optimization = Cherche le meilleur plan
term-ai-processing-privacy_transformation = Cache qui sont les gens
term-ai-processing-recommendation_ranking = Propose et classe des options
term-ai-processing-search_retrieval = Cherche dans des fichiers
term-ai-processing-speech_audio = Travaille la parole et le son

## AI: who can get at the data

term-ai-access-available_for_resale = Peut être revendu à d’autres
term-ai-access-available_to_3rd_parties = D’autres organismes les voient
term-ai-access-available_to_download = Proposé au téléchargement
term-ai-access-available_to_me = Vous pouvez voir vos données
term-ai-access-available_to_the_accountable_organization = Le responsable peut les voir
term-ai-access-available_to_vendor = Le fournisseur peut les voir
term-ai-access-not_available_to_me = Vous ne pouvez pas les voir
term-ai-access-not_available_to_the_accountable_organization = Le responsable ne peut les voir
term-ai-access-not_available_to_vendor = Le fournisseur ne peut les voir

## AI: whether data is kept

term-ai-retention-data_retained = Conservé pendant un temps
term-ai-retention-no_data_retained = Rien n’est conservé

## AI: where data is kept

term-ai-storage-backed_up_internationally = Copies gardées à l’étranger
term-ai-storage-backed_up_locally = Copies gardées sous loi locale
term-ai-storage-shared_storage_and_governance = Géré par plusieurs organismes
term-ai-storage-stored_locally = Conservé sous la loi locale
term-ai-storage-stored_on_3rd_party_cloud = Cloud d’une autre entreprise
term-ai-storage-stored_primarily_internationally = Surtout à l’étranger
term-ai-storage-stored_primarily_locally = Surtout sous la loi locale

## Law: why data may be used

term-dpv-legal_basis-A6-1-a = Consentement (art. 6(1)(a))
term-dpv-legal_basis-A6-1-a-explicit-consent = Consentement explicite (6(1)(a))
term-dpv-legal_basis-A6-1-a-non-explicit-consent = Consentement simple (6(1)(a))
term-dpv-legal_basis-A6-1-b = Contrat avec vous (art. 6(1)(b))
term-dpv-legal_basis-A6-1-b-contract-performance = Contrat en cours (art. 6(1)(b))
term-dpv-legal_basis-A6-1-b-enter-into-contract = Avant un contrat (art. 6(1)(b))
term-dpv-legal_basis-A6-1-c = Obligation légale (art. 6(1)(c))
term-dpv-legal_basis-A6-1-d = Protéger une vie (art. 6(1)(d))
term-dpv-legal_basis-A6-1-d-data-subject = Votre vie menacée (art. 6(1)(d))
term-dpv-legal_basis-A6-1-d-natural-person = Vie d’autrui (art. 6(1)(d))
term-dpv-legal_basis-A6-1-e = Mission publique (art. 6(1)(e))
term-dpv-legal_basis-A6-1-e-official-authority = Autorité publique (art. 6(1)(e))
term-dpv-legal_basis-A6-1-e-public-interest = Intérêt public (art. 6(1)(e))
term-dpv-legal_basis-A6-1-f = Intérêt légitime (art. 6(1)(f))
term-dpv-legal_basis-A6-1-f-controller = Son propre intérêt (6(1)(f))
term-dpv-legal_basis-A6-1-f-third-party = Intérêt d’autrui (art. 6(1)(f))
term-dpv-legal_basis-Consent = Votre consentement

## Law: what you may claim

term-dpv-right-A13 = Être informé aussitôt (art. 13)
term-dpv-right-A14 = Être informé après (art. 14)
term-dpv-right-A15 = Voir vos données (art. 15)
term-dpv-right-A16 = Faire corriger (art. 16)
term-dpv-right-A17 = Faire effacer (art. 17)
term-dpv-right-A18 = Limiter l’utilisation (art. 18)
term-dpv-right-A19 = Avertir les autres (art. 19)
term-dpv-right-A20 = Emporter vos données (art. 20)
term-dpv-right-A21 = S’opposer (art. 21)
term-dpv-right-A22 = Pas par machine seule (art. 22)
term-dpv-right-A22-3-a = Demander un humain (art. 22(3))
term-dpv-right-A22-3-b = Donner votre avis (art. 22(3))
term-dpv-right-A22-3-c = Contester (art. 22(3))
term-dpv-right-A7-3 = Retirer son consentement (7(3))
term-dpv-right-A77 = Réclamation (art. 77)
term-dpv-right-A78 = Procès à l’autorité (art. 78)
term-dpv-right-A79 = Procès au responsable (art. 79)

## Law: what allows data to leave the EU

term-dpv-transfer-A45-3 = L’UE juge le pays sûr (45(3))
term-dpv-transfer-A46-2-a = Accord officiel (art. 46(2)(a))
term-dpv-transfer-A46-2-b = Règles de groupe (art. 46(2)(b))
term-dpv-transfer-A46-2-c = Clauses de l’UE (art. 46(2)(c))
term-dpv-transfer-A46-2-d = Clauses nationales (46(2)(d))
term-dpv-transfer-A46-2-e = Code de conduite (art. 46(2)(e))
term-dpv-transfer-A46-2-f = Certificat (art. 46(2)(f))
term-dpv-transfer-A46-3-a = Clauses propres (art. 46(3)(a))
term-dpv-transfer-A46-3-b = Arrangement (art. 46(3)(b))
term-dpv-transfer-A49-1-a = Consentement (art. 49(1)(a))
term-dpv-transfer-A49-1-b = Votre contrat (art. 49(1)(b))
term-dpv-transfer-A49-1-c = Contrat pour vous (49(1)(c))
term-dpv-transfer-A49-1-d = Intérêt public (art. 49(1)(d))
term-dpv-transfer-A49-1-e = Droits en justice (49(1)(e))
term-dpv-transfer-A49-1-f = Protège une vie (art. 49(1)(f))
term-dpv-transfer-A49-1-g = Registre public (art. 49(1)(g))
term-dpv-transfer-A49-2 = Cas rare (art. 49(1), al. 2)
term-dpv-transfer-AdequacyDecision = Décision d’adéquation de l’UE
term-dpv-transfer-AdHocContractualClauses = Clauses de contrat propres
term-dpv-transfer-BindingCorporateRules = Règles d’entreprise du groupe
term-dpv-transfer-CertificationMechanismsForDataTransfers = Certificat pour les transferts
term-dpv-transfer-CodesOfConductForDataTransfers = Code de conduite, transferts
term-dpv-transfer-DataTransferTool = Un outil légal de transfert
term-dpv-transfer-SCCByCommission = Clauses types de la Commission
term-dpv-transfer-SCCBySupervisoryAuthority = Clauses types d’une autorité
term-dpv-transfer-StandardContractualClauses = Clauses contractuelles types
term-dpv-transfer-SupplementaryMeasure = Protection ajoutée aux données

## Law: why sensitive data may be used

term-dpv-special_category-A9-2-a = Consentement explicite 9(2)(a)
term-dpv-special_category-A9-2-b = Travail, aide sociale (9(2)(b))
term-dpv-special_category-A9-2-c = Vie en danger (art. 9(2)(c))
term-dpv-special_category-A9-2-d = But non lucratif (art. 9(2)(d))
term-dpv-special_category-A9-2-e = Publié par vous (art. 9(2)(e))
term-dpv-special_category-A9-2-f = Droits en justice (9(2)(f))
term-dpv-special_category-A9-2-g = Intérêt public (art. 9(2)(g))
term-dpv-special_category-A9-2-h = Santé ou soins (art. 9(2)(h))
term-dpv-special_category-A9-2-i = Santé publique (art. 9(2)(i))
term-dpv-special_category-A9-2-j = Recherche, archives (9(2)(j))

## Choices and answers: words by code

term-lamppost-decision-consent-give = Donner mon consentement
term-lamppost-decision-consent-refuse = Refuser mon consentement
term-lamppost-decision-consent-withdraw = Retirer mon consentement
term-lamppost-decision-objection-make = M’opposer à cette utilisation
term-lamppost-decision-objection-retract = Retirer mon opposition
term-lamppost-decision-review-request = Demander qu’un humain décide
term-lamppost-decision-request-access = Demander copie de mes données
term-lamppost-decision-request-rectification = Demander de corriger mes données
term-lamppost-decision-request-erasure = Demander d’effacer mes données
term-lamppost-decision-request-restriction = Demander de suspendre l’usage
term-lamppost-decision-request-portability = Demander d’emporter mes données
term-lamppost-decision-concern-tampered = Signaler panneau modifié ou faux
term-lamppost-decision-concern-place = Signaler un panneau mal placé
term-lamppost-decision-concern-other = Signaler un autre problème
term-lamppost-surface-phone = Sur un téléphone, par scan
term-lamppost-surface-web = Sur une page web
term-lamppost-surface-kiosk = À une borne
term-lamppost-answer_status-acknowledged = Reçu et à l’examen
term-lamppost-answer_status-accepted = Accepté
term-lamppost-answer_status-rejected = Rejeté
term-lamppost-answer_status-extended = Prend plus de temps
term-lamppost-answer_status-fulfilled = Fait
term-lamppost-notice_state-current = En vigueur
term-lamppost-notice_state-superseded = Remplacée par une plus récente
term-lamppost-notice_state-withdrawn = Retirée
term-lamppost-notice_state-expired = Expirée
term-lamppost-notice_state-not-yet-in-force = Pas encore en vigueur
term-dpv-ground-Objection = Raisons de votre situation
term-dpv-ground-NonNecessityObjection = Ce n’est pas nécessaire
term-dpv-ground-LegalityLackingObjection = Pas de base juridique
term-dpv-ground-UnlawfulActivityObjection = C’est contraire à la loi
term-dpv-ground-ContestAccuracy = Ce qui est enregistré est faux
term-dpv-delay-ComplexityOfProcess = Le cas est complexe
term-dpv-delay-HighVolumeOfProcesses = Il y a beaucoup de cas
term-dpv-delay-InformationRequired = Il faut plus d’informations
term-dpv-delay-IdentityVerificationRequired = On vérifie qui est concerné
term-dpv-refusal-LegitimateInterestOverride = Un intérêt légitime pèse plus
term-dpv-refusal-PublicInterestCompromised = Cela nuit à l’intérêt public
term-dpv-refusal-OfficialAuthorityExerciseImpaired = Gênerait une tâche officielle
term-dpv-refusal-LegalObligationImpaired = Violerait une obligation légale
term-dpv-refusal-LegallyExempted = La loi fait une exception
term-dpv-refusal-LegalClaimImpaired = Nuirait à un droit en justice
term-dpv-refusal-JudicialProceedingsImpaired = Cela nuirait à la justice
term-dpv-refusal-CrimePreventionImpaired = Gêne la prévention d’infractions
term-dpv-refusal-CrimeInvestigationImpaired = Gêne une enquête pénale
term-dpv-refusal-PublicSecurityImpaired = Nuirait à la sécurité publique
term-dpv-refusal-NationalSecurityImpaired = Nuirait à la sécurité nationale
term-dpv-refusal-PublicHealthCompromised = Nuirait à la santé publique
term-dpv-refusal-SecurityImpaired = Nuirait à une mesure de sécurité
term-dpv-refusal-ThirdPartyRightsImpaired = Nuirait aux droits d’autrui
term-dpv-refusal-FreedomOfExpressionImpaired = Nuirait à la libre expression
term-dpv-refusal-ScientificHistoricalResearchImpaired = Nuirait à la recherche
term-dpv-refusal-OfficialStatisticsImpaired = Nuit aux statistiques publiques
term-dpv-refusal-PublicInterestArchivingImpaired = Nuirait aux archives publiques
term-dpv-refusal-ContractPerformanceNecessity = Un contrat en a besoin
term-dpv-refusal-ConsentProvided = Vous y avez consenti
term-dpv-refusal-IdentityVerificationFailure = On ne sait pas qui est concerné
term-dpv-refusal-FulfilmentImpossible = C’est impossible
term-dpv-refusal-DisproportionateEffortRequired = L’effort serait démesuré
term-dpv-refusal-ProcessUnfounded = La demande n’a pas de fondement
term-dpv-refusal-ProcessExcessive = La demande va trop loin
term-dpv-refusal-EntityAlreadyInformed = Vous avez déjà l’information

## Further words: what can happen to you, what is picked up, what it is for, what senses or acts

term-lamppost-consequence-travel_ban = Interdiction de voyager
term-lamppost-consequence-loan_refusal = Ni prêt ni crédit
term-lamppost-consequence-job_refusal = Écarté d’un emploi
term-lamppost-consequence-internet_ban = Privé d’internet
term-lamppost-further_consequence-surveillance = Davantage surveillé ensuite
term-lamppost-further_consequence-supply_cut = Fourniture limitée ou coupée
term-lamppost-further_consequence-intervention = Quelqu’un vient aider ou voir
term-lamppost-further_data_kind-browsing_history = Ce que vous faites en ligne
term-lamppost-further_data_kind-purchases = Ce que vous achetez
term-lamppost-further_data_kind-social_posts = Messages sur réseaux sociaux
term-lamppost-further_data_kind-administrative_records = Dossiers d’administrations
term-lamppost-further_data_kind-voice_features = Son de votre voix
term-lamppost-further_data_kind-criminal_record = Condamnations et infractions
term-lamppost-further_data_kind-health_data = Votre santé
term-lamppost-further_data_kind-energy_use = Consommation d’électricité
term-lamppost-further_data_kind-water_use = Consommation d’eau
term-lamppost-further_data_kind-fill_level = Niveau de remplissage
term-lamppost-further_data_kind-air_measurement = Air et météo
term-lamppost-further_data_kind-emotion = Émotions devinées par machine
term-lamppost-further_data_kind-age_group = Âge, deviné
term-lamppost-further_data_kind-gender = Genre, deviné
term-lamppost-further_data_kind-vehicle_identity = Identité d’un véhicule, appareil
term-lamppost-further_data_kind-emergency_call = Appel à l’aide
term-lamppost-purpose-traffic_control = Gestion de la circulation
term-lamppost-purpose-toll = Faire payer un péage
term-lamppost-purpose-advertising = Publicité
term-lamppost-purpose-energy_supply = Fourniture d’énergie
term-lamppost-technology-smart_meter = Compteur communicant
term-lamppost-technology-wearable = Appareil porté sur le corps
term-lamppost-technology-vehicle_telematics = Données envoyées par véhicules
term-lamppost-technology-signal_controller = Commande de signaux

## AI Act: what kind of AI it is

term-dpv-ai_act-AISystem = Système d’IA
term-dpv-ai_act-GPAIModel = Modèle d’IA à usage général
term-dpv-ai_act-GPAISystem = Système d’IA à usage général
term-dpv-ai_act-HighImpactCapabilityGPAIModel = Modèle d’IA parmi les plus forts
term-dpv-ai_act-SystemicRisk = Risque social d’une IA puissante
term-dpv-ai_act-AISystemPerformance = Si l’IA fait bien son travail
term-dpv-ai_act-IntendedPurpose = À quoi l’IA est destinée
term-dpv-ai_act-ReasonablyForeseeableMisuse = Mauvais usage prévisible
term-dpv-ai_act-SafetyComponent = Élément qui assure la sécurité
term-dpv-ai_act-SubliminalCapability = Agit sur vous à votre insu
term-dpv-ai_act-DeepFakeGeneration = Fait des hypertrucages
term-dpv-ai_act-Risk = Risque

## AI Act: AI that recognises people

term-dpv-ai_act-BiometricData = Données de votre corps
term-dpv-ai_act-BiometricIdentification = Trouve qui vous êtes (corps)
term-dpv-ai_act-BiometricVerification = Vérifie que c’est bien vous
term-dpv-ai_act-RemoteBiometricIdentificationSystem = Reconnaît les gens à distance
term-dpv-ai_act-RealtimeRemoteBiometricIdentificationSystem = Reconnaît à distance, en direct
term-dpv-ai_act-PostRemoteBiometricIdentificationSystem = Reconnaît les gens après coup
term-dpv-ai_act-BiometricCategorisation = Trie les gens par leur corps
term-dpv-ai_act-BiometricCategorisationSystem = Système qui trie par le corps
term-dpv-ai_act-EmotionRecognition = Déduit les émotions du corps
term-dpv-ai_act-EmotionRecognitionSystem = Système qui déduit les émotions
term-dpv-ai_act-PubliclyAccessibleSpace = Lieu où chacun peut entrer

## AI Act: AI that the law forbids

term-dpv-ai_act-ProhibitedAISystem = IA interdite par la loi (art. 5)
term-dpv-ai_act-ProhibitedAISystem-A5-1-a = Manipulation (art. 5(1)(a))
term-dpv-ai_act-ProhibitedAISystem-A5-1-b = Abus de faiblesse (art. 5(1)(b))
term-dpv-ai_act-ProhibitedAISystem-A5-1-c = Notation sociale (art. 5(1)(c))
term-dpv-ai_act-ProhibitedAISystem-A5-1-d = Deviner une infraction (5(1)(d))
term-dpv-ai_act-ProhibitedAISystem-A5-1-e = Base de visages (art. 5(1)(e))
term-dpv-ai_act-ProhibitedAISystem-A5-1-f = Lire les émotions (art. 5(1)(f))
term-dpv-ai_act-ProhibitedAISystem-A5-1-g = Trier les gens (art. 5(1)(g))
term-dpv-ai_act-ProhibitedAISystem-A5-1-h = Visages en direct (art. 5(1)(h))

## AI Act: how high the risk is

term-dpv-ai_act-RiskLevel = Niveau de risque (règlement IA)
term-dpv-ai_act-RiskLevelProhibited = Niveau de risque : interdit
term-dpv-ai_act-RiskLevelPermitted = Niveau de risque : pas interdit
term-dpv-ai_act-RiskLevelHigh = Niveau de risque : élevé
term-dpv-ai_act-RiskLevelHigh-A6-1 = Risque élevé (art. 6(1))
term-dpv-ai_act-RiskLevelHigh-A6-2 = Risque élevé (art. 6(2))
term-dpv-ai_act-RiskLevelNotHigh = Niveau de risque : pas élevé
term-dpv-ai_act-RiskLevelTransparencyRequired = Risque : il faut vous informer
term-dpv-ai_act-RiskLevelMinimal = Niveau de risque : minime
term-dpv-ai_act-HighRiskAIAssessment = Examen : IA à haut risque ou non
term-dpv-ai_act-HighRiskAISystem = Système d’IA à haut risque

## AI Act: high risk because of the product

term-dpv-ai_act-HighRiskAISystem-A6-1 = Produit à haut risque (6(1))
term-dpv-ai_act-HighRiskAISystem-AnnexI-1 = Machines (annexe I, 1)
term-dpv-ai_act-HighRiskAISystem-AnnexI-2 = Jouets (annexe I, 2)
term-dpv-ai_act-HighRiskAISystem-AnnexI-3 = Bateaux de loisir (annexe I, 3)
term-dpv-ai_act-HighRiskAISystem-AnnexI-4 = Ascenseurs (annexe I, 4)
term-dpv-ai_act-HighRiskAISystem-AnnexI-5 = Risque d’explosion (annexe I, 5)
term-dpv-ai_act-HighRiskAISystem-AnnexI-6 = Appareils radio (annexe I, 6)
term-dpv-ai_act-HighRiskAISystem-AnnexI-7 = Sous pression (annexe I, 7)
term-dpv-ai_act-HighRiskAISystem-AnnexI-8 = Téléphériques (annexe I, 8)
term-dpv-ai_act-HighRiskAISystem-AnnexI-9 = Protection (annexe I, 9)
term-dpv-ai_act-HighRiskAISystem-AnnexI-10 = Appareils à gaz (annexe I, 10)
term-dpv-ai_act-HighRiskAISystem-AnnexI-11 = Matériel médical (annexe I, 11)
term-dpv-ai_act-HighRiskAISystem-AnnexI-12 = Tests médicaux (annexe I, 12)
term-dpv-ai_act-HighRiskAISystem-AnnexI-13 = Sûreté aérienne (annexe I, 13)
term-dpv-ai_act-HighRiskAISystem-AnnexI-14 = Motos (annexe I, 14)
term-dpv-ai_act-HighRiskAISystem-AnnexI-15 = Tracteurs (annexe I, 15)
term-dpv-ai_act-HighRiskAISystem-AnnexI-16 = Matériel de bord (annexe I, 16)
term-dpv-ai_act-HighRiskAISystem-AnnexI-17 = Chemins de fer (annexe I, 17)
term-dpv-ai_act-HighRiskAISystem-AnnexI-18 = Voitures, camions (annexe I, 18)
term-dpv-ai_act-HighRiskAISystem-AnnexI-19 = Sécurité routière (annexe I, 19)
term-dpv-ai_act-HighRiskAISystem-AnnexI-20 = Avions, drones (annexe I, 20)

## AI Act: high risk because of the use

term-dpv-ai_act-HighRiskAISystem-A6-2 = Usage à haut risque (art. 6(2))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-1-a = Reconnaître (annexe III, 1(a))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-1-b = Trier des gens (ann. III, 1(b))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-1-c = Émotions (annexe III, 1(c))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-2 = Besoins vitaux (annexe III, 2)
term-dpv-ai_act-HighRiskAISystem-AnnexIII-3-a = Places d’école (ann. III, 3(a))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-3-b = Notation (annexe III, 3(b))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-3-c = Niveau scolaire (ann. III, 3(c))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-3-d = Examens (annexe III, 3(d))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-4-a = Embauche (annexe III, 4(a))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-4-b = Personnel (annexe III, 4(b))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-5-a = Aide publique (annexe III, 5(a))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-5-b = Note de crédit (ann. III, 5(b))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-5-c = Assurance (annexe III, 5(c))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-5-d = Urgences (annexe III, 5(d))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-6-a = Victimes (annexe III, 6(a))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-6-b = Polygraphes (annexe III, 6(b))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-6-c = Preuves (annexe III, 6(c))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-6-d = Risque pénal (annexe III, 6(d))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-6-e = Profils (annexe III, 6(e))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-7-a = Polygraphes (annexe III, 7(a))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-7-b = Risque d’entrée (ann. III, 7(b))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-7-c = Visa, asile (annexe III, 7(c))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-7-d = Frontières (annexe III, 7(d))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-8-a = Tribunaux (annexe III, 8(a))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-8-b = Élections (annexe III, 8(b))

## AI Act: who makes, sells and uses AI

term-dpv-ai_act-AIProvider = Qui fait l’IA
term-dpv-ai_act-AIDeployer = Qui utilise l’IA
term-dpv-ai_act-AIDistributor = Qui revend l’IA
term-dpv-ai_act-AIImporter = Qui apporte l’IA dans l’UE
term-dpv-ai_act-AIOperator = Tous ceux qui ont part à l’IA
term-dpv-ai_act-AIProductManufacturer = Qui met l’IA dans un produit
term-dpv-ai_act-DownstreamAIProvider = Qui bâtit sur un modèle d’IA
term-dpv-ai_act-AuthorisedRepresentative = Contact UE d’un fabricant
term-dpv-ai_act-HumanOverseer = Personne qui surveille l’IA
term-dpv-ai_act-DeployerHumanOversightMeasure = Surveillance par l’utilisateur
term-dpv-ai_act-ProviderHumanOversightMeasure = Surveillance prévue dans l’IA
term-dpv-ai_act-AILiteracy = Savoir se servir de l’IA

## AI Act: who checks and whom to ask

term-dpv-ai_act-AIOffice = Bureau de l’IA de l’UE
term-dpv-ai_act-NationalCompetentAuthority = Autorité nationale de l’IA
term-dpv-ai_act-MarketSurveillanceAuthority = Autorité qui contrôle le marché
term-dpv-ai_act-NotifyingAuthority = Autorité qui nomme contrôleurs
term-dpv-ai_act-ConformityAssessmentBody = Organisme qui contrôle l’IA
term-dpv-ai_act-NotifiedBody = Contrôleur externe officiel
term-dpv-ai_act-AIActLawfulness = Respecte le règlement IA ou non
term-dpv-ai_act-AIActCompliant = Dite conforme au règlement IA
term-dpv-ai_act-AIActNonCompliant = Dite contraire au règlement IA
term-dpv-ai_act-AIActComplianceUnknown = Conformité inconnue

## AI Act: papers and checks before use

term-dpv-ai_act-FRIA = Examen des droits fondamentaux
term-dpv-ai_act-ConformityAssessment = Contrôle avant la vente
term-dpv-ai_act-CEMarking = Marquage CE
term-dpv-ai_act-EUDeclarationOfConformity = Déclaration signée du fabricant
term-dpv-ai_act-CommonSpecification = Règles techniques de l’UE
term-dpv-ai_act-TechnicalDocumentation = Documentation technique de l’IA
term-dpv-ai_act-SystemArchitectureDescription = Comment l’IA est construite
term-dpv-ai_act-InstructionForUse = Mode d’emploi
term-dpv-ai_act-QualityManagementSystem = Règles qualité du fabricant
term-dpv-ai_act-RiskManagementSystem = Travail constant sur les risques
term-dpv-ai_act-TrainingData = Données d’apprentissage de l’IA
term-dpv-ai_act-ValidationData = Données pour régler l’IA
term-dpv-ai_act-TestingData = Données pour tester l’IA

## AI Act: tests

term-dpv-ai_act-AIRegulatorySandbox = Essai sous une autorité
term-dpv-ai_act-SandboxPlan = Plan d’un essai
term-dpv-ai_act-TestingRealWorldConditions = Test parmi de vraies personnes
term-dpv-ai_act-RealWorldTestingPlan = Plan d’un test avec des gens
term-dpv-ai_act-RealWorldTestSubject = Personne qui participe à un test
term-dpv-ai_act-InformedConsent = Votre oui à un test
term-dpv-ai_act-TestLog = Journal des tests
term-dpv-ai_act-TestReport = Rapport sur les tests

## AI Act: on sale and in use

term-dpv-ai_act-MarketAvailabilityStatus = Si l’IA est proposée
term-dpv-ai_act-AvailableOnMarket = Sur le marché
term-dpv-ai_act-AvailableOnEUMarket = Sur le marché dans l’UE
term-dpv-ai_act-AvailableOnNonEUMarket = Sur le marché hors de l’UE
term-dpv-ai_act-NotAvailableOnMarket = Sur aucun marché
term-dpv-ai_act-MarketPlacementStatus = Si l’IA a déjà été en vente
term-dpv-ai_act-PlacedOnMarket = Proposée pour la première fois
term-dpv-ai_act-PlacedOnEUMarket = Proposée dans l’UE, 1re fois
term-dpv-ai_act-ServiceSupplyStatus = Si l’IA est en service
term-dpv-ai_act-PutIntoService = Mise en service
term-dpv-ai_act-PutIntoServiceInEU = Mise en service dans l’UE
term-dpv-ai_act-NotPutIntoService = Pas encore mise en service
term-dpv-ai_act-RecalledFromService = Rappelée
term-dpv-ai_act-WithdrawnFromService = Retirée du marché
term-dpv-ai_act-PostMarketMonitoringSystem = Suivi de l’IA après la vente
term-dpv-ai_act-PostMarketMonitoringPlan = Plan de suivi après la vente
term-dpv-ai_act-PostMarketMonitoringSystemDocumentation = Documents du suivi après-vente
term-dpv-ai_act-SeriousIncident = Accident ou panne grave

## AI Act: changes to the AI

term-dpv-ai_act-ChangeCategory = Quelle sorte de changement
term-dpv-ai_act-ChangeDescription = Ce qui a changé
term-dpv-ai_act-PredeterminedChange = Changement prévu dès le début
term-dpv-ai_act-NonpredeterminedChange = Changement non prévu
term-dpv-ai_act-SubstantialModification = Changement qui compte en droit

## AI Act: where it is used

term-dpv-ai_act-PublicSector = Pour organismes publics
term-dpv-ai_act-PrivateSector = Pour entreprises privées
term-dpv-ai_act-LawEnforcementSector = Pour le travail de la police
term-dpv-ai_act-JusticeSector = Dans les tribunaux
term-dpv-ai_act-DemocraticProcessSector = Autour des élections
term-dpv-ai_act-MigrationSector = Pour la migration
term-dpv-ai_act-AsylumSector = Pour l’asile
term-dpv-ai_act-BorderControlSector = Aux frontières
term-dpv-ai_act-EducationSector = Dans l’enseignement
term-dpv-ai_act-EmploymentSector = Au travail
term-dpv-ai_act-CriticalInfrastructureSector = Pour les services vitaux
