import type { Image } from '@easel/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { applyImage } from '../../../lib/live/studio-cache';

/** Marks or unmarks a favourite: shown at once, taken back when the server refuses. */
export const useFavoriteImage = () => {
  const client = useClient();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ image, favorite }: { image: Image; favorite: boolean }) =>
      client.gallery.favorite(image.id, favorite),
    onMutate: ({ image, favorite }) => applyImage(cache, { ...image, favorite }),
    onError: (_error, { image }) => applyImage(cache, image),
    onSuccess: (image) => applyImage(cache, image),
  });
};
