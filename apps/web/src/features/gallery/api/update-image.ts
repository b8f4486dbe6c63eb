import type { Image, UpdateImageRequest } from '@easel/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { applyImage } from '../../../lib/live/studio-cache';
import { queryKeys } from '../../../lib/query-keys';

/** Changes title, notes, tags or project of a picture: shown at once, taken back when the server refuses. */
export const useUpdateImage = (imageId: string) => {
  const client = useClient();
  const cache = useQueryClient();
  const known = () => cache.getQueryData<Image>(queryKeys.image(imageId));
  const mutationKey = ['update-image', imageId];
  return useMutation({
    mutationKey,
    mutationFn: (change: UpdateImageRequest) => client.gallery.update(imageId, change),
    onMutate: (change) => {
      const before = known();
      if (before === undefined) return {};
      applyImage(cache, { ...before, ...change });
      const { title, notes, tags, projectId } = before;
      const former = { title, notes, tags, projectId };
      return Object.fromEntries(
        Object.entries(former).filter(([name]) => Object.hasOwn(change, name)),
      ) as UpdateImageRequest;
    },
    onError: (_error, _change, former) => {
      const now = known();
      if (now !== undefined && former !== undefined) applyImage(cache, { ...now, ...former });
    },
    // An answer that does not know of a later change would take it back for a moment.
    onSuccess: (image) => {
      if (cache.isMutating({ mutationKey }) <= 1) applyImage(cache, image);
    },
  });
};
