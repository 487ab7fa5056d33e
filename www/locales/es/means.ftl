### What the coded words of notices mean, in the order of terms.ftl. At most 140 characters.
### Language: Spanish (es). Plain words, short sentences, the reader addressed as “usted”. No markup.
### Status: machine

## How closely data points at you

means-lamppost-identifiability-none = Los datos nunca han sido sobre personas, por ejemplo valores del aire o del agua. Con ellos no se puede encontrar a nadie.
means-lamppost-identifiability-de_identified = Eran datos sobre personas. Lo que le señala se eliminó para siempre, por ejemplo su cara se hizo irreconocible.
means-lamppost-identifiability-pseudonymous = Usted aparece como un número, sin su nombre. Quien tenga la lista de estos números puede saber que se trata de usted.
means-lamppost-identifiability-identifiable = Los propios datos muestran quién es usted, por ejemplo por su cara, su nombre o su matrícula.

## Profiles and scores

means-lamppost-profiling-none = Nadie reúne sus costumbres, y usted no recibe ningún número ni puesto.
means-lamppost-profiling-profiling = Se reúnen datos sobre usted para conocer sus costumbres o rasgos, por ejemplo adónde va y cuándo.
means-lamppost-profiling-scoring = Usted recibe un número o un puesto, por ejemplo por el riesgo que parece tener. Otros pueden actuar según él.

## What a decision does

means-lamppost-decision_effect-none = Los datos no se usan para decidir sobre una persona concreta, por ejemplo cuando solo se cuentan vehículos.
means-lamppost-decision_effect-informs = El resultado de la máquina es una cosa entre otras. Una persona lo mira todo y después decide sobre usted.
means-lamppost-decision_effect-legal_effect = La decisión cambia sus derechos o deberes, por ejemplo una multa. A menudo puede pedir que una persona vuelva a mirarla.
means-lamppost-decision_effect-significant_effect = No cambia ningún derecho suyo, pero pesa igual: por ejemplo, no le dan un préstamo. A menudo puede pedir que lo revise una persona.

## Who decides

means-lamppost-autonomy-human_decides = La máquina solo hace una propuesta. Una persona la mira y puede decidir otra cosa.
means-lamppost-autonomy-human_executes = La máquina elige y una persona hace lo elegido, por ejemplo conduce por la ruta que planeó un programa.
means-lamppost-autonomy-autonomous = Ninguna persona participa en cada decisión, por ejemplo en una barrera que se abre solo con matrículas conocidas.

## How long data is kept

means-lamppost-retention-none = Los datos se usan al momento y desaparecen. Nadie puede mirarlos después.
means-lamppost-retention-hours = Los datos se conservan el número de horas que dice el aviso y después se suprimen.
means-lamppost-retention-until_event = Los datos se suprimen cuando pasa algo que el aviso menciona, por ejemplo cuando se cierra un caso.
means-lamppost-retention-indefinite = No hay día fijado para suprimirlos. La ley permite conservar datos sobre usted solo mientras los exija el fin.

## In whose house data is kept

means-lamppost-storage-on_device = Los datos están en el sensor, aquí en la calle, no en un ordenador de otro sitio.
means-lamppost-storage-controller_premises = Los datos están en ordenadores que el organismo responsable gestiona él mismo, por ejemplo en el ayuntamiento.
means-lamppost-storage-processor_premises = Los datos están en ordenadores de una empresa que trabaja para el organismo responsable y debe seguir sus instrucciones.
means-lamppost-storage-public_cloud = Los datos están en ordenadores alquilados que usan también otros muchos clientes. Pueden estar en otro país.

## On what terms others get data

means-lamppost-recipient_terms-shared = Alguien más recibe los datos o puede mirarlos. El aviso dice quién.
means-lamppost-recipient_terms-sold = Alguien más recibe los datos y da por ellos dinero u otra cosa.
means-lamppost-recipient_terms-on_request_to_police = La policía recibe los datos cuando los pide, por ejemplo tras un accidente. No se le envían todo el tiempo.
means-lamppost-recipient_terms-required_by_law = Una ley dice que hay que entregar los datos. El organismo responsable no puede elegir.
means-lamppost-recipient_terms-published = Cualquiera puede ver o copiar los datos, por ejemplo en internet. Lo copiado no se puede recuperar.

## What can happen to you

means-lamppost-consequence-none = Los datos no cambian nada para usted: ni pago, ni prohibición, ni sanción.
means-lamppost-consequence-fee = Puede tener que pagar por lo que usa, por ejemplo un peaje o el aparcamiento. No es una sanción.
means-lamppost-consequence-fine = Puede tener que pagar una sanción, por ejemplo por ir demasiado rápido. Una multa se puede recurrir.
means-lamppost-consequence-denial_of_service = Pueden no dejarle entrar o no atenderle, por ejemplo cuando una barrera no se abre para usted.
means-lamppost-consequence-price = Los datos pueden cambiar lo que paga: por ejemplo, más en una hora punta, o no lo mismo que la persona de al lado.
means-lamppost-consequence-blacklist = Usted o su vehículo puede entrar en una lista de indeseados. Después pueden negarle el paso.
means-lamppost-consequence-score = Usted tiene un número o un puesto que sube o baja según lo que hace. Otros pueden actuar según él.
means-lamppost-consequence-referral = Otra oficina puede recibir su caso y decidir qué hacer, por ejemplo la policía.

## What an objection does

means-lamppost-objection_effect-stop = Si se opone, sus datos dejan de usarse para este fin.
means-lamppost-objection_effect-mask = Si se opone, se le hace irreconocible: por ejemplo, su cara o su matrícula se tapa en la imagen.
means-lamppost-objection_effect-delete = Si se opone, se suprime lo que se recogió sobre usted.
means-lamppost-objection_effect-reroute = Si se opone, se le muestra otro camino que el sensor no ve.
means-lamppost-objection_effect-cannot = No se puede hacer nada para una sola persona. El aviso dice por qué. Puede reclamar ante la autoridad de control.

## Who is responsible

means-lamppost-controller_kind-public = Un organismo público decide para qué y cómo se usan los datos, por ejemplo un municipio, una escuela o la policía.
means-lamppost-controller_kind-private = Una empresa, una asociación o una persona decide para qué y cómo se usan los datos.
means-lamppost-controller_kind-mixed = Deciden juntas una parte pública y una privada, por ejemplo una sociedad de un municipio y una empresa.

## Ways to get in touch

means-lamppost-contact_kind-web = Abra esta página en un navegador para escribirles o para leer más.
means-lamppost-contact_kind-email = Escriba a esta dirección. Así conocerán su dirección de correo electrónico.
means-lamppost-contact_kind-phone = Llame a este número y hable con alguien. No necesita internet.
means-lamppost-contact_kind-post = Envíe una carta a esta dirección. No necesita internet.
means-lamppost-contact_kind-in_person = Vaya a esta ventanilla u oficina y hable con alguien. No necesita teléfono ni internet.

## What a contact point is for

means-lamppost-channel_use-choice = Escriba aquí para dar, rechazar o retirar su consentimiento, o para oponerse.
means-lamppost-channel_use-request = Escriba aquí para recibir una copia de sus datos, o para que se corrijan o se supriman.
means-lamppost-channel_use-complaint = Escriba aquí si cree que algo va mal. Siempre puede reclamar ante la autoridad de control, sin coste.

## What was studied beforehand

means-lamppost-assessment_kind-dpia = Antes de empezar, el responsable escribió qué puede hacerle el uso de los datos y qué le protege a usted (art. 35 del RGPD).
means-lamppost-assessment_kind-fria = Antes de usar un sistema de IA de alto riesgo, alguien estudió a quién puede dañar y qué ayuda entonces (art. 27 del Reglamento de IA).
means-lamppost-assessment_kind-cost_benefit = Alguien estudió si el sensor vale lo que cuesta, por ejemplo comparado con una vía sin sensor.

## Why a notice was taken back

means-lamppost-withdrawal_reason-sensor_removed = El sensor ya no está aquí, así que no queda nada que describir.
means-lamppost-withdrawal_reason-error_in_notice = Algo que decía el aviso no era cierto. Busque un aviso más nuevo.
means-lamppost-withdrawal_reason-key_compromised = Otra persona pudo tener la clave con que firma el emisor. Lo que se firmó con ella puede ser falso.
means-lamppost-withdrawal_reason-unlawful = Lo que describe el aviso no estaba permitido. Pregunte al emisor si se ha dejado de hacer.
means-lamppost-withdrawal_reason-other = El motivo no es ninguno de los que tienen aquí una palabra. Pregunte al emisor.

## What is picked up

means-lamppost-data_kind-number_plate = Una cámara lee la matrícula de su vehículo. Con ella las autoridades pueden encontrar al propietario.
means-lamppost-data_kind-face_image = Una imagen muestra su cara. Por ella pueden reconocerle quienes le conocen, y también programas.
means-lamppost-data_kind-gait = El sensor recoge cómo se mueve usted al andar. A algunas personas se las reconoce por ello, incluso sin cara.
means-lamppost-data_kind-silhouette = Solo se recoge su forma, sin su cara. Aun así pueden verse la altura, la ropa o una silla de ruedas.
means-lamppost-data_kind-sound_level = Solo un número que dice lo alto que es el ruido, en decibelios. No se conserva nada de lo que usted dice.
means-lamppost-data_kind-voice_recording = Se graba lo que usted dice. Se le puede reconocer por sus palabras y por su voz.
means-lamppost-data_kind-wifi_probe = Su teléfono envía señales para buscar wifi, aunque usted no lo use. Por algunas de ellas se puede reconocer el teléfono.
means-lamppost-data_kind-bluetooth_address = Auriculares, relojes y teléfonos envían esa dirección. Si no cambia, se puede volver a reconocer su aparato.
means-lamppost-data_kind-location_trace = Lugares y horas seguidos forman un camino. Puede mostrar, por ejemplo, dónde vive y trabaja usted.
means-lamppost-data_kind-vehicle_count = Solo un número, por ejemplo 40 vehículos en una hora. No dice de quién eran.
means-lamppost-data_kind-people_count = Solo un número, por ejemplo 120 personas en una hora. No dice quiénes eran.
means-lamppost-data_kind-payment_data = Recoge cómo paga usted, por ejemplo número de tarjeta, importe y hora.
means-lamppost-data_kind-travel_card = Recoge el número de su tarjeta o los viajes que hace con ella, por ejemplo paradas y horas.

## Devices: what senses or acts

