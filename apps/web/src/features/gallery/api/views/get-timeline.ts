import type { GalleryFilter } from '@easel/shared';
import { useQuery } from '@tanstack/react-query';
import { useClient } from '../../../../lib/client-context';
import { queryKeys } from '../../../../lib/query-keys';

/** How many pictures each day has; events keep it true. */
export const useTimeline = (filter: GalleryFilter, enabled: boolean) => {
  const client = useClient();
  return useQuery({
    queryKey: queryKeys.timeline(filter),
    queryFn: ({ signal }) => client.gallery.timeline(filter, { signal }),
    enabled,
  });
};
