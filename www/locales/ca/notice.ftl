### The notice: verdicts, findings, errors, rows. Also said by the program: nothing there about screens or buttons.
### Language: Catalan (ca). Plain words, short sentences, the reader addressed as “vostè”. No markup.
### Status: machine

## Verdicts: the name, what it means, what to do next

verdict-genuine = Avís autèntic
verdict-genuine-means = L’emissor va signar exactament aquest avís, i és vigent. Això diu qui va escriure l’avís, no que el sensor sigui legal.
verdict-genuine-next = Llegeixi l’avís. Comprovi que el lloc que esmenta és el lloc on vostè es troba.
verdict-not-yet-in-force = Encara no és vigent
verdict-not-yet-in-force-means = L’emissor va signar exactament aquest avís, però comença un altre dia, més endavant.
verdict-not-yet-in-force-next = Busqui l’avís que val avui. Si no n’hi ha cap, pregunti a l’emissor què fa ara el sensor.
verdict-expired = Avís caducat
verdict-expired-means = L’emissor va signar exactament aquest avís, però el seu termini s’ha acabat. Pot ser que ja no sigui cert.
verdict-expired-next = Demani a l’emissor l’avís que val avui. Un sensor en ús n’hauria de tenir un.
verdict-superseded = Substituït per un avís més nou
verdict-superseded-means = L’emissor va signar aquest avís i després l’ha substituït per un de més nou. Pot ser que el que llegeix aquí ja no sigui cert.
verdict-superseded-next = Demani a l’emissor l’avís més nou i digui-li que aquí encara hi ha penjat un cartell antic.
verdict-withdrawn = Avís retirat
verdict-withdrawn-means = L’emissor va signar aquest avís i després l’ha retirat. No es refiï del que diu.
verdict-withdrawn-next = Pregunti a l’emissor si el sensor encara està en ús i què fa.
verdict-changed = Canviat després de la signatura
verdict-changed-means = Alguna cosa d’aquest avís es va alterar després de signar-lo. Pot estar malmès o pot ser fals. Aquí no es mostra res del que diu.
verdict-changed-next = No es refiï d’aquest cartell. Vagi al lloc web oficial de l’ajuntament o de l’organització per una adreça que vostè ja conegui. Informi’ls d’aquest cartell.
verdict-unknown-issuer = Emissor desconegut
verdict-unknown-issuer-means = Cap emissor en què es pugui confiar aquí no respon d’aquest avís. Qualsevol l’hauria pogut fer. Aquí no es mostra res del que diu.
verdict-unknown-issuer-next = No es refiï d’aquest cartell. Vagi al lloc web oficial de l’ajuntament o de l’organització que esmenta, per una adreça que vostè ja conegui. Informi’ls d’aquest cartell.
verdict-from-another-place = D’un altre lloc
verdict-from-another-place-means = L’emissor va signar exactament aquest avís, però per a un altre sensor o un altre lloc. No descriu el que hi ha aquí.
verdict-from-another-place-next = No es refiï d’aquest avís aquí. Digui a l’emissor on l’ha trobat.
verdict-unreadable = Il·legible
verdict-unreadable-means = Això no és un avís complet. El codi pot estar brut, estripat o tallat, o pot ser un codi d’una altra cosa.
verdict-unreadable-next = Netegi el cartell i escanegi’l una altra vegada, o escrigui el codi curt que hi ha imprès. Si això no ajuda, no es refiï d’aquest cartell. Informi’n l’ajuntament per un telèfon o una adreça que vostè ja conegui.

## Freshness, said beside the verdict

status-fresh = Comprovat amb la llista d’avisos substituïts de l’emissor, de data { $time }.
status-stale = Autèntic, però aquest dispositiu no pot saber si un avís més nou l’ha substituït. La llista més nova que té és de data { $time }.
status-none = Autèntic, però aquest dispositiu no pot saber si un avís més nou l’ha substituït.
clock-unknown = Aquest dispositiu no sap l’hora, de manera que no s’ha pogut comprovar cap data.
clock-behind = El rellotge d’aquest dispositiu va malament: va endarrerit respecte a la data d’alguna cosa que es va signar. No es refiï de les dates.
distance-near = Aquest dispositiu és a uns { $distance } del lloc de l’avís.
withdrawal-reason = Motiu que dona l’emissor: { $reason }
reason-since = Des del dia { $day }

## What the rulebooks find

