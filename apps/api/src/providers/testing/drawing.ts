import type { RemoteJob, Warning } from '@easel/shared';
import type {
  ImageProvider,
  ProviderContext,
  ProviderImage,
  ProviderProgress,
  ProviderRequest,
} from '../provider.js';

/** What one drawing told and brought. */
export interface Drawing {
  images: ProviderImage[];
  progress: ProviderProgress[];
  jobs: RemoteJob[];
  /** Those of the request and of its images. */
  warnings: Warning[];
  costs: number[];
  error: unknown;
}

/** Starts a drawing; what it tells is there as soon as it is told, and all of it at `end`. */
export const beginDrawing = (
  draw: (context: ProviderContext) => AsyncIterable<ProviderImage>,
  stallMs = 60_000,
): Drawing & { end: Promise<Drawing>; abort(reason: Error): void } => {
  const controller = new AbortController();
  const drawing: Drawing = { images: [], progress: [], jobs: [], warnings: [], costs: [], error: null };
  const work = async (): Promise<Drawing> => {
    try {
      const context: ProviderContext = {
        signal: controller.signal,
        onProgress: (progress) => drawing.progress.push(progress),
        onJob: async (job) => void drawing.jobs.push(job),
        onCost: (cost) => drawing.costs.push(cost),
        onWarning: (warning) => drawing.warnings.push(warning),
        stallMs,
      };
      for await (const image of draw(context)) {
        drawing.images.push(image);
        drawing.warnings.push(...image.warnings);
      }
    } catch (error) {
      drawing.error = error;
    }
    return drawing;
  };
  return { ...drawing, end: work(), abort: (reason) => controller.abort(reason) };
};

/** Draws to the end, or to the error. */
export const drawAll = (
  provider: ImageProvider,
  request: ProviderRequest,
  stallMs?: number,
): Promise<Drawing> => beginDrawing((context) => provider.generate(request, context), stallMs).end;

/** Starts to wait for a job that an earlier run made. */
export const beginResuming = (
  provider: ImageProvider,
  { job, request }: { job: RemoteJob; request: ProviderRequest },
  stallMs?: number,
): ReturnType<typeof beginDrawing> =>
  beginDrawing((context) => {
    if (!provider.resume) throw new Error('it cannot resume');
    return provider.resume(job, request, context);
  }, stallMs);
