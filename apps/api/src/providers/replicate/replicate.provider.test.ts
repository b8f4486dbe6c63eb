import { afterEach, describe, expect, test } from '@jest/globals';
import type { ImageProvider, ProviderRequest } from '../provider.js';
import { connectionTo, QUICK_PACE, TEST_KEY } from '../testing/connection.js';
import { beginDrawing, beginResuming, drawAll } from '../testing/drawing.js';
import { describeProvider } from '../testing/exercise.js';
import { USUAL_OUTCOMES } from '../testing/outcomes.js';
import { plainPng } from '../testing/pictures.js';
import { makeRequest } from '../testing/request.js';
import { until } from '../testing/until.js';
import { connectReplicate } from './replicate.provider.js';
import { definitionOf } from './testing/contract.js';
import { type ReplicateStandIn, startReplicate } from './testing/replicate-stand-in.js';

const connect = (origin: string, pace = QUICK_PACE) =>
  connectReplicate(connectionTo(`${origin}/v1`), { pace });

describeProvider({
  title: 'Replicate',
  model: definitionOf('flux-schnell'),
  start: startReplicate,
  connect,
  expected: {
    ...USUAL_OUTCOMES,
    several: { images: 3, submits: 1 },
    fewer: { images: 2, submits: 1, warning: 'images_withheld' },
    moderation: { error: 'content_refused', accepted: 'yes', submits: 1 },
    model_loading: { unsuited: 'a prediction waits while its model starts; none is refused for that' },
  },
  slow: {
    progress: [{ stage: 'queued', fraction: null }],
    cancelQueued: 'stopped',
    cancelRunning: 'stopped',
    stops: true,
    resume: true,
  },
});

