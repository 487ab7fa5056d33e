### My choices, the letter, and the printed placard.
### Language: Portuguese (neutral between Portugal and Brazil). Plain words, short sentences, no markup.
### Status: machine

## My choices: the page with all records of this device

mine-empty = Nenhuma escolha neste aparelho
mine-empty-means = Quando decide algo sobre um sensor, o dossiê fica guardado aqui, neste aparelho. Mais ninguém tem esta lista.
mine-empty-next = Para começar, leia o código de uma placa com a câmera. Ou traga as suas escolhas de outro aparelho, abaixo.
mine-refused = Este navegador não deixa a página guardar nada
mine-refused-means = As suas escolhas não podem ser guardadas aqui. Use uma janela que não seja privada, ou outro navegador.
mine-failed = Não foi possível ler as suas escolhas
mine-loading = Leitura das suas escolhas em curso…
mine-list = As suas escolhas
mine-count = { $count ->
    [one] { $count } escolha está guardada neste aparelho.
    [many] { $count } escolhas estão guardadas neste aparelho.
   *[other] { $count } escolhas estão guardadas neste aparelho.
}
mine-unread = Não foi possível ler este dossiê:
mine-notice-whole = A placa como um todo
mine-notice = Ler este aviso de novo
mine-queue = À espera de envio
mine-queue-means = Estas escolhas estão guardadas neste aparelho. São enviadas quando houver internet, cada uma delas uma só vez.
mine-try = Tentar enviar agora
mine-export = Levar este dossiê para outros programas
mine-export-means = O dossiê guardado pode ser verificado por qualquer pessoa com as chaves públicas do emissor. Estes formatos contêm o mesmo para outros programas.
mine-export-dpv = Guardar como JSON-LD
mine-export-kantara = Guardar como recibo de consentimento
mine-letter = Mostrar como carta
mine-letter-again = Mostrar uma carta para escrever de novo
mine-letter-complaint = Mostrar uma carta de reclamação
mine-letter-print = Imprimir esta carta
mine-letter-close = Fechar esta carta
mine-letter-mail = Escrever esta carta por e-mail
mine-letter-title = Carta
mine-overdue = Resposta atrasada: o que pode fazer
mine-overdue-means = A lei dá um mês para responder. Esse prazo acabou. Pode escrever de novo e pode apresentar uma reclamação à autoridade de controlo. Junte este dossiê como prova.
mine-backup = Proteger as suas escolhas, ou mudá-las de aparelho
mine-backup-means = Uma cópia de segurança contém todos os seus dossiês e as chaves dos sensores deles. Noutro aparelho pode então ver os dossiês, retirar um consentimento e retirar uma oposição. O arquivo é trancado com a sua frase secreta. Sem a frase secreta ninguém o pode abrir, e ninguém pode ajudar.
mine-backup-save = Guardar uma cópia de segurança
mine-restore = Trazer escolhas de outro aparelho
mine-restore-means = Escolha um arquivo com a cópia de segurança e digite a frase secreta. O que já está aqui fica.
mine-restore-file = Arquivo da cópia de segurança
mine-restore-do = Trazer estas escolhas
mine-restored = { $count ->
    [one] { $count } dossiê foi acrescentado.
    [many] { $count } dossiês foram acrescentados.
   *[other] { $count } dossiês foram acrescentados.
}
mine-saved = A cópia de segurança está guardada. Guarde o arquivo e a frase secreta em lugares diferentes.
mine-passphrase = Frase secreta
mine-passphrase-again = A mesma frase secreta outra vez
mine-passphrase-hint = Pelo menos 8 caracteres. Várias palavras são uma boa ideia.
mine-journal = Guardar o diário
mine-journal-means = O diário é a lista de tudo o que foi gravado aqui, por ordem. Não está trancado: quem tem o arquivo pode lê-lo.
mine-delete = Apagar todas as escolhas deste aparelho
mine-delete-what = Isto apaga o que este navegador guarda. Antes disso, há mais uma pergunta.
mine-delete-sure = Apagar todas as escolhas deste aparelho?
mine-delete-means = O que foi enviado fica com quem o recebeu. Aqui perde-se tudo: os dossiês, os recibos, as respostas e as chaves. Sem cópia de segurança, já não pode retirar um consentimento nem voltar atrás numa escolha a partir daqui.
mine-delete-do = Apagar tudo aqui
mine-delete-leave = Manter tudo
mine-delete-waiting = { $count ->
    [one] { $count } escolha ainda não foi enviada. Nunca seria enviada.
    [many] { $count } escolhas ainda não foram enviadas. Nunca seriam enviadas.
   *[other] { $count } escolhas ainda não foram enviadas. Nunca seriam enviadas.
}
mine-deleted = Tudo foi apagado deste aparelho.

