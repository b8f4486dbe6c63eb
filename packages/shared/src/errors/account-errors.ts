/** Errors of signing in and of accounts: see `ERRORS`. */
export const ACCOUNT_ERRORS = {
  unauthenticated: {
    status: 401,
    title: 'You are not signed in',
    detail: 'Sign in, or send Authorization: Bearer with a valid token.',
  },
  token_invalid: {
    status: 401,
    title: 'The token is not valid',
    detail: 'It is unknown, revoked or expired; sign in again for a new one.',
  },
  credentials_invalid: {
    status: 401,
    title: 'Username or password is wrong',
    detail: 'Check both and try again.',
  },
  password_incorrect: {
    status: 403,
    title: 'The current password is wrong',
    detail: 'Type the password you sign in with now.',
  },
  setup_token_invalid: {
    status: 403,
    title: 'The setup token is missing or wrong',
    detail: 'The first account needs the one-time token printed in the server log at start.',
  },
  registration_closed: {
    status: 403,
    title: 'Registration is closed',
    detail: 'Ask an administrator of this instance for an account.',
  },
  username_taken: { status: 409, title: 'This username is taken', detail: 'Choose another one.' },
  last_admin: {
    status: 409,
    title: 'This is the last administrator',
    detail: 'Make somebody else an administrator first; an instance is never without one.',
  },
  own_password: {
    status: 409,
    title: 'This is your own account',
    detail:
      'Change your own password under Settings (PUT /api/auth/password), which asks for the current one.',
  },
  setting_from_environment: {
    status: 409,
    title: 'This is set in the environment',
    detail:
      '{name} is set where the server is started; change it there and restart, or remove it there first.',
  },
} as const;
