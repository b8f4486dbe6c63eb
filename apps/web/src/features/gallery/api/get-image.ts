import type { Client } from '@easel/client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

const imageQuery = (client: Client, imageId: string) =>
  queryOptions({
    queryKey: queryKeys.image(imageId),
    queryFn: ({ signal }) => client.gallery.get(imageId, { signal }),
  });

/** One picture by its id, for an address that names it. */
export const useImage = (imageId: string | undefined) => {
  const client = useClient();
  return useQuery({ ...imageQuery(client, imageId ?? ''), enabled: imageId !== undefined });
};
