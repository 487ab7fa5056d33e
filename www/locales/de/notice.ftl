### The notice: verdicts, findings, errors, rows. Also said by the program: nothing there about screens or buttons.
### Language: German (de).
### Status: machine

## Verdicts: the name, what it means, what to do next

verdict-genuine = Echter Hinweis
verdict-genuine-means = Der Aussteller hat genau diesen Hinweis signiert, und er gilt heute. Das sagt, wer den Hinweis geschrieben hat, nicht, dass der Sensor rechtmäßig ist.
verdict-genuine-next = Lesen Sie den Hinweis. Prüfen Sie, ob der Ort, den er nennt, der Ort ist, an dem Sie stehen.
verdict-not-yet-in-force = Gilt noch nicht
verdict-not-yet-in-force-means = Der Aussteller hat genau diesen Hinweis signiert, aber er gilt erst ab einem späteren Tag.
verdict-not-yet-in-force-next = Suchen Sie den Hinweis, der heute gilt. Gibt es keinen, fragen Sie den Aussteller, was der Sensor jetzt tut.
verdict-expired = Abgelaufener Hinweis
verdict-expired-means = Der Aussteller hat genau diesen Hinweis signiert, aber seine Zeit ist vorbei. Er stimmt vielleicht nicht mehr.
verdict-expired-next = Fragen Sie den Aussteller nach dem Hinweis, der heute gilt. Ein Sensor, der in Betrieb ist, sollte einen haben.
verdict-superseded = Durch einen neueren Hinweis ersetzt
verdict-superseded-means = Der Aussteller hat diesen Hinweis signiert und ihn inzwischen durch einen neueren ersetzt. Was Sie hier lesen, stimmt vielleicht nicht mehr.
verdict-superseded-next = Fragen Sie den Aussteller nach dem neueren Hinweis, und sagen Sie ihm, dass hier noch ein altes Schild hängt.
verdict-withdrawn = Zurückgezogener Hinweis
verdict-withdrawn-means = Der Aussteller hat diesen Hinweis signiert und ihn inzwischen zurückgezogen. Verlassen Sie sich nicht auf das, was darin steht.
verdict-withdrawn-next = Fragen Sie den Aussteller, ob der Sensor noch in Betrieb ist und was er tut.
verdict-changed = Nach dem Signieren verändert
verdict-changed-means = Etwas in diesem Hinweis wurde verändert, nachdem er signiert war. Er kann beschädigt sein, oder er kann gefälscht sein. Nichts von dem, was darin steht, wird hier gezeigt.
verdict-changed-next = Verlassen Sie sich nicht auf dieses Schild. Gehen Sie auf die offizielle Website der Stadt oder Organisation, über eine Adresse, die Sie schon kennen. Melden Sie dort dieses Schild.
verdict-unknown-issuer = Unbekannter Aussteller
verdict-unknown-issuer-means = Hinter diesem Hinweis steht kein Aussteller, dem hier vertraut werden kann. Jeder könnte ihn gemacht haben. Nichts von dem, was darin steht, wird hier gezeigt.
verdict-unknown-issuer-next = Verlassen Sie sich nicht auf dieses Schild. Gehen Sie auf die offizielle Website der Stadt oder Organisation, die darauf steht, über eine Adresse, die Sie schon kennen. Melden Sie dort dieses Schild.
verdict-from-another-place = Von einem anderen Ort
verdict-from-another-place-means = Der Aussteller hat genau diesen Hinweis signiert, aber für einen anderen Sensor oder einen anderen Ort. Er beschreibt nicht, was hier hängt.
verdict-from-another-place-next = Verlassen Sie sich hier nicht auf diesen Hinweis. Sagen Sie dem Aussteller, wo Sie ihn gefunden haben.
verdict-unreadable = Nicht lesbar
verdict-unreadable-means = Das ist kein vollständiger Hinweis. Der Code ist vielleicht schmutzig, zerrissen oder abgeschnitten, oder er ist ein Code für etwas anderes.
verdict-unreadable-next = Machen Sie das Schild sauber und scannen Sie es noch einmal, oder tippen Sie den Kurzcode ein, der darauf steht. Hilft das nicht, verlassen Sie sich nicht auf dieses Schild. Melden Sie es der Stadt, über eine Telefonnummer oder Adresse, die Sie schon kennen.

## Freshness, said beside the verdict

