import { setMaxListeners } from 'node:events';
import {
  type CancelResponse,
  isProviderName,
  type ModelDefinition,
  type GenerateRequest,
  type Generation,
  type GenerationPage,
  type GenerationProgress,
  type GenerationQuery,
  type GenerationRecord,
  isFinished,
} from '@easel/shared';
import type { EventBus } from '../../events/event-bus.js';
import { AppError } from '../../lib/app-error.js';
import type { Clock } from '../../lib/clock.js';
import { newId } from '../../lib/ids.js';
import type { ProviderPool } from '../../providers/pool/provider-pool.js';
import type { JobQueue } from '../../queue/job-queue.js';
import type { ModelRegistry } from '../models/index.js';
import { CANCELLED } from './drawing/stop-reasons.js';
import {
  askedOfRecord,
  checkPrompt,
  checkRequest,
  type GivenPictures,
  type NamedRequest,
} from './request/generation-request.js';
import type { InputPictures, InspectedPicture } from './request/input-pictures.js';
import type { GenerationRepository } from './generation.repository.js';
import type { GenerationView } from './generation-view.js';
import { queueResource } from './queue-resource.js';
import type { ProgressBoard } from './drawing/progress-board.js';

/** How many generations of one user may wait or run at once. */
export const MAX_UNFINISHED = 500;

/** The use cases of generations. Somebody else's generation does not exist. */
export const createGenerationService = (deps: ServiceDeps) => {
  const { generations, models, pool, pictures, queue, events, view, board, clock } = deps;
  const closing = new AbortController();
  // As many may wait at once as there are requests.
  setMaxListeners(Number.POSITIVE_INFINITY, closing.signal);
  const getRecord = async (ownerId: string, id: string): Promise<GenerationRecord> => {
    const record = await generations.find(ownerId, id);
    if (!record) throw new AppError('not_found');
    return record;
  };
  const get = async (ownerId: string, id: string): Promise<Generation> =>
    view.completeOne(await getRecord(ownerId, id));

  /** Who is tried first. @throws AppError `model_unknown`, or why the caller can use none of the candidates */
  const firstCandidate = async (
    ownerId: string,
    { model, providers, fallback = true }: NamedRequest,
  ): Promise<ModelDefinition> => {
    const candidates = await models.resolve(ownerId, model, { providers });
    const [first] = candidates;
    if (!first) throw new AppError('model_unknown', { model: model.slice(0, 100) });
    for (const candidate of fallback ? candidates : [first]) {
      const trouble = await models.trouble(ownerId, candidate);
      if (trouble === null || MAY_PASS.has(trouble.code)) return candidate;
    }
    const trouble = await models.trouble(ownerId, first);
    throw new AppError(trouble?.code ?? 'model_unknown', trouble?.params ?? { model });
  };

  const inspectPictures = async (
    ownerId: string,
    { images = [], mask }: GenerateRequest,
  ): Promise<GivenPictures> => {
    const given: InspectedPicture[] = [];
    for (const source of images) given.push(await pictures.inspect(ownerId, source));
    const givenMask = mask === undefined ? null : await pictures.inspect(ownerId, mask);
    return {
      images: given.map(({ input }) => input),
      mask: givenMask?.input ?? null,
      size: given[0]?.size ?? null,
      store: async () => {
        for (const picture of given) await picture.store();
        await givenMask?.store();
      },
    };
  };

  /** The pictures of an earlier request, if they are still there. */
  const keptPictures = async ({ ownerId, requested }: GenerationRecord): Promise<GivenPictures> => {
    const { images = [], mask = null } = requested;
    const sizes = [];
    for (const input of images) sizes.push(await pictures.sizeOf(ownerId, input));
    if (mask) await pictures.sizeOf(ownerId, mask);
    return { images, mask, size: sizes[0] ?? null, store: async () => {} };
  };

  /** Row first, then the queue: a job that is lost between the two is found again by the sweep. */
  const submit = async (
    ownerId: string,
    request: NamedRequest,
    { retryOf, model, pictures: given }: SubmitOptions,
  ): Promise<Generation> => {
    const checked = checkRequest(request, { model, pictures: given });
    if ((await generations.countUnfinished(ownerId)) >= MAX_UNFINISHED) {
      throw new AppError('queue_full', { max: MAX_UNFINISHED });
    }
    const resource = await queueResource(pool, ownerId, model);
    await given.store();
    const record: GenerationRecord = {
      ...checked,
      id: newId(),
      ownerId,
      retryOf,
      batchId: null,
      status: 'queued',
      progress: 0,
      stage: null,
      error: null,
      cost: null,
      workerId: null,
      leaseUntil: null,
      cancelRequestedAt: null,
      createdAt: clock.now(),
      startedAt: null,
      finishedAt: null,
    };
    await generations.insert(record);
    queue.enqueue({ id: record.id, userId: ownerId, ...resource });
    const generation = await view.completeOne(record);
    events.publish(ownerId, { name: 'generation', data: generation });
    return generation;
  };

  return {
    create: async (ownerId: string, asked: GenerateRequest): Promise<Generation> => {
      // Before anything is stored for it.
      if (checkPrompt(asked.prompt) === '') throw new AppError('prompt_empty');
      const request = { ...asked, model: asked.model ?? (await deps.defaultModelOf(ownerId)) };
      // Nobody has a project yet, so none can be named.
      if (request.projectId) throw new AppError('not_found');
      const model = await firstCandidate(ownerId, request);
      const given = await inspectPictures(ownerId, request);
      return submit(ownerId, request, { retryOf: null, model, pictures: given });
    },
    get,
    list: async (
      ownerId: string,
      { cursor, limit = 20, status }: GenerationQuery,
    ): Promise<GenerationPage> => {
      const statuses = status === 'active' ? (['queued', 'running'] as const) : status && ([status] as const);
      const page = await generations.list(ownerId, { cursor, limit, statuses });
      return { items: await view.complete(ownerId, page.items), nextCursor: page.nextCursor };
    },
    /** Stops a generation where it is: waiting, being drawn, or already over. */
    cancel: async (ownerId: string, id: string): Promise<CancelResponse> => {
      const { status } = await getRecord(ownerId, id);
      if (isFinished(status)) return { outcome: 'too_late', generation: await get(ownerId, id) };
      if (status === 'queued' && (await generations.cancelQueued(id, clock.now()))) {
        queue.cancel(id, CANCELLED);
        await view.publish(id);
        return { outcome: 'stopped', generation: await get(ownerId, id) };
      }
      // Running here or in another process: the row tells whoever holds it, the queue is the short way.
      await generations.requestCancel(id, clock.now());
      queue.cancel(id, CANCELLED);
      const generation = await waitForEnd(id, { ownerId, ms: CANCEL_PATIENCE_MS });
      if (generation.status === 'cancelled') return { outcome: 'stopped', generation };
      return { outcome: isFinished(generation.status) ? 'too_late' : 'asked', generation };
    },
    /** Asks for the same picture again, as a new generation that points at the old one. */
    retry: async (ownerId: string, id: string): Promise<Generation> => {
      const record = await getRecord(ownerId, id);
      if (!isFinished(record.status))
        throw new AppError('generation_not_finished', { status: record.status });
      const request = againOf(record);
      const model = await firstCandidate(ownerId, request);
      return submit(ownerId, request, { retryOf: id, model, pictures: await keptPictures(record) });
    },
    waitForEnd,
    /** Answers everybody who waits with the state of now: the server stops. */
    stopWaiting: (): void => closing.abort(),
    /** The newest progress of everything of a user that runs now, for a stream that has just opened. */
    currentProgress: (ownerId: string): GenerationProgress[] => board.of(ownerId),
  };

  /** The generation when it ends, or as it is after `ms` milliseconds or when `signal` says stop. */
  async function waitForEnd(id: string, { ownerId, ms, signal }: WaitOptions): Promise<Generation> {
    const stopSignal = signal ? AbortSignal.any([signal, closing.signal]) : closing.signal;
    await new Promise<void>((resolve) => {
      const finish = () => {
        clearTimeout(timer);
        stop();
        stopSignal.removeEventListener('abort', finish);
        resolve();
      };
      const timer = setTimeout(finish, ms);
      const stop = events.subscribe(ownerId, ({ event }) => {
        if (event.name === 'generation' && event.data.id === id && isFinished(event.data.status)) finish();
      });
      if (stopSignal.aborted) finish();
      stopSignal.addEventListener('abort', finish);
      // It may have ended before anybody listened.
      getRecord(ownerId, id).then(({ status }) => isFinished(status) && finish(), finish);
    });
    return get(ownerId, id);
  }
};

