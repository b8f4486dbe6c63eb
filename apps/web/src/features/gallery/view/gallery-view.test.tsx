import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { GalleryTile } from '@easel/shared';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { makeImage } from '../../../../test/fake-server/fixtures';
import { type Answer, type Call, renderWith } from '../../../../test/support/render-with';
import { toTile } from '../../../lib/gallery/gallery-cache';
import { applyEvent } from '../../../lib/live/studio-cache';
import { createSelection } from '../selection/selection';
import { GalleryView } from './gallery-view';

const noon = (back: number, second = 0) => {
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() - back, 12, 0, second).toISOString();
};
const make = (count: number, back = 1) =>
  Array.from({ length: count }, (_, index) =>
    makeImage({
      width: 1024,
      height: 1024,
      prompt: `picture ${back}.${index}`,
      createdAt: noon(back, count - index),
    }),
  );
const columns = (tiles: readonly GalleryTile[]) => ({
  id: tiles.map(({ id }) => id),
  width: tiles.map(({ width }) => width),
  height: tiles.map(({ height }) => height),
  thumbhash: tiles.map(({ thumbhash }) => thumbhash),
  favorite: tiles.map(({ favorite }) => favorite),
  name: tiles.map(({ name }) => name),
  createdAt: tiles.map(({ createdAt }) => createdAt),
  nextCursor: null,
});

let images: ReturnType<typeof make>;
beforeEach(() => {
  images = [];
});

/** A server with these pictures, as far as a grid asks for them. */
const serve = ({ path, body }: Call) => {
  const { pathname, searchParams } = new URL(path, 'http://localhost');
  const [from, to] = [searchParams.get('from') ?? '', searchParams.get('to') ?? '9'];
  const shown = images.filter(({ createdAt }) => createdAt >= from && createdAt < to);
  if (pathname.endsWith('/timeline')) {
    const days = [...new Set(images.map(({ createdAt }) => createdAt.slice(0, 10)))];
    const counts = days.map((day) => images.filter(({ createdAt }) => createdAt.startsWith(day)).length);
    return { body: { days, counts, ratios: counts, complete: true } };
  }
  if (pathname.endsWith('/tiles')) return { body: columns(shown.map(toTile)) };
  if (pathname.endsWith('/ids')) return { body: { ids: shown.map(({ id }) => id), more: false } };
  if (pathname.endsWith('/bulk')) {
    const { ids } = body as { ids: string[] };
    return { body: { changed: ids, unchanged: 0, skipped: 0 } };
  }
  return { body: {} };
};

const renderView = async (answer: Answer = serve) => {
  const onOpen = jest.fn();
  const View = () => {
    const [selection] = useState(createSelection);
    return (
      <GalleryView
        filter={{}}
        sort="newest"
        rowHeight={200}
        selection={selection}
        label="Pictures"
        place=""
        focusId={undefined}
        hrefOf={(id) => `/gallery?image=${id}`}
        onOpen={onOpen}
        enabled
        empty="nothing there"
      >
        {() => null}
      </GalleryView>
    );
  };
  const view = await renderWith(<View />, answer);
  return { ...view, onOpen, bulk: () => view.calls.filter(({ path }) => path.endsWith('/bulk')) };
};
const link = (name: string) => screen.findByRole('link', { name });
const focusOn = async (name: string) => {
  const tile = await link(name);
  act(() => tile.focus());
};
const focused = () => document.activeElement?.getAttribute('aria-label');
const status = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join('');

describe('the grid', () => {
  test('has a day above its pictures, and only what is near the window is in the page', async () => {
    images = make(2000);
    await renderView();
    expect(await screen.findByRole('heading', { name: 'yesterday' })).toBeInTheDocument();
    expect(screen.getAllByRole('listitem').length).toBeLessThan(80);
  });

  test('arrows move the focus, within a row and between days', async () => {
    images = [...make(2, 1), ...make(4, 2)];
    await renderView();
    await focusOn('picture 1.0');
    await userEvent.keyboard('{ArrowRight}');
    expect(focused()).toBe('picture 1.1');
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toMatch(/^picture 2\./);
    await userEvent.keyboard('{ArrowUp}{Home}');
    expect(focused()).toBe('picture 1.0');
  });

  test('a click opens, a middle click is left to the browser', async () => {
    images = make(3);
    const { onOpen } = await renderView();
    const first = await link('picture 1.0');
    fireEvent.click(first);
    expect(onOpen).toHaveBeenCalledWith(images[0]?.id);
    expect(first).toHaveAttribute('href', `/gallery?image=${images[0]?.id}`);
  });

  test('a new picture on top moves neither the focus nor what Delete means', async () => {
    images = make(6);
    const { bulk, queryClient } = await renderView();
    await focusOn('picture 1.1');
    applyEvent(queryClient, { name: 'image', data: makeImage({ prompt: 'brand new', createdAt: noon(0) }) });
    expect(await screen.findByRole('button', { name: '1 new picture' })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'brand new' })).not.toBeInTheDocument();
    expect(focused()).toBe('picture 1.1');
    await userEvent.keyboard('{Delete}');
    await waitFor(() => expect(bulk()[0]?.body).toEqual({ action: 'trash', ids: [images[1]?.id] }));
    expect(focused()).toBe('picture 1.2');
  });

  test('a new picture waits while some are selected, and comes when they no longer are', async () => {
    images = make(3);
    const { queryClient } = await renderView();
    fireEvent.click(await link('picture 1.0'), { ctrlKey: true });
    applyEvent(queryClient, { name: 'image', data: makeImage({ prompt: 'brand new', createdAt: noon(0) }) });
    expect(await screen.findByRole('button', { name: '1 new picture' })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'brand new' })).not.toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    expect(await link('brand new')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '1 new picture' })).not.toBeInTheDocument();
  });

  test('a picture that waits is shown when asked for, though others are selected', async () => {
    images = make(3);
    const { queryClient } = await renderView();
    fireEvent.click(await link('picture 1.0'), { ctrlKey: true });
    applyEvent(queryClient, { name: 'image', data: makeImage({ prompt: 'brand new', createdAt: noon(0) }) });
    await userEvent.click(await screen.findByRole('button', { name: '1 new picture' }));
    expect(await link('brand new')).toBeInTheDocument();
    expect(status()).toBe('1 selected');
  });

  test('without pictures it says what the page says', async () => {
    await renderView();
    expect(await screen.findByText('nothing there')).toBeInTheDocument();
  });
});

