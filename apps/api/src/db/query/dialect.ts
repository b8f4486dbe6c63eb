import type { DatabaseKind } from '../database-kind.js';
import { type Sql, sql } from './sql.js';

/**
 * Where hand-written SQL differs between the databases. The MySQL family must be told index and order of tables:
 * MariaDB reads every row of an owner instead of a range (measured). SQLite, which keeps no statistics, is told too;
 * PostgreSQL cannot be.
 */
export const dialectOf = (kind: DatabaseKind): Dialect => DIALECTS[kind];

/** The parts of a query that say how it is to be run. */
export interface Dialect {
  /** `SELECT`, with tables in the order they stand in. */
  select: Sql;
  /** A join whose right side is looked up for each row of the left. */
  join: Sql;
  /** Reads the table before it by this index. */
  by: (index: IndexName) => Sql;
  /** Reads the table before it by its primary key. */
  byPrimary: Sql;
  /** The UTC day of the column created_at of `i`. */
  day: Sql;
  /** What `width / height` of `i` is in thousandths, rounded as `Math.round` does. */
  ratio: Sql;
  /** A literal of a boolean column. */
  bool: (value: boolean) => Sql;
  /** Compares a text with a pattern, upper and lower case alike. */
  like: Sql;
  /** Whether each value of an index can be sought by itself inside a recursive query. */
  seeksInRecursion: boolean;
}

/** The indices a query may ask for by name. */
export type IndexName =
  | 'ix_image_owner'
  | 'ix_image_owner_favorite'
  | 'ix_image_owner_deleted'
  | 'ix_image_owner_project'
  | 'ix_image_owner_model'
  | 'ix_image_owner_provider'
  | 'ix_image_owner_seed'
  | 'ix_image_owner_bytes';

const INDICES: Record<IndexName, Sql> = {
  ix_image_owner: sql`ix_image_owner`,
  ix_image_owner_favorite: sql`ix_image_owner_favorite`,
  ix_image_owner_deleted: sql`ix_image_owner_deleted`,
  ix_image_owner_project: sql`ix_image_owner_project`,
  ix_image_owner_model: sql`ix_image_owner_model`,
  ix_image_owner_provider: sql`ix_image_owner_provider`,
  ix_image_owner_seed: sql`ix_image_owner_seed`,
  ix_image_owner_bytes: sql`ix_image_owner_bytes`,
};

const number = (value: boolean): Sql => (value ? sql`1` : sql`0`);

const sqlite: Dialect = {
  select: sql`SELECT`,
  join: sql`CROSS JOIN`,
  by: (index) => sql` INDEXED BY ${INDICES[index]}`,
  byPrimary: sql``,
  day: sql`substr(i.created_at, 1, 10)`,
  ratio: sql`((2000 * i.width + i.height) / (2 * i.height))`,
  bool: number,
  like: sql`LIKE`,
  seeksInRecursion: true,
};

const mysql: Dialect = {
  select: sql`SELECT STRAIGHT_JOIN`,
  join: sql`JOIN`,
  by: (index) => sql` FORCE INDEX (${INDICES[index]})`,
  byPrimary: sql` FORCE INDEX (PRIMARY)`,
  day: sql`DATE_FORMAT(i.created_at, '%Y-%m-%d')`,
  ratio: sql`((2000 * i.width + i.height) DIV (2 * i.height))`,
  bool: number,
  like: sql`LIKE`,
  seeksInRecursion: false,
};

const postgres: Dialect = {
  select: sql`SELECT`,
  join: sql`JOIN`,
  by: () => sql``,
  byPrimary: sql``,
  day: sql`to_char(i.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD')`,
  ratio: sql`((2000 * i.width::bigint + i.height) / (2 * i.height::bigint))`,
  bool: (value) => (value ? sql`TRUE` : sql`FALSE`),
  like: sql`ILIKE`,
  seeksInRecursion: true,
};

const DIALECTS: Record<DatabaseKind, Dialect> = { sqlite, mysql, mariadb: mysql, postgres };
