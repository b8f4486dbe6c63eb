import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { shiftIso } from '../../../lib/clock.js';
import { describeEachDatabase } from '../../../testing/databases.js';
import { type Caller, startTestServer, type TestServer } from '../../../testing/test-server.js';
import { createGalleryChanges } from '../changes/gallery-changes.service.js';
import { createImageWriter } from '../changes/image-writer.js';
import { createRemoveImages } from '../changes/remove-images.js';
import { createImageRepository } from '../image.repository.js';
import { createPurge } from '../purge.js';
import { fillGallery } from './fill-gallery.js';

describeEachDatabase('what is restored while the trash is emptied', (makeDatabase) => {
  let server: TestServer;
  let ann: Caller;
  beforeAll(async () => {
    server = await startTestServer({ database: await makeDatabase(), work: false });
    ann = await server.signUp('ann');
  });
  afterAll(() => server?.remove());

  const clock = { now: () => new Date().toISOString() };
  const announce = { changed: async () => {}, removed: () => {} };
  /** Five images that have lain in the trash for a year, and parts that work on them. */
  const setUp = async () => {
    const { db, storage } = server.services;
    const deletedAt = shiftIso(clock.now(), -365 * 24 * 60 * 60 * 1000);
    const trashed = await fillGallery(
      db,
      ann.id,
      Array.from({ length: 5 }, () => ({ deletedAt })),
    );
    const images = createImageRepository(db);
    const writer = createImageWriter({ db, projectExists: async () => true });
    const log = pino({ level: 'silent' });
    const removeImages = createRemoveImages({ images, writer, storage, log });
    const ids = trashed.map(({ id }) => id);
    const kept = ids.slice(0, 3);
    const restore = () => ann.call('POST', '/api/gallery/bulk', { body: { action: 'restore', ids: kept } });
    const left = async () => (await images.findMany(ann.id, ids)).map(({ id }) => id).toSorted();
    return { images, writer, removeImages, log, kept, restore, left };
  };

  test('is kept when its owner empties the trash', async () => {
    const { images, writer, removeImages, kept, restore, left } = await setUp();
    const changes = createGalleryChanges({
      images: {
        ...images,
        findTrash: async (query) => {
          const ids = await images.findTrash(query);
          await restore();
          return ids;
        },
      },
      writer,
      removeImages,
      announce,
      checkProject: async () => {},
      clock,
      view: async () => [],
    });
    expect(await changes.emptyTrash(ann.id)).toBe(2);
    expect(await left()).toEqual(kept.toSorted());
  });

  test('is kept when its time in the trash is over', async () => {
    const { images, removeImages, log, kept, restore, left } = await setUp();
    const purge = createPurge({
      images: {
        findTrashedBefore: async (time, limit) => {
          const due = await images.findTrashedBefore(time, limit);
          await restore();
          return due;
        },
      },
      removeImages,
      announce,
      trashDays: async () => 30,
      clock,
      log,
    });
    await purge.run();
    expect(await left()).toEqual(kept.toSorted());
  });

  test('is either restored or gone when both happen at once', async () => {
    const { kept, restore, left } = await setUp();
    const [restored] = await Promise.all([restore(), ann.call('DELETE', '/api/gallery/trash')]);
    const { changed } = restored.json();
    expect(await left()).toEqual(changed.toSorted());
    for (const id of kept)
      expect((await ann.call('GET', `/api/gallery/${id}`)).statusCode).toBe(changed.includes(id) ? 200 : 404);
  });

  test('an image that lies in no trash is deleted for good when that is asked for', async () => {
    const { kept, restore, left } = await setUp();
    await restore();
    const answer = await ann.call('POST', '/api/gallery/bulk', { body: { action: 'delete', ids: kept } });
    expect(answer.json()).toMatchObject({ unchanged: 0, skipped: 0 });
    expect(answer.json().changed.toSorted()).toEqual(kept.toSorted());
    expect(await left()).toHaveLength(2);
  });
});
