import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from '@jest/globals';
import { createConnection } from 'mysql2/promise';
import pg from 'pg';

/** A database made for one test file, empty. */
export interface ScratchDatabase {
  url: string;
  drop(): Promise<void>;
}

/** Runs the same tests on every database that can be reached; see global-setup.mjs. */
export const describeEachDatabase = (
  name: string,
  tests: (make: () => Promise<ScratchDatabase>, database: string) => void,
): void => {
  const found = JSON.parse(process.env.EASEL_TEST_DATABASES ?? '{"sqlite":"sqlite::memory:"}') as Record<
    string,
    string
  >;
  for (const [database, server] of Object.entries(found)) {
    describe(`${name} on ${database}`, () => tests(() => makeScratchDatabase(server), database));
  }
};

/** A fresh SQLite file: for tests that are not about databases. */
export const makeSqlite = (): Promise<ScratchDatabase> => makeScratchDatabase('sqlite:');

const makeScratchDatabase = async (server: string): Promise<ScratchDatabase> => {
  if (server.startsWith('sqlite:')) {
    const folder = await mkdtemp(join(tmpdir(), 'easel-db-'));
    return {
      url: `sqlite:${join(folder, 'test.sqlite')}`,
      drop: () => rm(folder, { recursive: true, force: true }),
    };
  }
  const name = `easel_test_${randomBytes(6).toString('hex')}`;
  const url = new URL(server);
  url.pathname = `/${name}`;
  const charset = server.startsWith('postgres') ? '' : ' CHARACTER SET utf8mb4';
  await execute(server, `CREATE DATABASE ${name}${charset}`);
  return { url: url.href, drop: () => execute(server, `DROP DATABASE ${name}`) };
};

const execute = async (server: string, sql: string): Promise<void> => {
  if (server.startsWith('postgres')) {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(sql);
    return client.end();
  }
  const connection = await createConnection({ uri: server.replace(/^mariadb:/, 'mysql:') });
  await connection.query(sql);
  return connection.end();
};