status-fresh = Geprüft mit der Liste der ersetzten Hinweise des Ausstellers vom { $time }.
status-stale = Echt, aber dieses Gerät kann nicht sagen, ob ein neuerer Hinweis ihn ersetzt hat. Die neueste Liste, die es hat, ist vom { $time }.
status-none = Echt, aber dieses Gerät kann nicht sagen, ob ein neuerer Hinweis ihn ersetzt hat.
clock-unknown = Dieses Gerät kennt die Uhrzeit nicht. Darum konnte kein Datum geprüft werden.
clock-behind = Die Uhr dieses Geräts geht falsch: Sie zeigt eine frühere Zeit als das Datum von etwas, das schon signiert ist. Verlassen Sie sich nicht auf die Datumsangaben.
distance-near = Dieses Gerät ist etwa { $distance } von dem Ort des Hinweises entfernt.
withdrawal-reason = Grund, den der Aussteller nennt: { $reason }
reason-since = Seit { $day }

## What the rulebooks find

findings-title = Mit dem Gesetz verglichen
findings-means = Ein Programm hat den Hinweis mit Regeln aus Gesetzen verglichen. Es kann sich irren. Auch wenn es nichts findet, heißt das nicht, dass der Sensor rechtmäßig ist.
findings-prohibited = Das ist gesetzlich verboten
findings-prohibited-means = Niemand kann darin einwilligen, darum wird hier niemand gefragt. Sie können sich beschweren.
findings-contradiction = { $count ->
    [one] Er widerspricht sich selbst oder dem Gesetz
   *[other] Er widerspricht sich selbst oder dem Gesetz in { $count } Punkten
}
findings-missing = { $count ->
    [one] Eine Angabe fehlt, die das Gesetz verlangt
   *[other] { $count } Angaben fehlen, die das Gesetz verlangt
}
findings-warning = { $count ->
    [one] Eine Sache, die Sie wissen sollten
   *[other] { $count } Dinge, die Sie wissen sollten
}

## Errors: what is wrong with an input

error-bad-date = Ein Datum oder eine Uhrzeit darin gibt es nicht.
error-bad-signature = Die Signatur passt nicht zum Text. Mindestens ein Zeichen ist nicht so, wie es signiert wurde.
error-critical-extension = Es enthält einen Teil, den dieses Programm nicht kennt und nicht weglassen darf. Ein neueres Programm kann ihn vielleicht lesen.
error-digits-non-canonical = Die Ziffern darin sind nicht in der einen richtigen Form geschrieben.
error-key-malformed = Ein Schlüssel darin ist nicht richtig geschrieben.
error-key-not-valid = Es wurde mit einem Schlüssel signiert, den der Aussteller zu dieser Zeit nicht verwendet.
error-key-revoked = Es wurde mit einem Schlüssel signiert, den der Aussteller zurückgezogen hat.
error-key-weak = Ein Schlüssel darin ist so schwach, dass jede Signatur passen würde.
error-key-wrong-role = Es wurde mit einem Schlüssel signiert, den der Aussteller für etwas anderes verwendet.
error-keyring-expired = Die Schlüsselliste des Ausstellers ist abgelaufen. Darum ist auf keinen Schlüssel Verlass.
error-keyring-gap = In der Schlüsselliste des Ausstellers fehlt eine Version.
error-keyring-malformed = Die Schlüsselliste des Ausstellers ist nicht lesbar.
error-keyring-rollback = Die Schlüsselliste des Ausstellers ist älter als eine, die dieses Gerät schon gesehen hat.
error-keyring-threshold = Auf der Schlüsselliste des Ausstellers sind weniger Signaturen, als nötig sind.
error-malformed = Es hat nicht das Format eines Hinweises.
error-non-canonical = Es ist nicht in der einen richtigen Form geschrieben.
error-not-a-lamppost-code = Es enthält keinen Hinweis.
error-note-malformed = Eine signierte Liste des Ausstellers ist nicht lesbar.
error-note-unsigned = Eine Liste des Ausstellers hat keine Signatur eines bekannten Schlüssels.
error-notice-invalid = Ein Teil davon verletzt die Regeln des Formats.
error-other-authority = Eine Liste gehört zu einem anderen Aussteller.
error-register-malformed = Die Liste der Hinweise des Ausstellers ist nicht lesbar.
error-rulebook-malformed = Das Regelwerk ist nicht lesbar.
error-short-code-character = Im Kurzcode steht ein Zeichen, das in keinem Kurzcode vorkommt. Vergleichen Sie es mit dem Schild.
error-short-code-check = Im Kurzcode ist ein Tippfehler. Vergleichen Sie jedes Zeichen mit dem Schild.
error-short-code-length = Ein Kurzcode hat 11 Zeichen. Zählen Sie noch einmal nach.
error-status-malformed = Die Liste der ersetzten Hinweise des Ausstellers ist nicht lesbar.
error-status-rollback = Die Liste der ersetzten Hinweise des Ausstellers ist älter als eine, die dieses Gerät schon gesehen hat.
error-too-large = Es ist größer, als ein Hinweis sein kann.
error-too-much-work = Es verlangt mehr Prüfungen, als ein Hinweis verlangen darf.
error-truncated = Es endet zu früh. Ein Teil davon fehlt.
error-unknown-key = Der Schlüssel, mit dem es signiert wurde, gehört zu keinem Aussteller, der hier bekannt ist.
error-unsupported-version = Es wurde für eine andere Version dieses Programms geschrieben.
error-wrong-kind = Es ist etwas Signiertes, aber kein Hinweis.

