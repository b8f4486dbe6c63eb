import { Skeleton } from '@mantine/core';
import { IconDatabase, IconStack2, IconUserPlus, IconUsers } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../components/panel/panel';
import { ProblemAlert } from '../../../components/problem-alert';
import { useAdminSettings } from '../../../features/admin/api/get-admin-settings';
import { InstanceSettings } from '../../../features/admin/instance/instance-settings';
import { QueuePanel } from '../../../features/admin/queue/queue-panel';
import { StoragePanel } from '../../../features/admin/storage/storage-panel';
import { UserList } from '../../../features/admin/users/user-list';
import { useModels } from '../../../features/models/api/list-models';
import { PATHS } from '../../../lib/paths';
import { fullModelName, modelOptions } from '../../../lib/text/model-options';
import { TabbedPage } from '../tabs/tabbed-page';
import { ADMIN_TABS, type AdminTab } from '../tabs/tabs';

const route = getRouteApi('/studio/admin');

/** Accounts, what is decided for everybody, the queue and the storage of the instance. */
export const AdminTabs = ({ meId }: { meId: string }) => {
  const { t } = useTranslation();
  const { tab = 'users' } = route.useSearch();
  return (
    <TabbedPage
      title={t('nav.admin')}
      label={t('admin.sections')}
      current={tab}
      narrow={tab === 'registration'}
      links={ADMIN_TABS.map((each) => ({
        to: PATHS.admin,
        tab: each,
        label: t(`admin.tabs.${each}`),
        Icon: ICONS[each],
      }))}
    >
      {tab === 'users' && <UserList meId={meId} />}
      {tab === 'registration' && <RegistrationTab />}
      {tab === 'queue' && <QueuePanel />}
      {tab === 'storage' && <StoragePanel />}
    </TabbedPage>
  );
};

const RegistrationTab = () => {
  const { t } = useTranslation();
  const settings = useAdminSettings();
  const models = useModels();
  const failed = [settings, models].find(({ isError }) => isError);
  if (failed?.error) return <ProblemAlert error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!settings.data || !models.data) return <Skeleton height={420} radius="lg" />;
  const defaultModel = fullModelName(models.data, settings.data.defaultModel);
  return (
    <Panel title={t('admin.tabs.registration')} lead={t('admin.instance.lead')}>
      <InstanceSettings
        settings={{ ...settings.data, defaultModel }}
        models={modelOptions(models.data, { current: defaultModel, several: t('models.aliases') })}
      />
    </Panel>
  );
};

const ICONS: Record<AdminTab, typeof IconUsers> = {
  users: IconUsers,
  registration: IconUserPlus,
  queue: IconStack2,
  storage: IconDatabase,
};
