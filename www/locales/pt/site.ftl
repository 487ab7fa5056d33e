### The pages around a notice: the city’s first page, the page of a notice, my choices.
### Language: Portuguese (neutral between Portugal and Brazil). Plain words, short sentences, no markup.
### Status: machine

## First page

site-title = Sensores de rua
site-intro = As câmeras, os contadores e os outros sensores da rua têm uma placa. A placa diz quem opera o sensor, para que serve, até que ponto aponta para a sua pessoa, quanto tempo os dados são conservados e quem mais os recebe.
site-scan = Leia o código de uma placa com a câmera do seu telefone. O seu próprio aparelho verifica então quem escreveu o aviso e se ele foi alterado. Nenhum servidor descobre que placa lê.
site-type = Digitar o código curto de uma placa
site-mine = Ver as minhas escolhas
site-mine-means = O que decidiu sobre um sensor e o que resultou disso.
site-limits = O que a verificação pode dizer, e o que não pode
site-limits-author = Ela diz quem escreveu o aviso. Não diz que o sensor é legal, nem que o aviso é verdadeiro.
site-limits-gaps = Ela mostra o que um aviso deixa por dizer.
site-limits-forged = Uma placa falsa pode abrir uma página falsa. Em caso de dúvida, digite diretamente o endereço deste site.
site-promise = Estas páginas nunca pedem que pague nem que entre numa conta. Não usam cookies e não carregam nada de mais ninguém.
site-accessibility = Acessibilidade

## Page of a notice

site-notice = Aviso de sensor
site-unchecked = Esta página não conseguiu verificar o aviso
site-unchecked-means = A verificação é feita no seu próprio aparelho e precisa de JavaScript. Ele está desligado aqui, ou não chegou.
site-unchecked-next = O que pode fazer
site-unchecked-script = Ligue o JavaScript para esta página e carregue-a de novo. A página não envia nada sobre a placa que leu.
site-unchecked-code = Digite o código curto impresso na placa num quiosque ou em outro aparelho.
site-unchecked-write = Telefone ou escreva para { $authority }, para um número ou endereço que já conhece. Indique o lugar e o código curto. Tem direito a uma resposta.
site-code = Digite o código curto
site-code-hint = Está impresso na placa e tem 11 caracteres, como ABCDE-FGHJK-4.
site-code-find = Encontrar o aviso
site-keep = Para ficar com este aviso, imprima a página. Cabe numa folha.
site-notice-promise = Esta página nunca pede que pague nem que entre numa conta. Não usa cookies, e nenhum servidor descobre que placa lê, a não ser que envie uma escolha sobre ela.

## My choices

site-choices = As minhas escolhas
site-choices-failed = Esta página não conseguiu mostrar as suas escolhas
site-choices-failed-means = Elas estão guardadas no seu próprio aparelho e são mostradas por JavaScript. Ele está desligado aqui, ou não chegou. Nada se perdeu: ligue-o, ou carregue a página de novo.
site-choices-promise = O que vê aqui está guardado só neste aparelho. Esta página não usa cookies. Ela pede as respostas aos servidores que receberam as suas escolhas, muitas de uma vez, para que eles não descubram quais são as suas.
site-licences = Licenças daquilo de que esta página é feita

## Scanner

site-scanner = Ler uma placa com este site
site-scanner-means = Assim não precisa de confiar no lugar a que um adesivo leva.
site-place = É este o lugar certo?
site-report = Comunicar este adesivo
