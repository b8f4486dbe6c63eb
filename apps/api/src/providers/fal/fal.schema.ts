import {
  type AdvancedParameter,
  type Capabilities,
  type ModelDefinition,
  type Range,
  unknownPrice,
  USUAL_RATIOS,
} from '@easel/shared';
import { at, listAt, numberAt, textAt } from '../support/refusal.js';
import { PRESETS } from './fal.request.js';
import type { FalSize } from './fal.wire.js';

/**
 * A model from an entry of fal's list, with what the endpoint's own OpenAPI document says it takes. Null for what needs
 * more than a prompt and pictures, or comes without a document.
 */
export const describeEndpoint = (entry: unknown): ModelDefinition | null => {
  const id = textAt(entry, 'endpoint_id');
  const input = readInput(at(entry, 'openapi'));
  if (id === '' || input === null || !input.has('prompt') || input.missing.length > 0) return null;
  const size = readSize(input);
  const imageRequired = input.requires(IMAGES);
  const images = IMAGES.find(input.has);
  const mask = MASKS.find(input.has);
  // A second picture without a first one is nothing we know.
  if (textAt(entry, 'metadata', 'category') === 'image-to-image' && images === undefined) return null;
  const steps = input.range('num_inference_steps', { min: 1, max: 50, step: 1 });
  const guidance = input.range('guidance_scale', { min: 0, max: 20, step: 0.1 });
  const strength = images === undefined ? null : input.range('strength', { min: 0, max: 1, step: 0.01 });
  const batch = input.has('num_images') ? (input.number('num_images', 'maximum') ?? 4) : null;
  const seed = input.has('seed');
  return {
    provider: 'fal',
    id,
    name: textAt(entry, 'metadata', 'display_name') || id,
    description: textAt(entry, 'metadata', 'description'),
    family: null,
    licence: licenceOf(textAt(entry, 'metadata', 'license_type')),
    note: null,
    price: unknownPrice(`https://fal.ai/models/${id}`, '2026-11-21'),
    capabilities: {
      negativePrompt: input.has('negative_prompt'),
      seed,
      ...size.capabilities,
      maxCount: 8,
      styles: [],
      steps,
      guidance,
      imageInputs: images === undefined ? 0 : images.endsWith('s') ? MOST_IMAGES : 1,
      ...(imageRequired && { imageRequired }),
      mask: images !== undefined && mask !== undefined,
      strength,
      progress: 'queue',
      preview: false,
      cancel: 'asked',
      advanced: input.names
        .filter((name) => !HANDLED.has(name))
        .filter((name) => !(name === 'guidance_scale' && guidance !== null))
        .filter((name) => !(name === 'num_inference_steps' && steps !== null))
        .flatMap((name) => input.advanced(name) ?? []),
    },
    wire: {
      size: size.style,
      count: batch === null ? null : 'num_images',
      ...(batch !== null && !seed && { maxPerJob: Math.min(batch, 4) }),
      ...(seed &&
        (input.number('seed', 'maximum') ?? MOST_SEED) < MOST_SEED && {
          maxSeed: input.number('seed', 'maximum'),
        }),
      // The same endpoint takes both, so the size is said with pictures too.
      ...(images !== undefined && { images, editSize: size.style }),
      ...(mask !== undefined && { mask }),
    },
  };
};

