### What the rulebooks find: one sentence for each rule, in the resident’s words.
### Language: German (de).
### Status: machine

## General Data Protection Regulation, Regulation (EU) 2016/679

rule-gdpr-13-1-a = Der Hinweis sagt nicht, wie Sie den Verantwortlichen erreichen.
rule-gdpr-12-2-digital = Sie erreichen den Verantwortlichen nur mit einem Computer oder Telefon, das online ist. Rechte müssen für alle leicht auszuüben sein.
rule-gdpr-13-1-b = Jede Behörde hat einen Datenschutzbeauftragten. Der Hinweis sagt nicht, wie Sie diesen erreichen.
rule-gdpr-37-1-b = Wer viele Menschen regelmäßig überwacht oder viele sensible Daten verwendet, braucht einen Datenschutzbeauftragten. Der Hinweis nennt keinen.
rule-gdpr-13-1-c-purpose = Ein einziges Wort ist kein bestimmter Zweck. Der Hinweis sagt nicht, wofür das genau ist.
rule-gdpr-13-1-c-basis = Der Hinweis sagt nicht, welches Gesetz das erlaubt. Davon hängt ab, was Sie entscheiden können.
rule-gdpr-6-1-f-public = Eine Behörde kann sich bei ihren Aufgaben nicht auf berechtigte Interessen stützen.
rule-gdpr-13-1-d = Der Hinweis stützt sich auf ein berechtigtes Interesse und sagt nicht, auf welches.
rule-gdpr-9-1 = Sensible Daten, etwa erkannte Gesichter oder Gesundheit, dürfen nicht verwendet werden, außer in zehn Fällen. Der Hinweis nennt keinen davon.
rule-gdpr-9-2-a-explicit = Sensible Daten brauchen eine ausdrückliche Einwilligung. Der Hinweis sagt, dass die Einwilligung hier nicht ausdrücklich ist.
rule-gdpr-13-2-c = Der Hinweis stützt sich auf Einwilligung und sagt nicht, dass Sie sie jederzeit widerrufen können.
rule-gdpr-7-3-channel = Der Hinweis stützt sich auf Einwilligung und nennt keine Stelle, wo Sie sie erteilen oder widerrufen können.
rule-gdpr-7-3-idle = Der Hinweis sagt, dass Sie Ihre Einwilligung widerrufen können, aber nichts darin stützt sich auf Einwilligung.
rule-gdpr-7-4 = Eine Einwilligung muss freiwillig sein. Hier müssen die Menschen mitmachen, also ist es keine Einwilligung.
rule-gdpr-7-3-cannot = Der Sensor kann einen einzelnen Menschen nicht auslassen, also kann niemand die Einwilligung verweigern oder widerrufen. Dann ist es keine Einwilligung.
rule-gdpr-7-4-authority = Gegenüber einer Behörde sind Menschen selten frei, Nein zu sagen. Darum ist eine Einwilligung hier selten gültig.
rule-gdpr-13-1-e = Der Hinweis sagt nicht, wer die Daten noch bekommt.
rule-gdpr-13-1-e-access = Der Hinweis sagt, dass sonst niemand die Daten bekommt, und auch, dass andere sie sehen oder weiterverkaufen können.
rule-gdpr-13-1-e-processor = Daten liegen bei einer Firma, die für den Verantwortlichen arbeitet. Der Hinweis sagt nicht, bei welcher.
rule-gdpr-13-1-e-no-processor = Der Hinweis sagt, dass keine Firma mit den Daten arbeitet, und auch, dass sie auf den Rechnern einer Firma liegen.
rule-gdpr-13-1-f-recipient = Daten gehen an jemanden außerhalb von EU und EWR. Der Hinweis sagt nicht, was sie dort schützt.
rule-gdpr-13-1-f-storage = Daten liegen außerhalb von EU und EWR. Der Hinweis sagt nicht, was sie dort schützt.
rule-gdpr-13-1-f-processor = Eine Firma außerhalb von EU und EWR arbeitet mit den Daten. Der Hinweis sagt nicht, was sie dort schützt.
rule-gdpr-13-1-f-unplaced = Daten liegen außerhalb des Sensors. Der Hinweis sagt nicht, in welchem Land, also kann niemand sagen, welches Gesetz sie schützt.
rule-gdpr-49-3 = Bei ihren öffentlichen Aufgaben kann eine Behörde Daten nicht aufgrund von Einwilligung, für einen Vertrag oder wegen eines zwingenden Interesses ins Ausland schicken.
rule-gdpr-14-1-d = Der Hinweis sagt nicht, welche Arten von Daten es gibt. Sie dürfen danach fragen.
rule-gdpr-13-2-a = Der Hinweis sagt nicht, wie lange die Daten gespeichert werden.
rule-gdpr-5-1-e = Daten, die auf Menschen hinweisen, werden ohne zeitliche Grenze gespeichert. Das Gesetz verlangt ein Ende: wenn sie nicht mehr nötig sind.
rule-gdpr-5-1-e-year = Daten, die auf Menschen hinweisen, werden länger als ein Jahr gespeichert. Das ist selten nötig.
rule-gdpr-13-2-a-stored = Der Hinweis sagt, dass nichts gespeichert wird, und auch, wo es gespeichert wird.
rule-gdpr-13-2-a-nowhere = Der Hinweis sagt, wie lange Daten gespeichert werden, und auch, dass sie nirgends gespeichert werden.
rule-gdpr-13-2-a-download = Der Hinweis sagt, dass nichts gespeichert wird, und auch, dass Daten heruntergeladen werden können.
rule-gdpr-13-2-a-police = Der Hinweis sagt, dass nichts gespeichert wird, und auch, dass die Polizei Daten bekommt, wenn sie danach fragt. Was nicht gespeichert ist, kann niemand herausgeben.
rule-gdpr-4-1-tech = Der Sensor kann Menschen voneinander unterscheiden, aber der Hinweis sagt, dass keine Daten Menschen betreffen.
rule-gdpr-4-1-camera = Eine Kamera, ein Mikrofon oder ein Empfänger für Telefonsignale erfasst meistens Menschen. Der Hinweis sagt, dass keine Daten Menschen betreffen.
rule-gdpr-4-1-data = Der Hinweis nennt Daten, die auf Menschen hinweisen, etwa Kennzeichen, Gesichter oder Telefone, und sagt, dass keine Daten Menschen betreffen.
rule-gdpr-4-1-raw = Der Hinweis sagt, dass alles entfernt wird, was auf Menschen hinweist, und auch, dass Rohdaten verwendet werden.
rule-gdpr-4-1-de-identified = Der Sensor macht Menschen unkenntlich, aber der Hinweis sagt, dass die Daten zeigen, wer sie sind.
rule-gdpr-4-4-nobody = Der Hinweis sagt, dass Profile oder Punktwerte von Menschen gebildet werden, und auch, dass keine Daten Menschen betreffen.
rule-gdpr-4-1-consequence = Eine Geldbuße, eine Liste oder ein Punktwert trifft einen bestimmten Menschen. Der Hinweis sagt, dass die Daten auf niemanden hinweisen.
rule-gdpr-13-2-b = Der Hinweis sagt nicht, welche Rechte Sie haben.
rule-gdpr-13-2-b-access = Der Hinweis sagt nicht, dass Sie Ihre Daten verlangen können.
rule-gdpr-13-2-b-rectification = Der Hinweis sagt nicht, dass Sie falsche Daten berichtigen lassen können.
rule-gdpr-13-2-b-erasure = Der Hinweis sagt nicht, dass Sie Ihre Daten löschen lassen können.
rule-gdpr-13-2-b-restriction = Der Hinweis sagt nicht, dass Sie die Verwendung Ihrer Daten vorerst anhalten lassen können.
rule-gdpr-20-1 = Der Hinweis stützt sich auf Einwilligung oder einen Vertrag und sagt nicht, dass Sie Ihre Daten mitnehmen können.
rule-gdpr-20-scope = Der Hinweis verspricht, dass Sie Ihre Daten mitnehmen können. Das Gesetz gibt das nur bei Einwilligung oder Vertrag, und es gibt hier keins von beiden.
rule-gdpr-15-access = Der Hinweis sagt, dass Sie Ihre Daten verlangen können, und auch, dass Sie nicht an sie herankommen.
rule-gdpr-12-2 = Der Hinweis sagt nicht, wo Sie Nein sagen, fragen oder sich beschweren können.
rule-gdpr-12-2-request = Der Hinweis sagt nicht, wo Sie Ihre Daten oder andere Rechte verlangen können.
rule-gdpr-13-2-d = Der Hinweis sagt nicht, bei welcher Behörde Sie sich beschweren können.
rule-gdpr-13-2-e = Der Hinweis sagt nicht, ob Sie mitmachen müssen.
rule-gdpr-13-2-e-failure = Sie müssen hier mitmachen. Der Hinweis sagt nicht, was passiert, wenn Sie es nicht tun.
rule-gdpr-21-1 = Sie können hiergegen Widerspruch einlegen. Der Hinweis sagt das nicht.
rule-gdpr-21-1-scope = Der Hinweis sagt, dass Sie Widerspruch einlegen können. Das Gesetz gibt das nur bei einer öffentlichen Aufgabe oder einem berechtigten Interesse, und es gibt hier keins von beiden.
rule-gdpr-21-1-channel = Sie können hiergegen Widerspruch einlegen. Der Hinweis sagt nicht, wo.
rule-gdpr-21-1-reason = Der Sensor kann einen einzelnen Menschen nicht auslassen. Der Verantwortliche muss dafür starke Gründe nachweisen, und der Hinweis nennt keine.
rule-gdpr-21-2 = Gegen Werbung kann jeder Widerspruch einlegen, und dann muss sie aufhören. Der Hinweis sagt, dass das nicht geht.
rule-gdpr-21-6 = Auch gegen Forschung können Menschen Widerspruch einlegen, außer eine öffentliche Aufgabe braucht sie. Der Hinweis sagt, dass niemand ausgelassen werden kann.
rule-gdpr-13-2-e-objection = Der Hinweis sagt, dass Sie mitmachen müssen, und auch, dass Sie ausgelassen werden, wenn Sie Widerspruch einlegen.
rule-gdpr-13-2-f = Hier wird eine Entscheidung getroffen, die für Sie schwer wiegt. Der Hinweis sagt nicht, ob eine Maschine oder ein Mensch sie trifft.
rule-gdpr-13-2-f-consequences = Hier wird eine Entscheidung getroffen, die für Sie schwer wiegt. Der Hinweis sagt nicht, wozu sie führen kann.
rule-gdpr-13-2-f-harmless = Der Hinweis sagt, dass eine Entscheidung für Sie schwer wiegt, und auch, dass Ihnen nichts passieren kann.
rule-gdpr-13-2-f-nothing = Der Hinweis sagt, dass nichts über Sie entschieden wird, und auch, dass eine Maschine entscheidet.
rule-gdpr-22-1-detriment = Eine Geldbuße, eine Ablehnung, ein Preis, eine Liste oder ein Punktwert ist eine Entscheidung über einen Menschen. Der Hinweis sagt, dass nichts entschieden wird.
rule-gdpr-4-4-score = Der Hinweis sagt, dass von niemandem ein Profil oder eine Bewertung gemacht wird, und auch, dass Sie einen Punktwert bekommen können.
rule-gdpr-22-2 = Eine Maschine allein darf so etwas nur für einen Vertrag, aufgrund eines Gesetzes oder mit ausdrücklicher Einwilligung entscheiden. Ein Interesse genügt nicht.
rule-gdpr-22-2-c = Hier entscheidet eine Maschine allein aufgrund einer Einwilligung. Diese Einwilligung muss ausdrücklich sein, und der Hinweis sagt, dass sie es nicht ist.
rule-gdpr-22-3 = Hier entscheidet eine Maschine allein. Der Hinweis sagt nicht, ob Sie es von einem Menschen prüfen lassen können.
rule-gdpr-22-3-refused = Hier entscheidet eine Maschine allein aufgrund einer Einwilligung oder eines Vertrags. Dann haben Sie ein Recht darauf, dass ein Mensch es prüft, und der Hinweis lehnt das ab.
rule-gdpr-22-3-promise = Zu Ihren Rechten gehört, dass ein Mensch eine Entscheidung prüft. Der Hinweis sagt auch, dass niemand das tut.
rule-gdpr-22-4 = Hier entscheidet eine Maschine allein aufgrund sensibler Daten. Das braucht eine ausdrückliche Einwilligung oder ein Gesetz im öffentlichen Interesse; der Hinweis nennt keins von beiden.
rule-gdpr-35-3-a = Von Menschen werden Profile gebildet, und es wird über sie entschieden. Dafür ist vorher eine Folgenabschätzung nötig, und der Hinweis nennt keine.
rule-gdpr-35-3-b = Es werden sensible Daten verwendet. In großem Umfang ist dafür vorher eine Folgenabschätzung nötig, und der Hinweis nennt keine.
rule-gdpr-35-3-c = Ein öffentlicher Ort wird überwacht, und Menschen sind erkennbar. In großem Umfang ist dafür eine Folgenabschätzung nötig; der Hinweis nennt keine.

