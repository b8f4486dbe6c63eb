import type { Client } from '@easel/client';
import { type GalleryFilter, type GallerySort, type GalleryTile, MAX_TILES } from '@easel/shared';
import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useClient } from '../../../../lib/client-context';
import { tilesFrom } from '../../../../lib/gallery/tile-lists';
import { type Between, queryKeys } from '../../../../lib/query-keys';

/**
 * The tiles of the pieces that are wanted now, by the piece's id. What is no longer wanted before it came is
 * cancelled; what came stays in the cache, up to `KEPT` pieces.
 */
export const useSegmentTiles = ({ filter, sort, wanted }: SegmentQuery): SegmentTiles => {
  const client = useClient();
  const cache = useQueryClient();
  const parts = wanted.map(({ from, to }) => betweenOf(filter, { from, to }));
  const { tiles, error } = useQueries({
    queries: parts.map((between) => ({
      queryKey: queryKeys.tiles(filter, sort, between),
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        allTiles(client, { ...filter, ...(between as GalleryFilter), sort }, signal),
      gcTime: Number.POSITIVE_INFINITY,
    })),
    combine: (results) => ({
      tiles: results.map(({ data }) => data),
      error: results.find(({ error: fault }) => fault !== null)?.error ?? null,
    }),
  });
  useEffect(() => {
    const cached = cache.getQueryCache().findAll({ queryKey: queryKeys.tileLists });
    const unseen = cached
      .filter((query) => query.getObserversCount() === 0)
      .toSorted((a, b) => a.state.dataUpdatedAt - b.state.dataUpdatedAt);
    for (const { queryKey } of unseen.slice(0, Math.max(0, cached.length - KEPT)))
      cache.removeQueries({ queryKey, exact: true });
  }, [cache, tiles]);
  return useMemo(
    () => ({ tiles: new Map(wanted.map(({ id }, index) => [id, tiles[index]])), error }),
    // The names of the pieces are what counts.
    // oxlint-disable-next-line react/exhaustive-deps
    [tiles, error, wanted.map(({ id }) => id).join()],
  );
};

/** The part of a piece that lies within the dates of the filter. */
const betweenOf = (filter: GalleryFilter, { from, to }: Between): Between => ({
  ...defined('from', [filter.from, from].filter(isText).toSorted().at(-1)),
  ...defined('to', [filter.to, to].filter(isText).toSorted()[0]),
});

const allTiles = async (
  client: Client,
  query: GalleryFilter & { sort: GallerySort },
  signal: AbortSignal,
): Promise<readonly GalleryTile[]> => {
  const tiles: GalleryTile[] = [];
  let cursor: string | null | undefined;
  do {
    const page = await client.gallery.tiles(
      { ...query, limit: MAX_TILES, ...(cursor == null ? {} : { cursor }) },
      { signal },
    );
    for (const tile of tilesFrom(page)) tiles.push(tile);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return tiles;
};

const defined = (name: keyof Between, value: string | undefined): Between =>
  value === undefined ? {} : { [name]: value };
const isText = (value: string | undefined): value is string => value !== undefined;

/** Some 20,000 tiles: about 15 MB. */
const KEPT = 60;

interface SegmentQuery {
  filter: GalleryFilter;
  sort: GallerySort;
  wanted: readonly ({ id: string } & Between)[];
}

export interface SegmentTiles {
  tiles: ReadonlyMap<string, readonly GalleryTile[] | undefined>;
  error: Error | null;
}
