### What the coded words of notices mean, in the order of terms.ftl. At most 140 characters.
### Language: German (de).
### Status: machine

## How closely data points at you

means-lamppost-identifiability-none = Die Daten betrafen nie Menschen, etwa Werte von Luft oder Wasser. Niemand ist darin zu finden.
means-lamppost-identifiability-de_identified = Die Daten betrafen Menschen. Was auf Sie hinweist, wurde endgültig entfernt, etwa Ihr Gesicht unkenntlich gemacht.
means-lamppost-identifiability-pseudonymous = Sie erscheinen als Nummer, ohne Ihren Namen. Wer die Liste dieser Nummern hat, kann erkennen, dass Sie es sind.
means-lamppost-identifiability-identifiable = Die Daten selbst zeigen, wer Sie sind, etwa durch Ihr Gesicht, Ihren Namen oder Ihr Kennzeichen.

## Profiles and scores

means-lamppost-profiling-none = Niemand stellt Ihre Gewohnheiten zusammen, und Sie bekommen weder Zahl noch Rang.
means-lamppost-profiling-profiling = Daten über Sie werden zusammengestellt, um Ihre Gewohnheiten oder Eigenschaften zu erfahren, etwa wohin Sie wann gehen.
means-lamppost-profiling-scoring = Sie bekommen eine Zahl oder einen Rang, etwa dafür, wie riskant Sie scheinen. Andere können danach handeln.

## What a decision does

means-lamppost-decision_effect-none = Die Daten dienen nicht dazu, über einzelne Menschen zu entscheiden, etwa wenn nur Fahrzeuge gezählt werden.
means-lamppost-decision_effect-informs = Das Ergebnis der Maschine ist eins von mehreren Dingen. Ein Mensch sieht alles an und entscheidet dann über Sie.
means-lamppost-decision_effect-legal_effect = Die Entscheidung ändert Ihre Rechte oder Pflichten, etwa eine Geldbuße. Oft können Sie verlangen, dass ein Mensch sie prüft.
means-lamppost-decision_effect-significant_effect = Ändert kein Recht von Ihnen, wiegt aber gleich schwer, etwa kein Kredit. Oft können Sie verlangen, dass ein Mensch neu prüft.

## Who decides

means-lamppost-autonomy-human_decides = Die Maschine macht nur einen Vorschlag. Ein Mensch sieht ihn an und kann etwas anderes entscheiden.
means-lamppost-autonomy-human_executes = Die Maschine wählt, und ein Mensch tut, was sie gewählt hat, fährt etwa die Strecke, die ein Programm geplant hat.
means-lamppost-autonomy-autonomous = Kein Mensch wirkt an der einzelnen Entscheidung mit, etwa an einer Schranke, die nur für bekannte Kennzeichen aufgeht.

## How long data is kept

means-lamppost-retention-none = Die Daten werden sofort verwendet und sind dann weg. Niemand kann sie später ansehen.
means-lamppost-retention-hours = Die Daten werden so viele Stunden gespeichert, wie der Hinweis sagt, und dann gelöscht.
means-lamppost-retention-until_event = Die Daten werden gelöscht, wenn etwas geschieht, das der Hinweis nennt, etwa wenn ein Fall abgeschlossen ist.
means-lamppost-retention-indefinite = Kein Tag zum Löschen ist festgelegt. Das Gesetz erlaubt, Daten über Sie nur so lange zu speichern, wie ihr Zweck sie braucht.

## In whose house data is kept

means-lamppost-storage-on_device = Die Daten liegen im Sensor hier auf der Straße, nicht auf einem Computer anderswo.
means-lamppost-storage-controller_premises = Die Daten liegen auf Computern, die die verantwortliche Stelle selbst betreibt, etwa im Rathaus.
means-lamppost-storage-processor_premises = Die Daten liegen auf Computern einer Firma, die für die verantwortliche Stelle arbeitet und ihren Weisungen folgen muss.
means-lamppost-storage-public_cloud = Die Daten liegen auf gemieteten Computern, die viele andere Kunden auch nutzen. Diese können in einem anderen Land stehen.

## On what terms others get data

means-lamppost-recipient_terms-shared = Jemand anderes bekommt die Daten oder kann sie ansehen. Der Hinweis nennt, wer.
means-lamppost-recipient_terms-sold = Jemand anderes bekommt die Daten und gibt dafür Geld oder etwas anderes.
means-lamppost-recipient_terms-on_request_to_police = Die Polizei bekommt die Daten, wenn sie danach fragt, etwa nach einem Unfall. Sie werden ihr nicht ständig geschickt.
means-lamppost-recipient_terms-required_by_law = Ein Gesetz sagt, dass die Daten herausgegeben werden müssen. Die verantwortliche Stelle hat keine Wahl.
means-lamppost-recipient_terms-published = Jeder kann die Daten sehen oder kopieren, etwa im Internet. Was kopiert ist, lässt sich nicht zurückholen.

## What can happen to you

means-lamppost-consequence-none = Die Daten ändern für Sie nichts: keine Zahlung, kein Verbot, keine Strafe.
means-lamppost-consequence-fee = Sie müssen vielleicht für das zahlen, was Sie nutzen, etwa Maut oder Parken. Das ist keine Strafe.
means-lamppost-consequence-fine = Sie müssen vielleicht eine Strafe zahlen, etwa weil Sie zu schnell gefahren sind. Sie können eine Geldbuße anfechten.
means-lamppost-consequence-denial_of_service = Sie werden vielleicht nicht hineingelassen oder nicht bedient, etwa wenn eine Schranke für Sie nicht aufgeht.
means-lamppost-consequence-price = Die Daten können ändern, was Sie zahlen, etwa mehr zur Stoßzeit oder anders als der Mensch neben Ihnen.
means-lamppost-consequence-blacklist = Sie oder Ihr Fahrzeug kommen vielleicht auf eine Liste der Unerwünschten. Dann werden Sie später vielleicht abgewiesen.
means-lamppost-consequence-score = Sie haben eine Zahl oder einen Rang, der mit Ihrem Handeln steigt oder fällt. Andere können danach handeln.
means-lamppost-consequence-referral = Eine andere Stelle bekommt vielleicht Ihren Fall und entscheidet, was zu tun ist, etwa die Polizei.

## What an objection does

means-lamppost-objection_effect-stop = Wenn Sie Widerspruch einlegen, werden Ihre Daten nicht mehr für diesen Zweck verwendet.
means-lamppost-objection_effect-mask = Wenn Sie Widerspruch einlegen, werden Sie unkenntlich gemacht. Etwa wird Ihr Gesicht oder Kennzeichen im Bild verdeckt.
means-lamppost-objection_effect-delete = Wenn Sie Widerspruch einlegen, wird gelöscht, was über Sie gesammelt wurde.
means-lamppost-objection_effect-reroute = Wenn Sie Widerspruch einlegen, wird Ihnen ein anderer Weg gezeigt, den der Sensor nicht sieht.
means-lamppost-objection_effect-cannot = Für einen einzelnen Menschen lässt sich nichts tun. Der Hinweis sagt, warum. Sie können sich bei der Aufsichtsbehörde beschweren.

## Who is responsible

means-lamppost-controller_kind-public = Eine öffentliche Stelle entscheidet, warum und wie Daten verwendet werden, etwa eine Stadt, eine Schule oder die Polizei.
means-lamppost-controller_kind-private = Eine Firma, ein Verein oder ein einzelner Mensch entscheidet, warum und wie Daten verwendet werden.
means-lamppost-controller_kind-mixed = Öffentliche und private Hände entscheiden zusammen, etwa eine Firma, die Stadt und Unternehmen zusammen gehört.

## Ways to get in touch

means-lamppost-contact_kind-web = Öffnen Sie diese Seite im Browser, um zu schreiben oder mehr zu lesen.
means-lamppost-contact_kind-email = Schreiben Sie an diese Adresse. Ihre E-Mail-Adresse ist der Stelle dann bekannt.
means-lamppost-contact_kind-phone = Rufen Sie diese Nummer an und sprechen Sie mit jemandem. Sie brauchen kein Internet.
means-lamppost-contact_kind-post = Schicken Sie einen Brief an diese Adresse. Sie brauchen kein Internet.
means-lamppost-contact_kind-in_person = Gehen Sie zu diesem Schalter oder Büro und sprechen Sie dort mit jemandem. Sie brauchen kein Telefon und kein Internet.

## What a contact point is for

means-lamppost-channel_use-choice = Schreiben Sie hierhin, um die Einwilligung zu erteilen, zu verweigern oder zu widerrufen oder um Widerspruch einzulegen.
means-lamppost-channel_use-request = Schreiben Sie hierhin, um eine Kopie Ihrer Daten zu bekommen oder sie berichtigen oder löschen zu lassen.
means-lamppost-channel_use-complaint = Schreiben Sie hierhin, wenn Sie etwas für falsch halten. Beschwerde bei der Aufsichtsbehörde ist immer möglich und kostenlos.

## What was studied beforehand

means-lamppost-assessment_kind-dpia = Vor dem Start schrieb die verantwortliche Stelle auf, was die Verwendung für Sie bedeutet und was Sie schützt (Art. 35 DSGVO).
means-lamppost-assessment_kind-fria = Vor der Verwendung von Hochrisiko-KI hat jemand untersucht, wem sie schaden kann und was dann hilft (Art. 27 KI-Verordnung).
means-lamppost-assessment_kind-cost_benefit = Jemand hat untersucht, ob der Sensor wert ist, was er kostet, etwa verglichen mit einem Weg ohne Sensor.

## Why a notice was taken back

means-lamppost-withdrawal_reason-sensor_removed = Der Sensor hängt nicht mehr hier, also gibt es nichts mehr zu beschreiben.
means-lamppost-withdrawal_reason-error_in_notice = Etwas, das der Hinweis sagte, war nicht wahr. Suchen Sie einen neueren Hinweis.
means-lamppost-withdrawal_reason-key_compromised = Jemand anderes hatte vielleicht den Schlüssel, mit dem der Aussteller signiert. Was damit signiert wurde, kann falsch sein.
means-lamppost-withdrawal_reason-unlawful = Was der Hinweis beschreibt, war nicht erlaubt. Fragen Sie den Aussteller, ob es aufgehört hat.
means-lamppost-withdrawal_reason-other = Der Grund ist keiner von denen, für die es hier ein Wort gibt. Fragen Sie den Aussteller.

## What is picked up

means-lamppost-data_kind-number_plate = Eine Kamera liest das Kennzeichen Ihres Fahrzeugs. Behörden können damit den Halter finden.
means-lamppost-data_kind-face_image = Ein Bild zeigt Ihr Gesicht. Menschen, die Sie kennen, und auch Programme können Sie daran erkennen.
means-lamppost-data_kind-gait = Der Sensor erfasst, wie Sie sich beim Gehen bewegen. Manche Menschen sind daran erkennbar, auch ohne Gesicht.
means-lamppost-data_kind-silhouette = Nur Ihre Form wird erfasst, ohne Ihr Gesicht. Größe, Kleidung oder ein Rollstuhl sind vielleicht trotzdem zu sehen.
means-lamppost-data_kind-sound_level = Nur eine Zahl dafür, wie laut es ist, in Dezibel. Nichts von dem, was Sie sagen, wird gespeichert.
means-lamppost-data_kind-voice_recording = Was Sie sagen, wird aufgezeichnet. Sie sind an Ihren Worten und an Ihrer Stimme erkennbar.
means-lamppost-data_kind-wifi_probe = Ihr Telefon sendet Signale, um WLAN zu suchen, auch wenn Sie es nicht benutzen. An manchen davon ist das Telefon erkennbar.
means-lamppost-data_kind-bluetooth_address = Kopfhörer, Uhren und Telefone senden so eine Adresse. Bleibt sie gleich, ist Ihr Gerät wieder erkennbar.
means-lamppost-data_kind-location_trace = Orte und Zeiten nacheinander ergeben einen Weg. Er kann etwa zeigen, wo Sie wohnen und arbeiten.
means-lamppost-data_kind-vehicle_count = Nur eine Zahl, etwa 40 Fahrzeuge in einer Stunde. Sie sagt nicht, wem sie gehörten.
means-lamppost-data_kind-people_count = Nur eine Zahl, etwa 120 Menschen in einer Stunde. Sie sagt nicht, wer sie waren.
means-lamppost-data_kind-payment_data = Erfasst, wie Sie zahlen, etwa Kartennummer, Betrag und Zeit.
means-lamppost-data_kind-travel_card = Erfasst die Nummer Ihrer Karte oder die Fahrten damit, etwa Haltestellen und Zeiten.

## Devices: what senses or acts

