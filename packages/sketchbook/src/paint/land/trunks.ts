import type { Canvas } from '../../core/canvas.js';
import { between, rng } from '../../core/rng.js';
import type { Plan } from '../../plan/plan.js';
import type { Palette } from '../palette.js';
import { litHex } from '../palette.js';
import { bark, foliage, leafTones } from '../trees/foliage.js';
import { dab, fill, limb } from '../trees/shapes.js';
import { n, paintVector, vectorSize } from '../vector.js';
import { seasonOf } from './season.js';

interface Trunks {
  name: string;
  y: number;
  width: number;
  count: number;
  haze: number;
  depth: number;
  birch: boolean;
  clear: number;
}

/** Boles that run out of the top of the picture, with leaves hanging in from above. */
export function paintTrunks(canvas: Canvas, plan: Plan, palette: Palette, trunks: Trunks): void {
  const random = rng(plan.seed, trunks.name);
  const { width, height } = vectorSize(canvas);
  const { haze, birch } = trunks;
  const right = plan.light.x > 0.5;
  const side = right ? 1 : -1;
  const season = seasonOf(plan);
  let svg = '';
  for (let i = 0; i < trunks.count; i++) {
    let u = ((i + between(random, 0.15, 0.85)) / trunks.count) * 1.06 - 0.03;
    u = u < 0.5 ? u * (1 - trunks.clear) : 1 - (1 - u) * (1 - trunks.clear);
    const w = trunks.width * between(random, 0.7, 1.25) * 0.5;
    const [x, y] = [u * width, (trunks.y + between(random, -0.012, 0.02)) * height];
    const lean = between(random, -0.05, 0.05) * height;
    const [dark, light] = birch
      ? [litHex(palette, '#bdb8b4', haze), litHex(palette, '#f7f3ea', haze)]
      : bark(random, palette, haze, 'brown');
    let body = limb(x, y, w, x + lean, -20, w * 0.66, lean * 0.2);
    body += `M${n(x - w * 1.9)} ${n(y + w * 0.2)}Q${n(x - w * 0.9)} ${n(y - w * 0.6)} ${n(x - w * 0.85)} ${n(y - w * 3)}L${n(x + w * 0.85)} ${n(y - w * 3)}Q${n(x + w * 0.9)} ${n(y - w * 0.6)} ${n(x + w * 2)} ${n(y + w * 0.25)}Q${n(x)} ${n(y - w * 0.1)} ${n(x - w * 1.9)} ${n(y + w * 0.2)}Z`;
    for (const at of birch ? [0.6, 0.75] : [0.5, 0.66]) {
      const out = (random() < 0.5 ? -1 : 1) * between(random, 2.4, 4.5) * w;
      const by = y * (1 - at);
      body += limb(
        x + lean * at,
        by,
        w * 0.34,
        x + lean * at + out,
        by - Math.abs(out) * 0.7,
        w * 0.1,
        out * 0.12,
      );
    }
    const shadow = `<ellipse cx="${n(x - side * w * 2.4)}" cy="${n(y + w * 0.2)}" rx="${n(w * 4.4)}" ry="${n(w * 0.5)}" fill="#1f2a48" opacity="${(0.24 * (1 - haze)).toFixed(2)}"/>`;
    let marks = '';
    const count = birch ? 26 : 22;
    for (let k = 0; k < count; k++) {
      const t = random();
      const mx = x + lean * t + between(random, -0.75, 0.75) * w;
      marks += birch
        ? dab(mx, y * (1 - t), w * between(random, 0.2, 0.6), between(random, -0.12, 0.12), 0.22)
        : dab(mx, y * (1 - t), w * between(random, 0.5, 1.3), 1.57 + between(random, -0.12, 0.12), 0.07);
    }
    svg +=
      shadow +
      fill(body, dark) +
      fill(
        limb(x + side * w * 0.4, y - w, w * 0.42, x + lean + side * w * 0.3, -20, w * 0.26, lean * 0.2),
        light,
        0.8,
      ) +
      fill(marks, litHex(palette, birch ? '#4b4646' : '#4a3428', haze), birch ? 0.75 : 0.55);
  }
  if (season !== 'winter')
    svg += canopy(random, palette, trunks, width, height, side, season, plan.elements.includes('petals'));
  paintVector(canvas, svg, trunks.depth);
}

/** Leaves that hang into the picture from above, low at the sides. */
function canopy(
  random: () => number,
  palette: Palette,
  trunks: Trunks,
  width: number,
  height: number,
  side: number,
  season: ReturnType<typeof seasonOf>,
  blossom: boolean,
): string {
  const r = 46 + trunks.width * 0.75;
  const clusters = [];
  for (let x = -r; x < width + r; x += r * 0.85) {
    const edge = Math.abs(x / width - 0.5) * 2;
    const open = trunks.clear > 0.6 ? edge ** 1.5 : 0.55 + 0.45 * edge;
    const low = open * height * (0.12 + 0.1 * trunks.haze) * between(random, 0.5, 1.5);
    if (low < r * 0.35) continue;
    clusters.push({
      x: x + between(random, -0.3, 0.3) * r,
      y: low * 0.35,
      r: r * between(random, 0.8, 1.2),
      flat: 0.7,
    });
    if (random() < 0.7) clusters.push({ x, y: low - r * 0.2, r: r * between(random, 0.5, 0.8), flat: 0.7 });
  }
  const tones = leafTones(random, season, blossom);
  return foliage(random, palette, clusters, {
    tones,
    haze: trunks.haze,
    side,
    dab: 7 + trunks.width * 0.055,
    fullness: 0.8,
  });
}
