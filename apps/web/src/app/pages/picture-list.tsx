import type { Image } from '@easel/shared';
import { Center, Loader, Skeleton } from '@mantine/core';
import { lazy, type ReactNode, Suspense, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../components/problem-alert';
import { useImages } from '../../features/gallery/api/list-images';
import { ImageGrid } from '../../features/gallery/components/image-grid';
import type { GalleryFilter } from '../../lib/query-keys';
import type { usePictureSearch } from '../use-picture-search';

const ImageViewer = lazy(() =>
  import('../../features/gallery/components/image-viewer').then((module) => ({
    default: module.ImageViewer,
  })),
);

/** A list of pictures page by page as it is scrolled, with the viewer over it while an address names a picture. */
export const PictureList = ({ filter, label, imageId, picture, empty, ...actions }: PictureListProps) => {
  const { t } = useTranslation();
  const query = useImages(filter);
  const images = useMemo(() => query.data?.pages.flatMap(({ items }) => items) ?? [], [query.data]);
  const { fetchNextPage, isFetchingNextPage } = query;
  const more = useCallback(() => {
    if (!isFetchingNextPage) void fetchNextPage();
  }, [fetchNextPage, isFetchingNextPage]);

  return (
    <>
      {query.isPending && <Skeleton height="60vh" radius="lg" />}
      {query.isError && <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />}
      {query.isSuccess && images.length === 0 && !query.hasNextPage && empty}
      {images.length > 0 && (
        <ImageGrid
          images={images}
          label={label}
          focusId={picture.lastId}
          onOpen={picture.open}
          hasMore={query.hasNextPage && !query.isFetchNextPageError}
          onMore={more}
          {...actions}
        />
      )}
      {isFetchingNextPage && (
        <Center py="md">
          <Loader aria-label={t('gallery.more')} />
        </Center>
      )}
      {imageId !== undefined && (
        <Suspense>
          <ImageViewer imageId={imageId} images={images} onShow={picture.show} onClose={picture.close} />
        </Suspense>
      )}
    </>
  );
};

interface PictureListProps {
  filter: GalleryFilter;
  label: string;
  /** The picture the address names. */
  imageId: string | undefined;
  picture: ReturnType<typeof usePictureSearch>;
  empty: ReactNode;
  onFavorite?: (image: Image) => void;
  onTrash?: (image: Image) => void;
  onRestore?: (image: Image) => void;
}
