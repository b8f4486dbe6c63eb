import type { ModelDefinition } from '@easel/shared';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { ImageProvider, ProviderRequest } from '../provider.js';
import { connectionTo, QUICK_PACE } from '../testing/connection.js';
import { beginDrawing, beginResuming, drawAll } from '../testing/drawing.js';
import { describeProvider } from '../testing/exercise.js';
import { USUAL_OUTCOMES } from '../testing/outcomes.js';
import { plainPng } from '../testing/pictures.js';
import { makeRequest } from '../testing/request.js';
import { until } from '../testing/until.js';
import { toDefinitions } from './sd-cpp.models.js';
import { connectSdCpp } from './sd-cpp.provider.js';
import { CAPABILITIES } from './testing/contract.js';
import { type SdCppStandIn, startSdCpp } from './testing/sd-cpp-stand-in.js';

const [MODEL] = toDefinitions(CAPABILITIES) as [ModelDefinition];
const KEYLESS = { unsuited: 'the server knows no keys and no accounts' };

const connect = (origin: string) => connectSdCpp(connectionTo(origin, null), { pace: QUICK_PACE });

describeProvider({
  title: 'stable-diffusion.cpp',
  model: MODEL,
  start: startSdCpp,
  connect,
  expected: {
    ...USUAL_OUTCOMES,
    fewer: { unsuited: 'each image is a job of its own, which draws it or fails' },
    bad_key: KEYLESS,
    quota: KEYLESS,
    // A full queue says not for how long; every one of the tries was surely refused.
    rate_limited: { error: 'provider_rate_limited', accepted: 'no', submits: 4 },
    moderation: { unsuited: 'it has no filter' },
    model_loading: { unsuited: 'it listens once its model is loaded' },
  },
  slow: {
    progress: [{ stage: 'queued', queuePosition: 2, fraction: null }],
    cancelQueued: 'stopped',
    cancelRunning: 'too_late',
    // What is being drawn is drawn to its end; that waiting jobs stop is looked at below.
    stops: false,
    resume: true,
  },
});

describe('what is special to stable-diffusion.cpp', () => {
  let standIn: SdCppStandIn | null = null;
  let provider: ReturnType<typeof connect> | null = null;
  afterEach(async () => {
    await provider?.close();
    await standIn?.close();
    standIn = provider = null;
  });

  const start = async () => {
    const here = await startSdCpp();
    const there = connect(here.origin);
    standIn = here;
    provider = there;
    return { standIn: here, provider: there };
  };

  test('each image has a seed of its own, and says what was used', async () => {
    const { images, jobs } = await collect((await start()).provider, { positions: [0, 3], steps: 12 });
    expect(images).toMatchObject([
      {
        position: 0,
        seed: 7,
        parameters: { seed: 7, model: 'v1-5-pruned-emaonly', sample_params: { sample_steps: 12 } },
      },
      { position: 3, seed: 10 },
    ]);
    expect(jobs.map(({ id, positions }) => ({ id, positions }))).toEqual([
      { id: 'job_1', positions: [0] },
      { id: 'job_2', positions: [3] },
    ]);
  });

  test('a withdrawn job is drawn no more', async () => {
    const rig = await start();
    rig.standIn.play('slow');
    const drawing = beginDrawing((context) => rig.provider.generate(makeRequest(MODEL), context));
    await until(() => rig.standIn.active() === 1 && drawing.jobs.length === 1);
    drawing.abort(new Error('cancelled'));
    const [job] = (await drawing.end).jobs;
    expect(job && (await rig.provider.cancel?.(job))).toBe('stopped');
    expect(rig.standIn.active()).toBe(0);
  });

  test('an answer that breaks is asked for again', async () => {
    const rig = await start();
    rig.standIn.breakAnswers(2);
    const { images, error } = await collect(rig.provider, {});
    expect(error).toBeNull();
    expect(images).toHaveLength(1);
    expect(rig.standIn.submits()).toBe(1);
  });

  test('another model than the loaded one is not drawn with', async () => {
    const rig = await start();
    const sdxl = await collect(rig.provider, { model: { ...MODEL, id: 'sdxl', wire: { files: ['sd_xl'] } } });
    expect(sdxl.error).toMatchObject({ code: 'model_not_installed', accepted: 'no' });
    expect(rig.standIn.submits()).toBe(0);
    const known = await collect(rig.provider, {
      model: { ...MODEL, id: 'sd15', wire: { files: ['SD15', 'V1-5'] } },
    });
    expect(known.error).toBeNull();
  });

  test('a job that expired was interrupted, and cannot be cancelled', async () => {
    const rig = await start();
    const { jobs } = await collect(rig.provider, {});
    rig.standIn.expire();
    const [job] = jobs;
    if (!job) throw new Error('there is no job');
    const { error } = await beginResuming(rig.provider, { job, request: makeRequest(MODEL) }).end;
    expect(error).toMatchObject({ code: 'interrupted', accepted: 'yes' });
    expect(await rig.provider.cancel?.(job)).toBe('too_late');
  });

  test('pictures and mask go along, and stay out of what is stored', async () => {
    const rig = await start();
    const picture = { bytes: await plainPng(), mime: 'image/png' as const };
    const { images } = await collect(rig.provider, { images: [picture], mask: picture, strength: 0.4 });
    const post = rig.standIn.http.requests.find(({ method }) => method === 'POST');
    expect(JSON.parse(String(post?.body))).toMatchObject({
      init_image: expect.stringMatching(/^data:image\/png;base64,/),
      mask_image: expect.stringMatching(/^data:image\/png;base64,/),
      strength: 0.4,
    });
    expect(images[0]?.parameters).toMatchObject({ strength: 0.4 });
    expect(JSON.stringify(images[0]?.parameters)).not.toContain('base64');
  });

  test.each([null, { detail: 'welcome' }, []])('a server that answers %j is another one', async (answer) => {
    const rig = await start();
    rig.standIn.load(answer);
    await expect(rig.provider.check(new AbortController().signal)).rejects.toMatchObject({
      code: 'provider_answer_invalid',
      accepted: 'no',
    });
  });

  test('the list is the loaded model', async () => {
    const { provider: there } = await start();
    const { signal } = new AbortController();
    expect(await there.listModels?.(signal)).toMatchObject([{ id: 'v1-5-pruned-emaonly' }]);
    expect(await there.check(signal)).toEqual({ account: null, balance: null, models: 1 });
  });
});

const collect = (provider: ImageProvider, change: Partial<ProviderRequest>) =>
  drawAll(provider, makeRequest(MODEL, change));
