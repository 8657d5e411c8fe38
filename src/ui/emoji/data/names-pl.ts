/** Written by scripts/emoji-data.js out of emojibase-data (MIT). */
export default `szeroko uśmiechnięta twarz,haha,hehe
uśmiechnięta twarz z otwartymi ustami,buźka,haha,hehe,radosny,szczęśliwy
uśmiechnięta twarz z otwartymi ustami i roześmianymi oczami,buźka,haha,hehe,wesoły,zadowolenia
szeroko uśmiechnięta twarz o roześmianych oczach,buźka,haha,hehe,wyszczerzone,zęby
uśmiechnięta twarz z przymrużonymi oczami,buźka,haha,hahaha,hehe,lol
uśmiechnięta twarz z otwartymi ustami, oblana zimnym potem,buźka,gafa,haha,hehe,kropla potu
tarza się ze śmiechu,buźka,haha,hehe,kulać się,lol
twarz ze łzami radości,absurd,buźka,haha,hehe,lol
lekko uśmiechnięta twarz,buźka,haha,hehe,miły,wesoły
odwrócona twarz,buźka,do góry nogami,haha,hehe,uśmiech
roztapiająca się twarz,gorąco,płynna twarz,sarkazm,zawstydzenie
twarz puszczająca oko,buźka,mrugnięcie,oczko,puszczać oko,puszczenie oka
uśmiechnięta twarz o roześmianych oczach,buźka,haha,hehe,przyjazny,serdeczny
uśmiechnięta twarz z aureolą,buźka,haha,hehe,niewinny,wesoły
uśmiechnięta buźka z sercami,kocham cię,kochać,miłość,romans,serce
uśmiechnięta twarz z oczami w kształcie serca,buźka,kocham,miłość,zachwyt,zakochany
zafascynowany,buźka,fascynacja,gwiazdy,głowa,haha
twarz przesyłająca całusa,buzi,buźka,całuję,kocham,miłość
całująca twarz,buzi,buźka,całus,pocałunek,ślę całusa
uśmiechnięta twarz,buźka,marzenie,marzę,rumieniec,serdeczny
całująca twarz z zamkniętymi oczami,buzi,buźka,całus,rumieniec,ślę całusa
całująca twarz o roześmianych oczach,buzi,buźka,całus,pocałunek,ślę całusa
uśmiechnięta buźka ze łzą,dumny,ulga,uśmiechnięty,wdzięczność,wdzięczny
twarz delektująca się pysznym jedzeniem,buźka,mniam,oblizywać się,smaczne,uśmiech
twarz wystawiająca język,buźka,pokazany język,uśmiech
twarz wystawiająca język i puszczająca oko,buźka,haha,hehe,mrugnięcie,pokazuję język
szalona twarz,buźka,crazy,duże,głowa,haha
twarz ze zmrużonymi oczami wystawiająca język,ble,buźka,haha,hehe,niesmaczne
twarz z pieniędzmi na ustach,bogaty,buźka,hajs,kasa,pieniądze
twarz z gestem przytulania,buźka,przytulanie,przytulać,ręka,uśmiech
twarz z ręką na ustach,buźka,chichotać,głowa,haha,hehe
twarz z otwartymi oczami i ręką na ustach,niedowierzanie,niespodzianka,omg,przestrach,szok
twarz z podglądającym okiem,chowanie się,gapienie się,nieśmiałość,podglądanie,strach
uciszająca twarz,buźka,cicho,cii,głowa,uciszać
myśląca twarz,buźka,hm,hmm,myślę,zamyślony
salutująca twarz,ok,pogodna twarz,powodzenia,salutowanie,tak jest
twarz z zamkiem błyskawicznym na ustach,buźka,nic nie powiem,tajemnica
twarz z podniesioną brwią,brew,buźka,dziwne,głowa,hmm
neutralna twarz,buźka,hm,nic,nie mam zdania,wtf
twarz bez wyrazu,brak emocji,buźka,nic,nie,nie mam zdania
twarz bez ust,buźka,buźka bez ust,cisza,nic nie mówię,oczy
twarz otoczona linią przerywaną,chowanie się,introwertyk,niechęć,niewidzialność,smutek
twarz w chmurach,zamyślenie
twarz z uśmieszkiem,buźka,cyniczny,haha,hehe,półuśmieszek
niezadowolona twarz,nah,niezadowolenie,obrzydzenie,smutek,wtf
twarz przewracająca oczami,buźka,irytacja,obojętność,oczy,pff
twarz z grymasem,buźka,grymaśna buźka,wyszczerz,zęby
twarz wypuszczająca powietrze,buźka,dym,gwizd,ulga,westchnienie
twarz kłamcy,buźka,długi nos,kłamać,kłamca,pinokio
twarz z wyrazem ulgi,buźka,błogość,odprężenie,uf,ulga
zamyślona twarz,buźka,smutek,zamyślenie
senna twarz,buźka,senność,spać,śpiąca buźka
śliniąca się twarz,buźka,głodny,mniam,ślina,ślinka
śpiąca twarz,buźka,chrapanie,dobranoc,drzemka,noc
twarz w masce medycznej,buźka,choroba,lekarz,maska,operacja
twarz z termometrem,buźka,choroba,gorączka,smutek,temperatura
twarz z bandażem,buźka,czoło,głowa,rana,skaleczenie
twarz z mdłościami,buźka,choroba,chory,obrzydliwe,wymiotować
wymiotująca twarz,ble,buźka,choroba,chory,fuj
kichająca twarz,buźka,choroba,chory,katar,kicham
rozgrzana twarz,choroba,czerwona buźka,czerwona twarz,duszno,dyszeć
zmarznięta twarz,blada twarz,buźka,mroźno,mróz,niebieska
zamroczona twarz,alkohol,buźka,faliste usta,krzywe usta,na gazie
oszołomiona twarz,buźka,chory,knock out,nokaut,oszołomiony
twarz ze spiralnymi oczami,buźka,konsternacja,mętlik,niedobrze mi,spirale
eksplodująca głowa,buźka,eksplozja,nie wiedzieć,niemożliwe,szok
głowa w kapeluszu kowbojskim,buźka,haha,hehe,kowbojka,wesoły
świętująca twarz,buźka,czapeczka,ekscytacja,hura,impreza
buźka w przebraniu,anonimowy,incognito,nos,okulary,przebranie
uśmiechnięta twarz w okularach przeciwsłonecznych,buźka,cool,haha,hehe,lato
kujon,buźka,bystry,inteligent,mózgowiec,nerd
twarz z monoklem,buźka,głowa,haha,hehe,mądry
zdezorientowana twarz,buźka,smutek,zakłopotanie,zastanowienie
twarz z ukośnymi ustami,do kitu,frustracja,niepewna twarz,wątpienie,zmieszanie
zmartwiona twarz,buźka,martwić się,ojej,smutek,zmartwienie
lekko zachmurzona twarz,buźka,ech,grymas,meh,niezadowolenie
zachmurzona twarz,buźka,grymas,niezadowolenie,smutek,smutny
twarz z otwartymi ustami,buźka,och,szok,zaskoczenie
zdumiona twarz,buźka,zaskoczenie,zdumienie,zdziwienie
zadziwiona twarz,buźka,och!,zaskoczenie,zdziwienie
twarz z rumieńcami,buźka,rumieńce,wow,wstyd,wypieki
błagająca twarz,buźka,błaganie,błagać,duże oczy,litość
twarz powstrzymująca łzy,duma,opór,podziw,proszę,płacz
zachmurzona twarz z otwartymi ustami,buźka,co?,nie wierzę,opadła szczena,zawód
udręczona twarz,buźka,ból,niedowierzanie,zawód,zdziwienie
przestraszona twarz,buźka,strach
zaniepokojona twarz oblana potem,buźka,nerwy,strach,zmęczenie,zziajana buźka
smutna twarz z wyrazem ulgi,buźka,płacz,smutek,smutna ulga,łza
płacząca twarz,buźka,przykro mi,smutek,łezka
głośno płacząca twarz,buźka,głośny płacz,smutny,zapłakany,łzy
twarz krzycząca ze strachu,buźka,głowa,krzyk,och,przestrach
zakłopotana twarz,buźka,irytacja,złość,zły
uparta twarz,buźka,ból,napięcie,skupienie,upór
rozczarowana twarz,buźka,przykro mi,rozczarowanie,smutek
twarz ze spuszczonymi oczami oblana potem,beznadziejny,buźka,kropla potu,nerwy,spocony
znużona twarz,buźka,cierpienie,rezygnacja,zmęczenie,zmęczona buźka
zmęczona twarz,buźka,kichać,nie,płacz,rozpacz
ziewająca twarz,buźka,dobranoc,drzemka,nuda,obojętność
prychająca twarz,buźka,furia,smutek,smutny,sukces
nadąsana twarz,buźka,czerwony,dąsy,wściekłość,złość
zagniewana twarz,buźka,złość
twarz z symbolami na ustach,bluzgać,buźka,głowa,kląć,przekleństwo
uśmiechnięta twarz z rogami,buźka,diabełek,fantasy,rogi,różki
zagniewana twarz z rogami,buźka,diabełek,fantasy,rogi,różki
czaszka,duch,kościotrup,potwór,szkielet,trupia czaszka
czaszka z piszczelami,duch,kościotrup,piraci,piszczele,potwór
kupa,buźka,gnój,obornik,odchody,poo
twarz klauna,buźka,cyrk,klown
ogr,diabeł,japonia,maska,potwór,zły
goblin,diabeł,maska,potwór,stwór,zły
duch,biały,buźka,duszek,halloween,język
ufoludek,bajka,buźka,fantasy,kosmita,kosmos
kosmiczny potwór,fantasy,kosmita,kosmos,obcy,pozaziemski
głowa robota,monstrum,potwór,twarz
uśmiechnięty kot,głowa,haha,hehe,wesoły,zwierzę
uśmiechnięty kot o wesołych oczach,głowa,haha,hehe,oczy,roześmiany
kot ze łzami radości,głowa,haha,hehe,płakać,uśmiech
uśmiechnięty kot z oczami w kształcie serca,buźka,głowa,kocham,miłość,oczy
kot z drwiącym uśmiechem,głowa,ironia,ironiczny,kpiarski,kpina
kot przesyłający całusa,buzi,buziak,całuję,całuski,głowa
przestraszony kot,głowa,przestrach,w szoku,zaskoczony,zdumiony
płaczący kot,buźka,głowa,płaczę,smutek,smutny
nadąsany kot,grymas,głowa,obrażony,zwierzę,zły
małpa zasłaniająca oczy,gest,małpka,nie,nie widzieć,nie widzę
małpa zasłaniająca uszy,buźka,gest,głowa,głuchy,małpka
małpa zasłaniająca pyszczek,buźka,co ja mówię,gest,głowa,małpka
list miłosny,kocham,liścik,miłość,serce,wiadomość
serce przebite strzałą,kocham,przebite serce
serce ze wstążką,kocham,różowe,walentynki,wstążka
migoczące serce,kocham,lśniące serce,miłość
rosnące serce,bicie serca,kocham,puls,serce rośnie,tętno
bijące serce,kocham,kocham cię,miłość
wirujące serca,kocham,miłość,para,serca dwa,tańczące serca
dwa serca,kocham,miłość
dekoracja z sercem,kocham,ozdoba
wykrzyknik w kształcie serca,kocham,serce
złamane serce,kocham,pęknięte
serce w płomieniach,miłość,płomienie,płonąć,święte serce
uleczone serce,dobrze,lepiej,zdrowsze
czerwone serce,kocham,miłość
pomarańczowe serce,kocham
żółte serce,kocham,miłość
zielone serce,kocham,miłość
niebieskie serce,kocham,miłość
purpurowe serce,fioletowe,kocham,miłość
brązowe serce
czarne serce,czarny,kocham,miłość,zło
białe serce
ślad po pocałunku,odcisk ust,pocałunek,usta
sto punktów,100,setka,stówa,stówka
symbol gniewu,komiks,złość
kolizja,komiks,wybuch,zderzenie
zawroty głowy,gwiazda,gwiazdka,kosmos,noc,orbita
krople potu,deszcz,wilgoć,woda
szybkie poruszanie się,podmuch wiatru,pogoda,pęd,pędzić,szybkość
otwór,dziura
dymek,dialog,rozmowa
oko w dymku,dymek,patrzeć,wzrok
lewostronny dymek,dialog,rozmowa
prawostronny dymek złości,krzyczeć,zdenerwowany,złość
dymek myśli,chmurka,myśleć
chrapanie,dobranoc,komiks,nuda,sen,senny
machająca dłoń,cześć,halo,hej,machać,pa
wzniesiony grzbiet dłoni,cześć,powitanie,pozdrowienie,pożegnanie,stop
uniesiona otwarta dłoń,cześć,hej,machać,palce,ręka
wzniesiona dłoń,ręka,stop,uwaga
salut wolkański,dłoń,palce,pozdrowienie,ręka,v
dłoń skierowana w prawo,prawa,uścisk dłoni
dłoń skierowana w lewo,lewa,uścisk dłoni
dłoń skierowana w dół,odrzucenie,podnoszenie,sio,upuszczenie
dłoń skierowana w górę,nie wiem,powiedz mi,propozycja,przywołanie,skinienie
dłoń z gestem OK,dobre,idealnie,okej,potwierdzenie,racja
złączone palce,gest,oczekiwanie,poczekać,przesłuchanie,sarkazm
dłoń z gestem „trochę”,ciut,mała ilość,mało,palce,szczypta
gest V,pokoju,pokój,ręka,victoria,victorii
skrzyżowane palce,kciuki,powodzenia,ręka,trzymam kciuki,trzymać
dłoń ze skrzyżowanym palcem wskazującym i kciukiem,drogie,miłość,pieniądze,serce
gest Kocham cię,dłoń,miłości,miłość,palce,rogi
gest rogów,dłoń,heavy metal,mano cornuta,metal,rock
dłoń w geście „Zadzwoń do mnie”,dzwonić,essa,luz,ręka,telefonować
dłoń z palcem wskazującym w lewo,lewa strona,palec,palec w lewo,ręka,tam
dłoń z palcem wskazującym w prawo,palec,palec w prawo,prawa strona,ręka,tam
dłoń z palcem wskazującym w górę,do góry,góra,palec,palec w górę,ręka
środkowy palec,gest,ręka,wulgarny gest
dłoń z palcem wskazującym w dół,na dół,palec,palec w dół,ręka
palec wskazujący w górę,do góry,góra,ręka
palec wskazujący skierowany na patrzącego,ty,wskazywanie
kciuk w górę,brawo,lubię,lubię to,ok,okej
kciuk w dół,brzydkie,nie,nie lubię,ręka
wzniesiona pięść,ręka,uniesiona,zaciśnięta
pięść od przodu,cios,cios pięścią,dłoń,prawy prosty,ręka
pięść skierowana w lewo,cios,żółwik
pięść skierowana w prawo,cios,żółwik
klaskanie,brawa,brawo,klaskać,oklaski,ręce
wzniesione ręce,dłonie,hura,hurra,super
dłonie tworzące serce,<3,miłość
otwarte dłonie,puste ręce,ręce,ręka,złapać
dłonie do góry razem,dawać,modlitwa,modlić się,ręce,ręka
uścisk dłoni,cześć,dłonie,powitanie,ręce,ręka
złożone ręce,dziękuję,modlitwa,prosić,ręka
pisząca dłoń,długopis,pisać,piszę,ręka
lakier do paznokci,ciało,kosmetyki,manicure,paznokcie,pielęgnacja
selfie,aparat,telefon,zdjęcie
napięty biceps,mięśnie,muskularny,muskuły,ręka,silny
mechaniczne ramię,dostępność,proteza
proteza nogi,dostępność
noga,kolano,kopniak,kopnięcie,kopnąć,kończyna
stopa,kopniak,kopnąć,kostka,nadepnąć,stopy
ucho,ciało,słyszeć
ucho z aparatem słuchowym,dostępność,niedosłuch,niedosłyszący
nos,ciało
mózg,inteligentny,myśleć
serce,anatomia,bicie serca,kardiologia,narząd,organ
płuca,narząd,oddech,oddychanie,organ,wdech
ząb,białe,dentysta,stomatolog,zęby
kość,kości,pies,szkielet
oczy,obserwacja,obserwowanie,oko,twarz,wow
oko,ciało
język,ciało,mniam
usta,ciało,wargi
przygryzanie wargi,całus,dyskomfort,flirt,nerwowość,niepokój
niemowlę,bobas,dziecko,głowa
dziecko,głowa,młoda,młody,osoba
chłopiec,dziecko,głowa,młody
dziewczynka,dziecko,głowa,młoda,panna,znak zodiaku
dorosły,człowiek,głowa,osoba,płeć neutralna,twarz
osoba z włosami blond,blondyn,blondynka,włosy
mężczyzna,głowa
osoba z brodą,broda
kobieta,głowa
dorosły: rude włosy,człowiek,głowa,osoba,płeć neutralna,twarz
dorosły: kręcone włosy,człowiek,głowa,osoba,płeć neutralna,twarz
dorosły: białe włosy,człowiek,głowa,osoba,płeć neutralna,twarz
dorosły: łysy,człowiek,głowa,osoba,płeć neutralna,twarz
starsza osoba,babcia,dziadek,siwa,siwy,stara
starszy mężczyzna,dziadek,siwy,staruszek,stary,starzec
starsza kobieta,babcia,siwa,stara,staruszka
zachmurzona osoba,niepokój,przygnębienie,smutek,smutna,smutny
nadąsana osoba,buźka,foch,gniewać się,głowa,kapryśna
osoba pokazująca gest NIE,kobieta,nic z tego,nie ma mowy,nie wolno,sprzeciw
osoba pokazująca gest OK,entuzjazm,kobieta,ojej,ojej!,ręce
osoba z wystawioną dłonią,no cóż,otwarta dłoń,pomocna dłoń,ręka,sarkazm
osoba podnosząca rękę,gest,halo,hej,powitanie,pozdrowienie
osoba głucha,dostępność,głuchota,słuch,ucho
osoba w ukłonie,gest,przepraszam,skrucha,wybacz,żal
osoba trzymająca się za czoło,facepalm,fejspalm,niedowierzanie,tylko nie to,załamanie
osoba wzruszająca ramionami,bezradność,nie wiem,obojętność,wszystko jedno,wątpliwość
pracownik służby zdrowia,lekarz,terapeuta
student,absolwent
nauczyciel,instruktor,pedagog,profesor
sędzia,orzekać
rolnik,farmer,ogrodnik
kucharz,szef kuchni
mechanik,elektryk,hydraulik
pracownik fabryki,fabryka,montażysta
pracownik biurowy,architekt,biznesmen,menedżer,praca biurowa
naukowiec,biolog,chemik,fizyk,inżynier
technolog,deweloper,oprogramowanie,programista,wynalazca
piosenkarz,aktor,artysta,gwiazda,muzyka
artysta,malarz,paleta
pilot,pilotować,samolot
astronauta,rakieta
strażak,straż pożarna,wóz strażacki
policjant,areszt,gliniarz,mężczyzna,oficer,osoba
detektyw,mężczyzna,praca,szpieg,zawód,śledczy
gwardzista,anglia,londyn,strażnik
ninja,najemnik,niewidoczny,osoba,skradać się,tajny agent
budowlaniec,kask,osoba,praca,robotnik,w kasku
osoba w koronie,korona,król,królewski,monarcha,szlachta
książę,baśń,głowa,korona,król,monarcha
księżniczka,bajka,baśń,głowa,królewna,królowa
osoba w turbanie,głowa,nakrycie głowy,sikh
osoba w chińskiej czapce,chiny,chińska czapka,czapka,gua pi mao,głowa
kobieta w chuście,chusta,głowa,hidżab,hijab,islam
osoba w smokingu,elegancja,głowa,wesele,ślub
osoba w welonie,wesele,ślub
kobieta w ciąży,ciąża,ciężarna
mężczyzna w ciąży,brzuch,ciąża,najedzony,pełny,przejedzenie
osoba w ciąży,brzuch,ciąża,najedzona,pełny,przejedzenie
karmienie piersią,dziecko,karmić,karmić piersią,kobieta,matka
osoba karmiąca niemowlę,karmienie,mama,mężczyzna,rodzic,tata
aniołek,bajka,buzia aniołka,fantasy,głowa
Święty Mikołaj,gwiazdor,głowa,legenda,mężczyzna,praca
żona św. Mikołaja,głowa,kobieta,mikołajowa,święta
Mikołajka,dziadek mróz,gwiazdor,mikołajki,osoba,prezenty
superbohater,bohaterka,dobro,moc,pozytywny,siła
superłotr,antagonista,antybohater,potwór,przestępca,supermoc
mag,czarnoksiężnik,czarnownica,czarodziej,fantasy,magia
wróżka,bajka,baśń,fantasy,oberon,puk
wampir,drakula,nieumarły
syrena,bajka,baśń,magia,morze,syrenka
elf,bajka,baśń,fantasy,magia
dżin,aladyn,alladyn,bajka,baśń,lampa
zombie,chodzące trupy,halloween,horror,nieumarli,strach
troll,bajka,fantazja,potwór
osoba podczas masażu,ból głowy,masaż głowy,odprężenie,relaks,salon masażu
osoba podczas strzyżenia,fryzjer,fryzjerka,fryzura,praca,strzyżenie
idąca osoba,chodzenie,iść,na piechotę,piechur,pieszo
stojąca osoba,stać,stoi
klęcząca osoba,klęczeć,klęczki,kolana,na kolanach
osoba z białą laską,dostępność,niewidoma,niewidomy
osoba na elektrycznym wózku inwalidzkim,dostępność
osoba na wózku inwalidzkim,dostępność
biegnąca osoba,biegacz,biegaczka,bieganie,maraton,pośpiech
tańcząca kobieta,impreza,tancerka,taniec,tańczyć,zabawa
tańczący mężczyzna,impreza,tancerz,taniec,tańczyć,zabawa
lewitujący mężczyzna w garniturze,biznesmen,lewitacja,lewitować
osoby z uszami królika na przyjęciu,bliźniaczki,dziewczyny,impreza,kobiety,króliczki
osoba w zaparowanym pomieszczeniu,pomieszczenie,relaks,sauna,spa,zaparowane
osoba wspinająca się,skałki,sport,wspinacz,wspinaczka
osoba uprawiająca szermierkę,sport,szermierka,szermierz,szpada,zawody
wyścigi konne,dżokej,jeździec,koń,sport,zawody
narciarz,narty,sport,stok,zawody,zima
snowboardzista,sport,zima
osoba grająca w golfa,golfista,golfistka
surfująca osoba,deska,fala,morze,ocean,sport
osoba wiosłująca w łodzi,wiosłowanie,zawody,łódka,łódź
pływająca osoba,basen,kraulem,na basenie,pływak,pływanie
osoba kozłująca piłkę,koszykarka,koszykarz,koszykówka,kozłować,mecz
osoba podnosząca ciężary,atleta,atletka,ciężarowiec,ciężarów,podnoszenie
osoba na rowerze,kolarka,kolarz,rowerzysta,rowerzystka,sport
osoba na rowerze górskim,górska,kolarka,kolarz,rowerzysta,rowerzystka
osoba robiąca gwiazdę,akrobatyka,gimnastyczka,gimnastyk,gimnastyka,gwiazda
osoby uprawiające zapasy,na ringu,sport,walka,wrestlerki,wrestlerzy
osoba grająca w piłkę wodną,piłka,piłkarka,piłkarz,sport,woda
osoba grająca w piłkę ręczną,piłka,piłkarka,piłkarz,piłką,rzut
żonglująca osoba,cyrk,spryt,zarządzanie,żongler,żonglerka
osoba w pozycji lotosu,joga,medytacja,relaks,siedzieć,siedząca
osoba biorąca kąpiel,w wannie,wanna
osoba w łóżku,dobranoc,drzemka,hotel,nocleg,nocowanie
osoby trzymające się za ręce,ludzie,para,rękę
kobiety trzymające się za ręce,kobieca para,kobieta,miłość,para,przyjaciółka
mężczyzna i kobieta trzymający się za ręce,ludzie,miłość,para,rodzeństwo,zakochani
dwóch mężczyzn trzymających się za ręce,gej,lgbt,miłość,mężczyźni,para
pocałunek,buziaki,całusy,kocham,miłość,osoba
para z sercem,kocham,miłość,osoba,osoby,pocałunek
mówiąca głowa,głos,mówić,powiedzieć,profil,sylwetka
sylwetka popiersia,osoba
sylwetki popiersi,osoby
obejmujące się osoby,cześć,do widzenia,dzięki,objęcia,pocieszenie
rodzina,dziecko,mama,matka,ojciec,rodzice
ślady stóp,odciski stóp,stopy
głowa małpy,buźka,małpka,zwierzę
małpa,małpka,zwierzę
goryl,zwierzę
orangutan,goryl,małpa,zwierzę
głowa psa,buźka,pies,piesek,psiaczek,pysk
pies,piesek,psiaczek,psinka,zwierzę
pies przewodnik,dostępność,niewidomi,zwierzę
pies pomocnik,dostępność,opiekun,zwierzę
pudel,biały,ostrzyżony,pies,piesek,pudelek
głowa wilka,buźka,dziki,las,pysk,zwierzę
głowa lisa,buźka,chytrość,chytry,przebiegły,rudy
szop,buźka,ciekawość,ciekawski,pracz,zwierzę
głowa kota,buźka,kicia,kotek,pyszczek,zwierzę
kot,kotek,zwierzę
czarny kot,nieszczęście,pech,przesąd,zabobon,zwierzę
głowa lwa,buźka,dziki,grzywa,kot,lew
głowa tygrysa,buźka,kot,paski,pyszczek,tygrysek
tygrys,paski,tygrysek,zwierzę
lampart,cętki,drapieżnik,dziki,kot,zwierzę
głowa konia,konik,koń,końska,koński,zwierzę
koń,konne,wierzchowiec,wyścigi,wyścigowy,zwierzę
głowa jednorożca,jednorożec,kucyk,magia,różowy,zwierzę
zebra,koń,paski,sawanna,zwierzę
jeleń,rogacz,rogi,zwierzę
żubr,bizon,puszcza,stado,wół,zwierzę
głowa krowy,buźka,krowa,krówka,mleko,zwierzę
wół,byk,krowa,zodiak,zwierzę
wół domowy,bawół,zwierzę
krowa,krówka,mleko,zwierzę,łaty
głowa świni,buźka,ryjek,zwierzę,świnia,świnka
świnia,zwierzę,świnka
dzik,dzika,głowa,knur,las,zwierzę
ryj świni,nosek,ryjek,zwierzę,świnka,świński
biały baran,baranek,owca,rogaty,rogi,zodiak
owca,baran,baranek,biały,owieczka,rogaty
koza,koziorożec,kózka,rogi,zodiak,zwierzę
wielbłąd,dromader,garb,jednogarbny,pustynia,zwierzę
wielbłąd dwugarbny,baktrian,garby,pustynia,zwierzę
lama,alpaka,gwanako,wełna,wikunia,zwierzę
żyrafa,głowa,sawanna,zwierzę
słoń,trąba,zwierzę
mamut,kieł,ogromny,prehistoria,słoniowaty,wymarły
nosorożec,róg,zwierzę
hipopotam,hipcio,zwierzę
głowa myszy,buźka,myszka,zwierzę
mysz,myszka,zwierzę
szczur,gryzoń,mysz,szczurek,zwierzę
głowa chomika,buźka,gryzoń,mysz,zwierzę
głowa królika,buźka,futrzak,króliczek,zając,zająca
królik,króliczek,zając,zwierzę
pręgowiec,gryzoń,orzeszki,wiewiórka,zwierzę
bóbr,gryzoń,tama,zwierzę,zęby
jeż,jeżyk,kolce,zwierzę
nietoperz,wampir,zwierzę
głowa niedźwiedzia,buźka,miś,niedźwiedź,zwierzę
niedźwiedź polarny,arktyczny,biały,buźka,miś
koala,australia,buźka,eukaliptus,głowa,miś
głowa pandy,buźka,miś,panda,zwierzę
leniwiec,leniwy,powolny
wydra,bystre,zabawne,zwierzę,łapanie ryb
skunks,smród,zwierzę
kangur,skakać,skoczny,skok,torbacz,zwierzę
borsuk,ratel,zwierzę
ślady łap,odciski,tropy,łapki,łapy
indyk,ptak,zwierzę
kura,głowa,kogut,kurczak,ptak,zwierzę
kogut,ornitologia,ptak,zwierzę
wykluwające się kurczątko,kura,kurczaczek,kurczak,pisklak,ptak
kurczątko,kura,kurczaczek,kurczak,pisklak,ptak
kurczątko od przodu,kura,kurczaczek,kurczak,pisklak,pisklę
ptak,ornitologia,zwierzę
pingwin,antarktyda,ptak,zwierzę
gołąb,biały,gołąbek,miłość,pokój,ptak
orzeł,bielik,ptak,zwierzę
kaczka,kaczor,ptak,woda,zwierzę
łabędź,biały,ptak,zwierzę,łabędziątko
sowa,mądrość,mądry,noc,oczy,ptak
dodo,duży,mauritius,ptak,ptaszysko,wymarły
pióro,fruwać,latanie,lekkość,pierze,pióra
flaming,ekstrawagancja,tropikalny,zwierzę
paw,dumna,dumne,dumny,kolorowy,ostentacyjna
papuga,gadająca,mowa,mówić,pirat,ptak
głowa żaby,buźka,płaz,ropucha,traszka,zwierzę
krokodyl,aligator,gad,jaszczur,zwierzę
żółw,powolny,skorupa,zwierzę
jaszczurka,gad,zwierzę
wąż,dusiciel,jadowity,zwierzę,żmija
głowa smoka,bajka,baśń,fantasy,magia,zwierzę
smok,bajka,baśń,fantasy,legenda,zwierzę
zauropod,dinozaur,głowa,zwierzę
t-rex,dinozaur,głowa,tyranozaur,zwierzę
wieloryb tryskający wodą,fontanna,morze,ocean,strumień,woda
wieloryb,morze,ocean,zwierzę
delfin,morze,ocean,zwierzę
foka,foczka,lew,morski,ssak,zwierzę
ryba,morze,ocean,rybka,ryby,woda
ryba tropikalna,morze,rybka,tropiki,woda,zwierzę
ryba rozdymka,morze,ocean,zwierzę
rekin,morze,ocean,ryba,zwierzę
ośmiornica,macki,morze,ocean,osiem,zwierzę
muszla spiralna,morze,muszelka,plaża,spirala,zwierzę
koralowiec,koralowa,ocean,rafa
krab,morze,ocean,plaża,rak,zodiak
homar,czerwony,owoce morza,rak,szczypce,zwierzę
krewetka,jedzenie,morze,ocean,owoce morza,zwierzę
kałamarnica,atrament,jedzenie,mięczak,morze,mątwa
ostryga,małże,nurkowanie,perła,perły,zwierzę
ślimak,mięczak,muszla,powolny,wolny,zwierzę
motyl,kolorowy,owad,zwierzę
gąsienica,owad,robak,zwierzę
mrówka,owad,zwierzę
pszczoła,owad,pszczółka,wiosna,zwierzę
chrząszcz,chrabąszcz,owad,zwierzę,żuk
biedronka,chrabąszcz,chrząszcz,kropki,owad,w kropki
świerszcz,konik,owad,polny,zwierzę
karaluch,karaczan,owad,prusak,szkodnik,zwierzę
pająk,czarna wdowa,owad,pajączek,pajęczak,zwierzę
pajęczyna,sieć,sieć pająka
brązowy skorpion,pajęczak,trucizna,zodiak,zwierzę
komar,choroba,gorączka,insekt,malaria,owad
mucha,choroby,giez,gnicie,insekt,owad
robak,dżdżownica,glista,kompostowanie,pasożyt,pierścienice
zarazek,ameba,ameby,bakteria,bakterie,drobnoustrój
bukiet kwiatów,kwiaty,miłość,roślina
kwiat wiśni,kwiatek,sakura,wiśnia
biały kwiat,kontury,kwiatek,pieczątka
lotos,buddyzm,czystość,hinduizm,kwiat,lotosu
rozeta,kwiat,roślina
róża,czerwony,kwiat,miłość,roślina
zwiędły kwiat,płatki,roślina,róża,smutek,smutny
kwiat hibiskusa,roślina
słonecznik,kwiat,roślina,słońce
kwiat,kwiatek,kwitnie,roślina
tulipan,kwiat,pąk,roślina
sadzonka,kiełek,młoda,pęd,roślina,roślinka
roślina doniczkowa,doniczka,doniczkowy,kwiat
wiecznie zielone drzewo,choinka,iglaste,igły,las,roślina
drzewo liściaste,roślina
palma,drzewo,roślina,tropiki,wyspa
kaktus,kolce,kłuje,pustynia,roślina
pędy ryżu,roślina,ziarno,żniwa
zioło,liście,roślina,zioła
koniczyna,irlandia,koniczynka,roślina
czterolistna koniczyna,koniczynka,roślina,szczęście
liść klonowy,jesienny,jesień,klonu
spadające liście,jesienne,jesień,roślina
liście na wietrze,podmuch,roślina,wiatr,wicher
puste gniazdo,gniazdowanie,gnieżdżenie,ptasie
gniazdo z jajkami,gniazdowanie,gnieżdżenie,ptasie,zniesione jaja
grzyb,muchomor,muchomorek,trujący
winogrona,jedzenie,owoce
melon,jedzenie,owoc
arbuz,arbuza,jedzenie,kawałek,lato,owoc
mandarynka,cytrus,jedzenie,owoc,pomarańcza
cytryna,cytrus,jedzenie,kwaśny,owoc,żółty
banan,egzotyczny,jedzenie,owoc
ananas,egzotyczny,jedzenie,owoc
mango,jedzenie,owoc,shaker,tropikalna,tropikalne
czerwone jabłko,jedzenie,owoc,słodkie
zielone jabłko,jedzenie,owoc
gruszka,jedzenie,owoc
brzoskwinia,jedzenie,owoc
wiśnie,czereśnie,jedzenie,owoce
truskawka,jedzenie,owoc
borówka amerykańska,antyoksydanty,jagoda,jedzenie,owoc,owoce leśne
owoc kiwi,jedzenie
pomidor,jedzenie,szklarniowe,warzywo
oliwka,drzewo oliwne,gałązka oliwna,jedzenie,oliwki,roślina
kokos,orzech,tropiki
awokado,jedzenie,owoc,roślina
bakłażan,jedzenie,oberżyna,warzywo
ziemniak,jedzenie,kartofel,pyra,warzywo
marchew,jedzenie,marchewka,warzywo
kolba kukurydzy,jedzenie,kukurydza,warzywo
ostra papryka,chili,jedzenie,ostry,papryczka,przyprawa
papryka,paprykowy,roślina,słodka,warzywo,witaminy
ogórek,jedzenie,korniszon,pikle,warzywo
warzywo liściaste,bok choy,burger,jarmuż,jedzenie,kapusta
brokuł,jedzenie,warzywo,zielone
czosnek,aromatyczny,jedzenie,warzywo
cebula,aromatyczna,jedzenie,warzywo
orzeszki ziemne,fistaszki,jedzenie,orzech
fasola,fasolka,jedzenie,nerkowata,strąk
kasztan,jedzenie,orzech,orzeszek
chleb,bochenek,chleba,jedzenie,kawałek,pieczywo
rogalik,croissant,francuski,jedzenie,pieczywo
bagietka,bułka,chleb,jedzenie,pieczywo
pita,arepa,chlebek,jedzenie,lawasz,naan
precel,ciastko,jedzenie
bajgiel,chleb,jedzenie,pieczywo,piekarnia,posmarować
naleśniki,jedzenie,placki
gofr,gofrownica,jedzenie,śniadanie
kawałek sera,jedzenie,szwajcarski,z dziurami,żółty
mięso z kością,jedzenie,kość
udko kurczaka,jedzenie,mięso,nóżka
kawałek mięsa,jedzenie,mięso,schabowy,stek,wieprzowina
boczek,bekon,jedzenie,mięso
hamburger,bułka,fast food,jedzenie
frytki,fast food,jedzenie
pizza,fast food,jedzenie,kawałek,pizzy
hot dog,frankfurterka,hotdog,parówka
kanapka,jedzenie,śniadanie
taco,jedzenie,meksykańskie
burrito,burito,jedzenie,meksykańskie,wrap
tamales,danie,jedzenie,meksykańskie,pamonha,przekąska
wrap,bułka,falafel,gyros,jedzenie,kebab
falafel,ciecierzyca,jedzenie,kotlecik
jajko,jajo,jedzenie,kura,kurczak,nabiał
gotowanie,jajko,jedzenie,patelnia,smażyć
danie z patelni,jedzenie,paella,patelnia,rondel,wok
garnek z jedzeniem,danie,jednogarnkowe,potrawka,zupa
fondue,czekolada,garnek,jedzenie,na ciepło,roztopione
miska z łyżką,jedzenie,zupa
sałatka,jedzenie,sałata,surówka
popcorn,jedzenie,kino,kukurydza
masło,jedzenie,nabiał
sól,przyprawa,smak,solniczka,słona,słone
jedzenie w puszce,puszka
pudełko bento,jedzenie,ryż
krakers ryżowy,jedzenie
kulka ryżowa,jedzenie,onigiri
gotowany ryż,jedzenie,miseczka,z ryżem
ryż curry,jedzenie,sos,z sosem
miska parującego jedzenia,jedzenie,kluski,parująca,pho,ramen
spaghetti,jedzenie,kluski,makaron,pasta,spagetti
pieczony batat,jedzenie,ziemniak
oden,jedzenie,na patyku,owoce morza,szaszłyk
sushi,jedzenie,suszi
smażona krewetka,jedzenie,tempura
ciastko rybne,jedzenie,narutomaki,ramen,ryba,spirala
ciasteczko księżycowe,biszkopt,ciasto,jedzenie,jesień,placek
dango,deser,jedzenie,kulki mochi,mochi
pieróg,gyoza,jedzenie,pierogi
ciastko z wróżbą,ciasteczko,przepowiednia,szczęście,wróżba
pudełko na wynos,jedzenie,pałeczki,ryż
lody włoskie,jedzenie,w kubku,śmietankowe,świderek
lody hawajskie,deser,jedzenie
lody,deser,jedzenie
pączek z dziurką,ciasto,deser,jedzenie,słodki
ciastko,deser,jedzenie,słodki,słodkie
tort urodzinowy,ciasto,jedzenie,przyjęcie,słodki,słodkie
tort,ciasto,deser,jedzenie,przyjęcie,słodycze
babeczka,ciastko,cukier,cukiernia,deser,jedzenie
ciasto,jedzenie,placek,szarlotka
tabliczka czekolady,czekolada,deser,jedzenie,słodycze
cukierek,deser,jedzenie,słodki,słodycze
lizak,deser,jedzenie,słodki,słodycze
deser typu krem angielski,creme brulee,custard,jedzenie,słodkie
garnek miodu,beczka,jedzenie,miód,słoik,z miodem
butelka ze smoczkiem,bobas,dzidziuś,mleko,napój,niemowlęca
szklanka mleka,biały,jedzenie,mleko,napój
gorący napój,filiżanka,gorąca,herbata,kawa,parująca
czajniczek,czajnik,dzbanek,herbata,imbryk,na herbatę
filiżanka bez uszka,herbata,miseczka,spodek
sake,alkohol
butelka z wystrzelającym korkiem,alkohol,bar,impreza,korek,nowy rok
kieliszek wina,alkohol,restauracja,wino
kieliszek z koktajlem,alkohol,bar,drink,impreza
drink tropikalny,alkohol,bar,impreza,palemka,wakacje
kufel piwa,alkohol,bar,impreza,piwo,pub
stukające się kufle piwa,alkohol,bar,kufel,na zdrowie,piwiarnia
stukające się kieliszki,alkohol,impreza,na zdrowie,nowy rok,przyjęcie
szklanka z grubym dnem,alkohol,drink,grube dno,impreza,whiskey
nalewanie płynu,napój,pusty,rozlanie,szklanka,wylewanie
szklanka ze słomką,drink,napój,oranżada,picie,soda
napój bubble tea,herbata,kuleczka,kulki tapioki,mleko,na słodko
napój w kartoniku,sok,słodki,słomka
yerba mate,napój
kostka lodu,lód,zimno,zimny
pałeczki
talerz z nożem i widelcem,gotowanie,jedzenie,kolacja,naczynia,nóż
widelec i nóż,gotowanie,jedzenie,kolacja,obiad,posiłek
łyżka,sztućce,łyżeczka
nóż kuchenny,broń,gotowanie,kuchnia,narzędzie
słoik,pojemnik,przechowywanie,przyprawa,pusty,sos
amfora,dzban,puchar,stągiew,waza,wodnik
kula ziemska przedstawiająca Europę i Afrykę,afryka,europa,planeta,ziemia,świat
kula ziemska przedstawiająca Ameryki,ameryka,planeta,ziemia,świat
kula ziemska przedstawiająca Azję i Australię,australia,azja,planeta,ziemia,świat
kula ziemska z południkami,glob,globus,południki,równoleżniki,ziemia
mapa świata
mapa Japonii,japonia
kompas,kierunek,magnetyczny,magnetyzm,nawigacja,orientacja
góra z czapą lodową,góry,wycieczka,zima,śnieg
góra,góry,wycieczka
wulkan,erupcja,góra,lawa
góra Fudżi,natura
kemping,kamping,namiot,obóz,wakacje
parasol na plaży,lato,morze,piasek,plaża,wakacje
pustynia
bezludna wyspa,palma,pusta,pustynia,samotna,tropiki
park narodowy,natura,przyroda
stadion,boisko,mecz
klasyczna budowla,budynek,klasyczny,klasyka,świątynia
dźwig budowlany,budowa
cegła,beton,cegły,cement,glina,mur
skała,blok skalny,bryła,ciężki,głaz,kamień
drewno,kłoda,pień,polano,tarcica
chata,chatka,dom,domek,jurta,okrągły
domki,domy,osiedle
stary dom,budynek,podupadły,ruina,zniszczony,zrujnowany
dom,budynek,mieszkalny
dom z ogrodem,budynek,drzewo,ogród
biurowiec,blok,budynek
japońska poczta,budynek
urząd pocztowy,budynek,poczta
szpital,budynek,lecznica,lekarz,medycyna
bank,budynek
hotel,budynek
hotel miłości,budynek,miłość,serce
sklep całodobowy,budynek
szkoła,budynek,zegar
dom towarowy,budynek,sklep,supermarket
fabryka,budynek,produkcyjny,zakład pracy
japoński zamek,budynek
zamek,budynek,europejski,średniowiecze
ślub,kaplica,kościół,miłość,serce,uroczystość
Tokyo Tower,tokio,wieża
Statua Wolności,usa
kościół,chrześcijański,krzyż,religia,świątynia
meczet,islam,muzułmanin,religia,świątynia
świątynia hinduistyczna,hinduizm
synagoga,religia,świątynia,żyd,żydowski
świątynia shinto,japońska,religia
kaaba,islam,muzułmanin,religia
fontanna
namiot,kemping,obóz,pole namiotowe
zamglenie,mglisto,mgła,most,podróż,pogoda
noc z gwiazdami,gwiazdy,miasto
drapacze chmur,miasto,wieżowce
wschód słońca zza gór,góry,ranek,słońce,świt
wschód słońca,brzask,słońce
miasto o zmierzchu,budynki,wieżowce,zachód słońca
zachód słońca,budynki,miasto,zmierzch
most nocą,most w nocy
gorące źródła,para,woda,źródło
koń z karuzeli,karuzela,konik
zjeżdżalnia,park rozrywki,plac zabaw,zabawa,ślizgawka
diabelski młyn,karuzela,park rozrywki
kolejka górska,park rozrywki,rollercoaster
słup fryzjerski
namiot cyrkowy
lokomotywa,ciuchcia,kolej,pociąg,podróż,pojazd
wagon kolejowy,elektryczny,pociąg,pojazd,szynowy,tramwaj
szybki pociąg,kolej,pendolino,pojazd,shinkansen,szynowy
szybki pociąg z zaokrąglonym przodem,kolej,pendolino,pojazd,shinkansen,szynowy
pociąg,kolej,podróż,pojazd
metro,kolejka,pociąg,pojazd,tunel
kolej miejska,kolejka,metro,pociąg,podmiejska,podmiejski
stacja,dworzec,kolej,kolejowa,pociąg,podróż
tramwaj,pociąg,pojazd,szynowy,trolejbus
kolej jednoszynowa,pojazd,szynowy
kolej górska,górski,góry,kolejka,pojazd,wagon
wagon tramwajowy,pojazd,szynowy,trolejbus
autobus,autokar,pojazd
nadjeżdżający autobus,nadjeżdżać,pojazd,przód,samochód
trolejbus,autobus,elektryczny,pojazd
minibus,auto,busik,pojazd,samochód
karetka pogotowia,ambulans,auto,erka,pogotowie,pojazd
samochód strażacki,auto,pojazd,pożar,straż pożarna,wóz strażacki
samochód policyjny,auto,patrol,pojazd,policja,radiowóz
nadjeżdżający radiowóz,auto,patrol,pojazd,policja,samochód
taksówka,auto,pojazd,samochód,taryfa,taxi
nadjeżdżająca taksówka,auto,nadjeżdżać,pojazd,samochód,taryfa
samochód,auto,pojazd
nadjeżdżający samochód,auto,pojazd
samochód SUV,auto,pojazd,sport,wypoczynkowy
pick-up,auto,furgonetka,pikap,przewozić,półciężarówka
samochód dostawczy,auto,ciężarówka,dostawa,pojazd
samochód ciężarowy,auto,ciężarówka,dostawczy,pojazd,tir
ciągnik,pojazd,rolniczy,rolnik,traktor
samochód wyścigowy,auto,formuła 1,pojazd,wyścigi
motocykl,motor,wyścigi
skuter,motor,pojazd
wózek inwalidzki ręczny,dostępność
wózek inwalidzki elektryczny,dostępność
autoriksza,tuk-tuk
rower,pojazd,rowerek
hulajnoga,pojazd
deskorolka,deska,kółka,skate,skateboard,skater
wrotka,rolki,sport,wrotkarstwo,wrotki,łyżworolki
przystanek autobusowy
autostrada,droga
tor kolejowy,pociąg,szyny,tory
beczka oleju
dystrybutor paliwa,benzyna,stacja paliw,tankować
koło pojazdu,kręcić,opona,samochód
kogut policyjny,lampa obrotowa,policja
pozioma sygnalizacja uliczna,drogowe,światła,świetlna
pionowa sygnalizacja uliczna,drogowe,światła,świetlna
znak stopu,znak drogowy
prace drogowe,bariera,znak drogowy
kotwica,morze,ocean,okręt,przyrząd,statek
koło ratunkowe,bezpieczeństwo,pływak,pływanie,ratunek
żaglówka,jacht,morze,statek,wakacje,łódka
kajak,biwak,jezioro,wakacje,łódka,łódź
ścigacz wodny,motorówka,łódka,łódź
statek pasażerski,łódka,łódź
prom,pasażerski,statek,łódka,łódź
motorówka,motorowa,statek,łódka,łódź
statek,pasażerski,łódka,łódź
samolot,podróż,pojazd
mały samolot,awionetka
odlot samolotu,odprawa,podróż,pojazd,start,wylot
przylot samolotu,lądowanie,podróż,pojazd
spadochron,lotnia,lotniarstwo,motorową,paralotnia,parasailing
fotel,krzesło,samolot,siedzenie
helikopter,pojazd,śmigłowiec
kolej podwieszana,pociąg,pojazd
górska kolej linowa,gondola,gondolowa,góry,kolejka,podwieszana
kolej linowa,gondola,gondolowa,kolejka,podwieszana,wagonik
satelita,kosmos
rakieta,kosmiczny,kosmos,pojazd,statek
latający talerz,fantastyka,kosmici,kosmita,sci-fi,sf
dzwonek w recepcji,hotel,przywołać,recepcja
bagaż,na kółkach,pakowanie,pakować się,podróż,wakacje
klepsydra,czas,odmierzać,piasek
klepsydra z przesypującym się piaskiem,czas,odmierzać,piasek
zegarek,godzina
budzik,zegar
stoper,czasomierz
minutnik,czasomierz,zegar
zegar kominkowy,czas,czasomierz
godzina 12:00,dwunasta,południe,północ,zegar,zero
godzina 12:30,czas,zegar
godzina 1:00,czas,pierwsza,trzynasta,zegar
godzina 1:30,czas,zegar
godzina 2:00,czas,czternasta,druga,zegar
godzina 2:30,czas,zegar
godzina 3:00,czas,piętnasta,trzecia,zegar
godzina 3:30,czas,zegar
godzina 4:00,czas,czwarta,szesnasta,zegar
godzina 4:30,czas,zegar
godzina 5:00,czas,piąta,siedemnasta,zegar
godzina 5:30,czas,zegar
godzina 6:00,czas,osiemnasta,szósta,zegar
godzina 6:30,czas,zegar
godzina 7:00,czas,dziewiętnasta,siódma,zegar
godzina 7:30,czas,zegar
godzina 8:00,czas,dwudziesta,zegar,ósma
godzina 8:30,czas,zegar
godzina 9:00,dziewiąta,zegar
godzina 9:30,czas,zegar
godzina 10:00,czas,dziesiąta,zegar
godzina 10:30,czas,zegar
godzina 11:00,czas,jedenasta,zegar
godzina 11:30,czas,zegar
nów,ciemny księżyc,księżyc,noc
narastający półksiężyc,noc,sierp
pierwsza kwadra księżyca,noc
narastający księżyc między pierwszą kwadrą a pełnią,noc,tłusty księżyc
pełnia,jasny księżyc,księżyc,noc,pełny księżyc
zanikający księżyc między pełnią a ostatnią kwadrą,chudnący,noc,tłusty księżyc
ostatnia kwadra księżyca,noc
zanikający półksiężyc,noc,sierp
półksiężyc,noc,sierp,sierp księżyca
nów z twarzą,bajka,baśń,księżyc,noc
pierwsza kwadra księżyca z twarzą,bajka,noc
ostatnia kwadra księżyca z twarzą,bajka,baśń,noc
termometr,pogoda,temperatura
słońce,jasne,kosmos,pogoda,promienie,słonecznie
pełnia z twarzą,bajka,baśń,księżyc
słońce z twarzą,bajka,baśń,ciepło,głowa,magia
planeta z pierścieniami,pierścienie,saturn,saturnowy
gwiazda,gwiazdka,noc
błyszcząca gwiazda,gwiazdka,lśniąca
spadająca gwiazda,kometa,noc,życzenie
Droga Mleczna,gwiazdy,niebo,noc
chmura,pogoda,zachmurzenie
słońce zza chmury,chmura,pogoda
chmura z piorunem i deszczem,burza,błyskawica,pogoda
słońce za chmurką,chmura,pogoda
słońce za chmurą,chmura,pogoda
słońce za chmurą i deszcz,chmura,pogoda,przejaśnienie
chmura i deszcz,pogoda
chmura i śnieg,pogoda,zima,zimno
chmura i piorun,burza,błyskawica,pogoda
tornado,chmura,lej,pogoda,wir powietrzny
mgła,chmury,pogoda
dmuchająca twarz wiatru,bajka,baśń,chmura,pogoda,wiać
cyklon,pogoda,spirala,tajfun
tęcza,deszcz,gej,geje,kolory,les
złożony parasol,deszcz,parasolka,pogoda,złożona
parasol,deszcz,opady,pada,pogoda
parasol z kroplami deszczu,opady,pada,parasolka,pogoda
parasol plażowy wbity w ziemię,deszcz,plaża,pogoda,słońce,wakacje
wysokie napięcie,błysk,błyskawica,elektryczność,piorun,prąd
płatek śniegu,pogoda,zima,zimno,śnieżynka
bałwanek i płatki śniegu,pogoda,zima,zimno
bałwanek bez śniegu,pogoda,zimno
kometa,kosmos,meteoryt,ogon
ogień,pożar,płomień
kropla,kropelka,pot,woda,łza
fala,fale,hokusai,kanagawa,morze,obraz
dynia na halloween
choinka bożonarodzeniowa,bombki,drzewko,święta
fajerwerki,nowy rok,obchody,ognie,petardy,sylwester
zimne ognie,fajerwerki,nowy rok,obchody,petardy,sylwester
petarda,dynamit,fajerwerki,iskra,materiał,materiały
gwiazdki,*,błysk,gwiazda,gwiazdy,iskry
balon,balonik,impreza,uroczystość,urodziny
tuba z konfetti,bal,impreza,uroczystość
kula z konfetti,bal,impreza,uroczystość
drzewko na Tanabata,bambus,drzewo,drzewo życzeń,japońskie,życzenia
japońska dekoracja kadomatsu,bambus,roślina,sosna
japońskie lalki,japonia
flaga w kształcie karpia,ryby
dzwonek wietrzny,dzwonki
ceremonia oglądania księżyca,jugoya,podziwiać,tsukimi,świętować
czerwona koperta,chiny,hong bao,hóngbāo,lai see,na szczęście
wstążka,kokarda,kokardka,ozdoba,podarunek,prezent
zapakowany prezent,kokarda,kokardka,paczka,podarunek
wstążka pamięci,upamiętnić,uroczystość
bilety wstępu
bilet,wstęp
order wojskowy,medal,uroczystość
puchar,nagroda,sport,trofeum,zwycięstwo
medal sportowy,nagroda,zawody
medal za 1. miejsce,sport,zawody,zwycięstwo,złoto,złoty medal
medal za 2. miejsce,drugie miejsce,sport,srebrny medal,srebro,zawody
medal za 3. miejsce,brąz,brązowy medal,sport,zawody
piłka nożna,futbolówka,mecz,sport
baseball,mecz,piłka,sport
softball,piłka,sport,tenis
koszykówka,do kosza,do koszykówki,koszykowa,piłka,sport
siatkówka,do siatki,do siatkówki,piłka,siatka,siatkowa
futbol amerykański,piłka,sport
piłka do rugby,sport
tenis,do tenisa,piłka,rakieta,sport,tenisowa
frisbee,dysk,frizbi,sport
kręgle,bowling,kula,sport
krykiet,do krykieta,kij,piłka,sport
hokej na trawie,boisko,kijek,mecz,piłka,sport
hokej na lodzie,kijek,krążek,lód,sport,zima
lacrosse,bramka,kij,piłka,sport
tenis stołowy,paletka,ping,pingpong,piłeczka,pong
badminton,gra,lotka,paletki,rakieta,sport
rękawica bokserska,sport,zawody
strój do sztuk walki,judo,karate,martial arts,sport,sztuki walki
bramka,gol,mecz,sport,zawody
flaga w dołku,golf,otwór,pole golfowe,sport
but z łyżwą,figurówki,lodowisko,lód,sport,zawody
wędka,wędka z rybą,złowić,łowienie ryb
maska do nurkowania,akwalung,nurkowanie,snorkeling,snurkowanie,sport
koszulka do biegania,bieganie,sport,szarfa,t-shirt
narty,sport,stok,zima,śnieg
sanie,sanki,sport,zabawa,zima,śnieg
kamień do curlingu,gra,sport
strzał w 10,cel,dziesiątka,gra,lotki,trafienie
jojo,zabawka
latawiec,latanie,na wietrze,wiatr
pistolet na wodę,broń,broń palna,rewolwer
bila 8,bilard,gra,kula,kula bilardowa
kryształowa kula,fortuna,przepowiadać,wróżka,wróżyć
czarodziejska różdżka,abrakadabra,czarodziejka,czary,czary-mary,hokus-pokus
gra wideo,do gier,gamepad,konsola,kontroler,pad
dżojstik,gra,gra wideo,joystick
automat do gier,automat do gry,gra,hazard,kasyno
kostka do gry,gra,hazard,kości,w kości
element układanki,puzzle,rebus,układanka,łamigłówka,łączenie
miś pluszowy,niedźwiadek,niedźwiedź,pluszak,pluszowa,przytulanka
piniata,cinco de mayo,cukierki,meksyk,pinata,tradycja
kula dyskotekowa,dyskoteka,migotanie,przyjęcie,taniec
matrioszki,drewniana,kolekcja,laleczka,lalka,matrioszka
pik,gra,karta,talia
kier,gra,karta,kocham,talia
karo,gra,karta,talia
trefl,gra,karta,talia
pionek,szachy
dżoker,gra,joker,karta
madżong: czerwony smok,gra,kafelek,mahjong
gra karciana hanafuda,japońska,karta,kwiat
maski teatralne,występ,występować
obrazek w ramce,malarstwo,muzeum,ramka,sztuka
paleta malarska,farby,kolory,malarz,muzeum,sztuka
nić,dratwa,igła,nawlekać,nitka,szpulka
igła krawiecka,cerówka,haft,krawiectwo,szwy,szycie
włóczka,dzierganie,dziergać,kłębek,na drutach,przędza
węzeł,lina,makrama,połączenie,splot,supeł
okulary,oczy,szkła
okulary słoneczne,ciemne okulary,oczy
okulary ochronne,gogle,narciarstwo,narty,nurkowanie,pływanie
biały fartuch,biały płaszcz,doktor,dr,eksperyment,kitel
kamizelka ratunkowa,bezpieczeństwo,ratowanie
krawat,koszula,męski,ozdoba,praca
koszulka,krótkie rękawy,męska,t-shirt
dżinsy,jeansy,spodnie,ubiór,ubranie
szalik,szyja,ubranie,zima,zimno
rękawiczki,rękawiczka
płaszcz,kurtka,zima,zimno
skarpetki,skarpety,stopy,ubranie
sukienka,lato,suknia,ubiór,ubranie
kimono,ubiór,ubranie
sari,odzież,sukienka,suknia,ubranie
strój kąpielowy jednoczęściowy
kąpielówki,bielizna,slipy
szorty,bermudy,bielizna,spodenki
bikini,do pływania,ubiór,ubranie
ubranie damskie,bluzka,damska,ubiór
portmonetka,monety,na monety,pieniądze,różowa,torebka
torebka,bagaż,damska,torba
saszetka,damska,portmonetka,torba,torebka
torby na zakupy,torebki
tornister,edukacja,plecak,szkoła
japonka,buty,japonki,klapek,klapki,na basen
but męski
but do biegania,bieganie,sport,trampek
but turystyczny,biwak,brązowe,brązowy,buty,dzicz
baleriny,baletki,but wsuwany,buty,obuwie,pantofelek
but na wysokim obcasie,buty,na obcasie,na szpilkach,obcasy,obuwie
sandał damski,but,buty,obuwie,odzież
baletki,taniec
kozak damski,but,buty,kozaczek,obuwie,odzież
korona,król,królowa
kapelusz damski,nakrycie głowy,ze wstążką
cylinder,kapelusz
biret,absolwenta,czapka,edukacja,nakrycie głowy,studia
bejsbolówka,czapeczka,czapka
hełm wojskowy,armia,kask,militaria,ochrona głowy,wojownik
kask z krzyżykiem,hełm,medyk,pomoc,praca,ratownik
sznur modlitewny,korale,koraliki,modlitwa,naszyjnik,religia
szminka,kosmetyki,makijaż,malować usta,pomadka
pierścionek,diament,miłość,zaręczyny
kamień szlachetny,diament,klejnot,miłość
wyciszony głośnik,cicho,cisza,głośność,wyciszyć
niska głośność głośnika,dźwięk
średnia głośność głośnika,dźwięk,mała głośność
wysoka głośność głośnika,duża głośność,dźwięk
głośnik,głośno,komunikat
megafon,kibicować
trąbka pocztowa,poczta,pocztyliona,róg
dzwonek
przekreślony dzwonek,cicho,cisza,nie wolno,zabroniony,zakazany
partytura,klucz,muzyka,nuty,pięciolinia,wiolinowy
nuta,muzyka
nuty,muzyka,nuta
mikrofon studyjny,muzyka,nagrywać,studio
suwak miksera dźwięku,muzyka,poziom
pokrętła,gałki,muzyka
mikrofon,karaoke,muzyka,śpiewać
słuchawki,muzyka,słuchawka
radio,odbiornik,radioodbiornik,radiowy
saksofon,instrument,muzyka,orkiestra
trąbka,grać,instrument,muzyka,orkiestra
akordeon,bajan,harmonia,instrument,klawisze,koncertyna
gitara,instrument,muzyka
klawisze,fortepian,instrument,keyboard,klawiatura,muzyka
skrzypce,altówka,grać,instrument,muzyczny,muzyk
banjo,instrument,muzyka,strunowy
bęben,bębenek,grać,muzyka
konga,bęben,bębenek,bębnić,instrument,muzyka
telefon komórkowy,komóra,komórka,smartfon
telefon komórkowy ze strzałką,dzwonić,komórka,odebrać,połączenie,smartfon
telefon
słuchawka telefoniczna,rozmawiać
pager
faks,biuro
bateria,akumulator,akumulatorek,energia
słaba bateria,elektronika,niski,poziom energii
wtyczka elektryczna,podłączyć,prąd
laptop,komputer,notebook,osobisty,wyświetlacz
komputer,biurkowy,ekran,monitor,stacjonarny,wyświetlacz
drukarka,komputer
klawiatura,komputer,pisać
mysz komputerowa,myszka
trackball,komputer
dysk komputerowy,dysk md,dysk optyczny,minidysk,płyta
dyskietka,komputer
dysk optyczny,blu-ray,cd,dvd,komputer,płyta
DVD,blu-ray,cd,dysk,dysk optyczny,komputer
liczydło,abakus,kalkulator,liczyć,obliczanie,obliczać
kamera filmowa,kinematografia,kino
taśma filmowa,kino,klatki
projektor filmowy,kino,projekcja
klaps,film,kino
telewizja,kineskop,kineskopowy,odbiornik,telewizor,z anteną
aparat fotograficzny,fotografia,robić zdjęcie,wideo,zdjęcie
aparat fotograficzny z lampą błyskową,błyskowa,flesz,lampa,zdjęcie
kamera wideo,nagrywać
kaseta wideo,taśma,vhs
lupa pochylona w lewo,detektyw,skierowana,szukaj
lupa pochylona w prawo,detektyw,skierowana,szukaj
świeca,płomień,światło,świeczka
żarówka,idea,pomysł,prąd,światło
latarka,elektryczna,lampka,światło
czerwony lampion,bar izakaya,izakaya,japonia,lampa
dipa,lampka,oliwna
notes z dekoracyjną okładką,książka,notatnik,okładka,ozdobna
zamknięta książka
otwarta książka,czytać,nauka,uczyć się
zielona książka,biblioteka,czytać
niebieska książka,biblioteka,czytać
pomarańczowa książka,biblioteka,czytać
książki,biblioteka,czytać,książka,nauka
notes,notatnik,szary,zeszyt
skoroszyt,notatki,notatnik,zeszyt,żółty
zawinięta strona,dokument,kartka,maszynopis
zwój,edykt,papier,pergamin,pismo
strona,dokument,kartka,maszynopis,pismo
gazeta,wiadomości
zwinięta gazeta,papier,rulon,zrolowana,zwitek
karty zakładek,dokument,indeksujące,karta,przekładka,przekładki
zakładka,zaznaczenie
przywieszka do kluczy,breloczek,etykieta,plakietka
moneta,bogactwo,dolar,euro,metalowa,pieniądze
worek z pieniędzmi,bogaty,dolary,kasa,pieniądze,pieniędzy
banknot jena,jeny,pieniądze,płacić,rachunek,waluta
banknot dolara,dolary,pieniądze,płacić,rachunek,waluta
banknot euro,pieniądze,płacić,rachunek,waluta
banknot funta,funty,pieniądze,płacić,rachunek,waluta
uskrzydlone pieniądze,bank,banknot,dolary,gotówka,rachunek
karta kredytowa,bank,pieniądze
paragon,dowód,faktura,księgowość,kwitek,pokwitowanie
wykres wzrostu z symbolem jena,bank,pieniądze,rynek,waluta
koperta,e-mail,email,list,mail,wiadomość
e-mail,email,list
koperta przychodząca,e-mail,email,list,mail,poczta
koperta ze strzałką,e-mail,email,list,mail,odebrać
skrzynka nadawcza,e-mail,email,list,mail,na listy
skrzynka odbiorcza,e-mail,email,list,mail,na listy
paczka,pakunek,przesyłka,pudełko
zamknięta skrzynka pocztowa z podniesioną flagą,listy,poczta
zamknięta skrzynka pocztowa z opuszczoną flagą,listy,poczta
otwarta skrzynka pocztowa z podniesioną flagą,listy,poczta
otwarta skrzynka pocztowa z opuszczoną flagą,listy,poczta
skrzynka na listy,pocztowa
urna wyborcza z głosem,głosować,wybory
ołówek,pisak,rysować
pióro z czarną stalówką,pisać,stalówka,ze stalówką
wieczne pióro,pisać,stalówka
długopis,pióro
pędzel,malarstwo,malować
kredka,rysować
notatka,kartka,notatki,ołówek,papier,pisać
teczka,aktówka,biuro,neseser
folder,dokumenty,katalog,teczka
otwarty folder,dokumenty,katalog,teczka
rozdzielacze kartoteki,dokumenty,kartoteka,karty,podział,teczki
kalendarz,data
kalendarz z wyrywanymi kartkami,data,spirala,zdzierany
kołonotatnik,na spirali,notatki,notes,spirala
kalendarz na spirali,notatnik,notes,spirala
wizytownik,wizytówka,wizytówki
wykres wzrostu,akcje,hossa,rosnący,rynek byka,tendencja
wykres spadku,akcje,bessa,malejący,spadek,spadkowa
wykres słupkowy,diagram,słupek
podkładka do pisania,kartka,notes,pisanie,pisać,referat
pinezka,przypiąć
okrągła pinezka,miejsce,przypiąć,szpilka,z główką
spinacz,biuro,do papieru,druciany,spinać
złączone spinacze,biuro,do papieru,druciane,papier,spinać
linijka,krawędź,linia,prosta
ekierka,linia,linijka,prosta,trójkąt
nożyczki,ciąć,narzędzie,ostre,przeciąć
pudełko-kartoteka,dokumenty,indeks,karty
szafka-kartoteka,dokumenty,indeks,karty,szuflady
kosz na śmieci,odpadki,śmietnik
zamknięta kłódka,zablokowane,zamknięte
otwarta kłódka,odblokować
zamknięta kłódka z piórem,atrament,niejawne,pióro,podpis,prywatność
zamknięta kłódka z kluczem,blokada,kluczyk,zamknięcie
klucz,hasło,zamek,zamknąć
staroświecki klucz,kłódka,stary,zamek,zamknąć
młotek,naprawa,narzędzia,narzędzie
siekiera,drewno,rozłupywać,rąbać,topór
kilof,górnicze,górnik,narzędzia,narzędzie
młoty,kilof,narzędzia
młot i klucz,młotek,narzędzia,warsztat,warsztatowy
sztylet,broń,nóż
skrzyżowane miecze,biała broń,broń
bomba,bum,eksplozja,komiks,wybuch
bumerang,broń,pocisk,wracający
łuk i strzała,broń,narzędzie,strzelec,zodiak,łucznik
tarcza,ochrona,osłona
piła do drewna,majsterkowanie,narzędzie,przecinarka,przycinać,stolarz
klucz warsztatowy,mechanik,narzędzia,narzędzie
śrubokręt,narzędzie,wkręt,wkrętak,śruba
śruba i nakrętka,gwint,mocowanie,narzędzia
koło zębate,kółko,zębatka
ścisk,kompresja,nacisk,narzędzia,prasa,prasowanie
waga szalkowa,ciężar,narzędzie,równowaga,sprawiedliwość,szalki
biała laska,dostępność,niewidomy
ogniwa,hiperłącze,link,ogniwo,połączenie
łańcuchy,ogniwa
hak,haczyk,połknąć,zaczep,zahaczyć,zakrzywiony
skrzynka na narzędzia,czerwona,klucze,kombinerki,mechanik,narzędzie
magnes,kształt u,magnetyczny,magnetyzm,odpychanie,podkowa
drabina,do góry,hierarchia,ranking,stopnie,szczebel
alembik,chemia,kolba,menzurka,naczynie,probówka
probówka,chemia,chemik,eksperyment,laboratorium,nauka
płytka Petriego,badania,bakteria,bakterie,biolog,biologia
dna,biolog,ewolucja,gen,genetyka,geny
mikroskop,laboratorium,nauka,obserwacja,powiększenie
teleskop,luneta,obserwacja,powiększenie
antena satelitarna,czasza,kosmici,nauka,obcy,talerz
strzykawka,chory,doktor,lekarstwo,lekarz,pielęgniarka
kropla krwi,krew,krwawienie,krwiodawstwo,medycyna,menstruacja
kapsułka,lek,lekarstwo,pigułka,tabletka
plaster,opatrunek
kula,ból,kij,laska
stetoskop,lekarz,medycyna,praca,serce
zdjęcie rentgenowskie,kości,lekarz,medycyna,prześwietlenie,szkielet
drzwi
winda,dostępność,dźwig osobowy,podnośnik,wyciąg pionowy
lustro,makijaż,odbicie,przeglądać się,rama lustra,stroić się
okno,framuga,powietrze,przezroczyste,szyba,widok
łóżko,hotel,nocleg,sen,spać
kanapa i lampa,hotel,wypoczynek
krzesło,siadać,siedzenie
muszla klozetowa,dolnopłuk,sedes,toaleta,ubikacja
przepychacz,hydrauliczne,hydraulik,narzędzie,odetkać,przepychać
prysznic,woda,łazienka
wanna,kąpiel
pułapka na myszy,na gryzonie,na szczury,na szkodniki,potrzask,przynęta
brzytwa,golarka,golarka ręczna,golenie,żyletka
butelka z płynem,balsam,mleczko,szampon
agrafka,pielucha,punk,punk rock
miotła,czarownica,sprzątanie,sprzątać,wiedźma,zamiatanie
kosz,grzybobranie,grzyby,koszyk,ogród,piknik
rolka papieru,toaleta,ubikacja
wiadro,ceber,czerpak,kubeł,nabierać wodę,pojemnik
mydło,kostka,kostka mydła,kąpać się,kąpiel,mycie
bąbelki,mycie,mydło,piana,plusk,pod wodą
szczoteczka do zębów,czyszczenie,higiena,jama ustna,mycie zębów,myć zęby
gąbka,mycie,myć,myć się,porowata,porowaty
gaśnica,gasić,ogień,pożar,ugasić,zgasić
wózek sklepowy,koszyk,zakupy
papieros,dla palących,dym,dymek,palacz,palić
trumna,pogrzeb,śmierć
nagrobek,cmentarz,epitafium,grób,mogiła,pomnik
urna na prochy,pogrzeb,śmierć
amulet nazar,błękitne,charms,fatimy,koralik,niebieski
chamsa,amulet,dłoń,dłoń fatimy,dłoń z okiem,fatima
moai,głowa,posąg,twarz
tabliczka,demonstracja,manifa,manifestacja,pikieta,protest
dowód tożsamości,bezpieczeństwo,dane osobowe,dokument,dowód osobisty,identyfikator
znak bankomatu,atm,pieniądze
znak kosza na śmieci,nie śmiecić,śmiecić
woda pitna,kran,pić,szklanka
symbol wózka inwalidzkiego,dostępność,inwalida,na wózku,wózek,znak
toaleta męska,dla mężczyzn,męski,szalet,ubikacja,ustęp
toaleta damska,damski,dla kobiet,szalet,ubikacja,ustęp
toalety,szalet,toaleta,ubikacja,wc,łazienka
symbol niemowlęcia,dziecko,przewijak,znak
WC,szalet,toaleta,ubikacja,ustęp
kontrola paszportowa,granica,graniczna
kontrola celna,komora celna,lotnisko
odbiór bagażu,lotnisko
przechowalnia bagażu,kluczyk,pozostawiony,skrytka,walizka,zamknięcie
ostrzeżenie,uwaga,wykrzyknik
dzieci przechodzące przez jezdnię,dla dzieci,dla pieszych,dziecko,przejście,uwaga
zakaz wjazdu,wejście,wstęp,zabroniony
zakaz,brak przejścia,wejście,zabronione,znak
zakaz wjazdu rowerów,nie wolno,pojazd,zabroniony
zakaz palenia,nie wolno,palenie,papieros,zabronione
zakaz śmiecenia,nie wolno,nie wyrzucać,nie śmiecić,zabronione,śmieci
woda niezdatna do picia,nie pić,nie wolno,zabronione,zakaz
zakaz ruchu pieszych,nie wolno,zabronione
zakaz korzystania z telefonów komórkowych,komórka,nie wnosić,nie wolno,zabroniony
zakaz poniżej osiemnastego roku życia,18,niedozwolone,niepełnoletni,od lat,ograniczenie
promieniowanie radioaktywne,ostrzeżenie,radiacja
zagrożenie ze strony organizmów żywych,biozagrożenie
strzałka w górę,kierunek,północ
strzałka w górę w prawo,kierunek
strzałka w prawo,kierunek,wschód
strzałka w dół w prawo,kierunek
strzałka w dół,kierunek,południe
strzałka w dół w lewo,kierunek
strzałka w lewo,kierunek,zachód
strzałka w górę w lewo,kierunek
strzałka w górę i w dół,dwukierunkowa,góra-dół
strzałka w lewo i w prawo,dwukierunkowa,lewo-prawo,na boki
strzałka zakręcona w lewo,zakręt,zawróć
strzałka zakręcona w prawo,zakręt,zawróć
strzałka w prawo skręcająca w górę,zakręt
strzałka w prawo skręcająca w dół,zakręt
pionowe strzałki zgodne z ruchem wskazówek zegara,odśwież,okrężny,strzałka
przycisk ze strzałkami przeciwnie do ruchu wskazówek zegara,dookoła,okrężny
strzałka z napisem BACK,wstecz
strzałka z napisem END,koniec
strzałka z napisem ON!,włączone
strzałka z napisem SOON,wkrótce
strzałka z napisem TOP,góra,w górę
miejsce kultu,kaplica,kościół,modlitwa,religia,świątynia
symbol atomu
om,hinduizm,religia
gwiazda Dawida,judaizm,religia,żyd,żydowska
koło dharmy,buddysta,buddyzm,dharma,religia
yin-yang,religia,tao,taoizm
krzyż łaciński,krzyżyk,religia
krzyż prawosławny,krzyżyk,ortodoksyjny,religia
gwiazda i półksiężyc,islam,muzułmanin,religia
symbol pokoju,pacyfa,pacyfizm,pacyfka,pokój,znak
menora,chanuka,chanukija,judaizm,kandelabr,religia
gwiazda sześcioramienna z kropką,szczęście,żydowska
Baran,znak zodiaku,zodiak
Byk,znak zodiaku,zodiak
Bliźnięta,znak zodiaku,zodiak
Rak,znak zodiaku,zodiak
Lew,znak zodiaku,zodiak
Panna,znak zodiaku,zodiak
Waga,znak zodiaku,zodiak
Skorpion,znak zodiaku,zodiak
Strzelec,znak zodiaku,zodiak
Koziorożec,znak zodiaku,zodiak
Wodnik,znak zodiaku,zodiak
Ryby,znak zodiaku,zodiak
Wężownik,znak zodiaku,zodiak
przycisk losowego odtwarzania utworów,krzyżujące się,losowo,mieszanie,odtwarzanie,skrzyżowane
przycisk powtarzania,dookoła,okrężny,ponów,powtórz,strzałki
przycisk powtarzania jednokrotnego,dookoła,okrężny,ponów raz,powtarzanie,powtórz raz
odtwórz,odtwarzaj,odtwarzanie,przycisk,strzałka,trójkąt
przycisk szybkiego przewijania do przodu,podwójna,przewiń,strzałka,trójkąt
następny utwór,strzałka,trójkąt
odtwórz lub wstrzymaj,odtwarzaj,odtwarzanie,pauza,przycisk,strzałka
wstecz,strzałka,trójkąt,w lewo
przycisk szybkiego przewijania do tyłu,podwójna,przewiń,strzałka,trójkąt,w lewo
poprzedni utwór,strzałka,trójkąt
przycisk „w górę”,do góry,strzałka,trójkąt
przycisk „szybko w górę”,do góry,podwójna,strzałka
przycisk „w dół”,na dół,strzałka,trójkąt
przycisk „szybko w dół”,na dół,podwójna,strzałka
pauza,dwie,pionowe kreski,przycisk,wstrzymaj
zatrzymaj,kwadrat,przycisk,stop
nagraj,kółko,nagrywanie,przycisk
wysuń,kreska,trójkąt
kino,film,kamera,kręcić film
przycisk małej jasności,jasność,mała,niska,przyciemnić,słońce
przycisk dużej jasności,duża,jasność,rozjaśnić,słońce,wysoka
siła sygnału,sieć komórkowa,zasięg
tryb wibracji,komórka,wibracje,znak
wyłączony telefon komórkowy,komórka,wyłącz telefon
znak kobiety,kobieta,żeński
znak mężczyzny,męski,mężczyzna
symbol transpłciowości,transpłciowość
znak mnożenia,anuluj,iks,matematyka,mnożenie,x
znak plus,+,dodawanie,dodawać,dodać,matematyka
znak minus,-,matematyka,odejmowanie,odjąć,−
znak dzielenia,dzielenie,matematyka,÷
gruby znak równości,matematyka,równa się,równość
nieskończoność,bezgraniczność,wieczność
podwójny wykrzyknik,!,!!,okrzyk,wykrzykniki
wykrzyknik ze znakiem zapytania,!,!?,?,nie rozumiem,pytajnik
czerwony znak zapytania,?,co?,o co chodzi,o co chodzi?,pytajnik
biały znak zapytania,?,co?,o co chodzi?,pytajnik,pytanie
biały wykrzyknik,!,okrzyk
czerwony wykrzyknik,!,okrzyk
falista kreska,fala,linia,pofalowana,znak
wymiana walut,kantor,waluta,wymiana waluty
gruby symbol dolara,dolary,pieniądze,usd,waluta
symbol medycyny,eskulap,laska,medycyna
recykling,odpady,surowce wtórne
lilijka,fleur-de-lis,harcerze,rycerz
emblemat z trójzębem,kotwica,okręt,posejdon,statek,tryton
plakietka,z imieniem
japoński symbol początkującego kierowcy,niebieski,początkujący,szewron,w dół,zielony
gruby czerwony okrąg,czerwone,koło,kółko
przycisk ze znacznikiem wyboru,parafka,ptaszek,tak,zaznaczenie
pole ze znacznikiem wyboru,parafka,przycisk,ptaszek,tak,zaznaczenie
znacznik wyboru,haczyk,parafka,ptaszek,tak,zaznaczenie
znak krzyżyka,anuluj,czerwony,mnożenie,x,znak mnożenia
przycisk z krzyżykiem,anuluj,iks,mnożenie,x
pętla,zawijas,znak
podwójna pętla,zawijas
początek partii wokalnej,m,znak,zygzak
gwiazdka ośmioramienna,*
gwiazda ośmioramienna,*,gwiazdka
iskra,*
znak praw autorskich,copyright
zarejestrowany znak towarowy
znak towarowy,tm
klawisz: #
klawisz: *
klawisz: 0,zero
klawisz: 1,jeden
klawisz: 2,dwa
klawisz: 3,trzy
klawisz: 4,cztery
klawisz: 5,pięć
klawisz: 6,sześć
klawisz: 7,siedem
klawisz: 8,osiem
klawisz: 9,dziewięć
klawisz: 10
wielkie litery (alfabet łaciński),abcd,duże litery,kapitaliki,pisać,wprowadzać
małe litery (alfabet łaciński),abcd,pisać,wprowadzać,łacińskie
cyfry,1234,kalkulator,liczby,wprowadzać
symbole,pisać,wprowadzać,znaki
litery (alfabet łaciński),abc,abecadło,małe litery,wprowadzać
grupa krwi A,grupa a,krew
grupa krwi AB,grupa ab,krew
grupa krwi B,grupa b,krew
przycisk CL,znak cl
przycisk COOL,aprobata,zachwyt,znak,świetnie
przycisk FREE,za darmo,znak free
informacja,informacje
przycisk ID,identyfikator,znak id
koło z literą M,kółko,metro,znak
przycisk NEW,nowość,nowy
przycisk NG,niedobrze,znak,źle
grupa krwi 0,grupa 0,krew
przycisk OK,dobrze,tak,w porządku,zgoda
parking,postój,znak
przycisk SOS,na pomoc,ratunek,ratunku
przycisk UP!,do góry,znak up!
przycisk VS,kontra,versus
japoński przycisk „tutaj”,ideogram,koko,znak
japoński przycisk „usługa”,ideogram,napiwek,opłata,sa,sa w katakanie
ideogram księżyca,japoński,kwota,miesięczna
japoński przycisk „płatne”,ideogram,istnienie,za opłatą
japoński przycisk „zarezerwowane”,ideogram,palec,zarezerwowany
japoński przycisk „okazja”,ideogram,korzyść,promocja,przewaga
japoński przycisk „rabat”,ideogram,podział,przecena
japoński przycisk „bezpłatne”,darmowe,ideogram,negacja,za darmo
japoński przycisk „zabronione”,ideogram,zakaz
japoński przycisk „dozwolone”,akceptacja,ideogram
japoński przycisk „wniosek”,aplikacja,ideogram,zastosowanie
japoński przycisk „ocena pozytywna”,ideogram,razem,zaliczenie
japoński przycisk „wolne miejsce”,ideogram,puste,pusty,wolny
japoński przycisk „gratulacje”,ideogram
japoński przycisk „tajemnica”,ideogram,sekret
japoński przycisk „czynne”,działa,ideogram,otwarte
japoński przycisk „brak wolnych miejsc”,ideogram,pełno,pełny,wypełnienie
czerwone koło,kółko
pomarańczowe koło,kółko
żółte koło,kółko
zielone koło,kółko
niebieskie koło,kółko
fioletowe koło,kółko
brązowe koło,kółko
czarne koło,kółko
białe koło,kółko
czerwony kwadrat,kwadratowy
pomarańczowy kwadrat,kwadratowy
żółty kwadrat,kwadratowy
zielony kwadrat,kwadratowy
niebieski kwadrat,kwadratowy
fioletowy kwadrat,kwadratowy
brązowy kwadrat,kwadratowy
duży czarny kwadrat,średni
duży biały kwadrat
średni czarny kwadrat,duży
średni biały kwadrat,duży
mały/średni czarny kwadrat
mały/średni biały kwadrat,kwadracik
mały czarny kwadrat,kwadracik
mały biały kwadrat,kwadracik
duży pomarańczowy romb,kształt
duży niebieski romb,kształt
mały pomarańczowy romb,kształt
mały niebieski romb,kształt
czerwony trójkąt skierowany w górę,do góry,wierzchołkiem
czerwony trójkąt skierowany w dół,na dół,wierzchołkiem
romb z kropką,diament,klejnot,kryształ
przycisk radiowy,kółko
biały kwadratowy przycisk,czarny,obramowanie
czarny kwadratowy przycisk,biały,obramowanie` as string;
