import 'reflect-metadata';
import { setTimeout as delay } from 'node:timers/promises';
import { DataSource, MigrationExecutor } from 'typeorm';
import { errorCode } from '../lib/error-code.js';
import { resolveConnection } from './database-url.js';
import type { Database, ReadManager } from './database.js';
import type { DatabaseKind } from './database-kind.js';
import { entities } from './entities.js';
import { runMigrations } from './migrate.js';
import { migrations } from './migrations/index.js';
import { columnList } from './query/column-list.js';
import { render, type Sql } from './query/sql.js';
import { hydrate, pageSql } from './select-page.js';
import { createWriter } from './write-lock.js';

/** A database that is connected; its owner migrates it at start and closes it at the end. */
export interface OpenDatabase extends Database {
  readonly dataSource: DataSource;
  /** The URL without its password. */
  readonly display: string;
  /** Brings the schema up to date under a lock; gives the names of the migrations it ran. */
  migrate(): Promise<string[]>;
  /** Names of the migrations that `migrate` would run. */
  pendingMigrations(): Promise<string[]>;
  /** What the server calls itself. */
  version(): Promise<string>;
  /** Throws when the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Connects to DATABASE_URL. A server that is still starting is waited for: `patienceMs` in all.
 * @throws the driver's error when it cannot connect in that time.
 */
export const openDatabase = async ({
  url,
  patienceMs = 0,
  onRetry = () => {},
}: OpenOptions): Promise<OpenDatabase> => {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    try {
      return await connect(url);
    } catch (error) {
      if (Date.now() >= deadline || !isConnectionTrouble(error)) throw error;
      onRetry(error);
      await delay(1000);
    }
  }
};

/** True for errors that a starting or restarting server causes, and that go away by themselves. */
export const isConnectionTrouble = (error: unknown): boolean => TROUBLE.has(errorCode(error));

// 57P03: PostgreSQL is starting up; 08004/08001: it refuses or drops connections for now.
const TROUBLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'PROTOCOL_CONNECTION_LOST',
  '57P03',
  '08001',
  '08004',
]);

const connect = async (url: string): Promise<OpenDatabase> => {
  const { kind, options, display } = await resolveConnection(url);
  const dataSource = new DataSource({
    ...options,
    entities: entities(kind),
    migrations,
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    synchronize: false,
    logging: false,
  });
  await dataSource.initialize();
  const { current, ...writer } = createWriter(kind, dataSource);
  const page: ReadManager['page'] = async (query) => {
    const { sql, parameters, columns } = pageSql(kind, dataSource, query);
    return hydrate(dataSource, columns, await current().query(sql, parameters));
  };
  const query = <Row>(statement: Sql): Promise<Row[]> => {
    const { text, values } = render(kind, statement);
    return current().query(text, values);
  };
  const read: ReadManager = {
    find: (...args) => current().find(...args),
    findBy: (...args) => current().findBy(...args),
    findOne: (...args) => current().findOne(...args),
    findOneBy: (...args) => current().findOneBy(...args),
    count: (...args) => current().count(...args),
    countBy: (...args) => current().countBy(...args),
    exists: (...args) => current().exists(...args),
    existsBy: (...args) => current().existsBy(...args),
    page,
    query,
    records: async (from, alias, build) => {
      const { columns } = dataSource.getMetadata(from);
      return hydrate(dataSource, columns, await query(build(columnList(columns, alias))));
    },
    row: async ({ column, value, ...query }) => {
      const where = [{ column, is: '=' as const, value }];
      const [row] = await page({ ...query, where, order: 'DESC', limit: 1 });
      return row ?? null;
    },
  };
  return {
    kind,
    display,
    dataSource,
    read,
    ...writer,
    migrate: () => runMigrations(kind, dataSource),
    pendingMigrations: async () => {
      const pending = await new MigrationExecutor(dataSource).getPendingMigrations();
      return pending.map(({ name }) => name);
    },
    version: async () => {
      const rows: { version: string }[] = await dataSource.query(VERSION_QUERY[kind]);
      return rows[0]?.version ?? 'unknown';
    },
    ping: async () => {
      await dataSource.query('SELECT 1');
    },
    close: () => dataSource.destroy(),
  };
};

const VERSION_QUERY: Record<DatabaseKind, string> = {
  sqlite: 'SELECT sqlite_version() AS version',
  mysql: 'SELECT version() AS version',
  mariadb: 'SELECT version() AS version',
  postgres: "SELECT current_setting('server_version') AS version",
};

interface OpenOptions {
  url: string;
  patienceMs?: number;
  onRetry?: (error: unknown) => void;
}
