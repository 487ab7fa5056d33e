### The coded words of notices: one message for each word, grouped as in the vocabulary. At most 32 characters.
### Language: Spanish (es). Plain words, short sentences, the reader addressed as “usted”. No markup.
### Status: machine

## How closely data points at you

term-lamppost-identifiability-none = No es sobre personas
term-lamppost-identifiability-de_identified = Identidades eliminadas
term-lamppost-identifiability-pseudonymous = Un código en lugar de su nombre
term-lamppost-identifiability-identifiable = Se le puede reconocer

## Profiles and scores

term-lamppost-profiling-none = Ni perfil ni puntuación
term-lamppost-profiling-profiling = Crea un perfil de usted
term-lamppost-profiling-scoring = Le da una puntuación

## What a decision does

term-lamppost-decision_effect-none = No decide nada sobre usted
term-lamppost-decision_effect-informs = Ayuda a decidir a una persona
term-lamppost-decision_effect-legal_effect = Cambia su situación jurídica
term-lamppost-decision_effect-significant_effect = Tiene un efecto grave en usted

## Who decides

term-lamppost-autonomy-human_decides = Decide una persona
term-lamppost-autonomy-human_executes = La máquina decide, alguien actúa
term-lamppost-autonomy-autonomous = La máquina decide y actúa

## How long data is kept

term-lamppost-retention-none = No se conserva nada
term-lamppost-retention-hours = Se conserva un tiempo fijado
term-lamppost-retention-until_event = Se conserva hasta que pase algo
term-lamppost-retention-indefinite = Se conserva sin fecha final

## In whose house data is kept

term-lamppost-storage-on_device = En el propio sensor
term-lamppost-storage-controller_premises = En el organismo responsable
term-lamppost-storage-processor_premises = En una empresa contratada
term-lamppost-storage-public_cloud = En una nube pública

## On what terms others get data

term-lamppost-recipient_terms-shared = Se comparte con otros
term-lamppost-recipient_terms-sold = Se vende a otros
term-lamppost-recipient_terms-on_request_to_police = Se da a la policía si lo pide
term-lamppost-recipient_terms-required_by_law = La ley manda entregarlo
term-lamppost-recipient_terms-published = Abierto a todo el mundo

## What can happen to you

term-lamppost-consequence-none = No le pasa nada
term-lamppost-consequence-fee = Puede tener que pagar una tasa
term-lamppost-consequence-fine = Puede recibir una multa
term-lamppost-consequence-denial_of_service = Pueden negarle el acceso
term-lamppost-consequence-price = Su precio puede cambiar
term-lamppost-consequence-blacklist = Puede acabar en una lista negra
term-lamppost-consequence-score = Su puntuación puede cambiar
term-lamppost-consequence-referral = Su caso puede pasar a otros

## What an objection does

term-lamppost-objection_effect-stop = Dejan de usarse sus datos
term-lamppost-objection_effect-mask = Se le hace irreconocible
term-lamppost-objection_effect-delete = Se suprimen sus datos
term-lamppost-objection_effect-reroute = Se le da otro camino sin sensor
term-lamppost-objection_effect-cannot = La oposición no puede atenderse

## Who is responsible

term-lamppost-controller_kind-public = Organismo público
term-lamppost-controller_kind-private = Empresa u otra entidad privada
term-lamppost-controller_kind-mixed = Público y privado juntos

## Ways to get in touch

term-lamppost-contact_kind-web = Página web
term-lamppost-contact_kind-email = Correo electrónico
term-lamppost-contact_kind-phone = Teléfono
term-lamppost-contact_kind-post = Carta por correo postal
term-lamppost-contact_kind-in_person = En persona

## What a contact point is for

term-lamppost-channel_use-choice = Decir que sí o no, u oponerse
term-lamppost-channel_use-request = Preguntar por sus datos
term-lamppost-channel_use-complaint = Reclamar

## What was studied beforehand

term-lamppost-assessment_kind-dpia = Estudio de privacidad (EIPD)
term-lamppost-assessment_kind-fria = Estudio de derechos (EIDF)
term-lamppost-assessment_kind-cost_benefit = Estudio de costes y beneficios

## Why a notice was taken back

term-lamppost-withdrawal_reason-sensor_removed = El sensor se ha quitado
term-lamppost-withdrawal_reason-error_in_notice = El aviso tenía un error
term-lamppost-withdrawal_reason-key_compromised = La clave de firma no era segura
term-lamppost-withdrawal_reason-unlawful = Era contrario a la ley
term-lamppost-withdrawal_reason-other = Otro motivo

## What is picked up

term-lamppost-data_kind-number_plate = Matrícula del vehículo
term-lamppost-data_kind-face_image = Imagen de su cara
term-lamppost-data_kind-gait = Su forma de andar
term-lamppost-data_kind-silhouette = Contorno de su cuerpo
term-lamppost-data_kind-sound_level = Lo alto que es el ruido
term-lamppost-data_kind-voice_recording = Grabación de su voz
term-lamppost-data_kind-wifi_probe = Señales wifi de su teléfono
term-lamppost-data_kind-bluetooth_address = Dirección Bluetooth de un equipo
term-lamppost-data_kind-location_trace = Adónde fue, y cuándo
term-lamppost-data_kind-vehicle_count = Número de vehículos
term-lamppost-data_kind-people_count = Número de personas
term-lamppost-data_kind-payment_data = Datos de pago
term-lamppost-data_kind-travel_card = Datos de la tarjeta de viaje

## Devices: what senses or acts

