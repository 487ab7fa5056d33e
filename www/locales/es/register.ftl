### All sensors of an authority: list, map, sums.
### Status: machine

register-title = Todos los sensores
register-link = Ver todos los sensores
register-link-means = Una lista y un mapa de lo que hay en la calle, y lo que suma.
register-failed = Esta página no pudo mostrar los sensores
register-failed-means = La lista se comprueba en su propio dispositivo y necesita JavaScript. Aquí está desactivado o no llegó. Actívelo o vuelva a cargar la página.
register-failed-ask = También puede pedir a { $authority } su lista de sensores.
register-promise = Esta página carga siempre la lista entera, busque lo que busque. Lo que busca y elige se queda en este dispositivo.
register-reading = Avisos leídos y comprobados: { $count } de { $all }
register-read = Avisos leídos y comprobados en este dispositivo: { $count }
register-bad = No se muestran, porque su firma no es válida: { $count }
register-part-failed = Una parte de la lista no se pudo leer. Vuelva a cargar la página.
register-fewer = La ciudad indica { $count } avisos. Aquí faltan algunos.
register-search = Buscar sensores
register-search-means = Escriba palabras: una calle, una empresa, lo que se mide. Se buscan en este dispositivo y no se envían a ninguna parte.
register-shown = Sensores que coinciden: { $count }
register-none = Nada coincide. Quite un filtro.
register-sums = Lo que le observa aquí
register-sums-means = Cada número cuenta sensores. Pulse una línea para ver solo esos.
register-countries = Países por los que pasan los datos
register-finding-prohibited = La ley lo prohíbe
register-finding-contradiction = Se contradice o contradice la ley
register-finding-missing = Omite lo que la ley exige decir
register-finding-warning = Conviene saberlo
register-finding-none = Ninguna regla encuentra nada
register-clear = Quitar todos los filtros
register-map = Mapa
register-map-means = El norte está arriba. Las flechas van de marca en marca, más y menos acercan y alejan, Intro abre una marca.
register-map-sensors = Sensores aquí: { $count }
register-zoom-in = Más cerca
register-zoom-out = Más lejos
register-zoom-whole = Mostrar todo
register-only-map = Solo lo que muestra el mapa
register-north = Norte
register-unplaced = No están en el mapa, porque su aviso no indica ninguna posición: { $count }
register-list = Lista de sensores

## Where, and what it adds up to

register-where = Lo que le observa en una calle
register-where-means = Elija una calle o un lugar, la parte del mapa que ve o lo que está cerca de usted. Los números y la lista de abajo lo siguen.
register-everywhere = En todas partes
register-street = Calle o lugar
register-street-means = Escriba una parte del nombre y luego elija. Los nombres son los de los avisos.
register-streets = Lugares que coinciden: { $count }
register-near = Cerca de usted
register-near-means = Pulse una distancia. Su navegador pregunta entonces si esta página puede conocer su posición. Se queda en este dispositivo y se olvida con esta página.
register-near-within = A menos de { $distance }
register-near-asking = Su dispositivo está averiguando dónde está.
register-near-refused = No se dio su posición. Todo lo demás funciona como antes.
register-near-failed = Su dispositivo no pudo decir su posición. Todo lo demás funciona como antes.
register-near-accuracy = Su dispositivo conoce su posición con un margen de { $distance }. No se cuentan los sensores cuyo aviso no indica posición.
register-sums-place = Lo que le observa aquí: { $place }
register-sums-map = Lo que le observa en esta parte del mapa
register-sums-near = Lo que le observa a menos de { $distance } de su posición
register-sum-sensors = { $count ->
    [one] { $count } sensor tiene un aviso.
    [many] { $count } de sensores tienen un aviso.
   *[other] { $count } sensores tienen un aviso.
}
register-sum-controllers = { $count ->
    [one] { $count } organización es responsable.
    [many] { $count } de organizaciones son responsables.
   *[other] { $count } organizaciones son responsables.
}
register-sum-countries = { $count ->
    [one] Los datos pasan por { $count } país.
    [many] Los datos pasan por { $count } de países.
   *[other] Los datos pasan por { $count } países.
}
register-sum-forbidden = { $count ->
    [one] La ley prohíbe { $count } cosa que dicen los avisos.
    [many] La ley prohíbe { $count } de cosas que dicen los avisos.
   *[other] La ley prohíbe { $count } cosas que dicen los avisos.
}
register-sum-missing = { $count ->
    [one] Los avisos omiten { $count } cosa que la ley exige decir.
    [many] Los avisos omiten { $count } de cosas que la ley exige decir.
   *[other] Los avisos omiten { $count } cosas que la ley exige decir.
}
register-sum-basis = Contado a partir de lo que dicen los propios avisos.
register-number = Sensores
register-all-values = Mostrar todos: { $count }
register-find-value = Buscar en esta lista
register-to-list = Ir a estos sensores
register-east = Este
register-south = Sur
register-west = Oeste
register-map-hand = Arrastre el mapa con el ratón o con dos dedos. Dos dedos, o Ctrl y la rueda, acercan y alejan.
