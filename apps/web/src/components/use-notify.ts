import { type NotificationData, notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldSentence } from '../lib/forms/field-errors';
import { useErrorText } from '../lib/i18n/use-error-text';

/** Functions that say something in passing: a message, or what went wrong. */
export const useNotify = () => {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const notify = useCallback(
    (message: NotificationData) =>
      notifications.show({ closeButtonProps: { 'aria-label': t('nav.dismiss') }, ...message }),
    [t],
  );
  const notifyError = useCallback(
    (error: unknown) => {
      const { title, detail } = errorText(error);
      notify({ color: 'red', title, message: fieldSentence(error) ?? detail });
    },
    [errorText, notify],
  );
  return { notify, notifyError };
};
