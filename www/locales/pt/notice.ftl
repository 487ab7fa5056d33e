### The notice: verdicts, findings, errors, rows. Also said by the program: nothing there about screens or buttons.
### Language: Portuguese (neutral between Portugal and Brazil). Plain words, short sentences, no markup.
### Status: machine

## Verdicts: the name, what it means, what to do next

verdict-genuine = Aviso autêntico
verdict-genuine-means = O emissor assinou exatamente este aviso, e ele está em vigor. Isto diz quem escreveu o aviso, não diz que o sensor é legal.
verdict-genuine-next = Leia o aviso. Verifique se o lugar que ele indica é o lugar onde está.
verdict-not-yet-in-force = Ainda não em vigor
verdict-not-yet-in-force-means = O emissor assinou exatamente este aviso, mas ele só começa num dia posterior.
verdict-not-yet-in-force-next = Procure o aviso que vale hoje. Se não houver nenhum, pergunte ao emissor o que o sensor faz agora.
verdict-expired = Aviso expirado
verdict-expired-means = O emissor assinou exatamente este aviso, mas o prazo dele acabou. Pode já não ser verdade.
verdict-expired-next = Peça ao emissor o aviso que vale hoje. Um sensor em uso deve ter um.
verdict-superseded = Substituído por um aviso mais recente
verdict-superseded-means = O emissor assinou este aviso e depois substituiu-o por um mais recente. O que lê aqui pode já não ser verdade.
verdict-superseded-next = Peça ao emissor o aviso mais recente e diga-lhe que ainda há uma placa antiga aqui.
verdict-withdrawn = Aviso retirado
verdict-withdrawn-means = O emissor assinou este aviso e depois retirou-o. Não confie no que ele diz.
verdict-withdrawn-next = Pergunte ao emissor se o sensor ainda está em uso e o que ele faz.
verdict-changed = Alterado depois da assinatura
verdict-changed-means = Algo neste aviso foi alterado depois da assinatura. Pode estar danificado ou pode ser falso. Nada do que ele diz é mostrado aqui.
verdict-changed-next = Não confie nesta placa. Vá ao site oficial da cidade ou da organização por um endereço que já conhece. Informe lá sobre esta placa.
verdict-unknown-issuer = Emissor desconhecido
verdict-unknown-issuer-means = Nenhum emissor em que se possa confiar aqui responde por este aviso. Qualquer pessoa pode tê-lo feito. Nada do que ele diz é mostrado aqui.
verdict-unknown-issuer-next = Não confie nesta placa. Vá ao site oficial da cidade ou da organização que ela indica, por um endereço que já conhece. Informe lá sobre esta placa.
verdict-from-another-place = De outro lugar
verdict-from-another-place-means = O emissor assinou exatamente este aviso, mas para outro sensor ou outro lugar. Ele não descreve o que está aqui.
verdict-from-another-place-next = Não confie neste aviso aqui. Diga ao emissor onde o encontrou.
verdict-unreadable = Ilegível
verdict-unreadable-means = Isto não é um aviso completo. O código pode estar sujo, rasgado ou cortado, ou é um código para outra coisa.
verdict-unreadable-next = Limpe a placa e leia o código de novo, ou digite o código curto impresso nela. Se isso não ajudar, não confie nesta placa. Informe a cidade, por um número de telefone ou endereço que já conhece.

## Freshness, said beside the verdict

status-fresh = Comparado com a lista de avisos substituídos do emissor, de { $time }.
status-stale = Autêntico, mas este aparelho não consegue saber se um aviso mais recente o substituiu. A lista mais recente que tem é de { $time }.
status-none = Autêntico, mas este aparelho não consegue saber se um aviso mais recente o substituiu.
clock-unknown = Este aparelho não sabe que horas são. Por isso nenhuma data pôde ser verificada.
clock-behind = O relógio deste aparelho está errado: está atrasado em relação à data de algo que foi assinado. Não confie nas datas.
distance-near = Este aparelho está a cerca de { $distance } do lugar do aviso.
withdrawal-reason = Razão que o emissor dá: { $reason }
reason-since = Desde { $day }

## What the rulebooks find