## Guidelines 3/2019 of the European Data Protection Board on video devices

rule-edpb-purpose-safety = „Sicherheit“ allein genügt nicht für eine Kamera. Der Hinweis sagt nicht, wen sie wovor schützt.
rule-edpb-consent = Eine Kamera filmt alle, die vorbeigehen. An einem Schild vorbeizugehen ist keine Einwilligung, darum ist eine Einwilligung bei Kameras selten gültig.
rule-edpb-published = Bilder, die zeigen, wer Sie sind, werden veröffentlicht. Das ist ein eigener Zweck und braucht eine eigene Rechtsgrundlage.
rule-edpb-biometric-private = Eine Firma, die Menschen für eigene Zwecke mit der Kamera erkennt, braucht meistens die ausdrückliche Einwilligung von allen. Der Hinweis nennt einen anderen Grund.
rule-edpb-objection = Der Hinweis sagt nicht, was mit den Bildern geschieht, wenn Sie gegen diese Kamera Widerspruch einlegen.
rule-edpb-objection-cannot = Eine Kamera, die nicht aufhören kann, wenn jemand Widerspruch einlegt, ist nur mit zwingenden Gründen rechtmäßig, oder wo niemand vorbeigehen muss.
rule-edpb-place = Der Hinweis sagt nicht, welchen Ort die Kamera überwacht.
rule-edpb-reach = Sie sollten erkennen können, wie weit die Kamera sieht. Der Hinweis sagt es nicht.
rule-edpb-impact = Ein Schild muss die stärksten Folgen für Menschen nennen. Dieser Hinweis sagt nicht, was Ihnen passieren kann.
rule-edpb-silent-recording = Bilder werden gespeichert, aber der Hinweis sagt nicht, wie lange. Ohne diese Angabe denken die Leute, dass niemand aufzeichnet.
rule-edpb-recipient-country = Andere bekommen die Daten. Der Hinweis sagt nicht, in welchem Land, und ein Land außerhalb von EU und EWR wäre eine Überraschung.
rule-edpb-second-layer = Der Hinweis sagt nicht, wo die vollständige Information steht.
rule-edpb-not-only-digital = Auch wer keinen Computer hat, muss die vollständige Information bekommen. Der Hinweis nennt nur digitale Wege.
rule-edpb-72-hours = Bilder sollten meistens nach einigen Tagen gelöscht werden. Je länger es über 72 Stunden hinausgeht, desto besser müssen die Gründe sein.
rule-edpb-sound = Die Kamera hört auch mit. Ton, der nicht nötig ist, muss ausgeschaltet sein.

