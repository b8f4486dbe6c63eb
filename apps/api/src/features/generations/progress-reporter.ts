import type { GenerationProgress, GenerationRecord } from '@easel/shared';
import type { Log } from '../../lib/log.js';
import type { ProviderProgress } from '../../providers/provider.js';
import type { GenerationRepository } from './generation.repository.js';
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
  let savedAt = 0;
  let saving: Promise<void> = Promise.resolve();

  const save = (progress: number, stage: string | null): Promise<void> => {
    savedAt = Date.now();
    saving = saving
      .then(() => generations.saveProgress(generation.id, workerId, { progress, stage }))
      .catch((error: unknown) => log.warn({ err: error, generation: generation.id }, 'progress not saved'));
    return saving;
  };

  return {
    progress: ({ position, fraction, stage, preview }: ProviderProgress): void => {
      const progress = Math.min(1, (finished + Math.min(1, Math.max(0, fraction))) / generation.count);
      const data: GenerationProgress = { id: generation.id, progress, stage, position };
      if (preview) data.preview = `data:image/webp;base64,${Buffer.from(preview).toString('base64')}`;
      board.set(generation.ownerId, data);
      publishProgress(generation.ownerId, data);
      if (Date.now() - savedAt >= SAVE_EVERY_MS) void save(progress, stage);
    },
    imageDone: async (): Promise<void> => {
      finished += 1;
      await save(finished / generation.count, null);
    },
    /** Waits for the last write, so that it cannot come after the end of the generation. */
    stop: () => saving,
  };
};

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