findings-title = Comparado com a lei
findings-means = Um programa comparou o aviso com regras da lei. Ele pode errar, e não encontrar nada não torna o sensor legal.
findings-prohibited = A lei proíbe isto
findings-prohibited-means = Ninguém pode consentir nisto, por isso não se pergunta a ninguém aqui. Pode apresentar uma reclamação.
findings-contradiction = { $count ->
    [one] Contradiz-se a si mesmo ou contradiz a lei
    [many] Contradiz-se a si mesmo ou contradiz a lei em { $count } pontos
   *[other] Contradiz-se a si mesmo ou contradiz a lei em { $count } pontos
}
findings-missing = { $count ->
    [one] Uma coisa que a lei manda dizer não está dita
    [many] { $count } coisas que a lei manda dizer não estão ditas
   *[other] { $count } coisas que a lei manda dizer não estão ditas
}
findings-warning = { $count ->
    [one] Uma coisa que convém saber
    [many] { $count } coisas que convém saber
   *[other] { $count } coisas que convém saber
}

## Errors: what is wrong with an input

error-bad-date = Uma data ou hora contida nele não existe.
error-bad-signature = A assinatura não corresponde ao texto. Pelo menos um caractere não está como foi assinado.
error-critical-extension = Contém uma parte que este programa não conhece e não pode deixar de lado. Um programa mais recente talvez consiga lê-la.
error-digits-non-canonical = Os dígitos não estão escritos da única forma correta.
error-key-malformed = Uma chave contida nele não está escrita corretamente.
error-key-not-valid = Foi assinado com uma chave fora das datas em que o emissor usa essa chave.
error-key-revoked = Foi assinado com uma chave que o emissor retirou.
error-key-weak = Uma chave contida nele é tão fraca que qualquer assinatura serviria.
error-key-wrong-role = Foi assinado com uma chave que o emissor usa para outra coisa.
error-keyring-expired = A lista de chaves do emissor expirou, por isso não se pode confiar em nenhuma chave.
error-keyring-gap = Falta uma versão na lista de chaves do emissor.
error-keyring-malformed = A lista de chaves do emissor não pode ser lida.
error-keyring-rollback = A lista de chaves do emissor é mais antiga do que uma que este aparelho já viu.
error-keyring-threshold = A lista de chaves do emissor tem menos assinaturas do que as exigidas.
error-malformed = Não segue o formato de um aviso.
error-non-canonical = Não está escrito da única forma correta.
error-not-a-lamppost-code = Não contém nenhum aviso.
error-note-malformed = Uma lista assinada do emissor não pode ser lida.
error-note-unsigned = Uma lista do emissor não tem nenhuma assinatura de uma chave conhecida.
error-notice-invalid = Uma parte dele viola as regras do formato.
error-other-authority = Uma lista pertence a outro emissor.
error-register-malformed = A lista de avisos do emissor não pode ser lida.
error-rulebook-malformed = O livro de regras não pode ser lido.
error-short-code-character = Um caractere do código curto não pode fazer parte de um código desses. Compare-o com a placa.
error-short-code-check = Há um erro de digitação no código curto. Compare cada caractere com a placa.
error-short-code-length = Um código curto tem 11 caracteres. Conte-os de novo.
error-status-malformed = A lista de avisos substituídos do emissor não pode ser lida.
error-status-rollback = A lista de avisos substituídos do emissor é mais antiga do que uma que este aparelho já viu.
error-too-large = É maior do que um aviso pode ser.
error-too-much-work = Exige mais verificações do que um aviso pode exigir.
error-truncated = Acaba cedo demais. Falta uma parte.
error-unknown-key = A chave que o assinou não pertence a nenhum emissor conhecido aqui.
error-unsupported-version = Foi escrito para outra versão deste programa.
error-wrong-kind = É algo assinado, mas não é um aviso.

## Errors of a page

error-fetch-failed = Não foi possível carregar arquivos necessários para a verificação. Verifique se tem internet e tente de novo.
error-pin-mismatch = Não foi possível confirmar que as chaves do emissor correspondem à impressão digital que esta página espera. Nada foi verificado.
error-policy-refused = A política de segurança desta página não deixa iniciar o programa de verificação. O responsável do site tem de permitir a política Trusted Types “lamppost”.
error-program-failed = O programa de verificação parou. Nada foi verificado. Recarregue a página ou use outro aparelho.
error-short-code-unknown = O emissor não tem nenhum aviso atual com este código curto. Compare-o com a placa.
error-storage-refused = Este navegador não deixa a página lembrar-se da data das listas do emissor. Da próxima vez, ela poderia receber listas mais antigas.
error-wasm-blocked = O programa de verificação não pôde iniciar. Este navegador ou esta página não permite WebAssembly. Use outro navegador ou outro aparelho.

## The page around a notice

