import type { DeleteProjectQuery, Project } from '@easel/shared';
import { Button, Group, NativeSelect, Radio, Stack, Text } from '@mantine/core';
import '@mantine/core/styles/Radio.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../components/dialog';
import { ProblemAlert } from '../../../components/problem-alert';
import { useNotify } from '../../../components/use-notify';
import { useDeleteProject } from '../api/delete-project';

/** Asks what becomes of a project's pictures before it is deleted. */
export const DeleteProjectDialog = ({ project, others, onClose }: DeleteProjectDialogProps) => {
  const { t } = useTranslation();
  const { notify } = useNotify();
  const remove = useDeleteProject();
  const [images, setImages] = useState<DeleteProjectQuery['images']>('keep');
  const [to, setTo] = useState(others[0]?.id ?? '');
  const choices = (['keep', ...(others.length > 0 ? ['move' as const] : []), 'trash'] as const).map(
    (choice) => <Radio key={choice} value={choice} label={t(`projects.fate.${choice}`)} />,
  );

  const run = () =>
    remove.mutate(
      { id: project.id, images, ...(images === 'move' ? { to } : {}) },
      {
        onSuccess: ({ images: count }) => {
          notify({ message: t(`projects.deleted.${images}`, { name: project.name, count }) });
          onClose();
        },
      },
    );

  return (
    <Dialog onClose={onClose} title={t('projects.deleteTitle', { name: project.name })}>
      <Stack>
        {project.count === 0 ? (
          <Text size="sm">{t('projects.deleteEmpty')}</Text>
        ) : (
          <Radio.Group
            label={t('projects.fateOf', { count: project.count })}
            value={images}
            onChange={(value) => setImages(value as DeleteProjectQuery['images'])}
          >
            <Stack gap="xs" mt="xs">
              {choices}
            </Stack>
          </Radio.Group>
        )}
        {images === 'move' && (
          <NativeSelect
            label={t('projects.moveTo')}
            value={to}
            onChange={(event) => setTo(event.currentTarget.value)}
            data={others.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <ProblemAlert error={remove.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('projects.cancel')}
          </Button>
          <Button color="red.9" loading={remove.isPending} onClick={run}>
            {t('projects.delete')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
};

interface DeleteProjectDialogProps {
  project: Project;
  /** Where its pictures could go. */
  others: Project[];
  onClose: () => void;
}
