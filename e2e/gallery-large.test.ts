import { expect, test } from '@jest/globals';
import type { Image } from '@easel/shared';
import type { Page } from 'playwright-core';
import { measureScroll } from '../bench/measure-scroll.mjs';
import { createAudit } from './support/accessibility.js';
import { call, gone, seen, signIn } from './support/people.js';
import { openStudio } from './support/studio.js';

const PASSWORD = 'a hundred thousand';
const studio = openStudio({ RATE_LIMIT_MAX: '100000' }, [
  '--images',
  '100000',
  '--owner',
  'demo',
  '--password',
  PASSWORD,
  '--files',
  'tiny',
]);

const openGallery = async (options: Parameters<typeof studio.visitor>[0] = {}): Promise<Page> => {
  const page = await studio.visitor(options);
  await signIn(page, 'demo', PASSWORD);
  await seen(page.getByRole('textbox', { name: 'Prompt', exact: true }));
  await page.goto('/gallery');
  await seen(tiles(page));
  return page;
};
const tiles = (page: Page) => page.locator('[data-tile]');
const isQuiet = async (page: Page) => {
  await page.waitForLoadState('networkidle');
  await gone(page.getByRole('progressbar', { name: 'Loading more pictures' }).first());
};

/** The first picture that is wholly below the bars, and how far down it stands. */
const topPicture = (page: Page) =>
  page.evaluate(() => {
    const bar = document.querySelector('[data-sticky]')?.getBoundingClientRect().bottom ?? 0;
    return [...document.querySelectorAll<HTMLElement>('[data-tile]')]
      .map((tile) => ({ id: tile.dataset['tile'], y: Math.round(tile.getBoundingClientRect().top) }))
      .filter(({ y }) => y >= bar)
      .toSorted((a, b) => a.y - b.y)[0];
  });
const near = (a: { y: number } | undefined, b: { y: number } | undefined) =>
  Math.abs((a?.y ?? Number.NaN) - (b?.y ?? Number.NaN)) <= 2;

test('a hundred thousand pictures scroll smoothly, with few of them in the page and little memory', async () => {
  const page = await openGallery();
  const measured = await measureScroll(page, { steps: 120, jumps: 6 });
  // The bench asks for 25 ms; a machine that runs other tests meanwhile gets twice as much.
  expect(measured.p95).toBeLessThan(50);
  expect(measured.tiles).toBeLessThan(200);
  expect(measured.heapMb).toBeLessThan(150);
});

test('Back and reload lead to the very place, from another page and from an open picture', async () => {
  const page = await openGallery();
  await page.keyboard.press('g');
  await page.getByLabel('Day', { exact: true }).fill(dayBefore(400));
  await page.keyboard.press('Enter');
  await isQuiet(page);
  await page.mouse.move(600, 400);
  await page.mouse.wheel(0, 370);
  await page.waitForTimeout(400);
  const before = await topPicture(page);

  await page.getByRole('link', { name: 'Trash' }).click();
  await seen(page.getByRole('heading', { name: 'Trash', level: 1 }));
  await page.goBack();
  await seen(page.locator(`[data-tile="${before?.id}"]`));
  await isQuiet(page);
  const back = await topPicture(page);
  expect([back?.id, near(back, before)]).toEqual([before?.id, true]);

  await page.reload();
  await seen(page.locator(`[data-tile="${before?.id}"]`));
  await isQuiet(page);
  const reloaded = await topPicture(page);
  expect([reloaded?.id, near(reloaded, before)]).toEqual([before?.id, true]);

  await page.locator(`[data-tile="${before?.id}"] a`).click();
  await page.waitForURL(/image=/);
  await page.goBack();
  await page.waitForTimeout(300);
  const closed = await topPicture(page);
  expect([closed?.id, near(closed, before)]).toEqual([before?.id, true]);
});

test('a range reaches over pictures that were never loaded; undo brings back what was thrown away', async () => {
  const page = await openGallery();
  await isQuiet(page);
  await tiles(page).nth(1).getByRole('checkbox').click();
  await seen(page.getByText('1 selected').last());
  await page.getByRole('slider', { name: 'Time line' }).focus();
  await page.keyboard.press('ArrowDown');
  await isQuiet(page);
  const last = await topPicture(page);
  await page.locator(`[data-tile="${last?.id}"] a`).click({ modifiers: ['Shift'] });
  const status = page.getByRole('status').filter({ hasText: 'selected' });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[role=status]')].some((one) =>
      /\d{3} selected/.test(one.textContent ?? ''),
    ),
  );
  const count = Number((await status.textContent())?.replace(/\D/g, ''));
  expect(count).toBeGreaterThan(1000);

  await page.keyboard.press('Delete');
  await seen(page.getByText(`${count.toLocaleString('en')} pictures moved to the trash.`));
  await gone(page.locator(`[data-tile="${last?.id}"]`));
  await page.getByRole('button', { name: 'Undo' }).click();
  await seen(page.getByText(`${count.toLocaleString('en')} pictures are back in the gallery.`));
  expect(await call<Image>(page, 'GET', `/api/gallery/${last?.id}`)).toMatchObject({ deletedAt: null });
});

test('filters are in the address, Back takes them off, and a search of nothing says which to drop', async () => {
  const page = await openGallery();
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByText('Favourites', { exact: true }).click();
  await page.waitForURL(/favorite=true/);
  await page.getByLabel('Shape').selectOption('square');
  await page.waitForURL(/orientation=square/);
  await page.keyboard.press('Escape');
  await page.goBack();
  await page.waitForURL((url) => !url.search.includes('orientation'));
  await seen(page.getByRole('button', { name: 'Remove filter Favourites' }));
  await page.keyboard.press('/');
  await page.keyboard.type('xqztxqzt');
  await page.waitForURL(/q=xqztxqzt/);
  await seen(page.getByText('No picture matches', { exact: true }));
  await page.getByRole('button', { name: 'Without Favourites' }).click();
  await page.waitForURL((url) => !url.search.includes('favorite'));
});

test('what one browser throws away is gone in the other one, and nothing there jumps', async () => {
  const first = await openGallery();
  const second = await openGallery();
  await isQuiet(first);
  await isQuiet(second);
  await second.keyboard.press('m');
  await isQuiet(second);
  const before = await topPicture(second);
  const victim = (await tiles(first).first().getAttribute('data-tile')) ?? '';
  await tiles(first).first().locator('a').focus();
  await first.keyboard.press('Delete');
  await seen(first.getByText('1 picture moved to the trash.'));
  await second.waitForTimeout(2500);
  const after = await topPicture(second);
  expect([after?.id, near(after, before)]).toEqual([before?.id, true]);
  await second.evaluate(() => window.scrollTo(0, 0));
  await second.waitForTimeout(500);
  expect(await second.locator(`[data-tile="${victim}"]`).count()).toBe(0);
});

test.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 390],
] as const)('the full gallery has no fault of accessibility, %s, %i px wide', async (colorScheme, width) => {
  const page = await openGallery({ colorScheme, viewport: { width, height: 844 } });
  await isQuiet(page);
  await page.getByRole('button', { name: 'Select pictures' }).click();
  await tiles(page).nth(1).getByRole('checkbox').click();
  const { look, faults } = createAudit(page);
  await look('selecting');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Filters' }).click();
  await seen(page.getByLabel('Shape'));
  await page.waitForTimeout(400);
  await look('filters');
  expect(faults).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});

const dayBefore = (days: number): string =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
