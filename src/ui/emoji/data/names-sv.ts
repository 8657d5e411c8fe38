/** Written by scripts/emoji-data.js out of emojibase-data (MIT). */
export default `ansikte med stort leende,glad,kul,roligt,skratt
flinande ansikte med stora ögon,glad,kul,leende,mun,roligt
flinande ansikte med leende ögon,blundar,glad,kul,lol,roligt
strålande ansikte med leende ögon,roligt,skratt,tänder
flinande ansikte med kisande ögon,hahaha,jätteroligt,kiknar,leende,mun
flinande ansikte med svettdroppe,glad,jobbigt,leende,nervös,stress
rullar runt på golvet och skrattar,ansikte,gapskratt,gråter,jätteroligt,tårar
ansikte med glädjetårar,gapskratt,gråt,jätteroligt,skratt
småleende ansikte,glad,ler,litet,nöjd
upp-och-nervänt ansikte,leende
smältande ansikte,flytande,försvinner,smälter,upplöses,varmt
ansikte som blinkar med ett öga,flört,skämt
leende ansikte och ögon,glad,kinder,ler,nöjd,rosiga
leende ansikte med gloria
leende ansikte med tre hjärtan,förtjust,kär,romantik,älskar
leende ansikte med hjärtformade ögon,gullig,hjärta,kärlek,söt,älskar
stjärnögt ansikte,glad,imponerad,stjärnsmäll,stjärnögd,wow
ansikte ger en slängkyss,hjärta,puss,älskar
pussande ansikte,plutar
leende ansikte,glad,nöjd,smiley
pussande ansikte med slutna ögon,blundar,glad,kinder,rosiga
pussande ansikte med leende ögon,glad,godnatt
tårögt leende ansikte,berörd,lättad,smiley,stolt,tacksam
ansikte som njuter av god mat,dreglar,gott,hungrig,leende,mums
ansikte räcker ut tungan,blä
blinkande ansikte räcker ut tungan,knäpp,skojar,tokigt
tokigt ansikte,liten,skojar,stor,tunga,öga
ansikte räcker ut tungan med stängda ögon,kniper ihop,äckligt
ansikte med dollarögon,girig,pengamun,pengar,tjäna
ansikte som kramas,glad,hej,leende,vinkar
ansikte med handen för munnen,fnissar,hoppsan
ansikte med öppna ögon och hand för munnen,chockad,förvånad,generad,rädd,stora
ansikte med kikande öga,blyg,fängslad,försiktig,kikar,rädd
hyssjande ansikte,hemlighet,hyssjar,tyst
ansikte som tänker,funderar,fundersamt,undrar
ansikte som gör honnör,ajaj kapten,hälsa,instämma,ja,lycka till
ansikte som tiger,dragkedja,hemlighet,håller,mun,tyst
ansikte med höjt ögonbryn,skeptisk,tveksam
neutralt ansikte,ingen,kommentar
uttryckslöst ansikte,ingen,kommentar
ansikte utan mun,hemlighet,stum,tyst,uttryckslös
osynligt ansikte,deprimerad,försvinner,gömd,introvert
ansikte i moln,dimma,disträ,glömsk,tankspridd
halvleende ansikte,flin,småleende
missnöjt ansikte,less,missnöjd,sur
ansikte som himlar med ögonen,osäker
grimaserande ansikte,biter ihop,grimaserar,tänder
ansikte andas ut,ledsen,pustar,suckar
ljugande ansikte,ljuger,lögn,näsa,pinocchio,växer
lättat ansikte,lugn,lättnad
funderande ansikte,funderar,ledsen,sörjer,tänker
sömnigt ansikte,gråtande,trött
dreglande ansikte,dreglar
sovande ansikte,gäsp,snarkar,sover,sängdags,sömnig
ansikte med munskydd,baciller,läkare,sjuk,smitta,virus
ansikte med termometer,feber,sjuk
ansikte med bandage på huvudet,aj,skadad
äcklat ansikte,kasta upp,kräks,mår illa,spy,äcklad
kräkande ansikte,illamående,kräks,spyr
nysande ansikte,atjoo,nyser,prosit
hett ansikte,febrig,rött,svett,varmt,värmeslag
kallt ansikte,blått,frostbiten,frusen,istappar,minus
yrt ansikte,full,mun,ostadig,på örat,påverkad
omtumlat ansikte,död,knockad,kryss,omtumlad,yr
ansikte med spiralögon,fara,fundersam,förvirrad,hypnotiserad,snurrig
exploderande huvud,chockad
ansikte med cowboyhatt,cowgirl
festande ansikte,födelsedag,hatt,kalas,partyhatt,tuta
maskerat ansikte,anonym,förklädnad,glasögon,inkognito,näsa
leende ansikte med solglasögon,chillar,cool,koppla av
nördansikte,expert,glad,glasögon,intelligent,smart
ansikte med monokel,gammaldags,torr
förbryllat ansikte,förbryllad,inte,ledsen,vad,vet
ansikte med diagonal mun,besviken,förvirrad,osäker,skeptisk,tveksam
bekymrat ansikte,bekymrad,ledsen,nervös,orolig,rädd
ansikte med lite sur mun,besviken
ansikte med sur mun,besviken
förvånat ansikte,chockad,förvånad,gapar,mun,omg
hyssjat ansikte,gapar,hyssjad,stum,överraskad
chockat ansikte,chockad,förvånad,inte,otroligt,sant
rodnande ansikte,generad,omtumlad,pinsamt,rodnar,skäms
bönfallande ansikte,hundögon,ledsen,nåd,snälla,tigga
ansikte som håller tillbaka tårarna,glädjetårar,gråter,känslosam,ledsen,stolt
ogillande ansikte med öppen mun,bister,oförstående,rädd,vad
plågat ansikte,lider,olycklig,rädd,åh nej,ångest
skrämt ansikte,rädd,skräckinjagat,skrämd
oroligt svettigt ansikte,blått,kallsvettig,panik,rädd
besviket men lättat ansikte,besviken,lättad,nära,ögat
gråtande ansikte,gråter,ledsen,saknar,sorgligt,tårar
storgråtande ansikte,bölar,gråter,ledsen,olycklig,rinner
ansikte som skriker av fasa,katastrof,livrädd,rädd,skriet
förvirrat ansikte,besviken,frustrerad,förvirrad,irriterad
uthålligt ansikte,besviken,huvudvärk,misslyckades,står ut,uthärdar
besviket ansikte,besviken,misslyckades,nedslagen
nedslaget kallsvettigt ansikte,nedslagen,nervös,rädd
uttröttat ansikte,besviken,ledsen,olycklig,slut,uppgiven
trött ansikte,inte,ledsen,less,orkar
gäspande ansikte,godnatt,sängdags,sömnig,trött,uttråkad
ansikte med ånga ur näsan,arg,rasande,seger,triumf,vansinnig
rasande ansikte,arg,röd,sur
argt ansikte,ilsken,upprörd
ansikte med symboler på munnen,arg,förbannad,svordomar,svär
leende ansikte med horn,djävul,elak,lila
argt ansikte med horn,djävul
dödskalle,döskalle
dödskalle med ben i kors,benknotor,pirater
bajshög,avföring
clownansikte,pajas
japanskt monster,ansikte,demon,saga
japanskt troll,ansikte,saga
spöke,ansikte,saga
utomjording,alien,rymdvarelse,saga,ufo
utomjordiskt monster,rymdvarelse,saga,ufo,utomjording
robotansikte
flinande kattansikte,glad,leende
flinande kattansikte med leende ögon,glad,grin,tänder
kattansikte med glädjetårar,gråter,roligt,skrattar
leende kattansikte med hjärtformade ögon,hjärtan,kärlek,älskar
kattansikte med snett leende,ironiskt
kyssande kattansikte,blundar,plutar,puss
uttröttat kattansikte,chockad,förvånad,rädd,uttröttad,överraskad
gråtande kattansikte,gråter,ledsen,tår
tjurande katt,sur,tjurig
apa ser inget,håller för,ögon
apa hör inget,håller för,öron
apa säger inget,hemlighet,håller för,munnen,tyst
kärleksbrev,hjärta
hjärta med pil,amors,kärlek
hjärta med rosett,kärlek,present,rosa
gnistrande hjärta,känslor,kärlek,upprymd
växande hjärta,känslor,kärlek,nervös,puls,upprymd
bultande hjärta,bankar,känslor,kärlek,puls,slår
snurrande hjärtan,känslor,kärlek,snurrar,två
två hjärtan,känslor,kärlek
hjärtdekoration,hjärta,lila,vitt
utropstecken i form av ett hjärta,rött
brustet hjärta,känslor,trasigt
brinnande hjärta,eld,lust
läkande hjärta,friskna till,läker,läker sår,repa sig,tillfriskna
rött hjärta,känslor,kärlek
hjärta i orange
gult hjärta
grönt hjärta
blått hjärta
lila hjärta
brunt hjärta
svart hjärta,ond
vitt hjärta
läppavtryck,kyssmärke,kärlek,läppar
100 poäng,full pott
symbol för ilska,arg
explosion,kollision,serietidning,smäll
omtumlad,serietidning,stjärna,stjärnfall,yr
stänkande svett,droppar,serietidning,svettig
fartsymbol,borta,pust,springa,springer iväg
hål
pratbubbla,dialogbubbla
öga i pratbubbla,vittne
pratbubbla åt vänster,svart
arg pratbubbla åt höger,taggig
tankebubbla,funderar
snarkningar,snarkar,sover,sömnig,trött,uttråkad
vinkande hand,hallå,hej,vinkning,är du där?
höjd handrygg,lyft
hand med utspretade fingrar,finger
hand i luften,handflata,uppräckt
vulcan-hälsning,hand,spock,star trek
hand som pekar till höger,handslag,hej,hälsa,skaka
hand som pekar till vänster,skaka
handflatan nedåt,avvisa,neka,plocka upp,schas,släppa
handflatan uppåt,bjuda in,erbjuda,fånga,kalla på
OK-tecken,hand,instämmer,javisst
fingerportmonnä,fingrar,förhör,handgest,nypa,sarkastisk
nypande hand,liten mängd
v-tecken,seger
korsade fingrar,finger,hand,lycka
hand med tummen och pekfingret korsade,<3,betala,dyrt,fingrarna,knäppa
jag älskar dig-gest,hand
djävulstecknet,djävulstecken,hand,horn,hårdrock,rock
ring mig-hand
vänsterpekande finger,pekfinger
högerpekande finger,peka åt höger,pekfinger
pekfinger upp,peka uppåt
långfinger upp,hand
nedåtpekande finger,peka nedåt,pekfinger
finger upp,förmaning,peka
finger som pekar på mig,du
tummen upp,bra,gillar,ok,okej
tummen ned,ner,ogilla
knytnäve i luften,hand
knuten hand,knytnäve
vänstervänd näve
högervänd näve
klappande händer,klappa händer
båda händerna i luften,hurra
handhjärta,kärlek,älskar
öppna händer,hand,jazzhänder
handflatorna upp,bön
handskakning,avtal,möte
beende händer,ber,knäppta händer
hand som skriver
nagellack,manikyr,måla naglar,smink
selfie,kamera,telefon
spänd biceps,muskler,stark
mekanisk arm,bionisk arm,protes
mekaniskt ben,bioniskt ben,protes
ben,lem,sparka
fot,sparka,stampa
öra,kropp
öra med hörapparat
näsa,kropp
hjärna,klok
hjärta,kardiologi,organ,puls
lungor,andning,exhalering,inhalering,organ
tand,tandläkare
benknota,skelett
ögon,öga
öga,kropp
tunga,kropp
mun,läppar
biter i läppen,flirtar,nervös,obekväm,orolig,rädd
bebis,baby,liten,ung
barn,könsneutral,leende barn,ung
pojke,kille,ung
flicka,jungfru,stjärntecken,tjej,ung
person,könsneutral,vuxen
blond person,blond man,människor
man,vuxen
man med skägg
kvinna,vuxen
person: rödhårig,könsneutral,vuxen
person: lockigt hår,könsneutral,vuxen
person: vithårig,könsneutral,vuxen
person: skallig,könsneutral,vuxen
äldre person,gammal,könsneutral,vuxen
gammal man,vuxen,äldre man
gammal kvinna,vuxen,äldre kvinna
sur person,missnöjd,sur kvinna,sur uppsyn
plutande person,plutar
person gestikulerar NEJ,förbjudet,gest för nej,icke
person gestikulerar OK,gest för ok,hand,okej
receptionist,hand,information,människor,sarkastisk,skvaller
person som räcker upp handen,fråga,jag vet
hörselskadad person,döv,tillgänglighet,öra
bugande person,be,bön,förlåt,gest,meditation
person som slår sig för pannan,ansikte,frustration,handflata,irritation
person som rycker på axlarna,axelryckning,likgiltighet,okunskap,tvivel
läkare,sjuksköterska,sjukvård,terapeut,vårdpersonal
student,studerande
lärare,instruktör,professor
domare,advokat
bonde,jordbrukare,lantbrukare
kock,köksmästare
mekaniker,elektriker,rörmontör
fabriksarbetare,industri
kontorist,affärsman,arkitekt,tjänsteman,ämbetsman
forskare,biolog,fysiker,kemist,vetenskapsman
IT-tekniker,ingenjör,uppfinnare,utvecklare
sångare,artist,rockstjärna,underhållare,vokalist
konstnär,palett
pilot,flygkapten
astronaut,kosmonaut
brandman,brandbil
polis,aina,arrestera,bötfälla,farbror blå,gripa
detektiv,spion
vakt,grenadjär
ninja,gömd,hemlig,lönnmördare
byggarbetare,hatt
person med krona,kung,kunglighet,monark,ädling
prins
prinsessa,saga
man med turban
man med kinesisk hatt,man med hatt
kvinna i sjal,hijab,slöja
person i smoking,brudgum,bröllop
person i brudslöja,brud med slöja,bröllop
gravid kvinna
gravid man,proppmätt,stor mage,uppsvälld
gravid person,stor mage,uppsvälld
amning,amma,baby,bröst
person ammar spädbarn,barnskötare,bebis,förälder,mata
bebisängel,saga
jultomte,högtid,tomten
tomtemor,jul,nisse
könsneutral tomte,jul,jultomte
superhjälte,god,hjältinna,superkraft,superkrafter
superskurk,brottsling,elak,ond,superkraft,superkrafter
magiker,häxa,trollkarl
fé,oberon,puck,titania,vingar,älva
vampyr,blod,drakula,huggtänder,vandöd
vattenväsen,näcken,sjöjungfru,sjörå
alv,magisk,mystisk
ande,djinn
zombie,levande död,odöd,vandöd
troll,fantasy,monster,saga,sägen
person som blir masserad,ansiktsmassage,behandling,massage
person som får håret klippt,frisyr,frisör,hårklippning,skönhet
fotgängare,lunka,man som går,promenerar,vandra
stående person
knäsittande person,på knäna
person med vit käpp,hjälpmedel,synskadad
person i permobil,tillträde
person i manuell rullstol,tillträde
person som springer,löpare,löpning,maraton
dansande kvinna,människor
dansande man
svävande man i kostym,människor,svävar
personer med kaninöron,kvinna,människor,tjej
person i ångbastu,slappna av,spa
person som klättrar,bergsklättring,klättra upp,klättrare
person som fäktas,fäktare,fäktning,sport,svärd
hästkapplöpning,jockey
skidåkare,skidor,snö,vinter
snowboardåkare
person som spelar golf,birdie,golfspelare,putt,sport,tee
person som surfar,hav,strand,surfare,surfing,surfning
person som ror en båt,roddbåt
person som simmar,simmare,simning
person med boll,basket,basketspelare,dribbla,sport
person som lyfter tyngder,kroppsbyggare,sport,tyngdlyftare
person som cyklar,cykel,cyklist
person som cyklar på en mountainbike,cykel,cyklist
person som hjular,gymnastik
brottande personer,brottare,brottning,sport
person som spelar vattenpolo,sport
person som spelar handboll,sport
person som jonglerar,balans,färdighet,jonglering,multitasking
person i lotusposition,ben,fokus,frid,korsade,meditation
person som badar,badkar
person i en säng,hotell,hotellnatt,sova,sova middag,sömn
personer som håller hand,människor,par
två kvinnor håller hand,människor,par
man och kvinna håller hand,människor,par
två män håller hand,människor,par
puss,kyssas,kärlek,människor
par med hjärta,kärlek,människor
silhuett som talar
figur i silhuett,människa
figurer i silhuett,människor
personer kramas,adjö,hej,tack
familj,barn,mamma,människor,pappa
fotavtryck,fötter
apansikte,djur
apa,djur
gorilla,djur
orangutang,apa
hundansikte,djur
hund,djur,valp
ledarhund,blindhund,hjälp,service
servicehund,hjälp,tillgång
pudel,djur,hund
vargansikte,djur
rävansikte,djur
tvättbjörn,nyfiken,slug
kattansikte,djur
katt,djur
svart katt,djur,halloween,mjau,otur,skrock
lejonansikte,djur
tigeransikte,djur
tiger,djur
leopard,djur
hästansikte,djur
häst,djur,galopp,hästlopp,trav
enhörningsansikte,djur
zebra,ränder
hjort,djur
bisonoxe,buffalo,hjord,visent
koansikte,djur
oxe,oxen,stjärntecken,tjur
vattenbuffel,djur
ko,djur,kossa
grisansikte,djur
gris,so,sugga
vildsvin,djur
gristryne,djur
vädur,bagge,får,stjärntecken
tacka,får
get,stenbock,stjärntecken
dromedar,puckel
kamel,puckel,pucklar
lama,alpaca,guanaco,ull,vicuña
giraff,prickar
elefant,djur
mammut,betar,stor,utrotad
noshörning,djur,horn,näsa
flodhäst,hovdjur
musansikte,djur
mus,djur
råtta,djur
hamsteransikte,djur
kaninansikte,djur
kanin,djur
jordekorre,djur
bäver,damm
igelkott,taggig
fladdermus,djur,vampyr
björnansikte,djur
isbjörn,djur,vit
koala,australien,djur,koala-ansikte,koalabjörn,pungdjur
pandaansikte,djur
sengångare,lat,långsam
utter,fiskar,lekfull
skunk,stank
känguru,australien,hoppa,joey,pungdjur
grävling,plåga
tassavtryck,djur,tassar
kalkon,fågel
höna,fågel
tupp,fågel
nykläckt kyckling,fågel
kyckling,djur
kyckling framifrån,fågel
fågel,djur,fågelansikte
pingvin,fågel,pingvinansikte
duva,fred,fredsduva,fågel
örn,fågel
and,fågel
svan,fågel
uggla,fågel,vis
dront,mauritius,stor,utrotad
fågelfjäder,fjäderdräkt,lätt
flamingo,flambojant,tropisk
påfågel,praktfull,stolt
papegoja,fågel,pirat,prata
grodansikte,djur
krokodil,djur
sköldpadda,havssköldpadda
ödla,kräldjur
orm,djur
drakansikte,djur,drake
drake,djur
sauropod,brachiosaurus,brontosaurus,diplodocus
T-rex
val som sprutar vatten,djur
val,djur
delfin,djur
säl,sjölejon
fisk,fiskarna,stjärntecken
tropisk fisk,djur
blåsfisk,djur
haj,fisk
bläckfisk,djur
snäcka,djur,snäckskal
korall,ocean,rev
krabba,kräfta,skaldjur,stjärntecken
hummer,fisksoppa,klor,skaldjur
räka,liten,mat,skaldjur
mindre bläckfisk,mat,skaldjur
ostron,dyka,pärlor
snigel,djur
fjäril,insekt,sommar,vacker
tusenfoting,djur,kryp,larv
myra,djur,insekt
bi,djur,geting,insekt
skalbagge,insekt,småkryp
nyckelpiga,djur,insekt,skalbagge
syrsa,gräshoppa
kackerlacka,insekt,skadedjur
spindel,djur,insekt
spindelnät
skorpion,skorpionen,stjärntecken
mygga,insekt,malaria,sjukdom,virus
fluga,sjukdom
mask,daggmask,parasit,ringmask
mikrob,amöba,bakterie,mikrober,virus
blombukett,blommor,kärlek
körsbärsblomma
vit blomma
lotus,blomma,buddhism,frid,hinduism,renhet
bandros,blomma
ros,blomma
vissnad blomma,torkad,vissen
hibiskus,blomma,hibiskusblomma
solros,blomma
blomma,blomster,växt
tulpan,blomma
skott,grodd,växtskott
krukväxt,inomhus,odla
barrträd,gran,vintergrön
lövträd,lövfällande
palm,träd
kaktus,växt
risax,planta,risplanta
ört,blad
treklöver,irland
fyrklöver,irland,lycka,tur
lönnlöv,höst
fallande löv,faller,fallna löv,höst,höstlöv
löv i vinden,blåser,fladdrande,höst
tomt bo,rede,ruva
bo med ägg,fågelbo,rede med ägg,ruva
svamp,flugsvamp,växt
vindruvor,frukt
melon,frukt
vattenmelon,frukt
mandarin,citrusfrukt,frukt
citron,citrusfrukt,frukt
banan,frukt
ananas,frukt
mango,frukt,tropisk frukt
rött äpple,frukt,hälsa,mat,moget,nyttigt
grönt äpple,frukt
päron,frukt
persika,frukt
körsbär,frukt
jordgubbe,bär,frukt
blåbär
kiwifrukt,mat
tomat,grönsak
oliv,mat
kokosnöt,halv kokosnöt,palm,piña colada
avokado,frukt,mat
aubergine,grönsak,äggplanta
potatis,grönsak,mat
morot,grönsak,mat,rotfrukt
majskolv
chili,peppar,starkt,växt
paprika,grönsak
gurka,grönsak,mat
sallat,bok choy,grönkål,kål,sallad,salladsblad
broccoli,kål
vitlök,smaksättning
lök,gul lök,smaksättning
jordnötter,grönsak,mat
bönor,kidneybönor,mat,små
kastanj,växt
bröd,limpa
croissant,bröd,fransk,mat
baguette,bröd,fransk,mat
tunnbröd,naanbröd,pitabröd
pretzel,snurrad
bagel,bakverk,bröd
pannkakor,crêpes,mat,pannkaka
våffla,våffeldagen,våffeljärn
ostbit
köttben,på ben
kycklinglår
styckdel,fläskkotlett,lammkotlett,stek
bacon,kött,mat
hamburgare
pommes frites
pizzabit,slice
varmkorv,mat
smörgås,bröd,macka
taco,fredagsmys,mat,mexikanskt
burrito,fredagsmys,mat,mexikanskt
tamale,mexikanskt,wrap
pitabröd,falafel,gyro,kebab,mat
falafel,kikärter,köttbulle
ägg,mat
matlagning,laga mat,steka ägg
paella,mat,stekpanna
gryta,mat,varm gryta
fondue,choklad,gryta,ost,schweiziskt,smältande
skål och sked,flingor,frukost
grönsallad,mat
popcorn,bio,snacks
smör,mjölkprodukt
salt,krydda,saltkar,saltströare
konserv,burk,konservburk
bentolåda
riskaka,kex
risboll,risportion
kokt ris
curry och ris
skål nudelsoppa,nudlar,rykande
spagetti,mat,pasta
rostad sötpotatis,mat
skaldjursspett
sushi
friterad räka,tempura
fiskkaka
månkaka,festival,höst,månfest
dango,efterrätt,japan
dumpling,degknyte,empanada,gyōza,jiaozi,pirog
lyckokaka,profetia
hämtmatkartong,takeout box
mjukglass,efterrätt
kakigōri,dessert,efterrätt,is
glass,efterrätt
munk,donut
kaka,desert,efterrätt,småbröd
födelsedagstårta,fest,grattis
tårtbit,kaka,kakbit,tårta
muffin,bakelse,bakverk
paj,deg,fyllnad
chokladkaka,chokladbit,godis
godis,karamell
klubba,godis
brylépudding,efterrätt
honungsburk
nappflaska,dryck,mjölk
mjölkglas,dryck
varm dryck,kaffe,te,ångande
tekanna,dryck
tekopp,varm dryck
sake,dryck,flaska,kopp
champagne,bubbel,fest,nyår
vinglas,dryck,rödvinsglas
cocktailglas,drink
tropisk drink,alkohol,bar,cocktail,drinkar,festa
ölstop,glas,ölglas
skålande ölstop,glas
skålande glas,dryck,fira
whiskyglas,brännvin,shot,sprit
hälla vätska,dryck,glas,oj då!,spilla,tomt
mugg med sugrör,juice,läskedryck
bubbelte,mjölk,pärlor,tapiokapärlor
dryckeskartong
mate-te,dryck
isbit,isberg,kallt
ätpinnar
tallrik, kniv och gaffel,bestick,dukning,äta
kniv och gaffel,bestick,hungrig,mat,matdags,middag
sked,bestick
kökskniv
burk,behållare,förvaring,krydda,sås,tom
amfora,kruka,krus
jordglob Europa–Afrika,europa-afrika,jorden,visar,världen
jordglob nord- och sydamerika,jorden,nordamerika,visar,världen
jordglob Asien–Australien,jorden,visar,världen
jordglob med meridianer
världskarta,världen
karta över Japan
kompass,magnetisk,navigation,orientering
snöklätt berg,kallt,snöklädda berg
berg
vulkan,vulkanutbrott
Fuji,berg
camping,tält
strand med parasoll
öken,torrt,varmt
öde ö
nationalpark
stadion
klassisk byggnad,sevärdhet
byggarbetsplats,bygge
tegelsten,bruk,lera,tegelstenar,tegelstensvägg,vägg
sten,berg,bumling,klippa
trästockar,stubbe,timmerstock,ved
koja,hydda,kåta
flera hus,byggnader
fallfärdigt hus,förfallet,öde,ödehus
hus,byggnad
hus med trädgård
kontorsbyggnad
japanskt postkontor,byggnad
postkontor,byggnad
sjukhus,byggnad
bank,byggnad
hotell,byggnad
kärlekshotell,byggnad
jourbutik,affär,byggnad
skola,byggnad,skolbyggnad
varuhus,butik
fabrik,byggnad
japanskt slott
slott
bröllop,bröllopskapell,kyrka,kärlek
Tokyo Tower,torn,torn i tokyo
Frihetsgudinnan,new york,ny,nyc,staty
kyrka,byggnad,kristen
moské,islam,muslim,religion
hindutempel
synagoga,judisk,religion,tempel
shintohelgedom,religion
kaba,islam,muslim,religion
fontän,springbrunn
tält,camping
dimmigt,dimma
stjärnklar natt,stjärnor
stadsbild,höga hus,skyskrapa,storstad
soluppgång över berg,morgonsol
soluppgång,morgonsol
stad i skymning,byggnader,kväll,solnedgång,stadsvy
solnedgång,byggnader,skymning
bro på natten
varma källor,het källa,termalkälla,ångande
karusellhäst
rutschbana,leka,lekplats,nöjesfält
pariserhjul,karusell,nöjespark
berg- och dalbana,karusell,nöjespark
barberarstolpe,barberare,frisör
cirkustält
ånglok,fordon,lokomotiv,tåg
tågvagn,fordon,järnväg
snabbtåg,fordon
höghastighetståg,fordon,shinkansen,tgv
tåg,fordon,järnväg
tunnelbana,fordon,metro
snabbspårväg,anlänt,balkbana,enskensbana,lättbana,monorail
tågstation
spårvagn,fordon
monorail,balkbana,fordon,tåg
bergbana,bergsbana,bergståg,järnväg
spårvagnsvagn,fordon
buss,fordon
mötande buss,fordon
trådbuss,fordon
minibuss,fordon
ambulans,fordon
brandbil,fordon
polisbil,fordon
mötande polisbil,fordon
taxi,fordon
mötande taxi,fordon,taxi framifrån
bil,fordon
mötande bil,bilar,fordon,körde
SUV,bil,fordon
pickup,lastbil,transportvagn,varubil
budbil,fordon,skåpbil
lastbil,fordon
traktor,fordon
racerbil,sport
motorcykel,racing
skoter,motor
manuell rullstol,tillgänglighet
eldriven rullstol,tillgänglighet
automatisk riksha,motordriven,rickshaw,tuk-tuk
cykel,fordon
sparkcykel,sparka
skateboard,bräda
rullskridsko
busshållplats
motorväg
räls,järnväg,tåg,tågräls
oljefat,olja
bränslepump,bensin,bensinpump,bensinstation
hjul,cirkel,däck,rulla
polisbilslampa,saftblandare
vågräta trafikljus
lodräta trafikljus
stoppskylt,åttakantig
skylt för byggområde,bygge
ankare,hopp
livboj,flytetyg,frälsarkrans,livräddning,räddning,säkerhet
segelbåt,segling
kanot,båt
racerbåt,fordon
passagerarfartyg,fordon,passagerare
färja,båt,passagerare
motorbåt,fordon
fartyg,båt,fordon
flygplan,fordon
litet flygplan,fordon
avgång med flyg,flyg som avgår,resa
ankomst med flyg,resa
fallskärm,fallskärmshopp,hängflygning,parasegling
flygstol
helikopter,fordon
hängbana,fordon
linbana,gondolbana,kabinbana,skidlift
kabinbana,funifor,gondolbana,linbana
satellit,fordon,rymden
raket,fordon,rymdraket
flygande tefat,ufo
receptionsklocka,hotell,piccolo,plingklocka
bagage,packning,resa,resväska
utrunnet timglas,sand
timglas med rinnande sand,tid
armbandsur,klocka
väckarklocka
tidtagarur,klocka,stoppur
timer,klocka,tid,tidtagarklocka
mantelklocka
klockan tolv,00.00,24.00
halv ett,00.30,12.30
klockan ett,01.00,13.00
halv två,01.30,13.30
klockan två,02.00,14.00
halv tre,02.30,14.30
klockan tre,03.00,15.00
halv fyra,03.30,15.30
klockan fyra,04.00,16.00
halv fem,04.30,16.30
klockan fem,05.00,17.00
halv sex,05.30,17.30
klockan sex,06.00,18.00
halv sju,06.30,18.30
klockan sju,07.00,19.00
halv åtta,07.30,19.30
klockan åtta,08.00,20.00
halv nio,08.30,20.30
klockan nio,09.00,21.00
halv tio,09.30,21.30
klockan tio,10.00,22.00
halv elva,10.30,22.30
klockan elva,11.00,23.00
halv tolv,11.30,23.30
nymåne
måne i första kvarteret,kvartsmåne,månskära
tilltagande halvmåne,kvarts
måne i andra kvarteret
fullmåne
måne i tredje kvarteret,rymden,tilltagande
avtagande halvmåne,avtagande måne
måne i fjärde kvarteret,avtagande måne,kvartsmåne,månskära
månskära,måne
nymåne med ansikte,gubben i månen,månansikte
tilltagande halvmåne med ansikte,gubben i månen,månansikte
avtagande halvmåne med ansikte,gubben i månen,månansikte
termometer,väder
sol,strålar,väder
fullmåne med ansikte,gubben i månen,månansikte
sol med ansikte
planet med ringar,saturnine,saturnus
stjärna
blänkande stjärna,glittrande,glänsande,gnistrande,natt,seger
stjärnfall
Vintergatan,galax,rymden
moln,väder
sol bakom moln,sol med moln
moln med regn och blixtar,oväder,väder
sol bakom litet moln,väder
sol bakom stort moln,väder
sol bakom moln med regn,väder
regnmoln,väder
moln med snö,väder
moln med blixt,oväder,väder
tornado,virvelvind,väder
dimma,dimmigt,väder
blåser vind,väder
cyklon,tromb,tyfon,vind,väder
regnbåge,väder
hopfällt paraply
paraply,accessoar,regn,väder
paraply med regndroppar,accessoar,väder
parasoll på marken,paraply,väder
högspänning,fara,hög spänning,varningssymbol
snöflinga
snögubbe,snöar
snögubbe utan snö
komet,rymden
eld,brinner,flamma
droppe,kallsvettig,svettdroppe,svettig,vattendroppe
våg,havsvåg
lyktgubbe,fest,halloween,lykta,pumpa,pumplykta
julgran,högtid
fyrverkerier,firande,högtid
glittrande fyrverkeri,fyrverkerier,högtid
smällare,dynamit,fyrverkeri,sprängämne
gnistrande stjärnor,gnistrar
ballong,fest
konfettismällare,fest,partypopper,serpentiner
konfettiboll,fest
tanabataträd,fest,pappersremsor
pinjedekoration,bambu,japanskt,nyår
japanska dockor,festival
karpvindstrut,fest,japan
vindspel,fest,japan
månskådning,japan,månfest
rött kuvert,hóngbāo,lai see,pengar,present,tur
rosett,fest
inslagen present,fest,födelsedag,gåva,julklapp,paket
påminnelseband,firande
inträdesbiljetter
biljett,inträde
militär medalj,firande,pris
pokal,pris
sportmedalj
guldmedalj,segrare
silvermedalj,andra plats
bronsmedalj,tredje plats
fotboll,sport
baseboll,sport
softboll,handske,underarm
basketboll
volleyboll,sport
amerikansk fotboll,sport
rugbyboll,sport
tennis,boll,tennisboll
frisbee,ultimate
bowling,bowlingklot,klot
cricket,sport
landhockey,sport
ishockey,klubba,puck,sport
lacrosse,boll,klubba,mål
bordtennis,pingis,pingpong,sport
badminton,sport
boxningshandske,sport
kampsportdräkt,judo,karate,självförsvar,taekwondo
målnät,sport
flagga i hål,golf,golfflagga
skridsko,is,sport
fiskespö,fiska
dykmask,dyka,snorkelmask,snorkla
löparlinne,löpartröja,löpning,träningskläder
skidor
kälke,släde
curlingsten,spel
mitt i prick,bullseye,fullträff,pilkastning,rakt på mål
jojo,jojare,snöre,trissa
flygande drake,sväva
vattenpistol,leksakspistol,revolver,vapen
biljardboll,åttan
kristallkula,framtiden,spåkula
trollspö,häxa,magi,trollkarl,trollkonst,trollstav
tv-spel,kontroll
joystick,spak,spel,styrspak
enarmad bandit,spel,spelautomat,spelmaskin
speltärning
pusselbit,ledtråd,pusselbitar,sammanfoga
nallebjörn,gosedjur,leksak,mjukdjur
piñata,fest,kalas
discokula,dansa,fest,glitter
ryska dockor,babuschkadocka,matrjosjka,rysk docka
spader,färg,kort,svart spader
hjärter,färg,kort,rött hjärter
ruter,färg,kort,röd ruter
klöver,färg,kort,svart klöver
schackbonde,utbytbar
joker,joker-kort,spelkort
mahjong-bricka,drake,röd drake,spelbricka
spelkort med blomma,kortspel
dans och teater,ansiktsmasker,masker
tavla,bild i ram,konst,museum
färgpalett,färger,konst
tråd,nål,spole,trådrulle
synål,broderi,skräddarsy,stygn
garn,garnnystan,sticka,virka
knut,knop,rep,tågvirke
glasögon,accessoarer,brillor
solglasögon
simglasögon,simma,svetsning,ögonskydd
labbrock,doktor,experiment,vetenskapsman
varselväst,nöd,säkerhet,varningsväst
skjorta med slips,kläder
t-shirt,kläder,tröja
jeans,byxor,kläder
halsduk,scarf
handske
jacka,kavaj
sockor,strumpa
klänning,kläder
kimono,kläder,klänning
sari,kläder,klänning
baddräkt,simdräkt
badbyxor,badkläder,badshorts,simutrustning
shorts,badbyxor,badkläder,badshorts,underkläder
bikini,badkläder,kläder
blus,damkläder,kläder
portmonnä,accessoar
handväska,accessoar
kuvertväska,accessoar,clutch
shoppingpåsar
ryggsäck,skolväska,väska
flip-flops,remsko,sandaler
herrsko,skor
gympasko,sneaker
vandringskänga,camping,pjäxor
ballerinasko,lågklackad,toffla
högklackad sko,pumps
damsandal,sko
ballettskor,balett,dans
damstövel,sko
krona,drottning,kung,kungakrona
damhatt
hög hatt
examenshatt,högtid
skärmmössa,basebollkeps,keps
militärhjälm,armé,krigare,soldat
räddningsarbetarhjälm,hjälp
radband,bön,halsband,religion
läppstift,makeup,smink
ring,diamant,diamantring,kärlek,romantik
ädelsten,diamant,juvel,kärlek
avstängd högtalare,tyst
högtalare,låg volym
högtalare med medium volym
högtalare med hög volym
handhögtalare,kommunikation
megafon,kommunikation
postsymbol,posthorn
ringklocka,ljud
överstruken ringklocka,inget ljud,ljudlös
g-klav,musik,noter
musiknot
musiknoter
studiomikrofon,sjunga
nivåreglage
reglagevred,musik
mikrofon,karaoke,sjunga
hörlur,musik
radio,video
saxofon,musik
trumpet,musik
dragspel,ackordeon,dragharmonika
gitarr,elgitarr,musik
klaviatur,musik,piano
fiol,musik,violin
banjo,musik,sträng
trumma,musik,trumpinnar
congatrumma,djembe,rytm,takt
mobiltelefon
mobiltelefon med pil,ringa
telefon
telefonlur,kommunikation
personsökare,kommunikation
fax,kommunikation
batteri
låg batterinivå,elektronik,låg energinivå
elkontakt
bärbar dator,kontor,laptop,pc
stationär dator,pc
skrivare,dator
tangentbord,dator
datormus
styrkula,dator,mus
datordiskett,optisk,skiva
diskett,dator
optisk skiva,bluray-skiva,cd-skiva,dvd-skiva
dvd-skiva,bluray-skiva
kulram,beräkning
filmkamera,spela in film
filmnegativ
filmprojektor
filmklappa
tv,television,video
kamera,video
kamera med blixt
videokamera
videokassett,vhs,videoband
förstoringsglas som lutar åt vänster,vänsterpekande
förstoringsglas som lutar åt höger,högerpekande
stearinljus,levande ljus
glödlampa,elektrisk,fått en idé
ficklampa
röd papperslykta,restaurang,röd lykta
diyalampa,oljelampa
anteckningsbok med dekorativt omslag,skrivbok
stängd bok
öppen bok
grön bok
blå bok
orange bok
böcker,bok
anteckningsbok,skrivbok
liggare,skrivbok
upprullad sida,dokument
bokrulle,pergament
sida med text uppåt,dokument
tidning,nyheter
ihoprullad tidning,nyheter
bokmärkesflikar,bokmärken,markörer
bokmärke
etikett
mynt,guld,pengar,silver,skatt
pengapåse,pengar,säck
yensedel,pengar
dollarsedel,pengar
eurosedel,pengar
pundsedel,pengar
pengar med vingar
kreditkort,betalkort
kvitto,belägg,bevis,bokföring,redovisning
stigande diagram med yen,uppåtpekande
kuvert,brev,e-post,mail,mejl
e-post,brev,e-postsymbol,kommunikation,mail,mejl
inkommande brev,e-post,kommunikation,kuvert,mottaget brev
kuvert med pil,e-post,mejl,skickat,utgående
utkorg,kommunikation,skickat
inkorg,kommunikation,mottaget
paket,låda
stängd brevlåda med hissad flagga,post
stängd brevlåda med sänkt flagga,post
öppen brevlåda med hissad flagga,post
öppen brevlåda med sänkt flagga,post
postlåda,brevlåda
valurna med röstsedel,rösta
blyertspenna
stiftpenna,reservoarpenna
reservoarpenna
kulspetspenna
målarpensel
krita
kom ihåg-block,anteckningar
portfölj,väska
arkivmapp
öppen mapp,öppet arkiv
indexflikar,kort,pärmflikar
kalender,datum
avdragbar kalender,datum
anteckningsblock,anteckningar,spiralblock
spiralbunden kalender,månadskalender
kortregister
uppåtgående trend,diagram,graf
nedåtgående trend,diagram,graf
stapeldiagram,staplar
skrivplatta,clipboard,urklipp
kartnål,stift
knappnål,stift
gem
länkade gem,ihopsatta gem
linjal,rak
rätvinklig linjal,triangel
sax,klippa
kartotek,låda
dokumentskåp
papperskorg,skräp,sopor,soptunna
låst lås,stängt lås
öppet lås,olåst
lås med bläckpenna
lås med nyckel,stängt
nyckel,lösenord
gammal nyckel
hammare,verktyg
yxa,hacka,hugga,klyva,ved
hacka,verktyg
hammare och hacka,verktyg
hammare och skiftnyckel,verktyg
dolk,kniv,vapen
korslagda svärd,korsade,vapen
bomb,serietidning
boomerang,australien,bumerang,flyga tillbaka
pil och båge,bågskytt,pilbåge,vapen
sköld,vapen
fogsvans,snickare,såg,trä,verktyg
skiftnyckel,verktyg
skruvmejsel,verktyg
skruv och mutter
kugghjul,kugge
skruvtving,verktyg
balansvåg,rättvisa,vågen
blindkäpp,tillgänglighet
länk,länkar,länksymbol,två ringar
kedjor,kedja
krok,hake,klo,snärja
verktygslåda,mekaniker
magnet,hästsko,magnetisk
stege,klätterstege,klättra
retort,kemi
provrör,experiment,kemi,kemist,labb,vetenskap
petriskål,bakterie,biolog,biologi,labb
DNA,biolog,evolution,gen,genetik,liv
mikroskop,vetenskap
teleskop,kikare,stjärnkikare
tv-satellit,antenn,kommunikation
spruta,nål,sjukvård
blodsdroppe,bloddroppe,ge blod,medicin,menstruation
piller,medicin,tablett
plåster,bandage
krycka,handikapp,käpp,skadad
stetoskop,doktor,hjärta,medicin
röntgen,ben,läkare,medicin,skelett,undersökning
dörr
hiss,lift,tillgång,vinsch
spegel,reflektor,spegelglas
fönster,genomskinlig,ram,utsikt,öppning
säng,hotell,sömn
soffa och lampa,hotell
stol,sitta,säte
toalett,toalettstol
vaskrensare,rörmokare,sugkopp,toalett
dusch,vatten
badkar
musfälla,bete,snara
rakhyvel,raka,vass
lotionflaska,kräm,shampoo,solkräm
säkerhetsnål,blöja,punkrock
kvast,häxa,sopa,städa
korg,jordbruk,picknick,tvätt
toarulle,toalettpapper
spann,hink,kärl,ämbar
tvål,bada,duscha,lödder,skål,tvålbit
bubblor,lödder,rap,rent,såpbubblor,tvål
tandborste,ren,tandhygien,tvätta,tänder
tvättsvamp,mjuk,rengörande
brandsläckare,eld,kväva
shoppingvagn,handla,inköp
cigarett,rökning,symbol
kista,begravning
gravsten,gravplats,minneslund
begravningsurna,aska
onda ögat-sten,amulett,nazar
hamsa,amulett,fatima,hand,lycka,maria
staty,påskön
plakat,demonstration,protest,skylt
ID-kort,legitimation,säkerhet
bankomat,bankomatskylt,pengar,uttagsautomat
soptunna,slänga skräp,symbol
dricksvatten,symbol
rullstolssymbol,tillgänglighet
herrtoalett,män,symbol för män
damtoalett,kvinnor
wc-skylt,toalett
bebissymbol,skötrum
WC,toalett,uthus
passkontroll
tull,tullkontroll
bagagehämtning
kvarlämnat bagage,bagageservice
varning,fara,se upp,skylt,utropstecken,varningstecken
passerande barn,passerar,symbol
förbud mot infart med fordon
förbjudet
förbud mot trafik med cykel,fordon
rökning förbjuden,symbol
skräpa inte ner,inget skräp,symbol
ej dricksvatten,symbol
förbud mot gångtrafik,symbol
mobil förbjuden,inga mobiler,inga samtal
ej för minderåriga,barnförbjuden,förbjudet,åldersgräns
varning för strålrisk,fara,radioaktiv,strålning
biologisk fara,skylt,varning
uppåtpil,norr,riktning,väderstreck
uppåtpil höger
högerpil,riktning,väderstreck,öster
nedåtpil höger
nedåtpil,riktning,söder,väderstreck
nedåtpil vänster
vänsterpil,riktning,väderstreck,väster
uppåtpil vänster
pil upp och ned,nedåt,uppåt
pil höger och vänster
svängd vänsterpil
svängd högerpil
svängd uppåtpil
svängd nedåtpil
vertikala pilar medurs
pilar moturs,deja vu,förnya,uppdatera,upprepa
Back med vänsterpil,bakåt
End med högerpil,framåt
ON! med pil höger och vänster ovanför,på!
Soon med högerpil ovanför,omw,snart
Top med uppåtpil,homie,kompis,topp
plats för tillbedjan,religion,tempel
symbol för atom,ateist,naturvetenskap
aum-tecken,hinduism,ohm-tecken,religion
davidsstjärna,jude,judendom,religion
livets hjul,buddhist,livshjul,religion
yin och yang,religion,tao,taoist
latinskt kors,kristendom,religion
ortodoxt kors,kristendom,religion
stjärna och halvmåne,islam,muslim,religion
fredssymbol,peace
menora,judendom,ljusstake
sexuddig stjärna med prick,spådom
Väduren,stjärntecken
Oxen,stjärntecken
Tvillingarna,stjärntecken
Kräftan,stjärntecken
Lejonet,stjärntecken
Jungfrun,stjärntecken
Vågen,balans,rättvisa,stjärntecken
Skorpionen,stjärntecken
Skytten,stjärntecken
Stenbocken,stjärntecken
Vattumannen,stjärntecken
Fiskarna,stjärntecken
Ormbäraren,stjärnbild
blanda låtar,korsade,pilar,shuffle
upprepning,medurs,pil,repeat
upprepa en låt,medurs,pil,repeat,upprepning
uppspelningsknapp,play,spela
framåtspolningsknapp,snabbspola
knapp för nästa spår
knapp för spela eller pausa,play
bakåtspolningsknapp,spola tillbaka
knapp för snabbspola tillbaka,pilar
knapp för sista spåret
uppåtknapp,triangel
dubbla uppåtpilar
nedåtknapp,triangel
dubbla nedåtpilar
pausknapp
stoppknapp
inspelningsknapp,spela in
utmatningsknapp,mata ut
bio,bioskylt,film
låg ljusstyrka
hög ljusstyrka
stapel signalstyrka,antenn,kommunikation,mobil,mottagning,staplar
vibrationsläge,mobil,telefon
avstängd mobil,mobil av,telefon
kvinnosymbol,kvinna,kvinnlig
manssymbol,manlig
transgendersymbol
multiplicera,avbryt,multiplikation,tecken,x,×
addera,+,matte,plus,plustecken,tecken
subtrahera,-,matte,minus,minustecken,tecken
dividera,division,matte,tecken,÷
fetstilt likamedtecken,likhet,matte
oändlighet,evig,obegränsad,universal
dubbla utropstecken,två
utropstecken och frågetecken
rött frågetecken,?,fråga,interpunktion
vitt frågetecken,fråga
vitt utropstecken,kommatering
rött utropstecken,kommatering
vågigt tankstreck
valutaväxling,pengar,växelkurs
dollartecken,pengar
medicinsk symbol,aesculapius,personal
återvinningssymbol
fransk lilja,fleur de lys
treudd,hav
namnskylt
japansk symbol för nybörjare
tung stor cirkel,röd
vit bockmarkering
kryssruta med bockmarkering,avbockad
bockmarkering,avbockad
rött kryss,x
vitt kryss i ruta,x i ruta
ögla,kurva,slinga
dubbel ögla,öglor
japansk kommatering
åttauddig spetsig stjärna,asterisk
åttauddig stjärna
glittra,gnistra
upphovsrättssymbol,copyright
registrerat varumärke
skyddat varumärke
keycap: x{23}
keycap: *
tangent: 0,noll
tangent: 1,ett,keycap
tangent: 2,keycap,två
tangent: 3,keycap,tre
tangent: 4,fyra,keycap
tangent: 5,fem,keycap
tangent: 6,keycap,sex
tangent: 7,keycap,sju
tangent: 8,keycap,åtta
tangent: 9,keycap,nio
bookmark..water pistol
versaler,abc,alfabet
gemener,små bokstäver
siffror,nummer
specialtecken,symboler
bokstäver,abc,alfabet
blodgrupp A,typ a
blodgrupp AB,typ ab
blodgrupp B,typ b
rensa-symbol,cl-symbol,redo,renssymbol
COOL-knapp
FREE-knapp,fri-knapp,gratis,gratis-symbol,symbol
information
ID-knapp,id-symbol,identitet
m i en cirkel
NEW-knapp,ny-knapp,nyhet,nyhetssymbol,symbol
NG-knapp,inte bra,symbol
blodgrupp 0,typ 0
OK-knapp
P-knapp,parkering
SOS-knapp,hjälp,sos-symbol,symbol
UP!-knapp,upp!-knapp
VS-knapp,kontra,mot,symbol
japansk ”här”-knapp,katakana
japansk ”serviceavgift”-knapp,katakana
japansk ”månadsbelopp”-knapp,ideogram
japansk ”inte gratis”-knapp,ideogram
japansk ”reserverad”-knapp,ideogram
japansk ”fynd”-knapp,ideogram
japansk ”rabatt”-knapp,ideogram
japansk ”gratis”-knapp,ideogram
japansk ”förbjudet”-knapp,ideogram
japansk ”godtagbart”-knapp,ideogram
japansk ”användning”-knapp,ideogram
japansk ”godkänt betyg”-knapp,användning,ideogram
japansk ”lediga rum”-knapp,ideogram
japansk ”grattis”-knapp,ideogram
japansk ”hemligt”-knapp,ideogram
japansk ”öppet”-knapp,ideogram
japansk ”fullbelagt”-knapp,ideogram
röd cirkel,geometrisk
orange cirkel
gul cirkel
grön cirkel
blå cirkel,geometrisk
lila cirkel
brun cirkel
svart cirkel,geometrisk
vit cirkel,geometrisk
röd kvadrat
orange kvadrat
gul kvadrat
grön kvadrat
blå kvadrat
lila kvadrat
brun kvadrat
stor svart ruta,geometrisk
stor vit ruta,geometrisk
mellanstor svart ruta,geometrisk
mellanstor vit ruta,geometrisk
mellanliten svart ruta,geometrisk
mellanliten vit ruta,geometrisk
liten svart ruta
liten vit ruta
stor orange diamantform
stor blå diamantform
liten orange diamantform
liten blå romb,diamant
uppåtpekande röd triangel
nedåtpekande röd triangel
diamantform med en prick,blomblad,känslor
alternativknapp
vit fyrkantig knapp
svart fyrkantig knapp` as string;
