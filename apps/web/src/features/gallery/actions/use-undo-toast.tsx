import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotify } from '../../../components/use-notify';

/** Says what was done, with a button that takes it back where it can be. */
export const useUndoToast = () => {
  const { t } = useTranslation();
  const { notify } = useNotify();
  return useCallback(
    (message: string, undo: (() => void) | null) => {
      const id = `gallery-${(last += 1)}`;
      if (shown !== null) notifications.hide(shown);
      shown = id;
      notify({
        id,
        autoClose: undo === null ? 4000 : 10_000,
        message: (
          <Group justify="space-between" wrap="nowrap">
            <Text size="sm">{message}</Text>
            {undo !== null && (
              <Button
                size="compact-sm"
                variant="light"
                onClick={() => {
                  notifications.hide(id);
                  undo();
                }}
              >
                {t('image.undo')}
              </Button>
            )}
          </Group>
        ),
      });
    },
    [notify, t],
  );
};

// One at a time: only the last thing done is taken back.
let last = 0;
let shown: string | null = null;
