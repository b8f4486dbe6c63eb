import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

/**
 * Takes a picture of what the window shows: into docs/screenshots with `npm run screenshots`, else into a folder
 * that nobody keeps, so that an ordinary test run changes no file.
 */
export const screenshot = async (page: Page, name: ScreenshotName): Promise<void> => {
  const folder = process.env['UPDATE_SCREENSHOTS'] === '1' ? DOCS : await scratch();
  await mkdir(folder, { recursive: true });
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', caret: 'hide' });
};

export type ScreenshotName =
  | 'create'
  | 'gallery'
  | 'gallery-filters'
  | 'lightbox'
  | 'projects'
  | 'dashboard'
  | 'create-dark'
  | 'gallery-mobile'
  | 'providers'
  | 'model-picker'
  | 'model-picker-mobile';

const DOCS = fileURLToPath(new URL('../../docs/screenshots', import.meta.url));

let scratchFolder: Promise<string> | undefined;
const scratch = (): Promise<string> => (scratchFolder ??= mkdtemp(join(tmpdir(), 'easel-screenshots-')));
