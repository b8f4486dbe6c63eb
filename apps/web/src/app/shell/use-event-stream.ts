import type { StreamStatus } from '@easel/client';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useClient } from '../../lib/client-context';
import { isSignedOut } from '../../lib/create-query-client';
import { followEvents } from '../../lib/live/follow-events';
import { queryKeys } from '../../lib/query-keys';
import { applyEvent, refetchStudio } from '../../lib/live/studio-cache';

/** Keeps the cache true while somebody is signed in; tells whether the stream is open. */
export const useEventStream = (userId: string | undefined): StreamStatus | null => {
  const client = useClient();
  const cache = useQueryClient();
  const [status, setStatus] = useState<StreamStatus | null>(null);

  useEffect(() => {
    if (userId === undefined) return;
    return followEvents({
      userId,
      onEvent: (event) => applyEvent(cache, event),
      onMissed: () => refetchStudio(cache),
      onStatus: (next) => {
        setStatus(next);
        // The next request would find out; asking now leads to the sign-in page at once.
        if (next === 'signed-out') void cache.invalidateQueries({ queryKey: queryKeys.generations });
      },
      hasSession: async () => {
        try {
          await client.auth.me();
          return true;
        } catch (error) {
          if (isSignedOut(error)) return false;
          throw error;
        }
      },
    });
  }, [userId, client, cache]);

  // What failed without a network would else stand there until somebody asks again.
  useEffect(() => {
    const refetch = () => void cache.invalidateQueries();
    window.addEventListener('online', refetch);
    return () => window.removeEventListener('online', refetch);
  }, [cache]);

  return status;
};
