### The notice: verdicts, findings, errors, rows. Also said by the program: nothing there about screens or buttons.
### Language: Dutch (nl).
### Status: machine

## Verdicts: the name, what it means, what to do next

verdict-genuine = Echte verklaring
verdict-genuine-means = De uitgever heeft precies deze verklaring ondertekend, en zij geldt nu. Dit zegt wie de verklaring heeft geschreven, niet dat de sensor volgens de wet mag.
verdict-genuine-next = Lees de verklaring. Controleer of de plaats die erin staat de plaats is waar u staat.
verdict-not-yet-in-force = Nog niet geldig
verdict-not-yet-in-force-means = De uitgever heeft precies deze verklaring ondertekend, maar zij gaat op een latere dag in.
verdict-not-yet-in-force-next = Zoek de verklaring die vandaag geldt. Is er geen, vraag de uitgever dan wat de sensor nu doet.
verdict-expired = Verlopen verklaring
verdict-expired-means = De uitgever heeft precies deze verklaring ondertekend, maar haar tijd is voorbij. Misschien klopt zij niet meer.
verdict-expired-next = Vraag de uitgever om de verklaring die vandaag geldt. Een sensor die in gebruik is, hoort er een te hebben.
verdict-superseded = Vervangen door een nieuwere verklaring
verdict-superseded-means = De uitgever heeft deze verklaring ondertekend en haar daarna vervangen door een nieuwere. Wat u hier leest, klopt misschien niet meer.
verdict-superseded-next = Vraag de uitgever om de nieuwere verklaring, en zeg dat hier nog een oud bord hangt.
verdict-withdrawn = Ingetrokken verklaring
verdict-withdrawn-means = De uitgever heeft deze verklaring ondertekend en haar daarna ingetrokken. Vertrouw niet op wat erin staat.
verdict-withdrawn-next = Vraag de uitgever of de sensor nog in gebruik is, en wat hij doet.
verdict-changed = Veranderd na ondertekening
verdict-changed-means = Iets in deze verklaring is veranderd nadat zij was ondertekend. Zij kan beschadigd zijn, of zij kan vervalst zijn. Niets van wat erin staat, wordt hier getoond.
verdict-changed-next = Vertrouw niet op dit bord. Ga naar de officiële website van de gemeente of organisatie via een adres dat u al kent. Meld daar dit bord.
verdict-unknown-issuer = Onbekende uitgever
verdict-unknown-issuer-means = Achter deze verklaring staat geen uitgever die hier te vertrouwen is. Iedereen kan haar gemaakt hebben. Niets van wat erin staat, wordt hier getoond.
verdict-unknown-issuer-next = Vertrouw niet op dit bord. Ga naar de officiële website van de gemeente of organisatie die erop staat, via een adres dat u al kent. Meld daar dit bord.
verdict-from-another-place = Van een andere plaats
verdict-from-another-place-means = De uitgever heeft precies deze verklaring ondertekend, maar voor een andere sensor of een andere plaats. Zij beschrijft niet wat hier hangt.
verdict-from-another-place-next = Vertrouw hier niet op deze verklaring. Vertel de uitgever waar u de verklaring hebt gevonden.
verdict-unreadable = Onleesbaar
verdict-unreadable-means = Dit is geen volledige verklaring. De code is misschien vuil, gescheurd of afgesneden, of het is een code voor iets anders.
verdict-unreadable-next = Maak het bord schoon en scan het opnieuw, of typ de korte code die erop staat. Helpt dat niet, vertrouw dan niet op dit bord. Meld het aan de gemeente via een telefoonnummer of adres dat u al kent.

## Freshness, said beside the verdict

