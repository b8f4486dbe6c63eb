import { expect, test } from '@jest/globals';
import { GalleryQuery, GenerateRequest, GenerationQuery, type Problem, RegisterRequest } from '@easel/shared';
import Type, { type TSchema } from 'typebox';
import { buildTestApp, openRoute } from './build-test-app.js';

const strict = { additionalProperties: false };
const Body = Type.Object(
  {
    count: Type.Optional(Type.Integer({ minimum: 1, maximum: 8 })),
    mood: Type.Optional(Type.Union([Type.Literal('calm'), Type.Literal('wild')])),
    title: Type.Optional(Type.Union([Type.String({ maxLength: 5 }), Type.Null()])),
    at: Type.Optional(Type.String({ format: 'date-time' })),
    list: Type.Optional(Type.Array(Type.Object({ name: Type.String() }, strict))),
    extra: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
  },
  strict,
);
const Query = Type.Object(
  {
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 20 })),
    tag: Type.Optional(Type.Array(Type.String())),
    on: Type.Optional(Type.Boolean()),
  },
  strict,
);

const build = async () => {
  const { app } = await buildTestApp();
  const route = (operationId: string, schemas: Record<string, TSchema>) => ({
    ...openRoute(operationId),
    schema: { ...openRoute(operationId).schema, ...schemas },
  });
  app.post('/body', route('body', { body: Body }), async (request) => request.body);
  app.get('/query', route('query', { querystring: Query }), async (request) => request.query);
  app.post('/register', route('register', { body: RegisterRequest }), async () => 'ok');
  app.post('/generate', route('generate', { body: GenerateRequest }), async () => 'ok');
  app.get('/gallery', route('gallery', { querystring: GalleryQuery }), async () => 'ok');
  app.get('/generation', route('generation', { querystring: GenerationQuery }), async () => 'ok');
  return app;
};

const post = async (payload: unknown) => {
  const app = await build();
  return app.inject({ method: 'POST', url: '/body', payload: JSON.stringify(payload), headers: json });
};
const json = { 'content-type': 'application/json' };

test.each([
  [{ count: 9 }, '/count', '"count" must be at most 8.'],
  [{ count: '3' }, '/count', '"count" must be a whole number.'],
  [{ count: 1.5 }, '/count', '"count" must be a whole number.'],
  [{ mood: 'sad' }, '/mood', '"mood" must be one of: "calm", "wild".'],
  [{ title: 'too long' }, '/title', '"title" must have at most 5 characters.'],
  [{ at: '2026-02-30' }, '/at', '"at" must be a date and time such as 2026-01-31T09:00:00.000Z.'],
  [
    { role: 'admin' },
    '/role',
    '"role" is not a known field. Known fields: count, mood, title, at, list, extra.',
  ],
  [{ list: [{ name: 'a' }, {}] }, '/list/1/name', '"name" is required.'],
  [{ 'a/b~': 1 }, '/a~1b~0', expect.stringContaining('"a/b~" is not a known field.')],
  [[], '', 'The request must be an object.'],
])('%j is refused with a pointer and a sentence', async (payload, path, message) => {
  const answer = await post(payload);
  expect(answer.statusCode).toBe(400);
  expect(answer.json<Problem>()).toMatchObject({ code: 'validation_failed', errors: [{ path, message }] });
});

test('all faults are told at once, but no more than 20', async () => {
  const two = await post({ count: 0, mood: 1 });
  expect(two.json<Problem>().errors).toHaveLength(2);
  const many = await post({ list: Array.from({ length: 5000 }, () => ({})) });
  expect(many.json<Problem>().errors).toHaveLength(20);
});

test('null clears what may be cleared', async () => {
  expect((await post({ title: null })).json()).toEqual({ title: null });
});

test.each(['1e309', 'Infinity', '-1e309', 'NaN', '1.5', '101', ''])('?limit=%s is refused', async (limit) => {
  const app = await build();
  const answer = await app.inject({ url: '/query', query: { limit } });
  expect(answer.statusCode).toBe(400);
});

test('query text is converted, defaults are filled in, one value makes a list', async () => {
  const app = await build();
  expect((await app.inject('/query?limit=7&tag=a&on=true')).json()).toEqual({
    limit: 7,
    tag: ['a'],
    on: true,
  });
  expect((await app.inject('/query')).json()).toEqual({ limit: 20 });
  expect((await app.inject('/query?page=2')).json<Problem>().errors?.[0]?.path).toBe('/page');
});

test('an endless number is refused even where no schema looks', async () => {
  const app = await build();
  const payload = '{"extra":{"deep":[1e999]}}';
  const answer = await app.inject({ method: 'POST', url: '/body', payload, headers: json });
  expect(answer.json<Problem>().errors).toEqual([
    { path: '/extra/deep/0', message: 'The number is too large.' },
  ]);
});

test.each([
  ['deep', `{"extra":{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}}`],
  ['wide', `{"extra":{"a":[${'0,'.repeat(25_000)}0]}}`],
])('%s JSON is refused, not choked on', async (_name, payload) => {
  const app = await build();
  const answer = await app.inject({ method: 'POST', url: '/body', payload, headers: json });
  expect(answer.statusCode).toBe(400);
});

test('usernames of every script are taken, odd ones are not', async () => {
  const app = await build();
  const register = async (username: string) => {
    const payload = { username, password: 'long enough' };
    return (await app.inject({ method: 'POST', url: '/register', payload })).statusCode;
  };
  expect(await register('Zoë_1')).toBe(200);
  expect(await register('北京市')).toBe(200);
  expect(await register('a b c')).toBe(400);
  expect(await register('<img>')).toBe(400);
});
