import type { DrawRequest } from '../api.js';
import { SKETCHBOOK_MODEL_IDS, SKETCHBOOK_STYLES } from '../api.js';

const MAX_PROMPT = 4000;

/** Throws a TypeError or RangeError that names the allowed values; returns the request with nothing but its known fields. */
export function checkRequest(request: DrawRequest): DrawRequest {
  const { prompt, negativePrompt, width, height, seed, style, model } = request;
  for (const [name, text] of [
    ['prompt', prompt],
    ['negativePrompt', negativePrompt ?? ''],
  ] as const) {
    if (typeof text !== 'string') throw new TypeError(`The ${name} must be a string.`);
    if (text.length > MAX_PROMPT)
      throw new RangeError(`The ${name} may have at most 4,000 characters; it has ${text.length}.`);
  }
  for (const [name, side] of [
    ['width', width],
    ['height', height],
  ] as const)
    if (!Number.isInteger(side) || side < 256 || side > 2048 || side % 8 !== 0)
      throw new RangeError(`The ${name} must be a multiple of 8 from 256 to 2048; it is ${String(side)}.`);
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff)
    throw new RangeError(`The seed must be a whole number from 0 to 4294967295; it is ${String(seed)}.`);
  if (style !== undefined && !SKETCHBOOK_STYLES.includes(style))
    throw new RangeError(`The style must be one of ${SKETCHBOOK_STYLES.join(', ')}; it is ${String(style)}.`);
  if (model !== undefined && !SKETCHBOOK_MODEL_IDS.includes(model))
    throw new RangeError(
      `The model must be one of ${SKETCHBOOK_MODEL_IDS.join(', ')}; it is ${String(model)}.`,
    );
  return { prompt, negativePrompt, width, height, seed, style, model };
}
