/** Written by scripts/emoji-data.js out of emojibase-data (MIT). */
export default `faccina con un gran sorriso,allegria,allegro,denti,felice,molto felice
faccina con sorriso e occhi spalancati,bocca aperta,che bello,contento,denti,evvai
faccina con sorriso e occhi sorridenti,a crepapelle,bene,bocca aperta,faccina felice,felicità
faccina raggiante con occhi felici,denti,molto felice,risata,sogghignare,sogghigno
sorriso a bocca aperta con occhi chiusi,ahahah,faccina felice,felicissimo,lol,ridere
faccina con sorriso e goccia di sudore,emozionato,felice,nervoso,sollevato,sollievo
ridere a crepapelle,ahah,divertente,esilarante,felice,felicissimo
faccina con lacrime di gioia,ahahaha,che ridere,contentissimo,contento,felice
faccina con sorriso accennato,contento,felice,mezzo sorriso,ok,sorrisetto
faccina sottosopra,ah ah,ah ah ah,ahah,ahahah,arrabbiato
faccina che si scioglie,afa,caldo,dissolversi,liquefarsi,liquido
faccina che fa l’occhiolino,capirsi,flirtare,intesa,sexy
faccina con occhi sorridenti,arrossire,bocca,felice,felicità,imbarazzato
faccina con sorriso e aureola,angelo,angioletto,innocente,santarellino,santo
faccina con cuoricini,amore,cotta,innamoramento,sorriso,ti amo
faccina con sorriso e occhi a cuore,amore,innamorato,romantico
colpo di fulmine,emozionante,emozionato,felice,figata,figo
faccina che manda un bacio,amore,bacetti,bacini,buona notte,cuore
faccina che bacia,appuntamento,bacio,bocca,buona notte,flirt
faccina sorridente,delineata,emozionarsi,felice,rilassata
faccina che bacia con occhi chiusi,amore,bacetti,buona notte,ti amo,ti voglio bene
faccina che bacia con occhi sorridenti,appuntamento,bacetti,buona notte,occhi chiusi,sorriso
faccina sorridente con lacrima,commosso,dolore,emozionato,felice,orgoglioso
faccina che si lecca i baffi,buonissimo,buono,che buono,cibo delizioso,gnam
faccina che mostra la lingua,bello,fantastico,lingua fuori,linguaccia
faccina che fa l’occhiolino e mostra la lingua,barzelletta,divertente,pazzerello,pazzo,scherzo
faccina impazzita,faccina pazza,grande,inquietante,occhi,occhi diversi
faccina che strizza gli occhi e mostra la lingua,bleah,linguaccia,non mi piace,occhi chiusi,orribile
faccina avida di denaro,avarizia,avidità,avido,dollari,guadagnare
faccina che abbraccia,abbracciare,abbraccio,ciao,imbarazzo,mani
faccina con mano sulla bocca,imbarazzato,imbarazzo,non ci credo,oddio,oops
faccina con occhi aperti e mano sulla bocca,imbarazzo,incredibile,incredulità,meraviglia,non ci credo
faccina che sbircia tra le dita,curiosità,fissare,imbarazzo,incuriosito,nascondo
faccina che zittisce,dito,muto,non parlare,segreto,silenzio
faccina concentrata,arrovellarsi,concentrarsi,dubbio,mmm,pensare
faccina che fa il saluto,agli ordini,d’accordo,militare,obbedisco,ok
faccina con bocca con cerniera,acqua in bocca,bocca a zip,bocca cucita,no comment,non parlare
faccina con sopracciglia alzate,diffidente,disappunto,eh,incredulo,mah
faccina neutra,ah,imbarazzato,imbarazzo,impassibile,mmm
faccina inespressiva,brutto,cattivo,come no,male,neutro
faccina senza bocca,muto,non parlo,segreto,senza parole,silenzio
faccina tratteggiata,depresso,introverso,invisibile,nascondersi,scomparire
testa tra le nuvole,annebbiato,distratto,sbadato
faccina con sorrisetto,ammiccante,bocca,faccia,flirtare,furbetto
faccina contrariata,che barba,contrariato,deluso,indifferente,infelice
faccina con occhi al cielo,evabbé,noia,pazienza,uffa,vabbè
faccina con smorfia,denti,dentista,digrignare
faccina che espira,ansimare,esausto,espirare,fischiare,fumo
faccina bugiarda,bugiardo,dire le bugie,mentire,naso lungo,pinocchio
faccina sollevata,pace,sollevato,sollievo,tranquillità,tranquillo
faccina pensierosa,mai una gioia,male,mi dispiace,morire,no
faccina assonnata,assonnato,dormire,goccia,sonno,stanco
faccina che sbava,che buono,felice,figata,sbavare
faccina che dorme,assonnato,buona notte,dormire,pisolino,sonno
faccina con mascherina,dentista,dottore,germi,infermiera,infermiere
faccina con termometro,ammalato,faccina malata,febbre,influenza,malato
faccina con la testa bendata,bende,dolore,faccina malata,farsi male,ferita
faccina nauseata,hang over,mal di mare,malato,nauseato,sto male
faccina che vomita,malato,male,nausea,sputare,sto male
faccina che starnutisce,fazzoletto,malato,raffreddore,starnutire,starnuto
faccina accaldata,accaldato,bollente,caldo,febbre,febbricitante
faccina congelata,blu,congelare,freddo,gelo,ghiaccioli
faccina stordita,alticcio,bocca ondulata,brillo,confuso,frastornato
faccina frastornata,crocetta,crocette,emozione,frastornato,malato
faccina con occhi a spirale,capogiro,confuso,ipnotizzato,nausea,problema
testa che esplode,cervello,mindblown,non ci credo,sbalordito,scioccato
faccina con cappello da cowboy
faccina che festeggia,cappellino,celebrazione,compleanno,entusiasta,festa
faccina travestita,baffi,incognito,naso,occhiali,persona
faccina con sorriso e occhiali da sole,cool,fighetto,figo,ganzo,luce
faccina nerd,occhiali,secchione,studioso
faccina con monocolo,antico,classe,fighetto,occhiale,ricco
faccina confusa,confuso,deluso,forse,non so,peccato
faccina perplessa,confuso,così così,deluso,dubbioso,mah
faccina preoccupata,ansioso,preoccupato,preoccupazione,triste
faccina leggermente imbronciata,corrucciato,imbronciato,mi dispiace,triste
faccina imbronciata,corrucciato,imbronciato,triste
faccina con bocca aperta,non ci credo,non mi dire,oh,scioccato,shock
faccina sorpresa,incredulo,omg,sbalordito,sorpreso,wow
faccina stupita,cosa?,davvero,non ci credo,oddio,omg
faccina imbarazzata,confuso,guance rosse,imbarazzato,occhi
faccina supplichevole,lacrime,occhioni,per favore,per piacere,supplicare
faccina che trattiene le lacrime,ammirazione,fiero,gioia,gratitudine,grato
faccina imbronciata con bocca aperta,corrucciata,male,no,noo,paura
faccina angosciata,angosciato,ansia,ansioso,infelice,paura
faccina impaurita,ansia,ansioso,esami,fifa,fifa blu
faccina sudata in ansia,blu,esami,freddo,nervoso,paura
faccina delusa ma sollevata,ansioso,deluso,goccia,infelice,lacrima
faccina che piange,emozione,infelice,lacrima,mi dispiace,mi manchi
faccina disperata,infelice,lacrime,no,nooo,piangere
faccina terrorizzata,blu,grido di paura,munch,oddio,paura
faccina frustrata,arrabbiato,concentrato,confuso,doh,faccia
faccina perseverante,concentrato,pensare
faccina delusa,abbandonare,delusione,disilluso,emozione,fallimento
faccina abbattuta sudata,delusione,faccina sudata,goccia,malato,sudore
faccina esausta,arrabbiato,disperato,esausto,nooo,piangere
faccina stanca,disperato,stanco,triste
faccina che sbadiglia,annoiato,assonnato,buona notte,mi annoio,noia
faccina che sbuffa,arrabbiarsi,arrabbiato,frustrato,frustrazione,rabbia
faccina accigliata,arrabbiato,broncio,faccina rossa,furioso,imbronciato
faccina arrabbiata,arrabbiato,che odio,frustrato,furia,infuriato
faccina con simboli sulla bocca,arrabbiato,bestemmiare,censura,imprecare,incavolato
faccina con sorriso e corna,arrabbiato,diavolo,faccina viola
faccina arrabbiata con corna,arrabbiato,diavoletto,diavolo,diavolo viola,scontento
teschio,cranio,favola,morte,mostro,ossa
teschio con ossa incrociate,letale,morte,pericolo,pirata,pirati
cacca,buona fortuna,fortuna,fortunato,popò,pupù
faccina pagliaccio,carnevale,circo,clown,it,maschera
orco,creature,diavolo,faccina,favola,fiaba
goblin,arrabbiato,carnevale,cattivo,crudele,diavolo
fantasma,creatura,fantasmino,favola,fiaba,halloween
alieno,et,extraterrestre,faccina,favola,marziani
mostro alieno,arcade,creatura,faccina,faccina viola,favola
faccina di robot,tecnologia
gatto che sorride,aperta,bocca,faccina,sorridente
gatto che sogghigna,faccina,occhi,sorridente,sorriso
gatto con lacrime di gioia,faccina,risata,sorriso
gatto innamorato,amore,cuore,faccina,occhi a cuore,sorriso
gatto con sorriso sarcastico,faccina,ironico
gatto che manda baci,faccina,occhi chiusi
gatto esterrefatto,faccina,impossibile,incredibile,non ci credo,oh mio dio
gatto che piange,faccina,lacrima,pianto,triste
gatto imbronciato,arrabbiato,broncio,faccina,infelice,muso
non vedo,faccina,gesto,non guardo,proibito,scimmia
non sento,animale,animali,faccina,non sentire,scimmia
non parlo,animale,animali,faccina,in silenzio,monello
lettera d’amore,busta,cuore,inviare,posta,ricevere
cuore con freccia,amore,appuntamento,cupido,emozione,emozioni
cuore con fiocco,amore,cuore rosa,emozione,regalo,romantico
cuore che luccica,amore,cuore rosa,emozionato,emozione,innamorata
cuore che cresce,amore,battito,cuore rosa,emozionato,emozione
cuore che batte,amore,battito,cuore rosa,emozione,pulsazione
cuori che girano,adorabile,amore,appuntamento,carino,cuoricini
due cuori,amare,amore,anniversario,appuntamento,baci
decorazione con cuore,amore,cuore bianco,cuore viola,cuoricino,san valentino
punto esclamativo a cuore,punteggiatura,simbolo
cuore infranto,amore,amore finito,emozione,spezzato,triste
cuore in fiamme,amore,bruciare,cuore sacro,lussuria,passione
cuore guarito,guarigione,guarire
cuore rosso,amore,cuoricino,emozione
cuore arancione,amore,emozione
cuore giallo,amore,emozione,innamorato
cuore verde,amore,emozione
cuore blu,amore,azzurro,emozione
cuore viola,amore,emozione
cuore marrone,amore,emozione,forma
cuore nero,crudele,dolore,tristezza
cuore bianco,emozione
impronta della bocca,bacio,labbra,romanticismo,romantico,rossetto
100 punti,cento,d’accordo,massimo,punteggio,sicuro
rabbia,arrabbiato,emozione,fumetto,simbolo
collisione,bomba,boom,emozione,esplodere,esplosione
stella con scia,fumetto,stella cadente,vertiginoso,vorticoso
gocce di sudore,acqua,allenamento,fumetto,gocciolare,schizzo
nuvola di polvere,andare,correre,emozione,fuga,fumetto
buco,fumetto,nero,tombino
fumetto,dialogo,mmm,nuvoletta,parlare,puntini
occhio nel fumetto,nuvoletta,spiare,testimone
fumetto a sinistra,dialogo,nuvoletta,parlare
nuvoletta rabbia,arrabbiato,dialogo,fumetto,urlare
nuvoletta,fumetto,idea,inventare,nuvola,pensare
sonno,dormire,dormita,fumetto,ho sonno,pisolino
mano che saluta,a dopo,ci sei?,ci vediamo,ciao,ciaone
dorso mano alzata,ciao,ciaone
mano aperta,cinque,dita,fermo,gesto,high five
mano alzata,carta,cinque,mano aperta
saluto vulcaniano,mano,mano aperta,mano di spock,spock
mano rivolta a destra,dare la mano,verso destra
mano rivolta a sinistra,dare la mano,verso sinistra
mano con il palmo verso il basso,afferrare,allontanare,cacciare,congedare,imporre
mano con il palmo verso l’alto,elemosina,offrire,prendere,raccogliere,richiamare
mano che fa OK,bene,capito,dito,d’accordo,gesto di ok
mano a pigna,che vuoi,cosa vuoi,dita unite,interrogativo,ma che dici
mano che fa il gesto del pizzico,dita,piccolo,poco,un pochino,un po’
vittoria,due,forbice,mano,yeah
dita incrociate,buona fortuna,fortuna,incrociare,mano
mano con indice e pollice incrociati,amore,caro,costa,costoso,cuore
gesto ti amo,corna,dita,dito,gesto tvb,mano
segno delle corna,concerto,fare le corna,gesto,mani,rock and roll
mano con gesto di chiamata,chiamami,chiamare,dita,dito,mani
indice verso sinistra,direzione,dito,indicare,là,mano
indice verso destra,a destra,di là,dito,dito indice,indicare
indice alzato,dito,dito alzato,dito in su,dito indice,in alto
dito medio,dita,insulto,mano,offendere,volgare
indice abbassato,dito,dito abbassato,dito in giù,dito indice,indicare
indice verso l’alto,dito,in alto,indicare,io,sopra
indice verso l’osservatore,dito puntato,indicare,indice puntato,mano,puntare
pollice in su,+1,bene,capito,certo,dito
pollice verso,giù,in basso,mano,no,non mi piace
pugno,alzato,lotta,mano,pugno chiuso,sasso
pugno chiuso,d’accordo,mano,ok,patto,rock
pugno a sinistra,mano,mano chiusa
pugno a destra
mani che applaudono,applaudire,applauso,bravo,clap clap,complimenti
mani alzate,celebrare,due mani,evvai,evviva,gesto
mani a cuore,amore,mano,ti amo,ti voglio bene
mani aperte,abbracciare,abbraccio,accogliere,aperta,mano
mani unite in alto,desiderare,mani a coppa,mano,offrire,palmi
stretta di mano,affare fatto,conoscere,d’accordo,ok,patto
mani giunte,gesto,grazie,mano,per favore,pregare
mano che scrive,disegnare,penna,scrivere
smalto per unghie,cosmetici,make up,manicure,noia,spa
selfie,autoscatto,fare un selfie,foto,fotocamera,fotografare
bicipite,bodybuilding,corpo,forte,forza,fumetto
protesi robotica per il braccio,accessibilità
protesi robotica per la gamba,accessibilità
gamba,arto,calcio,gamba piegata,ginocchio,piede
piede,calciare,calcio,calpestare,camminare,caviglia
orecchio,ascoltare,ascolto,corpo,orecchie,sentire
orecchio con apparecchio acustico,accessibilità,non udente,non udenti,sordità,sordo
naso,annusare,corpo,faccia,ficcanaso,fiutare
cervello,corpo umano,intelligente
organo del cuore,anatomia,battito,cardiologia,cuore vero,pulsazione
polmoni,espirazione,inspirazione,organo,respirazione,respiro
dente,bianchi,bianco,denti,dentista,perlacei
osso,cane,ossa,scheletro
occhi,corpo,faccia,guardare,osservare,vedere
occhio,1 occhio,corpo,faccia
lingua,corpo,faccia,linguaccia,slurp
bocca,bacio,corpo,faccia,labbra,rossetto
bocca che morde il labbro,ansia,disagio,flirtare,nervoso,paura
neonato,bambino,bebè,faccia,famiglia,figlio
bimbo,bambina,bambino,bimba,giovane,persona
bambino,bimbo,giovane,persona,persone,ragazzino
bambina,bimba,bionda,codini,contenta,felice
persona,adulta,adulto
persona bionda,biondo,capelli biondi
uomo,amico,biondo,fratello,maschio,papà
persona con la barba,baffi,barbuto
donna,bionda,capelli,femmina,persona,persone
persona: capelli rossi,adulta,adulto
persona: capelli ricci,adulta,adulto
persona: capelli bianchi,adulta,adulto
persona: calvo,adulta,adulto
persona anziana,adulto anziano,anziano,vecchia,vecchio
uomo anziano,capelli,nonnino,nonno,pelato,persona
donna anziana,capelli,nonna,nonnina,persone,saggezza
persona corrucciata,arrabbiata,delusa,donna,faccia,frustrata
persona imbronciata,arrabbiata,broncio,delusa,donna,gesto
persona che fa segno di no,donna,escluso,faccina,gesto,non bene
persona con gesto OK,donna,esercizio,fitness,mani,tutto bene
persona con mano capovolta,aiuto,gossip,informazioni,mano all’insù,pettegolezzo
persona con mano alzata,ciao,donna,eccomi,felice,gesto
persona con problemi di udito,accessibilità,non sentire,orecchio,sordità,sordo
persona che fa un inchino profondo,gesto,grazie,meditare,mi dispiace,perdono
persona esasperata,disperazione,esasperazione,facepalm,incredulità,mano in fronte
persona che scrolla le spalle,boh,dubbio,forse,indifferenza,non lo so
persona che lavora nella sanità,infermiera,infermiere,medico,terapista
studente,diploma,studentessa
insegnante,maestra,maestro,professore,professoressa
giudice,bilancia,giustizia
agricoltore,allevatore,contadino,giardiniere
persona che cucina,chef,cuoco
meccanico,elettricista,idraulico
persona che lavora in fabbrica,assemblaggio,industria,operaio
persona che fa un lavoro d’ufficio,architetto,business,impiegato,manager
persona che lavora in campo scientifico,biologo,chimico,fisico,ingegnere,scienziato
persona esperta di tecnologia,inventore,programmatore,software,sviluppatore,tecnologo
cantante,attore,intrattenitore,rock,star
artista,tavolozza
pilota,aereo
astronauta,razzo
pompiere
agente di polizia,arresto,controllo,fermo
detective,investigatore,lavoro,lente,mistero,spia
guardia,guardia reale,lavoro,londra,sentinella,uomo
ninja,abilità,assassino,combattimento,furtivo,guerra
operaio edile,casco,costruire,costruzioni,ingegnere,lavoratore
persona con corona,monarca,nobile,re,reale,regale
principe,comandare,corona,fiaba,monarca,re
principessa,comandare,corona,donna,favola,fiaba
persona con turbante
uomo con zucchetto cinese,cappello
donna con velo,copricapo,hijab,islam
persona in smoking,abito,elegante,festa,matrimonio
persona con velo,abito,bianco,matrimonio
donna incinta,gravidanza,mamma,pancione
uomo incinto,gonfio,gravido,pancia,pieno,troppo cibo
persona incinta,gonfio,gravido,incinto,pancia,pieno
allattare,allattamento,bebé,donna,mamma,persona
persona che allatta,allattamento,babysitter,bebè,mamma,neonato
angioletto,angelo,bambina,bambino,bimba,bimbo
Babbo Natale,cappello,fest,festa,santa claus,uomo
Mamma Natale,cappello,donna,fest,santa claus
Santa Claus,babbo natale,buon natale,natale,persona
supereroe,bene,buono,eroina,persona,personaggio
supercattivo,criminale,malvagio,persona,personaggio,superpotere
mago,barba,cappello,incantesimo,maghetto,magia
fata,ali,creatura,fatina,fiaba,folletto
vampiro,costume,creatura,denti,dracula,halloween
sirena,creatura,donna sirena,fiaba,mare,mitologia
elfo,creatura,elfetto,fantasy,fiaba,folclore
genio,aladino,creatura,desideri,djinn,fiaba
zombie,carnevale,halloween,horror,morte,morto vivente
troll,fantasia,favola,fiaba,mostro
persona che riceve un massaggio,estetista,faccia,mal di testa,relax,spa
taglio di capelli,acconciatura,bellezza,parrucchiera,parrucchiere,persona
pedone,attività,camminare,camminata,giro a piedi,passeggiare
persona in piedi,stare fermi,stare in piedi
persona inginocchiata,in ginocchio,inginocchiarsi,meditare,meditazione
persona con bastone di orientamento,accessibilità,cecità
persona su sedia a rotelle motorizzata,accessibilità
persona su sedia a rotelle manuale,accessibilità
persona che corre,correre,corsa,di corsa,gara,jogging
donna che balla,ballare,ballerina,ballo,flamenco,lavoro
uomo che balla,ballare,ballo,disco,discoteca,lavoro
uomo con completo che levita,abbigliamento,abito,business man,cravatta,giacca
persone con orecchie da coniglio,amicizia,anima gemella,ballare,festa,party
persona in sauna,bagno turco,benessere,hammam,relax,spa
persona che scala,arrampicarsi,arrampicata,arrampicatore,arrampicatrice,montagna
schermidore,fioretto,persona,scherma,spada,sport
ippica,cavallo,corse,fantino,galoppare,galoppo
sciatore,neve,sciare,sport
persona sullo snowboard,inverno,montagna,neve,sport,tavola
persona che gioca a golf,buca,green,mazza,pallina,sport
persona che fa surf,mare,onde,spiaggia,sport,surfare
persona in barca a remi,canoa,fiume,lago,pesca,remare
persona che nuota,bracciata,gara,nuotare,nuotatore,nuoto
persona che fa rimbalzare una palla,basket,campo,giocatore,pallacanestro,palleggio
persona che solleva pesi,allenamento,bilanciere,bodybuilding,culturista,forza
ciclista,bici,bicicletta,ciclismo,due ruote,gara
ciclista di mountain bike,atleta,bicicletta,ciclismo,montagna,pedalare
persona che fa la ruota,atleta,attiva,capriola,felice,ginnasta
persone che fanno la lotta,combattimento,lottatori,sport,torneo,wrestler
persona che gioca a pallanuoto,acqua,piscina,sport
persona che gioca a pallamano,atleta,lanciare,pallamanista,sport
persona che fa giocoleria,abilità,destrezza,equilibrio,giocoliere,palline
persona in posizione del loto,meditazione,pace,relax,rilassarsi,yoga
persona che fa il bagno,doccia,fare il bagno,lavarsi,relax,vasca da bagno
persona a letto,addormentato,arredamento,dormire,hotel,notte
persone che si tengono per mano,coppia,insieme,persona,uniti
due donne che si tengono per mano,amiche,amicizia,bambine,bff,coppia
uomo e donna che si tengono per mano,amore,coppia,donna e uomo,famiglia,innamorati
due uomini che si tengono per mano,bff,compagni,coppia,fidanzati,gemelli
bacio tra coppia,amore,appuntamento,baciarsi,coppietta,fidanzati
coppia con cuore,amore,anniversario,bacio,innamorati,insieme
persona che parla,parlare,profilo,urlare
profilo di persona,busto,mistero,nascosto,ombra,sagoma
profilo di due persone,amici,due utenti,mistero,ombra,ombre
persone che si abbracciano,abbraccio,addio,amicizia,amore,ciao
famiglia,bambino,mamma,papà,persone
impronta di piedi,camminare,corpo,impronte,passi,passo
muso di scimmia,animale,faccina,scimmietta
scimmia,animale,scimmietta,selvatico
gorilla,animale,foresta,scimmia,selvatico
orangotango,animale,gorilla,scimmia,scimmione
muso di cane,animale,cagnolino,cucciolo,domestico,faccina
cane,abbaiare,animale,animali,cagnolino,cucciolo
cane guida,accessibilità,animale,cieco,non vedente,non vedenti
cane da assistenza,accessibilità,animale,cane guida
barboncino,animale,cane,pelo,razza,soffice
lupo,animale,bosco,faccina,favola,fiaba
volpe,animale,bosco,faccina volpe,furbetto,furbizia
procione,animale,curiosità,curioso,furbizia,furbo
muso di gatto,animale,animali,faccina
gatto,animale,cucciolo,domestico,gatta,gattina
gatto nero,animale,felino,halloween,miao,micio
leone,alpha,animale,criniera,forte,forza
muso di tigre,animale,animali,faccina,felino
tigre,animale,animali,felino,predatore
leopardo,animale,felino,predatore,selvatico
muso di cavallo,animale,campagna,cavallino,cowboy,dressage
cavallo,animale,corsa,corse,fattoria,galoppo
unicorno,faccina
zebra,animale,animali,bianco,bianconero,nero
cervo,animale,animali,bosco,cerbiatto,corna
bisonte,animale,mandria
muso di mucca,animale,animali,faccina,fattoria,muu
bue,animale,animali,bovini,bovino,domestico
bufalo d’acqua,animale,animali
mucca,animale,animali,fattoria,latte,muu
muso di maiale,animale,animali,faccina,fattoria,maialino
maiale,animale,animali,fattoria,scrofa
cinghiale,animale,animali,bosco,game of thones
naso da maiale,animale,animali,faccina,maialino
montone,animale,animali,ariete,fattoria,ovino
pecora,animale,beeh,campagna,fattoria,lana
capra,animale,animali,capricorno,fattoria,latte
dromedario,africa,animale,animali,cammello,deserto
cammello,animale,animali,deserto,due gobbe,gobba
lama,alpaca,animale,guanaco,lana,lana di alpaca
giraffa,animale,animali,macchie,puntini,savana
elefante,animale,savana,selvatico
mammut,animale,estinzione,grande,lanoso,zanna
rinoceronte,africa,animale,animali,natura,safari
ippopotamo,animale
muso di topo,animale,faccina,topolino
topo,animale,animali,cavia,topolino
ratto,animale,animali,fogna,topastro,topo
criceto,animale,animali,domestico,faccina
muso di coniglio,animale,animali,coniglietto,faccina
coniglio,animale,animali,coniglietto,domestico,fattoria
scoiattolo,animale,animali,bosco,selvatico
castoro,animale,denti,diga,roditore
riccio,animale,animali,spine,spinoso
pipistrello,ali,animale,notte,vampiro
orso,animale,faccina,muso di orso,orsacchiotto,orsetto
orso polare,bianco
koala,animale,animali,australia,faccina koala,selvatico
panda,animale,animali,bamboo,faccina,muso di panda
bradipo,animale,calma,lentezza,lento,pigrizia
lontra,animale,giocherellone,lontra marina,pescare
puzzola,animale,puzza,puzzolente
canguro,animale,australia,marsupiale,saltare
tasso,animale,dare fastidio,infastidire
impronte di zampe,animale,cane,impronta,zampa,zampine
tacchino,animale,ringraziamento,thanksgiving
gallina,animale,animali,fattoria,galletto,gallo
gallo,alba,animale,animali,domestico,fattoria
pulcino che nasce,animale,cucciolo,gallina,nascita,schiudere
pulcino,animale,animali,cucciolo,gallina
pulcino visto di fronte,animale,baby shower,bambino,bebè,bimbo
uccello,animale,ornitologia,passerotto,uccellino
pinguino,animale,antartico,ornitologia,polo sud,uccello
colomba,animale,ornitologia,pace,pasqua,uccellino
aquila,animale,aquila reale,ornitologia,rapace,uccello
anatra,animale,ornitologia,papera,uccello
cigno,animale,cigno giovane,uccello,volatile
gufo,animale,animali,bosco,foresta,fortuna
dodo,animale,estinzione,grande,mauritius,uccello
piuma,leggero,penna,piumaggio,uccello,volo
fenicottero,animale,flamingo,rosa,tropicale,uccello
pavone,animale,appariscente,colorato,esibizionista,orgoglioso
pappagallo,animale,parlare,pirata,pirati,uccello
rana,animale,bosco,fiaba,lago,muso di rana
coccodrillo,animale,rettile,selvatico
tartaruga,animale,animali,lenta,lentezza,lento
lucertola,animale,animali,rettile
serpente,animale,animali,biscia,bosco,foresta
testa di drago,animale,animali,dragone,faccina,fiaba
drago,animale,animali,cinese,dragone,fiaba
sauropode,animale,animali,brachiosauro,brachiosaurus,brontosauro
T-Rex,animale,animali,dinosauro,tirannosauro
balena che spruzza acqua,animale,animali,balenottera,cetaceo,mare
balena,animale,animali,cetaceo,mare,oceano
delfino,animale,cetaceo,mare,oceano,spiaggia
foca,animale,leone marino,mare,oceano,otaria
pesce,animale,animali,mare,oceano,pesci
pesce tropicale,animale,animali,mare,oceano
pesce palla,animale,animali,mare,oceano,tropici
squalo,aggressività,animale,animali,pericolo,pesce
polpo,animale,animali,mare,oceano,polipo
conchiglia,animale,mare,oceano,spiaggia
corallo,barriera,mare,oceano
granchio,cancro,mare,mollusco,oceano
aragosta,animale,aragosta rossa,astice,chele,crostacei
gamberetto,animale,animali,cibo,crostaceo,gambero
calamaro,animale,animali,cibo,mare,mollusco
ostrica,alimento,cibo,mollusco,ostrea,perla
lumaca,animale,giardino,lentezza,lento,lumachina
farfalla,ali,animale,colorata,insetto
insetto,animale,bruco,giardino,millepiedi
formica,animale,formichina,insetto,lavorare
ape,animale,bombo,giardino,insetto,miele
coleottero,animale,cimice,insetto,scarabeo
coccinella,animale,fortuna,giardino,insetto,natura
grillo,animale,cavalletta,insetto,ortottero
scarafaggio,animale,blatta,disgustoso,infestante,insetto
ragno,animale,aracnide,disgusto,insetto,schifo
ragnatela,ragno
scorpione,animale
zanzara,febbre,insetto,malaria,malattia,morso
mosca,animale,decomposizione,infestante,insetto,larva
verme,anellide,animale,lombrico,parassita,strisciare
microbo,ameba,batteri,batterio,scienza,virus
mazzo di fiori,anniversario,appuntamento,bouquet,compleanno,fioraio
fiore di ciliegio,fiorito,natura,pianta,primavera,primula
fiore bianco,fiorellino
loto,bellezza,buddhismo,fior di loto,fiore,india
rosetta,coccarda,fiore,natura,pianta
rosa,amore,bellezza,fiore,giardino,natura
fiore appassito,natura,pianta,rosa,rosa appassita,sfiorire
ibisco,fiore,natura,pianta,rosso
girasole,fiore,giallo,natura,pianta
fiore,bocciolo,fiorellino,giallo,margherita,natura
tulipano,fiore,giardino,natura,pianta,rosa
germoglio,natura,pianta,piantina,primavera
pianta in vaso,casa,coltivare,curare,decorare,inutile
albero sempreverde,abete,conifera,foresta,natura,pino
albero deciduo,albero rotondo,caduco,natura,pianta
palma,albero,natura,spiaggia,tropicale,tropici
cactus,caldo,deserto,messico,natura,pianta
pianta di riso,cereale,natura,spiga,spiga di riso
pianta,foglia,natura,ramo,verde
trifoglio,foglia,irlanda,natura
quadrifoglio,foglia,fortuna,natura,pianta,piante
foglia d’acero,autunno,foglia caduta,natura
foglia caduta,autunno,cadute foglia,foglie,foglie cadute,foglie rosse
foglia al vento,foglie
nido vuoto,nidificazione
nido con uova,nidificazione,uccelli
fungo,amanita,autunno,biancaneve,bosco,favola
uva,cibo,dioniso,frutta,frutto,grappolo
melone,cantaloupe,cibo,frutta,frutto,oliva
anguria,cibo,frutta,frutto
mandarino,agrume,agrumi,arancia,cibo,frutta
limone,agrume,aspro,cibo,estate,frutta
banana,cibo,frutta,frutto,potassio
ananas,cibo,frutta,frutto,pina colada,tropicale
mango,cibo,frutta,frutto,shaker,tropicale
mela rossa,cibo,dieta,frutta,frutto
mela verde,cibo,dieta,frutta,frutto
pera,cibo,frutta,frutto
pesca,cibo,frutta,frutto
ciliegie,cibo,ciliegia,frutta,frutto
fragola,cibo,frutta,frutto,rosso
mirtilli,bacca,blu,cibo,frutta,mirtillo
kiwi,cibo,frutt,frutta,frutto
pomodoro,cibo,rosso,verdura
oliva,cibo,olio,ramo di ulivo,ulivo
cocco,cibo,frutta,frutto,noce di cocco,palma
avocado,cibo,frutta,frutto
melanzana,cibo,verdura
patata,cibo,ortaggio,patatine,tubero,verdura
carota,arancione,carotene,cibo,coniglio,dieta
pannocchia,cibo,fattoria,granoturco,mais,verdura
peperoncino,cibo,hot,piccante,verdura
peperone,cibo,ortaggio,peperone verde,verdure
cetriolo,cibo,ortaggio,sotto aceto,sott’aceto,verdura
verdure a foglia,bok choy,cavolo,cavolo cinese,cavolo nero,foglia verde
broccoli,broccolo,cavolo nero,cibo,verde,verdura
aglio,alimento,cibo,condimento,insaporire,insaporitore
cipolla,alimento,cibo,insaporire,insaporitore,piangere
arachidi,arachide,cibo,frutta secca,nocciolina,noccioline
fagioli,cibo,legume
castagna,autunno,bosco,caldarroste,cibo,frutta
pane in cassetta,carboidrati,cereali,cibo,pancarré,ristorante
croissant,bar,cibo,colazione,cornetto,dolce
baguette,carboidrati,cibo,filone,francese,francia
focaccia,arepa,cibo,lavash,naan,pane
pretzel,brezel,cibo,pane
bagel,colazione,pane,panetteria,panificio,spalmare
pancake,america,brunch,burro,cibo,colazione
waffle,cialda,cibo,colazione,gaufre
fetta di formaggio,cibo,gruviera
carne,barbecue,carne con osso,cibo,fame,osso
coscia di pollo,carne,cibo,fame,osso,ristorante
taglio di carne,bistecca,braciola,carne rossa,cibo,costoletta
pancetta,americana,bacon,carne,cibo,cibo americano
hamburger,cibo,fast food,panino,ristorante,sandwich
patatine,cibo,ristorante
pizza,cena,cibo,fame,fetta,fetta di pizza
hot dog,cibo,panino,street food,wurstel
sandwich,cibo,pane,panino
taco,cibo,guacamole,messicana,messicano,messico
burrito,messico
tamale,cibo,involtino,messicano,pamonha
pita farcita,carne,cibo,cibo turco,cucina turca,falafel
falafel,ceci,cibo,felafel,polpetta
uovo,cibo,uova
cucinare,cibo,friggere,padella,padellino,ristorante
padella con cibo,casseruola,cucina,cucinare,paella,spagna
pentola di cibo,minestra,ristorante,stufato,zuppa
fonduta,cibo,cioccolato,formaggio,fuso,pentola
ciotola con cucchiaio,cereali,cibo,colazione,porridge,scodella
insalata verde,cena,cibo,insalata mista,mangiare,pranzo
popcorn,cibo,cinema,mais
burro,alimento,cibo,latticini,latticino
sale,condimento,gusto,salato,saliera,sapore
cibo in scatola,latta,lattina,scatoletta
bento box,lunch box,monoporzione,piatto pronto,ristorante
galletta di riso,cibo
onigiri,cibo,giapponese,orientale,riso,ristorante
riso bollito,cibo,cinese,ristorante
riso al curry,cibo,india,indiano,ristorante
ciotola fumante,bacchette,cibo,cinese,giapponese,noodle
spaghetti,cena,cibo,cucina,cucinare,fame
patata dolce arrosto,cibo,ortaggio,verdura
oden giapponese,cibo,cucina,kebab,pesce,ristorante
sushi,cibo,cucina,giapponese,riso,ristorante
gambero fritto,cibo,gamberetto,ristorante,tempura
tortino di pesce a spirale,cibo,giapponese,ristorante
torta della luna,autunno,dolce lunare,festival,moon cake,torta lunare
dango,dolce,dolcetto,ristorante
raviolo,cibo,dumpling,empanada,fagottino,gyoza
biscotto della fortuna,cibo,cinese,consiglio,profezia,suggerimento
confezione da asporto,bacchette,bastoncini,cibo,cibo cinese,consegna
cono gelato,bar,crema,dessert,dolce,estate
granita,cibo,estate,ghiaccio,sicilia
coppa di gelato,cibo,crema,dessert,dolce,estate
ciambella,cibo,cioccolato,dolce,donut,ristorante
biscotto,biscottino,cibo,cioccolato,cookie,dessert
torta di compleanno,candeline,cibo,dolce,festa,festeggiare
fetta di torta,dessert,dolce,ristorante,zucchero
cupcake,delizia,dessert,dolce,festa,panetteria
torta,apple pie,cibo,dolce,fetta,pasticceria
cioccolato,break,cibo,cioccolata,dolce,dolcetto
caramella,caramelle,dolce,dolcetti,dolcetto,dolci
lecca lecca,caramella,chupa chups,dolce,dolcetti,dolcetto
budino,cibo,creme caramel,dessert,dolce,dolci
barattolo di miele,api,cibo,dolce,ristorante,vaso
biberon,bambina,bambino,bebé,bere,bimba
bicchiere di latte,bevanda
bevanda calda,caffè,fumante,the,thè,tè caldo
teiera,bere,cibo,thè,tè
tazza da tè senza manico,bere,bevanda,pomeriggio,sete,tazza di tè
sakè,bar,bere,bevanda,bicchiere,bottiglia
bottiglia stappata,auguri,bar,bere,brindisi,celebrare
bicchiere di vino,alcool,bar,bere,calice,enoteca
cocktail,alcol,alcolico,bar,bere,bevanda
cocktail tropicale,alcool,bar,bere,club,drink
boccale di birra,alcool,bar,bere,estate,germania
boccali di birra,alcool,bar,birre,brindisi,celebrare
brindisi,anniversario,auguri,bere,brindare,champagne
bicchiere tumbler,alcool,bevanda,drink,liquore,whisky
liquido versato,bevanda,bicchiere,drink,rovesciare,svuotare
bicchiere con cannuccia,acqua,bevanda,bevande,bibita,bibita gasata
bubble tea,bibita,boba,bolla,bolle,cibo
bevanda monodose,brick,cannuccia,succo
mate,bevanda,erba mate,mate argentino
cubetto di ghiaccio,freddo,gelo
bacchette,bastoncini,cibo asiatico,hashi,jeotgarak,kuaizi
piatto e posate,apparecchiare,cena,coltello,fame,forchetta
forchetta e coltello,affamata,affamato,cena,che fame,cibo
cucchiaio,cucchiaino,cucina,posate,stoviglie,utensili
coltello da cucina,arma,chef,fame,posate
barattolo,condimento,conservare,contenitore,dispensa,salsa
anfora,acquario,ornamento,reperto,vaso
Europa e Africa,globo,mappamondo,natura,pianeta,terra
America,americhe,globo,mappamondo,natura,pianeta
Asia e Australia,globo,mappamondo,natura,pianeta,terra
globo con meridiani
mappa mondiale,cartina,mondo,viaggiare
mappa del Giappone
bussola,direzione,magnetica,navigazione,orientamento
montagna innevata,cima,ghiacciaio,inverno,paesaggio
montagna,arrampicata,cima,vetta
vulcano,eruzione,etna,lava,natura,vesuvio
Monte Fuji,giappone,montagna,natura,paesaggio
campeggio,lago,montagna,tenda,vacanza
spiaggia con ombrellone,estate,mare,vacanze
deserto,arido,caldo,canyon,sole cocente
isola deserta,mare,naufrago,palma,solitudine,spiaggia
parco nazionale,colline,escursione,natura,paesaggio
stadio,calcio,competizione,concerto,derby,domenica
edificio classico,antichità,grecia,palazzo,partenone,tempio
edificio in costruzione,cantiere,costruire,edilizia,gru
mattoni,argilla,malta,mattone,muro
roccia,duro,macigno,masso,pesante,pietra
legna,ceppo,ciocco,legname,legno,tronco
capanna,capanno,casa,iurta,rifugio
case,casa,casetta,casette,cittadina,edifici
casa in rovina,abbandonata,crepa,crepe,decrepita,disabitata
casa,abitazione,casetta,edificio,fattoria,villetta
casa con giardino,abitazione,casetta,edificio,nido,villa
edificio,palazzo,ufficio
ufficio postale giapponese,edificio,palazzo
ufficio postale,edificio,europeo
ospedale,clinica,covid,edificio,emergenza,infermiera
banca,denaro,edificio,finanza,mutuo,prelevare
hotel,albergo,edificio,palazzo
love hotel,amore,edificio,motel
minimarket,24 ore,autogrill,edificio,negozio,supermercato
scuola,alunni,classe,classi,edificio,imparare
grande magazzino,centro,commerciale,edificio
fabbrica,azienda,ciminiera,edificio,industria,industriale
castello giapponese,asia,casa,edificio,palazzo
castello,edificio,fiaba,fiabe,palazzo
chiesa per matrimonio,amore,cappella,nozze,religione,romanticismo
Torre di Tokyo,architettura,città,giappone,tokyo tower,torre rossa
Statua della Libertà,america,new york,simbolo
chiesa,cappella,cattedrale,cristianesimo,croce,edificio
moschea,islam,islamismo,musulmani,musulmano,pregare
tempio indù,induismo
sinagoga,ebraismo,religione,tempio ebraico
santuario shintoista,cina,cinese,jinja,religione
Kaaba,arabia saudita,islam,islamismo,la mecca,musulmana
fontana,acqua
tenda,accampamento,campeggio
nebbioso,clima,meteo,nebbia
notte stellata,cielo,città,città di notte,luna,stelle
paesaggio urbano,città,edifici,finistra,grattacieli,metropoli
alba sulle montagne,montagna,paesaggio,sole,sole che sorge,tramonto
alba,finestra,mattino,natura,sole,sole che sorge
città al tramonto,edifici,paesaggio
tramonto,città,skyline
ponte di notte,golden gate,paesaggio,san francisco
sorgenti termali,acqua sorgente,acqua termale,terme
cavallo da giostra,cavallino,infanzia
scivolo,area giochi,giocare,parco giochi,scivolata
ruota panoramica,london eye,luna park,parco giochi
montagne russe,luna park
barbiere,insegna
circo,festa,fiera,orfei,spettacolo,tenda
locomotiva,ferrovia,motore,treno,vapore,veicolo
vagone,elettrico,ferrovia,tram,trasporto,treno
treno alta velocità,ferrovia,freccia,tav,trasporto,veicolo
treno alta velocità punta arrotondata,ferrovia,mezzo,trasporti,trasporto,veicolo
treno,arrivo,binari,ferrovia,freccia,mezzo
metropolitana,mezzo,trasporti,trasporto,veicolo,viaggiare
metrotranvia,arrivare,ferrovia,mezzo,monorotaia,tram
stazione,arrivo,fermata,ferrovia,ritardo,trasporto
tram,arrivo,ferrovia,freccia,partire,pendolare
monorotaia,mezzo,trasporti,trasporto,veicolo,veloce
ferrovia di montagna,trasporti,treno,veicolo,viaggiare
vagone del tram,filobus,mezzo,trasporti,trasporto,veicolo
bus,autobus,mezzo,scuola,scuolabus,trasporti
bus in arrivo,autobus,mezzo,scuolabus,trasporti,trasporto
filobus,autobus,città,mezzo,tram,veicolo
pulmino,bus,fiorino,guidare,minibus,pullmino
ambulanza,croce rossa,emergenza,incidente,mezzo,ospedale
camion dei pompieri,autopompa,emergenza,incendio,mezzo,veicolo
macchina della polizia,auto,carabinieri,gazzella,veicolo
macchina della polizia in arrivo,automobile,gazzella,mezzo,trasporti,trasporto
taxi,auto,guidare,mezzo,tassì,taxi giallo
taxi in arrivo,mezzo,tassì,taxi giallo,trasporti,trasporto
auto,automobile,guidare,macchina,mezzo,trasporti
auto in arrivo,automobile,guidare,mezzo,trasporti,trasporto
SUV,auto,automobile,guidare,macchina,trasporti
pickup,auto,camioncino,furgoncino,pick-up,trasporto
camion,consegna,in viaggio,mezzo,trasporti,trasporto
autoarticolato,camion,guidare,rimorchio,spedizione,trasporto
trattore,agricolo,campagna,fattoria,guidare,lavoro
auto da corsa,gran premio,sport,velocità
motocicletta,avventura,due ruote,mezzo,moto gp,ruote
scooter,due ruote,estate,guidare,mezzo,motorino
sedia a rotelle manuale,accessibilità
sedia a rotelle motorizzata,accessibilità
risciò a motore,tuk tuk
bicicletta,due ruote,gita,mezzo,pedalare,spinning
monopattino,trasporti,veicolo
skateboard,rotelle,skateboarder,skater
pattini a rotelle,pattinaggio,pattinare,sport
fermata dell’autobus,pendolare,stop,viaggiare
autostrada,guidare,pedaggio,strada veloce,viaggiare
binari,ferrovia,treno
barile di petrolio,bidone,fusto
stazione di servizio,benzina,carburante,fare il pieno,pieno
ruota,auto,cerchio,cerchione,girare,gomma
lampeggiante,carabinieri,emergenza,luce,rosso,sirena
semaforo orizzontale,traffico
semaforo verticale,incrocio,luce,segnale,stop,traffico
segnale di stop,geometria,ottagonale,ottagono,rosso
area cantiere,costruzione,giallo e nero,simbolo
ancora,mare,marina,marinaio,nave,simbolo
salvagente,ciambella,galleggiante,gonfiabile,nuotare,salvare
barca a vela,mare,sport,vacanza,yacht
canoa,barca,fiume,imbarcazione,kayak,lago
motoscafo,barca,lago,lusso,mare,mezzo
nave da crociera,barca,imbarcazione,traghetto,vacanza
traghetto,barca,crociera,mare,nave,traversata
barca a motore,barcone,imbarcazione,lusso,motoscafo,yatch
nave,barca,crociera,imbarcazione,mare,titanic
aeroplano,aereo,jet,partenza,velivolo,viaggio
aereo turistico,aeroplano,jet,velivolo,viaggiare,viaggio
decollo,aereo,andare,check-in,partenza,partenze
atterraggio,aereo,aeroplano,aeroporto,arrivare,arrivi
paracadute,paracadutismo,paracadutista,parasailing,parà,skydiving
sedile,sedia
elicottero,trasporti,veicolo,velivolo,viaggiare,volare
ferrovia sospesa,funivia,mezzo,trasporti,trasporto,veicolo
funivia,cabina,funicolare,montagna,sci,ski lift
funivia aerea,funicolare,montagna,sci,sciare,tram
satellite,spazio
razzo,astronauta,astronave,spazio,trasporti,universo
disco volante,alieni,marziani,spazio,ufo
campanello da hotel,reception
valigia,bagagli,bagaglio,partenza,partiamo,si parte
clessidra,sabbia,tempo
clessidra che scorre,sabbia,tempo
orologio,tempo
sveglia,attesa,mattino,ora,ore,suono
cronometro,cronometrare,gara
timer,orologio
orologio da mensola,ora,sveglia,tempo
ore dodici,12:00,mezzanotte,mezzogiorno,ora,orologio
ore dodici e mezza,12:30,ora,tempo
ore una,13:00,1:00,ora,orologio,tempo
ore una e mezza,13:30,1:30,ora,orologio,tempo
ore due,14:00,2:00,orologio,tempo
ore due e mezza,14:30,2:30,orologio
ore tre,15:00,3:00,ora,orologio,tempo
ore tre e mezza,15:00,3:30,orologio
ore quattro,16:00,4:00,ora,orologio,tempo
ore quattro e mezza,16:30,4:30,ora,orologio,tempo
ore cinque,17:00,5:00,ora,orologio,tempo
ore cinque e mezza,17:30,5:30,ora,orologio,tempo
ore sei,18:00,6:00,ora,orologio,tempo
ore sei e mezza,18:30,6:30,ora,orologio,tempo
ore sette,19:00,7:00,ora,orologio,tempo
ore sette e mezza,19:30,7:30,ora,orologio,tempo
ore otto,20:00,8:00,orologio
ore otto e mezza,20:30,8:30,ora,orologio,tempo
ore nove,21:00,9:00,ora,orologio,tempo
ore nove e mezza,21:30,9:30,ora,orologio
ore dieci,10:00,22:00,ora,orologio,tempo
ore dieci e mezza,10:30,22:30,ora,orologio,tempo
ore undici,11:00,23:00,orologio
ore undici e mezza,11:30,23:30,ora,orologio,tempo
luna nuova,cielo,luna nera,natura,notte,novilunio
luna crescente,buona notte,mezza luna,natura,notte,quarto di luna
primo quarto di luna,natura,notte
luna gibbosa crescente,natura,notte
luna piena,natura,notte,plenilunio
luna gibbosa calante,natura,notte
ultimo quarto di luna,metà,natura,notte,spazio
luna calante,natura,notte
spicchio di luna,calante,cielo,crescente,gobba,natura
faccina luna nuova,luna nera,natura,notte
faccina primo quarto di luna,cielo,natura,notte
faccina ultimo quarto di luna,natura,notte
termometro,caldo,clima,freddo,meteo,temperatura
sole,calore,luce,meteo,raggi,soleggiato
faccina luna piena,natura
faccina sole,bel tempo,caldo,denari,estate,giornata
pianeta con satellite,corpo celeste,saturno,spazio
stella,astro,natura,stella gialla,stellina
stella che brilla,brillante,evvai,felicità,festeggiare,natura
stella cadente,desiderio,fortuna,notte
Via Lattea,nebulosa,notte,spazio,stelle
nuvola,meteo,natura,nuvola nera,nuvoletta
sole coperto,meteo,natura,nuvola,variabile
temporale,diluvio,fulmini,meteo,natura,nuvole
parzialmente nuvoloso,meteo,natura,nuvola,nuvole,sole
molto nuvoloso,coperto,maltempo,meteo,natura,nuvole
sole coperto e pioggia,meteo,natura,nuvola,variabile
pioggia,diluvio,meteo,natura,nuvole,nuvoloso
neve,brutto tempo,freddo,meteo,natura,nevica
fulmini,fulmine,maltempo,meteo,natura,nuvola
tornado,meteo,tromba d’aria,twister,uragano,vento
nebbia,foschia,meteo,nuvole
vento,aria,eolo,sbuffo
ciclone,mal di mare,meteo,nausea,spirale,tifone
arcobaleno,bisessuale,colori,gay,lesbica,lgbt
ombrello chiuso,meteo,pioggia,piovere
ombrello,meteo,pioggia
ombrello con gocce di pioggia,diluvio,gocce d’acqua,meteo,natura
ombrellone,estate,mare,meteo,sole,spiaggia
alta tensione,fulmine,pericolo,simbolo,tuono
fiocco di neve,freddo,ghiaccio,inverno,meteo
pupazzo di neve,freddo,inverno,meteo
pupazzo di neve senza neve,inverno,natura
cometa,natura,spazio,stella cometa
fuoco,bruciare,caldo,calore,esplosione,falò
goccia,acqua,freddo,fumetto,lacrima,natura
onda,acqua,la grande onda,mare,natura,oceano
zucca di Halloween,festa,lanterna
albero di Natale,celebrare,festa,festeggiare,festoni,natura
fuochi d’artificio,boom,celebrazione,festa,luce,scintilla
stellina scintillante,boom,esplosione,festa,fuoco,stella filante
petardo,botto,dinamite,esplodere,esplosivo,far esplodere
stelline,scintille,spendente,stelle
palloncino,auguri,compleanno,festa
spara coriandoli,auguri,compleanno,evviva,felicità,festa
coriandoli,carnevale,decorazioni,evviva,festa,festeggiare
albero di Tanabata,decorazioni,festa,giappone,giapponese,natura
bambù decorato,festa,giapponese,pianta,pino
bambole giapponesi,festa,hina-matsuri,hinamatsuri,imperatore,imperatrice
aquilone a forma di carpa,festa,giapponese,pesce
campana al vento,campanelle,festa
contemplazione della luna,festa,festeggiare
busta hongbao,buona fortuna,buono auspicio,busta rossa,busta soldi,denaro
fiocco,auguri,bambina,bebé,festa,fiocco rosa
regalo,dono,festa,fiocco,natale,pacchetto
nastro,festa,festeggiamenti,fiocchetto,fiocco,fiocco giallo
biglietto d’ingresso,cinema,entrata,spettacolo,ticket
biglietto,ammissione,cartellino,giallo,ingresso
medaglia militare,onore,onoreficenza,riconoscimento,stella,valore
coppa,campione,premio,sport,trofeo,vincere
medaglia sportiva,campione,corsa,gara,podio,vincere
medaglia d’oro,numero 1,numero uno,primo posto,sport,uno
medaglia d’argento,secondo posto,sport
medaglia di bronzo,gara,medaglia 3,sport,terzo,terzo posto
pallone da calcio,calcetto,palla,sport
palla da baseball,battitore,guantone,mazza,ricevitore,sport
palla da softball,guantone,sport
palla da pallacanestro,basket,basketball,pallone,sport
palla da pallavolo,pallone,rete,sport,volley
football americano,palla,sport
pallone da rugby,palla,sport
tennis,giallo,palla,pallina,pallina gialla,sport
frisbee,disco,disco volante
bowling,birilli,giocare,gioco,palla,sport
cricket,gioco,mazza,palla,sport
hockey su prato,campo,mazza,palla,partita,sport
hockey su ghiaccio,giocare,mazza,puck,sport
lacrosse,goal,palla,pallina,rete,sport
ping pong,giocare,gioco,pallina,racchetta,rete
badminton,giocare,gioco,racchetta,sport,volano
guantone da pugilato,boxe,forza,pugile,pugno,sport
kimono per arti marziali,judo,karate,sport,taekwondo,uniforme
porta da calcio,gol,rete,sport,traversa
bandiera in buca,bandiera golf,bandierina,golf
pattinaggio su ghiaccio,pattini,sport
canna da pesca,lenza,pescare,pesce,sport
maschera da sub,diving,immersioni,nuotare,nuoto,snorkeling
maglia da corsa,abbigliamento,correre,fascia,sport
sci,accessori,scarpone,sport
slitta,inverno,montagna,neve,slittino,toboggan
stone da curling,sport
bersaglio,arciere,arco,colpire,freccette,gioco
yo-yo,giocattolo,rocchetto,yoyo
aquilone,planare,vento,volare,volo
pistola ad acqua,arma,revolver,sparare
palla da biliardo,8,giocare,gioco,otto,palla otto
sfera di cristallo,chiaroveggenza,chiromanzia,futuro,magia,sfera viola
bacchetta magica,abracadabra,formula magica,incantesimo,maga,magia
gamepad,console,giocare,gioco,joystick,videogioco
joystick,giocare,video giochi,video gioco,videogame,videogiochi
slot machine,azzardo,casinò,gioco,scommesse,scommettere
dado,dadi,gioco,gioco dei dadi
pezzo di puzzle,incastrarsi,incastro,indizio,pezzo mancante,tassello
orsetto,giocattolo,imbottito,orsacchiotto,orso,peluche
pentolaccia,caramelle,divertimento,dolcetti,festa,pignatta
palla da discoteca,ballare,brillare,dance,festa,glitter
matrioska,bambola,bambola russa,matriosca,russia
picche,carte,seme
cuori,carte,cuore,seme
quadri,carte,rombo,seme
fiori,carte,seme
pedina degli scacchi,sacrificabile,scacco matto
jolly,carta,carta da gioco,gioco,joker
tessera Mahjong,drago,drago rosso
carta da gioco Hanafuda,giappone,giapponese,gioco di carte
maschere,arte,carnevale,palco,performance,recitare
quadro incorniciato,arte,cornice,dipinto,disegno,galleria
tavolozza,arte,artista,colori,creativo,dipingere
filo,ago,bobina,corda,cucire,rocchetto
ago da cucito,attività,punti,ricamo,sarta,sarto
gomitolo,fare a maglia,filo,palla,sferruzzare,uncinetto
nodo,annodato,corda,fune,legare,spago
occhiali da vista,abbigliamento,nerd
occhiali da sole,abbigliamento,accessori,cool,estate,figo
maschera,immersioni,nuotare,nuoto,occhialini,saldare
camice,abiti,camice bianco,dottore,dottoressa,esperimento
gilet di sicurezza,emergenza
cravatta,abbigliamento,camicia,colletto
t-shirt,abbigliamento,casual,colletto,maglia,maglietta
jeans,abbigliamento,blu,casual,denim,pantaloni
sciarpa,abbigliamento,collo,freddo,inverno,sciarpetta
guanti,blu,guanto,mano
cappotto,abbigliamento,freddo,giacca,giaccone,giubbotto
calzini,abbigliamento,calze,calzette
vestito,abbigliamento,abito,donna,elegante,vestiti
kimono,abbigliamento,giappone,vestito
sari,abbigliamento,abito indiano
costume da bagno intero,abbigliamento,costume intero
slip,intimo
pantaloncini,abbigliamento,boxer,intimo,shorts
bikini,abbigliamento,costume,estate,mare,piscina
maglietta da donna,abbigliamento,maglietta rosa,polo,t-shirt,vestiti
borsellino,abbigliamento,accessori,borsetta,denaro,elegante
borsa,abbigliamento,borsetta,shopping,valigia
pochette,abbigliamento,accessori,borsa,borsetta,elegante
borse della spesa,acquisti,borsa,sacchetti,shopping
zaino,accessori,campeggio,cartella,compiti,istruzioni
infradito,abbigliamento,ciabatte,mare,sandali,scarpe
scarpa da uomo,abbigliamento,accessori,mocassino,shopping
scarpa sportiva,abbigliamento,accessori,correre,corsa,scarpe
stivale da trekking,campeggio,escursionismo,passeggiata,scarpa,scarponcino
ballerina,ballerine,comfort,scarpa bassa
scarpa con il tacco,abbigliamento,decolleté,donna,moda,stiletto
sandalo da donna,abbigliamento,accessori,scarpa
scarpette da ballerina,balletto,danza,danza classica
stivale da donna,abbigliamento,scarpa,scarpe,stivaletto
corona,abbigliamento,famiglia reale,medioevo,principe,principessa
cappello da donna,abbigliamento,accessori,fiocco
cilindro,abbigliamento,bombetta,cappello,elegante,inglese
cappello da laureato,festa,istruzione,laureata,università
cappello con visiera,abbigliamento,baseball,cappellino,indumenti,vestiti
elmetto militare,caschetto,esercito,guerra,oggetto,soldato
elmetto con croce bianca,salvataggio,soccorso
collana da preghiera,grani,perle,pregare,religione
rossetto,appuntamento,bellezza,cosmetici,make up,makeup
anello,brillante,diamante,fidanzamento,fidanzarsi,fidanzata
gemma,diamante,fidanzamento,gioiello,per sempre,romanticismo
altoparlante disattivato,audio,musica,muto,no audio,no volume
altoparlante a volume basso,audio,basso volume,megafono,speaker,suoneria
altoparlante a volume intermedio,audio,basso,megafono,speaker,suono
altoparlante a volume alto,audio,megafono,musica,speaker,suono
altoparlante,audio,comunicazione,megafono,speaker,suono
megafono,altoparlante,altoparlanti,comunicazione,megafoni,parlare
corno postale,tromba,trombone
campana,campanella,campanello,chiesa,musica,scuola
campana sbarrata,audio,divieto,muto,silenzio,suono
pentagramma,chiave,musica,partitura
nota musicale,canzone
note musicali,canzone,melodia,nota,spartito
microfono radiofonico,cantare,microfoni,registrazione,studio
cursore del volume,audio,musica
manopole di controllo,console,dj,manopola,musica
microfono,cantare,concerto,karaoke,musica,palco
cuffie,ascoltare,auricolari,musica,suono
radio,ascoltare,musica,stazioni radio
sassofono,blues,jazz,musica,sax,strumento
tromba,band,banda,blues,concerto,gruppo
fisarmonica,concertina,musica,organetto
chitarra,band,basso,corde,elettrica,musica
piano,classica,comporre,jazz,musica,pianoforte
violino,musica,orchestra,strumento,suonare
banjo,musica
tamburo,bacchette,banda,musica,percussioni,tamburello
tamburo lungo,bongo,conga,musica,percussioni,ritmo
telefono cellulare,chiamare,comunicare,smartphone
telefono cellulare con freccia,chiamami,chiamare,ricevere,smartphone,telefonare
telefono fisso
cornetta,chiamami,chiamare,comunicazione,fisso,telefonare
cercapersone,comunicazione,lavoro
fax,computer,comunicazione,periferiche,stampante,ufficio
batteria,autonomia,carica,pila,ricaricare,verde
batteria scarica,elettronica,energia bassa,esausta,esausto,pila scarica
spina elettrica,elettricista,elettricità
computer portatile,notebook,pc,personal
computer fisso,desktop,desktop pc,monitor
stampante,computer,fotocopie,periferica,periferiche,stampare
tastiera,computer
mouse,computer,cursore,periferica,periferiche,ufficio
trackball,computer,mouse a sfera,puntamento,sfera
minidisc,cd,computer,disco,lettore,md
floppy disc,computer,dischetto
disco ottico,blu-ray,cd,computer,dvd
DVD,blu ray,blu-ray,computer,computer disk,disco
abaco,abbaco,calcolare,calcolatrice,calcolo,fare i calcoli
cinepresa,cinema,film,filmare,hollywood,registrare
pellicola cinematografica,film,fotogrammi
proiettore cinematografico,cinepresa,film,filmato,fotocamera,fotografare
ciak,ciak si gira,cinema,film,filmare,lavagna
televisore,arredamento,televisione,tv
fotocamera,fotografare,instagram,ricordi,scattare foto,selfie
fotocamera con flash,foto con flash,fotografare,ricordi,scattare foto,selfie
videocamera,attore,attrice,film,filmare,filmino
videocassetta,registrare,vhs,vintage
lente di ingrandimento rivolta a sinistra,cerca,cercare,investigare,verso sinistra
lente di ingrandimento rivolta a destra,cercare,investigare,investigatore,ricerca,spia
candela,calore,candela accesa,cera,cero,illuminare
lampadina,brillante,elettrica,elettricità,eureka,fumetto
torcia,elettrica,luce,pila
lanterna rossa,bar ristorante,cinese,giapponese,izakaya,lanterne
diya,deepak,deepam,divaa,lampada a olio
quaderno con copertina decorata,album,compiti,fotoalbum,scuola,taccuino
libro chiuso,biblioteca,istruzione,leggere,libreria,rosso
libro aperto,compiti,istruzione,leggere,libreria,romanzo
libro verde,biblioteca,compiti,istruzione,libreria,quaderno
libro blu,biblioteca,compiti,istruzione,leggere,libreria
libro arancione,biblioteca,compiti,istruzione,leggere,libreria
libri,biblioteca,compiti,doposcuola,leggere,libreria
quaderno,appunti,biblioteca,libreria,libro,libro grigio
quaderno ad anelli,annotazioni,appunti,blocco,block notes,libro mastro
pagina con piega,carta,documento,lettera,ufficio
pergamena,decreto,documento,laurea,lettera,mappa
pagina,carta,di fronte,documento,fronte,lettera
quotidiano,giornale,notizia
quotidiano arrotolato,giornale,giornali,notizie,quotidiani
etichette segnalibro,linguette,ufficio
segnalibro,etichetta,leggere,lettura
etichetta,identificativo,prezzo,talloncino
moneta,argento,denaro,dollaro,euro,metallo
sacco di soldi,banca,borsa,contanti,denaro,dollari
banconota Yen,banca,denaro,giappone,soldi,valuta
banconota Dollaro,banca,banconote,contanti,denaro,moneta
banconota Euro,banca,cash,crisi,denaro,millionario
banconota Sterlina,banconote,brexit,cash,denaro,gran bretagna
soldi con le ali,banconota
carta di credito,addebito,banca,denaro,pagare,soldi
scontrino,contabilità,fattura,invoice,prova,ricevuta
grafico ascendente,banca,crescita,finanza,in rialzo,mercati
busta,comunicazione,corrispondenza,email,lettera,posta
e-mail,busta,comunicazione,email,inviare,lettera
posta in arrivo,busta,comunicazione,consegna,consegnare,e-mail
posta in uscita,busta,comunicazione,email,lettera,mail
posta inviata,comunicazione,in uscita,vaschetta
posta ricevuta,comunicazione,email,in arrivo,vaschetta
pacco,cartone,collo,consegna,scatola,scatolone
cassetta postale chiusa bandierina alzata,comunicazione,email,inviare,mail,ricevere
cassetta postale chiusa bandierina abbassata,email,inviare,mail,ricevere
cassetta postale aperta bandierina alzata,mail
cassetta postale aperta bandierina abbassata,consegna,inviare,mail,ricevere
cassetta delle lettere,inviare,lettera,posta,poste,ricevere
urna elettorale con scheda,ballottaggio,elezioni,urne,votare,voto
matita,disegnare,scrivere
pennino,calamaio,inchiostro
penna stilografica,cartuccia,inchiostro,pennino,scrivere,scuola
penna a sfera,compiti,disegnare,scrivere,scuola,stilografica
pennello,arte,artista,colorare,dipingere,pennellare
pastello a cera,colorare,colori,disegnare,scrivere,scuola
memo,appunti,blocco note,block notes,comunicazione,matita
valigetta 24 ore,borsa,documenti,lavoro,ufficio
cartella file,archiviare,archivio,computer,ufficio
cartella aperta,file
divisori per schedario,archiviare,archivio,biblioteca,cassetto,documenti
calendario,17,data,diciasette,giorno,ricorrenza
calendario a strappo,quando,tempo,venerdì 17
blocco per appunti con spirale,appuntare,scrivere
calendario a spirale,giorni,taccuino,tempo
schedario,contatti,rolodex,ufficio,vintage
grafico con andamento positivo,ascendente,aumentare,aumento,crescere,crescita
grafico con andamento negativo,calo,crisi,discendente,economia,finanza
grafico a barre,dati,statistica
portablocco,appunti,blocco note,cartella,tavoletta
puntina,collage,scuola,ufficio
puntina arrotondata,località,mappa,pin,posizione,spillo
graffetta,clippy,fermaglio,graffa,paperclip,ufficio
graffette attaccate,allegare,cancelleria,cartoleria,clip,fermagli
righello,geometria,matematica,misurare,riga,scuola
squadra,angoli,geometria,matematica,misurare,righello
forbici,strumento,tagliare,taglio
schedario da tavolo,archiviare,archivio,contenitore,documenti,scatola
schedario da ufficio,archiviare,cassetti,documenti,file,ordinare
cestino,buttare,cartacce,rifiuti,ufficio
lucchetto chiuso,segreto,sicurezza
lucchetto aperto,chiuso,segreto,sicurezza
lucchetto con penna stilo,privacy,stilografica
lucchetto chiuso con chiave,segreto,sicurezza,sicuro
chiave,casa,lucchetto,password,segreto,sicuro
chiave antica,indizio,segreto,serratura
martello,attrezzo,bricolage,falegname,lavoro,meccanico
ascia,accetta,boscaiolo,taglialegna
piccone,attrezzo,miniera,picconare,scalare,scavare
piccone e martello,attrezzi,lavori manuali,manodopera,operaio,utensili
martello e chiave inglese,aggiustare,attrezzi,impostazioni,lavorare,lavoro
pugnale,affilato,arma,armi,combattere,pugnalare
spade incrociate,armi,combattimento,duello,sfida,spada
bomba,boom,emozione,esplosione,fumetto,pericolo
boomerang,aborigeni,arma,australia,oggetto,rimbalzo
arco e freccia,arciere,cacciare,sagittario,sport
scudo,cavaliere,combattimento,duello,medioevo,protezione
sega da falegname,legno,oggetto,segare,tagliare,utensile
chiave inglese,attrezzo,diy,fai da te,idraulico,lavoro
cacciavite,avvitare,oggetto,svitare,utensile
vite e bullone,attrezzo,bricolage,bullonare,dado,fai da te
ingranaggio,componente,meccanismo,ruota dentata
morsetto,fissare,morsa,serrare,stringere,utensile
bilancia a doppio piatto,chili,giustizia,grammi,pesare,utensile
bastone per non vedenti,accessibilità,bastone bianco
collegamento,due anelli,link,simbolo link
catene,catena,imprigionare,incatenare
gancio,amo,curva,fermaglio,impigliarsi,intrappolare
cassetta degli attrezzi,attrezzo,meccanico,strumenti,strumento
calamita,a forma di u,attrazione,magnete,magnetica,magnetico
scala,arrampicarsi,oggetto,piolo,scala a pioli,scalino
alambicco,chimica,esperimento,strumento
provetta,chimica,chimico,esperimenti,esperimento,laboratorio
piastra di Petri,batteri,batterio,biologa,biologia,biologo
dna,biologo,evoluzione,gene,genetica,geni
microscopio,analisi,esperimento,microrganismo,ricerca,scienza
telescopio,astronomia,corpi celesti,costellazioni,osservatorio,scientifico
antenna satellitare,comunicazione,parabola,satellite,scienza,scienze
siringa,ago,dottore,iniezione,malato,medicina
goccia di sangue,medicina,medicinale,mestruazioni
pillola,dottore,farmaco,malato,malattia,medicina
cerotto
stampella,ausilio,bastone,disabile,ferito,infortunio
stetoscopio,cardiologo,dottore,dottoressa,fonendoscopio,medico
radiografia,dottore,lastra,medico,ossa,raggi x
porta,aprire,armadio,chiudere,entrare,portoncino
ascensore,accessibilità,montacarichi
specchio,oggetto,riflesso,trucco
finestra,apertura,aria fresca,oggetto,telaio,trasparente
letto,arredamento,dormire,hotel,mobili,relax
divano e lampada,casa,leggere,mobili,relax,riposare
sedia,mobile,sedersi,seduti,seggiola
toilette,bagno,trono,water
sturalavandini,aspirazione,bagno,idraulico,ingorgo,intasamento
doccia,aqua,fare la doccia,lavare,lavarsi
vasca,bagno,doccia,lavare,lavarsi,relax
trappola per topi,esca,formaggio,oggetto,topo
rasoio,farsi la barba,lama da barba,radersi
flacone,crema,crema solare,filtro solare,lozione,lozione solare
spilla da balia,pannolone,punk rock
scopa,pulire,scopare,spazzare,strega
cesto,biancheria,bucato,cestino,orto,picnic
rotolo di carta igienica,scottex
secchio,contenitore,oggetto,secchia
sapone,bagno,fare il bagno,insaponare,lavarsi,pulito
bolle,bollicine,perle,pulito,rutto,sapone
spazzolino da denti,bagno,dentale,igiene,oggetto,pulito
spugna,assorbenza,assorbire,bagnare,poroso,pulire
estintore,estinguere,fiamme,fuoco,incendio,raffreddare
carrello,acquistare,acquisti,acquisto,fare la spesa,shopping
sigaretta,area fumatori,fumare,fumo,simbolo
bara,funerale,morte,sepoltura,vampiro
lapide,cimitero,morto,pietra tombale,rip,sepoltura
urna funeraria,ceneri,funerale,morte,sepoltura,urna cineraria
occhio di Allah,amuleto,blu,malocchio,nazar,perlina
mano di Fatima,amuleto,fortuna,hamsa,khamsa,mano di alo
Moai,faccia,moyai,pietra,statua,storia
cartello,corteo,manifestazione,manifesto,oggetto,picchetto
carta d’identità,badge,credenziali,patente,sicurezza,tessera
simbolo dello sportello bancomat,atm,banca,denaro,prelevare,soldi
simbolo per la raccolta dei rifiuti,buttare,pattumiera,riciclare
acqua potabile,bere,goccia,rubinetto,simbolo
simbolo della disabilità,accesso,disabile
simbolo del bagno degli uomini,segnale,toilette,uomo
simbolo del bagno delle donne,bagno donne,segnale,servizi,toilette
simbolo dei servizi igienici,bagni,bagno,cartello,figure,omini
simbolo con immagine di bambino,fasciatoio,neonato
simbolo del WC,bagni,bagno,gabinetto,segnale,servizi
simbolo del controllo passaporti,aeroporto,dogana,immigrazione,passaporto,segnale
simbolo della dogana,doganiere,frontiera,polizia,viaggiare
simbolo del ritiro bagagli,aereo,aeroporto,arrivare,check in,gita
simbolo del deposito bagagli,aeroporto,sicurezza,viaggiare
simbolo di avviso,attenzione,pericolo,triangolo
attraversamento bambini,attraversare,pedoni,scuola,segnale,simbolo
segnale di divieto di accesso,proibito,simbolo,stop,vietato
segnale di divieto,proibito,simbolo,vietato,vietato fumare
segnale di divieto di transito delle biciclette,bicicletta,proibito
segnale di vietato fumare,divieto,fumo,proibito,sigarette,simbolo
simbolo del divieto di gettare rifiuti,buttare,proibito
simbolo di acqua non potabile,divieto,rubinetto,vietato
simbolo del divieto di transito pedoni,niente pedoni,no,no pedoni,proibito,segnale
simbolo che vieta l’uso dei cellulari,divieto,no cellulare,no telefono,proibito,segnale
simbolo di divieto ai minorenni,18,18 sbarrato,minori,proibito,vietato
simbolo della radioattività,pericolo,radioattivo,scorie
simbolo del rischio biologico,biorischio,pericolo
freccia rivolta verso l’alto,direzione,nord
freccia rivolta verso destra che punta in alto,direzione,nord-est
freccia rivolta verso destra,avanti,direzione
freccia in basso a destra,direzione,sud-est
freccia rivolta verso il basso,direzione,sud
freccia in basso a sinistra,direzione,sud-ovest
freccia rivolta a sinistra,direzione,ovest
freccia in alto a sinistra,direzione,nord-ovest
freccia su-giù,altezza,doppia freccia
freccia sinistra-destra,doppia freccia,larghezza
freccia curva a sinistra,indietro,verso sinistra
freccia curva a destra,avanti,verso destra
freccia curva in alto,in sù,verso l’alto
freccia curva in basso,in giù,verso il basso
frecce verticali che ruotano in senso orario,ciclo,circolo,processo,ricarica,ricaricare
frecce che ruotano in senso antiorario,circolo,di nuovo,ricarica,ricaricare,simbolo
freccia BACK,indietro
freccia END,fine
freccia ON,frecce,simbolo
freccia SOON,brb,freccia nera,presto,simbolo,tra poco
freccia TOP,alto,simbolo top
luogo di culto,luogo sacro,pregare,preghiera,religione,silenzio
simbolo dell’atomo,ateismo,fisica
Om,induismo,mantra,religone
stella di David,ebraismo,ebreo,sei punte
ruota del Dharma,buddhismo,dharmacakra,religione
Yin e Yang,confucianesimo,religione,simbolo,taoismo
croce latina,cattolicesimo,cristianesimo,religione
croce ortodossa,cristianesimo,ortodossi,religione
mezzaluna e stella,islam,islamismo,musulmano,religione
simbolo della pace,hippy,pace e amore,pacifico,peace and love
Menorah,candelabro,ebraismo,religione,sette bracci
stella a sei punte,chiromanzia,futuro
Segno zodiacale dell’Ariete,zodiaco
Segno zodiacale del Toro,oroscopo,zodiaco
Segno zodiacale dei Gemelli,oroscopo,zodiaco
Segno zodiacale del Cancro,oroscopo,zodiaco
Segno zodiacale del Leone,oroscopo,zodiaco
Segno zodiacale della Vergine,oroscopo,zodiaco
Segno zodiacale della Bilancia,oroscopo,zodiaco
Segno zodiacale dello Scorpione,oroscopo,zodiaco
Segno zodiacale del Saggitario,oroscopo,sagittario,zodiaco
Segno zodiacale del Capricorno,oroscopo,zodiaco
Segno zodiacale dell’Acquario,zodiaco
Segno zodiacale dei Pesci,oroscopo,zodiaco
Segno zodiacale dell’Ofiuco,zodiaco
pulsante di riproduzione casuale,frecce,shuffle
pulsante di ripetizione della riproduzione,frecce,freccia,orario,senso orario,simbolo
pulsante di ripetizione della riproduzione di una traccia,frecce,senso orario
pulsante di riproduzione,freccia,play,pulsante play,tasto play,triangolo
pulsante di avanzamento rapido,destra,fast forward,freccia,triangolo
traccia successiva,freccia,pulsante
pulsante riproduci/pausa,destra,freccia,play e pausa,play o pausa,triangolo
pulsante di riavvolgimento,rewind,sinistra,triangolo
pulsante di riavvolgimento rapido,freccia,rewind,sinistra
pulsante traccia precedente,freccia,rewind,torna indietro,triangolo
pulsante a triangolo rivolto verso l’alto,in alto,tasto
pulsante doppia freccia in alto
pulsante a triangolo rivolto verso il basso,in basso,in giù,tasto
doppia freccia in basso
pulsante pausa,in pausa
pulsante stop,quadrato
pulsante di registrazione,cerchio
pulsante di espulsione
simbolo del cinema,cinepresa,film,filmare,hollywood,simbolo film
luminosità bassa,faretto,faro,luce,sole,tenue
luminosità elevata,luminoso,sole
segnale cellulare,antenna,tacche,telefono
modalità vibrazione,cellulare,telefono
cellulare spento,off,simbolo,telefono
simbolo genere femminile,donna,femmina
simbolo genere maschile,maschio,uomo
simbolo transgender
moltiplicazione,cancellare,croce,segno per,x
addizione,+,croce,matematica,più,segno
sottrazione,-,matematica,meno,segno,trattino
divisione,diviso,matematica,segno,÷
segno di uguaglianza,matematica,segno uguale,uguale
simbolo dell’infinito,eternità,illimitato,per sempre,universale
doppio punto esclamativo,esclamazione,punteggiatura
punto esclamativo e interrogativo,punteggiatura
punto interrogativo rosso,?,domanda,punteggiatura
punto interrogativo bianco,?,domanda,punteggiatura
punto esclamativo bianco,!,esclamazione,punteggiatura
punto esclamativo rosso,esclamazione,punteggiatura
trattino ondulato,onda
cambio valuta,banca,denaro,finanza,mercati,mercato
Dollaro,cash,contanti,denaro,pagare,soldi
simbolo della medicina,medico
simbolo del riciclaggio,riciclare,riciclo
giglio araldico,araldica,fiore,simbolo,stemma
tridente,ancora,barca,dio del mare,favola,fiaba
tesserino per nome,badge,etichetta,giappone,giapponese,tulipano
ideogramma giapponese di “Principiante”,gallone,giallo,patente,verde,zig zag
cerchio rosso vuoto,gioco,pallino,tris
pulsante segno di spunta,baffo,fatto
riquadro con spunta,fatto,grigio
segno di spunta,baffo,fatto
croce,croce rossa,x
croce con quadrato,croce verde,x con quadrato
occhiello,cerchio,nodo
doppio occhiello
simbolo di alternanza delle parti,canzone,parti musicali,segno
asterisco,*,otto punte,stella
stella stilizzata,asterisco,otto punte
scintilla stilizzata,simbolo
copyright
marchio registrato
marchio,simbolo,tm,trademark
tasto: #
tasto: *
tasto: 0,zero
tasto: 1,uno
tasto: 2,due
tasto: 3,tre
tasto: 4,quattro
tasto: 5,cinque
tasto: 6,sei
tasto: 7,sette
tasto: 8,otto
tasto: 9,nove
tasto: 10
pulsante con lettere latine maiuscole,abcd,inserire,tasto
pulsante con lettere latine minuscole,inserire,tasto
pulsante con numeri,1234,inserire
pulsante con simboli,inserire,tastiera
pulsante con lettere latine,abc,alfabeto,inglese,inserire,tasto
gruppo sanguigno A,gruppo a,lettera a,sangue
gruppo sanguigno AB,gruppo ab
gruppo sanguigno B,gruppo b
pulsante CL,bottone,simbolo
pulsante COOL,simbolo,tasto
pulsante FREE,gratis,libero,simbolo,tasto
punto informazioni
pulsante ID,identità,simbolo id
pulsante M cerchiata,m azzurra,metro,simbolo m
pulsante NEW,nuovo,simbolo,tasto
pulsante NG,simbolo ng,tasto
gruppo sanguigno 0,gruppo 0,gruppo o,pulsante o,zero
pulsante OK,simbolo,tasto
pulsante P,parcheggio,tasto
pulsante SOS,aiuto,segnale di sos,simbolo di sos,simbolo sos,soccorsi
pulsante UP!,alto,in alto,simbolo up!,sù,tasto up!
pulsante VS,contro,simbolo contro,tasto,versus
ideogramma giapponese per “Qui”,katakana,parola,pulsante,simbolo,tabelloni
ideogramma giapponese di “Costo del servizio”,katakana,parola,sa
ideogramma giapponese di “Importo mensile”,cinese,luna,mese
ideogramma giapponese di “A pagamento”,esistere
ideogramma giapponese di “Riservato”,direzione,dito,indicare
ideogramma giapponese di “Occasione”,vantaggio
ideogramma giapponese di “Sconto”,dividere
ideogramma giapponese di “Gratis”,negazione
ideogramma giapponese di “Proibito”
ideogramma giapponese di “Accettabile”,accettare,cinese
ideogramma giapponese di “Candidatura”,applicare,candidarsi,cinese
ideogramma giapponese di “Voto di sufficienza”,cinese,insieme
ideogramma giapponese di “Posto libero”,cinese,disponibilità,vuoto
ideogramma giapponese di “Congratulazioni”,cinese
ideogramma giapponese di “Segreto”,cinese
ideogramma giapponese di “Aperto al pubblico”,cinese,in funzione
ideogramma giapponese di “Nessun posto libero”,cinese,pienezza,pieno
cerchio rosso,geometria,stop
cerchio arancione,forma
cerchio giallo,colore giallo,forma
cerchio verde,colore verde,forma
cerchio blu,geometria,grande
cerchio viola,colore viola,forma
cerchio marrone,colore marrone,forma
cerchio nero,geometria
cerchio bianco,geometria
quadrato rosso,colore rosso,forma
quadrato arancione,forma
quadrato giallo,colore giallo,forma
quadrato verde,colore verde,forma
quadrato blu,colore blu,forma
quadrato viola,colore viola,forma
quadrato marrone,colore marrone,forma
quadrato nero grande,geometria
quadrato bianco grande,geometria
quadrato nero medio,geometria
quadrato bianco medio,geometria,quadrato vuoto
quadrato nero medio-piccolo,geometria
quadrato bianco medio-piccolo,geometria
quadrato nero piccolo,geometria,quadratino
quadrato bianco piccolo,geometria
rombo arancione grande,forma,geometria,quadrato
rombo blu grande,diamante
rombo arancione piccolo
rombo blu piccolo
triangolo rosso con punta verso l’alto,forma,geometria
triangolo rosso con punta verso il basso,geometria
petalo di fiore,carino,decorazione,diamante,emozione,geometria
pulsante rotondo,campanello,cerchio,geometria,opzione
tasto quadrato nero con bordo bianco,contorno,geometria,pulsante
tasto quadrato bianco con bordo nero,geometria,pulsante,quadrato nero,simbolo` as string;
