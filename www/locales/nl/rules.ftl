### What the rulebooks find: one sentence for each rule, in the resident’s words.
### Language: Dutch (nl).
### Status: machine

## General Data Protection Regulation, Regulation (EU) 2016/679

rule-gdpr-13-1-a = De verklaring zegt niet hoe u de verwerkingsverantwoordelijke kunt bereiken.
rule-gdpr-12-2-digital = U kunt de verwerkingsverantwoordelijke alleen bereiken met een computer of telefoon die online is. Rechten moeten voor iedereen makkelijk te gebruiken zijn.
rule-gdpr-13-1-b = Elke overheidsinstantie heeft een functionaris voor gegevensbescherming. De verklaring zegt niet hoe u deze kunt bereiken.
rule-gdpr-37-1-b = Wie veel mensen regelmatig volgt, of veel gevoelige gegevens gebruikt, moet een functionaris voor gegevensbescherming hebben. De verklaring noemt er geen.
rule-gdpr-13-1-c-purpose = Eén woord is geen welbepaald doel. De verklaring zegt niet waar dit precies voor is.
rule-gdpr-13-1-c-basis = De verklaring zegt niet welke wet dit toestaat. Uw keuzes hangen daarvan af.
rule-gdpr-6-1-f-public = Een overheidsinstantie kan voor haar taken niet steunen op gerechtvaardigde belangen.
rule-gdpr-13-1-d = De verklaring steunt op een gerechtvaardigd belang en zegt niet welk.
rule-gdpr-9-1 = Gevoelige gegevens, zoals herkende gezichten of gezondheid, mogen niet worden gebruikt, behalve in tien gevallen. De verklaring noemt daar geen van.
rule-gdpr-9-2-a-explicit = Voor gevoelige gegevens is uitdrukkelijke toestemming nodig. De verklaring zegt dat de toestemming hier niet uitdrukkelijk is.
rule-gdpr-13-2-c = De verklaring steunt op toestemming en zegt niet dat u die altijd kunt intrekken.
rule-gdpr-7-3-channel = De verklaring steunt op toestemming en noemt geen plek waar u die kunt geven of intrekken.
rule-gdpr-7-3-idle = De verklaring zegt dat u uw toestemming kunt intrekken, maar niets erin steunt op toestemming.
rule-gdpr-7-4 = Toestemming moet vrij zijn. Hier moeten mensen meedoen, dus het is geen toestemming.
rule-gdpr-7-3-cannot = De sensor kan niet één mens overslaan, dus niemand kan toestemming weigeren of intrekken. Dan is het geen toestemming.
rule-gdpr-7-4-authority = Tegen een overheidsinstantie kunnen mensen zelden vrij nee zeggen. Daarom is toestemming hier zelden geldig.
rule-gdpr-13-1-e = De verklaring zegt niet wie de gegevens nog meer krijgt.
rule-gdpr-13-1-e-access = De verklaring zegt dat niemand anders de gegevens krijgt, en ook dat anderen ze kunnen zien of doorverkopen.
rule-gdpr-13-1-e-processor = Gegevens staan bij een bedrijf dat voor de verwerkingsverantwoordelijke werkt. De verklaring zegt niet welk bedrijf.
rule-gdpr-13-1-e-no-processor = De verklaring zegt dat geen bedrijf met de gegevens werkt, en ook dat ze op de computers van een bedrijf staan.
rule-gdpr-13-1-f-recipient = Gegevens gaan naar iemand buiten de EU en de EER. De verklaring zegt niet wat ze daar beschermt.
rule-gdpr-13-1-f-storage = Gegevens staan buiten de EU en de EER. De verklaring zegt niet wat ze daar beschermt.
rule-gdpr-13-1-f-processor = Een bedrijf buiten de EU en de EER werkt met de gegevens. De verklaring zegt niet wat ze daar beschermt.
rule-gdpr-13-1-f-unplaced = Gegevens staan buiten de sensor. De verklaring zegt niet in welk land, dus niemand weet welke wet ze beschermt.
rule-gdpr-49-3 = Bij haar publieke taken kan een overheidsinstantie geen gegevens naar het buitenland sturen op grond van toestemming, voor een contract of voor een dwingend belang.
rule-gdpr-14-1-d = De verklaring zegt niet welke soorten gegevens er zijn. U mag daarnaar vragen.
rule-gdpr-13-2-a = De verklaring zegt niet hoe lang de gegevens worden bewaard.
rule-gdpr-5-1-e = Gegevens die naar mensen wijzen, worden zonder einde bewaard. De wet wil een einde: als ze niet meer nodig zijn.
rule-gdpr-5-1-e-year = Gegevens die naar mensen wijzen, worden langer dan een jaar bewaard. Dat is zelden nodig.
rule-gdpr-13-2-a-stored = De verklaring zegt dat er niets wordt bewaard, en ook waar het wordt bewaard.
rule-gdpr-13-2-a-nowhere = De verklaring zegt hoe lang gegevens worden bewaard, en ook dat ze nergens worden bewaard.
rule-gdpr-13-2-a-download = De verklaring zegt dat er niets wordt bewaard, en ook dat gegevens te downloaden zijn.
rule-gdpr-13-2-a-police = De verklaring zegt dat er niets wordt bewaard, en ook dat de politie gegevens krijgt als zij erom vraagt. Wat niet wordt bewaard, kan niemand afgeven.
rule-gdpr-4-1-tech = De sensor kan mensen uit elkaar houden, maar de verklaring zegt dat geen gegevens over mensen gaan.
rule-gdpr-4-1-camera = Een camera, een microfoon of een ontvanger van telefoonsignalen legt meestal mensen vast. De verklaring zegt dat geen gegevens over mensen gaan.
rule-gdpr-4-1-data = De verklaring noemt gegevens die naar mensen wijzen, zoals kentekens, gezichten of telefoons, en zegt dat geen gegevens over mensen gaan.
rule-gdpr-4-1-raw = De verklaring zegt dat alles wat naar mensen wijst eruit wordt gehaald, en ook dat ruwe gegevens worden gebruikt.
rule-gdpr-4-1-de-identified = De sensor maakt mensen onherkenbaar, maar de verklaring zegt dat de gegevens laten zien wie zij zijn.
rule-gdpr-4-4-nobody = De verklaring zegt dat er profielen of scores van mensen worden gemaakt, en ook dat geen gegevens over mensen gaan.
rule-gdpr-4-1-consequence = Een boete, een lijst of een score treft één bepaalde mens. De verklaring zegt dat de gegevens naar niemand wijzen.
rule-gdpr-13-2-b = De verklaring zegt niet welke rechten u hebt.
rule-gdpr-13-2-b-access = De verklaring zegt niet dat u om uw gegevens kunt vragen.
rule-gdpr-13-2-b-rectification = De verklaring zegt niet dat u foute gegevens kunt laten verbeteren.
rule-gdpr-13-2-b-erasure = De verklaring zegt niet dat u uw gegevens kunt laten wissen.
rule-gdpr-13-2-b-restriction = De verklaring zegt niet dat u het gebruik van uw gegevens voorlopig kunt laten stilzetten.
rule-gdpr-20-1 = De verklaring steunt op toestemming of een contract en zegt niet dat u uw gegevens kunt meenemen.
rule-gdpr-20-scope = De verklaring belooft dat u uw gegevens kunt meenemen. De wet geeft dat alleen bij toestemming of een contract, en geen van beide is er.
rule-gdpr-15-access = De verklaring zegt dat u om uw gegevens kunt vragen, en ook dat u er niet bij kunt.
rule-gdpr-12-2 = De verklaring zegt niet waar u nee kunt zeggen, iets kunt vragen of een klacht kunt indienen.
rule-gdpr-12-2-request = De verklaring zegt niet waar u om uw gegevens of om andere rechten kunt vragen.
rule-gdpr-13-2-d = De verklaring zegt niet bij welke autoriteit u een klacht kunt indienen.
rule-gdpr-13-2-e = De verklaring zegt niet of u moet meedoen.
rule-gdpr-13-2-e-failure = U moet hier meedoen. De verklaring zegt niet wat er gebeurt als u dat niet doet.
rule-gdpr-21-1 = U kunt hiertegen bezwaar maken. De verklaring zegt dat niet.
rule-gdpr-21-1-scope = De verklaring zegt dat u bezwaar kunt maken. De wet geeft dat alleen bij een publieke taak of een gerechtvaardigd belang, en geen van beide is er.
rule-gdpr-21-1-channel = U kunt hiertegen bezwaar maken. De verklaring zegt niet waar.
rule-gdpr-21-1-reason = De sensor kan niet één mens overslaan. De verwerkingsverantwoordelijke moet daarvoor sterke redenen aantonen, en de verklaring geeft er geen.
rule-gdpr-21-2 = Tegen reclame kan iedereen bezwaar maken, en dan moet zij stoppen. De verklaring zegt dat dat niet kan.
rule-gdpr-21-6 = Mensen kunnen ook tegen wetenschappelijk onderzoek bezwaar maken, tenzij een publieke taak het nodig heeft. De verklaring zegt dat niemand kan worden overgeslagen.
rule-gdpr-13-2-e-objection = De verklaring zegt dat u moet meedoen, en ook dat u wordt overgeslagen als u bezwaar maakt.
rule-gdpr-13-2-f = Hier wordt een besluit genomen dat zwaar voor u weegt. De verklaring zegt niet of een machine of een mens het neemt.
rule-gdpr-13-2-f-consequences = Hier wordt een besluit genomen dat zwaar voor u weegt. De verklaring zegt niet waartoe het kan leiden.
rule-gdpr-13-2-f-harmless = De verklaring zegt dat een besluit zwaar voor u weegt, en ook dat u niets kan overkomen.
rule-gdpr-13-2-f-nothing = De verklaring zegt dat er niets over u wordt besloten, en ook dat een machine beslist.
rule-gdpr-22-1-detriment = Een boete, een weigering, een prijs, een lijst of een score is een besluit over een mens. De verklaring zegt dat er niets wordt besloten.
rule-gdpr-4-4-score = De verklaring zegt dat van niemand een profiel of beoordeling wordt gemaakt, en ook dat u een score kunt krijgen.
rule-gdpr-22-2 = Zonder mens mag een machine zulke dingen alleen beslissen voor een contract, op grond van een wet, of met uitdrukkelijke toestemming. Een belang is niet genoeg.
rule-gdpr-22-2-c = Hier beslist een machine alleen op grond van toestemming. Die toestemming moet uitdrukkelijk zijn, en de verklaring zegt dat zij dat niet is.
rule-gdpr-22-3 = Hier beslist een machine alleen. De verklaring zegt niet of u er een mens naar kunt laten kijken.
rule-gdpr-22-3-refused = Hier beslist een machine alleen op grond van toestemming of een contract. Dan hebt u er recht op dat een mens ernaar kijkt, en de verklaring weigert dat.
rule-gdpr-22-3-promise = Een van uw rechten is dat een mens naar een besluit kijkt. De verklaring zegt ook dat niemand dat doet.
rule-gdpr-22-4 = Hier beslist een machine alleen op grond van gevoelige gegevens. Daarvoor is uitdrukkelijke toestemming of een wet in het algemeen belang nodig; de verklaring noemt geen van beide.
rule-gdpr-35-3-a = Van mensen worden profielen gemaakt en over hen wordt beslist. Daarvoor is vooraf een effectbeoordeling nodig, en de verklaring noemt er geen.
rule-gdpr-35-3-b = Er worden gevoelige gegevens gebruikt. Op grote schaal is daarvoor vooraf een effectbeoordeling nodig, en de verklaring noemt er geen.
rule-gdpr-35-3-c = Een openbare plaats wordt in de gaten gehouden en mensen zijn te herkennen. Op grote schaal is daarvoor een effectbeoordeling nodig; de verklaring noemt er geen.

