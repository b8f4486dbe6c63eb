import type { GalleryTile } from '@easel/shared';
import type { DragEvent, KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import { findTile } from '../timeline/geometry';
import type { Selection } from '../selection/selection';
import type { useRange } from '../selection/use-range';
import { dragPictures } from './drag-pictures';
import { neighbourOf } from './grid-keys';
import type { GridFocus } from './use-grid-focus';
import type { PictureGridState } from './state/use-picture-grid';

/** What clicks, keys and drags on tiles mean, heard once by the grid and not by each tile. */
export const useGridEvents = ({ grid, selection, range, focus, on }: EventOptions) => {
  const tileAt = (target: EventTarget) => {
    const id = target instanceof Element ? target.closest<HTMLElement>('[data-tile]')?.dataset['tile'] : '';
    const found = findTile(grid.geometry, id ?? '');
    return found?.place.layout?.tiles[found.index] ?? null;
  };
  // The first choice is only marked; with each further one all of them stand side by side.
  const compare = (tile: GalleryTile, show: (ids: string[]) => void) => {
    const { ids } = selection.get();
    if (ids.size === 0 || ids.has(tile.id)) selection.toggle(tile);
    else show([...ids, tile.id].slice(-MOST_COMPARED));
  };
  const onClick = (event: MouseEvent) => {
    const tile = tileAt(event.target);
    if (tile === null || !(event.target instanceof Element)) return;
    const what = event.target.closest<HTMLElement>('[data-do]')?.dataset['do'];
    event.preventDefault();
    if (what === 'favorite' || what === 'restore') on.quick(what, tile.id, tile.favorite);
    else if (event.altKey && on.compare !== undefined) compare(tile, on.compare);
    else if (event.shiftKey && selection.get().from !== null) void range.select(tile);
    else if (what === 'check' || event.ctrlKey || event.metaKey || event.shiftKey || selection.get().on)
      selection.toggle(tile);
    else on.open(tile.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const tile = tileAt(event.target);
    if (tile === null) return;
    const all = grid.tiles;
    const next =
      event.key === 'Home'
        ? all[0]
        : event.key === 'End'
          ? all.at(-1)
          : neighbourOf(grid.geometry, tile.id, event.key);
    if (next == null) return;
    event.preventDefault();
    focus.focus(next.id);
    if (event.shiftKey) {
      if (selection.get().from === null) selection.toggle(tile);
      void range.select(next);
    }
  };
  return {
    onClick,
    onKeyDown,
    onFocus: (event: { target: EventTarget }) => {
      const tile = tileAt(event.target);
      if (tile !== null) focus.setActive(tile.id);
    },
    onPointerOver: (event: PointerEvent) => {
      if (selection.get().from === null) return;
      void range.preview(event.shiftKey ? tileAt(event.target) : null);
    },
    onPointerLeave: () => void range.preview(null),
    onContextMenu: (event: MouseEvent) => {
      const tile = tileAt(event.target);
      if (tile === null) return;
      event.preventDefault();
      // A long press selects: there is no other way to begin with a finger.
      if ((event.nativeEvent as unknown as PointerEvent).pointerType === 'touch') selection.toggle(tile);
      else on.menu(tile.id, { x: event.clientX, y: event.clientY });
    },
    onDragStart: (event: DragEvent) => {
      const tile = tileAt(event.target);
      if (tile === null) return;
      const { ids } = selection.get();
      dragPictures(event.dataTransfer, ids.has(tile.id) ? [...ids] : [tile.id]);
    },
  };
};

const MOST_COMPARED = 4;

interface EventOptions {
  grid: PictureGridState;
  selection: Selection;
  range: ReturnType<typeof useRange>;
  focus: GridFocus;
  on: GridHandlers;
}

/** What the page does about it. */
export interface GridHandlers {
  open: (id: string) => void;
  /** Absent where nothing is compared. */
  compare: ((ids: string[]) => void) | undefined;
  quick: (what: 'favorite' | 'restore', id: string, isFavorite: boolean) => void;
  menu: (id: string, at: { x: number; y: number }) => void;
}
