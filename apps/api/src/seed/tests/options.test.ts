import { expect, test } from '@jest/globals';
import { readSeedOptions } from '../options.js';

test('what is not said has a plain default', () => {
  expect(readSeedOptions(['--images', '1000', '--others', '25000'])).toEqual({
    images: 1000,
    owner: 'demo',
    password: null,
    others: 25_000,
    otherOwners: 3,
    days: 730,
    seed: 1,
    files: 'none',
  });
});

test.each([
  [[], '--images takes a whole number'],
  [['--images', 'many'], '--images takes a whole number from 0, not "many"'],
  [['--images', '1', '--days', '0'], '--days takes a whole number from 1'],
  [['--images', '1', '--files', 'huge'], '--files takes none or tiny'],
  [['--images', '1', '--owner', 'a b'], '--owner takes'],
  [['--images', '1', '--password', 'short'], '--password takes at least 8'],
  [['--pictures', '1'], '--pictures'],
])('%p is refused: %s', (args, reason) => {
  expect(() => readSeedOptions(args)).toThrow(reason);
});
