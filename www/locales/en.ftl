### English. Plain words, short sentences, the verb first, the reader addressed. No markup.
### The verdicts, errors, questions and fields are also said by the program: nothing there about screens or buttons.

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

error-answer-invalid = An answer in it is not written correctly.
error-answer-order = Its answers do not follow each other. One may be missing, or two were exchanged.
error-bad-date = A date or time in it does not exist.
error-bad-signature = The signature does not fit the text. At least one character is not as it was signed.
error-bucket-changed = The answers are kept in other portions now. Ask again how many digits a portion has.
error-choice-invalid = The choice is not written correctly.
error-clock-unset = The clock of the collector is not set, so it cannot give receipts. Try again later.
error-critical-extension = It contains a part that this program does not know and must not leave out. A newer program may be able to read it.
error-database-busy = The collector’s database is in use. Try again in a moment.
error-database-conflict = Somebody else answered this case at the same moment.
error-database-damaged = The collector’s database is damaged. Nothing new is accepted until it is repaired.
error-database-failed = The collector could not write. Nothing was accepted. Try again later.
error-database-foreign = This file is not a database of the collector.
error-database-full = The collector’s disk is full. Nothing was accepted. Try again later.
error-database-newer = The database was made by a newer version of this program.
error-database-overloaded = The collector has too much to do. Nothing was accepted. Try again in a moment.
error-database-read-only = The collector may only read its database. Nothing was accepted. Try again later.
error-digits-non-canonical = Its digits are not written in the one correct way.
error-hash-malformed = This is not the hash of a choice.
error-journal-broken = The journal was changed after it was written. What follows that place cannot be relied on.
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
error-method-not-allowed = This address does not take such a request.
error-non-canonical = It is not written in the one correct way.
error-not-a-lamppost-code = It contains no notice.
error-not-found = There is nothing at this address.
error-not-offered = This notice does not offer that choice.
error-note-malformed = A signed list of the issuer cannot be read.
error-note-unsigned = A list of the issuer has no signature of a known key.
error-notice-invalid = A part of it breaks the rules of the format.
error-other-authority = A list belongs to another issuer.
error-other-choice = It belongs to another choice.
error-other-notice = It belongs to another notice.
error-receipt-invalid = The receipt is not written correctly.
error-receipts-key-missing = The collector has no key to sign receipts. Nothing was accepted. Try again later.
error-record-malformed = This is not a whole record of a choice.
error-register-malformed = The issuer’s list of notices cannot be read.
error-request-timeout = The request took too long to arrive.
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
error-unknown-notice = The collector does not know this notice. It belongs to another issuer, or it was never published.
error-unsupported-version = It was written for another version of this program.
error-wrong-kind = It is something signed, but not a notice.
error-wrong-type = The body of the request is not a signed choice.

## Errors of a page

error-backup-malformed = This file is not a backup of choices, or it is damaged.
error-choice-unknown = The server does not know this choice.
error-collector-busy = The server is busy. It is asked again later.
error-collector-malformed = The server gave a reply that cannot be read.
error-collector-missing = No collector answers at this address. Your choice is kept here and tried again.
error-collector-refused = The server gave no reason that this program knows.
error-collector-unreachable = The server could not be reached. Check your connection.
error-fetch-failed = Files needed for the check could not be loaded. Check your connection and try again.
error-file-missing = Choose a file first.
error-key-missing = This device does not have the key of the earlier choice. Use the device that made it, or bring a backup of that device here.
error-passphrase-short = The passphrase is too short. Use at least 8 characters.
error-passphrase-wrong = The passphrase does not open this file. Compare each character.
error-passphrases-differ = The two passphrases are not the same. Type them again.
error-pin-mismatch = The issuer’s keys could not be matched with the fingerprint that this page expects. Nothing was checked.
error-policy-refused = The security policy of this page does not let the checking program start. Its webmaster has to allow the Trusted Types policy “lamppost”.
error-program-failed = The checking program stopped. Nothing was checked. Reload the page, or use another device.
error-secure-context-needed = Choices need a safe connection (https). Open this page by an address that starts with https.
error-short-code-unknown = The issuer has no current notice with this short code. Compare it with the sign.
error-storage-full = There is no room left on this device. Nothing was recorded. Free some space and try again.
error-storage-newer = A newer version of this page wrote the store on this device. Load the page again.
error-storage-refused = This browser does not let the page remember how new the issuer’s lists were. It could be given older ones next time.
error-text-too-long = Your words are too long. Shorten them.
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

panel-title = Your choice
panel-silence = You do not have to decide. If you do nothing, or close this page, nothing is recorded.
panel-not-yet-in-force = This notice starts on a later day. You can decide now; your receipt will say so.
panel-expired = The time of this notice is over. You can still decide; your receipt will say so.
panel-superseded = There is a newer notice. A choice here names this older one; your receipt will say so.
panel-withdrawn = The issuer has taken this notice back. You can still ask for your data, report a problem, and take back what you decided before.
panel-from-another-place = This notice does not describe what hangs here, so there is nothing to decide about it. You can report the sign.
panel-failed = The part of this page for your choice could not be loaded. The notice above is complete. Check your connection and load the page again.
panel-storage-refused = This browser lets the page keep nothing. You can still send your choice. Save the record as a file before you close this page, or you have no proof of it.
panel-mine = See all my choices
panel-complaint = Your right to complain
panel-complaint-means = You can complain to the supervisory authority at any time, whatever you decide here. It costs nothing.

block-consent = Your consent
block-consent-means = This is done only if you agree. You can agree or refuse, and change it at any time. Nothing else changes for you.
block-objection = Your right to object
block-objection-means = This is done without asking you. You can object because of your own situation. You need not give a reason.
block-review = A decision by a person
block-review-means = A machine decides here. You can ask for a person to look at it again.
block-request = Ask for your data, or have it changed
block-request-means = You can ask this of whoever runs the sensor. They have one month to answer.
block-concern = Report a problem with this sign
block-concern-means = Tell the issuer if somebody tampered with the sign, if it hangs in the wrong place, or if something else is wrong.
block-change = You can change this at any time.
block-left = You went back. Nothing was sent and nothing was recorded.
block-kept = Your choice is kept on this device and on its way.
block-received = The receipt has arrived.

