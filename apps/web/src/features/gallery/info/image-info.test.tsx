import { beforeEach, expect, test } from '@jest/globals';
import type { Image } from '@easel/shared';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { makeGeneration, makeImage } from '../../../../test/fake-server/fixtures';
import { renderWith } from '../../../../test/support/render-with';
import { chooseLanguage } from '../../../lib/i18n/i18n';
import { ImageInfo } from './image-info';

const renderInfo = (parameters: Image['parameters'], more: Partial<Image> = {}) =>
  renderWith(<ImageInfo image={makeImage({ parameters, ...more })} />, () => ({ body: request }));

/** The request that the pictures came from. */
let request = makeGeneration();
beforeEach(() => {
  request = makeGeneration();
});

/** What stands beside a name in the list of facts. */
const fact = (name: string) => screen.getByText(name, { selector: 'dt' }).nextElementSibling;

const CLAY = {
  style: 'pixel-art',
  report: {
    understood: ['three', 'cats'],
    notUnderstood: ['xqzt'],
    place: 'cafe',
    time: 'sunset',
    season: 'winter',
    mood: 'cosy',
    camera: 'low',
  },
  plan: {
    elements: ['snowfall', 'stars'],
    subjects: [
      cat(0.2, { pose: 'sleeping' }),
      cat(0.5, { pose: 'sleeping' }),
      {
        concept: 'hot-air-balloon',
        x: 0.9,
        size: 0.1,
        depth: 0.9,
        look: { pose: 'standing', colour: 'red' },
      },
    ],
  },
};

function cat(x: number, look: object) {
  return { concept: 'cat', x, size: 0.5, depth: 0.1, look };
}

test('tells what the illustrator chose, and that it is no neural network', async () => {
  await renderInfo(CLAY, { model: 'sketchbook/clay' });
  expect(fact('Model')).toHaveTextContent('Clay (built-in illustrator, not a neural network)');
  expect(fact('Style')).toHaveTextContent('Pixel art');
  expect(fact('Drawn')).toHaveTextContent('three, cats');
  expect(fact('Not drawn')).toHaveTextContent('xqzt');
  expect(fact('Place')).toHaveTextContent('Café');
  expect(fact('Time of day')).toHaveTextContent('Sunset');
  expect(fact('Season')).toHaveTextContent('Winter');
  expect(fact('Mood')).toHaveTextContent('Cosy');
  expect(fact('View')).toHaveTextContent('From below');
});

test('tells what was to be left out', async () => {
  await renderInfo({ ...CLAY, negativePrompt: 'trees' }, { model: 'sketchbook/clay' });
  expect(screen.getByRole('region', { name: 'Leave out' })).toHaveTextContent('trees');
});

test('tells the plan as what stands where, the nearest first', async () => {
  await renderInfo(CLAY);
  await userEvent.click(screen.getByText('Plan of the picture'));
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    '2 × cat sleeping, large, near',
    'red hot air balloon small, right, far away',
  ]);
  expect(screen.getByText(/falling snow, stars/)).toBeVisible();
});

test('tells all of it in French too', async () => {
  await renderInfo(CLAY, { model: 'sketchbook/clay' });
  await act(() => chooseLanguage('fr'));
  expect(fact('Modèle')).toHaveTextContent('Clay (illustrateur intégré, pas un réseau de neurones)');
  expect(fact('Saison')).toHaveTextContent('Hiver');
  expect(fact('Cadrage')).toHaveTextContent('Vu d’en bas');
  expect(screen.getByText('2 × cat').parentElement).toHaveTextContent('dort, grand format, tout près');
  await act(() => chooseLanguage('en'));
});

test('an abstract picture has no things to tell of', async () => {
  await renderInfo(
    {
      report: { place: 'abstract', mood: 'calm', camera: 'medium' },
      plan: { place: 'abstract', elements: ['rain'], subjects: [] },
    },
    { model: 'sketchbook/abstract' },
  );
  expect(fact('Place')).toHaveTextContent('Colour and form');
  expect(fact('Mood')).toHaveTextContent('Calm');
  expect(screen.queryByText('View')).not.toBeInTheDocument();
  expect(screen.queryByText('Plan of the picture')).not.toBeInTheDocument();
});

