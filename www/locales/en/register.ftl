### All sensors of an authority: list, map, sums.
### Plain words, short sentences, the verb first, the reader addressed. No markup.
### Status: source

register-title = All sensors
register-link = See all sensors
register-link-means = A list and a map of what stands in the street, and what it adds up to.
register-failed = This page could not show the sensors
register-failed-means = The list is checked on your own device and needs JavaScript. It is switched off here, or it did not arrive. Switch it on, or load the page again.
register-failed-ask = You can also ask { $authority } for its list of sensors.
register-promise = This page fetches the whole list, whatever you look for. What you search and choose stays on this device.
register-reading = Read and checked: { $count } of { $all } notices
register-read = Read and checked on this device: { $count } notices
register-bad = Not shown, because their signature does not hold: { $count }
register-part-failed = A part of the list could not be read. Load the page again.
register-fewer = The city states { $count } notices. Some are missing here.
register-search = Search the sensors
register-search-means = Type words: a street, a company, what is measured. They are looked up on this device and sent nowhere.
register-shown = Sensors that fit: { $count }
register-none = Nothing fits. Take a filter away.
register-sums = What watches you here
register-sums-means = Each number counts sensors. Press a line to see only these.
register-countries = Countries that data touch
register-finding-prohibited = The law forbids it
register-finding-contradiction = Contradicts itself or the law
register-finding-missing = Leaves out what the law wants said
register-finding-warning = Worth knowing
register-finding-none = No rule finds anything
register-more = Not in this list: { $count }. Type a name into the search.
register-clear = Take all filters away
register-map = Map
register-map-means = North is up. Arrow keys go from mark to mark, plus and minus come nearer and go away, Enter opens a mark.
register-map-sensors = Sensors here: { $count }
register-zoom-in = Nearer
register-zoom-out = Further away
register-zoom-whole = Show all
register-only-map = Only what the map shows
register-north = North
register-unplaced = Not on the map, because their notice states no position: { $count }
register-list = List of sensors
