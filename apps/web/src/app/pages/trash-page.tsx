import { Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state';
import { PageHeading } from '../../components/page-heading';
import { EmptyTrash } from '../../features/gallery/actions/empty-trash';
import { useSettings } from '../../features/preferences/api/get-settings';
import { PATHS } from '../../lib/paths';
import { PicturePage } from './picture-page';

const route = getRouteApi('/studio/trash');

/** Pictures that were thrown away, until they are restored or their time is over. */
export const TrashPage = () => {
  const { t } = useTranslation();
  const trashDays = useSettings().data?.instance.trashDays ?? 30;
  return (
    <>
      <PageHeading title={t('gallery.trash.title')}>
        <EmptyTrash />
      </PageHeading>
      <Text c="dimmed" size="sm" mt="-0.75rem">
        {t('gallery.trash.note', { count: trashDays })}
      </Text>
      <PicturePage
        to={PATHS.trash}
        search={route.useSearch()}
        label={t('gallery.trash.label')}
        inTrash
        empty={
          <EmptyState icon={<IconTrash size={32} />} title={t('gallery.trash.emptyTitle')}>
            {t('gallery.trash.emptyText')}
          </EmptyState>
        }
      />
    </>
  );
};
