import { expect, jest, test } from '@jest/globals';
import type { Image } from '@easel/shared';
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { makeImage } from '../../../../test/fake-server/fixtures';
import { renderWith } from '../../../../test/support/render-with';
import { ImageGrid } from './image-grid';

const make = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    makeImage({ width: 1024, height: 1024, prompt: `picture ${index}` }),
  );
const focused = () => document.activeElement?.getAttribute('aria-label');

const renderGrid = async (images: Image[]) => {
  const actions = { onOpen: jest.fn(), onFavorite: jest.fn(), onTrash: jest.fn(), onMore: jest.fn() };
  const Grid = () => {
    const [shown, setShown] = useState(images);
    return (
      <>
        <button type="button" onClick={() => setShown([makeImage({ prompt: 'brand new' }), ...shown])}>
          add
        </button>
        <ImageGrid
          images={shown}
          label="Pictures"
          hasMore={false}
          {...actions}
          onTrash={(image) => {
            actions.onTrash(image.id);
            setShown(shown.filter(({ id }) => id !== image.id));
          }}
        />
      </>
    );
  };
  await renderWith(<Grid />);
  return actions;
};

test('only what is near the window is in the page', async () => {
  await renderGrid(make(2000));
  expect(screen.getByRole('list', { name: 'Pictures' })).toBeInTheDocument();
  expect(screen.getAllByRole('listitem').length).toBeLessThan(80);
});

test('arrows move the focus, within a row and between rows', async () => {
  await renderGrid(make(30));
  await userEvent.tab();
  await userEvent.tab();
  expect(focused()).toBe('picture 0');
  await userEvent.keyboard('{ArrowRight}');
  expect(focused()).toBe('picture 1');
  await userEvent.keyboard('{ArrowDown}');
  const below = focused();
  expect(below).not.toBe('picture 1');
  await userEvent.keyboard('{ArrowUp}');
  expect(focused()).toBe('picture 1');
  await userEvent.keyboard('{Home}{ArrowLeft}');
  expect(focused()).toBe('picture 0');
});

test('Enter opens, F marks, Delete trashes and the next picture has the focus', async () => {
  const images = make(6);
  const { onOpen, onFavorite, onTrash } = await renderGrid(images);
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}{Enter}');
  expect(onOpen).toHaveBeenCalledWith(images[1]);
  await userEvent.keyboard('f');
  expect(onFavorite).toHaveBeenCalledWith(images[1]);
  await userEvent.keyboard('{Delete}');
  expect(onTrash).toHaveBeenCalledWith(images[1]?.id);
  expect(focused()).toBe('picture 2');
});

test('a new picture on top moves neither the focus nor what Delete means', async () => {
  const images = make(6);
  const { onTrash } = await renderGrid(images);
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}');
  fireEvent.click(screen.getByRole('button', { name: 'add' }));
  expect(await screen.findByRole('button', { name: 'brand new' })).toBeInTheDocument();
  expect(focused()).toBe('picture 1');
  await userEvent.keyboard('{Delete}');
  expect(onTrash).toHaveBeenCalledWith(images[1]?.id);
});
