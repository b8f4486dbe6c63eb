/** The longest word of the index, in characters: the length of its column. */
const MAX_LENGTH = 40;
/** How many words of one text are kept: all of a long prompt, and of notes as long as they can be in most scripts. */
const MAX_TOKENS = 2000;

/**
 * The distinct words of a text as the search index holds them: one form of each letter (NFKC, lower case, no
 * accents), parted by everything that is neither letter nor number. An emoji, or another sign that is a picture, is
 * a word by itself, whatever its colour of skin. Chinese, Japanese and Korean write without spaces: there every two neighbours are a word, and so is the last character, so that one character by itself
 * is the beginning of some word wherever it stands.
 * @example tokenize('Été à Paris, 黒猫') // ['ete', 'a', 'paris', '黒猫', '猫']
 */
export const tokenize = (text: string): string[] => {
  const tokens = new Set<string>();
  for (const run of runs(text)) {
    for (const token of run.kind === 'cjk' ? [...pairs(run.text), lastOf(run.text)] : [cut(run.text)]) {
      if (tokens.size === MAX_TOKENS) return [...tokens];
      tokens.add(token);
    }
  }
  return [...tokens];
};

/**
 * How a search text is split: the images looked for have all of these words. The last one is only a beginning while
 * it may still be typed: at the very end of the text, from two characters on. Pairs of Chinese, Japanese and Korean
 * characters are whole words, a single one is a beginning; of a long row of them every other pair will do.
 */
export const queryWords = (text: string): QueryWord[] => {
  const words = new Map<string, QueryWord>();
  const add = (token: string, prefix: boolean): void => {
    // A whole word says more than the same word as a beginning.
    words.set(token, { token, prefix: prefix && words.get(token)?.prefix !== false });
  };
  const all = runs(text);
  const open = WORD_AT_END.test(fold(text));
  for (const [index, run] of all.entries()) {
    const characters = Array.from(run.text).length;
    if (run.kind === 'sign') add(cut(run.text), false);
    else if (run.kind === 'word') add(cut(run.text), open && index === all.length - 1 && characters > 1);
    else if (characters === 1) add(run.text, true);
    else for (const pair of fewPairs(run.text)) add(pair, false);
  }
  return [...words.values()];
};

/** A word that is looked for; `prefix`: words that begin so. */
export interface QueryWord {
  token: string;
  prefix: boolean;
}

/**
 * The words and signs of a search as they may stand in a text that is not split: what has no index is looked through
 * for them. A sign that is made of several gives each of these, since their colours of skin stand in between.
 */
export const queryParts = (text: string): string[] => [
  ...new Set(text.normalize('NFKC').replace(SELECTORS, '').match(PART)),
];

interface Run {
  text: string;
  kind: 'word' | 'sign' | 'cjk';
}

const runs = (text: string): Run[] =>
  (fold(text).match(WORD_OR_SIGN) ?? []).flatMap((found): Run[] =>
    FIRST_OF_SIGN.test(found)
      ? [{ text: found, kind: 'sign' }]
      : (found.match(RUN) ?? []).map((run) => ({ text: run, kind: CJK_RUN.test(run) ? 'cjk' : 'word' })),
  );

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(SELECTORS, '')
    .replace(SKIN_TONES, '')
    .toLowerCase()
    .normalize('NFD')
    // Only the accents of European scripts: marks of other scripts are letters to those who read them.
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ßæœøłđıς]/g, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFKC');

// Letters that are not made of a letter and an accent.
const PLAIN: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ς: 'σ',
};

const pairs = (run: string): string[] => {
  const characters = Array.from(run);
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
};

/** Enough pairs to hold every character: a sentence has more of them than a search can have words. */
const fewPairs = (run: string): string[] => {
  const all = pairs(run);
  return all.length < LONG_RUN ? all : all.filter((_, index) => index % 2 === 0 || index === all.length - 1);
};
const LONG_RUN = 12;

const lastOf = (run: string): string => Array.from(run).at(-1) ?? '';

const cut = (word: string): string =>
  word.length <= MAX_LENGTH ? word : Array.from(word).slice(0, MAX_LENGTH).join('');

const CJK = '\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Hangul}';
// Emoji and symbols: flags are pairs of letters or a flag with tags, others are joined to one.
const SIGN = '[\\p{Extended_Pictographic}\\p{So}]';
const SIGNS = `\\p{RI}{2}|${SIGN}[\\u{e0020}-\\u{e007f}]*(?:\\u200d${SIGN})*`;
const WORD_OR_SIGN = new RegExp(`[\\p{L}\\p{M}\\p{N}]+|${SIGNS}`, 'gu');
const FIRST_OF_SIGN = new RegExp(`^${SIGN}`, 'u');
const PART = new RegExp(`[\\p{L}\\p{M}\\p{N}]+|\\p{RI}{2}|${SIGN}`, 'gu');
// They choose how a character is drawn, not which one it is.
const SELECTORS = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;
const SKIN_TONES = /(?<=\p{Extended_Pictographic})[\u{1f3fb}-\u{1f3ff}]/gu;
const WORD_AT_END = /[\p{L}\p{M}\p{N}]$/u;
const RUN = new RegExp(`[${CJK}]+|[^${CJK}]+`, 'gu');
const CJK_RUN = new RegExp(`^[${CJK}]`, 'u');