means-device-tech-air_quality = Misst, was in der Luft ist, etwa Staub oder Abgas. Daten über Sie braucht das nicht.
means-device-tech-assistance_station = Drücken Sie die Taste, um mit Helfern zu sprechen, etwa im Notfall. Man kann Sie hören und manchmal sehen.
means-device-tech-augmented_reality = Legt Bilder oder Worte über das, was Sie sehen, auf dem Telefon oder in einer Brille. Das braucht eine Kamera.
means-device-tech-biometrics = Misst etwas, das nur Sie haben, etwa Gesicht, Finger, Auge oder Stimme, um zu erkennen, wer Sie sind.
means-device-tech-cellular = Sendet oder empfängt Daten wie ein Mobiltelefon. Es braucht kein Kabel und kein WLAN.
means-device-tech-chatbot = Tippen oder sprechen Sie, und ein Programm antwortet. Kein Mensch muss da sein, und was Sie schreiben, kann gespeichert werden.
means-device-tech-contactless_payments = Halten Sie zum Zahlen Karte oder Telefon davor. Es liest, was die Zahlung braucht, etwa die Kartennummer.
means-device-tech-de_identified_image = Macht Fotos und entfernt, was zeigt, wer Sie sind, macht etwa Gesichter unkenntlich.
means-device-tech-de_identified_video = Filmt und entfernt, was zeigt, wer Sie sind, macht etwa Gesichter und Kennzeichen unkenntlich.
means-device-tech-de_identified_voice = Nimmt Sprache auf und ändert sie, sodass die Stimme nicht mehr zeigt, wer Sie sind. Die Worte sind vielleicht noch zu hören.
means-device-tech-dtpr_api = Lässt Programme und Websites lesen, was Hinweise über solche Geräte sagen. DTPR ist ein Standard für Schilder.
means-device-tech-electric_vehicle_charger = Laden Sie hier Ihr Fahrzeug. Es kann erfassen, wer lädt, wann, wie viel und wie bezahlt wurde.
means-device-tech-facial_characterization = Sieht Ihr Gesicht an, um etwa Alter oder Laune zu schätzen. Diese Art ermittelt nicht, wer Sie sind.
means-device-tech-gps = Findet mit Satellitensignalen heraus, wo es ist. Bei einem Menschen oder im Fahrzeug zeigt es, wohin er geht oder fährt.
means-device-tech-hands_free = Reagiert auf Ihre Stimme, eine Geste oder wenn Sie nahe kommen. Dafür muss es zuhören, zusehen oder messen.
means-device-tech-identifiable_image = Macht Fotos, auf denen Sie erkennbar sind, etwa an Gesicht oder Kennzeichen.
means-device-tech-identifiable_nfc = Liest eine Karte oder ein Telefon in wenigen Zentimetern Abstand. Die Nummer kann mit Ihrem Namen verbunden werden.
means-device-tech-identifiable_rfid = Liest einen kleinen Funkchip, etwa im Ausweis oder in einer Mautbox. Seine Nummer kann mit Ihrem Namen verbunden werden.
means-device-tech-identifiable_video = Filmt so, dass Sie erkennbar sind, etwa an Gesicht, Kleidung oder Kennzeichen.
means-device-tech-identifiable_wifi_sensor = Fängt Signale auf, mit denen Ihr Telefon WLAN sucht. Eine Nummer darin kann Ihr Telefon erkennbar machen.
means-device-tech-image = Macht einzelne Bilder, keinen Film. Das Wort sagt nicht, ob Sie darauf erkennbar sind.
means-device-tech-image_infrared = Macht Bilder mit Licht oder Wärme, die Sie nicht sehen. Es funktioniert auch im Dunkeln.
means-device-tech-inclinometer = Misst, wie schief etwas steht, etwa eine Mauer, ein Mast oder eine Brücke. Es betrifft keine Menschen.
means-device-tech-induction_loop = Bemerkt Metall darüber. So kann es Fahrzeuge zählen oder eine Ampel schalten. Es sieht nicht, wer fährt.
means-device-tech-intercom = Drücken Sie eine Taste und sprechen Sie mit jemandem anderswo, etwa damit die Tür geöffnet wird. Manche haben eine Kamera.
means-device-tech-li_dar = Sendet Licht aus und misst, wie weit Dinge weg sind. Es sieht Formen und Bewegung, macht aber kein Foto.
means-device-tech-location_beacon = Sendet ein kurzes Signal mit seiner Nummer. Eine App auf Ihrem Telefon kann daran erkennen, wo Sie sind.
means-device-tech-microphone = Nimmt Geräusche auf, auch Sprache ist möglich. Das Wort sagt nicht, ob sie aufgezeichnet werden.
means-device-tech-motion_detector = Bemerkt, dass sich etwas bewegt, etwa um Licht einzuschalten. Es weiß nicht, wer oder was es ist.
means-device-tech-nfc = Halten Sie Karte oder Telefon wenige Zentimeter davor, und beide tauschen Daten aus, etwa einen Link oder ein Ticket.
means-device-tech-non_identifiable_video = Filmt mit so wenigen Einzelheiten, dass Gesichter und Kennzeichen von Anfang an nicht erkennbar sind.
means-device-tech-passive_infrared_sensor = Fühlt die Wärme von Menschen und Tieren, die sich in der Nähe bewegen, etwa um eine Tür zu öffnen. Es macht kein Bild.
means-device-tech-person_detection = Unterscheidet im Bild Menschen von Dingen, und wie viele wo sind. Diese Art ermittelt nicht, wer sie sind.
means-device-tech-personal_device = Sie benutzen es mit einem eigenen Gerät, etwa einem Telefon oder Tablet.
means-device-tech-piezoelectric_sensor = Gibt Strom ab, wenn es gedrückt oder geschüttelt wird. In einer Straße etwa zählt oder wiegt es Fahrzeuge.
means-device-tech-radar = Sendet Funkwellen aus und misst, wo etwas ist und wie schnell es sich bewegt. Es geht im Dunkeln und macht kein Bild.
means-device-tech-rfid = Liest kleine Funkchips aus kurzem Abstand, etwa an einer Tonne, einem Fahrrad oder einem Ticket.
means-device-tech-soil_moisture_sensor = Steckt im Boden und sagt, wann Pflanzen Wasser brauchen. Es betrifft keine Menschen.
means-device-tech-sound_level_meter = Gibt eine Zahl in Dezibel an, etwa für Verkehrslärm. Dafür muss nicht aufgezeichnet werden, was gesagt wird.
means-device-tech-system_screen = Lesen oder berühren Sie diesen Bildschirm, um das Gerät zu benutzen. Was Sie dort eingeben, wird vielleicht aufgezeichnet.
means-device-tech-thermometer = Misst, wie warm etwas ist, etwa die Luft, die Straße oder Wasser.
means-device-tech-ultrasonic_level_sensor = Sendet Töne, die Sie nicht hören, und misst, wie weit Dinge weg sind, etwa wie voll eine Tonne ist.
means-device-tech-unmanned_aircraft_system = Fliegt ohne Pilot an Bord, oft mit Kamera. Kann Orte sehen, die von der Straße aus nicht zu sehen sind.
means-device-tech-video_camera = Macht bewegte Bilder. Das Wort sagt nicht, ob Sie erkennbar sind oder wie lange sie gespeichert werden.
means-device-tech-video_camera_infrared = Macht bewegte Bilder mit Licht oder Wärme, die Sie nicht sehen. Es funktioniert auch im Dunkeln.
means-device-tech-voice = Nimmt Sprache auf. Es kann erkennen, was Sie sagen, oder an Ihrer Sprechweise, wer Sie sind.
means-device-tech-water_quality = Misst, was im Wasser ist, etwa in einem Fluss oder Brunnen. Es betrifft keine Menschen.
means-device-tech-weather_station = Misst etwa Wind, Regen und Wärme. Es betrifft keine Menschen.
means-device-tech-weighing_scale = Misst, wie schwer etwas ist, etwa ein Lastwagen auf der Straße oder Abfall in einer Tonne.
means-device-tech-wireless_access_point = Verbinden Sie hier Telefon oder Computer mit dem Internet. Es kann erfassen, welche Geräte wann verbunden waren.
means-device-tech-wireless_charging_roadway = Spulen unter der Straße laden Elektrofahrzeuge, die darauf stehen oder fahren. Welches geladen wurde, kann erfasst werden.

## Devices: what they are for

means-device-purpose-accessibility = Es ist da, damit alle einen Ort oder Dienst nutzen können, etwa mit Rollstuhl oder ohne zu sehen.
means-device-purpose-agency_interaction = Es lässt Sie etwas ändern oder mitmachen, etwa mit einem Lichtknopf oder einem Berührbildschirm.
means-device-purpose-arts_culture = Es gehört zu Kunst oder Kultur, etwa ein Werk, das sich bewegt, wenn Sie kommen, oder ein Führer im Museum.
means-device-purpose-commerce = Es dient dem Handel, etwa ein Automat für Tickets oder der Bildschirm eines Ladens.
means-device-purpose-connectivity = Es gibt Ihnen eine Verbindung, etwa freies WLAN auf einem Platz.
means-device-purpose-dining = Es hilft, Essen oder Mahlzeiten anzubieten, nimmt etwa Ihre Bestellung auf.
means-device-purpose-ecology = Es misst, wie es der Natur geht, etwa Bäumen, Tieren, dem Boden oder einem Fluss.
means-device-purpose-energy_efficiency = Es hilft, weniger Energie zu brauchen, macht etwa Straßenlampen dunkler, wenn niemand da ist.
means-device-purpose-enforcement = Es findet heraus, wer eine Regel bricht, etwa zu schnell fährt. Sie bekommen vielleicht eine Geldbuße.
means-device-purpose-entry = Es prüft, ob Sie hereinkommen oder etwas nutzen dürfen, etwa mit einer Karte oder einem Kennzeichen.
means-device-purpose-fire_emergency = Es hilft Feuerwehr, Rettungsdienst oder anderen bei Gefahr, etwa mit einem Alarm.
means-device-purpose-health = Es misst, was Menschen krank machen kann, etwa Lärm, schlechte Luft oder schlechtes Wasser. Es behandelt niemanden.
means-device-purpose-inform = Es sagt Ihnen etwas, etwa wann der nächste Bus kommt oder wie ein Dienst funktioniert.
means-device-purpose-logistics = Es hilft, Waren dahin zu bringen, wo sie gebraucht werden, etwa einen freien Platz zum Ausladen zu finden.
means-device-purpose-mobility = Es hilft Menschen und Fahrzeugen, sich zu bewegen, schaltet etwa Ampeln oder zählt Fahrräder.
means-device-purpose-planning_decision_making = Es sammelt Fakten für spätere Pläne, etwa wo ein Radweg gebaut wird. Es entscheidet nicht über einzelne Menschen.
means-device-purpose-research_development = Es hilft, etwas zu erforschen oder Neues zu versuchen, etwa wie Menschen einen Platz nutzen.
means-device-purpose-safety_security = Es ist da, um Schaden zu verhindern, etwa Unfälle, Feuer oder Diebstahl.
means-device-purpose-social = Es hilft Menschen, sich zu treffen oder miteinander zu reden, etwa bei einem Spiel auf einem Platz.
means-device-purpose-switch = Es lässt etwas anfangen oder aufhören, etwa ein Licht, eine Pumpe oder eine Tür.
means-device-purpose-waste_management = Es hilft, Abfall zu sammeln, zu trennen oder wiederzuverwerten, meldet etwa, wann eine Tonne voll ist.
means-device-purpose-water_efficiency = Es hilft, weniger Wasser zu brauchen, gibt etwa Pflanzen nur Wasser, wenn der Boden trocken ist.
means-device-purpose-wayfinding_services = Es zeigt Ihnen, wo Sie sind, wohin es geht und was in der Nähe ist, etwa eine Toilette oder Haltestelle.

## Devices: what happens to the data

means-device-process-aggregated = Viele Aufzeichnungen werden zu einer Zahl, etwa 500 Menschen am Tag. Die einzelnen werden nicht gezeigt.
means-device-process-ai_system = Ein Programm errechnet Ergebnisse aus den Daten, oft nachdem es aus Beispielen gelernt hat. Es kann Fehler machen.
means-device-process-bitmap_manipulation = Ein Programm ändert das Bild, verdeckt etwa Gesichter oder macht es gröber.
means-device-process-code_signing = Das Gerät kann prüfen, wer seine Software gemacht hat und dass niemand sie änderte. Es sagt nichts über den Umgang mit Daten.
means-device-process-computer_vision = Ein Programm findet Dinge in Bildern, etwa Fahrzeuge oder Menschen, und zählt sie oft. Kein Mensch muss zusehen.
means-device-process-cryptonets = Ein KI-Programm rechnet mit Daten, die verschlüsselt bleiben. Wer das Programm betreibt, kann Ihre Daten nicht lesen.
means-device-process-de_identified = Was auf Sie hinweist, wird entfernt, etwa Namen, Gesichter oder Nummern. Das Wort sagt nicht, wie gut das gelingt.
means-device-process-differential_privacy = Kleine zufällige Fehler kommen dazu. Ergebnisse über viele bleiben brauchbar, aber ob Sie dabei sind, ist schwer zu erkennen.
means-device-process-encrypted = Nur wer den Schlüssel hat, kann die Daten lesen. Das Wort sagt nicht, wer ihn hat.
means-device-process-encrypted_at_rest = Wer den Speicher oder die Festplatte stiehlt, kann ohne Schlüssel nichts lesen. Wer den Schlüssel hat, kann es.
means-device-process-federated_learning = Jedes Gerät lernt aus eigenen Daten und gibt nur weiter, was es gelernt hat. Die Daten selbst bleiben, wo sie sind.
means-device-process-hardware_audits = Von Zeit zu Zeit prüfen Fachleute von außen, ob das Gerät sicher ist und ob es mehr erfasst als angegeben.
means-device-process-homomorphic_encryption = Computer errechnen ein Ergebnis, ohne die Daten zu entschlüsseln. Wer rechnet, kann sie nicht lesen.
means-device-process-immutable_query_ledger = Jeder Blick auf die Daten und jede Änderung kommt in eine Liste, die später niemand ändern kann. So fällt Missbrauch auf.
means-device-process-k_anonymity = Ihr Eintrag sieht aus wie mehrere andere. So kann niemand allein an diesen Angaben erkennen, welcher Ihrer ist.
means-device-process-raw_data = Die Daten sind so, wie der Sensor sie erfasst hat. Nichts wurde entfernt; zeigt der Sensor, wer Sie sind, sind Sie erkennbar.
means-device-process-rdua_approved = Eine Prüfung, die die Firma Sidewalk Labs erfunden hat, fand mehr Gutes als Schlechtes. Sie ist keine Prüfung einer Behörde.
means-device-process-regulated = Ein Gesetz hat eigene Regeln für diese Art von Daten, etwa für Gesundheitsdaten. Sie sind von Land zu Land verschieden.
means-device-process-reviewed_internally = Die Organisation hat Verwendung und Risiken selbst geprüft. Niemand von außen war an dieser Prüfung beteiligt.
means-device-process-secure_multi_party_computing = Mehrere Organisationen errechnen zusammen ein Ergebnis. Keine sieht die Daten der anderen.
means-device-process-transport_layer_security = Niemand auf dem Weg zwischen zwei Computern kann die Daten lesen oder ändern. Es sagt nichts über das spätere Speichern.
means-device-process-trusted_execution_environment = Mit den Daten wird in einem abgeschlossenen Teil eines Chips gearbeitet. Andere Programme können nicht hineinsehen.
means-device-process-zero_knowledge_proofs = Sie oder ein Computer können zeigen, dass etwas stimmt, etwa dass Sie über 18 sind, und sonst nichts preisgeben.

## Devices: who can get at the data

