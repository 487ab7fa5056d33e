### All sensors of an authority: list, map, sums.
### Status: machine

register-title = Tots els sensors
register-link = Vegeu tots els sensors
register-link-means = Una llista i un mapa del que hi ha al carrer, i què suma.
register-failed = Aquesta pàgina no ha pogut mostrar els sensors
register-failed-means = La llista es comprova al vostre dispositiu i necessita JavaScript. Aquí està desactivat o no ha arribat. Activeu-lo o torneu a carregar la pàgina.
register-failed-ask = També podeu demanar a { $authority } la seva llista de sensors.
register-promise = Aquesta pàgina carrega sempre tota la llista, busqueu el que busqueu. El que busqueu i trieu es queda en aquest dispositiu.
register-reading = Avisos llegits i comprovats: { $count } de { $all }
register-read = Avisos llegits i comprovats en aquest dispositiu: { $count }
register-bad = No es mostren, perquè la seva signatura no és vàlida: { $count }
register-part-failed = Una part de la llista no s’ha pogut llegir. Torneu a carregar la pàgina.
register-fewer = La ciutat indica { $count } avisos. Aquí en falten alguns.
register-search = Cerqueu sensors
register-search-means = Escriviu paraules: un carrer, una empresa, què es mesura. Es busquen en aquest dispositiu i no s’envien enlloc.
register-shown = Sensors que coincideixen: { $count }
register-none = No hi coincideix res. Traieu un filtre.
register-sums = Què us observa aquí
register-sums-means = Cada número compta sensors. Premeu una línia per veure només aquests.
register-countries = Països per on passen les dades
register-finding-prohibited = La llei ho prohibeix
register-finding-contradiction = Es contradiu o contradiu la llei
register-finding-missing = Omet el que la llei vol que es digui
register-finding-warning = Convé saber-ho
register-finding-none = Cap regla no troba res
register-clear = Traieu tots els filtres
register-map = Mapa
register-map-means = El nord és a dalt. Les fletxes van de marca en marca, més i menys acosten i allunyen, Retorn obre una marca.
register-map-sensors = Sensors aquí: { $count }
register-zoom-in = Més a prop
register-zoom-out = Més lluny
register-zoom-whole = Mostra-ho tot
register-only-map = Només el que mostra el mapa
register-north = Nord
register-unplaced = No són al mapa, perquè el seu avís no indica cap posició: { $count }
register-list = Llista de sensors

## Where, and what it adds up to

register-where = Què us observa en un carrer
register-where-means = Trieu un carrer o un lloc, la part del mapa que veieu o el que és a prop vostre. Els nombres i la llista de sota ho segueixen.
register-everywhere = Arreu
register-street = Carrer o lloc
register-street-means = Escriviu una part del nom i després trieu. Els noms són els dels avisos.
register-streets = Llocs que hi encaixen: { $count }
register-near = A prop vostre
register-near-means = Premeu una distància. El navegador pregunta llavors si aquesta pàgina pot conèixer la vostra posició. Es queda en aquest dispositiu i s’oblida amb aquesta pàgina.
register-near-within = A menys de { $distance }
register-near-asking = El dispositiu està esbrinant on és.
register-near-refused = No s’ha donat la vostra posició. Tota la resta funciona com abans.
register-near-failed = El dispositiu no ha pogut dir la seva posició. Tota la resta funciona com abans.
register-near-accuracy = El dispositiu coneix la seva posició amb un marge de { $distance }. No es compten els sensors que tenen un avís sense posició.
register-sums-place = Què us observa aquí: { $place }
register-sums-map = Què us observa en aquesta part del mapa
register-sums-near = Què us observa a menys de { $distance } de la vostra posició
register-sum-sensors = { $count ->
    [one] { $count } sensor té un avís.
    [many] { $count } de sensors tenen un avís.
   *[other] { $count } sensors tenen un avís.
}
register-sum-controllers = { $count ->
    [one] { $count } organització és responsable.
    [many] { $count } d’organitzacions són responsables.
   *[other] { $count } organitzacions són responsables.
}
register-sum-countries = { $count ->
    [one] Les dades passen per { $count } país.
    [many] Les dades passen per { $count } de països.
   *[other] Les dades passen per { $count } països.
}
register-sum-forbidden = { $count ->
    [one] La llei prohibeix { $count } cosa que diuen els avisos.
    [many] La llei prohibeix { $count } de coses que diuen els avisos.
   *[other] La llei prohibeix { $count } coses que diuen els avisos.
}
register-sum-missing = { $count ->
    [one] Els avisos ometen { $count } cosa que la llei vol que es digui.
    [many] Els avisos ometen { $count } de coses que la llei vol que es diguin.
   *[other] Els avisos ometen { $count } coses que la llei vol que es diguin.
}
register-sum-basis = Comptat a partir del que diuen els mateixos avisos.
register-number = Sensors
register-all-values = Mostra-ho tot: { $count }
register-find-value = Cerqueu en aquesta llista
register-to-list = Aneu a aquests sensors
register-east = Est
register-south = Sud
register-west = Oest
register-map-hand = Arrossegueu el mapa amb el ratolí o amb dos dits. Dos dits, o Ctrl i la rodeta, acosten i allunyen.
