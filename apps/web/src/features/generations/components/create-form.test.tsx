import { expect, test } from '@jest/globals';
import { SKETCHBOOK_STYLE_IDS } from '@easel/shared';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { inRouter } from '../../../../test/support/in-router';
import { Form, renderForm } from '../../../../test/support/render-form';
import { renderWith } from '../../../../test/support/render-with';

test('counts the characters of the prompt as the server does', async () => {
  await renderForm();
  await userEvent.type(screen.getByLabelText('Prompt'), '  a 🦊  ');
  expect(screen.getByText('3 / 4,000 characters')).toBeInTheDocument();
});

test('refuses a prompt that is too long, and says by how much', async () => {
  const { calls } = await renderForm({ prompt: 'é'.repeat(4012) });
  expect(screen.getByText('The limit is 4,000 characters: remove 12.')).toBeInTheDocument();
  expect(screen.getByLabelText('Prompt')).toHaveAttribute('aria-invalid', 'true');
  await userEvent.click(screen.getByRole('button', { name: 'Generate' }));
  expect(calls).toEqual([]);
  expect(screen.getByLabelText('Prompt')).toHaveFocus();
});

test('an empty prompt is asked for', async () => {
  const { calls } = await renderForm({ prompt: ' \n ' });
  await userEvent.click(screen.getByRole('button', { name: 'Generate' }));
  expect(screen.getByText('Say in a few words what the picture should show.')).toBeInTheDocument();
  expect(calls).toEqual([]);
});

test('Ctrl+Enter generates from the prompt and from anywhere, and the button never locks', async () => {
  const { calls } = await renderForm({ prompt: 'a fox' });
  fireEvent.keyDown(screen.getByLabelText('Prompt'), { key: 'Enter', code: 'Enter', ctrlKey: true });
  fireEvent.keyDown(document.documentElement, { key: 'Enter', code: 'Enter', metaKey: true });
  await waitFor(() => expect(calls).toHaveLength(2));
  expect(calls[0]).toMatchObject({
    method: 'POST',
    path: '/api/generate',
    body: { prompt: 'a fox', model: 'sketchbook/noto', aspectRatio: '1:1', count: 1 },
  });
  expect(screen.getByRole('button', { name: 'Generate' })).toBeEnabled();
});

test('shows and sends only what the model can do', async () => {
  const { calls } = await renderForm({
    prompt: 'a fox',
    model: 'plain/one',
    style: 'ink',
    seed: 4,
    count: 3,
    negativePrompt: 'snow',
  });
  for (const label of ['Style', 'Seed', 'Pictures', 'Leave out'])
    expect(screen.queryByText(label)).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Generate' }));
  await waitFor(() =>
    expect(calls[0]?.body).toEqual({ prompt: 'a fox', model: 'plain/one', aspectRatio: '1:1', count: 1 }),
  );
});

test('leaves the style to the prompt unless one is chosen, also by keyboard', async () => {
  const { calls } = await renderForm({ prompt: 'a fox' });
  const styles = within(screen.getByRole('group', { name: 'Style' }));
  expect(styles.getAllByRole('radio')).toHaveLength(1 + SKETCHBOOK_STYLE_IDS.length);
  const auto = styles.getByRole('radio', { name: 'As the prompt says, else Storybook' });
  expect(auto).toBeChecked();
  await userEvent.click(screen.getByRole('button', { name: 'Generate' }));
  await waitFor(() => expect(calls).toHaveLength(1));
  expect(calls[0]?.body).not.toHaveProperty('style');

  auto.focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(styles.getByRole('radio', { name: 'Gouache' })).toBeChecked();
  await userEvent.click(styles.getByRole('radio', { name: 'Pixel art' }));
  await userEvent.click(screen.getByRole('button', { name: 'Generate' }));
  await waitFor(() => expect(calls[1]?.body).toMatchObject({ style: 'pixel-art' }));
});

