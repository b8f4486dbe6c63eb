import type { GalleryFilter, GallerySort } from '@easel/shared';
import { useMutation } from '@tanstack/react-query';
import { useClient } from '../../../../lib/client-context';

/** The ids of all matches, as many as can be selected. */
export const useAllIds = () => {
  const client = useClient();
  return useMutation({
    mutationFn: ({ filter, sort }: { filter: GalleryFilter; sort: GallerySort }) =>
      client.gallery.ids({ ...filter, sort }),
  });
};
