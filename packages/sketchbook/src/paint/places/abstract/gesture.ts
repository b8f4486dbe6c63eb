import type { Noise } from '../../../core/noise.js';
import { fbm, noiseOf } from '../../../core/noise.js';
import type { Rng } from '../../../core/rng.js';
import { between, pick } from '../../../core/rng.js';
import { paintLayer } from '../../built/layer.js';
import { line, oval } from '../../built/shapes.js';
import { n } from '../../vector.js';
import { blend, byLight } from './harmony.js';
import type { Sheet } from './sheet.js';
import { layGround } from './sheet.js';

/** Ribbons that follow one invisible current, fine and broad, dark below and light above. */
export function paintRibbons(sheet: Sheet): void {
  const { canvas, plan, harmony, random, width, height } = sheet;
  layGround(sheet, blend(harmony.ground, harmony.paints[1], 0.22));
  const noise = noiseOf(plan.seed, 'current');
  const turn = between(random, 0, Math.PI * 2);
  const scale = between(random, 0.6, 1.1) / 1000;
  const swirl = between(random, 1.2, 2.4);
  const paints = byLight([...harmony.paints]);
  const area = (width * height) / 1e6;
  for (let layer = 0; layer < 4; layer++) {
    let svg = '';
    const count = Math.round((layer < 2 ? 46 : 70) * Math.sqrt(area));
    for (let i = 0; i < count; i++) {
      let [x, y] = [between(random, -0.1, 1.1) * width, between(random, -0.1, 1.1) * height];
      let d = `M${n(x)} ${n(y)}`;
      const steps = 26 + Math.floor(random() * 34);
      for (let step = 0; step < steps; step++) {
        const angle = turn + fbm(noise, x * scale, y * scale, 2) * swirl * Math.PI;
        x += Math.cos(angle) * 15;
        y += Math.sin(angle) * 15;
        d += `L${n(x)} ${n(y)}`;
      }
      const shade = paints[Math.min(4, Math.floor(layer + random() * 2))] ?? harmony.paints[0];
      const thick = (layer === 0 ? 34 : layer === 1 ? 20 : 9) * between(random, 0.25, 1.1) ** 1.6;
      svg += line(d, shade, Math.max(1.2, thick), 0.92);
      if (thick > 12) svg += line(d, blend(shade, '#ffffff', 0.3), thick * 0.16, 0.5);
    }
    paintLayer(canvas, svg, { depth: 0.78 - layer * 0.22 });
  }
}

/** A few broad strokes of a loaded brush, each with its bristles, drips and dry end. */
export function paintGestures(sheet: Sheet): void {
  const { canvas, plan, harmony, random, width, height } = sheet;
  layGround(sheet);
  const noise = noiseOf(plan.seed, 'bristle');
  const order = [...harmony.paints].sort(() => random() - 0.5);
  const long = Math.max(width, height);
  const lean = between(random, -0.6, 0.6);
  for (let stroke = 0; stroke < 6; stroke++) {
    const paint = order[stroke % order.length] ?? harmony.paints[0];
    const [cx, cy] = [
      width * between(random, 0.25, 0.75),
      height * (0.14 + (stroke / 6) * 0.72 + between(random, -0.08, 0.08)),
    ];
    const angle = (stroke < 4 ? lean : lean + Math.PI / 2) + between(random, -0.35, 0.35);
    const reach = long * (stroke < 4 ? between(random, 0.36, 0.55) : between(random, 0.2, 0.32));
    const thick =
      (stroke < 3 ? between(random, 120, 210) : between(random, 34, 100)) * (stroke < 4 ? 1 : 0.7);
    paintLayer(
      canvas,
      brush(random, noise, {
        cx,
        cy,
        angle,
        reach,
        thick,
        paint,
        bend: between(random, -0.5, 0.5),
        salt: stroke * 9.7,
      }),
      { depth: 0.8 - stroke * 0.13 },
    );
  }
  let spots = '';
  for (let i = 0; i < 40; i++) {
    const r = 2 + random() ** 4 * 17;
    spots += oval(
      random() * width,
      random() * height,
      r,
      pick(random, harmony.paints),
      0.9,
      r * between(random, 0.8, 1.15),
    );
  }
  paintLayer(canvas, spots, { depth: 0.04 });
}

interface Stroke {
  cx: number;
  cy: number;
  angle: number;
  reach: number;
  thick: number;
  paint: string;
  bend: number;
  salt: number;
}

function brush(
  random: Rng,
  noise: Noise,
  { cx, cy, angle, reach, thick, paint, bend, salt }: Stroke,
): string {
  const bristles = Math.round(thick / 2.6);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  let svg = '';
  for (let b = 0; b < bristles; b++) {
    const across = (b / (bristles - 1) - 0.5) * thick;
    const load = 0.5 + 0.5 * noise(b * 0.21 + salt, salt);
    const from = -1 + 0.07 * noise(b * 0.5, salt + 3) + 0.1 * (across / thick) ** 2;
    const to = 0.62 + 0.36 * load + 0.05 * noise(b * 0.9, salt + 8);
    let d = '';
    const steps = 22;
    for (let i = 0; i <= steps; i++) {
      const t = from + ((to - from) * i) / steps;
      const sway = bend * reach * 0.5 * (t * t - 0.4) + noise(t * 1.2 + salt, 0.5) * thick * 0.18;
      const [px, py] = [t * reach, across * (1 + 0.06 * noise(t * 2, salt)) + sway];
      d += `${i ? 'L' : 'M'}${n(cx + px * cos - py * sin)} ${n(cy + px * sin + py * cos)}`;
    }
    const shade =
      load > 0.72
        ? blend(paint, '#ffffff', (load - 0.72) * 0.9)
        : blend(paint, '#140c1c', (0.72 - load) * 0.3);
    svg += line(d, shade, between(random, 2.2, 4.6), 0.93);
  }
  return svg;
}
