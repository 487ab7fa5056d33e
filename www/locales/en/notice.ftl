### The notice: verdicts, findings, errors, rows. Also said by the program: nothing there about screens or buttons.
### Plain words, short sentences, the verb first, the reader addressed. No markup.
### Status: source

## Verdicts: the name, what it means, what to do next

verdict-genuine = Genuine notice
verdict-genuine-means = The issuer signed exactly this notice, and it is in force. This says who wrote the notice, not that the sensor is lawful.
verdict-genuine-next = Read the notice. Check that the place it names is the place where you stand.
verdict-not-yet-in-force = Not yet in force
verdict-not-yet-in-force-means = The issuer signed exactly this notice, but it starts on a later day.
verdict-not-yet-in-force-next = Look for the notice that holds today. If there is none, ask the issuer what the sensor does now.
verdict-expired = Expired notice
verdict-expired-means = The issuer signed exactly this notice, but its time is over. It may no longer be true.
verdict-expired-next = Ask the issuer for the notice that holds today. A sensor that is in use should have one.
verdict-superseded = Replaced by a newer notice
verdict-superseded-means = The issuer signed this notice, and has since replaced it with a newer one. What you read here may no longer be true.
verdict-superseded-next = Ask the issuer for the newer notice, and tell them that an old sign still hangs here.
verdict-withdrawn = Withdrawn notice
verdict-withdrawn-means = The issuer signed this notice, and has since taken it back. Do not rely on what it says.
verdict-withdrawn-next = Ask the issuer whether the sensor is still in use, and what it does.
verdict-changed = Changed after signing
verdict-changed-means = Something in this notice was altered after it was signed. It may be damaged, or it may be forged. Nothing it says is shown here.
verdict-changed-next = Do not rely on this sign. Go to the official website of the city or organisation by an address that you already know. Tell them about this sign.
verdict-unknown-issuer = Unknown issuer
verdict-unknown-issuer-means = No issuer that can be trusted here stands behind this notice. Anyone could have made it. Nothing it says is shown here.
verdict-unknown-issuer-next = Do not rely on this sign. Go to the official website of the city or organisation that it names, by an address that you already know. Tell them about this sign.
verdict-from-another-place = From another place
verdict-from-another-place-means = The issuer signed exactly this notice, but for another sensor or another place. It does not describe what hangs here.
verdict-from-another-place-next = Do not rely on this notice here. Tell the issuer where you found it.
verdict-unreadable = Unreadable
verdict-unreadable-means = This is not a whole notice. The code may be dirty, torn or cut off, or it is a code for something else.
verdict-unreadable-next = Clean the sign and scan it again, or type the short code printed on it. If that does not help, do not rely on this sign. Report it to the city, by a phone number or address that you already know.

## Freshness, said beside the verdict

status-fresh = Checked against the issuer’s list of replaced notices of { $time }.
status-stale = Genuine, but this device cannot tell whether a newer notice replaced it. The newest list it has is of { $time }.
status-none = Genuine, but this device cannot tell whether a newer notice replaced it.
clock-unknown = This device does not know the time, so no date could be checked.
clock-behind = The clock of this device is wrong: it is behind the date of something that was signed. Do not rely on the dates.
distance-near = This device is about { $distance } from the place of the notice.
withdrawal-reason = Reason that the issuer gives: { $reason }
reason-since = Since { $day }

## What the rulebooks find

findings-title = Held against the law
findings-means = A program compared the notice with rules of law. It can be wrong, and finding nothing would not make the sensor lawful.
findings-prohibited = The law forbids this
findings-prohibited-means = Nobody can consent to it, so nobody is asked here. You can complain.
findings-contradiction = { $count ->
    [one] It contradicts itself or the law
   *[other] It contradicts itself or the law in { $count } points
}
findings-missing = { $count ->
    [one] One thing is not said that the law wants said
   *[other] { $count } things are not said that the law wants said
}
findings-warning = { $count ->
    [one] One thing worth knowing
   *[other] { $count } things worth knowing
}

## Errors: what is wrong with an input

