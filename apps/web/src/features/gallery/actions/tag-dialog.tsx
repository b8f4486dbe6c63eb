import { Button, Group, SegmentedControl, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../components/dialog';
import { TagField } from '../tags/tag-field';

/** Asks which tags to add to pictures or to take off them. */
export const TagDialog = ({ count, onApply, onClose }: TagDialogProps) => {
  const { t } = useTranslation();
  const [action, setAction] = useState<'tag' | 'untag'>('tag');
  const [tags, setTags] = useState<string[]>([]);
  return (
    <Dialog onClose={onClose} title={t('gallery.tagTitle', { count })}>
      <Stack>
        <SegmentedControl
          aria-label={t('gallery.tagAction')}
          value={action}
          onChange={(value) => setAction(value === 'untag' ? 'untag' : 'tag')}
          data={[
            { value: 'tag', label: t('gallery.tagAdd') },
            { value: 'untag', label: t('gallery.tagRemove') },
          ]}
        />
        <TagField
          label={t('gallery.tags')}
          description={t('gallery.tagsNote')}
          value={tags}
          onChange={setTags}
          data-autofocus
        />
        <Group justify="flex-end">
          <Button
            disabled={tags.length === 0}
            onClick={() => {
              onApply(action, tags);
              onClose();
            }}
          >
            {t(action === 'tag' ? 'gallery.tagAdd' : 'gallery.tagRemove')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
};

interface TagDialogProps {
  count: number;
  onApply: (action: 'tag' | 'untag', tags: string[]) => void;
  onClose: () => void;
}
