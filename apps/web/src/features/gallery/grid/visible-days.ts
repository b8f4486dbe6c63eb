import type { GalleryTile } from '@easel/shared';
import { type Geometry, segmentsBetween } from '../timeline/geometry';
import { type GridRow, lastWhere } from '../timeline/segment-layout';
import type { View } from './state/use-window-view';

/** What is to be drawn: the rows in sight, by day, and the gaps where nothing is loaded yet. */
export const visibleDays = (geometry: Geometry, view: View): (VisibleDay | Gap)[] =>
  segmentsBetween(geometry, view.from, view.to).flatMap(
    ({ segment, top, height, layout }): (VisibleDay | Gap)[] => {
      if (layout === null) {
        const from = Math.max(top, view.from);
        const to = Math.min(top + height, view.to);
        return to > from ? [{ key: `gap ${segment.id}`, top: from, height: to - from }] : [];
      }
      const first = lastWhere(layout.rows, (row) => top + row.top + row.height < view.from) + 1;
      const last = lastWhere(layout.rows, (row) => top + row.top < view.to);
      const days: VisibleDay[] = [];
      for (const row of layout.rows.slice(first, last + 1)) {
        const block = layout.days[row.day];
        if (block === undefined) continue;
        let day = days.at(-1);
        if (day?.day !== block.day) {
          day = {
            key: `${segment.id} ${block.day}`,
            day: block.day,
            headerTop: top + block.top,
            top,
            rows: [],
            tiles: layout.tiles,
            start: block.start,
            count: block.count,
          };
          days.push(day);
        }
        day.rows.push(row);
      }
      return days;
    },
  );

export interface VisibleDay {
  key: string;
  day: string;
  headerTop: number;
  /** Top of the piece, from which its rows are measured. */
  top: number;
  rows: GridRow[];
  /** Of the whole piece; those of the day begin at `start`. */
  tiles: readonly GalleryTile[];
  start: number;
  count: number;
}

export interface Gap {
  key: string;
  top: number;
  height: number;
}