status-fresh = Gecontroleerd met de lijst van vervangen verklaringen van de uitgever van { $time }.
status-stale = Echt, maar dit apparaat kan niet zien of een nieuwere verklaring deze heeft vervangen. De nieuwste lijst die het heeft, is van { $time }.
status-none = Echt, maar dit apparaat kan niet zien of een nieuwere verklaring deze heeft vervangen.
clock-unknown = Dit apparaat weet de tijd niet. Daarom kon geen enkele datum worden gecontroleerd.
clock-behind = De klok van dit apparaat is fout: hij loopt achter op de datum van iets dat al is ondertekend. Vertrouw niet op de datums.
distance-near = Dit apparaat is ongeveer { $distance } van de plaats van de verklaring.
withdrawal-reason = Reden die de uitgever geeft: { $reason }
reason-since = Sinds { $day }

## What the rulebooks find

findings-title = Vergeleken met de wet
findings-means = Een programma heeft de verklaring vergeleken met regels uit de wet. Het kan zich vergissen. Ook als het niets vindt, betekent dat niet dat de sensor volgens de wet mag.
findings-prohibited = De wet verbiedt dit
findings-prohibited-means = Niemand kan er toestemming voor geven, dus wordt die hier aan niemand gevraagd. U kunt een klacht indienen.
findings-contradiction = { $count ->
    [one] Zij spreekt zichzelf of de wet tegen
   *[other] Zij spreekt zichzelf of de wet tegen op { $count } punten
}
findings-missing = { $count ->
    [one] Eén ding staat er niet in dat er van de wet in moet staan
   *[other] { $count } dingen staan er niet in die er van de wet in moeten staan
}
findings-warning = { $count ->
    [one] Eén ding dat goed is om te weten
   *[other] { $count } dingen die goed zijn om te weten
}

## Errors: what is wrong with an input

error-bad-date = Een datum of tijd erin bestaat niet.
error-bad-signature = De handtekening past niet bij de tekst. Minstens één teken is niet zoals het is ondertekend.
error-critical-extension = Er zit een deel in dat dit programma niet kent en niet mag weglaten. Een nieuwer programma kan het misschien lezen.
error-digits-non-canonical = De cijfers erin zijn niet op de ene juiste manier geschreven.
error-key-malformed = Een sleutel erin is niet goed geschreven.
error-key-not-valid = Het is ondertekend met een sleutel buiten de periode waarin de uitgever die sleutel gebruikt.
error-key-revoked = Het is ondertekend met een sleutel die de uitgever heeft ingetrokken.
error-key-weak = Een sleutel erin is zo zwak dat elke handtekening zou passen.
error-key-wrong-role = Het is ondertekend met een sleutel die de uitgever voor iets anders gebruikt.
error-keyring-expired = De sleutellijst van de uitgever is verlopen, dus geen enkele sleutel is te vertrouwen.
error-keyring-gap = In de sleutellijst van de uitgever ontbreekt een versie.
error-keyring-malformed = De sleutellijst van de uitgever is niet te lezen.
error-keyring-rollback = De sleutellijst van de uitgever is ouder dan een lijst die dit apparaat al eerder heeft gezien.
error-keyring-threshold = Op de sleutellijst van de uitgever staan minder handtekeningen dan nodig.
error-malformed = Het heeft niet het formaat van een verklaring.
error-non-canonical = Het is niet op de ene juiste manier geschreven.
error-not-a-lamppost-code = Er zit geen verklaring in.
error-note-malformed = Een ondertekende lijst van de uitgever is niet te lezen.
error-note-unsigned = Een lijst van de uitgever heeft geen handtekening van een bekende sleutel.
error-notice-invalid = Een deel ervan houdt zich niet aan de regels van het formaat.
error-other-authority = Een lijst hoort bij een andere uitgever.
error-register-malformed = De lijst van verklaringen van de uitgever is niet te lezen.
error-rulebook-malformed = Het regelboek is niet te lezen.
error-short-code-character = In de korte code staat een teken dat in geen enkele korte code voorkomt. Vergelijk het met het bord.
error-short-code-check = Er zit een typefout in de korte code. Vergelijk elk teken met het bord.
error-short-code-length = Een korte code heeft 11 tekens. Tel ze nog eens.
error-status-malformed = De lijst van vervangen verklaringen van de uitgever is niet te lezen.
error-status-rollback = De lijst van vervangen verklaringen van de uitgever is ouder dan een lijst die dit apparaat al eerder heeft gezien.
error-too-large = Het is groter dan een verklaring kan zijn.
error-too-much-work = Het vraagt om meer controles dan een verklaring mag vragen.
error-truncated = Het houdt te vroeg op. Een deel ontbreekt.
error-unknown-key = De sleutel waarmee het is ondertekend, hoort bij geen enkele uitgever die hier bekend is.
error-unsupported-version = Het is geschreven voor een andere versie van dit programma.
error-wrong-kind = Het is iets dat is ondertekend, maar geen verklaring.