term-device-tech-air_quality = Mide lo limpio que está el aire
term-device-tech-assistance_station = Punto de ayuda con botón
term-device-tech-augmented_reality = Añade cosas a lo que usted ve
term-device-tech-biometrics = Mide su cuerpo para reconocerle
term-device-tech-cellular = Usa la red de telefonía móvil
term-device-tech-chatbot = Máquina con la que se conversa
term-device-tech-contactless_payments = Permite pagar acercando algo
term-device-tech-de_identified_image = Foto con identidades eliminadas
term-device-tech-de_identified_video = Vídeo con identidades eliminadas
term-device-tech-de_identified_voice = Voz con identidad eliminada
term-device-tech-dtpr_api = Información DTPR en línea
term-device-tech-electric_vehicle_charger = Punto de carga para vehículos
term-device-tech-facial_characterization = Supone edad o ánimo por la cara
term-device-tech-gps = Posición por satélite (GPS)
term-device-tech-hands_free = Funciona sin tocarlo
term-device-tech-identifiable_image = Foto que muestra quién es usted
term-device-tech-identifiable_nfc = Chip NFC que puede identificarle
term-device-tech-identifiable_rfid = Radio RFID: puede identificarle
term-device-tech-identifiable_video = Vídeo que muestra quién es usted
term-device-tech-identifiable_wifi_sensor = Wifi que puede identificarle
term-device-tech-image = Hace fotos
term-device-tech-image_infrared = Hace fotos infrarrojas
term-device-tech-inclinometer = Mide la inclinación
term-device-tech-induction_loop = Bucle de cable en la calzada
term-device-tech-intercom = Interfono
term-device-tech-li_dar = Escáner láser de distancia
term-device-tech-location_beacon = Radiobaliza que marca un lugar
term-device-tech-microphone = Micrófono que capta sonido
term-device-tech-motion_detector = Nota movimiento
term-device-tech-nfc = Chip de corto alcance (NFC)
term-device-tech-non_identifiable_video = Vídeo que no puede identificarle
term-device-tech-passive_infrared_sensor = Nota cuerpos calientes
term-device-tech-person_detection = Nota que hay una persona
term-device-tech-personal_device = Su propio teléfono o aparato
term-device-tech-piezoelectric_sensor = Nota presión y vibración
term-device-tech-radar = Sensor de ondas de radio (radar)
term-device-tech-rfid = Lector de etiquetas radio (RFID)
term-device-tech-soil_moisture_sensor = Mide lo húmedo que está el suelo
term-device-tech-sound_level_meter = Mide lo alto que es el ruido
term-device-tech-system_screen = Pantalla que da información
term-device-tech-thermometer = Mide la temperatura
term-device-tech-ultrasonic_level_sensor = Mide el nivel con ultrasonidos
term-device-tech-unmanned_aircraft_system = Dron
term-device-tech-video_camera = Cámara que filma
term-device-tech-video_camera_infrared = Cámara que filma en infrarrojo
term-device-tech-voice = Escucha voces
term-device-tech-water_quality = Mide lo limpia que está el agua
term-device-tech-weather_station = Mide el tiempo que hace
term-device-tech-weighing_scale = Mide el peso
term-device-tech-wireless_access_point = Punto wifi para conectarse
term-device-tech-wireless_charging_roadway = Calzada que carga vehículos

## Devices: what they are for

term-device-purpose-accessibility = Acceso igual para todos
term-device-purpose-agency_interaction = Dejarle controlar algo
term-device-purpose-arts_culture = Arte y vida cultural
term-device-purpose-commerce = Comprar y vender
term-device-purpose-connectivity = Conexión a internet y teléfono
term-device-purpose-dining = Comidas y alimentos
term-device-purpose-ecology = Observar la naturaleza
term-device-purpose-energy_efficiency = Ahorrar energía
term-device-purpose-enforcement = Que se cumplan las normas
term-device-purpose-entry = Comprobar quién puede entrar
term-device-purpose-fire_emergency = Ayuda en incendios y emergencias
term-device-purpose-health = Proteger la salud
term-device-purpose-inform = Dar información
term-device-purpose-logistics = Mover mercancías
term-device-purpose-mobility = Tráfico y movilidad
term-device-purpose-planning_decision_making = Planes y decisiones públicas
term-device-purpose-research_development = Investigación e ideas nuevas
term-device-purpose-safety_security = Proteger personas y lugares
term-device-purpose-social = Reunir a la gente
term-device-purpose-switch = Encender o apagar algo
term-device-purpose-waste_management = Gestionar los residuos
term-device-purpose-water_efficiency = Ahorrar agua
term-device-purpose-wayfinding_services = Encontrar caminos y servicios

## Devices: what happens to the data

term-device-process-aggregated = Sumado en totales
term-device-process-ai_system = Usa inteligencia artificial
term-device-process-bitmap_manipulation = Se cambian píxeles de la imagen
term-device-process-code_signing = El programa va firmado
term-device-process-computer_vision = Un ordenador lee las imágenes
term-device-process-cryptonets = IA sobre datos cifrados
term-device-process-de_identified = Identidades eliminadas
term-device-process-differential_privacy = El azar oculta a cada persona
term-device-process-encrypted = Cerrado con cifrado
term-device-process-encrypted_at_rest = Datos guardados cifrados
term-device-process-federated_learning = La IA aprende sin juntar datos
term-device-process-hardware_audits = Se inspecciona el aparato
term-device-process-homomorphic_encryption = Se calcula con datos cifrados
term-device-process-immutable_query_ledger = Lista fija de cada consulta
term-device-process-k_anonymity = Usted queda oculto en un grupo
term-device-process-raw_data = Datos del sensor sin cambios
term-device-process-rdua_approved = Revisión de uso superada (RDUA)
term-device-process-regulated = Tiene reglas especiales
term-device-process-reviewed_internally = Revisado dentro de la entidad
term-device-process-secure_multi_party_computing = Cálculo común, datos separados
term-device-process-transport_layer_security = Cifrado durante el envío (TLS)
term-device-process-trusted_execution_environment = En una zona protegida del chip
term-device-process-zero_knowledge_proofs = Prueba un hecho sin dar datos

## Devices: who can get at the data

term-device-access-available_for_resale = Puede revenderse a otros
term-device-access-available_to_3rd_parties = Otras entidades pueden verlos
term-device-access-available_to_download = Se ofrece como descarga
term-device-access-available_to_me = Usted puede ver sus datos
term-device-access-available_to_the_accountable_organization = El responsable puede verlos
term-device-access-available_to_vendor = El proveedor puede verlos
term-device-access-not_available_to_me = Usted no puede ver sus datos
term-device-access-not_available_to_the_accountable_organization = El responsable no puede verlos
term-device-access-not_available_to_vendor = El proveedor no puede verlos

## Devices: where data is kept

