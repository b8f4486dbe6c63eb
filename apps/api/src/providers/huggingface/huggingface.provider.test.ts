import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { ImageProvider, ProviderRequest } from '../provider.js';
import { connectionTo, QUICK_PACE } from '../testing/connection.js';
import { beginResuming, drawAll } from '../testing/drawing.js';
import { describeProvider, type ProviderExercise } from '../testing/exercise.js';
import { USUAL_OUTCOMES } from '../testing/outcomes.js';
import { plainPng } from '../testing/pictures.js';
import { makeRequest } from '../testing/request.js';
import { connectHuggingFace } from './huggingface.provider.js';
import type { Seller } from './huggingface.routes.js';
import { anyModel } from './testing/huggingface-models.js';
import { type HuggingFaceStandIn, startHuggingFaceStandIn } from './testing/huggingface-stand-in.js';

const connect = (origin: string): ImageProvider =>
  connectHuggingFace(connectionTo(origin), { pace: QUICK_PACE });

const EXPECTED = {
  ...USUAL_OUTCOMES,
  fewer: { unsuited: 'one picture per request' },
  // The hub, asked first, knows the key already.
  bad_key: { error: 'provider_key_refused', accepted: 'no', submits: 0 },
  moderation: { error: 'content_refused', accepted: 'yes', submits: 1 },
  // Asked again every five seconds for as long as a job may stall: a minute here.
  model_loading: { error: 'provider_model_loading', accepted: 'no', submits: 13 },
  error_after: { error: 'provider_unavailable', accepted: 'yes', submits: 1 },
} as const;
const SLOW = { cancelQueued: 'local', cancelRunning: 'local', stops: false, resume: true } as const;

const exercise = (seller: Seller, change: Pick<ProviderExercise, 'expected' | 'slow'>): ProviderExercise => ({
  title: `Hugging Face with ${seller}`,
  model: anyModel(),
  start: () => startHuggingFaceStandIn(seller),
  connect,
  ...change,
});

describeProvider(
  exercise('hf-inference', {
    expected: {
      ...EXPECTED,
      moderation: { unsuited: 'no such refusal is known of it' },
      error_after: { unsuited: 'the answer is the job' },
      never_ending: { error: 'timed_out', accepted: 'unknown', submits: 1 },
    },
    slow: { ...SLOW, progress: [{ stage: 'drawing' }], resume: { unsuited: 'the answer is the job' } },
  }),
);
describeProvider(
  exercise('fal-ai', {
    expected: EXPECTED,
    slow: { ...SLOW, progress: [{ stage: 'queued', queuePosition: 2 }] },
  }),
);
describeProvider(
  exercise('wavespeed', { expected: EXPECTED, slow: { ...SLOW, progress: [{ stage: 'queued' }] } }),
);

