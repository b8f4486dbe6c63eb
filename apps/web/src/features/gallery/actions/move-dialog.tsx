import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../components/dialog';
import { ProblemAlert } from '../../../components/problem-alert';
import { useProjectNames } from '../api/views/list-projects';

/** Asks which project pictures belong to from now on. */
export const MoveDialog = ({ count, onApply, onClose }: MoveDialogProps) => {
  const { t } = useTranslation();
  const projects = useProjectNames();
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <Dialog onClose={onClose} title={t('gallery.moveTitle', { count })}>
      <Stack>
        {projects.isError && <ProblemAlert error={projects.error} onRetry={() => void projects.refetch()} />}
        <Select
          label={t('gallery.project')}
          placeholder={t('gallery.chooseProject')}
          searchable
          value={chosen}
          onChange={setChosen}
          data={[
            { value: NO_PROJECT, label: t('gallery.noProject') },
            ...(projects.data?.items ?? [])
              .filter(({ archived }) => !archived)
              .map(({ id, name }) => ({ value: id, label: name })),
          ]}
          nothingFoundMessage={t('gallery.nothingFound')}
          data-autofocus
        />
        {projects.data?.items.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('gallery.noProjectsYet')}
          </Text>
        )}
        <Group justify="flex-end">
          <Button
            disabled={chosen === null}
            onClick={() => {
              onApply(chosen === NO_PROJECT ? null : chosen);
              onClose();
            }}
          >
            {t('gallery.move')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
};

const NO_PROJECT = 'none';

interface MoveDialogProps {
  count: number;
  onApply: (projectId: string | null) => void;
  onClose: () => void;
}