means-device-access-available_for_resale = Andere können die Daten für Geld bekommen und für eigene Zwecke verwenden.
means-device-access-available_to_3rd_parties = Andere, die nicht an diesem Sensor arbeiten, können die Daten bekommen. Das heißt nicht immer, dass sie verkauft werden.
means-device-access-available_to_download = Jeder kann die Daten aus dem Internet laden, kostenlos oder für Geld.
means-device-access-available_to_me = Sie können die Daten über sich ansehen, etwa Ihre eigenen Fahrten. Andere Menschen können das nicht.
means-device-access-available_to_the_accountable_organization = Wer für dieses Gerät verantwortlich ist, kann die Daten ansehen. Der Hinweis nennt, wer das ist.
means-device-access-available_to_vendor = Die Firma, die das Gerät liefert oder die Daten sammelt, kann sie ansehen.
means-device-access-not_available_to_me = Das Gerät bietet keinen Weg, die Daten anzusehen. Betreffen sie Sie, können Sie trotzdem eine Kopie verlangen (Art. 15 DSGVO).
means-device-access-not_available_to_the_accountable_organization = Nicht einmal die Stelle, die für das Gerät verantwortlich ist, kann die Daten ansehen. Sie bekommt vielleicht nur Ergebnisse.
means-device-access-not_available_to_vendor = Die Firma, die das Gerät liefert oder die Daten sammelt, kann sie nicht ansehen.

## Devices: where data is kept

means-device-storage-backed_up_internationally = Eine zweite Kopie liegt in einem anderen Land als dem, wo die Daten erfasst wurden. Dort können andere Gesetze gelten.
means-device-storage-backed_up_locally = Eine zweite Kopie liegt in dem Land, wo die Daten erfasst wurden. Das Gesetz dieses Landes schützt sie.
means-device-storage-shared_storage_and_governance = Mehrere Stellen nutzen einen Speicher. Zusammen legen sie fest, wer sie sehen darf, wie lange sie bleiben und wann gelöscht wird.
means-device-storage-stored_locally = Die Daten liegen in dem Land, wo sie erfasst wurden. Das muss nicht diese Straße oder Stadt sein.
means-device-storage-stored_on_3rd_party_cloud = Die Daten liegen im großen Rechenzentrum einer Firma, die Platz vermietet. Die verantwortliche Stelle bleibt verantwortlich.
means-device-storage-stored_primarily_internationally = Die meisten Daten liegen in einem anderen Land als dem, wo sie erfasst wurden. Dort können andere Gesetze gelten.
means-device-storage-stored_primarily_locally = Die meisten Daten liegen in dem Land, wo sie erfasst wurden. Ein kleinerer Teil kann im Ausland sein.

## Devices: what form the data has

means-device-data-binary = Die Daten sind für Computer verpackt. Ohne das richtige Programm können Sie nicht lesen, was darin steht.
means-device-data-boolean = Jeder Eintrag ist Ja oder Nein, etwa: Der Parkplatz ist frei, oder er ist es nicht.
means-device-data-personal = Die Daten betreffen Sie oder jemand anderen, der erkennbar ist. Das Gesetz gibt Ihnen Rechte daran.
means-device-data-pixel_based_image = Ein Foto oder ein Bild eines Films, aus vielen kleinen farbigen Punkten.
means-device-data-spatial = Die Daten sagen, wo etwas ist, etwa Punkte auf einer Karte oder ein Weg.
means-device-data-tabular = Die Daten haben Zeilen und Spalten, etwa eine Zeile pro Fahrzeug, mit Zeit und Tempo.
means-device-data-values_time = Dasselbe wird immer wieder gemessen, etwa die Temperatur jede Stunde.

## Devices: whether data is kept

means-device-retention-data_retained = Die Daten werden erst gespeichert und später gelöscht. Der Hinweis kann sagen, nach wie vielen Stunden oder welchem Ereignis.
means-device-retention-no_data_retained = Das Gerät verwendet die Daten sofort und speichert nichts davon.

## Devices: who is responsible

means-device-accountable-institution = Eine Einrichtung ist für Gerät und Daten verantwortlich, etwa ein Amt, eine Schule oder ein Museum.
means-device-accountable-organization = Eine Organisation ist für Gerät und Daten verantwortlich, etwa eine Firma oder ein Verein.

## Choices and answers: words by code

means-lamppost-decision-consent-give = Sie sagen Ja zu dieser einen Verwendung Ihrer Daten. Sie können Ihr Ja jederzeit widerrufen, so einfach, wie Sie es gaben.
means-lamppost-decision-consent-refuse = Sie sagen Nein. Ihre Daten dürfen nicht für diesen Zweck verwendet werden. Sie können später noch Ja sagen.
means-lamppost-decision-consent-withdraw = Sie nehmen Ihr Ja zurück. Von da an dürfen Ihre Daten hierfür nicht verwendet werden. Was vorher war, bleibt rechtmäßig.
means-lamppost-decision-objection-make = Sie verlangen ein Ende, wegen Ihrer eigenen Situation. Weitermachen ist nur erlaubt, wenn Gründe schwerer wiegen, oder für Rechtsansprüche.
means-lamppost-decision-objection-retract = Sie widersprechen nicht mehr, und Ihre Daten dürfen wieder verwendet werden. Sie können jederzeit neu Widerspruch einlegen.
means-lamppost-decision-review-request = Hier entscheidet eine Maschine. Sie verlangen, dass ein Mensch es noch einmal prüft, und können Ihren Standpunkt darlegen.
means-lamppost-decision-request-access = Man muss Ihnen sagen, ob Daten über Sie verwendet werden, und Ihnen eine Kopie geben. Die erste Kopie kostet nichts.
means-lamppost-decision-request-rectification = Sagen Sie, was an den Daten über Sie falsch ist oder fehlt. Man muss es berichtigen.
means-lamppost-decision-request-erasure = Daten über Sie müssen gelöscht werden, etwa wenn sie nicht mehr nötig sind. Ablehnen geht, wenn ein Gesetz Speichern verlangt.
means-lamppost-decision-request-restriction = Sie verlangen, dass die Daten gespeichert, aber nicht verwendet werden, etwa solange geprüft wird, ob sie stimmen.
means-lamppost-decision-request-portability = Sie bekommen, was Sie gaben, als Datei, die andere Programme lesen können. Nur bei Daten mit Einwilligung oder Vertrag.
means-lamppost-decision-concern-tampered = Sagen Sie dem Aussteller, wenn jemand das Schild verändert, überklebt oder ein falsches aufgehängt hat.
means-lamppost-decision-concern-place = Sagen Sie dem Aussteller, wenn der Hinweis einen anderen Sensor oder Ort beschreibt als den, wo das Schild hängt.
means-lamppost-decision-concern-other = Sagen Sie dem Aussteller, was sonst am Schild oder Sensor nicht stimmt, etwa dass er kaputt ist.
means-lamppost-surface-phone = Sie haben auf einem Telefon oder anderen Gerät entschieden, das den Code auf dem Schild gescannt hatte.
means-lamppost-surface-web = Sie haben auf einer Website entschieden, ohne das Schild zu scannen.
means-lamppost-surface-kiosk = Sie haben an einem öffentlichen Bildschirm entschieden, etwa in einem Amt.
means-lamppost-answer_status-acknowledged = Jemand hat Ihren Antrag und bearbeitet ihn. Das ist noch keine Entscheidung.
means-lamppost-answer_status-accepted = Man gibt Ihnen recht und wird tun, was Sie verlangt haben. Es ist noch nicht getan.
means-lamppost-answer_status-rejected = Man wird nicht tun, was Sie verlangt haben. Man muss sagen, warum. Sie können sich bei der Aufsichtsbehörde beschweren.
means-lamppost-answer_status-extended = Man braucht mehr als einen Monat und muss sagen, warum. Das Gesetz erlaubt zwei weitere Monate, nicht mehr.
means-lamppost-answer_status-fulfilled = Man sagt, dass getan wurde, was Sie verlangt haben.
means-lamppost-notice_state-current = Als Ihre Entscheidung einging, war dieser Hinweis gültig.
means-lamppost-notice_state-superseded = Als Ihre Entscheidung einging, gab es schon einen neueren Hinweis. Ihre Entscheidung nennt den älteren.
means-lamppost-notice_state-withdrawn = Als Ihre Entscheidung einging, hatte der Aussteller diesen Hinweis schon zurückgezogen.
means-lamppost-notice_state-expired = Als Ihre Entscheidung einging, war der letzte Tag dieses Hinweises vorbei.
means-lamppost-notice_state-not-yet-in-force = Als Ihre Entscheidung einging, lag der erste Tag dieses Hinweises noch in der Zukunft.

## AI: what it is for

means-ai-purpose-accessibility = Hilft allen, einen Ort oder Dienst zu nutzen, auch wer schlecht sieht, hört oder geht. Beispiel: ein Schild, das sich vorliest.
means-ai-purpose-arts_culture = Dient dazu, Kunst, Musik oder Erbe zu machen oder zu zeigen. Beispiel: eine Lichtschau, die reagiert, wenn Sie vorbeigehen.
means-ai-purpose-border_immigration = Hilft, Menschen an der Grenze oder bei Visum und Asyl zu prüfen. Beispiel: Ihr Gesicht mit dem Pass vergleichen.
means-ai-purpose-commerce = Hilft beim Kaufen und Verkaufen. Beispiel: ein Laden, der zählt, was Sie aus dem Regal nehmen.
means-ai-purpose-content_moderation = Prüft, was Menschen schreiben oder hochladen, und versteckt oder löscht es nach festen Regeln. Beispiel: Beleidigungen.
means-ai-purpose-dining = Hilft, Essen anzubieten. Beispiel: schätzen, wie viele Mahlzeiten eine Kantine heute braucht.
means-ai-purpose-ecology = Misst Pflanzen, Tiere, Boden, Luft oder Wasser. Beispiel: Vögel an ihrem Gesang zählen.
means-ai-purpose-education = Hilft beim Lehren, Lernen oder Bewerten von Tests. Beispiel: ein Programm, das einem Schüler Übungen vorschlägt.
means-ai-purpose-eligibility_benefits = Errechnet, wer eine öffentliche Leistung bekommt oder wie viel. Beispiel: Wohngeld.
means-ai-purpose-employment = Hilft, Beschäftigte auszuwählen, einzuteilen oder zu beurteilen. Beispiel: Bewerbungen sortieren oder Schichten verteilen.
means-ai-purpose-energy_efficiency = Braucht weniger Strom oder Wärme. Beispiel: Straßenlampen, die dunkler werden, wenn niemand in der Nähe ist.
means-ai-purpose-enforcement = Sucht Menschen oder Fahrzeuge, die eine Regel brechen, etwa Autos auf der Busspur. Geldbuße möglich; der Hinweis sollte es sagen.
means-ai-purpose-entry = Prüft, ob Sie hinein oder etwas nutzen dürfen. Beispiel: ein Tor, das Ticket, Kennzeichen oder Gesicht liest.
means-ai-purpose-financial_services = Hilft, über Ihr Geld zu entscheiden. Beispiel: ob Sie Kredit bekommen, was Versicherung kostet, ob etwas nach Betrug aussieht.
means-ai-purpose-fire_emergency = Hilft Rettungsdiensten, Gefahr zu bemerken und zu handeln. Beispiel: Rauch in einem Tunnel sehen.
means-ai-purpose-health = Misst, was in der Umgebung krank machen kann, etwa schmutzige Luft, schlechtes Wasser oder Lärm. Es behandelt keine Kranken.
means-ai-purpose-healthcare = Hilft bei der Behandlung Kranker. Beispiel: eine Diagnose vorschlagen oder wer zuerst behandelt wird.
means-ai-purpose-inform = Beantwortet Fragen oder zeigt Neues zu einem Dienst. Beispiel: ein Bildschirm, der sagt, wann das Amt offen ist.
means-ai-purpose-logistics = Plant, wie Waren oder Stoffe gelagert und bewegt werden. Beispiel: die Strecken von Lieferwagen.
means-ai-purpose-marketing_personalization = Wählt Werbung, Angebote oder Vorschläge passend zu Ihnen oder Ihrer Gruppe. Beispiel: ein Bildschirm, der sich je nach Betrachter ändert.
means-ai-purpose-mobility = Hilft Menschen und Fahrzeugen voran. Beispiel: Fahrräder zählen oder Ampeln schalten.
means-ai-purpose-planning_decision_making = Hilft, für viele zu planen, etwa wo eine neue Buslinie fährt. Es sieht auf das Ganze, nicht auf einen Menschen.
means-ai-purpose-research_development = Erforscht einen Ort oder seine Menschen, um Neues zu lernen. Fragen Sie, wer forscht und wann es endet.
means-ai-purpose-risk_assessment = Gibt Menschen oder Fällen einen Punktwert; manche kommen dann zuerst dran. Beispiel: wer im Krankenhaus zuerst untersucht wird.
means-ai-purpose-safety_security = Versucht, Schaden zu verhindern, bevor er entsteht. Beispiel: sehen, dass jemand auf die Gleise gefallen ist.
means-ai-purpose-social = Hilft Menschen, sich zu treffen oder zu reden. Beispiel: ein Bildschirm, der zwei Plätze verbindet.
means-ai-purpose-translation_language = Überträgt Sprache oder Text in eine andere Sprache. Beispiel: mit einem Amt in Ihrer eigenen Sprache reden.
means-ai-purpose-waste_management = Hilft, Abfall zu sammeln, zu trennen oder wiederzuverwerten. Beispiel: eine Tonne, die sagt, wann sie voll ist.
means-ai-purpose-water_efficiency = Braucht weniger Wasser. Beispiel: einen Park nur gießen, wenn der Boden trocken ist.
means-ai-purpose-wayfinding_services = Hilft Ihnen, einen Ort, eine Toilette, einen Aufzug oder Dienst zu finden. Beispiel: eine Karte, die Ihren Weg zeigt.

## AI: who is responsible

means-ai-accountable-institution = Die Einrichtung, etwa ein Amt oder eine Schule, die für diese KI verantwortlich ist. Richten Sie Fragen und Beschwerden dorthin.
means-ai-accountable-organization = Die Firma oder andere Organisation, die für diese KI verantwortlich ist. Richten Sie Fragen und Beschwerden dorthin.

## AI: whom it touches

