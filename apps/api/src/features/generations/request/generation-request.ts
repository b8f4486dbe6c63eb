import { randomInt } from 'node:crypto';
import {
  DEFAULT_MODEL,
  estimateCost,
  type GenerateRequest,
  type GenerationRecord,
  type InputImage,
  type ModelDefinition,
} from '@easel/shared';
import { AppError } from '../../../lib/app-error.js';
import type { Size } from './input-pictures.js';
import { type Asked, fitParameters } from './fit-parameters.js';
import type { PromptWords } from './prompt-words.js';

/** A request after it was checked against the capabilities of the model it names. */
export type CheckedRequest = Pick<
  GenerationRecord,
  'prompt' | 'negativePrompt' | 'model' | 'requested' | 'count' | 'seed' | 'warnings' | 'costEstimate'
>;

/** The pictures a request starts from. */
export interface GivenPictures {
  images: InputImage[];
  mask: InputImage | null;
  /** Of the first. */
  size: Size | null;
  /** Keeps those that were sent along. */
  store(): Promise<void>;
}

/**
 * Checks what a caller asks for against the model that is tried first.
 * @throws AppError `parameter_invalid`, and what `fitParameters` throws
 */
export const checkRequest = (
  request: Omit<GenerateRequest, 'prompt' | 'negativePrompt'>,
  { model, pictures, words, seed }: CheckOptions,
): CheckedRequest => {
  const asked = askedOf(request, words, pictures);
  if (JSON.stringify(asked.extra ?? {}).length > MAX_EXTRA)
    throw new AppError('parameter_invalid', {
      name: 'extra',
      value: 'so long',
      reason: `it has at most ${MAX_EXTRA} characters as JSON`,
    });
  const { warnings, negativePrompt, mask, strength, ...fitted } = fitParameters(model, asked);
  const images = model.capabilities.imageInputs > 0 ? pictures.images : [];
  return {
    prompt: words.prompt,
    negativePrompt,
    model: request.model ?? DEFAULT_MODEL,
    count: asked.count,
    seed: fitted.seed ?? seed ?? randomInt(2 ** 32),
    requested: {
      ...fitted,
      fallback: request.fallback ?? true,
      ...(images.length > 0 ? { images, strength } : {}),
      ...(mask && pictures.mask ? { mask: pictures.mask } : {}),
      ...(request.providers ? { providers: request.providers } : {}),
      asked: { ...asked },
    },
    warnings,
    costEstimate: estimateCost(model.price, { ...fitted, count: asked.count }),
  };
};

/** Of all parameters of a provider's own together: they are stored with every request. */
const MAX_EXTRA = 32_768;

/** What was asked for by a stored request, also by one of a release that did not keep it. */
export const askedOfRecord = ({ requested, negativePrompt, count }: GenerationRecord): Asked =>
  (requested.asked as Asked | undefined) ?? {
    width: requested.width,
    height: requested.height,
    count,
    negativePrompt,
    ...(requested.style === null ? {} : { style: requested.style }),
    ...(requested.steps === null ? {} : { steps: requested.steps }),
    ...(requested.guidance === null ? {} : { guidance: requested.guidance }),
    ...(requested.seed === null ? {} : { seed: requested.seed }),
    images: 0,
    mask: false,
    extra: requested.extra,
  };

const askedOf = (
  request: Omit<GenerateRequest, 'prompt' | 'negativePrompt'>,
  { negativePrompt, typed }: PromptWords,
  { images, mask, size }: GivenPictures,
): Asked => {
  const { width, height, aspectRatio, style, steps, guidance, seed, strength, extra, count } = request;
  const asked = { width, height, aspectRatio, style, steps, guidance, seed, strength, extra };
  const named = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
  return {
    ...named,
    ...typed,
    ...(negativePrompt === '' ? {} : { negativePrompt }),
    ...(size ? { imageSize: size } : {}),
    count: count ?? 1,
    images: images.length,
    mask: mask !== null,
  };
};

interface CheckOptions {
  /** Who is tried first. */
  model: ModelDefinition;
  pictures: GivenPictures;
  words: PromptWords;
  /** The seed where the caller names none; a random one unless given. */
  seed?: number;
}
