import { setTimeout as delay } from 'node:timers/promises';
import type { ModelDefinition, RemoteJob } from '@easel/shared';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { ImageProvider, ProviderRequest } from '../provider.js';
import { connectionTo, QUICK_PACE, TEST_KEY } from '../testing/connection.js';
import { beginDrawing } from '../testing/drawing.js';
import { describeProvider } from '../testing/exercise.js';
import { USUAL_OUTCOMES } from '../testing/outcomes.js';
import { plainPng } from '../testing/pictures.js';
import { makeRequest } from '../testing/request.js';
import { until } from '../testing/until.js';
import { connectAutomatic1111 } from './automatic1111.provider.js';
import {
  type Automatic1111Options,
  type Automatic1111StandIn,
  startAutomatic1111StandIn,
} from './testing/automatic1111-stand-in.js';
import { knownModel } from './testing/known-model.js';

const SD15 = knownModel('sd1.5');
const INSTALLED: ModelDefinition = { ...SD15, wire: { checkpoint: 'v1-5-pruned-emaonly' } };
const connect = (origin: string, apiKey: string | null = TEST_KEY) =>
  connectAutomatic1111(connectionTo(origin, apiKey), { pace: QUICK_PACE });
const LOCAL = { unsuited: "a server of one's own has no such limit" };

describeProvider({
  title: 'AUTOMATIC1111',
  model: INSTALLED,
  start: () => startAutomatic1111StandIn(),
  connect,
  expected: {
    ...USUAL_OUTCOMES,
    fewer: { images: 2, submits: 3 },
    bad_key: { error: 'provider_key_refused', accepted: 'no', submits: 0 },
    quota: LOCAL,
    rate_limited_once: LOCAL,
    rate_limited: LOCAL,
    moderation: LOCAL,
    model_loading: { unsuited: 'a call waits until the checkpoint is there' },
  },
  slow: {
    progress: [{ stage: 'queued', queuePosition: 2 }],
    cancelQueued: { unsuited: 'it ends only when its turn has come; see below' },
    cancelRunning: 'stopped',
    stops: true,
    resume: false,
  },
});

