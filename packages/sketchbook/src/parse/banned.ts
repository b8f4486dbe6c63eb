import { GROUPS, isHuman } from '../lexicon/habits/kinds.js';
import type { Language } from '../lexicon/language.js';
import type { SceneSense } from '../lexicon/senses.js';
import { sensesOf } from '../lexicon/senses.js';
import type { Element, Place } from '../lexicon/vocabulary.js';
import { readItems } from './words/items.js';
import type { Banned } from './parsed.js';
import type { Item, NamedThing } from './words/reading.js';
import { emptyBanned } from './sentence/story.js';
import type { Token } from './words/tokens.js';

/** What a place brings along that must go with it. */
const BROUGHT: Partial<Record<Place, readonly Element[]>> = {
  mountains: ['mountains'],
  forest: ['trees'],
  city: ['buildings'],
  village: ['buildings'],
  sea: ['water'],
  river: ['water'],
  snow: ['snowfall'],
};

/** Reads a negative prompt: things, elements, places, hours and colours that must not appear; the rest is ignored. */
export function readBanned(tokens: readonly Token[], language: Language): Banned {
  const banned = emptyBanned();
  const items = readItems(tokens, language);
  for (const [index, item] of items.entries()) {
    const next = items[index + 1];
    const ofNoun = next?.gap === 'space' && next.read.kind === 'noun';
    if (item.read.kind === 'colour' && ofNoun) continue;
    ban(banned, item, tokens);
    const bare = items[index - 1]?.read.kind !== 'indefinite' && item.to === item.from + 1;
    if (item.read.kind === 'noun' && bare) banColour(banned, tokens[item.from]?.text ?? '', language);
  }
  return banned;
}

/** Orange, rose, salmon or lime are colours as well as things. */
function banColour(banned: Banned, word: string, language: Language): void {
  for (const sense of sensesOf(word, language)) if (sense.kind === 'colour') put(banned.colours, sense.value);
}

/** Forbids what one item names; tells whether it named anything. */
export function ban(banned: Banned, { from, to, read }: Item, tokens: readonly Token[]): boolean {
  const words = tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
  if (read.kind === 'noun') banThing(banned, read.noun, words);
  else if (read.kind === 'scene') {
    banScene(banned, read.senses);
    if (read.noun) banThing(banned, read.noun, words);
    else banGroup(banned, words);
  } else if (read.kind === 'colour') put(banned.colours, read.value);
  else return banGroup(banned, words);
  return true;
}

function banThing(banned: Banned, noun: NamedThing, words: string): void {
  put(banned.concepts, noun.concept);
  if (noun.concept === 'person')
    for (const concept of GROUPS.get('people') ?? []) put(banned.concepts, concept);
  const group = banGroup(banned, words);
  if (/tree|bush|birch|willow/.test(noun.concept)) put(banned.elements, 'trees');
  if (!group || isHuman(noun.concept)) return;
  if (noun.concept === 'blossom') put(banned.elements, 'flowers');
  if (GROUPS.get('buildings')?.includes(noun.concept)) put(banned.elements, 'buildings');
}

function banGroup(banned: Banned, words: string): boolean {
  const group = GROUPS.get(words);
  for (const concept of group ?? []) put(banned.concepts, concept);
  if (group && GROUPS.get('people') === group) put(banned.kinds, 'people');
  if (group && GROUPS.get('animals') === group) put(banned.kinds, 'animals');
  if (group && GROUPS.get('flowers') === group) put(banned.elements, 'flowers');
  return group !== undefined;
}

function banScene(banned: Banned, senses: readonly SceneSense[]): void {
  for (const sense of senses) {
    if (sense.kind === 'element') {
      put(banned.elements, sense.value);
      if (sense.value === 'snowfall') put(banned.places, 'snow');
    } else if (sense.kind === 'time') put(banned.times, sense.value);
    else if (sense.kind === 'place') {
      put(banned.places, sense.value);
      for (const element of BROUGHT[sense.value] ?? []) put(banned.elements, element);
    }
  }
}

function put<T>(list: T[], value: T): void {
  if (!list.includes(value)) list.push(value);
}