means-ai-affected-people = Die Menschen, auf die die KI angewendet wird oder deren Leben sie ändert. Im Vorbeigehen gehören Sie vielleicht dazu.

## AI: what kind of AI it is

means-ai-functional_modes-agentic_mode = Plant mehrere Schritte und führt sie mit anderen Programmen aus, bucht etwa etwas. Fragen Sie, wer sie anhalten kann.
means-ai-functional_modes-analytical_mode = Liest Zahlen und Fakten und gibt eine Einordnung, einen Punktwert oder Rang zurück. Sie macht keinen neuen Text, kein neues Bild.
means-ai-functional_modes-generative_mode = Macht Text, Bilder, Ton oder Video, die es vorher nicht gab. Was sie macht, kann falsch sein.
means-ai-functional_modes-perceptive_mode = Macht aus Bildern, Ton oder gescanntem Papier Fakten, etwa „drei Menschen, ein Fahrrad“.
means-ai-functional_modes-physical_mode = Bewegt Motoren, Ventile, Lichter oder Tore und ändert so etwas in Ihrer Umgebung.
means-ai-functional_modes-semantic_mode = Liest oder hört Sprache und findet, was sie bedeutet oder was dazugehört. Sie schreibt nichts Neues.

## AI: what harm it could do

means-ai-risks_mitigation-autonomy_loss = Die KI könnte Ihnen die Wahl nehmen oder Sie lenken. Die Stelle hat dieses Risiko genannt; fragen Sie, was sie dagegen tut.
means-ai-risks_mitigation-civil_liberties_harm = Die KI könnte Redefreiheit, Versammlung, Bewegung oder ein faires Verfahren berühren. Beispiel: Leute meiden eine überwachte Demo.
means-ai-risks_mitigation-environmental_harm = Die KI könnte der Natur schaden: Sie braucht Strom, Wasser und Geräte, die zu Abfall werden.
means-ai-risks_mitigation-financial_harm = Die KI könnte Menschen oder Firmen Geld kosten. Beispiel: ein falscher Preis, ein verweigerter Dienst oder Betrug.
means-ai-risks_mitigation-physical_harm = Die KI könnte jemanden verletzen oder etwas beschädigen. Beispiel: ein Tor oder Fahrzeug, das zur falschen Zeit losgeht.
means-ai-risks_mitigation-political_economic_harm = Die KI könnte Wähler täuschen, öffentliche Stellen schwächen oder einer Firma zu viel Macht geben.
means-ai-risks_mitigation-psychological_harm = Die KI könnte Stress oder Angst auslösen oder abhängig machen. Beispiel: Sie fühlen sich die ganze Zeit beobachtet.
means-ai-risks_mitigation-reputational_harm = Andere könnten dadurch schlecht von Ihnen denken. Beispiel: Sie werden verwechselt oder falsch eingeordnet.
means-ai-risks_mitigation-societal_cultural_harm = Die KI könnte Vertrauen, Sprachen oder Bräuchen schaden. Beispiel: Falsche Nachrichten verbreiten sich, Wissen geht verloren.

## AI: what you may ask for

means-ai-rights-right_access = Fragen Sie, welche Daten über Sie die KI hat, wofür sie verwendet werden und welche Entscheidungen daraus kamen.
means-ai-rights-right_algorithmic_transparency = Fragen Sie in einfachen Worten, wie die KI allgemein arbeitet: worauf sie achtet und was für Sie folgen kann.
means-ai-rights-right_be_forgotten = Verlangen Sie Löschung, etwa wenn die Daten nicht mehr nötig sind oder Sie die Einwilligung widerrufen. Es gibt Ausnahmen.
means-ai-rights-right_contest = Sagen Sie, dass eine Entscheidung falsch ist, nennen Sie Fakten und Ihren Standpunkt, und verlangen Sie eine neue Prüfung.
means-ai-rights-right_correction = Verlangen Sie, dass falsche Daten über Sie berichtigt oder ergänzt werden.
means-ai-rights-right_individual_decision_explanation = Fragen Sie, warum eine Entscheidung über Sie so ausfiel und welchen Anteil die KI daran hatte.
means-ai-rights-right_non_discrimination = Sie dürfen nicht schlechter behandelt werden wegen Herkunft, Geschlecht, Alter, Glauben, Behinderung u. Ä. Falls doch: Beschweren Sie sich.
means-ai-rights-right_object = Verlangen Sie, dass Daten über Sie nicht mehr verwendet werden. Das löscht sie nicht: Verlangen Sie auch das, wenn Sie es wollen.
means-ai-rights-right_purpose_limitation = Ihre Daten dürfen nur für das verwendet werden, was der Hinweis sagt. Fragen Sie, wenn Sie denken, es ist mehr.
means-ai-rights-right_to_human_review = Verlangen Sie, dass ein Mensch, keine Maschine, über Sie entscheidet oder die Entscheidung neu prüft.
means-ai-rights-right_to_notice = Sie sollten es erfahren, bevor eine KI über Sie entscheidet, und wenn Sie mit einer Maschine reden.

## AI: what goes in

means-ai-input_dataset-input_about_a_measurement = Die KI bekommt Zahlen von Sensoren, etwa Temperatur, Lärm oder Luft. Meist kommt darin kein Mensch vor.
means-ai-input_dataset-input_about_a_place = Die KI bekommt, wo etwas ist: Positionen, Wege oder Pläne. Der Weg eines Telefons kann zeigen, wo Sie wohnen.
means-ai-input_dataset-input_about_behaviour = Die KI bekommt, was Menschen taten: wo sie gingen, wie lange sie blieben, was sie antippten oder kauften.
means-ai-input_dataset-input_biometric = Die KI bekommt Gesichter, Stimmen, Finger, Gang oder Blick von Menschen. Die können Sie nicht ändern wie ein Passwort.
means-ai-input_dataset-input_decision = Die KI bekommt, was ein anderes System über einen Menschen entschied, etwa Ja oder Nein. Fehler dort gehen hier weiter.
means-ai-input_dataset-input_generated_content = Die KI bekommt Text, Bilder oder Ton von einer anderen KI. Fehler darin können weitergehen.
means-ai-input_dataset-input_operational_data = Die KI bekommt Fakten, wie ein Dienst läuft, etwa Fahrpläne oder freie Plätze. Sie betreffen keinen einzelnen Menschen.
means-ai-input_dataset-input_physical_action = Die KI erfährt, dass etwas geschah: Eine Tür ging auf, ein Licht ging an, ein Alarm ertönte.
means-ai-input_dataset-input_recommendation = Die KI bekommt eine Vorhersage, einen Punktwert oder Rat eines anderen Systems. Das ist Rat, noch keine Entscheidung.
means-ai-input_dataset-input_sensitive_personal = Die KI bekommt Fakten zu Gesundheit, Geld, Glauben, Sexualleben, Migration o. Ä. Kommen sie heraus, schadet es Ihnen vielleicht.

## AI: what comes out

means-ai-output_dataset-output_about_a_measurement = Die KI gibt Zahlen zurück, etwa die Luftqualität jede Stunde. Meist sagen sie nichts über einen einzelnen Menschen.
means-ai-output_dataset-output_about_a_place = Die KI gibt zurück, wo etwas ist: ein Weg, ein Gebiet, eine Karte belebter Stellen.
means-ai-output_dataset-output_about_behaviour = Die KI gibt zurück, was Menschen taten, etwa Wege oder Dauer. Fragen Sie, ob es Sie betrifft oder viele.
means-ai-output_dataset-output_biometric = Die KI macht Daten aus Körpern, etwa ein Muster Ihres Gesichts oder Ihrer Stimme. Damit sind Sie wieder erkennbar.
means-ai-output_dataset-output_decision = Die KI bestimmt etwas über Sie, etwa ob das Tor aufgeht. Fragen Sie, ob ein Mensch es noch einmal prüfen kann.
means-ai-output_dataset-output_generated_content = Die KI macht Text, Bilder, Ton oder Video. Es kann echt aussehen und trotzdem falsch sein.
means-ai-output_dataset-output_operational_data = Die KI gibt Pläne oder Zahlen für einen Dienst zurück, etwa einen Fahrplan. Sie betreffen keinen einzelnen Menschen.
means-ai-output_dataset-output_physical_action = Die KI lässt etwas geschehen: Eine Tür geht auf, ein Licht geht an, eine Anzeige ändert sich.
means-ai-output_dataset-output_recommendation = Die KI gibt Rat, eine Vorhersage oder einen Punktwert. Jemand anderes entscheidet, was damit geschieht.
means-ai-output_dataset-output_sensitive_personal = Die KI sagt etwas über Gesundheit, Geld, Glauben, Sexualleben, Migration oder Ähnliches. Es kann geraten sein.

## AI: how it works

means-ai-processing-affect_emotion_analysis = Schätzt aus Gesicht, Stimme, Körper oder Worten Gefühle. Bei Arbeit und Schule verbietet EU-Recht das aus dem Körper, mit Ausnahmen.
means-ai-processing-anomaly_detection = Lernt, was üblich ist, und meldet, was es nicht ist. Ungewöhnlich heißt nicht falsch: Ein Mensch sollte prüfen.
means-ai-processing-biometric_recognition = Vergleicht Gesicht, Stimme, Finger, Auge oder Gang mit gespeicherten, um zu sagen, wer Sie sind oder ob Sie es sind.
means-ai-processing-classification_prediction = Ordnet Dinge oder Menschen in Gruppen ein oder schätzt eine Zahl. Beispiel: Auto oder Fahrrad; Besucher morgen.
means-ai-processing-clustering_segmentation = Stellt Menschen, Orte oder Ereignisse zusammen, die ähnlich aussehen. Niemand hat die Gruppen vorher benannt.
means-ai-processing-computer_vision = Liest Bilder oder Video: zählt Menschen, findet Dinge, verfolgt Bewegung. Dafür muss es nicht wissen, wer Sie sind.
means-ai-processing-language_models = Liest, schreibt, fasst zusammen oder antwortet in Menschensprache, wie ein Chatprogramm. Es kann Falsches sagen.
means-ai-processing-optimization = Probiert viele Wege und nimmt den besten für ein festes Ziel, etwa kurzes Warten an Ampeln. Menschen setzen das Ziel.
means-ai-processing-privacy_transformation = Verwischt, entfernt oder ersetzt, was auf Menschen hinweist, bevor die Daten verwendet werden. Beispiel: Gesichter im Video.
means-ai-processing-recommendation_ranking = Wählt, was Ihnen zuerst gezeigt wird, nach dem, was Sie oder Menschen wie Sie vorher taten.
means-ai-processing-search_retrieval = Sucht in Dokumenten, Aufzeichnungen oder Bildern, was zu einer Frage passt.
means-ai-processing-speech_audio = Macht Sprache zu Text oder Text zu Sprache oder benennt einen Klang wie brechendes Glas. Es sagt nicht, wer spricht.

## AI: who can get at the data

means-ai-access-available_for_resale = Die Daten dürfen an andere verkauft werden. Fragen Sie, an wen und ob sie auf Sie hinweisen.
means-ai-access-available_to_3rd_parties = Andere, die mit diesem System nichts zu tun haben, können die Daten bekommen. Sie müssen nicht verkauft sein.
means-ai-access-available_to_download = Jeder kann die Daten online bekommen, kostenlos oder für Geld.
means-ai-access-available_to_me = Sie können die Daten über sich ansehen, andere Menschen nicht. Beispiel: Ihre eigenen Fahrten.
means-ai-access-available_to_the_accountable_organization = Die Stelle, die für das System verantwortlich ist, kann die Daten ansehen.
means-ai-access-available_to_vendor = Die Firma, die das Gerät liefert oder betreibt, kann die Daten ansehen.
means-ai-access-not_available_to_me = Das System bietet keinen Weg, die Daten anzusehen. Betreffen sie Sie, können Sie sie nach dem Gesetz verlangen (Art. 15 DSGVO).
means-ai-access-not_available_to_the_accountable_organization = Die Stelle, die für das System verantwortlich ist, kann die Daten nicht ansehen. Fragen Sie, wer es kann.
means-ai-access-not_available_to_vendor = Die Firma, die das Gerät liefert oder betreibt, kann die Daten nicht ansehen.

## AI: whether data is kept

means-ai-retention-data_retained = Die Daten werden eine feste Zeit gespeichert und dann gelöscht. Der Hinweis sollte sagen, wie lange.
means-ai-retention-no_data_retained = Die Daten werden nicht gespeichert. Sie werden sofort verwendet und sind dann weg.

## AI: where data is kept

means-ai-storage-backed_up_internationally = Eine zweite Kopie liegt außerhalb des Landes oder Gebiets, wo die Daten erfasst wurden. Dort können andere Gesetze gelten.
means-ai-storage-backed_up_locally = Eine zweite Kopie liegt in dem Land oder Gebiet, wo die Daten erfasst wurden. Also gilt das Gesetz dort.
means-ai-storage-shared_storage_and_governance = Mehrere Stellen teilen einen Speicher. Seine Regeln sagen, wer die Daten sehen, behalten oder löschen darf.
means-ai-storage-stored_locally = Die Daten liegen in dem Land oder Gebiet, wo sie erfasst wurden. Also gilt das Gesetz dort.
means-ai-storage-stored_on_3rd_party_cloud = Die Daten liegen anderswo auf Computern einer beauftragten Firma. Fragen Sie, welche Firma und in welchem Land.
means-ai-storage-stored_primarily_internationally = Die meisten Daten liegen außerhalb des Landes oder Gebiets, wo sie erfasst wurden. Dort können andere Gesetze gelten.
means-ai-storage-stored_primarily_locally = Die meisten Daten, aber nicht alle, liegen in dem Land oder Gebiet, wo sie erfasst wurden.

## Law: why data may be used

