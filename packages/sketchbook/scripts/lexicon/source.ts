import { readFileSync } from 'node:fs';
import type { Language } from '../../src/lexicon/language.js';
import { LANGUAGES } from '../../src/lexicon/language.js';
import type { Sense } from '../../src/lexicon/lexicon-file.js';

/** One word of a hand-written table with its own plurals, if it names them. */
export interface Entry {
  language: Language;
  word: string;
  plural?: string;
  sense: Sense;
}

/** As the tokens of a prompt: lower case, words parted by one space. */
export const normalise = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

const read = (name: string) => readFileSync(new URL(`../../lexicon-data/${name}`, import.meta.url), 'utf8');
const lines = (name: string) =>
  read(name)
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
const list = (cell: string) =>
  cell
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);

function senseOf(of: string[], tag: string | undefined): Sense {
  if (tag === undefined) return { of };
  if (tag === 'w') return { of, gender: 'woman' };
  if (tag === 'm') return { of, gender: 'man' };
  return tag === 'y' ? { of, young: true } : { of, colour: tag };
}

/** The rows `concept > second best | English | French | ...` of a table; `word:plural@tag`. */
export function readTable(name: string): Entry[] {
  return lines(name).flatMap((line) => {
    const [head = '', ...cells] = line.split('|');
    const of = head.split('>').map((concept) => concept.trim());
    return LANGUAGES.flatMap((language, i) =>
      list(cells[i] ?? '').map((item): Entry => {
        const [spelling = '', tag] = item.split('@');
        const [word = '', plural] = spelling.split(':');
        const entry: Entry = { language, word: normalise(word), sense: senseOf(of, tag) };
        if (plural) entry.plural = normalise(plural);
        return entry;
      }),
    );
  });
}

/** The words of `blocked.txt` by language. */
export function readBlocked(): Record<Language, string[]> {
  const rows = lines('blocked.txt').map((line) => line.split('|'));
  const of = (language: Language) =>
    list(rows.find(([name]) => name?.trim() === language)?.[1] ?? '').map(normalise);
  return { en: of('en'), fr: of('fr'), es: of('es'), de: of('de'), it: of('it'), pt: of('pt') };
}
