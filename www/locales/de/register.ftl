### All sensors of an authority: list, map, sums.
### Status: machine

register-title = Alle Sensoren
register-link = Alle Sensoren ansehen
register-link-means = Eine Liste und eine Karte dessen, was auf der Straße steht, und was daraus zusammenkommt.
register-failed = Diese Seite konnte die Sensoren nicht zeigen
register-failed-means = Die Liste wird auf Ihrem eigenen Gerät geprüft und braucht JavaScript. Es ist hier ausgeschaltet oder kam nicht an. Schalten Sie es ein, oder laden Sie die Seite neu.
register-failed-ask = Sie können auch { $authority } nach der Liste der Sensoren fragen.
register-promise = Diese Seite holt immer die ganze Liste, was auch immer Sie suchen. Was Sie suchen und wählen, bleibt auf diesem Gerät.
register-reading = Gelesen und geprüft: { $count } von { $all } Hinweisen
register-read = Auf diesem Gerät gelesen und geprüft: { $count } Hinweise
register-bad = Nicht gezeigt, weil ihre Unterschrift nicht stimmt: { $count }
register-part-failed = Ein Teil der Liste konnte nicht gelesen werden. Laden Sie die Seite neu.
register-fewer = Die Stadt nennt { $count } Hinweise. Hier fehlen einige.
register-search = Sensoren suchen
register-search-means = Schreiben Sie Wörter: eine Straße, eine Firma, was gemessen wird. Sie werden auf diesem Gerät nachgeschlagen und nirgendwohin gesendet.
register-shown = Passende Sensoren: { $count }
register-none = Nichts passt. Nehmen Sie einen Filter weg.
register-sums = Was Sie hier beobachtet
register-sums-means = Jede Zahl zählt Sensoren. Drücken Sie auf eine Zeile, um nur diese zu sehen.
register-countries = Länder, die Daten berühren
register-finding-prohibited = Das Gesetz verbietet es
register-finding-contradiction = Widerspricht sich oder dem Gesetz
register-finding-missing = Lässt weg, was das Gesetz gesagt haben will
register-finding-warning = Gut zu wissen
register-finding-none = Keine Regel findet etwas
register-clear = Alle Filter wegnehmen
register-map = Karte
register-map-means = Norden ist oben. Pfeiltasten gehen von Zeichen zu Zeichen, Plus und Minus gehen näher heran und weiter weg, Enter öffnet ein Zeichen.
register-map-sensors = Sensoren hier: { $count }
register-zoom-in = Näher
register-zoom-out = Weiter weg
register-zoom-whole = Alles zeigen
register-only-map = Nur was die Karte zeigt
register-north = Norden
register-unplaced = Nicht auf der Karte, weil ihr Hinweis keine Position nennt: { $count }
register-list = Liste der Sensoren

## Where, and what it adds up to

register-where = Was Sie auf einer Straße beobachtet
register-where-means = Wählen Sie eine Straße oder einen Ort, den Teil der Karte, den Sie sehen, oder was in Ihrer Nähe ist. Die Zahlen und die Liste darunter richten sich danach.
register-everywhere = Überall
register-street = Straße oder Ort
register-street-means = Schreiben Sie einen Teil des Namens, und wählen Sie dann. Die Namen sind die aus den Hinweisen.
register-streets = Passende Orte: { $count }
register-near = In Ihrer Nähe
register-near-means = Drücken Sie auf eine Entfernung. Ihr Browser fragt dann, ob diese Seite Ihre Position wissen darf. Sie bleibt auf diesem Gerät und wird mit dieser Seite vergessen.
register-near-within = Bis { $distance }
register-near-asking = Ihr Gerät stellt fest, wo es ist.
register-near-refused = Ihre Position wurde nicht gegeben. Alles andere geht wie zuvor.
register-near-failed = Ihr Gerät konnte seine Position nicht angeben. Alles andere geht wie zuvor.
register-near-accuracy = Ihr Gerät kennt seine Position auf { $distance } genau. Sensoren, deren Hinweis keine Position nennt, sind nicht mitgezählt.
register-sums-place = Was Sie hier beobachtet: { $place }
register-sums-map = Was Sie in diesem Teil der Karte beobachtet
register-sums-near = Was Sie im Umkreis von { $distance } um Ihre Position beobachtet
register-sum-sensors = { $count ->
    [one] { $count } Sensor hat einen Hinweis.
   *[other] { $count } Sensoren haben einen Hinweis.
}
register-sum-controllers = { $count ->
    [one] { $count } Stelle ist verantwortlich.
   *[other] { $count } Stellen sind verantwortlich.
}
register-sum-countries = { $count ->
    [one] Die Daten berühren { $count } Land.
   *[other] Die Daten berühren { $count } Länder.
}
register-sum-forbidden = { $count ->
    [one] Das Gesetz verbietet { $count } Sache, die in den Hinweisen steht.
   *[other] Das Gesetz verbietet { $count } Dinge, die in den Hinweisen stehen.
}
register-sum-missing = { $count ->
    [one] Die Hinweise lassen { $count } Angabe weg, die das Gesetz verlangt.
   *[other] Die Hinweise lassen { $count } Angaben weg, die das Gesetz verlangt.
}
register-sum-basis = Gezählt nach dem, was die Hinweise selbst sagen.
register-number = Sensoren
register-all-values = Alle { $count } zeigen
register-find-value = In dieser Liste suchen
register-to-list = Zu diesen Sensoren
register-east = Osten
register-south = Süden
register-west = Westen
register-map-hand = Ziehen Sie die Karte mit der Maus oder mit zwei Fingern. Zwei Finger, oder Strg und das Mausrad, gehen näher heran und weiter weg.
