import type { EmojiSubject } from '../../lexicon/emoji.js';
import type { Noun } from '../../lexicon/nouns.js';
import { SIZE_SCALES } from '../../lexicon/phrases/numbers.js';
import type { Part } from '../../lexicon/phrases/people.js';
import type { Preposition } from '../../lexicon/phrases/relations.js';
import type { Verb } from '../../lexicon/phrases/verbs.js';
import type { SceneSense, Sense } from '../../lexicon/senses.js';
import type { Feeling, Mood, SkinTone } from '../../lexicon/vocabulary.js';
import type { Language } from '../../lexicon/language.js';
import type { Gap, Token } from './tokens.js';

/** A noun of the tables or an emoji; `count` for several named as one: a couple, a family. */
export type NamedThing = Noun & Partial<EmojiSubject> & { count?: number };

/** What a run of words is, before it is known what it belongs to. */
export type Reading =
  | { kind: 'noun'; noun: NamedThing }
  | { kind: 'scene'; senses: SceneSense[]; noun?: NamedThing }
  | { kind: 'number'; value: number; vague: boolean; exact: boolean }
  | { kind: 'size'; scale: number }
  | { kind: 'colour'; value: string; skin?: SkinTone }
  | { kind: 'feeling'; value: Feeling; mood?: Mood }
  | { kind: 'skin'; value: SkinTone }
  | { kind: 'gender'; value: 'woman' | 'man' }
  | { kind: 'age'; value: 'old' }
  | { kind: 'part'; value: Part }
  | { kind: 'relation'; value: Preposition }
  | { kind: 'verb'; value: Verb }
  | {
      kind:
        | 'palette'
        | 'negation'
        | 'indefinite'
        | 'definite'
        | 'and'
        | 'or'
        | 'copula'
        | 'silent'
        | 'unknown'
        | 'noise';
    };

/** A reading of the tokens `from` to `to` (excluded). */
export interface Item {
  from: number;
  to: number;
  gap: Gap;
  read: Reading;
}

/** The words around the one being read. */
export interface Context {
  tokens: readonly Token[];
  language: Language;
  /** Words from the one at `from`, joined by one space; undefined when a comma or the end comes between. */
  phrase: (from: number, length: number) => string | undefined;
  noun: (from: number, length: number) => NamedThing | undefined;
  senses: (from: number, length: number) => readonly Sense[];
}

/** The reading of a sense that needs no look at its neighbours. */
export function plainReading(sense: Sense): Reading | undefined {
  switch (sense.kind) {
    case 'number':
      return { kind: 'number', value: sense.value, vague: sense.vague, exact: sense.value <= 12 };
    case 'size':
      return { kind: 'size', scale: SIZE_SCALES[sense.value] };
    case 'colour':
    case 'feeling':
    case 'skin':
    case 'gender':
    case 'age':
    case 'part':
    case 'relation':
    case 'verb':
      return sense;
    case 'palette':
    case 'negation':
    case 'indefinite':
    case 'definite':
    case 'and':
    case 'or':
    case 'copula':
    case 'silent':
      return { kind: sense.kind };
    default:
      return undefined;
  }
}

const SCENE_KINDS: ReadonlySet<string> = new Set([
  'place',
  'room',
  'element',
  'time',
  'season',
  'mood',
  'camera',
  'style',
  'sky',
]);

export const isSceneSense = (sense: Sense): sense is SceneSense => SCENE_KINDS.has(sense.kind);
