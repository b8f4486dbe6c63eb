import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ErrorCode, Generation } from '@easel/shared';
import { ProviderError } from '../../../providers/provider.js';
import { makeSqlite } from '../../../testing/databases.js';
import { createFakeProvider } from '../../../testing/fake-provider.js';
import { type Caller, startTestServer, type TestServer } from '../../../testing/test-server.js';
import { untilGeneration } from './until-generation.js';

/** A server with two hosted providers, models at both, an alias for two of them, and a user. */
export const createRig = async () => {
  const database = await makeSqlite();
  const dataDir = await mkdtemp(join(tmpdir(), 'easel-providers-'));
  await writeFile(join(dataDir, 'models.json'), JSON.stringify(MODELS));
  const start = async (env: Record<string, string>, before?: (started: BeforeWork) => Promise<unknown>) => {
    const fal = createFakeProvider({ name: 'fal', hosted: true });
    const replicate = createFakeProvider({ name: 'replicate', hosted: true });
    const parts = { providers: { fal: () => fal, replicate: () => replicate } };
    const server = await startTestServer({ database, dataDir, env, parts, work: before === undefined });
    await before?.({ db: server.services.db, fal });
    if (before) await server.services.start();
    return { fal, replicate, server };
  };
  const started = await start(KEYS);
  const ann = await started.server.signUp('ann');
  const rig = {
    ...started,
    ann,
    /** Starts again after a stop, with providers that know of nothing; `before` changes rows first. */
    restart: async (env: Record<string, string> = KEYS, before?: Parameters<typeof start>[1]) =>
      void Object.assign(rig, await start(env, before)),
    ask: (body: object): ReturnType<Caller['call']> =>
      ann.call('POST', '/api/generate', { body: { prompt: 'a red fox', ...body } }),
    until: (id: string, done: (generation: Generation) => boolean) =>
      untilGeneration({ server: rig.server, caller: ann, id }, done),
    /** Draws to its end, good or bad. */
    draw: async (body: object): Promise<Generation> => {
      const response = await rig.ask(body);
      if (response.statusCode !== 202) throw new Error(`it was not taken: ${response.body}`);
      return rig.until(response.json().id, finished);
    },
    close: async () => {
      rig.fal.release();
      rig.replicate.release();
      await rig.server.stop();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
  return rig;
};

/** What a test may change between a start and the first work. */
interface BeforeWork {
  db: TestServer['services']['db'];
  fal: ReturnType<typeof createFakeProvider>;
}

export type Rig = Awaited<ReturnType<typeof createRig>>;

export const finished = ({ status }: Generation): boolean => status !== 'queued' && status !== 'running';

/** A failure as fal's adapter would report it. */
export const refusal = (code: ErrorCode, accepted: 'no' | 'unknown' | 'yes' = 'no') =>
  new ProviderError(code, {
    params: { provider: 'fal', reason: 'because' },
    accepted,
    billed: accepted === 'no' ? 'no' : 'unknown',
  });

/** What the environment holds when only Replicate is connected. */
export const REPLICATE_KEY = { REPLICATE_API_TOKEN: 'made-up-replicate-token-000' };
const KEYS = { FAL_API_KEY: 'made-up-fal-key-000', ...REPLICATE_KEY };

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
    {
      provider: 'fal',
      id: 'one',
      name: 'One',
      price,
      capabilities: { ...capabilities, steps: { min: 1, max: 12, step: 1, default: 4 } },
    },
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
