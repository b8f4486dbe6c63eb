import type { Element, Place, Season, Time } from './vocabulary.js';
import { ELEMENTS, PLACES, SEASONS, TIMES } from './vocabulary.js';

/** What a scene phrase says. A weak place gives way to any other place. */
export interface SceneMeaning {
  place?: Place;
  weak?: boolean;
  time?: Time;
  element?: Element;
  season?: Season;
}

const places: Record<Place, string> = {
  meadow:
    'meadow|meadows|field|fields|grass field|grassland|hill|hills|park|garden|countryside|farm|valley|lawn|prairie|pasture|prairie fleurie|pré|champ|jardin|campagne|colline|parc',
  forest:
    'forest|forests|woods|woodland|jungle|rainforest|grove|enchanted forest|forêt|foret|bois|jungle tropicale',
  mountains:
    'mountains|mountain range|alps|cliff|cliffs|canyon|peak|peaks|highlands|montagnes|montagne|falaise|mountain',
  sea: 'sea|ocean|lake|harbour|harbor|river|at sea|waves|open water|pond|bay|fjord|mer|océan|lac|rivière|port',
  beach: 'beach|shore|seaside|coast|tropical island|island|plage|île|bord de mer',
  desert: 'desert|dunes|sahara|sand dunes|savanna|savannah|wild west|désert',
  city: 'city|cities|town|street|streets|skyline|downtown|cityscape|metropolis|alley|road|rooftop|rooftops|ville|rue|village|tokyo|paris|new york|london',
  room: 'room|bedroom|kitchen|living room|library|cafe|café|table|on a table|desk|indoors|interior|studio|office|classroom|windowsill|still life|chambre|cuisine|salon|bibliothèque|bureau|nature morte|restaurant|bakery|wooden table',
  space:
    'space|outer space|galaxy|cosmos|universe|nebula|on the moon|on mars|orbit|asteroid|interstellar|deep space|milky way|espace|galaxie|sur la lune|planet surface',
  underwater:
    'underwater|under the sea|under water|undersea|coral reef|reef|deep sea|seabed|ocean floor|bottom of the sea|sous la mer|sous l eau|récif|aquarium',
  snow: 'snowy field|tundra|arctic|antarctica|north pole|winter landscape|snowy landscape|winter wonderland|winter|ice field|hiver|banquise|pôle nord|neige',
  river: 'river|stream|brook|rivière|fleuve',
  village: 'village|hamlet|small town',
  cafe: 'cafe|café|coffee shop|restaurant|bistro',
  moon: 'on the moon|moon surface|lunar surface|sur la lune',
  clouds: 'above the clouds|among the clouds|in the sky|dans le ciel',
  cliff: 'cliff|cliffs|falaise|cliffside',
  harbour: 'harbour|harbor|port|marina',
  cave: 'cave|cavern|grotto|grotte',
  stage: 'stage|theatre|theater|on stage|scène de théâtre|concert',
  studio: 'studio|photo studio|white background|plain background',
  abstract: 'abstract|abstract art|abstraction|abstrait|colour field|color field',
};

const times: Record<Time, string> = {
  dawn: 'at dawn|dawn|sunrise|at sunrise|early morning|morning|in the morning|aube|à l aube|aurore|matin|daybreak',
  day: 'day|daytime|sunny|sunny day|noon|at noon|midday|afternoon|blue sky|by day|sunlight|sunshine|jour|ensoleillé|bright sky|spring|summer|printemps|été',
  sunset:
    'at sunset|sunset|at dusk|dusk|golden hour|evening|in the evening|twilight|coucher de soleil|au coucher du soleil|crépuscule|soir',
  night:
    'at night|night|midnight|at midnight|nighttime|moonlight|in the moonlight|moonlit|by moonlight|starry night|night sky|la nuit|de nuit|nuit|nuit étoilée|clair de lune|in the dark|neon',
};

