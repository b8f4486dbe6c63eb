import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, expect, test } from '@jest/globals';
import { until } from '../testing/exercise.js';
import { plainPng } from '../testing/pictures.js';
import { type ComfyUiKind, previewFrame } from './testing/comfyui-stand-in.js';
import { comfyModel, comfyRequest, createRig, type Rig } from './testing/rig.js';

let rig: Rig;
const setUp = async (kind: ComfyUiKind = {}) => {
  rig = await createRig({ kind });
  return rig;
};
afterEach(() => rig.close());

const MODELS = [
  comfyModel('v1-5-pruned-emaonly.safetensors'),
  comfyModel('v2-1_768-ema-pruned.safetensors'),
  comfyModel('sd_xl_base_1.0.safetensors'),
  comfyModel('turbo/sd_xl_turbo_1.0_fp16.safetensors'),
  comfyModel('sd3.5_large.safetensors', {
    encoders: ['clip_l.safetensors', 'clip_g.safetensors', 't5xxl_fp8_e4m3fn.safetensors'],
  }),
  comfyModel('sd3_medium_incl_clips.safetensors'),
  comfyModel('flux1-schnell-fp8.safetensors'),
  comfyModel('flux1-dev.safetensors', {
    loader: 'unet',
    encoders: ['clip_l.safetensors', 't5xxl_fp8_e4m3fn.safetensors'],
  }),
  comfyModel('mine', {
    checkpoint: 'v1-5-pruned-emaonly.safetensors',
    architecture: 'sd15',
    vae: 'ae.safetensors',
  }),
];

test.each(MODELS)('$id draws from a text, from a picture, and into a mask', async (model) => {
  const { standIn, start } = await setUp();
  const picture = { bytes: await plainPng(), mime: 'image/png' } as const;
  for (const change of [{}, { images: [picture] }, { images: [picture], mask: picture, strength: 0.4 }]) {
    const result = await start(comfyRequest({ model, ...change })).end;
    expect(result.error).toBeNull();
    expect(result.images).toHaveLength(1);
  }
  const samplers = standIn.jobs.map(({ graph }) => graph.sampler?.inputs);
  expect(samplers).toMatchObject([{ denoise: 1, seed: 7 }, { denoise: 0.75 }, { denoise: 0.4 }]);
  expect(standIn.jobs[2]?.graph.latent?.class_type).toBe('SetLatentNoiseMask');
});

test('what was asked for is what is drawn, and what is told', async () => {
  const { standIn, start } = await setUp();
  const prompt = 'a "fox", {{seed}}"}}, \\ $& \n';
  const request = comfyRequest({
    prompt,
    steps: 12,
    guidance: 5.5,
    extra: { sampler: 'lcm' },
    positions: [1, 2],
  });
  const { images } = await start(request).end;
  const [first, second] = standIn.jobs.map(({ graph }) => graph);
  expect(first).toMatchObject({
    positive: { inputs: { text: prompt } },
    negative: { inputs: { text: 'fog' } },
    latent: { inputs: { width: 512, height: 768, batch_size: 1 } },
    sampler: { inputs: { seed: 8, steps: 12, cfg: 5.5, sampler_name: 'lcm', scheduler: 'karras' } },
  });
  expect(second?.sampler?.inputs.seed).toBe(9);
  expect(images.map(({ position, seed }) => [position, seed])).toEqual([
    [1, 8],
    [2, 9],
  ]);
  expect(images[0]?.parameters).toEqual({
    workflow: 'sdxl',
    checkpoint: 'sd_xl_base_1.0.safetensors',
    sampler: 'lcm',
    scheduler: 'karras',
    width: 512,
    height: 768,
    steps: 12,
    guidance: 5.5,
    seed: 8,
  });
});

test('a network that takes no guidance is not said to have had any', async () => {
  const { standIn, start } = await setUp();
  const { images } = await start(comfyRequest({ model: comfyModel('flux1-schnell-fp8.safetensors') })).end;
  expect(images[0]?.parameters).toMatchObject({ workflow: 'flux', steps: 4 });
  expect(images[0]?.parameters).not.toHaveProperty('guidance');
  expect(standIn.jobs[0]?.graph.sampler?.inputs.cfg).toBe(1);
});

test('seeds begin again after the largest one', async () => {
  const { start } = await setUp();
  const { images } = await start(comfyRequest({ seed: 2 ** 32 - 1, positions: [1] })).end;
  expect(images[0]?.seed).toBe(0);
});

test('a job is known before it is sent, by an id of ours that any server takes', async () => {
  const { standIn, provider } = await setUp();
  const told: number[] = [];
  const context = {
    signal: new AbortController().signal,
    onProgress: () => undefined,
    onJob: async () => void told.push(standIn.submits()),
    onCost: () => undefined,
    onWarning: () => undefined,
    stallMs: 5000,
  };
  for await (const _image of provider.generate(comfyRequest({ positions: [0, 1] }), context));
  expect(told).toEqual([0, 1]);
  expect(standIn.jobs[0]?.extra).toEqual({ preview_method: 'auto' });
});

