import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../scripts/lib/chromium.mjs';
import { print, startServer } from './support.mjs';

// Not a dependency: it brings hundreds of packages and is needed here alone. 13 wants Node 22.
const LIGHTHOUSE = 'lighthouse@12.8.2';
const PAGES = ['/', '/gallery', '/projects', '/dashboard', '/settings', '/login'];
const GOALS = { performance: 95, accessibility: 100 };

/** What Lighthouse says of the built pages on a desktop; fetches Lighthouse from the registry that npm uses. */
export const measureLighthouse = async () => {
  const chromium = findChromium();
  if (!chromium)
    throw new Error('No Chromium was found. Install one, or say where it is with CHROMIUM_PATH.');
  const server = await startServer({});
  const folder = await mkdtemp(join(tmpdir(), 'easel-lighthouse-'));
  try {
    await fetch(`${server.address}/api/generate`, {
      method: 'POST',
      headers: { ...server.headers, 'content-type': 'application/json', prefer: 'wait=30' },
      body: JSON.stringify({ prompt: 'a red fox under an apple tree', count: 4 }),
    });
    let missed = 0;
    for (const path of PAGES) {
      const scores = await score({ server, folder, path, chromium });
      missed += Object.entries(GOALS).filter(([name, goal]) => scores[name] < goal).length;
      print(`Lighthouse, desktop, ${path}`, Object.entries(scores));
    }
    if (missed > 0) process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
    await server.stop();
  }
};

const score = async ({ server, folder, path, chromium }) => {
  const output = join(folder, 'report.json');
  // Signed in by a cookie; the page for visitors is looked at without.
  const cookie = `easel=${server.headers.authorization.slice('Bearer '.length)}`;
  const child = spawn(
    'npx',
    [
      '--yes',
      LIGHTHOUSE,
      `${server.address}${path}`,
      '--preset=desktop',
      '--quiet',
      '--output=json',
      `--output-path=${output}`,
      '--only-categories=performance,accessibility,best-practices',
      '--chrome-flags=--headless=new --no-sandbox --disable-background-networking',
      ...(path === '/login' ? [] : [`--extra-headers=${JSON.stringify({ Cookie: cookie })}`]),
    ],
    { env: { ...process.env, CHROME_PATH: chromium }, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`Lighthouse ended with code ${code}`);
  const { categories, audits } = JSON.parse(await readFile(output, 'utf8'));
  return {
    ...Object.fromEntries(
      Object.values(categories).map(({ id, score: part }) => [id, Math.round(part * 100)]),
    ),
    'largest contentful paint': audits['largest-contentful-paint'].displayValue,
    'blocking time': audits['total-blocking-time'].displayValue,
    'layout shift': audits['cumulative-layout-shift'].displayValue,
    faults: Object.values(audits)
      .filter(({ score: part, scoreDisplayMode }) => scoreDisplayMode === 'binary' && part === 0)
      .map(({ id }) => id)
      .join(', '),
  };
};
