import { FEELINGS, SKIN_TONES } from '../vocabulary.js';
import { readTable } from './table.js';

/** Words for how somebody feels, for a face. */
export const FEELING_ROWS = readTable(
  FEELINGS,
  `
happy = 😀,😃,😄,😁,😊,🙂,😂,🥰,😍,😎,happy,smiling,smiles,smile,laughing,laughs,grinning,cheerful,joyful,excited,proud,jolly,merry,delighted,friendly,beaming | heureux,heureuse,heureuses,souriant,souriante,souriants,sourit,sourient,qui sourit,joyeux,joyeuse,content,contente,rit,rieur,fier,fière | feliz,felices,sonriente,sonrientes,contento,contenta,alegre,sonríe,riendo,sonriendo | glücklich,glückliche,glücklicher,glückliches,glücklichen,lächelnd,lächelnde,lächelnder,lächelndes,lacht,lächelt,fröhlich,fröhliche,fröhlicher,lachend,lachende | felice,felici,sorridente,sorridenti,contento,contenta,allegro,allegra,sorride | feliz,felizes,sorridente,sorrindo,contente,alegre,sorri
calm = calm,relaxed,serene,peaceful,content,thoughtful,pensive,shy,wise | calme,paisible,serein,sereine,pensif,pensive,timide,détendu | tranquilo,tranquila,sereno,serena,pensativo,pensativa | ruhig,ruhige,ruhiger,gelassen,nachdenklich,nachdenkliche | calmo,calma,sereno,serena,pensieroso,pensierosa | calmo,calma,sereno,serena,pensativo,pensativa
sad = 😢,😭,☹,🙁,😔,sad,unhappy,crying,cries,cry,weeping,weeps,tearful,worried,disappointed,lonesome,heartbroken | triste,tristes,pleure,pleurent,pleurant,en pleurs,en larmes,malheureux,malheureuse,inquiet,inquiète | triste,tristes,llorando,llora,llorosa,preocupado,preocupada | traurig,traurige,trauriger,trauriges,traurigen,weinend,weinende,weinender,weint,besorgt | triste,tristi,piangente,piange,piangendo,preoccupato,preoccupata | triste,tristes,chorando,chora,preocupado,preocupada
angry = 😠,😡,🤬,angry,mad,furious,grumpy,annoyed,raging,fierce,ferocious,screaming,roaring,growling,frowning | furieux,furieuse,en colère,fâché,fâchée,grognon,féroce,énervé,énervée | enojado,enojada,enfadado,enfadada,furioso,furiosa,feroz | wütend,wütende,wütender,zornig,böse,böser,verärgert,grimmig,grimmiger | arrabbiato,arrabbiata,furioso,furiosa,feroce | zangado,zangada,bravo,brava,furioso,furiosa,feroz
surprised = 😮,😲,😱,surprised,shocked,scared,frightened,afraid,amazed,astonished,startled,curious,confused,terrified,wide eyed | surpris,surprise,surpris par,étonné,étonnée,effrayé,effrayée,apeuré,apeurée,curieux,curieuse,choqué | sorprendido,sorprendida,asustado,asustada,asombrado,curioso,curiosa | überrascht,überraschte,überraschter,erschrocken,ängstlich,ängstliche,erstaunt,neugierig,neugierige | sorpreso,sorpresa,spaventato,spaventata,stupito,stupita,curioso,curiosa | surpreso,surpresa,assustado,assustada,espantado,curioso,curiosa
asleep = 😴,😪,sleepy,tired,drowsy,yawning,exhausted | somnolent,somnolente,fatigué,fatiguée,ensommeillé,ensommeillée | somnoliento,somnolienta,cansado,cansada | schläfrig,schläfrige,schläfriger,müde,müder | assonnato,assonnata,stanco,stanca | sonolento,sonolenta,cansado,cansada
`,
);

