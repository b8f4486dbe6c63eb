import type { Generation, PromptTemplate } from '@easel/shared';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { describeEachDatabase } from '../../../testing/databases.js';
import { type Caller, startTestServer, type TestServer } from '../../../testing/test-server.js';

describeEachDatabase('several at once, and templates', (makeDatabase) => {
  let server: TestServer;
  let ann: Caller;
  let bob: Caller;
  beforeAll(async () => {
    server = await startTestServer({ database: await makeDatabase() });
    ann = await server.signUp('ann');
    bob = await server.signUp('bob');
  });
  afterEach(() => server.provider.release());
  afterAll(() => server?.remove());

  const batch = (caller: Caller, body: object) =>
    caller.call('POST', '/api/generate/batch', { body: { width: 256, height: 256, ...body } });
  const all = async (caller: Caller): Promise<Generation[]> =>
    (await caller.call('GET', '/api/generation?limit=100')).json().items;

  test('every variant is drawn by every model, with one seed', async () => {
    const response = await batch(ann, {
      prompt: 'a {red|blue} fox',
      models: ['sketchbook', 'sketchbook/noto'],
    });
    expect(response.statusCode).toBe(202);
    const { batchId, items } = response.json();
    expect(items.map(({ prompt, model }: Generation) => [prompt, model])).toEqual([
      ['a red fox', 'sketchbook'],
      ['a red fox', 'sketchbook/noto'],
      ['a blue fox', 'sketchbook'],
      ['a blue fox', 'sketchbook/noto'],
    ]);
    expect(new Set(items.map(({ seed }: Generation) => seed)).size).toBe(1);
    expect(items.every((each: Generation) => each.batchId === batchId && each.requested.seed === null)).toBe(
      true,
    );
    expect(response.headers.location).toBe(`/api/generation?batch=${batchId}`);
  });

  test('a batch is listed page by page, and to nobody else', async () => {
    const { batchId, items } = (await batch(ann, { prompt: '{a|b|c}' })).json();
    const first = (await ann.call('GET', `/api/generation?batch=${batchId}&limit=2`)).json();
    const rest = (
      await ann.call('GET', `/api/generation?batch=${batchId}&limit=2&cursor=${first.nextCursor}`)
    ).json();
    expect([...first.items, ...rest.items].map(({ id }: Generation) => id)).toEqual(
      items.map(({ id }: Generation) => id).toReversed(),
    );
    expect(rest.nextCursor).toBeNull();
    expect((await bob.call('GET', `/api/generation?batch=${batchId}`)).json().items).toEqual([]);
  });

  test('braces are text where nobody wants variants', async () => {
    const { items } = (await batch(ann, { prompt: '{a|b}', dynamic: false })).json();
    expect(items.map(({ prompt }: Generation) => prompt)).toEqual(['{a|b}']);
  });

  test.each([
    [{ prompt: '{a|b|c|d|e|f|g}'.repeat(2) }, 'batch_too_large'],
    [{ prompt: '{a|b}'.repeat(30) }, 'batch_too_large'],
    [{ prompt: '{a|b}', models: ['sketchbook', 'nobody/nothing'] }, 'model_unknown'],
    [{ prompt: '{a|}' }, 'prompt_empty'],
    [{ prompt: ' ' }, 'prompt_empty'],
    [{ prompt: 'x', count: 9 }, 'validation_failed'],
    [{ prompt: 'x', models: ['sketchbook', 'sketchbook/noto'], style: 'cubism' }, 'style_unknown'],
  ])('%j is refused as %s, and nothing is queued', async (body, code) => {
    const before = (await all(ann)).length;
    const response = await batch(ann, body);
    expect(response.json()).toMatchObject({ code, detail: expect.stringMatching(/\w/) });
    expect(response.statusCode).toBe(400);
    expect((await all(ann)).length).toBe(before);
  });

  test('templates are put around the prompt; what was typed is kept', async () => {
    const own: PromptTemplate = (
      await ann.call('POST', '/api/prompts/templates', {
        body: {
          kind: 'style',
          name: 'Mist',
          category: 'Mine',
          text: '{prompt}, in mist $&',
          negativeText: 'sun',
        },
      })
    ).json();
    const templates = ['builtin-style-ink-wash', own.id];
    const created: Generation = (
      await ann.call('POST', '/api/generate', {
        body: { prompt: 'a $1 fox', negativePrompt: 'hats', templates, width: 256 },
        headers: { prefer: 'wait=10' },
      })
    ).json();
    expect(created.prompt).toMatch(/^a \$1 fox, ink wash .*, in mist \$&$/);
    expect(created.requested.asked).toMatchObject({
      prompt: 'a $1 fox',
      templates,
      typedNegativePrompt: 'hats',
      negativePrompt: expect.stringMatching(/^hats, .*, sun$/),
    });
    expect(created.images[0]?.prompt).toBe(created.prompt);
    const again: Generation = (await ann.call('POST', `/api/generation/retry/${created.id}`)).json();
    expect(again).toMatchObject({ prompt: created.prompt, requested: { asked: created.requested.asked } });

    const foreign = await bob.call('POST', '/api/generate', { body: { prompt: 'x', templates: [own.id] } });
    expect(foreign.json()).toMatchObject({ status: 404, code: 'not_found' });
    const unknown = await ann.call('POST', '/api/generate', {
      body: { prompt: 'x', templates: ['builtin-nothing'] },
    });
    expect(unknown.json()).toMatchObject({ code: 'not_found' });
  });

  test('a template that is named twice is put around the prompt once', async () => {
    const templates = ['builtin-style-ink-wash', 'builtin-style-ink-wash'];
    const twice = await ann.call('POST', '/api/generate', {
      body: { prompt: 'a fox', templates, width: 256 },
    });
    expect(twice.json().prompt.match(/ink wash/g)).toHaveLength(1);
    expect(twice.json().requested.asked.templates).toEqual(templates.slice(1));
  });

  test('variants that are the same text are drawn once', async () => {
    const { items } = (await batch(ann, { prompt: '{|} fox' })).json();
    expect(items).toHaveLength(1);
  });

  test('a prompt that only templates make too long is refused', async () => {
    const response = await ann.call('POST', '/api/generate', {
      body: { prompt: 'x'.repeat(3990), templates: ['builtin-style-ink-wash'] },
    });
    expect(response.json()).toMatchObject({ code: 'prompt_too_long', params: { max: 4000 } });
  });
});
