import { afterEach, expect, test } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderForm } from '../../../../test/support/render-form';

afterEach(() => {
  Reflect.deleteProperty(window, 'createImageBitmap');
});

const picture = (name = 'fox.png', type = 'image/png') => new File(['made up'], name, { type });
const pictureInput = () => screen.getByLabelText(/^Choose a picture/);

test('a model that changes pictures asks for one, and gets it as a data URL', async () => {
  const { calls } = await renderForm({ prompt: 'a fox', model: 'fal/flux/kontext' });
  await userEvent.click(screen.getByRole('button', { name: 'Generate' }));
  expect(screen.getByRole('alert')).toHaveTextContent('This model needs a picture to start from.');
  expect(calls).toEqual([]);

  await userEvent.upload(pictureInput(), picture());
  expect(await screen.findByRole('img', { name: 'Given picture 1' })).toBeInTheDocument();
  expect(screen.getByRole('slider', { name: 'Change' })).toHaveValue('0.85');
  await userEvent.click(screen.getByRole('button', { name: 'Generate' }));
  await waitFor(() =>
    expect(calls[0]?.body).toMatchObject({ images: [`data:image/png;base64,${btoa('made up')}`] }),
  );

  await userEvent.click(screen.getByRole('button', { name: 'Remove picture 1' }));
  expect(screen.queryByRole('img', { name: 'Given picture 1' })).not.toBeInTheDocument();
  expect(pictureInput()).toHaveFocus();
});

test('pictures can be dropped and pasted; what cannot be used is said', async () => {
  await renderForm({ model: 'openai/gpt-image-1' });
  const field = screen.getByRole('group', { name: 'Pictures to start from (up to 16)' });
  fireEvent.drop(field, { dataTransfer: { files: [picture()] } });
  expect(await screen.findByRole('img', { name: 'Given picture 1' })).toBeInTheDocument();
  fireEvent.paste(field, { clipboardData: { files: [picture('cat.webp', 'image/webp')] } });
  expect(await screen.findByRole('img', { name: 'Given picture 2' })).toBeInTheDocument();
  fireEvent.drop(field, { dataTransfer: { files: [picture('notes.txt', 'text/plain')] } });
  expect(await screen.findByRole('alert')).toHaveTextContent('“notes.txt” is not a PNG, JPEG or WebP.');
  const huge = picture('huge.png');
  Object.defineProperty(huge, 'size', { value: 16 * 2 ** 20 + 1 });
  fireEvent.drop(field, { dataTransfer: { files: [huge] } });
  expect(await screen.findByText('“huge.png” is larger than 16 MiB.')).toBeInTheDocument();
});

test('a picture that the browser cannot show is refused', async () => {
  const decode = (file: File) =>
    file.name === 'broken.png' ? Promise.reject(new Error('no')) : Promise.resolve({ close() {} });
  Object.assign(window, { createImageBitmap: decode });
  await renderForm({ model: 'openai/gpt-image-1' });
  const field = screen.getByRole('group', { name: 'Pictures to start from (up to 16)' });
  fireEvent.drop(field, { dataTransfer: { files: [picture('broken.png'), picture()] } });
  expect(await screen.findByRole('alert')).toHaveTextContent(
    '“broken.png” cannot be used: it is no intact PNG, JPEG or WebP.',
  );
  expect(await screen.findAllByRole('img', { name: /^Given picture/ })).toHaveLength(1);
});

test('says that a picture was not kept, until another one is given', async () => {
  await renderForm({ model: 'openai/gpt-image-1', lostImages: 1 });
  expect(screen.getByText('The picture was not kept; choose it again.')).toBeInTheDocument();
  await userEvent.upload(pictureInput(), picture());
  await waitFor(() => expect(screen.queryByText(/was not kept/)).not.toBeInTheDocument());
});
