### What changed between two notices of one sensor.
### Language: Catalan (ca). Plain words, short sentences, the reader addressed as “vostè”. No markup.
### Status: machine

change-since = En comparació amb la revisió { $revision } de data { $day }
change-none = No ha canviat res del que aquest programa compara.
change-worse = Pitjor per a vostè
change-different = Diferent
change-better = Millor per a vostè
change-for = Per a «{ $purpose }»:
change-previous-missing = No s’ha pogut carregar l’avís anterior a aquest, de manera que no es pot dir res sobre els canvis.
change-previous-other = L’avís anterior a aquest no és el que aquest avís esmenta, de manera que no es pot dir res sobre els canvis.

## A purpose

change-activity-new = Finalitat nova: { $new }
change-activity-gone = Ja no es fa: { $gone }
change-early = Això va començar el dia { $effective }, abans que se signés l’avís el dia { $issued }. Una finalitat nova s’ha de comunicar abans que comenci (art. 13(3) de l’RGPD).

## Lists: what came, and what went

change-technologies-new = Ara també capta amb: { $new }
change-technologies-gone = Ja no capta amb: { $gone }
change-data_kinds-new = Ara també es recull: { $new }
change-data_kinds-gone = Ja no es recull: { $gone }
change-processing-new = Ara també se’n fa: { $new }
change-processing-gone = Ja no se’n fa: { $gone }
change-storage-new = Ara també es conserva: { $new }
change-storage-gone = Ja no es conserva: { $gone }
change-access-new = Ara també ho pot veure: { $new }
change-access-gone = Ja no ho pot veure: { $gone }
change-recipients-new = Ara també es dona a: { $new }
change-recipients-gone = Ja no es dona a: { $gone }
change-processors-new = Ara també hi treballa: { $new }
change-processors-gone = Ja no hi treballa: { $gone }
change-consequences-new = Ara també pot portar a: { $new }
change-consequences-gone = Ja no pot portar a: { $gone }
change-rights-new = Dret que ara també s’esmenta: { $new }
change-rights-gone = Dret que ja no s’esmenta: { $gone }
change-assessments-new = Estudi afegit: { $new }
change-assessments-gone = Estudi que ja no s’esmenta: { $gone }
change-list-new = { $field }, s’hi afegeix: { $new }
change-list-gone = { $field }, ja no hi és: { $gone }

## One value instead of another

change-retention = Es conserva: { $after } en lloc de { $before }
change-identifiability = Fins a quin punt l’assenyala: { $after } en lloc de { $before }
change-controller = Responsable ara: { $after } en lloc de { $before }
change-legal_basis = Base jurídica: { $after } en lloc de { $before }
change-objection = Si s’hi oposa: { $after } en lloc de { $before }
change-value = { $field }: { $after } en lloc de { $before }
change-stated = { $field }: ara es diu: { $after }
change-unstated = { $field }: ja no es diu. Era: { $before }
