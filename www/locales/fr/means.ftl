### What the coded words of notices mean, in the order of terms.ftl. At most 140 characters.
### Language: French (vous). Plain words, short sentences, no markup.
### Status: machine

## How closely data points at you

means-lamppost-identifiability-none = Les données n’ont jamais porté sur des personnes, par exemple l’air ou l’eau. On ne peut y trouver personne.
means-lamppost-identifiability-de_identified = Les données portaient sur des personnes. Ce qui vous désigne a été enlevé pour de bon, par exemple votre visage rendu méconnaissable.
means-lamppost-identifiability-pseudonymous = Vous y êtes un numéro, sans votre nom. Celui qui détient la liste de ces numéros peut savoir que c’est vous.
means-lamppost-identifiability-identifiable = Les données elles-mêmes montrent qui vous êtes, par exemple par votre visage, votre nom ou votre plaque.

## Profiles and scores

means-lamppost-profiling-none = Personne ne rassemble vos habitudes, et vous ne recevez ni note ni rang.
means-lamppost-profiling-profiling = On rassemble des données sur vous pour connaître vos habitudes ou vos traits, par exemple où vous allez et quand.
means-lamppost-profiling-scoring = Vous recevez une note ou un rang, par exemple sur le risque que vous semblez présenter. D’autres peuvent agir d’après cela.

## What a decision does

means-lamppost-decision_effect-none = Les données ne servent pas à décider du cas d’une personne, par exemple quand on compte seulement les véhicules.
means-lamppost-decision_effect-informs = Le résultat de la machine est un élément parmi d’autres. Une personne regarde le tout, puis décide à votre sujet.
means-lamppost-decision_effect-legal_effect = La décision change vos droits ou devoirs, par exemple une amende. Souvent, vous pouvez demander un réexamen par une personne.
means-lamppost-decision_effect-significant_effect = Aucun droit ne change, mais cela pèse autant : par exemple, pas de prêt. Souvent, vous pouvez demander un réexamen par une personne.

## Who decides

means-lamppost-autonomy-human_decides = La machine fait seulement une proposition. Une personne l’examine et peut décider autre chose.
means-lamppost-autonomy-human_executes = La machine choisit, et une personne fait ce qu’elle a choisi, par exemple suit le trajet planifié par un programme.
means-lamppost-autonomy-autonomous = Personne n’intervient dans la décision elle-même, par exemple une barrière qui s’ouvre seulement pour les plaques connues.

## How long data is kept

means-lamppost-retention-none = Les données sont utilisées aussitôt, puis disparaissent. Personne ne peut les regarder plus tard.
means-lamppost-retention-hours = Les données sont conservées le nombre d’heures indiqué par la notice, puis effacées.
means-lamppost-retention-until_event = Les données sont effacées quand arrive un événement que la notice nomme, par exemple la fin d’une affaire.
means-lamppost-retention-indefinite = Aucun jour d’effacement n’est fixé. La loi permet de conserver vos données seulement tant que la finalité l’exige.

## In whose house data is kept

means-lamppost-storage-on_device = Les données se trouvent dans le capteur, ici dans la rue, pas sur un ordinateur ailleurs.
means-lamppost-storage-controller_premises = Les données se trouvent sur des ordinateurs que l’organisme responsable gère lui-même, par exemple à la mairie.
means-lamppost-storage-processor_premises = Les données sont chez une entreprise qui travaille pour l’organisme responsable et doit suivre ses instructions.
means-lamppost-storage-public_cloud = Les données sont sur des ordinateurs loués que beaucoup d’autres clients utilisent aussi. Peut-être dans un autre pays.

## On what terms others get data

means-lamppost-recipient_terms-shared = Quelqu’un d’autre reçoit les données ou peut les regarder. La notice dit qui.
means-lamppost-recipient_terms-sold = Quelqu’un d’autre reçoit les données et donne en échange de l’argent ou autre chose.
means-lamppost-recipient_terms-on_request_to_police = La police reçoit les données quand elle les demande, par exemple après un accident. Elles ne lui sont pas envoyées en permanence.
means-lamppost-recipient_terms-required_by_law = Une loi dit que les données doivent être remises. L’organisme responsable n’a pas le choix.
means-lamppost-recipient_terms-published = Tout le monde peut voir ou copier les données, par exemple sur internet. Ce qui est copié ne peut pas être repris.

## What can happen to you

means-lamppost-consequence-none = Les données ne changent rien pour vous : pas de paiement, pas d’interdiction, pas de sanction.
means-lamppost-consequence-fee = Vous devrez peut-être payer ce que vous utilisez, par exemple un péage ou un parking. Ce n’est pas une sanction.
means-lamppost-consequence-fine = Vous devrez peut-être payer une sanction, par exemple pour excès de vitesse. Vous pouvez contester une amende.
means-lamppost-consequence-denial_of_service = On peut vous refuser l’entrée ou un service, par exemple quand une barrière ne s’ouvre pas pour vous.
means-lamppost-consequence-price = Les données peuvent changer ce que vous payez : plus cher aux heures chargées, ou pas autant que votre voisin.
means-lamppost-consequence-blacklist = Vous ou votre véhicule pouvez être mis sur une liste d’indésirables. On peut ensuite vous refuser l’accès.
means-lamppost-consequence-score = Vous avez une note ou un rang qui monte ou descend selon ce que vous faites. D’autres peuvent agir d’après cela.
means-lamppost-consequence-referral = Un autre service peut recevoir votre cas et décider que faire, par exemple la police.

## What an objection does

means-lamppost-objection_effect-stop = Si vous vous opposez, vos données ne sont plus utilisées pour cette finalité.
means-lamppost-objection_effect-mask = Si vous vous opposez, on vous rend méconnaissable : par exemple, votre visage ou votre plaque est caché sur l’image.
means-lamppost-objection_effect-delete = Si vous vous opposez, ce qui a été collecté sur vous est effacé.
means-lamppost-objection_effect-reroute = Si vous vous opposez, on vous montre un autre chemin que le capteur ne voit pas.
means-lamppost-objection_effect-cannot = Rien ne peut être fait pour une seule personne. La notice dit pourquoi. Vous pouvez faire une réclamation à l’autorité de contrôle.

## Who is responsible

means-lamppost-controller_kind-public = Un organisme public décide pourquoi et comment utiliser les données, par exemple une ville, une école ou la police.
means-lamppost-controller_kind-private = Une entreprise, une association ou un particulier décide pourquoi et comment utiliser les données.
means-lamppost-controller_kind-mixed = Public et privé décident ensemble, par exemple une société que possèdent une ville et une entreprise.

## Ways to get in touch

means-lamppost-contact_kind-web = Ouvrez cette page dans un navigateur pour leur écrire ou pour en lire plus.
means-lamppost-contact_kind-email = Écrivez à cette adresse. Ils connaîtront alors votre adresse e-mail.
means-lamppost-contact_kind-phone = Appelez ce numéro et parlez avec quelqu’un. Vous n’avez pas besoin d’internet.
means-lamppost-contact_kind-post = Envoyez une lettre à cette adresse. Vous n’avez pas besoin d’internet.
means-lamppost-contact_kind-in_person = Allez à ce guichet ou bureau et parlez avec quelqu’un. Vous n’avez besoin ni de téléphone ni d’internet.

## What a contact point is for

means-lamppost-channel_use-choice = Écrivez ici pour donner, refuser ou retirer votre consentement, ou pour vous opposer.
means-lamppost-channel_use-request = Écrivez ici pour obtenir une copie de vos données, ou pour les faire corriger ou effacer.
means-lamppost-channel_use-complaint = Écrivez ici si quelque chose ne va pas. Une réclamation à l’autorité de contrôle est toujours possible, sans frais.

## What was studied beforehand

means-lamppost-assessment_kind-dpia = Avant le début, l’organisme responsable a écrit ce que cela peut vous faire et ce qui vous protège (art. 35 du RGPD).
means-lamppost-assessment_kind-fria = Avant d’utiliser une IA à haut risque, on a étudié à qui elle peut nuire et ce qui aide alors (règlement sur l’IA, art. 27).
means-lamppost-assessment_kind-cost_benefit = On a étudié si le capteur vaut ce qu’il coûte, par exemple comparé à une solution sans capteur.

## Why a notice was taken back

means-lamppost-withdrawal_reason-sensor_removed = Le capteur n’est plus accroché ici. Il ne reste donc rien à décrire.
means-lamppost-withdrawal_reason-error_in_notice = Quelque chose que disait la notice n’était pas vrai. Cherchez une notice plus récente.
means-lamppost-withdrawal_reason-key_compromised = Quelqu’un d’autre a peut-être eu la clé de signature de l’émetteur. Ce qui est signé avec elle est peut-être faux.
means-lamppost-withdrawal_reason-unlawful = Ce que décrit la notice n’était pas permis. Demandez à l’émetteur si cela a cessé.
means-lamppost-withdrawal_reason-other = La raison n’est aucune de celles qui ont un mot ici. Demandez à l’émetteur.

## What is picked up

means-lamppost-data_kind-number_plate = Une caméra lit la plaque de votre véhicule. Les autorités peuvent ainsi trouver le propriétaire.
means-lamppost-data_kind-face_image = Une image montre votre visage. Ceux qui vous connaissent, et aussi des programmes, peuvent vous reconnaître.
means-lamppost-data_kind-gait = Le capteur enregistre comment vous marchez. On peut reconnaître ainsi certaines personnes, même sans visage.
means-lamppost-data_kind-silhouette = Seule votre forme est enregistrée, sans le visage. La taille, les habits ou un fauteuil roulant peuvent se voir.
means-lamppost-data_kind-sound_level = Seulement un chiffre pour le niveau du bruit, en décibels. Rien de ce que vous dites n’est conservé.
means-lamppost-data_kind-voice_recording = Ce que vous dites est enregistré. On peut vous reconnaître à vos mots et à votre voix.
means-lamppost-data_kind-wifi_probe = Votre téléphone cherche le Wi-Fi, même quand vous ne l’utilisez pas. Certains de ses signaux permettent de le reconnaître.
means-lamppost-data_kind-bluetooth_address = Casques, montres et téléphones envoient une telle adresse. Si elle ne change pas, on peut reconnaître votre appareil.
means-lamppost-data_kind-location_trace = Des lieux et des heures à la suite forment un trajet. Il peut montrer, par exemple, où vous habitez et travaillez.
means-lamppost-data_kind-vehicle_count = Seulement un nombre, par exemple 40 véhicules en une heure. Il ne dit pas à qui ils étaient.
means-lamppost-data_kind-people_count = Seulement un nombre, par exemple 120 personnes en une heure. Il ne dit pas qui elles étaient.
means-lamppost-data_kind-payment_data = Enregistre comment vous payez, par exemple le numéro de carte, le montant et l’heure.
means-lamppost-data_kind-travel_card = Enregistre le numéro de votre carte ou les trajets faits avec elle, par exemple les arrêts et les heures.

## Devices: what senses or acts

