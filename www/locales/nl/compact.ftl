### A notice in few lines, on a page with many; and what stands there without JavaScript.
### Language: Dutch.
### Status: machine

compact-open = Hele verklaring tonen
compact-close = Hele verklaring verbergen
compact-whole = Hele verklaring lezen
compact-found-none = Geen regel vindt iets. Dat betekent niet dat de sensor volgens de wet mag.
compact-unchecked = Deze korte tekst is niet gecontroleerd. Wat ondertekend is, staat in de hele verklaring.
