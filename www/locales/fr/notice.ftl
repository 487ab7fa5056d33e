### The notice: verdicts, findings, errors, rows. Also said by the program: nothing there about screens or buttons.
### Language: French (vous). Plain words, short sentences, no markup.
### Status: machine

## Verdicts: the name, what it means, what to do next

verdict-genuine = Notice authentique
verdict-genuine-means = L’émetteur a signé exactement cette notice, et elle est en vigueur. Cela dit qui a écrit la notice. Cela ne dit pas que le capteur est légal.
verdict-genuine-next = Lisez la notice. Vérifiez que le lieu qu’elle indique est bien celui où vous êtes.
verdict-not-yet-in-force = Pas encore en vigueur
verdict-not-yet-in-force-means = L’émetteur a signé exactement cette notice, mais elle commence un autre jour, plus tard.
verdict-not-yet-in-force-next = Cherchez la notice valable aujourd’hui. S’il n’y en a pas, demandez à l’émetteur ce que le capteur fait en ce moment.
verdict-expired = Notice expirée
verdict-expired-means = L’émetteur a signé exactement cette notice, mais sa durée est écoulée. Elle n’est peut-être plus vraie.
verdict-expired-next = Demandez à l’émetteur la notice valable aujourd’hui. Un capteur en service devrait en avoir une.
verdict-superseded = Remplacée par une notice plus récente
verdict-superseded-means = L’émetteur a signé cette notice, puis l’a remplacée par une plus récente. Ce que vous lisez ici n’est peut-être plus vrai.
verdict-superseded-next = Demandez à l’émetteur la notice plus récente, et dites-lui qu’un ancien panneau est encore accroché ici.
verdict-withdrawn = Notice retirée
verdict-withdrawn-means = L’émetteur a signé cette notice, puis l’a retirée. Ne vous fiez pas à ce qu’elle dit.
verdict-withdrawn-next = Demandez à l’émetteur si le capteur est encore en service, et ce qu’il fait.
verdict-changed = Modifiée après la signature
verdict-changed-means = Quelque chose dans cette notice a été modifié après la signature. Elle est peut-être abîmée, ou elle est peut-être falsifiée. Rien de ce qu’elle dit n’est montré ici.
verdict-changed-next = Ne vous fiez pas à ce panneau. Allez sur le site officiel de la ville ou de l’organisme, par une adresse que vous connaissez déjà. Signalez-leur ce panneau.
verdict-unknown-issuer = Émetteur inconnu
verdict-unknown-issuer-means = Aucun émetteur auquel on peut se fier ici ne répond de cette notice. N’importe qui a pu la faire. Rien de ce qu’elle dit n’est montré ici.
verdict-unknown-issuer-next = Ne vous fiez pas à ce panneau. Allez sur le site officiel de la ville ou de l’organisme qu’il nomme, par une adresse que vous connaissez déjà. Signalez-leur ce panneau.
verdict-from-another-place = D’un autre lieu
verdict-from-another-place-means = L’émetteur a signé exactement cette notice, mais pour un autre capteur ou un autre lieu. Elle ne décrit pas ce qui est accroché ici.
verdict-from-another-place-next = Ne vous fiez pas à cette notice ici. Dites à l’émetteur où vous l’avez trouvée.
verdict-unreadable = Illisible
verdict-unreadable-means = Ce n’est pas une notice entière. Le code est peut-être sale, déchiré ou coupé, ou bien c’est un code pour autre chose.
verdict-unreadable-next = Nettoyez le panneau et scannez-le de nouveau, ou tapez le code court imprimé dessus. Si cela n’aide pas, ne vous fiez pas à ce panneau. Signalez-le à la ville, par un numéro ou une adresse que vous connaissez déjà.

## Freshness, said beside the verdict

