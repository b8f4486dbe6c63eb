import { estimateCost, type ModelDefinition, MODELS, type RemoteJob } from '@easel/shared';
import sharp from 'sharp';
import type {
  ImageProvider,
  ProviderContext,
  ProviderImage,
  ProviderRequest,
} from '../../../providers/provider.js';
import { textRequest } from '../../../providers/support/text-request.js';

/**
 * Draws the smallest picture of the cheapest model, closes the provider, and says what came of it. A job that did not
 * end well is cancelled where that is possible.
 */
export const drawSmallest = async (
  provider: ImageProvider,
  { stallMs }: { stallMs: number },
): Promise<string> => {
  const jobs: RemoteJob[] = [];
  try {
    const model = await findCheapest(provider);
    const request = toRequest(model);
    let charged: number | null = null;
    const started = performance.now();
    const image = await first(
      provider.generate(request, {
        ...QUIET,
        signal: AbortSignal.timeout(LONGEST_MS),
        stallMs,
        onJob: async (job) => void jobs.push(job),
        onCost: (microUsd) => {
          charged = (charged ?? 0) + microUsd;
        },
      }),
    );
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const { width, height, format } = await sharp(image.bytes).metadata();
    const cost = describeCost(charged, estimateCost(model.price, { ...request, count: 1 }));
    return `${model.id}: ${width} x ${height} ${format}, ${image.bytes.length} bytes, ${seconds} s, ${cost}`;
  } catch (error) {
    await Promise.allSettled(jobs.map(async (job) => provider.cancel?.(job)));
    throw error;
  } finally {
    await provider.close();
  }
};

/** Ten minutes: a local server may have to load its model first. */
const LONGEST_MS = 600_000;
const LIST_MS = 30_000;

const QUIET: Pick<ProviderContext, 'onProgress' | 'onWarning'> = {
  onProgress: () => {},
  onWarning: () => {},
};

/** Of what the provider offers now, else of what this release knows of it; unknown prices come last. */
const findCheapest = async (provider: ImageProvider): Promise<ModelDefinition> => {
  const known = MODELS.filter((model) => model.provider === provider.name);
  const offered = await provider.listModels?.(AbortSignal.timeout(LIST_MS));
  // The list says what is there, our own entry knows it better.
  const served = offered?.map((model) => known.find(({ id }) => id === model.id) ?? model) ?? known;
  const candidates = served.filter(({ capabilities }) => capabilities.imageRequired !== true);
  const price = (model: ModelDefinition): number =>
    estimateCost(model.price, { ...toRequest(model), count: 1 }) ?? Number.POSITIVE_INFINITY;
  const [cheapest] = candidates.toSorted((a, b) => compare(price(a), price(b)));
  if (!cheapest) throw new Error('it offers no model that draws from text');
  return cheapest;
};

// Infinity - Infinity is no number.
const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

const toRequest = (model: ModelDefinition): ProviderRequest =>
  textRequest(model, {
    prompt: 'a red apple on a white table',
    seed: 1,
    ...smallestSize(model.capabilities.size),
  });

const smallestSize = ({
  min,
  choices = [],
}: ModelDefinition['capabilities']['size']): { width: number; height: number } => {
  const [smallest] = choices.toSorted((a, b) => a.width * a.height - b.width * b.height);
  return smallest ?? { width: min, height: min };
};

const first = async (images: AsyncIterable<ProviderImage>): Promise<ProviderImage> => {
  let found: ProviderImage | null = null;
  // To the very end: what it cost may be told after the picture.
  for await (const image of images) found ??= image;
  if (!found) throw new Error('it drew nothing');
  return found;
};

const describeCost = (charged: number | null, estimate: number | null): string => {
  if ((charged ?? estimate) === 0) return 'free';
  if (charged !== null) return `cost ${toDollars(charged)}`;
  return estimate === null ? 'cost unknown' : `cost about ${toDollars(estimate)} by its price list`;
};

const toDollars = (microUsd: number): string => `$${(microUsd / 1_000_000).toFixed(4)}`;