did-consent-give = You gave consent on { $day }.
did-consent-refuse = You refused consent on { $day }.
did-consent-withdraw = You withdrew consent on { $day }.
did-objection-make = You objected on { $day }.
did-objection-retract = You took back your objection on { $day }.
did-review-request = You asked for a decision by a person on { $day }.
did-request-access = You asked for a copy of your data on { $day }.
did-request-rectification = You asked to correct your data on { $day }.
did-request-erasure = You asked to delete your data on { $day }.
did-request-restriction = You asked to stop using your data for now on { $day }.
did-request-portability = You asked for your data to take along on { $day }.
did-concern-tampered = You reported a changed or false sign on { $day }.
did-concern-place = You reported a sign in the wrong place on { $day }.
did-concern-other = You reported a problem on { $day }.
did-unknown = You decided something on { $day } that this program has no words for.

withheld-consent-contract = Your consent is not asked here. The notice says that a contract with you needs this.
withheld-consent-vital-interest = Your consent is not asked here. The notice says that this protects a life.
withheld-consent-legal-obligation = Your consent is not asked here. The notice says that a law demands this.
withheld-consent-public-task = Your consent is not asked here. The notice says that this is a public task.
withheld-consent-legitimate-interest = Your consent is not asked here. The notice names an interest of its own instead.
withheld-consent-unstated = You cannot give consent here. The notice does not say which law allows this.
withheld-consent-unknown = You cannot give consent here. The notice gives a legal basis that this program does not know.
withheld-consent-not-personal = Your consent is not asked here. The notice says that the data never was about people.
withheld-consent-prohibited = You cannot give consent here. This use is prohibited, and nobody can agree to it.
withheld-objection-consent = There is nothing to object to here, because nothing is done without your consent. You can refuse it or withdraw it.
withheld-objection-contract = The right to object does not apply here. The notice says that a contract with you needs this.
withheld-objection-vital-interest = The right to object does not apply here. The notice says that this protects a life.
withheld-objection-legal-obligation = The right to object does not apply here. The notice says that a law demands this.
withheld-objection-unstated = You cannot object from this page. The notice does not say which law allows this. Ask, or complain.
withheld-objection-unknown = You cannot object from this page. The notice gives a legal basis that this program does not know. Ask, or complain.
withheld-objection-not-personal = There is nothing to object to here. The notice says that the data never was about people.
withheld-objection-prohibited = This use is prohibited. Do not object to it: complain to the supervisory authority.
withheld-review-legal-obligation = A review by a person is not offered. A law demands this decision.
withheld-review-unstated = A review by a person is not offered from this page. The notice does not say which law allows this.
withheld-review-unknown = A review by a person is not offered from this page. The notice gives a legal basis that this program does not know.
withheld-review-not-personal = A review by a person is not offered. The notice says that the data never was about people.
withheld-review-prohibited = A review by a person is not offered. This use is prohibited: complain to the supervisory authority.
withheld-erasure-legal-obligation = Deleting is not offered. A law demands that the data are kept.
withheld-erasure-public-task = Deleting is not offered. The notice says that a public task needs the data.
withheld-erasure-unstated = Deleting is not offered from this page. The notice does not say which law allows this.
withheld-erasure-unknown = Deleting is not offered from this page. The notice gives a legal basis that this program does not know.
withheld-portability-legal-obligation = Taking data along is not offered. That right applies only to consent and contracts.
withheld-portability-vital-interest = Taking data along is not offered. That right applies only to consent and contracts.
withheld-portability-public-task = Taking data along is not offered. That right applies only to consent and contracts.
withheld-portability-legitimate-interest = Taking data along is not offered. That right applies only to consent and contracts.
withheld-portability-unstated = Taking data along is not offered. The notice does not say which law allows this.
withheld-portability-unknown = Taking data along is not offered. The notice gives a legal basis that this program does not know.

confirm-title = Before you send: { $decision }
confirm-what = This is all that is sent:
confirm-to = To
confirm-about = About
confirm-decision = Your decision
confirm-day = Day
confirm-name = Your name
confirm-name-none = Is not sent
confirm-key = Signed with
confirm-key-means = A key that this device made for this one sensor. It does not tell who you are.
confirm-ground = Your reason, if you want to give one
confirm-ground-none = I give no reason
confirm-text = Your own words, if you want to add some
confirm-text-hint = At most { $characters } characters. Leave out your name, unless you want it read.
confirm-leave = Do not send
confirm-silence = If you go back or close this page now, nothing is sent and nothing is recorded.

send-consent-give = Send my consent
send-consent-refuse = Send my refusal
send-consent-withdraw = Send my withdrawal
send-objection-make = Send my objection
send-objection-retract = Send that I take it back
send-review-request = Send my request
send-request-access = Send my request
send-request-rectification = Send my request
send-request-erasure = Send my request
send-request-restriction = Send my request
send-request-portability = Send my request
send-concern-tampered = Send my report
send-concern-place = Send my report
send-concern-other = Send my report

bytes-title = What exactly is sent
bytes-title-count = { $count ->
    [one] What exactly is sent: { $count } byte
   *[other] What exactly is sent: { $count } bytes
}
bytes-means = Each byte is listed once, in order, in hexadecimal. Nothing else is in the message.
part-version = Version of the format
part-kind = Kind: a choice
part-publicKey = The key for this one sensor, its public half
part-day = The day
part-surface = Where you decided: phone, web page or kiosk
part-notice = The number of this notice
part-activity = Which use of data it is about; 0 is the sign as a whole
part-ground = Your reason, if you gave one
part-nonce = A random number, so that no two choices look alike
part-decision = Your decision
part-text = Your own words, if you added some
part-previous = Your choice before this one, if there was one
part-extensions = Room for later versions, empty
part-signature = The signature over all of it

changes-title = The notice has changed since your choice
changes-means = That choice names the earlier notice. You can look at what has changed and decide again, or leave it as it is.
changes-list = What has changed
changes-none = Nothing that this program can name has changed.
changes-before = Before:
changes-after = Now:

## A record of a choice, here and under “my choices”

record-state = State
record-overdue = The answer is overdue.
record-queue = Sending
record-due = Answer due by
record-received = Received
record-notice-state = The notice then was
record-ground = Your reason
record-text = Your words
record-receipt = Number of your choice
record-answers = Answers
record-dropped = An answer that does not hold
record-dropped-means = An answer came and was left out.
record-problems = What does not hold
record-unreadable = A choice that cannot be read
save-record = Save this record
case-Recorded = Received and recorded. No answer is needed.
case-RequestInitiated = Recorded here. There is no receipt yet.
case-RequestAcknowledged = Received. The answer is still to come.
case-RequestActionDelayed = Received. The answer takes longer.
case-RequestAccepted = Accepted. It is still to be carried out.
case-RequestRejected = Rejected.
case-RequestFulfilled = Accepted and carried out.
queue-waiting = It waits here and is sent when you are online.
queue-next = Next try: { $time }.
queue-final = The server refused it and will not take it.
queue-final-next = Save the record and write to the issuer.
answer-reason = Reason given: { $reason }.
answer-due = New day for the answer: { $day }.
answer-verified = The signature of this answer was checked and holds.
problem-notice = The notice:
problem-choice = Your choice:
problem-receipt = The receipt:
problem-answer = Answer { $number }:

