import { MAX_TAGS } from '@easel/shared';
import { Button, Group, Modal, SegmentedControl, Stack, TagsInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTags } from '../api/views/list-tags';

/** Asks which tags to add to pictures or to take off them. */
export const TagDialog = ({ count, onApply, onClose }: TagDialogProps) => {
  const { t } = useTranslation();
  const [action, setAction] = useState<'tag' | 'untag'>('tag');
  const [tags, setTags] = useState<string[]>([]);
  const [typed, setTyped] = useState('');
  const known = useTags(typed.trim());
  // A word that was typed counts without Enter too.
  const wanted = [...new Set([...tags, ...typed.split(',')].map((tag) => tag.trim()))].filter(Boolean);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('gallery.tagTitle', { count })}
      closeButtonProps={{ 'aria-label': t('gallery.close') }}
      attributes={{ header: { role: 'presentation' } }}
    >
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
        <TagsInput
          label={t('gallery.tags')}
          description={t('gallery.tagsNote')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          data={known.data?.items.map(({ name }) => name) ?? []}
          value={tags}
          onChange={setTags}
          searchValue={typed}
          onSearchChange={setTyped}
          maxTags={MAX_TAGS}
          maxLength={40}
          splitChars={[',']}
          acceptValueOnBlur
          data-autofocus
        />
        <Group justify="flex-end">
          <Button
            disabled={wanted.length === 0}
            onClick={() => {
              onApply(action, wanted.slice(0, MAX_TAGS));
              onClose();
            }}
          >
            {t(action === 'tag' ? 'gallery.tagAdd' : 'gallery.tagRemove')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};

interface TagDialogProps {
  count: number;
  onApply: (action: 'tag' | 'untag', tags: string[]) => void;
  onClose: () => void;
}
