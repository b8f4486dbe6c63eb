import { test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible } from './support/accessibility.js';
import { cardIn, draw, goTo, seen, signUp } from './support/people.js';
import { openStudio } from './support/studio.js';

const studio = openStudio();
const LOOKS = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [1280, 390].map((width) => ({ colorScheme, width })),
);

test.each(LOOKS)(
  'every page keeps WCAG 2.2 AA in $colorScheme at $width px',
  async ({ colorScheme, width }) => {
    const page = await studio.visitor({ colorScheme, viewport: { width, height: 844 } });
    for (const [path, heading] of [
      ['/login', 'Welcome back'],
      ['/register', /account|studio/],
    ] as const) {
      await page.goto(path);
      await seen(page.getByRole('heading', { name: heading, level: 1 }));
      await expectAccessible(page);
    }

    await signUp(page, `${colorScheme}-${width}`);
    await seen(page.getByText('Your first picture starts here'));
    await expectAccessible(page);
    await emptyPages(page);

    await draw(page, 'A whale and a zeppelin over qwertyuiop');
    await expectAccessible(page);
    await goTo(page, 'Gallery');
    await seen(page.getByRole('listitem'));
    await expectAccessible(page);

    await page.getByRole('listitem').getByRole('button').first().click();
    await seen(page.getByRole('dialog', { name: 'Picture viewer' }));
    await expectAccessible(page);
    await page.keyboard.press('Escape');

    await page.getByRole('listitem').getByRole('button').first().focus();
    await page.keyboard.press('Delete');
    await seen(page.getByText('Moved to the trash.'));
    await expectAccessible(page);
    await goTo(page, 'Trash');
    await seen(page.getByRole('listitem'));
    await expectAccessible(page);

    await page.goto('/account');
    await seen(page.getByRole('heading', { name: 'Where you are signed in' }));
    await expectAccessible(page);
    await page.getByRole('button', { name: /^Account of/ }).click();
    await seen(page.getByRole('menuitem', { name: 'Sign out' }));
    await expectAccessible(page);

    await page.goto('/nowhere');
    await seen(page.getByRole('heading', { name: 'There is nothing here', level: 1 }));
    await expectAccessible(page);
  },
);

test('a drawing under way keeps WCAG 2.2 AA', async () => {
  const page = await studio.visitor();
  await signUp(page, 'ada');
  await page.getByRole('button', { name: 'Generate' }).click();
  await seen(page.getByText('Say in a few words what the picture should show.'));
  await expectAccessible(page);
  await draw(page, 'A small boat');
  await page.getByRole('button', { name: 'Generate' }).click();
  await seen(cardIn(page, 'A small boat', 'running'));
  await expectAccessible(page);
});

const emptyPages = async (page: Page): Promise<void> => {
  await goTo(page, 'Gallery');
  await seen(page.getByText('No pictures yet'));
  await expectAccessible(page);
  await goTo(page, 'Trash');
  await seen(page.getByText('The trash is empty'));
  await expectAccessible(page);
};
