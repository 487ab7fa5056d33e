### What the coded words of notices mean, in the order of terms.ftl. At most 140 characters.
### Plain words, short sentences, the verb first, the reader addressed. No markup.
### Status: source

## How closely data points at you

means-lamppost-identifiability-none = The data never was about people, for example air or water values. Nobody can be found in it.
means-lamppost-identifiability-de_identified = The data was about people. What points at you was taken out for good, for example your face was made unrecognisable.
means-lamppost-identifiability-pseudonymous = You appear as a number, without your name. Whoever holds the list of these numbers can tell that it is you.
means-lamppost-identifiability-identifiable = The data itself shows who you are, for example by your face, your name or your number plate.

## Profiles and scores

means-lamppost-profiling-none = Nobody puts your habits together, and you get no number or rank.
means-lamppost-profiling-profiling = Data about you is put together to learn your habits or traits, for example where you go and when.
means-lamppost-profiling-scoring = You get a number or a rank, for example for how risky you seem. Others can act on it.

## What a decision does

means-lamppost-decision_effect-none = The data is not used to decide about a single person, for example when vehicles are only counted.
means-lamppost-decision_effect-informs = The machine’s result is one thing among others. A person looks at all of it and then decides about you.
means-lamppost-decision_effect-legal_effect = The decision changes your rights or duties, for example a fine. You can often ask for a person to look at it again.
means-lamppost-decision_effect-significant_effect = It changes no right of yours but weighs as much, for example you get no loan. You can often ask for a person to look again.

## Who decides

means-lamppost-autonomy-human_decides = The machine only makes a proposal. A person looks at it and can decide something else.
means-lamppost-autonomy-human_executes = The machine chooses, and a person does what it chose, for example drives the route that a program planned.
means-lamppost-autonomy-autonomous = No person takes part in the single decision, for example at a barrier that opens only for known number plates.

## How long data is kept

means-lamppost-retention-none = The data is used at once and then gone. Nobody can look at it later.
means-lamppost-retention-hours = The data is kept for the number of hours that the notice states, and then deleted.
means-lamppost-retention-until_event = The data is deleted when something happens that the notice names, for example when a case is closed.
means-lamppost-retention-indefinite = No day for deleting is set. The law lets data about you be kept only as long as its purpose needs it.

## In whose house data is kept

means-lamppost-storage-on_device = The data lies in the sensor here in the street, not on a computer elsewhere.
means-lamppost-storage-controller_premises = The data lies on computers that the responsible body runs itself, for example in the town hall.
means-lamppost-storage-processor_premises = The data lies on computers of a company that works for the responsible body and must follow its instructions.
means-lamppost-storage-public_cloud = The data lies on rented computers that many other customers use too. They may be in another country.

## On what terms others get data

means-lamppost-recipient_terms-shared = Somebody else is given the data or can look at it. The notice names who.
means-lamppost-recipient_terms-sold = Somebody else gets the data and gives money or something else for it.
means-lamppost-recipient_terms-on_request_to_police = The police get the data when they ask for it, for example after an accident. It is not sent to them all the time.
means-lamppost-recipient_terms-required_by_law = A law says that the data must be handed over. The responsible body cannot choose.
means-lamppost-recipient_terms-published = Anyone can see or copy the data, for example on the internet. What was copied cannot be called back.

## What can happen to you

means-lamppost-consequence-none = The data changes nothing for you: no payment, no ban, no penalty.
means-lamppost-consequence-fee = You may have to pay for what you use, for example a road toll or parking. This is not a penalty.
means-lamppost-consequence-fine = You may have to pay a penalty, for example for driving too fast. You can challenge a fine.
means-lamppost-consequence-denial_of_service = You may not be let in or not be served, for example when a barrier does not open for you.
means-lamppost-consequence-price = The data can change what you pay, for example more at a busy hour, or not the same as the person next to you.
means-lamppost-consequence-blacklist = You or your vehicle may be put on a list of those who are not wanted. You may then be turned away later.
means-lamppost-consequence-score = You have a number or a rank that goes up or down with what you do. Others can act on it.
means-lamppost-consequence-referral = Another office may get your case and decide what to do, for example the police.

## What an objection does

means-lamppost-objection_effect-stop = If you object, your data is no longer used for this purpose.
means-lamppost-objection_effect-mask = If you object, you are made unrecognisable, for example your face or number plate is covered in the picture.
means-lamppost-objection_effect-delete = If you object, what was collected about you is deleted.
means-lamppost-objection_effect-reroute = If you object, you are shown another way that the sensor does not see.
means-lamppost-objection_effect-cannot = Nothing can be done for one person alone. The notice says why. You can complain to the supervisory authority.

## Who is responsible

means-lamppost-controller_kind-public = A public body decides why and how data is used, for example a city, a school or the police.
means-lamppost-controller_kind-private = A company, an association or a single person decides why and how data is used.
means-lamppost-controller_kind-mixed = Public and private hands decide together, for example a firm that a city and a company own together.

## Ways to get in touch

means-lamppost-contact_kind-web = Open this page in a browser to write to them or to read more.
means-lamppost-contact_kind-email = Write to this address. Your e-mail address is then known to them.
means-lamppost-contact_kind-phone = Call this number and speak with somebody. You need no internet.
means-lamppost-contact_kind-post = Send a letter to this address. You need no internet.
means-lamppost-contact_kind-in_person = Go to this counter or office and speak with somebody there. You need no phone and no internet.

## What a contact point is for

means-lamppost-channel_use-choice = Write here to give, refuse or withdraw your consent, or to object.
means-lamppost-channel_use-request = Write here to get a copy of your data, or to have it corrected or deleted.
means-lamppost-channel_use-complaint = Write here if you think that something is wrong. You can always complain to the supervisory authority, at no cost.

## What was studied beforehand

means-lamppost-assessment_kind-dpia = Before the start, the responsible body wrote down what the use of data can do to you and what protects you (GDPR Art. 35).
means-lamppost-assessment_kind-fria = Before an AI system with high risk was used, somebody studied whom it can harm and what helps then (AI Act Art. 27).
means-lamppost-assessment_kind-cost_benefit = Somebody studied whether the sensor is worth what it costs, for example compared with a way that needs no sensor.

## Why a notice was taken back

means-lamppost-withdrawal_reason-sensor_removed = The sensor no longer hangs here, so there is nothing left to describe.
means-lamppost-withdrawal_reason-error_in_notice = Something that the notice said was not true. Look for a newer notice.
means-lamppost-withdrawal_reason-key_compromised = Somebody else may have had the key that the issuer signs with. What was signed with it may be false.
means-lamppost-withdrawal_reason-unlawful = What the notice describes was not allowed. Ask the issuer whether it has stopped.
means-lamppost-withdrawal_reason-other = The reason is none of those that have a word here. Ask the issuer.

## What is picked up

means-lamppost-data_kind-number_plate = A camera reads the plate of your vehicle. Authorities can find the owner by it.
means-lamppost-data_kind-face_image = A picture shows your face. People who know you, and programs too, can recognise you by it.
means-lamppost-data_kind-gait = The sensor records how you move when you walk. Some people can be recognised by it, even without a face.
means-lamppost-data_kind-silhouette = Only your shape is recorded, without your face. Height, clothes or a wheelchair may still show.
means-lamppost-data_kind-sound_level = Only a number for how loud it is, in decibels. Nothing of what you say is kept.
means-lamppost-data_kind-voice_recording = What you say is recorded. You can be recognised by your words and by your voice.
means-lamppost-data_kind-wifi_probe = Your phone sends signals to look for Wi-Fi, even when you do not use it. The phone can be recognised by some of them.
means-lamppost-data_kind-bluetooth_address = Headphones, watches and phones send such an address. If it stays the same, your device can be recognised again.
means-lamppost-data_kind-location_trace = Places and times in a row make a path. It can show, for example, where you live and work.
means-lamppost-data_kind-vehicle_count = Only a number, for example 40 vehicles in an hour. It does not say whose they were.
means-lamppost-data_kind-people_count = Only a number, for example 120 people in an hour. It does not say who they were.
means-lamppost-data_kind-payment_data = Records how you pay, for example card number, amount and time.
means-lamppost-data_kind-travel_card = Records the number of your card or the journeys you make with it, for example stops and times.

## Devices: what senses or acts