const seasons: Record<Season, string> = {
  spring: 'spring|springtime|in spring|printemps',
  summer: 'summer|summertime|in summer|été',
  autumn: 'autumn|autumn leaves|fall colours|fall colors|in autumn|fall foliage|automne|autumnal',
  winter: 'winter|wintertime|in winter|hiver',
};

const elements: Record<Element, string> = {
  wind: 'wind|windy|breeze|vent',
  rain: 'in the rain|rain|rainy|raining|drizzle|downpour|pluie|sous la pluie|pluvieux',
  snowfall: 'in the snow|snow|snowy|snowing|snowfall|blizzard|sous la neige|neigeux|falling snow|snowflakes',
  fog: 'fog|foggy|mist|misty|haze|hazy|in the fog|in the mist|brume|brouillard|brumeux',
  clouds: 'clouds|cloudy|cloud|overcast|in the clouds|grey sky|gray sky|nuages|nuage|nuageux',
  storm: 'storm|stormy|thunderstorm|lightning|thunder|tempest|orage|tempête|dark clouds|in a storm',
  rainbow: 'rainbow|rainbows|under a rainbow|arc en ciel',
  stars: 'stars|starry|starry sky|under the stars|étoiles|étoilé|starlight',
  aurora:
    'northern lights|aurora borealis|aurora|polar lights|aurores boréales|aurore boréale|under the northern lights',
  moon: 'moon|full moon|moons|under the moon|lune|pleine lune|crescent moon|under a full moon',
  sun: 'sun|soleil|big sun|bright sun|the sun',
  mountains: 'distant mountains|mountains in the background',
  trees: 'among trees|trees in the background',
  flowers:
    'flowers|wildflowers|blooming|full of flowers|flower field|field of flowers|in bloom|fleurs|flowery|wild flowers',
  grass: 'grass|tall grass|herbe',
  buildings: 'buildings|skyscrapers|skyscraper|immeubles|gratte ciel',
  leaves: 'falling leaves',
  petals: 'cherry blossoms|petals|falling petals|sakura|cerisiers',
  water: 'reflection|reflections|puddles|on the water|on water|on the lake|on the sea|in the water|sur l eau',
  clear: 'clear sky|cloudless|ciel bleu',
};

const extra: [string, SceneMeaning][] = [
  ['autumn forest', { place: 'forest', season: 'autumn' }],
  ['starry night', { time: 'night', element: 'stars' }],
  ['snowy mountains', { place: 'snow', element: 'mountains' }],
  ['snowy mountain', { place: 'snow', element: 'mountains' }],
  ['snowy forest', { place: 'snow', element: 'trees' }],
  ['flower field', { place: 'meadow', element: 'flowers' }],
  ['field of flowers', { place: 'meadow', element: 'flowers' }],
  ['distant mountains', { element: 'mountains' }],
  ['mountain lake', { place: 'sea', element: 'mountains' }],
  ['neon city', { place: 'city', time: 'night' }],
  ['under the stars', { time: 'night', element: 'stars' }],
];

const WEAK_PLACES = new Set([
  'table',
  'desk',
  'office',
  'studio',
  'waves',
  'river',
  'road',
  'mountain',
  'neon',
  'winter',
  'hiver',
  'neige',
]);

function buildScenes(): Map<string, SceneMeaning> {
  const table = new Map<string, SceneMeaning>();
  const add = (phrase: string, meaning: SceneMeaning) =>
    table.set(phrase, { ...table.get(phrase), ...meaning });
  for (const place of PLACES)
    for (const phrase of places[place].split('|')) add(phrase, { place, weak: WEAK_PLACES.has(phrase) });
  for (const time of TIMES) for (const phrase of times[time].split('|')) add(phrase, { time });
  for (const season of SEASONS) for (const phrase of seasons[season].split('|')) add(phrase, { season });
  for (const element of ELEMENTS) for (const phrase of elements[element].split('|')) add(phrase, { element });
  for (const [phrase, meaning] of extra) add(phrase, meaning);
  return table;
}

/** Every scene phrase, lower case, words parted by one space. */
export const SCENES: ReadonlyMap<string, SceneMeaning> = buildScenes();