## AI Act: Regulation (EU) 2024/1689

rule-aia-5-1-a = Der Hinweis selbst sagt, dass dieses System Techniken verwendet, die Menschen nicht bemerken oder die sie täuschen, damit sie tun, was ihnen schadet. Das ist gesetzlich verboten. Niemand kann darin einwilligen.
rule-aia-5-1-b = Der Hinweis selbst sagt, dass dieses System ausnutzt, dass Menschen jung, alt, behindert oder in Not sind, damit sie tun, was ihnen schadet. Das ist gesetzlich verboten. Niemand kann darin einwilligen.
rule-aia-5-1-c-named = Der Hinweis selbst sagt, dass dieses System Menschen danach bewertet, wie sie sich verhalten oder wie sie sind, und sie dafür schlechter behandelt. Das ist gesetzlich verboten. Niemand kann darin einwilligen.
rule-aia-5-1-d-named = Der Hinweis selbst sagt, dass dieses System allein aus einem Profil vorhersagt, wer eine Straftat begehen wird. Das ist gesetzlich verboten. Niemand kann darin einwilligen.
rule-aia-5-1-e-named = Der Hinweis selbst sagt, dass dieses System aus Bildern von allen eine Datenbank von Gesichtern aufbaut. Das ist gesetzlich verboten. Niemand kann darin einwilligen.
rule-aia-5-1-f-named = Der Hinweis selbst sagt, dass dieses System Gefühle von Menschen bei der Arbeit oder in der Schule abliest. Das ist gesetzlich verboten. Niemand kann darin einwilligen.
rule-aia-5-1-g-named = Der Hinweis selbst sagt, dass dieses System Menschen nach Gesicht oder Körper einteilt, um auf Rasse, Glauben, Politik, Gewerkschaft oder Sexualleben zu schließen. Das ist gesetzlich verboten. Niemand kann darin einwilligen.
rule-aia-5-1-h-named = Der Hinweis selbst sagt, dass dieses System Menschen an öffentlichen Orten aus der Ferne erkennt, während sie vorbeigehen, für die Polizei. Das ist gesetzlich verboten. Niemand kann darin einwilligen.
rule-aia-5-1-c = Dieses System gibt Menschen einen Punktwert und behandelt sie dann dafür schlechter: etwa mit einer Geldbuße, einer Ablehnung, einem Preis oder einer Sperrliste. Social Scoring ist gesetzlich verboten. Niemand kann darin einwilligen.
rule-aia-5-1-c-outcome = Was Sie hier tun, ändert einen Punktwert über Sie, und Menschen werden dafür schlechter behandelt. Das ist Social Scoring, egal, wie der Hinweis es nennt. Es ist gesetzlich verboten, und niemand kann darin einwilligen.
rule-aia-5-1-c-feeds = Daten von hier gehen in einen Punktwert ein, und eine andere Tätigkeit dieses Sensors bestraft Menschen nach Punktwert. Das alles ist ein einziges System von Social Scoring. Es ist gesetzlich verboten, und niemand kann darin einwilligen.
rule-aia-5-1-c-open = Menschen bekommen hier einen Punktwert, und der Hinweis sagt nicht, wie sie dafür behandelt werden. Ein Punktwert, der jemandem in einer anderen Sache das Leben schwerer macht, ist gesetzlich verboten.
rule-aia-5-1-d = Eine Maschine schließt aus den Profilen von Menschen, wer eine Straftat begehen könnte, und kein Mensch entscheidet. Straftaten allein aus einem Profil vorherzusagen ist gesetzlich verboten. Niemand kann darin einwilligen.
rule-aia-5-1-d-support = Eine Maschine zeigt auf Menschen, die eine Straftat begehen könnten, und ein Mensch entscheidet. Das ist nur erlaubt, wo schon Tatsachen zu einer Straftat vorliegen, nicht bloß ein Profil.
rule-aia-5-1-d-risk = Eine Maschine bewertet aus dem Profil von Menschen, welches Risiko von ihnen ausgeht. Der Hinweis muss sagen, welches Risiko: Ist es das Risiko einer Straftat, ist das gesetzlich verboten.
rule-aia-5-1-e = Gesichter, die hier gesehen werden, werden ohne zeitliche Grenze gespeichert und sind durchsuchbar. Aus Kamerabildern von allen eine Datenbank von Gesichtern aufzubauen ist gesetzlich verboten.
rule-aia-5-1-f = Eine Maschine liest Gefühle von Menschen bei der Arbeit oder in der Schule ab. Das ist gesetzlich verboten, außer aus medizinischen Gründen oder Sicherheitsgründen. Niemand kann darin einwilligen.
rule-aia-5-1-g = Eine Maschine teilt Menschen nach Gesicht oder Körper ein und schließt daraus bei jedem etwas Privates. So auf Rasse, Glauben, Politik, Gewerkschaft oder Sexualleben zu schließen ist gesetzlich verboten. Niemand kann darin einwilligen.
rule-aia-5-1-h = Menschen werden im Vorbeigehen an Gesicht oder Körper erkannt, zur Strafverfolgung an einem öffentlichen Ort. Das ist gesetzlich verboten, außer in wenigen Fällen, die ein Richter oder eine unabhängige Behörde genehmigt hat.
rule-aia-50-1 = Sie können mit diesem Gerät sprechen, und der Hinweis sagt nicht, dass eine Maschine antwortet.
rule-aia-50-3 = Dieses Gerät liest etwas aus Gesichtern ab, und keine Tätigkeit sagt, was: Gefühle, Alter oder eine Gruppe, in die Menschen eingeteilt werden. Wer davor steht, muss es erfahren.
rule-aia-50-3-words = Eine Maschine liest Ihre Gefühle ab, und kein Satz sagt, wofür und wie es funktioniert. Wer davor steht, muss es erfahren.
rule-aia-50-5 = Eine Maschine liest hier Gesichter oder Gefühle ab, und der Hinweis sagt nicht, wie weit sie sieht. Menschen müssen es wissen, bevor es anfängt, also müssen sie wissen, wo es anfängt.
rule-aia-26-2 = Ein Hochrisiko-KI-System entscheidet und handelt hier selbst, und es wird kein Mensch genannt, der es beaufsichtigt.
rule-aia-26-11 = Hier arbeitet ein Hochrisiko-KI-System, und der Hinweis sagt nicht, ob es über Sie entscheidet oder beim Entscheiden hilft.
rule-aia-27 = Eine öffentliche Stelle verwendet hier ein Hochrisiko-KI-System, und der Hinweis nennt keine Abschätzung, was es für die Grundrechte der Menschen bedeutet.
rule-aia-27-credit = Eine Maschine bewertet hier, wer Kredit bekommen darf, und der Hinweis nennt keine Abschätzung, was es für die Grundrechte der Menschen bedeutet.
rule-aia-86 = Ein Hochrisiko-KI-System wirkt an Entscheidungen mit, die für Sie schwer wiegen, und der Hinweis nennt keine Stelle, wo Sie fragen können, wie eine solche Entscheidung zustande kam.

