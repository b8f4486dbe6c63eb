import { setTimeout as delay } from 'node:timers/promises';
import type { Generation } from '@easel/shared';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { ProviderError } from '../../../providers/provider.js';
import { describeEachDatabase } from '../../../testing/databases.js';
import { type Caller, startTestServer, type TestServer } from '../../../testing/test-server.js';

describeEachDatabase('generations', (makeDatabase) => {
  let server: TestServer;
  let ann: Caller;
  let bob: Caller;
  beforeAll(async () => {
    server = await startTestServer({
      database: await makeDatabase(),
      env: { GENERATION_MAX_CONCURRENT: '1' },
    });
    ann = await server.signUp('ann');
    bob = await server.signUp('bob');
  });
  afterEach(() => server.provider.release());
  afterAll(() => server?.remove());

  const generate = async (
    caller: Caller,
    body: object = {},
    headers: Record<string, string> = {},
  ): Promise<Generation> => {
    const response = await caller.call('POST', '/api/generate', {
      body: { prompt: 'a red fox', width: 256, height: 256, ...body },
      headers,
    });
    expect([200, 202]).toContain(response.statusCode);
    return response.json();
  };
  const get = async (caller: Caller, id: string): Promise<Generation> =>
    (await caller.call('GET', `/api/generation/${id}`)).json();
  const until = async (
    caller: Caller,
    id: string,
    done: (generation: Generation) => boolean,
  ): Promise<Generation> => {
    for (let tries = 0; tries < 200; tries += 1) {
      const generation = await get(caller, id);
      if (done(generation)) return generation;
      await delay(20);
    }
    throw new Error('it did not happen');
  };
  const is = (status: Generation['status']) => (generation: Generation) => generation.status === status;

  test('a prompt becomes pictures in the gallery', async () => {
    const created = await ann.call('POST', '/api/generate', {
      body: { prompt: '  a red\tfox\u0000 ', width: 256, height: 260, seed: 7, count: 2, steps: 20 },
    });
    expect(created.statusCode).toBe(202);
    expect(created.headers.location).toBe(`/api/generation/${created.json().id}`);
    const done = await until(ann, created.json().id, is('succeeded'));
    expect(done).toMatchObject({
      prompt: 'a red fox',
      negativePrompt: '',
      model: 'sketchbook',
      count: 2,
      seed: 7,
      progress: 1,
      error: null,
      cost: 0,
      requested: { width: 256, height: 264, style: null, seed: 7 },
      attempts: [{ number: 1, provider: 'sketchbook', outcome: 'succeeded', accepted: 'yes' }],
      images: [{ seed: 7, width: 256, height: 264, format: 'png' }, { seed: 8 }],
    });
    expect(done.warnings).toEqual([
      { code: 'parameter_dropped', params: { name: 'steps' } },
      { code: 'size_snapped', params: { width: 256, height: 264, step: 8 } },
    ]);
    const gallery = (await ann.call('GET', '/api/gallery')).json();
    expect(gallery.items.map(({ seed }: { seed: number }) => seed)).toEqual([8, 7]);
  });

  test('Prefer: wait answers with the finished picture, or after the wait with the state of then', async () => {
    const waited = await ann.call('POST', '/api/generate', {
      body: { prompt: 'a boat', width: 256 },
      headers: { prefer: 'respond-async, wait=10' },
    });
    expect(waited.statusCode).toBe(200);
    expect(waited.headers['preference-applied']).toBe('wait=10');
    expect(waited.json()).toMatchObject({ status: 'succeeded', images: [{}] });
    server.provider.hold();
    const short = await ann.call('POST', '/api/generate', {
      body: { prompt: 'a boat', width: 256 },
      headers: { prefer: 'wait=0' },
    });
    expect(short.statusCode).toBe(202);
    await ann.call('POST', `/api/generation/cancel/${short.json().id}`);
  });

  test('cancelling stops a running one, and a queued one before it starts', async () => {
    server.provider.hold();
    const running = await generate(ann);
    await until(ann, running.id, is('running'));
    const queued = await generate(ann);
    expect(queued.queuePosition).toBe(0);
    const first = await ann.call('POST', `/api/generation/cancel/${queued.id}`);
    expect(first.json()).toMatchObject({
      outcome: 'stopped',
      generation: { status: 'cancelled', attempts: [] },
    });
    const startedMs = Date.now();
    const second = await ann.call('POST', `/api/generation/cancel/${running.id}`);
    expect(second.json()).toMatchObject({
      outcome: 'stopped',
      generation: { status: 'cancelled', attempts: [{ outcome: 'cancelled', errorCode: null }] },
    });
    expect(Date.now() - startedMs).toBeLessThan(300);
    const third = await ann.call('POST', `/api/generation/cancel/${running.id}`);
    expect(third.json()).toMatchObject({ outcome: 'too_late' });
  });

  test('a failure says why and what was billed, and can be retried', async () => {
    server.provider.fail(
      new ProviderError('provider_failed', {
        params: { reason: 'out of paint' },
        accepted: 'yes',
        billed: 'no',
      }),
    );
    const failed = await generate(ann, { seed: 99 }, { prefer: 'wait=10' });
    expect(failed).toMatchObject({
      status: 'failed',
      error: { code: 'provider_failed', billed: 'no', message: expect.stringContaining('out of paint') },
    });
    const retried = await ann.call('POST', `/api/generation/retry/${failed.id}`);
    expect(retried.statusCode).toBe(202);
    expect(await until(ann, retried.json().id, is('succeeded'))).toMatchObject({
      retryOf: failed.id,
      seed: 99,
    });
  });

  test('an error of the inside keeps its words to the log', async () => {
    server.provider.fail(new Error('secret path /home/x'));
    const failed = await generate(ann, {}, { prefer: 'wait=10' });
    expect(failed).toMatchObject({ status: 'failed', error: { code: 'internal' } });
    expect(JSON.stringify(failed)).not.toContain('secret');
  });

  test('some pictures of many are a success with a warning', async () => {
    server.provider.fail(
      undefined,
      new ProviderError('image_invalid', { accepted: 'yes', billed: 'unknown' }),
    );
    const partial = await generate(ann, { count: 3 }, { prefer: 'wait=10' });
    expect(partial.status).toBe('succeeded');
    expect(partial.images).toHaveLength(1);
    expect(partial.warnings).toContainEqual({
      code: 'partial_result',
      params: { done: 1, count: 3, code: 'image_invalid' },
    });
  });

  test('something that is no picture is refused and leaves no file', async () => {
    const original = server.provider.requests.length;
    server.provider.fail(new ProviderError('image_invalid', { accepted: 'yes', billed: 'unknown' }));
    const failed = await generate(ann, {}, { prefer: 'wait=10' });
    expect(failed).toMatchObject({ status: 'failed', error: { code: 'image_invalid' } });
    expect(server.provider.requests.length).toBe(original + 1);
  });

  test('a retry of something unfinished is refused', async () => {
    server.provider.hold();
    const running = await generate(ann);
    const response = await ann.call('POST', `/api/generation/retry/${running.id}`);
    expect(response.statusCode).toBe(409);
    expect(response.json()).toMatchObject({ code: 'generation_not_finished' });
    await ann.call('POST', `/api/generation/cancel/${running.id}`);
  });

  test("another user's long queue delays a first job by at most one job", async () => {
    server.provider.hold();
    const busy: Generation[] = [];
    for (let n = 0; n < 6; n += 1) busy.push(await generate(ann, { prompt: `ann ${n}` }));
    const first = await generate(bob, { prompt: 'bob' });
    expect(first.queuePosition).toBeLessThanOrEqual(1);
    server.provider.release();
    const bobs = await until(bob, first.id, is('succeeded'));
    const anns = await Promise.all(busy.map(({ id }) => until(ann, id, is('succeeded'))));
    const before = anns.filter(({ startedAt }) => (startedAt ?? '') < (bobs.startedAt ?? ''));
    expect(before.length).toBeLessThanOrEqual(2);
  });

  test('lists mine by state, page by page', async () => {
    const all = (await ann.call('GET', '/api/generation?limit=100')).json();
    const seen: string[] = [];
    for (let cursor = ''; ; ) {
      const page = (await ann.call('GET', `/api/generation?limit=3${cursor}`)).json();
      seen.push(...page.items.map(({ id }: Generation) => id));
      if (page.nextCursor === null) break;
      cursor = `&cursor=${page.nextCursor}`;
    }
    expect(seen).toEqual(all.items.map(({ id }: Generation) => id));
    const failed = (await ann.call('GET', '/api/generation?status=failed')).json();
    expect(new Set(failed.items.map(({ status }: Generation) => status))).toEqual(new Set(['failed']));
    expect((await ann.call('GET', '/api/generation?status=active')).json().items).toEqual([]);
  });

  test.each([
    [{ prompt: ' \u0000 ' }, 'prompt_empty'],
    [{ prompt: '🐈'.repeat(4001) }, 'prompt_too_long'],
    [{ prompt: 'x', negativePrompt: 'y'.repeat(4001) }, 'prompt_too_long'],
    [{ prompt: 'x', model: 'nobody/nothing' }, 'model_unknown'],
    [{ prompt: 'x', model: 'constructor' }, 'model_unknown'],
    [{ prompt: 'x', style: 'cubism' }, 'style_unknown'],
    [{ prompt: 'x', width: 64 }, 'size_out_of_range'],
    [{ prompt: 'x', aspectRatio: '9:1' }, 'size_out_of_range'],
    [{ prompt: 'x', width: '256' }, 'validation_failed'],
    [{ prompt: 'x', seed: -1 }, 'validation_failed'],
    [{ prompt: 'x', count: 9 }, 'validation_failed'],
    [{ prompt: 'x', colour: 'red' }, 'validation_failed'],
    [{}, 'validation_failed'],
  ])('refuses %j as %s, with a cure', async (body, code) => {
    const response = await ann.call('POST', '/api/generate', { body });
    expect(response.statusCode).toBe(400);
    expect(response.headers['content-type']).toContain('application/problem+json');
    expect(response.json()).toMatchObject({
      code,
      status: 400,
      detail: expect.stringMatching(/\w/),
      requestId: expect.any(String),
    });
  });

  test('a ratio out of range is named by the size it comes to', async () => {
    const response = await ann.call('POST', '/api/generate', { body: { prompt: 'x', aspectRatio: '1:4' } });
    expect(response.json()).toMatchObject({ detail: expect.stringMatching(/^\d+ x \d+ cannot be drawn/) });
  });

  test('4,000 characters are not too many, also as emoji', async () => {
    expect(await generate(ann, { prompt: '🐈'.repeat(4000) }, { prefer: 'wait=10' })).toMatchObject({
      status: 'succeeded',
    });
  });
});
