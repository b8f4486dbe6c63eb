import type { GalleryTimeline } from '@easel/shared';
import { startOfDay } from './local-day';

/**
 * Joins days to pieces of some 300 pictures that are loaded together, the newest first; a day with more is a piece of
 * its own. The counts are of UTC days, but the pieces are cut at the viewer's midnights: no day of the viewer lies in
 * two pieces, and the few pictures near a cut are counted right as soon as the piece is loaded. Joined from the oldest
 * on, and cut wherever it was cut before (`cuts`), so that new pictures change the newest piece only.
 */
export const joinDays = (
  { days, counts, ratios }: Pick<GalleryTimeline, 'days' | 'counts' | 'ratios'>,
  cuts: ReadonlySet<string> = new Set(),
): Segment[] => {
  const joined: Segment[] = [];
  let open: Segment | undefined;
  for (let at = days.length - 1; at >= 0; at -= 1) {
    const [day = '', count = 0, ratio = 0] = [days[at], counts[at], ratios[at]];
    if (open === undefined || cuts.has(day) || open.count >= FULL || open.count + count > TOO_MUCH) {
      const from = open === undefined ? undefined : startOfDay(day);
      if (open !== undefined) open.to = from;
      open = { id: day, from, to: undefined, count: 0, ratio: 0, days: [] };
      joined.push(open);
    }
    open.count += count;
    open.ratio += ratio;
    open.days.unshift({ day, count, ratio });
  }
  return joined.reverse();
};

/** The same pieces from the oldest on. */
export const oldestFirst = (segments: readonly Segment[]): Segment[] =>
  segments.map((segment) => ({ ...segment, days: segment.days.toReversed() })).reverse();

const FULL = 300;
const TOO_MUCH = 450;

/** Some days whose pictures are loaded together. */
export interface Segment {
  /** Its oldest day. */
  id: string;
  /** The instants it lies between; absent at the ends, where nothing else is. */
  from: string | undefined;
  to: string | undefined;
  count: number;
  /** Sum of width / height. */
  ratio: number;
  /** In the order of the grid. */
  days: { day: string; count: number; ratio: number }[];
}