findings-title = Comparat amb la llei
findings-means = Un programa ha comparat l’avís amb regles de la llei. Es pot equivocar, i no trobar res no faria legal el sensor.
findings-prohibited = La llei ho prohibeix
findings-prohibited-means = Ningú no hi pot consentir, de manera que aquí no es pregunta a ningú. Vostè pot reclamar.
findings-contradiction = { $count ->
    [one] Es contradiu o contradiu la llei
    [many] Es contradiu o contradiu la llei en { $count } punts
   *[other] Es contradiu o contradiu la llei en { $count } punts
}
findings-missing = { $count ->
    [one] Falta una cosa que la llei vol que es digui
    [many] Falten { $count } coses que la llei vol que es diguin
   *[other] Falten { $count } coses que la llei vol que es diguin
}
findings-warning = { $count ->
    [one] Una cosa que convé saber
    [many] { $count } coses que convé saber
   *[other] { $count } coses que convé saber
}

## Errors: what is wrong with an input

error-bad-date = Una data o hora que conté no existeix.
error-bad-signature = La signatura no correspon al text. Com a mínim un caràcter no és com es va signar.
error-critical-extension = Conté una part que aquest programa no coneix i que no ha d’ometre. Potser un programa més nou la pot llegir.
error-digits-non-canonical = Les xifres que conté no estan escrites de l’única manera correcta.
error-key-malformed = Una clau que conté no està ben escrita.
error-key-not-valid = Es va signar amb una clau fora de les dates en què l’emissor fa servir aquella clau.
error-key-revoked = Es va signar amb una clau que l’emissor ha retirat.
error-key-weak = Una clau que conté és tan feble que qualsevol signatura hi valdria.
error-key-wrong-role = Es va signar amb una clau que l’emissor fa servir per a una altra cosa.
error-keyring-expired = La llista de claus de l’emissor ha caducat, de manera que cap clau no és fiable.
error-keyring-gap = Falta una versió a la llista de claus de l’emissor.
error-keyring-malformed = La llista de claus de l’emissor no es pot llegir.
error-keyring-rollback = La llista de claus de l’emissor és més antiga que una que aquest dispositiu ja ha vist.
error-keyring-threshold = La llista de claus de l’emissor porta menys signatures de les exigides.
error-malformed = No segueix el format d’un avís.
error-non-canonical = No està escrit de l’única manera correcta.
error-not-a-lamppost-code = No conté cap avís.
error-note-malformed = Una llista signada de l’emissor no es pot llegir.
error-note-unsigned = Una llista de l’emissor no porta la signatura de cap clau coneguda.
error-notice-invalid = Una part incompleix les regles del format.
error-other-authority = Una llista pertany a un altre emissor.
error-register-malformed = La llista d’avisos de l’emissor no es pot llegir.
error-rulebook-malformed = El catàleg de regles no es pot llegir.
error-short-code-character = Un caràcter del codi curt no en pot formar part. Compari’l amb el cartell.
error-short-code-check = Hi ha un error en escriure el codi curt. Compari cada caràcter amb el cartell.
error-short-code-length = Un codi curt té 11 caràcters. Torni’ls a comptar.
error-status-malformed = La llista d’avisos substituïts de l’emissor no es pot llegir.
error-status-rollback = La llista d’avisos substituïts de l’emissor és més antiga que una que aquest dispositiu ja ha vist.
error-too-large = És més gran del que pot ser un avís.
error-too-much-work = Demana més comprovacions de les que pot demanar un avís.
error-truncated = S’acaba massa aviat. En falta una part.
error-unknown-key = La clau que el va signar no és de cap emissor conegut aquí.
error-unsupported-version = Es va escriure per a una altra versió d’aquest programa.
error-wrong-kind = És una cosa signada, però no un avís.

## Errors of a page

error-fetch-failed = No s’han pogut carregar fitxers necessaris per a la comprovació. Comprovi la connexió i torni-ho a provar.
error-pin-mismatch = No s’ha pogut confirmar que les claus de l’emissor coincideixin amb l’empremta que aquesta pàgina espera. No s’ha comprovat res.
error-policy-refused = La política de seguretat d’aquesta pàgina no deixa arrencar el programa de comprovació. Qui administra el web ha de permetre la política de Trusted Types «lamppost».
error-program-failed = El programa de comprovació s’ha aturat. No s’ha comprovat res. Torni a carregar la pàgina o faci servir un altre dispositiu.
error-short-code-unknown = L’emissor no té cap avís actual amb aquest codi curt. Compari’l amb el cartell.
error-storage-refused = Aquest navegador no deixa que la pàgina recordi com de noves eren les llistes de l’emissor. La propera vegada en podria rebre de més antigues.
error-wasm-blocked = El programa de comprovació no ha pogut arrencar. Aquest navegador o aquesta pàgina no permet WebAssembly. Faci servir un altre navegador o un altre dispositiu.

## The page around a notice