describe('Hugging Face', () => {
  let open: { standIn: HuggingFaceStandIn; provider: ImageProvider } | null = null;
  const start = async (seller: Seller) => {
    const standIn = await startHuggingFaceStandIn(seller);
    open = { standIn, provider: connect(standIn.origin) };
    return open;
  };
  afterEach(async () => {
    await open?.provider.close();
    await open?.standIn.close();
    open = null;
  });

  test('every picture has its own seed', async () => {
    const { provider, standIn } = await start('fal-ai');
    const { images } = await drawAll(provider, request({ positions: [0, 2], seed: 2 ** 32 - 1 }));
    expect(images.map(({ position, seed }) => [position, seed])).toEqual([
      [0, 2 ** 32 - 1],
      [2, 1],
    ]);
    expect(sent(standIn).map(({ seed }) => seed)).toEqual([2 ** 32 - 1, 1]);
  });

  test('says who drew, and as what', async () => {
    const { provider } = await start('hf-inference');
    const { images } = await drawAll(provider, request({ steps: 4 }));
    expect(images[0]?.parameters).toEqual({
      provider: 'hf-inference',
      model: 'fal-ai/flux/schnell',
      width: 1024,
      height: 1024,
      seed: 7,
      num_inference_steps: 4,
    });
  });

  test('tells that the model is being loaded', async () => {
    const { provider, standIn } = await start('hf-inference');
    standIn.play('model_loading');
    const { progress } = await drawAll(provider, request(), 5000);
    expect(progress.map(({ stage }) => stage)).toEqual(['drawing', 'loading']);
  });

  test.each([
    ['nobody', 'no mapping', { unheard: { status: 'live', providerId: 'a', task: 'text-to-image' } }],
    [
      'nobody for the task',
      'image to image',
      { together: { status: 'live', providerId: 'a', task: 'image-to-image' } },
    ],
    [
      'a path that leads elsewhere',
      '..',
      { 'fal-ai': { status: 'live', providerId: '../api', task: 'text-to-image' } },
    ],
    ['nothing readable', 'a text', 'none'],
  ])('a model that is served by %s is not known', async (_case, _why, mapping) => {
    const { provider, standIn } = await start('fal-ai');
    standIn.maps(mapping);
    const { error } = await drawAll(provider, request());
    expect(error).toMatchObject({ code: 'provider_model_unknown', accepted: 'no', billed: 'no' });
    expect(sent(standIn)).toEqual([]);
  });

  test('whom the model names comes before whom the hub names', async () => {
    const { provider, standIn } = await start('fal-ai');
    standIn.maps([
      { provider: 'together', status: 'live', providerId: 'a', task: 'text-to-image' },
      { provider: 'fal-ai', status: 'live', providerId: 'fal-ai/flux/dev', task: 'text-to-image' },
    ]);
    const { images } = await drawAll(
      provider,
      request({ model: anyModel({ providers: ['nscale', 'fal-ai'] }) }),
    );
    expect(images[0]?.parameters).toMatchObject({ provider: 'fal-ai', model: 'fal-ai/flux/dev' });
  });

  test('starts from a picture with the repository that edits', async () => {
    const { provider, standIn } = await start('fal-ai');
    standIn.maps({ 'fal-ai': { status: 'live', providerId: 'fal-ai/kontext', task: 'image-to-image' } });
    const picture = { bytes: await plainPng(), mime: 'image/png' as const };
    const model = anyModel({ editModel: 'some/editor' });
    const { images } = await drawAll(provider, request({ model, images: [picture] }));
    expect(standIn.requests.map(({ path }) => path)).toContain('/api/models/some/editor');
    expect(sent(standIn)[0]).toMatchObject({ image_url: expect.stringMatching(/^data:image\/png;base64,/) });
    expect(sent(standIn)[0]).not.toHaveProperty('image_size');
    expect(JSON.stringify(images[0]?.parameters)).not.toContain('base64');
  });

  test('a stored job that leads elsewhere is not followed', async () => {
    const { provider, standIn } = await start('fal-ai');
    const data = { seller: 'fal-ai', statusPath: '/api/whoami-v2', resultPath: '/fal-ai/x' };
    const job = { id: 'x', positions: [0], data };
    const { end } = beginResuming(provider, { job, request: request() });
    expect((await end).error).toMatchObject({ code: 'provider_answer_invalid' });
    expect(standIn.requests).toEqual([]);
  });

  test.each(['together', 'nscale'] as const)('%s answers with base64', async (seller) => {
    const { provider, standIn } = await start(seller);
    standIn.answers({ data: [{ b64_json: (await plainPng()).toString('base64') }] });
    expect((await drawAll(provider, request())).images).toHaveLength(1);
  });

  test('replicate is done when there is an output, whatever its status says', async () => {
    const { provider, standIn } = await start('replicate');
    const tape = tapes().find(({ url }) => url.includes('replicate'));
    standIn.answers({ ...Object(tape?.body), output: [`${standIn.origin}/files/out.webp`] });
    const { images, jobs } = await drawAll(provider, request());
    expect(images).toHaveLength(1);
    expect(jobs).toEqual([]);
    expect(standIn.requests.find(({ method }) => method === 'POST')?.headers.prefer).toBe('wait');
  });

  test('the account has a name, and the hub a list of what is served now', async () => {
    const { provider } = await start('fal-ai');
    const { signal } = new AbortController();
    expect(await provider.check(signal)).toEqual({ account: 'vincent', balance: null, models: null });
    const models = (await provider.listModels?.(signal)) ?? [];
    expect(
      models.map(({ id, licence, capabilities: { size, negativePrompt, imageInputs, steps, guidance } }) => [
        id,
        licence,
        size.default,
        negativePrompt,
        imageInputs,
        steps?.default,
        guidance?.default,
      ]),
    ).toEqual([
      ['black-forest-labs/FLUX.1-schnell', 'apache-2.0', 1024, false, 0, 4, undefined],
      ['prompthero/openjourney', null, 512, true, 0, 50, 7.5],
      ['black-forest-labs/FLUX.1-Kontext-dev', null, 1024, false, 1, undefined, undefined],
    ]);
  });
});

const sent = ({ requests }: HuggingFaceStandIn) =>
  requests
    .filter(({ method }) => method === 'POST')
    .map(({ body }) => JSON.parse(body.toString()) as Record<string, unknown>);

const tapes = () =>
  JSON.parse(readFileSync(new URL('./testing/fixtures/recorded.json', import.meta.url), 'utf8')) as {
    url: string;
    status: number;
    body: unknown;
  }[];

const request = (change: Partial<ProviderRequest> = {}): ProviderRequest => makeRequest(anyModel(), change);
