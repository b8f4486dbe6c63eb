import { expect, test } from '@jest/globals';
import { addDeltas, negate } from './add-deltas.js';
import { imageWords } from './image-words.js';
import { type CountedImage, tallyOf } from './tally-of.js';

const image: CountedImage = {
  projectId: null,
  model: 'sketchbook/sketchbook',
  provider: 'sketchbook',
  width: 1024,
  height: 768,
  bytes: 1000,
  favorite: true,
  createdAt: '2026-01-31T23:59:59.999Z',
  deletedAt: null,
};

test('an image counts by everything it can be filtered by, some of it by day', () => {
  const rows = tallyOf(image, ['t1', 't1']).map(({ dimension, value, day, count, ratioSum, bytes }) => {
    expect({ count, ratioSum, bytes }).toEqual({ count: 1, ratioSum: 1333, bytes: 1000 });
    return [dimension, value, day].join('|');
  });
  expect(rows).toEqual([
    'all||',
    'all||2026-01-31',
    'favorite||',
    'favorite||2026-01-31',
    'project|none|',
    'project|none|2026-01-31',
    'model|sketchbook/sketchbook|',
    'provider|sketchbook|',
    'orientation|landscape|',
    'size|medium|',
    'tag|t1|',
  ]);
});

test('an image in the trash counts there and nowhere else', () => {
  const rows = tallyOf({ ...image, deletedAt: '2026-02-01T00:00:00.000Z' }, ['t1']);
  expect(rows).toEqual([{ dimension: 'trash', value: '', day: '', count: 1, ratioSum: 1333, bytes: 1000 }]);
});

test('deltas of many images add up, in one order, and what cancels out is left away', () => {
  const some = tallyOf(image, ['b', 'a']);
  expect(addDeltas([...some, ...negate(some)])).toEqual([]);
  const sums = addDeltas([...some, ...some]);
  expect(sums).toEqual(addDeltas([...some, ...some].toReversed()));
  expect(sums.every(({ count, bytes }) => count === 2 && bytes === 2000)).toBe(true);
});

test('words come from title, tags, prompt and notes', () => {
  const words = imageWords({ title: 'Title', prompt: 'a prompt', notes: null }, ['blue sky']);
  expect(words).toEqual(['title', 'blue', 'sky', 'a', 'prompt']);
});
