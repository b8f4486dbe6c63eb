import type { SketchbookStyle } from '../api.js';
import type { Language } from './language.js';
import { LANGUAGES } from './language.js';
import { COLOUR_ROWS, PALETTE_WORDS, SHADE_ROWS } from './phrases/colours.js';
import { AND, COPULAS, DEFINITE, INDEFINITE, OR, SILENT } from './phrases/function-words.js';
import { CAMERA_ROWS, MOOD_ROWS } from './phrases/moods.js';
import type { SizeName } from './phrases/numbers.js';
import { NUMBER_ROWS, SIZE_ROWS } from './phrases/numbers.js';
import type { Part } from './phrases/people.js';
import { AGE_ROWS, FEELING_ROWS, GENDER_ROWS, PART_ROWS, SKIN_ROWS } from './phrases/people.js';
import { PLACE_ROWS, ROOM_ROWS, SKY_PHRASES } from './phrases/places.js';
import type { Preposition } from './phrases/relations.js';
import { NEGATIONS, RELATION_ROWS } from './phrases/relations.js';
import { STYLE_ROWS } from './phrases/styles.js';
import type { Row } from './phrases/table.js';
import { SEASON_ROWS, TIME_ROWS } from './phrases/times.js';
import type { Verb } from './phrases/verbs.js';
import { VERB_ROWS } from './phrases/verbs.js';
import { ELEMENT_ROWS } from './phrases/weather.js';
import type {
  Camera,
  Element,
  Feeling,
  Mood,
  Place,
  RoomKind,
  Season,
  SkinTone,
  Time,
} from './vocabulary.js';

/** What a phrase sets in the scene. A weak one gives way; a spot counts only after a preposition or without a number. */
export type SceneSense =
  | { kind: 'place'; value: Place; weak: boolean; spot: boolean; unseen: boolean }
  | { kind: 'room'; value: RoomKind }
  | { kind: 'element'; value: Element; weak: boolean; spot: boolean }
  | { kind: 'time'; value: Time }
  | { kind: 'season'; value: Season }
  | { kind: 'mood'; value: Mood }
  | { kind: 'camera'; value: Camera }
  | { kind: 'style'; value: SketchbookStyle }
  | { kind: 'sky' };

/** Words that only steer the reading of others. */
type Marker = 'palette' | 'negation' | 'indefinite' | 'definite' | 'and' | 'or' | 'copula' | 'silent';

/** One thing a phrase may mean; `vague` and `weak` ones also mean something else. */
export type Sense =
  | SceneSense
  | { kind: 'number'; value: number; vague: boolean }
  | { kind: 'size'; value: SizeName }
  | { kind: 'colour'; value: string }
  | { kind: 'shade'; value: 'dark' | 'light' | 'plain' }
  | { kind: 'feeling'; value: Feeling }
  | { kind: 'skin'; value: SkinTone; weak: boolean }
  | { kind: 'gender'; value: 'woman' | 'man' }
  | { kind: 'age'; value: 'old' }
  | { kind: 'part'; value: Part }
  | { kind: 'relation'; value: Preposition }
  | { kind: 'verb'; value: Verb; weak: boolean }
  | { [K in Marker]: { kind: K } }[Marker];

type Entry = Partial<Record<Language, Sense[]>>;

interface SenseTable {
  entries: Map<string, Entry>;
  /** Words of the longest phrase that begins with a word. */
  longest: Map<string, number>;
}

let table: SenseTable | undefined;

function senseTable(): SenseTable {
  table ??= build();
  return table;
}

/** Words of the longest phrase that begins with this word, 0 if none does. */
export const longestFrom = (word: string): number => senseTable().longest.get(word) ?? 0;

/** A single word of another language is trusted from this length on. */
const LONG_WORD = 6;

/** What a phrase may mean: in the prompt's own language, else in English, else in any other if it cannot be mistaken. */
export function sensesOf(phrase: string, language: Language): readonly Sense[] {
  const entry = senseTable().entries.get(phrase);
  if (!entry) return [];
  const own = entry[language] ?? entry.en;
  if (own) return own;
  if (REFUSALS.has(phrase)) return [{ kind: 'negation' }];
  if (!phrase.includes(' ') && phrase.length < LONG_WORD) return [];
  return LANGUAGES.map((other) => entry[other]).find((senses) => senses !== undefined) ?? [];
}

/** "Without" forbids in any prompt: it is no other word anywhere. */
const REFUSALS: ReadonlySet<string> = new Set(['sans', 'ohne', 'senza', 'keine', 'keinen']);

