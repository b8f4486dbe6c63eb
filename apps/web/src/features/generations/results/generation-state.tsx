import { type Generation, isFinished } from '@easel/shared';
import { Alert, Group, Progress, Text } from '@mantine/core';
import { IconAlertTriangle, IconHourglass } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../../components/anchor-link';
import { useFailureText } from '../../../lib/i18n/use-error-text';
import { PATHS } from '../../../lib/paths';
import { useLiveProgress } from '../hooks/use-live-progress';
import { useWaitingText } from '../waiting/use-waiting-text';
import classes from './generation-card.module.css';
import { useStageLabel } from './use-stage-label';

/** Where a generation stands: its place in the queue, how far it is, or why it failed. Nothing once it succeeded. */
export const GenerationState = ({ generation }: { generation: Generation }) => {
  const { status, error } = generation;
  // Only what goes wrong before one's eyes is announced, not what went wrong before the page was opened.
  const [witnessed] = useState(() => !isFinished(status));
  return (
    <>
      <UnfinishedState generation={generation} />
      <div className={classes.said} aria-live={witnessed ? 'polite' : undefined}>
        {status === 'failed' && <Failure error={error} />}
      </div>
    </>
  );
};

const UnfinishedState = ({ generation }: { generation: Generation }) => {
  const { t } = useTranslation();
  const { status } = generation;
  const waiting = useWaitingText(generation);

  if (status === 'queued') {
    return (
      <Group gap={6} component="output">
        <IconHourglass size={16} aria-hidden />
        <Text size="sm">{waiting}</Text>
      </Group>
    );
  }
  if (status === 'running') return <RunningState generation={generation} />;
  if (status === 'cancelled') {
    return (
      <Text size="sm" c="dimmed">
        {t('results.wasCancelled')}
      </Text>
    );
  }
  return null;
};

const Failure = ({ error }: Pick<Generation, 'error'>) => {
  const { t } = useTranslation();
  const failureText = useFailureText();
  return (
    <Alert role="group" color="red" title={t('results.failed')} icon={<IconAlertTriangle aria-hidden />}>
      {error === null ? t('error.unknown.detail') : failureText(error)}
      {error?.billed === 'yes' && ` ${t('results.billed.yes')}`}
      {error?.billed === 'unknown' && ` ${t('results.billed.unknown')}`}
      {error !== null && CURED_BY_CONNECTING.includes(error.code) && (
        <>
          {' '}
          <AnchorLink to={PATHS.providers} inherit c="inherit">
            {t('results.toProviders')}
          </AnchorLink>
        </>
      )}
    </Alert>
  );
};

const CURED_BY_CONNECTING = [
  'provider_key_missing',
  'provider_key_refused',
  'provider_key_unreadable',
  'provider_address_missing',
  'provider_quota',
  'address_refused',
];

const RunningState = ({ generation }: { generation: Generation }) => {
  const { t } = useTranslation();
  const stageLabel = useStageLabel();
  const live = useLiveProgress(generation.id);
  const percent = Math.round(Math.max(live?.progress ?? 0, generation.progress) * 100);
  const stage = stageLabel(live?.stage ?? generation.stage);
  const ahead = live?.queuePosition ?? 0;
  return (
    <div>
      <Group justify="space-between" mb={6}>
        <Text size="sm">
          {stage}
          {ahead > 0 && ` · ${t('models.attempts.ahead', { count: ahead })}`}
        </Text>
        {percent > 0 && (
          <Text size="sm" c="dimmed">
            {percent} %
          </Text>
        )}
      </Group>
      {/* Nobody knows how far it is before the first number comes, and many providers tell none. */}
      {percent > 0 ? (
        <Progress.Root size="sm" transitionDuration={200}>
          <Progress.Section value={percent} aria-label={t('results.progress')} />
        </Progress.Root>
      ) : (
        <div className={classes.waiting} role="progressbar" aria-label={t('results.progress')} />
      )}
    </div>
  );
};
