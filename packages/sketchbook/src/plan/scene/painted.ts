import type { Element, Place } from '../../lexicon/vocabulary.js';

const WOODED: readonly Place[] = [
  'meadow',
  'forest',
  'mountains',
  'river',
  'village',
  'cliff',
  'snow',
  'beach',
  'city',
];
const OPEN: readonly Place[] = [...WOODED, 'sea', 'desert', 'harbour', 'clouds'];
const WINDOW: readonly Place[] = [...OPEN, 'room', 'cafe'];

/** Where the painters paint each element; the sky of a room is seen through its window. */
export const PAINTED_IN: Record<Element, readonly Place[]> = {
  rain: WINDOW,
  snowfall: WINDOW,
  fog: OPEN,
  clouds: WINDOW,
  storm: OPEN,
  wind: OPEN,
  rainbow: OPEN,
  stars: [...WINDOW, 'space', 'moon'],
  aurora: OPEN,
  moon: OPEN,
  sun: OPEN,
  mountains: [...OPEN],
  trees: [...WOODED, 'desert', 'sea'],
  flowers: ['meadow', 'forest', 'mountains', 'river', 'village', 'cliff', 'city', 'harbour'],
  grass: ['meadow', 'forest', 'mountains', 'river', 'village', 'cliff'],
  leaves: OPEN,
  petals: OPEN,
  buildings: ['city', 'village', 'harbour'],
  water: ['sea', 'beach', 'river', 'harbour', 'city', 'underwater'],
  clear: OPEN,
  hearth: ['room'],
  mars: ['moon'],
  rooftops: ['city'],
};