## Errors of a page

error-fetch-failed = Dateien, die für die Prüfung nötig sind, konnten nicht geladen werden. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.
error-pin-mismatch = Die Schlüssel des Ausstellers passen nicht zu dem Fingerabdruck, den diese Seite erwartet. Es wurde nichts geprüft.
error-policy-refused = Die Sicherheitsregeln dieser Seite lassen das Prüfprogramm nicht starten. Der Webmaster der Seite muss die Trusted-Types-Regel „lamppost“ erlauben.
error-program-failed = Das Prüfprogramm ist stehen geblieben. Es wurde nichts geprüft. Laden Sie die Seite neu, oder nehmen Sie ein anderes Gerät.
error-short-code-unknown = Der Aussteller hat keinen aktuellen Hinweis mit diesem Kurzcode. Vergleichen Sie ihn mit dem Schild.
error-storage-refused = Dieser Browser lässt die Seite nicht speichern, wie neu die Listen des Ausstellers waren. Beim nächsten Mal könnte sie ältere bekommen.
error-wasm-blocked = Das Prüfprogramm konnte nicht starten. Dieser Browser oder diese Seite erlaubt kein WebAssembly. Nehmen Sie einen anderen Browser oder ein anderes Gerät.

## The page around a notice

page-checking = Der Hinweis wird geprüft…
page-error = Dieser Hinweis konnte nicht geprüft werden
page-error-next = Das sagt nichts über das Schild. Versuchen Sie es später noch einmal, oder fragen Sie auf der offiziellen Website der Stadt oder Organisation.
page-empty = Noch kein Hinweis
page-empty-means = Die Adresse dieser Seite enthält keinen Hinweis.
page-empty-next = Scannen Sie den Code auf dem Schild, oder tippen Sie den Kurzcode ein, der darunter steht.
page-next = Was Sie jetzt tun können
page-why = Warum
page-signed-by = Signiert von { $name } ({ $authority })
page-activity = { $number }. { $purpose }
page-answer-for = für „{ $purpose }“
page-purpose = { $purpose }:
page-missing = { $count ->
    [one] { $count } Angabe, die in diesem Hinweis fehlt
   *[other] { $count } Angaben, die in diesem Hinweis fehlen
}
page-missing-none = Dieser Hinweis lässt keine unserer Fragen offen. Das heißt nicht, dass seine Antworten wahr sind.
page-unread = { $count ->
    [one] Dieser Hinweis hat { $count } Teil, den dieses Programm nicht lesen konnte. Er wird nicht gezeigt.
   *[other] Dieser Hinweis hat { $count } Teile, die dieses Programm nicht lesen konnte. Sie werden nicht gezeigt.
}

## Sections of the details

section-details = Alles, was der Hinweis sagt
section-contacts = Kontakte, Ihre Rechte und wohin Sie schreiben können
section-sensor = Der Sensor und sein Ort
section-accountability = Untersuchungen, Kosten und Eigentümer
section-validity = Datumsangaben und Versionen
section-signature = Signatur, und wie aktuell diese Prüfung ist

## Answers

