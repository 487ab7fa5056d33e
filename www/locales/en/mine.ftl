### My choices, the letter, and the printed placard.
### Plain words, short sentences, the verb first, the reader addressed. No markup.
### Status: source

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
