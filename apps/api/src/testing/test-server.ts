import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { PROVIDERS } from '@easel/shared';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { pino } from 'pino';
import { buildApp } from '../app.js';
import { loadConfig } from '../config.js';
import { loggerOptions } from '../plugins/logging.js';
import { createServices, type Parts, type Services } from '../services.js';
import { makeSqlite, type ScratchDatabase } from './databases.js';
import { createFakeProvider } from './fake-provider.js';

/** The whole server, on a database and a data folder of its own, with a provider the test steers. */
export interface TestServer {
  app: FastifyInstance;
  services: Services;
  dataDir: string;
  provider: ReturnType<typeof createFakeProvider>;
  /** Makes an account and gives the way to call the API as it. */
  signUp(username: string): Promise<Caller>;
  /** Stops in an orderly way, keeping data folder and database. */
  stop(graceMs?: number): Promise<void>;
  /** Stops and removes everything. */
  remove(): Promise<void>;
}

/** Calls the API with the cookie of one account. */
export interface Caller {
  id: string;
  cookie: string;
  call(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    url: string,
    options?: CallOptions,
  ): Promise<LightMyRequestResponse>;
}

type CallOptions = Pick<InjectOptions, 'headers'> & { body?: unknown };

export const startTestServer = async ({
  database,
  dataDir,
  env = {},
  parts = {},
  work = true,
  logLines,
}: TestServerOptions = {}): Promise<TestServer> => {
  const scratch = database ?? (await makeSqlite());
  const folder = dataDir ?? (await mkdtemp(join(tmpdir(), 'easel-data-')));
  const config = loadConfig({
    DATA_DIR: folder,
    DATABASE_URL: scratch.url,
    LOG_LEVEL: 'silent',
    WEB_ROOT: join(folder, 'no-web'),
    ...NO_PROVIDER,
    ...env,
  });
  const log = logLines ? pino(loggerOptions(config), logLines) : pino({ level: config.logLevel });
  const provider = createFakeProvider();
  const services = await createServices(config, log, {
    bcryptCost: 4,
    providers: { sketchbook: () => provider },
    ...parts,
  });
  const app = await buildApp(services, log);
  if (work) await services.start();
  let running = true;

  const stop = async (graceMs = 0): Promise<void> => {
    if (!running) return;
    running = false;
    await services.stop(graceMs);
    await app.close();
    await services.close();
  };
  return {
    app,
    services,
    dataDir: folder,
    provider,
    signUp: async (username) => {
      const payload = { username, password: `the password of ${username}` };
      const response = await app.inject({ method: 'POST', url: '/api/auth/register', payload });
      if (response.statusCode !== 201) throw new Error(`no account: ${response.body}`);
      const cookie = String(response.headers['set-cookie']).split(';')[0] ?? '';
      return { id: response.json().user.id, cookie, call: callWith(app, cookie) };
    },
    stop,
    remove: async () => {
      await stop();
      await scratch.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

/** Whatever a test sends, nothing leaves this machine: nobody listens on port 9. */
const NO_PROVIDER = Object.fromEntries(
  Object.values(PROVIDERS).flatMap(({ kind, env }) =>
    kind === 'hosted' && env ? [[env.address, 'http://127.0.0.1:9']] : [],
  ),
);

const callWith =
  (app: FastifyInstance, cookie: string): Caller['call'] =>
  (method, url, { headers = {}, body } = {}) =>
    app.inject({
      method,
      url,
      headers: { cookie, origin: 'http://localhost', ...headers },
      ...(body === undefined ? {} : { payload: body as object }),
    });

interface TestServerOptions {
  database?: ScratchDatabase;
  /** A folder that outlives this server, to start another one on it. */
  dataDir?: string;
  env?: Record<string, string>;
  parts?: Partial<Parts>;
  /** False: jobs stay queued. */
  work?: boolean;
  /** Gets what the server logs, as the real one does. */
  logLines?: Writable;
}
