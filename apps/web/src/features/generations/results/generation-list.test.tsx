import { expect, test } from '@jest/globals';
import type { Generation } from '@easel/shared';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { makeGeneration } from '../../../../test/fake-server/fixtures';
import { Form } from '../../../../test/support/render-form';
import { type Answer, renderWith } from '../../../../test/support/render-with';
import { applyEvent } from '../../../lib/live/studio-cache';
import { useGenerations } from '../api/list-generations';
import type { Draft } from '../model/draft';
import { GenerationList } from './generation-list';

const Studio = ({ given }: { given: Partial<Draft> }) => (
  <>
    <Form given={given} />
    <section aria-label="Results">
      <GenerationList
        query={useGenerations()}
        empty="Nothing yet"
        onOpen={() => {}}
        onReuse={() => {}}
        onFavorite={() => {}}
      />
    </section>
  </>
);

/** The page over a server that has these, and answers a request to draw when it is told to. */
const renderStudio = async (items: Generation[], given: Partial<Draft> = { prompt: 'a fox' }) => {
  await Promise.all([import('./generation-card'), import('../waiting/waiting-row')]);
  let answer: (reply: Awaited<ReturnType<Answer>>) => void = () => {};
  const listed = { items };
  const view = await renderWith(<Studio given={given} />, ({ method, path }) => {
    if (method === 'POST' && path.startsWith('/api/generate'))
      return new Promise((resolve) => (answer = resolve));
    if (path.includes('status=active'))
      return {
        body: { items: listed.items.filter(({ status }) => status !== 'succeeded'), nextCursor: null },
      };
    return { body: { items: path.startsWith('/api/generation') ? items : [], nextCursor: null, words: [] } };
  });
  const results = within(screen.getByRole('region', { name: 'Results' }));
  const generate = () => userEvent.click(screen.getByRole('button', { name: 'Generate' }));
  return {
    ...view,
    results,
    generate,
    listed,
    answer: (reply: Parameters<typeof answer>[0]) => act(() => answer(reply)),
  };
};

test('what was asked for is there before the server answers, and stays one thing when the event comes first', async () => {
  const { results, generate, answer, queryClient } = await renderStudio([]);
  await results.findByText('Nothing yet');
  await generate();
  expect(await results.findByText('Sending…')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Generate' })).toBeEnabled();

  const made = makeGeneration({ prompt: 'a fox', status: 'running' });
  act(() => applyEvent(queryClient, { name: 'generation', data: made }));
  await waitFor(() => expect(results.queryByText('Sending…')).not.toBeInTheDocument());
  expect(await results.findAllByRole('article')).toHaveLength(1);
  answer({ status: 202, body: made });
  expect(results.getAllByRole('article')).toHaveLength(1);
});

test('a refusal takes it away again, says why, and keeps the prompt', async () => {
  const { results, generate, answer } = await renderStudio([]);
  await results.findByText('Nothing yet');
  await generate();
  await results.findByText('Sending…');
  answer({
    status: 429,
    body: { title: 'x', status: 429, code: 'queue_full', params: { max: 50 }, requestId: 'r' },
  });
  expect(await screen.findByRole('alert')).toHaveTextContent('You have 50 unfinished generations');
  expect(results.queryByText('Sending…')).not.toBeInTheDocument();
  expect(screen.getByLabelText('Prompt')).toHaveValue('a fox');
});

test('a batch on its way is one card with a frame for each picture', async () => {
  const { results, generate } = await renderStudio([], { prompt: 'a {red|blue} fox' });
  await results.findByText('Nothing yet');
  await generate();
  await results.findByText('Sending…');
  expect(results.getAllByRole('article')).toHaveLength(1);
  expect(results.getByRole('article').querySelectorAll('[data-waits]')).toHaveLength(2);
});

test('that the server could not be reached is taken back once it answers anything', async () => {
  const { results, generate, answer, queryClient } = await renderStudio([]);
  await results.findByText('Nothing yet');
  await generate();
  await results.findByText('Sending…');
  answer(Promise.reject(new TypeError('Failed to fetch')) as never);
  expect(await screen.findByText('The server could not be reached')).toBeInTheDocument();
  await act(() => queryClient.refetchQueries({ queryKey: ['generations'] }));
  await waitFor(() => expect(screen.queryByText('The server could not be reached')).not.toBeInTheDocument());
});

test('what waits is one line with its place, which follows when something leaves the queue', async () => {
  const running = makeGeneration({ status: 'running', queuePosition: null });
  const next = makeGeneration({ queuePosition: 0, prompt: 'an owl' });
  const last = makeGeneration({ queuePosition: 1, prompt: 'a boat' });
  const { results, listed, queryClient } = await renderStudio([last, next, running]);
  const row = within(await results.findByRole('article', { name: 'a boat' }));
  expect(await row.findByText('Waiting: 1 drawing before this one')).toBeInTheDocument();
  expect(row.getByRole('button', { name: 'Cancel' })).toBeInTheDocument();
  expect(results.getByRole('article', { name: 'an owl' }).querySelector('[data-waits]')).toBeNull();

  listed.items = [{ ...last, queuePosition: 0 }];
  const started = { ...next, status: 'running' as const, queuePosition: null };
  act(() => applyEvent(queryClient, { name: 'generation', data: started }));
  expect(await row.findByText('Next in line')).toBeInTheDocument();
  expect(results.getByRole('article', { name: 'an owl' })).toHaveAttribute('data-status', 'running');
});
