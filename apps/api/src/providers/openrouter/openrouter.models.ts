import { type Capabilities, type ModelDefinition, SILENT, TEXT_ONLY } from '@easel/shared';
import { at, numberAt, textAt } from '../support/refusal.js';
import { readAdvanced } from './openrouter.advanced.js';
import { readPrice } from './openrouter.price.js';
import { pixelsOf, ratioOf, textsAt } from './openrouter.wire.js';

/** A complete model from an entry of the list and the records of those who serve it; null when it draws nothing. */
export const readOpenRouterModel = (
  entry: unknown,
  endpoints: readonly unknown[],
): ModelDefinition | null => {
  const id = textAt(entry, 'id');
  const parameters = at(entry, 'supported_parameters');
  const drawn = textsAt(entry, 'architecture', 'output_modalities');
  if (id === '' || (drawn.length > 0 && !drawn.includes('image'))) return null;
  const tiers = textsAt(parameters, 'resolution', 'values').filter((tier) => pixelsOf(tier) !== null);
  const shapes = textsAt(parameters, 'aspect_ratio', 'values').filter((shape) => ratioOf(shape) !== null);
  const pixels = textsAt(parameters, 'size', 'values').filter((size) => sizeOf(size) !== null);
  const perCall = Math.max(1, numberAt(parameters, 'n', 'max') ?? 1);
  const seed = at(parameters, 'seed') !== undefined;
  const maxSeed = numberAt(parameters, 'seed', 'max');
  const stream = at(entry, 'supports_streaming') === true;
  const references = readReferences(at(parameters, 'input_references'));
  return {
    provider: 'openrouter',
    id,
    name: textAt(entry, 'name') || id,
    description: shorten(textAt(entry, 'description')),
    family: null,
    licence: null,
    note: null,
    price: readPrice(endpoints, { id, tier: usualTier(tiers) }),
    capabilities: {
      ...TEXT_ONLY,
      ...SILENT,
      seed,
      size: toSize({ tiers, shapes, pixels }),
      aspectRatios: shapes,
      maxCount: perCall > 1 ? Math.min(8, perCall) : 4,
      ...references,
      preview: stream,
      advanced: readAdvanced(parameters),
    },
    wire: {
      size:
        pixels.length > 0 && shapes.length === 0
          ? 'pixels'
          : shapes.length + tiers.length > 0
            ? 'aspect'
            : 'none',
      aspectRatios: shapes,
      resolutions: tiers,
      perCall,
      stream,
      ...(maxSeed === null ? {} : { maxSeed }),
    },
  };
};

/** Every shape in every tier; where neither is to be chosen, one square stands for what the model decides. */
const toSize = ({ tiers, shapes, pixels }: Sizes): Capabilities['size'] => {
  const sides = tiers.length > 0 ? tiers.map((tier) => pixelsOf(tier) ?? USUAL) : [USUAL];
  const ratios = shapes.length > 0 ? shapes.map((shape) => ratioOf(shape) ?? 1) : [1];
  const choices =
    pixels.length > 0 && shapes.length === 0
      ? pixels.flatMap((size) => sizeOf(size) ?? [])
      : sides.flatMap((side) => ratios.map((ratio) => area(side, ratio)));
  const all = choices.flatMap(({ width, height }) => [width, height]);
  return {
    min: Math.min(...all),
    max: Math.max(...all),
    step: 1,
    default: pixelsOf(usualTier(tiers) ?? '') ?? USUAL,
    maxRatio: Math.max(...choices.map(({ width, height }) => Math.max(width / height, height / width))),
    choices,
  };
};

/** About the pixels of a square with this side; makers round each in their own way. */
const area = (side: number, ratio: number) => ({
  width: Math.round((side * Math.sqrt(ratio)) / 8) * 8,
  height: Math.round(side / Math.sqrt(ratio) / 8) * 8,
});

const usualTier = (tiers: readonly string[]): string | null =>
  tiers.toSorted((a, b) => fromUsual(a) - fromUsual(b))[0] ?? null;

const fromUsual = (tier: string): number => Math.abs(Math.log((pixelsOf(tier) ?? USUAL) / USUAL));

const sizeOf = (text: string): { width: number; height: number } | null => {
  const [, width, height] = /^(\d{2,5})x(\d{2,5})$/.exec(text) ?? [];
  return width === undefined ? null : { width: Number(width), height: Number(height) };
};

const readReferences = (descriptor: unknown): Pick<Capabilities, 'imageInputs' | 'imageRequired'> => {
  if (descriptor === undefined) return { imageInputs: 0 };
  const most = Math.min(16, Math.max(0, Math.trunc(numberAt(descriptor, 'max') ?? 1)));
  return { imageInputs: most, ...((numberAt(descriptor, 'min') ?? 0) > 0 ? { imageRequired: true } : {}) };
};

const shorten = (text: string): string => {
  const [first = ''] = text.split('\n');
  return first.length > MAX_DESCRIPTION ? `${first.slice(0, MAX_DESCRIPTION - 1).trimEnd()}…` : first;
};

const USUAL = 1024;
const MAX_DESCRIPTION = 300;

interface Sizes {
  tiers: readonly string[];
  shapes: readonly string[];
  pixels: readonly string[];
}
