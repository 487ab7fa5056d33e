### What the rulebooks find: one sentence for each rule, in the resident’s words.
### Language: Spanish (es). Plain words, short sentences, the reader addressed as “usted”. No markup.
### Status: machine

## General Data Protection Regulation, Regulation (EU) 2016/679

rule-gdpr-13-1-a = El aviso no dice cómo puede contactar con el responsable del tratamiento.
rule-gdpr-12-2-digital = Solo puede contactar con el responsable del tratamiento con un ordenador o un teléfono con conexión. Los derechos deben ser fáciles de usar para todos.
rule-gdpr-13-1-b = Toda autoridad pública tiene un delegado de protección de datos. El aviso no dice cómo puede contactar con este.
rule-gdpr-37-1-b = Quien observa a muchas personas de forma habitual, o usa muchos datos sensibles, necesita un delegado de protección de datos. El aviso no menciona ninguno.
rule-gdpr-13-1-c-purpose = Una palabra no es un fin determinado. El aviso no dice para qué sirve esto exactamente.
rule-gdpr-13-1-c-basis = El aviso no dice qué ley permite esto. De ello dependen las opciones de usted.
rule-gdpr-6-1-f-public = Una autoridad pública no puede basarse en intereses legítimos para sus funciones.
rule-gdpr-13-1-d = El aviso se basa en un interés legítimo y no dice cuál.
rule-gdpr-9-1 = Los datos sensibles, como las caras que se reconocen o la salud, no se pueden usar, salvo en diez casos. El aviso no menciona ninguno de ellos.
rule-gdpr-9-2-a-explicit = Los datos sensibles necesitan un consentimiento explícito. El aviso dice que aquí el consentimiento no es explícito.
rule-gdpr-13-2-c = El aviso se basa en el consentimiento y no dice que usted puede retirarlo en cualquier momento.
rule-gdpr-7-3-channel = El aviso se basa en el consentimiento y no menciona ningún sitio donde darlo o retirarlo.
rule-gdpr-7-3-idle = El aviso dice que usted puede retirar su consentimiento, pero nada de lo que contiene se basa en el consentimiento.
rule-gdpr-7-4 = El consentimiento debe ser libre. Aquí es obligatorio participar, así que no es consentimiento.
rule-gdpr-7-3-cannot = El sensor no puede excluir a una sola persona, así que nadie puede rechazar el consentimiento ni retirarlo. Entonces no es consentimiento.
rule-gdpr-7-4-authority = Las personas pocas veces son libres de decir que no a una autoridad pública. Por eso, aquí el consentimiento pocas veces es válido.
rule-gdpr-13-1-e = El aviso no dice quién más recibe los datos.
rule-gdpr-13-1-e-access = El aviso dice que nadie más recibe los datos, y también que otros pueden verlos o revenderlos.
rule-gdpr-13-1-e-processor = Hay datos en manos de una empresa que trabaja para el responsable del tratamiento. El aviso no dice cuál.
rule-gdpr-13-1-e-no-processor = El aviso dice que ninguna empresa trabaja con los datos, y también que están en las máquinas de una.
rule-gdpr-13-1-f-recipient = Los datos van a alguien fuera de la UE y del EEE. El aviso no dice qué los protege allí.
rule-gdpr-13-1-f-storage = Los datos están fuera de la UE y del EEE. El aviso no dice qué los protege allí.
rule-gdpr-13-1-f-processor = Una empresa fuera de la UE y del EEE trabaja con los datos. El aviso no dice qué los protege allí.
rule-gdpr-13-1-f-unplaced = Los datos están fuera del sensor. El aviso no dice en qué país, así que nadie puede saber qué ley los protege.
rule-gdpr-49-3 = En sus funciones públicas, una autoridad no puede enviar datos al extranjero con el consentimiento, para un contrato o por un interés imperioso.
rule-gdpr-14-1-d = El aviso no dice qué clases de datos hay. Usted puede preguntarlo.
rule-gdpr-13-2-a = El aviso no dice cuánto tiempo se conservan los datos.
rule-gdpr-5-1-e = Se conservan sin límite de tiempo datos que señalan a personas. La ley exige un límite: cuando ya no sean necesarios.
rule-gdpr-5-1-e-year = Se conservan más de un año datos que señalan a personas. Eso pocas veces es necesario.
rule-gdpr-13-2-a-stored = El aviso dice que no se conserva nada, y también dónde se conserva.
rule-gdpr-13-2-a-nowhere = El aviso dice cuánto tiempo se conservan los datos, y también que no se conservan en ningún sitio.
rule-gdpr-13-2-a-download = El aviso dice que no se conserva nada, y también que los datos se pueden descargar.
rule-gdpr-13-2-a-police = El aviso dice que no se conserva nada, y también que la policía recibe datos cuando los pide. Lo que no se conserva no se puede entregar.
rule-gdpr-4-1-tech = El sensor puede distinguir a las personas, pero el aviso dice que ningún dato es sobre personas.
rule-gdpr-4-1-camera = Una cámara, un micrófono o un receptor de teléfonos suele captar a personas. El aviso dice que ningún dato es sobre personas.
rule-gdpr-4-1-data = El aviso enumera datos que señalan a personas, como matrículas, caras o teléfonos, y dice que ningún dato es sobre personas.
rule-gdpr-4-1-raw = El aviso dice que se elimina todo lo que señala a personas, y también que se usan datos en bruto.
rule-gdpr-4-1-de-identified = El sensor hace irreconocibles a las personas, pero el aviso dice que los datos muestran quiénes son.
rule-gdpr-4-4-nobody = El aviso dice que se hacen perfiles o puntuaciones de personas, y también que ningún dato es sobre personas.
rule-gdpr-4-1-consequence = Una multa, una lista o una puntuación afecta a una persona concreta. El aviso dice que los datos no señalan a nadie.
rule-gdpr-13-2-b = El aviso no dice qué derechos tiene usted.
rule-gdpr-13-2-b-access = El aviso no dice que usted puede pedir sus datos.
rule-gdpr-13-2-b-rectification = El aviso no dice que usted puede hacer que se rectifiquen los datos erróneos.
rule-gdpr-13-2-b-erasure = El aviso no dice que usted puede hacer que se supriman sus datos.
rule-gdpr-13-2-b-restriction = El aviso no dice que usted puede hacer que se suspenda el uso de sus datos.
rule-gdpr-20-1 = El aviso se basa en el consentimiento o en un contrato y no dice que usted puede llevarse sus datos.
rule-gdpr-20-scope = El aviso promete que usted puede llevarse sus datos. La ley da ese derecho solo con consentimiento o contrato, y aquí no hay ninguno de los dos.
rule-gdpr-15-access = El aviso dice que usted puede pedir sus datos, y también que no puede obtenerlos.
rule-gdpr-12-2 = El aviso no dice dónde puede usted decir que no, preguntar o reclamar.
rule-gdpr-12-2-request = El aviso no dice dónde puede usted pedir sus datos o ejercer otros derechos.
rule-gdpr-13-2-d = El aviso no dice ante qué autoridad puede usted reclamar.
rule-gdpr-13-2-e = El aviso no dice si es obligatorio participar.
rule-gdpr-13-2-e-failure = Aquí es obligatorio participar. El aviso no dice qué pasa si usted no lo hace.
rule-gdpr-21-1 = Usted puede oponerse a esto. El aviso no lo dice.
rule-gdpr-21-1-scope = El aviso dice que usted puede oponerse. La ley da ese derecho solo con una misión de interés público o un interés legítimo, y aquí no hay ninguno de los dos.
rule-gdpr-21-1-channel = Usted puede oponerse a esto. El aviso no dice dónde.
rule-gdpr-21-1-reason = El sensor no puede excluir a una sola persona. El responsable del tratamiento debe acreditar motivos de peso para ello, y el aviso no da ninguno.
rule-gdpr-21-2 = A la publicidad puede oponerse cualquiera, y entonces debe cesar. El aviso dice que no puede cesar.
rule-gdpr-21-6 = También es posible oponerse a la investigación científica, salvo que la necesite una misión de interés público. El aviso dice que no se puede excluir a nadie.
rule-gdpr-13-2-e-objection = El aviso dice que es obligatorio participar, y también que usted queda fuera si se opone.
rule-gdpr-13-2-f = Aquí se toma una decisión que le afecta de forma importante. El aviso no dice si la toma una máquina o una persona.
rule-gdpr-13-2-f-consequences = Aquí se toma una decisión que le afecta de forma importante. El aviso no dice a qué puede llevar.
rule-gdpr-13-2-f-harmless = El aviso dice que una decisión le afecta de forma importante, y también que no le puede pasar nada.
rule-gdpr-13-2-f-nothing = El aviso dice que no se decide nada sobre usted, y también que decide una máquina.
rule-gdpr-22-1-detriment = Una multa, una negativa, un precio, una lista o una puntuación es una decisión sobre una persona. El aviso dice que no se decide nada.
rule-gdpr-4-4-score = El aviso dice que no se hacen perfiles ni valoraciones de nadie, y también que usted puede recibir una puntuación.
rule-gdpr-22-2 = Una máquina por sí sola puede decidir cosas así únicamente para un contrato, según una ley o con consentimiento explícito. Un interés no basta.
rule-gdpr-22-2-c = Aquí decide una máquina sola, sobre la base del consentimiento. Ese consentimiento debe ser explícito, y el aviso dice que no lo es.
rule-gdpr-22-3 = Aquí decide una máquina sola. El aviso no dice si usted puede hacer que una persona lo examine.
rule-gdpr-22-3-refused = Aquí decide una máquina sola sobre la base del consentimiento o de un contrato. Entonces usted tiene derecho a que lo examine una persona, y el aviso lo niega.
rule-gdpr-22-3-promise = Entre sus derechos está que una persona examine una decisión. El aviso dice también que nadie lo hace.
rule-gdpr-22-4 = Aquí decide una máquina sola con datos sensibles. Eso necesita un consentimiento explícito o una ley en interés público; el aviso no menciona ninguno de los dos.
rule-gdpr-35-3-a = Se hacen perfiles de personas y se decide sobre ellas. Eso necesita antes una evaluación de impacto, y el aviso no menciona ninguna.
rule-gdpr-35-3-b = Se usan datos sensibles. A gran escala eso necesita antes una evaluación de impacto, y el aviso no menciona ninguna.
rule-gdpr-35-3-c = Se observa un lugar público y se puede reconocer a las personas. A gran escala eso necesita una evaluación de impacto; el aviso no menciona ninguna.