means-device-tech-air_quality = Measures what is in the air, for example dust or exhaust gas. It does not need data about you.
means-device-tech-assistance_station = Press the button to speak with helpers, for example in an emergency. They can hear you, and sometimes see you.
means-device-tech-augmented_reality = Puts pictures or words over what you see, on a phone or in glasses. It needs a camera for that.
means-device-tech-biometrics = Measures something that only you have, for example your face, finger, eye or voice, to tell who you are.
means-device-tech-cellular = Sends or receives data as a mobile phone does. It needs no cable and no Wi-Fi.
means-device-tech-chatbot = Type or speak, and a program answers. No person has to be there, and what you write may be kept.
means-device-tech-contactless_payments = Hold a card or phone near it to pay. It reads what the payment needs, for example the card number.
means-device-tech-de_identified_image = Takes photos and removes what shows who you are, for example by making faces unrecognisable.
means-device-tech-de_identified_video = Films and removes what shows who you are, for example by making faces and number plates unrecognisable.
means-device-tech-de_identified_voice = Records speech and changes it so that the voice no longer shows who you are. The words may still be heard.
means-device-tech-dtpr_api = Lets programs and websites read what public notices say about devices like this one. DTPR is a standard for signs.
means-device-tech-electric_vehicle_charger = Plug in your vehicle to charge it. It can record who charges, when, how much, and how it was paid.
means-device-tech-facial_characterization = Looks at your face to guess, for example, age or mood. This kind does not work out who you are.
means-device-tech-gps = Finds out where it is from satellite signals. Carried by a person or in a vehicle, it shows where they go.
means-device-tech-hands_free = Reacts to your voice, to a gesture or when you come near. For that it has to listen, watch or sense.
means-device-tech-identifiable_image = Takes photos on which you can be recognised, for example by your face or your number plate.
means-device-tech-identifiable_nfc = Reads a card or phone held a few centimetres away. The number it reads can be linked with your name.
means-device-tech-identifiable_rfid = Reads a small radio tag, for example in a pass or a toll box. Its number can be linked with your name.
means-device-tech-identifiable_video = Films so that you can be recognised, for example by your face, your clothes or your number plate.
means-device-tech-identifiable_wifi_sensor = Picks up signals that your phone sends to find Wi-Fi. A number in them can make your phone recognisable.
means-device-tech-image = Takes single pictures, not a film. The word does not say whether you can be recognised on them.
means-device-tech-image_infrared = Takes pictures with light or heat that you cannot see. It works in the dark, too.
means-device-tech-inclinometer = Measures how far something leans, for example a wall, a mast or a bridge. It is not about people.
means-device-tech-induction_loop = Notices metal above it, so it can count vehicles or switch a traffic light. It does not see who drives.
means-device-tech-intercom = Press a button and speak with somebody elsewhere, for example to have a door opened. Some have a camera.
means-device-tech-li_dar = Sends out light and measures how far things are. It sees shapes and movement, but takes no photo.
means-device-tech-location_beacon = Sends a short signal with its number. An app on your phone can tell from it where you are.
means-device-tech-microphone = Picks up sounds, which can be speech. The word does not say whether they are recorded.
means-device-tech-motion_detector = Notices that something moves, for example to turn on a light. It does not know who or what it is.
means-device-tech-nfc = Hold a card or phone a few centimetres away, and the two exchange data, for example a link or a ticket.
means-device-tech-non_identifiable_video = Films with so few details that faces and number plates cannot be made out, from the start.
means-device-tech-passive_infrared_sensor = Feels the heat of people and animals that move near it, for example to open a door. It takes no picture.
means-device-tech-person_detection = Tells people from things in a picture, and how many there are and where. This kind does not work out who they are.
means-device-tech-personal_device = You use it with a device of your own, for example a phone or a tablet.
means-device-tech-piezoelectric_sensor = Gives electricity when it is pressed or shaken. In a road, for example, it counts or weighs vehicles.
means-device-tech-radar = Sends out radio waves to measure where something is and how fast it moves. It works in the dark and takes no picture.
means-device-tech-rfid = Reads small radio tags from a short distance, for example on a bin, a bicycle or a ticket.
means-device-tech-soil_moisture_sensor = Sits in the ground and tells when plants need water. It is not about people.
means-device-tech-sound_level_meter = Gives a number in decibels, for example for traffic noise. It does not need to record what is said.
means-device-tech-system_screen = Read or touch this screen to use the device. What you type or choose there may be recorded.
means-device-tech-thermometer = Measures how warm something is, for example the air, the road or water.
means-device-tech-ultrasonic_level_sensor = Sends sound that you cannot hear and measures how far things are, for example how full a bin is.
means-device-tech-unmanned_aircraft_system = Flies without a pilot on board, often with a camera. It can see places that cannot be seen from the street.
means-device-tech-video_camera = Takes moving pictures. The word does not say whether you can be recognised or how long they are kept.
means-device-tech-video_camera_infrared = Takes moving pictures with light or heat that you cannot see. It works in the dark, too.
means-device-tech-voice = Records speech. It can tell what you say, or who you are by the way you speak.
means-device-tech-water_quality = Measures what is in the water, for example in a river or a fountain. It is not about people.
means-device-tech-weather_station = Measures, for example, wind, rain and warmth. It is not about people.
means-device-tech-weighing_scale = Measures how heavy something is, for example a lorry on the road or waste in a bin.
means-device-tech-wireless_access_point = Connect your phone or computer here to use the internet. It can record which devices were connected, and when.
means-device-tech-wireless_charging_roadway = Coils under the road charge electric vehicles that stand or drive over them. It can record which vehicle was charged.

## Devices: what they are for

means-device-purpose-accessibility = It is there so that everybody can use a place or a service, for example with a wheelchair or without seeing.
means-device-purpose-agency_interaction = It lets you change something or take part, for example with a button for a light or a touch screen.
means-device-purpose-arts_culture = It is part of art or culture, for example a work that moves when you come near, or a guide in a museum.
means-device-purpose-commerce = It serves trade, for example a machine that sells tickets, or a screen of a shop.
means-device-purpose-connectivity = It gives you a connection, for example free Wi-Fi in a square.
means-device-purpose-dining = It helps to offer food or meals, for example by taking your order.
means-device-purpose-ecology = It measures how nature is doing, for example trees, animals, soil or a river.
means-device-purpose-energy_efficiency = It helps to use less energy, for example by making street lights less bright when nobody is there.
means-device-purpose-enforcement = It finds out who breaks a rule, for example by driving too fast. You may get a fine.
means-device-purpose-entry = It checks whether you may come in or use something, for example by a card or a number plate.
means-device-purpose-fire_emergency = It helps the fire service, an ambulance or others when there is danger, for example by giving an alarm.
means-device-purpose-health = It measures things that can make people ill, for example noise, bad air or bad water. It does not treat anybody.
means-device-purpose-inform = It tells you something, for example when the next bus comes or how a service works.
means-device-purpose-logistics = It helps to bring goods to where they are needed, for example to find a free place to unload.
means-device-purpose-mobility = It helps people and vehicles to move, for example by switching traffic lights or counting bicycles.
means-device-purpose-planning_decision_making = It collects facts for later plans, for example where to build a cycle path. It does not decide about single people.
means-device-purpose-research_development = It helps to study something or to try out something new, for example how people use a square.
means-device-purpose-safety_security = It is there to prevent harm, for example accidents, fire or theft.
means-device-purpose-social = It helps people to meet or to talk with each other, for example in a game in a square.
means-device-purpose-switch = It makes something start or stop, for example a light, a pump or a door.
means-device-purpose-waste_management = It helps to collect, sort or recycle waste, for example by telling when a bin is full.
means-device-purpose-water_efficiency = It helps to use less water, for example by giving plants water only when the soil is dry.
means-device-purpose-wayfinding_services = It shows you where you are, which way to go and what is near, for example a toilet or a bus stop.

## Devices: what happens to the data

means-device-process-aggregated = Many records become one number, for example 500 people a day. The single records are not shown.
means-device-process-ai_system = A program works out results from the data, often after it learned from examples. It can make mistakes.
means-device-process-bitmap_manipulation = A program changes the picture, for example covers faces or makes it coarser.
means-device-process-code_signing = The device can check who made its software and that nobody changed it. It says nothing about what is done with data.
means-device-process-computer_vision = A program finds things in pictures, for example vehicles or people, and often counts them. No person has to watch.
means-device-process-cryptonets = An AI program computes with data that stays locked. Whoever runs the program cannot read your data.
means-device-process-de_identified = What points at you is taken out, for example names, faces or numbers. The word does not say how well this works.
means-device-process-differential_privacy = Small random errors are added. Results about many stay useful, but it is hard to tell whether you are in the data.
means-device-process-encrypted = Only someone who has the key can read the data. The word does not say who has it.
means-device-process-encrypted_at_rest = Somebody who steals the memory or the disk cannot read it without the key. It is readable for those who have the key.
means-device-process-federated_learning = Each device learns from its own data and passes on only what it learned. The data itself stays where it is.
means-device-process-hardware_audits = From time to time, outside experts check whether the device is secure and whether it records more than was stated.
means-device-process-homomorphic_encryption = Computers work out a result without unlocking the data. Whoever does the computing cannot read it.
means-device-process-immutable_query_ledger = Each look at the data, and each change, is written into a list that nobody can alter later. So misuse can be traced.
means-device-process-k_anonymity = Your record looks the same as those of several others, so nobody can tell which one is yours by those details alone.
means-device-process-raw_data = The data is as the sensor recorded it. Nothing was removed, so you may be recognised if the sensor shows who you are.
means-device-process-rdua_approved = A review that the company Sidewalk Labs invented found more good than harm. It is no check by an authority.
means-device-process-regulated = A law sets its own rules for this kind of data, for example for health data. They differ from country to country.
means-device-process-reviewed_internally = The organisation looked at use and risks itself. Nobody from outside took part in this check.
means-device-process-secure_multi_party_computing = Several organisations work out one result together. None of them sees the data of the others.
means-device-process-transport_layer_security = Nobody on the way between two computers can read or change the data. It says nothing about how data is kept later.
means-device-process-trusted_execution_environment = The data is worked on in a closed-off part of a chip. Other programs on the same computer cannot look inside.
means-device-process-zero_knowledge_proofs = You or a computer can show that something is true, for example that you are over 18, and reveal nothing else.

## Devices: who can get at the data

means-device-access-available_for_resale = Others can get the data for money and may use it for purposes of their own.
means-device-access-available_to_3rd_parties = Others who do not work on this sensor can get the data. That does not always mean that it is sold.
means-device-access-available_to_download = Anyone can load the data from the internet, for free or for money.
means-device-access-available_to_me = You can look at the data about you, for example your own journeys. Other people cannot.
means-device-access-available_to_the_accountable_organization = Whoever answers for this device can look at the data. The notice names who that is.
means-device-access-available_to_vendor = The company that supplies the device or collects the data can look at it.
means-device-access-not_available_to_me = The device offers you no way to look at the data. If it is about you, you can still ask for a copy (GDPR Art. 15).
means-device-access-not_available_to_the_accountable_organization = Not even the body that answers for this device can look at the data. It may get only the results.
means-device-access-not_available_to_vendor = The company that supplies the device or collects the data cannot look at it.

