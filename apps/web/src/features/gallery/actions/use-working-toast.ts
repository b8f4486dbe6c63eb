import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotify } from '../../../components/use-notify';

/** Says that so many pictures are being changed, until the function it gives is called; silent for a few. */
export const useWorkingToast = () => {
  const { t } = useTranslation();
  const { notify } = useNotify();
  return useCallback(
    (count: number): (() => void) => {
      if (count < MANY) return () => {};
      const id = notify({
        message: t('gallery.workingOn', { count }),
        loading: true,
        autoClose: false,
        withCloseButton: false,
      });
      return () => notifications.hide(id);
    },
    [notify, t],
  );
};

/** What takes longer than a glance. */
const MANY = 300;
