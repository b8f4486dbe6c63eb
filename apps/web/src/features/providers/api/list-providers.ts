import type { Client } from '@easel/client';
import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

const PAUSED_MS = 10_000;

const providersQuery = (client: Client) =>
  queryOptions({
    queryKey: queryKeys.providers,
    queryFn: ({ signal }) => client.settings.providers({ signal }),
    // Keys are changed elsewhere too: a page that is opened anew asks anew.
    staleTime: 0,
    // A pause ends by itself.
    refetchInterval: ({ state }) =>
      state.data?.items.some(({ pausedUntil }) => pausedUntil !== null) === true ? PAUSED_MS : false,
  });

/** Every provider as this account sees it. */
export const useProviders = () => useQuery(providersQuery(useClient()));

/** Fetches anew what depends on a connection: the providers, and which models can be used. */
export const refetchProviders = (cache: QueryClient): Promise<unknown> =>
  Promise.all([
    cache.invalidateQueries({ queryKey: queryKeys.providers }),
    cache.invalidateQueries({ queryKey: queryKeys.models }),
    cache.invalidateQueries({ queryKey: queryKeys.localServers }),
  ]);
