import type { WriteManager } from '../../../db/database.js';
import { IMAGE_TALLY } from './image-tally.entity.js';
import { IMAGE_TOKEN } from './image-token.entity.js';
import type { TallyDelta } from './tally-of.js';

/** Writes the search index and the counts of one owner, within the transaction that changes the images. */
export const indexWriter = (manager: WriteManager, ownerId: string) => ({
  /**
   * Waits until no other transaction changes images of this owner, and keeps others waiting until this one ends: by
   * the row that counts them all, which is the first that every change writes. Without it two changes of the same
   * image would both work out what to count from what it was before.
   */
  lock: (): Promise<void> => manager.addUp(IMAGE_TALLY, [{ ownerId, ...NOTHING }], ['count']),
  /** Deltas as `addDeltas` gives them. A row that counts nothing any more goes, but for the one of `lock`. */
  addTallies: async (deltas: readonly TallyDelta[]): Promise<void> => {
    await manager.addUp(
      IMAGE_TALLY,
      deltas.map((delta) => ({ ownerId, ...delta })),
      ['count', 'ratioSum', 'bytes'],
    );
    const smaller = deltas.filter(({ dimension, day, count }) => count < 0 && (dimension !== 'all' || day));
    await manager.deleteKeys(
      IMAGE_TALLY,
      smaller.map(({ dimension, value, day }) => ({ ownerId, dimension, value, day })),
      { count: 0 },
    );
  },
  insertTokens: (tokens: readonly Token[]): Promise<void> =>
    manager.insertMissing(IMAGE_TOKEN, inOrder(tokens, ownerId)),
  deleteTokens: (tokens: readonly Token[]): Promise<void> =>
    manager.deleteKeys(IMAGE_TOKEN, inOrder(tokens, ownerId)),
});

export type IndexWriter = ReturnType<typeof indexWriter>;

/** A word of an image. */
export interface Token {
  token: string;
  imageId: string;
}

/** By word: neighbours in the table are written together, and always in the same order. */
const inOrder = (tokens: readonly Token[], ownerId: string) =>
  tokens
    .map(({ token, imageId }) => ({ ownerId, token, imageId }))
    .toSorted((a, b) =>
      a.token === b.token ? (a.imageId < b.imageId ? -1 : 1) : a.token < b.token ? -1 : 1,
    );

const NOTHING = { dimension: 'all', value: '', day: '', count: 0, ratioSum: 0, bytes: 0 } as const;
