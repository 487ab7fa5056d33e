### The coded words of notices: one message for each word, grouped as in the vocabulary. At most 32 characters.
### Plain words, short sentences, the verb first, the reader addressed. No markup.
### Status: source

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
term-device-storage-stored_on_3rd_party_cloud = In another company’s cloud
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
term-ai-storage-stored_on_3rd_party_cloud = In another company’s cloud
term-ai-storage-stored_primarily_internationally = Mostly kept abroad
term-ai-storage-stored_primarily_locally = Mostly kept under local law

## Law: why data may be used

term-dpv-legal_basis-A6-1-a = Your consent (Art. 6(1)(a))
term-dpv-legal_basis-A6-1-a-explicit-consent = Explicit consent (Art. 6(1)(a))
term-dpv-legal_basis-A6-1-a-non-explicit-consent = Ordinary consent (Art. 6(1)(a))
term-dpv-legal_basis-A6-1-b = Contract with you (Art. 6(1)(b))
term-dpv-legal_basis-A6-1-b-contract-performance = Contract in force (Art. 6(1)(b))
term-dpv-legal_basis-A6-1-b-enter-into-contract = Before a contract (Art. 6(1)(b))
term-dpv-legal_basis-A6-1-c = A duty set by law (Art. 6(1)(c))
term-dpv-legal_basis-A6-1-d = To protect a life (Art. 6(1)(d))
term-dpv-legal_basis-A6-1-d-data-subject = Your life at risk (Art. 6(1)(d))
term-dpv-legal_basis-A6-1-d-natural-person = Another’s life (Art. 6(1)(d))
term-dpv-legal_basis-A6-1-e = A public task (Art. 6(1)(e))
term-dpv-legal_basis-A6-1-e-official-authority = Official power (Art. 6(1)(e))
term-dpv-legal_basis-A6-1-e-public-interest = Public interest (Art. 6(1)(e))
term-dpv-legal_basis-A6-1-f = Legitimate interest (6(1)(f))
term-dpv-legal_basis-A6-1-f-controller = Its own interest (Art. 6(1)(f))
term-dpv-legal_basis-A6-1-f-third-party = Others’ interest (Art. 6(1)(f))
term-dpv-legal_basis-Consent = Your consent

## Law: what you may claim

term-dpv-right-A13 = Be told at once (Art. 13)
term-dpv-right-A14 = Be told afterwards (Art. 14)
term-dpv-right-A15 = See the data about you (Art. 15)
term-dpv-right-A16 = Correct wrong data (Art. 16)
term-dpv-right-A17 = Have your data erased (Art. 17)
term-dpv-right-A18 = Limit use of your data (Art. 18)
term-dpv-right-A19 = Have recipients told (Art. 19)
term-dpv-right-A20 = Take your data along (Art. 20)
term-dpv-right-A21 = Object to the use (Art. 21)
term-dpv-right-A22 = Not by machine alone (Art. 22)
term-dpv-right-A22-3-a = Ask for a person (Art. 22(3))
term-dpv-right-A22-3-b = Give your view (Art. 22(3))
term-dpv-right-A22-3-c = Contest a decision (Art. 22(3))
term-dpv-right-A7-3 = Take back consent (Art. 7(3))
term-dpv-right-A77 = Complain to authority (Art. 77)
term-dpv-right-A78 = Sue the authority (Art. 78)
term-dpv-right-A79 = Sue the controller (Art. 79)

## Law: what allows data to leave the EU

