import type { ProviderName, RemoteJob } from '@easel/shared';
import sharp from 'sharp';
import { noteSubmit } from '../providers/support/submits.js';
import type {
  CancelOutcome,
  ImageProvider,
  ProviderContext,
  ProviderImage,
  ProviderRequest,
} from '../providers/provider.js';

/**
 * A provider that draws a plain PNG at once. `hold()` makes it wait, after telling half of the progress, until
 * `release()`; `fail(error)` makes the next image fail, `refuse(error)` the next request before it is taken. A hosted one
 * makes a job of each request, which can be cancelled and found again.
 */
export const createFakeProvider = ({ name = 'sketchbook', hosted = false }: FakeOptions = {}) => {
  const requests: ProviderRequest[] = [];
  const resumed: RemoteJob[] = [];
  const cancelled: RemoteJob[] = [];
  const aborted: unknown[] = [];
  const refusals: unknown[] = [];
  const costs: number[] = [];
  let failures: unknown[] = [];
  let gate: PromiseWithResolver | null = null;
  let submitting: PromiseWithResolver | null = null;
  let cancelOutcome: CancelOutcome = 'stopped';

  const drawOne = async (
    request: ProviderRequest,
    position: number,
    context: ProviderContext,
  ): Promise<ProviderImage> => {
    context.onProgress({ position, fraction: 0.5, stage: 'half', preview: PREVIEW });
    if (gate) await untilOpen(gate.promise, context.signal, aborted);
    const failure = failures.shift();
    if (failure) throw failure;
    return {
      position,
      bytes: await plainPng(request, request.seed + position),
      seed: request.seed + position,
      parameters: { width: request.width, height: request.height },
      warnings: [],
    };
  };

  const provider: ImageProvider = {
    name,
    restartable: !hosted,
    check: async () => ({ account: null, balance: null, models: null }),
    generate: async function* (request, context) {
      requests.push(request);
      const refusal = refusals.shift();
      if (refusal) throw refusal;
      if (submitting) await untilOpen(submitting.promise, context.signal, aborted);
      noteSubmit(context.signal);
      const positions = [...request.positions];
      if (hosted) await context.onJob({ id: `job-${requests.length}`, positions, data: {} });
      for (const position of positions) yield await drawOne(request, position, context);
      for (const cost of costs.splice(0)) context.onCost(cost);
    },
    close: async () => {},
    ...(hosted
      ? {
          resume: async function* (job: RemoteJob, request: ProviderRequest, context: ProviderContext) {
            resumed.push(job);
            for (const position of job.positions) yield await drawOne(request, position, context);
          },
          cancel: async (job: RemoteJob) => {
            cancelled.push(job);
            return cancelOutcome;
          },
        }
      : {}),
  };
  return {
    ...provider,
    requests,
    aborted,
    /** Jobs that were asked for again, and jobs that were cancelled. */
    resumed,
    cancelled,
    /** Makes it wait before it asks for anything, until it is aborted. */
    holdSubmit: () => {
      submitting = withResolver();
    },
    hold: () => {
      gate = withResolver();
    },
    release: () => {
      gate?.resolve();
      gate = null;
    },
    fail: (...errors: unknown[]) => {
      failures = [...failures, ...errors];
    },
    refuse: (...errors: unknown[]) => void refusals.push(...errors),
    /** What it says it charged for the next request, in micro-USD. */
    charge: (microUsd: number) => void costs.push(microUsd),
    cancelAs: (outcome: CancelOutcome) => {
      cancelOutcome = outcome;
    },
  };
};

/** One pixel of WebP. */
const PREVIEW = Buffer.from('UklGRhoAAABXRUJQVlA4TA4AAAAvAAAAAAfQ//73v/+BiOh/AAA=', 'base64');

const plainPng = ({ width, height }: ProviderRequest, seed: number): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: { r: seed % 256, g: 120, b: 200 } } })
    .png()
    .toBuffer();

const untilOpen = (open: Promise<void>, signal: AbortSignal, aborted: unknown[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const abort = () => {
      aborted.push(signal.reason);
      reject(signal.reason);
    };
    if (signal.aborted) return abort();
    signal.addEventListener('abort', abort);
    open.then(resolve, reject);
  });

const withResolver = (): PromiseWithResolver => {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
};

interface PromiseWithResolver {
  promise: Promise<void>;
  resolve: () => void;
}

interface FakeOptions {
  name?: ProviderName;
  hosted?: boolean;
}
