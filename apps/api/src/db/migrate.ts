import type { DataSource, QueryRunner } from 'typeorm';
import { isMysql } from './database-kind.js';
import type { DatabaseKind } from './database-kind.js';

/**
 * Runs pending migrations, one process at a time: TypeORM has no lock of its own, and two instances that start
 * together would both create the tables. Gives the names of those that ran.
 */
export const runMigrations = async (kind: DatabaseKind, dataSource: DataSource): Promise<string[]> => {
  const lock = await takeLock(kind, dataSource);
  try {
    const ran = await dataSource.runMigrations();
    return ran.map(({ name }) => name);
  } finally {
    await lock.release();
  }
};

/** How long a second instance waits for the first to finish, in seconds. */
const LOCK_SECONDS = 60;
const LOCK_NAME = 'easel_migrate';
// Any constant: advisory locks of PostgreSQL are numbers. This one spells "easel".
const LOCK_NUMBER = 0x656173656c;

const takeLock = async (
  kind: DatabaseKind,
  dataSource: DataSource,
): Promise<{ release(): Promise<void> }> => {
  // An SQLite file belongs to one process, which the lock on the data folder sees to.
  if (kind === 'sqlite') return { release: async () => {} };
  // Both locks live and die with their connection, so it must be one that nobody else uses.
  const runner = dataSource.createQueryRunner();
  await runner.connect();
  try {
    if (isMysql(kind)) await lockMysql(runner);
    else await runner.query('SELECT pg_advisory_lock($1)', [LOCK_NUMBER]);
  } catch (error) {
    await runner.release();
    throw error;
  }
  return {
    release: async () => {
      try {
        if (isMysql(kind)) await runner.query('SELECT RELEASE_LOCK(?)', [LOCK_NAME]);
        else await runner.query('SELECT pg_advisory_unlock($1)', [LOCK_NUMBER]);
      } finally {
        await runner.release();
      }
    },
  };
};

const lockMysql = async (runner: QueryRunner): Promise<void> => {
  const rows: { taken: unknown }[] = await runner.query('SELECT GET_LOCK(?, ?) AS taken', [
    LOCK_NAME,
    LOCK_SECONDS,
  ]);
  if (Number(rows[0]?.taken) !== 1) {
    throw new Error(
      `Another instance has been migrating the database for over ${LOCK_SECONDS} s; look at its log.`,
    );
  }
};
