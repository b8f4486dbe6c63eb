import type { Page } from 'playwright-core';

export declare const measureScroll: (
  page: Page,
  options?: { steps?: number; jumps?: number },
) => Promise<{
  /** Length of a frame in ms: the usual one, the slowest but for 5 %, the slowest. */
  p50: number;
  p95: number;
  max: number;
  /** Usual time from a jump to the first tile in the window. */
  jumpMs: number;
  /** The most tiles that were in the page at once. */
  tiles: number;
  heapMb: number;
}>;