term-device-storage-backed_up_internationally = Copias guardadas en otro país
term-device-storage-backed_up_locally = Copias bajo la ley local
term-device-storage-shared_storage_and_governance = Lo guardan y rigen varios entes
term-device-storage-stored_locally = Guardado bajo la ley local
term-device-storage-stored_on_3rd_party_cloud = En la nube de otra empresa
term-device-storage-stored_primarily_internationally = Casi todo en otro país
term-device-storage-stored_primarily_locally = Casi todo bajo la ley local

## Devices: what form the data has

term-device-data-binary = Bytes de ordenador (binario)
term-device-data-boolean = Valores de sí o no
term-device-data-personal = Datos sobre una persona
term-device-data-pixel_based_image = Imagen hecha de píxeles
term-device-data-spatial = Posiciones y lugares
term-device-data-tabular = Una tabla de entradas
term-device-data-values_time = Medidas a lo largo del tiempo

## Devices: whether data is kept

term-device-retention-data_retained = Datos conservados un tiempo
term-device-retention-no_data_retained = No se conserva nada

## Devices: who is responsible

term-device-accountable-institution = Institución responsable
term-device-accountable-organization = Organización responsable

## AI: what it is for

term-ai-purpose-accessibility = Acceso igual para todos
term-ai-purpose-arts_culture = Arte y vida cultural
term-ai-purpose-border_immigration = Fronteras, visados y asilo
term-ai-purpose-commerce = Comprar y vender
term-ai-purpose-content_moderation = Filtrar lo que publica la gente
term-ai-purpose-dining = Comidas y alimentos
term-ai-purpose-ecology = Observar la naturaleza
term-ai-purpose-education = Enseñar y aprender
term-ai-purpose-eligibility_benefits = Quién recibe ayuda pública
term-ai-purpose-employment = Contratar y dirigir personal
term-ai-purpose-energy_efficiency = Ahorrar energía
term-ai-purpose-enforcement = Que se cumplan las normas
term-ai-purpose-entry = Comprobar quién puede entrar
term-ai-purpose-financial_services = Préstamos, seguros y pagos
term-ai-purpose-fire_emergency = Ayuda en incendios y emergencias
term-ai-purpose-health = Aire, agua y ruido saludables
term-ai-purpose-healthcare = Atención médica
term-ai-purpose-inform = Dar información
term-ai-purpose-logistics = Mover mercancías
term-ai-purpose-marketing_personalization = Anuncios y ofertas personales
term-ai-purpose-mobility = Tráfico y movilidad
term-ai-purpose-planning_decision_making = Planes y decisiones públicas
term-ai-purpose-research_development = Investigación e ideas nuevas
term-ai-purpose-risk_assessment = Valorar riesgo y urgencia
term-ai-purpose-safety_security = Proteger personas y lugares
term-ai-purpose-social = Reunir a la gente
term-ai-purpose-translation_language = Traducir entre idiomas
term-ai-purpose-waste_management = Gestionar los residuos
term-ai-purpose-water_efficiency = Ahorrar agua
term-ai-purpose-wayfinding_services = Encontrar caminos y servicios

## AI: who is responsible

term-ai-accountable-institution = Institución responsable
term-ai-accountable-organization = Organización responsable

## AI: whom it touches

term-ai-affected-people = Gente a la que observa o juzga

## AI: what kind of AI it is

term-ai-functional_modes-agentic_mode = IA que ejecuta tareas
term-ai-functional_modes-analytical_mode = IA que ordena, puntúa y predice
term-ai-functional_modes-generative_mode = IA que crea contenido nuevo
term-ai-functional_modes-perceptive_mode = IA que ve u oye
term-ai-functional_modes-physical_mode = IA que mueve cosas
term-ai-functional_modes-semantic_mode = IA que deduce el significado

## AI: what harm it could do

term-ai-risks_mitigation-autonomy_loss = Menos libertad para elegir
term-ai-risks_mitigation-civil_liberties_harm = Daño a sus derechos básicos
term-ai-risks_mitigation-environmental_harm = Daño a la naturaleza
term-ai-risks_mitigation-financial_harm = Pérdida de dinero
term-ai-risks_mitigation-physical_harm = Lesiones o daños materiales
term-ai-risks_mitigation-political_economic_harm = Daño a democracia o mercados
term-ai-risks_mitigation-psychological_harm = Daño a su salud mental
term-ai-risks_mitigation-reputational_harm = Daño a su buen nombre
term-ai-risks_mitigation-societal_cultural_harm = Daño a comunidad y cultura

## AI: what you may ask for

term-ai-rights-right_access = Ver los datos sobre usted
term-ai-rights-right_algorithmic_transparency = Saber cómo funciona el sistema
term-ai-rights-right_be_forgotten = Que se supriman sus datos
term-ai-rights-right_contest = Impugnar una decisión
term-ai-rights-right_correction = Que se corrijan datos erróneos
term-ai-rights-right_individual_decision_explanation = Oír las razones de una decisión
term-ai-rights-right_non_discrimination = Trato justo, sin sesgos
term-ai-rights-right_object = Pedir que no usen sus datos
term-ai-rights-right_purpose_limitation = Datos usados solo como se dice
term-ai-rights-right_to_human_review = Que una persona revise
term-ai-rights-right_to_notice = Saber que se usa IA

## AI: what goes in

term-ai-input_dataset-input_about_a_measurement = Entra: medidas de sensores
term-ai-input_dataset-input_about_a_place = Entra: lugares y rutas
term-ai-input_dataset-input_about_behaviour = Entra: lo que hace la gente
term-ai-input_dataset-input_biometric = Entra: rasgos de su cuerpo
term-ai-input_dataset-input_decision = Entra: una decisión anterior
term-ai-input_dataset-input_generated_content = Entra: contenido hecho por IA
term-ai-input_dataset-input_operational_data = Entra: datos de un servicio
term-ai-input_dataset-input_physical_action = Entra: un hecho físico
term-ai-input_dataset-input_recommendation = Entra: consejo o puntuación
term-ai-input_dataset-input_sensitive_personal = Entra: datos muy privados

## AI: what comes out

