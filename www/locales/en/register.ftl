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

## Where, and what it adds up to

register-where = What watches you on a street
register-where-means = Choose a street or place, the part of the map that you see, or what is near you. The numbers and the list below follow.
register-everywhere = Everywhere
register-street = Street or place
register-street-means = Type a part of its name, then choose. The names are those in the notices.
register-streets = Places that fit: { $count }
register-near = Near where you are
register-near-means = Press a distance. Your browser then asks whether this page may know your position. It stays on this device and is forgotten with this page.
register-near-within = Within { $distance }
register-near-asking = Your device is finding out where it is.
register-near-refused = Your position was not given. All else works as before.
register-near-failed = Your device could not tell its position. All else works as before.
register-near-accuracy = Your device knows its position to within { $distance }. Sensors whose notice states no position are not counted.
register-sums-place = What watches you here: { $place }
register-sums-map = What watches you in this part of the map
register-sums-near = What watches you within { $distance } of your position
register-sum-sensors = { $count ->
    [one] { $count } sensor has a notice.
   *[other] { $count } sensors have a notice.
}
register-sum-controllers = { $count ->
    [one] { $count } organisation is in charge.
   *[other] { $count } organisations are in charge.
}
register-sum-countries = { $count ->
    [one] The data touch { $count } country.
   *[other] The data touch { $count } countries.
}
register-sum-forbidden = { $count ->
    [one] The law forbids { $count } thing that the notices say.
   *[other] The law forbids { $count } things that the notices say.
}
register-sum-missing = { $count ->
    [one] The notices leave out { $count } thing that the law wants said.
   *[other] The notices leave out { $count } things that the law wants said.
}
register-sum-basis = Counted from what the notices themselves say.
register-number = Sensors
register-all-values = Show all { $count }
register-find-value = Find in this list
register-to-list = Go to these sensors
register-east = East
register-south = South
register-west = West
register-map-hand = Drag the map with the mouse or with two fingers. Two fingers, or Ctrl and the wheel, come nearer and go away.
