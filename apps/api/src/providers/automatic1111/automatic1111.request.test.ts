import { describe, expect, test } from '@jest/globals';
import type { ProviderRequest } from '../provider.js';
import { makeRequest } from '../testing/request.js';
import { judge } from './automatic1111.errors.js';
import { readDrawn } from './automatic1111.parse.js';
import { toDrawing } from './automatic1111.request.js';
import { guessArchitecture, readWire } from './automatic1111.wire.js';
import { knownModel } from './testing/known-model.js';

const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

/** Begins like a picture, and says what it is. */
const asPicture = (text: string): string => Buffer.concat([PNG, Buffer.from(text)]).toString('base64');

describe('a request to AUTOMATIC1111', () => {
  test('FLUX gets its own guidance, no negative prompt, and a sampler that suits it', () => {
    const { body } = toDrawing(request('flux-dev', { guidance: 4 }), ASKED);
    expect(body).toMatchObject({
      cfg_scale: 1,
      distilled_cfg_scale: 4,
      sampler_name: 'Euler',
      scheduler: 'Simple',
    });
    expect(body).not.toHaveProperty('negative_prompt');
  });

  test('what the caller chose goes before what suits a kind', () => {
    const { body } = toDrawing(request('flux-dev', { extra: { sampler: 'DDIM' } }), ASKED);
    expect(body).toMatchObject({ sampler_name: 'DDIM', scheduler: 'Simple' });
  });

  test('the model says what the caller left open', () => {
    const { path, body } = toDrawing(request('sdxl-lightning', {}), ASKED);
    expect(path).toBe('/sdapi/v1/txt2img');
    expect(body).toMatchObject({ steps: 4, cfg_scale: 1, force_task_id: 'task(mine)', batch_size: 1 });
    expect(body).not.toHaveProperty('denoising_strength');
  });

  test('parameters hold no picture and no id', () => {
    const picture = { bytes: new Uint8Array(3), mime: 'image/png' as const };
    const { path, parameters } = toDrawing(request('sd1.5', { images: [picture], mask: picture }), ASKED);
    expect(path).toBe('/sdapi/v1/img2img');
    expect(parameters).toMatchObject({ denoising_strength: 0.75 });
    expect(JSON.stringify(parameters)).not.toMatch(/base64|task\(/);
  });
});

describe('an answer of AUTOMATIC1111', () => {
  const images = ['grid', 'first', 'second', 'seen by an extension'].map(asPicture);
  const info = { seed: 5, all_seeds: [5, 6] };

  test.each([
    ['says where its pictures begin', images, { ...info, index_of_first_image: 1 }],
    ['has one picture more than asked for', images.slice(0, 3), info],
    ['has no grid', images.slice(1), { ...info, index_of_first_image: 0 }],
  ])('that %s', (_name, pictures, told) => {
    const drawn = readDrawn({ images: pictures, info: JSON.stringify(told) }, 2);
    expect(drawn.map(({ bytes }) => Buffer.from(bytes).subarray(PNG.length).toString())).toEqual([
      'first',
      'second',
    ]);
    expect(drawn.map(({ seed }) => seed)).toEqual([5, 6]);
  });

  test.each(['', 'no JSON', '[1]'])('whose info is "%s" has no seed to tell', (text) => {
    expect(readDrawn({ images: [images[1]], info: text }, 1)).toMatchObject([{ seed: null, told: {} }]);
  });

  test('names what is missing, in its own words', () => {
    const refusal = (status: number, body: unknown) =>
      judge({ status, body, message: '', code: '', headers: {} });
    expect(refusal(404, { error: 'HTTPException', detail: 'Sampler not found' })).toMatchObject({
      code: 'request_refused',
      accepted: 'no',
      reason: 'Sampler not found',
    });
    expect(refusal(500, { error: 'RuntimeError', errors: 'no such checkpoint' })).toMatchObject({
      accepted: 'yes',
      billed: 'no',
      reason: 'no such checkpoint',
    });
  });
});

describe('how a checkpoint is drawn with', () => {
  test.each([
    ['flux1-dev-bnb-nf4-v2.safetensors', 'flux'],
    ['sd3.5_large.safetensors', 'sd3'],
    ['juggernautXL_v9.safetensors', 'sdxl'],
    ['v2-1_768-ema-pruned.ckpt', 'sd21'],
    ['dreamshaper_8.safetensors', 'sd15'],
  ])('%s like %s', (name, architecture) => {
    expect(guessArchitecture(name)).toBe(architecture);
  });

  test('a model without wire names its checkpoint by its id, and a broken expression matches nothing', () => {
    const plain = { ...knownModel('sd1.5'), id: 'my-sdxl.safetensors' };
    expect(readWire({ ...plain, wire: undefined })).toMatchObject({
      checkpoint: plain.id,
      architecture: 'sdxl',
    });
    expect(readWire({ ...plain, wire: { match: '(' } })).toMatchObject({ checkpoint: plain.id, match: null });
  });
});

const ASKED = { position: 0, taskId: 'task(mine)', checkpoint: 'a.safetensors' };

const request = (model: string, change: Partial<ProviderRequest>): ProviderRequest =>
  makeRequest(knownModel(model), { negativePrompt: 'blurry', width: 1024, height: 1024, ...change });
