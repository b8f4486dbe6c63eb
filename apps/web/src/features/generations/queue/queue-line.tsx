import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNotify } from '../../../components/use-notify';
import { useShortcuts } from '../../../lib/shortcuts/use-shortcuts';
import { useCancelGeneration } from '../api/cancel-generation';
import { useCancelWaiting } from '../api/cancel-waiting';
import { useUnfinished } from '../api/list-unfinished';
import classes from './queue-line.module.css';

/** How much waits and how much is being drawn; nothing while there is neither. Shift+X stops what is drawn now. */
export const QueueLine = () => {
  const { t } = useTranslation();
  const { notify, notifyError } = useNotify();
  const cancel = useCancelGeneration();
  const cancelWaiting = useCancelWaiting();
  const unfinished = useUnfinished();
  const waiting = unfinished.filter(({ status }) => status === 'queued');
  const running = unfinished.filter(({ status }) => status === 'running');

  useShortcuts({
    'create.cancel': () => {
      const current = running[0] ?? waiting[0];
      if (current === undefined) return false;
      cancel.mutate(current.id, {
        onSuccess: ({ outcome }) => notify({ message: t(`results.cancelled.${outcome}`) }),
        onError: notifyError,
      });
      return undefined;
    },
  });

  return (
    <div className={classes.line}>
      <Text size="xs" component="output">
        {unfinished.length > 0 &&
          [
            waiting.length > 0 && t('queue.waiting', { count: waiting.length }),
            t('queue.running', { count: running.length }),
          ]
            .filter((part) => part !== false)
            .join(' · ')}
      </Text>
      {waiting.length > 0 && (
        <Button
          size="compact-xs"
          variant="subtle"
          loading={cancelWaiting.isPending}
          onClick={() => cancelWaiting.mutate(undefined, { onError: notifyError })}
        >
          {t('queue.cancelWaiting')}
        </Button>
      )}
    </div>
  );
};