## UK GDPR and Data Protection Act 2018

rule-uk-13-1-a = Der Hinweis sagt nicht, wie Sie den Verantwortlichen erreichen.
rule-uk-13-1-b = Jede Behörde hat einen Datenschutzbeauftragten. Der Hinweis sagt nicht, wie Sie diesen erreichen.
rule-uk-13-1-c-purpose = Ein einziges Wort ist kein bestimmter Zweck. Der Hinweis sagt nicht, wofür das genau ist.
rule-uk-13-1-c-basis = Der Hinweis sagt nicht, auf welcher Rechtsgrundlage das gemacht wird. Davon hängt ab, was Sie entscheiden können.
rule-uk-6-1-f-public = Eine Behörde kann sich bei ihren Aufgaben nicht auf berechtigte Interessen stützen.
rule-uk-13-1-d = Der Hinweis stützt sich auf ein berechtigtes Interesse und sagt nicht, auf welches.
rule-uk-13-1-e = Der Hinweis sagt nicht, wer die Daten noch bekommt.
rule-uk-13-1-e-access = Der Hinweis sagt, dass sonst niemand die Daten bekommt, und auch, dass andere sie sehen oder weiterverkaufen können.
rule-uk-13-1-f = Daten gehen an jemanden außerhalb des Vereinigten Königreichs. Der Hinweis sagt nicht, was sie dort schützt.
rule-uk-13-2-a = Der Hinweis sagt nicht, wie lange die Daten gespeichert werden.
rule-uk-13-2-a-stored = Der Hinweis sagt, dass nichts gespeichert wird, und auch, wo es gespeichert wird.
rule-uk-13-2-a-handed = Der Hinweis sagt, dass nichts gespeichert wird, und auch, dass andere es danach bekommen können.
rule-uk-5-1-e = Daten, die auf Menschen hinweisen, werden ohne zeitliche Grenze gespeichert. Das Gesetz verlangt ein Ende: wenn sie nicht mehr nötig sind.
rule-uk-4-1-tech = Der Sensor kann Menschen voneinander unterscheiden, aber der Hinweis sagt, dass keine Daten Menschen betreffen.
rule-uk-9-1 = Sensible Daten, etwa erkannte Gesichter oder Gesundheit, dürfen ohne eine gesetzliche Bedingung nicht verwendet werden. Der Hinweis nennt keine.
rule-uk-13-2-b = Der Hinweis sagt nicht, welche Rechte Sie haben.
rule-uk-21-1 = Sie können hiergegen Widerspruch einlegen. Der Hinweis sagt das nicht.
rule-uk-13-2-c = Der Hinweis stützt sich auf Einwilligung und sagt nicht, dass Sie sie jederzeit widerrufen können.
rule-uk-7-4 = Eine Einwilligung muss freiwillig sein. Hier müssen die Menschen mitmachen, also ist es keine Einwilligung.
rule-uk-12-2 = Der Hinweis sagt nicht, wo Sie Nein sagen, fragen oder sich beschweren können.
rule-uk-13-2-d = Der Hinweis sagt nicht, bei welcher Behörde Sie sich beschweren können.
rule-uk-164a = Sie können sich beim Verantwortlichen selbst beschweren, und er muss das einfach machen. Der Hinweis sagt nicht, wo.
rule-uk-13-2-e = Der Hinweis sagt nicht, ob Sie mitmachen müssen.
rule-uk-13-2-f = Hier wird eine Entscheidung getroffen, die für Sie schwer wiegt. Der Hinweis sagt nicht, ob eine Maschine oder ein Mensch sie trifft.
rule-uk-13-2-f-nothing = Der Hinweis sagt, dass nichts über Sie entschieden wird, und auch, dass eine Maschine entscheidet.
rule-uk-22-3 = Hier entscheidet eine Maschine allein aufgrund einer Einwilligung oder eines Vertrags. Dann haben Sie ein Recht darauf, dass ein Mensch es prüft, und der Hinweis lehnt das ab.
rule-uk-22b = Hier entscheidet eine Maschine allein aufgrund sensibler Daten. Das braucht eine ausdrückliche Einwilligung oder ein Gesetz im öffentlichen Interesse; der Hinweis nennt keins von beiden.
rule-uk-22c = Hier entscheidet eine Maschine allein. Sie haben ein Recht darauf, dass ein Mensch es prüft, und der Hinweis lehnt das ab.
rule-uk-22c-review = Hier entscheidet eine Maschine allein. Der Hinweis sagt nicht, ob Sie es von einem Menschen prüfen lassen können.

