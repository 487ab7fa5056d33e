### The coded words of notices: one message for each word, grouped as in the vocabulary.
### Titles are short (32 characters; 60 with an article of the GDPR) and stand beside an icon or alone.

## How closely data points at you

term-lamppost-identifiability-none = Not about people
term-lamppost-identifiability-de_identified = Identities are removed
term-lamppost-identifiability-pseudonymous = A code stands for your name
term-lamppost-identifiability-identifiable = You can be recognised

## Profiles and scores

term-lamppost-profiling-none = No profile and no score
term-lamppost-profiling-profiling = Builds a profile of you
term-lamppost-profiling-scoring = Gives you a score

## What a decision does

term-lamppost-decision_effect-none = Decides nothing about you
term-lamppost-decision_effect-informs = Helps a person to decide
term-lamppost-decision_effect-legal_effect = Changes your legal position
term-lamppost-decision_effect-significant_effect = Has a serious effect on you

## Who decides

term-lamppost-autonomy-human_decides = A person decides
term-lamppost-autonomy-human_executes = Machine decides, a person acts
term-lamppost-autonomy-autonomous = Machine decides and acts

## How long data is kept

term-lamppost-retention-none = Nothing is kept
term-lamppost-retention-hours = Kept for a set time
term-lamppost-retention-until_event = Kept until something happens
term-lamppost-retention-indefinite = Kept with no end date

## In whose house data is kept

term-lamppost-storage-on_device = In the sensor itself
term-lamppost-storage-controller_premises = With the responsible body
term-lamppost-storage-processor_premises = With a company it hired
term-lamppost-storage-public_cloud = In a public cloud

## On what terms others get data

term-lamppost-recipient_terms-shared = Shared with others
term-lamppost-recipient_terms-sold = Sold to others
term-lamppost-recipient_terms-on_request_to_police = Given to police when they ask
term-lamppost-recipient_terms-required_by_law = The law says to pass it on
term-lamppost-recipient_terms-published = Open to everyone

## What can happen to you

term-lamppost-consequence-none = Nothing happens to you
term-lamppost-consequence-fee = You may have to pay a fee
term-lamppost-consequence-fine = You may get a fine
term-lamppost-consequence-denial_of_service = You may be turned away
term-lamppost-consequence-price = Your price may change
term-lamppost-consequence-blacklist = You may be put on a ban list
term-lamppost-consequence-score = Your score may change
term-lamppost-consequence-referral = Your case may be passed on

## What an objection does

term-lamppost-objection_effect-stop = Use of your data stops
term-lamppost-objection_effect-mask = You are made unrecognisable
term-lamppost-objection_effect-delete = Your data is deleted
term-lamppost-objection_effect-reroute = You get a way around the sensor
term-lamppost-objection_effect-cannot = An objection cannot be met

## Who is responsible

term-lamppost-controller_kind-public = Public body
term-lamppost-controller_kind-private = Company or other private body
term-lamppost-controller_kind-mixed = Public and private together

## Ways to get in touch

term-lamppost-contact_kind-web = Web page
term-lamppost-contact_kind-email = Email
term-lamppost-contact_kind-phone = Phone
term-lamppost-contact_kind-post = Letter by post
term-lamppost-contact_kind-in_person = In person

## What a contact point is for

term-lamppost-channel_use-choice = To say yes, say no or object
term-lamppost-channel_use-request = To ask about your data
term-lamppost-channel_use-complaint = To complain

## What was studied beforehand

term-lamppost-assessment_kind-dpia = Privacy risk study (DPIA)
term-lamppost-assessment_kind-fria = Basic rights study (FRIA)
term-lamppost-assessment_kind-cost_benefit = Study of costs and benefits

## Why a notice was taken back

term-lamppost-withdrawal_reason-sensor_removed = The sensor was removed
term-lamppost-withdrawal_reason-error_in_notice = The notice had a mistake
term-lamppost-withdrawal_reason-key_compromised = The signing key was not safe
term-lamppost-withdrawal_reason-unlawful = It was against the law
term-lamppost-withdrawal_reason-other = Another reason

## What is picked up

