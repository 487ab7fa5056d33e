### What changed between two notices of one sensor.
### Language: French (vous). Plain words, short sentences, no markup.
### Status: machine

change-since = Par rapport à la révision { $revision } du { $day }
change-none = Rien de ce que ce programme compare n’a changé.
change-worse = Pire pour vous
change-different = Différent
change-better = Mieux pour vous
change-for = Pour « { $purpose } » :
change-previous-missing = La notice d’avant celle-ci n’a pas pu être chargée. On ne peut donc rien dire des changements.
change-previous-other = La notice d’avant celle-ci n’est pas celle que cette notice désigne. On ne peut donc rien dire des changements.

## A purpose

change-activity-new = Nouvelle finalité : { $new }
change-activity-gone = Ne se fait plus : { $gone }
change-early = Cela a commencé le { $effective }, avant la signature de la notice le { $issued }. Une nouvelle finalité doit être annoncée avant qu’elle commence (art. 13(3) du RGPD).

## Lists: what came, and what went

change-technologies-new = Capte maintenant aussi avec : { $new }
change-technologies-gone = Ne capte plus avec : { $gone }
change-data_kinds-new = Maintenant aussi enregistré : { $new }
change-data_kinds-gone = N’est plus enregistré : { $gone }
change-processing-new = Se fait maintenant aussi avec les données : { $new }
change-processing-gone = Ne se fait plus avec les données : { $gone }
change-storage-new = Maintenant aussi conservé : { $new }
change-storage-gone = N’est plus conservé : { $gone }
change-access-new = Peut maintenant aussi les voir : { $new }
change-access-gone = Ne peut plus les voir : { $gone }
change-recipients-new = Maintenant aussi donné à : { $new }
change-recipients-gone = N’est plus donné à : { $gone }
change-processors-new = Traite maintenant aussi les données : { $new }
change-processors-gone = Ne traite plus les données : { $gone }
change-consequences-new = Peut maintenant aussi mener à : { $new }
change-consequences-gone = Ne peut plus mener à : { $gone }
change-rights-new = Droit maintenant aussi cité : { $new }
change-rights-gone = Droit qui n’est plus cité : { $gone }
change-assessments-new = Étude ajoutée : { $new }
change-assessments-gone = Étude qui n’est plus citée : { $gone }
change-list-new = { $field }, ajouté : { $new }
change-list-gone = { $field }, n’y est plus : { $gone }

## One value instead of another

change-retention = Conservation : { $after } au lieu de { $before }
change-identifiability = Degré d’identification : { $after } au lieu de { $before }
change-controller = Responsable maintenant : { $after } au lieu de { $before }
change-legal_basis = Base juridique : { $after } au lieu de { $before }
change-objection = Si vous vous opposez : { $after } au lieu de { $before }
change-value = { $field } : { $after } au lieu de { $before }
change-stated = { $field } : maintenant indiqué : { $after }
change-unstated = { $field } : n’est plus indiqué. C’était : { $before }
