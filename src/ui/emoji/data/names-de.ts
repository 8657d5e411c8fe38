/** Written by scripts/emoji-data.js out of emojibase-data (MIT). */
export default `grinsendes Gesicht,froh,fröhlich,haha,lachen,lol
grinsendes Gesicht mit großen Augen,fröhlich,glücklich,lachen,lol,lustig
grinsendes Gesicht mit lachenden Augen,fröhlich,geschlossen,glücklich,lol,lustig
strahlendes Gesicht mit lachenden Augen,fröhlich,grinsen,happy,lustig,lächeln
Grinsegesicht mit zugekniffenen Augen,geschlossen,grinsen,haha,hehe,hihi
grinsendes Gesicht mit Schweißtropfen,lachen,lustig,lächeln,mund,nervös
sich vor Lachen auf dem Boden wälzen,gesicht,haha,hehe,lol,lustig
Gesicht mit Freudentränen,fröhlich,haha,happy,hehe,hihi
leicht lächelndes Gesicht,smiley
umgekehrtes Gesicht,auf dem kopf,lächeln,smiley,stehen
schmelzendes Gesicht,auflösen,beschämt,flüssig,hitze,sarkasmus
zwinkerndes Gesicht,auge,flirten,sexy,smiley,zudrücken
lächelndes Gesicht mit lachenden Augen,erröten,freude,freundlich,glücklich,rot
lächelndes Gesicht mit Heiligenschein,brav,engel,glücklich,lieb,seelig
lächelndes Gesicht mit Herzen,3,anhimmeln,bewundern,hdgdl,hdl
lächelndes Gesicht mit herzförmigen Augen,glücklich,herzen,liebe,smiley,verliebt
überwältigt,aufgeregt,augen,gesicht,grinsen,smiley
Kuss zuwerfendes Gesicht,flirten,küsschen,küssen,lieb,smiley
küssendes Gesicht,flirten,hdl,knutsch,kuss,smiley
lächelndes Gesicht,fröhlich,rot,smiley,wangen
küssendes Gesicht mit geschlossenen Augen,knutsch,kuss,küsschen,rot,smiley
küssendes Gesicht mit lächelnden Augen,flirten,knutsch,kuss,smiley
lachendes Gesicht mit Träne,berührt,dankbar,erleichtert,freudenträne,gerührt
sich die Lippen leckendes Gesicht,lecker,leckeres essen,lächeln,smiley,zunge
Gesicht mit herausgestreckter Zunge,bäh,lachen,lustig,smiley,ätsch
zwinkerndes Gesicht mit herausgestreckter Zunge,auge,herausstrecken,smiley,zudrücken,zugedrückt
irres Gesicht,auge,augen,groß,klein,smiley
Gesicht mit herausgestreckter Zunge und zusammengekniffenen Augen,bäh,ekel,herausstrecken,igitt,schmeck
Gesicht mit Dollarzeichen,geld,mund,smiley,zunge
Gesicht mit umarmenden Händen,drücken,smiley,umarmung
verlegen kicherndes Gesicht,haha,hand,hihi,huch,lachen
Gesicht mit offenen Augen und Hand über dem Mund,erschrecken,erstaunen,furcht,geschockt,omg
Gesicht mit durch die Finger linsendem Auge,gebannt,hervorlugen,schüchtern,smiley,spähen
ermahnendes Gesicht,finger,leise,psst,pst,ruhe
nachdenkendes Gesicht,fragen,grübeln,hm,komisch,nachdenklich
salutierendes Gesicht,aye,jawohl,jawoll,militär,ok
Gesicht mit Reißverschlussmund,geheimnis,halten,schweigen,smiley,wahren
Gesicht mit hochgezogenen Augenbrauen,argwöhnisch,misstrauen,skeptisch,smiley,stutzig
neutrales Gesicht,ausdruckslos,kommentarlos,smiley,todernst,unbeeindruckt
ausdrucksloses Gesicht,kommentarlos,selbstgefällig,smiley,unbeeindruckt,unglaublich
Gesicht ohne Mund,kein,smiley,sprachlos
gestricheltes Gesicht,depressiv,deprimiert,egal,introvertiert,smiley
Gesicht in Wolken,kopf in wolken
süffisant lächelndes Gesicht,feixen,flirten,mundwinkel,schief,smiley
verstimmtes Gesicht,langweilig,smiley,traurig,unglücklich,unzufrieden
Augen verdrehendes Gesicht,genervt,meinetwegen,nerv,ohje,rollen
Grimassen schneidendes Gesicht,peinlich,smiley,verziehen,zähne
Gesicht, das ausatmet,ausatmen,erleichtert,erschöpft,husten,puh
lügendes Gesicht,nase,pinocchio,schwindel
erleichtertes Gesicht,augen,entspannt,geschlossen,smiley,zen
nachdenkliches Gesicht,enttäuscht,schrecklich,smiley,traurig,verlieren
schläfriges Gesicht,gute,müde,nacht,smiley,traurig
sabberndes Gesicht,smiley
schlafendes Gesicht,dösen,einschlafen,gute nacht,gähnen,langweilig
Gesicht mit Atemschutzmaske,arzt,bazillen,erkältet,krank,krankheit
Gesicht mit Fieberthermometer,krank,messen,smiley
Gesicht mit Kopfverband,aua,autsch,schmerzen,smiley,verletzung
würgendes Gesicht,ekel,eklig,erbrechen,grün,igitt
kotzendes Gesicht,brechen,erbrechen,krank,schlecht,smiley
niesendes Gesicht,erkältet,erkältung,gesundheit,grippe,hatschi
schwitzendes Gesicht,erhitzt,fieber,fiebrig,heiß,herausstrecken
frierendes Gesicht,bibbern,blau,eisig,erfrieren,frostig
schwindeliges Gesicht,angeheitert,angeschwipst,angetrunken,benebelt,berauscht
benommenes Gesicht,augen,ko,krank,kreuze,schwindelig
Gesicht mit Spiralen als Augen,hypnose,hypnotisiert,höhenangst,omg,schwindelig
explodierender Kopf,entsetzt,geschockt,gesicht,schock,schockiert
Gesicht mit Cowboyhut,cowgirl,smiley
Partygesicht,aufgeregt,feier,fest,fröhlich,geburtstag
verkleidet,brille,gesicht,incognito,inkognito,maske
lächelndes Gesicht mit Sonnenbrille,cool,smiley
Strebergesicht,brille,intelligent,klug,nerd,schlau
Gesicht mit Monokel,elegant,reich,smiley
verwundertes Gesicht,keine ahnung,smiley,traurig,verwirrt,weiß nicht
Gesicht mit schrägem Mund,enttäuscht,genervt,hmpf,keine ahnung,langweilig
besorgtes Gesicht,smiley,sorgen,traurig
betrübtes Gesicht,schade,smiley,traurig
düsteres Gesicht,deprimiert,smiley,stirnrunzelnd,traurig
Gesicht mit offenem Mund,erstaunt,omg,schockiert,unglaublich,vergessen
verdutztes Gesicht,erstaunt,omg,smiley,sprachlos
erstauntes Gesicht,nee,omg,schockiert,smiley,verwundert
errötetes Gesicht mit großen Augen,erröten,peinlich,rot,scham,schämen
bettelndes Gesicht,anflehen,augen,bitte,bitten,flehend
Gesicht, das Tränen zurückhält,aufgebracht,dankbar,freude,freudentränen,gerührt
entsetztes Gesicht,mund,offen,schockiert,smiley,verwundert
qualvolles Gesicht,arm,leidend,smiley,vergessen,wow
ängstliches Gesicht,angst,besorgt
besorgtes Gesicht mit Schweißtropfen,angst,angstschweiß,mund,nervös,offen
trauriges aber erleichtertes Gesicht,enttäuscht,knapp,schweiß,ängstlich
weinendes Gesicht,smiley,traurig,träne
heulendes Gesicht,flennen,schluchzen,smiley,traurig,tränen
vor Angst schreiendes Gesicht,munch,omg,panik,ängstlich
verwirrtes Gesicht,bestürzt,frustriert,konfus,smiley,verzweifelt
entschlossenes Gesicht,ausdauernd,durchhalten,fokus,konzentration,konzentrieren
enttäuschtes Gesicht,leider,schade,smiley,traurig,verloren
bedrücktes Gesicht mit Schweiß,angstschweiß,augen,geschlossen,kopfschmerzen,smiley
erschöpftes Gesicht,fehlschlag,hungrig,müde,nein,smiley
müdes Gesicht,niesen,smiley,traurig
gähnendes Gesicht,gelangweilt,langweilig,müde,schnarch,smiley
schnaubendes Gesicht,erleichtert,gewonnen
schmollendes Gesicht,rot,wütend
verärgertes Gesicht,böse,smiley,wut,wütend,zornig
Gesicht mit Symbolen über dem Mund,fluchen,schimpfen,schimpfwort,smiley,verdammt
grinsendes Gesicht mit Hörnern,böse,dämon,dämonin,fantasie,lila
wütendes Gesicht mit Hörnern,böse,dämon,dämonin,fantasie,fantasy
Totenkopf,gesicht,knochen,märchen,schädel,tod
Totenkopf mit gekreuzten Knochen,gesicht,piratenflagge,schädel,tod
Kothaufen,mist
Clown-Gesicht
Ungeheuer,gesicht,gruselig,japan,japanisch,maske
Kobold,gemein,gesicht,japan,japanisch,maske
Gespenst,buh,fantasy,geist,gesicht,gruselig
Außerirdischer,alien,all,fantasy,gesicht,monster
Computerspiel-Monster,gesicht,ufo
Roboter,gesicht,monster,robotergesicht,roboterkopf
grinsende Katze,gesicht,katzengesicht,lachen,lol,lustig
grinsende Katze mit lachenden Augen,gesicht,katzengesicht,smiley,tier
Katze mit Freudentränen,gesicht,katzengesicht,lachen,smiley,tier
lachende Katze mit Herzen als Augen,gesicht,herzaugen,katzengesicht,liebe,lächeln
verwegen lächelnde Katze,gesicht,grinsen,ironisch,katzengesicht,lachen
küssende Katze,augen,geschlossen,gesicht,katzengesicht,kuss
erschöpfte Katze,angst,gesicht,katzengesicht,panik,schock
weinende Katze,gesicht,katzengesicht,smiley,tier,traurig
schmollende Katze,gesicht,katzengesicht,schmollmund,smiley,tier
sich die Augen zuhaltendes Affengesicht,böse,geheimnis,gemein,geste,nein
sich die Ohren zuhaltendes Affengesicht,böse,geheimnis,gemein,geste,hören
sich den Mund zuhaltendes Affengesicht,böse,geheimnis,gemein,geste,hand
Liebesbrief,herz,post,siegel
Herz mit Pfeil,liebe
Herz mit Schleife,hochzeitstag,jahrestag,küsschen,küsse,liebe
funkelndes Herz,aufregung,gefühl,glitzern,liebe,morgen
wachsendes Herz,aufregung,gefühl,herzschlag,küsschen,küsse
schlagendes Herz,gefühl,herzschlag,liebe,puls,pulsieren
kreisende Herzen,emotion,gefühl,hochzeitstag,jahrestag,liebe
zwei Herzen,date,gefühl,hochzeitstag,jahrestag,küsschen
Herzdekoration,emotion,gefühl,liebe,lila,violett
Herz als Ausrufezeichen,satzzeichen
gebrochenes Herz,allein,gefühl,herzschmerz,liebeskummer,schmerz
Herz in Flammen,leidenschaft,liebe
Herz mit Verband,besserung,genesen
rotes Herz
oranges Herz,liebe
gelbes Herz,gefühl,herzlich,liebe
grünes Herz,gefühl,liebe,romantisch
blaues Herz,gefühl,liebe,romantisch
lila Herz,beste,gefühl,hdl,liebe,lilafarben
braunes Herz
schwarzes Herz,böse
weißes Herz
Kussabdruck,gefühl,knutsch,küssen,liebe,lippen
100 Punkte,punktestand
Ärger,comic,wut
Zusammenstoß,bombe,boom,comic,explodieren,explosion
schwindlig,benommen,benommenheit,comic,komet,stern
Schweißtropfen,comic,feucht,nass,schwitzen,trainieren
Staubwolke,comic,rennen,weglaufen
Loch,schwarz
Sprechblase mit drei Punkten,comic,dialog,gespräch,unterhaltung
Auge in Sprechblase,dialog,reden,sprechen,zeuge
Sprechblase links,dialog,reden,sprechen,unterhaltung
Sprechblase für wütende Aussage rechts
Gedankenblase,comic,nachdenken
Schlafen,buchstaben,comic,gähn,langweilig,müde
winkende Hand,bis später,ciao,guten tag,hallo,hey
erhobene Hand von hinten
Hand mit gespreizten Fingern,5,fünf
erhobene Hand,5,halt,handfläche,high five,schlag ein
vulkanischer Gruß,finger,grüßen,hand,hände,spreizen
nach rechts weisende Hand,ausgestreckt,ausstrecken,hände,händeschütteln,reichen
nach links weisende Hand,ausgestreckt,ausstrecken,hände,händeschütteln,reichen
Hand mit Handfläche nach unten,abweisen,fallen lassen,fallenlassen,handgeste,hau ab
Hand mit Handfläche nach oben,anbieten,angebot,darbieten,einladen,handgeste
OK-Zeichen,exzellent,finger,genial,hand,in ordnung
zusammengedrückte Finger,bündelhand,fingerspitzen,gehts noch,geste,hand
Wenig-Geste,betrag,finger,gering,hand,klein
Victory-Geste,sieg
Hand mit gekreuzten Fingern
Hand mit gekreuztem Zeigefinger und Daumen,fingerherz,geld,handgeste,kosten,teuer
Ich-liebe-dich-Geste,drei,finger,hand,hdl
Teufelsgruß,corna,finger,hand,heavy,hörner
Ruf-mich-an-Handzeichen,anruf,anrufen,shaka
nach links weisender Zeigefinger,handrückseite,zeigen
nach rechts weisender Zeigefinger,handrückseite,zeigen
nach oben weisender Zeigefinger von hinten,aufwärts,handrücken,handrückseite,hier,hinauf
Mittelfinger,hand
nach unten weisender Zeigefinger,abwärts,handrücken,handrückseite,hinab,hinunter
nach oben weisender Zeigefinger von vorne,hand,hier,melden,zeigen
auf Betrachter zeigender Zeigefinger,deuten,du,fingerzeig,hand,handgeste
Daumen hoch,einverstanden,finger,gut,hand,in ordnung
Daumen runter,hand,nach unten,schlecht
erhobene Faust,hand,kampf,solidarität
geballte Faust,absolut,bro,hand,korrekt,zustimmen
Faust nach links,hand
Faust nach rechts,hand
klatschende Hände,applaudieren,applaus,beifall,gratulation,großartig
zwei erhobene Handflächen,feiern,geste,hurra,hände
Hände, die Herz bilden,<3,finger,geste,handgeste,handherz
offene Hände,jazz,umarmen,umarmung
Handflächen nach oben,beten,gebet,hände,zusammen
Handschlag,hände,händeschütteln,vereinbarung
zusammengelegte Handflächen,beten,betend,bitten,danke,danken
schreibende Hand,stift
Nagellack,kosmetik,maniküre,nagelpflege
Selfie,smartphone
angespannter Bizeps,arm,bodybuilder,bro,fitnessstudio,gewichtheben
Armprothese
Beinprothese
Bein,extremität,fuß,gebeugtes knie,gliedmaße,knie
Fuß,füße,kick,knöchel,körperteil,stampfen
Ohr,hören,körperteil
Ohr mit Hörgerät,gehörlos,hilfsgerät,hörhilfe,schwerhörig,taub
Nase,körperteil,riechen
Gehirn,intelligent,intelligenz,klug,schlau
Herz (Organ),anatomie,herzschlag,körper,körperteil,mensch
Lunge,atem,atmen,ausatmen,einatmen,körper
Zahn,perlweiß,weiß,zahnarzt,zahnärztin,zähne
Knochen,hund,hundeknochen,kauknochen,skelett
Augen,gesicht,gucken,schauen,sehen
Auge,blick,körper,körperteil,schauen,sehen
Zunge,hmm,körperteil,lecken,lecker,mmh
Mund,kuss,körperteil,lippen,lippenstift
auf Lippe beißen,angst,besorgt,flirten,flirtend,kuss
Baby,gesicht,jung,kind,kleinkind,locke
Kind,enkelkind,jung,jünger,munter,strahlend
Junge,enkelsohn,gesicht,jünger,kind,munter
Mädchen,enkeltochter,gesicht,jung,jünger,kind
Person,erwachsen,mensch
Person: blondes Haar,blondhaarig,gesicht,mensch
Mann,erwachsen,gesicht
Person: Bart,bärtig,schnurrbart
Frau,erwachsen,gesicht
Person: rotes Haar,erwachsen,mensch
Person: lockiges Haar,erwachsen,mensch
Person: weißes Haar,erwachsen,mensch
Person: Glatze,erwachsen,mensch
ältere Person,alt,erwachsen,großeltern,mensch,weise
älterer Mann,alt,erwachsen,großeltern,großvater,mensch
ältere Frau,alt,erwachsen,großeltern,großmutter,mensch
missmutige Person,frustriert,gesicht,runzeln,stirnrunzelnd,unzufrieden
schmollende Person,eingeschnappt,enttäuscht,jammerd,jammern,verärgert
Person mit überkreuzten Armen,gesicht,nein,nicht,verbieten,verboten
Person mit Händen auf dem Kopf,geste,oje,ok,omg,über kopf
Infoschalter-Mitarbeiter(in),abgekippt,beleidigen,gerüchte,geste,hand
Person mit erhobenem Arm,aufzeigen,drankommen,drannehmen,frage,geste
gehörlose Person,hören,ohr,schwerhörig,taub
sich verbeugende Person,bedauern,bitten,demut,entschuldigung,geste
sich an den Kopf fassende Person,frustriert,genervt,gesicht,oh nein,omg
schulterzuckende Person,egal,gleichgültig,keine ahnung,weiß nicht,zweifel
Arzt/Ärztin,arztkittel,doktor(in)
Student(in),absolvent(in),doktorhut,uni
Lehrer(in),dozent(in),professor(in)
Richter(in),waage
Bauer/Bäuerin,farmer(in),gärtner(in),landwirt(in)
Koch/Köchin,kochen
Mechaniker(in),elektriker(in),klempner(in)
Fabrikarbeiter(in),industriell,montage
Büroangestellte(r),architekt(in),business,manager(in)
Wissenschaftler(in),forscher(in),labor
IT-Experte/IT-Expertin,bildschirm,computer,entwickler(in)
Sänger(in),rock,star
Künstler(in),farbpalette,maler(in)
Pilot(in),flugzeug
Astronaut(in),raumfahrt,weltraum
Feuerwehrmann/-frau,feuerwehrhelm
Polizist(in),beruf,festnehmen,gesetzeshüter,gesicht,person
Detektiv(in),lupe,sherlock,spion
Wache,bärenfellmütze,gesicht,london,wachfrau,wachmann
Ninja,ausdauer,geheimmission,killer,krieger,kunoichi
Bauarbeiter(in),bauarbeiterin,beruf,gesicht,helm,person
Person mit Krone,adelig,krönung,könig,königin,königlich
Prinz,krone
Prinzessin,gesicht,krone,märchen
Person mit Turban,bart,dreitagebart
Mann mit chinesischem Hut,china,gesicht,kappe,mütze,person
Frau mit Kopftuch,hidschab,hijab,mantilla,person,tichel
Person im Smoking,anzug,bräutigam,formell,mann,vornehm
Person mit Schleier,braut,gesicht,hochzeit
schwangere Frau
schwangerer Mann,aufgebläht,bauch,dick,person,überfressen
schwangere Person,aufgebläht,bauch,dick,dicker bauch,überfressen
Stillen,baby,brust,frau,person
Person, die Baby die Flasche gibt,flasche geben
Putte,engel,gesicht,kind,märchen
Weihnachtsmann,weihnachten
Weihnachtsfrau,weihnachten
Weihnachtsperson,gesicht,santa claus,weihnachten,weihnachtsfrau,weihnachtshut
Superheld(in),person,superheldin,superkraft,superkräfte,superman
Bösewicht,bösewichtin,krimineller,person,schurke,schurkin
Magier(in),hexe,hexenmeister,magiker,person,zauberer
Märchenfee,elf,elfe,fantasy,flügel,geflügelt
Vampir,blutsauger,dracula,halloween,person,reißzähne
Wassermensch,meerjungfrau,meermann,märchen,nixe,person
Elf(e),elbe,elben,elbin,elfe,fantasy
Flaschengeist,aladdin,aladin,dschinn,lampe,person
Zombie,apokalypse,halloween,horror,person,untot
Troll,fantasy,gruslig,kobold,monster,märchen
Person, die eine Kopfmassage bekommt,behandlung,entspannen,kopfschmerzen,migräne,salon
Person beim Haareschneiden,friseur,friseurin,friseuse,frisur,frisör
Fußgänger(in),fußgängerin,gehen,gehend,person,schlendern
stehende Person,mensch,stand
kniende Person,fersensitz,meditation,meditieren,mensch,seiza
Person mit Langstock,blind
Person in elektrischem Rollstuhl
Person in manuellem Rollstuhl
laufende Person,eilig,joggen,läufer,läuferin,marathon
tanzende Frau,elegant,festlich,flair,flamenco,salsa
tanzender Mann,elegant,festlich,flair,flamenco,salsa
schwebender Mann im Anzug,geschäftlich
Personen mit Hasenohren,bunny,bunnys,doppelt,leute,party
Person in Dampfsauna,abschalten,dampfbad,entspannen,frau,luxuriös
Bergsteiger(in),fels,kletterer,klettern,person,sport
Fechter(in),fechten,schwert,sport
Pferderennen,schnell,sport,um die wette,wetten
Skifahrer(in),schnee,skifahrerin,sport
Snowboarder(in),snowboarden,snowboarderin,sport
Golfer(in),abschlagplatz,golferin,golfspieler,golfspielerin,person
Surfer(in),person,sport,surfboard,surfbrett,surfen
Person im Ruderboot,angeln,kanu,paddel,rudern,sport
Schwimmer(in),kraulen,person,pool,schwimmbecken,schwimmen
Person mit Ball,basketball,basketballer,dribbeln,sport,sportler
Gewichtheber(in),gewichtheberin,hantel,muskeln,person,schwer
Radfahrer(in),fahrrad,person,radeln,radfahren,radfahrerin
Mountainbiker(in),fahrrad,mountainbiking,person,rad,radfahren
Rad schlagende Person,akrobatik,bodenturnen,gymnastik,radschlag,sport
Ringer(in),catchen,catcher,person,ringen,ringkampf
Wasserballspieler(in),person,schwimmsport,sport,sportler,sportlerin
Handballspieler(in),handballer,handballerin,person,schleudern,sport
Jongleur(in),artist,artistin,geschickt,jongleurin,jongleuse
Person im Lotossitz,frau,lotussitz,meditation,schneidersitz,yoga
badende Person,badewanne,badezimmer,dusche,entspannen
im Bett liegende Person,gute nacht,heia,müde,nachtruhe,schlaf schön
sich an den Händen haltende Personen,hände halten,menschen,paar,pärchen
Händchen haltende Frauen,paar
Mann und Frau halten Hände,paar
Händchen haltende Männer,paar,zwillinge
sich küssendes Paar,frau,herz,kuss,mann
Liebespaar,frau,herz,mann
sprechender Kopf,gesicht,silhouette
Silhouette einer Büste,person
Silhouette mehrerer Büsten,personen
sich umarmende Personen,abschied,danke,drücken,drücker,freundschaft
Familie,junge,kind,mutter,vater
Fußabdrücke,abdruck,auf dem weg,fußabdruck
Affengesicht,banane,dschungel,tier,zoo
Affe,tier
Gorilla,affe,gesicht,tier
Orang-Utan,affe,tier
Hundegesicht,tier,treu,wau,wuff
Hund,haustier,tier,wau,wuff
Blindenhund,behinderung,sehbehindert,tier
Assistenzhund,behinderung,tier
Pudel,hund,tier
Wolf,gesicht,tier,wolfsgesicht
Fuchs,fuchsgesicht,gesicht,tier
Waschbär,klug,neugierig,schlau,tier
Katzengesicht,miau,miez,miezekatze,tier
Katze,haustier,miau,tier
schwarze Katze,kater,miau,pech,tier,unglück
Löwe,gesicht,löwengesicht,sternzeichen,tier,tierkreis
Tigergesicht,raubkatze,tier
Tiger,tier
Leopard,gepunktet,punkte,raubkatze,raubtier,tier
Pferdegesicht,pferdekopf,tier
Pferd,rennen,rennpferd,tier
Einhorn,einhorngesicht,gesicht
Zebra,streifen,tier
Hirsch,gesicht,tier
Bison,büffel,herde,ochse,tier,wisent
Kuhgesicht,tier
Ochse,kuh,sternzeichen,stier,tier,tierkreis
Wasserbüffel,tier
Kuh,bauernhof,muh,tier
Schweinegesicht,tier
Schwein,bauernhof,sau,tier
Wildschwein,eber,tier
Schweinerüssel,nase,tier
Widder,schaf,sternzeichen,tierkreis
Schaf,bock,mäh,tier,widder,wolle
Ziege,steinbock,sternzeichen,tier,tierkreis
Dromedar,einhöckrig,kamel,tier,wüste
Kamel,tier,wüste,zweihöckrig
Lama,alpaca,alpaka,anden,kamel,tier
Giraffe,flecken,tier
Elefant,tier
Mammut,aussterben,groß,natur,stoßzahn,tier
Nashorn,rhinozeros,tier
Nilpferd,flusspferd,hippo,tier
Mäusegesicht,maus,mausgesicht,nagetier,tier
Maus,nage,tier
Ratte,nagetier,tier
Hamster,gesicht,hamstergesicht,tier
Hasengesicht,kaninchen,karnickel,langohr,mümmelmann,nager
Hase,kaninchen,karnickel,mümmelmann,nagetier,tier
Streifenhörnchen,tier
Biber,biberschwanz,biberzahn,damm,natur,otter
Igel,stachelig,stacheln,tier
Fledermaus,tier,vampir
Bär,bärengesicht,gesicht,tier
Eisbär,arktis,nordpol,weiß
Koala,koalabär,koalagesicht,tier
Panda,gesicht,pandabär,pandagesicht,tier
Faultier,langsam,träge
Otter,fischen,tier,verspielt
Stinktier,skunk,stinken
Känguru,australien,beuteltier,down under,hüpfen,quokka
Dachs,dachse,frechdachs,honigdachs,ratel,tier
Tatzenabdrücke,abdruck,tier
Truthahn,geflügel,pute,thanksgiving
Huhn,geflügel,henne,tier,tierkopf
Hahn,tier
schlüpfendes Küken,ei,piep,tier,vogel
Küken,kükenkopf,tier
Küken von vorne,geflügel,tier
Vogel,papagei,taube,tier,vogelkopf
Pinguin,pinguinkopf,tier,vogel
Taube,fliegen,friede,frieden,friedenstaube,vogel
Adler,tier,vogel
Ente,tier,vogel
Schwan,tier,vogel
Eule,raubvogel,tier,uhu,vogel,weise
Dodo,aussterben,dronte,groß,mauritius,natur
Feder,federleicht,federn,fliegen,gefieder,leicht
Flamingo,bunt,farbenfroh,rosa,tier,tropen
Pfau,bunt,stolz,stolzieren,tier,vogel
Papagei,ausplaudern,pirat,plappern,sprechen,tier
Frosch,froschgesicht,gesicht,grün,quak,tier
Krokodil,reptil,schnappi,tier
Schildkröte,tier
Eidechse,reptil
Schlange,sternzeichen,tier,tierkreis
Drachengesicht,märchen,tier
Drache,märchen,tier
Sauropode,brachiosaurus,brontosaurus,dino,dinosaurier,diplodocus
T-Rex,dino,dinosaurier,saurier,tree
blasender Wal,meer,ozean,tier
Wal,ozean,tier
Delfin,meer,ozean,strand,tier
Seehund,meer,ozean,robbe,seelöwe,tier
Fisch,aquarium,fische,meehr,sternzeichen,tier
Tropenfisch,tier
Kugelfisch,kugelrund,meer,tier
Hai,fisch,haifisch,meer,tier
Oktopus,krake,meer,tier,tintenfisch
Schneckenhaus,muschel,strand,tier
Koralle,klimawandel,korallenriff,meer,ozean,riff
Krebs,krabbe,meer,sternzeichen,strand,tierkreis
Hummer,lobster,meeresfrucht,meeresfrüchte,meerestier,scheren
Garnele,gourmet,krustentier,meeresfrucht,shrimp
Tintenfisch,kalmar,tier
Auster,meer,muschel,perle,tauchen,tier
Schnecke,langsam,tier
Schmetterling,insekt,schön
Raupe,gefräßig,insekt,tier
Ameise,insekt,tier
Biene,honig,honigbiene,hummel,insekt,maja
Käfer,insekt,krabbeltier,minzkäfer,tier,wanze
Marienkäfer,glückskäfer,insekt,krabbel,punkte,tier
Grille,grashüpfer,heuschrecke,insekt,tier,zikade
Kakerlake,insekt,krabbeln,krabbeltier,käfer,küchenschabe
Spinne,insekt,tier
Spinnennetz
Skorpion,horoskop,sternzeichen,tierkreis
Mücke,biss,fieber,insekt,insektenbiss,insektenstich
Fliege,fliegen,insekt,krankheit,made,mücke
Wurm,insekt,natur,parasit,regenwurm,ringelwurm
Mikrobe,amöbe,amöben,bakterie,bakterien,einzeller
Blumenstrauß,bouquet
Kirschblüte,blume,kirsche,pflanze
Blumenstempel
Lotusblüte,blume,buddhismus,erleuchtung,gleichmut,hinduismus
Rosette,pflanze
Rose,blume,blüte,pflanze
welke Blume,am sterben,sterbend,verwelkt,welkende blume
Hibiskus,blume,blüte,pflanze,rosa
Sonnenblume,blüte,pflanze
gelbe Blüte,blume,pflanze
Tulpe,blume,blüte,pflanze
Spross,junge pflanze
Topfpflanze,dekor,grünpflanze,haus,pflegen,wachsen
Nadelbaum,pflanze,tannenbaum
Laubbaum,blätter,grün,pflanze,wald
Palme,baum,kokusnuss,oase,pflanze,strand
Kaktus,dürre,natur,pflanze,trockenzeit,wüste
Reisähre,pflanze,reispflanze
Kräuter,blätter,pflanze
Kleeblatt,grün,pflanze
Glücksklee,blatt,kleeblatt,pflanze,silverster,vier
Ahornblatt,herbst,laub,pflanze
Laub,blatt,blätter,fallendes laub,herbst,pflanze
Blätter im Wind,blatt,laub,pflanze
leeres Nest,heim,nestbau,nisten,vogelnest,zuhause
Nest mit Eiern,heim,nestbau,nisten,vogelnest,zuhause
Fliegenpilz,giftig
Trauben,frucht,obst,wein
Honigmelone,cantaloupe,frucht,obst
Wassermelone,frucht,obst
Mandarine,apfelsine,frucht,obst,orange,vitamin
Zitrone,frucht,obst,sauer,zitrusfrucht
Banane,frucht,obst,schale
Ananas,frucht,obst
Mango,essen,frucht,früchte,obst,shaker
roter Apfel,frucht,obst
grüner Apfel,frucht,gesund,obst
Birne,frucht,obst
Pfirsich,frucht,obst
Kirschen,frucht,obst
Erdbeere,essen,frucht,obst
Blaubeeren,essen,frucht,heidelbeere,heidelbeeren,lebensmittel
Kiwi,frucht,obst
Tomate,essen,gemüse,obst
Olive,essen,grün,lebensmittel,nahrung,olivenzweig
Kokosnuss,colada,essen,frucht,palme,piña
Avocado,essen,frucht
Aubergine,gemüse
Kartoffel,essen,gemüse
Karotte,gemüse,mohrrübe,möhre
Maiskolben,gemüse
Peperoni,chili,paprika,pfeffer,pflanze,scharf
Paprika,essen,gemüse,gemüsepaprika,grün,lebensmittel
Gurke,essen,gemüse,scheiben
Blattgemüse,blattgrün,essen,grünkohl,grünzeug,kohl
Brokkoli,broccoli,essen,gemüse,gemüsekohl,kohl
Knoblauch,essen,geschmack,lebensmittel,nahrung,würze
Zwiebel,essen,geschmack,gewürz,lebensmittel,nahrung
Erdnuss,essen
Bohnen,essen,gemüse,hülsenfrucht,kidney-bohne,kidneybohne
Kastanie,marone
Brot,brotlaib,essen,kohlenhydrate,laib brot,toast
Croissant,corissant,französisch,frühstück
Baguette,brot,französisch,frühstück
Fladenbrot,arepa,essen,lavasch,lebensmittel,naan
Brezel,brezen,brezn,essen,gedreht,oktoberfest
Bagel,backwaren,brötchen,bäckerei,essen,frühstück
Pfannkuchen,crepe,essen
Waffel,essen,lebensmittel,nahrung
Käsestück
Fleischhachse,knochen,restaurant
Hähnchenschenkel,fleisch,geflügel,hühnerbein,restaurant
Fleischstück,essen,kotelett,lammkotelett,rot,schnitzel
Bacon,essen,speck,speckstreifen
Hamburger,fast food,restaurant
Pommes frites,fritten
Pizza,pizzastück,pizzeria
Hotdog,essen,frankfurter,hot dog,wurst,würstchen
Sandwich,brot,essen
Taco,essen,mexikanisch
Burrito,essen,mexikanisch
Tamale,burrito,eingewickelt,essen,lebensmittel,mexikanisch
Döner,döner kebab,falafel,wrap
Falafel,bällchen,essen,kichererbsen,lebensmittel,nahrung
Ei,frühstück,frühstücksei
Spiegelei in Bratpfanne,braten,kochen
Pfannengericht,essen,paella,reispfanne
Topf mit Essen,eintopf,gericht,schüssel,suppe
Fondue,essen,geschmolzen,käse,schokolade,schweizerisch
Schüssel mit Löffel,brei,cerealien,essen,frühstück,haferbrei
Salat,blattgemüse,essen,gesund,grün
Popcorn,kino,snack
Butter,essen,lebensmittel,milchprodukt,nahrung
Salz,gesalzen,geschmack,gewürz,salzig,salzstreuer
Konserve,büchse,dose,essen
Bento-Box,sushi
Reiscracker
Reisbällchen,essen,japanisch
Reis in Schüssel,essen
Reis mit Curry
Schüssel und Essstäbchen,dampfend,eiernudeln,nudeln,suppe
Spaghetti,essse,pasta,restaurant
geröstete Süßkartoffel,essen,gemüse
Oden,restaurant
Sushi,restaurant
frittierte Garnele,restaurant,tempura
Fischfrikadelle,restaurant,spirale
Mondkuchen,essen,fest,festival,herbst,mondfest
Dango,restaurant
Teigtasche,dumpling,empanada,essen,gyōza,jiaozi
Glückskeks,essen,prophezeiung
Takeaway-Schachtel,essen,stäbchen,takeaway-box
Softeis
Wassereis,sorbet,zerstoßen
Eiscreme,eisbecher,eisdiele
Donut,doughnut,essen,kuchen,süß
Keks,cookie,plätchen
Geburtstagskuchen,essen,feier,happy birthday,kerzen,lebensmittel
Torte,kuchen,kuchenstück,stück torte,tortenstück
Cupcake,bäckerei,dessert,essen,gebäck,kalorienbombe
Kuchen,essen,füllung,gebäck,pastete,torte
Schokoladentafel,essen,süßigkeit
Bonbon,süß,süßigkeit
Lutscher,lolli,süßigkeit
Pudding,dessert,flan,nachspeise,nachtisch,schokolade
Honigtopf,süß
Babyflasche,fläschchen,kind,milch,trinken
Glas Milch,getränk,trinken
Heißgetränk,cafe,dampfend,kaffee,tasse,tee
Teekanne,getränk,lebensmittel,tee brühen,teekrug,trinken
Teetasse ohne Henkel,getränk,grüner tee,oolong,schale
Sake-Flasche mit Tasse,getränk,trinken
Flasche mit knallendem Korken,champagner,getränk,sekt,trinken
Weinglas,alkohol,bar
Cocktailglas,bar,drink,martini
Cocktail,bar
Bierkrug,bar,oktoberfest,prost,weizenbier
Bierkrüge,anstoßen,oktoberfest,prosit,prost,weizen
Sektgläser,anstoßen,feier,feiern,getränk,prost
Trinkglas,bar,schnaps,whiskey
Flüssigkeit ausgießen,ausleeren,getränk,glas,leer,missgeschick
Becher mit Strohhalm,brause,erfrischung,saft,selters,soda
Bubble Tea,blase,essen,getränk,lebensmittel,milch
Trinkpäckchen,fruchtsaft,getränk,obstsaft,saft,saftpackung
Mate-Tee,getränk
Eiswürfel,eisberg,gefroren,kalt,kühlen
Essstäbchen,essen,hashi
Teller mit Messer und Gabel,geschirr,kochen
Messer und Gabel,abendessen,besteck,essen,frühstück,geschirr
Löffel,besteck
Küchenmesser,schneiden
Einmachglas,einweckglas,essen,gewürzglas,leer,leeres glas
Amphore,gefäß,kochen,krug,sternzeichen,tierkreis
Globus mit Europa und Afrika,erde,weltkugel
Globus mit Amerika,erde,nordamerika,südamerika,weltkugel
Globus mit Asien und Australien,erde,weltkugel
Globus mit Meridianen,breitengrad,längengrad
Weltkarte,landkarte,reisen
Umriss von Japan,karte
Kompass,magnetisch,navigation,orientierung,richtung,windrose
schneebedeckter Berg,gebirge,kalt
Berg,gebirge
Vulkan,ausbruch,berg,lava,vulkanausbruch,wetter
Fuji,berg,vulkan
Camping,campen,zelt,zelten
Strand mit Sonnenschirm,meer
Wüste,heiß
einsame Insel,meer,palme,strand,verlassen
Nationalpark,berg,fluss,natur,schutzgebiet
Stadion,arena
antikes Gebäude,klassizistisch
Kran,bau,bauen
Ziegelstein,bauen,grenze,klinker,mauer,mauerwerk
Felsen,felsig,hart,natur,schwer,stein
Holz,baumstamm,feuerholz,holzig,holzscheite,lagerfeuer
Hütte,behausung,gebäude,haus,jurte,objekt
Wohnhäuser,dorf,gebäude,haus,wohnhaus,wohnsiedlung
verfallenes Haus,gebäude,verlassen
Haus,gebäude,zuhause
Haus mit Garten,baum,haus mit baum
Bürogebäude,hochhaus
japanisches Postgebäude
Postgebäude,europa
Krankenhaus,ambulanz,arzt,gebäude,medizin,notaufnahme
Bank,gebäude,geld
Hotel,gebäude,unterkunft,übernachten
Stundenhotel,gebäude,liebe,unterkunft
Minimarkt,einkaufen,gebäude,geschäft,lebensmittel
Schule,gebäude,schulgebäude
Kaufhaus,einkaufen,gebäude,geschäft,shoppen
Fabrik,fabrikgebäude,gebäude
japanisches Schloss,bauwerk,gebäude
Schloss,bauwerk,burg,europa,europäisch,gebäude
Hochzeit,herz,kirche
Tokyo Tower,fernsehturm,tokio
Freiheitsstatue,amerika
Kirche,christ,christentum,christlich,gebäude,kreuz
Moschee,islam,moslem,muslim,religion
Hindutempel,gebäude
Synagoge,jude,jüdisch,religion,tempel
Shinto-Schrein,religion
Kaaba,hajj,islam,moslem,muslim,religion
Springbrunnen,garten,park
Zelt,camping,campingurlaub,zeltplatz
neblig,nebel,wetter
Sternenhimmel,city,hochhäuser,nacht,skyline,stadt
Skyline,gebäude,großstadt,hochhäuser,häuser,stadt
Sonnenaufgang über Bergen
Sonnenaufgang über dem Meer
Abendstimmung in der Stadt,hochhäuser,new york,skyline,sonnenaufgang,wolkenkratzer
Sonnenuntergang in der Stadt,großstadt,hochhäuser,morgenrot,sonnenaufgang,wolkenkratzer
Brücke vor Nachthimmel,golden gate,nachts
heiße Quellen,dampf,dampfend
Karussellpferd,reiten
Spielplatzrutsche,rutschbahn,spielen
Riesenrad,freizeitpark,volksfest
Achterbahn,freizeitpark,volksfest
Barbershop-Säule,friseur,herrenfriseur
Zirkuszelt,unterhaltung
Dampflokomotive,bahn,fahrzeug,schiene,zug
Eisenbahnwagen,fahrzeug,straßenbahn,tram,waggon,wagon
Hochgeschwindigkeitszug mit spitzer Nase,ice,shinkansen,tgv
Hochgeschwindigkeitszug,bahn,japan,shinkansen
Zug,bahn,eisenbahn,ice
U-Bahn,metro
S-Bahn,ice,monorail,zug
Bahnhof,zug
Straßenbahn,tram,verkehrsmittel
Einschienenbahn,monorail
Bergbahn,bimmelbahn,zug
Straßenbahnwagen,tram,tramwagen,transport,verkehrsmittel,waggon
Bus,fahrzeug,schulbus
Bus von vorne,verkehrsmittel
Oberleitungsbus,straßenbahn,trolleybus
Kleinbus,fahrzeug
Krankenwagen,ambulanz,notfall
Feuerwehrauto,brand,löschfahrzeug
Polizeiwagen,streifenwagen
Polizeiwagen von vorne,streifenwagen
Taxi,auto,fahrzeug
Taxi von vorne,auto,fahren,gelb
Auto,fahren,fahrzeug,rot,verkehr
Auto von vorne,automobil,fahrzeug,rot
Wohnmobil,auto,blau,fahren,verreisen
Pick-up,auto,fahren,fahrzeug,laster,lastwagen
Lieferwagen,lastwagen,lkw
Sattelzug,lastwagen,lkw,umziehen,ziehen um
Traktor,bauernhof,landwirtschaft,trecker
Rennauto,autorennen
Motorrad,moped,motorrennen
Motorroller,motoroller,vespa
manueller Rollstuhl,behinderung
elektrischer Rollstuhl,behinderung
Autorikscha,fahrzeug,tuk-tuk
Fahrrad,bmx,radeln,radler,spinning
Tretroller
Skateboard,brett,räder,skaten,skater
Rollschuh,rollen,rollerskate,sport
Bushaltestelle
Autobahn,schnellstraße
Bahngleis,gleise,schienen
Ölfass
Tanksäule,benzin,tanke,tanken,tankstelle
Autorad,autoreifen,drehen,reifen,rotieren
Polizeilicht,sirene
horizontale Verkehrsampel,vertikal
vertikale Verkehrsampel,horizontal
Stoppschild,achteckig
Baustellenabsperrung,schild
Anker,hafen,meer
Rettungsring,leben retten,lebensretter,retten,schwimmring,sicherheit
Segelboot
Kanu,boot,wassersport
Schnellboot,luxus,see,sommer,wasser,yacht
Passagierschiff,aida,rundreise,seereise,traumschiff
Fähre,schiff
Motorboot,schiff
Schiff,dampfer,traumschiff
Flugzeug,flieger
kleines Flugzeug,privatjet
Abflug,fliegen,flughafen,flugzeug,start
Landung eines Flugzeugs,ankunft,flieger,flughafen,landen
Fallschirm,paragliding,skydiving,sport
Sitzplatz,bus,flugzeug,zug
Hubschrauber,fliegen,helikopter,reisen
Schwebebahn,hängebahn
Bergschwebebahn
Bergseilbahn,gondel
Satellit,sputnik,weltraum
Rakete,all,weltraum
fliegende Untertasse,alien,außerirdisch,ufo
Rezeptionsklingel
Gepäck,ballast,koffer,reise,trolley-tasche
Sanduhr,prozess,vorgang läuft,zeit
laufende Sanduhr,prozess,vorgang läuft
Armbanduhr,zeit
Wecker,uhr,uhrzeit,zeit
Stoppuhr,zeit
Zeitschaltuhr,timer
Kaminuhr,tick tack
Ziffernblatt 12:00 Uhr,mittag,mitternacht,zwölf uhr
12:30 Uhr,00:30,halb eins,zeit
1:00 Uhr,01:00,13:00,punkt eins,zeit
1:30 Uhr,1 uhr 30,halb zwei
2:00 Uhr,zeit
2:30 Uhr,halb drei,zeit
3:00 Uhr,zeit
3:30 Uhr,halb vier
4:00 Uhr,zeit
4:30 Uhr,04:30,16:30,halb fünf,zeit
5:00 Uhr,05:00,17:00,punkt fünf,zeit
5:30 Uhr,05:30,17:30,halb sechs
6:00 Uhr,zeit
6:30 Uhr,halb sieben
7:00 Uhr
7:30 Uhr,halb acht,zeit
8:00 Uhr,um 8,zeit
8:30 Uhr,halb neun
9:00 Uhr,zeit
9:30 Uhr,halb zehn,zeit
10:00 Uhr,zeit
10:30 Uhr,halb elf
11:00 Uhr,zeit
11:30 Uhr,halb zwölf,zeit
Neumond
erstes Mondviertel,zunehmend
zunehmender Halbmond
zweites Mondviertel,zunehmend
Vollmond
drittes Mondviertel,abnehmend
abnehmender Halbmond
letztes Mondviertel,abnehmend,nacht
Mondsichel,nacht
Neumond mit Gesicht,mondgesicht
Mondsichel mit Gesicht links,weltall
Mondsichel mit Gesicht rechts,nacht
Thermometer,temperatur,wetter
Sonne,sonnenstrahlen,sonnig,strahlen,wetter
Vollmond mit Gesicht
Sonne mit Gesicht,sonnengesicht,sonnenschein
Ringplanet,gasplanet,himmelskörper,saturn
weißer mittelgroßer Stern,astronomie,gelber stern,himmel
funkelnder Stern,glitzern
Sternschnuppe,himmel
Milchstraße,galaxie,universum
Wolke,wetter,wolkig
Sonne hinter Wolke,wolkig
Wolke mit Blitz und Regen,gewitter,wetter,wolkig
Sonne hinter kleiner Wolke,bewölkt,kleine wolke,wetter
Sonne hinter großer Wolke,bewölkt,große wolke,wetter
Sonne hinter Regenwolke,wetter
Wolke mit Regen,regenwolke,wetter
Wolke mit Schnee,kalt,wetter
Wolke mit Blitz,gewitter,wetter
Wirbelsturm,tornado,wetter
Nebel,neblig,wetter
Wind,wetter,windig
Wirbel,spirale,wirbelsturm
Regenbogen,wetter
geschlossener Regenschirm
Regenschirm,bekleidung,wetter
Regenschirm im Regen
aufgestellter Sonnenschirm,strand
Hochspannung,blitz,elektrizität,gefahr,gewitter,strom
Schneeflocke,kalt,schneien,wetter,winter
Schneemann im Schnee
Schneemann ohne Schneeflocken,kalt,winter
Komet,weltall
Feuer,brennen,flamme,heiß
Tropfen,schweiß,träne,wasser,wassertropfen
Welle,meer
Halloweenkürbis,herbst,kürbislaterne
Weihnachtsbaum,tanne,weihnachten
Feuerwerk,silvester
Wunderkerze,feiern,feuerwerk,party
Feuerwerkskörper,dynamit,explosion,explosiv,funken,knall
funkelnde Sterne,*
Luftballon,feier,geburtstag
Konfettibombe,böller,feier,juhu,knaller,party
Konfettiball,feier,party
Tanabata-Baum,fest,japan,sternenfest,zettel
Piniendekoration,japan,neujahrsfest
japanische Puppen
traditionelle japanische Windsäcke,feier,karpfen
japanisches Windspiel,bimmel,feier,glocke
traditionelles Mondfest,japan
roter Umschlag,geld,geschenk,glück,hong bao,hongbao
pinke Schleife,feier,geschenk,rosa
Geschenk,feier,geburtstag,schachtel,schleife,verpackt
Gedenkschleife
Eintrittskarten,billet,ticket
Ticket,konzert,unterhaltung
Militärorden
Pokal,bundesliga,champion,gewinnen,preis,sieger
Sportmedaille,gewinn,goldmedaille
Goldmedaille,erster,gewinn
Silbermedaille,zweiter
Bronzemedaille,dritter
Fußball,bundesliga,messi
Baseball
Softball,baseball,handschuh,sport,unterarm,werfen
Basketball,korb,sport
Volleyball,sport
Football,amerika,sport,super bowl
Rugbyball,sport
Tennisball,sport
Frisbee,disc,disk,scheibe,ultimate
Bowling,bowlingkugel,kugel,spiel
Kricket,ball,cricket,schläger
Feldhockey,schläger
Eishockey,puck,schläger
Lacrosse,ball,schläger,sport,stick,stock
Tischtennis,ball,ping pong,schläger,spiel,sport
Badminton,federball,schläger
Boxhandschuh,boxen,sport
Kampfsportanzug,judo,kampfkunst,karate,taekwondo
Tor,fußball,netz,sport
Golffahne,golfplatz
Schlittschuh,eislauf
Angel mit Fisch,angeln,entspannung
Tauchmaske,schnorcheln,schwimmen,sport,sporttauchen,tauchen
Laufshirt,laufen,schärpe,sport
Ski,ski und stöcke
Schlitten,rodel,rodeln,schnee
Curlingstein,spiel,sport
Darts,pfeil,spiel,volltreffer,zielscheibe
Jo-Jo,spielzeug,yo-yo
Drachen,fliegen,hochfliegen,steigen,wind
Wasserpistole,revolver,waffe
Billardkugel,8-ball,schwarz,spiel
Kristallkugel,wahrsager,zukunft
Zauberstab,abrakadabra,hexe,hexer,magie,magisch
Gamepad,gaming,unterhaltung,videospiel
Joystick,gaming,videospiel
Spielautomat,glücksspiel
Spielwürfel,casino,unterhaltung,würfeln,zufall
Puzzleteil,bestandteile,hinweise,hobby,passen,puzzeln
Teddybär,kuscheltier,plüschteddy,plüschtier,spielwaren,spielzeug
Piñata,feier,hau drauf,mexikanisch,mexiko,objekt
Discokugel,lichtreflexe,party,spiegel,spiegelkugel,tanz
Matroschka,babuschka,matrioschka,matrjoschka,puppe,russland
Pik,karten,kartenspiel
Herz,kartenspiel
Karo,kartenspiel
Kreuz,kartenspiel
Bauer Schach
Jokerkarte,spielkarte
Mahjong-Stein,roter drache,spiel
japanische Blumenkarte,hanafuda
Masken,kunst,theater,unterhaltung
gerahmtes Bild,gemälde,kunst,malen,rahmen,zeichnen
Mischpalette,farben,kunst,künstler
Faden,nadel,nähen,nähfaden,nähgarn,rolle
Nähnadel,einfädeln,faden,nähen,nähte,schneidern
Wollknäuel,ball,garn,häkeln,spinnen,stricken
Knoten,achterknoten,binden,schnur,schnürsenkel,seemansknoten
Brille,accessoire
Sonnenbrille,augen,dunkel
Schutzbrille,augenschutz,schweißen,schwimmen,tauchen,taucherbrille
Laborkittel,arzt,arztkittel,doc,doktor,experiment
Sicherheitsweste,kleidung,notfall
Hemd mit Krawatte,kleidung,kragen,schlips
T-Shirt,kleidung
Jeans,hose,kleidung
Schal,hals,kalt,kleidung,warm anziehen
Handschuhe
Mantel,brr,jacke,kalt,kleidung,warm anziehen
Socken,strumpf,strümpfe
Kleid,kleidung
Kimono,japanisch,kleid,kleidung
Sari,kleid,kleidung
einteiliger Badeanzug,kleidung
Slip,badeanzug,einteiler,kleidung,unterwäsche
Shorts,badebekleidung,badehose,boxershorts,kleidung,schwimmshorts
Bikini,badeanzug,kleidung
Bluse,damenmode,kleidung,oberbekleidung,shirt
Geldbörse,accessoire,brieftasche,münzen,portemonnaie
Handtasche,accessoire,einkaufen
Clutch,accessoire,beutel,handtasche,kulturbeutel,tasche
Einkaufstüten,einkaufen,shoppen,shopping,tasche
Schulranzen,rucksack,schule,tornister
Zehensandale,badelatschen,flipflops,latschen,sandalen,schuh
Herrenschuh,gehen
Sportschuh,laufen,rennen,sneaker,sportlich,turnschuh
Wanderstiefel,brauner schuh,campen,camping,kleidungsstück,outdoor
flacher Schuh,ballerina,ballet-pumps,bequem,frauenschuh,kleidungsstück
Stöckelschuh,absatz,absatzschuh,damen,elegant,high heel
Damensandale,schuh
Ballettschuhe,kleidung,tanz
Damenstiefel,schuh
Krone,kopfbedeckung,könig,königin,majestät
Damenhut,kleidung,kopfbedeckung,schleife
Zylinder,hut,kopfbedeckung,unterhaltung,zauberer,zylinderhut
Doktorhut,abschlussfeier,diplom
Baseballmütze,baseball-kappe,baseball-mütze,baseballkappe,schirmkappe
Militärhelm,armee,heer,krieg,kämpfer,kämpferin
Rettungshelm,bergen,erste hilfe,hilfe,kreuz,retten
Gebetskette,beten,religion,rosenkranz
Lippenstift,kosmetik,make-up,makeup,rot,schminke
Ring,diamantring,edelstein,schmuck,verlobung
Edelstein,diamant
durchgestrichener Lautsprecher,leise,psst,stumm
Lautsprecher mit geringer Lautstärke,eingeschaltet,ton an
Lautsprecher mit mittlerer Lautstärke,leise,mittellaut,ton
Lautsprecher mit hoher Lautstärke,dezibel,musik,schallwellen
Lautsprecher,megafon
Megafon,jubel,lautsprecher
Posthorn,brief,e-mail
Glocke,ding dong,klingeling
durchgestrichene Glocke,kein ton,leise
Notenschlüssel,musik,partitur
Musiknote,lied,melodie
Musiknoten
Studiomikrofon
Schieberegler,musik
Drehregler,bedienknöpfe,knöpfe,stellknöpfe
Mikrofon,karaoke,singen,unterhaltung
Kopfhörer,musik,unterhaltung
Radio,musik
Saxofon,instrument,musik
Trompete,instrument,musik
Akkordeon,akkordeons,concertina,harmonika,instrument,musik
Gitarre,instrument,musik
Klaviatur,instrument,klavier,musik,piano,tastatur
Geige,instrument,musik,violine
Banjo,instrument,musik,zupfinstrument
Trommel,drumsticks,instrument,musik,schlägel,sticks
afrikanische Trommel,conga,handtrommel,instrument,rhythmus,trommeln
Mobiltelefon,handy,iphone,smartphone,telefonieren
Mobiltelefon mit Pfeil,anruf,anrufen,handy,iphone,kommunikation
Telefon,anruf,anrufen,festnetz
Telefonhörer,anrufen,kommunikation
Pager,kommunikation,piepser
Faxgerät,kommunikation
Batterie,akku
schwache Batterie,akku,akku fast leer,akku leer,aufladen,batterie leer
Netzstecker,stromstecker
Laptop,bildschirm,computer,monitor,notebook,pc
Desktopcomputer,bildschirm,imac,monitor
Drucker,computer
Tastatur,computer,keyboard
Computermaus
Trackball,computer
Minidisc,md,minidisk
Diskette,datenträger
CD,blu-ray,dvd
DVD,blu-ray,cd,computer
Abakus,abaki,abakusse,berechnung,kalkulation,mathe
Filmkamera,kino,unterhaltung
Filmstreifen,filmband,kino
Filmprojektor,kino,unterhaltung
Filmklappe,unterhaltung
Fernseher,fernsehen,film,tv
Fotoapparat,fotos,kamera
Fotoapparat mit Blitz
Videokamera,filmen,videos
Videokassette,vhs
Lupe nach links,suche
Lupe nach rechts,suche
Kerze,licht
Glühbirne,hell,idee,lampe,licht
Taschenlampe,licht
rote Papierlaterne,izakaya
Öllampe,diya
Notizbuch mit dekorativem Einband
geschlossenes Buch
offenes Buch,bibliothek,blättern,geöffnet,lernen,lesen
grünes Buch,lesen
blaues Buch
orangefarbenes Buch
Bücherstapel,fantasie,lesen,roman
Notizbuch,notizen
Spiralblock,notizblock
teilweise eingerolltes Blatt,dokument,papier,seite
Schriftrolle,papier
Vorderseite eines Blattes,dokument,papier
Zeitung,medien,nachrichten,presse
zusammengerollte Zeitung
Pagemarker,notizen
Lesezeichen,etikett,lesen
Etikett,label,marke
Münze,bezahlen,dollar,euro,geld,gold
Geldsack,moneten,reich
Yen-Banknote,geld,geldschein
Dollar-Banknote,geld,geldschein,währung
Euro-Banknote,euroschein,geld,geldschein
Pfund-Banknote,geld,geldschein
Geldschein mit Flügeln,bank,euro,knete,moneten
Kreditkarte,bankkarte,ec-karte,geldkarte,guthaben
Beleg,abrechnung,aufstellung,blatt,buchhalter,buchhaltung
steigende Kurve mit Yen-Zeichen,diagramm,markt
Briefumschlag,e-mail
E-Mail,brief,e-mail-symbol,post
eingehender Briefumschlag,e-mail,empfangen
Umschlag mit Pfeil,e-mail,gesendet
Postausgang,ablage,e-mail
Posteingang,ablage,e-mail
Paket,päckchen
geschlossener Briefkasten mit Post,e-mail
geschlossener Briefkasten ohne Post,keine e-mail,keine post
offener Briefkasten mit Post,e-mail
offener Briefkasten ohne Post,keine e-mail,keine post
Briefkasten,post
Urne mit Wahlzettel,wahlen
Bleistift
schwarzer Federhalter,füller,stift
Füllhalter,füller,füllfedehalter,schreiben,stift
Kugelschreiber,stift
Pinsel,kunst,malen
Wachsmalstift,buntstift,filzstift
Papier und Bleistift,kurzmitteilung,nachricht,notiz,schreibblock,schreiben
Aktentasche
Ordner,akten,büro,dokument,geschlossen
geöffneter Ordner,dokument,offen
Karteireiter,akten,büro,büromaterial,karteibahnen,karteikarten
Kalender,datum,kalenderblatt
Abreißkalender,datum,termin
Notizblock,papier
Spiralkalender
Rotationskartei,visitenkarten
Aufwärtstrend,diagramm,kurve,steigend
Abwärtstrend,diagramm,fallend,kurve
Balkendiagramm
Klemmbrett,clipboard,clpboard,zwischenablage
Reißzwecke,anpinnen
Stecknadel,anpinnen,reißzwecke,rund
Büroklammer
verhakte Büroklammern
Lineal
dreieckiges Lineal,geodreieck
Schere,schneiden,schnipp
Karteikasten,büromaterial
Aktenschrank,ablage,archiv,schublade
Papierkorb,abfalleimer
geschlossenes Schloss,datenschutz,sicherheit
offenes Schloss
Schloss mit Füller,datenschutz,privat,sicherheit
Schloss mit Schlüssel,datenschutz,privat,sicherheit
Schlüssel,passwort,schließen
alter Schlüssel,schloss
Hammer,werkzeug
Axt,beil,hacken,holz,spalten,werkzeug
Pickel,werkzeug
Hammer und Pickel,arbeiter,werkzeug
Hammer und Schraubenschlüssel,werkzeug
Dolch,schwert,waffe
gekreuzte Schwerter,waffe
Bombe,comic,dynamit,explodieren
Bumerang,aborigines,australien,boomerang,schleuder,waffe
Pfeil und Bogen
Schutzschild
Handsäge,holz,sägen,tischler,trimmen,werkzeug
Schraubenschlüssel,werkzeug
Schraubenzieher,werkzeug
Mutter und Schraube
Zahnrad,werkzeug
Schraubzwinge,werkzeug
Waage,gerechtigkeit,gewicht,werkzeug,wiegen
Blindenstock,behinderung,gehstock
Linksymbol,kettenglieder,verknüpfen,verknüpfung,zwei ringe
Ketten,eisen
Haken,angelhaken,aufhaken,aufhängen,einhaken,hängen
Werkzeugkasten,box,handkasten,kiste,mechaniker,rote kiste
Magnet,anziehung,hufeisen,magnetisch,pole,u-form
Leiter,hochsteigen,holzleiter,klettern,sprosse,stufe
Destillierapparat,werkzeug
Reagenzglas,chemie,chemikalie,chemiker,experiment,labor
Petrischale,bakterien,biologe,biologie,biologin,kultur
DNA,biologe,biologie,biologin,dns,evolution
Mikroskop,labor,untersuchen,wissenschaft
Teleskop,himmel
Satellitenschüssel,antenne,sat-schüssel,satschüssel
Spritze,arzt,impfen,impfung,injektion,kanüle
Blutstropfen,blutspende,flüssigkeit,medizin,menstruation
Kapsel,arznei,arzt,medizin,pille,tabletten
Heftpflaster,verletzt,wunde
Krücke,behinderung,beinverletzung,fußverletzung,gehhilfe,gehstütze
Stethoskop,abhören,arzt,doktor,herz,herzschlag
Röntgenbild,durchleuchten,knochen,medizin,radiologie,rippen
Tür,eingang,geschlossen
Fahrstuhl,aufzug,haus,lift,symbol,transport
Spiegel,holzspiegel,reflexion,spiegelbild,wandspiegel
Fenster,aussicht,durchsichtig,fensterrahmen,frische luft,glas
Bett,hotel,schlafen,übernachtung
Sofa und Lampe,couch
Stuhl,holzstuhl,möbel,sitzen
Toilette,klo,wc
Saugglocke,abfluss,gummiglocke,klempner,klo,pömpel
Dusche,duschkopf
Badewanne,badezimmer,dusche
Mausefalle,anlocken,käse,mäusefalle
Rasierer,klinge,rasieren,rasiermesser,scharf
Creme,körpercreme,lotion,nachtcreme,shampoo,sonnencreme
Sicherheitsnadel,punk,windel
Besen,fegen,hexe,hexenbesen,kehren,reinigen
Korb,bauernhof,landwirtschaft,picknick,tragekorb,wäsche
Küchenrolle,hygiene,klopapier,papierrolle,papiertücher,toilette
Eimer,behälter,bottich,kübel,wassereimer
Seife,baden,putzen,reinigen,riegel,sauber
Blasen,perlen,reinigen,schaum,schweben,seife
Zahnbürste,badezimmer,körperpflege,mundhygiene,putzen,sauber
Schwamm,absorbieren,aufsaugen,löchrig,porös,putzen
Feuerlöscher,löschen
Einkaufswagen,einkaufen
Zigarette,kippe,rauchen,rauchersymbol
Sarg,beerdigung,tod,tot,vampir
Grabstein,friedhof,rip,tot
Urne,beerdigung,tod,tot
Nazar-Amulett,blau,böser blick,glasperle,glücksbringer,kügelchen
Hamsa,amulett,fatima,glückssymbol,hand,jüdisch
Statue,gesicht,maske,osterinsel
Protestschild,ankündigung,bekanntmachung,demonstration,hinweis,mahnwache
Ausweis,dokument,führerschein,karte,pass,plakette
Symbol „Geldautomat“,atm
Symbol „Papierkorb“,abfall,müll,mülleimer,sauberkeit,wegschmeißen
Trinkwasser,wasserhahn
Symbol „Rollstuhl“,barrierefrei
Herren,herrentoilette,wc
Damen,damentoilette,wc
Toiletten,wc
Symbol „Baby“,wickelraum
WC,toilette
Passkontrolle
Zollkontrolle
Gepäckausgabe
Gepäckaufbewahrung,schließfach
Warnung,achtung,dreieck,vorsicht,warnschild
Kinder überqueren die Straße,straßenschild,vorsicht
Zutritt verboten,einbahnstrasse,kein zutritt
Verboten,kein zutritt,verbotszeichen
Fahrräder verboten,fahhrad
Rauchverbot,zigarette
Abfall verboten,müll
Kein Trinkwasser,verboten,verschmutzt
Fußgänger verboten
Mobiltelefone verboten,handy
Minderjährige verboten,erwachsene,mindestalter
Radioaktiv
Biogefährdung,zeichen
Pfeil nach oben,aufwärts,aufwärtspfeil,norden
Pfeil nach rechts oben,nordosten
Pfeil nach rechts,osten,rechtspfeil
Pfeil nach rechts unten,südosten
Pfeil nach unten,abwärts,abwärtspfeil,süden
Pfeil nach links unten
Pfeil nach links,linkspfeil,westen
Pfeil nach links oben,nordwesten
Pfeil nach oben und unten
Pfeil nach links und rechts
geschwungener Pfeil nach links
geschwungener Pfeil nach rechts,umdrehen
geschwungener Pfeil nach oben
geschwungener Pfeil nach unten
kreisförmige Pfeile im Uhrzeigersinn
Pfeile gegen den Uhrzeigersinn
BACK-Pfeil,links,zurück
END-Pfeil,ende-zeichen,links
ON!-Pfeil,anschalten,ein-zeichen,einschaltem
SOON-Pfeil,bald-zeichen,rechts
TOP-Pfeil,top-zeichen
religiöse Stätte,kultstätte,religion
Atomzeichen,atheist
om,hinduismus,religion
Davidstern,jüdisch,religion
Dharma-Rad,buddhismus
Yin und Yang,daoismus,religion
lateinisches Kreuz,christentum,religion,römisch
orthodoxes Kreuz,christentum,religion
Hilal und Stern,islam,muslim,religion
Friedenszeichen,friedenssymbol
Menora,leuchter,religion
Hexagramm mit Punkt,wahrsager
Widder (Sternzeichen)
Stier (Sternzeichen),horoskop
Zwillinge (Sternzeichen),horoskop
Krebs (Sternzeichen)
Löwe (Sternzeichen),horoskop
Jungfrau (Sternzeichen),horoskop
Waage (Sternzeichen),horoskop
Skorpion (Sternzeichen),horoskop
Schütze (Sternzeichen)
Steinbock (Sternzeichen)
Wassermann (Sternzeichen)
Fische (Sternzeichen),horoskop
Schlangenträger,schlagenträger,sternbild
Zufallsmodus,gekreuzt,pfeile,richtung
Wiederholen,keycap,pfeile,tastenkappe
Titel wiederholen,einmal,noch einmal,pfeile
Wiedergabe,abspielen,dreieck,pfeil,rechts
Doppelpfeile nach rechts,vorwärts,weiter,überspringen
Nächster Titel,doppelpfeil,dreieck,vorwärts,weiter
Wiedergabe oder Pause,dreieck,pfeil,rechts
Pfeil zurück,dreieck,links
Zurückspulen,doppelpfeil,dreieck,pfeil
Vorheriger Titel,doppelpfeil,dreieck,pfeil,zurück
Aufwärts-Schaltfläche,nach oben,pfeil
Doppelpfeile nach oben,aufwärts,doppelt
Abwärts-Schaltfläche,nach unten,pfeil
Doppelpfeile nach unten
Pause,keycap,streifen,tastenkappe,vertikal
Stopp,keycap,quadrat,tastenkappe
Aufnehmen,aufnahme,keycap,kreis,tastenkappe
Auswerfen,auswurf,auswurftaste,medien
Kinosymbol,film,filmkamera,unterhaltung
Taste Dimmen,gedimmt,helligkeit
Heller-Taste,helligkeit
balkenförmige Signalstärkenanzeige,empfang,mobiltelefon
Vibrationsmodus,handy,kommunikation,mobiltelefon,vibrieren
Mobiltelefon aus,ausschalten,handy aus
Frauensymbol,weiblich,zeichen
Männersymbol,mann,zeichen
Transgender-Symbol
mal,abbrechen,multiplikation,multiplizieren,x,×
plus,+,addieren,mathe,pluszeichen
minus,-,mathe,minuszeichen,−
geteilt durch,division,geteiltzeichen,mathe,÷
Gleichheitszeichen extrafett,ist gleich,mathematik
Unendlichkeit,ewig,grenzenlos
doppeltes Ausrufezeichen,muss,rot,satzzeichen
Ausrufe- und Fragezeichen,ausrufezeichen,rot,satzzeichen
rotes Fragezeichen,satzzeichen,warum,wieso
weißes Fragezeichen,satzzeichen,warum
weißes Ausrufezeichen,muss,satzzeichen
rotes Ausrufezeichen,!,satzzeichen
Wellenlinie,gewellt
Geldwechsel,währung
Dollarzeichen extrafett,bezahlen,dollar-zeichen,geld,knete,moneten
Äskulapstab,apotheke,arznei,asklepiosstab,medizin
Recycling-Symbol,grüne punkt,grüner punkt
Lilie,fleur-de-lis
Dreizack,anker,poseidon,triton
Namensschild
japanisches Anfänger-Zeichen
hohler roter Kreis,großer kreis
weißes Häkchen,abgehakt,erledigt
abgehaktes Kästchen,ankreuz,feld,häkchen,wahlurne,✓
kräftiges Häkchen,abhaken,erledigt,fertig,haken
Kreuzzeichen,abbrechen,mal,multiplikation,multiplizieren,rotes kreuz
angekreuztes Kästchen,feld,quadrat,x
Schleife
Doppelschleife,blau,rechteck
Teilalternationszeichen,japanisch,zeichensetzung
achtzackiger Stern,*,grün,quadrat
achtstrahliger Stern,*
Funkeln,*,grün,quadrat
Copyright
Registered-Trademark,markenzeichen
Markenzeichen,tm,trademark
Taste: #
Taste: *
Taste: 0,null
Taste: 1,eins
Taste: 2,zwei
Taste: 3,drei
Taste: 4,vier
Taste: 5,fünf
Taste: 6,sechs
Taste: 7,sieben
Taste: 8,acht
Taste: 9,neun
Taste: 10
Eingabesymbol lateinische Großbuchstaben,abcd,großschreiben
Eingabesymbol lateinische Kleinbuchstaben
Eingabesymbol Zahlen,1234,ziffern
Eingabesymbol Sonderzeichen,%,&,keycap,tastenkappe,♪
Eingabesymbol lateinische Buchstaben,abc,alphabet
Großbuchstabe A in rotem Quadrat,blut,blutgruppe,negativ,positiv
Großbuchstaben AB in rotem Quadrat,blut,blutgruppe,negativ,positiv
Großbuchstabe B in rotem Quadrat,blut,blutgruppe,negativ,positiv
Großbuchstaben CL in rotem Quadrat
Wort „Cool“ in blauem Quadrat
Wort „Free“ in blauem Quadrat
Buchstabe „i“ in blauem Quadrat,information
Großbuchstaben ID in lila Quadrat
Buchstabe „M“ in Kreis,eingekreist,großbuchstabe
Wort „New“ in blauem Quadrat,neu
Großbuchstaben NG in blauem Quadrat
Großbuchstabe O in rotem Quadrat,0,blut,blutgruppe,negativ,positiv
Großbuchstaben OK in blauem Quadrat,keycap,okay,taste,tastenkappe
Großbuchstabe P in blauem Quadrat,parken,parkplatz,taste
SOS-Zeichen,hilfe
Schriftzug „UP!“ im blauen Quadrat,keycap,taste,tastenkappe
Schriftzug VS in orangem Quadrat,gegen,taste,versus
Schriftzeichen „koko“
Schriftzeichen „sa“
Schriftzeichen für „Monatsbetrag“,japanisch,monatlich,mond,taste
Schriftzeichen für „nicht gratis“,berechnen,existieren,japanisch,taste
Schriftzeichen für „reserviert“,finger
Schriftzeichen für „Schnäppchen“,vorteil
Schriftzeichen für „Rabatt“,teilen
Schriftzeichen für „gratis“,verhandlung
Schriftzeichen für „verbieten“,kanji
Schriftzeichen für „akzeptieren“,japanisch
Schriftzeichen für „anwenden“
Schriftzeichen für „Note zum Bestehen“,bestanden,zusammen
Schriftzeichen für „Zimmer frei“,leer
Schriftzeichen für „Gratulation“
Schriftzeichen für „Geheimnis“
Schriftzeichen für „Geöffnet“,betrieb
Schriftzeichen für „Kein Zimmer frei“,belegt,besetzt,fülle,kanji
roter Punkt,ball
oranger Punkt,form,kreis,orange scheibe,oranger kreis
gelber Punkt,form,gelbe scheibe,gelber kreis,kreis,scheibe
grüner Punkt,form,grüne scheibe,grüner kreis,kreis
blauer Punkt,ball,kreis
lila Punkt,form,kreis,scheibe,violett
brauner Punkt,braune scheibe,brauner kreis,form,kreis
schwarzer Punkt,ball,kreis,rund
weißer Punkt,ball,kreis
rotes Quadrat,form,rotes viereck,viereck
oranges Quadrat,form,viereck
gelbes Quadrat,form,gelbes viereck,viereck
grünes Quadrat,form,grünes viereck,viereck
blaues Quadrat,blaues viereck,form,viereck
lila Quadrat,form,viereck,violett
braunes Quadrat,form,viereck
großes schwarzes Quadrat
großes weißes Quadrat
mittelgroßes schwarzes Quadrat
mittelgroßes weißes Quadrat
mittelkleines schwarzes Quadrat
mittelkleines weißes Quadrat,geometrisch
kleines schwarzes Quadrat,punkt
kleines weißes Quadrat
große orangefarbene Raute
große blaue Raute
kleine orangefarbene Raute
kleine blaue Raute
rotes Dreieck mit der Spitze nach oben,aufwärts
rotes Dreieck mit der Spitze nach unten,abwärts
Rautenform mit Punkt,diamant
Optionsfeld,schaltfläche
weiße quadratische Schaltfläche
schwarze quadratische Schaltfläche` as string;
