### The page with the camera: codes that lead elsewhere, reports about stickers, "is this the right place?".
### Status: machine

scan-title = Een bord scannen
scan-intro = Deze pagina leest de code op een bord en controleert die op dit apparaat. Een code die naar een andere website leidt, wordt getoond en niet geopend.
scan-failed = Deze pagina kon niet starten
scan-failed-means = Codes worden op uw eigen apparaat gelezen en gecontroleerd. Daarvoor is JavaScript nodig. Het staat hier uit of is niet aangekomen.
scan-failed-next = Zet het aan, of laad de pagina opnieuw. Of typ de korte code van het bord op een ander apparaat.
scan-promise = De beelden van uw camera blijven op dit apparaat. Ze worden niet bewaard en niet verstuurd. Geen enkele server komt te weten welk bord u leest.
scan-others = Zonder de camera

## Camera

scan-start = Zet de camera aan
scan-stop = Zet de camera uit
scan-light = Licht
scan-starting = De camera start.
scan-on = De camera staat aan
scan-video = Wat de camera ziet
scan-hold = Houd de hele code in beeld, recht en stil.
scan-dark = Het is hier donker. Maak licht, of kom dichterbij.
scan-off = De camera staat uit.
scan-hidden = De camera is uitgezet, omdat deze pagina niet meer in beeld was.
scan-camera-refused = Deze pagina mag de camera niet gebruiken. U kunt dat toestaan in de instellingen van uw browser, of het bord hieronder op een andere manier lezen.
scan-camera-none = Er is geen camera gevonden. U kunt het bord hieronder op een andere manier lezen.
scan-camera-busy = De camera kan nu niet worden gebruikt. Misschien gebruikt een ander programma hem. Probeer het opnieuw, of lees het bord hieronder op een andere manier.
scan-camera-absent = Deze browser laat pagina’s hier geen camera gebruiken. U kunt het bord hieronder op een andere manier lezen.
scan-camera-lost = De camera is weg: hij is losgekoppeld, of iemand heeft de toestemming teruggenomen. Zet hem weer aan, of lees het bord hieronder op een andere manier.
scan-reader-failed = Het programma dat codes leest, is niet aangekomen. Probeer het opnieuw, of typ de korte code.

## Other ways

scan-picture = Kies een afbeelding
scan-picture-choose = Een foto van het bord
scan-picture-means = De afbeelding blijft op dit apparaat.
scan-picture-none = In deze afbeelding is geen code gevonden. Neem de foto recht van voren, scherp, met de hele code erop.
scan-picture-failed = Deze browser kan dit bestand niet als afbeelding openen.
scan-code-label = Korte code
scan-paste = Plak of typ de tekst van een code
scan-paste-label = Tekst van de code
scan-paste-means = Een adres, of alleen de cijfers ervan. Het wordt op dit apparaat gecontroleerd en niet geopend.
scan-paste-look = Controleer de tekst

## What a code is

scan-foreign = Deze code leidt naar een andere website
scan-foreign-means = Hij is niet geopend. Hij leidt hierheen:
scan-foreign-here = Dit is niet de website van { $authority } waarop u bent: { $host }.
scan-user = Wat voor het teken @ staat, is geen website. Het adres leidt naar { $host }.
scan-letters = De naam van deze website heeft letters die op andere kunnen lijken. Hier staat hij zonder die letters.
scan-carries-changed = Hij bevat een verklaring met een sleutel van deze instantie, maar iemand heeft de verklaring veranderd.
scan-carries-unknown-issuer = Hij bevat een verklaring van een uitgever die deze website niet kent.
scan-key = Sleutel die hij noemt: { $key }
scan-whole = De tekst van de code
scan-advice = Iedereen kan een sticker over een bord plakken. Typ geen wachtwoorden en betaal niet op een pagina die een sticker heeft geopend.
scan-own = Deze code leidt naar deze website, maar niet naar een verklaring
scan-own-means = Hij is niet geopend. Hij leidt naar een pagina van { $authority }:
scan-text = Deze code is geen verklaring over een sensor
scan-text-means = Hij is niet geopend en niet uitgevoerd. Hij bevat deze tekst:
scan-like-wifi = Hij zou uw apparaat verbinden met het netwerk van iemand anders.
scan-like-program = Hij zou een programma starten of een bestand openen.
scan-like-contact = Hij zou iemand bellen, iemand schrijven of een contact opslaan.
scan-signs = De tekst heeft tekens die men niet ziet of die de volgorde omdraaien. Hier staan ze tussen haken.
scan-cut = U ziet de eerste { $count } van { $all } tekens.
scan-copy = Kopieer de tekst
scan-copied = Gekopieerd.
scan-copy-failed = Kopiëren lukte niet. Selecteer en kopieer de tekst zelf.
scan-again = Scan een ander bord

## Report

scan-report = Meld deze sticker
scan-report-means = Deze pagina verstuurt niets. Lees de tekst, en kopieer, druk of mail hem dan zelf.
scan-report-where = Waar zit de sticker?
scan-report-where-means = U hoeft het niet te zeggen. Het staat alleen in de tekst hieronder.
scan-report-text = Tekst van uw melding
scan-report-copy = Kopieer de melding
scan-report-print = Druk de melding af
scan-report-mail = Schrijf een e-mail met deze tekst
scan-report-to = Aan wie u het kunt zeggen
scan-report-to-register = Zij beheren sensoren, zegt het ondertekende register van { $authority }. Misschien is de sticker niet van hen: vraag wie ervoor zorgt.
scan-report-to-none = Het register van { $authority } noemt niemand aan wie u kunt schrijven. Zoek een adres dat u kent. Gebruik er geen van de sticker.
scan-letter-subject = Melding over een sticker met een code
scan-letter-opening = Ik heb op straat een code gelezen met de pagina { $site }.
scan-letter-when = Tijd: { $time }
scan-letter-where = Plaats: { $place }
scan-letter-leads = De code leidt naar: { $host }
scan-letter-answer = De pagina zei: { $answer }
scan-letter-read = De code zegt: { $text }
scan-letter-ask = Wilt u ernaar kijken, en mij zeggen wat u hebt gevonden?

## Is this the right place?

scan-place-promise = Uw positie blijft op dit apparaat. Zij wordt niet bewaard en niet verstuurd.
scan-place-asking = Uw apparaat zoekt zijn positie.
scan-place-fits = U bent ongeveer { $distance } van de plaats in de verklaring. Dat klopt. Uw apparaat kent zijn positie op ongeveer { $accuracy } nauwkeurig.
scan-place-far = U bent ongeveer { $distance } van de plaats in de verklaring. Dat is te ver. Uw apparaat kent zijn positie op ongeveer { $accuracy } nauwkeurig.
scan-place-unstated = Deze verklaring vermeldt geen positie, dus deze pagina kan niet vergelijken. Vergelijk zelf de plaats in woorden.
scan-place-refused = Deze pagina mag de positie niet weten. Verder verandert er niets.
scan-place-timeout = Uw apparaat heeft zijn positie niet op tijd gevonden. Verder verandert er niets.
scan-place-unavailable = Uw apparaat kent zijn positie niet. Verder verandert er niets.
scan-place-inexact = Uw apparaat kent zijn positie maar op ongeveer { $accuracy }. Dat is niet nauwkeurig genoeg. Verder verandert er niets.
scan-place-open = U bent een keuze aan het maken. Verstuur die eerst, of verlaat die.
