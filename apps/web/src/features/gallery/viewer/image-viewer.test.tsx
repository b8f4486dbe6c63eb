import { beforeEach, expect, jest, test } from '@jest/globals';
import { notifications } from '@mantine/notifications';
import type { GalleryTile, GenerateRequest, Generation, Image } from '@easel/shared';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { makeGeneration, makeImage } from '../../../../test/fake-server/fixtures';
import { inRouter } from '../../../../test/support/in-router';
import { type Call, renderWith, type View } from '../../../../test/support/render-with';
import { toTile } from '../../../lib/gallery/gallery-cache';
import { applyEvent } from '../../../lib/live/studio-cache';
import { ImageViewer } from './image-viewer';

let images: Image[] = [];
let generation: Generation = makeGeneration();
let refuses: (call: Call) => boolean = () => false;
const shown = jest.fn();
const closed = jest.fn();
const compared = jest.fn();

beforeEach(() => {
  images = ['one', 'two', 'three'].map((prompt) => makeImage({ prompt, generationId: generation.id }));
  refuses = () => false;
  notifications.clean();
  notifications.cleanQueue();
  for (const spy of [shown, closed, compared]) spy.mockReset();
});

const problem = (status: number, code: string) => ({
  status,
  body: { title: 'No', status, code, params: {}, requestId: 'r' },
});

const answer = (call: Call) => {
  if (refuses(call)) return problem(503, 'internal');
  const image = images.find(({ id }) => call.path.startsWith(`/api/gallery/${id}`));
  if (image !== undefined) {
    const trashed = call.method === 'DELETE' ? { deletedAt: new Date().toISOString() } : {};
    return { body: { ...image, ...trashed, ...(call.body as Partial<Image>) } };
  }
  if (call.path === '/api/generate') return { body: makeGeneration() };
  if (call.path.startsWith('/api/generation/')) return { body: generation };
  if (call.path.startsWith('/api/gallery/tags')) return { body: { items: [], nextCursor: null } };
  if (call.path.startsWith('/api/projects')) return { body: { items: [], nextCursor: null } };
  return problem(404, 'not_found');
};

const open = async (at = 0, compare: string[] = []): Promise<View> => {
  const view = await renderWith(
    await inRouter(
      <ImageViewer
        imageId={images[at]?.id ?? 'nobody'}
        tiles={images.map(toTile)}
        compare={compare}
        onShow={shown}
        onCompare={compared}
        onClose={closed}
      />,
    ),
    answer,
  );
  await screen.findByRole('dialog');
  return view;
};
/** Opens the details, which a small window hides at first, and waits until they are there. */
const loaded = async () => {
  if (screen.queryByRole('complementary') === null) await userEvent.keyboard('i');
  return screen.findByLabelText('Title');
};
const sent = ({ calls }: View, method: string, path: string) =>
  calls.filter((call) => call.method === method && call.path.startsWith(path));

test('steps with the arrow keys, names the tab, and tells the page once it comes to rest', async () => {
  await open();
  await loaded();
  expect(document.title).toBe('one · Easel');
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
  expect(screen.getByRole('dialog', { name: 'Picture: three' })).toBeInTheDocument();
  await waitFor(() => expect(shown).toHaveBeenLastCalledWith(images[2]?.id));
});

test('Escape in a field leaves and saves it, the next one closes', async () => {
  const view = await open();
  await userEvent.type(await loaded(), 'Night owl{Escape}');
  expect(closed).not.toHaveBeenCalled();
  expect(screen.getByLabelText('Title')).not.toHaveFocus();
  await waitFor(() => expect(sent(view, 'PUT', '/api/gallery')[0]?.body).toEqual({ title: 'Night owl' }));
  expect(await screen.findByText('Saved.')).toBeInTheDocument();
  await userEvent.keyboard('{Escape}');
  expect(closed).toHaveBeenCalled();
});

test('what the server refuses stays in the field, with a way to try again', async () => {
  const view = await open();
  refuses = ({ method }) => method === 'PUT';
  await loaded();
  await userEvent.type(screen.getByLabelText('Notes'), 'Dark green');
  await userEvent.tab();
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeInTheDocument();
  expect(screen.getByLabelText('Notes')).toHaveValue('Dark green');

  refuses = () => false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument());
  expect(sent(view, 'PUT', '/api/gallery')).toHaveLength(2);
});

test('what is not saved yet is saved when the next picture comes', async () => {
  const view = await open();
  await userEvent.type(await loaded(), 'Half');
  act(() => screen.getByRole<HTMLButtonElement>('button', { name: 'Next picture' }).click());
  await waitFor(() => expect(sent(view, 'PUT', `/api/gallery/${images[0]?.id}`)).toHaveLength(1));
});

test('a list of tags that is pasted becomes as many tags', async () => {
  const view = await open();
  await loaded();
  await userEvent.click(screen.getByLabelText('Tags', { selector: 'input' }));
  await userEvent.paste('owl, night\n Owl ,forest');
  await waitFor(() =>
    expect(sent(view, 'PUT', '/api/gallery')[0]?.body).toEqual({ tags: ['owl', 'night', 'forest'] }),
  );
});

test('tags are saved one by one', async () => {
  const view = await open();
  await loaded();
  await userEvent.type(screen.getByLabelText('Tags', { selector: 'input' }), 'owl{Enter}');
  await waitFor(() => expect(sent(view, 'PUT', '/api/gallery')[0]?.body).toEqual({ tags: ['owl'] }));
});

