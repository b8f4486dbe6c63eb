import { expect, test } from '@jest/globals';
import { isVisible } from './is-visible.js';

test.each([
  '',
  ' \t\n',
  '\u200b',
  '\u2060\u200d',
  '\u202e',
  '\ufeff',
  '\ufe0f',
  '\u3164',
  '\u2800',
  '\ud800',
  '\0',
])('%j is nothing to be seen', (text) => expect(isVisible(text)).toBe(false));

test.each(['a', ' 0 ', '猫', '🦊', '-', 'می\u200cخواهم', '\u202eabc', '👩\u200d🚀'])(
  '%j can be seen',
  (text) => expect(isVisible(text)).toBe(true),
);
