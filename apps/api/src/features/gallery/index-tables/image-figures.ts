import type { Database } from '../../../db/database.js';
import type { SqlValue } from '../../../db/select-by-hand.js';

/** How many images there are now, and what their originals take. */
export interface ImageCounts {
  images: number;
  favorites: number;
  trashed: number;
  /** The trash included. */
  storageBytes: number;
}

/** Of one person, or of everybody together. */
export type ImageFigures = (ownerId: string | null) => Promise<ImageCounts>;

/** Read from the tallies: a few rows for each person, however many images there are. */
export const createImageFigures = (db: Database) => {
  const read = (condition: string, parameters: readonly SqlValue[]) =>
    db.read.select<TallyRow>(
      'SELECT owner_id, dimension, "count" AS images, bytes FROM "image_tally"' +
        ` WHERE ${condition}dimension IN ('all', 'favorite', 'trash') AND value = '' AND day = ''`,
      parameters,
    );
  const total: ImageFigures = async (ownerId) =>
    addUp(ownerId === null ? await read('', []) : await read('owner_id = ? AND ', [ownerId]));

  return {
    total,
    /** Of each of these people, in one query; who has nothing is missing. */
    of: async (ownerIds: readonly string[]): Promise<Map<string, ImageCounts>> => {
      if (ownerIds.length === 0) return new Map();
      const places = ownerIds.map(() => '?').join(', ');
      return byOwner(await read(`owner_id IN (${places}) AND `, ownerIds));
    },
    /** Of everybody who has something. */
    ofAll: async (): Promise<Map<string, ImageCounts>> => byOwner(await read('', [])),
  };
};

const byOwner = (rows: TallyRow[]): Map<string, ImageCounts> => {
  const owners = new Map<string, TallyRow[]>();
  for (const row of rows) owners.set(row.owner_id, [...(owners.get(row.owner_id) ?? []), row]);
  return new Map([...owners].map(([id, own]) => [id, addUp(own)]));
};

const addUp = (rows: TallyRow[]): ImageCounts => {
  const counts = { images: 0, favorites: 0, trashed: 0, storageBytes: 0 };
  for (const { dimension, images, bytes } of rows) {
    counts[MEMBER[dimension]] += Number(images);
    // Favourites are among all.
    if (dimension !== 'favorite') counts.storageBytes += Number(bytes);
  }
  return counts;
};

const MEMBER = { all: 'images', favorite: 'favorites', trash: 'trashed' } as const;

interface TallyRow {
  owner_id: string;
  dimension: keyof typeof MEMBER;
  images: unknown;
  bytes: unknown;
}
