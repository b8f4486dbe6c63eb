import type { GenerationProgress, GenerationRecord } from '@easel/shared';
import type { Log } from '../../../lib/log.js';
import type { ProviderProgress } from '../../../providers/provider.js';
import type { GenerationRepository } from '../generation.repository.js';
import { shrinkPreview, smallPreview } from './preview.js';
import type { ProgressBoard } from './progress-board.js';

/** A row is written at most this often for progress; streams hear of every step. */
const SAVE_EVERY_MS = 500;

/** Tells everybody how far a generation is: the owner's streams, the board and, now and then, the row. */
export const createProgressReporter = ({
  generation,
  done,
  generations,
  board,
  publishProgress,
  log,
  workerId,
}: ReporterOptions) => {
  let finished = done;
  let progress = done / generation.count;
  let savedAt = 0;
  let saving: Promise<void> = Promise.resolve();
  let shrinking = false;
  let stopped = false;

  const save = (stage: string | null): Promise<void> => {
    savedAt = Date.now();
    const change = { progress, stage };
    saving = saving
      .then(() => generations.saveProgress(generation.id, workerId, change))
      .catch((error: unknown) => log.warn({ err: error, generation: generation.id }, 'progress not saved'));
    return saving;
  };
  const tell = (data: GenerationProgress): void => {
    board.set(generation.ownerId, data);
    publishProgress(generation.ownerId, data);
  };
  // One at a time: previews that come meanwhile are older than the next one anyway.
  const tellPreview = async (data: GenerationProgress, bytes: Uint8Array): Promise<void> => {
    if (shrinking) return;
    shrinking = true;
    const preview = await shrinkPreview(bytes);
    shrinking = false;
    if (preview !== null && !stopped) tell({ ...data, progress: Math.max(progress, data.progress), preview });
  };

  return {
    progress: ({ position, fraction, images = 1, stage, queuePosition, preview }: ProviderProgress): void => {
      if (fraction !== null) {
        const share = Math.min(1, Math.max(0, fraction)) * images;
        progress = Math.min(1, (finished + share) / generation.count);
      }
      const data: GenerationProgress = {
        id: generation.id,
        progress,
        stage: stageOf(stage),
        position,
        ...(queuePosition === undefined ? {} : { queuePosition }),
      };
      const small = preview ? smallPreview(preview) : null;
      tell(small === null ? data : { ...data, preview: small });
      if (preview && small === null) void tellPreview(data, preview);
      if (Date.now() - savedAt >= SAVE_EVERY_MS) void save(data.stage);
    },
    imageDone: async (): Promise<void> => {
      finished += 1;
      progress = finished / generation.count;
      await save(null);
    },
    /** Waits for the last write, so that it cannot come after the end of the generation. */
    stop: (): Promise<void> => {
      stopped = true;
      return saving;
    },
  };
};

/** A provider's own word must fit the column. */
const stageOf = (stage: string): string => stage.replace(/[^\x20-\x7e]/g, '').slice(0, 64);

interface ReporterOptions {
  generation: GenerationRecord;
  /** Images that were there before. */
  done: number;
  generations: Pick<GenerationRepository, 'saveProgress'>;
  board: ProgressBoard;
  publishProgress: (ownerId: string, progress: GenerationProgress) => void;
  log: Pick<Log, 'warn'>;
  workerId: string;
}