means-device-tech-air_quality = Mide qué hay en el aire, por ejemplo polvo o gases de escape. No necesita datos sobre usted.
means-device-tech-assistance_station = Pulse el botón para hablar con quien ayuda, por ejemplo en una emergencia. Pueden oírle, y a veces verle.
means-device-tech-augmented_reality = Pone imágenes o palabras sobre lo que usted ve, en un teléfono o en unas gafas. Para eso necesita una cámara.
means-device-tech-biometrics = Mide algo que solo tiene usted, por ejemplo su cara, dedo, ojo o voz, para saber quién es.
means-device-tech-cellular = Envía o recibe datos como un teléfono móvil. No necesita cable ni wifi.
means-device-tech-chatbot = Usted escribe o habla, y un programa responde. No tiene que haber ninguna persona, y lo escrito puede conservarse.
means-device-tech-contactless_payments = Acerque una tarjeta o un teléfono para pagar. Lee lo que el pago necesita, por ejemplo el número de tarjeta.
means-device-tech-de_identified_image = Hace fotos y elimina lo que muestra quién es usted, por ejemplo haciendo irreconocibles las caras.
means-device-tech-de_identified_video = Filma y elimina lo que muestra quién es usted, por ejemplo haciendo irreconocibles las caras y matrículas.
means-device-tech-de_identified_voice = Graba el habla y cambia la voz para que ya no muestre quién es usted. Las palabras aún pueden oírse.
means-device-tech-dtpr_api = Deja que programas y webs lean lo que dicen los avisos públicos de aparatos como este. DTPR es una norma para carteles.
means-device-tech-electric_vehicle_charger = Enchufe su vehículo para cargarlo. Puede registrar quién carga, cuándo, cuánto y cómo se pagó.
means-device-tech-facial_characterization = Mira su cara para suponer, por ejemplo, edad o ánimo. Este tipo no averigua quién es usted.
means-device-tech-gps = Averigua dónde está con señales de satélite. Si lo lleva una persona o un vehículo, muestra adónde va.
means-device-tech-hands_free = Reacciona a su voz, a un gesto o cuando usted se acerca. Para eso tiene que escuchar, mirar o notar.
means-device-tech-identifiable_image = Hace fotos en las que se le puede reconocer, por ejemplo por su cara o su matrícula.
means-device-tech-identifiable_nfc = Lee una tarjeta o un teléfono a pocos centímetros. El número que lee se puede unir a su nombre.
means-device-tech-identifiable_rfid = Lee una pequeña etiqueta de radio, por ejemplo en un pase o un aparato de peaje. Su número se puede unir a su nombre.
means-device-tech-identifiable_video = Filma de modo que se le puede reconocer, por ejemplo por su cara, su ropa o su matrícula.
means-device-tech-identifiable_wifi_sensor = Capta señales que su teléfono envía para buscar wifi. Un número en ellas puede hacer reconocible su teléfono.
means-device-tech-image = Hace imágenes sueltas, no una película. La palabra no dice si se le puede reconocer en ellas.
means-device-tech-image_infrared = Hace imágenes con luz o calor que usted no puede ver. Funciona también a oscuras.
means-device-tech-inclinometer = Mide cuánto se inclina algo, por ejemplo un muro, un mástil o un puente. No es sobre personas.
means-device-tech-induction_loop = Nota metal encima, así que puede contar vehículos o cambiar un semáforo. No ve quién conduce.
means-device-tech-intercom = Pulse un botón y hable con alguien que está en otro sitio, por ejemplo para que abran una puerta. Algunos tienen cámara.
means-device-tech-li_dar = Emite luz y mide a qué distancia están las cosas. Ve formas y movimiento, pero no hace fotos.
means-device-tech-location_beacon = Envía una señal corta con su número. Una aplicación de su teléfono puede saber por ella dónde está usted.
means-device-tech-microphone = Capta sonidos, que pueden ser habla. La palabra no dice si se graban.
means-device-tech-motion_detector = Nota que algo se mueve, por ejemplo para encender una luz. No sabe quién o qué es.
means-device-tech-nfc = Acerque una tarjeta o un teléfono a pocos centímetros, y los dos cambian datos, por ejemplo un enlace o un billete.
means-device-tech-non_identifiable_video = Filma con tan pocos detalles que caras y matrículas no se distinguen, desde el principio.
means-device-tech-passive_infrared_sensor = Nota el calor de personas y animales que se mueven cerca, por ejemplo para abrir una puerta. No hace ninguna imagen.
means-device-tech-person_detection = Distingue en una imagen personas de cosas, y cuántas hay y dónde. Este tipo no averigua quiénes son.
means-device-tech-personal_device = Usted lo usa con un aparato propio, por ejemplo un teléfono o una tableta.
means-device-tech-piezoelectric_sensor = Da electricidad cuando se aprieta o se sacude. En una calzada, por ejemplo, cuenta o pesa vehículos.
means-device-tech-radar = Emite ondas de radio para medir dónde está algo y a qué velocidad va. Funciona a oscuras y no hace ninguna imagen.
means-device-tech-rfid = Lee pequeñas etiquetas de radio a corta distancia, por ejemplo en un cubo, una bicicleta o un billete.
means-device-tech-soil_moisture_sensor = Está en la tierra y dice cuándo necesitan agua las plantas. No es sobre personas.
means-device-tech-sound_level_meter = Da un número en decibelios, por ejemplo del ruido del tráfico. No necesita grabar lo que se dice.
means-device-tech-system_screen = Lea o toque esta pantalla para usar el aparato. Lo que escriba o elija allí puede quedar registrado.
means-device-tech-thermometer = Mide lo caliente que está algo, por ejemplo el aire, la calzada o el agua.
means-device-tech-ultrasonic_level_sensor = Emite sonido que usted no oye y mide a qué distancia están las cosas, por ejemplo lo lleno que está un cubo.
means-device-tech-unmanned_aircraft_system = Vuela sin piloto a bordo, a menudo con una cámara. Puede ver sitios que no se ven desde la calle.
means-device-tech-video_camera = Hace imágenes en movimiento. La palabra no dice si se le puede reconocer ni cuánto tiempo se conservan.
means-device-tech-video_camera_infrared = Hace imágenes en movimiento con luz o calor que usted no puede ver. Funciona también a oscuras.
means-device-tech-voice = Graba el habla. Puede saber qué dice usted, o quién es por su forma de hablar.
means-device-tech-water_quality = Mide qué hay en el agua, por ejemplo en un río o una fuente. No es sobre personas.
means-device-tech-weather_station = Mide, por ejemplo, viento, lluvia y calor. No es sobre personas.
means-device-tech-weighing_scale = Mide lo que pesa algo, por ejemplo un camión en la calzada o la basura de un cubo.
means-device-tech-wireless_access_point = Conecte aquí su teléfono u ordenador para usar internet. Puede registrar qué aparatos se conectaron, y cuándo.
means-device-tech-wireless_charging_roadway = Bobinas bajo la calzada cargan vehículos eléctricos que paran o pasan encima. Puede registrar qué vehículo se cargó.

## Devices: what they are for

means-device-purpose-accessibility = Sirve para que todos puedan usar un lugar o un servicio, por ejemplo en silla de ruedas o sin ver.
means-device-purpose-agency_interaction = Le deja cambiar algo o participar, por ejemplo con un botón para una luz o una pantalla táctil.
means-device-purpose-arts_culture = Es parte del arte o la cultura, por ejemplo una obra que se mueve cuando usted se acerca, o la guía de un museo.
means-device-purpose-commerce = Sirve al comercio, por ejemplo una máquina que vende billetes, o la pantalla de una tienda.
means-device-purpose-connectivity = Le da conexión, por ejemplo wifi gratis en una plaza.
means-device-purpose-dining = Ayuda a ofrecer alimentos o comidas, por ejemplo tomando su pedido.
means-device-purpose-ecology = Mide cómo está la naturaleza, por ejemplo árboles, animales, suelo o un río.
means-device-purpose-energy_efficiency = Ayuda a gastar menos energía, por ejemplo bajando la luz de las farolas cuando no hay nadie.
means-device-purpose-enforcement = Averigua quién incumple una norma, por ejemplo yendo demasiado rápido. Usted puede recibir una multa.
means-device-purpose-entry = Comprueba si usted puede entrar o usar algo, por ejemplo por una tarjeta o una matrícula.
means-device-purpose-fire_emergency = Ayuda a bomberos, ambulancias u otros cuando hay peligro, por ejemplo dando la alarma.
means-device-purpose-health = Mide cosas que pueden enfermar a las personas, por ejemplo ruido, mal aire o mal agua. No trata a nadie.
means-device-purpose-inform = Le dice algo, por ejemplo cuándo llega el próximo autobús o cómo funciona un servicio.
means-device-purpose-logistics = Ayuda a llevar mercancías adonde hacen falta, por ejemplo a encontrar un sitio libre para descargar.
means-device-purpose-mobility = Ayuda a personas y vehículos a moverse, por ejemplo cambiando semáforos o contando bicicletas.
means-device-purpose-planning_decision_making = Reúne datos para planes futuros, por ejemplo dónde hacer un carril bici. No decide sobre personas concretas.
means-device-purpose-research_development = Ayuda a estudiar algo o a probar algo nuevo, por ejemplo cómo usa la gente una plaza.
means-device-purpose-safety_security = Está para evitar daños, por ejemplo accidentes, incendios o robos.
means-device-purpose-social = Ayuda a la gente a encontrarse o a hablar, por ejemplo en un juego en una plaza.
means-device-purpose-switch = Hace que algo empiece o pare, por ejemplo una luz, una bomba o una puerta.
means-device-purpose-waste_management = Ayuda a recoger, separar o reciclar residuos, por ejemplo diciendo cuándo está lleno un cubo.
means-device-purpose-water_efficiency = Ayuda a gastar menos agua, por ejemplo regando las plantas solo cuando el suelo está seco.
means-device-purpose-wayfinding_services = Le muestra dónde está, por dónde ir y qué hay cerca, por ejemplo un aseo o una parada de autobús.

## Devices: what happens to the data

means-device-process-aggregated = Muchos datos se convierten en un número, por ejemplo 500 personas al día. Los datos sueltos no se muestran.
means-device-process-ai_system = Un programa saca resultados de los datos, a menudo tras aprender de ejemplos. Puede cometer errores.
means-device-process-bitmap_manipulation = Un programa cambia la imagen, por ejemplo tapa caras o la hace menos precisa.
means-device-process-code_signing = El aparato puede comprobar quién hizo su programa y que nadie lo cambió. No dice nada de qué se hace con los datos.
means-device-process-computer_vision = Un programa encuentra cosas en imágenes, por ejemplo vehículos o personas, y a menudo las cuenta. Nadie tiene que mirar.
means-device-process-cryptonets = Un programa de IA calcula con datos que siguen cerrados. Quien maneja el programa no puede leer sus datos.
means-device-process-de_identified = Se elimina lo que le señala, por ejemplo nombres, caras o números. La palabra no dice si esto funciona bien.
means-device-process-differential_privacy = Se añaden pequeños errores al azar. Los resultados de muchos siguen sirviendo, pero cuesta saber si usted está en los datos.
means-device-process-encrypted = Solo quien tiene la clave puede leer los datos. La palabra no dice quién la tiene.
means-device-process-encrypted_at_rest = Quien robe la memoria o el disco no puede leerlo sin la clave. Quienes tienen la clave sí pueden leerlo.
means-device-process-federated_learning = Cada aparato aprende de sus propios datos y pasa solo lo aprendido. Los datos se quedan donde están.
means-device-process-hardware_audits = De vez en cuando, expertos externos comprueban si el aparato es seguro y si recoge más de lo que se dijo.
means-device-process-homomorphic_encryption = Los ordenadores sacan un resultado sin abrir los datos. Quien hace el cálculo no puede leerlos.
means-device-process-immutable_query_ledger = Cada consulta de los datos, y cada cambio, se apunta en una lista que nadie puede alterar después. Así se rastrea el mal uso.
means-device-process-k_anonymity = Sus datos son iguales que los de varios otros, así que nadie puede saber cuáles son los suyos solo por esos detalles.
means-device-process-raw_data = Los datos están como el sensor los recogió. No se quitó nada, así que se le puede reconocer si el sensor muestra quién es.
means-device-process-rdua_approved = Una revisión que inventó la empresa Sidewalk Labs vio más bien que daño. No es el control de una autoridad.
means-device-process-regulated = Una ley pone reglas propias para esta clase de datos, por ejemplo los de salud. Cambian de un país a otro.
means-device-process-reviewed_internally = La organización examinó ella misma el uso y los riesgos. Nadie de fuera participó en este examen.
means-device-process-secure_multi_party_computing = Varias organizaciones sacan juntas un resultado. Ninguna ve los datos de las otras.
means-device-process-transport_layer_security = Nadie entre dos ordenadores puede leer o cambiar los datos. No dice nada de cómo se conservan después.
means-device-process-trusted_execution_environment = Los datos se tratan en una parte cerrada de un chip. Otros programas del mismo ordenador no pueden mirar dentro.
means-device-process-zero_knowledge_proofs = Usted o un ordenador puede demostrar que algo es cierto, por ejemplo que tiene más de 18 años, sin revelar nada más.

## Devices: who can get at the data

