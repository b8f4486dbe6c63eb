import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Problem } from '@easel/shared';
import { spaPlugin } from '../spa.js';
import { buildTestApp } from './build-test-app.js';

let webRoot: string;
beforeAll(async () => {
  webRoot = await mkdtemp(join(tmpdir(), 'easel-spa-'));
  await mkdir(join(webRoot, 'assets'));
  await writeFile(join(webRoot, 'index.html'), '<p>app</p>');
  await writeFile(join(webRoot, 'sw.js'), 'worker');
  await writeFile(join(webRoot, 'assets/app-1a2b.js'), 'plain');
  await writeFile(join(webRoot, 'assets/app-1a2b.js.br'), 'brotli');
  await writeFile(join(webRoot, '../easel-spa-outside.txt'), 'outside');
});
afterAll(() => rm(webRoot, { recursive: true, force: true }));

const build = async (root = webRoot) => {
  const { app } = await buildTestApp();
  await app.register(spaPlugin, { config: { webRoot: root } });
  return app;
};
const page = { accept: 'text/html,*/*' };

test.each(['/', '/gallery', '/projects/a.b'])('%s is the app, asked about at each visit', async (url) => {
  const app = await build();
  const answer = await app.inject({ url, headers: page });
  expect(answer.statusCode).toBe(200);
  expect(answer.body).toBe('<p>app</p>');
  expect(answer.headers['cache-control']).toBe('no-cache');
  expect(answer.headers['content-type']).toMatch(/text\/html/);
});

test('hashed files are kept for good, compressed where the browser can', async () => {
  const app = await build();
  const plain = await app.inject({ url: '/assets/app-1a2b.js' });
  expect(plain.body).toBe('plain');
  expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  const small = await app.inject({ url: '/assets/app-1a2b.js', headers: { 'accept-encoding': 'br' } });
  expect(small.body).toBe('brotli');
  expect(small.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding' });
});

test('the service worker is never stale', async () => {
  const app = await build();
  const answer = await app.inject('/sw.js');
  expect(answer.body).toBe('worker');
  expect(answer.headers['cache-control']).toBe('no-cache');
});

test('HEAD works', async () => {
  const app = await build();
  expect((await app.inject({ method: 'HEAD', url: '/', headers: page })).statusCode).toBe(200);
});

test.each([
  ['/api/nothing', page],
  ['/api', page],
  ['/health/x', page],
  ['/assets/app-old.js', page],
  ['/favicon.ico', { accept: 'image/*' }],
  ['/..%2feasel-spa-outside.txt', { accept: '*/*' }],
  ['/assets/..%2f..%2feasel-spa-outside.txt', page],
])('%s is a 404 problem, never the app', async (url, headers) => {
  const app = await build();
  const answer = await app.inject({ url, headers });
  expect(answer.statusCode).toBe(404);
  expect(answer.json<Problem>().status).toBe(404);
});

test('an app that is not built says so', async () => {
  const app = await build(join(webRoot, 'missing'));
  const answer = await app.inject({ url: '/', headers: page });
  expect(answer.statusCode).toBe(503);
  expect(answer.body).toMatch(/not built/);
  expect((await app.inject('/api/nothing')).statusCode).toBe(404);
});
