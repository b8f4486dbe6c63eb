import type { Problem, SessionList, UserResponse } from '@easel/shared';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Config } from '../../../config.js';
import { createEventBus } from '../../../events/event-bus.js';
import { openDatabase, type OpenDatabase } from '../../../db/open-database.js';
import { systemClock } from '../../../lib/clock.js';
import { newId } from '../../../lib/ids.js';
import { silentLog } from '../../../lib/log.js';
import { buildTestApp } from '../../../plugins/tests/build-test-app.js';
import { makeSqlite, type ScratchDatabase } from '../../../testing/databases.js';
import { createAuth, createSetupToken } from '../index.js';

const PASSWORD = 'correct horse battery';
const secretKey = 'a secret of at least 32 characters';

interface Document {
  paths: Record<string, Record<string, { security: object[] }>>;
}

let scratch: ScratchDatabase;
let db: OpenDatabase;
beforeAll(async () => {
  scratch = await makeSqlite();
  db = await openDatabase({ url: scratch.url });
  await db.migrate();
});
afterAll(async () => {
  await db.close();
  await scratch.drop();
});

const build = async (changes: Partial<Config> = {}) => {
  const config = { publicUrl: null, ...changes };
  const auth = createAuth({
    db,
    clock: systemClock,
    secretKey,
    config,
    registration: async () => 'open',
    setupToken: null,
    events: createEventBus(),
    bcryptCost: 4,
    log: silentLog,
  });
  const { app, lines } = await buildTestApp({ config: changes, authenticate: auth.authenticate });
  await app.register(auth.routes);
  const post = (path: string, payload: object, headers = {}) =>
    app.inject({ method: 'POST', url: `/api/auth/${path}`, payload, headers });
  const signUp = async (username = `user-${newId()}`.slice(0, 32)) => {
    const answer = await post('register', { username, password: PASSWORD });
    return { username, token: answer.cookies[0]?.value ?? '', answer };
  };
  const as = (token: string) => ({ authorization: `Bearer ${token}` });
  return { app, lines, post, signUp, as };
};

test('register answers the account and sets the cookie', async () => {
  const { signUp } = await build();
  const { answer, username } = await signUp();
  expect(answer.statusCode).toBe(201);
  expect(answer.json<UserResponse>().user).toEqual({
    id: expect.any(String),
    username,
    role: expect.stringMatching(/admin|user/),
  });
  expect(answer.cookies).toEqual([
    {
      name: 'easel',
      value: expect.stringMatching(/^[\w-]{43}$/),
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
      maxAge: 30 * 24 * 3600,
    },
  ]);
  expect(answer.headers['cache-control']).toBe('no-store');
});

test('over https the cookie is bound to the host', async () => {
  const { app } = await build({ publicUrl: 'https://easel.example' });
  const payload = { username: `user-${newId()}`.slice(0, 32), password: PASSWORD };
  const headers = { origin: 'https://easel.example' };
  const answer = await app.inject({ method: 'POST', url: '/api/auth/register', payload, headers });
  expect(answer.cookies[0]).toMatchObject({ name: '__Host-easel', secure: true, path: '/', httpOnly: true });
});

test('the cookie and the Bearer token are two ways in', async () => {
  const { app, signUp, as } = await build();
  const { username, token } = await signUp();
  const byCookie = await app.inject({ url: '/api/auth/me', cookies: { easel: token } });
  const byToken = await app.inject({ url: '/api/auth/me', headers: as(token) });
  expect(byCookie.json<UserResponse>().user.username).toBe(username);
  expect(byToken.json()).toEqual(byCookie.json());
});

test('signing in again ends the session this browser had', async () => {
  const { app, post, signUp, as } = await build();
  const { username, token } = await signUp();
  const headers = { cookie: `easel=${token}`, origin: 'http://localhost' };
  const answer = await post('login', { username, password: PASSWORD }, { ...headers, host: 'localhost' });
  expect(answer.statusCode).toBe(200);
  expect(answer.cookies[0]?.value).not.toBe(token);
  expect((await app.inject({ url: '/api/auth/me', headers: as(token) })).statusCode).toBe(401);
});

test('unknown name and wrong password answer the same bytes', async () => {
  const { post, signUp } = await build();
  const { username } = await signUp();
  const strip = (body: string) => body.replace(/"requestId":"[^"]+"/, '');
  const wrong = await post('login', { username, password: 'wrong' });
  const unknown = await post('login', { username: `x${newId()}`, password: 'wrong' });
  expect(wrong.statusCode).toBe(401);
  expect(wrong.json<Problem>().code).toBe('credentials_invalid');
  expect(strip(unknown.body)).toBe(strip(wrong.body));
  expect(wrong.cookies).toEqual([]);
});

test('logging out ends the session and takes the cookie', async () => {
  const { app, post, signUp, as } = await build();
  const { token } = await signUp();
  const answer = await post('logout', {}, as(token));
  expect(answer.statusCode).toBe(204);
  expect(answer.body).toBe('');
  expect(answer.cookies[0]).toMatchObject({ name: 'easel', value: '' });
  expect((await app.inject({ url: '/api/auth/me', headers: as(token) })).json<Problem>().code).toBe(
    'token_invalid',
  );
});

