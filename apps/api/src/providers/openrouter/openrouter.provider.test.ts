import type { ModelDefinition } from '@easel/shared';
import { describe, expect, test } from '@jest/globals';
import { drawOnce } from '../openai-images/testing/draw-with.js';
import { type ImagesAnswer, jsonOf, sendEvent } from '../openai-images/testing/images-stand-in.js';
import { IMAGES_OUTCOMES, IMAGES_SLOW } from '../openai-images/testing/outcomes.js';
import type { ProviderRequest } from '../provider.js';
import { connectionTo, QUICK_PACE } from '../testing/connection.js';
import { describeProvider } from '../testing/exercise.js';
import { plainPng } from '../testing/pictures.js';
import { makeRequest } from '../testing/request.js';
import { sendJson } from '../testing/stand-in.js';
import { connectOpenRouter } from './openrouter.provider.js';
import { startOpenRouterStandIn } from './testing/openrouter-stand-in.js';

const connect = (origin: string) => connectOpenRouter(connectionTo(`${origin}/api/v1`), { pace: QUICK_PACE });

const listed = async (): Promise<ModelDefinition[]> => {
  const standIn = await startOpenRouterStandIn();
  const provider = connect(standIn.origin);
  try {
    return (await provider.listModels?.(new AbortController().signal)) ?? [];
  } finally {
    await provider.close();
    await standIn.close();
  }
};

const models = await listed();
const modelOf = (id: string): ModelDefinition => {
  const model = models.find((known) => known.id === id);
  if (!model) throw new Error(`${id} is not listed`);
  return model;
};
const SEEDREAM = modelOf('bytedance-seed/seedream-4.5');
const GPT = modelOf('openai/gpt-image-2');

describeProvider({
  title: 'OpenRouter',
  model: GPT,
  start: startOpenRouterStandIn,
  connect,
  expected: { ...IMAGES_OUTCOMES, model_loading: { unsuited: 'whoever it asks has its models loaded' } },
  slow: IMAGES_SLOW,
});

const draw = async (request: Partial<ProviderRequest>, answer: ImagesAnswer | null = null) => {
  const standIn = await startOpenRouterStandIn();
  const provider = connect(standIn.origin);
  return drawOnce({ standIn, provider, request: makeRequest(GPT, request) }, answer);
};

describe('a request', () => {
  test('says its size as the nearest shape and tier, and gives every picture its seed', async () => {
    const { bodies, result } = await draw({
      model: SEEDREAM,
      positions: [0, 1],
      seed: 2 ** 31 - 1,
      width: 2730,
      height: 1536,
    });
    expect(jsonOf(bodies[0])).toEqual({
      model: 'bytedance-seed/seedream-4.5',
      prompt: 'a red fox',
      aspect_ratio: '16:9',
      resolution: '2K',
      seed: 2 ** 31 - 1,
    });
    // Beyond the largest seed the model takes it begins anew.
    expect(result.images.map(({ seed }) => seed)).toEqual([2 ** 31 - 1, 0]);
    expect(result.images[0]?.parameters).toMatchObject({ aspect_ratio: '16:9', resolution: '2K' });
    expect(result.costs).toEqual([41_235, 41_235]);
  });

  test('streams only where that brings previews, and only one picture', async () => {
    const one = await draw({ extra: { quality: 'low' } });
    expect(jsonOf(one.bodies[0])).toMatchObject({ stream: true, quality: 'low', aspect_ratio: '1:1' });
    expect(one.result.progress.some(({ preview }) => preview)).toBe(true);
    const two = await draw({ positions: [0, 1] });
    expect(jsonOf(two.bodies[0])).not.toHaveProperty('stream');
    expect(jsonOf(two.bodies[0])).toMatchObject({ n: 2 });
  });

  test('carries its pictures as references', async () => {
    const bytes = await plainPng(8, 8);
    const { bodies } = await draw({ model: SEEDREAM, images: [{ bytes, mime: 'image/png' }] });
    expect(jsonOf(bodies[0]).input_references).toEqual([
      {
        type: 'image_url',
        image_url: { url: `data:image/png;base64,${bytes.toString('base64')}` },
      },
    ]);
  });

  test.each([
    ['pixels', { size: '1024x1024' }],
    ['none', {}],
  ])('of a model whose size is told as %s', async (size, sent) => {
    const { bodies } = await draw({ model: { ...GPT, wire: { size } } });
    expect(jsonOf(bodies[0])).toEqual({ model: 'openai/gpt-image-2', prompt: 'a red fox', ...sent });
  });
});

