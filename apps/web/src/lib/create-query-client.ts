import { ApiError } from '@easel/client';
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';

/** The cache of everything the server said. `onSignedOut` runs when a request finds the session gone. */
export const createQueryClient = (onSignedOut: () => void): QueryClient => {
  const watch = (error: Error, meta: Record<string, unknown> | undefined) => {
    if (isSignedOut(error) && meta?.['visitor'] !== true) onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError: (error, query) => watch(error, query.meta) }),
    mutationCache: new MutationCache({
      onError: (error, _variables, _result, mutation) => watch(error, mutation.meta),
    }),
    defaultOptions: {
      queries: {
        // A browser without a network still reaches an Easel on its own machine, and says so itself when it does not.
        networkMode: 'always',
        // The event stream keeps the cache true, so that looking at a page again asks for nothing.
        staleTime: 60_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 2 && !(error instanceof ApiError && error.status < 500),
      },
      mutations: { networkMode: 'always' },
    },
  });
};

/** True when a request failed because nobody is signed in any more. */
export const isSignedOut = (error: unknown): boolean =>
  error instanceof ApiError && (error.code === 'unauthenticated' || error.code === 'token_invalid');
