import { MODELS } from '@easel/shared';
import { describe, expect, test } from '@jest/globals';
import { makeRequest } from '../testing/request.js';
import { toDefinitions } from './sd-cpp.models.js';
import { createBody, createPictures } from './sd-cpp.request.js';
import { readWire } from './sd-cpp.wire.js';
import { CAPABILITIES, checkBody } from './testing/contract.js';

describe('the loaded model', () => {
  test('can do what the server says', () => {
    expect(toDefinitions(CAPABILITIES)).toMatchObject([
      {
        provider: 'sd-cpp',
        id: 'v1-5-pruned-emaonly',
        price: { perImage: 0, unit: 'free' },
        capabilities: {
          size: { min: 64, max: 4096, step: 64, default: 512 },
          steps: { default: 28 },
          guidance: { default: 7 },
          imageInputs: 1,
          mask: true,
          strength: { default: 0.75 },
          cancel: 'queued',
          progress: 'queue',
        },
        wire: { checkpoint: 'v1-5-pruned-emaonly', images: 'init' },
      },
    ]);
    expect(JSON.stringify(toDefinitions(CAPABILITIES))).not.toContain('/models/');
  });

  test('has its samplers and schedulers as advanced parameters', () => {
    const [model] = toDefinitions(CAPABILITIES);
    expect(model?.capabilities.advanced.slice(0, 2)).toMatchObject([
      { name: 'sample_method', type: 'choice', default: 'euler_a', values: ['euler', 'euler_a', 'heun'] },
      { name: 'scheduler', type: 'choice', default: 'discrete', values: ['discrete', 'karras'] },
    ]);
  });

  test('looks at pictures where its name says that it edits', () => {
    const model = { stem: 'flux1-kontext-dev-q4', name: 'flux1-kontext-dev-q4.gguf' };
    expect(toDefinitions({ ...CAPABILITIES, model })).toMatchObject([
      { capabilities: { imageInputs: 4, mask: false, strength: null }, wire: { images: 'reference' } },
    ]);
  });

  test('is none where only videos are drawn, and a plain one where little is told', () => {
    expect(toDefinitions({ ...CAPABILITIES, supported_modes: ['vid_gen'] })).toEqual([]);
    expect(toDefinitions({ model: { name: 'x' } })).toMatchObject([
      {
        id: 'x',
        capabilities: { imageInputs: 0, mask: false, cancel: 'local', size: { default: 512, max: 2048 } },
      },
    ]);
  });
});

describe('the body of a job', () => {
  const [model] = toDefinitions(CAPABILITIES);
  if (!model) throw new Error('there is no model');
  const request = makeRequest(model, {
    negativePrompt: 'snow',
    width: 512,
    height: 768,
    seed: 2 ** 32 - 1,
    positions: [0, 1],
    steps: 12,
    guidance: 5.5,
    strength: 0.5,
    extra: { sample_method: 'heun', distilled_guidance: 3, clip_skip: 2 },
  });

  test('has every parameter at its place', () => {
    const body = createBody(request, 1);
    expect(body).toEqual({
      clip_skip: 2,
      prompt: 'a red fox',
      negative_prompt: 'snow',
      width: 512,
      height: 768,
      seed: 0,
      batch_count: 1,
      sample_params: {
        sample_steps: 12,
        sample_method: 'heun',
        guidance: { txt_cfg: 5.5, distilled_guidance: 3 },
      },
      output_format: 'png',
    });
    expect(() => checkBody(body)).not.toThrow();
  });

  test.each(MODELS.filter(({ provider }) => provider === 'sd-cpp'))('of $id is as documented', (released) => {
    expect(() => checkBody(createBody({ ...request, model: released }, 0))).not.toThrow();
    expect(readWire(released).files.length).toBeGreaterThan(0);
  });

  test('of a model that edits has references, and no strength', () => {
    const picture = { bytes: new Uint8Array([1]), mime: 'image/png' as const };
    const editing = {
      ...request,
      model: { ...model, wire: { images: 'reference' } },
      images: [picture, picture],
    };
    expect(createPictures(editing)).toEqual({ ref_images: [expect.any(String), expect.any(String)] });
    expect(createBody(editing, 0)).not.toHaveProperty('strength');
    expect(createPictures(request)).toEqual({});
  });

  test('what a definition leaves out has a default', () => {
    expect(readWire({ id: 'a-model' })).toEqual({ files: ['a-model'], images: 'init' });
    expect(readWire({ id: 'a-model', wire: { checkpoint: 'a-file' } }).files).toEqual(['a-file']);
  });
});
