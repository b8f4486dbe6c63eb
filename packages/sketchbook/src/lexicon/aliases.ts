const english = `bunny hare=rabbit|puppy pup hound corgi labrador terrier beagle=dog|kitten kitty kittens feline tabby=cat|pony stallion mare foal=horse
yacht sailship galleon schooner=sailboat|rowboat boat kayak=canoe|steamship=passenger-ship|motorboat=motor-boat
cottage home cabin house farmhouse=house|shack igloo=hut|barn=house-with-garden|temple pagoda=japanese-castle|fortress palace citadel=castle|chapel cathedral=church
knight soldier=guard|wizard sorcerer warlock magician witch mage=mage|witch=woman-mage|king=prince|queen=princess|spaceman cosmonaut astronauts=astronaut|android=robot|spaceship starship shuttle=rocket|ufo=flying-saucer
chef baker=cook|pirate=person-with-eyepatch|gardener=farmer|fireman=firefighter|policeman cop=police-officer|monster yeti bigfoot=hairy-creature|demon=ogre|dinosaur brontosaurus diplodocus dino=sauropod|tyrannosaurus trex=t-rex
squirrel=squirrel|sheep lamb=ewe|hen=rooster|chick chicks=baby-chick|crow raven blackbird=black-bird|sparrow robin songbird bluebird=bird|hawk falcon=eagle|bee bumblebee=honeybee|ladybug ladybird=lady-beetle|caterpillar=bug|grizzly=bear|teddy=teddy-bear|wolves=wolf|toad=frog|puma cheetah panther jaguar=leopard|seahorse=tropical-fish|goldfish=tropical-fish|clownfish=tropical-fish|tortoise=turtle|alligator=crocodile|hippo=hippopotamus|rhino=rhinoceros|reindeer stag doe fawn elk=deer|ape=gorilla|bull=ox|buffalo=water-buffalo|piglet=pig|humpback=whale|rat=rat
car cars sedan=automobile|truck lorry=delivery-truck|van=minibus|motorbike=motorcycle|bike=bicycle|scooter=motor-scooter|cab=taxi|plane aeroplane jet aircraft=airplane|biplane=small-airplane|tram trolley=tram-car
tree oak maple=deciduous-tree|pine fir conifer spruce=evergreen-tree|palm=palm-tree|flower daisy=blossom|toadstool mushrooms=mushroom|roses=rose|bush shrub plant houseplant=potted-plant|leaf leaves=fallen-leaf|bamboo=pine-decoration|clover=four-leaf-clover
coffee espresso latte mug tea cup teacup=hot-beverage|cake=birthday-cake|apple apples=red-apple|burger cheeseburger=hamburger|fries=french-fries|cheese=cheese-wedge|loaf baguette=baguette-bread|ramen noodles soup=steaming-bowl|icecream=ice-cream|donut=doughnut|beer=beer-mug|wine=wine-glass|orange oranges=tangerine|honey=honey-pot|salad=green-salad|corn=ear-of-corn|milk=glass-of-milk|cocktail=cocktail-glass|steak=cut-of-meat|egg eggs=egg|strawberries=strawberry|juice=beverage-box
book=open-book|lamp lantern=red-paper-lantern|computer pc=desktop-computer|phone smartphone=mobile-phone|present gift=wrapped-gift|pumpkin=jack-o-lantern|sword swords dagger=crossed-swords|gem diamond crystal jewel ruby=gem-stone|potion=test-tube|umbrella parasol=umbrella|hat=top-hat|cap=billed-cap|crown tiara=crown|ball football=soccer-ball|globe earth=globe-showing-europe-africa|heart love=red-heart|campfire bonfire flame=fire|star=star|comet=comet|meteor asteroid=comet|piano=musical-keyboard|bell=bell|clock=mantelpiece-clock|glasses spectacles=glasses|shoes sneakers=running-shoe|boots=hiking-boot|circus=circus-tent|santa=santa-claus|gravestone tombstone=headstone|skeleton=skull|scarecrow=farmer|vase=amphora|shell seashell=spiral-shell|volcanoes=volcano|tower=tokyo-tower
boy child kid=boy|girl lady=girl|man gentleman guy=man-standing|woman lady=woman-standing|person someone people=person-standing|dancer ballerina=woman-dancing|runner=person-running|cyclist biker=person-biking|surfer=person-surfing|hero=superhero|angel=baby-angel|nurse doctor=health-worker|musician=singer|painter=artist|teacher=teacher|monk yogi=person-in-lotus-position|snowboarder=snowboarder|skier=skier|swimmer=person-swimming|explorer hiker traveller traveler wanderer=person-walking|grandma=old-woman`;

