import type { GalleryTile } from '@easel/shared';
import { useMemo, useState } from 'react';
import type { GridSource } from './use-grid-source';

/**
 * Pictures that come on top. Below the top of the page, and while somebody holds on to what is shown (`holds`), they are
 * only counted; what is held does not move until `show` or until it is let go.
 */
export const useNewPictures = ({ source, newestFirst, atTop, holds }: NewPicturesOptions) => {
  const { segments, tilesOf } = source;
  const isCounted = newestFirst && source.inPieces;
  const [first] = isCounted && segments[0] !== undefined ? (tilesOf(segments[0].id) ?? []) : [];
  const newest = first === undefined ? undefined : nameOf(first);
  const [seen, setSeen] = useState<string>();
  const [held, hold] = useState<string>();
  if (atTop && !holds && newest !== undefined && seen !== newest) setSeen(newest);
  if (holds && held === undefined && newest !== undefined) hold(newest);
  if (!holds && held !== undefined) hold(undefined);

  const shown = useMemo(() => {
    if (held === undefined || !isCounted) return { segments, tilesOf };
    // One list for as long as it is the same: where its pictures lie is kept by it.
    const known = new Map<string, readonly GalleryTile[]>();
    return {
      segments: segments.filter(({ from }) => from === undefined || from <= held),
      tilesOf: (id: string) => {
        const tiles = tilesOf(id);
        if (tiles?.[0] === undefined || nameOf(tiles[0]) <= held) return tiles;
        const older = known.get(id) ?? tiles.filter((tile) => nameOf(tile) <= held);
        known.set(id, older);
        return older;
      },
    };
  }, [held, isCounted, segments, tilesOf]);

  const since = atTop ? held : (seen ?? held);
  return {
    ...shown,
    fresh: since === undefined || !isCounted ? 0 : countSince(source, since),
    show: () => {
      if (holds) hold(newest);
      setSeen(newest);
    },
  };
};

const countSince = ({ segments, tilesOf }: GridSource, since: string): number => {
  let count = 0;
  for (const { id, from, count: all } of segments) {
    const tiles = tilesOf(id);
    if (tiles === undefined) return count + (from !== undefined && from > since ? all : 0);
    const older = tiles.findIndex((tile) => nameOf(tile) <= since);
    if (older >= 0) return count + older;
    count += tiles.length;
  }
  return count;
};

const nameOf = ({ createdAt, id }: GalleryTile): string => `${createdAt} ${id}`;

interface NewPicturesOptions {
  source: GridSource;
  newestFirst: boolean;
  atTop: boolean;
  holds: boolean;
}
