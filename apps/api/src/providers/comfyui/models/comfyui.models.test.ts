import { afterEach, expect, test } from '@jest/globals';
import { Value } from 'typebox/value';
import { Capabilities, Price } from '@easel/shared';
import { sendJson, startStandIn } from '../../testing/stand-in.js';
import { connectComfyUi } from '../comfyui.provider.js';
import { createRig } from '../testing/rig.js';

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});
const { signal } = new AbortController();

const list = async (old: boolean) => {
  const rig = await createRig({ kind: { old } });
  ends.push(rig.close);
  return (await rig.provider.listModels?.(signal)) ?? [];
};

test.each([false, true])('every file is a model of the kind its name says (old server: %p)', async (old) => {
  const models = await list(old);
  expect(models.map(({ id, wire }) => [id, wire?.architecture, wire?.loader].join(' '))).toEqual([
    'v1-5-pruned-emaonly.safetensors sd15 checkpoint',
    'v2-1_768-ema-pruned.safetensors sd15 checkpoint',
    'sd_xl_base_1.0.safetensors sdxl checkpoint',
    'turbo/sd_xl_turbo_1.0_fp16.safetensors sdxl checkpoint',
    'sd3.5_large.safetensors sd3 checkpoint',
    'sd3_medium_incl_clips.safetensors sd3 checkpoint',
    'flux1-schnell-fp8.safetensors flux checkpoint',
    'flux1-dev.safetensors flux unet',
  ]);
  for (const { capabilities, price } of models) {
    expect(Value.Check(Capabilities, capabilities)).toBe(true);
    expect(Value.Check(Price, price)).toBe(true);
    expect(price.perImage).toBe(0);
  }
});

test('names, sizes, defaults and choices follow', async () => {
  const models = await list(false);
  const by = (id: string) => models.find((model) => model.id === id);
  expect(by('v2-1_768-ema-pruned.safetensors')?.capabilities.size.default).toBe(768);
  expect(by('turbo/sd_xl_turbo_1.0_fp16.safetensors')).toMatchObject({
    name: 'sd_xl_turbo_1.0_fp16',
    capabilities: { steps: { default: 4 }, guidance: { default: 1 } },
  });
  expect(by('flux1-schnell-fp8.safetensors')?.capabilities).toMatchObject({
    negativePrompt: false,
    guidance: null,
    steps: { default: 4 },
  });
  expect(by('sd_xl_base_1.0.safetensors')?.capabilities.advanced).toMatchObject([
    { name: 'sampler', default: 'dpmpp_2m', values: ['euler', 'dpmpp_2m', 'lcm'] },
    { name: 'scheduler', default: 'karras', values: ['normal', 'karras', 'sgm_uniform', 'simple'] },
  ]);
});

test('parts that are loaded apart are those the server has', async () => {
  const models = await list(false);
  const wire = (id: string) => models.find((model) => model.id === id)?.wire;
  expect(wire('sd3.5_large.safetensors')).toMatchObject({
    encoders: ['clip_l.safetensors', 'clip_g.safetensors', 't5xxl_fp8_e4m3fn.safetensors'],
    vae: null,
  });
  expect(wire('sd3_medium_incl_clips.safetensors')?.encoders).toEqual([]);
  expect(wire('flux1-dev.safetensors')).toMatchObject({
    encoders: ['clip_l.safetensors', 't5xxl_fp8_e4m3fn.safetensors'],
    vae: 'ae.safetensors',
  });
});

test('a check counts the models, and knows a server that is something else', async () => {
  const rig = await createRig({});
  ends.push(rig.close);
  expect(await rig.provider.check(signal)).toEqual({ account: null, balance: null, models: 8 });
  for (const status of [200, 404]) {
    const other = await startStandIn((_request, response) => sendJson(response, status, { hello: 'world' }));
    ends.push(other.close);
    const provider = connectComfyUi({ apiKey: null, baseUrl: other.origin, allowPrivate: true }, {});
    ends.push(provider.close);
    await expect(provider.check(signal)).rejects.toMatchObject({
      code: 'provider_answer_invalid',
      accepted: 'no',
      params: { reason: 'no ComfyUI answers at this address' },
    });
  }
});
