import { createHash, randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, open, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { rgbaToThumbHash } from 'thumbhash';

/** The same work by hand: check, hash, store, thumbnails, placeholder, row. */
export const plainNode = async () => {
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
    store: async (n, png) => {
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
export const noisePng = (side) =>
  sharp({
    create: { width: side, height: side, channels: 3, noise: { type: 'gaussian', mean: 128, sigma: 12 } },
  })
    .blur(1.2)
    .png()
    .toBuffer();
