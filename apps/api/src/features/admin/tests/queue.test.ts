import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { AdminQueue, AdminStorage } from '@easel/shared';
import { describeEachDatabase } from '../../../testing/databases.js';
import { type Caller, startTestServer, type TestServer } from '../../../testing/test-server.js';

describeEachDatabase('the queue of everybody', (makeDatabase) => {
  let server: TestServer;
  let admin: Caller;
  let ada: Caller;
  beforeAll(async () => {
    server = await startTestServer({ database: await makeDatabase(), work: false });
    admin = await server.signUp('admin');
    ada = await server.signUp('ada');
  });
  afterAll(() => server?.remove());

  const ask = async (caller: Caller, prompt: string): Promise<string> =>
    (await caller.call('POST', '/api/generate', { body: { prompt } })).json().id;
  const queue = async () => (await admin.call('GET', '/api/admin/queue')).json<AdminQueue>();

  test('lists the oldest first and hides the prompts of others', async () => {
    const hers = await ask(ada, 'a secret wish');
    const own = await ask(admin, 'a plain fox');
    const { items, more } = await queue();
    expect(items.map(({ id, username, prompt }) => [id, username, prompt])).toEqual([
      [hers, 'ada', null],
      [own, 'admin', 'a plain fox'],
    ]);
    expect(more).toBe(0);
    const answer = await admin.call('POST', `/api/admin/queue/${hers}/cancel`);
    expect(answer.json()).toEqual({ outcome: 'stopped' });
    expect((await ada.call('GET', `/api/generation/${hers}`)).json().status).toBe('cancelled');
    expect((await admin.call('POST', `/api/admin/queue/${hers}/cancel`)).json()).toEqual({
      outcome: 'too_late',
    });
  });

  test('shows at most 200 and says how many more there are', async () => {
    const before = (await queue()).items.length;
    const { create } = server.services.generations.service;
    for (let n = 0; n < 203; n += 1) await create(ada.id, { prompt: `wish ${n}` });
    const { items, more } = await queue();
    expect([items.length, more]).toEqual([200, before + 3]);
  });

  test('storage is told with what the disk has', async () => {
    const storage = (await admin.call('GET', '/api/admin/storage')).json<AdminStorage>();
    expect(storage.users).toEqual([]);
    expect(storage.disk?.freeBytes).toBeGreaterThan(0);
    expect(storage.disk?.totalBytes).toBeGreaterThanOrEqual(storage.disk?.freeBytes ?? 0);
  });
});