describe('the selection', () => {
  test('Ctrl adds, Shift takes the range, a day all of its own, Escape clears', async () => {
    images = [...make(4, 1), ...make(3, 2)];
    await renderView();
    fireEvent.click(await link('picture 1.1'), { ctrlKey: true });
    expect(status()).toBe('1 selected');
    fireEvent.click(await link('picture 2.0'), { shiftKey: true });
    await waitFor(() => expect(status()).toBe('4 selected'));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Select all of yesterday' }));
    expect(status()).toBe('5 selected');
    expect(screen.getByRole('checkbox', { name: 'Select all of yesterday' })).toBeChecked();
    await userEvent.keyboard('{Escape}');
    expect(status()).toBe('');
  });

  test('Ctrl+A selects all there are, loaded or not', async () => {
    images = make(2000);
    await renderView();
    await link('picture 1.0');
    await userEvent.keyboard('{Control>}a{/Control}');
    await waitFor(() => expect(status()).toBe('2,000 selected'));
  });

  test('is trashed with one request, and undo restores what was changed', async () => {
    images = make(5);
    const { bulk } = await renderView();
    fireEvent.click(await link('picture 1.0'), { ctrlKey: true });
    fireEvent.click(await link('picture 1.2'), { ctrlKey: true });
    await userEvent.click(screen.getByRole('button', { name: 'Move to trash' }));
    const ids = [images[0]?.id, images[2]?.id];
    expect(bulk().map(({ body }) => body)).toEqual([{ action: 'trash', ids }]);
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(bulk()[1]?.body).toEqual({ action: 'restore', ids });
  });

  test('while all of them are being changed, nothing says yet that there is none', async () => {
    images = make(400);
    let answered = () => {};
    const { bulk } = await renderView((call) =>
      call.path.endsWith('/bulk')
        ? new Promise((resolve) => {
            answered = () => resolve(serve(call));
          })
        : serve(call),
    );
    await link('picture 1.0');
    await userEvent.keyboard('{Control>}a{/Control}');
    await waitFor(() => expect(status()).toBe('400 selected'));
    await userEvent.keyboard('{Delete}');
    await waitFor(() => expect(bulk()).toHaveLength(1));
    expect(await screen.findByText('Working on 400 pictures …')).toBeInTheDocument();
    expect(screen.queryByText('nothing there')).not.toBeInTheDocument();
    images = [];
    answered();
    expect(await screen.findByText('nothing there')).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByText('Working on 400 pictures …')).not.toBeInTheDocument());
  });

  test('what the server refuses is put back', async () => {
    images = make(3);
    const { bulk } = await renderView((call) =>
      call.path.endsWith('/bulk')
        ? { status: 500, body: { code: 'internal', status: 500, title: 'x', detail: 'x', params: {} } }
        : serve(call),
    );
    await focusOn('picture 1.0');
    await userEvent.keyboard('{Delete}');
    await waitFor(() => expect(bulk()).toHaveLength(1));
    expect(await link('picture 1.0')).toBeInTheDocument();
  });

  test('deleting for good asks first', async () => {
    images = make(3);
    const { bulk } = await renderView();
    await focusOn('picture 1.0');
    await userEvent.keyboard('{Shift>}{Delete}{/Shift}');
    const dialog = await screen.findByRole('dialog', { name: 'Delete 1 picture for good?' });
    expect(bulk()).toEqual([]);
    await userEvent.click(
      [...dialog.querySelectorAll('button')].find(
        ({ textContent }) => textContent === 'Delete for good',
      ) as HTMLElement,
    );
    expect(bulk()[0]?.body).toEqual({ action: 'delete', ids: [images[0]?.id] });
  });

  test('dragging one of them drags them all, by id and by address', async () => {
    images = make(3);
    await renderView();
    fireEvent.click(await link('picture 1.0'), { ctrlKey: true });
    fireEvent.click(await link('picture 1.1'), { ctrlKey: true });
    const data = new Map<string, string>();
    const dataTransfer = { setData: (type: string, text: string) => data.set(type, text), setDragImage() {} };
    fireEvent.dragStart(await link('picture 1.1'), { dataTransfer });
    expect(JSON.parse(data.get('application/x-easel-images') ?? '')).toEqual(
      images.slice(0, 2).map(({ id }) => id),
    );
    expect(data.get('text/uri-list')).toContain(`/api/images/${images[0]?.id}/file`);
  });
});

test('the time line says the month and how many pictures it has', async () => {
  images = make(300, 1);
  await renderView();
  const slider = await screen.findByRole('slider', { name: 'Time line' });
  expect(slider).toHaveAttribute('aria-valuetext', expect.stringContaining('300 pictures'));
});
