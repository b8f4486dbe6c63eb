import {
  type AttemptRecord,
  type GenerationRecord,
  modelName,
  type ModelDefinition,
  PROVIDERS,
  type Warning,
} from '@easel/shared';
import type { Clock } from '../../../lib/clock.js';
import type { Log } from '../../../lib/log.js';
import {
  type ImageProvider,
  type ProviderContext,
  ProviderError,
  type ProviderImage,
  type ProviderRequest,
} from '../../../providers/provider.js';
import { merge } from '../../../providers/support/merge.js';
import { mayHaveSubmitted } from '../../../providers/support/submits.js';
import type { ProviderPool } from '../../../providers/pool/provider-pool.js';
import type { GalleryService } from '../../gallery/index.js';
import type { UsageLog } from '../../usage/index.js';
import type { GenerationRepository } from '../generation.repository.js';
import { askedOfRecord } from '../request/generation-request.js';
import { fitParameters } from '../request/fit-parameters.js';
import type { InputPictures } from '../request/input-pictures.js';
import { describeFailure, type Failure } from './failure.js';
import { createProgressReporter } from './progress-reporter.js';
import { cancelJobs } from './remote-jobs.js';
import { costOf, type Spent } from './spent.js';
import { SHUTDOWN } from './stop-reasons.js';
import { addWarning } from './warnings.js';
import { createWatchdog } from './watchdog.js';

/** One try at one provider, from opening the connection to the row that says what came of it. */
export const createAttemptRun = (deps: AttemptDeps) => {
  const { generations, gallery, pool, pictures, usage, clock, log } = deps;

  /** Draws what is missing with one candidate, or goes on with the jobs an earlier run of the server left. */
  const run = async (generation: GenerationRecord, options: AttemptOptions): Promise<Outcome> => {
    const { candidate, record, signal, warnings } = options;
    const spent: Spent = { told: null, images: 0, jobs: [...record.jobs] };
    const close = async (change: Partial<AttemptRecord>, failure: Failure | null): Promise<void> => {
      const cost = costOf(candidate, spent, failure);
      const durationMs = Math.max(0, Date.now() - Date.parse(record.startedAt));
      await generations.finishAttempt(record.id, { ...change, cost, durationMs });
      // The server's own stop is nobody's cancel: what is drawn after the next start counts.
      if (signal.reason === SHUTDOWN && spent.images === 0 && cost === 0) return;
      await usage.record({
        ownerId: generation.ownerId,
        generationId: generation.id,
        provider: candidate.provider,
        model: candidate.id,
        images: spent.images,
        cost,
        costSource: cost === null ? 'unknown' : spent.told === null ? 'price' : 'provider',
        outcome: change.outcome === 'cancelled' ? 'cancelled' : failure ? 'failed' : 'succeeded',
        durationMs,
        createdAt: clock.now(),
      });
    };
    try {
      await draw(generation, { ...options, spent });
    } catch (error) {
      const failure = describeFailure(error, {
        free: candidate.price.unit === 'free',
        // Cut off before anything was asked for.
        untouched: signal.aborted && !spent.asked,
      });
      const resumable = signal.reason === SHUTDOWN && spent.resumable === true;
      const { images } = spent;
      if (resumable) return { failure, resumable, images };
      if (!signal.aborted && failure.error.code === 'internal')
        log.error({ err: error, generation: generation.id }, 'attempt failed');
      if (spent.warning) addWarning(warnings, spent.warning);
      await close(
        {
          outcome: signal.aborted ? 'cancelled' : 'failed',
          errorCode: signal.aborted ? null : failure.error.code,
          errorDetail: signal.aborted ? null : failure.error.message.slice(0, MAX_DETAIL),
          accepted:
            spent.images > 0 || (signal.aborted && spent.asked && spent.jobs.length > 0)
              ? 'yes'
              : failure.accepted,
          cancelled: spent.cancelled ?? null,
        },
        failure,
      );
      return { failure, resumable, images };
    }
    await close({ outcome: 'succeeded', accepted: 'yes' }, null);
    return { failure: null, resumable: false, images: spent.images };
  };

  const draw = async (generation: GenerationRecord, options: DrawOptions): Promise<void> => {
    const { candidate, signal, warnings } = options;
    const request = await requestFor(generation, candidate, warnings);
    options.spent.request = request;
    const open = await pool.open(generation.ownerId, candidate.provider);
    try {
      await open.inTurn(signal, () => drawOver(open.provider, generation, { ...options, request }));
    } finally {
      open.close();
    }
  };

  const drawOver = async (
    provider: ImageProvider,
    generation: GenerationRecord,
    {
      candidate,
      record,
      signal,
      warnings,
      spent,
      request,
      resume,
    }: DrawOptions & { request: ProviderRequest },
  ): Promise<void> => {
    const done = new Set(await gallery.storedPositions(generation.id));
    const positions = request.positions.filter((position) => !done.has(position));
    const report = createProgressReporter({ ...deps, generation, done: done.size });
    // Without progress only the whole can be waited for.
    const silent = candidate.capabilities.progress === 'none' ? Math.max(1, positions.length) : 1;
    const watchdog = createWatchdog(signal, deps.timeoutSeconds * silent);
    const openJobs = () => spent.jobs.filter((job) => job.positions.some((position) => !done.has(position)));
    // All at once: what became of one job says nothing of the next, and each of them may be paid for.
    const resumeAll = (): AsyncIterable<ProviderImage> => {
      const { resume: goOn } = provider;
      if (!goOn) throw interrupted();
      spent.resumable = true;
      return merge(openJobs().map((job) => goOn.call(provider, job, request, context)));
    };
    // Sizes are measured: what a provider says of them is not always so.
    const note = (warning: Warning): void => {
      if (warning.code !== 'size_changed') addWarning(warnings, warning);
    };
    const context: ProviderContext = {
      signal: watchdog.signal,
      stallMs: deps.timeoutSeconds * 1000,
      onProgress: (progress) => {
        if (watchdog.signal.aborted) return;
        watchdog.reset();
        report.progress(progress);
      },
      onJob: async (job) => {
        watchdog.reset();
        spent.jobs.push(job);
        spent.resumable = provider.resume !== undefined;
        await generations.saveJobs(record.id, { remoteId: job.id.slice(0, 255), jobs: [...spent.jobs] });
      },
      onCost: (microUsd) => {
        spent.told = (spent.told ?? 0) + Math.max(0, Math.round(microUsd));
      },
      onWarning: note,
    };
    const take = async (images: AsyncIterable<ProviderImage>): Promise<void> => {
      for await (const image of images) {
        watchdog.reset();
        watchdog.signal.throwIfAborted();
        if (done.has(image.position)) continue;
        const stored = await gallery.add(generation, image, {
          model: modelName(candidate),
          provider: candidate.provider,
        });
        done.add(image.position);
        spent.images += 1;
        for (const warning of image.warnings) note(warning);
        if (stored.width !== request.width || stored.height !== request.height) {
          const { width, height } = stored;
          addWarning(warnings, { code: 'size_changed', params: { width, height } });
        }
        await report.imageDone();
      }
    };
    try {
      await take(resume ? resumeAll() : provider.generate({ ...request, positions }, context));
    } catch (error) {
      spent.asked = spent.asked || resume || mayHaveSubmitted(watchdog.signal);
      if (watchdog.signal.aborted && signal.reason !== SHUTDOWN && spent.asked) {
        const { cancelled, warning } = await cancelJobs(provider, openJobs(), { log });
        spent.cancelled = cancelled;
        spent.warning = warning;
      }
      throw error;
    } finally {
      watchdog.stop();
      await report.stop();
    }
    // Of the rest nobody knows whether it was ever asked for, and it is not asked for again.
    const known = new Set(spent.jobs.flatMap((job) => job.positions));
    if (resume && positions.some((position) => !known.has(position))) throw interrupted();
    if (done.size === 0) throw noImages(candidate);
  };

  const requestFor = async (
    generation: GenerationRecord,
    candidate: ModelDefinition,
    warnings: Warning[],
  ): Promise<ProviderRequest> => {
    const { ownerId, prompt, seed, requested, count } = generation;
    const { warnings: fitting, mask, ...fitted } = fitParameters(candidate, askedOfRecord(generation));
    for (const warning of fitting) addWarning(warnings, warning);
    const inputs = candidate.capabilities.imageInputs > 0 ? (requested.images ?? []) : [];
    const images = await Promise.all(inputs.map((input) => pictures.load(ownerId, input)));
    const [first] = inputs;
    const masked = mask && requested.mask && first ? requested.mask : null;
    return {
      ...fitted,
      model: candidate,
      prompt,
      seed,
      positions: Array.from({ length: count }, (_, position) => position),
      images,
      mask:
        masked && first
          ? await pictures.loadMask(ownerId, masked, await pictures.sizeOf(ownerId, first))
          : null,
    };
  };

  return run;
};

