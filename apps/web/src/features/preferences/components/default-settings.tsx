import type { Preferences, Project } from '@easel/shared';
import { NativeSelect, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ModelOption } from '../../../lib/text/model-options';
import { useUpdateSettings } from '../api/update-settings';
import { SegmentField } from './segment-field';

/** What a new draft starts with. */
export const DefaultSettings = ({ preferences, instanceModel, models, projects }: DefaultSettingsProps) => {
  const { t } = useTranslation();
  const { mutate: save } = useUpdateSettings();
  const { defaultModel, defaultProject, defaults } = preferences;
  const { aspectRatio, count } = readDefaults(defaults);
  const put = (name: 'aspectRatio' | 'count', value: unknown) => {
    const { [name]: _before, ...others } = defaults;
    save({ defaults: value === null ? others : { ...others, [name]: value as string | number } });
  };

  return (
    <Stack gap="lg">
      <NativeSelect
        label={t('settings.defaults.model')}
        maw={420}
        value={defaultModel ?? ''}
        onChange={(event) => save({ defaultModel: event.currentTarget.value || null })}
        data={[
          {
            value: '',
            label: t('settings.defaults.instanceModel', { model: instanceModel }),
          },
          ...models,
        ]}
      />
      <NativeSelect
        label={t('settings.defaults.project')}
        description={t('settings.defaults.projectHint')}
        maw={420}
        value={defaultProject ?? ''}
        onChange={(event) => save({ defaultProject: event.currentTarget.value || null })}
        data={[
          { value: '', label: t('settings.defaults.noProject') },
          ...projects
            .filter(({ id, archived }) => !archived || id === defaultProject)
            .map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <NativeSelect
        label={t('settings.defaults.shape')}
        description={t('settings.defaults.shapeHint')}
        maw={420}
        value={aspectRatio ?? ''}
        onChange={(event) => put('aspectRatio', event.currentTarget.value || null)}
        data={[
          { value: '', label: t('settings.defaults.modelShape') },
          ...RATIOS.map((ratio) => ({ value: ratio, label: ratio.replace(':', ' : ') })),
        ]}
      />
      <SegmentField
        label={t('settings.defaults.count')}
        value={String(count ?? 1)}
        onChange={(value) => put('count', value === '1' ? null : Number(value))}
        data={['1', '2', '3', '4'].map((value) => ({ value, label: value }))}
      />
    </Stack>
  );
};

/** The fields offered here; a program may have stored others, which stay. */
const readDefaults = ({ aspectRatio, count }: Preferences['defaults']) => ({
  aspectRatio: typeof aspectRatio === 'string' ? aspectRatio : null,
  count: typeof count === 'number' ? count : null,
});

const RATIOS = ['1:1', '4:3', '3:2', '16:9', '21:9', '3:4', '2:3', '9:16'];

interface DefaultSettingsProps {
  preferences: Preferences;
  /** What everybody starts with who chose nothing. */
  instanceModel: string;
  models: ModelOption[];
  projects: Pick<Project, 'id' | 'name' | 'archived'>[];
}
