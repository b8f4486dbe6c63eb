import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { Draft } from '../../features/generations/model/draft';
import { PATHS } from '../../lib/paths';

/** Takes over the words of the address, `?prompt="a fox"`: once, so that neither a reload nor Back does it again. */
export const usePromptFromSearch = (
  prompt: string | undefined,
  onUse: (part: Partial<Draft>) => void,
): void => {
  const navigate = useNavigate();
  // The address keeps the words until the router has moved on.
  const done = useRef<string | undefined>(undefined);
  useEffect(() => {
    const isNew = done.current !== prompt;
    done.current = prompt;
    if (!isNew || prompt === undefined) return;
    onUse({ prompt });
    void navigate({ to: PATHS.create, search: {}, replace: true });
  }, [prompt, onUse, navigate]);
};
