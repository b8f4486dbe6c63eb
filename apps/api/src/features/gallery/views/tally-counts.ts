import type { Database } from '../../../db/database.js';
import { sql } from '../../../db/query/sql.js';
import type { Dimension } from '../index-tables/image-tally.entity.js';
import { type Counts, MOST_TAGS, noCounts } from './counts.js';

/** The counts of a whole gallery, which are kept up to date with every change. */
export const tallyCounts = async (db: Pick<Database, 'read'>, ownerId: string): Promise<Counts> => {
  // Each project and tag by itself: the rows of their days lie in between.
  const rows = await db.read.query<Row>(sql`
    SELECT y.dimension, y.value, y.count FROM image_tally y WHERE y.owner_id = ${ownerId} AND y.dimension IN ('all', 'favorite') AND y.value = '' AND y.day = ''
    UNION ALL SELECT y.dimension, y.value, y.count FROM image_tally y WHERE y.owner_id = ${ownerId} AND y.dimension IN ('model', 'provider', 'orientation', 'size') AND y.day = ''
    UNION ALL SELECT y.dimension, y.value, y.count FROM image_tally y WHERE y.owner_id = ${ownerId} AND y.dimension = 'project' AND y.value = 'none' AND y.day = ''
    UNION ALL SELECT y.dimension, y.value, y.count FROM project p JOIN image_tally y ON y.owner_id = p.owner_id AND y.dimension = 'project' AND y.value = p.id AND y.day = '' WHERE p.owner_id = ${ownerId}
    UNION ALL SELECT t.dimension, t.value, t.count FROM (SELECT y.dimension, g.name AS value, y.count FROM tag g JOIN image_tally y ON y.owner_id = g.owner_id AND y.dimension = 'tag' AND y.value = g.id AND y.day = '' WHERE g.owner_id = ${ownerId} ORDER BY y.count DESC, g.name_key LIMIT ${MOST_TAGS}) t`);
  const counts = noCounts();
  for (const { dimension, value, count } of rows) {
    if (Number(count) === 0) continue;
    if (dimension === 'all') counts.total = Number(count);
    else if (dimension === 'favorite') counts.values.favorite.set('true', Number(count));
    else counts.values[dimension].set(value, Number(count));
  }
  return counts;
};

interface Row {
  dimension: Exclude<Dimension, 'trash'>;
  value: string;
  count: number | string;
}