## LGPD: Lei nº 13.709/2018 (Brazil)

rule-lgpd-7 = Daten über Menschen brauchen einen der Gründe, die das Gesetz aufzählt, und der Hinweis sagt nicht, welchen.
rule-lgpd-23 = Eine öffentliche Stelle muss sagen, nach welchem Gesetz sie Daten über Menschen verwendet, und dieser Hinweis sagt es nicht.
rule-lgpd-8-5 = Das stützt sich auf Ihre Einwilligung, und der Hinweis nennt keine Stelle, wo Sie sie widerrufen können. Der Widerruf muss einfach und kostenlos sein.
rule-lgpd-8-free = Der Hinweis fragt nach Einwilligung und sagt, dass Sie mitmachen müssen. Eine Einwilligung, die niemand verweigern kann, ist keine Einwilligung.
rule-lgpd-9-1 = Der Hinweis gibt eine Überschrift und keinen Satz dazu, wofür die Daten sind. Der Zweck muss genau bestimmt sein.
rule-lgpd-9-2 = Der Hinweis sagt nicht, wie lange Daten über Sie verwendet und gespeichert werden.
rule-lgpd-9-4 = Der Hinweis sagt nicht, wie Sie die Betreiber erreichen.
rule-lgpd-9-5 = Der Hinweis sagt nicht, mit wem Daten über Sie geteilt werden und wofür.
rule-lgpd-9-6 = Der Hinweis sagt nicht, wer noch mit den Daten arbeitet und dafür verantwortlich ist.
rule-lgpd-9-7 = Der Hinweis nennt keines Ihrer Rechte und keine Seite, die es tut. Sie müssen genannt werden: ansehen, berichtigen, löschen, mitnehmen und mehr.
rule-lgpd-9-3-must = Der Hinweis sagt nicht, ob Sie Daten erfassen lassen müssen, um diesen Ort oder Dienst zu nutzen.
rule-lgpd-10-2 = Das stützt sich auf ein Interesse der Betreiber, und der Hinweis sagt nicht, auf welches.
rule-lgpd-11 = Gesichter, Körper, Gesundheit und Ähnliches dürfen nicht verwendet werden, weil jemand ein Interesse daran hat. Das Gesetz nennt diesen Grund für sie nicht.
rule-lgpd-11-consent = Gesichter, Körper, Gesundheit und Ähnliches brauchen eine bestimmte und gesonderte Einwilligung. Der Hinweis stützt sich auf eine Einwilligung, die niemand ausgesprochen hat.
rule-lgpd-18-3 = Der Hinweis nennt keine Stelle, wo Sie Ihre Daten verlangen oder Ihre anderen Rechte nutzen können.
rule-lgpd-18-8 = Sie werden um Einwilligung gefragt, und der Hinweis sagt nicht, was folgt, wenn Sie sie verweigern.
rule-lgpd-18-1 = Sie dürfen sich bei der nationalen Behörde beschweren, und der Hinweis nennt sie nicht.
rule-lgpd-20 = Eine Maschine allein entscheidet über Sie, und der Hinweis sagt nicht, dass Sie die Entscheidung überprüfen lassen können.
rule-lgpd-26-1 = Eine öffentliche Stelle verkauft Daten über Menschen. Sie darf sie nur in wenigen Fällen an Firmen geben, und der Hinweis nennt keinen.
rule-lgpd-41 = Der Hinweis nennt nicht die beauftragte Person für personenbezogene Daten (encarregado). Sie muss leicht zu finden sein.