function build(): SenseTable {
  const entries = new Map<string, Entry>();
  const longest = new Map<string, number>();
  const add = (phrase: string, language: Language, sense: Sense) => {
    let entry = entries.get(phrase);
    if (!entry) entries.set(phrase, (entry = {}));
    (entry[language] ??= []).push(sense);
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  };
  const rows = <T extends string>(list: readonly Row<T>[], sense: (id: T, mark: string) => Sense) => {
    for (const { id, phrase, language, mark } of list) add(phrase, language, sense(id, mark));
  };
  rows(PLACE_ROWS, (value, mark) => ({
    kind: 'place',
    value,
    weak: mark !== '',
    spot: mark === '@' || mark === '~',
    unseen: mark === '~',
  }));
  rows(ROOM_ROWS, (value) => ({ kind: 'room', value }));
  rows(ELEMENT_ROWS, (value, mark) => ({ kind: 'element', value, weak: mark !== '', spot: mark === '@' }));
  rows(TIME_ROWS, (value) => ({ kind: 'time', value }));
  rows(SEASON_ROWS, (value) => ({ kind: 'season', value }));
  rows(MOOD_ROWS, (value) => ({ kind: 'mood', value }));
  rows(CAMERA_ROWS, (value) => ({ kind: 'camera', value }));
  rows(STYLE_ROWS, (value) => ({ kind: 'style', value }));
  for (const phrase of SKY_PHRASES) for (const language of LANGUAGES) add(phrase, language, { kind: 'sky' });
  rows(NUMBER_ROWS, (value, mark) => ({ kind: 'number', value: Number(value), vague: mark === '?' }));
  rows(SIZE_ROWS, (value) => ({ kind: 'size', value }));
  rows(COLOUR_ROWS, (value) => ({ kind: 'colour', value }));
  rows(SHADE_ROWS, (value) => ({ kind: 'shade', value }));
  rows(FEELING_ROWS, (value) => ({ kind: 'feeling', value }));
  rows(SKIN_ROWS, (value, mark) => ({ kind: 'skin', value, weak: mark === '?' }));
  rows(GENDER_ROWS, (value) => ({ kind: 'gender', value }));
  rows(AGE_ROWS, (value) => ({ kind: 'age', value }));
  rows(PART_ROWS, (value) => ({ kind: 'part', value }));
  rows(RELATION_ROWS, (value) => ({ kind: 'relation', value }));
  rows(VERB_ROWS, (value, mark) => ({ kind: 'verb', value, weak: mark === '?' }));
  for (const language of LANGUAGES) {
    for (const phrase of (NEGATIONS[language] ?? '').split(',')) add(phrase, language, { kind: 'negation' });
    const sets = { indefinite: INDEFINITE, definite: DEFINITE, silent: SILENT } as const;
    for (const kind of ['indefinite', 'definite', 'silent'] as const)
      for (const word of sets[kind][language]) add(word, language, { kind });
    for (const word of AND) add(word, language, { kind: 'and' });
    for (const word of OR) add(word, language, { kind: 'or' });
    for (const word of COPULAS) add(word, language, { kind: 'copula' });
    for (const word of PALETTE_WORDS) add(word, language, { kind: 'palette' });
  }
  addPlain(entries, add);
  return { entries, longest };
}

/** Words as people type them without accents, where that is no other word. */
function addPlain(
  entries: ReadonlyMap<string, Entry>,
  add: (phrase: string, language: Language, sense: Sense) => void,
): void {
  const typed: [string, Language, Sense][] = [];
  for (const [phrase, entry] of entries) {
    if (!/[^ -~]/.test(phrase)) continue;
    const bare = phrase.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').replaceAll('œ', 'oe');
    const umlaut = phrase
      .replaceAll('ä', 'ae')
      .replaceAll('ö', 'oe')
      .replaceAll('ü', 'ue')
      .replaceAll('ß', 'ss');
    for (const language of LANGUAGES)
      for (const sense of entry[language] ?? [])
        for (const plain of new Set(language === 'de' ? [bare, umlaut] : [bare]))
          if (plain !== phrase && !known(entries, plain, language, sense))
            typed.push([plain, language, sense]);
  }
  for (const [phrase, language, sense] of typed) add(phrase, language, sense);
}

const known = (
  entries: ReadonlyMap<string, Entry>,
  phrase: string,
  language: Language,
  sense: Sense,
): boolean => entries.get(phrase)?.[language]?.some(({ kind }) => kind !== sense.kind) ?? false;

/** As `sensesOf`, but never what another language than the prompt's or English says. */
export function ownSensesOf(phrase: string, language: Language): readonly Sense[] {
  const entry = senseTable().entries.get(phrase);
  return entry?.[language] ?? entry?.en ?? [];
}