means-device-tech-air_quality = Mesure ce qu’il y a dans l’air, par exemple la poussière ou les gaz. N’a pas besoin de données sur vous.
means-device-tech-assistance_station = Appuyez sur le bouton pour parler à des aidants, par exemple en urgence. Ils vous entendent, et parfois vous voient.
means-device-tech-augmented_reality = Ajoute des images ou des mots à ce que vous voyez, sur un téléphone ou des lunettes. Il lui faut une caméra.
means-device-tech-biometrics = Mesure ce qui vous est propre, par exemple visage, doigt, œil ou voix, pour dire qui vous êtes.
means-device-tech-cellular = Envoie ou reçoit des données comme un téléphone mobile. N’a besoin ni de câble ni de Wi-Fi.
means-device-tech-chatbot = Écrivez ou parlez, et un programme répond. Aucune personne n’a besoin d’être là, et ce que vous écrivez peut être conservé.
means-device-tech-contactless_payments = Approchez une carte ou un téléphone pour payer. Lit ce qu’il faut pour le paiement, par exemple le numéro de carte.
means-device-tech-de_identified_image = Prend des photos et enlève ce qui montre qui vous êtes, par exemple en rendant les visages méconnaissables.
means-device-tech-de_identified_video = Filme et enlève ce qui montre qui vous êtes, par exemple en rendant visages et plaques méconnaissables.
means-device-tech-de_identified_voice = Enregistre la parole et change la voix pour qu’elle ne montre plus qui vous êtes. On peut encore entendre les mots.
means-device-tech-dtpr_api = Permet à des programmes et sites de lire ce que disent les notices sur de tels appareils. DTPR est une norme de panneaux.
means-device-tech-electric_vehicle_charger = Branchez votre véhicule pour le charger. Peut enregistrer qui charge, quand, combien, et comment c’est payé.
means-device-tech-facial_characterization = Regarde votre visage pour deviner, par exemple, l’âge ou l’humeur. Ce type ne détermine pas qui vous êtes.
means-device-tech-gps = Trouve sa position par des signaux de satellites. Porté par une personne ou un véhicule, il montre où ils vont.
means-device-tech-hands_free = Réagit à votre voix, à un geste ou à votre approche. Pour cela, il doit écouter, regarder ou sentir.
means-device-tech-identifiable_image = Prend des photos où on peut vous reconnaître, par exemple au visage ou à la plaque.
means-device-tech-identifiable_nfc = Lit une carte ou un téléphone à quelques centimètres. Le numéro lu peut être relié à votre nom.
means-device-tech-identifiable_rfid = Lit une petite puce radio, par exemple dans un badge ou un boîtier de péage. Son numéro peut être relié à votre nom.
means-device-tech-identifiable_video = Filme de sorte qu’on peut vous reconnaître, par exemple au visage, aux habits ou à la plaque.
means-device-tech-identifiable_wifi_sensor = Capte les signaux que votre téléphone envoie pour trouver le Wi-Fi. Un numéro peut permettre de reconnaître le téléphone.
means-device-tech-image = Prend des images isolées, pas un film. Le mot ne dit pas si on peut vous y reconnaître.
means-device-tech-image_infrared = Prend des images avec une lumière ou une chaleur que vous ne voyez pas. Marche aussi dans le noir.
means-device-tech-inclinometer = Mesure combien une chose penche, par exemple un mur, un mât ou un pont. Ne porte pas sur des personnes.
means-device-tech-induction_loop = Remarque le métal au-dessus. Peut donc compter des véhicules ou changer un feu. Ne voit pas qui conduit.
means-device-tech-intercom = Appuyez et parlez avec quelqu’un d’autre part, par exemple pour ouvrir une porte. Certains ont une caméra.
means-device-tech-li_dar = Envoie de la lumière et mesure les distances. Voit des formes et des mouvements, mais ne prend pas de photo.
means-device-tech-location_beacon = Envoie un signal court avec son numéro. Une application de votre téléphone peut en déduire où vous êtes.
means-device-tech-microphone = Capte des sons, et peut-être des paroles. Le mot ne dit pas s’ils sont enregistrés.
means-device-tech-motion_detector = Remarque que quelque chose bouge, par exemple pour allumer une lampe. Ne sait pas qui ou quoi.
means-device-tech-nfc = Approchez une carte ou un téléphone, et les deux échangent des données, par exemple un lien ou un billet.
means-device-tech-non_identifiable_video = Filme dès le départ avec si peu de détails qu’on ne peut distinguer ni visages ni plaques.
means-device-tech-passive_infrared_sensor = Sent la chaleur des gens et des animaux qui bougent près de lui, par exemple pour ouvrir une porte. Ne prend pas d’image.
means-device-tech-person_detection = Distingue les gens des choses dans une image, leur nombre et leur place. Ce type ne détermine pas qui ils sont.
means-device-tech-personal_device = Vous l’utilisez avec votre propre appareil, par exemple un téléphone ou une tablette.
means-device-tech-piezoelectric_sensor = Donne de l’électricité quand on le presse ou le secoue. Dans une route, par exemple, il compte ou pèse des véhicules.
means-device-tech-radar = Envoie des ondes radio pour mesurer où est une chose et à quelle vitesse. Marche dans le noir, ne prend pas d’image.
means-device-tech-rfid = Lit de petites puces radio de près, par exemple sur une poubelle, un vélo ou un billet.
means-device-tech-soil_moisture_sensor = Est dans le sol et dit quand les plantes ont besoin d’eau. Ne porte pas sur des personnes.
means-device-tech-sound_level_meter = Donne un chiffre en décibels, par exemple pour le bruit des voitures. N’a pas besoin d’enregistrer les paroles.
means-device-tech-system_screen = Lisez ou touchez cet écran pour utiliser l’appareil. Ce que vous y tapez ou choisissez peut être enregistré.
means-device-tech-thermometer = Mesure la chaleur d’une chose, par exemple l’air, la route ou l’eau.
means-device-tech-ultrasonic_level_sensor = Envoie un son que vous n’entendez pas et mesure les distances, par exemple le niveau d’une poubelle.
means-device-tech-unmanned_aircraft_system = Vole sans pilote à bord, souvent avec une caméra. Peut voir des lieux qu’on ne voit pas depuis la rue.
means-device-tech-video_camera = Prend des images animées. Le mot ne dit ni si on peut vous reconnaître, ni combien de temps elles sont conservées.
means-device-tech-video_camera_infrared = Filme avec une lumière ou une chaleur que vous ne voyez pas. Marche aussi dans le noir.
means-device-tech-voice = Enregistre la parole. Peut dire ce que vous dites, ou qui vous êtes d’après votre façon de parler.
means-device-tech-water_quality = Mesure ce qu’il y a dans l’eau, par exemple d’une rivière ou d’une fontaine. Ne porte pas sur des personnes.
means-device-tech-weather_station = Mesure, par exemple, le vent, la pluie et la chaleur. Ne porte pas sur des personnes.
means-device-tech-weighing_scale = Mesure le poids d’une chose, par exemple un camion sur la route ou des déchets dans un bac.
means-device-tech-wireless_access_point = Connectez-y votre téléphone ou ordinateur à internet. Peut enregistrer quels appareils étaient connectés, et quand.
means-device-tech-wireless_charging_roadway = Sous la route, des bobines chargent les véhicules électriques arrêtés ou qui passent. Peut enregistrer lequel est chargé.

## Devices: what they are for

means-device-purpose-accessibility = Sert à ce que chacun puisse utiliser un lieu ou un service, par exemple en fauteuil roulant ou sans voir.
means-device-purpose-agency_interaction = Vous permet de changer quelque chose ou de participer, par exemple un bouton de lumière ou un écran tactile.
means-device-purpose-arts_culture = Fait partie de l’art ou de la culture, par exemple une œuvre qui bouge à votre approche ou un guide de musée.
means-device-purpose-commerce = Sert au commerce, par exemple une machine à billets ou l’écran d’un magasin.
means-device-purpose-connectivity = Vous donne une connexion, par exemple le Wi-Fi gratuit sur une place.
means-device-purpose-dining = Aide à proposer des plats ou des repas, par exemple en prenant votre commande.
means-device-purpose-ecology = Mesure comment va la nature, par exemple les arbres, les animaux, le sol ou une rivière.
means-device-purpose-energy_efficiency = Aide à utiliser moins d’énergie, par exemple en baissant les lampes de rue quand il n’y a personne.
means-device-purpose-enforcement = Cherche qui enfreint une règle, par exemple en roulant trop vite. Vous risquez une amende.
means-device-purpose-entry = Vérifie si vous pouvez entrer ou utiliser quelque chose, par exemple par une carte ou une plaque.
means-device-purpose-fire_emergency = Aide les pompiers, une ambulance ou d’autres en cas de danger, par exemple en donnant l’alarme.
means-device-purpose-health = Mesure ce qui peut rendre malade, par exemple le bruit, le mauvais air ou la mauvaise eau. Ne soigne personne.
means-device-purpose-inform = Vous dit quelque chose, par exemple quand vient le prochain bus ou comment marche un service.
means-device-purpose-logistics = Aide à amener les marchandises où il faut, par exemple à trouver une place libre pour décharger.
means-device-purpose-mobility = Aide les gens et les véhicules à circuler, par exemple en changeant les feux ou en comptant les vélos.
means-device-purpose-planning_decision_making = Recueille des faits pour des plans futurs, par exemple où faire une piste cyclable. Ne décide du cas de personne.
means-device-purpose-research_development = Aide à étudier ou à essayer quelque chose de nouveau, par exemple comment les gens utilisent une place.
means-device-purpose-safety_security = Sert à éviter des dommages, par exemple des accidents, un incendie ou un vol.
means-device-purpose-social = Aide les gens à se rencontrer ou à se parler, par exemple par un jeu sur une place.
means-device-purpose-switch = Fait démarrer ou arrêter quelque chose, par exemple une lampe, une pompe ou une porte.
means-device-purpose-waste_management = Aide à ramasser, trier ou recycler les déchets, par exemple en disant quand un bac est plein.
means-device-purpose-water_efficiency = Aide à utiliser moins d’eau, par exemple en arrosant seulement quand le sol est sec.
means-device-purpose-wayfinding_services = Vous montre où vous êtes, où aller et ce qui est proche, par exemple des toilettes ou un arrêt de bus.

## Devices: what happens to the data

means-device-process-aggregated = Beaucoup de relevés deviennent un seul nombre, par exemple 500 personnes par jour. Les relevés isolés ne sont pas montrés.
means-device-process-ai_system = Un programme tire des résultats des données, souvent après avoir appris d’exemples. Il peut se tromper.
means-device-process-bitmap_manipulation = Un programme change l’image, par exemple cache les visages ou la rend moins fine.
means-device-process-code_signing = L’appareil peut vérifier qui a fait son logiciel et que personne ne l’a changé. Cela ne dit rien de l’usage des données.
means-device-process-computer_vision = Un programme trouve des choses dans les images, par exemple des véhicules ou des gens, et souvent les compte. Personne n’a à regarder.
means-device-process-cryptonets = Un programme d’IA calcule avec des données qui restent verrouillées. Celui qui le gère ne peut pas lire vos données.
means-device-process-de_identified = Ce qui vous désigne est enlevé, par exemple noms, visages ou numéros. Le mot ne dit pas si cela marche bien.
means-device-process-differential_privacy = De petites erreurs au hasard sont ajoutées. Les totaux restent utiles, mais il est difficile de dire si vous y êtes.
means-device-process-encrypted = Seul celui qui a la clé peut lire les données. Le mot ne dit pas qui l’a.
means-device-process-encrypted_at_rest = Qui vole la mémoire ou le disque ne peut pas lire sans la clé. Ceux qui ont la clé peuvent lire.
means-device-process-federated_learning = Chaque appareil apprend de ses données et transmet seulement ce qu’il a appris. Les données restent où elles sont.
means-device-process-hardware_audits = De temps en temps, des experts externes vérifient si l’appareil est sûr et s’il enregistre plus qu’indiqué.
means-device-process-homomorphic_encryption = Des ordinateurs trouvent un résultat sans déverrouiller les données. Celui qui calcule ne peut pas les lire.
means-device-process-immutable_query_ledger = Chaque consultation et chaque changement est noté dans une liste que nul ne peut modifier. On peut ainsi retracer un abus.
means-device-process-k_anonymity = Vos données ressemblent à celles de plusieurs autres. Par ces détails seuls, nul ne peut dire lesquelles sont les vôtres.
means-device-process-raw_data = Les données sont telles que captées. Rien n’est enlevé : on peut vous reconnaître si le capteur montre qui vous êtes.
means-device-process-rdua_approved = Un examen inventé par l’entreprise Sidewalk Labs a vu plus de bien que de mal. Ce n’est pas le contrôle d’une autorité.
means-device-process-regulated = Une loi fixe des règles propres à ces données, par exemple de santé. Elles varient d’un pays à l’autre.
means-device-process-reviewed_internally = L’organisme a examiné lui-même l’usage et les risques. Personne d’extérieur n’a participé.
means-device-process-secure_multi_party_computing = Plusieurs organismes trouvent ensemble un résultat. Aucun ne voit les données des autres.
means-device-process-transport_layer_security = Personne, entre deux ordinateurs, ne peut lire ni changer les données. Cela ne dit rien de leur conservation ensuite.
means-device-process-trusted_execution_environment = Les données sont traitées dans une partie fermée d’une puce. Les autres programmes ne peuvent pas y regarder.
means-device-process-zero_knowledge_proofs = Vous ou un ordinateur pouvez montrer qu’une chose est vraie, par exemple avoir plus de 18 ans, sans rien révéler d’autre.

## Devices: who can get at the data

