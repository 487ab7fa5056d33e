### My choices, the letter, and the printed placard.
### Language: Dutch (nl).
### Status: machine

## My choices: the page with all records of this device

mine-empty = Geen keuzes op dit apparaat
mine-empty-means = Als u iets over een sensor besluit, wordt het dossier hier bewaard, op dit apparaat. Niemand anders heeft deze lijst.
mine-empty-next = Scan de code op een bord om te beginnen. Of haal hieronder uw keuzes van een ander apparaat hierheen.
mine-refused = Deze browser laat de pagina niets bewaren
mine-refused-means = Uw keuzes kunnen hier niet worden bewaard. Gebruik een venster dat niet privé is, of een andere browser.
mine-failed = Uw keuzes konden niet worden gelezen
mine-loading = Uw keuzes worden gelezen…
mine-list = Uw keuzes
mine-count = { $count ->
    [one] { $count } keuze staat op dit apparaat.
   *[other] { $count } keuzes staan op dit apparaat.
}
mine-unread = Dit dossier kon niet worden gelezen:
mine-notice-whole = Het bord als geheel
mine-notice = Deze verklaring opnieuw lezen
mine-queue = Wacht op versturen
mine-queue-means = Deze keuzes staan op dit apparaat. Ze worden verstuurd als u online bent, elk één keer.
mine-try = Nu proberen te versturen
mine-export = Dit dossier meenemen naar andere programma’s
mine-export-means = Het opgeslagen dossier kan iedereen controleren met de openbare sleutels van de uitgever. Deze vormen bevatten hetzelfde voor andere programma’s.
mine-export-dpv = Opslaan als JSON-LD
mine-export-kantara = Opslaan als toestemmingsbewijs
mine-letter = Tonen als brief
mine-letter-again = Brief tonen om opnieuw te schrijven
mine-letter-complaint = Klachtbrief tonen
mine-letter-print = Deze brief printen
mine-letter-close = Deze brief sluiten
mine-letter-mail = Deze brief als e-mail schrijven
mine-letter-title = Brief
mine-overdue = Antwoord te laat: wat u kunt doen
mine-overdue-means = De wet geeft één maand voor een antwoord. Die tijd is voorbij. U kunt opnieuw schrijven, en u kunt een klacht indienen bij de toezichthoudende autoriteit. Voeg dit dossier als bewijs toe.
mine-backup = Uw keuzes veilig bewaren of verhuizen
mine-backup-means = Een reservekopie bevat al uw dossiers en de sleutels van hun sensoren. Op een ander apparaat kunt u ze dan bekijken, intrekken en terugnemen. Het bestand is op slot met uw wachtwoord. Zonder het wachtwoord kan niemand het openen, en niemand kan u helpen.
mine-backup-save = Reservekopie opslaan
mine-restore = Keuzes van een ander apparaat ophalen
mine-restore-means = Kies een reservekopie en typ het wachtwoord ervan. Wat u hier hebt, blijft.
mine-restore-file = Bestand van de reservekopie
mine-restore-do = Deze keuzes ophalen
mine-restored = { $count ->
    [one] { $count } dossier is toegevoegd.
   *[other] { $count } dossiers zijn toegevoegd.
}
mine-saved = De reservekopie is opgeslagen. Bewaar het bestand en het wachtwoord op verschillende plaatsen.
mine-passphrase = Wachtwoord
mine-passphrase-again = Hetzelfde wachtwoord nog eens
mine-passphrase-hint = Minstens 8 tekens. Meerdere woorden zijn goed.
mine-journal = Het logboek opslaan
mine-journal-means = Het logboek is de lijst van alles wat hier is vastgelegd, op volgorde. Het is niet op slot: wie het bestand heeft, kan het lezen.
mine-delete = Alle keuzes op dit apparaat wissen
mine-delete-what = Dit wist wat deze browser bewaart. Eerst wordt het nog één keer gevraagd.
mine-delete-sure = Alle keuzes op dit apparaat wissen?
mine-delete-means = Wat is verstuurd, blijft bij degenen aan wie u het hebt verstuurd. Hier gaat alles verloren: de dossiers, de ontvangstbewijzen, de antwoorden en de sleutels. Zonder reservekopie kunt u vanaf hier geen keuze meer intrekken of terugnemen.
mine-delete-do = Hier alles wissen
mine-delete-leave = Alles bewaren
mine-delete-waiting = { $count ->
    [one] { $count } keuze is nog niet verstuurd. Zij zou nooit worden verstuurd.
   *[other] { $count } keuzes zijn nog niet verstuurd. Ze zouden nooit worden verstuurd.
}
mine-deleted = Alles is van dit apparaat gewist.

