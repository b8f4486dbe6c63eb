import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { findTile } from '../timeline/geometry';
import { GAP } from '../timeline/segment-layout';
import type { PictureGridState } from './state/use-picture-grid';
import { stickyHeight } from './state/sticky-height';

/**
 * Which picture has the focus, by id and not by place: a new one moves all others on, and Delete must not hit the
 * neighbour. `focusId`: when it changes, that picture is scrolled in and focused.
 */
export const useGridFocus = (grid: PictureGridState, focusId: string | undefined): GridFocus => {
  const [activeId, setActive] = useState<string>();
  const wants = useRef(false);
  const latest = useRef(grid);
  useEffect(() => {
    latest.current = grid;
  });

  const focus = useCallback((id: string) => {
    wants.current = true;
    setActive(id);
    scrollIn(latest.current, id);
  }, []);

  const [given, setGiven] = useState<string>();
  if (focusId !== given) {
    setGiven(focusId);
    if (focusId !== undefined) setActive(focusId);
  }
  useEffect(() => {
    if (focusId === undefined) return;
    wants.current = true;
    scrollIn(latest.current, focusId);
  }, [focusId]);

  // A far target exists only after the scroll that brings its row into the page.
  useEffect(() => {
    if (!wants.current || activeId === undefined) return;
    const tile = linkOf(grid.box, activeId);
    if (tile === null) return;
    wants.current = false;
    tile.focus({ preventScroll: true });
  });

  const firstId = grid.tiles[0]?.id;
  const known = activeId !== undefined && findTile(grid.geometry, activeId) !== null;
  return { activeId: known ? activeId : firstId, setActive, focus };
};

const linkOf = (box: RefObject<HTMLElement | null>, id: string): HTMLElement | null =>
  box.current?.querySelector<HTMLElement>(`[data-tile="${CSS.escape(id)}"] a`) ?? null;

const scrollIn = ({ geometry, top }: PictureGridState, id: string): void => {
  const found = findTile(geometry, id);
  if (found === null) return;
  const y = top + found.place.top + found.row.top;
  const { scrollY, innerHeight } = window;
  const covered = stickyHeight() + GAP;
  if (y < scrollY + covered) window.scrollTo({ top: Math.max(0, y - covered), behavior: 'instant' });
  else if (y + found.row.height > scrollY + innerHeight - MARGIN)
    window.scrollTo({ top: y + found.row.height - innerHeight + MARGIN, behavior: 'instant' });
};

const MARGIN = 24;

export interface GridFocus {
  /** The one picture that Tab reaches. */
  activeId: string | undefined;
  setActive: (id: string) => void;
  /** Scrolls a picture in and gives it the focus. */
  focus: (id: string) => void;
}
