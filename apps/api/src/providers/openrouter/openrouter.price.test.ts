import { describe, expect, test } from '@jest/globals';
import { readPrice } from './openrouter.price.js';

const line = (unit: string, cost_usd: number, variant?: string) => ({
  pricing: [{ billable: 'output_image', unit, cost_usd, ...(variant ? { variant } : {}) }],
});
const priceOf = (endpoints: object[], tier: string | null = null) =>
  readPrice(endpoints, { id: 'a/b', tier });

describe('a price', () => {
  test('by the megapixel is that of the usual size for one picture', () => {
    expect(priceOf([line('megapixel', 0.015)], '2K')).toMatchObject({
      unit: 'megapixel',
      perUnit: 15_000,
      perImage: 60_000,
    });
  });

  test.each([
    { name: 'nobody serves it', endpoints: [] },
    { name: 'one of those who serve it names none', endpoints: [line('image', 0.04), { pricing: [] }] },
    { name: 'they count differently', endpoints: [line('image', 0.04), line('megapixel', 0.01)] },
    { name: 'it is asked per request', endpoints: [line('request', 0.04)] },
    { name: 'only other variants have one', endpoints: [line('image', 0.04, '4K')] },
  ])('is unknown when $name', ({ endpoints }) => {
    expect(priceOf(endpoints, '1K')).toMatchObject({ unit: 'unknown', perUnit: null, perImage: null });
  });
});
