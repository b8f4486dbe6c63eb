import { between } from '../../core/rng.js';
import type { Plan } from '../../plan/plan.js';
import { conifer, leafTree } from '../plants.js';
import { n } from '../vector.js';
import type { PaintSet } from './paint-set.js';
import { contact, line, oval } from './shapes.js';

/** A broad tree in the dress of the season: blossom, leaves, autumn colours, or bare with snow. */
export function seasonTree(set: PaintSet, plan: Plan, x: number, y: number, size: number): string {
  const { random, palette, haze, side } = set;
  const spot = { x, y, size, haze, right: side > 0 };
  const foot = contact(x, y, size * 0.2, size * 0.03);
  if (set.snow) return foot + bareTree(set, x, y, size);
  const dress =
    plan.season === 'autumn'
      ? 'autumn'
      : plan.season === 'spring' || plan.elements.includes('petals')
        ? 'blossom'
        : 'summer';
  return foot + leafTree(random, palette, spot, dress);
}

/** A fir, white in winter. */
export const fir = (set: PaintSet, x: number, y: number, size: number): string =>
  contact(x, y, size * 0.2, size * 0.03) +
  conifer(set.random, set.palette, { x, y, size, haze: set.haze, right: set.side > 0 }, set.snow);

function bareTree(set: PaintSet, x: number, y: number, size: number): string {
  const { random, paint } = set;
  const bark = paint('#5b4238');
  const snow = paint('#f2f7fc');
  let wood = '';
  let white = '';
  const grow = (px: number, py: number, angle: number, long: number, thick: number, level: number): void => {
    const [ex, ey] = [px + Math.cos(angle) * long, py - Math.sin(angle) * long];
    wood += line(`M${n(px)} ${n(py)}L${n(ex)} ${n(ey)}`, bark, thick);
    if (level > 0 && Math.abs(Math.cos(angle)) > 0.35)
      white += line(
        `M${n(px)} ${n(py - thick * 0.5)}L${n(ex)} ${n(ey - thick * 0.5)}`,
        snow,
        Math.max(1.2, thick * 0.55),
      );
    if (level > 3) return;
    const forks = level === 0 ? 4 : 2 + (random() < 0.4 ? 1 : 0);
    for (let i = 0; i < forks; i++)
      grow(
        ex,
        ey,
        angle + ((i + 0.5) / forks - 0.5) * 1.7 + between(random, -0.2, 0.2),
        long * between(random, 0.55, 0.75),
        thick * 0.58,
        level + 1,
      );
  };
  grow(x, y, Math.PI / 2 + between(random, -0.06, 0.06), size * 0.34, size * 0.05, 0);
  return wood + white;
}

/** A clipped bush or a planted tub. */
export function bush(set: PaintSet, x: number, y: number, size: number, tub: boolean): string {
  const { random, paint } = set;
  const greens = set.snow ? ['#3c5a48', '#55755c', '#e8f0f6'] : ['#2f6238', '#4b8a46', '#7db45a'];
  let svg = contact(x, y, size * 0.5, size * 0.09);
  const base = tub ? y - size * 0.4 : y - size * 0.2;
  for (let layer = 0; layer < 3; layer++)
    for (let i = 0; i < 9; i++)
      svg += oval(
        x + between(random, -0.36, 0.36) * size * (1 - layer * 0.2) + set.side * layer * size * 0.05,
        base - size * (0.14 + layer * 0.1) + between(random, -0.13, 0.13) * size,
        size * (0.2 - layer * 0.04),
        paint(greens[layer] ?? '#4b8a46'),
        layer === 2 ? 0.85 : 1,
      );
  if (set.flowers && tub)
    for (let i = 0; i < 7; i++)
      svg += oval(
        x + between(random, -0.4, 0.4) * size,
        base - size * between(random, 0.02, 0.4),
        size * 0.045,
        paint(['#f3a6bd', '#fff0d8', '#ef6a5a'][i % 3] ?? '#f3a6bd'),
      );
  if (!tub) return svg;
  return `${svg}<path d="M${n(x - size * 0.34)} ${n(y - size * 0.44)}H${n(x + size * 0.34)}L${n(x + size * 0.26)} ${n(y)}H${n(x - size * 0.26)}Z" fill="${paint('#b4623f')}"/><path d="M${n(x - size * 0.38)} ${n(y - size * 0.46)}h${n(size * 0.76)}v${n(size * 0.1)}h${n(-size * 0.76)}Z" fill="${paint('#c9774e')}"/><path d="M${n(x - set.side * size * 0.1)} ${n(y - size * 0.36)}L${n(x - set.side * size * 0.32)} ${n(y - size * 0.36)}L${n(x - set.side * size * 0.25)} ${n(y)}H${n(x - set.side * size * 0.05)}Z" fill="#1a1020" opacity=".2"/>`;
}
