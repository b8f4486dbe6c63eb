import type { Client } from '@easel/client';
import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

const providersQuery = (client: Client) =>
  queryOptions({
    queryKey: queryKeys.providers,
    queryFn: ({ signal }) => client.settings.providers({ signal }),
    // Pauses end by themselves and keys are changed elsewhere: a page that is opened anew asks anew.
    staleTime: 0,
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
