### My choices, the letter, and the printed placard.
### Language: Spanish (es). Plain words, short sentences, the reader addressed as “usted”. No markup.
### Status: machine

## My choices: the page with all records of this device

mine-empty = No hay decisiones en este dispositivo
mine-empty-means = Cuando usted decide algo sobre un sensor, el registro se guarda aquí, en este dispositivo. Nadie más tiene esta lista.
mine-empty-next = Para empezar, escanee el código de un cartel. O traiga sus decisiones de otro dispositivo, más abajo.
mine-refused = Este navegador no deja que la página guarde nada
mine-refused-means = Sus decisiones no se pueden guardar aquí. Use una ventana que no sea privada, u otro navegador.
mine-failed = No se han podido leer sus decisiones
mine-loading = Leyendo sus decisiones…
mine-list = Sus decisiones
mine-count = { $count ->
    [one] Hay { $count } decisión guardada en este dispositivo.
    [many] Hay { $count } decisiones guardadas en este dispositivo.
   *[other] Hay { $count } decisiones guardadas en este dispositivo.
}
mine-unread = Este registro no se ha podido leer:
mine-notice-whole = El cartel en conjunto
mine-notice = Leer este aviso otra vez
mine-queue = Pendiente de envío
mine-queue-means = Estas decisiones están guardadas en este dispositivo. Se enviarán cuando haya conexión, cada una de ellas una sola vez.
mine-try = Intentar enviar ahora
mine-export = Llevar este registro a otros programas
mine-export-means = Cualquiera que tenga las claves públicas del emisor puede comprobar el registro guardado. Estos formatos contienen lo mismo para otros programas.
mine-export-dpv = Guardar como JSON-LD
mine-export-kantara = Guardar como justificante de consentimiento
mine-letter = Mostrar como carta
mine-letter-again = Mostrar una carta para escribir otra vez
mine-letter-complaint = Mostrar una carta de reclamación
mine-letter-print = Imprimir esta carta
mine-letter-close = Cerrar esta carta
mine-letter-mail = Escribir esta carta como correo electrónico
mine-letter-title = Carta
mine-overdue = Respuesta con retraso: qué puede hacer
mine-overdue-means = La ley da un mes para responder. Ese plazo ha terminado. Puede escribir otra vez, y puede presentar una reclamación ante la autoridad de control. Añada este registro como prueba.
mine-backup = Poner a salvo sus decisiones, o trasladarlas
mine-backup-means = Una copia de seguridad contiene todos sus registros y las claves de sus sensores. Con ella puede, en otro dispositivo, ver sus decisiones y retirar su consentimiento o su oposición. El archivo se cierra con su frase secreta. Sin la frase secreta nadie puede abrirlo, y nadie puede ayudarle.
mine-backup-save = Guardar una copia de seguridad
mine-restore = Traer decisiones de otro dispositivo
mine-restore-means = Elija un archivo de copia de seguridad y escriba su frase secreta. Lo que tiene aquí se queda.
mine-restore-file = Archivo de copia de seguridad
mine-restore-do = Traer estas decisiones
mine-restored = { $count ->
    [one] Se ha añadido { $count } registro.
    [many] Se han añadido { $count } registros.
   *[other] Se han añadido { $count } registros.
}
mine-saved = La copia de seguridad está guardada. Conserve el archivo y la frase secreta en lugares distintos.
mine-passphrase = Frase secreta
mine-passphrase-again = La misma frase secreta otra vez
mine-passphrase-hint = Al menos 8 caracteres. Varias palabras van bien.
mine-journal = Guardar el historial
mine-journal-means = El historial es la lista, en orden, de todo lo que se ha registrado aquí. No está cerrado: quien tenga el archivo puede leerlo.
mine-delete = Borrar todas las decisiones de este dispositivo
mine-delete-what = Esto borra lo que guarda este navegador. Antes de hacerlo, pregunta una vez más.
mine-delete-sure = ¿Borrar todas las decisiones de este dispositivo?
mine-delete-means = Lo enviado se queda con quienes usted lo envió. Aquí se pierde todo: los registros, los justificantes, las respuestas y las claves. Sin una copia de seguridad ya no podrá retirar desde aquí ninguna decisión.
mine-delete-do = Borrar todo lo de aquí
mine-delete-leave = Conservarlo todo
mine-delete-waiting = { $count ->
    [one] Todavía no se ha enviado { $count } decisión. No se enviaría nunca.
    [many] Todavía no se han enviado { $count } decisiones. No se enviarían nunca.
   *[other] Todavía no se han enviado { $count } decisiones. No se enviarían nunca.
}
mine-deleted = Se ha borrado todo de este dispositivo.

