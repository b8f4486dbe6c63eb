import { useCallback, useState } from 'react';
import { readStored, writeStored } from '../../../lib/storage';
import { type Draft, readDraft, storedDraft } from '../model/draft';

/** The form's content, which survives reload and closing; everybody who uses this browser has an own one. */
export const useDraft = (userId: string) => {
  const place = `draft.${userId}`;
  const [draft, setDraft] = useState<Draft>(() => readDraft(readStored(place)));
  const change = useCallback(
    (part: Partial<Draft>) => {
      setDraft((known) => {
        const next = { ...known, ...part };
        writeStored(place, storedDraft(next));
        return next;
      });
    },
    [place],
  );
  return [draft, change] as const;
};
