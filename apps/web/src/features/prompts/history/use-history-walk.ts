import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { useNotify } from '../../../components/use-notify';
import { useClient } from '../../../lib/client-context';
import { recentPromptsQuery } from '../api/list-history';

/**
 * A function that goes one prompt back (1) or forward (-1) in the history. What stood in the field is kept as the newest
 * entry; whoever changes an old prompt begins anew from there.
 */
export const useHistoryWalk = ({ value, replace }: HistoryWalkProps) => {
  const client = useClient();
  const cache = useQueryClient();
  const { notifyError } = useNotify();
  const walk = useRef<Walk | null>(null);
  const newest = useRef(value);
  useEffect(() => {
    newest.current = value;
  });

  return useCallback(
    async (by: 1 | -1): Promise<void> => {
      const begin = async (): Promise<Walk> => {
        const { items } = await cache.fetchQuery(recentPromptsQuery(client));
        const draft = newest.current;
        const others = new Set(items.map(({ prompt }) => prompt));
        others.delete(draft.trim());
        return { draft, at: -1, prompts: [...others] };
      };
      try {
        const known = walk.current;
        const goesOn = known !== null && newest.current === promptAt(known);
        if (!goesOn && by < 0) return;
        const from = goesOn ? known : await begin();
        const next = { ...from, at: from.at + by };
        const prompt = promptAt(next);
        if (prompt === undefined) return;
        walk.current = next;
        replace(prompt);
      } catch (error) {
        notifyError(error);
      }
    },
    [cache, client, notifyError, replace],
  );
};

const promptAt = ({ draft, at, prompts }: Walk): string | undefined => (at === -1 ? draft : prompts[at]);

interface Walk {
  /** What stood in the field before. */
  draft: string;
  /** -1 = at that draft. */
  at: number;
  /** Newest first. */
  prompts: string[];
}

interface HistoryWalkProps {
  value: string;
  replace: (prompt: string) => void;
}
