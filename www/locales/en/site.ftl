### The pages around a notice: the city's first page, the page of a notice, my choices.
### Plain words, short sentences, the verb first, the reader addressed. No markup.
### Status: source

## First page

site-title = Street sensors
site-intro = Cameras, counters and other sensors in the street carry a sign. The sign tells who runs the sensor, what it is for, how closely it points at you, how long data are kept and who else gets them.
site-scan = Scan the code on a sign with the camera of your phone. Your own device then checks who wrote the notice, and whether it was changed. No server learns which sign you read.
site-type = Type the short code of a sign
site-mine = See my choices
site-mine-means = What you decided about a sensor, and what came of it.
site-limits = What the check can tell you, and what it cannot
site-limits-author = It tells who wrote the notice. It does not tell that the sensor is lawful, or that the notice is true.
site-limits-gaps = It prints what a notice leaves out.
site-limits-forged = A forged sign can open a forged page. If in doubt, type the address of this website yourself.
site-promise = These pages never ask you to pay or to log in. They set no cookie and load nothing from anybody else.
site-accessibility = Accessibility

## Page of a notice

site-notice = Sensor notice
site-unchecked = This page could not check the notice
site-unchecked-means = The check runs on your own device and needs JavaScript. It is switched off here, or it did not arrive.
site-unchecked-next = What you can do
site-unchecked-script = Switch JavaScript on for this page and load it again. The page sends nothing about the sign you scanned.
site-unchecked-code = Type the short code printed on the sign at a kiosk or on another device.
site-unchecked-write = Phone or write to { $authority }, at a number or address that you already know. Name the place and the short code. You have the right to an answer.
site-code = Type the short code
site-code-hint = It is printed on the sign and has 11 characters, like ABCDE-FGHJK-4.
site-code-find = Find the notice
site-keep = To keep this notice, print the page. It fits on one sheet.
site-notice-promise = This page never asks you to pay or to log in. It sets no cookie, and no server learns which sign you read, unless you send a choice about it.

## My choices

site-choices = My choices
site-choices-failed = This page could not show your choices
site-choices-failed-means = They are kept on your own device and shown by JavaScript. It is switched off here, or it did not arrive. Nothing is lost: switch it on, or load the page again.
site-choices-promise = What you see here is kept on this device only. This page sets no cookie. It asks the servers that got your choices for answers, many at once, so that they do not learn which are yours.
site-licences = Licences of what this page is made of

## Scanner

site-scanner = Scan a sign with this website
site-scanner-means = Then you need not trust where a sticker leads.
site-place = Is this the right place?
site-report = Report this sticker
