### The page with the camera: codes that lead elsewhere, reports about stickers, "is this the right place?".
### Status: machine

scan-title = Scanner un panneau
scan-intro = Cette page lit le code d’un panneau et le vérifie sur cet appareil. Un code qui mène à un autre site est montré, il n’est pas ouvert.
scan-failed = Cette page n’a pas pu démarrer
scan-failed-means = Les codes sont lus et vérifiés sur votre propre appareil, ce qui demande JavaScript. Il est désactivé ici, ou il n’est pas arrivé.
scan-failed-next = Activez-le, ou rechargez la page. Ou tapez le code court du panneau sur un autre appareil.
scan-promise = Les images de votre caméra restent sur cet appareil. Elles ne sont pas conservées et pas envoyées. Aucun serveur n’apprend quel panneau vous lisez.
scan-others = Sans la caméra

## Camera

scan-start = Allumer la caméra
scan-stop = Éteindre la caméra
scan-light = Lumière
scan-starting = La caméra démarre.
scan-on = La caméra est allumée
scan-video = Ce que voit la caméra
scan-hold = Tenez le code entier dans l’image, bien droit et sans bouger.
scan-dark = Il fait sombre ici. Allumez une lumière, ou approchez-vous.
scan-off = La caméra est éteinte.
scan-hidden = La caméra a été éteinte, car cette page n’était plus visible.
scan-camera-refused = Cette page n’a pas le droit d’utiliser la caméra. Vous pouvez l’autoriser dans les réglages de votre navigateur, ou lire le panneau d’une autre façon ci-dessous.
scan-camera-none = Aucune caméra n’a été trouvée. Vous pouvez lire le panneau d’une autre façon ci-dessous.
scan-camera-busy = La caméra ne peut pas être utilisée maintenant. Peut-être un autre programme l’utilise-t-il. Réessayez, ou lisez le panneau d’une autre façon ci-dessous.
scan-camera-absent = Ce navigateur ne laisse pas les pages utiliser une caméra ici. Vous pouvez lire le panneau d’une autre façon ci-dessous.
scan-camera-lost = La caméra a disparu : elle a été débranchée, ou quelqu’un a retiré l’autorisation. Rallumez-la, ou lisez le panneau d’une autre façon ci-dessous.
scan-reader-failed = Le programme qui lit les codes n’est pas arrivé. Réessayez, ou tapez le code court.

## Other ways

scan-picture = Choisir une image
scan-picture-choose = Une photo du panneau
scan-picture-means = L’image reste sur cet appareil.
scan-picture-none = Aucun code n’a été trouvé dans cette image. Photographiez-le de face, net, avec le code entier.
scan-picture-failed = Ce navigateur ne peut pas ouvrir ce fichier comme image.
scan-code-label = Code court
scan-paste = Coller ou taper le texte d’un code
scan-paste-label = Texte du code
scan-paste-means = Une adresse, ou seulement ses chiffres. Elle est vérifiée sur cet appareil et n’est pas ouverte.
scan-paste-look = Vérifier le texte

## What a code is

scan-foreign = Ce code mène à un autre site
scan-foreign-means = Il n’a pas été ouvert. Il mène ici :
scan-foreign-here = Ce n’est pas le site de { $authority } où vous êtes : { $host }.
scan-user = Ce qui précède le signe @ n’est pas un site. L’adresse mène à { $host }.
scan-letters = Le nom de ce site a des lettres qui peuvent ressembler à d’autres. Il est écrit ici sans elles.
scan-carries-changed = Il contient une notice avec une clé de cette autorité, mais quelqu’un a modifié la notice.
scan-carries-unknown-issuer = Il contient une notice d’un émetteur que ce site ne connaît pas.
scan-key = Clé qu’il indique : { $key }
scan-whole = Le texte du code
scan-advice = N’importe qui peut coller un autocollant sur un panneau. Ne tapez pas de mot de passe et ne payez pas sur une page qu’un autocollant a ouverte.
scan-own = Ce code mène à ce site, mais à aucune notice
scan-own-means = Il n’a pas été ouvert. Il mène à une page de { $authority } :
scan-text = Ce code n’est pas la notice d’un capteur
scan-text-means = Il n’a été ni ouvert ni exécuté. Il contient ce texte :
scan-like-wifi = Il connecterait votre appareil au réseau de quelqu’un.
scan-like-program = Il lancerait un programme ou ouvrirait un fichier.
scan-like-contact = Il appellerait quelqu’un, écrirait à quelqu’un ou enregistrerait un contact.
scan-signs = Le texte a des signes qui ne se voient pas ou qui renversent son ordre. Ici, ils sont entre crochets.
scan-cut = Voici les { $count } premiers caractères sur { $all }.
scan-copy = Copier le texte
scan-copied = Copié.
scan-copy-failed = La copie n’a pas marché. Sélectionnez et copiez vous-même le texte.
scan-again = Scanner un autre panneau

## Report

scan-report = Signaler cet autocollant
scan-report-means = Cette page n’envoie rien. Lisez le texte, puis copiez-le, imprimez-le ou envoyez-le vous-même.
scan-report-where = Où est l’autocollant ?
scan-report-where-means = Vous n’êtes pas obligé de le dire. Cela figure seulement dans le texte ci-dessous.
scan-report-text = Texte de votre signalement
scan-report-copy = Copier le signalement
scan-report-print = Imprimer le signalement
scan-report-mail = Écrire un courriel avec ce texte
scan-report-to = À qui vous pouvez le dire
scan-report-to-register = Ils gèrent des capteurs, selon le registre signé de { $authority }. L’autocollant n’est peut-être pas à eux : demandez-leur qui s’en occupe.
scan-report-to-none = Le registre de { $authority } ne nomme personne à qui écrire. Cherchez une adresse que vous connaissez. N’en prenez pas sur l’autocollant.
scan-letter-subject = Signalement d’un autocollant avec un code
scan-letter-opening = J’ai lu un code dans la rue avec la page { $site }.
scan-letter-when = Date et heure : { $time }
scan-letter-where = Lieu : { $place }
scan-letter-leads = Le code mène à : { $host }
scan-letter-answer = La page a répondu : { $answer }
scan-letter-read = Le code dit : { $text }
scan-letter-ask = Merci de vous en occuper et de me dire ce que vous avez trouvé.

## Is this the right place?

scan-place-promise = Votre position reste sur cet appareil. Elle n’est pas conservée et pas envoyée.
scan-place-asking = Votre appareil cherche sa position.
scan-place-fits = Vous êtes à environ { $distance } du lieu de la notice. Cela correspond. Votre appareil connaît sa position à environ { $accuracy } près.
scan-place-far = Vous êtes à environ { $distance } du lieu de la notice. C’est trop loin. Votre appareil connaît sa position à environ { $accuracy } près.
scan-place-unstated = Cette notice n’indique pas de position, donc cette page ne peut pas comparer. Comparez vous-même le lieu écrit en mots.
scan-place-refused = Cette page n’a pas le droit de connaître la position. Rien d’autre ne change.
scan-place-timeout = Votre appareil n’a pas trouvé sa position à temps. Rien d’autre ne change.
scan-place-unavailable = Votre appareil ne connaît pas sa position. Rien d’autre ne change.
scan-place-inexact = Votre appareil connaît sa position seulement à environ { $accuracy } près. Ce n’est pas assez précis. Rien d’autre ne change.
scan-place-open = Vous êtes en train de faire un choix. Envoyez-le ou quittez-le d’abord.
