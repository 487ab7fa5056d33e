### A notice in few lines, on a page with many; and what stands there without JavaScript.
### Language: French.
### Status: machine

compact-open = Afficher toute la notice
compact-close = Masquer toute la notice
compact-whole = Lire toute la notice
compact-found-none = Aucune règle ne trouve rien. Le capteur n’est pas légal pour autant.
compact-unchecked = Ce court texte n’a pas été vérifié. Ce qui est signé se trouve dans toute la notice.
