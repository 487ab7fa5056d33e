### What changed between two notices of one sensor.
### Language: Spanish (es). Plain words, short sentences, the reader addressed as “usted”. No markup.
### Status: machine

change-since = En comparación con la revisión { $revision } de fecha { $day }
change-none = No ha cambiado nada de lo que este programa compara.
change-worse = Peor para usted
change-different = Diferente
change-better = Mejor para usted
change-for = Para «{ $purpose }»:
change-previous-missing = No se ha podido cargar el aviso anterior a este, así que no se puede decir nada sobre los cambios.
change-previous-other = El aviso anterior a este no es el que este aviso menciona, así que no se puede decir nada sobre los cambios.

## A purpose

change-activity-new = Fin nuevo: { $new }
change-activity-gone = Ya no se hace: { $gone }
change-early = Esto empezó el { $effective }, antes de que se firmara el aviso el { $issued }. Un fin nuevo debe comunicarse antes de que empiece (art. 13(3) del RGPD).

## Lists: what came, and what went

change-technologies-new = Ahora también capta con: { $new }
change-technologies-gone = Ya no capta con: { $gone }
change-data_kinds-new = Ahora también se recoge: { $new }
change-data_kinds-gone = Ya no se recoge: { $gone }
change-processing-new = Ahora también se hace con ello: { $new }
change-processing-gone = Ya no se hace con ello: { $gone }
change-storage-new = Ahora también se conserva: { $new }
change-storage-gone = Ya no se conserva: { $gone }
change-access-new = Ahora también puede verlo: { $new }
change-access-gone = Ya no puede verlo: { $gone }
change-recipients-new = Ahora también se da a: { $new }
change-recipients-gone = Ya no se da a: { $gone }
change-processors-new = Ahora también trabaja con ello: { $new }
change-processors-gone = Ya no trabaja con ello: { $gone }
change-consequences-new = Ahora también puede llevar a: { $new }
change-consequences-gone = Ya no puede llevar a: { $gone }
change-rights-new = Derecho que ahora también se menciona: { $new }
change-rights-gone = Derecho que ya no se menciona: { $gone }
change-assessments-new = Estudio añadido: { $new }
change-assessments-gone = Estudio que ya no se menciona: { $gone }
change-list-new = { $field }, se añade: { $new }
change-list-gone = { $field }, ya no está: { $gone }

## One value instead of another

change-retention = Se conserva: { $after } en lugar de { $before }
change-identifiability = Hasta qué punto le señala: { $after } en lugar de { $before }
change-controller = Responsable ahora: { $after } en lugar de { $before }
change-legal_basis = Base jurídica: { $after } en lugar de { $before }
change-objection = Si se opone: { $after } en lugar de { $before }
change-value = { $field }: { $after } en lugar de { $before }
change-stated = { $field }: ahora se dice: { $after }
change-unstated = { $field }: ya no se dice. Era: { $before }
