import { useMantineColorScheme } from '@mantine/core';
import { useEffect } from 'react';
import { chooseLanguage, languageChoice } from '../../../lib/i18n/i18n';
import { setShortcutOptions } from '../../../lib/shortcuts/use-shortcuts';
import { writeStored } from '../../../lib/storage';
import { useSettings } from '../api/get-settings';

/**
 * Makes this browser look and behave as the account says, and follow when that changes elsewhere. What is kept in the
 * browser is only for the first paint, before the server has answered.
 */
export const usePreferences = (): void => {
  const preferences = useSettings().data?.preferences;
  const { setColorScheme } = useMantineColorScheme();
  const theme = preferences?.theme;
  const language = preferences?.language;
  const density = preferences?.density;
  const enabled = preferences?.shortcuts;
  const keys = preferences?.keys;

  useEffect(() => {
    if (theme !== undefined) setColorScheme(theme);
  }, [theme, setColorScheme]);
  useEffect(() => {
    if (language !== undefined && language !== languageChoice()) void chooseLanguage(language);
  }, [language]);
  useEffect(() => {
    if (density !== undefined) writeStored('density', density);
  }, [density]);
  useEffect(() => {
    if (enabled === undefined || keys === undefined) return;
    setShortcutOptions({ enabled, keys });
    return () => setShortcutOptions({ enabled: true, keys: {} });
  }, [enabled, keys]);
};
