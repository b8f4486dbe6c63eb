import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId } from '../../../lib/ids.js';
import { makeSqlite } from '../../../testing/databases.js';
import { type Caller, startTestServer, type TestServer } from '../../../testing/test-server.js';

const ROUTES = [
  ['GET', '/api/admin/users', undefined, 200],
  ['POST', '/api/admin/users', { username: 'someone', password: 'long enough' }, 201],
  ['PUT', `/api/admin/users/${newId()}`, {}, 404],
  ['DELETE', `/api/admin/users/${newId()}?images=delete`, undefined, 404],
  ['GET', '/api/admin/settings', undefined, 200],
  ['PUT', '/api/admin/settings', {}, 200],
  ['GET', '/api/admin/queue', undefined, 200],
  ['POST', `/api/admin/queue/${newId()}/cancel`, undefined, 404],
  ['GET', '/api/admin/storage', undefined, 200],
] as const;

let server: TestServer;
const callers: Record<string, Caller> = {};
beforeAll(async () => {
  server = await startTestServer({ database: await makeSqlite(), work: false });
  for (const name of ['admin', 'user', 'disabled', 'demoted']) callers[name] = await server.signUp(name);
  const { admin, disabled, demoted } = callers;
  for (const each of [disabled, demoted])
    await admin?.call('PUT', `/api/admin/users/${each?.id}`, { body: { role: 'admin' } });
  // Each worked as an administrator before: whatever is kept of a session must not outlive that.
  for (const each of [disabled, demoted])
    expect((await each?.call('GET', '/api/admin/users'))?.statusCode).toBe(200);
  await admin?.call('PUT', `/api/admin/users/${disabled?.id}`, { body: { disabled: true } });
  await admin?.call('PUT', `/api/admin/users/${demoted?.id}`, { body: { role: 'user' } });
});
afterAll(() => server?.remove());

test('every route for administrators is in the table', async () => {
  const { paths } = (await server.app.inject({ url: '/openapi.json' })).json<{
    paths: Record<string, Record<string, unknown>>;
  }>();
  const documented = Object.entries(paths)
    .filter(([path]) => path.startsWith('/api/admin/'))
    .flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`));
  const tested = ROUTES.map(
    ([method, url]) => `${method} ${url.replace(/\?.*/, '').replace(/[0-9a-f-]{36}/, '{id}')}`,
  );
  expect(tested.toSorted()).toEqual(documented.toSorted());
});

test.each(
  ROUTES.flatMap(([method, url, body, status]) =>
    (
      [
        ['a visitor', 401, 'unauthenticated'],
        ['user', 403, 'forbidden'],
        ['disabled', 401, 'unauthenticated'],
        ['demoted', 403, 'forbidden'],
        ['admin', status, undefined],
      ] as const
    ).map(([who, expected, code]) => ({ method, url, body, who, expected, code })),
  ),
)('$method $url answers $expected to $who', async ({ method, url, body, who, expected, code }) => {
  const response = await server.app.inject({
    method,
    url,
    headers: { origin: 'http://localhost', cookie: callers[who]?.cookie ?? '' },
    ...(body === undefined ? {} : { payload: body }),
  });
  expect(response.statusCode).toBe(expected);
  if (code !== undefined) expect(response.json().code).toBe(code);
});
