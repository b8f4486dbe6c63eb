import type { GenerateRequest, Generation, Image } from '@easel/shared';
import type { Locator, Page } from 'playwright-core';

export const PASSWORD = 'correct horse battery';

/** Makes an account through the form; ends on the create page. */
export const signUp = async (page: Page, username: string): Promise<void> => {
  await page.goto('/register');
  await page.getByLabel('Username').fill(username);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Create account' }).click();
  await seen(promptField(page));
};

/** Fills in the form for signing in and sends it; what comes then is for the test to say. */
export const signIn = async (page: Page, username: string, password = PASSWORD): Promise<void> => {
  await page.goto('/login');
  await page.getByLabel('Username').fill(username);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
};

export const signOut = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^Account of/ }).click();
  await page.getByRole('banner').getByRole('button', { name: 'Sign out' }).click();
  await seen(page.getByRole('heading', { name: 'Welcome back' }));
};

export const promptField = (page: Page): Locator =>
  page.getByRole('textbox', { name: 'Prompt', exact: true });

/** What became of a request to draw, on the create page. */
export const card = (page: Page, prompt: string): Locator =>
  page.getByRole('article', { name: prompt, exact: true });

/** The same, once it has come to an end of a kind. */
export const cardIn = (page: Page, prompt: string, status: Generation['status']): Locator =>
  page.locator(`article[data-status="${status}"]`).filter({ hasText: prompt });

/** Goes to another page through the navigation, or on a phone, where that has no room, through the account's menu. */
export const goTo = async (page: Page, name: PageName): Promise<void> => {
  const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name });
  if (await link.isVisible()) return link.click();
  await page.getByRole('button', { name: /^Account of/ }).click();
  await page.getByRole('banner').getByRole('link', { name }).click();
};

type PageName = 'Create' | 'Gallery' | 'Projects' | 'Dashboard' | 'Trash' | 'Providers';

/** Types a prompt and waits until its picture is there. */
export const draw = async (page: Page, prompt: string): Promise<void> => {
  await goTo(page, 'Create');
  await promptField(page).fill(prompt);
  await page.getByRole('button', { name: 'Generate' }).click();
  await seen(cardIn(page, prompt, 'succeeded'));
};

/** Makes an account without the form, for tests that are about something else; ends on the create page. */
export const arrive = async (page: Page, username: string): Promise<void> => {
  await page.goto('/login');
  await call(page, 'POST', '/api/auth/register', { username, password: PASSWORD });
  await page.goto('/');
  await seen(promptField(page));
};

/** Signs in without the form, in another browser of somebody who has an account; ends on the create page. */
export const comeBack = async (page: Page, username: string): Promise<void> => {
  await page.goto('/login');
  await call(page, 'POST', '/api/auth/login', { username, password: PASSWORD });
  await page.goto('/');
  await seen(promptField(page));
};

/** Draws through the API, as another program of the same person would, and waits for the pictures. */
export const drawThere = async (
  page: Page,
  prompt: string,
  more: Partial<GenerateRequest> = {},
): Promise<Image[]> => {
  const { id } = await call<Generation>(page, 'POST', '/api/generate', { prompt, ...SMALL, ...more });
  for (;;) {
    const { status, images } = await call<Generation>(page, 'GET', `/api/generation/${id}`);
    if (status === 'succeeded') return images;
    if (status === 'failed' || status === 'cancelled') throw new Error(`${prompt}: ${status}`);
    await page.waitForTimeout(100);
  }
};

const SMALL = { width: 512, height: 512 };

/** Asks for as much work as one request may hold, through the API, as another program of the same person would. */
export const askForMuch = (page: Page, prompt: string): Promise<Generation> =>
  call(page, 'POST', '/api/generate', { prompt, count: 8, width: 2048, height: 2048 });

/** Calls the API from within the page, with its cookie and origin. */
export const call = <T>(page: Page, method: string, path: string, body?: object): Promise<T> =>
  page.evaluate(
    async (request) => {
      const answer = await fetch(request.path, {
        method: request.method,
        ...(request.body
          ? { body: JSON.stringify(request.body), headers: { 'content-type': 'application/json' } }
          : {}),
      });
      if (!answer.ok)
        throw new Error(`${request.method} ${request.path}: ${answer.status} ${await answer.text()}`);
      return answer.json();
    },
    { method, path, body },
  ) as Promise<T>;

/** Waits until it can be seen. */
export const seen = (locator: Locator): Promise<void> =>
  locator.first().waitFor({ state: 'visible', timeout: 60_000 });

/** Waits until it cannot be seen any more. */
export const gone = (locator: Locator): Promise<void> =>
  locator.waitFor({ state: 'hidden', timeout: 60_000 });

/** Presses a button of the selection's bar; on a phone, what is needed less often is in its menu. */
export const pressInBar = async (page: Page, name: string): Promise<void> => {
  const bar = page.getByRole('toolbar');
  await seen(bar);
  const button = bar.getByRole('button', { name });
  if (await button.isVisible()) return button.click();
  await bar.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name }).click();
};
