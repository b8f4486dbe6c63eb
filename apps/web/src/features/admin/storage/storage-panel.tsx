import type { AdminStorage } from '@easel/shared';
import { Progress, Skeleton, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../components/panel/panel';
import { ProblemAlert } from '../../../components/problem-alert';
import { formatBytes } from '../../../lib/text/format';
import { useStorage } from '../api/get-storage';
import classes from './storage.module.css';

/** What everybody's pictures take, and what the disk still has. */
export const StoragePanel = () => {
  const { t } = useTranslation();
  const storage = useStorage();
  if (storage.isError) return <ProblemAlert error={storage.error} onRetry={() => void storage.refetch()} />;
  if (storage.isPending) return <Skeleton height={320} radius="lg" />;
  return (
    <>
      <Panel title={t('admin.tabs.storage')} lead={t('admin.storage.lead')}>
        <Totals storage={storage.data} />
      </Panel>
      <Panel title={t('admin.storage.byUser')}>
        {storage.data.users.length === 0 && <Text c="dimmed">{t('admin.storage.none')}</Text>}
        <ul className={classes.list}>
          {storage.data.users.map((user) => (
            <UserRow key={user.id} user={user} largest={storage.data.users[0]?.storageBytes ?? 0} />
          ))}
        </ul>
      </Panel>
    </>
  );
};

const Totals = ({ storage: { storageBytes, disk } }: { storage: AdminStorage }) => {
  const { t, i18n } = useTranslation();
  const size = (bytes: number) => formatBytes(bytes, i18n.language);
  const used = disk === null ? null : Math.max(0, disk.totalBytes - disk.freeBytes);
  return (
    <>
      <dl className={classes.totals}>
        <div>
          <dt>{t('admin.storage.pictures')}</dt>
          <dd>{size(storageBytes)}</dd>
        </div>
        {disk !== null && (
          <div>
            <dt>{t('admin.storage.free')}</dt>
            <dd>{size(disk.freeBytes)}</dd>
          </div>
        )}
      </dl>
      {disk !== null && used !== null && (
        <>
          <Progress.Root size="lg" mt="md">
            <Progress.Section
              value={share(Math.min(storageBytes, used), disk.totalBytes)}
              color="viridian.6"
              aria-label={t('admin.storage.pictures')}
            />
            <Progress.Section
              value={share(Math.max(0, used - storageBytes), disk.totalBytes)}
              color="gray.5"
              aria-label={t('admin.storage.others')}
            />
          </Progress.Root>
          <Text size="sm" c="dimmed" mt={6}>
            {t('admin.storage.disk', { used: size(used), total: size(disk.totalBytes) })}
          </Text>
        </>
      )}
    </>
  );
};

const UserRow = ({ user, largest }: { user: AdminStorage['users'][number]; largest: number }) => {
  const { t, i18n } = useTranslation();
  const number = (value: number) => new Intl.NumberFormat(i18n.language).format(value);
  return (
    <li className={classes.row}>
      <bdi className={classes.name}>{user.username}</bdi>
      <Text size="sm" c="dimmed">
        {t('admin.storage.images', { count: user.images, number: number(user.images) })}
        {user.trashed > 0 && `, ${t('admin.trashed', { count: user.trashed, number: number(user.trashed) })}`}
      </Text>
      <span className={classes.size}>{formatBytes(user.storageBytes, i18n.language)}</span>
      {/* The figure beside it says the same. */}
      <div className={classes.bar} aria-hidden="true">
        <span style={{ width: `${share(user.storageBytes, largest)}%` }} />
      </div>
    </li>
  );
};

/** In percent. */
const share = (part: number, whole: number): number => (whole === 0 ? 0 : (part / whole) * 100);
