/** Written by scripts/emoji-data.js out of emojibase-data (MIT). */
export default `grijnzend gezicht,blij,fijn,glimlachen,grijns,lach
grijnzend gezicht met grote ogen,blij,gaaf,glimlachen,grijns,groot
grijnzend gezicht met lachende ogen,blij,glimlachen,grijns,lol,mond
stralend gezicht met lachende ogen,blij,fijn,glimlachen,grijns,grijnzend
grijnzend gezicht met stijf dichtgeknepen ogen,blij,gesloten,glimlachen,haha,hahaha
grijnzend gezicht met zweetdruppels,gestrest,glimlachen,koud,lach,mond
gezicht dat op de grond rolt van het lachen,blij,grappig,haha,hehe,hilarisch
gezicht met tranen van vreugde,blij,gevoelens,grappig,haha,hehe
enigszins lachend gezicht,blij,glimlachen
omgekeerd gezicht,glimlach,hehe
smeltend gezicht,beschaamd,haha,heet,lol,oplossen
knipogend gezicht,flirten,hartenbreker,knipoog,knipoogt,plagerij
lachend gezicht met lachende ogen,blozen,gelukkig,glimlach,glimlachen,oog
lachend gezicht met halo,blij,elfje,engel,engelachtig,engelen
lachend gezicht met hartjes,3,crush,dol,glimlach,glimlachen
lachend gezicht met hartvormige ogen,gevoelens,hartjes,hartjesogen,kussen,liefde
sterren in de ogen,gezicht,grijnzend,lach,opgewonden,wauw
gezicht dat kus toeblaast,flirten,hartje,kusje blazen,kussen,romantiek
kussend gezicht,afspraakje,date,hou van jou,hvj,smiley
lachend gezicht,blij,omtrek,ontspannen
kussend gezicht met gesloten ogen,blosjes,blozen,oog,rode wangen,smiley
kussend gezicht met lachende ogen,143,afspraakje,daten,flirten,gesloten
lachend gezicht met traan,aangedaan,blij,dankbaar,gelukkig,opgelucht
lachend gezicht dat lippen likt,genieten,glimlach,jammie,lekker,mmm
gezicht met uitgestoken tong,grapje,grappig,ontdeugend,smiley,tong uitsteken
knipoog met uitgestoken tong,gezicht,grap,grapjas,plagen,smiley
gek gezicht,gekke blik,gestoord,groot,klein,oog
gezicht met uitgestoken tong en dichtgeknepen ogen,bah,dichte ogen,oog,smaak,smerig
gezicht met geld in de mond,betaald,geldmond
blij gezicht met uitgestoken handen,knuffel,knuffelen
gezicht met hand over de mond,geheim,geschrokken,giechelen,oeps,smiley
gezicht met open ogen en hand voor mond,bang,geschokt,ongeloof,ontzag,schaamte
gezicht met glurend oog,geboeid,smiley,spieken,staren,stiekem
gezicht dat tot stilte maant,manen,sst
nadenkend gezicht,afvragen,hmm,kin,overwegen
saluerend gezicht,bevel,ja,oké,saluut,smiley
gezicht met een rits als mond,dicht,geheim,houden,stil,zwijg
gezicht met opgeheven wenkbrauw,afkeurend,frons,hmm,ongeloof,sceptisch
neutraal gezicht,jaloers,niet leuk,ongemakkelijk,pokerface,pokergezicht
uitdrukkingsloos gezicht,dichtgeknepen,jaloers,lame,omg,ontevreden
gezicht zonder mond,geen mond,geheim,niets zeggen,persoon,rustig
gezicht in stippellijn,depressief,depri,gedeprimeerd,introvert,onzichtbaar
gezicht in de wolken,afwezig
gniffelend gezicht,arrogant,flirten,gladjes,grijnzen,schuin
chagrijnig gezicht,boos,ehm,jaloers,niet blij,niet leuk
gezicht met rollende ogen,schaduw,ugh,wat dan ook
gezicht met grimas,grimasgezicht,grinniken,niks,oeps,ongemakkelijk
gezicht dat uitademt,blazen,fluisteren,fluiten,kreunen,opgelucht
liegend gezicht,leugen,leugenaar,pinokkio
opgelucht gezicht,kalmte,opluchting,vrede,zen
peinzend gezicht,afgewezen,balen,moedeloos,smiley,teleurgesteld
slaperig gezicht,huilen,slaap,smiley,traan
kwijlend gezicht
slapend gezicht,bedtijd,dutje,gapen,moe,slaap
gezicht met doktersmasker,besmet,koud,medicijn,medisch masker,smiley
gezicht met thermometer,niet lekker,ziek
gezicht met een verband om het hoofd,gewond,pijn,verwonding
misselijk gezicht,gadver,overgeven,vies,ziek
brakend gezicht,braaksel,misselijk,overgeven,spuwen,walgelijk
niezend gezicht,gezondheid,griep,koorts,ziek
heet gezicht,beroerte,hijgen,hitte,koortsig,rood gezicht
koud gezicht,bevriezen,bevriezing,blauw,ijspegels,onder nul
wazig gezicht,aangeschoten,beneveld,beschonken,dronken,duizelig
duizelig gezicht,dood,smiley,ziek
gezicht met spiraalvormige ogen,dronken,duizelig,gehypnotiseerd,probleem,smiley
ontploffend hoofd,exploderen,geschokt,ondersteboven,onmogelijk,smiley
gezicht met cowboyhoed,cowgirl
feestend gezicht,fuif,gelukkig,hoed,hoera,opgewonden
vermomd gezicht,bril,incognito,neus,smiley,snor
lachend gezicht met zonnebril,chillen,cool,gaaf,geweldig,glimlach
nerdgezicht,geek,nerderig,smiley
gezicht met monocle,chic,klasse,rijk,saai
verward gezicht,hmm,in de war,ontevreden,peinzend,smiley
gezicht met schuine mond,gefrustreerd,het zal wel,meh,onzeker,sceptisch
bezorgd gezicht,bedroefd,gestresst,nerveus,smiley,stress
licht fronsend gezicht,verdrietig
fronsend gezicht,verdrietig
gezicht met open mond,geschokt,geschrokken,oeps,omg,ongelofelijk
verstomd gezicht,geschokt,omg,smiley,verbaasd,verrast
verbaasd gezicht,geschokt,kosten,nee,omg,totaal
blozend gezicht,beschaamd,dood,gek,heet,hitte
smekend gezicht,alsjeblieft,genade,grote ogen,smekende blik,smiley
gezicht dat tranen tegenhoudt,alsjeblieft,aww,beschaamd,bewondering,dankbaar
fronsend gezicht met open mond,bang,betrapt,eng,hoede,verrassing
gekweld gezicht,bang,lijden,lijdend,ontevreden,smiley
bang gezicht,angst,angstig,bezorgd,schuld
angstig gezicht met zweetdruppel,angstzweet,blauw,gehaast,koud,nerveus
teleurgesteld maar opgelucht gezicht,bijna,ingewikkeld,oef,smiley,zweetdruppel
huilend gezicht,bedroefd,gevoelens,smiley,traan,triest
hard huilend gezicht,bedroefd,ontroostbaar,smiley,snikken,traan
angstig schreeuwend gezicht,bang,doodsbang,geschrokken,munch,smiley
onthutst gezicht,bah,boos,gefrustreerd,geïrriteerd,smiley
volhardend gezicht,concentratie,concentreren,focus,hoofdpijn,volharding
teleurgesteld gezicht,afgewezen,afwijzing,bedroefd,niet blij,schuldig
neerslachtig gezicht met zweetdruppel,angstzweet,bang,koud,nerveus,smiley
moe gezicht,aanstellen,honger,nee,ontevreden,smiley
vermoeid gezicht,bah,jakkes,niesen,niezen,smiley
gapend gezicht,bed,dutje,gaap,geeuwen,moe
gezicht blazend van woede,boos,gewonnen,ontevreden,triomf,witheet
pruilend gezicht,boos,kwaad,rood,smiley,woede
boos gezicht,fronsen,gefrustreerd,kwaad,smiley,woedend
gezicht met symbolen op mond,boos,censuur,kwaad,schelden,smiley
lachend gezicht met hoorns,duivels,fantasie,glimlach,ondeugend,smiley
boos gezicht met hoorns,boos duiveltje,demon,duivel,duivels,fantasie
schedel,dood,doodshoofd,gezicht,monster,skelet
doodshoofd met gekruiste beenderen,bot,gezicht,monster,schedel
drol,grappig,monster,poep,smiley,stinkt
clownsgezicht
boeman,duivel,eng,fantasie,gezicht,masker
kobold,fabel,fantasie,gezicht,japans,masker
spook,boe,fantasie,geest,gezicht,halloween
buitenaards wezen,alien,fantasie,gezicht,monster,ruimte
buitenaards monster,alien,game,gezicht,pixels,ruimte
robot,gezicht,monster
grijnzende kat,dier,gezicht,lach,lachen,mond
grijnzende kat met lachende ogen,dier,gezicht,grijns,oog,vrolijk
kat met tranen van vreugde,dier,gezicht,lach,lachen,lol
lachende kat met hartvormige ogen,dier,gezicht,hartjesogen,liefde,oog
gniffelende kat,gezicht,grimas,ironisch,ironische lach,kattenkwaad
kussende kat,dier,gezicht,oog,smiley
vermoeide kat,dier,geschokt,gezicht,oh nee,smiley
huilende kat,dier,gezicht,traan,verdrietig
pruilende kat,boos,dier,gezicht,mokken,smiley
geen kwaad zien,aap,beschaamd,dier,gebaar,gezicht
geen kwaad horen,aap,dier,gebaar,geheim,gezicht
geen kwaad spreken,aap,gebaar,geheim,gezicht,niet
liefdesbrief,brief met hart,hart,post,romantiek,valentijn
hart met pijl,afspraakje,cupido,date,hou van jou,hvj
hart met strik,emotie,hou van jou,hvj,liefde,valentijn
fonkelend hart,glinsterend,hou van jou,hvj,spannend,sprankelend
groeiend hart,emotie,hartslag,hou van jou,hvj,kloppend hart
kloppend hart,cardio,hartslag,hou van jou,hvj,slaan
ronddraaiende harten,emotie,jubileum
twee harten,hou van jou,hvj,jubileum,liefde,xoxo
decoratief hart,emotie,hartdecoratie,paars hart,wit hart
hart als uitroepteken,interpunctie,leesteken,punctuatie
gebroken hart,alleen,breken,droevig,eenzaam,emotie
hart in vuur en vlam,branden,heilig hart,liefde,lust
helend hart,gezond,gezonder,herstellen,herstellend,verbeterend
rood hart,emotie,liefde
oranje hart
geel hart,emotie,hou van jou,hvj,liefde
groen hart,hou van jou,hvj,romantisch,xoxo
blauw hart,emotie,hou van jou,hvj,liefde,romantiek
paars hart,emotie,hou van jou,hvj
bruin hart,liefde,symbool
zwart hart,kwaad,slecht,verdorven
wit hart,liefde,symbool
lipafdruk,daten,emotie,kus,kusafdruk,liefde
maximumscore,100,100 punten,beste,cijfer,fantastisch
woedesymbool,boos,cartoonesk,kwaad,ontdaan,strip
botsing,boem,bom,botsen,ontploffen,strip
duizelig,cartoonesk,ster,strip,vallende ster
zweetdruppels,spetteren,sporten,strip,water,work-out
wegrennen,cartoonesk,moet gaan,rook,scheet,strip
gat,hole
spraakballon,aan het typen,cartoonesk,dialoog,strip,tekstballon
spraakballon met oog,bubbel,getuige
spraakballon naar links,dialoog
boze spraakballon naar rechts,kwaad,woede,woedeballon
gedachteballon,besef,cartoonesk,dagdromen,denkballon,denkwolkje
slaapsymbool,cartoonesk,goedenacht,moe,rust,saai
zwaaiende hand,ben je er,doei,groet,groeten,hallo
achterkant van opgeheven hand,hand omhoog,handrug,opgestoken,rug van hand,vijf vingers
opgeheven hand met uitgestoken vingers,stop
opgeheven hand,5,hoog,stop,vijf
Vulcaanse groet,hand,spock,star trek,vinger,vulcan
hand naar rechts,handdruk,reiken,schudden,vasthouden
hand naar links,eens,handdruk
handpalm omlaag,laten vallen,oprapen,wegjagen,wegsturen
handpalm omhoog,aanbieden,kom,vangen,wenken
OK-handgebaar,fantastisch,geweldig,goed,oké,prima
samengeknepen vingers,gebaar,hand,handgebaar,italiaans,maffia
hand met samengeknepen vingers,beetje,klein,weinig
winnende hand,peace,twee vingers,v,vredesteken
gekruiste vingers,geluk,hand,kruisen
hand met wijsvinger en duim gekruist,duur,geld,hart,liefde,vingerknip
ik-hou-van-je-gebaar,gebarentaal,hand,hvj,ily
duivelshorens,hand,hoorns,rock on,teken,vinger
bel me-gebaar,bel mij-gebaar,bellen,hand
achterkant van hand met naar links wijzende wijsvinger
achterkant van hand met naar rechts wijzende wijsvinger
achterkant van hand met omhoog wijzende wijsvinger
middelvinger,hand,midden
achterkant van hand met omlaag wijzende wijsvinger
omhoog wijzende wijsvinger,dit,hand
wijsvinger die naar de kijker wijst,aanwijzen,hand,jij,wijzen
duim omhoog,+1,goed,hand,ja,leuk
duim omlaag,-1,fout,hand,lichaam,niet goed
opgeheven vuist,gebald,hand,solidariteit,stoot
stotende vuist,boks,gebald,gebalde vuist,groet,hand
naar links gerichte vuist,linksom
naar rechts gerichte vuist,rechtsom
klappende handen,applaudiseren,applaus,bidden,dankjewel,gefeliciteerd
juichend omhooggestoken handen,feest,gebaar,hoera,lof
handen in de vorm van een hart,<3,hou,jou
open handen,jazz hands
beide handpalmen omhoog,bidden,gebed
handdruk,deal,overeenkomst,schudden,vergadering
gevouwen handen,alsjeblieft,bedankt,bidden,buigen,dank
schrijvende hand,schrijf
nagellak,beauty,cosmetica,hand,manicure,nagels lakken
selfie,camera,telefoon
spierballen,aanspannen,arm,biceps,bodybuilder,flex
armprothese,bionische arm,kunstarm
beenprothese,bionisch been,kunstbeen
been,gebogen,knie,ledemaat,schop,voet
voet,enkel,schop,schoppen,stampen,trap
oor,geluid,horen,lichaam,luisteren
oor met gehoorapparaat,doof,slechthorend
neus,geur,lichaam,ruiken,stinkt
brein,hersenen,intelligent,slim
hart,anatomisch,cardiologie,echt,hartslag,orgaan
longen,adem,ademhaling,inademen,lichaam,lucht
tand,parelmoer,tandarts,tanden,wit
bot,botten,hond,skelet,vorkbeen
ogen,gezicht,kijken,omg,ondeugend,oog
oog,lichaam,pupil,één oog
tong,lichaam,lik,slurp
mond,kus,lippen,open mond,roze lippen,zoen
mond die op lip bijt,angst,bezorgd,flirten,lippen,nerveus
baby,jong,kindje,pasgeboren,persoon
kind,heldere ogen,jong,jonger,kleinkind
jongen,kind,persoon
meisje,dochter,enthousiast,jong,maagd,persoon
volwassene,persoon
persoon met blond haar,mens
man,volwassen,vriend
persoon: baard,bebaard
vrouw,dame,volwassene
volwassene: rood haar,persoon
volwassene: krullend haar,persoon
volwassene: wit haar,persoon
volwassene: kaal,persoon
oudere persoon,bejaard,genderneutraal,ouder persoon,volwassene
oude man,grootvader,kaal,opa,ouder,volwassen
oude vrouw,dame,grootmoeder,oma,ouder,volwassene
fronsend persoon,bedroefd,fronzen,teleurgesteld,uitdrukking,verdrietig
pruilend persoon,humeurig,pruillip,skeptisch,teleurgesteld,uitdrukking
persoon die nee-gebaar maakt,hand,illegaal,niet,verboden
persoon die OK-gebaar maakt,gebaren,hand,oefening,omg
persoon achter informatiebalie,brutaal,hand,hand ophouden,hulp,knikken
persoon met opgeheven hand,antwoord,blij,gebaar,ik weet het,omhoog
doof persoon,horen,oor,slechthorend
buigende persoon,buigende man,buiging,diepe buiging,excuses,gebaar
persoon die het gezicht met de hand bedekt,ergernis,gebaar,niet opnieuw,ongeloof,ongelooflijk
persoon die schouders ophaalt,gebaar,idk,misschien,onwetend,onwetendheid
gezondheidsmedewerker,dokter,therapeut,verpleegster
student,scholier
docent,leraar,professor
rechter,weegschaal
boer,tuinder,veehouder
kok,chef-kok
monteur,elektricien,handelsman,loodgieter
fabrieksarbeider,industrieel,lopende band
kantoormedewerker,architect,bedrijf,manager
wetenschapper,bioloog,ingenieur,natuurkundige,scheikundige
technoloog,ontwikkelaar,programmeur,techneut,uitvinder
zanger,acteur,entertainer,rock,ster
kunstenaar,palet
piloot,vliegtuig
astronaut,raket
brandweerman,brandweerwagen
politieagent,arresteren,beroep,boete,misdaad,persoon
detective,speurder,spion
wachter,bewaker,londen
ninja,geheim,japan,krijger,persoon,samurai
bouwvakker,helm,klusser,man,persoon,renovatie
persoon met kroon,edele,heerser,keizer,koning,koninklijk
prins,fantasie,koning,koninklijk,kroon,royalty
prinses,fantasie,koningin,kroon,persoon,sprookje
persoon met tulband,dragen
man met Chinees petje,gua pi mao,hoed,persoon
vrouw met hoofddoek,hidjab,hijab,mantilla,persoon,sluier
persoon in smoking,bruiloft,formeel
persoon met sluier,bruiloft
zwangere vrouw
zwangere man,buik,opgeblazen,te veel eten,vol
zwanger persoon,baby,buik,opgeblazen,vol
borstvoeding,baby,de borst geven,persoon
persoon die een baby voedt,borstvoeding,oppas,ouder,pasgeboren,voeden
baby-engel,fantasie,gezicht,kerk,sprookje
kerstman,fantasie,feestdag,kerstmis,viering,vrolijk
kerstvrouw,feest,kerstmis,persoon,viering
kersttransgender,feestdagen,kerstdagen,kerstman,kerstmis,kerstmuts
superheld,goed,superkracht
superschurk,crimineel,kwaad,slecht,superkracht
magiër,fantasie,heks,magie,spreuk,sprookje
elfje,fantasie,mythe,persoon,pixie,sprookje
vampier,bloed,dracula,eng,halloween,ondode
zeemeermin,drietand,folklore,oceaan,schepsel,sirene
elf,fantasie,folklore,legolas,lotr-stijl,magisch
geest in de fles,aladin,djinn,fantasie,lamp,mythe
zombie,eng,halloween,horror,levende doden,lopende dode
trol,fantasie,monster,trollen
persoon die hoofdmassage krijgt,gespannen,gezicht,hoofdpijn,ontspannen,relaxen
persoon die wordt geknipt,beauty,beroep,haar knippen,kapper,kapsalon
voetganger,lopen,persoon,slenteren,stappen,struien
staande persoon
knielende persoon,knieën
persoon met taststok,blind
persoon in elektrische rolstoel
persoon in rolstoel
hardloper,hardlopen,hollen,joggen,man,marathon
dansende vrouw,danseres,elegant,feest,flamenco,persoon
dansende man,disco,feest,festival,flamenco,persoon
zwevende man in pak,persoon,zaken
mensen met konijnenoren,bestie,bff,dansen,danser,danseressen
persoon in ruimte vol stoom,hamam,ontspannen,relaxen,sauna,stoombad
klimmende persoon,alpinisme,berg,bergbeklimmen,bergbeklimmer,klimmer
schermer,degen,persoon,schermen
jockey op renpaard,paardrijden,racen,sport
skiër,sneeuw
snowboarder,ski,sneeuw,sport
golfer,bal,birdie,golfbaan,golfbal,green
surfer,golf,golven,oceaan,sport,strand
persoon in roeiboot,meer,roeien,roeispaan,sport
zwemmende persoon,freestyle,sport,triatlon,zwemmer
basketbalspeler,basketballer,dribbelen,nba,sport,vrije worp
gewichtheffer,bodybuilder,krachtsport,krachttraining,sport,sportschool
fietsende persoon,fietser,sport,wielrennen
persoon op mountainbike,berg,fiets,fietsen,fietser,mountainbiken
persoon die een radslag doet,blij,buiten,gymnastiek,sport,turnen
personen die worstelen,duel,sport,toernooi,worstelaar
persoon die waterpolo speelt,spelen,sport,zwemmen
persoon die handbal speelt,gooien,sport,springen,worp
persoon die jongleert,balanceren,balans,beheren,hanteren,jongleren
persoon in lotushouding,benen gekruist,kleermakerszit,meditatie,ontspannen,relax
persoon in badkuip
persoon in bed,deken,dutje,goedenacht,hotel,moe
personen hand in hand,koppeltje,paar,persoon,samen,stel
vrouwen hand in hand,beste vrienden,bff,daten,flirten,meisjes
man en vrouw hand in hand,afspraakje,bae,date,flirten,koppel
mannen hand in hand,beste vrienden,bff,broers,daten,flirten
kus,afspraakje,date,kussen,liefde,personen
stel met hart,jubileum,liefde,personen,relatie,romantiek
silhouet van sprekend hoofd,gezicht,spreek
silhouet van persoon,buste,mysterieus,schaduw
silhouet van twee personen,bff,buste,schaduw,vrienden
personen in een omhelzing,bedankt,dag,hallo,knuffel,knuffelen
gezin,kind
voetafdrukken,blote voeten,kleding,lopen,onderweg
apengezicht,aap,banaan,dier
aap,banaan,dier
gorilla,dier
orang-oetang,aap,dier
hondengezicht,dier,huisdier,puppy,puppy’s,schattig
hond,dier,dieren,honden,huisdier
blindengeleidehond,dier
assistentiehond,dier,hulp
poedel,dier,hond,pluizig
wolf,dier,gezicht
vos,dier,gezicht
wasbeer,dier,nieuwsgierig,sluw
kattengezicht,dier,huisdier,kitten
kat,dier,dieren,huisdier,katten,kitten
zwarte kat,dier,halloween,katachtig,miauw,pech
leeuw,alfa,brul,dier,gezicht,leo
tijgergezicht,dier,groot,kat,roofdier
tijger,dier,dierentuin,groot,kat,roofdier
luipaard,dier,dierentuin,groot,kat,roofdier
paardengezicht,boerderij,dier,dressuur
paard,boerderij,dier,racen,renpaard,ruitersport
eenhoorn,gezicht
zebra,dier,streep
hert,dier
bizon,buffel,dier,kudde,wisent
koeiengezicht,boe,boerderij,dier,melk
os,boerderij,dier,dieren,sterrenbeeld,stier
waterbuffel,dier,dierentuin
koe,boe,boerderij,dier,dieren,melk
varkensgezicht,boerderij,dier,spek
varken,boerderij,dier,spek,zeug
zwijn,dier,varken
varkensneus,gezicht
ram,aries,dier,dierentuin,horens,mannelijk
ooi,blaten,boerderij,dier,lam,schaap
geit,boerderij,capricorn,dier,melk,sterrenbeeld
dromedaris,bult,dier,kameel,woestijn,één
kameel,bult,dier,dromedaris,twee,twee bulten
lama,alpaca,dier,guanaco,vicuña,wol
giraffe,dier,vlekken
olifant,dier
mammoet,dier,groot,slagtand,uitsterven,wollig
neushoorn,dier
nijlpaard,dier,hippopotamus
muizengezicht,dier,muis
muis,dier,dieren
rat,dier
hamster,dier,gezicht,huisdier
konijnengezicht,dier,huisdier
konijn,dier,huisdier,konijntje
eekhoorn,dier
bever,dam,dier,tanden
egel,dier,stekelig
vleermuis,dier,vampier
beer,dier,gezicht,grizzly,grommen,honing
ijsbeer,noordpool,wit
koala,australië,beer,buideldier,dier,down
panda,bamboe,dier,gezicht
luiaard,traag
otter,dier,speels,vissen
stinkdier,stank
kangoeroe,buideldier,dier,joey,springen
das,dier,honing,kwellen
pootafdrukken,poten
kalkoen,dier,gevogelte
kip,dier,gevogelte
haan,dier,ornithologie,vogel
kuiken uit ei,baby,dier,uitkomen,vogel
kuikentje,baby,dier,gevogelte,vogel
naar voren kijkend kuikentje,baby,dier,gevogelte,vogel
vogel,dier,duif
pinguïn,antarctica,dier,vogel
duif,ornithologie,vliegen,vogel,vrede
adelaar,dier,ornithologie,vogel
eend,dier,vogel,woerd
zwaan,dier,jonge zwaan,lelijk eendje,vogel,zwanenjong
uil,dier,vogel,wijs,wijsheid
dodo,dier,groot,ornithologie,uitsterven,vogel
veer,licht,verenkleed,vlucht,vogel
flamingo,dier,flamboyant,ornithologie,tropisch,vogel
pauw,dier,kleurrijk,mooie vogel,opzichtig,pauwhen
papegaai,dier,lorre,napraten,piraat,praten
kikker,dier,gezicht
krokodil,dier,dierentuin
schildpad,dier,waterschildpad
hagedis,dier,reptiel
slang,dier,dierenriem,drager,ophiuchus,serpent
drakengezicht,dier,draak,sprookje
draak,dier,ridders,sprookje
sauropode,brachiosaurus,brontosaurus,dinosaurus,diplodocus
T-Rex,dinosaurus,tyrannosaurus
spuitende walvis,dier,gezicht,oceaan,strand
walvis,dier,oceaan,strand
dolfijn,dier,flipper,oceaan,strand
zeehond,dier,leeuw,oceaan
vis,dier,eten,pisces,sterrenbeeld,vissen
tropische vis,dier,vissen
kogelvis,dier
haai,dier,vis
octopus,dier,oceaan,wezen
schelp,dier,spiraal,strand,zee
koraal,klimaat,oceaan,rif,verandering,zee
krab,dierenriem,kreeft
kreeft,bisque,dier,scharen,zeevruchten
garnaal,klein,schaaldier,voedsel
inktvis,dier,voedsel,weekdier
oester,duiken,parel
slak,dier,escargot,naaktslak,natuur,tuin
vlinder,insect,mooi
insect,beestje,dier,tuin
mier,dier,insect,tuin
honingbij,dier,hommel,insect,lente,natuur
kever,beestje,dier,insect
lieveheersbeestje,dier,insect,kever,natuur,tuin
krekel,dier,insect,orthoptera,sprinkhaan
kakkerlak,bakkerstor,dier,insect,plaag
spin,dier,insect
spinnenweb
schorpioen,scorpio,scorpius,sterrenbeeld
mug,beet,insect,koorts,malaria,ongedierte
vlieg,dier,insect,made,ongedierte,rottend
worm,dier,parasiet,regenworm,ringworm
microbe,amoebe,bacteriën,virus,wetenschap
boeket,afspraakje,bedankt,beterschap,bloem,date
kersenbloesem,bloem,lente,plant,voorjaar
witte bloem
lotus,bloem,boeddhisme,hindoeïsme,puurheid,rust
rozet,plant
roos,bloem,elegant,liefde,plant,rood
verwelkte bloem,sterven
hibiscus,bloem,plant
zonnebloem,buiten,plant
bloesem,bloem,boterbloem,paardenbloem,plant
tulp,bloem,bloesem,groei,plant
zaailing,jong,plant,spruit,stekje
potplant,decor,groeien,huis,verzorgen
naaldboom,bos,dennenboom,kerst
loofboom,bos,groen,habitat,verliezen
palmboom,plant,strand,tropisch
cactus,droogte,natuur,plant,woestijn
rijstplant,aar,graan,granen,rijstaar
kruid,blad,plant
klavertjedrie,iers,plant
klavertjevier,4,blad,geluk,iers,plant
esdoornblad,vallend
vallende bladeren,gevallen,herfst
blad in de wind,blazen,fladderen
leeg nest,nestelen,tak,thuis
nest met eieren,nestelen,tak,vogel
paddenstoel,schimmel,zwam
druiven,dionysus,druif,fruit
meloen,fruit,kanteloep
watermeloen,fruit
mandarijn,c,citrus,fruit,nectarine,sinaasappel
citroen,citrus,fruit,zuur
banaan,fruit,kalium
ananas,eten,fruit,tropisch,voedsel
mango,eten,fruit,tropisch
rode appel,dieet,fruit,gezondheid,rijp,rood
groene appel,fruit
peer,fruit
perzik,fruit
kersen,bessen,fruit,rood
aardbei,bes,fruit
bosbessen,blauw,blauwbessen,fruit,voedsel
kiwi,fruit,voedsel
tomaat,fruit,groente,voedsel
olijf,voedsel
kokosnoot,eten,palm,palmboom,pina colada,voedsel
avocado,fruit,voedsel
aubergine,groente
aardappel,groente,voedsel
wortel,groente,voedsel
maïskolf,boerderij,doolhof,gewassen
hete peper,heet
paprika,capsicum,groente,peper,voedsel
komkommer,augurk,eten,groente
bladgroente,boerenkool,bok choy,burgers,kool,paksoi
broccoli,kool,wild
knoflook,smaakmaker
ui,smaakmaker
pinda’s,eten,groente,noot
bonen,kidneyboon,klein,peulvrucht,voedsel
kastanje,amandel,plant
brood,eten,koolhydraten,tarwe,voedsel
croissant,brood,eten,frans,ontbijt,voedsel
stokbrood,eten,frans
platbrood,arepa,eten,gordita,lavash,naan
pretzel,gedraaid,krakeling
bagel,bakkerij,brood,ontbijt,spread
pannenkoeken,crêpe,eten,flensje,ontbijt
wafel,besluiteloos,ijzer,ontbijt
stuk kaas,plak
vlees met bot
kippenpoot,bot,gevogelte,honger,kalkoen
vlees,biefstuk,bout,karbonade,kotelet,lamskotelet
bacon,eten,ontbijt,spek,vlees
hamburger,eten,fastfood,honger
patat,eten,fastfood,frans,frietjes
pizzapunt,eten,honger,kaas,pepperoni
hotdog,braadworst,frankfurter,knakworst,worst
boterham,brood,sandwich
taco,mexicaans
burrito,mexicaans,wrap
tamale,eten,mexicaans,pamonha,verpakt
gevuld pitabroodje,eten,falafel,gyros,kebab
falafel,gehaktbal,kikkererwt
ei,ontbijt,voedsel
koken,bakken,ei,gemakkelijk,ontbijt,pan
paellapan,braadpan,eten,ondiep
stoofschotel,pan,soep,voedsel
fondue,chocolade,eten,gesmolten,kaas,pot
kom met lepel,cornflakes,eten,muesli,ontbijt,ontbijtgranen
groene salade,eten
popcorn,film,maïs
boter,zuivel
zout,gezouten,overstuur,smaak,specerij,zoutvaatje
blikvoedsel,ingeblikt
bentobox,voedsel
rijstwafel,cracker,eten
rijstballetje,eten,japans
gekookte rijst,voedsel
curry en rijst,voedsel
dampende kom,chopsticks,eten,noedels,pho,ramen
spaghetti,eten,gehaktballen,pasta,restaurant
gepofte zoete aardappel,eten
oden,eten,kebab,restaurant,spies,stokje
sushi,eten
gefrituurde garnaal,garnalen,tempura
viskoekje met krul
maancake,festival,herfst,yuèbǐng
dango,dessert,japans,spies,stokje,zoet
knoedel,dumpling,empanada,gyōza,jiaozi,pierogi
gelukskoekje,profetie
afhaalmaaltijd,bezorgen,doggybag,eten,oesteremmer,stokjes
softijs,dessert,eten,restaurant,room,zoet
geschaafd ijs,dessert,restaurant,zoet
ijs,dessert,eten,restaurant,room,zoet
donut,dessert,eten,voedsel,zoet
koekje,chip,chocolade,dessert,zoet
verjaardagstaart,dessert,gebak,gelukkig,viering,zoet
cake,dessert,gebak,plak,zandgebak,zoet
cupcake,bakkerij,dessert,hagelslag,suiker,traktatie
taart,fruit,gebak,gebakje,hartige taart,pastei
chocoladereep,dessert,halloween,snoep,zoetekauw
snoep,dessert,eten,gaatjes,voedsel,wikkel
lolly,dessert,eten,snoep,voedsel,zoet
vla,dessert,pudding,zoet
honingpot,beer,eten,vat,zoet
babyflesje,drinken,flesvoeding,geboorte,melk
glas melk,drinken
warme drank,cafeïne,café,chai,drinken,koffie
theepot,drinken,eten,zettten
theekopje zonder oor,drankje,drinken
sake,bar,café,drankje,drinken,fles
fles met knallende kurk,bar,drinken
wijnglas,alcohol,bar,café,drankje,drinken
cocktailglas,alcohol,bar,café,drinken,mad men
tropisch drankje,alcohol,bar,club,drankjes,drinken
bierglas,alcohol,bar,café,drinken,duitsland
klinkende bierglazen,alcohol,bar,café,drinken,glas
klinkende glazen,drinken,glas,toosten,vieren
tumblerglas,likeur,shot,whiskey,whisky
vloeistof uitgieten,drinken,glas,leeg,morsen,oeps
beker met rietje,drinken,frisdrank,sap,water
bubbelthee,boba,melk,parel,voedsel
pakje drinken,drankje,rietje,sap,zoet
maté,drank
ijsklontje,ijsberg,koud
chopsticks,eetstokjes,eten,stokjes
mes en vork met bord,diner,eten,koken
mes en vork,bestek,eten,honger,koken,lekker
lepel,bestek,tafelgerei
keukenmes,koken,koksmes,wapen
pot,container,leeg,niets,saus,specerij
amfora,amfoor,drinken,horoscoop,koken,kruik
wereldbol met Europa-Afrika,aarde
wereldbol met Noord- en Zuid-Amerika,aarde
wereldbol met Azië-Australië,aarde
wereldbol met meridianen,aarde,internet,www
wereldkaart
kaart van Japan
kompas,magnetisch,navigatie,richting
berg met besneeuwde toppen,koud
berg
vulkaan,berg,lava,magma,natuur
berg Fuji,natuur,vulkaan
kamperen,camping,tent
strand met parasol
woestijn
onbewoond eiland
nationaal park,natuurgebied
stadion,amfitheater
klassiek gebouw,renaissance,rome,zuilen
woningbouw,bouwen,haven,hijskraan
baksteen,bakstenen,cement,gemetseld,klei,metselen
rots,betrouwbaar,graniet,rotsblok,steen,sterk
hout,balk,bijl,boomstam,hakken,open haard
hut,huis,joert,onderdak,ronde hut,strand
huizen,buurt,huis
vervallen huis,bouwval,gebouw
huis,gebouw,settelen,thuis,villa,voorstad
huis met tuin,gebouw,settelen,thuis,voorstad
kantoorgebouw,kantoorbaan,werk
Japans postkantoor,gebouw
postkantoor,europees,gebouw
ziekenhuis,dokter,gebouw,medicijnen
bank,gebouw
hotel,gebouw
love-hotel,gebouw,liefde,liefdeshotel,lovehotel
supermarkt,boodschappen,gebouw,winkel
school,gebouw
warenhuis,gebouw,winkel,winkelen
fabriek,gebouw
Japans kasteel,gebouw
kasteel,europees,gebouw,middeleeuwen
bruiloft,huwelijk,kapel,romantiek,trouwkapel
Tokio-toren,tokiotoren
vrijheidsbeeld,new york,nyc
kerk,christelijk,geloof,kapel,kruis,religie
moskee,geloof,islam,moslim,religie
hindoetempel,gebouw,geloof,goden,india,religie
synagoge,geloof,jodendom,jood,joods,religie
shinto-tempel,geloof,japans,poort,religie,torii
kaäba,bedevaart,geloof,islam,mekka,moslim
fontein
tent,kamperen
mistig
sterrenhemel,metropool,miljoenenstad,nacht,stad bij nacht
stadsgezicht,flatgebouwen,gebouw,metropool,miljoenenstad
zonsopgang in de bergen,ochtend
zonsopgang,ochtend
stad bij schemering,avond,gebouw,landschap,metropool,miljoenenstad
zonsondergang,flatgebouwen,gebouw,metropool,miljoenenstad,schemer
brug bij nacht,avond
warmwaterbronnen,stomend
draaimolenpaard,carrousel,kermis,pretpark
glijbaan,glijden,kind,kinderen,speeltuin,spelen
reuzenrad,kermis,pretpark
achtbaan,pretpark
kapperspaal,kapsel
circustent
locomotief,reizen,spoor,spoorweg,stoom,stoomtrein
treinwagon,elektrisch,spoor,tram,trolleybus,vervoermiddel
hogesnelheidstrein,hsl,shinkansen,spoor,ultrasnel,vervoermiddel
hogesnelheidstrein met kogelneus,hoge snelheid,kogeltrein,reizen,shinkansen,spoorweg
trein,aankomst,spoor,vertrek,vervoermiddel,voertuig
metro,ondergrondse,vervoermiddel,voertuig
lightrail,monorail,spoor,vervoermiddel,voertuig
treinstation,spoor,vervoermiddel,voertuig
tram,trolleybus,vervoermiddel,voertuig
monorail,vervoermiddel,voertuig
bergspoor,vervoermiddel,voertuig,wagon
tramwagon,trolleybus,vervoermiddel,voertuig
bus,schoolbus,vervoermiddel,voertuig
naderende bus,vervoermiddel,voertuig
trolleybus,tram,vervoermiddel,voertuig
minibus,vervoermiddel,voertuig
ambulance,hulpdienst,spoed,vervoermiddel,voertuig
brandweerauto,hulpdienst,spoed,vervoermiddel,voertuig
politieauto,hulpdienst,politiewagen,vervoermiddel,voertuig
naderende politieauto,hulpdienst,vervoermiddel,voertuig
taxi,taxichauffeur,uber,vervoermiddel,voertuig
naderende taxi,auto’s,geel,rijden,roepen
auto,automobiel,rijden,vervoermiddel,voertuig
naderende auto,automobiel,vervoermiddel,voertuig
SUV,auto,kampeerauto,recreatie,rijden,vervoermiddel
pick-up,auto,bestelbak,laadbak,laadbakwagen,transport
bestelbus,bestelwagen,bezorging,levering,pakketdienst,truck
vrachtwagen,truck,vervoermiddel,voertuig,vrachtauto
tractor,trekker,vervoermiddel,voertuig
raceauto,formule 1,racen,racewagen,vervoermiddel,voertuig
motor,racen,vervoermiddel,voertuig
scooter,brommer,motor,vervoermiddel,voertuig
rolstoel,duwen,zitten
elektrische rolstoel,rijden,wiel
riksja,auto,azië,thailand,tuktuk,vervoer
fiets,fietsen,rijwiel,spinning,vervoermiddel,voertuig
step,autoped,steppen,vervoermiddel,voertuig
skateboard,deck,skaten,skater,wielen
rolschaats,hobby,rollerskate,rollerskates,rolschaatsen,skaten
bushalte
snelweg,autosnelweg
treinspoor
olievat
benzinestation,benzinepomp,brandstof,pomp
wiel,auto,band,cirkel,draaien,velg
zwaailicht van politieauto,alarm,baken,draaiend,noodgeval,sirene
horizontaal verkeerslicht,stoplicht
verticaal verkeerslicht,kruising,stoplicht
stopteken,achthoekig,bord,verkeersteken
bouwwerkzaamheden,barricade
anker,hulpmiddel,schip
reddingsboei,drijven,redden,reddingsgordel,reddingsvest,veiligheid
zeilboot,jacht,jachthaven,vaartuig,vervoermiddel,zee
kano,boot,kajak,vaartuig,vervoermiddel
speedboot,jacht,luxe,miljonair,reizen,vaartuig
passagiersschip,veerboot,vervoermiddel,voertuig
veerboot,passagier,veerpont
motorboot,vaartuig,vervoermiddel
schip,boot,passagier,titanic,vaartuig
vliegtuig,luchtvaartuig,reizen,vervoermiddel,vliegen,vliegmachine
vliegtuigje,jet,luchtvaartuig,vervoermiddel,vliegmachine
vertrek van vliegtuig,inchecken,opstijgen,vertrekken,vervoermiddel,vliegmachine
aankomst van vliegtuig,aankomen,landen,landing,vervoermiddel,vliegmachine
parachute,activiteit,deltavliegen,hanggliden,parasailen,skydiven
stoel,treinstoel,vliegtuigstoel
helikopter,roflcopter,roflkopter,vervoermiddel,voertuig
zweeftrein,hangend spoor,spoor,vervoermiddel,voertuig,zwevend
bergkabelbaan,gondel,skilift,vervoermiddel,voertuig
kabelbaan,gondel,transportbaan,vervoermiddel,voertuig
satelliet,ruimte,ruimtevaart
raket,lancering,ruimte,ruimtereis,vervoermiddel,voertuig
vliegende schotel,aliens,buitenaards,ufo,vervoermiddel,voertuig
piccolobel,balie,baliebel,hotel
bagage,inpakken,koffer,reis,reizen,rolkoffer
zandloper,tijd,timer
zandloper met stromend zand,tijd,timer
horloge,klok,polshorloge,tijd
wekker,alarm,klok,tijd
stopwatch,klok,timer
keukenwekker,klok,kookwekker,timer
klok,pendule,staande klok,tijd
twaalf uur,00,12,12:00,klok,tijd
half één,00:30,12,12:30,30,dertig
één uur,00,01:00,1,13:00,1:00
half twee,1,13:30,1:30,30,dertig
twee uur,00,02:00,14:00,2,2:00
half drie,14:30,2,2:30,30,dertig
drie uur,00,03:00,15:00,3,3:00
half vier,15:30,3,30,3:30,dertig
vier uur,00,04:00,16:00,4,4:00
half vijf,16:30,30,4,4:30,dertig
vijf uur,00,05:00,17:00,5,5:00
half zes,05:30,17:30,30,5,5:30
zes uur,00,06:00,18:00,6,6:00
half zeven,06:30,18:30,30,6,6:30
zeven uur,00,07:00,19:00,7,7:00
half acht,07:30,19:30,30,7,7:30
acht uur,00,08:00,20:00,8,8:00
half negen,08:30,20:30,30,8,8:30
negen uur,00,09:00,21:00,9,9:00
half tien,09:30,21:30,30,9,9:30
tien uur,00,10,10:00,22:00,klok
half elf,10,10:30,22:30,30,dertig
elf uur,00,11,11:00,23:00,klok
half twaalf,11,11:30,23:30,30,dertig
nieuwe maan,avond,donker,ruimte
jonge maansikkel,avond,ruimte,wassend
maan in eerste kwartier,avond,ruimte
wassende maan,avond,bolvormig,ruimte
volle maan,avond,ruimte
afnemende maan,avond,bolvormig,ruimte,wassend
maan in laatste kwartier,avond,ruimte
asgrauwe maan,afnemend,avond,maansikkel,nacht,ruimte
maansikkel,avond,halvemaan,ramadan,ruimte,slapen
nieuwe maan met gezicht,avond,ruimte
maan met gezicht in eerste kwartier,avond,ruimte,slapen
maan met gezicht in laatste kwartier,avond,ruimte,slapen
thermometer,koorts,weer
zon,felle zon,helder,stralen,weer,zonnig
volle maan met gezicht,avond,helder,heldere maan,ruimte
zon met gezicht,helder,warm,weer,zonneschijn
planeet met ringen,heelal,ruimte,saturnus,zonnestelsel,zwaarmoedig
witte middelgrote ster
stralende ster,fonkelen,fonkelend,schitteren,schitterend,schittering
vallende ster,hemel,ruimte
melkweg,ruimte
wolk,weer
zon achter wolk,weer
wolk met bliksem en regen,onweer,weer
zon achter kleine wolk,weer
zon achter grote wolk,weer
zon achter regenwolk,weer
wolk met regen,weer
wolk met sneeuw,koud,weer,winter
wolk met bliksem,weer
tornado,storm,weer,wervelwind,wolk
mist,bewolkt,weer,wolk
gezicht dat wind blaast,blazen,weer,wolk
cycloon,duizelig,spiraal,twister,tyfoon,weer
regenboog,genderqueer,glbt,homoseksueel,lesbisch,lgbt
ingevouwen paraplu,dichte paraplu,kleding,regen,weer
paraplu,kleding,open paraplu,regen,weer
paraplu met regendruppels,kleding,weer
strandparasol,regen,zon
hoog voltage,bliksem,donderslag,elektriciteit,elektrisch,gevaar
sneeuwvlok,koud,weer
sneeuwpop,koud,weer
sneeuwpop zonder sneeuwvlokken,koud
komeet,ruimte,vuurbal
vuur,brand,heet,hulpmiddel,vlam
druppel,bedroefd,koud,strip,water,weer
golf,golfsurfen,golven,japan,kanagawa,oceaan
halloweenlantaarn,feest,lampion,pompoen,sint maarten
kerstboom,feest,kerstmis,viering
vuurwerk,feest,jaarwisseling,knal,oud en nieuw,oudejaarsavond
sterretje,afsteken,feest,jaarwisseling,knal,oud en nieuw
rotje,boem,dynamiet,explosief,licht,ontploffing
sterretjes,*,glinsteren
ballon,feest,jarig,verjaardag,vieren,viering
feestknaller,confetti,hoera,jarig,partypopper,verjaardag
confettibal,feest,hoera,jarig,verjaardag,viering
tanabataboom,feest,japans,papierlinten
dennenboomversiering,bamboe,feest,japans,plant
Japanse poppen,feest,festival,viering
karperslinger,feest,karperwimpel,wimpel
windorgel,bel,feest
maanobservatieceremonie,feest,maanceremonie,viering
rode envelop,cadeau,geld,geluk,geschenk,hóngbāo
strik,feest,roze lint,viering
ingepakt cadeau,cadeautje,feest,verpakking
bewustzijnslintje,herinnering,viering
entreekaartjes,toegang
ticket,entree,entreekaartje,kaartje,toegang
militaire medaille,onderscheiding,viering
trofee,beker,gewonnen,kampioen,overwinning,prijs
sportmedaille,eerste,eerste plaats,gewonnen,winnaar
medaille 1e plaats,eerste,gewonnen,goud,gouden,winnaar
medaille 2e plaats,tweede,tweede plaats,zilver
medaille 3e plaats,brons,bronzen,derde,derde plaats
voetbal,futsal,messi,ronaldo,sport
honkbal,sport
softbal,handschoen,onderarm,onderhands,sport,werpen
basketbal,sport
volleybal,wedstrijd
american football,amerikaans,sport,super bowl
rugby,bal,football,sport,voetbal
tennis,bal,sport,tennisbal,tennisracket
frisbee,schijf,ultiem,ultimate,werpschotel
bowlen,bal,spel,sport,strike
cricket,bal,bat,cricketbat,slaghout,sport
hockey,bal,hockeystick,sport,stick,veld
ijshockeystick en puck,sport,wedstrijd
lacrosse,bal,doel,sport,stick
pingpong,bal,bat,batje,sport,tafeltennis
badminton,pluimbal,racket,shuttle,sport,wedstrijd
bokshandschoen,boksen,sport
pak voor vechtsporten,judo,karate,kunst,taekwondo,uniform
doelnet,goal,sport
vlag in hole,golf,sport
schaats,ijs,kunstschaatsen,schaatsen,sport,witte schaats
vishengel,sport
duikbril,duiken,duikmasker,onder water,scuba,scubaduiken
hardloopshirt,atletiek,hardlopen,sjerp,sport
ski’s,laars en skis,skis,skischoen,skiën,sneeuw
slee,rodelen,roetsjen,slede,sleetje,sleeën
curlingsteen,kei,spel,sport
directe treffer,bullseye,bull’s eye,darts,doelwit,in de roos
jojo,fluctueren,kinderen,op en neer,speelgoed,spelen
vlieger,buiten,opstijgen,spelen,vliegen,zweven
waterpistool,gereedschap,revolver,vuurwapen,wapen
biljart,8,8 ball,8-ball,acht,bal
kristallen bol,glazen bol,magie,sprookje,waarzeggen,waarzeggerij
toverstok,goochelaar,goochelen,heks,magie,magiër
videogame,controller,gamecontroller,playstation,spel,videospel
joystick,game,videogame,videospel
fruitautomaat,casino,gokkast,gokken,spel
dobbelsteen,dobbelen,dobbelstenen,spel,yahtzee
puzzelstukje,aanwijzing,gekoppeld,legpuzzel,passen,passend
teddybeer,beertje,knuffel,knuffelbeer,knuffelbeest,pluche
piñata,cinco de mayo,feest,mexicaans,mexico,snoep
spiegelbal,dans,dansen,disco,discobal,feest
matroesjka,baboesjka,baboesjka’s,genest,pop,poppetjes
schoppen,kaart,kaarten,spel
harten,kaart,kaarten,spel
ruiten,kaart,kaarten,spel,vorm
klaveren,kaart,kaarten,spel
pion,schaken,slachtoffer,waardeloos
Jokerkaart,kaarten,spel,spelen
mahjong rode draak,rood,spel,stenen
speelkaarten,bloem,bloemenkaart,hanafuda,japans,kaartspel
toneelkunsten,masker,maskers,optreden,theater,treurspel
lijst met afbeelding,kunst,museum,schilderij
schilderspalet,creatief,kleurrijk,kunst,kunstzinnig,museum
garen,draad,klos,naaien,naald
naald,borduren,draad,hechten,hechtingen,hobby
wol,bal,bol,breien,draad,haken
knoop,boot,geknoopt,hobby,knopen,kronkel
bril,bijziend,brillen,kleding,oog,verziend
zonnebril,brillen,donker,oog
oogscherm,bescherming,bril,duik,duiken,lassen
labjas,dokter,dr.,experiment,kleding,wetenschapper
veiligheidsvest,gevaarlijk,noodgeval
stropdas,formeel,kleding,overhemd,pak
T-shirt,blauw shirt,kleding,kraag,poloshirt
spijkerbroek,jeans,kleding
sjaal,koud,nek
handschoenen
jas,blazer,brr,jack,koud,warm aankleden
sokken,kousen
jurk,blauwe jurk,dansen,kleding,kledingstuk,sjiek
kimono,japans,japon,kleding
sari,jurk,kledij,kleding
badpak,strand,zomer,zwembad,zwemgerief,zwemmen
slip,onderbroek,ondergoed,sporten,strand,zwembroek
korte broek,badpak,ondergoed,pak,zwem
bikini,kleding,zwembad,zwemkleding,zwemmen
dameskleding,blouse,shirt
portemonnee,accessoire,beurs,geld uitgeven,kleding,knip
handtas,accessoire,kleding,modieuze tas,winkelen
tasje,accessoire,clutch,enveloptas,handtas,kleding
boodschappentassen,hotel,winkelen
schooltas,boekentas,rugzak
teenslipper,sandaal,sandalen,schoen,strand,strandslipper
herenschoen,formeel,kleding,leren schoen,man,nette schoen
sportschoen,atletiek,hardlopen,kleding,rennen,sneaker
wandelschoen,backpacken,bruin,buiten,kamperen,laars
platte schoen,ballerina,ballerina’s,comfortabel,flatjes,instapper
schoen met hoge hak,kleding,naaldhak,pump,stiletto,vrouw
damessandaal,hak,hoge hak,kleding,muiltje,schoen
balletschoenen,ballerina,dans,dansen,pirouette,spitzen
dameslaars,kleding,schoen,vrouw
kroon,adel,kleding,koning,koningin,koninklijk
dameshoed,hoed met strik,kleding,vrouw
hoge hoed,fancy,formeel,goochelen,goochelhoed,hoog
academische baret,afstuderen,feest,hoed,kleding,opleiding
pet,baseballcap,hoofddeksel
legerhelm,krijger,militair,oorlog,soldaat,vechter
helm van reddingswerker,gezicht,hoed,hulp,kruis,werknemer
gebedssnoer,gebedsketting,gebedskralen,geloof,ketting,kleding
lippenstift,afspraakje,cosmetica,date,make-up,opmaken
ring,bruiloft,diamant,glinsteren,romantiek,schitteren
edelsteen,bruiloft,diamant,juweel,romantiek,trouwen
speaker uit,dempen,geen geluid,geluid uit,luidspreker,mute
speaker,laag volume,luidspreker,volume,zacht
speaker aan,luidspreker,volume
speaker luid,hard,hoog volume,luidspreker,volume
luidspreker,megafoon,toespraak,toespreken
megafoon,communicatie,geluid,juichen,versterken
posthoorn,jachthoorn
bel,kerkklok,klok,luiden,pauze,rinkelen
doorgestreepte bel,dempen,geen,geen geluid,geluid uit,stil
notenschift,g-sleutel,muziek,partituur
muzieknoot,achtste noten
muzieknoten,achtste noten,geluid,noot
studiomicrofoon,muziek
schuifregelaar,muziek,niveau,schuifje,volumeregelaar
controleknoppen,bediening,muziek
microfoon,geluid,karaoke,muziek,zingen
hoofdtelefoon,geluid,koptelefoon,oordopje
radio,entertainment,muziek
saxofoon,instrument,muziek
trompet,instrument,muziek
accordeon,bandoneon,concertina,instrument,muziek,trek
gitaar,instrument,muziek,strat,stratocaster
piano,instrument,keyboard,muziek
viool,instrument,muziek,stradivarius
banjo,besnaard,instrument,muziek,spelen
trommel,drummen,drums,drumsticks,muziek,trommelen
hoge trom,beat,conga,hoog,instrument,ritme
mobiele telefoon,bellen,communicatie,smartphone
mobiel met pijl,bellen,ontvangen,smartphone,telefoon
telefoon,vaste telefoon
telefoonhoorn,bellen
pager,pieper
fax,communicatie,faxapparaat
batterij
batterij bijna leeg,accu,electronisch,lege batterij
stekker,elektriciteit,elektrisch
laptop,computer,notebook,pc
desktop,beeldscherm,computer,monitor
printer,afdrukken,computer
toetsenbord,computer
computermuis
trackball,computer
harddisk,computer,minidisc,optisch
floppydisk,computer,diskette,opslaan
optische schijf,blu-ray,cd,cd-rom,computer,dvd
dvd,blu-ray,cd,computer,optisch,schijf
abacus,berekenen,optellen,rekenen,rekenmachine,tellen
filmcamera,bioscoop,bollywood,hollywood,opnemen
filmframes,bioscoop,filmrol,films
filmprojector,bioscoop,video
klapbord,actie,entertainment,film,filmklapper,filmset
tv,beeld,beeldbuis,televisie
camera,fotocamera,fotograferen,selfie,snap,video
camera met flitser,fotograferen,video
videocamera,camcorder
videoband,film,vhs
vergrootglas naar links gericht,gereedschap,vergroten,zoeken
vergrootglas naar rechts gericht,gereedschap,vergroten,zoeken
kaars,kaarslicht,licht
gloeilamp,elektrisch,idee,licht,peertje,strip
zaklamp,elektrisch,licht,zaklantaarn
rode papieren lantaarn,bar,licht,rood
diya-lamp,licht,olie,vlam
versierd schrift,boek,decoratief,notitieboekje,omslag,opleiding
gesloten boek,bibliotheek,educatie,lezen,onderwijs
geopend boek
groen boek,bibliotheek,educatie,lezen,onderwijs
blauw boek,bibliotheek,educatie,lezen,onderwijs
oranje boek,bibliotheek,educatie,lezen,onderwijs
boeken,educatie,kennis,lezen,onderwijs,opleiding
schrift,notitieboek
grootboek,map,notitieboek,ringband,schrift
omkrullende pagina,bladzijde,document,papier
rol,papier,papierrol,perkament
pagina met bovenzijde omhoog,bladzijde,document
krant,dagblad,nieuws,nieuwsblad,voorpagina,weekblad
opgerolde krant,dagblad,nieuws,nieuwsblad,weekblad
bladwijzertabs,bladwijzers,markering,tabbladen
bladwijzer,markering
label
munt,dollar,euro,geld,goud,metaal
zak met geld,dollar,geldzak,rijk
yenbiljet,bankbiljet,briefgeld,briefje,geld,valuta
dollarbiljet,bankbiljet,briefgeld,briefje,geld,valuta
eurobiljet,bankbiljet,briefgeld,briefje,geld,valuta
pondbiljet,bankbiljet,briefgeld,briefje,geld,valuta
vliegend geld,bankbiljet,biljet,briefgeld,dollar,vleugels
creditcard,bank,betaalkaart,geld,kaart,krediet
kassabon,administratie,bewijs,boekhouden,boekhouding,bonnetje
stijgende grafiek met yenteken,bank,geld,groei,markt,stijging
envelop,brief,e-mail,mail
e-mail,brief,post
inkomende post,binnengekomen,brief,e-mail,envelop,mail
envelop met pijl,brief,communicatie,e-mail,omlaag,post
postvak uit,brief,mail,uitgaand,verzonden
postvak in,brief,inkomend,mail,ontvangen
pakket,bezorging,doos,pakketje
gesloten brievenbus met vlaggetje omhoog,post,postbus
gesloten brievenbus met vlaggetje omlaag,post,postbus
open brievenbus met vlaggetje omhoog,post,postbus
open brievenbus met vlaggetje omlaag,post,postbus
brievenbus,brief posten,post,postbus
stembus met stembiljet,doos
potlood
kroontjespen met zwarte punt,vulpen
vulpen
pen,ballpoint,balpen
kwast,penseel,schilderen,schilderkwast,verven
krijtje,rood krijtje
memo,aantekeningen,opmerkingen,papier,potlood
aktentas,aktetas,boekentas,handtas,kantoor
bestandsmap
geopende map,bestand
tabbladen,index,kaart,kaarten
kalender,datum
scheurkalender
schrijfblok met spiraal,notitie,notitieblok
kalender met spiraal,blok,jaarkalender,omlegkalender
kaartindex,rolodex,systeemkaarten
stijgende trend,diagram,grafiek,groei,positief
dalende trend,daling,diagram,grafiek,negatief
staafdiagram,grafiek,staafgrafiek
klembord,notities,to-dolijst
punaise,speld
ronde speld,kaart,kopspeld,locatie
paperclip
twee paperclips aan elkaar,vastgemaakt
liniaal,meetinstrument,meten,rechte lijn,wiskunde
geodriehoek,liniaal,meetinstrument,meten,wiskunde
schaar,gereedschap,knippen
kaartenbak,archief
archiefkast,archiveren
prullenmand,prullenbak,recyclen
slot,gesloten slot,privé
geopend hangslot,gekraakt slot,open slot,openen
slot met pen,inkt,privacy,vulpen
gesloten slot met sleutel,beveiligd,slok
sleutel,beveiligd,op slot,openen,wachtwoord
oude sleutel,aanwijzing,slot
hamer,gereedschap,timmeren
bijl,gereedschap,hakken,hout,houthakker,splijten
pikhouweel,gereedschap,mijnbouw
twee hamers,gereedschap,pikhouweel
hamer en moersleutel,gereedschap,klussen
dolk,mes,wapen
gekruiste zwaarden,wapen
bom,cartoonbom,explosie,gevaarlijk,ontploffing,strip
boemerang,australië,buiten,reactie,spel,terugslag
pijl en boog,boogschieten,boogschutter,horoscoop,sport,sterrenbeeld
schild,bescherming,middeleeuwen,wapen
houtzaag,afzagen,gereedschap,timmeren,timmerman,voorwerp
moersleutel,gereedschap,schroefsleutel
schroevendraaier,gereedschap,klussen,repareren,schroef
bout en moer,gereedschap
tandwiel,gereedschap,instellingen,radertje,tandrad
lijmklem,bankschroef,gereedschap,samendrukken
weegschaal,balans,dierenriem,gerechtigheid,gewichten,horoscoop
taststok,blind,blindenstok,lopen
schakels,twee ringen
kettingen
haak,aanbeveling,bocht,hengel,kronkel,vangen
gereedschapskist,doos,monteur,rode kist
magneet,aantrekking,hoefijzer,magnetisch,uvormig
ladder,klimmen,omhoog,omlaag,sport,trede
distilleerkolf,gereedschap,scheikunde
reageerbuis,chemicus,experiment,lab,laboratorium,scheikunde
petrischaal,bacterie,bacteriën,biologe,biologie,bioloog
DNA,biologe,bioloog,evolutie,gen,genetica
microscoop,experiment,gereedschap,instrument,laboratorium,onderzoek
telescoop,gereedschap,heelal,instrument,sterrenkijker,wetenschap
satellietschotel,antenne,communicatie
injectiespuit,dokter,gereedschap,griep,medicijn,naald
bloeddruppel,bloeden,donatie,medicijnen,menstruatie,verwonding
pil,dokter,geneeskunde,medicatie,medicijn,vitamine
pleister,bloed,pijn,snee,verband,wond
kruk,gewond,handicap,lopen,stok,wandelstok
stethoscoop,arts,dokter,geneeskunde,hart,medicijnen
röntgenfoto,borstkas,botten,dokter,medisch,ribben
deur,achterdeur,gesloten deur,voordeur
lift,hijstoestel,machine,omhoog,omlaag,personenlift
spiegel,make-up,opmaken,reflectie,reflector,speculum
raam,doorzichtig,frisse lucht,kijken,kozijn,opening
bed,hotel,slapen
bank en lamp,hotel,sofa
hoge stoel,meubels,meubelstuk,zetel,zitten
toilet,wc
ontstopper,kracht,loodgieter,poep,wc,zuiger
douche,douchekop,water
badkuip
muizenval,aas,kaas,lokken,strik,valstrik
scheermes,baard,badkamer,mesjes,scheren,scherp
lotionfles,crème,huidcrème,lotion flacon,moisturizer,shampoo
veiligheidsspeld,luier,luierspeld,punk
bezem,bezemsteel,heks,schoonmaken,vegen
mand,boeren,landbouw,oogsten,picknick,wasgoed
rol papier,closetrol,keukenrol,toiletpapier,toiletrol,wc-papier
emmer,aker,dweil,dweilen,poetsen,putemmer
zeep,baden,inzepen,schoon,schoonmaken,schuim
zeepbellen,bad,bubbel,bubbels,onderwater,schoon
tandenborstel,badkamer,hygiëne,poetsen,tandheelkunde
spons,absorberen,absorberend,baden,poreus,schoonmaken
brandblusapparaat,blussen,blusser,brandblusser,doven,vuur
winkelwagen,boodschappen,shoppen,wagentje,winkelen
sigaret,roken
doodskist,vampier
grafsteen,begraafplaats,begrafenis,dood,grafzerk,kerkhof
urn,as,begrafenis,dood
Nazar-amulet,bedel,blauw,boze oog,kraal,talisman
hamsa,amulet,bescherming,fatima,geluk,hand
moai-beeld,beelden,gezicht,paaseiland,reizen,standbeeld
plakkaat,bord,demonstratie,mars,poster,protest
legitimatiebewijs,beveiliging,id,id-kaart,identificatie,overheid
pinautomaat,atm,bank,geld,pinnen
prullenbaksymbool,afval,teken,vuilnisbak
drinkwater,drinkbaar
rolstoelsymbool,handicap,toegang
herentoilet,man,plee,urinoir,wc
damestoilet,plee,vrouw,wc
toiletten,plee,wc
babysymbool,verschonen
wc,toilet,wasgelegenheid,water
paspoortcontrole
douane,inpakken
bagage afhalen,aangekomen,ingecheckt,inpakken,klaar,koffer
bagagekluis,achtergelaten,kluisje,koffer
waarschuwing,voorzichtig
overstekende kinderen,verkeer,voetganger
geen toegang,belemmerd,doorgang,ingang,mislukt,niet
verboden,nee,niet,roken,toegang
geen fietsen,nee,niet,verboden
niet roken,nee,verboden
geen afval weggooien,niet,verboden,zwerfvuil
geen drinkwater,droog,niet drinkbaar,verboden
geen voetgangers,nee,niet,verboden
geen mobiele telefoon,nee,niet,telefoons,verboden
niemand onder de 18,achttien,beperking,leeftijd,minderjarig,nee
radioactief,teken
biologisch gevaar,teken
pijl omhoog,noord,richting,windrichting
pijl rechtsomhoog,noordoost,rechtsboven,richting,windrichting
pijl naar rechts,oost,richting,windrichting
pijl rechtsomlaag,rechtsonder,richting,windrichting,zuidoost
pijl omlaag,richting,windrichting,zuid
pijl linksomlaag,linksonder,richting,windrichting,zuidwest
pijl naar links,richting,west,windrichting
pijl linksomhoog,linksboven,noordwest,richting,windrichting
pijl omhoog en omlaag
pijl naar links en rechts
pijl naar rechts die naar links draait,gebogen
pijl naar links die naar rechts draait,gebogen
pijl naar rechts die omhoog draait
pijl naar rechts die omlaag draait,gebogen
verticale pijlen met de klok mee,opnieuw laden,verticaal,verversen
pijlen tegen de klok in,déjà,knop,linksom,vernieuwen,vu
BACK-pijl
END-pijl
ON!-pijl,teken
SOON-pijl,onderweg,zo terug
TOP-pijl,omhoog
gebedsruimte,bidden,godsdienst,plaats,religie
atoomsymbool,atheïst
om-symbool,hindoeïsme,religie
davidster,jodendom,jood,joods,religie
wiel van dharma,boeddhistisch,religie
yin en yang,leven,moeilijk,religie,tao,taoist
christelijk kruis,christus,latijns,religie
russisch kruis,christelijk,orthodox,religie
wassende maan en ster,islam,moslim,ramadan,religie
vredessymbool,helend,vredig
menora,hannuka,jodendom,joods,kandelaar,religie
zespuntige ster,geluk,jodendom,joods,met stip
ram (sterrenbeeld),aries,dierenriem,horoscoop
stier (sterrenbeeld),dierenriem,horoscoop,os,taurus
tweelingen (sterrenbeeld),dierenriem,gemini,horoscoop
kreeft (sterrenbeeld),cancer,dierenriem,horoscoop
leeuw (sterrenbeeld),dierenriem,horoscoop,leo
maagd (sterrenbeeld),dierenriem,horoscoop,virgo
weegschaal (sterrenbeeld),balans,dierenriem,gerechtigheid,horoscoop,libra
schorpioen (sterrenbeeld),dierenriem,horoscoop,scorpio,scorpius
boogschutter (sterrenbeeld),dierenriem,horoscoop,sagittarius
steenbok (sterrenbeeld),capricorn,dierenriem,horoscoop
waterman (sterrenbeeld),aquarius,dierenriem,drager,horoscoop
vissen (sterrenbeeld),dierenriem,horoscoop,pisces
slangendrager (sterrenbeeld),dierenriem,horoscoop,ophiuchus,serpent
knop voor shuffle,gekruist,nummers,pijl
knop voor herhalen,pijl
knop voor één herhalen,enkel,pijl,één keer
knop voor afspelen,driehoek,pijl,rechts
knop voor snel vooruitspoelen,dubbel,pijl
knop voor volgende nummer,driehoek,pijl,scène
knop voor afspelen of pauzeren,driehoek,pijl,rechts
knop voor terugspoelen,achteruit,driehoek,links,pijl
knop voor versneld terugspoelen,links,pijl
knop voor vorige nummer,driehoek,laatste,pijl,scène
knop voor omhoog,pijl,rood
knop voor versneld omhoog,dubbel,pijl
knop voor omlaag,beneden,pijl,rood
knop voor versneld omlaag,dubbel,pijl
pauzeknop,dubbel,streep,verticaal
knop voor stoppen,vierkant
knop voor opnemen,rondje
knop voor uitwerpen
knop voor filmen,bioscoop,camera
knop voor lagere helderheid,dimmen,laag
knop voor hogere helderheid,licht
mobiel signaal,antenne,communicatie,streep,streepjes,telefoon
trilstand,communicatie,mobiel,modus,telefoon,trillen
telefoon uit,mobiel
vrouwelijkheidssymbool
mannelijkheidssymbool
transgendersymbool
vermenigvuldigen,annuleren,teken,x,×
plus,+
min,-,dikgedrukt,teken,wiskunde,−
delen,deling,dikgedrukt,teken,wiskunde,÷
vetgedrukt gelijkteken,dikgedrukt,gelijkheid,is gelijk aan,uitkomst,wiskunde
oneindig,eeuwig,grenzeloos,universeel
dubbel uitroepteken,!,!!,interpunctie
uitroepteken en vraagteken,!,!?,?,interpunctie
rood vraagteken,?,interpunctie
wit vraagteken,?,contour,interpunctie
wit uitroepteken,!,contour,interpunctie
rood uitroepteken,!,interpunctie
golvend streepje,interpunctie
geld wisselen,bank,valuta
vetgedrukt dollarteken,betalen,geld,munteenheid,valuta
esculaap,medicijnen,medisch,staf,symbool
recycling-symbool,recycle
fleur de lis,fleur-de-lis,ridders
drietand-symbool,anker,embleem,gereedschap,poseidon,schip
naamkaartje,badge
Japans symbool voor beginner,blad,chevron,geel,gereedschap,groen
lege rode cirkel,groot,hol,rood,vet
knop voor vinkje,afgevinkt,check,gedaan,klaar,markeren
vinkje in vak,check,klaar,stem,uit,✓
vinkje,afgevinkt,check,dikgedrukt,klaar,teken
kruisteken,annuleren,x,×
knop voor kruis,teken,vierkant,x,×
gekrulde lus,gedraaid
dubbele gekrulde lus,krullend
rolwisselingsmarkering,teken
achtpuntige asterisk,*
achtpuntige ster,*
sprankeling,*
copyright
gedeponeerd
handelsmerksymbool,tm
toets: #
toets: *
toets: 0,nul
toets: 1,een
toets: 2,twee
toets: 3,drie
toets: 4,vier
toets: 5,vijf
toets: 6,zes
toets: 7,zeven
toets: 8,acht
toets: 9,negen
toets: 10
hoofdletters,abcd,invoeren,latijns
kleine letters,abcd,invoeren,latijns
cijfers,1234,invoeren
symbolen,%,&,invoeren,♪,〒
Latijns alfabet,abc,invoeren,letters
bloedgroep A,knop
bloedgroep AB,knop
bloedgroep B,knop
CL-knop
COOL-knop
FREE-knop
informatie
ID-knop,identiteit
M in cirkel
NEW-knop
NG-knop
bloedgroep O,knop
OK-knop,oké
P-knop,parkeren
SOS-knop,help
UP!-knop,teken
VS-knop,versus
Japans teken voor ‘hier’,katakana,knop
Japans teken voor ‘dienstenheffing’,katakana,knop,service
Japans teken voor ‘maandelijks bedrag’,ideogram,knop
Japans teken voor ‘niet gratis’,ideogram,knop,kosten
Japans teken voor ‘gereserveerd’,ideogram,knop
Japans teken voor ‘koopje’,ideogram,knop
Japans teken voor ‘korting’,ideogram,knop
Japans teken voor ‘gratis’,ideogram,knop,kosten
Japans teken voor ‘verboden’,ideogram,knop
Japans teken voor ‘acceptabel’,ideogram,knop
Japans teken voor ‘toepassing’,ideogram,knop
Japans teken voor ‘voldoende (cijfer)‘,ideogram,knop
Japans teken voor ‘plaats vrij’,ideogram,knop
Japans teken voor ‘gefeliciteerd’,ideogram,knop
Japans teken voor ‘geheim’,ideogram,knop
Japans teken voor ‘geopend’,bedrijf,ideogram,knop
Japans teken voor ‘vol, geen plaats’,ideogram,knop
rode cirkel,geometrisch,rood
oranje cirkel
gele cirkel,geel
groene cirkel
blauwe cirkel,geometrisch
paarse cirkel
bruine cirkel
zwarte cirkel,geometrisch
witte cirkel,geometrisch
rood vierkant,kaart,penalty
oranje vierkant
geel vierkant,kaart,penalty
groen vierkant
blauw vierkant
paars vierkant
bruin vierkant
groot zwart vierkant,geometrisch
groot wit vierkant,geometrisch
middelgroot zwart vierkant,geometrisch
middelgroot wit vierkant
klein tot middelgroot zwart vierkant,geometrisch
klein tot middelgroot wit vierkant,geometrisch
klein zwart vierkant,geometrisch
klein wit vierkant,geometrisch
grote oranje ruit,diamant,geometrisch,groot
grote blauwe ruit,diamant,geometrisch,groot
kleine oranje ruit,diamant,geometrisch
kleine blauwe ruit,diamant,geometrisch
rode omhoogwijzende driehoek,geometrisch,rood
rode omlaagwijzende driehoek,geometrisch,rood
ruitvorm met stip erin,diamant,geometrisch,strip
keuzerondje,geometrisch,knop,radio
witte vierkante knop,geometrisch,omlijnd
zwarte vierkante knop,geometrisch` as string;
