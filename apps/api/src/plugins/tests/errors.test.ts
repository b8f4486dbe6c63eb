import { expect, test } from '@jest/globals';
import type { Problem } from '@easel/shared';
import Type from 'typebox';
import { AppError } from '../../lib/app-error.js';
import { buildTestApp, openRoute } from './build-test-app.js';

const build = async () => {
  const built = await buildTestApp();
  const { app } = built;
  const throwing = (name: string, error: unknown) =>
    app.get(`/${name}`, openRoute(name), async () => {
      throw error;
    });
  throwing('ours', new AppError('prompt_too_long', { max: 4000, actual: 4100 }));
  throwing('unknown', Object.assign(new Error('secret detail'), { parameters: ['hunter22'] }));
  throwing('text', 'just a string');
  throwing('disk', Object.assign(new Error('no space'), { code: 'ENOSPC' }));
  throwing(
    'sqlite',
    new Error('query failed', { cause: Object.assign(new Error('full'), { code: 'SQLITE_FULL' }) }),
  );
  throwing('mysql', Object.assign(new Error('q'), { driverError: { errno: 1114 } }));
  throwing('pg', Object.assign(new Error('q'), { driverError: { code: '53100' } }));
  app.post(
    '/body',
    {
      ...openRoute('body'),
      schema: { ...openRoute('body').schema, body: Type.Object({ a: Type.String() }) },
    },
    async (request) => request.body,
  );
  return built;
};

test('our own errors arrive as problems with code, params and request id', async () => {
  const { app } = await build();
  const answer = await app.inject('/ours');
  expect(answer.statusCode).toBe(400);
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(answer.json<Problem>()).toEqual({
    type: '/docs#error-prompt_too_long',
    title: 'The prompt is too long',
    status: 400,
    detail: 'It has 4100 characters; shorten it to 4000.',
    code: 'prompt_too_long',
    params: { max: 4000, actual: 4100 },
    requestId: answer.headers['x-request-id'],
  });
});

test.each(['/unknown', '/text'])(
  '%s: an unknown failure says nothing about itself, but is logged',
  async (url) => {
    const { app, lines } = await build();
    const answer = await app.inject(url);
    expect(answer.statusCode).toBe(500);
    expect(answer.json<Problem>().code).toBe('internal');
    expect(answer.body).not.toMatch(/secret detail|just a string|stack|\.ts/);
    expect(lines.join()).toMatch(/secret detail|just a string/);
    expect(lines.join()).not.toContain('hunter22');
  },
);

test.each(['/disk', '/sqlite', '/mysql', '/pg'])('%s: a full disk is told as such', async (url) => {
  const { app } = await build();
  const answer = await app.inject(url);
  expect(answer.statusCode).toBe(507);
  expect(answer.json<Problem>().code).toBe('storage_full');
});

test.each([
  ['{"a":', 'application/json', 400, 'invalid_json'],
  ['{"__proto__":{"x":1},"a":"b"}', 'application/json', 400, 'invalid_json'],
  ['a', 'text/plain', 415, 'media_type_unsupported'],
  ['a=b', 'application/x-www-form-urlencoded', 415, 'media_type_unsupported'],
  [`{"a":"${'x'.repeat(70_000)}"}`, 'application/json', 413, 'body_too_large'],
  ['', 'application/json', 400, 'validation_failed'],
])('a body of %.20s as %s is answered %i %s', async (payload, type, status, code) => {
  const { app } = await build();
  const answer = await app.inject({
    method: 'POST',
    url: '/body',
    payload,
    headers: { 'content-type': type },
  });
  expect(answer.statusCode).toBe(status);
  expect(answer.json<Problem>().code).toBe(code);
});

test('a body that is too large is told the limit', async () => {
  const { app } = await build();
  const answer = await app.inject({ method: 'POST', url: '/body', payload: { a: 'x'.repeat(70_000) } });
  expect(answer.json<Problem>().params).toEqual({ max: 65_536 });
});

test.each([
  ['GET', '/api/nothing'],
  ['POST', '/api/nothing'],
  ['GET', '/%zz'],
] as const)('%s %s is a 404 problem for everybody', async (method, url) => {
  const { app } = await build();
  const answer = await app.inject({ method, url });
  expect(answer.statusCode).toBe(404);
  expect(answer.json<Problem>().code).toBe('route_not_found');
});