term-dpv-transfer-A45-3 = EU says it is safe (Art. 45(3))
term-dpv-transfer-A46-2-a = Official treaty (Art. 46(2)(a))
term-dpv-transfer-A46-2-b = Group rules (Art. 46(2)(b))
term-dpv-transfer-A46-2-c = EU clauses (Art. 46(2)(c))
term-dpv-transfer-A46-2-d = National clauses (Art. 46(2)(d))
term-dpv-transfer-A46-2-e = Code of conduct (Art. 46(2)(e))
term-dpv-transfer-A46-2-f = Certificate (Art. 46(2)(f))
term-dpv-transfer-A46-3-a = Own clauses (Art. 46(3)(a))
term-dpv-transfer-A46-3-b = Official deal (Art. 46(3)(b))
term-dpv-transfer-A49-1-a = You agreed to it (Art. 49(1)(a))
term-dpv-transfer-A49-1-b = Your contract (Art. 49(1)(b))
term-dpv-transfer-A49-1-c = Contract for you (Art. 49(1)(c))
term-dpv-transfer-A49-1-d = Public interest (Art. 49(1)(d))
term-dpv-transfer-A49-1-e = Legal claims (Art. 49(1)(e))
term-dpv-transfer-A49-1-f = Protects a life (Art. 49(1)(f))
term-dpv-transfer-A49-1-g = Public register (Art. 49(1)(g))
term-dpv-transfer-A49-2 = Rare case (Art. 49(1) par. 2)
term-dpv-transfer-AdequacyDecision = Adequacy decision of the EU
term-dpv-transfer-AdHocContractualClauses = Own contract clauses
term-dpv-transfer-BindingCorporateRules = Binding company group rules
term-dpv-transfer-CertificationMechanismsForDataTransfers = Certificate for transfers
term-dpv-transfer-CodesOfConductForDataTransfers = Code of conduct for transfers
term-dpv-transfer-DataTransferTool = A legal tool for transfers
term-dpv-transfer-SCCByCommission = Commission’s standard clauses
term-dpv-transfer-SCCBySupervisoryAuthority = Authority’s standard clauses
term-dpv-transfer-StandardContractualClauses = Standard contract clauses
term-dpv-transfer-SupplementaryMeasure = Extra protection for the data

## Law: why sensitive data may be used

term-dpv-special_category-A9-2-a = Explicit consent (Art. 9(2)(a))
term-dpv-special_category-A9-2-b = Work and benefits (Art. 9(2)(b))
term-dpv-special_category-A9-2-c = Life at risk (Art. 9(2)(c))
term-dpv-special_category-A9-2-d = Non-profit body (Art. 9(2)(d))
term-dpv-special_category-A9-2-e = You published it (Art. 9(2)(e))
term-dpv-special_category-A9-2-f = Claims and courts (Art. 9(2)(f))
term-dpv-special_category-A9-2-g = Public interest (Art. 9(2)(g))
term-dpv-special_category-A9-2-h = Health or care (Art. 9(2)(h))
term-dpv-special_category-A9-2-i = Public health (Art. 9(2)(i))
term-dpv-special_category-A9-2-j = Research, archive (Art. 9(2)(j))

## Choices and answers: words by code

term-lamppost-decision-consent-give = Give consent
term-lamppost-decision-consent-refuse = Refuse consent
term-lamppost-decision-consent-withdraw = Withdraw consent
term-lamppost-decision-objection-make = Object to this use
term-lamppost-decision-objection-retract = Take back the objection
term-lamppost-decision-review-request = Ask for a human to decide
term-lamppost-decision-request-access = Ask for a copy of your data
term-lamppost-decision-request-rectification = Ask to correct your data
term-lamppost-decision-request-erasure = Ask to delete your data
term-lamppost-decision-request-restriction = Ask to pause use of your data
term-lamppost-decision-request-portability = Ask for your data to take along
term-lamppost-decision-concern-tampered = Report a changed or false sign
term-lamppost-decision-concern-place = Report a sign in the wrong place
term-lamppost-decision-concern-other = Report another problem
term-lamppost-surface-phone = On a phone that scanned the sign
term-lamppost-surface-web = On a web page
term-lamppost-surface-kiosk = At a kiosk
term-lamppost-answer_status-acknowledged = Received and being looked at
term-lamppost-answer_status-accepted = Accepted
term-lamppost-answer_status-rejected = Rejected
term-lamppost-answer_status-extended = Takes longer
term-lamppost-answer_status-fulfilled = Done
term-lamppost-notice_state-current = In force
term-lamppost-notice_state-superseded = Replaced by a newer notice
term-lamppost-notice_state-withdrawn = Withdrawn
term-lamppost-notice_state-expired = Expired
term-lamppost-notice_state-not-yet-in-force = Not yet in force
term-dpv-ground-Objection = Reasons of your own situation
term-dpv-ground-NonNecessityObjection = It is not necessary
term-dpv-ground-LegalityLackingObjection = It has no legal basis
term-dpv-ground-UnlawfulActivityObjection = It is against the law
term-dpv-ground-ContestAccuracy = What it records is wrong
term-dpv-delay-ComplexityOfProcess = The case is complex
term-dpv-delay-HighVolumeOfProcesses = There are many cases
term-dpv-delay-InformationRequired = More information is needed
term-dpv-delay-IdentityVerificationRequired = Checking whose data it is
term-dpv-refusal-LegitimateInterestOverride = Legitimate interest weighs more
term-dpv-refusal-PublicInterestCompromised = It harms the public interest
term-dpv-refusal-OfficialAuthorityExerciseImpaired = It would hinder an official task
term-dpv-refusal-LegalObligationImpaired = It would break a legal duty
term-dpv-refusal-LegallyExempted = The law makes an exception
term-dpv-refusal-LegalClaimImpaired = It would harm a legal claim
term-dpv-refusal-JudicialProceedingsImpaired = It would harm court proceedings
term-dpv-refusal-CrimePreventionImpaired = It would hinder crime prevention
term-dpv-refusal-CrimeInvestigationImpaired = It hinders a crime investigation
term-dpv-refusal-PublicSecurityImpaired = It would harm public security
term-dpv-refusal-NationalSecurityImpaired = It would harm national security
term-dpv-refusal-PublicHealthCompromised = It would harm public health
term-dpv-refusal-SecurityImpaired = It would harm a security measure
term-dpv-refusal-ThirdPartyRightsImpaired = It would harm others’ rights
term-dpv-refusal-FreedomOfExpressionImpaired = It would harm free expression
term-dpv-refusal-ScientificHistoricalResearchImpaired = It would harm research
term-dpv-refusal-OfficialStatisticsImpaired = It harms official statistics
term-dpv-refusal-PublicInterestArchivingImpaired = It would harm public archives
term-dpv-refusal-ContractPerformanceNecessity = A contract needs it
term-dpv-refusal-ConsentProvided = You have given consent to it
term-dpv-refusal-IdentityVerificationFailure = It is unclear whose data it is
term-dpv-refusal-FulfilmentImpossible = It is impossible
term-dpv-refusal-DisproportionateEffortRequired = It takes unreasonable effort
term-dpv-refusal-ProcessUnfounded = The request has no basis
term-dpv-refusal-ProcessExcessive = The request goes too far
term-dpv-refusal-EntityAlreadyInformed = You already have the information

