import type { Image } from '@easel/shared';
import { Button, Group, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { fieldSentence } from '../../../../lib/forms/field-errors';
import { useErrorText } from '../../../../lib/i18n/use-error-text';
import { useProjectNames } from '../../api/views/list-projects';
import { TagField } from '../../tags/tag-field';
import { useImageField } from './use-image-field';

/** Title, tags, project and notes: each is saved by itself when one leaves it. */
export const ImageEdits = ({ image }: { image: Image }) => {
  const { t } = useTranslation();
  const title = useImageField(image, 'title');
  const notes = useImageField(image, 'notes');
  const tags = useImageField(image, 'tags');
  const project = useImageField(image, 'projectId');
  const fields = [title, notes, tags, project];
  return (
    <Stack gap="sm">
      <TextInput
        label={t('viewer.title')}
        maxLength={200}
        dir="auto"
        value={title.value ?? ''}
        onChange={(event) => title.set(event.currentTarget.value)}
        onBlur={title.commit}
        onKeyDown={({ key }) => key === 'Enter' && title.commit()}
        error={title.error !== null}
      />
      <Unsaved error={title.error} onRetry={title.commit} />
      <TagField
        label={t('viewer.tags')}
        description={t('viewer.tagsNote')}
        value={tags.value}
        onChange={tags.put}
        error={tags.error !== null}
      />
      <Unsaved error={tags.error} onRetry={tags.commit} />
      <ProjectField value={project.value} onChange={project.put} invalid={project.error !== null} />
      <Unsaved error={project.error} onRetry={project.commit} />
      <Textarea
        label={t('viewer.notes')}
        maxLength={4000}
        dir="auto"
        autosize
        minRows={2}
        maxRows={8}
        value={notes.value ?? ''}
        onChange={(event) => notes.set(event.currentTarget.value)}
        onBlur={notes.commit}
        error={notes.error !== null}
      />
      <Unsaved error={notes.error} onRetry={notes.commit} />
      <Text size="sm" c="dimmed" component="output" mih="1.4em">
        {fields.some(({ isSaving }) => isSaving)
          ? t('viewer.saving')
          : fields.some(({ isSaved }) => isSaved)
            ? t('viewer.saved')
            : ''}
      </Text>
    </Stack>
  );
};

const ProjectField = ({ value, onChange, invalid }: FieldProps<string | null>) => {
  const { t } = useTranslation();
  const projects = useProjectNames().data?.items ?? [];
  return (
    <Select
      label={t('viewer.project')}
      searchable
      allowDeselect={false}
      value={value ?? NO_PROJECT}
      onChange={(chosen) => chosen !== null && onChange(chosen === NO_PROJECT ? null : chosen)}
      data={[
        { value: NO_PROJECT, label: t('viewer.noProject') },
        ...projects
          .filter(({ id, archived }) => !archived || id === value)
          .map(({ id, name }) => ({ value: id, label: name })),
      ]}
      nothingFoundMessage={t('viewer.nothingFound')}
      error={invalid}
    />
  );
};

/** What went wrong, and the way to try again; what was typed is still in the field above. */
const Unsaved = ({ error, onRetry }: { error: Error | null; onRetry: () => void }) => {
  const { t } = useTranslation();
  const errorText = useErrorText();
  if (error === null) return null;
  return (
    <Group role="alert" gap="xs">
      <Text size="sm" c="var(--mantine-color-error)">
        {fieldSentence(error) ?? errorText(error).detail}
      </Text>
      <Button size="compact-sm" variant="default" onClick={onRetry}>
        {t('viewer.tryAgain')}
      </Button>
    </Group>
  );
};

const NO_PROJECT = 'none';

interface FieldProps<Value> {
  value: Value;
  onChange: (value: Value) => void;
  invalid: boolean;
}
