import type { GalleryTile } from '@easel/shared';
import { useState } from 'react';
import type { GalleryActions } from '../actions/use-gallery-actions';
import type { GridFocus } from '../grid/use-grid-focus';
import type { PictureGridState } from '../grid/state/use-picture-grid';
import type { Selection } from '../selection/selection';

/**
 * What keys, bar and menu can do: with what is selected, else with the picture that has the focus. Changes that take
 * pictures away put the focus on the next one.
 */
export const useGridCommands = (options: CommandOptions): GridCommands => {
  const { grid, selection, focus, actions, inTrash, onCompare, onCover } = options;
  const [dialog, setDialog] = useState<OpenDialog | null>(null);

  const targets = (id?: string): string[] => {
    const { ids } = selection.get();
    if (id !== undefined && !ids.has(id)) return [id];
    if (ids.size > 0) return [...ids];
    const inGrid = grid.box.current?.contains(document.activeElement) === true;
    return inGrid && focus.activeId !== undefined ? [focus.activeId] : [];
  };
  const leave = (ids: readonly string[]) => {
    const next = nextAfter(grid.tiles, new Set(ids), focus.activeId);
    if (next !== null) focus.focus(next.id);
    selection.clear();
  };
  const take = (action: 'trash' | 'restore' | 'delete', ids: string[]) => {
    leave(ids);
    actions.run({ action, ids });
  };

  const run = (command: GridCommand, id?: string): boolean => {
    const ids = targets(id);
    if (ids.length === 0) return false;
    if (command === 'favorite') {
      const known = grid.tiles.filter((tile) => ids.includes(tile.id));
      const action = known.some(({ favorite }) => !favorite) ? 'favorite' : 'unfavorite';
      actions.run({ action, ids });
    } else if (command === 'download') actions.download(ids);
    else if (command === 'cover') {
      for (const first of ids.slice(0, 1)) onCover?.(first);
      selection.clear();
    } else if (command === 'compare') onCompare?.(ids);
    else if (command === 'trash' || command === 'restore') take(command, ids);
    else setDialog({ kind: command, ids });
    return true;
  };

  return {
    run,
    inTrash,
    canCompare: onCompare !== undefined,
    canCover: onCover !== undefined,
    dialog,
    close: () => setDialog(null),
    tag: (action, ids, tags) => actions.run({ action, ids, tags }),
    move: (ids, projectId) => {
      actions.run({ action: 'move', ids, projectId });
      selection.clear();
    },
    remove: (ids) => take('delete', ids),
  };
};

/** The first picture behind all that go, else the last one before them. */
export const nextAfter = (
  tiles: readonly GalleryTile[],
  gone: ReadonlySet<string>,
  from: string | undefined,
): GalleryTile | null => {
  const at = tiles.findIndex(({ id }) => id === from);
  const start = at >= 0 ? at : tiles.findIndex(({ id }) => gone.has(id));
  return (
    tiles.find(({ id }, index) => index >= start && !gone.has(id)) ??
    tiles.findLast(({ id }) => !gone.has(id)) ??
    null
  );
};

export type GridCommand =
  | 'favorite'
  | 'tag'
  | 'move'
  | 'compare'
  | 'cover'
  | 'download'
  | 'trash'
  | 'restore'
  | 'delete';

interface OpenDialog {
  kind: 'tag' | 'move' | 'delete';
  ids: string[];
}

interface CommandOptions {
  grid: PictureGridState;
  selection: Selection;
  focus: GridFocus;
  actions: GalleryActions;
  inTrash: boolean;
  onCompare: ((ids: string[]) => void) | undefined;
  /** Absent where the pictures are not those of one project. */
  onCover: ((id: string) => void) | undefined;
}

export interface GridCommands {
  /** Does it to what is meant; false when nothing is. `id`: the picture under the pointer. */
  run: (command: GridCommand, id?: string) => boolean;
  inTrash: boolean;
  canCompare: boolean;
  canCover: boolean;
  /** The question that is open. */
  dialog: OpenDialog | null;
  close: () => void;
  tag: (action: 'tag' | 'untag', ids: string[], tags: string[]) => void;
  move: (ids: string[], projectId: string | null) => void;
  remove: (ids: string[]) => void;
}
