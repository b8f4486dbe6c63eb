import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { writeContactSheet } from './support/contact-sheet.js';
import { call, drawThere, gone, PASSWORD, promptField, seen, signIn } from './support/people.js';
import { openStudio } from './support/studio.js';

// Not a test of anything: `npm run screenshots` runs it to show every page in both themes and on two windows.
const SEED = '--images 600 --owner demo --days 90 --files tiny'.split(' ');
const studio = openStudio({ RATE_LIMIT_MAX: '100000' }, [...SEED, '--password', PASSWORD]);
const SHEETS = fileURLToPath(new URL('../docs/screenshots/pages', import.meta.url));
const singles = mkdtemp(join(tmpdir(), 'easel-pages-'));
afterAll(async () => {
  process.stdout.write(`Every page by itself: ${await singles}\n`);
});

const LOOKS = (['light', 'dark'] as const).flatMap((theme) =>
  [1280, 390].map((width) => [theme, width] as const),
);

test.each(LOOKS)(
  'every page, %s, %i px wide',
  async (theme, width) => {
    const page = await studio.visitor({
      colorScheme: theme,
      viewport: { width, height: width === 390 ? 844 : 800 },
    });
    const shots: { name: string; png: Buffer }[] = [];
    const take = async (name: string) => {
      await page.waitForLoadState('networkidle');
      await page.evaluate(() => document.fonts.ready);
      await page.waitForTimeout(400);
      const png = await page.screenshot({ animations: 'disabled', caret: 'hide' });
      await writeFile(join(await singles, `${name}-${theme}-${width}.png`), png);
      shots.push({ name, png });
    };
    await showPages(page, take);
    await mkdir(SHEETS, { recursive: true });
    await writeContactSheet(page, join(SHEETS, `${theme}-${width}.webp`), shots);
    expect(shots.length).toBeGreaterThan(20);
  },
  300_000,
);

/** Goes through every page and what opens on it. */
const showPages = async (page: Page, take: (name: string) => Promise<void>): Promise<void> => {
  for (const path of ['login', 'register']) {
    await page.goto(`/${path}`);
    await seen(page.getByRole('heading', { level: 1 }));
    await take(path);
  }
  await signIn(page, 'demo');
  await seen(promptField(page));
  await fill(page);

  const open = async (path: string) => {
    await page.goto(path);
    await seen(page.getByRole('heading', { level: 1 }).or(page.locator('[data-tile]')));
  };
  const dialog = async (name: string, button: string | RegExp) => {
    await page.getByRole('button', { name: button }).first().click();
    await seen(page.getByRole('dialog'));
    await take(name);
    await page.keyboard.press('Escape');
    await gone(page.getByRole('dialog'));
  };
  await open('/');
  await take('create');
  await promptField(page).fill('A {red|blue} fox under an apple tree at dusk');
  await page.getByRole('button', { name: 'Enhance' }).click();
  await take('create-enhance');
  await dialog('templates', 'Styles');
  await dialog('history', 'History');
  const settings = page.getByRole('button', { name: 'Settings', exact: true });
  if (await settings.isVisible()) await settings.click();
  await dialog('model-picker', /^Model: /);

  await open('/gallery');
  await seen(page.locator('[data-tile]'));
  await take('gallery');
  await page.getByRole('button', { name: 'Filters' }).click();
  await seen(page.getByLabel('Shape'));
  await take('gallery-filters');
  await page.keyboard.press('Escape');
  for (const index of [0, 1, 3]) await page.locator('[data-tile]').nth(index).getByRole('checkbox').click();
  await take('gallery-selection');
  await page.keyboard.press('Escape');
  await page.locator('[data-tile] a').first().click();
  await seen(page.getByRole('dialog', { name: /^Picture/ }));
  await take('viewer');
  await open('/gallery?q=xqztxqzt');
  await take('gallery-no-match');

  await open('/projects');
  await take('projects');
  await dialog('project-new', 'New project');
  await open('/dashboard?days=90');
  await take('dashboard');
  for (const view of await page.getByText('Table', { exact: true }).all()) await view.click();
  await page.evaluate(() => window.scrollTo(0, 0));
  await take('dashboard-tables');
  await open('/trash');
  await take('trash');
  for (const path of ['providers', 'credits', 'nowhere', ...TABS]) {
    await open(`/${path}`);
    await take(path.replace('?tab=', '-'));
  }
  await open('/gallery');
  await dialog('palette', 'Command palette');
  await page.keyboard.press('?');
  await seen(page.getByRole('dialog', { name: 'Keyboard shortcuts' }));
  await take('shortcuts');
};

/** Draws a few real pictures among the made-up ones; once for all looks. */
const fill = async (page: Page): Promise<void> => {
  const { items } = await call<{ items: unknown[] }>(page, 'GET', '/api/projects');
  if (items.some((project) => (project as { name: string }).name === 'Drawn here')) return;
  const { id: projectId } = await call<{ id: string }>(page, 'POST', '/api/projects', {
    name: 'Drawn here',
    colour: 'orange',
  });
  for (const [index, prompt] of PROMPTS.entries()) {
    const [width = 768, height = 768] = SIZES[index % SIZES.length] ?? [];
    await drawThere(page, prompt, { width, height, seed: index, ...(index % 3 === 0 && { projectId }) });
  }
  const thrown = await drawThere(page, 'A boat in the fog');
  for (const { id } of thrown) await call(page, 'DELETE', `/api/gallery/${id}`);
};

const TABS = [
  ...['profile', 'appearance', 'defaults', 'shortcuts', 'security', 'keys'].map(
    (tab) => `settings?tab=${tab}`,
  ),
  ...['users', 'registration', 'queue', 'storage'].map((tab) => `admin?tab=${tab}`),
];
const SIZES = [
  [768, 768],
  [1024, 640],
  [640, 896],
];
const PROMPTS = [
  'A castle in the mountains under a full moon',
  'Two penguins on the ice',
  'A giraffe in the savanna',
  'Three sailing boats at sunset',
  'A rocket over the mountains at night',
  'A bear with a red umbrella in the rain',
  'A cat on a bicycle in the snow',
  'A lighthouse at dawn',
  'A red fox asleep under an apple tree',
];
