import type { Settings } from '@easel/shared';
import { Skeleton } from '@mantine/core';
import { ProblemAlert } from '../../../components/problem-alert';
import { useModels } from '../../../features/models/api/list-models';
import { DefaultSettings } from '../../../features/preferences/components/default-settings';
import { useProjects } from '../../../features/projects/api/list-projects';
import { modelOptions } from '../../../lib/text/model-options';

/** What a new draft starts with, chosen from the models and projects there are. */
export const DefaultsTab = ({ settings }: { settings: Settings }) => {
  const models = useModels();
  const projects = useProjects();
  const failed = [models, projects].find(({ isError }) => isError);
  if (failed?.error) return <ProblemAlert error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!models.data || !projects.data) return <Skeleton height={300} radius="md" />;
  return (
    <DefaultSettings
      settings={settings}
      models={modelOptions(models.data, settings.preferences.defaultModel)}
      projects={projects.data.items}
    />
  );
};
