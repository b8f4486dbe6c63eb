import type { GenerationProgress } from '@easel/shared';

/** The newest progress of each running generation, with its preview: what a stream that has just opened shows. */
export const createProgressBoard = () => {
  const entries = new Map<string, { ownerId: string; progress: GenerationProgress }>();
  return {
    set: (ownerId: string, progress: GenerationProgress): void => {
      const preview = progress.preview ?? entries.get(progress.id)?.progress.preview;
      entries.set(progress.id, {
        ownerId,
        progress: preview === undefined ? progress : { ...progress, preview },
      });
    },
    clear: (id: string): void => void entries.delete(id),
    of: (ownerId: string): GenerationProgress[] =>
      [...entries.values()].filter((entry) => entry.ownerId === ownerId).map(({ progress }) => progress),
  };
};

export type ProgressBoard = ReturnType<typeof createProgressBoard>;
