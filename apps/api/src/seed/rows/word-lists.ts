import type { ImageRecord } from '@easel/shared';
import { imageWords } from '../../features/gallery/index-tables/image-words.js';
import type { Tag } from '../../features/gallery/tags/tag.entity.js';

/**
 * Which images of one owner hold which word, gathered until it can be written in the order of the index: a tree that is
 * filled from left to right is smaller and quicker to fill than one filled here and there.
 */
export const createWordLists = (): WordLists => {
  const ids: string[] = [];
  const placesOf = new Map<string, number[]>();
  let size = 0;
  return {
    get size() {
      return size;
    },
    add: (image, tags) => {
      if (image.deletedAt !== null) return;
      const place = ids.push(image.id) - 1;
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
    *lists() {
      for (const token of [...placesOf.keys()].sort(byUnits)) {
        const places = placesOf.get(token) ?? [];
        yield [token, places.map((place) => ids[place] ?? '')];
      }
    },
  };
};

// Not by language, as the index does not either.
const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface WordLists {
  /** How many pairs of word and image there are. */
  readonly size: number;
  /** Images come in the order of their ids. */
  add(image: ImageRecord, tags: readonly Tag[]): void;
  /** One list for each word. */
  lists(): Generator<WordList>;
}

/** A word, and images that hold it. */
export type WordList = [token: string, imageIds: string[]];
