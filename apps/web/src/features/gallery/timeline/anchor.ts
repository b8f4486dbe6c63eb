import { dayAt, findTile, type Geometry, topOfDay } from './geometry';
import { lastWhere } from './segment-layout';

/** What stands at a height, to be found again when things above it have grown or shrunk. */
export const anchorAt = (geometry: Geometry, y: number): Anchor | null => {
  if (y <= 0) return null;
  const place = geometry.placed[lastWhere(geometry.placed, ({ top }) => top <= y)];
  if (place === undefined) return null;
  const { segment, top, height, layout } = place;
  const inside = y - top;
  const row = layout?.rows.find((candidate) => candidate.top + candidate.height > inside);
  const tile = row === undefined ? undefined : layout?.tiles[row.start];
  return {
    segmentId: segment.id,
    tileId: tile?.id ?? null,
    day: dayAt(geometry, y),
    offset: row === undefined ? 0 : inside - row.top,
    fraction: height > 0 ? inside / height : 0,
  };
};

/** How far down the anchored thing lies now; null when neither it nor its day is there any more. */
export const yOfAnchor = (geometry: Geometry, anchor: Anchor, newestFirst: boolean): number | null => {
  const found = anchor.tileId === null ? null : findTile(geometry, anchor.tileId);
  if (found !== null) return found.place.top + found.row.top + anchor.offset;
  if (anchor.toDay === true && anchor.day !== null) return topOfDay(geometry, anchor.day, newestFirst);
  const place = geometry.placed.find(({ segment }) => segment.id === anchor.segmentId);
  if (place !== undefined) return place.top + place.height * anchor.fraction;
  return anchor.day === null ? null : topOfDay(geometry, anchor.day, newestFirst);
};

/** Whether the place is known exactly, or only until its piece is loaded. */
export const isSettled = (geometry: Geometry, anchor: Anchor, newestFirst: boolean): boolean => {
  if (anchor.tileId !== null && findTile(geometry, anchor.tileId) !== null) return true;
  const y = yOfAnchor(geometry, anchor, newestFirst) ?? 0;
  return geometry.placed[lastWhere(geometry.placed, ({ top }) => top <= y)]?.layout !== null;
};

export interface Anchor {
  segmentId: string;
  /** The first picture of the topmost row in sight; null where nothing is loaded. */
  tileId: string | null;
  day: string | null;
  /** How far the top edge of the window is below the row's. */
  offset: number;
  /** How much of the piece lies above, for as long as its pictures are unknown. */
  fraction: number;
  /** The beginning of the day is wanted, not what stands there by chance. */
  toDay?: true;
}