means-device-access-available_for_resale = Otros pueden obtener los datos por dinero y usarlos para sus propios fines.
means-device-access-available_to_3rd_parties = Otros que no trabajan con este sensor pueden obtener los datos. Eso no siempre significa que se vendan.
means-device-access-available_to_download = Cualquiera puede bajar los datos de internet, gratis o por dinero.
means-device-access-available_to_me = Usted puede mirar los datos sobre usted, por ejemplo sus propios viajes. Otras personas no pueden.
means-device-access-available_to_the_accountable_organization = Quien responde de este aparato puede mirar los datos. El aviso dice quién es.
means-device-access-available_to_vendor = La empresa que suministra el aparato o recoge los datos puede mirarlos.
means-device-access-not_available_to_me = El aparato no le ofrece ninguna forma de mirar los datos. Si son sobre usted, aún puede pedir una copia (art. 15 del RGPD).
means-device-access-not_available_to_the_accountable_organization = Ni siquiera el organismo que responde de este aparato puede mirar los datos. Puede que reciba solo los resultados.
means-device-access-not_available_to_vendor = La empresa que suministra el aparato o recoge los datos no puede mirarlos.

## Devices: where data is kept

means-device-storage-backed_up_internationally = Hay una segunda copia en un país distinto de aquel en que se recogieron los datos. Pueden aplicarse otras leyes.
means-device-storage-backed_up_locally = Hay una segunda copia en el país en que se recogieron los datos. La ley de ese país la protege.
means-device-storage-shared_storage_and_governance = Varios organismos usan un solo almacén. Fijan juntos quién puede ver los datos, cuánto tiempo están y cuándo se suprimen.
means-device-storage-stored_locally = Los datos están en el país en que se recogieron. No tienen que estar en esta calle o ciudad.
means-device-storage-stored_on_3rd_party_cloud = Los datos están en un gran centro de una empresa que alquila espacio. El responsable sigue siendo responsable.
means-device-storage-stored_primarily_internationally = La mayoría de los datos está en un país distinto de aquel en que se recogieron. Allí pueden aplicarse otras leyes.
means-device-storage-stored_primarily_locally = La mayoría de los datos está en el país en que se recogieron. Una parte menor puede estar en el extranjero.

## Devices: what form the data has

means-device-data-binary = Los datos están empaquetados para ordenadores. Sin el programa adecuado usted no puede leer lo que dicen.
means-device-data-boolean = Cada entrada es sí o no, por ejemplo: la plaza de aparcamiento está libre, o no lo está.
means-device-data-personal = Los datos son sobre usted u otra persona reconocible. La ley le da derechos sobre ellos.
means-device-data-pixel_based_image = Una foto o una imagen de una película, hecha de muchos puntitos de color.
means-device-data-spatial = Los datos dicen dónde está algo, por ejemplo puntos en un mapa o una ruta.
means-device-data-tabular = Los datos tienen filas y columnas, por ejemplo una fila por vehículo, con hora y velocidad.
means-device-data-values_time = Lo mismo se mide una y otra vez, por ejemplo la temperatura cada hora.

## Devices: whether data is kept

means-device-retention-data_retained = Los datos se guardan primero y se suprimen después. El aviso puede decir tras cuántas horas o tras qué hecho.
means-device-retention-no_data_retained = El aparato usa los datos al momento y no guarda ninguno.

## Devices: who is responsible

means-device-accountable-institution = Una institución responde de este aparato y de sus datos, por ejemplo una oficina pública, una escuela o un museo.
means-device-accountable-organization = Una organización responde de este aparato y de sus datos, por ejemplo una empresa o una asociación.

## Choices and answers: words by code

means-lamppost-decision-consent-give = Usted dice sí a este único uso de sus datos. Puede retirar su sí en cualquier momento, tan fácilmente como lo dio.
means-lamppost-decision-consent-refuse = Usted dice no. Sus datos no se pueden usar para este fin. Más tarde todavía puede decir sí.
means-lamppost-decision-consent-withdraw = Usted retira su sí. Desde entonces sus datos no se pueden usar para esto. Lo hecho antes sigue siendo legal.
means-lamppost-decision-objection-make = Usted les pide que paren, por su propia situación. Pueden seguir solo por motivos que pesen más, o por reclamaciones legales.
means-lamppost-decision-objection-retract = Usted ya no se opone, y sus datos pueden usarse de nuevo. Puede volver a oponerse en cualquier momento.
means-lamppost-decision-review-request = Aquí decide una máquina. Usted pide que una persona vuelva a mirarlo, y puede dar su opinión.
means-lamppost-decision-request-access = Deben decirle si usan datos sobre usted y darle una copia. La primera copia no cuesta nada.
means-lamppost-decision-request-rectification = Diga qué está mal o falta en los datos sobre usted. Deben corregirlo.
means-lamppost-decision-request-erasure = Deben suprimir datos sobre usted, por ejemplo cuando ya no los necesitan. Pueden negarse si una ley manda conservarlos.
means-lamppost-decision-request-restriction = Usted les pide conservar los datos pero no usarlos, por ejemplo mientras comprueban si son correctos.
means-lamppost-decision-request-portability = Recibe lo que usted les dio en un archivo que otros programas leen. Es para datos usados por consentimiento o contrato.
means-lamppost-decision-concern-tampered = Diga al emisor si alguien cambió el cartel, pegó algo encima o puso uno falso.
means-lamppost-decision-concern-place = Diga al emisor si el aviso describe otro sensor u otro lugar que aquel donde está el cartel.
means-lamppost-decision-concern-other = Diga al emisor qué otra cosa va mal en el cartel o el sensor, por ejemplo que está roto.
means-lamppost-surface-phone = Usted decidió en un teléfono u otro aparato que había escaneado el código del cartel.
means-lamppost-surface-web = Usted decidió en un sitio web, sin escanear el cartel.
means-lamppost-surface-kiosk = Usted decidió en una pantalla pública, por ejemplo en una oficina.
means-lamppost-answer_status-acknowledged = Alguien tiene su solicitud y trabaja en ella. Todavía no es una decisión.
means-lamppost-answer_status-accepted = Están de acuerdo con usted y harán lo que pidió. Todavía no está hecho.
means-lamppost-answer_status-rejected = No harán lo que usted pidió. Deben decir por qué. Puede reclamar ante la autoridad de control.
means-lamppost-answer_status-extended = Necesitan más de un mes, y deben decir por qué. La ley permite dos meses más, no más.
means-lamppost-answer_status-fulfilled = Dicen que han hecho lo que usted pidió.
means-lamppost-notice_state-current = Cuando llegó su decisión, este aviso era válido.
means-lamppost-notice_state-superseded = Cuando llegó su decisión, ya había un aviso más nuevo. Su decisión se refiere al antiguo.
means-lamppost-notice_state-withdrawn = Cuando llegó su decisión, el emisor ya había retirado este aviso.
means-lamppost-notice_state-expired = Cuando llegó su decisión, el último día de este aviso ya había pasado.
means-lamppost-notice_state-not-yet-in-force = Cuando llegó su decisión, el primer día de este aviso aún no había llegado.

## AI: what it is for

means-ai-purpose-accessibility = Ayuda a todos a usar un lugar o servicio, también a quien ve, oye o se mueve menos. Ejemplo: un cartel que se lee en voz alta.
means-ai-purpose-arts_culture = Se usa para hacer o mostrar arte, música o patrimonio. Ejemplo: un espectáculo de luz que reacciona cuando usted pasa.
means-ai-purpose-border_immigration = Ayuda a controlar a quienes cruzan una frontera o piden visado o asilo. Ejemplo: comparar su cara con su pasaporte.
means-ai-purpose-commerce = Ayuda a comprar y vender bienes o servicios. Ejemplo: una tienda que cuenta lo que usted coge del estante.
means-ai-purpose-content_moderation = Examina lo que la gente escribe o sube, y lo oculta o quita según reglas fijas. Ejemplo: insultos en una pantalla pública.
means-ai-purpose-dining = Ayuda a servir comidas. Ejemplo: calcular cuántas comidas necesita hoy un comedor.
means-ai-purpose-ecology = Mide plantas, animales, suelo, aire o agua. Ejemplo: contar pájaros por su canto.
means-ai-purpose-education = Ayuda a enseñar, aprender o calificar exámenes. Ejemplo: un programa que propone ejercicios a un alumno.
means-ai-purpose-eligibility_benefits = Calcula quién recibe una ayuda o un servicio público, o cuánto. Ejemplo: ayuda para la vivienda.
means-ai-purpose-employment = Ayuda a elegir, planificar o valorar al personal. Ejemplo: ordenar solicitudes de empleo o repartir turnos.
means-ai-purpose-energy_efficiency = Gasta menos electricidad o calor. Ejemplo: farolas que bajan la luz cuando no hay nadie cerca.
means-ai-purpose-enforcement = Busca a personas o vehículos que incumplen una norma. Ejemplo: coches en el carril bus. Puede haber multa; el aviso debería decirlo.
means-ai-purpose-entry = Comprueba si usted puede entrar o usar un servicio. Ejemplo: una puerta que lee un billete, una matrícula o una cara.
means-ai-purpose-financial_services = Ayuda a decidir sobre su dinero. Ejemplo: si recibe un préstamo, cuánto cuesta un seguro o si un pago parece fraude.
means-ai-purpose-fire_emergency = Ayuda a los servicios de socorro a notar un peligro y reaccionar. Ejemplo: ver humo en un túnel.
means-ai-purpose-health = Mide un entorno que puede enfermar a la gente, como aire sucio, mal agua o ruido. No trata a pacientes.
means-ai-purpose-healthcare = Ayuda en el cuidado de pacientes. Ejemplo: proponer un diagnóstico, o a quién se trata primero.
means-ai-purpose-inform = Responde preguntas o da noticias de un servicio. Ejemplo: una pantalla que le dice cuándo abre la oficina.
means-ai-purpose-logistics = Planifica cómo se guardan y mueven mercancías o materiales. Ejemplo: las rutas de furgonetas de reparto.
means-ai-purpose-marketing_personalization = Elige anuncios, ofertas o sugerencias para usted o su grupo. Ejemplo: una pantalla que cambia según quién está delante.
means-ai-purpose-mobility = Ayuda a personas y vehículos a moverse. Ejemplo: contar bicicletas, o cambiar semáforos.
means-ai-purpose-planning_decision_making = Ayuda a planificar para muchos, por ejemplo adónde va una nueva línea de autobús. Mira el conjunto, no a una persona.
means-ai-purpose-research_development = Estudia un lugar o a su gente para aprender algo nuevo. Pregunte quién hace el estudio y cuándo termina.
means-ai-purpose-risk_assessment = Da una puntuación a personas o casos, para mirar o ayudar antes a algunos. Ejemplo: a quién se atiende primero en un hospital.
means-ai-purpose-safety_security = Intenta evitar daños antes de que ocurran. Ejemplo: ver que alguien se ha caído a las vías.
means-ai-purpose-social = Ayuda a la gente a encontrarse o a hablar. Ejemplo: una pantalla que une dos plazas.
means-ai-purpose-translation_language = Pasa habla o texto a otro idioma. Ejemplo: hablar con una oficina en su propio idioma.
means-ai-purpose-waste_management = Ayuda a recoger, separar o reciclar residuos. Ejemplo: un cubo que dice cuándo está lleno.
means-ai-purpose-water_efficiency = Gasta menos agua. Ejemplo: regar un parque solo cuando el suelo está seco.
means-ai-purpose-wayfinding_services = Le ayuda a encontrar un lugar, un aseo, un ascensor o un servicio cercano. Ejemplo: un mapa que muestra su ruta.

## AI: who is responsible

means-ai-accountable-institution = La institución, como una oficina o una escuela, que responde de esta IA. Envíe allí preguntas y reclamaciones.
means-ai-accountable-organization = La empresa u otra organización que responde de esta IA. Envíe allí preguntas y reclamaciones.

## AI: whom it touches

means-ai-affected-people = Las personas con quienes se usa la IA, o cuya vida cambia con sus decisiones. Usted puede ser una de ellas cuando pasa.

## AI: what kind of AI it is

