import { clamp } from '../../core/colour.js';

/** A round-dot screen: `cell` is the distance of two dots in pixels. */
export interface Screen {
  readonly cos: number;
  readonly sin: number;
  readonly cell: number;
}

/** A screen turned by an angle in degrees. */
export function screenAt(degrees: number, cell: number): Screen {
  const angle = (degrees * Math.PI) / 180;
  return { cos: Math.cos(angle), sin: Math.sin(angle), cell };
}

/** Ink of a dot screen at a pixel, 0 to 1 with soft edges about a pixel wide; `cover` is the share of paper to be covered. */
export function dot({ cos, sin, cell }: Screen, x: number, y: number, cover: number): number {
  if (cover <= 0.004) return 0;
  if (cover >= 0.996) return 1;
  const u = (x * cos + y * sin) / cell;
  const v = (y * cos - x * sin) / cell;
  // Above one half the paper shows as dots between the ink, half a cell away.
  const paper = cover > 0.5;
  const [a, b] = paper ? [u + 0.5, v + 0.5] : [u, v];
  const [du, dv] = [a - Math.round(a), b - Math.round(b)];
  const radius = Math.sqrt((paper ? 1 - cover : cover) / Math.PI);
  const ink = clamp((radius - Math.sqrt(du * du + dv * dv)) * cell + 0.5);
  return paper ? 1 - ink : ink;
}
