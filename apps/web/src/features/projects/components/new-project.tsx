import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/problem-alert';
import { useCreateProject } from '../api/create-project';

/** Names a new project where it is wanted. Not a form of its own: it stands inside one. */
export const NewProject = ({ onCreated, onClose }: NewProjectProps) => {
  const { t } = useTranslation();
  const create = useCreateProject();
  const [name, setName] = useState('');
  const [empty, setEmpty] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  const save = () => {
    setEmpty(name.trim() === '');
    if (name.trim() === '' || create.isPending) return;
    create.mutate(
      { name: name.trim() },
      {
        onSuccess: ({ id }) => {
          onCreated(id);
          onClose();
        },
      },
    );
  };

  return (
    <Stack gap={6}>
      <TextInput
        aria-label={t('compose.project.name')}
        placeholder={t('compose.project.name')}
        size="xs"
        maxLength={80}
        dir="auto"
        ref={field}
        value={name}
        error={empty && t('compose.project.nameMissing')}
        onChange={(event) => {
          setName(event.currentTarget.value);
          setEmpty(false);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Escape') onClose();
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          save();
        }}
      />
      <ProblemAlert error={create.error} />
      <Group gap={6}>
        <Button size="compact-xs" loading={create.isPending} onClick={save}>
          {t('compose.project.create')}
        </Button>
        <Button size="compact-xs" variant="default" onClick={onClose}>
          {t('compose.project.cancel')}
        </Button>
      </Group>
    </Stack>
  );
};

interface NewProjectProps {
  onCreated: (projectId: string) => void;
  onClose: () => void;
}
