### The accessibility statement. Only its own page fetches these words.
### Language: Dutch (u)
### Status: machine

## Statement

accessibility-title = Toegankelijkheid
accessibility-intro = { $authority } wil dat iedereen deze pagina’s kan gebruiken. Hier leest u hoever dat lukt, hoe het is getoetst en aan wie u kunt zeggen dat iets niet werkt.
accessibility-law = De verklaring volgt Richtlijn (EU) 2016/2102 en de norm EN 301 549. Ze gaat alleen over deze pagina’s, en over geen andere website van { $authority }:
accessibility-status = Hoever de pagina’s aan de norm voldoen
accessibility-status-partly = Deze pagina’s voldoen gedeeltelijk aan de norm. De tests vinden geen fout volgens WCAG 2.2, niveau AA. Maar een test kan niet alles beoordelen, en niemand met een beperking heeft de pagina’s geprobeerd.
accessibility-gaps = Wat niet toegankelijk of niet zeker is
accessibility-gap-people = Niemand heeft de pagina’s geprobeerd met een schermlezer, met spraakbesturing of met een schakelaar. De tests lezen wat een browser aan zulke programma’s vertelt. Dat is niet hetzelfde.
accessibility-gap-languages = Een machine heeft de pagina’s uit het Engels vertaald. Zinnen kunnen fout of moeilijk te lezen zijn.
accessibility-gap-own-words = Wat een uitgever in een verklaring schrijft, blijft in de taal van de uitgever. Het is gemarkeerd voor schermlezers, maar niet vertaald.
accessibility-gap-map = De kaart toont plaatsen als punten. De lijst ernaast heeft dezelfde sensoren als tekst.
accessibility-gap-signs = De gedrukte borden op straat zijn geen webpagina’s. Niemand heeft hier geprobeerd of iedereen ze kan vinden en scannen.
accessibility-burden = Niets is weggelaten omdat het te veel werk zou zijn geweest.
accessibility-how = Hoe dit is getoetst
accessibility-how-self = Wie de pagina’s maken, hebben ze zelf getoetst. Geen onafhankelijke instantie deed dat.
accessibility-how-tests = Tests doen het bij elke wijziging, op elke pagina: licht, donker, in kleuren die de lezer afdwingt, van rechts naar links, in een venster van 320 pixels, met ruimere afstanden, met het toetsenbord.
accessibility-how-day = Laatst als geheel bekeken
accessibility-how-version = Versie van het programma
accessibility-contact = Zeg ons wat niet werkt
accessibility-contact-means = Kunt u iets niet lezen of gebruiken? Schrijf of bel. U kunt ook om hetzelfde in een andere vorm vragen.
accessibility-contact-missing = { $authority } vermeldt hier geen contact daarvoor. Gebruik een contact uit een van de verklaringen van daar.
accessibility-enforce = Als er geen antwoord komt, of als het niet helpt
accessibility-enforce-means = In elk land van de Europese Unie let een instantie hierop. Daar kunt u een klacht indienen. Dat kost niets.
accessibility-enforce-missing = { $authority } vermeldt hier niet welke instantie dat is.

## Table

accessibility-table = Elke regel, één voor één
accessibility-table-means = De regels zijn die van WCAG 2.2, niveaus A en AA. De korte namen zijn van ons.
accessibility-rule = Regel en niveau
accessibility-result = Resultaat
accessibility-way = Hoe er is getoetst
wcag-result-met = Voldoet: geen fout gevonden
wcag-result-partly = Gedeeltelijk: geen fout gevonden, maar niemand heeft het met een schermlezer gehoord
wcag-result-none = Niet van toepassing: de pagina’s hebben niets van dien aard
wcag-how-axe = Een testprogramma, axe, doorzoekt elke pagina.
wcag-how-keys = Een test gaat met alleen het toetsenbord door elke pagina.
wcag-how-zoom = Een test toont elke pagina in een venster van 320 pixels, als bij 400 % zoom.
wcag-how-spacing = Een test toont elke pagina met ruimere afstanden.
wcag-how-size = Een test meet alles wat men kan indrukken.
wcag-how-marks = Een test leest titels, koppen, gebieden, talen en links van elke pagina.
wcag-how-paths = Een test beslist, neemt terug, bewaart en wist met alleen het toetsenbord.
wcag-how-look = Een test typt fouten en kijkt wat beweegt en wat wordt aangekondigd.
wcag-how-fair = Een test houdt de pagina’s aan 24 regels voor eerlijke keuzes.
wcag-how-pictures = Beelden van de pagina’s zijn bekeken.
wcag-how-code = De broncode van de pagina’s is gelezen.

