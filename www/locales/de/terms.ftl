### The coded words of notices: one message for each word, grouped as in the vocabulary. At most 32 characters.
### Language: German (de).
### Status: machine

## How closely data points at you

term-lamppost-identifiability-none = Betrifft keine Menschen
term-lamppost-identifiability-de_identified = Identitäten werden entfernt
term-lamppost-identifiability-pseudonymous = Ein Code steht für Ihren Namen
term-lamppost-identifiability-identifiable = Sie sind erkennbar

## Profiles and scores

term-lamppost-profiling-none = Kein Profil und kein Punktwert
term-lamppost-profiling-profiling = Bildet ein Profil von Ihnen
term-lamppost-profiling-scoring = Gibt Ihnen einen Punktwert

## What a decision does

term-lamppost-decision_effect-none = Entscheidet nichts über Sie
term-lamppost-decision_effect-informs = Hilft einem Menschen entscheiden
term-lamppost-decision_effect-legal_effect = Ändert Ihre rechtliche Lage
term-lamppost-decision_effect-significant_effect = Hat ernste Folgen für Sie

## Who decides

term-lamppost-autonomy-human_decides = Ein Mensch entscheidet
term-lamppost-autonomy-human_executes = Maschine wählt, Mensch führt aus
term-lamppost-autonomy-autonomous = Maschine entscheidet und handelt

## How long data is kept

term-lamppost-retention-none = Nichts wird gespeichert
term-lamppost-retention-hours = Für feste Zeit gespeichert
term-lamppost-retention-until_event = Gespeichert, bis etwas geschieht
term-lamppost-retention-indefinite = Gespeichert ohne Enddatum

## In whose house data is kept

term-lamppost-storage-on_device = Im Sensor selbst
term-lamppost-storage-controller_premises = Bei der verantwortlichen Stelle
term-lamppost-storage-processor_premises = Bei einer beauftragten Firma
term-lamppost-storage-public_cloud = In einer öffentlichen Cloud

## On what terms others get data

term-lamppost-recipient_terms-shared = Mit anderen geteilt
term-lamppost-recipient_terms-sold = An andere verkauft
term-lamppost-recipient_terms-on_request_to_police = Für die Polizei, wenn sie fragt
term-lamppost-recipient_terms-required_by_law = Das Gesetz verlangt Weitergabe
term-lamppost-recipient_terms-published = Offen für alle

## What can happen to you

term-lamppost-consequence-none = Ihnen passiert nichts
term-lamppost-consequence-fee = Gebühr für Sie möglich
term-lamppost-consequence-fine = Geldbuße für Sie möglich
term-lamppost-consequence-denial_of_service = Sie werden vielleicht abgewiesen
term-lamppost-consequence-price = Ihr Preis kann sich ändern
term-lamppost-consequence-blacklist = Sperrliste für Sie möglich
term-lamppost-consequence-score = Ihr Punktwert kann sich ändern
term-lamppost-consequence-referral = Fall kann weitergegeben werden

## What an objection does

term-lamppost-objection_effect-stop = Nutzung Ihrer Daten endet
term-lamppost-objection_effect-mask = Sie werden unkenntlich gemacht
term-lamppost-objection_effect-delete = Ihre Daten werden gelöscht
term-lamppost-objection_effect-reroute = Sie bekommen einen anderen Weg
term-lamppost-objection_effect-cannot = Widerspruch nicht umsetzbar

## Who is responsible

term-lamppost-controller_kind-public = Öffentliche Stelle
term-lamppost-controller_kind-private = Firma oder andere private Stelle
term-lamppost-controller_kind-mixed = Öffentlich und privat zusammen

## Ways to get in touch

term-lamppost-contact_kind-web = Webseite
term-lamppost-contact_kind-email = E-Mail
term-lamppost-contact_kind-phone = Telefon
term-lamppost-contact_kind-post = Brief mit der Post
term-lamppost-contact_kind-in_person = Persönlich

## What a contact point is for

term-lamppost-channel_use-choice = Für Ja, Nein oder Widerspruch
term-lamppost-channel_use-request = Für Anträge zu Ihren Daten
term-lamppost-channel_use-complaint = Für Beschwerden

## What was studied beforehand

term-lamppost-assessment_kind-dpia = Datenschutz-Risiken (DSFA)
term-lamppost-assessment_kind-fria = Folgen für Grundrechte (FRIA)
term-lamppost-assessment_kind-cost_benefit = Kosten und Nutzen untersucht

## Why a notice was taken back

term-lamppost-withdrawal_reason-sensor_removed = Der Sensor wurde entfernt
term-lamppost-withdrawal_reason-error_in_notice = Der Hinweis hatte einen Fehler
term-lamppost-withdrawal_reason-key_compromised = Der Schlüssel war nicht sicher
term-lamppost-withdrawal_reason-unlawful = Es war gegen das Gesetz
term-lamppost-withdrawal_reason-other = Ein anderer Grund

## What is picked up

term-lamppost-data_kind-number_plate = Kennzeichen des Fahrzeugs
term-lamppost-data_kind-face_image = Bild Ihres Gesichts
term-lamppost-data_kind-gait = Ihre Art zu gehen
term-lamppost-data_kind-silhouette = Umriss Ihres Körpers
term-lamppost-data_kind-sound_level = Wie laut es ist
term-lamppost-data_kind-voice_recording = Aufnahme Ihrer Stimme
term-lamppost-data_kind-wifi_probe = WLAN-Signale Ihres Telefons
term-lamppost-data_kind-bluetooth_address = Bluetooth-Adresse eines Geräts
term-lamppost-data_kind-location_trace = Wo Sie wann waren
term-lamppost-data_kind-vehicle_count = Zahl der Fahrzeuge
term-lamppost-data_kind-people_count = Zahl der Menschen
term-lamppost-data_kind-payment_data = Zahlungsdaten
term-lamppost-data_kind-travel_card = Daten der Fahrkarte

## Devices: what senses or acts

