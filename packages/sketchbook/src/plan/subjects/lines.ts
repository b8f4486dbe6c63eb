import { TABLE } from '../../lexicon/stances.js';
import type { Place } from '../../lexicon/vocabulary.js';

/** Where things may stand and float, as fractions of the height; `far` is the line furthest from the viewer. */
export interface Lines {
  /** The strip of ground, floor or rock. */
  ground: { far: number; near: number };
  /** The top of a table in the foreground. */
  table: { far: number; near: number };
  /** Open water, where there is some. */
  water?: { far: number; near: number };
}

/** How much further down a broad river reaches, as a fraction of the height. */
export const BREADTH = 0.13;

/** The lines of a backdrop whose horizon is at a fraction of the height; `broad` as the plan has it. */
export function linesOf(place: Place, horizon: number, broad = false): Lines {
  const open = { far: Math.min(0.84, horizon + 0.09), near: 0.93 };
  const water = { far: Math.min(0.86, horizon + 0.1), near: 0.92 };
  const lines: Lines = { ground: open, table: { far: TABLE.back + 0.06, near: TABLE.front - 0.03 } };
  if (place === 'sea') return { ...lines, water };
  if (place === 'beach')
    return {
      ...lines,
      ground: { far: Math.min(0.88, horizon + 0.22), near: 0.94 },
      water: { far: horizon + 0.05, near: horizon + 0.13 },
    };
  if (place === 'river')
    return {
      ...lines,
      ground: { far: Math.min(0.9, horizon + 0.27), near: 0.95 },
      water: {
        far: horizon + 0.08,
        near: Math.min(broad ? 0.92 : 0.86, horizon + 0.2 + (broad ? BREADTH : 0)),
      },
    };
  if (place === 'harbour')
    return { ...lines, water: { far: horizon + 0.08, near: Math.min(0.88, horizon + 0.24) } };
  return lines;
}
