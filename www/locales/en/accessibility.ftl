### The accessibility statement. Only its own page fetches these words.
### Plain words, short sentences, the verb first, the reader addressed. No markup. Names of rules are our own, not those of the W3C.
### Status: source

## Statement

accessibility-title = Accessibility
accessibility-intro = { $authority } wants everybody to be able to use these pages. Here you read how far that holds, how it was checked, and whom you can tell when something does not work.
accessibility-law = The statement follows Directive (EU) 2016/2102 and the standard EN 301 549. It speaks of these pages only, and of no other website of { $authority }:
accessibility-status = How far the pages meet the standard
accessibility-status-partly = These pages meet the standard in part. The tests find no fault under WCAG 2.2, level AA. But a test cannot judge everything, and no person with a disability has tried the pages.
accessibility-gaps = What is not accessible, or not sure
accessibility-gap-people = Nobody has tried the pages with a screen reader, with voice control or with a switch. The tests read what a browser tells such programs. That is not the same.
accessibility-gap-languages = A machine translated the pages from English. Sentences can be wrong or hard to read.
accessibility-gap-own-words = What an issuer writes in a notice stays in the language of the issuer. It is marked for screen readers, and not translated.
accessibility-gap-map = The map shows places as marks. The list beside it has the same sensors as text.
accessibility-gap-signs = The printed signs in the street are not web pages. Nobody has tried here whether everybody can find and scan them.
accessibility-burden = Nothing is left out because it would have been too much work.
accessibility-how = How this was checked
accessibility-how-self = Those who make the pages checked them. No independent body did.
accessibility-how-tests = Tests do it at every change, on every page: light, dark, in colours that the reader forces, from right to left, in a window of 320 pixels, with wider spacing, by keyboard.
accessibility-how-day = Last looked at as a whole
accessibility-how-version = Version of the program
accessibility-contact = Tell us what does not work
accessibility-contact-means = Is there something that you cannot read or use? Write or phone. You can also ask to get the same in another form.
accessibility-contact-missing = { $authority } states no contact for this here. Use a contact in one of its notices.
accessibility-enforce = If no answer comes, or it does not help
accessibility-enforce-means = In every country of the European Union a body watches over this. You can complain to it. That costs nothing.
accessibility-enforce-missing = { $authority } does not state here which body that is.

## Table

accessibility-table = Every rule, one by one
accessibility-table-means = The rules are those of WCAG 2.2, levels A and AA. The short names are ours.
accessibility-rule = Rule and level
accessibility-result = Result
accessibility-way = How it was checked
wcag-result-met = Met: no fault found
wcag-result-partly = In part: no fault found, but nobody has heard it with a screen reader
wcag-result-none = Does not apply: the pages have nothing of the kind
wcag-how-axe = A test program, axe, looks through every page.
wcag-how-keys = A test goes through every page by keyboard alone.
wcag-how-zoom = A test shows every page in a window of 320 pixels, as at a zoom of 400 %.
wcag-how-spacing = A test shows every page with wider spacing.
wcag-how-size = A test measures everything that can be pressed.
wcag-how-marks = A test reads titles, headings, regions, languages and links of every page.
wcag-how-paths = A test decides, takes back, saves and deletes by keyboard alone.
wcag-how-look = A test types mistakes, and looks at what moves and what is announced.
wcag-how-fair = A test holds the pages to 24 rules for fair choices.
wcag-how-pictures = Pictures of the pages were looked at.
wcag-how-code = The source of the pages was read.

## Short names of the rules

wcag-1-1-1 = Text for pictures
wcag-1-2-1 = Sound or film alone
wcag-1-2-2 = Subtitles of recordings
wcag-1-2-3 = Film told in words, or as text
wcag-1-2-4 = Subtitles of live sound
wcag-1-2-5 = Film told in words
wcag-1-3-1 = Structure that programs can read
wcag-1-3-2 = Order that makes sense
wcag-1-3-3 = Not by shape or place alone
wcag-1-3-4 = Upright and sideways
wcag-1-3-5 = Fields about yourself
wcag-1-4-1 = Not by colour alone
wcag-1-4-2 = Sound that starts by itself
wcag-1-4-3 = Contrast of text
wcag-1-4-4 = Text twice as large
wcag-1-4-5 = No pictures of text
wcag-1-4-10 = Narrow windows, without scrolling sideways
wcag-1-4-11 = Contrast of controls and drawings
wcag-1-4-12 = Wider spacing of text
wcag-1-4-13 = Things that appear under the pointer
wcag-2-1-1 = All by keyboard
wcag-2-1-2 = No trap for the keyboard
wcag-2-1-4 = Shortcuts of one key
wcag-2-2-1 = No time limit
wcag-2-2-2 = Nothing moves by itself
wcag-2-3-1 = Nothing flashes
wcag-2-4-1 = A way past what repeats
wcag-2-4-2 = Titles of pages
wcag-2-4-3 = Order of the focus
wcag-2-4-4 = Links that say where they lead
wcag-2-4-5 = More than one way to a page
wcag-2-4-6 = Headings and labels that fit
wcag-2-4-7 = The focus can be seen
wcag-2-4-11 = The focus is not covered
wcag-2-5-1 = No gestures with several fingers
wcag-2-5-2 = Pressing can be stopped
wcag-2-5-3 = Names as they are written
wcag-2-5-4 = Moving the device
wcag-2-5-7 = No dragging
wcag-2-5-8 = Size of what is pressed
wcag-3-1-1 = Language of the page
wcag-3-1-2 = Language of parts
wcag-3-2-1 = Focus changes nothing
wcag-3-2-2 = Typing and choosing change nothing
wcag-3-2-3 = Same order on every page
wcag-3-2-4 = Same names for the same things
wcag-3-2-6 = Help in the same place
wcag-3-3-1 = Mistakes are named
wcag-3-3-2 = Labels and hints for fields
wcag-3-3-3 = Ways to correct a mistake
wcag-3-3-4 = Decisions can be looked at and taken back
wcag-3-3-7 = What was said is not asked again
wcag-3-3-8 = No puzzle and no login
wcag-4-1-2 = Name, role and state for screen readers
wcag-4-1-3 = Messages that screen readers announce
