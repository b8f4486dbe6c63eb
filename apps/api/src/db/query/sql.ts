import type { DatabaseKind } from '../database-kind.js';

/** A piece of SQL and the values bound in it. Only `sql` makes one, so that no value ever stands in the text. */
export interface Sql {
  readonly texts: readonly string[];
  readonly values: readonly SqlValue[];
}

/** What can be bound; the drivers agree on nothing else. */
export type SqlValue = string | number;

/**
 * SQL written by hand. What is inserted is either another piece or a value that is bound.
 * @example sql`SELECT id FROM image WHERE owner_id = ${ownerId} AND ${more}`
 */
export const sql = (strings: TemplateStringsArray, ...inserts: (Sql | SqlValue)[]): Sql => {
  const texts = [strings[0] ?? ''];
  const values: SqlValue[] = [];
  const append = (text: string): void => {
    texts[texts.length - 1] += text;
  };
  for (const [index, insert] of inserts.entries()) {
    if (typeof insert === 'object') {
      append(insert.texts[0] ?? '');
      values.push(...insert.values);
      texts.push(...insert.texts.slice(1));
    } else {
      values.push(insert);
      texts.push('');
    }
    append(strings[index + 1] ?? '');
  }
  return { texts, values };
};

/** Pieces or values with the same text between them: `AND`, `UNION ALL`, a comma. */
export const joinSql = (items: readonly (Sql | SqlValue)[], between: Sql): Sql =>
  items.reduce<Sql>((all, item, index) => (index === 0 ? sql`${item}` : sql`${all}${between}${item}`), sql``);

/** All conditions together; none is always true. */
export const allOf = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0 ? sql`1 = 1` : joinSql(conditions, sql` AND `);

/** The text with the placeholders of the database. */
export const render = (kind: DatabaseKind, { texts, values }: Sql): { text: string; values: SqlValue[] } => ({
  text:
    kind === 'postgres' ? texts.reduce((text, next, index) => `${text}$${index}${next}`) : texts.join('?'),
  values: [...values],
});
