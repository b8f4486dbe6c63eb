import type { RemoteJob } from '@easel/shared';
import type { Pace } from '../../lib/http/retry.js';
import { type CancelOutcome, ProviderError } from '../provider.js';
import type { ProviderCaller } from '../support/provider-caller.js';
import { BRIEFLY } from '../support/remote-job.js';
import { findJob } from './comfyui.jobs.js';

/**
 * Stops a job, and looks what became of it: ComfyUI listens between two steps of a sampler.
 * @throws ProviderError
 */
export const cancelJob = async (
  caller: ProviderCaller,
  { id }: Pick<RemoteJob, 'id'>,
  pace: Pace,
): Promise<CancelOutcome> => {
  if (!(await cancelNewly(caller, id))) await cancelOfOld(caller, id);
  for (let looks = 0; looks < LOOKS; looks += 1) {
    const state = await findJob(caller, id, BRIEFLY);
    if (state.stage === 'done') return 'too_late';
    if (state.stage === 'failed' || state.stage === 'gone') return 'stopped';
    await pace.sleep(BETWEEN_LOOKS_MS);
  }
  return 'asked';
};

const LOOKS = 6;
const BETWEEN_LOOKS_MS = 500;

/** One call for jobs that wait and jobs that run, since June 2026; false where the server does not know it. */
const cancelNewly = async (caller: ProviderCaller, id: string): Promise<boolean> => {
  const to = `/api/jobs/${encodeURIComponent(id)}/cancel`;
  try {
    (await caller.call({ method: 'POST', to, json: {}, phase: 'after', ...BRIEFLY })).discard();
    return true;
  } catch (error) {
    // A path without a handler falls to the server of static files, which takes no POST.
    if (error instanceof ProviderError && [404, 405].includes(Number(error.params.status))) return false;
    throw error;
  }
};

/**
 * Without the id /interrupt stops whatever runs, and a server of before September 2025 does not read the id: so it is
 * called only for a job that was seen running just now.
 */
const cancelOfOld = async (caller: ProviderCaller, id: string): Promise<void> => {
  const post = async (to: string, json: object) =>
    (await caller.call({ method: 'POST', to, json, phase: 'after', ...BRIEFLY })).discard();
  await post('/queue', { delete: [id] });
  if ((await findJob(caller, id, BRIEFLY)).stage === 'running') await post('/interrupt', { prompt_id: id });
};