## Guidelines 3/2019 of the European Data Protection Board on video devices

rule-edpb-purpose-safety = “Veiligheid” alleen is niet genoeg voor een camera. De verklaring zegt niet wie de camera waartegen beschermt.
rule-edpb-consent = Een camera filmt iedereen die voorbijkomt. Langs een bord lopen is geen toestemming, dus toestemming is zelden geldig bij camera’s.
rule-edpb-published = Beelden die laten zien wie u bent, worden gepubliceerd. Dat is een eigen doel en heeft een eigen rechtsgrond nodig.
rule-edpb-biometric-private = Een bedrijf dat voor zijn eigen doelen mensen herkent met een camera, heeft meestal uitdrukkelijke toestemming van iedereen nodig. De verklaring noemt een andere reden.
rule-edpb-objection = De verklaring zegt niet wat er met de beelden gebeurt als u bezwaar maakt tegen deze camera.
rule-edpb-objection-cannot = Een camera die niet kan stoppen als iemand bezwaar maakt, is volgens de wet alleen toegestaan met dwingende redenen, of waar niemand langs hoeft.
rule-edpb-place = De verklaring zegt niet welke plaats de camera in de gaten houdt.
rule-edpb-reach = U hoort te kunnen zien hoe ver de camera kijkt. De verklaring zegt het niet.
rule-edpb-impact = Een bord moet de grootste gevolgen voor mensen noemen. Deze verklaring zegt niet wat u kan overkomen.
rule-edpb-silent-recording = Beelden worden opgeslagen, maar de verklaring zegt niet hoe lang. Zonder dat denken mensen dat niemand opneemt.
rule-edpb-recipient-country = Anderen krijgen de gegevens. De verklaring zegt niet in welk land, en een land buiten de EU en de EER zou een verrassing zijn.
rule-edpb-second-layer = De verklaring zegt niet waar de volledige informatie staat.
rule-edpb-not-only-digital = Wie geen computer heeft, moet de volledige informatie ook krijgen. De verklaring noemt alleen digitale manieren.
rule-edpb-72-hours = Beelden horen meestal na een paar dagen te worden gewist. Hoe langer na 72 uur, hoe beter de redenen moeten zijn.
rule-edpb-sound = De camera luistert ook. Geluid dat niet nodig is, moet uit staan.