## Devices: where data is kept

means-device-storage-backed_up_internationally = A second copy lies in another country than the data was collected in. Other laws can apply to it.
means-device-storage-backed_up_locally = A second copy lies in the country where the data was collected. The law of that country protects it.
means-device-storage-shared_storage_and_governance = Several bodies use one store. Together they set who may see the data, how long it stays and when it is deleted.
means-device-storage-stored_locally = The data lies in the country where it was collected. It need not be in this street or town.
means-device-storage-stored_on_3rd_party_cloud = The data lies in a large computer centre of a company that rents out space. The responsible body stays responsible.
means-device-storage-stored_primarily_internationally = Most of the data lies in another country than it was collected in. Other laws can apply there.
means-device-storage-stored_primarily_locally = Most of the data lies in the country where it was collected. A smaller part can be abroad.

## Devices: what form the data has

means-device-data-binary = The data is packed for computers. Without the right program you cannot read what it says.
means-device-data-boolean = Each entry is yes or no, for example: the parking space is free, or it is not.
means-device-data-personal = The data is about you or somebody else who can be recognised. The law gives you rights over it.
means-device-data-pixel_based_image = A photo or one picture of a film, made of many small coloured points.
means-device-data-spatial = The data says where something is, for example points on a map or a route.
means-device-data-tabular = The data has rows and columns, for example one row for each vehicle, with time and speed.
means-device-data-values_time = The same thing is measured again and again, for example the temperature every hour.

## Devices: whether data is kept

means-device-retention-data_retained = The data is stored first and deleted later. The notice can say after how many hours or after what event.
means-device-retention-no_data_retained = The device uses the data at once and stores none of it.

## Devices: who is responsible

means-device-accountable-institution = An institution answers for this device and its data, for example a public office, a school or a museum.
means-device-accountable-organization = An organisation answers for this device and its data, for example a company or an association.

## Choices and answers: words by code

means-lamppost-decision-consent-give = You say yes to this one use of your data. You can withdraw your yes at any time, as easily as you gave it.
means-lamppost-decision-consent-refuse = You say no. Your data may not be used for this purpose. You can still say yes later.
means-lamppost-decision-consent-withdraw = You take your yes back. From then on your data may not be used for this. What was done before stays lawful.
means-lamppost-decision-objection-make = You ask them to stop, because of your own situation. They may go on only for reasons that weigh more, or for legal claims.
means-lamppost-decision-objection-retract = You no longer object, and your data may be used again. You can object again at any time.
means-lamppost-decision-review-request = A machine decides here. You ask for a person to look at it again, and you can give your view.
means-lamppost-decision-request-access = They must tell you whether they use data about you, and give you a copy. The first copy costs nothing.
means-lamppost-decision-request-rectification = Say what is wrong or missing in the data about you. They must put it right.
means-lamppost-decision-request-erasure = They must delete data about you, for example when they no longer need it. They may refuse if a law says to keep it.
means-lamppost-decision-request-restriction = You ask them to keep the data but not to use it, for example while they check whether it is correct.
means-lamppost-decision-request-portability = You get what you gave them as a file that other programs can read. It is for data used by consent or contract.
means-lamppost-decision-concern-tampered = Tell the issuer if somebody changed the sign, stuck something over it, or put up a false one.
means-lamppost-decision-concern-place = Tell the issuer if the notice describes another sensor or another place than the one where the sign hangs.
means-lamppost-decision-concern-other = Tell the issuer what else is wrong with the sign or the sensor, for example that it is broken.
means-lamppost-surface-phone = You decided on a phone or another device that had scanned the code on the sign.
means-lamppost-surface-web = You decided on a website, without scanning the sign.
means-lamppost-surface-kiosk = You decided on a public screen, for example in an office.
means-lamppost-answer_status-acknowledged = Somebody has your request and works on it. This is not yet a decision.
means-lamppost-answer_status-accepted = They agree with you and will do what you asked. It is not done yet.
means-lamppost-answer_status-rejected = They will not do what you asked. They must say why. You can complain to the supervisory authority.
means-lamppost-answer_status-extended = They need more than one month, and must say why. The law allows two more months, not more.
means-lamppost-answer_status-fulfilled = They say that they have done what you asked.
means-lamppost-notice_state-current = When your choice came in, this notice was valid.
means-lamppost-notice_state-superseded = When your choice came in, there was already a newer notice. Your choice names the older one.
means-lamppost-notice_state-withdrawn = When your choice came in, the issuer had already taken this notice back.
means-lamppost-notice_state-expired = When your choice came in, the last day of this notice was over.
means-lamppost-notice_state-not-yet-in-force = When your choice came in, the first day of this notice was still to come.

## AI: what it is for

means-ai-purpose-accessibility = Helps everybody use a place or service, also people who see, hear or move less well. Example: a sign that reads itself aloud.
means-ai-purpose-arts_culture = Is used to make or show art, music or heritage. Example: a light show that reacts when you walk by.
means-ai-purpose-border_immigration = Helps officials check people who cross a border or ask for a visa or asylum. Example: comparing your face with your passport.
means-ai-purpose-commerce = Helps people buy and sell goods or services. Example: a shop that counts what you take from the shelf.
means-ai-purpose-content_moderation = Checks what people write or upload, and hides or removes it by set rules. Example: insults on a public screen.
means-ai-purpose-dining = Helps to serve food. Example: guessing how many meals a canteen needs today.
means-ai-purpose-ecology = Measures plants, animals, soil, air or water. Example: counting birds by their song.
means-ai-purpose-education = Helps people teach, learn or mark tests. Example: a program that suggests exercises to a pupil.
means-ai-purpose-eligibility_benefits = Works out who gets a public benefit or service, or how much. Example: housing support.
means-ai-purpose-employment = Helps choose, plan or judge workers. Example: sorting job applications or sharing out shifts.
means-ai-purpose-energy_efficiency = Uses less electricity or heat. Example: street lights that go dim when nobody is near.
means-ai-purpose-enforcement = Looks for people or vehicles that break a rule. Example: cars in a bus lane. A fine can follow; the notice should say so.
means-ai-purpose-entry = Checks whether you may go in or use a service. Example: a gate that reads a ticket, a number plate or a face.
means-ai-purpose-financial_services = Helps decide about your money. Example: whether you get a loan, what insurance costs, or whether a payment looks like fraud.
means-ai-purpose-fire_emergency = Helps rescue services notice danger and react. Example: seeing smoke in a tunnel.
means-ai-purpose-health = Measures surroundings that can make people ill, such as dirty air, bad water or noise. It does not treat patients.
means-ai-purpose-healthcare = Helps with the care of patients. Example: suggesting a diagnosis, or who is treated first.
means-ai-purpose-inform = Answers questions or shows news about a service. Example: a screen that tells you when the office is open.
means-ai-purpose-logistics = Plans how goods or materials are stored and moved. Example: the routes of delivery vans.
means-ai-purpose-marketing_personalization = Picks adverts, offers or suggestions to suit you or your group. Example: a screen that changes with who stands before it.
means-ai-purpose-mobility = Helps people and vehicles move. Example: counting bicycles, or changing traffic lights.
means-ai-purpose-planning_decision_making = Helps plan for many people, such as where a new bus line goes. It looks at the whole, not at one person.
means-ai-purpose-research_development = Studies a place or its people to learn something new. Ask who does the study and when it ends.
means-ai-purpose-risk_assessment = Gives people or cases a score, so that some are looked at or helped first. Example: who is seen first in a hospital.
means-ai-purpose-safety_security = Tries to prevent harm before it happens. Example: seeing that somebody has fallen onto the rails.
means-ai-purpose-social = Helps people meet or talk with each other. Example: a screen that links two public squares.
means-ai-purpose-translation_language = Turns speech or text into another language. Example: talking with an office in your own language.
means-ai-purpose-waste_management = Helps collect, sort or recycle waste. Example: a bin that tells when it is full.
means-ai-purpose-water_efficiency = Uses less water. Example: watering a park only when the soil is dry.
means-ai-purpose-wayfinding_services = Helps you find a place, a toilet, a lift or a service nearby. Example: a map that shows your route.

## AI: who is responsible

means-ai-accountable-institution = The institution, such as an office or a school, that answers for this AI. Send questions and complaints there.
means-ai-accountable-organization = The company or other organisation that answers for this AI. Send questions and complaints there.

## AI: whom it touches

means-ai-affected-people = The people whom the AI is used on, or whose life its decisions change. You may be one of them when you pass by.

## AI: what kind of AI it is

means-ai-functional_modes-agentic_mode = Plans several steps and carries them out with other programs, for example makes a booking. Ask who can stop it.
means-ai-functional_modes-analytical_mode = Reads figures and facts and gives back a label, a score or a rank. It makes no new text or picture.
means-ai-functional_modes-generative_mode = Makes text, pictures, sound or video that did not exist before. What it makes can be wrong.
means-ai-functional_modes-perceptive_mode = Turns pictures, sound or scanned paper into facts, for example “three people, one bicycle”.
means-ai-functional_modes-physical_mode = Works motors, valves, lights or gates, and so changes something around you.
means-ai-functional_modes-semantic_mode = Reads or hears language and finds what it means or what belongs to it. It writes nothing new.

## AI: what harm it could do

