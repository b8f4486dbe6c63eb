import {
  type AttemptRecord,
  type ErrorCode,
  type GenerationRecord,
  isProviderName,
  type ModelDefinition,
  PROVIDERS,
  type Warning,
} from '@easel/shared';
import { AppError } from '../../../lib/app-error.js';
import { shiftIso } from '../../../lib/clock.js';
import { newId } from '../../../lib/ids.js';
import type { ModelRegistry } from '../../models/index.js';
import type { GenerationView } from '../generation-view.js';
import { fitParameters } from '../request/fit-parameters.js';
import { askedOfRecord } from '../request/generation-request.js';
import { type AttemptDeps, createAttemptRun } from './attempt-run.js';
import { describeFailure, type Failure } from './failure.js';
import { createGenerationEnd } from './generation-end.js';
import { CANCELLED } from './stop-reasons.js';
import { addWarning, removeWarnings } from './warnings.js';

/** How long a claim counts without a heartbeat, and how often the heartbeat comes, in milliseconds. */
const LEASE_MS = 30_000;
const HEARTBEAT_MS = 5_000;

/** Draws one generation: claim, attempts, images, end. What it does to the row it does only while it holds it. */
export const createGenerationWorker = (deps: WorkerDeps) => {
  const { generations, models, view, board, clock, log, workerId } = deps;
  const runAttempt = createAttemptRun(deps);
  const end = createGenerationEnd(deps);
  const lease = () => ({ workerId, leaseUntil: shiftIso(clock.now(), LEASE_MS) });

  const run = async (id: string, queueSignal: AbortSignal): Promise<void> => {
    const claim = { ...lease(), now: clock.now() };
    const fresh = await generations.claim(id, claim);
    const generation = fresh ?? (await generations.adopt(id, claim));
    if (!generation) return;
    const job = new AbortController();
    const abort = () => job.abort(queueSignal.reason);
    if (queueSignal.aborted) abort();
    queueSignal.addEventListener('abort', abort);
    const heartbeat = setInterval(() => void beat(id, job), HEARTBEAT_MS);
    try {
      await view.publish(id);
      await (fresh ? draw(generation, job.signal) : goOn(generation, job));
    } catch (error) {
      // The database itself failed us. Should it refuse this too, the sweep settles the row when the lease is over.
      log.error({ err: error, generation: id }, 'a generation could not be worked on');
      await end(generation, { warnings: generation.warnings, failure: describeFailure(error) });
    } finally {
      clearInterval(heartbeat);
      queueSignal.removeEventListener('abort', abort);
      board.clear(id);
      await view.publish(id);
    }
  };

  const beat = async (id: string, job: AbortController): Promise<void> => {
    try {
      const { owned, cancelled } = await generations.renew(id, lease());
      if (cancelled) job.abort(CANCELLED);
      else if (!owned) job.abort(new AppError('interrupted'));
    } catch (error) {
      log.warn({ err: error, generation: id }, 'heartbeat failed; trying again');
    }
  };

  const draw = async (generation: GenerationRecord, signal: AbortSignal): Promise<void> => {
    const warnings = [...generation.warnings];
    // A generation that was put back has attempts already.
    const before = (await generations.findAttempts([generation.id])).length;
    let failure: Failure = describeFailure(new AppError('model_unknown', { model: generation.model }));
    const candidates = await candidatesOf(generation);
    const passedBy: Warning[] = [];
    for (const [index, candidate] of candidates.entries()) {
      const record = newAttempt(generation.id, candidate, {
        number: before + index + 1,
        startedAt: clock.now(),
      });
      await generations.insertAttempt(record);
      const outcome = await runAttempt(generation, { candidate, record, signal, warnings, resume: false });
      if (outcome.resumable) return;
      if (!outcome.failure) {
        // Told only when somebody else did draw it: of a failure the attempts tell everything.
        for (const warning of passedBy) addWarning(warnings, warning);
        return end(generation, { warnings });
      }
      failure = outcome.failure;
      if (signal.aborted || failure.accepted !== 'no' || !FALL_BACK_AFTER.has(failure.error.code)) break;
      // It drew nothing, so what it would have changed was not changed.
      if (outcome.images === 0) removeWarnings(warnings, changesBy(candidate, generation));
      passedBy.push(fellBack(candidate, failure));
    }
    return end(generation, { warnings, failure, reason: signal.reason });
  };

  /** Who may draw it, in order; those the owner cannot use are left out while there is somebody else. */
  const candidatesOf = async ({
    ownerId,
    model,
    requested,
  }: GenerationRecord): Promise<ModelDefinition[]> => {
    const providers = requested.providers?.filter(isProviderName);
    const all = await models.resolve(ownerId, model, { providers });
    const candidates = requested.fallback ? all : all.slice(0, 1);
    const usable: ModelDefinition[] = [];
    for (const candidate of candidates)
      if ((await models.trouble(ownerId, candidate)) === null) usable.push(candidate);
    return usable.length > 0 ? usable : candidates.slice(0, 1);
  };

  /** Waits for jobs that an earlier run of the server made; asks for nothing new. */
  const goOn = async (generation: GenerationRecord, job: AbortController): Promise<void> => {
    if (generation.cancelRequestedAt !== null) job.abort(CANCELLED);
    const { signal } = job;
    const warnings = [...generation.warnings];
    const attempts = await generations.findAttempts([generation.id]);
    const record = attempts.findLast(({ outcome, jobs }) => outcome === 'running' && jobs.length > 0);
    const [candidate] = record
      ? await models.resolve(generation.ownerId, `${record.provider}/${record.model}`)
      : [];
    if (!record || !candidate)
      return end(generation, { warnings, failure: describeFailure(new AppError('interrupted')) });
    const outcome = await runAttempt(generation, { candidate, record, signal, warnings, resume: true });
    if (outcome.resumable) return;
    return end(generation, { warnings, failure: outcome.failure ?? undefined, reason: signal.reason });
  };

  return { run };
};

