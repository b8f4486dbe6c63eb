import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { merge } from './merge.js';

test('gives out what comes first, first', async () => {
  const found = [];
  for await (const item of merge([source(['slow'], 80), source(['quick', 'and more'], 1)])) found.push(item);
  expect(found).toEqual(['quick', 'and more', 'slow']);
});

test('a failure waits until the others are done', async () => {
  const found: string[] = [];
  const reading = async () => {
    for await (const item of merge([source(['a'], 1, 'first'), source(['b'], 60, 'second')])) {
      found.push(item);
    }
  };
  await expect(reading()).rejects.toThrow('first');
  expect(found).toEqual(['a', 'b']);
});

async function* source(items: string[], ms: number, failure = ''): AsyncGenerator<string, void> {
  for (const item of items) {
    await delay(ms);
    yield item;
  }
  if (failure !== '') throw new Error(failure);
}