## My choices: the page with all records of this device

mine-empty = No choices on this device
mine-empty-means = When you decide something about a sensor, the record is kept here, on this device. Nobody else has this list.
mine-empty-next = Scan the code on a sign to begin. Or bring your choices over from another device, below.
mine-refused = This browser lets the page keep nothing
mine-refused-means = Your choices cannot be kept here. Use a window that is not private, or another browser.
mine-failed = Your choices could not be read
mine-loading = Reading your choices…
mine-list = Your choices
mine-count = { $count ->
    [one] { $count } choice is kept on this device.
   *[other] { $count } choices are kept on this device.
}
mine-unread = This record could not be read:
mine-notice-whole = The sign as a whole
mine-notice = Read this notice again

mine-queue = Waiting to be sent
mine-queue-means = These choices are kept on this device. They are sent when you are online, each of them once.
mine-try = Try to send now

mine-export = Take this record to other programs
mine-export-means = The saved record can be checked by anyone with the issuer’s public keys. These forms hold the same for other programs.
mine-export-dpv = Save as JSON-LD
mine-export-kantara = Save as consent receipt
mine-letter = Show as a letter
mine-letter-again = Show a letter to write again
mine-letter-complaint = Show a letter of complaint
mine-letter-print = Print this letter
mine-letter-close = Close this letter
mine-letter-mail = Write this letter as e-mail
mine-letter-title = Letter

mine-overdue = Answer overdue: what you can do
mine-overdue-means = The law gives one month for an answer. That time is over. You can write again, and you can complain to the supervisory authority. Add this record as proof.

mine-backup = Keep your choices safe, or move them
mine-backup-means = A backup holds all your records and the keys of their sensors. On another device you can then see them, withdraw and take back. The file is locked with your passphrase. Without the passphrase nobody can open it, and nobody can help you.
mine-backup-save = Save a backup
mine-restore = Bring choices over from another device
mine-restore-means = Choose a backup file and type its passphrase. What you have here stays.
mine-restore-file = Backup file
mine-restore-do = Bring these choices over
mine-restored = { $count ->
    [one] { $count } record was added.
   *[other] { $count } records were added.
}
mine-saved = The backup is saved. Keep the file and the passphrase in different places.
mine-passphrase = Passphrase
mine-passphrase-again = The same passphrase again
mine-passphrase-hint = At least 8 characters. Several words are good.
mine-journal = Save the journal
mine-journal-means = The journal is the list of everything recorded here, in order. It is not locked: who has the file can read it.
mine-delete = Delete all choices on this device
mine-delete-what = This deletes what this browser keeps. It asks once more before it does.
mine-delete-sure = Delete all choices on this device?
mine-delete-means = What was sent stays with those you sent it to. Here everything is lost: the records, the receipts, the answers and the keys. Without a backup you can no longer withdraw or take back a choice from here.
mine-delete-do = Delete everything here
mine-delete-leave = Keep everything
mine-delete-waiting = { $count ->
    [one] { $count } choice was not sent yet. It would never be sent.
   *[other] { $count } choices were not sent yet. They would never be sent.
}
mine-deleted = Everything was deleted from this device.

### The coded words of notices: one message for each word, grouped as in the vocabulary.
### Titles are short (32 characters; 60 with an article of the GDPR) and stand beside an icon or alone.

## How closely data points at you

term-lamppost-identifiability-none = Not about people
term-lamppost-identifiability-de_identified = Identities are removed
term-lamppost-identifiability-pseudonymous = A code stands for your name
term-lamppost-identifiability-identifiable = You can be recognised

## Profiles and scores

term-lamppost-profiling-none = No profile and no score
term-lamppost-profiling-profiling = Builds a profile of you
term-lamppost-profiling-scoring = Gives you a score

## What a decision does

term-lamppost-decision_effect-none = Decides nothing about you
term-lamppost-decision_effect-informs = Helps a person to decide
term-lamppost-decision_effect-legal_effect = Changes your legal position
term-lamppost-decision_effect-significant_effect = Has a serious effect on you

## Who decides

term-lamppost-autonomy-human_decides = A person decides
term-lamppost-autonomy-human_executes = Machine decides, a person acts
term-lamppost-autonomy-autonomous = Machine decides and acts

## How long data is kept

term-lamppost-retention-none = Nothing is kept
term-lamppost-retention-hours = Kept for a set time
term-lamppost-retention-until_event = Kept until something happens
term-lamppost-retention-indefinite = Kept with no end date

## In whose house data is kept

term-lamppost-storage-on_device = In the sensor itself
term-lamppost-storage-controller_premises = With the responsible body
term-lamppost-storage-processor_premises = With a company it hired
term-lamppost-storage-public_cloud = In a public cloud

## On what terms others get data

term-lamppost-recipient_terms-shared = Shared with others
term-lamppost-recipient_terms-sold = Sold to others
term-lamppost-recipient_terms-on_request_to_police = Given to police when they ask
term-lamppost-recipient_terms-required_by_law = The law says to pass it on
term-lamppost-recipient_terms-published = Open to everyone

## What can happen to you

term-lamppost-consequence-none = Nothing happens to you
term-lamppost-consequence-fee = You may have to pay a fee
term-lamppost-consequence-fine = You may get a fine
term-lamppost-consequence-denial_of_service = You may be turned away
term-lamppost-consequence-price = Your price may change
term-lamppost-consequence-blacklist = You may be put on a ban list
term-lamppost-consequence-score = Your score may change
term-lamppost-consequence-referral = Your case may be passed on

## What an objection does

term-lamppost-objection_effect-stop = Use of your data stops
term-lamppost-objection_effect-mask = You are made unrecognisable
term-lamppost-objection_effect-delete = Your data is deleted
term-lamppost-objection_effect-reroute = You get a way around the sensor
term-lamppost-objection_effect-cannot = An objection cannot be met

## Who is responsible

term-lamppost-controller_kind-public = Public body
term-lamppost-controller_kind-private = Company or other private body
term-lamppost-controller_kind-mixed = Public and private together

## Ways to get in touch

