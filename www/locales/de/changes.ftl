### What changed between two notices of one sensor.
### Language: German (de).
### Status: machine

change-since = Verglichen mit Fassung { $revision } vom { $day }
change-none = Nichts, was dieses Programm vergleicht, hat sich geändert.
change-worse = Schlechter für Sie
change-different = Anders
change-better = Besser für Sie
change-for = Für „{ $purpose }“:
change-previous-missing = Der Hinweis vor diesem konnte nicht geladen werden. Darum lässt sich über Änderungen nichts sagen.
change-previous-other = Der Hinweis vor diesem ist nicht der, den dieser Hinweis nennt. Darum lässt sich über Änderungen nichts sagen.

## A purpose

change-activity-new = Neuer Zweck: { $new }
change-activity-gone = Wird nicht mehr gemacht: { $gone }
change-early = Das hat am { $effective } begonnen, bevor der Hinweis am { $issued } signiert wurde. Ein neuer Zweck muss mitgeteilt werden, bevor er beginnt (Art. 13(3) DSGVO).

## Lists: what came, and what went

change-technologies-new = Erfasst jetzt auch mit: { $new }
change-technologies-gone = Erfasst nicht mehr mit: { $gone }
change-data_kinds-new = Wird jetzt auch erfasst: { $new }
change-data_kinds-gone = Wird nicht mehr erfasst: { $gone }
change-processing-new = Wird jetzt auch damit gemacht: { $new }
change-processing-gone = Wird nicht mehr damit gemacht: { $gone }
change-storage-new = Wird jetzt auch gespeichert: { $new }
change-storage-gone = Wird nicht mehr gespeichert: { $gone }
change-access-new = Kann es jetzt auch sehen: { $new }
change-access-gone = Kann es nicht mehr sehen: { $gone }
change-recipients-new = Bekommt es jetzt auch: { $new }
change-recipients-gone = Bekommt es nicht mehr: { $gone }
change-processors-new = Arbeitet jetzt auch damit: { $new }
change-processors-gone = Arbeitet nicht mehr damit: { $gone }
change-consequences-new = Kann jetzt auch führen zu: { $new }
change-consequences-gone = Kann nicht mehr führen zu: { $gone }
change-rights-new = Recht, das jetzt auch genannt ist: { $new }
change-rights-gone = Recht, das nicht mehr genannt ist: { $gone }
change-assessments-new = Neue Untersuchung: { $new }
change-assessments-gone = Untersuchung, die nicht mehr genannt ist: { $gone }
change-list-new = { $field }, neu: { $new }
change-list-gone = { $field }, nicht mehr da: { $gone }

## One value instead of another

change-retention = Gespeichert: { $after } statt { $before }
change-identifiability = Wie eng der Bezug zu Ihnen ist: { $after } statt { $before }
change-controller = Jetzt verantwortlich: { $after } statt { $before }
change-legal_basis = Rechtsgrundlage: { $after } statt { $before }
change-objection = Wenn Sie Widerspruch einlegen: { $after } statt { $before }
change-value = { $field }: { $after } statt { $before }
change-stated = { $field }: jetzt angegeben: { $after }
change-unstated = { $field }: nicht mehr angegeben. Vorher: { $before }