term-device-tech-air_quality = Misst, wie sauber die Luft ist
term-device-tech-assistance_station = Hilfesäule mit Ruftaste
term-device-tech-augmented_reality = Blendet Bilder in die Sicht ein
term-device-tech-biometrics = Erkennt Sie an Ihrem Körper
term-device-tech-cellular = Nutzt das Mobilfunknetz
term-device-tech-chatbot = Computer, mit dem Sie chatten
term-device-tech-contactless_payments = Kontaktlos bezahlen
term-device-tech-de_identified_image = Foto, unkenntlich gemacht
term-device-tech-de_identified_video = Video, unkenntlich gemacht
term-device-tech-de_identified_voice = Stimme, unkenntlich gemacht
term-device-tech-dtpr_api = Online-Daten aus DTPR-Hinweisen
term-device-tech-electric_vehicle_charger = Ladepunkt für Fahrzeuge
term-device-tech-facial_characterization = Schätzt Alter/Laune am Gesicht
term-device-tech-gps = Ortung per Satellit (GPS)
term-device-tech-hands_free = Bedienung ohne Berühren
term-device-tech-identifiable_image = Foto, das zeigt, wer Sie sind
term-device-tech-identifiable_nfc = NFC-Chip, macht Sie erkennbar
term-device-tech-identifiable_rfid = Funkchip, macht Sie erkennbar
term-device-tech-identifiable_video = Video, das zeigt, wer Sie sind
term-device-tech-identifiable_wifi_sensor = WLAN-Sensor, macht Sie erkennbar
term-device-tech-image = Macht Fotos
term-device-tech-image_infrared = Macht Infrarotfotos
term-device-tech-inclinometer = Misst Neigung
term-device-tech-induction_loop = Drahtschleife in der Straße
term-device-tech-intercom = Sprechanlage
term-device-tech-li_dar = Laser-Abstandsmesser (Lidar)
term-device-tech-location_beacon = Funksender, der Orte markiert
term-device-tech-microphone = Mikrofon, das Geräusche aufnimmt
term-device-tech-motion_detector = Bemerkt Bewegung
term-device-tech-nfc = Nahfunk-Chip (NFC)
term-device-tech-non_identifiable_video = Video ohne erkennbare Menschen
term-device-tech-passive_infrared_sensor = Bemerkt warme Körper (Infrarot)
term-device-tech-person_detection = Bemerkt, dass ein Mensch da ist
term-device-tech-personal_device = Ihr eigenes Telefon oder Gerät
term-device-tech-piezoelectric_sensor = Fühlt Druck und Vibration
term-device-tech-radar = Funkwellen-Sensor (Radar)
term-device-tech-rfid = Lesegerät für Funkchips (RFID)
term-device-tech-soil_moisture_sensor = Misst, wie nass der Boden ist
term-device-tech-sound_level_meter = Misst, wie laut es ist
term-device-tech-system_screen = Bildschirm mit Informationen
term-device-tech-thermometer = Misst die Temperatur
term-device-tech-ultrasonic_level_sensor = Misst Füllstand mit Ultraschall
term-device-tech-unmanned_aircraft_system = Drohne
term-device-tech-video_camera = Kamera, die filmt
term-device-tech-video_camera_infrared = Kamera, die in Infrarot filmt
term-device-tech-voice = Hört Stimmen zu
term-device-tech-water_quality = Misst, wie sauber Wasser ist
term-device-tech-weather_station = Misst das Wetter
term-device-tech-weighing_scale = Misst das Gewicht
term-device-tech-wireless_access_point = WLAN-Punkt für das Internet
term-device-tech-wireless_charging_roadway = Straße, die Fahrzeuge lädt

## Devices: what they are for

term-device-purpose-accessibility = Zugang für alle
term-device-purpose-agency_interaction = Damit Sie etwas steuern können
term-device-purpose-arts_culture = Kunst und Kultur
term-device-purpose-commerce = Kaufen und Verkaufen
term-device-purpose-connectivity = Internet und Telefon
term-device-purpose-dining = Essen und Trinken
term-device-purpose-ecology = Die Natur beobachten
term-device-purpose-energy_efficiency = Energie sparen
term-device-purpose-enforcement = Regeln durchsetzen
term-device-purpose-entry = Prüfen, wer hineindarf
term-device-purpose-fire_emergency = Hilfe bei Feuer und in Not
term-device-purpose-health = Gesundheit schützen
term-device-purpose-inform = Informationen geben
term-device-purpose-logistics = Waren bewegen
term-device-purpose-mobility = Verkehr und Wege
term-device-purpose-planning_decision_making = Planung, öffentliche Beschlüsse
term-device-purpose-research_development = Forschung und neue Ideen
term-device-purpose-safety_security = Schutz von Menschen und Orten
term-device-purpose-social = Menschen zusammenbringen
term-device-purpose-switch = Etwas ein- oder ausschalten
term-device-purpose-waste_management = Umgang mit Abfall
term-device-purpose-water_efficiency = Wasser sparen
term-device-purpose-wayfinding_services = Wege und Angebote finden

## Devices: what happens to the data

term-device-process-aggregated = Zu Summen zusammengezählt
term-device-process-ai_system = Nutzt künstliche Intelligenz
term-device-process-bitmap_manipulation = Bildpunkte werden verändert
term-device-process-code_signing = Programme sind signiert
term-device-process-computer_vision = Ein Computer wertet Bilder aus
term-device-process-cryptonets = KI mit verschlüsselten Daten
term-device-process-de_identified = Identitäten werden entfernt
term-device-process-differential_privacy = Zufall verbirgt den Einzelnen
term-device-process-encrypted = Verschlüsselt
term-device-process-encrypted_at_rest = Verschlüsselt gespeichert
term-device-process-federated_learning = KI lernt ohne Datensammeln
term-device-process-hardware_audits = Die Geräte werden kontrolliert
term-device-process-homomorphic_encryption = Verschlüsselt berechnet
term-device-process-immutable_query_ledger = Protokoll aller Datenanfragen
term-device-process-k_anonymity = In einer Gruppe verborgen
term-device-process-raw_data = Unveränderte Sensordaten
term-device-process-rdua_approved = Datennutzung geprüft (RDUA)
term-device-process-regulated = Dafür gelten besondere Regeln
term-device-process-reviewed_internally = Intern geprüft
term-device-process-secure_multi_party_computing = Zusammen rechnen, Daten getrennt
term-device-process-transport_layer_security = Beim Senden verschlüsselt (TLS)
term-device-process-trusted_execution_environment = Läuft im geschützten Chipbereich
term-device-process-zero_knowledge_proofs = Beweist etwas ohne Daten

## Devices: who can get at the data

term-device-access-available_for_resale = Weiterverkauf möglich
term-device-access-available_to_3rd_parties = Andere Stellen können sie sehen
term-device-access-available_to_download = Zum Herunterladen
term-device-access-available_to_me = Sie können Ihre Daten sehen
term-device-access-available_to_the_accountable_organization = Verantwortliche können sie sehen
term-device-access-available_to_vendor = Die Lieferfirma kann sie sehen
term-device-access-not_available_to_me = Sie sehen Ihre Daten nicht
term-device-access-not_available_to_the_accountable_organization = Verantwortliche sehen sie nicht
term-device-access-not_available_to_vendor = Die Lieferfirma sieht sie nicht

