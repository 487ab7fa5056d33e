### English. Plain words, short sentences, the verb first, the reader addressed. No markup.
### The verdicts, errors, questions and fields are also said by the program: nothing there about screens or buttons.

## Verdicts: the name, what it means, what to do next

verdict-genuine = Genuine notice
verdict-genuine-means = The issuer signed exactly this notice, and it is in force. This says who wrote the notice, not that the sensor is lawful.
verdict-genuine-next = Read the notice. Check that the place it names is the place where you stand.

verdict-not-yet-in-force = Not yet in force
verdict-not-yet-in-force-means = The issuer signed exactly this notice, but it starts on a later day.
verdict-not-yet-in-force-next = Look for the notice that holds today. If there is none, ask the issuer what the sensor does now.

verdict-expired = Expired notice
verdict-expired-means = The issuer signed exactly this notice, but its time is over. It may no longer be true.
verdict-expired-next = Ask the issuer for the notice that holds today. A sensor that is in use should have one.

verdict-superseded = Replaced by a newer notice
verdict-superseded-means = The issuer signed this notice, and has since replaced it with a newer one. What you read here may no longer be true.
verdict-superseded-next = Ask the issuer for the newer notice, and tell them that an old sign still hangs here.

verdict-withdrawn = Withdrawn notice
verdict-withdrawn-means = The issuer signed this notice, and has since taken it back. Do not rely on what it says.
verdict-withdrawn-next = Ask the issuer whether the sensor is still in use, and what it does.

verdict-changed = Changed after signing
verdict-changed-means = Something in this notice was altered after it was signed. It may be damaged, or it may be forged. Nothing it says is shown here.
verdict-changed-next = Do not rely on this sign. Go to the official website of the city or organisation by an address that you already know. Tell them about this sign.

verdict-unknown-issuer = Unknown issuer
verdict-unknown-issuer-means = No issuer that can be trusted here stands behind this notice. Anyone could have made it. Nothing it says is shown here.
verdict-unknown-issuer-next = Do not rely on this sign. Go to the official website of the city or organisation that it names, by an address that you already know. Tell them about this sign.

verdict-from-another-place = From another place
verdict-from-another-place-means = The issuer signed exactly this notice, but for another sensor or another place. It does not describe what hangs here.
verdict-from-another-place-next = Do not rely on this notice here. Tell the issuer where you found it.

verdict-unreadable = Unreadable
verdict-unreadable-means = This is not a whole notice. The code may be dirty, torn or cut off, or it is a code for something else.
verdict-unreadable-next = Clean the sign and scan it again, or type the short code printed on it. If that does not help, do not rely on this sign. Report it to the city, by a phone number or address that you already know.

## Freshness, said beside the verdict

status-fresh = Checked against the issuer’s list of replaced notices of { $time }.
status-stale = Genuine, but this device cannot tell whether a newer notice replaced it. The newest list it has is of { $time }.
status-none = Genuine, but this device cannot tell whether a newer notice replaced it.
clock-unknown = This device does not know the time, so no date could be checked.
clock-behind = The clock of this device is wrong: it is behind the date of something that was signed. Do not rely on the dates.
distance-near = This device is about { $distance } from the place of the notice.
withdrawal-reason = Reason that the issuer gives: { $reason }
reason-since = Since { $day }

## Errors: what is wrong with an input

