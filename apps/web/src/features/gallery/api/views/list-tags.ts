import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useClient } from '../../../../lib/client-context';
import { queryKeys } from '../../../../lib/query-keys';

/** One's own tags that begin with `q`, the most frequent first. */
export const useTags = (q: string, enabled = true) => {
  const client = useClient();
  return useQuery({
    queryKey: [...queryKeys.tags, q],
    queryFn: ({ signal }) => client.gallery.tags({ ...(q === '' ? {} : { q }), limit: 20 }, { signal }),
    enabled,
    placeholderData: keepPreviousData,
  });
};
