import type { GalleryTile } from '@easel/shared';
import { findTile, type Geometry } from '../timeline/geometry';
import type { GridRow } from '../timeline/segment-layout';

/** Which picture an arrow key leads to, over the borders of days and pieces; null when the key moves nothing. */
export const neighbourOf = (geometry: Geometry, id: string, key: string): GalleryTile | null => {
  const found = findTile(geometry, id);
  if (found === null) return null;
  const { place, index, row } = found;
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const by = key === 'ArrowLeft' ? -1 : 1;
    const beside = place.layout?.tiles[index + by];
    if (beside !== undefined) return beside;
    const tiles = loadedBeside(geometry, geometry.placed.indexOf(place), by)?.tiles;
    return (by < 0 ? tiles?.at(-1) : tiles?.[0]) ?? null;
  }
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
  const by = key === 'ArrowUp' ? -1 : 1;
  const at = place.layout?.rows.indexOf(row) ?? 0;
  const own = place.layout?.rows[at + by];
  if (own !== undefined) return tileAbove(place.layout?.tiles ?? [], row, index, own);
  const next = loadedBeside(geometry, geometry.placed.indexOf(place), by);
  const target = by < 0 ? next?.rows.at(-1) : next?.rows[0];
  return next === null || target === undefined ? null : tileAbove(next.tiles, row, index, target);
};

const loadedBeside = (geometry: Geometry, at: number, by: number) => {
  for (let other = at + by; other >= 0 && other < geometry.placed.length; other += by) {
    const layout = geometry.placed[other]?.layout ?? null;
    if (layout === null) return null;
    if (layout.tiles.length > 0) return layout;
  }
  return null;
};

const tileAbove = (tiles: readonly GalleryTile[], row: GridRow, index: number, target: GridRow) =>
  tiles[target.start + nearest(target, centre(row, index - row.start))] ?? null;

const centre = (row: GridRow, position: number): number =>
  row.widths.slice(0, position).reduce((sum, width) => sum + width, 0) + (row.widths[position] ?? 0) / 2;

const nearest = (row: GridRow, x: number): number => {
  const distances = row.widths.map((_, position) => Math.abs(centre(row, position) - x));
  return distances.indexOf(Math.min(...distances));
};