means-ai-risks_mitigation-autonomy_loss = It could take choices away from you or push you towards one. The body in charge has named this risk; ask what it does about it.
means-ai-risks_mitigation-civil_liberties_harm = It could touch your freedom to speak, meet or move, or a fair hearing. Example: people stay away from a protest that is watched.
means-ai-risks_mitigation-environmental_harm = It could harm nature: it needs electricity, water and devices that become waste.
means-ai-risks_mitigation-financial_harm = It could cost people or firms money. Example: a wrong price, a refused service or fraud.
means-ai-risks_mitigation-physical_harm = It could hurt somebody or break something. Example: a gate or vehicle that moves at the wrong time.
means-ai-risks_mitigation-political_economic_harm = It could mislead voters, weaken public offices or give one firm too much power.
means-ai-risks_mitigation-psychological_harm = It could cause stress or fear, or make people dependent. Example: you feel watched all the time.
means-ai-risks_mitigation-reputational_harm = It could make others think badly of you. Example: it takes you for somebody else or gives you a wrong label.
means-ai-risks_mitigation-societal_cultural_harm = It could harm trust, languages or customs. Example: false news spreads, or local knowledge gets lost.

## AI: what you may ask for

means-ai-rights-right_access = Ask which data about you the AI has, what it is used for and which decisions came from it.
means-ai-rights-right_algorithmic_transparency = Ask how the AI works in general, in plain words: what it looks at and what can follow for you.
means-ai-rights-right_be_forgotten = Ask to delete data about you, for example when it is no longer needed or you take back your consent. There are exceptions.
means-ai-rights-right_contest = Say that a decision is wrong, add facts, give your view and ask that it is looked at again.
means-ai-rights-right_correction = Ask to correct data about you that is wrong, or to complete it.
means-ai-rights-right_individual_decision_explanation = Ask why a decision about you came out as it did, and what part the AI had in it.
means-ai-rights-right_non_discrimination = You must not be treated worse because of origin, sex, age, belief, disability or the like. Complain if you are.
means-ai-rights-right_object = Ask them not to use data about you any more. This does not delete the data: ask for that too if you want it.
means-ai-rights-right_purpose_limitation = Your data may be used only for what the notice says. Ask if you think it is used for more.
means-ai-rights-right_to_human_review = Ask that a person, not a machine, decides about you or looks at the decision again.
means-ai-rights-right_to_notice = You should be told before an AI decides about you, and when you talk to a machine.

## AI: what goes in

means-ai-input_dataset-input_about_a_measurement = The AI is given numbers from sensors, such as temperature, noise or clean air. Mostly no person is in them.
means-ai-input_dataset-input_about_a_place = The AI is given where something is: positions, routes or plans. The route of a phone can show where you live.
means-ai-input_dataset-input_about_behaviour = The AI is given what people did: where they walked, how long they stayed, what they tapped or bought.
means-ai-input_dataset-input_biometric = The AI is given faces, voices, fingerprints, the way people walk or where they look. You cannot change these like a password.
means-ai-input_dataset-input_decision = The AI is given what another system decided about a person, such as yes or no. A mistake there goes on into this one.
means-ai-input_dataset-input_generated_content = The AI is given text, pictures or sound that another AI made. Mistakes in it can be carried on.
means-ai-input_dataset-input_operational_data = The AI is given facts on how a service runs, such as timetables or free seats. They are not about any one person.
means-ai-input_dataset-input_physical_action = The AI is told that something happened: a door opened, a light went on, an alarm rang.
means-ai-input_dataset-input_recommendation = The AI is given a forecast, a score or advice of another system. It is advice, not yet a decision.
means-ai-input_dataset-input_sensitive_personal = The AI is given facts about health, money, belief, sex life, migration or the like. They can harm you if they get out.

## AI: what comes out

means-ai-output_dataset-output_about_a_measurement = The AI gives back numbers, such as air quality each hour. Mostly they say nothing about one person.
means-ai-output_dataset-output_about_a_place = The AI gives back where something is: a route, an area, a map of busy spots.
means-ai-output_dataset-output_about_behaviour = The AI gives back what people did, such as paths walked or how long they stayed. Ask if it is about you or about many.
means-ai-output_dataset-output_biometric = The AI makes data from bodies, such as a pattern of your face or voice. With it you can be recognised again.
means-ai-output_dataset-output_decision = The AI settles something about you, such as whether the gate opens. Ask whether a person can look at it again.
means-ai-output_dataset-output_generated_content = The AI makes text, pictures, sound or video. It may look real and still be wrong.
means-ai-output_dataset-output_operational_data = The AI gives back plans or figures for a service, such as a timetable. They are not about any one person.
means-ai-output_dataset-output_physical_action = The AI makes something happen: a door unlocks, a light goes on, a sign changes.
means-ai-output_dataset-output_recommendation = The AI gives advice, a forecast or a score. Somebody else decides what to do with it.
means-ai-output_dataset-output_sensitive_personal = The AI says something about health, money, belief, sex life, migration or the like. It can be a guess.

## AI: how it works

means-ai-processing-affect_emotion_analysis = Guesses how you feel from your face, voice, body or words. At work and school, EU law forbids guessing from the body, with exceptions.
means-ai-processing-anomaly_detection = Learns what is usual and reports what is not. Unusual does not mean wrong: a person should check.
means-ai-processing-biometric_recognition = Compares your face, voice, finger, eye or walk with stored ones to tell who you are or whether it is you.
means-ai-processing-classification_prediction = Puts things or people into groups, or guesses a number. Example: car or bicycle; visitors tomorrow.
means-ai-processing-clustering_segmentation = Puts people, places or events that look alike together. Nobody named the groups beforehand.
means-ai-processing-computer_vision = Reads pictures or video: counts people, finds objects, follows movement. It need not know who you are.
means-ai-processing-language_models = Reads, writes, sums up or answers in human language, as a chat program does. It can state wrong things.
means-ai-processing-optimization = Tries many ways and picks the best for a set goal, such as short waits at traffic lights. People set the goal.
means-ai-processing-privacy_transformation = Blurs, removes or replaces what points at people before the data is used. Example: faces in a video.
means-ai-processing-recommendation_ranking = Chooses what you are shown first, from what you or people like you did before.
means-ai-processing-search_retrieval = Looks in documents, records or pictures for what fits a question.
means-ai-processing-speech_audio = Turns speech into text or text into speech, or names a sound such as breaking glass. It does not tell who speaks.

## AI: who can get at the data

means-ai-access-available_for_resale = The data may be sold to others. Ask to whom, and whether it points at you.
means-ai-access-available_to_3rd_parties = Others who have no part in this system can get the data. It need not be sold.
means-ai-access-available_to_download = Anybody can get the data online, free or for a fee.
means-ai-access-available_to_me = You can look at the data about you; other people cannot. Example: your own trips.
means-ai-access-available_to_the_accountable_organization = The body that answers for the system can look at the data.
means-ai-access-available_to_vendor = The company that supplies or runs the device can look at the data.
means-ai-access-not_available_to_me = The system offers you no way to look at the data. If it is about you, you can still ask for it by law (GDPR Art. 15).
means-ai-access-not_available_to_the_accountable_organization = The body that answers for the system cannot look at the data. Ask who can.
means-ai-access-not_available_to_vendor = The company that supplies or runs the device cannot look at the data.

## AI: whether data is kept

means-ai-retention-data_retained = The data is stored for a set time and then deleted. The notice should say how long.
means-ai-retention-no_data_retained = The data is not stored. It is used at once and then gone.

## AI: where data is kept

means-ai-storage-backed_up_internationally = A second copy lies outside the country or region where the data was taken. Other laws may hold there.
means-ai-storage-backed_up_locally = A second copy lies in the country or region where the data was taken, so the law of that place holds.
means-ai-storage-shared_storage_and_governance = Several bodies share one store. Its rules say who may see, keep or delete the data.
means-ai-storage-stored_locally = The data lies in the country or region where it was taken, so the law of that place holds.
means-ai-storage-stored_on_3rd_party_cloud = The data lies in the computers of a company hired for it, somewhere else. Ask which company and in which country.
means-ai-storage-stored_primarily_internationally = Most of the data lies outside the country or region where it was taken. Other laws may hold there.
means-ai-storage-stored_primarily_locally = Most of the data, but not all, lies in the country or region where it was taken.

## Law: why data may be used

means-dpv-legal_basis-A6-1-a = Data is used only if you say yes. You are free to say no, and you can take back your yes at any time.
means-dpv-legal_basis-A6-1-a-explicit-consent = Data is used only if you say yes in clear words, such as by signing. You can say no, or take it back at any time.
means-dpv-legal_basis-A6-1-a-non-explicit-consent = Data is used only if you say yes by a clear act, such as ticking a box. Silence is no yes. You can take it back at any time.
means-dpv-legal_basis-A6-1-b = Data is used because a contract with you needs it. Without a contract with you, or steps you asked for, this reason does not hold.
means-dpv-legal_basis-A6-1-b-contract-performance = Data is used to do what a contract with you promises, such as parking that you pay for. Only what the contract needs is allowed.
means-dpv-legal_basis-A6-1-b-enter-into-contract = Data is used because you asked for something before signing, such as an offer. If you did not ask, this reason does not hold.
means-dpv-legal_basis-A6-1-c = A law orders this use of data. You cannot refuse it, but you can ask which law, and you can complain.
means-dpv-legal_basis-A6-1-d = Data is used because somebody’s life or health is in danger. You are not asked first. Meant for emergencies.
means-dpv-legal_basis-A6-1-d-data-subject = Data about you is used because your own life or health is in danger. You are not asked first. Meant for emergencies.
means-dpv-legal_basis-A6-1-d-natural-person = Data about you is used because another person’s life or health is in danger. You are not asked first. Meant for emergencies.
means-dpv-legal_basis-A6-1-e = A law gives this task to an office or other body. You are not asked, but you can object because of your own situation.
means-dpv-legal_basis-A6-1-e-official-authority = An office uses a power that a law gives it. You are not asked, but you can object because of your own situation.
means-dpv-legal_basis-A6-1-e-public-interest = A law gives this task to somebody for the good of all. You are not asked, but you can object because of your own situation.
means-dpv-legal_basis-A6-1-f = Somebody’s interest is said to weigh more than yours. You are not asked, but you can object. Offices may not use it for their tasks.
means-dpv-legal_basis-A6-1-f-controller = The controller says its own legitimate interest weighs more than yours, such as less theft. You are not asked, but you can object.
means-dpv-legal_basis-A6-1-f-third-party = The controller says the legitimate interest of somebody else weighs more than yours. You are not asked, but you can object.
means-dpv-legal_basis-Consent = Data is used only if you say yes, freely and knowing what for. The notice names no article for it. You can say no.

