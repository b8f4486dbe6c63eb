import type { PromptWord } from './shift-words';

/** The prompt without the signs of `{a|b}` and their escapes, a space for each so that every place stays the same. */
export const withoutBraces = (prompt: string): string =>
  prompt.replace(/\\[{|}\\]|[{|}]/g, ({ length }) => ' '.repeat(length));

/**
 * The ranges as they are in the prompt with its braces: one that reaches over a brace, or begins or ends with a space,
 * keeps only its words.
 */
export const withinBraces = (words: readonly PromptWord[], prompt: string): PromptWord[] => {
  const plain = withoutBraces(prompt);
  return words.flatMap((word) => {
    const text = plain.slice(word.start, word.end);
    // A word of several, "hot air balloon", is underlined in one piece unless a brace parts it.
    const whole = text.trim() === prompt.slice(word.start, word.end).trim();
    return [...text.matchAll(whole ? /\S(?:.*\S)?/gsu : /\S+/gu)].map(({ index, 0: found }) => ({
      ...word,
      start: word.start + index,
      end: word.start + index + found.length,
    }));
  });
};
