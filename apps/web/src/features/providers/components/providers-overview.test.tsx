import { expect, test } from '@jest/globals';

import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createFakeSettings } from '../../../../test/fake-server/fake-settings';
import { type Call, renderWith } from '../../../../test/support/render-with';
import { ProvidersOverview } from './providers-overview';

const KEY = 'made-up-key-for-tests-4242';

/** The page over settings in memory; `refuse` answers in their place. */
const renderPage = async ({ isAdmin = true, refuse = () => undefined }: Options = {}) => {
  const settings = createFakeSettings();
  const view = await renderWith(<ProvidersOverview isAdmin={isAdmin} />, (call) => {
    const refusal = refuse(call);
    if (refusal !== undefined) return refusal;
    const { pathname, searchParams } = new URL(call.path, 'http://localhost');
    const body = (call.body ?? {}) as Record<string, unknown>;
    if (call.method === 'PUT') return { body: settings.setOrder(body) };
    if (call.method === 'POST') return { body: settings.save(body) };
    if (call.method === 'DELETE') {
      settings.remove('fal', searchParams.get('scope'));
      return {};
    }
    if (pathname.endsWith('/test-connection')) return { body: settings.test(searchParams.get('provider')) };
    if (pathname.endsWith('/local-servers')) return { body: settings.localServers() };
    return { body: settings.list() };
  });
  await screen.findByRole('article', { name: 'fal' });
  return view;
};

const card = (name: string) => within(screen.getByRole('article', { name }));
const asked = (calls: Call[], method: string) => calls.filter((call) => call.method === method);

test('says how each provider stands, over whose connection one draws, and what is left', async () => {
  await renderPage();
  expect(card('fal').getByText('Ready')).toBeInTheDocument();
  expect(card('fal').getByText('You draw over your own connection.')).toBeInTheDocument();
  expect(card('fal').getByText('••••9x7Q')).toBeInTheDocument();
  expect(card('fal').getByText('12.34 USD')).toBeInTheDocument();
  expect(card('OpenAI').getByText(/settings of this server/)).toBeInTheDocument();
  expect(card('Hugging Face').getByText('Paused')).toBeInTheDocument();
  expect(card('Hugging Face').getByText(/left alone until/)).toBeInTheDocument();
  expect(card('Replicate').getByText('Key missing')).toBeInTheDocument();
  expect(card('ComfyUI').getByText('Not connected')).toBeInTheDocument();
  expect(card('OpenRouter').getByText('Last test failed')).toBeInTheDocument();
  expect(
    card('OpenRouter').getByText(/OpenRouter said: Insufficient credits. Add credit/),
  ).toBeInTheDocument();
});

test('a key is saved for those it is meant for, and is nowhere afterwards', async () => {
  const { calls, queryClient, container } = await renderPage();
  await userEvent.click(card('Replicate').getByRole('button', { name: 'Add a key: Replicate' }));
  const field = card('Replicate').getByLabelText('Key');
  expect(field).toHaveFocus();
  expect(field).toHaveAttribute('type', 'password');
  expect(field).toHaveAttribute('autocomplete', 'off');
  expect(card('Replicate').getByRole('link', { name: 'Where keys are made' })).toHaveAttribute(
    'href',
    'https://replicate.com/account/api-tokens',
  );
  await userEvent.click(card('Replicate').getByRole('button', { name: 'Show or hide the key' }));
  expect(field).toHaveAttribute('type', 'text');
  await userEvent.type(field, ` ${KEY} `);
  await userEvent.click(card('Replicate').getByRole('radio', { name: 'Everybody here' }));
  await userEvent.click(card('Replicate').getByRole('button', { name: 'Test and save' }));

  expect(await card('Replicate').findByText('It answers')).toBeInTheDocument();
  expect(asked(calls, 'POST')[0]?.body).toEqual({ provider: 'replicate', scope: 'instance', apiKey: KEY });
  expect(await card('Replicate').findByText('••••4242')).toBeInTheDocument();
  expect(card('Replicate').getByRole('button', { name: 'Change key: Replicate' })).toHaveFocus();
  await userEvent.click(card('Replicate').getByRole('button', { name: 'Change key: Replicate' }));
  expect(card('Replicate').getByLabelText('Key')).toHaveValue('');

  const cached = [...queryClient.getQueryCache().getAll(), ...queryClient.getMutationCache().getAll()].map(
    ({ state }) => state,
  );
  expect(JSON.stringify(cached)).not.toContain(KEY);
  expect(container.innerHTML).not.toContain(KEY);
  expect(JSON.stringify(localStorage)).not.toContain(KEY);
});

