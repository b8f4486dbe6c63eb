import { NetworkError } from '@easel/client';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** An error to be shown; that the server could not be reached is taken back as soon as it answers anything. */
export const usePassingError = () => {
  const cache = useQueryClient();
  const [error, setError] = useState<Error | null>(null);
  useEffect(() => {
    if (!(error instanceof NetworkError)) return undefined;
    const clear = ({ type, action }: Happening) => {
      // What an event or this page itself puts into the cache is no answer.
      if (type === 'updated' && action?.type === 'success' && action.manual !== true) setError(null);
    };
    const stops = [cache.getQueryCache().subscribe(clear), cache.getMutationCache().subscribe(clear)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [error, cache]);
  return [error, setError] as const;
};

/** What both caches tell of. */
interface Happening {
  type: string;
  action?: { type: string; manual?: boolean | undefined };
}