describe('AUTOMATIC1111', () => {
  const opened: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const { close } of opened.splice(0)) await close();
  });
  const open = async (options: Automatic1111Options = {}, apiKey: string | null = TEST_KEY) => {
    const standIn = await startAutomatic1111StandIn(options);
    const provider = connect(standIn.origin, apiKey);
    opened.push(provider, standIn);
    return { standIn, provider };
  };

  test('a family is drawn with the installed checkpoint that is of it', async () => {
    const { standIn, provider } = await open({
      checkpoints: ['dreamshaper_8.safetensors', 'v1-5-pruned-emaonly.safetensors [6ce0161689]'],
    });
    const { images } = await draw(provider, { model: SD15 });
    expect(images).toHaveLength(1);
    expect(sentTo(standIn, 'txt2img')).toMatchObject({
      override_settings: { sd_model_checkpoint: 'v1-5-pruned-emaonly.safetensors [6ce0161689]' },
      save_images: false,
    });
  });

  test('a family that is not installed is not drawn, and one hears where to get it', async () => {
    const { standIn, provider } = await open();
    const { error } = await draw(provider, { model: knownModel('sdxl') });
    expect(error).toMatchObject({
      code: 'model_not_installed',
      accepted: 'no',
      params: { hint: expect.stringContaining('huggingface.co/stabilityai/stable-diffusion-xl-base-1.0') },
    });
    expect(standIn.submits()).toBe(0);
  });

  test('a checkpoint that is gone is not silently drawn with another', async () => {
    const { standIn, provider } = await open();
    const model = { ...SD15, wire: { checkpoint: 'gone.safetensors [0123456789]' } };
    expect((await draw(provider, { model })).error).toMatchObject({
      code: 'model_not_installed',
      accepted: 'no',
    });
    expect(standIn.submits()).toBe(0);
  });

  test('each picture has the next seed, and says what the server told of it', async () => {
    const { provider } = await open();
    const { images, jobs } = await draw(provider, { seed: 2 ** 32 - 1, positions: [0, 1] });
    expect(images.map(({ seed }) => seed)).toEqual([2 ** 32 - 1, 0]);
    expect(images[0]?.parameters).toMatchObject({ sampler_name: 'Euler a', steps: 25, cfg_scale: 7 });
    expect(jobs).toHaveLength(2);
    expect(JSON.stringify([images[0]?.parameters, jobs])).not.toContain(TEST_KEY);
  });

  test('a grid before the picture and what comes after it are left out', async () => {
    const { provider } = await open({ extraPictures: true });
    const { images } = await draw(provider, {});
    expect(images).toHaveLength(1);
  });

  test('from a picture, with a mask and the strength', async () => {
    const { standIn, provider } = await open();
    const picture = { bytes: await plainPng(), mime: 'image/png' as const };
    await draw(provider, {
      images: [picture],
      mask: picture,
      strength: 0.4,
      extra: { sampler: 'DPM++ 2M', scheduler: 'karras' },
    });
    expect(sentTo(standIn, 'img2img')).toMatchObject({
      init_images: [expect.stringMatching(/^data:image\/png;base64,/)],
      mask: expect.stringMatching(/^data:image\/png;base64,/),
      inpainting_mask_invert: 0,
      denoising_strength: 0.4,
      sampler_name: 'DPM++ 2M',
      scheduler: 'karras',
    });
  });

  test('previews come while it is drawn, each once', async () => {
    const { standIn, provider } = await open();
    standIn.play('slow');
    const going = begin(provider, {});
    await until(() => standIn.active() > 0);
    standIn.advance();
    await until(() => going.progress.filter(({ stage }) => stage === 'drawing').length > 2);
    standIn.advance();
    await going.end;
    expect(going.progress.filter(({ preview }) => preview)).toHaveLength(1);
    expect(going.progress).toContainEqual(expect.objectContaining({ position: 0, fraction: 0.5 }));
  });

  test('a job that waits is remembered, and interrupted when its turn has come', async () => {
    const { standIn, provider } = await open();
    standIn.play('slow');
    const going = begin(provider, {});
    await until(() => standIn.active() > 0 && going.jobs.length > 0);
    going.abort(new Error('cancelled'));
    await going.end;
    expect(await cancel(provider, going.jobs)).toBe('asked');
    // Whatever is drawn now is somebody else's.
    expect(standIn.interrupts()).toBe(0);
    standIn.advance();
    await until(() => standIn.active() === 0);
    expect(standIn.interrupts()).toBe(1);
    expect(standIn.states()).toEqual(['interrupted']);
  });

  test('the unfinished picture of an interrupted job is not given out', async () => {
    const { standIn, provider } = await open();
    standIn.play('slow');
    const going = begin(provider, {});
    await until(() => standIn.active() > 0);
    standIn.advance();
    expect(await cancel(provider, going.jobs)).toBe('stopped');
    const { images, error } = await going.end;
    expect(images).toEqual([]);
    expect(error).toMatchObject({ code: 'provider_answer_invalid', accepted: 'yes' });
  });

  test('a cancel of a server that is gone says so', async () => {
    const { standIn, provider } = await open();
    await standIn.close();
    await expect(cancel(provider, [{ id: 'task(mine)', positions: [0], data: {} }])).rejects.toMatchObject({
      code: 'provider_unreachable',
    });
  });

  test('a cancel that comes too late interrupts nobody', async () => {
    const { standIn, provider } = await open();
    const { jobs } = await draw(provider, {});
    expect(await cancel(provider, jobs)).toBe('too_late');
    expect(standIn.interrupts()).toBe(0);
  });

  test('a server that does not know our ids draws, but is never interrupted', async () => {
    const { standIn, provider } = await open({ nameless: true });
    standIn.play('slow');
    const going = begin(provider, {});
    await until(() => standIn.active() > 0);
    standIn.advance();
    await delay(50);
    expect(await cancel(provider, going.jobs)).toBe('too_late');
    expect(standIn.interrupts()).toBe(0);
    expect(going.progress).toEqual([]);
    standIn.advance();
    expect((await going.end).images).toHaveLength(1);
  });

  test.each([
    { nameless: false, seen: true },
    { nameless: true, seen: false },
  ])('without web pages, progress counts only when it is ours: %j', async ({ nameless, seen }) => {
    const { standIn, provider } = await open({ noPages: true, nameless });
    standIn.play('slow');
    const going = begin(provider, {});
    await until(() => standIn.active() > 0);
    standIn.advance();
    await delay(100);
    standIn.advance();
    expect((await going.end).images).toHaveLength(1);
    expect(going.progress.some(({ fraction }) => fraction === 0.25)).toBe(seen);
  });

  test('started without --api, it says so', async () => {
    const { provider } = await open({ apiOff: true });
    const cure = {
      code: 'provider_unreachable',
      accepted: 'no',
      params: { reason: expect.stringContaining('--api') },
    };
    await expect(provider.check(new AbortController().signal)).rejects.toMatchObject(cure);
    expect((await draw(provider, {})).error).toMatchObject(cure);
  });

  test('user and password go as HTTP Basic', async () => {
    const { standIn, provider } = await open({}, 'made-up-user:made-up-password');
    expect(await provider.check(new AbortController().signal)).toEqual({
      account: null,
      balance: null,
      models: 1,
    });
    const basic = `Basic ${Buffer.from('made-up-user:made-up-password').toString('base64')}`;
    expect(standIn.requests.map(({ headers }) => headers.authorization)).toEqual([basic, basic]);
  });

  test('its checkpoints become models, with its samplers', async () => {
    const checkpoints = [
      'v1-5-pruned-emaonly.safetensors [6ce0161689]',
      'style/ponyDiffusionV6XL.safetensors [67ab2fd8ec]',
    ];
    const { provider } = await open({ checkpoints });
    const [first, second] = (await provider.listModels?.(new AbortController().signal)) ?? [];
    expect(first).toMatchObject({
      id: 'v1-5-pruned-emaonly.safetensors',
      family: 'sd1.5',
      wire: { checkpoint: checkpoints[0] },
    });
    expect(second).toMatchObject({
      id: 'style/ponyDiffusionV6XL.safetensors',
      name: 'ponyDiffusionV6XL',
      family: null,
      price: { unit: 'free' },
      capabilities: { size: { default: 1024 } },
      wire: { architecture: 'sdxl' },
    });
    expect(second?.capabilities.advanced).toMatchObject([
      { name: 'sampler', values: ['Euler', 'DPM++ 2M'] },
      { name: 'scheduler', values: ['automatic', 'karras'] },
    ]);
  });

  test('an old server without schedulers still lists its checkpoints', async () => {
    const { provider } = await open({ nameless: true });
    const [model] = (await provider.listModels?.(new AbortController().signal)) ?? [];
    expect(model?.capabilities.advanced.map(({ name }) => name)).toEqual(['sampler']);
  });
});

const sentTo = (standIn: Automatic1111StandIn, call: string): unknown => {
  const request = standIn.requests.find(({ path }) => path === `/sdapi/v1/${call}`);
  return JSON.parse(request?.body.toString() ?? 'null');
};

const begin = (provider: ImageProvider, change: Partial<ProviderRequest>) =>
  beginDrawing((context) => provider.generate(makeRequest(INSTALLED, change), context));

const draw = (provider: ImageProvider, change: Partial<ProviderRequest>) => begin(provider, change).end;

const cancel = async (provider: ImageProvider, [job]: readonly RemoteJob[]) =>
  job && (await provider.cancel?.(job));
