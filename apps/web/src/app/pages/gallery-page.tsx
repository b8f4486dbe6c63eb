import { IconPhoto } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../components/anchor-link';
import { EmptyState } from '../../components/empty-state';
import { PageHeading } from '../../components/page-heading';
import { PATHS } from '../../lib/paths';
import { PicturePage } from './picture-page';

const route = getRouteApi('/studio/gallery');

/** Every picture that was kept, however many. */
export const GalleryPage = () => {
  const { t } = useTranslation();
  return (
    <>
      <PageHeading title={t('gallery.title')} hidden />
      <PicturePage
        to={PATHS.gallery}
        search={route.useSearch()}
        label={t('gallery.label')}
        empty={
          <EmptyState icon={<IconPhoto size={32} />} title={t('gallery.emptyTitle')}>
            <p>{t('gallery.emptyText')}</p>
            <AnchorLink to={PATHS.create}>{t('gallery.create')}</AnchorLink>
          </EmptyState>
        }
      />
    </>
  );
};
