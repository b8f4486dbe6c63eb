import { expect, test } from '@jest/globals';
import type { Attempt, Generation } from '@easel/shared';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { makeGeneration, makeImage } from '../../../../test/fake-server/fixtures';
import { inRouter } from '../../../../test/support/in-router';
import { renderWith } from '../../../../test/support/render-with';
import { GenerationCard } from './generation-card';

const renderCard = (part: Partial<Generation>) =>
  renderWith(
    <GenerationCard
      generation={makeGeneration({ model: 'fal/flux/schnell', ...part })}
      onOpen={() => {}}
      onReuse={() => {}}
    />,
  );

const attempt = (part: Partial<Attempt>): Attempt => ({
  id: '019a0000-0000-7000-8000-000000000001',
  number: 1,
  provider: 'fal',
  model: 'fal/flux/schnell',
  remoteId: null,
  outcome: 'succeeded',
  errorCode: null,
  errorDetail: null,
  cancelled: null,
  accepted: 'yes',
  cost: 3000,
  startedAt: new Date().toISOString(),
  durationMs: 2875,
  ...part,
});

const FAILED = attempt({
  id: '019a0000-0000-7000-8000-000000000002',
  provider: 'replicate',
  model: 'replicate/x',
  outcome: 'failed',
  errorCode: 'provider_quota',
  errorDetail: 'Insufficient credit.',
  accepted: 'no',
  cost: 0,
  durationMs: 400,
});

const hosted = () => [makeImage({ provider: 'fal', model: 'fal/flux/schnell', parameters: {} })];

test('tells every attempt once one of them failed', async () => {
  await renderCard({ status: 'succeeded', images: hosted(), attempts: [FAILED, attempt({ number: 2 })] });
  await userEvent.click(screen.getByText('2 attempts'));
  const [first, second] = screen.getAllByRole('listitem');
  expect(first).toHaveTextContent('Replicate replicate/xfailed · 0.4 s');
  expect(first).toHaveTextContent('The account at the provider is used up: Insufficient credit.');
  expect(first).not.toHaveTextContent('free');
  expect(second).toHaveTextContent('fal fal/flux/schnellsucceeded · 2.9 s · $0.003');
});

test('one attempt that succeeded is not worth a word', async () => {
  await renderCard({ status: 'succeeded', images: hosted(), attempts: [attempt({})] });
  expect(screen.queryByText('1 attempt')).not.toBeInTheDocument();
});

test.each([
  ['what it may cost while it is drawn', { status: 'running', costEstimate: 6000 }, 'about $0.006'],
  ['what it has cost', { status: 'succeeded', cost: 4500 }, 'cost $0.0045'],
  ['that it cost nothing', { status: 'succeeded', cost: 0 }, 'free'],
  ['that nobody knows what it cost', { status: 'succeeded', cost: null }, 'cost unknown'],
] as const)('tells %s', async (_, part, text) => {
  await renderCard({ ...part, images: part.status === 'succeeded' ? hosted() : [] });
  expect(screen.getByText(new RegExp(`· ${text.replace('$', '\\$')} ·`))).toBeInTheDocument();
});

test('the built-in illustrator costs nothing and says nothing of it', async () => {
  await renderCard({ model: 'sketchbook/noto', status: 'succeeded', cost: 0, images: [makeImage()] });
  expect(screen.queryByText(/free|cost/)).not.toBeInTheDocument();
});

test('says what a provider does before it says how far it is', async () => {
  await renderCard({ status: 'running', stage: 'loading', progress: 0 });
  expect(screen.getByText('Loading the model')).toBeInTheDocument();
  const bar = screen.getByRole('progressbar', { name: 'Drawing progress' });
  expect(bar).not.toHaveAttribute('aria-valuenow');
  expect(screen.queryByText('0 %')).not.toBeInTheDocument();
});

