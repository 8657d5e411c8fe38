/** Written by scripts/emoji-data.js out of emojibase-data (MIT). */
export default `rosto risonho,engraçado,feliz,lol,rindo,risada
rosto risonho com olhos bem abertos,boca,feliz,risada,sorridente,sorrindo
rosto risonho com olhos sorridentes,aberta,boca,engraçado,feliz,haha
rosto contente com olhos sorridentes,feliz,olhos sorrindo,rindo,sorrindo,sorriso
rosto risonho com olhos semicerrados,gargalhada,gargalhando,hahaha,kkk,olhos fechados
rosto risonho com gota de suor,estressada,estressado,nervoso,rindo,suando frio
rolando no chão de rir,choro,engraçada,feliz,gargalhada,haha
rosto chorando de rir,alegria,engraçada,engraçado,gargalhada,hahaha
rosto levemente sorridente,feliz,rosto sorrindo,sorriso,sorriso leve
rosto de cabeça para baixo
rosto derretendo,calor,derreter,desaparecer,dissolver,envergonhada
rosto com olho piscando,flerte,piscada,rosto piscando
rosto sorridente com olhos sorridentes,alegre,encabulada,envergonhada,feliz,fofo
rosto sorridente com auréola,anjinho,anjo,inocente,sorriso
rosto sorridente com 3 corações,amando,amei,amo,apaixonada,coração
rosto sorridente com olhos de coração,amor,apaixonado,paixão,romance
rosto com olhar maravilhado,estrela,gargalhando,olhos,super animada,super animado
rosto mandando um beijo,flerte,jogando beijos,mandando beijo
rosto beijando,beijo
rosto sorridente,corada,corado,relaxado,rosto sorrindo,sorriso
rosto beijando com olhos fechados,beijinho,mandando beijo
rosto beijando com olhos sorridentes,beijinho,beijos,flerte,mandando beijo,olhos sorrindo
rosto sorridente com lágrima,aliviada,chorar,contente,emocionado,felicidade
rosto saboreando comida,apetitoso,comida gostosa,delicioso,gostoso,nham
rosto mostrando a língua
rosto piscando e com língua para fora,brincadeira,piscadela,provocação
rosto bizarro,cara de maluco,doida,doido,excêntrico,grande
rosto com olhos semicerrados e língua para fora,eca,horrível,olhos fechados
rosto com cifrões,avarenta,caro,cifrão,dinheiro,ganância
rosto abraçando,abraço,carinho,feliz,mãos abraçando,rosto sorrindo
rosto com a mão sobre a boca,hehe,ops,risadinha,risonho,vergonha
rosto com olhos abertos e mão sobre a boca,assustada,chocada,descrença,em choque,espanto
rosto com olho espiando,cativada,cativado,envergonhada,envergonhado,esconder
rosto fazendo sinal de silêncio,faça silêncio,fica quieta,quieta,quieto
rosto pensativo,curiosa,curioso,dúvida,hmm,ideia
rosto saudando,boa sorte,exército,ok,respeito,saudação
rosto com boca de zíper,boca fechada,calada,calado,quieta,quieto
rosto com sobrancelha levantada,ceticismo,confusa,confuso,cética,cético
rosto neutro,putz,sem emoção,sem reação
rosto inexpressivo,aff,inespressiva,inespressivo,nada a dizer,sem expressão
rosto sem boca,calada,calado,quieto,sem palavras
rosto com linha pontilhada,deprimida,desaparecer,esconder,escondido,indiferença
rosto nas nuvens,distraído
rosto com sorriso maroto,flerte,suspeito
rosto aborrecido,aff,blasé,nada engraçado,não está feliz
rosto com olhos revirados,tanto faz
rosto expressando desagrado,careta,fazendo careta,sem graça
rosto exalando,alívio,assobio,assopro,cansada,cansaço
rosto de mentiroso,mentindo,mentira,pinocchio,pinóquio
rosto aliviado,alívio,em paz,zen
rosto deprimido,abatido,chateado,desanimado,pensativo,pra baixo
rosto sonolento,cara de sono,rosto com sono
rosto babando,babar,salivando
rosto dormindo,boa noite,cama,cansada,cansado,cochilo
rosto com máscara médica,doente,gripado,resfriado
rosto com termômetro,de cama,doente,febre,febril
rosto com atadura na cabeça,acidentado,doente,ferimento,machucado
rosto nauseado,doente,enjoado,enjoo,náusea,vômito
rosto vomitando,doente,nojenta,nojento,nojo,vômito
rosto espirrando,de cama,doente,espirro,gripado,resfriado
rosto fervendo de calor,febre,febril,insolação,língua de fora,ofegante
rosto gelado,abaixo de zero,azul,congelando,congelei,frio
rosto embriagado,alcoolizado,boca ondulada,bêbada,bêbado,embriagada
rosto atordoado,acabado,doente,morto,tontura
rosto com olhos em espiral,caramba,confuso,desnorteado,eita,espirais
cabeça explodindo,chocada,chocado,chocante,choque,incrível
rosto com chapéu de caubói,cara,cara de cauboi,cauboi,cowboy,sertanejo
rosto festivo,animação,aniversário,apito,chapéu,comemorar
rosto disfarçado,bigode,disfarce,espião,incógnito,nariz
rosto sorridente com óculos escuros,muito sol,na boa,sol,sorrindo,to legal
rosto de nerd,cdf,esperto,estudioso,inteligente,inteligência
rosto com monóculo,conservador
rosto confuso,indeciso,não entendi
rosto com boca diagonal,confusão,cético,decepção,desapontado,dúvida
rosto preocupado,decepcionado
rosto meio triste,tristeza,tristinho
rosto descontente,decepcionado,decepção,insatisfeito,triste
rosto com boca aberta,boquiaberto,empatia,pasmo
rosto surpreso,espantado,uau
rosto espantado,chocado,estupefato
rosto ruborizado,atordoado,deslumbrado,horrorizado,impressionado,vergonha
rosto implorando,olhos grandes,perdão,por favor,por que não,pq não
rosto segurando as lágrimas,admiração,alegria,chorar,com raiva,emoção
rosto franzido com boca aberta,assustado,decepcionado,inesperado,uau
rosto angustiado,sofrendo
rosto amedrontado,ansiedade,assustado,com medo,medo,preocupado
rosto ansioso com gota de suor,boca aberta,nervoso,suando frio,suor frio
rosto triste, mas aliviado,decepcionado,não,ufa
rosto chorando,choro,lágrimas,triste
rosto chorando aos berros,chorando alto,chorar,infeliz,lágrimas,triste
rosto gritando de medo,assustada,assustado,grito,susto,temeroso
rosto perplexo,bravo,frustrado,indignado
rosto perseverante,concentrado,concentração,dor de cabeça,foco,perseverança
rosto desapontado,decepção,desapontamento,triste
rosto cabisbaixo com gota de suor,suando frio,suor frio
rosto desolado,aborrecido,cansado,cansei,decepcionado,exausto
rosto cansado,desesperado,exausto
rosto bocejando,bocejo,cansada,cansado,com sono,entediada
rosto soltando vapor pelo nariz,brava,bravo,furiosa,furioso,irritada
rosto furioso,bravo,irado,vermelho,zangado
rosto zangado,irado
rosto com símbolos na boca,censurado,fala,mal,rude,xingando
rosto sorridente com chifres,cara,diabinho,diabo,malícia,roxa
rosto zangado com chifres,bravo,demônio,diabinho,diabo
caveira,conto,corpo,fadas,morte,rosto
caveira e ossos cruzados,morte,pirata
cocô,estrume,excremento,fezes,pilha
rosto de palhaço,cara,circo,engraçado,piada
ogro,assustador,conto de fadas,demoníaco,japonês,malvado
duende japonês,bravo,conto,fadas,goblin,monstro
fantasma,assombrado,assombração,buu,conto,fadas
alienígena,extraterrestre,ovni,rosto
monstro alienígena,e.t.,extraterrestre,game,invasores,ovni
rosto de robô,monstro,robotizado
rosto de gato sorrindo,aberta,animal,boca,feliz,sorriso
rosto de gato sorrindo com olhos sorridentes,riso,sorriso
rosto de gato com lágrimas de alegria,chorando,choro,engraçado,felicidade,feliz
rosto de gato sorridente com olhos de coração,adorei,amor,apaixonado,paixão,sorriso
rosto de gato com sorriso irônico
rosto de gato mandando um beijo,beijando,fechado,olho
rosto de gato desolado,choque,meu deus,oh!,surpresa,surpreso
rosto de gato chorando,choro,lágrima,triste
rosto de gato mal-humorado,bico,bravo
macaco que não vê nada,envergonhado,não veja o mal,não vi nada,olhos,tapados
macaco que não ouve nada,não ouça o mal,não ouço,ouvidos,tapados
macaco que não fala nada,animal,boca tapada,não fale nada,segredo,silencio
carta de amor,coração,romance
coração com flecha,amor,cupido,emoção,flechado,paixão
coração com fita,amor,aniversário,presente,s2
coração brilhante,amor,emocionante,emoção,s2
coração crescendo,amor,animado,batendo,emoção,nervosismo
coração pulsante,amor,batendo,emoção,s2
corações girando,adorável,amor,bonitinho,coração,emoção
dois corações,amor,aniversário,casal,coração,emoção
coração decorativo,amor,decoração,roxo,s2,selo
exclamação de coração,amor,pontuação,s2,sinal
coração partido,amorosa,decepção,desilusão,emoção,quebrado
coração em chamas,amor,fogo,luxúria
coração remendado,bem,bom,curando,mais saudável,melhorando
coração vermelho,amor,s2
coração laranja,emoção,s2
coração amarelo,amor,emoção,love,s2
coração verde,emoção,s2
coração azul,emoção,s2
coração roxo,coração lilás,emoção,s2
coração marrom,s2
coração preto,negro,s2
coração branco,s2
marca de beijo,lábios,romance
cem pontos,100,certamente,certeza,conte comigo,sem dúvida
símbolo de raiva,com raiva,emoção,engraçado
colisão,emoção,engraçado,explosão
zonzo,brilhante,emoção,engraçado,estrelas
pingos de suor,borrifo,com suor,emoção,engraçado,splash
rapidez,correr,corrida,emoção,engraçado,fugir
buraco,buraco no chão
balão de diálogo,engraçado
olho no balão de diálogo,testemunha
balão de diálogo à esquerda,azul,conversa
balão de raiva à direita,briga,conversa,discurso,discussão,diálogo
balão de pensamento,engraçado,ideia,inventando,invenção,pensando
zzz,boa noite,cansada,cansado,com sono,dormindo
mão acenando,aceno,até mais,está aí?,flw,oi
dorso da mão levantado,levantada,para tudo,pare
mão aberta com os dedos separados,5,cinco,palma,pare
mão levantada,5,cinco,erguida,high five,papel
saudação vulcana,dedos,mão,spock,star trek,startrek
mão para a direita,apertar,aperto,pegar,segurar
mão para a esquerda,apertar,pegar,segurar
mão com a palma para baixo,cair,derrubar,descartar,pegar,segurar
mão com a palma para cima,acenar,levantar,oferecer,pegar,segurar
sinal de ok,beliscar,certo,concordo,mão,rude
dedos comprimidos,beliscado,coxinha,gesto de mão,hã,interrogação
mão beliscando,beliscar,pequeno,pouco,pouquinho
mão em V de vitória,beleza,paz,sim
dedos cruzados,boa sorte,mão,sorte,torcendo
mão com dedo indicador e polegar cruzados,<3,amor,army,caro,coração
gesto de "te amo",amor,mão
saudação do rock,chifres,dedos,metal,mão
sinal "me liga",legal,ligar,mão
dorso da mão com indicador apontando para a esquerda,costas,dedo
dorso da mão com indicador apontando para a direita,apontar,costas,dedo
dorso da mão com indicador apontando para cima,costas,dedo,dedo para cima
dedo do meio,gesto ofensivo,mão
dorso da mão com indicador apontando para baixo,abaixo,costas da mão,dedo,dedo indicador,embaixo
indicador apontando para cima,dedo,eu,mão
indicador apontando para o visualizador,apontar,aí,cutucar,dedo,mão
polegar para cima,beleza,concordo,dedão,joia,mão
polegar para baixo,dedão,desaprovado,desaprovação,mão,não
punho levantado,pedra,punho erguido,solidariedade
soco,beleza,fechado,força,mão,punho
punho esquerdo,fechada,mão,soco
punho direito,soco
mãos aplaudindo,aplauso,bom trabalho,palmas,parabéns,sinal
mãos para cima,ambas as mãos,comemoração,viva
mãos de coração,<3,amei,amo você,amor,te amo
mãos abertas,sinal
palmas unidas para cima,devoção,juntas,oração
aperto de mãos,combinado,cumprimento
mãos juntas,gesto,reza,rezando,rezar
escrevendo à mão,caneta
esmalte de unha,cosméticos,manicure,mão,unhas
selfie,camera,celular,câmera,foto,smartphone
bíceps,academia,contraído,engraçado,forte,musculação
braço mecânico,acessibilidade,prótese
perna mecânica,acessibilidade,prótese
perna,chute,joelho,membro,perna dobrada,pé
pé,calcanhar,chutar,chute,pisar,pisão
orelha,corpo,escutar,ouvido
ouvido com aparelho auditivo,acessibilidade,surda,surdo
nariz,cheirar,cheiro,corpo,odor,rosto
cérebro,inteligente,inteligência
coração humano,anatomia,batimento,cardiologia,centro,pulsação
pulmões,anatomia,espiração,exalação,inalação,pulmão
dente,branco,dentista
osso,cachorro,esqueleto
olhos,olhando,rosto,tô de olho
olho,parte do corpo,rosto
língua,corpo,rosto
boca,batom,beijo,corpo,lábios,rosto
mordendo o lábio,ansioso,batom,beijo,flertar,lábios
bebê,bebezinho,grávida,neném,pessoas,recém-nascido
criança,filho,jovem,neto,pequeno
menino,garoto,guri,jovem,loiro,pessoas
menina,filha,garota,menininha,neta,pessoas
pessoa,adulta,adulto
pessoa: cabelo louro,loiro,pessoa loira,pessoa loura,rosto
homem,adulto,amigo,irmão,marido,namorado
homem: barba,barbudo,pessoa
mulher,adulta,garota,guria,loira,menina
pessoa: cabelo vermelho,adulta,adulto
pessoa: cabelo cacheado,adulta,adulto
pessoa: cabelo branco,adulta,adulto
pessoa: careca,adulta,adulto
idoso,adulto,avô,sábio,velho,vovó
homem idoso,adulto,avô,careca,pessoas,vovô
idosa,adulta,mulher,pessoas,velhinha,vovozinha
franzindo a sobrancelha,brava,bravo,chateada,chateado,gesto
pessoa fazendo bico,beicinho,beiço,careta,chateada,chateado
pessoa fazendo gesto de “não”,mão,proibido,sem chance
pessoa fazendo gesto de “OK”,exercício,gesto para ok,mão,mãos para cima
pessoa com a palma virada para cima,ajuda,diva,divo,fala sério,fofoca
pessoa levantando a mão,dúvida,eu,eu sei,feliz,gesto
pessoa surda,acessibilidade,audição,orelha,surdo,surdos
pessoa fazendo reverência,arrependimento,desculpa,desculpe,gesto,meditação
pessoa decepcionada,como assim,decepcionado,decepção,desapontamento,descrença
pessoa dando de ombros,dar de ombros,dúvida,ignorância,indiferença,não sei
profissional de saúde,enfermeira,médico,terapeuta
aluno,estudante,graduando
professora na escola,instrutora
juiz no tribunal,balança
agricultor,jardineiro,rancheiro
chef de cozinha,cozinheiro
mecânico trabalhando,eletricista,encanador
funcionário de fábrica,industrial,montagem,trabalhador
trabalhador de escritório,arquiteto,gerente,negócios
cientista,biólogo,engenheiro,físico,químico
programador,desenvolvedor,inventor,software,tecnólogo
cantor,ator,entretenimento,estrela,rock
artista,paleta
piloto,avião
astronauta,foguete
bombeiro
policial,autoridade,multar,pessoa,polícia,prender
detetive,espião,investigador,rosto,rosto com lupa
guarda,londres,palácio,pessoas,segurança
ninja,assassino,furtividade,guerra,habilidades,luta
trabalhador de construção civil,capacete,chapéu,construir,pessoa
pessoa com coroa,monarca,nobre,princesa,príncipe,rainha
príncipe,realeza,rei
princesa,conto,coroa,fadas,fantasia,loira
pessoa com turbante
homem de boné,chapéu chinês,gua pi mao,guapimao,pessoas
mulher com véu,cabeça,hijab,lenço
pessoa de smoking,festa,gala,homem,noivo
pessoa com véu,casamento,noiva,noiva com véu,pessoas,véu de noiva
grávida,estou grávida,gravidez,mulher
homem grávido,barriga,cheia,cheio,comi demais,gravidez
pessoa grávida,barriga,cheia,cheio,comi demais,excesso
amamentando,amamentação,bebê,leite,materno,mãe
pessoa alimentando bebê,amamentar,amamentação,homem,mulher,mãe
bebê anjo,conto,fadas,rosto
Papai Noel,comemoração,festas,natal
Mamãe Noel,comemoração,natal,vovó
noel,chapéu,feliz,festas,gorro,mamãe
super-herói,bem,boa,bom,heroína,super-homem
supervilão,bandido,criminoso,mal,malvado,mau
mago,bruxa,fantasia,feiticeira,feiticeiro,feitiço
fada,asas,conto,encantado,fantasia,ser
vampiro,assustador,bruxas,dia,drácula,fantasia
pessoa sereia,canto,cauda,contos,criatura,fada
elfo,duende,fantasia,légolas,magia,mágico
gênio,desejos,fantasia,lâmpada,mágica,místico
zumbi,apocalipse,assustador,bruxas,dia,halloween
troll,conto,fadas,fantasia,gigante,monstro
pessoa recebendo massagem facial,dor de cabeça,pele,relaxar,rosto,spa
pessoa cortando o cabelo,beleza,salão
pessoa andando,andar,caminhada,caminhar,passo,pedestre
pessoa em pé,de pé
pessoa ajoelhando,ajoelhado,ajoelhar,joelhos,pedir,por favor
pessoa com bengala para cego,acessibilidade
pessoa em cadeira de rodas motorizada,acessibilidade
pessoa em cadeira de rodas manual,acessibilidade
pessoa correndo,correr,corrida,esporte,maratona,maratonista
mulher dançando,bailarina,flamenco,pessoas,salsa,tango
homem dançando
homem de terno levitando
pessoas com orelhas de coelho,amigas,dançar,dançarinas,festa,gêmeas
pessoa na sauna,banho,homem,mulher,relaxar,spa
pessoa escalando,alpinista,escalada,escalar,esporte,montanha
esgrimista,esgrima,espada,esporte,pessoa
corrida de cavalos,esporte,jockey,jóquei
esquiador,esporte,frio,neve
praticante de snowboard,esporte,inverno,neve,ski
golfista,bola,esporte,golfe,jogando
surfista,esporte,onda,ondas,pessoa,praia
pessoa remando,barco,bote,canoa,mar,oceano
pessoa nadando,esporte,nadar,natação,olimpíada,triatlo
pessoa jogando basquete,arremesso,atleta,bater bola,bola,cesta
pessoa levantando peso,bodybuilder,esporte,fisiculturista,força,levantar
ciclista,bicicleta,bike,ciclismo,esporte,pedalar
pessoa fazendo mountain bike,bicicleta,ciclismo,ciclista,esporte,montanha
pessoa fazendo estrela,animada,animado,esporte,estrelinha,feliz
pessoas lutando,combate,esporte,greco-romana,livre,lutador
pessoa jogando polo aquático,competição,esporte,piscina
handebol,atleta,bola,esporte,gol,handball
malabarista,equilíbrio,habilidade,malabares,malabarismo,multitarefa
pessoa na posição de lótus,cruzadas,ioga,meditação,pernas,postura
pessoa tomando banho,banheira,espuma,água
pessoa deitada na cama,boa,cochilo,dormindo,dormir,hotel
pessoas de mãos dadas,amigos,casal,gêmeos,parceiros,parceria
duas mulheres de mãos dadas,amigas,casal,gêmeas,parceiras,parceria
homem e mulher de mãos dadas,amigos,casal,pessoas
dois homens de mãos dadas,amigos,casal,gêmeos,homem,irmãos
beijo,amor,beijar,casal,coração,pessoas
casal apaixonado,coração,pessoas,romance
silhueta falando,berro,cabeça,grito,voz
silhueta de busto,mistério,pessoas,sombra
silhueta de bustos,amigos,dupla,pessoas
pessoas se abraçando,abraço,adeus,amizade,amor,carinho
família,filho,mãe,pai,pessoas,um filho
pegadas,corpo,gravura,pé,pés descalços,rastro
rosto de macaco,animal
macaco,animal
gorila,animal,macaco
orangotango,macaco,primata
rosto de cachorro,animal
cachorro,animal,cão
cão-guia,acessibilidade,cachorro,cadela,cega,cego
cão de serviço,assistência,cachorro,cadela,cão-guia,pastor alemão
poodle,animal,cachorro
rosto de lobo,animal
rosto de raposa,animal,bicho
guaxinim,animal,astuto,curioso,travesso
rosto de gato,animal,felino,gatinho
gato,animal,felino
gato preto,animal,azar,dia das bruxas,felino,gata
rosto de leão,animal,zodíaco
rosto de tigre,animal
tigre,animal
leopardo,animal,onça
rosto de cavalo,animal,equino
cavalo,animal,corrida,equestre
rosto de unicórnio,animal
zebra,animal,listra,listras
cervo,animal,veado
bisão,animal,bisonte,búfalo,rebanho
rosto de vaca,animal,fazenda,leite,muuu,vaquinha
boi,animal,touro,zodíaco
búfalo-asiático,animal,água
vaca,animal,fazenda
rosto de porco,animal
porco,animal
javali,animal
nariz de porco,animal,rosto
carneiro,animal,chifre,zodíaco,áries
ovelha,animal,fazenda,lã
cabra,animal,bode,capricórnio,zodíaco
camelo,animal,corcova,deserto,dromedário
camelo com duas corcovas,animal,deserto
lhama,alpaca,animal,guanaco,lã,vicunha
girafa,animal
elefante,animal
mamute,animal,extinto,grande,lanoso,presa
rinoceronte,animal
hipopótamo,animal
rosto de camundongo,animal,ratinho,rato
camundongo,animal,ratinho
rato,animal,ratazana
rosto de hamster,animal
rosto de coelho,animal
coelho,animal,coelhinho
esquilo,animal
castor,animal,dentuço,represa
porco-espinho,animal,espinhoso,ouriço
morcego,animal,vampiro
rosto de urso,animal
urso polar,branco,ártico
coala,animal
rosto de panda,animal
preguiça,bicho-preguiça,devagar,lenta,lentidão,preguiçosa
lontra,brincalhona,pesca
gambá,fedida,fedido,fedor
canguru,animal,austrália,filhote,joey,marsupial
texugo,animal,incomodar,ratel,texugo de mel
patas,animal,pegada,pegada de pata
peru,animal,ave,peru de natal
galinha,animal,ave
galo,animal,ave
pintinho chocando,animal,ave,bebê,filhote,galinha
pintinho de perfil,animal,ave,bebê,filhote,galinha
pintinho de frente,animal,ave,bebê,fihote,galinha
pássaro,animal
pinguim,animal,antartica,frio
pomba branca,animal,ave branca,paz,pássaro
águia,pássaro
pato,animal,pássaro
cisne,animal,ave,patinho feio,pássaro
coruja,pássaro,sabedoria
dodô,animal,ave,extinto,grande,maurício
pena,leve,plumagem,pássaro,voo
flamingo,ave,extravagante,tropical
pavão,animal,ave,colorido,orgulhoso,pavoa
papagaio,animal,ave,fala,pirata,pássaro
sapo,animal,rosto,rosto de sapo
crocodilo,animal,jacaré
tartaruga,animal
lagartixa,animal,lagarto,réptil
cobra,animal,réptil,serpente
rosto de dragão,animal
dragão,animal
saurópode,braquiosaurus,braquiossauro,brontossauro,brontossuro,dinossauro
tiranossauro rex,dinossauro,t-rex
baleia esguichando água,animal,esguicho
baleia,animal,mar,oceano
golfinho,animal,oceano
foca,animal,animal marinho,leão marinho,leão-marinho,oceano
peixe,animal,peixes,pesca,pescar,zodíaco
peixe tropical,animal
baiacu,animal,peixe
tubarão,peixe
polvo,animal,oceano,octopus
caramujo,animal,concha,concha do mar
coral,mar,oceano,recife
caranguejo,animal,animal marinho,câncer,zodíaco
lagosta,animal,bisque,caldo,fruto do mar,garras
camarão,animal,comida,crustáceo
lula,animal,comida,molusco
ostra,frutos do mar,mar,mergulho,pérola
caracol,animal,escargot
borboleta,beleza,inseto
inseto,animal,centopeia,lagarta
formiga,animal,inseto
abelha,animal,inseto,natureza
besouro,animal,bicho,inseto
joaninha,animal,besouro,inseto
grilo,gafanhoto,inseto
barata,animal,baratas,inseto,nojento,nojo
aranha,animal,halloween,inseto
teia de aranha,halloween,inseto
escorpião,animal,deserto,inseto,zodíaco
mosquito,aedes,aegypti,amarela,animal,chicungunha
mosca,animal,apodrecendo,doença,inseto,larva
minhoca,anelídeo,animal,parasita,verme
micróbio,ameba,bactéria,ciência,vírus
buquê,aniversário,flor,planta,romance
flor de cerejeira,cereja,planta,primavera
flor branca,carimbo
lótus,beleza,budismo,calma,flor,flor de lótus
roseta,flor,flor amarela,planta,primavera
rosa,flor
flor murcha,morrendo,murchando
hibisco,flor,planta,primavera
girassol,flor,planta
flor,florescer,planta
tulipa,flor
muda de planta,brotar,broto,jovem,planta jovem,plantinha
vaso com planta,casa,chato,decoração,nutrir,plantar
conífera,floresta,natal,pinheirinho,pinheiro,árvore
árvore caidiça,desfolha,natureza,árvore cheia
palmeira,coqueiro,árvore
cacto,deserto,natureza,planta,seca
planta de arroz,comida,espiga,fazenda,grãos
erva,folha,planta
trevo,irlanda,irlandês,planta
trevo de quatro folhas,irlandês,planta,sorte,sortudo
folha de bordo,folha caída,folha vermelha,maple,outono
folhas caídas,cair,outono
folha ao vento,soprando
ninho vazio,aninhando,galhos,lar,passarinho,pássaro
ninho com ovos,aninhando,galhos,lar,passarinho,pássaro
cogumelo,champignon,fungo,mario,planta
uvas,fruta
melão,fruta
melancia,fruta
tangerina,cítrica,fruta,laranja
limão,azedo,cítrico,fruta,lima
banana,fruta
abacaxi,comida,fome,fruta
manga,comida,fruta,tropical
maçã vermelha,fruta
maçã verde,comida,fome,fruta
pera,comida,fome,fruta
pêssego,fruta
cereja,comida,fome,fruta
morango,comida,fome,fruta
mirtilos,alimento,azul,baga,blueberry,comida
kiwi,comida,fruta
tomate,fruta,fruto,legume,vegetal
azeitona,alimento,comida,oliveira
coco,fruta,palmeira,piña colada
abacate,comida,fruta
berinjela,beringela,comida,legume,vegetal
batata,comida,fome,legume,vegetal
cenoura,comida,fome,legume,salada,vegetal
milho,comida,espiga,fome
pimenta,apimentada,apimentado,tempero
pimentão,alimento,capsicum,comida,pimenta,pimentão verde
pepino,comida,fome,legume,picles,salada
verdura,alface,bok choy,comida,couve,hambúrguer
brócolis
alho,tempero
cebola,tempero
amendoim,comida
feijões,alimento,comida,feijão,grão,legume
castanha,planta
pão,pão de forma,restaurante,torrada,tostex
croissant,café da manhã,comida,fome,pão
baguete,bisnaga,comida,pão,pão francês
pão sírio,alimento,arepa,comida,lavash,naan
pretzel,pão torcido
bagel,café da manhã,chimia,comida,confeitaria,pão
panquecas,café da manhã,comida,crepes,fome
waffle,doce,gofre,wafel,wafle
queijo,comida,fome,queijo suíço
carne,carne com osso,carne no osso,churras,churrasco,osso
coxa de frango,aves,comida,coxinha,fome,osso
corte de carne,bife,carne vermelha,costeleta,porco
bacon,comida,fome,toucinho
hambúrguer,cheese burguer,restaurante
batata frita,comida,fast food,fome,fritas,lanchonete
pizza,fatia,restaurante
cachorro-quente,hot dog,pão com vina,vina
sanduíche,pão,pão de forma
taco,mexicano,tacos
burrito,mexicano
tamale,alimento,comida,enrolado,mexicano,milho
pão recheado,comida,kebab,recheio,wrap
falafel,almôndega,grão de bico
ovo,comida,fome
ovo frito,comida,culinária,frigideira,ovo estrelado,restaurante
caçarola com comida,fome,paella,panela,rasa
panela,ensopado,restaurante
fondue,alimento,chocolate,comida,derretido,panela
tigela com colher,café da manhã,cereal,prato de sopa
salada verde,comida,fome,restaurante
pipoca,balde,cinema
manteiga,laticínio,margarina
sal,comida,condimento,sabor,saleiro,salgado
comida enlatada
bentô,almoço japonês,caixa,caixa de bentô,restaurante
biscoito de arroz,cracker
arroz japonês,comida,fome,onigiri,restaurante
arroz cozido,comida,fome,restaurante
arroz com curry,curry e arroz,restaurante
lámen,comida,fome,macarrão,miojo,quentinha
espaguete,comida,fome,italiano,macarronada,macarrão
batata assada,batata-doce,doce,restaurante
oden,espetinho,frutos do mar,restaurante
sushi,restaurante,sashimi
camarão frito,restaurante,tempura
bolinho de peixe,croquete,redemoinho,restaurante
bolo lunar,bolo da lua,comida,confeitaria,festival,outono
dango,comida,doce,fome,japonês,mochi
bolinho asiático,chinês,dumpling,empanada,gyōza,jiaozi
biscoito da sorte,profecia
caixa para viagem,delivery,marmita
sorvete italiano,doce,fome,sobremesa
raspadinha de gelo,restaurante,sobremesa
sorvete,creme,gelo,restaurante,sobremesa
donut,comida,fome,restaurante,rosquinha,sonho doce
biscoito,bolacha,comida,cookie,doce,fome
bolo de aniversário,comemoração,doce,festa
pão de ló de morango,bolo,bolo recheado,doce,fatia,fatia de bolo
cupcake,açúcar,bolinho,bolo,comida,confeitaria
torta,abóbora,carne,doce,fatia,fatia de torta
chocolate,barra,doce,fome
bala,balinha,doce
pirulito,bala,doce
pudim,pudim de leite,pudim de ovos,restaurante
pote de mel,restaurante
mamadeira,bebê,leite,leitinho,mamar,neném
copo de leite
café,cafezinho,cafeína,chá,inverno,quente
bule,alimento,bebida,chaleira,chá,comida
xícara de chá sem alça,bebida,chá verde
saquê,bar,bebida,copo,garrafa,japonês
garrafa de champanhe,aniversário,bar,champagne,champanha,cidra
vinho,bar,bebida,restaurante,taça
coquetel,bar,beber,bebida,cachaça,happy hour
bebida tropical,bar,coquetel,drink,happy hour,restaurante
cerveja,bar,bebida,caneca,chopp,gelada
canecas de cerveja,bar,chope,chopp,restaurante
taças brindando,brinde,champagne,champanhe,comemoração,tim-tim
copo,bar,bebida,drink,whisky
derramando líquido,acabou,acidente,bebida,copo,derramar
copo com canudo,refrigerante,suco,água
chá perolado,bebida,bolha,bubble tea,comida,leite
suco de caixa,caixa de suco,suquinho
mate,bebida,chimarrão,tereré
cubo de gelo,gelado,iceberg
hashi,pauzinhos
prato com talheres,almoço,faca,fome,garfo,jantar
garfo e faca,almoço,comer,comida,fome,jantar
colher,talher
faca de cozinha,chef,cozinhar
jarro,armazenar,condimento,conserva,jarra,molho
ânfora,vaso,vaso chinês
globo mostrando Europa e África,terra
globo mostrando as Américas,terra
globo mostrando Ásia e Oceania,austrália,planeta terra,terra
globo com meridianos
mapa-múndi,geografia,mundo
mapa do Japão
bússola,direção,magnético,navegação,norte,orientação
montanha com neve,alpes,frio
montanha,natureza
vulcão,lava,natureza
Monte Fuji,montanha
acampamento,barraca
praia e guarda-sol
deserto,clima seco
ilha deserta,palmeira,praia
parque nacional,parque com rio,rio
estádio,arena
prédio grego,arquitetura,clássico
construção,guindaste,obra
tijolo,argamassa,argila,cimento,muro,parede
pedra,pedregulho,pesado,rocha,seixo,sólido
madeira,lenha,tora,tronco
cabana,abrigo,casa,yurt
casas
casa abandonada
casa,construção,domicílio,lar,residência
casa com jardim,construção,lar
edifício comercial,escritório
correio japonês,oriental,prédio
correio,europeu,prédio
hospital,doente,internado,médico,prédio
banco,prédio
hotel,prédio
motel,amor,hotel,prédio
loja de conveniência,24 horas,24h,prédio
escola,colégio,prédio
loja de departamentos
fábrica,prédio
castelo japonês,pagoda,pagode,prédio
castelo,prédio
capela de casamento,romance
Torre de Tóquio,japão
Estátua da Liberdade
igreja,capela,cristã,cristão,missa,prédio
mesquita,islã,muçulmano,religião
templo hindu
sinagoga,judaísmo,judeu,judia,religião,templo
santuário japonês,oriental,religião,xintoísmo
caaba islã,muçulmano,religião
fonte,chafariz,praça,água
barraca,acampamento,acampar
enevoado,bruma,cerração,neblina,nevoeiro,névoa
noite estrelada,cidade à noite,estrelas,prédios
cidade,prédios,urbano
aurora sobre montanhas,sol da manhã
aurora sobre água,amanhecer,natureza,oceano,rio,sol
cidade ao anoitecer,paisagem,prédio,pôr do sol
pôr do sol,anoitecer,calor,cidade,entardecer,prédio
ponte à noite,pontilhão
chamas,calor,fogo,fumaça,quente
carrossel,cavalo,entretenimento
escorregador,brincar,brinquedo,escorregar,parquinho,playground
roda gigante,entretenimento
montanha russa,entretenimento
barbearia,barbeiro,barber pole,cortar cabelo,poste
circo,entretenimento,lona,lona de circo,tenda
locomotiva,trem,vapor,veículo
vagão de trem,bonde,elétrico,ferroviário,transporte,trólebus
trem de alta velocidade,bala,japonês,trens,veloz,veículo
trem de alta velocidade japonês,bala,ferrovia,japão,veloz,viagem
trem,ferrovia,veículo
metrô,trem,túnel,veículo
trem urbano,chegada,cheguei,leve,veículo
estação,metrô,trem
bonde elétrico,trólebus,veículo
monotrilho,trem,veículo
estrada de ferro na montanha,carro,teleférico,veículo
bonde,bonde elétrico,carro,trólebus,veículo
ônibus,veículo
ônibus se aproximando,veículo
trólebus,bonde elétrico,veículo,ônibus
van,mini ônibus,veraneio,veículo,ônibus
ambulância,veículo
carro do corpo de bombeiros,fogo,incêndio,veículo
viatura policial,carro patrulha,polícia,veículo
viatura policial se aproximando,polícia,veículo
táxi,veículo
táxi se aproximando,chegada,transporte,veículo
carro,automóvel,veículo
carro se aproximando,automóvel,carona,chegada,veículo
SUV,carro,trailer,veículo
caminhonete,automóvel,caminhão,carro,caçamba,picape
caminhão de entrega,veículo
caminhão,semi,trailer,veículo
trator,obra,veículo
carro de corrida,automobilismo
motocicleta,corrida,veículo
scooter,monareta,motinho,moto,motoca
cadeira de rodas manual,acessibilidade
cadeira de rodas motorizada,acessibilidade
automóvel riquixá,autorriquixá,tuk tuk
bicicleta,bike,veículo
patinete,brinquedo
skate,rodinhas,skatista
patins de rodas,esporte,patinação,roller
ponto de ônibus,busão
estrada,caminho,viagem,viajar
trilhos,trem
barril de óleo,lata,latão
posto de gasolina,abastecer,bomba,combustível,álcool
roda,carro,círculo,direção,girar,pneu
sirene,farol policial,luz giratória
semáforo horizontal,cruzamento,luz,sinal,sinaleira,trânsito
semáforo vertical,cruzamento,luz,sinal,sinaleira,trânsito
sinal de pare
em construção,símbolo
âncora,marinha,navegar,sinal
boia,colete,flutuar,guarda-vidas,guardar,nadar
barco a vela,iate,navegar,oceano,praia,resort
canoa,barco
lancha,barco,férias,praia,verão,veículo
cruzeiro,barco,embarcação,navio,passageiros,veículo
balsa,barco,ferry,ferry boat,ferry-boat,navegar
barco,lancha,motor,navio,veículo
navio,aquático,barco,cruzeiro,férias,veículo
avião,aéreo,veículo,viajar,voar,voo
avião pequeno,aéreo,jatinho,jato,veículo
avião decolando,decolar,fui,férias,partindo,partiu
avião aterrissando,aterrissagem,chegando,pousando,veículo,voltando
paraquedas,asa-delta,paraquedista,parasail
assento,cadeira,poltrona
helicóptero,veículo,viagem,viajar,voo
estrada de ferro suspensa,suspensão,trem,veículo
teleférico de montanha,bonde,cabo,veículo
teleférico,aérea,bonde,gôndola,linha,veículo
satélite,antena,espaço
foguete,espaço,veículo
disco voador,alienígena,et,extra,terrestre,óvni
sineta,hotel,portaria,sino
mala,bagagem,rodinhas,viagem
ampulheta,areia,tempo
ampulheta contando o tempo,areia,cheia,em cima,hora,relógio
relógio de pulso,hora,tempo
despertador,alarme,atrasada,atrasado,hora,horário
cronômetro,relógio,tempo
relógio temporizador,cronômetro,timer
relógio de mesa,relógio antigo
12 horas,12h00,doze,meia-noite,meio-dia,relógio
doze e meia,12h30,relógio
1 hora,13h,1h,1h00,relógio,uma
uma e meia,13:30,13h30,1:30,1h30,relógio
2 horas,14h,2h,2h00,duas,relógio
duas e meia,2:30,2h30,relógio
3 horas,15h,3:00,3h00,horário,relógio
três e meia,3:30,3h30,relógio
4 horas,4:00,4h00,horário,quatro,relógio
quatro e meia,4h30,relógio
5 horas,5h00,cinco,relógio
cinco e meia,17h30,5h30,relógio
6 horas,18h,6h00,relógio,seis
seis e meia,18h30,6h30,relógio
7 horas,19h,7h00,relógio,sete
sete e meia,7:30,7h30,relógio
8 horas,8:00,8h00,oito,relógio
oito e meia,8:30,8h30,relógio
9 horas,21h,9h00,nove,relógio
nove e meia,9:30,9h30,hora,relógio
10 horas,10h00,22h,dez,relógio
dez e meia,10h30,22h30,relógio
11 horas,11:00,11h00,onze,relógio
onze e meia,11h30,23h30,relógio
lua nova,escuro,lua negra,noite
lua crescente côncava,noite
quarto crescente,lua
lua crescente convexa
lua cheia,luar
lua minguante convexa
quarto minguante,lua
lua minguante côncava
lua crescente
rosto da lua nova
rosto da lua de quarto crescente,noite
rosto da lua de quarto minguante,lua com rosto
termômetro,clima,temperatura,tempo
sol,clima,dia claro,raios,solar,tempo
rosto da lua cheia,lua com rosto
rosto do sol,praia
planeta com anéis,saturnino,saturno
estrela branca média,amarela,astronomia
estrela brilhante,brilho,cintilante,luminosa,reluzente
estrela cadente,cai
via láctea,céu,espaço,estrelado
nuvem,clima
sol por trás das nuvens,clima,nublado,nuvem
chuva com trovão,clima,nuvem,relâmpago,temporal
sol com nuvens,clima,ensolarado,nublado,nuvem
nublado,clima,nuvem,sol
sol com chuva,clima,nuvem
nuvem com chuva,chovendo,clima
nuvem com neve,clima,frio
nuvem com trovão,clima,relâmpago
tornado,clima,furacão,nuvem
nevoeiro,clima,furacão,neblina,nuvem
rosto de vento,clima,nuvem,soprar,sopro
ciclone,clima,espiral,furacão,tonto,twister
arco-íris,chuva,clima,gay,lgbt,lgbtqia+
guarda-chuva fechado,chuvoso
guarda-chuva,acessório,clima
sombrinha na chuva,acessório,clima,gotas,guarda-chuva
guarda-sol,chuva,clima,praia,sombra,sombrinha
alta tensão,eletricidade,natureza,perigo,relâmpago,sinal
floco de neve,clima,frio
boneco de neve,clima,frio,inverno
boneco de neve sem neve,frio,inverno
cometa,espaço,meteoro,satélite
fogo,chama
gota,com suor,engraçado,gota de suor,suor
onda,mar,oceano,praia,surfe,tsunami
abóbora de halloween,comemoração,dia das bruxas,jack,lanterna
árvore de natal,comemoração,pinheirinho
fogos de artifício,ano novo,comemoração
vela estrela,comemoração
bombinha,artifício,bomba,chiando,dinamite,estourar
brilhos,*,brilhantes,estrelas,faíscas,mágica
balão,aniversário,celebração,comemoração,festa,parabéns
cone de festa,alegria,aniversário,celebrar,comemoração,eba
confete,bola,celebração,comemoração,eba,oba
árvore de tanabata,comemoração,estrelas,festival,japonesa,papel
decoração de pinhos,bambu,comemoração,japonês,pinha
bonecas japonesas,comemoração,festival,japanesas,japonês
bandeira de carpas,comemoração,koinobori
carrilhão de vento,sino,som
contemplação da lua,comemoração
envelope vermelho,boa sorte,dinheiro,hóngbāo,lai see,presente
laço de fita,comemoração,presente
presente,comemoração,embrulhado,mimo
fita de lembrete,celebração,comemoração,laço
ingresso de cinema,entrada,ticket
ingresso,entretenimento
medalha militar,condecoração,prêmio
troféu,campeã,campeão,prêmio
medalha esportiva,vitória
medalha de ouro,1o. lugar,1º. lugar,vitória
medalha de prata,2o. lugar,2º. lugar,segundo
medalha de bronze,3o. lugar,3º. lugar,terceiro
bola de futebol,jogar
bola de beisebol,esportes
softbol,bola,esporte,luva,softball
bola de basquete,cesta,esporte,jogo
bola de vôlei,jogar,jogo
bola de futebol americano,esporte,super bowl
bola de rugby,americano,esporte,futebol
tênis,bola,esporte,raquete
frisbee,disco,esporte,ultimate,voador
boliche,bola,jogo,strike
críquete,betes,bola,jogo,taco
hóquei de campo,bola,jogo,taco
hóquei no gelo,disco,jogo,taco
lacrosse,bastão,bola,esporte,gol,raquete
pingue-pongue,mesa,pingpong,raquete,tênis
badminton,jogo,peteca,raquete
luva de boxe,esporte,luta
quimono de artes marciais,esporte,faixa,judô,karatê,preta
gol,esporte,futebol,goleira,goleiro,rede
bandeira no buraco,esporte,golfe
patins de gelo,patinação
pesca,entretenimento,peixe,pescador,pescaria,recreação
máscara de mergulho,esnórquel,mergulhador,scuba,snorkel,snorkeling
camiseta de corrida,esporte,faixa
esqui,bota,esporte,esquiar,neve
trenó,neve,tobogã
pedra de curling,jogo
no alvo,certeiro,dardos,jogo,mira,mosca
ioiô,brinquedo,flutua
pipa,papagaio,planar,voar
pistola d’água,arma,ferramenta,revólver
bilhar,bola oito,jogo
bola de cristal,adivinhação,destino,futuro,prever
varinha mágica,bruxa,condão,magia,mago
videogame,controle,jogo,jogos,playstation,xbox
joystick,atari,controle,game,jogo,video
caça-níquel,aposta,azar,cassino,jogo,máquina
jogo de dado,dados,sorte
quebra-cabeça,dica,encaixe,peça
ursinho de pelúcia,bichinho,brinquedo,enchimento,urso
pinhata,cinco de maio,comemoração,doce,festa,festival
globo de espelhos,balada,boate,bola,brilho,dança
boneca russa,matriosca,matrioska
naipe de espadas,baralho,carta,jogo
naipe de copas,baralho,carta,jogo,s2
naipe de ouros,baralho,carta,jogo
naipe de paus,baralho,carta,jogo
peão de xadrez,truque
curinga,baralho,carta,coringa,jogo,joker
dragão vermelho de mahjong,jogo,peça
carta de flores,baralho,hanafuda
máscara,arte,ator,atriz,drama,dramática
quadro emoldurado,arte,museu,pintura
paleta de tintas,arte,artista,artística,museu,pintor
carretel,agulha,barbante,costura,linha
agulha de costura,alfaiataria,bordados,linha,pontos,suturas
novelo,bola,crochê,lã,tricotar,tricô
nó,amarrar,corda,cordel,emaranhado,fio
óculos,acessório
óculos escuros,óculos de sol
óculos de proteção,mergulho,natação,olhos,ski,solda
jaleco,cientista,dr.,experimento,experiência,médico
colete salva-vidas,emergência,refletivo,segurança
gravata,acessório,roupa
camiseta,camisa,roupa
jeans,calça,roupa
cachecol,frio,inverno,pescoço
luvas,inverno,mão
casaco,agasalho,blusa,frio,jaqueta
meias,meião
vestido,peça única,roupa
quimono,roupa,vestir
sari,indiana,roupa,vestido,índia
maiô,banho,nadar,praia,roupa
cueca,banho,nadar,praia,roupa,sunga
shorts,banho,bermuda,nadar,praia,roupa
biquíni,banho,piscina,praia,roupa
roupas femininas,azul,blusa,camiseta
bolsinha,acessório,bolsa,moeda,niqueleira,porta
bolsa de mão,acessório,fashion,mala
bolsa pequena,acessório,carteira,fashion
sacolas de compras,presente,shopping
mochila,bolsa,escola,viagem,viajar
chinelo,alpargatas,piscina,praia,rasteirinha,sandália
sapato masculino,acessório,sapatos
tênis de corrida,acessório,correr,esportivo,sapato
bota de trekking,acampamento,acampar,caminhada,marrom,mochilão
sapatilha,confortável,sapato,sem fivela
sapato de salto alto,acessório,chique,fashion,moda,mulher
sandália feminina,acessório,feminino,médio,salto
sapatilha de balé,bailarina,dança
bota feminina,acessório,calçado,médio,salto
coroa,acessório,família real,medieval,rainha,realeza
chapéu feminino,acessório,fashion
cartola,chapéu,chique,entretenimento,roupa
chapéu de formatura,capelo,comemoração
boné,chapéu
capacete militar,exército,guerra,guerreiro,soldado
capacacete de socorrista,ajuda,branca,capacete,cruz,primeiros
rosário de oração,acessório,religião,reza,terço
batom,cosméticos,makeup,maquiagem,vermelho
anel,diamante,romance
pedra preciosa,diamante,joia
alto-falante silenciado,calar,mudo,mute,quieto,silenciar
alto-falante com volume baixo,mudo,música,silêncio,som
alto-falante com volume médio,baixo,diminuir,som
alto-falante com volume alto,gritar,música,som
buzina,alto,alto-falante,aviso,comunicado,discurso
megafone,aplausos,comunicação
corneta postal,correios
sino,capela
sino silenciado,mudo,notificação,proibido,quieto,sem som
partitura musical,música
nota musical,música
notas musicais,música
microfone de estúdio,música
controle de volume,música
botões giratórios,controle,música
microfone,cantar,entretenimento,karaokê,música
fones de ouvido,entretenimento,música,som
rádio,radiola,som,vídeo
saxofone,instrumento,música
trompete,instrumento,música
acordeão,concertina,instrumento,música,sanfona
guitarra,instrumento,música
teclado musical,instrumento,música,piano
violino,instrumento,música
banjo,cordas,instrumento,música
tambor,baquetas,música,percussão
tambor comprido,atabaque,batida,conga,instrumento,percussão
telefone celular,telefone móvel
telefone celular com seta,chamada,fazer,ligar,receber,smartphone
telefone no gancho
telefone,comunicação
pager,comunicação
fax,comunicação,máquina de fax
pilha,bateria
pouca bateria,acabando,cansado,descarregada,eletrônico,energia
tomada elétrica,cabo,eletricidade,energia,plugue
laptop,computador,notebook,pc,pessoal,trabalho
computador de mesa,desktop,monitor
impressora,acessório,computador,documento,impressão,imprimir
teclado,acessório,computador,digitação
mouse,acessório,computador
trackball,acessório,bolinha,computador,mouse
minidisc,computação,disco,hd,md,rígido
disquete,computador,disco,disco flexível
cd,blu-ray,computador,disco,dvd,óptico
DVD,blu-ray,cd,computador,disco,óptico
ábaco,calculadora,cálculo,matemática,número
câmera de cinema,entretenimento,filmar,filme,hollywood
rolo de filmes,cinema
projetor de filmes,cinema,vídeo
claquete,cena,entretenimento,filme,tomada
televisão,canal,tv,vídeo
câmera,foto,selfie,vídeo
câmera com flash,foto,fotografia,vídeo
câmera de vídeo,filmadora
videocassete,fita,vhs,vídeo
lupa para a esquerda,aumento,busca,ferramenta,lente,pesquisa
lupa para a direita,aumento,busca,ferramenta,lente,pesquisa
vela,acesa,luz
lâmpada,elétrica,ideia,luz,quadrinhos
lanterna,elétrica,ferramenta,luz
lanterna vermelha de papel,bar,izakaya,restaurante
lâmpada de óleo,diya
caderno decorado,agenda,capa,decoração,escola,livro
livro fechado,apostila
livro aberto,biblioteca,leitura,lendo,ler,livraria
livro verde,biblioteca,caderno,colégio,escola,estudar
livro azul,apostila,escola,estudo,leitura
livro laranja,apostila,cartilha
livros,biblioteca,estudando,estudar,leitura,lendo
caderno,folhas
livro contábil,caderno
página dobrada,dobrado,documento,papel
pergaminho,rolo de papel
página voltada para cima,documento,oficial,papel
jornal,notícias
jornal enrolado,notícias
marcadores de página,marcar
marcador de página,livro
etiqueta,identificar,rótulo
moeda,dinheiro,dólar,euro,metal,ouro
saco de dinheiro,dólares
nota de iene,cédula,dinheiro,grana,moeda
nota de dólar,dinheiro,moeda,nota bancária
nota de euro,cédula,dinheiro,grana,moeda
nota de libra,cédula,dinheiro,grana,moeda
dinheiro voando,asas,banco,cédula,nota
cartão de crédito,banco,dinheiro,débito
recibo,contabilidade,escrituração,evidência,fatura,prova
gráfico subindo com iene,ascendente,ascensão,crescimento,dinheiro,iene em alta
envelope,carta,e-mail,email
e-mail,carta,comunicação
envelope chegando,carta,comunicação,e-mail,nova,recebida
envelope com seta,carta,comunicação,e-mail,email
bandeja de saída,caixa,comunicação,enviada
bandeja de entrada,caixa,comunicação,e-mail,email,recebida
pacote,caixa,embrulho
caixa de correio fechada com bandeira levantada
caixa de correio fechada com bandeira abaixada,vazia
caixa de correio aberta com bandeira levantada
caixa de correio aberta com bandeira abaixada
caixa de correio,carta,enviar
urna eleitoral com cédula,eleição,votar,voto
lápis
ponta de caneta tinteiro,preto,tinta
caneta tinteiro,destro
caneta,esferográfica,tinteiro
pincel,pintando,pintar
giz de cera,desenho,vermelho
memorando,anotações,caderno,comunicação,lápis,notas
maleta,mala,pasta
pasta de arquivos
pasta de arquivos aberta,abrir
divisores de pastas,arquivo,organizador,índice
calendário,data,datas
calendário com folhas destacáveis,data,destacável,dia,páginas,várias
bloco espiral,caderno
calendário espiral,bloco,data
índice de cartões
gráfico subindo,crescimento,diagrama
gráfico caindo,diagrama,negativa
gráfico de barras,diagrama
prancheta,anotações
tacha,alfinete
tacha redonda,alfinete,localização,mapa
clipe de papel
clipes de papel conectados
régua reta
régua triangular,geometria,matemática,triângulo,ângulo
tesoura,aberta,cortar,ferramenta
caixa de arquivos,cartão,documentos,ficheiro
gavetas de escritório,arquivo,gabinete
lixeira,cesto,lixo
cadeado,fechado,trancado
cadeado aberto,destrancado
cadeado com caneta,privacidade,privado,tinteiro
cadeado fechado com chave,seguro,trancado
chave,senha,trancado,trancar
chave antiga,fechadura
martelo,construção,ferramenta,martelada,reparo
machado,cortar,madeira,partir
picareta,ferramenta,mineração
martelo e picareta,ferramenta,geologia
martelo e chave-inglesa,ferramenta
adaga,arma,faca
espadas cruzadas,arma,batalha,guerra
bomba,emoção,engraçado,explosivo,explosão,perigo
bumerangue,aborígene,arma,austrália,rebote,repercussão
arco e flecha,arma,sagitário,zodíaco
escudo,arma
serrote,carpinteiro,cortar,ferramenta,madeira,serra
chave inglesa,ferramenta,obra,reforma
chave de fenda,ferramenta
porca e parafuso,construção,ferramenta
engrenagem,ferramenta
braçadeira,compressão,ferramenta,morsa,torno
balança,ferramenta,justiça,libra,peso,zodíaco
bengala para cegos,acessibilidade,cega,cegueira,deficiente,visual
link,anéis,corrente,dois,símbolo,vínculo
correntes,metal
gancho,bandido,curva,pegar,prender
caixa de ferramentas,mecânico,vermelha
ímã,atração,ferradura,magnético
escada,degrau,mão,subir
alambique,ferramenta,química
tubo de ensaio,ciência,experimento,experiência,laboratório,química
placa de Petri,bactéria,biologia,biologista,biólogo,ciência
dna,biologista,biólogo,código,evolução,gene
microscópio,ciência,ferramenta,microscópico
telescópio,ciência,ferramenta
antena parabólica,comunicação,satélite
seringa,agulha,injeção,médico,remédio,vacina
gota de sangue,doação,medicina,menstruação,sangrar
comprimido,cápsula,medicina,médico,pílula,remédio
atadura adesiva,bandaid,bandeide,curativo
muleta,ajuda,bastão,bengala,deficiência,desculpa
estetoscópio,coração,medicina,médica,médico,tum tum
raio x,doutor,esqueleto,médico,ossos,radiografia
porta,fechada
elevador,acessibilidade,descer,elevar,subir
espelho,espéculo,maquiagem,refletor,reflexo,reflexão
janela,abertura,ar,fresco,quadro,transparente
cama,dormir,hotel,sono
sofá e luminária,hotel,lâmpada
cadeira,assento,sentar
vaso sanitário,banheiro,patente,privada,toalete
desentupidor,banheiro,cocô,encanador,fezes,sanitário
chuveiro,banho,ducha,água
banheira,banho
ratoeira,armadilha,atrair,isca,prender,queijo
lâmina,afiada,afiado,barbeador,barbear,depilar
frasco de loção,condicionador,creme,hidratante,protetor,shampoo
alfinete de segurança,fralda,punk,rock
vassoura,bruxa,limpar,limpeza,varrer
cesta,agricultura,agrícola,lavanderia,lavoura,piquenique
rolo de papel,higiênico,toalha
balde,baldinho,barril
sabonete,banho,barra,espuma,limpar,limpeza
bolhas,aquática,aquático,arroto,embaixo d’água,flutuar
escova de dentes,banheiro,dental,higiene,limpeza
esponja,absorvente,absorção,encharcar,limpeza,porosa
extintor de incêndio,apagar,extinguir,fogo
carrinho de compras,mercado,supermercado
cigarro,fumante,fumar,fumo,símbolo
caixão,funeral,morte,velório
lápide,cemitério,morto,rip,sepultura,tumba
urna funerária,cinzas,funeral,morte
olho grego,amuleto,conta,mau-olhado,miçanga,nazar
hamsá,amuleto,fátima,guia,hamsa,maria
moai,estátua,moyai,rosto
placa,aviso,cartaz,demonstração,letreiro,piquete
cartão de identificação,carta,carteira,crachá,credenciais,documento
símbolo de caixa automático,atm,banco,dinheiro,eletrônico,grana
símbolo de lixeira,lata,lixo
água potável,beber,símbolo,torneira
símbolo de cadeira de rodas,acesso,sinal
banheiro masculino,homem,lavatório,símbolo,toalete,wc
banheiro feminino,lavabo,lavatório,mulher,símbolo,toalete
banheiro,lavabo,sanitário,símbolo,toalete
símbolo de bebê,fralda,fraldário,trocar
WC,latrina,lavabo,privada,toalete,vaso sanitário
controle de passaportes
alfândega,aduana,aduaneira,bens,federal,impostos
restituição de bagagem,aeroporto,bagagens,esteira,férias,mala
depósito de bagagem,esquecida,malas,serviço
aviso,atenção,cuidado,sinal
crianças atravessando,pedestre,símbolo,tráfego
entrada proibida,entre,não,placa,proibido,sinal
proibido,entrada,não,proibida,sinal,símbolo
proibido andar de bicicleta,não,permitidas,sem
proibido fumar,cigarro,símbolo
proibido jogar lixo no chão,não,símbolo
água não potável,consumo,imprópria,proibido,seco,sem
proibida a passagem de pedestres,não,permitidos,proibido
proibido o uso de telefone celular,não,permitidos,sem,smartphone
proibido para menores de 18 anos,dezoito,idade,restrição
radioativo,perigo,radiativo,radiação,sinal,símbolo
risco biológico,ciência,perigo,resíduos
seta para cima,cardinal,direção,norte
seta para cima e para a direita,diagonal,direção,flecha,intercardinal,nordeste
seta para a direita,direção,flecha,leste
seta para baixo e para a direita,diagonal,direção,flecha,inferior,intercardinal
seta para baixo,abaixo,cardinal,direção,embaixo,flecha
seta para baixo e para a esquerda,diagonal,direção,flecha,inferior,intercardinal
seta para a esquerda,atrás,direção,flecha,oeste,voltar
seta para cima e para a esquerda,direção,flecha,intercardinal,noroeste
seta para cima e para baixo,flecha,vertical
seta para esquerda e direita,flecha,horizontal,lados
seta curva da direita para a esquerda,flecha,retorno
seta curva da esquerda para a direita,flecha,retorno
seta para a direita curvada para cima,flecha,seta para cima
seta para a direita curvada para baixo,embaixo,flecha
setas verticais no sentido horário,flechas,recarregar
botão de setas em sentido anti-horário,atualizar
seta "BACK",flecha,voltar
seta "END",fim,final
seta "ON!",flecha,marca,seta “on”
seta "SOON",em breve,flecha,símbolo “soon”
seta "TOP",cima,para cima,seta para cima,símbolo top
local de culto,local sagrado,oração,religião,reza
símbolo de átomo,ateu,ateísmo
om,hindu,religião
estrela de Davi,judaico,judeu,religião
roda do Dharma,budista,religião
yin yang,religião,tao,taoista,taoistas,yin-yang
cruz latina,cristão,religião
cruz ortodoxa,cristão,religião
estrela e lua crescente,islã,muçulmano,religião,símbolo islã
símbolo da paz
menorá,candelabro,castiçal,judaísmo,memorah,religião
estrela de seis pontas,adivinhação,destino
signo de Áries,carneiro,zodíaco
signo de Touro,boi,zodíaco
signo de Gêmeos,zodíaco
signo de Câncer,caranguejo,zodíaco
signo de Leão,zodíaco
signo de Virgem,zodíaco
signo de Libra,balança,justiça,zodíaco
signo de Escorpião,zodíaco
signo de Sagitário,arqueiro,zodíaco
signo de Capricórnio,cabra,zodíaco
signo de Aquário,zodíaco,água
signo de Peixes,zodíaco
signo de Ofiúco,cobra,ophiuchus,serpente,zodíaco
botão de músicas aleatórias,cruzadas,flechas,seta,setas
botão de repetir,flechas,horário,seta,setas
botão de repetir uma única faixa,horário,número 1,seta,setas,uma vez
botão reproduzir,direita,play,seta,triângulo
botão avançar,direita,dupla,flechas,rápido,seta
botão de próxima faixa,avançar,flechas duplas,próxima cena,seta
botão de reproduzir ou pausar,direita,pause,play,seta,triângulo
botão de voltar,esquerda,seta,triângulo
botão de retroceder,dupla,esquerda,seta,voltar
botão de faixa anterior,cena anterior,seta,triângulo,voltar,última faixa
botão apontando para cima,acima,seta,triângulo,vermelho
botão de avanço para cima,dupla,seta
botão apontando para baixo,seta,triângulo,vermelho
botão de avanço para baixo,flechas,seta
botão pausar,barra,dupla,pausado,pause,vertical
botão parar,quadrado,stop
botão gravar,círculo
botão ejetar
cinema,entretenimento,filme
botão de diminuir brilho,escurecer
botão de aumentar brilho
barras de sinal,antena,celular,conexão,força do sinal,internet
modo vibratório,cel,celular,smartphone,telefone,vibração
telefone celular desligado,smartphone
símbolo de feminino,mulher
símbolo de masculino,homem
símbolo transgênero
sinal de multiplicação,cancelar,multiplicar,x,x preto,×
símbolo de adição,+,cruz,mais,matemática,sinal
símbolo de subtração,-,diminuir,matemática,menos,sinal
símbolo de divisão,dividir,matemática,sinal,÷
sinal de igual,conta,iguais,igualdade,matemática,resposta
infinito,eternidade,ilimitado,universal
dupla exclamação,!,!!,explosão,pontuação
exclamação com interrogação,!,!?,?,pergunta,pontuação
ponto de interrogação vermelho,?,pergunta,pontuação,sinal
ponto de interrogação branco,?,delineado,pergunta,pontuação,sinal
ponto de exclamação branco,!,delineado,mark,pontuação,sinal
ponto de exclamação vermelho,!,pontuação
travessão ondulado,onda,pontuação
câmbio de moeda,banco,dinheiro
cifrão,dinheiro,dólar,grana,moeda
símbolo da medicina,esculápio
símbolo de reciclagem,reclicar,sinal
flor-de-lis,cavaleiros,símbolo
emblema de tridente,ferramenta,navio,âncora
crachá,identificação,nome
símbolo japonês de principiante,iniciante
círculo grande oco,aro,vermelho
marca de seleção branca,botão,check,completo,feito,verificado
caixa de seleção marcada com tique,check,feito,verificação,✓
marca de seleção,check,feito,marcar,selecionar,verificação
xis,cancelar,multiplicar,multiplicação,vermelho,×
botão de xis,botão com x,marcado,multiplicar,quadrado,x verde
laço encaracolado,loop,onda,ondulado,volta
loop encaracolado duas vezes,duplo,encaradolado,onda,ondulado
sinal japonês indicando início de música,canto
asterisco de oito pontas,*,estrela
estrela de oito pontas,*
faísca,*,cruz
símbolo de copyright
símbolo de registrado
símbolo de marca registrada
tecla: #
tecla: *
tecla: 0,zero
tecla: 1,um
tecla: 2,dois
tecla: 3,três
tecla: 4,quatro
tecla: 5,cinco
tecla: 6,seis
tecla: 7,sete
tecla: 8,oito
tecla: 9,nove
tecla: 10
letras latinas maiúsculas,abcd,digitação,maiúsculos
letras latinas minúsculas,abcd,digitação,latino,minúsculos
números,1234,digitação
símbolos,digitação,〒♪&%
letras latinas,abc,alfabeto,digitação,inglês,latino
botão A (tipo sanguíneo),sangue,tipo a
botão AB (tipo sanguíneo),sangue,tipo ab
botão B (tipo sanguíneo),sangue,tipo b
botão CL,limpar,símbolo do cl
botão "COOL",botão cool,legal,símbolo “cool”
botão "FREE",gratuito,grátis,símbolo,símbolo “free”
informações,informação,símbolo
botão ID,identidade,símbolo,símbolo “id”
círculo com a letra M
botão "NEW",novo,símbolo
botão NG,símbolo,símbolo “ng”
botão O (tipo sanguíneo),sangue,tipo o
botão OK,sim,símbolo “ok”
botão P,estacionamento,estacionar
botão SOS,ajuda,socorro,símbolo,símbolo “sos”
botão "UP!",para cima,símbolo,símbolo “up!”
botão VS,símbolo,símbolo “vs”,versus
botão japonês de “aqui”,"aqui",alfabeto,botão "aqui",katakana,koko
botão japonês de “taxa de serviço”,alfabeto,katakana,katanaka,sa,サ
botão japonês de “quantidade mensal”,alfabeto,ideograma,ideográfico,valor mensal,月
botão japonês de “não gratuito”,alfabeto,ideograma,ideográfico,有
botão japonês de “reservado”,alfabeto,ideograma,ideográfico,指
botão japonês de “barganha”,alfabeto,ideograma,ideográfico,pechincha,得
botão japonês de “desconto”,alfabeto,ideograma,ideográfico,割
botão japonês de “gratuito”,alfabeto,de graça,grátis,ideograma,ideográfico
botão japonês de “proibido”,alfabeto,ideograma,ideográfico,proibir,禁
botão japonês de “aceitável”,aceitar,alfabeto,chinês,ideograma,可
botão japonês de “aplicação”,alfabeto,aplicar,chinês,ideograma,申
botão japonês de “nota mínima”,alfabeto,chinês,ideograma,ideográfico,juntos
botão japonês de “vago”,alfabeto,ideograma,ideográfico,vaga,vazio
botão japonês de “parabéns”,alfabeto,ideograma,ideográfico,janonês,祝
botão japonês de “segredo”,alfabeto,ideograma,ideográfico,秘
botão japonês de “aberto para negócios”,chinês,ideograma,operando,営
botão japonês de “sem vagas”,alfabeto,completude,ideograma,ideográfico,満
círculo vermelho,bola vermelha,geométrico
círculo laranja
círculo amarelo
círculo verde
círculo azul,bolinha azul,geométrico
círculo roxo
círculo marrom
círculo preto,geométrico
círculo branco,geométrico
quadrado vermelho
quadrado laranja
quadrado amarelo
quadrado verde
quadrado azul,anil
quadrado roxo,púrpura
quadrado marrom
quadrado preto grande,geométrico
quadrado branco grande,geométrico
quadrado preto médio,geométrico
quadrado branco médio,geométrico
quadrado preto médio menor,geométrico
quadrado branco médio menor,geométrico
quadrado preto pequeno,geométrico
quadrado branco pequeno,geométrico
losango laranja grande,cor de laranja,diamante,geométrico
losango azul grande,balão,diamante,geométrico
losango laranja pequeno,cor de laranja,diamante,geométrico
losango azul pequeno,diamante,geométrico
triângulo vermelho para cima,geométrico
triângulo vermelho para baixo,geométrico
diamante com um ponto,cômico,dentro,geométrico
botão de opção,geométrico,rádio
botão quadrado branco
botão quadrado preto,geométrico` as string;
