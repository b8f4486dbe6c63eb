import { Skeleton } from '@mantine/core';
import {
  IconAdjustments,
  IconKey,
  IconKeyboard,
  IconLock,
  IconPalette,
  IconUserCircle,
} from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../components/panel/panel';
import { ProblemAlert } from '../../../components/problem-alert';
import { useSettings } from '../../../features/preferences/api/get-settings';
import { AppearanceSettings } from '../../../features/preferences/components/appearance-settings';
import { lazyWithTexts } from '../../../lib/i18n/lazy-with-texts';
import { PATHS } from '../../../lib/paths';
import { TabbedPage } from '../tabs/tabbed-page';
import { SETTINGS_TABS, type SettingsTab } from '../tabs/tabs';
import { DefaultsTab } from './defaults-tab';
import { KeysTab, ProfileTab, SecurityTab } from './account-tabs';

const route = getRouteApi('/studio/settings');

/** All that one person decides for oneself. */
export const SettingsPage = () => {
  const { t } = useTranslation();
  const { tab = 'profile' } = route.useSearch();
  return (
    <TabbedPage
      title={t('nav.settings')}
      label={t('settings.sections')}
      current={tab}
      narrow
      links={SETTINGS_TABS.map((each) => ({
        to: PATHS.settings,
        tab: each,
        label: t(`settings.tabs.${each}`),
        Icon: ICONS[each],
      }))}
    >
      {tab === 'profile' && <ProfileTab />}
      {tab === 'security' && <SecurityTab />}
      {tab === 'keys' && <KeysTab />}
      {(tab === 'appearance' || tab === 'defaults' || tab === 'shortcuts') && <Preferences tab={tab} />}
    </TabbedPage>
  );
};

/** The parts that are kept as preferences of the account. */
const Preferences = ({ tab }: { tab: 'appearance' | 'defaults' | 'shortcuts' }) => {
  const { t } = useTranslation();
  const settings = useSettings();
  if (settings.isError)
    return <ProblemAlert error={settings.error} onRetry={() => void settings.refetch()} />;
  if (settings.isPending) return <Skeleton height={360} radius="lg" />;
  const { preferences } = settings.data;
  return (
    <Panel title={t(`settings.tabs.${tab}`)} lead={t(`settings.lead.${tab}`)}>
      {tab === 'appearance' && <AppearanceSettings preferences={preferences} />}
      {tab === 'defaults' && <DefaultsTab settings={settings.data} />}
      {tab === 'shortcuts' && <ShortcutSettings preferences={preferences} />}
    </Panel>
  );
};

const ShortcutSettings = lazyWithTexts(
  'shortcuts',
  async () => (await import('../../../features/preferences/shortcuts/shortcut-settings')).ShortcutSettings,
);

const ICONS: Record<SettingsTab, typeof IconKey> = {
  profile: IconUserCircle,
  appearance: IconPalette,
  defaults: IconAdjustments,
  shortcuts: IconKeyboard,
  security: IconLock,
  keys: IconKey,
};