term-lamppost-contact_kind-web = Web page
term-lamppost-contact_kind-email = Email
term-lamppost-contact_kind-phone = Phone
term-lamppost-contact_kind-post = Letter by post
term-lamppost-contact_kind-in_person = In person

## What a contact point is for

term-lamppost-channel_use-choice = To say yes, say no or object
term-lamppost-channel_use-request = To ask about your data
term-lamppost-channel_use-complaint = To complain

## What was studied beforehand

term-lamppost-assessment_kind-dpia = Privacy risk study (DPIA)
term-lamppost-assessment_kind-fria = Basic rights study (FRIA)
term-lamppost-assessment_kind-cost_benefit = Study of costs and benefits

## Why a notice was taken back

term-lamppost-withdrawal_reason-sensor_removed = The sensor was removed
term-lamppost-withdrawal_reason-error_in_notice = The notice had a mistake
term-lamppost-withdrawal_reason-key_compromised = The signing key was not safe
term-lamppost-withdrawal_reason-unlawful = It was against the law
term-lamppost-withdrawal_reason-other = Another reason

## What is picked up

term-lamppost-data_kind-number_plate = Vehicle number plate
term-lamppost-data_kind-face_image = Picture of your face
term-lamppost-data_kind-gait = The way you walk
term-lamppost-data_kind-silhouette = Outline of your body
term-lamppost-data_kind-sound_level = How loud it is
term-lamppost-data_kind-voice_recording = Recording of your voice
term-lamppost-data_kind-wifi_probe = Wi-Fi signals of your phone
term-lamppost-data_kind-bluetooth_address = Bluetooth address of a device
term-lamppost-data_kind-location_trace = Where you went, and when
term-lamppost-data_kind-vehicle_count = Number of vehicles
term-lamppost-data_kind-people_count = Number of people
term-lamppost-data_kind-payment_data = Payment details
term-lamppost-data_kind-travel_card = Travel card details

## Devices: what senses or acts

term-device-tech-air_quality = Measures how clean the air is
term-device-tech-assistance_station = Help point with a call button
term-device-tech-augmented_reality = Shows extras over the real view
term-device-tech-biometrics = Reads your body to recognise you
term-device-tech-cellular = Uses the mobile phone network
term-device-tech-chatbot = Computer you can chat with
term-device-tech-contactless_payments = Lets you pay by tapping
term-device-tech-de_identified_image = Photo with identities removed
term-device-tech-de_identified_video = Video with identities removed
term-device-tech-de_identified_voice = Voice with identity removed
term-device-tech-dtpr_api = Online feed of DTPR information
term-device-tech-electric_vehicle_charger = Charging point for vehicles
term-device-tech-facial_characterization = Guesses age or mood from a face
term-device-tech-gps = Satellite positioning (GPS)
term-device-tech-hands_free = Works without touching
term-device-tech-identifiable_image = Photo that shows who you are
term-device-tech-identifiable_nfc = Tap chip that can identify you
term-device-tech-identifiable_rfid = Radio tag that can identify you
term-device-tech-identifiable_video = Video that shows who you are
term-device-tech-identifiable_wifi_sensor = Wi-Fi sensor, can identify you
term-device-tech-image = Takes photos
term-device-tech-image_infrared = Takes infrared photos
term-device-tech-inclinometer = Measures tilt
term-device-tech-induction_loop = Wire loop in the road surface
term-device-tech-intercom = Panel to speak through
term-device-tech-li_dar = Laser distance scanner (lidar)
term-device-tech-location_beacon = Radio beacon that marks a place
term-device-tech-microphone = Microphone that picks up sound
term-device-tech-motion_detector = Notices movement
term-device-tech-nfc = Short-range tap chip (NFC)
term-device-tech-non_identifiable_video = Video that cannot identify you
term-device-tech-passive_infrared_sensor = Notices warm bodies (infrared)
term-device-tech-person_detection = Notices that a person is there
term-device-tech-personal_device = Your own phone or device
term-device-tech-piezoelectric_sensor = Feels pressure and vibration
term-device-tech-radar = Radio wave sensor (radar)
term-device-tech-rfid = Radio tag reader (RFID)
term-device-tech-soil_moisture_sensor = Measures how wet the soil is
term-device-tech-sound_level_meter = Measures how loud it is
term-device-tech-system_screen = Screen that shows information
term-device-tech-thermometer = Measures temperature
term-device-tech-ultrasonic_level_sensor = Measures level with ultrasound
term-device-tech-unmanned_aircraft_system = Drone
term-device-tech-video_camera = Camera that films
term-device-tech-video_camera_infrared = Camera that films in infrared
term-device-tech-voice = Listens to voices
term-device-tech-water_quality = Measures how clean the water is
term-device-tech-weather_station = Measures the weather
term-device-tech-weighing_scale = Measures weight
term-device-tech-wireless_access_point = Wi-Fi point to go online
term-device-tech-wireless_charging_roadway = Road that charges vehicles

## Devices: what they are for

term-device-purpose-accessibility = Equal access for everyone
term-device-purpose-agency_interaction = Letting you control something
term-device-purpose-arts_culture = Art and cultural life
term-device-purpose-commerce = Buying and selling
term-device-purpose-connectivity = Internet and phone connection
term-device-purpose-dining = Food and meals
term-device-purpose-ecology = Watching over nature
term-device-purpose-energy_efficiency = Saving energy
term-device-purpose-enforcement = Making sure rules are followed
term-device-purpose-entry = Checking who may enter
term-device-purpose-fire_emergency = Help in fires and emergencies
term-device-purpose-health = Protecting health
term-device-purpose-inform = Giving information
term-device-purpose-logistics = Moving goods
term-device-purpose-mobility = Traffic and getting around
term-device-purpose-planning_decision_making = Planning and public decisions
term-device-purpose-research_development = Research and new ideas
term-device-purpose-safety_security = Keeping people and places safe
term-device-purpose-social = Bringing people together
term-device-purpose-switch = Turning something on or off
term-device-purpose-waste_management = Dealing with waste
term-device-purpose-water_efficiency = Saving water
term-device-purpose-wayfinding_services = Finding your way and services

## Devices: what happens to the data

