import {
  type ConnectionTest,
  type Problem,
  PROVIDER_NAMES,
  type ProviderStatus,
  type ProviderStatusList,
  type SavedKey,
} from '@easel/shared';
import { afterEach, expect, test } from '@jest/globals';
import type { SessionUser } from '../../../plugins/auth.js';
import { type ProviderConnection, ProviderError } from '../../../providers/provider.js';
import { type Answer, CANARY, createRig, failing, type Rig } from './rig.js';

let rig: Rig | null = null;
afterEach(async () => {
  await rig?.close();
  rig = null;
});

const start = async (options: Parameters<typeof createRig>[0] = {}) => {
  rig = await createRig(options);
  const [ada, eve, admin] = [await rig.makeUser(), await rig.makeUser(), await rig.makeUser('admin')];
  const { app, lines } = await rig.buildApp([ada, eve, admin]);
  const bodies: string[] = [];
  const call = async (
    user: SessionUser,
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    payload?: object,
  ) => {
    const answer = await app.inject({
      method,
      url: `/api/settings/${path}`,
      headers: { authorization: `Bearer ${user.id}` },
      ...(payload ? { payload } : {}),
    });
    bodies.push(answer.body);
    return answer;
  };
  const statusOf = async (user: SessionUser, provider: string): Promise<ProviderStatus | undefined> =>
    (await call(user, 'GET', 'providers'))
      .json<ProviderStatusList>()
      .items.find((one) => one.provider === provider);
  return { ...rig, app, lines, bodies, call, statusOf, ada, eve, admin };
};

test('every provider is listed, with why it cannot be used', async () => {
  const { call, ada } = await start({ env: { FAL_KEY: 'key-of-the-environment' } });
  const { items, order } = (await call(ada, 'GET', 'providers')).json<ProviderStatusList>();
  expect(items).toHaveLength(PROVIDER_NAMES.length);
  expect(order).toEqual([]);
  const by = new Map<string, ProviderStatus>(items.map((item) => [item.provider, item]));
  expect(by.get('sketchbook')).toMatchObject({ kind: 'built_in', source: 'built_in', unavailableCode: null });
  expect(by.get('fal')).toMatchObject({
    source: 'environment',
    own: null,
    instance: null,
    pausedUntil: null,
  });
  expect(by.get('openai')).toMatchObject({
    source: null,
    unavailableCode: 'provider_key_missing',
    unavailableReason: 'Save a key for OpenAI under Providers, or ask an administrator for one.',
    keyUrl: 'https://platform.openai.com/api-keys',
  });
  expect(by.get('comfyui')).toMatchObject({
    unavailableCode: 'provider_address_missing',
    usualPorts: [8188],
  });
});

test('the order is kept for each person', async () => {
  const { call, ada, eve, settings } = await start();
  const order = ['fal', 'openai'];
  expect((await call(ada, 'PUT', 'providers', { order })).json<ProviderStatusList>().order).toEqual(order);
  expect((await call(eve, 'GET', 'providers')).json<ProviderStatusList>().order).toEqual([]);
  await call(ada, 'PUT', 'providers', { order: ['openai'] });
  expect(await settings.order.of(ada.id)).toEqual(['openai']);
  for (const wrong of [{ order: ['fal', 'fal'] }, { order: ['nobody'] }, {}, { order: [], ownerId: eve.id }])
    expect((await call(ada, 'PUT', 'providers', wrong)).statusCode).toBe(400);
});

test("another person's key is neither used, shown, tested nor removed", async () => {
  const { call, statusOf, ada, eve, admin, calls } = await start();
  const saved = await call(ada, 'POST', 'api-keys', { provider: 'openai', apiKey: CANARY });
  expect(saved.json<SavedKey>().status).toMatchObject({ source: 'own', own: { lastFour: 'e-up' } });
  calls.length = 0;
  for (const other of [eve, admin]) {
    expect(await statusOf(other, 'openai')).toMatchObject({ source: null, own: null, instance: null });
    const tested = (await call(other, 'GET', 'test-connection?provider=openai')).json<ConnectionTest>();
    expect(tested).toMatchObject({ ok: false, error: { code: 'provider_key_missing' } });
    expect((await call(other, 'DELETE', 'api-keys/openai')).statusCode).toBe(404);
  }
  expect((await call(admin, 'DELETE', 'api-keys/openai?scope=instance')).statusCode).toBe(404);
  expect(calls).toEqual([]);
  expect((await call(ada, 'DELETE', 'api-keys/openai')).statusCode).toBe(204);
  expect(await statusOf(ada, 'openai')).toMatchObject({ source: null, own: null });
});

