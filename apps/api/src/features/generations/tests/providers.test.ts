import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { ErrorCode, Generation, UsageRecord } from '@easel/shared';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { ProviderError } from '../../../providers/provider.js';
import { plainPng } from '../../../providers/testing/pictures.js';
import { makeSqlite, type ScratchDatabase } from '../../../testing/databases.js';
import { createFakeProvider } from '../../../testing/fake-provider.js';
import { type Caller, startTestServer, type TestServer } from '../../../testing/test-server.js';

const capabilities = {
  negativePrompt: false,
  seed: true,
  size: { min: 64, max: 1024, step: 8, default: 128, maxRatio: 4 },
  aspectRatios: ['1:1'],
  maxCount: 4,
  steps: { min: 1, max: 20, step: 1, default: 4 },
  advanced: [
    { name: 'sampler', type: 'choice', description: '', default: null, values: ['euler', 'ddim'] },
    { name: 'detail', type: 'number', description: '', default: 1, min: 0, max: 2 },
  ],
};
const price = { perImage: 3000, unit: 'image', perUnit: 3000, source: 'made up', date: '2026-11-21' };
const MODELS = {
  models: [
    { provider: 'fal', id: 'one', name: 'One', price, capabilities },
    { provider: 'replicate', id: 'two', name: 'Two', price: { ...price, perImage: 5000 }, capabilities },
    {
      provider: 'replicate',
      id: 'editor',
      name: 'Editor',
      price,
      capabilities: {
        ...capabilities,
        imageInputs: 2,
        imageRequired: true,
        mask: true,
        strength: { min: 0, max: 1, step: 0.01, default: 0.8 },
      },
    },
  ],
  aliases: { pair: ['fal/one', 'replicate/two'] },
};
const KEYS = { FAL_API_KEY: 'made-up-fal-key-000', REPLICATE_API_TOKEN: 'made-up-replicate-token-000' };

let database: ScratchDatabase;
let dataDir: string;
let server: TestServer;
let ann: Caller;
let fal: ReturnType<typeof createFakeProvider>;
let replicate: ReturnType<typeof createFakeProvider>;

const begin = async (env: Record<string, string> = KEYS): Promise<void> => {
  fal = createFakeProvider({ name: 'fal', hosted: true });
  replicate = createFakeProvider({ name: 'replicate', hosted: true });
  server = await startTestServer({
    database,
    dataDir,
    env,
    parts: { providers: { fal: () => fal, replicate: () => replicate } },
  });
};
beforeEach(async () => {
  database = await makeSqlite();
  dataDir = await mkdtemp(join(tmpdir(), 'easel-providers-'));
  await writeFile(join(dataDir, 'models.json'), JSON.stringify(MODELS));
  await begin();
  ann = await server.signUp('ann');
});
afterEach(async () => {
  fal.release();
  replicate.release();
  await server.stop();
  await database.drop();
  await rm(dataDir, { recursive: true, force: true });
});

const ask = (body: object) => ann.call('POST', '/api/generate', { body: { prompt: 'a red fox', ...body } });
const get = async (id: string): Promise<Generation> =>
  (await server.app.inject({ url: `/api/generation/${id}`, headers: { cookie: ann.cookie } })).json();
const until = async (id: string, done: (generation: Generation) => boolean): Promise<Generation> => {
  for (let tries = 0; tries < 250; tries += 1) {
    const generation = await get(id);
    if (done(generation)) return generation;
    await delay(20);
  }
  throw new Error(`it did not happen: ${JSON.stringify(await get(id))}`);
};
const finished = ({ status }: Generation): boolean => status !== 'queued' && status !== 'running';
const draw = async (body: object): Promise<Generation> => {
  const response = await ask(body);
  expect(response.statusCode).toBe(202);
  return until(response.json().id, finished);
};
const refusal = (code: ErrorCode, accepted: 'no' | 'unknown' | 'yes' = 'no') =>
  new ProviderError(code, {
    params: { provider: 'fal', reason: 'because' },
    accepted,
    billed: accepted === 'no' ? 'no' : 'unknown',
  });

test.each<ErrorCode>([
  'provider_rate_limited',
  'provider_key_refused',
  'provider_quota',
  'provider_unreachable',
  'provider_model_unknown',
  'provider_model_loading',
])('after %s the next candidate draws, and both attempts are shown', async (code) => {
  fal.refuse(refusal(code));
  const done = await draw({ model: 'pair', count: 2 });
  expect(done).toMatchObject({
    status: 'succeeded',
    cost: 10_000,
    images: [{ provider: 'replicate' }, { provider: 'replicate' }],
    attempts: [
      {
        number: 1,
        provider: 'fal',
        model: 'one',
        outcome: 'failed',
        errorCode: code,
        accepted: 'no',
        cost: 0,
      },
      { number: 2, provider: 'replicate', outcome: 'succeeded', accepted: 'yes', remoteId: 'job-1' },
    ],
  });
  expect(done.warnings).toContainEqual({ code: 'fell_back', params: { provider: 'fal', code } });
  expect([fal.requests.length, replicate.requests.length]).toEqual([1, 1]);
});

