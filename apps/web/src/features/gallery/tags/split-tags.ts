import { MAX_TAGS } from '@easel/shared';

/** Tags as they may be kept: commas and line breaks end one, none is there twice, none is longer than the server takes. */
export const splitTags = (texts: readonly string[]): string[] => {
  const found = new Map<string, string>();
  for (const part of texts.flatMap((text) => text.split(SPLITS))) {
    const tag = Array.from(part.trim()).slice(0, LONGEST).join('').trim();
    if (tag !== '' && !found.has(tag.toLowerCase())) found.set(tag.toLowerCase(), tag);
  }
  return [...found.values()].slice(0, MAX_TAGS);
};

/** Where one tag ends and the next begins. */
export const SPLITS = /[,\r\n]/;

const LONGEST = 40;
