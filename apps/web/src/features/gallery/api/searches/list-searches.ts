import { useQuery } from '@tanstack/react-query';
import { useClient } from '../../../../lib/client-context';
import { queryKeys } from '../../../../lib/query-keys';

/** The searches one kept, by name. */
export const useSearches = () => {
  const client = useClient();
  return useQuery({
    queryKey: queryKeys.searches,
    queryFn: ({ signal }) => client.gallery.searches({ signal }),
  });
};