error-bad-date = A date or time in it does not exist.
error-bad-signature = The signature does not fit the text. At least one character is not as it was signed.
error-critical-extension = It contains a part that this program does not know and must not leave out. A newer program may be able to read it.
error-digits-non-canonical = Its digits are not written in the one correct way.
error-key-malformed = A key in it is not written correctly.
error-key-not-valid = It was signed with a key outside the dates in which the issuer uses that key.
error-key-revoked = It was signed with a key that the issuer has taken back.
error-key-weak = A key in it is so weak that any signature would fit.
error-key-wrong-role = It was signed with a key that the issuer uses for something else.
error-keyring-expired = The issuer’s list of keys has expired, so no key can be relied on.
error-keyring-gap = A version is missing in the issuer’s list of keys.
error-keyring-malformed = The issuer’s list of keys cannot be read.
error-keyring-rollback = The issuer’s list of keys is older than one that this device has seen before.
error-keyring-threshold = Too few of the required signatures are on the issuer’s list of keys.
error-malformed = It does not follow the format of a notice.
error-non-canonical = It is not written in the one correct way.
error-not-a-lamppost-code = It contains no notice.
error-note-malformed = A signed list of the issuer cannot be read.
error-note-unsigned = A list of the issuer has no signature of a known key.
error-notice-invalid = A part of it breaks the rules of the format.
error-other-authority = A list belongs to another issuer.
error-register-malformed = The issuer’s list of notices cannot be read.
error-short-code-character = A character in the short code cannot be part of one. Compare it with the sign.
error-short-code-check = There is a typing mistake in the short code. Compare each character with the sign.
error-short-code-length = A short code has 11 characters. Count them again.
error-status-malformed = The issuer’s list of replaced notices cannot be read.
error-status-rollback = The issuer’s list of replaced notices is older than one that this device has seen before.
error-too-large = It is larger than a notice can be.
error-too-much-work = It asks for more checks than one notice may.
error-truncated = It ends too early. A part of it is missing.
error-unknown-key = The key that signed it belongs to no issuer that is known here.
error-unsupported-version = It was written for another version of this program.
error-wrong-kind = It is something signed, but not a notice.

## Errors of a page

error-fetch-failed = Files needed for the check could not be loaded. Check your connection and try again.
error-pin-mismatch = The issuer’s keys could not be matched with the fingerprint that this page expects. Nothing was checked.
error-policy-refused = The security policy of this page does not let the checking program start. Its webmaster has to allow the Trusted Types policy “lamppost”.
error-program-failed = The checking program stopped. Nothing was checked. Reload the page, or use another device.
error-short-code-unknown = The issuer has no current notice with this short code. Compare it with the sign.
error-storage-refused = This browser does not let the page remember how new the issuer’s lists were. It could be given older ones next time.
error-wasm-blocked = The checking program could not start. This browser or this page does not allow WebAssembly. Use another browser or device.

## The page around a notice

page-checking = Checking the notice…
page-error = This notice could not be checked
page-error-next = This says nothing about the sign. Try again later, or ask at the official website of the city or organisation.
page-empty = No notice yet
page-empty-means = The address of this page contains no notice.
page-empty-next = Scan the code on the sign, or type the short code printed below it.
page-next = What to do now
page-why = Why
page-signed-by = Signed by { $name } ({ $authority })
page-activity = { $number }. { $purpose }
page-answer-for = for “{ $purpose }”
page-purpose = { $purpose }:
page-missing = { $count ->
    [one] { $count } thing this notice does not say
   *[other] { $count } things this notice does not say
}
page-missing-none = This notice leaves none of our questions open. That does not make its answers true.
page-unread = { $count ->
    [one] This notice has { $count } part that this program could not read. It is not shown.
   *[other] This notice has { $count } parts that this program could not read. They are not shown.
}

## Sections of the details

section-details = Everything the notice says
section-contacts = Contacts, your rights, and where to write
section-sensor = The sensor and its place
section-accountability = Studies, cost and owner
section-validity = Dates and versions
section-signature = Signature, and how fresh this check is

## Answers

unknown-word = this notice uses a word this program does not know (code { $code })
not-stated = Not stated
stated-none = None
stated-nobody = Nobody
yes = Yes
no = No
country-of = { $name } ({ $country })
storage-in = { $kind } ({ $country })
storage-country-unstated = { $kind } (country not stated)
recipient-country-unstated = { $name } (country not stated)
hours = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}
days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
retention-until = Until: { $event }
retention-without = { $rule } (which: not stated)
metres = { $metres ->
    [one] { $metres } metre
   *[other] { $metres } metres
}
cost-once = { $amount }, once
cost-months = { $months ->
    [one] { $amount } for { $months } month
   *[other] { $amount } for { $months } months
}
assessment-dated = { $kind }, { $day }
assessment-undated = { $kind }, date not stated
contact-by = { $kind }:
channel-for = { $use }:

## How closely data point at a person, in a sentence

privacy-none-means = The data never was about people.
privacy-de_identified-means = It was about people. What points at them is taken out for good.
privacy-pseudonymous-means = Whoever holds the list of codes can tell that it is you.
privacy-identifiable-means = The data itself shows who you are.
privacy-unstated-for = Not stated for { $count } of the purposes.

## Rows

field-who = Who
field-what_for = What for
field-privacy = How closely it points at you
field-how_long = How long
field-who_else = Who else gets it
field-where = Where the data go