## Further words: what can happen to you, what is picked up, what it is for, what senses or acts

term-lamppost-consequence-travel_ban = A ban on travelling
term-lamppost-consequence-loan_refusal = No loan or credit
term-lamppost-consequence-job_refusal = Kept from a job
term-lamppost-consequence-internet_ban = Kept off the internet
term-lamppost-further_consequence-surveillance = Watched more from then on
term-lamppost-further_consequence-supply_cut = Supply limited or cut off
term-lamppost-further_consequence-intervention = Somebody comes to help or look
term-lamppost-further_data_kind-browsing_history = What you use online and how long
term-lamppost-further_data_kind-purchases = What you buy
term-lamppost-further_data_kind-social_posts = Posts on social networks
term-lamppost-further_data_kind-administrative_records = Files of public offices
term-lamppost-further_data_kind-voice_features = Sound of your voice
term-lamppost-further_data_kind-criminal_record = Convictions and offences
term-lamppost-further_data_kind-health_data = Your health
term-lamppost-further_data_kind-energy_use = Use of electricity
term-lamppost-further_data_kind-water_use = Use of water
term-lamppost-further_data_kind-fill_level = How full it is
term-lamppost-further_data_kind-air_measurement = Air and weather
term-lamppost-further_data_kind-emotion = Feelings guessed by a machine
term-lamppost-further_data_kind-age_group = Age, guessed
term-lamppost-further_data_kind-gender = Gender, guessed
term-lamppost-further_data_kind-vehicle_identity = Identity of a car or appliance
term-lamppost-further_data_kind-emergency_call = Call for help
term-lamppost-purpose-traffic_control = Traffic control
term-lamppost-purpose-toll = Charging a toll
term-lamppost-purpose-advertising = Advertising
term-lamppost-purpose-energy_supply = Energy supply
term-lamppost-technology-smart_meter = Smart meter
term-lamppost-technology-wearable = Device worn on the body
term-lamppost-technology-vehicle_telematics = Data sent by vehicles
term-lamppost-technology-signal_controller = Signal controller

## AI Act: what kind of AI it is

