import type { GalleryFilter, GallerySort } from '@easel/shared';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useClient } from '../../../../lib/client-context';
import { tilesFrom, type TilePage } from '../../../../lib/gallery/tile-lists';
import { queryKeys } from '../../../../lib/query-keys';

/** Tiles page by page from the beginning: for orders that are not of time, and for searches. */
export const useFlatTiles = (filter: GalleryFilter, sort: GallerySort, enabled: boolean) => {
  const client = useClient();
  return useInfiniteQuery({
    queryKey: queryKeys.tiles(filter, sort, 'flat'),
    queryFn: async ({ pageParam, signal }): Promise<TilePage> => {
      const page = await client.gallery.tiles(
        { ...filter, sort, limit: 200, ...(pageParam === undefined ? {} : { cursor: pageParam }) },
        { signal },
      );
      return { tiles: tilesFrom(page), nextCursor: page.nextCursor };
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    enabled,
  });
};
