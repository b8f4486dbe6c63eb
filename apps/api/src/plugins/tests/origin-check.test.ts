import { expect, test } from '@jest/globals';
import type { Problem } from '@easel/shared';
import { buildTestApp, openRoute } from './build-test-app.js';

const own = 'http://localhost:8000';
const send = async (headers: Record<string, string>, config = {}, method: 'POST' | 'GET' = 'POST') => {
  const { app } = await buildTestApp({ config });
  app.route({ method: ['GET', 'POST'], url: '/act', ...openRoute('act'), handler: async () => 'done' });
  const answer = await app.inject({ method, url: '/act', headers: { host: 'localhost:8000', ...headers } });
  return answer.statusCode === 200 ? 'passes' : answer.json<Problem>().code;
};
const cookie = 'easel=token';

test.each([
  ['our own page', { origin: own, cookie }, 'passes'],
  ['another site', { origin: 'https://evil.example', cookie }, 'origin_refused'],
  ['a page that hides its origin', { origin: 'null', cookie }, 'origin_refused'],
  ['a sibling domain', { origin: 'http://x.localhost:8000', cookie }, 'origin_refused'],
  ['another port of this host', { origin: 'http://localhost:3000', cookie }, 'origin_refused'],
  ['no Origin, same-origin by Fetch Metadata', { 'sec-fetch-site': 'same-origin', cookie }, 'passes'],
  ['no Origin, same-site by Fetch Metadata', { 'sec-fetch-site': 'same-site', cookie }, 'origin_refused'],
  ['no Origin, cross-site, without a cookie', { 'sec-fetch-site': 'cross-site' }, 'origin_refused'],
  ['no sign of a browser, but a cookie', { cookie }, 'origin_refused'],
  ['no sign of a browser and no cookie', {}, 'passes'],
  ['a Bearer token from anywhere', { origin: 'https://evil.example', authorization: 'Bearer x' }, 'passes'],
  ['Basic credentials', { origin: 'https://evil.example', authorization: 'Basic eDp5' }, 'origin_refused'],
  ['login from another site, before there is a cookie', { origin: 'https://evil.example' }, 'origin_refused'],
])('%s', async (_name, headers, expected) => {
  expect(await send(headers as Record<string, string>)).toBe(expected);
});

test('reading is not checked', async () => {
  expect(await send({ origin: 'https://evil.example', cookie }, {}, 'GET')).toBe('passes');
});

test('with PUBLIC_URL only its origin counts, whatever Host says', async () => {
  const config = { publicUrl: 'https://easel.example' };
  expect(await send({ origin: 'https://easel.example', cookie }, config)).toBe('passes');
  expect(await send({ origin: own, cookie }, config)).toBe('origin_refused');
});

test('an origin of CORS_ORIGINS passes', async () => {
  const config = { corsOrigins: ['https://app.example'] };
  expect(await send({ origin: 'https://app.example', cookie }, config)).toBe('passes');
  expect(await send({ origin: 'https://app.example.evil', cookie }, config)).toBe('origin_refused');
});

test('a default port in Host does not matter', async () => {
  expect(await send({ host: 'localhost:80', origin: 'http://localhost', cookie })).toBe('passes');
});

test.each([
  ['localhost', 'passes'],
  ['localhost:1234', 'passes'],
  ['127.0.0.1:8000', 'passes'],
  ['[::1]:8000', 'passes'],
  ['evil.example:8000', 'host_refused'],
  ['127.0.0.1.evil.example', 'host_refused'],
])('Host %s on loopback', async (host, expected) => {
  expect(await send({ host }, {}, 'GET')).toBe(expected);
});

test.each([{ host: '0.0.0.0' }, { publicUrl: 'https://easel.example' }, { trustProxy: 1 }])(
  'Host is free with %j',
  async (config) => {
    expect(await send({ host: 'easel.example' }, config, 'GET')).toBe('passes');
  },
);