## Errors of a page

error-fetch-failed = Bestanden die nodig zijn voor de controle konden niet worden geladen. Controleer uw verbinding en probeer het opnieuw.
error-pin-mismatch = De sleutels van de uitgever passen niet bij de vingerafdruk die deze pagina verwacht. Er is niets gecontroleerd.
error-policy-refused = De beveiligingsregels van deze pagina laten het controleprogramma niet starten. De webmaster moet de Trusted Types-regel “lamppost” toestaan.
error-program-failed = Het controleprogramma is gestopt. Er is niets gecontroleerd. Laad de pagina opnieuw, of gebruik een ander apparaat.
error-short-code-unknown = De uitgever heeft geen huidige verklaring met deze korte code. Vergelijk de code met het bord.
error-storage-refused = Deze browser laat de pagina niet onthouden hoe nieuw de lijsten van de uitgever waren. De volgende keer kan zij oudere krijgen.
error-wasm-blocked = Het controleprogramma kon niet starten. Deze browser of deze pagina staat WebAssembly niet toe. Gebruik een andere browser of een ander apparaat.

## The page around a notice

page-checking = De verklaring wordt gecontroleerd…
page-error = Deze verklaring kon niet worden gecontroleerd
page-error-next = Dit zegt niets over het bord. Probeer het later opnieuw, of vraag het op de officiële website van de gemeente of organisatie.
page-empty = Nog geen verklaring
page-empty-means = In het adres van deze pagina zit geen verklaring.
page-empty-next = Scan de code op het bord, of typ de korte code die eronder staat.
page-next = Wat u nu kunt doen
page-why = Waarom
page-signed-by = Ondertekend door { $name } ({ $authority })
page-activity = { $number }. { $purpose }
page-answer-for = voor “{ $purpose }”
page-purpose = { $purpose }:
page-missing = { $count ->
    [one] { $count } ding dat deze verklaring niet zegt
   *[other] { $count } dingen die deze verklaring niet zegt
}
page-missing-none = Deze verklaring laat geen van onze vragen open. Dat betekent niet dat de antwoorden waar zijn.
page-unread = { $count ->
    [one] Deze verklaring heeft { $count } deel dat dit programma niet kon lezen. Het wordt niet getoond.
   *[other] Deze verklaring heeft { $count } delen die dit programma niet kon lezen. Ze worden niet getoond.
}

## Sections of the details

section-details = Alles wat de verklaring zegt
section-contacts = Contact, uw rechten en waar u kunt schrijven
section-sensor = De sensor en zijn plaats
section-accountability = Onderzoek, kosten en eigenaar
section-validity = Datums en versies
section-signature = Handtekening, en hoe nieuw deze controle is

## Answers

unknown-word = deze verklaring gebruikt een woord dat dit programma niet kent (code { $code })
not-stated = Niet vermeld
stated-none = Geen
stated-nobody = Niemand
yes = Ja
no = Nee
country-of = { $name } ({ $country })
storage-in = { $kind } ({ $country })
storage-country-unstated = { $kind } (land niet vermeld)
recipient-country-unstated = { $name } (land niet vermeld)
hours = { $hours ->
    [one] { $hours } uur
   *[other] { $hours } uur
}
days = { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
}
retention-until = Tot: { $event }
retention-without = { $rule } (wat precies: niet vermeld)
metres = { $metres ->
    [one] { $metres } meter
   *[other] { $metres } meter
}
cost-once = { $amount }, eenmalig
cost-months = { $months ->
    [one] { $amount } voor { $months } maand
   *[other] { $amount } voor { $months } maanden
}
assessment-dated = { $kind }, { $day }
assessment-undated = { $kind }, datum niet vermeld
contact-by = { $kind }:
channel-for = { $use }:
join-label = { $first }: { $second }
join-comma = { $first }, { $second }
join-semicolon = { $first }; { $second }
join-sentence = { $first }. { $second }
join-brackets = { $first } ({ $second })

