import { expect, test } from '@jest/globals';
import { gone, goTo, promptField, seen, signUp } from './support/people.js';
import { screenshot } from './support/screenshot.js';
import { openStudio } from './support/studio.js';

const studio = openStudio();

test('every provider is shown with what it lacks, and the order is kept', async () => {
  const page = await studio.visitor();
  await signUp(page, 'ada');
  await goTo(page, 'Providers');
  await seen(page.getByRole('article', { name: 'Replicate' }).getByText('Key missing'));
  await seen(page.getByRole('article', { name: 'ComfyUI' }).getByText('Not connected'));
  await seen(page.getByRole('heading', { name: 'Found on this machine' }));
  await screenshot(page, 'providers');

  const lines = page.getByRole('list', { name: 'Who is tried first' });
  const press = async (button: string) => {
    const saved = page.waitForResponse(
      (answer) => answer.request().method() === 'PUT' && answer.url().endsWith('/api/settings/providers'),
    );
    await page.getByRole('button', { name: button }).focus();
    await page.keyboard.press('Enter');
    expect((await saved).status()).toBe(200);
  };
  await press('fal: add to those tried first');
  await press('Replicate: add to those tried first');
  await press('Move Replicate up');
  await page.reload();
  await seen(lines);
  const order = await lines.getByRole('listitem').allTextContents();
  expect(order.map((line) => line.replace('not connected', ''))).toEqual(['Replicate', 'fal']);
});

test('a model is found and chosen by keyboard; one without a connection leads to the providers', async () => {
  const page = await studio.visitor();
  await signUp(page, 'grace');
  const button = page.getByRole('button', { name: /^Model: / });
  await button.click();
  const picker = page.getByRole('dialog', { name: 'Choose a model' });
  await seen(picker.getByRole('button', { name: 'Clay' }));
  await screenshot(page, 'model-picker');

  await page.keyboard.type('clay');
  await seen(picker.getByText('1 model', { exact: true }));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await gone(picker);
  expect(await button.getAttribute('aria-label')).toContain('Clay');
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await button.getAttribute('aria-haspopup')).toBe('dialog');

  await page.setViewportSize({ width: 390, height: 844 });
  await button.click();
  await page.getByRole('searchbox', { name: 'Search models' }).fill('schnell');
  await seen(picker.getByText('One name, several providers'));
  await screenshot(page, 'model-picker-mobile');
  await picker
    .getByRole('link', { name: /^Connect / })
    .first()
    .click();
  await seen(page.getByRole('heading', { name: 'Providers', level: 1 }));
  await goTo(page, 'Create');
  await seen(promptField(page));
});