## CCPA as amended: California Civil Code 1798.100 and following

rule-ccpa-100-categories = In Kalifornien muss ein Unternehmen sagen, welche Arten von Daten es über Sie sammelt, bevor es das tut. Dieser Hinweis sagt es nicht.
rule-ccpa-100-sold = In Kalifornien muss ein Unternehmen sagen, ob es Daten über Sie verkauft. Dieser Hinweis sagt es nicht.
rule-ccpa-100-retention = In Kalifornien muss ein Unternehmen sagen, wie lange es jede Art von Daten über Sie speichert. Dieser Hinweis sagt es nicht.
rule-ccpa-100-forever = Der Hinweis setzt dem Speichern von Daten über Sie kein Ende. In Kalifornien darf ein Unternehmen sie nicht länger speichern, als der Zweck es braucht.
rule-ccpa-120 = Daten über Sie werden verkauft, und der Hinweis nennt keine Stelle, wo Sie Nein sagen können. In Kalifornien können Sie einem Unternehmen sagen, dass es sie nicht verkaufen darf.
rule-ccpa-121 = Gesichter, Körper, Gesundheit und Ähnliches werden verwendet, um Schlüsse über Sie zu ziehen, und es gibt keine Stelle, wo Sie das begrenzen können. In Kalifornien können Sie es.
rule-ccpa-130 = Der Hinweis nennt keine Stelle, wo Sie fragen können, was ein Unternehmen über Sie weiß, oder es löschen lassen können. In Kalifornien muss es zwei Wege geben.
rule-ccpa-130-phone = Dieses Unternehmen ist nur mit einem Computer erreichbar. In Kalifornien ist eine kostenlose Telefonnummer einer der Wege.
rule-ccpa-7012-link = Der Hinweis sagt nicht, wo die Datenschutzerklärung zu lesen ist. In Kalifornien muss der Hinweis dorthin führen.
rule-ccpa-7220 = Eine Maschine entscheidet über Sie in etwas, das schwer wiegt, und der Hinweis nennt keine Stelle, wo Sie das ablehnen können. In Kalifornien muss er das.
rule-ccpa-7220-who = Eine Entscheidung hier wiegt für Sie schwer, und der Hinweis sagt nicht, ob eine Maschine sie trifft. In Kalifornien müssen Sie das vorher erfahren.

