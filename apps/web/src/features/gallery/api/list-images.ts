import type { Client } from '@easel/client';
import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { type GalleryFilter, queryKeys } from '../../../lib/query-keys';

const imagesQuery = (client: Client, filter: GalleryFilter) =>
  infiniteQueryOptions({
    queryKey: queryKeys.imageList(filter),
    queryFn: ({ pageParam, signal }) =>
      client.gallery.list({ ...filter, cursor: pageParam, limit: 60 }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

/** Pictures of a list, newest first; events keep it true. */
export const useImages = (filter: GalleryFilter) => useInfiniteQuery(imagesQuery(useClient(), filter));
