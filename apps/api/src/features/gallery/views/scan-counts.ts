import type { Database } from '../../../db/database.js';
import { joinSql, type Sql, sql } from '../../../db/query/sql.js';
import { ORIENTATION_OF, SIZE_OF } from '../query/conditions.js';
import type { FacetName, Matching } from '../query/matching.js';
import { selectMatches } from '../query/select-matches.js';
import { type Counts, type CountsInTheMaking, MOST_TAGS, noCounts } from './counts.js';

/** Counts the newest `most` matches by these facets: one query for all of them, one more for tags. */
export const scanCounts = async (
  db: Pick<Database, 'kind' | 'read'>,
  { matching, facets, most }: Scan,
): Promise<Counts> => {
  const counts = noCounts();
  const plain = facets.filter((facet) => facet !== 'tag');
  await Promise.all([
    plain.length > 0 ? scanColumns(db, { matching, facets: plain, most }, counts) : null,
    facets.includes('tag') ? scanTags(db, matching, most, counts) : null,
  ]);
  return counts;
};

const scanColumns = async (
  db: Pick<Database, 'kind' | 'read'>,
  { matching, facets, most }: Scan<ColumnFacet>,
  counts: CountsInTheMaking,
): Promise<void> => {
  const columns = joinSql(
    facets.map((facet) => COLUMNS[facet]),
    sql`, `,
  );
  const names = joinSql(
    facets.map((facet) => NAMES[facet]),
    sql`, `,
  );
  const matches = selectMatches(db.kind, matching, { columns, sort: 'newest', limit: most });
  const rows = await db.read.query<Group>(
    sql`SELECT ${names}, COUNT(*) AS count FROM (${matches}) m GROUP BY ${names}`,
  );
  for (const row of rows) {
    counts.total += Number(row.count);
    for (const facet of facets) {
      const value = facet === 'favorite' ? String(Boolean(row.favorite)) : String(row[facet]);
      counts.values[facet].set(value, (counts.values[facet].get(value) ?? 0) + Number(row.count));
    }
  }
  counts.exact = counts.total < most;
};

const scanTags = async (
  db: Pick<Database, 'kind' | 'read'>,
  matching: Matching,
  most: number,
  counts: CountsInTheMaking,
): Promise<void> => {
  const matches = selectMatches(db.kind, matching, { columns: sql`i.id`, sort: 'newest', limit: most });
  const rows = await db.read.query<{ name: string; count: number | string }>(
    sql`SELECT g.name, c.count FROM (SELECT x.tag_id, COUNT(*) AS count FROM (${matches}) m JOIN image_tag x ON x.image_id = m.id GROUP BY x.tag_id) c JOIN tag g ON g.id = c.tag_id ORDER BY c.count DESC, g.name_key LIMIT ${MOST_TAGS}`,
  );
  for (const { name, count } of rows) counts.values.tag.set(name, Number(count));
};

type ColumnFacet = Exclude<FacetName, 'tag'>;

const COLUMNS: Record<ColumnFacet, Sql> = {
  favorite: sql`i.favorite AS favorite`,
  project: sql`COALESCE(i.project_id, 'none') AS project`,
  model: sql`i.model AS model`,
  provider: sql`i.provider AS provider`,
  orientation: sql`${ORIENTATION_OF} AS orientation`,
  size: sql`${SIZE_OF} AS size`,
};

const NAMES: Record<ColumnFacet, Sql> = {
  favorite: sql`m.favorite`,
  project: sql`m.project`,
  model: sql`m.model`,
  provider: sql`m.provider`,
  orientation: sql`m.orientation`,
  size: sql`m.size`,
};

interface Scan<Facet = FacetName> {
  matching: Matching;
  facets: readonly Facet[];
  most: number;
}

interface Group extends Record<Exclude<ColumnFacet, 'favorite'>, string> {
  favorite: boolean | number;
  count: number | string;
}
