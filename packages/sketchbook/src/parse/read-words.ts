import type { SceneMeaning } from '../lexicon/scenes.js';
import { COLOURS, NUMBERS, RELATION_PHRASES, SILENT_WORDS, SIZES, VAGUE_NUMBERS } from '../lexicon/words.js';
import type { Token } from './tokens.js';
import { VERBS } from './verbs.js';

/** A content word or phrase as the person wrote it, and what of it the picture can show. */
export interface ReadWord {
  text: string;
  /** Set for words that show whatever the scene: counts, colours, sizes and some verbs. */
  shown?: true;
  /** The drawing a noun asks for, unless it was crowded out or banned. */
  concept?: string;
  /** What a scene phrase still asks for; empty when another phrase or the negative prompt overruled it. */
  scene?: SceneMeaning;
}

interface Run extends Pick<ReadWord, 'concept' | 'scene'> {
  from: number;
  length: number;
}

/** Lists the content words of a prompt: the `runs` that name things or scenes as one entry each, the rest word by word. */
export function readWords(tokens: readonly Token[], shown: Uint8Array, runs: readonly Run[]): ReadWord[] {
  const words: ReadWord[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const run = runs.find(({ from }) => from === i);
    const token = tokens[i];
    if (run) {
      const { from, length, ...meaning } = run;
      const written = tokens.slice(from, from + length).map(({ raw }) => raw);
      words.push({ text: written.join(' '), ...meaning });
      i += length - 1;
    } else if (token && isContent(token))
      words.push(shown[i] ? { text: token.raw, shown: true } : { text: token.raw });
  }
  return words;
}

/** Marks of quality and of cameras: 4k, 35mm, 1:1. */
const NOISE = /^\d+(k|p|mm|bit|fps|x\d+)$/;

const isContent = ({ text }: Token): boolean => {
  if (VERBS.has(text) || SIZES.has(text) || COLOURS.has(text)) return true;
  if (NUMBERS.has(text)) return !VAGUE_NUMBERS.has(text);
  if (SILENT_WORDS.has(text) || RELATION_PHRASES.has(text) || NOISE.test(text)) return false;
  return /\p{L}{2}|\p{L}\p{M}|\p{N}{2}|[^\p{ASCII}]/u.test(text);
};
