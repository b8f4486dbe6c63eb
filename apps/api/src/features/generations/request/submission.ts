import type { Generation, GenerationRecord, ModelDefinition } from '@easel/shared';
import type { EventBus } from '../../../events/event-bus.js';
import { AppError } from '../../../lib/app-error.js';
import type { Clock } from '../../../lib/clock.js';
import { newId } from '../../../lib/ids.js';
import type { ProviderPool } from '../../../providers/pool/provider-pool.js';
import type { JobQueue } from '../../../queue/job-queue.js';
import type { GenerationRepository } from '../generation.repository.js';
import type { GenerationView } from '../generation-view.js';
import { queueResource } from '../queue-resource.js';
import type { CheckedRequest, GivenPictures } from './generation-request.js';

/** How many generations of one user may wait or run at once. */
export const MAX_UNFINISHED = 500;

/**
 * Takes requests that were checked: all of them or none. Rows first, then the queue: a job that is lost between the two
 * is found again by the sweep.
 * @throws AppError `queue_full`
 */
export const createSubmission =
  ({ generations, pool, queue, events, view, clock }: SubmissionDeps) =>
  async (ownerId: string, { requests, pictures, ...shared }: Submitted): Promise<Generation[]> => {
    if ((await generations.countUnfinished(ownerId)) + requests.length > MAX_UNFINISHED)
      throw new AppError('queue_full', { max: MAX_UNFINISHED });
    const resources = [];
    for (const { model } of requests) resources.push(await queueResource(pool, ownerId, model));
    await pictures.store();
    const records = requests.map(({ checked }) =>
      newRecord(checked, { ownerId, ...shared, now: clock.now() }),
    );
    await generations.insert(records);
    for (const [index, { id }] of records.entries())
      queue.enqueue({ id, userId: ownerId, ...resources[index] });
    const created = await view.complete(ownerId, records);
    for (const generation of created) events.publish(ownerId, { name: 'generation', data: generation });
    return created;
  };

export type Submit = ReturnType<typeof createSubmission>;

const newRecord = (
  checked: CheckedRequest,
  {
    now,
    ...belongs
  }: Pick<GenerationRecord, 'ownerId' | 'projectId' | 'batchId' | 'retryOf'> & { now: string },
): GenerationRecord => ({
  ...checked,
  ...belongs,
  id: newId(),
  status: 'queued',
  progress: 0,
  stage: null,
  error: null,
  cost: null,
  workerId: null,
  leaseUntil: null,
  cancelRequestedAt: null,
  createdAt: now,
  startedAt: null,
  finishedAt: null,
});

interface Submitted extends Pick<GenerationRecord, 'projectId' | 'batchId' | 'retryOf'> {
  requests: readonly { checked: CheckedRequest; model: ModelDefinition }[];
  /** What all of them start from. */
  pictures: GivenPictures;
}

interface SubmissionDeps {
  generations: Pick<GenerationRepository, 'countUnfinished' | 'insert'>;
  pool: Pick<ProviderPool, 'look'>;
  queue: Pick<JobQueue, 'enqueue'>;
  events: Pick<EventBus, 'publish'>;
  view: Pick<GenerationView, 'complete'>;
  clock: Clock;
}
