import { useQuery } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

/** What is decided for everybody. */
export const useAdminSettings = () => {
  const client = useClient();
  return useQuery({
    queryKey: [...queryKeys.admin, 'settings'],
    queryFn: ({ signal }) => client.admin.settings({ signal }),
  });
};