means-device-access-available_for_resale = D’autres peuvent obtenir les données contre de l’argent et les utiliser à leurs propres fins.
means-device-access-available_to_3rd_parties = D’autres, qui ne travaillent pas sur ce capteur, peuvent obtenir les données. Cela ne veut pas toujours dire vendues.
means-device-access-available_to_download = Tout le monde peut charger les données depuis internet, gratuitement ou contre de l’argent.
means-device-access-available_to_me = Vous pouvez regarder les données sur vous, par exemple vos propres trajets. Les autres ne le peuvent pas.
means-device-access-available_to_the_accountable_organization = Celui qui répond de cet appareil peut regarder les données. La notice dit qui c’est.
means-device-access-available_to_vendor = L’entreprise qui fournit l’appareil ou collecte les données peut les regarder.
means-device-access-not_available_to_me = L’appareil ne vous offre aucun moyen de voir les données. Si elles portent sur vous, vous pouvez demander une copie (art. 15 du RGPD).
means-device-access-not_available_to_the_accountable_organization = Même l’organisme qui répond de cet appareil ne peut pas regarder les données. Il reçoit peut-être seulement les résultats.
means-device-access-not_available_to_vendor = L’entreprise qui fournit l’appareil ou collecte les données ne peut pas les regarder.

## Devices: where data is kept

means-device-storage-backed_up_internationally = Une seconde copie est dans un autre pays que celui de la collecte. D’autres lois peuvent s’y appliquer.
means-device-storage-backed_up_locally = Une seconde copie est dans le pays où les données ont été collectées. La loi de ce pays la protège.
means-device-storage-shared_storage_and_governance = Plusieurs organismes partagent un stockage. Ils fixent ensemble qui voit les données, combien de temps, et l’effacement.
means-device-storage-stored_locally = Les données sont dans le pays où elles ont été collectées. Pas forcément dans cette rue ou cette ville.
means-device-storage-stored_on_3rd_party_cloud = Les données sont dans un grand centre d’une entreprise qui loue de la place. L’organisme responsable reste responsable.
means-device-storage-stored_primarily_internationally = La plupart des données sont dans un autre pays que celui de la collecte. D’autres lois peuvent s’y appliquer.
means-device-storage-stored_primarily_locally = La plupart des données sont dans le pays où elles ont été collectées. Une plus petite partie peut être à l’étranger.

## Devices: what form the data has

means-device-data-binary = Les données sont emballées pour des ordinateurs. Sans le bon programme, vous ne pouvez pas les lire.
means-device-data-boolean = Chaque entrée est oui ou non, par exemple : la place de parking est libre, ou elle ne l’est pas.
means-device-data-personal = Les données portent sur vous ou sur quelqu’un d’autre qu’on peut reconnaître. La loi vous donne des droits.
means-device-data-pixel_based_image = Une photo ou une image d’un film, faite de beaucoup de petits points de couleur.
means-device-data-spatial = Les données disent où se trouve une chose, par exemple des points sur une carte ou un trajet.
means-device-data-tabular = Les données ont des lignes et des colonnes, par exemple une ligne par véhicule, avec l’heure et la vitesse.
means-device-data-values_time = La même chose est mesurée encore et encore, par exemple la température chaque heure.

## Devices: whether data is kept

means-device-retention-data_retained = Les données sont d’abord stockées, puis effacées. La notice peut dire après combien d’heures ou quel événement.
means-device-retention-no_data_retained = L’appareil utilise les données aussitôt et n’en stocke aucune.

## Devices: who is responsible

means-device-accountable-institution = Une institution répond de cet appareil et de ses données, par exemple une administration, une école ou un musée.
means-device-accountable-organization = Une organisation répond de cet appareil et de ses données, par exemple une entreprise ou une association.

## Choices and answers: words by code

means-lamppost-decision-consent-give = Vous dites oui à cette seule utilisation de vos données. Vous pouvez retirer ce oui à tout moment, aussi simplement que vous l’avez donné.
means-lamppost-decision-consent-refuse = Vous dites non. Vos données ne peuvent pas être utilisées pour cette finalité. Vous pouvez encore dire oui plus tard.
means-lamppost-decision-consent-withdraw = Vous retirez votre oui. Dès lors, vos données ne peuvent plus servir à cela. Ce qui a été fait avant reste légal.
means-lamppost-decision-objection-make = Vous demandez d’arrêter, à cause de votre situation. Continuer n’est permis que pour des motifs plus forts ou des droits en justice.
means-lamppost-decision-objection-retract = Vous ne vous opposez plus, et vos données peuvent de nouveau être utilisées. Vous pouvez vous opposer encore à tout moment.
means-lamppost-decision-review-request = Une machine décide ici. Vous demandez qu’une personne réexamine la décision, et vous pouvez donner votre avis.
means-lamppost-decision-request-access = Ils doivent vous dire s’ils utilisent des données sur vous, et vous en donner une copie. La première est gratuite.
means-lamppost-decision-request-rectification = Dites ce qui est faux ou manque dans les données sur vous. Ils doivent le corriger.
means-lamppost-decision-request-erasure = Ils doivent effacer vos données, par exemple si elles ne servent plus. Ils peuvent refuser si une loi dit de les garder.
means-lamppost-decision-request-restriction = Vous demandez de garder les données sans les utiliser, par exemple le temps de vérifier si elles sont exactes.
means-lamppost-decision-request-portability = Vous recevez ce que vous avez donné dans un fichier lisible par d’autres programmes. Pour un consentement ou un contrat.
means-lamppost-decision-concern-tampered = Dites à l’émetteur si quelqu’un a changé le panneau, a collé quelque chose dessus ou en a mis un faux.
means-lamppost-decision-concern-place = Dites à l’émetteur si la notice décrit un autre capteur ou un autre lieu que celui où le panneau est accroché.
means-lamppost-decision-concern-other = Dites à l’émetteur ce qui ne va pas d’autre avec le panneau ou le capteur, par exemple qu’il est cassé.
means-lamppost-surface-phone = Vous avez décidé sur un téléphone ou un autre appareil qui avait scanné le code du panneau.
means-lamppost-surface-web = Vous avez décidé sur un site web, sans scanner le panneau.
means-lamppost-surface-kiosk = Vous avez décidé sur un écran public, par exemple dans une administration.
means-lamppost-answer_status-acknowledged = Quelqu’un a votre demande et y travaille. Ce n’est pas encore une décision.
means-lamppost-answer_status-accepted = Ils sont d’accord avec vous et feront ce que vous avez demandé. Ce n’est pas encore fait.
means-lamppost-answer_status-rejected = Ils ne feront pas ce que vous avez demandé. Ils doivent dire pourquoi. Vous pouvez faire une réclamation à l’autorité de contrôle.
means-lamppost-answer_status-extended = Il leur faut plus d’un mois, et ils doivent dire pourquoi. La loi permet deux mois de plus, pas davantage.
means-lamppost-answer_status-fulfilled = Ils disent qu’ils ont fait ce que vous avez demandé.
means-lamppost-notice_state-current = Quand votre choix est arrivé, cette notice était valable.
means-lamppost-notice_state-superseded = Quand votre choix est arrivé, il y avait déjà une notice plus récente. Votre choix désigne l’ancienne.
means-lamppost-notice_state-withdrawn = Quand votre choix est arrivé, l’émetteur avait déjà retiré cette notice.
means-lamppost-notice_state-expired = Quand votre choix est arrivé, le dernier jour de cette notice était passé.
means-lamppost-notice_state-not-yet-in-force = Quand votre choix est arrivé, le premier jour de cette notice était encore à venir.

## AI: what it is for

means-ai-purpose-accessibility = Aide chacun à utiliser un lieu ou un service, aussi ceux qui voient, entendent ou bougent moins bien. Exemple : un panneau parlant.
means-ai-purpose-arts_culture = Sert à créer ou à montrer l’art, la musique ou le patrimoine. Exemple : des lumières qui réagissent à votre passage.
means-ai-purpose-border_immigration = Aide des agents à contrôler qui passe une frontière ou demande un visa ou l’asile. Exemple : comparer visage et passeport.
means-ai-purpose-commerce = Aide à acheter et à vendre des biens ou des services. Exemple : un magasin qui compte ce que vous prenez.
means-ai-purpose-content_moderation = Vérifie ce que les gens écrivent ou envoient, et le cache ou l’enlève selon des règles. Exemple : des insultes sur un écran.
means-ai-purpose-dining = Aide à servir des repas. Exemple : deviner combien de repas il faut aujourd’hui à une cantine.
means-ai-purpose-ecology = Mesure plantes, animaux, sol, air ou eau. Exemple : compter les oiseaux d’après leur chant.
means-ai-purpose-education = Aide à enseigner, à apprendre ou à noter. Exemple : un programme qui propose des exercices à un élève.
means-ai-purpose-eligibility_benefits = Calcule qui reçoit une aide ou un service public, ou combien. Exemple : l’aide au logement.
means-ai-purpose-employment = Aide à choisir, organiser ou juger des travailleurs. Exemple : trier des candidatures ou répartir les horaires.
means-ai-purpose-energy_efficiency = Utilise moins d’électricité ou de chaleur. Exemple : des lampes de rue qui baissent quand personne n’est là.
means-ai-purpose-enforcement = Cherche qui enfreint une règle. Exemple : des voitures sur la voie de bus. Une amende peut suivre ; la notice devrait le dire.
means-ai-purpose-entry = Vérifie si vous pouvez entrer ou utiliser un service. Exemple : une porte qui lit un billet, une plaque ou un visage.
means-ai-purpose-financial_services = Aide à décider de votre argent. Exemple : un prêt, le prix d’une assurance, ou si un paiement semble une fraude.
means-ai-purpose-fire_emergency = Aide les secours à voir un danger et à réagir. Exemple : voir de la fumée dans un tunnel.
means-ai-purpose-health = Mesure ce qui peut rendre malade autour de vous : air sale, mauvaise eau ou bruit. Ne soigne pas de patients.
means-ai-purpose-healthcare = Aide à soigner des patients. Exemple : proposer un diagnostic, ou qui est soigné d’abord.
means-ai-purpose-inform = Répond à des questions ou donne des nouvelles d’un service. Exemple : un écran qui dit les heures d’ouverture.
means-ai-purpose-logistics = Planifie le stockage et le transport de marchandises. Exemple : le trajet des camionnettes de livraison.
means-ai-purpose-marketing_personalization = Choisit publicités, offres ou conseils pour vous ou votre groupe. Exemple : un écran qui change selon qui est devant.
means-ai-purpose-mobility = Aide gens et véhicules à circuler. Exemple : compter les vélos, ou changer les feux.
means-ai-purpose-planning_decision_making = Aide à planifier pour beaucoup de gens, par exemple une ligne de bus. Regarde l’ensemble, pas une seule personne.
means-ai-purpose-research_development = Étudie un lieu ou ses gens pour apprendre du nouveau. Demandez qui fait l’étude et quand elle finit.
means-ai-purpose-risk_assessment = Donne une note à des gens ou à des cas, pour en voir ou en aider certains d’abord. Exemple : l’ordre à l’hôpital.
means-ai-purpose-safety_security = Essaie d’éviter un dommage avant qu’il arrive. Exemple : voir que quelqu’un est tombé sur les rails.
means-ai-purpose-social = Aide les gens à se rencontrer ou à se parler. Exemple : un écran qui relie deux places publiques.
means-ai-purpose-translation_language = Met la parole ou le texte dans une autre langue. Exemple : parler avec une administration dans votre langue.
means-ai-purpose-waste_management = Aide à ramasser, trier ou recycler les déchets. Exemple : une poubelle qui dit quand elle est pleine.
means-ai-purpose-water_efficiency = Utilise moins d’eau. Exemple : arroser un parc seulement quand le sol est sec.
means-ai-purpose-wayfinding_services = Vous aide à trouver un lieu, des toilettes, un ascenseur ou un service. Exemple : un plan qui montre votre chemin.

## AI: who is responsible

means-ai-accountable-institution = L’institution, par exemple une administration ou une école, qui répond de cette IA. Envoyez-lui questions et réclamations.
means-ai-accountable-organization = L’entreprise ou autre organisation qui répond de cette IA. Envoyez-lui questions et réclamations.

## AI: whom it touches

means-ai-affected-people = Les gens sur qui l’IA est utilisée, ou dont ses décisions changent la vie. Vous en faites peut-être partie en passant.

## AI: what kind of AI it is

