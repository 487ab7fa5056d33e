### The accessibility statement. Only its own page fetches these words.
### Language: Catalan (vostè)
### Status: machine

## Statement

accessibility-title = Accessibilitat
accessibility-intro = { $authority } vol que tothom pugui fer servir aquestes pàgines. Aquí llegiu fins on es compleix, com s’ha comprovat i a qui podeu dir que alguna cosa no funciona.
accessibility-law = La declaració segueix la Directiva (UE) 2016/2102 i la norma EN 301 549. Parla només d’aquestes pàgines, i de cap altre lloc web de { $authority }:
accessibility-status = Fins on compleixen les pàgines la norma
accessibility-status-partly = Aquestes pàgines compleixen la norma en part. Les proves no troben cap error segons les WCAG 2.2, nivell AA. Però una prova no ho pot jutjar tot, i cap persona amb discapacitat no ha provat les pàgines.
accessibility-gaps = Què no és accessible, o no és segur
accessibility-gap-people = Ningú no ha provat les pàgines amb un lector de pantalla, amb control per veu ni amb un polsador. Les proves llegeixen el que un navegador diu a aquests programes. No és el mateix.
accessibility-gap-languages = Una màquina ha traduït les pàgines de l’anglès. Hi pot haver frases incorrectes o difícils de llegir.
accessibility-gap-own-words = El que un emissor escriu en un avís queda en la llengua de l’emissor. Està marcat per als lectors de pantalla, però no traduït.
accessibility-gap-map = El mapa mostra els llocs com a punts. La llista del costat té els mateixos sensors com a text.
accessibility-gap-signs = Els cartells impresos del carrer no són pàgines web. Ningú no ha provat aquí si tothom els pot trobar i escanejar.
accessibility-burden = Res no s’ha deixat fora perquè fos massa feina.
accessibility-how = Com s’ha comprovat
accessibility-how-self = Ho han comprovat els qui fan les pàgines. Cap organisme independent no ho ha fet.
accessibility-how-tests = Les proves ho fan a cada canvi, a cada pàgina: en clar, en fosc, en els colors que el lector imposa, de dreta a esquerra, en una finestra de 320 píxels, amb més espai, amb el teclat.
accessibility-how-day = Vist en conjunt per última vegada
accessibility-how-version = Versió del programa
accessibility-contact = Digueu-nos què no funciona
accessibility-contact-means = Hi ha res que no pugueu llegir o fer servir? Escriviu o truqueu. També podeu demanar el mateix en una altra forma.
accessibility-contact-missing = { $authority } no indica aquí cap contacte per a això. Feu servir un contacte d’un dels seus avisos.
accessibility-enforce = Si no arriba resposta, o no ajuda
accessibility-enforce-means = A cada país de la Unió Europea un organisme vetlla per això. Hi podeu presentar una reclamació. No costa res.
accessibility-enforce-missing = { $authority } no indica aquí quin organisme és.

## Table

accessibility-table = Cada regla, una per una
accessibility-table-means = Les regles són les de les WCAG 2.2, nivells A i AA. Els noms curts són nostres.
accessibility-rule = Regla i nivell
accessibility-result = Resultat
accessibility-way = Com s’ha comprovat
wcag-result-met = Complerta: cap error trobat
wcag-result-partly = En part: cap error trobat, però ningú no ho ha escoltat amb un lector de pantalla
wcag-result-none = No s’aplica: les pàgines no tenen res d’això
wcag-how-axe = Un programa de prova, axe, recorre cada pàgina.
wcag-how-keys = Una prova recorre cada pàgina només amb el teclat.
wcag-how-zoom = Una prova mostra cada pàgina en una finestra de 320 píxels, com amb un zoom del 400 %.
wcag-how-spacing = Una prova mostra cada pàgina amb més espai.
wcag-how-size = Una prova mesura tot el que es pot prémer.
wcag-how-marks = Una prova llegeix títols, encapçalaments, zones, llengües i enllaços de cada pàgina.
wcag-how-paths = Una prova decideix, es fa enrere, desa i esborra només amb el teclat.
wcag-how-look = Una prova escriu errors, i mira què es mou i què s’anuncia.
wcag-how-fair = Una prova subjecta les pàgines a 24 regles per decidir sense pressió.
wcag-how-pictures = S’han mirat imatges de les pàgines.
wcag-how-code = S’ha llegit el codi de les pàgines.

## Short names of the rules

wcag-1-1-1 = Text per a les imatges
wcag-1-2-1 = Només so o només pel·lícula
wcag-1-2-2 = Subtítols d’enregistraments
wcag-1-2-3 = Pel·lícula explicada amb paraules, o com a text
wcag-1-2-4 = Subtítols de so en directe
wcag-1-2-5 = Pel·lícula explicada amb paraules
wcag-1-3-1 = Estructura que els programes poden llegir
wcag-1-3-2 = Un ordre amb sentit
wcag-1-3-3 = No només per la forma o el lloc
wcag-1-3-4 = En vertical i en horitzontal
wcag-1-3-5 = Camps sobre vostè
wcag-1-4-1 = No només pel color
wcag-1-4-2 = So que comença tot sol
wcag-1-4-3 = Contrast del text
wcag-1-4-4 = Text el doble de gran
wcag-1-4-5 = Sense imatges de text
wcag-1-4-10 = Finestres estretes, sense desplaçar-se de costat
wcag-1-4-11 = Contrast de controls i dibuixos
wcag-1-4-12 = Text amb més espai
wcag-1-4-13 = El que apareix sota el punter
wcag-2-1-1 = Tot amb el teclat
wcag-2-1-2 = Sense parany per al teclat
wcag-2-1-4 = Dreceres d’una sola tecla
wcag-2-2-1 = Sense límit de temps
wcag-2-2-2 = Res no es mou tot sol
wcag-2-3-1 = Res no fa espurnes de llum
wcag-2-4-1 = Un camí per saltar el que es repeteix
wcag-2-4-2 = Títols de les pàgines
wcag-2-4-3 = Ordre del focus
wcag-2-4-4 = Enllaços que diuen on porten
wcag-2-4-5 = Més d’un camí cap a una pàgina
wcag-2-4-6 = Encapçalaments i etiquetes que encaixen
wcag-2-4-7 = El focus es veu
wcag-2-4-11 = El focus no queda tapat
wcag-2-5-1 = Sense gestos de diversos dits
wcag-2-5-2 = Una pulsació es pot interrompre
wcag-2-5-3 = Noms tal com estan escrits
wcag-2-5-4 = Moure l’aparell
wcag-2-5-7 = Sense arrossegar
wcag-2-5-8 = Mida del que es prem
wcag-3-1-1 = Llengua de la pàgina
wcag-3-1-2 = Llengua de les parts
wcag-3-2-1 = El focus no canvia res
wcag-3-2-2 = Escriure i triar no canvien res
wcag-3-2-3 = El mateix ordre a cada pàgina
wcag-3-2-4 = Els mateixos noms per a les mateixes coses
wcag-3-2-6 = L’ajuda al mateix lloc
wcag-3-3-1 = Els errors s’anomenen
wcag-3-3-2 = Etiquetes i indicacions per als camps
wcag-3-3-3 = Maneres de corregir un error
wcag-3-3-4 = Les decisions es poden revisar i retirar
wcag-3-3-7 = El que ja s’ha dit no es torna a preguntar
wcag-3-3-8 = Sense endevinalles i sense iniciar sessió
wcag-4-1-2 = Nom, funció i estat per a lectors de pantalla
wcag-4-1-3 = Missatges que els lectors de pantalla anuncien
