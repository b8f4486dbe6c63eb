import { AppError } from '../../lib/app-error.js';
import { type Clock, shiftIso } from '../../lib/clock.js';
import { deriveKey, hmacSha256 } from '../../lib/secrets/crypto.js';
import type { LoginThrottleRepository } from './login-throttle.repository.js';

/**
 * Slows down guessing of passwords. Three counters, because each alone has a hole:
 * - one account from one address, 10 in 15 minutes: the usual guesser. Tight, since it hurts nobody else.
 * - one address, 30: the guesser who tries one password on many accounts.
 * - one account from anywhere, 100: the guesser with many addresses. Loose, and not counted for an address from
 *   which the account has signed in within 30 days: otherwise anybody could keep a person out by guessing badly.
 * A try is counted before the password is looked at, so that tries sent at once cannot slip through together.
 */
export interface LoginThrottle {
  /** Counts a try. @throws AppError `rate_limited` with the seconds to wait; that try is then counted nowhere. */
  begin(who: { usernameKey: string; address: string }): Promise<LoginTry>;
  /** Drops counters that no longer matter. */
  purge(): Promise<void>;
}

/** A counted try. Left alone it stays a failure. */
export interface LoginTry {
  /** The password was right: forget the failures of this account, and remember its address. */
  succeed(): Promise<void>;
  /** The password was not looked at: take the try back. */
  withdraw(): Promise<void>;
}

export const createLoginThrottle = ({ repository, clock, secretKey }: ThrottleDeps): LoginThrottle => {
  const key = deriveKey(secretKey, 'login throttle v1');
  const idOf = (...parts: string[]) => hmacSha256(key, JSON.stringify(parts)).toString('hex');

  const isKnown = async (id: string): Promise<boolean> => {
    const row = await repository.find(id);
    return row !== null && row.windowStart > shiftIso(clock.now(), -KNOWN_MS);
  };
  const reserve = ({ id, limit }: Counter): Promise<boolean> => {
    const now = clock.now();
    return repository.reserve({ id, limit, now, windowFrom: shiftIso(now, -WINDOW_MS) });
  };
  const secondsLeft = async (id: string): Promise<number> => {
    const row = await repository.find(id);
    const end = row ? Date.parse(row.windowStart) + WINDOW_MS : 0;
    return Math.max(1, Math.ceil((end - Date.parse(clock.now())) / 1000));
  };

  return {
    begin: async ({ usernameKey, address }) => {
      const ids = {
        address: idOf('address', address),
        pair: idOf('pair', usernameKey, address),
        account: idOf('account', usernameKey),
        known: idOf('known', usernameKey, address),
      };
      const counters: Counter[] = [
        { id: ids.address, limit: ADDRESS_LIMIT },
        { id: ids.pair, limit: PAIR_LIMIT },
      ];
      if (!(await isKnown(ids.known))) counters.push({ id: ids.account, limit: ACCOUNT_LIMIT });

      const taken: string[] = [];
      const withdraw = async () => {
        for (const id of taken) await repository.release(id);
      };
      for (const counter of counters) {
        if (!(await reserve(counter))) {
          await withdraw();
          throw new AppError('rate_limited', { retryAfter: await secondsLeft(counter.id) });
        }
        taken.push(counter.id);
      }
      return {
        withdraw,
        succeed: async () => {
          // Only this try comes off the address: whoever has an account could else reset it between guesses.
          await repository.release(ids.address);
          await repository.delete(ids.pair);
          await repository.delete(ids.account);
          await repository.remember(ids.known, clock.now());
        },
      };
    },
    purge: () => {
      const now = clock.now();
      return repository.deleteOld({
        windowFrom: shiftIso(now, -WINDOW_MS),
        knownFrom: shiftIso(now, -KNOWN_MS),
      });
    },
  };
};

const MINUTE_MS = 60_000;
const WINDOW_MS = 15 * MINUTE_MS;
const KNOWN_MS = 30 * 24 * 60 * MINUTE_MS;
const PAIR_LIMIT = 10;
const ADDRESS_LIMIT = 30;
const ACCOUNT_LIMIT = 100;

interface Counter {
  id: string;
  limit: number;
}

interface ThrottleDeps {
  repository: LoginThrottleRepository;
  clock: Clock;
  secretKey: string | Buffer;
}