status-fresh = Comparée à la liste des notices remplacées de l’émetteur, du { $time }.
status-stale = Authentique, mais cet appareil ne peut pas savoir si une notice plus récente l’a remplacée. Sa liste la plus récente est du { $time }.
status-none = Authentique, mais cet appareil ne peut pas savoir si une notice plus récente l’a remplacée.
clock-unknown = Cet appareil ne connaît pas l’heure. Aucune date n’a donc pu être vérifiée.
clock-behind = L’horloge de cet appareil est fausse : elle est en retard sur la date de quelque chose qui a été signé. Ne vous fiez pas aux dates.
distance-near = Cet appareil est à environ { $distance } du lieu de la notice.
withdrawal-reason = Raison donnée par l’émetteur : { $reason }
reason-since = Depuis le { $day }

## What the rulebooks find

findings-title = Comparée à la loi
findings-means = Un programme a comparé la notice à des règles de droit. Il peut se tromper. Et s’il ne trouve rien, le capteur n’est pas légal pour autant.
findings-prohibited = La loi interdit cela
findings-prohibited-means = Personne ne peut y consentir, donc on ne le demande à personne ici. Vous pouvez faire une réclamation.
findings-contradiction = { $count ->
    [one] Elle se contredit ou contredit la loi
    [many] Elle se contredit ou contredit la loi sur { $count } points
   *[other] Elle se contredit ou contredit la loi sur { $count } points
}
findings-missing = { $count ->
    [one] Une chose que la loi oblige à dire n’est pas dite
    [many] { $count } choses que la loi oblige à dire ne sont pas dites
   *[other] { $count } choses que la loi oblige à dire ne sont pas dites
}
findings-warning = { $count ->
    [one] Une chose bonne à savoir
    [many] { $count } choses bonnes à savoir
   *[other] { $count } choses bonnes à savoir
}

## Errors: what is wrong with an input

error-bad-date = Une date ou une heure qui s’y trouve n’existe pas.
error-bad-signature = La signature ne correspond pas au texte. Au moins un caractère n’est pas tel qu’il a été signé.
error-critical-extension = Cela contient une partie que ce programme ne connaît pas et ne doit pas ignorer. Un programme plus récent pourra peut-être la lire.
error-digits-non-canonical = Ses chiffres ne sont pas écrits de la seule manière correcte.
error-key-malformed = Une clé qui s’y trouve n’est pas écrite correctement.
error-key-not-valid = Cela a été signé avec une clé, en dehors des dates où l’émetteur utilise cette clé.
error-key-revoked = Cela a été signé avec une clé que l’émetteur a retirée.
error-key-weak = Une clé qui s’y trouve est si faible que n’importe quelle signature conviendrait.
error-key-wrong-role = Cela a été signé avec une clé que l’émetteur utilise pour autre chose.
error-keyring-expired = La liste de clés de l’émetteur a expiré. On ne peut donc se fier à aucune clé.
error-keyring-gap = Il manque une version dans la liste de clés de l’émetteur.
error-keyring-malformed = La liste de clés de l’émetteur ne peut pas être lue.
error-keyring-rollback = La liste de clés de l’émetteur est plus ancienne qu’une autre que cet appareil a déjà vue.
error-keyring-threshold = La liste de clés de l’émetteur porte moins de signatures qu’il n’en faut.
error-malformed = Cela ne suit pas le format d’une notice.
error-non-canonical = Cela n’est pas écrit de la seule manière correcte.
error-not-a-lamppost-code = Cela ne contient aucune notice.
error-note-malformed = Une liste signée de l’émetteur ne peut pas être lue.
error-note-unsigned = Une liste de l’émetteur ne porte aucune signature d’une clé connue.
error-notice-invalid = Une de ses parties enfreint les règles du format.
error-other-authority = Une liste appartient à un autre émetteur.
error-register-malformed = La liste des notices de l’émetteur ne peut pas être lue.
error-rulebook-malformed = Le recueil de règles ne peut pas être lu.
error-short-code-character = Un caractère du code court ne peut pas faire partie d’un tel code. Comparez-le au panneau.
error-short-code-check = Il y a une faute de frappe dans le code court. Comparez chaque caractère au panneau.
error-short-code-length = Un code court compte 11 caractères. Recomptez-les.
error-status-malformed = La liste des notices remplacées de l’émetteur ne peut pas être lue.
error-status-rollback = La liste des notices remplacées de l’émetteur est plus ancienne qu’une autre que cet appareil a déjà vue.
error-too-large = C’est plus grand qu’une notice ne peut l’être.
error-too-much-work = Cela demande plus de vérifications qu’une notice n’en a le droit.
error-truncated = Cela s’arrête trop tôt. Il en manque une partie.
error-unknown-key = La clé qui a servi à signer n’appartient à aucun émetteur connu ici.
error-unsupported-version = Cela a été écrit pour une autre version de ce programme.
error-wrong-kind = C’est quelque chose de signé, mais pas une notice.

