import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GalleryFacets, GalleryPage } from '@easel/shared';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { loadConfig } from '../../config.js';
import { readSettings } from '../../features/auth/index.js';
import { IMAGE } from '../../features/gallery/image.entity.js';
import { imageKeys } from '../../features/gallery/image-files.js';
import { IMAGE_TALLY, type ImageTally } from '../../features/gallery/index-tables/image-tally.entity.js';
import { IMAGE_TOKEN } from '../../features/gallery/index-tables/image-token.entity.js';
import { imageWords } from '../../features/gallery/index-tables/image-words.js';
import { IMAGE_TAG } from '../../features/gallery/tags/image-tag.entity.js';
import { TAG } from '../../features/gallery/tags/tag.entity.js';
import { describeEachDatabase, makeSqlite, type ScratchDatabase } from '../../testing/databases.js';
import { startTestServer, type TestServer } from '../../testing/test-server.js';
import { readSeedOptions } from '../options.js';
import { createTallySums } from '../rows/tally-sums.js';
import { seedInstance } from '../seed-instance.js';

const PASSWORD = 'a password for pictures';

describeEachDatabase('a seeded instance', (makeDatabase) => {
  let database: ScratchDatabase;
  let dataDir: string;
  let server: TestServer;
  const run = async (...args: string[]): Promise<void> => {
    await seedInstance({
      config: loadConfig({ DATA_DIR: dataDir, DATABASE_URL: database.url }),
      options: readSeedOptions(['--password', PASSWORD, ...args]),
      print: () => {},
      bcryptCost: 4,
      palettes: 1,
    });
  };
  const start = async (): Promise<void> => {
    // Nothing may have to be built at a start, so none is made.
    server = await startTestServer({ database, dataDir, work: false });
  };
  const signIn = async () => {
    const payload = { username: 'demo', password: PASSWORD };
    const response = await server.app.inject({ method: 'POST', url: '/api/auth/login', payload });
    const cookie = String(response.headers['set-cookie']).split(';')[0] ?? '';
    return (url: string) => server.app.inject({ url, headers: { cookie } });
  };

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'easel-seed-'));
    database = await makeDatabase();
    await run('--images', '400', '--others', '100', '--other-owners', '3', '--days', '40');
    await start();
  });
  afterAll(() => server?.remove());

  /** What the index must hold, told from the images alone. */
  const recount = async () => {
    const { read } = server.services.db;
    const tags = await read.findBy(TAG, {});
    const links = await read.findBy(IMAGE_TAG, {});
    const images = await read.find(IMAGE, { order: { id: 'ASC' } });
    const owners = [...new Set(images.map(({ ownerId }) => ownerId))];
    const sums = new Map(owners.map((ownerId) => [ownerId, createTallySums(ownerId, [])]));
    const tokens: string[] = [];
    for (const image of images) {
      const own = links.filter(({ imageId }) => imageId === image.id).map(({ tagId }) => tagId);
      const ownTags = tags.filter(({ id }) => own.includes(id));
      sums.get(image.ownerId)?.add(image, ownTags);
      if (image.deletedAt !== null) continue;
      const names = ownTags.map(({ name }) => name);
      tokens.push(...imageWords(image, names).map((word) => `${image.ownerId} ${word} ${image.id}`));
    }
    return { images, tokens: tokens.toSorted(), tallies: [...sums.values()].flatMap((each) => each.rows()) };
  };

  test('has as many images as asked for, of several owners, some in the trash, with increasing ids', async () => {
    const { images } = await recount();
    expect(images).toHaveLength(500);
    expect(new Set(images.map(({ ownerId }) => ownerId)).size).toBe(4);
    const trashed = images.filter(({ deletedAt }) => deletedAt !== null);
    expect(trashed.length).toBeGreaterThan(0);
    expect(trashed.length).toBeLessThan(50);
    for (const image of images) {
      const inId = Number.parseInt(image.id.replaceAll('-', '').slice(0, 12), 16);
      expect(inId).toBe(Date.parse(image.createdAt));
    }
  });

  const expectSoundIndex = async () => {
    const { tokens, tallies } = await recount();
    const { read } = server.services.db;
    const stored = await read.findBy(IMAGE_TOKEN, {});
    expect(stored.map(({ ownerId, token, imageId }) => `${ownerId} ${token} ${imageId}`).toSorted()).toEqual(
      tokens,
    );
    const sums = await read.findBy(IMAGE_TALLY, {});
    const inOrder = (rows: ImageTally[]) => rows.map((row) => JSON.stringify(row)).toSorted();
    expect(inOrder(sums)).toEqual(inOrder(tallies));
  };

  test('finds every image by its words and counts it where it belongs', expectSoundIndex);

  test('its index is known to be current, so that a start has nothing to build', async () => {
    const settings = await readSettings(server.services.db, ['gallery_index']);
    expect(settings.has('gallery_index')).toBe(true);
  });

  test('its owner signs in, is the administrator and sees the gallery', async () => {
    const get = await signIn();
    const page: GalleryPage = (await get('/api/gallery?limit=200')).json();
    expect(page.items).toHaveLength(200);
    expect(page.nextCursor).toEqual(expect.any(String));
    expect((await get('/api/auth/me')).json()).toMatchObject({ user: { username: 'demo', role: 'admin' } });
  });

  test('search and facets tell of its images', async () => {
    const get = await signIn();
    const { images } = await recount();
    const { id } = (await get('/api/auth/me')).json().user;
    const own = images.filter((image) => image.ownerId === id && image.deletedAt === null);
    const facets: GalleryFacets = (await get('/api/gallery/facets')).json();
    expect(facets.total).toBe(own.length);
    const cats = own.filter((image) => imageWords(image, []).includes('cat')).map((image) => image.id);
    const found: GalleryPage = (await get('/api/gallery?q=cat+&limit=200')).json();
    expect(found.items.map((image) => image.id)).toEqual(cats.toReversed());
  });

  test('takes more when it is seeded again', async () => {
    await server.stop();
    await run('--images', '60', '--others', '6', '--other-owners', '3', '--days', '40');
    await start();
    expect((await recount()).images).toHaveLength(566);
    await expectSoundIndex();
  });
});

