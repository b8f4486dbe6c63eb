import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { plainPng } from '../testing/pictures.js';
import { comfyRequest, createRig, type Rig } from './testing/rig.js';
import { builtInWorkflow } from './workflows/built-in.js';
import { readWire } from './models/comfyui.wire.js';

let folder = '';
let rig: Rig;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workflows-'));
  rig = await createRig({ folder });
});
afterEach(async () => {
  await rig.close();
  await rm(folder, { recursive: true });
});

const plain = builtInWorkflow(readWire({ id: 'v1-5-pruned-emaonly.safetensors' }), 'text');
const masked = builtInWorkflow(readWire({ id: 'v1-5-pruned-emaonly.safetensors' }), 'mask');

/** Saves a workflow, the texts in it changed, and gives its model as the list has it. */
const save = async (workflow: object, changes: Record<string, string> = {}) => {
  const text = Object.entries(changes).reduce(
    (whole, [from, to]) => whole.replaceAll(from, to),
    JSON.stringify(workflow),
  );
  await writeFile(join(folder, 'mine.json'), text);
  const models = (await rig.provider.listModels?.(new AbortController().signal)) ?? [];
  const model = models.find(({ id }) => id === 'workflow/mine');
  if (model === undefined) throw new Error('it is not listed');
  return model;
};

test('a workflow with all placeholders can do everything they stand for', async () => {
  const { capabilities, note } = await save(plain, { '{{steps=25}}': '{{steps=12}}' });
  expect(note).toBeNull();
  expect(capabilities).toMatchObject({
    negativePrompt: true,
    seed: true,
    maxCount: 8,
    steps: { default: 12 },
    guidance: { default: 7 },
    imageInputs: 0,
    mask: false,
    strength: null,
    advanced: [{ name: 'checkpoint' }, { name: 'sampler' }, { name: 'scheduler' }],
  });
  expect(capabilities.imageRequired).toBeUndefined();
});

test('without placeholders there is nothing to choose', async () => {
  const { capabilities } = await save(plain, {
    '{{negativePrompt}}': 'fog',
    '"{{seed}}"': '1',
    '"{{count}}"': '1',
    '"{{width}}"': '640',
    '"{{height}}"': '448',
    '"{{steps=25}}"': '20',
    '"{{guidance=7}}"': '7',
    '{{checkpoint}}': 'v1-5-pruned-emaonly.safetensors',
    '{{sampler}}': 'euler',
    '{{scheduler}}': 'normal',
  });
  expect(capabilities).toMatchObject({
    negativePrompt: false,
    seed: false,
    maxCount: 1,
    size: { choices: [{ width: 640, height: 448 }] },
    aspectRatios: [],
    steps: null,
    guidance: null,
    advanced: [],
  });
});

test('one job draws them all where the workflow takes a count, and then the seed is that of the whole', async () => {
  const model = await save(plain);
  const { images, jobs } = await rig.start(comfyRequest({ model, positions: [0, 1, 2] })).end;
  expect(jobs).toMatchObject([{ positions: [0, 1, 2] }]);
  expect(images.map(({ position, seed }) => [position, seed])).toEqual([
    [0, null],
    [1, null],
    [2, null],
  ]);
  expect(images[0]?.parameters).toMatchObject({ workflow: 'mine', seed: 7 });
  expect(rig.standIn.jobs[0]?.graph.latent?.inputs.batch_size).toBe(3);
});

test('one job after the other where it takes none', async () => {
  const model = await save(plain, { '"{{count}}"': '1' });
  const { images } = await rig.start(comfyRequest({ model, positions: [0, 1] })).end;
  expect(images.map(({ seed }) => seed)).toEqual([7, 8]);
  expect(rig.standIn.submits()).toBe(2);
});

test('values come from the request, else from the placeholder, else from us', async () => {
  const model = await save(plain, { '{{sampler}}': '{{sampler=lcm}}', '{{steps=25}}': '{{steps=12}}' });
  await rig.start(comfyRequest({ model })).end;
  const extra = { sampler: 'dpmpp_2m', scheduler: 'simple', checkpoint: 'sd_xl_base_1.0.safetensors' };
  await rig.start(comfyRequest({ model, steps: 3, extra })).end;
  const seen = rig.standIn.jobs.map(({ graph }) => ({
    ...graph.sampler?.inputs,
    ...graph.weights?.inputs,
  }));
  expect(seen).toMatchObject([
    { sampler_name: 'lcm', scheduler: 'normal', steps: 12, ckpt_name: 'v1-5-pruned-emaonly.safetensors' },
    { sampler_name: 'dpmpp_2m', scheduler: 'simple', steps: 3, ckpt_name: 'sd_xl_base_1.0.safetensors' },
  ]);
});

test('a workflow that needs a mask gets a white one when there is none', async () => {
  const model = await save(masked);
  expect(model.capabilities).toMatchObject({ imageInputs: 1, imageRequired: true, mask: true });
  const images = [{ bytes: await plainPng(40, 24), mime: 'image/png' } as const];
  expect((await rig.start(comfyRequest({ model, images })).end).error).toBeNull();
  const uploads = rig.standIn.requests.filter(({ path }) => path === '/upload/image');
  expect(uploads).toHaveLength(2);
  const body = uploads[1]?.body ?? Buffer.alloc(0);
  const mask = sharp(body.subarray(body.indexOf('\x89PNG', 0, 'latin1')));
  expect(await mask.metadata()).toMatchObject({ width: 40, height: 24 });
  expect((await mask.stats()).channels[0]?.min).toBe(255);
});

test('a file that cannot be used is listed with the reason, and refuses to draw', async () => {
  const model = await save({ nodes: [], links: [] });
  expect(model.wire?.['fault']).toContain('Export (API)');
  const { error } = await rig.start(comfyRequest({ model })).end;
  expect(error).toMatchObject({
    code: 'request_refused',
    accepted: 'no',
    params: { reason: expect.stringContaining('Export (API)') },
  });
  await rm(join(folder, 'mine.json'));
  expect((await rig.start(comfyRequest({ model })).end).error).toMatchObject({ code: 'request_refused' });
  expect(rig.standIn.submits()).toBe(0);
});

test('a workflow that saves nothing is an answer without use', async () => {
  const model = await save(plain);
  rig.standIn.play('fewer');
  const { error } = await rig.start(comfyRequest({ model })).end;
  expect(error).toMatchObject({
    code: 'provider_answer_invalid',
    params: { reason: expect.stringContaining('Save Image') },
  });
});

test('a node that is not installed is named', async () => {
  const model = await save(plain, { VAEDecode: 'FancyDecode' });
  const { error } = await rig.start(comfyRequest({ model })).end;
  expect(error).toMatchObject({
    code: 'request_refused',
    params: { reason: expect.stringContaining('node FancyDecode does not exist') },
  });
});
