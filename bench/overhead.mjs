import { createHash, randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, open, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { rgbaToThumbHash } from 'thumbhash';
import { inLanes, median, print, startServer, timed } from './support.mjs';

const PICTURES = 24;
const LANES = 2;
const ROUNDS = 5;

/** What a picture costs besides drawing: request, queue, checks, files, thumbnails, rows; against plain Node. */
export const measureOverhead = async () => {
  const png = await noisePng(1024);
  const server = await startServer({ provider: instantProvider(png) });
  const plain = await plainNode(png);
  const viaServer = () =>
    inLanes(PICTURES, LANES, async (n) => {
      const response = await fetch(`${server.address}/api/generate`, {
        method: 'POST',
        headers: { ...server.headers, 'content-type': 'application/json', prefer: 'wait=30' },
        body: JSON.stringify({ prompt: `picture ${n}`, seed: n }),
      });
      if (response.status === 429) throw new Error('the bench ran into the rate limit');
      const { status } = await response.json();
      if (status !== 'succeeded') throw new Error(`a picture ended ${status}`);
    });
  const viaPlain = () => inLanes(PICTURES, LANES, plain.store);
  const ratios = [];
  try {
    await plain.store(0);
    for (let round = 0; round < ROUNDS; round += 1) {
      // Which comes first changes, so that a machine that slows down favours neither.
      const order = round % 2 === 0 ? [viaServer, viaPlain] : [viaPlain, viaServer];
      const first = await timed(order[0]);
      const second = await timed(order[1]);
      const [ours, theirs] = round % 2 === 0 ? [first, second] : [second, first];
      ratios.push({ rate: theirs.ms / ours.ms, cpu: ours.cpuMs / theirs.cpuMs, ms: ours.ms / PICTURES });
    }
  } finally {
    await server.stop();
    await plain.stop();
  }
  print(
    `request to stored picture, without drawing (${(png.length / 1e6).toFixed(1)} MB PNG, ${LANES} at a time, client included)`,
    [
      ["pictures per second, of plain Node's", median(ratios.map(({ rate }) => rate)).toFixed(2)],
      ["CPU per picture, of plain Node's", median(ratios.map(({ cpu }) => cpu)).toFixed(2)],
      ['milliseconds per picture here', median(ratios.map(({ ms }) => ms)).toFixed(1)],
    ],
  );
};

const instantProvider = (png) => ({
  name: 'sketchbook',
  restartable: true,
  unavailableReason: () => null,
  async *generate({ positions, seed }) {
    for (const position of positions) yield { position, bytes: png, seed, parameters: {}, warnings: [] };
  },
  close: async () => {},
});

/** The same work by hand: check, hash, store, thumbnails, placeholder, row. */
const plainNode = async (png) => {
  sharp.concurrency(1);
  const folder = await mkdtemp(join(tmpdir(), 'easel-plain-'));
  const Database = createRequire(new URL('../apps/api/package.json', import.meta.url))('libsql');
  const db = new Database(join(folder, 'plain.sqlite'));
  db.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; CREATE TABLE image (id TEXT PRIMARY KEY, prompt TEXT, sha256 TEXT, thumbhash TEXT)',
  );
  const insert = db.prepare('INSERT INTO image VALUES (?, ?, ?, ?)');
  const put = async (path, bytes) => {
    const file = await open(`${path}.half`, 'wx');
    await file.writeFile(bytes);
    await file.sync();
    await file.close();
    await rename(`${path}.half`, path);
  };
  const shrink = ({ data, info }, side) =>
    sharp(data, { raw: info })
      .resize({ width: side, height: side, fit: 'inside' })
      .raw()
      .toBuffer({ resolveWithObject: true });
  const webp = ({ data, info }) => sharp(data, { raw: info }).webp({ quality: 82 }).toBuffer();
  return {
    store: async (n) => {
      const id = randomUUID();
      const home = join(folder, id);
      await mkdir(home);
      const whole = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
      const medium = await shrink(whole, 640);
      const small = await shrink(medium, 256);
      const tiny = await shrink(small, 64);
      const hash = Buffer.from(rgbaToThumbHash(tiny.info.width, tiny.info.height, tiny.data)).toString(
        'base64',
      );
      await put(join(home, '0.png'), png);
      await put(join(home, '0.medium.webp'), await webp(medium));
      await put(join(home, '0.small.webp'), await webp(small));
      insert.run(id, `picture ${n}`, createHash('sha256').update(png).digest('hex'), hash);
    },
    stop: async () => {
      db.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

/** Soft noise compresses like a drawing: about 1.5 MB. */
const noisePng = (side) =>
  sharp({
    create: { width: side, height: side, channels: 3, noise: { type: 'gaussian', mean: 128, sigma: 12 } },
  })
    .blur(1.2)
    .png()
    .toBuffer();
