import { expect, jest, test } from '@jest/globals';
import type { GalleryFilter, Model } from '@easel/shared';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { makeModels } from '../../../../test/fake-server/fixtures';
import { type Call, renderWith } from '../../../../test/support/render-with';
import { FilterBar } from './filter-bar';
import { NoMatch } from './no-match';

const FACETS = {
  total: 12,
  favorite: 3,
  projects: [{ value: null, count: 12 }],
  models: [
    { value: 'sketchbook/noto', count: 7 },
    { value: 'fal/flux-schnell', count: 3 },
    { value: 'replicate/flux-schnell', count: 2 },
  ],
  providers: [{ value: 'sketchbook', count: 12 }],
  tags: [{ value: 'night', count: 5 }],
  orientations: [{ value: 'square', count: 7 }],
  sizes: [],
  exact: true,
};
const SCHNELL: Model = {
  ...(makeModels()[0] as Model),
  name: 'fal/flux-schnell',
  provider: 'fal',
  title: 'FLUX schnell',
};
const SEARCH = { id: 's1', name: 'Foxes', query: 'q=fox', createdAt: '2026-01-01T00:00:00.000Z' };
const serve = ({ path }: Call) => {
  if (path.includes('/facets')) return { body: FACETS };
  if (path.includes('/models')) return { body: { items: [SCHNELL], nextCursor: null, aliases: {} } };
  if (path.includes('/tags')) return { body: { items: [{ name: 'night', count: 5 }], nextCursor: null } };
  if (path.includes('/searches')) return { body: { items: [SEARCH], nextCursor: null } };
  return { body: { items: [], nextCursor: null } };
};

const renderBar = async (filter: GalleryFilter = {}) => {
  const on = {
    onChange: jest.fn(),
    onSearch: jest.fn(),
    onClear: jest.fn(),
    onSort: jest.fn(),
    onDensity: jest.fn(),
    onSavedSearch: jest.fn(),
    onSelectMode: jest.fn(),
  };
  const view = await renderWith(
    <FilterBar filter={filter} sort="newest" query="favorite=true" density="comfortable" {...on} />,
    serve,
  );
  return { ...view, ...on };
};

test('what is typed is searched once somebody stops, and "/" leads to the field', async () => {
  const { onSearch } = await renderBar();
  await userEvent.keyboard('/');
  await userEvent.keyboard('red fox');
  expect(onSearch).not.toHaveBeenCalled();
  await waitFor(() => expect(onSearch).toHaveBeenCalledTimes(1));
  expect(onSearch).toHaveBeenCalledWith('red fox');
});

test('a tag that is offered becomes a filter instead of a word', async () => {
  const { onChange, onSearch } = await renderBar();
  await userEvent.type(screen.getByPlaceholderText(/Search prompts/), 'nig');
  await userEvent.click(await screen.findByRole('option', { name: 'night' }));
  expect(onChange).toHaveBeenCalledWith({ tag: 'night', q: undefined });
  expect(screen.getByPlaceholderText(/Search prompts/)).toHaveValue('');
  expect(onSearch).not.toHaveBeenCalledWith('night');
});

test('each active filter can be taken off alone', async () => {
  const { onChange, onClear } = await renderBar({ favorite: true, tag: 'night,sea' });
  await userEvent.click(screen.getByRole('button', { name: 'Remove filter #sea' }));
  expect(onChange).toHaveBeenLastCalledWith({ tag: 'night' });
  await userEvent.click(screen.getByRole('button', { name: 'Remove filter Favourites' }));
  expect(onChange).toHaveBeenLastCalledWith({ favorite: undefined });
  await userEvent.click(screen.getByRole('button', { name: 'Clear all' }));
  expect(onClear).toHaveBeenCalled();
});

test('filters say how many pictures each would leave', async () => {
  const { onChange } = await renderBar();
  await userEvent.click(screen.getByRole('button', { name: 'Filters' }));
  expect(await screen.findByText('12 pictures')).toBeInTheDocument();
  await userEvent.selectOptions(screen.getByLabelText('Shape'), 'Square (7)');
  expect(onChange).toHaveBeenLastCalledWith({ orientation: 'square' });
  await userEvent.click(screen.getByRole('button', { name: 'night 5' }));
  expect(onChange).toHaveBeenLastCalledWith({ tag: 'night' });
  await userEvent.type(screen.getByLabelText('Seed'), '4x');
  expect(onChange).toHaveBeenLastCalledWith({ seed: 4 });
  expect(screen.getByText('A seed is a whole number from 0 on.')).toBeInTheDocument();
});

test('models of the same name are told apart by who draws with them', async () => {
  await renderBar({ model: 'fal/flux-schnell' });
  expect(await screen.findByRole('button', { name: 'Remove filter FLUX schnell · fal' })).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: '1 filter' }));
  const field = await screen.findByLabelText('Model');
  await waitFor(() =>
    expect([...field.querySelectorAll('option')].map(({ text }) => text)).toEqual([
      'Any',
      'Sketchbook (7)',
      'FLUX schnell · fal (3)',
      'flux-schnell · Replicate (2)',
    ]),
  );
});

test('a search is chosen by its name, and the one shown is saved under one', async () => {
  const { onSavedSearch, calls } = await renderBar({ favorite: true });
  await userEvent.click(screen.getByRole('button', { name: 'Saved searches' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Foxes' }));
  expect(onSavedSearch).toHaveBeenCalledWith('q=fox');
  await userEvent.click(screen.getByRole('button', { name: 'Saved searches' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Save this search' }));
  await userEvent.type(await screen.findByLabelText('Name', {}, { timeout: 5000 }), 'Best{Enter}');
  await waitFor(() =>
    expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({
      name: 'Best',
      query: 'favorite=true',
    }),
  );
});

test('where nothing matches, each filter can be dropped', async () => {
  const [onChange, onClear] = [jest.fn(), jest.fn()];
  await renderWith(
    <NoMatch filter={{ q: 'xqzt', orientation: 'square' }} onChange={onChange} onClear={onClear} />,
    serve,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Without “xqzt”' }));
  expect(onChange).toHaveBeenCalledWith({ q: undefined });
});