term-ai-output_dataset-output_about_a_measurement = Sale: valores medidos
term-ai-output_dataset-output_about_a_place = Sale: lugares y rutas
term-ai-output_dataset-output_about_behaviour = Sale: lo que hace la gente
term-ai-output_dataset-output_biometric = Sale: rasgos de su cuerpo
term-ai-output_dataset-output_decision = Sale: una decisión sobre usted
term-ai-output_dataset-output_generated_content = Sale: contenido hecho por IA
term-ai-output_dataset-output_operational_data = Sale: datos de un servicio
term-ai-output_dataset-output_physical_action = Sale: un hecho físico
term-ai-output_dataset-output_recommendation = Sale: consejo o puntuación
term-ai-output_dataset-output_sensitive_personal = Sale: datos muy privados

## AI: how it works

term-ai-processing-affect_emotion_analysis = Supone emociones o ánimo
term-ai-processing-anomaly_detection = Busca hechos poco habituales
term-ai-processing-biometric_recognition = Reconoce personas por su cuerpo
term-ai-processing-classification_prediction = Etiqueta cosas y predice
term-ai-processing-clustering_segmentation = Reúne en grupos parecidos
term-ai-processing-computer_vision = Un ordenador lee las imágenes
term-ai-processing-language_models = Lee y escribe texto
term-ai-processing-optimization = Busca el mejor plan
term-ai-processing-privacy_transformation = Oculta quiénes son las personas
term-ai-processing-recommendation_ranking = Sugiere y ordena opciones
term-ai-processing-search_retrieval = Busca en archivos
term-ai-processing-speech_audio = Trabaja con habla y sonido

## AI: who can get at the data

term-ai-access-available_for_resale = Puede revenderse a otros
term-ai-access-available_to_3rd_parties = Otras entidades pueden verlos
term-ai-access-available_to_download = Se ofrece como descarga
term-ai-access-available_to_me = Usted puede ver sus datos
term-ai-access-available_to_the_accountable_organization = El responsable puede verlos
term-ai-access-available_to_vendor = El proveedor puede verlos
term-ai-access-not_available_to_me = Usted no puede ver sus datos
term-ai-access-not_available_to_the_accountable_organization = El responsable no puede verlos
term-ai-access-not_available_to_vendor = El proveedor no puede verlos

## AI: whether data is kept

term-ai-retention-data_retained = Datos conservados un tiempo
term-ai-retention-no_data_retained = No se conserva nada

## AI: where data is kept

term-ai-storage-backed_up_internationally = Copias guardadas en otro país
term-ai-storage-backed_up_locally = Copias bajo la ley local
term-ai-storage-shared_storage_and_governance = Lo guardan y rigen varios entes
term-ai-storage-stored_locally = Guardado bajo la ley local
term-ai-storage-stored_on_3rd_party_cloud = En la nube de otra empresa
term-ai-storage-stored_primarily_internationally = Casi todo en otro país
term-ai-storage-stored_primarily_locally = Casi todo bajo la ley local

## Law: why data may be used

term-dpv-legal_basis-A6-1-a = Consentimiento (art. 6(1)(a))
term-dpv-legal_basis-A6-1-a-explicit-consent = Consentimiento explícito 6(1)(a)
term-dpv-legal_basis-A6-1-a-non-explicit-consent = Consentimiento ordinario 6(1)(a)
term-dpv-legal_basis-A6-1-b = Contrato (art. 6(1)(b))
term-dpv-legal_basis-A6-1-b-contract-performance = Contrato vigente (art. 6(1)(b))
term-dpv-legal_basis-A6-1-b-enter-into-contract = Antes de contrato (art. 6(1)(b))
term-dpv-legal_basis-A6-1-c = Obligación legal (art. 6(1)(c))
term-dpv-legal_basis-A6-1-d = Proteger una vida (art. 6(1)(d))
term-dpv-legal_basis-A6-1-d-data-subject = Su propia vida (art. 6(1)(d))
term-dpv-legal_basis-A6-1-d-natural-person = Vida de otro (art. 6(1)(d))
term-dpv-legal_basis-A6-1-e = Misión pública (art. 6(1)(e))
term-dpv-legal_basis-A6-1-e-official-authority = Poder público (art. 6(1)(e))
term-dpv-legal_basis-A6-1-e-public-interest = Interés público (art. 6(1)(e))
term-dpv-legal_basis-A6-1-f = Interés legítimo (art. 6(1)(f))
term-dpv-legal_basis-A6-1-f-controller = Interés propio (art. 6(1)(f))
term-dpv-legal_basis-A6-1-f-third-party = Interés de otro (art. 6(1)(f))
term-dpv-legal_basis-Consent = Su consentimiento

## Law: what you may claim

term-dpv-right-A13 = Saberlo al momento (art. 13)
term-dpv-right-A14 = Saberlo después (art. 14)
term-dpv-right-A15 = Ver sus datos (art. 15)
term-dpv-right-A16 = Rectificar errores (art. 16)
term-dpv-right-A17 = Suprimir sus datos (art. 17)
term-dpv-right-A18 = Limitar el uso (art. 18)
term-dpv-right-A19 = Que se diga a otros (art. 19)
term-dpv-right-A20 = Llevarse sus datos (art. 20)
term-dpv-right-A21 = Oponerse al uso (art. 21)
term-dpv-right-A22 = No solo una máquina (art. 22)
term-dpv-right-A22-3-a = Pedir una persona (art. 22(3))
term-dpv-right-A22-3-b = Dar su opinión (art. 22(3))
term-dpv-right-A22-3-c = Impugnar decisión (art. 22(3))
term-dpv-right-A7-3 = Retirar consentimiento (7(3))
term-dpv-right-A77 = Presentar reclamación (art. 77)
term-dpv-right-A78 = Demanda a la autoridad (art. 78)
term-dpv-right-A79 = Demanda al responsable (art. 79)

## Law: what allows data to leave the EU

