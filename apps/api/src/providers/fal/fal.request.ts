import type { JsonObject } from '@easel/shared';
import type { ProviderRequest } from '../provider.js';
import { toDataUrl } from '../support/pictures.js';
import { type FalSize, readWire } from './fal.wire.js';

/** A request as it goes out. */
export interface FalCall {
  endpoint: string;
  body: JsonObject;
  /** The body without text and pictures: what is kept with an image. */
  parameters: JsonObject;
  /** The seed sent along; null = none. */
  seed: number | null;
  /** Whether the pixels of the result were asked for, so that others are worth a word. */
  sized: boolean;
}

/** Sizes that endpoints know by name: https://fal.ai/models/fal-ai/flux/dev/api */
export const PRESETS: Readonly<Record<string, { width: number; height: number }>> = {
  square_hd: { width: 1024, height: 1024 },
  square: { width: 512, height: 512 },
  portrait_4_3: { width: 768, height: 1024 },
  portrait_16_9: { width: 576, height: 1024 },
  landscape_4_3: { width: 1024, height: 768 },
  landscape_16_9: { width: 1024, height: 576 },
};

/** What to send for the pictures at `positions`, which one job draws. Only what the model can do is sent. */
export const buildCall = (request: ProviderRequest, positions: readonly number[]): FalCall => {
  const { model, images, mask } = request;
  const { capabilities } = model;
  const wire = readWire(model);
  const editing = images.length > 0;
  const size = editing ? wire.editSize : wire.size;
  const seed = capabilities.seed ? (request.seed + (positions[0] ?? 0)) % (wire.maxSeed + 1) : null;
  const parameters = {
    ...wire.fixed,
    ...sizeOf(size, request),
    ...(wire.count !== null && { [wire.count]: positions.length }),
    ...(seed !== null && { [wire.seed]: seed }),
    ...(capabilities.steps !== null && request.steps !== null && { [wire.steps]: request.steps }),
    ...(capabilities.guidance !== null && request.guidance !== null && { [wire.guidance]: request.guidance }),
    ...(editing && request.strength !== null && { [wire.strength]: request.strength }),
    ...request.extra,
  };
  const urls = images.map(toDataUrl);
  return {
    endpoint: mask ? wire.maskEndpoint : editing ? wire.editEndpoint : wire.endpoint,
    body: {
      prompt: request.prompt,
      ...(capabilities.negativePrompt &&
        request.negativePrompt !== '' && { [wire.negativePrompt]: request.negativePrompt }),
      ...parameters,
      ...(editing && { [wire.images]: wire.images.endsWith('s') ? urls : urls[0] }),
      // Here too white is what is drawn anew.
      ...(mask && { [wire.mask]: toDataUrl(mask) }),
    },
    parameters,
    seed,
    sized: size === 'pixels' || size === 'preset' || size === 'sides',
  };
};

const sizeOf = (style: FalSize, { width, height, model }: ProviderRequest): JsonObject => {
  if (style === 'pixels') return { image_size: { width, height } };
  if (style === 'sides') return { width, height };
  if (style === 'preset') return { image_size: nearestPreset(width, height) };
  if (style === 'none') return {};
  const apart = (ratio: string): number => Math.abs(Math.log((width / height) * toNumber(ratio)));
  const [nearest] = model.capabilities.aspectRatios.toSorted((a, b) => apart(a) - apart(b));
  return nearest === undefined ? {} : { aspect_ratio: nearest };
};

const nearestPreset = (width: number, height: number): string => {
  const apart = (a: number, b: number): number => Math.abs(Math.log(a / b));
  const [nearest] = Object.entries(PRESETS)
    .map(([name, preset]) => ({
      name,
      shape: apart(preset.width / preset.height, width / height),
      area: apart(preset.width * preset.height, width * height),
    }))
    .toSorted((a, b) => a.shape - b.shape || a.area - b.area);
  return nearest?.name ?? 'square_hd';
};

/** Height over width of a ratio such as 16:9. */
const toNumber = (ratio: string): number => {
  const [width, height] = ratio.split(':').map(Number);
  return (height ?? 1) / (width ?? 1);
};
