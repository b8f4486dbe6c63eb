import type { FacetName } from '../query/matching.js';

/** How many images each value of each facet has; empty maps where nobody asked. */
export interface Counts {
  total: number;
  /** False when there may be more than were counted. */
  exact: boolean;
  /** By the value as the database holds it: a project's id or `none`, a tag's name, `true` for favourites. */
  values: Record<FacetName, ReadonlyMap<string, number>>;
}

export const noCounts = (): CountsInTheMaking => ({
  total: 0,
  exact: true,
  values: {
    favorite: new Map(),
    project: new Map(),
    model: new Map(),
    provider: new Map(),
    tag: new Map(),
    orientation: new Map(),
    size: new Map(),
  },
});

export interface CountsInTheMaking extends Counts {
  values: Record<FacetName, Map<string, number>>;
}

/** How many tags are told, the most frequent ones. */
export const MOST_TAGS = 50;