test('the socket tells how far a job is, with pictures', async () => {
  const { standIn, start } = await setUp();
  standIn.play('slow');
  const { end, progress } = start(comfyRequest());
  await until(() => progress.some(({ stage }) => stage === 'queued'));
  standIn.advance();
  await until(() => progress.filter(({ preview }) => preview).length === 2);
  standIn.advance();
  await end;
  const told = progress.map(({ stage, fraction }) => `${stage} ${fraction}`);
  expect(told).toEqual(
    expect.arrayContaining(['queued null', 'loading null', 'drawing null', 'drawing 0.25']),
  );
  expect(told.at(-1)).toBe('downloading 1');
});

test("other people's news is not ours", async () => {
  const { standIn, start } = await setUp();
  standIn.play('slow');
  const { end, progress } = start(comfyRequest());
  await until(() => standIn.active() === 1);
  const about = (type: string, data: object) =>
    standIn.broadcast(JSON.stringify({ type, data: { prompt_id: 'somebody-elses', ...data } }));
  about('progress', { node: 'sampler', value: 9, max: 10 });
  about('execution_interrupted', {});
  about('executing', { node: null });
  standIn.broadcast(previewFrame(await plainPng(8, 8), 'somebody-elses'));
  standIn.broadcast('no JSON');
  standIn.broadcast(Buffer.from([0, 0, 0, 4, 255, 255, 255, 255, 1]));
  await delay(50);
  standIn.advance();
  standIn.advance();
  expect((await end).error).toBeNull();
  expect(progress.some(({ fraction }) => fraction === 0.9)).toBe(false);
  expect(progress.some(({ preview }) => (preview?.length ?? 0) > 0 && preview?.[0] === 0x89)).toBe(false);
});

test('a socket that breaks costs the news only', async () => {
  const { standIn, start } = await setUp();
  standIn.play('slow');
  const { end } = start(comfyRequest());
  await until(() => standIn.active() === 1);
  standIn.advance();
  standIn.dropSockets();
  await delay(30);
  standIn.advance();
  expect(await end).toMatchObject({ error: null, images: [{ position: 0 }] });
  expect(standIn.submits()).toBe(1);
});

test('a lost answer is no lost job, and no second one', async () => {
  const { standIn, start } = await setUp({ losesAnswers: true });
  expect(await start(comfyRequest()).end).toMatchObject({ error: null, images: [{ position: 0 }] });
  expect(standIn.submits()).toBe(1);
});

test('a lost answer of a server that names jobs itself stays unknown', async () => {
  const { standIn, start } = await setUp({ losesAnswers: true, old: true });
  const { error } = await start(comfyRequest()).end;
  expect(error).toMatchObject({ code: 'provider_unreachable', accepted: 'unknown' });
  expect(standIn.submits()).toBe(1);
});

test('a model that is not there is said to be so, and takes nothing', async () => {
  const { start } = await setUp();
  const { error } = await start(comfyRequest({ model: comfyModel('gone.safetensors') })).end;
  expect(error).toMatchObject({
    code: 'provider_model_unknown',
    accepted: 'no',
    billed: 'no',
    params: {
      reason: expect.stringContaining("CheckpointLoaderSimple: ckpt_name: 'gone.safetensors' not in"),
    },
  });
});

test('any other fault of a workflow is a refused request, with its reason', async () => {
  const { start } = await setUp();
  const { error } = await start(comfyRequest({ extra: { sampler: 'heun' } })).end;
  expect(error).toMatchObject({
    code: 'request_refused',
    params: { reason: expect.stringContaining("KSampler: sampler_name: 'heun' not in") },
  });
});

test('a failed job tells why', async () => {
  const { standIn, start } = await setUp();
  standIn.play('error_after');
  const { error } = await start(comfyRequest()).end;
  expect(error).toMatchObject({
    code: 'provider_failed',
    billed: 'no',
    params: { reason: 'KSampler: Allocation on device' },
  });
});

test.each([{}, { old: true }])('only our own job is stopped, and only while it runs (%j)', async (kind) => {
  const { standIn, start, provider } = await setUp(kind);
  const { jobs } = await start(comfyRequest()).end;
  standIn.play('slow');
  const other = start(comfyRequest());
  await until(() => standIn.active() === 1);
  standIn.advance();
  for (const job of jobs) await provider.cancel?.(job);
  expect(standIn.active()).toBe(1);
  const own = jobs.at(-1);
  expect(own && (await provider.cancel?.(own))).toBe('too_late');
  const running = other.jobs.at(-1);
  expect(running && (await provider.cancel?.(running))).toBe('stopped');
  expect(standIn.globalInterrupts()).toBe(0);
  expect((await other.end).error).toMatchObject({
    code: 'provider_failed',
    params: { reason: 'somebody stopped the job there' },
  });
});

test('a job that the server has forgotten is reported, not sent again', async () => {
  const { standIn, resume } = await setUp();
  const job = { id: 'a1b2c3d4-0000-4000-8000-000000000000', positions: [0], data: {} };
  const { error } = await resume(job, comfyRequest()).end;
  expect(error).toMatchObject({ code: 'interrupted', accepted: 'yes' });
  expect(standIn.submits()).toBe(0);
});

test('a picture is handed over once for all jobs of a request', async () => {
  const { standIn, start } = await setUp();
  const images = [{ bytes: await plainPng(), mime: 'image/png' } as const];
  await start(comfyRequest({ images, positions: [0, 1, 2] })).end;
  expect(standIn.requests.filter(({ path }) => path === '/upload/image')).toHaveLength(1);
  expect(standIn.jobs[2]?.graph.picture?.inputs.image).toMatch(/^easel\/[0-9a-f]{32}\.png$/);
});
