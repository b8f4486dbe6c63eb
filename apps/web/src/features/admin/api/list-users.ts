import type { AdminUserQuery } from '@easel/shared';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

/** Accounts by name, page after page; `q` is how a name begins. */
export const useUsers = (q: string) => {
  const client = useClient();
  return useInfiniteQuery({
    queryKey: [...queryKeys.admin, 'users', 'pages', q],
    queryFn: ({ pageParam, signal }) => {
      const query: AdminUserQuery = { limit: 50 };
      if (q !== '') query.q = q;
      if (pageParam !== null) query.cursor = pageParam;
      return client.admin.users(query, { signal });
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
};

/** The first 200 accounts, to choose one from. */
export const useUserChoice = () => {
  const client = useClient();
  return useQuery({
    queryKey: [...queryKeys.admin, 'users', 'choice'],
    queryFn: async ({ signal }) => (await client.admin.users({ limit: 200 }, { signal })).items,
  });
};
