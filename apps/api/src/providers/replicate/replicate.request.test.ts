import { MODELS } from '@easel/shared';
import { describe, expect, test } from '@jest/globals';
import type { ProviderRequest } from '../provider.js';
import { makeRequest } from '../testing/request.js';
import { createInput, createPictureInput, seedOf } from './replicate.request.js';
import { readWire } from './replicate.wire.js';
import { checkContract, definitionOf } from './testing/contract.js';

describe('the input of a prediction', () => {
  test('has a ratio where the model knows ratios only', () => {
    const input = inputOf({ width: 1344, height: 768, steps: 4 });
    expect(input).toEqual({
      output_format: 'png',
      prompt: 'a red fox',
      seed: 7,
      num_outputs: 2,
      num_inference_steps: 4,
      aspect_ratio: '16:9',
    });
    expect(() => checkContract('prediction_request', { input })).not.toThrow();
  });

  test('has pixels, guidance and what to avoid where the model knows them', () => {
    const input = inputOf({ model: SDXL, negativePrompt: 'snow', guidance: 7, width: 1024, height: 768 });
    expect(input).toMatchObject({ width: 1024, height: 768, guidance_scale: 7, negative_prompt: 'snow' });
    expect(input).not.toHaveProperty('aspect_ratio');
    expect(input).not.toHaveProperty('prompt_strength');
  });

  test('extra wins over what is always sent', () => {
    expect(inputOf({ extra: { output_format: 'jpg', go_fast: false } })).toMatchObject({
      output_format: 'jpg',
      go_fast: false,
    });
  });

  test('a seed stays within what the model takes', () => {
    const request = requestOf({ model: SDXL, seed: 2 ** 32 - 1 });
    expect(seedOf(request, [1], readWire(SDXL))).toBe(0);
    expect(seedOf(request, [0], readWire(SDXL))).toBe(2 ** 31 - 1);
    expect(seedOf(request, [0], readWire(SCHNELL))).toBe(2 ** 32 - 1);
  });

  test('a size may be one text', () => {
    const model = { ...SCHNELL, wire: { input: { size: 'size' } } };
    expect(inputOf({ model })).toMatchObject({ size: '1024x1024' });
    expect(inputOf({ model })).not.toHaveProperty('aspect_ratio');
  });

  test('pictures go as one or as a list', async () => {
    const picture = { bytes: new Uint8Array([1]), mime: 'image/png' as const };
    const request = requestOf({ model: SDXL, images: [picture, picture], mask: picture });
    const address = async (_: unknown, name: string) => name;
    const wire = readWire(SDXL);
    expect(await createPictureInput(request, wire, address)).toEqual({ image: 'picture-1', mask: 'mask' });
    expect(await createPictureInput(request, { ...wire, imageList: true }, address)).toEqual({
      image: ['picture-1', 'picture-2'],
      mask: 'mask',
    });
    expect(await createPictureInput(requestOf({}), readWire(SCHNELL), address)).toEqual({});
  });
});

test.each(MODELS.filter(({ provider }) => provider === 'replicate'))(
  '$id is asked for as Replicate says',
  (model) => {
    const input = inputOf({ model, extra: {} });
    const { version } = readWire(model);
    expect(input).toMatchObject({ prompt: 'a red fox' });
    expect(Object.keys(input)).toEqual(expect.not.arrayContaining(['null', 'undefined']));
    if (version === null) checkContract('prediction_request', { input });
    else checkContract('version_prediction_request', { version, input });
    expect(version ?? 'a'.repeat(64)).toMatch(/^[0-9a-f]{64}$/);
  },
);

test('what a definition leaves out follows from its capabilities', () => {
  const { wire: _, ...bare } = SDXL;
  expect(readWire(bare)).toMatchObject({
    version: null,
    input: {
      prompt: 'prompt',
      negativePrompt: 'negative_prompt',
      seed: 'seed',
      count: null,
      steps: 'num_inference_steps',
      guidance: 'guidance_scale',
      aspectRatio: 'aspect_ratio',
      width: null,
      image: 'image',
      mask: 'mask',
      strength: 'prompt_strength',
    },
    imageList: false,
    fixed: {},
    maxSeed: 2 ** 32 - 1,
  });
});

const SCHNELL = definitionOf('flux-schnell');
const SDXL = definitionOf('sdxl');

const requestOf = (change: Partial<ProviderRequest>): ProviderRequest =>
  makeRequest(SCHNELL, { positions: [0, 1], ...change });

const inputOf = (change: Partial<ProviderRequest>) => {
  const request = requestOf(change);
  return createInput(request, request.positions, readWire(request.model));
};