## What people ask

rule-base-who-kind = Der Hinweis nennt jemanden, sagt aber nicht, ob das eine öffentliche Stelle oder eine Firma ist.
rule-base-who-country = Der Hinweis sagt nicht, in welchem Land die Betreiber sind. Also kann niemand sagen, welches Gesetz Sie schützt.
rule-base-who-reach = Der Hinweis sagt nicht, wie Sie die Betreiber erreichen.
rule-base-who-digital = Nur Menschen mit einem Computer oder Smartphone können die Betreiber erreichen.
rule-base-place = Der Hinweis sagt nicht, wo der Sensor ist. Also kann niemand sagen, ob dieses Schild hierher gehört.
rule-base-owner = Der Hinweis sagt nicht, wem die Daten gehören: der Stadt oder der Firma, der dieser Sensor gehört.
rule-base-owner-locked-out = Wer für diesen Sensor verantwortlich ist, kann seine Daten selbst nicht sehen. Den Schlüssel hat jemand anderes.
rule-base-recorded = Der Hinweis sagt nicht, was erfasst wird.
rule-base-recognise = Der Hinweis sagt nicht, ob Sie in den Daten erkennbar sind.
rule-base-why = Der Hinweis gibt eine Überschrift und keinen Satz dazu, wofür das ist.
rule-base-how-long = Der Hinweis sagt nicht, wie lange die Daten gespeichert werden.
rule-base-where = Der Hinweis sagt nicht, wo die Daten liegen.
rule-base-where-country = Der Hinweis sagt nicht, in welchem Land die Daten liegen. Also kann niemand sagen, wessen Polizei und Gerichte an sie herankommen.
rule-base-who-else = Der Hinweis sagt nicht, wer die Daten noch bekommt.
rule-base-who-else-pays = Jemand anderes bekommt die Daten, und der Hinweis sagt nicht, zu welchen Bedingungen: gegen Geld, auf Anfrage oder weil ein Gesetz es verlangt.
rule-base-profile = Der Hinweis sagt nicht, ob von Menschen Profile oder Punktwerte gebildet werden.
rule-base-consequences = Der Hinweis sagt nicht, was für Sie folgen kann: eine Geldbuße, ein Preis, eine Ablehnung, eine Liste oder nichts.
rule-base-consequences-free = Der Hinweis sagt nicht, was für Sie folgen kann: eine Geldbuße, ein Preis, eine Ablehnung, eine Liste oder nichts.
rule-base-machine = Der Hinweis sagt nicht, ob eine Maschine etwas über Sie entscheidet.
rule-base-machine-who = Es wird etwas über Sie entschieden, und der Hinweis sagt nicht, ob ein Mensch oder eine Maschine entscheidet.
rule-base-machine-human = Eine Maschine entscheidet, und der Hinweis sagt nicht, ob ein Mensch es auf Ihren Wunsch prüft.
rule-base-machine-alone = Eine Maschine allein kann Sie zahlen lassen, abweisen oder auf eine Liste setzen, und kein Mensch prüft es.
rule-base-say-no = Der Hinweis sagt nicht, was mit dem Sensor oder den Daten geschieht, wenn Sie Nein sagen.
rule-base-say-no-why = Der Hinweis sagt, dass nichts getan werden kann, wenn Sie Nein sagen, und sagt nicht, warum.
rule-base-say-no-nowhere = Der Hinweis verspricht, etwas zu tun, wenn Sie Nein sagen, und nennt keine Stelle, wo Sie es sagen können.
rule-base-must = Der Hinweis sagt nicht, ob Sie hier sein können, ohne mitzumachen.
rule-base-answers = Der Hinweis sagt nicht, wohin Sie ein Nein, einen Antrag oder eine Beschwerde schicken können.
rule-base-answers-review = Ein Mensch soll die Entscheidung der Maschine auf Ihren Wunsch prüfen, und der Hinweis nennt keine Stelle, wo Sie das verlangen können.
rule-base-complain = Der Hinweis sagt nicht, wer die Betreiber beaufsichtigt und Beschwerden annimmt.
rule-base-cost = Die Öffentlichkeit bezahlt das, und der Hinweis sagt nicht, wie viel.
rule-base-contract = Eine öffentliche Stelle bezahlt andere dafür, das zu betreiben, und der Hinweis sagt nicht, wo der Vertrag zu lesen ist.
rule-base-worth = Der Hinweis nennt niemanden, der ausgerechnet hat, ob das wert ist, was es die Öffentlichkeit kostet.
rule-base-no-trace-recorded = Der Hinweis sagt, dass die Daten keine Menschen betreffen, und erfasst Gesichter, Kennzeichen, Stimmen oder Ähnliches. Eins von beiden ist falsch.
rule-base-no-trace-recognised = Der Hinweis sagt, dass niemand erkennbar ist, und erkennt Menschen an Gesicht oder Körper. Eins von beiden ist falsch.
rule-base-no-trace-feelings = Der Hinweis sagt, dass die Daten keine Menschen betreffen, und liest Gefühle von Menschen ab. Eins von beiden ist falsch.
rule-base-no-trace-sensor = Der Hinweis sagt, dass keine Daten Menschen betreffen, und verwendet ein Gerät, das Menschen erkennt. Eins von beiden ist falsch.
rule-base-no-trace-profile = Der Hinweis sagt, dass die Daten keine Menschen betreffen, und bildet Profile oder Punktwerte von Menschen. Eins von beiden ist falsch.
rule-base-no-trace-list = Der Hinweis sagt, dass niemand erkennbar ist, und doch bekommt jemand eine Geldbuße oder einen Punktwert oder kommt auf eine Liste. Eins von beiden ist falsch.
rule-base-kept-nowhere = Der Hinweis sagt, dass die Daten gespeichert werden und dass sie nirgends liegen. Eins von beiden ist falsch.
rule-base-gone-yet-stored = Der Hinweis sagt, dass nichts gespeichert wird, und doch werden die Daten abgelegt, gesichert oder können später abgerufen werden. Eins von beiden ist falsch.
rule-base-nobody-yet-sold = Der Hinweis sagt, dass sonst niemand die Daten bekommt, und doch können sie verkauft oder an andere gegeben werden. Eins von beiden ist falsch.
rule-base-nothing-yet-something = Der Hinweis sagt, dass für Sie nichts folgt, und nennt in derselben Liste etwas, das folgt.
rule-base-nothing-yet-decided = Der Hinweis sagt, dass nichts entschieden wird und dass eine Maschine entscheidet. Eins von beiden ist falsch.
rule-base-no-profile-yet-score = Der Hinweis sagt, dass niemand einen Punktwert bekommt und dass sich Ihr Punktwert ändert. Eins von beiden ist falsch.
rule-base-must-yet-may-go = Der Hinweis sagt, dass Sie mitmachen müssen und dass Sie einen anderen Weg gehen können. Eins von beiden ist falsch.
rule-base-mine-yet-not = Der Hinweis sagt, dass Sie Ihre Daten sehen können und dass Sie es nicht können.