means-dpv-legal_basis-A6-1-a = Daten werden nur verwendet, wenn Sie Ja sagen. Sie dürfen Nein sagen, und Sie können Ihr Ja jederzeit widerrufen.
means-dpv-legal_basis-A6-1-a-explicit-consent = Daten werden nur verwendet, wenn Sie in klaren Worten Ja sagen, etwa mit Unterschrift. Nein oder Widerruf geht jederzeit.
means-dpv-legal_basis-A6-1-a-non-explicit-consent = Nur mit einem Ja durch klares Handeln, etwa ein Häkchen setzen. Schweigen ist kein Ja. Sie können es jederzeit widerrufen.
means-dpv-legal_basis-A6-1-b = Daten werden verwendet, weil ein Vertrag mit Ihnen sie braucht. Ohne Vertrag mit Ihnen oder Ihre Anfrage gilt der Grund nicht.
means-dpv-legal_basis-A6-1-b-contract-performance = Daten werden verwendet, um einen Vertrag mit Ihnen zu erfüllen, etwa bezahltes Parken. Erlaubt ist nur, was er braucht.
means-dpv-legal_basis-A6-1-b-enter-into-contract = Daten werden verwendet, weil Sie vor dem Vertrag etwas wollten, etwa ein Angebot. Ohne Ihre Anfrage gilt dieser Grund nicht.
means-dpv-legal_basis-A6-1-c = Ein Gesetz ordnet diese Verwendung an. Sie können sie nicht verweigern, aber fragen, welches Gesetz, und sich beschweren.
means-dpv-legal_basis-A6-1-d = Daten werden verwendet, weil Leben oder Gesundheit von jemandem in Gefahr ist. Sie werden vorher nicht gefragt. Für Notfälle.
means-dpv-legal_basis-A6-1-d-data-subject = Daten über Sie werden verwendet, weil Ihr Leben oder Ihre Gesundheit in Gefahr ist. Sie werden vorher nicht gefragt. Für Notfälle.
means-dpv-legal_basis-A6-1-d-natural-person = Daten über Sie werden verwendet, weil Leben oder Gesundheit anderer in Gefahr ist. Sie werden vorher nicht gefragt. Für Notfälle.
means-dpv-legal_basis-A6-1-e = Ein Gesetz gibt diese Aufgabe einem Amt oder anderen. Sie werden nicht gefragt, können aber wegen Ihrer Situation Widerspruch einlegen.
means-dpv-legal_basis-A6-1-e-official-authority = Ein Amt nutzt Macht aus einem Gesetz. Sie werden nicht gefragt, können aber wegen Ihrer Situation Widerspruch einlegen.
means-dpv-legal_basis-A6-1-e-public-interest = Ein Gesetz gibt jemandem diese Aufgabe für alle. Sie werden nicht gefragt, können aber wegen Ihrer Situation widersprechen.
means-dpv-legal_basis-A6-1-f = Ein Interesse soll schwerer wiegen als Ihres. Sie werden nicht gefragt, können widersprechen. Bei Amtsaufgaben gilt es nicht.
means-dpv-legal_basis-A6-1-f-controller = Der Verantwortliche hält sein berechtigtes Interesse für wichtiger als Ihres. Sie werden nicht gefragt, können widersprechen.
means-dpv-legal_basis-A6-1-f-third-party = Der Verantwortliche hält das berechtigte Interesse Dritter für wichtiger als Ihres. Sie werden nicht gefragt, können widersprechen.
means-dpv-legal_basis-Consent = Daten werden nur verwendet, wenn Sie frei und informiert Ja sagen. Der Hinweis nennt keinen Artikel. Sie können Nein sagen.

## Law: what you may claim

means-dpv-right-A13 = Wenn Daten bei Ihnen erfasst werden, müssen Sie im selben Moment erfahren, wer, warum, wie lange und was Sie tun können.
means-dpv-right-A14 = Kommen Daten über Sie von anderen, müssen Sie spätestens nach einem Monat erfahren, woher und warum. Es gibt Ausnahmen.
means-dpv-right-A15 = Fragen Sie, ob es Daten über Sie gibt. Wenn ja, verlangen Sie Kopie, Gründe und Empfänger. Die erste Kopie ist kostenlos.
means-dpv-right-A16 = Verlangen Sie, dass Falsches über Sie berichtigt und Fehlendes ergänzt wird.
means-dpv-right-A17 = Verlangen Sie Löschung, etwa wenn Daten nicht mehr nötig sind. Nicht immer: Ein Gesetz oder eine öffentliche Aufgabe kann dagegenstehen.
means-dpv-right-A18 = Verlangen Sie, dass die Daten bleiben, aber meist nicht mehr verwendet werden, etwa solange geprüft wird, ob sie stimmen.
means-dpv-right-A19 = Wer Daten berichtigt, löscht oder einschränkt, muss es den Empfängern sagen, außer es ist unmöglich oder viel zu viel Arbeit.
means-dpv-right-A20 = Verlangen Sie Daten, die Sie gaben, als computerlesbare Datei. Nur bei Einwilligung oder Vertrag und Nutzung per Maschine.
means-dpv-right-A21 = Bei öffentlicher Aufgabe oder berechtigtem Interesse, wegen Ihrer Situation. Nur zwingende Gründe oder Rechtsansprüche wiegen mehr.
means-dpv-right-A22 = Eine Maschine allein darf nicht entscheiden, was rechtlich oder ähnlich schwer wiegt. Ausnahmen: Vertrag, Gesetz, ausdrückliches Ja.
means-dpv-right-A22-3-a = Hat eine Maschine per Vertrag oder mit Ihrer ausdrücklichen Einwilligung entschieden, verlangen Sie, dass ein Mensch prüft.
means-dpv-right-A22-3-b = Hat eine Maschine per Vertrag oder mit Ihrer ausdrücklichen Einwilligung entschieden, sagen Sie einem Menschen Ihre Sicht.
means-dpv-right-A22-3-c = Hat eine Maschine per Vertrag oder mit Ihrer ausdrücklichen Einwilligung entschieden, sagen Sie, dass es falsch ist.
means-dpv-right-A7-3 = Sie können ein Ja jederzeit widerrufen, so einfach, wie Sie es gaben. Was vorher geschah, bleibt erlaubt.
means-dpv-right-A77 = Schreiben Sie der Aufsichtsbehörde, wo Sie wohnen, arbeiten oder wo es geschah. Das kostet Sie nichts.
means-dpv-right-A78 = Gehen Sie vor Gericht, wenn die Behörde falsch über Sie entscheidet, nichts tut oder drei Monate lang nichts sagt.
means-dpv-right-A79 = Gehen Sie vor Gericht gegen den, der Ihre Daten gegen die DSGVO verwendet. Sie müssen sich nicht vorher bei der Behörde beschweren.

## Law: what allows data to leave the EU

means-dpv-transfer-A45-3 = Die EU-Kommission hat entschieden, dass dieses Land Daten etwa so gut schützt wie die EU. Weitere Erlaubnis ist nicht nötig.
means-dpv-transfer-A46-2-a = Öffentliche Stellen hier und dort haben einen Vertrag, der sie rechtlich bindet und Ihnen Rechte gibt.
means-dpv-transfer-A46-2-b = Ein Konzern bindet sich an Regeln für Daten in allen seinen Ländern. Eine Aufsichtsbehörde hat sie genehmigt.
means-dpv-transfer-A46-2-c = Sender und Empfänger unterschreiben Vertragstexte der EU-Kommission. Sie können sich meist gegen beide darauf berufen.
means-dpv-transfer-A46-2-d = Sender und Empfänger unterschreiben Vertragstexte einer Aufsichtsbehörde. Die EU-Kommission hat sie genehmigt.
means-dpv-transfer-A46-2-e = Der Empfänger bindet sich an genehmigte Verhaltensregeln seiner Branche und muss Ihre Rechte achten.
means-dpv-transfer-A46-2-f = Der Empfänger hat ein genehmigtes Zertifikat für Datenschutz und bindet sich, Ihre Rechte zu achten.
means-dpv-transfer-A46-3-a = Sender und Empfänger schrieben einen eigenen Vertrag. Eine Aufsichtsbehörde muss ihn genehmigt haben.
means-dpv-transfer-A46-3-b = Öffentliche Stellen einigten sich ohne Vertrag auf Regeln, die Ihnen Rechte geben. Eine Aufsichtsbehörde muss sie genehmigt haben.
means-dpv-transfer-A49-1-a = Sie sagten ausdrücklich Ja und kannten das Risiko dort. Sie können widerrufen. Ämter mit Hoheitsmacht dürfen es nicht nutzen.
means-dpv-transfer-A49-1-b = Ihr Vertrag ist sonst nicht zu erfüllen, oder Sie wollten es vor dem Vertrag. Beispiel: Sie buchen ein Hotel im Ausland.
means-dpv-transfer-A49-1-c = Ein Vertrag anderer in Ihrem Interesse ist sonst nicht zu erfüllen. Beispiel: Jemand bucht eine Reise für Sie.
means-dpv-transfer-A49-1-d = Ein wichtiger öffentlicher Grund nach EU-Recht oder nationalem Recht verlangt es. Beispiel: Finanzämter, die zusammenarbeiten.
means-dpv-transfer-A49-1-e = Jemand braucht die Daten, um einen Rechtsanspruch geltend zu machen oder abzuwehren, etwa vor Gericht im Ausland.
means-dpv-transfer-A49-1-f = Leben oder Gesundheit ist in Gefahr, und der Mensch kann weder Ja noch Nein sagen. Beispiel: ein Unfall im Ausland.
means-dpv-transfer-A49-1-g = Die Daten stammen aus einem Register, das laut Gesetz für alle oder mit gutem Grund offen ist. Nicht das ganze Register.
means-dpv-transfer-A49-2 = Nichts anderes passt: einmalig, wenige Menschen, zwingendes Interesse. Sie und Behörde erfahren es. Nicht für Hoheitsmacht.
means-dpv-transfer-AdequacyDecision = Die EU-Kommission hat entschieden, dass ein Land Daten etwa so gut schützt wie die EU. Das kann zurückgenommen werden.
means-dpv-transfer-AdHocContractualClauses = Sender und Empfänger schrieben einen eigenen Vertrag zum Schutz der Daten. Eine Aufsichtsbehörde muss ihn genehmigen.
means-dpv-transfer-BindingCorporateRules = Ein Konzern bindet sich an Datenregeln in allen Ländern. Sie können sich darauf berufen. Eine Behörde muss sie genehmigen.
means-dpv-transfer-CertificationMechanismsForDataTransfers = Ein geprüftes Zertifikat zeigt, wie der Empfänger die Daten schützt. Er muss sich auch binden, Ihre Rechte zu achten.
means-dpv-transfer-CodesOfConductForDataTransfers = Regeln einer Branche zum Schutz von Daten im Ausland. Sie müssen genehmigt sein, und der Empfänger muss sich binden.
means-dpv-transfer-DataTransferTool = Irgendein rechtliches Mittel, mit dem Daten die EU verlassen dürfen. Der Hinweis sagt nicht, welches: Fragen Sie.
means-dpv-transfer-SCCByCommission = Vertragstexte der EU-Kommission, die Sender und Empfänger unverändert unterschreiben. Sie können eine Kopie verlangen.
means-dpv-transfer-SCCBySupervisoryAuthority = Vertragstexte einer Aufsichtsbehörde, von der EU-Kommission genehmigt. Sie können eine Kopie verlangen.
means-dpv-transfer-StandardContractualClauses = Feste Vertragstexte, die Sender und Empfänger zum Schutz unterschreiben. Der Hinweis sagt nicht, wessen Texte: Fragen Sie.
means-dpv-transfer-SupplementaryMeasure = Etwas Zusätzliches, weil ein Vertrag allein dort nicht genügt, etwa Verschlüsselung, deren Schlüssel in der EU bleibt.

## Law: why sensitive data may be used

means-dpv-special_category-A9-2-a = Sensible Daten, etwa Gesundheit oder Gesicht, nur bei klarem Ja von Ihnen. Sie können Nein sagen oder jederzeit widerrufen.
means-dpv-special_category-A9-2-b = Ein Gesetz zu Arbeit oder sozialer Sicherheit, oder eine Vereinbarung danach, braucht sensible Daten. Es muss Sie auch schützen.
means-dpv-special_category-A9-2-c = Leben oder Gesundheit ist in Gefahr, und der Mensch, den die Daten betreffen, kann weder Ja noch Nein sagen.
means-dpv-special_category-A9-2-d = Kirche, Gewerkschaft, Partei o. Ä. verwendet Daten von Mitgliedern und engen Kontakten. Nichts darf ohne deren Ja hinaus.
means-dpv-special_category-A9-2-e = Sie haben diese Daten eindeutig selbst öffentlich gemacht. An einer Kamera vorbeizugehen genügt dafür nicht.
means-dpv-special_category-A9-2-f = Die Daten sind für einen Rechtsanspruch nötig, oder ein Gericht braucht sie für seine Arbeit.
means-dpv-special_category-A9-2-g = Ein Gesetz erlaubt es aus einem wichtigen öffentlichen Grund, verhältnismäßig und mit Schutz Ihrer Rechte. Welches? Fragen Sie.
means-dpv-special_category-A9-2-h = Nötig für Behandlung, Pflege oder Gesundheit bei der Arbeit. Nur wer zur Verschwiegenheit verpflichtet ist, darf sie verwenden.
means-dpv-special_category-A9-2-i = Ein Gesetz erlaubt es, um die Gesundheit aller zu schützen, etwa gegen eine Seuche, und muss Ihre Rechte schützen.
means-dpv-special_category-A9-2-j = Ein Gesetz erlaubt es für öffentliche Archive, Forschung oder Statistik, verhältnismäßig und mit Schutz Ihrer Rechte.

## Choices and answers: words by code