means-ai-functional_modes-agentic_mode = Planifie plusieurs étapes et les exécute avec d’autres programmes, par exemple réserve. Demandez qui peut l’arrêter.
means-ai-functional_modes-analytical_mode = Lit des chiffres et des faits et rend une étiquette, une note ou un rang. Ne fait ni texte ni image nouveaux.
means-ai-functional_modes-generative_mode = Fait un texte, une image, un son ou une vidéo qui n’existait pas. Ce qu’elle fait peut être faux.
means-ai-functional_modes-perceptive_mode = Change images, sons ou papier scanné en faits, par exemple « trois personnes, un vélo ».
means-ai-functional_modes-physical_mode = Actionne moteurs, vannes, lumières ou barrières, et change donc quelque chose autour de vous.
means-ai-functional_modes-semantic_mode = Lit ou entend le langage et trouve ce qu’il veut dire ou ce qui va avec. N’écrit rien de nouveau.

## AI: what harm it could do

means-ai-risks_mitigation-autonomy_loss = Elle pourrait vous enlever des choix ou vous pousser vers un choix. Le responsable nomme ce risque ; demandez ce qu’il fait contre.
means-ai-risks_mitigation-civil_liberties_harm = Elle pourrait toucher vos libertés de parler, d’aller et venir, ou un procès juste. Exemple : on évite une manifestation surveillée.
means-ai-risks_mitigation-environmental_harm = Elle pourrait nuire à la nature : il lui faut de l’électricité, de l’eau et des appareils qui deviennent des déchets.
means-ai-risks_mitigation-financial_harm = Elle pourrait coûter de l’argent aux gens ou aux entreprises. Exemple : un prix erroné, un service refusé ou une fraude.
means-ai-risks_mitigation-physical_harm = Elle pourrait blesser quelqu’un ou casser quelque chose. Exemple : une barrière qui bouge au mauvais moment.
means-ai-risks_mitigation-political_economic_harm = Elle pourrait tromper les électeurs, affaiblir les services publics ou donner trop de pouvoir à une entreprise.
means-ai-risks_mitigation-psychological_harm = Elle pourrait causer stress, peur ou dépendance. Exemple : l’impression d’une surveillance constante.
means-ai-risks_mitigation-reputational_harm = Elle pourrait faire penser du mal de vous. Exemple : elle vous prend pour un autre ou vous donne une fausse étiquette.
means-ai-risks_mitigation-societal_cultural_harm = Elle pourrait nuire à la confiance, aux langues ou aux coutumes. Exemple : de fausses nouvelles, un savoir local perdu.

## AI: what you may ask for

means-ai-rights-right_access = Demandez quelles données sur vous a l’IA, à quoi elles servent et quelles décisions en sont venues.
means-ai-rights-right_algorithmic_transparency = Demandez comment l’IA marche en général, en mots simples : ce qu’elle regarde et quelles suites cela peut avoir pour vous.
means-ai-rights-right_be_forgotten = Demandez d’effacer vos données, par exemple si elles ne servent plus ou si vous retirez un consentement. Il y a des exceptions.
means-ai-rights-right_contest = Dites qu’une décision est erronée, ajoutez des faits, donnez votre avis et demandez qu’on la réexamine.
means-ai-rights-right_correction = Demandez de corriger ou de compléter des données fausses sur vous.
means-ai-rights-right_individual_decision_explanation = Demandez pourquoi une décision sur vous est sortie ainsi, et quelle part l’IA y a eue.
means-ai-rights-right_non_discrimination = On ne doit pas vous traiter plus mal pour l’origine, le sexe, l’âge, la croyance, un handicap ou autre. Sinon, réclamez.
means-ai-rights-right_object = Demandez de ne plus utiliser vos données. Cela ne les efface pas : demandez-le aussi si vous le voulez.
means-ai-rights-right_purpose_limitation = Vos données ne peuvent servir qu’à ce que dit la notice. Demandez si vous pensez qu’elles servent à plus.
means-ai-rights-right_to_human_review = Demandez qu’une personne, et non une machine, décide à votre sujet ou réexamine la décision.
means-ai-rights-right_to_notice = On devrait vous avertir avant qu’une IA décide à votre sujet, et quand vous parlez à une machine.

## AI: what goes in

means-ai-input_dataset-input_about_a_measurement = L’IA reçoit des chiffres de capteurs : température, bruit ou air propre. Le plus souvent, personne n’y figure.
means-ai-input_dataset-input_about_a_place = L’IA reçoit où se trouve une chose : positions, trajets ou plans. Le trajet d’un téléphone peut montrer où vous habitez.
means-ai-input_dataset-input_about_behaviour = L’IA reçoit ce que les gens ont fait : où ils ont marché, combien de temps, ce qu’ils ont touché ou acheté.
means-ai-input_dataset-input_biometric = L’IA reçoit visages, voix, empreintes, démarche ou regard. Vous ne pouvez pas les changer comme un mot de passe.
means-ai-input_dataset-input_decision = L’IA reçoit ce qu’un autre système a décidé sur une personne, oui ou non. Une erreur là-bas se retrouve ici.
means-ai-input_dataset-input_generated_content = L’IA reçoit un texte, des images ou un son faits par une autre IA. Des erreurs peuvent ainsi continuer.
means-ai-input_dataset-input_operational_data = L’IA reçoit des faits sur la marche d’un service : horaires, places libres. Ils ne portent sur aucune personne précise.
means-ai-input_dataset-input_physical_action = L’IA apprend qu’une chose est arrivée : une porte ouverte, une lampe allumée, une alarme.
means-ai-input_dataset-input_recommendation = L’IA reçoit la prévision, la note ou le conseil d’un autre système. C’est un conseil, pas encore une décision.
means-ai-input_dataset-input_sensitive_personal = L’IA reçoit des faits sur la santé, l’argent, la croyance, la sexualité, la migration… Ils peuvent vous nuire s’ils sortent.

## AI: what comes out

means-ai-output_dataset-output_about_a_measurement = L’IA rend des chiffres, par exemple la qualité de l’air chaque heure. Souvent, ils ne disent rien d’une seule personne.
means-ai-output_dataset-output_about_a_place = L’IA rend où se trouve une chose : un trajet, une zone, une carte des lieux fréquentés.
means-ai-output_dataset-output_about_behaviour = L’IA rend ce que les gens ont fait : trajets, durée de présence. Demandez si c’est sur vous ou sur beaucoup de gens.
means-ai-output_dataset-output_biometric = L’IA tire des données des corps, par exemple un modèle de votre visage ou voix. On peut ainsi vous reconnaître.
means-ai-output_dataset-output_decision = L’IA règle quelque chose à votre sujet, par exemple si la barrière s’ouvre. Demandez si une personne peut réexaminer.
means-ai-output_dataset-output_generated_content = L’IA fait du texte, des images, du son ou de la vidéo. Cela peut paraître vrai et être faux.
means-ai-output_dataset-output_operational_data = L’IA rend des plans ou des chiffres pour un service, par exemple un horaire. Ils ne portent sur aucune personne précise.
means-ai-output_dataset-output_physical_action = L’IA déclenche quelque chose : une porte s’ouvre, une lampe s’allume, un panneau change.
means-ai-output_dataset-output_recommendation = L’IA donne un conseil, une prévision ou une note. Quelqu’un d’autre décide qu’en faire.
means-ai-output_dataset-output_sensitive_personal = L’IA dit quelque chose sur la santé, l’argent, la croyance, la sexualité, la migration… Cela peut être une supposition.

## AI: how it works

means-ai-processing-affect_emotion_analysis = Devine vos émotions par visage, voix, corps ou mots. Au travail et à l’école, l’UE interdit de le faire par le corps, sauf exceptions.
means-ai-processing-anomaly_detection = Apprend ce qui est habituel et signale le reste. Inhabituel ne veut pas dire mal : une personne devrait vérifier.
means-ai-processing-biometric_recognition = Compare visage, voix, doigt, œil ou démarche à ceux stockés pour dire qui vous êtes ou si c’est bien vous.
means-ai-processing-classification_prediction = Met choses ou gens en groupes, ou devine un nombre. Exemple : voiture ou vélo ; visiteurs demain.
means-ai-processing-clustering_segmentation = Met ensemble les gens, lieux ou événements qui se ressemblent. Personne n’a nommé les groupes avant.
means-ai-processing-computer_vision = Lit images ou vidéos : compte les gens, trouve des objets, suit des mouvements. N’a pas besoin de savoir qui vous êtes.
means-ai-processing-language_models = Lit, écrit, résume ou répond en langage humain, comme un programme de dialogue. Peut affirmer des choses fausses.
means-ai-processing-optimization = Essaie beaucoup de façons et prend la meilleure pour un but, par exemple moins d’attente aux feux. Des gens fixent le but.
means-ai-processing-privacy_transformation = Floute, enlève ou remplace ce qui désigne des gens avant l’utilisation. Exemple : les visages d’une vidéo.
means-ai-processing-recommendation_ranking = Choisit ce qu’on vous montre d’abord, d’après ce que vous ou des gens comme vous ont fait avant.
means-ai-processing-search_retrieval = Cherche dans des documents, fichiers ou images ce qui correspond à une question.
means-ai-processing-speech_audio = Change la parole en texte ou l’inverse, ou nomme un son comme une vitre qui casse. Ne dit pas qui parle.

## AI: who can get at the data

means-ai-access-available_for_resale = Les données peuvent être vendues à d’autres. Demandez à qui, et si elles vous désignent.
means-ai-access-available_to_3rd_parties = D’autres, qui n’ont aucune part à ce système, peuvent obtenir les données. Pas forcément vendues.
means-ai-access-available_to_download = Tout le monde peut obtenir les données en ligne, gratuitement ou contre paiement.
means-ai-access-available_to_me = Vous pouvez regarder les données sur vous ; les autres ne le peuvent pas. Exemple : vos propres trajets.
means-ai-access-available_to_the_accountable_organization = L’organisme qui répond du système peut regarder les données.
means-ai-access-available_to_vendor = L’entreprise qui fournit ou gère l’appareil peut regarder les données.
means-ai-access-not_available_to_me = Le système ne vous offre aucun moyen de voir les données. Si elles portent sur vous, la loi permet de les demander (art. 15 du RGPD).
means-ai-access-not_available_to_the_accountable_organization = L’organisme qui répond du système ne peut pas regarder les données. Demandez qui le peut.
means-ai-access-not_available_to_vendor = L’entreprise qui fournit ou gère l’appareil ne peut pas regarder les données.

## AI: whether data is kept

means-ai-retention-data_retained = Les données sont stockées un temps fixé, puis effacées. La notice devrait dire combien de temps.
means-ai-retention-no_data_retained = Les données ne sont pas stockées. Elles servent aussitôt, puis disparaissent.

## AI: where data is kept

means-ai-storage-backed_up_internationally = Une seconde copie est hors du pays ou de la région de la collecte. D’autres lois peuvent s’y appliquer.
means-ai-storage-backed_up_locally = Une seconde copie est dans le pays ou la région de la collecte : la loi de ce lieu s’applique.
means-ai-storage-shared_storage_and_governance = Plusieurs organismes partagent un stockage. Ses règles disent qui peut voir, garder ou effacer les données.
means-ai-storage-stored_locally = Les données sont dans le pays ou la région de la collecte : la loi de ce lieu s’applique.
means-ai-storage-stored_on_3rd_party_cloud = Les données sont chez une entreprise engagée pour cela, ailleurs. Demandez quelle entreprise et dans quel pays.
means-ai-storage-stored_primarily_internationally = La plupart des données sont hors du pays ou de la région de la collecte. D’autres lois peuvent s’y appliquer.
means-ai-storage-stored_primarily_locally = La plupart des données, mais pas toutes, sont dans le pays ou la région de la collecte.

## Law: why data may be used

