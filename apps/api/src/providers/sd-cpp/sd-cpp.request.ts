import type { JsonObject } from '@easel/shared';
import type { ProviderRequest } from '../provider.js';
import { toDataUrl } from '../support/pictures.js';
import { readWire } from './sd-cpp.wire.js';

/** Parameters of `extra` that lie deeper than the top of the body. */
const SAMPLING = ['sample_method', 'scheduler', 'eta', 'flow_shift'] as const;
const GUIDANCE = ['distilled_guidance', 'img_cfg'] as const;

/** A job's body but for its pictures: one image, so that each is here as soon as it is drawn. */
export const createBody = (request: ProviderRequest, position: number): JsonObject => {
  const { prompt, negativePrompt, width, height, seed, steps, guidance, images, strength, extra } = request;
  const known = new Set<string>([...SAMPLING, ...GUIDANCE]);
  const drawnOver = images.length > 0 && readWire(request.model).images === 'init';
  return {
    ...Object.fromEntries(Object.entries(extra).filter(([name]) => !known.has(name))),
    prompt,
    negative_prompt: negativePrompt,
    width,
    height,
    seed: (seed + position) % 2 ** 32,
    batch_count: 1,
    ...(drawnOver && strength !== null ? { strength } : {}),
    sample_params: {
      ...(steps === null ? {} : { sample_steps: steps }),
      ...picked(extra, SAMPLING),
      guidance: { ...(guidance === null ? {} : { txt_cfg: guidance }), ...picked(extra, GUIDANCE) },
    },
    output_format: 'png',
  };
};

/** The pictures of a job. Its mask means what ours does: white is drawn anew. */
export const createPictures = ({ model, images, mask }: ProviderRequest): JsonObject => {
  const [first] = images;
  if (first === undefined) return {};
  if (readWire(model).images === 'reference') return { ref_images: images.map(toDataUrl) };
  return { init_image: toDataUrl(first), ...(mask === null ? {} : { mask_image: toDataUrl(mask) }) };
};

const picked = (extra: JsonObject, names: readonly string[]): JsonObject =>
  Object.fromEntries(names.flatMap((name) => (Object.hasOwn(extra, name) ? [[name, extra[name]]] : [])));
