### My choices, the letter, and the printed placard.
### Language: German (de).
### Status: machine

## My choices: the page with all records of this device

mine-empty = Keine Entscheidungen auf diesem Gerät
mine-empty-means = Wenn Sie etwas zu einem Sensor entscheiden, wird der Nachweis hier aufbewahrt, auf diesem Gerät. Niemand sonst hat diese Liste.
mine-empty-next = Scannen Sie zum Anfangen den Code auf einem Schild. Oder holen Sie weiter unten Ihre Entscheidungen von einem anderen Gerät hierher.
mine-refused = Dieser Browser lässt die Seite nichts speichern
mine-refused-means = Ihre Entscheidungen können hier nicht aufbewahrt werden. Nehmen Sie ein Fenster, das nicht privat ist, oder einen anderen Browser.
mine-failed = Ihre Entscheidungen konnten nicht gelesen werden
mine-loading = Ihre Entscheidungen werden gelesen…
mine-list = Ihre Entscheidungen
mine-count = { $count ->
    [one] { $count } Entscheidung liegt auf diesem Gerät.
   *[other] { $count } Entscheidungen liegen auf diesem Gerät.
}
mine-unread = Dieser Nachweis konnte nicht gelesen werden:
mine-notice-whole = Das Schild als Ganzes
mine-notice = Diesen Hinweis noch einmal lesen
mine-queue = Wartet auf das Senden
mine-queue-means = Diese Entscheidungen liegen auf diesem Gerät. Sie werden gesendet, wenn Sie online sind, jede genau einmal.
mine-try = Jetzt versuchen zu senden
mine-export = Diesen Nachweis in andere Programme mitnehmen
mine-export-means = Den gespeicherten Nachweis kann jeder mit den öffentlichen Schlüsseln des Ausstellers prüfen. Diese Formen enthalten dasselbe für andere Programme.
mine-export-dpv = Als JSON-LD speichern
mine-export-kantara = Als Einwilligungsbeleg speichern
mine-letter = Als Brief zeigen
mine-letter-again = Brief zeigen, um noch einmal zu schreiben
mine-letter-complaint = Beschwerdebrief zeigen
mine-letter-print = Diesen Brief drucken
mine-letter-close = Diesen Brief schließen
mine-letter-mail = Diesen Brief als E-Mail schreiben
mine-letter-title = Brief
mine-overdue = Antwort überfällig: was Sie tun können
mine-overdue-means = Das Gesetz gibt einen Monat für eine Antwort. Diese Zeit ist vorbei. Sie können noch einmal schreiben, und Sie können sich bei der Aufsichtsbehörde beschweren. Legen Sie diesen Nachweis als Beweis bei.
mine-backup = Ihre Entscheidungen sichern oder umziehen
mine-backup-means = Eine Sicherungskopie enthält alle Ihre Nachweise und die Schlüssel der Sensoren dazu. Auf einem anderen Gerät können Sie sie dann ansehen, widerrufen und zurücknehmen. Die Datei ist mit Ihrem Passwort verschlossen. Ohne das Passwort kann niemand sie öffnen, und niemand kann Ihnen helfen.
mine-backup-save = Sicherungskopie speichern
mine-restore = Entscheidungen von einem anderen Gerät holen
mine-restore-means = Wählen Sie eine Sicherungskopie aus und tippen Sie das Passwort dazu ein. Was Sie hier haben, bleibt.
mine-restore-file = Datei der Sicherungskopie
mine-restore-do = Diese Entscheidungen holen
mine-restored = { $count ->
    [one] { $count } Nachweis wurde hinzugefügt.
   *[other] { $count } Nachweise wurden hinzugefügt.
}
mine-saved = Die Sicherungskopie ist gespeichert. Bewahren Sie die Datei und das Passwort an verschiedenen Orten auf.
mine-passphrase = Passwort
mine-passphrase-again = Dasselbe Passwort noch einmal
mine-passphrase-hint = Mindestens 8 Zeichen. Mehrere Wörter sind gut.
mine-journal = Das Journal speichern
mine-journal-means = Das Journal ist die Liste von allem, was hier festgehalten ist, der Reihe nach. Es ist nicht verschlossen: Wer die Datei hat, kann es lesen.
mine-delete = Alle Entscheidungen auf diesem Gerät löschen
mine-delete-what = Das löscht, was dieser Browser aufbewahrt. Vorher wird noch einmal gefragt.
mine-delete-sure = Alle Entscheidungen auf diesem Gerät löschen?
mine-delete-means = Was gesendet wurde, bleibt bei denen, denen Sie es gesendet haben. Hier geht alles verloren: die Nachweise, die Empfangsbestätigungen, die Antworten und die Schlüssel. Ohne Sicherungskopie können Sie von hier aus keine Entscheidung mehr widerrufen oder zurücknehmen.
mine-delete-do = Hier alles löschen
mine-delete-leave = Alles behalten
mine-delete-waiting = { $count ->
    [one] { $count } Entscheidung wurde noch nicht gesendet. Sie würde nie gesendet.
   *[other] { $count } Entscheidungen wurden noch nicht gesendet. Sie würden nie gesendet.
}
mine-deleted = Auf diesem Gerät wurde alles gelöscht.

