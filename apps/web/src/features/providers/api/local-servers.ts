import type { Client } from '@easel/client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

const localServersQuery = (client: Client) =>
  queryOptions({
    queryKey: queryKeys.localServers,
    queryFn: ({ signal }) => client.settings.localServers({ signal }),
    staleTime: 0,
  });

/** Image servers that answer on the machine Easel runs on; for administrators. */
export const useLocalServers = () => useQuery(localServersQuery(useClient()));