## Short names of the rules

wcag-1-1-1 = Tekst bij beelden
wcag-1-2-1 = Alleen geluid of alleen film
wcag-1-2-2 = Ondertitels van opnamen
wcag-1-2-3 = Film verteld in woorden, of als tekst
wcag-1-2-4 = Ondertitels van live geluid
wcag-1-2-5 = Film verteld in woorden
wcag-1-3-1 = Opbouw die programma’s kunnen lezen
wcag-1-3-2 = Volgorde die klopt
wcag-1-3-3 = Niet alleen door vorm of plaats
wcag-1-3-4 = Staand en liggend
wcag-1-3-5 = Velden over uzelf
wcag-1-4-1 = Niet alleen door kleur
wcag-1-4-2 = Geluid dat vanzelf begint
wcag-1-4-3 = Contrast van tekst
wcag-1-4-4 = Tekst twee keer zo groot
wcag-1-4-5 = Geen beelden van tekst
wcag-1-4-10 = Smalle vensters, zonder opzij te schuiven
wcag-1-4-11 = Contrast van bediening en tekeningen
wcag-1-4-12 = Ruimere afstanden in tekst
wcag-1-4-13 = Wat onder de aanwijzer verschijnt
wcag-2-1-1 = Alles met het toetsenbord
wcag-2-1-2 = Geen val voor het toetsenbord
wcag-2-1-4 = Sneltoetsen van één toets
wcag-2-2-1 = Geen tijdslimiet
wcag-2-2-2 = Niets beweegt vanzelf
wcag-2-3-1 = Niets flitst
wcag-2-4-1 = Een weg langs wat zich herhaalt
wcag-2-4-2 = Titels van pagina’s
wcag-2-4-3 = Volgorde van de focus
wcag-2-4-4 = Links die zeggen waar ze heen gaan
wcag-2-4-5 = Meer dan één weg naar een pagina
wcag-2-4-6 = Koppen en labels die passen
wcag-2-4-7 = De focus is te zien
wcag-2-4-11 = De focus is niet bedekt
wcag-2-5-1 = Geen gebaren met meerdere vingers
wcag-2-5-2 = Een druk kan worden afgebroken
wcag-2-5-3 = Namen zoals ze geschreven staan
wcag-2-5-4 = Het apparaat bewegen
wcag-2-5-7 = Geen slepen
wcag-2-5-8 = Grootte van wat men indrukt
wcag-3-1-1 = Taal van de pagina
wcag-3-1-2 = Taal van delen
wcag-3-2-1 = De focus verandert niets
wcag-3-2-2 = Typen en kiezen veranderen niets
wcag-3-2-3 = Zelfde volgorde op elke pagina
wcag-3-2-4 = Zelfde namen voor zelfde dingen
wcag-3-2-6 = Hulp op dezelfde plaats
wcag-3-3-1 = Fouten worden genoemd
wcag-3-3-2 = Labels en uitleg bij velden
wcag-3-3-3 = Manieren om een fout te herstellen
wcag-3-3-4 = Besluiten kunnen worden bekeken en teruggenomen
wcag-3-3-7 = Wat gezegd is, wordt niet nog eens gevraagd
wcag-3-3-8 = Geen puzzel en geen aanmelding
wcag-4-1-2 = Naam, rol en toestand voor schermlezers
wcag-4-1-3 = Meldingen die schermlezers aankondigen
