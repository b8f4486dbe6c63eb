import {
  type AdvancedParameter,
  type BatchRequest,
  type Capabilities,
  estimateCost,
  type GenerateRequest,
  type Model,
  normalizePrompt,
  type Range,
  resolveSize,
  type Size,
} from '@easel/shared';
import type { ModelChoice } from './choose-model';
import type { Draft, ExtraValue } from './draft';
import type { DrawingPlan } from './plan-drawing';

/** The size that will be drawn; null when the model cannot draw what is asked. */
export const draftSize = (draft: Draft, capabilities: Capabilities) =>
  resolveSize(
    capabilities,
    draft.aspectRatio === null
      ? { width: draft.width ?? 0, height: draft.height ?? 0 }
      : { aspectRatio: draft.aspectRatio },
  );

/** The pictures the model will get of those that were given. */
export const draftImages = (draft: Draft, { imageInputs }: Capabilities): string[] =>
  draft.images.slice(0, imageInputs);

/** True while a model that only changes pictures has none. */
export const lacksImage = (draft: Draft, capabilities: Capabilities): boolean =>
  capabilities.imageRequired === true && draftImages(draft, capabilities).length === 0;

/** The nearest value that a range has. */
export const fitRange = (value: number, { min, max, step }: Range): number => {
  const snapped = min + Math.round((value - min) / step) * step;
  // Steps like 0.1 leave digits behind that nobody asked for.
  return Number(Math.min(max, Math.max(min, snapped)).toFixed(6));
};

/** The request for a draft, without what the model would not honour. */
export const toRequest = (draft: Draft, { name, model, candidates }: ModelChoice): GenerateRequest => {
  const { capabilities } = model;
  const { steps, guidance, strength } = capabilities;
  const negative = normalizePrompt(draft.negativePrompt);
  const images = draftImages(draft, capabilities);
  const extra = candidates.length > 1 ? {} : fitExtra(draft.extra, capabilities.advanced);
  return {
    prompt: draft.prompt,
    model: name,
    ...sizeWish(draft, capabilities),
    count: Math.min(draft.count, capabilities.maxCount),
    ...(capabilities.negativePrompt && negative !== '' ? { negativePrompt: negative } : {}),
    ...(capabilities.seed && draft.seed !== null ? { seed: draft.seed } : {}),
    ...(draft.style !== null && capabilities.styles.includes(draft.style) ? { style: draft.style } : {}),
    ...(steps !== null && draft.steps !== null ? { steps: fitRange(draft.steps, steps) } : {}),
    ...(guidance !== null && draft.guidance !== null ? { guidance: fitRange(draft.guidance, guidance) } : {}),
    ...(images.length > 0 ? { images } : {}),
    ...(images.length > 0 && strength !== null && draft.strength !== null
      ? { strength: fitRange(draft.strength, strength) }
      : {}),
    ...(draft.projectId === null ? {} : { projectId: draft.projectId }),
    ...(draft.templates.length > 0 ? { templates: [...draft.templates] } : {}),
    ...(Object.keys(extra).length > 0 ? { extra } : {}),
  };
};

/** The request for several models or several prompts at once. */
export const toBatchRequest = (draft: Draft, { choice, models }: DrawingPlan): BatchRequest => {
  const { model: _first, ...request } = toRequest(draft, choice);
  return { ...request, models: models.map(({ name }) => name), dynamic: draft.dynamic };
};

/** What all requests of a plan cost together, at first and at the most; null when nobody can know. */
export const planCost = (draft: Draft, { models, requests }: DrawingPlan): [number | null, number | null] => {
  const times = requests / models.length;
  const sum = (costs: (number | null)[]) =>
    costs.reduce((all, cost) => (all === null || cost === null ? null : all + cost * times), 0);
  return [
    sum(models.map((choice) => draftCost(draft, choice))),
    sum(models.map((choice) => draftCostAtMost(draft, choice))),
  ];
};

/** What a draft will cost in micro-USD with the model tried first; null when nobody can know. */
export const draftCost = (draft: Draft, { model, candidates }: ModelChoice): number | null => {
  const size = draftSize(draft, model.capabilities);
  if (size === null) return null;
  const extra = candidates.length > 1 ? {} : fitExtra(draft.extra, model.capabilities.advanced);
  return costWith(draft, model, size, extra);
};

/** What it costs at the most when the one tried first cannot draw it and another has to: null when nobody can know. */
export const draftCostAtMost = (draft: Draft, choice: ModelChoice): number | null => {
  const { candidates } = choice;
  if (candidates.length === 1) return draftCost(draft, choice);
  return candidates
    .map((model) => {
      const usual = model.capabilities.size.default;
      // Who cannot draw this size is asked for one it can.
      const size = draftSize(draft, model.capabilities) ?? { width: usual, height: usual };
      return costWith(draft, model, size, {});
    })
    .reduce((most, cost) => (most === null || cost === null ? null : Math.max(most, cost)), 0);
};

const costWith = (draft: Draft, { capabilities, price }: Model, size: Size, extra: Draft['extra']) =>
  estimateCost(price, {
    width: size.width,
    height: size.height,
    count: Math.min(draft.count, capabilities.maxCount),
    extra,
  });

/** Where only certain sizes exist, the one that was shown is asked for, and not the wish behind it. */
const sizeWish = (draft: Draft, capabilities: Capabilities) => {
  const size = capabilities.size.choices === undefined ? null : draftSize(draft, capabilities);
  if (size !== null) return { width: size.width, height: size.height };
  return draft.aspectRatio === null
    ? { width: draft.width ?? undefined, height: draft.height ?? undefined }
    : { aspectRatio: draft.aspectRatio };
};

/** The values a model knows, of the type it wants them in. */
const fitExtra = (
  extra: Draft['extra'],
  advanced: readonly AdvancedParameter[],
): Record<string, ExtraValue> =>
  Object.fromEntries(
    advanced.flatMap((parameter) => {
      const value = extra[parameter.name];
      const fitted = value === undefined ? null : fitValue(value, parameter);
      return fitted === null ? [] : [[parameter.name, fitted]];
    }),
  );

const fitValue = (value: ExtraValue, { type, min, max, values }: AdvancedParameter): ExtraValue | null => {
  if (type === 'boolean') return typeof value === 'boolean' ? value : null;
  if (type === 'choice') return typeof value === 'string' && values?.includes(value) === true ? value : null;
  if (type === 'text') return typeof value === 'string' && value !== '' ? value : null;
  if (typeof value !== 'number') return null;
  const bounded = Math.min(max ?? value, Math.max(min ?? value, value));
  return type === 'integer' ? Math.round(bounded) : bounded;
};
