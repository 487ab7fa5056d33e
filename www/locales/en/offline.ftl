### Pages that work without a connection: what is kept, how old it is, newer versions, forgetting.
### Language: English. Plain words, short sentences, no markup.
### Status: source

offline-update = A newer version of these pages is here.
offline-update-means = Using it loads this page again: what you typed here and did not send is lost. Your choices and their records stay.
offline-update-now = Use it now
offline-update-later = Later
offline-replaced = Another window has put a newer version of these pages to use.
offline-reload = Load this page again
offline-refused = A newer version of these pages was not taken, because one file is not what the list of this website says. The pages on this device stay as they were. File: { $file }
offline-refused-first = These pages were not kept on this device, because one file is not what the list of this website says. File: { $file }
offline-close = Close
offline-unreached = This website cannot be reached. You see what this device has kept.
offline-lists = The lists of keys and of replaced notices were fetched on { $time } ({ $ago }).
offline-newer = To ask for newer ones, load this page again.
offline-unknown = This page cannot tell whether a notice was replaced or withdrawn since then.
offline-title = Kept on this device
offline-kept = These pages also work without a connection. This device keeps { $size } of them. Languages: { $languages }.
offline-not-kept = These pages need a connection. This device does not keep them.
offline-cannot = These pages need a connection. This browser does not let them be kept.
offline-forget = Forget what these pages stored for offline use
offline-forget-means = This removes the pages, their words and the lists of this website from this device. Your choices, their records and receipts stay. The pages are not kept again until you ask for it.
offline-forgotten = Removed. Your choices and their records are still here.
offline-keep = Keep these pages for offline use
offline-again = These pages are kept now.
offline-failed = That did not work. Nothing of your choices has changed.
