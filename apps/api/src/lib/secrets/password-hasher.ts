import { compare, hash } from 'bcrypt';
import pLimit from 'p-limit';
import { AppError } from '../app-error.js';
import { deriveKey, hmacSha256 } from './crypto.js';

/** Turns passwords into what is stored, and checks them. */
export interface PasswordHasher {
  /** @returns `v1$` and a bcrypt hash, 63 characters in all. @throws AppError `busy` when too many wait. */
  hash(password: string): Promise<string>;
  /**
   * Whether `password` made `stored`. Null (no such account) takes as long as a real check and is always false.
   * @throws AppError `busy` when too many wait.
   */
  verify(password: string, stored: string | null): Promise<boolean>;
}

/** 193 ms a hash on a 2024 server core; ASVS 5.0 appendix C asks for at least 10. */
export const BCRYPT_COST = 12;

/**
 * bcrypt over base64(HMAC-SHA-256(pepper, NFKC(password))): 44 characters whatever the password, because bcrypt
 * reads 72 bytes and forgets the rest (ASVS 6.2.8 forbids that), and because the same password typed on two
 * keyboards may differ in its Unicode form. Without the pepper, which is not in the database, a stolen table
 * cannot be guessed at.
 */
export const createPasswordHasher = ({ secretKey, cost = BCRYPT_COST }: HasherOptions): PasswordHasher => {
  const pepper = deriveKey(secretKey, 'password pepper v1');
  const limit = pLimit(CONCURRENT);
  const prepare = (password: string) => hmacSha256(pepper, password.normalize('NFKC')).toString('base64');

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    if (limit.pendingCount >= WAITING) return Promise.reject(new AppError('busy', { retryAfter: 2 }));
    return limit(work);
  };
  const makeHash = (password: string) => hash(prepare(password), cost);

  // Made on first use, so that a start costs no hash.
  let dummy: Promise<string> | undefined;
  const dummyHash = () => (dummy ??= makeHash('a password nobody has'));

  return {
    hash: (password) => inTurn(async () => PREFIX + (await makeHash(password))),
    verify: (password, stored) =>
      inTurn(async () => {
        const known = stored?.startsWith(PREFIX) ? stored.slice(PREFIX.length) : null;
        const matches = await compare(prepare(password), known ?? (await dummyHash()));
        return known !== null && matches;
      }),
  };
};

const PREFIX = 'v1$';

// bcrypt runs on libuv's four threads, which file access and name lookups need as well.
const CONCURRENT = 2;
// 20 waiting at 0.2 s and two at a time: the last one waits two seconds.
const WAITING = 20;

interface HasherOptions {
  secretKey: string | Buffer;
  /** bcrypt's cost; tests lower it to 4. */
  cost?: number;
}
