import type { JsonObject } from '@easel/shared';
import type { ImagesCall } from '../openai-images/draw-images.js';
import type { ProviderRequest } from '../provider.js';
import { toDataUrl } from '../support/pictures.js';
import { pixelsOf, ratioOf, readWire } from './openrouter.wire.js';

/** How many pictures one call asks for: with a seed one, so that each has its own. */
export const perCallOf = ({ model }: ProviderRequest): number =>
  model.capabilities.seed ? 1 : readWire(model).perCall;

/** The call for the pictures at `positions`. */
export const toOpenRouterCall = (request: ProviderRequest, positions: readonly number[]): ImagesCall => {
  const { model, prompt, images, extra, width, height } = request;
  const { stream, maxSeed } = readWire(model);
  const [position = 0] = positions;
  const seeded = model.capabilities.seed && positions.length === 1;
  const seed = seeded ? ((request.seed + position) % 2 ** 32) % (maxSeed + 1) : null;
  const told: JsonObject = { ...sizeOf(request), ...(seed === null ? {} : { seed }), ...extra };
  const references = images.map((image) => ({ type: 'image_url', image_url: { url: toDataUrl(image) } }));
  return {
    to: '/images',
    body: {
      json: {
        model: model.id,
        prompt,
        ...(positions.length > 1 ? { n: positions.length } : {}),
        ...told,
        ...(references.length > 0 ? { input_references: references } : {}),
        ...(stream && positions.length === 1 ? { stream: true } : {}),
      },
    },
    parameters: { width, height, ...told, ...(images.length > 0 ? { images: images.length } : {}) },
    seed,
  };
};

/** Pixels would clash with a shape or a tier, so it is one or the other. */
const sizeOf = ({ model, width, height }: ProviderRequest): JsonObject => {
  const { size, aspectRatios, resolutions } = readWire(model);
  if (size === 'none') return {};
  if (size === 'pixels') return { size: `${width}x${height}` };
  const shape = nearest(aspectRatios, ratioOf, width / height);
  const tier = nearest(resolutions, pixelsOf, Math.sqrt(width * height));
  return { ...(shape ? { aspect_ratio: shape } : {}), ...(tier ? { resolution: tier } : {}) };
};

const nearest = (
  names: readonly string[],
  read: (name: string) => number | null,
  wanted: number,
): string | undefined =>
  names
    .flatMap((name) => {
      const value = read(name);
      return value === null ? [] : [{ name, apart: Math.abs(Math.log(value / wanted)) }];
    })
    .toSorted((a, b) => a.apart - b.apart)[0]?.name;
