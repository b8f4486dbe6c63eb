import type { GalleryFacets, GalleryFilter, ImageSize, Orientation } from '@easel/shared';
import type { Database } from '../../../db/database.js';
import { FACETS, filtersOf, MAX_SCANNED, type Matching, withoutFilter } from '../query/matching.js';
import { resolveFilter } from '../query/resolve-filter.js';
import { type Counts, noCounts } from './counts.js';
import { scanCounts } from './scan-counts.js';
import { tallyCounts } from './tally-counts.js';

/**
 * How many images each value of a filter would leave. One look at the newest `most` matches, and one more for each
 * facet that is filtered by, since it leaves its own filter out; nothing is looked at where no filter is left.
 */
export const createFacets =
  (db: Pick<Database, 'kind' | 'read'>, most = MAX_SCANNED) =>
  async (ownerId: string, filter: GalleryFilter): Promise<GalleryFacets> => {
    const matching = await resolveFilter(db, ownerId, filter);
    if (!matching) return toFacets(noCounts());
    const count = (wanted: Matching, facets: typeof FACETS | [(typeof FACETS)[number]]): Promise<Counts> =>
      filtersOf(wanted).length === 0
        ? tallyCounts(db, ownerId)
        : scanCounts(db, { matching: wanted, facets, most });

    const filtered = FACETS.filter((facet) => filtersOf(matching).includes(facet));
    const [all, ...own] = await Promise.all([
      count(matching, FACETS),
      ...filtered.map((facet) => count(withoutFilter(matching, facet), [facet])),
    ]);
    const values = { ...all.values };
    for (const [index, facet] of filtered.entries()) values[facet] = own[index]?.values[facet] ?? new Map();
    return toFacets({ total: all.total, exact: [all, ...own].every(({ exact }) => exact), values });
  };

const toFacets = ({ total, exact, values }: Counts): GalleryFacets => ({
  total,
  favorite: values.favorite.get('true') ?? 0,
  projects: frequentFirst(values.project).map(({ value, count }) => ({
    value: value === 'none' ? null : value,
    count,
  })),
  models: frequentFirst(values.model),
  providers: frequentFirst(values.provider),
  tags: frequentFirst(values.tag),
  orientations: frequentFirst(values.orientation as ReadonlyMap<Orientation, number>),
  sizes: frequentFirst(values.size as ReadonlyMap<ImageSize, number>),
  exact,
});

const frequentFirst = <Value extends string>(counts: ReadonlyMap<Value, number>): FacetValue<Value>[] =>
  [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));

interface FacetValue<Value> {
  value: Value;
  count: number;
}
