import { describe, expect, test } from '@jest/globals';
import { planOf, readGolden, writeGolden } from '../testing/golden-plans.js';

/** Plans are kept to four decimals; other builds of Node may round the last one the other way. */
const LAST_DECIMAL = 0.00011;

if (process.env['UPDATE_GOLDEN']) writeGolden(readGolden().map(({ request }) => request));

describe('the stored plan (UPDATE_GOLDEN=1 writes them anew) of', () => {
  test.each(
    readGolden().map(
      ({ request, plan }) =>
        [request.seed, `${request.prompt} | ${request.negative ?? ''}`, request, plan] as const,
    ),
  )('%i: %s', (_seed, _prompt, request, plan) => expect(differences(planOf(request), plan, '')).toEqual([]));
});

/** Each path at which two plain values differ, with both values. */
function differences(now: unknown, stored: unknown, path: string): string[] {
  if (typeof now === 'number' && typeof stored === 'number' && Math.abs(now - stored) < LAST_DECIMAL)
    return [];
  if (!isTree(now) || !isTree(stored))
    return now === stored
      ? []
      : [`${path || 'plan'}: ${String(JSON.stringify(now))}, stored ${String(JSON.stringify(stored))}`];
  return [...new Set([...Object.keys(stored), ...Object.keys(now)])].flatMap((key) =>
    differences(now[key], stored[key], path ? `${path}.${key}` : key),
  );
}

const isTree = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
