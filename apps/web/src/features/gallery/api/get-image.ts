import type { Client } from '@easel/client';
import { queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

const imageQuery = (client: Client, imageId: string) =>
  queryOptions({
    queryKey: queryKeys.image(imageId),
    queryFn: ({ signal }) => client.gallery.get(imageId, { signal }),
  });

/** One picture by its id; what is not enabled gives what is there already. */
export const useImage = (imageId: string, enabled = true) => {
  const client = useClient();
  return useQuery({ ...imageQuery(client, imageId), enabled });
};

/** Some pictures by their ids: those that are there already, and what became of the others. */
export const useImages = (imageIds: readonly string[]) => {
  const client = useClient();
  return useQueries({
    queries: imageIds.map((id) => imageQuery(client, id)),
    combine: (results) => ({
      images: results.flatMap(({ data }) => data ?? []),
      isPending: results.some(({ isPending }) => isPending),
      error: results.find(({ error }) => error !== null)?.error ?? null,
    }),
  });
};
