import type { Feeling, Pose, RelationKind } from '../vocabulary.js';
import { readTable } from './table.js';

const VERBS = [
  'sleep',
  'lie',
  'sit',
  'stand',
  'walk',
  'run',
  'jump',
  'dance',
  'fly',
  'float',
  'sail',
  'swim',
  'ride',
  'drive',
  'read',
  'hold',
  'wear',
  'look',
  'wave',
  'eat',
  'drink',
  'sing',
  'play',
  'cook',
  'paint',
  'fish',
  'hug',
  'chase',
  'pull',
  'climb',
  'meet',
  'write',
] as const;
export type Verb = (typeof VERBS)[number];

/**
 * What a verb shows: the pose and face of its subject, how its object stands to it, and what the subject has with it
 * when the prompt names no object (an English noun).
 */
export interface VerbEffect {
  pose?: Pose;
  feeling?: Feeling;
  object?: RelationKind;
  prop?: string;
  /** Set when only the object beside is drawn, not what is done to it: a kiss. */
  unseen?: true;
}

export const VERB_EFFECTS: Readonly<Record<Verb, VerbEffect>> = {
  sleep: { pose: 'sleeping', feeling: 'asleep' },
  lie: { pose: 'sleeping', feeling: 'calm' },
  sit: { pose: 'sitting' },
  stand: { pose: 'standing' },
  walk: { pose: 'walking', object: 'beside' },
  run: { pose: 'running' },
  jump: { pose: 'jumping', object: 'above' },
  dance: { pose: 'dancing' },
  fly: { pose: 'flying', object: 'holding' },
  float: { pose: 'flying' },
  sail: {},
  swim: { pose: 'swimming' },
  ride: { pose: 'riding', object: 'riding' },
  drive: { object: 'in', prop: 'car' },
  read: { pose: 'reading', object: 'reading', prop: 'book' },
  hold: { pose: 'holding', object: 'holding' },
  wear: { object: 'wearing' },
  look: { object: 'looking' },
  wave: { pose: 'waving', object: 'holding' },
  eat: { pose: 'eating', object: 'holding' },
  drink: { pose: 'holding', object: 'holding', prop: 'cup' },
  sing: { pose: 'holding', prop: 'microphone' },
  play: { object: 'holding' },
  cook: { pose: 'holding', object: 'holding', prop: 'frying pan' },
  paint: { pose: 'holding', prop: 'paintbrush' },
  fish: { pose: 'holding', object: 'holding', prop: 'fishing rod' },
  hug: { pose: 'holding', object: 'beside', unseen: true },
  chase: { pose: 'running', object: 'behind' },
  pull: { object: 'front' },
  climb: { object: 'on' },
  meet: { object: 'beside', unseen: true },
  write: { pose: 'holding', prop: 'pencil' },
};