means-dpv-legal_basis-A6-1-a = Les données ne servent que si vous dites oui. Vous êtes libre de dire non, et vous pouvez retirer votre oui à tout moment.
means-dpv-legal_basis-A6-1-a-explicit-consent = Les données ne servent que si vous dites oui clairement, par exemple en signant. Vous pouvez dire non, ou le retirer à tout moment.
means-dpv-legal_basis-A6-1-a-non-explicit-consent = Les données ne servent que sur un oui par acte clair (case cochée). Le silence n’est pas un oui. Retrait possible à tout moment.
means-dpv-legal_basis-A6-1-b = Les données servent parce qu’un contrat avec vous l’exige. Sans contrat ni étapes demandées par vous, cette raison ne vaut pas.
means-dpv-legal_basis-A6-1-b-contract-performance = Les données servent à ce que promet un contrat avec vous, comme un parking payé. Seul ce que le contrat exige est permis.
means-dpv-legal_basis-A6-1-b-enter-into-contract = Les données servent car vous avez demandé quelque chose avant de signer, comme une offre. Sans demande, cette raison ne vaut pas.
means-dpv-legal_basis-A6-1-c = Une loi ordonne cette utilisation. Vous ne pouvez pas refuser, mais vous pouvez demander quelle loi, et faire une réclamation.
means-dpv-legal_basis-A6-1-d = Les données servent parce que la vie ou la santé de quelqu’un est en danger. On ne vous consulte pas avant. Pour les urgences.
means-dpv-legal_basis-A6-1-d-data-subject = Vos données servent parce que votre propre vie ou santé est en danger. On ne vous consulte pas avant. Pour les urgences.
means-dpv-legal_basis-A6-1-d-natural-person = Vos données servent parce que la vie ou la santé d’un autre est en danger. On ne vous consulte pas avant. Pour les urgences.
means-dpv-legal_basis-A6-1-e = Une loi donne cette mission à un organisme. On ne vous consulte pas, mais vous pouvez vous opposer à cause de votre situation.
means-dpv-legal_basis-A6-1-e-official-authority = Une administration use d’un pouvoir donné par la loi. On ne vous consulte pas ; vous pouvez vous opposer, vu votre situation.
means-dpv-legal_basis-A6-1-e-public-interest = Une loi donne cette mission pour le bien de tous. On ne vous consulte pas ; vous pouvez vous opposer, vu votre situation.
means-dpv-legal_basis-A6-1-f = Un intérêt pèserait plus que le vôtre. On ne vous consulte pas ; opposition possible. Interdit à l’administration pour ses missions.
means-dpv-legal_basis-A6-1-f-controller = Le responsable dit que son intérêt légitime pèse plus que le vôtre (moins de vols…). On ne vous consulte pas ; vous pouvez vous opposer.
means-dpv-legal_basis-A6-1-f-third-party = Le responsable dit que l’intérêt légitime d’un autre pèse plus que le vôtre. On ne vous consulte pas, mais vous pouvez vous opposer.
means-dpv-legal_basis-Consent = Les données ne servent que si vous dites oui, librement et en sachant pourquoi. La notice ne cite pas d’article. Vous pouvez dire non.

## Law: what you may claim

means-dpv-right-A13 = Quand on prend vos données, on doit vous dire à ce moment qui, pourquoi, combien de temps et ce que vous pouvez faire.
means-dpv-right-A14 = Si vos données viennent d’un autre, on doit vous dire d’où et pourquoi, au plus tard dans un mois. Quelques exceptions.
means-dpv-right-A15 = Demandez s’ils ont vos données. Si oui, demandez une copie, pourquoi ils s’en servent et qui les reçoit. Première copie gratuite.
means-dpv-right-A16 = Demandez de corriger ce qui est faux sur vous et d’ajouter ce qui manque.
means-dpv-right-A17 = Demandez d’effacer vos données, par exemple si elles ne servent plus. Pas toujours : une loi ou mission d’intérêt public peut s’y opposer.
means-dpv-right-A18 = Demandez de garder les données presque sans les utiliser, par exemple le temps de vérifier si elles sont justes.
means-dpv-right-A19 = S’ils corrigent, effacent ou limitent, ils doivent le dire à ceux qui ont reçu les données, sauf si impossible ou démesuré.
means-dpv-right-A20 = Demandez ce que vous avez donné, dans un fichier lisible par machine. Seulement si consentement ou contrat, et par machine.
means-dpv-right-A21 = Opposez-vous, vu votre situation, à une mission d’intérêt public ou intérêt légitime. Seuls motifs impérieux et droits en justice priment.
means-dpv-right-A22 = Une machine seule ne doit pas décider ce qui a un effet juridique ou aussi grave. Sauf : contrat, loi, consentement explicite.
means-dpv-right-A22-3-a = Si une machine a décidé par contrat ou avec votre consentement explicite, demandez qu’une personne réexamine.
means-dpv-right-A22-3-b = Si une machine a décidé par contrat ou avec votre consentement explicite, dites votre point de vue à une personne.
means-dpv-right-A22-3-c = Si une machine a décidé par contrat ou avec votre consentement explicite, dites que la décision est erronée.
means-dpv-right-A7-3 = Vous pouvez retirer un oui à tout moment, aussi simplement que vous l’avez donné. Ce qui a été fait avant reste permis.
means-dpv-right-A77 = Écrivez à l’autorité de contrôle où vous vivez, travaillez, ou du lieu des faits. Cela ne vous coûte rien.
means-dpv-right-A78 = Allez en justice si l’autorité décide à tort à votre sujet, ou ne fait ou ne dit rien pendant trois mois.
means-dpv-right-A79 = Allez en justice contre celui qui utilise vos données, si cela viole le RGPD. Pas besoin de réclamation avant.

## Law: what allows data to leave the EU

means-dpv-transfer-A45-3 = La Commission européenne a décidé que ce pays protège les données à peu près comme l’UE. Aucune autre autorisation n’est requise.
means-dpv-transfer-A46-2-a = Des organismes publics d’ici et de là-bas ont signé un accord qui les lie en droit et vous donne des droits.
means-dpv-transfer-A46-2-b = Un groupe d’entreprises se lie à des règles dans tous ses pays. Une autorité de contrôle les a approuvées.
means-dpv-transfer-A46-2-c = Les deux parties signent des contrats de la Commission européenne. Vous pouvez les invoquer contre elles, avec des exceptions.
means-dpv-transfer-A46-2-d = Les deux parties signent des contrats d’une autorité de contrôle. La Commission européenne les a approuvés.
means-dpv-transfer-A46-2-e = Celui qui reçoit se lie à un code approuvé de sa branche, et doit respecter vos droits.
means-dpv-transfer-A46-2-f = Celui qui reçoit a un certificat approuvé de protection des données, et se lie à respecter vos droits.
means-dpv-transfer-A46-3-a = Les deux parties ont écrit leur propre contrat. Une autorité de contrôle doit l’avoir autorisé.
means-dpv-transfer-A46-3-b = Des organismes publics ont un accord qui vous donne des droits, mais pas un traité. Une autorité de contrôle doit l’avoir autorisé.
means-dpv-transfer-A49-1-a = Vous avez dit un oui explicite en connaissant le risque. Vous pouvez le retirer. Les pouvoirs publics ne peuvent l’invoquer.
means-dpv-transfer-A49-1-b = Votre contrat, ou vos demandes avant de signer, ne peuvent être tenus sans cela. Exemple : un hôtel à l’étranger.
means-dpv-transfer-A49-1-c = Un contrat entre d’autres, dans votre intérêt, ne peut être tenu sans cela. Exemple : on réserve un voyage pour vous.
means-dpv-transfer-A49-1-d = Une raison publique importante, connue du droit de l’UE ou d’un pays, l’exige. Exemple : des services fiscaux qui coopèrent.
means-dpv-transfer-A49-1-e = Quelqu’un a besoin des données pour un droit en justice, par exemple devant un tribunal étranger.
means-dpv-transfer-A49-1-f = La vie ou la santé de quelqu’un est en danger, et la personne ne peut dire ni oui ni non. Exemple : un accident à l’étranger.
means-dpv-transfer-A49-1-g = Vient d’un registre que la loi ouvre au public ou à ceux qui ont une bonne raison. Pas le registre entier.
means-dpv-transfer-A49-2 = Rien d’autre ne va : unique, peu de gens, intérêt impérieux. Vous et l’autorité êtes avertis. Pas pour les pouvoirs publics.
means-dpv-transfer-AdequacyDecision = La Commission européenne a décidé qu’un pays protège les données à peu près comme l’UE. Elle peut revenir dessus.
means-dpv-transfer-AdHocContractualClauses = Les deux parties ont écrit leur propre contrat de protection. Une autorité de contrôle doit l’autoriser.
means-dpv-transfer-BindingCorporateRules = Un groupe d’entreprises se lie à des règles dans tous ses pays. Vous pouvez les invoquer. Une autorité doit les approuver.
means-dpv-transfer-CertificationMechanismsForDataTransfers = Un certificat vérifié montre comment celui qui reçoit protège les données. Il doit aussi se lier à respecter vos droits.
means-dpv-transfer-CodesOfConductForDataTransfers = Règles d’une branche pour protéger les données à l’étranger. Elles doivent être approuvées, et celui qui reçoit doit s’y lier.
means-dpv-transfer-DataTransferTool = Un moyen légal par lequel des données peuvent quitter l’UE. La notice ne dit pas lequel : demandez.
means-dpv-transfer-SCCByCommission = Contrats de la Commission européenne, signés sans changement. Vous pouvez en demander une copie.
means-dpv-transfer-SCCBySupervisoryAuthority = Contrats d’une autorité de contrôle, approuvés par la Commission européenne. Vous pouvez en demander une copie.
means-dpv-transfer-StandardContractualClauses = Contrats fixes que les deux parties signent pour protéger les données. La notice ne dit pas de qui : demandez.
means-dpv-transfer-SupplementaryMeasure = Un ajout, car un contrat seul ne suffit pas là-bas, par exemple un chiffrement dont la clé reste dans l’UE.

## Law: why sensitive data may be used

means-dpv-special_category-A9-2-a = Santé, visage ou autres données sensibles ne servent que si vous dites un oui clair. Vous pouvez dire non ou retirer, à tout moment.
means-dpv-special_category-A9-2-b = Une loi sur le travail ou la sécurité sociale, ou un accord, exige des données sensibles. Elle doit aussi vous protéger.
means-dpv-special_category-A9-2-c = La vie ou la santé de quelqu’un est en danger, et la personne concernée ne peut dire ni oui ni non.
means-dpv-special_category-A9-2-d = Une église, un syndicat, un parti ou autre utilise des données de ses membres et proches. Rien ne peut sortir sans leur oui.
means-dpv-special_category-A9-2-e = Vous avez clairement rendu ces données publiques vous-même. Passer devant une caméra n’y suffit pas.
means-dpv-special_category-A9-2-f = Les données sont nécessaires à un droit en justice, ou un tribunal en a besoin pour son travail.
means-dpv-special_category-A9-2-g = Une loi le permet pour un motif public important. Elle doit être proportionnée et protéger vos droits. Demandez quelle loi.
means-dpv-special_category-A9-2-h = Nécessaire pour soigner les gens, ou pour la santé au travail. Réservé à ceux qui sont tenus au secret.
means-dpv-special_category-A9-2-i = Une loi le permet pour protéger la santé de tous, par exemple d’une épidémie, et doit protéger vos droits.
means-dpv-special_category-A9-2-j = Une loi le permet pour archives publiques, recherche ou statistiques. Elle doit être proportionnée et protéger vos droits.

## Choices and answers: words by code

