import { Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state';
import { PageHeading } from '../../components/page-heading';
import { useImageActions } from '../../features/gallery/components/use-image-actions';
import { PATHS } from '../../lib/paths';
import { usePictureSearch } from '../use-picture-search';
import { PictureList } from './picture-list';

const route = getRouteApi('/studio/trash');

/** Pictures that were thrown away, until they are restored. */
export const TrashPage = () => {
  const { t } = useTranslation();
  const { image } = route.useSearch();
  const picture = usePictureSearch(PATHS.trash, image);
  const { restore } = useImageActions();
  return (
    <>
      <PageHeading title={t('trash.title')}>
        <Text c="dimmed" size="sm">
          {t('trash.note')}
        </Text>
      </PageHeading>
      <PictureList
        filter={{ trash: true }}
        label={t('trash.label')}
        imageId={image}
        picture={picture}
        onRestore={restore}
        empty={
          <EmptyState icon={<IconTrash size={32} />} title={t('trash.emptyTitle')}>
            {t('trash.emptyText')}
          </EmptyState>
        }
      />
    </>
  );
};
