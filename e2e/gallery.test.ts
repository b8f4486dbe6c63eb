import { expect, test } from '@jest/globals';
import type { Image } from '@easel/shared';
import { call, card, draw, goTo, gone, seen, signUp } from './support/people.js';
import { openStudio } from './support/studio.js';

const studio = openStudio();
const HOSTILE = '<img src=x onerror=alert(1)>';

test('a favourite stays one, and what goes to the trash comes back from it', async () => {
  const page = await studio.visitor();
  await signUp(page, 'ada');
  const owl = 'An owl in a pine tree';
  await draw(page, owl);
  await goTo(page, 'Gallery');
  const tile = page.getByRole('link', { name: owl, exact: true });
  await tile.focus();
  await page.keyboard.press('f');
  const favourite = page.getByRole('link', { name: `${owl} (favourite)` });
  await seen(favourite);
  await page.reload();
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByText('Favourites', { exact: true }).click();
  await seen(page.getByRole('button', { name: 'Remove filter Favourites' }));
  await page.keyboard.press('Escape');
  await seen(favourite);

  await favourite.focus();
  await page.keyboard.press('Delete');
  await seen(page.getByText('1 picture moved to the trash.'));
  await gone(favourite);

  await goTo(page, 'Trash');
  await page.getByRole('button', { name: `Restore ${owl}` }).click();
  await seen(
    page.getByRole('heading', { name: 'The trash is empty' }).or(page.getByText('The trash is empty')),
  );
  await goTo(page, 'Gallery');
  await seen(favourite);
});

test('a second person sees nothing of the first, and cannot reach it by its address', async () => {
  const first = await studio.visitor();
  await signUp(first, 'grace');
  const secret = 'A treasure chest on an island';
  await draw(first, secret);
  const [image] = (await call<{ items: Image[] }>(first, 'GET', '/api/gallery')).items;

  const second = await studio.visitor();
  await signUp(second, 'mallory');
  expect(await card(second, secret).count()).toBe(0);
  await goTo(second, 'Gallery');
  await seen(second.getByText('No pictures yet'));
  await second.goto(`/gallery?image=${image?.id}`);
  await seen(second.getByText('This picture does not exist, or it is not yours.'));
  const statuses = await second.evaluate(
    async (urls) => Promise.all(urls.map(async (url) => (await fetch(url)).status)),
    [`/api/gallery/${image?.id}`, ...Object.values(image?.urls ?? {})],
  );
  expect(statuses).toEqual([404, 404, 404, 404]);
});

test('markup in a prompt is shown as it was typed and never runs', async () => {
  const page = await studio.visitor();
  await signUp(page, 'bobby');
  await draw(page, HOSTILE);
  await seen(card(page, HOSTILE));
  await goTo(page, 'Gallery');
  const tile = page.getByRole('link', { name: HOSTILE, exact: true });
  await tile.click();
  await seen(page.getByRole('complementary', { name: 'About this picture' }).getByText(HOSTILE));
  expect(await page.locator('img[src="x"]').count()).toBe(0);
  // That there was no dialog and no refused script is checked after every test.
});
