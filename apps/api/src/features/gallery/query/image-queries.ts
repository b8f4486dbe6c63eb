import type { GalleryFilter, GallerySort, ImageRecord } from '@easel/shared';
import type { Database } from '../../../db/database.js';
import { IMAGE } from '../image.entity.js';
import { decodePlace, toPlacedPage } from './keyset.js';
import { resolveFilter } from './resolve-filter.js';
import { selectMatches, type Wanted } from './select-matches.js';

/** Pages of one's images. */
export const createImageQueries = (db: Pick<Database, 'kind' | 'read'>) => ({
  list: async (ownerId: string, query: PageQuery): Promise<ImagePage> => {
    const { wanted, filter } = readQuery(query);
    const matching = await resolveFilter(db, ownerId, filter);
    if (!matching) return { items: [], nextCursor: null };
    const rows = await db.read.records(IMAGE, 'i', (columns) =>
      selectMatches(db.kind, matching, { ...wanted, columns }),
    );
    return toPlacedPage(rows, query.limit, wanted.sort);
  },
});

export type ImageQueries = ReturnType<typeof createImageQueries>;

/** Parts a request: which images, and which page of them. One more is wanted than asked to see whether there is a next page. */
export const readQuery = ({
  cursor,
  limit,
  sort = 'newest',
  ...filter
}: PageQuery): { filter: GalleryFilter; wanted: Omit<Wanted, 'columns'> } => ({
  filter,
  wanted: { sort, limit: limit + 1, after: cursor === undefined ? undefined : decodePlace(sort, cursor) },
});

/** A page of the matches of a filter. */
export interface PageQuery extends GalleryFilter {
  cursor?: string;
  limit: number;
  sort?: GallerySort;
}

interface ImagePage {
  items: ImageRecord[];
  nextCursor: string | null;
}