term-dpv-ai_act-AISystem = AI system
term-dpv-ai_act-GPAIModel = General-purpose AI model
term-dpv-ai_act-GPAISystem = General-purpose AI system
term-dpv-ai_act-HighImpactCapabilityGPAIModel = AI model among the strongest
term-dpv-ai_act-SystemicRisk = Risk to society from strong AI
term-dpv-ai_act-AISystemPerformance = How well the AI does its job
term-dpv-ai_act-IntendedPurpose = What the AI is meant for
term-dpv-ai_act-ReasonablyForeseeableMisuse = Wrong use that can be expected
term-dpv-ai_act-SafetyComponent = Part that keeps something safe
term-dpv-ai_act-SubliminalCapability = Works on you without notice
term-dpv-ai_act-DeepFakeGeneration = Makes deep fakes
term-dpv-ai_act-Risk = Risk

## AI Act: AI that recognises people

term-dpv-ai_act-BiometricData = Data from your body
term-dpv-ai_act-BiometricIdentification = Finds out who you are by body
term-dpv-ai_act-BiometricVerification = Checks if you are who you say
term-dpv-ai_act-RemoteBiometricIdentificationSystem = Recognises people from afar
term-dpv-ai_act-RealtimeRemoteBiometricIdentificationSystem = Recognises people live from afar
term-dpv-ai_act-PostRemoteBiometricIdentificationSystem = Recognises people afterwards
term-dpv-ai_act-BiometricCategorisation = Sorts people by their body
term-dpv-ai_act-BiometricCategorisationSystem = System that sorts by the body
term-dpv-ai_act-EmotionRecognition = Works out feelings from bodies
term-dpv-ai_act-EmotionRecognitionSystem = System that works out feelings
term-dpv-ai_act-PubliclyAccessibleSpace = Place that anyone can enter

## AI Act: AI that the law forbids

term-dpv-ai_act-ProhibitedAISystem = AI forbidden by law (Art. 5)
term-dpv-ai_act-ProhibitedAISystem-A5-1-a = Manipulation (Art. 5(1)(a))
term-dpv-ai_act-ProhibitedAISystem-A5-1-b = Using weakness (Art. 5(1)(b))
term-dpv-ai_act-ProhibitedAISystem-A5-1-c = Social scoring (Art. 5(1)(c))
term-dpv-ai_act-ProhibitedAISystem-A5-1-d = Guessing crime (Art. 5(1)(d))
term-dpv-ai_act-ProhibitedAISystem-A5-1-e = Face collecting (Art. 5(1)(e))
term-dpv-ai_act-ProhibitedAISystem-A5-1-f = Reading feelings (Art. 5(1)(f))
term-dpv-ai_act-ProhibitedAISystem-A5-1-g = Sorting people (Art. 5(1)(g))
term-dpv-ai_act-ProhibitedAISystem-A5-1-h = Live face search (Art. 5(1)(h))

## AI Act: how high the risk is

term-dpv-ai_act-RiskLevel = Risk level under the AI Act
term-dpv-ai_act-RiskLevelProhibited = Risk level: forbidden
term-dpv-ai_act-RiskLevelPermitted = Risk level: not forbidden
term-dpv-ai_act-RiskLevelHigh = Risk level: high
term-dpv-ai_act-RiskLevelHigh-A6-1 = Risk level high (Art. 6(1))
term-dpv-ai_act-RiskLevelHigh-A6-2 = Risk level high (Art. 6(2))
term-dpv-ai_act-RiskLevelNotHigh = Risk level: not high
term-dpv-ai_act-RiskLevelTransparencyRequired = Risk level: you must be told
term-dpv-ai_act-RiskLevelMinimal = Risk level: minimal
term-dpv-ai_act-HighRiskAIAssessment = Check if the AI is high-risk
term-dpv-ai_act-HighRiskAISystem = High-risk AI system

## AI Act: high risk because of the product

