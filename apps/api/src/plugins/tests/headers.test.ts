import { expect, test } from '@jest/globals';
import type { Problem } from '@easel/shared';
import { AppError } from '../../lib/app-error.js';
import { buildTestApp, openRoute } from './build-test-app.js';

const get = async (config = {}, headers = {}) => {
  const { app } = await buildTestApp({ config });
  app.get('/api/thing', openRoute('thing'), async () => 'x');
  return app.inject({ url: '/api/thing', headers });
};

test('the content policy has no foreign source and no way around', async () => {
  const { headers } = await get();
  expect(headers['content-security-policy']).toBe(
    "default-src 'self';script-src 'self';style-src 'self' 'unsafe-inline';img-src 'self' data: blob:;connect-src 'self';object-src 'none';base-uri 'none';frame-ancestors 'none';form-action 'self'",
  );
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'x-frame-options': 'DENY',
    'cache-control': 'no-store',
  });
  expect(headers['strict-transport-security']).toBeUndefined();
});

test('https adds HSTS and upgrades', async () => {
  const { headers } = await get({ publicUrl: 'https://easel.example' });
  expect(headers['strict-transport-security']).toBe('max-age=31536000');
  expect(headers['content-security-policy']).toMatch(/upgrade-insecure-requests/);
});

test('errors carry the headers too', async () => {
  const { app } = await buildTestApp();
  const { headers } = await app.inject('/nothing');
  expect(headers['content-security-policy']).toBeDefined();
  expect(headers['x-content-type-options']).toBe('nosniff');
});

test('without CORS_ORIGINS nobody else may read', async () => {
  const { headers } = await get({}, { origin: 'https://evil.example' });
  expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
});

test('a listed origin may read, with credentials; another may not', async () => {
  const config = { corsOrigins: ['https://app.example'] };
  const listed = await get(config, { origin: 'https://app.example' });
  expect(listed.headers).toMatchObject({
    'access-control-allow-origin': 'https://app.example',
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': 'location, preference-applied, x-request-id, retry-after',
  });
  const other = await get(config, { origin: 'https://evil.example' });
  expect(other.headers['access-control-allow-origin']).toBeUndefined();
});

test('a preflight of a listed origin passes before anybody is signed in', async () => {
  const { app } = await buildTestApp({ config: { corsOrigins: ['https://app.example'] } });
  const preflight = (origin: string) =>
    app.inject({
      method: 'OPTIONS',
      url: '/api/generate',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
  const listed = await preflight('https://app.example');
  expect(listed.statusCode).toBe(204);
  expect(listed.headers['access-control-allow-origin']).toBe('https://app.example');
  expect((await preflight('https://evil.example')).headers['access-control-allow-origin']).toBeUndefined();
});

test('a limited route says how long to wait', async () => {
  const { app } = await buildTestApp();
  const route = openRoute('limited');
  app.get(
    '/limited',
    { ...route, config: { ...route.config, rateLimit: { max: 2, timeWindow: '1 minute' } } },
    async () => 'x',
  );
  const ask = (remoteAddress: string) => app.inject({ url: '/limited', remoteAddress });
  await ask('10.0.0.1');
  await ask('10.0.0.1');
  const third = await ask('10.0.0.1');
  expect(third.statusCode).toBe(429);
  expect(third.json<Problem>()).toMatchObject({ code: 'rate_limited', params: { retryAfter: 60 } });
  expect(third.headers['retry-after']).toBe('60');
  expect((await ask('10.0.0.2')).statusCode).toBe(200);
});

test('an error that knows when to come back says so in a header', async () => {
  const { app } = await buildTestApp();
  app.get('/busy', openRoute('busy'), async () => {
    throw new AppError('busy', { retryAfter: 2 });
  });
  expect((await app.inject('/busy')).headers['retry-after']).toBe('2');
});
