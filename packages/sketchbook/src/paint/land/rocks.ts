import type { Canvas } from '../../core/canvas.js';
import { hex, mixRgb, rgb } from '../../core/colour.js';
import type { Rng } from '../../core/rng.js';
import { between, rng } from '../../core/rng.js';
import type { Plan } from '../../plan/plan.js';
import type { Palette } from '../palette.js';
import { litHex } from '../palette.js';
import { fill } from '../trees/shapes.js';
import { n, paintVector, vectorSize } from '../vector.js';
import { seasonOf } from './season.js';

/** One boulder with a lit top, a lit and a dark side, and snow on it in winter. `size` is half its width. */
export function boulder(
  random: Rng,
  palette: Palette,
  paint: string,
  spot: { x: number; y: number; size: number; haze: number; right: boolean },
  snow = false,
): string {
  const { x, y, size, haze } = spot;
  const side = spot.right ? 1 : -1;
  const tall = size * between(random, 0.75, 1.2);
  const base = litHex(palette, paint, haze);
  const dark = hex(mixRgb(rgb(base), palette.dark ? [0.05, 0.08, 0.2] : [0.25, 0.22, 0.38], 0.42));
  const light = hex(mixRgb(rgb(base), palette.light, 0.4));
  const j = () => between(random, -0.09, 0.09) * size;
  const at = (u: number, v: number): [number, number] => [
    x + side * u * size + j(),
    y - v * tall + j() * 0.6,
  ];
  const [a, b, c, d, e, f] = [
    at(-1, 0),
    at(-0.82, 0.5),
    at(-0.3, 0.95),
    at(0.35, 0.9),
    at(0.86, 0.46),
    at(1.02, 0),
  ];
  const g = at(0.12, 0.56);
  const h = at(0.2, 0);
  const p = (points: [number, number][]) => `M${points.map(([px, py]) => `${n(px)} ${n(py)}`).join('L')}Z`;
  const round = ([px, py]: [number, number], [qx, qy]: [number, number]) =>
    `Q${n(px)} ${n(py)} ${n((px + qx) / 2)} ${n((py + qy) / 2)}`;
  const outline = `M${n(a[0])} ${n(y + size * 0.04)}${round(a, b)}${round(b, c)}${round(c, d)}${round(d, e)}${round(e, f)}L${n(f[0])} ${n(y + size * 0.04)}Q${n(x)} ${n(y + size * 0.14)} ${n(a[0])} ${n(y + size * 0.04)}Z`;
  const face = p([g, [(d[0] + e[0]) / 2, (d[1] + e[1]) / 2], [(e[0] + f[0]) / 2, (e[1] + f[1]) / 2], h]);
  const topFace = `M${n((b[0] + c[0]) / 2)} ${n((b[1] + c[1]) / 2)}${round(c, d)}L${n((d[0] + e[0]) / 2)} ${n((d[1] + e[1]) / 2)}Q${n(g[0])} ${n(g[1] - tall * 0.1)} ${n((b[0] + c[0]) / 2)} ${n((b[1] + c[1]) / 2)}Z`;
  const shadow = `<ellipse cx="${n(x - side * size * 0.3)}" cy="${n(y + size * 0.06)}" rx="${n(size * 1.35)}" ry="${n(size * 0.18)}" fill="#1c2440" opacity="${(0.22 * (1 - haze)).toFixed(2)}"/>`;
  const white = litHex(palette, '#f4f8fd', haze);
  return `${shadow}${fill(outline, dark)}${fill(face, base)}${fill(topFace, snow ? white : light)}`;
}

/** Boulders and pebbles scattered over the ground, few in the middle. */
export function paintRocks(canvas: Canvas, plan: Plan, palette: Palette, paint: string, count: number): void {
  const random = rng(plan.seed, 'rocks');
  const { width, height } = vectorSize(canvas);
  const snow = seasonOf(plan) === 'winter' && plan.place !== 'desert';
  const rocks: { y: number; svg: string }[] = [];
  for (let i = 0; i < count; i++) {
    const v = random();
    const y = (plan.horizon + 0.09 + (0.9 - plan.horizon) * v) * height;
    const roll = random();
    const u = roll < 0.8 ? (random() < 0.5 ? random() * 0.26 : 1 - random() * 0.26) : random();
    const large = u < 0.2 || u > 0.8 ? 1 : 0.35;
    const size = (5 + 34 * v * large) * between(random, 0.45, 1.35);
    const spot = { x: u * width, y, size, haze: 0.22 * (1 - v), right: plan.light.x > 0.5 };
    rocks.push({ y, svg: boulder(random, palette, paint, spot, snow) });
    if (random() < 0.6)
      rocks.push({
        y: y + 1,
        svg: boulder(
          random,
          palette,
          paint,
          {
            ...spot,
            x: spot.x + between(random, -1, 1) * size * 1.7,
            y: y + size * 0.15,
            size: size * between(random, 0.25, 0.5),
          },
          snow,
        ),
      });
  }
  rocks.sort((a, b) => a.y - b.y);
  paintVector(canvas, rocks.map(({ svg }) => svg).join(''), 0.3);
}
