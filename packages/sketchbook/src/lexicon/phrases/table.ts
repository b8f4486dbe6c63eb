/** Phrases of several languages and what each means; the phrases of a meaning are parted by bars. */
export type Phrases<T extends string> = Partial<Record<T, string>>;

/** Looks meanings up by phrase: lower case, words parted by one space, apostrophes and hyphens gone. */
export function tableOf<T extends string>(phrases: Phrases<T>): ReadonlyMap<string, T> {
  const table = new Map<string, T>();
  for (const meaning of Object.keys(phrases) as T[])
    for (const phrase of (phrases[meaning] ?? '').split(/[|\n]+/)) {
      const text = phrase.trim();
      if (text && !table.has(text)) table.set(text, meaning);
    }
  return table;
}

export const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/[\s|]+/).filter(Boolean));