## The printed placard

placard-purpose = Para qué sirve
placard-controller = Quién es responsable
placard-scan = Escanee para comprobar este cartel
placard-short-code = o escriba este código en
placard-warning = Este cartel nunca le pide pagar ni iniciar sesión.
placard-signed-by = Firmado por
placard-sensor = Sensor
placard-validity = Válido hasta el { $day }
placard-level-none = No es sobre personas
placard-level-de_identified = Se le hace irreconocible
placard-level-pseudonymous = Usted es un número en una lista
placard-level-identifiable = Se le puede reconocer
placard-level-not-stated = No se dice si se le puede reconocer

## To the controller or the supervisory authority, by the person who chose: “I” is that person, “you” the reader.

letter-sender = De (puede dejarlo en blanco; indique una dirección si quiere la respuesta por correo postal):
letter-complaint-sender = De (la autoridad puede necesitarlo para responderle):
letter-to = A:
letter-authority-unstated = La autoridad de control de protección de datos competente
letter-place-date = Lugar y fecha:
letter-signature = Firma (puede dejarla en blanco):
letter-subject-consent = Mi consentimiento: aviso { $code }
letter-subject-objection = Mi oposición (art. 21 del RGPD): aviso { $code }
letter-subject-review = Una persona debe revisar una decisión (art. 22 del RGPD): aviso { $code }
letter-subject-request = Mi solicitud sobre mis datos: aviso { $code }
letter-subject-concern = Comunicación sobre un cartel o un sensor: aviso { $code }
letter-subject-complaint = Reclamación (art. 77 del RGPD) sobre { $controller }: aviso { $code }
letter-greeting = A quien corresponda:
letter-complaint = Presento una reclamación en virtud del artículo 77 del Reglamento General de Protección de Datos (RGPD) sobre { $controller }.
letter-did-consent-give = El { $day } di mi consentimiento para el uso de datos sobre mí (art. 6(1)(a) del RGPD).
letter-did-consent-refuse = El { $day } rechacé dar mi consentimiento para el uso de datos sobre mí (art. 6(1)(a) del RGPD).
letter-did-consent-withdraw = El { $day } retiré mi consentimiento para el uso de datos sobre mí (art. 7(3) del RGPD).
letter-did-objection-make = El { $day } me opuse al uso de datos sobre mí (art. 21(1) del RGPD).
letter-did-objection-retract = El { $day } retiré mi oposición al uso de datos sobre mí (art. 21 del RGPD).
letter-did-review-request = El { $day } pedí que una persona revisara una decisión que una máquina toma sobre mí (art. 22(3) del RGPD).
letter-did-request-access = El { $day } pedí acceso a los datos sobre mí, y una copia (art. 15 del RGPD).
letter-did-request-rectification = El { $day } pedí la rectificación de datos erróneos sobre mí (art. 16 del RGPD).
letter-did-request-erasure = El { $day } pedí la supresión de los datos sobre mí (art. 17 del RGPD).
letter-did-request-restriction = El { $day } pedí la limitación del uso de los datos sobre mí (art. 18 del RGPD).
letter-did-request-portability = El { $day } pedí los datos sobre mí en una forma que pueda llevar a otra entidad o persona (art. 20 del RGPD).
letter-did-concern-tampered = El { $day } informé de que un cartel se cambió o es falso.
letter-did-concern-place = El { $day } informé de que un cartel está colgado en un lugar equivocado.
letter-did-concern-other = El { $day } informé de un problema con un cartel o un sensor.
letter-purpose = Se trata de este fin: { $purpose }.
letter-purpose-text = En palabras del aviso: «{ $text }»
letter-ground = El motivo que elegí: «{ $ground }».
letter-words = En mis propias palabras: «{ $text }»
letter-notice = El cartel se llama «{ $label }» y menciona este lugar: { $place }.
letter-notice-without-place = El cartel se llama «{ $label }». No menciona ningún lugar.
letter-notice-number = Su aviso tiene el número { $code }. Es el aviso { $revision } del sensor { $sensor }, firmado el { $day }.
letter-notice-issuer = Lo firmó { $name } ({ $authority }).
letter-received = Tengo un justificante firmado: esto llegó el { $day }.
letter-due = La ley da un mes para responder (art. 12(3) del RGPD). La respuesta debe llegar a más tardar el { $day }.
letter-not-received = Todavía no tengo justificante de esto. Les ruego que tomen esta carta como original y que confirmen que ha llegado.
letter-answers = Hasta ahora tengo estas respuestas firmadas:
letter-answer = { $day }: { $status }.
letter-answer-reason = Motivo indicado: «{ $reason }».
letter-words-of-answer = En palabras de la respuesta: «{ $text }»
letter-answer-due = Nueva fecha para la respuesta: { $day }.
letter-overdue = Ese día ya ha pasado.
letter-rejected = No estoy de acuerdo con su negativa. Les ruego que lo examinen de nuevo.
letter-fulfilled = Su última respuesta dice que esto está hecho. Les ruego que siga así.
letter-ask-consent-give = Les ruego que conserven la prueba de mi consentimiento (art. 7(1) del RGPD). Puedo retirarlo en cualquier momento, tan fácilmente como lo di (art. 7(3)).
letter-ask-consent-refuse = Les ruego que no usen datos sobre mí para este fin, y que no me pongan en desventaja por haberme negado.
letter-ask-consent-withdraw = Les ruego que dejen de usar datos sobre mí para este fin, que supriman los que tienen (art. 17(1)(b) del RGPD) y que me avisen cuando esté hecho.
letter-ask-objection-make = Les ruego que dejen de usar datos sobre mí para este fin. Si quieren continuar, acrediten motivos legítimos imperiosos que prevalezcan sobre mis intereses, derechos y libertades, o que el uso es necesario para la formulación, el ejercicio o la defensa de reclamaciones (art. 21(1) del RGPD).
letter-ask-objection-retract = Les ruego que confirmen que mi oposición ya no tiene efecto. Puedo oponerme de nuevo en cualquier momento.
letter-ask-review-request = Les ruego que encarguen a una persona que examine la decisión, que me dejen expresar mi punto de vista y que me comuniquen el resultado con sus razones.
letter-ask-request-access = Les ruego que me digan si usan datos sobre mí. Si es así, envíenme una copia y la información que enumera el art. 15(1) del RGPD.
letter-ask-request-rectification = Les ruego que rectifiquen los datos y que lo comuniquen a todos los que los recibieron (art. 19 del RGPD).
letter-ask-request-erasure = Les ruego que supriman los datos y que lo comuniquen a todos los que los recibieron (art. 19 del RGPD).
letter-ask-request-restriction = Les ruego que conserven los datos pero que no los usen hasta que esto se resuelva, y que me avisen antes de volver a usarlos (art. 18(3) del RGPD).
letter-ask-request-portability = Les ruego que me envíen los datos en un formato de uso común y de lectura mecánica.
letter-ask-concern = Les ruego que examinen el cartel, que corrijan lo que esté mal y que me digan qué han encontrado.
letter-complaint-overdue = El plazo que la ley da para responder ha pasado. No tengo ninguna respuesta definitiva.
letter-complaint-rejected = El responsable del tratamiento se niega. No creo que las razones sean suficientes.
letter-complaint-ask = Les ruego que examinen esto, que ordenen lo necesario para que se respeten mis derechos y que me informen sobre el curso y el resultado de la reclamación (art. 77(2) del RGPD).
letter-complaint-evidence = Puedo enviar el registro como archivo. Contiene el aviso, mi decisión, el justificante y las respuestas, cada uno con su firma, así que pueden comprobarlos sin tener que fiarse de mí ni del responsable del tratamiento.
letter-identity = No tengo que dar mi nombre para esto. Pueden responder indicando el número que aparece abajo.
letter-key = Mi decisión se firmó con una clave que uso solo para este sensor. Quien tiene esa clave tomó esta decisión. El número de abajo le corresponde.
letter-hash = Número de mi decisión:
letter-closing = Atentamente,