test('a new password comes with a new token, and the old ones are dead', async () => {
  const { app, post, signUp, as } = await build();
  const { username, token } = await signUp();
  const other = (await post('login', { username, password: PASSWORD })).cookies[0]?.value ?? '';
  const answer = await app.inject({
    method: 'PUT',
    url: '/api/auth/password',
    payload: { currentPassword: PASSWORD, newPassword: 'another password' },
    headers: as(token),
  });
  expect(answer.statusCode).toBe(204);
  const fresh = answer.cookies[0]?.value ?? '';
  const status = async (one: string) =>
    (await app.inject({ url: '/api/auth/me', headers: as(one) })).statusCode;
  expect([await status(token), await status(other), await status(fresh)]).toEqual([401, 401, 200]);
});

test('sessions are listed without their tokens; only my own can be ended', async () => {
  const { app, post, signUp, as } = await build();
  const ada = await signUp();
  const eve = await signUp();
  await post('login', { username: ada.username, password: PASSWORD }, { 'user-agent': 'Phone' });
  const { items } = (
    await app.inject({ url: '/api/auth/sessions', headers: as(ada.token) })
  ).json<SessionList>();
  expect(items).toHaveLength(2);
  expect(items.filter(({ current }) => current)).toHaveLength(1);
  expect(Object.keys(items[0] ?? {}).sort()).toEqual([
    'createdAt',
    'current',
    'expiresAt',
    'id',
    'lastSeenAt',
    'userAgent',
  ]);
  const phone = items.find(({ userAgent }) => userAgent === 'Phone')?.id ?? '';
  const end = (id: string, token: string) =>
    app.inject({ method: 'DELETE', url: `/api/auth/sessions/${id}`, headers: as(token) });
  expect((await end(phone, eve.token)).statusCode).toBe(404);
  expect((await end(newId(), ada.token)).statusCode).toBe(404);
  expect((await end(phone, ada.token)).statusCode).toBe(204);
  expect((await end(phone, ada.token)).statusCode).toBe(404);
});

test.each([
  [{ username: 'ab', password: PASSWORD }, '/username'],
  [{ username: 'abc', password: 'short' }, '/password'],
  [{ username: 'abc', password: 'x'.repeat(257) }, '/password'],
  [{ username: 'abc', password: PASSWORD, role: 'admin' }, '/role'],
  [{ username: 'abc', password: PASSWORD, id: newId() }, '/id'],
])('register refuses %j', async (payload, path) => {
  const { post } = await build();
  const answer = await post('register', payload);
  expect(answer.json<Problem>()).toMatchObject({ code: 'validation_failed', errors: [{ path }] });
});

test('every route but status, register and login is closed', async () => {
  const { app } = await build();
  await app.ready();
  const document = (await app.inject('/openapi.json')).json<Document>();
  const open: string[] = [];
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, { security }] of Object.entries(methods)) {
      if (security.length === 0) open.push(`${method} ${path}`);
      else {
        const url = path.replace('{id}', newId());
        const answer = await app.inject({ method: method as 'GET', url, payload: {} });
        expect(`${url} ${answer.statusCode}`).toBe(`${url} 401`);
      }
    }
  }
  expect(open.sort()).toEqual(['get /api/auth/status', 'post /api/auth/login', 'post /api/auth/register']);
});

test('no password or token reaches the log', async () => {
  const { lines, post, signUp } = await build();
  const { username, token } = await signUp();
  await post('login', { username, password: 'CANARY-wrong' }, { authorization: `Bearer ${token}` });
  await post('login', { username, password: PASSWORD });
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.join()).not.toContain(token);
  expect(lines.join()).not.toMatch(/CANARY|correct horse/);
});

test('many who register at once on a real database: one admin at most, all names kept', async () => {
  const { signUp } = await build();
  const made = await Promise.all(Array.from({ length: 12 }, () => signUp()));
  expect(made.map(({ answer }) => answer.statusCode)).toEqual(Array(12).fill(201));
  const admins = made.filter(({ answer }) => answer.json<UserResponse>().user.role === 'admin');
  expect(admins.length).toBeLessThanOrEqual(1);
});

test('a setup token is made where others can reach the instance', () => {
  const local = { host: '127.0.0.1', publicUrl: null, trustProxy: false } as const;
  expect(createSetupToken(local)).toBeNull();
  expect(createSetupToken({ ...local, publicUrl: 'http://localhost:8000' })).toBeNull();
  expect(createSetupToken({ ...local, host: '0.0.0.0' })?.length).toBeGreaterThanOrEqual(24);
  expect(createSetupToken({ ...local, trustProxy: 1 })).not.toBeNull();
  expect(createSetupToken({ ...local, publicUrl: 'https://easel.example' })).not.toBeNull();
});
