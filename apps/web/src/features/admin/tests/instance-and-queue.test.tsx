import { expect, test } from '@jest/globals';
import type { AdminQueue, AdminSettings } from '@easel/shared';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderWith } from '../../../../test/support/render-with';
import { InstanceSettings } from '../instance/instance-settings';
import { QueuePanel } from '../queue/queue-panel';

const settings: AdminSettings = {
  registration: 'closed',
  registrationSource: 'environment',
  defaultModel: 'sketchbook/noto',
  notice: null,
  trashDays: 30,
};

test('what the environment decides cannot be chosen, and is not sent along with the rest', async () => {
  const { calls } = await renderWith(
    <InstanceSettings settings={settings} models={[{ value: 'sketchbook/noto', label: 'Sketchbook' }]} />,
    () => ({ body: settings }),
  );
  const user = userEvent.setup();
  for (const choice of screen.getAllByRole('radio')) expect(choice).toBeDisabled();
  expect(screen.getByText(/Registration is set by REGISTRATION/)).toBeInTheDocument();
  await user.type(screen.getByLabelText('Notice'), 'Back on Monday');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(calls).toMatchObject([
    { method: 'PUT', path: '/api/admin/settings', body: { notice: 'Back on Monday' } },
  ]);
  expect(Object.keys(calls[0]?.body ?? {})).toEqual(['notice']);
});

test('days that make no sense are told before the server is asked', async () => {
  const { calls } = await renderWith(<InstanceSettings settings={settings} models={[]} />);
  const user = userEvent.setup();
  await user.clear(screen.getByLabelText('Days in the trash'));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByText('Use a whole number from 1 to 3650.')).toBeInTheDocument();
  expect(calls).toEqual([]);
});

test('what others draw is hidden, and can be cancelled all the same', async () => {
  const item = {
    ownerId: 'o',
    model: 'sketchbook',
    count: 2,
    progress: 0.5,
    createdAt: '2026-11-20T10:00:00.000Z',
    startedAt: null,
  };
  const queue: AdminQueue = {
    items: [
      { ...item, id: 'g1', username: 'bo', status: 'running', prompt: null },
      { ...item, id: 'g2', username: 'ada', status: 'queued', prompt: 'A red fox' },
    ],
    more: 3,
  };
  const { calls } = await renderWith(<QueuePanel />, ({ method }) => ({
    body: method === 'GET' ? queue : { outcome: 'stopped' },
  }));
  const [first, second] = await screen.findAllByRole('listitem');
  if (first === undefined || second === undefined) throw new Error('the queue is not listed');
  expect(first).toHaveTextContent('The prompt is hidden');
  expect(within(first).getByRole('progressbar', { name: 'Progress of bo' })).toBeInTheDocument();
  expect(second).toHaveTextContent('A red fox');
  expect(screen.getByText('And 3 more.')).toBeInTheDocument();
  const user = userEvent.setup();
  await user.click(within(first).getByRole('button', { name: 'Cancel the drawing of bo' }));
  expect(await screen.findByText('The drawing of bo is cancelled.')).toBeInTheDocument();
  expect(calls.find(({ method }) => method === 'POST')?.path).toBe('/api/admin/queue/g1/cancel');
});
