### The questions that residents ask, and the words by which the page finds them.
### Language: Dutch (nl).
### Status: machine

## The questions

question-runs = Wie beheert dit?
question-owns = Van wie zijn de gegevens?
question-records = Wat wordt er over mij vastgelegd?
question-recognises = Kan het mij herkennen?
question-why = Waarom?
question-rules = Wie heeft de regels bepaald?
question-kept = Hoe lang wordt het bewaard?
question-where = Waar wordt het bewaard, en onder de wet van welk land?
question-shared = Wie krijgt het nog meer, en betalen ze ervoor?
question-profile = Welk profiel of welke score wordt er gemaakt?
question-effects = Kan het leiden tot een boete, een prijs, een weigering, een lijst?
question-machine = Beslist een machine alleen?
question-no = Kan ik nee zeggen, en wat gebeurt er dan met de sensor?
question-after = Wat gebeurt er met mij als ik nee zeg?
question-answers = Wie geeft mij antwoord, en wanneer uiterlijk?
question-complain = Bij wie kan ik een klacht indienen?
question-cost = Wat heeft het gekost, en is het dat waard?

## Said with an answer

question-deadline = Wie moet antwoorden, heeft één maand. In een moeilijk geval mag het twee maanden langer duren, en dan moeten ze u zeggen waarom (art. 12(3) AVG).
question-means = Typ een vraag in uw eigen woorden. Zij wordt op dit apparaat opgezocht en nergens heen gestuurd.
question-label = Uw vraag
question-all = Alle vragen
question-none = Geen enkele vraag past bij deze woorden. Probeer andere woorden, of kies hieronder een vraag.
question-field = { $field }: { $answer }

## Words that lead to a question: parts of what people type, in lower case, with commas between
## A word is found where a typed word begins with it; several words are found where all of them are. The longest wins.

ask-runs = wie beheert, beheer, verantwoordelijk, wie zit hier, zit hierachter, zit erachter, zit hier achter, wiens camera, wiens sensor, van wie is deze, van wie is dit, van wie is die, van wie is de camera, van wie is het, opgehangen, neergezet, geplaatst, wie doet dit, wie heeft dit, welk bedrijf, politie, gemeente, exploit, wie runt, hangt hier, de baas
ask-owns = van wie gegevens, van wie data, eigenaar, eigendom, bezit, wiens gegevens, wiens data, wie heeft rechten op gegevens
ask-records = vastleg, vastgelegd, legt vast, legt het vast, opneem, opnemen, opgenomen, neemt op, opname, registre, geregistreerd, film, gefilmd, meet, gemeten, meten, verzamel, ziet mij, ziet me, hoort mij, hoort me, luister, afluister, afgeluisterd, microfoon, geluid, stem, foto, beeld, video, welke gegevens, welke data, gegevens over mij, data over mij, wat weet, wat weten, weten over mij, wat slaat, wat bewaart, wat wordt bewaard van mij
ask-recognises = herken, identific, gezicht, wie ik ben, dat ik het ben, anoniem, mijn naam, kenteken, nummerbord, biometr, volgen, gevolgd, terugvind, opspor
ask-why = waarom, waarvoor, waartoe, waar is dit voor, waar is het voor, doel, reden, bedoeling, waar dient, dient dit, goed voor, waarom bewaard, waarom bewaren, waarom opgeslagen, waarvoor bewaard, waarvoor opgeslagen, waarom film, waarom gefilmd, waarom vastgelegd, waarom camera, waarom gegevens, waarom hangt hier
ask-rules = regel, wet, wettelijk, mag dit, mag dat, mag de gemeente, toegestaan, legaal, illegaal, rechtsgrond, rechtmatig, vergunning, gemeenteraad, besloten, bepaald, gestemd, wie heeft besloten, wie heeft dit besloten, mogen ze, mogen zij, verboden
ask-kept = hoe lang, hoelang, bewaard, bewaren, bewaart, bewaartermijn, opgeslagen, opslaan, gewist, wissen, verwijder, dagen, uren, voor altijd, weggegooid, wanneer weg
ask-where = waar, waar bewaard, waar bewaren, waar opgeslagen, waar staan, waar staat, waar gaan, waar gaat, waarheen, waar naartoe, welk land, land, buitenland, cloud, server, amerika, china, europa, datacenter
ask-shared = wie nog meer, nog meer, wie krijgt, krijgt dit, krijgt het, gedeeld, delen, deelt, verkoop, verkocht, verkopen, derden, andere bedrijven, doorgegeven, doorgeven, doorgestuurd, reclame, advert, wie ziet, wie kan zien, wie kijkt, kijkt mee, meekijk, toegang, politie krijgt, politie gegevens, ontvanger, handel, betalen ze
ask-profile = profiel, score, punten, beoordel, rangschik, voorspel, gedrag, categor, ingedeeld, krediet, rating
ask-effects = boete, bekeuring, straf, gestraft, prijs, duurder, geweigerd, lijst, zwarte lijst, gevolg, verlies, baan, lening, leiden tot, overkomen, kan mij gebeuren, kan er gebeuren, problemen
ask-machine = machine, computer, algoritm, automat, ai, kunstmatig, robot, software, programma, mens, beslist alleen, beslist een, wie beslist
ask-no = nee, nee zeg, bezwaar, weiger, toestemming, stop, intrek, uitzet, uitschakel, uitgezet, vermijd, afmeld, opt out, ontwijk, omzeil, wil dit niet, wil niet, niet gefilmd worden, akkoord, sensor als ik nee, sensor als ik bezwaar
ask-after = als ik nee, als ik weiger, als ik bezwaar, als ik niet, als ik geen toestemming, gebeurt met mij, nadeel, uitgesloten, moet ik, verplicht, gedwongen, vrijwillig, meedoen
ask-answers = antwoord, contact, telefoon, bel, mail, schrijv, schrijf, uiterlijk, bereik, aan wie kan ik vragen, functionaris, inzage, kopie, gegevens opvrag, gegevens inzien, kan ik mijn gegevens zien, hoe snel, reactie, reageer, termijn
ask-complain = klag, klagen, klaag, kan ik klagen, klacht, toezicht, autoriteit, ombudsman, aangeven, aangifte, rechter, rechtbank, aanklag, waakhond
ask-cost = kost, gekost, geld, belasting, duur, waard, budget, begroting, contract, uitgegeven, betaald, heeft dit betaald, wie heeft betaald, wie heeft dit betaald, nut, baten, levert het op
