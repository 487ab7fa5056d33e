### The accessibility statement. Only its own page fetches these words.
### Language: French (vous)
### Status: machine

## Statement

accessibility-title = Accessibilité
accessibility-intro = { $authority } veut que tout le monde puisse utiliser ces pages. Vous lisez ici jusqu’où cela va, comment cela a été vérifié, et à qui dire que quelque chose ne marche pas.
accessibility-law = La déclaration suit la directive (UE) 2016/2102 et la norme EN 301 549. Elle parle seulement de ces pages, et d’aucun autre site de { $authority } :
accessibility-status = Jusqu’où les pages respectent la norme
accessibility-status-partly = Ces pages respectent la norme en partie. Les tests ne trouvent aucune faute selon les WCAG 2.2, niveau AA. Mais un test ne peut pas tout juger, et aucune personne handicapée n’a essayé les pages.
accessibility-gaps = Ce qui n’est pas accessible, ou pas sûr
accessibility-gap-people = Personne n’a essayé les pages avec un lecteur d’écran, une commande vocale ou un contacteur. Les tests lisent ce qu’un navigateur dit à de tels programmes. Ce n’est pas la même chose.
accessibility-gap-languages = Une machine a traduit les pages de l’anglais. Des phrases peuvent être fausses ou difficiles à lire.
accessibility-gap-own-words = Ce qu’un émetteur écrit dans une notice reste dans la langue de l’émetteur. C’est signalé aux lecteurs d’écran, mais pas traduit.
accessibility-gap-map = La carte montre les lieux par des points. La liste à côté donne les mêmes capteurs en texte.
accessibility-gap-signs = Les panneaux imprimés de la rue ne sont pas des pages web. Personne n’a essayé ici si tout le monde peut les trouver et les scanner.
accessibility-burden = Rien n’a été laissé de côté parce que c’était trop de travail.
accessibility-how = Comment cela a été vérifié
accessibility-how-self = Ceux qui font les pages les ont vérifiées. Aucun organisme indépendant ne l’a fait.
accessibility-how-tests = Des tests le font à chaque changement, sur chaque page : en clair, en sombre, dans des couleurs imposées par le lecteur, de droite à gauche, dans une fenêtre de 320 pixels, avec plus d’espacement, au clavier.
accessibility-how-day = Dernier regard sur l’ensemble
accessibility-how-version = Version du programme
accessibility-contact = Dites-nous ce qui ne marche pas
accessibility-contact-means = Il y a quelque chose que vous ne pouvez pas lire ou utiliser ? Écrivez ou téléphonez. Vous pouvez aussi demander la même chose sous une autre forme.
accessibility-contact-missing = { $authority } n’indique ici aucun contact pour cela. Utilisez un contact d’une de ses notices.
accessibility-enforce = Si aucune réponse ne vient, ou si elle n’aide pas
accessibility-enforce-means = Dans chaque pays de l’Union européenne, un organisme y veille. Vous pouvez lui adresser une réclamation. Cela ne coûte rien.
accessibility-enforce-missing = { $authority } n’indique pas ici quel est cet organisme.

## Table

accessibility-table = Chaque règle, une par une
accessibility-table-means = Les règles sont celles des WCAG 2.2, niveaux A et AA. Les noms courts sont les nôtres.
accessibility-rule = Règle et niveau
accessibility-result = Résultat
accessibility-way = Comment cela a été vérifié
wcag-result-met = Respectée : aucune faute trouvée
wcag-result-partly = En partie : aucune faute trouvée, mais personne ne l’a écouté avec un lecteur d’écran
wcag-result-none = Sans objet : les pages n’ont rien de tel
wcag-how-axe = Un programme de test, axe, parcourt chaque page.
wcag-how-keys = Un test parcourt chaque page au clavier seul.
wcag-how-zoom = Un test montre chaque page dans une fenêtre de 320 pixels, comme avec un zoom de 400 %.
wcag-how-spacing = Un test montre chaque page avec plus d’espacement.
wcag-how-size = Un test mesure tout ce qu’on peut presser.
wcag-how-marks = Un test lit les titres, les intertitres, les régions, les langues et les liens de chaque page.
wcag-how-paths = Un test décide, revient en arrière, enregistre et efface au clavier seul.
wcag-how-look = Un test tape des erreurs, et regarde ce qui bouge et ce qui est annoncé.
wcag-how-fair = Un test tient les pages à 24 règles pour des choix loyaux.
wcag-how-pictures = Des images des pages ont été regardées.
wcag-how-code = Le code source des pages a été lu.

