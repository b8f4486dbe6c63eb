import { normalizePrompt } from '@easel/shared';
import { tagKey } from './tag-key.js';

/** Names by their keys, each tag once, as it is shown: trimmed, one space where there were several. */
export const tagNamesByKey = (names: readonly string[]): Map<string, string> => {
  const byKey = new Map<string, string>();
  for (const name of names) {
    const key = tagKey(name);
    // What is only space is no name.
    if (key !== '' && !byKey.has(key)) byKey.set(key, cleanName(name));
  }
  return byKey;
};

const cleanName = (name: string): string =>
  Array.from(normalizePrompt(name).replace(/\s+/gu, ' ')).slice(0, NAME_LENGTH).join('').trim();

// Of the column, in characters.
const NAME_LENGTH = 40;
