import { type AttemptRecord, PROVIDERS, type RemoteJob, type Warning } from '@easel/shared';
import type { Log } from '../../../lib/log.js';
import type { CancelOutcome, ImageProvider } from '../../../providers/provider.js';

/**
 * Stops what still runs at a provider after nobody waits for it any more. Gives what was reached, and the warning that
 * says so when it may cost something or keeps a machine busy.
 */
export const cancelJobs = async (
  provider: ImageProvider,
  jobs: readonly RemoteJob[],
  { log }: { log: Pick<Log, 'warn'> },
): Promise<{ cancelled: AttemptRecord['cancelled']; warning: Warning | null }> => {
  const { title } = PROVIDERS[provider.name];
  const warn = (code: Warning['code']): Warning => ({ code, params: { provider: title } });
  if (!provider.cancel || jobs.length === 0)
    return { cancelled: null, warning: provider.restartable ? null : warn('cancel_local') };
  const cancel = provider.cancel.bind(provider);
  const outcomes = await Promise.all(
    jobs.map((job) =>
      cancel(job).catch((error: unknown): CancelOutcome => {
        log.warn({ err: error, provider: provider.name, job: job.id }, 'a job could not be cancelled');
        return 'asked';
      }),
    ),
  );
  const cancelled = WORST_FIRST.find((outcome) => outcomes.includes(outcome)) ?? 'stopped';
  if (cancelled === 'stopped') return { cancelled, warning: null };
  if (provider.restartable) return { cancelled, warning: warn('cancel_runs_on') };
  return { cancelled, warning: warn(cancelled === 'asked' ? 'cancel_asked' : 'cancel_too_late') };
};

const WORST_FIRST = ['too_late', 'asked', 'stopped'] as const;
