import type { GalleryTile } from '@easel/shared';
import { useSyncExternalStore } from 'react';

/** Which pictures are selected. Outside of React's state: of thousands of tiles only those that change are drawn anew. */
export const createSelection = (): Selection => {
  let state: SelectionState = EMPTY;
  const listeners = new Set<() => void>();
  const set = (next: Partial<SelectionState>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: () => set({ on: true }),
    toggle: (tile) => {
      const ids = new Set(state.ids);
      if (!ids.delete(tile.id)) ids.add(tile.id);
      set({ ids, on: ids.size > 0, from: tile, preview: NONE });
    },
    add: (ids, from) =>
      set({ ids: new Set([...state.ids, ...ids]), on: true, preview: NONE, ...(from && { from }) }),
    remove: (ids) => {
      const left = new Set(state.ids);
      for (const id of ids) left.delete(id);
      set({ ids: left, on: left.size > 0, preview: NONE });
    },
    preview: (ids) => set({ preview: new Set(ids) }),
    clear: () => set(EMPTY),
  };
};

/** A part of what is known of a selection; drawn anew only when that part changes. */
export const useSelected = <T>(selection: Selection, read: (state: SelectionState) => T): T =>
  useSyncExternalStore(selection.subscribe, () => read(selection.get()));

const NONE: ReadonlySet<string> = new Set();
const EMPTY: SelectionState = { ids: NONE, on: false, from: null, preview: NONE };

export interface SelectionState {
  ids: ReadonlySet<string>;
  /** Whether a click selects instead of opening. */
  on: boolean;
  /** Where a range begins: the one that was clicked last. */
  from: Pick<GalleryTile, 'id' | 'createdAt'> | null;
  /** What a click with Shift would select. */
  preview: ReadonlySet<string>;
}

export interface Selection {
  get: () => SelectionState;
  subscribe: (listener: () => void) => () => void;
  start: () => void;
  toggle: (tile: Pick<GalleryTile, 'id' | 'createdAt'>) => void;
  add: (ids: Iterable<string>, from?: SelectionState['from']) => void;
  remove: (ids: Iterable<string>) => void;
  preview: (ids: Iterable<string>) => void;
  clear: () => void;
}
