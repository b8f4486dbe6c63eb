import { Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseLanguage, LANGUAGES, type LanguageChoice, languageChoice } from '../../../lib/i18n/i18n';

/** Chooses the language of this browser. */
export const LanguageSelect = () => {
  const { t } = useTranslation();
  const [choice, setChoice] = useState<LanguageChoice>(languageChoice);
  const choose = (value: string | null) => {
    const next = LANGUAGES.find((language) => language === value) ?? 'auto';
    setChoice(next);
    void chooseLanguage(next);
  };
  return (
    <Select
      label={t('preferences.language')}
      data={[
        { value: 'auto', label: t('preferences.browserLanguage') },
        { value: 'en', label: 'English' },
        { value: 'fr', label: 'Français' },
      ]}
      value={choice}
      onChange={choose}
      allowDeselect={false}
      maw={320}
    />
  );
};
