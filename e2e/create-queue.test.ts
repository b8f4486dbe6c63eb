import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { askForMuch, call, card, cardIn, gone, promptField, seen, signUp } from './support/people.js';
import { openStudio } from './support/studio.js';

const studio = openStudio();
const generate = (page: Page) => page.getByRole('button', { name: 'Generate', exact: true }).click();

test('five more can be asked for while one is drawn; one is cancelled, then all that wait', async () => {
  const page = await studio.visitor();
  await signUp(page, 'ada');
  await askForMuch(page, 'a long walk in the hills');
  await seen(cardIn(page, 'a long walk in the hills', 'running'));
  for (const name of ['one', 'two', 'three', 'four', 'five']) {
    await promptField(page).fill(`a fox, number ${name}`);
    await generate(page);
    await seen(card(page, `a fox, number ${name}`));
  }
  await seen(page.getByText(/^[2-5] waiting · \d running$/));
  await card(page, 'a fox, number five').getByRole('button', { name: 'Cancel' }).click();
  await seen(cardIn(page, 'a fox, number five', 'cancelled'));
  await page.getByRole('button', { name: 'Cancel all waiting' }).click();
  await seen(cardIn(page, 'a fox, number four', 'cancelled'));
  await gone(page.getByText(/waiting/).first());

  await page.getByRole('heading', { name: 'a fox, number two' }).click();
  await page.keyboard.press('Shift+X');
  await seen(cardIn(page, 'a long walk in the hills', 'cancelled'));
});

test('a new result moves neither what one looks at nor where one is', async () => {
  const page = await studio.visitor();
  await signUp(page, 'grace');
  // More than a window holds: at the very top, what is new belongs above what one sees.
  const prompts = ['a boat', 'a cat', 'a tree', 'a dog', 'a house', 'a horse', 'a bird', 'a fish'];
  for (const prompt of prompts)
    await call(page, 'POST', '/api/generate', { prompt, width: 512, height: 512 });
  for (const prompt of prompts) await seen(cardIn(page, prompt, 'succeeded'));
  const boat = card(page, 'a boat');
  await boat.scrollIntoViewIfNeeded();
  await boat.getByRole('button', { name: /^Open/ }).focus();
  const top = async () => Math.round((await boat.boundingBox())?.y ?? Number.NaN);
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  const before = await top();
  await call(page, 'POST', '/api/generate', { prompt: 'a castle', width: 512, height: 512 });
  await page.locator('article').filter({ hasText: 'a castle' }).waitFor({ state: 'attached' });
  await cardIn(page, 'a castle', 'succeeded').waitFor({ state: 'attached', timeout: 60_000 });
  expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(2);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
    'Open the picture',
  );
});

test('at 390 px the button is within reach, and nothing is wider than the window', async () => {
  const page = await studio.visitor({ viewport: { width: 390, height: 844 } });
  await signUp(page, 'mary');
  const button = page.getByRole('button', { name: 'Generate', exact: true });
  const isInReach = async () => {
    const box = await button.boundingBox();
    return box !== null && box.y > 500 && box.y + box.height < 844;
  };
  expect(await isInReach()).toBe(true);
  await promptField(page).fill('a {red|blue} fox');
  await generate(page);
  await seen(page.locator('article[data-batch="finished"]'));
  await page.mouse.wheel(0, 3000);
  await page.waitForTimeout(200);
  expect(await isInReach()).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
