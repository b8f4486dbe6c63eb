import { between, pick } from '../../../core/rng.js';
import type { PaintSet } from '../../built/paint-set.js';
import { addLamp } from '../../built/paint-set.js';
import { line, rect } from '../../built/shapes.js';
import type { View } from '../../built/view.js';
import { project } from '../../built/view.js';
import { n } from '../../vector.js';

const NEON = ['#ff4f8b', '#3fd8ff', '#ffd23f', '#8a6bff', '#4fffb0', '#ff7a3f'] as const;

/** Glowing signs that hang over the street: bars, rings and strokes, never letters. */
export function neonSigns(
  set: PaintSet,
  view: View,
  across: number,
  from: number,
  to: number,
  height: number,
): string {
  const { random } = set;
  let svg = '';
  for (let i = 0; i < 2; i++) {
    const z = between(random, from, to);
    if (z < 0.8) continue;
    const colour = pick(random, NEON);
    const up = between(random, 0.32, 0.75) * height;
    const inner = across - Math.sign(across) * between(random, 60, 120);
    const tall = between(random, 90, 220);
    const [x0, y0] = project(view, Math.min(across, inner), up + tall, z);
    const [x1, y1] = project(view, Math.max(across, inner), up, z);
    const [w, h] = [x1 - x0, y1 - y0];
    svg +=
      rect(x0, y0, w, h, '#1a1530', 0.92, w * 0.12) +
      rect(x0 + w * 0.08, y0 + h * 0.03, w * 0.84, h * 0.94, colour, 0.22, w * 0.1);
    svg += line(
      `M${n(x0 + w * 0.1)} ${n(y0 + h * 0.04)}h${n(w * 0.8)}v${n(h * 0.92)}h${n(-w * 0.8)}Z`,
      colour,
      Math.max(1, w * 0.06),
    );
    for (let k = 0; k < 4; k++) {
      const cy = y0 + h * (0.16 + k * 0.225);
      const mark = random();
      if (mark < 0.35)
        svg += `<circle cx="${n(x0 + w / 2)}" cy="${n(cy)}" r="${n(w * 0.2)}" fill="none" stroke="#fff6fb" stroke-width="${n(Math.max(1, w * 0.08))}"/>`;
      else if (mark < 0.7)
        svg += line(
          `M${n(x0 + w * 0.28)} ${n(cy - w * 0.1)}h${n(w * 0.44)}M${n(x0 + w / 2)} ${n(cy - w * 0.2)}v${n(w * 0.4)}`,
          '#fff6fb',
          Math.max(1, w * 0.08),
        );
      else
        svg += line(
          `M${n(x0 + w * 0.28)} ${n(cy + w * 0.14)}l${n(w * 0.22)} ${n(-w * 0.3)}l${n(w * 0.22)} ${n(w * 0.3)}`,
          '#fff6fb',
          Math.max(1, w * 0.08),
        );
    }
    addLamp(set, x0 + w / 2, y0 + h / 2, Math.max(40, h * 1.15), 0.42, colour);
  }
  return svg;
}
