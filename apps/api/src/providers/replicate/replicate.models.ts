import {
  type AdvancedParameter,
  type Capabilities,
  type ModelDefinition,
  type Range,
  unknownPrice,
} from '@easel/shared';
import type { ProviderCaller } from '../support/provider-caller.js';
import { at, listAt, textAt } from '../support/refusal.js';
import { type InputProperty, readInputSchema } from './replicate.schema.js';
import { readSize } from './replicate.size.js';

/** What Replicate's own collection offers, each with what its input schema says it can do. */
export const listReplicateModels = async (
  caller: Pick<ProviderCaller, 'json'>,
  signal: AbortSignal,
): Promise<ModelDefinition[]> => {
  const collection = await caller.json({ to: '/collections/text-to-image', phase: 'free', signal });
  const models: ModelDefinition[] = [];
  for (const listed of listAt(collection, 'models')) {
    const name = `${textAt(listed, 'owner')}/${textAt(listed, 'name')}`;
    const whole =
      at(listed, 'latest_version', 'openapi_schema') === undefined
        ? await caller.json({ to: `/models/${name}`, phase: 'free', signal }).catch(passing(signal))
        : listed;
    const model = toDefinition(whole);
    if (model) models.push(model);
  }
  return models;
};

/** The definition of a model as Replicate describes it; null when it takes no prompt or tells no schema. */
export const toDefinition = (answer: unknown): ModelDefinition | null => {
  const owner = textAt(answer, 'owner');
  const name = textAt(answer, 'name');
  const properties = readInputSchema(at(answer, 'latest_version', 'openapi_schema'));
  const official = at(answer, 'is_official') === true;
  const version = textAt(answer, 'latest_version', 'id');
  if (owner === '' || name === '' || !properties.has('prompt')) return null;
  if (!official && !/^[0-9a-f]{64}$/.test(version)) return null;

  const words = findWords(properties);
  const { size, aspectRatios, input } = readSize(properties);
  const taken = new Set<string | null>([
    'prompt',
    'width',
    'height',
    ...Object.values(words),
    ...Object.values(input),
  ]);
  const image = words.image === null ? undefined : properties.get(words.image);
  const count = words.count === null ? undefined : properties.get(words.count);
  const seed = words.seed === null ? undefined : properties.get(words.seed);
  const formats = properties.get('output_format')?.values ?? [];
  const fixed: Record<string, unknown> = formats.includes('png') ? { output_format: 'png' } : {};
  const capabilities: Capabilities = {
    negativePrompt: words.negativePrompt !== null,
    seed: words.seed !== null,
    size,
    aspectRatios,
    maxCount: Math.min(8, Math.max(1, count?.max ?? 4)),
    styles: [],
    steps: rangeOf(properties.get(words.steps ?? ''), { min: 1, max: 100, step: 1 }),
    guidance: rangeOf(properties.get(words.guidance ?? ''), { min: 0, max: 20, step: 0.1 }),
    imageInputs: image === undefined ? 0 : image.type === 'array' ? Math.min(16, image.maxItems ?? 4) : 1,
    ...(image?.required ? { imageRequired: true } : {}),
    mask: image !== undefined && words.mask !== null,
    strength:
      image === undefined
        ? null
        : rangeOf(properties.get(words.strength ?? ''), { min: 0, max: 1, step: 0.01 }),
    progress: words.steps === null ? 'queue' : 'percent',
    preview: false,
    cancel: 'full',
    advanced: [...properties].flatMap(([key, property]) =>
      taken.has(key) ? [] : advancedOf(key, property, fixed[key]),
    ),
  };
  const licence = textAt(answer, 'license_url');
  return {
    provider: 'replicate',
    id: `${owner}/${name}`,
    name,
    description: textAt(answer, 'description'),
    family: null,
    licence: licence === '' ? null : `See ${licence}`,
    note: null,
    price: unknownPrice(`https://replicate.com/${owner}/${name}`, new Date().toISOString().slice(0, 10)),
    capabilities,
    wire: {
      version: official ? null : version,
      input: { ...words, ...input },
      imageList: image?.type === 'array',
      ...(formats.includes('png') ? { fixed } : {}),
      ...(seed?.max === undefined ? {} : { maxSeed: seed.max }),
    },
  };
};

const WORDS = {
  negativePrompt: ['negative_prompt'],
  seed: ['seed'],
  count: ['num_outputs', 'number_of_images', 'num_images'],
  steps: ['num_inference_steps', 'steps'],
  guidance: ['guidance_scale', 'guidance', 'cfg_scale', 'cfg'],
  image: ['input_images', 'image_input', 'images', 'image', 'input_image'],
  mask: ['mask'],
  strength: ['prompt_strength', 'strength'],
} as const;

/** What the model calls our words. */
const findWords = (properties: ReadonlyMap<string, InputProperty>) => {
  const first = (names: readonly string[]) => names.find((name) => properties.has(name)) ?? null;
  const count = first(WORDS.count);
  return {
    negativePrompt: first(WORDS.negativePrompt),
    seed: first(WORDS.seed),
    // One that may only be 1 says nothing.
    count: count !== null && properties.get(count)?.max === 1 ? null : count,
    steps: first(WORDS.steps),
    guidance: first(WORDS.guidance),
    image: first(WORDS.image),
    mask: first(WORDS.mask),
    strength: first(WORDS.strength),
  };
};

const rangeOf = (property: InputProperty | undefined, usual: Omit<Range, 'default'>): Range | null => {
  if (property === undefined || (property.type !== 'integer' && property.type !== 'number')) return null;
  const { type, min = usual.min, max = usual.max } = property;
  const given = typeof property.default === 'number' ? property.default : min;
  return { min, max, step: type === 'integer' ? 1 : usual.step, default: given };
};

/** Secrets and the switch that turns a filter off are nobody's parameters; files, lists and objects have no control. */
const advancedOf = (name: string, property: InputProperty, fixed: unknown): AdvancedParameter[] => {
  const { type, values, min, max, description } = property;
  if (/api_?key|token|secret|password|safety_checker/i.test(name) || property.file) return [];
  const usual = fixed ?? property.default;
  const parameter = { name, description };
  if (values.length > 0) {
    const given = values.find((value) => value === usual) ?? null;
    return [{ ...parameter, type: 'choice', default: given, values }];
  }
  if (type === 'integer' || type === 'number') {
    const limits = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
    return [{ ...parameter, type, default: typeof usual === 'number' ? usual : null, ...limits }];
  }
  if (type === 'boolean') return [{ ...parameter, type, default: typeof usual === 'boolean' ? usual : null }];
  if (type !== 'string') return [];
  return [{ ...parameter, type: 'text', default: typeof usual === 'string' ? usual : null }];
};

/** One model that cannot be read hides no other; an abort is for the caller. */
const passing = (signal: AbortSignal) => (): null => {
  signal.throwIfAborted();
  return null;
};
