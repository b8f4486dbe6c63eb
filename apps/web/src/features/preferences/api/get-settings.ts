import type { Client } from '@easel/client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

const settingsQuery = (client: Client) =>
  queryOptions({
    queryKey: queryKeys.settings,
    queryFn: ({ signal }) => client.settings.get({ signal }),
  });

/** How this person likes the studio, and what the instance gives to everybody. */
export const useSettings = () => useQuery(settingsQuery(useClient()));