term-dpv-transfer-A45-3 = La UE lo ve seguro (art. 45(3))
term-dpv-transfer-A46-2-a = Tratado oficial (art. 46(2)(a))
term-dpv-transfer-A46-2-b = Normas de grupo (art. 46(2)(b))
term-dpv-transfer-A46-2-c = Cláusulas UE (art. 46(2)(c))
term-dpv-transfer-A46-2-d = Cláusulas país (art. 46(2)(d))
term-dpv-transfer-A46-2-e = Código conducta (art. 46(2)(e))
term-dpv-transfer-A46-2-f = Certificado (art. 46(2)(f))
term-dpv-transfer-A46-3-a = Contrato propio (art. 46(3)(a))
term-dpv-transfer-A46-3-b = Acuerdo oficial (art. 46(3)(b))
term-dpv-transfer-A49-1-a = Usted aceptó (art. 49(1)(a))
term-dpv-transfer-A49-1-b = Su contrato (art. 49(1)(b))
term-dpv-transfer-A49-1-c = Contrato en su favor (49(1)(c))
term-dpv-transfer-A49-1-d = Interés público (art. 49(1)(d))
term-dpv-transfer-A49-1-e = Reclamaciones (art. 49(1)(e))
term-dpv-transfer-A49-1-f = Salvar una vida (art. 49(1)(f))
term-dpv-transfer-A49-1-g = Registro público (art. 49(1)(g))
term-dpv-transfer-A49-2 = Caso raro (art. 49(1) párr. 2)
term-dpv-transfer-AdequacyDecision = Decisión de adecuación de la UE
term-dpv-transfer-AdHocContractualClauses = Cláusulas contractuales propias
term-dpv-transfer-BindingCorporateRules = Normas vinculantes de un grupo
term-dpv-transfer-CertificationMechanismsForDataTransfers = Certificado para transferencias
term-dpv-transfer-CodesOfConductForDataTransfers = Código para transferencias
term-dpv-transfer-DataTransferTool = Una vía legal de transferencia
term-dpv-transfer-SCCByCommission = Cláusulas tipo de la Comisión
term-dpv-transfer-SCCBySupervisoryAuthority = Cláusulas tipo de autoridad
term-dpv-transfer-StandardContractualClauses = Cláusulas contractuales tipo
term-dpv-transfer-SupplementaryMeasure = Protección extra de los datos

## Law: why sensitive data may be used

term-dpv-special_category-A9-2-a = Consentimiento explícito 9(2)(a)
term-dpv-special_category-A9-2-b = Trabajo y ayudas (art. 9(2)(b))
term-dpv-special_category-A9-2-c = Vida en peligro (art. 9(2)(c))
term-dpv-special_category-A9-2-d = Entidad sin lucro (art. 9(2)(d))
term-dpv-special_category-A9-2-e = Usted lo publicó (art. 9(2)(e))
term-dpv-special_category-A9-2-f = Tribunales (art. 9(2)(f))
term-dpv-special_category-A9-2-g = Interés público (art. 9(2)(g))
term-dpv-special_category-A9-2-h = Salud o cuidados (art. 9(2)(h))
term-dpv-special_category-A9-2-i = Salud pública (art. 9(2)(i))
term-dpv-special_category-A9-2-j = Investigación (art. 9(2)(j))

## Choices and answers: words by code

term-lamppost-decision-consent-give = Dar el consentimiento
term-lamppost-decision-consent-refuse = Rechazar el consentimiento
term-lamppost-decision-consent-withdraw = Retirar el consentimiento
term-lamppost-decision-objection-make = Oponerse a este uso
term-lamppost-decision-objection-retract = Retirar la oposición
term-lamppost-decision-review-request = Pedir que decida una persona
term-lamppost-decision-request-access = Pedir una copia de sus datos
term-lamppost-decision-request-rectification = Pedir que se corrijan sus datos
term-lamppost-decision-request-erasure = Pedir que se supriman sus datos
term-lamppost-decision-request-restriction = Pedir pausar el uso de sus datos
term-lamppost-decision-request-portability = Pedir sus datos para llevárselos
term-lamppost-decision-concern-tampered = Avisar: cartel cambiado o falso
term-lamppost-decision-concern-place = Avisar: cartel en mal lugar
term-lamppost-decision-concern-other = Avisar: otro problema
term-lamppost-surface-phone = Teléfono que escaneó el cartel
term-lamppost-surface-web = En una página web
term-lamppost-surface-kiosk = En un quiosco
term-lamppost-answer_status-acknowledged = Recibida y en estudio
term-lamppost-answer_status-accepted = Aceptada
term-lamppost-answer_status-rejected = Rechazada
term-lamppost-answer_status-extended = Tarda más
term-lamppost-answer_status-fulfilled = Cumplida
term-lamppost-notice_state-current = En vigor
term-lamppost-notice_state-superseded = Sustituido por uno más nuevo
term-lamppost-notice_state-withdrawn = Retirado
term-lamppost-notice_state-expired = Caducado
term-lamppost-notice_state-not-yet-in-force = Todavía no en vigor
term-dpv-ground-Objection = Razones de su propia situación
term-dpv-ground-NonNecessityObjection = No es necesario
term-dpv-ground-LegalityLackingObjection = No tiene base jurídica
term-dpv-ground-UnlawfulActivityObjection = Es contrario a la ley
term-dpv-ground-ContestAccuracy = Lo que recoge es incorrecto
term-dpv-delay-ComplexityOfProcess = El caso es complejo
term-dpv-delay-HighVolumeOfProcesses = Hay muchos casos
term-dpv-delay-InformationRequired = Hace falta más información
term-dpv-delay-IdentityVerificationRequired = Se comprueba de quién son
term-dpv-refusal-LegitimateInterestOverride = Pesa más un interés legítimo
term-dpv-refusal-PublicInterestCompromised = Daña el interés público
term-dpv-refusal-OfficialAuthorityExerciseImpaired = Estorbaría una función oficial
term-dpv-refusal-LegalObligationImpaired = Violaría una obligación legal
term-dpv-refusal-LegallyExempted = La ley hace una excepción
term-dpv-refusal-LegalClaimImpaired = Dañaría una reclamación legal
term-dpv-refusal-JudicialProceedingsImpaired = Dañaría un proceso judicial
term-dpv-refusal-CrimePreventionImpaired = Estorbaría prevenir delitos
term-dpv-refusal-CrimeInvestigationImpaired = Estorba investigar un delito
term-dpv-refusal-PublicSecurityImpaired = Dañaría la seguridad pública
term-dpv-refusal-NationalSecurityImpaired = Dañaría la seguridad nacional
term-dpv-refusal-PublicHealthCompromised = Dañaría la salud pública
term-dpv-refusal-SecurityImpaired = Dañaría una medida de seguridad
term-dpv-refusal-ThirdPartyRightsImpaired = Dañaría derechos de otros
term-dpv-refusal-FreedomOfExpressionImpaired = Dañaría la libre expresión
term-dpv-refusal-ScientificHistoricalResearchImpaired = Dañaría investigación científica
term-dpv-refusal-OfficialStatisticsImpaired = Daña estadísticas oficiales
term-dpv-refusal-PublicInterestArchivingImpaired = Dañaría archivos públicos
term-dpv-refusal-ContractPerformanceNecessity = Un contrato lo necesita
term-dpv-refusal-ConsentProvided = Usted dio su consentimiento
term-dpv-refusal-IdentityVerificationFailure = No está claro de quién son
term-dpv-refusal-FulfilmentImpossible = Es imposible
term-dpv-refusal-DisproportionateEffortRequired = Exige un esfuerzo excesivo
term-dpv-refusal-ProcessUnfounded = La solicitud no tiene fundamento
term-dpv-refusal-ProcessExcessive = La solicitud va demasiado lejos
term-dpv-refusal-EntityAlreadyInformed = Usted ya tiene la información

