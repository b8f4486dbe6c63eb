import type { GalleryTile } from '@easel/shared';
import type { Segment } from './join-days';
import {
  estimateDay,
  estimateHeight,
  lastWhere,
  layOut,
  type Measure,
  rowAt,
  type SegmentLayout,
} from './segment-layout';

/** Where all pieces lie, in pixels from the top of the grid: exact for loaded ones, estimated for the others. */
export const placeSegments = (
  segments: readonly Segment[],
  tilesOf: (id: string) => readonly GalleryTile[] | undefined,
  measure: Measure,
  heights: Map<string, number>,
): Geometry => {
  let top = 0;
  const placed = segments.map((segment): Placed => {
    const tiles = tilesOf(segment.id);
    const layout = tiles === undefined ? null : layoutOf(tiles, measure);
    const name = `${segment.id} ${segment.count} ${measure.width} ${measure.targetHeight}`;
    if (layout !== null) heights.set(name, layout.height);
    const height = layout?.height ?? heights.get(name) ?? estimateHeight(segment, measure);
    const place = { segment, top, height, layout };
    top += height;
    return place;
  });
  return { placed, height: top, measure };
};

/** Which pieces lie between two heights. */
export const segmentsBetween = ({ placed }: Geometry, from: number, to: number): readonly Placed[] => {
  const first = Math.max(
    0,
    lastWhere(placed, ({ top }) => top <= from),
  );
  return placed.slice(first, lastWhere(placed, ({ top }) => top < to) + 1);
};

/** How far down a day begins; for a day without pictures, the next one in the order of the grid. */
export const topOfDay = (geometry: Geometry, day: string, newestFirst: boolean): number => {
  const reached = (other: string) => (newestFirst ? other <= day : other >= day);
  for (const { segment, top, layout } of geometry.placed) {
    if (layout !== null) {
      const block = layout.days.find((block) => reached(block.day));
      if (block !== undefined) return top + block.top;
      continue;
    }
    let down = top;
    for (const part of segment.days) {
      if (reached(part.day)) return down;
      down += estimateDay(part, geometry.measure);
    }
  }
  return geometry.height;
};

/** The day at a height. */
export const dayAt = (geometry: Geometry, y: number): string | null => {
  const place = geometry.placed[lastWhere(geometry.placed, ({ top }) => top <= Math.max(0, y))];
  if (place === undefined) return null;
  const { segment, top, layout } = place;
  if (layout !== null && layout.days.length > 0)
    return (
      layout.days[
        Math.max(
          0,
          lastWhere(layout.days, (block) => top + block.top <= y),
        )
      ]?.day ?? null
    );
  let down = top;
  for (const part of segment.days) {
    down += estimateDay(part, geometry.measure);
    if (y < down) return part.day;
  }
  return segment.days.at(-1)?.day ?? null;
};

/** Where a picture lies, if its piece is loaded. */
export const findTile = (geometry: Geometry, id: string): Found | null => {
  for (const place of geometry.placed) {
    const index = place.layout === null ? -1 : indexIn(place.layout.tiles, id);
    const row = place.layout?.rows[place.layout === null ? -1 : rowAt(place.layout, index)];
    if (index >= 0 && row !== undefined) return { place, index, row };
  }
  return null;
};

const indexIn = (tiles: readonly GalleryTile[], id: string): number => {
  let places = INDEXES.get(tiles);
  if (places === undefined) {
    places = new Map(tiles.map((tile, index) => [tile.id, index]));
    INDEXES.set(tiles, places);
  }
  return places.get(id) ?? -1;
};

const layoutOf = (tiles: readonly GalleryTile[], measure: Measure): SegmentLayout => {
  const known = LAYOUTS.get(tiles);
  if (known?.measure === measure) return known.layout;
  const layout = layOut(tiles, measure);
  LAYOUTS.set(tiles, { measure, layout });
  return layout;
};

// Lists of pictures are never changed, only replaced: what was found out about one holds as long as it lives.
const LAYOUTS = new WeakMap<readonly GalleryTile[], { measure: Measure; layout: SegmentLayout }>();
const INDEXES = new WeakMap<readonly GalleryTile[], Map<string, number>>();

export interface Placed {
  segment: Segment;
  top: number;
  height: number;
  /** Null while it is not loaded. */
  layout: SegmentLayout | null;
}

export interface Geometry {
  placed: readonly Placed[];
  height: number;
  measure: Measure;
}

export interface Found {
  place: Placed;
  index: number;
  row: SegmentLayout['rows'][number];
}