means-dpv-ground-Objection = Sie sagen, dass diese Verwendung gerade für Sie schlecht ist. Beispiel: Sie wohnen gegenüber der Kamera.
means-dpv-ground-NonNecessityObjection = Sie sagen, dass das Ziel ohne Daten über Sie erreichbar ist. Beispiel: zählen statt filmen.
means-dpv-ground-LegalityLackingObjection = Sie sagen, dass keiner der Gründe im Gesetz das erlaubt, wie Einwilligung, Vertrag oder öffentliche Aufgabe.
means-dpv-ground-UnlawfulActivityObjection = Sie sagen, dass das selbst verboten ist. Nennen Sie das Gesetz, wenn Sie es kennen; Sie müssen nicht.
means-dpv-ground-ContestAccuracy = Sie sagen, dass Daten oder Ergebnis über Sie nicht stimmen. Man soll es prüfen.
means-dpv-delay-ComplexityOfProcess = Man braucht mehr Zeit, weil Ihr Antrag schwierig ist. Höchstens drei Monate insgesamt, und man muss Ihnen sagen, warum.
means-dpv-delay-HighVolumeOfProcesses = Man braucht mehr Zeit, weil es viele Anträge gibt. Höchstens drei Monate insgesamt, und man muss Ihnen sagen, warum.
means-dpv-delay-InformationRequired = Man fragt Sie nach Angaben, die für eine Antwort nötig sind. Schicken Sie nur, was nötig ist.
means-dpv-delay-IdentityVerificationRequired = Man bezweifelt, dass die Daten Sie betreffen, und darf nachfragen. Man darf nicht mehr verlangen als nötig.
means-dpv-refusal-LegitimateInterestOverride = Man sagt, die eigenen gewichtigen Gründe zählen mehr als Ihre. Das muss nachgewiesen werden. Sie können sich beschweren.
means-dpv-refusal-PublicInterestCompromised = Man sagt, dass eine Aufgabe für alle nicht mehr möglich wäre. Fragen Sie, welche. Sie können sich beschweren.
means-dpv-refusal-OfficialAuthorityExerciseImpaired = Man sagt, dass ein Amt eine Macht aus dem Gesetz nicht nutzen könnte. Fragen Sie, welche. Sie können sich beschweren.
means-dpv-refusal-LegalObligationImpaired = Man sagt, dass ein Gesetz das Weitermachen anordnet, etwa Akten zu führen. Fragen Sie, welches. Sie können sich beschweren.
means-dpv-refusal-LegallyExempted = Man sagt, dass ein Gesetz davon befreit. Fragen Sie, welches. Sie können sich beschweren.
means-dpv-refusal-LegalClaimImpaired = Man sagt, dass jemand die Daten für oder gegen einen Rechtsanspruch braucht. Sie können sich beschweren.
means-dpv-refusal-JudicialProceedingsImpaired = Man sagt, dass ein Gericht oder seine Unabhängigkeit leiden würde. Sie können sich beschweren.
means-dpv-refusal-CrimePreventionImpaired = Man sagt, dass Straftaten dann schlechter zu verhüten sind. Ein Gesetz muss diese Ablehnung erlauben. Sie können sich beschweren.
means-dpv-refusal-CrimeInvestigationImpaired = Man sagt, dass eine Straftat dann nicht aufzuklären ist. Ein Gesetz muss diese Ablehnung erlauben. Sie können sich beschweren.
means-dpv-refusal-PublicSecurityImpaired = Man sagt, dass die Sicherheit aller leiden würde. Ein Gesetz muss diese Ablehnung erlauben. Sie können sich beschweren.
means-dpv-refusal-NationalSecurityImpaired = Man sagt, dass die Sicherheit des Landes leiden würde. Ein Gesetz muss diese Ablehnung erlauben. Sie können sich beschweren.
means-dpv-refusal-PublicHealthCompromised = Man sagt, dass der Schutz der Gesundheit aller die Daten braucht, etwa bei einer Seuche. Sie können sich beschweren.
means-dpv-refusal-SecurityImpaired = Man sagt, dass etwas, das Daten oder einen Ort sichert, nicht mehr funktionieren würde. Sie können sich beschweren.
means-dpv-refusal-ThirdPartyRightsImpaired = Man sagt, dass es anderen schaden würde, etwa Menschen im selben Bild. Verlangen Sie den Teil, der nur Sie betrifft.
means-dpv-refusal-FreedomOfExpressionImpaired = Man sagt, dass andere ein Recht haben, das zu sagen oder zu wissen, etwa die Presse. Sie können sich beschweren.
means-dpv-refusal-ScientificHistoricalResearchImpaired = Man sagt, dass eine Studie ohne die Daten nicht möglich wäre oder stark leiden würde. Sie können sich beschweren.
means-dpv-refusal-OfficialStatisticsImpaired = Man sagt, dass öffentliche Zahlen ohne die Daten nicht möglich wären oder stark leiden würden. Sie können sich beschweren.
means-dpv-refusal-PublicInterestArchivingImpaired = Man sagt, dass ein öffentliches Archiv ohne die Daten stark leiden würde. Sie können sich beschweren.
means-dpv-refusal-ContractPerformanceNecessity = Man sagt, dass ein Vertrag ohne die Daten nicht zu erfüllen ist. Fragen Sie, welcher. Sie können sich beschweren.
means-dpv-refusal-ConsentProvided = Man sagt, dass Sie hierzu Ja gesagt haben. Sie können Ihre Einwilligung jederzeit widerrufen.
means-dpv-refusal-IdentityVerificationFailure = Man konnte nicht erkennen, dass die Daten Sie betreffen. Sie können mehr schicken, das es zeigt, oder sich beschweren.
means-dpv-refusal-FulfilmentImpossible = Man sagt, dass es nicht geht, etwa weil die Daten schon weg sind. Sie können sich beschweren.
means-dpv-refusal-DisproportionateEffortRequired = Man sagt, dass es viel zu viel Arbeit ist für das, was es bringt. Sie können sich beschweren.
means-dpv-refusal-ProcessUnfounded = Man sagt, dass Ihr Antrag offenkundig keinen Grund im Gesetz hat. Das muss nachgewiesen werden. Sie können sich beschweren.
means-dpv-refusal-ProcessExcessive = Man sagt, dass Sie zu viel verlangen, etwa immer wieder. Das muss nachgewiesen werden. Sie können sich beschweren.
means-dpv-refusal-EntityAlreadyInformed = Man sagt, dass Sie das schon erfahren haben. Sehen Sie in frühere Hinweise und Antworten. Sie können sich beschweren.

## AI Act: what kind of AI it is

means-dpv-ai_act-AISystem = Software, die aus Eingaben erschließt, was sie sagt, zeigt, rät oder entscheidet. Ihre Pflichten hängen von der Verwendung ab.
means-dpv-ai_act-GPAIModel = Ein großer KI-Kern für viele Aufgaben, der in andere Systeme kommt. Sein Anbieter muss Urheberrecht achten, meist dokumentieren.
means-dpv-ai_act-GPAISystem = KI für viele Aufgaben, etwa ein Chatprogramm. Haben Sie direkt mit ihr zu tun, müssen Sie es erfahren, außer es ist offensichtlich.
means-dpv-ai_act-HighImpactCapabilityGPAIModel = Ein Modell, das so viel kann wie die besten. Die KI-Verordnung sieht dann ein Risiko für alle und gibt dem Anbieter mehr Pflichten.
means-dpv-ai_act-SystemicRisk = Schaden für Gesundheit, Sicherheit, Rechte, Gesellschaft, den starke Allzweck-Modelle weit verbreiten. Anbieter müssen gegensteuern.
means-dpv-ai_act-AISystemPerformance = Wie gut sie tut, wofür sie gedacht ist. Fragen Sie, wie oft sie sich irrt und bei wem.
means-dpv-ai_act-IntendedPurpose = Die Verwendung, die der Anbieter in Unterlagen und Werbung nennt. Wie streng die KI-Verordnung ist, hängt davon ab.
means-dpv-ai_act-ReasonablyForeseeableMisuse = Eine Verwendung, die nicht vorgesehen, aber zu erwarten ist. Bei Hochrisiko-KI muss der Anbieter vorher daran denken.
means-dpv-ai_act-SafetyComponent = Ein Teil, das Menschen oder Dinge schützt oder bei Ausfall gefährdet. Mit KI darin gelten oft strenge Pflichten.
means-dpv-ai_act-SubliminalCapability = Kann unbemerkt auf Ihr Denken wirken. Gesetzlich verboten, wenn Sie dadurch anders entscheiden und schwerer Schaden droht.
means-dpv-ai_act-DeepFakeGeneration = Macht Bilder, Ton oder Video, die fälschlich echt aussehen. Wer es verwendet, muss sagen, dass es KI ist, mit wenigen Ausnahmen.
means-dpv-ai_act-Risk = Wie wahrscheinlich ein Schaden ist und wie schlimm er wäre. Je höher das Risiko, desto strenger die Pflichten.

## AI Act: AI that recognises people

means-dpv-ai_act-BiometricData = Daten von Gesicht, Finger, Stimme, Gang o. Ä. Um Menschen daran zu unterscheiden, verlangt die DSGVO einen besonderen Grund.
means-dpv-ai_act-BiometricIdentification = Vergleicht Gesicht oder Körper mit vielen Gespeicherten, um Sie zu finden. Aus der Ferne: strenge Pflichten, zum Teil verboten.
means-dpv-ai_act-BiometricVerification = Vergleicht Sie mit einem Eintrag, etwa Ihr Gesicht mit dem Pass. Die KI-Verordnung zählt das allein nicht als hohes Risiko.
means-dpv-ai_act-RemoteBiometricIdentificationSystem = Findet heraus, wer Menschen sind, ohne dass sie mitmachen. Strenge Pflichten; live für die Polizei meist gesetzlich verboten.
means-dpv-ai_act-RealtimeRemoteBiometricIdentificationSystem = Findet sofort heraus, wer vorbeigeht. Strenge Pflichten. Für Polizei an öffentlichen Orten gesetzlich verboten, mit drei engen Ausnahmen.
means-dpv-ai_act-PostRemoteBiometricIdentificationSystem = Findet später aus Aufnahmen heraus, wer da war. Strenge Pflichten. Für Verdächtige braucht die Polizei Erlaubnis, bis auf einen Fall.
means-dpv-ai_act-BiometricCategorisation = Steckt Sie nach Gesicht oder Körper in eine Gruppe, etwa Alter. So auf Glauben, Rasse, Sexualleben zu schließen: gesetzlich verboten.
means-dpv-ai_act-BiometricCategorisationSystem = Teilt nach Gesicht, Körper ein. Sie müssen es erfahren, außer ein Gesetz erlaubt es gegen Straftaten. Teils gesetzlich verboten.
means-dpv-ai_act-EmotionRecognition = Schätzt Gefühle oder Absichten aus Gesicht, Stimme, Körper. Bei Arbeit und Schule gesetzlich verboten, außer Medizin, Sicherheit.
means-dpv-ai_act-EmotionRecognitionSystem = Strenge Pflichten. Sie müssen es erfahren, außer ein Gesetz erlaubt es gegen Straftaten. Bei Arbeit, Schule meist gesetzlich verboten.
means-dpv-ai_act-PubliclyAccessibleSpace = Ein Ort für unbestimmt viele Menschen, etwa Straße, Bahnhof, Laden, auch mit Ticket. Live-Gesichtssuche ist hier begrenzt.

## AI Act: AI that the law forbids

means-dpv-ai_act-ProhibitedAISystem = Eine Verwendung von KI, die die KI-Verordnung in der EU verbietet. Niemand kann sie mit einem Ja erlauben. Sie können sich beschweren.
means-dpv-ai_act-ProhibitedAISystem-A5-1-a = Gesetzlich verboten: verdeckte oder täuschende Tricks, durch die Menschen anders entscheiden, mit schwerem Schaden oder Gefahr davon.
means-dpv-ai_act-ProhibitedAISystem-A5-1-b = Gesetzlich verboten: Alter, Behinderung oder Not nutzen, um Verhalten zu ändern, mit schwerem Schaden oder Gefahr davon.
means-dpv-ai_act-ProhibitedAISystem-A5-1-c = Gesetzlich verboten: Verhalten oder Charakter länger bewerten und Menschen dann anderswo, ohne Grund oder zu hart schlecht behandeln.
means-dpv-ai_act-ProhibitedAISystem-A5-1-d = Gesetzlich verboten: Ihr Risiko einer Straftat nur aus Profil oder Charakter bewerten, nicht aus Tatsachen eines Falls.
means-dpv-ai_act-ProhibitedAISystem-A5-1-e = Gesetzlich verboten: Datenbanken von Gesichtern aufbauen, mit ziellos gesammelten Bildern aus Internet oder Kameras.
means-dpv-ai_act-ProhibitedAISystem-A5-1-f = Gesetzlich verboten: auf Gefühle von Menschen bei der Arbeit oder in der Schule schließen. Erlaubt nur für Medizin oder Sicherheit.
means-dpv-ai_act-ProhibitedAISystem-A5-1-g = Gesetzlich verboten: vom Körper auf Rasse, Politik, Gewerkschaft, Glauben, Sexualleben schließen. Rechtmäßige Bilder ordnen ist erlaubt.
means-dpv-ai_act-ProhibitedAISystem-A5-1-h = Gesetzlich verboten: Polizei erkennt live in der Öffentlichkeit, außer unbedingt nötig: Vermisste, Opfer, schwere Gefahr oder Straftat.

## AI Act: how high the risk is

means-dpv-ai_act-RiskLevel = Die KI-Verordnung ordnet KI nach Risiko: verboten, hoch, Infopflicht, gering. Davon hängt ab, welche Pflichten gelten.
means-dpv-ai_act-RiskLevelProhibited = Die KI-Verordnung verbietet das in der EU (Art. 5). Niemand kann es mit einem Ja erlauben. Sie können sich beschweren.
means-dpv-ai_act-RiskLevelPermitted = Die KI-Verordnung verbietet es nicht. Pflichten können trotzdem gelten, auch andere Gesetze wie die DSGVO.
means-dpv-ai_act-RiskLevelHigh = Könnte Gesundheit, Sicherheit, Rechten schwer schaden. Erlaubt, aber nur mit strengen Pflichten wie Prüfung und Aufsicht.
means-dpv-ai_act-RiskLevelHigh-A6-1 = Hohes Risiko: Es ist ein Produkt, das eine Stelle von außen prüfen muss, oder sichert es, etwa ein Aufzug. Strenge Pflichten.
means-dpv-ai_act-RiskLevelHigh-A6-2 = Hohes Risiko wegen der Verwendung, etwa Einstellung, Polizei oder Sozialleistungen (Anhang III). Strenge Pflichten.
means-dpv-ai_act-RiskLevelNotHigh = Nicht verboten und nicht hohes Risiko. Vielleicht müssen Sie trotzdem von der KI erfahren. Andere Gesetze gelten, wie die DSGVO.
means-dpv-ai_act-RiskLevelTransparencyRequired = Kein hohes Risiko, aber Menschen müssen es erfahren, etwa wenn sie mit einer Maschine reden oder einen Deepfake sehen (Art. 50).
means-dpv-ai_act-RiskLevelMinimal = Nicht verboten, kein hohes Risiko, und laut KI-Verordnung muss es niemand erfahren. Andere Gesetze gelten, wie die DSGVO.
means-dpv-ai_act-HighRiskAIAssessment = Ermittelt, ob die KI-Verordnung diese KI als Hochrisiko einstuft. Fragen Sie nach Ergebnis und Gründen.
means-dpv-ai_act-HighRiskAISystem = KI, die Gesundheit, Sicherheit, Rechten schwer schaden könnte. Erlaubt nur mit strengen Pflichten wie Prüfung und Aufsicht.

