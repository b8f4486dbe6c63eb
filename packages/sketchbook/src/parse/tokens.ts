/** One word, number or emoji of a prompt: lower case, and `raw` as written. `start` and `end` are UTF-16 offsets into it. */
export interface Token {
  text: string;
  raw: string;
  start: number;
  end: number;
  emoji: boolean;
}

const TOKEN =
  /\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic})*|[\p{L}\p{M}\p{N}]+/gu;

/** Splits a prompt; `(word:1.3)` weights and tags in angle brackets are blanked first. */
export function tokenize(prompt: string): Token[] {
  const blank = (text: string) => ' '.repeat(text.length);
  const clean = prompt.replace(/:\s*\d+(\.\d+)?(?=\s*[)\]])/g, blank).replace(/<[^<>]{0,80}>/g, blank);
  return [...clean.matchAll(TOKEN)].map((match) => ({
    text: match[0].toLowerCase(),
    raw: match[0],
    start: match.index,
    end: match.index + match[0].length,
    emoji: /^\p{Extended_Pictographic}/u.test(match[0]),
  }));
}
