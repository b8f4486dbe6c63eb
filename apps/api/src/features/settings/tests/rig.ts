import { type ErrorCode, PROVIDER_NAMES, PROVIDERS, type ProviderName } from '@easel/shared';
import { type Config, loadConfig } from '../../../config.js';
import { openDatabase, type OpenDatabase } from '../../../db/open-database.js';
import { newId } from '../../../lib/ids.js';
import type { Log } from '../../../lib/log.js';
import type { SessionUser } from '../../../plugins/auth.js';
import { buildTestApp } from '../../../plugins/tests/build-test-app.js';
import type { Providers } from '../../../providers/index.js';
import { createProviderPool } from '../../../providers/pool/provider-pool.js';
import {
  type ConnectionReport,
  type ProviderConnection,
  ProviderError,
} from '../../../providers/provider.js';
import { createProviderCaller } from '../../../providers/support/provider-caller.js';
import { makeSqlite, type ScratchDatabase } from '../../../testing/databases.js';
import { createFakeProvider } from '../../../testing/fake-provider.js';
import { createCredentials, createSettings } from '../index.js';

export const SECRET = 'a made-up secret key of an instance';
/** Keys that look like keys, and may be found nowhere but where they belong. */
export const CANARY = 'sk-CANARY-0123456789-made-up';

/** What a fake provider answers to a check. */
export type Answer = (connection: ProviderConnection, signal: AbortSignal) => Promise<ConnectionReport>;

/** Everything of the settings feature, with providers the test steers, over a database of its own. */
export const createRig = async ({ env = {}, database, localPorts, secretKey = SECRET }: RigOptions = {}) => {
  const scratch = database ?? (await makeSqlite());
  const db = await openDatabase({ url: scratch.url });
  await db.migrate();
  const config: Config = loadConfig(env);
  const calls: { provider: ProviderName; connection: ProviderConnection }[] = [];
  const answers = new Map<ProviderName, Answer>();
  const providers = Object.fromEntries(
    PROVIDER_NAMES.map((name) => [name, (connection: ProviderConnection) => fakeFor(name, connection)]),
  ) as unknown as Providers;
  const fakeFor = (name: ProviderName, connection: ProviderConnection) => ({
    ...createFakeProvider({ name }),
    check: (signal: AbortSignal) => {
      calls.push({ provider: name, connection });
      return (answers.get(name) ?? FINE)(connection, signal);
    },
  });
  let time = Date.parse('2026-11-21T10:00:00.000Z');
  const clock = { now: () => new Date((time += 1000)).toISOString() };
  const { log, said } = collectLog();
  const credentials = createCredentials({ db, config, secretKey });
  const pool = createProviderPool({ providers, credentials });
  const settings = createSettings({
    db,
    credentials,
    providers,
    pool,
    config,
    clock,
    log,
    localPorts: localPorts ?? [],
    checkPatienceMs: 300,
  });

  const makeUser = async (role: SessionUser['role'] = 'user'): Promise<SessionUser> => {
    const id = newId();
    const username = `u${id.slice(-12)}`;
    const user = { id, username, usernameKey: id, passwordHash: 'v1$x', role, disabled: false };
    await db.write((manager) => manager.insert('user', { ...user, createdAt: clock.now() }));
    return { id, username, role };
  };

  return {
    db,
    config,
    credentials,
    providers,
    pool,
    settings,
    service: settings.service,
    calls,
    answers,
    said,
    makeUser,
    /** Every value of every row, as text. */
    dump: () => dump(db),
    /** An app in which `Authorization: Bearer <user id>` signs in. */
    buildApp: async (users: readonly SessionUser[]) => {
      const authenticate = async (token: string) => {
        const user = users.find(({ id }) => id === token);
        return user ? { user, session: { id: token } } : null;
      };
      const { app, lines } = await buildTestApp({ authenticate });
      await app.register(settings.routes);
      return { app, lines };
    },
    close: async () => {
      await pool.close();
      await db.close();
      await scratch.drop();
    },
  };
};

export type Rig = Awaited<ReturnType<typeof createRig>>;

/** Fails as adapters do. */
export const failing =
  (code: ErrorCode, reason = 'made up'): Answer =>
  async () => {
    throw new ProviderError(code, { params: { provider: 'It', reason }, accepted: 'no', billed: 'no' });
  };

/** Really calls the address, through the guard that every adapter calls through. */
export const reaching =
  (provider: ProviderName): Answer =>
  async (connection, signal) => {
    const caller = createProviderCaller({ provider, connection });
    try {
      await caller.json({ to: '/models', phase: 'free', signal, maxAttempts: 1 });
      return { account: null, balance: null, models: null };
    } finally {
      await caller.close();
    }
  };

export const titleOf = (provider: ProviderName): string => PROVIDERS[provider].title;

const FINE: Answer = async () => ({ account: 'ada@example.org', balance: '$5.00', models: 3 });

const collectLog = (): { log: Log; said: unknown[] } => {
  const said: unknown[] = [];
  const add = (...parts: unknown[]) => void said.push(parts);
  return { log: { info: add, warn: add, error: add, debug: add } as unknown as Log, said };
};

const dump = async (db: OpenDatabase): Promise<string> => {
  const tables = db.dataSource.entityMetadatas.map(({ tableName }) => tableName);
  const rows = await Promise.all(
    tables.map((name) => db.dataSource.query(`SELECT * FROM ${db.dataSource.driver.escape(name)}`)),
  );
  return JSON.stringify(rows);
};

interface RigOptions {
  env?: Record<string, string>;
  database?: ScratchDatabase;
  localPorts?: readonly number[];
  secretKey?: string;
}