test("pictures are drawn over one's own key, and over nobody else's", async () => {
  const { call, ada, eve, pool, providers, calls } = await start();
  await call(ada, 'POST', 'api-keys', { provider: 'openai', apiKey: CANARY });
  const used: ProviderConnection[] = [];
  const { openai } = providers;
  Object.assign(providers, {
    openai: (connection: ProviderConnection) => {
      used.push(connection);
      return openai(connection);
    },
  });
  await expect(pool.open(eve.id, 'openai')).rejects.toMatchObject({ code: 'provider_key_missing' });
  expect(await pool.trouble(eve.id, 'openai')).toMatchObject({ code: 'provider_key_missing' });
  expect(used).toEqual([]);
  (await pool.open(ada.id, 'openai')).close();
  expect(used).toEqual([{ apiKey: CANARY, baseUrl: null, allowPrivate: false }]);
  await call(ada, 'DELETE', 'api-keys/openai');
  await expect(pool.open(ada.id, 'openai')).rejects.toMatchObject({ code: 'provider_key_missing' });
  expect(calls).toHaveLength(1);
});

test('a connection that is left alone says until when, or until a test finds that it works', async () => {
  const { call, statusOf, ada, eve, pool } = await start();
  await call(ada, 'POST', 'api-keys', { provider: 'openai', apiKey: CANARY });
  await call(eve, 'POST', 'api-keys', { provider: 'openai', apiKey: `${CANARY}-of-eve` });
  const opened = await pool.open(ada.id, 'openai');
  const fail = async (): Promise<never> => {
    throw new ProviderError('provider_unavailable', { accepted: 'no', billed: 'no' });
  };
  for (let n = 0; n < 4; n += 1)
    await opened.inTurn(new AbortController().signal, fail).catch(() => undefined);
  opened.close();
  expect(await statusOf(ada, 'openai')).toMatchObject({
    source: 'own',
    unavailableCode: 'provider_paused',
    unavailableReason: expect.stringMatching(/^OpenAI failed several times in a row/),
    pausedUntil: expect.stringMatching(/^\d{4}-.*Z$/),
  });
  expect(await statusOf(eve, 'openai')).toMatchObject({ unavailableCode: null, pausedUntil: null });
  // A test goes through all the same: this is how a person finds out that it works again, and ends the pause.
  expect((await call(ada, 'GET', 'test-connection?provider=openai')).json<ConnectionTest>().ok).toBe(true);
  expect(await statusOf(ada, 'openai')).toMatchObject({ unavailableCode: null, pausedUntil: null });
});

test('of the key of the instance others see only that it is there', async () => {
  const { call, statusOf, ada, admin, answers } = await start();
  const instance = { scope: 'instance', apiKey: CANARY, baseUrl: 'http://10.9.8.7/v1' };
  await call(admin, 'POST', 'api-keys', { provider: 'openai', ...instance });
  expect(await statusOf(admin, 'openai')).toMatchObject({
    source: 'instance',
    instance: { lastFour: 'e-up', baseUrl: 'http://10.9.8.7/v1', lastTest: { account: 'ada@example.org' } },
  });
  const test = async (user: SessionUser) =>
    (await call(user, 'GET', 'test-connection?provider=openai')).json<ConnectionTest>();
  expect(await test(ada)).toMatchObject({ ok: true, account: null, balance: null, models: 3 });
  expect(await test(admin)).toMatchObject({ ok: true, account: 'ada@example.org', balance: '$5.00' });
  answers.set('openai', failing('provider_unreachable', 'connect ECONNREFUSED 10.9.8.7:80'));
  expect(await test(ada)).toMatchObject({ ok: false, error: { code: 'provider_unreachable' } });
  const seen = await statusOf(ada, 'openai');
  expect(seen).toMatchObject({
    source: 'instance',
    own: null,
    instance: { lastFour: null, baseUrl: null, readable: true, lastTest: { ok: false } },
  });
  expect(JSON.stringify(seen)).not.toMatch(/10\.9\.8\.7|ada@example|e-up/);
  expect((await statusOf(admin, 'openai'))?.instance?.lastTest?.error?.params.reason).toContain('10.9.8.7');
});

test('what only administrators may do is closed to others', async () => {
  const { call, app, ada, admin } = await start();
  const body = { provider: 'openai', apiKey: CANARY, scope: 'instance' };
  expect((await call(ada, 'POST', 'api-keys', body)).json<Problem>().code).toBe('forbidden');
  expect((await call(ada, 'DELETE', 'api-keys/openai?scope=instance')).json<Problem>().code).toBe(
    'forbidden',
  );
  expect((await call(ada, 'GET', 'local-servers')).json<Problem>().code).toBe('forbidden');
  expect((await call(admin, 'GET', 'local-servers')).json()).toEqual({ items: [], nextCursor: null });
  for (const path of ['providers', 'local-servers', 'test-connection?provider=fal'])
    expect((await app.inject(`/api/settings/${path}`)).statusCode).toBe(401);
});