unknown-word = dieser Hinweis verwendet ein Wort, das dieses Programm nicht kennt (Code { $code })
not-stated = Nicht angegeben
stated-none = Keine
stated-nobody = Niemand
yes = Ja
no = Nein
country-of = { $name } ({ $country })
storage-in = { $kind } ({ $country })
storage-country-unstated = { $kind } (Land nicht angegeben)
recipient-country-unstated = { $name } (Land nicht angegeben)
hours = { $hours ->
    [one] { $hours } Stunde
   *[other] { $hours } Stunden
}
days = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}
retention-until = Bis: { $event }
retention-without = { $rule } (was genau: nicht angegeben)
metres = { $metres ->
    [one] { $metres } Meter
   *[other] { $metres } Meter
}
cost-once = { $amount }, einmalig
cost-months = { $months ->
    [one] { $amount } für { $months } Monat
   *[other] { $amount } für { $months } Monate
}
assessment-dated = { $kind }, { $day }
assessment-undated = { $kind }, Datum nicht angegeben
contact-by = { $kind }:
channel-for = { $use }:
join-label = { $first }: { $second }
join-comma = { $first }, { $second }
join-semicolon = { $first }; { $second }
join-sentence = { $first }. { $second }
join-brackets = { $first } ({ $second })

## How closely data point at a person, in a sentence

privacy-none-means = Die Daten betrafen nie Menschen.
privacy-de_identified-means = Die Daten betrafen Menschen. Was auf sie hinweist, wird endgültig entfernt.
privacy-pseudonymous-means = Wer die Liste der Codes hat, kann erkennen, dass Sie es sind.
privacy-identifiable-means = Die Daten selbst zeigen, wer Sie sind.
privacy-unstated-for = Für { $count } der Zwecke nicht angegeben.

## Rows

field-who = Wer
field-what_for = Wofür
field-privacy = Wie eng der Bezug zu Ihnen ist
field-how_long = Wie lange
field-who_else = Wer die Daten noch bekommt
field-where = Wohin die Daten gehen
field-sensor = Nummer des Sensors
field-label = Name des Orts oder Sensors
field-place = Ort
field-position = Lage
field-reach = Wie weit er reicht
field-technologies = Art des Geräts
field-controller = Wer über die Daten entscheidet
field-controller-kind = Öffentlich oder privat
field-controller-country = Land
field-controller-contacts = So erreichen Sie die Stelle
field-data_protection_officer = Datenschutzbeauftragter
field-processors = Wer in deren Auftrag mit den Daten arbeitet
field-supervisory_authority = Wo Sie sich beschweren können
field-rights = Rechte, die der Hinweis nennt
field-channels = Wohin Sie schreiben können
field-assessments = Vorherige Untersuchungen
field-data_owner = Wem die Daten gehören
field-public_cost = Kosten für die Öffentlichkeit
field-contract = Vertrag
field-second_layer = Vollständige Information
field-purpose = Zweck
field-purpose_text = In den Worten des Ausstellers
field-legal_basis = Rechtsgrundlage (DSGVO)
field-legitimate_interest = Wessen Interesse, und welches
field-special_category_condition = Warum sensible Daten verwendet werden dürfen
field-data_kinds = Was erfasst wird
field-identifiability = Wie eng der Bezug zu Ihnen ist
field-processing = Was damit gemacht wird
field-profiling = Profile und Punktwerte
field-automated_decision = Entscheidungen einer Maschine
field-automated_decision-autonomy = Wer entscheidet
field-automated_decision-human_review = Ein Mensch prüft es auf Ihren Wunsch
field-retention = Wie lange gespeichert wird
field-storage = Wo gespeichert wird
field-access = Wer die Daten sehen kann
field-recipients = Wer die Daten noch bekommt
field-consequences = Was Ihnen passieren kann
field-objection = Wenn Sie Widerspruch einlegen
field-objection-reason = Wie, oder warum nicht
field-mandatory = Müssen Sie mitmachen
field-revision = Fassung
field-previous = Ersetzt den Hinweis
field-replaced_by = Ersetzt durch den Hinweis
field-issued = Signiert am
field-effective = Gilt ab
field-expires = Gilt bis
field-language = Maßgebliche Sprache
field-issuer = Signiert von
field-key_id = Schlüssel
field-id = Hinweis
field-short_code = Kurzcode
field-keyring = Schlüsselliste
field-status = Liste der ersetzten Hinweise
field-log = Öffentliches Protokoll
field-clock = Uhr dieses Geräts
field-remarks = Bemerkungen
field-unread = Nicht gelesene Teile
keyring-version = Version { $version } vom { $issued }, gültig bis { $expires }
keyring-age = { $days ->
    [one] { $days } Tag alt
   *[other] { $days } Tage alt
}
status-dates = Vom { $issued }, gültig bis { $expires }
status-is-stale = Veraltet
log-none = In keinem öffentlichen Protokoll. Niemand außer dem Aussteller bürgt für den Tag der Signatur oder dafür, dass alle denselben Hinweis sehen.
log-yes = In einem öffentlichen Protokoll
clock-ok = Nicht früher als etwas, das signiert ist
remark-pinned = Diese Seite legt die Schlüssel, denen sie vertraut, mit ihrem Fingerabdruck fest.
remark-first-use = Erste Verwendung: Dieses Gerät hat diesen Aussteller noch nie gesehen und hat seine Schlüssel nicht gespeichert. Es vertraut den Schlüsseln, die es von dieser Website bekommen hat.
remark-first-use-pinned = Erste Verwendung: Dieses Gerät hat diesen Aussteller noch nie gesehen. Es kann nicht sagen, ob es neuere Schlüssel als diese gibt.
remark-keyring-not-fetched = Neuere Schlüssel des Ausstellers konnten nicht geladen werden.
remark-rulebooks-not-fetched = Die Regelwerke konnten nicht geladen werden. Darum wurde der Hinweis nicht mit dem Gesetz verglichen.
remark-status-not-fetched = Die Liste der ersetzten Hinweise des Ausstellers konnte nicht geladen werden.

