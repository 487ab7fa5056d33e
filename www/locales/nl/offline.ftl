### Pages that work without a connection: what is kept, how old it is, newer versions, forgetting.
### Language: Dutch (u). Plain words, short sentences, no markup.
### Status: machine

offline-update = Er is een nieuwere versie van deze pagina’s.
offline-update-means = Gebruikt u haar, dan wordt deze pagina opnieuw geladen: wat u hier typte en niet verzond, gaat verloren. Uw keuzes en hun dossiers blijven.
offline-update-now = Nu gebruiken
offline-update-later = Later
offline-replaced = Een ander venster gebruikt nu een nieuwere versie van deze pagina’s.
offline-reload = Deze pagina opnieuw laden
offline-refused = Een nieuwere versie van deze pagina’s is niet overgenomen, omdat een bestand niet is wat de lijst van deze website zegt. De pagina’s op dit apparaat blijven zoals ze waren. Bestand: { $file }
offline-refused-first = Deze pagina’s zijn niet op dit apparaat bewaard, omdat een bestand niet is wat de lijst van deze website zegt. Bestand: { $file }
offline-close = Sluiten
offline-unreached = Deze website is niet bereikbaar. U ziet wat dit apparaat heeft bewaard.
offline-lists = De sleutellijst en de lijst van vervangen verklaringen zijn opgehaald op { $time } ({ $ago }).
offline-newer = Laad deze pagina opnieuw om naar nieuwere te vragen.
offline-unknown = Deze pagina kan niet zeggen of een verklaring sindsdien is vervangen of ingetrokken.
offline-title = Op dit apparaat bewaard
offline-kept = Deze pagina’s werken ook zonder verbinding. Dit apparaat bewaart er { $size } van. Talen: { $languages }.
offline-not-kept = Deze pagina’s hebben een verbinding nodig. Dit apparaat bewaart ze niet.
offline-cannot = Deze pagina’s hebben een verbinding nodig. Deze browser laat niet toe dat ze worden bewaard.
offline-forget = Vergeten wat deze pagina’s hebben opgeslagen voor gebruik zonder verbinding
offline-forget-means = Dit haalt de pagina’s, hun woorden en de lijsten van deze website van dit apparaat af. Uw keuzes, hun dossiers en ontvangstbewijzen blijven. De pagina’s worden niet opnieuw bewaard tot u daarom vraagt.
offline-forgotten = Verwijderd. Uw keuzes en hun dossiers zijn er nog.
offline-keep = Deze pagina’s bewaren voor gebruik zonder verbinding
offline-again = Deze pagina’s worden nu bewaard.
offline-failed = Dat is niet gelukt. Aan uw keuzes is niets veranderd.