## Further words: what can happen to you, what is picked up, what it is for, what senses or acts

term-lamppost-consequence-travel_ban = Prohibición de viajar
term-lamppost-consequence-loan_refusal = Sin préstamo ni crédito
term-lamppost-consequence-job_refusal = Fuera de un empleo
term-lamppost-consequence-internet_ban = Fuera de internet
term-lamppost-further_consequence-surveillance = Más vigilancia desde entonces
term-lamppost-further_consequence-supply_cut = Suministro limitado o cortado
term-lamppost-further_consequence-intervention = Alguien viene a ayudar o mirar
term-lamppost-further_data_kind-browsing_history = Qué usa en internet y cuánto
term-lamppost-further_data_kind-purchases = Lo que compra
term-lamppost-further_data_kind-social_posts = Mensajes en redes sociales
term-lamppost-further_data_kind-administrative_records = Archivos de oficinas públicas
term-lamppost-further_data_kind-voice_features = Cómo suena su voz
term-lamppost-further_data_kind-criminal_record = Condenas y delitos
term-lamppost-further_data_kind-health_data = Su salud
term-lamppost-further_data_kind-energy_use = Consumo de electricidad
term-lamppost-further_data_kind-water_use = Consumo de agua
term-lamppost-further_data_kind-fill_level = Lo lleno que está
term-lamppost-further_data_kind-air_measurement = Aire y tiempo
term-lamppost-further_data_kind-emotion = Emociones según una máquina
term-lamppost-further_data_kind-age_group = Edad, supuesta
term-lamppost-further_data_kind-gender = Género, supuesto
term-lamppost-further_data_kind-vehicle_identity = Identidad de un coche o aparato
term-lamppost-further_data_kind-emergency_call = Llamada de socorro
term-lamppost-purpose-traffic_control = Control del tráfico
term-lamppost-purpose-toll = Cobro de un peaje
term-lamppost-purpose-advertising = Publicidad
term-lamppost-purpose-energy_supply = Suministro de energía
term-lamppost-technology-smart_meter = Contador inteligente
term-lamppost-technology-wearable = Aparato que se lleva puesto
term-lamppost-technology-vehicle_telematics = Datos que envían los vehículos
term-lamppost-technology-signal_controller = Control de semáforos

## AI Act: what kind of AI it is

term-dpv-ai_act-AISystem = Sistema de IA
term-dpv-ai_act-GPAIModel = Modelo de IA de uso general
term-dpv-ai_act-GPAISystem = Sistema de IA de uso general
term-dpv-ai_act-HighImpactCapabilityGPAIModel = Modelo de IA de los más potentes
term-dpv-ai_act-SystemicRisk = Riesgo social de una IA potente
term-dpv-ai_act-AISystemPerformance = Lo bien que trabaja la IA
term-dpv-ai_act-IntendedPurpose = Para qué está pensada la IA
term-dpv-ai_act-ReasonablyForeseeableMisuse = Mal uso que se puede esperar
term-dpv-ai_act-SafetyComponent = Parte que da seguridad a algo
term-dpv-ai_act-SubliminalCapability = Actúa sin que usted lo note
term-dpv-ai_act-DeepFakeGeneration = Hace ultrafalsificaciones
term-dpv-ai_act-Risk = Riesgo

## AI Act: AI that recognises people

term-dpv-ai_act-BiometricData = Datos de su cuerpo
term-dpv-ai_act-BiometricIdentification = Averigua quién es por el cuerpo
term-dpv-ai_act-BiometricVerification = Comprueba si es quien dice ser
term-dpv-ai_act-RemoteBiometricIdentificationSystem = Reconoce a personas de lejos
term-dpv-ai_act-RealtimeRemoteBiometricIdentificationSystem = Reconoce de lejos y en directo
term-dpv-ai_act-PostRemoteBiometricIdentificationSystem = Reconoce a personas después
term-dpv-ai_act-BiometricCategorisation = Clasifica personas por el cuerpo
term-dpv-ai_act-BiometricCategorisationSystem = Sistema que clasifica por cuerpo
term-dpv-ai_act-EmotionRecognition = Deduce emociones del cuerpo
term-dpv-ai_act-EmotionRecognitionSystem = Sistema que deduce emociones
term-dpv-ai_act-PubliclyAccessibleSpace = Lugar donde cualquiera entra

## AI Act: AI that the law forbids