error-bad-date = A date or time in it does not exist.
error-bad-signature = The signature does not fit the text. At least one character is not as it was signed.
error-critical-extension = It contains a part that this program does not know and must not leave out. A newer program may be able to read it.
error-digits-non-canonical = Its digits are not written in the one correct way.
error-key-malformed = A key in it is not written correctly.
error-key-not-valid = It was signed with a key outside the dates in which the issuer uses that key.
error-key-revoked = It was signed with a key that the issuer has taken back.
error-key-weak = A key in it is so weak that any signature would fit.
error-key-wrong-role = It was signed with a key that the issuer uses for something else.
error-keyring-expired = The issuer’s list of keys has expired, so no key can be relied on.
error-keyring-gap = A version is missing in the issuer’s list of keys.
error-keyring-malformed = The issuer’s list of keys cannot be read.
error-keyring-rollback = The issuer’s list of keys is older than one that this device has seen before.
error-keyring-threshold = Too few of the required signatures are on the issuer’s list of keys.
error-malformed = It does not follow the format of a notice.
error-non-canonical = It is not written in the one correct way.
error-not-a-lamppost-code = It contains no notice.
error-note-malformed = A signed list of the issuer cannot be read.
error-note-unsigned = A list of the issuer has no signature of a known key.
error-notice-invalid = A part of it breaks the rules of the format.
error-other-authority = A list belongs to another issuer.
error-register-malformed = The issuer’s list of notices cannot be read.
error-rulebook-malformed = The rulebook cannot be read.
error-short-code-character = A character in the short code cannot be part of one. Compare it with the sign.
error-short-code-check = There is a typing mistake in the short code. Compare each character with the sign.
error-short-code-length = A short code has 11 characters. Count them again.
error-status-malformed = The issuer’s list of replaced notices cannot be read.
error-status-rollback = The issuer’s list of replaced notices is older than one that this device has seen before.
error-too-large = It is larger than a notice can be.
error-too-much-work = It asks for more checks than one notice may.
error-truncated = It ends too early. A part of it is missing.
error-unknown-key = The key that signed it belongs to no issuer that is known here.
error-unsupported-version = It was written for another version of this program.
error-wrong-kind = It is something signed, but not a notice.

## Errors of a page

error-fetch-failed = Files needed for the check could not be loaded. Check your connection and try again.
error-pin-mismatch = The issuer’s keys could not be matched with the fingerprint that this page expects. Nothing was checked.
error-policy-refused = The security policy of this page does not let the checking program start. Its webmaster has to allow the Trusted Types policy “lamppost”.
error-program-failed = The checking program stopped. Nothing was checked. Reload the page, or use another device.
error-short-code-unknown = The issuer has no current notice with this short code. Compare it with the sign.
error-storage-refused = This browser does not let the page remember how new the issuer’s lists were. It could be given older ones next time.
error-wasm-blocked = The checking program could not start. This browser or this page does not allow WebAssembly. Use another browser or device.

## The page around a notice

page-checking = Checking the notice…
page-error = This notice could not be checked
page-error-next = This says nothing about the sign. Try again later, or ask at the official website of the city or organisation.
page-empty = No notice yet
page-empty-means = The address of this page contains no notice.
page-empty-next = Scan the code on the sign, or type the short code printed below it.
page-next = What to do now
page-why = Why
page-signed-by = Signed by { $name } ({ $authority })
page-activity = { $number }. { $purpose }
page-answer-for = for “{ $purpose }”
page-purpose = { $purpose }:
page-missing = { $count ->
    [one] { $count } thing this notice does not say
   *[other] { $count } things this notice does not say
}
page-missing-none = This notice leaves none of our questions open. That does not make its answers true.
page-unread = { $count ->
    [one] This notice has { $count } part that this program could not read. It is not shown.
   *[other] This notice has { $count } parts that this program could not read. They are not shown.
}

## Sections of the details

section-details = Everything the notice says
section-contacts = Contacts, your rights, and where to write
section-sensor = The sensor and its place
section-accountability = Studies, cost and owner
section-validity = Dates and versions
section-signature = Signature, and how fresh this check is

## Answers

unknown-word = this notice uses a word this program does not know (code { $code })
not-stated = Not stated
stated-none = None
stated-nobody = Nobody
yes = Yes
no = No
country-of = { $name } ({ $country })
storage-in = { $kind } ({ $country })
storage-country-unstated = { $kind } (country not stated)
recipient-country-unstated = { $name } (country not stated)
hours = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}
days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
retention-until = Until: { $event }
retention-without = { $rule } (which: not stated)
metres = { $metres ->
    [one] { $metres } metre
   *[other] { $metres } metres
}
cost-once = { $amount }, once
cost-months = { $months ->
    [one] { $amount } for { $months } month
   *[other] { $amount } for { $months } months
}
assessment-dated = { $kind }, { $day }
assessment-undated = { $kind }, date not stated
contact-by = { $kind }:
channel-for = { $use }:
join-label = { $first }: { $second }
join-comma = { $first }, { $second }
join-semicolon = { $first }; { $second }
join-sentence = { $first }. { $second }
join-brackets = { $first } ({ $second })

## How closely data point at a person, in a sentence

privacy-none-means = The data never was about people.
privacy-de_identified-means = It was about people. What points at them is taken out for good.
privacy-pseudonymous-means = Whoever holds the list of codes can tell that it is you.
privacy-identifiable-means = The data itself shows who you are.
privacy-unstated-for = Not stated for { $count } of the purposes.

## Rows

