/** What makes two names the same tag: one form of each letter, upper and lower case alike, spaces made one. */
export const tagKey = (name: string): string =>
  name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim().normalize('NFKC');