page-checking = Verificação do aviso em curso…
page-error = Não foi possível verificar este aviso
page-error-next = Isto não diz nada sobre a placa. Tente de novo mais tarde, ou pergunte no site oficial da cidade ou da organização.
page-empty = Ainda sem aviso
page-empty-means = O endereço desta página não contém nenhum aviso.
page-empty-next = Leia o código da placa com a câmera, ou digite o código curto impresso por baixo dele.
page-next = O que fazer agora
page-why = Razão
page-signed-by = Assinado por { $name } ({ $authority })
page-activity = { $number }. { $purpose }
page-answer-for = para “{ $purpose }”
page-purpose = { $purpose }:
page-missing = { $count ->
    [one] { $count } coisa que este aviso não diz
    [many] { $count } coisas que este aviso não diz
   *[other] { $count } coisas que este aviso não diz
}
page-missing-none = Este aviso não deixa nenhuma das nossas perguntas em aberto. Isso não torna as respostas verdadeiras.
page-unread = { $count ->
    [one] Este aviso tem { $count } parte que este programa não conseguiu ler. Ela não é mostrada.
    [many] Este aviso tem { $count } partes que este programa não conseguiu ler. Elas não são mostradas.
   *[other] Este aviso tem { $count } partes que este programa não conseguiu ler. Elas não são mostradas.
}

## Sections of the details

section-details = Tudo o que o aviso diz
section-contacts = Com quem falar, os seus direitos e para onde escrever
section-sensor = O sensor e o lugar
section-accountability = Estudos, custo e dono
section-validity = Datas e versões
section-signature = Assinatura, e de quando é esta verificação

## Answers

unknown-word = este aviso usa uma palavra que este programa não conhece (código { $code })
not-stated = Não indicado
stated-none = Nenhum
stated-nobody = Ninguém
yes = Sim
no = Não
country-of = { $name } ({ $country })
storage-in = { $kind } ({ $country })
storage-country-unstated = { $kind } (país não indicado)
recipient-country-unstated = { $name } (país não indicado)
hours = { $hours ->
    [one] { $hours } hora
    [many] { $hours } horas
   *[other] { $hours } horas
}
days = { $days ->
    [one] { $days } dia
    [many] { $days } dias
   *[other] { $days } dias
}
retention-until = Até: { $event }
retention-without = { $rule } (qual: não indicado)
metres = { $metres ->
    [one] { $metres } metro
    [many] { $metres } metros
   *[other] { $metres } metros
}
cost-once = { $amount }, uma só vez
cost-months = { $months ->
    [one] { $amount } por { $months } mês
    [many] { $amount } por { $months } meses
   *[other] { $amount } por { $months } meses
}
assessment-dated = { $kind }, { $day }
assessment-undated = { $kind }, data não indicada
contact-by = { $kind }:
channel-for = { $use }:
join-label = { $first }: { $second }
join-comma = { $first }, { $second }
join-semicolon = { $first }; { $second }
join-sentence = { $first }. { $second }
join-brackets = { $first } ({ $second })

## How closely data point at a person, in a sentence

privacy-none-means = Os dados nunca foram sobre pessoas.
privacy-de_identified-means = Eram sobre pessoas. O que aponta para elas é retirado de vez.
privacy-pseudonymous-means = Quem tem a lista dos códigos consegue ligar os dados à sua pessoa.
privacy-identifiable-means = Os próprios dados mostram a sua identidade.
privacy-unstated-for = Não indicado para { $count } das finalidades.

## Rows

