import { mkdtemp } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import type { ImageRecord } from '@easel/shared';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createLocalStorage } from '../../../../storage/local-storage.js';
import type { Storage } from '../../../../storage/storage.js';
import { readZip } from '../../../../testing/read-zip.js';
import { type Caller, startTestServer, type TestServer } from '../../../../testing/test-server.js';
import { addImages } from './gallery-rig.js';

/** As many pictures as make a ZIP far larger than what sockets hold back. */
const COUNT = 401;
const BYTES = 100 * 1024;

let server: TestServer;
let ann: Caller;
let images: ImageRecord[];
let reads = 0;

beforeAll(async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'easel-zip-'));
  const local = await createLocalStorage(join(dataDir, 'files'));
  const sizes = new Map<string, number>();
  const storage: Storage = {
    ...local,
    put: async (key, bytes) => void sizes.set(key, bytes.length),
    read: async (key) => {
      reads += 1;
      return Buffer.alloc(sizes.get(key) ?? 0);
    },
  };
  server = await startTestServer({ dataDir, parts: { storage } });
  await server.app.listen({ host: '127.0.0.1', port: 0 });
  ann = await server.signUp('ann');
  images = await addImages(server, ann, { count: COUNT, bytes: BYTES });
});
beforeEach(() => {
  reads = 0;
});
afterAll(() => server?.remove());

/** Asks for all images over a real socket; nobody reads the answer yet. */
const ask = async (): Promise<IncomingMessage> => {
  const { port } = server.app.server.address() as AddressInfo;
  const body = JSON.stringify({ ids: images.map(({ id }) => id) });
  const headers = {
    cookie: ann.cookie,
    origin: `http://127.0.0.1:${port}`,
    'content-type': 'application/json',
  };
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request(
      { port, host: '127.0.0.1', method: 'POST', path: '/api/gallery/download', headers, agent: false },
      resolve,
    )
      .on('error', reject)
      .end(body);
  });
  answer.on('error', () => {});
  return answer;
};
/** Until nothing more is read: the sockets are full, or the work has stopped. */
const untilStill = async (): Promise<number> => {
  for (let before = -1; before !== reads; await delay(150)) before = reads;
  return reads;
};

test('hundreds of files come whole, in a few queries', async () => {
  let queries = 0;
  const { dataSource } = server.services.db;
  const log = dataSource.logger;
  dataSource.setOptions({ logging: ['query'] });
  dataSource.logger = Object.assign(Object.create(log) as typeof log, {
    logQuery: () => void (queries += 1),
  });
  const files = await readZip(await buffer(await ask()));
  dataSource.setOptions({ logging: false });
  dataSource.logger = log;
  expect(files.size).toBe(COUNT + 1);
  for (const { id, bytes } of images)
    expect(files.get(`images/a-fox-${id.slice(-8)}.png`)).toHaveLength(bytes);
  // Who asks, a count and five tables for each of three batches.
  expect(queries).toBeGreaterThan(9);
  expect(queries).toBeLessThan(30);
});

test('a reader that does not read makes nothing pile up', async () => {
  const answer = await ask();
  const ahead = await untilStill();
  expect(ahead).toBeLessThan(COUNT / 2);
  expect((await readZip(await buffer(answer))).size).toBe(COUNT + 1);
  expect(reads).toBe(COUNT);
});

test('who goes away is worked for no longer, and two at once are enough', async () => {
  const [first, second] = [await ask(), await ask()];
  const third = await ask();
  expect(third.statusCode).toBe(429);
  expect(JSON.parse((await buffer(third)).toString())).toMatchObject({
    code: 'too_many_downloads',
    params: { max: 2 },
  });
  await untilStill();
  first.destroy();
  const atLeaving = await untilStill();
  const next = await ask();
  expect(next.statusCode).toBe(200);
  second.destroy();
  next.destroy();
  await untilStill();
  expect(atLeaving).toBeLessThan(COUNT);
  expect(reads).toBeLessThan(2 * COUNT);
  expect((await readZip(await buffer(await ask()))).size).toBe(COUNT + 1);
});
