import { expect, test } from '@jest/globals';
import type { Image } from '@easel/shared';
import type { Page } from 'playwright-core';
import { createAudit } from './support/accessibility.js';
import { call, goTo, gone, promptField, seen, signUp } from './support/people.js';
import { openStudio } from './support/studio.js';

const studio = openStudio();
const OWL = 'An owl in a pine tree, in ink';

/** Three small pictures of one request, the newest first. */
const threePictures = async (page: Page): Promise<Image[]> => {
  await call(page, 'POST', '/api/generate', { prompt: OWL, count: 3, width: 384, height: 256, seed: 41 });
  let items: Image[] = [];
  await until(page, async () => {
    ({ items } = await call<{ items: Image[] }>(page, 'GET', '/api/gallery'));
    return items.length === 3;
  });
  return items;
};

/** Asks again until it is so, or until it should have been long ago. */
const until = async (page: Page, isSo: () => Promise<boolean>): Promise<void> => {
  for (let wait = 0; wait < 300 && !(await isSo()); wait += 1) await page.waitForTimeout(100);
};

const viewer = (page: Page) => page.getByRole('dialog', { name: `Picture: ${OWL}` });
const shownId = (page: Page) => new URL(page.url()).searchParams.get('image');

test('a picture is looked at closely, tagged, stepped through, thrown away, and Back leads to its tile', async () => {
  const page = await studio.visitor();
  await signUp(page, 'ada');
  const [first, second, third] = await threePictures(page);
  await goTo(page, 'Gallery');
  const tiles = page.locator('[data-tile]');
  await tiles.first().click();
  await seen(viewer(page));
  expect(shownId(page)).toBe(first?.id);
  expect(await page.title()).toBe(`${OWL} · Easel`);

  const picture = page.getByRole('img', { name: OWL }).first();
  await seen(picture);
  const width = async () => (await picture.boundingBox())?.width ?? 0;
  const whole = await width();
  await page.keyboard.press('+');
  await until(page, async () => (await width()) > whole);
  expect(await width()).toBeGreaterThan(whole);
  await page.keyboard.press('0');

  await page.locator('input:visible').and(page.getByLabel('Tags')).fill('night');
  await page.keyboard.press('Enter');
  await seen(page.getByText('Saved.'));
  expect((await call<Image>(page, 'GET', `/api/gallery/${first?.id}`)).tags).toEqual(['night']);
  await page.getByRole('button', { name: 'Close' }).focus();

  await page.keyboard.press('ArrowRight');
  await page.waitForURL(`**/gallery?image=${second?.id}`);
  await page.keyboard.press('Delete');
  await page.waitForURL(`**/gallery?image=${third?.id}`);
  await seen(page.getByRole('button', { name: 'Undo' }));
  await page.goBack();
  await gone(viewer(page));
  await until(page, async () => (await focusedTile(page)) === third?.id);
  expect(await focusedTile(page)).toBe(third?.id);
  expect(await tiles.count()).toBe(2);
});

const focusedTile = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('[data-tile]')?.getAttribute('data-tile') ?? null);

test('remix takes all but the seed to the create page, and variations come with seeds of their own', async () => {
  const page = await studio.visitor();
  await signUp(page, 'grace');
  const [image] = await threePictures(page);
  await page.goto(`/gallery?image=${image?.id}`);
  await seen(page.getByLabel('Title'));
  await page.keyboard.press('v');
  await seen(page.getByText('4 variations are being drawn.'));
  await page.keyboard.press('r');
  await seen(promptField(page));
  await until(page, async () => (await promptField(page).inputValue()) === OWL);
  expect(await promptField(page).inputValue()).toBe(OWL);
  expect(await page.getByLabel('Seed').first().inputValue()).toBe('');

  let seeds: (number | null)[] = [];
  await until(page, async () => {
    seeds = (await call<{ items: Image[] }>(page, 'GET', '/api/gallery')).items.map(({ seed }) => seed);
    return seeds.length === 7;
  });
  expect(new Set(seeds).size).toBe(7);
});

test('two are compared by keys, and a download without metadata holds no prompt', async () => {
  const page = await studio.visitor();
  await signUp(page, 'edith');
  const [first, second] = await threePictures(page);
  await page.goto(`/gallery?image=${first?.id}`);
  await seen(page.getByLabel('Title'));

  await page.getByRole('button', { name: 'Download' }).click();
  const saved = async (name: string) => {
    const link = page.getByRole('menuitem', { name });
    const bytes = await page.evaluate(
      async (url) => [...new Uint8Array(await (await fetch(url)).arrayBuffer())],
      (await link.getAttribute('href')) ?? '',
    );
    return Buffer.from(bytes);
  };
  const plain = await saved('WebP, picture only');
  expect(plain.subarray(8, 12).toString('latin1')).toBe('WEBP');
  expect(plain.includes('pine tree')).toBe(false);
  expect((await saved('WebP, with prompt and parameters')).includes('pine tree')).toBe(true);
  await page.keyboard.press('Escape');
  await seen(viewer(page));

  await page.keyboard.press('c');
  const slider = page.getByRole('slider', { name: 'Divider between the two pictures' });
  await seen(slider);
  expect(new URL(page.url()).searchParams.get('compare')).toBe(second?.id);
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  expect(await slider.getAttribute('aria-valuetext')).toBe('55 % of the first picture');
  await page.keyboard.press('m');
  expect(await page.getByRole('figure').count()).toBe(2);
  await page.keyboard.press('Escape');
  await seen(viewer(page));
  await page.keyboard.press('Escape');
  await gone(viewer(page));
});

test.each([
  ['light', { width: 1280, height: 800 }],
  ['dark', { width: 390, height: 844 }],
] as const)('breaks no rule of accessibility (%s)', async (colorScheme, viewport) => {
  const page = await studio.visitor({ colorScheme, viewport });
  await signUp(page, `karen-${colorScheme}`);
  const [first, second, third] = await threePictures(page);
  const audit = createAudit(page);
  const looked = async (place: string) => {
    await audit.look(place);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (sideways > 0) audit.faults.push(`${place}: scrolls sideways by ${sideways}px`);
  };
  await page.goto(`/gallery?image=${first?.id}`);
  await seen(viewer(page));
  const info = page.getByRole('button', { name: 'About this picture' });
  if ((await info.getAttribute('aria-pressed')) === 'false') await info.click();
  await seen(page.getByLabel('Title'));
  await looked('viewer');
  for (const name of ['More actions', 'Download', 'Compare']) {
    await page.getByRole('button', { name, exact: true }).click();
    await seen(page.getByRole('menu'));
    await looked(name);
    await page.keyboard.press('Escape');
    await gone(page.getByRole('menu'));
  }
  await page.goto(`/gallery?image=${first?.id}&compare=${second?.id}`);
  await seen(page.getByRole('slider', { name: 'Divider between the two pictures' }));
  await looked('slider');
  await page.keyboard.press('m');
  await looked('side by side');
  await page.keyboard.press('m');
  await looked('switch');
  await page.goto(`/gallery?image=${first?.id}&compare=${second?.id},${third?.id}`);
  await seen(page.getByRole('figure'));
  await looked('three');
  expect(audit.faults).toEqual([]);
});
