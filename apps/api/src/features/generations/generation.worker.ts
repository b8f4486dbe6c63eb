import {
  type AttemptRecord,
  type GenerationError,
  type GenerationRecord,
  modelName,
  type ModelDefinition,
  resolveModel,
  type Warning,
} from '@easel/shared';
import { AppError } from '../../lib/app-error.js';
import { type Clock, shiftIso } from '../../lib/clock.js';
import { newId } from '../../lib/ids.js';
import type { Log } from '../../lib/log.js';
import type { Providers } from '../../providers/index.js';
import { ProviderError } from '../../providers/provider.js';
import type { GalleryService } from '../gallery/index.js';
import { describeFailure, type Failure } from './failure.js';
import type { GenerationRepository } from './generation.repository.js';
import type { GenerationView } from './generation-view.js';
import { createProgressReporter } from './progress-reporter.js';
import type { ProgressBoard } from './progress-board.js';
import { createWatchdog } from './watchdog.js';

/** Why a running job is aborted: its owner cancelled it, or the server stops. */
export const CANCELLED = new Error('cancelled by its owner');
export const SHUTDOWN = new Error('the server is stopping');

/** How long a claim counts without a heartbeat, and how often the heartbeat comes, in milliseconds. */
const LEASE_MS = 30_000;
const HEARTBEAT_MS = 5_000;

