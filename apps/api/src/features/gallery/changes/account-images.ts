import { In } from 'typeorm';
import type { Database } from '../../../db/database.js';
import { IMAGE } from '../image.entity.js';
import type { ImageRepository } from '../image.repository.js';
import { IMAGE_TALLY } from '../index-tables/image-tally.entity.js';
import { IMAGE_TOKEN } from '../index-tables/image-token.entity.js';
import { tagKey } from '../tags/tag-key.js';
import { changeRun } from './change-run.js';
import type { TaggedImage } from './image-change.js';
import type { RemoveImages } from './remove-images.js';

/** What becomes of all images of an account that is deleted; both say how many there were, and can be repeated. */
export interface AccountImages {
  /** @throws Error when files cannot be removed: their rows are still there. */
  removeAllOf(ownerId: string): Promise<number>;
  /** Images go with their tags, which are joined by name. Files stay where they are. */
  transfer(options: Transfer): Promise<number>;
}

export const createAccountImages = ({ db, images, removeImages }: AccountImagesDeps): AccountImages => {
  const inPortions = async (ownerId: string, work: (ids: string[]) => Promise<number>): Promise<number> => {
    let count = 0;
    for (;;) {
      const ids = await images.findSome(ownerId, PORTION);
      if (ids.length > 0) count += await work(ids);
      else {
        // Neither hangs on the account's row: see the migration.
        await db.write((manager) => manager.delete(IMAGE_TOKEN, { ownerId }));
        await db.write((manager) => manager.delete(IMAGE_TALLY, { ownerId }));
        return count;
      }
    }
  };
  return {
    removeAllOf: (ownerId) =>
      inPortions(ownerId, async (ids) => {
        const { removed, failed } = await removeImages({ ownerId, ids });
        if (failed > 0) throw new Error(`${failed} images have files that cannot be removed`);
        return removed.length;
      }),
    transfer: ({ from, to }) => inPortions(from, (ids) => transferSome(db, { from, to, ids })),
  };
};

const PORTION = 500;

const transferSome = (db: Database, { from, to, ids }: Transfer & { ids: string[] }): Promise<number> =>
  db.repeatable(async (manager) => {
    // Always in this order, so that two transfers the other way round wait for each other.
    const runs = new Map<string, Awaited<ReturnType<typeof changeRun>>>();
    for (const ownerId of [from, to].toSorted()) runs.set(ownerId, await changeRun(manager, ownerId));
    const [giving, taking] = [runs.get(from), runs.get(to)];
    if (!giving || !taking) throw new Error('an account cannot give images to itself');

    const given = await giving.read(ids, true);
    const names = await giving.tags.namesOf([...new Set(given.flatMap(({ tagIds }) => tagIds))]);
    const idsByKey = new Map((await taking.tags.findOrCreate(names)).map(({ nameKey, id }) => [nameKey, id]));
    const taken: TaggedImage[] = [];
    for (const { image, tagIds } of given) {
      const own = (await giving.tags.namesOf(tagIds)).flatMap((name) => idsByKey.get(tagKey(name)) ?? []);
      taken.push({ image: { ...image, ownerId: to }, tagIds: own });
    }
    await giving.follow(
      given.map((before) => ({ before, after: null })),
      true,
    );
    await manager.update(IMAGE, { id: In(given.map(({ image }) => image.id)) }, { ownerId: to });
    await taking.follow(
      taken.map((after) => ({ before: null, after })),
      true,
    );
    await giving.end();
    await taking.end();
    return given.length;
  });

interface Transfer {
  from: string;
  to: string;
}

interface AccountImagesDeps {
  db: Database;
  images: Pick<ImageRepository, 'findSome'>;
  removeImages: RemoveImages;
}
