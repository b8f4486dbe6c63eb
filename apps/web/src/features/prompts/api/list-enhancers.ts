import type { Client } from '@easel/client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

const enhancersQuery = (client: Client) =>
  queryOptions({
    queryKey: queryKeys.enhancers,
    queryFn: ({ signal }) => client.prompts.enhancers({ signal }),
  });

/** Who could enhance a prompt beside the lists that come with Easel. */
export const useEnhancers = () => useQuery(enhancersQuery(useClient()));