## Devices: where data is kept

term-device-storage-backed_up_internationally = Kopien im Ausland
term-device-storage-backed_up_locally = Kopien nach hiesigem Recht
term-device-storage-shared_storage_and_governance = Von mehreren Stellen verwaltet
term-device-storage-stored_locally = Gespeichert nach hiesigem Recht
term-device-storage-stored_on_3rd_party_cloud = In der Cloud einer anderen Firma
term-device-storage-stored_primarily_internationally = Meist im Ausland gespeichert
term-device-storage-stored_primarily_locally = Meist nach hiesigem Recht

## Devices: what form the data has

term-device-data-binary = Rohe Computerbytes (binär)
term-device-data-boolean = Ja-oder-Nein-Werte
term-device-data-personal = Daten über einen Menschen
term-device-data-pixel_based_image = Bild aus Bildpunkten
term-device-data-spatial = Positionen und Orte
term-device-data-tabular = Eine Tabelle
term-device-data-values_time = Messwerte über die Zeit

## Devices: whether data is kept

term-device-retention-data_retained = Daten für eine Zeit gespeichert
term-device-retention-no_data_retained = Nichts wird gespeichert

## Devices: who is responsible

term-device-accountable-institution = Verantwortliche Einrichtung
term-device-accountable-organization = Verantwortliche Organisation

## AI: what it is for

term-ai-purpose-accessibility = Zugang für alle
term-ai-purpose-arts_culture = Kunst und Kultur
term-ai-purpose-border_immigration = Grenze, Visa und Asyl
term-ai-purpose-commerce = Kaufen und Verkaufen
term-ai-purpose-content_moderation = Filtern, was Nutzer schreiben
term-ai-purpose-dining = Essen und Trinken
term-ai-purpose-ecology = Die Natur beobachten
term-ai-purpose-education = Lehren und Lernen
term-ai-purpose-eligibility_benefits = Wer öffentliche Hilfe bekommt
term-ai-purpose-employment = Personal einstellen und führen
term-ai-purpose-energy_efficiency = Energie sparen
term-ai-purpose-enforcement = Regeln durchsetzen
term-ai-purpose-entry = Prüfen, wer hineindarf
term-ai-purpose-financial_services = Kredit, Versicherung, Zahlung
term-ai-purpose-fire_emergency = Hilfe bei Feuer und in Not
term-ai-purpose-health = Gesunde Luft, Wasser und Ruhe
term-ai-purpose-healthcare = Medizinische Versorgung
term-ai-purpose-inform = Informationen geben
term-ai-purpose-logistics = Waren bewegen
term-ai-purpose-marketing_personalization = Werbung und eigene Angebote
term-ai-purpose-mobility = Verkehr und Wege
term-ai-purpose-planning_decision_making = Planung, öffentliche Beschlüsse
term-ai-purpose-research_development = Forschung und neue Ideen
term-ai-purpose-risk_assessment = Risiko und Dringlichkeit
term-ai-purpose-safety_security = Schutz von Menschen und Orten
term-ai-purpose-social = Menschen zusammenbringen
term-ai-purpose-translation_language = Zwischen Sprachen übersetzen
term-ai-purpose-waste_management = Umgang mit Abfall
term-ai-purpose-water_efficiency = Wasser sparen
term-ai-purpose-wayfinding_services = Wege und Angebote finden

## AI: who is responsible

term-ai-accountable-institution = Verantwortliche Einrichtung
term-ai-accountable-organization = Verantwortliche Organisation

## AI: whom it touches

term-ai-affected-people = Wen es beobachtet oder betrifft

## AI: what kind of AI it is

term-ai-functional_modes-agentic_mode = KI, die Aufgaben ausführt
term-ai-functional_modes-analytical_mode = KI, die sortiert und vorhersagt
term-ai-functional_modes-generative_mode = KI, die neue Inhalte macht
term-ai-functional_modes-perceptive_mode = KI, die sieht oder hört
term-ai-functional_modes-physical_mode = KI, die Dinge bewegt
term-ai-functional_modes-semantic_mode = KI, die Bedeutung erschließt

## AI: what harm it could do

term-ai-risks_mitigation-autonomy_loss = Weniger Freiheit zu wählen
term-ai-risks_mitigation-civil_liberties_harm = Schaden für Ihre Grundrechte
term-ai-risks_mitigation-environmental_harm = Schaden für die Natur
term-ai-risks_mitigation-financial_harm = Verlust von Geld
term-ai-risks_mitigation-physical_harm = Verletzung oder Schaden
term-ai-risks_mitigation-political_economic_harm = Schaden für Demokratie, Märkte
term-ai-risks_mitigation-psychological_harm = Schaden für die Psyche
term-ai-risks_mitigation-reputational_harm = Schaden für Ihren Ruf
term-ai-risks_mitigation-societal_cultural_harm = Schaden für Gesellschaft, Kultur

## AI: what you may ask for

term-ai-rights-right_access = Die Daten über Sie sehen
term-ai-rights-right_algorithmic_transparency = Wissen, wie es funktioniert
term-ai-rights-right_be_forgotten = Ihre Daten löschen lassen
term-ai-rights-right_contest = Eine Entscheidung anfechten
term-ai-rights-right_correction = Falsche Daten berichtigen lassen
term-ai-rights-right_individual_decision_explanation = Die Gründe erfahren
term-ai-rights-right_non_discrimination = Fair und gleich behandelt werden
term-ai-rights-right_object = Ende der Nutzung verlangen
term-ai-rights-right_purpose_limitation = Daten nur wie angegeben nutzen
term-ai-rights-right_to_human_review = Ein Mensch soll prüfen
term-ai-rights-right_to_notice = Erfahren, dass KI im Spiel ist

## AI: what goes in

term-ai-input_dataset-input_about_a_measurement = Eingabe: Messwerte
term-ai-input_dataset-input_about_a_place = Eingabe: Orte und Wege
term-ai-input_dataset-input_about_behaviour = Eingabe: was Menschen tun
term-ai-input_dataset-input_biometric = Eingabe: Körpermerkmale
term-ai-input_dataset-input_decision = Eingabe: frühere Entscheidung
term-ai-input_dataset-input_generated_content = Eingabe: Inhalte von KI
term-ai-input_dataset-input_operational_data = Eingabe: Fakten zu einem Dienst
term-ai-input_dataset-input_physical_action = Eingabe: ein Ereignis
term-ai-input_dataset-input_recommendation = Eingabe: Rat oder Punktwert
term-ai-input_dataset-input_sensitive_personal = Eingabe: sehr Privates

