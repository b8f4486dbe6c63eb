import { RELATIONS } from '../vocabulary.js';
import { readTable } from './table.js';

/** What a preposition says before its object is known: `with` may be holding, wearing or beside; `at` may be in or on. */
const PREPOSITIONS = [...RELATIONS, 'with', 'at', 'of'] as const;
export type Preposition = (typeof PREPOSITIONS)[number];

export const RELATION_ROWS = readTable(
  PREPOSITIONS,
  `
on = on,on top of,atop,upon,onto,on top | sur,dessus,au sommet de,en haut de | sobre,encima,encima de,arriba de | auf,oben auf | su,sul,sulla,sullo,sui,sulle,sugli,sopra,in cima a | sobre,em cima de,em cima do,em cima da,encima
in = in,inside,inside of,into,within,out of,peeking out of,emerging from,coming out of,filled into,wrapped in,dressed in,dressed as | dans,à l intérieur,à l intérieur de,au milieu de,dedans,vêtu de,vêtue de,vêtus de,habillé en,habillée en,sortant de | dentro,dentro de,vestido de,vestida de,vestido con,vestida con | in,im,ins,innerhalb,mitten in,gekleidet in | in,nel,nella,nello,nei,nelle,nell,negli,dentro,vestito di,vestita di | dentro,dentro de,dentro do,dentro da,vestido de,vestida de
under = under,underneath,beneath,below,sheltering under | sous,dessous,en dessous,au dessous | bajo,debajo,debajo de | unter,unterm,unterhalb | sotto,al di sotto | sob,debaixo,debaixo de,embaixo,abaixo
above = above,over,high above,hovering over,hovering above | au dessus,par dessus,survolant,survole | por encima,por encima de,encima y lejos de,sobrevolando,sobrevuela | über,überm,oberhalb | al di sopra,sopra a,sorvola | acima,por cima,por cima de,sobrevoando
beside = beside,next to,near,nearby,by,besides,alongside,close to,together with,along with,between,at the side of,surrounded by,around,against,accompanied by,full of,filled with,covered in,covered with,covered by,among,amid,amongst | à côté,près,près de,auprès,avec à ses côtés,entre,aux côtés,le long,autour,entouré de,entourée de,entourés de,rempli de,remplie de,couvert de,couverte de,parmi,contre,en compagnie de | al lado,al lado de,junto a,junto al,cerca,cerca de,entre,alrededor de,rodeado de,rodeada de,lleno de,llena de,cubierto de,al borde de | neben,bei,beim,nahe,zwischen,an,am,um,umgeben von,voller,voll mit,bedeckt mit,in der nähe von,zusammen mit | accanto,accanto a,vicino,vicino a,presso,tra,fra,intorno a,circondato da,circondata da,pieno di,piena di,coperto di,insieme a | ao lado,ao lado de,perto,perto de,junto a,entre,em volta de,cercado de,cercado por,cheio de,cheia de,coberto de,à beira de,rodeado de
behind = behind,in back of,hiding behind,running after,runs after | derrière,caché derrière,cachée derrière,court après,courant après | detrás,detrás de,tras | hinter,hinterm | dietro,dietro a,dietro di | atrás,atrás de,por trás de,detrás
front = in front of,in front,before,opposite,facing,ahead of,chased by,followed by,pursued by | devant,en face,en face de,face à,au premier plan de,poursuivi par,poursuivie par,suivi par,suivie de | delante,delante de,frente a,enfrente de,en frente de | vor,vorm,gegenüber | davanti,davanti a,di fronte a | em frente,em frente de,na frente de,na frente,diante de,defronte
left = to the left of,left of,on the left of,on the left side of,to the left side of | à gauche,à gauche de,sur la gauche de | a la izquierda,a la izquierda de,izquierda de | links von,links neben | a sinistra,a sinistra di | à esquerda,à esquerda de
right = to the right of,right of,on the right of,on the right side of,to the right side of | à droite,à droite de,sur la droite de | a la derecha,a la derecha de,derecha de | rechts von,rechts neben | a destra,a destra di | à direita,à direita de
looking = towards,toward,heading for,looking at,looks at,looking up at,looking down at,looking towards,looking toward,looking out at,staring at,stares at,gazing at,gazes at,gazing up at,glancing at,peering at,admiring,smiling at,barking at,pointing at,talking to,speaking to | vers,en direction de,regardant vers,tourné vers,tournée vers,en regardant,parle à,parlant à | mirando a,mirando al,mirando hacia,hablando con | schaut auf,blickt auf,schaut zu,spricht mit | guardando verso,parla con | olhando para,falando com
with = with,plus,having,has | avec | con | mit | con,col | com
at = at,in to | au bord de,chez | en,en el,en la | | | em,no,na,nos,nas,num,numa
of = of,made of,made out of | | | | |
`,
);

/** Words after which things must not appear. */
export const NEGATIONS: Readonly<Record<string, string>> = {
  en: 'without,without any,no,not a,not an,not any,excluding,except,free of,minus,lacking,devoid of,never,nor,with no',
  fr: 'sans,sans aucun,sans aucune,pas de,pas d,aucun,aucune,sauf,excepté,ni',
  es: 'sin,sin ningún,sin ninguna,ningún,ninguna,excepto,ni',
  de: 'ohne,kein,keine,keinen,keiner,keinem,außer',
  it: 'senza,senza alcun,nessun,nessuna,nessuno,tranne,eccetto',
  pt: 'sem,sem nenhum,sem nenhuma,nenhum,nenhuma,exceto,nem',
};
