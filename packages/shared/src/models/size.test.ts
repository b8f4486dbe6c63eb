import { expect, test } from '@jest/globals';
import { resolveModel } from './catalogue.js';
import { resolveSize, type SizeWish } from './size.js';

const [sketchbook] = resolveModel('sketchbook');
const resolve = (wish: SizeWish) => sketchbook && resolveSize(sketchbook.capabilities, wish);

test.each<[SizeWish, object]>([
  [{}, { width: 1024, height: 1024, snapped: false }],
  [{ aspectRatio: '16:9' }, { width: 1368, height: 768, snapped: false }],
  [{ aspectRatio: '9:16' }, { width: 768, height: 1368, snapped: false }],
  [{ width: 512 }, { width: 512, height: 512, snapped: false }],
  [
    { width: 512, aspectRatio: '1:2' },
    { width: 512, height: 1024, snapped: false },
  ],
  [
    { height: 512, aspectRatio: '2:1' },
    { width: 1024, height: 512, snapped: false },
  ],
  [
    { width: 500, height: 300 },
    { width: 504, height: 304, snapped: true },
  ],
  [
    { width: 2048, height: 2048 },
    { width: 2048, height: 2048, snapped: false },
  ],
])('%j becomes %j', (wish, expected) => {
  expect(resolve(wish)).toEqual(expected);
});

test.each<[SizeWish]>([
  [{ width: 255, height: 256 }],
  [{ width: 2049, height: 1024 }],
  [{ aspectRatio: '1:4' }],
  [{ width: 2048, height: 256 }],
])('%j is out of range', (wish) => {
  expect(resolve(wish)).toBeNull();
});

test('a picture of too few pixels is out of range, though each side is long enough', () => {
  const size = { min: 256, max: 2048, step: 8, default: 1024, maxRatio: 4, minPixels: 500_000 };
  expect(resolveSize({ size }, { width: 512, height: 512 })).toBeNull();
  expect(resolveSize({ size }, { width: 1024, height: 512 })).toMatchObject({ width: 1024, height: 512 });
});
