import { expect, test } from '@jest/globals';
import type { Problem } from '@easel/shared';
import type { Authenticate } from '../auth.js';
import { requireUser } from '../auth.js';
import { buildTestApp, openRoute } from './build-test-app.js';

const authenticate: Authenticate = async (token) =>
  token === 'ada' || token === 'root'
    ? {
        user: { id: token, username: token, role: token === 'root' ? 'admin' : 'user' },
        session: { id: 's' },
      }
    : null;

const build = async (config = {}) => {
  const { app } = await buildTestApp({ authenticate, config });
  const { schema } = openRoute('plain');
  app.get('/plain', { schema }, async (request) => requireUser(request));
  app.get('/open', openRoute('open'), async (request) => ({ user: request.user }));
  app.get(
    '/admin',
    { config: { access: 'admin' }, schema: { ...schema, operationId: 'admin' } },
    async () => 'yes',
  );
  return app;
};
const codeOf = (answer: { statusCode: number; json: <T>() => T }) =>
  answer.statusCode === 200 ? 'passes' : answer.json<Problem>().code;

test.each([
  ['nothing', {}, 'unauthenticated'],
  ['a good cookie', { cookie: 'easel=ada' }, 'passes'],
  ['a stale cookie', { cookie: 'easel=old' }, 'unauthenticated'],
  ['the cookie of https over http', { cookie: '__Host-easel=ada' }, 'unauthenticated'],
  ['a good token', { authorization: 'Bearer ada' }, 'passes'],
  ['a good token, spelled otherwise', { authorization: 'bearer  ada ' }, 'passes'],
  ['a wrong token', { authorization: 'Bearer nobody' }, 'token_invalid'],
  ['an empty token', { authorization: 'Bearer ' }, 'token_invalid'],
  [
    'a wrong token beside a good cookie',
    { authorization: 'Bearer nobody', cookie: 'easel=ada' },
    'token_invalid',
  ],
  ['Basic credentials', { authorization: 'Basic YWRhOmFkYQ==' }, 'unauthenticated'],
  ['the token in another header', { 'x-api-key': 'ada' }, 'unauthenticated'],
])('a route that says nothing is closed: %s', async (_name, headers, expected) => {
  const app = await build();
  expect(codeOf(await app.inject({ url: '/plain', headers: headers as Record<string, string> }))).toBe(
    expected,
  );
});

test('401 says how to authenticate, and takes a stale cookie away', async () => {
  const app = await build();
  const answer = await app.inject({ url: '/plain', headers: { cookie: 'easel=old' } });
  expect(answer.headers['www-authenticate']).toBe('Bearer');
  expect(answer.headers['set-cookie']).toMatch(/^easel=;.*Expires=Thu, 01 Jan 1970/);
});

test('over https only the __Host- cookie counts', async () => {
  const app = await build({ publicUrl: 'https://easel.example' });
  const get = (cookie: string) => app.inject({ url: '/plain', headers: { cookie } });
  expect(codeOf(await get('__Host-easel=ada'))).toBe('passes');
  expect(codeOf(await get('easel=ada'))).toBe('unauthenticated');
});

test('open routes serve everybody and look nobody up', async () => {
  const app = await build();
  const answer = await app.inject({ url: '/open', headers: { authorization: 'Bearer nobody' } });
  expect(answer.json()).toEqual({ user: null });
});

test('admin routes are for admins', async () => {
  const app = await build();
  const get = (token: string) => app.inject({ url: '/admin', headers: { authorization: `Bearer ${token}` } });
  expect(codeOf(await get('ada'))).toBe('forbidden');
  expect(codeOf(await get('root'))).toBe('passes');
});

test('HEAD is as closed as GET', async () => {
  const app = await build();
  expect((await app.inject({ method: 'HEAD', url: '/plain' })).statusCode).toBe(401);
});