/** Draws one generation: claim, attempts, images, end. What it does to the row it does only while it holds it. */
export const createGenerationWorker = (deps: WorkerDeps) => {
  const { generations, gallery, providers, view, board, clock, log, workerId } = deps;
  const lease = () => ({ workerId, leaseUntil: shiftIso(clock.now(), LEASE_MS) });

  const run = async (id: string, queueSignal: AbortSignal): Promise<void> => {
    const generation = await generations.claim(id, { ...lease(), now: clock.now() });
    if (!generation) return;
    const job = new AbortController();
    const abort = () => job.abort(queueSignal.reason);
    if (queueSignal.aborted) abort();
    queueSignal.addEventListener('abort', abort);
    const heartbeat = setInterval(() => void beat(id, job), HEARTBEAT_MS);
    try {
      await view.publish(id);
      await draw(generation, job.signal);
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
    const candidates = generation.requested.fallback
      ? resolveModel(generation.model)
      : resolveModel(generation.model).slice(0, 1);
    const warnings = [...generation.warnings];
    let failure: Failure = describeFailure(new AppError('model_unknown', { model: generation.model }));
    // A generation that was put back has attempts already.
    const before = (await generations.findAttempts([generation.id])).length;
    for (const [index, candidate] of candidates.entries()) {
      const outcome = await attempt(generation, { candidate, number: before + index + 1, signal, warnings });
      if (outcome === 'succeeded') return end(generation, { warnings });
      failure = outcome;
      if (signal.aborted || failure.accepted !== 'no') break;
    }
    return end(generation, { warnings, failure, reason: signal.reason });
  };

  const attempt = async (
    generation: GenerationRecord,
    { candidate, number, signal, warnings }: AttemptOptions,
  ): Promise<'succeeded' | Failure> => {
    const record = newAttempt(generation.id, candidate, number, clock.now());
    await generations.insertAttempt(record);
    const startedMs = Date.now();
    const close = (change: Partial<AttemptRecord>) =>
      generations.finishAttempt(record.id, { ...change, durationMs: Date.now() - startedMs });
    try {
      await drawImages(generation, { candidate, signal, warnings });
      await close({ outcome: 'succeeded', accepted: 'yes', cost: costOf(candidate, generation.count) });
      return 'succeeded';
    } catch (error) {
      const failure = describeFailure(error, { free: candidate.price.perImage === 0 });
      if (!signal.aborted && !(error instanceof AppError))
        log.error({ err: error, generation: generation.id }, 'attempt failed');
      await close({
        outcome: signal.aborted ? 'cancelled' : 'failed',
        errorCode: signal.aborted ? null : failure.error.code,
        accepted: failure.accepted,
      });
      return failure;
    }
  };

  const drawImages = async (
    generation: GenerationRecord,
    { candidate, signal, warnings }: Omit<AttemptOptions, 'number'>,
  ): Promise<void> => {
    const provider = providers[candidate.provider];
    const unavailable = provider.unavailableReason();
    if (unavailable)
      throw new ProviderError('provider_failed', {
        params: { reason: unavailable },
        accepted: 'no',
        billed: 'no',
      });

    const stored = new Set(await gallery.storedPositions(generation.id));
    const positions = Array.from({ length: generation.count }, (_, position) => position).filter(
      (position) => !stored.has(position),
    );
    const report = createProgressReporter({ ...deps, generation, done: stored.size });
    const watchdog = createWatchdog(signal, deps.timeoutSeconds);
    try {
      const { prompt, negativePrompt, seed, requested } = generation;
      const request = { ...requested, model: candidate.id, prompt, negativePrompt, seed, positions };
      const images = provider.generate(request, {
        signal: watchdog.signal,
        onProgress: (progress) => {
          if (watchdog.signal.aborted) return;
          watchdog.reset();
          report.progress(progress);
        },
      });
      for await (const image of images) {
        watchdog.reset();
        watchdog.signal.throwIfAborted();
        await gallery.add(generation, image, { model: modelName(candidate), provider: candidate.provider });
        for (const warning of image.warnings) if (!hasWarning(warnings, warning)) warnings.push(warning);
        await report.imageDone();
      }
    } finally {
      watchdog.stop();
      await report.stop();
    }
  };

  const end = async (
    generation: GenerationRecord,
    { warnings, failure, reason }: EndOptions,
  ): Promise<void> => {
    const done = (await gallery.storedPositions(generation.id)).length;
    const finishedAt = clock.now();
    const cost = costOf(resolveModel(generation.model)[0], done);
    if (reason === SHUTDOWN && done < generation.count && isRestartable(generation, providers)) {
      await generations.closeAttempts(generation.id, { outcome: 'cancelled', errorCode: 'shutting_down' });
      await generations.release(generation.id, workerId, {
        status: 'queued',
        startedAt: null,
        stage: null,
        warnings,
      });
    } else if (reason === CANCELLED) {
      await generations.release(generation.id, workerId, {
        status: 'cancelled',
        stage: null,
        warnings,
        cost,
        finishedAt,
      });
    } else if (!failure) {
      await generations.release(generation.id, workerId, {
        status: 'succeeded',
        progress: 1,
        stage: null,
        warnings,
        cost,
        finishedAt,
      });
    } else if (done > 0) {
      const partial: Warning = {
        code: 'partial_result',
        params: { done, count: generation.count, code: failure.error.code },
      };
      await generations.release(generation.id, workerId, {
        status: 'succeeded',
        stage: null,
        warnings: [...warnings, partial],
        error: failure.error,
        cost,
        finishedAt,
      });
    } else {
      await generations.release(generation.id, workerId, {
        status: 'failed',
        stage: null,
        warnings,
        error: failure.error,
        cost,
        finishedAt,
      });
    }
  };

  return { run };
};

/** True when every provider that may draw it charges nothing for a second start. */
export const isRestartable = ({ model }: Pick<GenerationRecord, 'model'>, providers: Providers): boolean =>
  resolveModel(model).every(({ provider }) => providers[provider].restartable);

const newAttempt = (
  generationId: string,
  candidate: ModelDefinition,
  number: number,
  startedAt: string,
): AttemptRecord => ({
  id: newId(),
  generationId,
  number,
  provider: candidate.provider,
  model: candidate.id,
  remoteId: null,
  outcome: 'running',
  errorCode: null,
  accepted: 'unknown',
  cost: null,
  startedAt,
  durationMs: null,
});

const costOf = (model: ModelDefinition | undefined, images: number): number | null =>
  model?.price.perImage == null ? null : model.price.perImage * images;

const hasWarning = (warnings: Warning[], { code, params }: Warning): boolean =>
  warnings.some((known) => known.code === code && JSON.stringify(known.params) === JSON.stringify(params));

export interface WorkerDeps {
  generations: GenerationRepository;
  gallery: Pick<GalleryService, 'add' | 'storedPositions'>;
  providers: Providers;
  view: GenerationView;
  board: ProgressBoard;
  publishProgress: Parameters<typeof createProgressReporter>[0]['publishProgress'];
  clock: Clock;
  log: Log;
  /** Of this process; rows it holds carry it. */
  workerId: string;
  /** Without progress for so long, an image is given up. */
  timeoutSeconds: number;
}

interface AttemptOptions {
  candidate: ModelDefinition;
  number: number;
  signal: AbortSignal;
  /** Grows with what the provider warns of. */
  warnings: Warning[];
}

interface EndOptions {
  warnings: Warning[];
  failure?: { error: GenerationError };
  /** Why the job was aborted, if it was. */
  reason?: unknown;
}
