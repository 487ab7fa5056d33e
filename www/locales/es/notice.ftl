### The notice: verdicts, findings, errors, rows. Also said by the program: nothing there about screens or buttons.
### Language: Spanish (es). Plain words, short sentences, the reader addressed as “usted”. No markup.
### Status: machine

## Verdicts: the name, what it means, what to do next

verdict-genuine = Aviso auténtico
verdict-genuine-means = El emisor firmó exactamente este aviso, y está en vigor. Esto dice quién escribió el aviso, no que el sensor sea legal.
verdict-genuine-next = Lea el aviso. Compruebe que el lugar que menciona es el lugar donde usted está.
verdict-not-yet-in-force = Todavía no está en vigor
verdict-not-yet-in-force-means = El emisor firmó exactamente este aviso, pero empieza otro día, más adelante.
verdict-not-yet-in-force-next = Busque el aviso que vale hoy. Si no hay ninguno, pregunte al emisor qué hace ahora el sensor.
verdict-expired = Aviso caducado
verdict-expired-means = El emisor firmó exactamente este aviso, pero su plazo ha terminado. Puede que ya no sea cierto.
verdict-expired-next = Pida al emisor el aviso que vale hoy. Un sensor en uso debería tener uno.
verdict-superseded = Sustituido por un aviso más nuevo
verdict-superseded-means = El emisor firmó este aviso y después lo ha sustituido por otro más nuevo. Puede que lo que lee aquí ya no sea cierto.
verdict-superseded-next = Pida al emisor el aviso más nuevo y dígale que aquí sigue colgado un cartel antiguo.
verdict-withdrawn = Aviso retirado
verdict-withdrawn-means = El emisor firmó este aviso y después lo ha retirado. No se fíe de lo que dice.
verdict-withdrawn-next = Pregunte al emisor si el sensor sigue en uso y qué hace.
verdict-changed = Cambiado después de la firma
verdict-changed-means = Algo de este aviso se alteró después de firmarlo. Puede estar dañado o puede ser falso. Aquí no se muestra nada de lo que dice.
verdict-changed-next = No se fíe de este cartel. Vaya al sitio web oficial del ayuntamiento o de la organización por una dirección que usted ya conozca. Infórmeles de este cartel.
verdict-unknown-issuer = Emisor desconocido
verdict-unknown-issuer-means = Ningún emisor en el que se pueda confiar aquí responde de este aviso. Cualquiera pudo hacerlo. Aquí no se muestra nada de lo que dice.
verdict-unknown-issuer-next = No se fíe de este cartel. Vaya al sitio web oficial del ayuntamiento o de la organización que menciona, por una dirección que usted ya conozca. Infórmeles de este cartel.
verdict-from-another-place = De otro lugar
verdict-from-another-place-means = El emisor firmó exactamente este aviso, pero para otro sensor u otro lugar. No describe lo que hay aquí.
verdict-from-another-place-next = No se fíe de este aviso aquí. Diga al emisor dónde lo encontró.
verdict-unreadable = Ilegible
verdict-unreadable-means = Esto no es un aviso completo. El código puede estar sucio, roto o cortado, o puede ser un código de otra cosa.
verdict-unreadable-next = Limpie el cartel y escanéelo otra vez, o escriba el código corto impreso en él. Si eso no ayuda, no se fíe de este cartel. Informe al ayuntamiento por un teléfono o una dirección que usted ya conozca.

## Freshness, said beside the verdict

status-fresh = Comprobado con la lista de avisos sustituidos del emisor, de fecha { $time }.
status-stale = Auténtico, pero este dispositivo no puede saber si un aviso más nuevo lo ha sustituido. La lista más nueva que tiene es de fecha { $time }.
status-none = Auténtico, pero este dispositivo no puede saber si un aviso más nuevo lo ha sustituido.
clock-unknown = Este dispositivo no sabe la hora, así que no se ha podido comprobar ninguna fecha.
clock-behind = El reloj de este dispositivo está mal: va por detrás de la fecha de algo que se firmó. No se fíe de las fechas.
distance-near = Este dispositivo está a unos { $distance } del lugar del aviso.
withdrawal-reason = Motivo que da el emisor: { $reason }
reason-since = Desde el { $day }

## What the rulebooks find