## Errors of a page

error-fetch-failed = Des fichiers nécessaires à la vérification n’ont pas pu être chargés. Vérifiez votre connexion et réessayez.
error-pin-mismatch = Les clés de l’émetteur ne correspondent pas à l’empreinte que cette page attend. Rien n’a été vérifié.
error-policy-refused = La politique de sécurité de cette page ne laisse pas démarrer le programme de vérification. Son webmestre doit autoriser la politique Trusted Types « lamppost ».
error-program-failed = Le programme de vérification s’est arrêté. Rien n’a été vérifié. Rechargez la page, ou utilisez un autre appareil.
error-short-code-unknown = L’émetteur n’a aucune notice actuelle avec ce code court. Comparez-le au panneau.
error-storage-refused = Ce navigateur ne laisse pas la page retenir de quand dataient les listes de l’émetteur. On pourrait lui en donner de plus anciennes la prochaine fois.
error-wasm-blocked = Le programme de vérification n’a pas pu démarrer. Ce navigateur ou cette page n’autorise pas WebAssembly. Utilisez un autre navigateur ou un autre appareil.

## The page around a notice

page-checking = Vérification de la notice…
page-error = Cette notice n’a pas pu être vérifiée
page-error-next = Cela ne dit rien du panneau. Réessayez plus tard, ou renseignez-vous sur le site officiel de la ville ou de l’organisme.
page-empty = Pas encore de notice
page-empty-means = L’adresse de cette page ne contient aucune notice.
page-empty-next = Scannez le code sur le panneau, ou tapez le code court imprimé en dessous.
page-next = Que faire maintenant
page-why = Pourquoi
page-signed-by = Signée par { $name } ({ $authority })
page-activity = { $number }. { $purpose }
page-answer-for = pour « { $purpose } »
page-purpose = { $purpose } :
page-missing = { $count ->
    [one] { $count } chose que cette notice ne dit pas
    [many] { $count } choses que cette notice ne dit pas
   *[other] { $count } choses que cette notice ne dit pas
}
page-missing-none = Cette notice ne laisse aucune de nos questions ouverte. Cela ne rend pas ses réponses vraies.
page-unread = { $count ->
    [one] Cette notice a { $count } partie que ce programme n’a pas pu lire. Elle n’est pas montrée.
    [many] Cette notice a { $count } parties que ce programme n’a pas pu lire. Elles ne sont pas montrées.
   *[other] Cette notice a { $count } parties que ce programme n’a pas pu lire. Elles ne sont pas montrées.
}

## Sections of the details

section-details = Tout ce que dit la notice
section-contacts = Contacts, vos droits, et où écrire
section-sensor = Le capteur et son lieu
section-accountability = Études, coût et propriétaire
section-validity = Dates et versions
section-signature = Signature, et de quand date cette vérification

## Answers