## The printed placard

placard-purpose = Waar dit voor is
placard-controller = Wie verantwoordelijk is
placard-scan = Scan om dit bord te controleren
placard-short-code = of typ deze code op
placard-warning = Dit bord vraagt u nooit om te betalen of in te loggen.
placard-signed-by = Ondertekend door
placard-sensor = Sensor
placard-validity = Geldig tot { $day }
placard-level-none = Niet over mensen
placard-level-de_identified = U wordt onherkenbaar gemaakt
placard-level-pseudonymous = U bent een nummer in een lijst
placard-level-identifiable = U bent te herkennen
placard-level-not-stated = Niet vermeld of u te herkennen bent

## To the controller or the supervisory authority, by the person who chose: “I” is that person, “you” the reader.

letter-sender = Van (u mag dit leeg laten; geef een adres als u het antwoord per post wilt):
letter-complaint-sender = Van (de autoriteit heeft dit misschien nodig om u te antwoorden):
letter-to = Aan:
letter-authority-unstated = De bevoegde toezichthoudende autoriteit voor gegevensbescherming
letter-place-date = Plaats en datum:
letter-signature = Handtekening (u mag dit leeg laten):
letter-subject-consent = Mijn toestemming: verklaring { $code }
letter-subject-objection = Mijn bezwaar (art. 21 AVG): verklaring { $code }
letter-subject-review = Een mens moet een besluit controleren (art. 22 AVG): verklaring { $code }
letter-subject-request = Mijn verzoek over mijn gegevens: verklaring { $code }
letter-subject-concern = Melding over een bord of sensor: verklaring { $code }
letter-subject-complaint = Klacht (art. 77 AVG) over { $controller }: verklaring { $code }
letter-greeting = Geachte heer, mevrouw,
letter-complaint = Ik dien een klacht in op grond van artikel 77 van de Algemene verordening gegevensbescherming (AVG) over { $controller }.
letter-did-consent-give = Op { $day } heb ik toestemming gegeven voor het gebruik van gegevens over mij (art. 6(1)(a) AVG).
letter-did-consent-refuse = Op { $day } heb ik toestemming geweigerd voor het gebruik van gegevens over mij (art. 6(1)(a) AVG).
letter-did-consent-withdraw = Op { $day } heb ik mijn toestemming ingetrokken voor het gebruik van gegevens over mij (art. 7(3) AVG).
letter-did-objection-make = Op { $day } heb ik bezwaar gemaakt tegen het gebruik van gegevens over mij (art. 21(1) AVG).
letter-did-objection-retract = Op { $day } heb ik mijn bezwaar tegen het gebruik van gegevens over mij teruggenomen (art. 21 AVG).
letter-did-review-request = Op { $day } heb ik gevraagd dat een mens een besluit controleert dat een machine over mij neemt (art. 22(3) AVG).
letter-did-request-access = Op { $day } heb ik gevraagd om inzage in de gegevens over mij, en om een kopie (art. 15 AVG).
letter-did-request-rectification = Op { $day } heb ik gevraagd om rectificatie van onjuiste gegevens over mij (art. 16 AVG).
letter-did-request-erasure = Op { $day } heb ik gevraagd om de gegevens over mij te wissen (art. 17 AVG).
letter-did-request-restriction = Op { $day } heb ik gevraagd om beperking van de verwerking van gegevens over mij (art. 18 AVG).
letter-did-request-portability = Op { $day } heb ik gevraagd om de gegevens over mij in een vorm die ik naar iemand anders kan meenemen (art. 20 AVG).
letter-did-concern-tampered = Op { $day } heb ik gemeld dat een bord is veranderd of vals is.
letter-did-concern-place = Op { $day } heb ik gemeld dat een bord op de verkeerde plaats hangt.
letter-did-concern-other = Op { $day } heb ik een probleem met een bord of een sensor gemeld.
letter-purpose = Het gaat om dit doel: { $purpose }.
letter-purpose-text = In de woorden van de verklaring: “{ $text }”
letter-ground = De reden die ik heb gekozen: “{ $ground }”.
letter-words = In mijn eigen woorden: “{ $text }”
letter-notice = Het bord heet “{ $label }” en noemt deze plaats: { $place }.
letter-notice-without-place = Het bord heet “{ $label }”. Het noemt geen plaats.
letter-notice-number = De verklaring heeft het nummer { $code }. Het is uitgave { $revision } van de verklaring van sensor { $sensor }, ondertekend op { $day }.
letter-notice-issuer = De verklaring is ondertekend door { $name } ({ $authority }).
letter-received = Ik heb een ondertekend ontvangstbewijs: dit is aangekomen op { $day }.
letter-due = De wet geeft één maand voor een antwoord (art. 12(3) AVG). Het antwoord moet er uiterlijk op { $day } zijn.
letter-not-received = Ik heb hiervoor nog geen ontvangstbewijs. Ik verzoek u deze brief als het origineel te beschouwen en te bevestigen dat hij is aangekomen.
letter-answers = Tot nu toe heb ik deze ondertekende antwoorden:
letter-answer = { $day }: { $status }.
letter-answer-reason = Opgegeven reden: “{ $reason }”.
letter-words-of-answer = In de woorden van het antwoord: “{ $text }”
letter-answer-due = Nieuwe dag voor het antwoord: { $day }.
letter-overdue = Die dag is voorbij.
letter-rejected = Ik ben het niet eens met uw afwijzing. Ik verzoek u er opnieuw naar te kijken.
letter-fulfilled = Uw laatste antwoord zegt dat dit is gedaan. Ik verzoek u het zo te laten.
letter-ask-consent-give = Ik verzoek u het bewijs van mijn toestemming te bewaren (art. 7(1) AVG). Ik kan haar altijd intrekken, even eenvoudig als ik haar heb gegeven (art. 7(3)).
letter-ask-consent-refuse = Ik verzoek u gegevens over mij niet voor dit doel te gebruiken, en mij niet te benadelen omdat ik toestemming heb geweigerd.
letter-ask-consent-withdraw = Ik verzoek u gegevens over mij niet langer voor dit doel te gebruiken, te wissen wat u hebt (art. 17(1)(b) AVG), en mij te laten weten wanneer dat is gebeurd.
letter-ask-objection-make = Ik verzoek u gegevens over mij niet langer voor dit doel te gebruiken. Wilt u toch doorgaan, toon mij dan dwingende gerechtvaardigde gronden aan die zwaarder wegen dan mijn belangen, rechten en vrijheden, of dat een rechtsvordering het vereist (art. 21(1) AVG).
letter-ask-objection-retract = Ik verzoek u te bevestigen dat mijn bezwaar niet meer geldt. Ik kan altijd opnieuw bezwaar maken.
letter-ask-review-request = Ik verzoek u een mens naar het besluit te laten kijken, mij mijn standpunt te laten geven, en mij de uitkomst met de redenen te laten weten.
letter-ask-request-access = Ik verzoek u mij te laten weten of u gegevens over mij gebruikt. Zo ja, stuur mij dan een kopie en de informatie die in art. 15(1) AVG staat.
letter-ask-request-rectification = Ik verzoek u de gegevens te rectificeren, en dit te laten weten aan iedereen die ze heeft ontvangen (art. 19 AVG).
letter-ask-request-erasure = Ik verzoek u de gegevens te wissen, en dit te laten weten aan iedereen die ze heeft ontvangen (art. 19 AVG).
letter-ask-request-restriction = Ik verzoek u de gegevens te bewaren maar niet te gebruiken totdat dit is opgelost, en het mij te laten weten voordat u ze weer gebruikt (art. 18(3) AVG).
letter-ask-request-portability = Ik verzoek u mij de gegevens te sturen in een gangbaar formaat dat machines kunnen lezen.
letter-ask-concern = Ik verzoek u het bord te bekijken, te herstellen wat er mis is, en mij te laten weten wat u hebt gevonden.
letter-complaint-overdue = De tijd die de wet voor een antwoord geeft, is voorbij. Ik heb geen definitief antwoord.
letter-complaint-rejected = De verwerkingsverantwoordelijke weigert. Ik vind de redenen niet goed genoeg.
letter-complaint-ask = Ik verzoek u dit te onderzoeken, op te leggen wat nodig is zodat mijn rechten worden gerespecteerd, en mij te laten weten hoe het verder gaat en hoe het afloopt (art. 77(2) AVG).
letter-complaint-evidence = Ik kan het dossier als bestand sturen. Het bevat de verklaring, mijn keuze, het ontvangstbewijs en de antwoorden, elk met een handtekening, zodat u ze kunt controleren zonder op mij of op de verwerkingsverantwoordelijke te vertrouwen.
letter-identity = Ik hoef hiervoor mijn naam niet te geven. U kunt antwoorden onder het nummer hieronder.
letter-key = Mijn keuze is ondertekend met een sleutel die ik alleen voor deze sensor gebruik. Wie die sleutel heeft, heeft deze keuze gemaakt. Het nummer hieronder hoort erbij.
letter-hash = Nummer van mijn keuze:
letter-closing = Hoogachtend
