import type { GalleryTiles, GalleryTilesQuery } from '@easel/shared';
import type { Database } from '../../../db/database.js';
import { createFacets } from './facets.js';
import { createIds } from './ids.js';
import { createTags } from './tags.js';
import { createTiles } from './tiles.js';
import { createTimeline } from './timeline.js';

/** What is seen of many images at once. Every query is bound to the owner. */
export const createGalleryViews = (db: Pick<Database, 'kind' | 'read'>) => {
  const tiles = createTiles(db);
  return {
    tiles: (ownerId: string, query: GalleryTilesQuery): Promise<GalleryTiles> =>
      tiles(ownerId, { ...query, limit: query.limit ?? 500 }),
    timeline: createTimeline(db),
    facets: createFacets(db),
    ids: createIds(db),
    tags: createTags(db),
  };
};

export type GalleryViews = ReturnType<typeof createGalleryViews>;