test('a refused key is said with its cure and stays to be mended', async () => {
  await renderPage({
    refuse: ({ method }) =>
      method === 'POST' ? problem(422, 'provider_key_refused', 'Invalid token') : undefined,
  });
  await userEvent.click(card('Replicate').getByRole('button', { name: 'Add a key: Replicate' }));
  await userEvent.click(card('Replicate').getByRole('button', { name: 'Test and save' }));
  expect(card('Replicate').getByText('Paste the key here.')).toBeInTheDocument();
  await userEvent.type(card('Replicate').getByLabelText('Key'), 'wrong-made-up-key');
  await userEvent.click(card('Replicate').getByRole('button', { name: 'Test and save' }));
  expect(await card('Replicate').findByRole('alert')).toHaveTextContent(
    'Replicate said: Invalid token. Check the key',
  );
  expect(card('Replicate').getByLabelText('Key')).toHaveValue('wrong-made-up-key');
  expect(card('Replicate').queryByRole('button', { name: 'Save it without a test' })).not.toBeInTheDocument();
});

test('a key that nobody could try may be saved all the same', async () => {
  const { calls } = await renderPage({
    refuse: ({ method, body }) =>
      method === 'POST' && (body as { unchecked?: boolean }).unchecked !== true
        ? problem(502, 'provider_unreachable', 'the network is down')
        : undefined,
  });
  await userEvent.click(card('Replicate').getByRole('button', { name: 'Add a key: Replicate' }));
  await userEvent.type(card('Replicate').getByLabelText('Key'), KEY);
  await userEvent.click(card('Replicate').getByRole('button', { name: 'Test and save' }));
  await userEvent.click(await card('Replicate').findByRole('button', { name: 'Save it without a test' }));
  await waitFor(() => expect(asked(calls, 'POST')).toHaveLength(2));
  expect(asked(calls, 'POST')[1]?.body).toMatchObject({ apiKey: KEY, unchecked: true });
});

test('a key is removed only after a question', async () => {
  const { calls } = await renderPage();
  const remove = { name: 'Remove the connection of fal: Yours' };
  await userEvent.click(card('fal').getByRole('button', remove));
  expect(card('fal').getByRole('button', { name: 'Keep' })).toHaveFocus();
  await userEvent.click(card('fal').getByRole('button', { name: 'Keep' }));
  expect(asked(calls, 'DELETE')).toEqual([]);

  await userEvent.click(card('fal').getByRole('button', remove));
  await userEvent.click(card('fal').getByRole('button', { name: 'Remove' }));
  expect(await card('fal').findByText('Key missing')).toBeInTheDocument();
  expect(asked(calls, 'DELETE')[0]?.path).toBe('/api/settings/api-keys/fal?scope=own');
});

test('a test shows what it found, also when it fails', async () => {
  const { calls } = await renderPage();
  await userEvent.click(screen.getByRole('button', { name: 'Test OpenAI' }));
  expect(await card('OpenAI').findByText('ada@example.org')).toBeInTheDocument();
  expect(card('OpenAI').getByText('48')).toBeInTheDocument();
  expect(calls.at(-2)?.path).toBe('/api/settings/test-connection?provider=openai');
});

