import type { GalleryFilter, GallerySort } from '@easel/shared';

export type { GalleryFilter };

/** The names under which answers are cached, in one place: events and requests must agree on them. */
export const queryKeys = {
  me: ['me'] as const,
  authStatus: ['auth-status'] as const,
  sessions: ['sessions'] as const,
  models: ['models'] as const,
  providers: ['providers'] as const,
  localServers: ['local-servers'] as const,
  generation: (generationId: string) => ['generation', generationId] as const,
  generations: ['generations'] as const,
  progress: (generationId: string) => ['progress', generationId] as const,
  /** Lists of generations beside the one of all: a batch, and what is not finished yet. */
  generationGroups: ['generations-of'] as const,
  batch: (batchId: string) => ['generations-of', batchId] as const,
  unfinished: ['generations-of', 'unfinished'] as const,
  /** Everything about the gallery but single pictures and plain lists of them: tiles, timeline, facets, tags. */
  gallery: ['gallery'] as const,
  tileLists: ['gallery', 'tiles'] as const,
  /** The tiles between two instants; `flat` ones come page by page from the beginning. */
  tiles: (filter: GalleryFilter, sort: GallerySort, between: Between | 'flat') =>
    ['gallery', 'tiles', filter, sort, between] as const,
  timelines: ['gallery', 'timeline'] as const,
  timeline: (filter: GalleryFilter) => ['gallery', 'timeline', filter] as const,
  allFacets: ['gallery', 'facets'] as const,
  facets: (filter: GalleryFilter) => ['gallery', 'facets', filter] as const,
  tags: ['gallery', 'tags'] as const,
  searches: ['searches'] as const,
  projects: ['projects'] as const,
  templates: ['templates'] as const,
  promptHistory: ['prompt-history'] as const,
  enhancers: ['enhancers'] as const,
  settings: ['settings'] as const,
  dashboard: ['dashboard'] as const,
  admin: ['admin'] as const,
  images: ['images'] as const,
  image: (imageId: string) => ['images', 'one', imageId] as const,
};

/** From an instant to before another; absent: without end. */
export interface Between {
  from?: string | undefined;
  to?: string | undefined;
}