## Guidelines 3/2019 of the European Data Protection Board on video devices

rule-edpb-purpose-safety = «Seguridad», sin más, no basta para una cámara. El aviso no dice contra qué protege, ni a quién.
rule-edpb-consent = Una cámara filma a todos los que pasan. Pasar junto a un cartel no es consentimiento, así que el consentimiento pocas veces es válido para cámaras.
rule-edpb-published = Se publican imágenes que muestran quién es usted. Ese es un fin propio y necesita una base jurídica propia.
rule-edpb-biometric-private = Una empresa que reconoce a personas con cámara para sus propios fines necesita casi siempre el consentimiento explícito de todos. El aviso menciona otro motivo.
rule-edpb-objection = El aviso no dice qué pasa con las imágenes cuando usted se opone a esta cámara.
rule-edpb-objection-cannot = Una cámara que no puede parar cuando alguien se opone es legal solo con motivos imperiosos, o donde nadie tiene que pasar.
rule-edpb-place = El aviso no dice qué lugar vigila la cámara.
rule-edpb-reach = Usted debería poder saber hasta dónde ve la cámara. El aviso no lo dice.
rule-edpb-impact = Un cartel debe decir los mayores efectos sobre las personas. Este aviso no dice qué le puede pasar a usted.
rule-edpb-silent-recording = Se almacenan imágenes, pero el aviso no dice durante cuánto tiempo. Sin eso, la gente piensa que nadie graba.
rule-edpb-recipient-country = Otros reciben los datos. El aviso no dice en qué país. Fuera de la UE y del EEE sería una sorpresa.
rule-edpb-second-layer = El aviso no dice dónde está la información completa.
rule-edpb-not-only-digital = Quien no tiene ordenador también debe recibir la información completa. El aviso menciona solo vías digitales.
rule-edpb-72-hours = Las imágenes deberían suprimirse, casi siempre, al cabo de unos días. Cuanto más se pase de 72 horas, mejores deben ser las razones.
rule-edpb-sound = La cámara también escucha. El sonido que no es necesario debe estar desactivado.

