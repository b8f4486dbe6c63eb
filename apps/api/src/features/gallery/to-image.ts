import type { Image, ImageRecord } from '@easel/shared';

/** An image as its owner sees it: without where it lies, with where to fetch it. */
export const toImage = ({
  ownerId: _owner,
  storageKey: _key,
  position: _position,
  ...image
}: ImageRecord): Image => ({
  ...image,
  tags: [],
  urls: {
    file: `/api/images/${image.id}/file`,
    small: `/api/images/${image.id}/thumb/small`,
    medium: `/api/images/${image.id}/thumb/medium`,
  },
});
