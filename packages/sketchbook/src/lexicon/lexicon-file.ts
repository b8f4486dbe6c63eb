import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import type { Language } from './language.js';

/** What a word names: concepts, best first (the first that is drawn counts), and what else the word says. */
export interface Sense {
  of: string[];
  gender?: 'woman' | 'man';
  young?: boolean;
  colour?: string;
}

/** The word tables: each word of a language gives twice the index of its sense, plus one if the word is a plural. */
export interface LexiconFile {
  senses: Sense[];
  words: Record<Language, Record<string, number>>;
  /** Words that must not be taken from another language. */
  blocked: Record<Language, string[]>;
}

let loaded: LexiconFile | undefined;

/** The nouns of all languages, made by `scripts/build-lexicon.ts`. Read once per thread. */
export function lexiconFile(): LexiconFile {
  if (!loaded) {
    const packed = readFileSync(new URL('../../assets/lexicon.json.br', import.meta.url));
    loaded = JSON.parse(brotliDecompressSync(packed).toString('utf8')) as LexiconFile;
  }
  return loaded;
}
