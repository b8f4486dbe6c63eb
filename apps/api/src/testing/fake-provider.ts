import sharp from 'sharp';
import type {
  ImageProvider,
  ProviderContext,
  ProviderImage,
  ProviderRequest,
} from '../providers/provider.js';

/**
 * A provider that draws a plain PNG at once. `hold()` makes it wait, after telling half of the progress, until
 * `release()`; `fail(error)` makes the next image fail.
 */
export const createFakeProvider = () => {
  const requests: ProviderRequest[] = [];
  const aborted: unknown[] = [];
  let failures: unknown[] = [];
  let gate: PromiseWithResolver | null = null;

  const drawOne = async (
    request: ProviderRequest,
    position: number,
    context: ProviderContext,
  ): Promise<ProviderImage> => {
    context.onProgress({ position, fraction: 0.5, stage: 'half', preview: Buffer.from('preview') });
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
    name: 'sketchbook',
    restartable: true,
    check: async () => ({ account: null, balance: null, models: null }),
    generate: async function* (request, context) {
      requests.push(request);
      for (const position of request.positions) yield await drawOne(request, position, context);
    },
    close: async () => {},
  };
  return {
    ...provider,
    requests,
    aborted,
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
  };
};

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
