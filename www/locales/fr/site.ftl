### The pages around a notice: the city’s first page, the page of a notice, my choices.
### Language: French (vous). Plain words, short sentences, no markup.
### Status: machine

## First page

site-title = Capteurs de rue
site-intro = Les caméras, les compteurs et les autres capteurs de la rue portent un panneau. Le panneau dit qui gère le capteur, à quoi il sert, à quel point il vous désigne, combien de temps les données sont conservées et qui d’autre les reçoit.
site-scan = Scannez le code d’un panneau avec l’appareil photo de votre téléphone. Votre propre appareil vérifie alors qui a écrit la notice, et si elle a été modifiée. Aucun serveur n’apprend quel panneau vous lisez.
site-type = Taper le code court d’un panneau
site-mine = Voir mes choix
site-mine-means = Ce que vous avez décidé au sujet d’un capteur, et la suite donnée.
site-limits = Ce que la vérification peut vous dire, et ce qu’elle ne peut pas
site-limits-author = Elle dit qui a écrit la notice. Elle ne dit pas que le capteur est légal, ni que la notice est vraie.
site-limits-gaps = Elle affiche ce qu’une notice passe sous silence.
site-limits-forged = Un faux panneau peut ouvrir une fausse page. En cas de doute, tapez vous-même l’adresse de ce site.
site-promise = Ces pages ne vous demandent jamais de payer ni de vous connecter à un compte. Elles ne déposent aucun cookie et ne chargent rien depuis un autre site.
site-accessibility = Accessibilité

## Page of a notice

site-notice = Notice de capteur
site-unchecked = Cette page n’a pas pu vérifier la notice
site-unchecked-means = La vérification se fait sur votre propre appareil et a besoin de JavaScript. Il est désactivé ici, ou il n’est pas arrivé.
site-unchecked-next = Ce que vous pouvez faire
site-unchecked-script = Activez JavaScript pour cette page et rechargez-la. La page n’envoie rien au sujet du panneau que vous avez scanné.
site-unchecked-code = Tapez le code court imprimé sur le panneau, à une borne ou sur un autre appareil.
site-unchecked-write = Téléphonez ou écrivez à { $authority }, à un numéro ou à une adresse que vous connaissez déjà. Indiquez le lieu et le code court. Vous avez droit à une réponse.
site-code = Tapez le code court
site-code-hint = Il est imprimé sur le panneau et compte 11 caractères, par exemple ABCDE-FGHJK-4.
site-code-find = Trouver la notice
site-keep = Pour garder cette notice, imprimez la page. Elle tient sur une feuille.
site-notice-promise = Cette page ne vous demande jamais de payer ni de vous connecter à un compte. Elle ne dépose aucun cookie, et aucun serveur n’apprend quel panneau vous lisez, sauf si vous envoyez un choix à son sujet.

## My choices

site-choices = Mes choix
site-choices-failed = Cette page n’a pas pu montrer vos choix
site-choices-failed-means = Ils sont gardés sur votre propre appareil et affichés par JavaScript. Il est désactivé ici, ou il n’est pas arrivé. Rien n’est perdu : activez-le, ou rechargez la page.
site-choices-promise = Ce que vous voyez ici est gardé seulement sur cet appareil. Cette page ne dépose aucun cookie. Elle demande les réponses aux serveurs qui ont reçu vos choix, beaucoup à la fois, pour qu’ils n’apprennent pas lesquelles sont les vôtres.
site-licences = Licences des éléments de cette page

## Scanner

site-scanner = Scanner un panneau avec ce site
site-scanner-means = Vous n’avez alors pas à croire l’endroit où mène un autocollant.
site-place = Est-ce le bon endroit ?
site-report = Signaler cet autocollant