## Law: what you may claim

means-dpv-right-A13 = When data is taken from you, you must be told at that moment who takes it, why, for how long and what you can do.
means-dpv-right-A14 = If data about you comes from somebody else, you must be told where from and why, within a month at the latest. Some exceptions.
means-dpv-right-A15 = Ask if they have data about you. If so, ask for a copy, why they use it and who gets it. The first copy is free.
means-dpv-right-A16 = Ask to correct what is wrong about you and to add what is missing.
means-dpv-right-A17 = Ask to delete data about you, such as when it is not needed any more. Not always: a law or a public task can stand against it.
means-dpv-right-A18 = Ask that they keep the data but mostly stop using it, such as while they check if it is right.
means-dpv-right-A19 = If they correct, delete or limit data, they must tell those who got it, unless that is impossible or far too much work.
means-dpv-right-A20 = Ask for data that you gave, in a file computers can read. Only if it is used by consent or contract, and by machine.
means-dpv-right-A21 = Object to a public task or legitimate interest because of your own situation. Only compelling reasons or legal claims outweigh it.
means-dpv-right-A22 = A machine alone must not decide what has legal or similarly serious effects on you. Exceptions: contract, law, explicit consent.
means-dpv-right-A22-3-a = If a machine decided by contract or with your explicit consent, ask that a person looks at it.
means-dpv-right-A22-3-b = If a machine decided by contract or with your explicit consent, tell a person your side.
means-dpv-right-A22-3-c = If a machine decided by contract or with your explicit consent, say that the decision is wrong.
means-dpv-right-A7-3 = You can take back a yes at any time, as easily as you gave it. What was done before stays allowed.
means-dpv-right-A77 = Write to the data protection authority where you live, work or where it happened. It costs you nothing.
means-dpv-right-A78 = Go to court if the authority decides wrongly about you, or does nothing or says nothing for three months.
means-dpv-right-A79 = Go to court against whoever uses your data, if that breaks the GDPR. You need not complain to the authority first.

## Law: what allows data to leave the EU

means-dpv-transfer-A45-3 = The EU Commission decided that this country protects data about as well as the EU. No further permission is needed.
means-dpv-transfer-A46-2-a = Public bodies here and there have signed a deal that binds them by law and gives you rights.
means-dpv-transfer-A46-2-b = A company group binds itself to rules for data in all its countries. A data protection authority has approved them.
means-dpv-transfer-A46-2-c = Sender and receiver sign contract texts of the EU Commission. You can rely on them against both, with exceptions.
means-dpv-transfer-A46-2-d = Sender and receiver sign contract texts of a data protection authority. The EU Commission has approved them.
means-dpv-transfer-A46-2-e = The receiver binds itself to a code of its trade that was approved, and must respect your rights.
means-dpv-transfer-A46-2-f = The receiver has an approved certificate for data protection, and binds itself to respect your rights.
means-dpv-transfer-A46-3-a = Sender and receiver wrote their own contract. A data protection authority must have authorised it.
means-dpv-transfer-A46-3-b = Public bodies agreed on terms that give you rights, but not by treaty. A data protection authority must have authorised it.
means-dpv-transfer-A49-1-a = You said an explicit yes, knowing the risk there. You can take it back. Offices that use official power may not rely on it.
means-dpv-transfer-A49-1-b = Your contract cannot be kept without it, or you asked for it before signing. Example: you book a hotel abroad.
means-dpv-transfer-A49-1-c = A contract between others, made in your interest, cannot be kept without it. Example: somebody books a trip for you.
means-dpv-transfer-A49-1-d = An important public reason that EU or national law knows needs it. Example: tax offices that work together.
means-dpv-transfer-A49-1-e = Somebody needs the data to make or defend a legal claim, such as in a court abroad.
means-dpv-transfer-A49-1-f = Somebody’s life or health is in danger, and the person cannot say yes or no. Example: an accident abroad.
means-dpv-transfer-A49-1-g = The data comes from a register that the law opens to the public or to those with a good reason. Not the whole register.
means-dpv-transfer-A49-2 = Nothing else fits: not repeated, few people, compelling interest. You and the authority are told. Not for offices using power.
means-dpv-transfer-AdequacyDecision = The EU Commission decided that a country protects data about as well as the EU. It can be taken back.
means-dpv-transfer-AdHocContractualClauses = Sender and receiver wrote their own contract to protect the data. A data protection authority must authorise it.
means-dpv-transfer-BindingCorporateRules = A company group binds itself to rules for data in all its countries. You can rely on them. An authority must approve them.
means-dpv-transfer-CertificationMechanismsForDataTransfers = A checked certificate shows how the receiver protects the data. It must also bind itself to respect your rights.
means-dpv-transfer-CodesOfConductForDataTransfers = Rules of a trade on how data sent abroad is protected. They must be approved, and the receiver must bind itself to them.
means-dpv-transfer-DataTransferTool = Some legal means by which data may leave the EU. The notice does not say which: ask.
means-dpv-transfer-SCCByCommission = Contract texts of the EU Commission that sender and receiver sign unchanged. You can ask for a copy.
means-dpv-transfer-SCCBySupervisoryAuthority = Contract texts of a data protection authority, approved by the EU Commission. You can ask for a copy.
means-dpv-transfer-StandardContractualClauses = Fixed contract texts that sender and receiver sign to protect the data. The notice does not say whose texts: ask.
means-dpv-transfer-SupplementaryMeasure = Something added because a contract alone is not enough there, such as encryption whose key stays in the EU.

## Law: why sensitive data may be used

means-dpv-special_category-A9-2-a = Sensitive data, such as on health or your face, is used only if you say a clear yes. You can say no or take it back at any time.
means-dpv-special_category-A9-2-b = A law on work or social security, or an agreement under it, needs sensitive data. It must also protect you.
means-dpv-special_category-A9-2-c = Somebody’s life or health is in danger, and the person the data is about cannot say yes or no.
means-dpv-special_category-A9-2-d = A church, union, party or the like uses data of its members and close contacts. Nothing may leave it without their yes.
means-dpv-special_category-A9-2-e = You clearly made this data public yourself. Walking past a camera does not do that.
means-dpv-special_category-A9-2-f = The data is needed for a legal claim, or a court needs it for its work.
means-dpv-special_category-A9-2-g = A law allows it for a weighty reason for the public. It must be in proportion and protect your rights. Ask which law.
means-dpv-special_category-A9-2-h = Needed to treat or care for people, or for health at work. Only people bound to secrecy may use it.
means-dpv-special_category-A9-2-i = A law allows it to protect everybody’s health, such as against an epidemic, and must protect your rights.
means-dpv-special_category-A9-2-j = A law allows it for public archives, research or statistics. It must be in proportion and protect your rights.

## Choices and answers: words by code

