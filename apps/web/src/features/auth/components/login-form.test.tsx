import { expect, jest, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderWith } from '../../../../test/support/render-with';
import { LoginForm } from './login-form';

const fill = async (username: string, password: string) => {
  const user = userEvent.setup();
  if (username !== '') await user.type(screen.getByLabelText('Username'), username);
  if (password !== '') await user.type(screen.getByLabelText('Password'), password);
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
};

test('a refusal is said with its cure', async () => {
  await renderWith(<LoginForm onSuccess={() => {}} />, () => ({
    status: 401,
    body: { title: 'x', status: 401, code: 'credentials_invalid', params: {}, requestId: 'r' },
  }));
  await fill('ada', 'wrong horse');
  expect(await screen.findByRole('alert')).toHaveTextContent('Username or password is wrong');
  expect(screen.getByRole('alert')).toHaveTextContent('Check both and try again.');
});

test('a failure of the server shows the request id', async () => {
  await renderWith(<LoginForm onSuccess={() => {}} />, () => ({
    status: 500,
    body: { title: 'x', status: 500, code: 'internal', params: {}, requestId: 'req-42' },
  }));
  await fill('ada', 'correct horse');
  expect(await screen.findByRole('alert')).toHaveTextContent('req-42');
});

test('empty fields are told before the server is asked', async () => {
  const { calls } = await renderWith(<LoginForm onSuccess={() => {}} />);
  await fill('', '');
  expect(screen.getByText('Enter your username.')).toBeInTheDocument();
  expect(screen.getByText('Enter your password.')).toBeInTheDocument();
  expect(calls).toEqual([]);
});

test('signing in hands over who it was', async () => {
  const user = { id: '1', username: 'ada', role: 'user' };
  const onSuccess = jest.fn();
  const { calls } = await renderWith(<LoginForm onSuccess={onSuccess} />, () => ({ body: { user } }));
  await fill(' ada ', 'correct horse');
  expect(onSuccess).toHaveBeenCalledWith(user);
  expect(calls[0]).toMatchObject({
    path: '/api/auth/login',
    body: { username: 'ada', password: 'correct horse' },
  });
});
