import type { ImageRecord } from '@easel/shared';
import type { ImageTally } from '../../features/gallery/index-tables/image-tally.entity.js';
import { type TallyDelta, tallyOf } from '../../features/gallery/index-tables/tally-of.js';
import type { Tag } from '../../features/gallery/tags/tag.entity.js';

/** The counts of one owner's images: those known before, and what is added to them. */
export const createTallySums = (ownerId: string, known: readonly ImageTally[]) => {
  const sums = new Map<string, ImageTally>();
  const addUp = ({ dimension, value, day, count, ratioSum, bytes }: TallyDelta): void => {
    const key = `${dimension}\n${value}\n${day}`;
    const sum = sums.get(key);
    if (!sum) {
      sums.set(key, { ownerId, dimension, value, day, count, ratioSum, bytes });
      return;
    }
    sum.count += count;
    sum.ratioSum += ratioSum;
    sum.bytes += bytes;
  };
  for (const tally of known) addUp(tally);
  return {
    add: (image: ImageRecord, tags: readonly Tag[]): void => {
      for (const delta of tallyOf(
        image,
        tags.map(({ id }) => id),
      ))
        addUp(delta);
    },
    /** In the order of their key. */
    rows: (): ImageTally[] => [...sums].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum),
  };
};
