import { createRequire } from 'node:module';
import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { createConnection } from 'mysql2/promise';
import type { DataSourceOptions } from 'typeorm';
import type { DatabaseKind } from './database-kind.js';

/** What TypeORM needs to connect, and which family it is. */
export interface Connection {
  kind: DatabaseKind;
  options: DataSourceOptions;
  /** The URL without its password, for logs. */
  display: string;
}

/**
 * Reads DATABASE_URL: `sqlite:<path>` (or `sqlite::memory:`), `mysql://`, `mariadb://`, `postgres://`. Whether
 * a server of the MySQL family is MySQL or MariaDB is asked of the server, since TypeORM must know.
 * @throws Error with the cure when the URL is malformed or the server cannot be reached.
 */
export const resolveConnection = async (url: string): Promise<Connection> => {
  if (url.startsWith('sqlite:')) return sqliteConnection(url.slice('sqlite:'.length));
  const parsed = new URL(url);
  const display = displayUrl(parsed);
  const server = {
    host: parsed.hostname.replace(/^\[|\]$/g, ''),
    username: decodeURIComponent(parsed.username),
    password: decodeURIComponent(parsed.password),
    database: decodeURIComponent(parsed.pathname.slice(1)),
  };
  if (parsed.protocol === 'postgres:' || parsed.protocol === 'postgresql:') {
    const options = {
      type: 'postgres',
      ...server,
      port: Number(parsed.port || 5432),
      poolSize: POOL_SIZE,
      ssl: postgresSsl(parsed),
    } as const;
    return { kind: 'postgres', display, options };
  }
  const port = Number(parsed.port || 3306);
  const kind = await probeMysql({ ...server, port });
  const options = {
    type: kind,
    ...server,
    port,
    charset: 'utf8mb4',
    timezone: 'Z',
    supportBigNumbers: true,
    bigNumberStrings: false,
    poolSize: POOL_SIZE,
  } as const;
  return { kind, display, options };
};

const POOL_SIZE = 10;

const sqliteConnection = (path: string): Connection => {
  const database = path === ':memory:' ? path : resolve(path);
  if (database !== ':memory:') mkdirSync(dirname(database), { recursive: true });
  return {
    kind: 'sqlite',
    display: `sqlite:${database}`,
    options: {
      type: 'better-sqlite3',
      // libsql speaks better-sqlite3's interface and ships prebuilt.
      driver: createRequire(import.meta.url)('libsql'),
      database,
      enableWAL: database !== ':memory:',
      prepareDatabase: (connection: { exec(sql: string): void }) => {
        connection.exec('PRAGMA foreign_keys = ON');
        connection.exec('PRAGMA synchronous = NORMAL');
      },
    },
  };
};

const probeMysql = async (server: {
  host: string;
  port: number;
  username: string;
  password: string;
  database: string;
}): Promise<'mysql' | 'mariadb'> => {
  const { username, ...rest } = server;
  const connection = await createConnection({ ...rest, user: username, connectTimeout: 5000 });
  try {
    const [rows] = await connection.query('SELECT VERSION() AS version');
    const [row] = rows as { version: string }[];
    return /mariadb/i.test(row?.version ?? '') ? 'mariadb' : 'mysql';
  } finally {
    await connection.end();
  }
};

const postgresSsl = (url: URL): boolean | { rejectUnauthorized: boolean } => {
  const mode = url.searchParams.get('sslmode');
  if (mode === 'verify-full' || mode === 'verify-ca') return true;
  return mode === 'require' ? { rejectUnauthorized: false } : false;
};

const displayUrl = (url: URL): string => {
  const shown = new URL(url);
  if (shown.password) shown.password = '***';
  return shown.href;
};