## AI Act: Regulation (EU) 2024/1689

rule-aia-5-1-a = De verklaring zelf zegt dat dit systeem technieken gebruikt die mensen niet merken, of die hen misleiden, zodat zij doen wat hun schaadt. Dat is bij wet verboden. Niemand kan er toestemming voor geven.
rule-aia-5-1-b = De verklaring zelf zegt dat dit systeem er misbruik van maakt dat mensen jong of oud zijn, een handicap hebben of in nood zijn, zodat zij doen wat hun schaadt. Dat is bij wet verboden. Niemand kan er toestemming voor geven.
rule-aia-5-1-c-named = De verklaring zelf zegt dat dit systeem mensen beoordeelt op hoe zij zich gedragen of hoe zij zijn, en hen daarom slechter behandelt. Dat is bij wet verboden. Niemand kan er toestemming voor geven.
rule-aia-5-1-d-named = De verklaring zelf zegt dat dit systeem alleen uit een profiel voorspelt wie een misdrijf zal plegen. Dat is bij wet verboden. Niemand kan er toestemming voor geven.
rule-aia-5-1-e-named = De verklaring zelf zegt dat dit systeem een database van gezichten maakt uit beelden van iedereen. Dat is bij wet verboden. Niemand kan er toestemming voor geven.
rule-aia-5-1-f-named = De verklaring zelf zegt dat dit systeem gevoelens van mensen afleest op het werk of op school. Dat is bij wet verboden. Niemand kan er toestemming voor geven.
rule-aia-5-1-g-named = De verklaring zelf zegt dat dit systeem mensen indeelt naar gezicht of lichaam om hun ras, geloof, politiek, vakbond of seksleven af te leiden. Dat is bij wet verboden. Niemand kan er toestemming voor geven.
rule-aia-5-1-h-named = De verklaring zelf zegt dat dit systeem mensen op openbare plaatsen van een afstand herkent, terwijl zij voorbijkomen, voor de politie. Dat is bij wet verboden. Niemand kan er toestemming voor geven.
rule-aia-5-1-c = Dit systeem geeft mensen een score en behandelt hen daarom slechter: bijvoorbeeld met een boete, een weigering, een prijs of een zwarte lijst. Social scoring is bij wet verboden. Niemand kan er toestemming voor geven.
rule-aia-5-1-c-outcome = Wat u hier doet, verandert een score over u, en mensen worden daarom slechter behandeld. Dat is social scoring, hoe de verklaring het ook noemt. Het is bij wet verboden, en niemand kan er toestemming voor geven.
rule-aia-5-1-c-feeds = Gegevens van hier gaan naar een score, en een andere activiteit van deze sensor straft mensen op score. Dat alles is één systeem van social scoring. Het is bij wet verboden, en niemand kan er toestemming voor geven.
rule-aia-5-1-c-open = Mensen krijgen hier een score, en de verklaring zegt niet hoe zij daarom worden behandeld. Een score die iemands leven slechter maakt in een andere zaak, is bij wet verboden.
rule-aia-5-1-d = Een machine leidt uit profielen van mensen af wie een strafbaar feit zou kunnen plegen, en geen mens beslist. Misdaad voorspellen uit alleen een profiel is bij wet verboden. Niemand kan er toestemming voor geven.
rule-aia-5-1-d-support = Een machine wijst mensen aan die een strafbaar feit zouden kunnen plegen, en een mens beslist. Dat mag alleen als er al feiten over een strafbaar feit zijn, niet alleen een profiel.
rule-aia-5-1-d-risk = Een machine beoordeelt uit het profiel van mensen welk risico zij vormen. De verklaring moet zeggen welk risico: als het het risico op een misdrijf is, is dit bij wet verboden.
rule-aia-5-1-e = Gezichten die hier worden gezien, worden zonder einde bewaard en zijn te doorzoeken. Een database van gezichten maken uit camerabeelden van iedereen is bij wet verboden.
rule-aia-5-1-f = Een machine leest gevoelens van mensen af op het werk of op school. Dat is bij wet verboden, behalve om medische redenen of om veiligheidsredenen. Niemand kan er toestemming voor geven.
rule-aia-5-1-g = Een machine deelt mensen in naar gezicht of lichaam en leidt daaruit bij ieder iets privés af. Zo ras, geloof, politiek, vakbond of seksleven afleiden is bij wet verboden. Niemand kan er toestemming voor geven.
rule-aia-5-1-h = Mensen worden herkend aan gezicht of lichaam terwijl zij voorbijkomen, voor rechtshandhaving op een openbare plaats. Dat is bij wet verboden, behalve in een paar gevallen die een rechter of een onafhankelijke autoriteit heeft toegestaan.
rule-aia-50-1 = U kunt met dit apparaat praten, en de verklaring zegt niet dat een machine antwoordt.
rule-aia-50-3 = Dit apparaat leest iets af van gezichten, en geen activiteit zegt wat: gevoelens, leeftijd, of een groep waarin mensen worden ingedeeld. Wie ervoor staat, moet dat te horen krijgen.
rule-aia-50-3-words = Een machine leest uw gevoelens af, en geen zin zegt waarvoor en hoe het werkt. Wie ervoor staat, moet dat te horen krijgen.
rule-aia-50-5 = Een machine leest hier gezichten of gevoelens af, en de verklaring zegt niet hoe ver zij kijkt. Mensen moeten het weten voordat het begint, dus moeten zij weten waar het begint.
rule-aia-26-2 = Een AI-systeem met een hoog risico beslist en handelt hier zelf, en er wordt geen mens genoemd die toezicht houdt.
rule-aia-26-11 = Hier werkt een AI-systeem met een hoog risico, en de verklaring zegt niet of het over u beslist of helpt te beslissen.
rule-aia-27 = Een publieke organisatie gebruikt hier een AI-systeem met een hoog risico, en de verklaring noemt geen beoordeling van wat het doet met de grondrechten van mensen.
rule-aia-27-credit = Een machine beoordeelt hier wie krediet mag krijgen, en de verklaring noemt geen beoordeling van wat het doet met de grondrechten van mensen.
rule-aia-86 = Een AI-systeem met een hoog risico doet mee aan besluiten die zwaar voor u wegen, en de verklaring noemt geen plek om te vragen hoe zo’n besluit tot stand kwam.