## AI: what comes out

term-ai-output_dataset-output_about_a_measurement = Ausgabe: Messwerte
term-ai-output_dataset-output_about_a_place = Ausgabe: Orte und Wege
term-ai-output_dataset-output_about_behaviour = Ausgabe: was Menschen tun
term-ai-output_dataset-output_biometric = Ausgabe: Körpermerkmale
term-ai-output_dataset-output_decision = Ausgabe: Entscheidung über Sie
term-ai-output_dataset-output_generated_content = Ausgabe: Inhalte von KI
term-ai-output_dataset-output_operational_data = Ausgabe: Fakten zu einem Dienst
term-ai-output_dataset-output_physical_action = Ausgabe: ein Ereignis
term-ai-output_dataset-output_recommendation = Ausgabe: Rat oder Punktwert
term-ai-output_dataset-output_sensitive_personal = Ausgabe: sehr Privates

## AI: how it works

term-ai-processing-affect_emotion_analysis = Schätzt Gefühle oder Laune
term-ai-processing-anomaly_detection = Sucht Ungewöhnliches
term-ai-processing-biometric_recognition = Erkennt Menschen am Körper
term-ai-processing-classification_prediction = Ordnet ein und sagt vorher
term-ai-processing-clustering_segmentation = Teilt in ähnliche Gruppen
term-ai-processing-computer_vision = Ein Computer wertet Bilder aus
term-ai-processing-language_models = Liest und schreibt Texte
term-ai-processing-optimization = Sucht den besten Plan
term-ai-processing-privacy_transformation = Verbirgt, wer Menschen sind
term-ai-processing-recommendation_ranking = Schlägt vor und sortiert
term-ai-processing-search_retrieval = Durchsucht Aufzeichnungen
term-ai-processing-speech_audio = Arbeitet mit Sprache und Ton

## AI: who can get at the data

term-ai-access-available_for_resale = Weiterverkauf möglich
term-ai-access-available_to_3rd_parties = Andere Stellen können sie sehen
term-ai-access-available_to_download = Zum Herunterladen
term-ai-access-available_to_me = Sie können Ihre Daten sehen
term-ai-access-available_to_the_accountable_organization = Verantwortliche können sie sehen
term-ai-access-available_to_vendor = Die Lieferfirma kann sie sehen
term-ai-access-not_available_to_me = Sie sehen Ihre Daten nicht
term-ai-access-not_available_to_the_accountable_organization = Verantwortliche sehen sie nicht
term-ai-access-not_available_to_vendor = Die Lieferfirma sieht sie nicht

## AI: whether data is kept

term-ai-retention-data_retained = Daten für eine Zeit gespeichert
term-ai-retention-no_data_retained = Nichts wird gespeichert

## AI: where data is kept

term-ai-storage-backed_up_internationally = Kopien im Ausland
term-ai-storage-backed_up_locally = Kopien nach hiesigem Recht
term-ai-storage-shared_storage_and_governance = Von mehreren Stellen verwaltet
term-ai-storage-stored_locally = Gespeichert nach hiesigem Recht
term-ai-storage-stored_on_3rd_party_cloud = In der Cloud einer anderen Firma
term-ai-storage-stored_primarily_internationally = Meist im Ausland gespeichert
term-ai-storage-stored_primarily_locally = Meist nach hiesigem Recht

## Law: why data may be used

term-dpv-legal_basis-A6-1-a = Einwilligung (Art. 6(1)(a))
term-dpv-legal_basis-A6-1-a-explicit-consent = Ausdrückliches Ja (Art. 6(1)(a))
term-dpv-legal_basis-A6-1-a-non-explicit-consent = Einfaches Ja (Art. 6(1)(a))
term-dpv-legal_basis-A6-1-b = Vertrag mit Ihnen (Art. 6(1)(b))
term-dpv-legal_basis-A6-1-b-contract-performance = Laufender Vertrag (Art. 6(1)(b))
term-dpv-legal_basis-A6-1-b-enter-into-contract = Vor dem Vertrag (Art. 6(1)(b))
term-dpv-legal_basis-A6-1-c = Gesetzespflicht (Art. 6(1)(c))
term-dpv-legal_basis-A6-1-d = Schützt ein Leben (Art. 6(1)(d))
term-dpv-legal_basis-A6-1-d-data-subject = Ihr Leben (Art. 6(1)(d))
term-dpv-legal_basis-A6-1-d-natural-person = Leben anderer (Art. 6(1)(d))
term-dpv-legal_basis-A6-1-e = Öffentl. Aufgabe (Art. 6(1)(e))
term-dpv-legal_basis-A6-1-e-official-authority = Öffentl. Gewalt (Art. 6(1)(e))
term-dpv-legal_basis-A6-1-e-public-interest = Öff. Interesse (Art. 6(1)(e))
term-dpv-legal_basis-A6-1-f = Berechtigtes Interesse (6(1)(f))
term-dpv-legal_basis-A6-1-f-controller = Eigenes Interesse (Art. 6(1)(f))
term-dpv-legal_basis-A6-1-f-third-party = Interesse Dritter (Art. 6(1)(f))
term-dpv-legal_basis-Consent = Ihre Einwilligung

## Law: what you may claim

term-dpv-right-A13 = Gleich informiert (Art. 13)
term-dpv-right-A14 = Später informiert (Art. 14)
term-dpv-right-A15 = Auskunft über Daten (Art. 15)
term-dpv-right-A16 = Daten berichtigen (Art. 16)
term-dpv-right-A17 = Daten löschen lassen (Art. 17)
term-dpv-right-A18 = Nutzung einschränken (Art. 18)
term-dpv-right-A19 = Empfänger informieren (Art. 19)
term-dpv-right-A20 = Daten mitnehmen (Art. 20)
term-dpv-right-A21 = Widerspruch einlegen (Art. 21)
term-dpv-right-A22 = Nicht nur Maschine (Art. 22)
term-dpv-right-A22-3-a = Menschen verlangen (Art. 22(3))
term-dpv-right-A22-3-b = Standpunkt darlegen (Art. 22(3))
term-dpv-right-A22-3-c = Anfechten (Art. 22(3))
term-dpv-right-A7-3 = Widerrufen (Art. 7(3))
term-dpv-right-A77 = Beschwerde bei Behörde (Art. 77)
term-dpv-right-A78 = Klage gegen Behörde (Art. 78)
term-dpv-right-A79 = Klage gegen die Stelle (Art. 79)

