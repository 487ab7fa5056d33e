### What the rulebooks find: one sentence for each rule, in the resident’s words.
### Language: French (vous). Plain words, short sentences, no markup.
### Status: machine

## General Data Protection Regulation, Regulation (EU) 2016/679

rule-gdpr-13-1-a = La notice ne dit pas comment joindre le responsable du traitement.
rule-gdpr-12-2-digital = Vous pouvez joindre le responsable du traitement seulement avec un ordinateur ou un téléphone en ligne. Exercer ses droits doit être facile pour tout le monde.
rule-gdpr-13-1-b = Toute autorité publique a un délégué à la protection des données. La notice ne dit pas comment joindre celui-ci.
rule-gdpr-37-1-b = Celui qui surveille régulièrement beaucoup de personnes, ou qui utilise beaucoup de données sensibles, a besoin d’un délégué à la protection des données. La notice n’en nomme aucun.
rule-gdpr-13-1-c-purpose = Un seul mot n’est pas une finalité déterminée. La notice ne dit pas à quoi cela sert exactement.
rule-gdpr-13-1-c-basis = La notice ne dit pas quelle loi permet cela. Vos choix en dépendent.
rule-gdpr-6-1-f-public = Une autorité publique ne peut pas invoquer des intérêts légitimes pour ses missions.
rule-gdpr-13-1-d = La notice se fonde sur un intérêt légitime et ne dit pas lequel.
rule-gdpr-9-1 = Les données sensibles, comme les visages reconnus ou la santé, ne peuvent pas être utilisées, sauf dans dix cas. La notice n’en cite aucun.
rule-gdpr-9-2-a-explicit = Les données sensibles exigent un consentement explicite. La notice dit que le consentement n’est pas explicite ici.
rule-gdpr-13-2-c = La notice se fonde sur le consentement et ne dit pas que vous pouvez le retirer à tout moment.
rule-gdpr-7-3-channel = La notice se fonde sur le consentement et n’indique aucun endroit où le donner ou le retirer.
rule-gdpr-7-3-idle = La notice dit que vous pouvez retirer votre consentement, mais rien dans la notice ne se fonde sur le consentement.
rule-gdpr-7-4 = Le consentement doit être libre. Ici, on est obligé de participer, donc ce n’est pas un consentement.
rule-gdpr-7-3-cannot = Le capteur ne peut pas laisser de côté une seule personne. Personne ne peut donc refuser son consentement ou le retirer. Alors ce n’est pas un consentement.
rule-gdpr-7-4-authority = On est rarement libre de dire non à une autorité publique. Le consentement est donc rarement valable ici.
rule-gdpr-13-1-e = La notice ne dit pas qui d’autre reçoit les données.
rule-gdpr-13-1-e-access = La notice dit que personne d’autre ne reçoit les données, et aussi que d’autres peuvent les voir ou les revendre.
rule-gdpr-13-1-e-processor = Des données se trouvent chez une entreprise qui travaille pour le responsable du traitement. La notice ne dit pas laquelle.
rule-gdpr-13-1-e-no-processor = La notice dit qu’aucune entreprise ne traite les données, et aussi qu’elles se trouvent sur les machines d’une entreprise.
rule-gdpr-13-1-f-recipient = Des données vont à quelqu’un hors de l’UE et de l’EEE. La notice ne dit pas ce qui les protège là-bas.
rule-gdpr-13-1-f-storage = Des données se trouvent hors de l’UE et de l’EEE. La notice ne dit pas ce qui les protège là-bas.
rule-gdpr-13-1-f-processor = Une entreprise hors de l’UE et de l’EEE traite les données. La notice ne dit pas ce qui les protège là-bas.
rule-gdpr-13-1-f-unplaced = Des données se trouvent hors du capteur. La notice ne dit pas dans quel pays. Personne ne peut donc savoir quelle loi les protège.
rule-gdpr-49-3 = Dans ses missions publiques, une autorité ne peut pas envoyer des données à l’étranger sur la base d’un consentement, pour un contrat ou pour un intérêt impérieux.
rule-gdpr-14-1-d = La notice ne dit pas quelles sortes de données il y a. Vous avez le droit de le demander.
rule-gdpr-13-2-a = La notice ne dit pas combien de temps les données sont conservées.
rule-gdpr-5-1-e = Des données qui désignent des personnes sont conservées sans fin. La loi veut une fin : quand elles ne sont plus nécessaires.
rule-gdpr-5-1-e-year = Des données qui désignent des personnes sont conservées plus d’un an. C’est rarement nécessaire.
rule-gdpr-13-2-a-stored = La notice dit que rien n’est conservé, et dit aussi où c’est conservé.
rule-gdpr-13-2-a-nowhere = La notice dit combien de temps des données sont conservées, et aussi qu’elles ne sont conservées nulle part.
rule-gdpr-13-2-a-download = La notice dit que rien n’est conservé, et aussi que des données peuvent être téléchargées.
rule-gdpr-13-2-a-police = La notice dit que rien n’est conservé, et aussi que la police reçoit des données quand elle les demande. Ce qui n’est pas conservé ne peut pas être remis.
rule-gdpr-4-1-tech = Le capteur peut distinguer les personnes, mais la notice dit qu’aucune donnée ne porte sur des personnes.
rule-gdpr-4-1-camera = Une caméra, un microphone ou un récepteur de téléphones enregistre d’ordinaire des personnes. La notice dit qu’aucune donnée ne porte sur des personnes.
rule-gdpr-4-1-data = La notice cite des données qui désignent des personnes, comme des plaques, des visages ou des téléphones, et dit qu’aucune donnée ne porte sur des personnes.
rule-gdpr-4-1-raw = La notice dit que tout ce qui désigne des personnes est enlevé, et aussi que des données brutes sont utilisées.
rule-gdpr-4-1-de-identified = Le capteur rend les personnes méconnaissables, mais la notice dit que les données montrent qui elles sont.
rule-gdpr-4-4-nobody = La notice dit que des profils ou des notes de personnes sont établis, et aussi qu’aucune donnée ne porte sur des personnes.
rule-gdpr-4-1-consequence = Une amende, une liste ou une note vise une personne précise. La notice dit que les données ne désignent personne.
rule-gdpr-13-2-b = La notice ne dit pas quels droits vous avez.
rule-gdpr-13-2-b-access = La notice ne dit pas que vous pouvez demander vos données.
rule-gdpr-13-2-b-rectification = La notice ne dit pas que vous pouvez faire corriger des données fausses.
rule-gdpr-13-2-b-erasure = La notice ne dit pas que vous pouvez faire effacer vos données.
rule-gdpr-13-2-b-restriction = La notice ne dit pas que vous pouvez faire suspendre l’utilisation de vos données.
rule-gdpr-20-1 = La notice se fonde sur le consentement ou sur un contrat et ne dit pas que vous pouvez emporter vos données.
rule-gdpr-20-scope = La notice promet que vous pouvez emporter vos données. La loi donne ce droit seulement avec un consentement ou un contrat, et il n’y en a pas ici.
rule-gdpr-15-access = La notice dit que vous pouvez demander vos données, et aussi que vous ne pouvez pas y accéder.
rule-gdpr-12-2 = La notice ne dit pas où vous pouvez dire non, faire une demande ou faire une réclamation.
rule-gdpr-12-2-request = La notice ne dit pas où vous pouvez demander vos données ou exercer d’autres droits.
rule-gdpr-13-2-d = La notice ne dit pas auprès de quelle autorité vous pouvez faire une réclamation.
rule-gdpr-13-2-e = La notice ne dit pas si vous devez participer.
rule-gdpr-13-2-e-failure = Vous devez participer ici. La notice ne dit pas ce qui se passe si vous ne le faites pas.
rule-gdpr-21-1 = Vous pouvez vous opposer à cela. La notice ne le dit pas.
rule-gdpr-21-1-scope = La notice dit que vous pouvez vous opposer. La loi donne ce droit seulement avec une mission d’intérêt public ou un intérêt légitime, et il n’y en a pas ici.
rule-gdpr-21-1-channel = Vous pouvez vous opposer à cela. La notice ne dit pas où.
rule-gdpr-21-1-reason = Le capteur ne peut pas laisser de côté une seule personne. Le responsable du traitement doit démontrer des motifs impérieux pour cela, et la notice n’en donne aucun.
rule-gdpr-21-2 = Tout le monde peut s’opposer à la publicité, et elle doit alors cesser. La notice dit qu’elle ne peut pas cesser.
rule-gdpr-21-6 = On peut aussi s’opposer à la recherche scientifique, sauf si une mission d’intérêt public en a besoin. La notice dit que personne ne peut être laissé de côté.
rule-gdpr-13-2-e-objection = La notice dit que vous devez participer, et aussi qu’on vous laisse de côté si vous vous opposez.
rule-gdpr-13-2-f = Une décision qui a un effet important sur vous est prise ici. La notice ne dit pas si c’est une machine ou une personne qui la prend.
rule-gdpr-13-2-f-consequences = Une décision qui a un effet important sur vous est prise ici. La notice ne dit pas à quoi elle peut mener.
rule-gdpr-13-2-f-harmless = La notice dit qu’une décision a un effet important sur vous, et aussi que rien ne peut vous arriver.
rule-gdpr-13-2-f-nothing = La notice dit que rien n’est décidé à votre sujet, et aussi qu’une machine décide.
rule-gdpr-22-1-detriment = Une amende, un refus, un prix, une liste ou une note est une décision au sujet d’une personne. La notice dit que rien n’est décidé.
rule-gdpr-4-4-score = La notice dit que personne n’est profilé ni noté, et aussi que vous pouvez recevoir une note.
rule-gdpr-22-2 = Une machine seule peut décider de telles choses uniquement pour un contrat, en vertu d’une loi ou avec un consentement explicite. Un intérêt ne suffit pas.
rule-gdpr-22-2-c = Une machine seule décide ici sur la base d’un consentement. Ce consentement doit être explicite, et la notice dit qu’il ne l’est pas.
rule-gdpr-22-3 = Une machine seule décide ici. La notice ne dit pas si vous pouvez faire réexaminer la décision par une personne.
rule-gdpr-22-3-refused = Une machine seule décide ici sur la base d’un consentement ou d’un contrat. Vous avez alors le droit qu’une personne réexamine la décision, et la notice le refuse.
rule-gdpr-22-3-promise = L’un de vos droits est qu’une personne réexamine une décision. La notice dit aussi que personne ne le fait.
rule-gdpr-22-4 = Une machine seule décide ici à partir de données sensibles. Cela exige un consentement explicite ou une loi dans l’intérêt public ; la notice ne cite ni l’un ni l’autre.
rule-gdpr-35-3-a = Des personnes sont profilées et font l’objet de décisions. Cela exige une analyse d’impact préalable, et la notice n’en cite aucune.
rule-gdpr-35-3-b = Des données sensibles sont utilisées. À grande échelle, cela exige une analyse d’impact préalable, et la notice n’en cite aucune.
rule-gdpr-35-3-c = Un lieu public est surveillé et on peut reconnaître des personnes. À grande échelle, cela exige une analyse d’impact ; la notice n’en cite aucune.

