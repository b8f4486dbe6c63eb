import type { ImageRecord } from '@easel/shared';
import type { ImageToken } from '../../features/gallery/index-tables/image-token.entity.js';
import { imageWords } from '../../features/gallery/index-tables/image-words.js';
import type { Tag } from '../../features/gallery/tags/tag.entity.js';

/**
 * The search index of one owner's images, gathered until it can be written in the order of its key: a tree that is
 * filled from left to right is smaller and quicker to fill than one filled here and there.
 */
export const createTokenRows = (ownerId: string): TokenRows => {
  const imageIds: string[] = [];
  const placesOf = new Map<string, number[]>();
  let size = 0;
  return {
    get size() {
      return size;
    },
    add: (image, tags) => {
      if (image.deletedAt !== null) return;
      const place = imageIds.push(image.id) - 1;
      const words = imageWords(
        image,
        tags.map(({ name }) => name),
      );
      for (const word of words) {
        const places = placesOf.get(word);
        if (places) places.push(place);
        else placesOf.set(word, [place]);
      }
      size += words.length;
    },
    *rows() {
      for (const token of [...placesOf.keys()].sort(byUnits)) {
        for (const place of placesOf.get(token) ?? [])
          yield { ownerId, token, imageId: imageIds[place] ?? '' };
      }
    },
  };
};

// Not by language, as the tables do not either.
const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface TokenRows {
  /** How many rows there are. */
  readonly size: number;
  /** Images come in the order of their ids. */
  add(image: ImageRecord, tags: readonly Tag[]): void;
  rows(): Generator<ImageToken>;
}