## AI Act: Regulation (EU) 2024/1689

rule-aia-5-1-a = El propio aviso dice que este sistema usa técnicas que las personas no notan, o que las engañan, para que hagan lo que las daña. Eso está prohibido por la ley. Nadie puede dar su consentimiento para ello.
rule-aia-5-1-b = El propio aviso dice que este sistema se aprovecha de que las personas sean jóvenes o mayores, tengan una discapacidad o estén en apuros, para que hagan lo que las daña. Eso está prohibido por la ley. Nadie puede dar su consentimiento para ello.
rule-aia-5-1-c-named = El propio aviso dice que este sistema valora a las personas por cómo se comportan o cómo son, y las trata peor por ello. Eso está prohibido por la ley. Nadie puede dar su consentimiento para ello.
rule-aia-5-1-d-named = El propio aviso dice que este sistema predice, solo a partir de un perfil, quién cometerá un delito. Eso está prohibido por la ley. Nadie puede dar su consentimiento para ello.
rule-aia-5-1-e-named = El propio aviso dice que este sistema crea una base de datos de caras con imágenes de todo el mundo. Eso está prohibido por la ley. Nadie puede dar su consentimiento para ello.
rule-aia-5-1-f-named = El propio aviso dice que este sistema lee las emociones de las personas en el trabajo o en la escuela. Eso está prohibido por la ley. Nadie puede dar su consentimiento para ello.
rule-aia-5-1-g-named = El propio aviso dice que este sistema clasifica a las personas por la cara o el cuerpo para deducir su raza, creencias, ideas políticas, sindicato o vida sexual. Eso está prohibido por la ley. Nadie puede dar su consentimiento para ello.
rule-aia-5-1-h-named = El propio aviso dice que este sistema reconoce a las personas a distancia en lugares públicos, al pasar, para la policía. Eso está prohibido por la ley. Nadie puede dar su consentimiento para ello.
rule-aia-5-1-c = Este sistema da a las personas una puntuación y después las trata peor por ella: por ejemplo, una multa, una negativa, un precio o una lista negra. La puntuación ciudadana está prohibida por la ley. Nadie puede dar su consentimiento para ello.
rule-aia-5-1-c-outcome = Lo que usted hace aquí cambia una puntuación sobre usted, y por ella se trata peor a las personas. Eso es puntuación ciudadana, la llame como la llame el aviso. Está prohibida por la ley, y nadie puede dar su consentimiento para ello.
rule-aia-5-1-c-feeds = Los datos de aquí entran en una puntuación, y otra actividad de este sensor castiga a personas según esa puntuación. Todo ello es un único sistema de puntuación ciudadana. Está prohibido por la ley, y nadie puede dar su consentimiento para ello.
rule-aia-5-1-c-open = Aquí las personas reciben una puntuación, y el aviso no dice cómo se las trata por ella. Una puntuación que empeora la vida de alguien en otro ámbito está prohibida por la ley.
rule-aia-5-1-d = Una máquina deduce de los perfiles de las personas quién puede cometer un delito, y ninguna persona decide. Predecir delitos solo a partir de un perfil está prohibido por la ley. Nadie puede dar su consentimiento para ello.
rule-aia-5-1-d-support = Una máquina señala a personas que pueden cometer un delito, y decide una persona. Eso se permite solo cuando ya hay hechos relacionados con un delito, no solo un perfil.
rule-aia-5-1-d-risk = Una máquina valora, según su perfil, el riesgo que representan las personas. El aviso tiene que decir qué riesgo: si es el riesgo de un delito, esto está prohibido por la ley.
rule-aia-5-1-e = Las caras que se ven aquí se conservan sin límite de tiempo y se puede buscar en ellas. Crear una base de datos de caras con imágenes de cámara de todo el mundo está prohibido por la ley.
rule-aia-5-1-f = Una máquina lee las emociones de las personas en el trabajo o en la escuela. Eso está prohibido por la ley, salvo por motivos médicos o de seguridad. Nadie puede dar su consentimiento para ello.
rule-aia-5-1-g = Una máquina clasifica a las personas por la cara o el cuerpo y concluye algo privado sobre cada una. Deducir así la raza, las creencias, las ideas políticas, el sindicato o la vida sexual está prohibido por la ley. Nadie puede dar su consentimiento para ello.
rule-aia-5-1-h = Se reconoce a las personas por la cara o el cuerpo al pasar, para prevenir o perseguir delitos, en un lugar público. Eso está prohibido por la ley, salvo en unos pocos casos que ha permitido un juez o una autoridad independiente.
rule-aia-50-1 = Usted puede hablar con este dispositivo, y el aviso no dice que responde una máquina.
rule-aia-50-3 = Este dispositivo lee algo en las caras, y ninguna actividad dice qué: emociones, edad o un grupo en el que se clasifica a las personas. Hay que informar a quien está delante.
rule-aia-50-3-words = Una máquina lee sus emociones, y ninguna frase dice para qué ni cómo funciona. Hay que informar a quien está delante.
rule-aia-50-5 = Aquí una máquina lee caras o emociones, y el aviso no dice hasta dónde ve. La gente debe saberlo antes de que empiece, así que debe saber dónde empieza.
rule-aia-26-2 = Un sistema de IA de alto riesgo decide y actúa aquí por sí solo, y no se menciona a ninguna persona que lo vigile.
rule-aia-26-11 = Aquí funciona un sistema de IA de alto riesgo, y el aviso no dice si decide sobre usted o ayuda a decidir.
rule-aia-27 = Un organismo público usa aquí un sistema de IA de alto riesgo, y el aviso no menciona ninguna evaluación de sus efectos en los derechos fundamentales de las personas.
rule-aia-27-credit = Aquí una máquina valora quién puede recibir crédito, y el aviso no menciona ninguna evaluación de sus efectos en los derechos fundamentales de las personas.
rule-aia-86 = Un sistema de IA de alto riesgo participa en decisiones que le afectan de forma importante, y el aviso no menciona ningún sitio donde preguntar cómo se llegó a una decisión así.