test('Delete moves it to the trash and shows the next one; after the last one it closes', async () => {
  const view = await open(1);
  await loaded();
  await userEvent.keyboard('{Delete}');
  await waitFor(() => expect(sent(view, 'DELETE', `/api/gallery/${images[1]?.id}`)).toHaveLength(1));
  expect(screen.getByRole('dialog', { name: 'Picture: three' })).toBeInTheDocument();
  expect(await screen.findByRole('button', { name: 'Undo' })).toBeInTheDocument();
});

test('deleting for good asks first, and Escape there only takes the question away', async () => {
  const view = await open();
  await loaded();
  await userEvent.keyboard('{Shift>}{Delete}{/Shift}');
  const question = await screen.findByRole('dialog', { name: 'Delete this picture for good?' });
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(question).not.toBeInTheDocument());
  expect(closed).not.toHaveBeenCalled();
  expect(sent(view, 'DELETE', '/api/gallery')).toEqual([]);

  await userEvent.keyboard('{Shift>}{Delete}{/Shift}');
  await userEvent.click(
    within(await screen.findByRole('dialog', { name: 'Delete this picture for good?' })).getByRole('button', {
      name: 'Delete for good',
    }),
  );
  await waitFor(() => expect(sent(view, 'DELETE', '/api/gallery')[0]?.path).toContain('permanent=true'));
});

test('four variations are asked for as the first was, each without its seed', async () => {
  generation = makeGeneration({
    prompt: 'a red fox, in ink',
    negativePrompt: 'snow',
    model: 'fal/flux',
    requested: {
      ...generation.requested,
      seed: 7,
      images: [{ source: 'gallery', id: 'x' }],
      asked: { aspectRatio: '3:2', steps: 12, seed: 7, count: 2, prompt: 'a red fox' },
    },
  });
  images = images.map((image) => ({ ...image, generationId: generation.id }));
  const view = await open();
  await loaded();
  await userEvent.keyboard('v');
  expect(await screen.findByText('4 variations are being drawn.')).toBeInTheDocument();
  const asked = sent(view, 'POST', '/api/generate').map(({ body }) => body as GenerateRequest);
  expect(asked).toHaveLength(4);
  expect(asked[0]).toEqual({
    prompt: 'a red fox, in ink',
    negativePrompt: 'snow',
    model: 'fal/flux',
    aspectRatio: '3:2',
    steps: 12,
    count: 1,
    images: ['x'],
    fallback: true,
  });
});

test('a picture that began with one that was only sent along says why it cannot be varied', async () => {
  generation = makeGeneration({
    requested: { ...generation.requested, images: [{ source: 'upload', id: 'x' }] },
  });
  images = images.map((image) => ({ ...image, generationId: generation.id }));
  const view = await open();
  await loaded();
  await userEvent.keyboard('v');
  expect(await screen.findByText(/is not in the gallery/)).toBeInTheDocument();
  expect(sent(view, 'POST', '/api/generate')).toEqual([]);
});

test('one that is not there is told of, and closes', async () => {
  images = [];
  await open();
  expect(await screen.findByText('This picture does not exist, or it is not yours.')).toBeInTheDocument();
  await userEvent.keyboard('{Escape}');
  expect(closed).toHaveBeenCalledTimes(1);
});

test('is compared with the next one by a key', async () => {
  await open();
  await loaded();
  await userEvent.keyboard('c');
  expect(compared).toHaveBeenCalledWith([images[1]?.id]);
});

test('two pictures are compared with a slider that keys move, side by side, and in turn', async () => {
  images = [makeImage({ seed: 1 }), makeImage({ seed: 2 })];
  await open(0, [images[1]?.id ?? '']);
  const slider = await screen.findByRole('slider', { name: 'Divider between the two pictures' });
  slider.focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(slider).toHaveAttribute('aria-valuetext', '55 % of the first picture');
  const rows = () => screen.getAllByRole('row').map((row) => row.textContent);
  expect(rows()).toEqual(['ParameterAB', 'Seed12']);
  await userEvent.keyboard('c');
  expect(rows()).toEqual(['ParameterAB', 'Seed21']);
  await userEvent.keyboard('m');
  expect(screen.getAllByRole('figure')).toHaveLength(2);
  await userEvent.keyboard('m');
  expect(screen.getByRole('button', { name: 'Show the other picture' })).toBeInTheDocument();
  await userEvent.keyboard('{Escape}');
  expect(compared).toHaveBeenCalledWith([]);
});

test('what another window deletes makes room for the next one, and is told of', async () => {
  let change: (tiles: GalleryTile[]) => void = () => {};
  const imageId = images[0]?.id ?? '';
  const Page = () => {
    const [tiles, setTiles] = useState(() => images.map(toTile));
    change = setTiles;
    return <ImageViewer imageId={imageId} tiles={tiles} onShow={shown} onClose={closed} />;
  };
  const view = await renderWith(await inRouter(<Page />), answer);
  await screen.findByRole('dialog', { name: 'Picture: one' });
  await loaded();
  const [gone, next, ...others] = images;
  images = images.slice(1);
  act(() => {
    applyEvent(view.queryClient, { name: 'image.deleted', data: { id: gone?.id ?? '' } });
    change([next, ...others].flatMap((image) => (image === undefined ? [] : [toTile(image)])));
  });
  expect(await screen.findByText(/deleted elsewhere/)).toBeInTheDocument();
  expect(screen.getByRole('dialog', { name: 'Picture: two' })).toBeInTheDocument();
});