field-sensor = Sensor number
field-label = Name of the place or sensor
field-place = Place
field-position = Position
field-reach = How far it senses
field-technologies = Kind of device
field-controller = Who decides about the data
field-controller-kind = Public or private
field-controller-country = Country
field-controller-contacts = How to reach them
field-data_protection_officer = Data protection officer
field-processors = Who works on the data for them
field-supervisory_authority = Where to complain
field-rights = Rights that the notice names
field-channels = Where to write
field-assessments = Studies made beforehand
field-data_owner = Who owns the data
field-public_cost = Cost to the public
field-contract = Contract
field-second_layer = Full information

field-purpose = Purpose
field-purpose_text = In the issuer’s words
field-legal_basis = Legal basis (GDPR)
field-legitimate_interest = Whose interest, and which
field-special_category_condition = Why sensitive data may be used
field-data_kinds = What is recorded
field-identifiability = How closely it points at you
field-processing = What is done with it
field-profiling = Profiles and scores
field-automated_decision = Decisions by a machine
field-automated_decision-autonomy = Who decides
field-automated_decision-human_review = A person reviews it if you ask
field-retention = How long it is kept
field-storage = Where it is kept
field-access = Who can see it
field-recipients = Who else gets it
field-consequences = What can happen to you
field-objection = If you object
field-objection-reason = How, or why not
field-mandatory = Do you have to take part

field-revision = Revision
field-previous = Replaces notice
field-replaced_by = Replaced by notice
field-issued = Signed on
field-effective = In force from
field-expires = In force until
field-language = Language that counts

field-issuer = Signed by
field-key_id = Key
field-id = Notice
field-short_code = Short code
field-keyring = List of keys
field-status = List of replaced notices
field-log = Public log
field-clock = Clock of this device
field-remarks = Remarks
field-unread = Parts not read

keyring-version = Version { $version } of { $issued }, valid until { $expires }
keyring-age = { $days ->
    [one] { $days } day old
   *[other] { $days } days old
}
status-dates = Of { $issued }, valid until { $expires }
status-is-stale = Out of date
log-none = Not in a public log. Nobody but the issuer vouches for the day of signing, or that everyone is shown the same notice.
log-yes = In a public log
clock-ok = Not behind anything that was signed
remark-pinned = This page names the keys that it trusts by their fingerprint.
remark-first-use = First use: this device has not seen this issuer before and has no memory of its keys. It trusts the keys that this website gave it.
remark-first-use-pinned = First use: this device has not seen this issuer before. It cannot tell whether there are newer keys than these.
remark-keyring-not-fetched = Newer keys of the issuer could not be loaded.
remark-status-not-fetched = The issuer’s list of replaced notices could not be loaded.

## What a notice leaves out: the questions it does not answer

missing-place = Where the sensor is
missing-reach = How far it senses
missing-controller-kind = Whether a public or a private body is responsible
missing-controller-contacts = How to reach whoever is responsible
missing-controller-contacts-non_digital = How to reach them without the internet
missing-data_protection_officer = How to reach the data protection officer
missing-processors = Whether other companies work on the data
missing-supervisory_authority = Where to complain
missing-channels = Where to send a request or an objection
missing-assessments = Whether the risks were studied beforehand
missing-data_owner = Who owns the data
missing-public_cost = What it costs the public
missing-second_layer = Where the full information is
missing-purpose_text = What exactly it is for
missing-legal_basis = Which law allows it
missing-legitimate_interest = Whose interest it serves, and which
missing-data_kinds = What is recorded
missing-identifiability = How closely the data point at you
missing-profiling = Whether profiles or scores are made
missing-automated_decision = Whether a machine decides about you
missing-retention = How long the data are kept
missing-storage = Where the data are kept
missing-recipients = Who else gets the data
missing-consequences = What can happen to you because of it
missing-objection = What happens if you object

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

## The printed placard

placard-purpose = What it is for
placard-controller = Who is responsible
placard-scan = Scan to check this sign
placard-short-code = or type this code at
placard-warning = This sign never asks you to pay or to log in.
placard-signed-by = Signed by
placard-sensor = Sensor
placard-validity = Valid until { $day }
placard-level-none = Not about people
placard-level-de_identified = You are made unrecognisable
placard-level-pseudonymous = You are a number in a list
placard-level-identifiable = You can be recognised
placard-level-not-stated = Not stated whether you can be recognised