field-who = Who
field-what_for = What for
field-privacy = How closely it points at you
field-how_long = How long
field-who_else = Who else gets it
field-where = Where the data go
field-sensor = Sensor number
field-label = Name of the place or sensor
field-place = Place
field-position = Position
field-reach = How far it senses
field-technologies = Kind of device
field-controller = Who decides about the data
field-controller-kind = Public or private
field-controller-country = Country
field-controller-contacts = How to reach them
field-data_protection_officer = Data protection officer
field-processors = Who works on the data for them
field-supervisory_authority = Where to complain
field-rights = Rights that the notice names
field-channels = Where to write
field-assessments = Studies made beforehand
field-data_owner = Who owns the data
field-public_cost = Cost to the public
field-contract = Contract
field-second_layer = Full information
field-purpose = Purpose
field-purpose_text = In the issuer’s words
field-legal_basis = Legal basis (GDPR)
field-legitimate_interest = Whose interest, and which
field-special_category_condition = Why sensitive data may be used
field-data_kinds = What is recorded
field-identifiability = How closely it points at you
field-processing = What is done with it
field-profiling = Profiles and scores
field-automated_decision = Decisions by a machine
field-automated_decision-autonomy = Who decides
field-automated_decision-human_review = A person reviews it if you ask
field-retention = How long it is kept
field-storage = Where it is kept
field-access = Who can see it
field-recipients = Who else gets it
field-consequences = What can happen to you
field-objection = If you object
field-objection-reason = How, or why not
field-mandatory = Do you have to take part
field-revision = Revision
field-previous = Replaces notice
field-replaced_by = Replaced by notice
field-issued = Signed on
field-effective = In force from
field-expires = In force until
field-language = Language that counts
field-issuer = Signed by
field-key_id = Key
field-id = Notice
field-short_code = Short code
field-keyring = List of keys
field-status = List of replaced notices
field-log = Public log
field-clock = Clock of this device
field-remarks = Remarks
field-unread = Parts not read
keyring-version = Version { $version } of { $issued }, valid until { $expires }
keyring-age = { $days ->
    [one] { $days } day old
   *[other] { $days } days old
}
status-dates = Of { $issued }, valid until { $expires }
status-is-stale = Out of date
log-none = Not in a public log. Nobody but the issuer vouches for the day of signing, or that everyone is shown the same notice.
log-yes = In a public log
clock-ok = Not behind anything that was signed
remark-pinned = This page names the keys that it trusts by their fingerprint.
remark-first-use = First use: this device has not seen this issuer before and has no memory of its keys. It trusts the keys that this website gave it.
remark-first-use-pinned = First use: this device has not seen this issuer before. It cannot tell whether there are newer keys than these.
remark-keyring-not-fetched = Newer keys of the issuer could not be loaded.
remark-rulebooks-not-fetched = The rulebooks could not be loaded, so the notice was not held against the law.
remark-status-not-fetched = The issuer’s list of replaced notices could not be loaded.

## What a notice leaves out: the questions it does not answer

missing-place = Where the sensor is
missing-reach = How far it senses
missing-controller-kind = Whether a public or a private body is responsible
missing-controller-contacts = How to reach whoever is responsible
missing-controller-contacts-non_digital = How to reach them without the internet
missing-data_protection_officer = How to reach the data protection officer
missing-processors = Whether other companies work on the data
missing-supervisory_authority = Where to complain
missing-channels = Where to send a request or an objection
missing-assessments = Whether the risks were studied beforehand
missing-data_owner = Who owns the data
missing-public_cost = What it costs the public
missing-second_layer = Where the full information is
missing-purpose_text = What exactly it is for
missing-legal_basis = Which law allows it
missing-legitimate_interest = Whose interest it serves, and which
missing-data_kinds = What is recorded
missing-identifiability = How closely the data point at you
missing-profiling = Whether profiles or scores are made
missing-automated_decision = Whether a machine decides about you
missing-retention = How long the data are kept
missing-storage = Where the data are kept
missing-recipients = Who else gets the data
missing-consequences = What can happen to you because of it
missing-objection = What happens if you object

## Your choice: the panel under a notice

panel-failed = The part of this page for your choice could not be loaded. The notice above is complete. Check your connection and load the page again.

## Signed although something speaks against it

published-anyway = Signed all the same
published-anyway-means = When this was signed, the program told the issuer that the law forbids something here, or that the notice contradicts itself. The issuer signed it all the same and gave this reason:

## Words and their meaning

own-words = The issuer wrote its own sentences in { $language }. They are shown as signed and not translated.

## Languages

language-label = Language
language-machine = A program translated this page, and no person has reviewed it. The English words count.
language-unreviewed = A person translated this page, and nobody has reviewed it yet. The English words count.
language-human = A person translated and reviewed this page. The English words count.
language-source = Read the English words
language-failed = The words of this language could not be loaded. You read English instead.

## What can be opened below a notice

question-title = Ask about this sensor
change-title = What changed
word-explain = Explain the words
