import { afterAll, afterEach, beforeAll, beforeEach, expect, jest } from '@jest/globals';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { type Server, startServer } from './server.js';

/** Faults that a page must never have, collected while a test runs. */
interface Faults {
  list: string[];
}

/** One server and one browser for a test file. */
export interface Studio {
  readonly server: Server;
  /** A visitor with a browser of his own: no cookie, nothing stored. */
  visitor(options?: BrowserContextOptions): Promise<Page>;
}

/**
 * Registers the hooks that start and stop everything. After each test no page may have had an uncaught error, a
 * dialog, a refused resource (CSP) or an answer of 500 and above, unless the test says so with `forgive`.
 */
export const openStudio = (
  env: Record<string, string> = {},
  seed: readonly string[] = [],
): Studio & { forgive(pattern: RegExp): void } => {
  jest.setTimeout(120_000);
  let server: Server;
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  let faults: Faults = { list: [] };
  let forgiven: RegExp[] = [];

  beforeAll(async () => {
    server = await startServer(env, seed);
    browser = await chromium.launch({
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: ARGS,
    });
    // Making many pictures takes its time.
  }, 300_000);
  beforeEach(() => {
    faults = { list: [] };
    forgiven = [];
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
    expect(faults.list.filter((fault) => !forgiven.some((pattern) => pattern.test(fault)))).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.dispose();
  });

  return {
    get server() {
      return server;
    },
    visitor: async (options = {}) => {
      const context = await browser.newContext({
        baseURL: server.url,
        locale: 'en-GB',
        reducedMotion: 'reduce',
        viewport: { width: 1280, height: 800 },
        ...options,
      });
      contexts.push(context);
      context.setDefaultTimeout(20_000);
      const page = await context.newPage();
      watch(page, faults);
      return page;
    },
    forgive: (pattern) => forgiven.push(pattern),
  };
};

const watch = (page: Page, faults: Faults): void => {
  page.on('pageerror', (error) => faults.list.push(`uncaught: ${error.message}`));
  page.on('dialog', (dialog) => {
    faults.list.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    // Refusals that the tests provoke (401, 404 ...) are also written to the console by the browser.
    if (/status of 4\d\d/.test(message.text())) return;
    faults.list.push(`console: ${message.text()}`);
  });
  page.on('response', (answer) => {
    if (answer.status() >= 500) faults.list.push(`${answer.status()} ${answer.url()}`);
  });
};

/** Without a sandbox since CI runs as root; without anything that would call out of the machine. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
