import type { JsonObject, ModelDefinition } from '@easel/shared';
import { at, numberAt, textAt } from '../support/refusal.js';

/**
 * What `model.wire` may say; everything has a default, so a plain model needs none. The model's id is its endpoint.
 * @example { editEndpoint: 'fal-ai/flux/dev/image-to-image' }
 * @example { size: 'aspect', editEndpoint: 'fal-ai/nano-banana-pro/edit', editSize: 'aspect', images: 'image_urls' }
 */
export interface FalWire {
  /** Where text becomes a picture; the model's id unless given. */
  endpoint: string;
  /** Where requests with pictures go; `endpoint` unless given. */
  editEndpoint: string;
  /** Where requests with a mask go; `editEndpoint` unless given. */
  maskEndpoint: string;
  /** How `endpoint` takes a size; `pixels` unless given. */
  size: FalSize;
  /** The same for the other two; `none` unless given: the picture that is sent decides. */
  editSize: FalSize;
  /** The parameter for the number of pictures, `num_images` unless given; null = one per job. */
  count: string | null;
  /** The most pictures of a job: 1 where a seed may be chosen, so that each picture has its own, else 4. */
  maxPerJob: number;
  /** The parameter for pictures, `image_url` unless given. A name that ends in `s` takes a list. */
  images: string;
  /** Names of further parameters, those of most endpoints unless given. */
  mask: string;
  steps: string;
  guidance: string;
  strength: string;
  negativePrompt: string;
  seed: string;
  /** The largest seed it takes; 2 ** 32 - 1 unless given. */
  maxSeed: number;
  /** Sent with every request as it is. */
  fixed: JsonObject;
}

/**
 * `pixels`: image_size: {width, height}. `preset`: image_size by name. `sides`: width and height. `aspect`: aspect_ratio,
 * the nearest of the model's. `none`: the endpoint takes no size.
 */
export type FalSize = (typeof SIZES)[number];

/** Reads `model.wire`, and fills in what it does not say. */
export const readWire = ({ id, wire = {}, capabilities }: ModelDefinition): FalWire => {
  const named = (name: string, usual: string): string => textAt(wire, name) || usual;
  const sized = (name: string, usual: FalSize): FalSize =>
    SIZES.find((size) => size === at(wire, name)) ?? usual;
  const endpoint = named('endpoint', id);
  const editEndpoint = named('editEndpoint', endpoint);
  const count = at(wire, 'count') === null ? null : named('count', 'num_images');
  const most = numberAt(wire, 'maxPerJob') ?? (capabilities.seed ? 1 : USUAL_BATCH);
  const fixed = at(wire, 'fixed');
  return {
    endpoint,
    editEndpoint,
    maskEndpoint: named('maskEndpoint', editEndpoint),
    size: sized('size', 'pixels'),
    editSize: sized('editSize', 'none'),
    count,
    maxPerJob: count === null ? 1 : Math.max(1, Math.floor(most)),
    images: named('images', 'image_url'),
    mask: named('mask', 'mask_url'),
    steps: named('steps', 'num_inference_steps'),
    guidance: named('guidance', 'guidance_scale'),
    strength: named('strength', 'strength'),
    negativePrompt: named('negativePrompt', 'negative_prompt'),
    seed: named('seed', 'seed'),
    maxSeed: numberAt(wire, 'maxSeed') ?? 2 ** 32 - 1,
    fixed: typeof fixed === 'object' && fixed !== null ? { ...fixed } : {},
  };
};

const SIZES = ['pixels', 'preset', 'sides', 'aspect', 'none'] as const;
const USUAL_BATCH = 4;