unknown-word = cette notice utilise un mot que ce programme ne connaît pas (code { $code })
not-stated = Non indiqué
stated-none = Aucun
stated-nobody = Personne
yes = Oui
no = Non
country-of = { $name } ({ $country })
storage-in = { $kind } ({ $country })
storage-country-unstated = { $kind } (pays non indiqué)
recipient-country-unstated = { $name } (pays non indiqué)
hours = { $hours ->
    [one] { $hours } heure
    [many] { $hours } heures
   *[other] { $hours } heures
}
days = { $days ->
    [one] { $days } jour
    [many] { $days } jours
   *[other] { $days } jours
}
retention-until = Jusqu’à : { $event }
retention-without = { $rule } (combien ou lequel : non indiqué)
metres = { $metres ->
    [one] { $metres } mètre
    [many] { $metres } mètres
   *[other] { $metres } mètres
}
cost-once = { $amount }, une seule fois
cost-months = { $months ->
    [one] { $amount } pour { $months } mois
    [many] { $amount } pour { $months } mois
   *[other] { $amount } pour { $months } mois
}
assessment-dated = { $kind }, { $day }
assessment-undated = { $kind }, date non indiquée
contact-by = { $kind } :
channel-for = { $use } :
join-label = { $first } : { $second }
join-comma = { $first }, { $second }
join-semicolon = { $first } ; { $second }
join-sentence = { $first }. { $second }
join-brackets = { $first } ({ $second })

## How closely data point at a person, in a sentence

privacy-none-means = Les données n’ont jamais porté sur des personnes.
privacy-de_identified-means = Elles portaient sur des personnes. Ce qui les désigne est enlevé pour de bon.
privacy-pseudonymous-means = La personne qui détient la liste des codes peut savoir que c’est vous.
privacy-identifiable-means = Les données elles-mêmes montrent qui vous êtes.
privacy-unstated-for = Non indiqué pour { $count } des finalités.

## Rows

field-who = Qui
field-what_for = Pour quoi faire
field-privacy = Degré d’identification
field-how_long = Combien de temps
field-who_else = Qui d’autre les reçoit
field-where = Où vont les données
field-sensor = Numéro du capteur
field-label = Nom du lieu ou du capteur
field-place = Lieu
field-position = Position
field-reach = Portée du capteur
field-technologies = Type d’appareil
field-controller = Qui décide des données
field-controller-kind = Public ou privé
field-controller-country = Pays
field-controller-contacts = Comment le joindre
field-data_protection_officer = Délégué à la protection des données
field-processors = Qui traite les données pour lui
field-supervisory_authority = Où faire une réclamation
field-rights = Droits que la notice cite
field-channels = Où écrire
field-assessments = Études faites avant
field-data_owner = À qui sont les données
field-public_cost = Coût public
field-contract = Contrat
field-second_layer = Information complète
field-purpose = Finalité
field-purpose_text = Selon l’émetteur
field-legal_basis = Base juridique (RGPD)
field-legitimate_interest = Intérêt de qui, et lequel
field-special_category_condition = Pourquoi utiliser des données sensibles est permis
field-data_kinds = Ce qui est enregistré
field-identifiability = Degré d’identification
field-processing = Ce qui est fait des données
field-profiling = Profils et notes
field-automated_decision = Décisions par une machine
field-automated_decision-autonomy = Qui décide
field-automated_decision-human_review = Réexamen par une personne sur demande
field-retention = Durée de conservation
field-storage = Lieu de conservation
field-access = Qui peut les voir
field-recipients = Qui d’autre les reçoit
field-consequences = Ce qui peut vous arriver
field-objection = Si vous vous opposez
field-objection-reason = Comment, ou pourquoi pas
field-mandatory = Participation obligatoire
field-revision = Révision
field-previous = Remplace la notice
field-replaced_by = Remplacée par la notice
field-issued = Signée le
field-effective = En vigueur à partir du
field-expires = En vigueur jusqu’au
field-language = Langue qui fait foi
field-issuer = Signée par
field-key_id = Clé
field-id = Notice
field-short_code = Code court
field-keyring = Liste de clés
field-status = Liste des notices remplacées
field-log = Journal public
field-clock = Horloge de cet appareil
field-remarks = Remarques
field-unread = Parties non lues
keyring-version = Version { $version } du { $issued }, valable jusqu’au { $expires }
keyring-age = { $days ->
    [one] vieille de { $days } jour
    [many] vieille de { $days } jours
   *[other] vieille de { $days } jours
}
status-dates = Du { $issued }, valable jusqu’au { $expires }
status-is-stale = Périmée
log-none = Dans aucun journal public. Personne d’autre que l’émetteur ne garantit le jour de la signature, ni que tout le monde voit la même notice.
log-yes = Dans un journal public
clock-ok = N’est en retard sur rien de ce qui a été signé
remark-pinned = Cette page désigne par leur empreinte les clés auxquelles elle fait confiance.
remark-first-use = Première utilisation : cet appareil n’a jamais vu cet émetteur et n’a aucune mémoire de ses clés. Il fait confiance aux clés que ce site lui a données.
remark-first-use-pinned = Première utilisation : cet appareil n’a jamais vu cet émetteur. Il ne peut pas savoir s’il existe des clés plus récentes que celles-ci.
remark-keyring-not-fetched = Les clés plus récentes de l’émetteur n’ont pas pu être chargées.
remark-rulebooks-not-fetched = Les recueils de règles n’ont pas pu être chargés. La notice n’a donc pas été comparée à la loi.
remark-status-not-fetched = La liste des notices remplacées de l’émetteur n’a pas pu être chargée.

