import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { newId } from '../../../lib/ids.js';
import { describeEachDatabase } from '../../../testing/databases.js';
import { type Caller, startTestServer, type TestServer } from '../../../testing/test-server.js';
import { IMAGE } from '../image.entity.js';
import { IMAGE_TALLY } from '../index-tables/image-tally.entity.js';
import { IMAGE_TOKEN } from '../index-tables/image-token.entity.js';
import { rebuildIndex } from '../index-tables/rebuild.js';
import { countAgain } from './count-again.js';
import { fillGallery } from './fill-gallery.js';

const PROJECTS = [newId(), newId()];
const TAGS = ['Sky', 'blue sky', 'SKY', '黒猫', 'été'];
const TEXTS = ['a fox', 'Fox and hound, été', '黒猫', null];

describeEachDatabase('search index and counts', (makeDatabase) => {
  let server: TestServer;
  let ann: Caller;
  let ben: Caller;
  beforeAll(async () => {
    server = await startTestServer({ database: await makeDatabase(), work: false });
    ann = await server.signUp('ann');
    ben = await server.signUp('ben');
    for (const { id } of [ann, ben])
      await fillGallery(
        server.services.db,
        id,
        Array.from({ length: 14 }, (_, index) => ({
          prompt: `fox number ${index}`,
          createdAt: `2026-01-${String(1 + (index % 3)).padStart(2, '0')}T23:30:00.000Z`,
          width: [512, 1024, 2048][index % 3] ?? 512,
          favorite: index % 4 === 0,
          projectId: id === ann.id ? (PROJECTS[index % 3] ?? null) : null,
          tags: TAGS.slice(index % 3, 1 + (index % 3)),
        })),
      );
  });
  afterAll(() => server?.remove());

  const expectTrue = async (): Promise<void> => {
    const { stored, expected } = await countAgain(server.services.db);
    expect(stored).toEqual(expected);
  };
  const imagesOf = async (ownerId: string): Promise<string[]> =>
    (await server.services.db.read.find(IMAGE, { where: { ownerId }, order: { id: 'ASC' } })).map(
      ({ id }) => id,
    );
  const apply = async ({ mine, picks, what }: Operation): Promise<void> => {
    const ownerId = mine ? ann.id : ben.id;
    const all = [...(await imagesOf(ann.id)), ...(await imagesOf(ben.id)), newId()];
    const ids = [...new Set(picks.map((pick) => all[pick % all.length] ?? ''))];
    const { changes } = server.services.gallery;
    if (what.action === 'update') {
      const own = await imagesOf(ownerId);
      const id = own[(picks[0] ?? 0) % own.length];
      if (id) await changes.update(ownerId, id, what.body);
    } else if (what.action === 'move' && !mine)
      await changes.bulk(ownerId, { ...what, ids, projectId: null });
    else await changes.bulk(ownerId, { ...what, ids });
  };
  const change = fc.oneof(
    fc.record({ action: fc.constantFrom('favorite', 'unfavorite', 'trash', 'restore') }),
    fc.record({
      action: fc.constant('move' as const),
      projectId: fc.constantFrom(...PROJECTS, null),
    }),
    fc.record({
      action: fc.constantFrom('tag', 'untag'),
      tags: fc.subarray(TAGS, { minLength: 1 }),
    }),
    fc.record({
      action: fc.constant('update' as const),
      body: fc.record(
        {
          title: fc.constantFrom(...TEXTS),
          notes: fc.constantFrom(...TEXTS),
          tags: fc.subarray(TAGS),
        },
        { requiredKeys: [] },
      ),
    }),
  );
  const operation = fc.record({
    mine: fc.boolean(),
    picks: fc.array(fc.nat(40), { minLength: 1, maxLength: 12 }),
    what: change,
  });
  type Operation = typeof operation extends fc.Arbitrary<infer T> ? T : never;

  test('are what counting again gives, whatever is done in whatever order', async () => {
    await expectTrue();
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { minLength: 3, maxLength: 10 }), async (operations) => {
        for (const each of operations) await apply(each);
        await expectTrue();
      }),
      { numRuns: 12 },
    );
  });

  test('stay so when many change the same images at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { minLength: 6, maxLength: 12 }), async (operations) => {
        await Promise.all(operations.map(apply));
        await expectTrue();
      }),
      { numRuns: 6 },
    );
  });

  test('are made anew from the images, also where they had been wrong', async () => {
    const { db } = server.services;
    const [id = ''] = await imagesOf(ann.id);
    const gone = newId();
    await db.transaction(async (manager) => {
      await manager.delete(IMAGE_TOKEN, { ownerId: ann.id });
      await manager.insert(IMAGE_TOKEN, { ownerId: ann.id, token: 'stale', imageId: id });
      await manager.insert(IMAGE_TOKEN, { ownerId: gone, token: 'stale', imageId: id });
      await manager.update(IMAGE_TALLY, { ownerId: ben.id, dimension: 'provider' }, { count: 999 });
    });
    await rebuildIndex(db);
    await expectTrue();
  });

  test('of an account that goes are handed over with its images, tags joined by name', async () => {
    const { accountImages, changes } = server.services.gallery;
    const [mine = ''] = await imagesOf(ann.id);
    const [his = ''] = await imagesOf(ben.id);
    await changes.bulk(ann.id, { action: 'restore', ids: [mine] });
    await changes.update(ann.id, mine, { tags: ['Common', 'mine'], projectId: null });
    await changes.update(ben.id, his, { tags: ['common'] });
    const count = (await imagesOf(ann.id)).length;
    expect(await accountImages.transfer({ from: ann.id, to: ben.id })).toBe(count);
    await expectTrue();
    const { tags } = (await ben.call('GET', `/api/gallery/${mine}`)).json();
    expect(tags).toEqual(['common', 'mine']);
    expect((await ann.call('GET', `/api/gallery/${mine}`)).statusCode).toBe(404);
  });

  test('are gone when the last image is deleted for good', async () => {
    const { accountImages } = server.services.gallery;
    const count = (await imagesOf(ben.id)).length;
    expect(await accountImages.removeAllOf(ben.id)).toBe(count);
    expect(await countAgain(server.services.db)).toEqual({ stored: [], expected: [] });
  });
});