## Law: what allows data to leave the EU

term-dpv-transfer-A45-3 = EU nennt es sicher (Art. 45(3))
term-dpv-transfer-A46-2-a = Behördenvertrag (Art. 46(2)(a))
term-dpv-transfer-A46-2-b = Konzernregeln (Art. 46(2)(b))
term-dpv-transfer-A46-2-c = EU-Klauseln (Art. 46(2)(c))
term-dpv-transfer-A46-2-d = Nat. Klauseln (Art. 46(2)(d))
term-dpv-transfer-A46-2-e = Verhaltensregeln (Art. 46(2)(e))
term-dpv-transfer-A46-2-f = Zertifikat (Art. 46(2)(f))
term-dpv-transfer-A46-3-a = Eigene Klauseln (Art. 46(3)(a))
term-dpv-transfer-A46-3-b = Behördenabrede (Art. 46(3)(b))
term-dpv-transfer-A49-1-a = Sie stimmten zu (Art. 49(1)(a))
term-dpv-transfer-A49-1-b = Ihr Vertrag (Art. 49(1)(b))
term-dpv-transfer-A49-1-c = Vertrag für Sie (Art. 49(1)(c))
term-dpv-transfer-A49-1-d = Öff. Interesse (Art. 49(1)(d))
term-dpv-transfer-A49-1-e = Rechtsansprüche (Art. 49(1)(e))
term-dpv-transfer-A49-1-f = Leben schützen (Art. 49(1)(f))
term-dpv-transfer-A49-1-g = Öff. Register (Art. 49(1)(g))
term-dpv-transfer-A49-2 = Seltener Fall (Art. 49(1) UA 2)
term-dpv-transfer-AdequacyDecision = Angemessenheitsbeschluss der EU
term-dpv-transfer-AdHocContractualClauses = Eigene Vertragsklauseln
term-dpv-transfer-BindingCorporateRules = Verbindliche Konzernregeln
term-dpv-transfer-CertificationMechanismsForDataTransfers = Zertifikat für Übermittlungen
term-dpv-transfer-CodesOfConductForDataTransfers = Verhaltensregeln, Übermittlung
term-dpv-transfer-DataTransferTool = Instrument für Übermittlungen
term-dpv-transfer-SCCByCommission = Standardklauseln der Kommission
term-dpv-transfer-SCCBySupervisoryAuthority = Standardklauseln der Behörde
term-dpv-transfer-StandardContractualClauses = Standardvertragsklauseln
term-dpv-transfer-SupplementaryMeasure = Zusätzlicher Schutz der Daten

## Law: why sensitive data may be used

term-dpv-special_category-A9-2-a = Ausdrückliches Ja (Art. 9(2)(a))
term-dpv-special_category-A9-2-b = Arbeit, Soziales (Art. 9(2)(b))
term-dpv-special_category-A9-2-c = Lebensgefahr (Art. 9(2)(c))
term-dpv-special_category-A9-2-d = Ohne Gewinnzweck (Art. 9(2)(d))
term-dpv-special_category-A9-2-e = Selbst öffentlich (Art. 9(2)(e))
term-dpv-special_category-A9-2-f = Recht, Gerichte (Art. 9(2)(f))
term-dpv-special_category-A9-2-g = Öff. Interesse (Art. 9(2)(g))
term-dpv-special_category-A9-2-h = Medizin, Pflege (Art. 9(2)(h))
term-dpv-special_category-A9-2-i = Volksgesundheit (Art. 9(2)(i))
term-dpv-special_category-A9-2-j = Forschung, Archiv (Art. 9(2)(j))

## Choices and answers: words by code

term-lamppost-decision-consent-give = Einwilligung erteilen
term-lamppost-decision-consent-refuse = Einwilligung verweigern
term-lamppost-decision-consent-withdraw = Einwilligung widerrufen
term-lamppost-decision-objection-make = Widerspruch einlegen
term-lamppost-decision-objection-retract = Widerspruch zurücknehmen
term-lamppost-decision-review-request = Ein Mensch soll entscheiden
term-lamppost-decision-request-access = Kopie Ihrer Daten verlangen
term-lamppost-decision-request-rectification = Berichtigung verlangen
term-lamppost-decision-request-erasure = Löschung verlangen
term-lamppost-decision-request-restriction = Nutzung vorerst anhalten lassen
term-lamppost-decision-request-portability = Daten zum Mitnehmen verlangen
term-lamppost-decision-concern-tampered = Schild verändert oder falsch
term-lamppost-decision-concern-place = Schild am falschen Ort melden
term-lamppost-decision-concern-other = Ein anderes Problem melden
term-lamppost-surface-phone = Am Telefon nach dem Scannen
term-lamppost-surface-web = Auf einer Webseite
term-lamppost-surface-kiosk = An einem Terminal
term-lamppost-answer_status-acknowledged = Eingegangen, wird geprüft
term-lamppost-answer_status-accepted = Angenommen
term-lamppost-answer_status-rejected = Abgelehnt
term-lamppost-answer_status-extended = Dauert länger
term-lamppost-answer_status-fulfilled = Erledigt
term-lamppost-notice_state-current = In Kraft
term-lamppost-notice_state-superseded = Durch neueren Hinweis ersetzt
term-lamppost-notice_state-withdrawn = Zurückgezogen
term-lamppost-notice_state-expired = Abgelaufen
term-lamppost-notice_state-not-yet-in-force = Gilt noch nicht
term-dpv-ground-Objection = Gründe der eigenen Situation
term-dpv-ground-NonNecessityObjection = Es ist nicht nötig
term-dpv-ground-LegalityLackingObjection = Es hat keine Rechtsgrundlage
term-dpv-ground-UnlawfulActivityObjection = Es ist gegen das Gesetz
term-dpv-ground-ContestAccuracy = Was es erfasst, ist falsch
term-dpv-delay-ComplexityOfProcess = Der Fall ist schwierig
term-dpv-delay-HighVolumeOfProcesses = Es gibt viele Fälle
term-dpv-delay-InformationRequired = Es fehlen noch Informationen
term-dpv-delay-IdentityVerificationRequired = Prüfung, wessen Daten es sind
term-dpv-refusal-LegitimateInterestOverride = Berechtigtes Interesse überwiegt
term-dpv-refusal-PublicInterestCompromised = Schadet öffentlichem Interesse
term-dpv-refusal-OfficialAuthorityExerciseImpaired = Behindert eine Amtsaufgabe
term-dpv-refusal-LegalObligationImpaired = Verletzt eine Rechtspflicht
term-dpv-refusal-LegallyExempted = Das Gesetz macht eine Ausnahme
term-dpv-refusal-LegalClaimImpaired = Schadet einem Rechtsanspruch
term-dpv-refusal-JudicialProceedingsImpaired = Schadet einem Gerichtsverfahren
term-dpv-refusal-CrimePreventionImpaired = Behindert Kriminalprävention
term-dpv-refusal-CrimeInvestigationImpaired = Behindert eine Ermittlung
term-dpv-refusal-PublicSecurityImpaired = Schadet öffentlicher Sicherheit
term-dpv-refusal-NationalSecurityImpaired = Schadet nationaler Sicherheit
term-dpv-refusal-PublicHealthCompromised = Schadet öffentlicher Gesundheit
term-dpv-refusal-SecurityImpaired = Schadet einer Schutzmaßnahme
term-dpv-refusal-ThirdPartyRightsImpaired = Schadet Rechten anderer
term-dpv-refusal-FreedomOfExpressionImpaired = Schadet der Meinungsfreiheit
term-dpv-refusal-ScientificHistoricalResearchImpaired = Schadet der Forschung
term-dpv-refusal-OfficialStatisticsImpaired = Schadet der amtlichen Statistik
term-dpv-refusal-PublicInterestArchivingImpaired = Schadet öffentlichen Archiven
term-dpv-refusal-ContractPerformanceNecessity = Ein Vertrag braucht es
term-dpv-refusal-ConsentProvided = Sie haben eingewilligt
term-dpv-refusal-IdentityVerificationFailure = Unklar, wessen Daten es sind
term-dpv-refusal-FulfilmentImpossible = Es ist unmöglich
term-dpv-refusal-DisproportionateEffortRequired = Der Aufwand ist unzumutbar
term-dpv-refusal-ProcessUnfounded = Der Antrag ist unbegründet
term-dpv-refusal-ProcessExcessive = Der Antrag geht zu weit
term-dpv-refusal-EntityAlreadyInformed = Sie haben die Information schon

