import { expect, test } from '@jest/globals';
import { describeError, ERRORS, type ErrorCode } from './errors.js';

test('params are filled in, and what is missing stays visible', () => {
  expect(describeError('prompt_too_long', { max: 4000, actual: 5000 })).toBe(
    'It has 5000 characters; shorten it to 4000.',
  );
  expect(describeError('rate_limited')).toContain('{retryAfter}');
});

test('a param cannot reach what is not its own', () => {
  expect(describeError('model_unknown', { model: '{constructor}' })).toContain('{constructor}');
});

test.each(Object.keys(ERRORS) as ErrorCode[])('%s has an error status, a title and a cure', (code) => {
  const { status, title, detail } = ERRORS[code];
  expect(status).toBeGreaterThanOrEqual(400);
  expect(title).not.toBe('');
  // A hint is a sentence of its own.
  expect(detail).toMatch(/([.]|[{]hint[}])$/);
});