means-dpv-ground-Objection = Vous dites que cette utilisation vous nuit en particulier. Exemple : vous habitez en face de la caméra.
means-dpv-ground-NonNecessityObjection = Vous dites que le but peut être atteint sans données sur vous. Exemple : compter au lieu de filmer.
means-dpv-ground-LegalityLackingObjection = Vous dites qu’aucune des raisons de la loi ne permet cela, comme un consentement, un contrat ou une mission d’intérêt public.
means-dpv-ground-UnlawfulActivityObjection = Vous dites que ce qui est fait est lui-même interdit. Citez la loi si vous la connaissez ; ce n’est pas obligatoire.
means-dpv-ground-ContestAccuracy = Vous dites que les données ou le résultat sur vous ne sont pas justes. Ils devraient vérifier.
means-dpv-delay-ComplexityOfProcess = Il leur faut du temps car votre demande est difficile. Trois mois au plus en tout, et ils doivent vous dire pourquoi.
means-dpv-delay-HighVolumeOfProcesses = Il leur faut du temps car ils ont beaucoup de demandes. Trois mois au plus en tout, et ils doivent vous dire pourquoi.
means-dpv-delay-InformationRequired = Ils vous demandent des faits dont ils ont besoin pour répondre. Envoyez seulement le nécessaire.
means-dpv-delay-IdentityVerificationRequired = Ils doutent que les données portent sur vous et peuvent demander plus. Ils ne peuvent pas demander plus que nécessaire.
means-dpv-refusal-LegitimateInterestOverride = Ils disent que leurs motifs impérieux comptent plus que les vôtres. Ils doivent le démontrer. Vous pouvez faire une réclamation.
means-dpv-refusal-PublicInterestCompromised = Ils disent qu’une mission d’intérêt public ne pourrait plus se faire. Demandez laquelle. Vous pouvez faire une réclamation.
means-dpv-refusal-OfficialAuthorityExerciseImpaired = Ils disent qu’une administration ne pourrait pas user d’un pouvoir légal. Demandez lequel. Vous pouvez faire une réclamation.
means-dpv-refusal-LegalObligationImpaired = Ils disent qu’une loi ordonne de continuer, par exemple de garder des dossiers. Demandez laquelle. Vous pouvez faire une réclamation.
means-dpv-refusal-LegallyExempted = Ils disent qu’une loi les dispense de le faire. Demandez laquelle. Vous pouvez faire une réclamation.
means-dpv-refusal-LegalClaimImpaired = Ils disent que quelqu’un a besoin des données pour un droit en justice. Vous pouvez faire une réclamation.
means-dpv-refusal-JudicialProceedingsImpaired = Ils disent qu’un tribunal ou son indépendance en souffrirait. Vous pouvez faire une réclamation.
means-dpv-refusal-CrimePreventionImpaired = Ils disent qu’on empêcherait moins bien des crimes et délits. Une loi doit permettre ce refus. Vous pouvez faire une réclamation.
means-dpv-refusal-CrimeInvestigationImpaired = Ils disent qu’on ne pourrait pas élucider une infraction. Une loi doit permettre ce refus. Vous pouvez faire une réclamation.
means-dpv-refusal-PublicSecurityImpaired = Ils disent que la sécurité publique en souffrirait. Une loi doit permettre ce refus. Vous pouvez faire une réclamation.
means-dpv-refusal-NationalSecurityImpaired = Ils disent que la sécurité du pays en souffrirait. Une loi doit permettre ce refus. Vous pouvez faire une réclamation.
means-dpv-refusal-PublicHealthCompromised = Ils disent que protéger la santé de tous exige les données, par exemple dans une épidémie. Vous pouvez faire une réclamation.
means-dpv-refusal-SecurityImpaired = Ils disent que ce qui protège les données ou un lieu ne marcherait plus. Vous pouvez faire une réclamation.
means-dpv-refusal-ThirdPartyRightsImpaired = Ils disent que cela nuirait à d’autres, par exemple sur la même image. Demandez la partie qui porte sur vous seul.
means-dpv-refusal-FreedomOfExpressionImpaired = Ils disent que d’autres ont le droit de le dire ou de le savoir, par exemple la presse. Vous pouvez faire une réclamation.
means-dpv-refusal-ScientificHistoricalResearchImpaired = Ils disent que, sans les données, une étude serait impossible ou en souffrirait beaucoup. Vous pouvez faire une réclamation.
means-dpv-refusal-OfficialStatisticsImpaired = Ils disent que, sans les données, des chiffres publics seraient impossibles ou mauvais. Vous pouvez faire une réclamation.
means-dpv-refusal-PublicInterestArchivingImpaired = Ils disent que, sans les données, une archive publique souffrirait beaucoup. Vous pouvez faire une réclamation.
means-dpv-refusal-ContractPerformanceNecessity = Ils disent qu’un contrat ne peut être tenu sans les données. Demandez lequel. Vous pouvez faire une réclamation.
means-dpv-refusal-ConsentProvided = Ils disent que vous avez dit oui. Vous pouvez retirer votre consentement à tout moment.
means-dpv-refusal-IdentityVerificationFailure = Ils n’ont pas pu savoir que les données portent sur vous. Vous pouvez envoyer d’autres preuves, ou faire une réclamation.
means-dpv-refusal-FulfilmentImpossible = Ils disent que c’est impossible, par exemple car les données n’existent plus. Vous pouvez faire une réclamation.
means-dpv-refusal-DisproportionateEffortRequired = Ils disent que c’est bien trop de travail pour ce que cela apporte. Vous pouvez faire une réclamation.
means-dpv-refusal-ProcessUnfounded = Ils disent que votre demande n’a clairement aucun fondement légal. Ils doivent le prouver. Vous pouvez faire une réclamation.
means-dpv-refusal-ProcessExcessive = Ils disent que vous demandez trop, par exemple sans cesse. Ils doivent le prouver. Vous pouvez faire une réclamation.
means-dpv-refusal-EntityAlreadyInformed = Ils disent qu’on vous l’a déjà dit. Regardez les notices et réponses d’avant. Vous pouvez faire une réclamation.

## AI Act: what kind of AI it is

means-dpv-ai_act-AISystem = Un logiciel qui déduit de ce qu’il reçoit quoi dire, montrer, conseiller ou décider. Les exigences de la loi dépendent de l’usage.
means-dpv-ai_act-GPAIModel = Un grand cœur d’IA, capable de beaucoup et intégré ailleurs. Son fabricant doit respecter le droit d’auteur et souvent documenter.
means-dpv-ai_act-GPAISystem = Une IA pour beaucoup de tâches, comme un dialogue. En contact direct, on doit vous dire que c’est une IA, sauf si c’est évident.
means-dpv-ai_act-HighImpactCapabilityGPAIModel = Un modèle aussi capable que les plus avancés. Le règlement y voit un risque pour la société et impose plus à son fabricant.
means-dpv-ai_act-SystemicRisk = Tort à la santé, à la sécurité, aux droits ou à la société que de forts modèles peuvent répandre. Leurs fabricants doivent agir.
means-dpv-ai_act-AISystemPerformance = Si elle fait bien ce à quoi elle est destinée. Demandez combien de fois elle se trompe, et pour qui.
means-dpv-ai_act-IntendedPurpose = L’usage que le fabricant indique dans ses documents et publicités. La sévérité du règlement sur l’IA en dépend.
means-dpv-ai_act-ReasonablyForeseeableMisuse = Un usage non prévu, mais que des gens essaieront sans doute. Pour une IA à haut risque, le fabricant doit y penser avant.
means-dpv-ai_act-SafetyComponent = Une partie qui protège gens ou choses, ou les met en danger si elle tombe en panne. Avec une IA, souvent des obligations strictes.
means-dpv-ai_act-SubliminalCapability = Peut agir sur votre esprit à votre insu. Interdit par la loi si cela change vos décisions et qu’un tort grave est probable.
means-dpv-ai_act-DeepFakeGeneration = Fait images, sons ou vidéos qui semblent vrais à tort. Qui s’en sert doit dire que c’est fait par une IA, sauf rares exceptions.
means-dpv-ai_act-Risk = La probabilité d’un tort, avec sa gravité. Plus le risque est haut, plus le règlement sur l’IA est strict.

## AI Act: AI that recognises people

means-dpv-ai_act-BiometricData = Données de visage, doigt, voix, démarche… Pour distinguer les gens ainsi, le RGPD exige une raison spéciale.
means-dpv-ai_act-BiometricIdentification = Compare votre visage ou corps à beaucoup de gens pour trouver qui vous êtes. À distance : obligations strictes, en partie interdit.
means-dpv-ai_act-BiometricVerification = Compare avec un seul enregistrement, comme visage et passeport. Cela seul n’est pas à haut risque selon le règlement sur l’IA.
means-dpv-ai_act-RemoteBiometricIdentificationSystem = Trouve qui sont les gens sans leur participation, comme dans une foule. Obligations strictes ; en direct, en général interdit à la police.
means-dpv-ai_act-RealtimeRemoteBiometricIdentificationSystem = Trouve aussitôt qui passe. Obligations strictes. Pour la police dans les lieux publics, interdit par la loi, sauf trois cas étroits.
means-dpv-ai_act-PostRemoteBiometricIdentificationSystem = Trouve après, dans des images, qui était là. Obligations strictes. Pour chercher un suspect, la police doit être autorisée, sauf un cas.
means-dpv-ai_act-BiometricCategorisation = Vous met dans un groupe par visage ou corps, par exemple l’âge. En déduire croyance, race ou sexualité est interdit par la loi.
means-dpv-ai_act-BiometricCategorisationSystem = Met les gens en groupes par visage ou corps. On doit vous le dire, sauf loi contre les infractions. En partie interdit par la loi.
means-dpv-ai_act-EmotionRecognition = Devine émotions ou intentions par visage, voix ou corps. Au travail et à l’école, interdit par la loi, sauf médecine ou sécurité.
means-dpv-ai_act-EmotionRecognitionSystem = Obligations strictes. On doit vous le dire, sauf loi contre les infractions. Au travail et à l’école, le plus souvent interdit par la loi.
means-dpv-ai_act-PubliclyAccessibleSpace = Lieu ouvert à un nombre inconnu de gens : rue, gare ou magasin, même avec billet. La recherche de visages en direct y est limitée.

## AI Act: AI that the law forbids

means-dpv-ai_act-ProhibitedAISystem = Un usage de l’IA que le règlement sur l’IA interdit dans l’UE. Aucun oui ne peut l’autoriser. Vous pouvez faire une réclamation.
means-dpv-ai_act-ProhibitedAISystem-A5-1-a = Interdit par la loi : ruses cachées ou trompeuses qui font décider autrement, avec un tort grave causé ou probable.
means-dpv-ai_act-ProhibitedAISystem-A5-1-b = Interdit par la loi : exploiter âge, handicap ou misère pour changer la conduite des gens, avec un tort grave causé ou probable.
means-dpv-ai_act-ProhibitedAISystem-A5-1-c = Interdit par la loi : noter dans la durée conduite ou caractère, puis traiter mal ailleurs, sans raison ou trop durement.
means-dpv-ai_act-ProhibitedAISystem-A5-1-d = Interdit par la loi : évaluer votre risque d’infraction seulement d’après un profil ou le caractère, et non des faits d’une affaire.
means-dpv-ai_act-ProhibitedAISystem-A5-1-e = Interdit par la loi : bâtir des bases de visages en prenant sans but des images d’internet ou de caméras.
means-dpv-ai_act-ProhibitedAISystem-A5-1-f = Interdit par la loi : déduire les émotions au travail ou à l’école. Permis seulement pour raisons médicales ou de sécurité.
means-dpv-ai_act-ProhibitedAISystem-A5-1-g = Interdit par la loi : déduire race, politique, syndicat, croyance ou sexualité du corps. Étiqueter des images légales est permis.
means-dpv-ai_act-ProhibitedAISystem-A5-1-h = Interdit par la loi : reconnaissance en direct par la police en public, sauf strict besoin (disparus, victimes, menace ou infraction grave).

## AI Act: how high the risk is

means-dpv-ai_act-RiskLevel = Le règlement sur l’IA classe par risque : interdit, haut risque, information due, peu de risque. Les obligations en dépendent.
means-dpv-ai_act-RiskLevelProhibited = Le règlement sur l’IA interdit cet usage dans l’UE (art. 5). Aucun oui ne peut l’autoriser. Vous pouvez faire une réclamation.
means-dpv-ai_act-RiskLevelPermitted = Le règlement sur l’IA ne l’interdit pas. Des obligations peuvent s’appliquer, et d’autres lois aussi, comme le RGPD.
means-dpv-ai_act-RiskLevelHigh = Peut nuire gravement à la santé, à la sécurité ou aux droits. Permis, mais seulement avec des obligations strictes et un contrôle humain.
means-dpv-ai_act-RiskLevelHigh-A6-1 = Haut risque car c’est, ou protège, un produit qu’un organisme externe doit contrôler, comme un ascenseur. Obligations strictes.
means-dpv-ai_act-RiskLevelHigh-A6-2 = Haut risque à cause de l’usage, comme embauche, police ou aides (annexe III). Obligations strictes.
means-dpv-ai_act-RiskLevelNotHigh = Ni interdit ni à haut risque. On doit peut-être vous dire qu’une IA est utilisée. D’autres lois s’appliquent, comme le RGPD.
means-dpv-ai_act-RiskLevelTransparencyRequired = Pas à haut risque, mais il faut informer, par exemple si on parle à une machine ou voit un hypertrucage (art. 50).
means-dpv-ai_act-RiskLevelMinimal = Ni interdit, ni à haut risque, et rien à dire selon le règlement sur l’IA. D’autres lois s’appliquent, comme le RGPD.
means-dpv-ai_act-HighRiskAIAssessment = Détermine si le règlement classe cette IA à haut risque. Demandez le résultat et les raisons.
means-dpv-ai_act-HighRiskAISystem = IA qui peut nuire gravement à la santé, à la sécurité ou aux droits. Permise seulement avec obligations strictes et contrôle humain.

