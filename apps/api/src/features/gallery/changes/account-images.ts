import { In } from 'typeorm';
import type { Database, WriteManager } from '../../../db/database.js';
import { IMAGE } from '../image.entity.js';
import { addDeltas } from '../index-tables/add-deltas.js';
import { IMAGE_TALLY } from '../index-tables/image-tally.entity.js';
import { IMAGE_TOKEN } from '../index-tables/image-token.entity.js';
import { imageWords } from '../index-tables/image-words.js';
import { indexWriter } from '../index-tables/index-writer.js';
import { tallyOf } from '../index-tables/tally-of.js';
import { IMAGE_TAG } from '../tags/image-tag.entity.js';
import { type TagWriter, tagWriter } from '../tags/tag-writer.js';
import { changeRun } from './change-run.js';
import type { TaggedImage } from './image-change.js';
import type { RemoveImages } from './remove-images.js';

/**
 * What becomes of all images of an account that is deleted; both say how many there were. They work in portions and
 * each portion is done or not, so what was cut off goes on where it was when it is asked for again.
 */
export interface AccountImages {
  /** Deletes rows and files, those in the trash, too. @throws when files cannot be removed */
  removeAllOf(ownerId: string): Promise<number>;
  /** Files stay where they lie; tags of the same name become one. */
  transfer(options: Transfer): Promise<number>;
}

export const createAccountImages = ({ db, removeImages }: AccountImagesDeps): AccountImages => {
  const inPortions = async (ownerId: string, work: (ids: string[]) => Promise<void>): Promise<number> => {
    for (let count = 0; ; ) {
      const rows = await db.read.find(IMAGE, { where: { ownerId }, select: { id: true }, take: PORTION });
      if (rows.length > 0) await work(rows.map(({ id }) => id));
      count += rows.length;
      if (rows.length < PORTION) {
        await db.write((manager) => manager.delete(IMAGE_TOKEN, { ownerId }));
        await db.write((manager) => manager.delete(IMAGE_TALLY, { ownerId }));
        return count;
      }
    }
  };

  return {
    removeAllOf: (ownerId) =>
      inPortions(ownerId, async (ids) => {
        const { failed } = await removeImages(ownerId, ids);
        if (failed > 0) throw new Error(`the files of ${failed} images could not be removed`);
      }),
    transfer: ({ from, to }) =>
      inPortions(from, (ids) =>
        db.repeatable(async (manager) => {
          const giving = await changeRun(manager, from);
          const images = await giving.read(ids, true);
          const named = new Map<TaggedImage, string[]>();
          for (const image of images) named.set(image, await giving.tags.namesOf(image.tagIds));
          await giving.follow(
            images.map((before) => ({ before, after: null })),
            true,
          );
          await giving.end();
          await manager.update(IMAGE, { ownerId: from, id: In(ids) }, { ownerId: to });
          await receive(manager, to, named);
        }),
      ),
  };
};

/** Words, tags and counts of images that somebody gets. */
const receive = async (
  manager: WriteManager,
  ownerId: string,
  images: ReadonlyMap<TaggedImage, string[]>,
): Promise<void> => {
  const index = indexWriter(manager, ownerId);
  const tags = tagWriter(manager, ownerId);
  await index.lock();
  const received = [];
  for (const [{ image }, names] of images) received.push({ image, names, tagIds: await idsOf(tags, names) });
  await manager.insertMissing(
    IMAGE_TAG,
    received.flatMap(({ image, tagIds }) => tagIds.map((tagId) => ({ tagId, imageId: image.id }))),
  );
  await index.insertTokens(
    received
      .filter(({ image }) => image.deletedAt === null)
      .flatMap(({ image, names }) => imageWords(image, names).map((token) => ({ token, imageId: image.id }))),
  );
  await index.addTallies(addDeltas(received.flatMap(({ image, tagIds }) => tallyOf(image, tagIds))));
};

const idsOf = async (tags: TagWriter, names: readonly string[]): Promise<string[]> =>
  names.length === 0 ? [] : (await tags.findOrCreate(names)).map(({ id }) => id);

/** Images in one transaction: few enough that nobody waits long for it. */
const PORTION = 200;

interface Transfer {
  from: string;
  to: string;
}

interface AccountImagesDeps {
  db: Database;
  removeImages: RemoveImages;
}
