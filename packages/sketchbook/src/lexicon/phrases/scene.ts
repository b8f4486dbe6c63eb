import type { SketchbookStyle } from '../../api.js';
import type { Camera, Element, Mood, Place, Season, Time } from '../vocabulary.js';
import { TIME_WORDS, SEASON_WORDS } from './hours.js';
import { CAMERA_WORDS, MOOD_WORDS, STYLE_WORDS } from './moods.js';
import { PLACE_WORDS } from './places.js';
import { ELEMENT_WORDS } from './weather.js';

/** What a scene phrase says; phrases such as 'starry night' say two things. */
export interface SceneMeaning {
  place?: Place;
  time?: Time;
  season?: Season;
  element?: Element;
  mood?: Mood;
  camera?: Camera;
  style?: SketchbookStyle;
}

const DOUBLE: ReadonlyMap<string, SceneMeaning> = new Map<string, SceneMeaning>([
  ['autumn forest', { place: 'forest', season: 'autumn' }],
  ['snowy forest', { place: 'forest', season: 'winter', element: 'snowfall' }],
  ['winter forest', { place: 'forest', season: 'winter' }],
  ['forêt d automne', { place: 'forest', season: 'autumn' }],
  ['starry night', { time: 'night', element: 'stars' }],
  ['nuit étoilée', { time: 'night', element: 'stars' }],
  ['autumn leaves', { season: 'autumn', element: 'leaves' }],
  ['flower field', { place: 'meadow', element: 'flowers' }],
  ['field of flowers', { place: 'meadow', element: 'flowers' }],
  ['flower garden', { place: 'meadow', element: 'flowers' }],
  ['champ de fleurs', { place: 'meadow', element: 'flowers' }],
  ['snowy mountain', { place: 'snow', element: 'mountains' }],
  ['snowy mountains', { place: 'snow', element: 'mountains' }],
  ['mountain lake', { place: 'sea', element: 'mountains' }],
  ['neon city', { place: 'city', time: 'night' }],
  ['cyberpunk city', { place: 'city', time: 'night' }],
  ['moonlight', { time: 'night', element: 'moon' }],
  ['moonlit', { time: 'night', element: 'moon' }],
  ['clair de lune', { time: 'night', element: 'moon' }],
  ['cherry blossoms', { season: 'spring', element: 'petals' }],
  ['cherry blossom', { season: 'spring', element: 'petals' }],
  ['halloween', { mood: 'spooky', time: 'night' }],
  ['sunny', { time: 'day', element: 'sun' }],
]);

/** What a phrase says of the scene, undefined when nothing. */
export function sceneOf(phrase: string): SceneMeaning | undefined {
  const double = DOUBLE.get(phrase);
  if (double) return double;
  const style = STYLE_WORDS.get(phrase);
  if (style) return { style };
  const camera = CAMERA_WORDS.get(phrase);
  if (camera) return { camera };
  const time = TIME_WORDS.get(phrase);
  if (time) return { time };
  const season = SEASON_WORDS.get(phrase);
  if (season) return { season };
  const element = ELEMENT_WORDS.get(phrase);
  if (element) return { element };
  const place = PLACE_WORDS.get(phrase);
  if (place) return { place };
  const mood = MOOD_WORDS.get(phrase);
  return mood && { mood };
}
