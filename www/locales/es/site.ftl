### The pages around a notice: the city’s first page, the page of a notice, my choices.
### Language: Spanish (es). Plain words, short sentences, the reader addressed as “usted”. No markup.
### Status: machine

## First page

site-title = Sensores en la calle
site-intro = Las cámaras, los contadores y otros sensores de la calle llevan un cartel. El cartel dice quién gestiona el sensor, para qué sirve, hasta qué punto le señala, cuánto tiempo se conservan los datos y quién más los recibe.
site-scan = Escanee el código de un cartel con la cámara de su teléfono. Su propio dispositivo comprueba entonces quién escribió el aviso y si se cambió. Ningún servidor se entera de qué cartel ha leído.
site-type = Escribir el código corto de un cartel
site-mine = Ver mis decisiones
site-mine-means = Lo que decidió sobre un sensor, y en qué quedó.
site-limits = Qué puede decirle la comprobación, y qué no
site-limits-author = Dice quién escribió el aviso. No dice que el sensor sea legal, ni que el aviso sea cierto.
site-limits-gaps = Muestra lo que un aviso omite.
site-limits-forged = Un cartel falso puede abrir una página falsa. En caso de duda, escriba usted la dirección de este sitio web.
site-promise = Estas páginas nunca le piden pagar ni iniciar sesión. No ponen ninguna cookie ni cargan nada de nadie más.
site-accessibility = Accesibilidad

## Page of a notice

site-notice = Aviso de un sensor
site-unchecked = Esta página no ha podido comprobar el aviso
site-unchecked-means = La comprobación se hace en su propio dispositivo y necesita JavaScript. Aquí está desactivado, o no ha llegado.
site-unchecked-next = Qué puede hacer
site-unchecked-script = Active JavaScript para esta página y cárguela de nuevo. La página no envía nada sobre el cartel que ha escaneado.
site-unchecked-code = Escriba el código corto impreso en el cartel en un quiosco o en otro dispositivo.
site-unchecked-write = Llame o escriba a { $authority }, a un número o una dirección que usted ya conozca. Diga el lugar y el código corto. Tiene derecho a una respuesta.
site-code = Escribir el código corto
site-code-hint = Está impreso en el cartel y tiene 11 caracteres, como ABCDE-FGHJK-4.
site-code-find = Buscar el aviso
site-keep = Para conservar este aviso, imprima la página. Cabe en una hoja.
site-notice-promise = Esta página nunca le pide pagar ni iniciar sesión. No pone ninguna cookie, y ningún servidor se entera de qué cartel ha leído, salvo que usted envíe una decisión sobre él.

## My choices

site-choices = Mis decisiones
site-choices-failed = Esta página no ha podido mostrar sus decisiones
site-choices-failed-means = Se guardan en su propio dispositivo y se muestran con JavaScript. Aquí está desactivado, o no ha llegado. No se ha perdido nada: actívelo, o cargue la página de nuevo.
site-choices-promise = Lo que ve aquí se guarda solo en este dispositivo. Esta página no pone ninguna cookie. Pide respuestas a los servidores que recibieron sus decisiones, muchas a la vez, para que no se enteren de cuáles son suyas.
site-licences = Licencias de los componentes de esta página

## Scanner

site-scanner = Escanear un cartel con este sitio web
site-scanner-means = Así no tiene que fiarse de adónde lleva una pegatina.
site-place = ¿Es este el lugar correcto?
site-report = Informar de esta pegatina
