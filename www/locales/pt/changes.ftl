### What changed between two notices of one sensor.
### Language: Portuguese (neutral between Portugal and Brazil). Plain words, short sentences, no markup.
### Status: machine

change-since = Em comparação com a revisão { $revision } de { $day }
change-none = Nada do que este programa compara mudou.
change-worse = Pior para quem passa
change-different = Diferente
change-better = Melhor para quem passa
change-for = Para “{ $purpose }”:
change-previous-missing = Não foi possível carregar o aviso anterior a este, por isso nada se pode dizer sobre mudanças.
change-previous-other = O aviso anterior a este não é aquele que este aviso indica, por isso nada se pode dizer sobre mudanças.

## A purpose

change-activity-new = Nova finalidade: { $new }
change-activity-gone = Já não se faz: { $gone }
change-early = Isto começou em { $effective }, antes de o aviso ser assinado em { $issued }. Uma nova finalidade tem de ser comunicada antes de começar (art. 13(3) do RGPD).

## Lists: what came, and what went

change-technologies-new = Agora também capta com: { $new }
change-technologies-gone = Já não capta com: { $gone }
change-data_kinds-new = Agora também é captado: { $new }
change-data_kinds-gone = Já não é captado: { $gone }
change-processing-new = Agora também se faz com os dados: { $new }
change-processing-gone = Já não se faz com os dados: { $gone }
change-storage-new = Agora também é conservado: { $new }
change-storage-gone = Já não é conservado: { $gone }
change-access-new = Agora também os pode ver: { $new }
change-access-gone = Já não os pode ver: { $gone }
change-recipients-new = Agora também é dado a: { $new }
change-recipients-gone = Já não é dado a: { $gone }
change-processors-new = Agora também trata os dados: { $new }
change-processors-gone = Já não trata os dados: { $gone }
change-consequences-new = Agora também pode levar a: { $new }
change-consequences-gone = Já não pode levar a: { $gone }
change-rights-new = Direito agora também indicado: { $new }
change-rights-gone = Direito que já não é indicado: { $gone }
change-assessments-new = Estudo acrescentado: { $new }
change-assessments-gone = Estudo que já não é indicado: { $gone }
change-list-new = { $field }, acrescentado: { $new }
change-list-gone = { $field }, já não está: { $gone }

## One value instead of another

change-retention = Conservação: { $after } em vez de { $before }
change-identifiability = Grau de identificação: { $after } em vez de { $before }
change-controller = Responsável agora: { $after } em vez de { $before }
change-legal_basis = Fundamento jurídico: { $after } em vez de { $before }
change-objection = Em caso de oposição: { $after } em vez de { $before }
change-value = { $field }: { $after } em vez de { $before }
change-stated = { $field }: agora indicado: { $after }
change-unstated = { $field }: já não é indicado. Era: { $before }
