import type { JsonObject } from '@easel/shared';
import type { InputPicture, ProviderRequest } from '../provider.js';
import type { ReplicateWire } from './replicate.wire.js';

/** The seed of the images at `positions`, within what the model takes. */
export const seedOf = ({ seed }: ProviderRequest, positions: readonly number[], { maxSeed }: ReplicateWire) =>
  ((seed + (positions[0] ?? 0)) % 2 ** 32) % (maxSeed + 1);

/** A prediction's input but for its pictures: what may be stored and shown. */
export const createInput = (
  request: ProviderRequest,
  positions: readonly number[],
  wire: ReplicateWire,
): JsonObject => {
  const { input: names, fixed } = wire;
  const { prompt, negativePrompt, width, height, steps, guidance, images, strength, extra } = request;
  return {
    ...fixed,
    ...named([
      [names.prompt, prompt],
      [names.negativePrompt, negativePrompt || null],
      [names.seed, seedOf(request, positions, wire)],
      [names.count, positions.length],
      [names.steps, steps],
      [names.guidance, guidance],
      [names.width, width],
      [names.height, height],
      [names.size, `${width}x${height}`],
      [names.aspectRatio, nearestRatio(request)],
      [names.strength, images.length > 0 ? strength : null],
    ]),
    ...extra,
  };
};

/** Where the pictures of a request go in its input; `address` says how each of them is reached. */
export const createPictureInput = async (
  { images, mask }: ProviderRequest,
  { input: names, imageList }: ReplicateWire,
  address: (picture: InputPicture, name: string) => Promise<string>,
): Promise<JsonObject> => {
  const used = names.image === null ? [] : imageList ? images : images.slice(0, 1);
  const urls: string[] = [];
  for (const [index, picture] of used.entries()) urls.push(await address(picture, `picture-${index + 1}`));
  return named([
    [names.image, urls.length === 0 ? null : imageList ? urls : urls[0]],
    [names.mask, mask === null || names.mask === null ? null : await address(mask, 'mask')],
  ]);
};

const named = (pairs: readonly (readonly [string | null, unknown])[]): JsonObject =>
  Object.fromEntries(
    pairs.flatMap(([name, value]) =>
      name === null || value === null || value === undefined ? [] : [[name, value]],
    ),
  );

const nearestRatio = ({ width, height, model }: ProviderRequest): string | null => {
  const apart = (ratio: string) => {
    const [across = 1, down = 1] = ratio.split(':').map(Number);
    return Math.abs(Math.log(across / down / (width / height)));
  };
  return model.capabilities.aspectRatios.toSorted((a, b) => apart(a) - apart(b))[0] ?? null;
};
