import { expect, test } from '@jest/globals';
import type { DownloadTicket, GalleryFacets, GalleryPage, Project, SavedSearch } from '@easel/shared';
import type { Page } from 'playwright-core';
import { arrive, call, cardIn, comeBack, drawThere, gone, goTo, seen } from './support/people.js';
import { openStudio } from './support/studio.js';

const studio = openStudio();
const picture = (page: Page, name: string) => page.getByRole('link', { name, exact: true });

test('two browsers of one person stay in step', async () => {
  const first = await studio.visitor();
  await arrive(first, 'ada');
  const second = await studio.visitor();
  await comeBack(second, 'ada');
  await goTo(second, 'Gallery');
  await seen(second.getByText('No pictures yet'));

  await first.getByRole('textbox', { name: 'Prompt', exact: true }).fill('An owl');
  await first.getByRole('button', { name: 'Generate' }).click();
  await seen(picture(second, 'An owl'));
  await goTo(second, 'Create');
  await seen(cardIn(second, 'An owl', 'succeeded'));
  await goTo(second, 'Gallery');
  await goTo(first, 'Gallery');

  await picture(first, 'An owl').focus();
  await first.keyboard.press('f');
  await seen(picture(second, 'An owl (favourite)'));
  await picture(first, 'An owl (favourite)').focus();
  await first.keyboard.press('Delete');
  await gone(picture(second, 'An owl (favourite)'));
  await goTo(second, 'Trash');
  await seen(picture(second, 'An owl (favourite)'));
  // Marking the favourite can be undone as well.
  const trashed = first.getByRole('alert').filter({ hasText: 'moved to the trash' });
  await trashed.getByRole('button', { name: 'Undo' }).click();
  await seen(second.getByText('The trash is empty'));

  await goTo(second, 'Projects');
  await seen(second.getByText('No projects yet'));
  const { id } = await call<Project>(first, 'POST', '/api/projects', { name: 'Birds' });
  await seen(second.getByRole('link', { name: 'Birds' }));
  await call(first, 'PUT', `/api/projects/${id}`, { name: 'Owls' });
  await seen(second.getByRole('link', { name: 'Owls' }));
  await call(first, 'DELETE', `/api/projects/${id}?images=keep`);
  await gone(second.getByRole('link', { name: 'Owls' }));

  await call(first, 'PUT', '/api/settings', { theme: 'dark', language: 'fr' });
  await seen(second.getByRole('heading', { name: 'Projets', level: 1 }));
  await second.waitForFunction(() => document.documentElement.dataset['mantineColorScheme'] === 'dark');
});

test('nobody sees anything of anybody else: not by search, facets, names or addresses, and not as news', async () => {
  const owner = await studio.visitor();
  await arrive(owner, 'grace');
  const { id: project } = await call<Project>(owner, 'POST', '/api/projects', { name: 'Secret plans' });
  const [image] = await drawThere(owner, 'A treasure chest on an island', { projectId: project });
  if (image === undefined) throw new Error('nothing was drawn');
  await call(owner, 'PUT', `/api/gallery/${image.id}`, { tags: ['buried'], title: 'X marks the spot' });
  const search = await call<SavedSearch>(owner, 'POST', '/api/gallery/searches', {
    name: 'Gold',
    query: 'q=treasure',
  });
  const ticket = await call<DownloadTicket>(owner, 'POST', '/api/gallery/download/ticket', {
    ids: [image.id],
  });

  const other = await studio.visitor();
  await arrive(other, 'mallory');
  await other.evaluate(listen);
  for (const query of ['q=treasure', 'q=buried', `project=${project}`, 'tag=buried'])
    expect((await call<GalleryPage>(other, 'GET', `/api/gallery?${query}`)).items).toEqual([]);
  const facets = await call<GalleryFacets>(other, 'GET', '/api/gallery/facets');
  expect(facets).toMatchObject({ total: 0, projects: [], models: [], tags: [] });
  for (const path of ['tags', 'searches', 'ids', 'timeline'])
    expect(JSON.stringify(await call(other, 'GET', `/api/gallery/${path}`))).not.toMatch(
      /buried|Gold|\d{4}-/,
    );
  for (const path of ['projects', 'prompts/history', 'generation', 'dashboard/usage'])
    expect(JSON.stringify(await call(other, 'GET', `/api/${path}`))).not.toMatch(/treasure|Secret|noto/);
  expect(await call(other, 'POST', '/api/gallery/bulk', { action: 'trash', ids: [image.id] })).toMatchObject({
    changed: [],
    skipped: 1,
  });

  const asked: [method: string, path: string][] = [
    ['GET', `/api/projects/${project}`],
    ['PUT', `/api/projects/${project}`],
    ['DELETE', `/api/projects/${project}?images=trash`],
    ['GET', `/api/gallery/${image.id}`],
    ['PUT', `/api/gallery/${image.id}`],
    ['DELETE', `/api/gallery/${image.id}`],
    ['DELETE', `/api/gallery/${image.id}?permanent=true`],
    ['POST', `/api/gallery/${image.id}/restore`],
    ['GET', `/api/generation/${image.generationId}`],
    ['DELETE', `/api/gallery/searches/${search.id}`],
    ...Object.values(image.urls).map((url): [string, string] => ['GET', url]),
    ['GET', `${image.urls.file}?format=webp`],
    ['GET', ticket.url],
  ];
  expect(await other.evaluate(statusesOf, asked)).toEqual(asked.map(() => 404));
  expect((await other.request.get(ticket.url)).status()).toBe(404);

  await drawThere(owner, 'A second chest');
  await call(owner, 'PUT', `/api/projects/${project}`, { name: 'Other plans' });
  await call(owner, 'POST', '/api/gallery/bulk', { action: 'favorite', ids: [image.id] });
  await drawThere(other, 'An own picture');
  // What somebody else did came before: had it been sent, it would be here by now.
  await other.waitForFunction(() => JSON.stringify(window.heard).includes('An own picture'));
  const heard = JSON.stringify(await other.evaluate(() => window.heard));
  expect(heard).not.toMatch(/chest|projects/);
  expect(heard).not.toContain(image.id);

  await goTo(other, 'Gallery');
  await seen(picture(other, 'An own picture'));
  expect(
    await other
      .getByRole('listitem')
      .filter({ has: other.locator('img') })
      .count(),
  ).toBe(1);
  await other.goto(`/gallery?project=${project}`);
  await seen(other.getByText('No picture matches', { exact: true }));
  expect(await other.getByText('plans').count()).toBe(0);
});

/** Keeps every event that the server sends to this person. */
const listen = () =>
  new Promise<void>((resolve) => {
    window.heard = [];
    const source = new EventSource('/api/events');
    for (const name of ['generation', 'image', 'image.deleted', 'changed', 'reset'])
      source.addEventListener(name, ({ data }) => window.heard.push(`${name} ${data}`));
    source.onopen = () => resolve();
  });

const statusesOf = (asked: [method: string, path: string][]) =>
  Promise.all(
    asked.map(async ([method, path]) => {
      const body = method === 'PUT' ? { body: '{}', headers: { 'content-type': 'application/json' } } : {};
      return (await fetch(path, { method, ...body })).status;
    }),
  );

declare global {
  interface Window {
    heard: string[];
  }
}
