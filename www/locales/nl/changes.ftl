### What changed between two notices of one sensor.
### Language: Dutch (nl).
### Status: machine

change-since = Vergeleken met uitgave { $revision } van { $day }
change-none = Er is niets veranderd van wat dit programma vergelijkt.
change-worse = Slechter voor u
change-different = Anders
change-better = Beter voor u
change-for = Voor “{ $purpose }”:
change-previous-missing = De verklaring vóór deze kon niet worden geladen, dus over veranderingen valt niets te zeggen.
change-previous-other = De verklaring vóór deze is niet degene die deze verklaring noemt, dus over veranderingen valt niets te zeggen.

## A purpose

change-activity-new = Nieuw doel: { $new }
change-activity-gone = Gebeurt niet meer: { $gone }
change-early = Dit begon op { $effective }, voordat de verklaring werd ondertekend op { $issued }. Een nieuw doel moet worden meegedeeld voordat het begint (art. 13(3) AVG).

## Lists: what came, and what went

change-technologies-new = Neemt nu ook waar met: { $new }
change-technologies-gone = Neemt niet meer waar met: { $gone }
change-data_kinds-new = Wordt nu ook vastgelegd: { $new }
change-data_kinds-gone = Wordt niet meer vastgelegd: { $gone }
change-processing-new = Wordt er nu ook mee gedaan: { $new }
change-processing-gone = Wordt er niet meer mee gedaan: { $gone }
change-storage-new = Wordt nu ook bewaard: { $new }
change-storage-gone = Wordt niet meer bewaard: { $gone }
change-access-new = Kan het nu ook zien: { $new }
change-access-gone = Kan het niet meer zien: { $gone }
change-recipients-new = Krijgt het nu ook: { $new }
change-recipients-gone = Krijgt het niet meer: { $gone }
change-processors-new = Werkt er nu ook mee: { $new }
change-processors-gone = Werkt er niet meer mee: { $gone }
change-consequences-new = Kan nu ook leiden tot: { $new }
change-consequences-gone = Kan niet meer leiden tot: { $gone }
change-rights-new = Recht dat nu ook wordt genoemd: { $new }
change-rights-gone = Recht dat niet meer wordt genoemd: { $gone }
change-assessments-new = Nieuw onderzoek: { $new }
change-assessments-gone = Onderzoek dat niet meer wordt genoemd: { $gone }
change-list-new = { $field }, erbij: { $new }
change-list-gone = { $field }, niet meer: { $gone }

## One value instead of another

change-retention = Bewaard: { $after } in plaats van { $before }
change-identifiability = Hoe direct het naar u wijst: { $after } in plaats van { $before }
change-controller = Nu verantwoordelijk: { $after } in plaats van { $before }
change-legal_basis = Rechtsgrond: { $after } in plaats van { $before }
change-objection = Als u bezwaar maakt: { $after } in plaats van { $before }
change-value = { $field }: { $after } in plaats van { $before }
change-stated = { $field }: nu vermeld: { $after }
change-unstated = { $field }: niet meer vermeld. Eerst: { $before }