## Guidelines 3/2019 of the European Data Protection Board on video devices

rule-edpb-purpose-safety = « Sécurité » seul ne suffit pas pour une caméra. La notice ne dit pas contre quoi elle protège, ni qui.
rule-edpb-consent = Une caméra filme tous ceux qui passent. Passer devant un panneau n’est pas un consentement. Le consentement est donc rarement valable pour les caméras.
rule-edpb-published = Des images qui montrent qui vous êtes sont publiées. C’est une finalité à part, et elle exige sa propre base juridique.
rule-edpb-biometric-private = Une entreprise qui reconnaît des personnes par caméra à ses propres fins a le plus souvent besoin du consentement explicite de tous. La notice donne une autre raison.
rule-edpb-objection = La notice ne dit pas ce que deviennent les images quand vous vous opposez à cette caméra.
rule-edpb-objection-cannot = Une caméra qui ne peut pas s’arrêter quand quelqu’un s’oppose est légale seulement avec des motifs impérieux, ou là où personne n’est obligé de passer.
rule-edpb-place = La notice ne dit pas quel lieu la caméra surveille.
rule-edpb-reach = Vous devriez pouvoir savoir jusqu’où voit la caméra. La notice ne le dit pas.
rule-edpb-impact = Un panneau doit dire les plus grands effets sur les personnes. Cette notice ne dit pas ce qui peut vous arriver.
rule-edpb-silent-recording = Des images sont conservées, mais la notice ne dit pas combien de temps. Sans cela, les gens pensent que personne n’enregistre.
rule-edpb-recipient-country = D’autres reçoivent les données. La notice ne dit pas dans quel pays, et hors de l’UE et de l’EEE, ce serait une surprise.
rule-edpb-second-layer = La notice ne dit pas où se trouve l’information complète.
rule-edpb-not-only-digital = Celui qui n’a pas d’ordinateur doit aussi obtenir l’information complète. La notice cite seulement des moyens numériques.
rule-edpb-72-hours = Le plus souvent, les images devraient être effacées après quelques jours. Plus on dépasse 72 heures, meilleures doivent être les raisons.
rule-edpb-sound = La caméra écoute aussi. Le son qui n’est pas nécessaire doit être coupé.