## The printed placard

placard-purpose = Wofür das ist
placard-controller = Wer verantwortlich ist
placard-scan = Scannen und dieses Schild prüfen
placard-short-code = oder diesen Code eintippen auf
placard-warning = Dieses Schild verlangt nie, dass Sie zahlen oder sich anmelden.
placard-signed-by = Signiert von
placard-sensor = Sensor
placard-validity = Gültig bis { $day }
placard-level-none = Betrifft keine Menschen
placard-level-de_identified = Sie werden unkenntlich gemacht
placard-level-pseudonymous = Sie sind eine Nummer in einer Liste
placard-level-identifiable = Sie sind erkennbar
placard-level-not-stated = Nicht angegeben, ob Sie erkennbar sind

## To the controller or the supervisory authority, by the person who chose: “I” is that person, “you” the reader.

letter-sender = Absender (Sie dürfen das leer lassen; geben Sie eine Adresse an, wenn Sie die Antwort mit der Post wollen):
letter-complaint-sender = Absender (die Behörde braucht das vielleicht, um Ihnen zu antworten):
letter-to = An:
letter-authority-unstated = Die zuständige Aufsichtsbehörde für den Datenschutz
letter-place-date = Ort und Datum:
letter-signature = Unterschrift (Sie dürfen das leer lassen):
letter-subject-consent = Meine Einwilligung: Hinweis { $code }
letter-subject-objection = Mein Widerspruch (Art. 21 DSGVO): Hinweis { $code }
letter-subject-review = Ein Mensch soll eine Entscheidung überprüfen (Art. 22 DSGVO): Hinweis { $code }
letter-subject-request = Mein Antrag zu meinen Daten: Hinweis { $code }
letter-subject-concern = Meldung zu einem Schild oder Sensor: Hinweis { $code }
letter-subject-complaint = Beschwerde (Art. 77 DSGVO) über { $controller }: Hinweis { $code }
letter-greeting = Sehr geehrte Damen und Herren,
letter-complaint = Ich lege nach Artikel 77 der Datenschutz-Grundverordnung (DSGVO) Beschwerde über { $controller } ein.
letter-did-consent-give = Am { $day } habe ich die Einwilligung in die Verwendung von Daten über mich erteilt (Art. 6(1)(a) DSGVO).
letter-did-consent-refuse = Am { $day } habe ich die Einwilligung in die Verwendung von Daten über mich verweigert (Art. 6(1)(a) DSGVO).
letter-did-consent-withdraw = Am { $day } habe ich meine Einwilligung in die Verwendung von Daten über mich widerrufen (Art. 7(3) DSGVO).
letter-did-objection-make = Am { $day } habe ich Widerspruch gegen die Verwendung von Daten über mich eingelegt (Art. 21(1) DSGVO).
letter-did-objection-retract = Am { $day } habe ich meinen Widerspruch gegen die Verwendung von Daten über mich zurückgenommen (Art. 21 DSGVO).
letter-did-review-request = Am { $day } habe ich verlangt, dass ein Mensch eine Entscheidung überprüft, die eine Maschine über mich trifft (Art. 22(3) DSGVO).
letter-did-request-access = Am { $day } habe ich Auskunft über die Daten zu meiner Person und eine Kopie verlangt (Art. 15 DSGVO).
letter-did-request-rectification = Am { $day } habe ich die Berichtigung falscher Daten über mich verlangt (Art. 16 DSGVO).
letter-did-request-erasure = Am { $day } habe ich die Löschung der Daten über mich verlangt (Art. 17 DSGVO).
letter-did-request-restriction = Am { $day } habe ich die Einschränkung der Verarbeitung von Daten über mich verlangt (Art. 18 DSGVO).
letter-did-request-portability = Am { $day } habe ich die Daten über mich in einer Form verlangt, die ich zu jemand anderem mitnehmen kann (Art. 20 DSGVO).
letter-did-concern-tampered = Am { $day } habe ich gemeldet, dass ein Schild verändert wurde oder falsch ist.
letter-did-concern-place = Am { $day } habe ich gemeldet, dass ein Schild am falschen Ort hängt.
letter-did-concern-other = Am { $day } habe ich ein Problem mit einem Schild oder einem Sensor gemeldet.
letter-purpose = Es geht um diesen Zweck: { $purpose }.
letter-purpose-text = In den Worten des Hinweises: „{ $text }“
letter-ground = Der Grund, den ich gewählt habe: „{ $ground }“.
letter-words = In meinen eigenen Worten: „{ $text }“
letter-notice = Das Schild heißt „{ $label }“ und nennt diesen Ort: { $place }.
letter-notice-without-place = Das Schild heißt „{ $label }“. Es nennt keinen Ort.
letter-notice-number = Sein Hinweis hat die Nummer { $code }. Es ist Fassung { $revision } des Hinweises zum Sensor { $sensor }, signiert am { $day }.
letter-notice-issuer = Der Hinweis wurde von { $name } ({ $authority }) signiert.
letter-received = Ich habe eine signierte Empfangsbestätigung: Dies ist am { $day } eingegangen.
letter-due = Das Gesetz gibt einen Monat für eine Antwort (Art. 12(3) DSGVO). Die Antwort ist bis zum { $day } fällig.
letter-not-received = Ich habe dafür noch keine Empfangsbestätigung. Bitte nehmen Sie diesen Brief als Original, und bestätigen Sie den Eingang.
letter-answers = Bisher habe ich diese signierten Antworten:
letter-answer = { $day }: { $status }.
letter-answer-reason = Genannter Grund: „{ $reason }“.
letter-words-of-answer = In den Worten der Antwort: „{ $text }“
letter-answer-due = Neuer Tag für die Antwort: { $day }.
letter-overdue = Dieser Tag ist vorbei.
letter-rejected = Ich bin mit Ihrer Ablehnung nicht einverstanden. Bitte prüfen Sie es noch einmal.
letter-fulfilled = Ihre letzte Antwort sagt, dass dies erledigt ist. Bitte lassen Sie es so.
letter-ask-consent-give = Bitte bewahren Sie den Nachweis meiner Einwilligung auf (Art. 7(1) DSGVO). Ich kann sie jederzeit widerrufen, so einfach, wie ich sie erteilt habe (Art. 7(3)).
letter-ask-consent-refuse = Bitte verwenden Sie Daten über mich nicht für diesen Zweck, und benachteiligen Sie mich nicht, weil ich die Einwilligung verweigert habe.
letter-ask-consent-withdraw = Bitte verwenden Sie Daten über mich nicht mehr für diesen Zweck, löschen Sie, was Sie haben (Art. 17(1)(b) DSGVO), und teilen Sie mir mit, wenn das geschehen ist.
letter-ask-objection-make = Bitte verwenden Sie Daten über mich nicht mehr für diesen Zweck. Wenn Sie damit weitermachen wollen, weisen Sie mir zwingende schutzwürdige Gründe nach, die meine Interessen, Rechte und Freiheiten überwiegen, oder dass Rechtsansprüche es erfordern (Art. 21(1) DSGVO).
letter-ask-objection-retract = Bitte bestätigen Sie, dass mein Widerspruch nicht mehr gilt. Ich kann jederzeit wieder Widerspruch einlegen.
letter-ask-review-request = Bitte lassen Sie die Entscheidung von einem Menschen prüfen, lassen Sie mich meinen Standpunkt darlegen, und teilen Sie mir das Ergebnis mit seinen Gründen mit.
letter-ask-request-access = Bitte teilen Sie mir mit, ob Sie Daten über mich verwenden. Wenn ja, schicken Sie mir eine Kopie und die Informationen, die in Art. 15(1) DSGVO stehen.
letter-ask-request-rectification = Bitte berichtigen Sie die Daten, und teilen Sie es allen mit, die sie bekommen haben (Art. 19 DSGVO).
letter-ask-request-erasure = Bitte löschen Sie die Daten, und teilen Sie es allen mit, die sie bekommen haben (Art. 19 DSGVO).
letter-ask-request-restriction = Bitte bewahren Sie die Daten auf, aber verwenden Sie sie nicht, bis dies geklärt ist, und unterrichten Sie mich, bevor Sie sie wieder verwenden (Art. 18(3) DSGVO).
letter-ask-request-portability = Bitte schicken Sie mir die Daten in einem gängigen Format, das Maschinen lesen können.
letter-ask-concern = Bitte sehen Sie sich das Schild an, bringen Sie in Ordnung, was falsch ist, und teilen Sie mir mit, was Sie gefunden haben.
letter-complaint-overdue = Die Zeit, die das Gesetz für eine Antwort gibt, ist vorbei. Ich habe keine abschließende Antwort.
letter-complaint-rejected = Der Verantwortliche lehnt ab. Ich halte die Gründe nicht für ausreichend.
letter-complaint-ask = Bitte prüfen Sie dies, ordnen Sie an, was nötig ist, damit meine Rechte gewahrt werden, und unterrichten Sie mich über den Stand und das Ergebnis (Art. 77(2) DSGVO).
letter-complaint-evidence = Ich kann den Nachweis als Datei schicken. Er enthält den Hinweis, meine Entscheidung, die Empfangsbestätigung und die Antworten, alle mit ihrer Signatur. So können Sie sie prüfen, ohne sich auf mich oder den Verantwortlichen zu verlassen.
letter-identity = Ich muss dafür meinen Namen nicht nennen. Sie können unter der Nummer unten antworten.
letter-key = Meine Entscheidung wurde mit einem Schlüssel signiert, den ich nur für diesen Sensor verwende. Wer diesen Schlüssel hat, hat diese Entscheidung getroffen. Die Nummer unten gehört dazu.
letter-hash = Nummer meiner Entscheidung:
letter-closing = Mit freundlichen Grüßen