/** The request that asks for the same again. */
const againOf = (record: GenerationRecord): NamedRequest => {
  const { images: _images, mask: _mask, imageSize: _size, extra, ...asked } = askedOfRecord(record);
  const providers = record.requested.providers?.filter(isProviderName);
  return {
    ...asked,
    prompt: record.prompt,
    model: record.model,
    fallback: record.requested.fallback,
    ...(extra ? { extra } : {}),
    ...(providers ? { providers } : {}),
  };
};

export type GenerationService = ReturnType<typeof createGenerationService>;

/** What may be over by the time it is drawn; what is missing stays missing. */
const MAY_PASS: ReadonlySet<string> = new Set([
  'provider_paused',
  'provider_unreachable',
  'provider_unavailable',
]);

/** How long a cancel request waits to be able to say "stopped" instead of "asked". */
const CANCEL_PATIENCE_MS = 1000;

interface ServiceDeps {
  generations: GenerationRepository;
  models: Pick<ModelRegistry, 'resolve' | 'trouble'>;
  pool: Pick<ProviderPool, 'look'>;
  pictures: Pick<InputPictures, 'inspect' | 'sizeOf'>;
  queue: JobQueue;
  events: EventBus;
  view: GenerationView;
  board: ProgressBoard;
  /** The model of a request that names none. */
  defaultModelOf(ownerId: string): Promise<string>;
  clock: Clock;
}

interface SubmitOptions {
  /** The generation it repeats. */
  retryOf: string | null;
  /** Who is tried first. */
  model: ModelDefinition;
  pictures: GivenPictures;
}

export interface WaitOptions {
  ownerId: string;
  ms: number;
  signal?: AbortSignal;
}
