import type { GenerationError, GenerationRecord, Warning } from '@easel/shared';
import type { Clock } from '../../../lib/clock.js';
import type { GalleryService } from '../../gallery/index.js';
import type { GenerationEnd, GenerationRepository } from '../generation.repository.js';
import { CANCELLED, SHUTDOWN } from './stop-reasons.js';

/** Writes the end of a generation: all pictures, some of them, none, cancelled, or put back for the next start. */
export const createGenerationEnd =
  ({ generations, gallery, clock, workerId }: EndDeps) =>
  async (generation: GenerationRecord, { warnings, failure, reason }: EndOptions): Promise<void> => {
    const { id, count } = generation;
    const done = (await gallery.storedPositions(id)).length;
    const attempts = await generations.findAttempts([id]);
    // Whatever was cut off without a charge may simply be drawn again.
    if (reason === SHUTDOWN && done < count && failure?.error.billed === 'no') {
      await generations.closeAttempts(id, { outcome: 'cancelled', errorCode: 'shutting_down' });
      await generations.release(id, workerId, { status: 'queued', startedAt: null, stage: null, warnings });
      return;
    }
    // An attempt that could not write its own end.
    if (attempts.some(({ outcome }) => outcome === 'running'))
      await generations.closeAttempts(id, {
        outcome: 'failed',
        errorCode: failure?.error.code ?? 'internal',
      });
    const change: GenerationEnd = {
      status: 'succeeded',
      stage: null,
      warnings,
      cost: sum(attempts.map(({ cost }) => cost)),
      finishedAt: clock.now(),
    };
    const partial = (code: string): Warning => ({ code: 'partial_result', params: { done, count, code } });
    if (reason === CANCELLED && done < count) change.status = 'cancelled';
    else if (done >= count) change.progress = 1;
    else if (done > 0) {
      change.warnings = [...warnings, partial(failure?.error.code ?? 'fewer_images')];
      if (failure) change.error = failure.error;
    } else {
      change.status = 'failed';
      if (failure) change.error = failure.error;
    }
    await generations.release(id, workerId, change);
  };

/** Unknown as soon as one part is. */
const sum = (costs: readonly (number | null)[]): number | null =>
  costs.reduce<number | null>((total, cost) => (total === null || cost === null ? null : total + cost), 0);

interface EndDeps {
  generations: Pick<GenerationRepository, 'findAttempts' | 'closeAttempts' | 'release'>;
  gallery: Pick<GalleryService, 'storedPositions'>;
  clock: Clock;
  workerId: string;
}

interface EndOptions {
  warnings: Warning[];
  failure?: { error: GenerationError };
  /** Why the job was aborted, if it was. */
  reason?: unknown;
}
