import type { QueryRunner } from 'typeorm';
import { type DatabaseKind, isMysql } from '../../db/database-kind.js';

/**
 * Makes a connection quick at writing much, and gives back what undoes it. Nobody else may use the database meanwhile.
 * SQLite waits for no disk; MariaDB fills an empty table by sorting when a transaction's keys need no checks.
 */
export const tuneForFilling = async (
  kind: DatabaseKind,
  runner: QueryRunner,
): Promise<() => Promise<void>> => {
  const { before, after } = STATEMENTS[isMysql(kind) ? 'mysql' : kind === 'sqlite' ? 'sqlite' : 'postgres'];
  for (const sql of before) await runner.query(sql);
  return async () => {
    for (const sql of after) await runner.query(sql);
  };
};

const STATEMENTS = {
  sqlite: {
    before: ['PRAGMA synchronous = OFF', 'PRAGMA cache_size = -400000', 'PRAGMA temp_store = MEMORY'],
    after: ['PRAGMA wal_checkpoint(TRUNCATE)', 'PRAGMA synchronous = NORMAL', 'PRAGMA cache_size = -2000'],
  },
  mysql: {
    before: ['SET SESSION unique_checks = 0', 'SET SESSION foreign_key_checks = 0'],
    after: ['SET SESSION unique_checks = 1', 'SET SESSION foreign_key_checks = 1'],
  },
  postgres: { before: ['SET synchronous_commit = off'], after: ['SET synchronous_commit = on'] },
} as const;