term-lamppost-data_kind-number_plate = Vehicle number plate
term-lamppost-data_kind-face_image = Picture of your face
term-lamppost-data_kind-gait = The way you walk
term-lamppost-data_kind-silhouette = Outline of your body
term-lamppost-data_kind-sound_level = How loud it is
term-lamppost-data_kind-voice_recording = Recording of your voice
term-lamppost-data_kind-wifi_probe = Wi-Fi signals of your phone
term-lamppost-data_kind-bluetooth_address = Bluetooth address of a device
term-lamppost-data_kind-location_trace = Where you went, and when
term-lamppost-data_kind-vehicle_count = Number of vehicles
term-lamppost-data_kind-people_count = Number of people
term-lamppost-data_kind-payment_data = Payment details
term-lamppost-data_kind-travel_card = Travel card details

## Devices: what senses or acts

term-device-tech-air_quality = Measures how clean the air is
term-device-tech-assistance_station = Help point with a call button
term-device-tech-augmented_reality = Shows extras over the real view
term-device-tech-biometrics = Reads your body to recognise you
term-device-tech-cellular = Uses the mobile phone network
term-device-tech-chatbot = Computer you can chat with
term-device-tech-contactless_payments = Lets you pay by tapping
term-device-tech-de_identified_image = Photo with identities removed
term-device-tech-de_identified_video = Video with identities removed
term-device-tech-de_identified_voice = Voice with identity removed
term-device-tech-dtpr_api = Online feed of DTPR information
term-device-tech-electric_vehicle_charger = Charging point for vehicles
term-device-tech-facial_characterization = Guesses age or mood from a face
term-device-tech-gps = Satellite positioning (GPS)
term-device-tech-hands_free = Works without touching
term-device-tech-identifiable_image = Photo that shows who you are
term-device-tech-identifiable_nfc = Tap chip that can identify you
term-device-tech-identifiable_rfid = Radio tag that can identify you
term-device-tech-identifiable_video = Video that shows who you are
term-device-tech-identifiable_wifi_sensor = Wi-Fi sensor, can identify you
term-device-tech-image = Takes photos
term-device-tech-image_infrared = Takes infrared photos
term-device-tech-inclinometer = Measures tilt
term-device-tech-induction_loop = Wire loop in the road surface
term-device-tech-intercom = Panel to speak through
term-device-tech-li_dar = Laser distance scanner (lidar)
term-device-tech-location_beacon = Radio beacon that marks a place
term-device-tech-microphone = Microphone that picks up sound
term-device-tech-motion_detector = Notices movement
term-device-tech-nfc = Short-range tap chip (NFC)
term-device-tech-non_identifiable_video = Video that cannot identify you
term-device-tech-passive_infrared_sensor = Notices warm bodies (infrared)
term-device-tech-person_detection = Notices that a person is there
term-device-tech-personal_device = Your own phone or device
term-device-tech-piezoelectric_sensor = Feels pressure and vibration
term-device-tech-radar = Radio wave sensor (radar)
term-device-tech-rfid = Radio tag reader (RFID)
term-device-tech-soil_moisture_sensor = Measures how wet the soil is
term-device-tech-sound_level_meter = Measures how loud it is
term-device-tech-system_screen = Screen that shows information
term-device-tech-thermometer = Measures temperature
term-device-tech-ultrasonic_level_sensor = Measures level with ultrasound
term-device-tech-unmanned_aircraft_system = Drone
term-device-tech-video_camera = Camera that films
term-device-tech-video_camera_infrared = Camera that films in infrared
term-device-tech-voice = Listens to voices
term-device-tech-water_quality = Measures how clean the water is
term-device-tech-weather_station = Measures the weather
term-device-tech-weighing_scale = Measures weight
term-device-tech-wireless_access_point = Wi-Fi point to go online
term-device-tech-wireless_charging_roadway = Road that charges vehicles

## Devices: what they are for

