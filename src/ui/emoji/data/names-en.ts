/** Written by scripts/emoji-data.js out of emojibase-data (MIT). */
export default `grinning face,cheerful,cheery,happy,laugh,nice
grinning face with big eyes,awesome,happy,mouth,open,smile
grinning face with smiling eyes,happy,laugh,lol,mouth,open
beaming face with smiling eyes,grin,grinning,happy,nice,smile
grinning squinting face,closed,eyes,haha,hahaha,happy
grinning face with sweat,cold,dejected,excited,mouth,nervous
rolling on the floor laughing,crying,face,funny,haha,happy
face with tears of joy,crying,feels,funny,haha,happy
slightly smiling face,happy,smile
upside-down face,hehe,smile
melting face,disappear,dissolve,embarrassed,haha,heat
winking face,flirt,heartbreaker,sexy,slide,tease
smiling face with smiling eyes,blush,glad,satisfied,smile
smiling face with halo,angel,angelic,angels,blessed,fairy
smiling face with hearts,3,adore,crush,ily,love
smiling face with heart-eyes,143,bae,feels,hearts,ily
star-struck,excited,eyes,face,grinning,smile
face blowing a kiss,adorbs,bae,flirt,heart,ily
kissing face,143,date,dating,flirt,ily
smiling face,happy,outlined,relaxed,smile
kissing face with closed eyes,143,bae,blush,date,dating
kissing face with smiling eyes,143,closed,date,dating,flirt
smiling face with tear,glad,grateful,happy,joy,pain
face savoring food,delicious,eat,full,hungry,smile
face with tongue,awesome,cool,nice,party,stuck-out
winking face with tongue,crazy,epic,eye,funny,joke
zany face,crazy,eye,eyes,goofy,large
squinting face with tongue,closed,eye,eyes,gross,horrible
money-mouth face,paid
smiling face with open hands,hug,hugging
face with hand over mouth,giggle,giggling,oops,realization,secret
face with open eyes and hand over mouth,amazement,awe,disbelief,embarrass,gasp
face with peeking eye,captivated,embarrass,hide,hiding,peep
shushing face,quiet,shh
thinking face,chin,consider,hmm,ponder,pondering
saluting face,good,luck,ma’am,ok,respect
zipper-mouth face,keep,quiet,secret,shut
face with raised eyebrow,disapproval,disbelief,distrust,emoji,hmm
neutral face,awkward,blank,deadpan,expressionless,fine
expressionless face,awkward,dead,fine,inexpressive,jealous
face without mouth,awkward,blank,expressionless,mouthless,mute
dotted line face,depressed,disappear,hidden,hide,introvert
face in clouds,absentminded,fog,head
smirking face,boss,dapper,flirt,homie,kidding
unamused face,...,bored,fine,jealous,jel
face with rolling eyes,eyeroll,shade,ugh,whatever
grimacing face,awk,awkward,dentist,grimace,grinning
face exhaling,blow,blowing,exhale,exhausted,gasp
lying face,liar,lie,pinocchio
relieved face,calm,peace,relief,zen
pensive face,awful,bored,dejected,died,disappointed
sleepy face,crying,good,night,sad,sleeping
drooling face
sleeping face,bed,bedtime,good,goodnight,nap
face with medical mask,cold,dentist,dermatologist,doctor,dr
face with thermometer,ill,sick
face with head-bandage,hurt,injury,ouch
nauseated face,gross,nasty,sick,vomit
face vomiting,barf,ew,gross,puke,sick
sneezing face,fever,flu,gesundheit,sick,sneeze
hot face,dying,feverish,heat,panting,red-faced
cold face,blue,blue-faced,freezing,frostbite,icicles
woozy face,dizzy,drunk,eyes,intoxicated,mouth
face with crossed-out eyes,dead,dizzy,feels,knocked,sick
face with spiral eyes,confused,dizzy,hypnotized,omg,smiley
exploding head,blown,explode,mind,mindblown,no
cowboy hat face,cowgirl
partying face,bday,birthday,celebrate,celebration,excited
disguised face,eyebrow,glasses,incognito,moustache,mustache
smiling face with sunglasses,awesome,beach,bright,bro,chilling
nerd face,brainy,clever,expert,geek,gifted
face with monocle,classy,fancy,rich,stuffy,wealthy
confused face,befuddled,confusing,dunno,frown,hm
face with diagonal mouth,confused,confusion,disappointed,doubt,doubtful
worried face,anxious,butterflies,nerves,nervous,sad
slightly frowning face,sad
frowning face,sad
face with open mouth,believe,forgot,omg,shocked,surprised
hushed face,epic,omg,stunned,surprised,whoa
astonished face,cost,no,omg,shocked,totally
flushed face,amazed,awkward,crazy,dazed,dead
pleading face,begging,big,eyes,mercy,not
face holding back tears,admiration,aww,cry,embarrassed,feelings
frowning face with open mouth,caught,guard,scared,scary,surprise
anguished face,forgot,scared,scary,stressed,surprise
fearful face,afraid,anxious,blame,scared,worried
anxious face with sweat,blue,cold,eek,mouth,nervous
sad but relieved face,anxious,call,close,complicated,disappointed
crying face,awful,feels,miss,sad,tear
loudly crying face,bawling,sad,sob,tear,tears
face screaming in fear,epic,fearful,munch,scared,screamer
confounded face,annoyed,confused,cringe,distraught,feels
persevering face,concentrate,concentration,focus,headache,persevere
disappointed face,awful,blame,dejected,fail,losing
downcast face with sweat,close,cold,feels,headache,nervous
weary face,crying,fail,feels,hungry,mad
tired face,cost,feels,nap,sad,sneeze
yawning face,bedtime,bored,goodnight,nap,night
face with steam from nose,anger,angry,feels,fume,fuming
enraged face,anger,angry,feels,mad,maddening
angry face,anger,blame,feels,frustrated,mad
face with symbols on mouth,censor,cursing,cussing,mad,pissed
smiling face with horns,demon,devil,evil,fairy,fairytale
angry face with horns,demon,devil,evil,fairy,fairytale
skull,body,dead,death,face,fairy
skull and crossbones,dead,death,face,monster
pile of poo,bs,comic,doo,dung,face
clown face
ogre,creature,devil,face,fairy,fairytale
goblin,angry,creature,face,fairy,fairytale
ghost,boo,creature,excited,face,fairy
alien,creature,face,fairy,fairytale,fantasy
alien monster,creature,face,fairy,fairytale,fantasy
robot,face,monster
grinning cat,animal,face,mouth,open,smile
grinning cat with smiling eyes,animal,face,smile
cat with tears of joy,animal,face,laugh,laughing,lol
smiling cat with heart-eyes,animal,face,love,smile
cat with wry smile,animal,face,ironic
kissing cat,animal,closed,eye,eyes,face
weary cat,animal,face,oh,surprised
crying cat,animal,face,sad,tear
pouting cat,animal,face
see-no-evil monkey,embarrassed,face,forbidden,forgot,gesture
hear-no-evil monkey,animal,ears,face,forbidden,gesture
speak-no-evil monkey,animal,face,forbidden,gesture,not
love letter,heart,mail,romance,valentine
heart with arrow,143,adorbs,cupid,date,emotion
heart with ribbon,143,anniversary,emotion,ily,kisses
sparkling heart,143,emotion,excited,good,ily
growing heart,143,emotion,excited,heartpulse,ily
beating heart,143,cardio,emotion,heartbeat,ily
revolving hearts,143,adorbs,anniversary,emotion
two hearts,143,anniversary,date,dating,emotion
heart decoration,143,emotion,hearth,purple,white
heart exclamation,heavy,mark,punctuation
broken heart,break,crushed,emotion,heartbroken,lonely
heart on fire,burn,love,lust,sacred
mending heart,healthier,improving,recovering,recuperating,well
red heart,emotion,love
orange heart,143
yellow heart,143,cardiac,emotion,ily,love
green heart,143,emotion,ily,love,romantic
blue heart,143,emotion,ily,love,romance
purple heart,143,bestest,emotion,ily,love
brown heart,143
black heart,evil,wicked
white heart,143
kiss mark,dating,emotion,heart,kissing,lips
hundred points,100,a+,agree,clearly,definitely
anger symbol,angry,comic,mad,upset
collision,bomb,boom,collide,comic,explode
dizzy,comic,shining,shooting,star,stars
sweat droplets,comic,drip,drops,splashing,squirt
dashing away,cloud,comic,fart,fast,go
hole
speech balloon,bubble,comic,dialog,message,sms
eye in speech bubble,balloon,witness
left speech bubble,balloon,dialog
right anger bubble,angry,balloon,mad
thought balloon,bubble,cartoon,cloud,comic,daydream
ZZZ,comic,good,goodnight,night,sleep
waving hand,bye,cya,g2g,greetings,gtg
raised back of hand,backhand
hand with fingers splayed,raised,stop
raised hand,5,five,high,stop
vulcan salute,finger,hand,hands
rightwards hand,handshake,hold,reach,shake
leftwards hand,handshake,hold,reach,shake
palm down hand,dismiss,drop,dropped,pick,shoo
palm up hand,beckon,catch,come,hold,know
OK hand,awesome,bet,dope,fleek,fosho
pinched fingers,gesture,hand,hold,huh,interrogation
pinching hand,amount,bit,fingers,little,small
victory hand,peace
crossed fingers,hand,luck
hand with index finger and thumb crossed,<3,expensive,heart,love,money
love-you gesture,fingers,hand,ily,three
sign of the horns,finger,hand,rock-on
call me hand,hang,loose,shaka
backhand index pointing left,finger
backhand index pointing right,finger
backhand index pointing up,finger
middle finger,hand
backhand index pointing down,finger
index pointing up,finger,hand,this
index pointing at the viewer,finger,hand,poke,you
thumbs up,+1,good,hand,like,yes
thumbs down,-1,bad,dislike,good,hand
raised fist,clenched,hand,punch,solidarity
oncoming fist,absolutely,agree,boom,bro,bruh
left-facing fist,leftwards
right-facing fist,rightwards
clapping hands,applause,approval,awesome,congrats,excited
raising hands,celebration,gesture,hooray,praise,raised
heart hands,<3,love,you
open hands,hug,jazz,swerve
palms up together,cupped,dua,hands,pray,prayer
handshake,agreement,deal,meeting
folded hands,appreciate,ask,beg,blessed,bow
writing hand,write
nail polish,bored,care,cosmetics,done,makeup
selfie,camera,phone
flexed biceps,arm,beast,bench,bodybuilder,bro
mechanical arm,accessibility,prosthetic
mechanical leg,accessibility,prosthetic
leg,bent,foot,kick,knee,limb
foot,ankle,feet,kick,stomp
ear,body,ears,hear,hearing,listen
ear with hearing aid,accessibility,hard
nose,body,noses,nosey,odor,smell
brain,intelligent,smart
anatomical heart,beat,cardiology,heartbeat,organ,pulse
lungs,breath,breathe,exhalation,inhalation,organ
tooth,dentist,pearly,teeth,white
bone,bones,dog,skeleton,wishbone
eyes,body,face,googly,look,looking
eye,1,body,one
tongue,body,lick,slurp
mouth,beauty,body,kiss,kissing,lips
biting lip,anxious,bite,fear,flirt,flirting
baby,babies,children,goo,infant,newborn
child,bright-eyed,grandchild,kid,young,younger
boy,bright-eyed,child,grandson,kid,son
girl,bright-eyed,child,daughter,granddaughter,kid
person,adult
person: blond hair,blond-haired,human
man,adult,bro
person: beard,bearded,whiskers
woman,adult,lady
person: red hair,adult
person: curly hair,adult
person: white hair,adult
person: bald,adult
older person,adult,elderly,grandparent,wise
old man,adult,bald,elderly,gramps,grandfather
old woman,adult,elderly,grandma,grandmother,granny
person frowning,annoyed,disappointed,disgruntled,disturbed,frustrated
person pouting,disappointed,downtrodden,frown,grimace,scowl
person gesturing NO,forbidden,gesture,hand,not,prohibit
person gesturing OK,exercise,gesture,hand,omg
person tipping hand,fetch,flick,flip,gossip,sarcasm
person raising hand,gesture,here,know,me,pick
deaf person,accessibility,ear,gesture,hear
person bowing,apology,ask,beg,favor,forgive
person facepalming,again,bewilder,disbelief,exasperation,no
person shrugging,doubt,dunno,guess,idk,ignorance
health worker,doctor,healthcare,nurse,therapist
student,graduate
teacher,instructor,lecturer,professor
judge,justice,law,scales
farmer,gardener,rancher
cook,chef
mechanic,electrician,plumber,tradesperson
factory worker,assembly,industrial
office worker,architect,business,manager,white-collar
scientist,biologist,chemist,engineer,mathematician,physicist
technologist,coder,computer,developer,inventor,software
singer,actor,entertainer,rock,rockstar,star
artist,palette
pilot,plane
astronaut,rocket,space
firefighter,firetruck
police officer,apprehend,arrest,citation,cop,law
detective,sleuth,spy
guard,buckingham,helmet,london,palace
ninja,assassin,fight,fighter,hidden,person
construction worker,build,fix,hardhat,hat,man
person with crown,monarch,noble,regal,royal,royalty
prince,crown,fairy,fairytale,fantasy,king
princess,crown,fairy,fairytale,fantasy,queen
person wearing turban
person with skullcap,chinese,gua,guapi,hat,mao
woman with headscarf,bandana,hijab,kerchief,mantilla,tichel
person in tuxedo,formal,wedding
person with veil,wedding
pregnant woman
pregnant man,belly,bloated,full,overeat
pregnant person,belly,bloated,full,overeat,stuffed
breast-feeding,baby,mom,mother,nursing,woman
person feeding baby,nanny,newborn,nursing,parent
baby angel,church,face,fairy,fairytale,fantasy
Santa Claus,celebration,christmas,fairy,fantasy,father
Mrs. Claus,celebration,christmas,fairy,fantasy,holiday
Mx Claus,celebration,christmas,fairy,fantasy,holiday
superhero,good,superpower
supervillain,bad,criminal,evil,superpower
mage,fantasy,magic,play,sorcerer,sorceress
fairy,fairytale,fantasy,myth,person,pixie
vampire,blood,dracula,fangs,halloween,scary
merperson,creature,fairytale,folklore,ocean,sea
elf,elves,enchantment,fantasy,folklore,magic
genie,djinn,fantasy,jinn,lamp,myth
zombie,apocalypse,dead,halloween,horror,scary
troll,fairy,fantasy,monster,tale,trolling
person getting massage,face,headache,relax,relaxing,salon
person getting haircut,barber,beauty,chop,cosmetology,groom
person walking,amble,gait,hike,man,pace
person standing
person kneeling,knees
person with white cane,accessibility,blind,probing
person in motorized wheelchair,accessibility
person in manual wheelchair,accessibility
person running,fast,hurry,marathon,move,quick
woman dancing,dance,dancer,elegant,festive,flair
man dancing,dance,dancer,elegant,festive,flair
person in suit levitating,business
people with bunny ears,bestie,bff,counterpart,dancer,double
person in steamy room,day,luxurious,pamper,relax,sauna
person climbing,climber,mountain,rock,scale,up
person fencing,fencer,sword
horse racing,jockey,racehorse,riding,sport
skier,snow
snowboarder,ski,sport
person golfing,ball,birdie,caddy,driving,green
person surfing,beach,ocean,sport,surfer,swell
person rowing boat,canoe,cruise,fishing,lake,oar
person swimming,freestyle,sport,swimmer,triathlon
person bouncing ball,athletic,basketball,championship,dribble,net
person lifting weights,barbell,bodybuilder,deadlift,lifter,powerlifting
person biking,bicycle,bicyclist,bike,cycle,cyclist
person mountain biking,bicycle,bicyclist,bike,cycle,cyclist
person cartwheeling,active,excited,flip,gymnastics,happy
people wrestling,combat,duel,grapple,ring,tournament
person playing water polo,sport,swimming,waterpolo
person playing handball,athletics,catch,chuck,hurl,lob
person juggling,act,balance,balancing,handle,juggle
person in lotus position,cross,legged,legs,meditation,peace
person taking bath,bathtub,tub
person in bed,bedtime,good,goodnight,hotel,nap
people holding hands,bae,bestie,bff,couple,dating
women holding hands,bae,bestie,bff,couple,dating
woman and man holding hands,bae,bestie,bff,couple,dating
men holding hands,bae,bestie,bff,boys,brothers
kiss,anniversary,babe,bae,couple,date
couple with heart,anniversary,babe,bae,dating,kiss
speaking head,face,silhouette
bust in silhouette,mysterious,shadow
busts in silhouette,bff,everyone,friend,friends,people
people hugging,comfort,embrace,farewell,friendship,goodbye
family,child
footprints,barefoot,clothing,omw,walk
monkey face,animal,banana
monkey,animal,banana
gorilla,animal
orangutan,animal,ape,monkey
dog face,adorbs,animal,pet,puppies,puppy
dog,animal,animals,dogs,pet
guide dog,accessibility,animal,blind
service dog,accessibility,animal,assistance
poodle,animal,dog,fluffy
wolf,animal,face
fox,animal,face
raccoon,animal,curious,sly
cat face,animal,kitten,kitty,pet
cat,animal,animals,cats,kitten,pet
black cat,animal,feline,halloween,meow,unlucky
lion,alpha,animal,face,leo,mane
tiger face,animal,big,cat,predator
tiger,animal,big,cat,predator,zoo
leopard,animal,big,cat,predator,zoo
horse face,animal,dressage,equine,farm,horses
horse,animal,equestrian,farm,racehorse,racing
unicorn,face
zebra,animal,stripe
deer,animal
bison,animal,buffalo,herd,wisent
cow face,animal,farm,milk,moo
ox,animal,animals,bull,farm,taurus
water buffalo,animal,zoo
cow,animal,animals,farm,milk,moo
pig face,animal,bacon,farm,pork
pig,animal,bacon,farm,pork,sow
boar,animal,pig
pig nose,animal,face,farm,smell,snout
ram,animal,aries,horns,male,sheep
ewe,animal,baa,farm,female,fluffy
goat,animal,capricorn,farm,milk,zodiac
camel,animal,desert,dromedary,hump,one
two-hump camel,animal,bactrian,desert
llama,alpaca,animal,guanaco,vicuña,wool
giraffe,animal,spots
elephant,animal
mammoth,animal,extinction,large,tusk,wooly
rhinoceros,animal
hippopotamus,animal
mouse face,animal
mouse,animal,animals
rat,animal
hamster,animal,face,pet
rabbit face,animal,bunny,pet
rabbit,animal,bunny,pet
chipmunk,animal,squirrel
beaver,animal,dam,teeth
hedgehog,animal,spiny
bat,animal,vampire
bear,animal,face,grizzly,growl,honey
polar bear,animal,arctic,white
koala,animal,australia,bear,down,face
panda,animal,bamboo,face
sloth,lazy,slow
otter,animal,fishing,playful
skunk,animal,stink
kangaroo,animal,joey,jump,marsupial
badger,animal,honey,pester
paw prints,feet,paws
turkey,bird,gobble,thanksgiving
chicken,animal,bird,ornithology
rooster,animal,bird,ornithology
hatching chick,animal,baby,bird,egg
baby chick,animal,bird,ornithology
front-facing baby chick,animal,bird,newborn,ornithology
bird,animal,ornithology
penguin,animal,antarctica,bird,ornithology
dove,bird,fly,ornithology,peace
eagle,animal,bird,ornithology
duck,animal,bird,ornithology
swan,animal,bird,cygnet,duckling,ornithology
owl,animal,bird,ornithology,wise
dodo,animal,bird,extinction,large,ornithology
feather,bird,flight,light,plumage
flamingo,animal,bird,flamboyant,ornithology,tropical
peacock,animal,bird,colorful,ornithology,ostentatious
parrot,animal,bird,ornithology,pirate,talk
frog,animal,face
crocodile,animal,zoo
turtle,animal,terrapin,tortoise
lizard,animal,reptile
snake,animal,bearer,ophiuchus,serpent,zodiac
dragon face,animal,fairy,fairytale,tale
dragon,animal,fairy,fairytale,knights,tale
sauropod,brachiosaurus,brontosaurus,dinosaur,diplodocus
T-Rex,dinosaur,tyrannosaurus
spouting whale,animal,beach,face,ocean
whale,animal,beach,ocean
dolphin,animal,beach,flipper,ocean
seal,animal,lion,ocean
fish,animal,dinner,fishes,fishing,pisces
tropical fish,animal,fishes
blowfish,animal
shark,animal,fish
octopus,animal,creature,ocean
spiral shell,animal,beach,conch,sea
coral,change,climate,ocean,reef,sea
crab,cancer,zodiac
lobster,animal,bisque,claws,seafood
shrimp,food,shellfish,small
squid,animal,food,mollusk
oyster,diving,pearl
snail,animal,escargot,garden,nature,slug
butterfly,insect,pretty
bug,animal,garden,insect
ant,animal,garden,insect
honeybee,animal,bumblebee,insect,nature,spring
beetle,animal,bug,insect
lady beetle,animal,garden,insect,ladybird,ladybug
cricket,animal,bug,grasshopper,insect,orthoptera
cockroach,animal,insect,pest
spider,animal,insect
spider web
scorpion,scorpius,zodiac
mosquito,bite,disease,fever,insect,malaria
fly,animal,disease,insect,maggot,pest
worm,animal,annelid,earthworm,parasite
microbe,amoeba,bacteria,science,virus
bouquet,anniversary,birthday,date,flower,love
cherry blossom,flower,plant,spring,springtime
white flower
lotus,beauty,buddhism,calm,flower,hinduism
rosette,plant
rose,beauty,elegant,flower,love,plant
wilted flower,dying
hibiscus,flower,plant
sunflower,outdoors,plant
blossom,buttercup,dandelion,flower,plant
tulip,blossom,flower,growth,plant
seedling,plant,sapling,sprout,young
potted plant,decor,grow,house,nurturing
evergreen tree,christmas,forest,pine
deciduous tree,forest,green,habitat,shedding
palm tree,beach,plant,tropical
cactus,desert,drought,nature,plant
sheaf of rice,ear,grain,grains,plant
herb,leaf,plant
shamrock,irish,plant
four leaf clover,4,four-leaf,irish,lucky,plant
maple leaf,falling
fallen leaf,autumn,falling
leaf fluttering in wind,blow
empty nest,branch,home,nesting
nest with eggs,bird,branch,nesting
mushroom,fungus,toadstool
grapes,dionysus,fruit
melon,cantaloupe,fruit
watermelon,fruit
tangerine,c,citrus,fruit,nectarine,orange
lemon,citrus,fruit,sour
banana,fruit,potassium
pineapple,colada,fruit,pina,tropical
mango,food,fruit,tropical
red apple,diet,food,fruit,health,ripe
green apple,fruit
pear,fruit
peach,fruit
cherries,berries,cherry,fruit,red
strawberry,fruit
blueberries,berry,bilberry,blueberry,food,fruit
kiwi fruit,food
tomato,food,fruit,vegetable
olive,food
coconut,colada,palm,piña
avocado,food,fruit
eggplant,aubergine,vegetable
potato,food,vegetable
carrot,food,vegetable
ear of corn,crops,farm,maize,maze
hot pepper
bell pepper,capsicum,food,vegetable
cucumber,food,pickle,vegetable
leafy green,bok,burgers,cabbage,choy,kale
broccoli,cabbage,wild
garlic,flavoring
onion,flavoring
peanuts,food,vegetable
beans,food,kidney,legume,small
chestnut,almond,plant
bread,carbs,food,grain,loaf,restaurant
croissant,bread,breakfast,crescent,food,french
baguette bread,food,french
flatbread,arepa,food,gordita,lavash,naan
pretzel,convoluted,twisted
bagel,bakery,bread,breakfast,schmear
pancakes,breakfast,crêpe,food,hotcake
waffle,breakfast,indecisive,iron
cheese wedge
meat on bone
poultry leg,bone,chicken,drumstick,hungry,turkey
cut of meat,chop,lambchop,porkchop,red,steak
bacon,breakfast,food,meat
hamburger,eat,fast,food,hungry
french fries,fast,food
pizza,cheese,food,hungry,pepperoni,slice
hot dog,frankfurter,hotdog,sausage
sandwich,bread
taco,mexican
burrito,mexican,wrap
tamale,food,mexican,pamonha,wrapped
stuffed flatbread,falafel,food,gyro,kebab
falafel,chickpea,meatball
egg,breakfast,food
cooking,breakfast,easy,egg,fry,frying
shallow pan of food,casserole,paella
pot of food,soup,stew
fondue,cheese,chocolate,food,melted,pot
bowl with spoon,breakfast,cereal,congee,oatmeal,porridge
green salad,food
popcorn,movie
butter,dairy
salt,condiment,flavor,mad,salty,shaker
canned food
bento box,food
rice cracker,food
rice ball,food,japanese
cooked rice,food
curry rice,food
steaming bowl,chopsticks,food,noodle,pho,ramen
spaghetti,food,meatballs,pasta,restaurant
roasted sweet potato,food
oden,food,kebab,restaurant,seafood,skewer
sushi,food
fried shrimp,prawn,tempura
fish cake with swirl,food,pastry,restaurant
moon cake,autumn,festival,yuèbǐng
dango,dessert,japanese,skewer,stick,sweet
dumpling,empanada,gyōza,jiaozi,pierogi,potsticker
fortune cookie,prophecy
takeout box,chopsticks,delivery,food,oyster,pail
soft ice cream,dessert,food,icecream,restaurant,serve
shaved ice,dessert,restaurant,sweet
ice cream,dessert,food,restaurant,sweet
doughnut,breakfast,dessert,donut,food,sweet
cookie,chip,chocolate,dessert,sweet
birthday cake,bday,celebration,dessert,happy,pastry
shortcake,dessert,pastry,slice,sweet
cupcake,bakery,dessert,sprinkles,sugar,sweet
pie,apple,filling,fruit,meat,pastry
chocolate bar,candy,dessert,halloween,sweet,tooth
candy,cavities,dessert,halloween,restaurant,sweet
lollipop,candy,dessert,food,restaurant,sweet
custard,dessert,pudding,sweet
honey pot,barrel,bear,food,honeypot,jar
baby bottle,babies,birth,born,drink,infant
glass of milk,drink
hot beverage,cafe,caffeine,chai,coffee,drink
teapot,brew,drink,food
teacup without handle,beverage,drink,oolong
sake,bar,beverage,bottle,cup,drink
bottle with popping cork,bar,drink
wine glass,alcohol,bar,beverage,booze,club
cocktail glass,alcohol,bar,booze,club,drink
tropical drink,alcohol,bar,booze,club,cocktail
beer mug,alcohol,ale,bar,booze,drink
clinking beer mugs,alcohol,bar,booze,bottoms,cheers
clinking glasses,celebrate,drink
tumbler glass,liquor,scotch,shot,whiskey,whisky
pouring liquid,accident,drink,empty,glass,oops
cup with straw,drink,juice,malt,soda,soft
bubble tea,boba,food,milk,pearl
beverage box,juice,straw,sweet
mate,drink
ice,cold,cube,iceberg
chopsticks,hashi,jeotgarak,kuaizi
fork and knife with plate,cooking,dinner,eat
fork and knife,breakfast,breaky,cooking,cutlery,delicious
spoon,eat,tableware
kitchen knife,chef,cooking,hocho,tool,weapon
jar,condiment,container,empty,nothing,sauce
amphora,aquarius,cooking,drink,jug,tool
globe showing Europe-Africa,earth,world
globe showing Americas,earth,world
globe showing Asia-Australia,earth,world
globe with meridians,earth,internet,web,world,worldwide
world map
map of Japan
compass,direction,magnetic,navigation,orienteering
snow-capped mountain,cold
mountain
volcano,eruption,mountain,nature
mount fuji,mountain,nature
camping
beach with umbrella
desert
desert island
national park
stadium
classical building
building construction,crane
brick,bricks,clay,mortar,wall
rock,boulder,heavy,solid,stone,tough
wood,log,lumber,timber
hut,home,house,roundhouse,shelter,yurt
houses
derelict house,home
house,building,country,heart,home,ranch
house with garden,building,country,heart,home,ranch
office building,city,cubical,job
Japanese post office,building
post office,building,european
hospital,building,doctor,medicine
bank,building
hotel,building
love hotel,building
convenience store,24,building,hours
school,building
department store,building
factory,building
Japanese castle,building
castle,building,european
wedding,chapel,hitched,nuptials,romance
Tokyo tower
Statue of Liberty,new,ny,nyc,york
church,bless,chapel,christian,cross,religion
mosque,islam,masjid,muslim,religion
hindu temple
synagogue,jew,jewish,judaism,religion,temple
shinto shrine,religion
kaaba,hajj,islam,muslim,religion,umrah
fountain
tent,camping
foggy
night with stars
cityscape
sunrise over mountains,morning
sunrise,morning,nature
cityscape at dusk,building,evening,landscape,sun,sunset
sunset,building,dusk
bridge at night
hot springs,hotsprings,steaming
carousel horse,entertainment
playground slide,amusement,park,playing,sliding,theme
ferris wheel,amusement,park,theme
roller coaster,amusement,park,theme
barber pole,cut,fresh,haircut,shave
circus tent
locomotive,caboose,engine,railway,steam,train
railway car,electric,train,tram,travel,trolleybus
high-speed train,railway,shinkansen
bullet train,high-speed,nose,railway,shinkansen,speed
train,arrived,choo,railway
metro,subway,travel
light rail,arrived,monorail,railway
station,railway,train
tram,trolleybus
monorail,vehicle
mountain railway,car,trip
tram car,bus,trolley,trolleybus
bus,school,vehicle
oncoming bus,cars
trolleybus,tram
minibus,drive,van,vehicle
ambulance,emergency,vehicle
fire engine,truck
police car,5–0,cops,patrol
oncoming police car
taxi,cab,cabbie,car,drive,vehicle
oncoming taxi,cab,cabbie,cars,drove,hail
automobile,car,driving,vehicle
oncoming automobile,car,cars,drove,vehicle
sport utility vehicle,car,drive,recreational,sportutility
pickup truck,automobile,car,flatbed,pick-up,transportation
delivery truck,car,drive,vehicle
articulated lorry,car,drive,move,semi,truck
tractor,vehicle
racing car,zoom
motorcycle,racing
motor scooter
manual wheelchair,accessibility
motorized wheelchair,accessibility
auto rickshaw,tuk
bicycle,bike,class,cycling,cyclist,gang
kick scooter
skateboard,skater,wheels
roller skate,blades,skates,sport
bus stop,busstop
motorway,highway,road
railway track,train
oil drum
fuel pump,diesel,fuelpump,gas,gasoline,station
wheel,car,circle,tire,turn,vehicle
police car light,alarm,alert,beacon,emergency,revolving
horizontal traffic light,intersection,signal,stop,stoplight
vertical traffic light,drove,intersection,signal,stop,stoplight
stop sign,octagonal
construction,barrier
anchor,ship,tool
ring buoy,float,life,lifesaver,preserver,rescue
sailboat,resort,sailing,sea,yacht
canoe,boat
speedboat,billionaire,lake,luxury,millionaire,summer
passenger ship
ferry,boat,passenger
motor boat,motorboat
ship,boat,passenger,travel
airplane,aeroplane,fly,flying,jet,travel
small airplane,aeroplane
airplane departure,aeroplane,check-in,departures
airplane arrival,aeroplane,arrivals,arriving,landing
parachute,hang-glide,parasail,skydive
seat,chair
helicopter,roflcopter,travel,vehicle
suspension railway
mountain cableway,gondola,lift,ski
aerial tramway,cable,car,gondola,ropeway
satellite,space
rocket,launch,rockets,space,travel
flying saucer,aliens,extra,terrestrial,ufo
bellhop bell,hotel
luggage,bag,packing,roller,suitcase,travel
hourglass done,sand,time,timer
hourglass not done,flowing,hours,sand,timer,waiting
watch,clock,time
alarm clock,hours,hrs,late,time,waiting
stopwatch,clock,time
timer clock
mantelpiece clock,time
twelve o’clock,12,12:00,time
twelve-thirty,12,12:30,30,clock,time
one o’clock,1,1:00,time
one-thirty,1,1:30,30,clock,time
two o’clock,2,2:00,time
two-thirty,2,2:30,30,clock,time
three o’clock,3,3:00,time
three-thirty,3,30,3:30,clock,time
four o’clock,4,4:00,time
four-thirty,30,4,4:30,clock,time
five o’clock,5,5:00,time
five-thirty,30,5,5:30,clock,time
six o’clock,6,6:00,time
six-thirty,30,6,6:30,clock
seven o’clock,0,7,7:00
seven-thirty,30,7,7:30,clock
eight o’clock,8,8:00,time
eight-thirty,30,8,8:30,clock,time
nine o’clock,9,9:00,time
nine-thirty,30,9,9:30,clock,time
ten o’clock,0,10,10:00
ten-thirty,10,10:30,30,clock,time
eleven o’clock,11,11:00,time
eleven-thirty,11,11:30,30,clock,time
new moon,dark,space
waxing crescent moon,dreams,space
first quarter moon,space
waxing gibbous moon,space
full moon,space
waning gibbous moon,space
last quarter moon,space
waning crescent moon,space
crescent moon,ramadan,space
new moon face,space
first quarter moon face,space
last quarter moon face,dreams
thermometer,weather
sun,bright,rays,space,sunny,weather
full moon face,bright
sun with face,beach,bright,day,heat,shine
ringed planet,saturn,saturnine
star,astronomy,medium,stars,white
glowing star,glittery,night,shining,sparkle
shooting star,falling,night,space
milky way,space
cloud,weather
sun behind cloud,cloudy,weather
cloud with lightning and rain,thunder,thunderstorm
sun behind small cloud,weather
sun behind large cloud,weather
sun behind rain cloud,weather
cloud with rain,weather
cloud with snow,cold,weather
cloud with lightning,weather
tornado,cloud,weather,whirlwind
fog,cloud,weather
wind face,blow,cloud
cyclone,dizzy,hurricane,twister,typhoon,weather
rainbow,gay,genderqueer,glbt,glbtq,lesbian
closed umbrella,clothing,rain
umbrella,clothing,rain
umbrella with rain drops,clothing,weather
umbrella on ground,rain,sun
high voltage,danger,electric,electricity,lightning,nature
snowflake,cold,weather
snowman,cold
snowman without snow,cold
comet,space
fire,af,burn,flame,hot,lit
droplet,cold,comic,nature,sad,sweat
water wave,nature,ocean,surf,surfer,surfing
jack-o-lantern,celebration,halloween,pumpkin
Christmas tree,celebration
fireworks,boom,celebration,entertainment,yolo
sparkler,boom,celebration,fireworks
firecracker,dynamite,explosive,fireworks,light,pop
sparkles,*,magic,star
balloon,birthday,celebrate,celebration
party popper,awesome,birthday,celebrate,celebration,excited
confetti ball,celebrate,celebration,party,woohoo
tanabata tree,banner,celebration,japanese
pine decoration,bamboo,celebration,japanese,plant
Japanese dolls,celebration,festival
carp streamer,celebration
wind chime,bell,celebration
moon viewing ceremony,celebration
red envelope,gift,good,hóngbāo,lai,luck
ribbon,celebration
wrapped gift,birthday,bow,box,celebration,christmas
reminder ribbon,celebration
admission tickets
ticket,admission,stub
military medal,award,celebration
trophy,champion,champs,prize,slay,sport
sports medal,award,gold,winner
1st place medal,first,gold
2nd place medal,second,silver
3rd place medal,bronze,third
soccer ball,football,futbol,sport
baseball,sport
softball,glove,sports,underarm
basketball,hoop,sport
volleyball,game
american football,bowl,sport,super
rugby football,sport
tennis,ball,racquet,sport
flying disc,ultimate
bowling,ball,game,sport,strike
cricket game,ball,bat
field hockey,ball,game,stick
ice hockey,game,puck,stick
lacrosse,ball,goal,sports,stick
ping pong,ball,bat,game,paddle,pingpong
badminton,birdie,game,racquet,shuttlecock
boxing glove
martial arts uniform,judo,karate,taekwondo
goal net
flag in hole,golf,sport
ice skate,skating
fishing pole,entertainment,sport
diving mask,scuba,snorkeling
running shirt,athletics,sash
skis,snow,sport
sled,luge,sledge,sleigh,snow,toboggan
curling stone,game,rock
bullseye,dart,direct,entertainment,game,hit
yo-yo,fluctuate,toy
kite,fly,soar
water pistol,gun,handgun,revolver,tool,weapon
pool 8 ball,8ball,billiard,eight,game
crystal ball,fairy,fairytale,fantasy,fortune,future
magic wand,magician,witch,wizard
video game,controller,entertainment
joystick,game,video,videogame
slot machine,casino,gamble,gambling,game,slots
game die,dice,entertainment
puzzle piece,clue,interlocking,jigsaw
teddy bear,plaything,plush,stuffed,toy
piñata,candy,celebrate,celebration,cinco,de
mirror ball,dance,disco,glitter,party
nesting dolls,babooshka,baboushka,babushka,matryoshka,russia
spade suit,card,game
heart suit,card,emotion,game,hearts
diamond suit,card,game
club suit,card,clubs,game
chess pawn,dupe,expendable
joker,card,game,wildcard
mahjong red dragon,game
flower playing cards,game,japanese
performing arts,actor,actress,entertainment,mask,theater
framed picture,art,museum,painting
artist palette,artsy,arty,colorful,creative,entertainment
thread,needle,sewing,spool,string
sewing needle,embroidery,stitches,sutures,tailoring,thread
yarn,ball,crochet,knit
knot,cord,rope,tangled,tie,twine
glasses,clothing,eye,eyeglasses,eyewear
sunglasses,dark,eye,eyewear
goggles,dive,eye,protection,scuba,swimming
lab coat,clothes,doctor,dr,experiment,jacket
safety vest,emergency
necktie,clothing,employed,serious,shirt
t-shirt,blue,casual,clothes,clothing,collar
jeans,blue,casual,clothes,clothing,denim
scarf,bundle,cold,neck,up
gloves,hand
coat,brr,bundle,cold,jacket,up
socks,stocking
dress,clothes,clothing,dressed,fancy,shopping
kimono,clothing,comfortable
sari,clothing,dress
one-piece swimsuit,bathing
briefs,bathing,one-piece,suit,swimsuit,underwear
shorts,bathing,pants,suit,swimsuit,underwear
bikini,bathing,beach,clothing,pool,suit
woman’s clothes,blouse,clothing,collar,dress,dressed
purse,clothes,clothing,coin,dress,fancy
handbag,clothes,clothing,dress,lady,purse
clutch bag,clothes,clothing,dress,handbag,pouch
shopping bags,hotel
backpack,backpacking,bag,bookbag,education,rucksack
thong sandal,beach,flip,flop,sandals,shoe
man’s shoe,brown,clothes,clothing,feet,foot
running shoe,athletic,clothes,clothing,fast,kick
hiking boot,backpacking,brown,camping,outdoors,shoe
flat shoe,ballet,comfy,flats,slip-on,slipper
high-heeled shoe,clothes,clothing,dress,fashion,heels
woman’s sandal,clothing,shoe
ballet shoes,dance
woman’s boot,clothes,clothing,dress,shoe,shoes
crown,clothing,family,king,medieval,queen
woman’s hat,clothes,clothing,garden,hats,party
top hat,clothes,clothing,fancy,formal,magic
graduation cap,celebration,clothing,education,hat,scholar
billed cap,baseball,bent,dad,hat
military helmet,army,soldier,war,warrior
rescue worker’s helmet,aid,cross,face,hat
prayer beads,clothing,necklace,religion
lipstick,cosmetics,date,makeup
ring,diamond,engaged,engagement,married,romance
gem stone,diamond,engagement,jewel,money,romance
muted speaker,quiet,silent,sound
speaker low volume,soft,sound
speaker medium volume,sound
speaker high volume,loud,music,sound
loudspeaker,address,communication,public,sound
megaphone,cheering,sound
postal horn
bell,break,church,sound
bell with slash,forbidden,mute,no,not,prohibited
musical score,note
musical note,sound
musical notes,sound
studio microphone,music
level slider,music
control knobs,music
microphone,karaoke,music,sing,sound
headphone,earbud,sound
radio,entertainment,tbt,video
saxophone,instrument,music
trumpet,instrument,music
accordion,box,concertina,instrument,music,squeeze
guitar,instrument,music,strat
musical keyboard,instrument,piano
violin,instrument,music
banjo,music,stringed
drum,drumsticks,music
long drum,beat,conga,instrument,rhythm
mobile phone,cell,communication,telephone
mobile phone with arrow,build,call,cell,communication,receive
telephone
telephone receiver,communication,voip
pager,communication
fax machine,communication
battery
low battery,drained,electronic,energy,power
electric plug,electricity
laptop,computer,office,pc,personal
desktop computer,monitor
printer,computer
keyboard,computer
computer mouse
trackball,computer
computer disk,minidisk,optical
floppy disk,computer
optical disk,blu-ray,cd,computer,dvd
dvd,blu-ray,cd,computer,disk,optical
abacus,calculation,calculator
movie camera,bollywood,cinema,film,hollywood,record
film frames,cinema,movie
film projector,cinema,movie,video
clapper board,action,movie
television,tv,video
camera,photo,selfie,snap,tbt,trip
camera with flash,video
video camera,camcorder,tbt
videocassette,old,school,tape,vcr,vhs
magnifying glass tilted left,lab,left-pointing,science,search,tool
magnifying glass tilted right,contact,lab,right-pointing,science,search
candle,light
light bulb,comic,electric,idea
flashlight,electric,tool,torch
red paper lantern,bar,light,restaurant
diya lamp,light,oil
notebook with decorative cover,decorated,education,school,writing
closed book,education
open book,education,fantasy,knowledge,library,novels
green book,education,fantasy,library,reading
blue book,education,fantasy,library,reading
orange book,education,fantasy,library,reading
books,education,fantasy,knowledge,library,novels
notebook
ledger,notebook
page with curl,document,paper
scroll,paper
page facing up,document,paper
newspaper,communication
rolled-up newspaper
bookmark tabs,marker
bookmark
label,tag
coin,dollar,euro,gold,metal,money
money bag,bank,bet,billion,cash,cost
yen banknote,bill,currency,money
dollar banknote,bill,currency,money
euro banknote,100,bill,currency,money,rich
pound banknote,bill,billion,cash,currency,money
money with wings,bank,banknote,bill,billion,cash
credit card,bank,cash,charge,money,pay
receipt,accounting,bookkeeping,evidence,invoice,proof
chart increasing with yen,bank,currency,graph,growth,market
envelope,e-mail,email,letter
e-mail,email,letter
incoming envelope,delivering,e-mail,email,letter,mail
envelope with arrow,communication,down,e-mail,email,letter
outbox tray,email,letter,mail,sent
inbox tray,email,letter,mail,receive,zero
package,box,communication,delivery,parcel,shipping
closed mailbox with raised flag,communication,postbox
closed mailbox with lowered flag,postbox
open mailbox with raised flag,postbox
open mailbox with lowered flag,postbox
postbox,mail,mailbox
ballot box with ballot
pencil
black nib,pen
fountain pen
pen,ballpoint
paintbrush,painting
crayon
memo,communication,media,notes,pencil
briefcase,office
file folder
open file folder
card index dividers
calendar,date
tear-off calendar
spiral notepad
spiral calendar,pad
card index,old,rolodex,school
chart increasing,data,graph,growth,right,trend
chart decreasing,data,down,downward,graph,negative
bar chart,data,graph
clipboard,do,list,notes
pushpin,collage
round pushpin,location,map
paperclip
linked paperclips
straight ruler,angle,edge,math,straightedge
triangular ruler,angle,math,set,slide,triangle
scissors,cut,cutting,paper,tool
card file box
file cabinet,filing,paper
wastebasket,can,garbage,trash
locked,closed,private
unlocked,cracked,open
locked with pen,ink,nib,privacy
locked with key,bike,closed,secure
key,keys,lock,major,password,unlock
old key,clue,lock
hammer,home,improvement,repairs,tool
axe,chop,hatchet,split,wood
pick,hammer,mining,tool
hammer and pick,tool
hammer and wrench,spanner,tool
dagger,knife,weapon
crossed swords,weapon
bomb,boom,comic,dangerous,explosion,hot
boomerang,rebound,repercussion,weapon
bow and arrow,archer,archery,sagittarius,tool,weapon
shield,weapon
carpentry saw,carpenter,cut,lumber,tool,trim
wrench,home,improvement,spanner,tool
screwdriver,flathead,handy,tool
nut and bolt,home,improvement,tool
gear,cog,cogwheel,tool
clamp,compress,tool,vice
balance scale,justice,libra,scales,tool,weight
white cane,accessibility,blind,probing
link,links
chains
hook,catch,crook,curve,ensnare,point
toolbox,chest,mechanic,red
magnet,attraction,horseshoe,magnetic,negative,positive
ladder,climb,rung,step
alembic,chemistry,tool
test tube,chemist,chemistry,experiment,lab,science
petri dish,bacteria,biologist,biology,culture,lab
dna,biologist,evolution,gene,genetics,life
microscope,experiment,lab,science,tool
telescope,contact,science,tool
satellite antenna,aliens,contact,dish,science
syringe,doctor,flu,medicine,needle,shot
drop of blood,bleed,donation,injury,medicine,menstruation
pill,doctor,drugs,medicated,medicine,pills
adhesive bandage
crutch,aid,cane,disability,help,hurt
stethoscope,doctor,heart,medicine
x-ray,bones,doctor,medical,skeleton,skull
door,back,closet,front
elevator,accessibility,hoist,lift
mirror,makeup,reflection,reflector,speculum
window,air,frame,fresh,opening,transparent
bed,hotel,sleep
couch and lamp,hotel
chair,seat,sit
toilet,bathroom
plunger,cup,force,plumber,poop,suction
shower,water
bathtub
mouse trap,bait,cheese,lure,mousetrap,snare
razor,sharp,shave
lotion bottle,moisturizer,shampoo,sunscreen
safety pin,diaper,punk,rock
broom,cleaning,sweeping,witch
basket,farming,laundry,picnic
roll of paper,toilet,towels
bucket,cask,pail,vat
soap,bar,bathing,clean,cleaning,lather
bubbles,burp,clean,floating,pearl,soap
toothbrush,bathroom,clean,dental,hygiene,teeth
sponge,absorbing,cleaning,porous,soak
fire extinguisher,quench
shopping cart,trolley
cigarette,smoking
coffin,dead,death,vampire
headstone,cemetery,dead,grave,graveyard,memorial
funeral urn,ashes,death
nazar amulet,bead,blue,charm,evil-eye,talisman
hamsa,amulet,fatima,fortune,guide,hand
moai,face,moyai,statue,stoneface,travel
placard,demonstration,notice,picket,plaque,protest
identification card,credentials,document,license,security
ATM sign,automated,bank,cash,money,teller
litter in bin sign,litterbin
potable water,drinking
wheelchair symbol,access,handicap
men’s room,bathroom,lavatory,man,restroom,toilet
women’s room,bathroom,lavatory,restroom,toilet,wc
restroom,bathroom,lavatory,toilet,wc
baby symbol,changing
water closet,bathroom,lavatory,restroom,toilet,wc
passport control
customs,packing
baggage claim,arrived,bags,case,checked,journey
left luggage,baggage,case,locker
warning,caution
children crossing,pedestrian,traffic
no entry,do,fail,forbidden,not,pass
prohibited,entry,forbidden,no,not,smoke
no bicycles,bike,forbidden,not,prohibited
no smoking,forbidden,not,prohibited,smoke
no littering,forbidden,not,prohibited
non-potable water,dry,non-drinking,prohibited
no pedestrians,forbidden,not,prohibited
no mobile phones,cell,forbidden,not,prohibited,telephone
no one under eighteen,18,age,forbidden,not,prohibited
radioactive,sign
biohazard,sign
up arrow,cardinal,direction,north
up-right arrow,direction,intercardinal,northeast
right arrow,cardinal,direction,east
down-right arrow,direction,intercardinal,southeast
down arrow,cardinal,direction,south
down-left arrow,direction,intercardinal,southwest
left arrow,cardinal,direction,west
up-left arrow,direction,intercardinal,northwest
up-down arrow
left-right arrow
right arrow curving left
left arrow curving right
right arrow curving up
right arrow curving down
clockwise vertical arrows,refresh,reload
counterclockwise arrows button,again,anticlockwise,deja,refresh,rewindershins
BACK arrow
END arrow
ON! arrow,mark
SOON arrow,brb,omw
TOP arrow,homie,up
place of worship,pray,religion
atom symbol,atheist
om,hindu,religion
star of David,jew,jewish,judaism,religion
wheel of dharma,buddhist,religion
yin yang,difficult,lives,religion,tao,taoist
latin cross,christ,christian,religion
orthodox cross,christian,religion
star and crescent,islam,muslim,ramadan,religion
peace symbol,healing,peaceful
menorah,candelabrum,candlestick,hanukkah,jewish,judaism
dotted six-pointed star,fortune,jewish,judaism
Aries,horoscope,ram,zodiac
Taurus,bull,horoscope,ox,zodiac
Gemini,horoscope,twins,zodiac
Cancer,crab,horoscope,zodiac
Leo,horoscope,lion,zodiac
Virgo,horoscope,zodiac
Libra,balance,horoscope,justice,scales,zodiac
Scorpio,horoscope,scorpion,scorpius,zodiac
Sagittarius,archer,horoscope,zodiac
Capricorn,goat,horoscope,zodiac
Aquarius,bearer,horoscope,water,zodiac
Pisces,fish,horoscope,zodiac
Ophiuchus,bearer,serpent,snake,zodiac
shuffle tracks button,arrow,crossed
repeat button,arrow,clockwise
repeat single button,arrow,clockwise,once
play button,arrow,right,triangle
fast-forward button,arrow,double
next track button,arrow,scene,triangle
play or pause button,arrow,right,triangle
reverse button,arrow,left,triangle
fast reverse button,arrow,double,rewind
last track button,arrow,previous,scene,triangle
upwards button,arrow,red
fast up button,arrow,double
downwards button,arrow,red
fast down button,arrow,double
pause button,bar,double,vertical
stop button,square
record button,circle
eject button
cinema,camera,film,movie
dim button,brightness,low
bright button,brightness,light
antenna bars,cell,communication,mobile,phone,signal
vibration mode,cell,communication,mobile,phone,telephone
mobile phone off,cell,telephone
female sign,woman
male sign,man
transgender symbol
multiply,cancel,multiplication,sign,x,×
plus,+
minus,-,heavy,math,sign,−
divide,division,heavy,math,sign,÷
heavy equals sign,answer,equality,math
infinity,forever,unbounded,universal
double exclamation mark,!,!!,bangbang,punctuation
exclamation question mark,!,!?,?,interrobang,punctuation
red question mark,?,punctuation
white question mark,?,outlined,punctuation
white exclamation mark,!,outlined,punctuation
red exclamation mark,!,punctuation
wavy dash,punctuation
currency exchange,bank,money
heavy dollar sign,billion,cash,charge,currency,million
medical symbol,aesculapius,medicine,staff
recycling symbol,recycle
fleur-de-lis,knights
trident emblem,anchor,poseidon,ship,tool
name badge
Japanese symbol for beginner,chevron,green,leaf,tool,yellow
hollow red circle,heavy,large
check mark button,checked,checkmark,complete,completed,done
check box with check,ballot,checked,done,off,tick
check mark,checked,checkmark,done,heavy,tick
cross mark,cancel,multiplication,multiply,x,×
cross mark button,multiplication,multiply,square,x,×
curly loop
double curly loop
part alternation mark
eight-spoked asterisk,*
eight-pointed star,*
sparkle,*
copyright
registered
trade mark,tm,trademark
keycap: #
keycap: *
keycap: 0,zero
keycap: 1,one
keycap: 2,two
keycap: 3,three
keycap: 4,four
keycap: 5,five
keycap: 6,six
keycap: 7,seven
keycap: 8,eight
keycap: 9,nine
keycap: 10
input latin uppercase,abcd,letters
input latin lowercase,abcd,letters
input numbers,1234
input symbols,%,&,♪,〒
input latin letters,abc,alphabet
A button (blood type)
AB button (blood type)
B button (blood type)
CL button
COOL button
FREE button
information
ID button,identity
circled M
NEW button
NG button
O button (blood type)
OK button,okay
P button,parking
SOS button,help
UP! button,mark
VS button,versus
Japanese “here” button,katakana
Japanese “service charge” button,katakana
Japanese “monthly amount” button,ideograph
Japanese “not free of charge” button,ideograph
Japanese “reserved” button,ideograph
Japanese “bargain” button,ideograph
Japanese “discount” button,ideograph
Japanese “free of charge” button,ideograph
Japanese “prohibited” button,ideograph
Japanese “acceptable” button,ideograph
Japanese “application” button,ideograph
Japanese “passing grade” button,ideograph
Japanese “vacancy” button,ideograph
Japanese “congratulations” button,ideograph
Japanese “secret” button,ideograph
Japanese “open for business” button,ideograph
Japanese “no vacancy” button,ideograph
red circle,geometric
orange circle
yellow circle
green circle
blue circle,geometric
purple circle
brown circle
black circle,geometric
white circle,geometric
red square,card,penalty
orange square
yellow square,card,penalty
green square
blue square
purple square
brown square
black large square,geometric
white large square,geometric
black medium square,geometric
white medium square,geometric
black medium-small square,geometric
white medium-small square,geometric
black small square,geometric
white small square,geometric
large orange diamond,geometric
large blue diamond,geometric
small orange diamond,geometric
small blue diamond,geometric
red triangle pointed up,geometric
red triangle pointed down,geometric
diamond with a dot,comic,geometric
radio button,geometric
white square button,geometric,outlined
black square button,geometric` as string;
