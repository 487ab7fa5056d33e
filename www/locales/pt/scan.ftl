### The page with the camera: codes that lead elsewhere, reports about stickers, "is this the right place?".
### Status: machine

scan-title = Ler uma placa
scan-intro = Esta página lê o código de uma placa e verifica-o neste aparelho. Um código que leva a outro site é mostrado e não é aberto.
scan-failed = Esta página não conseguiu começar
scan-failed-means = Os códigos são lidos e verificados no seu próprio aparelho, e isso precisa de JavaScript. Está desligado aqui ou não chegou.
scan-failed-next = Ligue-o ou carregue a página de novo. Ou digite o código curto da placa em outro aparelho.
scan-promise = As imagens da sua câmera ficam neste aparelho. Não são guardadas e não são enviadas. Nenhum servidor descobre que placa lê.
scan-others = Sem a câmera

## Camera

scan-start = Ligar a câmera
scan-stop = Desligar a câmera
scan-light = Luz
scan-starting = A câmera está a começar.
scan-on = A câmera está ligada
scan-video = O que a câmera vê
scan-hold = Mantenha o código inteiro na imagem, direito e parado.
scan-dark = Aqui está escuro. Acenda uma luz ou chegue mais perto.
scan-off = A câmera está desligada.
scan-hidden = A câmera foi desligada porque esta página já não estava à vista.
scan-camera-refused = Esta página não pode usar a câmera. Pode permitir isso nas definições do seu navegador ou ler a placa de outra forma abaixo.
scan-camera-none = Não foi encontrada nenhuma câmera. Pode ler a placa de outra forma abaixo.
scan-camera-busy = A câmera não pode ser usada agora. Talvez outro programa a use. Tente de novo ou leia a placa de outra forma abaixo.
scan-camera-absent = Este navegador não deixa as páginas usarem uma câmera aqui. Pode ler a placa de outra forma abaixo.
scan-camera-lost = A câmera desapareceu: foi desconectada ou alguém retirou a permissão. Ligue-a de novo ou leia a placa de outra forma abaixo.
scan-reader-failed = O programa que lê códigos não chegou. Tente de novo ou digite o código curto.

## Other ways

scan-picture = Escolher uma imagem
scan-picture-choose = Uma foto da placa
scan-picture-means = A imagem fica neste aparelho.
scan-picture-none = Não foi encontrado nenhum código nesta imagem. Fotografe de frente, com nitidez e com o código inteiro.
scan-picture-failed = Este navegador não consegue abrir este arquivo como imagem.
scan-code-label = Código curto
scan-paste = Colar ou digitar o texto de um código
scan-paste-label = Texto do código
scan-paste-means = Um endereço ou só os seus algarismos. É verificado neste aparelho e não é aberto.
scan-paste-look = Verificar o texto

## What a code is

scan-foreign = Este código leva a outro site
scan-foreign-means = Não foi aberto. Leva aqui:
scan-foreign-here = Não é o site de { $authority } em que está: { $host }.
scan-user = O que está antes do sinal @ não é um site. O endereço leva a { $host }.
scan-letters = O nome deste site tem letras que podem parecer outras. Aqui está escrito sem elas.
scan-carries-changed = Contém um aviso com uma chave desta autoridade, mas alguém alterou o aviso.
scan-carries-unknown-issuer = Contém um aviso de um emissor que este site não conhece.
scan-key = Chave que indica: { $key }
scan-whole = O texto do código
scan-advice = Qualquer pessoa pode colar um adesivo sobre uma placa. Não digite senhas nem pague numa página que um adesivo abriu.
scan-own = Este código leva a este site, mas a nenhum aviso
scan-own-means = Não foi aberto. Leva a uma página de { $authority }:
scan-text = Este código não é o aviso de um sensor
scan-text-means = Não foi aberto nem executado. Contém este texto:
scan-like-wifi = Ligaria o seu aparelho à rede de alguém.
scan-like-program = Executaria um programa ou abriria um arquivo.
scan-like-contact = Ligaria a alguém, escreveria a alguém ou guardaria um nome na sua agenda.
scan-signs = O texto tem sinais que não se veem ou que invertem a sua ordem. Aqui estão entre colchetes.
scan-cut = Mostram-se os primeiros { $count } de { $all } caracteres.
scan-copy = Copiar o texto
scan-copied = Copiado.
scan-copy-failed = Não foi possível copiar. Marque e copie o texto.
scan-again = Ler outra placa

## Report

scan-report = Comunicar este adesivo
scan-report-means = Esta página não envia nada. Leia o texto e depois copie-o, imprima-o ou envie-o por e-mail.
scan-report-where = Onde está o adesivo?
scan-report-where-means = Não é preciso dizer. Aparece só no texto abaixo.
scan-report-text = Texto da sua comunicação
scan-report-copy = Copiar a comunicação
scan-report-print = Imprimir a comunicação
scan-report-mail = Escrever um e-mail com este texto
scan-report-to = A quem pode dizer
scan-report-to-register = Operam sensores, segundo a lista assinada de { $authority }. Talvez o adesivo não seja deles: pergunte quem trata disso.
scan-report-to-none = A lista de { $authority } não indica ninguém a quem escrever. Procure um endereço que conheça. Não use um do adesivo.
scan-letter-subject = Comunicação sobre um adesivo com um código
scan-letter-opening = Li um código na rua com a página { $site }.
scan-letter-when = Hora: { $time }
scan-letter-where = Lugar: { $place }
scan-letter-leads = O código leva a: { $host }
scan-letter-answer = A página disse: { $answer }
scan-letter-read = O código diz: { $text }
scan-letter-ask = Peço que tratem disso e me digam o que encontraram.

## Is this the right place?

scan-place-promise = A sua posição fica neste aparelho. Não é guardada e não é enviada.
scan-place-asking = O seu aparelho procura a sua posição.
scan-place-fits = Está a cerca de { $distance } do lugar do aviso. Está certo. O seu aparelho conhece a sua posição com uma margem de cerca de { $accuracy }.
scan-place-far = Está a cerca de { $distance } do lugar do aviso. É longe demais. O seu aparelho conhece a sua posição com uma margem de cerca de { $accuracy }.
scan-place-unstated = Este aviso não indica uma posição, por isso esta página não pode comparar. Compare o lugar escrito em palavras.
scan-place-refused = Esta página não pode conhecer a posição. Nada mais muda.
scan-place-timeout = O seu aparelho não encontrou a sua posição a tempo. Nada mais muda.
scan-place-unavailable = O seu aparelho não conhece a sua posição. Nada mais muda.
scan-place-inexact = O seu aparelho conhece a sua posição só com uma margem de cerca de { $accuracy }. Não é exato o bastante. Nada mais muda.
scan-place-open = Está a fazer uma escolha. Primeiro envie-a ou deixe-a.
