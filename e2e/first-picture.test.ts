import { expect, test } from '@jest/globals';
import { call, card, cardIn, gone, goTo, promptField, seen, signUp } from './support/people.js';
import { screenshot } from './support/screenshot.js';
import { openStudio } from './support/studio.js';

const studio = openStudio();
const FOX = 'A red fox asleep under an apple tree';

test('the first visitor sets the studio up, watches a picture arrive and finds it in the gallery', async () => {
  const page = await studio.visitor();
  await page.goto('/');
  await seen(page.getByRole('heading', { name: 'Set up your studio' }));
  await signUp(page, 'ada');

  await promptField(page).fill(FOX);
  await page.keyboard.press('Control+Enter');
  await seen(card(page, FOX));
  await seen(cardIn(page, FOX, 'succeeded'));
  await seen(card(page, FOX).locator('img[src*="/api/images/"][data-shown]'));
  await screenshot(page, 'create');

  await goTo(page, 'Gallery');
  await seen(page.getByRole('link', { name: FOX, exact: true }));

  await page.goto('/account');
  await seen(page.getByText('Administrator'));
});

test('a long drawing shows how far it is, and the pictures as they grow', async () => {
  const page = await studio.visitor();
  await signUp(page, 'grace');
  const boats = 'Three sailing boats on a calm sea at sunset';
  await page.getByRole('radiogroup', { name: 'Pictures' }).getByText('4', { exact: true }).click();
  await promptField(page).fill(boats);
  await page.getByRole('button', { name: 'Generate' }).click();

  const progress = card(page, boats).getByRole('progressbar', { name: 'Drawing progress' });
  await seen(progress);
  const first = await valueAbove(page, 0);
  expect(await valueAbove(page, first)).toBeGreaterThan(first);
  await seen(page.locator('article[data-status="running"] img[src^="data:image/webp"]'));
  await seen(cardIn(page, boats, 'succeeded'));
  expect(
    await card(page, boats)
      .getByRole('button', { name: /^Open picture/ })
      .count(),
  ).toBe(4);
});

test('a picture opens and closes by keyboard, has its own address, and Back leads to where one was', async () => {
  const page = await studio.visitor();
  await signUp(page, 'mary');
  // One after the other, so that each has its own time on a busy machine.
  for (const request of SHELF) {
    await call(page, 'POST', '/api/generate', request);
    await seen(cardIn(page, request.prompt, 'succeeded'));
  }
  await seen(cardIn(page, 'A lighthouse at dawn', 'succeeded'));
  await goTo(page, 'Gallery');
  const newest = page.getByRole('link', { name: 'A lighthouse at dawn', exact: true });
  await seen(newest);
  await loaded(page, SHELF.length);
  await screenshot(page, 'gallery');
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByLabel('Shape').selectOption('landscape');
  await seen(page.getByRole('button', { name: 'Remove filter Landscape' }));
  await gone(page.getByRole('link', { name: 'Two penguins on the ice', exact: true }));
  await page.waitForLoadState('networkidle');
  await screenshot(page, 'gallery-filters');
  await page.keyboard.press('Escape');
  await gone(page.getByLabel('Shape'));
  await page.getByRole('button', { name: 'Remove filter Landscape' }).click();
  await seen(newest);

  await newest.focus();
  await page.keyboard.press('Enter');
  const viewer = page.getByRole('dialog', { name: /^Picture: / });
  await seen(viewer);
  expect(page.url()).toContain('image=');
  await seen(
    page.getByRole('complementary', { name: 'About this picture' }).getByText('A lighthouse at dawn'),
  );
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLImageElement>('[role=dialog] img')].some(
      ({ complete, naturalWidth }) => complete && naturalWidth > 0,
    ),
  );
  await screenshot(page, 'lightbox');

  await page.keyboard.press('ArrowRight');
  await seen(page.getByRole('complementary').getByText('A cat on a bicycle in the snow'));
  await page.goBack();
  await gone(viewer);
  expect(new URL(page.url()).pathname).toBe('/gallery');

  await newest.focus();
  await page.keyboard.press('Enter');
  await seen(viewer);
  await page.keyboard.press('Escape');
  await gone(viewer);

  await page.setViewportSize({ width: 390, height: 844 });
  await page.evaluate(() => window.scrollTo(0, 0));
  await loaded(page, 3);
  await screenshot(page, 'gallery-mobile');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await goTo(page, 'Create');
  await seen(page.locator('article img[src*="/api/images/"][data-shown]'));
  await screenshot(page, 'create-dark');
}, 240_000);

/** Pictures of every shape, always the same ones, newest last. */
const SHELF = [
  { prompt: 'A castle in the mountains under a full moon', aspectRatio: '4:3', seed: 11 },
  { prompt: 'Two penguins on the ice', aspectRatio: '1:1', seed: 12 },
  { prompt: 'A watercolour of a mill by a river', aspectRatio: '3:2', seed: 13, style: 'watercolour' },
  { prompt: 'A giraffe in the savanna', aspectRatio: '2:3', seed: 14 },
  { prompt: 'Three sailing boats at sunset', aspectRatio: '16:9', seed: 15 },
  { prompt: 'A rocket over the mountains at night', aspectRatio: '3:4', seed: 16, style: 'ink' },
  { prompt: 'A bear with a red umbrella in the rain', aspectRatio: '1:1', seed: 17 },
  { prompt: 'A cat on a bicycle in the snow', aspectRatio: '4:3', seed: 18 },
  { prompt: 'A lighthouse at dawn', aspectRatio: '3:2', seed: 19 },
];

/** Waits until so many pictures of the grid have come. */
const loaded = async (page: Awaited<ReturnType<typeof studio.visitor>>, count: number): Promise<void> => {
  await page.waitForFunction(
    (least) =>
      [...document.querySelectorAll<HTMLImageElement>('[data-tile] img')].filter(
        ({ complete, naturalWidth }) => complete && naturalWidth > 0,
      ).length >= least,
    count,
  );
};

/** Waits until the progress bar stands higher than `floor`, and says how high. */
const valueAbove = async (
  page: Awaited<ReturnType<typeof studio.visitor>>,
  floor: number,
): Promise<number> => {
  const value = await page.waitForFunction((least) => {
    const now = Number(document.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow'));
    return now > least ? now : null;
  }, floor);
  return Number(await value.jsonValue());
};
