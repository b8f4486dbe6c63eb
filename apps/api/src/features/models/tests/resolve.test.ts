import { expect, test } from '@jest/globals';
import { modelName } from '@easel/shared';
import { ProviderError } from '../../../providers/provider.js';
import { aModel, createHarness } from '../testing/models-harness.js';

const FLUX = {
  models: [
    aModel('huggingface', 'bfl/flux'),
    aModel('fal', 'fal-ai/flux'),
    aModel('replicate', 'bfl/flux'),
    aModel('fal', 'fal-ai/edit', { capabilities: { imageInputs: 1, imageRequired: true } }),
  ],
  aliases: { flux: ['huggingface/bfl/flux', 'fal/fal-ai/flux', 'replicate/bfl/flux', 'openai/nothing'] },
};
const keys = () => 'made-up-key';

test('an alias stands for its candidates in its own order', async () => {
  const { registry } = createHarness({ released: FLUX, keys });
  expect((await registry.resolve('ann', 'flux')).map(modelName)).toEqual([
    'huggingface/bfl/flux',
    'fal/fal-ai/flux',
    'replicate/bfl/flux',
  ]);
});

test('the providers of the request come first, then the person’s order', async () => {
  const { registry } = createHarness({ released: FLUX, keys, order: ['fal', 'replicate'] });
  const resolve = async (providers?: 'huggingface'[]) =>
    (await registry.resolve('ann', 'flux', { providers })).map(({ provider }) => provider);
  expect(await resolve()).toEqual(['fal', 'replicate', 'huggingface']);
  expect(await resolve(['huggingface'])).toEqual(['huggingface', 'fal', 'replicate']);
  expect((await registry.list('ann')).aliases).toEqual({
    flux: ['fal/fal-ai/flux', 'replicate/bfl/flux', 'huggingface/bfl/flux'],
  });
});

test('those that cannot be used now come last, whatever the order says', async () => {
  const { registry } = createHarness({
    released: FLUX,
    keys: (_, provider) => (provider === 'replicate' ? 'made-up-key' : null),
    order: ['fal'],
  });
  const found = await registry.resolve('ann', 'flux', { providers: ['huggingface'] });
  expect(found.map(({ provider }) => provider)).toEqual(['replicate', 'huggingface', 'fal']);
  expect(await Promise.all(found.map((model) => registry.trouble('ann', model)))).toMatchObject([
    null,
    { code: 'provider_key_missing', params: { provider: 'Hugging Face' } },
    { code: 'provider_key_missing', params: { provider: 'fal' } },
  ]);
});

test('a provider that is left alone for a while comes last', async () => {
  const { registry, pool } = createHarness({ released: FLUX, keys });
  const opened = await pool.open('ann', 'huggingface');
  const failing = () =>
    opened.inTurn(new AbortController().signal, async () => {
      throw new ProviderError('provider_unavailable', { accepted: 'no', billed: 'no' });
    });
  for (let times = 0; times < 4; times += 1) await expect(failing()).rejects.toThrow();
  const [first, , last] = await registry.resolve('ann', 'flux');
  expect([first?.provider, last?.provider]).toEqual(['fal', 'huggingface']);
});

test('a full name is one model, also when it cannot be used', async () => {
  const { registry } = createHarness({ released: FLUX });
  expect(await registry.resolve('ann', 'fal/fal-ai/edit')).toEqual([FLUX.models[3]]);
});

test.each(['', '/', 'nobody', 'nobody/x', 'fal', 'fal/', 'toString', '__proto__', 'fal/__proto__'])(
  '%j is no model',
  async (name) => {
    const { registry } = createHarness({ released: FLUX, keys });
    expect(await registry.resolve('ann', name)).toEqual([]);
  },
);
