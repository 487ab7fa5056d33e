### The pages around a notice: the city’s first page, the page of a notice, my choices.
### Language: Catalan (ca). Plain words, short sentences, the reader addressed as “vostè”. No markup.
### Status: machine

## First page

site-title = Sensors al carrer
site-intro = Les càmeres, els comptadors i altres sensors del carrer porten un cartell. El cartell diu qui gestiona el sensor, per a què serveix, fins a quin punt l’assenyala, quant de temps es conserven les dades i qui més les rep.
site-scan = Escanegi el codi d’un cartell amb la càmera del seu telèfon. El seu propi dispositiu comprova aleshores qui va escriure l’avís i si es va canviar. Cap servidor no s’assabenta de quin cartell ha llegit.
site-type = Escriure el codi curt d’un cartell
site-mine = Veure les meves decisions
site-mine-means = El que va decidir sobre un sensor, i com ha quedat.
site-limits = Què li pot dir la comprovació, i què no
site-limits-author = Diu qui va escriure l’avís. No diu que el sensor sigui legal, ni que l’avís sigui cert.
site-limits-gaps = Mostra el que un avís omet.
site-limits-forged = Un cartell fals pot obrir una pàgina falsa. En cas de dubte, escrigui vostè l’adreça d’aquest lloc web.
site-promise = Aquestes pàgines no li demanen mai que pagui ni que iniciï sessió. No posen cap galeta ni carreguen res de ningú més.
site-accessibility = Accessibilitat

## Page of a notice

site-notice = Avís d’un sensor
site-unchecked = Aquesta pàgina no ha pogut comprovar l’avís
site-unchecked-means = La comprovació es fa en el seu propi dispositiu i necessita JavaScript. Aquí està desactivat, o no ha arribat.
site-unchecked-next = Què pot fer
site-unchecked-script = Activi JavaScript per a aquesta pàgina i torni-la a carregar. La pàgina no envia res sobre el cartell que ha escanejat.
site-unchecked-code = Escrigui el codi curt imprès al cartell en un quiosc o en un altre dispositiu.
site-unchecked-write = Truqui o escrigui a { $authority }, a un número o una adreça que vostè ja conegui. Digui el lloc i el codi curt. Té dret a una resposta.
site-code = Escriure el codi curt
site-code-hint = Està imprès al cartell i té 11 caràcters, com ABCDE-FGHJK-4.
site-code-find = Buscar l’avís
site-keep = Per conservar aquest avís, imprimeixi la pàgina. Cap en un full.
site-notice-promise = Aquesta pàgina no li demana mai que pagui ni que iniciï sessió. No posa cap galeta, i cap servidor no s’assabenta de quin cartell ha llegit, tret que vostè enviï una decisió sobre ell.

## My choices

site-choices = Les meves decisions
site-choices-failed = Aquesta pàgina no ha pogut mostrar les seves decisions
site-choices-failed-means = Es guarden en el seu propi dispositiu i es mostren amb JavaScript. Aquí està desactivat, o no ha arribat. No s’ha perdut res: activi’l, o torni a carregar la pàgina.
site-choices-promise = El que veu aquí es guarda només en aquest dispositiu. Aquesta pàgina no posa cap galeta. Demana respostes als servidors que van rebre les seves decisions, moltes alhora, perquè no puguin saber quines són les de vostè.
site-licences = Llicències d’allò de què està feta aquesta pàgina

## Scanner

site-scanner = Escanejar un cartell amb aquest lloc web
site-scanner-means = Així no cal que es refiï d’on porta un adhesiu.
site-place = És aquest el lloc correcte?
site-report = Informar d’aquest adhesiu
