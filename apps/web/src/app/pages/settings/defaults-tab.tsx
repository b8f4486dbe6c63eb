import type { Settings } from '@easel/shared';
import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/problem-alert';
import { useModels } from '../../../features/models/api/list-models';
import { DefaultSettings } from '../../../features/preferences/components/default-settings';
import { useProjects } from '../../../features/projects/api/list-projects';
import { fullModelName, modelOptions } from '../../../lib/text/model-options';

/** What a new draft starts with, chosen from the models and projects there are. */
export const DefaultsTab = ({ settings }: { settings: Settings }) => {
  const { t } = useTranslation();
  const models = useModels();
  const projects = useProjects();
  const failed = [models, projects].find(({ isError }) => isError);
  if (failed?.error) return <ProblemAlert error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!models.data || !projects.data) return <Skeleton height={300} radius="md" />;
  const instanceModel = fullModelName(models.data, settings.instance.defaultModel);
  return (
    <DefaultSettings
      preferences={settings.preferences}
      instanceModel={models.data.items.find(({ name }) => name === instanceModel)?.title ?? instanceModel}
      models={modelOptions(models.data, {
        current: settings.preferences.defaultModel,
        several: t('models.aliases'),
      })}
      projects={projects.data.items}
    />
  );
};
