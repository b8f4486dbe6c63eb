import type { GalleryFilter } from '@easel/shared';

/** Which images are looked for, with the words of the search and the names of tags looked up already. */
export interface Matching extends Omit<GalleryFilter, 'q' | 'tag' | 'trash'> {
  ownerId: string;
  trash: boolean;
  /** For each word the tokens of the index that stand for it, any of which will do; the rarest word first. */
  words: readonly (readonly string[])[];
  /** Parts of texts, in the trash only: it has no index of words. */
  parts: readonly string[];
  /** The rarest first. */
  tagIds: readonly string[];
}

/** The most matches that are looked at to count them or to sort them by something else than time. */
export const MAX_SCANNED = 20_000;

/** The names of the filters that are set. */
export const filtersOf = (matching: Matching): FilterName[] =>
  FILTERS.filter((name) => {
    if (name === 'q') return matching.words.length > 0 || matching.parts.length > 0;
    if (name === 'tag') return matching.tagIds.length > 0;
    return name === 'trash' ? matching.trash : matching[name] !== undefined;
  });

/** The same without one of its filters. */
export const withoutFilter = (matching: Matching, name: FacetName): Matching =>
  name === 'tag' ? { ...matching, tagIds: [] } : { ...matching, [name]: undefined };

/** Filters whose values are offered with their counts. */
export const FACETS = ['favorite', 'project', 'model', 'provider', 'tag', 'orientation', 'size'] as const;
export type FacetName = (typeof FACETS)[number];

const FILTERS = [...FACETS, 'q', 'from', 'to', 'seed', 'trash'] as const;
export type FilterName = (typeof FILTERS)[number];
