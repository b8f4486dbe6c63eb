/** The longest word of the index, in characters: the length of its column. */
const MAX_LENGTH = 40;
/** How many words of one text are kept. */
const MAX_TOKENS = 500;

/**
 * The distinct words of a text as the search index holds them: one form of each letter (NFKC, lower case, no
 * accents), parted by everything that is neither letter nor number. Chinese, Japanese and Korean write without
 * spaces: there every two neighbours are a word, and so is the last character, so that one character by itself
 * is the beginning of some word wherever it stands.
 * @example tokenize('Été à Paris, 黒猫') // ['ete', 'a', 'paris', '黒猫', '猫']
 */
export const tokenize = (text: string): string[] => {
  const tokens = new Set<string>();
  for (const run of runs(text)) {
    for (const token of run.cjk ? [...pairs(run.text), lastOf(run.text)] : [cut(run.text)]) {
      if (tokens.size === MAX_TOKENS) return [...tokens];
      tokens.add(token);
    }
  }
  return [...tokens];
};

/**
 * How a search text is split: the images looked for have all of these words. The last one is only a beginning while
 * it may still be typed: at the very end of the text, from two characters on. Pairs of Chinese, Japanese and Korean
 * characters are whole words, a single one is a beginning.
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
    if (run.cjk && characters === 1) add(run.text, true);
    else if (run.cjk) for (const pair of pairs(run.text)) add(pair, false);
    else add(cut(run.text), open && index === all.length - 1 && characters > 1);
  }
  return [...words.values()].slice(0, MAX_TOKENS);
};

/** A word that is looked for; `prefix`: words that begin so. */
export interface QueryWord {
  token: string;
  prefix: boolean;
}

interface Run {
  text: string;
  cjk: boolean;
}

const runs = (text: string): Run[] =>
  (fold(text).match(WORD) ?? []).flatMap((word) =>
    (word.match(RUN) ?? []).map((run) => ({ text: run, cjk: CJK_RUN.test(run) })),
  );

const fold = (text: string): string =>
  text
    .normalize('NFKC')
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

const lastOf = (run: string): string => Array.from(run).at(-1) ?? '';

const cut = (word: string): string =>
  word.length <= MAX_LENGTH ? word : Array.from(word).slice(0, MAX_LENGTH).join('');

const CJK = '\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Hangul}';
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const WORD_AT_END = /[\p{L}\p{M}\p{N}]$/u;
const RUN = new RegExp(`[${CJK}]+|[^${CJK}]+`, 'gu');
const CJK_RUN = new RegExp(`^[${CJK}]`, 'u');
