import { ApiError } from '@easel/client';
import { PROJECT_COLOURS, type Project, type ProjectColour } from '@easel/shared';
import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../components/dialog';
import { ProblemAlert } from '../../../components/problem-alert';
import { useCreateProject } from '../api/create-project';
import { useUpdateProject } from '../api/update-project';
import classes from './projects.module.css';

/** Makes a project, or changes the one that is given. */
export const ProjectForm = ({ project, onClose }: { project: Project | null; onClose: () => void }) => {
  const { t } = useTranslation();
  const create = useCreateProject();
  const update = useUpdateProject();
  const [name, setName] = useState(project?.name ?? '');
  const [description, setDescription] = useState(project?.description ?? '');
  const [colour, setColour] = useState<ProjectColour>(project?.colour ?? 'teal');
  const [missing, setMissing] = useState(false);
  const error = create.error ?? update.error;
  const isTaken = error instanceof ApiError && error.code === 'name_taken';

  const save = (event: FormEvent) => {
    event.preventDefault();
    setMissing(name.trim() === '');
    if (name.trim() === '') return;
    const body = { name: name.trim(), description: description.trim() || null, colour };
    if (project === null) create.mutate(body, { onSuccess: onClose });
    else update.mutate({ id: project.id, ...body }, { onSuccess: onClose });
  };

  return (
    <Dialog onClose={onClose} title={t(project === null ? 'projects.new' : 'projects.edit')}>
      <form onSubmit={save} noValidate>
        <Stack>
          <TextInput
            label={t('projects.name')}
            data-autofocus
            required
            maxLength={80}
            dir="auto"
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={missing ? t('projects.nameMissing') : isTaken ? t('projects.nameTaken') : null}
          />
          <Textarea
            label={t('projects.description')}
            maxLength={500}
            autosize
            minRows={2}
            maxRows={6}
            dir="auto"
            value={description}
            onChange={(event) => setDescription(event.currentTarget.value)}
          />
          <ColourChoice value={colour} onChange={setColour} />
          {!isTaken && <ProblemAlert error={error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('projects.cancel')}
            </Button>
            <Button type="submit" loading={create.isPending || update.isPending}>
              {t(project === null ? 'projects.create' : 'projects.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
};

const ColourChoice = ({ value, onChange }: ColourChoiceProps) => {
  const { t } = useTranslation();
  const label = useId();
  return (
    <div>
      <Text id={label} size="sm" fw={600} mb={6}>
        {t('projects.colour')}
      </Text>
      <div role="radiogroup" aria-labelledby={label} className={classes.colours}>
        {PROJECT_COLOURS.map((colour) => (
          <label key={colour} className={classes.colour} title={t(`projects.colours.${colour}`)}>
            <input
              type="radio"
              name="colour"
              value={colour}
              checked={colour === value}
              onChange={() => onChange(colour)}
              aria-label={t(`projects.colours.${colour}`)}
            />
            <span style={{ background: `var(--mantine-color-${colour}-6)` }} aria-hidden="true" />
          </label>
        ))}
      </div>
    </div>
  );
};

interface ColourChoiceProps {
  value: ProjectColour;
  onChange: (colour: ProjectColour) => void;
}
