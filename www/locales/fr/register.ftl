### All sensors of an authority: list, map, sums.
### Status: machine

register-title = Tous les capteurs
register-link = Voir tous les capteurs
register-link-means = Une liste et une carte de ce qui se trouve dans la rue, et ce que cela donne au total.
register-failed = Cette page n’a pas pu montrer les capteurs
register-failed-means = La liste est vérifiée sur votre propre appareil et a besoin de JavaScript. Il est désactivé ici, ou il n’est pas arrivé. Activez-le, ou rechargez la page.
register-failed-ask = Vous pouvez aussi demander à { $authority } sa liste de capteurs.
register-promise = Cette page prend toujours la liste entière, quoi que vous cherchiez. Ce que vous cherchez et choisissez reste sur cet appareil.
register-reading = Notices lues et vérifiées : { $count } sur { $all }
register-read = Notices lues et vérifiées sur cet appareil : { $count }
register-bad = Non montrés, parce que leur signature n’est pas valable : { $count }
register-part-failed = Une partie de la liste n’a pas pu être lue. Rechargez la page.
register-fewer = La ville annonce { $count } notices. Il en manque ici.
register-search = Chercher des capteurs
register-search-means = Tapez des mots : une rue, une entreprise, ce qui est mesuré. Ils sont cherchés sur cet appareil et ne sont envoyés nulle part.
register-shown = Capteurs qui correspondent : { $count }
register-none = Rien ne correspond. Enlevez un filtre.
register-sums = Ce qui vous observe ici
register-sums-means = Chaque nombre compte des capteurs. Appuyez sur une ligne pour ne voir que ceux-ci.
register-countries = Pays que touchent les données
register-finding-prohibited = La loi l’interdit
register-finding-contradiction = Se contredit ou contredit la loi
register-finding-missing = Omet ce que la loi veut voir dit
register-finding-warning = Bon à savoir
register-finding-none = Aucune règle ne trouve rien
register-clear = Enlever tous les filtres
register-map = Carte
register-map-means = Le nord est en haut. Les flèches vont d’un repère à l’autre, plus et moins rapprochent et éloignent, Entrée ouvre un repère.
register-map-sensors = Capteurs ici : { $count }
register-zoom-in = Plus près
register-zoom-out = Plus loin
register-zoom-whole = Tout montrer
register-only-map = Seulement ce que la carte montre
register-north = Nord
register-unplaced = Ne figurent pas sur la carte, parce que leur notice n’indique pas de position : { $count }
register-list = Liste des capteurs

## Where, and what it adds up to

register-where = Ce qui vous observe dans une rue
register-where-means = Choisissez une rue ou un lieu, la partie de la carte que vous voyez, ou ce qui est près de vous. Les nombres et la liste ci-dessous suivent.
register-everywhere = Partout
register-street = Rue ou lieu
register-street-means = Écrivez une partie de son nom, puis choisissez. Les noms sont ceux des notices.
register-streets = Lieux qui correspondent : { $count }
register-near = Près de vous
register-near-means = Appuyez sur une distance. Votre navigateur demande alors si cette page peut connaître votre position. Elle reste sur cet appareil et est oubliée avec cette page.
register-near-within = À moins de { $distance }
register-near-asking = Votre appareil cherche où il se trouve.
register-near-refused = Votre position n’a pas été donnée. Tout le reste fonctionne comme avant.
register-near-failed = Votre appareil n’a pas pu dire sa position. Tout le reste fonctionne comme avant.
register-near-accuracy = Votre appareil connaît sa position à { $distance } près. Les capteurs dont la notice n’indique pas de position ne sont pas comptés.
register-sums-place = Ce qui vous observe ici : { $place }
register-sums-map = Ce qui vous observe dans cette partie de la carte
register-sums-near = Ce qui vous observe à moins de { $distance } de votre position
register-sum-sensors = { $count ->
    [one] { $count } capteur a une notice.
    [many] { $count } de capteurs ont une notice.
   *[other] { $count } capteurs ont une notice.
}
register-sum-controllers = { $count ->
    [one] { $count } organisme est responsable.
    [many] { $count } d’organismes sont responsables.
   *[other] { $count } organismes sont responsables.
}
register-sum-countries = { $count ->
    [one] Les données touchent { $count } pays.
    [many] Les données touchent { $count } de pays.
   *[other] Les données touchent { $count } pays.
}
register-sum-forbidden = { $count ->
    [one] La loi interdit { $count } chose que disent les notices.
    [many] La loi interdit { $count } de choses que disent les notices.
   *[other] La loi interdit { $count } choses que disent les notices.
}
register-sum-missing = { $count ->
    [one] Les notices omettent { $count } chose que la loi veut voir dite.
    [many] Les notices omettent { $count } de choses que la loi veut voir dites.
   *[other] Les notices omettent { $count } choses que la loi veut voir dites.
}
register-sum-basis = Compté d’après ce que disent les notices elles-mêmes.
register-number = Capteurs
register-all-values = Tout montrer : { $count }
register-find-value = Chercher dans cette liste
register-to-list = Aller à ces capteurs
register-east = Est
register-south = Sud
register-west = Ouest
register-map-hand = Déplacez la carte avec la souris ou avec deux doigts. Deux doigts, ou Ctrl et la molette, rapprochent et éloignent.
