### A notice in few lines, on a page with many; and what stands there without JavaScript.
### Language: Portuguese.
### Status: machine

compact-open = Mostrar o aviso completo
compact-close = Ocultar o aviso completo
compact-whole = Ler o aviso completo
compact-found-none = Nenhuma regra encontra nada. Isso não torna o sensor legal.
compact-unchecked = Este texto curto não foi verificado. O que está assinado está no aviso completo.