## AI Act: high risk because of the product

means-dpv-ai_act-HighRiskAISystem-A6-1 = IA qui est, ou protège, un produit de l’annexe I qu’un organisme externe doit contrôler avant la vente. Obligations strictes.
means-dpv-ai_act-HighRiskAISystem-AnnexI-1 = IA pour la sécurité d’une machine, comme arrêter un bras de robot à votre approche. Obligations strictes et contrôle externe.
means-dpv-ai_act-HighRiskAISystem-AnnexI-2 = IA pour la sécurité d’un jouet, ou qui est le jouet. Obligations strictes et contrôle externe.
means-dpv-ai_act-HighRiskAISystem-AnnexI-3 = IA pour la sécurité d’un bateau de loisir ou scooter des mers. Obligations strictes et contrôle externe.
means-dpv-ai_act-HighRiskAISystem-AnnexI-4 = IA pour la sécurité d’un ascenseur, comme portes ou freins. Obligations strictes et contrôle externe.
means-dpv-ai_act-HighRiskAISystem-AnnexI-5 = IA pour la sécurité d’appareils là où gaz ou poussière peut exploser, comme un moulin. Obligations strictes et contrôle externe.
means-dpv-ai_act-HighRiskAISystem-AnnexI-6 = IA pour la sécurité d’un appareil radio, comme un téléphone ou un capteur sans fil. Obligations strictes et contrôle externe.
means-dpv-ai_act-HighRiskAISystem-AnnexI-7 = IA pour la sécurité de chaudières, réservoirs ou tuyaux sous pression. Obligations strictes et contrôle externe.
means-dpv-ai_act-HighRiskAISystem-AnnexI-8 = IA pour la sécurité d’un téléphérique ou remonte-pente. Obligations strictes et contrôle externe.
means-dpv-ai_act-HighRiskAISystem-AnnexI-9 = IA dans ce que les gens portent pour se protéger, comme un casque ou un masque. Obligations strictes et contrôle externe.
means-dpv-ai_act-HighRiskAISystem-AnnexI-10 = IA pour la sécurité d’un appareil à gaz, comme un chauffage ou une cuisinière. Obligations strictes et contrôle externe.
means-dpv-ai_act-HighRiskAISystem-AnnexI-11 = IA qui est, ou protège, un dispositif médical, comme lire des radios. Obligations strictes et contrôle externe.
means-dpv-ai_act-HighRiskAISystem-AnnexI-12 = IA dans des tests de sang, de tissus ou autres, hors du corps. Obligations strictes et contrôle externe.
means-dpv-ai_act-HighRiskAISystem-AnnexI-13 = IA contre les attaques de vols (sacs). Haut risque ; obligations par le droit aérien, pas directement par le règlement sur l’IA.
means-dpv-ai_act-HighRiskAISystem-AnnexI-14 = IA : sécurité des deux- et trois-roues, quads. Haut risque ; obligations par le droit des véhicules, pas directement par ce règlement.
means-dpv-ai_act-HighRiskAISystem-AnnexI-15 = IA : sécurité des véhicules agricoles, forestiers. Haut risque ; obligations par le droit des véhicules, pas directement par ce règlement.
means-dpv-ai_act-HighRiskAISystem-AnnexI-16 = IA pour la sécurité du matériel de navires. Haut risque ; obligations par le droit maritime, pas directement par le règlement sur l’IA.
means-dpv-ai_act-HighRiskAISystem-AnnexI-17 = IA pour la sécurité des trains et voies. Haut risque ; obligations par le droit ferroviaire, pas directement par le règlement sur l’IA.
means-dpv-ai_act-HighRiskAISystem-AnnexI-18 = IA : sécurité des voitures, bus, camions, pièces. Haut risque ; obligations par le droit des véhicules, pas directement par ce règlement.
means-dpv-ai_act-HighRiskAISystem-AnnexI-19 = IA : protège gens en voiture et sur la route. Haut risque ; obligations par le droit des véhicules, pas directement par ce règlement.
means-dpv-ai_act-HighRiskAISystem-AnnexI-20 = IA : sécurité d’aéronefs, surtout drones. Haut risque ; obligations par le droit aérien, pas directement par le règlement sur l’IA.

## AI Act: high risk because of the use

means-dpv-ai_act-HighRiskAISystem-A6-2 = IA pour un usage de l’annexe III, comme embauche, police ou aides. Obligations strictes, et on doit vous dire les décisions sur vous.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-1-a = Reconnaît à distance par visage ou corps. Obligations strictes. Seulement vérifier que c’est bien vous ne compte pas.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-1-b = Trie les gens par traits protégés, comme l’origine, tirés du visage ou corps. Obligations strictes ; en partie interdit par la loi.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-1-c = Déduit les émotions. Obligations strictes ; on doit en général vous le dire. Au travail et à l’école, en général interdit par la loi.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-2 = Sécurité de la route, de l’eau, du gaz, de la chaleur, du courant ou des réseaux. Obligations strictes : une panne peut nuire à beaucoup.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-3-a = Décide ou aide à décider qui a une place d’école, d’université ou de formation. Obligations strictes, et on doit vous le dire.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-3-b = Juge ce que quelqu’un a appris, ou guide la suite. Obligations strictes, et on doit vous le dire.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-3-c = Juge quel niveau d’études convient à quelqu’un ou lui est ouvert. Obligations strictes, et on doit vous le dire.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-3-d = Surveille les élèves aux examens pour trouver les tricheries. Obligations strictes, et on doit vous le dire.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-4-a = Aide à choisir des travailleurs : cible les annonces, trie les candidatures, note. Obligations strictes, et on doit vous le dire.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-4-b = Aide à décider salaire, promotion ou renvoi, répartit les tâches ou surveille. Obligations strictes ; les travailleurs doivent le savoir.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-5-a = Aide à décider qui reçoit, garde ou rend des aides. Obligations strictes. On doit vous le dire et vous pouvez demander pourquoi.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-5-b = Note si vous pouvez rembourser. Obligations strictes. On doit vous le dire ; demandez pourquoi. Chercher la fraude ne compte pas.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-5-c = Note risque et prix d’assurance vie ou santé. Obligations strictes. On doit vous le dire et vous pouvez demander pourquoi.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-5-d = Juge les appels d’urgence, envoie police, pompiers ou ambulance, ou dit quel patient passe d’abord. Obligations strictes.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-6-a = Pour la police : évalue le risque d’être victime d’une infraction. Obligations strictes, et seulement là où une autre loi le permet.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-6-b = Pour la police : détecteurs de mensonge et outils semblables. Obligations strictes, et seulement là où une autre loi le permet.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-6-c = Pour la police : juge si on peut se fier aux preuves d’une infraction. Obligations strictes, et seulement là où une autre loi le permet.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-6-d = Pour la police : risque d’infraction, caractère ou infractions passées. Obligations strictes. D’un profil seul : interdit par la loi.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-6-e = Pour la police : profils de gens pour trouver ou élucider des infractions. Obligations strictes, et seulement si une autre loi le permet.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-7-a = Migration, asile ou frontières : détecteurs de mensonge et semblables. Obligations strictes, et seulement si une autre loi le permet.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-7-b = Frontières : évalue les risques d’une personne qui entre, comme la sécurité. Obligations strictes, et seulement si une loi le permet.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-7-c = Aide à examiner asile, visas ou titres de séjour, et réclamations. Obligations strictes, et seulement là où une loi le permet.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-7-d = Trouve ou reconnaît des gens : migration, asile ou frontières. Obligations strictes. Vérifier les documents de voyage ne compte pas.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-8-a = Aide les juges à étudier faits et droit et à appliquer le droit. Obligations strictes.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-8-b = Fait pour influencer un vote ou des électeurs. Obligations strictes. Les outils qui seulement organisent une campagne ne comptent pas.

## AI Act: who makes, sells and uses AI

means-dpv-ai_act-AIProvider = Celui qui développe ou fait développer l’IA et l’offre sous son nom. La plupart des obligations strictes sont les siennes.
means-dpv-ai_act-AIDeployer = Administration ou entreprise qui utilise l’IA au travail. À haut risque, elle doit suivre le mode d’emploi et la faire surveiller.
means-dpv-ai_act-AIDistributor = Vend ou transmet l’IA dans l’UE, sans la faire ni l’importer. À haut risque, il doit vérifier marques et documents.
means-dpv-ai_act-AIImporter = Apporte dans l’UE l’IA d’un fabricant d’ailleurs. À haut risque, il doit vérifier que le fabricant a rempli ses obligations.
means-dpv-ai_act-AIOperator = Fabricant, producteur, utilisateur au travail, mandataire, importateur ou vendeur. Le règlement donne à chacun des obligations.
means-dpv-ai_act-AIProductManufacturer = Vend sous son nom un produit avec IA. Si l’IA assure la sécurité du produit, il peut avoir les obligations d’un fabricant.
means-dpv-ai_act-DownstreamAIProvider = Fait un système d’IA à partir d’un modèle, le sien ou celui d’un autre. Pour ce système, il a les obligations d’un fabricant.
means-dpv-ai_act-AuthorisedRepresentative = Représente dans l’UE un fabricant d’ailleurs, avec un mandat écrit. Les autorités peuvent s’adresser à lui.
means-dpv-ai_act-HumanOverseer = À haut risque, une personne formée doit surveiller et pouvoir arrêter l’IA ou ne pas la suivre. Demandez qui c’est.
means-dpv-ai_act-DeployerHumanOversightMeasure = Ce que le fabricant dit aux utilisateurs de faire pour garder le contrôle, comme une seconde vérification. Dû à haut risque.
means-dpv-ai_act-ProviderHumanOversightMeasure = Ce que le fabricant intègre pour qu’on garde le contrôle, comme un bouton d’arrêt. Une obligation pour l’IA à haut risque.
means-dpv-ai_act-AILiteracy = Ceux qui font ou utilisent l’IA au travail doivent veiller à ce que leur personnel la connaisse assez, chances et dangers.

## AI Act: who checks and whom to ask

means-dpv-ai_act-AIOffice = La partie de la Commission européenne qui surveille l’IA, surtout les modèles à usage général.
means-dpv-ai_act-NationalCompetentAuthority = Le service d’un pays qui contrôle le respect du règlement sur l’IA, ou nomme ceux qui contrôlent.
means-dpv-ai_act-MarketSurveillanceAuthority = Le service national qui peut tester l’IA et la faire retirer du marché. Chacun peut lui faire une réclamation pour infraction.
means-dpv-ai_act-NotifyingAuthority = Le service national qui dit quels organismes peuvent contrôler l’IA, et les surveille.
means-dpv-ai_act-ConformityAssessmentBody = Un organisme externe qui teste, inspecte et certifie l’IA.
means-dpv-ai_act-NotifiedBody = Un organisme que l’État a désigné selon le règlement sur l’IA. Il examine avant la vente certaines IA à haut risque.
means-dpv-ai_act-AIActLawfulness = Dit si l’IA respecte le règlement sur l’IA. Une notice l’affirme seulement ; elle ne le prouve pas.
means-dpv-ai_act-AIActCompliant = La notice affirme que l’IA respecte le règlement sur l’IA. C’est une affirmation, pas une preuve. Demandez qui a vérifié.
means-dpv-ai_act-AIActNonCompliant = La notice affirme que l’IA ne respecte pas le règlement. Vous pouvez faire une réclamation à la surveillance du marché.
means-dpv-ai_act-AIActComplianceUnknown = La notice affirme que nul ne sait encore si l’IA respecte le règlement sur l’IA. Demandez quand ce sera vérifié.

## AI Act: papers and checks before use