## UK GDPR and Data Protection Act 2018

rule-uk-13-1-a = El aviso no dice cómo puede contactar con el responsable del tratamiento.
rule-uk-13-1-b = Toda autoridad pública tiene un delegado de protección de datos. El aviso no dice cómo puede contactar con este.
rule-uk-13-1-c-purpose = Una palabra no es un fin determinado. El aviso no dice para qué sirve esto exactamente.
rule-uk-13-1-c-basis = El aviso no dice con qué base jurídica se hace esto. De ello dependen las opciones de usted.
rule-uk-6-1-f-public = Una autoridad pública no puede basarse en intereses legítimos para sus funciones.
rule-uk-13-1-d = El aviso se basa en un interés legítimo y no dice cuál.
rule-uk-13-1-e = El aviso no dice quién más recibe los datos.
rule-uk-13-1-e-access = El aviso dice que nadie más recibe los datos, y también que otros pueden verlos o revenderlos.
rule-uk-13-1-f = Los datos van a alguien fuera del Reino Unido. El aviso no dice qué los protege allí.
rule-uk-13-2-a = El aviso no dice cuánto tiempo se conservan los datos.
rule-uk-13-2-a-stored = El aviso dice que no se conserva nada, y también dónde se conserva.
rule-uk-13-2-a-handed = El aviso dice que no se conserva nada, y también que otros pueden obtenerlo después.
rule-uk-5-1-e = Se conservan sin límite de tiempo datos que señalan a personas. La ley exige un límite: cuando ya no sean necesarios.
rule-uk-4-1-tech = El sensor puede distinguir a las personas, pero el aviso dice que ningún dato es sobre personas.
rule-uk-9-1 = Los datos sensibles, como las caras que se reconocen o la salud, no se pueden usar sin una condición. El aviso no menciona ninguna.
rule-uk-13-2-b = El aviso no dice qué derechos tiene usted.
rule-uk-21-1 = Usted puede oponerse a esto. El aviso no lo dice.
rule-uk-13-2-c = El aviso se basa en el consentimiento y no dice que usted puede retirarlo en cualquier momento.
rule-uk-7-4 = El consentimiento debe ser libre. Aquí es obligatorio participar, así que no es consentimiento.
rule-uk-12-2 = El aviso no dice dónde puede usted decir que no, preguntar o reclamar.
rule-uk-13-2-d = El aviso no dice ante qué autoridad puede usted reclamar.
rule-uk-164a = Usted puede reclamar ante el propio responsable del tratamiento, y este debe ponerlo fácil. El aviso no dice dónde.
rule-uk-13-2-e = El aviso no dice si es obligatorio participar.
rule-uk-13-2-f = Aquí se toma una decisión que le afecta de forma importante. El aviso no dice si la toma una máquina o una persona.
rule-uk-13-2-f-nothing = El aviso dice que no se decide nada sobre usted, y también que decide una máquina.
rule-uk-22-3 = Aquí decide una máquina sola sobre la base del consentimiento o de un contrato. Entonces usted tiene derecho a que lo examine una persona, y el aviso lo niega.
rule-uk-22b = Aquí decide una máquina sola con datos sensibles. Eso necesita un consentimiento explícito o una ley en interés público; el aviso no menciona ninguno de los dos.
rule-uk-22c = Aquí decide una máquina sola. Usted tiene derecho a que lo examine una persona, y el aviso lo niega.
rule-uk-22c-review = Aquí decide una máquina sola. El aviso no dice si usted puede hacer que una persona lo examine.

