import type { GalleryFilter, GalleryTile, GalleryTimeline, Image } from '@easel/shared';
import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';
import { belongs, isBetween } from './belongs';
import { cachedTileLists, type TileList } from './tile-lists';

/** Shows a new or changed picture in every cached list it belongs to, and takes it out of the others. */
export const applyToGallery = (cache: QueryClient, image: Image): void => {
  cache.setQueryData<Image>(queryKeys.image(image.id), image);
  const tile = toTile(image);
  for (const list of cachedTileLists(cache)) {
    const fits = belongs(list.filter, image);
    const known = list.tiles.find(({ id }) => id === image.id);
    if (known !== undefined) {
      if (fits === false) takeOut(cache, list, new Set([image.id]));
      else cache.setQueryData(list.key, list.change(swap(tile)));
    } else if (fits === null) void cache.invalidateQueries({ queryKey: list.key });
    else if (fits && list.between !== null && isBetween(tile.createdAt, list.between)) {
      cache.setQueryData(list.key, list.change(insert(tile, list.sort === 'oldest')));
      count(cache, list.filter, [tile], 1);
    } else if (fits && list.between === null) void cache.invalidateQueries({ queryKey: list.key });
  }
  refreshCounts(cache);
};

/** Takes a picture out of everything: it is deleted for good. */
export const removeFromGallery = (cache: QueryClient, id: string): void => {
  cache.removeQueries({ queryKey: queryKeys.image(id) });
  for (const list of cachedTileLists(cache)) takeOut(cache, list, new Set([id]));
  refreshCounts(cache);
};

/**
 * Changes many tiles in every cached list at once: what `change` gives stands there instead, null takes it out. The
 * answer puts everything back as it was.
 */
export const changeTiles = (
  cache: QueryClient,
  ids: ReadonlySet<string>,
  change: (tile: GalleryTile, filter: GalleryFilter) => GalleryTile | null,
): (() => void) => {
  const before: [QueryKey, unknown][] = cache.getQueriesData({ queryKey: queryKeys.timelines });
  for (const list of cachedTileLists(cache)) {
    const gone = new Set<string>();
    const changed = list.change((tiles) =>
      tiles.map((tile) => {
        if (!ids.has(tile.id)) return tile;
        const next = change(tile, list.filter);
        if (next === null) gone.add(tile.id);
        return next ?? tile;
      }),
    );
    before.push([list.key, cache.getQueryData(list.key)]);
    if (gone.size > 0) takeOut(cache, list, gone);
    else if (list.tiles.some(({ id }) => ids.has(id))) cache.setQueryData(list.key, changed);
  }
  return () => {
    for (const [key, data] of before) cache.setQueryData(key, data);
  };
};

/** What a grid needs of a picture. */
export const toTile = (image: Image): GalleryTile => ({
  id: image.id,
  width: image.width,
  height: image.height,
  thumbhash: image.thumbhash,
  favorite: image.favorite,
  name: image.title !== null && image.title !== '' ? image.title : image.prompt.slice(0, 160),
  createdAt: image.createdAt,
});

const takeOut = (cache: QueryClient, list: TileList, ids: ReadonlySet<string>): void => {
  const gone = list.tiles.filter(({ id }) => ids.has(id));
  if (gone.length === 0) return;
  cache.setQueryData(
    list.key,
    list.change((tiles) => tiles.filter(({ id }) => !ids.has(id))),
  );
  if (list.between !== null) count(cache, list.filter, gone, -1);
};

const swap = (tile: GalleryTile) => (tiles: readonly GalleryTile[]) =>
  tiles.map((known) => (known.id === tile.id ? tile : known));

const insert = (tile: GalleryTile, oldestFirst: boolean) => (tiles: readonly GalleryTile[]) => {
  const name = ({ createdAt, id }: GalleryTile) => `${createdAt} ${id}`;
  const at = tiles.findIndex((known) => (oldestFirst ? name(known) > name(tile) : name(known) < name(tile)));
  return tiles.toSpliced(at < 0 ? tiles.length : at, 0, tile);
};

/** Adds pictures to their days of the timeline, or takes them off. */
const count = (cache: QueryClient, filter: GalleryFilter, tiles: readonly GalleryTile[], by: 1 | -1) =>
  cache.setQueryData<GalleryTimeline>(queryKeys.timeline(filter), (timeline) => {
    if (timeline === undefined) return undefined;
    const { days, counts, ratios } = structuredClone(timeline);
    for (const { createdAt, width, height } of tiles) {
      const day = createdAt.slice(0, 10);
      let at = days.indexOf(day);
      if (at < 0 && by < 0) continue;
      if (at < 0) {
        at = days.findIndex((other) => other < day);
        if (at < 0) at = days.length;
        days.splice(at, 0, day);
        counts.splice(at, 0, 0);
        ratios.splice(at, 0, 0);
      }
      counts[at] = (counts[at] ?? 0) + by;
      ratios[at] = (ratios[at] ?? 0) + (by * width) / height;
    }
    const left = days.map((_, at) => (counts[at] ?? 0) > 0);
    const keep = <T>(column: T[]) => column.filter((_, at) => left[at]);
    return { ...timeline, days: keep(days), counts: keep(counts), ratios: keep(ratios) };
  });

/** The server counts anew, once for all that happens within a moment. */
const refreshCounts = (cache: QueryClient): void => {
  if (waiting.has(cache)) return;
  waiting.add(cache);
  setTimeout(() => {
    waiting.delete(cache);
    void cache.invalidateQueries({ queryKey: queryKeys.timelines });
    void cache.invalidateQueries({ queryKey: queryKeys.allFacets });
    void cache.invalidateQueries({ queryKey: queryKeys.tags });
  }, REFRESH_MS);
};
const waiting = new WeakSet<QueryClient>();
const REFRESH_MS = 1500;