## AI Act: Regulation (EU) 2024/1689

rule-aia-5-1-a = La notice elle-même dit que ce système utilise des techniques que les personnes ne remarquent pas, ou qui les trompent, pour leur faire faire ce qui leur nuit. C’est interdit par la loi. Personne ne peut y consentir.
rule-aia-5-1-b = La notice elle-même dit que ce système exploite le fait que des personnes sont jeunes, âgées, handicapées ou en difficulté, pour leur faire faire ce qui leur nuit. C’est interdit par la loi. Personne ne peut y consentir.
rule-aia-5-1-c-named = La notice elle-même dit que ce système note les personnes d’après leur comportement ou leurs traits, et les traite plus mal à cause de cela. C’est interdit par la loi. Personne ne peut y consentir.
rule-aia-5-1-d-named = La notice elle-même dit que ce système prédit, à partir d’un profil seul, qui commettra une infraction pénale. C’est interdit par la loi. Personne ne peut y consentir.
rule-aia-5-1-e-named = La notice elle-même dit que ce système constitue une base de visages à partir d’images de tout le monde. C’est interdit par la loi. Personne ne peut y consentir.
rule-aia-5-1-f-named = La notice elle-même dit que ce système lit les émotions de personnes au travail ou à l’école. C’est interdit par la loi. Personne ne peut y consentir.
rule-aia-5-1-g-named = La notice elle-même dit que ce système trie les personnes d’après le visage ou le corps pour déterminer leur race, leurs croyances, leurs opinions politiques, leur syndicat ou leur vie sexuelle. C’est interdit par la loi. Personne ne peut y consentir.
rule-aia-5-1-h-named = La notice elle-même dit que ce système reconnaît des personnes à distance dans des lieux publics, quand elles passent, pour la police. C’est interdit par la loi. Personne ne peut y consentir.
rule-aia-5-1-c = Ce système donne une note aux personnes, puis les traite plus mal à cause de cette note : par exemple une amende, un refus, un prix ou une liste noire. La notation sociale est interdite par la loi. Personne ne peut y consentir.
rule-aia-5-1-c-outcome = Ce que vous faites ici change une note à votre sujet, et des personnes sont traitées plus mal à cause de cette note. C’est de la notation sociale, quel que soit le nom que la notice lui donne. C’est interdit par la loi, et personne ne peut y consentir.
rule-aia-5-1-c-feeds = Des données d’ici entrent dans une note, et une autre activité de ce capteur punit des personnes d’après une note. Tout cela est un seul système de notation sociale. C’est interdit par la loi, et personne ne peut y consentir.
rule-aia-5-1-c-open = Des personnes reçoivent une note ici, et la notice ne dit pas comment elles sont traitées à cause de cette note. Une note qui rend la vie plus difficile à quelqu’un dans un autre domaine est interdite par la loi.
rule-aia-5-1-d = À partir de profils, une machine déduit quelles personnes pourraient commettre une infraction pénale, et aucun être humain ne décide. Prédire une infraction pénale à partir d’un profil seul est interdit par la loi. Personne ne peut y consentir.
rule-aia-5-1-d-support = Une machine désigne des personnes qui pourraient commettre une infraction pénale, et un être humain décide. Cela est permis seulement quand il existe déjà des faits liés à une infraction pénale, et pas seulement un profil.
rule-aia-5-1-d-risk = Une machine évalue, d’après leur profil, le risque que présentent des personnes. La notice doit dire quel risque : si c’est le risque d’une infraction pénale, c’est interdit par la loi.
rule-aia-5-1-e = Les visages vus ici sont conservés sans fin et on peut y faire des recherches. Constituer une base de visages à partir d’images de caméra de tout le monde est interdit par la loi.
rule-aia-5-1-f = Une machine lit les émotions de personnes au travail ou à l’école. C’est interdit par la loi, sauf pour des raisons médicales ou de sécurité. Personne ne peut y consentir.
rule-aia-5-1-g = Une machine trie les personnes d’après le visage ou le corps et en conclut quelque chose de privé sur chacune. Déterminer de cette façon la race, les croyances, les opinions politiques, le syndicat ou la vie sexuelle est interdit par la loi. Personne ne peut y consentir.
rule-aia-5-1-h = Des personnes sont reconnues par leur visage ou leur corps quand elles passent, à des fins répressives, dans un lieu public. C’est interdit par la loi, sauf dans quelques cas qu’un juge ou une autorité indépendante a autorisés.
rule-aia-50-1 = Vous pouvez parler avec cet appareil, et la notice ne dit pas qu’une machine répond.
rule-aia-50-3 = Cet appareil lit quelque chose sur les visages, et aucune activité ne dit quoi : les émotions, l’âge, ou un groupe dans lequel on place les personnes. Les personnes qui se trouvent devant doivent être informées.
rule-aia-50-3-words = Une machine lit vos émotions, et aucune phrase ne dit à quoi cela sert ni comment cela marche. Les personnes qui se trouvent devant doivent être informées.
rule-aia-50-5 = Une machine lit ici des visages ou des émotions, et la notice ne dit pas jusqu’où elle voit. Les personnes doivent le savoir avant que cela commence, donc elles doivent savoir où cela commence.
rule-aia-26-2 = Un système d’IA à haut risque décide et agit ici tout seul, et aucun être humain qui le surveille n’est indiqué.
rule-aia-26-11 = Un système d’IA à haut risque fonctionne ici, et la notice ne dit pas s’il décide à votre sujet ou s’il aide à décider.
rule-aia-27 = Un organisme public utilise ici un système d’IA à haut risque, et la notice ne cite aucune analyse de ses effets sur les droits fondamentaux des personnes.
rule-aia-27-credit = Une machine évalue ici qui peut obtenir un crédit, et la notice ne cite aucune analyse de ses effets sur les droits fondamentaux des personnes.
rule-aia-86 = Un système d’IA à haut risque participe à des décisions qui ont un effet important sur vous, et la notice n’indique aucun endroit où demander comment une telle décision a été prise.