test.each<[ErrorCode, 'no' | 'unknown' | 'yes']>([
  ['provider_unavailable', 'unknown'],
  ['provider_unreachable', 'unknown'],
  ['provider_answer_invalid', 'yes'],
  ['content_refused', 'no'],
  ['request_refused', 'no'],
])('after %s (accepted: %s) nobody else is asked', async (code, accepted) => {
  fal.refuse(refusal(code, accepted));
  expect(await draw({ model: 'pair' })).toMatchObject({
    status: 'failed',
    error: { code, billed: accepted === 'no' ? 'no' : 'unknown' },
    attempts: [{ accepted }],
  });
  expect(replicate.requests).toEqual([]);
});

test('fallback can be switched off, and the caller may say who comes first', async () => {
  fal.refuse(refusal('provider_quota'));
  expect(await draw({ model: 'pair', fallback: false })).toMatchObject({
    status: 'failed',
    error: { code: 'provider_quota' },
  });
  expect(replicate.requests).toEqual([]);
  expect(await draw({ model: 'pair', providers: ['replicate'] })).toMatchObject({
    images: [{ provider: 'replicate' }],
  });
});

test('what is drawn before a refusal is kept, and only the rest goes to the next candidate', async () => {
  replicate.charge(7000);
  fal.fail(null, refusal('provider_rate_limited'));
  const done = await draw({ model: 'pair', count: 3 });
  expect(done).toMatchObject({
    status: 'succeeded',
    cost: 3000 + 7000,
    images: [{ provider: 'fal' }, { provider: 'replicate' }, { provider: 'replicate' }],
  });
  expect(replicate.requests[0]?.positions).toEqual([1, 2]);
});

test('without a key nothing is queued, and the answer names the cure', async () => {
  await server.stop();
  await begin({ REPLICATE_API_TOKEN: 'made-up-replicate-token-000' });
  const refused = await server.app.inject({
    method: 'POST',
    url: '/api/generate',
    headers: { cookie: ann.cookie, origin: 'http://localhost' },
    payload: { prompt: 'a fox', model: 'fal/one' },
  });
  expect(refused.statusCode).toBe(409);
  expect(refused.json()).toMatchObject({ code: 'provider_key_missing', params: { provider: 'fal' } });
  const drawn = await server.app.inject({
    method: 'POST',
    url: '/api/generate',
    headers: { cookie: ann.cookie, origin: 'http://localhost', prefer: 'wait=10' },
    payload: { prompt: 'a fox', model: 'pair' },
  });
  expect(drawn.json()).toMatchObject({
    status: 'succeeded',
    attempts: [{ provider: 'replicate' }],
    warnings: [],
  });
});

test.each([
  ['stopped', []],
  ['asked', [{ code: 'cancel_asked', params: { provider: 'fal' } }]],
  ['too_late', [{ code: 'cancel_too_late', params: { provider: 'fal' } }]],
] as const)('a cancel reaches the provider and says that it was %s', async (outcome, warnings) => {
  fal.cancelAs(outcome);
  fal.hold();
  const { id } = (await ask({ model: 'fal/one' })).json();
  await until(id, ({ attempts }) => attempts[0]?.remoteId === 'job-1');
  await ann.call('POST', `/api/generation/cancel/${id}`);
  expect(await until(id, finished)).toMatchObject({
    status: 'cancelled',
    warnings,
    attempts: [{ outcome: 'cancelled', cancelled: outcome, accepted: 'yes', cost: null }],
  });
  expect(fal.cancelled.map((job) => job.id)).toEqual(['job-1']);
});

test('a job that was running at a stop is waited for after the start, and not asked for again', async () => {
  fal.hold();
  const { id } = (await ask({ model: 'fal/one', count: 2 })).json();
  await until(id, ({ attempts }) => attempts[0]?.remoteId === 'job-1');
  await server.stop();
  expect(fal.cancelled).toEqual([]);
  await begin();
  expect(await until(id, finished)).toMatchObject({
    status: 'succeeded',
    images: [{ provider: 'fal' }, { provider: 'fal' }],
    attempts: [{ number: 1, outcome: 'succeeded' }],
    cost: 6000,
  });
  expect([fal.requests.length, fal.resumed.map((job) => job.id)]).toEqual([0, ['job-1']]);
});

test('a job that the provider knows no more is reported as interrupted', async () => {
  fal.hold();
  const { id } = (await ask({ model: 'fal/one' })).json();
  await until(id, ({ attempts }) => attempts[0]?.remoteId === 'job-1');
  await server.stop();
  await begin();
  fal.fail(refusal('interrupted', 'yes'));
  expect(await until(id, finished)).toMatchObject({
    status: 'failed',
    error: { code: 'interrupted', billed: 'unknown' },
    cost: null,
  });
  expect(fal.requests).toEqual([]);
});