## The printed placard

placard-purpose = Para que serve
placard-controller = Quem é responsável
placard-scan = Leia o código para verificar esta placa
placard-short-code = ou digite este código em
placard-warning = Esta placa nunca pede que pague nem que entre numa conta.
placard-signed-by = Assinado por
placard-sensor = Sensor
placard-validity = Válido até { $day }
placard-level-none = Não é sobre pessoas
placard-level-de_identified = A sua identidade é removida
placard-level-pseudonymous = A sua pessoa é um número numa lista
placard-level-identifiable = A sua identidade pode ser reconhecida
placard-level-not-stated = Não indica se é possível reconhecer a sua identidade

## To the controller or the supervisory authority, by the person who chose: “I” is that person, “you” the reader.

letter-sender = De (pode deixar em branco; dê um endereço se quiser a resposta pelo correio):
letter-complaint-sender = De (a autoridade pode precisar disto para responder):
letter-to = Para:
letter-authority-unstated = A autoridade de controlo da proteção de dados competente
letter-place-date = Lugar e data:
letter-signature = Assinatura (pode deixar em branco):
letter-subject-consent = O meu consentimento: aviso { $code }
letter-subject-objection = A minha oposição (art. 21 do RGPD): aviso { $code }
letter-subject-review = Revisão de uma decisão por um ser humano (art. 22 do RGPD): aviso { $code }
letter-subject-request = O meu pedido sobre os meus dados: aviso { $code }
letter-subject-concern = Comunicação sobre uma placa ou um sensor: aviso { $code }
letter-subject-complaint = Reclamação (art. 77 do RGPD) sobre { $controller }: aviso { $code }
letter-greeting = Exmas. Senhoras, Exmos. Senhores,
letter-complaint = Apresento uma reclamação ao abrigo do artigo 77 do Regulamento Geral sobre a Proteção de Dados (RGPD) sobre { $controller }.
letter-did-consent-give = Em { $day } dei o meu consentimento ao uso de dados que me dizem respeito (art. 6(1)(a) do RGPD).
letter-did-consent-refuse = Em { $day } recusei o meu consentimento ao uso de dados que me dizem respeito (art. 6(1)(a) do RGPD).
letter-did-consent-withdraw = Em { $day } retirei o meu consentimento ao uso de dados que me dizem respeito (art. 7(3) do RGPD).
letter-did-objection-make = Em { $day } opus-me ao uso de dados que me dizem respeito (art. 21(1) do RGPD).
letter-did-objection-retract = Em { $day } retirei a minha oposição ao uso de dados que me dizem respeito (art. 21 do RGPD).
letter-did-review-request = Em { $day } pedi que um ser humano revisse uma decisão que uma máquina toma a meu respeito (art. 22(3) do RGPD).
letter-did-request-access = Em { $day } pedi o acesso aos dados que me dizem respeito e uma cópia deles (art. 15 do RGPD).
letter-did-request-rectification = Em { $day } pedi a retificação de dados inexatos que me dizem respeito (art. 16 do RGPD).
letter-did-request-erasure = Em { $day } pedi o apagamento dos dados que me dizem respeito (art. 17 do RGPD).
letter-did-request-restriction = Em { $day } pedi a limitação do uso dos dados que me dizem respeito (art. 18 do RGPD).
letter-did-request-portability = Em { $day } pedi os dados que me dizem respeito numa forma que eu possa levar a outra entidade (art. 20 do RGPD).
letter-did-concern-tampered = Em { $day } comuniquei que uma placa foi alterada ou é falsa.
letter-did-concern-place = Em { $day } comuniquei que uma placa está no lugar errado.
letter-did-concern-other = Em { $day } comuniquei um problema com uma placa ou um sensor.
letter-purpose = Trata-se desta finalidade: { $purpose }.
letter-purpose-text = Nas palavras do aviso: “{ $text }”
letter-ground = A razão que escolhi: “{ $ground }”.
letter-words = Nas minhas próprias palavras: “{ $text }”
letter-notice = A placa chama-se “{ $label }” e indica este lugar: { $place }.
letter-notice-without-place = A placa chama-se “{ $label }”. Não indica nenhum lugar.
letter-notice-number = O aviso dela tem o número { $code }. É o aviso { $revision } do sensor { $sensor }, assinado em { $day }.
letter-notice-issuer = Foi assinado por { $name } ({ $authority }).
letter-received = Tenho um recibo assinado: isto chegou em { $day }.
letter-due = A lei dá um mês para responder (art. 12(3) do RGPD). A resposta é devida até { $day }.
letter-not-received = Ainda não tenho recibo disto. Peço que considerem esta carta como o original e que confirmem que ela chegou.
letter-answers = Até agora tenho estas respostas assinadas:
letter-answer = { $day }: { $status }.
letter-answer-reason = Razão dada: “{ $reason }”.
letter-words-of-answer = Nas palavras da resposta: “{ $text }”
letter-answer-due = Novo dia para a resposta: { $day }.
letter-overdue = Esse dia já passou.
letter-rejected = Não concordo com a recusa. Peço que analisem o caso de novo.
letter-fulfilled = A última resposta que recebi diz que isto está feito. Peço que assim continue.
letter-ask-consent-give = Peço que conservem a prova do meu consentimento (art. 7(1) do RGPD). Posso retirá-lo a qualquer momento, tão facilmente como o dei (art. 7(3)).
letter-ask-consent-refuse = Peço que não usem dados que me dizem respeito para esta finalidade e que não me prejudiquem por eu ter recusado.
letter-ask-consent-withdraw = Peço que deixem de usar dados que me dizem respeito para esta finalidade, que apaguem os que têm (art. 17(1)(b) do RGPD) e que me informem quando estiver feito.
letter-ask-objection-make = Peço que deixem de usar dados que me dizem respeito para esta finalidade. Se quiserem continuar, apresentem-me razões imperiosas e legítimas que prevaleçam sobre os meus interesses, direitos e liberdades, ou mostrem que o uso é necessário para a declaração, o exercício ou a defesa de um direito num processo judicial (art. 21(1) do RGPD).
letter-ask-objection-retract = Peço que confirmem que a minha oposição já não vale. Posso opor-me de novo a qualquer momento.
letter-ask-review-request = Peço que um ser humano analise a decisão, que me deixem manifestar o meu ponto de vista e que me comuniquem o resultado e as razões dele.
letter-ask-request-access = Peço que me digam se usam dados que me dizem respeito. Se usarem, enviem-me uma cópia e as informações indicadas no art. 15(1) do RGPD.
letter-ask-request-rectification = Peço que corrijam os dados e que informem todos os que os receberam (art. 19 do RGPD).
letter-ask-request-erasure = Peço que apaguem os dados e que informem todos os que os receberam (art. 19 do RGPD).
letter-ask-request-restriction = Peço que conservem os dados mas não os usem até isto estar resolvido, e que me avisem antes de os voltarem a usar (art. 18(3) do RGPD).
letter-ask-request-portability = Peço que me enviem os dados num formato de uso corrente e de leitura automática.
letter-ask-concern = Peço que vejam a placa, corrijam o que está errado e me digam o que encontraram.
letter-complaint-overdue = O prazo que a lei dá para responder acabou. Não tenho uma resposta final.
letter-complaint-rejected = O responsável pelo tratamento recusa. Não considero as razões suficientes.
letter-complaint-ask = Peço que examinem isto, que ordenem o necessário para que os meus direitos sejam respeitados e que me informem do andamento e do resultado (art. 77(2) do RGPD).
letter-complaint-evidence = Posso enviar o dossiê como arquivo. Ele contém o aviso, a minha escolha, o recibo e as respostas, cada um com a sua assinatura. Assim podem verificá-los sem confiar em mim nem no responsável pelo tratamento.
letter-identity = Não tenho de dar o meu nome para isto. Podem responder com o número abaixo.
letter-key = A minha escolha foi assinada com uma chave que uso só para este sensor. Quem tem essa chave fez esta escolha. O número abaixo é o dessa escolha.
letter-hash = Número da minha escolha:
letter-closing = Atenciosamente
