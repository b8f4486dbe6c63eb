import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Generation, Image, ImageRecord } from '@easel/shared';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { AppError } from '../../../lib/app-error.js';
import { createLocalStorage } from '../../../storage/local-storage.js';
import type { Storage } from '../../../storage/storage.js';
import { makeSqlite, type ScratchDatabase } from '../../../testing/databases.js';
import { type Caller, startTestServer, type TestServer } from '../../../testing/test-server.js';
import { GENERATION } from '../generation.entity.js';
import { getGeneration, untilGeneration } from './until-generation.js';

let database: ScratchDatabase;
let dataDir: string;
let server: TestServer;
let ann: Caller;

const begin = async (options: Parameters<typeof startTestServer>[0] = {}) => {
  server = await startTestServer({ database, dataDir, ...options });
  return server;
};
beforeEach(async () => {
  database = await makeSqlite();
  dataDir = await mkdtemp(join(tmpdir(), 'easel-recovery-'));
});
afterEach(async () => {
  server.provider.release();
  await server.stop();
  await database.drop();
  await rm(dataDir, { recursive: true, force: true });
});

const generate = async (body: object = {}): Promise<Generation> =>
  (await ann.call('POST', '/api/generate', { body: { prompt: 'a fox', width: 256, ...body } })).json();
const get = (id: string): Promise<Generation> => getGeneration({ server, caller: ann, id });
const until = (id: string, done: (generation: Generation) => boolean): Promise<Generation> =>
  untilGeneration({ server, caller: ann, id }, done);