## UK GDPR and Data Protection Act 2018

rule-uk-13-1-a = La notice ne dit pas comment joindre le responsable du traitement.
rule-uk-13-1-b = Toute autorité publique a un délégué à la protection des données. La notice ne dit pas comment joindre celui-ci.
rule-uk-13-1-c-purpose = Un seul mot n’est pas une finalité déterminée. La notice ne dit pas à quoi cela sert exactement.
rule-uk-13-1-c-basis = La notice ne dit pas sur quelle base juridique cela se fait. Vos choix en dépendent.
rule-uk-6-1-f-public = Une autorité publique ne peut pas invoquer des intérêts légitimes pour ses missions.
rule-uk-13-1-d = La notice se fonde sur un intérêt légitime et ne dit pas lequel.
rule-uk-13-1-e = La notice ne dit pas qui d’autre reçoit les données.
rule-uk-13-1-e-access = La notice dit que personne d’autre ne reçoit les données, et aussi que d’autres peuvent les voir ou les revendre.
rule-uk-13-1-f = Des données vont à quelqu’un hors du Royaume-Uni. La notice ne dit pas ce qui les protège là-bas.
rule-uk-13-2-a = La notice ne dit pas combien de temps les données sont conservées.
rule-uk-13-2-a-stored = La notice dit que rien n’est conservé, et dit aussi où c’est conservé.
rule-uk-13-2-a-handed = La notice dit que rien n’est conservé, et aussi que d’autres peuvent l’obtenir après.
rule-uk-5-1-e = Des données qui désignent des personnes sont conservées sans fin. La loi veut une fin : quand elles ne sont plus nécessaires.
rule-uk-4-1-tech = Le capteur peut distinguer les personnes, mais la notice dit qu’aucune donnée ne porte sur des personnes.
rule-uk-9-1 = Les données sensibles, comme les visages reconnus ou la santé, ne peuvent pas être utilisées sans une condition. La notice n’en cite aucune.
rule-uk-13-2-b = La notice ne dit pas quels droits vous avez.
rule-uk-21-1 = Vous pouvez vous opposer à cela. La notice ne le dit pas.
rule-uk-13-2-c = La notice se fonde sur le consentement et ne dit pas que vous pouvez le retirer à tout moment.
rule-uk-7-4 = Le consentement doit être libre. Ici, on est obligé de participer, donc ce n’est pas un consentement.
rule-uk-12-2 = La notice ne dit pas où vous pouvez dire non, faire une demande ou faire une réclamation.
rule-uk-13-2-d = La notice ne dit pas auprès de quelle autorité vous pouvez faire une réclamation.
rule-uk-164a = Vous pouvez faire une réclamation auprès du responsable du traitement lui-même, et il doit rendre cela facile. La notice ne dit pas où.
rule-uk-13-2-e = La notice ne dit pas si vous devez participer.
rule-uk-13-2-f = Une décision qui a un effet important sur vous est prise ici. La notice ne dit pas si c’est une machine ou une personne qui la prend.
rule-uk-13-2-f-nothing = La notice dit que rien n’est décidé à votre sujet, et aussi qu’une machine décide.
rule-uk-22-3 = Une machine seule décide ici sur la base d’un consentement ou d’un contrat. Vous avez alors le droit qu’une personne réexamine la décision, et la notice le refuse.
rule-uk-22b = Une machine seule décide ici à partir de données sensibles. Cela exige un consentement explicite ou une loi dans l’intérêt public ; la notice ne cite ni l’un ni l’autre.
rule-uk-22c = Une machine seule décide ici. Vous avez le droit qu’une personne réexamine la décision, et la notice le refuse.
rule-uk-22c-review = Une machine seule décide ici. La notice ne dit pas si vous pouvez faire réexaminer la décision par une personne.