test.each([
  ['nothing', {}],
  ['an early report', { style: 'ink', report: { understood: ['fox'], notUnderstood: [] } }],
  ['words of another version', { style: 'fresco', report: { place: 'volcano', time: 7, understood: 'fox' } }],
  ['a damaged plan', { report: null, plan: { subjects: [null, 3, { concept: 4 }, { concept: 'fox' }] } }],
  ['an empty plan', { report: [], plan: {} }],
])('a picture that knows %s is shown with what it has', async (_, parameters) => {
  await renderInfo(parameters);
  expect(fact('Size')).toHaveTextContent('1024 × 1024');
  expect(screen.queryByText('Season')).not.toBeInTheDocument();
});

test('keeps the words of an illustrator that knows more than this page', async () => {
  await renderInfo({ style: 'fresco', report: { place: 'volcano' } }, { model: 'other/one' });
  expect(fact('Model')).toHaveTextContent('other/one');
  expect(fact('Style')).toHaveTextContent('fresco');
  expect(fact('Place')).toHaveTextContent('volcano');
});

const HOSTED = { provider: 'fal', model: 'fal/flux/schnell', width: 1024, height: 1024 };

test('tells who drew it, what it cost, and what was used beside what was asked for', async () => {
  request = makeGeneration({
    cost: 6000,
    images: [makeImage(), makeImage()],
    requested: {
      ...request.requested,
      width: 1000,
      height: 1000,
      steps: 50,
      extra: { acceleration: 'high' },
    },
  });
  await renderInfo(
    { steps: 12, guidance: 3.5, acceleration: 'high', prompt: 'a fox', deep: { x: 1 } },
    HOSTED,
  );
  expect(await screen.findByText('$0.006 for 2 pictures')).toBeInTheDocument();
  expect(fact('Drawn by')).toHaveTextContent('fal');
  expect(screen.getAllByRole('row').map((row) => row.textContent)).toEqual([
    'ParameterAsked forUsed',
    'Size1000 × 1000≠ 1024 × 1024',
    'Steps50≠ 12',
    'Guidance–3.5',
    'accelerationhighhigh',
  ]);
  expect(screen.getByRole('row', { name: /^Steps/ })).toHaveAttribute('data-differs');
  expect(screen.getByRole('row', { name: /^acceleration/ })).not.toHaveAttribute('data-differs');
});

test('a picture outlives its request, and has no seed where there was none', async () => {
  const image = { ...makeImage(HOSTED), parameters: { steps: 4 }, seed: null } as unknown as Image;
  await renderWith(<ImageInfo image={image} />, () => ({
    status: 404,
    body: { title: 'x', status: 404, code: 'not_found', params: {}, requestId: 'r' },
  }));
  expect(await screen.findByRole('row', { name: 'Steps – 4' })).toBeInTheDocument();
  expect(screen.queryByText('Seed')).not.toBeInTheDocument();
  expect(screen.queryByText('Cost')).not.toBeInTheDocument();
});

test('a value that the provider calls otherwise is one row, and everybody who was tried is told', async () => {
  const attempt = {
    remoteId: null,
    cancelled: null,
    startedAt: new Date().toISOString(),
    errorCode: null,
    errorDetail: null,
    durationMs: 900,
    cost: null,
  };
  request = makeGeneration({
    requested: { ...request.requested, steps: 12 },
    attempts: [
      {
        ...attempt,
        id: '019a0000-0000-7000-8000-000000000001',
        number: 1,
        provider: 'replicate',
        model: 'replicate/x',
        outcome: 'failed',
        accepted: 'no',
        errorCode: 'provider_quota',
      },
      {
        ...attempt,
        id: '019a0000-0000-7000-8000-000000000002',
        number: 2,
        provider: 'fal',
        model: 'fal/flux/schnell',
        outcome: 'succeeded',
        accepted: 'yes',
      },
    ],
  });
  await renderInfo(
    { num_inference_steps: 12, steps: 12, guidance_scale: 3.5, image_size: 'square_hd', num_images: 1 },
    HOSTED,
  );
  expect(await screen.findByText('2 attempts')).toBeInTheDocument();
  expect(screen.getByText(/The account at the provider is used up/)).toBeInTheDocument();
  expect(screen.getAllByRole('row').map((row) => row.textContent)).toEqual([
    'ParameterAsked forUsed',
    'Steps1212',
    'Guidance–3.5',
    'Pictures–1',
  ]);
});
