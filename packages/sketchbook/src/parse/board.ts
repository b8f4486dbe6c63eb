import type { Language } from '../lexicon/language.js';
import { guessLanguage } from '../lexicon/language.js';
import { speaks } from '../lexicon/phrases/silent.js';
import type { SpanKind } from './parsed.js';
import type { ReadWord } from './read-words.js';
import type { Token } from './tokens.js';
import { tokenize } from './tokens.js';

/** What a run of words was read as. */
export interface Claim {
  from: number;
  to: number;
  kind: SpanKind;
  meaning?: string;
  /** What of it the picture can show; runs without are left out of the list of words. */
  word?: Omit<ReadWord, 'text'>;
}

export const LONGEST_PHRASE = 5;

/** A prompt being read: its words, and what has been made of each so far. */
export class Board {
  readonly tokens: readonly Token[];
  readonly language: Language;
  readonly owners: (Claim | undefined)[];

  constructor(prompt: string) {
    this.tokens = tokenize(prompt);
    this.language = guessLanguage(this.tokens.map(({ text }) => text));
    this.owners = this.tokens.map(() => undefined);
  }

  get length(): number {
    return this.tokens.length;
  }

  text(i: number): string {
    return this.tokens[i]?.text ?? '';
  }

  phrase(from: number, length: number): string {
    let text = this.text(from);
    for (let i = from + 1; i < from + length; i++) text += ` ${this.text(i)}`;
    return text;
  }

  /** Whether a run is unclaimed and nothing but spaces or hyphens stands within it. */
  isFree(from: number, length: number): boolean {
    if (from < 0 || from + length > this.length) return false;
    for (let i = from; i < from + length; i++)
      if (this.owners[i] || (i > from && this.tokens[i]?.gap)) return false;
    return true;
  }

  /** Looks a run up where the language allows what it says. */
  look<T>(table: ReadonlyMap<string, T>, from: number, length: number): T | undefined {
    const phrase = this.phrase(from, length);
    return length > 1 || speaks(phrase, this.language) ? table.get(phrase) : undefined;
  }

  claim(from: number, length: number, kind: SpanKind, more: Pick<Claim, 'meaning' | 'word'> = {}): Claim {
    const claim: Claim = { from, to: from + length, kind, ...more };
    this.owners.fill(claim, from, from + length);
    return claim;
  }

  /** Calls `match` for every free run, longest first; it claims what it knows. */
  scan(longest: number, match: (from: number, length: number) => void): void {
    for (let length = Math.min(longest, this.length); length > 0; length--)
      for (let from = 0; from + length <= this.length; from++)
        if (this.isFree(from, length)) match(from, length);
  }
}
