import type { Client } from '@easel/client';
import type { GalleryFilter, GalleryIds, GallerySort, GalleryTile } from '@easel/shared';
import { findTile, type Geometry } from '../timeline/geometry';

/** The pictures from one to another in the order of the grid, both included; null when some are not loaded. */
export const loadedRange = (geometry: Geometry, a: string, b: string): string[] | null => {
  const [first, second] = [findTile(geometry, a), findTile(geometry, b)];
  if (first === null || second === null) return null;
  const inOrder =
    first.place === second.place ? first.index <= second.index : first.place.top < second.place.top;
  const [start, end] = inOrder ? [first, second] : [second, first];
  const places = geometry.placed.slice(
    geometry.placed.indexOf(start.place),
    geometry.placed.indexOf(end.place) + 1,
  );
  if (places.some(({ layout }) => layout === null)) return null;
  return places.flatMap((place) => {
    const tiles = place.layout?.tiles ?? [];
    const from = place === start.place ? start.index : 0;
    const to = place === end.place ? end.index + 1 : tiles.length;
    return tiles.slice(from, to).map(({ id }) => id);
  });
};

/** The same range as the server knows it, over pictures that are not loaded; `more` when it is too long for one go. */
export const fetchRange = async (
  client: Pick<Client, 'gallery'>,
  { filter, sort }: { filter: GalleryFilter; sort: GallerySort },
  a: End,
  b: End,
): Promise<GalleryIds> => {
  const [older, newer] = a.createdAt <= b.createdAt ? [a, b] : [b, a];
  const to = new Date(new Date(newer.createdAt).getTime() + 1).toISOString();
  const { ids, more } = await client.gallery.ids({ ...filter, sort, from: older.createdAt, to });
  const ends = [ids.indexOf(a.id), ids.indexOf(b.id)].filter((at) => at >= 0).toSorted((x, y) => x - y);
  // What was made in the same instant may lie beyond the ends.
  const start = ends[0] ?? 0;
  const end = ends.length === 2 ? (ends[1] ?? start) : more ? ids.length - 1 : start;
  return { ids: ids.slice(start, end + 1), more };
};

type End = Pick<GalleryTile, 'id' | 'createdAt'>;
