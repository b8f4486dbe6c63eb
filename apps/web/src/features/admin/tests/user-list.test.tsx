import { expect, test } from '@jest/globals';
import type { AdminUser } from '@easel/shared';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Answer, renderWith } from '../../../../test/support/render-with';
import { UserList } from '../users/user-list';
import { makeAdminUser } from './admin-fixtures';

const ada = makeAdminUser('ada', { role: 'admin' });
const bo = makeAdminUser('bo', { images: 12, trashed: 3, storageBytes: 2_500_000 });

const answering =
  (users: AdminUser[], change: Answer = () => ({})): Answer =>
  (call) =>
    call.method === 'GET' ? { body: { items: users, nextCursor: null } } : change(call);

const choose = async (name: string, item: string) => {
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: `What to do with ${name}` }));
  await user.click(await screen.findByRole('menuitem', { name: item }));
  return user;
};

test('the last administrator stays one, and the dialog says what helps', async () => {
  const { calls } = await renderWith(
    <UserList meId={ada.id} />,
    answering([ada, bo], () => ({
      status: 409,
      body: { title: 'x', status: 409, code: 'last_admin', params: {}, requestId: 'r' },
    })),
  );
  const user = await choose('ada', 'No longer an administrator…');
  const dialog = await screen.findByRole('dialog', { name: 'Is ada no longer an administrator?' });
  expect(dialog).toHaveTextContent('This is your own account.');
  await user.click(within(dialog).getByRole('button', { name: 'Take the role away' }));
  expect(await within(dialog).findByRole('alert')).toHaveTextContent(
    'Make somebody else an administrator first',
  );
  expect(calls.find(({ method }) => method === 'PUT')).toMatchObject({
    path: `/api/admin/users/${ada.id}`,
    body: { role: 'user' },
  });
});

test('an account with pictures is deleted only after somebody said what becomes of them', async () => {
  const { calls } = await renderWith(
    <UserList meId={ada.id} />,
    answering([ada, bo], () => ({ body: { images: 15 } })),
  );
  const user = await choose('bo', 'Delete…');
  const dialog = await screen.findByRole('dialog', { name: 'Delete bo?' });
  const confirm = within(dialog).getByRole('button', { name: 'Delete the account' });
  expect(confirm).toBeDisabled();
  expect(dialog).toHaveTextContent('their 15 pictures');

  await user.click(within(dialog).getByRole('radio', { name: 'Give them to another account' }));
  const heir = await within(dialog).findByRole('combobox', { name: 'To' });
  expect(within(heir).getAllByRole('option')).toHaveLength(1);
  await user.click(confirm);
  expect(await screen.findByText('bo is deleted; 15 pictures were handed over.')).toBeInTheDocument();
  expect(calls.find(({ method }) => method === 'DELETE')?.path).toBe(
    `/api/admin/users/${bo.id}?images=transfer&to=${ada.id}`,
  );
});

test('pictures can be deleted with their account', async () => {
  const { calls } = await renderWith(
    <UserList meId={ada.id} />,
    answering([ada, bo], () => ({ body: { images: 15 } })),
  );
  const user = await choose('bo', 'Delete…');
  const dialog = await screen.findByRole('dialog', { name: 'Delete bo?' });
  await user.click(within(dialog).getByRole('radio', { name: 'Delete them for good' }));
  await user.click(within(dialog).getByRole('button', { name: 'Delete the account' }));
  await waitFor(() =>
    expect(calls.find(({ method }) => method === 'DELETE')?.path).toBe(
      `/api/admin/users/${bo.id}?images=delete`,
    ),
  );
});

test("one's own password is not reset here, that of others is, by the rules", async () => {
  const { calls } = await renderWith(<UserList meId={ada.id} />, answering([ada, bo]));
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'What to do with ada' }));
  await screen.findByRole('menuitem', { name: 'Disable…' });
  expect(screen.queryByRole('menuitem', { name: 'Reset the password…' })).toBeNull();
  await user.keyboard('{Escape}');

  await choose('bo', 'Reset the password…');
  const dialog = await screen.findByRole('dialog', { name: 'New password for bo' });
  await user.type(within(dialog).getByLabelText('New password'), 'short');
  await user.click(within(dialog).getByRole('button', { name: 'Set the password' }));
  expect(dialog).toHaveTextContent('Use at least 8 characters.');
  expect(calls.filter(({ method }) => method === 'PUT')).toEqual([]);
});

test('a name that is taken is said at its field', async () => {
  await renderWith(
    <UserList meId={ada.id} />,
    answering([ada], () => ({
      status: 409,
      body: { title: 'x', status: 409, code: 'username_taken', params: {}, requestId: 'r' },
    })),
  );
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Add an account' }));
  const dialog = await screen.findByRole('dialog', { name: 'Add an account' });
  await user.type(within(dialog).getByLabelText('Username'), 'bo.');
  await user.type(within(dialog).getByLabelText('First password'), 'correct horse');
  await user.click(within(dialog).getByRole('button', { name: 'Create the account' }));
  await waitFor(() => expect(within(dialog).getByLabelText('Username')).toBeInvalid());
});
