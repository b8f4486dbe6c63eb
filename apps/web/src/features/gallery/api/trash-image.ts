import type { Image } from '@easel/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { applyImage } from '../../../lib/live/studio-cache';

/** Moves a picture to the trash: shown at once, taken back when the server refuses. */
export const useTrashImage = () => {
  const client = useClient();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (image: Image) => client.gallery.trash(image.id),
    onMutate: (image) => applyImage(cache, { ...image, deletedAt: new Date().toISOString() }),
    onError: (_error, image) => applyImage(cache, image),
    onSuccess: (image) => applyImage(cache, image),
  });
};