findings-title = Comparado con la ley
findings-means = Un programa ha comparado el aviso con reglas de la ley. Puede equivocarse, y no encontrar nada no haría legal el sensor.
findings-prohibited = La ley lo prohíbe
findings-prohibited-means = Nadie puede dar su consentimiento para ello, así que aquí no se le pide a nadie. Usted puede reclamar.
findings-contradiction = { $count ->
    [one] Se contradice o contradice la ley
    [many] Se contradice o contradice la ley en { $count } puntos
   *[other] Se contradice o contradice la ley en { $count } puntos
}
findings-missing = { $count ->
    [one] Falta una cosa que la ley obliga a decir
    [many] Faltan { $count } cosas que la ley obliga a decir
   *[other] Faltan { $count } cosas que la ley obliga a decir
}
findings-warning = { $count ->
    [one] Una cosa que conviene saber
    [many] { $count } cosas que conviene saber
   *[other] { $count } cosas que conviene saber
}

## Errors: what is wrong with an input

error-bad-date = Una fecha u hora que contiene no existe.
error-bad-signature = La firma no corresponde al texto. Al menos un carácter no es como se firmó.
error-critical-extension = Contiene una parte que este programa no conoce y que no debe omitir. Quizá un programa más nuevo pueda leerla.
error-digits-non-canonical = Las cifras que contiene no están escritas de la única forma correcta.
error-key-malformed = Una clave que contiene no está bien escrita.
error-key-not-valid = Se firmó con una clave fuera de las fechas en que el emisor usa esa clave.
error-key-revoked = Se firmó con una clave que el emisor ha retirado.
error-key-weak = Una clave que contiene es tan débil que cualquier firma valdría.
error-key-wrong-role = Se firmó con una clave que el emisor usa para otra cosa.
error-keyring-expired = La lista de claves del emisor ha caducado, así que ninguna clave es fiable.
error-keyring-gap = Falta una versión en la lista de claves del emisor.
error-keyring-malformed = La lista de claves del emisor no se puede leer.
error-keyring-rollback = La lista de claves del emisor es más antigua que una que este dispositivo ya ha visto.
error-keyring-threshold = La lista de claves del emisor lleva menos firmas de las exigidas.
error-malformed = No sigue el formato de un aviso.
error-non-canonical = No está escrito de la única forma correcta.
error-not-a-lamppost-code = No contiene ningún aviso.
error-note-malformed = Una lista firmada del emisor no se puede leer.
error-note-unsigned = Una lista del emisor no lleva la firma de ninguna clave conocida.
error-notice-invalid = Una parte incumple las reglas del formato.
error-other-authority = Una lista pertenece a otro emisor.
error-register-malformed = La lista de avisos del emisor no se puede leer.
error-rulebook-malformed = El catálogo de reglas no se puede leer.
error-short-code-character = Un carácter del código corto no puede formar parte de él. Compárelo con el cartel.
error-short-code-check = Hay un error al escribir el código corto. Compare cada carácter con el cartel.
error-short-code-length = Un código corto tiene 11 caracteres. Cuéntelos otra vez.
error-status-malformed = La lista de avisos sustituidos del emisor no se puede leer.
error-status-rollback = La lista de avisos sustituidos del emisor es más antigua que una que este dispositivo ya ha visto.
error-too-large = Es más grande de lo que puede ser un aviso.
error-too-much-work = Pide más comprobaciones de las que puede pedir un aviso.
error-truncated = Termina demasiado pronto. Falta una parte.
error-unknown-key = La clave que lo firmó no es de ningún emisor conocido aquí.
error-unsupported-version = Se escribió para otra versión de este programa.
error-wrong-kind = Es algo firmado, pero no un aviso.

## Errors of a page

error-fetch-failed = No se han podido cargar archivos necesarios para la comprobación. Compruebe su conexión e inténtelo otra vez.
error-pin-mismatch = Las claves del emisor no coinciden con la huella que esta página espera. No se ha comprobado nada.
error-policy-refused = La política de seguridad de esta página no deja arrancar el programa de comprobación. Quien administra la web debe permitir la política de Trusted Types «lamppost».
error-program-failed = El programa de comprobación se ha parado. No se ha comprobado nada. Cargue la página de nuevo o use otro dispositivo.
error-short-code-unknown = El emisor no tiene ningún aviso actual con este código corto. Compárelo con el cartel.
error-storage-refused = Este navegador no deja que la página recuerde lo nuevas que eran las listas del emisor. La próxima vez podría recibir otras más antiguas.
error-wasm-blocked = El programa de comprobación no ha podido arrancar. Este navegador o esta página no permite WebAssembly. Use otro navegador u otro dispositivo.

## The page around a notice