const french = `chat chats chaton=cat|chien chiens chiot=dog|cheval chevaux poney=horse|licorne=unicorn|renard renards=fox|loup loups=wolf|ours ourson=bear|lapin lapins lièvre=rabbit|souris=mouse|oiseau oiseaux=bird|canard canards=duck|cygne=swan|hibou chouette=owl|aigle=eagle|poisson poissons=fish|baleine=whale|dauphin dauphins=dolphin|requin=shark|pieuvre poulpe=octopus|tortue=turtle|grenouille=frog|papillon papillons=butterfly|abeille abeilles=honeybee|coccinelle=lady-beetle|escargot=snail|araignée=spider|vache vaches=cow|cochon=pig|mouton moutons agneau=ewe|chèvre=goat|poule coq=rooster|poussin=baby-chick|âne=donkey|cerf biche=deer|écureuil=chipmunk|hérisson=hedgehog|singe=monkey|lion=lion|tigre=tiger|éléphant éléphants=elephant|girafe=giraffe|zèbre=zebra|chameau=camel|serpent=snake|crocodile=crocodile|dragon dragons=dragon|dinosaure=sauropod|pingouin manchot=penguin|méduse=jellyfish|crabe=crab
bateau voilier=sailboat|navire paquebot=ship|voiture voitures=automobile|camion=delivery-truck|avion=airplane|fusée=rocket|vélo=bicycle|moto=motorcycle|tracteur=tractor|montgolfière montgolfières=hot-air-balloon|hélicoptère=helicopter|autobus=bus
maison maisons chaumière=house|cabane hutte=hut|château=castle|église=church|phare=lighthouse|tente=tent|pont=bridge-at-night|fontaine=fountain|moulin=house-with-garden
arbre arbres=deciduous-tree|sapin sapins=evergreen-tree|palmier=palm-tree|fleur=blossom|roses=rose|tournesol tournesols=sunflower|tulipe=tulip|champignon champignons=mushroom|cactus=cactus|feuille=fallen-leaf|volcan=volcano
pomme=red-apple|poire=pear|cerise cerises=cherries|fraise=strawberry|citron=lemon|pain=bread|croissants=croissant|gâteau=birthday-cake|fromage=cheese-wedge|tasse=hot-beverage|théière=teapot|raisin=grapes|carotte=carrot|citrouille=jack-o-lantern|bougie=candle
livre livres=open-book|parapluie=umbrella|chapeau=top-hat|couronne=crown|cadeau=wrapped-gift|ballon=balloon|cœur coeur=red-heart|guitare=guitar|clé=old-key|épée=crossed-swords|trésor=treasure-chest|étoile=star|planète=ringed-planet|feu=fire|horloge=mantelpiece-clock
sorcier magicien sorcière=mage|chevalier=guard|roi=prince|reine=princess|princesse=princess|prince=prince|fée=fairy|sirène=mermaid|fantôme=ghost|astronaute cosmonaute=astronaut|enfant garçon=boy|fille=girl|homme=man-standing|femme=woman-standing|cuisinier=cook|extraterrestre=alien|danseuse=woman-dancing|robot=robot`;

