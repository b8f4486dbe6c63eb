import { between, rng } from '../../../core/rng.js';
import type { Tones } from './coat.js';
import { blendHex } from './coat.js';
import type { Joint, P, Pen, Shape } from '../pen.js';
import { smooth } from '../pen.js';
import type { Skeleton } from '../body/skeleton.js';
import type { Species } from '../species.js';

/** A round fleece round a trunk. */
export function wool(trunk: readonly Joint[]): Shape {
  const [rump, front] = [trunk[0] ?? [0, 0, 1], trunk[trunk.length - 1] ?? [0, 0, 1]];
  const [cx, cy] = [(rump[0] + front[0]) / 2, (rump[1] + front[1]) / 2];
  const [rx, ry] = [Math.abs(rump[0] - front[0]) / 2 + rump[2] * 1.02, rump[2] * 1.16];
  const points: P[] = [];
  const locks = 15;
  for (let i = 0; i < locks * 3; i++) {
    const angle = (i / (locks * 3)) * Math.PI * 2;
    const out = i % 3 === 0 ? 0.94 : 1.05;
    const flat = Math.sign(Math.cos(angle)) * Math.abs(Math.cos(angle)) ** 0.8;
    points.push([cx + rx * flat * out, cy + ry * Math.sin(angle) * out, i % 3 === 0 ? 1 : 0]);
  }
  return smooth(points);
}

/** Manes: hanging or standing along the crest of a neck, or round a lion's face. */
export function drawMane(pen: Pen, species: Species, root: P, end: P, tones: Tones): void {
  if (!tones.mane) return;
  if (species.face === 'bigcat') {
    lionMane(pen, species, end, tones);
    return;
  }
  if (!species.mane) return;
  const upright = species.mane === 'upright';
  const [dx, dy] = [end[0] - root[0], end[1] - root[1]];
  const size = Math.hypot(dx, dy) || 1;
  const [nx, ny] = [-dy / size, dx / size];
  const base = species.neck[2];
  const top = species.neck[3];
  /** A point along the neck, out from its middle in neck radii; 1 is the crest. */
  const at = (along: number, out: number, corner = 0): P => {
    const r = base + (top - base) * Math.max(0, Math.min(1, along));
    return [root[0] + dx * along + nx * r * out, root[1] + dy * along + ny * r * out, corner];
  };
  const points: P[] = [];
  const count = 6;
  points.push(at(1.12, upright ? 1.3 : 0.8));
  for (let i = count; i >= 0; i--) points.push(at((i / count) * 1.0 + 0.02, upright ? 1.32 : 1.14));
  if (upright) for (let i = 0; i <= count; i++) points.push(at(i / count, 0.82));
  else
    for (let i = 0; i <= count; i++) {
      const along = i / count;
      points.push(at(along * 0.96 - 0.18, -0.28 - 0.2 * (i % 2), 1), at(along * 0.96 + 0.04, 0.2));
    }
  const shape = smooth(points);
  pen.fill(shape, tones.mane);
  pen.within([shape], () => {
    for (let i = 0; i < count; i++) {
      const along = (i + 0.5) / count;
      pen.stroke(
        [at(along + 0.1, 1.1), at(along + 0.04, 0.6), at(along - 0.1, 0.1)],
        base * 0.09,
        i % 2 ? '#fff3d8' : tones.deep,
        0.3,
      );
    }
    if (species.mane === 'rainbow') {
      const hues = ['#f7a8c9', '#c7a4ec', '#8fc6f2'];
      for (let i = 0; i < count; i++) {
        const along = (i + 0.2) / count;
        pen.stroke(
          [at(along + 0.12, 1.2), at(along + 0.04, 0.6), at(along - 0.14, -0.1)],
          base * 0.22,
          hues[i % 3] ?? '#f7a8c9',
          0.75,
        );
      }
    }
  });
}

function lionMane(pen: Pen, species: Species, end: P, tones: Tones): void {
  const size = species.head;
  const paint = tones.mane ?? tones.mark;
  const ring = (reach: number, locks: number, phase: number): Shape => {
    const points: P[] = [];
    for (let i = 0; i < locks; i++) {
      const angle = ((i + phase) / locks) * Math.PI * 2;
      const low = Math.max(0, Math.sin(angle));
      const fall = Math.cos(angle) >= 0 ? 1 : -1;
      const out = size * reach * (1 + low * 0.3);
      const put = (turn: number, far: number, corner = 0): P => [
        end[0] + size * 0.12 + Math.cos(angle + turn) * out * far,
        end[1] + size * 0.04 + Math.sin(angle + turn) * out * far,
        corner,
      ];
      const lock: P[] = [
        put(-0.2 * fall, 0.95),
        put(0.02 * fall, 1.04),
        put(0.2 * fall, 1.12, 1),
        put(0.17 * fall, 0.96),
      ];
      points.push(...(fall > 0 ? lock : lock.reverse()));
    }
    return smooth(points);
  };
  const outer = ring(1.5, 14, 0.5);
  pen.fill(outer, paint);
  pen.within([outer], () => {
    pen.glow(end[0] + size * 0.5, end[1] + size * 1.2, size * 1.6, size, tones.deep, 0.5);
    pen.fill(ring(1.22, 12, 0.5), blendHex(paint, tones.main, 0.36));
    pen.glow(end[0], end[1] + size * 0.4, size * 1.1, size * 1.05, tones.deep, 0.42);
    pen.glow(end[0] - size * 0.2, end[1] - size * 1.2, size, size * 0.4, '#fff0cf', 0.35);
  });
}

/** Short brush strokes of fur along back, flank and haunch; curls on a fleece. */
export function furStrokes(pen: Pen, species: Species, bones: Skeleton, tones: Tones): void {
  if (species.face === 'pig' || species.profile === 'elephant') return;
  const random = rng(Math.round(species.length * 3 + species.head), 'fur');
  const [rump, front] = [bones.trunk[0] ?? [0, 0, 1], bones.trunk[bones.trunk.length - 1] ?? [0, 0, 1]];
  const smoothCoat = !species.face && !species.wool;
  const size = species.chest * (species.wool ? 0.3 : 0.24);
  for (let i = 0; i < (smoothCoat ? 7 : 13); i++) {
    const along = between(random, species.wool ? -0.1 : 0.06, 1.05);
    const out = between(random, -0.5, 0.8);
    const r = front[2] + (rump[2] - front[2]) * along;
    const [x, y] = [
      front[0] + (rump[0] - front[0]) * along,
      front[1] + (rump[1] - front[1]) * along - r * out,
    ];
    const light = i % 3 === 0;
    if (species.wool)
      pen.stroke(
        [
          [x - size, y],
          [x - size * 0.6, y + size * 0.7],
          [x + size * 0.4, y + size * 0.6],
          [x + size * 0.7, y - size * 0.2],
          [x, y - size * 0.3],
        ],
        species.chest * 0.05,
        tones.shade,
        0.45,
      );
    else
      pen.stroke(
        [
          [x - size * 0.7, y - size * 0.1],
          [x, y + size * 0.12],
          [x + size * 0.8, y + size * 0.4],
        ],
        Math.max(0.7, species.chest * 0.045),
        light ? '#fff0d2' : tones.deep,
        light ? 0.3 : 0.2,
      );
  }
}
