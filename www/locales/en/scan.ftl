### The page with the camera: codes that lead elsewhere, reports about stickers, "is this the right place?".
### Plain words, short sentences, the verb first, the reader addressed. No markup.
### Status: source

scan-title = Scan a sign
scan-intro = This page reads the code on a sign and checks it on this device. A code that leads to another website is shown and not opened.
scan-failed = This page could not start
scan-failed-means = Codes are read and checked on your own device, which needs JavaScript. It is switched off here, or it did not arrive.
scan-failed-next = Switch it on, or load the page again. Or type the short code of the sign on another device.
scan-promise = Pictures of your camera stay on this device. They are not stored and not sent. No server learns which sign you read.
scan-others = Without the camera

## Camera

scan-start = Switch the camera on
scan-stop = Switch the camera off
scan-light = Light
scan-starting = The camera is starting.
scan-on = The camera is on
scan-video = What the camera sees
scan-hold = Hold the whole code in the picture, straight and still.
scan-dark = It is dark here. Switch on a light, or come nearer.
scan-off = The camera is off.
scan-hidden = The camera was switched off, because this page was out of sight.
scan-camera-refused = This page may not use the camera. You can allow it in the settings of your browser, or read the sign in another way below.
scan-camera-none = No camera was found. You can read the sign in another way below.
scan-camera-busy = The camera cannot be used now. Perhaps another program uses it. Try again, or read the sign in another way below.
scan-camera-absent = This browser does not let pages use a camera here. You can read the sign in another way below.
scan-camera-lost = The camera is gone: it was unplugged, or somebody took the permission back. Switch it on again, or read the sign in another way below.
scan-reader-failed = The program that reads codes did not arrive. Try again, or type the short code.

## Other ways

scan-picture = Choose a picture
scan-picture-choose = A photo of the sign
scan-picture-means = The picture stays on this device.
scan-picture-none = No code was found in this picture. Take it straight on, sharp, with the whole code in it.
scan-picture-failed = This browser cannot open this file as a picture.
scan-code-label = Short code
scan-paste = Paste or type the text of a code
scan-paste-label = Text of the code
scan-paste-means = An address, or only its digits. It is checked on this device and not opened.
scan-paste-look = Check the text

## What a code is

scan-foreign = This code leads to another website
scan-foreign-means = It was not opened. It leads here:
scan-foreign-here = This is not the website of { $authority } that you are on: { $host }.
scan-user = What stands before the sign @ is no website. The address leads to { $host }.
scan-letters = The name of this website has letters that can look like others. Here it is written without them.
scan-carries-changed = It carries a notice with a key of this authority, but somebody changed the notice.
scan-carries-unknown-issuer = It carries a notice of an issuer that this website does not know.
scan-key = Key that it claims: { $key }
scan-whole = The text of the code
scan-advice = Anybody can paste a sticker over a sign. Do not type passwords or pay on a page that a sticker opened.
scan-own = This code leads to this website, but to no notice
scan-own-means = It was not opened. It leads to a page of { $authority }:
scan-text = This code is no sensor notice
scan-text-means = It was not opened and not run. It holds this text:
scan-like-wifi = It would connect your device to a network of somebody.
scan-like-program = It would run a program or open a file.
scan-like-contact = It would call somebody, write to somebody or store a contact.
scan-signs = The text has signs that cannot be seen or that turn its order around. Here they stand in brackets.
scan-cut = Shown are the first { $count } of { $all } characters.
scan-copy = Copy the text
scan-copied = Copied.
scan-copy-failed = It could not be copied. Mark the text and copy it yourself.
scan-again = Scan another sign

## Report

scan-report = Report this sticker
scan-report-means = This page sends nothing. Read the text, then copy, print or mail it yourself.
scan-report-where = Where is the sticker?
scan-report-where-means = You need not say. It stands only in the text below.
scan-report-text = Text of your report
scan-report-copy = Copy the report
scan-report-print = Print the report
scan-report-mail = Write a mail with this text
scan-report-to = Whom you can tell
scan-report-to-register = These run sensors, as the signed register of { $authority } says. Perhaps the sticker is not theirs: ask them who looks after it.
scan-report-to-none = The register of { $authority } names nobody to write to. Look for an address that you know. Do not use one from the sticker.
scan-letter-subject = Report about a sticker with a code
scan-letter-opening = I read a code in the street with the page { $site }.
scan-letter-when = Time: { $time }
scan-letter-where = Place: { $place }
scan-letter-leads = The code leads to: { $host }
scan-letter-answer = The page said: { $answer }
scan-letter-read = The code says: { $text }
scan-letter-ask = Please look after it, and tell me what you found.

## Is this the right place?

scan-place-promise = Your position stays on this device. It is not stored and not sent.
scan-place-asking = Your device is looking for its position.
scan-place-fits = You are about { $distance } from the place in the notice. That fits. Your device knows its position to about { $accuracy }.
scan-place-far = You are about { $distance } from the place in the notice. That is too far. Your device knows its position to about { $accuracy }.
scan-place-unstated = This notice states no position, so this page cannot compare. Compare the place in words yourself.
scan-place-refused = This page may not know the position. Nothing else changes.
scan-place-timeout = Your device did not find its position in time. Nothing else changes.
scan-place-unavailable = Your device does not know its position. Nothing else changes.
scan-place-inexact = Your device knows its position only to about { $accuracy }. That is not exact enough. Nothing else changes.
scan-place-open = You are about to make a choice. Send it or leave it first.
