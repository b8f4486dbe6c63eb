import type { AttemptRecord, GenerationError } from '@easel/shared';
import { AppError } from '../../../lib/app-error.js';
import { ProviderError } from '../../../providers/provider.js';

/** What became of an attempt: the error people see, and whether the provider took the job. */
export interface Failure {
  error: GenerationError;
  accepted: AttemptRecord['accepted'];
}

/**
 * Says in the words of the API why an attempt ended; an unknown error keeps its inside to the log. `free`: the model
 * costs nothing, so nothing can have been billed. `untouched`: surely nothing was asked for.
 */
export const describeFailure = (error: unknown, { free = false, untouched = false } = {}): Failure => {
  const known = error instanceof AppError ? error : new AppError('internal');
  const told = error instanceof ProviderError ? error : UNKNOWN;
  return {
    error: {
      code: known.code,
      params: known.params,
      message: known.message,
      billed: free || untouched ? 'no' : told.billed,
    },
    accepted: untouched ? 'no' : told.accepted,
  };
};

const UNKNOWN = { accepted: 'unknown', billed: 'unknown' } as const;
