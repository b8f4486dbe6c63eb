import type { Client } from '@easel/client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

const sessionsQuery = (client: Client) =>
  queryOptions({
    queryKey: queryKeys.sessions,
    queryFn: async ({ signal }) => (await client.auth.sessions({ signal })).items,
    staleTime: 0,
  });

/** Where the account is signed in. */
export const useSessions = () => useQuery(sessionsQuery(useClient()));
