### My choices, the letter, and the printed placard.
### Language: French (vous). Plain words, short sentences, no markup.
### Status: machine

## My choices: the page with all records of this device

mine-empty = Aucun choix sur cet appareil
mine-empty-means = Quand vous décidez quelque chose au sujet d’un capteur, le dossier est gardé ici, sur cet appareil. Personne d’autre n’a cette liste.
mine-empty-next = Scannez le code d’un panneau pour commencer. Ou transférez vos choix depuis un autre appareil, ci-dessous.
mine-refused = Ce navigateur ne permet pas à la page de garder quoi que ce soit
mine-refused-means = Vos choix ne peuvent pas être gardés ici. Utilisez une fenêtre qui n’est pas privée, ou un autre navigateur.
mine-failed = Vos choix n’ont pas pu être lus
mine-loading = Lecture de vos choix…
mine-list = Vos choix
mine-count = { $count ->
    [one] { $count } choix est gardé sur cet appareil.
    [many] { $count } choix sont gardés sur cet appareil.
   *[other] { $count } choix sont gardés sur cet appareil.
}
mine-unread = Ce dossier n’a pas pu être lu :
mine-notice-whole = Le panneau entier
mine-notice = Relire cette notice
mine-queue = En attente d’envoi
mine-queue-means = Ces choix sont gardés sur cet appareil. Ils sont envoyés quand vous êtes en ligne, chacun une seule fois.
mine-try = Essayer d’envoyer maintenant
mine-export = Utiliser ce dossier dans d’autres programmes
mine-export-means = Le dossier enregistré peut être vérifié par n’importe qui avec les clés publiques de l’émetteur. Ces formats contiennent la même chose pour d’autres programmes.
mine-export-dpv = Enregistrer en JSON-LD
mine-export-kantara = Enregistrer comme reçu de consentement
mine-letter = Afficher sous forme de lettre
mine-letter-again = Afficher une lettre pour écrire de nouveau
mine-letter-complaint = Afficher une lettre de réclamation
mine-letter-print = Imprimer cette lettre
mine-letter-close = Fermer cette lettre
mine-letter-mail = Écrire cette lettre par e-mail
mine-letter-title = Lettre
mine-overdue = Réponse en retard : ce que vous pouvez faire
mine-overdue-means = La loi donne un mois pour répondre. Ce délai est passé. Vous pouvez écrire de nouveau, et vous pouvez faire une réclamation auprès de l’autorité de contrôle. Joignez ce dossier comme preuve.
mine-backup = Mettre vos choix à l’abri, ou les déplacer
mine-backup-means = Une sauvegarde contient tous vos dossiers et les clés de leurs capteurs. Sur un autre appareil, vous pouvez alors les voir, retirer un consentement et retirer une opposition. Le fichier est verrouillé avec votre phrase de passe. Sans la phrase de passe, personne ne peut l’ouvrir, et personne ne peut vous aider.
mine-backup-save = Enregistrer une sauvegarde
mine-restore = Transférer des choix depuis un autre appareil
mine-restore-means = Choisissez un fichier de sauvegarde et tapez sa phrase de passe. Ce que vous avez ici reste.
mine-restore-file = Fichier de sauvegarde
mine-restore-do = Transférer ces choix ici
mine-restored = { $count ->
    [one] { $count } dossier a été ajouté.
    [many] { $count } dossiers ont été ajoutés.
   *[other] { $count } dossiers ont été ajoutés.
}
mine-saved = La sauvegarde est enregistrée. Gardez le fichier et la phrase de passe à des endroits différents.
mine-passphrase = Phrase de passe
mine-passphrase-again = La même phrase de passe encore une fois
mine-passphrase-hint = Au moins 8 caractères. Plusieurs mots conviennent bien.
mine-journal = Enregistrer le journal de bord
mine-journal-means = Le journal de bord est la liste de tout ce qui est enregistré ici, dans l’ordre. Il n’est pas verrouillé : celui qui a le fichier peut le lire.
mine-delete = Effacer tous les choix sur cet appareil
mine-delete-what = Cela efface ce que ce navigateur garde. La question vous est posée encore une fois avant.
mine-delete-sure = Effacer tous les choix sur cet appareil ?
mine-delete-means = Ce qui a été envoyé reste chez ceux à qui vous l’avez envoyé. Ici, tout est perdu : les dossiers, les reçus, les réponses et les clés. Sans sauvegarde, vous ne pouvez plus retirer un consentement ni revenir sur un choix depuis ici.
mine-delete-do = Tout effacer ici
mine-delete-leave = Tout garder
mine-delete-waiting = { $count ->
    [one] { $count } choix n’a pas encore été envoyé. Il ne serait jamais envoyé.
    [many] { $count } choix n’ont pas encore été envoyés. Ils ne seraient jamais envoyés.
   *[other] { $count } choix n’ont pas encore été envoyés. Ils ne seraient jamais envoyés.
}
mine-deleted = Tout a été effacé de cet appareil.

