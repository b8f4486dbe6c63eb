import type { Drawing, DrawOptions, DrawRequest, Sketchbook } from './api.js';
import { checkRequest } from './worker/check-request.js';
import { Pool } from './worker/pool.js';

/**
 * Opens a sketchbook with its own drawing threads, started when first needed.
 * @example const book = createSketchbook({ workers: 1 }); const { png } = await book.draw({ prompt: 'a fox', width: 512, height: 512, seed: 1 });
 * @throws RangeError when `workers` (default 1) is not a whole number from 1 to 16.
 */
export function createSketchbook(options: { workers?: number } = {}): Sketchbook {
  const workers = options.workers ?? 1;
  if (!Number.isInteger(workers) || workers < 1 || workers > 16)
    throw new RangeError(
      `The number of workers must be a whole number from 1 to 16; it is ${String(workers)}.`,
    );
  const pool = new Pool(workers);
  return {
    draw: async (request, drawOptions = {}) => pool.run(checkRequest(request), drawOptions),
    close: () => pool.close(),
  };
}

let shared: Sketchbook | undefined;

/** Draws with one shared sketchbook, opened on first use and never in the way of the process ending. */
export async function draw(request: DrawRequest, options: DrawOptions = {}): Promise<Drawing> {
  shared ??= createSketchbook();
  return shared.draw(request, options);
}