term-device-process-aggregated = Added up into totals
term-device-process-ai_system = Uses artificial intelligence
term-device-process-bitmap_manipulation = Image pixels are changed
term-device-process-code_signing = Software is digitally signed
term-device-process-computer_vision = Computer reads the images
term-device-process-cryptonets = AI that works on encrypted data
term-device-process-de_identified = Identities are removed
term-device-process-differential_privacy = Random noise hides each person
term-device-process-encrypted = Locked with encryption
term-device-process-encrypted_at_rest = Stored data is encrypted
term-device-process-federated_learning = AI learns without pooling data
term-device-process-hardware_audits = Device hardware gets inspected
term-device-process-homomorphic_encryption = Computed while still encrypted
term-device-process-immutable_query_ledger = Permanent log of data requests
term-device-process-k_anonymity = You are hidden within a group
term-device-process-raw_data = Unchanged data from the sensor
term-device-process-rdua_approved = Data use review passed (RDUA)
term-device-process-regulated = Special rules apply to it
term-device-process-reviewed_internally = Checked inside the organisation
term-device-process-secure_multi_party_computing = Joint result, data kept apart
term-device-process-transport_layer_security = Encrypted while sent (TLS)
term-device-process-trusted_execution_environment = Runs in a protected chip area
term-device-process-zero_knowledge_proofs = Proves a fact, reveals no data

## Devices: who can get at the data

term-device-access-available_for_resale = May be sold on to others
term-device-access-available_to_3rd_parties = Other organisations can see it
term-device-access-available_to_download = Offered as a download
term-device-access-available_to_me = You can see your data
term-device-access-available_to_the_accountable_organization = Responsible body can see it
term-device-access-available_to_vendor = The supplier can see it
term-device-access-not_available_to_me = You cannot see your data
term-device-access-not_available_to_the_accountable_organization = Responsible body cannot see it
term-device-access-not_available_to_vendor = The supplier cannot see it

## Devices: where data is kept

term-device-storage-backed_up_internationally = Copies kept abroad
term-device-storage-backed_up_locally = Copies kept under local law
term-device-storage-shared_storage_and_governance = Kept and run by several bodies
term-device-storage-stored_locally = Kept under local law
term-device-storage-stored_on_3rd_party_cloud = In another company's cloud
term-device-storage-stored_primarily_internationally = Mostly kept abroad
term-device-storage-stored_primarily_locally = Mostly kept under local law

## Devices: what form the data has

term-device-data-binary = Raw computer bytes (binary)
term-device-data-boolean = Yes-or-no values
term-device-data-personal = Data about a person
term-device-data-pixel_based_image = Picture made of pixels
term-device-data-spatial = Positions and places
term-device-data-tabular = A table of entries
term-device-data-values_time = Readings over time

## Devices: whether data is kept

term-device-retention-data_retained = Data is kept for a time
term-device-retention-no_data_retained = Nothing is kept

## Devices: who is responsible

term-device-accountable-institution = Responsible institution
term-device-accountable-organization = Responsible organisation

## AI: what it is for

term-ai-purpose-accessibility = Equal access for everyone
term-ai-purpose-arts_culture = Art and cultural life
term-ai-purpose-border_immigration = Border checks, visas and asylum
term-ai-purpose-commerce = Buying and selling
term-ai-purpose-content_moderation = Filtering what users post
term-ai-purpose-dining = Food and meals
term-ai-purpose-ecology = Watching over nature
term-ai-purpose-education = Teaching and learning
term-ai-purpose-eligibility_benefits = Who gets public support
term-ai-purpose-employment = Hiring and managing workers
term-ai-purpose-energy_efficiency = Saving energy
term-ai-purpose-enforcement = Making sure rules are followed
term-ai-purpose-entry = Checking who may enter
term-ai-purpose-financial_services = Loans, insurance and payments
term-ai-purpose-fire_emergency = Help in fires and emergencies
term-ai-purpose-health = Healthy air, water and noise
term-ai-purpose-healthcare = Medical care
term-ai-purpose-inform = Giving information
term-ai-purpose-logistics = Moving goods
term-ai-purpose-marketing_personalization = Adverts and personal offers
term-ai-purpose-mobility = Traffic and getting around
term-ai-purpose-planning_decision_making = Planning and public decisions
term-ai-purpose-research_development = Research and new ideas
term-ai-purpose-risk_assessment = Rating risk and urgency
term-ai-purpose-safety_security = Keeping people and places safe
term-ai-purpose-social = Bringing people together
term-ai-purpose-translation_language = Translating between languages
term-ai-purpose-waste_management = Dealing with waste
term-ai-purpose-water_efficiency = Saving water
term-ai-purpose-wayfinding_services = Finding your way and services

## AI: who is responsible

term-ai-accountable-institution = Responsible institution
term-ai-accountable-organization = Responsible organisation

## AI: whom it touches

term-ai-affected-people = People it watches or decides on

## AI: what kind of AI it is

term-ai-functional_modes-agentic_mode = AI that carries out tasks
term-ai-functional_modes-analytical_mode = AI that sorts, scores, predicts
term-ai-functional_modes-generative_mode = AI that makes new content
term-ai-functional_modes-perceptive_mode = AI that sees or hears
term-ai-functional_modes-physical_mode = AI that moves things
term-ai-functional_modes-semantic_mode = AI that works out meaning

## AI: what harm it could do

term-ai-risks_mitigation-autonomy_loss = Less freedom to choose
term-ai-risks_mitigation-civil_liberties_harm = Harm to your basic rights
term-ai-risks_mitigation-environmental_harm = Harm to nature
term-ai-risks_mitigation-financial_harm = Loss of money
term-ai-risks_mitigation-physical_harm = Injury or damage
term-ai-risks_mitigation-political_economic_harm = Harm to democracy or markets
term-ai-risks_mitigation-psychological_harm = Harm to your mental health
term-ai-risks_mitigation-reputational_harm = Harm to your good name
term-ai-risks_mitigation-societal_cultural_harm = Harm to community and culture

## AI: what you may ask for

term-ai-rights-right_access = See the data about you
term-ai-rights-right_algorithmic_transparency = Learn how the system works
term-ai-rights-right_be_forgotten = Have your data deleted
term-ai-rights-right_contest = Challenge a decision
term-ai-rights-right_correction = Have wrong data corrected
term-ai-rights-right_individual_decision_explanation = Hear the reasons for a decision
term-ai-rights-right_non_discrimination = Be treated fairly, without bias
term-ai-rights-right_object = Ask to stop using your data
term-ai-rights-right_purpose_limitation = Data used only as stated
term-ai-rights-right_to_human_review = Have a person review a decision
term-ai-rights-right_to_notice = Be told that AI is used

## AI: what goes in

