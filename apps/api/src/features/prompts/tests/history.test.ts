import type { PromptHistoryItem } from '@easel/shared';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { systemClock } from '../../../lib/clock.js';
import { describeEachDatabase } from '../../../testing/databases.js';
import { type Caller, startTestServer, type TestServer } from '../../../testing/test-server.js';
import { createHistoryRepository } from '../history/history.repository.js';
import { createHistoryService } from '../history/history.service.js';

describeEachDatabase('prompt history', (makeDatabase) => {
  let server: TestServer;
  let ann: Caller;
  let bob: Caller;
  beforeAll(async () => {
    server = await startTestServer({ database: await makeDatabase(), work: false });
    ann = await server.signUp('ann');
    bob = await server.signUp('bob');
  });
  afterAll(() => server?.remove());

  const use = (caller: Caller, prompt: string, more: object = {}) =>
    caller.call('POST', '/api/generate', { body: { prompt, width: 256, ...more } });
  const history = async (caller: Caller, query = ''): Promise<PromptHistoryItem[]> =>
    (await caller.call('GET', `/api/prompts/history${query}`)).json().items;
  const prompts = async (caller: Caller, query = '') =>
    (await history(caller, query)).map(({ prompt }) => prompt);

  test('each prompt is there once, as it was typed, the last used first', async () => {
    const events: string[] = [];
    server.services.events.subscribe(ann.id, ({ event }) => void events.push(event.name));
    await use(ann, 'A Fox', { templates: ['builtin-style-oil'] });
    await use(ann, 'a boat');
    await use(ann, 'A Fox', { model: 'sketchbook/noto' });
    await use(ann, 'A Fox', { negativePrompt: 'hats' });
    expect(await history(ann)).toMatchObject([
      { prompt: 'A Fox', negativePrompt: 'hats', uses: 1 },
      { prompt: 'A Fox', negativePrompt: '', uses: 2, model: 'sketchbook/noto' },
      { prompt: 'a boat', uses: 1, model: 'sketchbook' },
    ]);
    expect(events.filter((name) => name === 'changed')).toHaveLength(4);
  });

  test('of a batch the typed prompt is kept, with its braces', async () => {
    await ann.call('POST', '/api/generate/batch', { body: { prompt: '{A|B} BOAT', width: 256 } });
    expect((await prompts(ann))[0]).toBe('{A|B} BOAT');
  });

  test('it is searched whatever the case, page by page', async () => {
    expect(await prompts(ann, '?q=BOA')).toEqual(['{A|B} BOAT', 'a boat']);
    expect(await prompts(ann, '?q=100%25')).toEqual([]);
    const first = (await ann.call('GET', '/api/prompts/history?limit=1&q=boat')).json();
    const next = `?limit=1&q=boat&cursor=${first.nextCursor}`;
    expect(await prompts(ann, next)).toEqual(['a boat']);
    expect((await ann.call('GET', `/api/prompts/history${next}`)).json().nextCursor).toBeNull();
    expect((await ann.call('GET', '/api/prompts/history?cursor=nonsense')).json().code).toBe(
      'cursor_invalid',
    );
  });

  test('the same prompt used many times at once is there once', async () => {
    const responses = await Promise.all(Array.from({ length: 20 }, () => use(bob, 'at once')));
    expect(responses.every(({ statusCode }) => statusCode === 202)).toBe(true);
    expect(await history(bob)).toMatchObject([{ prompt: 'at once', uses: 20 }]);
  });

  test('one can forget one or all; what others used is not there', async () => {
    const [item] = await history(ann);
    expect((await bob.call('DELETE', `/api/prompts/history/${item?.id}`)).statusCode).toBe(404);
    expect((await ann.call('DELETE', `/api/prompts/history/${item?.id}`)).statusCode).toBe(204);
    expect(await prompts(ann)).not.toContain(item?.prompt);
    expect((await ann.call('DELETE', '/api/prompts/history')).statusCode).toBe(204);
    expect(await history(ann)).toEqual([]);
    expect(await prompts(bob)).toEqual(['at once']);
  });

  test('only the newest are kept, and a failure stops nobody', async () => {
    const warnings: unknown[] = [];
    const service = createHistoryService({
      history: createHistoryRepository(server.services.db),
      events: server.services.events,
      clock: systemClock,
      log: { warn: (...said: unknown[]) => void warnings.push(said) } as never,
      max: 3,
    });
    for (const prompt of ['1', '2', '3', '4', '2', '5'])
      await service.remember(ann.id, { prompt, negativePrompt: '', model: 'sketchbook' });
    expect(await prompts(ann)).toEqual(['5', '2', '4']);
    await service.remember('nobody', { prompt: 'x', negativePrompt: '', model: 'x' });
    expect(warnings).toHaveLength(1);
  });
});
