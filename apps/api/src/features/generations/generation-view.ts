import type { AttemptRecord, Generation, GenerationRecord, Image } from '@easel/shared';
import type { EventBus } from '../../events/event-bus.js';
import type { JobQueue } from '../../queue/job-queue.js';
import type { GalleryService } from '../gallery/index.js';
import type { GenerationRepository } from './generation.repository.js';

/** Completes stored generations with their attempts, images and place in the queue, and tells their owner. */
export const createGenerationView = ({ generations, gallery, queue, events }: ViewDeps) => {
  const complete = async (ownerId: string, records: GenerationRecord[]): Promise<Generation[]> => {
    const ids = records.map(({ id }) => id);
    const [attempts, images] = await Promise.all([
      generations.findAttempts(ids),
      gallery.listByGenerations(ownerId, ids),
    ]);
    return records.map((record) => toGeneration(record, { attempts, images, queue }));
  };
  return {
    complete,
    completeOne: async (record: GenerationRecord): Promise<Generation> =>
      toGeneration(record, {
        attempts: await generations.findAttempts([record.id]),
        images: await gallery.listByGenerations(record.ownerId, [record.id]),
        queue,
      }),
    /** Publishes the state a generation has in the database now. */
    publish: async (id: string): Promise<void> => {
      const record = await generations.findById(id);
      if (!record) return;
      const [generation] = await complete(record.ownerId, [record]);
      if (generation) events.publish(record.ownerId, { name: 'generation', data: generation });
    },
  };
};

export type GenerationView = ReturnType<typeof createGenerationView>;

const toGeneration = (
  {
    ownerId: _owner,
    workerId: _worker,
    leaseUntil: _lease,
    cancelRequestedAt: _asked,
    ...record
  }: GenerationRecord,
  {
    attempts,
    images,
    queue,
  }: { attempts: AttemptRecord[]; images: Image[]; queue: Pick<JobQueue, 'position'> },
): Generation => ({
  ...record,
  queuePosition: record.status === 'queued' ? queue.position(record.id) : null,
  attempts: attempts
    .filter(({ generationId }) => generationId === record.id)
    .map(({ generationId: _generation, jobs: _jobs, ...attempt }) => attempt),
  images: images.filter(({ generationId }) => generationId === record.id),
});

interface ViewDeps {
  generations: Pick<GenerationRepository, 'findById' | 'findAttempts'>;
  gallery: Pick<GalleryService, 'listByGenerations'>;
  queue: Pick<JobQueue, 'position'>;
  events: Pick<EventBus, 'publish'>;
}
