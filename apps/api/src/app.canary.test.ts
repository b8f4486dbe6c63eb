import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Writable } from 'node:stream';
import { type Generation, PROVIDER_NAMES, PROVIDERS } from '@easel/shared';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type StandIn, startStandIn } from './providers/testing/stand-in.js';
import { describeEachDatabase } from './testing/databases.js';
import { type Caller, startTestServer, type TestServer } from './testing/test-server.js';

/** Keys that look like nothing else, so that any trace of them is found. */
const CANARIES = {
  environment: 'sk-canary-environment-0a1b2c3d4e5f6a7b8c9d',
  own: 'sk-canary-own-1f2e3d4c5b6a798877665544332211',
  instance: 'sk-canary-instance-99aa88bb77cc66dd55ee44',
  login: 'canary-user:canary-password-31415926535897',
};
/** What may be seen of a key: its last four characters. */
const TRACES = Object.values(CANARIES).flatMap((key) => [
  key,
  key.slice(0, 18),
  encodeURIComponent(key),
  Buffer.from(key).toString('base64').replace(/=+$/, ''),
  Buffer.from(key.slice(0, 30)).toString('base64').slice(0, 24),
]);

const HOSTED = PROVIDER_NAMES.filter((name) => PROVIDERS[name].kind === 'hosted');

/** Every provider at one address, every other hosted one with a key of the environment. */
const environment = (address: string): Record<string, string> =>
  Object.fromEntries(
    PROVIDER_NAMES.flatMap((name, index) => {
      const { env, kind } = PROVIDERS[name];
      if (env === null) return [];
      const [key] = env.keys;
      const keyed = key !== undefined && (kind === 'local' || index % 2 === 0);
      return [
        [env.address, address],
        ...(keyed ? [[key, CANARIES.environment]] : []),
        ...(env.login === undefined ? [] : [[env.login, CANARIES.login]]),
      ];
    }),
  );

/**
 * A provider that tells every header and body it got, in every way an answer can: as an error of each status, as a page,
 * as a redirect, in header lines, inside a broken body.
 */
const ANSWERS = [200, 301, 400, 401, 402, 403, 404, 422, 429, 500, 503];

describeEachDatabase('keys', (makeDatabase) => {
  let server: TestServer;
  let echo: StandIn;
  let ann: Caller;
  let bob: Caller;
  const lines: string[] = [];
  const seen: string[] = [];
  let turn = 0;

  beforeAll(async () => {
    echo = await startStandIn((request, response) => {
      const told = JSON.stringify({
        ...request.headers,
        url: request.path,
        body: request.body.toString('latin1'),
      });
      const status = ANSWERS[turn % ANSWERS.length] ?? 500;
      turn += 1;
      response.writeHead(status, {
        'content-type': turn % 3 === 0 ? 'text/html' : 'application/json',
        'x-echo': encodeURIComponent(told).slice(0, 4000),
        ...(status === 301
          ? { location: `/elsewhere?key=${encodeURIComponent(String(request.headers.authorization))}` }
          : {}),
        ...(status === 429 ? { 'retry-after': '0' } : {}),
      });
      const message = `You sent ${told}`;
      response.end(
        JSON.stringify({ error: { message, code: message }, detail: message, data: [{ url: message }] }),
      );
    });
    server = await startTestServer({
      database: await makeDatabase(),
      logLines: new Writable({
        write: (chunk, _encoding, done) => {
          lines.push(String(chunk));
          done();
        },
      }),
      env: { ...environment(echo.origin), LOG_LEVEL: 'trace' },
    });
    ann = await server.signUp('ann');
    bob = await server.signUp('bob');
  }, 60_000);
  afterAll(async () => {
    await server?.remove();
    await echo?.close();
  });

  const call = async (who: Caller, ...parameters: Parameters<Caller['call']>) => {
    const response = await who.call(...parameters);
    seen.push(`${JSON.stringify(response.headers)} ${response.body}`);
    return response;
  };

  test('keys are used, and leave no trace in answers, events, logs, rows and files', async () => {
    for (const [index, provider] of HOSTED.entries()) {
      const scope = index % 2 === 0 ? 'own' : 'instance';
      for (const unchecked of [false, true])
        await call(ann, 'POST', '/api/settings/api-keys', {
          body: { provider, apiKey: CANARIES[scope], scope, unchecked },
        });
    }
    const saved = (await call(ann, 'GET', '/api/settings/providers')).json();
    expect(saved.items.some(({ own }: { own: unknown }) => own !== null)).toBe(true);
    await call(bob, 'GET', '/api/settings/providers');
    for (const provider of PROVIDER_NAMES)
      await call(ann, 'GET', `/api/settings/test-connection?provider=${provider}`);
    const { items } = (await call(ann, 'GET', '/api/models')).json();
    const made: string[] = [];
    for (const provider of PROVIDER_NAMES.filter((name) => name !== 'sketchbook')) {
      const names = items.filter((model: { provider: string }) => model.provider === provider);
      for (const { name } of names.slice(0, 3)) {
        const { id } = (
          await call(ann, 'POST', '/api/generate', { body: { prompt: 'a fox', model: name } })
        ).json();
        if (id) made.push(id);
      }
    }
    expect(made.length).toBeGreaterThan(5);
    for (const id of made) await ended(id);
    await call(ann, 'GET', '/api/generation?limit=100');

    // The keys were really sent, or this test would prove nothing.
    const sent = echo.requests.map(({ headers }) => JSON.stringify(headers)).join('\n');
    const login = Buffer.from(CANARIES.login).toString('base64');
    for (const key of [CANARIES.environment, CANARIES.own, CANARIES.instance, login])
      expect(sent).toContain(key);
    expect(echo.requests.some(({ path }) => path === '/elsewhere')).toBe(true);

    expectNoTrace('answers and events', seen.join('\n'));
    expectNoTrace('logs', lines.join('\n'));
    expectNoTrace('database', await dump());
    expectNoTrace('files', await files(server.dataDir));
  }, 90_000);

  const ended = async (id: string): Promise<void> => {
    for (let tries = 0; tries < 1000; tries += 1) {
      const { status } = (await ann.call('GET', `/api/generation/${id}`)).json() as Generation;
      if (status !== 'queued' && status !== 'running') break;
      await delay(30);
    }
    await call(ann, 'GET', `/api/generation/${id}`);
    const events = await call(ann, 'GET', `/api/generation/${id}`);
    expect(events.statusCode).toBe(200);
  };

  /** Every row of every table. */
  const dump = async (): Promise<string> => {
    const { dataSource } = server.services.db;
    const rows: unknown[] = [];
    for (const { tableName } of dataSource.entityMetadatas)
      rows.push(tableName, await dataSource.query(`SELECT * FROM ${dataSource.driver.escape(tableName)}`));
    return JSON.stringify(rows);
  };

  const expectNoTrace = (where: string, text: string): void => {
    for (const trace of TRACES) {
      const at = text.indexOf(trace);
      expect({ where, found: at < 0 ? null : text.slice(Math.max(0, at - 200), at + 60) }).toEqual({
        where,
        found: null,
      });
    }
  };

  const files = async (folder: string): Promise<string> => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const texts = await Promise.all(
      entries
        .filter((entry) => entry.isFile())
        .map((entry) => readFile(join(entry.parentPath, entry.name), 'latin1')),
    );
    return texts.join('\n');
  };
});
