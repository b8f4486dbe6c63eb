import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import type { ImageProvider } from '../provider.js';
import { connectionTo, QUICK_PACE, TEST_KEY } from '../testing/connection.js';
import { toPrice } from './fal.platform.js';
import { connectFal } from './fal.provider.js';
import { type FalStandIn, startFalStandIn } from './testing/fal-stand-in.js';
import { FLUX_DEV_ENTRY } from './testing/flux-dev-entry.js';

describe('the platform API of fal', () => {
  let standIn: FalStandIn;
  let provider: ImageProvider;
  const { signal } = new AbortController();
  beforeEach(async () => {
    standIn = await startFalStandIn();
    provider = connectFal(connectionTo(standIn.origin), { pace: QUICK_PACE });
  });
  afterEach(async () => {
    await provider.close();
    await standIn.close();
  });

  test('a check tells the account and what is left', async () => {
    expect(await provider.check(signal)).toEqual({ account: 'my-team', balance: '24.50 USD', models: null });
  });

  test('lists models with what their schema says and what they cost', async () => {
    const [model] = (await provider.listModels?.(signal)) ?? [];
    expect(model).toMatchObject({
      provider: 'fal',
      id: 'fal-ai/flux/dev',
      name: 'FLUX.1 [dev]',
      price: { perImage: 25_000, unit: 'megapixel', perUnit: 25_000 },
      capabilities: {
        negativePrompt: false,
        seed: true,
        steps: { min: 1, max: 50, step: 1, default: 28 },
        guidance: { min: 1, max: 20, step: 0.1, default: 3.5 },
        imageInputs: 0,
        strength: null,
      },
      wire: { size: 'pixels', count: 'num_images' },
    });
    // It would be laid over what a catalogue says of another endpoint, the one that edits.
    expect(model?.wire).not.toHaveProperty('editSize');
    expect(model?.capabilities.advanced).toEqual([
      {
        name: 'acceleration',
        type: 'choice',
        description: 'The speed of the generation.',
        default: 'none',
        values: ['none', 'regular', 'high'],
      },
      { name: 'output_format', type: 'choice', description: '', default: 'jpeg', values: ['jpeg', 'png'] },
      { name: 'enable_safety_checker', type: 'boolean', description: '', default: true },
    ]);
  });

  test('reads every page, and asks for at most 50 prices at once', async () => {
    standIn.offers(
      Array.from({ length: 61 }, (_, n) => ({ ...FLUX_DEV_ENTRY, endpoint_id: `fal-ai/model-${n}` })),
    );
    const models = await provider.listModels?.(signal);
    expect(models).toHaveLength(61);
    expect(models?.every(({ price }) => price.perImage === 25_000)).toBe(true);
    const asked = standIn.requests.filter(({ path }) => path === '/v1/models/pricing');
    expect(asked.map(({ query }) => query.getAll('endpoint_id').length)).toEqual([50, 11]);
  });

  test('asks as the published document says, and so does the stand-in answer', async () => {
    const contract = JSON.parse(
      readFileSync(new URL('./testing/fixtures/platform.json', import.meta.url), 'utf8'),
    ) as Record<string, { query: Record<string, object>; answer: object }>;
    const ajv = new Ajv({ strict: false, coerceTypes: true, logger: false });
    await provider.check(signal);
    await provider.listModels?.(signal);
    const asked = standIn.requests.slice();
    for (const { path, query } of asked) {
      const rules = contract[path.replace('/v1', '')];
      expect(rules).toBeDefined();
      for (const name of query.keys()) {
        const schema = rules?.query[name];
        expect({ path, name, known: schema !== undefined }).toEqual({ path, name, known: true });
        const all = query.getAll(name);
        expect(
          ajv.validate(
            { type: 'object', properties: { value: schema } },
            { value: all.length > 1 ? all : all[0] },
          ),
        ).toBe(true);
      }
      const answer = await fetch(`${standIn.origin}${path}?${query.toString()}`, {
        headers: { authorization: `Key ${TEST_KEY}` },
      });
      ajv.validate(rules?.answer ?? {}, await answer.json());
      expect(ajv.errors).toBeNull();
    }
  });
});

test.each([
  [
    { unit_price: 0.003, unit: 'megapixels', currency: 'USD' },
    { perImage: 3000, unit: 'megapixel', perUnit: 3000 },
  ],
  [
    { unit_price: 0.04, unit: 'image', currency: 'USD' },
    { perImage: 40_000, unit: 'image', perUnit: 40_000 },
  ],
  [
    { unit_price: 0.0005, unit: 'compute second', currency: 'USD' },
    { perImage: null, unit: 'unknown', perUnit: null },
  ],
  [
    { unit_price: 0.04, unit: 'image', currency: 'EUR' },
    { perImage: null, unit: 'unknown', perUnit: null },
  ],
  [
    { unit_price: 1, unit: 'credit', currency: 'USD' },
    { perImage: null, unit: 'unknown', perUnit: null },
  ],
  [{}, { perImage: null, unit: 'unknown' }],
])('the price %j', (entry, price) => {
  expect(toPrice(entry)).toMatchObject(price);
});
