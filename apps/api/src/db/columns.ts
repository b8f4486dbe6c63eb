import type { EntitySchemaColumnOptions } from 'typeorm';
import { type DatabaseKind, isMysql } from './database-kind.js';

/**
 * The one place where column types differ between databases; entities and migrations both use it.
 * Records hold times as ISO 8601 text, 64-bit numbers as numbers, JSON as values, whatever the driver gives.
 */
export const columns = (kind: DatabaseKind) => {
  const mysql = isMysql(kind);
  const text = mysql ? { charset: 'utf8mb4', collation: 'utf8mb4_unicode_ci' } : {};
  const ascii = mysql ? { charset: 'ascii', collation: 'ascii_bin' } : {};
  return {
    /** A UUID. Never the `uuid` type, which MySQL lacks. */
    id: { type: 'varchar', length: 36, ...ascii },
    /** Fixed ASCII such as a hash or an enum, compared byte by byte. */
    ascii: (length: number) => ({ type: 'varchar', length, ...ascii }) as const,
    /** Unicode compared byte by byte: unique names. Trim before storing: MySQL ignores trailing spaces. */
    key: (length: number) =>
      ({
        type: 'varchar',
        length,
        ...(mysql ? { charset: 'utf8mb4', collation: 'utf8mb4_bin' } : {}),
      }) as const,
    /** A word of an index, in the order of its code points: what begins alike stands together. */
    word: (length: number) =>
      ({
        type: 'varchar',
        length,
        ...(mysql ? { charset: 'utf8mb4', collation: 'utf8mb4_bin' } : {}),
        ...(kind === 'postgres' ? { collation: 'C' } : {}),
      }) as const,
    /** Short text for people. */
    text: (length: number) => ({ type: 'varchar', length, ...text }) as const,
    /** Text without a practical limit; `text` of MySQL would end at 64 KiB. */
    longText: { type: mysql ? 'mediumtext' : 'text', ...text },
    /** An instant with milliseconds. */
    time: {
      type: kind === 'postgres' ? 'timestamptz' : 'datetime',
      ...(kind === 'sqlite' ? {} : { precision: 3 }),
      transformer: isoTime,
    },
    bool: mysql ? { type: 'tinyint', transformer: tinyBoolean } : { type: 'boolean' },
    json: { type: kind === 'postgres' ? 'jsonb' : mysql ? 'json' : 'simple-json' },
    int: { type: 'integer' },
    /** Up to 2^53 - 1, as a number. */
    int64: { type: 'bigint', transformer: safeInteger },
    float: { type: 'double precision' },
  } as const satisfies Record<string, Column | ((length: number) => Column)>;
};

/** A foreign key of this shape is the same on every database and never drifts. */
export const cascade = { onDelete: 'CASCADE', onUpdate: 'CASCADE' } as const;

/** Types of one column, without its name. */
export type Column = Pick<
  EntitySchemaColumnOptions,
  'type' | 'length' | 'precision' | 'charset' | 'collation' | 'transformer'
>;

const isoTime = {
  to: (iso: unknown) => (typeof iso === 'string' ? new Date(iso) : iso),
  from: (value: unknown) => (value instanceof Date ? value.toISOString() : value),
};

const tinyBoolean = {
  to: (value: unknown) => (typeof value === 'boolean' ? Number(value) : value),
  from: (value: unknown) => (value === null || value === undefined ? value : Boolean(Number(value))),
};

const safeInteger = {
  to: (value: unknown) => value,
  from: (value: unknown) => (value === null || value === undefined ? value : Number(value)),
};
