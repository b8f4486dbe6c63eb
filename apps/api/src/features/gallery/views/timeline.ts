import type { GalleryFilter, GalleryTimeline } from '@easel/shared';
import type { Database } from '../../../db/database.js';
import { dialectOf } from '../../../db/query/dialect.js';
import { type Sql, sql } from '../../../db/query/sql.js';
import { filtersOf, MAX_SCANNED, type Matching } from '../query/matching.js';
import { resolveFilter } from '../query/resolve-filter.js';
import { selectMatches } from '../query/select-matches.js';

/**
 * The days that have matches. Without a filter, of favourites and of a project they are kept up to date with every
 * change; else they are counted, the newest `most` matches at most.
 */
export const createTimeline =
  (db: Pick<Database, 'kind' | 'read'>, most = MAX_SCANNED) =>
  async (ownerId: string, filter: GalleryFilter): Promise<GalleryTimeline> => {
    const matching = await resolveFilter(db, ownerId, filter);
    if (!matching) return toTimeline([], most);
    const tallied = talliedDays(matching);
    if (tallied) return toTimeline(await db.read.query<Row>(tallied), Number.POSITIVE_INFINITY);
    const { day, ratio } = dialectOf(db.kind);
    const matches = selectMatches(db.kind, matching, {
      columns: sql`${day} AS day, ${ratio} AS ratio`,
      sort: 'newest',
      limit: most,
    });
    const rows = await db.read.query<Row>(
      sql`SELECT m.day, COUNT(*) AS count, SUM(m.ratio) AS ratio_sum FROM (${matches}) m GROUP BY m.day ORDER BY m.day DESC`,
    );
    return toTimeline(rows, most);
  };

/** The sums of each day, where they are kept for this filter. */
const talliedDays = (matching: Matching): Sql | null => {
  const filters = filtersOf(matching);
  const days = (dimension: Sql, value: string): Sql =>
    sql`SELECT y.day, y.count, y.ratio_sum FROM image_tally y WHERE y.owner_id = ${matching.ownerId} AND y.dimension = ${dimension} AND y.value = ${value} AND y.day > '' AND y.count > 0 ORDER BY y.day DESC`;
  if (filters.length === 0) return days(sql`'all'`, '');
  if (filters.length > 1) return null;
  if (matching.favorite === true) return days(sql`'favorite'`, '');
  return matching.project === undefined ? null : days(sql`'project'`, matching.project);
};

const toTimeline = (rows: Row[], most: number): GalleryTimeline => {
  const counts = rows.map(({ count }) => Number(count));
  return {
    days: rows.map(({ day }) => day),
    counts,
    ratios: rows.map(({ ratio_sum }) => Number(ratio_sum) / 1000),
    complete: counts.reduce((all, count) => all + count, 0) < most,
  };
};

interface Row {
  day: string;
  count: number | string;
  ratio_sum: number | string;
}
