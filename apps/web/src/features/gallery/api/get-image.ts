import type { Client } from '@easel/client';
import { queryOptions, useQueries, useQuery } from '@tanstack/react-query';
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

/** Some pictures by their ids, those that are there already. */
export const useImages = (imageIds: readonly string[]) => {
  const client = useClient();
  return useQueries({
    queries: imageIds.map((id) => imageQuery(client, id)),
    combine: (results) => results.flatMap(({ data }) => data ?? []),
  });
};
