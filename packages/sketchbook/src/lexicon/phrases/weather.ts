import type { Element } from '../vocabulary.js';
import { tableOf } from './table.js';

/** Weather and things painted rather than placed. */
export const ELEMENT_WORDS = tableOf<Element>({
  rain: `rain|rainy|raining|drizzle|downpour|heavy rain|rainy day|rainfall|wet|pluie|pluvieux|pluvieuse|il pleut|lluvia|lluvioso|regen|regnerisch|regnet|pioggia|piovoso|piove|chuva|chuvoso`,
  snowfall: `snow|snowy|snowing|snowfall|blizzard|snowstorm|falling snow|snowflakes|heavy snow|neige|enneigé|enneigée|il neige|flocons|flocons de neige|nieve|nevado|nevada|nevando|schnee|verschneit|schneit|neve|innevato|nevicata`,
  fog: `fog|foggy|mist|misty|haze|hazy|smog|brume|brouillard|brumeux|brumeuse|niebla|brumoso|nebel|neblig|nebbia|nebbioso|névoa|neblina|nevoeiro`,
  clouds: `clouds|cloudy|cloud|overcast|fluffy clouds|white clouds|grey sky|gray sky|cloudy sky|nuages|nuage|nuageux|ciel gris|nubes|nublado|wolken|bewölkt|nuvole|nuvoloso|nuvens`,
  storm: `storm|stormy|thunderstorm|lightning|thunder|tempest|dark clouds|storm clouds|lightning bolt|hurricane|orage|orageux|tempête|éclair|éclairs|foudre|tormenta|relámpago|tempestad|gewitter|sturm|blitz|stürmisch|tempesta|fulmine|temporale|tempestade|trovoada|raio`,
  wind: `wind|windy|breeze|gust|blowing in the wind|vent|venteux|brise|viento|ventoso|wind|windig|vento`,
  rainbow: `rainbow|rainbows|double rainbow|arc en ciel|arco iris|arcoíris|regenbogen|arcobaleno`,
  stars: `stars|starry|starry sky|starlight|star filled sky|étoiles|étoilé|étoilée|ciel étoilé|estrellas|estrellado|cielo estrellado|sterne|sternenhimmel|stelle|stellato|cielo stellato|estrelas|céu estrelado`,
  aurora: `northern lights|aurora borealis|aurora|polar lights|aurores boréales|aurore boréale|aurora boreal|auroras boreales|nordlicht|nordlichter|polarlicht|polarlichter|aurora boreale`,
  moon: `moon|full moon|crescent moon|crescent|big moon|half moon|blood moon|lune|pleine lune|croissant de lune|luna|luna llena|mond|vollmond|luna piena|lua|lua cheia`,
  sun: `sun|big sun|bright sun|shining sun|soleil|sol|sonne|sole`,
  mountains: `distant mountains|mountains in the background|mountain background|montagnes au loin`,
  trees: `among trees|trees in the background|trees|arbres|árboles|bäume|alberi|árvores`,
  flowers: `flowers|wildflowers|wild flowers|blooming|full of flowers|in bloom|flowery|blossoming|fleurs|fleuri|fleurie|flores|blumen|fiori`,
  grass: `grass|tall grass|green grass|herbe|hierba|césped|gras|erba|grama|relva`,
  leaves: `falling leaves|autumn leaves falling|dead leaves|feuilles mortes|feuilles qui tombent|hojas secas|fallende blätter|foglie cadenti|folhas secas`,
  petals: `cherry blossoms|cherry blossom|petals|falling petals|sakura|flower petals|cerisiers en fleurs|pétales|pétalos|cerezos en flor|kirschblüten|fiori di ciliegio|pétalas|flores de cerejeira`,
  buildings: `buildings|skyscrapers|immeubles|gratte ciel|edificios|rascacielos|gebäude|wolkenkratzer|edifici|grattacieli|edifícios|arranha céus`,
  water: `reflection|reflections|puddles|puddle|on the water|on water|in the water|water|sur l eau|dans l eau|eau|reflet|reflets|agua|reflejo|wasser|spiegelung|acqua|riflesso|água|reflexo`,
  clear: `clear sky|cloudless|cloudless sky|ciel dégagé|cielo despejado|wolkenlos|cielo sereno|céu limpo`,
});
