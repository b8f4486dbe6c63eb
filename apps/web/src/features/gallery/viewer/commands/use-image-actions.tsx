import type { Image } from '@easel/shared';
import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useNotify } from '../../../../components/use-notify';
import { useFavoriteImage } from '../../api/favorite-image';
import { useRestoreImage } from '../../api/restore-image';
import { useTrashImage } from '../../api/trash-image';

/** What can be done with a picture everywhere it is shown; each says when it failed, the trash can be undone. */
export const useImageActions = () => {
  const { t } = useTranslation();
  const { notify, notifyError } = useNotify();
  const favorite = useFavoriteImage();
  const trash = useTrashImage();
  const restore = useRestoreImage();

  const undo = (image: Image, toast: string) => {
    notifications.hide(toast);
    restore.mutate(image, { onError: notifyError });
  };

  return {
    toggleFavorite: (image: Image) =>
      favorite.mutate({ image, favorite: !image.favorite }, { onError: notifyError }),
    moveToTrash: (image: Image) =>
      trash.mutate(image, {
        onError: notifyError,
        onSuccess: (trashed) => {
          const toast = `trash-${image.id}`;
          notify({
            id: toast,
            autoClose: 8000,
            message: (
              <Group justify="space-between" wrap="nowrap">
                <Text size="sm">{t('viewer.trashed')}</Text>
                <Button size="compact-sm" variant="light" onClick={() => undo(trashed, toast)}>
                  {t('image.undo')}
                </Button>
              </Group>
            ),
          });
        },
      }),
    restore: (image: Image) =>
      restore.mutate(image, {
        onError: notifyError,
        onSuccess: () => notify({ message: t('viewer.restored') }),
      }),
  };
};
