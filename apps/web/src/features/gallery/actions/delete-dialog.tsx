import '@mantine/core/styles/Modal.css';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Asks once more before something is gone for good. */
export const DeleteDialog = ({ title, children, label, onConfirm, onClose }: DeleteDialogProps) => {
  const { t } = useTranslation();
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': t('gallery.close') }}
      attributes={{ header: { role: 'presentation' } }}
    >
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
    </Modal>
  );
};

interface DeleteDialogProps {
  title: string;
  children: ReactNode;
  label: string;
  onConfirm: () => void;
  onClose: () => void;
}
