import { Button } from '@mantine/core';
import { IconTrashX } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotify } from '../../../components/use-notify';
import { useEmptyTrash } from '../api/empty-trash';
import { useFacets } from '../api/views/get-facets';

const DeleteDialog = lazy(async () => ({ default: (await import('./delete-dialog')).DeleteDialog }));

/** Deletes all that is in the trash, when somebody is sure. */
export const EmptyTrash = () => {
  const { t } = useTranslation();
  const { notify, notifyError } = useNotify();
  const [asks, setAsks] = useState(false);
  const empty = useEmptyTrash();
  const total = useFacets(ALL_TRASH).data?.total ?? 0;
  if (total === 0) return null;
  return (
    <>
      <Button
        variant="light"
        color="red"
        leftSection={<IconTrashX size={18} aria-hidden />}
        loading={empty.isPending}
        onClick={() => setAsks(true)}
      >
        {t('gallery.trash.empty')}
      </Button>
      <Suspense>
        {asks && (
          <DeleteDialog
            title={t('gallery.trash.emptyQuestion')}
            label={t('gallery.deleteForGood')}
            onClose={() => setAsks(false)}
            onConfirm={() =>
              empty.mutate(undefined, {
                onError: notifyError,
                onSuccess: ({ deleted }) => notify({ message: t('gallery.done.delete', { count: deleted }) }),
              })
            }
          >
            {t('gallery.trash.emptyWarning')}
          </DeleteDialog>
        )}
      </Suspense>
    </>
  );
};

const ALL_TRASH = { trash: true };
