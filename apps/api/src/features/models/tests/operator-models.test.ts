import { afterEach, expect, test } from '@jest/globals';
import { aModel, aModelsFile, createHarness } from '../testing/models-harness.js';

const files: { remove(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(files.splice(0).map((file) => file.remove()));
});

const RANGE = { min: 1, max: 50, step: 1, default: 28 };
const DEV = aModel('fal', 'fal-ai/flux/dev', {
  name: 'FLUX.1 dev',
  description: 'As released.',
  note: 'Slow.',
  price: {
    perImage: 25_000,
    unit: 'megapixel',
    perUnit: 25_000,
    byParameter: null,
    source: 'https://fal.ai/models/fal-ai/flux/dev',
    date: '2026-11-01',
  },
  capabilities: { steps: RANGE },
  wire: { editEndpoint: 'fal-ai/flux/dev/image-to-image', maxPerJob: 4 },
});
const CATALOGUE = { models: [DEV], aliases: { flux: ['fal/fal-ai/flux/dev'], gone: ['fal/nothing'] } };

const listWith = async (content: object) => {
  const file = await aModelsFile(content);
  files.push(file);
  return createHarness({ modelsFile: file.path, released: CATALOGUE }).registry.list('ann');
};

test('an entry overrides just the members it names', async () => {
  const { models } = await listWith({
    models: [
      {
        provider: 'fal',
        id: 'fal-ai/flux/dev',
        name: 'Our FLUX',
        note: null,
        capabilities: { steps: { max: 20 }, size: { max: 1536 }, negativePrompt: true },
        price: { perUnit: 20_000, unit: 'megapixel' },
        wire: { maxPerJob: 1 },
      },
    ],
  });
  expect(models).toEqual([
    {
      ...DEV,
      name: 'Our FLUX',
      note: null,
      capabilities: {
        ...DEV.capabilities,
        negativePrompt: true,
        steps: { ...RANGE, max: 20, default: 20 },
        size: { ...DEV.capabilities.size, max: 1536 },
      },
      price: { ...DEV.price, perUnit: 20_000, source: 'models.json', date: '2026-11-20' },
      wire: { editEndpoint: 'fal-ai/flux/dev/image-to-image', maxPerJob: 1 },
    },
  ]);
});

test('a price per picture said alone counts whatever the model was billed by', async () => {
  const { models } = await listWith({
    models: [{ provider: 'fal', id: 'fal-ai/flux/dev', price: { perImage: 10_000 } }],
  });
  expect(models[0]?.price).toEqual({
    perImage: 10_000,
    unit: 'image',
    perUnit: 10_000,
    byParameter: null,
    source: 'models.json',
    date: '2026-11-20',
  });
});

test('a new model needs a provider, an id and a name', async () => {
  const { models } = await listWith({
    models: [
      { provider: 'fal', id: 'somebody/new', name: 'New', capabilities: { guidance: { max: 3 } } },
      { provider: 'fal', id: 'somebody/nameless' },
    ],
  });
  expect(models.map(({ id }) => id)).toEqual(['fal-ai/flux/dev', 'somebody/new']);
  expect(models[1]).toMatchObject({
    name: 'New',
    price: { unit: 'unknown', perImage: null },
    capabilities: { seed: true, steps: null, guidance: { min: 1, max: 3, default: 3 }, progress: 'queue' },
  });
});

test('hidden takes a model away, and out of its aliases', async () => {
  const { models, aliases } = await listWith({
    models: [{ provider: 'fal', id: 'fal-ai/flux/dev', hidden: true }],
  });
  expect(models).toEqual([]);
  expect(aliases).toEqual({});
});

test('aliases are added, replaced and, when empty, taken away', async () => {
  const { aliases } = await listWith({
    models: [{ provider: 'replicate', id: 'a/b', name: 'B' }],
    aliases: { house: ['replicate/a/b', 'fal/fal-ai/flux/dev'], flux: [] },
  });
  expect(aliases).toEqual({ house: ['replicate/a/b', 'fal/fal-ai/flux/dev'] });
});

test('a choice of sizes can be dropped', async () => {
  const size = { ...DEV.capabilities.size, choices: [{ width: 512, height: 512 }] };
  const file = await aModelsFile({
    models: [{ provider: 'fal', id: 'x', capabilities: { size: { choices: [], min: 64 } } }],
  });
  files.push(file);
  const released = { models: [aModel('fal', 'x', { capabilities: { size } })], aliases: {} };
  const { models } = await createHarness({ modelsFile: file.path, released }).registry.list('ann');
  expect(models[0]?.capabilities.size).toEqual({ ...DEV.capabilities.size, min: 64 });
});

test('a change while running reaches the next list', async () => {
  const file = await aModelsFile({ models: [] });
  files.push(file);
  const { registry, pass } = createHarness({ modelsFile: file.path, released: CATALOGUE });
  expect((await registry.list('ann')).models[0]?.name).toBe('FLUX.1 dev');
  await file.write({ models: [{ provider: 'fal', id: 'fal-ai/flux/dev', name: 'Ours' }] });
  pass(2000);
  expect((await registry.list('ann')).models[0]?.name).toBe('Ours');
});

test('the operator has the last word over the provider’s own list', async () => {
  const file = await aModelsFile({
    models: [
      { provider: 'fal', id: 'live/one', name: 'Named', price: { perImage: 1 } },
      { provider: 'fal', id: 'live/two', hidden: true },
      { provider: 'fal', id: 'live/three', note: 'Ask Bo first.' },
    ],
  });
  files.push(file);
  const live = ['one', 'two', 'three'].map((id) =>
    aModel('fal', `live/${id}`, { description: 'Live.', capabilities: { steps: RANGE } }),
  );
  const { registry } = createHarness({
    modelsFile: file.path,
    keys: () => 'made-up-key',
    lists: { fal: async () => live },
  });
  const { models } = await registry.list('ann');
  expect(models).toMatchObject([
    {
      id: 'live/one',
      name: 'Named',
      description: 'Live.',
      capabilities: { steps: RANGE },
      price: { perImage: 1 },
    },
    { id: 'live/three', note: 'Ask Bo first.', capabilities: { steps: RANGE } },
  ]);
  expect(models).toHaveLength(2);
});
