import type { Client } from '@easel/client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

/** What a visitor needs to know before signing in. Asked anew each time: somebody else may register first. */
export const authStatusQuery = (client: Client) =>
  queryOptions({
    queryKey: queryKeys.authStatus,
    queryFn: ({ signal }) => client.auth.status({ signal }),
    staleTime: 0,
    meta: { visitor: true },
  });

/** What a visitor needs to know before signing in. */
export const useAuthStatus = () => useQuery(authStatusQuery(useClient()));
