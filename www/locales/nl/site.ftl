### The pages around a notice: first page of a city, page of a notice, my choices.
### Language: Dutch (nl).
### Status: machine

## First page

site-title = Sensoren op straat
site-intro = Camera’s, tellers en andere sensoren op straat dragen een bord. Het bord zegt wie de sensor beheert, waar hij voor is, hoe direct de gegevens naar u wijzen, hoe lang ze worden bewaard en wie ze nog meer krijgt.
site-scan = Scan de code op een bord met de camera van uw telefoon. Uw eigen apparaat controleert dan wie de verklaring heeft geschreven, en of zij is veranderd. Geen enkele server komt te weten welk bord u leest.
site-type = Typ de korte code van een bord
site-mine = Mijn keuzes bekijken
site-mine-means = Wat u over een sensor hebt besloten, en wat daarvan is gekomen.
site-limits = Wat de controle u kan vertellen, en wat niet
site-limits-author = Zij zegt wie de verklaring heeft geschreven. Zij zegt niet dat de sensor volgens de wet mag, of dat de verklaring waar is.
site-limits-gaps = Zij laat zien wat een verklaring weglaat.
site-limits-forged = Een vervalst bord kan een vervalste pagina openen. Twijfelt u, typ dan zelf het adres van deze website.
site-promise = Deze pagina’s vragen u nooit om te betalen of in te loggen. Ze plaatsen geen cookie en laden niets van anderen.
site-accessibility = Toegankelijkheid

## Page of a notice

site-notice = Sensorverklaring
site-unchecked = Deze pagina kon de verklaring niet controleren
site-unchecked-means = De controle gebeurt op uw eigen apparaat en heeft JavaScript nodig. Het staat hier uit, of het is niet aangekomen.
site-unchecked-next = Wat u kunt doen
site-unchecked-script = Zet JavaScript aan voor deze pagina en laad haar opnieuw. De pagina verstuurt niets over het bord dat u hebt gescand.
site-unchecked-code = Typ de korte code die op het bord staat bij een informatiezuil of op een ander apparaat.
site-unchecked-write = Bel of schrijf naar { $authority }, via een nummer of adres dat u al kent. Noem de plaats en de korte code. U hebt recht op een antwoord.
site-code = Typ de korte code
site-code-hint = De code staat op het bord en heeft 11 tekens, zoals ABCDE-FGHJK-4.
site-code-find = Zoek de verklaring
site-keep = Wilt u deze verklaring bewaren, print dan de pagina. Zij past op één blad.
site-notice-promise = Deze pagina vraagt u nooit om te betalen of in te loggen. Zij plaatst geen cookie, en geen enkele server komt te weten welk bord u leest, tenzij u er een keuze over verstuurt.

## My choices

site-choices = Mijn keuzes
site-choices-failed = Deze pagina kon uw keuzes niet tonen
site-choices-failed-means = Ze staan op uw eigen apparaat en worden met JavaScript getoond. Het staat hier uit, of het is niet aangekomen. Er is niets verloren: zet het aan, of laad de pagina opnieuw.
site-choices-promise = Wat u hier ziet, staat alleen op dit apparaat. Deze pagina plaatst geen cookie. Zij vraagt de servers die uw keuzes kregen om antwoorden, veel tegelijk, zodat ze niet te weten komen welke van u zijn.
site-licences = Licenties van waar deze pagina van is gemaakt

## Scanner

site-scanner = Scan een bord met deze website
site-scanner-means = Dan hoeft u niet te vertrouwen op waar een sticker heen leidt.
site-place = Is dit de goede plaats?
site-report = Meld deze sticker
