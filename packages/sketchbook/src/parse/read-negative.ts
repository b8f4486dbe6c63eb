import { isAnimal } from '../art/animals/animal-art.js';
import { PEOPLE } from '../art/people/roles.js';
import { FLYERS } from '../lexicon/habits.js';
import { findNoun } from '../lexicon/nouns.js';
import { COLOUR_WORDS, ROSE_WORDS } from '../lexicon/phrases/colours.js';
import { sceneOf } from '../lexicon/phrases/scene.js';
import { NEGATORS } from '../lexicon/phrases/silent.js';
import { setOf } from '../lexicon/phrases/table.js';
import { Board, LONGEST_PHRASE } from './board.js';
import type { Banned } from './parsed.js';

const EVERYBODY = setOf(
  'people humans person human persons crowd gens personnes humains gente personas menschen leute persone pessoas',
);
const CREATURES = setOf('animals animal animaux animales tiere animali animais');

/** What a negative prompt takes away: things, kinds of things, layers of the scene, places, hours and colours. */
export function readNegative(negativePrompt: string): Banned {
  const board = new Board(negativePrompt);
  const banned: Banned = { concepts: [], elements: [], places: [], times: [], colours: [], kinds: [] };
  board.scan(LONGEST_PHRASE, (from, length) => {
    if (ban(board, from, length, banned)) board.claim(from, length, 'ignored');
  });
  return banned;
}

/** Takes "without clouds" and "no people" out of a prompt and into what is banned. */
export function readNegations(board: Board, banned: Banned): void {
  for (let i = 0; i + 1 < board.length; i++) {
    if (!NEGATORS.has(board.text(i)) || !board.isFree(i, 1) || board.tokens[i + 1]?.gap) continue;
    if (board.text(i) === 'no' && board.language !== 'en') continue;
    const from = /^(any|the|les?|la|de|des|d|einen?)$/.test(board.text(i + 1)) ? i + 2 : i + 1;
    for (let length = 3; length > 0; length--) {
      if (!board.isFree(from, length) || !ban(board, from, length, banned)) continue;
      board.claim(i, from + length - i, 'ignored', { meaning: 'without' });
      break;
    }
  }
}

function ban(board: Board, from: number, length: number, banned: Banned): boolean {
  const phrase = board.phrase(from, length);
  const scene = sceneOf(phrase);
  if (scene?.element) banned.elements.push(scene.element);
  if (scene?.time) banned.times.push(scene.time);
  if (scene?.place) banned.places.push(scene.place);
  if (scene?.place === 'mountains') banned.elements.push('mountains');
  if (scene?.place === 'forest') banned.elements.push('trees');
  const colour =
    COLOUR_WORDS.get(phrase) ?? (ROSE_WORDS.has(phrase) && board.language !== 'en' ? 'pink' : undefined);
  if (colour) banned.colours.push(colour);
  if (EVERYBODY.has(phrase)) banned.kinds.push('people');
  if (CREATURES.has(phrase)) banned.kinds.push('animals');
  const noun = colour ? undefined : findNoun(phrase, board.language);
  if (noun) {
    banned.concepts.push(noun.concept);
    if (/tree/.test(noun.concept)) banned.elements.push('trees');
    if (/flower|blossom|rose|tulip/.test(noun.concept)) banned.elements.push('flowers');
    if (/house|skyscraper|building/.test(noun.concept)) banned.elements.push('buildings');
  }
  return Boolean(scene ?? colour ?? noun) || EVERYBODY.has(phrase) || CREATURES.has(phrase);
}

/** Whether a concept must not appear. */
export const isBanned = (concept: string, { concepts, kinds }: Banned): boolean =>
  concepts.includes(concept) ||
  (kinds.includes('people') && (PEOPLE as readonly string[]).includes(concept)) ||
  (kinds.includes('animals') && (isAnimal(concept) || FLYERS.has(concept)));
