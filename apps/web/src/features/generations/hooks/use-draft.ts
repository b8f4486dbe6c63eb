import { useCallback, useState } from 'react';
import { readStored, writeStored } from '../../../lib/storage';
import { type Draft, EMPTY_DRAFT, readDraft, storedDraft } from '../model/draft';

/**
 * The form's content, which survives reload and closing; everybody who uses this browser has an own one. `start` is what
 * a person's first one begins with.
 */
export const useDraft = (userId: string, start: Partial<Draft> = {}) => {
  const place = `draft.${userId}`;
  const [known, setKnown] = useState<Draft | null>(() => {
    const stored = readStored(place);
    return stored === null ? null : readDraft(stored);
  });
  const draft = known ?? { ...EMPTY_DRAFT, ...start };
  const change = useCallback(
    (part: Partial<Draft>) => {
      setKnown((before) => {
        const next = { ...(before ?? { ...EMPTY_DRAFT, ...start }), ...part };
        writeStored(place, storedDraft(next));
        return next;
      });
    },
    [place, start],
  );
  return [draft, change] as const;
};
