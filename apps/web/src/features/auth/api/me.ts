import type { Client } from '@easel/client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

/** Who is signed in; fails with 401 when nobody is. */
export const meQuery = (client: Client) =>
  queryOptions({
    queryKey: queryKeys.me,
    queryFn: async ({ signal }) => (await client.auth.me({ signal })).user,
    staleTime: Number.POSITIVE_INFINITY,
    meta: { visitor: true },
  });

/** Who is signed in. */
export const useMe = () => useQuery(meQuery(useClient()));
