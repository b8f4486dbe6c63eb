import { expect, test } from '@jest/globals';
import type { ModelDefinition } from '@easel/shared';
import { ProviderError } from '../../../providers/provider.js';
import { aModel, createHarness } from '../testing/models-harness.js';

const MINUTE = 60_000;
const keys = () => 'made-up-key';
const ids = (models: readonly ModelDefinition[]) => models.map(({ id }) => id);
const untilTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** A list that tells how often it was asked, and may be held back. */
const aList = (...models: ModelDefinition[]) => {
  let asked = 0;
  let answer = async () => models;
  return {
    list: () => {
      asked += 1;
      return answer();
    },
    asked: () => asked,
    now: (next: () => Promise<ModelDefinition[]>) => {
      answer = next;
    },
  };
};
const refused = () =>
  Promise.reject(
    new ProviderError('provider_key_refused', {
      params: { provider: 'fal', reason: 'no' },
      accepted: 'no',
      billed: 'no',
    }),
  );

test('a live model is listed after those of the catalogue', async () => {
  const { registry } = createHarness({
    keys,
    released: { models: [aModel('fal', 'old')], aliases: {} },
    lists: { fal: async () => [aModel('fal', 'new'), aModel('replicate', 'not/theirs')] },
  });
  expect(ids((await registry.list('ann')).models)).toEqual(['old', 'new']);
});

test('a live entry updates price, advanced parameters and wire, and keeps what we tell people', async () => {
  const advanced = [{ name: 'acceleration', type: 'text' as const, description: '', default: null }];
  const ours = aModel('fal', 'm', {
    name: 'Ours',
    family: 'flux',
    licence: 'MIT',
    note: 'Note.',
    wire: { size: 'aspect', steps: 'n' },
  });
  const theirs = aModel('fal', 'm', {
    name: 'Theirs',
    price: { ...ours.price, unit: 'image', perImage: 7, perUnit: 7 },
    capabilities: { advanced, maxCount: 1, seed: false },
    wire: { steps: 'num_steps' },
  });
  const { registry } = createHarness({
    keys,
    released: { models: [ours], aliases: {} },
    lists: { fal: async () => [theirs] },
  });
  const { models } = await registry.list('ann');
  expect(models).toEqual([
    {
      ...ours,
      price: theirs.price,
      capabilities: { ...ours.capabilities, advanced },
      wire: { size: 'aspect', steps: 'num_steps' },
    },
  ]);
});

test('what a live entry does not know stays', async () => {
  const advanced = [{ name: 'x', type: 'text' as const, description: '', default: null }];
  const ours = aModel('fal', 'm', {
    price: { ...aModel('sd-cpp', 'x').price, perImage: 3, unit: 'image' },
    capabilities: { advanced },
  });
  const { registry } = createHarness({
    keys,
    released: { models: [ours], aliases: {} },
    lists: { fal: async () => [aModel('fal', 'm')] },
  });
  expect((await registry.list('ann')).models).toEqual([ours]);
});

test('a list is read again behind after ten minutes, while the old one is answered at once', async () => {
  const { list, asked, now } = aList(aModel('fal', 'old'));
  const { registry, pass } = createHarness({ keys, lists: { fal: list } });
  await registry.list('ann');
  pass(10 * MINUTE - 1);
  await registry.list('ann');
  expect(asked()).toBe(1);
  now(async () => [aModel('fal', 'new')]);
  pass(1);
  expect(ids((await registry.list('ann')).models)).toEqual(['old']);
  await untilTurn();
  expect(ids((await registry.list('ann')).models)).toEqual(['new']);
  expect(asked()).toBe(2);
});

test('a failure is remembered for a minute, and what was known before stays', async () => {
  const { list, asked, now } = aList(aModel('fal', 'old'));
  const { registry, pass } = createHarness({ keys, lists: { fal: list } });
  await registry.list('ann');
  now(refused);
  pass(10 * MINUTE);
  await registry.list('ann');
  await untilTurn();
  pass(MINUTE - 1);
  expect(ids((await registry.list('ann')).models)).toEqual(['old']);
  expect(await registry.resolve('ann', 'fal/new')).toEqual([]);
  expect(asked()).toBe(2);
  pass(1);
  await registry.list('ann');
  expect(asked()).toBe(3);
});

test('many who ask at once share one reading', async () => {
  const { list, asked, now } = aList();
  let answer: (models: ModelDefinition[]) => void = () => {};
  now(() => new Promise((resolve) => (answer = resolve)));
  const { registry } = createHarness({ keys, lists: { fal: list } });
  const all = [
    registry.list('ann'),
    registry.list('bob'),
    registry.resolve('ann', 'fal/x'),
    registry.resolve('bob', 'fal/x'),
  ];
  while (asked() === 0) await untilTurn();
  await untilTurn();
  answer([aModel('fal', 'x')]);
  const [first, , found] = await Promise.all(all);
  expect(asked()).toBe(1);
  expect(first).toMatchObject({ models: [{ id: 'x' }] });
  expect(found).toMatchObject([{ id: 'x' }]);
});

