import type { Client } from '@easel/client';
import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

const generationsQuery = (client: Client) =>
  infiniteQueryOptions({
    queryKey: queryKeys.generations,
    queryFn: ({ pageParam, signal }) => client.generations.list({ cursor: pageParam, limit: 12 }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

/** What was asked for, newest first; events keep it true. */
export const useGenerations = () => useInfiniteQuery(generationsQuery(useClient()));