## LGPD: Lei nº 13.709/2018 (Brazil)

rule-lgpd-7 = Los datos sobre personas necesitan uno de los fundamentos que enumera la ley, y el aviso no dice cuál.
rule-lgpd-23 = Un organismo público tiene que decir por qué ley usa datos sobre personas, y este aviso no lo hace.
rule-lgpd-8-5 = Esto se basa en su consentimiento, y el aviso no menciona ningún sitio donde retirarlo. Retirarlo debe ser fácil y gratuito.
rule-lgpd-8-free = El aviso pide el consentimiento y dice que es obligatorio participar. Un consentimiento que nadie puede rechazar no es consentimiento.
rule-lgpd-9-1 = El aviso da un título y ninguna frase sobre para qué son los datos. El fin debe ser específico.
rule-lgpd-9-2 = El aviso no dice cuánto tiempo se usan y conservan los datos sobre usted.
rule-lgpd-9-4 = El aviso no dice cómo contactar con quienes gestionan esto.
rule-lgpd-9-5 = El aviso no dice con quién se comparten los datos sobre usted, ni para qué.
rule-lgpd-9-6 = El aviso no dice quién más trabaja con los datos y responde de ello.
rule-lgpd-9-7 = El aviso no menciona ninguno de sus derechos ni ninguna página que lo haga. Hay que mencionarlos: ver, corregir, suprimir, llevarse los datos y más.
rule-lgpd-9-3-must = El aviso no dice si usted debe dejar que se recojan datos para usar este lugar o servicio.
rule-lgpd-10-2 = Esto se basa en un interés de quienes lo gestionan, y el aviso no dice qué interés.
rule-lgpd-11 = Las caras, los cuerpos, la salud y datos parecidos no se pueden usar por el interés de alguien. La ley no incluye ese fundamento para ellos.
rule-lgpd-11-consent = Las caras, los cuerpos, la salud y datos parecidos necesitan un consentimiento específico y aparte. El aviso se apoya en un consentimiento que nadie expresó.
rule-lgpd-18-3 = El aviso no menciona ningún sitio donde pedir sus datos o ejercer sus otros derechos.
rule-lgpd-18-8 = Se le pide su consentimiento, y el aviso no dice qué consecuencias tiene rechazarlo.
rule-lgpd-18-1 = Usted puede reclamar ante la autoridad nacional, y el aviso no la menciona.
rule-lgpd-20 = Una máquina sola decide sobre usted, y el aviso no dice que usted puede hacer que se revise la decisión.
rule-lgpd-26-1 = Un organismo público vende datos sobre personas. Solo puede entregarlos a empresas en pocos casos, y el aviso no menciona ninguno.
rule-lgpd-41 = El aviso no menciona al delegado de datos personales (encarregado), que debe ser fácil de encontrar.