describe('an answer', () => {
  test('in one piece to a call for a stream is taken', async () => {
    const b64_json = (await plainPng()).toString('base64');
    const { result } = await draw({}, (_request, response) =>
      sendJson(response, 200, { data: [{ b64_json, media_type: 'image/png' }] }),
    );
    expect(result.images).toHaveLength(1);
    expect(result.costs).toEqual([]);
  });

  test('with a key of one’s own costs what both ask', async () => {
    const b64_json = (await plainPng()).toString('base64');
    const usage = { cost: 0.001, is_byok: true, cost_details: { upstream_inference_cost: 0.02 } };
    const { result } = await draw({}, (_request, response) =>
      sendJson(response, 200, { data: [{ b64_json }], usage }),
    );
    expect(result.costs).toEqual([21_000]);
  });

  test.each([
    { status: 403, error: { message: 'Not for your country' }, is: 'provider_key_refused' },
    { status: 404, error: { message: 'No endpoints found' }, is: 'provider_model_unknown' },
    { status: 400, error: { message: 'x/y is not a valid model ID' }, is: 'provider_model_unknown' },
    {
      status: 400,
      error: { message: 'Provider returned error', metadata: { raw: '{"code":"moderation_blocked"}' } },
      is: 'content_refused',
    },
  ])('of $status $error.message is $is', async ({ status, error, is }) => {
    const { result, submits } = await draw({}, (_request, response) =>
      sendJson(response, status, { error: { code: status, ...error } }),
    );
    expect(result.error).toMatchObject({ code: is, accepted: 'no' });
    expect(submits).toBe(1);
  });

  test('that fails inside its stream has its status in the event', async () => {
    const { result } = await draw({}, (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(': OPENROUTER PROCESSING\n\n');
      sendEvent(response, 'error', { error: { code: 429, message: 'Too many' } });
      response.end();
    });
    expect(result.error).toMatchObject({ code: 'provider_rate_limited', accepted: 'yes' });
  });
});

describe('the list', () => {
  test('holds what draws, complete', () => {
    expect(models.map(({ id }) => id)).toEqual([
      'bytedance-seed/seedream-4.5',
      'openai/gpt-image-2',
      'somebody/gone',
    ]);
    expect(SEEDREAM).toMatchObject({
      name: 'Seedream 4.5',
      description: 'Draws and edits.',
      capabilities: {
        seed: true,
        imageInputs: 14,
        preview: false,
        aspectRatios: ['1:1', '16:9'],
        advanced: [],
      },
      wire: {
        size: 'aspect',
        aspectRatios: ['1:1', '16:9'],
        resolutions: ['2K', '4K'],
        perCall: 1,
        stream: false,
      },
    });
    expect(SEEDREAM.capabilities.size).toMatchObject({ default: 2048, min: 1536, max: 5464 });
    expect(SEEDREAM.capabilities.size.choices).toContainEqual({ width: 2728, height: 1536 });
    expect(SEEDREAM.capabilities.size.choices).toHaveLength(4);
  });

  test('offers a parameter only where its values are known', () => {
    expect(GPT.capabilities.advanced).toEqual([
      expect.objectContaining({ name: 'quality', type: 'choice', values: ['auto', 'low', 'high'] }),
      expect.objectContaining({ name: 'output_format', type: 'choice', values: ['png'] }),
      expect.objectContaining({ name: 'output_compression', type: 'integer', min: 0, max: 100 }),
      expect.objectContaining({ name: 'strictness', type: 'number', min: 0, max: 1 }),
    ]);
    expect(GPT.capabilities).toMatchObject({ maxCount: 8, preview: true, imageInputs: 0, seed: false });
  });

  test('tells the dearest price, and none where none can be known', () => {
    expect(SEEDREAM.price).toMatchObject({ unit: 'image', perImage: 45_000, perUnit: 45_000 });
    expect(GPT.price).toMatchObject({ unit: 'token', perImage: null });
    expect(modelOf('somebody/gone').price).toMatchObject({ unit: 'unknown', perImage: null });
    expect(modelOf('somebody/gone').wire).toMatchObject({ size: 'none' });
  });
});

test('a check tells whose key it is and what is left', async () => {
  const standIn = await startOpenRouterStandIn();
  const provider = connect(standIn.origin);
  const report = await provider.check(new AbortController().signal);
  expect(report).toEqual({ account: 'studio', balance: '$12.50 left for this key', models: null });
  await provider.close();
  await standIn.close();
});
