import type { GalleryTiles } from '@easel/shared';
import type { Database } from '../../../db/database.js';
import { isoOf } from '../../../db/query/iso-of.js';
import { sql } from '../../../db/query/sql.js';
import { type PageQuery, readQuery } from '../query/image-queries.js';
import { toPlacedPage } from '../query/keyset.js';
import { resolveFilter } from '../query/resolve-filter.js';
import { selectMatches } from '../query/select-matches.js';

/** What a grid needs of many images, column by column. */
export const createTiles =
  (db: Pick<Database, 'kind' | 'read'>) =>
  async (ownerId: string, query: PageQuery): Promise<GalleryTiles> => {
    const { wanted, filter } = readQuery(query);
    const matching = await resolveFilter(db, ownerId, filter);
    const rows = matching
      ? await db.read.query<Row>(selectMatches(db.kind, matching, { ...wanted, columns: COLUMNS }))
      : [];
    const { items, nextCursor } = toPlacedPage(rows, query.limit, wanted.sort);
    return {
      id: items.map(({ id }) => id),
      width: items.map(({ width }) => width),
      height: items.map(({ height }) => height),
      thumbhash: items.map(({ thumbhash }) => thumbhash),
      favorite: items.map(({ favorite }) => Boolean(favorite)),
      name: items.map(({ name }) => name),
      createdAt: items.map(({ created_at }) => isoOf(created_at)),
      nextCursor,
    };
  };

const COLUMNS = sql`i.id, i.width, i.height, i.thumbhash, i.favorite, i.bytes, i.created_at, COALESCE(i.title, SUBSTR(i.prompt, 1, 120)) AS name`;

interface Row {
  id: string;
  width: number;
  height: number;
  thumbhash: string;
  favorite: boolean | number;
  bytes: number;
  created_at: unknown;
  name: string;
}
