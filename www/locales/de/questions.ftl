### The questions that residents ask, and the words by which the page finds them.
### Language: German (de).
### Status: machine

## The questions

question-runs = Wer betreibt das?
question-owns = Wem gehören die Daten?
question-records = Was wird über mich erfasst?
question-recognises = Kann es mich erkennen?
question-why = Warum?
question-rules = Wer hat die Regeln beschlossen?
question-kept = Wie lange wird gespeichert?
question-where = Wo wird gespeichert, und nach dem Recht welches Landes?
question-shared = Wer bekommt es noch, und wird dafür bezahlt?
question-profile = Welches Profil oder welcher Punktwert wird gebildet?
question-effects = Kann es zu einer Geldbuße, einem Preis, einer Ablehnung, einer Liste führen?
question-machine = Entscheidet eine Maschine allein?
question-no = Kann ich Nein sagen, und was geschieht dann mit dem Sensor?
question-after = Was geschieht mit mir, wenn ich Nein sage?
question-answers = Wer antwortet mir, und bis wann?
question-complain = Bei wem kann ich mich beschweren?
question-cost = Was hat es gekostet, und lohnt es sich?

## Said with an answer

question-deadline = Wer antworten muss, hat einen Monat Zeit. In einem schwierigen Fall darf es zwei Monate länger dauern, und man muss Ihnen sagen, warum (Art. 12(3) DSGVO).
question-means = Tippen Sie eine Frage in Ihren eigenen Worten ein. Sie wird auf diesem Gerät nachgeschlagen und nirgendwohin gesendet.
question-label = Ihre Frage
question-all = Alle Fragen
question-none = Keine Frage passt zu diesen Worten. Versuchen Sie andere Worte, oder wählen Sie unten eine Frage aus.
question-field = { $field }: { $answer }

## Words that lead to a question: parts of what people type, in lower case, with commas between
## A word is found where a typed word begins with it; several words are found where all of them are. The longest wins.

ask-runs = wer betreibt, betreibt, betreiber, verantwortlich, zuständig, zustaendig, steckt dahinter, steht dahinter, wessen kamera, wessen sensor, wem gehört die kamera, wem gehört der sensor, wem gehört das, wem gehoert das, wem gehört dies, aufgestellt, aufgehängt, aufgehaengt, aufgehangen, angebracht, installiert, wer macht das, wer war das, welche firma, welche behörde, polizei, stadtverwaltung, wer überwacht, hängt hier, beobachtet
ask-owns = daten gehören, daten gehoeren, wem gehören, wem gehoeren, gehören die, eigentum, eigentümer, besitz, wessen daten, wer hat rechte an daten
ask-records = erfass, aufzeichn, aufgezeichnet, zeichnet auf, aufnahm, aufgenommen, nimmt auf, film, gefilmt, misst, miss, gemessen, messen, sammel, gesammelt, sieht mich, hört mich, hört zu, hört mit, hoert, abhör, abgehört, lauscht, mikrofon, mikro, ton, stimme, foto, bild, video, welche daten, daten über mich, daten ueber mich, was weiß, was weiss, was speichert, was wird gespeichert, was wird von mir gespeichert
ask-recognises = erkenn, erkannt, wiedererkenn, identifi, gesicht, wer ich bin, dass ich es bin, anonym, mein name, meinen namen, kennzeichen, nummernschild, autonummer, biometri, wiederfind, verfolg
ask-why = warum, wieso, weshalb, wozu, wofür, wofuer, zweck, grund, was soll das, was soll der, gut für, gut fuer, ziel, warum gespeichert, wozu gespeichert, wofür gespeichert, warum aufgezeichnet, warum gefilmt, wozu gefilmt, warum gemessen, warum kamera, wozu kamera, wofür daten, wofür gebraucht, warum polizei, warum hängt
ask-rules = regel, gesetz, erlaubt, legal, illegal, rechtmäßig, rechtsgrundlage, dürfen die, duerfen die, darf das, darf die stadt, darf man, genehmig, beschloss, stadtrat, gemeinderat, abgestimmt, vorschrift, wer hat entschieden, wer hat das entschieden, zulässig, verboten
ask-kept = wie lange, wielange, speicher, gespeichert, behalten, aufbewahr, aufgehoben, lösch, loesch, gelöscht, geloescht, tage, stunden, ewig, für immer, wann weg, dauer, vorratsdaten
ask-where = wo, wo gespeichert, wo speicher, wo liegen, wo landen, wo sind die daten, wohin, wohin gehen, land, welches land, ausland, cloud, server, amerika, usa, china, europa, rechenzentrum
ask-shared = wer noch, wer bekommt, wer bekommt noch, bekommt noch, bekommen noch, bekommen andere, wer kriegt, kriegt, weitergegeben, weitergeben, weitergabe, weitergeleitet, teilen, geteilt, verkauf, dritte, andere firmen, werbung, wer sieht, wer kann sehen, wer kann meine daten sehen, schaut zu, zugriff, polizei bekommt, polizei kriegt, polizei daten, empfänger, zahlt dafür, handel
ask-profile = profil, punktwert, punkte, score, scoring, bewert, einstuf, eingestuft, vorhersag, verhalten, kategorie, sortier, kredit, schufa, rating, rangliste
ask-effects = bußgeld, bussgeld, geldbuße, geldbusse, strafe, bestraf, strafzettel, knöllchen, preis, teurer, abgewiesen, abgelehnt, liste, sperrliste, schwarze liste, folge, konsequenz, verlier, job, wohnung, mir passieren, kann passieren, führen, führt zu, ärger, anzeige
ask-machine = maschine, computer, algorithm, automat, ki, künstliche intelligenz, kuenstliche, roboter, software, programm, entscheidet allein, entscheidet ein, wer entscheidet, mensch
ask-no = nein, nein sag, widersprech, widerspruch, widersprich, widerspreche, ablehn, verweiger, einwillig, zustimm, stopp, widerruf, zurückzieh, abschalt, ausschalt, ausgeschaltet, vermeid, abmeld, opt out, umgehen, ausweich, nicht gefilmt werden, will das nicht, will nicht, möchte nicht, sensor wenn ich nein sage, sensor wenn ich widersprech
ask-after = wenn ich nein, wenn ich ablehn, wenn ich widersprech, wenn ich verweiger, wenn ich nicht, passiert mir, passiert mit mir, geschieht mit mir, nachteil, ausgeschlossen, muss ich, zwang, gezwungen, pflicht, verpflicht, freiwillig, mitmachen
ask-answers = antwort, wer antwortet, kontakt, ansprechpartner, telefon, anruf, mail, schreib, bis wann, frist, erreich, wen frag, wen kann ich fragen, datenschutzbeauftrag, auskunft, kopie, daten anforder, daten verlang, daten einseh, daten bekommen, kann ich meine daten sehen
ask-complain = beschwer, aufsicht, behörde, behoerde, ombud, anzeigen, melden, klage, gericht, verklag, datenschutzbehörde, wehren
ask-cost = kost, gekostet, geld, steuer, teuer, lohn, lohnt sich, wert, budget, haushalt, vertrag, nutzen, bezahlt das, ausgegeben, sinnvoll, was bringt
