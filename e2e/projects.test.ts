import { describe, expect, test } from '@jest/globals';
import type { GalleryPage, Project } from '@easel/shared';
import type { Locator, Page } from 'playwright-core';
import { arrive, call, drawThere, gone, goTo, pressInBar, promptField, seen } from './support/people.js';
import { screenshot } from './support/screenshot.js';
import { openStudio } from './support/studio.js';

const studio = openStudio();

const cardOf = (page: Page, name: string): Locator =>
  page.getByRole('listitem').filter({ has: page.getByRole('link', { name, exact: true }) });
const choose = async (page: Page, project: string, item: string | RegExp): Promise<void> => {
  await page.getByRole('button', { name: `Menu of ${project}` }).click();
  await page.getByRole('menuitem', { name: item }).click();
};
const projects = async (page: Page) => (await call<{ items: Project[] }>(page, 'GET', '/api/projects')).items;

describe.each([1280, 390])('at %i px', (width) => {
  const open = async (name: string): Promise<Page> => {
    const page = await studio.visitor({ viewport: { width, height: 844 } });
    await arrive(page, `${name}-${width}`);
    return page;
  };

  test('a project is made, drawn into, found in the gallery, renamed, and put into the archive', async () => {
    const page = await open('ada');
    await goTo(page, 'Projects');
    await seen(page.getByText('No projects yet'));
    await page.getByRole('button', { name: 'New project' }).first().click();
    const form = page.getByRole('dialog', { name: 'New project' });
    await form.getByRole('button', { name: 'Create' }).click();
    await seen(form.getByText('Give it a name.'));
    await form.getByLabel('Name').fill('Foxes');
    await form.getByRole('radio', { name: 'Orange' }).check({ force: true });
    await form.getByRole('button', { name: 'Create' }).click();
    await gone(form);
    await seen(cardOf(page, 'Foxes').getByText('0 pictures'));

    await goTo(page, 'Create');
    const target = page.getByRole('combobox', { name: 'Project for the pictures' });
    await target.selectOption('Foxes');
    await promptField(page).fill('A fox in the snow');
    await page.getByRole('button', { name: 'Generate' }).click();
    // Where it goes was settled when it was asked for.
    await target.selectOption('No project');
    await seen(page.locator('article[data-status="succeeded"]'));
    await promptField(page).fill('A boat');
    await page.getByRole('button', { name: 'Generate' }).click();
    await seen(page.locator('article[data-status="succeeded"]').filter({ hasText: 'A boat' }));

    await goTo(page, 'Projects');
    const card = cardOf(page, 'Foxes');
    await seen(card.getByText('1 picture', { exact: true }));
    await card.getByRole('link', { name: 'Foxes' }).click();
    await page.waitForURL(/\/gallery\?project=/);
    await seen(page.getByRole('link', { name: 'A fox in the snow', exact: true }));
    expect(await page.getByRole('link', { name: 'A boat', exact: true }).count()).toBe(0);
    await seen(page.getByRole('button', { name: 'Remove filter Foxes' }));
    await page.getByRole('button', { name: 'Remove filter Foxes' }).click();
    await seen(page.getByRole('link', { name: 'A boat', exact: true }));

    await goTo(page, 'Projects');
    await choose(page, 'Foxes', 'Name, colour, description');
    const edit = page.getByRole('dialog', { name: 'Edit project' });
    await edit.getByLabel('Name').fill('Foxes and friends');
    await edit.getByLabel('Description').fill('For the second chapter');
    await edit.getByRole('button', { name: 'Save' }).click();
    await seen(cardOf(page, 'Foxes and friends').getByText('For the second chapter'));
    expect(await projects(page)).toMatchObject([{ name: 'Foxes and friends', colour: 'orange', count: 1 }]);

    await choose(page, 'Foxes and friends', 'Move to the archive');
    await gone(cardOf(page, 'Foxes and friends'));
    await page.getByText('Archive', { exact: true }).click();
    await seen(cardOf(page, 'Foxes and friends'));
    await goTo(page, 'Create');
    await seen(target);
    expect(await target.getByRole('option').allTextContents()).toEqual(['No project', 'New project …']);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  test('its cover is the newest picture, until another one is chosen', async () => {
    const page = await open('grace');
    const { id } = await call<Project>(page, 'POST', '/api/projects', { name: 'Birds' });
    const [owl] = await drawThere(page, 'An owl', { projectId: id });
    const [swan] = await drawThere(page, 'A swan', { projectId: id });
    await goTo(page, 'Projects');
    const cover = (image: { id: string } | undefined) =>
      cardOf(page, 'Birds').locator(`img[src*="/api/images/${image?.id}/"]`);
    await seen(cover(swan));
    await cardOf(page, 'Birds').getByRole('link').click();
    await page.getByRole('checkbox', { name: 'Select An owl' }).click();
    await pressInBar(page, 'Use as the cover');
    await seen(page.getByText('This picture is now the cover of the project.'));
    await goTo(page, 'Projects');
    await seen(cover(owl));
    expect(await projects(page)).toMatchObject([{ coverId: owl?.id }]);
  });

  test('a project is deleted, and its pictures stay, move or go to the trash as was chosen', async () => {
    const page = await open('mary');
    for (const name of ['Keep', 'Move', 'Trash', 'Target']) {
      const { id } = await call<Project>(page, 'POST', '/api/projects', { name });
      if (name !== 'Target') await drawThere(page, `A boat of ${name}`, { projectId: id });
    }
    await goTo(page, 'Projects');
    const remove = async (name: string, fate: string) => {
      await choose(page, name, /^Delete/);
      const dialog = page.getByRole('dialog', { name: `Delete “${name}”?` });
      await dialog.getByRole('radio', { name: fate }).check();
      if (name === 'Move') await dialog.getByRole('combobox', { name: 'To' }).selectOption('Target');
      await dialog.getByRole('button', { name: 'Delete project' }).click();
      await gone(cardOf(page, name));
    };
    await remove('Keep', 'Keep in the gallery, in no project');
    await seen(page.getByText('“Keep” is deleted; 1 picture stays in the gallery.'));
    await remove('Move', 'Move to another project');
    await seen(page.getByText('“Move” is deleted; 1 picture was moved.'));
    await remove('Trash', 'Move to the trash');
    await seen(page.getByText('“Trash” is deleted; 1 picture is in the trash.'));
    await seen(cardOf(page, 'Target').getByText('1 picture', { exact: true }));

    const [target] = await projects(page);
    const list = async (query: string) =>
      (await call<GalleryPage>(page, 'GET', `/api/gallery?${query}`)).items.map(({ prompt }) => prompt);
    expect(await list(`project=${target?.id}`)).toEqual(['A boat of Move']);
    expect(await list('project=none')).toEqual(['A boat of Keep']);
    expect(await list('trash=true')).toEqual(['A boat of Trash']);
  });
});

test('projects with pictures, for looking at', async () => {
  const page = await studio.visitor();
  await arrive(page, 'noor');
  for (const { name, colour, prompts } of SHELF) {
    const { id } = await call<Project>(page, 'POST', '/api/projects', { name, colour });
    for (const prompt of prompts) await drawThere(page, prompt, { projectId: id, width: 768, height: 512 });
  }
  await goTo(page, 'Projects');
  await seen(cardOf(page, 'Night'));
  await page.waitForLoadState('networkidle');
  await screenshot(page, 'projects');
});

const SHELF = [
  {
    name: 'Picture book',
    colour: 'orange',
    prompts: ['Two penguins on the ice', 'A red fox under an apple tree'],
  },
  { name: 'Night', colour: 'indigo', prompts: ['A castle in the mountains under a full moon'] },
  { name: 'By the sea', colour: 'teal', prompts: ['Three sailing boats on a calm sea at sunset'] },
];
