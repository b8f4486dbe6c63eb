import { expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { arrive, call, comeBack, drawThere, gone, promptField, seen } from './support/people.js';
import { openStudio } from './support/studio.js';

const studio = openStudio();
const palette = (page: Page) => page.getByRole('dialog', { name: 'Command palette' });

/** Opens the palette, types, and takes the first thing it offers, or the one of this name. */
const command = async (page: Page, typed: string, name?: string | RegExp): Promise<void> => {
  await page.keyboard.press('Control+k');
  await page.waitForFunction(() => document.activeElement?.matches('[role=dialog] input'));
  await page.keyboard.type(typed);
  if (name === undefined) await page.keyboard.press('Enter');
  else await palette(page).getByRole('button', { name }).click();
  await gone(palette(page));
};

test('the palette leads to pages, projects, saved searches and actions, by keyboard alone', async () => {
  const page = await studio.visitor();
  await arrive(page, 'ada');
  const { id } = await call<{ id: string }>(page, 'POST', '/api/projects', { name: 'Foxes' });
  await call(page, 'POST', '/api/gallery/searches', { name: 'Best boats', query: 'q=boat&favorite=true' });
  await command(page, 'dash');
  await seen(page.getByRole('heading', { name: 'Dashboard', level: 1 }));
  await command(page, 'fox');
  await page.waitForURL((url) => url.pathname === '/gallery' && url.searchParams.get('project') === id);
  await command(page, 'best');
  await page.waitForURL(/\/gallery\?q=boat&favorite=true/);
  await command(page, 'dark');
  await page.waitForFunction(() => document.documentElement.dataset['mantineColorScheme'] === 'dark');
  await command(page, 'keyboard');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await seen(sheet);
  await page.keyboard.press('Escape');
  await gone(sheet);
  await command(page, 'sign out');
  await seen(page.getByRole('heading', { name: 'Welcome back' }));
});

test('typed words search the gallery, or become the prompt, once', async () => {
  const page = await studio.visitor();
  await comeBack(page, 'ada');
  await drawThere(page, 'An owl in a pine tree');
  await drawThere(page, 'A boat 42');
  await page.goto('/trash');
  await seen(page.getByText('The trash is empty'));
  await command(page, 'owl', /^Search the gallery for/);
  await page.waitForURL((url) => url.pathname === '/gallery' && url.searchParams.get('q') !== null);
  await seen(page.getByRole('link', { name: 'An owl in a pine tree', exact: true }));
  await gone(page.getByRole('link', { name: 'A boat 42', exact: true }));
  // Words that look like a number stay words.
  await command(page, '42', /^Search the gallery for/);
  await seen(page.getByRole('link', { name: 'A boat 42', exact: true }));

  await command(page, 'a "red" fox & 2 cats', /as a prompt$/);
  await seen(promptField(page));
  const value = () => promptField(page).inputValue();
  await page.waitForFunction(() => document.querySelector('textarea')?.value === 'a "red" fox & 2 cats');
  await page.waitForURL((url) => url.pathname === '/' && url.search === '');
  await promptField(page).fill('something of my own');
  await page.reload();
  await seen(promptField(page));
  expect(await value()).toBe('something of my own');
  await page.goBack();
  await page.goForward();
  await seen(promptField(page));
  expect(await value()).toBe('something of my own');
  // From the create page itself too.
  await command(page, '1234', /as a prompt$/);
  await page.waitForFunction(() => document.querySelector('textarea')?.value === '1234');
  await page.goto('/?prompt=a+lighthouse');
  await seen(promptField(page));
  await page.waitForFunction(() => document.querySelector('textarea')?.value === 'a lighthouse');
});

test('"?" lists every shortcut there is, with a name and its keys', async () => {
  const page = await studio.visitor();
  await comeBack(page, 'ada');
  await page.getByRole('link', { name: 'Gallery' }).focus();
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await seen(sheet);
  const rows = await sheet.locator('section').evaluateAll((groups) =>
    groups.map((group) =>
      [...group.querySelectorAll('dl > div')].map((row) => ({
        name: row.querySelector('dt')?.textContent ?? '',
        keys: row.querySelectorAll('kbd').length,
      })),
    ),
  );
  expect(rows.flat().filter(({ name, keys }) => keys === 0 || !/^[A-Z]/.test(name))).toEqual([]);
  expect(rows.map(({ length }) => length)).toEqual(await registered());
});

test('single keys are letters while somebody types', async () => {
  const page = await studio.visitor();
  await comeBack(page, 'ada');
  await promptField(page).click();
  await promptField(page).fill('');
  await page.keyboard.type('?/exft');
  expect(await promptField(page).inputValue()).toBe('?/exft');
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(new URL(page.url()).pathname).toBe('/');
  await page.goto('/gallery');
  const search = page.getByRole('combobox', { name: 'Search pictures' });
  await search.click();
  await page.keyboard.type('gmx?');
  expect(await search.inputValue()).toBe('gmx?');
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(await page.getByRole('toolbar').count()).toBe(0);
});

/** How many shortcuts each group of the registry has. */
const registered = async (): Promise<number[]> => {
  const registry = await readFile(
    new URL('../apps/web/src/lib/shortcuts/registry.ts', import.meta.url),
    'utf8',
  );
  const counts = new Map<string, number>();
  for (const [, group = ''] of registry.matchAll(/^ {2}'(\w+)\.\w+': \{/gm))
    counts.set(group, (counts.get(group) ?? 0) + 1);
  return [...counts.values()];
};