## What a notice leaves out: the questions it does not answer

missing-place = Où est le capteur
missing-reach = Jusqu’où porte le capteur
missing-controller-kind = Si le responsable est un organisme public ou privé
missing-controller-contacts = Comment joindre le responsable
missing-controller-contacts-non_digital = Comment le joindre sans internet
missing-data_protection_officer = Comment joindre le délégué à la protection des données
missing-processors = Si d’autres entreprises traitent les données
missing-supervisory_authority = Où faire une réclamation
missing-channels = Où envoyer une demande ou une opposition
missing-assessments = Si les risques ont été étudiés avant
missing-data_owner = À qui sont les données
missing-public_cost = Ce que cela coûte à la collectivité
missing-second_layer = Où se trouve l’information complète
missing-purpose_text = À quoi cela sert exactement
missing-legal_basis = Quelle loi le permet
missing-legitimate_interest = Quel intérêt cela sert, et l’intérêt de qui
missing-data_kinds = Ce qui est enregistré
missing-identifiability = À quel point les données vous désignent
missing-profiling = Si des profils ou des notes sont établis
missing-automated_decision = Si une machine décide à votre sujet
missing-retention = Combien de temps les données sont conservées
missing-storage = Où les données sont conservées
missing-recipients = Qui d’autre reçoit les données
missing-consequences = Ce qui peut vous arriver à cause de cela
missing-objection = Ce qui se passe si vous vous opposez

## Your choice: the panel under a notice

panel-failed = La partie de cette page prévue pour votre choix n’a pas pu être chargée. La notice ci-dessus est complète. Vérifiez votre connexion et rechargez la page.

## Signed although something speaks against it

published-anyway = Signée malgré tout
published-anyway-means = Lors de la signature, le programme a dit à l’émetteur que la loi interdit ici quelque chose, ou que la notice se contredit. L’émetteur l’a signée malgré tout et a donné cette raison :

## Words and their meaning

own-words = L’émetteur a écrit ses propres phrases en { $language }. Elles sont montrées telles que signées et ne sont pas traduites.

## Languages

language-label = Langue
language-machine = Un programme a traduit cette page, et aucun être humain ne l’a relue. Le texte anglais fait foi.
language-unreviewed = Un être humain a traduit cette page, et personne ne l’a encore relue. Le texte anglais fait foi.
language-human = Un être humain a traduit et relu cette page. Le texte anglais fait foi.
language-source = Lire le texte anglais
language-failed = Les mots de cette langue n’ont pas pu être chargés. Vous lisez l’anglais à la place.

## What can be opened below a notice

question-title = Poser une question sur ce capteur
change-title = Ce qui a changé
word-explain = Expliquer les mots