## LGPD: Lei nº 13.709/2018 (Brazil)

rule-lgpd-7 = Les données sur des personnes exigent un des fondements que la loi énumère, et la notice ne dit pas lequel.
rule-lgpd-23 = Un organisme public doit dire en vertu de quelle loi il utilise des données sur des personnes, et cette notice ne le dit pas.
rule-lgpd-8-5 = Cela se fonde sur votre consentement, et la notice n’indique aucun endroit où le retirer. Le retirer doit être facile et gratuit.
rule-lgpd-8-free = La notice demande un consentement et dit que vous devez participer. Un consentement que personne ne peut refuser n’est pas un consentement.
rule-lgpd-9-1 = La notice donne un titre et aucune phrase sur ce à quoi servent les données. La finalité doit être précise.
rule-lgpd-9-2 = La notice ne dit pas combien de temps des données sur vous sont utilisées et conservées.
rule-lgpd-9-4 = La notice ne dit pas comment joindre ceux qui gèrent ce capteur.
rule-lgpd-9-5 = La notice ne dit pas avec qui des données sur vous sont partagées, ni à quoi cela sert.
rule-lgpd-9-6 = La notice ne dit pas qui d’autre traite les données et en répond.
rule-lgpd-9-7 = La notice ne cite aucun de vos droits, ni aucune page qui les cite. Ils doivent être cités : voir, corriger, effacer, emporter et d’autres.
rule-lgpd-9-3-must = La notice ne dit pas si vous devez laisser prendre des données pour utiliser ce lieu ou ce service.
rule-lgpd-10-2 = Cela se fonde sur un intérêt de ceux qui gèrent le capteur, et la notice ne dit pas quel intérêt.
rule-lgpd-11 = Les visages, les corps, la santé et autres données semblables ne peuvent pas être utilisés au nom de l’intérêt de quelqu’un. La loi n’énumère pas ce fondement pour ces données.
rule-lgpd-11-consent = Les visages, les corps, la santé et autres données semblables exigent un consentement spécifique et distinct. La notice s’appuie sur un consentement que personne n’a exprimé.
rule-lgpd-18-3 = La notice n’indique aucun endroit où demander vos données ou exercer vos autres droits.
rule-lgpd-18-8 = On vous demande votre consentement, et la notice ne dit pas ce qui se passe si vous refusez.
rule-lgpd-18-1 = Vous pouvez faire une réclamation auprès de l’autorité nationale, et la notice ne la nomme pas.
rule-lgpd-20 = Une machine seule décide à votre sujet, et la notice ne dit pas que vous pouvez faire réexaminer la décision.
rule-lgpd-26-1 = Un organisme public vend des données sur des personnes. Il peut les remettre à des entreprises dans quelques cas seulement, et la notice n’en cite aucun.
rule-lgpd-41 = La notice ne nomme pas le délégué aux données personnelles (encarregado), qui doit être facile à trouver.