term-device-purpose-accessibility = Equal access for everyone
term-device-purpose-agency_interaction = Letting you control something
term-device-purpose-arts_culture = Art and cultural life
term-device-purpose-commerce = Buying and selling
term-device-purpose-connectivity = Internet and phone connection
term-device-purpose-dining = Food and meals
term-device-purpose-ecology = Watching over nature
term-device-purpose-energy_efficiency = Saving energy
term-device-purpose-enforcement = Making sure rules are followed
term-device-purpose-entry = Checking who may enter
term-device-purpose-fire_emergency = Help in fires and emergencies
term-device-purpose-health = Protecting health
term-device-purpose-inform = Giving information
term-device-purpose-logistics = Moving goods
term-device-purpose-mobility = Traffic and getting around
term-device-purpose-planning_decision_making = Planning and public decisions
term-device-purpose-research_development = Research and new ideas
term-device-purpose-safety_security = Keeping people and places safe
term-device-purpose-social = Bringing people together
term-device-purpose-switch = Turning something on or off
term-device-purpose-waste_management = Dealing with waste
term-device-purpose-water_efficiency = Saving water
term-device-purpose-wayfinding_services = Finding your way and services

## Devices: what happens to the data

term-device-process-aggregated = Added up into totals
term-device-process-ai_system = Uses artificial intelligence
term-device-process-bitmap_manipulation = Image pixels are changed
term-device-process-code_signing = Software is digitally signed
term-device-process-computer_vision = Computer reads the images
term-device-process-cryptonets = AI that works on encrypted data
term-device-process-de_identified = Identities are removed
term-device-process-differential_privacy = Random noise hides each person
term-device-process-encrypted = Locked with encryption
term-device-process-encrypted_at_rest = Stored data is encrypted
term-device-process-federated_learning = AI learns without pooling data
term-device-process-hardware_audits = Device hardware gets inspected
term-device-process-homomorphic_encryption = Computed while still encrypted
term-device-process-immutable_query_ledger = Permanent log of data requests
term-device-process-k_anonymity = You are hidden within a group
term-device-process-raw_data = Unchanged data from the sensor
term-device-process-rdua_approved = Data use review passed (RDUA)
term-device-process-regulated = Special rules apply to it
term-device-process-reviewed_internally = Checked inside the organisation
term-device-process-secure_multi_party_computing = Joint result, data kept apart
term-device-process-transport_layer_security = Encrypted while sent (TLS)
term-device-process-trusted_execution_environment = Runs in a protected chip area
term-device-process-zero_knowledge_proofs = Proves a fact, reveals no data

## Devices: who can get at the data

term-device-access-available_for_resale = May be sold on to others
term-device-access-available_to_3rd_parties = Other organisations can see it
term-device-access-available_to_download = Offered as a download
term-device-access-available_to_me = You can see your data
term-device-access-available_to_the_accountable_organization = Responsible body can see it
term-device-access-available_to_vendor = The supplier can see it
term-device-access-not_available_to_me = You cannot see your data
term-device-access-not_available_to_the_accountable_organization = Responsible body cannot see it
term-device-access-not_available_to_vendor = The supplier cannot see it

## Devices: where data is kept

term-device-storage-backed_up_internationally = Copies kept abroad
term-device-storage-backed_up_locally = Copies kept under local law
term-device-storage-shared_storage_and_governance = Kept and run by several bodies
term-device-storage-stored_locally = Kept under local law
term-device-storage-stored_on_3rd_party_cloud = In another company's cloud
term-device-storage-stored_primarily_internationally = Mostly kept abroad
term-device-storage-stored_primarily_locally = Mostly kept under local law

## Devices: what form the data has

term-device-data-binary = Raw computer bytes (binary)
term-device-data-boolean = Yes-or-no values
term-device-data-personal = Data about a person
term-device-data-pixel_based_image = Picture made of pixels
term-device-data-spatial = Positions and places
term-device-data-tabular = A table of entries
term-device-data-values_time = Readings over time

## Devices: whether data is kept

term-device-retention-data_retained = Data is kept for a time
term-device-retention-no_data_retained = Nothing is kept

## Devices: who is responsible

term-device-accountable-institution = Responsible institution
term-device-accountable-organization = Responsible organisation

## AI: what it is for

