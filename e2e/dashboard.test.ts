import { expect, test } from '@jest/globals';
import type { DashboardStats, DashboardTrends, DashboardUsage } from '@easel/shared';
import type { Locator, Page } from 'playwright-core';
import { arrive, call, comeBack, drawThere, goTo, gone, seen } from './support/people.js';
import { screenshot } from './support/screenshot.js';
import { openStudio } from './support/studio.js';

const studio = openStudio();

/** The figure of a tile, by its name. */
const figure = async (page: Page, name: string): Promise<string> => {
  const tile = page.locator('dl > div').filter({ has: page.getByText(name, { exact: true }) });
  return (await tile.locator('dd').last().textContent()) ?? '';
};
const rowsOf = async (table: Locator): Promise<string[][]> => {
  const rows = await table.locator('tbody tr').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allTextContents()));
};
const panel = (page: Page, title: string): Locator =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: title, level: 2 }) });

test('after two pictures and one that was thrown away the figures are right, and the tables say what the API says', async () => {
  const page = await studio.visitor();
  await arrive(page, 'ada');
  await goTo(page, 'Dashboard');
  await seen(page.getByText('No figures yet'));
  const [fox] = await drawThere(page, 'A red fox');
  const [boat] = await drawThere(page, 'A boat', { model: 'sketchbook/clay' });
  const [gone] = await drawThere(page, 'A cat');
  await call(page, 'POST', `/api/gallery/${fox?.id}/favorite`, { favorite: true });
  await call(page, 'DELETE', `/api/gallery/${gone?.id}`);
  await page.goto('/dashboard');
  await seen(page.getByRole('heading', { name: 'By model' }));
  expect(await figure(page, 'Pictures')).toBe('2');
  expect(await figure(page, 'Favourites')).toBe('1');
  expect(await figure(page, 'In the trash')).toBe('1');
  expect(await figure(page, 'Drawn')).toBe('3');
  expect(await figure(page, 'Success')).toBe('100%');
  expect(boat).toBeDefined();

  const stats = await call<DashboardStats>(page, 'GET', '/api/dashboard/stats');
  expect(stats).toMatchObject({ images: 2, favorites: 1, trashed: 1, users: null });
  const usage = await call<DashboardUsage>(page, 'GET', '/api/dashboard/usage');
  const models = await rowsOf(panel(page, 'By model').locator('table'));
  expect(models.map(([model, drawn]) => [model, drawn])).toEqual(
    usage.models.map(({ model, images }) => [model, String(images)]),
  );
  expect(usage.models.map(({ model, images }) => [model, images])).toEqual([
    ['noto', 2],
    ['clay', 1],
  ]);

  const time = panel(page, 'Pictures over time');
  await time.getByText('Table', { exact: true }).click();
  const { days } = await call<DashboardTrends>(page, 'GET', '/api/dashboard/trends');
  const shown = await rowsOf(time.locator('table'));
  expect(shown.map(([, images]) => Number(images))).toEqual(days.toReversed().map(({ images }) => images));
  expect(shown).toHaveLength(30);
});

test('the period is in the address, survives a reload, and the table follows it', async () => {
  const page = await studio.visitor();
  await comeBack(page, 'ada');
  await goTo(page, 'Dashboard');
  await page.getByRole('radiogroup', { name: 'Period' }).getByText('7 days').click();
  await page.waitForURL(/days=7/);
  await page.reload();
  await seen(page.getByRole('heading', { name: 'By model' }));
  expect(await page.getByRole('radio', { name: '7 days' }).isChecked()).toBe(true);
  const time = panel(page, 'Pictures over time');
  await time.getByText('Table', { exact: true }).click();
  expect(await rowsOf(time.locator('table'))).toHaveLength(7);
});

test('everybody’s figures are for administrators; others are neither offered nor given them', async () => {
  const grace = await studio.visitor();
  await arrive(grace, 'grace');
  await drawThere(grace, 'An owl');
  await grace.goto('/dashboard?scope=all');
  await seen(grace.getByRole('heading', { name: 'By model' }));
  expect(await grace.getByRole('radiogroup', { name: 'Whose figures' }).count()).toBe(0);
  expect(await figure(grace, 'Drawn')).toBe('1');
  const status = await grace.evaluate(async () => (await fetch('/api/dashboard/stats?scope=all')).status);
  expect(status).toBe(403);

  const ada = await studio.visitor();
  await comeBack(ada, 'ada');
  await ada.goto('/dashboard');
  await ada.getByRole('radiogroup', { name: 'Whose figures' }).getByText('Everybody’s').click();
  await ada.waitForURL(/scope=all/);
  await seen(ada.getByText('Accounts', { exact: true }));
  expect(await figure(ada, 'Drawn')).toBe('4');
  expect(await figure(ada, 'Accounts')).toBe('2');
  await gone(ada.getByRole('progressbar'));
  await screenshot(ada, 'dashboard');
});
