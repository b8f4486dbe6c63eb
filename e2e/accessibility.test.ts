import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { createAudit } from './support/accessibility.js';
import {
  arrive,
  call,
  cardIn,
  comeBack,
  drawThere,
  gone,
  pressInBar,
  promptField,
  seen,
} from './support/people.js';
import { openStudio } from './support/studio.js';

const studio = openStudio();

const WIDTHS = [1280, 390];
// The first of them is the administrator.
beforeAll(async () => {
  for (const width of WIDTHS) await arrive(await studio.visitor(), `ada-${width}`);
});

describe.each(WIDTHS)('in light and dark at %i px, WCAG 2.2 AA is kept by', (width) => {
  const owner = `ada-${width}`;
  let page: Page;
  let audit: ReturnType<typeof createAudit>;
  const open = async () => {
    page = await studio.visitor({ viewport: { width, height: 844 } });
    audit = createAudit(page);
  };
  const title = (name: string) => page.getByRole('heading', { name, level: 1 });
  const at = async (path: string, sign: ReturnType<Page['locator']>, place: string) => {
    await page.goto(path);
    await seen(sign);
    await audit.lookInBoth(place);
  };
  /** Opens a dialog, looks at it, and closes it again. */
  const dialog = async (name: string | RegExp, openIt: () => Promise<void>) => {
    const window = page.getByRole('dialog', { name });
    await openIt();
    await seen(window);
    await page.waitForLoadState('networkidle');
    await audit.lookInBoth(`dialog ${name}`);
    await page.keyboard.press('Escape');
    // The first one may have closed a list of suggestions; one too many would end the selection.
    await window.waitFor({ state: 'hidden', timeout: 3000 }).catch(() => page.keyboard.press('Escape'));
    await gone(window);
  };

  test('what a visitor sees, and pages without anything on them', async () => {
    await open();
    await at('/register', page.getByLabel('Username'), 'register');
    await comeBack(page, owner);
    await seen(page.getByText('Your first picture starts here'));
    await audit.lookInBoth('create, empty');
    await at('/gallery', page.getByText('No pictures yet'), 'gallery, empty');
    await at('/gallery?q=fox', page.getByText('No picture matches', { exact: true }), 'gallery, no match');
    await at('/projects', page.getByText('No projects yet'), 'projects, empty');
    await at('/dashboard', page.getByText('No figures yet'), 'dashboard, empty');
    await at('/trash', page.getByText('The trash is empty'), 'trash, empty');
    await at('/credits', title('Credits'), 'credits');
    await at('/nowhere', title('There is nothing here'), 'not found');

    const other = await studio.visitor({ viewport: { width, height: 844 } });
    const stranger = createAudit(other);
    await other.goto('/login');
    await seen(other.getByLabel('Username'));
    await stranger.lookInBoth('login');
    expect([...audit.faults, ...stranger.faults]).toEqual([]);
  });

  test('the create page with its drawers', async () => {
    await open();
    await comeBack(page, owner);
    await drawThere(page, 'A whale and a zeppelin over qwertyuiop');
    await seen(cardIn(page, 'A whale and a zeppelin over qwertyuiop', 'succeeded'));
    await audit.lookInBoth('create');
    await page.getByRole('button', { name: 'Generate' }).click();
    await seen(page.getByText('Say in a few words what the picture should show.'));
    await audit.lookInBoth('create, refused');
    await promptField(page).fill('A {red|blue} fox');
    await page.getByRole('button', { name: 'Enhance' }).click();
    await seen(page.getByRole('region', { name: 'Enhance the prompt' }));
    await audit.lookInBoth('create, enhance');
    const press = (name: string | RegExp) => () => page.getByRole('button', { name }).click();
    await dialog('Templates and styles', press('Styles'));
    await dialog('Earlier prompts', press('History'));
    const settings = page.getByRole('button', { name: 'Settings', exact: true });
    if (await settings.isVisible()) await settings.click();
    await dialog('Choose a model', async () => {
      await page.getByRole('button', { name: /^Model: / }).click();
      // The whole list takes the audit half a minute; searched, it has rows of every kind.
      await page.getByRole('searchbox', { name: 'Search models' }).fill('flux');
      await seen(page.getByText('One name, several providers'));
    });
    expect(audit.faults).toEqual([]);
  });

  test('the gallery with its filters, selection and dialogs, and the trash', async () => {
    await open();
    await comeBack(page, owner);
    for (const prompt of ['A fox', 'An owl', 'A boat']) await drawThere(page, prompt);
    await at('/gallery', page.getByRole('link', { name: 'A boat', exact: true }), 'gallery');
    await page.getByRole('button', { name: 'Filters' }).click();
    await seen(page.getByLabel('Shape'));
    await page.waitForLoadState('networkidle');
    await audit.lookInBoth('gallery, filters');
    await page.keyboard.press('Escape');
    await gone(page.getByLabel('Shape'));

    await page.getByRole('checkbox', { name: 'Select An owl' }).click();
    await page.getByRole('checkbox', { name: 'Select A boat' }).click();
    const bar = page.getByRole('toolbar');
    await seen(bar);
    await audit.lookInBoth('gallery, selection');
    const press = (name: string) => () => pressInBar(page, name);
    await dialog('Tags of 2 pictures', press('Tags …'));
    await dialog('Move 2 pictures', press('Move to project …'));
    await dialog('Delete 2 pictures for good?', press('Delete for good'));
    await bar.getByRole('button', { name: 'Move to trash' }).click();
    await seen(page.getByText('2 pictures moved to the trash.'));
    await audit.lookInBoth('gallery, a message');
    await at('/trash', page.getByRole('link', { name: 'An owl', exact: true }), 'trash');
    await dialog('Empty the trash?', () => page.getByRole('button', { name: 'Empty trash' }).click());

    await page.goto('/gallery');
    await page.getByRole('link', { name: 'A fox', exact: true }).click();
    await seen(page.getByRole('dialog', { name: /^Picture/ }));
    await page.waitForLoadState('networkidle');
    await audit.lookInBoth('viewer');
    expect(audit.faults).toEqual([]);
  });

  test('projects with their dialogs, and the dashboard', async () => {
    await open();
    await comeBack(page, owner);
    const { id } = await call<{ id: string }>(page, 'POST', '/api/projects', {
      name: 'Book of foxes',
      colour: 'orange',
      description: 'Pictures for the second chapter.',
    });
    await drawThere(page, 'A fox in the snow', { projectId: id });
    await call(page, 'POST', '/api/projects', { name: 'Sketches', colour: 'yellow' });
    await at('/projects', page.getByRole('link', { name: 'Book of foxes' }), 'projects');
    await dialog('New project', () => page.getByRole('button', { name: 'New project' }).click());
    const menu = page.getByRole('button', { name: 'Menu of Book of foxes' });
    await menu.click();
    await seen(page.getByRole('menuitem', { name: 'Move to the archive' }));
    await audit.lookInBoth('projects, menu');
    await dialog('Delete “Book of foxes”?', () => page.getByRole('menuitem', { name: /^Delete/ }).click());

    await at('/dashboard', page.getByRole('heading', { name: 'By model' }), 'dashboard');
    for (const view of await page.getByText('Table', { exact: true }).all()) await view.click();
    await seen(page.getByRole('columnheader', { name: 'Days (UTC)' }));
    await audit.lookInBoth('dashboard, tables');
    expect(audit.faults).toEqual([]);
  });

  test('providers, settings, administration, menus and lists of keys', async () => {
    await open();
    await comeBack(page, 'ada-1280');
    const service = page.getByRole('article', { name: 'Replicate' });
    await at('/providers', service, 'providers');
    await service.getByRole('button', { name: 'Add a key' }).click();
    await service.getByRole('button', { name: 'Test and save' }).click();
    await seen(service.getByText('Paste the key here.'));
    await audit.lookInBoth('providers, a key asked for');
    for (const path of TABS) {
      await page.goto(path);
      await seen(page.getByRole('heading', { level: 1 }));
      await page.waitForLoadState('networkidle');
      await audit.lookInBoth(path);
    }
    await page.getByRole('button', { name: /^Account of/ }).click();
    await seen(page.getByRole('button', { name: 'Sign out', exact: true }));
    await audit.lookInBoth('account menu');
    await page.keyboard.press('Escape');
    await dialog('Command palette', async () => {
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog', { name: 'Command palette' }).getByRole('textbox').fill('s');
    });
    await dialog('Keyboard shortcuts', () => page.keyboard.press('?'));
    expect(audit.faults).toEqual([]);
  });
});

const TABS = [
  ...['profile', 'appearance', 'defaults', 'shortcuts', 'security', 'keys'].map(
    (tab) => `/settings?tab=${tab}`,
  ),
  ...['users', 'registration', 'queue', 'storage'].map((tab) => `/admin?tab=${tab}`),
];

test('a drawing under way keeps WCAG 2.2 AA', async () => {
  const page = await studio.visitor();
  const { lookInBoth, faults } = createAudit(page);
  await arrive(page, 'grace');
  await call(page, 'POST', '/api/generate', { prompt: 'A small boat', count: 8, width: 2048, height: 2048 });
  await seen(cardIn(page, 'A small boat', 'running'));
  await lookInBoth('create, drawing');
  expect(faults).toEqual([]);
});
