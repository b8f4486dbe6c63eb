import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { findChromium } from '../scripts/lib/chromium.mjs';
import { measureScroll } from './measure-scroll.mjs';
import { print } from './support.mjs';

const IMAGES = 100_000;
const GOALS = { p95: 25, heapMb: 150 };
const OWNER = { username: 'demo', password: 'a hundred thousand' };

/** Scrolls a gallery of 100,000 pictures in Chromium: how long frames take, how much is in the page and in memory. */
export const measureGalleryScroll = async () => {
  const chromium = findChromium();
  if (!chromium)
    throw new Error('No Chromium was found. Install one, or say where it is with CHROMIUM_PATH.');
  const dataDir = await mkdtemp(join(tmpdir(), 'easel-scroll-'));
  try {
    const seed = [
      '--images',
      IMAGES,
      '--owner',
      OWNER.username,
      '--password',
      OWNER.password,
      '--files',
      'tiny',
    ];
    const env = { PATH: process.env.PATH, DATA_DIR: dataDir };
    await promisify(execFile)(process.execPath, [inApi('seed/command.js'), ...seed.map(String)], { env });
    const server = await launch({ ...env, HOST: '127.0.0.1', PORT: '0', RATE_LIMIT_MAX: '1000000' });
    try {
      const found = await inBrowser(chromium, server.url);
      print(`the gallery of ${IMAGES} pictures in Chromium, 1400 x 900`, [
        [
          'frame while scrolling, median / p95 / slowest (ms)',
          [found.p50, found.p95, found.max].map(round).join(' / '),
        ],
        ['from a jump to the first picture, median (ms)', round(found.jumpMs)],
        ['most pictures in the page at once', found.tiles],
        ['JavaScript heap afterwards (MB)', round(found.heapMb)],
      ]);
      if (found.p95 > GOALS.p95 || found.heapMb > GOALS.heapMb) process.exitCode = 1;
    } finally {
      await server.stop();
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
};

const inBrowser = async (executablePath, baseURL) => {
  const { chromium } = createRequire(new URL('../e2e/package.json', import.meta.url))('playwright-core');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const context = await browser.newContext({ baseURL, viewport: { width: 1400, height: 900 } });
    await context.request.post('/api/auth/login', { data: OWNER, headers: { origin: baseURL } });
    const page = await context.newPage();
    await page.goto('/gallery');
    await page.waitForSelector('[data-tile] img');
    await page.waitForTimeout(1000);
    return await measureScroll(page);
  } finally {
    await browser.close();
  }
};

/** The built server as its users start it, once it says where it listens. */
const launch = async (env) => {
  const child = spawn(process.execPath, [inApi('main.js')], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  for await (const line of createInterface(child.stdout)) {
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
    if (url === undefined) continue;
    child.stdout.resume();
    return {
      url,
      stop: async () => {
        child.kill('SIGTERM');
        await ended;
      },
    };
  }
  throw new Error('The server did not start.');
};

const inApi = (path) => fileURLToPath(new URL(`../apps/api/dist/${path}`, import.meta.url));
const round = (value) => Math.round(value);