field-who = Quem
field-what_for = Para quê
field-privacy = Grau de identificação
field-how_long = Quanto tempo
field-who_else = Quem mais os recebe
field-where = Para onde vão os dados
field-sensor = Número do sensor
field-label = Nome do lugar ou do sensor
field-place = Lugar
field-position = Posição
field-reach = Alcance do sensor
field-technologies = Tipo de aparelho
field-controller = Quem decide sobre os dados
field-controller-kind = Público ou privado
field-controller-country = País
field-controller-contacts = Como falar com quem decide
field-data_protection_officer = Encarregado da proteção de dados
field-processors = Quem trata os dados por sua conta
field-supervisory_authority = Onde reclamar
field-rights = Direitos que o aviso indica
field-channels = Para onde escrever
field-assessments = Estudos feitos antes
field-data_owner = De quem são os dados
field-public_cost = Custo para o público
field-contract = Contrato
field-second_layer = Informação completa
field-purpose = Finalidade
field-purpose_text = Nas palavras do emissor
field-legal_basis = Fundamento jurídico (RGPD)
field-legitimate_interest = Interesse de quem, e qual
field-special_category_condition = Por que é permitido usar dados sensíveis
field-data_kinds = O que é captado
field-identifiability = Grau de identificação
field-processing = O que se faz com os dados
field-profiling = Perfis e pontuações
field-automated_decision = Decisões de uma máquina
field-automated_decision-autonomy = Quem decide
field-automated_decision-human_review = Revisão por uma pessoa, a pedido
field-retention = Prazo de conservação
field-storage = Onde são conservados
field-access = Quem os pode ver
field-recipients = Quem mais os recebe
field-consequences = O que lhe pode acontecer
field-objection = Em caso de oposição
field-objection-reason = Como, ou por que não
field-mandatory = Participação obrigatória
field-revision = Revisão
field-previous = Substitui o aviso
field-replaced_by = Substituído pelo aviso
field-issued = Assinado em
field-effective = Em vigor desde
field-expires = Em vigor até
field-language = Língua que vale
field-issuer = Assinado por
field-key_id = Chave
field-id = Aviso
field-short_code = Código curto
field-keyring = Lista de chaves
field-status = Lista de avisos substituídos
field-log = Diário público
field-clock = Relógio deste aparelho
field-remarks = Observações
field-unread = Partes não lidas
keyring-version = Versão { $version } de { $issued }, válida até { $expires }
keyring-age = { $days ->
    [one] com { $days } dia
    [many] com { $days } dias
   *[other] com { $days } dias
}
status-dates = De { $issued }, válida até { $expires }
status-is-stale = Desatualizada
log-none = Não está em nenhum diário público. Ninguém além do emissor garante o dia da assinatura, nem que o mesmo aviso é mostrado a todas as pessoas.
log-yes = Num diário público
clock-ok = Sem atraso em relação a nada do que foi assinado
remark-pinned = Esta página indica pela impressão digital as chaves em que confia.
remark-first-use = Primeiro uso: este aparelho nunca viu este emissor e não tem memória das chaves dele. Confia nas chaves que este site lhe deu.
remark-first-use-pinned = Primeiro uso: este aparelho nunca viu este emissor. Não consegue saber se há chaves mais recentes do que estas.
remark-keyring-not-fetched = Não foi possível carregar chaves mais recentes do emissor.
remark-rulebooks-not-fetched = Não foi possível carregar os livros de regras, por isso o aviso não foi comparado com a lei.
remark-status-not-fetched = Não foi possível carregar a lista de avisos substituídos do emissor.

## What a notice leaves out: the questions it does not answer

missing-place = Onde está o sensor
missing-reach = Até onde o sensor alcança
missing-controller-kind = Se o responsável é público ou privado
missing-controller-contacts = Como falar com o responsável
missing-controller-contacts-non_digital = Como falar com o responsável sem internet
missing-data_protection_officer = Como falar com o encarregado da proteção de dados
missing-processors = Se outras empresas tratam os dados
missing-supervisory_authority = Onde reclamar
missing-channels = Para onde enviar um pedido ou uma oposição
missing-assessments = Se os riscos foram estudados antes
missing-data_owner = De quem são os dados
missing-public_cost = Quanto custa ao público
missing-second_layer = Onde está a informação completa
missing-purpose_text = Para que serve exatamente
missing-legal_basis = Que lei o permite
missing-legitimate_interest = A que interesse serve, e de quem
missing-data_kinds = O que é captado
missing-identifiability = Até que ponto os dados apontam para a sua pessoa
missing-profiling = Se são feitos perfis ou pontuações
missing-automated_decision = Se uma máquina decide a seu respeito
missing-retention = Quanto tempo os dados são conservados
missing-storage = Onde os dados são conservados
missing-recipients = Quem mais recebe os dados
missing-consequences = O que lhe pode acontecer por causa disto
missing-objection = O que acontece em caso de oposição

## Your choice: the panel under a notice

panel-failed = Não foi possível carregar a parte desta página para a sua escolha. O aviso acima está completo. Verifique se tem internet e carregue a página de novo.

## Signed although something speaks against it

published-anyway = Assinado mesmo assim
published-anyway-means = No momento da assinatura, o programa disse ao emissor que a lei proíbe algo aqui, ou que o aviso se contradiz. O emissor assinou-o mesmo assim e deu esta razão:

## Words and their meaning

own-words = O emissor escreveu as suas próprias frases em { $language }. São mostradas como foram assinadas, sem tradução.

## Languages

language-label = Língua
language-machine = Um programa traduziu esta página e nenhuma pessoa a revisou. Vale o texto em inglês.
language-unreviewed = Uma pessoa traduziu esta página e ainda ninguém a revisou. Vale o texto em inglês.
language-human = Uma pessoa traduziu e revisou esta página. Vale o texto em inglês.
language-source = Ler o texto em inglês
language-failed = Não foi possível carregar as palavras desta língua. Em vez delas, aparece o texto em inglês.

## What can be opened below a notice

question-title = Perguntar sobre este sensor
change-title = O que mudou
word-explain = Explicar as palavras
