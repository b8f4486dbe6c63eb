import { useQuery } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

/** What waits and runs, of everybody: asked anew every three seconds while it can be seen, for no event tells of it. */
export const useQueue = () => {
  const client = useClient();
  return useQuery({
    queryKey: [...queryKeys.admin, 'queue'],
    queryFn: ({ signal }) => client.admin.queue({ signal }),
    staleTime: 0,
    refetchInterval: 3000,
  });
};
