import type { GalleryFilter, GallerySort, GalleryTimeline } from '@easel/shared';
import { useMemo, useState } from 'react';
import { useSegmentTiles } from '../../api/views/list-segments';
import { useFlatTiles } from '../../api/views/list-tiles';
import { useTimeline } from '../../api/views/get-timeline';
import { byMonth, isSparse } from '../../timeline/by-month';
import { joinDays, oldestFirst, type Segment } from '../../timeline/join-days';

/**
 * The pictures of a filter, however many: by time, in pieces that are loaded where they are looked at; by other orders,
 * and for searches of words, page by page from the beginning.
 */
export const useGridSource = (filter: GalleryFilter, sort: GallerySort) => {
  const byTime = (sort === 'newest' || sort === 'oldest') && filter.q === undefined;
  const timeline = useTimeline(filter, byTime);
  const inPieces = byTime && timeline.data?.complete !== false;
  const sparse = timeline.data !== undefined && isSparse(timeline.data);
  const segments = useSegments(inPieces ? timeline.data : undefined, sparse, sort);
  const [wantedIds, want] = useState<readonly string[]>([]);
  const wanted = useMemo(() => {
    const ids = new Set(wantedIds);
    return segments.filter(({ id }) => ids.has(id));
  }, [segments, wantedIds]);
  const pieces = useSegmentTiles({ filter, sort, wanted });

  const flat = useFlatTiles(filter, sort, !byTime || timeline.data?.complete === false);
  const pages = flat.data?.pages;
  const flatTiles = useMemo(() => pages?.flatMap(({ tiles }) => tiles), [pages]);
  const flatSegments = useMemo(
    () => (flatTiles === undefined || flatTiles.length === 0 ? [] : [FLAT]),
    [flatTiles],
  );

  const { tiles } = pieces;
  const tilesOf = useMemo(
    () => (inPieces ? (id: string) => tiles.get(id) : () => flatTiles),
    [inPieces, tiles, flatTiles],
  );
  return {
    inPieces,
    /** What has a line of its own. */
    headers: !inPieces ? null : sparse ? ('month' as const) : ('day' as const),
    segments: inPieces ? segments : flatSegments,
    tilesOf,
    want,
    /** Null while it is not known: a list page by page has no count of its own. */
    total: inPieces ? (timeline.data?.counts.reduce((sum, count) => sum + count, 0) ?? null) : null,
    ready: inPieces ? timeline.isSuccess : flat.isSuccess,
    error: timeline.error ?? flat.error ?? pieces.error,
    retry: () => void Promise.all([timeline.refetch(), ...(inPieces ? [] : [flat.refetch()])]),
    isLoadingMore: flat.isFetchingNextPage,
    /** Whether there may be pictures though none is shown. */
    hasMore: !inPieces && flat.hasNextPage,
    more: () => {
      if (!inPieces && flat.hasNextPage && !flat.isFetchingNextPage && !flat.isFetchNextPageError)
        void flat.fetchNextPage();
    },
  };
};

const useSegments = (
  timeline: GalleryTimeline | undefined,
  sparse: boolean,
  sort: GallerySort,
): readonly Segment[] => {
  const [joined, setJoined] = useState<Joined>({ timeline: undefined, sparse, segments: [] });
  let { segments } = joined;
  if (joined.timeline !== timeline) {
    // Pieces that are loaded should stay what they are when counts change.
    const cuts = new Set(joined.sparse === sparse ? segments.slice(0, -1).map(({ id }) => id) : []);
    segments = timeline === undefined ? [] : joinDays(sparse ? byMonth(timeline) : timeline, cuts);
    setJoined({ timeline, sparse, segments });
  }
  return useMemo(() => (sort === 'oldest' ? oldestFirst(segments) : segments), [segments, sort]);
};

const FLAT: Segment = { id: 'flat', from: undefined, to: undefined, count: 0, ratio: 0, days: [] };

interface Joined {
  timeline: GalleryTimeline | undefined;
  sparse: boolean;
  segments: Segment[];
}

export type GridSource = ReturnType<typeof useGridSource>;