page-checking = Comprobando el aviso…
page-error = No se ha podido comprobar este aviso
page-error-next = Esto no dice nada sobre el cartel. Inténtelo más tarde, o pregunte en el sitio web oficial del ayuntamiento o de la organización.
page-empty = Todavía no hay aviso
page-empty-means = La dirección de esta página no contiene ningún aviso.
page-empty-next = Escanee el código del cartel, o escriba el código corto impreso debajo.
page-next = Qué hacer ahora
page-why = Por qué
page-signed-by = Firmado por { $name } ({ $authority })
page-activity = { $number }. { $purpose }
page-answer-for = para «{ $purpose }»
page-purpose = { $purpose }:
page-missing = { $count ->
    [one] { $count } cosa que este aviso no dice
    [many] { $count } cosas que este aviso no dice
   *[other] { $count } cosas que este aviso no dice
}
page-missing-none = Este aviso no deja abierta ninguna de nuestras preguntas. Eso no hace ciertas sus respuestas.
page-unread = { $count ->
    [one] Este aviso tiene { $count } parte que este programa no ha podido leer. No se muestra.
    [many] Este aviso tiene { $count } partes que este programa no ha podido leer. No se muestran.
   *[other] Este aviso tiene { $count } partes que este programa no ha podido leer. No se muestran.
}

## Sections of the details

section-details = Todo lo que dice el aviso
section-contacts = Contactos, sus derechos y adónde escribir
section-sensor = El sensor y su lugar
section-accountability = Estudios, coste y propietario
section-validity = Fechas y versiones
section-signature = La firma, y lo reciente que es esta comprobación

## Answers

unknown-word = este aviso usa una palabra que este programa no conoce (código { $code })
not-stated = No se dice
stated-none = Ninguno
stated-nobody = Nadie
yes = Sí
no = No
country-of = { $name } ({ $country })
storage-in = { $kind } ({ $country })
storage-country-unstated = { $kind } (no se dice el país)
recipient-country-unstated = { $name } (no se dice el país)
hours = { $hours ->
    [one] { $hours } hora
    [many] { $hours } horas
   *[other] { $hours } horas
}
days = { $days ->
    [one] { $days } día
    [many] { $days } días
   *[other] { $days } días
}
retention-until = Hasta: { $event }
retention-without = { $rule } (cuál: no se dice)
metres = { $metres ->
    [one] { $metres } metro
    [many] { $metres } metros
   *[other] { $metres } metros
}
cost-once = { $amount }, una sola vez
cost-months = { $months ->
    [one] { $amount } por { $months } mes
    [many] { $amount } por { $months } meses
   *[other] { $amount } por { $months } meses
}
assessment-dated = { $kind }, { $day }
assessment-undated = { $kind }, no se dice la fecha
contact-by = { $kind }:
channel-for = { $use }:
join-label = { $first }: { $second }
join-comma = { $first }, { $second }
join-semicolon = { $first }; { $second }
join-sentence = { $first }. { $second }
join-brackets = { $first } ({ $second })

## How closely data point at a person, in a sentence

privacy-none-means = Los datos nunca han sido sobre personas.
privacy-de_identified-means = Eran datos sobre personas. Lo que las señala se elimina para siempre.
privacy-pseudonymous-means = Quien tenga la lista de códigos puede saber que se trata de usted.
privacy-identifiable-means = Los propios datos muestran quién es usted.
privacy-unstated-for = No se dice para { $count } de los fines.

## Rows