## The printed placard

placard-purpose = À quoi il sert
placard-controller = Qui est responsable
placard-scan = Scannez pour vérifier ce panneau
placard-short-code = ou tapez ce code sur
placard-warning = Ce panneau ne vous demande jamais de payer ni de vous connecter à un compte.
placard-signed-by = Signé par
placard-sensor = Capteur
placard-validity = Valable jusqu’au { $day }
placard-level-none = Ne porte pas sur des personnes
placard-level-de_identified = On vous rend méconnaissable
placard-level-pseudonymous = Vous êtes un numéro dans une liste
placard-level-identifiable = On peut vous reconnaître
placard-level-not-stated = Non indiqué si on peut vous reconnaître

## To the controller or the supervisory authority, by the person who chose: “I” is that person, “you” the reader.

letter-sender = De (vous pouvez laisser vide ; donnez une adresse si vous voulez la réponse par la poste) :
letter-complaint-sender = De (l’autorité peut en avoir besoin pour vous répondre) :
letter-to = À :
letter-authority-unstated = L’autorité de contrôle compétente en matière de protection des données
letter-place-date = Lieu et date :
letter-signature = Signature (vous pouvez laisser vide) :
letter-subject-consent = Mon consentement : notice { $code }
letter-subject-objection = Mon opposition (art. 21 du RGPD) : notice { $code }
letter-subject-review = Réexamen d’une décision par un être humain (art. 22 du RGPD) : notice { $code }
letter-subject-request = Ma demande au sujet de mes données : notice { $code }
letter-subject-concern = Signalement au sujet d’un panneau ou d’un capteur : notice { $code }
letter-subject-complaint = Réclamation (art. 77 du RGPD) au sujet de { $controller } : notice { $code }
letter-greeting = Madame, Monsieur,
letter-complaint = J’introduis une réclamation au titre de l’article 77 du règlement général sur la protection des données (RGPD) au sujet de { $controller }.
letter-did-consent-give = Le { $day }, j’ai donné mon consentement à l’utilisation de données me concernant (art. 6(1)(a) du RGPD).
letter-did-consent-refuse = Le { $day }, j’ai refusé mon consentement à l’utilisation de données me concernant (art. 6(1)(a) du RGPD).
letter-did-consent-withdraw = Le { $day }, j’ai retiré mon consentement à l’utilisation de données me concernant (art. 7(3) du RGPD).
letter-did-objection-make = Le { $day }, j’ai exercé mon droit d’opposition à l’utilisation de données me concernant (art. 21(1) du RGPD).
letter-did-objection-retract = Le { $day }, j’ai retiré mon opposition à l’utilisation de données me concernant (art. 21 du RGPD).
letter-did-review-request = Le { $day }, j’ai demandé qu’un être humain réexamine une décision qu’une machine prend à mon sujet (art. 22(3) du RGPD).
letter-did-request-access = Le { $day }, j’ai demandé l’accès aux données me concernant, et une copie (art. 15 du RGPD).
letter-did-request-rectification = Le { $day }, j’ai demandé la rectification de données inexactes me concernant (art. 16 du RGPD).
letter-did-request-erasure = Le { $day }, j’ai demandé l’effacement des données me concernant (art. 17 du RGPD).
letter-did-request-restriction = Le { $day }, j’ai demandé la limitation de l’utilisation des données me concernant (art. 18 du RGPD).
letter-did-request-portability = Le { $day }, j’ai demandé les données me concernant sous une forme que je peux transmettre à quelqu’un d’autre (art. 20 du RGPD).
letter-did-concern-tampered = Le { $day }, j’ai signalé qu’un panneau a été modifié ou est faux.
letter-did-concern-place = Le { $day }, j’ai signalé qu’un panneau est accroché au mauvais endroit.
letter-did-concern-other = Le { $day }, j’ai signalé un problème avec un panneau ou un capteur.
letter-purpose = Il s’agit de cette finalité : { $purpose }.
letter-purpose-text = Selon les mots de la notice : « { $text } »
letter-ground = La raison que j’ai choisie : « { $ground } ».
letter-words = Avec mes propres mots : « { $text } »
letter-notice = Le panneau s’appelle « { $label } » et indique ce lieu : { $place }.
letter-notice-without-place = Le panneau s’appelle « { $label } ». Il n’indique aucun lieu.
letter-notice-number = Sa notice porte le numéro { $code }. C’est la notice { $revision } du capteur { $sensor }, signée le { $day }.
letter-notice-issuer = Elle a été signée par { $name } ({ $authority }).
letter-received = J’ai un reçu signé : ceci est arrivé le { $day }.
letter-due = La loi donne un mois pour répondre (art. 12(3) du RGPD). La réponse est due au plus tard le { $day }.
letter-not-received = Je n’ai pas encore de reçu pour cela. Je vous prie de considérer cette lettre comme l’original et de confirmer son arrivée.
letter-answers = Jusqu’ici, j’ai ces réponses signées :
letter-answer = { $day } : { $status }.
letter-answer-reason = Raison donnée : « { $reason } ».
letter-words-of-answer = Selon les mots de la réponse : « { $text } »
letter-answer-due = Nouvelle date pour la réponse : { $day }.
letter-overdue = Ce jour est passé.
letter-rejected = Je ne suis pas d’accord avec votre refus. Je vous prie d’examiner de nouveau la question.
letter-fulfilled = Votre dernière réponse dit que c’est fait. Je vous prie de faire en sorte que cela reste ainsi.
letter-ask-consent-give = Je vous prie de conserver la preuve de mon consentement (art. 7(1) du RGPD). Je peux le retirer à tout moment, aussi simplement que je l’ai donné (art. 7(3)).
letter-ask-consent-refuse = Je vous prie de ne pas utiliser de données me concernant pour cette finalité, et de ne pas me désavantager parce que j’ai refusé.
letter-ask-consent-withdraw = Je vous prie de cesser d’utiliser des données me concernant pour cette finalité, d’effacer celles que vous détenez (art. 17(1)(b) du RGPD), et de me prévenir quand ce sera fait.
letter-ask-objection-make = Je vous prie de cesser d’utiliser des données me concernant pour cette finalité. Si vous voulez continuer, démontrez-moi des motifs légitimes et impérieux qui prévalent sur mes intérêts, mes droits et mes libertés, ou que cette utilisation est nécessaire à la constatation, à l’exercice ou à la défense de droits en justice (art. 21(1) du RGPD).
letter-ask-objection-retract = Je vous prie de confirmer que mon opposition n’a plus d’effet. Je peux m’opposer de nouveau à tout moment.
letter-ask-review-request = Je vous prie de faire examiner la décision par un être humain, de me laisser exprimer mon point de vue, et de me communiquer le résultat et ses raisons.
letter-ask-request-access = Je vous prie de me dire si vous utilisez des données me concernant. Si oui, envoyez-m’en une copie et les informations énumérées à l’art. 15(1) du RGPD.
letter-ask-request-rectification = Je vous prie de rectifier les données, et de le dire à tous ceux qui les ont reçues (art. 19 du RGPD).
letter-ask-request-erasure = Je vous prie d’effacer les données, et de le dire à tous ceux qui les ont reçues (art. 19 du RGPD).
letter-ask-request-restriction = Je vous prie de conserver les données mais de ne pas les utiliser tant que la question n’est pas réglée, et de m’avertir avant de les utiliser de nouveau (art. 18(3) du RGPD).
letter-ask-request-portability = Je vous prie de m’envoyer les données dans un format courant, lisible par une machine.
letter-ask-concern = Je vous prie d’aller voir le panneau, de corriger ce qui ne va pas, et de me dire ce que vous avez constaté.
letter-complaint-overdue = Le délai que la loi donne pour répondre est passé. Je n’ai pas de réponse définitive.
letter-complaint-rejected = Le responsable du traitement refuse. Je ne pense pas que ses raisons soient suffisantes.
letter-complaint-ask = Je vous prie d’examiner ces faits, d’ordonner ce qu’il faut pour que mes droits soient respectés, et de m’informer de l’état d’avancement et de l’issue de la réclamation (art. 77(2) du RGPD).
letter-complaint-evidence = Je peux envoyer le dossier sous forme de fichier. Il contient la notice, mon choix, le reçu et les réponses, chacun avec sa signature. Vous pouvez donc les vérifier sans vous fier à moi ni au responsable du traitement.
letter-identity = Je n’ai pas à donner mon nom pour cela. Vous pouvez répondre en indiquant le numéro ci-dessous.
letter-key = Mon choix a été signé avec une clé que j’utilise pour ce capteur seulement. La personne qui détient cette clé a fait ce choix. Le numéro ci-dessous correspond à cette clé.
letter-hash = Numéro de mon choix :
letter-closing = Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.
