### Pages that work without a connection: what is kept, how old it is, newer versions, forgetting.
### Language: Catalan (vostè). Plain words, short sentences, no markup.
### Status: machine

offline-update = Hi ha una versió més nova d’aquestes pàgines.
offline-update-means = En fer-la servir, aquesta pàgina es torna a carregar: el que hi ha escrit i no ha enviat es perd. Les seves decisions i els seus registres es queden.
offline-update-now = Fer-la servir ara
offline-update-later = Més tard
offline-replaced = Una altra finestra fa servir ara una versió més nova d’aquestes pàgines.
offline-reload = Tornar a carregar aquesta pàgina
offline-refused = No s’ha agafat una versió més nova d’aquestes pàgines, perquè un fitxer no és el que diu la llista d’aquest lloc web. Les pàgines d’aquest dispositiu continuen com estaven. Fitxer: { $file }
offline-refused-first = Aquestes pàgines no s’han desat en aquest dispositiu, perquè un fitxer no és el que diu la llista d’aquest lloc web. Fitxer: { $file }
offline-close = Tancar
offline-unreached = No es pot arribar a aquest lloc web. Vostè veu el que aquest dispositiu ha desat.
offline-lists = Les llistes de claus i d’avisos substituïts es van carregar el { $time } ({ $ago }).
offline-newer = Per demanar-ne de més noves, torni a carregar aquesta pàgina.
offline-unknown = Aquesta pàgina no pot dir si des de llavors s’ha substituït o s’ha retirat un avís.
offline-title = Desat en aquest dispositiu
offline-kept = Aquestes pàgines també funcionen sense connexió. Aquest dispositiu en desa { $size }. Llengües: { $languages }.
offline-not-kept = Aquestes pàgines necessiten connexió. Aquest dispositiu no les desa.
offline-cannot = Aquestes pàgines necessiten connexió. Aquest navegador no deixa desar-les.
offline-forget = Oblidar el que aquestes pàgines han desat per funcionar sense connexió
offline-forget-means = Això treu d’aquest dispositiu les pàgines, les seves paraules i les llistes d’aquest lloc web. Les seves decisions, els seus registres i justificants es queden. Les pàgines no es tornen a desar fins que vostè ho demani.
offline-forgotten = Tret. Les seves decisions i els seus registres encara són aquí.
offline-keep = Desar aquestes pàgines per fer-les servir sense connexió
offline-again = Aquestes pàgines ara estan desades.
offline-failed = No ha funcionat. Res no ha canviat en les seves decisions.