test('shows how far it is once that is known', async () => {
  await renderCard({ status: 'running', stage: 'downloading', progress: 0.4 });
  expect(screen.getByText('Fetching the picture')).toBeInTheDocument();
  expect(screen.getByRole('progressbar', { name: 'Drawing progress' })).toHaveAttribute(
    'aria-valuenow',
    '40',
  );
});

test('a seed that nobody could use again is not shown', async () => {
  const image = { ...hosted()[0], seed: null } as unknown as Generation['images'][number];
  await renderCard({ status: 'succeeded', images: [image] });
  expect(screen.queryByText(/seed/)).not.toBeInTheDocument();
});

const failed = (part: Partial<NonNullable<Generation['error']>> = {}): Partial<Generation> => ({
  status: 'failed',
  error: {
    code: 'provider_failed',
    params: { reason: 'no more paint' },
    message: 'No more paint.',
    billed: 'no',
    ...part,
  },
});

test.each([
  ['unknown', 'Whether the provider charges for it is unknown.', false],
  ['no', 'The provider said: no more paint.', false],
  ['yes', 'The provider may charge for it.', true],
] as const)(
  'a failure that is charged "%s" tells a cost only where there is one',
  async (billed, said, tells) => {
    const lost = attempt({ outcome: 'failed', accepted: billed });
    await renderCard({ ...failed({ billed }), cost: 3000, attempts: [lost] });
    expect(screen.getByText(new RegExp(said))).toBeInTheDocument();
    expect(screen.queryByText(/· cost \$0\.003 ·/) !== null).toBe(tells);
    expect(screen.getByText(/^failed · 2.9 s/).textContent?.includes('$0.003')).toBe(tells);
  },
);

test('only a card that fails while it is looked at announces it', async () => {
  const Watched = ({ first }: { first: Partial<Generation> }) => {
    const [part, setPart] = useState(first);
    const [generation] = useState(() => makeGeneration({ model: 'fal/flux/schnell' }));
    return (
      <>
        <button type="button" onClick={() => setPart(failed())}>
          Break
        </button>
        <GenerationCard generation={{ ...generation, ...part }} onOpen={() => {}} onReuse={() => {}} />
      </>
    );
  };
  const before = await renderWith(<Watched first={failed()} />);
  expect(screen.getByText(/no more paint/)).toBeInTheDocument();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(before.container.querySelector('[aria-live]')).toBeNull();
  before.unmount();

  const { container } = await renderWith(<Watched first={{ status: 'running' }} />);
  const region = container.querySelector('[aria-live="polite"]');
  expect(region).toBeEmptyDOMElement();
  await userEvent.click(screen.getByRole('button', { name: 'Break' }));
  expect(container.querySelector('[aria-live="polite"]')).toBe(region);
  expect(region).toHaveTextContent('no more paint');
});

test('what a new connection would cure leads to the providers', async () => {
  const generation = makeGeneration({
    model: 'fal/flux/schnell',
    ...failed({ code: 'provider_quota', params: { provider: 'fal', reason: 'Empty' } }),
  });
  const card = <GenerationCard generation={generation} onOpen={() => {}} onReuse={() => {}} />;
  await renderWith(await inRouter(card));
  expect(await screen.findByRole('link', { name: 'To the providers' })).toHaveAttribute('href', '/providers');
});

test('a text that turns the direction of writing does not turn what stands after it', async () => {
  await renderCard({
    ...failed({ params: { reason: 'de\u202Esrever' } }),
    model: 'fal/\u202Edesrever',
    warnings: [{ code: 'provider_note', params: { provider: 'fal', text: '\u202Ekrow on' } }],
    attempts: [attempt({ outcome: 'failed', errorDetail: '\u2066back', model: 'fal/\u202Ex' })],
  });
  await waitFor(() => expect(screen.getByText(/The provider said: desrever/)).toBeInTheDocument());
  expect(screen.getByText('fal: krow on')).toBeInTheDocument();
  expect(document.body.textContent).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
});
