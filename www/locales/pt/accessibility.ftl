### The accessibility statement. Only its own page fetches these words.
### Language: Portuguese (neutral between Portugal and Brazil)
### Status: machine

## Statement

accessibility-title = Acessibilidade
accessibility-intro = { $authority } quer que todas as pessoas possam usar estas páginas. Aqui se lê até onde isso se cumpre, como foi verificado e a quem dizer que algo não funciona.
accessibility-law = A declaração segue a Diretiva (UE) 2016/2102 e a norma EN 301 549. Fala só destas páginas, e de nenhum outro site de { $authority }:
accessibility-status = Até onde as páginas cumprem a norma
accessibility-status-partly = Estas páginas cumprem a norma em parte. Os testes não encontram nenhuma falha segundo as WCAG 2.2, nível AA. Mas um teste não pode julgar tudo, e nenhuma pessoa com deficiência experimentou as páginas.
accessibility-gaps = O que não é acessível, ou não é certo
accessibility-gap-people = Ninguém experimentou as páginas com um leitor de tela, com comando de voz ou com um acionador. Os testes leem o que um navegador diz a esses programas. Não é a mesma coisa.
accessibility-gap-languages = Uma máquina traduziu as páginas do inglês. Pode haver frases erradas ou difíceis de ler.
accessibility-gap-own-words = O que um emissor escreve num aviso fica na língua do emissor. Está marcado para leitores de tela, mas não traduzido.
accessibility-gap-map = O mapa mostra os lugares como pontos. A lista ao lado tem os mesmos sensores como texto.
accessibility-gap-signs = As placas impressas na rua não são páginas web. Ninguém experimentou aqui se todas as pessoas as podem encontrar e ler com a câmera.
accessibility-burden = Nada foi deixado de fora por ser trabalho demais.
accessibility-how = Como isto foi verificado
accessibility-how-self = Quem faz as páginas verificou-as. Nenhum organismo independente o fez.
accessibility-how-tests = Os testes fazem-no a cada mudança, em cada página: em claro, em escuro, nas cores que a pessoa impõe, da direita para a esquerda, numa janela de 320 píxeis, com mais espaço, com o teclado.
accessibility-how-day = Visto por inteiro pela última vez
accessibility-how-version = Versão do programa
accessibility-contact = Diga-nos o que não funciona
accessibility-contact-means = Há alguma coisa que não consegue ler ou usar? Escreva ou telefone. Também pode pedir o mesmo noutra forma.
accessibility-contact-missing = { $authority } não indica aqui nenhum meio para isso. Use um dos que estão nos seus avisos.
accessibility-enforce = Se não vier resposta, ou se ela não ajudar
accessibility-enforce-means = Em cada país da União Europeia um organismo cuida disto. Pode apresentar-lhe uma reclamação. Não custa nada.
accessibility-enforce-missing = { $authority } não indica aqui qual é esse organismo.

## Table

accessibility-table = Cada regra, uma por uma
accessibility-table-means = As regras são as das WCAG 2.2, níveis A e AA. Os nomes curtos são nossos.
accessibility-rule = Regra e nível
accessibility-result = Resultado
accessibility-way = Como foi verificado
wcag-result-met = Cumprida: nenhuma falha encontrada
wcag-result-partly = Em parte: nenhuma falha encontrada, mas ninguém a ouviu com um leitor de tela
wcag-result-none = Não se aplica: as páginas não têm nada disso
wcag-how-axe = Um programa de teste, axe, percorre cada página.
wcag-how-keys = Um teste percorre cada página só com o teclado.
wcag-how-zoom = Um teste mostra cada página numa janela de 320 píxeis, como com um zoom de 400 %.
wcag-how-spacing = Um teste mostra cada página com mais espaço.
wcag-how-size = Um teste mede tudo o que se pode premir.
wcag-how-marks = Um teste lê títulos, cabeçalhos, zonas, línguas e links de cada página.
wcag-how-paths = Um teste decide, volta atrás, guarda e apaga só com o teclado.
wcag-how-look = Um teste digita erros, e vê o que se move e o que é anunciado.
wcag-how-fair = Um teste sujeita as páginas a 24 regras para escolhas leais.
wcag-how-pictures = Imagens das páginas foram vistas.
wcag-how-code = O código das páginas foi lido.

## Short names of the rules

wcag-1-1-1 = Texto para as imagens
wcag-1-2-1 = Só som ou só filme
wcag-1-2-2 = Legendas de gravações
wcag-1-2-3 = Filme contado em palavras, ou como texto
wcag-1-2-4 = Legendas de som ao vivo
wcag-1-2-5 = Filme contado em palavras
wcag-1-3-1 = Estrutura que os programas podem ler
wcag-1-3-2 = Uma ordem com sentido
wcag-1-3-3 = Não só pela forma ou pelo lugar
wcag-1-3-4 = Na vertical e na horizontal
wcag-1-3-5 = Campos sobre a própria pessoa
wcag-1-4-1 = Não só pela cor
wcag-1-4-2 = Som que começa sozinho
wcag-1-4-3 = Contraste do texto
wcag-1-4-4 = Texto com o dobro do tamanho
wcag-1-4-5 = Sem imagens de texto
wcag-1-4-10 = Janelas estreitas, sem rolar para o lado
wcag-1-4-11 = Contraste de controles e desenhos
wcag-1-4-12 = Texto com mais espaço
wcag-1-4-13 = O que aparece sob o ponteiro
wcag-2-1-1 = Tudo com o teclado
wcag-2-1-2 = Sem armadilha para o teclado
wcag-2-1-4 = Atalhos de uma só tecla
wcag-2-2-1 = Sem limite de tempo
wcag-2-2-2 = Nada se move sozinho
wcag-2-3-1 = Nada pisca com força
wcag-2-4-1 = Um caminho para passar o que se repete
wcag-2-4-2 = Títulos das páginas
wcag-2-4-3 = Ordem do foco
wcag-2-4-4 = Links que dizem aonde levam
wcag-2-4-5 = Mais de um caminho para uma página
wcag-2-4-6 = Cabeçalhos e rótulos certos
wcag-2-4-7 = O foco está à vista
wcag-2-4-11 = O foco não está tapado
wcag-2-5-1 = Sem gestos de vários dedos
wcag-2-5-2 = Um toque pode ser interrompido
wcag-2-5-3 = Nomes tal como estão escritos
wcag-2-5-4 = Mover o aparelho
wcag-2-5-7 = Sem arrastar
wcag-2-5-8 = Tamanho do que se prime
wcag-3-1-1 = Língua da página
wcag-3-1-2 = Língua das partes
wcag-3-2-1 = O foco não muda nada
wcag-3-2-2 = Digitar e escolher não mudam nada
wcag-3-2-3 = A mesma ordem em cada página
wcag-3-2-4 = Os mesmos nomes para as mesmas coisas
wcag-3-2-6 = Ajuda no mesmo lugar
wcag-3-3-1 = Os erros são nomeados
wcag-3-3-2 = Rótulos e indicações para os campos
wcag-3-3-3 = Maneiras de corrigir um erro
wcag-3-3-4 = As decisões podem ser revistas e retiradas
wcag-3-3-7 = O que já foi dito não é perguntado de novo
wcag-3-3-8 = Sem enigmas e sem iniciar sessão
wcag-4-1-2 = Nome, função e estado para leitores de tela
wcag-4-1-3 = Mensagens que os leitores de tela anunciam
