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

test('the app speaks French to those who choose it, in every browser of theirs', async () => {
  const page = await studio.visitor();
  await signUp(page, 'marie');
  await page.goto('/account');
  await page.getByRole('link', { name: 'Appearance' }).click();
  await page.getByRole('combobox', { name: 'Language' }).click();
  await page.getByRole('option', { name: 'Français' }).click();
  await seen(page.getByRole('heading', { name: 'Réglages du compte', level: 1 }));
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr');

  const other = await studio.visitor();
  await signIn(other, 'marie');
  await seen(other.getByRole('link', { name: 'Galerie' }));
  await other.reload();
  await other.getByRole('link', { name: 'Galerie' }).click();
  await seen(other.getByRole('heading', { name: 'Galerie', level: 1 }));
});

test('a browser that prefers French is greeted in French', async () => {
  const page = await studio.visitor({ locale: 'fr-FR' });
  await page.goto('/login');
  await seen(page.getByRole('button', { name: 'Se connecter' }));
});

test('the dark scheme is kept with the account, and open browsers follow', async () => {
  const page = await studio.visitor();
  await signUp(page, 'noor');
  const other = await studio.visitor();
  await signIn(other, 'noor');
  await seen(promptField(other));
  await page.goto('/settings?tab=appearance');
  await page.getByText('Dark', { exact: true }).click();
  await other.locator('html[data-mantine-color-scheme="dark"]').waitFor();
  await page.goto('/');
  await seen(promptField(page));
  expect(await page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('dark');
});

test('somebody takes another name and signs in with it', async () => {
  const page = await studio.visitor();
  await signUp(page, 'before');
  await page.goto('/settings');
  await page.getByLabel('Username').fill('after');
  await page.getByRole('button', { name: 'Save the name' }).click();
  await seen(page.getByRole('button', { name: 'Account of after' }));
  await signOut(page);
  await signIn(page, 'after');
  await seen(promptField(page));
});

test('keys are changed, conflicts are named, and the new key works', async () => {
  const page = await studio.visitor();
  await signUp(page, 'keyes');
  await page.goto('/settings?tab=shortcuts');
  await page.getByRole('button', { name: 'This list: ?. Choose other keys' }).click();
  await page.keyboard.press('/');
  await seen(page.getByRole('alert').getByText('/ is taken by “Search the gallery”'));
  await page.keyboard.press('h');
  await seen(page.getByRole('button', { name: 'This list: H. Choose other keys' }));
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('h');
  await seen(page.getByRole('dialog', { name: 'Keyboard shortcuts' }));
});
