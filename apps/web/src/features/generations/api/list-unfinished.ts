import type { Client } from '@easel/client';
import { type Generation, isFinished } from '@easel/shared';
import { type QueryClient, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { findGeneration } from '../../../lib/live/generation-groups';
import { queryKeys } from '../../../lib/query-keys';

const unfinishedQuery = (client: Client, cache: QueryClient) =>
  queryOptions({
    queryKey: queryKeys.unfinished,
    queryFn: async ({ signal }): Promise<Generation[]> => {
      const items: Generation[] = [];
      let cursor: string | undefined;
      do {
        const page = await client.generations.list({ status: 'active', limit: 100, cursor }, { signal });
        items.push(...page.items);
        cursor = page.nextCursor ?? undefined;
      } while (cursor !== undefined);
      // An event may have come while the answer was under way.
      const ended = ({ id }: Generation) => {
        const known = findGeneration(cache, id);
        return known !== undefined && isFinished(known.status);
      };
      return items.filter((item) => !ended(item)).toReversed();
    },
    // Events tell when something of one's own leaves the queue, but nothing of what others had in it.
    refetchInterval: ({ state }) =>
      state.data?.some(({ status }) => status === 'queued') === true ? QUEUE_LOOK_MS : false,
  });

/** What is waiting or being drawn now, oldest first; events keep it true. */
export const useUnfinished = (): readonly Generation[] =>
  useQuery(unfinishedQuery(useClient(), useQueryClient())).data ?? [];

/** How many drawings come before one that waits, as far as is known now; null for one that does not wait. */
export const useQueuePlace = ({ id, status, queuePosition }: Generation): number | null => {
  const known = useUnfinished().find((item) => item.id === id);
  if (status !== 'queued') return null;
  return known?.status === 'queued' ? known.queuePosition : queuePosition;
};

const QUEUE_LOOK_MS = 15_000;