/** Words for skin; those marked ? speak of skin only beside a word for a person. */
export const SKIN_ROWS = readTable(
  SKIN_TONES,
  `
light = light skinned,fair skinned,pale skinned,white skinned,fair skin,pale skin,light skin,?white,?pale,?fair,?caucasian,?european,?nordic,?scandinavian,?freckled | peau claire,peau pâle,à la peau claire,teint clair,teint pâle,?blanc,?blanche,?blancs,?blanches,?pâle | piel clara,de piel clara,tez clara,?blanco,?blanca,?pálido,?pálida | hellhäutig,hellhäutige,hellhäutiger,hellhäutiges,helle haut,heller haut,?blass,?blasse,?blasser | pelle chiara,dalla pelle chiara,carnagione chiara,?pallido,?pallida | pele clara,de pele clara,?pálido,?pálida
medium-light = olive skin,olive skinned,?asian,?east asian,?chinese,?japanese,?korean,?mediterranean | peau mate,à la peau mate,teint mat,?asiatique,?asiatiques | piel trigueña,?asiático,?asiática | olivfarbene haut,?asiatisch,?asiatische,?asiatischer | pelle olivastra,?asiatico,?asiatica | pele morena clara,?asiático,?asiática
medium = tan skin,tanned skin,medium skin,?tan,?tanned,?latina,?latino,?hispanic,?arab,?middle eastern,?persian,?native american,?polynesian | peau hâlée,peau bronzée,?bronzé,?bronzée,?hâlé,?latina,?arabe,?maghrébine,?maghrébin | piel bronceada,piel morena,de piel morena,?moreno,?morena,?bronceado,?bronceada,?latina,?latino,?árabe | gebräunt,gebräunte,gebräunte haut,?arabische,?arabischer | pelle abbronzata,?abbronzato,?abbronzata,?arabo,?araba | pele morena,de pele morena,?moreno,?morena,?bronzeado,?bronzeada,?árabe
medium-dark = brown skinned,brown skin,?brown,?indian,?south asian,?black mixed,?mixed race | peau brune,peau marron,à la peau brune,?indien,?indienne,?métis,?métisse | piel marrón,?indio,?india,?mulato,?mulata | braune haut,braunhäutig,braunhäutige,?indische,?indischer | pelle scura chiara,?indiano,?indiana | pele marrom,?indiano,?indiana,?parda
dark = dark skinned,black skinned,dark skin,black skin,deep skin,ebony skin,?black,?african,?african american,?afro american,?dark | peau noire,peau foncée,à la peau noire,à la peau foncée,?noir,?noire,?noirs,?noires,?africain,?africaine | piel oscura,piel negra,de piel oscura,de piel negra,?negro,?negra,?africano,?africana | dunkelhäutig,dunkelhäutige,dunkelhäutiger,dunkelhäutiges,dunkle haut,dunkler haut,?schwarze,?schwarzer,?schwarzes,?schwarzen,?afrikanisch,?afrikanische,?afrikanischer | pelle scura,pelle nera,dalla pelle scura,?nero,?nera,?africano,?africana | pele escura,pele negra,de pele escura,de pele negra,?negro,?negra,?preto,?preta,?africano,?africana
`,
);

const GENDERS = ['woman', 'man'] as const;

export const GENDER_ROWS = readTable(
  GENDERS,
  `
woman = female,feminine,girly,lady | féminin,féminine | femenino,femenina | weiblich,weibliche,weiblicher | femminile | feminino,feminina
man = male,masculine | masculin,masculine | masculino | männlich,männliche,männlicher | maschile | masculino
`,
);

const AGES = ['old'] as const;

/** Words for a great age, which shows on people only: grey hair. */
export const AGE_ROWS = readTable(
  AGES,
  `
old = old,elderly,aged | vieux,vieil,vieille,âgé,âgée | viejo,vieja | alt,alte,alter,altes,alten | vecchio,vecchia | velho,velha
`,
);

const PARTS = ['hair', 'skin', 'coat', 'other'] as const;
export type Part = (typeof PARTS)[number];

/** Parts of bodies and clothes: a colour before them is theirs; `coat` colours the whole animal. */
export const PART_ROWS = readTable(
  PARTS,
  `
hair = beard,beards,bearded,moustache,mustache,hair,haired,hairs,curls,braids,braid,ponytail,pigtails,bun hair,hairstyle,locks | barbe,cheveux,chevelure,tresses,nattes,couettes,boucles,coiffure | barba,pelo,cabello,cabellos,trenzas,rizos,coleta | bart,haare,haar,haaren,haarigen,haarige,haariges,zöpfe,zöpfen,locken | barba,capelli,chioma,trecce,ricci | barba,cabelo,cabelos,tranças,cachos
skin = skin,complexion | peau,teint | piel,tez | haut | pelle,carnagione | pele
coat = fur,coat of fur,furred,feathers,feathered,scales,scaled,plumage,spots,stripes,striped,spotted,coloured,colored,wool,painted | pelage,fourrure,plumes,plumage,écailles,poil,poils | pelaje,plumas,escamas,plumaje | fell,gefieder,federn,schuppen | pelliccia,pelo folto,piume,squame,piumaggio | pelagem,pelo,penas,escamas,plumagem
other = eyes,eye,eyed,ears,ear,eared,tail,tails,tailed,legs,leg,legged,paws,paw,feet,foot,arms,arm,hands,hand,face,faces,head,heads,nose,mouth,lips,teeth,tongue,wings,wing,winged,horns,horn,horned,antlers,whiskers,beak,claws,mane,hooves,fingers,body,cheeks,freckles,sleeves,buttons,roof,roofs,windows,petal | yeux,oeil,oreilles,queue,pattes,jambes,bras,mains,main,visage,tête,nez,bouche,lèvres,dents,ailes,cornes,moustaches,bec,griffes,crinière,corps,joues,taches,toit,toits,fenêtres | ojos,orejas,cola,patas,piernas,brazos,manos,mano,cara,cabeza,nariz,boca,dientes,alas,cuernos,bigotes,pico,garras,melena,cuerpo,bigote,tejado,ventanas | augen,ohren,schwanz,beine,pfoten,arme,hände,hand,gesicht,kopf,nase,mund,zähne,flügel,flügeln,hörner,schnabel,krallen,mähne,körper,dach,fenster,fenstern | occhi,orecchie,coda,zampe,gambe,braccia,mani,mano,viso,volto,testa,naso,bocca,denti,ali,corna,baffi,becco,artigli,criniera,corpo,tetto,finestre | olhos,orelhas,rabo,cauda,patas,pernas,braços,mãos,mão,rosto,cabeça,nariz,boca,dentes,asas,chifres,bigodes,bico,garras,juba,corpo,bigode,telhado,janelas
`,
);
