import { HttpFailure } from '../../lib/http/http-failure.js';
import type { ProviderCall, ProviderCaller } from './provider-caller.js';

/** An answer's body, parsed, and its headers. */
export interface JsonAnswer {
  body: unknown;
  headers: Readonly<Record<string, string>>;
}

/**
 * Reads something that costs nothing to read again: a connection that breaks inside the answer is no reason to lose a
 * job that is paid for. Never for a submit.
 * @throws as the caller does
 */
export const readJson = async (
  caller: ProviderCaller,
  call: Omit<ProviderCall, 'method' | 'json' | 'body'> & { phase: 'after' | 'free' },
): Promise<JsonAnswer> => {
  for (let attempt = 1; ; attempt += 1) {
    const response = await caller.call(call);
    try {
      return { body: await response.json(), headers: response.headers };
    } catch (error) {
      const broken = error instanceof HttpFailure && error.kind === 'reset';
      if (!broken || attempt === MAX_READS) throw caller.failure(error, call);
    }
  }
};

const MAX_READS = 3;