## CCPA as amended: California Civil Code 1798.100 and following

rule-ccpa-100-categories = En California una empresa debe decir qué clases de datos sobre usted recoge, antes de hacerlo. Este aviso no lo hace.
rule-ccpa-100-sold = En California una empresa debe decir si vende datos sobre usted. Este aviso no lo hace.
rule-ccpa-100-retention = En California una empresa debe decir cuánto tiempo conserva cada clase de datos sobre usted. Este aviso no lo hace.
rule-ccpa-100-forever = El aviso no pone límite de tiempo a la conservación de datos sobre usted. En California una empresa no puede conservarlos más tiempo del que exige el fin.
rule-ccpa-120 = Se venden datos sobre usted, y el aviso no menciona ningún sitio donde decir que no. En California usted puede decir a una empresa que no los venda.
rule-ccpa-121 = Se usan caras, cuerpos, salud y datos parecidos para sacar conclusiones sobre usted, sin ningún sitio donde limitarlo. En California usted puede hacerlo.
rule-ccpa-130 = El aviso no menciona ningún sitio donde preguntar qué sabe de usted una empresa o hacer que se suprima. En California debe haber dos vías.
rule-ccpa-130-phone = Solo se puede contactar con esta empresa por ordenador. En California, un número de teléfono gratuito es una de las vías.
rule-ccpa-7012-link = El aviso no dice dónde leer la política de privacidad. En California el aviso debe llevar a ella.
rule-ccpa-7220 = Una máquina decide sobre usted en algo importante, y el aviso no menciona ningún sitio donde excluirse. En California debe hacerlo.
rule-ccpa-7220-who = Aquí una decisión le afecta de forma importante, y el aviso no dice si la toma una máquina. En California se le debe decir antes.

