import { expect, test } from '@jest/globals';
import { build, code, DAY, PASSWORD } from './auth-rig.js';

test('a token works until its session expires, the account is disabled or it is ended', async () => {
  const { users, sessions, register, login, pass } = build();
  const { user, token } = await register('ada');
  const found = await sessions.authenticate(token);
  expect(found?.user).toEqual({ id: user.id, username: 'ada', role: 'admin' });
  expect(await sessions.authenticate(`${token}x`)).toBeNull();

  const row = users.rows.get(user.id);
  if (row) row.disabled = true;
  expect(await sessions.authenticate(token)).toBeNull();
  expect(await sessions.isValid(found?.session.id ?? '')).toBe(false);
  if (row) row.disabled = false;

  pass(30 * DAY - 1);
  expect(await sessions.authenticate(token)).not.toBeNull();
  pass(1);
  expect(await sessions.authenticate(token)).toBeNull();

  const again = await login('ada', PASSWORD);
  await sessions.endByToken(again.token);
  expect(await sessions.authenticate(again.token)).toBeNull();
});

test('a changed role counts at once', async () => {
  const { users, sessions, register } = build();
  const { user, token } = await register('ada');
  const row = users.rows.get(user.id);
  if (row) row.role = 'user';
  expect((await sessions.authenticate(token))?.user.role).toBe('user');
});

test('the last use is noted at most once a minute', async () => {
  const { sessions, register, now, pass } = build();
  const { user, token } = await register('ada');
  const lastSeen = async () => {
    const found = await sessions.authenticate(token);
    return (await sessions.list({ userId: user.id, currentId: found?.session.id ?? '' }))[0]?.lastSeenAt;
  };
  const start = now();
  pass(59_000);
  expect(await lastSeen()).toBe(start);
  pass(2000);
  expect(await lastSeen()).toBe(now());
});

test('a new password ends all other sessions and renews this one', async () => {
  const { auth, sessions, register, login } = build();
  const { user, token } = await register('ada');
  const other = await login('ada', PASSWORD);
  const sessionId = (await sessions.authenticate(token))?.session.id ?? '';
  const change = { userId: user.id, sessionId, address: '10.0.0.1', newPassword: 'another password' };
  await expect(auth.changePassword({ ...change, currentPassword: 'wrong' })).rejects.toEqual(
    code('password_incorrect'),
  );
  const renewed = await auth.changePassword({ ...change, currentPassword: PASSWORD });
  expect(await sessions.authenticate(token)).toBeNull();
  expect(await sessions.authenticate(other.token)).toBeNull();
  expect((await sessions.authenticate(renewed.token))?.session.id).toBe(sessionId);
  await expect(login('ada', PASSWORD)).rejects.toEqual(code('credentials_invalid'));
  await login('ada', 'another password');
});

test('a stolen session is no way to guess the password', async () => {
  const { auth, sessions, register } = build();
  const { user, token } = await register('ada');
  const sessionId = (await sessions.authenticate(token))?.session.id ?? '';
  const guess = () =>
    auth.changePassword({
      userId: user.id,
      sessionId,
      address: '10.0.0.1',
      currentPassword: 'guess',
      newPassword: 'irrelevant',
    });
  for (let i = 0; i < 10; i += 1) await expect(guess()).rejects.toEqual(code('password_incorrect'));
  await expect(guess()).rejects.toEqual(code('rate_limited'));
});
