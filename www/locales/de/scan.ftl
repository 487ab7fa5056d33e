### The page with the camera: codes that lead elsewhere, reports about stickers, "is this the right place?".
### Status: machine

scan-title = Ein Schild scannen
scan-intro = Diese Seite liest den Code auf einem Schild und prüft ihn auf diesem Gerät. Ein Code, der zu einer anderen Website führt, wird gezeigt und nicht geöffnet.
scan-failed = Diese Seite konnte nicht starten
scan-failed-means = Codes werden auf Ihrem eigenen Gerät gelesen und geprüft. Das braucht JavaScript. Es ist hier ausgeschaltet oder kam nicht an.
scan-failed-next = Schalten Sie es ein, oder laden Sie die Seite neu. Oder tippen Sie den Kurzcode des Schilds auf einem anderen Gerät ein.
scan-promise = Die Bilder Ihrer Kamera bleiben auf diesem Gerät. Sie werden nicht gespeichert und nicht gesendet. Kein Server erfährt, welches Schild Sie lesen.
scan-others = Ohne die Kamera

## Camera

scan-start = Kamera einschalten
scan-stop = Kamera ausschalten
scan-light = Licht
scan-starting = Die Kamera startet.
scan-on = Die Kamera ist an
scan-video = Was die Kamera sieht
scan-hold = Halten Sie den ganzen Code ins Bild, gerade und ruhig.
scan-dark = Hier ist es dunkel. Machen Sie Licht, oder gehen Sie näher heran.
scan-off = Die Kamera ist aus.
scan-hidden = Die Kamera wurde ausgeschaltet, weil diese Seite nicht mehr zu sehen war.
scan-camera-refused = Diese Seite darf die Kamera nicht benutzen. Sie können es in den Einstellungen Ihres Browsers erlauben oder das Schild unten auf anderem Weg lesen.
scan-camera-none = Es wurde keine Kamera gefunden. Sie können das Schild unten auf anderem Weg lesen.
scan-camera-busy = Die Kamera kann jetzt nicht benutzt werden. Vielleicht benutzt sie ein anderes Programm. Versuchen Sie es noch einmal, oder lesen Sie das Schild unten auf anderem Weg.
scan-camera-absent = Dieser Browser lässt Seiten hier keine Kamera benutzen. Sie können das Schild unten auf anderem Weg lesen.
scan-camera-lost = Die Kamera ist weg: Sie wurde abgezogen, oder jemand hat die Erlaubnis zurückgenommen. Schalten Sie sie wieder ein, oder lesen Sie das Schild unten auf anderem Weg.
scan-reader-failed = Das Programm, das Codes liest, kam nicht an. Versuchen Sie es noch einmal, oder tippen Sie den Kurzcode ein.

## Other ways

scan-picture = Ein Bild auswählen
scan-picture-choose = Ein Foto des Schilds
scan-picture-means = Das Bild bleibt auf diesem Gerät.
scan-picture-none = In diesem Bild wurde kein Code gefunden. Fotografieren Sie gerade und scharf, mit dem ganzen Code im Bild.
scan-picture-failed = Dieser Browser kann diese Datei nicht als Bild öffnen.
scan-code-label = Kurzcode
scan-paste = Text eines Codes einfügen oder eintippen
scan-paste-label = Text des Codes
scan-paste-means = Eine Adresse oder nur ihre Ziffern. Sie wird auf diesem Gerät geprüft und nicht geöffnet.
scan-paste-look = Text prüfen

## What a code is

