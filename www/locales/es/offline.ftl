### Pages that work without a connection: what is kept, how old it is, newer versions, forgetting.
### Language: Spanish (usted). Plain words, short sentences, no markup.
### Status: machine

offline-update = Hay una versión más nueva de estas páginas.
offline-update-means = Al usarla, esta página se carga de nuevo: lo que escribió aquí y no envió se pierde. Sus decisiones y sus registros se quedan.
offline-update-now = Usarla ahora
offline-update-later = Más tarde
offline-replaced = Otra ventana usa ahora una versión más nueva de estas páginas.
offline-reload = Cargar de nuevo esta página
offline-refused = No se tomó una versión más nueva de estas páginas, porque un archivo no es lo que dice la lista de este sitio web. Las páginas en este dispositivo siguen como estaban. Archivo: { $file }
offline-refused-first = Estas páginas no se guardaron en este dispositivo, porque un archivo no es lo que dice la lista de este sitio web. Archivo: { $file }
offline-close = Cerrar
offline-unreached = No se puede llegar a este sitio web. Usted ve lo que este dispositivo ha guardado.
offline-lists = Las listas de claves y de avisos sustituidos se cargaron el { $time } ({ $ago }).
offline-newer = Para pedir otras más nuevas, cargue de nuevo esta página.
offline-unknown = Esta página no puede decir si desde entonces se sustituyó o se retiró un aviso.
offline-title = Guardado en este dispositivo
offline-kept = Estas páginas funcionan también sin conexión. Este dispositivo guarda { $size } de ellas. Idiomas: { $languages }.
offline-not-kept = Estas páginas necesitan conexión. Este dispositivo no las guarda.
offline-cannot = Estas páginas necesitan conexión. Este navegador no deja guardarlas.
offline-forget = Olvidar lo que estas páginas guardaron para usarse sin conexión
offline-forget-means = Esto quita de este dispositivo las páginas, sus palabras y las listas de este sitio web. Sus decisiones, sus registros y justificantes se quedan. Las páginas no se vuelven a guardar hasta que usted lo pida.
offline-forgotten = Quitado. Sus decisiones y sus registros siguen aquí.
offline-keep = Guardar estas páginas para usarlas sin conexión
offline-again = Estas páginas están guardadas ahora.
offline-failed = No ha funcionado. Nada ha cambiado en sus decisiones.