test.each([
  ['sketchbook/noto', /flat vector art/],
  ['sketchbook/clay', /three-dimensional art/],
  ['sketchbook/abstract', /colour and form only/],
])('%s has a note of its own, and is no neural network', async (model, note) => {
  await renderForm({ model });
  expect(screen.getByText(note)).toHaveTextContent('not a neural network');
});

test('a model that cannot be used is never chosen', async () => {
  await renderForm({ model: 'hosted/big' });
  expect(screen.getByRole('button', { name: 'Model: Sketchbook. Choose another' })).toBeInTheDocument();
});

test('says which size will be drawn, and refuses one the model cannot', async () => {
  const { calls } = await renderForm({ prompt: 'a fox', aspectRatio: null, width: 1001, height: 500 });
  expect(screen.getByText(/Drawn at 1000 × 504 pixels: this model works in steps of 8/)).toBeInTheDocument();
  await userEvent.clear(screen.getByLabelText('Height'));
  await userEvent.type(screen.getByLabelText('Height'), '20');
  expect(screen.getByText(/Each side from 256 to 2048 pixels/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Generate' }));
  expect(calls).toEqual([]);
});

test('a picture the server cannot use is said to a person, not to a program', async () => {
  await renderWith(<Form given={{ prompt: 'a fox' }} />, () => ({
    status: 400,
    body: {
      title: 'x',
      status: 400,
      code: 'image_input_invalid',
      params: { max: 16_777_216, pixels: 64_000_000 },
      requestId: 'r',
    },
  }));
  await userEvent.click(screen.getByRole('button', { name: 'Generate' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Choose a PNG, JPEG or WebP of at most 16 MiB.');
  expect(screen.getByRole('alert')).not.toHaveTextContent('data URL');
});

test('a full queue is said with its cure', async () => {
  await renderWith(<Form given={{ prompt: 'a fox' }} />, () => ({
    status: 429,
    body: { title: 'x', status: 429, code: 'queue_full', params: { max: 50 }, requestId: 'r' },
  }));
  await userEvent.click(screen.getByRole('button', { name: 'Generate' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('You have 50 unfinished generations');
});

test('controls of a model appear with it, within its limits', async () => {
  const { calls } = await renderForm({ prompt: 'a fox', model: 'automatic1111/sd_xl_base_1.0' });
  const slider = screen.getByRole('slider', { name: 'Steps' });
  expect(slider).toHaveValue('20');
  expect(slider).toHaveAttribute('max', '150');
  fireEvent.change(slider, { target: { value: '33' } });
  expect(screen.getByRole('textbox', { name: 'Steps' })).toHaveValue('33');
  fireEvent.change(screen.getByRole('slider', { name: 'Guidance' }), { target: { value: '9' } });
  await userEvent.click(screen.getByRole('button', { name: 'Back to what the model likes: Guidance' }));
  expect(screen.getByRole('slider', { name: 'Guidance' })).toHaveFocus();
  // How far a result may leave a picture is nothing to ask while there is none.
  expect(screen.queryByRole('slider', { name: 'Change' })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Generate' }));
  await waitFor(() => expect(calls[0]?.body).toMatchObject({ steps: 33 }));
  expect(calls[0]?.body).not.toHaveProperty('guidance');
});

test('what only one model knows is under Advanced', async () => {
  const { calls } = await renderForm({ prompt: 'a fox', model: 'fal/flux/schnell' });
  await userEvent.click(screen.getByText('Advanced'));
  await userEvent.selectOptions(screen.getByLabelText('acceleration'), 'high');
  await userEvent.selectOptions(screen.getByLabelText('enable safety checker'), 'No');
  await userEvent.type(screen.getByLabelText('lora scale'), '2.5');
  await userEvent.type(screen.getByLabelText('output note'), 'hello');
  await userEvent.clear(screen.getByLabelText('output note'));
  await userEvent.click(screen.getByRole('button', { name: 'Generate' }));
  await waitFor(() =>
    expect(calls[0]?.body).toMatchObject({
      extra: { acceleration: 'high', enable_safety_checker: false, lora_scale: 2.5 },
    }),
  );
  expect(calls[0]?.body).not.toHaveProperty('extra.output_note');
});

test('where only some sizes exist, those are offered', async () => {
  const { calls } = await renderForm({ prompt: 'a fox', model: 'openai/gpt-image-1' });
  const sizes = within(screen.getByRole('group', { name: 'Size' }));
  expect(sizes.getAllByRole('radio')).toHaveLength(3);
  expect(sizes.getByRole('radio', { name: '1024 × 1024' })).toBeChecked();
  expect(screen.queryByLabelText('Width')).not.toBeInTheDocument();
  await userEvent.click(sizes.getByRole('radio', { name: '1536 × 1024' }));
  await userEvent.click(screen.getByRole('button', { name: 'Generate' }));
  await waitFor(() => expect(calls[0]?.body).toMatchObject({ width: 1536, height: 1024 }));
});

test.each([
  ['sketchbook/noto', 1, 'free'],
  ['fal/flux/schnell', 2, 'about $0.006'],
  ['replicate/owner/model-0', 1, 'free'],
  ['flux-schnell', 1, 'about $0.003'],
  ['edit', 1, 'about $0.04; up to $0.042 if another has to draw it'],
  ['free-first', 2, 'free; up to $0.006 if another has to draw it'],
  ['free-or-unknown', 1, 'free; price unknown if another has to draw it'],
])('tells at the button what %s will cost', async (model, count, cost) => {
  await renderForm({ model, count });
  expect(screen.getByRole('button', { name: 'Generate' })).toHaveAccessibleDescription(cost);
});

test('opens the list of models, and comes back to where one was', async () => {
  // It is fetched when it is first needed, which takes its time.
  await import('../picker/model-picker');
  const form = await inRouter(<Form given={{ prompt: 'a fox' }} />);
  await renderWith(form);
  const button = await screen.findByRole('button', { name: /^Model: Sketchbook/ });
  await userEvent.click(button);
  await userEvent.type(await screen.findByRole('searchbox', {}, { timeout: 8000 }), 'kontext{Enter}');
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(screen.getByRole('button', { name: /^Model: FLUX.1 Kontext/ })).toHaveFocus();
});

test('several models and choices in braces go as one batch', async () => {
  const { calls } = await renderForm({
    prompt: 'a {red|blue} fox',
    models: ['sketchbook/noto', 'sketchbook/clay'],
    projectId: '019a0000-0000-7000-8000-00000000000b',
  });
  expect(
    screen.getByRole('button', { name: 'Model: 2 models compared. Choose another' }),
  ).toBeInTheDocument();
  expect(await screen.findByText('Makes 4 pictures', {}, { timeout: 9000 })).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Which prompts?' }));
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'a red fox',
    'a blue fox',
  ]);
  await userEvent.click(screen.getByRole('button', { name: 'Generate' }));
  await waitFor(() =>
    expect(calls).toEqual([
      expect.objectContaining({
        path: '/api/generate/batch',
        body: {
          prompt: 'a {red|blue} fox',
          models: ['sketchbook/noto', 'sketchbook/clay'],
          dynamic: true,
          aspectRatio: '1:1',
          count: 1,
          projectId: '019a0000-0000-7000-8000-00000000000b',
        },
      }),
    ]),
  );
});

test('a picture given to a model that takes none is offered to those that do', async () => {
  const { calls } = await renderForm({ prompt: 'a fox', images: ['019a0000-0000-7000-8000-00000000000c'] });
  expect(
    await screen.findByText(
      'Sketchbook starts from words alone and takes no picture.',
      {},
      { timeout: 9000 },
    ),
  ).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Use FLUX.1 Kontext [pro]' }));
  await userEvent.click(screen.getByRole('button', { name: 'Generate' }));
  await waitFor(() =>
    expect(calls[0]?.body).toMatchObject({
      model: 'fal/flux/kontext',
      images: ['019a0000-0000-7000-8000-00000000000c'],
    }),
  );
});
