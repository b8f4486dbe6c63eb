import { expect, jest, test } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderWith } from '../../../../test/support/render-with';
import { TagDialog } from '../actions/tag-dialog';
import { splitTags } from './split-tags';

const render = async () => {
  const on = { onApply: jest.fn(), onClose: jest.fn() };
  await renderWith(<TagDialog count={2} {...on} />, () => ({ body: { items: [], nextCursor: null } }));
  return { ...on, field: screen.getByLabelText('Tags', { selector: 'input' }) };
};

test('commas and line breaks end a tag; each is there once and short enough', () => {
  expect(splitTags(['owl, night', 'Owl\nforest,,'])).toEqual(['owl', 'night', 'forest']);
  expect(splitTags(['x'.repeat(50)])).toEqual(['x'.repeat(40)]);
});

test('a text that comes all at once, as from the keyboard of a phone, is split too', async () => {
  const { field, onApply } = await render();
  await userEvent.click(field);
  fireEvent.input(field, { target: { value: 'owl, night, for' } });
  expect(field).toHaveValue('');
  await userEvent.click(screen.getByRole('button', { name: 'Add' }));
  expect(onApply).toHaveBeenCalledWith('tag', ['owl', 'night', 'for']);
});

test('one Escape closes the dialog when no list is in sight', async () => {
  const { field, onClose } = await render();
  await userEvent.type(field, 'owl{Escape}');
  expect(onClose).toHaveBeenCalledTimes(1);
});
