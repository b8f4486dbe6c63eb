import type { Database } from '../../../db/database.js';
import { joinSql, type Sql, sql } from '../../../db/query/sql.js';

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
  const read = (condition: Sql) =>
    db.read.query<TallyRow>(
      sql`SELECT owner_id, dimension, count AS images, bytes FROM image_tally
          WHERE ${condition} AND dimension IN ('all', 'favorite', 'trash') AND value = '' AND day = ''`,
    );
  const total: ImageFigures = async (ownerId) =>
    addUp(await read(ownerId === null ? EVERYBODY : sql`owner_id = ${ownerId}`));

  return {
    total,
    /** Of each of these people, in one query; who has nothing is missing. */
    of: async (ownerIds: readonly string[]): Promise<Map<string, ImageCounts>> => {
      if (ownerIds.length === 0) return new Map();
      return byOwner(await read(sql`owner_id IN (${joinSql(ownerIds, sql`, `)})`));
    },
    /** Of everybody who has something. */
    ofAll: async (): Promise<Map<string, ImageCounts>> => byOwner(await read(EVERYBODY)),
  };
};

const EVERYBODY = sql`1 = 1`;

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