/** The input of an endpoint, with references followed; null when there is none. */
const readInput = (openapi: unknown) => {
  const paths = Object.values(Object(at(openapi, 'paths')) as Record<string, unknown>);
  const body = paths
    .map((path) => at(path, 'post', 'requestBody', 'content', 'application/json', 'schema'))
    .find((schema) => schema !== undefined);
  if (body === undefined) return null;
  const follow = (schema: unknown, depth = 0): unknown => {
    const reference = textAt(schema, '$ref').replace(/^#\//, '');
    if (reference !== '' && depth < 8) return follow(at(openapi, ...reference.split('/')), depth + 1);
    const [only, ...more] = listAt(schema, 'allOf');
    return only !== undefined && more.length === 0 && depth < 8 ? follow(only, depth + 1) : schema;
  };
  /** All forms a property may have, null left out. */
  const forms = (schema: unknown): unknown[] => {
    const several = [...listAt(schema, 'anyOf'), ...listAt(schema, 'oneOf')];
    const all = several.length > 0 ? several.map((one) => follow(one)) : [follow(schema)];
    return all.filter((one) => textAt(one, 'type') !== 'null');
  };
  const input = follow(body);
  const properties = at(input, 'properties');
  const names = Object.keys(Object(properties) as object);
  const required = listAt(input, 'required').filter((name) => typeof name === 'string');
  const has = (name: string): boolean => names.includes(name);
  const shape = (name: string): unknown => forms(at(properties, name))[0];
  const number = (name: string, key: string): number | null =>
    numberAt(shape(name), key) ?? numberAt(properties, name, key);
  return {
    names,
    has,
    number,
    /** Required things that we could never fill in. */
    missing: required.filter((name) => name !== 'prompt' && ![...IMAGES, ...MASKS].includes(name)),
    requires: (some: readonly string[]): boolean => some.some((name) => required.includes(name)),
    forms: (name: string): unknown[] => forms(at(properties, name)),
    /** Null when the endpoint does not say what it takes by itself. */
    range: (name: string, usual: Omit<Range, 'default'>): Range | null => {
      const initial = number(name, 'default');
      if (!has(name) || initial === null) return null;
      const min = number(name, 'minimum') ?? Math.min(usual.min, initial);
      const max = number(name, 'maximum') ?? Math.max(usual.max, initial);
      return { ...usual, min, max, default: initial };
    },
    advanced: (name: string): AdvancedParameter | null => {
      const outer = at(properties, name);
      const inner = shape(name);
      const values = listAt(inner, 'enum').filter((value) => typeof value === 'string');
      const type = values.length > 0 ? 'choice' : TYPES[textAt(inner, 'type')];
      if (type === undefined) return null;
      const initial = at(outer, 'default') ?? at(inner, 'default');
      const known = ['string', 'number', 'boolean'].includes(typeof initial);
      const min = number(name, 'minimum');
      const max = number(name, 'maximum');
      return {
        name,
        type,
        description: textAt(outer, 'description') || textAt(inner, 'description'),
        default: known ? (initial as string | number | boolean) : null,
        ...(min !== null && { min }),
        ...(max !== null && { max }),
        ...(type === 'choice' && { values }),
      };
    },
  };
};

/** How the endpoint takes a size, and which there are. */
const readSize = (
  input: Input,
): { style: FalSize; capabilities: Pick<Capabilities, 'size' | 'aspectRatios'> } => {
  const free = { min: 256, max: 2048, step: 8, default: 1024, maxRatio: 4 };
  const own = input.forms('image_size').find((form) => at(form, 'properties', 'width') !== undefined);
  if (own !== undefined) return { style: 'pixels', capabilities: { size: free, aspectRatios: USUAL_RATIOS } };
  const names = input.forms('image_size').flatMap((form) => listAt(form, 'enum'));
  const presets = names.flatMap((name) => (typeof name === 'string' && PRESETS[name]) || []);
  if (presets.length > 0)
    return {
      style: 'preset',
      capabilities: { size: { ...free, choices: presets }, aspectRatios: USUAL_RATIOS },
    };
  if (input.has('width') && input.has('height')) {
    return { style: 'sides', capabilities: { size: free, aspectRatios: USUAL_RATIOS } };
  }
  const ratios = input
    .forms('aspect_ratio')
    .flatMap((form) => listAt(form, 'enum'))
    .filter((value): value is string => typeof value === 'string' && /^\d+:\d+$/.test(value));
  const aspectRatios = ratios.length > 0 ? ratios : ['1:1'];
  const choices = aspectRatios.map(sizeOfRatio);
  return {
    style: ratios.length > 0 ? 'aspect' : 'none',
    capabilities: { size: { ...free, choices }, aspectRatios },
  };
};

/** About a megapixel of that shape. */
const sizeOfRatio = (ratio: string): { width: number; height: number } => {
  const [width = 1, height = 1] = ratio.split(':').map(Number);
  const side = (share: number): number => Math.round((1024 * Math.sqrt(share)) / 8) * 8;
  return { width: side(width / height), height: side(height / width) };
};

const licenceOf = (type: string): string | null => {
  if (type === 'commercial') return 'Commercial use allowed, by fal';
  if (type === 'research') return 'Research only, by fal';
  return null;
};

const IMAGES = ['image_url', 'image_urls'];
const MASKS = ['mask_url', 'mask_image_url'];
const MOST_IMAGES = 4;
const MOST_SEED = 2 ** 32 - 1;
const TYPES: Readonly<Record<string, AdvancedParameter['type'] | undefined>> = {
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  string: 'text',
};
/** What has a control of its own, or would change how pictures arrive. */
const HANDLED = new Set([
  ...IMAGES,
  ...MASKS,
  'prompt',
  'negative_prompt',
  'seed',
  'num_images',
  'image_size',
  'aspect_ratio',
  'width',
  'height',
  'strength',
  'sync_mode',
]);

type Input = NonNullable<ReturnType<typeof readInput>>;
