import { type DatabaseKind, isMysql } from './database-kind.js';

/** What a parameter of a hand-written SELECT can be; a Date is an instant. */
export type SqlValue = string | number | Date;

/** The same SELECT in the words of one database: quotes, places of parameters, instants. */
export const toDialect = (
  kind: DatabaseKind,
  sql: string,
  parameters: readonly SqlValue[],
): [sql: string, parameters: SqlValue[]] => {
  const values = parameters.map((value) =>
    kind === 'sqlite' && value instanceof Date ? toSqliteTime(value) : value,
  );
  if (isMysql(kind)) return [sql.replaceAll('"', '`'), values];
  if (kind === 'sqlite') return [sql, values];
  let place = 0;
  return [sql.replaceAll('?', () => `$${(place += 1)}`), values];
};

/** The UTC day of a column that holds an instant, as `2026-01-31`. */
export const utcDay = (kind: DatabaseKind, column: string): string => {
  if (kind === 'sqlite') return `substr(${column}, 1, 10)`;
  if (isMysql(kind)) return `DATE_FORMAT(${column}, '%Y-%m-%d')`;
  return `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD')`;
};

/** An instant of such a SELECT, as records hold it. */
export const fromSqlTime = (value: unknown): string =>
  value instanceof Date ? value.toISOString() : `${String(value).replace(' ', 'T')}Z`;

/** How instants are stored there. */
const toSqliteTime = (time: Date): string => time.toISOString().replace('T', ' ').replace('Z', '');
