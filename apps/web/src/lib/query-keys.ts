import type { GalleryQuery } from '@easel/shared';

/** Which pictures a list shows. */
export type GalleryFilter = Pick<GalleryQuery, 'favorite' | 'trash'>;

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
  images: ['images'] as const,
  imageLists: ['images', 'list'] as const,
  imageList: (filter: GalleryFilter) => ['images', 'list', filter] as const,
  image: (imageId: string) => ['images', 'one', imageId] as const,
};
