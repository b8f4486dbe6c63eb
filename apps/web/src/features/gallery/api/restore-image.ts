import type { Image } from '@easel/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { applyImage } from '../../../lib/live/studio-cache';

/** Brings a picture back from the trash: shown at once, taken back when the server refuses. */
export const useRestoreImage = () => {
  const client = useClient();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (image: Image) => client.gallery.restore(image.id),
    onMutate: (image) => applyImage(cache, { ...image, deletedAt: null }),
    onError: (_error, image) =>
      applyImage(cache, { ...image, deletedAt: image.deletedAt ?? new Date().toISOString() }),
    onSuccess: (image) => applyImage(cache, image),
  });
};