term-ai-input_dataset-input_about_a_measurement = Goes in: sensor readings
term-ai-input_dataset-input_about_a_place = Goes in: places and routes
term-ai-input_dataset-input_about_behaviour = Goes in: what people do
term-ai-input_dataset-input_biometric = Goes in: traits of your body
term-ai-input_dataset-input_decision = Goes in: an earlier decision
term-ai-input_dataset-input_generated_content = Goes in: content made by AI
term-ai-input_dataset-input_operational_data = Goes in: facts about a service
term-ai-input_dataset-input_physical_action = Goes in: a physical event
term-ai-input_dataset-input_recommendation = Goes in: advice or a score
term-ai-input_dataset-input_sensitive_personal = Goes in: very private facts

## AI: what comes out

term-ai-output_dataset-output_about_a_measurement = Comes out: measured values
term-ai-output_dataset-output_about_a_place = Comes out: places and routes
term-ai-output_dataset-output_about_behaviour = Comes out: what people do
term-ai-output_dataset-output_biometric = Comes out: traits of your body
term-ai-output_dataset-output_decision = Comes out: a decision on you
term-ai-output_dataset-output_generated_content = Comes out: content made by AI
term-ai-output_dataset-output_operational_data = Comes out: facts on a service
term-ai-output_dataset-output_physical_action = Comes out: a physical event
term-ai-output_dataset-output_recommendation = Comes out: advice or a score
term-ai-output_dataset-output_sensitive_personal = Comes out: very private facts

## AI: how it works

term-ai-processing-affect_emotion_analysis = Guesses feelings or mood
term-ai-processing-anomaly_detection = Looks for unusual events
term-ai-processing-biometric_recognition = Recognises people by their body
term-ai-processing-classification_prediction = Labels things and predicts
term-ai-processing-clustering_segmentation = Sorts into similar groups
term-ai-processing-computer_vision = Computer reads the images
term-ai-processing-language_models = Reads and writes text
term-ai-processing-optimization = Looks for the best plan
term-ai-processing-privacy_transformation = Hides who people are
term-ai-processing-recommendation_ranking = Suggests and ranks options
term-ai-processing-search_retrieval = Searches records
term-ai-processing-speech_audio = Works with speech and sound

## AI: who can get at the data

term-ai-access-available_for_resale = May be sold on to others
term-ai-access-available_to_3rd_parties = Other organisations can see it
term-ai-access-available_to_download = Offered as a download
term-ai-access-available_to_me = You can see your data
term-ai-access-available_to_the_accountable_organization = Responsible body can see it
term-ai-access-available_to_vendor = The supplier can see it
term-ai-access-not_available_to_me = You cannot see your data
term-ai-access-not_available_to_the_accountable_organization = Responsible body cannot see it
term-ai-access-not_available_to_vendor = The supplier cannot see it

## AI: whether data is kept

term-ai-retention-data_retained = Data is kept for a time
term-ai-retention-no_data_retained = Nothing is kept

## AI: where data is kept

term-ai-storage-backed_up_internationally = Copies kept abroad
term-ai-storage-backed_up_locally = Copies kept under local law
term-ai-storage-shared_storage_and_governance = Kept and run by several bodies
term-ai-storage-stored_locally = Kept under local law
term-ai-storage-stored_on_3rd_party_cloud = In another company's cloud
term-ai-storage-stored_primarily_internationally = Mostly kept abroad
term-ai-storage-stored_primarily_locally = Mostly kept under local law

## Law: why data may be used

term-dpv-legal_basis-A6-1-a = Your consent (Art. 6(1)(a))
term-dpv-legal_basis-A6-1-a-explicit-consent = Your explicit consent (Art. 6(1)(a))
term-dpv-legal_basis-A6-1-a-non-explicit-consent = Your ordinary consent (Art. 6(1)(a))
term-dpv-legal_basis-A6-1-b = A contract with you (Art. 6(1)(b))
term-dpv-legal_basis-A6-1-b-contract-performance = To carry out a contract with you (Art. 6(1)(b))
term-dpv-legal_basis-A6-1-b-enter-into-contract = Steps you ask for before a contract (Art. 6(1)(b))
term-dpv-legal_basis-A6-1-c = A duty set by law (Art. 6(1)(c))
term-dpv-legal_basis-A6-1-d = To protect a life (Art. 6(1)(d))
term-dpv-legal_basis-A6-1-d-data-subject = To protect your life (Art. 6(1)(d))
term-dpv-legal_basis-A6-1-d-natural-person = To protect another person's life (Art. 6(1)(d))
term-dpv-legal_basis-A6-1-e = A public task (Art. 6(1)(e))
term-dpv-legal_basis-A6-1-e-official-authority = Use of official power (Art. 6(1)(e))
term-dpv-legal_basis-A6-1-e-public-interest = A task for the good of the public (Art. 6(1)(e))
term-dpv-legal_basis-A6-1-f = A legitimate interest (Art. 6(1)(f))
term-dpv-legal_basis-A6-1-f-controller = A legitimate interest of the controller (Art. 6(1)(f))
term-dpv-legal_basis-A6-1-f-third-party = A legitimate interest of someone else (Art. 6(1)(f))

## Law: what you may claim

term-dpv-right-A13 = Be told when data is taken from you (Art. 13)
term-dpv-right-A14 = Be told when data about you comes from others (Art. 14)
term-dpv-right-A15 = See the data about you (Art. 15)
term-dpv-right-A16 = Have wrong data corrected (Art. 16)
term-dpv-right-A17 = Have your data erased (Art. 17)
term-dpv-right-A18 = Have the use of your data limited (Art. 18)
term-dpv-right-A19 = Have recipients told of corrections and erasure (Art. 19)
term-dpv-right-A20 = Take your data with you (Art. 20)
term-dpv-right-A21 = Object to the use of your data (Art. 21)
term-dpv-right-A22 = No decision by a machine alone (Art. 22)
term-dpv-right-A22-3-a = Have a person step in (Art. 22(3))
term-dpv-right-A22-3-b = Give your view on a decision (Art. 22(3))
term-dpv-right-A22-3-c = Challenge a decision (Art. 22(3))
term-dpv-right-A7-3 = Take back your consent (Art. 7(3))
term-dpv-right-A77 = Complain to the data protection authority (Art. 77)
term-dpv-right-A78 = Go to court against the authority (Art. 78)
term-dpv-right-A79 = Go to court against whoever uses your data (Art. 79)

## Law: what allows data to leave the EU

