import { expect, test } from '@jest/globals';
import { promptField, seen, signIn, signOut, signUp } from './support/people.js';
import { openStudio } from './support/studio.js';

const studio = openStudio();

test('somebody signs out, mistypes the password, and gets in with the right one to the page that was wanted', async () => {
  const page = await studio.visitor();
  await signUp(page, 'ada');
  await signOut(page);
  await page.goto('/gallery');
  await seen(page.getByRole('heading', { name: 'Welcome back' }));

  await signIn(page, 'ada', 'wrong horse battery');
  await seen(page.getByRole('alert').getByText('Username or password is wrong'));
  // Names are the same in upper and lower case.
  await page.goto('/trash');
  await page.getByLabel('Username').fill('ADA');
  await page.getByLabel('Password', { exact: true }).fill('correct horse battery');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await seen(page.getByRole('heading', { name: 'Trash', level: 1 }));
});

test('a taken name and a short password are said at their fields', async () => {
  const page = await studio.visitor();
  await page.goto('/register');
  await page.getByLabel('Username').fill('Ada');
  await page.getByLabel('Password', { exact: true }).fill('short');
  await page.getByRole('button', { name: 'Create account' }).click();
  await seen(page.getByText('Use at least 8 characters.'));
  await page.getByLabel('Password', { exact: true }).fill('long enough');
  await page.getByRole('button', { name: 'Create account' }).click();
  await seen(page.getByText(/This username is taken/));
});

test('the app speaks French to those who choose it, also after a reload', async () => {
  const page = await studio.visitor();
  await signUp(page, 'marie');
  await page.goto('/account');
  await page.getByRole('combobox', { name: 'Language' }).click();
  await page.getByRole('option', { name: 'Français' }).click();
  await seen(page.getByRole('heading', { name: 'Compte', level: 1 }));
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr');
  await page.reload();
  await page.getByRole('link', { name: 'Galerie' }).click();
  await seen(page.getByRole('heading', { name: 'Galerie', level: 1 }));
});

test('a browser that prefers French is greeted in French', async () => {
  const page = await studio.visitor({ locale: 'fr-FR' });
  await page.goto('/login');
  await seen(page.getByRole('button', { name: 'Se connecter' }));
});

test('the dark scheme is kept in this browser', async () => {
  const page = await studio.visitor();
  await signUp(page, 'noor');
  await page.goto('/account');
  await page.getByText('Dark', { exact: true }).click();
  await page.goto('/');
  await seen(promptField(page));
  expect(await page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('dark');
});
