### The pages around a notice: first page of a city, page of a notice, my choices.
### Language: German (de).
### Status: machine

## First page

site-title = Sensoren auf der Straße
site-intro = Kameras, Zähler und andere Sensoren auf der Straße tragen ein Schild. Das Schild sagt, wer den Sensor betreibt, wofür er ist, wie eng der Bezug zu Ihnen ist, wie lange Daten gespeichert werden und wer sie noch bekommt.
site-scan = Scannen Sie den Code auf einem Schild mit der Kamera Ihres Telefons. Ihr eigenes Gerät prüft dann, wer den Hinweis geschrieben hat und ob er verändert wurde. Kein Server erfährt, welches Schild Sie lesen.
site-type = Den Kurzcode eines Schilds eintippen
site-mine = Meine Entscheidungen ansehen
site-mine-means = Was Sie zu einem Sensor entschieden haben und was daraus geworden ist.
site-limits = Was die Prüfung Ihnen sagen kann und was nicht
site-limits-author = Sie sagt, wer den Hinweis geschrieben hat. Sie sagt nicht, dass der Sensor rechtmäßig ist oder dass der Hinweis wahr ist.
site-limits-gaps = Sie zeigt, was ein Hinweis weglässt.
site-limits-forged = Ein gefälschtes Schild kann eine gefälschte Seite öffnen. Wenn Sie zweifeln, tippen Sie die Adresse dieser Website selbst ein.
site-promise = Diese Seiten verlangen nie, dass Sie zahlen oder sich anmelden. Sie setzen kein Cookie und laden nichts von anderen.
site-accessibility = Barrierefreiheit

## Page of a notice

site-notice = Hinweis zum Sensor
site-unchecked = Diese Seite konnte den Hinweis nicht prüfen
site-unchecked-means = Die Prüfung läuft auf Ihrem eigenen Gerät und braucht JavaScript. Es ist hier ausgeschaltet, oder es ist nicht angekommen.
site-unchecked-next = Was Sie tun können
site-unchecked-script = Schalten Sie JavaScript für diese Seite ein und laden Sie sie neu. Die Seite sendet nichts über das Schild, das Sie gescannt haben.
site-unchecked-code = Tippen Sie den Kurzcode, der auf dem Schild steht, an einem Terminal oder auf einem anderen Gerät ein.
site-unchecked-write = Rufen Sie { $authority } an oder schreiben Sie dorthin, und zwar über eine Nummer oder Adresse, die Sie schon kennen. Nennen Sie den Ort und den Kurzcode. Sie haben ein Recht auf eine Antwort.
site-code = Kurzcode eintippen
site-code-hint = Er steht auf dem Schild und hat 11 Zeichen, zum Beispiel ABCDE-FGHJK-4.
site-code-find = Hinweis finden
site-keep = Wenn Sie diesen Hinweis behalten wollen, drucken Sie die Seite. Sie passt auf ein Blatt.
site-notice-promise = Diese Seite verlangt nie, dass Sie zahlen oder sich anmelden. Sie setzt kein Cookie, und kein Server erfährt, welches Schild Sie lesen, außer Sie senden eine Entscheidung dazu.

## My choices

site-choices = Meine Entscheidungen
site-choices-failed = Diese Seite konnte Ihre Entscheidungen nicht zeigen
site-choices-failed-means = Sie liegen auf Ihrem eigenen Gerät und werden mit JavaScript gezeigt. Es ist hier ausgeschaltet, oder es ist nicht angekommen. Es ist nichts verloren: Schalten Sie es ein, oder laden Sie die Seite neu.
site-choices-promise = Was Sie hier sehen, liegt nur auf diesem Gerät. Diese Seite setzt kein Cookie. Sie fragt die Server, die Ihre Entscheidungen bekommen haben, nach Antworten, und zwar nach vielen auf einmal, damit sie nicht erfahren, welche Ihre sind.
site-licences = Lizenzen der Bestandteile dieser Seite

## Scanner

site-scanner = Ein Schild mit dieser Website scannen
site-scanner-means = Dann müssen Sie nicht darauf vertrauen, wohin ein Aufkleber führt.
site-place = Ist das der richtige Ort?
site-report = Diesen Aufkleber melden
