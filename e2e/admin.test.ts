import { expect, test } from '@jest/globals';
import type { GalleryPage } from '@easel/shared';
import type { Locator, Page } from 'playwright-core';
import { createAudit } from './support/accessibility.js';
import { call, draw, gone, PASSWORD, promptField, seen, signIn, signUp } from './support/people.js';
import { openStudio } from './support/studio.js';

const studio = openStudio();

const row = (page: Page, name: string): Locator =>
  page.getByRole('row').filter({ has: page.getByText(name, { exact: true }) });

const choose = async (page: Page, name: string, item: string): Promise<void> => {
  await page.getByRole('button', { name: `What to do with ${name}` }).click();
  await page.getByRole('menuitem', { name: item }).click();
};

test('an administrator adds somebody, shuts them out, lets them in with a new password, and takes over their pictures', async () => {
  const admin = await studio.visitor();
  await signUp(admin, 'ada');
  await admin.getByRole('button', { name: /^Account of/ }).click();
  await admin.getByRole('link', { name: 'Administration' }).click();
  await admin.getByRole('button', { name: 'Add an account' }).click();
  await admin.getByLabel('Username').fill('grace');
  await admin.getByLabel('First password').fill(PASSWORD);
  await admin.getByRole('button', { name: 'Create the account' }).click();
  await seen(row(admin, 'grace'));

  const grace = await studio.visitor();
  await signIn(grace, 'grace');
  await seen(promptField(grace));
  await draw(grace, 'A quiet lighthouse');

  // Who is no administrator finds no way there, and nothing of it is fetched.
  await grace.getByRole('button', { name: /^Account of/ }).click();
  await seen(grace.getByRole('banner').getByRole('button', { name: 'Sign out' }));
  expect(await grace.getByRole('link', { name: 'Administration' }).count()).toBe(0);
  await grace.goto('/admin');
  await seen(grace.getByRole('heading', { name: 'You may not do this', level: 1 }));
  const scripts = await grace.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  expect(scripts.filter((name) => /admin-tabs|\/api\/admin/.test(name))).toEqual([]);

  await choose(admin, 'grace', 'Disable…');
  await admin.getByRole('button', { name: 'Disable', exact: true }).click();
  await seen(row(admin, 'grace').getByText('Disabled'));
  const late = await studio.visitor();
  await signIn(late, 'grace');
  await seen(late.getByRole('alert'));

  await choose(admin, 'grace', 'Enable…');
  await admin.getByRole('button', { name: 'Enable', exact: true }).click();
  await gone(row(admin, 'grace').getByText('Disabled'));
  await choose(admin, 'grace', 'Reset the password…');
  await admin.getByRole('textbox', { name: 'New password' }).fill('another long password');
  await admin.getByRole('button', { name: 'Set the password' }).click();
  await seen(admin.getByText('grace has a new password.'));
  await signIn(late, 'grace', 'another long password');
  await seen(promptField(late));

  await choose(admin, 'grace', 'Delete…');
  await admin.getByRole('radio', { name: 'Give them to another account' }).click();
  await admin.getByRole('button', { name: 'Delete the account' }).click();
  await seen(admin.getByText('grace is deleted; 1 picture was handed over.'));
  await gone(row(admin, 'grace'));
  const { items } = await call<GalleryPage>(admin, 'GET', '/api/gallery');
  expect(items.map(({ prompt }) => prompt)).toEqual(['A quiet lighthouse']);
});

test.each([
  { width: 1280, colorScheme: 'light' as const },
  { width: 390, colorScheme: 'dark' as const },
])('settings and administration keep WCAG 2.2 AA at $width pixels, $colorScheme', async (look) => {
  const page = await studio.visitor({
    viewport: { width: look.width, height: 840 },
    colorScheme: look.colorScheme,
  });
  const audit = createAudit(page);
  await signIn(page, 'ada');
  await seen(promptField(page));
  const tabs = {
    settings: ['profile', 'appearance', 'shortcuts', 'security', 'keys'],
    admin: ['users', 'registration', 'queue', 'storage'],
  };
  for (const [path, names] of Object.entries(tabs)) {
    for (const tab of names) {
      await page.goto(`/${path}?tab=${tab}`);
      await seen(page.getByRole('heading', { level: 2 }));
      await page.waitForLoadState('networkidle');
      await audit.look(`${path}, ${tab}`);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([tab, overflow]).toEqual([tab, 0]);
    }
  }
  expect(audit.faults).toEqual([]);
});