## CCPA as amended: California Civil Code 1798.100 and following

rule-ccpa-100-categories = En Californie, une entreprise doit dire quelles sortes de données sur vous elle collecte, avant de le faire. Cette notice ne le dit pas.
rule-ccpa-100-sold = En Californie, une entreprise doit dire si elle vend des données sur vous. Cette notice ne le dit pas.
rule-ccpa-100-retention = En Californie, une entreprise doit dire combien de temps elle conserve chaque sorte de données sur vous. Cette notice ne le dit pas.
rule-ccpa-100-forever = La notice ne fixe aucune fin à la conservation des données sur vous. En Californie, une entreprise ne peut pas les conserver plus longtemps que la finalité ne l’exige.
rule-ccpa-120 = Des données sur vous sont vendues, et la notice n’indique aucun endroit où dire non. En Californie, vous pouvez dire à une entreprise de ne pas les vendre.
rule-ccpa-121 = Les visages, les corps, la santé et autres données semblables servent à tirer des conclusions sur vous, sans aucun endroit où limiter cela. En Californie, vous pouvez le limiter.
rule-ccpa-130 = La notice n’indique aucun endroit où demander ce qu’une entreprise sait de vous ou le faire effacer. En Californie, il doit y avoir deux moyens.
rule-ccpa-130-phone = Cette entreprise peut être jointe par ordinateur seulement. En Californie, un numéro de téléphone gratuit est l’un des moyens.
rule-ccpa-7012-link = La notice ne dit pas où lire la politique de confidentialité. En Californie, la notice doit y conduire.
rule-ccpa-7220 = Une machine décide à votre sujet sur un point important, et la notice n’indique aucun endroit où le refuser. En Californie, elle doit en indiquer un.
rule-ccpa-7220-who = Une décision a ici un effet important sur vous, et la notice ne dit pas si une machine la prend. En Californie, on doit vous le dire avant.

