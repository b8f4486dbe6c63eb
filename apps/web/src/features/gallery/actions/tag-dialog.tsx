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
  const [missing, setMissing] = useState(false);
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
          error={missing && tags.length === 0 ? t('gallery.tagMissing') : null}
          data-autofocus
        />
        <Group justify="flex-end">
          {/* Never switched off: going there is what makes a tag of a word still being typed. */}
          <Button
            onClick={() => {
              setMissing(tags.length === 0);
              if (tags.length === 0) return;
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