term-dpv-ai_act-HighRiskAISystem-A6-1 = High-risk product (Art. 6(1))
term-dpv-ai_act-HighRiskAISystem-AnnexI-1 = Machines (Annex I, 1)
term-dpv-ai_act-HighRiskAISystem-AnnexI-2 = Toys (Annex I, 2)
term-dpv-ai_act-HighRiskAISystem-AnnexI-3 = Leisure boats (Annex I, 3)
term-dpv-ai_act-HighRiskAISystem-AnnexI-4 = Lifts (Annex I, 4)
term-dpv-ai_act-HighRiskAISystem-AnnexI-5 = Explosion risk (Annex I, 5)
term-dpv-ai_act-HighRiskAISystem-AnnexI-6 = Radio devices (Annex I, 6)
term-dpv-ai_act-HighRiskAISystem-AnnexI-7 = Pressure devices (Annex I, 7)
term-dpv-ai_act-HighRiskAISystem-AnnexI-8 = Cableways (Annex I, 8)
term-dpv-ai_act-HighRiskAISystem-AnnexI-9 = Protective gear (Annex I, 9)
term-dpv-ai_act-HighRiskAISystem-AnnexI-10 = Gas appliances (Annex I, 10)
term-dpv-ai_act-HighRiskAISystem-AnnexI-11 = Medical devices (Annex I, 11)
term-dpv-ai_act-HighRiskAISystem-AnnexI-12 = Medical tests (Annex I, 12)
term-dpv-ai_act-HighRiskAISystem-AnnexI-13 = Flight security (Annex I, 13)
term-dpv-ai_act-HighRiskAISystem-AnnexI-14 = Motorcycles (Annex I, 14)
term-dpv-ai_act-HighRiskAISystem-AnnexI-15 = Tractors (Annex I, 15)
term-dpv-ai_act-HighRiskAISystem-AnnexI-16 = Ship equipment (Annex I, 16)
term-dpv-ai_act-HighRiskAISystem-AnnexI-17 = Railways (Annex I, 17)
term-dpv-ai_act-HighRiskAISystem-AnnexI-18 = Cars, lorries (Annex I, 18)
term-dpv-ai_act-HighRiskAISystem-AnnexI-19 = Road safety (Annex I, 19)
term-dpv-ai_act-HighRiskAISystem-AnnexI-20 = Aircraft, drones (Annex I, 20)

## AI Act: high risk because of the use

term-dpv-ai_act-HighRiskAISystem-A6-2 = High-risk use (Art. 6(2))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-1-a = Finding people (Annex III, 1(a))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-1-b = Sorting people (Annex III, 1(b))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-1-c = Feelings (Annex III, 1(c))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-2 = Vital supply (Annex III, 2)
term-dpv-ai_act-HighRiskAISystem-AnnexIII-3-a = School places (Annex III, 3(a))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-3-b = Marking (Annex III, 3(b))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-3-c = School level (Annex III, 3(c))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-3-d = Watching tests (Annex III, 3(d))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-4-a = Hiring (Annex III, 4(a))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-4-b = Managing staff (Annex III, 4(b))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-5-a = Public support (Annex III, 5(a))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-5-b = Credit score (Annex III, 5(b))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-5-c = Insurance (Annex III, 5(c))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-5-d = Rescue calls (Annex III, 5(d))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-6-a = Crime victims (Annex III, 6(a))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-6-b = Lie detectors (Annex III, 6(b))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-6-c = Evidence (Annex III, 6(c))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-6-d = Crime risk (Annex III, 6(d))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-6-e = Profiles (Annex III, 6(e))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-7-a = Lie detectors (Annex III, 7(a))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-7-b = Entry risk (Annex III, 7(b))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-7-c = Visa, asylum (Annex III, 7(c))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-7-d = Border search (Annex III, 7(d))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-8-a = Courts (Annex III, 8(a))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-8-b = Elections (Annex III, 8(b))

## AI Act: who makes, sells and uses AI

term-dpv-ai_act-AIProvider = Who makes the AI
term-dpv-ai_act-AIDeployer = Who uses the AI
term-dpv-ai_act-AIDistributor = Who sells the AI on
term-dpv-ai_act-AIImporter = Who brings the AI into the EU
term-dpv-ai_act-AIOperator = Anyone with a part in the AI
term-dpv-ai_act-AIProductManufacturer = Who builds AI into a product
term-dpv-ai_act-DownstreamAIProvider = Who builds on an AI model
term-dpv-ai_act-AuthorisedRepresentative = EU contact of a foreign maker
term-dpv-ai_act-HumanOverseer = Person who watches the AI
term-dpv-ai_act-DeployerHumanOversightMeasure = Watching over AI by its user
term-dpv-ai_act-ProviderHumanOversightMeasure = Watching over AI, built in
term-dpv-ai_act-AILiteracy = Knowing how to use AI

## AI Act: who checks and whom to ask

term-dpv-ai_act-AIOffice = AI Office of the EU
term-dpv-ai_act-NationalCompetentAuthority = National AI authority
term-dpv-ai_act-MarketSurveillanceAuthority = Authority that checks AI on sale
term-dpv-ai_act-NotifyingAuthority = Authority that names checkers
term-dpv-ai_act-ConformityAssessmentBody = Body that checks AI
term-dpv-ai_act-NotifiedBody = Official outside checker
term-dpv-ai_act-AIActLawfulness = Whether it follows the AI Act
term-dpv-ai_act-AIActCompliant = Said to follow the AI Act
term-dpv-ai_act-AIActNonCompliant = Said to break the AI Act
term-dpv-ai_act-AIActComplianceUnknown = Unknown if it follows the AI Act

