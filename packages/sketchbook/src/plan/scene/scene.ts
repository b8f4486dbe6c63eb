import type { Rng } from '../../core/rng.js';
import { clamp } from '../../core/colour.js';
import { between, rng } from '../../core/rng.js';
import { ROOM_OF } from '../../lexicon/handling.js';
import type { Element, Place, Season, Time } from '../../lexicon/vocabulary.js';
import type { ParsedPrompt } from '../../parse/parsed.js';
import { chooseCamera, horizonOf } from './camera.js';
import { PAINTED_IN } from './painted.js';
import { choosePlace, chooseTime } from './place.js';
import type { Plan } from '../plan.js';

/** Everything of a plan but its subjects. */
export type Scene = Omit<Plan, 'subjects' | 'worn' | 'width' | 'height' | 'seed' | 'art'>;

/** Chooses backdrop, hour, weather and camera; each draws from its own stream, so that one word moves one thing. */
export function planScene(parsed: ParsedPrompt, seed: number, fixedPlace?: Place): Scene {
  const place = fixedPlace ?? choosePlace(parsed, rng(seed, 'place'));
  const time = chooseTime(parsed, place, rng(seed, 'time'));
  const elements = chooseElements(parsed, place, time, seed);
  const chosen = chooseCamera(parsed.camera, place, rng(seed, 'camera'));
  const camera = parsed.subjects.length === 0 && chosen === 'close' && !parsed.camera ? 'wide' : chosen;
  const horizon = horizonOf(place, camera, rng(seed, 'horizon'));
  const random = rng(seed, 'scene');
  const mirror = random() < 0.5;
  const leap = leapsOverMoon(parsed);
  const side = leap ? between(random, 0.36, 0.5) : between(random, 0.14, 0.36);
  const variant = random();
  const scene: Scene = {
    place,
    time,
    elements,
    camera,
    colours: parsed.colours,
    without: parsed.banned.colours,
    horizon,
    mirror,
    light: {
      x: mirror ? 1 - side : side,
      y: leap ? clamp(horizon - 0.18, 0.32, 0.42) : lightHeight(time, horizon, random),
    },
    variant,
  };
  const furnished = parsed.subjects.flatMap(({ concept }) => ROOM_OF.get(concept) ?? [])[0];
  const room = parsed.room ?? (parsed.elements.includes('hearth') ? 'living' : furnished);
  if (place === 'room' && room) scene.room = room;
  const snowless = parsed.banned.elements.includes('snowfall');
  if (snowless) scene.snowless = true;
  const asked = parsed.season ?? seasonOf(parsed);
  const season = snowless && asked === 'winter' ? 'autumn' : asked;
  if (season) scene.season = season;
  if (parsed.mood) scene.mood = parsed.mood;
  return scene;
}

/** Whether somebody jumps and the prompt names the moon: it hangs low then, and the jumper is above it. */
export const leapsOverMoon = ({ subjects, spans }: ParsedPrompt): boolean =>
  spans.some(({ meaning, start, end }) => meaning === 'moon' && end - start <= LONGEST_MOON) &&
  subjects.some(({ pose }) => pose === 'jumping');

/** "moon", "lune", "mond": longer phrases are moonlight or a full moon to jump under. */
const LONGEST_MOON = 4;

function lightHeight(time: Time, horizon: number, random: Rng): number {
  if (time === 'day') return between(random, 0.1, 0.22);
  if (time === 'night') return between(random, 0.1, 0.26);
  return horizon - between(random, 0.05, 0.13);
}

const seasonOf = ({ elements }: ParsedPrompt): Season | undefined => {
  if (elements.includes('petals')) return 'spring';
  if (elements.includes('leaves')) return 'autumn';
  return elements.includes('snowfall') ? 'winter' : undefined;
};

type Chances = Partial<Record<Place, number>>;

const MOUNTAINS: Chances = {
  meadow: 0.6,
  sea: 0.7,
  snow: 0.75,
  beach: 0.3,
  mountains: 1,
  forest: 0.2,
  desert: 1,
  river: 0.6,
  village: 0.5,
  harbour: 0.5,
  cliff: 0.3,
};
const TREES: Chances = {
  meadow: 0.9,
  forest: 1,
  mountains: 0.9,
  snow: 0.9,
  beach: 0.85,
  city: 0.5,
  river: 1,
  village: 0.9,
  cliff: 0.5,
};
const FLOWERS: Chances = {
  meadow: 0.85,
  mountains: 0.5,
  village: 0.8,
  river: 0.6,
  forest: 0.35,
  cliff: 0.4,
  city: 0.8,
  harbour: 0.8,
};
/** What clouds would hide. */
const HEAVENS: readonly Element[] = ['stars', 'moon', 'sun', 'aurora'];
const GRASSY: readonly Place[] = ['meadow', 'forest', 'mountains', 'river', 'village', 'cliff'];

const WATERY: readonly Place[] = ['sea', 'beach', 'river', 'harbour', 'underwater'];

function chooseElements(parsed: ParsedPrompt, place: Place, time: Time, seed: number): Element[] {
  const chosen = new Set<Element>(parsed.elements);
  const chance = (element: Element): number => rng(seed, `element-${element}`)();
  if (chance('mountains') < (MOUNTAINS[place] ?? 0)) chosen.add('mountains');
  if (chance('trees') < (TREES[place] ?? 0)) chosen.add('trees');
  if (chance('flowers') < (FLOWERS[place] ?? 0) && parsed.season !== 'winter') chosen.add('flowers');
  const heavens = parsed.elements.some((element) => HEAVENS.includes(element));
  if (chance('clouds') < 0.8 && !chosen.has('clear') && !heavens) chosen.add('clouds');
  if (GRASSY.includes(place)) chosen.add('grass');
  if (place === 'snow' && chance('snowfall') < 0.6) chosen.add('snowfall');
  if (parsed.season === 'autumn' && chance('leaves') < 0.7) chosen.add('leaves');
  if (place === 'city' || place === 'village' || place === 'harbour') chosen.add('buildings');
  if (WATERY.includes(place)) chosen.add('water');
  const grim = chosen.has('storm') || chosen.has('rain');
  if (time === 'night' && !grim) chosen.add('stars');
  if (!grim && (time !== 'night' || chance('moon') < 0.8)) chosen.add(time === 'night' ? 'moon' : 'sun');
  if (chosen.has('storm')) chosen.add('rain');
  if (chosen.has('rain')) chosen.add('clouds');
  for (const banned of parsed.banned.elements) chosen.delete(banned);
  return [...chosen].filter((element) => PAINTED_IN[element].includes(place)).sort();
}
