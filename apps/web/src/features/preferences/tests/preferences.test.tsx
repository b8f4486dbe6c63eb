import { afterEach, expect, test } from '@jest/globals';
import { DEFAULT_PREFERENCES, type Preferences, type Settings } from '@easel/shared';
import { notifications } from '@mantine/notifications';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Answer, renderWith } from '../../../../test/support/render-with';
import { queryKeys } from '../../../lib/query-keys';
import { shortcutOptions } from '../../../lib/shortcuts/use-shortcuts';
import { useSettings } from '../api/get-settings';
import { AppearanceSettings } from '../components/appearance-settings';
import { InstanceNotice } from '../components/instance-notice';
import { usePreferences } from '../hooks/use-preferences';
import { ShortcutSettings } from '../shortcuts/shortcut-settings';

// Messages outlive the page they were said on.
afterEach(() => notifications.clean());

const settingsWith = (more: Partial<Preferences> = {}, notice: string | null = null): Settings => ({
  preferences: { ...DEFAULT_PREFERENCES, ...more },
  instance: { defaultModel: 'sketchbook', notice, trashDays: 30 },
});

/** A server that keeps what it is told. */
const keeping = (settings: Settings): Answer => {
  let kept = settings;
  return ({ method, body }) => {
    if (method === 'PUT')
      kept = { ...kept, preferences: { ...kept.preferences, ...(body as Partial<Preferences>) } };
    return { body: kept };
  };
};

const Studio = () => {
  usePreferences();
  const preferences = useSettings().data?.preferences;
  if (preferences === undefined) return null;
  return (
    <>
      <AppearanceSettings preferences={preferences} />
      <ShortcutSettings preferences={preferences} />
    </>
  );
};

const scheme = () => document.documentElement.getAttribute('data-mantine-color-scheme');

test('a choice shows before the server has answered, and goes back with a sentence when it refuses', async () => {
  let refuse = () => {};
  const refused = new Promise<void>((resolve) => {
    refuse = resolve;
  });
  await renderWith(<Studio />, async ({ method }) => {
    if (method === 'GET') return { body: settingsWith({ theme: 'light' }) };
    await refused;
    return {
      status: 500,
      body: { title: 'x', status: 500, code: 'internal', params: {}, requestId: 'r' },
    };
  });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('radio', { name: 'Dark' }));
  await waitFor(() => expect(scheme()).toBe('dark'));
  refuse();
  await waitFor(() => expect(scheme()).toBe('light'));
  expect(screen.getByRole('radio', { name: 'Light' })).toBeChecked();
  expect(await screen.findByRole('alert')).toBeInTheDocument();
});

test('what changes in another browser changes here', async () => {
  let kept = settingsWith({ theme: 'light' });
  const { queryClient } = await renderWith(<Studio />, () => ({ body: kept }));
  await waitFor(() => expect(scheme()).toBe('light'));
  kept = settingsWith({ theme: 'dark', shortcuts: false, keys: { 'gallery.favorite': 'h' } });
  await queryClient.invalidateQueries({ queryKey: queryKeys.settings });
  await waitFor(() => expect(scheme()).toBe('dark'));
  expect(shortcutOptions()).toEqual({ enabled: false, keys: { 'gallery.favorite': 'h' } });
});

test('keys that are taken are refused with the name of the other; free ones are kept', async () => {
  const { calls } = await renderWith(<Studio />, keeping(settingsWith()));
  const user = userEvent.setup();
  const changes = () => calls.filter(({ method }) => method === 'PUT').map(({ body }) => body);
  const before = { name: 'Tag: T. Choose other keys' };
  await user.click(await screen.findByRole('button', before));
  await user.keyboard('f');
  expect(await screen.findByRole('alert')).toHaveTextContent('F is taken by “Favourite”');
  expect(changes()).toEqual([]);

  await user.keyboard('{Shift>}T{/Shift}');
  expect(await screen.findByRole('button', { name: 'Tag: Shift + T. Choose other keys' })).toBeVisible();
  expect(changes()).toEqual([{ keys: { 'gallery.tag': 'shift+t' } }]);
  await waitFor(() => expect(shortcutOptions().keys).toEqual({ 'gallery.tag': 'shift+t' }));

  await user.click(screen.getByRole('button', { name: 'Tag: back to T' }));
  expect(await screen.findByRole('button', before)).toBeVisible();
  expect(changes().at(-1)).toEqual({ keys: {} });
});

test('what works while typing needs a modifier', async () => {
  const { calls } = await renderWith(<Studio />, keeping(settingsWith()));
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /^Command palette: Ctrl \+ K/ }));
  await user.keyboard('j');
  expect(await screen.findByRole('alert')).toHaveTextContent('needs Ctrl or Alt');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(calls.filter(({ method }) => method === 'PUT')).toEqual([]);
});

test('a notice that was put away stays away until there is another', async () => {
  const Notice = () => {
    const notice = useSettings().data?.instance.notice;
    return notice && <InstanceNotice notice={notice} />;
  };
  let notice = 'Closed on Sunday';
  const { queryClient } = await renderWith(<Notice />, () => ({ body: settingsWith({}, notice) }));
  const user = userEvent.setup();
  expect(await screen.findByText('Closed on Sunday')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(screen.queryByText('Closed on Sunday')).toBeNull();
  notice = 'Open again';
  await queryClient.invalidateQueries({ queryKey: queryKeys.settings });
  expect(await screen.findByText('Open again')).toBeInTheDocument();
});