## UK GDPR and Data Protection Act 2018

rule-uk-13-1-a = De verklaring zegt niet hoe u de verwerkingsverantwoordelijke kunt bereiken.
rule-uk-13-1-b = Elke overheidsinstantie heeft een functionaris voor gegevensbescherming. De verklaring zegt niet hoe u deze kunt bereiken.
rule-uk-13-1-c-purpose = Eén woord is geen welbepaald doel. De verklaring zegt niet waar dit precies voor is.
rule-uk-13-1-c-basis = De verklaring zegt niet op welke rechtsgrond dit gebeurt. Uw keuzes hangen daarvan af.
rule-uk-6-1-f-public = Een overheidsinstantie kan voor haar taken niet steunen op gerechtvaardigde belangen.
rule-uk-13-1-d = De verklaring steunt op een gerechtvaardigd belang en zegt niet welk.
rule-uk-13-1-e = De verklaring zegt niet wie de gegevens nog meer krijgt.
rule-uk-13-1-e-access = De verklaring zegt dat niemand anders de gegevens krijgt, en ook dat anderen ze kunnen zien of doorverkopen.
rule-uk-13-1-f = Gegevens gaan naar iemand buiten het Verenigd Koninkrijk. De verklaring zegt niet wat ze daar beschermt.
rule-uk-13-2-a = De verklaring zegt niet hoe lang de gegevens worden bewaard.
rule-uk-13-2-a-stored = De verklaring zegt dat er niets wordt bewaard, en ook waar het wordt bewaard.
rule-uk-13-2-a-handed = De verklaring zegt dat er niets wordt bewaard, en ook dat anderen het daarna kunnen krijgen.
rule-uk-5-1-e = Gegevens die naar mensen wijzen, worden zonder einde bewaard. De wet wil een einde: als ze niet meer nodig zijn.
rule-uk-4-1-tech = De sensor kan mensen uit elkaar houden, maar de verklaring zegt dat geen gegevens over mensen gaan.
rule-uk-9-1 = Gevoelige gegevens, zoals herkende gezichten of gezondheid, mogen niet worden gebruikt zonder een voorwaarde uit de wet. De verklaring noemt er geen.
rule-uk-13-2-b = De verklaring zegt niet welke rechten u hebt.
rule-uk-21-1 = U kunt hiertegen bezwaar maken. De verklaring zegt dat niet.
rule-uk-13-2-c = De verklaring steunt op toestemming en zegt niet dat u die altijd kunt intrekken.
rule-uk-7-4 = Toestemming moet vrij zijn. Hier moeten mensen meedoen, dus het is geen toestemming.
rule-uk-12-2 = De verklaring zegt niet waar u nee kunt zeggen, iets kunt vragen of een klacht kunt indienen.
rule-uk-13-2-d = De verklaring zegt niet bij welke autoriteit u een klacht kunt indienen.
rule-uk-164a = U kunt een klacht indienen bij de verwerkingsverantwoordelijke zelf, en die moet dat makkelijk maken. De verklaring zegt niet waar.
rule-uk-13-2-e = De verklaring zegt niet of u moet meedoen.
rule-uk-13-2-f = Hier wordt een besluit genomen dat zwaar voor u weegt. De verklaring zegt niet of een machine of een mens het neemt.
rule-uk-13-2-f-nothing = De verklaring zegt dat er niets over u wordt besloten, en ook dat een machine beslist.
rule-uk-22-3 = Hier beslist een machine alleen op grond van toestemming of een contract. Dan hebt u er recht op dat een mens ernaar kijkt, en de verklaring weigert dat.
rule-uk-22b = Hier beslist een machine alleen op grond van gevoelige gegevens. Daarvoor is uitdrukkelijke toestemming of een wet in het algemeen belang nodig; de verklaring noemt geen van beide.
rule-uk-22c = Hier beslist een machine alleen. U hebt er recht op dat een mens ernaar kijkt, en de verklaring weigert dat.
rule-uk-22c-review = Hier beslist een machine alleen. De verklaring zegt niet of u er een mens naar kunt laten kijken.

