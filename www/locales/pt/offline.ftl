### Pages that work without a connection: what is kept, how old it is, newer versions, forgetting.
### Language: Portuguese (neutral). Plain words, short sentences, no markup.
### Status: machine

offline-update = Há uma versão mais nova destas páginas.
offline-update-means = Usá-la carrega esta página de novo: o que escreveu aqui e não enviou perde-se. As suas escolhas e os seus dossiês ficam.
offline-update-now = Usar agora
offline-update-later = Mais tarde
offline-replaced = Outra janela usa agora uma versão mais nova destas páginas.
offline-reload = Carregar esta página de novo
offline-refused = Uma versão mais nova destas páginas não foi aceite, porque um arquivo não é o que diz a lista deste site. As páginas neste aparelho ficam como estavam. Arquivo: { $file }
offline-refused-first = Estas páginas não foram guardadas neste aparelho, porque um arquivo não é o que diz a lista deste site. Arquivo: { $file }
offline-close = Fechar
offline-unreached = Não é possível chegar a este site. Está a ver o que este aparelho guardou.
offline-lists = As listas de chaves e de avisos substituídos foram carregadas em { $time } ({ $ago }).
offline-newer = Para pedir outras mais novas, carregue esta página de novo.
offline-unknown = Esta página não pode dizer se um aviso foi substituído ou retirado desde então.
offline-title = Guardado neste aparelho
offline-kept = Estas páginas também funcionam sem ligação à rede. Este aparelho guarda { $size } delas. Línguas: { $languages }.
offline-not-kept = Estas páginas precisam de ligação à rede. Este aparelho não as guarda.
offline-cannot = Estas páginas precisam de ligação à rede. Este navegador não deixa que sejam guardadas.
offline-forget = Esquecer o que estas páginas guardaram para uso sem ligação à rede
offline-forget-means = Isto retira deste aparelho as páginas, as suas palavras e as listas deste site. As suas escolhas, os seus dossiês e recibos ficam. As páginas não voltam a ser guardadas até que o peça.
offline-forgotten = Retirado. As suas escolhas e os seus dossiês continuam aqui.
offline-keep = Guardar estas páginas para uso sem ligação à rede
offline-again = Estas páginas estão agora guardadas.
offline-failed = Não funcionou. Nada mudou nas suas escolhas.