field-who = Quién
field-what_for = Para qué
field-privacy = Hasta qué punto le señala
field-how_long = Cuánto tiempo
field-who_else = Quién más lo recibe
field-where = Adónde van los datos
field-sensor = Número del sensor
field-label = Nombre del lugar o del sensor
field-place = Lugar
field-position = Posición
field-reach = Hasta dónde alcanza
field-technologies = Tipo de dispositivo
field-controller = Quién decide sobre los datos
field-controller-kind = Público o privado
field-controller-country = País
field-controller-contacts = Cómo contactar
field-data_protection_officer = Delegado de protección de datos
field-processors = Quién trata los datos por encargo
field-supervisory_authority = Dónde reclamar
field-rights = Derechos que menciona el aviso
field-channels = Adónde escribir
field-assessments = Estudios previos
field-data_owner = De quién son los datos
field-public_cost = Coste público
field-contract = Contrato
field-second_layer = Información completa
field-purpose = Fin
field-purpose_text = En palabras del emisor
field-legal_basis = Base jurídica (RGPD)
field-legitimate_interest = Interés de quién, y cuál
field-special_category_condition = Por qué se permiten datos sensibles
field-data_kinds = Qué se recoge
field-identifiability = Hasta qué punto le señala
field-processing = Qué se hace con ello
field-profiling = Perfiles y puntuaciones
field-automated_decision = Decisiones de una máquina
field-automated_decision-autonomy = Quién decide
field-automated_decision-human_review = Una persona lo revisa si lo pide
field-retention = Cuánto tiempo se conserva
field-storage = Dónde se conserva
field-access = Quién puede verlo
field-recipients = Quién más lo recibe
field-consequences = Qué le puede pasar a usted
field-objection = Si se opone
field-objection-reason = Cómo, o por qué no
field-mandatory = Es obligatorio participar
field-revision = Revisión
field-previous = Sustituye al aviso
field-replaced_by = Sustituido por el aviso
field-issued = Firmado el
field-effective = En vigor desde
field-expires = En vigor hasta
field-language = Idioma que cuenta
field-issuer = Firmado por
field-key_id = Clave
field-id = Aviso
field-short_code = Código corto
field-keyring = Lista de claves
field-status = Lista de avisos sustituidos
field-log = Registro público
field-clock = Reloj de este dispositivo
field-remarks = Observaciones
field-unread = Partes no leídas
keyring-version = Versión { $version } de fecha { $issued }, válida hasta el { $expires }
keyring-age = { $days ->
    [one] { $days } día de antigüedad
    [many] { $days } días de antigüedad
   *[other] { $days } días de antigüedad
}
status-dates = De fecha { $issued }, válida hasta el { $expires }
status-is-stale = Desactualizada
log-none = No está en un registro público. Nadie más que el emisor responde del día de la firma, ni de que se muestre a todos el mismo aviso.
log-yes = Está en un registro público
clock-ok = No va por detrás de nada de lo firmado
remark-pinned = Esta página identifica por su huella las claves en las que confía.
remark-first-use = Primer uso: este dispositivo no ha visto antes a este emisor y no recuerda sus claves. Confía en las claves que este sitio web le ha dado.
remark-first-use-pinned = Primer uso: este dispositivo no ha visto antes a este emisor. No puede saber si hay claves más nuevas que estas.
remark-keyring-not-fetched = No se han podido cargar claves más nuevas del emisor.
remark-rulebooks-not-fetched = No se han podido cargar los catálogos de reglas, así que el aviso no se ha comparado con la ley.
remark-status-not-fetched = No se ha podido cargar la lista de avisos sustituidos del emisor.

## What a notice leaves out: the questions it does not answer

missing-place = Dónde está el sensor
missing-reach = Hasta dónde alcanza
missing-controller-kind = Si el responsable es un organismo público o privado
missing-controller-contacts = Cómo contactar con el responsable
missing-controller-contacts-non_digital = Cómo contactar sin internet
missing-data_protection_officer = Cómo contactar con el delegado de protección de datos
missing-processors = Si otras empresas trabajan con los datos
missing-supervisory_authority = Dónde reclamar
missing-channels = Adónde enviar una solicitud o una oposición
missing-assessments = Si los riesgos se estudiaron antes
missing-data_owner = De quién son los datos
missing-public_cost = Cuánto cuesta a los contribuyentes
missing-second_layer = Dónde está la información completa
missing-purpose_text = Para qué sirve exactamente
missing-legal_basis = Qué ley lo permite
missing-legitimate_interest = A qué interés sirve, y de quién es
missing-data_kinds = Qué se recoge
missing-identifiability = Hasta qué punto le señalan los datos
missing-profiling = Si se hacen perfiles o puntuaciones
missing-automated_decision = Si una máquina decide sobre usted
missing-retention = Cuánto tiempo se conservan los datos
missing-storage = Dónde se conservan los datos
missing-recipients = Quién más recibe los datos
missing-consequences = Qué le puede pasar a usted por ello
missing-objection = Qué pasa si usted se opone

## Your choice: the panel under a notice

panel-failed = No se ha podido cargar la parte de esta página para su decisión. El aviso de arriba está completo. Compruebe su conexión y cargue la página de nuevo.

## Signed although something speaks against it

published-anyway = Firmado a pesar de todo
published-anyway-means = Al firmarse esto, el programa dijo al emisor que la ley prohíbe algo de aquí, o que el aviso se contradice. El emisor lo firmó a pesar de todo y dio este motivo:

## Words and their meaning

own-words = El emisor escribió sus propias frases en { $language }. Se muestran como se firmaron, sin traducir.

## Languages

language-label = Idioma
language-machine = Un programa tradujo esta página, y ninguna persona la ha revisado. Lo que cuenta es el texto en inglés.
language-unreviewed = Una persona tradujo esta página, y nadie la ha revisado todavía. Lo que cuenta es el texto en inglés.
language-human = Una persona tradujo y revisó esta página. Lo que cuenta es el texto en inglés.
language-source = Leer el texto en inglés
language-failed = No se han podido cargar las palabras de este idioma. En su lugar verá el inglés.

## What can be opened below a notice

question-title = Preguntar sobre este sensor
change-title = Qué ha cambiado
word-explain = Explicar las palabras
