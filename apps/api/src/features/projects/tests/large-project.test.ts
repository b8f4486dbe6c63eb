import type { Generation, ImageRecord } from '@easel/shared';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId } from '../../../lib/ids.js';
import { type Caller, startTestServer, type TestServer } from '../../../testing/test-server.js';

let server: TestServer;
let ann: Caller;
beforeAll(async () => {
  server = await startTestServer();
  ann = await server.signUp('ann');
});
afterAll(() => server?.remove());

test('a project with thousands of pictures can be emptied', async () => {
  const { db } = server.services;
  const { id } = (await ann.call('POST', '/api/projects', { body: { name: 'large' } })).json();
  const { images }: Generation = (
    await ann.call('POST', '/api/generate', {
      body: { prompt: 'a fox', width: 256, projectId: id },
      headers: { prefer: 'wait=10' },
    })
  ).json();
  const row = await db.read.findOneBy<ImageRecord>('image', { id: images[0]?.id ?? '' });
  if (!row) throw new Error('no image');
  await db.transaction(async (manager) => {
    for (let position = 1; position <= 2000; position += 1)
      await manager.insert<ImageRecord>('image', { ...row, id: newId(), position });
  });
  const deleted = await ann.call('DELETE', `/api/projects/${id}?images=trash`);
  expect(deleted.json()).toEqual({ images: 2001 });
  expect(await db.read.countBy<ImageRecord>('image', { projectId: id })).toBe(0);
  expect((await ann.call('GET', '/api/gallery')).json().items).toEqual([]);
});
