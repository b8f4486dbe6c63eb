import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { promptField, seen, signUp } from './support/people.js';
import { openStudio } from './support/studio.js';

const studio = openStudio();
/** What a phone on a slow line has to load before the first picture can be asked for. */
const BUDGET_KIB = 260;

test(`the create page loads at most ${BUDGET_KIB} KiB of compressed script`, async () => {
  const page = await studio.visitor();
  await signUp(page, 'ada');
  await page.goto('/', { waitUntil: 'networkidle' });
  await seen(promptField(page));
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.js')),
  );
  const sizes = await Promise.all(
    [...new Set(scripts)].map(async (url) => {
      const answer = await page.request.get(url);
      return gzipSync(await answer.body(), { level: 9 }).length;
    }),
  );
  const kib = sizes.reduce((sum, size) => sum + size, 0) / 1024;
  expect(kib).toBeGreaterThan(50);
  expect(kib).toBeLessThanOrEqual(BUDGET_KIB);
});
