### All sensors of an authority: list, map, sums.
### Status: machine

register-title = Alle sensoren
register-link = Alle sensoren bekijken
register-link-means = Een lijst en een kaart van wat er op straat staat, en wat dat samen is.
register-failed = Deze pagina kon de sensoren niet tonen
register-failed-means = De lijst wordt op uw eigen apparaat gecontroleerd en heeft JavaScript nodig. Het staat hier uit of is niet aangekomen. Zet het aan, of laad de pagina opnieuw.
register-failed-ask = U kunt { $authority } ook om de lijst van sensoren vragen.
register-promise = Deze pagina haalt altijd de hele lijst op, wat u ook zoekt. Wat u zoekt en kiest, blijft op dit apparaat.
register-reading = Gelezen en gecontroleerd: { $count } van { $all } verklaringen
register-read = Op dit apparaat gelezen en gecontroleerd: { $count } verklaringen
register-bad = Niet getoond, omdat hun handtekening niet klopt: { $count }
register-part-failed = Een deel van de lijst kon niet worden gelezen. Laad de pagina opnieuw.
register-fewer = De stad noemt { $count } verklaringen. Hier ontbreken er enkele.
register-search = Sensoren zoeken
register-search-means = Typ woorden: een straat, een bedrijf, wat er wordt gemeten. Ze worden op dit apparaat opgezocht en nergens heen gestuurd.
register-shown = Passende sensoren: { $count }
register-none = Niets past. Haal een filter weg.
register-sums = Wat u hier in de gaten houdt
register-sums-means = Elk getal telt sensoren. Druk op een regel om alleen deze te zien.
register-countries = Landen waar gegevens komen
register-finding-prohibited = De wet verbiedt het
register-finding-contradiction = Spreekt zichzelf of de wet tegen
register-finding-missing = Laat weg wat de wet gezegd wil hebben
register-finding-warning = Goed om te weten
register-finding-none = Geen regel vindt iets
register-clear = Alle filters weghalen
register-map = Kaart
register-map-means = Het noorden is boven. Pijltoetsen gaan van teken naar teken, plus en min gaan dichterbij en verder weg, Enter opent een teken.
register-map-sensors = Sensoren hier: { $count }
register-zoom-in = Dichterbij
register-zoom-out = Verder weg
register-zoom-whole = Alles tonen
register-only-map = Alleen wat de kaart toont
register-north = Noorden
register-unplaced = Niet op de kaart, omdat hun verklaring geen positie noemt: { $count }
register-list = Lijst van sensoren

## Where, and what it adds up to

register-where = Wat u in een straat in de gaten houdt
register-where-means = Kies een straat of plaats, het deel van de kaart dat u ziet, of wat bij u in de buurt is. De getallen en de lijst hieronder volgen.
register-everywhere = Overal
register-street = Straat of plaats
register-street-means = Typ een deel van de naam en kies dan. De namen zijn die uit de verklaringen.
register-streets = Passende plaatsen: { $count }
register-near = Bij u in de buurt
register-near-means = Druk op een afstand. Uw browser vraagt dan of deze pagina uw positie mag weten. Die blijft op dit apparaat en wordt met deze pagina vergeten.
register-near-within = Binnen { $distance }
register-near-asking = Uw apparaat zoekt uit waar het is.
register-near-refused = Uw positie is niet gegeven. Al het andere werkt als voorheen.
register-near-failed = Uw apparaat kon zijn positie niet zeggen. Al het andere werkt als voorheen.
register-near-accuracy = Uw apparaat kent zijn positie tot op { $distance }. Sensoren waarvan de verklaring geen positie noemt, zijn niet meegeteld.
register-sums-place = Wat u hier in de gaten houdt: { $place }
register-sums-map = Wat u in dit deel van de kaart in de gaten houdt
register-sums-near = Wat u binnen { $distance } van uw positie in de gaten houdt
register-sum-sensors = { $count ->
    [one] { $count } sensor heeft een verklaring.
   *[other] { $count } sensoren hebben een verklaring.
}
register-sum-controllers = { $count ->
    [one] { $count } organisatie is verantwoordelijk.
   *[other] { $count } organisaties zijn verantwoordelijk.
}
register-sum-countries = { $count ->
    [one] De gegevens komen in { $count } land.
   *[other] De gegevens komen in { $count } landen.
}
register-sum-forbidden = { $count ->
    [one] De wet verbiedt { $count } ding dat de verklaringen zeggen.
   *[other] De wet verbiedt { $count } dingen die de verklaringen zeggen.
}
register-sum-missing = { $count ->
    [one] De verklaringen laten { $count } ding weg dat de wet gezegd wil hebben.
   *[other] De verklaringen laten { $count } dingen weg die de wet gezegd wil hebben.
}
register-sum-basis = Geteld naar wat de verklaringen zelf zeggen.
register-number = Sensoren
register-all-values = Alle { $count } tonen
register-find-value = Zoeken in deze lijst
register-to-list = Naar deze sensoren
register-east = Oosten
register-south = Zuiden
register-west = Westen
register-map-hand = Sleep de kaart met de muis of met twee vingers. Twee vingers, of Ctrl en het muiswiel, gaan dichterbij en verder weg.
