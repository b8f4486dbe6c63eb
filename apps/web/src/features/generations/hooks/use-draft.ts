import { useCallback, useState } from 'react';
import { readStored, writeStored } from '../../../lib/storage';
import { type Draft, readDraft, storedDraft } from '../model/draft';

/** The form's content, which survives a reload. */
export const useDraft = () => {
  const [draft, setDraft] = useState<Draft>(() => readDraft(readStored('draft')));
  const change = useCallback((part: Partial<Draft>) => {
    setDraft((known) => {
      const next = { ...known, ...part };
      writeStored('draft', storedDraft(next));
      return next;
    });
  }, []);
  return [draft, change] as const;
};
