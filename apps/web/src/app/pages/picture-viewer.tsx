import type { GalleryTile } from '@easel/shared';
import { lazy, Suspense } from 'react';
import { useImages } from '../../features/gallery/api/get-image';

const ImageViewer = lazy(() =>
  import('../../features/gallery/components/image-viewer').then((module) => ({
    default: module.ImageViewer,
  })),
);

/** The viewer over a grid: the picture of the address and its neighbours. */
export const PictureViewer = ({ imageId, tiles, onShow, onClose }: PictureViewerProps) => {
  const at = tiles.findIndex(({ id }) => id === imageId);
  const near = at < 0 ? [] : tiles.slice(Math.max(0, at - 1), at + 2);
  const images = useImages(near.map(({ id }) => id));
  return (
    <Suspense>
      <ImageViewer
        imageId={imageId}
        images={images.some(({ id }) => id === imageId) ? images : []}
        onShow={onShow}
        onClose={onClose}
      />
    </Suspense>
  );
};

interface PictureViewerProps {
  imageId: string;
  tiles: readonly GalleryTile[];
  onShow: (picture: { id: string }) => void;
  onClose: () => void;
}
