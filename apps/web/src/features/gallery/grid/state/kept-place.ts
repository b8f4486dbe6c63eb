import type { Anchor } from '../../timeline/anchor';

/** Where somebody was in a grid, for this entry of the browser's history: Back and reload lead there again. */
export const keptPlace = (): Anchor | null => {
  try {
    return (JSON.parse(sessionStorage.getItem(PREFIX + historyEntry()) ?? 'null') as Anchor | null) ?? null;
  } catch {
    return null;
  }
};

/** Remembers it; null: at the top. */
export const keepPlace = (anchor: Anchor | null, at: string): void => {
  try {
    if (anchor === null) sessionStorage.removeItem(PREFIX + at);
    else sessionStorage.setItem(PREFIX + at, JSON.stringify(anchor));
  } catch {
    // Private windows and full storages refuse: then one begins at the top.
  }
};

/** The router gives every entry a key of its own, which survives a reload. */
export const historyEntry = (): string => {
  const state = window.history.state as { __TSR_key?: string } | null;
  return `${window.location.pathname} ${state?.__TSR_key ?? ''}`;
};

const PREFIX = 'easel.place.';
