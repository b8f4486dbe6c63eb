import type { JsonObject } from '@easel/shared';
import type { ImagesCall } from '../openai-images/draw-images.js';
import { editForm } from '../openai-images/edit-form.js';
import type { ProviderRequest } from '../provider.js';
import { BEHIND_THE_PROMPT, readWire } from './openai-compatible.wire.js';

/** How many pictures one call asks for: with a seed one, so that each has its own. */
export const perCallOf = ({ model }: ProviderRequest): number =>
  model.capabilities.seed && readWire(model).names.seed !== null ? 1 : readWire(model).perCall;

/** The call for the pictures at `positions`: an edit when there are pictures to start from. */
export const toCompatibleCall = async (
  request: ProviderRequest,
  positions: readonly number[],
): Promise<ImagesCall> => {
  const { model, prompt, negativePrompt, width, height, images, mask, extra } = request;
  const { names, responseFormat } = readWire(model);
  const [position = 0] = positions;
  const seeded = model.capabilities.seed && names.seed !== null && positions.length === 1;
  const seed = seeded ? (request.seed + position) % 2 ** 32 : null;
  const behind = negativePrompt !== '' && names.negativePrompt === BEHIND_THE_PROMPT;
  const told: JsonObject = {
    size: `${width}x${height}`,
    ...named(names.seed, seed),
    ...named(names.steps, request.steps),
    ...named(names.guidance, request.guidance),
    ...(behind ? {} : named(names.negativePrompt, negativePrompt || null)),
    ...(images.length > 0 ? named(names.strength, request.strength) : {}),
    ...extra,
  };
  const fields: JsonObject = {
    model: model.id,
    prompt: behind ? `${prompt}|${negativePrompt}` : prompt,
    ...(positions.length > 1 ? { n: positions.length } : {}),
    ...told,
    ...named('response_format', responseFormat),
  };
  const parameters: JsonObject = {
    width,
    height,
    ...told,
    ...(behind ? { negative_prompt: negativePrompt } : {}),
    ...(images.length > 0 ? { images: images.length, mask: mask !== null } : {}),
  };
  return images.length > 0
    ? { to: '/images/edits', body: { body: await editForm(fields, request) }, parameters, seed }
    : { to: '/images/generations', body: { json: fields }, parameters, seed };
};

const named = (name: string | null, value: string | number | null): JsonObject =>
  name === null || value === null ? {} : { [name]: value };
