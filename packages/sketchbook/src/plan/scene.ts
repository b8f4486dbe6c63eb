import type { Rng } from '../core/rng.js';
import { between, pick, rng } from '../core/rng.js';
import { HOMES } from '../lexicon/habits.js';
import type { Element, Place, Time } from '../lexicon/vocabulary.js';
import type { ParsedPrompt } from '../parse/parsed.js';
import type { Plan } from './plan.js';

type Scene = Omit<Plan, 'subjects' | 'width' | 'height' | 'seed' | 'art'>;

/** Chooses backdrop, hour, weather and camera. */
export function planScene(parsed: ParsedPrompt, seed: number): Scene {
  const random = rng(seed, 'scene');
  const place = choosePlace(parsed, rng(seed, 'place'));
  const time = chooseTime(parsed, place, rng(seed, 'time'));
  const elements = chooseElements(parsed, place, time, rng(seed, 'elements'));
  const mirror = random() < 0.5;
  const side = between(random, 0.14, 0.36);
  const horizon = horizonOf(place, random);
  const height =
    time === 'day'
      ? between(random, 0.1, 0.22)
      : time === 'night'
        ? between(random, 0.1, 0.26)
        : horizon - between(random, 0.05, 0.13);
  return {
    place,
    time,
    elements,
    ...(parsed.season ? { season: parsed.season } : {}),
    ...(parsed.mood ? { mood: parsed.mood } : {}),
    camera: parsed.camera ?? 'medium',
    colours: parsed.colours,
    without: parsed.banned.colours,
    horizon,
    mirror,
    light: { x: mirror ? 1 - side : side, y: height },
    variant: random(),
  };
}

function choosePlace(parsed: ParsedPrompt, random: Rng): Place {
  const allowed = (place: Place) => !parsed.banned.places.includes(place);
  const snowy = parsed.elements.includes('snowfall');
  if (parsed.place) {
    const open = ['meadow', 'forest', 'mountains'].includes(parsed.place);
    return snowy && open && allowed('snow') ? 'snow' : parsed.place;
  }
  for (const subject of parsed.subjects) {
    const home = HOMES.get(subject.concept);
    if (home === 'room' && parsed.subjects.length > 1 && subject !== parsed.subjects[0]) continue;
    if (home && home !== 'room' && snowy && allowed('snow') && home !== 'city') return 'snow';
    if (home && allowed(home)) return home;
  }
  if (snowy && allowed('snow')) return 'snow';
  if (parsed.elements.includes('water') && allowed('sea')) return 'sea';
  if (parsed.elements.includes('buildings')) return 'city';
  if (parsed.elements.includes('trees') || parsed.season === 'autumn') return 'forest';
  const nothing = parsed.subjects.length === 0 && parsed.elements.length === 0 && !parsed.time;
  if (nothing) return 'abstract';
  const open: [Place, ...Place[]] = parsed.subjects.length
    ? ['meadow', 'meadow', 'forest', 'mountains']
    : ['mountains', 'sea', 'meadow'];
  const chosen = pick(random, open);
  return allowed(chosen) ? chosen : (open.find(allowed) ?? 'abstract');
}

function chooseTime(parsed: ParsedPrompt, place: Place, random: Rng): Time {
  if (parsed.time) return parsed.time;
  const nightly: Element[] = ['stars', 'aurora', 'moon'];
  if (parsed.elements.some((element) => nightly.includes(element)) || place === 'space') return 'night';
  if (parsed.elements.includes('rainbow') || place === 'room' || place === 'underwater') return 'day';
  const roll = random();
  return roll < 0.62 ? 'day' : roll < 0.8 ? 'sunset' : 'dawn';
}

const MOUNTAIN_CHANCE: Partial<Record<Place, number>> = {
  meadow: 0.6,
  sea: 0.7,
  snow: 0.75,
  beach: 0.3,
  mountains: 1,
  forest: 0.2,
  desert: 1,
};
const TREE_CHANCE: Partial<Record<Place, number>> = {
  meadow: 0.9,
  forest: 1,
  mountains: 0.9,
  snow: 0.9,
  beach: 0.85,
  city: 0.5,
};

function chooseElements(parsed: ParsedPrompt, place: Place, time: Time, random: Rng): Element[] {
  const chosen = new Set<Element>(parsed.elements);
  if (random() < (MOUNTAIN_CHANCE[place] ?? 0)) chosen.add('mountains');
  if (random() < (TREE_CHANCE[place] ?? 0)) chosen.add('trees');
  if (random() < (place === 'meadow' ? 0.85 : place === 'mountains' ? 0.5 : 0.2)) chosen.add('flowers');
  if (random() < 0.8 && !chosen.has('clear')) chosen.add('clouds');
  if (place === 'meadow' || place === 'forest' || place === 'mountains') chosen.add('grass');
  if (place === 'snow' && random() < 0.6) chosen.add('snowfall');
  if (time === 'night' && !chosen.has('storm') && !chosen.has('rain')) chosen.add('stars');
  if (time === 'night' ? random() < 0.8 : !chosen.has('storm') && !chosen.has('rain'))
    chosen.add(time === 'night' ? 'moon' : 'sun');
  if (chosen.has('storm')) chosen.add('rain').add('clouds');
  for (const banned of parsed.banned.elements) chosen.delete(banned);
  return [...chosen].sort();
}

function horizonOf(place: Place, random: Rng): number {
  if (place === 'room') return between(random, 0.66, 0.72);
  if (place === 'underwater') return between(random, 0.76, 0.82);
  if (place === 'space') return between(random, 0.72, 0.78);
  if (place === 'city') return between(random, 0.66, 0.72);
  if (place === 'sea') return between(random, 0.5, 0.6);
  return between(random, 0.54, 0.64);
}