## How closely data point at a person, in a sentence

privacy-none-means = De gegevens gingen nooit over mensen.
privacy-de_identified-means = De gegevens gingen over mensen. Wat naar hen wijst, wordt er voorgoed uitgehaald.
privacy-pseudonymous-means = Wie de lijst met codes heeft, kan zien dat u het bent.
privacy-identifiable-means = De gegevens zelf laten zien wie u bent.
privacy-unstated-for = Niet vermeld voor { $count } van de doelen.

## Rows

field-who = Wie
field-what_for = Waarvoor
field-privacy = Hoe direct het naar u wijst
field-how_long = Hoe lang
field-who_else = Wie de gegevens nog meer krijgt
field-where = Waar de gegevens heen gaan
field-sensor = Nummer van de sensor
field-label = Naam van de plaats of sensor
field-place = Plaats
field-position = Ligging
field-reach = Hoe ver hij reikt
field-technologies = Soort apparaat
field-controller = Wie over de gegevens beslist
field-controller-kind = Publiek of privaat
field-controller-country = Land
field-controller-contacts = Hoe u hen bereikt
field-data_protection_officer = Functionaris voor gegevensbescherming
field-processors = Wie voor hen met de gegevens werkt
field-supervisory_authority = Waar u een klacht kunt indienen
field-rights = Rechten die de verklaring noemt
field-channels = Waar u kunt schrijven
field-assessments = Onderzoek vooraf
field-data_owner = Van wie de gegevens zijn
field-public_cost = Kosten voor de samenleving
field-contract = Contract
field-second_layer = Volledige informatie
field-purpose = Doel
field-purpose_text = In de woorden van de uitgever
field-legal_basis = Rechtsgrond (AVG)
field-legitimate_interest = Wiens belang, en welk belang
field-special_category_condition = Waarom gevoelige gegevens gebruikt mogen worden
field-data_kinds = Wat wordt vastgelegd
field-identifiability = Hoe direct het naar u wijst
field-processing = Wat ermee wordt gedaan
field-profiling = Profielen en scores
field-automated_decision = Besluiten door een machine
field-automated_decision-autonomy = Wie beslist
field-automated_decision-human_review = Een mens kijkt ernaar als u dat vraagt
field-retention = Hoe lang ze worden bewaard
field-storage = Waar ze worden bewaard
field-access = Wie de gegevens kan zien
field-recipients = Wie de gegevens nog meer krijgt
field-consequences = Wat u kan overkomen
field-objection = Als u bezwaar maakt
field-objection-reason = Hoe, of waarom niet
field-mandatory = Moet u meedoen
field-revision = Uitgave
field-previous = Vervangt verklaring
field-replaced_by = Vervangen door verklaring
field-issued = Ondertekend op
field-effective = Geldig vanaf
field-expires = Geldig tot
field-language = Taal die telt
field-issuer = Ondertekend door
field-key_id = Sleutel
field-id = Verklaring
field-short_code = Korte code
field-keyring = Sleutellijst
field-status = Lijst van vervangen verklaringen
field-log = Openbaar register
field-clock = Klok van dit apparaat
field-remarks = Opmerkingen
field-unread = Niet gelezen delen
keyring-version = Versie { $version } van { $issued }, geldig tot { $expires }
keyring-age = { $days ->
    [one] { $days } dag oud
   *[other] { $days } dagen oud
}
status-dates = Van { $issued }, geldig tot { $expires }
status-is-stale = Verouderd
log-none = Niet in een openbaar register. Niemand behalve de uitgever staat in voor de dag van ondertekening, of ervoor dat iedereen dezelfde verklaring te zien krijgt.
log-yes = In een openbaar register
clock-ok = Loopt niet achter op iets dat is ondertekend
remark-pinned = Deze pagina legt met een vingerafdruk vast welke sleutels zij vertrouwt.
remark-first-use = Eerste gebruik: dit apparaat heeft deze uitgever nog niet eerder gezien en heeft zijn sleutels niet onthouden. Het vertrouwt de sleutels die het van deze website kreeg.
remark-first-use-pinned = Eerste gebruik: dit apparaat heeft deze uitgever nog niet eerder gezien. Het kan niet zien of er nieuwere sleutels zijn dan deze.
remark-keyring-not-fetched = Nieuwere sleutels van de uitgever konden niet worden geladen.
remark-rulebooks-not-fetched = De regelboeken konden niet worden geladen, dus de verklaring is niet vergeleken met de wet.
remark-status-not-fetched = De lijst van vervangen verklaringen van de uitgever kon niet worden geladen.