term-dpv-ai_act-ProhibitedAISystem = IA prohibida por la ley (art. 5)
term-dpv-ai_act-ProhibitedAISystem-A5-1-a = Manipulación (art. 5(1)(a))
term-dpv-ai_act-ProhibitedAISystem-A5-1-b = Usar debilidades (art. 5(1)(b))
term-dpv-ai_act-ProhibitedAISystem-A5-1-c = Puntuación ciudadana (5(1)(c))
term-dpv-ai_act-ProhibitedAISystem-A5-1-d = Suponer delitos (art. 5(1)(d))
term-dpv-ai_act-ProhibitedAISystem-A5-1-e = Reunir caras (art. 5(1)(e))
term-dpv-ai_act-ProhibitedAISystem-A5-1-f = Leer emociones (art. 5(1)(f))
term-dpv-ai_act-ProhibitedAISystem-A5-1-g = Clasificar gente (art. 5(1)(g))
term-dpv-ai_act-ProhibitedAISystem-A5-1-h = Caras en directo (art. 5(1)(h))

## AI Act: how high the risk is

term-dpv-ai_act-RiskLevel = Nivel de riesgo (Reglam. de IA)
term-dpv-ai_act-RiskLevelProhibited = Nivel de riesgo: prohibido
term-dpv-ai_act-RiskLevelPermitted = Nivel de riesgo: no prohibido
term-dpv-ai_act-RiskLevelHigh = Nivel de riesgo: alto
term-dpv-ai_act-RiskLevelHigh-A6-1 = Nivel de riesgo alto (art. 6(1))
term-dpv-ai_act-RiskLevelHigh-A6-2 = Nivel de riesgo alto (art. 6(2))
term-dpv-ai_act-RiskLevelNotHigh = Nivel de riesgo: no alto
term-dpv-ai_act-RiskLevelTransparencyRequired = Nivel de riesgo: deben avisarle
term-dpv-ai_act-RiskLevelMinimal = Nivel de riesgo: mínimo
term-dpv-ai_act-HighRiskAIAssessment = Examen de si es de alto riesgo
term-dpv-ai_act-HighRiskAISystem = Sistema de IA de alto riesgo

## AI Act: high risk because of the product

term-dpv-ai_act-HighRiskAISystem-A6-1 = Producto alto riesgo (art. 6(1))
term-dpv-ai_act-HighRiskAISystem-AnnexI-1 = Máquinas (anexo I, 1)
term-dpv-ai_act-HighRiskAISystem-AnnexI-2 = Juguetes (anexo I, 2)
term-dpv-ai_act-HighRiskAISystem-AnnexI-3 = Barcos de recreo (anexo I, 3)
term-dpv-ai_act-HighRiskAISystem-AnnexI-4 = Ascensores (anexo I, 4)
term-dpv-ai_act-HighRiskAISystem-AnnexI-5 = Explosiones (anexo I, 5)
term-dpv-ai_act-HighRiskAISystem-AnnexI-6 = Equipos de radio (anexo I, 6)
term-dpv-ai_act-HighRiskAISystem-AnnexI-7 = Equipos a presión (anexo I, 7)
term-dpv-ai_act-HighRiskAISystem-AnnexI-8 = Teleféricos (anexo I, 8)
term-dpv-ai_act-HighRiskAISystem-AnnexI-9 = Equipo protector (anexo I, 9)
term-dpv-ai_act-HighRiskAISystem-AnnexI-10 = Aparatos de gas (anexo I, 10)
term-dpv-ai_act-HighRiskAISystem-AnnexI-11 = Aparatos médicos (anexo I, 11)
term-dpv-ai_act-HighRiskAISystem-AnnexI-12 = Pruebas médicas (anexo I, 12)
term-dpv-ai_act-HighRiskAISystem-AnnexI-13 = Seguridad aérea (anexo I, 13)
term-dpv-ai_act-HighRiskAISystem-AnnexI-14 = Motocicletas (anexo I, 14)
term-dpv-ai_act-HighRiskAISystem-AnnexI-15 = Tractores (anexo I, 15)
term-dpv-ai_act-HighRiskAISystem-AnnexI-16 = Equipos de barcos (anexo I, 16)
term-dpv-ai_act-HighRiskAISystem-AnnexI-17 = Ferrocarriles (anexo I, 17)
term-dpv-ai_act-HighRiskAISystem-AnnexI-18 = Coches, camiones (anexo I, 18)
term-dpv-ai_act-HighRiskAISystem-AnnexI-19 = Seguridad vial (anexo I, 19)
term-dpv-ai_act-HighRiskAISystem-AnnexI-20 = Aviones, drones (anexo I, 20)

## AI Act: high risk because of the use

term-dpv-ai_act-HighRiskAISystem-A6-2 = Uso de alto riesgo (art. 6(2))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-1-a = Reconocer (anexo III, 1(a))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-1-b = Clasificar (anexo III, 1(b))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-1-c = Emociones (anexo III, 1(c))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-2 = Suministro vital (anexo III, 2)
term-dpv-ai_act-HighRiskAISystem-AnnexIII-3-a = Admisiones (anexo III, 3(a))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-3-b = Calificar (anexo III, 3(b))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-3-c = Nivel escolar (anexo III, 3(c))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-3-d = Exámenes (anexo III, 3(d))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-4-a = Contratación (anexo III, 4(a))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-4-b = Personal (anexo III, 4(b))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-5-a = Ayuda pública (anexo III, 5(a))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-5-b = Crédito (anexo III, 5(b))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-5-c = Seguros (anexo III, 5(c))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-5-d = Emergencias (anexo III, 5(d))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-6-a = Víctimas (anexo III, 6(a))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-6-b = Polígrafos (anexo III, 6(b))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-6-c = Pruebas (anexo III, 6(c))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-6-d = Riesgo penal (anexo III, 6(d))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-6-e = Perfiles (anexo III, 6(e))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-7-a = Polígrafos (anexo III, 7(a))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-7-b = Riesgo entrada (anexo III, 7(b))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-7-c = Visado, asilo (anexo III, 7(c))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-7-d = En frontera (anexo III, 7(d))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-8-a = Tribunales (anexo III, 8(a))
term-dpv-ai_act-HighRiskAISystem-AnnexIII-8-b = Elecciones (anexo III, 8(b))

## AI Act: who makes, sells and uses AI