## What people ask

rule-base-who-kind = El aviso menciona a alguien, pero no dice si es un organismo público o una empresa.
rule-base-who-country = El aviso no dice en qué país están quienes gestionan esto. Así nadie puede saber qué ley le protege a usted.
rule-base-who-reach = El aviso no dice cómo contactar con quienes gestionan esto.
rule-base-who-digital = Solo quien tiene un ordenador o un teléfono inteligente puede contactar con quienes gestionan esto.
rule-base-place = El aviso no dice dónde está el sensor. Así nadie puede saber si este cartel es de aquí.
rule-base-owner = El aviso no dice de quién son los datos: del municipio, o de la empresa propietaria de este sensor.
rule-base-owner-locked-out = Quienes responden de este sensor no pueden ver sus datos ellos mismos. La llave la tiene otro.
rule-base-recorded = El aviso no dice qué se recoge.
rule-base-recognise = El aviso no dice si se le puede reconocer en los datos.
rule-base-why = El aviso da un título y ninguna frase sobre para qué sirve esto.
rule-base-how-long = El aviso no dice cuánto tiempo se conservan los datos.
rule-base-where = El aviso no dice dónde están los datos.
rule-base-where-country = El aviso no dice en qué país están los datos. Así nadie puede saber de qué país son la policía y los tribunales que pueden acceder a ellos.
rule-base-who-else = El aviso no dice quién más recibe los datos.
rule-base-who-else-pays = Alguien más recibe los datos, y el aviso no dice en qué condiciones: por dinero, a petición o porque lo dice una ley.
rule-base-profile = El aviso no dice si se hacen perfiles o puntuaciones de personas.
rule-base-consequences = El aviso no dice qué consecuencias puede tener para usted: una multa, un precio, una negativa, una lista o nada.
rule-base-consequences-free = El aviso no dice qué consecuencias puede tener para usted: una multa, un precio, una negativa, una lista o nada.
rule-base-machine = El aviso no dice si una máquina decide algo sobre usted.
rule-base-machine-who = Se decide algo sobre usted, y el aviso no dice si decide una persona o una máquina.
rule-base-machine-human = Decide una máquina, y el aviso no dice si una persona lo examinará cuando usted lo pida.
rule-base-machine-alone = Una máquina sola puede hacerle pagar, negarle el paso o ponerle en una lista, y ninguna persona lo examinará.
rule-base-say-no = El aviso no dice qué pasa con el sensor o los datos si usted dice que no.
rule-base-say-no-why = El aviso dice que no se puede hacer nada cuando usted dice que no, y no dice por qué.
rule-base-say-no-nowhere = El aviso promete hacer algo cuando usted dice que no, y no menciona ningún sitio donde decirlo.
rule-base-must = El aviso no dice si usted puede estar aquí sin participar.
rule-base-answers = El aviso no dice adónde enviar una negativa, una solicitud o una reclamación.
rule-base-answers-review = Una persona debe examinar la decisión de la máquina cuando usted lo pida, y el aviso no menciona ningún sitio donde pedirlo.
rule-base-complain = El aviso no dice quién vigila a quienes gestionan esto y recibe reclamaciones.
rule-base-cost = Esto se paga con dinero público, y el aviso no dice cuánto.
rule-base-contract = Un organismo público paga a otros para que gestionen esto, y el aviso no dice dónde leer el contrato.
rule-base-worth = El aviso no menciona a nadie que haya calculado si esto vale lo que cuesta a los contribuyentes.
rule-base-no-trace-recorded = El aviso dice que los datos no son sobre personas, y recoge caras, matrículas, voces o cosas parecidas. Una de las dos cosas es falsa.
rule-base-no-trace-recognised = El aviso dice que no se puede reconocer a nadie, y reconoce a personas por la cara o el cuerpo. Una de las dos cosas es falsa.
rule-base-no-trace-feelings = El aviso dice que los datos no son sobre personas, y lee las emociones de las personas. Una de las dos cosas es falsa.
rule-base-no-trace-sensor = El aviso dice que ningún dato es sobre personas, y usa un dispositivo que reconoce a personas. Una de las dos cosas es falsa.
rule-base-no-trace-profile = El aviso dice que los datos no son sobre personas, y hace perfiles o puntuaciones de personas. Una de las dos cosas es falsa.
rule-base-no-trace-list = El aviso dice que no se puede reconocer a nadie, y sin embargo alguien recibe una multa o una puntuación, o entra en una lista. Una de las dos cosas es falsa.
rule-base-kept-nowhere = El aviso dice que los datos se conservan, y que no están en ningún sitio. Una de las dos cosas es falsa.
rule-base-gone-yet-stored = El aviso dice que no se conserva nada, y sin embargo los datos se almacenan, se copian o se pueden obtener después. Una de las dos cosas es falsa.
rule-base-nobody-yet-sold = El aviso dice que nadie más recibe los datos, y sin embargo se pueden vender o dar a otros. Una de las dos cosas es falsa.
rule-base-nothing-yet-something = El aviso dice que esto no tiene consecuencias para usted, y en la misma lista menciona una.
rule-base-nothing-yet-decided = El aviso dice que no se decide nada, y que decide una máquina. Una de las dos cosas es falsa.
rule-base-no-profile-yet-score = El aviso dice que nadie recibe una puntuación, y que la puntuación de usted cambia. Una de las dos cosas es falsa.
rule-base-must-yet-may-go = El aviso dice que es obligatorio participar, y que usted puede ir por otro camino. Una de las dos cosas es falsa.
rule-base-mine-yet-not = El aviso dice que usted puede ver sus datos, y que no puede.

