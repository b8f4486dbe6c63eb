import type { Tones } from '../coat/coat.js';
import type { Joint, P, Pen } from '../pen.js';
import { course, limb, smooth } from '../pen.js';
import type { Species } from '../species.js';

/** Middle lines of tails: steps of their length to the right and up from the root, and radius shares. */
const LINES: Readonly<Record<Species['tail'], readonly Joint[]>> = {
  brush: [
    [-0.08, 0.02, 0.08],
    [0.12, -0.04, 0.1],
    [0.34, -0.1, 0.155],
    [0.6, -0.04, 0.19],
    [0.84, 0.1, 0.155],
    [1.06, 0.34, 0.012],
  ],
  wolf: [
    [-0.06, 0.02, 0.08],
    [0.2, -0.06, 0.12],
    [0.44, -0.3, 0.16],
    [0.62, -0.62, 0.13],
    [0.7, -0.92, 0.02],
  ],
  cat: [
    [-0.04, -0.04, 0.07],
    [0.3, 0.06, 0.065],
    [0.52, 0.36, 0.062],
    [0.5, 0.72, 0.058],
    [0.7, 0.98, 0.05],
    [0.9, 0.9, 0.04],
  ],
  dog: [
    [-0.06, -0.04, 0.1],
    [0.26, 0.18, 0.11],
    [0.48, 0.52, 0.12],
    [0.5, 0.9, 0.03],
  ],
  stub: [
    [-0.3, 0, 0.5],
    [0.16, 0.04, 0.4],
  ],
  puff: [
    [-0.1, 0.06, 0.46],
    [0.3, 0.3, 0.5],
  ],
  horse: [
    [-0.06, 0, 0.06],
    [0.16, 0.02, 0.09],
    [0.32, -0.24, 0.12],
    [0.36, -0.6, 0.14],
    [0.46, -1, 0.02],
  ],
  tuft: [
    [-0.04, 0, 0.05],
    [0.16, -0.06, 0.04],
    [0.26, -0.36, 0.034],
    [0.3, -0.7, 0.03],
  ],
  curl: [
    [-0.1, 0, 0.12],
    [0.3, 0.2, 0.11],
    [0.5, 0.55, 0.1],
    [0.2, 0.7, 0.09],
    [0.12, 0.4, 0.08],
    [0.5, 0.3, 0.05],
  ],
  mouse: [
    [0, 0, 0.05],
    [0.3, -0.2, 0.04],
    [0.6, -0.1, 0.032],
    [0.86, 0.12, 0.026],
    [1.1, 0.04, 0.018],
  ],
  squirrel: [
    [-0.1, -0.1, 0.1],
    [0.18, 0.02, 0.17],
    [0.34, 0.36, 0.23],
    [0.3, 0.74, 0.24],
    [0.52, 1.02, 0.18],
    [0.66, 0.84, 0.06],
  ],
  deer: [
    [-0.2, 0.1, 0.3],
    [0.3, 0, 0.28],
    [0.6, -0.5, 0.04],
  ],
};

/** The tail from its root; `turn` degrees lifts it. `ground` keeps it above y = 0. */
export function drawTail(pen: Pen, species: Species, root: P, turn: number, tones: Tones): void {
  const size = species.tailLength;
  const [c, s] = [Math.cos((-turn * Math.PI) / 180), Math.sin((-turn * Math.PI) / 180)];
  const joints = LINES[species.tail].map(
    ([x, y, r]): Joint => [
      root[0] + size * (x * c + y * s),
      Math.min(-size * r, root[1] + size * (x * s - y * c)),
      size * r,
    ],
  );
  paintTail(pen, species, joints, tones);
}

/** A tail along given joints. */
export function paintTail(pen: Pen, species: Species, joints: readonly Joint[], tones: Tones): void {
  const kind = species.tail;
  const hairy = kind === 'horse';
  const paint = hairy ? (tones.mane ?? tones.mark) : kind === 'mouse' ? tones.ear : tones.main;
  const shape = limb(joints);
  const line = course(joints, 4);
  const [first, last] = [joints[0] ?? [0, 0, 0], joints[joints.length - 1] ?? [0, 0, 0]];
  pen.fill(shape, paint);
  const locks = kind === 'brush' || kind === 'wolf' || kind === 'squirrel' || hairy;
  if (locks) tufts(pen, line, paint);
  pen.within([shape], () => {
    const mid = line[Math.floor(line.length * 0.5)] ?? first;
    pen.glow(
      mid[0] - mid[2] * 0.3,
      mid[1] + mid[2] * 0.8,
      mid[2] * 2.2,
      mid[2] * 1.1,
      tones.deep,
      hairy ? 0.3 : 0.4,
    );
    pen.glow(mid[0], mid[1] - mid[2] * 0.7, mid[2] * 1.8, mid[2] * 0.6, '#fff2d8', 0.3);
    if (tones.tailTip && kind === 'cat')
      pen.stroke(
        line.slice(Math.floor(line.length * 0.3)).map(([x, y]): P => [x, y]),
        mid[2] * 3,
        tones.tailTip,
      );
    else if (tones.tailTip) tip(pen, line, tones.tailTip);
    if (
      tones.pattern === 'tabby' ||
      tones.pattern === 'tiger' ||
      (kind === 'brush' && species.face === 'raccoon')
    )
      for (let i = 4; i < line.length - 2; i += 4) band(pen, line, i, tones.mark);
    if (hairy) strands(pen, line, tones);
    if (kind === 'squirrel') strands(pen, line, tones);
  });
  if (kind === 'tuft') {
    const [x, y, r] = last;
    const w = species.tailLength * 0.1;
    pen.fill(
      smooth([
        [x - r, y - w * 0.6],
        [x + r, y - w * 0.6],
        [x + w * 0.85, y + w * 0.7],
        [x + w * 0.2, y + w * 2, 1],
        [x - w * 0.75, y + w * 0.7],
      ]),
      tones.mane ?? tones.mark,
    );
  }
}

