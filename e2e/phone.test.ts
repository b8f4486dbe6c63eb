import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { arrive, call, drawThere, gone, goTo, promptField, seen } from './support/people.js';
import { openStudio } from './support/studio.js';

const studio = openStudio();
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const picture = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const fits = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

test('on a phone a picture is drawn, found, filtered, tagged, thrown away and brought back', async () => {
  const page = await studio.visitor(PHONE);
  await arrive(page, 'ada');
  await promptField(page).fill('A red fox');
  await page.getByRole('button', { name: 'Generate' }).tap();
  await seen(page.locator('article[data-status="succeeded"]'));
  await fits(page);
  await drawThere(page, 'A boat', { width: 768, height: 512 });

  await goTo(page, 'Gallery');
  await seen(picture(page, 'A red fox'));
  await fits(page);
  await page.getByRole('button', { name: 'Filters' }).tap();
  const drawer = page.getByRole('dialog', { name: 'Filters' });
  await drawer.getByLabel('Shape').selectOption('landscape');
  await seen(drawer.getByText('1 picture', { exact: true }));
  await fits(page);
  await drawer.getByRole('button', { name: 'Show pictures' }).tap();
  await gone(drawer);
  await seen(picture(page, 'A boat'));
  await gone(picture(page, 'A red fox'));
  await page.getByRole('button', { name: 'Remove filter Landscape' }).tap();
  await seen(picture(page, 'A red fox'));

  await page.getByRole('button', { name: 'Select pictures' }).tap();
  await picture(page, 'A red fox').tap();
  await picture(page, 'A boat').tap();
  const bar = page.getByRole('toolbar');
  await seen(bar.getByText('2 selected'));
  await fits(page);
  expect(await insideWindow(page)).toBe(true);
  await bar.getByRole('button', { name: 'Tags …' }).tap();
  const tags = page.getByRole('dialog', { name: 'Tags of 2 pictures' });
  await tags.getByRole('combobox', { name: 'Tags' }).fill('holiday');
  await tags.getByRole('button', { name: 'Add', exact: true }).tap();
  await seen(page.getByText('2 pictures have new tags.'));
  expect(await call(page, 'GET', '/api/gallery/tags')).toMatchObject({
    items: [{ name: 'holiday', count: 2 }],
  });

  await bar.getByRole('button', { name: 'Move to trash' }).tap();
  await seen(page.getByText('No pictures yet'));
  await gone(page.getByText('2 pictures have new tags.'));
  await page.getByRole('button', { name: 'Undo' }).tap();
  await seen(picture(page, 'A red fox'));
  await goTo(page, 'Trash');
  await seen(page.getByText('The trash is empty'));
  await fits(page);
});

test('on a phone a long press begins to select', async () => {
  const page = await studio.visitor(PHONE);
  await arrive(page, 'grace');
  await drawThere(page, 'An owl');
  await goTo(page, 'Gallery');
  // What Chromium on a phone sends for a long press; a window without a screen has no such gesture.
  await picture(page, 'An owl').evaluate((tile) =>
    tile.dispatchEvent(
      new PointerEvent('contextmenu', { pointerType: 'touch', bubbles: true, cancelable: true }),
    ),
  );
  await seen(page.getByRole('toolbar').getByText('1 selected'));
  expect(page.url()).not.toContain('image=');
});

/** Whether every button of the bar can be touched. */
const insideWindow = (page: Page): Promise<boolean> =>
  page.getByRole('toolbar').evaluate((bar) =>
    [...bar.querySelectorAll('button')].every((button) => {
      const { left, right } = button.getBoundingClientRect();
      return left >= 0 && right <= window.innerWidth;
    }),
  );