term-ai-purpose-accessibility = Equal access for everyone
term-ai-purpose-arts_culture = Art and cultural life
term-ai-purpose-border_immigration = Border checks, visas and asylum
term-ai-purpose-commerce = Buying and selling
term-ai-purpose-content_moderation = Filtering what users post
term-ai-purpose-dining = Food and meals
term-ai-purpose-ecology = Watching over nature
term-ai-purpose-education = Teaching and learning
term-ai-purpose-eligibility_benefits = Who gets public support
term-ai-purpose-employment = Hiring and managing workers
term-ai-purpose-energy_efficiency = Saving energy
term-ai-purpose-enforcement = Making sure rules are followed
term-ai-purpose-entry = Checking who may enter
term-ai-purpose-financial_services = Loans, insurance and payments
term-ai-purpose-fire_emergency = Help in fires and emergencies
term-ai-purpose-health = Healthy air, water and noise
term-ai-purpose-healthcare = Medical care
term-ai-purpose-inform = Giving information
term-ai-purpose-logistics = Moving goods
term-ai-purpose-marketing_personalization = Adverts and personal offers
term-ai-purpose-mobility = Traffic and getting around
term-ai-purpose-planning_decision_making = Planning and public decisions
term-ai-purpose-research_development = Research and new ideas
term-ai-purpose-risk_assessment = Rating risk and urgency
term-ai-purpose-safety_security = Keeping people and places safe
term-ai-purpose-social = Bringing people together
term-ai-purpose-translation_language = Translating between languages
term-ai-purpose-waste_management = Dealing with waste
term-ai-purpose-water_efficiency = Saving water
term-ai-purpose-wayfinding_services = Finding your way and services

## AI: who is responsible

term-ai-accountable-institution = Responsible institution
term-ai-accountable-organization = Responsible organisation

## AI: whom it touches

term-ai-affected-people = People it watches or decides on

## AI: what kind of AI it is

term-ai-functional_modes-agentic_mode = AI that carries out tasks
term-ai-functional_modes-analytical_mode = AI that sorts, scores, predicts
term-ai-functional_modes-generative_mode = AI that makes new content
term-ai-functional_modes-perceptive_mode = AI that sees or hears
term-ai-functional_modes-physical_mode = AI that moves things
term-ai-functional_modes-semantic_mode = AI that works out meaning

## AI: what harm it could do

term-ai-risks_mitigation-autonomy_loss = Less freedom to choose
term-ai-risks_mitigation-civil_liberties_harm = Harm to your basic rights
term-ai-risks_mitigation-environmental_harm = Harm to nature
term-ai-risks_mitigation-financial_harm = Loss of money
term-ai-risks_mitigation-physical_harm = Injury or damage
term-ai-risks_mitigation-political_economic_harm = Harm to democracy or markets
term-ai-risks_mitigation-psychological_harm = Harm to your mental health
term-ai-risks_mitigation-reputational_harm = Harm to your good name
term-ai-risks_mitigation-societal_cultural_harm = Harm to community and culture

## AI: what you may ask for

term-ai-rights-right_access = See the data about you
term-ai-rights-right_algorithmic_transparency = Learn how the system works
term-ai-rights-right_be_forgotten = Have your data deleted
term-ai-rights-right_contest = Challenge a decision
term-ai-rights-right_correction = Have wrong data corrected
term-ai-rights-right_individual_decision_explanation = Hear the reasons for a decision
term-ai-rights-right_non_discrimination = Be treated fairly, without bias
term-ai-rights-right_object = Ask to stop using your data
term-ai-rights-right_purpose_limitation = Data used only as stated
term-ai-rights-right_to_human_review = Have a person review a decision
term-ai-rights-right_to_notice = Be told that AI is used

## AI: what goes in

term-ai-input_dataset-input_about_a_measurement = Goes in: sensor readings
term-ai-input_dataset-input_about_a_place = Goes in: places and routes
term-ai-input_dataset-input_about_behaviour = Goes in: what people do
term-ai-input_dataset-input_biometric = Goes in: traits of your body
term-ai-input_dataset-input_decision = Goes in: an earlier decision
term-ai-input_dataset-input_generated_content = Goes in: content made by AI
term-ai-input_dataset-input_operational_data = Goes in: facts about a service
term-ai-input_dataset-input_physical_action = Goes in: a physical event
term-ai-input_dataset-input_recommendation = Goes in: advice or a score
term-ai-input_dataset-input_sensitive_personal = Goes in: very private facts

## AI: what comes out