test('an instance that runs is left alone', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'easel-seed-'));
  await writeFile(join(dataDir, 'easel.pid'), String(process.ppid));
  const config = loadConfig({ DATA_DIR: dataDir });
  const options = readSeedOptions(['--images', '1']);
  await expect(seedInstance({ config, options, print: () => {} })).rejects.toThrow('already runs on');
  await rm(dataDir, { recursive: true });
});

test('files are real, and deleting those of one image leaves the others', async () => {
  const database = await makeSqlite();
  const dataDir = await mkdtemp(join(tmpdir(), 'easel-seed-'));
  const options = readSeedOptions(['--images', '60', '--files', 'tiny', '--password', PASSWORD]);
  await seedInstance({
    config: loadConfig({ DATA_DIR: dataDir, DATABASE_URL: database.url }),
    options,
    print: () => {},
    bcryptCost: 4,
    palettes: 1,
  });
  const server = await startTestServer({ database, dataDir });
  const images = await server.services.db.read.findBy(IMAGE, {});
  const [first, ...others] = images;
  const twin = others.find(({ sha256 }) => sha256 === first?.sha256);
  if (!first || !twin) throw new Error('no two images of one drawing');
  await Promise.all(imageKeys(first.storageKey).map((key) => server.services.storage.remove(key)));
  const bytes = await server.services.storage.read(twin.storageKey);
  const { width, height, bytes: length } = twin;
  expect(await sharp(bytes ?? undefined).metadata()).toMatchObject({ width, height });
  expect(bytes).toHaveLength(length);
  for (const key of imageKeys(twin.storageKey))
    expect((await stat(join(dataDir, 'files', key))).size).toBeGreaterThan(0);
  await server.remove();
});
