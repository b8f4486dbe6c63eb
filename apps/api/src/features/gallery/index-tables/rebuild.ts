import { setImmediate as breathe } from 'node:timers/promises';
import { IsNull, MoreThan } from 'typeorm';
import type { Database } from '../../../db/database.js';
import { sql } from '../../../db/query/sql.js';
import { IMAGE } from '../image.entity.js';
import { tagWriter } from '../tags/tag-writer.js';
import { countImages } from './count-images.js';
import { imageWords } from './image-words.js';
import { IMAGE_TALLY } from './image-tally.entity.js';
import { IMAGE_TOKEN } from './image-token.entity.js';
import { indexWriter } from './index-writer.js';

/**
 * Makes search index and counts of everybody anew from the images. People go on working meanwhile: words are only
 * ever those an image has at that moment, batch by batch, and counts are taken in one go while the owner's own
 * changes wait. Gives how many images there were.
 */
export const rebuildIndex = async (
  db: Database,
  { signal, onOwner }: { signal?: AbortSignal; onOwner?: (images: number) => void } = {},
): Promise<number> => {
  let images = 0;
  for (let owner = await ownerAfter(db, ''); owner; owner = await ownerAfter(db, owner)) {
    await clearTokens(db, { ownerId: owner, signal });
    images += await writeTokens(db, { ownerId: owner, signal });
    await writeTallies(db, owner);
    onOwner?.(images);
  }
  return images;
};

/** Images, and words, in one statement's work. */
const IMAGES = 500;
const WORDS = 2000;

// Also those who have no images any more, but an index that says otherwise.
const ownerAfter = async (db: Database, after: string): Promise<string | undefined> => {
  const [row] = await db.read.query<{ owner: string | null }>(sql`
    SELECT MIN(owner) AS owner FROM (
      SELECT MIN(owner_id) AS owner FROM image WHERE owner_id > ${after}
      UNION ALL SELECT MIN(owner_id) FROM image_token WHERE owner_id > ${after}
      UNION ALL SELECT MIN(owner_id) FROM image_tally WHERE owner_id > ${after}) owners`);
  return row?.owner ?? undefined;
};

const clearTokens = async (db: Database, { ownerId, signal }: OwnerWork): Promise<void> => {
  for (;;) {
    signal?.throwIfAborted();
    const tokens = await db.read.find(IMAGE_TOKEN, { where: { ownerId }, take: WORDS });
    if (tokens.length > 0) await db.repeatable((manager) => manager.deleteKeys(IMAGE_TOKEN, tokens));
    if (tokens.length < WORDS) return;
    await breathe();
  }
};

const writeTokens = async (db: Database, { ownerId, signal }: OwnerWork): Promise<number> => {
  let count = 0;
  let after = '';
  for (;;) {
    signal?.throwIfAborted();
    const ids = await db.repeatable(async (manager) => {
      const index = indexWriter(manager, ownerId);
      const tags = tagWriter(manager, ownerId);
      await index.lock();
      const images = await manager.find(IMAGE, {
        where: { ownerId, id: MoreThan(after), deletedAt: IsNull() },
        order: { id: 'ASC' },
        take: IMAGES,
        select: { id: true, prompt: true, title: true, notes: true },
      });
      const tagIds = await tags.ofImages(images.map(({ id }) => id));
      const tokens = [];
      for (const image of images)
        for (const token of imageWords(image, await tags.namesOf(tagIds.get(image.id) ?? [])))
          tokens.push({ token, imageId: image.id });
      await index.insertTokens(tokens);
      return images.map(({ id }) => id);
    });
    count += ids.length;
    after = ids.at(-1) ?? after;
    if (ids.length < IMAGES) return count;
    await breathe();
  }
};

const writeTallies = (db: Database, ownerId: string): Promise<void> =>
  db.repeatable(async (manager) => {
    const index = indexWriter(manager, ownerId);
    await index.lock();
    const tallies = await countImages(db, ownerId);
    await manager.delete(IMAGE_TALLY, { ownerId });
    await index.addTallies(tallies);
  });

interface OwnerWork {
  ownerId: string;
  signal?: AbortSignal;
}
