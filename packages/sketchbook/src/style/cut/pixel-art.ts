import type { Canvas } from '../../core/canvas.js';
import type { Rgb } from '../../core/colour.js';
import { clamp, fromOklab, toOklab } from '../../core/colour.js';
import { rng } from '../../core/rng.js';
import type { StyleScene } from '../style.js';
import { cluster, nearest } from './cluster.js';

const COLOURS = 38;
/** Order in which a 4 x 4 tile fills up. */
const BAYER = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5];

/** The picture on a coarse grid: three floats OKLab, the sky flag and the subject of every cell. */
interface Grid {
  columns: number;
  rows: number;
  side: number;
  lab: Float32Array;
  id: Uint8Array;
  sky: Uint8Array;
}

/** Pixel art on about 170 cells: a palette drawn from the picture, dither in the sky alone, dark rims around subjects. */
export function pixelArt(canvas: Canvas, { seed }: StyleScene): void {
  const grid = coarse(canvas);
  const palette = paletteFor(grid, seed);
  const colours = Array.from({ length: palette.length / 3 }, (_, k): Rgb => {
    const [l, a, b] = [palette[k * 3] ?? 0, palette[k * 3 + 1] ?? 0, palette[k * 3 + 2] ?? 0];
    return fromOklab([clamp(0.5 + (l - 0.5) * 1.06), a * 1.14, b * 1.14]);
  });
  const cells = quantise(canvas, grid, palette);
  tidy(canvas, grid, cells, palette);
  rim(grid, cells, palette);
  const { width, height, rgb } = canvas;
  for (let y = 0; y < height; y++) {
    if ((y & 63) === 0) canvas.check();
    const row = Math.floor(y / grid.side) * grid.columns;
    for (let x = 0; x < width; x++)
      rgb.set(colours[cells[row + Math.floor(x / grid.side)] ?? 0] ?? [0, 0, 0], (y * width + x) * 3);
  }
}

function coarse(canvas: Canvas): Grid {
  const { width, height, rgb, id, depth } = canvas;
  const side = Math.max(2, Math.round(canvas.unit / 172));
  const [columns, rows] = [Math.ceil(width / side), Math.ceil(height / side)];
  const grid: Grid = {
    columns,
    rows,
    side,
    lab: new Float32Array(columns * rows * 3),
    id: new Uint8Array(columns * rows),
    sky: new Uint8Array(columns * rows),
  };
  for (let y = 0; y < rows; y++) {
    if ((y & 15) === 0) canvas.check();
    for (let x = 0; x < columns; x++) {
      // The cell belongs to whatever holds its middle and most of its quarter points, and takes that one's mean colour.
      const votes = new Map<number, number>();
      for (const [u, v] of [
        [0.5, 0.5],
        [0.2, 0.2],
        [0.8, 0.2],
        [0.2, 0.8],
        [0.8, 0.8],
      ] as const) {
        const at = pixelAt(canvas, (x + u) * side, (y + v) * side);
        votes.set(id[at] ?? 0, (votes.get(id[at] ?? 0) ?? 0) + (u === 0.5 ? 1.5 : 1));
      }
      const own = [...votes].reduce((best, vote) => (vote[1] > best[1] ? vote : best))[0];
      let [r, g, b, count, sky] = [0, 0, 0, 0, 0];
      for (let dy = 0; dy < side; dy++)
        for (let dx = 0; dx < side; dx++) {
          const [px, py] = [x * side + dx, y * side + dy];
          const i = py * width + px;
          if (px >= width || py >= height || id[i] !== own) continue;
          r += rgb[i * 3] ?? 0;
          g += rgb[i * 3 + 1] ?? 0;
          b += rgb[i * 3 + 2] ?? 0;
          if ((depth[i] ?? 0) > 0.97) sky++;
          count++;
        }
      const cell = y * columns + x;
      const share = 1 / Math.max(1, count);
      grid.lab.set(toOklab([r * share, g * share, b * share]), cell * 3);
      grid.id[cell] = own;
      grid.sky[cell] = own === 0 && sky * 2 > count ? 1 : 0;
    }
  }
  return grid;
}