## Further words: what can happen to you, what is picked up, what it is for, what senses or acts

term-lamppost-consequence-travel_ban = Reiseverbot
term-lamppost-consequence-loan_refusal = Kein Kredit
term-lamppost-consequence-job_refusal = Keine Arbeitsstelle
term-lamppost-consequence-internet_ban = Kein Internet
term-lamppost-further_consequence-surveillance = Danach stärker überwacht
term-lamppost-further_consequence-supply_cut = Versorgung begrenzt oder gekappt
term-lamppost-further_consequence-intervention = Jemand kommt helfen oder schauen
term-lamppost-further_data_kind-browsing_history = Was Sie online tun, wie lange
term-lamppost-further_data_kind-purchases = Was Sie kaufen
term-lamppost-further_data_kind-social_posts = Beiträge in sozialen Netzwerken
term-lamppost-further_data_kind-administrative_records = Akten von Ämtern
term-lamppost-further_data_kind-voice_features = Klang Ihrer Stimme
term-lamppost-further_data_kind-criminal_record = Urteile und Straftaten
term-lamppost-further_data_kind-health_data = Ihre Gesundheit
term-lamppost-further_data_kind-energy_use = Stromverbrauch
term-lamppost-further_data_kind-water_use = Wasserverbrauch
term-lamppost-further_data_kind-fill_level = Wie voll etwas ist
term-lamppost-further_data_kind-air_measurement = Luft und Wetter
term-lamppost-further_data_kind-emotion = Gefühle, maschinell geschätzt
term-lamppost-further_data_kind-age_group = Alter, geschätzt
term-lamppost-further_data_kind-gender = Geschlecht, geschätzt
term-lamppost-further_data_kind-vehicle_identity = Nummer von Auto oder Gerät
term-lamppost-further_data_kind-emergency_call = Notruf
term-lamppost-purpose-traffic_control = Verkehrssteuerung
term-lamppost-purpose-toll = Maut erheben
term-lamppost-purpose-advertising = Werbung
term-lamppost-purpose-energy_supply = Energieversorgung
term-lamppost-technology-smart_meter = Intelligenter Zähler
term-lamppost-technology-wearable = Gerät am Körper
term-lamppost-technology-vehicle_telematics = Daten, die Fahrzeuge senden
term-lamppost-technology-signal_controller = Steuerung von Signalen

## AI Act: what kind of AI it is

term-dpv-ai_act-AISystem = KI-System
term-dpv-ai_act-GPAIModel = Allzweck-KI-Modell
term-dpv-ai_act-GPAISystem = Allzweck-KI-System
term-dpv-ai_act-HighImpactCapabilityGPAIModel = Eines der stärksten KI-Modelle
term-dpv-ai_act-SystemicRisk = Risiko starker KI für alle
term-dpv-ai_act-AISystemPerformance = Wie gut die KI arbeitet
term-dpv-ai_act-IntendedPurpose = Wofür die KI gedacht ist
term-dpv-ai_act-ReasonablyForeseeableMisuse = Absehbare falsche Verwendung
term-dpv-ai_act-SafetyComponent = Teil, das etwas sicher hält
term-dpv-ai_act-SubliminalCapability = Wirkt unbemerkt auf Sie
term-dpv-ai_act-DeepFakeGeneration = Macht Deepfakes
term-dpv-ai_act-Risk = Risiko

## AI Act: AI that recognises people

term-dpv-ai_act-BiometricData = Daten von Ihrem Körper
term-dpv-ai_act-BiometricIdentification = Erkennt am Körper, wer Sie sind
term-dpv-ai_act-BiometricVerification = Prüft, ob Sie es wirklich sind
term-dpv-ai_act-RemoteBiometricIdentificationSystem = Erkennt Menschen aus der Ferne
term-dpv-ai_act-RealtimeRemoteBiometricIdentificationSystem = Erkennt sofort aus der Ferne
term-dpv-ai_act-PostRemoteBiometricIdentificationSystem = Erkennt Menschen nachträglich
term-dpv-ai_act-BiometricCategorisation = Teilt Menschen nach Körper ein
term-dpv-ai_act-BiometricCategorisationSystem = System, teilt nach Körper ein
term-dpv-ai_act-EmotionRecognition = Schließt vom Körper auf Gefühle
term-dpv-ai_act-EmotionRecognitionSystem = System, das Gefühle erschließt
term-dpv-ai_act-PubliclyAccessibleSpace = Ort, den alle betreten können

## AI Act: AI that the law forbids

