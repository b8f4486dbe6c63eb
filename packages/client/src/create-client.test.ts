import { describe, expect, test } from '@jest/globals';
import { ApiError, createClient, NetworkError } from './index.js';

const json = (body: unknown, init: ResponseInit = {}) =>
  new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' }, ...init });

const fakeFetch = (...answers: (Response | Error)[]) => {
  const calls: { url: string; init: RequestInit }[] = [];
  const send = (url: unknown, init: RequestInit = {}) => {
    calls.push({ url: String(url), init });
    const next = answers.shift() ?? json({});
    return next instanceof Response ? Promise.resolve(next) : Promise.reject(next);
  };
  return { calls, fetch: send as typeof fetch };
};

describe('createClient', () => {
  test('sends the body as JSON and the query without what is absent', async () => {
    const { calls, fetch } = fakeFetch(
      json({ id: 'g' }, { status: 202 }),
      json({ items: [], nextCursor: null }),
    );
    const client = createClient({ baseUrl: 'http://easel.test/', fetch });
    await client.generations.create({ prompt: 'a fox' }, { waitSeconds: 5 });
    await client.gallery.list({ favorite: true, cursor: undefined });
    expect(calls[0]).toMatchObject({
      url: 'http://easel.test/api/generate',
      init: { method: 'POST', body: '{"prompt":"a fox"}', headers: { prefer: 'wait=5' } },
    });
    expect(calls[1]?.url).toBe('http://easel.test/api/gallery?favorite=true');
  });

  test('calls the settings', async () => {
    const { calls, fetch } = fakeFetch();
    const { settings } = createClient({ fetch });
    await settings.providers();
    await settings.setOrder(['fal', 'openai']);
    await settings.saveKey({ provider: 'openai', apiKey: 'made-up', unchecked: true });
    await settings.removeKey('sd-cpp', 'instance');
    await settings.testConnection('fal');
    await settings.localServers();
    expect(
      calls.map(({ url, init }) =>
        [init.method, url, ...(typeof init.body === 'string' ? [init.body] : [])].join(' '),
      ),
    ).toEqual([
      'GET /api/settings/providers',
      'PUT /api/settings/providers {"order":["fal","openai"]}',
      'POST /api/settings/api-keys {"provider":"openai","apiKey":"made-up","unchecked":true}',
      'DELETE /api/settings/api-keys/sd-cpp?scope=instance',
      'GET /api/settings/test-connection?provider=fal',
      'GET /api/settings/local-servers',
    ]);
  });

  test('turns a problem document into an ApiError', async () => {
    const { fetch } = fakeFetch(
      json(
        {
          type: 'about:blank',
          title: 'The prompt is too long',
          status: 400,
          detail: 'Shorten it.',
          code: 'prompt_too_long',
          params: { actual: 5000, max: 4000 },
          requestId: 'r1',
        },
        { status: 400 },
      ),
    );
    const error = await createClient({ fetch })
      .generations.create({ prompt: 'x' })
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      status: 400,
      code: 'prompt_too_long',
      params: { actual: 5000, max: 4000 },
      requestId: 'r1',
      errors: [],
    });
  });

  test('an answer that is no problem document still has its status', async () => {
    const { fetch } = fakeFetch(new Response('<h1>Bad gateway</h1>', { status: 502 }));
    await expect(createClient({ fetch }).models.list()).rejects.toMatchObject({
      status: 502,
      code: 'unknown',
      requestId: null,
    });
  });

  test('no answer is a NetworkError, an abort stays an AbortError', async () => {
    const abort = new DOMException('stopped', 'AbortError');
    const { fetch } = fakeFetch(new TypeError('fetch failed'), abort);
    const client = createClient({ fetch });
    await expect(client.auth.me()).rejects.toBeInstanceOf(NetworkError);
    await expect(client.auth.me()).rejects.toBe(abort);
  });

  test('passes the signal on and understands 204', async () => {
    const { calls, fetch } = fakeFetch(new Response(null, { status: 204 }));
    const { signal } = new AbortController();
    await expect(createClient({ fetch }).auth.revokeSession('s/1', { signal })).resolves.toBeUndefined();
    expect(calls[0]).toMatchObject({ url: '/api/auth/sessions/s%2F1', init: { method: 'DELETE', signal } });
  });

  test.each(['easel', '__Host-easel'])(
    'keeps the token of the cookie %s where there is no cookie jar',
    async (name) => {
      const { calls, fetch } = fakeFetch(
        json({ user: {} }, { headers: { 'set-cookie': `${name}=abc123; HttpOnly; Path=/` } }),
        json({ user: {} }),
        new Response(null, { status: 204 }),
        json({}),
      );
      const client = createClient({ fetch });
      await client.auth.login({ username: 'ada', password: 'secret phrase' });
      await client.auth.me();
      await client.auth.logout();
      await client.auth.status();
      const sent = calls.map(({ init }) => new Headers(init.headers).get('authorization'));
      expect(sent).toEqual([null, 'Bearer abc123', 'Bearer abc123', null]);
    },
  );
});
