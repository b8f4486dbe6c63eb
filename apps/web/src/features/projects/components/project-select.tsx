import { NativeSelect } from '@mantine/core';
import { IconFolder } from '@tabler/icons-react';
import { Suspense, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { lazyWithTexts } from '../../../lib/i18n/lazy-with-texts';
import { useProjects } from '../api/list-projects';

const NewProject = lazyWithTexts('compose', async () => (await import('./new-project')).NewProject);

/** Where new pictures go: one of the projects, none, or one that is made on the spot. */
export const ProjectSelect = ({ value, onChange }: ProjectSelectProps) => {
  const { t } = useTranslation();
  const projects = useProjects();
  const field = useRef<HTMLSelectElement>(null);
  const [naming, setNaming] = useState(false);
  const open = projects.data?.items.filter(({ archived }) => !archived) ?? [];
  // A project may have been deleted or put into the archive since it was chosen.
  const isGone = projects.data !== undefined && value !== null && !open.some(({ id }) => id === value);
  useEffect(() => {
    if (isGone) onChange(null);
  }, [isGone, onChange]);

  const close = () => {
    // The field must be there before it can be focused.
    flushSync(() => setNaming(false));
    field.current?.focus();
  };

  if (naming)
    return (
      <Suspense>
        <NewProject onCreated={onChange} onClose={close} />
      </Suspense>
    );
  return (
    <NativeSelect
      ref={field}
      aria-label={t('create.project')}
      size="xs"
      leftSection={<IconFolder size={16} aria-hidden />}
      data={[
        { value: '', label: t('create.noProject') },
        ...open.map(({ id, name }) => ({ value: id, label: name })),
        ...(projects.data === undefined && value !== null ? [{ value, label: '…' }] : []),
        { value: NEW, label: t('create.newProject') },
      ]}
      value={value ?? ''}
      onChange={(event) => {
        const { value: chosen } = event.currentTarget;
        if (chosen === NEW) setNaming(true);
        else onChange(chosen === '' ? null : chosen);
      }}
    />
  );
};

/** No project has this id. */
const NEW = 'new';

interface ProjectSelectProps {
  /** Null = into no project. */
  value: string | null;
  onChange: (projectId: string | null) => void;
}
