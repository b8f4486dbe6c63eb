import { expect, test } from '@jest/globals';
import { modelName } from '@easel/shared';
import { ProviderError } from '../../../providers/provider.js';
import { aModel, createHarness } from '../testing/models-harness.js';

const note = 'Download sd_xl_base_1.0.safetensors.';
const SDXL = aModel('automatic1111', 'sdxl', {
  note,
  wire: { match: '^(sd_?xl|juggernaut)', sampler: 'Euler a' },
});
const released = {
  models: [SDXL, aModel('fal', 'fal-ai/fast-sdxl')],
  aliases: { sdxl: ['automatic1111/sdxl', 'fal/fal-ai/fast-sdxl'] },
};
const keys = () => 'made-up-key';
const advanced = [
  { name: 'sampler', type: 'choice' as const, description: '', default: null, values: ['Euler a'] },
];
const installed = (checkpoint: string) =>
  aModel('automatic1111', checkpoint, {
    capabilities: { advanced },
    wire: { checkpoint, title: 'x', sampler: 'DDIM' },
  });

test('a family stands for the first installed file that fits, in any case', async () => {
  const { registry } = createHarness({
    keys,
    released,
    lists: { automatic1111: async () => [installed('v1-5.ckpt'), installed('SD_XL_base.safetensors')] },
  });
  const [first] = await registry.resolve('ann', 'sdxl');
  expect(first).toEqual({
    ...SDXL,
    capabilities: { ...SDXL.capabilities, advanced },
    wire: { ...SDXL.wire, title: 'x', sampler: 'DDIM', checkpoint: 'SD_XL_base.safetensors' },
  });
  expect((await registry.list('ann')).troubles.size).toBe(0);
});

test('the usual file comes before others, and the family says how it is drawn', async () => {
  const comfy = aModel('comfyui', 'sdxl', {
    wire: { match: 'xl', checkpoint: 'usual.xl', architecture: 'sdxl', loader: 'checkpoint' },
  });
  const file = (checkpoint: string) =>
    aModel('comfyui', checkpoint, { wire: { checkpoint, architecture: 'sd15', loader: 'unet' } });
  const { registry } = createHarness({
    keys,
    released: { models: [comfy], aliases: {} },
    lists: { comfyui: async () => [file('other.xl'), file('sub/usual.xl')] },
  });
  const [found] = await registry.resolve('ann', 'comfyui/sdxl');
  expect(found?.wire).toEqual({
    match: 'xl',
    checkpoint: 'sub/usual.xl',
    architecture: 'sdxl',
    loader: 'unet',
  });
});

test('a server with one loaded file has only the entry whose parts of names are in it', async () => {
  const entry = (id: string, ...files: string[]) => aModel('sd-cpp', id, { wire: { files } });
  const { registry } = createHarness({
    keys,
    released: { models: [entry('sd1.5', 'sd15', 'V1-5'), entry('sdxl', 'sd_xl')], aliases: {} },
    lists: { 'sd-cpp': async () => [aModel('sd-cpp', 'v1-5-pruned', { wire: { files: ['v1-5-pruned'] } })] },
  });
  const { models, troubles } = await registry.list('ann');
  expect([...troubles.keys()].map(modelName)).toEqual(['sd-cpp/sdxl']);
  expect(models.map(modelName)).toEqual(['sd-cpp/sd1.5', 'sd-cpp/sdxl', 'sd-cpp/v1-5-pruned']);
});

test('what is missing says where to get it', async () => {
  const weights = 'https://example.org/weights';
  const bare = aModel('comfyui', 'bare', { wire: { match: 'bare', weights } });
  const noted = aModel('comfyui', 'noted', { note: `See ${weights}`, wire: { match: 'noted', weights } });
  const { registry } = createHarness({
    keys,
    released: { models: [bare, noted], aliases: {} },
    lists: { comfyui: async () => [] },
  });
  const { troubles } = await registry.list('ann');
  expect([...troubles.values()].map(({ params }) => params.hint)).toEqual([
    `Install it there: ${weights}`,
    `See ${weights}`,
  ]);
});

test('without a file that fits it is not installed, says how to get it, and comes last', async () => {
  const { registry, service } = createHarness({
    keys,
    released,
    lists: { automatic1111: async () => [installed('v1-5.ckpt')] },
  });
  expect((await registry.resolve('ann', 'sdxl')).map(modelName)).toEqual([
    'fal/fal-ai/fast-sdxl',
    'automatic1111/sdxl',
  ]);
  expect(await registry.trouble('ann', SDXL)).toEqual({
    code: 'model_not_installed',
    params: { provider: 'AUTOMATIC1111 / Forge', hint: note },
  });
  const { items } = await service.list('ann');
  expect(items.find(({ name }) => name === 'automatic1111/sdxl')).toMatchObject({
    available: false,
    unavailableCode: 'model_not_installed',
    unavailableReason: `AUTOMATIC1111 / Forge has no such model now. ${note}`,
  });
});

test('a server that cannot be asked is named as the reason', async () => {
  const { registry } = createHarness({
    keys,
    released,
    lists: {
      automatic1111: () =>
        Promise.reject(
          new ProviderError('provider_unreachable', {
            params: { provider: 'AUTOMATIC1111 / Forge', reason: 'ECONNREFUSED' },
            accepted: 'no',
            billed: 'no',
          }),
        ),
    },
  });
  await registry.list('ann');
  expect(await registry.trouble('ann', SDXL)).toEqual({
    code: 'provider_unreachable',
    params: { provider: 'AUTOMATIC1111 / Forge', reason: 'ECONNREFUSED' },
  });
});

test('without a connection that is the reason, and a server without a list is believed', async () => {
  const without = createHarness({ released });
  expect(await without.registry.trouble('ann', SDXL)).toMatchObject({ code: 'provider_key_missing' });
  const listless = createHarness({ keys, released });
  await listless.registry.list('ann');
  expect(await listless.registry.trouble('ann', SDXL)).toBeNull();
});

test('a hosted model is never looked for among files', async () => {
  const hosted = aModel('fal', 'x', { wire: { match: 'nothing' } });
  const { registry } = createHarness({
    keys,
    released: { models: [hosted], aliases: {} },
    lists: { fal: async () => [] },
  });
  await registry.list('ann');
  expect(await registry.trouble('ann', hosted)).toBeNull();
});
