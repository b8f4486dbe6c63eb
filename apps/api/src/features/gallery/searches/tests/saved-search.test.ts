import type { StudioEvent } from '@easel/shared';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId } from '../../../../lib/ids.js';
import { describeEachDatabase } from '../../../../testing/databases.js';
import { type Caller, startTestServer, type TestServer } from '../../../../testing/test-server.js';
import { SAVED_SEARCH } from '../saved-search.entity.js';

describeEachDatabase('saved searches', (makeDatabase) => {
  let server: TestServer;
  let ann: Caller;
  let bob: Caller;
  const save = (who: Caller, name: string, query = 'q=fox') =>
    who.call('POST', '/api/gallery/searches', { body: { name, query } });
  const names = async (who: Caller): Promise<string[]> =>
    (await who.call('GET', '/api/gallery/searches')).json().items.map(({ name }: { name: string }) => name);

  beforeAll(async () => {
    server = await startTestServer({ database: await makeDatabase() });
    ann = await server.signUp('ann');
    bob = await server.signUp('bob');
  });
  afterAll(() => server?.remove());

  test('are saved, listed by name, changed and deleted, and other browsers hear of it', async () => {
    const events: StudioEvent[] = [];
    const unsubscribe = server.services.events.subscribe(ann.id, ({ event }) => void events.push(event));
    const saved = await save(ann, '  winter  foxes ', '?q=fox+in+snow&favorite=true&sort=oldest');
    expect([saved.statusCode, saved.json()]).toEqual([
      201,
      {
        id: expect.any(String),
        name: 'winter foxes',
        query: 'q=fox+in+snow&favorite=true&sort=oldest',
        createdAt: expect.any(String),
      },
    ]);
    const { id } = saved.json();
    await save(ann, 'Hens 10', '');
    await save(ann, 'hens 9');
    expect(await names(ann)).toEqual(['hens 9', 'Hens 10', 'winter foxes']);

    const url = `/api/gallery/searches/${id}`;
    const body = { name: 'Winter Foxes', query: 'tag=fox' };
    expect((await ann.call('PUT', url, { body })).json()).toMatchObject({ id, ...body });
    expect((await ann.call('DELETE', url)).statusCode).toBe(204);
    expect((await ann.call('DELETE', url)).json()).toMatchObject({ code: 'not_found' });
    expect((await ann.call('PUT', url, { body })).json()).toMatchObject({ code: 'not_found' });
    expect(await names(ann)).toEqual(['hens 9', 'Hens 10']);
    unsubscribe();
    expect(events).toEqual(Array(5).fill({ name: 'changed', data: { what: 'searches' } }));
  });

  test('two of one person never share a name, even when saved at once', async () => {
    const answers = await Promise.all(['Ducks', 'DUCKS', 'ducks'].map((name) => save(ann, name)));
    expect(answers.filter(({ statusCode }) => statusCode === 201)).toHaveLength(1);
    expect(answers.find(({ statusCode }) => statusCode === 409)?.json()).toMatchObject({
      code: 'name_taken',
    });
    expect((await save(bob, 'ducks')).statusCode).toBe(201);
  });

  test('somebody else sees, changes and deletes none of them', async () => {
    const { id } = (await save(ann, 'mine')).json();
    const url = `/api/gallery/searches/${id}`;
    expect(await names(bob)).not.toContain('mine');
    const body = { name: 'stolen', query: '' };
    expect((await bob.call('PUT', url, { body })).statusCode).toBe(404);
    expect((await bob.call('DELETE', url)).statusCode).toBe(404);
    expect(await names(ann)).toContain('mine');
  });

  test.each([
    'colour=red',
    'cursor=abc',
    'q=a&q=b',
    'favorite=maybe',
    'project=mine',
    'from=yesterday',
    'seed=1e309',
  ])('refuses the query %s', async (query) => {
    const answer = await save(ann, 'wrong', query);
    expect(answer.json()).toMatchObject({ code: 'validation_failed', errors: [{ path: '/query' }] });
  });

  test.each([' \u0000 ', '\u200b', '\u202e'])('a name of which nothing is seen is none: %j', async (name) => {
    expect((await save(ann, name)).json()).toMatchObject({ status: 400, errors: [{ path: '/name' }] });
  });

  test('there is a limit, and it says what to do', async () => {
    const createdAt = '2026-01-31T09:08:06.000Z';
    const { db } = server.services;
    const known = (await names(bob)).length;
    await db.transaction(async (manager) => {
      for (let n = known; n < 100; n += 1) {
        const search = { id: newId(), ownerId: bob.id, name: `search ${n}`, query: '', createdAt };
        await manager.insert(SAVED_SEARCH, search);
      }
    });
    const answer = await save(bob, 'one more');
    expect(answer.statusCode).toBe(409);
    expect(answer.json()).toMatchObject({ code: 'too_many_searches', params: { max: 100 } });
  });
});
