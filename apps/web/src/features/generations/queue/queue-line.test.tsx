import { expect, test } from '@jest/globals';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { makeGeneration } from '../../../../test/fake-server/fixtures';
import { renderWith } from '../../../../test/support/render-with';
import { applyEvent } from '../../../lib/live/studio-cache';
import { QueueLine } from './queue-line';

const [oldest, older, newest] = [
  makeGeneration({ status: 'running' }),
  makeGeneration({ status: 'running' }),
  makeGeneration({ queuePosition: 1 }),
];
const renderLine = () =>
  renderWith(<QueueLine />, ({ method, path }) => {
    if (method === 'GET') return { body: { items: [newest, older, oldest], nextCursor: null } };
    if (path === '/api/generation/cancel') return { body: { cancelled: 1 } };
    return { body: { outcome: 'stopped', generation: { ...oldest, status: 'cancelled' } } };
  });

test('says how much waits and runs, and follows events', async () => {
  const { queryClient } = await renderLine();
  expect(await screen.findByText('1 waiting · 2 running')).toBeInTheDocument();
  act(() => applyEvent(queryClient, { name: 'generation', data: { ...older, status: 'succeeded' } }));
  expect(await screen.findByText('1 waiting · 1 running')).toBeInTheDocument();
  act(() => applyEvent(queryClient, { name: 'generation', data: makeGeneration() }));
  expect(await screen.findByText('2 waiting · 1 running')).toBeInTheDocument();
});

test('all that waits is cancelled with one request', async () => {
  const { calls } = await renderLine();
  await userEvent.click(await screen.findByRole('button', { name: 'Cancel all waiting' }));
  await waitFor(() =>
    expect(calls).toContainEqual({ method: 'POST', path: '/api/generation/cancel', body: undefined }),
  );
});

test('Shift+X cancels what is drawn now, the oldest first', async () => {
  const { calls } = await renderLine();
  await screen.findByText('1 waiting · 2 running');
  fireEvent.keyDown(document.body, { key: 'X', shiftKey: true });
  await waitFor(() =>
    expect(calls.map(({ path }) => path)).toContain(`/api/generation/cancel/${oldest?.id ?? ''}`),
  );
  expect(await screen.findByText('1 waiting · 1 running')).toBeInTheDocument();
});
