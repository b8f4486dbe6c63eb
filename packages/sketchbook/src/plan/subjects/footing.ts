import { BOATS, FLYERS, SWIMMERS, TABLE_THINGS } from '../../lexicon/habits.js';
import type { Place } from '../../lexicon/vocabulary.js';
import type { ParsedSubject } from '../../parse/parsed.js';
import type { Footing } from '../plan.js';

const INDOORS: readonly Place[] = ['room', 'cafe', 'studio'];
/** Backdrops without weight or without ground. */
const WEIGHTLESS: readonly Place[] = ['space', 'abstract'];
const WATERY: readonly Place[] = ['sea', 'beach', 'river', 'harbour'];

/** Where a subject goes in a place, before any relation moves it. */
export function footingOf({ concept, pose }: ParsedSubject, place: Place, alone: boolean): Footing {
  const flies = FLYERS.has(concept) ? pose !== 'standing' && pose !== 'sitting' : pose === 'flying';
  if (place === 'underwater') return SWIMMERS.has(concept) || BOATS.has(concept) || flies ? 'swim' : 'ground';
  if (WEIGHTLESS.includes(place)) return 'air';
  if (INDOORS.includes(place) && TABLE_THINGS.has(concept)) return alone ? 'table' : 'ground';
  if (flies) return 'air';
  // A window is in the wall.
  if (INDOORS.includes(place) && concept === 'window') return 'air';
  const wet = BOATS.has(concept) || SWIMMERS.has(concept) || pose === 'swimming';
  if (WATERY.includes(place) && (wet || place === 'sea')) return 'float';
  if (SWIMMERS.has(concept) && place === 'clouds') return 'air';
  return 'ground';
}