## LGPD: Lei nº 13.709/2018 (Brazil)

rule-lgpd-7 = Voor gegevens over mensen is een van de gronden nodig die de wet noemt, en de verklaring zegt niet welke.
rule-lgpd-23 = Een publieke organisatie moet zeggen volgens welke wet zij gegevens over mensen gebruikt, en deze verklaring zegt dat niet.
rule-lgpd-8-5 = Dit steunt op uw toestemming, en de verklaring noemt geen plek om die in te trekken. Intrekken moet makkelijk en gratis zijn.
rule-lgpd-8-free = De verklaring vraagt om toestemming en zegt dat u moet meedoen. Toestemming die niemand kan weigeren, is geen toestemming.
rule-lgpd-9-1 = De verklaring geeft een kop en geen zin over waar de gegevens voor zijn. Het doel moet welbepaald zijn.
rule-lgpd-9-2 = De verklaring zegt niet hoe lang gegevens over u worden gebruikt en bewaard.
rule-lgpd-9-4 = De verklaring zegt niet hoe u de beheerders kunt bereiken.
rule-lgpd-9-5 = De verklaring zegt niet met wie gegevens over u worden gedeeld, en waarvoor.
rule-lgpd-9-6 = De verklaring zegt niet wie er nog meer met de gegevens werkt en daarvoor verantwoordelijk is.
rule-lgpd-9-7 = De verklaring noemt geen van uw rechten en geen pagina die dat doet. Ze moeten worden genoemd: zien, verbeteren, wissen, meenemen en meer.
rule-lgpd-9-3-must = De verklaring zegt niet of u gegevens moet laten vastleggen om deze plaats of dienst te gebruiken.
rule-lgpd-10-2 = Dit steunt op een belang van de beheerders, en de verklaring zegt niet welk belang.
rule-lgpd-11 = Gezichten, lichamen, gezondheid en dergelijke mogen niet worden gebruikt omdat iemand er belang bij heeft. De wet noemt die grond er niet voor.
rule-lgpd-11-consent = Voor gezichten, lichamen, gezondheid en dergelijke is toestemming nodig die specifiek en apart is. De verklaring steunt op toestemming die niemand heeft uitgesproken.
rule-lgpd-18-3 = De verklaring noemt geen plek om uw gegevens te vragen of uw andere rechten te gebruiken.
rule-lgpd-18-8 = U wordt om toestemming gevraagd, en de verklaring zegt niet wat er volgt als u weigert.
rule-lgpd-18-1 = U mag een klacht indienen bij de nationale autoriteit, en de verklaring noemt haar niet.
rule-lgpd-20 = Een machine alleen beslist over u, en de verklaring zegt niet dat u het besluit kunt laten controleren.
rule-lgpd-26-1 = Een publieke organisatie verkoopt gegevens over mensen. Zij mag die maar in een paar gevallen aan bedrijven geven, en de verklaring noemt er geen.
rule-lgpd-41 = De verklaring noemt de functionaris voor persoonsgegevens (encarregado) niet. Die moet makkelijk te vinden zijn.

