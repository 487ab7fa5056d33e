### A notice in few lines, on a page with many; and what stands there without JavaScript.
### Language: Spanish.
### Status: machine

compact-open = Mostrar el aviso completo
compact-close = Ocultar el aviso completo
compact-whole = Leer el aviso completo
compact-found-none = Ninguna regla encuentra nada. Eso no hace legal el sensor.
compact-unchecked = Este texto breve no se ha comprobado. Lo que está firmado está en el aviso completo.