page-checking = S’està comprovant l’avís…
page-error = No s’ha pogut comprovar aquest avís
page-error-next = Això no diu res del cartell. Torni-ho a provar més tard, o pregunti al lloc web oficial de l’ajuntament o de l’organització.
page-empty = Encara no hi ha cap avís
page-empty-means = L’adreça d’aquesta pàgina no conté cap avís.
page-empty-next = Escanegi el codi del cartell, o escrigui el codi curt imprès a sota.
page-next = Què cal fer ara
page-why = Per què
page-signed-by = Signat per { $name } ({ $authority })
page-activity = { $number }. { $purpose }
page-answer-for = per a «{ $purpose }»
page-purpose = { $purpose }:
page-missing = { $count ->
    [one] { $count } cosa que aquest avís no diu
    [many] { $count } coses que aquest avís no diu
   *[other] { $count } coses que aquest avís no diu
}
page-missing-none = Aquest avís no deixa oberta cap de les nostres preguntes. Això no vol dir que les respostes siguin certes.
page-unread = { $count ->
    [one] Aquest avís té { $count } part que aquest programa no ha pogut llegir. No es mostra.
    [many] Aquest avís té { $count } parts que aquest programa no ha pogut llegir. No es mostren.
   *[other] Aquest avís té { $count } parts que aquest programa no ha pogut llegir. No es mostren.
}

## Sections of the details

section-details = Tot el que diu l’avís
section-contacts = Contactes, els seus drets i on escriure
section-sensor = El sensor i el seu lloc
section-accountability = Estudis, cost i propietari
section-validity = Dates i versions
section-signature = La signatura, i com és de recent aquesta comprovació

## Answers

unknown-word = aquest avís fa servir una paraula que aquest programa no coneix (codi { $code })
not-stated = No es diu
stated-none = Cap
stated-nobody = Ningú
yes = Sí
no = No
country-of = { $name } ({ $country })
storage-in = { $kind } ({ $country })
storage-country-unstated = { $kind } (no es diu el país)
recipient-country-unstated = { $name } (no es diu el país)
hours = { $hours ->
    [one] { $hours } hora
    [many] { $hours } hores
   *[other] { $hours } hores
}
days = { $days ->
    [one] { $days } dia
    [many] { $days } dies
   *[other] { $days } dies
}
retention-until = Fins a: { $event }
retention-without = { $rule } (quin: no es diu)
metres = { $metres ->
    [one] { $metres } metre
    [many] { $metres } metres
   *[other] { $metres } metres
}
cost-once = { $amount }, una sola vegada
cost-months = { $months ->
    [one] { $amount } per { $months } mes
    [many] { $amount } per { $months } mesos
   *[other] { $amount } per { $months } mesos
}
assessment-dated = { $kind }, { $day }
assessment-undated = { $kind }, no es diu la data
contact-by = { $kind }:
channel-for = { $use }:
join-label = { $first }: { $second }
join-comma = { $first }, { $second }
join-semicolon = { $first }; { $second }
join-sentence = { $first }. { $second }
join-brackets = { $first } ({ $second })

## How closely data point at a person, in a sentence

privacy-none-means = Les dades no han estat mai sobre persones.
privacy-de_identified-means = Eren dades sobre persones. El que les assenyala s’elimina per sempre.
privacy-pseudonymous-means = Qui tingui la llista de codis pot saber que es tracta de vostè.
privacy-identifiable-means = Les mateixes dades mostren qui és vostè.
privacy-unstated-for = No es diu per a { $count } de les finalitats.

## Rows

