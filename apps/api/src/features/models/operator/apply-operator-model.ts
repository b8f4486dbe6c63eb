import type { Capabilities, ModelDefinition, OperatorModel, Price, Range } from '@easel/shared';
import { DEFAULT_RANGES } from './model-defaults.js';

/**
 * A model with what the operator says of it. Only the members named change; inside `price`, `capabilities`, its ranges
 * and its size, and `wire`, the same holds. `date` is when the file was written.
 */
export const applyOperatorModel = (
  model: ModelDefinition,
  { price, capabilities, wire, hidden: _hidden, ...members }: OperatorModel,
  date: string,
): ModelDefinition => ({
  ...model,
  ...members,
  price: price ? applyPrice(model.price, price, date) : model.price,
  capabilities: capabilities ? applyCapabilities(model.capabilities, capabilities) : model.capabilities,
  ...(wire && { wire: { ...model.wire, ...wire } }),
});

/** A price per picture said alone counts for every picture, whatever the model was billed by before. */
const applyPrice = (price: Price, said: NonNullable<OperatorModel['price']>, date: string): Price => {
  const flat =
    said.perImage === undefined || said.unit !== undefined
      ? {}
      : { unit: flatUnit(said.perImage), perUnit: said.perImage, byParameter: null };
  return { ...price, source: 'models.json', date, ...flat, ...said };
};

const flatUnit = (perImage: number | null): Price['unit'] => {
  if (perImage === null) return 'unknown';
  return perImage === 0 ? 'free' : 'image';
};

const applyCapabilities = (
  capabilities: Capabilities,
  { size, steps, guidance, strength, ...said }: NonNullable<OperatorModel['capabilities']>,
): Capabilities => ({
  ...capabilities,
  ...said,
  size: size ? applySize(capabilities.size, size) : capabilities.size,
  steps: applyRange('steps', capabilities.steps, steps),
  guidance: applyRange('guidance', capabilities.guidance, guidance),
  strength: applyRange('strength', capabilities.strength, strength),
});

const applySize = (
  size: Capabilities['size'],
  said: NonNullable<NonNullable<OperatorModel['capabilities']>['size']>,
): Capabilities['size'] => {
  const { choices, ...whole } = { ...size, ...said, ...inOrder(size, said) };
  return choices && choices.length > 0 ? { ...whole, choices } : whole;
};

const applyRange = (
  name: keyof typeof DEFAULT_RANGES,
  range: Range | null,
  said: Partial<Range> | null | undefined,
): Range | null => {
  if (said === undefined) return range;
  if (said === null) return null;
  const base = range ?? DEFAULT_RANGES[name];
  return { ...base, ...said, ...inOrder(base, said) };
};

/** Limits that were not named follow those that were, and the default stays between them. */
const inOrder = (
  base: Pick<Range, 'min' | 'max' | 'default'>,
  said: Partial<Range>,
): Pick<Range, 'min' | 'max' | 'default'> => {
  const min = said.min ?? Math.min(base.min, said.max ?? base.max, said.default ?? base.min);
  const max = said.max ?? Math.max(base.max, min, said.default ?? base.max);
  return { min, max, default: Math.min(max, Math.max(min, said.default ?? base.default)) };
};
