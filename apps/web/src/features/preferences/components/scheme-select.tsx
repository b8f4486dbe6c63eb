import type { Preferences } from '@easel/shared';
import { useTranslation } from 'react-i18next';
import { SegmentField } from './segment-field';

/** Light, dark or the system's colours. */
export const SchemeSelect = ({ value, onChange }: SchemeSelectProps) => {
  const { t } = useTranslation();
  return (
    <SegmentField
      label={t('settings.preferences.colors')}
      value={value}
      onChange={onChange}
      data={[
        { value: 'auto', label: t('settings.preferences.auto') },
        { value: 'light', label: t('settings.preferences.light') },
        { value: 'dark', label: t('settings.preferences.dark') },
      ]}
    />
  );
};

interface SchemeSelectProps {
  value: Preferences['theme'];
  onChange: (theme: Preferences['theme']) => void;
}
