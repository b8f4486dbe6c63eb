import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describeEachDatabase } from './testing/databases.js';
import { type Hints, type JsonSchema, orNasty } from './testing/schema-arbitrary.js';
import { type Caller, startTestServer, type TestServer } from './testing/test-server.js';

interface Operation {
  requestBody?: { content: Record<string, { schema: JsonSchema }> };
  parameters?: { in: string; name: string; schema: JsonSchema }[];
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
}
interface OpenApi {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object> };
}

/** Requests per route; with a fixed seed, so that a failure comes again. */
const RUNS = 60;

/** These end the session the fuzzer works with, or never end. */
const LEFT_OUT = new Set(['POST /api/auth/logout', 'GET /api/events']);

describeEachDatabase('any request', (makeDatabase) => {
  let server: TestServer;
  let caller: Caller;
  let document: OpenApi;
  let hints: Hints;
  beforeAll(async () => {
    server = await startTestServer({ database: await makeDatabase() });
    caller = await server.signUp('fuzzer');
    document = (await server.app.inject({ url: '/openapi.json' })).json();
    const { id, images } = (
      await caller.call('POST', '/api/generate', {
        body: { prompt: 'a fox', width: 256 },
        headers: { prefer: 'wait=10' },
      })
    ).json();
    const side = fc.integer({ min: 256, max: 300 });
    const anyId = fc.oneof(fc.constantFrom(id, images[0].id), fc.uuid({ version: 7 }));
    hints = {
      id: anyId,
      ids: fc.uniqueArray(anyId, { minLength: 1, maxLength: 3 }),
      query: fc.constantFrom('q=fox', 'favorite=true&sort=oldest', 'colour=red'),
      model: fc.constantFrom('sketchbook', 'sketchbook/noto'),
      style: fc.constantFrom('ink', 'storybook'),
      size: fc.constantFrom('small', 'medium'),
      width: side,
      height: side,
      aspectRatio: fc.constantFrom('1:1', '3:2', '1:3', '9:1'),
      projectId: fc.constant(null),
      download: fc.constant('1'),
    };
  });
  afterAll(() => server?.remove());

  test('gets an answer the document describes, and never breaks the server', async () => {
    const ajv = new Ajv2020({ strict: false, formats: { 'date-time': true, binary: true } });
    ajv.addSchema(closed(document), 'document');
    const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        path,
        method,
        operation,
        route: `${method.toUpperCase()} ${path}`,
      })),
    );
    for (const { path, method, operation, route } of operations.filter((each) => !LEFT_OUT.has(each.route))) {
      const bodySchema = operation.requestBody?.content['application/json']?.schema;
      const parameters = operation.parameters ?? [];
      const part = (where: string) =>
        orNasty(
          {
            type: 'object',
            properties: Object.fromEntries(
              parameters.filter((each) => each.in === where).map(({ name, schema }) => [name, schema]),
            ),
            required: parameters
              .filter((each) => each.in === where && where === 'path')
              .map(({ name }) => name),
          },
          hints,
        );
      const requests = fc.record({
        path: part('path'),
        query: part('query'),
        body: bodySchema ? orNasty(bodySchema, hints) : fc.constant(undefined),
      });
      await fc.assert(
        fc.asyncProperty(requests, async (request) => {
          const url =
            path.replace(/\{(\w+)\}/g, (_, name: string) => encode(field(request.path, name) ?? 'x')) +
            queryString(request.query);
          const response = await server.app.inject({
            method: method.toUpperCase() as 'GET',
            url,
            headers: {
              cookie: caller.cookie,
              origin: 'http://localhost',
              ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
            },
            ...(request.body === undefined ? {} : { payload: JSON.stringify(request.body) }),
          });
          expect(response.statusCode).toBeLessThan(500);
          expect(response.body).not.toMatch(/node_modules|at Object\.|SELECT /);
          // A path that no longer fits the route is some other route, or none.
          if (
            response.json.length === 0 &&
            response.statusCode === 404 &&
            response.body.includes('route_not_found')
          )
            return;
          const described = operation.responses[String(response.statusCode)];
          expect({
            route,
            url,
            status: response.statusCode,
            described: described !== undefined,
          }).toMatchObject({ described: true });
          const type = String(response.headers['content-type']).split(';')[0] ?? '';
          if (!type.endsWith('json')) return;
          const pointer = `document#/paths/${escape(path)}/${method}/responses/${response.statusCode}/content/${escape(type)}/schema`;
          const validate = ajv.getSchema(pointer);
          expect(validate).toBeDefined();
          if (!validate?.(response.json()))
            throw new Error(
              `${route}: ${ajv.errorsText(validate?.errors)} in ${response.body.slice(0, 500)}`,
            );
        }),
        { numRuns: RUNS, seed: 42 },
      );
    }
  }, 120_000);

  test('the account the fuzzer used still works afterwards', async () => {
    expect((await caller.call('GET', '/api/auth/me')).statusCode).toBe(200);
  });
});

/** The document with every object closed: an answer may hold nothing that is not described. */
const closed = (value: unknown): object => {
  const close = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(close);
    if (typeof node !== 'object' || node === null) return node;
    const copy = Object.fromEntries(Object.entries(node).map(([key, child]) => [key, close(child)]));
    const isClosable = copy['type'] === 'object' && copy['properties'] && !('additionalProperties' in copy);
    return isClosable ? { ...copy, additionalProperties: false } : copy;
  };
  return close(value) as object;
};

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;

/** Percent-encodes whatever it is; unpaired surrogates, which a URL cannot hold, are replaced. */
const encode = (value: unknown): string =>
  encodeURIComponent(
    (typeof value === 'string' ? value : JSON.stringify(value)).replace(/[\ud800-\udfff]/g, '?'),
  );

const queryString = (query: unknown): string => {
  if (typeof query !== 'object' || query === null || Array.isArray(query)) return '';
  const pairs = Object.entries(query).map(([name, value]) => `${encode(name)}=${encode(value)}`);
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
};

const escape = (text: string): string => encodeURIComponent(text.replaceAll('~', '~0').replaceAll('/', '~1'));
