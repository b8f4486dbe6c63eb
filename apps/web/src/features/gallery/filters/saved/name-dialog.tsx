import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../../components/dialog';

/** Asks what a search is to be called. */
export const NameDialog = ({ name, onSave, onClose }: NameDialogProps) => {
  const { t } = useTranslation();
  const [text, setText] = useState(name);
  return (
    <Dialog onClose={onClose} size="sm" title={t(name === '' ? 'gallery.saveSearch' : 'gallery.rename')}>
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
    </Dialog>
  );
};

interface NameDialogProps {
  name: string;
  onSave: (name: string) => void;
  onClose: () => void;
}