## What a notice leaves out: the questions it does not answer

missing-place = Wo der Sensor ist
missing-reach = Wie weit er reicht
missing-controller-kind = Ob eine öffentliche oder eine private Stelle verantwortlich ist
missing-controller-contacts = Wie Sie die verantwortliche Stelle erreichen
missing-controller-contacts-non_digital = Wie Sie sie ohne Internet erreichen
missing-data_protection_officer = Wie Sie den Datenschutzbeauftragten erreichen
missing-processors = Ob andere Firmen mit den Daten arbeiten
missing-supervisory_authority = Wo Sie sich beschweren können
missing-channels = Wohin Sie einen Antrag oder einen Widerspruch schicken können
missing-assessments = Ob die Risiken vorher untersucht wurden
missing-data_owner = Wem die Daten gehören
missing-public_cost = Was es die Öffentlichkeit kostet
missing-second_layer = Wo die vollständige Information steht
missing-purpose_text = Wofür es genau ist
missing-legal_basis = Welches Gesetz es erlaubt
missing-legitimate_interest = Wessen Interesse es dient, und welchem
missing-data_kinds = Was erfasst wird
missing-identifiability = Wie eng der Bezug der Daten zu Ihnen ist
missing-profiling = Ob Profile oder Punktwerte gebildet werden
missing-automated_decision = Ob eine Maschine über Sie entscheidet
missing-retention = Wie lange die Daten gespeichert werden
missing-storage = Wo die Daten gespeichert werden
missing-recipients = Wer die Daten noch bekommt
missing-consequences = Was Ihnen dadurch passieren kann
missing-objection = Was passiert, wenn Sie Widerspruch einlegen

## Your choice: the panel under a notice

panel-failed = Der Teil dieser Seite für Ihre Entscheidung konnte nicht geladen werden. Der Hinweis oben ist vollständig. Prüfen Sie Ihre Verbindung und laden Sie die Seite neu.

## Signed although something speaks against it

published-anyway = Trotzdem signiert
published-anyway-means = Beim Signieren hat das Programm dem Aussteller gesagt, dass hier etwas gesetzlich verboten ist oder dass der Hinweis sich selbst widerspricht. Der Aussteller hat ihn trotzdem signiert und diesen Grund genannt:

## Words and their meaning

own-words = Der Aussteller hat eigene Sätze auf { $language } geschrieben. Sie werden so gezeigt, wie sie signiert sind, und nicht übersetzt.

## Languages

language-label = Sprache
language-machine = Ein Programm hat diese Seite übersetzt, und kein Mensch hat sie geprüft. Es gilt der englische Text.
language-unreviewed = Ein Mensch hat diese Seite übersetzt, und noch niemand hat sie geprüft. Es gilt der englische Text.
language-human = Ein Mensch hat diese Seite übersetzt und geprüft. Es gilt der englische Text.
language-source = Englischen Text lesen
language-failed = Die Texte dieser Sprache konnten nicht geladen werden. Sie lesen stattdessen Englisch.

## What can be opened below a notice

question-title = Fragen zu diesem Sensor
change-title = Was sich geändert hat
word-explain = Wörter erklären
