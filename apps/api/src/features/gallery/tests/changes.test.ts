import type { BulkRequest, StudioEvent } from '@easel/shared';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { newId } from '../../../lib/ids.js';
import { describeEachDatabase } from '../../../testing/databases.js';
import { type Caller, startTestServer, type TestServer } from '../../../testing/test-server.js';
import { imageKeys } from '../image-files.js';
import { createImageWriter } from '../changes/image-writer.js';
import { IMAGE } from '../image.entity.js';
import { countAgain } from './count-again.js';
import { fillGallery } from './fill-gallery.js';

describeEachDatabase('changes in the gallery', (makeDatabase) => {
  let server: TestServer;
  let ann: Caller;
  let ids: string[];
  let stranger: string;
  const [project, foreign] = [newId(), newId()];
  const events: StudioEvent[] = [];
  beforeAll(async () => {
    server = await startTestServer({ database: await makeDatabase(), work: false });
    ann = await server.signUp('ann');
    const ben = await server.signUp('ben');
    const { db } = server.services;
    const own = await fillGallery(
      db,
      ann.id,
      Array.from({ length: 60 }, (_, index) => ({ projectId: index === 0 ? project : null })),
    );
    ids = own.map(({ id }) => id);
    stranger = (await fillGallery(db, ben.id, [{ projectId: foreign }]))[0]?.id ?? '';
    server.services.events.subscribe(ann.id, ({ event }) => events.push(event));
  });
  beforeEach(() => void events.splice(0));
  afterAll(() => server?.remove());

  const bulk = (body: BulkRequest) => ann.call('POST', '/api/gallery/bulk', { body });
  const put = (id: string | undefined, body: object) => ann.call('PUT', `/api/gallery/${id}`, { body });
  const putFiles = async (id: string | undefined): Promise<string[]> => {
    const row = await server.services.db.read.findOneBy(IMAGE, { id: id ?? '' });
    const keys = imageKeys(row?.storageKey ?? '');
    for (const key of keys) await server.services.storage.put(key, Buffer.from('x'));
    return keys;
  };
  const sizes = (keys: string[]) => Promise.all(keys.map((key) => server.services.storage.size(key)));

  test('tags are kept as first typed, and are the same in any case', async () => {
    expect((await put(ids[0], { tags: ['  Blue   Sky ', 'blue sky', 'été'] })).json().tags).toEqual([
      'Blue Sky',
      'été',
    ]);
    expect((await put(ids[1], { tags: ['BLUE SKY'] })).json().tags).toEqual(['Blue Sky']);
    const listed = (await ann.call('GET', '/api/gallery?tag=blue%20sky')).json().items;
    expect(listed.map(({ tags }: { tags: string[] }) => tags)).toEqual([['Blue Sky'], ['Blue Sky', 'été']]);
    expect(events.at(-1)).toMatchObject({ name: 'image', data: { tags: ['Blue Sky'] } });
  });

  test('a tag of which nothing is seen is refused, and what was there stays', async () => {
    for (const name of [' ', '\ud800', '\u200b', '\u2060\u200d', '\u202e']) {
      const refused = await put(ids[0], { tags: ['sky', name] });
      expect(refused.json()).toMatchObject({ status: 400, code: 'validation_failed' });
      expect(refused.json().errors).toEqual([
        { path: '/tags/1', message: 'Tag 2 is empty: give it a letter or a sign.' },
      ]);
      expect((await put(ids[0], { tags: [name] })).statusCode).toBe(400);
      expect((await bulk({ action: 'tag', ids: ids.slice(0, 1), tags: [name] })).statusCode).toBe(400);
    }
    expect((await ann.call('GET', `/api/gallery/${ids[0]}`)).json().tags).toEqual(['Blue Sky', 'été']);
  });

  test('an image takes 50 tags and no more, and a change that is refused changes nothing', async () => {
    const tags = Array.from({ length: 50 }, (_, index) => `tag ${index}`);
    expect((await put(ids[2], { tags })).statusCode).toBe(200);
    const refused = await bulk({ action: 'tag', ids: [ids[3] ?? '', ids[2] ?? ''], tags: ['one more'] });
    expect(refused.json()).toMatchObject({ status: 400, code: 'too_many_tags' });
    expect((await ann.call('GET', `/api/gallery/${ids[3]}`)).json().tags).toEqual([]);
  });

  test('an image can only go to a project of its owner', async () => {
    expect((await put(ids[3], { projectId: project })).json().projectId).toBe(project);
    expect(events[0]).toEqual({ name: 'changed', data: { what: 'projects' } });
    expect((await put(ids[3], { projectId: foreign, title: 'no' })).statusCode).toBe(404);
    expect((await bulk({ action: 'move', ids, projectId: foreign })).statusCode).toBe(404);
    expect((await ann.call('GET', `/api/gallery/${ids[3]}`)).json()).toMatchObject({
      projectId: project,
      title: null,
    });
  });

  test('an image cannot go to a project that is archived', async () => {
    const { id, name } = (await ann.call('POST', '/api/projects', { body: { name: 'Done' } })).json();
    await ann.call('PUT', `/api/projects/${id}`, { body: { archived: true } });
    const refused = await put(ids[6], { projectId: id });
    expect(refused.json()).toMatchObject({ status: 409, code: 'project_archived', params: { name } });
    expect((await bulk({ action: 'move', ids: ids.slice(6, 8), projectId: id })).statusCode).toBe(409);
    expect((await ann.call('GET', `/api/gallery?project=${id}`)).json().items).toEqual([]);
  });

  test('a picture that was drawn for a project meanwhile deleted is outside any', async () => {
    const { db } = server.services;
    const row = await db.read.findOneBy(IMAGE, { id: ids[4] ?? '' });
    if (!row) throw new Error('no image');
    const writer = createImageWriter({ db, projectExists: async () => false });
    const stored = await writer.insert({ ...row, id: newId(), position: 5000, projectId: foreign });
    expect(stored.projectId).toBeNull();
    await writer.remove(ann.id, [stored.id]);
  });

  test('a bulk change says what changed, was so already, and was not found', async () => {
    const [first = '', second = ''] = ids;
    await bulk({ action: 'favorite', ids: [first] });
    const answer = await bulk({ action: 'favorite', ids: [first, second, stranger, newId()] });
    expect(answer.json()).toEqual({ changed: [second], unchanged: 1, skipped: 2 });
  });

  test('few images are told one by one, many as one event', async () => {
    await bulk({ action: 'trash', ids: ids.slice(0, 50) });
    expect(events.filter(({ name }) => name === 'image')).toHaveLength(50);
    await bulk({ action: 'restore', ids });
    events.splice(0);
    await bulk({ action: 'trash', ids });
    expect(events).toEqual([
      { name: 'changed', data: { what: 'projects' } },
      { name: 'changed', data: { what: 'gallery' } },
    ]);
    expect((await bulk({ action: 'restore', ids })).json().changed).toHaveLength(60);
  });

  test('as many as a selection can hold are one request', async () => {
    const many = Array.from({ length: 10_000 }, () => newId());
    expect((await bulk({ action: 'trash', ids: many })).json()).toEqual({
      changed: [],
      unchanged: 0,
      skipped: 10_000,
    });
  });

  test('deleting for good removes row and files, from the gallery and from the trash', async () => {
    const [, , , , , id] = ids;
    const keys = await putFiles(id);
    const answer = await ann.call('DELETE', `/api/gallery/${id}?permanent=true`);
    expect(answer.json()).toMatchObject({ id });
    expect(await sizes(keys)).toEqual([null, null, null]);
    expect(await server.services.storage.list('u')).toEqual([]);
    expect((await ann.call('GET', `/api/gallery/${id}`)).statusCode).toBe(404);
    expect(events).toEqual([{ name: 'image.deleted', data: { id } }]);
    expect((await ann.call('DELETE', `/api/gallery/${stranger}?permanent=true`)).statusCode).toBe(404);
  });

  test('emptying the trash leaves the gallery alone', async () => {
    const trashed = ids.slice(50);
    await bulk({ action: 'trash', ids: trashed });
    expect((await ann.call('DELETE', '/api/gallery/trash')).json()).toEqual({ deleted: 10 });
    expect((await ann.call('GET', '/api/gallery?trash=true')).json().items).toEqual([]);
    expect((await ann.call('GET', '/api/gallery?limit=200')).json().items).toHaveLength(49);
    const { stored, expected } = await countAgain(server.services.db);
    expect(stored).toEqual(expected);
  });
});