means-dpv-ground-Objection = You say that this use is bad for you in particular. Example: you live opposite the camera.
means-dpv-ground-NonNecessityObjection = You say that the goal can be reached without data about you. Example: counting instead of filming.
means-dpv-ground-LegalityLackingObjection = You say that none of the reasons in the law allows this use, such as consent, contract or a public task.
means-dpv-ground-UnlawfulActivityObjection = You say that what is done is itself forbidden. Name the law if you know it; you need not.
means-dpv-ground-ContestAccuracy = You say that the data or result about you is not right. They should check it.
means-dpv-delay-ComplexityOfProcess = They need more time because your request is hard to answer. At most three months in all, and they must tell you why.
means-dpv-delay-HighVolumeOfProcesses = They need more time because they have many requests. At most three months in all, and they must tell you why.
means-dpv-delay-InformationRequired = They ask you for facts that they need for an answer. Send only what is needed.
means-dpv-delay-IdentityVerificationRequired = They doubt whether the data is about you and may ask for more. They may not ask for more than they need.
means-dpv-refusal-LegitimateInterestOverride = They say that their weighty reasons count more than yours. They must show it. You can complain.
means-dpv-refusal-PublicInterestCompromised = They say that a task for the public could not be done any more. Ask which task. You can complain.
means-dpv-refusal-OfficialAuthorityExerciseImpaired = They say that an office could not use a power the law gives it. Ask which power. You can complain.
means-dpv-refusal-LegalObligationImpaired = They say that a law orders them to go on, such as to keep records. Ask which law. You can complain.
means-dpv-refusal-LegallyExempted = They say that a law frees them from doing this. Ask which law. You can complain.
means-dpv-refusal-LegalClaimImpaired = They say that somebody needs the data to make or defend a legal claim. You can complain.
means-dpv-refusal-JudicialProceedingsImpaired = They say that a court or its independence would suffer. You can complain.
means-dpv-refusal-CrimePreventionImpaired = They say that crimes could then not be prevented as well. A law must allow this refusal. You can complain.
means-dpv-refusal-CrimeInvestigationImpaired = They say that a crime could then not be cleared up. A law must allow this refusal. You can complain.
means-dpv-refusal-PublicSecurityImpaired = They say that the safety of the public would suffer. A law must allow this refusal. You can complain.
means-dpv-refusal-NationalSecurityImpaired = They say that the safety of the country would suffer. A law must allow this refusal. You can complain.
means-dpv-refusal-PublicHealthCompromised = They say that protecting everybody’s health needs the data, such as in an epidemic. You can complain.
means-dpv-refusal-SecurityImpaired = They say that something that keeps the data or a place secure would not work any more. You can complain.
means-dpv-refusal-ThirdPartyRightsImpaired = They say that other people would be harmed, such as those in the same picture. Ask for the part about you alone.
means-dpv-refusal-FreedomOfExpressionImpaired = They say that others have a right to say or know this, such as in the press. You can complain.
means-dpv-refusal-ScientificHistoricalResearchImpaired = They say that a study would not be possible or would suffer badly without the data. You can complain.
means-dpv-refusal-OfficialStatisticsImpaired = They say that public figures would not be possible or would suffer badly without the data. You can complain.
means-dpv-refusal-PublicInterestArchivingImpaired = They say that an archive kept for the public would suffer badly without the data. You can complain.
means-dpv-refusal-ContractPerformanceNecessity = They say that a contract cannot be kept without the data. Ask which contract. You can complain.
means-dpv-refusal-ConsentProvided = They say that you said yes to this. You can take back your consent at any time.
means-dpv-refusal-IdentityVerificationFailure = They could not tell that the data is about you. You can send more that shows it, or complain.
means-dpv-refusal-FulfilmentImpossible = They say that it cannot be done, for example because the data is gone already. You can complain.
means-dpv-refusal-DisproportionateEffortRequired = They say that it is far too much work for what it brings. You can complain.
means-dpv-refusal-ProcessUnfounded = They say that your request clearly has no reason in the law. They must prove that. You can complain.
means-dpv-refusal-ProcessExcessive = They say that you ask too much, for example again and again. They must prove that. You can complain.
means-dpv-refusal-EntityAlreadyInformed = They say that you were told this before. Look at earlier notices and answers. You can complain.

## AI Act: what kind of AI it is

means-dpv-ai_act-AISystem = Software that works out from what it is given what to say, show, advise or decide. What the AI Act demands depends on its use.
means-dpv-ai_act-GPAIModel = A large AI core that can do many tasks and is built into other systems. Its maker must respect copyright and mostly document it.
means-dpv-ai_act-GPAISystem = An AI for many tasks, such as a chat program. If you deal with it directly, you must be told that it is AI, unless that is obvious.
means-dpv-ai_act-HighImpactCapabilityGPAIModel = A model that can do as much as the most advanced ones. The AI Act then sees a risk to society and sets extra duties for its maker.
means-dpv-ai_act-SystemicRisk = Harm to health, safety, rights or society that strong general-purpose models could spread widely. Their makers must work against it.
means-dpv-ai_act-AISystemPerformance = How well it does what it is meant for. Ask how often it is wrong, and for whom.
means-dpv-ai_act-IntendedPurpose = The use that the maker states in its papers and adverts. How strict the AI Act is depends on it.
means-dpv-ai_act-ReasonablyForeseeableMisuse = A use it is not meant for, but people are likely to try. With high-risk AI the maker must think of it beforehand.
means-dpv-ai_act-SafetyComponent = A part that protects people or things, or puts them in danger if it fails. With AI in it, strict duties often apply.
means-dpv-ai_act-SubliminalCapability = Can work on your mind below what you notice. Forbidden by law if it makes you decide otherwise and serious harm is likely.
means-dpv-ai_act-DeepFakeGeneration = Makes pictures, sound or video that falsely look real. Whoever uses it must say that it is made by AI, with few exceptions.
means-dpv-ai_act-Risk = How likely a harm is, together with how bad it would be. The AI Act sets stricter duties the higher the risk.

## AI Act: AI that recognises people

means-dpv-ai_act-BiometricData = Data from your face, finger, voice, walk or the like. To tell people apart by it, the GDPR demands a special reason.
means-dpv-ai_act-BiometricIdentification = Compares your face or body with many stored people to find out who you are. From afar: strict duties, and forbidden in part.
means-dpv-ai_act-BiometricVerification = Compares you with one record, such as your face with your passport. The AI Act does not count this alone as high risk.
means-dpv-ai_act-RemoteBiometricIdentificationSystem = Finds out who people are without their taking part, such as faces in a crowd. Strict duties; live use by police is mostly forbidden.
means-dpv-ai_act-RealtimeRemoteBiometricIdentificationSystem = Finds out at once who passes by. Strict duties. For police in public places it is forbidden by law, with three narrow exceptions.
means-dpv-ai_act-PostRemoteBiometricIdentificationSystem = Finds out later from recordings who was there. Strict duties. To search for a suspect, police need permission, with one exception.
means-dpv-ai_act-BiometricCategorisation = Puts you into a group by your face or body, such as by age. To work out belief, race or sex life that way is forbidden by law.
means-dpv-ai_act-BiometricCategorisationSystem = Puts people into groups by face or body. You must be told, unless a law allows it against crime. In part forbidden by law.
means-dpv-ai_act-EmotionRecognition = Guesses your feelings or intentions from face, voice or body. At work and in schools forbidden by law, except for medicine or safety.
means-dpv-ai_act-EmotionRecognitionSystem = Strict duties. You must be told, unless a law allows it against crime. At work and in schools mostly forbidden by law.
means-dpv-ai_act-PubliclyAccessibleSpace = A place open to an unknown number of people, such as a street, station or shop, even with a ticket. Live face search is limited here.

## AI Act: AI that the law forbids

means-dpv-ai_act-ProhibitedAISystem = An AI use that the AI Act forbids in the EU. Nobody can allow it by a yes. You can complain.
means-dpv-ai_act-ProhibitedAISystem-A5-1-a = Forbidden by law: hidden or deceiving tricks that make people decide as they would not have, with serious harm done or likely.
means-dpv-ai_act-ProhibitedAISystem-A5-1-b = Forbidden by law: using age, disability or hardship to change how people act, with serious harm done or likely.
means-dpv-ai_act-ProhibitedAISystem-A5-1-c = Forbidden by law: rating people over time by behaviour or character, then treating them badly elsewhere, without reason or too harshly.
means-dpv-ai_act-ProhibitedAISystem-A5-1-d = Forbidden by law: rating the risk that you commit a crime only from a profile or your character, not from facts of a case.
means-dpv-ai_act-ProhibitedAISystem-A5-1-e = Forbidden by law: building face databases by taking pictures without aim from the internet or from cameras.
means-dpv-ai_act-ProhibitedAISystem-A5-1-f = Forbidden by law: working out feelings of people at work or in schools. Allowed only for medical or safety reasons.
means-dpv-ai_act-ProhibitedAISystem-A5-1-g = Forbidden by law: working out race, politics, union, belief or sex life from your body. Lawful sets of pictures may be labelled.
means-dpv-ai_act-ProhibitedAISystem-A5-1-h = Forbidden by law: live recognition by police in public, unless strictly needed: missing people, victims, grave threat, grave crime.

## AI Act: how high the risk is

means-dpv-ai_act-RiskLevel = The AI Act sorts AI by risk: forbidden, high risk, must be told, little risk. The level decides which duties apply.
means-dpv-ai_act-RiskLevelProhibited = The AI Act forbids this use in the EU (Art. 5). Nobody can allow it by a yes. You can complain.
means-dpv-ai_act-RiskLevelPermitted = The AI Act does not forbid it. Duties can still apply, and so can other laws, such as the GDPR.
means-dpv-ai_act-RiskLevelHigh = It could badly harm health, safety or rights. It is allowed, but only with strict duties, such as checks and a person who watches.
means-dpv-ai_act-RiskLevelHigh-A6-1 = High risk because it is, or keeps safe, a product that an outside body must check, such as a lift. Strict duties.
means-dpv-ai_act-RiskLevelHigh-A6-2 = High risk because of its use, such as hiring, police or benefits (Annex III). Strict duties.
means-dpv-ai_act-RiskLevelNotHigh = Not forbidden and not high risk. You may still have to be told that AI is used. Other laws apply, such as the GDPR.
means-dpv-ai_act-RiskLevelTransparencyRequired = Not high risk, but people must be told, such as when they talk to a machine or see a deep fake (Art. 50).
means-dpv-ai_act-RiskLevelMinimal = Not forbidden, not high risk, and nobody must be told under the AI Act. Other laws apply, such as the GDPR.
means-dpv-ai_act-HighRiskAIAssessment = Works out whether the AI Act counts this AI as high-risk. Ask for the result and the reasons.
means-dpv-ai_act-HighRiskAISystem = AI that could badly harm health, safety or rights. Allowed only with strict duties, such as checks, records and a person who watches.

## AI Act: high risk because of the product

