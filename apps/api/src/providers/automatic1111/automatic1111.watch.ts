import { type Look, poll } from '../../lib/http/poll.js';
import type { Pace } from '../../lib/http/retry.js';
import type { ProviderContext } from '../provider.js';
import type { Tasks } from './automatic1111.tasks.js';

/**
 * Tells how far the job `id` is until `signal` ends it.
 * @throws HttpFailure 'timeout' when nothing moved for `stallMs`, or the signal's reason.
 */
export const watchTask = (
  tasks: Tasks,
  { id, position, signal, stallMs, onProgress, pace }: Watched,
): Promise<never> => {
  let seen = -1;
  const look = async (inner: AbortSignal): Promise<Look<never>> => {
    // The job itself goes on when nobody can say how far it is.
    const found = await tasks.look(id, seen, inner).catch(() => null);
    inner.throwIfAborted();
    if (found === null || found.state === 'unknown' || found.state === 'done') return { done: false };
    const { state, fraction, queuePosition, preview, previewId } = found;
    seen = previewId;
    onProgress({
      position,
      fraction,
      // Nothing moves while the checkpoint is being read.
      stage: state === 'queued' ? 'queued' : fraction === 0 ? 'loading' : 'drawing',
      ...(queuePosition === null ? {} : { queuePosition }),
      ...(preview === null ? {} : { preview }),
    });
    return { done: false, progress: `${state} ${queuePosition ?? ''} ${fraction ?? ''}` };
  };
  return poll(look, { intervalMs: 500, growth: 1.2, maxIntervalMs: 2000, stallMs, signal, pace });
};

interface Watched extends Pick<ProviderContext, 'signal' | 'stallMs' | 'onProgress'> {
  id: string;
  position: number;
  pace?: Pace;
}
