import type { Language } from '../../lexicon/language.js';
import type { Preposition } from '../../lexicon/phrases/relations.js';
import type { VerbEffect } from '../../lexicon/phrases/verbs.js';
import type { Item } from '../words/reading.js';
import type { Token } from '../words/tokens.js';
import type { Found, Mark, Story } from './story.js';
import type { Modifier } from './subject.js';

/** A preposition that waits for its object; without `who` it opens the sentence: "under a tree sits a fox". */
export interface Pending {
  said: Preposition;
  who: Found[];
  marks: (Mark | undefined)[];
}

/** A verb that waits for its object. */
export interface Acting {
  effect: VerbEffect;
  name: string;
  who: Found[];
  mark: Mark | undefined;
}

/** What a reader keeps in mind on the way through a prompt. */
export interface State {
  items: readonly Item[];
  tokens: readonly Token[];
  language: Language;
  story: Story;
  /** Words that wait for their noun. */
  modifiers: Modifier[];
  determiner: 'indefinite' | 'definite' | undefined;
  feminine: boolean;
  /** The last thing named, the main subjects, and the list they may still become part of. */
  last: Found | undefined;
  head: Found[];
  list: Found[];
  /** The main subjects of the sentence before, whom a pronoun means. */
  topic: Found[];
  joined: 'none' | 'comma' | 'and';
  pending: Pending | undefined;
  acting: Acting | undefined;
  /** A relation whose object may be a list. */
  listed: { said: Preposition; who: Found[] } | undefined;
  /** What the sentence began with: "under a tree". */
  fronted: { said: Preposition; to: Found; mark: Mark | undefined } | undefined;
  /** A verb before its subject. */
  waiting: Modifier | undefined;
  /** Those counted who are being told apart: "two cats, one black and one white". */
  parted: Found | undefined;
  negated: boolean;
  palette: boolean;
  copula: boolean;
  /** Hair or eyes whose colour may follow. */
  part: { hair: boolean; who: Found; mark: Mark | undefined } | undefined;
}

export const startOf = (
  items: readonly Item[],
  tokens: readonly Token[],
  language: Language,
  story: Story,
): State => ({
  items,
  tokens,
  language,
  story,
  modifiers: [],
  determiner: undefined,
  feminine: false,
  last: undefined,
  head: [],
  list: [],
  topic: [],
  joined: 'none',
  pending: undefined,
  acting: undefined,
  listed: undefined,
  fronted: undefined,
  waiting: undefined,
  parted: undefined,
  negated: false,
  palette: false,
  copula: false,
  part: undefined,
});

/** Languages whose colours follow the noun. */
export const ROMANCE: ReadonlySet<Language> = new Set(['fr', 'es', 'it', 'pt']);

/** Items that say something of a noun beside them. */
export const ADJECTIVES: ReadonlySet<string> = new Set([
  'colour',
  'size',
  'feeling',
  'skin',
  'gender',
  'age',
]);

export function kindAt(state: State, index: number): string {
  return state.items[index]?.read.kind ?? '';
}

/** Forgets the words before a noun. */
export function drop(state: State): void {
  state.modifiers = [];
  state.determiner = undefined;
  state.feminine = false;
}
