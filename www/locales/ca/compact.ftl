### A notice in few lines, on a page with many; and what stands there without JavaScript.
### Language: Catalan.
### Status: machine

compact-open = Mostrar l’avís sencer
compact-close = Amagar l’avís sencer
compact-whole = Llegir l’avís sencer
compact-found-none = Cap regla no troba res. Això no fa legal el sensor.
compact-unchecked = Aquest text breu no s’ha comprovat. El que està signat és a l’avís sencer.