## Short names of the rules

wcag-1-1-1 = Du texte pour les images
wcag-1-2-1 = Son seul ou film seul
wcag-1-2-2 = Sous-titres des enregistrements
wcag-1-2-3 = Film raconté en mots, ou en texte
wcag-1-2-4 = Sous-titres du son en direct
wcag-1-2-5 = Film raconté en mots
wcag-1-3-1 = Une structure que les programmes peuvent lire
wcag-1-3-2 = Un ordre qui a un sens
wcag-1-3-3 = Pas seulement par la forme ou la place
wcag-1-3-4 = En hauteur et en largeur
wcag-1-3-5 = Champs sur vous-même
wcag-1-4-1 = Pas seulement par la couleur
wcag-1-4-2 = Son qui démarre tout seul
wcag-1-4-3 = Contraste du texte
wcag-1-4-4 = Texte deux fois plus grand
wcag-1-4-5 = Pas d’images de texte
wcag-1-4-10 = Fenêtres étroites, sans défiler de côté
wcag-1-4-11 = Contraste des commandes et des dessins
wcag-1-4-12 = Texte plus espacé
wcag-1-4-13 = Ce qui apparaît sous le pointeur
wcag-2-1-1 = Tout au clavier
wcag-2-1-2 = Pas de piège pour le clavier
wcag-2-1-4 = Raccourcis d’une seule touche
wcag-2-2-1 = Pas de limite de temps
wcag-2-2-2 = Rien ne bouge tout seul
wcag-2-3-1 = Rien ne clignote
wcag-2-4-1 = Un passage devant ce qui se répète
wcag-2-4-2 = Titres des pages
wcag-2-4-3 = Ordre du focus
wcag-2-4-4 = Des liens qui disent où ils mènent
wcag-2-4-5 = Plus d’un chemin vers une page
wcag-2-4-6 = Des intertitres et des étiquettes justes
wcag-2-4-7 = Le focus se voit
wcag-2-4-11 = Le focus n’est pas caché
wcag-2-5-1 = Pas de gestes à plusieurs doigts
wcag-2-5-2 = Un appui peut être interrompu
wcag-2-5-3 = Les noms tels qu’ils sont écrits
wcag-2-5-4 = Bouger l’appareil
wcag-2-5-7 = Pas de glisser
wcag-2-5-8 = Taille de ce qu’on presse
wcag-3-1-1 = Langue de la page
wcag-3-1-2 = Langue des parties
wcag-3-2-1 = Le focus ne change rien
wcag-3-2-2 = Taper et choisir ne changent rien
wcag-3-2-3 = Même ordre sur chaque page
wcag-3-2-4 = Mêmes noms pour les mêmes choses
wcag-3-2-6 = L’aide à la même place
wcag-3-3-1 = Les erreurs sont nommées
wcag-3-3-2 = Étiquettes et aides pour les champs
wcag-3-3-3 = Des moyens de corriger une erreur
wcag-3-3-4 = Les décisions peuvent être relues et reprises
wcag-3-3-7 = Ce qui a été dit n’est pas redemandé
wcag-3-3-8 = Pas de casse-tête et pas de connexion
wcag-4-1-2 = Nom, rôle et état pour les lecteurs d’écran
wcag-4-1-3 = Messages que les lecteurs d’écran annoncent
