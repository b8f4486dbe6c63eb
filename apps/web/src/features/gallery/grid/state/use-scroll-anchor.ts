import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { type Anchor, anchorAt, isSettled, yOfAnchor } from '../../timeline/anchor';
import type { Geometry } from '../../timeline/geometry';
import { historyEntry, keepPlace, keptPlace } from './kept-place';
import { stickyHeight } from './sticky-height';

/**
 * Keeps what is looked at where it is: when things above it grow, shrink, come or go, the window is moved along. A jump,
 * or the place one left, holds until its pictures are loaded or somebody scrolls.
 */
export const useScrollAnchor = ({ geometry, top, newestFirst, ready, place }: AnchorOptions) => {
  const anchor = useRef<Anchor | null>(null);
  const settling = useRef(false);
  const latest = useRef({ geometry, top, newestFirst });
  useLayoutEffect(() => {
    latest.current = { geometry, top, newestFirst };
  });

  const scrollToAnchor = useCallback(() => {
    const now = latest.current;
    if (anchor.current === null) return;
    const y = yOfAnchor(now.geometry, anchor.current, now.newestFirst);
    if (y === null) return;
    const wanted = Math.max(0, y + now.top - stickyHeight());
    if (Math.abs(wanted - window.scrollY) > 0.5) window.scrollTo({ top: wanted, behavior: 'instant' });
    if (isSettled(now.geometry, anchor.current, now.newestFirst)) settling.current = false;
  }, []);

  const jumpTo = useCallback(
    (target: Anchor) => {
      anchor.current = target;
      settling.current = true;
      scrollToAnchor();
    },
    [scrollToAnchor],
  );

  const restored = useRef(false);
  useLayoutEffect(() => {
    if (!ready || restored.current) return;
    restored.current = true;
    const kept = keptPlace();
    if (kept !== null) jumpTo(kept);
    else window.scrollTo({ top: 0, behavior: 'instant' });
  }, [ready, jumpTo]);

  useLayoutEffect(() => {
    if (ready) scrollToAnchor();
  }, [geometry, top, ready, scrollToAnchor]);

  useEffect(() => {
    let keep: ReturnType<typeof setTimeout> | undefined;
    const follow = () => {
      if (settling.current || !ready) return;
      const now = latest.current;
      anchor.current = anchorAt(now.geometry, window.scrollY - now.top + stickyHeight());
      // Whoever leaves right after is on another entry by the time it is written.
      const at = historyEntry();
      clearTimeout(keep);
      keep = setTimeout(() => keepPlace(anchor.current, at), 150);
    };
    // A key or press that somebody else answered, as one that jumps to a day, is no scrolling.
    const letGo = (event: Event) => {
      if (!event.defaultPrevented) settling.current = false;
    };
    const leave = () => keepPlace(anchor.current, historyEntry());
    window.addEventListener('scroll', follow, { passive: true });
    for (const name of INPUTS) window.addEventListener(name, letGo, { passive: true });
    window.addEventListener('pagehide', leave);
    return () => {
      clearTimeout(keep);
      window.removeEventListener('scroll', follow);
      for (const name of INPUTS) window.removeEventListener(name, letGo);
      window.removeEventListener('pagehide', leave);
    };
  }, [ready]);

  // Another entry of the history that shows the same grid, as an open picture does, is at the same place.
  useEffect(() => {
    if (restored.current) keepPlace(anchor.current, historyEntry());
  }, [place]);

  return jumpTo;
};

const INPUTS = ['wheel', 'touchstart', 'keydown', 'pointerdown'];

interface AnchorOptions {
  geometry: Geometry;
  /** How far down the document the grid begins. */
  top: number;
  newestFirst: boolean;
  /** Whether it is known how long the grid is. */
  ready: boolean;
  /** Changes with the entry of the browser's history. */
  place: string;
}
