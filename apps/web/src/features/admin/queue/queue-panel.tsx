import type { AdminQueue } from '@easel/shared';
import { Badge, Button, Progress, Skeleton, Text } from '@mantine/core';
import { IconEyeOff, IconMoodSmile } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/empty-state';
import { Panel } from '../../../components/panel/panel';
import { ProblemAlert } from '../../../components/problem-alert';
import { useNotify } from '../../../components/use-notify';
import { UserText } from '../../../components/user-text';
import { formatTime } from '../../../lib/text/format';
import { modelLabel } from '../../../lib/text/sketchbook-model';
import { useCancelAny } from '../api/cancel-any';
import { useQueue } from '../api/get-queue';
import classes from './queue.module.css';

/** What waits and runs, of everybody; what others asked for stays theirs. */
export const QueuePanel = () => {
  const { t } = useTranslation();
  const queue = useQueue();
  return (
    <Panel title={t('admin.tabs.queue')} lead={t('admin.queue.lead')}>
      {queue.isPending && <Skeleton height={200} radius="md" />}
      {queue.isError && <ProblemAlert error={queue.error} onRetry={() => void queue.refetch()} />}
      {queue.data?.items.length === 0 && (
        <EmptyState icon={<IconMoodSmile size={32} />} title={t('admin.queue.emptyTitle')}>
          {t('admin.queue.emptyText')}
        </EmptyState>
      )}
      {queue.data !== undefined && queue.data.items.length > 0 && (
        <ul className={classes.list}>
          {queue.data.items.map((item) => (
            <QueueRow key={item.id} item={item} />
          ))}
        </ul>
      )}
      {queue.data !== undefined && queue.data.more > 0 && (
        <Text size="sm" c="dimmed" mt="sm">
          {t('admin.queue.more', { count: queue.data.more })}
        </Text>
      )}
    </Panel>
  );
};

const QueueRow = ({ item }: { item: QueueItem }) => {
  const { t, i18n } = useTranslation();
  const { notify, notifyError } = useNotify();
  const cancel = useCancelAny();
  const { username: name, status, progress, model, count, createdAt, prompt } = item;
  const running = status === 'running';
  const run = () =>
    cancel.mutate(item.id, {
      onSuccess: ({ outcome }) => notify({ message: t(`admin.queue.outcome.${outcome}`, { name }) }),
      onError: notifyError,
    });
  return (
    <li className={classes.row}>
      <div className={classes.head}>
        <bdi className={classes.name}>{name}</bdi>
        <Badge variant="light" color={running ? 'viridian' : 'gray'}>
          {t(running ? 'admin.queue.running' : 'admin.queue.waiting')}
        </Badge>
      </div>
      <div className={classes.what}>
        {prompt === null ? (
          <Text size="sm" c="dimmed" className={classes.secret}>
            <IconEyeOff size={16} aria-hidden />
            {t('admin.queue.hidden')}
          </Text>
        ) : (
          <UserText lines={2}>{prompt}</UserText>
        )}
        <Text size="sm" c="dimmed">
          {t('admin.queue.about', {
            model: modelLabel(model),
            count,
            time: formatTime(createdAt, i18n.language),
          })}
        </Text>
        {running && (
          <Progress
            value={progress * 100}
            size="sm"
            mt={6}
            aria-label={t('admin.queue.progress', { name })}
          />
        )}
      </div>
      <Button
        variant="default"
        size="xs"
        loading={cancel.isPending}
        onClick={run}
        aria-label={t('admin.queue.cancelOf', { name })}
      >
        {t('admin.queue.cancel')}
      </Button>
    </li>
  );
};

type QueueItem = AdminQueue['items'][number];
