import { type Generation, isFinished } from '@easel/shared';
import { useEffect, useRef } from 'react';

/** Opens the first picture of what was seen unfinished and is done now, if the person likes that. */
export const useAutoOpen = ({ enabled, generations, onOpen }: AutoOpenOptions): void => {
  const waiting = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const done = generations.find(
      ({ id, status, images }) => waiting.current.has(id) && status === 'succeeded' && images.length > 0,
    );
    waiting.current = new Set(generations.filter(({ status }) => !isFinished(status)).map(({ id }) => id));
    const [first] = done?.images ?? [];
    if (enabled && first !== undefined) onOpen(first.id);
  }, [enabled, generations, onOpen]);
};

interface AutoOpenOptions {
  enabled: boolean;
  generations: readonly Generation[];
  onOpen: (imageId: string) => void;
}