## CCPA as amended: California Civil Code 1798.100 and following

rule-ccpa-100-categories = In Californië moet een bedrijf zeggen welke soorten gegevens over u het verzamelt, voordat het dat doet. Deze verklaring zegt dat niet.
rule-ccpa-100-sold = In Californië moet een bedrijf zeggen of het gegevens over u verkoopt. Deze verklaring zegt dat niet.
rule-ccpa-100-retention = In Californië moet een bedrijf zeggen hoe lang het elke soort gegevens over u bewaart. Deze verklaring zegt dat niet.
rule-ccpa-100-forever = De verklaring stelt geen einde aan het bewaren van gegevens over u. In Californië mag een bedrijf ze niet langer bewaren dan het doel nodig heeft.
rule-ccpa-120 = Gegevens over u worden verkocht, en de verklaring noemt geen plek om nee te zeggen. In Californië kunt u een bedrijf zeggen dat het ze niet mag verkopen.
rule-ccpa-121 = Gezichten, lichamen, gezondheid en dergelijke worden gebruikt om conclusies over u te trekken, en er is geen plek om dat te beperken. In Californië kunt u dat.
rule-ccpa-130 = De verklaring noemt geen plek om te vragen wat een bedrijf over u weet, of om het te laten wissen. In Californië moeten er twee manieren zijn.
rule-ccpa-130-phone = Dit bedrijf is alleen met een computer te bereiken. In Californië is een gratis telefoonnummer een van de manieren.
rule-ccpa-7012-link = De verklaring zegt niet waar het privacybeleid te lezen is. In Californië moet de verklaring daarheen leiden.
rule-ccpa-7220 = Een machine beslist over u in iets dat zwaar weegt, en de verklaring noemt geen plek om u daarvoor af te melden. In Californië moet zij dat.
rule-ccpa-7220-who = Een besluit hier weegt zwaar voor u, en de verklaring zegt niet of een machine het neemt. In Californië moet u dat vooraf worden verteld.

