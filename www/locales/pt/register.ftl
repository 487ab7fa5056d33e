### All sensors of an authority: list, map, sums.
### Status: machine

register-title = Todos os sensores
register-link = Ver todos os sensores
register-link-means = Uma lista e um mapa do que está na rua, e o que isso soma.
register-failed = Esta página não conseguiu mostrar os sensores
register-failed-means = A lista é verificada no seu próprio dispositivo e precisa de JavaScript. Está desligado aqui ou não chegou. Ligue-o ou carregue a página de novo.
register-failed-ask = Também pode pedir a { $authority } a sua lista de sensores.
register-promise = Esta página carrega sempre a lista inteira, procure o que procurar. O que procura e escolhe fica neste dispositivo.
register-reading = Avisos lidos e verificados: { $count } de { $all }
register-read = Avisos lidos e verificados neste dispositivo: { $count }
register-bad = Não mostrados, porque a sua assinatura não é válida: { $count }
register-part-failed = Uma parte da lista não pôde ser lida. Carregue a página de novo.
register-fewer = A cidade indica { $count } avisos. Aqui faltam alguns.
register-search = Procurar sensores
register-search-means = Escreva palavras: uma rua, uma empresa, o que é medido. São procuradas neste dispositivo e não são enviadas a lado nenhum.
register-shown = Sensores que correspondem: { $count }
register-none = Nada corresponde. Retire um filtro.
register-sums = O que o observa aqui
register-sums-means = Cada número conta sensores. Prima uma linha para ver só esses.
register-countries = Países por onde passam os dados
register-finding-prohibited = A lei proíbe-o
register-finding-contradiction = Contradiz-se ou contradiz a lei
register-finding-missing = Omite o que a lei quer ver dito
register-finding-warning = Convém saber
register-finding-none = Nenhuma regra encontra nada
register-clear = Retirar todos os filtros
register-map = Mapa
register-map-means = O norte fica em cima. As setas vão de marca em marca, mais e menos aproximam e afastam, Enter abre uma marca.
register-map-sensors = Sensores aqui: { $count }
register-zoom-in = Mais perto
register-zoom-out = Mais longe
register-zoom-whole = Mostrar tudo
register-only-map = Só o que o mapa mostra
register-north = Norte
register-unplaced = Não estão no mapa, porque o seu aviso não indica nenhuma posição: { $count }
register-list = Lista de sensores

## Where, and what it adds up to

register-where = O que o observa numa rua
register-where-means = Escolha uma rua ou um lugar, a parte do mapa que vê ou o que está perto de si. Os números e a lista abaixo seguem a escolha.
register-everywhere = Em toda a parte
register-street = Rua ou lugar
register-street-means = Escreva uma parte do nome e depois escolha. Os nomes são os dos avisos.
register-streets = Lugares que correspondem: { $count }
register-near = Perto de si
register-near-means = Prima uma distância. O seu navegador pergunta então se esta página pode saber a sua posição. Ela fica neste aparelho e é esquecida com esta página.
register-near-within = A menos de { $distance }
register-near-asking = O seu aparelho está a descobrir onde está.
register-near-refused = A sua posição não foi dada. Tudo o resto funciona como antes.
register-near-failed = O seu aparelho não conseguiu dizer a sua posição. Tudo o resto funciona como antes.
register-near-accuracy = O seu aparelho conhece a sua posição com uma margem de { $distance }. Não são contados os sensores cujo aviso não indica posição.
register-sums-place = O que o observa aqui: { $place }
register-sums-map = O que o observa nesta parte do mapa
register-sums-near = O que o observa a menos de { $distance } da sua posição
register-sum-sensors = { $count ->
    [one] { $count } sensor tem um aviso.
    [many] { $count } de sensores têm um aviso.
   *[other] { $count } sensores têm um aviso.
}
register-sum-controllers = { $count ->
    [one] { $count } organização é responsável.
    [many] { $count } de organizações são responsáveis.
   *[other] { $count } organizações são responsáveis.
}
register-sum-countries = { $count ->
    [one] Os dados passam por { $count } país.
    [many] Os dados passam por { $count } de países.
   *[other] Os dados passam por { $count } países.
}
register-sum-forbidden = { $count ->
    [one] A lei proíbe { $count } coisa que os avisos dizem.
    [many] A lei proíbe { $count } de coisas que os avisos dizem.
   *[other] A lei proíbe { $count } coisas que os avisos dizem.
}
register-sum-missing = { $count ->
    [one] Os avisos omitem { $count } coisa que a lei quer ver dita.
    [many] Os avisos omitem { $count } de coisas que a lei quer ver ditas.
   *[other] Os avisos omitem { $count } coisas que a lei quer ver ditas.
}
register-sum-basis = Contado a partir do que os próprios avisos dizem.
register-number = Sensores
register-all-values = Mostrar todos: { $count }
register-find-value = Procurar nesta lista
register-to-list = Ir para estes sensores
register-east = Este
register-south = Sul
register-west = Oeste
register-map-hand = Arraste o mapa com o rato ou com dois dedos. Dois dedos, ou Ctrl e a roda, aproximam e afastam.
