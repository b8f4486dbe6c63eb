import { isConcept } from '../art/art-of.js';
import { iconSet } from '../art/icons/icon-set.js';
import { readEmoji } from './emoji.js';
import type { Language } from './language.js';
import { LANGUAGES } from './language.js';
import type { Sense } from './lexicon-file.js';
import { lexiconFile } from './lexicon-file.js';

/** What a word names, whether it was a plural, and what else it says: 'actress' is a woman, a 'kitten' young, a 'canary' yellow. */
export interface Noun {
  concept: string;
  plural: boolean;
  gender?: 'woman' | 'man';
  young?: boolean;
  /** A colour word of `COLOURS`. */
  colour?: string;
}

/** Singular guesses for a plural, best first; English and the French -x. */
export function singulars(word: string): string[] {
  const guesses: string[] = [];
  if (word.endsWith('ies')) guesses.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('ves')) guesses.push(`${word.slice(0, -3)}f`, `${word.slice(0, -3)}fe`);
  if (/(s|x|z|ch|sh|o)es$/.test(word)) guesses.push(word.slice(0, -2));
  if (/[^s]s$/.test(word)) guesses.push(word.slice(0, -1));
  if (word.endsWith('eaux')) guesses.push(word.slice(0, -1));
  if (word.endsWith('men')) guesses.push(`${word.slice(0, -3)}man`);
  if (word === 'mice') guesses.push('mouse');
  if (word === 'geese') guesses.push('goose');
  if (word === 'children') guesses.push('child');
  return guesses;
}

/**
 * What a phrase (one to five words, lower case, parted by one space) names.
 * @param language the language of the prompt; its words win, those of the others count only if they cannot be mistaken.
 *   Without it English comes first and every word of the others counts.
 */
export function findNoun(phrase: string, language?: Language): Noun | undefined {
  return (
    (language && inLanguage(phrase, language)) ??
    (language !== 'en' && isBlocked(phrase, language) ? undefined : inLanguage(phrase, 'en')) ??
    inOthers(phrase, language) ??
    ownDrawing(phrase) ??
    withoutAccents(phrase, language)
  );
}

function inLanguage(phrase: string, language: Language): Noun | undefined {
  const { words, senses } = lexiconFile();
  const table = words[language];
  const code = Object.hasOwn(table, phrase) ? table[phrase] : undefined;
  return code === undefined ? undefined : nounOf(senses[code >> 1], code % 2 === 1);
}

/** Whether a phrase names one thing that nobody has drawn yet: its words must not be drawn one by one. */
export function isUndrawn(phrase: string, language: Language): boolean {
  const { words, senses } = lexiconFile();
  return [language, 'en' as const].some((one) => {
    const code = Object.hasOwn(words[one], phrase) ? words[one][phrase] : undefined;
    return code !== undefined && nounOf(senses[code >> 1], false) === undefined;
  });
}

/** The first concept of a sense that is drawn; some are named before anybody has drawn them. */
function nounOf(sense: Sense | undefined, plural: boolean): Noun | undefined {
  const concept = sense?.of.find(isConcept);
  if (!sense || !concept) return undefined;
  const noun: Noun = { concept, plural };
  if (sense.gender) noun.gender = sense.gender;
  if (sense.young) noun.young = true;
  if (sense.colour) noun.colour = sense.colour;
  return noun;
}

const blockedWords = new Map<Language, ReadonlySet<string>>();

function isBlocked(phrase: string, language: Language | undefined): boolean {
  if (!language) return false;
  let known = blockedWords.get(language);
  if (!known) blockedWords.set(language, (known = new Set(lexiconFile().blocked[language])));
  return known.has(phrase);
}

/** A word of some other language: long enough to be no accident, and the same thing wherever it is known. */
function inOthers(phrase: string, language: Language | undefined): Noun | undefined {
  if (phrase.length < 4 || isBlocked(phrase, language)) return undefined;
  let found: Noun | undefined;
  for (const other of LANGUAGES) {
    if (other === language) continue;
    const noun = inLanguage(phrase, other);
    if (language && noun && found && noun.concept !== found.concept) return undefined;
    found ??= noun;
  }
  return found;
}

/** Our own drawings answer to their names, also those the tables do not know. */
function ownDrawing(phrase: string): Noun | undefined {
  const isOwn = (words: string) => {
    const name = words.replaceAll(' ', '-');
    return isConcept(name) && !iconSet('noto').has(name) ? name : undefined;
  };
  const concept = isOwn(phrase);
  if (concept) return { concept, plural: false };
  const cut = phrase.lastIndexOf(' ') + 1;
  for (const single of singulars(phrase.slice(cut))) {
    const several = isOwn(phrase.slice(0, cut) + single);
    if (several) return { concept: several, plural: true };
  }
  return undefined;
}

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').replaceAll('œ', 'oe');
const plainWords = new Map<Language, ReadonlyMap<string, string>>();

/** Words typed without their accents ('ecureuil', 'arbol', 'baeume'); English has none. */
function withoutAccents(phrase: string, language: Language | undefined): Noun | undefined {
  if (!language || language === 'en') return undefined;
  let table = plainWords.get(language);
  if (!table) {
    const accented = Object.keys(lexiconFile().words[language]).filter((word) => /[^ -~]/.test(word));
    const spelt = accented.flatMap((word): [string, string][] => {
      const digraphs = word.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue');
      return [
        [plain(word), word],
        [plain(digraphs), word],
      ];
    });
    plainWords.set(language, (table = new Map(spelt.reverse())));
  }
  const word = table.get(plain(phrase));
  return word === undefined ? undefined : inLanguage(word, language);
}

/** The concept of one emoji, skin tone and gender aside; `readEmoji` tells those too. */
export const findEmoji = (emoji: string): string | undefined => readEmoji(emoji)?.concept;
