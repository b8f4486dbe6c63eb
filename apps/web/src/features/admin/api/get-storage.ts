import { useQuery } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

/** What pictures take, and what the disk still has. */
export const useStorage = () => {
  const client = useClient();
  return useQuery({
    queryKey: [...queryKeys.admin, 'storage'],
    queryFn: ({ signal }) => client.admin.storage({ signal }),
    staleTime: 0,
  });
};