test('who is tried first is chosen by keyboard, saved at once and said; the others are not sent', async () => {
  const { calls } = await renderPage();
  const lines = () =>
    within(screen.getByRole('list', { name: 'Who is tried first' }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
  const sent = () => asked(calls, 'PUT').map(({ body }) => (body as { order: string[] }).order);
  expect(lines()).toEqual(['fal', 'Replicatenot connected', 'Hugging Face']);
  const up = () => screen.getByRole('button', { name: 'Move Hugging Face up' });
  up().focus();
  await userEvent.keyboard('{Enter}{Enter}{Enter}');
  await waitFor(() => expect(sent()).toHaveLength(2));
  expect(sent()[1]).toEqual(['huggingface', 'fal', 'replicate']);
  expect(up()).toHaveFocus();
  expect(up()).toHaveAttribute('aria-disabled', 'true');
  expect(screen.getByText('Hugging Face is number 1 of 3 now.')).toBeInTheDocument();

  screen.getByRole('button', { name: 'OpenAI: add to those tried first' }).focus();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(sent()[2]).toEqual(['huggingface', 'fal', 'replicate', 'openai']));
  expect(screen.getByText('OpenAI is number 4 of 4 now.')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Try OpenAI as usual again' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('button', { name: 'OpenAI: add to those tried first' })).toHaveFocus();

  for (const name of ['Hugging Face', 'fal', 'Replicate'])
    await userEvent.click(screen.getByRole('button', { name: `Try ${name} as usual again` }));
  await waitFor(() => expect(sent().at(-1)).toEqual([]));
  expect(screen.queryByRole('list', { name: 'Who is tried first' })).not.toBeInTheDocument();
  expect(screen.getByText('Nobody is preferred now. Add:')).toBeInTheDocument();
});

test.each([
  ['ComfyUI', '/baseUrl', 'Address', 'nowhere', 'Enter an address that begins with http:// or https://.'],
  [
    'Replicate',
    '/body/apiKey',
    'Key',
    'clé à moi',
    'A key has only letters, digits and signs, without spaces or accents.',
  ],
])('what the server could not take of %s is said at its field', async (name, path, label, typed, said) => {
  await renderPage({
    refuse: ({ method }) =>
      method === 'POST'
        ? {
            status: 400,
            body: {
              title: 'x',
              status: 400,
              code: 'validation_failed',
              params: {},
              requestId: 'r',
              errors: [{ path, message: 'must match pattern' }],
            },
          }
        : undefined,
  });
  await userEvent.click(card(name).getByRole('button', { name: /^(Connect|Add a key):/ }));
  await userEvent.type(card(name).getByLabelText(label), typed);
  await userEvent.click(card(name).getByRole('button', { name: 'Test and save' }));
  expect(await card(name).findByText(said)).toBeInTheDocument();
  expect(card(name).getByLabelText(label)).toHaveAttribute('aria-invalid', 'true');
  expect(card(name).getByLabelText(label)).toHaveFocus();
  expect(card(name).queryByRole('alert')).not.toBeInTheDocument();
});

test('a test says over whose connection it was made', async () => {
  await renderPage();
  expect(card('fal').getByText(/^Your own connection · Tested/)).toBeInTheDocument();
  await userEvent.click(card('fal').getByRole('button', { name: 'Change key: fal' }));
  await userEvent.type(card('fal').getByLabelText('Key'), KEY);
  await userEvent.click(card('fal').getByRole('radio', { name: 'Everybody here' }));
  await userEvent.click(card('fal').getByRole('button', { name: 'Test and save' }));
  expect(await card('fal').findByText(/^The connection of everybody · Tested/)).toBeInTheDocument();
});

test('a server found on this machine is connected with one press', async () => {
  const { calls } = await renderPage();
  await userEvent.click(await screen.findByRole('button', { name: 'Connect ComfyUI' }));
  await waitFor(() => expect(asked(calls, 'POST')).toHaveLength(1));
  expect(asked(calls, 'POST')[0]?.body).toEqual({
    provider: 'comfyui',
    baseUrl: 'http://127.0.0.1:8188',
    scope: 'instance',
  });
});

test('others than administrators connect services for themselves only', async () => {
  const { calls } = await renderPage({ isAdmin: false });
  expect(screen.queryByText('Found on this machine')).not.toBeInTheDocument();
  expect(calls.some(({ path }) => path.includes('local-servers'))).toBe(false);
  expect(card('ComfyUI').getByText('An administrator can connect it.')).toBeInTheDocument();
  expect(card('ComfyUI').queryByRole('button')).not.toBeInTheDocument();
  expect(card('Hugging Face').queryByRole('button', { name: /^Remove/ })).not.toBeInTheDocument();
  await userEvent.click(card('Replicate').getByRole('button', { name: 'Add a key: Replicate' }));
  expect(card('Replicate').queryByText('Everybody here')).not.toBeInTheDocument();
});

const problem = (status: number, code: string, reason: string) => ({
  status,
  body: { title: 'x', status, code, params: { provider: 'Replicate', reason }, requestId: 'r' },
});

interface Options {
  isAdmin?: boolean;
  refuse?: (call: Call) => { status: number; body: unknown } | undefined;
}