test.each([
  ['/ownerId', { provider: 'openai', apiKey: CANARY, ownerId: 'x' }],
  ['/provider', { provider: 'nobody', apiKey: CANARY }],
  ['/scope', { provider: 'openai', apiKey: CANARY, scope: 'everybody' }],
  ['/apiKey', { provider: 'openai', apiKey: CANARY.repeat(40) }],
  ['/apiKey', { provider: 'openai', apiKey: `${CANARY}\r\nx: y` }],
])('POST api-keys refuses a wrong %s', async (path, body) => {
  const { call, ada, dump, lines } = await start();
  const answer = await call(ada, 'POST', 'api-keys', body);
  expect(answer.json<Problem>()).toMatchObject({ code: 'validation_failed', errors: [{ path }] });
  expect(answer.body + lines.join() + (await dump())).not.toContain(CANARY);
});

test('what calls out is limited', async () => {
  const { call, ada, eve } = await start();
  const codes: number[] = [];
  for (let n = 0; n < 31; n += 1)
    codes.push((await call(ada, 'GET', 'test-connection?provider=fal')).statusCode);
  expect(codes.filter((code) => code === 200)).toHaveLength(30);
  expect(codes.at(-1)).toBe(429);
  expect((await call(eve, 'GET', 'test-connection?provider=fal')).statusCode).toBe(200);
});

test('a key is in no answer, no log line at trace level and no row', async () => {
  const { call, ada, admin, answers, bodies, lines, said, dump } = await start();
  const keys = [CANARY, 'somebody:CANARY-passw0rd-made-up'] as const;
  const needles = keys.flatMap((key) => [key, encodeURIComponent(key), Buffer.from(key).toString('base64')]);
  const echo = ({ apiKey }: ProviderConnection): string =>
    `refused ${apiKey} and Basic ${Buffer.from(apiKey ?? '').toString('base64')}`;
  const scenarios: (Answer | null)[] = [
    null,
    async (connection) => ({ account: echo(connection), balance: echo(connection), models: 1 }),
    (connection, signal) => failing('provider_key_refused', echo(connection))(connection, signal),
    (connection, signal) => failing('provider_unavailable', echo(connection))(connection, signal),
    async (connection) => {
      throw Object.assign(new Error(echo(connection)), { config: { headers: connection } });
    },
  ];
  for (const answer of scenarios) {
    if (answer) for (const provider of ['openai', 'automatic1111'] as const) answers.set(provider, answer);
    for (const unchecked of [false, true]) {
      await call(ada, 'POST', 'api-keys', { provider: 'openai', apiKey: keys[0], unchecked });
      await call(admin, 'POST', 'api-keys', {
        provider: 'automatic1111',
        apiKey: keys[1],
        baseUrl: 'http://10.0.0.2',
        scope: 'instance',
        unchecked,
      });
      for (const user of [ada, admin]) {
        await call(user, 'GET', 'providers');
        await call(user, 'GET', `test-connection?provider=${user === ada ? 'openai' : 'automatic1111'}`);
      }
    }
  }
  await call(ada, 'DELETE', 'api-keys/openai');
  const places = {
    bodies: bodies.join(),
    lines: lines.join(),
    said: JSON.stringify(said),
    rows: await dump(),
  };
  expect(lines.length).toBeGreaterThan(40);
  expect(places.rows).toContain('automatic1111');
  const leaks = Object.entries(places).flatMap(([place, text]) =>
    needles.filter((needle) => text.includes(needle)).map((needle) => `${needle} in ${place}`),
  );
  expect(leaks).toEqual([]);
});

test('saved with one secret and started with another, a key is said to be unreadable', async () => {
  const { call, statusOf, ada, db, credentials } = await start();
  await call(ada, 'POST', 'api-keys', { provider: 'openai', apiKey: CANARY });
  await db.write((manager) => manager.update('provider_key', { scope: ada.id }, { keyId: 'ffffffff' }));
  expect(await statusOf(ada, 'openai')).toMatchObject({
    source: null,
    unavailableCode: 'provider_key_unreadable',
    own: { readable: false },
  });
  expect(await credentials.find(ada.id, 'openai')).toMatchObject({ code: 'provider_key_unreadable' });
  await call(ada, 'POST', 'api-keys', { provider: 'openai', apiKey: CANARY });
  expect(await statusOf(ada, 'openai')).toMatchObject({ source: 'own', own: { readable: true } });
});
