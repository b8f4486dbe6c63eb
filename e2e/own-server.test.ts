import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type ImageServer, startImageServer } from './support/image-server.js';
import { cardIn, goTo, promptField, seen, signUp } from './support/people.js';
import { openStudio } from './support/studio.js';

const studio = openStudio();
let own: ImageServer;
beforeAll(async () => {
  own = await startImageServer();
});
afterAll(() => own?.close());

test('a server of one’s own is connected, tested, chosen and drawn with; what it refuses is said', async () => {
  const page = await studio.visitor();
  await signUp(page, 'ada');
  await goTo(page, 'Providers');
  const provider = page.getByRole('article', { name: 'OpenAI-compatible server' });
  await provider.getByRole('button', { name: 'Connect' }).click();
  await provider.getByLabel('Address').fill(own.address);
  await provider.getByRole('button', { name: 'Test and save' }).click();
  await seen(provider.getByText('Ready'));
  await seen(provider.getByText('It answers'));

  await goTo(page, 'Create');
  await page.getByRole('button', { name: /^Model: / }).click();
  await page.getByRole('searchbox', { name: 'Search models' }).fill('studio-xl');
  await seen(page.getByText('1 model', { exact: true }));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await promptField(page).fill('a green door');
  await page.getByRole('button', { name: 'Generate' }).click();
  await seen(cardIn(page, 'a green door', 'succeeded'));
  expect(own.prompts).toEqual(['a green door']);

  own.refuse('The model has no idea what a door is');
  await promptField(page).fill('a red door');
  await page.getByRole('button', { name: 'Generate' }).click();
  const refused = cardIn(page, 'a red door', 'failed');
  await seen(refused.getByText(/no idea what a door is/).first());
  expect(own.prompts).toEqual(['a green door', 'a red door']);

  // A phone shows all of an endless word, the right way round.
  await page.setViewportSize({ width: 390, height: 844 });
  own.refuse(`\u202E${'W'.repeat(200)}`);
  await promptField(page).fill('a blue door');
  await page.getByRole('button', { name: 'Generate' }).click();
  const endless = cardIn(page, 'a blue door', 'failed');
  await seen(endless.getByText(/W{200}/).first());
  await endless.getByText('1 attempt').click();
  expect(await endless.textContent()).not.toContain('\u202E');
  expect(await endless.evaluate(clippedIn)).toEqual([]);
});

/** The words of every part of a card whose text reaches out of it. */
const clippedIn = (card: Element): string[] =>
  [card, ...card.querySelectorAll('*')]
    .filter((part) => part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).display !== 'inline')
    .filter((part) => part.clientWidth > 1)
    .map((part) => part.textContent ?? '');
