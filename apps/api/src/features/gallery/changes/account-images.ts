import type { ImageRecord } from '@easel/shared';
import { In } from 'typeorm';
import type { Database } from '../../../db/database.js';
import type { Storage } from '../../../storage/storage.js';
import { IMAGE } from '../image.entity.js';
import { imageKeys } from '../image-files.js';

/** What becomes of all images of an account that is deleted; both say how many there were, and can be repeated. */
export interface AccountImages {
  removeAllOf(ownerId: string): Promise<number>;
  transfer(options: { from: string; to: string }): Promise<number>;
}

export const createAccountImages = ({ db, storage }: AccountImagesDeps): AccountImages => {
  const inPortions = async (
    ownerId: string,
    work: (images: ImageRecord[]) => Promise<void>,
  ): Promise<number> => {
    let count = 0;
    for (;;) {
      const images = await db.read.find(IMAGE, { where: { ownerId }, take: PORTION });
      if (images.length === 0) return count;
      await work(images);
      count += images.length;
    }
  };
  return {
    removeAllOf: (ownerId) =>
      inPortions(ownerId, async (images) => {
        for (const key of images.flatMap(({ storageKey }) => imageKeys(storageKey)))
          await storage.remove(key);
        await db.write((manager) => manager.delete(IMAGE, { id: In(images.map(({ id }) => id)) }));
      }),
    transfer: ({ from, to }) =>
      inPortions(from, async (images) => {
        await db.write((manager) =>
          manager.update(IMAGE, { id: In(images.map(({ id }) => id)) }, { ownerId: to }),
        );
      }),
  };
};

const PORTION = 200;

interface AccountImagesDeps {
  db: Database;
  storage: Pick<Storage, 'remove'>;
}
