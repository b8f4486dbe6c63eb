import { normalizePrompt } from '@easel/shared';

/** What makes two names the same tag: one form of each letter, upper and lower case alike, spaces made one. */
export const tagKey = (name: string): string =>
  Array.from(foldCase(normalizePrompt(name).replace(/\s+/gu, ' ')))
    .slice(0, KEY_LENGTH)
    .join('')
    .trim();

// By way of upper case, where `ß` is `SS` and both sigmas are one.
const foldCase = (text: string): string =>
  text.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');

// Of the column, in characters: one that is typed can be up to eighteen in this form.
const KEY_LENGTH = 80;
