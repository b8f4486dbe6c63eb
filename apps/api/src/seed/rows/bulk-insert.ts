import type { EntityTarget, ObjectLiteral, QueryRunner } from 'typeorm';
import type { DatabaseKind } from '../../db/database-kind.js';

/**
 * Writes rows of one table, many by one statement. Rows are as records hold them; the caller owns the transaction.
 * Texts of statements repeat, so that each is prepared once.
 */
export const createBulkInsert = <Row extends ObjectLiteral>(
  runner: QueryRunner,
  kind: DatabaseKind,
  target: EntityTarget<Row>,
): ((rows: readonly Row[]) => Promise<void>) => {
  const { driver } = runner.dataSource;
  const { columns, tableName } = runner.dataSource.getMetadata(target);
  const writers = columns.map((column) => {
    const { propertyName } = column;
    const plain = AS_THEY_ARE.has(String(column.type));
    return (row: Row, values: unknown[]): void => {
      const value: unknown = row[propertyName];
      values.push(plain || value === null ? value : driver.preparePersistentValue(value, column));
    };
  });
  const head = `INSERT INTO ${driver.escape(tableName)} (${columns.map((column) => driver.escape(column.databaseName)).join(', ')}) VALUES `;
  const sizes = [MAX_ROWS, 64, 16, 4, 1].filter((size) => size * columns.length <= MAX_VALUES[kind]);
  const texts = new Map(sizes.map((size) => [size, head + placeholders(kind, size, columns.length)]));

  return async (rows) => {
    let from = 0;
    for (const [size, text] of texts) {
      for (; rows.length - from >= size; from += size) {
        const values: unknown[] = [];
        for (const row of rows.slice(from, from + size)) for (const add of writers) add(row, values);
        await runner.query(text, values);
      }
    }
  };
};

const MAX_ROWS = 512;
// SQLite takes 32,766 parameters, PostgreSQL 65,535; with mysql2 they become text.
const MAX_VALUES: Record<DatabaseKind, number> = {
  sqlite: 32_000,
  mysql: 65_000,
  mariadb: 65_000,
  postgres: 65_000,
};

const placeholders = (kind: DatabaseKind, rows: number, width: number): string =>
  Array.from({ length: rows }, (_row, row) => {
    const place = (column: number): string => (kind === 'postgres' ? `$${row * width + column + 1}` : '?');
    return `(${Array.from({ length: width }, (_column, column) => place(column)).join(', ')})`;
  }).join(', ');

// Records hold what the driver takes.
const AS_THEY_ARE = new Set(['varchar', 'text', 'mediumtext', 'integer', 'double precision', 'bigint']);