## What people ask

rule-base-who-kind = La notice nomme quelqu’un, mais ne dit pas si c’est un organisme public ou une entreprise.
rule-base-who-country = La notice ne dit pas dans quel pays sont ceux qui gèrent ce capteur. Personne ne peut donc savoir quelle loi vous protège.
rule-base-who-reach = La notice ne dit pas comment joindre ceux qui gèrent ce capteur.
rule-base-who-digital = Seules les personnes qui ont un ordinateur ou un smartphone peuvent joindre ceux qui gèrent ce capteur.
rule-base-place = La notice ne dit pas où est le capteur. Personne ne peut donc savoir si ce panneau a sa place ici.
rule-base-owner = La notice ne dit pas à qui sont les données : à la ville, ou à l’entreprise propriétaire de ce capteur.
rule-base-owner-locked-out = Ceux qui répondent de ce capteur ne peuvent pas voir eux-mêmes ses données. Quelqu’un d’autre détient la clé.
rule-base-recorded = La notice ne dit pas ce qui est enregistré.
rule-base-recognise = La notice ne dit pas si on peut vous reconnaître dans les données.
rule-base-why = La notice donne un titre et aucune phrase sur ce à quoi cela sert.
rule-base-how-long = La notice ne dit pas combien de temps les données sont conservées.
rule-base-where = La notice ne dit pas où se trouvent les données.
rule-base-where-country = La notice ne dit pas dans quel pays se trouvent les données. Personne ne peut donc savoir de quel pays sont la police et les tribunaux qui peuvent y accéder.
rule-base-who-else = La notice ne dit pas qui d’autre reçoit les données.
rule-base-who-else-pays = Quelqu’un d’autre reçoit les données, et la notice ne dit pas à quelles conditions : contre de l’argent, sur demande, ou parce qu’une loi le dit.
rule-base-profile = La notice ne dit pas si des personnes sont profilées ou notées.
rule-base-consequences = La notice ne dit pas quelles suites cela peut avoir pour vous : une amende, un prix, un refus, une liste, ou rien.
rule-base-consequences-free = La notice ne dit pas quelles suites cela peut avoir pour vous : une amende, un prix, un refus, une liste, ou rien.
rule-base-machine = La notice ne dit pas si une machine décide quelque chose à votre sujet.
rule-base-machine-who = Quelque chose est décidé à votre sujet, et la notice ne dit pas si c’est un être humain ou une machine qui décide.
rule-base-machine-human = Une machine décide, et la notice ne dit pas si un être humain réexaminera la décision quand vous le demandez.
rule-base-machine-alone = Une machine seule peut vous faire payer, vous refuser l’accès ou vous mettre sur une liste, et aucun être humain ne réexaminera la décision.
rule-base-say-no = La notice ne dit pas ce que deviennent le capteur ou les données si vous dites non.
rule-base-say-no-why = La notice dit que rien ne peut être fait quand vous dites non, et ne dit pas pourquoi.
rule-base-say-no-nowhere = La notice promet de faire quelque chose quand vous dites non, et n’indique aucun endroit où le dire.
rule-base-must = La notice ne dit pas si vous pouvez être ici sans participer.
rule-base-answers = La notice ne dit pas où envoyer un non, une demande ou une réclamation.
rule-base-answers-review = Un être humain doit réexaminer la décision de la machine quand vous le demandez, et la notice n’indique aucun endroit où le demander.
rule-base-complain = La notice ne dit pas qui surveille ceux qui gèrent ce capteur et reçoit les réclamations.
rule-base-cost = Ce capteur est payé avec de l’argent public, et la notice ne dit pas combien il coûte.
rule-base-contract = Un organisme public paie d’autres pour gérer ce capteur, et la notice ne dit pas où lire le contrat.
rule-base-worth = La notice ne nomme personne qui ait calculé si ce capteur vaut ce qu’il coûte à la collectivité.
rule-base-no-trace-recorded = La notice dit que les données ne portent pas sur des personnes, et enregistre des visages, des plaques, des voix ou choses semblables. L’un des deux est faux.
rule-base-no-trace-recognised = La notice dit que personne ne peut être reconnu, et reconnaît des personnes par le visage ou le corps. L’un des deux est faux.
rule-base-no-trace-feelings = La notice dit que les données ne portent pas sur des personnes, et lit les émotions de personnes. L’un des deux est faux.
rule-base-no-trace-sensor = La notice dit qu’aucune donnée ne porte sur des personnes, et utilise un appareil qui reconnaît des personnes. L’un des deux est faux.
rule-base-no-trace-profile = La notice dit que les données ne portent pas sur des personnes, et établit des profils ou des notes de personnes. L’un des deux est faux.
rule-base-no-trace-list = La notice dit que personne ne peut être reconnu, et pourtant quelqu’un reçoit une amende, une note ou est mis sur une liste. L’un des deux est faux.
rule-base-kept-nowhere = La notice dit que les données sont conservées, et qu’elles ne se trouvent nulle part. L’un des deux est faux.
rule-base-gone-yet-stored = La notice dit que rien n’est conservé, et pourtant les données sont stockées, copiées en sauvegarde, ou peuvent être récupérées plus tard. L’un des deux est faux.
rule-base-nobody-yet-sold = La notice dit que personne d’autre ne reçoit les données, et pourtant elles peuvent être vendues ou données à d’autres. L’un des deux est faux.
rule-base-nothing-yet-something = La notice dit que cela n’a aucune suite pour vous, et en cite une dans la même liste.
rule-base-nothing-yet-decided = La notice dit que rien n’est décidé, et qu’une machine décide. L’un des deux est faux.
rule-base-no-profile-yet-score = La notice dit que personne n’est noté, et que votre note change. L’un des deux est faux.
rule-base-must-yet-may-go = La notice dit que vous devez participer, et que vous pouvez prendre un autre chemin. L’un des deux est faux.
rule-base-mine-yet-not = La notice dit que vous pouvez voir vos données, et que vous ne le pouvez pas.

