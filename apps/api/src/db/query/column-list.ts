import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import type { Sql } from './sql.js';

/** The columns of an entity as a query selects them. Their names come from our entities, never from a request. */
export const columnList = (columns: ColumnMetadata[], alias: string): Sql => {
  const known = lists.get(columns)?.[alias];
  if (known) return known;
  const text = columns.map(({ databaseName }) => `${alias}.${databaseName}`).join(', ');
  const list: Sql = { texts: [text], values: [] };
  lists.set(columns, { ...lists.get(columns), [alias]: list });
  return list;
};

const lists = new WeakMap<ColumnMetadata[], Record<string, Sql>>();
