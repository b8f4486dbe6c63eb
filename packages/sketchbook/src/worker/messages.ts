import type { Drawing, DrawProgress, DrawRequest } from '../api.js';

/** A job for the worker; it stops once `abort[0]` is not 0. */
export interface Job {
  id: number;
  request: DrawRequest;
  abort: Int32Array;
}

/** What the worker answers. */
export type Answer =
  | { id: number; type: 'progress'; progress: DrawProgress }
  | { id: number; type: 'done'; drawing: Drawing }
  | { id: number; type: 'failed'; message: string }
  | { id: number; type: 'aborted' };
