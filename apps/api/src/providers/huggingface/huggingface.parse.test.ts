import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { sniffImage } from '../../lib/http/download.js';
import { readRefusal } from '../support/refusal.js';
import { judge } from './huggingface.errors.js';
import { readJob, readPicture, readState, throwIfFailed } from './huggingface.parse.js';
import { buildCall } from './huggingface.request.js';
import type { Route, Seller } from './huggingface.routes.js';

/** Real answers of 2025, recorded by the makers of an official client; long base64 is cut. */
const tapes = JSON.parse(
  readFileSync(new URL('./testing/fixtures/recorded.json', import.meta.url), 'utf8'),
) as { url: string; status: number; body: unknown }[];

test.each(tapes.filter(({ status }) => status < 300))('finds the picture: $url', ({ body }) => {
  const found = readPicture(body);
  if (found?.bytes) expect(sniffImage(found.bytes)).not.toBeNull();
  else expect(found?.url).toMatch(/^https:\/\//);
});

test.each(tapes.filter(({ status }) => status >= 400))(
  'reads the refusal: $url $status',
  ({ status, body }) => {
    const refusal = readRefusal({ status, headers: {} }, JSON.stringify(body), (text) => text);
    expect(refusal.message).not.toBe('');
    expect(judge(refusal, 'submit')).toBeNull();
  },
);

test.each([
  [402, { error: 'Payment required' }, 'provider_quota'],
  [400, { message: 'NOT_ENOUGH_BALANCE' }, 'provider_quota'],
  [403, { detail: 'User is locked. Reason: Exhausted balance.' }, 'provider_quota'],
  [503, { error: 'Model x is currently loading', estimated_time: 20.5 }, 'provider_model_loading'],
  [503, { error: 'overloaded' }, undefined],
])('%d %j means %s', (status, body, code) => {
  const refusal = readRefusal({ status, headers: {} }, JSON.stringify(body), (text) => text);
  expect(judge(refusal, 'submit')?.code).toBe(code);
});

test('a loading model is no news of a job that was taken', () => {
  const refusal = readRefusal({ status: 503, headers: {} }, '{"error":"loading"}', (text) => text);
  expect(judge(refusal, 'after')).toBeNull();
});

test('takes nothing but the path of a job', () => {
  const job = readJob(
    { request_id: 'r', response_url: 'https://elsewhere.example/fal-ai/flux/requests/r?key=x' },
    'fal-ai',
    3,
  );
  expect(job).toEqual({
    id: 'r',
    positions: [3],
    data: {
      seller: 'fal-ai',
      statusPath: '/fal-ai/fal-ai/flux/requests/r/status?_subdomain=queue',
      resultPath: '/fal-ai/fal-ai/flux/requests/r?_subdomain=queue',
    },
  });
  expect(readJob({ data: { id: 'r', urls: { get: 'no address' } } }, 'wavespeed', 0)).toBeNull();
  expect(readJob({ id: 'r' }, 'together', 0)).toBeNull();
});

test('a failed job is done, and says why', () => {
  expect(readState({ data: { status: 'failed' } }, 'wavespeed').done).toBe(true);
  expect(() => throwIfFailed({ status: 'succeeded' }, 'replicate')).not.toThrow();
  expect(() => throwIfFailed({ status: 'failed', error: 'NSFW content detected' }, 'replicate')).toThrow(
    expect.objectContaining({ code: 'content_refused', accepted: 'yes' }),
  );
  expect(() => throwIfFailed({ data: { status: 'failed', error: 'CUDA' } }, 'wavespeed')).toThrow(
    expect.objectContaining({ code: 'provider_unavailable', accepted: 'yes' }),
  );
  expect(() => readPicture({ images: [{ url: 'https://a.example/b' }], has_nsfw_concepts: [true] })).toThrow(
    expect.objectContaining({ code: 'content_refused' }),
  );
});

const drawing = {
  prompt: 'a red fox',
  picture: null,
  parameters: { width: 1024, height: 768, seed: 7, num_inference_steps: 4 },
};
const route = (seller: Seller, change: Partial<Route> = {}): Route => ({
  seller,
  model: 'some/model',
  repository: 'someone/model',
  task: 'text-to-image',
  adapter: null,
  ...change,
});

test.each<[Route, string, object]>([
  [
    route('hf-inference'),
    '/hf-inference/models/some/model',
    { inputs: 'a red fox', parameters: drawing.parameters },
  ],
  [
    route('fal-ai'),
    '/fal-ai/some/model?_subdomain=queue',
    { prompt: 'a red fox', image_size: { width: 1024, height: 768 }, seed: 7, num_inference_steps: 4 },
  ],
  [
    route('together'),
    '/together/v1/images/generations',
    {
      model: 'some/model',
      prompt: 'a red fox',
      width: 1024,
      height: 768,
      seed: 7,
      steps: 4,
      response_format: 'base64',
    },
  ],
  [
    route('nscale'),
    '/nscale/v1/images/generations',
    {
      model: 'some/model',
      prompt: 'a red fox',
      size: '1024x768',
      seed: 7,
      num_inference_steps: 4,
      response_format: 'b64_json',
    },
  ],
  [
    route('replicate', { model: 'some/model:abc' }),
    '/replicate/v1/predictions',
    { version: 'abc', input: { prompt: 'a red fox', ...drawing.parameters } },
  ],
  [
    route('replicate'),
    '/replicate/v1/models/some/model/predictions',
    { input: { prompt: 'a red fox', ...drawing.parameters } },
  ],
  [
    route('wavespeed'),
    '/wavespeed/api/v3/some/model',
    { prompt: 'a red fox', size: '1024*768', seed: 7, num_inference_steps: 4 },
  ],
])('asks in the words of %j', (whom, path, body) => {
  const call = buildCall(whom, drawing);
  expect(call.path).toBe(path);
  expect(call.body).toEqual(body);
});

test('a LoRA is named by its repository', () => {
  const { body } = buildCall(route('fal-ai', { model: 'fal-ai/lora', adapter: 'w.safetensors' }), drawing);
  expect(body).toMatchObject({
    loras: [{ path: 'https://huggingface.co/someone/model/resolve/main/w.safetensors', scale: 1 }],
    model_name: 'stabilityai/stable-diffusion-xl-base-1.0',
  });
});
