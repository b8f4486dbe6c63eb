import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../components/dialog';

/** Asks for a day to go to. */
export const DateDialog = ({ first, last, day, onChoose, onClose }: DateDialogProps) => {
  const { t } = useTranslation();
  const [value, setValue] = useState(day);
  return (
    <Dialog onClose={onClose} title={t('gallery.goToDate')} size="sm">
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
    </Dialog>
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
