import type { JsonObject } from '@easel/shared';
import type { ImagesCall } from '../openai-images/draw-images.js';
import { editForm } from '../openai-images/edit-form.js';
import type { ProviderRequest } from '../provider.js';
import { readWire } from './openai.wire.js';

/** The call for the pictures at `positions`: an edit when there are pictures to start from. */
export const toOpenAiCall = async (
  request: ProviderRequest,
  positions: readonly number[],
): Promise<ImagesCall> => {
  const { model, prompt, width, height, images, mask, extra } = request;
  const { partial_images: wishedPreviews, ...rest } = extra;
  const told = { size: `${width}x${height}`, ...rest };
  const fields = {
    model: model.id,
    prompt,
    n: positions.length,
    ...told,
    ...streaming(request, positions.length, wishedPreviews),
  };
  const parameters: JsonObject = {
    width,
    height,
    ...told,
    ...(images.length > 0 ? { images: images.length, mask: mask !== null } : {}),
  };
  return images.length > 0
    ? { to: '/images/edits', body: { body: await editForm(fields, request) }, parameters, seed: null }
    : { to: '/images/generations', body: { json: fields }, parameters, seed: null };
};

/** Only a single picture can be streamed: OpenAI refuses `stream` with `n` above 1. */
const streaming = ({ model }: ProviderRequest, count: number, wished: unknown): JsonObject => {
  const { stream, partialImages } = readWire(model);
  if (!stream || count > 1) return {};
  return { stream: true, partial_images: typeof wished === 'number' ? wished : partialImages };
};
