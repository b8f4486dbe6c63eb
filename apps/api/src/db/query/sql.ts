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
  const piece = start(strings[0] ?? '');
  for (let index = 0; index < inserts.length; index += 1) {
    append(piece, inserts[index] ?? '');
    piece.texts[piece.texts.length - 1] += strings[index + 1] ?? '';
  }
  return piece;
};

/** Pieces or values with the same text between them: `AND`, `UNION ALL`, a comma. */
export const joinSql = (items: readonly (Sql | SqlValue)[], between: Sql): Sql => {
  const piece = start('');
  for (let index = 0; index < items.length; index += 1) {
    if (index > 0) append(piece, between);
    append(piece, items[index] ?? '');
  }
  return piece;
};

/** All conditions together; none is always true. */
export const allOf = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0 ? sql`1 = 1` : joinSql(conditions, sql` AND `);

/** The text with the placeholders of the database. */
export const render = (kind: DatabaseKind, { texts, values }: Sql): { text: string; values: SqlValue[] } => ({
  text:
    kind === 'postgres' ? texts.reduce((text, next, index) => `${text}$${index}${next}`) : texts.join('?'),
  values: [...values],
});

// Written into rather than copied: a page of the gallery is made of some thirty pieces.
const start = (text: string): Piece => ({ texts: [text], values: [] });

const append = ({ texts, values }: Piece, insert: Sql | SqlValue): void => {
  if (typeof insert !== 'object') {
    values.push(insert);
    texts.push('');
    return;
  }
  texts[texts.length - 1] += insert.texts[0] ?? '';
  for (let index = 0; index < insert.values.length; index += 1) {
    values.push(insert.values[index] ?? '');
    texts.push(insert.texts[index + 1] ?? '');
  }
};

interface Piece {
  texts: string[];
  values: SqlValue[];
}