term-dpv-transfer-A45-3 = The EU finds protection there good enough (Art. 45(3))
term-dpv-transfer-A46-2-a = Binding deal between public bodies (Art. 46(2)(a))
term-dpv-transfer-A46-2-b = Binding rules within a company group (Art. 46(2)(b))
term-dpv-transfer-A46-2-c = Standard clauses of the EU Commission (Art. 46(2)(c))
term-dpv-transfer-A46-2-d = Standard clauses of a data authority (Art. 46(2)(d))
term-dpv-transfer-A46-2-e = An approved code of conduct (Art. 46(2)(e))
term-dpv-transfer-A46-2-f = An approved certificate (Art. 46(2)(f))
term-dpv-transfer-A46-3-a = Own contract clauses, authorised (Art. 46(3)(a))
term-dpv-transfer-A46-3-b = Arrangement between public bodies (Art. 46(3)(b))
term-dpv-transfer-A49-1-a = You agreed, knowing the risk (Art. 49(1)(a))
term-dpv-transfer-A49-1-b = Needed for a contract with you (Art. 49(1)(b))
term-dpv-transfer-A49-1-c = Needed for a contract in your interest (Art. 49(1)(c))
term-dpv-transfer-A49-1-d = Important for the public (Art. 49(1)(d))
term-dpv-transfer-A49-1-e = Needed for legal claims (Art. 49(1)(e))
term-dpv-transfer-A49-1-f = Needed to protect a life (Art. 49(1)(f))
term-dpv-transfer-A49-1-g = Taken from a public register (Art. 49(1)(g))
term-dpv-transfer-A49-2 = Rare transfer, pressing interest (Art. 49(1), 2nd paragraph)

## Law: why sensitive data may be used

term-dpv-special_category-A9-2-a = Your explicit consent (Art. 9(2)(a))
term-dpv-special_category-A9-2-b = Law on work and social security (Art. 9(2)(b))
term-dpv-special_category-A9-2-c = A life at risk, consent impossible (Art. 9(2)(c))
term-dpv-special_category-A9-2-d = Non-profit body and its own members (Art. 9(2)(d))
term-dpv-special_category-A9-2-e = You made the data public yourself (Art. 9(2)(e))
term-dpv-special_category-A9-2-f = Legal claims and courts (Art. 9(2)(f))
term-dpv-special_category-A9-2-g = A weighty public interest set by law (Art. 9(2)(g))
term-dpv-special_category-A9-2-h = Health or social care (Art. 9(2)(h))
term-dpv-special_category-A9-2-i = Public health (Art. 9(2)(i))
term-dpv-special_category-A9-2-j = Archives, research or statistics (Art. 9(2)(j))

## The printed placard

placard-purpose = What it is for
placard-controller = Who is responsible
placard-scan = Scan to check this sign
placard-short-code = or type this code at
placard-warning = This sign never asks you to pay or to log in.
placard-signed-by = Signed by
placard-sensor = Sensor
placard-validity = Valid until { $day }
placard-level-none = Not about people
placard-level-de_identified = You are made unrecognisable
placard-level-pseudonymous = You are a number in a list
placard-level-identifiable = You can be recognised
placard-level-not-stated = Not stated whether you can be recognised

## Choices and answers: words by code

term-lamppost-decision-consent-give = Give consent
term-lamppost-decision-consent-refuse = Refuse consent
term-lamppost-decision-consent-withdraw = Withdraw consent
term-lamppost-decision-objection-make = Object to this use
term-lamppost-decision-objection-retract = Take back the objection
term-lamppost-decision-review-request = Ask for a human to decide
term-lamppost-decision-request-access = Ask for a copy of your data
term-lamppost-decision-request-rectification = Ask to correct your data
term-lamppost-decision-request-erasure = Ask to delete your data
term-lamppost-decision-request-restriction = Ask to stop using your data for now
term-lamppost-decision-request-portability = Ask for your data to take along
term-lamppost-decision-concern-tampered = Report a changed or false sign
term-lamppost-decision-concern-place = Report a sign in the wrong place
term-lamppost-decision-concern-other = Report another problem
term-lamppost-surface-phone = On a phone that scanned the sign
term-lamppost-surface-web = On a web page
term-lamppost-surface-kiosk = At a kiosk
term-lamppost-answer_status-acknowledged = Received and being looked at
term-lamppost-answer_status-accepted = Accepted
term-lamppost-answer_status-rejected = Rejected
term-lamppost-answer_status-extended = Takes longer
term-lamppost-answer_status-fulfilled = Done
term-lamppost-notice_state-current = In force
term-lamppost-notice_state-superseded = Replaced by a newer notice
term-lamppost-notice_state-withdrawn = Withdrawn
term-lamppost-notice_state-expired = Expired
term-lamppost-notice_state-not-yet-in-force = Not yet in force
term-dpv-ground-Objection = For reasons of your own situation
term-dpv-ground-NonNecessityObjection = It is not necessary
term-dpv-ground-LegalityLackingObjection = It has no legal basis
term-dpv-ground-UnlawfulActivityObjection = It is against the law
term-dpv-ground-ContestAccuracy = What it records is wrong
term-dpv-delay-ComplexityOfProcess = The case is complex
term-dpv-delay-HighVolumeOfProcesses = There are many cases
term-dpv-delay-InformationRequired = More information is needed
term-dpv-delay-IdentityVerificationRequired = It must first be clear whose data they are
term-dpv-refusal-LegitimateInterestOverride = A legitimate interest weighs more
term-dpv-refusal-PublicInterestCompromised = It would harm the public interest
term-dpv-refusal-OfficialAuthorityExerciseImpaired = It would hinder an official task
term-dpv-refusal-LegalObligationImpaired = It would break a legal duty
term-dpv-refusal-LegallyExempted = The law makes an exception
term-dpv-refusal-LegalClaimImpaired = It would harm a legal claim
term-dpv-refusal-JudicialProceedingsImpaired = It would harm court proceedings
term-dpv-refusal-CrimePreventionImpaired = It would hinder the prevention of crime
term-dpv-refusal-CrimeInvestigationImpaired = It would hinder the investigation of a crime
term-dpv-refusal-PublicSecurityImpaired = It would harm public security
term-dpv-refusal-NationalSecurityImpaired = It would harm national security
term-dpv-refusal-PublicHealthCompromised = It would harm public health
term-dpv-refusal-SecurityImpaired = It would harm a security measure
term-dpv-refusal-ThirdPartyRightsImpaired = It would harm the rights of others
term-dpv-refusal-FreedomOfExpressionImpaired = It would harm the freedom of expression
term-dpv-refusal-ScientificHistoricalResearchImpaired = It would harm scientific or historical research
term-dpv-refusal-OfficialStatisticsImpaired = It would harm official statistics
term-dpv-refusal-PublicInterestArchivingImpaired = It would harm archives in the public interest
term-dpv-refusal-ContractPerformanceNecessity = A contract needs it
term-dpv-refusal-ConsentProvided = You have given consent to it
term-dpv-refusal-IdentityVerificationFailure = It cannot be told whose data they are
term-dpv-refusal-FulfilmentImpossible = It is impossible
term-dpv-refusal-DisproportionateEffortRequired = It would take an unreasonable effort
term-dpv-refusal-ProcessUnfounded = The request has no basis
term-dpv-refusal-ProcessExcessive = The request goes too far
term-dpv-refusal-EntityAlreadyInformed = You have this information already