## AI Act: high risk because of the product

means-dpv-ai_act-HighRiskAISystem-A6-1 = KI, die ein Produkt aus Anhang I ist oder sichert, das eine Stelle von außen vor Verkauf prüfen muss. Strenge Pflichten.
means-dpv-ai_act-HighRiskAISystem-AnnexI-1 = KI, die eine Maschine sichert, etwa einen Roboterarm stoppt, wenn Sie kommen. Strenge Pflichten und Prüfung von außen.
means-dpv-ai_act-HighRiskAISystem-AnnexI-2 = KI, die ein Spielzeug sichert oder selbst das Spielzeug ist. Strenge Pflichten und Prüfung von außen.
means-dpv-ai_act-HighRiskAISystem-AnnexI-3 = KI, die ein Sportboot oder Wassermotorrad sichert. Strenge Pflichten und Prüfung von außen.
means-dpv-ai_act-HighRiskAISystem-AnnexI-4 = KI, die einen Aufzug sichert, etwa Türen oder Bremsen. Strenge Pflichten und Prüfung von außen.
means-dpv-ai_act-HighRiskAISystem-AnnexI-5 = KI, die Geräte sichert, wo Gas oder Staub explodieren kann, etwa in einer Mühle. Strenge Pflichten und Prüfung von außen.
means-dpv-ai_act-HighRiskAISystem-AnnexI-6 = KI, die ein Funkgerät sichert, etwa ein Telefon oder einen Funksensor. Strenge Pflichten und Prüfung von außen.
means-dpv-ai_act-HighRiskAISystem-AnnexI-7 = KI, die Kessel, Tanks oder Rohre unter Druck sichert. Strenge Pflichten und Prüfung von außen.
means-dpv-ai_act-HighRiskAISystem-AnnexI-8 = KI, die eine Seilbahn oder einen Skilift sichert. Strenge Pflichten und Prüfung von außen.
means-dpv-ai_act-HighRiskAISystem-AnnexI-9 = KI in dem, was Menschen zum Schutz tragen, etwa Helm oder Maske. Strenge Pflichten und Prüfung von außen.
means-dpv-ai_act-HighRiskAISystem-AnnexI-10 = KI, die ein Gerät mit Gasflamme sichert, etwa Heizung oder Herd. Strenge Pflichten und Prüfung von außen.
means-dpv-ai_act-HighRiskAISystem-AnnexI-11 = KI, die ein Medizinprodukt ist oder sichert, etwa eine, die Röntgenbilder liest. Strenge Pflichten und Prüfung von außen.
means-dpv-ai_act-HighRiskAISystem-AnnexI-12 = KI in Tests von Blut, Gewebe und Ähnlichem außerhalb des Körpers. Strenge Pflichten und Prüfung von außen.
means-dpv-ai_act-HighRiskAISystem-AnnexI-13 = KI, die Flüge vor Angriffen schützt. Hohes Risiko; Pflichten kommen über das Luftfahrtrecht, nicht direkt aus der KI-Verordnung.
means-dpv-ai_act-HighRiskAISystem-AnnexI-14 = KI, die Zwei-, Dreiräder oder Quads sichert. Hohes Risiko; Pflichten über das Fahrzeugrecht, nicht direkt aus der KI-Verordnung.
means-dpv-ai_act-HighRiskAISystem-AnnexI-15 = KI, die Fahrzeuge für Feld und Wald sichert. Hohes Risiko; Pflichten über das Fahrzeugrecht, nicht direkt aus der KI-Verordnung.
means-dpv-ai_act-HighRiskAISystem-AnnexI-16 = KI, die Ausrüstung auf Schiffen sichert. Hohes Risiko; Pflichten über das Schifffahrtsrecht, nicht direkt aus der KI-Verordnung.
means-dpv-ai_act-HighRiskAISystem-AnnexI-17 = KI, die Züge und Gleise sichert. Hohes Risiko; Pflichten über das Eisenbahnrecht, nicht direkt aus der KI-Verordnung.
means-dpv-ai_act-HighRiskAISystem-AnnexI-18 = KI, die Autos, Busse, Lastwagen oder Teile sichert. Hohes Risiko; Pflichten über Fahrzeugrecht, nicht direkt aus der KI-Verordnung.
means-dpv-ai_act-HighRiskAISystem-AnnexI-19 = KI, die Menschen in Autos und auf der Straße schützt. Hohes Risiko; Pflichten über Fahrzeugrecht, nicht direkt aus der KI-Verordnung.
means-dpv-ai_act-HighRiskAISystem-AnnexI-20 = KI, die Luftfahrzeuge, vor allem Drohnen, sichert. Hohes Risiko; Pflichten über Luftfahrtrecht, nicht direkt aus der KI-Verordnung.

## AI Act: high risk because of the use

means-dpv-ai_act-HighRiskAISystem-A6-2 = KI für eine Verwendung aus Anhang III, etwa Polizei. Strenge Pflichten, und Sie müssen von Entscheidungen über Sie erfahren.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-1-a = Erkennt Menschen aus der Ferne an Gesicht oder Körper. Strenge Pflichten. Nur zu prüfen, ob Sie es sind, zählt nicht dazu.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-1-b = Teilt nach geschützten Merkmalen ein, etwa Herkunft, aus Gesicht oder Körper. Strenge Pflichten; teils gesetzlich verboten.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-1-c = Schließt auf Gefühle aus Gesicht, Stimme, Körper. Strenge Pflichten; meist Infopflicht. Arbeit, Schule: meist gesetzlich verboten.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-2 = Sichert Verkehr, Wasser, Gas, Wärme, Strom oder digitale Netze. Strenge Pflichten, weil ein Ausfall vielen schaden kann.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-3-a = Entscheidet oder hilft entscheiden, wer einen Platz in Schule, Uni oder Ausbildung bekommt. Strenge Pflichten mit Infopflicht.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-3-b = Beurteilt, was jemand gelernt hat, oder lenkt, was danach kommt. Strenge Pflichten, und Sie müssen es erfahren.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-3-c = Beurteilt, welche Bildungsstufe zu jemandem passt oder offensteht. Strenge Pflichten, und Sie müssen es erfahren.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-3-d = Überwacht Lernende bei Prüfungen, um Betrug zu finden. Strenge Pflichten, und Sie müssen es erfahren.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-4-a = Hilft Beschäftigte auszuwählen: Stellenanzeigen, Bewerbungen, Bewertung. Strenge Pflichten, und Sie müssen es erfahren.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-4-b = Hilft bei Lohn, Aufstieg, Entlassung, verteilt oder überwacht Arbeit. Strenge Pflichten; Beschäftigte müssen es erfahren.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-5-a = Hilft Ämtern, wer Leistungen bekommt, behält, zurückzahlt. Strenge Pflichten. Sie müssen es erfahren und können fragen, warum.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-5-b = Bewertet, ob Sie Geld zurückzahlen können. Strenge Pflichten mit Infopflicht; Sie können fragen, warum. Betrugssuche zählt nicht.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-5-c = Bewertet Ihr Risiko und den Preis für Lebens- oder Krankenversicherung. Strenge Pflichten mit Infopflicht; fragen Sie, warum.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-5-d = Beurteilt Notrufe, schickt Polizei, Feuerwehr oder Rettung oder sagt, wer zuerst behandelt wird. Strenge Pflichten.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-6-a = Für die Polizei: bewertet das Risiko, Opfer einer Straftat zu werden. Strenge Pflichten, und nur wo ein anderes Gesetz es erlaubt.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-6-b = Für die Polizei: Lügendetektoren und Ähnliches. Strenge Pflichten, und nur wo ein anderes Gesetz es erlaubt.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-6-c = Für die Polizei: beurteilt, wie verlässlich Beweise sind. Strenge Pflichten, und nur wo ein anderes Gesetz es erlaubt.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-6-d = Für die Polizei: bewertet Tatrisiko, Charakter oder frühere Taten. Strenge Pflichten. Allein aus Profil: gesetzlich verboten.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-6-e = Für die Polizei: bildet Profile, um Straftaten zu finden oder aufzuklären. Strenge Pflichten, nur wo ein anderes Gesetz es erlaubt.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-7-a = Für Migrations-, Asyl- oder Grenzbehörden: Lügendetektoren und Ähnliches. Strenge Pflichten, nur wo ein anderes Gesetz es erlaubt.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-7-b = Für Grenzbehörden: bewertet Risiken Einreisender, etwa Sicherheit oder Gesundheit. Strenge Pflichten, nur wo ein Gesetz es erlaubt.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-7-c = Hilft Anträge auf Asyl, Visum, Aufenthalt und Beschwerden zu prüfen. Strenge Pflichten, und nur wo ein Gesetz es erlaubt.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-7-d = Findet oder erkennt Menschen für Migrations-, Asyl- oder Grenzbehörden. Strenge Pflichten. Pässe zu prüfen zählt nicht dazu.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-8-a = Hilft Richtern, Tatsachen und Recht zu erforschen und Recht auf einen Fall anzuwenden. Strenge Pflichten.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-8-b = Soll eine Abstimmung beeinflussen oder wie Menschen wählen. Strenge Pflichten. Werkzeug nur zum Organisieren zählt nicht dazu.

## AI Act: who makes, sells and uses AI

means-dpv-ai_act-AIProvider = Wer die KI entwickelt oder entwickeln lässt und unter eigenem Namen anbietet. Hat die meisten strengen Pflichten.
means-dpv-ai_act-AIDeployer = Amt oder Firma, die KI bei der Arbeit verwendet. Bei Hochrisiko-KI müssen sie die Anleitung befolgen, Menschen müssen aufpassen.
means-dpv-ai_act-AIDistributor = Verkauft KI in der EU weiter, ohne Anbieter oder Einführer. Bei Hochrisiko-KI muss er prüfen, ob Zeichen und Papiere da sind.
means-dpv-ai_act-AIImporter = Bringt KI eines Anbieters von außerhalb auf den EU-Markt. Bei Hochrisiko-KI muss er prüfen, ob der seine Pflichten tat.
means-dpv-ai_act-AIOperator = Anbieter, Produkthersteller, Betreiber, Bevollmächtigter, Einführer oder Händler. Die KI-Verordnung gibt jedem davon Pflichten.
means-dpv-ai_act-AIProductManufacturer = Verkauft ein Produkt mit KI unter eigenem Namen. Sichert die KI das Produkt, kann er die Pflichten eines Anbieters haben.
means-dpv-ai_act-DownstreamAIProvider = Macht aus einem KI-Modell, eigenem oder fremdem, ein KI-System. Für das System hat er die Pflichten eines Anbieters.
means-dpv-ai_act-AuthorisedRepresentative = Vertritt in der EU einen Anbieter von außerhalb, mit schriftlichem Auftrag. Behörden können sich an ihn wenden.
means-dpv-ai_act-HumanOverseer = Bei Hochrisiko-KI muss ein geschulter Mensch aufpassen und sie anhalten oder ihr nicht folgen können. Fragen Sie, wer das ist.
means-dpv-ai_act-DeployerHumanOversightMeasure = Was der Anbieter den Betreibern aufträgt, damit Menschen die Kontrolle behalten, etwa Gegenprüfung. Pflicht bei Hochrisiko-KI.
means-dpv-ai_act-ProviderHumanOversightMeasure = Was der Anbieter einbaut, damit Menschen die Kontrolle behalten, etwa ein Stoppknopf. Pflicht bei Hochrisiko-KI.
means-dpv-ai_act-AILiteracy = Wer KI macht oder bei der Arbeit verwendet, muss sorgen, dass das Personal genug über sie, ihre Chancen und Gefahren weiß.

## AI Act: who checks and whom to ask

means-dpv-ai_act-AIOffice = Der Teil der EU-Kommission, der KI beaufsichtigt, vor allem Allzweck-Modelle.
means-dpv-ai_act-NationalCompetentAuthority = Die Behörde eines Landes, die prüft, ob die KI-Verordnung eingehalten wird, oder Prüfer benennt.
means-dpv-ai_act-MarketSurveillanceAuthority = Nationale Behörde, die KI testen und vom Markt nehmen kann. Jeder kann sich dort über Verstöße gegen die KI-Verordnung beschweren.
means-dpv-ai_act-NotifyingAuthority = Die nationale Behörde, die sagt, welche Stellen KI-Produkte prüfen dürfen, und diese beaufsichtigt.
means-dpv-ai_act-ConformityAssessmentBody = Eine Stelle von außen, die KI testet, prüft und zertifiziert.
means-dpv-ai_act-NotifiedBody = Eine Prüfstelle, die der Staat nach der KI-Verordnung benannt hat. Sie prüft manche Hochrisiko-KI vor dem Verkauf.
means-dpv-ai_act-AIActLawfulness = Sagt, ob die KI die KI-Verordnung einhält. Ein Hinweis gibt das nur an; er beweist es nicht.
means-dpv-ai_act-AIActCompliant = Der Hinweis gibt an, dass die KI die KI-Verordnung einhält. Das ist eine Angabe, kein Beweis. Fragen Sie, wer es geprüft hat.
means-dpv-ai_act-AIActNonCompliant = Der Hinweis gibt an, dass die KI die KI-Verordnung nicht einhält. Sie können sich bei der Marktüberwachungsbehörde beschweren.
means-dpv-ai_act-AIActComplianceUnknown = Der Hinweis gibt an, dass noch niemand weiß, ob die KI die KI-Verordnung einhält. Fragen Sie, wann es geprüft wird.

## AI Act: papers and checks before use

