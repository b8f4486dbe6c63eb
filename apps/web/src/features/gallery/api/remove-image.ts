import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { removeFromGallery } from '../../../lib/gallery/gallery-cache';

/** Deletes a picture for good, row and files: there is no way back. */
export const useRemoveImage = () => {
  const client = useClient();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (imageId: string) => client.gallery.remove(imageId),
    onSuccess: (_image, imageId) => removeFromGallery(cache, imageId),
  });
};