field-who = Qui
field-what_for = Per a què
field-privacy = Fins a quin punt l’assenyala
field-how_long = Quant de temps
field-who_else = Qui més les rep
field-where = On van les dades
field-sensor = Número del sensor
field-label = Nom del lloc o del sensor
field-place = Lloc
field-position = Posició
field-reach = Fins on detecta el sensor
field-technologies = Tipus de dispositiu
field-controller = Qui decideix sobre les dades
field-controller-kind = Públic o privat
field-controller-country = País
field-controller-contacts = Com contactar-hi
field-data_protection_officer = Delegat de protecció de dades
field-processors = Qui les tracta per al responsable
field-supervisory_authority = On reclamar
field-rights = Drets que esmenta l’avís
field-channels = On escriure
field-assessments = Estudis previs
field-data_owner = De qui són les dades
field-public_cost = Cost públic
field-contract = Contracte
field-second_layer = Informació completa
field-purpose = Finalitat
field-purpose_text = En paraules de l’emissor
field-legal_basis = Base jurídica (RGPD)
field-legitimate_interest = Interès de qui, i quin
field-special_category_condition = Per què es permeten dades sensibles
field-data_kinds = Què es recull
field-identifiability = Fins a quin punt l’assenyala
field-processing = Què se’n fa
field-profiling = Perfils i puntuacions
field-automated_decision = Decisions d’una màquina
field-automated_decision-autonomy = Qui decideix
field-automated_decision-human_review = Revisió per una persona, si es demana
field-retention = Quant de temps es conserva
field-storage = On es conserva
field-access = Qui ho pot veure
field-recipients = Qui més ho rep
field-consequences = Què li pot passar a vostè
field-objection = Si s’hi oposa
field-objection-reason = Com, o per què no
field-mandatory = És obligatori participar-hi
field-revision = Revisió
field-previous = Substitueix l’avís
field-replaced_by = Substituït per l’avís
field-issued = Signat el dia
field-effective = Vigent des de
field-expires = Vigent fins a
field-language = Llengua que compta
field-issuer = Signat per
field-key_id = Clau
field-id = Avís
field-short_code = Codi curt
field-keyring = Llista de claus
field-status = Llista d’avisos substituïts
field-log = Registre públic
field-clock = Rellotge d’aquest dispositiu
field-remarks = Observacions
field-unread = Parts no llegides
keyring-version = Versió { $version } de data { $issued }, vàlida fins a { $expires }
keyring-age = { $days ->
    [one] { $days } dia d’antiguitat
    [many] { $days } dies d’antiguitat
   *[other] { $days } dies d’antiguitat
}
status-dates = De data { $issued }, vàlida fins a { $expires }
status-is-stale = Desactualitzada
log-none = No és en un registre públic. Fora de l’emissor, ningú no garanteix el dia de la signatura, ni que es mostri a tothom el mateix avís.
log-yes = És en un registre públic
clock-ok = No va endarrerit respecte a res del que s’ha signat
remark-pinned = Aquesta pàgina identifica per la seva empremta les claus en què confia.
remark-first-use = Primer ús: aquest dispositiu no ha vist abans aquest emissor i no en recorda les claus. Confia en les claus que aquest lloc web li ha donat.
remark-first-use-pinned = Primer ús: aquest dispositiu no ha vist abans aquest emissor. No pot saber si hi ha claus més noves que aquestes.
remark-keyring-not-fetched = No s’han pogut carregar claus més noves de l’emissor.
remark-rulebooks-not-fetched = No s’han pogut carregar els catàlegs de regles, de manera que l’avís no s’ha comparat amb la llei.
remark-status-not-fetched = No s’ha pogut carregar la llista d’avisos substituïts de l’emissor.

## What a notice leaves out: the questions it does not answer

missing-place = On és el sensor
missing-reach = Fins on detecta el sensor
missing-controller-kind = Si el responsable és un organisme públic o privat
missing-controller-contacts = Com contactar amb el responsable
missing-controller-contacts-non_digital = Com contactar-hi sense internet
missing-data_protection_officer = Com contactar amb el delegat de protecció de dades
missing-processors = Si altres empreses treballen amb les dades
missing-supervisory_authority = On reclamar
missing-channels = On enviar una sol·licitud o una oposició
missing-assessments = Si els riscos es van estudiar abans
missing-data_owner = De qui són les dades
missing-public_cost = Quant costa als contribuents
missing-second_layer = On és la informació completa
missing-purpose_text = Per a què serveix exactament
missing-legal_basis = Quina llei ho permet
missing-legitimate_interest = A quin interès serveix, i de qui és
missing-data_kinds = Què es recull
missing-identifiability = Fins a quin punt l’assenyalen les dades
missing-profiling = Si es fan perfils o puntuacions
missing-automated_decision = Si una màquina decideix sobre vostè
missing-retention = Quant de temps es conserven les dades
missing-storage = On es conserven les dades
missing-recipients = Qui més rep les dades
missing-consequences = Què li pot passar a vostè per això
missing-objection = Què passa si vostè s’hi oposa

## Your choice: the panel under a notice

panel-failed = No s’ha pogut carregar la part d’aquesta pàgina per a la seva decisió. L’avís de dalt és complet. Comprovi la connexió i torni a carregar la pàgina.

## Signed although something speaks against it

published-anyway = Signat malgrat tot
published-anyway-means = Quan es va signar això, el programa va dir a l’emissor que la llei prohibeix alguna cosa d’aquí, o que l’avís es contradiu. L’emissor ho va signar malgrat tot i va donar aquest motiu:

## Words and their meaning

own-words = L’emissor va escriure les seves pròpies frases en { $language }. Es mostren tal com es van signar, sense traduir.

## Languages

language-label = Llengua
language-machine = Un programa va traduir aquesta pàgina, i cap persona no l’ha revisada. El que compta és el text en anglès.
language-unreviewed = Una persona va traduir aquesta pàgina, i encara no l’ha revisada ningú. El que compta és el text en anglès.
language-human = Una persona va traduir i revisar aquesta pàgina. El que compta és el text en anglès.
language-source = Llegir el text en anglès
language-failed = No s’han pogut carregar les paraules d’aquesta llengua. En comptes d’això, veurà el text en anglès.

## What can be opened below a notice

question-title = Preguntar sobre aquest sensor
change-title = Què ha canviat
word-explain = Explicar les paraules
