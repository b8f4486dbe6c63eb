import { createPicker, type Random } from './random.js';
import { coinedName, DETAILS, DOINGS, LIGHTS, LOOKS, MANNERS, PLACES, SUBJECTS } from './words.js';

/**
 * A prompt of about ten different words: a few that stand in nearly every one, some now and then, names that are rare,
 * and in one of 25 a word that nobody else has.
 */
export const writePrompt = (random: Random): string => {
  const parts = [`a ${look(random)} ${subject(random)} ${doing(random)} in a ${place(random)}`];
  if (random.chance(0.3)) parts.push(`near ${name(random)}`);
  parts.push(light(random));
  if (random.chance(0.8)) parts.push(manner(random));
  if (random.chance(0.5)) parts.push(detail(random));
  if (random.chance(0.04)) parts.push(`take ${random.hex(8)}`);
  return parts.join(', ');
};

/** A few words a person might note. */
export const writeTitle = (random: Random): string => `The ${look(random)} ${subject(random)}`;
export const writeNotes = (random: Random): string =>
  `Try again with more ${light(random)}; ${name(random)} liked the ${subject(random)}.`;

const look = createPicker(LOOKS);
const subject = createPicker(SUBJECTS);
const doing = createPicker(DOINGS);
const place = createPicker(PLACES);
const light = createPicker(LIGHTS);
const manner = createPicker(MANNERS);
const detail = createPicker(DETAILS);
const NAMES = 8000;
const [first = '', ...others] = Array.from({ length: NAMES }, (_, index) => coinedName(index));
const name = createPicker([first, ...others]);