means-ai-functional_modes-agentic_mode = Planea varios pasos y los ejecuta con otros programas, por ejemplo hace una reserva. Pregunte quién puede pararla.
means-ai-functional_modes-analytical_mode = Lee cifras y hechos y devuelve una etiqueta, una puntuación o un puesto. No hace textos ni imágenes nuevos.
means-ai-functional_modes-generative_mode = Hace textos, imágenes, sonidos o vídeos que antes no existían. Lo que hace puede ser falso.
means-ai-functional_modes-perceptive_mode = Convierte imágenes, sonido o papel escaneado en datos, por ejemplo «tres personas, una bicicleta».
means-ai-functional_modes-physical_mode = Mueve motores, válvulas, luces o puertas, y así cambia algo a su alrededor.
means-ai-functional_modes-semantic_mode = Lee u oye lenguaje y encuentra qué significa o qué va con ello. No escribe nada nuevo.

## AI: what harm it could do

means-ai-risks_mitigation-autonomy_loss = Podría quitarle opciones o empujarle hacia una. El responsable ha mencionado este riesgo; pregunte qué hace contra él.
means-ai-risks_mitigation-civil_liberties_harm = Podría tocar su libertad de hablar, reunirse o moverse, o un juicio justo. Ejemplo: se evita una protesta vigilada.
means-ai-risks_mitigation-environmental_harm = Podría dañar la naturaleza: necesita electricidad, agua y aparatos que acaban en la basura.
means-ai-risks_mitigation-financial_harm = Podría costar dinero a personas o empresas. Ejemplo: un precio erróneo, un servicio negado o un fraude.
means-ai-risks_mitigation-physical_harm = Podría herir a alguien o romper algo. Ejemplo: una puerta o un vehículo que se mueve cuando no debe.
means-ai-risks_mitigation-political_economic_harm = Podría engañar a votantes, debilitar a oficinas públicas o dar demasiado poder a una empresa.
means-ai-risks_mitigation-psychological_harm = Podría causar estrés o miedo, o crear dependencia. Ejemplo: usted siente que le vigilan todo el tiempo.
means-ai-risks_mitigation-reputational_harm = Podría hacer que otros piensen mal de usted. Ejemplo: le toma por otra persona o le pone una etiqueta falsa.
means-ai-risks_mitigation-societal_cultural_harm = Podría dañar la confianza, las lenguas o las costumbres. Ejemplo: corren noticias falsas o se pierde el saber local.

## AI: what you may ask for

means-ai-rights-right_access = Pregunte qué datos sobre usted tiene la IA, para qué se usan y qué decisiones salieron de ellos.
means-ai-rights-right_algorithmic_transparency = Pregunte cómo funciona la IA en general, con palabras claras: qué mira y qué consecuencias puede tener para usted.
means-ai-rights-right_be_forgotten = Pida suprimir datos sobre usted, por ejemplo si ya no son necesarios o retira su consentimiento. Hay excepciones.
means-ai-rights-right_contest = Diga que una decisión es errónea, añada hechos, dé su opinión y pida que se vuelva a mirar.
means-ai-rights-right_correction = Pida corregir datos erróneos sobre usted, o completarlos.
means-ai-rights-right_individual_decision_explanation = Pregunte por qué una decisión sobre usted salió así, y qué parte tuvo la IA en ella.
means-ai-rights-right_non_discrimination = No se le puede tratar peor por origen, sexo, edad, creencia, discapacidad o algo parecido. Reclame si ocurre.
means-ai-rights-right_object = Pídales que no usen más datos sobre usted. Eso no suprime los datos: pídalo también si lo quiere.
means-ai-rights-right_purpose_limitation = Sus datos se pueden usar solo para lo que dice el aviso. Pregunte si cree que se usan para más.
means-ai-rights-right_to_human_review = Pida que una persona, no una máquina, decida sobre usted o vuelva a mirar la decisión.
means-ai-rights-right_to_notice = Deberían decírselo antes de que una IA decida sobre usted, y cuando usted habla con una máquina.

## AI: what goes in

means-ai-input_dataset-input_about_a_measurement = La IA recibe números de sensores, como temperatura, ruido o aire limpio. Casi nunca hay en ellos una persona.
means-ai-input_dataset-input_about_a_place = La IA recibe dónde está algo: posiciones, rutas o planos. La ruta de un teléfono puede mostrar dónde vive usted.
means-ai-input_dataset-input_about_behaviour = La IA recibe lo que hizo la gente: por dónde anduvo, cuánto se quedó, qué tocó o compró.
means-ai-input_dataset-input_biometric = La IA recibe caras, voces, huellas dactilares, la forma de andar o la mirada. Usted no puede cambiarlas como una contraseña.
means-ai-input_dataset-input_decision = La IA recibe lo que otro sistema decidió sobre una persona, como sí o no. Un error de allí se arrastra aquí.
means-ai-input_dataset-input_generated_content = La IA recibe textos, imágenes o sonidos que hizo otra IA. Sus errores pueden arrastrarse.
means-ai-input_dataset-input_operational_data = La IA recibe datos de cómo va un servicio, como horarios o asientos libres. No son sobre ninguna persona concreta.
means-ai-input_dataset-input_physical_action = A la IA se le dice que pasó algo: se abrió una puerta, se encendió una luz, sonó una alarma.
means-ai-input_dataset-input_recommendation = La IA recibe un pronóstico, una puntuación o un consejo de otro sistema. Es un consejo, todavía no una decisión.
means-ai-input_dataset-input_sensitive_personal = La IA recibe datos de salud, dinero, creencias, vida sexual, migración o parecidos. Pueden dañarle si se difunden.

## AI: what comes out

means-ai-output_dataset-output_about_a_measurement = La IA devuelve números, como la calidad del aire cada hora. Casi nunca dicen nada sobre una persona.
means-ai-output_dataset-output_about_a_place = La IA devuelve dónde está algo: una ruta, una zona, un mapa de sitios con mucha gente.
means-ai-output_dataset-output_about_behaviour = La IA devuelve lo que hizo la gente, como caminos o cuánto se quedó. Pregunte si es sobre usted o sobre muchos.
means-ai-output_dataset-output_biometric = La IA hace datos a partir de cuerpos, como un patrón de su cara o su voz. Con él se le puede volver a reconocer.
means-ai-output_dataset-output_decision = La IA fija algo sobre usted, como si la puerta se abre. Pregunte si una persona puede volver a mirarlo.
means-ai-output_dataset-output_generated_content = La IA hace textos, imágenes, sonidos o vídeos. Pueden parecer reales y aun así ser falsos.
means-ai-output_dataset-output_operational_data = La IA devuelve planes o cifras de un servicio, como un horario. No son sobre ninguna persona concreta.
means-ai-output_dataset-output_physical_action = La IA hace que pase algo: se abre una puerta, se enciende una luz, cambia una señal.
means-ai-output_dataset-output_recommendation = La IA da un consejo, un pronóstico o una puntuación. Otro decide qué hacer con ello.
means-ai-output_dataset-output_sensitive_personal = La IA dice algo sobre salud, dinero, creencias, vida sexual, migración o parecidos. Puede ser una suposición.

## AI: how it works

means-ai-processing-affect_emotion_analysis = Supone cómo se siente por cara, voz, cuerpo o palabras. En trabajo y escuela la ley de la UE prohíbe hacerlo del cuerpo, con excepciones.
means-ai-processing-anomaly_detection = Aprende qué es habitual e informa de lo que no lo es. Poco habitual no significa malo: debería comprobarlo una persona.
means-ai-processing-biometric_recognition = Compara su cara, voz, dedo, ojo o andar con otros guardados para saber quién es o si es usted.
means-ai-processing-classification_prediction = Pone cosas o personas en grupos, o calcula un número. Ejemplo: coche o bicicleta; visitantes de mañana.
means-ai-processing-clustering_segmentation = Junta personas, lugares o hechos que se parecen. Nadie puso nombre antes a los grupos.
means-ai-processing-computer_vision = Lee imágenes o vídeo: cuenta personas, encuentra objetos, sigue movimientos. No necesita saber quién es usted.
means-ai-processing-language_models = Lee, escribe, resume o responde en lenguaje humano, como un programa de chat. Puede afirmar cosas falsas.
means-ai-processing-optimization = Prueba muchas vías y elige la mejor para una meta fijada, como esperas cortas en semáforos. La meta la fijan personas.
means-ai-processing-privacy_transformation = Difumina, quita o sustituye lo que señala a personas antes de usar los datos. Ejemplo: caras en un vídeo.
means-ai-processing-recommendation_ranking = Elige qué se le muestra primero, según lo que usted o gente como usted hizo antes.
means-ai-processing-search_retrieval = Busca en documentos, archivos o imágenes lo que encaja con una pregunta.
means-ai-processing-speech_audio = Convierte habla en texto o texto en habla, o dice qué sonido es, como un cristal roto. No dice quién habla.

## AI: who can get at the data

means-ai-access-available_for_resale = Los datos pueden venderse a otros. Pregunte a quién, y si le señalan a usted.
means-ai-access-available_to_3rd_parties = Otros que no tienen parte en este sistema pueden obtener los datos. No tienen que venderse.
means-ai-access-available_to_download = Cualquiera puede obtener los datos en internet, gratis o pagando.
means-ai-access-available_to_me = Usted puede mirar los datos sobre usted; otras personas no pueden. Ejemplo: sus propios viajes.
means-ai-access-available_to_the_accountable_organization = El organismo que responde del sistema puede mirar los datos.
means-ai-access-available_to_vendor = La empresa que suministra o maneja el aparato puede mirar los datos.
means-ai-access-not_available_to_me = El sistema no le ofrece ninguna forma de mirar los datos. Si son sobre usted, aún puede pedirlos por ley (art. 15 del RGPD).
means-ai-access-not_available_to_the_accountable_organization = El organismo que responde del sistema no puede mirar los datos. Pregunte quién puede.
means-ai-access-not_available_to_vendor = La empresa que suministra o maneja el aparato no puede mirar los datos.

## AI: whether data is kept

means-ai-retention-data_retained = Los datos se guardan un tiempo fijado y después se suprimen. El aviso debería decir cuánto.
means-ai-retention-no_data_retained = Los datos no se guardan. Se usan al momento y desaparecen.

## AI: where data is kept

means-ai-storage-backed_up_internationally = Hay una segunda copia fuera del país o la región en que se tomaron los datos. Allí pueden aplicarse otras leyes.
means-ai-storage-backed_up_locally = Hay una segunda copia en el país o la región en que se tomaron los datos, así que se aplica la ley de ese lugar.
means-ai-storage-shared_storage_and_governance = Varios organismos comparten un almacén. Sus reglas dicen quién puede ver, conservar o suprimir los datos.
means-ai-storage-stored_locally = Los datos están en el país o la región en que se tomaron, así que se aplica la ley de ese lugar.
means-ai-storage-stored_on_3rd_party_cloud = Los datos están en ordenadores de una empresa contratada, en otro sitio. Pregunte qué empresa y en qué país.
means-ai-storage-stored_primarily_internationally = La mayoría de los datos está fuera del país o la región en que se tomaron. Allí pueden aplicarse otras leyes.
means-ai-storage-stored_primarily_locally = La mayoría de los datos, pero no todos, está en el país o la región en que se tomaron.

## Law: why data may be used

