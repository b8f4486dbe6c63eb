/**
 * Wakes a worker for a generation. It carries ids only: rows are the truth, so losing the queue loses nothing.
 */
export interface JobQueue {
  /** Adds a job to its user's lane; adding a known one again does nothing. */
  enqueue(job: Job): void;
  /** How many jobs start before this one; null when it is not waiting. */
  position(id: string): number | null;
  /** Takes a waiting job out or aborts a running one. */
  cancel(id: string, reason: unknown): 'removed' | 'aborted' | 'unknown';
  /** True while the job is waiting or running here. */
  has(id: string): boolean;
  /** Starts working: at most `concurrency` jobs at once, users taking turns. */
  start(handler: JobHandler): void;
  /** Starts nothing more, waits up to `graceMs` for running jobs, then aborts them with `reason`. */
  close(options: { graceMs: number; reason: unknown }): Promise<void>;
  health(): { waiting: number; active: number; open: boolean };
}

/** One generation to work on, and the user whose turn it takes. */
export interface Job {
  id: string;
  userId: string;
  /** What it needs to itself, or shares with few, such as a local server; waiting for it takes nobody else's place. */
  resource?: string;
}

/** Works on one job until it ends; a rejection is reported, never retried. */
export type JobHandler = (id: string, signal: AbortSignal) => Promise<void>;
