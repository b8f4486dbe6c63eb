import { describe, expect, test } from '@jest/globals';
import { ProviderError } from '../provider.js';
import { patiently } from './patient-look.js';

describe('a patient look', () => {
  test('forgives a few broken connections in a row', async () => {
    const look = patiently(failing('provider_unreachable', [1, 2, 3, 5, 6, 7]));
    const found = [];
    for (let n = 1; n <= 8; n += 1) found.push(await look(never));
    expect(found.map(({ done }) => done)).toEqual([false, false, false, true, false, false, false, true]);
  });

  test('gives up when they do not end', async () => {
    const look = patiently(failing('provider_unreachable', [1, 2, 3, 4]));
    for (let n = 1; n <= 3; n += 1) await look(never);
    await expect(look(never)).rejects.toMatchObject({ code: 'provider_unreachable' });
  });

  test('forgives nothing else, and nothing after an abort', async () => {
    await expect(patiently(failing('interrupted', [1]))(never)).rejects.toMatchObject({
      code: 'interrupted',
    });
    const look = patiently(failing('provider_unreachable', [1]));
    await expect(look(AbortSignal.abort())).rejects.toMatchObject({ code: 'provider_unreachable' });
  });
});

const never = new AbortController().signal;

const failing = (code: ProviderError['code'], at: number[]) => {
  let looks = 0;
  return async () => {
    looks += 1;
    if (at.includes(looks)) throw new ProviderError(code, { accepted: 'yes', billed: 'unknown' });
    return { done: true as const, value: looks };
  };
};