term-dpv-ai_act-AIProvider = Quien hace la IA
term-dpv-ai_act-AIDeployer = Quien usa la IA
term-dpv-ai_act-AIDistributor = Quien distribuye la IA
term-dpv-ai_act-AIImporter = Quien trae la IA a la UE
term-dpv-ai_act-AIOperator = Cualquiera con parte en la IA
term-dpv-ai_act-AIProductManufacturer = Quien pone IA en un producto
term-dpv-ai_act-DownstreamAIProvider = Quien parte de un modelo de IA
term-dpv-ai_act-AuthorisedRepresentative = Representante en la UE
term-dpv-ai_act-HumanOverseer = Persona que vigila la IA
term-dpv-ai_act-DeployerHumanOversightMeasure = Vigilancia: quien usa la IA
term-dpv-ai_act-ProviderHumanOversightMeasure = Vigilancia: incluida de fábrica
term-dpv-ai_act-AILiteracy = Saber usar la IA

## AI Act: who checks and whom to ask

term-dpv-ai_act-AIOffice = Oficina de IA de la UE
term-dpv-ai_act-NationalCompetentAuthority = Autoridad nacional de IA
term-dpv-ai_act-MarketSurveillanceAuthority = Autoridad que vigila el mercado
term-dpv-ai_act-NotifyingAuthority = Autoridad que nombra organismos
term-dpv-ai_act-ConformityAssessmentBody = Organismo que examina la IA
term-dpv-ai_act-NotifiedBody = Examinador externo oficial
term-dpv-ai_act-AIActLawfulness = Si cumple el Reglamento de IA
term-dpv-ai_act-AIActCompliant = Se dice que cumple el Regl. IA
term-dpv-ai_act-AIActNonCompliant = Se dice que incumple el Regl. IA
term-dpv-ai_act-AIActComplianceUnknown = No se sabe si cumple

## AI Act: papers and checks before use

term-dpv-ai_act-FRIA = Examen de derechos fundamentales
term-dpv-ai_act-ConformityAssessment = Examen antes de la venta
term-dpv-ai_act-CEMarking = Marcado CE
term-dpv-ai_act-EUDeclarationOfConformity = Declaración firmada (fabricante)
term-dpv-ai_act-CommonSpecification = Reglas técnicas de la UE
term-dpv-ai_act-TechnicalDocumentation = Documentación técnica de la IA
term-dpv-ai_act-SystemArchitectureDescription = Cómo está construida la IA
term-dpv-ai_act-InstructionForUse = Instrucciones de uso
term-dpv-ai_act-QualityManagementSystem = Reglas de calidad del fabricante
term-dpv-ai_act-RiskManagementSystem = Trabajo continuo contra riesgos
term-dpv-ai_act-TrainingData = Datos con que aprendió la IA
term-dpv-ai_act-ValidationData = Datos para ajustar la IA
term-dpv-ai_act-TestingData = Datos para probar la IA

## AI Act: tests

term-dpv-ai_act-AIRegulatorySandbox = Ensayo bajo una autoridad
term-dpv-ai_act-SandboxPlan = Plan de un ensayo
term-dpv-ai_act-TestingRealWorldConditions = Prueba entre gente real
term-dpv-ai_act-RealWorldTestingPlan = Plan de una prueba entre gente
term-dpv-ai_act-RealWorldTestSubject = Persona que participa en prueba
term-dpv-ai_act-InformedConsent = Su sí a una prueba
term-dpv-ai_act-TestLog = Registro de pruebas
term-dpv-ai_act-TestReport = Informe de pruebas

## AI Act: on sale and in use

term-dpv-ai_act-MarketAvailabilityStatus = Si se puede obtener la IA
term-dpv-ai_act-AvailableOnMarket = En el mercado
term-dpv-ai_act-AvailableOnEUMarket = En el mercado de la UE
term-dpv-ai_act-AvailableOnNonEUMarket = En el mercado fuera de la UE
term-dpv-ai_act-NotAvailableOnMarket = En ningún mercado
term-dpv-ai_act-MarketPlacementStatus = Si la IA ya salió al mercado
term-dpv-ai_act-PlacedOnMarket = Ofrecida por primera vez
term-dpv-ai_act-PlacedOnEUMarket = Ofrecida por 1.ª vez en la UE
term-dpv-ai_act-ServiceSupplyStatus = Si la IA está en uso
term-dpv-ai_act-PutIntoService = Puesta en uso
term-dpv-ai_act-PutIntoServiceInEU = Puesta en uso en la UE
term-dpv-ai_act-NotPutIntoService = Todavía no puesta en uso
term-dpv-ai_act-RecalledFromService = Recuperada: fuera de uso
term-dpv-ai_act-WithdrawnFromService = Retirada del mercado
term-dpv-ai_act-PostMarketMonitoringSystem = Seguimiento posventa
term-dpv-ai_act-PostMarketMonitoringPlan = Plan de seguimiento posventa
term-dpv-ai_act-PostMarketMonitoringSystemDocumentation = Documentación del seguimiento
term-dpv-ai_act-SeriousIncident = Accidente o fallo grave

## AI Act: changes to the AI

term-dpv-ai_act-ChangeCategory = Qué clase de cambio es
term-dpv-ai_act-ChangeDescription = Qué ha cambiado
term-dpv-ai_act-PredeterminedChange = Cambio previsto desde el inicio
term-dpv-ai_act-NonpredeterminedChange = Cambio no previsto
term-dpv-ai_act-SubstantialModification = Cambio importante para la ley

## AI Act: where it is used

term-dpv-ai_act-PublicSector = Usado por organismos públicos
term-dpv-ai_act-PrivateSector = Usado por entidades privadas
term-dpv-ai_act-LawEnforcementSector = Usado en trabajo policial
term-dpv-ai_act-JusticeSector = Usado en tribunales
term-dpv-ai_act-DemocraticProcessSector = Usado en elecciones
term-dpv-ai_act-MigrationSector = Usado en migración
term-dpv-ai_act-AsylumSector = Usado en asilo
term-dpv-ai_act-BorderControlSector = Usado en fronteras
term-dpv-ai_act-EducationSector = Usado en educación
term-dpv-ai_act-EmploymentSector = Usado en el trabajo
term-dpv-ai_act-CriticalInfrastructureSector = Usado en servicios vitales
