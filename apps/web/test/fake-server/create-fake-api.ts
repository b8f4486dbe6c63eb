/// <reference types="node" />
import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  DEFAULT_PREFERENCES,
  ERRORS,
  describeError,
  type ErrorCode,
  type BulkRequest,
  type ErrorParams,
  type ProviderName,
  type PublicSession,
} from '@easel/shared';
import { createStudio } from './create-studio';
import { makeManyModels, MANY_ALIASES } from './fake-models';
import { createFakeSettings } from './fake-settings';
import { drawing } from './fixtures';

/** The API in memory, for working on screens without a server: one user, pictures drawn on the spot. */
export const createFakeApi = ({ pictures }: { pictures: number }) => {
  const studio = createStudio(pictures);
  const settings = createFakeSettings();
  const user = { id: '019a0000-0000-7000-8000-00000000000a', username: 'ada', role: 'admin' as const };
  let preferences = DEFAULT_PREFERENCES;
  const instance = { defaultModel: 'sketchbook', notice: null };
  const status = { registration: 'open', firstAccount: false, setupTokenRequired: false };
  const sessions: PublicSession[] = ['Mozilla/5.0 (X11; Linux x86_64) Chrome/150.0', 'curl/8.5'].map(
    (agent, index) => ({
      id: `019a0000-0000-7000-8000-00000000010${index}`,
      userAgent: agent,
      createdAt: new Date().toISOString(),
      lastSeenAt: new Date().toISOString(),
      expiresAt: new Date(Date.now() + 1e9).toISOString(),
      current: index === 0,
    }),
  );

  const routes: [string, RegExp, (call: Call) => unknown][] = [
    ['GET', /^\/api\/auth\/me$/, () => ({ user })],
    [
      'POST',
      /^\/api\/auth\/logout$/,
      ({ response }) => void response.setHeader('set-cookie', 'easel=; Max-Age=0; Path=/'),
    ],
    ['GET', /^\/api\/auth\/sessions$/, () => ({ items: sessions, nextCursor: null })],
    [
      'DELETE',
      /^\/api\/auth\/sessions\/(.+)$/,
      ({ id }) =>
        void sessions.splice(
          sessions.findIndex((s) => s.id === id),
          1,
        ),
    ],
    [
      'PUT',
      /^\/api\/auth\/password$/,
      ({ body }) => (body['currentPassword'] === 'correct horse' ? undefined : refuse('password_incorrect')),
    ],
    [
      'GET',
      /^\/api\/models$/,
      () => ({
        items: makeManyModels(),
        nextCursor: null,
        aliases: MANY_ALIASES,
        defaultModel: 'sketchbook',
      }),
    ],
    ['GET', /^\/api\/settings$/, () => ({ preferences, instance })],
    [
      'PUT',
      /^\/api\/settings$/,
      ({ body }) => {
        preferences = { ...preferences, ...body };
        return { preferences, instance };
      },
    ],
    ['GET', /^\/api\/settings\/providers$/, () => settings.list()],
    ['PUT', /^\/api\/settings\/providers$/, ({ body }) => settings.setOrder(body)],
    [
      'POST',
      /^\/api\/settings\/api-keys$/,
      ({ body }) =>
        settings.save(body) ??
        refuse('provider_key_refused', { provider: String(body['provider']), reason: 'Invalid token' }),
    ],
    [
      'DELETE',
      /^\/api\/settings\/api-keys\/(.+)$/,
      ({ id, query }) => settings.remove(id as ProviderName, query.get('scope')),
    ],
    ['GET', /^\/api\/settings\/test-connection$/, ({ query }) => settings.test(query.get('provider'))],
    ['GET', /^\/api\/settings\/local-servers$/, () => settings.localServers()],
    [
      'POST',
      /^\/api\/generate$/,
      ({ body }) =>
        String(body['prompt']).includes('busy') ? refuse('queue_full', { max: 50 }) : studio.generate(body),
    ],
    ['GET', /^\/api\/generation$/, ({ query }) => studio.generations(query)],
    ['GET', /^\/api\/generation\/([^/]+)$/, ({ id }) => studio.generation(id) ?? refuse('not_found')],
    ['POST', /^\/api\/generation\/cancel\/(.+)$/, ({ id }) => studio.cancel(id)],
    ['POST', /^\/api\/generation\/retry\/(.+)$/, ({ id }) => studio.retry(id)],
    ['GET', /^\/api\/gallery$/, ({ query }) => studio.gallery(query)],
    ['GET', /^\/api\/gallery\/timeline$/, ({ query }) => studio.views.timeline(query)],
    ['GET', /^\/api\/gallery\/tiles$/, ({ query }) => studio.views.tiles(query)],
    ['GET', /^\/api\/gallery\/facets$/, ({ query }) => studio.views.facets(query)],
    ['GET', /^\/api\/gallery\/ids$/, ({ query }) => studio.views.ids(query)],
    ['GET', /^\/api\/(?:gallery\/(?:tags|searches)|projects)$/, () => ({ items: [], nextCursor: null })],
    ['POST', /^\/api\/gallery\/bulk$/, ({ body }) => studio.views.bulk(body as BulkRequest)],
    ['GET', /^\/api\/gallery\/([^/]+)$/, ({ id }) => studio.image(id) ?? refuse('not_found')],
    ['PUT', /^\/api\/gallery\/([^/]+)$/, ({ id, body }) => studio.change(id, body)],
    [
      'DELETE',
      /^\/api\/gallery\/([^/]+)$/,
      ({ id }) => studio.change(id, { deletedAt: new Date().toISOString() }),
    ],
    ['POST', /^\/api\/gallery\/([^/]+)\/favorite$/, ({ id, body }) => studio.change(id, body)],
    ['POST', /^\/api\/gallery\/([^/]+)\/restore$/, ({ id }) => studio.change(id, { deletedAt: null })],
  ];

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<unknown> => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const body = JSON.parse((await text(request)) || '{}') as Record<string, unknown>;
    if (url.pathname === '/api/auth/status') return status;
    if (url.pathname === '/api/auth/login' || url.pathname === '/api/auth/register') {
      if (body['password'] !== 'correct horse') return refuse('credentials_invalid');
      response.setHeader('set-cookie', 'easel=yes; Path=/; HttpOnly; SameSite=Lax');
      return { user };
    }
    if (request.headers.cookie?.includes('easel=yes') !== true) return refuse('unauthenticated');
    for (const [method, pattern, run] of routes) {
      const match = pattern.exec(url.pathname);
      if (method === request.method && match !== null)
        return run({ id: match[1] ?? '', body, query: url.searchParams, response });
    }
    return refuse('route_not_found');
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url ?? '/';
    const file = /^\/api\/images\/([^/]+)\//.exec(path)?.[1];
    if (path === '/api/events') return studio.follow(response);
    if (file !== undefined) {
      const { width = 1, height = 1 } = studio.image(file) ?? {};
      response.setHeader('content-type', 'image/svg+xml');
      response.end(drawing(file, width, height));
      return;
    }
    try {
      const value = await answer(request, response);
      response.statusCode = value === undefined ? 204 : 200;
      response.setHeader('content-type', 'application/json');
      response.end(value === undefined ? undefined : JSON.stringify(value));
    } catch (error) {
      const { code, params } = error as Refusal;
      response.statusCode = ERRORS[code].status;
      response.setHeader('content-type', 'application/problem+json');
      response.end(
        JSON.stringify({
          type: 'about:blank',
          ...ERRORS[code],
          detail: describeError(code, params),
          code,
          params,
          requestId: 'req-1',
        }),
      );
    }
  };
};

const refuse = (code: ErrorCode, params: ErrorParams = {}): never => {
  throw new Refusal(code, params);
};

class Refusal extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly params: ErrorParams,
  ) {
    super(code);
  }
}

const text = async (request: IncomingMessage): Promise<string> => {
  let whole = '';
  for await (const part of request) whole += String(part);
  return whole;
};

interface Call {
  id: string;
  body: Record<string, unknown>;
  query: URLSearchParams;
  response: ServerResponse;
}
