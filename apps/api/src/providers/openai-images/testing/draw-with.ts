import type { ModelDefinition, RemoteJob, Warning } from '@easel/shared';
import type {
  ImageProvider,
  ProviderContext,
  ProviderImage,
  ProviderProgress,
  ProviderRequest,
} from '../../provider.js';
import type { StandInRequest } from '../../testing/stand-in.js';
import type { ImagesAnswer, ImagesStandIn } from './images-stand-in.js';

/** Draws once with a provider of the family against its stand-in, and tells everything that came of it. */
export const drawOnce = async (
  { standIn, provider, request, stallMs = 10_000 }: Setting,
  answer: ImagesAnswer | null = null,
): Promise<Drawing> => {
  const result: Outcome = { images: [], progress: [], warnings: [], costs: [], jobs: [], error: null };
  standIn.answerWith(answer);
  const context: ProviderContext = {
    // A drawing that never ends fails its test and leaves nothing open.
    signal: AbortSignal.timeout(4000),
    onProgress: (progress) => result.progress.push(progress),
    onJob: async (job) => void result.jobs.push(job),
    onCost: (cost) => result.costs.push(cost),
    onWarning: (warning) => result.warnings.push(warning),
    stallMs,
  };
  try {
    for await (const image of provider.generate(request, context)) {
      result.images.push(image);
      result.warnings.push(...image.warnings);
    }
  } catch (error) {
    result.error = error;
  } finally {
    await provider.close();
    await standIn.close();
  }
  const bodies = standIn.requests.filter(({ method }) => method === 'POST');
  return { result, bodies, submits: standIn.submits() };
};

/** A request for one picture from text. */
export const usualRequest = (model: ModelDefinition): ProviderRequest => ({
  model,
  prompt: 'a red fox',
  negativePrompt: '',
  width: 1024,
  height: 1024,
  seed: 7,
  positions: [0],
  style: null,
  steps: null,
  guidance: null,
  images: [],
  mask: null,
  strength: null,
  extra: {},
});

interface Setting {
  standIn: ImagesStandIn;
  provider: ImageProvider;
  request: ProviderRequest;
  stallMs?: number;
}

export interface Drawing {
  result: Outcome;
  bodies: StandInRequest[];
  submits: number;
}

interface Outcome {
  images: ProviderImage[];
  progress: ProviderProgress[];
  warnings: Warning[];
  costs: number[];
  jobs: RemoteJob[];
  error: unknown;
}
