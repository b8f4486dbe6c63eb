import type { GalleryFilter, GallerySort, GalleryTile, GalleryTiles } from '@easel/shared';
import type { InfiniteData, QueryClient, QueryKey } from '@tanstack/react-query';
import { type Between, queryKeys } from '../query-keys';

/** One page of a list that is loaded from its beginning. */
export interface TilePage {
  tiles: readonly GalleryTile[];
  nextCursor: string | null;
}

/** Columns as they travel, turned into one object a picture. */
export const tilesFrom = (columns: GalleryTiles): GalleryTile[] =>
  columns.id.map((id, index) => ({
    id,
    width: columns.width[index] ?? 1,
    height: columns.height[index] ?? 1,
    thumbhash: columns.thumbhash[index] ?? '',
    favorite: columns.favorite[index] ?? false,
    name: columns.name[index] ?? '',
    createdAt: columns.createdAt[index] ?? '',
  }));

/** Every cached list of tiles. */
export const cachedTileLists = (cache: QueryClient): TileList[] =>
  cache
    .getQueriesData<TileData>({ queryKey: queryKeys.tileLists })
    .flatMap(([key, data]) => (data === undefined ? [] : [tileList(key, data)]));

const tileList = (key: QueryKey, data: TileData): TileList => {
  const [, , filter, sort, between] = key as ReturnType<typeof queryKeys.tiles>;
  const flat = 'pages' in data;
  return {
    key,
    filter,
    sort,
    between: between === 'flat' ? null : between,
    tiles: flat ? data.pages.flatMap(({ tiles }) => tiles) : data,
    complete: !flat || data.pages.at(-1)?.nextCursor === null,
    change: (run) =>
      flat ? { ...data, pages: data.pages.map((page) => ({ ...page, tiles: run(page.tiles) })) } : run(data),
  };
};

export interface TileList {
  key: QueryKey;
  filter: GalleryFilter;
  sort: GallerySort;
  /** Null for a list from the beginning. */
  between: Between | null;
  tiles: readonly GalleryTile[];
  /** Whether there is nothing behind its last tile. */
  complete: boolean;
  /** The list with other tiles, page by page. */
  change: (run: (tiles: readonly GalleryTile[]) => readonly GalleryTile[]) => TileData;
}

export type TileData = readonly GalleryTile[] | InfiniteData<TilePage>;
