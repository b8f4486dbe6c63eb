import { ApiError, type Client } from '@easel/client';
import type { PublicUser } from '@easel/shared';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

/** Who is signed in; null when nobody is. */
export const meQuery = (client: Client) =>
  queryOptions({
    queryKey: queryKeys.me,
    queryFn: async ({ signal }): Promise<PublicUser | null> => {
      try {
        return (await client.auth.me({ signal })).user;
      } catch (error) {
        if (error instanceof ApiError && error.status === 401) return null;
        throw error;
      }
    },
    staleTime: Number.POSITIVE_INFINITY,
    meta: { visitor: true },
  });

/** Who is signed in. */
export const useMe = () => useQuery(meQuery(useClient()));
