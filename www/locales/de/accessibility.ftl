### The accessibility statement. Only its own page fetches these words.
### Language: German (Sie)
### Status: machine

## Statement

accessibility-title = Barrierefreiheit
accessibility-intro = { $authority } möchte, dass alle Menschen diese Seiten nutzen können. Hier lesen Sie, wie weit das gelingt, wie es geprüft wurde und wem Sie sagen können, dass etwas nicht geht.
accessibility-law = Die Erklärung folgt der Richtlinie (EU) 2016/2102 und der Norm EN 301 549. Sie gilt nur für diese Seiten und für keine andere Website von { $authority }:
accessibility-status = Wie weit die Seiten die Norm erfüllen
accessibility-status-partly = Diese Seiten erfüllen die Norm teilweise. Die Tests finden keinen Fehler nach WCAG 2.2, Stufe AA. Aber ein Test kann nicht alles beurteilen, und kein Mensch mit Behinderung hat die Seiten ausprobiert.
accessibility-gaps = Was nicht barrierefrei oder nicht sicher ist
accessibility-gap-people = Niemand hat die Seiten mit einem Screenreader, mit Sprachsteuerung oder mit einem Taster ausprobiert. Die Tests lesen, was ein Browser solchen Programmen sagt. Das ist nicht dasselbe.
accessibility-gap-languages = Eine Maschine hat die Seiten aus dem Englischen übersetzt. Sätze können falsch oder schwer zu lesen sein.
accessibility-gap-own-words = Was ein Aussteller in einen Hinweis schreibt, bleibt in der Sprache des Ausstellers. Es ist für Screenreader gekennzeichnet, aber nicht übersetzt.
accessibility-gap-map = Die Karte zeigt Orte als Punkte. Die Liste daneben hat dieselben Sensoren als Text.
accessibility-gap-signs = Die gedruckten Schilder auf der Straße sind keine Webseiten. Niemand hat hier ausprobiert, ob alle sie finden und scannen können.
accessibility-burden = Nichts wurde weggelassen, weil es zu viel Arbeit gewesen wäre.
accessibility-how = Wie das geprüft wurde
accessibility-how-self = Geprüft haben die, die die Seiten machen. Keine unabhängige Stelle hat es getan.
accessibility-how-tests = Tests tun es bei jeder Änderung auf jeder Seite: hell, dunkel, in Farben, die der Leser erzwingt, von rechts nach links, in einem Fenster von 320 Pixeln, mit weiteren Abständen, mit der Tastatur.
accessibility-how-day = Zuletzt als Ganzes angesehen
accessibility-how-version = Version des Programms
accessibility-contact = Sagen Sie uns, was nicht geht
accessibility-contact-means = Können Sie etwas nicht lesen oder benutzen? Schreiben Sie oder rufen Sie an. Sie können dasselbe auch in anderer Form verlangen.
accessibility-contact-missing = { $authority } gibt hier keinen Kontakt dafür an. Nutzen Sie einen Kontakt aus einem Hinweis von dort.
accessibility-enforce = Wenn keine Antwort kommt oder sie nicht hilft
accessibility-enforce-means = In jedem Land der Europäischen Union wacht eine Stelle darüber. Bei ihr können Sie sich beschweren. Das kostet nichts.
accessibility-enforce-missing = { $authority } gibt hier nicht an, welche Stelle das ist.

## Table

accessibility-table = Jede Regel, eine nach der anderen
accessibility-table-means = Die Regeln sind die von WCAG 2.2, Stufen A und AA. Die kurzen Namen sind unsere.
accessibility-rule = Regel und Stufe
accessibility-result = Ergebnis
accessibility-way = Wie geprüft wurde
wcag-result-met = Erfüllt: kein Fehler gefunden
wcag-result-partly = Teilweise: kein Fehler gefunden, aber niemand hat es mit einem Screenreader gehört
wcag-result-none = Trifft nicht zu: die Seiten haben nichts dergleichen
wcag-how-axe = Ein Testprogramm, axe, durchsucht jede Seite.
wcag-how-keys = Ein Test geht durch jede Seite nur mit der Tastatur.
wcag-how-zoom = Ein Test zeigt jede Seite in einem Fenster von 320 Pixeln, wie bei einem Zoom von 400 %.
wcag-how-spacing = Ein Test zeigt jede Seite mit weiteren Abständen.
wcag-how-size = Ein Test misst alles, was man drücken kann.
wcag-how-marks = Ein Test liest Titel, Überschriften, Bereiche, Sprachen und Links jeder Seite.
wcag-how-paths = Ein Test entscheidet, nimmt zurück, speichert und löscht nur mit der Tastatur.
wcag-how-look = Ein Test macht Tippfehler und sieht nach, was sich bewegt und was angesagt wird.
wcag-how-fair = Ein Test hält die Seiten an 24 Regeln für faire Entscheidungen.
wcag-how-pictures = Bilder der Seiten wurden angesehen.
wcag-how-code = Der Quelltext der Seiten wurde gelesen.

