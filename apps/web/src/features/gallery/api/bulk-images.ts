import type { BulkRequest, GalleryFilter, GalleryTile } from '@easel/shared';
import { useIsMutating, useMutation, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { tagsOf } from '../../../lib/gallery/belongs';
import { changeTiles } from '../../../lib/gallery/gallery-cache';
import { queryKeys } from '../../../lib/query-keys';

/** One change to many pictures: shown at once, taken back when the server refuses. */
export const useBulkImages = () => {
  const client = useClient();
  const cache = useQueryClient();
  return useMutation({
    mutationKey: BULK,
    mutationFn: (request: BulkRequest) => client.gallery.bulk(request),
    onMutate: async (request) => {
      // Answers that are on their way would bring back what is gone.
      await cache.cancelQueries({ queryKey: queryKeys.timelines });
      return changeTiles(cache, new Set(request.ids), (tile, filter) => afterBulk(request, tile, filter));
    },
    onError: (_error, _request, putBack) => putBack?.(),
    onSuccess: (_done, { ids }) => {
      for (const id of ids) void cache.invalidateQueries({ queryKey: queryKeys.image(id) });
    },
    onSettled: () => void cache.invalidateQueries({ queryKey: queryKeys.gallery }),
  });
};

/** Whether a change to many pictures is on its way. */
export const useIsBulkRunning = (): boolean => useIsMutating({ mutationKey: BULK }) > 0;

const BULK = ['bulk-images'];

/** What a list with this filter shows of a picture afterwards; null: no longer there. */
export const afterBulk = (
  request: BulkRequest,
  tile: GalleryTile,
  filter: GalleryFilter,
): GalleryTile | null => {
  const inTrash = filter.trash === true;
  switch (request.action) {
    case 'favorite':
    case 'unfavorite': {
      const favorite = request.action === 'favorite';
      if (filter.favorite !== undefined && filter.favorite !== favorite) return null;
      return tile.favorite === favorite ? tile : { ...tile, favorite };
    }
    case 'trash':
      return inTrash ? tile : null;
    case 'restore':
      return inTrash ? null : tile;
    case 'delete':
      return null;
    case 'move':
      return filter.project === undefined || filter.project === (request.projectId ?? 'none') ? tile : null;
    case 'untag': {
      const wanted = new Set(tagsOf(filter.tag).map((name) => name.toLowerCase()));
      return request.tags.some((name) => wanted.has(name.toLowerCase())) ? null : tile;
    }
    case 'tag':
      return tile;
  }
};
