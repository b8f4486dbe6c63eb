import type { PromptWords } from '@easel/shared';

/** A word of a prompt as a range of UTF-16 units. */
export type PromptWord = PromptWords['words'][number];

/**
 * Where words that were found in an earlier text are in the one of now: those before the change stay, those after it
 * move along, those it touched are left out.
 */
export const shiftWords = (words: readonly PromptWord[], from: string, to: string): PromptWord[] => {
  if (from === to) return [...words];
  const shorter = Math.min(from.length, to.length);
  let same = 0;
  while (same < shorter && from[same] === to[same]) same += 1;
  let tail = 0;
  while (tail < shorter - same && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail += 1;
  const moved = to.length - from.length;
  return words.flatMap((word) => {
    if (word.end < same || (word.end === same && !isWord(to[same]))) return [word];
    if (
      word.start < from.length - tail ||
      (word.start === from.length - tail && isWord(to[word.start + moved - 1]))
    )
      return [];
    return [{ ...word, start: word.start + moved, end: word.end + moved }];
  });
};

/** A letter that is typed at a word makes it another one. */
const isWord = (letter: string | undefined): boolean => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
