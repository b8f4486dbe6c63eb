import { describe, expect, test } from '@jest/globals';
import type { ProviderName, ProviderStatus } from '@easel/shared';
import { makeProviderStatus, makeTest, USED_UP } from '../../../../test/fake-server/fake-settings';
import { moved, placed, providerState, unplaced } from './provider-state';

const stored = (ok: boolean) => ({
  lastFour: '4242',
  baseUrl: null,
  readable: true,
  savedAt: '2026-11-01T11:00:00.000Z',
  lastTest: ok ? makeTest() : USED_UP,
});
const status = (part: Partial<ProviderStatus>) => providerState(makeProviderStatus('fal', part));

describe('how a provider stands', () => {
  test.each([
    ['without a key', {}, 'key_missing'],
    ['with a key nobody can read', { unavailableCode: 'provider_key_unreadable' }, 'key_unreadable'],
    ['for a reason nobody knows', { unavailableCode: 'something_new' }, 'unavailable'],
    ['with a key that worked', { source: 'own', own: stored(true) }, 'ready'],
    ['with a key that did not', { source: 'own', own: stored(false) }, 'test_failed'],
    [
      'with a key of its own beside a bad one of everybody',
      { source: 'own', own: stored(true), instance: stored(false) },
      'ready',
    ],
    ['over the settings of the server', { source: 'environment' }, 'ready'],
    ['paused', { source: 'environment', pausedUntil: '2026-11-01T12:00:30.000Z' }, 'paused'],
  ] as const)('%s', (_, part, state) => {
    expect(status(part)).toBe(state);
  });
});

test('only those somebody named have a place; the built-in one is not asked about', () => {
  const items = (['sketchbook', 'openai', 'fal', 'comfyui'] as const).map((name) => makeProviderStatus(name));
  const list = { items, order: ['comfyui', 'sketchbook', 'replicate'] as ProviderName[] };
  expect(placed(list)).toEqual(['comfyui']);
  expect(unplaced(list).map(({ provider }) => provider)).toEqual(['openai', 'fal']);
});

test('nothing is moved past an end', () => {
  expect(moved(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 'a', -1)).toBeNull();
  expect(moved(['a', 'b', 'c'], 'c', 1)).toBeNull();
  expect(moved(['a', 'b', 'c'], 'd', 1)).toBeNull();
});
