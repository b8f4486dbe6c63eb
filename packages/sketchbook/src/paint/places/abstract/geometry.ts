import { between, pick } from '../../../core/rng.js';
import { paintLayer } from '../../built/layer.js';
import { relight } from '../../built/light.js';
import { line, oval, poly, rect, shape } from '../../built/shapes.js';
import { n } from '../../vector.js';
import type { Sheet } from './sheet.js';
import { layGround } from './sheet.js';

/** Mid-century rings: nested arcs and discs that lean on one another. */
export function paintArcs(sheet: Sheet): void {
  const { canvas, plan, harmony, random, width, height } = sheet;
  layGround(sheet);
  const paints = harmony.paints;
  const big = Math.min(1.25, Math.max(width, height) / 1000) * 1000;
  const seats: readonly (readonly [number, number, number])[] = [
    [between(random, 0.2, 0.42), between(random, 0.6, 0.8), 0.42],
    [between(random, 0.6, 0.85), between(random, 0.2, 0.45), 0.34],
    [between(random, 0.62, 0.9), between(random, 0.72, 0.95), 0.25],
    [between(random, 0.05, 0.3), between(random, 0.1, 0.3), 0.2],
    [between(random, 0.4, 0.6), between(random, 0.42, 0.58), 0.14],
  ];
  for (const [index, [u, v, share]] of seats.entries()) {
    const [cx, cy] = [width * u, height * v];
    const radius = big * share;
    const rings = 3 + Math.floor(random() * 4);
    const half = random() < 0.45;
    const turn = pick(random, [0, 90, 180, 270]);
    let svg = `<g transform="rotate(${turn} ${n(cx)} ${n(cy)})">`;
    const first = Math.floor(random() * 5);
    for (let ring = 0; ring < rings; ring++) {
      const r = radius * (1 - ring / rings);
      const paint = ring % 2 && random() < 0.35 ? harmony.ground : (paints[(first + ring) % 5] ?? paints[0]);
      svg += half
        ? shape(`M${n(cx - r)} ${n(cy)}A${n(r)} ${n(r)} 0 0 1 ${n(cx + r)} ${n(cy)}Z`, paint)
        : oval(cx, cy, r, paint);
      if (ring === rings - 1) break;
      if (random() < 0.3)
        svg += `<circle cx="${n(cx)}" cy="${n(cy)}" r="${n(r * 0.93)}" fill="none" stroke="${harmony.ground}" stroke-width="${n(radius * 0.012)}" opacity="${half ? 0 : 0.8}"/>`;
    }
    svg += '</g>';
    if (index === 1) {
      const thin = paints[0];
      for (let k = 0; k < 3; k++)
        svg += line(
          `M${n(cx - radius * 1.3)} ${n(cy + radius * (1.12 + k * 0.06))}H${n(cx + radius * 1.3)}`,
          thin,
          radius * 0.016,
        );
    }
    paintLayer(canvas, svg, { depth: 0.82 - index * 0.16 });
  }
  let dots = '';
  const [gx, gy] = [width * between(random, 0.08, 0.6), height * between(random, 0.05, 0.8)];
  for (let i = 0; i < 30; i++)
    dots += oval(gx + (i % 6) * 34, gy + Math.floor(i / 6) * 34, 6, paints[0], 0.85);
  paintLayer(canvas, dots, { depth: 0.1 });
  relight(canvas, plan.seed, { ambient: [1, 1, 1], lamps: [], wash: 0.07, inside: 1 });
}

/** Bauhaus tiles: quarter discs, halves, triangles, stripes and dots on a grid. */
export function paintTiling(sheet: Sheet): void {
  const { canvas, plan, harmony, random, width, height } = sheet;
  layGround(sheet);
  const size = 1000 / pick(random, [4, 5, 6]);
  const columns = Math.ceil(width / size);
  const rows = Math.ceil(height / size);
  const [ox, oy] = [(width - columns * size) / 2, (height - rows * size) / 2];
  const all = [harmony.ground, ...harmony.paints];
  const layers = ['', '', '', ''];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const [x, y] = [ox + column * size, oy + row * size];
      const base = Math.floor(random() * all.length);
      const paint = all[base] ?? harmony.ground;
      const other =
        all[(base + 1 + Math.floor(random() * (all.length - 1))) % all.length] ?? harmony.paints[0];
      const third = all[(base + 2 + Math.floor(random() * 3)) % all.length] ?? harmony.paints[1];
      const level = Math.floor(random() * 4);
      layers[level] =
        `${layers[level] ?? ''}<g transform="translate(${n(x)} ${n(y)}) rotate(${pick(random, [0, 90, 180, 270])} ${n(size / 2)} ${n(size / 2)})">${rect(0, 0, size + 0.6, size + 0.6, paint)}${motif(random, size, other, third)}</g>`;
    }
  for (const [level, svg] of layers.entries()) paintLayer(canvas, svg, { depth: 0.8 - level * 0.2 });
  relight(canvas, plan.seed, { ambient: [1, 1, 1], lamps: [], wash: 0.08, inside: 1 });
}

function motif(random: () => number, s: number, a: string, b: string): string {
  const quarter = (r: number, paint: string) => shape(`M0 0H${n(r)}A${n(r)} ${n(r)} 0 0 1 0 ${n(r)}Z`, paint);
  const kind = Math.floor(random() * 10);
  if (kind === 0) return quarter(s, a) + quarter(s * 0.5, b);
  if (kind === 1) return quarter(s, a);
  if (kind === 2)
    return (
      shape(`M0 ${n(s / 2)}A${n(s / 2)} ${n(s / 2)} 0 0 1 ${n(s)} ${n(s / 2)}Z`, a) +
      shape(`M0 ${n(s)}A${n(s / 2)} ${n(s / 2)} 0 0 1 ${n(s)} ${n(s)}Z`, b)
    );
  if (kind === 3)
    return poly(
      [
        [0, 0],
        [s, 0],
        [0, s],
      ],
      a,
    );
  if (kind === 4) return oval(s / 2, s / 2, s * 0.36, a) + oval(s / 2, s / 2, s * 0.16, b);
  if (kind === 5) return [0, 1, 2, 3].map((i) => rect(0, (i * s) / 4, s, s / 8, a)).join('');
  if (kind === 6)
    return (
      poly(
        [
          [0, s],
          [s / 2, 0],
          [s, s],
        ],
        a,
      ) + oval(s / 2, s * 0.72, s * 0.14, b)
    );
  if (kind === 7) return [1, 0.75, 0.5, 0.25].map((r, i) => quarter(s * r, i % 2 ? b : a)).join('');
  if (kind === 8) return shape(`M0 0A${n(s)} ${n(s)} 0 0 1 ${n(s)} ${n(s)}A${n(s)} ${n(s)} 0 0 1 0 0Z`, a);
  return [0, 1, 2, 3, 4, 5, 6, 7, 8]
    .map((i) => oval(s * (0.2 + (i % 3) * 0.3), s * (0.2 + Math.floor(i / 3) * 0.3), s * 0.08, a))
    .join('');
}
