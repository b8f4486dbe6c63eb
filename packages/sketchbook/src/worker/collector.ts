import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Collected whenever this much more lies outside the heap than after the last time, in bytes. */
const STEP = 24 * 2 ** 20;

/**
 * A function that keeps buffers from piling up. Bitmaps and planes lie outside the JavaScript heap, where the collector
 * sees little reason to run while hundreds of megabytes of them wait; so a drawing thread asks for it, from its checks.
 */
export function createCollector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  let level = 0;
  return () => {
    const outside = getHeapStatistics().external_memory;
    if (outside < level + STEP) {
      level = Math.min(level, outside);
      return;
    }
    collect();
    level = getHeapStatistics().external_memory;
  };
}
