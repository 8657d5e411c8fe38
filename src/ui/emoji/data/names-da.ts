/** Written by scripts/emoji-data.js out of emojibase-data (MIT). */
export default `grinende ansigt,glad,smiley
grinende ansigt med store øjne,glad,smiler,smiley,åben mund
grinende ansigt med smilende øjne,glad,smiley,smileøjne
strålende ansigt med smilende øjne,glad,grin,grinende,smiley,tandsmil
grinende ansigt med lukkede øjne,glad,grineren,hahaha,lol,morsomt
grinende ansigt med sveddråbe,lettet,stress,stresset,åben mund
ruller rundt på gulvet af grin,ansigt,griner,græder af grin,hahaha,lol
ansigt med glædestårer,glad,grineren,græder af grin,haha,hahaha
let smilende ansigt
omvendt ansigt,på hovedet
smeltende ansigt,flov,flydende,forsvinde,haha,lol
blinkende ansigt,blink med øjet,flirt
smilende ansigt og øjne,smileøjne
smilende ansigt med glorie,engel,uskyldig
smilende ansigt med tre hjerter,elsker,forelsket,forgude,kærlighed,være lun på
smilende ansigt med hjerteøjne,forelsket,hjerter,kærlighed
benovet,ansigt,fantastisk,leende,stjerne,øjne
kyssende ansigt,sender kys
kysseansigt,kysser
smilende ansigt,afslappet,tilpas
kysseansigt med lukkede øjne
kysseansigt med smilende øjne
smilende ansigt med tåre,glad,lettet,rørt,smiley,stolt
nydende ansigt,god mad,lækkert,mæt,smil,sulten
ansigt med tungen ude,række tunge
ansigt med tungen ude og blinkende øje,drille,række tunge
skørt ansigt,fjoget,fjollet,lille,stort,øje
ansigt med tungen ude og sammenknebne øjne,rækker tunge
ansigt med dollartegn,mund,penge
krammende ansigt,knus,knuser
ansigt med hånd over munden,fnis,hihi,overrasket,ups
ansigt med åbne øjne og hånden over munden,bange,chok,chokeret,du godeste,forbavselse
ansigt, der smugkigger,angst,bange,fascineret,flov,gemme
tyssende ansigt,shh,stille
tænkende ansigt,hmm,spekulerer,tanker,tænker
ansigt, der gør honnør,gøre honnør,held og lykke,hilsen,ja,ja frue
ansigt med lynlåsmund,hemmelighed,mund lukket,siger intet,stille,tavs
ansigt med løftet øjenbryn,elevatorblik,hmm,hævet øjenbryn,mistro,overrasket
neutralt ansigt,ikke sjovt,pokeransigt,udtryksløst,uimponeret
udtryksløst ansigt,ikke glad,nej,pokeransigt,uimponeret,whatever
ansigt uden mund,stille,tavs
stiplet linje ansigt,deprimeret,forsvinde,gemme,introvert,lige meget
ansigt i sky,fraværende,tåget,ukoncentreret
ansigt med smørret grin
uimponeret ansigt,ikke glad,sur,whatever
ansigt med rullende øjne,okay så
sammenbidt ansigt,lave grimasse
udåndende ansigt,ekshalerende,fløjt,hvisken,lettelse,pift
løgneransigt,lang næse,lyver,pinocchio
lettet ansigt,fred,lettelse,ro
eftertænksomt ansigt,nedslået
søvnigt ansigt,dyb søvn,græder,ked af det,træt
savlende ansigt,savler
sovende ansigt,godnat,sengetid,søvn,søvnig,træt
ansigt med mundbind,doktor,forkølet,læge,maske,syg
ansigt med termometer,syg
ansigt med bandage,skade,smerte
ansigt med kvalme,bræk,kaste op,opkast,syg
ansigt, der kaster op,ad,bræk,brække sig,kaste op,knække sig
nysende ansigt,forkølet,lommetørklæde,nyser,prosit,pudser næse
svedende ansigt,feber,hedeslag,rød i hovedet,varm
frysende ansigt,blåfrossen,forfrysning,istap,kold
ørt ansigt,beruset,bølget mund,fuld,småfuld,svimmel
svimmelt ansigt,ør
ansigt med spiraløjne,hypnose,hypnotiseret,problemer,svimmel
hoved, der eksploderer,chokeret,no way,overrasket,what
ansigt med cowboyhat,cowgirl
festansigt,fejring,fødselsdag,hat,hurra,højt humør
maske,ansigt,briller,maskeret,moustache,næse
smilende ansigt med solbriller,cool,sej
nørdansigt,briller,ekspert,fjollet,intelligent,klog
ansigt med monokel,gammeldags,rig,skeptisk
forvirret ansigt,ikke sikker,undskyld,utilfreds
ansigt med skrå mund,forvirret,forvirring,frustration,frustreret,lige meget
bekymret ansigt,bekymring,trist
lidt trist ansigt,ked af det
trist ansigt,ked af det,sur
ansigt med åben mund,chokeret,måbe,overrasket,ubegribeligt,utroligt
tavst ansigt,forbavset,overrasket,stille ansigt
overrasket ansigt,chokeret,omg,wow,åh nej
rødmende ansigt,omtumlet,røde kinder,ør
bønfaldende ansigt,barmhjertighed,bede,hundeøjne,trygle
ansigt, der holder tårer tilbage,beundre,beundring,flov,følelser,glædestårer
måbende ansigt med åben mund,overrasket
forpint ansigt,lider,overrasket,smerte,utilfreds
bange ansigt,bekymret,frygt,åh nej
ansigt med åben mund og koldsved,blå i ansigtet
skuffet men lettet ansigt,ked,nervøs,puha,tæt på
grædende ansigt,ked af det,tårer
stortudende ansigt,græde,hulke,ulykkelig
skrigende ansigt,angst,skriget
forbistret ansigt,forbandet,forvirret,frustreret,ked af det,vred
stædigt ansigt,hovedpine,koncentration,udholdenhed
skuffet ansigt,ked af det,trist
ansigt med koldsved,bange,ked,nervøs
udmattet ansigt,græde,nej,trist,udkørt,ulykkelig
træt ansigt,fortvivlet,gabe,nyse
gabende ansigt,godnat,i seng,kedeligt,søvnig,træt
fnysende ansigt,hånligt ansigt,jeg vandt,rasende,sur,vred
surt ansigt,rasende,rød,vred,vredt ansigt
vredt ansigt
ansigt med symboler på munden,bande,bandeord,svovle
glad lilla djævel,fantasi,griner,smil
sur lilla djævel,dæmon,horn
kranium,dødningehoved,kranie
kranium og korslagte knogler,død,dødningehoved,kranie,monster
bæ,bunke bæ,dynge lort,lort
klovneansigt
uhyre,djævel,maske,monster,trold
ånd,ansigt,maske,monster,vred
spøgelse,ansigt,eventyr,fantasi,farlig,fjollet
rumvæsen,alien,ufo
alien-monster,rummet,rumvæsen,ufo
robot,ansigt,monster,robotansigt
smilende kat,dyr,glad kat
grinende kat,dyr
kat med glædestårer,græder af grin
glad kat med hjerteøjne,kat smiler
kat med ironisk smil,dyr,ironisk kat
kyssende kat,dyr,kysser
overrasket kat,chokeret kat,dyr
grædende kat,kat græder
sur kat,dyr,kattehoved,surmulende kat
ikke se,abe,dyr,glemt,hemmelighed,pinlig
ikke høre,abe,dyr,hemmelighed,lytter ikke,tre vise aber
ikke tale,abe,dyr,hemmelighed,tre vise aber
kærlighedsbrev,kærestebrev
hjerte med pil,amor,følelser,kærlighed
hjerte med bånd,følelser,kærlighed,romantik
hjerte med stjerner,funkle,følelser,kærlighed
voksende hjerte,følelser,kærlighed,nervøs
bankende hjerte,kærlighed,romantik
roterende hjerter,følelser,kærlighed
to hjerter,kærlighed,romantik
hjertedekoration,lilla hjerte
hjerte som udråbstegn,tegnsætning
knust hjerte,itu,ked af det,kærlighed,ulykkelig
brændende hjerte,ild,kærlighed,passion
helende hjerte,bedring,plaster,rask,sundere
rødt hjerte,følelse,kærlighed
orange hjerte,følelser
gult hjerte,følelser
grønt hjerte,følelser
blåt hjerte,følelser
violet hjerte,følelser
brunt hjerte
sort hjerte,ondskab,ondt
hvidt hjerte
læbeaftryk,kys,læber,romantik,sexy
100 point,alle rigtige,hundrede,perfekt,rigtigt
vrede,følelse,tegn for vrede
kollision,bombe,eksplosion,følelser,kollisionstegn
svimmel,følelser,se stjerner,stjerneskud
sveddråber,følelser,vanddråber
smutter,er løbet,følelser,løber væk,røg,sky
hul,sort
taleboble
øje i taleboble,se,vidne
taleboble til venstre,dialog,snak
vred taleboble til højre,ballon,udråb
tankeboble
søvnig,følelse,godnat,kedeligt,sengetid,snorke
vinker,farvel,hallo,hej,hilsen,hånd
løftet håndryg
hånd med spredte fingre,finger,krop,stop
løftet hånd,high five,hævet hånd,krop,stop
vulcan-hilsen,finger,hånd,krop,spock
hånd til højre,give hånd,holde,håndtryk,nå,række ud
hånd til venstre,give hånd,holde,håndtryk,nå,række ud
håndflade nedad,afslå,afvise,genne væk,samle op,tabe
håndflade opad,fortæl mig,holde,kom,lokke,løfte
ok-tegn,aftale,fino,forstået,godt,i orden
samlede fingre,gestus,håndtegn,kom nu,sammenknebne,sarkastisk
lidt vist med tommel- og pegefinger,en smule,fingre,hånd,lille smule,mængde
v-tegn,fred,sejr,yeah
krydsede fingre,finger,held og lykke,håb,hånd,krop
krydset pegefinger og tommelfinger,<3,dyrt,elsker,hjerte,hånd
elsker dig-gestus,hånd,håndtegn,tre fingre
djævletegn,finger,fingre,heavy metal,horn,hånd
ring til mig-hånd,krop,opringning,ringer,telefonhånd
peger mod venstre,finger,pegefinger
peger mod højre,finger,pegefinger
peger opad,finger,pegefinger
langefinger,fuck,hånd,krop
peger nedad,finger,pegefinger
rækker finger op,hånd,krop,pege,pegefinger
peger på seeren,dig,finger,hånd,pegefinger
tommelfinger op,forstået,godt,håndtegn,ja,ok
tommelfinger ned,dårligt,håndtegn,ikke okay,nedstemt,nej
løftet knytnæve,hånd,knyttet,slå,solidaritet
knytnæve,hånd,knyttet hånd
venstrevendt knytnæve,hånd,knyttet hånd
højrevendt knytnæve,hånd,knyttet hånd
klappende hænder,applaus,bifald,klapper,klapsalve
løftede hænder,hurra,juhu
hjertehænder,<3,elsker,elsker dig,elsker jer,kærlighed
åbne hænder,håndtegn
håndflader samlet og løftet,bede,bøn,ønske
håndtryk,aftale,enighed,hilsen,hænder,mødes
foldede hænder,bede,bøn,high five,namaste,namasté
skrivende hånd
neglelak,hånd,kosmetik,manicure
selfie,arm,foto,kamera,mobiltelefon,tager selfies
armmuskler,biceps,bodybuilder,bodybuilding,flex,muskel
mekanisk arm,handicap,protese
mekanisk ben,handicap,protese
ben,halte,humpe,knæ,sparke
fod,ankel,sparke,trampe
øre,høre,krop,lyd,lytte
øre med høreapparat,tilgængelighed
næse,ansigt,dufte,krop,lugte
hjerne,intelligent
hjerte,anatomi,blodomløb,hjerteklap,hjertekule,hjerteslag
lunger,indånding,krop,organ,respiration,trække vejret
tand,tandlæge
knogle,hund,kødben,skelet
øjne,ansigt,se
øje,krop
tunge,krop,slikke,smage
mund,krop,kys,læber,læbestift
bider i læben,angst,bange,bekymret,bekymring,flirt
baby,barn,dreng,menneske,nyfødt
barn,ungt menneske
dreng,barn,menneske,person,ung
pige,barn,menneske,person,ung
voksen,person
blond person,ansigt,hår,lyshåret,menneske
mand,menneske,person
person med skæg,fuldskæg,mand,mand med skæg
kvinde,menneske,person
voksen: rødt hår,person
voksen: krøllet hår,person
voksen: hvidt hår,person
voksen: skaldet,person
ældre menneske,gammel person,voksen
gammel mand,menneske
gammel kvinde,bedstemor,farmor,menneske,mormor
Utilfreds person,alvorlig mine,frustreret,gestus,ikke glad,irriteret
surmulende person,gestus,grimasse,klynke,nedtrykt,oprørt
signalerer nej,aldrig i livet,bevægelse,ekskludere,forbudt,forbyde
signalerer ok,allright,ansigt,bevægelse,gestus,hånd
person vender håndfladen op,fræk,hjælp,info,information,ligeglad
person med løftet hånd,fingeren oppe,hej,hilsen,i vejret,kvinde
døv person,handicap,høre,tilgængelighed,øre
person bukker dybt,bevægelse,fortrudt,fortryder,gestus,meditation
slå sig for panden,ansigt,chok,dumt,facepalm,hånd
trækker på skuldrene,aner det ikke,ligeglad,ligegyldigt,muligvis,måske
sundhedspersonale,doktor,læge,specialist,sygeplejerske,terapeut
studerende,dimittend,kandidat,student
lærer,instruktor,lektor,professor,skolelærer,underviser
dommer,domstol,retfærdighed
bonde,bondemand,gartner,gårdejer,landmand
kok,køkkenchef
mekaniker,elektriker,håndværker,skruenøgle,vvs-tekniker,vvs’er
fabriksarbejder,industri,samlebånd
kontoransat,arkitekt,business,funktionær
forsker,biolog,fysiker,ingeniør,kemiker,videnskabsmand
it-medarbejder,koder,opfinder,programmør,software,teknolog
sanger,entertainer,popsanger,rock,rocksanger,sangsolist
kunstner,kunstmaler,maler,palet
pilot,fly,flyvemaskine,luftkaptajn
astronaut,raket,rummand
brandfolk,brandbil,brandmand
politibetjent,arrestere,bøde,lov,loven,lovgivning
detektiv,spion
garder,garderofficer,gardist,livgarde
ninja,hemmelig,krig,kriger,liste,maske
bygningsarbejder,bygge,byggearbejde,byggeri,genopbygge,hjelm
person med krone,adelig,dronning,konge,kongelig,monark
prins,kongelig,kongesøn,krone,royal
prinsesse,dronning,eventyr,krone,menneske
person med turban
mand med kinesisk hat,menneske
kvinde med tørklæde,hijab
person i smoking,brudgom,festdeltager,festtøj,gom
person med brudeslør,brud med slør,bryllup
gravid kvinde,mave,mor,vordende mor
gravid mand,mave,mæt,oppustet,overspise,overspisning
gravid person,mave,mæt,oppustet,overspise,overspisning
kvinde, der ammer,amning,baby,bryst
person, der mader baby,amme,nyfødt,sutteflaske
babyengel
julemand,eventyr,fantasi,nisse,nissehue
julemandens kone,dame,fru julemand,julekvinde,kvinde
julenisse,glædelig jul,god jul,julemand,nissehue,person
superhelt,god,heltinde,superheltinde,superkraft,superkræfter
superskurk,kriminel,ond,person,superkraft,superkræfter
magiker,fantasi,fortrylle,fortryllelse,heks,hidkalde
fe,eventyr,fantasi,magi,myte,sagn
vampyr,blod,dracula,farlig,halloween,hugtænder
havvæsen,eventyr,havfolk,havfrue,havmand,havvæsener
elver,alf,fortryllende,fortryllet,legende,magi
magisk ånd,fantasi,gnid på lampen,lampe,lampens ånd,myte
zombie,apokalypsen,farlig,gys,halloween,horror
trold,eventyr,fantasy,monster,provokation,provokere
ansigtsmassage,afslapning,afslappende,behandling,hovedpine,lindre
bliver klippet,frisure,frisør,hår,hårklipning,klipning
fodgænger,gang,gå,gående,gående person,gåtur
stående person,står
knælende person,på knæ
person med blindestok,adgangsforhold,handicap,synshandicap
person i elkørestol,adgang,adgangsforhold,handicap
person i manuel kørestol,adgang,adgangsforhold,handicap
løber,bevægelse,bevæger,er på vej,hastighed,hurtig
danser,fest,flamenco,kvinde,salsa,tango
dansende mand,danser
svævende forretningsmand,jakkesæt
personer med kaninører,bedste ven,bedste veninde,bff,danser,dansere
person i dampbad,afslappende,dampende,forkæle,forkælelse,luksuriøst
bjergbestiger,klatre,klatre op,klatrer,klatring,person klatrer
fægter,fægtning,person,sport,sværd
hestevæddeløb,galop,hestesport,jockey,væddeløbshest
skiløber,sne
snowboarder,snowboarding,sport
golfspiller,birdie,bold,caddie,driving range,green
surfer,bølger,hav,havet,sport,strand
roer,båd,flod,flåde,kano,krydstogt
svømmer,freestyle,sport,svømning,triatlon
person, der dribler med en bold,atletik,basketball,mesterskab
vægtløfter,bodybuilder,dødløft,styrkeløft,træning,vægtløftning
cyklist,cykel,cykelrytter,cykler,sport
mountainbikerytter,atletisk,bjerg,cykel,cykelrytter,cykle
person slår vejrmølle,aktiv,glad,gymnastik,menneske,sport
brydere,brydeturnering,brydning,kamp,personer,sport
vandpolospiller,person,sport,svømmer,svømning,vandsport
håndboldspiller,atletik,gribe,kaste,person,sport
jonglør,balance,balancere,behændighed,dygtighed,håndtere
lotusstilling,afslappende,fred,meditation,ro,slapper af
bad,badekar,karbad
person i seng,godnat,hotel,nat,sengetid,sove
personer hånd i hånd,holde,holde i hånd,par,to personer
to kvinder hånd i hånd,elsker,kærlighed,lesbisk,lgbt,par
mand og kvinde hånd i hånd,flirt,holde hånd,kærlighed,par,venner
to mænd hånd i hånd,kærlighed,lgbt,par,stjernetegn,tvillingen
kys,kærlighed,par med hjerte,romantik,årsdag
par med hjerte,kærlighed,romantik
talende hoved,ansigt,silhuet
buste i silhuet
buster i silhuet
knus,farvel,goddag,hej,kram,omfavne
familie,barn,far,menneske,mor,par
fodspor,fødder
abehoved,dyr
abe,banan,dyr
gorilla,abe,dyr,hoved
orangutang,abe,dyr
hundehoved,dyr,kæledyr
hund,dyr,kæledyr
førerhund,blind,dyr,handikap,tilgængelighed
servicehund,dyr,førerhund,hjælp,tilgængelighed
puddel,dyr,hund,puddelhund
ulvehoved,dyr
rævehoved,dyr
vaskebjørn,nysgerrig,snu
kattehoved,dyr
kat,dyr,killing,kæledyr
sort kat,dyr,fastelavn,miav,mis,sort uheld
løvehoved,løven,stjernetegn
tigerhoved,dyr
tiger,dyr
leopard,dyr
hestehoved,dyr
hest,dyr,hestevæddeløb,væddeløbshest
enhjørningehoved,dyr,magi
zebra,dyr,striber
hjort,dådyr,gevir,rensdyr,rådyr
bison,bøffel,dyr,flok
kohoved,dyr
okse,dyr
vandbøffel,dyr
ko,dyr
grisehoved,bacon,dyr
gris,dyr
vildsvin,dyr
grisetryne,dyr,hoved
vædder,dyr,stjernetegn,vædderen
får,dyr,mæh,uld
ged,dyr
dromedar,dyr,pukkel
kamel,dyr,to pukler
lama,alpaka,dyr,guanako,uld,vikunja
giraf,dyr,pletter
elefant,dyr
mammut,dyr,stor,stødtænder,uddød,ulden
næsehorn,dyr
flodhest,dyr
musehoved,dyr
mus,dyr
rotte,dyr
hamsterhoved,kæledyr
kaninhoved,dyr
kanin,dyr
jordegern,dyr
bæver,dyr,dæmning,gnaver,tænder
pindsvin,dyr,pigge
flagermus,dyr,nat,vampyr
bjørnehoved,bamse,dyr,honning
isbjørn,arktis,hvid
koala,australien,dyr,pungdyr
pandahoved,dyr
dovendyr,langsom
odder,fisker,legesyg
stinkdyr,stank
kænguru,australien,dyr,hop,pungdyr
grævling,dyr,plage
poteaftryk,dyr,poter,spor
kalkun,dyr,fugl
høne,dyr,kylling
hane,dyr
nyudklækket kylling,dyr
kylling,dyr,kyllingehoved
kylling forfra,dyr
fugl,dyr,ornitologi
pingvin,antarktis,dyr
due,dyr,flyve,fred,fugl
ørn,dyr,fugl
and,andrik,dyr,fugl,svømmefugl
svane,dyr,fugl,grim ælling,svaneunge
ugle,dyr,fugl,klog,klogskab,vis
dronte,dyr,kæmpefugl,mauritius,uddød,udryddet
fjer,fjerdragt,flyve,let,pen,skrive
flamingo,dyr,flamboyant,pink,tropisk
påfugl,dyr,prangende,påfuglehøne,stolt
papegøje,dyr,fugl,pirat,sørøver,tale
frø,frøhoved
krokodille,dyr
skildpadde,dyr,langsom
firben,dyr,krybdyr,reptil
slange,dyr
dragehoved
drage,eventyr,kinesisk drage
sauropod,brachiosaurus,brontosaurus,dinosaur,dinosaurus,diplodocus
T-Rex,dinosaur,dinosaurus
hval med vandsprøjt,blåhval,dyr,hav,ocean
hval,dyr
delfin,dyr
sæl,dyr,hav,ocean,søløve
fisk,dyr
tropisk fisk,dyr
kuglefisk,dyr
haj,dyr,fisk
blæksprutte,dyr
konkylie,dyr,muslingeskal
koral,hav,rev
krabbe,krebsen,stjernetegn
hummer,bisque,kløer,krebs,skaldyr
reje,dyr,havdyr,mad,skaldyr
sprutte,arme,blæk,blæksprutte,bløddyr,flerarmet
østers,dykke,gourmet,perle
snegl,dyr,langsom
sommerfugl,dyr,insekt,vinger
larve,dyr,orm,tusindben
myre,dyr
honningbi,dyr
bille,dyr,insekt,kryb
mariehøne,dyr
fårekylling,græshoppe,insekt
kakerlak,dyr,insekt,skadedyr
edderkop,dyr,insekt,spindler
edderkoppespind
skorpion,skorpionen,stjernetegn
myg,feber,insekt,malaria,sygdom,virus
flue,dyr,hestebremse,insekt,klæg,maddike
orm,dyr,ledorm,parasit,regnorm
mikrobe,amøbe,bakterie,videnskab,virus
blomsterbuket
kirsebærblomst
hvid blomst
lotus,blomst,buddhisme,fred,hinduisme,indien
roset,plante
rose,blomst,kærlighed
vissen blomst,afblomstret,visnet
hibiscus,blomst,hawaiiblomst
solsikke,blomst
blomst,gul blomst
tulipan,blomst
spire,plantespire
potteplante,hjem,hus,indretning,kaktus,kedelig
nåletræ,grantræ,juletræ,stedsegrøn
løvtræ,skov,trækrone
palme,palmetræ
kaktus,kaktusplante,plante,ørken
risplante,korn
urt,blade,plante
kløver,grøn,irland,plante
firkløver,held,heldig
ahornblad,efterår,efterårsblad
faldende blade,efterårsblade,løvfald
blade i vinden,blæst
tom rede,hjem,redebygning
rede med æg,fugl,redebygning
svamp,fluesvamp,plante
vindruer,frugt
melon,frugt
vandmelon,frugt,sommer
appelsin,citrus,frugt,mandarin
citron,citrus,frugt,gul
banan,frugt
ananas,frugt
mango,frugt,tropisk
rødt æble,frugt
grønt æble,frugt
pære,frugt
fersken,frugt
kirsebær,frugt
jordbær,frugt
blåbær,frugt,mad,solbær
kiwifrugt,mad
tomat,grøntsag
oliven,gren,mad,olie
kokosnød,palme
avokado,avocado,frugt,mad
aubergine,grøntsag
kartoffel,grøntsag,mad,rodfrugt
gulerod,grøntsag,mad,rodfrugt
majs,majskolbe
chili,grøntsag,mad,peber,plante,stærk
peberfrugt,grøn peber,grøntsag,mad,paprika
agurk,grøntsag,mad,pickle
bladgrønt,grønkål,kål,pak choi,salat
broccoli,grøntsag,kål
hvidløg,smag
løg,give smag,smag
jordnødder,peanut,peanuts,snack
bønner,bælgfrugt,kidney,lille,mad,små
kastanje,plante
brød,bage,toastbrød
croissant,brød,fransk,mad,morgenbrød,morgenmad
flute,baguette,brød,franskbrød,mad
fladbrød,arepas,lavash,mad,naan,nan
kringle,bager,saltkringle
bagel,bagværk
pandekager,crêpe,mad
vaffel,jern,ubeslutsom,vaffeljern
et stykke ost
kød,kødben
kyllingelår,fjerkræ,kalkun,mad
kødudskæring,bøf,kotelet,lammekotelet,rødt kød,svinekotelet
bacon,gris,kød,mad,svinekød
hamburger,mad
pomfritter,fastfood,pommes frites
pizza,mad,pizzastykke,stykke pizza
hotdog,frankfurter,pølse
sandwich,brød
taco,mexicansk
burrito,mexicansk,wrap
tamales,mad,mexicansk,wraps
fyldt pitabrød,falafel,fladbrød,gyros,kebab,mad
falafel,kikært,kødbolle
æg,mad
stegepande,madlavning,morgenmad,spejlæg,æg
pande med mad,paella,pandestegt,steger
gryde med mad,gryderet,suppe
fondue,chokolade,gryde,ost,schweizisk,smeltet
ske i skål,havregrød,morgenmad,mysli
grøn salat,mad
popcorn,biograf,film
smør,mejeriprodukt
salt,krydderi,saltbøsse
konserves,dåse,dåsemad
bento,bentoboks,boks,sushi,sushiboks
riskiks,mad
riskugle,japansk,mad,onigiri
ris,restaurant,skål ris
ris og karry,karryret
nudler,ramen-nudler,restaurant,skål nudler
spaghetti,pasta,restaurant
sød kartoffel,stegt
mad på spyd,fisk,grillspyd,kebab,pind,skaldyr
sushi,mad,nigiri
dybstegt reje,skaldyr
fiskekage
månekage,efterår,festival,yuèbǐng
dango,is,iskugler,japansk,spyd
dumpling,gyōza,jiaozi,pierogi,potsticker
lykkekage,spådom
kinesisk takeaway,china box,kinaboks
softice,is
isdessert,slush ice,slushice,snow cone
is,dessert,isdessert
donut,dessert,kage
småkage,cookie
fødselsdagskage,dessert,lagkage,til lykke,tillykke
lagkage,et stykke kage
cupcake,bagværk,dessert,kage,kager,muffin
tærte,dessert,fyld,kage,linse
chokolade
bolsje,slik
slikkepind
dessert,budding
honning,bjørn,honningkrukke,krukke honning,peter plys
sutteflaske,mælk
glas mælk,drik,drikke
varm drik,dampende,drikkevare,kaffe,kakao,te
tekande,drik,mad,tepotte,the
tekrus,kop,varm te
sake,flaske sake,sakeflaske,sakekop
flaske med flyvende prop,bar,bobler,cava,champagne,drik
vinglas,et glas vin,hvidvin,rødvin
cocktailglas,martini
tropisk drink,cocktail
ølkrus,fadøl,ølglas
skålende ølkrus,fadøl,krus øl,ølglas
skål,champagne,drikke,fejring,glas,skåle
fladbundet glas,shotglas,shots,spiritus,sprut,whisky
hælde vand,drik,glas,spilde,tom,uheld
bæger med sugerør
bubble tea,bobler,boblete,mad,mælk,perler
brik,juice,juicebrik
mate,argentina,drik
isterning,isbjerg,kold
spisepinde,asiatisk
kniv og gaffel med tallerken,madlavning
kniv og gaffel,bestik,mad,madlavning,menu,restaurant
ske,bestik
køkkenkniv,kok,madlavning,våben
krukke,beholder,glas,ingenting,intet,konservere
amfora,drik,kande,krukke,lerkrukke,madlavning
globus med Europa og Afrika,jorden,verden
globus med Nord- og Sydamerika,jorden,nordamerika,verden
globus med Asien og Australien,jorden,verden
globus med meridianer,breddegrader,internet,længdegrader,verden
verdenskort
kort over Japan,landkort
kompas,magnetisk,navigation,orientering,verdenshjørne
sneklædt bjerg,koldt,tinde
bjerg
vulkan,vulkanudbrud
Fuji-bjerget
camping,telt
strand med parasol
ørken,kaktus,sol
øde ø,palme
nationalpark
stadion,sport
klassisk bygning,søjler,tempel
byggeplads,byggeri,bygning,konstruktion,kran
mursten,ler,mørtel,væg
sten,kampesten,klippe,solid,tung
træ,bjælke,brænde,træstamme,træstub,tømmer
hytte,hus,jurte,rundhus
huse,by,bygning
faldefærdigt hus,bygning
hus,bygning,hjem,villa
hus med have,hjem,villa
kontorbygning
japansk posthus,postkontor
posthus,bygning,postkontor
hospital,bygning,doktor,læge,medicin,sygehus
bank,bygning,pengeinstitut
hotel,bygning
kærlighedshotel,romantik
døgnkiosk,døgnåben,købmand
skole,bygning
stormagasin,butik,forretning,varehus
fabrik,bygning
japansk slot,bygning
slot,borg,bygning,europa,europæisk
bryllup,kirke,kærlighed,romantik
Tokyo Tower,japan,tårn
Frihedsgudinden,new york
kirke,bygning,kors,kristen,religion
moské,islam,muslim,religion
hindutempel
synagoge,jøde,jødisk,religion,tempel
Shinto-helligdom,alter,religion
Kabaen,islam,muslim,religion
springvand,fontæne
telt,camping
tåget
stjernehimmel,nat,skyline,stjerner,storby
bylandskab,bygning,højhus,skyline,storby
solopgang over bjerge,morgensol
solopgang,morgensol
by i solnedgang,aften,højhuse
solnedgang,by,højhuse,skumring,skyline,storby
bro i mørke,bro i natten,nat
varme kilder,damp
karrusel,karruselhest,karruseltur
legeplads-rutsjebane,glide
pariserhjul,forlystelse,tivoli
rutsjebane,forlystelse,tivoli
barber,barbersalon
cirkus,cirkustelt,telt
lokomotiv,damplokomotiv,tog
togvogn,jernbane,sporvogn
lyntog,jernbane
højhastighedstog
tog,jernbane,køretøj
metro,køretøj,undergrund
letbane,køretøj,tog
togstation,jernbane
sporvogn,køretøj,letbane,trolleybus
monorail,køretøj
bjergbane,jernbane,svævebane,tog
vogn,køretøj,sporvogn,trolleybus
bus,køretøj,skolebus
bus forfra,kørende,køretøj
trolleybus,køretøj,letbane,sporvogn
minibus,varevogn
ambulance,køretøj,nødsituation
brandbil,køretøj
politibil
politibil forfra
taxa,bil,køretøj,taxi
taxa forfra,kørende taxa,taxi
bil,køretøj
bil forfra,fartøj,kørende
firehjulstrækker,bil,fritid,jeep,køretøj
pickup,bil,køretøj,ladvogn,lastbil,pickup truck
lastbil,køretøj,levering,transport,truck,varevogn
lastvogn,køretøj,lastbil,levering,transport,truck
traktor,køretøj
racerbil,racerløb
motorcykel,racerløb
scooter,knallert
manuel kørestol,handicap,handikap,rullestol,tilgængelighed
elektrisk kørestol,handicap,handikap,rullestol,tilgængelighed
motor-rickshaw,tuk tuk
cykel,drengecykel,herrecykel,tohjulet
løbehjul
skateboard,bræt,hjul
rulleskøjte,sport
busstoppested
motorvej
jernbane,spor,tog,togspor
olietønde
tankstation,benzinpumpe,benzintank
hjul,bil,cirkel,dreje,dæk,fælg
politiblink,politilys,rotorblink,rødt blink
liggende trafiklys,blinklys,signal
trafiklys,blinklys,signal
stopskilt,ottekant,ottekantet
byggeri,spærring,vejspærring
anker,båd,skib,sømand,værktøj
redningskrans,bøje,flyde,livredder,redde,sikkerhed
sejlbåd,skib,yacht
kano,båd,ro
speedbåd
passagerskib,fartøj,færge
færge,båd
motorbåd,fartøj
skib,fartøj,færge,rejse,titanic
fly,flyvemaskine,rejse
lille fly,flyvemaskine,flyver
flyafgang,afrejse,fartøj,indtjekning
flyankomst,ankomme,fartøj,landing
faldskærm,hangglider,paraglider,skydiver
sæde,plads,stol
helikopter,fartøj
luftbane,fartøj,hængende,svævebane,togbane
kabelbane,bjerg,fartøj,gondol,lift
svævebane,fartøj,gondol,kabel,lift
satellit,fartøj,rummet
raket,fartøj,rumfartøj,rummet,rumskib
ufo,marsmand,rummet,rumvæsen
hotelklokke,reception
bagage,kuffert,pakke,rejse,trolley
udløbet timeglas,sand,tid
timeglas med løbende sand,tid
ur,armbåndsur
vækkeur,alarm
stopur,tid
æggeur,tidtager
pynteur
kl. tolv,12.00,24.00,kl. 24
halv et,0.30,12.30,klokkeslæt,ur
kl. et,1.00,13.00,kl. 13,klokkeslæt,ur
halv to,1.30,13.30,klokken,ur
kl. to,14.00,2.00,kl.14,klokkeslæt,ur
halv tre,14.30,2.30,ur
kl. tre,15.00,3.00,kl.15,klokkeslæt,ur
halv fire,15.30,3.30,klokkeslæt,ur
kl. fire,16.00,4.00,kl. 16,klokkeslæt,ur
halv fem,16.30,4.30,klokkeslæt,ur
kl. fem,17.00,5.00,kl. 17,klokkeslæt,ur
halv seks,17.30,5.30,klokkeslæt,ur
kl. seks,18.00,6.00,kl. 18,ur
halv syv,18.30,6.30,klokkeslæt,ur
kl. syv,19.00,7.00,kl. 19,klokkeslæt,ur
halv otte,19.30,7.30,klokkeslæt,ur
kl. otte,20.00,8.00,kl. 20,klokkeslæt,ur
halv ni,20.30,8.30,klokkeslæt,ur
kl. ni,21.00,9.00,kl. 21,klokkeslæt,ur
halv ti,21.30,9.30,klokkeslæt,ur
kl. ti,10.00,22.00,kl. 22,klokkeslæt,ur
halv elleve,10.30,22.30,klokkeslæt,ur
kl. elleve,11.00,23.00,kl. 23,klokkeslæt,ur
halv tolv,11.30,23.30,klokkeslæt,ur
nymåne,månefase
tiltagende måne,månefase
halvmåne 1. fjerdedel,månefase
tiltagende måne næsten fuld,månefase
fuldmåne,månefase
aftagende måne næsten fuld,månefase
halvmåne 4. fjerdedel,månefase
aftagende måne,månefase
halvmåne
nymåne med ansigt,ansigt i måne
måne med ansigt 1. fjerdedel,halvmåne,måneansigt
måne med ansigt 4. fjerdedel,halvmåne,måneansigt
termometer,vejr
sol,lys,solskin,stråler,vejr
fuldmåne med ansigt,fuldmåneansigt,måneansigt
sol med ansigt
planet med ringe,saturn
stjerne
blinkende stjerne,lyser,skinner,stjerneskin
stjerneskud
mælkevejen,galakse
sky,vejr
sol bag sky
sky med lyn og regn,torden,vejr
sol bag lille sky,vejr
sol bag stor sky,vejr
sol bag sky med regn,vejr
sky med regn,vejr
sky med sne,kulde,vejr
tordensky,lyn,vejr
tornado,hvirvelvind,sky,skypumpe,vejr
tåge,sky,vejr
vindansigt,blæse,sky,vejr
cyklon,svimmel,tornado,tyfon
regnbue,lgbt,vejr
lukket paraply,regn,regnvejr
paraply,regn,tøj,vejr
paraply med regndråber,vejr
parasol,paraply,regn,vejr
højspænding,advarsel,elektricitet,fare,lyn
snefnug,kulde,rimfrost,vejr
snemand,kulde,vejr
snemand uden snevejr,koldt
komet,rummet
ild,flamme,varm
dråbe,dråbe sved,følelser,ked af det,koldsved,sveddråbe
bølge,havbølge,vandbølge
græskarmand,græskarlygte,halloween
juletræ,grantræ
fyrværkeri,fest,nytår,raket
stjernekaster,fyrværkeri,nytår,raket
kanonslag,dynamit,eksplosiv,fyrværkeri,sprængstof
stjerner,glimt,magi,skinne
ballon,fest,fødselsdag
bordbombe,fest,konfetti,nytår
konfetti,fest,konfettidåse,konfettiregn
træ med papirpynt,festival,japansk,tanabata
fyrretræsdekoration,japansk nytår
japanske dukker,fejring,festival
karpevimpel
vindspil,vindpiber
måneceremoni,fejring
pengegave,held og lykke,hóngbāo,lai see
sløjfe,fejring
gave,fødselsdag,overraskelse,pakke
mindebånd,fejring
adgangsbillet,entré,entrébillet
billet,entré,forlystelse,underholdning
militærmedalje,dekoreret,fejring
pokal,pris,præmie,trofæ
sportsmedalje,guld,vinder
guldmedalje,førsteplads,førstepræmie,vinder
sølvmedalje,andenplads,andenpræmie,vinder
bronzemedalje,tredjeplads,tredjepræmie,vinder
fodbold
baseball,bold,sport
softball,bold,handske,sport
basketball,bold,sport
volleyball,bold,spil,sport
amerikansk fodbold,football,sport
rugbybold,sport
tennis,bold,sport,tennisbold
frisbee,ultimate
bowling,bowlingkugle,spille
cricket,bat,bold,spil,sport
hockey,bold,spil,sport,stav
ishockey,puck,spil,sport,stav
lacrosse,bold,mål,stav
bordtennis,bat,bold,pingpong,spil,sport
badminton,fjerbold,ketsjer,spil,sport
boksehandske,boksning,sport
karatedragt,judo,kampsport,sport,taekwondo,uniform
målnet,sport
golfhul med flag,sport
skøjte,is
fiskestang,fiskeri,sport
dykkermaske,snorkel
løbetrøje,atletik
ski,skisport,sne,sport
kælk,slæde
curlingsten,spil,sport
pletskud,bullseye,dart,mål
yoyo,legetøj
legetøjsdrage,drageflyver,flyve,svæve
vandpistol,revolver,våben
billard,billardkugle,pool
krystalkugle,spådom,spådomskunst
tryllestav,heks,magi,troldmand,tryllekunstner
videospil,controller,håndcontroller
joystick,spil,videospil
spillemaskine,kasino
terning,spil,terningspil,underholdning
brik til puslespil,sammenhængende,spor
bamse,bjørn,legetøj,plys,tøjdyr
piñata,cinco de mayo,fastelavn,fejring,fest
diskokugle,dans,fest,glitter,spejl,spejlkugle
russiske dukker,babusjka,matrjosjka
spar,es,kort,spil
hjerter,kort,spil
ruder,kort,spil
klør,kort,spil
skakbrik,bonde,undværlig
joker,kort,kortspil,spil,spillekort
mahjong-brik,drage,rød drage
spillekort med blomster,japansk,kortspil
masker,optræden,skuespiller,teater
ramme med billede,kunst,maleri,museum
palet,farver,kunstner,maler
tråd,nål,rød tråd,sy,trisse
synål,broderi,skræddersyning,sting,sutur,syning
garn,garnnøgle,hækle,strikke,tråd
knude,binde,knob,reb,snor
briller,beklædning,solbriller
solbriller,mørk,øje
sikkerhedsbriller,dykkerbriller,svejse,svømme
kittel,eksperiment,forsker,laboratorie,læge,videnskabsmand
sikkerhedsvest,nødsituation
slips,beklædning,skjorte
T-shirt,beklædning,bluse,trøje
bukser,beklædning,jeans,tøj
halstørklæde,beklædning,vinter
handsker,beklædning,hånd,vanter,vinter
frakke,beklædning,dynejakke,jakke,vinter
sokker,beklædning,strømper
kjole,beklædning
kimono,beklædning,kåbe
sari,kjole,tøj
badedragt,badetøj
badebukser,badetøj,bikiniunderdel,undertøj
shorts,badebukser,underbukser
bikini,badetøj,beklædning,pool,strand
bluse,beklædning
pung,pengepung
håndtaske
clutch,pung,taske
indkøbsposer,hotel,shopping
rygsæk,skole,skoletaske,taske
klipklapper,badesandaler,ferie,sandaler,strand,strandsandaler
herresko
løbesko,fritidssko,gummisko,sneakers,tennissko
vandrestøvle,backpacking,camping,friluft
flad sko,ballerina,ballerinasko,damesko,slippers
høje hæle,højhælet sko,sko,stiletter
damesandal,sandaler,sko
balletsko,ballerina,dans,danserinde
damestøvle,sko,støvler
krone,diadem,dronning,konge
hat,beklædning,damehat,festhat
høj hat,sort hat,tryllekunstner
eksamenshat
kasket,baseballkasket,cap
militærhjelm,hær,krig,kriger,soldat
hjelm med hvidt kors,ansigt,nødhjælp
bedekrans,bøn,halskæde,perler,påklædning,religion
læbestift,kosmetik,makeup
ring,bryllup,diamant,forlovelse,romantik
ædelsten,diamant,juvel,romantik
højttaler fra,lyd fra,lydløs,stille
højttaler lav lydstyrke
højttaler mellem lydstyrke,lav volumen
højttaler høj lydstyrke,høj volumen
elektrisk megafon,højttaler,offentlig tale,tale
megafon,højttaler,kommunikation
posthorn
klokke,kirke
ingen klokke,ingen lyd,lydløs
partitur,g-nøgle,musik,noder
node,musik
noder,musik
studiemikrofon,musik
volumenkontrol,lydstyrke,musik
knapper,musik
mikrofon,karaoke,sang,synge
hovedtelefon,høretelefon,lyd,lytte,musik
radio,æteren
saxofon,instrument,musik
trompet,instrument,musik
akkordeon,bandoneon,harmonika,koncertina,musette,musik
guitar,elguitar,instrument,musik
klaver,instrument,keyboard,musik
violin,instrument,musik
banjo,musik
tromme,musik,rytme,trommestikker
høj tromme,beat,conga,rytme,slagtøj,taktslag
mobil,mobiltelefon
mobil med pil,lav et opkald
telefon,fastnet
telefonrør,kommunikation
personsøger,bipper,kommunikation
fax,faxmaskine,kommunikation,telefax
batteri,opladet,opladning
lavt batteriniveau,drænet,elektronik,ingen energi,lav energi
stik,elektricitet,elektrisk,ledning
bærbar computer,laptop,pc
stationær computer,skærm
printer,computer,stationær
tastatur,computer,keyboard
computermus,knap
trackball,computer
cd-rom,computer,disk,dvd,minidisk
diskette,computer
cd,blu-ray,computer,disk,dvd
dvd,blu-ray,cd,computer,disk,optisk
kugleramme,matematik,regne,regning
filmkamera,biograf,filme
filmstrimmel,biograf
filmprojektor,biograf,video
klaptræ,film,filmklapper,klapper
tv,fjernsyn
kamera,foto,instagram,selfie,snapshot,video
kamera med blitz,video
videokamera
videobånd,gammeldags,vhs
forstørrelsesglas til venstre,lup,søgning,værktøj
forstørrelsesglas til højre,lup,søgning,værktøj
stearinlys
elpære,ide,idé,lys ide
lommelygte
papirlanterne,kulørte lamper,papirlampe,rød lygte
diya-lampe,olielampe
notesbog med udsmykning
lukket bog
åben bog,læse
grøn bog
blå bog,bibliotek,læse,læsning,skolebog,uddannelse
orange bog
bøger,bibliotek,bog,læse,læsning,romaner
notesbog,noter
regnskabsbog,notesbog
side med fold,ark,dokument,papir
skriftrulle,papir
dokument,side
avis,nyheder
sammenrullet avis,nyheder
faner,bogmærke,mærke
bogmærke
mærkat,etiket,label,seddel
mønt,guld,metal,penge,rig,skat
pengepose,dollar
yenseddel,penge
dollarseddel,penge,pengesedler,seddelbundt,sedler
euroseddel,penge
pundseddel,penge
flyvende penge,forbrug
kreditkort,bank,penge
kvittering,bevis,bilag,bogføring,regnskab
stigende marked,tendens,vækst,yen
konvolut,brev,e-mail,kuvert,mail
mail,brev,e-mail,kommunikation
indgående post,brev,e-mail,konvolut,modtag,modtaget post
udgående post,brev,e-mail,konvolut,send,sendt post
udbakke,kommunikation,sendt
indbakke,kommunikation,modtaget
pakke,boks,kasse,papkasse
lukket postkasse med hævet flag,brev
lukket postkasse med sænket flag,brev
åben postkasse med hævet flag,brev
åben postkasse med sænket flag,brev
postkasse
valgurne med stemmeseddel,boks,kasse
blyant,skrive
sort fyldepen
fyldepen
kuglepen
malerpensel,maleri,maling
farvekridt,farveblyant,fedtfarve
notat,blyant,kommunikation,memo
attachémappe
mappe,dokument,filer
åben mappe,dokument,filer
kartotekskort
kalender,dato
kalenderblok,dato
notesblok,noter,spiral,spiralryg
spiralkalender,blok
kartotek,indekskort,kontakter
opadgående graf,diagram,tendens
nedadgående graf,diagram,tendens
søjlediagram,graf
clipboard,noter,skriveunderlag,udklipsholder
tegnestift
rund tegnestift,nål
papirclips
sammensatte papirclips
lineal,lige kant,matematik
tegnetrekant,matematik,vinkel,vinkelmåler
saks,klippe,papir,værktøj
arkivkasse,pap
arkivskab
papirkurv,skraldespand
lukket hængelås,låst,privat
åben hængelås,låst op,åben lås
lukket hængelås med pen,fyldepen,privat
lukket hængelås med nøgle,låst,sikker
nøgle,adgangskode,password
gammel nøgle,lås
hammer,værktøj
økse,kløve brænde,træ
hakke,mine,værktøj
hammer og hakke,værktøj
hammer og skruenøgle,svensknøgle,værktøj
dolk,daggert,kniv,våben
korslagte sværd,våben
bombe,eksplosion,fare,følelse
boomerang,australien,bagslag,rikochettere,vende tilbage
bue og pil,bueskytte,skytten,stjernetegn,våben
skjold,våben
sav,save,snedker,tømmer,tømrer,værktøj
skruenøgle,svensknøgle,værktøj
skruetrækker,redskab,værktøj
møtrik og bolt,værktøj
tandhjul,gear,værktøj
skruetvinge,skruestik,værktøj
vægt,balance,jura,retfærdighed,stjernetegn,værktøj
blindestok,handicap
link,kæde,link-tegn
kæder
krog,besnære,fange,fangst,få på krogen,hage
værktøjskasse,håndværker,mekaniker,skruenøgle
magnet,hestesko,magnetisk,tiltrækning
stige,bestige,klatre,ribbe,trin
kolbe,kemi,værktøj
reagensglas,eksperiment,forskning,kemi,kemiker,laboratorium
petriskål,bakterie,biolog,biologi,dyrkning,laboratorie
dna,biolog,evolution,gen,genetik,liv
mikroskop,naturfag,redskab,videnskab,værktøj
teleskop,astronomi,redskab,stjernekikkert,videnskab,værktøj
parabolantenne,aliens,radioteleskop,rumvæsner,satellit
sprøjte,indsprøjtning,injektion,kanyle,læge,medicin
bloddråbe,bloddonor,medicin,menstruation,sår
pille,læge,medicin
plaster
krykke,handicap,hjælp,hjælpe,invaliditet,skadet
stetoskop,doktor,hjerte,læge,medicin
røntgen,knogler,kranie,kranium,læge,medicinsk
dør,hoveddør,lukket dør
elevator,adgangsforhold,handicapadgang,hejs,tilgængelighed
spejl,genspejling,makeup,sminke,spejlbillede,spejling
vindue,frisk luft,gennemsigtig,karm,rude,udsigt
seng,hotel,sove
sofa og lampe,hotel
stol,spisestuestol
toilet,badeværelse,wc
svupper,blikkenslager,stoppet afløb,suge,sugekop,toilet
brusebad,vand
badekar,karbad
musefælde,fange,lokkemad,ost,snare
ragekniv,barberblad,barbering,barberkniv,barberskraber,skraber
bodylotion,creme,shampoo,solcreme
sikkerhedsnål,ble,punk-rock
kost,feje,heks,rengøring
kurv,indkøb,picnic,vasketøj
papirrulle,køkkenrulle,toiletpapir,toiletrulle,wc
spand,bassin,beholder
sæbe,bad,håndsæbe,sæbeskum,sæbeskål,vaske
bobler,bøvs,flyde,flyder,perle,ren
tandbørste,badeværelse,hygiejne,mund,mundhygiejne,rene tænder
vaskesvamp,absorbere,porøs,suge
brandslukker,pulverslukker
indkøbsvogn,butik,forretning,shopping
cigaret,rygning
kiste,begravelse,død
gravsten,død,hvil i fred,kirkegård,rip
urne,begravelse,død
nazaramulet,blå øje,det onde øje,lykkebringer,perle,talisman
hamsa,amulet,beskyt,beskytte,beskyttelse,fatima
statue,moai,moai-statue,stenstatue
skilt,banner,demo,demonstration,protest,protestskilt
legitimationskort,autorisation,dokument,id,identifikation,kørekort
hæveautomat,dankortautomat,hæve penge
brug affaldsspanden,skraldespand
drikkevand,vandhane
symbol for kørestol,handicap,rullestol,tilgængelighed
herretoilet,herrer,wc
dametoilet,damer,wc
toiletskilt,wc
babysymbol,babyskilt,bleskift,skifte
wc,toilet
paskontrol
told
bagageudlevering,rejse
bagageopbevaring,locker,rejsegods
advarselsskilt
børn krydser vej,pas på børn
adgang forbudt,ingen adgang,skilt,trafik
ingen adgang,adgang forbudt,forbudt
cykler forbudt,ingen cykler
rygning forbudt
smid ikke affald,forbudt,ikke tilladt
ikke drikkevand,forbudt
ingen fodgængere,forbudt
mobiltelefoner forbudt
forbudt for under 18,aldersgrænse,ingen under 18,mindst 18
radioaktiv,advarsel,radioaktivitet,risiko,skilt
biologisk fare,advarsel,risiko,skilt
opadvendt pil,nord,pil op,retning,verdenshjørne
opadvendt pil mod højre,nordøst,retning
pil mod højre,retning,verdenshjørne,øst
nedadvendt pil mod højre,retning,sydøst
nedadvendt pil,retning,syd,verdenshjørne
nedadvendt pil mod venstre,retning,sydvest
pil mod venstre,retning,verdenshjørne,vest
opadvendt pil mod venstre,nordvest,retning
op- og nedadvendt pil
pil mod venstre og højre,dobbeltpil
pil mod højre med sving til venstre
pil mod venstre med sving til højre
pil mod højre med sving opad
pil mod højre med sving nedad
lodrette cirkulære pile med uret,genindlæs,lodrette pile,vertikale pile
vandrette cirkulære pile mod uret,vandrette pile
BACK-pil,tilbage,tilbage-pil,venstrepil
END-pil,slut,venstrepil
ON!-dobbeltpil,on!-pil
SOON-pil,snart,snart-tegn
TOP-pil,pil peger op,toppil
bedested,bøn,religion
atomsymbol,ateist
om,hindu,religion
davidsstjerne,jøde,jødisk,religion
dharma-hjul,buddhist,religion
yin og yang,religion,tao,taoist
latinsk kors,kristen,religion
ortodokst kors,kristen,religion
stjerne og halvmåne,islam,muslim,religion
fredssymbol
syvarmet lysestage,hanukkah,jødisk,menorah,religion
sekstakket stjerne med prik,davidsstjerne,horoskop,jødisk
vædderen,stjernetegn
tyren,stjernetegn
tvillingen,stjernetegn
krebsen,stjernetegn
løven,stjernetegn
jomfruen,stjernetegn
vægten,stjernetegn
skorpionen,stjernetegn
skytten,stjernetegn
stenbukken,stjernetegn
vandmanden,stjernetegn
fisken,stjernetegn
slangebæreren,stjernebillede
bland sange-knap,krydsende pile,mod højre,pile for bland
gentageknap,med uret,pil
knap til én gentagelse,med uret,pil,én gang
afspilningsknap,højre,play,trekant
spol frem-knap,højre
knap til næste nummer,næste scene,pil,trekant
knap til afspilning og pause,højre,play,trekant
knap til baglæns afspilning,trekant,venstre
spol tilbage-knap,pil,venstre
knap til forrige nummer,forrige scene,pil,trekant
op-knap,opad,pil
hurtigt op-knap,dobbeltpil op
ned-knap,nedad,pil
hurtigt ned-knap,dobbeltpil ned
pauseknap,bjælke,dobbelt,lodret
stopknap,kvadrat
optageknap,cirkel
udskubningsknap,eject,skub ud
film,biograf,filme,filmkamera,teater,videokamera
lav lysstyrke
høj lysstyrke,sol
mobilsignal,dækning,signalstyrke
vibration,mobil,orange,symbol
mobil slået fra,offline,slukket
kvindesymbol,kvindetegn,tegn
mandesymbol,mandetegn,tegn
symbol for transkønnethed
gange,annuller,multiplikation,tegn,x,×
plus,+,matematik,plustegn,tegn
minus,-,matematik,minustegn,tegn,−
dividere,division,divisionstegn,matematik,tegn,÷
fedt lighedstegn,er lig med,lig med,matematik,svar,svare
uendelig,ubegrænset,uendelighed,universel
dobbelt udråbstegn,!,!!,tegnsætning
udråbstegn og spørgsmålstegn,tegnsætning
rødt spørgsmålstegn,?,tegnsætning
hvidt spørgsmålstegn,omrids,tegnsætning
hvidt udråbstegn,omrids,tegnsætning
rødt udråbstegn,!,tegnsætning
bølgestreg,bølget,tegn,tegnsætning
valutaveksling,bank,penge
dollartegn
medicinsymbol,lægekunst,lægevidenskab,slange,stav,æskulap
genbrug,genbrugssymbol
fransk lilje,fleur-de-lis,heraldik
trefork,havgud,poseidon,trefork-symbol
navneskilt,badge
japansk begyndersymbol,grønt og gult
stor rød cirkel,bred,kraftig
hvidt flueben,færdig,markering,udført
afkrydsningsfelt med flueben,godkendt,markering,✓
flueben,markering,✓
kryds,annuller,forkert,gange,markering,multiplikation
krydsknap,gange,kvadrat,mærke,x
krølle,loop,løkke
dobbelt krølle,loop,løkke
japansk kommatering,del
ottetakket spids stjerne,*,asterisk
ottetakket stjerne,*
funkle,*,glimte
copyright,copyright-tegn,ophavsret
registreret varemærke
varemærke,tm
keycap: x{23}
keycap: *
tast: 0,keycap,nul
tast: 1,et,keycap
tast: 2,keycap,to
tast: 3,keycap,tre
tast: 4,fire,keycap
tast: 5,fem,keycap
tast: 6,keycap,seks
tast: 7,keycap,syv
tast: 8,keycap,otte
tast: 9,keycap,ni
bookmark..water pistol
store bogstaver,abcd
små bogstaver,abcd
tal,1234,symbol for tal
symboler
latinske alfabet,abc
blodtype A
blodtype AB
blodtype B
CL-knap,cl-tegn,ryd,ryd-tegn
COOL-knap,cool-tegn
FREE-knap,gratis,gratis-tegn
information
ID-knap,id-tegn
m i cirkel
NEW-knap,nyhed,nyt-tegn
NG-knap,ikke godt,ikke godt-tegn,ng-tegn
blodtype O
OK,ok-tegn,okay
parkering,p-skilt
SOS,hjælp,sos-signal,sos-tegn
UP!-knap,op,op!-tegn,up!-tegn
versus,knap,versus-tegn,vs.,vs.-tegn
kvadratisk ideogram for her,japansk
kvadratisk ideogram for serviceafgift,japansk
kvadratisk ideogram for månedligt beløb,japansk
kvadratisk ideogram for ikke gratis,japansk
kvadratisk ideogram for reserveret,japansk
cirkulært ideogram for tilbud,japansk
kvadratisk ideogram for rabat,japansk
kvadratisk ideogram for gratis,japansk
kvadratisk ideogram for forbud,japansk
cirkulært ideogram for accept,japansk
kvadratisk ideogram for anvendelse,japansk
kvadratisk ideogram for bestået,japansk
kvadratisk ideogram for ledig,japansk,空
cirkulært ideogram for lykønskning,kinesisk,tillykke
cirkulært ideogram for hemmelighed,japansk
kvadratisk ideogram for åben,japansk
kvadratisk ideogram for optaget,japansk
rød cirkel,geometrisk
orange cirkel
gul cirkel
grøn cirkel
blå cirkel,geometrisk
lilla cirkel
brun cirkel
sort cirkel,geometrisk
hvid cirkel,geometrisk
rødt kvadrat,firkant
orange kvadrat,firkant
gult kvadrat,firkant
grønt kvadrat,firkant
blåt kvadrat,firkant
lilla kvadrat,firkant
brunt kvadrat,firkant
stort sort kvadrat,geometrisk
stort hvidt kvadrat,geometrisk
mellemstort sort kvadrat,geometrisk
mellemstort hvidt kvadrat,geometrisk
halvlille sort kvadrat,geometrisk
halvlille hvidt kvadrat,geometrisk
lille sort kvadrat,geometrisk
lille hvidt kvadrat,geometrisk
stor orange ruder,geometrisk
stor blå ruder,geometrisk
lille orange ruder,geometrisk
lille blå ruder,geometrisk
op-trekant,rød trekant
ned-trekant,rød trekant
ruder med prik,geometisk
alternativknap
hvid kvadratisk knap,geometrisk,omrids
sort kvadratisk knap,geometrisk` as string;
