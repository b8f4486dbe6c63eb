import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ImageProvider, ProviderRequest } from '../provider.js';
import { connectionTo, QUICK_PACE } from '../testing/connection.js';
import { beginDrawing, beginResuming, drawAll } from '../testing/drawing.js';
import { describeProvider, type ProviderExercise } from '../testing/exercise.js';
import { USUAL_OUTCOMES } from '../testing/outcomes.js';
import { plainPng } from '../testing/pictures.js';
import { makeRequest } from '../testing/request.js';
import { until } from '../testing/until.js';
import { connectFal } from './fal.provider.js';
import { batchModel, fluxDev } from './testing/fal-models.js';
import { type FalStandIn, startFalStandIn } from './testing/fal-stand-in.js';

const connect = (origin: string): ImageProvider => connectFal(connectionTo(origin), { pace: QUICK_PACE });

const EXPECTED = {
  ...USUAL_OUTCOMES,
  moderation: { error: 'content_refused', accepted: 'yes', submits: 1 },
  model_loading: { unsuited: 'a request for a cold model waits in the queue' },
  error_after: { error: 'provider_unavailable', accepted: 'yes', submits: 1 },
} as const;
const SLOW: ProviderExercise['slow'] = {
  progress: [{ stage: 'queued', queuePosition: 2 }],
  cancelQueued: 'stopped',
  cancelRunning: 'stopped',
  stops: true,
  resume: true,
};

describeProvider({
  title: 'fal, one picture per job',
  model: fluxDev(),
  start: startFalStandIn,
  connect,
  expected: { ...EXPECTED, fewer: { unsuited: 'a job draws one picture' } },
  slow: SLOW,
});

describeProvider({
  title: 'fal, several pictures per job',
  model: batchModel(),
  start: startFalStandIn,
  connect,
  expected: { ...EXPECTED, several: { images: 3, submits: 1 }, fewer: { images: 2, submits: 1 } },
  slow: SLOW,
});