## AI Act: papers and checks before use

term-dpv-ai_act-FRIA = Check of fundamental rights
term-dpv-ai_act-ConformityAssessment = Check before sale
term-dpv-ai_act-CEMarking = CE mark
term-dpv-ai_act-EUDeclarationOfConformity = Maker’s signed statement
term-dpv-ai_act-CommonSpecification = Technical rules of the EU
term-dpv-ai_act-TechnicalDocumentation = Technical papers of the AI
term-dpv-ai_act-SystemArchitectureDescription = How the AI is built
term-dpv-ai_act-InstructionForUse = Instructions for use
term-dpv-ai_act-QualityManagementSystem = Maker’s rules for good work
term-dpv-ai_act-RiskManagementSystem = Steady work against risks
term-dpv-ai_act-TrainingData = Data the AI learned from
term-dpv-ai_act-ValidationData = Data used to adjust the AI
term-dpv-ai_act-TestingData = Data used to test the AI

## AI Act: tests

term-dpv-ai_act-AIRegulatorySandbox = Trial under an authority
term-dpv-ai_act-SandboxPlan = Plan of a trial
term-dpv-ai_act-TestingRealWorldConditions = Test among real people
term-dpv-ai_act-RealWorldTestingPlan = Plan of a test among people
term-dpv-ai_act-RealWorldTestSubject = Person who takes part in a test
term-dpv-ai_act-InformedConsent = Your yes to a test
term-dpv-ai_act-TestLog = Log of tests
term-dpv-ai_act-TestReport = Report on tests

## AI Act: on sale and in use

term-dpv-ai_act-MarketAvailabilityStatus = Whether the AI can be had
term-dpv-ai_act-AvailableOnMarket = On the market
term-dpv-ai_act-AvailableOnEUMarket = On the market in the EU
term-dpv-ai_act-AvailableOnNonEUMarket = On the market outside the EU
term-dpv-ai_act-NotAvailableOnMarket = Not on the market anywhere
term-dpv-ai_act-MarketPlacementStatus = Whether the AI was ever on sale
term-dpv-ai_act-PlacedOnMarket = Offered for the first time
term-dpv-ai_act-PlacedOnEUMarket = First offered in the EU
term-dpv-ai_act-ServiceSupplyStatus = Whether the AI is in use
term-dpv-ai_act-PutIntoService = Put to use
term-dpv-ai_act-PutIntoServiceInEU = Put to use in the EU
term-dpv-ai_act-NotPutIntoService = Not yet put to use
term-dpv-ai_act-RecalledFromService = Called back from use
term-dpv-ai_act-WithdrawnFromService = Taken off the market
term-dpv-ai_act-PostMarketMonitoringSystem = Watching AI after sale
term-dpv-ai_act-PostMarketMonitoringPlan = Plan for watching after sale
term-dpv-ai_act-PostMarketMonitoringSystemDocumentation = Papers on watching after sale
term-dpv-ai_act-SeriousIncident = Serious accident or failure

## AI Act: changes to the AI

term-dpv-ai_act-ChangeCategory = What kind of change it is
term-dpv-ai_act-ChangeDescription = What has changed
term-dpv-ai_act-PredeterminedChange = Change planned from the start
term-dpv-ai_act-NonpredeterminedChange = Change not planned before
term-dpv-ai_act-SubstantialModification = Change that matters for the law

## AI Act: where it is used

term-dpv-ai_act-PublicSector = Used by public bodies
term-dpv-ai_act-PrivateSector = Used by private firms
term-dpv-ai_act-LawEnforcementSector = Used for police work
term-dpv-ai_act-JusticeSector = Used in courts
term-dpv-ai_act-DemocraticProcessSector = Used around elections
term-dpv-ai_act-MigrationSector = Used for migration
term-dpv-ai_act-AsylumSector = Used for asylum
term-dpv-ai_act-BorderControlSector = Used at borders
term-dpv-ai_act-EducationSector = Used in education
term-dpv-ai_act-EmploymentSector = Used at work
term-dpv-ai_act-CriticalInfrastructureSector = Used for vital services
