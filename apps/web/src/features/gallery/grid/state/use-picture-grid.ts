import type { GalleryFilter, GallerySort, GalleryTile } from '@easel/shared';
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { dayAt, type Geometry, placeSegments, segmentsBetween, topOfDay } from '../../timeline/geometry';
import type { Measure } from '../../timeline/segment-layout';
import { useBox } from './use-box';
import { type GridSource, useGridSource } from './use-grid-source';
import { stickyHeight } from './sticky-height';
import { useHold } from './use-hold';
import { useNewPictures } from './use-new-pictures';
import { useScrollAnchor } from './use-scroll-anchor';
import { useWindowView, type View } from './use-window-view';

/** A grid over all pictures of a filter: where they lie, which are in the window, how to get to others. */
export const usePictureGrid = ({
  filter,
  sort,
  rowHeight,
  place,
  selecting,
}: GridOptions): PictureGridState => {
  const box = useRef<HTMLDivElement>(null);
  const { width, top } = useBox(box);
  const source = useGridSource(filter, sort);
  const newestFirst = sort !== 'oldest';
  const measure = useMemo<Measure>(
    () => ({
      width,
      targetHeight: width < 600 ? Math.round(rowHeight / 2) : rowHeight,
      headers: source.headers,
    }),
    [width, rowHeight, source.headers],
  );
  const [heights] = useState(() => new Map<string, number>());
  const view = useWindowView(top);
  const holds = useHold(box, source.tilesOf) || selecting;
  const { segments, tilesOf, fresh, show } = useNewPictures({
    source,
    newestFirst,
    atTop: view.from < 0,
    holds,
  });
  const geometry = useMemo(
    () => placeSegments(segments, tilesOf, measure, heights),
    [segments, tilesOf, measure, heights],
  );
  const jumpTo = useScrollAnchor({ geometry, top, newestFirst, ready: source.ready, place });
  useWanted(geometry, view, source);

  const latest = useRef({ geometry, top });
  useEffect(() => {
    latest.current = { geometry, top };
  });
  const jumpToDay = useCallback(
    (day: string) => {
      const known = latest.current.geometry;
      const y = topOfDay(known, day, newestFirst);
      const place = segmentsBetween(known, y, y + 1)[0] ?? known.placed.at(-1);
      if (place === undefined) return;
      jumpTo({ segmentId: place.segment.id, tileId: null, day, offset: 0, fraction: 0, toDay: true });
    },
    [jumpTo, newestFirst],
  );
  const currentDay = useCallback(
    () => dayAt(latest.current.geometry, window.scrollY - latest.current.top + stickyHeight() + 1),
    [],
  );
  const showFresh = () => {
    show();
    window.scrollTo({ top: 0, behavior: 'instant' });
  };
  const tiles = useMemo(() => geometry.placed.flatMap(({ layout }) => layout?.tiles ?? []), [geometry]);
  const known = { box, top, source, geometry, view, tiles, newestFirst, filter, sort };
  return { ...known, jumpToDay, currentDay, fresh, showFresh };
};

/** Has the pieces loaded that are in the window or near it; those that are only flown over are left alone. */
const useWanted = (geometry: Geometry, view: View, { want, more, inPieces }: GridSource) => {
  const last = useRef(view);
  const [flying, setFlying] = useState(false);
  useEffect(() => {
    const far = Math.abs(view.from - last.current.from) > 3 * window.innerHeight;
    last.current = view;
    if (far) setFlying(true);
    const landed = setTimeout(() => setFlying(false), far ? LANDING_MS : 0);
    return () => clearTimeout(landed);
  }, [view]);
  useEffect(() => {
    if (!inPieces) {
      if (view.to + 2 * window.innerHeight > geometry.height) more();
      return;
    }
    if (flying) return;
    const near = segmentsBetween(geometry, view.from - window.innerHeight, view.to + window.innerHeight);
    // The first piece is where new pictures come.
    const ids = [...new Set([geometry.placed[0], ...near].flatMap((place) => place?.segment.id ?? []))];
    want((known) => (known.join() === ids.join() ? known : ids));
  }, [geometry, view, flying, inPieces, want, more]);
};

const LANDING_MS = 90;

interface GridOptions {
  filter: GalleryFilter;
  sort: GallerySort;
  /** In pixels; half of it on a phone. */
  rowHeight: number;
  /** Changes with the entry of the browser's history. */
  place: string;
  /** Whether pictures are selected: then new ones wait. */
  selecting: boolean;
}

export interface PictureGridState {
  box: RefObject<HTMLDivElement | null>;
  /** How far down the document the grid begins. */
  top: number;
  source: GridSource;
  geometry: Geometry;
  view: View;
  /** All that is loaded around the window, in the order of the grid. */
  tiles: readonly GalleryTile[];
  newestFirst: boolean;
  /** Scrolls to a day, or the next one that has pictures. */
  jumpToDay: (day: string) => void;
  /** The day at the top of the window. */
  currentDay: () => string | null;
  /** How many pictures came on top that wait, or were not looked at yet. */
  fresh: number;
  /** Goes to them. */
  showFresh: () => void;
  filter: GalleryFilter;
  sort: GallerySort;
}
