import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { InjectOptions } from 'fastify';
import { accessRules, emptyIds, type Rule } from './testing/access-rules.js';
import { type Caller, startTestServer, type TestServer } from './testing/test-server.js';

interface Operation {
  security?: object[];
  operationId: string;
}
interface OpenApi {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
}

let server: TestServer;
let document: OpenApi;
let owner: Caller;
let other: Caller;
/** Ids that belong to `owner`. */
const ids = emptyIds();

beforeAll(async () => {
  server = await startTestServer();
  document = (await server.app.inject({ url: '/openapi.json' })).json();
  owner = await server.signUp('owner');
  other = await server.signUp('other');
  const generate = async (prompt: string) =>
    (
      await owner.call('POST', '/api/generate', {
        body: { prompt, width: 256 },
        headers: { prefer: 'wait=10' },
      })
    ).json();
  const [first, second] = [await generate('a fox'), await generate('a hen')];
  ids.image = first.images[0].id;
  ids.trashed = second.images[0].id;
  ids.generation = first.id;
  const make = async (url: string, body: object) => (await owner.call('POST', url, { body })).json();
  ids.project = (await make('/api/projects', { name: 'Foxes' })).id;
  ids.search = (await make('/api/gallery/searches', { name: 'Foxes', query: 'q=fox' })).id;
  ids.template = (
    await make('/api/prompts/templates', {
      kind: 'style',
      name: 'Mine',
      category: 'own',
      text: '{prompt}, mine',
    })
  ).id;
  ids.ticket = (await make('/api/gallery/download/ticket', { ids: [ids.image] })).url.split('/').at(-1);
  // Of a prompt that no rule uses again: that would make its id anew.
  ids.history = (await owner.call('GET', '/api/prompts/history?q=hen')).json().items[0].id;
  ids.victim = (
    await make('/api/admin/users', { username: 'victim', password: 'long enough for anybody' })
  ).id;
  ids.session = (await owner.call('GET', '/api/auth/sessions')).json().items[0].id;
});
afterAll(() => server?.remove());

const RULES = accessRules(ids);

const request = (route: string, { id, body, query = '' }: Rule): InjectOptions => {
  const [method, path = ''] = route.split(' ');
  return {
    method: method as 'GET',
    url:
      path
        .replace('{size}', 'small')
        .replace('{provider}', 'openai')
        .replace(/\{(id|ticket)\}/, id?.() ?? '') + query,
    headers: { origin: 'http://localhost' },
    ...(body ? { payload: body() } : {}),
  };
};

describe('who may do what', () => {
  test('every route of the document has a row, and every row a route', () => {
    const routes = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(routes.sort()).toEqual(Object.keys(RULES).sort());
  });

  test.each(Object.entries(RULES))('%s', async (route, rule) => {
    const as = async (caller: Caller | null) => {
      const options = request(route, rule);
      const response = await server.app.inject({
        ...options,
        headers: { ...options.headers, ...(caller ? { cookie: caller.cookie } : {}) },
      });
      return response;
    };
    const nobody = await as(null);
    expect(nobody.statusCode).toBe(rule.nobody);
    if (rule.other !== null) {
      const response = await as(other);
      expect(response.statusCode).toBe(rule.other);
      for (const id of Object.values(ids).filter(Boolean))
        expect(response.body.replaceAll(rule.id?.() ?? '-', '')).not.toContain(id);
    }
    if (rule.owner !== null) expect((await as(owner)).statusCode).toBe(rule.owner);
  });

  test('the document says of every closed route that it is closed', () => {
    for (const [route, rule] of Object.entries(RULES)) {
      const [method = '', path = ''] = route.split(' ');
      const open = rule.nobody !== 401 || route === 'POST /api/auth/login';
      expect({ route, open: document.paths[path]?.[method.toLowerCase()]?.security?.length === 0 }).toEqual({
        route,
        open,
      });
    }
  });

  test.each(['PUT', 'PATCH', 'POST', 'DELETE'] as const)(
    '%s on a route that is not there is a 404 problem',
    async (method) => {
      const response = await server.app.inject({
        method,
        url: '/api/nothing',
        headers: { origin: 'http://localhost' },
      });
      expect(response.statusCode).toBe(404);
      expect(response.json()).toMatchObject({ code: 'route_not_found' });
    },
  );

  test('a wrong bearer token is refused even beside a good cookie; a good one needs no origin', async () => {
    const headers = { cookie: owner.cookie, authorization: 'Bearer made-up' };
    const wrong = await server.app.inject({ url: '/api/auth/me', headers });
    expect(wrong.statusCode).toBe(401);
    expect(wrong.json()).toMatchObject({ code: 'token_invalid' });
    const token = owner.cookie.split('=')[1];
    const good = await server.app.inject({
      method: 'POST',
      url: '/api/generate',
      headers: { authorization: `Bearer ${token}`, origin: 'https://elsewhere.example' },
      payload: { prompt: 'x', width: 256 },
    });
    expect(good.statusCode).toBe(202);
  });

  test('another site cannot act with the cookie', async () => {
    const response = await server.app.inject({
      method: 'POST',
      url: '/api/generate',
      headers: { cookie: owner.cookie, origin: 'https://evil.example' },
      payload: { prompt: 'x' },
    });
    expect(response.statusCode).toBe(403);
    expect(response.json()).toMatchObject({ code: 'origin_refused' });
  });
});

describe('the document', () => {
  test('is OpenAPI 3.1 with a unique name for every operation', () => {
    expect(document.openapi).toBe('3.1.0');
    const names = Object.values(document.paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    );
    expect(new Set(names).size).toBe(names.length);
  });

  test('can be read by people at /docs', async () => {
    const response = await server.app.inject({ url: '/docs/' });
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toContain('text/html');
  });
});

test('the process is healthy and ready, and says when storage is not', async () => {
  expect((await server.app.inject({ url: '/health' })).json()).toMatchObject({ status: 'ok' });
  const { checks } = (await server.app.inject({ url: '/ready' })).json();
  expect(checks).toEqual({ database: 'ok', storage: 'ok', queue: 'ok' });
});

test('the secret key in the data folder is for its owner only', async () => {
  const { mode } = await (await import('node:fs/promises')).stat(`${server.dataDir}/secret-key`);
  expect(mode & 0o777).toBe(0o600);
  expect((await readFile(`${server.dataDir}/secret-key`, 'utf8')).length).toBeGreaterThan(32);
});