## Added later

rule-eprivacy-5-3 = Ce capteur capte l’adresse technique de votre téléphone. Lire quelque chose dans un appareil exige le plus souvent un consentement, même si le reste est permis pour une autre raison. La notice ne se fonde pas sur le consentement.
rule-gdpr-5-1-b-sold = Des données sur vous sont vendues ou peuvent l’être. Les acheteurs les utilisent à leurs propres fins. Cela exige le plus souvent votre consentement, et la notice ne se fonde pas sur le consentement.
rule-gdpr-10 = Des données sur des infractions pénales sont utilisées ici. Cela est réservé aux autorités, ou à ce qu’une loi permet. La notice ne cite ni l’un ni l’autre.
rule-gdpr-22-2-b = Une machine seule décide ici, et aucune personne ne réexamine la décision quand vous le demandez. Cela exige une loi qui permet précisément cela et qui vous protège.
rule-aia-5-1-d-sorted = Une machine met des personnes en groupes ou les classe selon leur profil, pour faire respecter les règles ou pour la sécurité d’un lieu. Si elle désigne qui pourrait commettre une infraction pénale, à partir d’un profil seul, c’est interdit par la loi.
rule-aia-5-1-h-behalf = Des personnes sont reconnues ici par leur visage ou leur corps, et c’est peut-être pour la police. Dans un lieu public, quand les gens passent, c’est interdit par la loi, sauf dans quelques cas qu’un juge ou une autorité indépendante a autorisés.
