import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Asks for a day to go to. */
export const DateDialog = ({ first, last, day, onChoose, onClose }: DateDialogProps) => {
  const { t } = useTranslation();
  const [value, setValue] = useState(day);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('gallery.goToDate')}
      size="sm"
      closeButtonProps={{ 'aria-label': t('gallery.close') }}
      attributes={{ header: { role: 'presentation' } }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (value === '') return;
          onChoose(value);
          onClose();
        }}
      >
        <TextInput
          type="date"
          label={t('gallery.date')}
          description={t('gallery.dateNote')}
          value={value}
          min={first}
          max={last}
          onChange={(event) => setValue(event.currentTarget.value)}
          data-autofocus
        />
        <Group justify="flex-end" mt="md">
          <Button type="submit" disabled={value === ''}>
            {t('gallery.go')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
};

interface DateDialogProps {
  /** The oldest and the newest day with pictures. */
  first: string;
  last: string;
  /** The one at the top of the window. */
  day: string;
  onChoose: (day: string) => void;
  onClose: () => void;
}