const files = async (): Promise<string[]> =>
  (await readdir(join(dataDir, 'files'), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

/** What a kill -9 leaves: the row says running, in the name of this instance. */
const pretendKilled = async (id: string, change: object = {}) => {
  const { instanceId } = server.services;
  await server.services.db.write((manager) =>
    manager.update(
      GENERATION,
      { id },
      { status: 'running', workerId: instanceId, leaseUntil: '2999-01-01T00:00:00.000Z', ...change },
    ),
  );
};

test('what was being drawn when the process died is failed as interrupted, and its stray files are gone', async () => {
  await begin({ work: false });
  ann = await server.signUp('ann');
  const { id } = await generate();
  await pretendKilled(id);
  const record = await server.services.db.read.findOneBy(GENERATION, { id });
  const stray = `u/${ann.id}/${record?.createdAt.slice(0, 7)}/${id}/0.png`;
  await server.services.storage.put(stray, Buffer.from('half a picture'));
  await writeFile(join(dataDir, 'files', 'tmp', 'half'), 'x');
  await server.stop();

  await begin();
  expect(await get(id)).toMatchObject({
    status: 'failed',
    error: { code: 'interrupted', billed: 'no' },
    images: [],
  });
  expect(await files()).toEqual([]);
});

test('pictures that were finished before the process died are kept, with a warning', async () => {
  await begin();
  ann = await server.signUp('ann');
  const { id } = await generate({ count: 2 });
  await until(id, ({ status }) => status === 'succeeded');
  await server.services.db.write((manager) => manager.delete('image', { generationId: id, position: 1 }));
  await pretendKilled(id);
  await server.stop();

  await begin();
  const recovered = await get(id);
  expect(recovered).toMatchObject({ status: 'succeeded', error: { code: 'interrupted' }, images: [{}] });
  expect(recovered.warnings).toContainEqual({
    code: 'partial_result',
    params: { done: 1, count: 2, code: 'interrupted' },
  });
  expect((await files()).sort()).toEqual(['0.medium.webp', '0.png', '0.small.webp']);
});

test('what was cancelled when the process died is cancelled', async () => {
  await begin({ work: false });
  ann = await server.signUp('ann');
  const { id } = await generate();
  await pretendKilled(id, { cancelRequestedAt: new Date().toISOString() });
  await server.stop();
  await begin();
  expect(await get(id)).toMatchObject({ status: 'cancelled', error: null });
});

test('what another instance draws is left alone until its lease runs out', async () => {
  await begin({ work: false });
  ann = await server.signUp('ann');
  const { id } = await generate();
  const other = '01890000-0000-7000-8000-000000000000';
  await pretendKilled(id, { workerId: other });
  await server.stop();
  await begin();
  expect(await get(id)).toMatchObject({ status: 'running' });
  await pretendKilled(id, { workerId: other, leaseUntil: '2020-01-01T00:00:00.000Z' });
  await server.stop();
  await begin();
  expect(await get(id)).toMatchObject({ status: 'failed', error: { code: 'interrupted' } });
});

test('what was waiting is drawn after the restart', async () => {
  await begin({ work: false });
  ann = await server.signUp('ann');
  const { id } = await generate();
  await server.stop();
  await begin();
  expect(await until(id, ({ status }) => status === 'succeeded')).toMatchObject({ images: [{}] });
});

test('an orderly stop puts a running picture back, and the next start draws only what is missing', async () => {
  await begin();
  ann = await server.signUp('ann');
  const { id } = await generate({ count: 2 });
  await until(id, ({ status }) => status === 'succeeded');
  await server.services.db.write((manager) => manager.delete('image', { generationId: id, position: 1 }));
  await server.services.db.write((manager) =>
    manager.update(GENERATION, { id }, { status: 'queued', finishedAt: null }),
  );
  server.provider.hold();
  server.services.queue.enqueue({ id, userId: ann.id });
  await until(id, ({ status }) => status === 'running');
  await server.stop();

  await begin();
  const done = await until(id, ({ status }) => status === 'succeeded');
  expect(done.images.map(({ seed }) => seed)).toEqual([done.seed, done.seed + 1]);
  expect(server.provider.requests.map(({ positions }) => positions)).toEqual([[1]]);
});

test('a picture without progress is given up', async () => {
  await begin({ env: { GENERATION_TIMEOUT: '1' } });
  ann = await server.signUp('ann');
  server.provider.hold();
  const { id } = await generate();
  expect(await until(id, ({ status }) => status === 'failed')).toMatchObject({
    error: { code: 'timed_out' },
  });
  expect(server.provider.aborted).toHaveLength(1);
});

test('a full disk fails the picture with a cure, and leaves neither row nor file', async () => {
  const storage = await createLocalStorage(join(dataDir, 'files'));
  const full: Storage = {
    ...storage,
    // The original still fits, its thumbnail does not.
    put: (key, bytes) =>
      key.endsWith('.webp') ? Promise.reject(new AppError('storage_full')) : storage.put(key, bytes),
  };
  await begin({ parts: { storage: full } });
  ann = await server.signUp('ann');
  const { id } = await generate();
  expect(await until(id, ({ status }) => status === 'failed')).toMatchObject({
    error: { code: 'storage_full', message: expect.stringContaining('free space') },
    images: [],
  });
  expect(await files()).toEqual([]);
});

test('the trash is emptied of what has lain there for 30 days, rows and files', async () => {
  await begin();
  ann = await server.signUp('ann');
  const { id } = await generate({ count: 2 });
  const { images } = await until(id, ({ status }) => status === 'succeeded');
  for (const image of images) await ann.call('DELETE', `/api/gallery/${image.id}`);
  const longAgo = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000).toISOString();
  await server.services.db.write((manager) =>
    manager.update<ImageRecord>('image', { id: images[0]?.id }, { deletedAt: longAgo }),
  );
  await server.services.gallery.purge.run();
  const left = (await ann.call('GET', '/api/gallery?trash=true')).json();
  expect(left.items.map((image: Image) => image.id)).toEqual([images[1]?.id]);
  expect((await files()).sort()).toEqual(['1.medium.webp', '1.png', '1.small.webp']);
  expect((await get(id)).prompt).toBe('a fox');
});

test('two processes cannot share a data folder', async () => {
  await begin();
  ann = await server.signUp('ann');
  await writeFile(join(dataDir, 'easel.pid'), String(process.ppid));
  await expect(startTestServer({ database, dataDir })).rejects.toThrow('already runs');
});