## Short names of the rules

wcag-1-1-1 = Text für Bilder
wcag-1-2-1 = Nur Ton oder nur Film
wcag-1-2-2 = Untertitel von Aufnahmen
wcag-1-2-3 = Film mit Worten erzählt oder als Text
wcag-1-2-4 = Untertitel von Ton in Echtzeit
wcag-1-2-5 = Film mit Worten erzählt
wcag-1-3-1 = Aufbau, den Programme lesen können
wcag-1-3-2 = Reihenfolge mit Sinn
wcag-1-3-3 = Nicht nur über Form oder Ort
wcag-1-3-4 = Hochkant und quer
wcag-1-3-5 = Felder über Sie selbst
wcag-1-4-1 = Nicht nur über Farbe
wcag-1-4-2 = Ton, der von selbst beginnt
wcag-1-4-3 = Kontrast von Text
wcag-1-4-4 = Text doppelt so groß
wcag-1-4-5 = Keine Bilder von Text
wcag-1-4-10 = Schmale Fenster, ohne seitlich zu scrollen
wcag-1-4-11 = Kontrast von Bedienelementen und Zeichnungen
wcag-1-4-12 = Weitere Abstände im Text
wcag-1-4-13 = Was unter dem Zeiger erscheint
wcag-2-1-1 = Alles mit der Tastatur
wcag-2-1-2 = Keine Falle für die Tastatur
wcag-2-1-4 = Kürzel aus einer Taste
wcag-2-2-1 = Keine Zeitgrenze
wcag-2-2-2 = Nichts bewegt sich von selbst
wcag-2-3-1 = Nichts blitzt
wcag-2-4-1 = Ein Weg vorbei an dem, was sich wiederholt
wcag-2-4-2 = Titel der Seiten
wcag-2-4-3 = Reihenfolge des Fokus
wcag-2-4-4 = Links, die sagen, wohin sie führen
wcag-2-4-5 = Mehr als ein Weg zu einer Seite
wcag-2-4-6 = Passende Überschriften und Beschriftungen
wcag-2-4-7 = Der Fokus ist zu sehen
wcag-2-4-11 = Der Fokus ist nicht verdeckt
wcag-2-5-1 = Keine Gesten mit mehreren Fingern
wcag-2-5-2 = Ein Druck lässt sich abbrechen
wcag-2-5-3 = Namen so, wie sie geschrieben stehen
wcag-2-5-4 = Das Gerät bewegen
wcag-2-5-7 = Kein Ziehen
wcag-2-5-8 = Größe dessen, was man drückt
wcag-3-1-1 = Sprache der Seite
wcag-3-1-2 = Sprache von Teilen
wcag-3-2-1 = Der Fokus ändert nichts
wcag-3-2-2 = Tippen und Auswählen ändern nichts
wcag-3-2-3 = Gleiche Reihenfolge auf jeder Seite
wcag-3-2-4 = Gleiche Namen für gleiche Dinge
wcag-3-2-6 = Hilfe am gleichen Ort
wcag-3-3-1 = Fehler werden genannt
wcag-3-3-2 = Beschriftungen und Hinweise für Felder
wcag-3-3-3 = Wege, einen Fehler zu beheben
wcag-3-3-4 = Entscheidungen lassen sich ansehen und zurücknehmen
wcag-3-3-7 = Was gesagt ist, wird nicht noch einmal gefragt
wcag-3-3-8 = Kein Rätsel und keine Anmeldung
wcag-4-1-2 = Name, Rolle und Zustand für Screenreader
wcag-4-1-3 = Meldungen, die Screenreader ansagen
