import { FLYERS, SWIMMERS } from '../lexicon/habits.js';

/**
 * Words for what somebody does. Nothing here bends a knee or opens a mouth: a verb counts as drawn only where the
 * picture shows it all the same, and is named among the words not drawn everywhere else.
 */
export const VERBS: ReadonlySet<string> = new Set(
  `sitting sits lying flying flies floating floats walking walks running runs swimming swims riding rides looking watching
  reading reads holding holds eating eats drinking drinks playing plays wearing wears perched hovering`.split(
    /\s+/,
  ),
);

/** Relations that show their verb: whoever rides sits on, whoever wears has it on. */
export const SHOWN_BY_RELATION: ReadonlySet<string> = new Set(['on', 'above', 'wearing']);

/** Whether subjects show a verb by nature: birds are drawn in the air, fish in the water. */
export const isShownByNature = (verb: string, icons: readonly string[]): boolean => {
  if (/^(fly|flies|float|hover)/.test(verb)) return icons.some((icon) => FLYERS.has(icon));
  if (verb.startsWith('swim')) return icons.some((icon) => SWIMMERS.has(icon));
  return false;
};
