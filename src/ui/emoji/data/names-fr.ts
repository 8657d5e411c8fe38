/** Written by scripts/emoji-data.js out of emojibase-data (MIT). */
export default `visage rieur,content,dents,grand sourire,heureux,joyeux
visage souriant avec de grands yeux,content,dents,formidable,grand sourire,heureux
visage très souriant aux yeux rieurs,content,grand sourire,heureux,joyeux,lol
visage souriant aux yeux rieurs,content,dents,grand sourire,heureux,sourire
visage souriant avec yeux plissés,ahah,bouche,content,lol,mdr
visage souriant avec une goutte de sueur,excité,froid,sourire,stressé,sueurs froides
se rouler par terre de rire,content,drôle,hilare,joyeux,larmes
visage riant aux larmes,content,heureux,joie,lol,mdr
visage avec un léger sourire,content,heureux,émoticône
tête à l’envers,incroyable,renversée,visage,émoticône
visage qui fond,disparaître,fondre,gêne,liquide,liquéfié
visage faisant un clin d’œil,blague,flirter,plaisanter,sexy,émoticône
visage souriant avec yeux rieurs,content,heureux,rougir,satisfait,sourire
visage souriant avec auréole,ange,angélique,bible,béni,heureux
visage souriant avec cœurs,adorer,aimer,amour,béguin,coeur
visage souriant avec yeux en forme de cœur,amour,amoureux,romantique,sourire,émoticône
visage avec des étoiles à la place des yeux,grand sourire,heureux,pressé,surexcité,wow
visage envoyant un bisou,amour,baiser,bise,bisou et cœur,bonjour
visage faisant un bisou,amour,baiser,bise,embrasser,je t’aime
visage souriant,content,décontracté,détendu,heureux,sourire
visage faisant un bisou avec les yeux fermés,baiser,bise,embrasser,rougir,émoticône
visage aux yeux rieurs faisant un bisou,amour,baiser,bise,embrasser,gros bisou
visage souriant avec une larme,fier,heureux,reconnaissant,smiley,soulagé
miam,bon,content,délicieux,faim,heureux
visage qui tire la langue,cool,génial,super,émoticône
visage qui tire la langue et fait un clin d’œil,amusant,blague,fou,loufoque,marrant
tête de fou,grand,large,oeil,petit,tête folle
visage qui tire la langue les yeux plissés,dégoûtant,goût,horrible,omd,peu importe
argent dans les yeux et la bouche,dollars,émoticône
visage qui fait un câlin,gentil,mains,émoticône
visage avec une main sur la bouche,malin,oops,oups,rigole,secret
visage avec yeux ouverts et main sur la bouche,choqué,embarrassé,gêné,impressionné,stupéfait
visage qui regarde entre ses doigts,captivé,effrayé,fasciné,se cacher,timide
visage avec un doigt sur la bouche,chut,pas un bruit,silence
visage en pleine réflexion,hum,méditer,penser,réfléchir,émoticône
visage qui fait un salut militaire,armée,bonne chance,compris,ok,oui
visage avec bouche fermeture éclair,bouche cousue,motus,se taire,secret,émoticône
visage avec les sourcils relevés,euh,hein,incrédule,méfiant,pas vrai
visage neutre,gêné,pas drôle,peu importe,sans rire,émoticône
visage sans expression,inexpressif,mécontent,neutre,peu importe,émoticône
visage sans bouche,muet,ne rien dire,neutre,sans voix,se taire
visage en pointillés,disparaître,déprimé,introverti,invisible,se cacher
visage dans les nuages,brouillard,distrait
visage avec un sourire malin,arrogant,charmeur,ricaner,rusé,suspicieux
visage blasé,bizarre,fâché,jaloux,pas content,peu importe
visage roulant des yeux,agacé,excédé,incrédulité,roulement,émoticône
visage grimaçant,dents,grimace,gêné,rien,sourire
visage expirant,chuchoter,découragé,déçu,expiration,exténué
visage de menteur,mensonge,pinocchio,émoticône
visage soulagé,calme,soulagement,sérénité,zen,émoticône
visage pensif,abattu,déçu,horrible,mort,perdu
visage endormi,fatigué,larme,pleurer,sommeil,triste
visage qui bave,baver,délicieux,mmh,émoticône
visage somnolent,bonne nuit,coucher,dormir,endormi,fatigué
visage avec masque,bactéries,dentiste,docteur,germes,malade
visage avec thermomètre,indisposé,malade
visage avec bandage autour de la tête,aïe,blessure,bobo,pansement,émoticône
visage nauséeux,dégoûtant,malade,vomir,écœuré,émoticône
visage qui vomit,gerbe,gerber,malade,tête qui vomit,vomissure
visage qui éternue,atchoum,fièvre,grippe,malade,mouchoir
visage rouge et chaud,chaleur,coup de chaud,fièvre,sue,suer
visage bleu et froid,gel,gelure,gelé,glacial,glacé
visage éméché,bouche ondulée,bourré,bourrée,dans les vapes,hébété
visage étourdi,fatigué,malade,mort,tournis,émoticône
visage aux yeux en spirales,confusion,hagard,malade,nausée,ouh la la
tête qui explose,choc,choqué,surpris,surprise,tête choquée
visage avec chapeau de cowboy
visage festif,anniversaire,chapeau pointu,célébration,fête,heureux
visage déguisé,déguisement,espion,faux nez,grimer,incognito
visage avec lunettes de soleil,cool,posé,tranquille
visage de geek,doué,futé,idiot,intelligent,lunettes
visage avec un monocle,classe,collet monté,fortune,riche,vieux jeu
visage confus,désolé,ennuyé,je ne sais pas,triste,émoticône
visage avec bouche en diagonale,bof,confus,déçu,euh,frustration
visage inquiet,anxieux,préoccupé,stressé,surpris,triste
visage légèrement mécontent,triste,émoticône
visage mécontent,malheureux,triste,émoticône
visage avec bouche ouverte,bouche bée,choqué,incroyable,omd,oubli
visage ébahi,incroyable,omd,sans voix,stupeur,stupéfait
visage stupéfait,choc,choqué,impossible,incroyable,omd
visage qui rougit,chaud,comment,gêné,impressionné,incroyable
visage implorant,embarrassé,excuse,gros yeux,pardon,pitié
visage retenant ses larmes,admiration,fierté,gratitude,larmes de joie,pleurs
visage mécontent avec bouche ouverte,déçu,effrayé,peur,surpris,émoticône
visage angoissé,angoisse,comment,hein,mécontent,oubli
visage effrayé,anxieux,apeuré,blême,inquiet,peur
visage anxieux avec goutte de sueur,aah,bleu,bouche bée,effrayé,froid
visage triste mais soulagé,déçu,ouf,pfiou,sueur,émoticône
visage qui pleure,horrible,larme,larmes,malheureux,pleurer
visage qui pleure à chaudes larmes,malheureux,pleurer,pleurs,sangloter,triste
visage qui hurle de peur,choqué,cri,effrayé,munch,omd
visage déconcerté,confus,frustré,fâché,irrité,triste
visage persévérant,concentré,mal de tête,migraine,émoticône
visage déçu,abattu,affreux,découragé,malheureux,tort
visage démoralisé avec goutte de sueur,froide,mal de tête,migraine,mince,ouf
visage épuisé,faim,fatigué,mécontent,non,pleurer
visage fatigué,contrarié,fatigue,mécontent,triste,émoticône
visage bâillant,bâille,bâiller,dormir,ennui,fatigant
visage avec fumée sortant des narines,colère,fâché,mécontent,triomphe,victoire
visage boudeur,colère,exaspéré,furieux,fâché,mécontent
visage en colère,exaspéré,frustré,fâché,mécontent,rageur
visage avec des symboles dans la bouche,censuré,colère,gros mots,insulter,insultes
visage souriant avec des cornes,fantastique,fâché,sourire,émoticône
visage en colère avec des cornes,diable,diablotin,démon,fantastique,malicieux
crâne,corps,dead,fantastique,je suis mort,mort
tête de mort,crâne,os
tas de crotte,bande dessinée,bd,caca,dessin,excrément
visage de clown,maquillage,émoticône
ogre,créature,effrayant,fantastique,japonais,masque
monstre japonais,colère,créature,fantastique,farfadet,masque
fantôme,blague,bouh,créature,effrayant,fantastique
alien,créature,espace,extraterrestre,monstre,ovni
monstre de l’espace,alien,créature,envahisseur,extraterrestre,fantastique
robot,androïde,automate,machine,monstre,visage
chat qui sourit,animal,bouche ouverte,sourire,visage
chat qui sourit avec des yeux rieurs,animal,sourire,visage,yeux souriants
chat qui pleure de joie,animal,larmes,lol,mdr,rire
chat souriant aux yeux en cœurs,amour,amoureux,coeurs,sourire
chat avec sourire en coin,animal,ironique,narquois,tête de chat,visage
chat qui fait un bisou,animal,baiser,bise,embrasser,tête de chat
chat fatigué,animal,fatigue,inquiet,oh,surpris
chat qui pleure,animal,larme,pleurer,triste,tête de chat
chat qui boude,animal,bouder,chat en colère,colère,désaccord
singe ne rien voir,animal,caché,effrayé,embarras,geste
singe ne rien entendre,animal,geste,interdit,non,oreilles
singe ne rien dire,animal,bouche cousue,chut,geste,interdit
lettre d’amour,cœur,saint-valentin
cœur et flèche,amour,cupidon,sentiment
cœur avec ruban,amour,anniversaire,saint-valentin,sentiment
cœur étincelant,amour,sentiment,étincelles
cœur grandissant,amour,cœur battant,cœur qui bat,pulsations,sentiment
cœur battant,amour,cardio,cœur qui bat,pulsations,sentiment
cœurs qui tournent,amour,anniversaire,deux cœurs,sentiment,tourbillon
deux cœurs,amour,anniversaire,petits cœurs,rendez-vous,sentiment
décoration avec cœur,amour,cœur blanc,cœur décoré,cœur violet,sentiment
cœur point d’exclamation,amour,ponctuation
cœur brisé,amour,malheureux,sentiment,séparé,triste
cœur enflammé,amour,désir,feu,passion
cœur avec bandages,réconforter,réparer,soigner
cœur rouge,amour,sentiment
cœur orange,coeur orange
cœur jaune,amour,sentiment
cœur vert,amour,sentiment
cœur bleu,amour,sentiment
cœur violet,amour,sentiment
cœur marron,brun
cœur noir
cœur blanc
trace de rouge à lèvres,baiser,bise,bisou,bouche,embrasser
cent points,100,score
symbole de colère,bande dessinée,bd,dessin,furieux
explosion,bande dessinée,bd,bombe,boum,collision
étourdissement,bande dessinée,bd,tournis,étincelles,étoile
gouttes de sueur,bande dessinée,bd,eau,effort,entraînement
décamper,bande dessinée,bd,déguerpir,détaler,filer
trou
bulle de parole,bande dessinée,bd,dialogue,message,sms
œil dans une bulle de BD,bande dessinée,témoin,voir
bulle de parole gauche,bulle à gauche,dialogue
bulle colère droite,bande dessinée,bd,crier,hurler
bulle de pensée,bande dessinée,bd,idée,imaginer,inventer
endormi,bande dessinée,bd,bonne nuit,dormir,fatigué
signe de la main,au revoir,bonjour,bye,coucou,hello
dos de main levée
main levée doigts écartés,paume,stop
main levée,feuille,stop,tope là
salut vulcain,doigts,main,spock,star trek
main vers la droite,serrer la main,tenir la main
main vers la gauche,serrer la main,tenir la main
main paume vers le bas,chasser,choisir,faire partir,laisser tomber,ouste
main paume vers le haut,attirer,faire venir,offre
ok,compris,d’accord,geste,main,nickel
bout des doigts joints,agacement,argumentation,geste,interrogation,main
pouce et index rapprochés,petit,petite,petite somme,peu,un peu
V de la victoire,ciseaux,doigts,main,paix et amour,peace and love
doigts croisés,bonne chance,chance,main
main avec index et pouce croisés,amour,argent,cher,cœur
signe je t’aime,amour,ily,main,trois doigts
cornes avec les doigts,main,rock,rock’n roll,yeah
signe appel téléphonique avec les doigts,main,téléphone
main avec index pointant à gauche,doigt
main avec index pointant à droite,doigt
main avec index pointant vers le haut,doigt,montrer
doigt d’honneur,main,majeur
main avec index pointant vers le bas,doigt,montrer
index pointant vers le haut,doigt,main,moi
index pointant vers l’utilisateur,pointer,toi
pouce vers le haut,bien,compris,d’accord,génial,main
pouce vers le bas,main,mauvais,non,nul,pouce baissé
poing levé,main,pierre,poing serré,solidarité
poing de face,absolument,battre,boum,correct,coup de poing
poing à gauche,fistbump,main
poing à droite,main
applaudissements,bien joué,bon travail,bravo,formidable,félicitations
mains levées,air,geste,hourra,mains en l’air,youpi
mains qui forment un cœur,amour
mains ouvertes,mains écartées
paume contre paume doigts vers le haut,espérer,mains,prier,prière
poignée de main,d’accord,mains,marché conclu,présentation,rencontre
mains en prière,demander,félicitations,merci,prier,salut
main qui écrit,écrire
vernis à ongles,cosmétiques,manucure,maquillage,peu importe,s’ennuyer
selfie,appareil photo,photo,téléphone
biceps contracté,bande dessinée,bd,bodybuilding,corps,culturisme
bras mécanique,accessibilité,bras robot,handicap,prothèse
jambe mécanique,accessibilité,handicap,jambe robot,prothèse
jambe,coup de pied,cuisse,genou,genou fléchi,genoux
pied,cheville,coup de pied,pas lourd
oreille,corps,entendre,ouïe,son,écouter
oreille appareillée,accessibilité,handicap,malentendant,sonotone,sourd
nez,corps,narines,odeur,sentir
cerveau,intelligent,intelligente
cœur,anatomie,battements,cardiologie,organe,pouls
poumons,anatomie,expiration,inspiration,organe,respiration
dent,carie,dentiste,émail diamant
os,chien,halloween,squelette
yeux,chercher,corps,coup d’œil,regarder,visage
œil,corps
langue,corps,lécher
bouche,baiser,beauté,bise,bisou,corps
lèvres qui se mordent,anxieux,flirt,inquiet,lèvre mordue,mal à l’aise
bébé,enceinte,enfant,nouveau-né,petit,émoticône
enfant,genre neutre,jeune,non-genré
garçon,enfant,jeune,personne,émoticône
fille,couettes,enfant,grands yeux,jeune,nattes
adulte,genre neutre,non-genré
personne blonde,cheveux,garçon,homme,humain,tête
homme,ami,garçon,personne,petit ami,pote
personne barbue,barbe
femme,blonde,personne
adulte : cheveux roux,genre neutre,non-genré
adulte : cheveux bouclés,genre neutre,non-genré
adulte : cheveux blancs,genre neutre,non-genré
adulte : chauve,genre neutre,non-genré
personne âgée,adulte,genre neutre,non-genré
homme âgé,chauve,grand-père,papi,personne,personne âgée
femme âgée,blonde,dame,grand-mère,mamie,personne
personne fronçant les sourcils,contrariée,déçue,embêtée,femme,froncer
personne qui boude,bouder,déçue,expression,faire la tête,femme
personne faisant un geste d’interdiction,aucune chance,bloquer,femme,impossible,interdit
personne faisant un geste d’acceptation,danser,d’accord,exercice,femme,grandir
personne paume vers le haut,aide,diva,femme,information,insouciante
personne qui lève la main,compte sur moi,content,geste,ici,je sais
personne sourde,accessibilité,entendre,malentendant,oreille,surdité
personne qui s’incline,confus,désolé,excuses,geste,gronder
personne avec la paume sur le visage,drame,exaspération,geste,incroyable,incrédulité
personne qui hausse les épaules,aucune idée,c’est comme ça,doute,ignorance,indifférence
professionnel de la santé (tous genres),docteur,infirmier,médecin,thérapeute
étudiant (tous genres),diplôme,étudiante
personnel enseignant,enseignante,formateur,formatrice,professeur
juge,balance
fermier (tous genres),fermière,jardinier,jardinière
cuisinier (tous genres),chef,cuisinière
mécanicien (tous genres),artisan,mécanicienne,plombier,électricien,électricienne
ouvrier (tous genres),assemblage,industrie,ouvrière,usine
employé de bureau (tous genres),affaires,architecte
scientifique,chimiste
informaticien (tous genres),développeur,développeuse,logiciels,technologie
chanteur (tous genres),artiste,chanteuse,rock,star
artiste,palette
pilote,avion
astronaute,fusée
pompier
officier de police,autorité,flic,homme,loi,métier
détective,enquêteur,espion,homme
garde,casque,garde homme,londres
ninja,assassin,combat,furtif,guerrier,masqué
personnel du bâtiment,btp,casque,chantier,construction,homme
personne avec une couronne,monarque,noble,royal,royauté
prince,couronne,royal,royauté
princesse,conte de fées,couronne,fantastique,personne,reine
personne en turban,oriental,visage
homme avec casquette chinoise,casquette mao,chapeau
femme avec foulard,bandana,hijab,mantilla,tichel,voile
personne en smoking,homme,marié,élégant
personne mariée avec voile,mariage
femme enceinte
homme enceint,enceinte,grossesse,homme enceinte,trop mangé,ventre
personne enceinte,grossesse,trop mangé,ventre
allaitement,bébé,maman,nourrice,sein,soins
personne allaitant un bébé,allaitement,biberon,homme,maman,mère
bébé ange,ailes,auréole,fantastique,visage,église
père Noël,bonnet,fêtes,magie,santa claus,tradition
mère Noël,bonnet,fêtes,santa
santa,joyeux noël,noël,papa noël,personne,père noël
super-héros,bien,cape,force,heroïne,héroïne
super-vilain,cape,criminel,diabolique,déguisement,mal
mage,chapeau,enchantement,ensorceleur,envoûtement,jeu de rôle
personnage féérique,ailes,déguisement,fée,fée clochette,féerie
vampire,canines,cape,conte,dents,dracula
créature aquatique,ariel,folklore,mer,océan,personnage
elfe,conte,legolas,magique,oreilles,personnage
génie,aladin,djinn,homme génie,lampe magique,magie
zombie,effrayant,flippant,halloween,horreur,mort vivant
troll,conte de fées,légende,monstre,mythe,troller
personne qui se fait masser,détente,massage,relaxation,repos,salon
personne qui se fait couper les cheveux,barbier,beauté,ciseaux,coiffure,salon
personne qui marche,balade,en route,flâner,homme,marcher
personne debout
personne à genoux,prière,religion
personne avec une canne blanche,accessibilité,aveugle
personne en fauteuil motorisé,accessibilité
personne en fauteuil roulant manuel,accessibilité
personne qui court,arriver,coureur,courir,course à pied,jogging
danseuse,femme,flamenco,fête,rythme,salsa
danseur,femme,flamenco,fête,homme,rythme
homme d’affaires en lévitation,costume
personnes avec des oreilles de lapin,amies,bunny,danseuse,double,déguisement
personne au hammam,bien-être,chaud,détente,relaxation,sauna
personne qui grimpe,alpiniste,escalader,grimper,grimpeur,montagne
escrimeur,escrimeuse,personne,sport,épée
course hippique,cheval,jockey,sport
skieur,neige,sport
snowboardeur,homme,neige,ski,sport
joueur de golf,balle,golfeur,green,homme,personne
personne faisant du surf,glisse,homme,mer,océan,plage
personne ramant dans une barque,bateau,lac,naviguer,pêche,ramer
personne nageant,crawl,eau,exercice,homme,nageur
personne avec ballon,athlétique,basket-ball,basketteur,dribble,joueur
haltérophile,bodybuilding,entraînement,force,haltérophilie,homme
cycliste,course,guidon,homme,personne,pédaler
personne en VTT,coureur,cyclisme,grimper,homme en vtt,montagne
personne faisant la roue,agilité,athlète,faire la roue,gymnaste,gymnastique
personnes faisant de la lutte,bataille,lutteur,lutteurs,sport
personne jouant au water-polo,ballon,piscine,sport
personne jouant au handball,athlète,ballon,handballeur,lancer,sport
personne qui jongle,artiste,cirque,gérer,jongler,jongleur
personne dans la posture du lotus,détendu,femme,méditation,relax,relaxation
personne prenant un bain,baignoire
personne au lit,auberge,bonne nuit,coucher,dodo,dormir
deux personnes se tenant la main,couple,gay,tenir la main
deux femmes se tenant la main,amies,amitié,amoureuses,couple,filles
femme et homme se tenant la main,amis,amoureux,couple,petit ami,petite amie
deux hommes se tenant la main,amis,amitié,amoureux,couple,fils
bisou,amour,anniversaire,baiser,couple,femme
couple avec cœur,amour,anniversaire,femme,homme,rendez-vous
tête qui parle,parler,silhouette
silhouette de buste,mystère,ombre
silhouettes de bustes,amis,bff,gens,meilleur ami,meilleure amie
étreinte,accolade,amitié,au revoir,bonjour,câlin
famille,enfant,femme,fils,garçon,homme
traces de pas,empreintes,pied,pieds,pieds nus
tête de singe,animal,sourire,visage
singe,animal,primate
gorille,animal,primate
orang-outan,animal,primate,singe
tête de chien,animal,chiot,visage
chien,aboyer,animal
chien guide,accessibilité,animal,aveugle,malvoyant,non-voyant
chien d’assistance,accessibilité,aide,animal,chien-guide,handicap
caniche,animal,chien
loup,animal,louve,tête,tête de loup
renard,animal,nature,tête,visage
raton laveur,animal,curieux,sournois
tête de chat,animal,chaton,miaou,minou
chat,animal,chaton,miaou,miauler
chat noir,animal,chaton,félin,halloween,malchanceux
tête de lion,animal,astrologie,crinière,fort,horoscope
tête de tigre,animal,félin,prédateur,visage
tigre,animal,félin,prédateur,tigresse,zoo
léopard,animal,félin,prédateur,zoo
tête de cheval,animal,dressage,ferme,jument,équitation
cheval,animal,hippodrome,tiercé
licorne,animal,licrone,tête
zèbre,animal,noir et blanc,rayure,rayures,zébrure
cerf,animal,bois
bison,animal,buffle,cornes,herbivore,nature
tête de vache,animal,lait,meuh,visage
bœuf,animal,astrologie,ferme,horoscope,taureau
buffle,animal,corne,zoo
vache,animal,ferme,lait,meuh
tête de cochon,animal,ferme,porc,visage
cochon,animal,ferme,gros,jambon,porc
sanglier,animal
groin,animal,cochon,ferme,flair,museau
bélier,animal,astrologie,corne,ferme,horoscope
mouton,animal,brebis,bêler,doux,ferme
chèvre,animal,astrologie,capricorne,ferme,fromage
dromadaire,animal,bosse,désert,une bosse
chameau,animal,bosse,deux bosses,désert
lama,alpaca,alpaga,animal,guanaco,laine
girafe,animal,cou,taches
éléphant,animal,pachyderme,trompe
mammouth,animal,défenses,extinction,grand,géant
rhinocéros,animal,corne
hippopotame,animal
tête de souris,animal,visage
souris,animal
rat,animal
hamster,animal,tête,visage
tête de lapin,animal,dents
lapin,animal
écureuil,animal,noisettes
castor,animal,barrage,dents,rongeur
hérisson,animal,piquant,porc-épic,épines,épineux
chauve-souris,animal,vampire
ours,animal,miel,nounours,ours brun,teddy
ours polaire,arctique,blanc
koala,animal,australie
panda,animal,tête,tête de panda,visage
paresseux,animal,aï,endormi,lent
loutre,animal,joueur,mignon,pêcheur
mouffette,animal,odeur,puer,putois
kangourou,austalie,joey,kangoo,marsupial,marsupiaux
blaireau,animal,ratel
empreintes d’animaux,pattes
dindon,animal,dinde,oiseau,thanksgiving,volaille
poule,animal,coq,ferme,oiseau,poulet
coq,animal,oiseau,volaille
poussin qui éclôt,animal,bébé,naissance,naître,nouveau-né
poussin,animal,oiseau
poussin de face,animal,bébé,nouveau-né,oiseau
oiseau,animal,ornithologie
pingouin,animal,antarctique,banquise,manchot,oiseau
colombe,animal,oiseau,paix,rameau,voler
aigle,animal,oiseau,rapace
canard,animal,coin-coin,oiseau
cygne,animal,jeune cygne,oiseau
chouette,animal,hibou,oiseau,sage
dodo,animal,dronte,espèce éteinte,extinction,grand
plume,léger,oiseau,plumage,voler,écrire
flamant,animal,oiseau,rose,tropical
paon,animal,bel oiseau,coloré,fier,fière
perroquet,animal,oiseau,parle,pirate,répète
grenouille,animal,crapaud,tête
crocodile,alligator,animal,caïman,reptile,zoo
tortue,animal,carapace,lentement,reptile
lézard,animal,reptile
serpent,animal,reptile,venin
tête de dragon,animal,mythe,tradition
dragon,animal,chine,chinois,mythe,tradition
sauropode,animal,brachiosaure,brontosaure,dinosaure,diplodocus
T-Rex,animal,dinosaure,t. rex,tyrannosaure
baleine soufflant par son évent,animal,mer,océan,plage,souffle
baleine,animal,mer,océan,plage
dauphin,animal,flipper,mer,océan,plage
phoque,animal,lion de mer,océan,otarie
poisson,alimentation,animal,astrologie,horoscope,manger
poisson tropical,animal
poisson-lune,animal
requin,animal,poisson
pieuvre,animal,créature,mer,mollusque,océan
coquille en spirale,animal,conque,coquillage,mer,plage
corail,océan,récif
crabe,animal,astrologie,cancer,horoscope,mer
homard,animal,bisque,fruit de mer,fruits de mer,pinces
crevette,aliment,crustacé,fruits de mer,nourriture
calamar,aliment,animal,encornet,mollusque,nourriture
huître,coquillage,coquille,mollusque,perle
escargot,animal,jardin,lentement,nature
papillon,animal,insecte,mignon,printemps
chenille,animal,insecte,jardin
fourmi,animal,insecte,jardin
abeille,animal,bourdon,guêpe,insecte,miel
scarabée,animal,insecte
coccinelle,animal,bête,insecte,jardin,nature
criquet,animal,insecte,sauterelle
cafard,animal,blatte,coquerelle,insecte,nuisible
araignée,animal,insecte
toile d’araignée
scorpion,animal,astrologie,désert,horoscope,zodiaque
moustique,fièvre,infection,insecte,maladie,malaria
mouche,animal,asticot,insecte,maladie,nuisible
lombric,animal,annélide,insecte,parasite,ver
microbe,amibe,bactérie,biologie,microorganisme,phagocytose
bouquet,amoureux,anniversaire,fleur,fleurs,plante
fleur de cerisier,bourgeon,plante,printemps
fleur blanche
lotus,beauté,bouddhisme,calme,fleur,hindouisme
rosette,plante
rose,amour,beauté,fleur,plante,rouge
fleur fanée,mort,rose
hibiscus,fleur,plante
tournesol,champs,fleur,plante,soleil
bourgeon,bouton d’or,dent-de-lion,fleur,pissenlit,plante
tulipe,bourgeon,fleur,plante,printemps
jeune pousse,germe,jeune plant,plante,plantule,pousser
plante en pot,décoration,ennuyeux,faire pousser,intérieur,nature
conifère,arbre,forêt,pin,plante,sapin
arbre à feuilles caduques,feuillu,forêt,nature,plante
palmier,arbre,cocotier,plage,plante,tropical
cactus,désert,nature,piquant,plante,sécheresse
plant de riz,grain,plante
feuille,arbre,feuilles,plante
trèfle,irlande,plante
trèfle à quatre feuilles,4,chance,irlande,plante,porte-bonheur
feuille d’érable,automne,feuille morte,tomber
feuille morte,automne,tomber
feuille virevoltante,bourrasque,souffle,vent,virevolter
nid vide,branches,faire son nid,maison
nid avec œufs,branches,faire son nid,oiseau
champignon,mario,plante
raisin,fruit,nourriture
melon,fruit
pastèque,fruit
mandarine,agrume,clémentine,fruit,nourriture,orange
citron,acide,agrume,fruit,nourriture,zeste
banane,fruit,nourriture,potassium
ananas,fruit,nourriture,tropical
mangue,fruit,nourriture,tropical,tropique
pomme rouge,fruit,nourriture
pomme verte,fruit,nourriture
poire,fruit,nourriture
pêche,fruit,nourriture
cerises,fruit,nourriture
fraise,fruit,nourriture
myrtilles,airelles,baies,bleu,bleuets,fruit
kiwi,fruit,nourriture
tomate,fruit,légume,nourriture,plante
olive,aliment,apéritif,apéro,nourriture,olivier
noix de coco,fruit,nourriture,palmier,piña colada
avocat,fruit,nourriture
aubergine,légume,nourriture
pomme de terre,légume,nourriture,patate,purée
carotte,légume,nourriture
épi de maïs,ferme,nourriture
piment rouge,nourriture,piquant
poivron,légume,piment,poivron rouge,poivron vert
concombre,cornichon,légume,nourriture
légume à feuilles vertes,bok choy,chou,chou chinois,chou frisé,chou pommé
brocoli,broccoli,chou,chou sauvage,légume
ail,aromate,assaisonnement,condiment,légume,vampire
oignon,assaisonnement,condiment,légume,ognon
cacahuètes,arachide,noisette,nourriture
haricots,haricot rouge,légume,légumineuse,nourriture,petit
châtaigne,marron,nourriture,plante
pain,miche,nourriture,pain de mie
croissant,nourriture,pain,petit-déjeuner,viennoiserie
baguette,nourriture,pain
galette,arepa,gordita,lavash,naan,nourriture
bretzel,nourriture,torsade
bagel,boulangerie,petit-déjeuner,sandwich,schmear
pancakes,crêpe,goûter,nourriture,petit-déjeuner
gaufre,brunch,gourmandise,goûter,moule,petit déjeuner
part de fromage,nourriture
viande sur un os,nourriture
cuisse de poulet,dinde,nourriture,os,volaille
morceau de viande,côtelette,nourriture,steak,viande rouge
lard,bacon,nourriture,porc,viande
hamburger,cheeseburger,fast food,nourriture
frites,fast food,potatoes,potatœs
pizza,fromage,nourriture,part,pepperoni,tranche
hot dog,nourriture,saucisse
sandwich,nourriture,pain,pain de mie,pique-nique
taco,mexicain,nourriture
burrito,kebab,mexicain,wrap
tamal,mexicain,nourriture,pamonha,papillote
kebab,falafel,nourriture,pain pita
falafels,boulette,boulettes,pois chiches,seitan,soja
œuf,nourriture
œuf au plat,cuisine,friture,nourriture,petit-déjeuner,poêle
plat mitonné,casserole,espagne,paella,poêle,riz
marmite,nourriture,ragoût
fondue,bourguignonne,chocolat,fromage,plat,poêlon
bol avec cuillère,congee,céréales,déjeuner,petit déjeuner,soupe
salade verte,nourriture
pop-corn,cinéma,nourriture
beurre,gras
sel,condiment,salière,salé,saveur
aliments en conserve,nourriture
boîte déjeuner,bento,nourriture
galette de riz,cracker,nourriture
boulette de riz,japonais,nourriture,onigiri,plat
bol de riz,nourriture
riz au curry,nourriture
bol fumant,nouilles,nourriture,ramen,vapeur
spaghetti,italien,nourriture,pâtes,restaurant
patate douce,nourriture
brochette de poisson,fruits de mer,nourriture,restaurant
sushi,japonais,nourriture,poisson,riz
beignet de crevette
croquette de poisson,gâteau,narutomaki,nourriture,restaurant,surimi
gâteau de lune,automne,festival,moon cake,yuèbǐng
brochette de bonbons,dango,dessert,japonais,nourriture
boulette de pâte,dumpling,empanada,gyoza,jiaozi,pierogi
biscuit chinois,nourriture,prophétie
boîte à emporter,baguettes,carton,chinois
glace italienne,dessert,nourriture,sucré
granité,coupe de glace,crème glacée,dessert,glace,nourriture
glace,coupe de glace,crème,crème glacée,dessert,nourriture
doughnut,dessert,donut,goûter,nourriture,sucrerie
cookie,biscuit,dessert,goûter,gâteau,nourriture
gâteau d’anniversaire,bougies,dessert,fête,goûter,nourriture
gâteau sablé,dessert,goûter,nourriture,pâtisserie,sucré
cupcake,dessert,muffin,pâtisserie,sucre,sucrerie
tarte,décoration,garniture,gâteau,nourriture,pâte à tarte
barre chocolatée,dessert,goûter,nourriture,sucré
bonbon,dessert,goûter,nourriture,sucrerie,sucré
sucette,dessert,goûter,nourriture,sucrerie,sucré
crème renversée,dessert,flan,nourriture,pudding,sucré
pot de miel,nourriture,ours,sucré
biberon,boisson,bébé,lait,naissance,nouveau-né
verre de lait,boisson
boisson chaude,café,caféine,matin,thé
théière,boisson,boisson chaude,infusion
tasse,boisson,thé
saké,boisson,bouteille,restaurant,verre
bouteille de champagne,alcool,boisson,bouchon,félicitations,fête
verre de vin,alcool,bar,boisson,club,restaurant
cocktail,alcool,bar,boisson,club,martini
cocktail tropical,alcool,bar,boîte,fête,verre
chope,alcool,bar,bière,boisson,chope de bière
chopes de bière,alcool,boisson,santé,tchin,trinquer
trinquer,alcool,champagne,célébrer,fêter,santé
verre tumbler,alcool,liqueur,whisky
verser un liquide,accident,boisson,eau,oups,renverser
gobelet avec paille,boisson,eau,jus de fruit,jus de fruits,soda
thé aux perles,boba,boisson,bubble tea,bulle,lait
briquette de jus,boisson,carton,jus de fruits,paille
maté,boisson
glaçon,cube,froid,glace,iceberg
baguettes,hashi
fourchette et couteau avec assiette,cuisine,restaurant,table
fourchette et couteau,couverts,faim,manger,nourriture,repas
cuillère,couvert,manger
couteau de cuisine,arme,chef,outil
bocal,condiments,conserver,pot,rien,récipient
amphore,astrologie,cuisine,grec,grèce,horoscope
globe tourné sur l’Afrique et l’Europe,espace,monde,planète,terre
globe tourné sur les Amériques,espace,monde,planète,terre
globe tourné sur l’Asie et l’Australie,espace,monde,planète,terre
globe avec méridiens,internet,monde,net,toile
carte du monde,planisphère,voyage
carte du Japon,voyage
boussole,compas,direction,magnétique,navigation,orientation
montagne enneigée,froid,neige,sommet,voyage
montagne,nature,sommet,voyage
volcan,lave,nature,éruption
mont Fuji,montagne,nature,sommet,voyage
camping,nature,voyage
plage avec parasol,voyage
désert,voyage
île déserte,cocotier,palmier,voyage
parc national,nature,voyage
stade
monument classique,colonnes,voyage
construction d’un bâtiment,chantier,grue
brique,argile,briques,mortier,mur,mur de briques
rocher,caillou,dur,lourd,pierre,solide
bois,arbre,bûche,bûcheron,rondins,tronc
hutte,abri,case,maison,maisonnette,yourte
maisons,bâtiment,bâtiments,pavillons
maison abandonnée
maison,bâtiment,foyer,maison simple,pavillon,résidentiel
maison avec jardin,foyer,pavillon,résidentiel
immeuble de bureaux,ville
bureau de poste japonais,bâtiment,voyage
bureau de poste,bâtiment,européen
hôpital,bâtiment,docteur,médecin,urgences
banque,bâtiment
hôtel,bâtiment,voyage
love hotel,amour,bâtiment,cœur,hôtel,voyage
supérette,24h/24,bâtiment,magasin,supermarché,épicerie
école,bâtiment
grand magasin,bâtiment
usine,bâtiment
château japonais,bâtiment,voyage
château,bâtiment,européen,voyage
mariage,amour,chapelle,cœur,église
tour de Tokyo,japon,voyage
statue de la Liberté,new york,voyage
église,bâtiment,chapelle,chrétien,croix,religion
mosquée,islam,musulman,musulmane,religion,voyage
temple hindou,bouddhisme,pagode,religion,stupa
synagogue,judaïsme,juif,juive,religion,temple
sanctuaire shinto,religion,voyage
kaaba,islam,musulman,musulmane,religion,voyage
fontaine,eau
tente,camping,nature,voyage
brume,brouillard,voyage
nuit étoilée,ville,voyage,étoiles
ville,bâtiment,voyage
soleil levant derrière les montagnes,matin,nature,voyage
soleil levant,matin,nature,voyage
ville au crépuscule,immeubles,soir,soleil,voyage
coucher de soleil,crépuscule,soir,ville,voyage
pont de nuit
sources chaudes,vapeur
cheval de manège
toboggan,aire de jeu,glissade,jouer
grande roue,attractions
montagnes russes,attractions
enseigne de barbier,coiffeur,coiffure,salon
chapiteau,cirque
locomotive,chemin de fer,rail,tchou tchou,train,vapeur
wagon,chemin de fer,rail,train,tram,tramway
TGV,chemin de fer,rail,rapide,train,vitesse
train à grande vitesse,chemin de fer,rail,rapide,tgv,voyage
train,arrivée,chemin de fer,rail,voyage
métro
métro léger,monorail,rail,rer
gare,chemin de fer,rail,rer,train
tramway,rer,transport,trolley,trolleybus
monorail,véhicule
train de montagne,chemin de fer,rail,voyage,wagon
wagon de tramway,trolleybus,voiture,voyage
bus,véhicule,école
bus de face,bus qui arrive,car
trolleybus,tram,tramway
minibus,navette,véhicule
ambulance,urgences,véhicule
camion de pompier,pin-pon
voiture de police,flic,patrouille,véhicule
voiture de police de face,véhicule
taxi,taxi jaune,uber,véhicule
taxi de face,joe le taxi,new york,taxi jaune,uber,voiture
voiture,automobile,conduire,voyage,véhicule
voiture de face,automobile,conduire,voyage,véhicule
véhicule utilitaire sport,automobile,conduire,loisirs,voiture,voyage
pick-up,auto,camion benne,camionnette,pickup,plateau
camion de livraison,camionnette,véhicule
semi-remorque,camion,poids lourd,véhicule
tracteur,véhicule
voiture de course,formule 1
moto,course
scooter
fauteuil roulant manuel,accessibilité,handicap
fauteuil motorisé,accessibilité,handicap
tuk tuk,rickshaw,taxi,thaï,tricycle
vélo,bicyclette,cyclisme,voyage
trottinette
planche à roulettes,glisse,longboard,skate,skateboard
patin à roulettes,derby,roller,sport
arrêt de bus
autoroute,voyage
voie ferrée,chemin de fer,rail,train,voyage
baril de pétrole
pompe à essence,diesel,gazole,station
roue,cercle,pneu,tourner,voiture,véhicule
gyrophare,alarme,alerte,lumière,police,sirène
feu tricolore horizontal,carrefour,croisement
feu tricolore vertical,carrefour,croisement
stop,octogonal,panneau,signe
travaux,barrière
ancre,bateau,outil,voyage
bouée de sauvetage,flotter,sauver,sauveteur,secours,sécurité
voilier,bateau,mer,plaisance,voyage,yacht
canoë,bateau,rame,ramer
hors-bord,bateau,luxe,vedette,voyage,été
paquebot,bateau,croisière,voyage
ferry,bateau,voyage
bateau à moteur
navire,bateau,croisière,paquebot,titanic,voyage
avion,avion en vol,jet,vol,voyage,véhicule
petit avion,voyage
avion au décollage,départ,voyage
avion à l’atterrissage,arrivée,voyage
parachute,chute libre,parapente
siège,chaise,fauteuil,place
hélicoptère,véhicule
train suspendu,voyage
téléphérique,montagne,ski,télécabine
tramway aérien,télécabine
satellite,espace
fusée,décollage,espace,voyage
soucoupe volante,alien,extraterrestre,ovni
cloche de comptoir,clochette,hôtel,réception,sonnette
bagage,valise,voyage
sablier,chronomètre,minuteur,sable,temps
sablier avec sable qui coule,attendre,chronomètre,minuteur,temps
montre,heure
réveil,alarme,attendre,dring,heure,matin
chronomètre,heure,temps
horloge,heure,minuteur,temps
pendule,horloge,horloge posée
midi/minuit,0 h,12 h,heure,horloge,midi pile
midi/minuit et demie,00 h 30,12 h 30,heure,horloge,midi et demi
une heure,1 h,13 h,horloge,treize heures
une heure et demie,1 h 30,13 h 30,horloge
deux heures,14 h,2 h,horloge
deux heures et demie,14 h 30,2 h 30,horloge
trois heures,15 h,3 h,horloge,quinze heures
trois heures et demie,15 h 30,3 h 30,horloge
quatre heures,16 h,4 h,seize heures
quatre heures et demie,16 h 30,4 h 30,horloge
cinq heures,17 h,5 h,horloge
cinq heures et demie,17 h 30,5 h 30,horloge
six heures,18 h,6 h,horloge
six heures et demie,18 h 30,6 h 30,horloge
sept heures,19 h,7 h,horloge
sept heures et demie,19 h 30,7 h 30,horloge
huit heures,20 h,8 h,horloge,vingt heures
huit heures et demie,20 h 30,8 h 30,horloge
neuf heures,21 h,9 h
neuf heures et demie,21 h 30,9 h 30,horloge
dix heures,10 h,22 h,horloge
dix heures et demie,10 h 30,22 h 30,horloge
onze heures,11 h,23 h,horloge
onze heures et demie,11 h 30,23 h 30,horloge
nouvelle lune,espace,sombre
lune croissante,espace,nuit
premier quartier de lune,espace,nuit
lune gibbeuse croissante,espace,gibbeux,nuit
pleine lune,espace,nuit
lune gibbeuse décroissante,espace,gibbeux,nuit
dernier quartier de lune,espace
lune décroissante,espace,nuit
croissant de lune,espace,nuit,ramadan
nouvelle lune avec visage,espace,nuit
premier quartier de lune avec visage,espace,lune à visage,nuit
dernier quartier de lune avec visage,lune à visage,nuit
thermomètre,météo
soleil,beau temps,brillant,espace,grand soleil,météo
pleine lune avec visage,lune à visage,nuit,sourire
soleil avec visage,chaleur,chaud,ensoleillé,jour,lumière
planète à anneaux,saturne,saturnien,saturnienne
étoile,astronomie,nuit
étoile brillante,nuit,nuit étoilée,succès,éclat,étincelant
étoile filante,espace,nuit
voie lactée,espace
nuage,gris,météo
soleil derrière les nuages,caché,météo,nuageux
nuage avec éclair et pluie,météo,orage
soleil derrière un petit nuage,caché,météo
soleil derrière un gros nuage,caché,météo
soleil derrière un nuage de pluie,caché,gouttes,météo
nuage avec pluie,averse,gouttes,mauvais temps,météo,nuage de pluie
nuage avec neige,flocons,froid,hiver,météo,nuage de neige
nuage avec éclair,orage,orageux,temps
tornade,cyclone,météo,nuage,tourbillon
brouillard,brume,fog,météo,nuage
vent avec visage,météo,nuage,souffle,visage du vent
cyclone,spirale,tourbillon,typhon,vertige
arc-en-ciel,bisexuelle,gay pride,homosexuelle,lesbienne,lgbtqia
parapluie fermé,météo
parapluie ouvert
parapluie avec gouttes de pluie,météo
parasol sur le sol,météo,parapluie,plage,pluie,soleil
haute tension,courant,danger,nature,orage,vitesse
flocon,froid,météo,neige
bonhomme de neige,flocons
bonhomme de neige sans neige,froid
comète,espace,météore
feu,allumer,brûler,chaud,flamme,fournaise
goutte d’eau,bd,froid,larme,météo,nature
vague,eau,kanagawa,lame,large,marée
citrouille,halloween,lanterne
sapin de Noël,arbre,fête,fêtes,guirlandes
feu d’artifice,14 juillet,fête
cierge magique,14 juillet,artifice,feu d’artifice,fête,étincelle
pétard,dynamite,explosif,explosive,feu d’artifice,tnt
étincelles,*,magie,nuit,nuit étoilée,scintiller
ballon gonflable,anniversaire,fête
cotillons,anniversaire,fête,super
confettis,anniversaire,fête
arbre à vœux,fête,japon,prières,tanabata
bambou décoratif,fête,japonais,plante
poupées japonaises,festival
koinobori,carpe,fête
carillon éolien,clochette,fête,vent
cérémonie de la lune
enveloppe rouge,argent,bonne chance,cadeau,hóngbāo,lai see
ruban,fête,nœud,ruban rose
cadeau,anniversaire,cadeau emballé,fête,noël,nœud
ruban de mémoire,souvenir
billet d’entrée,place,spectacle
billet,place,spectacle
médaille militaire
trophée,champion,championne,coupe,gagner,prix
médaille sportive,champion,championne,médaille d’or,vainqueur,victoire
médaille d’or,1er,premier
médaille d’argent,2e,deuxième
médaille de bronze,3e,troisième
ballon de football,balle,sport
baseball,balle,sport
softball,balle,gant,sports
basket,ballon,basket-ball,panier,sport
volley-ball,ballon,jeu,match,sport
football américain,ballon,sport,super bowl
rugby,ballon,sport
tennis,balle,sport
disque volant,discoplane,disque-volant,frisbee,sport,ultimate
bowling,boule,jeu,partie,quilles,sport
cricket,balle,batte,jeu,match,sport
hockey sur gazon,balle,crosse,sport
hockey sur glace,crosse,palet,sport
crosse,balle,but,lacrosse,raquette,sport
ping-pong,balle,jeu,partie,raquette,sport
badminton,jeu,match,raquette,sport,volant
gant de boxe,sport
tenue d’arts martiaux,judo,karaté,kimono,sport,taekwondo
cage,but,filet,sport
drapeau de golf,sport,trou
patin à glace,patiner,patinoire,sport
pêche à la ligne,canne à pêche,sport
masque de plongée,apnée,masque et tuba,plonger,snorkeling,tuba
maillot de course,athlétisme,course à pied,jogging,running,sport
ski,neige,sport
luge,glisser,neige,traîneau
pierre de curling,granit,jeu,match,partie,sport
dans le mille,cible,fléchettes,jeu
yoyo,descendre,jouet,monter,osciller
cerf-volant,planer,voler
pistolet à eau,arme,arme à feu,flingue,revolver
boule de billard,8,boule magique,huit,jeu,pool
boule de cristal,avenir,magie,voyant,voyante
baguette magique,abracadabra,magicien,magie,sorcier,sorcière
jeu vidéo,joystick,manette,playstation,xbox
manette de jeu,jeu vidéo,joystick
machine à sous,casino,jeu
dés,hasard,jeu
pièce de puzzle,assemblage,indice,interloqué,énigme
ours en peluche,jeu,jouet,nounours
piñata,5 mai,bonbons,cinco de mayo,confiseries,fête
boule à facettes,briller,danse,disco,fête,soirée
poupées russes,emboîté,empiler,jouet,matriochka,poupée gigogne
pique,carte,couleur,jeu
cœur cartes,cartes à jouer,couleur,jeu,rouge
carreau,carreaux,carte,couleur,jeu
trèfle cartes,cartes à jouer,couleur,jeu,noir
pion d’échec,duper,sacrifiable
carte Joker,cartes à jouer,jeu
dragon rouge mahjong,jeu,mah-jong
jeu des fleurs,carte,carte à jouer,japonais
spectacle vivant,acteur,actrice,art,masque,théâtre
cadre avec image,art,musée,peinture,tableau
palette de peinture,art,artiste,couleurs,peindre,peintre
bobine de fil,aiguille,coudre,couture,ficelle
aiguille à coudre,broderie,couture,fil à coudre,points,suture
fil,boule,crochet,laine,pelote,tricot
nœud,attacher,corde,entrelacer,lien,noué
lunettes de vue,accessoire,vêtements,yeux,œil
lunettes de soleil
lunettes,masque,natation,soudage
blouse blanche,docteur,expérience,labo,laboratoire,manteau blanc
gilet de sécurité,chantier,fluo,gilet jaune,gilet orange,sûreté
cravate,chemise,travail,vêtements
T-shirt,bleu,chemise,courses,décontracté,polo
jean,bleu,courses,denim,pantalon,shopping
foulard,cou,froid,glagla,vêtements,écharpe
gants,main,vêtements
manteau,froid,glagla,veste,vêtements
chaussettes,pieds,vêtements
robe,courses,jolie,shopping,vêtements,élégante
kimono,vêtements
sari,inde,mode,robe,traditionnel,vêtement
maillot de bain une pièce
slip,slip de bain,sous-vêtement,une pièce
short,baignade,caleçon,piscine,plage,short de bain
bikini,nager,piscine,plage,vêtements
vêtements de femme,chemise,chemisier,courses,shopping
porte-monnaie,accessoire,courses,sac à main,shopping,vêtements
sac à main,accessoire,courses,shopping,vêtements
pochette,accessoire,sac,sac à main,trousse,vêtements
sacs de shopping,achats,courses
cartable,sac,sac à dos,école
tong,claquettes,mer,plage,sandales,tatanes
chaussure d’homme,accessoire,coup de pied,courses,marron,pied
chaussure de sport,accessoire,athlétisme,basket,coup de pied,courir
chaussure de randonnée,camping,marche,timberland,vêtements
chaussure plate,ballerine,mule,vêtements
chaussure à talon haut,accessoire,courses,mode,shopping,stilletto
sandale de femme,chaussure,talon haut,vêtements
chaussons de danse,ballerines,ballet,chaussures,classique
botte de femme,accessoire,chaussure,courses,shopping,vêtements
couronne,accessoire,famille royale,monarchie,monarque,reine
chapeau de femme,vêtements
haut de forme,accessoire,chapeau,haut-de-forme,magie,vêtements
toque universitaire,accessoire,chapeau,diplôme,université,vêtements
casquette américaine,baseball cap,chapeau,vêtements
casque militaire,armée,guerre,guerrier,protection,soldat
casque de secouriste,assistance,croix,secours
chapelet,accessoire,collier,perles,prière,religion
rouge à lèvres,cosmétiques,maquillage,rendez-vous
bague,alliance,amour,brillant,diamant,fiançailles
pierre précieuse,argent,bijou,diamant,fiançailles,joyau
muet,chut,enceinte,silence,son,sourdine
volume des enceintes faible,haut-parleur,son,volume bas
volume des enceintes moyen,haut-parleur,son,volume moyen
volume des enceintes élevé,fort,haut-parleur,musique,son,volume élevé
haut-parleur,communication,fort,message,mégaphone,son
porte-voix,encourager,hourra,manifestation,mégaphone
cor postal,cor de facteur,facteur,poste
cloche,clochette,sonner
alarme désactivée,barrée,cloche,silence
partition,musique,note
note de musique
notes de musique,partition
micro de studio,chant,enregistrement,microphone,musique
curseur de niveau,musique
boutons de réglage,commande,musique,réglages
micro,chanter,karaoke,karaoké,microphone,musique
casque,musique,son,écouteur,écouteurs
radio,actualités,communication,loisirs,musique,vidéo
saxophone,instrument,musique
trompette,instrument,musique
accordéon,bandonéon,concert,concertina,instrument,musique
guitare,instrument,musique
piano,clavier,instrument,musique,touches
violon,instrument,musique
banjo,cordes,instrument,musique
batterie,baguette,baguettes,musique,tambour
djembé,battement,conga,instrument,musique,percussions
téléphone portable,communication,smartphone
appel entrant,communication,smartphone
téléphone
combiné téléphonique,communication,téléphone
bipeur,communication,pager
fax,communication,télécopieur
pile
pile faible,batterie,déchargé,électronique,énergie faible
câble avec fiche électrique,branché,prise,électricité
ordinateur portable,bureau,travail
ordinateur de bureau,moniteur
imprimante,imprimer,ordinateur
clavier,informatique,ordinateur
souris d’ordinateur,informatique
boule de commande,informatique,ordinateur,souris à boule,trackball
disque d’ordinateur,minidisc
disquette,informatique,ordinateur
CD,blu-ray,disque,dvd
DVD,blu-ray,cd,disque
abaque,boulier,calcul,calculation,math,mathématiques
caméra,cinéma,film,filmer,réalisateur,réalisatrice
pellicule,bande,cinéma,film
projecteur cinématographique,film,vidéo
clap,action,film,ça tourne
téléviseur,petit écran,tv,télévision
appareil photo,selfie,vidéo
appareil photo avec flash
caméscope,caméra,filmer,vidéo
cassette vidéo,magnétoscope,vhs,vidéocassette,vintage
loupe orientée à gauche,agrandir,chercher,détective,loupe gauche,recherche
loupe orientée à droite,agrandir,chercher,détective,loupe droite,recherche
bougie,chandelle,lumière
ampoule,allumer,bande dessinée,bd,dessin,idée
torche,lampe torche,lumière,outil
lampion rouge,japonais,lanterne,lumière,restaurant
diya,diwali,fête inde,huile,lampe,lampe inde
carnet avec couverture,cahier,livre,école,écrire
livre fermé,apprendre,enseignement,lire,littérature,livre rouge
livre ouvert,apprendre,bibliothèque,enseignement,lecture,lire
livre vert,apprendre,bibliothèque,enseignement,lecture,lire
livre bleu,apprendre,lecture,lire,littérature,roman
livre orange,apprendre,lecture,lire,littérature,roman
livres,apprendre,bibliothèque,enseignement,lecture,lire
carnet,cahier,écrire
carnet de compte,cahier,classeur,grand livre
page enroulée,document
parchemin,papier
page,document
journal,actualités,communication,gros titres,presse,une
journal roulé,actualités,presse
signets,marque,marqueur,onglets
marque-page,marqueur,signet
étiquette
pièce,argent,euro,fortune,métal,or
sac plein d’argent,avare,banque,dollar,parier,payer
billet en yens,argent,payer
billet en dollars,argent,payer
billet en euros,argent,payer
billet en livres,argent,payer
billet avec des ailes,argent,dollars,payer
carte bancaire,argent,banque,payer
reçu,compta,comptabilité,comptable,facture,justificatif
courbe avec yen en hausse,banque,croissance,devise,graphique,marché
enveloppe,e-mail,lettre,message
e-mail,courriel,lettre,message
message reçu,courriel,courrier,e-mail,enveloppe,envoyer
enveloppe avec flèche,communication,courriel,e-mail,envoi,envoyer
boîte d’envoi,courriel,e-mail,envoyer,flèche,lettre
boîte de réception,courriel,e-mail,flèche,lettre,message
colis,boîte,livraison,paquet
boîte aux lettres fermée drapeau levé,courrier
boîte aux lettres fermée drapeau baissé,courrier
boîte aux lettres ouverte drapeau levé,courrier
boîte aux lettres ouverte drapeau baissé,courrier
boîte aux lettres,courrier,poste
urne électorale,a voté,voter
crayon,gomme,mine
stylo plume noir,écrire
stylo plume,écrire
stylo,stylo bille,stylo-bille,écrire
pinceau,peinture
crayon pastel,rouge
mémo,bloc-notes,crayon,écrire
porte-documents,accessoire,bureau,cartable
dossier,fichier,répertoire
dossier ouvert,ouvrir,répertoire
intercalaires,classement,classeur,index
calendrier,date
éphéméride,agenda,calendrier,date,planning
bloc-notes à spirale,cahier
calendrier à spirale,bloc-notes
carnet d’adresses,carte,fiche,index,rolodex,vintage
graphique en hausse,croissance,données,haut,tendance
graphique en baisse,bas,chute,données,négatif,tendance
graphiques à barres,données
porte-bloc,fournitures,liste,presse-papiers
punaise,fournitures
épingle,carte,emplacement,fournitures,punaise ronde
trombone,fournitures
trombones,fournitures
règle,fournitures,mathématiques,règle plate
équerre,fournitures,mathématiques
ciseaux,couper,découper,fournitures,papier
boîte à dossiers,classeur
meuble à dossiers,classement,classer,classeur
corbeille à papiers,poubelle
cadenas fermé,privé,verrouiller,verrouillé
cadenas ouvert,déverrouiller,ouvrir
cadenas fermé avec stylo,confidentiel,privé,stylo plume,verrouillé
cadenas fermé avec clé,privé,sécurisé,verrouillé
clé,mot de passe,ouvrir,serrure
clé ancienne,fermer,indice,serrure,verrouiller
marteau,outil,réparer,travaux
hache,bois,bûcheron,fendre,hachette
pioche,mine,outil
marteau et pioche,burin,outil,outils
marteau et clé à molette,outil,outils
dague,arme,couteau,poignard
épées croisées,arme,armes
bombe,bande dessinée,bd,boum,danger,dessin
boomerang,aborigène,australie,jeu,outil,retour
arc et flèche,archer,astrologie,horoscope,sagittaire,sport
bouclier,arme
scie,bois,outil,scie à bois,scie égoïne,scier
clé à molette,outil,travaux
tournevis,outil,outillage
vis et écrou,boulon,outil,travaux
roue dentée,engrenage,outil
serre-joint,compresser,comprimer,outil,serre-joints
balance à poids,astrologie,horoscope,justice,zodiaque
canne blanche,accessibilité,aveugle,malvoyant
chaînons,chaîne,maillons,mousqueton
chaînes
crochet,accrocher,appâter,attraper,capitaine,ferrer
boîte à outils,coffre,mécanique,mécano
aimant,aimanter,attirer,attraction,fer à cheval,magnet
échelle,ascension,barreau,escabeau,grimper,monter
alambic,chimie,outil
tube à essai,chimie,chimiste,expérience,labo,laboratoire
boîte de pétri,bactérie,bactériologie,biologie,biologiste,boîte de petri
adn,biologie,biologiste,gène,génétique,science
microscope,expérience,laboratoire,outil,science
télescope,astronomie,espace,outil,planètes,science
antenne satellite,parabole,science
seringue,aiguille,docteur,malade,médecine,piqûre
goutte de sang,don du sang,menstruation,menstruations,médecine,règles
pilule,docteur,gélule,malade,médecine,médicament
sparadrap,bandage,bobo,médecine,pansement
béquille,accident,aide,blessé,boiter,canne
stéthoscope,cœur,diagnostic,docteur,médecin,médecine
radiographie,docteur,médical,os,rayons x,squelette
porte,placard,porte d’entrée
ascenseur,accessibilité,descente,monte-charge,montée
miroir,beauté,glace,image,maquillage,psyché
fenêtre,air frais,cadre,carreaux,ouverture,transparent
lit,dormir,hôtel
canapé et lampe
chaise,assis,siège
toilettes,cabinets,wc
ventouse,bouché,déboucheur,dégorgement,outil,plombier
douche,eau
baignoire,bain,mousse
tapette à souris,appât,apât,fromage,leurre,piège
rasoir,coupant,lame,raser,tranchant
bouteille de lotion,crème solaire,flacon,hydratant,shampoing,shampooing
épingle de sûreté,couche,imperdable,lange,punk rock
balai,balais,balayage,ménage,nettoie,nettoyage
panier,agriculture,cueillette,lessive,linge,pique-nique
rouleau de papier,essuie-tout,rouleau de pq
seau,conteneur,plage
savon,bain,bulles,lavage,laver,me lave
bulles,propre,savon,sous l’eau
brosse à dents,dentaire,hygiène,laver,salle de bain
éponge,absorbante,absorbe,laver,nettoyage,nettoyer
extincteur,chaud,feu,fire,incendie,éteindre
chariot,caddie,courses,panier,shopping,supermarché
cigarette,fumer,fumeur,signe fumeur
cercueil,enterrement,mort,obsèques,vampire
pierre tombale,cimetière,enterrement,funérailles,mort,mémorial
urne funéraire,cendres,mort,obsèques
mauvais œil,amulette,l’oeil bleu,mauvais oeil,nazar,nazar boncuk
main de Fatma,amulette,chance,hamsa,khamsa,myriam
moai,moaï,monolithe,statue,voyage,île de pâques
pancarte,affiche,grève,manifestation,panneau,protestation
carte d’identité,justificatif,papiers,sécurité
distributeur de billets,argent,banque,dab,retrait
icône Poubelle,corbeille,déchets,jeter
eau potable,eau du robinet,robinet
symbole Accès handicapés
symbole Toilettes hommes,symbole homme,wc
symbole Toilettes femmes,symbole femme,wc
panneau Toilettes,wc
symbole Bébé
WC,toilettes
contrôle des passeports
douane,douanes
retrait des bagages,arrivée,avion,aéroport,valise,voyage
consigne,bagages,casier,clé,valise
symbole d’avertissement,attention
traversée d’enfants,circulation,piétons,école
sens interdit,circulation,interdiction,non,panneau
symbole d’interdiction,interdit
vélos interdits,bicyclette,interdiction
interdiction de fumer,interdit
dépôt d’ordures interdit,déchets,interdiction,ne pas jeter
eau non potable,imbuvable,interdiction,interdit,ne pas boire
interdit aux piétons,interdiction
téléphones portables interdits,interdiction
18 ans et plus,dix-huit,interdiction,interdit,limite d’âge,majorité
radioactif,radioactivité,symbole
danger biologique,symbole
flèche haut,direction,nord,sens
flèche haut droite,direction,nord-est,sens
flèche droite,direction,est,sens
flèche bas droite,direction,sens,sud-est
flèche bas,direction,sens,sud
flèche bas gauche,direction,sens,sud-ouest
flèche gauche,direction,ouest,sens
flèche haut gauche,direction,nord-ouest,sens
flèche haut bas
flèche gauche droite
flèche courbe gauche
flèche courbe droite
flèche courbe haut
flèche courbe bas
flèches dans le sens horaire,actualiser
flèches dans le sens antihoraire,actualiser,retour
flèche Retour
flèche Fin
flèche Activé
flèche Bientôt
flèche En haut
lieu de culte,prier,religion
symbole de l’atome,athée
om,hindou,religion
étoile de David,judaïsme,juif,juive,religion
roue du Dharma,bouddhisme,bouddhiste,religion,roue de dharma
yin yang,complémentaire,religion,tao,taoïsme
croix latine,chrétien,chrétienne,religion
croix orthodoxe,chrétien,chrétienne,religion
lune et étoile,islam,musulman,musulmane,ramadan,religion
symbole de paix,paix et amour,peace and love
chandelier à sept branches,candélabre,hanoucca,hanoukka,judaïsme,juif
étoile à 6 branches,chance,judaïsme,juif,juive
bélier zodiaque,astrologie,horoscope
taureau,astrologie,horoscope,zodiaque
gémeaux,astrologie,horoscope,zodiaque
cancer,astrologie,crabe,horoscope,zodiaque
lion,astrologie,horoscope,zodiaque
vierge,astrologie,horoscope,zodiaque
balance,astrologie,horoscope,justice,zodiaque
scorpion zodiaque,astrologie,horoscope
sagittaire,astrologie,horoscope,zodiaque
capricorne,astrologie,chèvre,horoscope,zodiaque
verseau,astrologie,horoscope,zodiaque
poissons,astrologie,horoscope,zodiaque
serpentaire,ophiuchus,zodiaque
bouton lecture aléatoire,flèche
bouton répétition,bouton répéter,flèche,répéter,sens horaire
bouton répétition de la piste,flèche,répéter,sens horaire
bouton lecture,droite,flèche,lire,triangle
bouton avance rapide,double flèche
bouton piste suivante,bouton suivant,double flèche,scène suivante,triangle
bouton lecture/pause,flèche,triangle
bouton retour,flèche,gauche,triangle
bouton retour rapide,double flèche,flèche
bouton piste précédente,flèche,triangle
petit triangle haut,bouton haut,flèche
double flèche vers le haut,flèche double,rapide
petit triangle bas,bouton bas,flèche
double flèche vers le bas,flèche double,rapide
bouton pause
bouton stop,carré
bouton enregistrer,cercle,enregistrement,point blanc
bouton éjecter
cinéma,caméra,film
luminosité faible,brillance,lumière,soleil
luminosité élevée,brillance,lumière,soleil
barres de réseau,communication,couverture,portable,réception,téléphone
mode vibreur,communication,portable,téléphone
téléphone éteint,portable,éteindre
symbole de la femme
symbole de l’homme
symbole de la communauté transgenre
signe multiplier,*,annuler,croix noire,multiplication,non
plus,+,addition,ajouter,arithmétique,mathématiques
moins,-,arithmétique,mathématiques,signe moins,soustraction
signe diviser,algèbre,division,math,mathématique,mathématiques
signe égal gras,mathématiques,réponse,égalité
infini,illimité,universel,éternité
double point d’exclamation,!,!!,ponctuation,surprise
points d’exclamation et d’interrogation,!,!?,?,ponctuation,question
point d’interrogation rouge,?,ponctuation,question
point d’interrogation blanc,?,ponctuation,question
point d’exclamation blanc,!,ponctuation,surprise
point d’exclamation rouge,!,ponctuation
ligne ondulée,ponctuation,tiret,vague
conversion de devise,argent,banque,change
symbole dollar,argent,devise,espèces,payer
caducée,docteur,esculape,médecine,personnel
symbole Recyclage
fleur de lys,blason,fleur de lis,reine,roi
trident,ancre,bateau,fourche,mer,poséidon
badge nominatif
symbole japonais de débutant,chevron
cercle rouge,0,anneau,gros cercle
bouton coché,carré,coche,coche blanche,marque,ok
case cochée,bouton,carré,coche,ok,oui
coche,coche noire,ok,oui,sélection,terminé
croix,annuler,croix rouge,multiplication,multiplier,×
bouton croix,multiplier,vert,×
boucle,bouclette
double boucle
alternance,symbole
astérisque huit branches,*,astérique,étoile
étoile huit branches,*,astérisque
éclat,*,briller,scintiller,étinceler,étincelle
symbole copyright,©
marque déposée,®
marque commerciale déposée,marque déposée,tm
touches : #
touches : *
touches : 0,zéro
touches : 1,un
touches : 2,deux
touches : 3,trois
touches : 4,quatre
touches : 5,cinq
touches : 6,six
touches : 7,sept
touches : 8,huit
touches : 9,neuf
touches : 10
majuscules,abcd,alphabet latin,lettres,saisie
minuscules,abcd,alphabet latin,lettre,lettres,saisie
saisie de chiffres,1234
saisie de symboles
alphabet latin,abc,lettres,saisie
groupe sanguin A
groupe sanguin AB
groupe sanguin B
bouton Effacer,cl,icône effacer
bouton Cool,icône cool
bouton Gratuit,icône gratuit
source d’informations
bouton Identifiant
m encerclé,cercle
bouton Nouveau,icône nouveau,nouveauté
bouton Pas bien,bouton ng,interdit,mauvais,ng
groupe sanguin O
bouton OK,icône ok
bouton P,parking
bouton SOS,au secours,icône sos,à l’aide
bouton Vers le haut,nouveau,nouveauté,up
bouton VS,contre,icône contre,versus
bouton ici en japonais,idéogramme
bouton frais de service en japonais
bouton montant mensuel en japonais,idéogramme
bouton pas gratuit en japonais,idéogramme,payant
bouton réservé en japonais,idéogramme
bouton bonne affaire en japonais,idéogramme
bouton réduction en japonais,idéogramme,rabais
bouton gratuit en japonais,idéogramme
bouton interdit en japonais,idéogramme
bouton accepter en japonais,acceptable,idéogramme
bouton application en japonais,idéogramme
bouton note pour réussir en japonais,idéogramme
bouton chambres disponibles en japonais,idéogramme
bouton félicitations en japonais,idéogramme
bouton secret en japonais,idéogramme
bouton ouvert pour affaires en japonais,idéogramme
bouton complet en japonais,idéogramme
disque rouge,cercle,géométrie,rond
disque orange,cercle,géométrie,rond
disque jaune,cercle,géométrie,rond
disque vert,cercle,géométrie,rond
disque bleu,cercle,géométrie,rond
disque violet,cercle,géométrie,rond
disque marron,brun,cercle,disque brun,géométrie,rond
disque noir,cercle,géométrie,rond
disque blanc,cercle,géométrie,rond
carré rouge,géométrie
carré orange,géométrie
carré jaune,géométrie
carré vert,géométrie
carré bleu,géométrie
carré violet,géométrie
carré marron,carré brun,géométrie
grand carré noir,forme,géométrie
grand carré blanc,forme,géométrie
carré moyen noir,forme,géométrie
carré moyen blanc,forme,géométrie
carré petit moyen noir,forme,géométrie
carré petit moyen blanc,forme,géométrie
petit carré noir,forme,géométrie
petit carré blanc,forme,géométrie
grand losange orange,géométrie
grand losange bleu,géométrie
petit losange orange,géométrie
petit losange bleu,géométrie
triangle rouge pointant vers le haut,flèche,géométrie,triangle haut
triangle rouge pointant vers le bas,flèche,forme,géométrie,triangle bas
diamant avec un point,bande dessinée,bd,dessin,géométrie,géométrique
bouton radio,forme,géométrie,géométrique,rond
carré blanc,bouton,forme,géométrie
carré noir,bouton,forme,géométrie` as string;