/** Names of more than one word. */
const phrases: [string, string][] = [
  ['sailing boat', 'sailboat'],
  ['sail boat', 'sailboat'],
  ['pirate ship', 'sailboat'],
  ['rowing boat', 'canoe'],
  ['ocean liner', 'passenger-ship'],
  ['cruise ship', 'passenger-ship'],
  ['log cabin', 'hut'],
  ['thatched cottage', 'hut'],
  ['haunted house', 'derelict-house'],
  ['black cat', 'black-cat'],
  ['space ship', 'rocket'],
  ['space shuttle', 'rocket'],
  ['hot air balloon', 'hot-air-balloon'],
  ['air balloon', 'hot-air-balloon'],
  ['steam train', 'locomotive'],
  ['steam engine', 'locomotive'],
  ['police car', 'police-car'],
  ['race car', 'racing-car'],
  ['killer whale', 'orca'],
  ['apple tree', 'deciduous-tree'],
  ['oak tree', 'deciduous-tree'],
  ['pine tree', 'evergreen-tree'],
  ['fir tree', 'evergreen-tree'],
  ['water lily', 'lotus'],
  ['cup of coffee', 'hot-beverage'],
  ['coffee cup', 'hot-beverage'],
  ['cup of tea', 'hot-beverage'],
  ['ice cream', 'ice-cream'],
  ['glass of wine', 'wine-glass'],
  ['bowl of soup', 'steaming-bowl'],
  ['stack of books', 'books'],
  ['pile of books', 'books'],
  ['teddy bear', 'teddy-bear'],
  ['gift box', 'wrapped-gift'],
  ['jack o lantern', 'jack-o-lantern'],
  ['top hat', 'top-hat'],
  ['straw hat', 'womans-hat'],
  ['wizard hat', 'top-hat'],
  ['soccer ball', 'soccer-ball'],
  ['t rex', 't-rex'],
  ['planet earth', 'globe-showing-europe-africa'],
  ['snow man', 'snowman-without-snow'],
  ['christmas tree', 'christmas-tree'],
  ['father christmas', 'santa-claus'],
  ['eiffel tower', 'tokyo-tower'],
  ['cheval blanc', 'horse'],
  ['chat noir', 'black-cat'],
  ['soucoupe volante', 'flying-saucer'],
  ['tour eiffel', 'tokyo-tower'],
  ['tasse de café', 'hot-beverage'],
  ['bonhomme de neige', 'snowman-without-snow'],
  ['père noël', 'santa-claus'],
  ['old man', 'old-man'],
  ['old woman', 'old-woman'],
  ['little girl', 'girl'],
  ['little boy', 'boy'],
  ['sea turtle', 'turtle'],
  ['polar bear', 'polar-bear'],
  ['snowman', 'snowman-without-snow'],
  ['dinosaur', 'sauropod'],
  ['paper lantern', 'red-paper-lantern'],
  ['mushroom', 'mushroom'],
  ['shooting star', 'shooting-star'],
  ['treasure chest', 'treasure-chest'],
  ['crystal ball', 'crystal-ball'],
  ['alien ship', 'flying-saucer'],
  ['bullet train', 'bullet-train'],
  ['café chaud', 'hot-beverage'],
  ['ferris wheel', 'ferris-wheel'],
  ['halloween pumpkin', 'jack-o-lantern'],
  ['human figure', 'person-standing'],
  ['lotus flower', 'lotus'],
  ['meditating person', 'person-in-lotus-position'],
  ['moon rocket', 'rocket'],
  ['mountain bike', 'bicycle'],
  ['planet saturn', 'ringed-planet'],
  ['propeller plane', 'small-airplane'],
  ['racing car', 'racing-car'],
  ['rose rouge', 'rose'],
  ['row boat', 'canoe'],
  ['sailing ship', 'sailboat'],
  ['super hero', 'superhero'],
  ['table lamp', 'diya-lamp'],
  ['thatched hut', 'hut'],
  ['xmas tree', 'christmas-tree'],
];

function buildAliases(): Map<string, string> {
  const table = new Map<string, string>();
  for (const entry of `${french}|${english}`.split(/[|\n]/)) {
    const [words = '', icon = ''] = entry.split('=');
    for (const word of words.split(' ')) if (word.length > 2) table.set(word, icon);
  }
  for (const [phrase, icon] of phrases) table.set(phrase, icon);
  return table;
}

/** Words people use and the icon each means. */
export const ALIASES: ReadonlyMap<string, string> = buildAliases();
