### The accessibility statement. Only its own page fetches these words.
### Language: Spanish (usted)
### Status: machine

## Statement

accessibility-title = Accesibilidad
accessibility-intro = { $authority } quiere que todo el mundo pueda usar estas páginas. Aquí lee usted hasta dónde se cumple, cómo se ha comprobado y a quién puede decir que algo no funciona.
accessibility-law = La declaración sigue la Directiva (UE) 2016/2102 y la norma EN 301 549. Habla solo de estas páginas, y de ningún otro sitio web de { $authority }:
accessibility-status = Hasta dónde cumplen las páginas la norma
accessibility-status-partly = Estas páginas cumplen la norma en parte. Las pruebas no encuentran ningún fallo según las WCAG 2.2, nivel AA. Pero una prueba no puede juzgarlo todo, y ninguna persona con discapacidad ha probado las páginas.
accessibility-gaps = Lo que no es accesible, o no es seguro
accessibility-gap-people = Nadie ha probado las páginas con un lector de pantalla, con control por voz ni con un pulsador. Las pruebas leen lo que un navegador dice a esos programas. No es lo mismo.
accessibility-gap-languages = Una máquina ha traducido las páginas del inglés. Puede haber frases incorrectas o difíciles de leer.
accessibility-gap-own-words = Lo que un emisor escribe en un aviso queda en la lengua del emisor. Está marcado para los lectores de pantalla, pero no traducido.
accessibility-gap-map = El mapa muestra los lugares como puntos. La lista de al lado tiene los mismos sensores como texto.
accessibility-gap-signs = Los carteles impresos de la calle no son páginas web. Nadie ha probado aquí si todo el mundo puede encontrarlos y escanearlos.
accessibility-burden = Nada se ha dejado fuera porque fuera demasiado trabajo.
accessibility-how = Cómo se ha comprobado
accessibility-how-self = Lo han comprobado quienes hacen las páginas. Ningún organismo independiente lo ha hecho.
accessibility-how-tests = Las pruebas lo hacen con cada cambio, en cada página: en claro, en oscuro, en los colores que el lector impone, de derecha a izquierda, en una ventana de 320 píxeles, con más espacio, con el teclado.
accessibility-how-day = Visto en conjunto por última vez
accessibility-how-version = Versión del programa
accessibility-contact = Díganos qué no funciona
accessibility-contact-means = ¿Hay algo que no puede leer o usar? Escriba o llame. También puede pedir lo mismo en otra forma.
accessibility-contact-missing = { $authority } no indica aquí ningún contacto para esto. Use un contacto de uno de sus avisos.
accessibility-enforce = Si no llega respuesta, o no ayuda
accessibility-enforce-means = En cada país de la Unión Europea un organismo vela por esto. Puede presentarle una reclamación. No cuesta nada.
accessibility-enforce-missing = { $authority } no indica aquí qué organismo es.

## Table

accessibility-table = Cada regla, una por una
accessibility-table-means = Las reglas son las de las WCAG 2.2, niveles A y AA. Los nombres cortos son nuestros.
accessibility-rule = Regla y nivel
accessibility-result = Resultado
accessibility-way = Cómo se ha comprobado
wcag-result-met = Cumplida: ningún fallo encontrado
wcag-result-partly = En parte: ningún fallo encontrado, pero nadie lo ha oído con un lector de pantalla
wcag-result-none = No se aplica: las páginas no tienen nada de eso
wcag-how-axe = Un programa de prueba, axe, recorre cada página.
wcag-how-keys = Una prueba recorre cada página solo con el teclado.
wcag-how-zoom = Una prueba muestra cada página en una ventana de 320 píxeles, como con un zoom del 400 %.
wcag-how-spacing = Una prueba muestra cada página con más espacio.
wcag-how-size = Una prueba mide todo lo que se puede pulsar.
wcag-how-marks = Una prueba lee títulos, encabezados, zonas, lenguas y enlaces de cada página.
wcag-how-paths = Una prueba decide, se retracta, guarda y borra solo con el teclado.
wcag-how-look = Una prueba teclea errores, y mira qué se mueve y qué se anuncia.
wcag-how-fair = Una prueba sujeta las páginas a 24 reglas para elegir sin presión.
wcag-how-pictures = Se han mirado imágenes de las páginas.
wcag-how-code = Se ha leído el código de las páginas.

## Short names of the rules

wcag-1-1-1 = Texto para las imágenes
wcag-1-2-1 = Solo sonido o solo película
wcag-1-2-2 = Subtítulos de grabaciones
wcag-1-2-3 = Película contada con palabras, o como texto
wcag-1-2-4 = Subtítulos de sonido en directo
wcag-1-2-5 = Película contada con palabras
wcag-1-3-1 = Estructura que los programas pueden leer
wcag-1-3-2 = Un orden con sentido
wcag-1-3-3 = No solo por la forma o el lugar
wcag-1-3-4 = En vertical y en horizontal
wcag-1-3-5 = Campos sobre usted
wcag-1-4-1 = No solo por el color
wcag-1-4-2 = Sonido que empieza solo
wcag-1-4-3 = Contraste del texto
wcag-1-4-4 = Texto el doble de grande
wcag-1-4-5 = Sin imágenes de texto
wcag-1-4-10 = Ventanas estrechas, sin desplazarse de lado
wcag-1-4-11 = Contraste de controles y dibujos
wcag-1-4-12 = Texto con más espacio
wcag-1-4-13 = Lo que aparece bajo el puntero
wcag-2-1-1 = Todo con el teclado
wcag-2-1-2 = Sin trampa para el teclado
wcag-2-1-4 = Atajos de una sola tecla
wcag-2-2-1 = Sin límite de tiempo
wcag-2-2-2 = Nada se mueve solo
wcag-2-3-1 = Nada destella
wcag-2-4-1 = Un camino para saltar lo que se repite
wcag-2-4-2 = Títulos de las páginas
wcag-2-4-3 = Orden del foco
wcag-2-4-4 = Enlaces que dicen adónde llevan
wcag-2-4-5 = Más de un camino a una página
wcag-2-4-6 = Encabezados y etiquetas que encajan
wcag-2-4-7 = El foco se ve
wcag-2-4-11 = El foco no queda tapado
wcag-2-5-1 = Sin gestos de varios dedos
wcag-2-5-2 = Una pulsación se puede interrumpir
wcag-2-5-3 = Nombres tal como están escritos
wcag-2-5-4 = Mover el aparato
wcag-2-5-7 = Sin arrastrar
wcag-2-5-8 = Tamaño de lo que se pulsa
wcag-3-1-1 = Lengua de la página
wcag-3-1-2 = Lengua de las partes
wcag-3-2-1 = El foco no cambia nada
wcag-3-2-2 = Teclear y elegir no cambian nada
wcag-3-2-3 = El mismo orden en cada página
wcag-3-2-4 = Los mismos nombres para lo mismo
wcag-3-2-6 = La ayuda en el mismo lugar
wcag-3-3-1 = Los errores se nombran
wcag-3-3-2 = Etiquetas e indicaciones para los campos
wcag-3-3-3 = Formas de corregir un error
wcag-3-3-4 = Las decisiones se pueden revisar y retirar
wcag-3-3-7 = Lo ya dicho no se pregunta otra vez
wcag-3-3-8 = Sin acertijos y sin iniciar sesión
wcag-4-1-2 = Nombre, función y estado para lectores de pantalla
wcag-4-1-3 = Mensajes que los lectores de pantalla anuncian
