import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { createAudit } from './support/accessibility.js';
import { call, card, draw, gone, promptField, seen, signUp } from './support/people.js';
import { openStudio } from './support/studio.js';

const studio = openStudio();
const value = (page: Page) => promptField(page).inputValue();

test('prompts outlive their pictures: Alt+Up brings them back, the drawer finds and forgets them', async () => {
  const page = await studio.visitor();
  await signUp(page, 'ada');
  await draw(page, 'a lighthouse at dawn');
  await draw(page, 'a cat on a bicycle');
  const { items } = await call<{ items: { id: string }[] }>(page, 'GET', '/api/gallery');
  for (const { id } of items) await remove(page, `/api/gallery/${id}?permanent=true`);

  await promptField(page).fill('half a th');
  await page.keyboard.press('Alt+ArrowUp');
  await page.waitForFunction(() => document.querySelector('textarea')?.value === 'a cat on a bicycle');
  await page.keyboard.press('Alt+ArrowUp');
  expect(await value(page)).toBe('a lighthouse at dawn');
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  expect(await value(page)).toBe('half a th');

  await page.getByRole('button', { name: 'History' }).click();
  const drawer = page.getByRole('dialog', { name: 'Earlier prompts' });
  await drawer.getByRole('searchbox').fill('LIGHTHOUSE');
  await gone(drawer.getByText('a cat on a bicycle'));
  await drawer.getByRole('button', { name: /^Use/ }).click();
  await gone(drawer);
  expect(await value(page)).toBe('a lighthouse at dawn');
});

test('a template goes around the prompt, survives a reload, and comes back with the settings', async () => {
  const page = await studio.visitor();
  await signUp(page, 'grace');
  await promptField(page).fill('a red fox');
  await page.getByRole('button', { name: 'Styles' }).click();
  const drawer = page.getByRole('dialog', { name: 'Templates and styles' });
  await drawer.getByRole('button', { name: /^Wide landscape/ }).click();
  await seen(drawer.getByText(/^wide landscape of a red fox/));
  await drawer.getByRole('button', { name: 'New of your own' }).click();
  await drawer.getByLabel('Name').fill('Chalk');
  await drawer.getByLabel('Category').fill('Mine');
  await drawer.getByLabel('Text').fill('{prompt}, drawn in chalk');
  await drawer.getByRole('button', { name: 'Save' }).click();
  await drawer.getByRole('button', { name: /^Chalk/ }).click();
  await drawer.getByRole('button', { name: 'Done' }).click();
  await gone(drawer);
  await page.reload();
  await seen(page.getByRole('button', { name: 'Take away: Chalk' }));
  expect(await value(page)).toBe('a red fox');

  await page.getByRole('button', { name: 'Generate', exact: true }).click();
  const drawn = page.locator('article[data-status="succeeded"]');
  await seen(drawn);
  await seen(drawn.getByText(/^wide landscape of a red fox.*drawn in chalk$/));
  await promptField(page).fill('something else');
  await page.getByRole('button', { name: 'Take away: Chalk' }).click();
  await drawn.getByRole('button', { name: 'Use these settings again' }).click();
  expect(await value(page)).toBe('a red fox');
  await seen(page.getByRole('button', { name: 'Take away: Chalk' }));
});

test('enhancing adds words that can be taken back, by button and by Ctrl+Z; words that are drawn are underlined', async () => {
  const page = await studio.visitor();
  await signUp(page, 'mary');
  await promptField(page).fill('a red fox under an apple tree');
  await page.waitForFunction(() => document.querySelectorAll('mark').length >= 3);
  await page.getByRole('button', { name: 'Enhance' }).click();
  const panel = page.getByRole('region', { name: 'Enhance the prompt' });
  await panel.getByRole('button', { name: 'Lighting' }).click();
  await panel.getByRole('button', { name: 'Add words' }).click();
  await seen(panel.getByText('Added:'));
  expect(await value(page)).toMatch(/^a red fox under an apple tree, ./);
  await panel.getByRole('button', { name: 'Undo' }).click();
  expect(await value(page)).toBe('a red fox under an apple tree');
  await panel.getByRole('button', { name: 'Add words' }).click();
  await seen(panel.getByText('Added:'));
  await promptField(page).focus();
  await page.keyboard.press('Control+z');
  expect(await value(page)).toBe('a red fox under an apple tree');
});

test('every drawer of the page is accessible in light and dark', async () => {
  const page = await studio.visitor();
  await signUp(page, 'joan');
  await draw(page, 'a red {fox|cat}'.replace('{fox|cat}', 'fox'));
  await seen(card(page, 'a red fox'));
  const audit = createAudit(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const [button, dialog] of [
      ['Styles', 'Templates and styles'],
      ['History', 'Earlier prompts'],
    ] as const) {
      await page.getByRole('button', { name: button }).click();
      await seen(page.getByRole('dialog', { name: dialog }));
      await page.waitForLoadState('networkidle');
      await audit.look(`${dialog}, ${colorScheme}`);
      await page.keyboard.press('Escape');
      await gone(page.getByRole('dialog', { name: dialog }));
    }
    await promptField(page).fill('a {red|blue} fox');
    await page.getByRole('button', { name: 'Enhance' }).click();
    await seen(page.getByRole('region', { name: 'Enhance the prompt' }));
    await audit.look(`create, ${colorScheme}`);
    await page.getByRole('button', { name: 'Close enhancing' }).click();
  }
  expect(audit.faults).toEqual([]);
});

const remove = (page: Page, path: string): Promise<unknown> =>
  page.evaluate(async (address) => (await fetch(address, { method: 'DELETE' })).status, path);
