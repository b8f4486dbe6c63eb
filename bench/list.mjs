import { createRequire } from 'node:module';
import autocannon from 'autocannon';
import Fastify from 'fastify';
import { median, print, startServer } from './support.mjs';

const ROWS = 10_000;
const SECONDS = 3;
const ROUNDS = 3;
const CONNECTIONS = 10;

/** A signed-in list page of 20, first and deep, against bare Fastify routes on the same rows. */
export const measureList = async () => {
  const server = await startServer({});
  const bare = await bareFastify(server.services, server.user.id);
  try {
    const deep = await fill(server);
    const urls = {
      first: `${server.address}/api/gallery?limit=20`,
      deep: `${server.address}/api/gallery?limit=20&cursor=${deep}`,
      driver: `${bare.address}/rows`,
      constant: `${bare.address}/constant`,
    };
    const rates = { first: [], deep: [], driver: [], constant: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [name, url] of Object.entries(urls)) rates[name].push(await load(url, server.headers));
    }
    const of = (a, b) => median(rates[a].map((rate, round) => rate / rates[b][round])).toFixed(2);
    print(`list page of 20 among ${ROWS} rows on SQLite, ${CONNECTIONS} connections`, [
      ["requests per second, of a bare route with the driver's query", of('first', 'driver')],
      ['... of a bare route with a constant answer', of('first', 'constant')],
      ['a deep page, of the first page', of('deep', 'first')],
      ['requests per second here', median(rates.first).toFixed(0)],
    ]);
  } finally {
    await bare.stop();
    await server.stop();
  }
};

const load = async (url, headers) => {
  const { requests, non2xx } = await autocannon({
    url,
    headers,
    connections: CONNECTIONS,
    duration: SECONDS,
  });
  if (non2xx > 0) throw new Error(`${non2xx} answers of ${url} were no success`);
  return requests.average;
};

/** Rows as the worker would have written them; gives a cursor in the middle. */
const fill = async ({ services: { db }, user }) => {
  const { newId } = await import('../apps/api/dist/lib/ids.js');
  const { encodeCursor } = await import('../apps/api/dist/lib/cursor.js');
  const createdAt = new Date().toISOString();
  const generation = {
    id: newId(),
    ownerId: user.id,
    projectId: null,
    prompt: 'bench',
    negativePrompt: '',
    model: 'sketchbook',
    requested: {},
    count: 1,
    status: 'succeeded',
    progress: 1,
    stage: null,
    error: null,
    warnings: [],
    retryOf: null,
    seed: 1,
    costEstimate: 0,
    cost: 0,
    workerId: null,
    leaseUntil: null,
    cancelRequestedAt: null,
    createdAt,
    startedAt: createdAt,
    finishedAt: createdAt,
  };
  let middle = '';
  await db.transaction(async (manager) => {
    await manager.insert('generation', generation);
    for (let position = 0; position < ROWS; position += 1) {
      const id = newId();
      if (position === ROWS / 2) middle = id;
      await manager.insert('image', {
        id,
        ownerId: user.id,
        generationId: generation.id,
        projectId: null,
        position,
        prompt: `a red fox number ${position} reading a book at sunset`,
        model: 'sketchbook/noto',
        provider: 'sketchbook',
        seed: position,
        width: 1024,
        height: 1024,
        format: 'png',
        bytes: 1_500_000,
        sha256: '0'.repeat(64),
        storageKey: `u/x/${position}.png`,
        thumbhash: 'n/cNDYKHeIeAd4iPd3eIiIeIiIg4',
        parameters: { style: 'storybook' },
        favorite: false,
        title: null,
        notes: null,
        createdAt,
        deletedAt: null,
      });
    }
  });
  return encodeCursor('newest', middle);
};

/** What a careful hand reaches: one prepared statement, one JSON.stringify; and not even that. */
const bareFastify = async ({ db }, ownerId) => {
  const Database = createRequire(new URL('../apps/api/package.json', import.meta.url))('libsql');
  const driver = new Database(db.dataSource.options.database);
  const statement = driver.prepare(
    'SELECT * FROM image WHERE owner_id = ? AND deleted_at IS NULL ORDER BY id DESC LIMIT 21',
  );
  const app = Fastify();
  app.get('/rows', () => ({
    items: statement
      .all(ownerId)
      .slice(0, 20)
      .map((row) => ({ ...row, parameters: JSON.parse(row.parameters) })),
    nextCursor: null,
  }));
  app.get('/constant', () => ({ ok: true }));
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    address,
    stop: async () => {
      await app.close();
      driver.close();
    },
  };
};