## Letter
## To the controller or the supervisory authority, by the person who chose: “I” is that person, “you” the reader.

letter-sender = From (you may leave this blank; give an address if you want the answer by post):
letter-complaint-sender = From (the authority may need this to answer you):
letter-to = To:
letter-authority-unstated = The data protection supervisory authority in charge
letter-place-date = Place and date:
letter-signature = Signature (you may leave this blank):

letter-subject-consent = My consent: notice { $code }
letter-subject-objection = My objection (GDPR Art. 21): notice { $code }
letter-subject-review = A human shall review a decision (GDPR Art. 22): notice { $code }
letter-subject-request = My request about my data: notice { $code }
letter-subject-concern = Report about a sign or sensor: notice { $code }
letter-subject-complaint = Complaint (GDPR Art. 77) about { $controller }: notice { $code }

letter-greeting = To whom it may concern,
letter-complaint = I lodge a complaint under Article 77 of the General Data Protection Regulation (GDPR) about { $controller }.

letter-did-consent-give = On { $day } I gave consent to the use of data about me (GDPR Art. 6(1)(a)).
letter-did-consent-refuse = On { $day } I refused consent to the use of data about me (GDPR Art. 6(1)(a)).
letter-did-consent-withdraw = On { $day } I withdrew my consent to the use of data about me (GDPR Art. 7(3)).
letter-did-objection-make = On { $day } I objected to the use of data about me (GDPR Art. 21(1)).
letter-did-objection-retract = On { $day } I took back my objection to the use of data about me (GDPR Art. 21).
letter-did-review-request = On { $day } I asked for a human to review a decision that a machine makes about me (GDPR Art. 22(3)).
letter-did-request-access = On { $day } I asked for access to the data about me, and for a copy (GDPR Art. 15).
letter-did-request-rectification = On { $day } I asked to have wrong data about me corrected (GDPR Art. 16).
letter-did-request-erasure = On { $day } I asked to have the data about me erased (GDPR Art. 17).
letter-did-request-restriction = On { $day } I asked to have the use of data about me restricted (GDPR Art. 18).
letter-did-request-portability = On { $day } I asked for the data about me in a form that I can take to somebody else (GDPR Art. 20).
letter-did-concern-tampered = On { $day } I reported that a sign was changed or is false.
letter-did-concern-place = On { $day } I reported that a sign hangs in the wrong place.
letter-did-concern-other = On { $day } I reported a problem with a sign or a sensor.

letter-purpose = It is about this purpose: { $purpose }.
letter-purpose-text = In the words of the notice: “{ $text }”
letter-ground = The reason that I chose: “{ $ground }”.
letter-words = In my own words: “{ $text }”

letter-notice = The sign is called “{ $label }” and names this place: { $place }.
letter-notice-without-place = The sign is called “{ $label }”. It names no place.
letter-notice-number = Its notice has the number { $code }. It is notice { $revision } of sensor { $sensor }, signed on { $day }.
letter-notice-issuer = It was signed by { $name } ({ $authority }).

letter-received = I have a signed receipt: this arrived on { $day }.
letter-due = The law gives one month for an answer (GDPR Art. 12(3)). The answer is due by { $day }.
letter-not-received = I have no receipt for this yet. Please take this letter as the original, and confirm that it arrived.

letter-answers = So far I have these signed answers:
letter-answer = { $day }: { $status }.
letter-answer-reason = Reason given: “{ $reason }”.
letter-words-of-answer = In the words of the answer: “{ $text }”
letter-answer-due = New day for the answer: { $day }.

letter-overdue = That day has passed.
letter-rejected = I do not agree with your refusal. Please look at it again.
letter-fulfilled = Your last answer says that this is done. Please let it stay so.
letter-ask-consent-give = Please keep proof of my consent (GDPR Art. 7(1)). I can withdraw it at any time, as easily as I gave it (Art. 7(3)).
letter-ask-consent-refuse = Please do not use data about me for this purpose, and do not put me at a disadvantage because I refused.
letter-ask-consent-withdraw = Please stop using data about me for this purpose, erase what you hold (GDPR Art. 17(1)(b)), and tell me when it is done.
letter-ask-objection-make = Please stop using data about me for this purpose. If you want to go on, show me compelling legitimate grounds that weigh more than my interests, rights and freedoms, or that legal claims require it (GDPR Art. 21(1)).
letter-ask-objection-retract = Please confirm that my objection no longer stands. I can object again at any time.
letter-ask-review-request = Please have a human look at the decision, let me give my view, and tell me the result with its reasons.
letter-ask-request-access = Please tell me whether you use data about me. If you do, send me a copy and the information listed in GDPR Art. 15(1).
letter-ask-request-rectification = Please correct the data, and tell everyone who received them (GDPR Art. 19).
letter-ask-request-erasure = Please erase the data, and tell everyone who received them (GDPR Art. 19).
letter-ask-request-restriction = Please keep the data but do not use them until this is settled, and tell me before you use them again (GDPR Art. 18(3)).
letter-ask-request-portability = Please send me the data in a common format that machines can read.
letter-ask-concern = Please look at the sign, put right what is wrong, and tell me what you found.

letter-complaint-overdue = The time that the law gives for an answer has passed. I have no final answer.
letter-complaint-rejected = The controller refuses. I do not think that the reasons are good enough.
letter-complaint-ask = Please examine this, order what is needed so that my rights are respected, and tell me how it goes on and how it ends (GDPR Art. 77(2)).
letter-complaint-evidence = I can send the record as a file. It holds the notice, my choice, the receipt and the answers, each with its signature, so you can check them without relying on me or on the controller.

letter-identity = I do not have to give my name for this. You can answer under the number below.
letter-key = My choice was signed with a key that I use for this sensor only. Whoever holds that key made this choice. The number below belongs to it.
letter-hash = Number of my choice:
letter-closing = Yours faithfully
