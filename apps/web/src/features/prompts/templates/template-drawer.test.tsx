import { beforeAll, expect, test } from '@jest/globals';
import type { PromptTemplate } from '@easel/shared';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { newId } from '../../../../test/fake-server/fixtures';
import { renderPromptBox } from '../../../../test/support/render-prompt-box';
import type { Answer } from '../../../../test/support/render-with';

beforeAll(async () => {
  await import('./template-drawer');
  await import('./template-chips');
}, 60_000);

const OWN: PromptTemplate = {
  id: newId(),
  kind: 'style',
  name: 'My ink',
  category: 'Mine',
  text: '{prompt}, in ink',
  negativeText: 'colour',
  builtIn: false,
};
const FRAME: PromptTemplate = {
  id: 'builtin-portrait',
  kind: 'template',
  name: 'Portrait',
  category: 'People',
  text: 'portrait of {prompt}',
  negativeText: '',
  builtIn: true,
};
const answer: Answer = ({ path, method }) => {
  if (path === '/api/prompts/templates/import') return { body: { added: 2, skipped: 1 } };
  if (path === '/api/prompts/templates' && method === 'GET')
    return { body: { items: [FRAME, OWN], nextCursor: null } };
  return { body: {} };
};
const open = async (given = {}) => {
  const view = await renderPromptBox({ prompt: 'a fox', ...given }, answer);
  await userEvent.click(screen.getByRole('button', { name: 'Styles' }));
  const drawer = within(
    await screen.findByRole('dialog', { name: 'Templates and styles' }, { timeout: 9000 }),
  );
  await drawer.findByRole('button', { name: /^Portrait/ });
  return { ...view, drawer };
};

test('chosen ones are shown around the prompt, and as chips that can be taken away', async () => {
  const { drawer } = await open();
  await userEvent.click(drawer.getByRole('button', { name: /^My ink/ }));
  await userEvent.click(drawer.getByRole('button', { name: /^Portrait/ }));
  const preview = within(drawer.getByRole('region', { name: 'What will be drawn' }));
  expect(preview.getByText('portrait of a fox, in ink')).toBeInTheDocument();
  expect(preview.getByText('without: colour')).toBeInTheDocument();
  await userEvent.click(drawer.getByRole('button', { name: 'Done' }));
  expect(screen.getByTestId('templates')).toHaveTextContent(`builtin-portrait ${OWN.id}`);
  await userEvent.click(await screen.findByRole('button', { name: 'Take away: My ink' }));
  expect(screen.getByTestId('templates')).toHaveTextContent(/^builtin-portrait$/);
});

test('one that is gone can still be taken away', async () => {
  await renderPromptBox({ prompt: 'a fox', templates: ['builtin-old'] }, answer);
  await userEvent.click(await screen.findByRole('button', { name: 'Take away: deleted' }, { timeout: 9000 }));
  expect(screen.getByTestId('templates')).toBeEmptyDOMElement();
});

test('one’s own can be written, changed and deleted; those of Easel cannot', async () => {
  const { drawer, calls } = await open();
  expect(drawer.queryByRole('button', { name: 'Change Portrait' })).not.toBeInTheDocument();
  await userEvent.click(drawer.getByRole('button', { name: 'New of your own' }));
  await userEvent.click(drawer.getByRole('button', { name: 'Save' }));
  expect(drawer.getByText('Give it a name.')).toBeInTheDocument();
  await userEvent.type(drawer.getByLabelText('Name'), 'Chalk');
  await userEvent.type(drawer.getByLabelText('Category'), 'Mine');
  await userEvent.clear(drawer.getByLabelText('Text'));
  await userEvent.click(drawer.getByRole('button', { name: 'Save' }));
  expect(drawer.getByText('Put {prompt} where the prompt goes.')).toBeInTheDocument();
  await userEvent.type(drawer.getByLabelText('Text'), 'chalk drawing of {{prompt}');
  await userEvent.click(drawer.getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(calls.find(({ method }) => method === 'POST')).toMatchObject({
      path: '/api/prompts/templates',
      body: {
        kind: 'style',
        name: 'Chalk',
        category: 'Mine',
        text: 'chalk drawing of {prompt}',
        negativeText: '',
      },
    }),
  );
  await userEvent.click(await drawer.findByRole('button', { name: 'Delete My ink' }));
  await waitFor(() => expect(calls.some(({ method }) => method === 'DELETE')).toBe(true));
});

test('a file can be taken in; what is no JSON is said', async () => {
  const { drawer, calls } = await open();
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (input === null) throw new Error('There is no field for files.');
  await userEvent.upload(input, jsonFile('hello'));
  expect(await drawer.findByRole('alert')).toHaveTextContent('This file is no JSON.');
  const file = { version: 1, templates: [] };
  await userEvent.upload(input, jsonFile(JSON.stringify(file)));
  expect(await drawer.findByText('2 added, 1 known already')).toBeInTheDocument();
  expect(calls.find(({ path }) => path.endsWith('/import'))?.body).toEqual(file);
  expect(drawer.getByRole('link', { name: 'Export' })).toHaveAttribute('download');
});

/** A file as a browser gives it; those of the test page cannot be read. */
const jsonFile = (content: string): File =>
  Object.assign(new File([content], 'x.json', { type: 'application/json' }), {
    text: () => Promise.resolve(content),
  });