describe('what is special to Replicate', () => {
  let standIn: ReplicateStandIn | null = null;
  const open: ReturnType<typeof connect>[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((provider) => provider.close()));
    await standIn?.close();
    standIn = null;
  });

  const start = async () => {
    standIn = await startReplicate();
    const provider = connect(standIn.origin);
    open.push(provider);
    return { standIn, provider };
  };

  const draw = ({ provider }: { provider: ImageProvider }, change: Partial<ProviderRequest>) =>
    drawAll(provider, requestOf(change));

  test('an official model has an address of its own, any other is named by its version', async () => {
    const rig = await start();
    const schnell = await draw(rig, {});
    const sdxl = await draw(rig, { model: definitionOf('sdxl') });
    expect([schnell.error, sdxl.error]).toEqual([null, null]);
    const posts = rig.standIn.http.requests.filter(({ method }) => method === 'POST');
    expect(posts.map(({ path }) => path)).toEqual([
      '/v1/models/black-forest-labs/flux-schnell/predictions',
      '/v1/predictions',
    ]);
    expect(JSON.parse(String(posts[1]?.body)).version).toBe('b'.repeat(64));
  });

  test('progress bars in the logs become a fraction', async () => {
    const { progress } = await draw(await start(), {});
    expect(progress).toContainEqual({ position: 0, images: 1, fraction: 0.5, stage: 'drawing' });
  });

  test('one picture has the seed that was sent; of several nobody knows', async () => {
    const rig = await start();
    const one = await draw(rig, { positions: [2] });
    expect(one.images).toMatchObject([{ position: 2, seed: 9, parameters: { seed: 9, predictTime: 1.5 } }]);
    const two = await draw(rig, { positions: [0, 1] });
    expect(two.images.map(({ seed }) => seed)).toEqual([null, null]);
    expect(two.images[0]?.parameters).toMatchObject({ seed: 7, num_outputs: 2 });
    expect(two.costs).toEqual([]);
  });

  test.each([
    { output: 'one text', value: (url: string) => url, images: 1 },
    { output: 'a list', value: (url: string) => [url], images: 1 },
    { output: 'a data: URL', value: (_: string, data: string) => data, images: 1 },
    { output: 'something else', value: () => ({ picture: 1 }), images: 0 },
  ])('the output may be $output', async ({ value, images }) => {
    const rig = await start();
    const data = `data:image/png;base64,${(await plainPng()).toString('base64')}`;
    rig.standIn.end({ output: value(`${rig.standIn.origin}/pictures/x.png`, data) });
    const result = await draw(rig, {});
    expect(result.images).toHaveLength(images);
    if (images === 0) expect(result.error).toMatchObject({ code: 'provider_answer_invalid' });
  });

  test('a picture at an unknown host is not fetched', async () => {
    const rig = await start();
    rig.standIn.end({ output: ['https://elsewhere.example/picture.png'] });
    const { error } = await draw(rig, {});
    expect(error).toMatchObject({ code: 'address_refused', accepted: 'yes' });
  });

  test.each([
    { how: { status: 'aborted' }, code: 'provider_failed', billed: 'no' },
    { how: { status: 'canceled' }, code: 'provider_failed', billed: 'unknown' },
    { how: { output: [], logs: 'NSFW content detected' }, code: 'content_refused', billed: 'unknown' },
    { how: { output: [] }, code: 'provider_answer_invalid', billed: 'unknown' },
    { how: { output: null, removed: true }, code: 'interrupted', billed: 'unknown' },
    {
      how: { status: 'failed', error: 'The input or output was flagged as sensitive. (E005)' },
      code: 'content_refused',
      billed: 'unknown',
    },
    {
      how: { status: 'failed', error: `The key ${TEST_KEY} is wrong` },
      code: 'provider_failed',
      billed: 'unknown',
    },
  ])('a prediction that ends as $how has a true error', async ({ how, code, billed }) => {
    const rig = await start();
    rig.standIn.end(how);
    const { error } = await draw(rig, {});
    expect(error).toMatchObject({ code, billed, accepted: 'yes' });
    expect(JSON.stringify(error)).not.toContain(TEST_KEY);
  });

  test('a small picture travels along, a large one is uploaded first', async () => {
    const rig = await start();
    const small = { bytes: await plainPng(), mime: 'image/png' as const };
    const large = {
      bytes: Buffer.concat([await plainPng(), Buffer.alloc(300_000)]),
      mime: 'image/png' as const,
    };
    const model = definitionOf('sdxl');
    const result = await draw(rig, { model, images: [large], mask: small, strength: 0.6 });
    expect(result.error).toBeNull();
    const last = rig.standIn.http.requests.findLast(({ path }) => path === '/v1/predictions');
    expect(JSON.parse(String(last?.body)).input).toMatchObject({
      image: `${rig.standIn.origin}/v1/files/file1`,
      mask: expect.stringMatching(/^data:image\/png;base64,/),
      prompt_strength: 0.6,
    });
    expect(JSON.stringify(result.images[0]?.parameters)).not.toContain('base64');
  });

  test('a cancel that comes too late says so', async () => {
    const rig = await start();
    const { jobs } = await draw(rig, {});
    const [job] = jobs;
    expect(job && (await rig.provider.cancel?.(job))).toBe('too_late');
  });

  test('a cancel that is taken but not yet followed was asked', async () => {
    const rig = await start();
    rig.standIn.play('never_ending');
    rig.standIn.end({ deaf: true });
    const drawing = beginDrawing((context) => rig.provider.generate(requestOf({}), context));
    await until(() => drawing.jobs.length > 0);
    const [job] = drawing.jobs;
    expect(job && (await rig.provider.cancel?.(job))).toBe('asked');
    rig.standIn.play('success');
    expect((await drawing.end).images).toHaveLength(1);
  });

  test('the pause is the one its text asks for', async () => {
    const rig = await start();
    rig.standIn.play('rate_limited_once');
    const pauses: number[] = [];
    const sleep = (ms: number, signal?: AbortSignal) => {
      pauses.push(ms);
      return QUICK_PACE.sleep(ms, signal);
    };
    const provider = connect(rig.standIn.origin, { ...QUICK_PACE, sleep });
    open.push(provider);
    const { images } = await draw({ provider }, {});
    expect(images).toHaveLength(1);
    expect(pauses[0]).toBeGreaterThanOrEqual(30_000);
    expect(rig.standIn.submits()).toBe(2);
  });

  test('a job that is known no more was interrupted', async () => {
    const { provider } = await start();
    const job = { id: 'long-gone', positions: [0], data: {} };
    const { error } = await beginResuming(provider, { job, request: requestOf() }).end;
    expect(error).toMatchObject({ code: 'interrupted', accepted: 'yes' });
  });

  test('the list is the collection, less what cannot be drawn with', async () => {
    const { provider } = await start();
    const models = await provider.listModels?.(new AbortController().signal);
    expect(models?.map(({ id }) => id)).toEqual(['black-forest-labs/flux-schnell', 'stability-ai/sdxl']);
  });

  test('the check names the account', async () => {
    const { provider } = await start();
    await expect(provider.check(new AbortController().signal)).resolves.toEqual({
      account: 'a-fox',
      balance: null,
      models: null,
    });
    expect(standIn?.submits()).toBe(0);
  });
});

const requestOf = (change: Partial<ProviderRequest> = {}): ProviderRequest =>
  makeRequest(definitionOf('flux-schnell'), change);