term-ai-output_dataset-output_about_a_measurement = Comes out: measured values
term-ai-output_dataset-output_about_a_place = Comes out: places and routes
term-ai-output_dataset-output_about_behaviour = Comes out: what people do
term-ai-output_dataset-output_biometric = Comes out: traits of your body
term-ai-output_dataset-output_decision = Comes out: a decision on you
term-ai-output_dataset-output_generated_content = Comes out: content made by AI
term-ai-output_dataset-output_operational_data = Comes out: facts on a service
term-ai-output_dataset-output_physical_action = Comes out: a physical event
term-ai-output_dataset-output_recommendation = Comes out: advice or a score
term-ai-output_dataset-output_sensitive_personal = Comes out: very private facts

## AI: how it works

term-ai-processing-affect_emotion_analysis = Guesses feelings or mood
term-ai-processing-anomaly_detection = Looks for unusual events
term-ai-processing-biometric_recognition = Recognises people by their body
term-ai-processing-classification_prediction = Labels things and predicts
term-ai-processing-clustering_segmentation = Sorts into similar groups
term-ai-processing-computer_vision = Computer reads the images
term-ai-processing-language_models = Reads and writes text
term-ai-processing-optimization = Looks for the best plan
term-ai-processing-privacy_transformation = Hides who people are
term-ai-processing-recommendation_ranking = Suggests and ranks options
term-ai-processing-search_retrieval = Searches records
term-ai-processing-speech_audio = Works with speech and sound

## AI: who can get at the data

term-ai-access-available_for_resale = May be sold on to others
term-ai-access-available_to_3rd_parties = Other organisations can see it
term-ai-access-available_to_download = Offered as a download
term-ai-access-available_to_me = You can see your data
term-ai-access-available_to_the_accountable_organization = Responsible body can see it
term-ai-access-available_to_vendor = The supplier can see it
term-ai-access-not_available_to_me = You cannot see your data
term-ai-access-not_available_to_the_accountable_organization = Responsible body cannot see it
term-ai-access-not_available_to_vendor = The supplier cannot see it

## AI: whether data is kept

term-ai-retention-data_retained = Data is kept for a time
term-ai-retention-no_data_retained = Nothing is kept

## AI: where data is kept

term-ai-storage-backed_up_internationally = Copies kept abroad
term-ai-storage-backed_up_locally = Copies kept under local law
term-ai-storage-shared_storage_and_governance = Kept and run by several bodies
term-ai-storage-stored_locally = Kept under local law
term-ai-storage-stored_on_3rd_party_cloud = In another company's cloud
term-ai-storage-stored_primarily_internationally = Mostly kept abroad
term-ai-storage-stored_primarily_locally = Mostly kept under local law

## Law: why data may be used

term-dpv-legal_basis-A6-1-a = Your consent (Art. 6(1)(a))
term-dpv-legal_basis-A6-1-a-explicit-consent = Your explicit consent (Art. 6(1)(a))
term-dpv-legal_basis-A6-1-a-non-explicit-consent = Your ordinary consent (Art. 6(1)(a))
term-dpv-legal_basis-A6-1-b = A contract with you (Art. 6(1)(b))
term-dpv-legal_basis-A6-1-b-contract-performance = To carry out a contract with you (Art. 6(1)(b))
term-dpv-legal_basis-A6-1-b-enter-into-contract = Steps you ask for before a contract (Art. 6(1)(b))
term-dpv-legal_basis-A6-1-c = A duty set by law (Art. 6(1)(c))
term-dpv-legal_basis-A6-1-d = To protect a life (Art. 6(1)(d))
term-dpv-legal_basis-A6-1-d-data-subject = To protect your life (Art. 6(1)(d))
term-dpv-legal_basis-A6-1-d-natural-person = To protect another person's life (Art. 6(1)(d))
term-dpv-legal_basis-A6-1-e = A public task (Art. 6(1)(e))
term-dpv-legal_basis-A6-1-e-official-authority = Use of official power (Art. 6(1)(e))
term-dpv-legal_basis-A6-1-e-public-interest = A task for the good of the public (Art. 6(1)(e))
term-dpv-legal_basis-A6-1-f = A legitimate interest (Art. 6(1)(f))
term-dpv-legal_basis-A6-1-f-controller = A legitimate interest of the controller (Art. 6(1)(f))
term-dpv-legal_basis-A6-1-f-third-party = A legitimate interest of someone else (Art. 6(1)(f))