## Added later

rule-eprivacy-5-3 = Este sensor capta la dirección técnica de su teléfono. Leer algo de un dispositivo necesita casi siempre el consentimiento, aunque lo demás se permita por otro motivo. El aviso no se basa en el consentimiento.
rule-gdpr-5-1-b-sold = Se venden o se pueden vender datos sobre usted. Quien los compra los usa para sus propios fines. Eso necesita casi siempre su consentimiento, y el aviso no se basa en el consentimiento.
rule-gdpr-10 = Aquí se usan datos sobre delitos. Eso es solo para las autoridades, o cuando una ley lo permite. El aviso no menciona ninguna de las dos cosas.
rule-gdpr-22-2-b = Aquí decide una máquina sola, y ninguna persona lo examina cuando usted lo pide. Eso necesita una ley que permita justo esto y que le proteja a usted.
rule-aia-5-1-d-sorted = Una máquina clasifica en grupos u ordena a las personas según su perfil, para que se cumplan las normas o para que un lugar sea seguro. Si señala quién puede cometer un delito solo a partir de un perfil, eso está prohibido por la ley.
rule-aia-5-1-h-behalf = Aquí se reconoce a las personas por la cara o el cuerpo, y puede que se haga para la policía. En un lugar público, al pasar, eso está prohibido por la ley, salvo en unos pocos casos que ha permitido un juez o una autoridad independiente.