const MAX_DETAIL = 1000;

const interrupted = (): ProviderError =>
  new ProviderError('interrupted', { accepted: 'yes', billed: 'unknown' });

const noImages = ({ provider }: ModelDefinition): ProviderError =>
  new ProviderError('provider_answer_invalid', {
    params: { provider: PROVIDERS[provider].title, reason: 'it holds no picture' },
    accepted: 'yes',
    billed: 'unknown',
  });

export type AttemptRun = ReturnType<typeof createAttemptRun>;

export interface AttemptDeps {
  generations: GenerationRepository;
  gallery: Pick<GalleryService, 'add' | 'storedPositions'>;
  pool: Pick<ProviderPool, 'open'>;
  pictures: Pick<InputPictures, 'load' | 'loadMask' | 'sizeOf'>;
  usage: UsageLog;
  board: Parameters<typeof createProgressReporter>[0]['board'];
  publishProgress: Parameters<typeof createProgressReporter>[0]['publishProgress'];
  clock: Clock;
  log: Log;
  /** Of this process; rows it holds carry it. */
  workerId: string;
  /** Without progress for so long, an image is given up. */
  timeoutSeconds: number;
}

export interface AttemptOptions {
  candidate: ModelDefinition;
  record: AttemptRecord;
  signal: AbortSignal;
  /** Grows with what the provider warns of. */
  warnings: Warning[];
  /** Goes on with the record's jobs and asks for nothing new. */
  resume: boolean;
}

interface Outcome {
  failure: Failure | null;
  /** How many it brought. */
  images: number;
  /** The server stops, and the next start can find the jobs again: the row stays as it is. */
  resumable: boolean;
}

interface DrawOptions extends AttemptOptions {
  spent: Spent;
}
