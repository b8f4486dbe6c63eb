import { expect, test } from '@jest/globals';
import { arrive, cardIn, drawThere, goTo, seen } from './support/people.js';
import { openStudio } from './support/studio.js';

const studio = openStudio();

test('the app can be installed: its manifest names it, and every icon is what the manifest says', async () => {
  const page = await studio.visitor();
  await page.goto('/login');
  const address = await page.locator('link[rel=manifest]').getAttribute('href');
  const answer = await page.request.get(address ?? '');
  expect(answer.headers()['content-type']).toMatch(/^application\/manifest\+json/);
  const manifest = (await answer.json()) as Manifest;
  expect(manifest).toMatchObject({ name: 'Easel', start_url: '/', display: 'standalone' });
  const icons = manifest.icons.filter(({ type }) => type === 'image/png');
  expect(icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
  expect(icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
  const drawn = await page.evaluate(
    sizesOf,
    icons.map(({ src }) => src),
  );
  expect(drawn).toEqual(icons.map(({ sizes }) => sizes));
  for (const { url } of manifest.shortcuts) {
    const found = await page.request.get(url, { headers: { accept: 'text/html' } });
    expect(found.status()).toBe(200);
  }
});

test('without a network the app opens and says so; no answer and no picture is kept in this browser', async () => {
  studio.forgive(/net::ERR_|Failed to fetch|NetworkError/);
  const page = await studio.visitor({ serviceWorkers: 'allow' });
  await arrive(page, 'ada');
  await drawThere(page, 'An owl');
  await seen(cardIn(page, 'An owl', 'succeeded'));
  await goTo(page, 'Gallery');
  await seen(page.getByRole('link', { name: 'An owl', exact: true }));
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state === 'activated') return;
    await new Promise((resolve) => active?.addEventListener('statechange', resolve));
  });
  // A page that was there before the worker belongs to it from the next time on.
  await page.reload();
  await seen(page.getByRole('link', { name: 'An owl', exact: true }));
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);

  await page.context().setOffline(true);
  await seen(page.getByText('You are offline.'));
  await page.reload();
  await seen(page.getByText('The server could not be reached').or(page.getByText('You are offline.')));
  expect(await page.title()).toContain('Easel');
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(kept.length).toBeGreaterThan(10);
  expect(
    kept.filter((path) => !/^\/(assets\/|index\.html|color-scheme\.js|favicon\.svg)/.test(path)),
  ).toEqual(kept.filter((path) => /^\/(icons\/|manifest\.webmanifest)/.test(path)));

  await page.context().setOffline(false);
  await page.reload();
  await seen(page.getByRole('link', { name: 'An owl', exact: true }));
});

/** How large each picture really is. */
const sizesOf = (addresses: string[]) =>
  Promise.all(
    addresses.map(async (src) => {
      const image = new Image();
      image.src = src;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }),
  );

interface Manifest {
  icons: { src: string; sizes: string; type: string; purpose?: string }[];
  shortcuts: { url: string }[];
}
