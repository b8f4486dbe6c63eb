/** One word, number or emoji of a prompt: lower case, and `raw` as written. `start` and `end` are UTF-16 offsets into it. */
export interface Token {
  text: string;
  raw: string;
  start: number;
  end: number;
  emoji: boolean;
  /** Weights, tags and parameters of other programs: `<lora:x:1>`, `(word:1.3)`, `--ar 16:9`, `BREAK`, links. */
  noise: boolean;
  /** What parts the token from the one before. */
  gap: Gap;
}

export type Gap = 'space' | 'comma' | 'stop' | 'and';

const TOKEN =
  /\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic}\ufe0f?)*|\p{N}{1,3}(?=\p{L}{3})|\p{N}{1,18}(?:[.,]\p{N}{1,18})?(?![\p{L}\p{M}\p{N}])|[\p{L}\p{M}\p{N}]+/gu;

/** What other programs understand; each alternative is bounded, so that matching stays linear. */
const NOISE =
  /<[^<>]{0,80}>|:\s{0,4}-?\d{1,4}(?:\.\d{1,6})?(?=\s{0,4}[)\]}])|--[a-z]{1,20}(?:\s{1,4}[\d:.]{1,12})?|\bBREAK\b|https?:\/\/\S{1,200}|&(?:amp|nbsp|quot|lt|gt|#\d{1,6});|\b\d{1,5}\s{0,2}[x×]\s{0,2}\d{1,5}\b|\b\d{1,3}:\d{1,3}\b|\b\d{1,5}(?:k|p|mm|px|fps|bit|dpi|mp|cm|km)\b/giu;

/** Splits a prompt of any kind; never throws. Every word is a token, those of `NOISE` are marked. */
export function tokenize(prompt: string): Token[] {
  const noise = [...prompt.matchAll(NOISE)].map(({ index, 0: text }) => ({
    start: index,
    end: index + text.length,
  }));
  const tokens: Token[] = [];
  let last = 0;
  let next = 0;
  for (const match of prompt.matchAll(TOKEN)) {
    const start = match.index;
    const end = start + match[0].length;
    while ((noise[next]?.end ?? Infinity) <= start) next++;
    const isNoise = (noise[next]?.start ?? Infinity) < end;
    tokens.push({
      text: match[0].normalize('NFC').toLowerCase(),
      raw: match[0],
      start,
      end,
      emoji: /^\p{Extended_Pictographic}/u.test(match[0]),
      noise: isNoise,
      gap: tokens.length === 0 ? 'stop' : isNoise ? 'space' : gapOf(prompt.slice(last, start)),
    });
    last = end;
  }
  return tokens;
}

function gapOf(between: string): Gap {
  if (/[.!?;…。！？]|\n\s{0,80}\n/u.test(between)) return 'stop';
  if (/[&+]/.test(between)) return 'and';
  if (/[,:|/\n\r、，،]|\s[-–—]{1,4}\s|[–—]/u.test(between)) return 'comma';
  return 'space';
}