/** Locks of hair that stand off the outer edge towards the tip. */
function tufts(pen: Pen, line: readonly Joint[], paint: string): void {
  for (const [share, side] of [
    [0.5, 1],
    [0.58, -1],
    [0.68, 1],
    [0.76, -1],
  ] as const) {
    const i = Math.floor(line.length * share);
    const [a, b] = [line[i - 1], line[i + 1]];
    const p = line[i];
    if (!a || !b || !p) continue;
    const size = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const [dx, dy] = [(b[0] - a[0]) / size, (b[1] - a[1]) / size];
    const [nx, ny] = [-dy * side, dx * side];
    const r = p[2];
    pen.fill(
      smooth([
        [p[0] - dx * r * 0.5 + nx * r * 0.8, p[1] - dy * r * 0.5 + ny * r * 0.8],
        [p[0] + dx * r * 0.3 + nx * r * 1.02, p[1] + dy * r * 0.3 + ny * r * 1.02],
        [p[0] + dx * r * 1 + nx * r * 1.04, p[1] + dy * r * 1 + ny * r * 1.04, 1],
        [p[0] + dx * r * 0.8 + nx * r * 0.5, p[1] + dy * r * 0.8 + ny * r * 0.5],
      ]),
      paint,
    );
  }
}

/** A pale or dark end with a jagged border. */
function tip(pen: Pen, line: readonly Joint[], paint: string): void {
  const at = (share: number): Joint => line[Math.round((line.length - 1) * share)] ?? [0, 0, 1];
  const edge = (share: number, out: number, corner = 0): P => {
    const [p, q] = [at(share), at(Math.min(1, share + 0.08))];
    const size = Math.hypot(q[0] - p[0], q[1] - p[1]) || 1;
    return [p[0] - ((q[1] - p[1]) / size) * p[2] * out, p[1] + ((q[0] - p[0]) / size) * p[2] * out, corner];
  };
  const [end, before] = [at(1), at(0.9)];
  const beyond: P = [end[0] * 2.2 - before[0] * 1.2, end[1] * 2.2 - before[1] * 1.2];
  const wide = at(0.8)[2] * 2;
  pen.fill(
    smooth([
      edge(0.66, -1.5, 1),
      edge(0.68, -0.8),
      edge(0.54, -0.5, 1),
      edge(0.7, -0.2),
      edge(0.56, 0.15, 1),
      edge(0.72, 0.45),
      edge(0.6, 0.75, 1),
      edge(0.66, 1.5, 1),
      [beyond[0] - wide, beyond[1] + wide, 1],
      [beyond[0] + wide, beyond[1] + wide, 1],
      [beyond[0] + wide, beyond[1] - wide, 1],
    ]),
    paint,
  );
}

function band(pen: Pen, line: readonly Joint[], i: number, paint: string): void {
  const [a, p, b] = [line[i - 1], line[i], line[i + 1]];
  if (!a || !p || !b) return;
  const size = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  const [nx, ny] = [(-(b[1] - a[1]) / size) * p[2] * 1.2, ((b[0] - a[0]) / size) * p[2] * 1.2];
  pen.stroke(
    [
      [p[0] - nx, p[1] - ny],
      [p[0] + nx, p[1] + ny],
    ],
    p[2] * 0.7,
    paint,
    0.8,
  );
}

/** Long hairs along the tail. */
function strands(pen: Pen, line: readonly Joint[], tones: Tones): void {
  for (const [offset, paint, alpha] of [
    [-0.45, tones.deep, 0.3],
    [0.1, '#fff0d4', 0.28],
    [0.5, tones.deep, 0.3],
  ] as const)
    pen.stroke(
      line.filter((_, i) => i % 3 === 2).map(([x, y, r]): P => [x + r * offset, y + r * offset * 0.4]),
      Math.max(0.8, (line[Math.floor(line.length / 2)]?.[2] ?? 4) * 0.14),
      paint,
      alpha,
    );
}