term-dpv-ai_act-ProhibitedAISystem = KI, gesetzlich verboten (Art. 5)
term-dpv-ai_act-ProhibitedAISystem-A5-1-a = Manipulation (Art. 5(1)(a))
term-dpv-ai_act-ProhibitedAISystem-A5-1-b = Schwächen nutzen (Art. 5(1)(b))
term-dpv-ai_act-ProhibitedAISystem-A5-1-c = Social Scoring (Art. 5(1)(c))
term-dpv-ai_act-ProhibitedAISystem-A5-1-d = Taten vorhersagen (Art. 5(1)(d))
term-dpv-ai_act-ProhibitedAISystem-A5-1-e = Gesichter sammeln (Art. 5(1)(e))
term-dpv-ai_act-ProhibitedAISystem-A5-1-f = Gefühle ablesen (Art. 5(1)(f))
term-dpv-ai_act-ProhibitedAISystem-A5-1-g = Leute einteilen (Art. 5(1)(g))
term-dpv-ai_act-ProhibitedAISystem-A5-1-h = Live-Gesichter (Art. 5(1)(h))

## AI Act: how high the risk is

term-dpv-ai_act-RiskLevel = Risikostufe nach KI-Verordnung
term-dpv-ai_act-RiskLevelProhibited = Risikostufe: verboten
term-dpv-ai_act-RiskLevelPermitted = Risikostufe: nicht verboten
term-dpv-ai_act-RiskLevelHigh = Risikostufe: hoch
term-dpv-ai_act-RiskLevelHigh-A6-1 = Risikostufe hoch (Art. 6(1))
term-dpv-ai_act-RiskLevelHigh-A6-2 = Risikostufe hoch (Art. 6(2))
term-dpv-ai_act-RiskLevelNotHigh = Risikostufe: nicht hoch
term-dpv-ai_act-RiskLevelTransparencyRequired = Risikostufe: Infopflicht
term-dpv-ai_act-RiskLevelMinimal = Risikostufe: minimal
term-dpv-ai_act-HighRiskAIAssessment = Prüfung, ob Hochrisiko-KI
term-dpv-ai_act-HighRiskAISystem = Hochrisiko-KI-System

## AI Act: high risk because of the product

term-dpv-ai_act-HighRiskAISystem-A6-1 = Hochrisiko-Produkt (Art. 6(1))
term-dpv-ai_act-HighRiskAISystem-AnnexI-1 = Maschinen (Anh. I, 1)
term-dpv-ai_act-HighRiskAISystem-AnnexI-2 = Spielzeug (Anh. I, 2)
term-dpv-ai_act-HighRiskAISystem-AnnexI-3 = Sportboote (Anh. I, 3)
term-dpv-ai_act-HighRiskAISystem-AnnexI-4 = Aufzüge (Anh. I, 4)
term-dpv-ai_act-HighRiskAISystem-AnnexI-5 = Explosionsgefahr (Anh. I, 5)
term-dpv-ai_act-HighRiskAISystem-AnnexI-6 = Funkgeräte (Anh. I, 6)
term-dpv-ai_act-HighRiskAISystem-AnnexI-7 = Druckgeräte (Anh. I, 7)
term-dpv-ai_act-HighRiskAISystem-AnnexI-8 = Seilbahnen (Anh. I, 8)
term-dpv-ai_act-HighRiskAISystem-AnnexI-9 = Schutzausrüstung (Anh. I, 9)
term-dpv-ai_act-HighRiskAISystem-AnnexI-10 = Gasgeräte (Anh. I, 10)
term-dpv-ai_act-HighRiskAISystem-AnnexI-11 = Medizinprodukte (Anh. I, 11)
term-dpv-ai_act-HighRiskAISystem-AnnexI-12 = Medizinische Tests (Anh. I, 12)
term-dpv-ai_act-HighRiskAISystem-AnnexI-13 = Luftsicherheit (Anh. I, 13)
term-dpv-ai_act-HighRiskAISystem-AnnexI-14 = Motorräder (Anh. I, 14)
term-dpv-ai_act-HighRiskAISystem-AnnexI-15 = Traktoren (Anh. I, 15)
term-dpv-ai_act-HighRiskAISystem-AnnexI-16 = Schiffsausrüstung (Anh. I, 16)
term-dpv-ai_act-HighRiskAISystem-AnnexI-17 = Eisenbahnen (Anh. I, 17)
term-dpv-ai_act-HighRiskAISystem-AnnexI-18 = Autos, Lastwagen (Anh. I, 18)
term-dpv-ai_act-HighRiskAISystem-AnnexI-19 = Straßensicherheit (Anh. I, 19)
term-dpv-ai_act-HighRiskAISystem-AnnexI-20 = Flugzeuge, Drohnen (Anh. I, 20)

## AI Act: high risk because of the use

term-dpv-ai_act-HighRiskAISystem-A6-2 = Hochrisiko-Zweck (Art. 6(2))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-1-a = Menschen finden (Anh. III, 1(a))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-1-b = Einteilen (Anh. III, 1(b))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-1-c = Gefühle (Anh. III, 1(c))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-2 = Versorgung (Anh. III, 2)
term-dpv-ai_act-HighRiskAISystem-AnnexIII-3-a = Schulplätze (Anh. III, 3(a))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-3-b = Noten (Anh. III, 3(b))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-3-c = Schulstufe (Anh. III, 3(c))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-3-d = Prüfungen (Anh. III, 3(d))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-4-a = Einstellung (Anh. III, 4(a))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-4-b = Personal (Anh. III, 4(b))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-5-a = Staatl. Hilfe (Anh. III, 5(a))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-5-b = Kredit (Anh. III, 5(b))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-5-c = Versicherung (Anh. III, 5(c))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-5-d = Notrufe (Anh. III, 5(d))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-6-a = Opfer von Taten (Anh. III, 6(a))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-6-b = Lügendetektor (Anh. III, 6(b))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-6-c = Beweise (Anh. III, 6(c))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-6-d = Tatrisiko (Anh. III, 6(d))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-6-e = Profile (Anh. III, 6(e))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-7-a = Lügendetektor (Anh. III, 7(a))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-7-b = Einreiserisiko (Anh. III, 7(b))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-7-c = Visum, Asyl (Anh. III, 7(c))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-7-d = An Grenzen (Anh. III, 7(d))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-8-a = Gerichte (Anh. III, 8(a))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-8-b = Wahlen (Anh. III, 8(b))

## AI Act: who makes, sells and uses AI

