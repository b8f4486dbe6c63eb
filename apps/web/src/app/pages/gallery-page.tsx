import { SegmentedControl } from '@mantine/core';
import { IconHeart, IconPhoto } from '@tabler/icons-react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../components/anchor-link';
import { EmptyState } from '../../components/empty-state';
import { PageHeading } from '../../components/page-heading';
import { useImageActions } from '../../features/gallery/components/use-image-actions';
import { PATHS } from '../../lib/paths';
import { usePictureSearch } from '../use-picture-search';
import { PictureList } from './picture-list';

const route = getRouteApi('/studio/gallery');

/** Every picture that was kept, or only the favourites. */
export const GalleryPage = () => {
  const { t } = useTranslation();
  const { image, favorite } = route.useSearch();
  const picture = usePictureSearch(PATHS.gallery, image);
  const navigate = useNavigate();
  const { toggleFavorite, moveToTrash } = useImageActions();
  return (
    <>
      <PageHeading title={t('gallery.title')}>
        <SegmentedControl
          aria-label={t('gallery.filter')}
          value={favorite === true ? 'favorites' : 'all'}
          onChange={(value) =>
            void navigate({ to: PATHS.gallery, search: value === 'favorites' ? { favorite: true } : {} })
          }
          data={[
            { value: 'all', label: t('gallery.all') },
            { value: 'favorites', label: t('gallery.favorites') },
          ]}
        />
      </PageHeading>
      <PictureList
        filter={favorite === true ? { favorite: true } : {}}
        label={t('gallery.label')}
        imageId={image}
        picture={picture}
        onFavorite={toggleFavorite}
        onTrash={moveToTrash}
        empty={
          favorite === true ? (
            <EmptyState icon={<IconHeart size={32} />} title={t('gallery.noFavoritesTitle')}>
              {t('gallery.noFavoritesText')}
            </EmptyState>
          ) : (
            <EmptyState icon={<IconPhoto size={32} />} title={t('gallery.emptyTitle')}>
              <p>{t('gallery.emptyText')}</p>
              <AnchorLink to={PATHS.create}>{t('gallery.create')}</AnchorLink>
            </EmptyState>
          )
        }
      />
    </>
  );
};