means-dpv-ai_act-HighRiskAISystem-A6-1 = AI that is, or keeps safe, a product listed in Annex I which an outside body must check before sale. Strict duties.
means-dpv-ai_act-HighRiskAISystem-AnnexI-1 = AI that keeps a machine safe, such as one that stops a robot arm when you come near. Strict duties and an outside check.
means-dpv-ai_act-HighRiskAISystem-AnnexI-2 = AI that keeps a toy safe, or is the toy. Strict duties and an outside check.
means-dpv-ai_act-HighRiskAISystem-AnnexI-3 = AI that keeps a leisure boat or water scooter safe. Strict duties and an outside check.
means-dpv-ai_act-HighRiskAISystem-AnnexI-4 = AI that keeps a lift safe, such as its doors or brakes. Strict duties and an outside check.
means-dpv-ai_act-HighRiskAISystem-AnnexI-5 = AI that keeps devices safe where gas or dust could explode, such as in a mill. Strict duties and an outside check.
means-dpv-ai_act-HighRiskAISystem-AnnexI-6 = AI that keeps a radio device safe, such as a phone or a wireless sensor. Strict duties and an outside check.
means-dpv-ai_act-HighRiskAISystem-AnnexI-7 = AI that keeps boilers, tanks or pipes under pressure safe. Strict duties and an outside check.
means-dpv-ai_act-HighRiskAISystem-AnnexI-8 = AI that keeps a cable car or ski lift safe. Strict duties and an outside check.
means-dpv-ai_act-HighRiskAISystem-AnnexI-9 = AI that is part of what people wear for safety, such as a helmet or mask. Strict duties and an outside check.
means-dpv-ai_act-HighRiskAISystem-AnnexI-10 = AI that keeps a device burning gas safe, such as a heater or cooker. Strict duties and an outside check.
means-dpv-ai_act-HighRiskAISystem-AnnexI-11 = AI that is, or keeps safe, a medical device, such as one that reads X-rays. Strict duties and an outside check.
means-dpv-ai_act-HighRiskAISystem-AnnexI-12 = AI in tests of blood, tissue and the like outside the body. Strict duties and an outside check.
means-dpv-ai_act-HighRiskAISystem-AnnexI-13 = AI that guards flights against attacks, such as bag scanning. High risk; duties come through aviation law, not the AI Act directly.
means-dpv-ai_act-HighRiskAISystem-AnnexI-14 = AI that keeps two- or three-wheel vehicles or light quads safe. High risk; duties come through vehicle law, not the AI Act directly.
means-dpv-ai_act-HighRiskAISystem-AnnexI-15 = AI that keeps farm or forest vehicles safe. High risk; duties come through vehicle law, not the AI Act directly.
means-dpv-ai_act-HighRiskAISystem-AnnexI-16 = AI that keeps equipment on ships safe. High risk; duties come through shipping law, not the AI Act directly.
means-dpv-ai_act-HighRiskAISystem-AnnexI-17 = AI that keeps trains and tracks safe. High risk; duties come through rail law, not the AI Act directly.
means-dpv-ai_act-HighRiskAISystem-AnnexI-18 = AI that keeps cars, buses, lorries or their parts safe. High risk; duties come through vehicle law, not the AI Act directly.
means-dpv-ai_act-HighRiskAISystem-AnnexI-19 = AI that protects those in cars and those on the road. High risk; duties come through vehicle law, not the AI Act directly.
means-dpv-ai_act-HighRiskAISystem-AnnexI-20 = AI that keeps aircraft, above all drones, safe. High risk; duties come through aviation law, not the AI Act directly.

## AI Act: high risk because of the use

means-dpv-ai_act-HighRiskAISystem-A6-2 = AI for a use listed in Annex III, such as hiring, police or benefits. Strict duties, and you must be told of decisions about you.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-1-a = Recognises people from afar by face or body. Strict duties. Only checking that you are who you say does not count.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-1-b = Sorts people by protected traits, such as origin, worked out from face or body. Strict duties; in part forbidden by law.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-1-c = Works out feelings from face, voice or body. Strict duties; you must mostly be told. At work and in schools mostly forbidden by law.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-2 = Keeps road traffic, water, gas, heat, power or digital networks safe. Strict duties, since a failure can harm many people.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-3-a = Decides or helps decide who gets a place at a school, university or training. Strict duties, and you must be told.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-3-b = Judges what somebody has learned, or steers what comes next. Strict duties, and you must be told.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-3-c = Judges which level of education suits somebody or is open to them. Strict duties, and you must be told.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-3-d = Watches students during tests to find cheating. Strict duties, and you must be told.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-4-a = Helps choose workers: aims job adverts, sorts applications, rates people. Strict duties, and you must be told.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-4-b = Helps decide on pay, promotion or dismissal, shares out tasks by behaviour, or watches work. Strict duties; workers must be told.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-5-a = Helps an office decide who gets, keeps or pays back benefits or services. Strict duties. You must be told and can ask why.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-5-b = Rates whether you can pay back money. Strict duties. You must be told and can ask why. Finding fraud does not count.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-5-c = Rates your risk and price for life or health insurance. Strict duties. You must be told and can ask why.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-5-d = Judges emergency calls, sends police, fire or ambulance, or says which patient comes first. Strict duties.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-6-a = For police: rates the risk that somebody becomes a victim of crime. Strict duties, and only where another law allows it.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-6-b = For police: lie detectors and similar tools. Strict duties, and only where another law allows it.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-6-c = For police: judges how far evidence of a crime can be trusted. Strict duties, and only where another law allows it.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-6-d = For police: rates if somebody may offend, or judges character or past crimes. Strict duties. From a profile alone: forbidden by law.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-6-e = For police: builds profiles of people to find or clear up crimes. Strict duties, and only where another law allows it.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-7-a = For migration, asylum or border offices: lie detectors and similar tools. Strict duties, and only where another law allows it.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-7-b = For border offices: rates risks, such as to security or health, of a person who enters. Strict duties, and only where a law allows it.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-7-c = Helps offices examine requests for asylum, visas or permits to stay, and complaints. Strict duties, and only where a law allows it.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-7-d = Finds or recognises people for migration, asylum or border offices. Strict duties. Checking travel papers does not count.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-8-a = Helps judges look into facts and law and apply the law to a case. Strict duties.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-8-b = Meant to sway a vote or how people vote. Strict duties. Tools that only organise a campaign do not count.

## AI Act: who makes, sells and uses AI

means-dpv-ai_act-AIProvider = Whoever develops the AI, or has it developed, and offers it under its own name. Most strict duties are theirs.
means-dpv-ai_act-AIDeployer = The office or firm that uses the AI in its work. With high-risk AI it must follow the instructions and have people watch over it.
means-dpv-ai_act-AIDistributor = Sells or passes on AI in the EU, without being its maker or importer. With high-risk AI it must check that marks and papers are there.
means-dpv-ai_act-AIImporter = Brings AI of a maker outside the EU to the EU market. With high-risk AI it must check that the maker did its duties.
means-dpv-ai_act-AIOperator = Maker, product manufacturer, user at work, representative, importer or seller. The AI Act gives each of them duties.
means-dpv-ai_act-AIProductManufacturer = Sells a product with AI in it under its own name. If the AI keeps the product safe, it can have the duties of a maker.
means-dpv-ai_act-DownstreamAIProvider = Makes an AI system out of an AI model, its own or somebody else’s. For the system it has the duties of a maker.
means-dpv-ai_act-AuthorisedRepresentative = Stands in the EU for a maker outside it, with a written order. Authorities can turn to it.
means-dpv-ai_act-HumanOverseer = With high-risk AI, a trained person must watch and be able to stop it or not follow it. Ask who that is.
means-dpv-ai_act-DeployerHumanOversightMeasure = What the maker tells the users to do so that people keep control, such as a second look. A duty with high-risk AI.
means-dpv-ai_act-ProviderHumanOversightMeasure = What the maker builds in so that people keep control, such as a stop button. A duty with high-risk AI.
means-dpv-ai_act-AILiteracy = Those who make or use AI at work must see that their staff know enough about it, its chances and its dangers.

## AI Act: who checks and whom to ask

means-dpv-ai_act-AIOffice = The part of the EU Commission that watches over AI, above all general-purpose models.
means-dpv-ai_act-NationalCompetentAuthority = The office of a country that checks whether the AI Act is followed, or names those who check.
means-dpv-ai_act-MarketSurveillanceAuthority = The national office that can test AI and order it off the market. Anybody can complain to it about a breach of the AI Act.
means-dpv-ai_act-NotifyingAuthority = The national office that says which bodies may check AI products, and watches over them.
means-dpv-ai_act-ConformityAssessmentBody = A body from outside that tests, inspects and certifies AI.
means-dpv-ai_act-NotifiedBody = A checking body that the state has named under the AI Act. It looks at some high-risk AI before sale.
means-dpv-ai_act-AIActLawfulness = Tells whether the AI keeps to the AI Act. A notice only states this; it does not prove it.
means-dpv-ai_act-AIActCompliant = The notice states that the AI keeps to the AI Act. It is a statement, not a proof. Ask who checked it.
means-dpv-ai_act-AIActNonCompliant = The notice states that the AI does not keep to the AI Act. You can complain to the market surveillance authority.
means-dpv-ai_act-AIActComplianceUnknown = The notice states that nobody knows yet whether the AI keeps to the AI Act. Ask when it is checked.

## AI Act: papers and checks before use

