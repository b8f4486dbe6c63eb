import { expect, test } from '@jest/globals';
import Type from 'typebox';
import { routeErrors } from '../openapi.js';
import { buildTestApp, openRoute } from './build-test-app.js';

interface Document {
  openapi: string;
  info: { title: string; version: string };
  components: { schemas: Record<string, unknown>; securitySchemes: Record<string, unknown> };
  paths: Record<string, Record<string, Operation>>;
}
interface Operation {
  security: object[];
  responses: Record<string, { description: string; content?: Record<string, { schema: object }> }>;
}

const load = async () => {
  const { app } = await buildTestApp();
  app.get('/open', openRoute('open'), async () => 'x');
  app.post(
    '/api/things',
    {
      schema: {
        tags: ['test'],
        operationId: 'makeThing',
        summary: 'Make a thing',
        body: Type.Object({ a: Type.String() }),
        response: {
          201: Type.Object({ a: Type.String() }),
          ...routeErrors('username_taken', 'registration_closed'),
        },
      },
    },
    async (_request, reply) => reply.code(201).send({ a: 'b' }),
  );
  return { app, document: (await app.inject('/openapi.json')).json<Document>() };
};

test('the document is OpenAPI 3.1 with both ways in and the problem schema', async () => {
  const { document } = await load();
  expect(document).toMatchObject({ openapi: '3.1.0', info: { title: 'Easel', version: '1.2.3' } });
  expect(Object.keys(document.components.securitySchemes)).toEqual(['cookie', 'bearer']);
  expect(document.components.schemas.Problem).toMatchObject({ type: 'object' });
});

test('closed and open routes are told apart', async () => {
  const { document } = await load();
  expect(document.paths['/api/things']?.post?.security).toEqual([{ cookie: [] }, { bearer: [] }]);
  expect(document.paths['/open']?.get?.security).toEqual([]);
  expect(document.paths['/open']?.get?.responses['401']).toBeUndefined();
});

test('errors are grouped by status, with those that can happen to any such route', async () => {
  const { document } = await load();
  const responses = document.paths['/api/things']?.post?.responses ?? {};
  expect(Object.keys(responses)).toEqual(['201', '400', '401', '403', '409', '413', '415', '500', '507']);
  expect(responses['403']?.description).toMatch(/registration_closed.*host_refused.*origin_refused/);
  expect(responses['409']?.content).toEqual({
    'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
  });
});

test('a route without an operationId does not start', async () => {
  const { app } = await buildTestApp();
  expect(() => app.get('/nameless', { schema: { summary: 'x', tags: ['x'] } }, async () => 'x')).toThrow(
    'Route GET /nameless lacks operationId in its schema.',
  );
});

test('the reading room works under its own policy, for everybody', async () => {
  const { app } = await load();
  const page = await app.inject('/docs');
  expect(page.statusCode).toBe(200);
  expect(page.headers['content-security-policy']).toMatch(/^default-src 'self'; script-src 'self';/);
  expect(page.body).not.toMatch(/<script>|onload=|<style>/);
  const sources = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path = '']) => path);
  expect(sources.length).toBeGreaterThan(4);
  for (const source of sources) expect((await app.inject(source)).statusCode).toBe(200);
});