/** Forms of the verbs; those marked ? are also nouns or adjectives and verbs only after their subject. */
export const VERB_ROWS = readTable(
  VERBS,
  `
sleep = fall asleep,falls asleep,falling asleep,sleeping,sleeps,slept,asleep,napping,naps,snoozing,dozing,?sleep,curled up,fast asleep,dreaming | dort,dorment,dormant,dormir,endormi,endormie,endormis,endormies,qui dort,sommeille,en train de dormir,assoupi,assoupie | duerme,duermen,durmiendo,dormido,dormida,dormidos,dormidas,dormir | schläft,schlafen,schlafend,schlafende,schlafender,schlafendes,schlafenden,schlummert | dorme,dormono,dormendo,addormentato,addormentata,addormentati,dormiente | dorme,dormem,dormindo,adormecido,adormecida
lie = lying,lies,laying,lounging,sunbathing,lying down,laying down,reclining | couché,couchée,couchés,couchées,allongé,allongée,allongés | tumbado,tumbada,acostado,acostada,echado,echada | liegt,liegen,liegend,liegende,liegender | sdraiato,sdraiata,disteso,distesa | deitado,deitada,deitados
sit = sitting,sits,?sit,sat,seated,perched,perches,resting,rests,kneeling,crouching,squatting,meditating,sitting down,nestled,leaning,relaxing on,cross legged,posing | assis,assise,assises,s assoit,est assis,perché,perchée,perchés,accroupi,accroupie,agenouillé,à genoux,se repose,méditant,installé,installée | sentado,sentada,sentados,sentadas,se sienta,posado,posada,arrodillado,meditando,descansando | sitzt,sitzen,sitzend,sitzende,sitzender,sitzendes,hockt,kniet,ruht,gesetzt | seduto,seduta,seduti,sedute,siede,appollaiato,appollaiata,inginocchiato,accovacciato | sentado,sentada,sentados,sentadas,pousado,pousada,ajoelhado,meditando
stand = standing,stands,?stand,stood,upright,standing up,waiting,?waits,standing still,towering over | debout,se tient,se tiennent,se dresse,se dressent,en train d attendre,attend | de pie,parado,parada,parados,esperando,se alza | steht,stehen,stehend,stehende,stehender,stehendes,wartet | in piedi,sta in piedi,si erge,aspetta | de pé,em pé,parado,parada,esperando
walk = walking,walks,?walk,strolling,strolls,wandering,wanders,hiking,hikes,marching,marches,travelling,traveling,going,exploring,crossing,crosses,stepping,trotting,skating,skiing,following,carrying on | marche,marchent,marchant,qui marche,se promène,se promènent,se promenant,promène,en promenade,traverse,traversant,randonne,patine,avance | camina,caminan,caminando,andando,paseando,pasea,pasean,paseo,cruzando,cruza | geht,gehen,gehend,läuft spazieren,spaziert,spazieren,wandert,wandern,spazierend,wandernd,überquert | cammina,camminano,camminando,passeggia,passeggiando,attraversa | anda,andam,andando,caminha,caminhando,passeando,passeia,atravessando
run = running,runs,?run,ran,sprinting,sprints,racing,?races,galloping,gallops,rushing,jogging,fleeing,charging,escaping,hurrying,hunting | court,courent,courant,qui court,galope,galopant,en courant,fonce,s enfuit,au galop | corre,corren,corriendo,galopando,galopa,huyendo | rennt,rennen,rennend,rennende,läuft,laufen,laufend,laufende,galoppiert,galoppierend,flieht | corre,corrono,correndo,galoppa,galoppando | corre,correm,correndo,galopando,fugindo
jump = jumping,jumps,?jump,leaping,leaps,hopping,hops,bouncing,bounces,pouncing,skipping,diving,dives | saute,sautent,sautant,bondit,bondissant,bondissante,plonge,plongeant,qui saute | salta,saltan,saltando,brincando,brinca | springt,springen,springend,springende,springender,hüpft,hüpfen,hüpfend | salta,saltano,saltando,balza,saltella | pula,pulam,pulando,salta,saltando,saltitando
dance = dancing,dances,?dance,danced,twirling,waltzing,celebrating,prancing | danse,dansent,dansant,dansante,qui danse,valse,en train de danser | baila,bailan,bailando,danzando,danza | tanzt,tanzen,tanzend,tanzende,tanzender,tanzendes | balla,ballano,ballando,danza,danzano,danzante,danzando | dança,dançam,dançando,bailando
fly = flying,flies,?fly,flew,flown,soaring,soars,hovering,hovers,gliding,glides,fluttering,flutters,in flight,levitating,swooping,taking off | vole,volent,volant,volante,volants,qui vole,qui volent,s envole,s envolent,plane,planant,en vol,voltige | vuela,vuelan,volando,volador,voladora,planeando,en vuelo | fliegt,fliegen,fliegend,fliegende,fliegender,fliegendes,schwebt,schweben,schwebend,schwebende,flattert,segelt durch die luft | vola,volano,volando,volante,volanti,plana,in volo,svolazza | voa,voam,voando,voador,voadora,planando,em voo
float = floating,floats,?float,drifting,drifts,bobbing | flotte,flottent,flottant,flottante,flottants,dérive | flota,flotan,flotando,flotante | treibt,treiben,treibend,schwimmend auf | galleggia,galleggiano,galleggiando,galleggiante,fluttua | flutua,flutuam,flutuando,flutuante,boia
sail = sailing,sails,cruising,rowing,paddling,voyaging | navigue,naviguent,naviguant,vogue,voguant,rame | navega,navegan,navegando,remando | segelt,segeln,segelnd,rudert | naviga,navigano,navigando,rema | navega,navegam,navegando,velejando,remando
swim = swimming,swims,?swim,swam,snorkeling,snorkelling,scuba diving,wading,bathing | nage,nagent,nageant,qui nage,se baigne,se baignent,barbote,patauge | nada en,nadan,nadando,bañándose,buceando | schwimmt,schwimmen,schwimmend,schwimmende,schwimmender,taucht,badet,badend | nuota,nuotano,nuotando | nada em,nadam,nadando,mergulhando
ride = riding,rides,?ride,rode,riding on,rides on,riding in,mounted on,astride,on the back of,surfing,skateboarding,cycling,biking,bicycling | chevauchant,chevauche,chevauchent,à cheval sur,monté sur,montée sur,montant,à dos de,qui chevauche,sur le dos de,fait du vélo,à dos d | montando,monta,montan,montado en,montada en,montado,montada,cabalgando,cabalga,a lomos de | reitet,reiten,reitend,reitet auf,reitende,auf dem rücken von,fährt fahrrad,radelt | cavalca,cavalcando,cavalcano,in sella a,in groppa a | montando,monta,montado em,montado,montada,cavalgando,cavalga,andando de
drive = driving,drives,driven,piloting,steering,travelling in,traveling in,inside of a car | conduit,conduisant,conduisent,au volant,au volant de,pilote,pilotant,qui conduit | conduciendo,conduce,maneja,manejando,pilotando | fährt,fahren,fahrend,steuert,lenkt,am steuer | guida,guidando,al volante,pilota | dirigindo,dirige,conduzindo,pilotando
read = reading,reads,?read,studying | lit,lisent,lisant,qui lit,qui lisent,en train de lire,lire,étudie,bouquine | lee,leen,leyendo,leer,estudiando | liest,lesen,lesend,lesende,lesender | legge,leggono,leggendo,studia | lê,leem,lendo,ler,estudando
hold = holding,holds,?hold,held,holding up,carrying,carries,?carry,clutching,gripping,wielding,wields,raising,bearing,lifting,throwing,catching,juggling,blowing,offering,giving,picking,selling,showing,taking,collecting,gathering,brandishing,armed with,using | tient,tiennent,tenant,qui tient,tenant dans ses mains,porte dans ses bras,brandit,brandissant,portant dans,tient dans,lance,lançant,armé de,armée de,cueille,cueillant,offrant,transporte,transportant,jongle avec | sosteniendo,sostiene,sujetando,sujeta,llevando en la mano,agarrando,lleva en la mano,lanzando,cargando,recogiendo | hält,halten,haltend,trägt in der hand,in der hand,schwingt,wirft,pflückt,jongliert mit | tiene,tenendo,tengono,tiene in mano,regge,reggendo,impugna,brandisce,porta in mano,lancia,raccoglie | segurando,segura,seguram,carregando,carrega,empunhando,colhendo
wear = wearing,wears,?wear,wore,dressed with,in a pair of,sporting,adorned with,donning | porte,portent,portant,qui porte,coiffé de,coiffée de,coiffé d,coiffée d,habillé de,avec sur la tête | lleva,llevan,llevando,vistiendo,lleva puesto,con un puesto,usa,usando | trägt,tragen,tragend,tragende,mit aufgesetztem | indossa,indossano,indossando,porta,che indossa,con indosso | vestindo,usando,usa,veste,vestem,trajando
look = watching,watches,?watch,observing,observes,seeing,looking,looks,stares,staring,gazing,gazes,spying,inspecting,examining,photographing,stargazing,chatting with | regarde,regardent,regardant,qui regarde,observe,observant,contemple,contemplant,admire,admirant,fixe | mira,miran,mirando,observa,observando,contemplando,contempla | betrachtet,betrachten,schaut,schauen,blickt,beobachtet,beobachtend,betrachtend | guarda,guardano,guardando,osserva,osservando,ammira,contempla | olha,olham,olhando,observa,observando,contemplando
wave = waving,?waves,greeting,saluting,waving hello,cheering | salue,saluent,saluant,fait signe,faisant signe,fait coucou,agite,agitant | saludando,saluda,agitando | winkt,winken,winkend,grüßt | saluta,salutano,salutando,agita | acenando,acena,saudando
eat = eating,eats,?eat,ate,munching,nibbling,devouring,biting,tasting,licking,grazing,feasting,munches,nibbles,having lunch,having dinner,chewing,snacking | mange,mangent,mangeant,qui mange,grignote,grignotant,dévore,dévorant,dégustant,déguste,broute,broutent,croque,lèche | come,comen,comiendo,devorando,mordiendo,lamiendo,pastando | isst,essen,frisst,fressen,essend,fressend,essende,knabbert,leckt,grast,nascht | mangia,mangiano,mangiando,divora,mordicchia,lecca,bruca | come,comem,comendo,devorando,mordendo,lambendo,pastando
drink = drinking,drinks,?drink,sipping,sips,having tea,having coffee,having a cup of | boit,boivent,buvant,qui boit,sirote,sirotant,déguste un café | bebe,beben,bebiendo,tomando | trinkt,trinken,trinkend,schlürft | beve,bevono,bevendo,sorseggia | bebe,bebem,bebendo,tomando
sing = singing,sings,?sing,singing a song,performing,karaoke | chante,chantent,chantant,chantante,qui chante | canta,cantan,cantando | singt,singen,singend,singende | canta,cantano,cantando | canta,cantam,cantando
play = playing,plays,?play,played,playing the,practicing,practising,kicking,kicks,dribbling | joue,jouent,jouant,jouer,joue de la,joue du,joue de l,joue au,joue à,jouant de la,jouant du,jouant au,qui joue | juega,juegan,jugando,jugando al,toca,tocan,tocando,tocando la,tocando el | spielt,spielen,spielend,spielende | gioca,giocano,giocando,gioca a,suona,suonano,suonando | joga,jogam,jogando,brincando,brinca,toca,tocam,tocando,tocando a,tocando o
cook = cooking,cooks soup,baking,bakes,frying,grilling,preparing food,stirring,brewing | cuisine,cuisinent,cuisinant,qui cuisine,fait la cuisine,fait à manger,faisant la cuisine,mijote | cocinando,cocinan,horneando,cocina la cena | kocht,kochen,kochend,backt,bäckt,brät | cucinando,cucinano,che cucina | cozinhando,cozinham,assando
paint = painting a picture,paints,painting a canvas,painting a portrait,drawing a picture,sketching | peint,peignent,peignant,qui peint,en train de peindre | pintando,dibujando | malt,malen,malend,zeichnet | dipinge,dipingono,dipingendo,disegna | pintando,desenhando
fish = fishing,fishes in,angling | pêche,pêchant,pêchent,en train de pêcher,à la pêche | pescando,pesca,pescan | angelt,angeln,angelnd,fischt | pesca,pescano,pescando | pescando,pesca,pescam
hug = hugging,hugs,?hug,cuddling,cuddles,embracing,kissing,kisses,holding hands,holding hands with,petting,stroking,snuggling,cradling | enlace,enlaçant,câline,câlinant,embrasse,embrassant,serre dans ses bras,se tiennent par la main,caresse,caressant | abrazando,abraza,besando,acariciando,acaricia,abrazados,de la mano | umarmt,umarmen,umarmend,küsst,streichelt,kuschelt | abbraccia,abbracciano,abbracciando,bacia,accarezza | abraçando,abraça,beijando,acariciando
chase = chasing,chases,?chase,pursuing,hunting down | poursuit,poursuivant,poursuivent,pourchasse,chasse,chassant | persiguiendo,persigue,perseguiendo,corriendo tras | jagt,jagen,jagend,verfolgt,rennt hinter | insegue,inseguono,inseguendo,rincorre,rincorrendo | perseguindo,persegue,correndo atrás de
pull = pulling,pulls,dragging,towing,leading | tire,tirant,tirent,traîne,traînant | tirando de,tira de,arrastrando | zieht,ziehen,ziehend | tira,tirando,trascina | puxando,puxa,arrastando
climb = climbing,climbs,?climb | grimpe,grimpant,grimpent,escalade,grimpe sur | trepando,escalando,sube a,trepa | klettert,klettern,kletternd,klettert auf | si arrampica,arrampicandosi,scala | escalando,subindo em,escala
meet = ?building,builds,constructing,making,meeting,meets,feeding,feeds,fighting,fights,?fight,battling,attacking,talking with,visiting,helping,pushing,watering,guarding,protecting,touching,playing chess with,sharing with,facing off against,versus,vs,sharing | rencontre,rencontrant,nourrit,nourrissant,combat,combattant,combattent,affronte,affrontant,attaque,parle avec,arrose,pousse,garde,protège | alimentando,luchando contra,luchando con,pelea con,ataca,regando,empujando,protegiendo | füttert,kämpft mit,kämpft gegen,trifft,gießt,schiebt,bewacht,kämpfen gegen | incontra,nutre,combatte,combatte contro,annaffia,spinge,protegge | alimentando,lutando com,lutando contra,regando,empurrando,protegendo
write = writing,writes,writing a letter | écrit,écrivent,écrivant,qui écrit | escribiendo,escribe | schreibt,schreiben,schreibend | scrive,scrivendo | escrevendo,escreve
`,
);