## What people ask

rule-base-who-kind = De verklaring noemt iemand, maar zegt niet of dat een publieke organisatie of een bedrijf is.
rule-base-who-country = De verklaring zegt niet in welk land de beheerders zijn. Dus niemand weet welke wet u beschermt.
rule-base-who-reach = De verklaring zegt niet hoe u de beheerders kunt bereiken.
rule-base-who-digital = Alleen mensen met een computer of smartphone kunnen de beheerders bereiken.
rule-base-place = De verklaring zegt niet waar de sensor is. Dus niemand weet of dit bord hier hoort.
rule-base-owner = De verklaring zegt niet van wie de gegevens zijn: van de gemeente, of van het bedrijf van wie deze sensor is.
rule-base-owner-locked-out = Wie verantwoordelijk is voor deze sensor, kan de gegevens zelf niet zien. Iemand anders heeft de sleutel.
rule-base-recorded = De verklaring zegt niet wat er wordt vastgelegd.
rule-base-recognise = De verklaring zegt niet of u in de gegevens te herkennen bent.
rule-base-why = De verklaring geeft een kop en geen zin over waar dit voor is.
rule-base-how-long = De verklaring zegt niet hoe lang de gegevens worden bewaard.
rule-base-where = De verklaring zegt niet waar de gegevens staan.
rule-base-where-country = De verklaring zegt niet in welk land de gegevens staan. Dus niemand weet van welk land de politie en de rechter erbij kunnen.
rule-base-who-else = De verklaring zegt niet wie de gegevens nog meer krijgt.
rule-base-who-else-pays = Iemand anders krijgt de gegevens, en de verklaring zegt niet op welke voorwaarden: voor geld, op verzoek, of omdat een wet het zegt.
rule-base-profile = De verklaring zegt niet of er profielen of scores van mensen worden gemaakt.
rule-base-consequences = De verklaring zegt niet wat er voor u kan volgen: een boete, een prijs, een weigering, een lijst, of niets.
rule-base-consequences-free = De verklaring zegt niet wat er voor u kan volgen: een boete, een prijs, een weigering, een lijst, of niets.
rule-base-machine = De verklaring zegt niet of een machine iets over u beslist.
rule-base-machine-who = Er wordt iets over u besloten, en de verklaring zegt niet of een mens of een machine beslist.
rule-base-machine-human = Een machine beslist, en de verklaring zegt niet of een mens ernaar kijkt als u dat vraagt.
rule-base-machine-alone = Een machine alleen kan u laten betalen, u afwijzen of u op een lijst zetten, en geen mens kijkt ernaar.
rule-base-say-no = De verklaring zegt niet wat er met de sensor of de gegevens gebeurt als u nee zegt.
rule-base-say-no-why = De verklaring zegt dat er niets kan worden gedaan als u nee zegt, en zegt niet waarom.
rule-base-say-no-nowhere = De verklaring belooft iets te doen als u nee zegt, en noemt geen plek om dat te zeggen.
rule-base-must = De verklaring zegt niet of u hier kunt zijn zonder mee te doen.
rule-base-answers = De verklaring zegt niet waar u een nee, een verzoek of een klacht heen kunt sturen.
rule-base-answers-review = Een mens moet naar het besluit van de machine kijken als u dat vraagt, en de verklaring noemt geen plek om dat te vragen.
rule-base-complain = De verklaring zegt niet wie toezicht houdt op de beheerders en klachten aanneemt.
rule-base-cost = De samenleving betaalt dit, en de verklaring zegt niet hoeveel.
rule-base-contract = Een publieke organisatie betaalt anderen om dit te beheren, en de verklaring zegt niet waar het contract te lezen is.
rule-base-worth = De verklaring noemt niemand die heeft uitgerekend of dit waard is wat het de samenleving kost.
rule-base-no-trace-recorded = De verklaring zegt dat de gegevens niet over mensen gaan, en legt gezichten, kentekens, stemmen of dergelijke vast. Een van de twee is fout.
rule-base-no-trace-recognised = De verklaring zegt dat niemand te herkennen is, en herkent mensen aan gezicht of lichaam. Een van de twee is fout.
rule-base-no-trace-feelings = De verklaring zegt dat de gegevens niet over mensen gaan, en leest gevoelens van mensen af. Een van de twee is fout.
rule-base-no-trace-sensor = De verklaring zegt dat geen gegevens over mensen gaan, en gebruikt een apparaat dat mensen herkent. Een van de twee is fout.
rule-base-no-trace-profile = De verklaring zegt dat de gegevens niet over mensen gaan, en maakt profielen of scores van mensen. Een van de twee is fout.
rule-base-no-trace-list = De verklaring zegt dat niemand te herkennen is, en toch krijgt iemand een boete, een plaats op een lijst of een score. Een van de twee is fout.
rule-base-kept-nowhere = De verklaring zegt dat de gegevens worden bewaard, en dat ze nergens staan. Een van de twee is fout.
rule-base-gone-yet-stored = De verklaring zegt dat er niets wordt bewaard, en toch worden de gegevens opgeslagen, gekopieerd als reserve of kunnen ze later worden opgehaald. Een van de twee is fout.
rule-base-nobody-yet-sold = De verklaring zegt dat niemand anders de gegevens krijgt, en toch kunnen ze worden verkocht of aan anderen gegeven. Een van de twee is fout.
rule-base-nothing-yet-something = De verklaring zegt dat er voor u niets volgt, en noemt in dezelfde lijst iets dat wel volgt.
rule-base-nothing-yet-decided = De verklaring zegt dat er niets wordt besloten, en dat een machine beslist. Een van de twee is fout.
rule-base-no-profile-yet-score = De verklaring zegt dat niemand een score krijgt, en dat uw score verandert. Een van de twee is fout.
rule-base-must-yet-may-go = De verklaring zegt dat u moet meedoen, en dat u een andere weg kunt gaan. Een van de twee is fout.
rule-base-mine-yet-not = De verklaring zegt dat u uw gegevens kunt zien, en dat u dat niet kunt.

