### A notice in few lines, on a page with many; and what stands there without JavaScript.
### Language: German.
### Status: machine

compact-open = Ganzen Hinweis zeigen
compact-close = Ganzen Hinweis verbergen
compact-whole = Ganzen Hinweis lesen
compact-found-none = Keine Regel findet etwas. Das heißt nicht, dass der Sensor rechtmäßig ist.
compact-unchecked = Dieser kurze Text wurde nicht geprüft. Was signiert ist, steht im ganzen Hinweis.
