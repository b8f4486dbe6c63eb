import { Worker } from 'node:worker_threads';
import type { Drawing, DrawOptions, DrawRequest } from '../api.js';
import type { Answer, Job } from './messages.js';

/** MB of JavaScript heap a thread may take; drawing itself lives in buffers outside it. */
const LIMITS = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 256 };

/** How long an aborted worker may take to answer before it is ended, in milliseconds. */
const PATIENCE = 150;

interface Task {
  id: number;
  request: DrawRequest;
  options: DrawOptions;
  abort: Int32Array;
  fraction: number;
  settled: boolean;
  resolve: (drawing: Drawing) => void;
  reject: (reason: unknown) => void;
  forget: () => void;
}

interface Seat {
  worker: Worker;
  task?: Task;
}

/** The compiled worker, also when this file runs from its TypeScript source. */
function workerUrl(): URL {
  const here = import.meta.url;
  return here.endsWith('.ts') ? new URL('../../dist/worker/worker.js', here) : new URL('./worker.js', here);
}

/** Worker threads that draw, first come first served. */
export class Pool {
  readonly #seats: Seat[] = [];
  readonly #queue: Task[] = [];
  #next = 1;
  #closed = false;

  /** @param script what the threads run; tests put their own. */
  constructor(
    readonly size: number,
    readonly script: URL = workerUrl(),
  ) {}

  run(request: DrawRequest, options: DrawOptions): Promise<Drawing> {
    if (this.#closed) return Promise.reject(new Error('This sketchbook is closed.'));
    const { signal } = options;
    if (signal?.aborted) return Promise.reject(signal.reason as Error);
    return new Promise<Drawing>((resolve, reject) => {
      const abort = new Int32Array(new SharedArrayBuffer(4));
      const task: Task = {
        id: this.#next++,
        request,
        options,
        abort,
        fraction: 0,
        settled: false,
        resolve,
        reject,
        forget: () => undefined,
      };
      if (signal) {
        const stop = () => this.#abort(task, signal.reason);
        signal.addEventListener('abort', stop, { once: true });
        task.forget = () => signal.removeEventListener('abort', stop);
      }
      this.#queue.push(task);
      this.#pump();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    const reason = new Error('This sketchbook was closed.');
    for (const task of this.#queue.splice(0)) settle(task, () => task.reject(reason));
    const seats = this.#seats.splice(0);
    for (const { task } of seats) if (task) settle(task, () => task.reject(reason));
    await Promise.all(seats.map(({ worker }) => worker.terminate()));
  }

  #pump(): void {
    while (this.#queue.length > 0) {
      const seat =
        this.#seats.find(({ task }) => !task) ?? (this.#seats.length < this.size ? this.#open() : undefined);
      const task = seat && this.#queue.shift();
      if (!seat || !task) return;
      seat.task = task;
      seat.worker.ref();
      const job: Job = { id: task.id, request: task.request, abort: task.abort };
      seat.worker.postMessage(job);
    }
  }

  #open(): Seat {
    const worker = new Worker(this.script, { execArgv: [], resourceLimits: LIMITS });
    const seat: Seat = { worker };
    worker.on('message', (answer: Answer) => this.#hear(seat, answer));
    worker.on('error', (error: Error) => this.#lose(seat, `The drawing worker failed: ${error.message}`));
    worker.on('exit', (code) => this.#lose(seat, `The drawing worker ended unexpectedly (code ${code}).`));
    this.#seats.push(seat);
    return seat;
  }

  #hear(seat: Seat, answer: Answer): void {
    const { task } = seat;
    if (!task || task.id !== answer.id) return;
    if (answer.type === 'progress') {
      task.fraction = Math.max(task.fraction, answer.progress.fraction);
      if (!task.settled) notify(task, { ...answer.progress, fraction: task.fraction });
      return;
    }
    delete seat.task;
    seat.worker.unref();
    if (answer.type === 'done') settle(task, () => task.resolve(answer.drawing));
    if (answer.type === 'failed')
      settle(task, () => task.reject(new Error(`The picture could not be drawn: ${answer.message}`)));
    this.#pump();
  }

  #lose(seat: Seat, message: string): void {
    const index = this.#seats.indexOf(seat);
    if (index < 0) return;
    this.#seats.splice(index, 1);
    const { task } = seat;
    delete seat.task;
    if (task) settle(task, () => task.reject(new Error(message)));
    void seat.worker.terminate();
    this.#pump();
  }

  #abort(task: Task, reason: unknown): void {
    Atomics.store(task.abort, 0, 1);
    const waiting = this.#queue.indexOf(task);
    if (waiting >= 0) this.#queue.splice(waiting, 1);
    settle(task, () => task.reject(reason));
    const seat = this.#seats.find((one) => one.task === task);
    if (!seat) return;
    const timer = setTimeout(() => {
      if (seat.task === task) this.#lose(seat, 'The drawing worker did not stop.');
    }, PATIENCE);
    timer.unref();
  }
}

/** A listener that throws is the caller's mistake and must not take the picture with it. */
function notify(task: Task, progress: Parameters<NonNullable<DrawOptions['onProgress']>>[0]): void {
  try {
    task.options.onProgress?.(progress);
  } catch (error) {
    Atomics.store(task.abort, 0, 1);
    settle(task, () => task.reject(error));
  }
}

function settle(task: Task, how: () => void): void {
  if (task.settled) return;
  task.settled = true;
  task.forget();
  how();
}
