import type { Preferences } from '@easel/shared';
import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '../../../lib/i18n/i18n';

/** A language of the studio, or the browser's. */
export const LanguageSelect = ({ value, onChange }: LanguageSelectProps) => {
  const { t } = useTranslation();
  return (
    <Select
      label={t('settings.preferences.language')}
      data={[
        { value: 'auto', label: t('settings.preferences.browserLanguage') },
        { value: 'en', label: 'English' },
        { value: 'fr', label: 'Français' },
      ]}
      value={value}
      onChange={(next) => onChange(LANGUAGES.find((language) => language === next) ?? 'auto')}
      allowDeselect={false}
      maw={320}
    />
  );
};

interface LanguageSelectProps {
  value: Preferences['language'];
  onChange: (language: Preferences['language']) => void;
}
