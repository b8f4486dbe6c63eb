import type { SceneMeaning } from '../lexicon/phrases/scene.js';
import { isSilent } from '../lexicon/phrases/silent.js';
import type { Feeling, Pose } from '../lexicon/vocabulary.js';
import type { Board } from './board.js';
import type { Span } from './parsed.js';

/** A content word or phrase as the person wrote it, and what of it the picture can show. */
export interface ReadWord {
  text: string;
  /** Set for words that show whatever the scene: counts, colours, sizes and relations. */
  shown?: true;
  /** The drawing a noun asks for, unless it was crowded out or banned. */
  concept?: string;
  /** What a scene phrase asks for; another phrase or the negative prompt may have overruled it. */
  scene?: SceneMeaning;
  /** What a body or a face does, and whose. */
  act?: { concept: string; pose?: Pose; feeling?: Feeling };
}

/** Lists the content words of a prompt: claimed runs as one entry each, unknown ones word by word. */
export function readWords(board: Board): ReadWord[] {
  const words: ReadWord[] = [];
  for (let i = 0; i < board.length; i++) {
    const owner = board.owners[i];
    const raw = board.tokens[i]?.raw ?? '';
    if (!owner) {
      if (isContent(board, i)) words.push({ text: raw });
    } else if (owner.from === i) {
      const text = board.tokens.slice(owner.from, owner.to).map((token) => token.raw);
      if (owner.word) words.push({ text: text.join(' '), ...owner.word });
      i = owner.to - 1;
    }
  }
  return words;
}

/** Every token in exactly one span, in order; runs without meaning are joined. */
export function spansOf(board: Board): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < board.length; i++) {
    const token = board.tokens[i];
    const owner = board.owners[i];
    if (!token) continue;
    const last = spans.at(-1);
    const kind = owner?.kind ?? (isContent(board, i) ? 'unknown' : 'ignored');
    if (last && i > 0 && owner && owner === board.owners[i - 1]) last.end = token.end;
    else if (last && !owner && last.kind === kind && last.meaning === undefined) last.end = token.end;
    else
      spans.push({
        start: token.start,
        end: token.end,
        kind,
        ...(owner?.meaning === undefined ? {} : { meaning: owner.meaning }),
      });
  }
  return spans;
}

/** Marks of quality and of cameras: 4k, 35mm, 1:1. */
const NOISE = /^\d+(k|p|mm|bit|fps|x\d+)$/;

function isContent(board: Board, i: number): boolean {
  const text = board.text(i);
  if (isSilent(text, board.language) || NOISE.test(text)) return false;
  return /\p{L}{2}|\p{L}\p{M}|\p{N}{2}|[^\p{ASCII}]/u.test(text);
}
