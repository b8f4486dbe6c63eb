import { expect, test } from '@jest/globals';
import { createAudit } from './support/accessibility.js';
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
    const { look, faults } = createAudit(page);
    for (const path of ['/login', '/register']) {
      await page.goto(path);
      await seen(page.getByLabel('Username'));
      await look(path);
    }

    await signUp(page, `${colorScheme}-${width}`);
    await seen(page.getByText('Your first picture starts here'));
    await look('create, empty');
    await goTo(page, 'Gallery');
    await seen(page.getByText('No pictures yet'));
    await look('gallery, empty');
    await goTo(page, 'Trash');
    await seen(page.getByText('The trash is empty'));
    await look('trash, empty');

    await draw(page, 'A whale and a zeppelin over qwertyuiop');
    await look('create');
    await goTo(page, 'Gallery');
    const tile = page.getByRole('list', { name: 'Pictures' }).getByRole('button').first();
    await seen(tile);
    await look('gallery');
    await tile.click();
    await seen(page.getByRole('dialog', { name: /^Picture: / }));
    await look('viewer');
    await page.keyboard.press('Escape');

    await tile.focus();
    await page.keyboard.press('Delete');
    await seen(page.getByText('Moved to the trash.'));
    await look('gallery with a message');
    await goTo(page, 'Trash');
    await seen(page.getByRole('list', { name: 'Pictures in the trash' }).getByRole('button').first());
    await look('trash');

    await goTo(page, 'Providers');
    const service = page.getByRole('article', { name: 'Replicate' });
    await seen(service);
    await look('providers');
    await service.getByRole('button', { name: 'Add a key' }).click();
    await service.getByRole('button', { name: 'Test and save' }).click();
    await seen(service.getByText('Paste the key here.'));
    await look('providers, a key asked for');

    await goTo(page, 'Create');
    const settings = page.getByRole('button', { name: 'Settings', exact: true });
    if (await settings.isVisible()) await settings.click();
    await page.getByRole('button', { name: /^Model: / }).click();
    await seen(page.getByRole('dialog', { name: 'Choose a model' }).getByRole('button', { name: 'Clay' }));
    // The whole list takes the audit half a minute; searched, it has rows of every kind.
    await page.getByRole('searchbox', { name: 'Search models' }).fill('flux');
    await seen(page.getByText('One name, several providers'));
    await look('model picker, searched');
    await page.keyboard.press('Escape');

    await page.goto('/settings?tab=security');
    await seen(page.getByText('This browser'));
    await look('settings');
    await page.getByRole('button', { name: /^Account of/ }).click();
    await seen(page.getByRole('button', { name: 'Sign out' }));
    await look('account menu');
    await page.goto('/nowhere');
    await seen(page.getByRole('heading', { name: 'There is nothing here', level: 1 }));
    await look('not found');
    expect(faults).toEqual([]);
  },
);

test('a refused form and a drawing under way keep WCAG 2.2 AA', async () => {
  const page = await studio.visitor();
  const { look, faults } = createAudit(page);
  await signUp(page, 'ada');
  await page.getByRole('button', { name: 'Generate' }).click();
  await seen(page.getByText('Say in a few words what the picture should show.'));
  await look('create, refused');
  await draw(page, 'A small boat');
  await page.getByRole('radiogroup', { name: 'Pictures' }).getByText('4', { exact: true }).click();
  await page.getByRole('button', { name: 'Generate' }).click();
  await seen(cardIn(page, 'A small boat', 'running'));
  await look('create, drawing');
  expect(faults).toEqual([]);
});
