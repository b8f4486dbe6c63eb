import { expect, test } from '@jest/globals';
import Schema from 'typebox/schema';
import { Capabilities, type Range } from './capabilities.js';
import { MODEL_ALIASES, MODELS, modelName, resolveModel } from './catalogue.js';
import type { ModelDefinition } from './model-definition.js';
import { Price } from './price.js';
import { PROVIDER_NAMES, PROVIDERS } from './providers.js';
import { resolveSize } from './size.js';

const EACH = MODELS.map((model) => ({ name: modelName(model), model }));
const LOCAL = ['automatic1111', 'comfyui'] as const;

test('there are at least forty models, and every provider that names its own has some', () => {
  expect(MODELS.length).toBeGreaterThanOrEqual(40);
  const without = PROVIDER_NAMES.filter((name) => !MODELS.some(({ provider }) => provider === name));
  expect(without).toEqual(['openai-compatible']);
});

test('every full name is there once', () => {
  const names = EACH.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test.each(EACH)('$name keeps to the schema, and says where its price is from', ({ model }) => {
  expect(Schema.Check(Capabilities, model.capabilities)).toBe(true);
  expect(Schema.Check(Price, model.price)).toBe(true);
  expect(model.name).not.toBe('');
  expect(model.description).toMatch(/[.]$/);
  expect(model.price.source).not.toBe('');
  expect(model.price.date).toMatch(/^20\d\d-\d\d-\d\d$/);
  expect(JSON.parse(JSON.stringify(model.wire ?? {}))).toEqual(model.wire ?? {});
});

test.each(EACH)('$name costs nothing only where nobody is paid', ({ model: { provider, price } }) => {
  const free = PROVIDERS[provider].kind !== 'hosted';
  expect(price.unit === 'free').toBe(free);
  expect(price.perImage === 0).toBe(free);
  if (price.unit === 'unknown') expect(price).toMatchObject({ perImage: null, perUnit: null });
  // Nobody asks a dollar for a picture: a larger number is a slip of the unit.
  expect(price.perImage ?? 0).toBeLessThan(1_000_000);
});

test.each(EACH)('$name has sane ranges', ({ model: { capabilities } }) => {
  const { steps, guidance, strength, advanced } = capabilities;
  for (const range of [steps, guidance, strength]) if (range) expectSane(range);
  for (const { type, default: standard, values, min, max } of advanced) {
    if (type === 'choice') expect(values?.length).toBeGreaterThan(1);
    if (type === 'choice' && standard !== null) expect(values).toContain(standard);
    if (typeof standard === 'number')
      expectSane({ min: min ?? 0, max: max ?? 0, step: 1, default: standard });
  }
  // A mask or a strength is about a picture that was given.
  if (capabilities.mask || strength) expect(capabilities.imageInputs).toBeGreaterThan(0);
});

test.each(EACH)('$name draws each shape it offers', ({ model: { capabilities } }) => {
  const { size, aspectRatios } = capabilities;
  expect(size.default).toBeGreaterThanOrEqual(size.min);
  expect(size.default).toBeLessThanOrEqual(size.max);
  const drawn = aspectRatios.map((aspectRatio) => resolveSize(capabilities, { aspectRatio }));
  expect(drawn).not.toContain(null);
  if (size.choices) {
    const shapes = drawn.map((shape) => `${shape?.width}x${shape?.height}`);
    expect(shapes.toSorted()).toEqual(
      size.choices.map(({ width, height }) => `${width}x${height}`).toSorted(),
    );
  }
  for (const { width, height } of size.choices ?? []) {
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(size.min);
    expect(Math.max(width, height)).toBeLessThanOrEqual(size.max);
  }
});

test.each(Object.entries(MODEL_ALIASES))(
  '"%s" stands for models there are, local ones first',
  (alias, names) => {
    const found = resolveModel(alias);
    expect(found.map(modelName)).toEqual(names);
    expect(found.length).toBeGreaterThan(0);
    expect(alias).not.toContain('/');
    const hosted = found.map(({ provider }) => PROVIDERS[provider].kind === 'hosted');
    expect(hosted).toEqual(hosted.toSorted((a, b) => Number(a) - Number(b)));
    const prices = found
      .filter((_, n) => hosted[n])
      .map(({ price }) => price.perImage ?? Number.MAX_SAFE_INTEGER);
    expect(prices).toEqual(prices.toSorted((a, b) => a - b));
  },
);

const SEEDS = [
  { family: 'flux-schnell', hosted: ['huggingface', 'fal', 'replicate'] },
  { family: 'sd3', hosted: ['huggingface', 'fal', 'replicate'] },
  { family: 'sd3.5-large', hosted: ['huggingface', 'fal', 'replicate'] },
  { family: 'sdxl', hosted: ['huggingface', 'fal', 'replicate'] },
  { family: 'sd2.1', hosted: ['replicate'] },
  { family: 'sd1.5', hosted: ['fal'] },
  { family: 'openjourney', hosted: ['replicate'] },
  { family: 'analog-diffusion', hosted: [] },
];

test.each(SEEDS)('$family is drawn by local servers and $hosted', ({ family, hosted }) => {
  const found = resolveModel(family);
  expect(found.map(({ provider }) => provider)).toEqual(expect.arrayContaining([...LOCAL, ...hosted]));
  const elsewhere = found.filter(({ provider }) => PROVIDERS[provider].kind === 'hosted');
  expect(new Set(elsewhere.map(({ provider }) => provider))).toEqual(new Set(hosted));
  if (hosted.length === 0)
    for (const { note } of found) expect(note).toMatch(/No hosted provider serves it any more.*https:/);
});

test('nothing that was shut down is offered', () => {
  expect(MODELS.filter(({ id }) => /dall-e|gpt-image-1$/.test(id))).toEqual([]);
});

// Files as they are published, and the family each belongs to.
const FILES = [
  ['v1-5-pruned-emaonly.safetensors [6ce0161689]', 'sd1.5'],
  ['sd15/stable-diffusion-v1-5.ckpt', 'sd1.5'],
  ['v2-1_768-ema-pruned.safetensors', 'sd2.1'],
  ['sd_xl_base_1.0.safetensors', 'sdxl'],
  ['SDXL.safetensors', 'sdxl'],
  ['sdxl_lightning_4step.safetensors', 'sdxl-lightning'],
  ['sd3_medium_incl_clips_t5xxlfp8.safetensors', 'sd3'],
  ['sd3.5_large.safetensors', 'sd3.5-large'],
  ['sd3.5_large_turbo.safetensors', 'sd3.5-large-turbo'],
  ['sd3.5_medium.safetensors', 'sd3.5-medium'],
  ['flux1-schnell-fp8.safetensors', 'flux-schnell'],
  ['flux1-dev-bnb-nf4-v2.safetensors', 'flux-dev'],
  ['openjourney-v4.ckpt', 'openjourney'],
  ['analog-diffusion-1.0.safetensors', 'analog-diffusion'],
  ['sd_xl_refiner_1.0.safetensors', null],
  ['flux1-kontext-dev.safetensors', null],
  ['dreamshaper_8.safetensors', null],
] as const;

test.each(FILES)('%s is known as %s', (file, family) => {
  for (const provider of LOCAL)
    expect(
      matching(
        MODELS.filter((model) => model.provider === provider),
        file,
      ),
    ).toEqual(family ? [family] : []);
});

const matching = (models: readonly ModelDefinition[], file: string): string[] =>
  models.filter(({ wire }) => new RegExp(String(wire?.match), 'i').test(file)).map(({ id }) => id);

const expectSane = ({ min, max, step, default: standard }: Range): void => {
  expect(min).toBeLessThan(max);
  expect(step).toBeGreaterThan(0);
  expect(standard).toBeGreaterThanOrEqual(min);
  expect(standard).toBeLessThanOrEqual(max);
};
