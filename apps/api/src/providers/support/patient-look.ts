import type { Look } from '../../lib/http/poll.js';
import { ProviderError } from '../provider.js';

/**
 * A look at a job that forgives a connection that broke or a server that stumbled, a few times in a row: what draws on
 * elsewhere is not given up for one bad answer.
 */
export const patiently = <T>(
  look: (signal: AbortSignal) => Promise<Look<T>>,
  mostFailures = 3,
): ((signal: AbortSignal) => Promise<Look<T>>) => {
  let failures = 0;
  return async (signal) => {
    try {
      const found = await look(signal);
      failures = 0;
      return found;
    } catch (error) {
      failures += 1;
      if (signal.aborted || failures > mostFailures || !mayPass(error)) throw error;
      return { done: false };
    }
  };
};

const mayPass = (error: unknown): boolean =>
  error instanceof ProviderError &&
  ['provider_unreachable', 'provider_unavailable', 'timed_out'].includes(error.code);