means-dpv-legal_basis-A6-1-a = Se usan datos solo si usted dice sí. Es libre de decir no, y puede retirar su sí en cualquier momento.
means-dpv-legal_basis-A6-1-a-explicit-consent = Se usan datos solo si usted dice sí con palabras claras, por ejemplo firmando. Puede decir no, o retirarlo en cualquier momento.
means-dpv-legal_basis-A6-1-a-non-explicit-consent = Se usan datos solo si usted dice sí con un acto claro, como marcar una casilla. Callar no es un sí. Puede retirarlo cuando quiera.
means-dpv-legal_basis-A6-1-b = Se usan datos porque un contrato con usted los necesita. Sin contrato con usted, ni pasos que usted pidió, esta razón no vale.
means-dpv-legal_basis-A6-1-b-contract-performance = Se usan datos para cumplir un contrato con usted, como el aparcamiento que paga. Solo se permite lo que el contrato necesita.
means-dpv-legal_basis-A6-1-b-enter-into-contract = Se usan datos porque usted pidió algo antes de firmar, como una oferta. Si usted no lo pidió, esta razón no vale.
means-dpv-legal_basis-A6-1-c = Una ley ordena este uso de datos. Usted no puede negarse, pero puede preguntar qué ley es, y puede reclamar.
means-dpv-legal_basis-A6-1-d = Se usan datos porque la vida o la salud de alguien está en peligro. No se le pregunta antes. Es para emergencias.
means-dpv-legal_basis-A6-1-d-data-subject = Se usan datos sobre usted porque su propia vida o salud está en peligro. No se le pregunta antes. Es para emergencias.
means-dpv-legal_basis-A6-1-d-natural-person = Se usan datos sobre usted porque la vida o la salud de otra persona está en peligro. No se le pregunta antes. Es para emergencias.
means-dpv-legal_basis-A6-1-e = Una ley da esta misión a una autoridad u otro organismo. No se le pregunta, pero puede oponerse por su propia situación.
means-dpv-legal_basis-A6-1-e-official-authority = Una autoridad usa un poder que le da una ley. No se le pregunta, pero puede oponerse por su propia situación.
means-dpv-legal_basis-A6-1-e-public-interest = Una ley da esta misión a alguien por el bien de todos. No se le pregunta, pero puede oponerse por su propia situación.
means-dpv-legal_basis-A6-1-f = Se dice que pesa más el interés de alguien. No se le pregunta, pero puede oponerse. Las autoridades no pueden usarlo en sus funciones.
means-dpv-legal_basis-A6-1-f-controller = El responsable dice que su interés legítimo pesa más que el de usted, como menos robos. No se le pregunta, pero puede oponerse.
means-dpv-legal_basis-A6-1-f-third-party = El responsable dice que el interés legítimo de otro pesa más que el de usted. No se le pregunta, pero puede oponerse.
means-dpv-legal_basis-Consent = Se usan datos solo si usted dice sí, libremente y sabiendo para qué. El aviso no menciona ningún artículo. Puede decir no.

## Law: what you may claim

means-dpv-right-A13 = Cuando toman datos de usted, deben decirle en ese momento quién los toma, para qué, cuánto tiempo y qué puede hacer usted.
means-dpv-right-A14 = Si los datos sobre usted vienen de otro, deben decirle de dónde y para qué, en un mes como máximo. Con algunas excepciones.
means-dpv-right-A15 = Pregunte si tienen datos sobre usted. Si es así, pida una copia, para qué se usan y quién los recibe. La primera copia es gratis.
means-dpv-right-A16 = Pida corregir lo que está mal sobre usted y añadir lo que falta.
means-dpv-right-A17 = Pida suprimir datos sobre usted, por ejemplo si ya no son necesarios. No siempre: puede impedirlo una ley o misión de interés público.
means-dpv-right-A18 = Pida que conserven los datos pero casi no los usen, por ejemplo mientras comprueban si son correctos.
means-dpv-right-A19 = Si corrigen, suprimen o limitan datos, deben decirlo a quienes los recibieron, salvo que sea imposible o un trabajo excesivo.
means-dpv-right-A20 = Pida datos que usted dio, en un archivo que un ordenador lea. Solo si se usan por consentimiento o contrato, y con máquinas.
means-dpv-right-A21 = Opóngase a misiones de interés público o interés legítimo por su situación. Solo pesan más motivos imperiosos o reclamaciones.
means-dpv-right-A22 = Una máquina sola no debe tomar decisiones de efecto jurídico o igual de grave. Excepciones: contrato, ley, consentimiento explícito.
means-dpv-right-A22-3-a = Si una máquina decidió por contrato o con su consentimiento explícito, pida que lo mire una persona.
means-dpv-right-A22-3-b = Si una máquina decidió por contrato o con su consentimiento explícito, cuente a una persona su punto de vista.
means-dpv-right-A22-3-c = Si una máquina decidió por contrato o con su consentimiento explícito, diga que la decisión es errónea.
means-dpv-right-A7-3 = Puede retirar un sí en cualquier momento, tan fácilmente como lo dio. Lo hecho antes sigue permitido.
means-dpv-right-A77 = Escriba a la autoridad de protección de datos de donde vive, trabaja o donde ocurrió. No le cuesta nada.
means-dpv-right-A78 = Vaya a los tribunales si la autoridad decide mal sobre usted, o no hace nada o no dice nada en tres meses.
means-dpv-right-A79 = Vaya a los tribunales contra quien usa sus datos, si eso infringe el RGPD. No necesita reclamar antes ante la autoridad.

## Law: what allows data to leave the EU

means-dpv-transfer-A45-3 = La Comisión de la UE decidió que este país protege los datos de forma similar a la UE. No hace falta otro permiso.
means-dpv-transfer-A46-2-a = Organismos públicos de aquí y de allí firmaron un acuerdo que los obliga por ley y le da derechos.
means-dpv-transfer-A46-2-b = Un grupo de empresas se obliga a normas sobre datos en todos sus países. Las aprobó una autoridad de protección de datos.
means-dpv-transfer-A46-2-c = Quien envía y quien recibe firman textos de contrato de la Comisión de la UE. Usted puede invocarlos contra ambos, con excepciones.
means-dpv-transfer-A46-2-d = Quien envía y quien recibe firman textos de contrato de una autoridad de protección de datos. La Comisión de la UE los aprobó.
means-dpv-transfer-A46-2-e = Quien recibe se obliga a un código aprobado de su sector, y debe respetar los derechos de usted.
means-dpv-transfer-A46-2-f = Quien recibe tiene un certificado aprobado de protección de datos, y se obliga a respetar los derechos de usted.
means-dpv-transfer-A46-3-a = Quien envía y quien recibe escribieron su propio contrato. Debe haberlo autorizado una autoridad de protección de datos.
means-dpv-transfer-A46-3-b = Organismos públicos acordaron condiciones que le dan derechos, sin tratado. Debe haberlas autorizado una autoridad de datos.
means-dpv-transfer-A49-1-a = Usted dijo un sí explícito, conociendo el riesgo. Puede retirarlo. Las autoridades con poder público no pueden basarse en ello.
means-dpv-transfer-A49-1-b = Su contrato no se puede cumplir sin ello, o usted lo pidió antes de firmar. Ejemplo: reserva un hotel en el extranjero.
means-dpv-transfer-A49-1-c = Un contrato entre otros, hecho en interés de usted, no se puede cumplir sin ello. Ejemplo: alguien le reserva un viaje.
means-dpv-transfer-A49-1-d = Lo necesita un motivo público importante que conoce la ley de la UE o del país. Ejemplo: haciendas que colaboran.
means-dpv-transfer-A49-1-e = Alguien necesita los datos para hacer o defender una reclamación legal, por ejemplo ante un tribunal extranjero.
means-dpv-transfer-A49-1-f = La vida o la salud de alguien está en peligro, y esa persona no puede decir sí ni no. Ejemplo: un accidente en el extranjero.
means-dpv-transfer-A49-1-g = Los datos vienen de un registro que la ley abre al público o a quien tiene un buen motivo. No todo el registro.
means-dpv-transfer-A49-2 = No vale otra cosa: no repetido, poca gente, interés imperioso. Se avisa a usted y a la autoridad. No para uso de poder público.
means-dpv-transfer-AdequacyDecision = La Comisión de la UE decidió que un país protege los datos de forma similar a la UE. Puede retirarse.
means-dpv-transfer-AdHocContractualClauses = Quien envía y quien recibe escribieron su propio contrato para proteger los datos. Debe autorizarlo una autoridad de protección de datos.
means-dpv-transfer-BindingCorporateRules = Un grupo de empresas se obliga a normas sobre datos en todos sus países. Usted puede invocarlas. Debe aprobarlas una autoridad.
means-dpv-transfer-CertificationMechanismsForDataTransfers = Un certificado comprobado muestra cómo protege los datos quien los recibe. Debe obligarse también a respetar los derechos de usted.
means-dpv-transfer-CodesOfConductForDataTransfers = Reglas de un sector para proteger datos enviados fuera. Deben estar aprobadas, y quien recibe debe obligarse a ellas.
means-dpv-transfer-DataTransferTool = Alguna vía legal por la que los datos pueden salir de la UE. El aviso no dice cuál: pregunte.
means-dpv-transfer-SCCByCommission = Textos de contrato de la Comisión de la UE que quien envía y quien recibe firman sin cambios. Usted puede pedir una copia.
means-dpv-transfer-SCCBySupervisoryAuthority = Textos de contrato de una autoridad de protección de datos, aprobados por la Comisión de la UE. Puede pedir una copia.
means-dpv-transfer-StandardContractualClauses = Textos de contrato fijos que quien envía y quien recibe firman para proteger los datos. El aviso no dice de quién son: pregunte.
means-dpv-transfer-SupplementaryMeasure = Algo añadido porque un contrato solo no basta allí, como un cifrado cuya clave se queda en la UE.

## Law: why sensitive data may be used

means-dpv-special_category-A9-2-a = Datos sensibles, como su salud o su cara, se usan solo si usted dice un sí claro. Puede decir no o retirarlo en cualquier momento.
means-dpv-special_category-A9-2-b = Una ley laboral o de seguridad social, o un convenio según ella, necesita datos sensibles. También debe protegerle.
means-dpv-special_category-A9-2-c = La vida o la salud de alguien está en peligro, y la persona de quien son los datos no puede decir sí ni no.
means-dpv-special_category-A9-2-d = Una iglesia, sindicato, partido o similar usa datos de sus miembros y allegados. Nada puede salir de allí sin el sí de ellos.
means-dpv-special_category-A9-2-e = Usted mismo hizo públicos claramente estos datos. Pasar ante una cámara no es hacerlo.
means-dpv-special_category-A9-2-f = Los datos son necesarios para una reclamación legal, o un tribunal los necesita para su trabajo.
means-dpv-special_category-A9-2-g = Una ley lo permite por un motivo público de peso. Debe ser proporcionado y proteger sus derechos. Pregunte qué ley.
means-dpv-special_category-A9-2-h = Necesario para tratar o cuidar a personas, o para la salud en el trabajo. Solo puede usarlo quien debe guardar secreto.
means-dpv-special_category-A9-2-i = Una ley lo permite para proteger la salud de todos, por ejemplo en una epidemia, y debe proteger los derechos de usted.
means-dpv-special_category-A9-2-j = Una ley lo permite para archivos públicos, investigación o estadística. Debe ser proporcionado y proteger sus derechos.

## Choices and answers: words by code

