import { randomInt } from 'node:crypto';
import {
  estimateCost,
  type GenerateRequest,
  type GenerationRecord,
  type InputImage,
  type ModelDefinition,
  normalizePrompt,
  PROMPT_MAX,
  promptLength,
} from '@easel/shared';
import { AppError } from '../../../lib/app-error.js';
import type { Size } from './input-pictures.js';
import { type Asked, fitParameters } from './fit-parameters.js';

/** A request after it was checked against the capabilities of the model it names. */
export type CheckedRequest = Pick<
  GenerationRecord,
  | 'prompt'
  | 'negativePrompt'
  | 'model'
  | 'requested'
  | 'count'
  | 'seed'
  | 'warnings'
  | 'costEstimate'
  | 'projectId'
>;

/** A request whose model is known, be it the default. */
export type NamedRequest = GenerateRequest & { model: string };

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
 * @throws AppError `prompt_empty`, `prompt_too_long`, and what `fitParameters` throws
 */
export const checkRequest = (
  request: NamedRequest,
  { model, pictures }: { model: ModelDefinition; pictures: GivenPictures },
): CheckedRequest => {
  const prompt = checkPrompt(request.prompt);
  if (prompt === '') throw new AppError('prompt_empty');
  const asked = askedOf(request, pictures);
  if (JSON.stringify(asked.extra ?? {}).length > MAX_EXTRA)
    throw new AppError('parameter_invalid', {
      name: 'extra',
      value: 'so long',
      reason: `it has at most ${MAX_EXTRA} characters as JSON`,
    });
  const { warnings, negativePrompt, mask, strength, ...fitted } = fitParameters(model, asked);
  const images = model.capabilities.imageInputs > 0 ? pictures.images : [];
  return {
    prompt,
    negativePrompt,
    model: request.model,
    projectId: null,
    count: asked.count,
    seed: fitted.seed ?? randomInt(2 ** 32),
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

/** @throws AppError `prompt_too_long` */
export const checkPrompt = (text: string): string => {
  const prompt = normalizePrompt(text);
  const actual = promptLength(prompt);
  if (actual > PROMPT_MAX) throw new AppError('prompt_too_long', { max: PROMPT_MAX, actual });
  return prompt;
};

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

const askedOf = (request: GenerateRequest, { images, mask, size }: GivenPictures): Asked => {
  const { width, height, aspectRatio, style, steps, guidance, seed, strength, extra, count } = request;
  const asked = { width, height, aspectRatio, style, steps, guidance, seed, strength, extra };
  const named = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
  const negativePrompt = checkPrompt(request.negativePrompt ?? '');
  return {
    ...named,
    ...(negativePrompt === '' ? {} : { negativePrompt }),
    ...(size ? { imageSize: size } : {}),
    count: count ?? 1,
    images: images.length,
    mask: mask !== null,
  };
};
