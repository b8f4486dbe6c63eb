import { expect, test } from '@jest/globals';
import { AppError } from '../../../lib/app-error.js';
import { ProviderError } from '../../../providers/provider.js';
import { describeFailure } from './failure.js';

const taken = new ProviderError('provider_answer_invalid', {
  params: { provider: 'fal', reason: 'it holds no picture' },
  accepted: 'yes',
  billed: 'unknown',
});

test('what a provider knows of its failure is told on', () => {
  expect(describeFailure(taken)).toMatchObject({
    error: { code: 'provider_answer_invalid', params: { provider: 'fal' }, billed: 'unknown' },
    accepted: 'yes',
  });
});

test('what costs nothing is never billed, whoever failed and how', () => {
  for (const error of [taken, new AppError('timed_out', { seconds: 5 }), new Error('broken')])
    expect(describeFailure(error, { free: true }).error.billed).toBe('no');
  expect(describeFailure(taken, { free: true }).accepted).toBe('yes');
});

test('what was cut off before anything was asked for was neither taken nor billed', () => {
  expect(describeFailure(new Error('cancelled'), { untouched: true })).toMatchObject({
    error: { billed: 'no' },
    accepted: 'no',
  });
});

test('an error of our own keeps its inside to itself', () => {
  const { error, accepted } = describeFailure(new Error('password=hunter2'));
  expect([error.code, accepted]).toEqual(['internal', 'unknown']);
  expect(JSON.stringify(error)).not.toContain('hunter2');
});
