import { beforeAll, expect, test } from '@jest/globals';
import type { PromptHistoryItem } from '@easel/shared';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { newId } from '../../../../test/fake-server/fixtures';
import { renderPromptBox } from '../../../../test/support/render-prompt-box';
import type { Answer } from '../../../../test/support/render-with';

// They are fetched when they are first needed, which takes its time.
beforeAll(async () => {
  await import('../history/history-drawer');
  await import('../enhance/enhance-panel');
  await import('../words/word-marks');
}, 60_000);

const item = (prompt: string): PromptHistoryItem => ({
  id: newId(),
  prompt,
  negativePrompt: prompt === 'oldest' ? 'hats' : '',
  model: 'sketchbook/noto',
  uses: 1,
  lastUsedAt: new Date().toISOString(),
});
const HISTORY = [item('newest'), item('middle'), item('oldest')];
const history: Answer = ({ path }) => ({
  body: path.startsWith('/api/prompts/history') ? { items: HISTORY, nextCursor: null } : { words: [] },
});
const field = () => screen.getByRole('textbox', { name: 'Prompt' });
const press = (key: string, altKey = true) => fireEvent.keyDown(field(), { key, altKey });

test('Alt+Up walks back through earlier prompts, Alt+Down forth to what was being written', async () => {
  await renderPromptBox({ prompt: 'half a th' }, history);
  press('ArrowDown');
  expect(field()).toHaveValue('half a th');
  press('ArrowUp');
  await waitFor(() => expect(field()).toHaveValue('newest'));
  press('ArrowUp');
  await waitFor(() => expect(field()).toHaveValue('middle'));
  press('ArrowUp');
  press('ArrowUp');
  await waitFor(() => expect(field()).toHaveValue('oldest'));
  for (const prompt of ['middle', 'newest', 'half a th']) {
    press('ArrowDown');
    await waitFor(() => expect(field()).toHaveValue(prompt));
  }
});

test('the prompt that was just used is not offered twice, and a changed one is a new beginning', async () => {
  await renderPromptBox({ prompt: 'newest' }, history);
  press('ArrowUp');
  await waitFor(() => expect(field()).toHaveValue('middle'));
  await userEvent.type(field(), ' changed');
  press('ArrowUp');
  await waitFor(() => expect(field()).toHaveValue('newest'));
  press('ArrowDown');
  await waitFor(() => expect(field()).toHaveValue('middle changed'));
});

test('plain Up does the same in an empty field only', async () => {
  await renderPromptBox({}, history);
  press('ArrowUp', false);
  await waitFor(() => expect(field()).toHaveValue('newest'));
  press('ArrowUp', false);
  expect(field()).toHaveValue('newest');
});

test('the history can be searched, used, shortened and emptied', async () => {
  const { calls } = await renderPromptBox({}, history);
  await userEvent.click(screen.getByRole('button', { name: 'History' }));
  const drawer = within(await screen.findByRole('dialog', { name: 'Earlier prompts' }, { timeout: 9000 }));
  await drawer.findByText('oldest');
  await userEvent.click(drawer.getByRole('button', { name: 'Remove from the history: middle' }));
  await waitFor(() =>
    expect(calls).toContainEqual(
      expect.objectContaining({ method: 'DELETE', path: `/api/prompts/history/${HISTORY[1]?.id}` }),
    ),
  );
  await userEvent.click(drawer.getByRole('button', { name: 'Clear all' }));
  await userEvent.click(drawer.getByRole('button', { name: 'Forget all' }));
  await waitFor(() =>
    expect(calls).toContainEqual(expect.objectContaining({ method: 'DELETE', path: '/api/prompts/history' })),
  );
  await userEvent.type(drawer.getByRole('searchbox'), 'fox');
  await waitFor(() => expect(calls.some(({ path }) => path.includes('q=fox'))).toBe(true));
  await userEvent.click(await drawer.findByRole('button', { name: 'Use: oldest' }));
  expect(field()).toHaveValue('oldest');
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(field()).toHaveFocus();
});

test('enhancing starts from what was typed each time, shows what was added and can be undone', async () => {
  const asked: unknown[] = [];
  const added = [{ category: 'lighting', text: 'soft light' }];
  await renderPromptBox({ prompt: 'a fox' }, ({ path, body }) => {
    if (path === '/api/prompts/enhancers') return { body: { model: 'openai/gpt' } };
    if (path !== '/api/prompts/enhance') return { body: {} };
    asked.push(body);
    return {
      body: { prompt: `a fox, soft light ${asked.length}`, by: 'offline', model: null, added },
    };
  });
  await userEvent.click(screen.getByRole('button', { name: 'Enhance' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Lighting' }, { timeout: 9000 }));
  await userEvent.click(screen.getByRole('button', { name: 'Add words' }));
  await waitFor(() => expect(field()).toHaveValue('a fox, soft light 1'));
  expect(screen.getByText('soft light')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Try other words' }));
  await waitFor(() => expect(field()).toHaveValue('a fox, soft light 2'));
  expect(asked).toEqual(
    [1, 2].map(() => expect.objectContaining({ prompt: 'a fox', by: 'offline', categories: ['lighting'] })),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(field()).toHaveValue('a fox');
  await userEvent.click(await screen.findByRole('button', { name: 'Ask openai/gpt' }));
  await waitFor(() => expect(asked[2]).toMatchObject({ by: 'model' }));
});

test('words that can be drawn are underlined over the field, and nobody is told aloud', async () => {
  const { container } = await renderPromptBox(
    { prompt: 'a fox here' },
    () => ({ body: { words: [{ start: 2, end: 5, kind: 'thing' }] } }),
    { marksWords: true },
  );
  await waitFor(() => expect(container.querySelector('mark')).toHaveTextContent('fox'), { timeout: 9000 });
  expect(container.querySelector('mark')?.closest('[aria-hidden="true"]')).not.toBeNull();
  expect(screen.getByText('Underlined').parentElement).toHaveTextContent('can be drawn');
  // Typing moves the line along before the server has answered anew.
  fireEvent.change(field(), { target: { value: 'oh, a fox here' } });
  expect(container.querySelector('mark')).toHaveTextContent('fox');
});
