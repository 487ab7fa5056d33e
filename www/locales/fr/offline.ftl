### Pages that work without a connection: what is kept, how old it is, newer versions, forgetting.
### Language: French (vous). Plain words, short sentences, no markup.
### Status: machine

offline-update = Une version plus récente de ces pages est arrivée.
offline-update-means = L’utiliser recharge cette page : ce que vous avez écrit ici sans l’envoyer est perdu. Vos choix et leurs dossiers restent.
offline-update-now = L’utiliser maintenant
offline-update-later = Plus tard
offline-replaced = Une autre fenêtre utilise maintenant une version plus récente de ces pages.
offline-reload = Recharger cette page
offline-refused = Une version plus récente de ces pages n’a pas été prise, car un fichier n’est pas ce que dit la liste de ce site. Les pages sur cet appareil restent comme elles étaient. Fichier : { $file }
offline-refused-first = Ces pages n’ont pas été gardées sur cet appareil, car un fichier n’est pas ce que dit la liste de ce site. Fichier : { $file }
offline-close = Fermer
offline-unreached = Ce site est injoignable. Vous voyez ce que cet appareil a gardé.
offline-lists = Les listes des clés et des notices remplacées ont été chargées le { $time } ({ $ago }).
offline-newer = Pour en demander de plus récentes, rechargez cette page.
offline-unknown = Cette page ne peut pas dire si une notice a été remplacée ou retirée depuis.
offline-title = Gardé sur cet appareil
offline-kept = Ces pages marchent aussi sans connexion. Cet appareil en garde { $size }. Langues : { $languages }.
offline-not-kept = Ces pages ont besoin d’une connexion. Cet appareil ne les garde pas.
offline-cannot = Ces pages ont besoin d’une connexion. Ce navigateur ne permet pas de les garder.
offline-forget = Oublier ce que ces pages ont gardé pour marcher sans connexion
offline-forget-means = Cela retire de cet appareil les pages, leurs mots et les listes de ce site. Vos choix, leurs dossiers et leurs reçus restent. Les pages ne sont pas gardées de nouveau tant que vous ne le demandez pas.
offline-forgotten = Retiré. Vos choix et leurs dossiers sont toujours là.
offline-keep = Garder ces pages pour marcher sans connexion
offline-again = Ces pages sont maintenant gardées.
offline-failed = Cela n’a pas marché. Rien n’a changé dans vos choix.
