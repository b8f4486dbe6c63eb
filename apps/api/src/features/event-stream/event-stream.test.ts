import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { EVENTS, type SessionList } from '@easel/shared';
import { type Caller, startTestServer, type TestServer } from '../../testing/test-server.js';

let server: TestServer;
let ann: Caller;
let bob: Caller;
beforeAll(async () => {
  server = await startTestServer();
  ann = await server.signUp('ann');
  bob = await server.signUp('bob');
  await server.app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => server?.remove());

/** An open stream that collects its events. */
const open = async (caller: Pick<Caller, 'cookie'>, headers: Record<string, string> = {}) => {
  const { port } = server.app.server.address() as AddressInfo;
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    httpRequest(
      { host: '127.0.0.1', port, path: '/api/events', headers: { cookie: caller.cookie, ...headers } },
      resolve,
    )
      .on('error', reject)
      .end();
  });
  let text = '';
  let wake = () => {};
  response.on('data', (chunk) => {
    text += chunk;
    wake();
  });
  response.on('end', () => wake());
  const events = () =>
    text
      .split('\n\n')
      .filter((block) => block.includes('event: '))
      .map((block) => ({
        id: /^id: (.*)$/m.exec(block)?.[1],
        name: /^event: (.*)$/m.exec(block)?.[1] ?? '',
        data: JSON.parse(/^data: (.*)$/m.exec(block)?.[1] ?? 'null'),
      }));
  const until = async (done: (seen: ReturnType<typeof events>) => boolean) => {
    const late = setTimeout(() => response.destroy(new Error(`not seen: ${text}`)), 5000);
    while (!done(events())) {
      await new Promise<void>((resolve, reject) => {
        wake = resolve;
        response.once('error', reject);
      });
    }
    clearTimeout(late);
    return events();
  };
  return { response, events, until, close: () => response.destroy() };
};

const draw = async (caller: Caller) =>
  (
    await caller.call('POST', '/api/generate', {
      body: { prompt: 'a fox', width: 256 },
      headers: { prefer: 'wait=10' },
    })
  ).json();

test('a stream tells the whole story of a picture to its owner, and nothing to others', async () => {
  const mine = await open(ann);
  const others = await open(bob);
  expect(mine.response.headers).toMatchObject({
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
  });
  const { id } = await draw(ann);
  const all = await mine.until((events) => events.some(({ data }) => data.status === 'succeeded'));
  // That the prompt is in the history now is told at any moment of it.
  const seen = all.filter(({ name }) => name !== 'changed');
  expect(seen.map(({ name, data }) => (name === 'generation' ? data.status : name))).toEqual([
    'queued',
    'running',
    'generation.progress',
    'image',
    'succeeded',
  ]);
  expect(seen[2]?.data).toMatchObject({
    id,
    progress: 0.5,
    stage: 'half',
    preview: expect.stringMatching(/^data:image\/webp;base64,/),
  });
  expect(seen[2]?.id).toBeUndefined();
  expect(others.events()).toEqual([]);
  mine.close();
  others.close();
});

test('a stream that comes back gets what it missed, a foreign id gets a reset', async () => {
  const first = await open(ann);
  await draw(ann);
  const seen = await first.until((events) => events.some(({ data }) => data.status === 'succeeded'));
  first.close();
  const afterQueued = await open(ann, { 'last-event-id': seen[0]?.id ?? '' });
  const resumed = await afterQueued.until((events) => events.some(({ data }) => data.status === 'succeeded'));
  expect(resumed.map(({ id }) => id)).toEqual(
    seen
      .filter(({ id }) => id)
      .slice(1)
      .map(({ id }) => id),
  );
  afterQueued.close();

  const stranger = await open(ann, { 'last-event-id': 'other-7' });
  expect((await stranger.until((events) => events.length > 0))[0]?.name).toBe('reset');
  stranger.close();
});

test('a stream that opens in the middle of a picture is told how far it is', async () => {
  server.provider.hold();
  const { id } = (await ann.call('POST', '/api/generate', { body: { prompt: 'a fox', width: 256 } })).json();
  const before = await open(ann);
  await before.until((events) => events.some(({ name }) => name === 'generation.progress'));
  const late = await open(ann);
  expect((await late.until((events) => events.length > 0))[0]).toMatchObject({
    name: 'generation.progress',
    data: { id, progress: 0.5 },
  });
  server.provider.release();
  await late.until((events) => events.some(({ data }) => data.status === 'succeeded'));
  before.close();
  late.close();
});

describe('a stream ends at once, long before the next heartbeat,', () => {
  const passwordOf = (username: string) => `the password of ${username}`;
  const logIn = async (username: string) => {
    const payload = { username, password: passwordOf(username) };
    const response = await server.app.inject({ method: 'POST', url: '/api/auth/login', payload });
    return { cookie: String(response.headers['set-cookie']).split(';')[0] ?? '' };
  };
  const soon = () => ({ signal: AbortSignal.timeout(3000) });
  const change = (id: string, body: object) => ann.call('PUT', `/api/admin/users/${id}`, { body });

  test.each<[string, (caller: Caller, username: string) => Promise<{ statusCode: number }>]>([
    ['on signing out', ({ call }) => call('POST', '/api/auth/logout')],
    [
      'when the browser signs in anew',
      (caller, username) =>
        server.app.inject({
          method: 'POST',
          url: '/api/auth/login',
          headers: { cookie: caller.cookie, origin: 'http://localhost' },
          payload: { username, password: passwordOf(username) },
        }),
    ],
    ['on a reset of the password', ({ id }) => change(id, { password: 'quite another one' })],
    ['on disabling', ({ id }) => change(id, { disabled: true })],
    ['with the account', ({ id }) => ann.call('DELETE', `/api/admin/users/${id}?images=delete`)],
  ])('%s', async (name, act) => {
    const username = `who-${name.replaceAll(/\W/g, '').slice(-20)}`;
    const caller = await server.signUp(username);
    const stream = await open(caller);
    const end = once(stream.response, 'end', soon());
    expect((await act(caller, username)).statusCode).toBeLessThan(300);
    await end;
  });

  test.each<[string, (caller: Caller, username: string) => Promise<{ statusCode: number }>]>([
    [
      'revoked',
      async ({ call }) => {
        const { items } = (await call('GET', '/api/auth/sessions')).json<SessionList>();
        return call('DELETE', `/api/auth/sessions/${items.find(({ current }) => !current)?.id}`);
      },
    ],
    [
      'shut-out',
      ({ call }, username) =>
        call('PUT', '/api/auth/password', {
          body: { currentPassword: passwordOf(username), newPassword: 'quite another one' },
        }),
    ],
  ])('when it is %s from elsewhere, where the stream goes on', async (username, act) => {
    const caller = await server.signUp(username);
    const [here, elsewhere] = [await open(caller), await open(await logIn(username))];
    const end = once(elsewhere.response, 'end', soon());
    expect((await act(caller, username)).statusCode).toBe(204);
    await end;
    server.services.events.publish(caller.id, { name: 'changed', data: { what: 'history' } });
    await here.until((events) => events.some(({ name }) => name === 'changed'));
    here.close();
  });
});

test('the description of the API names every event', async () => {
  const document = (await server.app.inject({ url: '/openapi.json' })).json();
  const { description } = document.paths['/api/events'].get;
  for (const name of Object.keys(EVENTS)) expect(description).toContain(`\`${name}\``);
  expect(description).toContain('`settings`');
});

test('nobody listens without an account', async () => {
  const response = await server.app.inject({ url: '/api/events' });
  expect(response.statusCode).toBe(401);
});