means-dpv-ground-Objection = Usted dice que este uso le perjudica en particular. Ejemplo: vive enfrente de la cámara.
means-dpv-ground-NonNecessityObjection = Usted dice que la meta se puede alcanzar sin datos sobre usted. Ejemplo: contar en lugar de filmar.
means-dpv-ground-LegalityLackingObjection = Usted dice que ningún motivo de la ley permite este uso, como consentimiento, contrato o misión de interés público.
means-dpv-ground-UnlawfulActivityObjection = Usted dice que lo que se hace está en sí prohibido. Mencione la ley si la conoce; no es necesario.
means-dpv-ground-ContestAccuracy = Usted dice que los datos o el resultado sobre usted no son correctos. Deberían comprobarlo.
means-dpv-delay-ComplexityOfProcess = Necesitan más tiempo porque su solicitud es difícil. Como máximo tres meses en total, y deben decirle por qué.
means-dpv-delay-HighVolumeOfProcesses = Necesitan más tiempo porque tienen muchas solicitudes. Como máximo tres meses en total, y deben decirle por qué.
means-dpv-delay-InformationRequired = Le piden datos que necesitan para responder. Envíe solo lo necesario.
means-dpv-delay-IdentityVerificationRequired = Dudan de si los datos son sobre usted y pueden pedir más. No pueden pedir más de lo que necesitan.
means-dpv-refusal-LegitimateInterestOverride = Dicen que sus motivos de peso cuentan más que los de usted. Deben acreditarlo. Usted puede reclamar.
means-dpv-refusal-PublicInterestCompromised = Dicen que una misión para el público ya no se podría cumplir. Pregunte qué misión. Usted puede reclamar.
means-dpv-refusal-OfficialAuthorityExerciseImpaired = Dicen que una autoridad no podría usar un poder que le da la ley. Pregunte qué poder. Usted puede reclamar.
means-dpv-refusal-LegalObligationImpaired = Dicen que una ley les ordena seguir, por ejemplo guardar documentos. Pregunte qué ley. Usted puede reclamar.
means-dpv-refusal-LegallyExempted = Dicen que una ley les libera de hacer esto. Pregunte qué ley. Usted puede reclamar.
means-dpv-refusal-LegalClaimImpaired = Dicen que alguien necesita los datos para hacer o defender una reclamación legal. Usted puede reclamar.
means-dpv-refusal-JudicialProceedingsImpaired = Dicen que un tribunal o su independencia sufriría. Usted puede reclamar.
means-dpv-refusal-CrimePreventionImpaired = Dicen que entonces no se podrían prevenir igual los delitos. Una ley debe permitir esta negativa. Usted puede reclamar.
means-dpv-refusal-CrimeInvestigationImpaired = Dicen que entonces un delito no se podría aclarar. Una ley debe permitir esta negativa. Usted puede reclamar.
means-dpv-refusal-PublicSecurityImpaired = Dicen que sufriría la seguridad pública. Una ley debe permitir esta negativa. Usted puede reclamar.
means-dpv-refusal-NationalSecurityImpaired = Dicen que sufriría la seguridad del país. Una ley debe permitir esta negativa. Usted puede reclamar.
means-dpv-refusal-PublicHealthCompromised = Dicen que proteger la salud de todos necesita los datos, por ejemplo en una epidemia. Usted puede reclamar.
means-dpv-refusal-SecurityImpaired = Dicen que algo que da seguridad a los datos o a un lugar ya no funcionaría. Usted puede reclamar.
means-dpv-refusal-ThirdPartyRightsImpaired = Dicen que se dañaría a otras personas, por ejemplo las de la misma imagen. Pida solo la parte sobre usted.
means-dpv-refusal-FreedomOfExpressionImpaired = Dicen que otros tienen derecho a decir o saber esto, por ejemplo en la prensa. Usted puede reclamar.
means-dpv-refusal-ScientificHistoricalResearchImpaired = Dicen que sin los datos un estudio no sería posible o sufriría mucho. Usted puede reclamar.
means-dpv-refusal-OfficialStatisticsImpaired = Dicen que sin los datos unas cifras públicas no serían posibles o sufrirían mucho. Usted puede reclamar.
means-dpv-refusal-PublicInterestArchivingImpaired = Dicen que sin los datos un archivo para el público sufriría mucho. Usted puede reclamar.
means-dpv-refusal-ContractPerformanceNecessity = Dicen que un contrato no se puede cumplir sin los datos. Pregunte qué contrato. Usted puede reclamar.
means-dpv-refusal-ConsentProvided = Dicen que usted dijo sí a esto. Puede retirar su consentimiento en cualquier momento.
means-dpv-refusal-IdentityVerificationFailure = No pudieron saber si los datos son sobre usted. Puede enviar otras pruebas, o reclamar.
means-dpv-refusal-FulfilmentImpossible = Dicen que no se puede hacer, por ejemplo porque los datos ya no existen. Usted puede reclamar.
means-dpv-refusal-DisproportionateEffortRequired = Dicen que es demasiado trabajo para lo que aporta. Usted puede reclamar.
means-dpv-refusal-ProcessUnfounded = Dicen que su solicitud no tiene claramente ningún motivo en la ley. Deben probarlo. Usted puede reclamar.
means-dpv-refusal-ProcessExcessive = Dicen que usted pide demasiado, por ejemplo una y otra vez. Deben probarlo. Usted puede reclamar.
means-dpv-refusal-EntityAlreadyInformed = Dicen que ya se lo dijeron antes. Mire avisos y respuestas anteriores. Usted puede reclamar.

## AI Act: what kind of AI it is

means-dpv-ai_act-AISystem = Programa que deduce de lo que recibe qué decir, mostrar, aconsejar o decidir. Lo que exige el Reglamento de IA depende de su uso.
means-dpv-ai_act-GPAIModel = Gran base de IA para muchas tareas, integrada en otros sistemas. Su fabricante debe respetar derechos de autor y casi siempre documentarla.
means-dpv-ai_act-GPAISystem = Una IA para muchas tareas, como un chat. Si usted trata con ella directamente, deben decirle que es IA, salvo que sea evidente.
means-dpv-ai_act-HighImpactCapabilityGPAIModel = Un modelo tan capaz como los más avanzados. El Reglamento de IA ve un riesgo social e impone más obligaciones a su fabricante.
means-dpv-ai_act-SystemicRisk = Daño a salud, seguridad, derechos o sociedad que modelos potentes podrían extender mucho. Sus fabricantes deben combatirlo.
means-dpv-ai_act-AISystemPerformance = Lo bien que hace aquello para lo que está pensada. Pregunte cada cuánto se equivoca, y con quién.
means-dpv-ai_act-IntendedPurpose = El uso que el fabricante declara en sus documentos y anuncios. De él depende lo estricto que es el Reglamento de IA.
means-dpv-ai_act-ReasonablyForeseeableMisuse = Un uso para el que no está pensada, pero que la gente probablemente intentará. En alto riesgo, el fabricante debe preverlo.
means-dpv-ai_act-SafetyComponent = Una parte que protege a personas o cosas, o las pone en peligro si falla. Con IA, a menudo hay obligaciones estrictas.
means-dpv-ai_act-SubliminalCapability = Puede actuar en su mente sin que lo note. Prohibido por la ley si le hace decidir otra cosa y es probable un daño grave.
means-dpv-ai_act-DeepFakeGeneration = Hace imágenes, sonidos o vídeos falsos que parecen reales. Quien la usa debe decir que son de IA, con pocas excepciones.
means-dpv-ai_act-Risk = Lo probable que es un daño, junto con lo grave que sería. A mayor riesgo, más estrictas las obligaciones del Reglamento de IA.

## AI Act: AI that recognises people

means-dpv-ai_act-BiometricData = Datos de su cara, dedo, voz, andar o parecidos. Para distinguir con ellos a personas, el RGPD exige un motivo especial.
means-dpv-ai_act-BiometricIdentification = Compara su cara o cuerpo con muchas personas guardadas para averiguar quién es. De lejos: obligaciones estrictas; en parte prohibido.
means-dpv-ai_act-BiometricVerification = Le compara con un solo dato, como su cara con su pasaporte. El Reglamento de IA no cuenta esto solo como alto riesgo.
means-dpv-ai_act-RemoteBiometricIdentificationSystem = Averigua quién es gente que no participa, como en una multitud. Obligaciones estrictas; en directo por la policía, casi siempre prohibido.
means-dpv-ai_act-RealtimeRemoteBiometricIdentificationSystem = Averigua al momento quién pasa. Obligaciones estrictas. Para la policía en público, prohibido por la ley, salvo tres casos estrictos.
means-dpv-ai_act-PostRemoteBiometricIdentificationSystem = Averigua después, con grabaciones, quién estuvo. Obligaciones estrictas. Para buscar sospechosos la policía necesita permiso, salvo un caso.
means-dpv-ai_act-BiometricCategorisation = Le pone en un grupo por cara o cuerpo, como por edad. Deducir así creencias, raza o vida sexual está prohibido por la ley.
means-dpv-ai_act-BiometricCategorisationSystem = Pone a personas en grupos por cara o cuerpo. Deben decírselo, salvo que una ley lo permita contra delitos. En parte prohibido por la ley.
means-dpv-ai_act-EmotionRecognition = Supone emociones o intenciones por cara, voz o cuerpo. En trabajo y escuelas prohibido por la ley, salvo por medicina o seguridad.
means-dpv-ai_act-EmotionRecognitionSystem = Obligaciones estrictas. Deben decírselo, salvo que una ley lo permita contra delitos. En trabajo y escuela, casi siempre prohibido por ley.
means-dpv-ai_act-PubliclyAccessibleSpace = Lugar abierto a un número indefinido de personas, como calle, estación o tienda, aun con billete. La búsqueda de caras está limitada aquí.

## AI Act: AI that the law forbids

means-dpv-ai_act-ProhibitedAISystem = Un uso de IA que el Reglamento de IA prohíbe en la UE. Nadie puede permitirlo con un sí. Usted puede reclamar.
means-dpv-ai_act-ProhibitedAISystem-A5-1-a = Prohibido por la ley: trucos ocultos o engañosos que hacen decidir lo que no se habría decidido, con daño grave hecho o probable.
means-dpv-ai_act-ProhibitedAISystem-A5-1-b = Prohibido por la ley: usar edad, discapacidad o apuros para cambiar cómo actúa la gente, con daño grave hecho o probable.
means-dpv-ai_act-ProhibitedAISystem-A5-1-c = Prohibido por la ley: valorar un tiempo a la gente por conducta o carácter y tratarla mal en otro ámbito, sin motivo o con dureza excesiva.
means-dpv-ai_act-ProhibitedAISystem-A5-1-d = Prohibido por la ley: valorar el riesgo de que usted cometa un delito solo por un perfil o su carácter, no por hechos de un caso.
means-dpv-ai_act-ProhibitedAISystem-A5-1-e = Prohibido por la ley: crear bases de datos de caras tomando imágenes sin objetivo de internet o de cámaras.
means-dpv-ai_act-ProhibitedAISystem-A5-1-f = Prohibido por la ley: deducir emociones de personas en el trabajo o en escuelas. Permitido solo por motivos médicos o de seguridad.
means-dpv-ai_act-ProhibitedAISystem-A5-1-g = Prohibido por la ley: deducir raza, política, sindicato, creencias o vida sexual del cuerpo. Se pueden etiquetar imágenes legales.
means-dpv-ai_act-ProhibitedAISystem-A5-1-h = Prohibido por ley: reconocimiento policial en directo en público, salvo necesidad estricta: desaparecidos, víctimas, amenaza, delito grave.

## AI Act: how high the risk is

means-dpv-ai_act-RiskLevel = El Reglamento de IA ordena la IA por riesgo: prohibida, alto riesgo, hay que decirlo, poco riesgo. De ello dependen las obligaciones.
means-dpv-ai_act-RiskLevelProhibited = El Reglamento de IA prohíbe este uso en la UE (art. 5). Nadie puede permitirlo con un sí. Usted puede reclamar.
means-dpv-ai_act-RiskLevelPermitted = El Reglamento de IA no lo prohíbe. Aun así pueden aplicarse obligaciones y otras leyes, como el RGPD.
means-dpv-ai_act-RiskLevelHigh = Podría dañar mucho salud, seguridad o derechos. Se permite, pero solo con obligaciones estrictas, como controles y vigilancia humana.
means-dpv-ai_act-RiskLevelHigh-A6-1 = Alto riesgo porque es, o da seguridad a, un producto que debe examinar un organismo externo, como un ascensor. Obligaciones estrictas.
means-dpv-ai_act-RiskLevelHigh-A6-2 = Alto riesgo por su uso, como contratar, policía o ayudas (anexo III). Obligaciones estrictas.
means-dpv-ai_act-RiskLevelNotHigh = Ni prohibido ni de alto riesgo. Aun así puede que deban decirle que se usa IA. Se aplican otras leyes, como el RGPD.
means-dpv-ai_act-RiskLevelTransparencyRequired = No es de alto riesgo, pero hay que decirlo a la gente, como cuando habla con una máquina o ve una ultrafalsificación (art. 50).
means-dpv-ai_act-RiskLevelMinimal = Ni prohibido ni de alto riesgo, y según el Reglamento de IA no hay que decírselo a nadie. Se aplican otras leyes, como el RGPD.
means-dpv-ai_act-HighRiskAIAssessment = Examina si el Reglamento de IA cuenta esta IA como de alto riesgo. Pregunte el resultado y las razones.
means-dpv-ai_act-HighRiskAISystem = IA que podría dañar mucho salud, seguridad o derechos. Solo con obligaciones estrictas: controles, registros, vigilancia humana.

## AI Act: high risk because of the product

