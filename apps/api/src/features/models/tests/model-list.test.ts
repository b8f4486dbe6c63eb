import { expect, test } from '@jest/globals';
import {
  MODEL_ALIASES,
  type ModelDefinition,
  modelName,
  ModelList,
  MODELS,
  PROVIDER_NAMES,
} from '@easel/shared';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { toModel } from '../model.service.js';
import { aModel, createHarness } from '../testing/models-harness.js';

const validate = new Ajv2020({ strict: false, allErrors: true }).compile(ModelList);
const faultsOf = (list: ModelList) => (validate(list) ? [] : validate.errors);

test('the built-in illustrator is first, then what can be used, then the rest', async () => {
  const released = {
    models: [
      aModel('fal', 'a'),
      aModel('openai', 'b'),
      aModel('replicate', 'c/d'),
      aModel('sketchbook', 'noto'),
      aModel('huggingface', 'e/f'),
      aModel('replicate', 'g/h'),
    ],
    aliases: {},
  };
  const { service, lookups } = createHarness({
    released,
    keys: (_, provider) => (provider === 'replicate' ? 'made-up-key' : null),
  });
  const list = await service.list('ann');
  expect(list.items.map(({ name, available }) => [name, available])).toEqual([
    ['sketchbook/noto', true],
    ['replicate/c/d', true],
    ['replicate/g/h', true],
    ['huggingface/e/f', false],
    ['openai/b', false],
    ['fal/a', false],
  ]);
  expect(list.items.at(-1)).toMatchObject({
    unavailableCode: 'provider_key_missing',
    unavailableReason: 'Save a key for fal under Providers, or ask an administrator for one.',
  });
  expect(list).toMatchObject({ defaultModel: 'sketchbook', nextCursor: null });
  expect(faultsOf(list)).toEqual([]);
  const before = lookups();
  await service.list('ann');
  expect(lookups() - before).toBe(PROVIDER_NAMES.length);
});

test('nothing of the wire is told', async () => {
  const { service } = createHarness({
    released: { models: [aModel('fal', 'a', { wire: { endpoint: 'somewhere' } })], aliases: {} },
  });
  expect(JSON.stringify(await service.list('ann'))).not.toContain('somewhere');
});

test('three hundred models are listed in a moment', async () => {
  const models = PROVIDER_NAMES.flatMap((provider) =>
    Array.from({ length: 30 }, (_, index) => aModel(provider, `m/${index}`)),
  );
  const { service } = createHarness({ released: { models, aliases: {} }, keys: () => 'made-up-key' });
  await service.list('ann');
  const times: number[] = [];
  for (let run = 0; run < 9; run += 1) {
    const start = performance.now();
    expect((await service.list('ann')).items).toHaveLength(models.length);
    times.push(performance.now() - start);
  }
  expect(times.toSorted((a, b) => a - b)[4]).toBeLessThan(15);
});

test.each(MODELS.map((model): [string, ModelDefinition] => [modelName(model), model]))(
  'the catalogue’s %s is a model the API can tell of',
  (_, model) => {
    const list = { items: [toModel(model, null)], nextCursor: null, aliases: {}, defaultModel: 'sketchbook' };
    expect(faultsOf(list)).toEqual([]);
    const { size, steps, guidance, strength } = model.capabilities;
    for (const range of [size, steps, guidance, strength]) {
      if (!range) continue;
      expect(range.min).toBeLessThanOrEqual(range.default);
      expect(range.default).toBeLessThanOrEqual(range.max);
    }
    if (model.wire?.match !== undefined)
      expect(() => new RegExp(String(model.wire?.match), 'i')).not.toThrow();
  },
);

test('no model of the release is there twice, and every alias leads somewhere', () => {
  const names = MODELS.map(modelName);
  expect(new Set(names).size).toBe(names.length);
  for (const candidates of Object.values(MODEL_ALIASES)) {
    expect(candidates.filter((candidate) => !names.includes(candidate))).toEqual([]);
  }
});

test('a model with a fault of its own says it', async () => {
  const { service } = createHarness({
    released: { models: [aModel('fal', 'a', { wire: { fault: 'It is not JSON.' } })], aliases: {} },
    keys: () => 'made-up-key',
  });
  expect((await service.list('ann')).items[0]).toMatchObject({
    available: false,
    unavailableCode: 'model_unusable',
    unavailableParams: { reason: 'It is not JSON.' },
    unavailableReason: 'It is not JSON. Mend it where it is defined, or choose another model.',
  });
});
