import type { Canvas } from '../../core/canvas.js';
import { mix } from '../../core/colour.js';
import { between, rng } from '../../core/rng.js';
import type { Plan, PlannedSubject } from '../../plan/plan.js';
import type { Palette } from '../palette.js';
import { litHex } from '../palette.js';
import { n, paintVector, vectorSize } from '../vector.js';
import type { Sprite } from './sprite.js';

/** The subject upside down in the water below its waterline, wobbling and fading. */
export function reflect(
  canvas: Canvas,
  sprite: Sprite,
  palette: Palette,
  { left, feet, end, seed }: { left: number; feet: number; end: number; seed: number },
): void {
  const random = rng(seed, 'wobble');
  const phase = random() * 6;
  const { width, height, pixels, pad } = sprite;
  const water = palette.dark ? 0.6 : 0.8;
  for (let y = 0; y < (height - pad) * 0.75; y++) {
    const py = feet + y;
    if (py >= Math.min(end, canvas.height)) break;
    const source = height - pad - Math.round(y * 1.25) - 2;
    if (source < 0) break;
    const sway = Math.sin(y * 0.21 + phase) * (1.5 + y * 0.045) + Math.sin(y * 0.083) * y * 0.03;
    const fade = 0.5 * (1 - y / (height * 0.75)) * (0.72 + 0.28 * Math.sin(y * 0.5 + phase * 2));
    for (let x = 0; x < width; x++) {
      const px = left + x;
      const sx = Math.round(x + sway);
      if (px < 0 || px >= canvas.width || sx < 0 || sx >= width) continue;
      const p = (source * width + sx) * 4;
      const alpha = ((pixels[p + 3] ?? 0) / 255) * fade;
      if (alpha <= 0.004) continue;
      const o = (py * canvas.width + px) * 3;
      for (let c = 0; c < 3; c++) {
        const own = (pixels[p + c] ?? 0) / Math.max(1, pixels[p + 3] ?? 1);
        canvas.rgb[o + c] = mix(canvas.rgb[o + c] ?? 0, own * (palette.subject[c] ?? 1) * water, alpha);
      }
    }
  }
}

/** Pale rings around what floats. */
export function ripples(canvas: Canvas, plan: Plan, palette: Palette, subject: PlannedSubject): void {
  const { width, height } = vectorSize(canvas);
  const random = rng(plan.seed, 'ripples');
  const [x, y, size] = [subject.x * width, subject.y * height, subject.size * 1000];
  let svg = '';
  for (let i = 0; i < 7; i++) {
    const w = size * between(random, 0.12, 0.5) * (1 - i * 0.07);
    const cx = x + between(random, -0.35, 0.35) * size;
    const cy = y + 1 + i * i * size * 0.0042 + i * 2;
    svg += `<path d="M${n(cx - w)} ${n(cy)}Q${n(cx)} ${n(cy + 5)} ${n(cx + w)} ${n(cy)}Q${n(cx)} ${n(cy + 9)} ${n(cx - w)} ${n(cy)}Z" fill="${litHex(palette, '#ffffff', 0.3)}" opacity="${(0.5 - i * 0.055).toFixed(2)}"/>`;
  }
  paintVector(canvas, svg, subject.depth);
}

/** A little island, so that a lighthouse or a cat at sea has somewhere to stand. */
export function rock(canvas: Canvas, plan: Plan, palette: Palette, subject: PlannedSubject): void {
  const { width, height } = vectorSize(canvas);
  const random = rng(plan.seed, 'island');
  const [x, y, w] = [subject.x * width, subject.y * height, Math.max(110, subject.size * 480)];
  const point = (u: number, v: number) => `${n(x + u * w)} ${n(y + v * w)}`;
  const bump = () => between(random, -0.03, 0.03);
  const right = plan.light.x > 0.5 ? 1 : -1;
  const outline = `M${point(-1, 0.2)}L${point(-0.86, 0.04 + bump())}L${point(-0.6, 0.03 + bump())}L${point(-0.46, -0.05)}L${point(0.42, -0.06)}L${point(0.6, 0.02 + bump())}L${point(0.82, 0.05 + bump())}L${point(1, 0.2)}Q${point(0, 0.3)} ${point(-1, 0.2)}Z`;
  const svg = `<ellipse cx="${n(x)}" cy="${n(y + w * 0.24)}" rx="${n(w * 1.12)}" ry="${n(w * 0.09)}" fill="#0b2236" opacity=".35"/><path d="${outline}" fill="${litHex(palette, '#77706c', 0.05)}"/><path d="M${point(right * 0.42, -0.06)}L${point(right * 0.6, 0.02)}L${point(right * 0.82, 0.05)}L${point(right, 0.2)}L${point(right * 0.6, 0.17)}L${point(right * 0.3, 0.04)}Z" fill="${litHex(palette, '#b3a596', 0.05)}"/><path d="M${point(-0.5, -0.04)}Q${point(0, -0.12)} ${point(0.46, -0.05)}L${point(0.3, 0.03)}L${point(0.1, -0.01)}L${point(-0.12, 0.04)}L${point(-0.3, 0)}Z" fill="${litHex(palette, '#6d944f', 0.05)}"/><path d="M${point(-1.06, 0.21)}Q${point(-0.5, 0.29)} ${point(0, 0.27)}T${point(1.06, 0.21)}Q${point(0.5, 0.35)} ${point(0, 0.33)}T${point(-1.06, 0.21)}Z" fill="#fff" opacity="${palette.dark ? 0.28 : 0.6}"/>`;
  paintVector(canvas, svg, subject.depth + 0.01);
}
