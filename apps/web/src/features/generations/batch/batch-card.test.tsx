import { expect, jest, test } from '@jest/globals';
import type { Generation, Image } from '@easel/shared';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { makeGeneration, makeImage } from '../../../../test/fake-server/fixtures';
import { renderWith } from '../../../../test/support/render-with';
import type { Draft } from '../model/draft';
import { BatchCard } from './batch-card';

const BATCH = '019a0000-0000-7000-8000-0000000000bb';
const drawn = (prompt: string, model: string): Generation => {
  const generation = makeGeneration({
    batchId: BATCH,
    prompt,
    model,
    status: 'succeeded',
    cost: 3000,
    startedAt: '2026-11-21T10:00:00.000Z',
    finishedAt: '2026-11-21T10:00:02.500Z',
  });
  return { ...generation, images: [makeImage({ generationId: generation.id, seed: 77 })] };
};
const ALL = [
  drawn('a red fox', 'fal/one'),
  drawn('a red fox', 'fal/two'),
  drawn('a blue fox', 'fal/one'),
  makeGeneration({ batchId: BATCH, prompt: 'a blue fox', model: 'fal/two', status: 'queued' }),
];
const onReuse = jest.fn<(part: Partial<Draft>) => void>();
const onFavorite = jest.fn<(image: Image, favorite: boolean) => void>();
const renderCard = (loaded: Generation[], stored: Generation[] = []) =>
  renderWith(
    <BatchCard batchId={BATCH} loaded={loaded} onOpen={() => {}} onReuse={onReuse} onFavorite={onFavorite} />,
    () => ({ body: { items: stored, nextCursor: null } }),
  );

test('models are columns, prompts are rows, and each picture says what it took', async () => {
  await renderCard(ALL);
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    'fal/one',
    'fal/two',
  ]);
  const [first] = screen.getAllByRole('cell');
  expect(first).toHaveTextContent(/2.5 s\$0.003seed 77/);
  expect(screen.getByText('Waiting')).toBeInTheDocument();
  await userEvent.click(within(first ?? document.body).getByRole('button', { name: /^Pick as winner/ }));
  expect(onFavorite.mock.calls).toEqual([[ALL[0]?.images[0], true]]);
});

test('what the list has not loaded is fetched, so that a batch is always whole', async () => {
  await renderCard(ALL.slice(0, 1), ALL);
  expect(await screen.findAllByRole('cell')).toHaveLength(4);
});

test('its settings bring back the models and the choices in the prompt', async () => {
  await renderCard(ALL);
  await userEvent.click(screen.getByRole('button', { name: 'Use these settings again' }));
  expect(onReuse).toHaveBeenCalledWith(
    expect.objectContaining({
      prompt: 'a {red|blue} fox',
      models: ['fal/one', 'fal/two'],
      dynamic: true,
      seed: null,
    }),
  );
});

test('only what is not finished can be cancelled', async () => {
  const { calls } = await renderCard(ALL);
  await userEvent.click(screen.getByRole('button', { name: 'Cancel the rest' }));
  expect(calls.filter(({ method }) => method === 'POST').map(({ path }) => path)).toEqual([
    `/api/generation/cancel/${ALL[3]?.id}`,
  ]);
});
