import type { Preferences } from '@easel/shared';
import { Stack, Switch } from '@mantine/core';
import '@mantine/core/styles/Switch.css';
import { useTranslation } from 'react-i18next';
import { useUpdateSettings } from '../api/update-settings';
import { LanguageSelect } from './language-select';
import { SchemeSelect } from './scheme-select';
import { SegmentField } from './segment-field';

/** How the studio looks; each choice counts at once, in every browser of the account. */
export const AppearanceSettings = ({ preferences }: { preferences: Preferences }) => {
  const { t } = useTranslation();
  const { mutate: save } = useUpdateSettings();
  const { theme, language, density, autoOpen } = preferences;
  return (
    <Stack gap="lg">
      <SchemeSelect value={theme} onChange={(next) => save({ theme: next })} />
      <LanguageSelect value={language} onChange={(next) => save({ language: next })} />
      <SegmentField
        label={t('settings.preferences.density')}
        hint={t('settings.preferences.densityHint')}
        value={density}
        onChange={(next) => save({ density: next })}
        data={DENSITIES.map((each) => ({
          value: each,
          label: t(`settings.preferences.densities.${each}`),
        }))}
      />
      <Switch
        label={t('settings.preferences.autoOpen')}
        description={t('settings.preferences.autoOpenHint')}
        checked={autoOpen}
        onChange={(event) => save({ autoOpen: event.currentTarget.checked })}
      />
    </Stack>
  );
};

const DENSITIES = ['compact', 'comfortable', 'large'] as const satisfies Preferences['density'][];