test('what the provider charged counts before the price; unknown stays unknown', async () => {
  fal.charge(1234);
  expect(await draw({ model: 'fal/one' })).toMatchObject({ costEstimate: 3000, cost: 1234 });
  fal.fail(refusal('provider_unavailable', 'yes'));
  expect(await draw({ model: 'fal/one' })).toMatchObject({ status: 'failed', cost: null });
  const rows = await server.services.db.read.find<UsageRecord>('usage', { order: { id: 'ASC' } });
  expect(rows).toMatchObject([
    { provider: 'fal', model: 'one', images: 1, cost: 1234, costSource: 'provider', outcome: 'succeeded' },
    { provider: 'fal', images: 0, cost: null, costSource: 'unknown', outcome: 'failed' },
  ]);
});

test('fewer pictures than asked for is success with a warning', async () => {
  fal.fail(null, null, refusal('provider_answer_invalid', 'yes'));
  const done = await draw({ model: 'fal/one', count: 3 });
  expect(done).toMatchObject({ status: 'succeeded', images: [{}, {}] });
  expect(done.warnings).toContainEqual({
    code: 'partial_result',
    params: { done: 2, count: 3, code: 'provider_answer_invalid' },
  });
});

test('parameters are fitted to the model, and every change is told', async () => {
  const done = await draw({
    model: 'fal/one',
    steps: 50,
    guidance: 7,
    negativePrompt: 'no hats',
    extra: { sampler: 'ddim', detail: 9, mystery: 1 },
  });
  expect(fal.requests[0]).toMatchObject({
    steps: 20,
    guidance: null,
    negativePrompt: '',
    extra: { sampler: 'ddim', detail: 2 },
  });
  expect(done.requested).toMatchObject({ steps: 20, asked: { steps: 50, guidance: 7 } });
  expect(done.warnings.map(({ code, params }) => [code, params['name']])).toEqual([
    ['parameter_snapped', 'steps'],
    ['parameter_dropped', 'guidance'],
    ['parameter_dropped', 'negativePrompt'],
    ['parameter_snapped', 'detail'],
    ['parameter_dropped', 'mystery'],
  ]);
  const wrong = await ask({ model: 'fal/one', extra: { sampler: 'magic' } });
  expect(wrong.json()).toMatchObject({ status: 400, code: 'parameter_invalid', params: { name: 'sampler' } });
});

test('a picture is drawn from one of the gallery or one sent along, never from somebody else’s', async () => {
  const url = `data:image/png;base64,${(await plainPng(200, 100)).toString('base64')}`;
  const mask = `data:image/png;base64,${(await plainPng(50, 50, 255)).toString('base64')}`;
  const first = await draw({ model: 'replicate/editor', images: [url], mask, strength: 0.5 });
  expect(first.requested).toMatchObject({ width: 176, height: 96, images: [{ source: 'upload' }] });
  expect(replicate.requests[0]).toMatchObject({
    images: [{ mime: 'image/png' }],
    mask: { mime: 'image/png' },
    strength: 0.5,
  });
  const again = await ann.call('POST', `/api/generation/retry/${first.id}`);
  expect(await until(again.json().id, finished)).toMatchObject({ status: 'succeeded' });
  expect(replicate.requests[1]?.images).toHaveLength(1);

  const [image] = first.images;
  expect(await draw({ model: 'replicate/editor', images: [image?.id] })).toMatchObject({
    status: 'succeeded',
  });
  const bob = await server.signUp('bob');
  const theft = await bob.call('POST', '/api/generate', {
    body: { prompt: 'x', model: 'replicate/editor', images: [image?.id] },
  });
  expect(theft.statusCode).toBe(404);
});

test.each([
  [{ model: 'replicate/editor' }, 'image_required'],
  [{ model: 'replicate/editor', images: ['data:image/png;base64,AAAA'] }, 'image_input_invalid'],
  [{ model: 'replicate/editor', images: ['file:///etc/passwd'] }, 'image_input_invalid'],
  [
    { model: 'replicate/editor', images: [`data:image/svg+xml;base64,${btoa('<svg/>')}`] },
    'image_input_invalid',
  ],
  [{ model: 'replicate/editor', count: 5, images: [] }, 'count_out_of_range'],
])('%j is refused as %s', async (body, code) => {
  expect((await ask(body)).json()).toMatchObject({ code });
  expect(replicate.requests).toEqual([]);
});

test('a provider that fails again and again is left alone for a moment', async () => {
  for (let times = 0; times < 4; times += 1) {
    fal.refuse(refusal('provider_unreachable'));
    expect(await draw({ model: 'fal/one' })).toMatchObject({ error: { code: 'provider_unreachable' } });
  }
  expect(await draw({ model: 'fal/one' })).toMatchObject({
    status: 'failed',
    error: { code: 'provider_paused', billed: 'no' },
  });
  expect(await draw({ model: 'pair' })).toMatchObject({ images: [{ provider: 'replicate' }] });
  expect(fal.requests).toHaveLength(4);
});
