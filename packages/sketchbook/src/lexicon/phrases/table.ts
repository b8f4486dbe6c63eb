import type { Language } from '../language.js';
import { LANGUAGES } from '../language.js';

/** A phrase of one language, lower case, words parted by one space, and the name of what it means. */
export interface Row<T extends string> {
  id: T;
  phrase: string;
  language: Language;
  /** A mark before the phrase: `?` for weak, `@` for phrases that need a preposition before them, `~` for those the place does not show. */
  mark: string;
}

/**
 * Reads a table with one line per meaning: `id = en | fr | es | de | it | pt`, phrases parted by commas.
 * @throws Error when a line names something unknown.
 */
export function readTable<T extends string>(known: readonly T[], text: string): Row<T>[] {
  return text
    .split('\n')
    .filter((line) => line.includes('='))
    .flatMap((line) => {
      const [name = '', columns = ''] = line.split(' = ');
      const id = known.find((one) => one === name.trim());
      if (id === undefined) throw new Error(`No such meaning: ${line}`);
      return columns
        .split('|')
        .flatMap((column, index) => (column.trim() ? rowsOf(id, column, LANGUAGES[index] ?? 'en') : []));
    });
}

const rowsOf = <T extends string>(id: T, column: string, language: Language): Row<T>[] =>
  column.split(',').map((entry) => {
    const word = entry.trim();
    const mark = /^[?@~]/.test(word) ? word.slice(0, 1) : '';
    return { id, phrase: word.slice(mark.length), language, mark };
  });
