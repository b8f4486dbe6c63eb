/** One word, number or emoji of a prompt: lower case, and `raw` as written. `start` and `end` are UTF-16 offsets into it. */
export interface Token {
  text: string;
  raw: string;
  start: number;
  end: number;
  emoji: boolean;
  /** Whether punctuation or a new line stands before it; `full` when it ends a sentence. */
  gap?: 'comma' | 'full';
}

const TOKEN =
  /\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic})*|[\p{L}\p{M}\p{N}]+/gu;
/** Weights, extra networks and command line switches of other programs. */
const SYNTAX =
  /:\s{0,3}\d{1,3}(\.\d{1,4})?(?=\s{0,3}[)\]])|<[^<>]{0,80}>|--\w{1,12}(\s[\d:.]{1,8})?|\bBREAK\b/g;

/** Splits a prompt; `(word:1.3)` weights, `<tags>` and `--switches` are blanked first, so that offsets stay. */
export function tokenize(prompt: string): Token[] {
  const clean = prompt.replace(SYNTAX, (text) => ' '.repeat(text.length));
  let last = 0;
  return [...clean.matchAll(TOKEN)].map((match) => {
    const between = clean.slice(last, match.index);
    last = match.index + match[0].length;
    const token: Token = {
      text: match[0].toLowerCase().normalize('NFC'),
      raw: match[0],
      start: match.index,
      end: last,
      emoji: /^\p{Extended_Pictographic}/u.test(match[0]),
    };
    if (/[.;!?\n|]/.test(between)) token.gap = 'full';
    else if (/[,:()[\]{}"«»–—]/.test(between)) token.gap = 'comma';
    return token;
  });
}
