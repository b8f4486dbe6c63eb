import type { Canvas } from '../../core/canvas.js';
import { between, pick, rng } from '../../core/rng.js';
import type { Plan } from '../../plan/plan.js';
import type { Palette } from '../palette.js';
import { litHex } from '../palette.js';
import { dab, fill } from '../trees/shapes.js';
import { n, paintVector, vectorSize } from '../vector.js';
import { seasonOf } from './season.js';

const FIELDS: Record<ReturnType<typeof seasonOf>, readonly [string, ...string[]]> = {
  spring: ['#a8d36e', '#d9dd7a', '#8cc06a', '#c7a777', '#f0de72'],
  summer: ['#e3c966', '#9cc060', '#c9cf6c', '#85ad58', '#b99ad0'],
  autumn: ['#c99f58', '#b5834a', '#dcbc6c', '#a8a058', '#93633f'],
  winter: ['#eef3f9', '#dde7f1', '#f7fafd', '#d3deeb', '#e5e3df'],
};

/** Strips of fields over far hills, parted by hedges. Heights are fractions of the picture. */
export function paintFarmland(
  canvas: Canvas,
  plan: Plan,
  palette: Palette,
  band: { top: number; bottom: number; haze: number },
): void {
  const random = rng(plan.seed, 'farmland');
  const { width, height } = vectorSize(canvas);
  const paints = FIELDS[seasonOf(plan)];
  const rows = 3;
  let svg = '';
  for (let row = 0; row < rows; row++) {
    const y0 = height * (band.top + ((band.bottom - band.top) * row) / rows);
    const y1 = height * (band.top + ((band.bottom - band.top) * (row + 1.15)) / rows);
    let x = -60 * random();
    while (x < width) {
      const wide = between(random, 90, 240) * (0.7 + row * 0.35);
      const [l, r] = [between(random, -12, 12), between(random, -12, 12)];
      const skew = (x + wide / 2 - width / 2) * 0.12;
      const paint = litHex(palette, pick(random, paints), band.haze - row * 0.06);
      const d = `M${n(x)} ${n(y0 + l)}Q${n(x + wide / 2)} ${n(y0 - 10)} ${n(x + wide)} ${n(y0 + r)}L${n(x + wide + skew)} ${n(y1 + r)}Q${n(x + wide / 2 + skew)} ${n(y1 - 8)} ${n(x + skew)} ${n(y1 + l)}Z`;
      let rowsOf = '';
      if (random() < 0.6)
        for (let i = 1; i < 7; i++) {
          const t = i / 7;
          rowsOf += `M${n(x + wide * t)} ${n(y0 + l * (1 - t) + r * t - 4)}L${n(x + wide * t + skew)} ${n(y1 + l * (1 - t) + r * t - 4)}`;
        }
      let hedge = '';
      for (let i = 0; i < wide / 9; i++)
        hedge += dab(
          x + i * 9,
          y0 + l - 8 * Math.sin((i * 9 * Math.PI) / wide),
          between(random, 4, 7),
          0,
          0.6,
        );
      svg += fill(d, paint, 0.9);
      if (rowsOf)
        svg += `<path d="${rowsOf}" stroke="${litHex(palette, '#7a6a3c', band.haze)}" stroke-width="1.6" opacity=".22" fill="none"/>`;
      svg += fill(
        hedge,
        litHex(palette, seasonOf(plan) === 'winter' ? '#8f8f94' : '#4c7a48', band.haze),
        0.85,
      );
      x += wide;
    }
  }
  paintVector(canvas, svg, 0.74);
}

/** A wooden fence over the middle ground that leaves a gap in the middle. */
export function paintFence(canvas: Canvas, plan: Plan, palette: Palette): void {
  const random = rng(plan.seed, 'fence');
  if (random() < 0.35) return;
  const { width, height } = vectorSize(canvas);
  const wood = litHex(palette, '#8d6a48', 0.08);
  const light = litHex(palette, '#c39a6b', 0.06);
  const right = plan.mirror;
  const y = height * (plan.horizon + 0.125);
  const run = width * between(random, 0.26, 0.34);
  let svg = '';
  const step = 46;
  const at = (i: number) => ({
    x: right ? width - i * step : i * step,
    y: y + 10 - i * 3.4 + Math.sin(i * 1.7) * 2,
  });
  const count = Math.ceil(run / step);
  for (const rail of [16, 32]) {
    let d = '';
    for (let i = 0; i < count; i++) {
      const [a, b] = [at(i), at(i + 1)];
      d += `M${n(a.x)} ${n(a.y - rail - 2.5)}L${n(b.x)} ${n(b.y - rail - 2)}L${n(b.x)} ${n(b.y - rail + 3)}L${n(a.x)} ${n(a.y - rail + 3)}Z`;
    }
    svg += fill(d, rail === 16 ? wood : light);
  }
  for (let i = 0; i <= count; i++) {
    const { x, y: foot } = at(i);
    const tall = between(random, 40, 48);
    svg += fill(
      `M${n(x - 4)} ${n(foot + 3)}L${n(x - 3.4)} ${n(foot - tall)}L${n(x)} ${n(foot - tall - 4)}L${n(x + 3.6)} ${n(foot - tall)}L${n(x + 4)} ${n(foot + 3)}Z`,
      wood,
    );
    svg += fill(
      `M${n(x)} ${n(foot + 2)}L${n(x + 0.6)} ${n(foot - tall)}L${n(x + 3)} ${n(foot - tall)}L${n(x + 3.4)} ${n(foot + 2)}Z`,
      light,
      0.7,
    );
  }
  paintVector(canvas, svg, 0.5);
}
