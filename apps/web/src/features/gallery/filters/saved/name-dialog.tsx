import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Asks what a search is to be called. */
export const NameDialog = ({ name, onSave, onClose }: NameDialogProps) => {
  const { t } = useTranslation();
  const [text, setText] = useState(name);
  return (
    <Modal
      opened
      onClose={onClose}
      size="sm"
      title={t(name === '' ? 'gallery.saveSearch' : 'gallery.rename')}
      closeButtonProps={{ 'aria-label': t('gallery.close') }}
      attributes={{ header: { role: 'presentation' } }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSave(text.trim());
          onClose();
        }}
      >
        <TextInput
          label={t('gallery.searchName')}
          value={text}
          maxLength={80}
          onChange={(event) => setText(event.currentTarget.value)}
          data-autofocus
        />
        <Group justify="flex-end" mt="md">
          <Button type="submit" disabled={text.trim() === ''}>
            {t('gallery.save')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
};

interface NameDialogProps {
  name: string;
  onSave: (name: string) => void;
  onClose: () => void;
}