describe('fal', () => {
  let standIn: FalStandIn;
  let provider: ImageProvider;
  beforeEach(async () => {
    standIn = await startFalStandIn();
    provider = connect(standIn.origin);
  });
  afterEach(async () => {
    await provider.close();
    await standIn.close();
  });
  const draw = (change: Partial<ProviderRequest> = {}) => drawAll(provider, request(change));
  const sent = () =>
    standIn.requests
      .filter(({ method }) => method === 'POST')
      .map(({ path, body }) => ({ path, body: JSON.parse(body.toString()) as Record<string, unknown> }));

  test('every picture has its own seed', async () => {
    const { images } = await draw({ positions: [1, 3], seed: 2 ** 32 - 2 });
    expect(sent().map(({ body }) => body.seed)).toEqual([2 ** 32 - 1, 1]);
    const seeds = new Map(images.map(({ position, seed }) => [position, seed]));
    expect([seeds.get(1), seeds.get(3)]).toEqual([2 ** 32 - 1, 1]);
  });

  test('a seed is never larger than the endpoint takes', async () => {
    const model = { ...fluxDev(), wire: { maxSeed: 2 ** 31 - 1 } };
    const { images } = await draw({ model, seed: 2 ** 31 + 5 });
    expect([images[0]?.seed, sent()[0]?.body.seed]).toEqual([5, 5]);
  });

  test('a seed of 64 bits is not passed off as known', async () => {
    standIn.answer(() => ({ seed: 14_715_652_618_304_795_000 }));
    const { images } = await draw({ model: batchModel() });
    expect(images[0]?.seed).toBeNull();
  });

  test('pictures of one job have no seed that anybody knows', async () => {
    const { images } = await draw({ model: batchModel(), positions: [0, 1] });
    expect(images.map(({ seed }) => seed)).toEqual([null, null]);
  });

  test('tells the fraction that a progress bar in the log says', async () => {
    standIn.play('slow');
    const { end, progress } = beginDrawing((context) => provider.generate(request(), context));
    await until(() => standIn.active() === 1);
    standIn.advance();
    await until(() => progress.some(({ stage, fraction }) => stage === 'drawing' && fraction === 0.5));
    standIn.advance();
    expect((await end).images).toHaveLength(1);
  });

  test('counts what fal billed', async () => {
    const { costs } = await draw({ positions: [0, 1] });
    expect(costs).toEqual([25_000, 25_000]);
  });

  test('a blacked out picture is not given out, and said so', async () => {
    standIn.answer(() => ({ has_nsfw_concepts: [true, false] }));
    const { images, warnings } = await draw({ model: batchModel(), positions: [0, 1] });
    expect(images.map(({ position }) => position)).toEqual([1]);
    expect(warnings).toEqual([{ code: 'images_withheld', params: { count: 1 } }]);
  });

  test('nothing but blacked out pictures is a refusal', async () => {
    standIn.answer(() => ({ has_nsfw_concepts: [true] }));
    const { error } = await draw();
    expect(error).toMatchObject({ code: 'content_refused', accepted: 'yes' });
  });

  test('one failed job of several costs only its own picture', async () => {
    standIn.answer((job) => (job.input.seed === 8 ? { images: [] } : {}));
    const { images, error } = await draw({ positions: [0, 1, 2] });
    expect(new Set(images.map(({ position }) => position))).toEqual(new Set([0, 2]));
    expect(error).toMatchObject({ code: 'provider_answer_invalid', accepted: 'yes' });
  });

  test('what is refused once is not sent again for the other pictures', async () => {
    standIn.play('quota');
    const { error } = await draw({ positions: [0, 1, 2] });
    expect(error).toMatchObject({ code: 'provider_quota', billed: 'no' });
    expect(standIn.submits()).toBe(1);
  });

  test('another size and another prompt are said', async () => {
    standIn.answer((_job, images) => ({
      images: images.map(({ url }) => ({ url, width: 1024, height: 768 })),
      prompt: 'a red fox, 4k',
    }));
    const { images } = await draw();
    expect(images[0]?.warnings).toEqual([
      { code: 'prompt_rewritten', params: { prompt: 'a red fox, 4k' } },
      { code: 'size_changed', params: { width: 1024, height: 768 } },
    ]);
  });

  test('a picture may come as a data: URL', async () => {
    const url = `data:image/png;base64,${(await plainPng()).toString('base64')}`;
    standIn.answer(() => ({ images: [{ url }] }));
    expect((await draw()).images).toHaveLength(1);
  });

  test('starts from a picture, and draws inside a mask', async () => {
    const picture = { bytes: await plainPng(), mime: 'image/png' as const };
    await draw({ images: [picture], strength: 0.6 });
    const { images } = await draw({ images: [picture], mask: picture });
    const [edit, inpaint] = sent();
    expect(edit?.path).toBe('/fal-ai/flux/dev/image-to-image');
    expect(edit?.body).toMatchObject({
      image_url: expect.stringMatching(/^data:image\/png;base64,/),
      strength: 0.6,
    });
    expect(edit?.body).not.toHaveProperty('image_size');
    expect(inpaint?.path).toBe('/fal-ai/flux-general/inpainting');
    expect(inpaint?.body.mask_url).toBe(inpaint?.body.image_url);
    expect(JSON.stringify(images[0]?.parameters)).not.toContain('base64');
  });

  test('sends what the model can do, and nothing else', async () => {
    await draw({ steps: 20, guidance: 4, negativePrompt: 'blur', extra: { acceleration: 'high' } });
    await draw({ model: batchModel(), steps: 20, width: 1368, height: 768, negativePrompt: 'blur' });
    const [flux, banana] = sent();
    expect(flux?.body).toEqual({
      prompt: 'a red fox',
      image_size: { width: 1024, height: 1024 },
      num_images: 1,
      seed: 7,
      num_inference_steps: 20,
      guidance_scale: 4,
      acceleration: 'high',
    });
    expect(banana?.body).toEqual({
      prompt: 'a red fox',
      output_format: 'png',
      aspect_ratio: '16:9',
      num_images: 1,
    });
    expect(standIn.requests[0]?.headers['x-fal-no-retry']).toBe('1');
  });

  test.each([
    ['preset', { width: 1368, height: 768 }, { image_size: 'landscape_16_9' }],
    ['preset', { width: 512, height: 512 }, { image_size: 'square' }],
    ['sides', { width: 640, height: 512 }, { width: 640, height: 512 }],
    ['none', { width: 640, height: 512 }, {}],
  ])('says the size by %s', async (size, wish, expected) => {
    await draw({ model: { ...batchModel(), wire: { size, count: null } }, ...wish });
    expect(sent()[0]?.body).toEqual({ prompt: 'a red fox', ...expected });
  });

  test('a running job that does not listen was asked, a finished one is too late', async () => {
    standIn.play('never_ending');
    const { jobs } = await drawAll(provider, request(), 200);
    const [job] = jobs;
    if (!job) throw new Error('there is no job');
    standIn.answersCancel(202, { status: 'CANCELLATION_REQUESTED' });
    expect(await provider.cancel?.(job)).toBe('asked');
    standIn.answersCancel(400, { status: 'ALREADY_COMPLETED' });
    expect(await provider.cancel?.(job)).toBe('too_late');
    standIn.answersCancel(404, { status: 'NOT_FOUND' });
    expect(await provider.cancel?.(job)).toBe('too_late');
  });

  test('a job nobody knows any more was interrupted', async () => {
    const url = `${standIn.origin}/fal-ai/flux/requests/gone`;
    const job = { id: 'gone', positions: [0], data: { statusUrl: url, responseUrl: url, cancelUrl: url } };
    const resumed = beginResuming(provider, { job, request: request() });
    expect((await resumed.end).error).toMatchObject({ code: 'interrupted', accepted: 'yes' });
  });

  test('a key goes to no other server, whatever a job says of its addresses', async () => {
    const url = 'http://127.0.0.2:9/fal-ai/flux/requests/elsewhere';
    const data = { statusUrl: url, responseUrl: url, cancelUrl: url };
    await expect(provider.cancel?.({ id: 'elsewhere', positions: [0], data })).rejects.toMatchObject({
      code: 'provider_answer_invalid',
    });
  });
});

const request = (change: Partial<ProviderRequest> = {}): ProviderRequest => makeRequest(fluxDev(), change);
