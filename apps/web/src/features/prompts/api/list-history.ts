import type { Client } from '@easel/client';
import { infiniteQueryOptions, queryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

/** The newest prompts, for walking through them with the arrow keys. */
export const recentPromptsQuery = (client: Client) =>
  queryOptions({
    queryKey: [...queryKeys.promptHistory, 'recent'],
    queryFn: ({ signal }) => client.prompts.history({ limit: 100 }, { signal }),
  });

/** Prompts one has used, newest first; only those that hold `q`. */
export const useHistory = (q: string) => {
  const client = useClient();
  return useInfiniteQuery(
    infiniteQueryOptions({
      queryKey: [...queryKeys.promptHistory, 'search', q],
      queryFn: ({ pageParam, signal }) =>
        client.prompts.history(
          {
            ...(q === '' ? {} : { q }),
            ...(pageParam === undefined ? {} : { cursor: pageParam }),
            limit: 30,
          },
          { signal },
        ),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    }),
  );
};