## Law: what you may claim

term-dpv-right-A13 = Be told when data is taken from you (Art. 13)
term-dpv-right-A14 = Be told when data about you comes from others (Art. 14)
term-dpv-right-A15 = See the data about you (Art. 15)
term-dpv-right-A16 = Have wrong data corrected (Art. 16)
term-dpv-right-A17 = Have your data erased (Art. 17)
term-dpv-right-A18 = Have the use of your data limited (Art. 18)
term-dpv-right-A19 = Have recipients told of corrections and erasure (Art. 19)
term-dpv-right-A20 = Take your data with you (Art. 20)
term-dpv-right-A21 = Object to the use of your data (Art. 21)
term-dpv-right-A22 = No decision by a machine alone (Art. 22)
term-dpv-right-A22-3-a = Have a person step in (Art. 22(3))
term-dpv-right-A22-3-b = Give your view on a decision (Art. 22(3))
term-dpv-right-A22-3-c = Challenge a decision (Art. 22(3))
term-dpv-right-A7-3 = Take back your consent (Art. 7(3))
term-dpv-right-A77 = Complain to the data protection authority (Art. 77)
term-dpv-right-A78 = Go to court against the authority (Art. 78)
term-dpv-right-A79 = Go to court against whoever uses your data (Art. 79)

## Law: what allows data to leave the EU

term-dpv-transfer-A45-3 = The EU finds protection there good enough (Art. 45(3))
term-dpv-transfer-A46-2-a = Binding deal between public bodies (Art. 46(2)(a))
term-dpv-transfer-A46-2-b = Binding rules within a company group (Art. 46(2)(b))
term-dpv-transfer-A46-2-c = Standard clauses of the EU Commission (Art. 46(2)(c))
term-dpv-transfer-A46-2-d = Standard clauses of a data authority (Art. 46(2)(d))
term-dpv-transfer-A46-2-e = An approved code of conduct (Art. 46(2)(e))
term-dpv-transfer-A46-2-f = An approved certificate (Art. 46(2)(f))
term-dpv-transfer-A46-3-a = Own contract clauses, authorised (Art. 46(3)(a))
term-dpv-transfer-A46-3-b = Arrangement between public bodies (Art. 46(3)(b))
term-dpv-transfer-A49-1-a = You agreed, knowing the risk (Art. 49(1)(a))
term-dpv-transfer-A49-1-b = Needed for a contract with you (Art. 49(1)(b))
term-dpv-transfer-A49-1-c = Needed for a contract in your interest (Art. 49(1)(c))
term-dpv-transfer-A49-1-d = Important for the public (Art. 49(1)(d))
term-dpv-transfer-A49-1-e = Needed for legal claims (Art. 49(1)(e))
term-dpv-transfer-A49-1-f = Needed to protect a life (Art. 49(1)(f))
term-dpv-transfer-A49-1-g = Taken from a public register (Art. 49(1)(g))
term-dpv-transfer-A49-2 = Rare transfer, pressing interest (Art. 49(1), 2nd paragraph)

## Law: why sensitive data may be used

term-dpv-special_category-A9-2-a = Your explicit consent (Art. 9(2)(a))
term-dpv-special_category-A9-2-b = Law on work and social security (Art. 9(2)(b))
term-dpv-special_category-A9-2-c = A life at risk, consent impossible (Art. 9(2)(c))
term-dpv-special_category-A9-2-d = Non-profit body and its own members (Art. 9(2)(d))
term-dpv-special_category-A9-2-e = You made the data public yourself (Art. 9(2)(e))
term-dpv-special_category-A9-2-f = Legal claims and courts (Art. 9(2)(f))
term-dpv-special_category-A9-2-g = A weighty public interest set by law (Art. 9(2)(g))
term-dpv-special_category-A9-2-h = Health or social care (Art. 9(2)(h))
term-dpv-special_category-A9-2-i = Public health (Art. 9(2)(i))
term-dpv-special_category-A9-2-j = Archives, research or statistics (Art. 9(2)(j))