const pixelAt = ({ width, height }: Canvas, x: number, y: number): number =>
  Math.min(height - 1, Math.floor(y)) * width + Math.min(width - 1, Math.floor(x));

/** Colours gathered from the cells; subjects count four times, so that they keep their small accents. */
function paletteFor(grid: Grid, seed: number): Float32Array {
  const points: number[] = [];
  for (let cell = 0; cell < grid.id.length; cell++) {
    if ((grid.id[cell] ?? 0) === 0 && cell % 4 !== 0) continue;
    points.push(grid.lab[cell * 3] ?? 0, grid.lab[cell * 3 + 1] ?? 0, grid.lab[cell * 3 + 2] ?? 0);
  }
  return cluster(Float32Array.from(points), COLOURS, rng(seed, 'pixel-palette'), 10);
}

function quantise(canvas: Canvas, grid: Grid, palette: Float32Array): Uint8Array {
  const cells = new Uint8Array(grid.id.length);
  for (let y = 0; y < grid.rows; y++) {
    if ((y & 15) === 0) canvas.check();
    for (let x = 0; x < grid.columns; x++) {
      const cell = y * grid.columns + x;
      const step = (((BAYER[(y & 3) * 4 + (x & 3)] ?? 0) + 0.5) / 16 - 0.5) * 0.05;
      const light = (grid.lab[cell * 3] ?? 0) + (grid.sky[cell] ? step : 0);
      cells[cell] = nearest(palette, light, grid.lab[cell * 3 + 1] ?? 0, grid.lab[cell * 3 + 2] ?? 0);
    }
  }
  return cells;
}

/** Single cells that no neighbour shares take the commonest neighbouring colour; glints and pupils stay. */
function tidy(canvas: Canvas, grid: Grid, cells: Uint8Array, palette: Float32Array): void {
  const { columns, rows } = grid;
  const light = (colour: number) => palette[colour * 3] ?? 0;
  for (let pass = 0; pass < 2; pass++) {
    canvas.check();
    const before = cells.slice();
    for (let y = 1; y < rows - 1; y++)
      for (let x = 1; x < columns - 1; x++) {
        const cell = y * columns + x;
        if (grid.sky[cell]) continue;
        const own = before[cell] ?? 0;
        const around = [-1, 1, -columns, columns, -columns - 1, -columns + 1, columns - 1, columns + 1].map(
          (step) => before[cell + step] ?? 0,
        );
        if (around.slice(0, 4).includes(own) || (around.includes(own) && grid.id[cell])) continue;
        const votes = new Map<number, number>();
        for (const [k, colour] of around.entries())
          votes.set(colour, (votes.get(colour) ?? 0) + (k < 4 ? 1.5 : 1));
        const [best, count] = [...votes].reduce((most, vote) => (vote[1] > most[1] ? vote : most));
        const accent = grid.id[cell] ? 0.22 : 0.35;
        if (Math.abs(light(best) - light(own)) < accent || count > 8) cells[cell] = best;
      }
  }
}

/** One dark cell around every subject, in a deep shade of the colour it borders. */
function rim(grid: Grid, cells: Uint8Array, palette: Float32Array): void {
  const { columns, rows } = grid;
  const inside = cells.slice();
  for (let y = 0; y < rows; y++)
    for (let x = 0; x < columns; x++) {
      const cell = y * columns + x;
      const sides = [
        x > 0 ? cell - 1 : cell,
        x < columns - 1 ? cell + 1 : cell,
        y > 0 ? cell - columns : cell,
        y < rows - 1 ? cell + columns : cell,
      ];
      const own = grid.id[cell] ?? 0;
      const inner = sides.find((side) => (grid.id[side] ?? 0) > own);
      if (inner === undefined) continue;
      const o = (inside[inner] ?? 0) * 3;
      const [l, a, b] = [palette[o] ?? 0, palette[o + 1] ?? 0, palette[o + 2] ?? 0];
      cells[cell] = nearest(palette, l * 0.36 + 0.02, a * 0.6, b * 0.6);
    }
}
