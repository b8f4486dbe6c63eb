import { readTable } from './table.js';

const AMOUNTS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13'] as const;

/** Number words, groups included; 13 stands for more than can be drawn, and `?` marks the vague ones. */
export const NUMBER_ROWS = readTable(
  AMOUNTS,
  `
1 = one,?single,?a single,?one single,?a piece of,?piece of | | ?solo uno | eins | | 
2 = two,?pair,?a pair of,?pair of,?couple,?a couple of,?couple of,?both,?twin,?duo of | deux,?paire de,?une paire de,?couple de,?un couple de | dos,?par de,?un par de,?pareja de,?una pareja de | zwei,zwo,?ein paar,?paar | due,?paio di,?un paio di,?coppia di,?una coppia di | dois,duas,?par de,?um par de,?casal de,?um casal de
3 = three,?some,?few,?a few,?trio of,?a trio of | trois,?quelques,?trio de | tres,?unos,?unas,?algunos,?algunas,?unos pocos | drei,?einige | tre,?alcuni,?alcune,?qualche | três,?uns,?umas,?alguns,?algumas
4 = four,?several,?a handful of,?handful of | quatre,?plusieurs,?une poignée de | cuatro,?varios,?varias | vier,?mehrere | quattro,?diversi,?diverse,?parecchi | quatro,?vários,?várias
5 = five,?herd of,?a herd of,?flock of,?a flock of,?pack of,?a pack of,?school of,?a school of,?bunch of,?a bunch of,?group of,?a group of,?family of,?a family of,?litter of,?a litter of,?pride of,?a pride of,?pod of,?a pod of,?team of,?a team of,?band of,?a band of,?gang of,?a gang of,?row of,?a row of,?pile of,?a pile of,?stack of,?a stack of,?cluster of,?a cluster of,?collection of,?a collection of,?set of,?a set of,?bouquet of,?a bouquet of,?flight of | cinq,?troupeau de,?un troupeau de,?groupe de,?un groupe de,?bande de,?une bande de,?meute de,?une meute de,?banc de,?un banc de,?famille de,?une famille de,?volée de,?une volée de,?vol de,?un vol de,?rangée de,?tas de,?un tas de,?bouquet de | cinco,?grupo de,?un grupo de,?rebaño de,?un rebaño de,?bandada de,?una bandada de,?manada de,?una manada de,?banco de,?familia de | fünf,?gruppe von,?eine gruppe von,?eine gruppe,?herde von,?eine herde,?rudel,?ein rudel,?schwarm,?ein schwarm | cinque,?gruppo di,?un gruppo di,?gregge di,?un gregge di,?stormo di,?uno stormo di,?branco di,?un branco di,?famiglia di,?mazzo di | cinco,?grupo de,?um grupo de,?rebanho de,?um rebanho de,?bando de,?um bando de,?manada de,?cardume de,?um cardume de,?família de
6 = six,half a dozen,half dozen,?many,?lots of,?a lot of,?plenty of,?numerous,?various,?multiple | six,?beaucoup de,?beaucoup d,?de nombreux,?de nombreuses,?nombreux,?nombreuses,une demi douzaine de | seis,?muchos,?muchas,media docena de | sechs,?viele,?vielen | sei,?molti,?molte,?tanti,?tante,mezza dozzina di | seis,?muitos,?muitas,meia dúzia de
7 = seven | sept | siete | sieben | sette | sete
8 = eight,?swarm of,?a swarm of,?crowd of,?a crowd of,?army of,?an army of,?colony of,?a colony of | huit,?foule de,?une foule de,?essaim de,?un essaim de,?une nuée de | ocho,?enjambre de,?multitud de | acht | otto,?sciame di,?uno sciame di,?folla di | oito,?enxame de,?multidão de
9 = nine | neuf | nueve | neun | nove | nove
10 = ten | dix | diez | zehn | dieci | dez
11 = eleven | onze | once | elf | undici | onze
12 = twelve,dozen,a dozen,dozen of,a dozen of | douze,douzaine de,une douzaine de | doce,docena de,una docena de | zwölf,dutzend,ein dutzend | dodici,dozzina di,una dozzina di | doze,dúzia de,uma dúzia de
13 = thirteen,fourteen,fifteen,sixteen,twenty,thirty,forty,fifty,hundred,a hundred,one hundred,hundreds of,thousand,a thousand,thousands of,dozens of,countless,a million,millions of,hundreds,thousands | vingt,trente,quarante,cinquante,cent,mille,des centaines de,des milliers de,des dizaines de,innombrables | veinte,treinta,cien,mil,cientos de,miles de,docenas de | zwanzig,dreißig,hundert,tausend,hunderte,tausende,dutzende,unzählige | venti,trenta,cento,mille,centinaia di,migliaia di,decine di | vinte,trinta,cem,mil,centenas de,milhares de,dezenas de
`,
);

const SIZE_NAMES = ['tiny', 'small', 'big', 'huge'] as const;
export type SizeName = (typeof SIZE_NAMES)[number];

/** What a size word makes of the usual size. */
export const SIZE_SCALES: Readonly<Record<SizeName, number>> = {
  tiny: 0.5,
  small: 0.72,
  big: 1.25,
  huge: 1.55,
};

export const SIZE_ROWS = readTable(
  SIZE_NAMES,
  `
tiny = tiny,miniature,mini,minuscule,microscopic,itsy bitsy,teeny,very small | minuscule,minuscules,miniature,tout petit,toute petite,très petit,très petite | diminuto,diminuta,minúsculo,minúscula,chiquitito | winzig,winzige,winziger,winziges,winzigen,klitzeklein | minuscolo,minuscola,piccolissimo,piccolissima | minúsculo,minúscula,pequenino,pequenina
small = small,little,baby,young,short,wee,petite | petit,petite,petits,petites,p tit,bébé | pequeño,pequeña,pequeños,pequeñas,chico pequeño,bebé | klein,kleine,kleiner,kleines,kleinen,kleinem | piccolo,piccola,piccoli,piccole | pequeno,pequena,pequenos,pequenas
big = big,large,tall,fat,chubby,great,bigger,wide big | grand,grande,grands,grandes,gros,grosse,grosses,haut,haute | grande,grandes,gran,alto,alta,gordo,gorda | groß,große,großer,großes,großen,großem,dick,dicke,dicker,grosse,grosser,hoher | grande,grandi,grosso,grossa,alto,alta | grande,grandes,alto,alta,gordo,gorda
huge = huge,giant,enormous,gigantic,massive,towering,colossal,immense,oversized,monstrous,humongous,vast,gargantuan | énorme,énormes,géant,géante,géants,géantes,gigantesque,gigantesques,immense,immenses,colossal,colossale | enorme,enormes,gigante,gigantes,gigantesco,gigantesca,inmenso,inmensa | riesig,riesige,riesiger,riesiges,riesigen,gigantisch,gigantische,gewaltiger,enorm | enorme,enormi,gigante,gigantesco,gigantesca,immenso,immensa | enorme,enormes,gigante,gigantes,gigantesco,gigantesca,imenso,imensa
`,
);
