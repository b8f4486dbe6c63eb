import type { JsonObject } from '@easel/shared';
import { pictureFromBase64 } from '../support/pictures.js';
import { listAt, numberAt, textAt } from '../support/refusal.js';

/** A finished picture and what the server says of it. */
export interface Drawn {
  bytes: Uint8Array;
  seed: number | null;
  /** What it names that was not said in the request. */
  told: JsonObject;
}

/**
 * The pictures of an answer, at most `count`. More may come: a grid of them first, and what extensions looked at last.
 * @throws ProviderError `provider_answer_invalid` when one is no picture.
 */
export const readDrawn = (answer: unknown, count: number): Drawn[] => {
  const info = parseInfo(answer);
  const images = listAt(answer, 'images');
  const first = numberAt(info, 'index_of_first_image') ?? (images.length === count + 1 && count > 1 ? 1 : 0);
  const seeds = listAt(info, 'all_seeds');
  return images.slice(first, first + count).map((image, n) => ({
    bytes: pictureFromBase64('automatic1111', image),
    seed: numberAt(seeds, n) ?? (n === 0 ? numberAt(info, 'seed') : null),
    told: toldOf(info),
  }));
};

/** `info` is JSON inside a string. */
const parseInfo = (answer: unknown): unknown => {
  try {
    return JSON.parse(textAt(answer, 'info'));
  } catch {
    return null;
  }
};

const toldOf = (info: unknown): JsonObject => {
  const told = {
    sampler_name: textAt(info, 'sampler_name'),
    sd_model_name: textAt(info, 'sd_model_name'),
    sd_model_hash: textAt(info, 'sd_model_hash'),
    sd_vae_name: textAt(info, 'sd_vae_name'),
    version: textAt(info, 'version'),
    steps: numberAt(info, 'steps'),
    cfg_scale: numberAt(info, 'cfg_scale'),
  };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== '' && value !== null));
};
