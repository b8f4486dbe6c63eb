import { isPosable } from '../art/art-of.js';
import type { ArtSet } from '../art/look.js';
import { isPerson } from '../art/people/roles.js';
import type { Garment, Worn } from '../lexicon/garments.js';
import { garmentOf, NECKWEAR } from '../lexicon/garments.js';
import { NECKS } from '../lexicon/habits.js';
import { isGlasses, isHat } from '../lexicon/handling.js';
import type { ParsedSubject } from '../parse/parsed.js';

/** What a worn thing changes on the body that wears it; undefined when that body cannot show it. */
export function wornBy(
  { concept }: Pick<ParsedSubject, 'concept'>,
  thing: Pick<ParsedSubject, 'concept' | 'word' | 'colour'>,
  set: ArtSet,
): Worn | undefined {
  const garment = isHat(thing.concept) ? 'hat' : garmentOf(thing.concept, thing.word);
  if (!garment || !fits(garment, concept, set)) return undefined;
  return { garment, ...(thing.colour && garment !== 'hat' ? { colour: thing.colour } : {}) };
}

/** Hats and glasses are drawn by themselves; all else is drawn with the body. */
export const isPutOn = (concept: string): boolean => isHat(concept) || isGlasses(concept);

const fits = (garment: Garment, concept: string, set: ArtSet): boolean =>
  isPerson(concept) ||
  (garment === 'scarf' && NECKS[concept] !== undefined) ||
  (NECKWEAR.has(garment) && concept !== 'frog' && isPosable(concept, set));
