### Pages that work without a connection: what is kept, how old it is, newer versions, forgetting.
### Language: German (Sie). Plain words, short sentences, no markup.
### Status: machine

offline-update = Eine neuere Fassung dieser Seiten ist da.
offline-update-means = Wer sie verwendet, lädt diese Seite neu: Was Sie hier geschrieben und nicht gesendet haben, geht verloren. Ihre Entscheidungen und deren Nachweise bleiben.
offline-update-now = Jetzt verwenden
offline-update-later = Später
offline-replaced = Ein anderes Fenster verwendet jetzt eine neuere Fassung dieser Seiten.
offline-reload = Diese Seite neu laden
offline-refused = Eine neuere Fassung dieser Seiten wurde nicht übernommen, weil eine Datei nicht das ist, was die Liste dieser Website sagt. Die Seiten auf diesem Gerät bleiben, wie sie waren. Datei: { $file }
offline-refused-first = Diese Seiten wurden auf diesem Gerät nicht aufbewahrt, weil eine Datei nicht das ist, was die Liste dieser Website sagt. Datei: { $file }
offline-close = Schließen
offline-unreached = Diese Website ist nicht erreichbar. Sie sehen, was dieses Gerät aufbewahrt hat.
offline-lists = Die Schlüsselliste und die Liste der ersetzten Hinweise wurden am { $time } geholt ({ $ago }).
offline-newer = Um nach neueren zu fragen, laden Sie diese Seite neu.
offline-unknown = Diese Seite kann nicht sagen, ob ein Hinweis seitdem ersetzt oder zurückgezogen wurde.
offline-title = Auf diesem Gerät aufbewahrt
offline-kept = Diese Seiten gehen auch ohne Verbindung. Dieses Gerät bewahrt { $size } davon auf. Sprachen: { $languages }.
offline-not-kept = Diese Seiten brauchen eine Verbindung. Dieses Gerät bewahrt sie nicht auf.
offline-cannot = Diese Seiten brauchen eine Verbindung. Dieser Browser lässt nicht zu, dass sie aufbewahrt werden.
offline-forget = Vergessen, was diese Seiten für den Gebrauch ohne Verbindung gespeichert haben
offline-forget-means = Das entfernt die Seiten, ihre Wörter und die Listen dieser Website von diesem Gerät. Ihre Entscheidungen, deren Nachweise und Empfangsbestätigungen bleiben. Die Seiten werden nicht wieder aufbewahrt, bis Sie es verlangen.
offline-forgotten = Entfernt. Ihre Entscheidungen und deren Nachweise sind noch da.
offline-keep = Diese Seiten für den Gebrauch ohne Verbindung aufbewahren
offline-again = Diese Seiten werden jetzt aufbewahrt.
offline-failed = Das hat nicht geklappt. An Ihren Entscheidungen hat sich nichts geändert.
