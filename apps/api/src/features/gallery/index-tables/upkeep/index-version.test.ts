import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { makeSqlite } from '../../../../testing/databases.js';
import { startTestServer, type TestServer } from '../../../../testing/test-server.js';
import { putSetting, readSettings } from '../../../auth/index.js';
import { countAgain } from '../../tests/count-again.js';
import { fillGallery } from '../../tests/fill-gallery.js';
import { IMAGE_TALLY } from '../image-tally.entity.js';
import { IMAGE_TOKEN } from '../image-token.entity.js';
import { createIndexUpkeep } from './index-version.js';

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer({ database: await makeSqlite() });
});
afterEach(() => server.remove());

const versionOf = async (): Promise<unknown> =>
  (await readSettings(server.services.db, ['gallery_index'])).get('gallery_index');

test('an empty gallery is of the current version at once', async () => {
  expect(await versionOf()).toEqual({ version: 2 });
});

test('an installation from before the index gets one at the next start', async () => {
  const { db } = server.services;
  const ann = await server.signUp('ann');
  await fillGallery(db, ann.id, [{ prompt: 'a fox' }, { tags: ['sky'], favorite: true }]);
  await db.transaction(async (manager) => {
    await manager.delete(IMAGE_TOKEN, { ownerId: ann.id });
    await manager.delete(IMAGE_TALLY, { ownerId: ann.id });
  });
  await putSetting(db, 'gallery_index', null);
  const upkeep = createIndexUpkeep({ db, log: pino({ level: 'silent' }) });
  await upkeep.start();
  await upkeep.settled();
  const { stored, expected } = await countAgain(db);
  expect(stored).toEqual(expected);
  expect(stored).not.toEqual([]);
  expect(await versionOf()).toEqual({ version: 2 });
});

test('an installation whose index holds no signs yet gets them at the next start', async () => {
  const { db } = server.services;
  const ann = await server.signUp('ann');
  await fillGallery(db, ann.id, [{ prompt: '🎃' }]);
  await db.transaction((manager) => manager.delete(IMAGE_TOKEN, { ownerId: ann.id }));
  await putSetting(db, 'gallery_index', { version: 1 });
  const upkeep = createIndexUpkeep({ db, log: pino({ level: 'silent' }) });
  await upkeep.start();
  await upkeep.settled();
  expect(await db.read.countBy(IMAGE_TOKEN, { ownerId: ann.id, token: '🎃' })).toBe(1);
  expect(await versionOf()).toEqual({ version: 2 });
});

test('a rebuild that is stopped is not taken for done', async () => {
  const { db } = server.services;
  const ann = await server.signUp('ann');
  await fillGallery(db, ann.id, [{ prompt: 'a fox' }]);
  await putSetting(db, 'gallery_index', null);
  const upkeep = createIndexUpkeep({ db, log: pino({ level: 'silent' }) });
  await upkeep.start();
  await upkeep.stop();
  expect(await versionOf()).toBeUndefined();
});
