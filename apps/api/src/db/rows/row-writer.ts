import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { DatabaseKind } from '../database-kind.js';
import { type DeleteKey, addUpSql, deleteSql, insertMissingSql, shapeOf } from './row-sql.js';

/**
 * Writes many small rows in few statements, none of which grows beyond what every database takes: what the tables of
 * an index need, whose columns are all text or whole numbers.
 */
export const createRowWriter = (
  kind: DatabaseKind,
  manager: Pick<EntityManager, 'connection' | 'query'>,
): RowWriter => {
  const inChunks = async <Row>(rows: readonly Row[], write: (chunk: Row[]) => Statement): Promise<void> => {
    for (let start = 0; start < rows.length; start += CHUNK) {
      const { sql, parameters } = write(rows.slice(start, start + CHUNK));
      await manager.query(sql, parameters);
    }
  };
  return {
    insertMissing: (target, rows) => {
      const shape = shapeOf(kind, manager.connection, target);
      return inChunks(rows, (chunk) => insertMissingSql(shape, chunk));
    },
    addUp: (target, rows, sums) => {
      const shape = shapeOf(kind, manager.connection, target);
      return inChunks(rows, (chunk) => addUpSql(shape, chunk, sums));
    },
    deleteKeys: (target, keys, also) => {
      const shape = shapeOf(kind, manager.connection, target);
      return inChunks(keys, (chunk) => deleteSql(shape, chunk, also));
    },
  };
};

/** Rows in one statement: below 32,766 parameters of SQLite, and a depth of conditions it can read. */
const CHUNK = 500;

/** Part of a `WriteManager`. */
export interface RowWriter {
  /** Inserts rows; those whose primary or unique key exists are left as they are. */
  insertMissing<Row extends ObjectLiteral>(
    target: EntityTarget<Row>,
    rows: readonly NoInfer<Row>[],
  ): Promise<void>;
  /** Adds `sums` of each row to the row with the same primary key, or inserts it. */
  addUp<Row extends ObjectLiteral>(
    target: EntityTarget<Row>,
    rows: readonly NoInfer<Row>[],
    sums: readonly (keyof NoInfer<Row> & string)[],
  ): Promise<void>;
  /** Deletes rows by their whole primary keys; with `also`, only those that hold this as well. */
  deleteKeys<Row extends ObjectLiteral>(
    target: EntityTarget<Row>,
    keys: readonly DeleteKey<NoInfer<Row>>[],
    also?: DeleteKey<NoInfer<Row>>,
  ): Promise<void>;
}

interface Statement {
  sql: string;
  parameters: (string | number)[];
}
