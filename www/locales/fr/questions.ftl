### The questions that residents ask, and the words by which the page finds them.
### Language: French (vous). Plain words, short sentences, no markup.
### Status: machine

## The questions

question-runs = Qui gère ce capteur ?
question-owns = À qui sont les données ?
question-records = Qu’est-ce que cela enregistre sur moi ?
question-recognises = Est-ce que cela peut me reconnaître ?
question-why = Pourquoi ?
question-rules = Qui a fixé les règles ?
question-kept = Combien de temps est-ce conservé ?
question-where = Où est-ce conservé, et sous la loi de quel pays ?
question-shared = Qui d’autre les reçoit, et paient-ils pour cela ?
question-profile = Quel profil ou quelle note en tire-t-on ?
question-effects = Cela peut-il mener à une amende, un prix, un refus, une liste ?
question-machine = Une machine décide-t-elle seule ?
question-no = Puis-je dire non, et que fait alors le capteur ?
question-after = Que m’arrive-t-il si je dis non ?
question-answers = Qui me répond, et dans quel délai ?
question-complain = Auprès de qui faire une réclamation ?
question-cost = Combien cela a-t-il coûté, et cela en vaut-il la peine ?

## Said with an answer

question-deadline = Celui qui doit répondre a un mois. Dans un cas difficile, il peut prendre deux mois de plus, et il doit vous dire pourquoi (art. 12(3) du RGPD).
question-means = Tapez une question avec vos propres mots. Elle est cherchée sur cet appareil et n’est envoyée nulle part.
question-label = Votre question
question-all = Toutes les questions
question-none = Aucune question ne correspond à ces mots. Essayez d’autres mots, ou choisissez une question ci-dessous.
question-field = { $field } : { $answer }

## Words that lead to a question: parts of what people type, in lower case, with commas between
## A word is found where a typed word begins with it; several words are found where all of them are. The longest wins.

ask-runs = qui gère, géré par, qui exploit, exploitant, qui s’occupe, responsable, qui dirige, à qui appartient caméra, à qui appartient capteur, qui a mis, qui a installé, qui a posé, installé, qui est derrière, derrière ça, qui surveill, qui filme, qui regarde, qui utilise, quelle entreprise, quelle société, police, mairie, ville, à qui ce truc, à qui caméra, à qui capteur, qui est là
ask-owns = propriétaire, propriété, à qui sont, données appart, à qui appartiennent, appartien, à qui les données, mes données à moi, possèd
ask-records = enregistr, captent, captée, captés, collect, recueil, mesur, film, photo, vidéo, image, micro, le son, sons, bruit, voix, écout, entend, me voi, me film, quelles données, données sur moi, infos sur moi, informations sur moi, sait sur moi, savent sur moi
ask-recognises = reconna, reconnaissance faciale, identifi, identité, visage, tête, savoir qui je suis, sait qui je suis, savent qui je suis, anonym, mon nom, me retrouver, plaque, immatriculation, biométr
ask-why = pourquoi, à quoi ça sert, à quoi cela sert, à quoi sert, pour quoi faire, but, finalité, raison, objectif, utilité, utile, ça sert à
ask-rules = qui a décidé, décidé des règles, règle, loi, légal, autoris, permis, permet, droit de filmer, ont le droit, a le droit, base juridique, base légale, conseil municipal, vote, voté, légitime
ask-kept = combien de temps, durée, temps gard, gard, conserv, stock, effac, supprim, jours, heures, toujours, éternellement, pendant combien, quand effac
ask-where = où, où sont, où vont, où est, où est conservé, où stock, où gard, dans quel pays, quel pays, pays, cloud, serveur, étranger, héberg, états-unis, amérique, chine, europe
ask-shared = qui d’autre, qui voit, qui peut voir, qui a accès, accès aux données, qui reçoi, partag, vend, vendu, revend, revente, transmi, est transmi, à qui transm, donné à, communiqu, tiers, destinataire, police reçoi, police voi, police a accès, police accès, publicit, achèt, paient pour, payent pour
ask-profile = profil, profilage, note, noté, score, classe, classement, évalu, prédi, comportement, catégori, trié, fich
ask-effects = amende, pv, contravention, prix, refus, liste, liste noire, puni, sanction, conséquence, perdre, points, emploi, crédit, voyage, mener à, interdi, verbalis, risque
ask-machine = machine, ordinateur, algorithme, automat, ia, intelligence artificielle, robot, décide seul, décide tout seul, humain, humain derrière, y a un humain, une personne décide, décision humaine
ask-no = dire non, puis-je refuser, je peux refuser, peut on refuser, peut-on s’opposer, oppos, je refuse, consent, accept, arrêter, retir, désactiv, éteindre, évit, ne veux pas, veux pas, accord, couper
ask-after = si je dis non, si je refuse, si je m’oppose, m’arrive, arrive si, se passe si, désavantage, exclu, obligé, obligatoire, dois-je, forcé
ask-answers = répon, contact, téléphone, mail, email, adresse, écrire à, joindre, délai, quand une réponse, parler à, demander mes données, voir mes données, copie de mes données, accéder à mes données, délégué à la protection, dpo
ask-complain = plain, plainte, porter plainte, réclam, autorité, cnil, contacter cnil, saisir cnil, médiateur, défenseur des droits, recours, dénonc, signaler, tribunal, justice
ask-cost = coût, coûte, combien coûte, combien ça, argent, impôt, prix du capteur, quel prix, vaut la peine, en vaut, trop cher, coûte cher, cher, payé, qui paie, qui paye, budget, contrat, bénéfice, dépens