## What a notice leaves out: the questions it does not answer

missing-place = Waar de sensor is
missing-reach = Hoe ver hij reikt
missing-controller-kind = Of een publieke of een private organisatie verantwoordelijk is
missing-controller-contacts = Hoe u de verantwoordelijke bereikt
missing-controller-contacts-non_digital = Hoe u hen zonder internet bereikt
missing-data_protection_officer = Hoe u de functionaris voor gegevensbescherming bereikt
missing-processors = Of andere bedrijven met de gegevens werken
missing-supervisory_authority = Waar u een klacht kunt indienen
missing-channels = Waar u een verzoek of bezwaar heen kunt sturen
missing-assessments = Of de risico’s vooraf zijn onderzocht
missing-data_owner = Van wie de gegevens zijn
missing-public_cost = Wat het de samenleving kost
missing-second_layer = Waar de volledige informatie staat
missing-purpose_text = Waar het precies voor is
missing-legal_basis = Welke wet het toestaat
missing-legitimate_interest = Wiens belang het dient, en welk belang
missing-data_kinds = Wat wordt vastgelegd
missing-identifiability = Hoe direct de gegevens naar u wijzen
missing-profiling = Of er profielen of scores worden gemaakt
missing-automated_decision = Of een machine over u beslist
missing-retention = Hoe lang de gegevens worden bewaard
missing-storage = Waar de gegevens worden bewaard
missing-recipients = Wie de gegevens nog meer krijgt
missing-consequences = Wat u daardoor kan overkomen
missing-objection = Wat er gebeurt als u bezwaar maakt

## Your choice: the panel under a notice

panel-failed = Het deel van deze pagina voor uw keuze kon niet worden geladen. De verklaring hierboven is compleet. Controleer uw verbinding en laad de pagina opnieuw.

## Signed although something speaks against it

published-anyway = Toch ondertekend
published-anyway-means = Bij het ondertekenen zei het programma tegen de uitgever dat de wet hier iets verbiedt, of dat de verklaring zichzelf tegenspreekt. De uitgever heeft toch ondertekend en gaf deze reden:

## Words and their meaning

own-words = De uitgever schreef eigen zinnen in het { $language }. Ze worden getoond zoals ze zijn ondertekend en niet vertaald.

## Languages

language-label = Taal
language-machine = Een programma heeft deze pagina vertaald, en geen mens heeft haar nagekeken. De Engelse tekst telt.
language-unreviewed = Een mens heeft deze pagina vertaald, en nog niemand heeft haar nagekeken. De Engelse tekst telt.
language-human = Een mens heeft deze pagina vertaald en nagekeken. De Engelse tekst telt.
language-source = Lees de Engelse tekst
language-failed = De tekst van deze taal kon niet worden geladen. U leest in plaats daarvan Engels.

## What can be opened below a notice

question-title = Vragen over deze sensor
change-title = Wat er is veranderd
word-explain = Woorden uitleggen
