import type { Canvas } from '../core/canvas.js';
import { hex, mixRgb, rgb } from '../core/colour.js';
import { between, rng } from '../core/rng.js';
import type { Plan } from '../plan/plan.js';
import { seasonOf } from './land/season.js';
import type { Palette } from './palette.js';
import { litHex } from './palette.js';
import { foliage, leafTones } from './trees/foliage.js';
import { dab, fill, limb } from './trees/shapes.js';
import { paintVector, vectorSize } from './vector.js';

const ROCKY: readonly Plan['place'][] = ['cave', 'desert', 'sea', 'cliff', 'underwater'];
const LEAFY: readonly Plan['place'][] = [
  'meadow',
  'forest',
  'mountains',
  'river',
  'beach',
  'snow',
  'village',
];

/** The dark frame a `framed` camera looks through: branches over the upper corners, or an arch of rock. */
export function paintFrame(canvas: Canvas, plan: Plan, palette: Palette): void {
  if (plan.camera !== 'framed') return;
  if (ROCKY.includes(plan.place)) paintVector(canvas, rockArch(canvas, plan, palette), 0);
  else if (LEAFY.includes(plan.place) && plan.elements.includes('trees'))
    paintVector(canvas, branches(canvas, plan, palette), 0);
}

function branches(canvas: Canvas, plan: Plan, palette: Palette): string {
  const random = rng(plan.seed, 'frame-branches');
  const { width, height } = vectorSize(canvas);
  const season = seasonOf(plan);
  const clusters = [];
  let wood = '';
  for (const side of [-1, 1]) {
    const reach = side < 0 === plan.mirror ? 0.62 : 0.36;
    const x0 = side < 0 ? -30 : width + 30;
    for (let i = 0; i < 3; i++) {
      const [ex, ey] = [
        x0 - side * width * reach * between(random, 0.6, 1),
        height * (0.03 + i * 0.07) * between(random, 0.7, 1.2),
      ];
      const sy = height * (0.06 + i * 0.11);
      wood += limb(x0, sy, 15 - i * 3, ex, ey, 3, side * 24);
      for (let k = 0; k < 6; k++) {
        const t = 0.12 + 0.88 * (k / 5);
        clusters.push({
          x: x0 + (ex - x0) * t + between(random, -20, 20),
          y: sy + (ey - sy) * t + between(random, -24, 26),
          r: between(random, 34, 66) * (1.15 - t * 0.55),
          flat: 0.72,
        });
      }
    }
    const foot = side < 0 ? 0 : width;
    for (let k = 0; k < 4; k++)
      clusters.push({
        x: foot - side * between(random, -20, 60),
        y: height + 8 - between(random, 0, 40),
        r: between(random, 46, 80),
        flat: 0.7,
      });
  }
  const dark = { ...palette, ground: mixRgb(palette.ground, [0.16, 0.2, 0.3], 0.42) };
  const paint = litHex(dark, '#4a3628', 0);
  if (season === 'winter') {
    let twigs = '';
    let snow = '';
    for (const { x, y, r } of clusters) {
      for (let i = 0; i < 4; i++)
        twigs += limb(x, y, 2.6, x + between(random, -1, 1) * r, y + between(random, -0.9, 0.7) * r, 0.8, 4);
      snow += dab(x, y - 5, r * 0.5, between(random, -0.3, 0.3), 0.16);
    }
    return fill(wood + twigs, paint) + fill(snow, litHex(palette, '#eef4fb', 0));
  }
  const leaf = {
    tones: leafTones(random, season, plan.elements.includes('petals')),
    haze: 0,
    side: plan.light.x > 0.5 ? 1 : -1,
    dab: 13,
    fullness: 1.1,
  };
  return fill(wood, paint) + foliage(random, dark, clusters, leaf);
}

function rockArch(canvas: Canvas, plan: Plan, palette: Palette): string {
  const random = rng(plan.seed, 'frame-arch');
  const { width, height } = vectorSize(canvas);
  const tint = plan.place === 'underwater' ? '#17405f' : plan.place === 'desert' ? '#6a4334' : '#3f3a44';
  let svg = '';
  for (const layer of [0, 1]) {
    const paint = layer
      ? litHex(palette, tint, 0)
      : hex(mixRgb(rgb(litHex(palette, tint, 0)), palette.haze, 0.22));
    const points: string[] = [];
    const inset = layer ? 0 : 22;
    for (let i = 0; i <= 26; i++) {
      const a = Math.PI * (1 + i / 26);
      const [rx, ry] = [
        width * 0.48 - inset * 1.2 + between(random, -16, 16),
        height * 0.9 - inset + between(random, -16, 16),
      ];
      points.push(
        `${(width / 2 + Math.cos(a) * rx).toFixed(1)} ${(height * 1.0 + Math.sin(a) * ry).toFixed(1)}`,
      );
    }
    svg += fill(
      `M-5 ${height + 5}L-5 -5L${width + 5} -5L${width + 5} ${height + 5}L${points.reverse().join('L')}Z`,
      paint,
    );
  }
  return svg;
}
