### What changed between two notices of one sensor.
### Plain words, short sentences, the verb first, the reader addressed. No markup.
### Status: source

change-since = Compared with revision { $revision } of { $day }
change-none = Nothing that this program compares has changed.
change-worse = Worse for you
change-different = Different
change-better = Better for you
change-for = For “{ $purpose }”:
change-previous-missing = The notice before this one could not be loaded, so nothing can be said about changes.
change-previous-other = The notice before this one is not the one that this notice names, so nothing can be said about changes.

## A purpose

change-activity-new = New purpose: { $new }
change-activity-gone = No longer done: { $gone }
change-early = This started on { $effective }, before the notice was signed on { $issued }. A new purpose must be told before it starts (GDPR Art. 13(3)).

## Lists: what came, and what went

change-technologies-new = Now also senses with: { $new }
change-technologies-gone = No longer senses with: { $gone }
change-data_kinds-new = Now also recorded: { $new }
change-data_kinds-gone = No longer recorded: { $gone }
change-processing-new = Now also done with it: { $new }
change-processing-gone = No longer done with it: { $gone }
change-storage-new = Now also kept: { $new }
change-storage-gone = No longer kept: { $gone }
change-access-new = Can now also see it: { $new }
change-access-gone = Can no longer see it: { $gone }
change-recipients-new = Now also given to: { $new }
change-recipients-gone = No longer given to: { $gone }
change-processors-new = Now also works on it: { $new }
change-processors-gone = No longer works on it: { $gone }
change-consequences-new = Can now also lead to: { $new }
change-consequences-gone = Can no longer lead to: { $gone }
change-rights-new = Right now also named: { $new }
change-rights-gone = Right no longer named: { $gone }
change-assessments-new = Study added: { $new }
change-assessments-gone = Study no longer named: { $gone }
change-list-new = { $field }, added: { $new }
change-list-gone = { $field }, no longer there: { $gone }

## One value instead of another

change-retention = Kept: { $after } instead of { $before }
change-identifiability = How closely it points at you: { $after } instead of { $before }
change-controller = Now responsible: { $after } instead of { $before }
change-legal_basis = Legal basis: { $after } instead of { $before }
change-objection = If you object: { $after } instead of { $before }
change-value = { $field }: { $after } instead of { $before }
change-stated = { $field }: now stated: { $after }
change-unstated = { $field }: no longer stated. It was: { $before }
