import { BOATS, FLYERS, SWIMMERS } from '../lexicon/habits.js';

/**
 * Words for what somebody does that would otherwise count as function words. Nothing here bends a knee or opens a
 * mouth: a verb counts as drawn only where the picture shows it all the same, and is named as not drawn elsewhere.
 */
export const VERBS: ReadonlySet<string> = new Set(
  `sitting sits standing stands lying flying flies floating floats walking walks running runs swimming swims sailing sails
  riding rides looking watching reading reads holding holds eating eats drinking drinks playing plays wearing wears
  perched hovering portant assis assise debout volant vole volent nageant nage nagent flottant flotte`.split(
    /\s+/,
  ),
);

/** Relations that show their verb: whoever rides sits on, whoever wears has it on. */
export const SHOWN_BY_RELATION: ReadonlySet<string> = new Set(['on', 'above', 'wearing']);

/** Whether subjects show a verb by nature: birds are drawn in the air, fish in the water, the others on their feet. */
export const isShownByNature = (verb: string, icons: readonly string[]): boolean => {
  if (/^(fly|flies|hover|vol)/.test(verb)) return icons.some((concept) => FLYERS.has(concept));
  if (/^(float|flott)/.test(verb)) return icons.some((concept) => FLYERS.has(concept) || BOATS.has(concept));
  if (verb.startsWith('sail')) return icons.some((concept) => BOATS.has(concept));
  if (/^(swim|nage)/.test(verb)) return icons.some((concept) => SWIMMERS.has(concept));
  if (/^(stand|debout)/.test(verb))
    return icons.some((concept) => !FLYERS.has(concept) && !SWIMMERS.has(concept));
  return false;
};
