import { MODELS, type RemoteJob } from '@easel/shared';
import { afterEach, expect, test } from '@jest/globals';
import { type ImageProvider, ProviderError } from '../../../providers/provider.js';
import { createFakeProvider } from '../../../testing/fake-provider.js';
import { checkProviders } from '../commands/check-providers.js';
import { createCredentials, INSTANCE } from '../credentials.js';
import { CANARY, createRig, failing, type Rig } from './rig.js';

let rig: Rig | null = null;
afterEach(async () => {
  await rig?.close();
  rig = null;
});

const start = async (env: Record<string, string> = {}) => {
  rig = await createRig({ env });
  const { credentials, providers } = rig;
  const lines: string[] = [];
  const run = (options: { draws?: boolean; provider?: ImageProvider; store?: typeof credentials } = {}) => {
    const { draws = false, provider, store = credentials } = options;
    return checkProviders({
      store,
      providers: provider ? { ...providers, [provider.name]: () => provider } : providers,
      draws,
      stallMs: 1000,
      print: (line) => void lines.push(line),
    });
  };
  return { ...rig, lines, run };
};

test('nothing configured is no failure', async () => {
  const { run, lines } = await start();
  expect(await run()).toBe(0);
  expect(lines).toEqual(['No provider is configured by the environment or for the whole instance.']);
});

test('says of each who we are, and counts those that fail', async () => {
  const { run, lines, answers, credentials, makeUser } = await start({ FAL_KEY: CANARY, HF_TOKEN: CANARY });
  const mine = { apiKey: 'of a person', baseUrl: null, lastTest: null, now: '2026-11-21T10:00:00.000Z' };
  await credentials.save({ ...mine, provider: 'replicate', scope: (await makeUser()).id });
  await credentials.save({ ...mine, provider: 'openai', scope: INSTANCE, apiKey: CANARY });
  answers.set('huggingface', failing('provider_key_refused', `bad key ${CANARY}`));
  expect(await run()).toBe(1);
  expect(lines).toEqual([
    'Hugging Face (environment)',
    '  FAILED   provider_key_refused: It said: bad key [redacted]. Check the key and what it may do under Providers; if it is not yours, ask an administrator.',
    'OpenAI (instance)',
    '  account  ada@example.org',
    '  balance  $5.00',
    '  models   3',
    'fal (environment)',
    '  account  ada@example.org',
    '  balance  $5.00',
    '  models   3',
  ]);
});

test('a key that cannot be read is a failure', async () => {
  const { run, lines, db, config, credentials } = await start();
  const key = { apiKey: CANARY, baseUrl: null, lastTest: null, now: '2026-11-21T10:00:00.000Z' };
  await credentials.save({ ...key, provider: 'openai', scope: INSTANCE });
  const store = createCredentials({ db, config, secretKey: 'quite another made-up secret of ours' });
  expect(await run({ store })).toBe(1);
  expect(lines.join()).toMatch(/OpenAI: FAILED, its saved key cannot be read/);
});

test('draws one smallest picture and says what it was and cost', async () => {
  const { run, lines } = await start({ FAL_KEY: CANARY });
  const provider = createFakeProvider({ name: 'fal', hosted: true });
  expect(await run({ draws: true, provider })).toBe(0);
  const [request] = provider.requests;
  const prices = MODELS.filter((model) => model.provider === 'fal').flatMap(
    ({ price }) => price.perImage ?? [],
  );
  expect(request?.positions).toEqual([0]);
  expect(request?.model.price.perImage ?? 0).toBeLessThanOrEqual(Math.max(...prices));
  expect(lines.at(-1)).toMatch(
    new RegExp(
      `^ {2}picture {2}${request?.model.id}: ${request?.width} x ${request?.height} png, \\d+ bytes, \\d+\\.\\d s, cost about \\$0\\.\\d{4} by its price list$`,
    ),
  );
  provider.charge(30_000);
  await run({ draws: true, provider });
  // The fake tells its cost after its picture, as some providers do.
  expect(lines.at(-1)).toMatch(/cost \$0\.0300$/);
});

test('only what a local server has installed is drawn with', async () => {
  const { run, lines } = await start({ COMFYUI_URL: 'http://10.0.0.3:8188' });
  const fake = createFakeProvider({ name: 'comfyui' });
  const [template] = MODELS;
  if (!template) throw new Error('there are no models');
  const { choices: _choices, ...size } = template.capabilities.size;
  const installed = {
    ...template,
    provider: 'comfyui' as const,
    id: 'mine.safetensors',
    capabilities: { ...template.capabilities, size: { ...size, min: 320 } },
  };
  expect(await run({ draws: true, provider: { ...fake, listModels: async () => [installed] } })).toBe(0);
  expect(lines.at(-1)).toMatch(/mine\.safetensors: 320 x 320 png/);
  expect(await run({ draws: true, provider: { ...fake, listModels: async () => [] } })).toBe(1);
  expect(lines.at(-1)).toContain('it offers no model that draws from text');
});

test('a picture that fails is a failure, its job is cancelled, and the key stays secret', async () => {
  const { run, lines } = await start({ FAL_KEY: CANARY });
  const fake = createFakeProvider({ name: 'fal', hosted: true });
  const cancelled: RemoteJob[] = [];
  fake.fail(
    new ProviderError('provider_unavailable', {
      params: { provider: 'fal', reason: `no runner for ${CANARY}` },
      accepted: 'yes',
      billed: 'unknown',
    }),
  );
  const provider: ImageProvider = {
    ...fake,
    cancel: async (job) => {
      cancelled.push(job);
      return 'stopped';
    },
  };
  expect(await run({ draws: true, provider })).toBe(1);
  expect(cancelled).toHaveLength(1);
  expect(lines.join('\n')).toContain('no runner for [redacted]');
  expect(lines.join('\n')).not.toContain(CANARY);
});