means-dpv-ai_act-FRIA = Public bodies and some firms must work out, before first use of most listed high-risk AI, what it can do to people’s rights.
means-dpv-ai_act-ConformityAssessment = Shows that high-risk AI meets the demands of the AI Act. Some makers check themselves, others need an outside body.
means-dpv-ai_act-CEMarking = The maker’s sign that high-risk AI meets EU rules. It does not say whether using it here is lawful.
means-dpv-ai_act-EUDeclarationOfConformity = The maker of high-risk AI states in writing that it meets EU law, and answers for that. Kept for ten years for the authorities.
means-dpv-ai_act-CommonSpecification = Rules of the EU Commission on how to meet the AI Act. Makers of high-risk AI who follow them are taken to meet it.
means-dpv-ai_act-TechnicalDocumentation = How the high-risk AI was made, tested and watched. For authorities; you have no general right to see it.
means-dpv-ai_act-SystemArchitectureDescription = Describes the parts of the software and how they work together. Part of the technical papers of high-risk AI.
means-dpv-ai_act-InstructionForUse = The maker tells the user what the AI is for, how well it works and where it fails. Users of high-risk AI must follow them.
means-dpv-ai_act-QualityManagementSystem = Written rules by which the maker of high-risk AI keeps to the AI Act. A duty by law.
means-dpv-ai_act-RiskManagementSystem = The maker must look for risks of high-risk AI again and again, as long as it is in use, and reduce them. A duty by law.
means-dpv-ai_act-TrainingData = Examples from which the AI learned. With high-risk AI they must fit its use and be checked for unfair gaps.
means-dpv-ai_act-ValidationData = Examples with which the maker tries out the AI and sets it while it learns.
means-dpv-ai_act-TestingData = Examples kept apart for a last test, before the AI is sold or used.

## AI Act: tests

means-dpv-ai_act-AIRegulatorySandbox = Makers may develop and test new AI for a limited time while an authority watches. Other laws still protect you.
means-dpv-ai_act-SandboxPlan = Maker and authority agree what is tried, how, for how long and under which conditions.
means-dpv-ai_act-TestingRealWorldConditions = AI not yet on sale is tried for a time outside the laboratory. Those who take part must mostly say yes first.
means-dpv-ai_act-RealWorldTestingPlan = Says what is tested, where, on whom, how long and who watches. For high-risk uses the authority must agree to it.
means-dpv-ai_act-RealWorldTestSubject = Takes part in a test of AI in real life. You can stop at any time, need no reason and can ask to delete your data.
means-dpv-ai_act-InformedConsent = You agree, freely and after being told all that matters, to take part in a test of AI. You can say no or stop at any time.
means-dpv-ai_act-TestLog = A record of which tests of the AI were done and when.
means-dpv-ai_act-TestReport = Sums up how the AI was tested and what came out.

## AI Act: on sale and in use

means-dpv-ai_act-MarketAvailabilityStatus = Tells whether the AI is offered for sale or use, for money or for free.
means-dpv-ai_act-AvailableOnMarket = The AI is offered by a business, for money or for free. The notice does not say where.
means-dpv-ai_act-AvailableOnEUMarket = The AI is offered in the EU by a business, for money or for free. The AI Act applies, with few exceptions.
means-dpv-ai_act-AvailableOnNonEUMarket = The AI is offered outside the EU. The AI Act can still apply, for example if its results are used in the EU.
means-dpv-ai_act-NotAvailableOnMarket = The AI is offered nowhere. It may be made for own use only, or still be in development.
means-dpv-ai_act-MarketPlacementStatus = Tells whether the AI was offered for the first time. From then on most duties of the maker count.
means-dpv-ai_act-PlacedOnMarket = The AI was offered for the first time. The notice does not say where.
means-dpv-ai_act-PlacedOnEUMarket = The AI was offered in the EU for the first time. From then on most duties of the maker count.
means-dpv-ai_act-ServiceSupplyStatus = Tells whether the AI was put to use, called back or taken off the market.
means-dpv-ai_act-PutIntoService = The AI was supplied for its first use, or its maker uses it itself. The notice does not say where.
means-dpv-ai_act-PutIntoServiceInEU = The AI was supplied for its first use in the EU, or its maker uses it there itself. The AI Act applies, with few exceptions.
means-dpv-ai_act-NotPutIntoService = The AI was not supplied for use. A test can still take place.
means-dpv-ai_act-RecalledFromService = The AI goes back to its maker, is taken out of use or is switched off. It should no longer be at work here.
means-dpv-ai_act-WithdrawnFromService = The AI may not be passed on or sold any more. Those who have it may still be using it: ask.
means-dpv-ai_act-PostMarketMonitoringSystem = The maker collects what happens in use, to see whether something must be put right. A duty with high-risk AI.
means-dpv-ai_act-PostMarketMonitoringPlan = Says how the maker of high-risk AI follows what happens in use. It belongs to the technical papers.
means-dpv-ai_act-PostMarketMonitoringSystemDocumentation = Describes how the maker of high-risk AI collects and checks what happens in use.
means-dpv-ai_act-SeriousIncident = AI led to death, grave harm, broken vital services or breach of basic rights. Makers of high-risk AI must report it.

## AI Act: changes to the AI

means-dpv-ai_act-ChangeCategory = Tells whether a change to the AI was planned from the start or not.
means-dpv-ai_act-ChangeDescription = Describes a change to the AI. Ask whether it was checked again.
means-dpv-ai_act-PredeterminedChange = The maker planned and checked this change beforehand, such as further learning. It needs no new check before sale.
means-dpv-ai_act-NonpredeterminedChange = This change was not planned from the start. If it matters for the rules, high-risk AI must be checked again.
means-dpv-ai_act-SubstantialModification = An unplanned change that touches the rules or what the AI is for. High-risk AI must then be checked again.

## AI Act: where it is used

means-dpv-ai_act-PublicSector = Used in bodies that the state owns, such as a city. With listed high-risk AI they must mostly check rights first and register it.
means-dpv-ai_act-PrivateSector = Used in bodies that are privately owned. The AI Act holds for them too.
means-dpv-ai_act-LawEnforcementSector = AI to prevent or solve crimes. Many uses are high-risk, and some are forbidden by law.
means-dpv-ai_act-JusticeSector = AI in the work of courts. Helping judges with facts and law is high-risk. The judge, not the AI, must decide.
means-dpv-ai_act-DemocraticProcessSector = AI around elections and votes. AI meant to sway how people vote is high-risk.
means-dpv-ai_act-MigrationSector = AI on people who come or stay. Many uses are high-risk, such as rating risks or examining visas.
means-dpv-ai_act-AsylumSector = AI on people who ask for protection. Helping to examine their requests is high-risk.
means-dpv-ai_act-BorderControlSector = AI where people cross a border. Recognising people there is high-risk; checking travel papers is not.
means-dpv-ai_act-EducationSector = AI in schools and training. Admission, marking and watching tests are high-risk. Reading feelings is mostly forbidden by law.
means-dpv-ai_act-EmploymentSector = AI on workers or those who apply. Hiring and managing people is high-risk. Reading feelings is mostly forbidden by law.
means-dpv-ai_act-CriticalInfrastructureSector = AI in water, power, gas, heat, traffic or networks. Parts that keep these safe are high-risk.

## What can happen to you

means-lamppost-consequence-travel_ban = You may not travel, or not by train, plane or bus.
means-lamppost-consequence-loan_refusal = You get no loan or credit, or only a worse one.
means-lamppost-consequence-job_refusal = You are kept from a job or from a public post.
means-lamppost-consequence-internet_ban = You are kept off the internet, or off services on it.
means-lamppost-further_consequence-surveillance = You are watched or checked more from then on, for example stopped or visited by a patrol.
means-lamppost-further_consequence-supply_cut = Water, electricity, gas or charging is limited or cut off for you.
means-lamppost-further_consequence-intervention = Somebody comes to help you or to see what happened, for example an ambulance.

## What is picked up

means-lamppost-further_data_kind-browsing_history = Which pages or services you use, when, and for how long.
means-lamppost-further_data_kind-purchases = What you buy, where and when.
means-lamppost-further_data_kind-social_posts = What you write, share or like on social networks.
means-lamppost-further_data_kind-administrative_records = What other public offices keep about you, such as taxes, benefits or register entries.
means-lamppost-further_data_kind-voice_features = How your voice sounds. It can tell who is speaking, like a fingerprint.
means-lamppost-further_data_kind-criminal_record = Convictions and offences. The law allows their use only under strict control.
means-lamppost-further_data_kind-health_data = How your body or mind is, such as pulse, a fall or an illness. The law protects it strictly.
means-lamppost-further_data_kind-energy_use = How much electricity you draw or feed in, and when. It can show when you are at home.
means-lamppost-further_data_kind-water_use = How much water you draw, and when. It can show when you are at home.
means-lamppost-further_data_kind-fill_level = How full a container is. It says nothing about who filled it.
means-lamppost-further_data_kind-air_measurement = What is in the air, and the weather. It is not about people.
means-lamppost-further_data_kind-emotion = Feelings that a machine reads from your face or voice. It often gets them wrong.
means-lamppost-further_data_kind-age_group = An age that a machine guesses from how you look.
means-lamppost-further_data_kind-gender = A gender that a machine guesses from how you look.
means-lamppost-further_data_kind-vehicle_identity = The number by which a car or an appliance signs in. It leads to its owner.
means-lamppost-further_data_kind-emergency_call = Who called for help, from where, and why.

## What it is for

means-lamppost-purpose-traffic_control = To steer traffic, for example with lights and signs.
means-lamppost-purpose-toll = To charge you for using a road or a place.
means-lamppost-purpose-advertising = To show advertisements. This does not say that they are chosen for you.
means-lamppost-purpose-energy_supply = To keep supply and use of electricity or gas in balance.

## What senses or acts

means-lamppost-technology-smart_meter = A meter that sends its readings by itself.
means-lamppost-technology-wearable = Something that you wear, such as a wristband or a watch.
means-lamppost-technology-vehicle_telematics = What a vehicle reports about itself: where it is, how fast, what it does.
means-lamppost-technology-signal_controller = It switches lights, barriers or signs.
