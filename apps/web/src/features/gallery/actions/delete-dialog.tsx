import { Button, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../components/dialog';

/** Asks once more before something is gone for good. */
export const DeleteDialog = ({ title, children, label, onConfirm, onClose }: DeleteDialogProps) => {
  const { t } = useTranslation();
  return (
    <Dialog onClose={onClose} title={title}>
      <Stack>
        <Text size="sm">{children}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('gallery.cancel')}
          </Button>
          <Button
            color="red.9"
            onClick={() => {
              onConfirm();
              onClose();
            }}
          >
            {label}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
};

interface DeleteDialogProps {
  title: string;
  children: ReactNode;
  label: string;
  onConfirm: () => void;
  onClose: () => void;
}
