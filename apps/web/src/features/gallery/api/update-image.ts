import type { UpdateImageRequest } from '@easel/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { applyImage } from '../../../lib/live/studio-cache';

/** Changes a picture's title or notes. */
export const useUpdateImage = () => {
  const client = useClient();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ imageId, change }: { imageId: string; change: UpdateImageRequest }) =>
      client.gallery.update(imageId, change),
    onSuccess: (image) => applyImage(cache, image),
  });
};