/** Failures of which it is certain that nothing was taken, and which another candidate need not share. */
const FALL_BACK_AFTER: ReadonlySet<string> = new Set<ErrorCode>([
  'provider_rate_limited',
  'provider_key_refused',
  'provider_quota',
  'provider_unreachable',
  'provider_unavailable',
  'provider_model_unknown',
  'provider_model_loading',
  'provider_paused',
  'provider_key_missing',
  'provider_address_missing',
  'provider_key_unreadable',
  'model_not_installed',
  'address_refused',
  'size_out_of_range',
  'count_out_of_range',
  'parameter_invalid',
  'style_unknown',
  'image_required',
  'image_inputs_out_of_range',
]);

const fellBack = ({ provider }: ModelDefinition, { error }: Failure): Warning => ({
  code: 'fell_back',
  params: { provider: PROVIDERS[provider].title, code: error.code },
});

/** What fitting a request to a model changes about it; nothing when it does not fit at all. */
const changesBy = (candidate: ModelDefinition, generation: GenerationRecord): Warning[] => {
  try {
    return fitParameters(candidate, askedOfRecord(generation)).warnings;
  } catch {
    return [];
  }
};

const newAttempt = (
  generationId: string,
  { provider, id }: ModelDefinition,
  { number, startedAt }: Pick<AttemptRecord, 'number' | 'startedAt'>,
): AttemptRecord => ({
  id: newId(),
  generationId,
  number,
  provider,
  model: id,
  remoteId: null,
  jobs: [],
  outcome: 'running',
  errorCode: null,
  errorDetail: null,
  cancelled: null,
  accepted: 'unknown',
  cost: null,
  startedAt,
  durationMs: null,
});

export interface WorkerDeps extends AttemptDeps {
  models: Pick<ModelRegistry, 'resolve' | 'trouble'>;
  view: GenerationView;
}
