import type { Generation } from '@easel/shared';
import { expect, test } from '@jest/globals';
import { askForMuch, call, card, cardIn, draw, seen, signUp } from './support/people.js';
import { openStudio } from './support/studio.js';

const studio = openStudio();

test('a drawing goes on while the page is reloaded, and can be cancelled', async () => {
  const page = await studio.visitor();
  await signUp(page, 'ada');
  const harbour = 'A harbour full of boats at night';
  await askForMuch(page, harbour);
  await seen(cardIn(page, harbour, 'running'));

  await page.reload();
  await seen(cardIn(page, harbour, 'running'));
  await seen(card(page, harbour).getByRole('progressbar'));

  await card(page, harbour).getByRole('button', { name: 'Cancel' }).click();
  await seen(cardIn(page, harbour, 'cancelled'));
  await seen(card(page, harbour).getByText('Cancelled.'));

  // The place is free again.
  await draw(page, 'A snail on a leaf');
});

test('a server that is killed in the middle of a drawing tells the truth about it afterwards', async () => {
  studio.forgive(/ERR_CONNECTION|ERR_EMPTY|ERR_INCOMPLETE|ERR_NETWORK/);
  const page = await studio.visitor();
  await signUp(page, 'grace');
  const forest = 'A forest with a river and three bears';
  const { id } = await askForMuch(page, forest);
  await seen(cardIn(page, forest, 'running'));

  await studio.server.kill();
  await seen(page.getByText(/^Connection lost/));
  await studio.server.start();

  // The page finds out by itself: with some pictures there it is a success that says so, with none a failure.
  await seen(cardIn(page, forest, 'failed').or(cardIn(page, forest, 'succeeded')));
  const { status, error, images, warnings } = await call<Generation>(page, 'GET', `/api/generation/${id}`);
  expect(error).toMatchObject({ code: 'interrupted' });
  expect(status).toBe(images.length === 0 ? 'failed' : 'succeeded');
  if (images.length > 0) expect(warnings).toContainEqual(expect.objectContaining({ code: 'partial_result' }));
  for (const { urls } of images) {
    expect(await page.evaluate(async (url) => (await fetch(url)).status, urls.file)).toBe(200);
  }
  await draw(page, 'A snail on a leaf');
});
