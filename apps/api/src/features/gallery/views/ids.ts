import { type GalleryIds, type GalleryIdsQuery, MAX_SELECTION } from '@easel/shared';
import type { Database } from '../../../db/database.js';
import { sql } from '../../../db/query/sql.js';
import { resolveFilter } from '../query/resolve-filter.js';
import { selectMatches } from '../query/select-matches.js';

/** The ids of the first matches, in order. */
export const createIds =
  (db: Pick<Database, 'kind' | 'read'>, most = MAX_SELECTION) =>
  async (ownerId: string, { sort = 'newest', ...filter }: GalleryIdsQuery): Promise<GalleryIds> => {
    const matching = await resolveFilter(db, ownerId, filter);
    if (!matching) return { ids: [], more: false };
    const rows = await db.read.query<{ id: string }>(
      selectMatches(db.kind, matching, { columns: sql`i.id`, sort, limit: most + 1 }),
    );
    return { ids: rows.slice(0, most).map(({ id }) => id), more: rows.length > most };
  };
