import type { Image } from '@easel/shared';
import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/problem-alert';
import { useUpdateImage } from '../api/update-image';

/** A title and notes of one's own. */
export const ImageTexts = ({ image }: { image: Image }) => {
  const { t } = useTranslation();
  const update = useUpdateImage();
  const [title, setTitle] = useState(image.title ?? '');
  const [notes, setNotes] = useState(image.notes ?? '');
  const changed = title !== (image.title ?? '') || notes !== (image.notes ?? '');
  const save = () =>
    update.mutate({
      imageId: image.id,
      change: { title: title.trim() || null, notes: notes.trim() || null },
    });

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Stack gap="sm">
        <ProblemAlert error={update.error} />
        <TextInput
          label={t('image.title')}
          maxLength={200}
          dir="auto"
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Textarea
          label={t('image.notes')}
          maxLength={4000}
          dir="auto"
          autosize
          minRows={2}
          maxRows={8}
          value={notes}
          onChange={(event) => setNotes(event.currentTarget.value)}
        />
        <Group>
          <Button type="submit" size="xs" disabled={!changed} loading={update.isPending}>
            {t('image.save')}
          </Button>
          <Text size="sm" c="dimmed" component="output">
            {update.isSuccess && !changed ? t('image.saved') : ''}
          </Text>
        </Group>
      </Stack>
    </form>
  );
};
