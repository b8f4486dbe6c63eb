import { expect, test } from '@jest/globals';
import { createAudit } from './support/accessibility.js';
import { card, cardIn, gone, promptField, seen, signUp } from './support/people.js';
import { openStudio } from './support/studio.js';

const studio = openStudio();

test('Clay draws in pixel art, and the picture tells how it was drawn', async () => {
  const page = await studio.visitor();
  const { look, faults } = createAudit(page);
  await signUp(page, 'ada');
  await page.getByRole('button', { name: /^Model: / }).click();
  await page.getByRole('dialog', { name: 'Choose a model' }).getByRole('button', { name: 'Clay' }).click();
  await seen(page.getByText(/soft three-dimensional art/));
  const styles = page.getByRole('group', { name: 'Style' });
  expect(await styles.getByRole('radio', { name: /^As the prompt says/ }).isChecked()).toBe(true);
  await styles.getByText('Pixel art').click();
  const cats = 'Two cats in the snow at night';
  await promptField(page).fill(cats);
  await page.keyboard.press('Control+Enter');
  await seen(cardIn(page, cats, 'succeeded'));
  await seen(card(page, cats).getByText(/Pixel art/));
  await look('create with every style');

  await card(page, cats).getByRole('button', { name: 'Open the picture' }).click();
  const info = page.getByRole('complementary', { name: 'About this picture' });
  await seen(info.getByText('Clay (built-in illustrator, not a neural network)'));
  await seen(info.getByText('Pixel art'));
  await seen(info.getByText('Night', { exact: true }));
  await info.getByText('Plan of the picture').click();
  await seen(info.getByText('2 × cat'));
  await look('viewer with the plan');
  expect(faults).toEqual([]);

  await page.keyboard.press('Escape');
  await gone(page.getByRole('dialog', { name: /^Picture: / }));
  await page.reload();
  expect(await styles.getByRole('radio', { name: 'Pixel art' }).isChecked()).toBe(true);
});

test.each(['light', 'dark'] as const)(
  'the credits are open to everybody and lead to the licences, in %s colours',
  async (colorScheme) => {
    const page = await studio.visitor({ colorScheme, viewport: { width: 390, height: 844 } });
    const { look, faults } = createAudit(page);
    await page.goto('/login');
    await page.getByRole('link', { name: 'Credits' }).click();
    await seen(page.getByRole('heading', { name: 'Credits', level: 1 }));
    await look('credits');
    expect(faults).toEqual([]);

    await page.getByRole('link', { name: 'Licence of Noto Emoji: Apache-2.0' }).click();
    await seen(page.getByText('Apache License'));
    await page.goBack();
    await page.getByRole('link', { name: 'Back to the studio' }).click();
    await seen(page.getByRole('heading', { name: 'Welcome back' }));
  },
);