test('the first list waits three seconds at most and shows the catalogue until then', async () => {
  const { registry } = createHarness({
    keys,
    released: { models: [aModel('fal', 'ours')], aliases: {} },
    lists: { fal: () => new Promise(() => {}), replicate: async () => [aModel('replicate', 'a/b')] },
  });
  const start = performance.now();
  expect(ids((await registry.list('ann')).models)).toEqual(['ours', 'a/b']);
  expect(performance.now() - start).toBeGreaterThan(2900);
  expect(performance.now() - start).toBeLessThan(4500);
});

test('a model nobody knows is looked for once more, but not twice in a row', async () => {
  const { list, asked, now } = aList();
  const { registry, pass } = createHarness({ keys, lists: { fal: list } });
  await registry.list('ann');
  now(async () => [aModel('fal', 'just/made')]);
  expect(await registry.resolve('ann', 'fal/just/made')).toEqual([]);
  pass(15_000);
  expect(ids(await registry.resolve('ann', 'fal/just/made'))).toEqual(['just/made']);
  expect(await registry.resolve('ann', 'fal/nothing')).toEqual([]);
  expect(asked()).toBe(2);
});

test('nobody without a connection makes us ask', async () => {
  const { list, asked } = aList(aModel('fal', 'x'));
  const { registry } = createHarness({ lists: { fal: list } });
  expect(await registry.resolve('ann', 'fal/x')).toEqual([]);
  expect((await registry.list('ann')).models).toEqual([]);
  expect(asked()).toBe(0);
});

test('what one person’s key shows is not shown to another', async () => {
  const { registry } = createHarness({
    keys: (ownerId) => (ownerId === 'ann' ? 'ann-made-up' : 'everybody-made-up'),
    lists: { fal: async (key) => [aModel('fal', key === 'ann-made-up' ? 'ann/secret' : 'public')] },
  });
  expect(ids((await registry.list('ann')).models)).toEqual(['ann/secret']);
  expect(ids((await registry.list('bob')).models)).toEqual(['public']);
  expect(ids((await registry.list('cleo')).models)).toEqual(['public']);
  expect(await registry.resolve('bob', 'fal/ann/secret')).toEqual([]);
  expect(ids(await registry.resolve('ann', 'fal/ann/secret'))).toEqual(['ann/secret']);
});

test('a key saved between looking and reading does not put its list before others', async () => {
  let looks = 0;
  const { registry } = createHarness({
    // Ann's first look still finds everybody's key; the reading already goes over her own.
    keys: (ownerId, provider) => {
      if (provider !== 'fal') return null;
      looks += 1;
      return ownerId === 'ann' && looks > 1 ? 'ann-made-up' : 'everybody-made-up';
    },
    lists: { fal: async (key) => [aModel('fal', key === 'ann-made-up' ? 'ann/secret' : 'public')] },
  });
  await registry.list('ann');
  expect(ids((await registry.list('bob')).models)).toEqual(['public']);
});

test('an odd entry is left out and spoils no other', async () => {
  const odd = [
    aModel('fal', ''),
    aModel('fal', 'negative', { price: { ...aModel('fal', 'x').price, perImage: -1 } }),
    aModel('fal', 'endless', { capabilities: { steps: { min: 1, max: Infinity, step: 1, default: 4 } } }),
    aModel('fal', 'nameless', JSON.parse('{ "name": null }')),
  ];
  const { registry } = createHarness({
    keys,
    lists: { fal: async () => [...odd, aModel('fal', 'good', { name: 'First' }), aModel('fal', 'good')] },
  });
  expect((await registry.list('ann')).models.map(({ id, name }) => [id, name])).toEqual([['good', 'good']]);
});

test('lists are bounded: 2,000 models each', async () => {
  const many = Array.from({ length: 2500 }, (_, index) => aModel('fal', `m/${index}`));
  const { registry } = createHarness({ keys, lists: { fal: async () => many } });
  expect((await registry.list('ann')).models).toHaveLength(2000);
});

test('and of 200 connections', async () => {
  const { list, asked } = aList(aModel('fal', 'x'));
  const { registry } = createHarness({
    keys: (ownerId, provider) => (provider === 'fal' ? `made-up-${ownerId}` : null),
    lists: { fal: list },
  });
  for (let person = 0; person <= 200; person += 1) await registry.list(String(person));
  expect(asked()).toBe(201);
  await registry.list('200');
  expect(asked()).toBe(201);
  await registry.list('0');
  expect(asked()).toBe(202);
});
