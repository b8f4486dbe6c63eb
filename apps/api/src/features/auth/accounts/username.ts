import { ValidationError } from '../../../lib/problems/validation-error.js';

/** What makes a username unique: the same for upper and lower case, and however it was composed. */
export const toUsernameKey = (username: string): string =>
  username.normalize('NFKC').toLowerCase().normalize('NFKC');

/**
 * The key of a name somebody wants to have.
 * @throws ValidationError when the key has no room
 */
export const checkUsername = (username: string): string => {
  const key = toUsernameKey(username);
  if (key.length > KEY_LENGTH)
    throw new ValidationError([{ path: '/username', message: '"username" is too long when written out.' }]);
  return key;
};

// The width of user.username_key; NFKC can make one letter into eighteen.
const KEY_LENGTH = 64;