scan-foreign = Dieser Code führt zu einer anderen Website
scan-foreign-means = Er wurde nicht geöffnet. Er führt hierhin:
scan-foreign-here = Das ist nicht die Website von { $authority }, auf der Sie sind: { $host }.
scan-user = Was vor dem Zeichen @ steht, ist keine Website. Die Adresse führt zu { $host }.
scan-letters = Der Name dieser Website hat Buchstaben, die wie andere aussehen können. Hier steht er ohne sie.
scan-carries-changed = Er enthält einen Hinweis mit einem Schlüssel dieser Behörde, aber jemand hat den Hinweis verändert.
scan-carries-unknown-issuer = Er enthält einen Hinweis eines Ausstellers, den diese Website nicht kennt.
scan-key = Schlüssel, den er angibt: { $key }
scan-whole = Der Text des Codes
scan-advice = Jeder kann einen Aufkleber über ein Schild kleben. Geben Sie auf einer Seite, die ein Aufkleber geöffnet hat, keine Passwörter ein, und zahlen Sie dort nicht.
scan-own = Dieser Code führt zu dieser Website, aber zu keinem Hinweis
scan-own-means = Er wurde nicht geöffnet. Er führt zu einer Seite von { $authority }:
scan-text = Dieser Code ist kein Hinweis zu einem Sensor
scan-text-means = Er wurde nicht geöffnet und nicht ausgeführt. Er enthält diesen Text:
scan-like-wifi = Er würde Ihr Gerät mit einem fremden Netz verbinden.
scan-like-program = Er würde ein Programm starten oder eine Datei öffnen.
scan-like-contact = Er würde jemanden anrufen, jemandem schreiben oder einen Kontakt speichern.
scan-signs = Der Text hat Zeichen, die man nicht sieht oder die seine Reihenfolge umdrehen. Hier stehen sie in Klammern.
scan-cut = Gezeigt werden die ersten { $count } von { $all } Zeichen.
scan-copy = Text kopieren
scan-copied = Kopiert.
scan-copy-failed = Das Kopieren ging nicht. Markieren und kopieren Sie den Text selbst.
scan-again = Ein anderes Schild scannen

## Report

scan-report = Diesen Aufkleber melden
scan-report-means = Diese Seite sendet nichts. Lesen Sie den Text, dann kopieren, drucken oder mailen Sie ihn selbst.
scan-report-where = Wo ist der Aufkleber?
scan-report-where-means = Sie müssen es nicht sagen. Es steht nur im Text unten.
scan-report-text = Text Ihrer Meldung
scan-report-copy = Meldung kopieren
scan-report-print = Meldung drucken
scan-report-mail = Eine E-Mail mit diesem Text schreiben
scan-report-to = Wem Sie es sagen können
scan-report-to-register = Diese betreiben Sensoren, wie das signierte Register von { $authority } sagt. Vielleicht ist der Aufkleber nicht von ihnen: Fragen Sie, wer sich darum kümmert.
scan-report-to-none = Das Register von { $authority } nennt niemanden, dem Sie schreiben können. Suchen Sie eine Adresse, die Sie kennen. Nehmen Sie keine vom Aufkleber.
scan-letter-subject = Meldung über einen Aufkleber mit einem Code
scan-letter-opening = Ich habe auf der Straße einen Code mit der Seite { $site } gelesen.
scan-letter-when = Zeit: { $time }
scan-letter-where = Ort: { $place }
scan-letter-leads = Der Code führt zu: { $host }
scan-letter-answer = Die Seite sagte: { $answer }
scan-letter-read = Der Code sagt: { $text }
scan-letter-ask = Bitte kümmern Sie sich darum, und sagen Sie mir, was Sie gefunden haben.

## Is this the right place?

scan-place-promise = Ihr Standort bleibt auf diesem Gerät. Er wird nicht gespeichert und nicht gesendet.
scan-place-asking = Ihr Gerät sucht seinen Standort.
scan-place-fits = Sie sind etwa { $distance } von dem Ort im Hinweis entfernt. Das passt. Ihr Gerät kennt seinen Standort auf etwa { $accuracy } genau.
scan-place-far = Sie sind etwa { $distance } von dem Ort im Hinweis entfernt. Das ist zu weit. Ihr Gerät kennt seinen Standort auf etwa { $accuracy } genau.
scan-place-unstated = Dieser Hinweis gibt keine Position an, also kann diese Seite nicht vergleichen. Vergleichen Sie selbst den Ort in Worten.
scan-place-refused = Diese Seite darf den Standort nicht erfahren. Sonst ändert sich nichts.
scan-place-timeout = Ihr Gerät hat seinen Standort nicht rechtzeitig gefunden. Sonst ändert sich nichts.
scan-place-unavailable = Ihr Gerät kennt seinen Standort nicht. Sonst ändert sich nichts.
scan-place-inexact = Ihr Gerät kennt seinen Standort nur auf etwa { $accuracy }. Das ist nicht genau genug. Sonst ändert sich nichts.
scan-place-open = Sie treffen gerade eine Entscheidung. Senden Sie sie zuerst, oder verlassen Sie sie.
