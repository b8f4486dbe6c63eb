import { expect, test } from '@jest/globals';
import { guessArchitecture, isFast, isStrange, readWire } from './comfyui.wire.js';

test.each([
  ['v1-5-pruned-emaonly.safetensors', 'sd15'],
  ['SD1.5\\dreamshaper_8.safetensors', 'sd15'],
  ['v2-1_768-ema-pruned.ckpt', 'sd15'],
  ['sd_xl_base_1.0.safetensors', 'sdxl'],
  ['juggernautXL_v9.safetensors', 'sdxl'],
  ['ponyDiffusionV6XL.safetensors', 'sdxl'],
  ['illustriousV1.safetensors', 'sdxl'],
  ['sd3_medium.safetensors', 'sd3'],
  ['sd3.5_large_turbo.safetensors', 'sd3'],
  ['stable-diffusion-3.5-medium.safetensors', 'sd3'],
  ['FLUX1/flux1-dev-fp8.safetensors', 'flux'],
  ['fluxedUpXL.safetensors', 'flux'],
])('%s is %s', (file, expected) => {
  expect(guessArchitecture(file)).toBe(expected);
});

test.each([
  ['flux1-schnell.safetensors', true],
  ['sdxl_lightning_4step.safetensors', true],
  ['Hyper-SDXL-8steps.safetensors', true],
  ['hyperRealism_v30.safetensors', false],
  ['flux1-dev.safetensors', false],
])('%s draws in few steps: %p', (file, expected) => {
  expect(isFast(file)).toBe(expected);
});

test.each([
  ['wan2.1_t2v_14B.safetensors', true],
  ['video/wan2.2.safetensors', true],
  ['swanSong_v2.safetensors', false],
  ['flux-2-klein-4b.safetensors', true],
  ['flux2_dev_fp8mixed.safetensors', true],
  ['flux1-dev-v2.safetensors', false],
  ['flux1-fill-dev.safetensors', true],
  ['flux1-depth-dev.safetensors', true],
  ['sd_xl_refiner_1.0.safetensors', true],
  ['auroraMix.safetensors', false],
])('%s is beyond the built-in workflows: %p', (file, expected) => {
  expect(isStrange(file)).toBe(expected);
});

test('whatever is not said follows from the id', () => {
  expect(readWire({ id: 'sd_xl_base_1.0.safetensors' })).toEqual({
    architecture: 'sdxl',
    checkpoint: 'sd_xl_base_1.0.safetensors',
    loader: 'checkpoint',
    encoders: [],
    vae: null,
    sampler: 'dpmpp_2m',
    scheduler: 'karras',
    workflow: null,
  });
  expect(readWire({ id: 'workflow/portrait' }).workflow).toBe('portrait');
  expect(readWire({ id: 'flux1-dev', wire: { loader: 'unet' } })).toMatchObject({
    encoders: ['clip_l.safetensors', 't5xxl_fp16.safetensors'],
    vae: 'ae.safetensors',
    sampler: 'euler',
    scheduler: 'simple',
  });
});

test('what is said counts, and nonsense does not', () => {
  const wire = {
    architecture: 'sd15',
    checkpoint: 'a.ckpt',
    loader: 'x',
    encoders: ['e', 7],
    vae: 'v',
    sampler: 's',
    scheduler: 3,
    workflow: 'w.json',
  };
  expect(readWire({ id: 'flux', wire })).toEqual({
    ...wire,
    loader: 'checkpoint',
    encoders: ['e'],
    scheduler: 'karras',
  });
  expect(readWire({ id: 'sd3.5_large', wire: { encoders: [] } }).encoders).toEqual([]);
  expect(readWire({ id: 'x', wire: { architecture: 'dit' } }).architecture).toBe('sd15');
});