means-dpv-ai_act-HighRiskAISystem-A6-1 = IA que es, o da seguridad a, un producto del anexo I que un organismo externo debe examinar antes de la venta. Obligaciones estrictas.
means-dpv-ai_act-HighRiskAISystem-AnnexI-1 = IA que da seguridad a una máquina, como la que para un brazo robot si usted se acerca. Obligaciones estrictas y examen externo.
means-dpv-ai_act-HighRiskAISystem-AnnexI-2 = IA que da seguridad a un juguete, o es el juguete. Obligaciones estrictas y examen externo.
means-dpv-ai_act-HighRiskAISystem-AnnexI-3 = IA que da seguridad a un barco de recreo o una moto de agua. Obligaciones estrictas y examen externo.
means-dpv-ai_act-HighRiskAISystem-AnnexI-4 = IA que da seguridad a un ascensor, como a sus puertas o frenos. Obligaciones estrictas y examen externo.
means-dpv-ai_act-HighRiskAISystem-AnnexI-5 = IA que da seguridad a aparatos donde gas o polvo podría explotar, como en un molino. Obligaciones estrictas y examen externo.
means-dpv-ai_act-HighRiskAISystem-AnnexI-6 = IA que da seguridad a un aparato de radio, como un teléfono o un sensor sin cable. Obligaciones estrictas y examen externo.
means-dpv-ai_act-HighRiskAISystem-AnnexI-7 = IA que da seguridad a calderas, depósitos o tubos a presión. Obligaciones estrictas y examen externo.
means-dpv-ai_act-HighRiskAISystem-AnnexI-8 = IA que da seguridad a un teleférico o un telesilla. Obligaciones estrictas y examen externo.
means-dpv-ai_act-HighRiskAISystem-AnnexI-9 = IA que es parte de lo que se lleva puesto por seguridad, como un casco o una máscara. Obligaciones estrictas y examen externo.
means-dpv-ai_act-HighRiskAISystem-AnnexI-10 = IA que da seguridad a un aparato que quema gas, como una estufa o cocina. Obligaciones estrictas y examen externo.
means-dpv-ai_act-HighRiskAISystem-AnnexI-11 = IA que es, o da seguridad a, un aparato médico, como el que lee radiografías. Obligaciones estrictas y examen externo.
means-dpv-ai_act-HighRiskAISystem-AnnexI-12 = IA en pruebas de sangre, tejidos y parecidos fuera del cuerpo. Obligaciones estrictas y examen externo.
means-dpv-ai_act-HighRiskAISystem-AnnexI-13 = IA contra ataques a vuelos, como mirar equipajes. Alto riesgo; obligaciones por leyes aéreas, no directamente por el Reglamento de IA.
means-dpv-ai_act-HighRiskAISystem-AnnexI-14 = IA de seguridad en motos, triciclos o quads. Alto riesgo; obligaciones por leyes de vehículos, no directamente por el Reglamento de IA.
means-dpv-ai_act-HighRiskAISystem-AnnexI-15 = IA de seguridad en vehículos de campo o bosque. Alto riesgo; obligaciones por leyes de vehículos, no directamente por el Reglamento de IA.
means-dpv-ai_act-HighRiskAISystem-AnnexI-16 = IA que da seguridad a equipos de barcos. Alto riesgo; obligaciones por leyes marítimas, no directamente por el Reglamento de IA.
means-dpv-ai_act-HighRiskAISystem-AnnexI-17 = IA que da seguridad a trenes y vías. Alto riesgo; obligaciones por leyes ferroviarias, no directamente por el Reglamento de IA.
means-dpv-ai_act-HighRiskAISystem-AnnexI-18 = IA de seguridad en coches, buses y camiones. Alto riesgo; obligaciones por leyes de vehículos, no directamente por el Reglamento de IA.
means-dpv-ai_act-HighRiskAISystem-AnnexI-19 = IA que protege a gente en coches y en la vía. Alto riesgo; obligaciones por leyes de vehículos, no directamente por el Reglamento de IA.
means-dpv-ai_act-HighRiskAISystem-AnnexI-20 = IA de seguridad en aeronaves, sobre todo drones. Alto riesgo; obligaciones por leyes aéreas, no directamente por el Reglamento de IA.

## AI Act: high risk because of the use

means-dpv-ai_act-HighRiskAISystem-A6-2 = IA para un uso del anexo III, como contratar, policía o ayudas. Obligaciones estrictas, y deben decirle las decisiones sobre usted.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-1-a = Reconoce a personas de lejos por cara o cuerpo. Obligaciones estrictas. Solo comprobar que es quien dice ser no cuenta.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-1-b = Clasifica a personas por rasgos protegidos, como el origen, según cara o cuerpo. Obligaciones estrictas; en parte prohibido por la ley.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-1-c = Deduce emociones. Obligaciones estrictas; casi siempre deben decírselo. En trabajo y escuelas casi siempre prohibido por la ley.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-2 = Da seguridad a tráfico, agua, gas, calor, luz o redes digitales. Obligaciones estrictas, pues un fallo puede dañar a muchos.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-3-a = Decide o ayuda a decidir quién recibe plaza en escuela, universidad o formación. Obligaciones estrictas, y deben decírselo.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-3-b = Valora lo que alguien aprendió, o guía lo que sigue. Obligaciones estrictas, y deben decírselo.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-3-c = Valora qué nivel de educación conviene a alguien o le está abierto. Obligaciones estrictas, y deben decírselo.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-3-d = Vigila a estudiantes en exámenes para ver si copian. Obligaciones estrictas, y deben decírselo.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-4-a = Ayuda a elegir personal: dirige ofertas, ordena solicitudes, valora a personas. Obligaciones estrictas, y deben decírselo.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-4-b = Ayuda a decidir sueldo, ascenso o despido, reparte tareas por conducta o vigila. Obligaciones estrictas; hay que decirlo al personal.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-5-a = Ayuda a decidir quién recibe, conserva o devuelve ayudas o servicios. Obligaciones estrictas. Deben decírselo y puede preguntar por qué.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-5-b = Valora si usted puede devolver dinero. Obligaciones estrictas. Deben decírselo y puede preguntar por qué. Buscar fraude no cuenta.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-5-c = Valora su riesgo y precio en seguros de vida o salud. Obligaciones estrictas. Deben decírselo y puede preguntar por qué.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-5-d = Valora llamadas de socorro, envía policía, bomberos o ambulancia, o dice qué paciente va primero. Obligaciones estrictas.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-6-a = Para la policía: valora el riesgo de ser víctima de un delito. Obligaciones estrictas, y solo donde otra ley lo permite.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-6-b = Para la policía: polígrafos y herramientas parecidas. Obligaciones estrictas, y solo donde otra ley lo permite.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-6-c = Para la policía: valora hasta dónde son fiables las pruebas de un delito. Obligaciones estrictas, y solo donde otra ley lo permite.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-6-d = Policía: valora si alguien puede delinquir, carácter o delitos pasados. Obligaciones estrictas. Con solo un perfil: prohibido por la ley.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-6-e = Para la policía: crea perfiles de personas para descubrir o aclarar delitos. Obligaciones estrictas, y solo donde otra ley lo permite.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-7-a = Para oficinas de migración, asilo o fronteras: polígrafos y parecidos. Obligaciones estrictas, y solo donde otra ley lo permite.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-7-b = Para fronteras: valora riesgos, como de seguridad o salud, de quien entra. Obligaciones estrictas, y solo donde una ley lo permite.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-7-c = Ayuda a examinar solicitudes de asilo, visado o residencia, y reclamaciones. Obligaciones estrictas, y solo donde una ley lo permite.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-7-d = Busca o reconoce a personas para migración, asilo o fronteras. Obligaciones estrictas. Comprobar documentos de viaje no cuenta.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-8-a = Ayuda a jueces a investigar hechos y ley y a aplicar la ley a un caso. Obligaciones estrictas.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-8-b = Pensada para influir en un voto o en cómo vota la gente. Obligaciones estrictas. Lo que solo organiza una campaña no cuenta.

## AI Act: who makes, sells and uses AI

means-dpv-ai_act-AIProvider = Quien desarrolla la IA, o encarga desarrollarla, y la ofrece con su nombre. La mayoría de las obligaciones estrictas son suyas.
means-dpv-ai_act-AIDeployer = Oficina o empresa que usa la IA en su trabajo. Con IA de alto riesgo debe seguir las instrucciones y poner a personas que la vigilen.
means-dpv-ai_act-AIDistributor = Vende o distribuye IA en la UE, sin ser fabricante ni importador. En alto riesgo debe comprobar que están las marcas y los documentos.
means-dpv-ai_act-AIImporter = Trae al mercado de la UE IA de un fabricante de fuera. En alto riesgo debe comprobar que el fabricante cumplió sus obligaciones.
means-dpv-ai_act-AIOperator = Quien hace la IA o el producto, quien la usa en el trabajo, representante, importador o vendedor. Cada uno tiene obligaciones por ley.
means-dpv-ai_act-AIProductManufacturer = Vende con su nombre un producto con IA. Si la IA da seguridad al producto, puede tener las obligaciones de quien hace la IA.
means-dpv-ai_act-DownstreamAIProvider = Hace un sistema de IA a partir de un modelo, propio o ajeno. Para el sistema tiene las obligaciones de quien hace la IA.
means-dpv-ai_act-AuthorisedRepresentative = Representa en la UE a un fabricante de fuera, con un encargo escrito. Las autoridades pueden dirigirse a él.
means-dpv-ai_act-HumanOverseer = Con IA de alto riesgo, una persona formada debe vigilar y poder pararla o no seguirla. Pregunte quién es.
means-dpv-ai_act-DeployerHumanOversightMeasure = Lo que el fabricante manda hacer a quien la usa para que las personas mantengan el control, como revisar. Obligatorio en alto riesgo.
means-dpv-ai_act-ProviderHumanOversightMeasure = Lo que el fabricante incluye para que las personas mantengan el control, como un botón de parada. Obligatorio en alto riesgo.
means-dpv-ai_act-AILiteracy = Quien hace o usa IA en el trabajo debe asegurarse de que su personal sepa bastante de ella, de sus ventajas y sus peligros.

## AI Act: who checks and whom to ask

means-dpv-ai_act-AIOffice = La parte de la Comisión de la UE que vigila la IA, sobre todo los modelos de uso general.
means-dpv-ai_act-NationalCompetentAuthority = La oficina de un país que comprueba si se cumple el Reglamento de IA, o que nombra a quien lo comprueba.
means-dpv-ai_act-MarketSurveillanceAuthority = La oficina nacional que puede probar la IA y retirarla del mercado. Cualquiera puede reclamar ante ella si se incumple la ley de IA.
means-dpv-ai_act-NotifyingAuthority = La oficina nacional que dice qué organismos pueden examinar productos de IA, y los vigila.
means-dpv-ai_act-ConformityAssessmentBody = Un organismo externo que prueba, inspecciona y certifica IA.
means-dpv-ai_act-NotifiedBody = Un organismo examinador que el Estado nombró según el Reglamento de IA. Mira alguna IA de alto riesgo antes de la venta.
means-dpv-ai_act-AIActLawfulness = Dice si la IA cumple el Reglamento de IA. Un aviso solo lo declara; no lo prueba.
means-dpv-ai_act-AIActCompliant = El aviso declara que la IA cumple el Reglamento de IA. Es una declaración, no una prueba. Pregunte quién lo comprobó.
means-dpv-ai_act-AIActNonCompliant = El aviso declara que la IA no cumple el Reglamento de IA. Puede reclamar ante la autoridad que vigila el mercado.
means-dpv-ai_act-AIActComplianceUnknown = El aviso declara que todavía nadie sabe si la IA cumple el Reglamento de IA. Pregunte cuándo se comprueba.

## AI Act: papers and checks before use

