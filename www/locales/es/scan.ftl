### The page with the camera: codes that lead elsewhere, reports about stickers, "is this the right place?".
### Status: machine

scan-title = Escanear un cartel
scan-intro = Esta página lee el código de un cartel y lo comprueba en este dispositivo. Un código que lleva a otro sitio web se muestra y no se abre.
scan-failed = Esta página no pudo empezar
scan-failed-means = Los códigos se leen y se comprueban en su propio dispositivo, y eso necesita JavaScript. Aquí está desactivado o no llegó.
scan-failed-next = Actívelo o vuelva a cargar la página. O escriba el código corto del cartel en otro dispositivo.
scan-promise = Las imágenes de su cámara se quedan en este dispositivo. No se guardan y no se envían. Ningún servidor sabe qué cartel lee usted.
scan-others = Sin la cámara

## Camera

scan-start = Encender la cámara
scan-stop = Apagar la cámara
scan-light = Luz
scan-starting = La cámara se está encendiendo.
scan-on = La cámara está encendida
scan-video = Lo que ve la cámara
scan-hold = Mantenga el código entero en la imagen, recto y quieto.
scan-dark = Aquí está oscuro. Encienda una luz o acérquese.
scan-off = La cámara está apagada.
scan-hidden = La cámara se apagó porque esta página ya no estaba a la vista.
scan-camera-refused = Esta página no puede usar la cámara. Puede permitirlo en los ajustes de su navegador o leer el cartel de otra forma más abajo.
scan-camera-none = No se encontró ninguna cámara. Puede leer el cartel de otra forma más abajo.
scan-camera-busy = La cámara no se puede usar ahora. Quizá la usa otro programa. Inténtelo de nuevo o lea el cartel de otra forma más abajo.
scan-camera-absent = Este navegador no deja que las páginas usen aquí una cámara. Puede leer el cartel de otra forma más abajo.
scan-camera-lost = La cámara ya no está: se desconectó o alguien retiró el permiso. Enciéndala de nuevo o lea el cartel de otra forma más abajo.
scan-reader-failed = El programa que lee códigos no llegó. Inténtelo de nuevo o escriba el código corto.

## Other ways

scan-picture = Elegir una imagen
scan-picture-choose = Una foto del cartel
scan-picture-means = La imagen se queda en este dispositivo.
scan-picture-none = No se encontró ningún código en esta imagen. Haga la foto de frente, nítida y con el código entero.
scan-picture-failed = Este navegador no puede abrir este archivo como imagen.
scan-code-label = Código corto
scan-paste = Pegar o escribir el texto de un código
scan-paste-label = Texto del código
scan-paste-means = Una dirección o solo sus cifras. Se comprueba en este dispositivo y no se abre.
scan-paste-look = Comprobar el texto

## What a code is

scan-foreign = Este código lleva a otro sitio web
scan-foreign-means = No se abrió. Lleva aquí:
scan-foreign-here = No es el sitio web de { $authority } en el que usted está: { $host }.
scan-user = Lo que está delante del signo @ no es un sitio web. La dirección lleva a { $host }.
scan-letters = El nombre de este sitio web tiene letras que pueden parecer otras. Aquí está escrito sin ellas.
scan-carries-changed = Contiene un aviso con una clave de esta autoridad, pero alguien cambió el aviso.
scan-carries-unknown-issuer = Contiene un aviso de un emisor que este sitio web no conoce.
scan-key = Clave que indica: { $key }
scan-whole = El texto del código
scan-advice = Cualquiera puede pegar una pegatina sobre un cartel. No escriba contraseñas ni pague en una página que abrió una pegatina.
scan-own = Este código lleva a este sitio web, pero a ningún aviso
scan-own-means = No se abrió. Lleva a una página de { $authority }:
scan-text = Este código no es el aviso de un sensor
scan-text-means = No se abrió ni se ejecutó. Contiene este texto:
scan-like-wifi = Conectaría su dispositivo a la red de alguien.
scan-like-program = Ejecutaría un programa o abriría un archivo.
scan-like-contact = Llamaría a alguien, escribiría a alguien o guardaría un contacto.
scan-signs = El texto tiene signos que no se ven o que cambian su orden. Aquí están entre corchetes.
scan-cut = Se muestran los primeros { $count } de { $all } caracteres.
scan-copy = Copiar el texto
scan-copied = Copiado.
scan-copy-failed = No se pudo copiar. Marque y copie usted el texto.
scan-again = Escanear otro cartel

## Report

scan-report = Informar de esta pegatina
scan-report-means = Esta página no envía nada. Lea el texto y después cópielo, imprímalo o envíelo usted por correo.
scan-report-where = ¿Dónde está la pegatina?
scan-report-where-means = No tiene que decirlo. Solo aparece en el texto de abajo.
scan-report-text = Texto de su informe
scan-report-copy = Copiar el informe
scan-report-print = Imprimir el informe
scan-report-mail = Escribir un correo con este texto
scan-report-to = A quién puede decírselo
scan-report-to-register = Gestionan sensores, según el registro firmado de { $authority }. Quizá la pegatina no es suya: pregunte quién se ocupa de ella.
scan-report-to-none = El registro de { $authority } no nombra a nadie a quien escribir. Busque una dirección que conozca. No use una de la pegatina.
scan-letter-subject = Informe sobre una pegatina con un código
scan-letter-opening = Leí un código en la calle con la página { $site }.
scan-letter-when = Hora: { $time }
scan-letter-where = Lugar: { $place }
scan-letter-leads = El código lleva a: { $host }
scan-letter-answer = La página dijo: { $answer }
scan-letter-read = El código dice: { $text }
scan-letter-ask = Por favor, ocúpense de ello y díganme qué han encontrado.

## Is this the right place?

scan-place-promise = Su posición se queda en este dispositivo. No se guarda y no se envía.
scan-place-asking = Su dispositivo busca su posición.
scan-place-fits = Está a unos { $distance } del lugar del aviso. Coincide. Su dispositivo conoce su posición con un margen de unos { $accuracy }.
scan-place-far = Está a unos { $distance } del lugar del aviso. Es demasiado lejos. Su dispositivo conoce su posición con un margen de unos { $accuracy }.
scan-place-unstated = Este aviso no indica una posición, así que esta página no puede comparar. Compare usted el lugar escrito con palabras.
scan-place-refused = Esta página no puede conocer la posición. No cambia nada más.
scan-place-timeout = Su dispositivo no encontró su posición a tiempo. No cambia nada más.
scan-place-unavailable = Su dispositivo no conoce su posición. No cambia nada más.
scan-place-inexact = Su dispositivo conoce su posición solo con un margen de unos { $accuracy }. No es bastante exacto. No cambia nada más.
scan-place-open = Está tomando una decisión. Primero envíela o déjela.
