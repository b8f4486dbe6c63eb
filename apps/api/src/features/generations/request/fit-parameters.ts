import {
  type AdvancedParameter,
  type JsonObject,
  type ModelDefinition,
  type Range,
  resolveSize,
  wantedSize,
  type Warning,
} from '@easel/shared';
import { AppError } from '../../../lib/app-error.js';

/** What a caller named, before any model is looked at. JSON: it is stored with the request. */
export interface Asked {
  width?: number;
  height?: number;
  aspectRatio?: string;
  /** Of the first picture to start from, when neither size nor ratio is named. */
  imageSize?: { width: number; height: number };
  count: number;
  style?: string;
  negativePrompt?: string;
  steps?: number;
  guidance?: number;
  seed?: number;
  strength?: number;
  images: number;
  mask: boolean;
  extra?: JsonObject;
  /** What was typed, where templates were put around it, and which: nothing here is drawn. */
  prompt?: string;
  typedNegativePrompt?: string;
  templates?: string[];
}

/** What one model makes of it. */
export interface Fitted {
  width: number;
  height: number;
  style: string | null;
  negativePrompt: string;
  steps: number | null;
  guidance: number | null;
  seed: number | null;
  strength: number | null;
  mask: boolean;
  extra: JsonObject;
  warnings: Warning[];
}

/**
 * Fits a request to a model: what the model lacks is dropped, numbers out of range are moved to its ends, each with a
 * warning; what cannot be drawn at all is refused.
 * @throws AppError `style_unknown`, `size_out_of_range`, `count_out_of_range`, `parameter_invalid`,
 * `image_inputs_out_of_range`, `image_required`
 */
export const fitParameters = ({ capabilities }: ModelDefinition, asked: Asked): Fitted => {
  const { maxCount, imageInputs, imageRequired } = capabilities;
  if (asked.count > maxCount) throw new AppError('count_out_of_range', { max: maxCount });
  if (asked.images > imageInputs && imageInputs > 0)
    throw new AppError('image_inputs_out_of_range', { max: imageInputs });
  if (imageRequired && asked.images === 0) throw new AppError('image_required');

  const warnings: Warning[] = [];
  const takesImages = asked.images > 0 && imageInputs > 0;
  const drop = (name: string): null => {
    warnings.push({ code: 'parameter_dropped', params: { name } });
    return null;
  };
  const ranged = (name: 'steps' | 'guidance' | 'strength', range: Range | null): number | null => {
    const value = asked[name];
    if (value === undefined) return null;
    if (range === null) return drop(name);
    return snapped({ name, value, ...range }, warnings);
  };
  const steps = ranged('steps', capabilities.steps);
  const guidance = ranged('guidance', capabilities.guidance);
  const negativePrompt =
    asked.negativePrompt && !capabilities.negativePrompt
      ? (drop('negativePrompt') ?? '')
      : (asked.negativePrompt ?? '');
  const seed = asked.seed !== undefined && !capabilities.seed ? drop('seed') : (asked.seed ?? null);
  const style = fitStyle(capabilities.styles, asked.style, drop);
  if (asked.images > 0 && imageInputs === 0) drop('images');
  const mask = asked.mask && (capabilities.mask && takesImages ? true : drop('mask') !== null);
  const strength = ranged('strength', takesImages ? capabilities.strength : null);
  const extra = fitExtra(capabilities.advanced, asked.extra ?? {}, { warnings, drop });
  const size = fitSize(capabilities, asked, warnings);
  return { ...size, style, negativePrompt, steps, guidance, seed, strength, mask, extra, warnings };
};

const fitSize = (
  capabilities: ModelDefinition['capabilities'],
  { width, height, aspectRatio, imageSize }: Asked,
  warnings: Warning[],
) => {
  const named = width !== undefined || height !== undefined || aspectRatio !== undefined;
  const wish = named || !imageSize ? { width, height, aspectRatio } : shapeOf(imageSize, capabilities);
  const size = resolveSize(capabilities, wish);
  if (!size) {
    const { min, max, maxRatio } = capabilities.size;
    const wanted = wantedSize(capabilities, wish);
    throw new AppError('size_out_of_range', {
      width: Math.round(wanted.width),
      height: Math.round(wanted.height),
      min,
      max,
      maxRatio,
    });
  }
  if (size.snapped && named) {
    warnings.push({
      code: 'size_snapped',
      params: { width: size.width, height: size.height, step: capabilities.size.step },
    });
  }
  return { width: size.width, height: size.height };
};

/** About the pixels the model likes, in the shape of a given picture, as near as the model comes to it. */
const shapeOf = (
  { width, height }: { width: number; height: number },
  { size }: ModelDefinition['capabilities'],
) => {
  const ratio = Math.min(size.maxRatio, Math.max(1 / size.maxRatio, width / height));
  const sides = { width: size.default * Math.sqrt(ratio), height: size.default / Math.sqrt(ratio) };
  // The longer side is rounded down and the shorter one up, so that the shape stays within the longest that is allowed.
  const within = (side: number, round: (value: number) => number) =>
    Math.min(size.max, Math.max(size.min, round(side / size.step) * size.step));
  return {
    width: within(sides.width, ratio >= 1 ? Math.floor : Math.ceil),
    height: within(sides.height, ratio >= 1 ? Math.ceil : Math.floor),
  };
};

const fitStyle = (
  styles: readonly string[],
  style: string | undefined,
  drop: (name: string) => null,
): string | null => {
  if (style === undefined) return null;
  if (styles.length === 0) return drop('style');
  if (!styles.includes(style)) throw new AppError('style_unknown', { style, allowed: styles.join(', ') });
  return style;
};

const fitExtra = (
  advanced: readonly AdvancedParameter[],
  extra: JsonObject,
  { warnings, drop }: { warnings: Warning[]; drop: (name: string) => null },
): JsonObject => {
  const fitted: [string, unknown][] = [];
  for (const [name, value] of Object.entries(extra)) {
    const known = advanced.find((parameter) => parameter.name === name);
    if (known) fitted.push([name, fitAdvanced(known, value, warnings)]);
    else drop(name.slice(0, 64));
  }
  return Object.fromEntries(fitted);
};

const fitAdvanced = (parameter: AdvancedParameter, value: unknown, warnings: Warning[]): unknown => {
  const { name, type, values = [], min = -Number.MAX_VALUE, max = Number.MAX_VALUE } = parameter;
  const refuse = (reason: string): never => {
    throw new AppError('parameter_invalid', { name, value: JSON.stringify(value).slice(0, 100), reason });
  };
  if (type === 'boolean') return typeof value === 'boolean' ? value : refuse('it is true or false');
  if (type === 'text')
    return typeof value === 'string' && value.length <= MAX_TEXT
      ? value
      : refuse(`it is a text of at most ${MAX_TEXT} characters`);
  if (type === 'choice')
    return typeof value === 'string' && values.includes(value)
      ? value
      : refuse(`it is one of: ${values.join(', ')}`);
  if (
    typeof value !== 'number' ||
    !Number.isFinite(value) ||
    (type === 'integer' && !Number.isInteger(value))
  )
    return refuse(type === 'integer' ? 'it is a whole number' : 'it is a number');
  return snapped({ name, value, min, max }, warnings);
};

/** A value, moved to the nearest end of its range when it lies outside. */
const snapped = (
  { name, value, min, max }: { name: string; value: number; min: number; max: number },
  warnings: Warning[],
): number => {
  const used = Math.min(max, Math.max(min, value));
  if (used !== value) warnings.push({ code: 'parameter_snapped', params: { name, asked: value, used } });
  return used;
};

const MAX_TEXT = 4000;