means-dpv-ai_act-FRIA = Öffentliche Stellen und manche Firmen müssen vor erster Verwendung meist klären, was gelistete Hochrisiko-KI mit Grundrechten macht.
means-dpv-ai_act-ConformityAssessment = Zeigt, dass Hochrisiko-KI die KI-Verordnung erfüllt. Manche Anbieter prüfen selbst, andere brauchen eine Stelle von außen.
means-dpv-ai_act-CEMarking = Das Zeichen des Anbieters, dass Hochrisiko-KI EU-Regeln erfüllt. Es sagt nicht, ob die Verwendung hier rechtmäßig ist.
means-dpv-ai_act-EUDeclarationOfConformity = Der Anbieter von Hochrisiko-KI erklärt schriftlich, dass sie EU-Recht erfüllt, und haftet dafür. Zehn Jahre für Behörden aufbewahrt.
means-dpv-ai_act-CommonSpecification = Regeln der EU-Kommission, wie die KI-Verordnung zu erfüllen ist. Wer ihnen bei Hochrisiko-KI folgt, gilt als regeltreu.
means-dpv-ai_act-TechnicalDocumentation = Wie die Hochrisiko-KI gemacht, getestet und überwacht wurde. Für Behörden; Sie haben kein allgemeines Recht, es zu sehen.
means-dpv-ai_act-SystemArchitectureDescription = Beschreibt die Teile der Software und ihr Zusammenspiel. Gehört zu den technischen Unterlagen von Hochrisiko-KI.
means-dpv-ai_act-InstructionForUse = Der Anbieter sagt, wofür die KI ist, wie gut sie arbeitet und wo sie versagt. Betreiber von Hochrisiko-KI müssen sich daran halten.
means-dpv-ai_act-QualityManagementSystem = Schriftliche Regeln, mit denen der Anbieter von Hochrisiko-KI die KI-Verordnung einhält. Gesetzliche Pflicht.
means-dpv-ai_act-RiskManagementSystem = Der Anbieter muss Risiken von Hochrisiko-KI immer wieder suchen, solange sie läuft, und mindern. Gesetzliche Pflicht.
means-dpv-ai_act-TrainingData = Beispiele, aus denen die KI gelernt hat. Bei Hochrisiko-KI müssen sie passen und auf unfaire Lücken geprüft werden.
means-dpv-ai_act-ValidationData = Beispiele, mit denen der Anbieter die KI ausprobiert und einstellt, während sie lernt.
means-dpv-ai_act-TestingData = Beispiele, die für einen letzten Test zurückbehalten werden, bevor die KI verkauft oder verwendet wird.

## AI Act: tests

means-dpv-ai_act-AIRegulatorySandbox = Anbieter dürfen neue KI eine begrenzte Zeit entwickeln und testen, während eine Behörde aufpasst. Andere Gesetze schützen Sie weiter.
means-dpv-ai_act-SandboxPlan = Anbieter und Behörde vereinbaren, was versucht wird, wie, wie lange und unter welchen Bedingungen.
means-dpv-ai_act-TestingRealWorldConditions = KI, die noch nicht verkauft wird, wird eine Zeit außerhalb des Labors erprobt. Wer teilnimmt, muss meist vorher Ja sagen.
means-dpv-ai_act-RealWorldTestingPlan = Sagt, was wo an wem wie lange getestet wird und wer aufpasst. Bei Hochrisiko-Zwecken muss die Behörde zustimmen.
means-dpv-ai_act-RealWorldTestSubject = Nimmt an einem Test von KI im echten Leben teil. Sie können jederzeit ohne Grund aufhören und Löschung Ihrer Daten verlangen.
means-dpv-ai_act-InformedConsent = Sie willigen frei und voll informiert in einen Test von KI ein. Sie können jederzeit Nein sagen oder aufhören.
means-dpv-ai_act-TestLog = Eine Aufzeichnung, welche Tests der KI wann gemacht wurden.
means-dpv-ai_act-TestReport = Fasst zusammen, wie die KI getestet wurde und was herauskam.

## AI Act: on sale and in use

means-dpv-ai_act-MarketAvailabilityStatus = Sagt, ob die KI zum Kauf oder zur Verwendung angeboten wird, für Geld oder kostenlos.
means-dpv-ai_act-AvailableOnMarket = Die KI wird geschäftlich angeboten, für Geld oder kostenlos. Der Hinweis sagt nicht, wo.
means-dpv-ai_act-AvailableOnEUMarket = Die KI wird in der EU geschäftlich angeboten, für Geld oder kostenlos. Die KI-Verordnung gilt, mit wenigen Ausnahmen.
means-dpv-ai_act-AvailableOnNonEUMarket = Die KI wird außerhalb der EU angeboten. Die KI-Verordnung kann trotzdem gelten, etwa wenn Ergebnisse in der EU verwendet werden.
means-dpv-ai_act-NotAvailableOnMarket = Die KI wird nirgends angeboten. Sie ist vielleicht nur für eigenen Gebrauch oder noch in Entwicklung.
means-dpv-ai_act-MarketPlacementStatus = Sagt, ob die KI zum ersten Mal angeboten wurde. Von da an gelten die meisten Pflichten des Anbieters.
means-dpv-ai_act-PlacedOnMarket = Die KI wurde zum ersten Mal angeboten. Der Hinweis sagt nicht, wo.
means-dpv-ai_act-PlacedOnEUMarket = Die KI wurde zum ersten Mal in der EU angeboten. Von da an gelten die meisten Pflichten des Anbieters.
means-dpv-ai_act-ServiceSupplyStatus = Sagt, ob die KI in Betrieb genommen, zurückgerufen oder vom Markt genommen wurde.
means-dpv-ai_act-PutIntoService = Die KI wurde zur ersten Verwendung geliefert, oder ihr Anbieter verwendet sie selbst. Der Hinweis sagt nicht, wo.
means-dpv-ai_act-PutIntoServiceInEU = Die KI wurde in der EU zur ersten Verwendung geliefert oder vom Anbieter verwendet. Die KI-Verordnung gilt, mit wenigen Ausnahmen.
means-dpv-ai_act-NotPutIntoService = Die KI wurde nicht zur Verwendung geliefert. Ein Test ist trotzdem möglich.
means-dpv-ai_act-RecalledFromService = Die KI geht an den Anbieter zurück, wird außer Betrieb genommen oder abgeschaltet. Sie sollte hier nicht mehr arbeiten.
means-dpv-ai_act-WithdrawnFromService = Die KI darf nicht mehr weitergegeben oder verkauft werden. Wer sie hat, verwendet sie vielleicht noch: Fragen Sie.
means-dpv-ai_act-PostMarketMonitoringSystem = Der Anbieter sammelt, was beim Verwenden geschieht, um zu sehen, ob etwas zu ändern ist. Pflicht bei Hochrisiko-KI.
means-dpv-ai_act-PostMarketMonitoringPlan = Sagt, wie der Anbieter von Hochrisiko-KI verfolgt, was beim Verwenden geschieht. Gehört zu den technischen Unterlagen.
means-dpv-ai_act-PostMarketMonitoringSystemDocumentation = Beschreibt, wie der Anbieter von Hochrisiko-KI sammelt und prüft, was beim Verwenden geschieht.
means-dpv-ai_act-SeriousIncident = KI führte zu Tod, schwerem Schaden, Ausfall wichtiger Dienste oder Grundrechtsverstoß. Hochrisiko-Anbieter müssen es melden.

## AI Act: changes to the AI

means-dpv-ai_act-ChangeCategory = Sagt, ob eine Änderung der KI von Anfang an geplant war oder nicht.
means-dpv-ai_act-ChangeDescription = Beschreibt eine Änderung der KI. Fragen Sie, ob sie neu geprüft wurde.
means-dpv-ai_act-PredeterminedChange = Der Anbieter hat diese Änderung vorher geplant und geprüft, etwa Weiterlernen. Sie braucht keine neue Prüfung vor Verkauf.
means-dpv-ai_act-NonpredeterminedChange = Diese Änderung war nicht von Anfang an geplant. Ist sie für die Regeln wichtig, muss Hochrisiko-KI neu geprüft werden.
means-dpv-ai_act-SubstantialModification = Eine ungeplante Änderung, die die Regeln oder den Zweck der KI berührt. Hochrisiko-KI muss dann neu geprüft werden.

## AI Act: where it is used

means-dpv-ai_act-PublicSector = In staatlichen Stellen, etwa einer Stadt. Bei gelisteter Hochrisiko-KI müssen sie meist vorher Rechte prüfen und sie registrieren.
means-dpv-ai_act-PrivateSector = In Stellen in privatem Besitz. Die KI-Verordnung gilt auch für sie.
means-dpv-ai_act-LawEnforcementSector = KI, um Straftaten zu verhindern oder aufzuklären. Viele Verwendungen sind Hochrisiko, manche gesetzlich verboten.
means-dpv-ai_act-JusticeSector = KI in der Arbeit von Gerichten. Richtern bei Tatsachen und Recht zu helfen ist Hochrisiko. Entscheiden muss der Richter, nicht die KI.
means-dpv-ai_act-DemocraticProcessSector = KI rund um Wahlen und Abstimmungen. KI, die beeinflussen soll, wie Menschen wählen, ist Hochrisiko.
means-dpv-ai_act-MigrationSector = KI zu Menschen, die kommen oder bleiben. Viele Verwendungen sind Hochrisiko, etwa Risiken bewerten oder Visa prüfen.
means-dpv-ai_act-AsylumSector = KI zu Menschen, die Schutz suchen. Beim Prüfen ihrer Anträge zu helfen ist Hochrisiko.
means-dpv-ai_act-BorderControlSector = KI, wo Menschen eine Grenze überqueren. Menschen dort zu erkennen ist Hochrisiko; Reisepapiere zu prüfen ist es nicht.
means-dpv-ai_act-EducationSector = KI in Schule und Ausbildung. Zulassung, Noten, Prüfungsaufsicht sind Hochrisiko. Gefühle ablesen ist meist gesetzlich verboten.
means-dpv-ai_act-EmploymentSector = KI zu Beschäftigten oder Bewerbern. Einstellen und Führen ist Hochrisiko. Gefühle ablesen ist meist gesetzlich verboten.
means-dpv-ai_act-CriticalInfrastructureSector = KI bei Wasser, Strom, Gas, Wärme, Verkehr oder Netzen. Teile, die diese sichern, sind Hochrisiko.

## What can happen to you

means-lamppost-consequence-travel_ban = Sie dürfen nicht reisen oder nicht mit Bahn, Flugzeug oder Bus.
means-lamppost-consequence-loan_refusal = Sie bekommen keinen Kredit oder nur einen schlechteren.
means-lamppost-consequence-job_refusal = Sie bekommen eine Arbeit oder ein öffentliches Amt nicht.
means-lamppost-consequence-internet_ban = Sie kommen nicht ins Internet oder nicht in Dienste dort.
means-lamppost-further_consequence-surveillance = Sie werden von da an stärker überwacht oder kontrolliert, etwa von einer Streife angehalten oder besucht.
means-lamppost-further_consequence-supply_cut = Wasser, Strom, Gas oder Laden wird für Sie begrenzt oder gesperrt.
means-lamppost-further_consequence-intervention = Jemand kommt, um Ihnen zu helfen oder zu sehen, was geschehen ist, etwa ein Rettungswagen.

## What is picked up

means-lamppost-further_data_kind-browsing_history = Welche Seiten oder Dienste Sie nutzen, wann und wie lange.
means-lamppost-further_data_kind-purchases = Was Sie kaufen, wo und wann.
means-lamppost-further_data_kind-social_posts = Was Sie in sozialen Netzwerken schreiben, teilen oder gut finden.
means-lamppost-further_data_kind-administrative_records = Was andere öffentliche Stellen über Sie führen, etwa Steuern, Leistungen oder Registereinträge.
means-lamppost-further_data_kind-voice_features = Wie Ihre Stimme klingt. Sie kann zeigen, wer spricht, wie ein Fingerabdruck.
means-lamppost-further_data_kind-criminal_record = Verurteilungen und Straftaten. Das Gesetz erlaubt ihre Verwendung nur unter strenger Aufsicht.
means-lamppost-further_data_kind-health_data = Wie es Körper oder Seele geht, etwa Puls, ein Sturz oder eine Krankheit. Das Gesetz schützt das streng.
means-lamppost-further_data_kind-energy_use = Wie viel Strom Sie wann beziehen oder einspeisen. Es kann zeigen, wann Sie zu Hause sind.
means-lamppost-further_data_kind-water_use = Wie viel Wasser Sie wann entnehmen. Es kann zeigen, wann Sie zu Hause sind.
means-lamppost-further_data_kind-fill_level = Wie voll ein Behälter ist. Es sagt nichts darüber, wer ihn gefüllt hat.
means-lamppost-further_data_kind-air_measurement = Was in der Luft ist, und das Wetter. Es betrifft keine Menschen.
means-lamppost-further_data_kind-emotion = Gefühle, die eine Maschine aus Gesicht oder Stimme abliest. Sie irrt sich oft.
means-lamppost-further_data_kind-age_group = Ein Alter, das eine Maschine nach Ihrem Aussehen schätzt.
means-lamppost-further_data_kind-gender = Ein Geschlecht, das eine Maschine nach Ihrem Aussehen schätzt.
means-lamppost-further_data_kind-vehicle_identity = Die Nummer, mit der sich ein Auto oder Gerät anmeldet. Sie führt zum Eigentümer.
means-lamppost-further_data_kind-emergency_call = Wer um Hilfe rief, von wo und warum.

## What it is for

means-lamppost-purpose-traffic_control = Um den Verkehr zu lenken, etwa mit Ampeln und Schildern.
means-lamppost-purpose-toll = Um für eine Straße oder einen Ort Geld von Ihnen zu verlangen.
means-lamppost-purpose-advertising = Um Werbung zu zeigen. Das sagt nicht, dass sie für Sie ausgewählt ist.
means-lamppost-purpose-energy_supply = Um Lieferung und Verbrauch von Strom oder Gas im Gleichgewicht zu halten.

## What senses or acts

means-lamppost-technology-smart_meter = Ein Zähler, der seine Werte selbst sendet.
means-lamppost-technology-wearable = Etwas, das Sie tragen, etwa ein Armband oder eine Uhr.
means-lamppost-technology-vehicle_telematics = Was ein Fahrzeug über sich meldet: wo es ist, wie schnell, was es tut.
means-lamppost-technology-signal_controller = Es schaltet Lichter, Schranken oder Anzeigen.
