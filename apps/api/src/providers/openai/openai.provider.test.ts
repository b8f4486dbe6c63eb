import { describe, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { formOf, type ImagesAnswer, jsonOf, sendEvent } from '../openai-images/testing/images-stand-in.js';
import { describeProvider, QUICK_PACE, TEST_KEY } from '../testing/exercise.js';
import { plainJpeg, plainPng } from '../testing/pictures.js';
import { sendJson } from '../testing/stand-in.js';
import { readOpenAiModels } from './openai.models.js';
import { connectOpenAi } from './openai.provider.js';
import { drawWith, OPENAI_MODEL } from './testing/draw-with.js';
import { startOpenAiStandIn } from './testing/openai-stand-in.js';

describeProvider({
  title: 'OpenAI',
  model: OPENAI_MODEL,
  start: startOpenAiStandIn,
  connect: (origin) =>
    connectOpenAi({ apiKey: TEST_KEY, baseUrl: `${origin}/v1`, allowPrivate: true }, { pace: QUICK_PACE }),
  expected: {
    success: { images: 1, submits: 1 },
    several: { images: 3, submits: 1 },
    fewer: { images: 2, submits: 1 },
    bad_key: { error: 'provider_key_refused', accepted: 'no', submits: 1 },
    quota: { error: 'provider_quota', accepted: 'no', submits: 1 },
    rate_limited_once: { images: 1, submits: 2 },
    rate_limited: { error: 'provider_rate_limited', accepted: 'no', submits: 1 },
    moderation: { error: 'content_refused', accepted: 'no', submits: 1 },
    model_loading: { unsuited: 'its models are always loaded' },
    error_before: { error: 'provider_unavailable', accepted: 'unknown', submits: 1 },
    error_after: { error: 'provider_failed', accepted: 'yes', submits: 1 },
    reset_mid_body: { error: 'provider_unreachable', accepted: 'yes', submits: 1 },
    garbage: { error: 'provider_answer_invalid', accepted: 'yes', submits: 1 },
    huge: { error: 'provider_answer_invalid', accepted: 'yes', submits: 1 },
    never_ending: { error: 'timed_out', accepted: 'unknown', submits: 1 },
  },
  slow: {
    progress: [{ stage: 'drawing' }],
    cancelQueued: 'local',
    cancelRunning: 'local',
    stops: true,
    resume: false,
  },
});

describe('a streamed picture', () => {
  test('comes with previews and tells its cost', async () => {
    const { result, bodies } = await drawWith({});
    expect(jsonOf(bodies[0])).toEqual({
      model: OPENAI_MODEL.id,
      prompt: 'a red fox',
      n: 1,
      size: '1024x1024',
      stream: true,
      partial_images: 1,
    });
    expect(result.progress.filter(({ preview }) => preview !== undefined)).toHaveLength(1);
    // 10 words at 5, 40 of pictures at 8, 272 drawn at 30.
    expect(result.costs).toEqual([10 * 5 + 40 * 8 + 272 * 30]);
    expect(result.images[0]?.seed).toBeNull();
  });

  test('may be done before its previews, and is not waited for any longer', async () => {
    const b64_json = (await plainPng()).toString('base64');
    const { result } = await drawWith({
      answer: (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        sendEvent(response, 'image_generation.completed', { b64_json, size: '1536x1024', quality: 'low' });
        sendEvent(response, 'image_generation.partial_image', { b64_json, partial_image_index: 0 });
      },
    });
    expect(result.error).toBeNull();
    expect(result.images).toHaveLength(1);
    expect(result.images[0]?.parameters).toMatchObject({ size: '1536x1024', quality: 'low' });
    expect(result.warnings).toEqual([{ code: 'size_changed', params: { width: 1536, height: 1024 } }]);
  });

  const endings: { name: string; answer: ImagesAnswer; code: string }[] = [
    {
      name: 'without a completed event',
      answer: (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.end('data: [DONE]\n\n');
      },
      code: 'provider_answer_invalid',
    },
    {
      name: 'with a refused picture',
      answer: (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        sendEvent(response, 'error', { error: { code: 'moderation_blocked', message: 'Not this.' } });
        response.end();
      },
      code: 'content_refused',
    },
    {
      name: 'with a broken connection',
      answer: (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write('event: image_generation.completed\ndata: {"b64', () => response.destroy());
      },
      code: 'provider_unreachable',
    },
    {
      name: 'with an event that is no JSON',
      answer: (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.end('data: {"type":\n\n');
      },
      code: 'provider_answer_invalid',
    },
  ];
  test.each(endings)('that ends $name is an error of a job that was taken', async ({ answer, code }) => {
    const { result, submits } = await drawWith({ answer });
    expect(result.error).toMatchObject({ code, accepted: 'yes', billed: 'unknown' });
    expect(submits).toBe(1);
  });

  test('that only keeps its connection alive is given up', async () => {
    const { result, submits } = await drawWith({
      stallMs: 200,
      answer: (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        const timer = setInterval(() => response.write(': still here\n\n'), 20);
        response.on('close', () => clearInterval(timer));
      },
    });
    expect(result.error).toMatchObject({ code: 'timed_out', accepted: 'yes', billed: 'unknown' });
    expect(submits).toBe(1);
  });

  test('is taken from an answer in one piece too', async () => {
    const b64_json = (await plainPng()).toString('base64');
    const { result } = await drawWith({
      answer: (_request, response) => sendJson(response, 200, { data: [{ b64_json }] }),
    });
    expect(result.images).toHaveLength(1);
  });

  test('is not asked for when the model says so, nor are previews when nobody wants them', async () => {
    const { bodies } = await drawWith({ request: { model: { ...OPENAI_MODEL, wire: { stream: false } } } });
    expect(jsonOf(bodies[0])).not.toHaveProperty('stream');
    const none = await drawWith({ request: { extra: { partial_images: 0, quality: 'high' } } });
    expect(jsonOf(none.bodies[0])).toMatchObject({ partial_images: 0, quality: 'high' });
  });
});

describe('an edit', () => {
  test('sends every picture, and the mask with what is drawn anew transparent', async () => {
    const mask = await sharp(await plainPng(8, 4))
      .composite([
        { input: Buffer.alloc(8 * 4 * 3, 0), raw: { width: 8, height: 4, channels: 3 } },
        { input: Buffer.alloc(4 * 4 * 3, 255), raw: { width: 4, height: 4, channels: 3 }, left: 4, top: 0 },
      ])
      .png()
      .toBuffer();
    const { result, bodies } = await drawWith({
      request: {
        images: [
          { bytes: await plainPng(8, 4), mime: 'image/png' },
          { bytes: await plainJpeg(8, 4), mime: 'image/jpeg' },
        ],
        mask: { bytes: mask, mime: 'image/png' },
        extra: { quality: 'low' },
      },
    });
    expect(result.error).toBeNull();
    expect(bodies[0]?.path).toBe('/v1/images/edits');
    const form = await formOf(bodies[0]);
    expect(Object.fromEntries([...form].filter(([, value]) => typeof value === 'string'))).toEqual({
      model: OPENAI_MODEL.id,
      prompt: 'a red fox',
      n: '1',
      size: '1024x1024',
      quality: 'low',
      stream: 'true',
      partial_images: '1',
    });
    const pictures = form.getAll('image[]') as File[];
    expect(pictures.map(({ type }) => type)).toEqual(['image/png', 'image/jpeg']);
    const sent = sharp(Buffer.from(await (form.get('mask') as File).arrayBuffer()));
    const { data, info } = await sent.raw().toBuffer({ resolveWithObject: true });
    expect(info).toMatchObject({ width: 8, height: 4, channels: 4 });
    // Kept: black and opaque. Drawn anew: white and transparent.
    expect([...data.subarray(0, 4)]).toEqual([0, 0, 0, 255]);
    expect([...data.subarray(7 * 4, 8 * 4)]).toEqual([255, 255, 255, 0]);
  });
});

describe('refusals', () => {
  test.each([
    { status: 400, code: 'billing_hard_limit_reached', is: 'provider_quota' },
    { status: 404, code: 'model_not_found', is: 'provider_model_unknown' },
    { status: 400, code: 'invalid_value', is: 'request_refused' },
  ])('$status $code is $is, asked once', async ({ status, code, is }) => {
    const { result, submits } = await drawWith({
      answer: (_request, response) => sendJson(response, status, { error: { message: 'No.', code } }),
    });
    expect(result.error).toMatchObject({ code: is, accepted: 'no', billed: 'no' });
    expect(submits).toBe(1);
  });

  test('a picture refused after it was drawn may have been charged for', async () => {
    const error = {
      message: 'Not this.',
      code: 'moderation_blocked',
      moderation_details: { moderation_stage: 'output' },
    };
    const { result } = await drawWith({ answer: (_request, response) => sendJson(response, 400, { error }) });
    expect(result.error).toMatchObject({ code: 'content_refused', accepted: 'yes', billed: 'unknown' });
  });
});

test('the list holds models that draw and still exist', () => {
  const now = Date.parse('2026-11-21');
  const models = readOpenAiModels(
    [
      { id: 'gpt-image-2.5-flare' },
      { id: 'gpt-image-1.5', shutdown_date: 1796083200 },
      { id: 'gpt-image-1', shutdown_date: 1761177600 },
      { id: 'gpt-5.2' },
      { id: 'gpt-image-9' },
      'nonsense',
    ],
    now,
  );
  expect(models.map(({ id }) => id)).toEqual(['gpt-image-2.5-flare', 'gpt-image-1.5', 'gpt-image-9']);
  expect(models[0]?.name).toBe('GPT Image 2.5 Flare');
  expect(models[1]?.note).toBe('OpenAI shuts it down on 2026-12-01.');
  // Nothing is known of it: no prices, and only what all of them can do.
  expect(models[2]).toMatchObject({ capabilities: { size: { choices: expect.anything() } } });
  expect(models[2]).not.toHaveProperty('wire');
});
