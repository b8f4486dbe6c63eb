import type { GalleryFilter } from '@easel/shared';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useClient } from '../../../../lib/client-context';
import { queryKeys } from '../../../../lib/query-keys';

/** How many pictures each value of a filter would leave. */
export const useFacets = (filter: GalleryFilter) => {
  const client = useClient();
  return useQuery({
    queryKey: queryKeys.facets(filter),
    queryFn: ({ signal }) => client.gallery.facets(filter, { signal }),
    placeholderData: keepPreviousData,
  });
};