means-dpv-ai_act-FRIA = Organismos públicos y algunas empresas deben estudiar, antes de usar casi toda IA de alto riesgo listada, su efecto en los derechos.
means-dpv-ai_act-ConformityAssessment = Muestra que una IA de alto riesgo cumple el Reglamento de IA. Unos fabricantes lo examinan ellos, otros necesitan un organismo externo.
means-dpv-ai_act-CEMarking = La marca del fabricante de que una IA de alto riesgo cumple reglas de la UE. No dice si usarla aquí es legal.
means-dpv-ai_act-EUDeclarationOfConformity = El fabricante de una IA de alto riesgo declara por escrito que cumple la ley de la UE, y responde de ello. Se guarda diez años.
means-dpv-ai_act-CommonSpecification = Reglas de la Comisión de la UE para cumplir el Reglamento de IA. Si un fabricante de alto riesgo las sigue, se entiende que cumple.
means-dpv-ai_act-TechnicalDocumentation = Cómo se hizo, probó y vigiló la IA de alto riesgo. Para autoridades; usted no tiene un derecho general a verlo.
means-dpv-ai_act-SystemArchitectureDescription = Describe las partes del programa y cómo trabajan juntas. Parte de la documentación técnica de una IA de alto riesgo.
means-dpv-ai_act-InstructionForUse = El fabricante dice para qué es la IA, lo bien que va y dónde falla. Quien usa IA de alto riesgo debe seguirlas.
means-dpv-ai_act-QualityManagementSystem = Reglas escritas con que el fabricante de una IA de alto riesgo cumple el Reglamento de IA. Una obligación legal.
means-dpv-ai_act-RiskManagementSystem = El fabricante debe buscar riesgos de la IA de alto riesgo una y otra vez, mientras se use, y reducirlos. Una obligación legal.
means-dpv-ai_act-TrainingData = Ejemplos de los que aprendió la IA. En alto riesgo deben ser adecuados a su uso y se busca si hay huecos injustos.
means-dpv-ai_act-ValidationData = Ejemplos con los que el fabricante prueba la IA y la ajusta mientras aprende.
means-dpv-ai_act-TestingData = Ejemplos guardados aparte para una última prueba, antes de vender o usar la IA.

## AI Act: tests

means-dpv-ai_act-AIRegulatorySandbox = Los fabricantes pueden desarrollar y probar IA nueva un tiempo limitado mientras una autoridad vigila. Otras leyes aún le protegen.
means-dpv-ai_act-SandboxPlan = Fabricante y autoridad acuerdan qué se prueba, cómo, cuánto tiempo y con qué condiciones.
means-dpv-ai_act-TestingRealWorldConditions = Se prueba un tiempo, fuera del laboratorio, IA que aún no se vende. Quien participa casi siempre debe decir sí antes.
means-dpv-ai_act-RealWorldTestingPlan = Dice qué se prueba, dónde, con quién, cuánto y quién vigila. En usos de alto riesgo la autoridad debe aceptarlo.
means-dpv-ai_act-RealWorldTestSubject = Participa en una prueba de IA en la vida real. Puede dejarlo en cualquier momento, sin motivo, y pedir suprimir sus datos.
means-dpv-ai_act-InformedConsent = Usted acepta, libremente y tras saber todo lo importante, participar en una prueba de IA. Puede decir no o dejarlo en cualquier momento.
means-dpv-ai_act-TestLog = Una lista de qué pruebas de la IA se hicieron y cuándo.
means-dpv-ai_act-TestReport = Resume cómo se probó la IA y qué salió.

## AI Act: on sale and in use

means-dpv-ai_act-MarketAvailabilityStatus = Dice si la IA se ofrece para venta o uso, por dinero o gratis.
means-dpv-ai_act-AvailableOnMarket = Una empresa ofrece la IA, por dinero o gratis. El aviso no dice dónde.
means-dpv-ai_act-AvailableOnEUMarket = Una empresa ofrece la IA en la UE, por dinero o gratis. Se aplica el Reglamento de IA, con pocas excepciones.
means-dpv-ai_act-AvailableOnNonEUMarket = La IA se ofrece fuera de la UE. Aún puede aplicarse el Reglamento de IA, por ejemplo si sus resultados se usan en la UE.
means-dpv-ai_act-NotAvailableOnMarket = La IA no se ofrece en ningún sitio. Puede ser solo para uso propio, o estar aún en desarrollo.
means-dpv-ai_act-MarketPlacementStatus = Dice si la IA se ofreció por primera vez. Desde entonces se aplica la mayoría de las obligaciones del fabricante.
means-dpv-ai_act-PlacedOnMarket = La IA se ofreció por primera vez. El aviso no dice dónde.
means-dpv-ai_act-PlacedOnEUMarket = La IA se ofreció en la UE por primera vez. Desde entonces se aplica la mayoría de las obligaciones del fabricante.
means-dpv-ai_act-ServiceSupplyStatus = Dice si la IA se puso en uso, se recuperó o se retiró del mercado.
means-dpv-ai_act-PutIntoService = La IA se suministró para su primer uso, o su fabricante la usa él mismo. El aviso no dice dónde.
means-dpv-ai_act-PutIntoServiceInEU = La IA se suministró para su primer uso en la UE, o su fabricante la usa allí. Se aplica el Reglamento de IA, con pocas excepciones.
means-dpv-ai_act-NotPutIntoService = La IA no se suministró para usarla. Aun así puede hacerse una prueba.
means-dpv-ai_act-RecalledFromService = La IA vuelve a su fabricante, deja de usarse o se desactiva. Ya no debería funcionar aquí.
means-dpv-ai_act-WithdrawnFromService = La IA ya no se puede ceder ni vender. Quienes la tienen pueden seguir usándola: pregunte.
means-dpv-ai_act-PostMarketMonitoringSystem = El fabricante reúne lo que pasa durante el uso, para ver si hay que corregir algo. Obligatorio con IA de alto riesgo.
means-dpv-ai_act-PostMarketMonitoringPlan = Dice cómo el fabricante de una IA de alto riesgo sigue lo que pasa durante el uso. Es parte de la documentación técnica.
means-dpv-ai_act-PostMarketMonitoringSystemDocumentation = Describe cómo el fabricante de una IA de alto riesgo reúne y comprueba lo que pasa durante el uso.
means-dpv-ai_act-SeriousIncident = La IA causó muerte, daño grave, servicios vitales rotos o violó derechos básicos. En alto riesgo el fabricante debe comunicarlo.

## AI Act: changes to the AI

means-dpv-ai_act-ChangeCategory = Dice si un cambio de la IA estaba previsto desde el principio o no.
means-dpv-ai_act-ChangeDescription = Describe un cambio de la IA. Pregunte si se comprobó de nuevo.
means-dpv-ai_act-PredeterminedChange = El fabricante previó y comprobó antes este cambio, como seguir aprendiendo. No necesita un nuevo examen antes de la venta.
means-dpv-ai_act-NonpredeterminedChange = Este cambio no estaba previsto desde el principio. Si importa para las reglas, la IA de alto riesgo debe examinarse de nuevo.
means-dpv-ai_act-SubstantialModification = Un cambio no previsto que toca las reglas o el fin de la IA. La IA de alto riesgo debe entonces examinarse de nuevo.

## AI Act: where it is used

means-dpv-ai_act-PublicSector = Usada en organismos del Estado, como un municipio. Con IA de alto riesgo listada casi siempre deben examinar derechos antes y registrarla.
means-dpv-ai_act-PrivateSector = Usada en entidades privadas. El Reglamento de IA vale también para ellas.
means-dpv-ai_act-LawEnforcementSector = IA para prevenir o aclarar delitos. Muchos usos son de alto riesgo, y algunos están prohibidos por la ley.
means-dpv-ai_act-JusticeSector = IA en el trabajo de tribunales. Ayudar a jueces con hechos y ley es de alto riesgo. Debe decidir el juez, no la IA.
means-dpv-ai_act-DemocraticProcessSector = IA en elecciones y votaciones. La IA pensada para influir en cómo vota la gente es de alto riesgo.
means-dpv-ai_act-MigrationSector = IA sobre personas que vienen o se quedan. Muchos usos son de alto riesgo, como valorar riesgos o examinar visados.
means-dpv-ai_act-AsylumSector = IA sobre personas que piden protección. Ayudar a examinar sus solicitudes es de alto riesgo.
means-dpv-ai_act-BorderControlSector = IA donde se cruza una frontera. Reconocer allí a personas es de alto riesgo; comprobar documentos de viaje no lo es.
means-dpv-ai_act-EducationSector = IA en escuelas y formación. Admitir, calificar y vigilar exámenes: alto riesgo. Leer emociones está casi siempre prohibido por la ley.
means-dpv-ai_act-EmploymentSector = IA sobre personal o candidatos. Contratar y dirigir personas es de alto riesgo. Leer emociones está casi siempre prohibido por la ley.
means-dpv-ai_act-CriticalInfrastructureSector = IA en agua, luz, gas, calor, tráfico o redes. Las partes que les dan seguridad son de alto riesgo.

## What can happen to you

means-lamppost-consequence-travel_ban = No puede viajar, o no puede hacerlo en tren, avión o autobús.
means-lamppost-consequence-loan_refusal = No recibe ningún préstamo ni crédito, o solo uno peor.
means-lamppost-consequence-job_refusal = Se le deja fuera de un empleo o de un puesto público.
means-lamppost-consequence-internet_ban = Se le deja fuera de internet, o de servicios de internet.
means-lamppost-further_consequence-surveillance = Desde entonces se le vigila o controla más, por ejemplo le para o le visita una patrulla.
means-lamppost-further_consequence-supply_cut = Se le limita o se le corta el agua, la electricidad, el gas o la carga.
means-lamppost-further_consequence-intervention = Alguien viene a ayudarle o a ver qué ha pasado, por ejemplo una ambulancia.

## What is picked up

means-lamppost-further_data_kind-browsing_history = Qué páginas o servicios usa, cuándo y cuánto tiempo.
means-lamppost-further_data_kind-purchases = Qué compra, dónde y cuándo.
means-lamppost-further_data_kind-social_posts = Lo que escribe, comparte o marca que le gusta en redes sociales.
means-lamppost-further_data_kind-administrative_records = Lo que otras oficinas públicas guardan sobre usted, como impuestos, ayudas o inscripciones.
means-lamppost-further_data_kind-voice_features = Cómo suena su voz. Puede decir quién habla, como una huella dactilar.
means-lamppost-further_data_kind-criminal_record = Condenas y delitos. La ley permite usarlos solo bajo un control estricto.
means-lamppost-further_data_kind-health_data = Cómo está su cuerpo o su mente, por ejemplo pulso, una caída o una enfermedad. La ley lo protege de forma estricta.
means-lamppost-further_data_kind-energy_use = Cuánta electricidad toma o entrega, y cuándo. Puede mostrar cuándo está usted en casa.
means-lamppost-further_data_kind-water_use = Cuánta agua toma, y cuándo. Puede mostrar cuándo está usted en casa.
means-lamppost-further_data_kind-fill_level = Lo lleno que está un contenedor. No dice nada de quién lo llenó.
means-lamppost-further_data_kind-air_measurement = Qué hay en el aire, y el tiempo que hace. No es sobre personas.
means-lamppost-further_data_kind-emotion = Emociones que una máquina lee en su cara o su voz. A menudo se equivoca.
means-lamppost-further_data_kind-age_group = Una edad que una máquina supone por su aspecto.
means-lamppost-further_data_kind-gender = Un género que una máquina supone por su aspecto.
means-lamppost-further_data_kind-vehicle_identity = El número con que se identifica un coche o un aparato. Lleva a su propietario.
means-lamppost-further_data_kind-emergency_call = Quién pidió ayuda, desde dónde y por qué.

## What it is for

means-lamppost-purpose-traffic_control = Para dirigir el tráfico, por ejemplo con luces y señales.
means-lamppost-purpose-toll = Para cobrarle por usar una vía o un lugar.
means-lamppost-purpose-advertising = Para mostrar anuncios. Esto no dice que se elijan para usted.
means-lamppost-purpose-energy_supply = Para mantener en equilibrio el suministro y el consumo de electricidad o gas.

## What senses or acts

means-lamppost-technology-smart_meter = Un contador que envía sus lecturas por sí mismo.
means-lamppost-technology-wearable = Algo que usted lleva puesto, como una pulsera o un reloj.
means-lamppost-technology-vehicle_telematics = Lo que un vehículo comunica de sí mismo: dónde está, a qué velocidad, qué hace.
means-lamppost-technology-signal_controller = Cambia luces, barreras o señales.