## Added later

rule-eprivacy-5-3 = Deze sensor vangt het technische adres van uw telefoon op. Iets uit een apparaat lezen mag meestal alleen met toestemming, wat de rest ook toestaat. De verklaring steunt niet op toestemming.
rule-gdpr-5-1-b-sold = Gegevens over u worden verkocht of kunnen worden verkocht. Kopers gebruiken ze voor hun eigen doelen. Daarvoor is meestal uw toestemming nodig, en de verklaring steunt niet op toestemming.
rule-gdpr-10 = Hier worden gegevens over strafbare feiten gebruikt. Dat mogen alleen overheidsinstanties, of het moet volgens een wet mogen. De verklaring noemt geen van beide.
rule-gdpr-22-2-b = Hier beslist een machine alleen, en geen mens kijkt ernaar als u daarom vraagt. Daarvoor is een wet nodig die precies dit toestaat en u beschermt.
rule-aia-5-1-d-sorted = Een machine deelt mensen naar hun profiel in groepen in of zet ze op volgorde, om te zorgen dat regels worden nageleefd of dat een plaats veilig is. Als zij uit alleen een profiel aanwijst wie een strafbaar feit kan plegen, is dat bij wet verboden.
rule-aia-5-1-h-behalf = Hier worden mensen herkend aan gezicht of lichaam, en misschien gebeurt dat voor de politie. Op een openbare plaats, terwijl mensen voorbijkomen, is dat bij wet verboden, behalve in een paar gevallen die een rechter of een onafhankelijke autoriteit heeft toegestaan.