term-dpv-ai_act-AIProvider = Wer die KI macht
term-dpv-ai_act-AIDeployer = Wer die KI verwendet
term-dpv-ai_act-AIDistributor = Wer die KI weiterverkauft
term-dpv-ai_act-AIImporter = Wer die KI in die EU bringt
term-dpv-ai_act-AIOperator = Alle mit einer Rolle bei der KI
term-dpv-ai_act-AIProductManufacturer = Wer KI in ein Produkt einbaut
term-dpv-ai_act-DownstreamAIProvider = Wer auf ein KI-Modell aufbaut
term-dpv-ai_act-AuthorisedRepresentative = EU-Vertretung des Anbieters
term-dpv-ai_act-HumanOverseer = Mensch, der die KI beaufsichtigt
term-dpv-ai_act-DeployerHumanOversightMeasure = Aufsicht über KI beim Betreiber
term-dpv-ai_act-ProviderHumanOversightMeasure = Aufsicht über KI, eingebaut
term-dpv-ai_act-AILiteracy = Wissen, wie man KI verwendet

## AI Act: who checks and whom to ask

term-dpv-ai_act-AIOffice = KI-Büro der EU
term-dpv-ai_act-NationalCompetentAuthority = Nationale KI-Behörde
term-dpv-ai_act-MarketSurveillanceAuthority = Behörde prüft KI im Handel
term-dpv-ai_act-NotifyingAuthority = Behörde, die Prüfer benennt
term-dpv-ai_act-ConformityAssessmentBody = Stelle, die KI prüft
term-dpv-ai_act-NotifiedBody = Amtlich benannter Prüfer
term-dpv-ai_act-AIActLawfulness = Hält es die KI-Verordnung ein?
term-dpv-ai_act-AIActCompliant = Angabe: hält KI-Verordnung ein
term-dpv-ai_act-AIActNonCompliant = Angabe: verletzt KI-Verordnung
term-dpv-ai_act-AIActComplianceUnknown = Unklar, ob es Regeln einhält

## AI Act: papers and checks before use

term-dpv-ai_act-FRIA = Prüfung der Grundrechte
term-dpv-ai_act-ConformityAssessment = Prüfung vor dem Verkauf
term-dpv-ai_act-CEMarking = CE-Kennzeichnung
term-dpv-ai_act-EUDeclarationOfConformity = EU-Konformitätserklärung
term-dpv-ai_act-CommonSpecification = Technische Regeln der EU
term-dpv-ai_act-TechnicalDocumentation = Technische Unterlagen der KI
term-dpv-ai_act-SystemArchitectureDescription = Wie die KI gebaut ist
term-dpv-ai_act-InstructionForUse = Gebrauchsanweisung
term-dpv-ai_act-QualityManagementSystem = Regeln des Anbieters für Güte
term-dpv-ai_act-RiskManagementSystem = Stete Arbeit gegen Risiken
term-dpv-ai_act-TrainingData = Daten, aus denen die KI lernte
term-dpv-ai_act-ValidationData = Daten zum Einstellen der KI
term-dpv-ai_act-TestingData = Daten zum Testen der KI

## AI Act: tests

term-dpv-ai_act-AIRegulatorySandbox = Versuch unter Behördenaufsicht
term-dpv-ai_act-SandboxPlan = Plan eines Versuchs
term-dpv-ai_act-TestingRealWorldConditions = Test unter echten Menschen
term-dpv-ai_act-RealWorldTestingPlan = Plan eines Tests mit Menschen
term-dpv-ai_act-RealWorldTestSubject = Mensch, der an Test teilnimmt
term-dpv-ai_act-InformedConsent = Ihr Ja zu einem Test
term-dpv-ai_act-TestLog = Protokoll der Tests
term-dpv-ai_act-TestReport = Bericht über Tests

## AI Act: on sale and in use

term-dpv-ai_act-MarketAvailabilityStatus = Ob die KI zu haben ist
term-dpv-ai_act-AvailableOnMarket = Auf dem Markt
term-dpv-ai_act-AvailableOnEUMarket = Auf dem Markt in der EU
term-dpv-ai_act-AvailableOnNonEUMarket = Auf dem Markt außerhalb der EU
term-dpv-ai_act-NotAvailableOnMarket = Nirgends auf dem Markt
term-dpv-ai_act-MarketPlacementStatus = Ob die KI je angeboten wurde
term-dpv-ai_act-PlacedOnMarket = Zum ersten Mal angeboten
term-dpv-ai_act-PlacedOnEUMarket = Erstmals in der EU angeboten
term-dpv-ai_act-ServiceSupplyStatus = Ob die KI in Betrieb ist
term-dpv-ai_act-PutIntoService = In Betrieb genommen
term-dpv-ai_act-PutIntoServiceInEU = In der EU in Betrieb genommen
term-dpv-ai_act-NotPutIntoService = Noch nicht in Betrieb genommen
term-dpv-ai_act-RecalledFromService = Zurückgerufen
term-dpv-ai_act-WithdrawnFromService = Vom Markt genommen
term-dpv-ai_act-PostMarketMonitoringSystem = KI nach dem Verkauf beobachten
term-dpv-ai_act-PostMarketMonitoringPlan = Plan zum Beobachten der KI
term-dpv-ai_act-PostMarketMonitoringSystemDocumentation = Unterlagen zum Beobachten der KI
term-dpv-ai_act-SeriousIncident = Schwerer Vorfall

## AI Act: changes to the AI

term-dpv-ai_act-ChangeCategory = Welche Art von Änderung es ist
term-dpv-ai_act-ChangeDescription = Was sich geändert hat
term-dpv-ai_act-PredeterminedChange = Änderung, von Anfang an geplant
term-dpv-ai_act-NonpredeterminedChange = Änderung, vorher nicht geplant
term-dpv-ai_act-SubstantialModification = Rechtlich wesentliche Änderung

## AI Act: where it is used

term-dpv-ai_act-PublicSector = Bei öffentlichen Stellen
term-dpv-ai_act-PrivateSector = Bei privaten Firmen
term-dpv-ai_act-LawEnforcementSector = Für Polizeiarbeit
term-dpv-ai_act-JusticeSector = Bei Gerichten
term-dpv-ai_act-DemocraticProcessSector = Rund um Wahlen
term-dpv-ai_act-MigrationSector = Bei Migration
term-dpv-ai_act-AsylumSector = Bei Asyl
term-dpv-ai_act-BorderControlSector = An Grenzen
term-dpv-ai_act-EducationSector = In der Bildung
term-dpv-ai_act-EmploymentSector = Bei der Arbeit
term-dpv-ai_act-CriticalInfrastructureSector = Für wichtige Versorgung