means-dpv-ai_act-FRIA = Organismes publics et certaines entreprises doivent établir avant usage ce que la plupart des IA à haut risque font aux droits.
means-dpv-ai_act-ConformityAssessment = Montre qu’une IA à haut risque remplit les exigences. Certains fabricants vérifient seuls, d’autres ont besoin d’un organisme externe.
means-dpv-ai_act-CEMarking = Le signe du fabricant que l’IA à haut risque suit les règles de l’UE. Il ne dit pas si son usage ici est légal.
means-dpv-ai_act-EUDeclarationOfConformity = Le fabricant écrit que l’IA à haut risque respecte le droit de l’UE, et en répond. Gardé dix ans pour les autorités.
means-dpv-ai_act-CommonSpecification = Règles de la Commission européenne sur le règlement sur l’IA. Le fabricant (haut risque) qui les suit est réputé conforme.
means-dpv-ai_act-TechnicalDocumentation = Comment l’IA à haut risque a été faite, testée et suivie. Pour les autorités ; pas de droit général pour vous de la voir.
means-dpv-ai_act-SystemArchitectureDescription = Décrit les parties du logiciel et leur jeu ensemble. Fait partie des documents techniques de l’IA à haut risque.
means-dpv-ai_act-InstructionForUse = Le fabricant dit à quoi sert l’IA, si elle marche bien et où elle échoue. À haut risque, les utilisateurs doivent le suivre.
means-dpv-ai_act-QualityManagementSystem = Règles écrites par lesquelles le fabricant d’une IA à haut risque respecte le règlement sur l’IA. Une obligation légale.
means-dpv-ai_act-RiskManagementSystem = Le fabricant doit chercher et réduire sans cesse les risques de l’IA à haut risque, tant qu’elle sert. Une obligation légale.
means-dpv-ai_act-TrainingData = Exemples dont l’IA a appris. À haut risque, ils doivent convenir à l’usage et être vérifiés contre des manques injustes.
means-dpv-ai_act-ValidationData = Exemples avec lesquels le fabricant essaie l’IA et la règle pendant qu’elle apprend.
means-dpv-ai_act-TestingData = Exemples gardés à part pour un dernier test, avant que l’IA soit vendue ou utilisée.

## AI Act: tests

means-dpv-ai_act-AIRegulatorySandbox = Des fabricants peuvent essayer une IA nouvelle un temps limité sous l’œil d’une autorité. D’autres lois vous protègent encore.
means-dpv-ai_act-SandboxPlan = Fabricant et autorité conviennent de ce qui est essayé, comment, combien de temps et à quelles conditions.
means-dpv-ai_act-TestingRealWorldConditions = Une IA pas encore en vente est essayée un temps hors du laboratoire. Les participants doivent le plus souvent dire oui avant.
means-dpv-ai_act-RealWorldTestingPlan = Dit ce qui est testé, où, sur qui, combien de temps et qui surveille. À haut risque, l’autorité doit être d’accord.
means-dpv-ai_act-RealWorldTestSubject = Participe à un test d’IA dans la vie réelle. Vous pouvez arrêter à tout moment, sans raison, et demander d’effacer vos données.
means-dpv-ai_act-InformedConsent = Vous acceptez librement, bien informé, de participer à un test d’IA. Vous pouvez dire non ou arrêter à tout moment.
means-dpv-ai_act-TestLog = Note quels tests de l’IA ont été faits et quand.
means-dpv-ai_act-TestReport = Résume comment l’IA a été testée et ce qui en est sorti.

## AI Act: on sale and in use

means-dpv-ai_act-MarketAvailabilityStatus = Dit si l’IA est offerte à la vente ou à l’usage, contre de l’argent ou gratuitement.
means-dpv-ai_act-AvailableOnMarket = L’IA est offerte par une entreprise, payante ou gratuite. La notice ne dit pas où.
means-dpv-ai_act-AvailableOnEUMarket = L’IA est offerte dans l’UE par une entreprise, payante ou gratuite. Le règlement sur l’IA s’applique, sauf rares exceptions.
means-dpv-ai_act-AvailableOnNonEUMarket = L’IA est offerte hors de l’UE. Le règlement sur l’IA peut quand même s’appliquer, par exemple si ses résultats servent dans l’UE.
means-dpv-ai_act-NotAvailableOnMarket = L’IA n’est offerte nulle part. Elle est peut-être faite pour un usage propre, ou encore en développement.
means-dpv-ai_act-MarketPlacementStatus = Dit si l’IA a été offerte une première fois. Dès lors, la plupart des obligations du fabricant s’appliquent.
means-dpv-ai_act-PlacedOnMarket = L’IA a été offerte pour la première fois. La notice ne dit pas où.
means-dpv-ai_act-PlacedOnEUMarket = L’IA a été offerte dans l’UE pour la première fois. Dès lors, la plupart des obligations du fabricant s’appliquent.
means-dpv-ai_act-ServiceSupplyStatus = Dit si l’IA a été mise en service, rappelée ou retirée du marché.
means-dpv-ai_act-PutIntoService = L’IA a été fournie pour un premier usage, ou son fabricant l’utilise lui-même. La notice ne dit pas où.
means-dpv-ai_act-PutIntoServiceInEU = L’IA a été fournie pour un premier usage dans l’UE, ou son fabricant l’y utilise. Le règlement s’applique, sauf rares exceptions.
means-dpv-ai_act-NotPutIntoService = L’IA n’a pas été fournie pour être utilisée. Un test peut quand même avoir lieu.
means-dpv-ai_act-RecalledFromService = L’IA retourne à son fabricant, est mise hors service ou éteinte. Elle ne devrait plus fonctionner ici.
means-dpv-ai_act-WithdrawnFromService = L’IA ne peut plus être transmise ni vendue. Ceux qui l’ont l’utilisent peut-être encore : demandez.
means-dpv-ai_act-PostMarketMonitoringSystem = Le fabricant recueille ce qui arrive à l’usage, pour voir s’il faut corriger. Une obligation pour l’IA à haut risque.
means-dpv-ai_act-PostMarketMonitoringPlan = Dit comment le fabricant d’une IA à haut risque suit son usage. Fait partie des documents techniques.
means-dpv-ai_act-PostMarketMonitoringSystemDocumentation = Décrit comment le fabricant d’une IA à haut risque recueille et vérifie ce qui arrive à l’usage.
means-dpv-ai_act-SeriousIncident = L’IA a mené à un décès, un tort grave, une panne vitale ou une violation de droits. À haut risque, le fabricant doit le signaler.

## AI Act: changes to the AI

means-dpv-ai_act-ChangeCategory = Dit si un changement de l’IA était prévu dès le début ou non.
means-dpv-ai_act-ChangeDescription = Décrit un changement de l’IA. Demandez si elle a été vérifiée de nouveau.
means-dpv-ai_act-PredeterminedChange = Le fabricant a prévu et vérifié ce changement avant, comme apprendre encore. Pas de nouveau contrôle avant la vente.
means-dpv-ai_act-NonpredeterminedChange = Ce changement n’était pas prévu. S’il compte pour les règles, l’IA à haut risque doit être vérifiée de nouveau.
means-dpv-ai_act-SubstantialModification = Un changement non prévu qui touche les règles ou le but de l’IA. À haut risque, elle doit alors être vérifiée de nouveau.

## AI Act: where it is used

means-dpv-ai_act-PublicSector = Par des organismes de l’État ou d’une ville. Pour l’IA à haut risque listée, ils doivent souvent étudier les droits et l’inscrire.
means-dpv-ai_act-PrivateSector = Utilisée dans des organismes privés. Le règlement sur l’IA s’applique aussi à eux.
means-dpv-ai_act-LawEnforcementSector = IA pour empêcher ou élucider des infractions. Beaucoup d’usages sont à haut risque, et certains interdits par la loi.
means-dpv-ai_act-JusticeSector = IA dans le travail des tribunaux. Aider les juges sur faits et droit est à haut risque. Le juge, pas l’IA, doit décider.
means-dpv-ai_act-DemocraticProcessSector = IA autour d’élections et de votes. Une IA faite pour influencer le vote est à haut risque.
means-dpv-ai_act-MigrationSector = IA sur ceux qui viennent ou restent. Beaucoup d’usages sont à haut risque, comme évaluer des risques ou examiner des visas.
means-dpv-ai_act-AsylumSector = IA sur ceux qui demandent protection. Aider à examiner leurs demandes est à haut risque.
means-dpv-ai_act-BorderControlSector = IA là où on passe une frontière. Y reconnaître les gens est à haut risque ; vérifier les documents de voyage ne l’est pas.
means-dpv-ai_act-EducationSector = IA à l’école et en formation. Admission, notes, examens surveillés : haut risque. Lire les émotions : en général interdit par la loi.
means-dpv-ai_act-EmploymentSector = IA sur travailleurs ou candidats. Embaucher et gérer : haut risque. Lire les émotions : en général interdit par la loi.
means-dpv-ai_act-CriticalInfrastructureSector = IA pour l’eau, le courant, le gaz, la chaleur, la route ou les réseaux. Ce qui en assure la sécurité est à haut risque.

## What can happen to you

means-lamppost-consequence-travel_ban = Vous ne pouvez pas voyager, ou pas en train, en avion ou en bus.
means-lamppost-consequence-loan_refusal = Vous n’obtenez ni prêt ni crédit, ou seulement un moins bon.
means-lamppost-consequence-job_refusal = On vous écarte d’un emploi ou d’un poste public.
means-lamppost-consequence-internet_ban = On vous prive d’internet, ou de services sur internet.
means-lamppost-further_consequence-surveillance = Dès lors, on vous surveille ou contrôle plus, par exemple arrêt ou visite d’une patrouille.
means-lamppost-further_consequence-supply_cut = L’eau, l’électricité, le gaz ou la charge est limité ou coupé pour vous.
means-lamppost-further_consequence-intervention = Quelqu’un vient vous aider ou voir ce qui s’est passé, par exemple une ambulance.

## What is picked up

means-lamppost-further_data_kind-browsing_history = Quelles pages ou quels services vous utilisez, quand et combien de temps.
means-lamppost-further_data_kind-purchases = Ce que vous achetez, où et quand.
means-lamppost-further_data_kind-social_posts = Ce que vous écrivez, partagez ou aimez sur les réseaux sociaux.
means-lamppost-further_data_kind-administrative_records = Ce que d’autres administrations gardent sur vous, comme impôts, aides ou inscriptions.
means-lamppost-further_data_kind-voice_features = Le son de votre voix. Il peut dire qui parle, comme une empreinte digitale.
means-lamppost-further_data_kind-criminal_record = Condamnations et infractions. La loi permet leur utilisation seulement sous contrôle strict.
means-lamppost-further_data_kind-health_data = L’état de votre corps ou esprit, comme pouls, chute ou maladie. La loi le protège strictement.
means-lamppost-further_data_kind-energy_use = Combien d’électricité vous prenez ou injectez, et quand. Peut montrer quand vous êtes chez vous.
means-lamppost-further_data_kind-water_use = Combien d’eau vous prenez, et quand. Peut montrer quand vous êtes chez vous.
means-lamppost-further_data_kind-fill_level = Le remplissage d’un récipient. Ne dit rien de qui l’a rempli.
means-lamppost-further_data_kind-air_measurement = Ce qu’il y a dans l’air, et la météo. Ne porte pas sur des personnes.
means-lamppost-further_data_kind-emotion = Des émotions qu’une machine lit sur votre visage ou dans votre voix. Elle se trompe souvent.
means-lamppost-further_data_kind-age_group = Un âge qu’une machine devine d’après votre apparence.
means-lamppost-further_data_kind-gender = Un genre qu’une machine devine d’après votre apparence.
means-lamppost-further_data_kind-vehicle_identity = Le numéro par lequel une voiture ou un appareil s’annonce. Il mène à son propriétaire.
means-lamppost-further_data_kind-emergency_call = Qui a appelé à l’aide, d’où et pourquoi.

## What it is for

means-lamppost-purpose-traffic_control = Pour diriger la circulation, par exemple par des feux et des panneaux.
means-lamppost-purpose-toll = Pour vous faire payer l’usage d’une route ou d’un lieu.
means-lamppost-purpose-advertising = Pour montrer de la publicité. Cela ne dit pas qu’elle est choisie pour vous.
means-lamppost-purpose-energy_supply = Pour équilibrer la fourniture et l’usage d’électricité ou de gaz.

## What senses or acts

means-lamppost-technology-smart_meter = Un compteur qui envoie ses relevés de lui-même.
means-lamppost-technology-wearable = Quelque chose que vous portez, comme un bracelet ou une montre.
means-lamppost-technology-vehicle_telematics = Ce qu’un véhicule dit de lui-même : où il est, sa vitesse, ce qu’il fait.
means-lamppost-technology-signal_controller = Commande des feux, des barrières ou des panneaux.
