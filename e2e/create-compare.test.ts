import { expect, test } from '@jest/globals';
import { createAudit } from './support/accessibility.js';
import { call, cardIn, draw, promptField, seen, signUp } from './support/people.js';
import { openStudio } from './support/studio.js';

const studio = openStudio();

test('one prompt with choices goes to three models, and the best can be picked', async () => {
  const page = await studio.visitor();
  await signUp(page, 'ada');
  await promptField(page).fill('a {red|blue} sailing boat');
  await seen(page.getByText('Makes 2 pictures'));
  await page.getByRole('button', { name: /^Model:/ }).click();
  const picker = page.getByRole('dialog', { name: 'Choose a model' });
  await picker.getByRole('button', { name: 'Compare several' }).click();
  await picker.getByRole('button', { name: 'Clay', exact: true }).click();
  await picker.getByRole('button', { name: 'Abstract', exact: true }).click();
  await picker.getByRole('button', { name: 'Compare them' }).click();
  await seen(page.getByText('(2 prompts × 3 models)'));
  await page.reload();
  await seen(page.getByText('(2 prompts × 3 models)'));
  await page.getByRole('button', { name: 'Generate', exact: true }).click();

  await seen(page.locator('article[data-batch="finished"]'));
  const batch = page.locator('article[data-batch]');
  expect(await batch.count()).toBe(1);
  expect(await batch.getByRole('columnheader').allTextContents()).toEqual(['Sketchbook', 'Clay', 'Abstract']);
  expect(await batch.getByRole('button', { name: /^Open the picture/ }).count()).toBe(6);
  await batch.getByRole('button', { name: 'Pick as winner: Clay' }).first().click();
  await seen(batch.getByRole('button', { name: 'No longer the winner: Clay' }));
  const { items } = await call<{ items: { model: string }[] }>(page, 'GET', '/api/gallery?favorite=true');
  expect(items.map(({ model }) => model)).toEqual(['sketchbook/clay']);

  const audit = createAudit(page);
  await audit.look('a comparison');
  expect(audit.faults).toEqual([]);
  await page.reload();
  await seen(page.locator('article[data-batch="finished"]'));
  await promptField(page).fill('');
  await page.getByRole('button', { name: 'Use these settings again' }).click();
  expect(await promptField(page).inputValue()).toBe('a {red|blue} sailing boat');
});

test('more than a batch can hold is said, and nothing is sent', async () => {
  const page = await studio.visitor();
  await signUp(page, 'grace');
  await promptField(page).fill('{a|b}{c|d}{e|f}{g|h}{i|j}{k|l} fox');
  await seen(page.getByText(/That is 64 requests; one press makes at most 48/));
  await page.getByRole('button', { name: 'Generate', exact: true }).click();
  const { items } = await call<{ items: unknown[] }>(page, 'GET', '/api/generation');
  expect(items).toEqual([]);
});

test('a picture is taken over by its address once, and pictures go where they were meant to go', async () => {
  const page = await studio.visitor();
  await signUp(page, 'mary');
  await page
    .getByRole('combobox', { name: 'Project for the pictures' })
    .selectOption({ label: 'New project …' });
  await page.getByRole('textbox', { name: 'Name of the new project' }).fill('Sea');
  await page.keyboard.press('Enter');
  const select = page.getByRole('combobox', { name: 'Project for the pictures' });
  await seen(select);
  await page.waitForFunction(() => document.querySelector('select')?.selectedOptions[0]?.label === 'Sea');
  await draw(page, 'a lighthouse');
  const { items } = await call<{ items: { id: string; seed: number; projectId: string | null }[] }>(
    page,
    'GET',
    '/api/gallery',
  );
  const [image] = items;
  expect(image?.projectId).toMatch(/^[0-9a-f-]{36}$/);
  await promptField(page).fill('something else');
  await page.goto(`/?from=${image?.id}&use=all`);
  await page.waitForFunction(() => document.querySelector('textarea')?.value === 'a lighthouse');
  expect(new URL(page.url()).search).toBe('');
  expect(await page.getByLabel('Seed', { exact: true }).inputValue()).toBe(String(image?.seed));
  await promptField(page).fill('mine again');
  await page.reload();
  expect(await promptField(page).inputValue()).toBe('mine again');
  await seen(cardIn(page, 'a lighthouse', 'succeeded'));
});

test('a pasted picture that the model cannot take is said, with what helps', async () => {
  const page = await studio.visitor();
  await signUp(page, 'joan');
  await page.evaluate(async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 8, height: 8 });
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
    const data = new DataTransfer();
    if (blob !== null) data.items.add(new File([blob], 'small.png', { type: 'image/png' }));
    window.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await seen(page.getByText('Sketchbook starts from words alone and takes no picture.'));
  await seen(page.getByRole('link', { name: 'Connect a provider' }));
  await page.getByRole('button', { name: 'Without the picture' }).click();
  await draw(page, 'a red fox');
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(['hello'], 'notes.txt', { type: 'text/plain' }));
    window.dispatchEvent(new DragEvent('dragenter', { dataTransfer: data, cancelable: true }));
    window.setTimeout(
      () => window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true })),
      1500,
    );
  });
  await seen(page.getByText('Drop the picture anywhere'));
  await seen(page.getByText('“notes.txt” is not a PNG, JPEG or WebP.'));
});