## Added later

rule-eprivacy-5-3 = Dieser Sensor erfasst die technische Adresse Ihres Telefons. Etwas aus einem Gerät auszulesen braucht meistens eine Einwilligung, was auch immer das Übrige erlaubt. Der Hinweis stützt sich nicht auf Einwilligung.
rule-gdpr-5-1-b-sold = Daten über Sie werden verkauft oder können verkauft werden. Wer sie kauft, verwendet sie für eigene Zwecke. Das braucht meistens Ihre Einwilligung, und der Hinweis stützt sich nicht auf Einwilligung.
rule-gdpr-10 = Hier werden Daten über Straftaten verwendet. Das dürfen nur Behörden, oder es muss ein Gesetz erlauben. Der Hinweis nennt weder das eine noch das andere.
rule-gdpr-22-2-b = Hier entscheidet eine Maschine allein, und kein Mensch prüft es, wenn Sie es verlangen. Das braucht ein Gesetz, das genau dies erlaubt und Sie schützt.
rule-aia-5-1-d-sorted = Eine Maschine teilt Menschen nach ihrem Profil in Gruppen ein oder bildet daraus eine Rangfolge, damit Regeln eingehalten werden oder ein Ort sicher ist. Zeigt sie allein aus einem Profil an, wer eine Straftat begehen könnte, ist das gesetzlich verboten.
rule-aia-5-1-h-behalf = Hier werden Menschen an Gesicht oder Körper erkannt, und es geschieht vielleicht für die Polizei. An einem öffentlichen Ort, im Vorbeigehen, ist das gesetzlich verboten, außer in wenigen Fällen, die ein Richter oder eine unabhängige Behörde genehmigt hat.
