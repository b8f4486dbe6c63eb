import { expect, test } from '@jest/globals';
import { plainText } from './plain-text';

test('what turns the direction of writing is taken out, and nothing else', () => {
  expect(plainText('a\u202Eb\u202Cc\u2066d\u2069e')).toBe('abcde');
  expect(plainText('שלום \u200Fعالم\u200E 🦊')).toBe('שלום \u200Fعالم\u200E 🦊');
});
