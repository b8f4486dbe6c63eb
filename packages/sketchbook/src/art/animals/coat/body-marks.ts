import { between, rng } from '../../../core/rng.js';
import type { Tones } from './coat.js';
import type { P, Pen } from '../pen.js';
import { oval, smooth } from '../pen.js';
import type { Skeleton } from '../body/skeleton.js';
import type { Species } from '../species.js';

/** A frame along the trunk: `along` 0 at the shoulder to 1 at the rump, `out` -1 belly to 1 back. */
type Trunk = (along: number, out: number, corner?: number) => P;

function trunkOf(shoulder: P, rump: P, front: number, behind: number): Trunk {
  const [dx, dy] = [rump[0] - shoulder[0], rump[1] - shoulder[1]];
  const size = Math.hypot(dx, dy) || 1;
  const [nx, ny] = [dy / size, -dx / size];
  return (along, out, corner = 0) => {
    const r = front + (behind - front) * Math.max(0, Math.min(1, along));
    return [shoulder[0] + dx * along + nx * r * out, shoulder[1] + dy * along + ny * r * out, corner];
  };
}

/** Belly light and the pattern of a coat, painted within the body. */
export function drawBodyMarks(pen: Pen, species: Species, bones: Skeleton, end: P, tones: Tones): void {
  const { chest, hip } = species;
  const [rump, shoulder] = [bones.trunk[0] ?? [0, 0, 0], bones.trunk[bones.trunk.length - 1] ?? [0, 0, 0]];
  const trunk = trunkOf([shoulder[0], shoulder[1]], [rump[0], rump[1]], chest, hip);
  const length = Math.hypot(rump[0] - shoulder[0], rump[1] - shoulder[1]);
  if (tones.belly !== tones.main && !species.wool) {
    const [bx, by] = trunk(0.42, -0.96);
    pen.glow(
      bx,
      by,
      length * 0.62,
      chest * 0.46,
      tones.belly,
      0.95,
      (Math.atan2(rump[1] - shoulder[1], rump[0] - shoulder[0]) * 180) / Math.PI,
    );
    if (species.face)
      pen.glow(
        shoulder[0] - chest * 0.7,
        shoulder[1] + chest * 0.5,
        chest * 0.7,
        chest * 1.1,
        tones.belly,
        0.9,
      );
  }
  paintPattern(pen, species, trunk, tones);
  neckPattern(pen, species, bones.neck, end, tones);
  if (tones.pattern === 'zebra' || tones.pattern === 'tiger') {
    for (const leg of [bones.legs[0], bones.legs[2]])
      for (let i = 0; i < 5; i++) {
        const [a, b] = [leg[1] ?? [0, 0, 0], leg[2] ?? [0, 0, 0]];
        const t = i / 4 - 0.1;
        const [x, y, r] = [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, (a[2] + b[2]) / 2 + 4];
        pen.stroke(
          [
            [x - r, y - 1],
            [x + (tones.pattern === 'zebra' ? r : 0), y + 1],
          ],
          species.limb[1] * 0.55,
          tones.mark,
          0.9,
        );
      }
  }
  if (tones.pattern === 'panda') {
    pen.fill(
      smooth([
        trunk(-0.1, 2, 1),
        trunk(0.24, 2, 1),
        trunk(0.16, 0),
        trunk(0.3, -2, 1),
        trunk(-0.6, -2, 1),
        trunk(-0.5, 0),
      ]),
      tones.mark,
    );
    for (const joints of [bones.legs[0], bones.legs[2]]) {
      const [a, b] = [joints[1], joints[3]];
      if (a && b)
        pen.fill(
          smooth([
            [a[0] - hip, a[1] - 3],
            [a[0] + hip, a[1] - 6],
            [b[0] + hip, 20, 1],
            [b[0] - hip, 20, 1],
          ]),
          tones.mark,
        );
    }
  }
}

/** The same for an animal that sits or lies: `seat` its rump, `shoulder` the other end of the trunk. */
export function drawSeatedMarks(pen: Pen, species: Species, seat: P, shoulder: P, tones: Tones): void {
  const { chest, hip } = species;
  const trunk = trunkOf(shoulder, seat, chest, hip);
  if (tones.belly !== tones.main && !species.wool)
    pen.glow(
      shoulder[0] - chest * 0.7,
      (shoulder[1] * 2 + seat[1]) / 3,
      chest * 0.8,
      chest * 1.5,
      tones.belly,
      0.9,
    );
  paintPattern(pen, species, trunk, tones);
  if (tones.pattern === 'panda') {
    pen.fill(
      smooth([trunk(-0.5, 2, 1), trunk(0.2, 2, 1), trunk(0.14, 0), trunk(0.3, -2, 1), trunk(-0.6, -2, 1)]),
      tones.mark,
    );
    pen.fill(oval(seat[0] - hip * 0.9, seat[1] + hip * 0.6, hip * 0.8, hip * 0.7, -20), tones.mark);
  }
}

function paintPattern(pen: Pen, species: Species, trunk: Trunk, tones: Tones): void {
  const random = rng(species.leg * 7 + species.length, `marks-${tones.pattern}`);
  const { mark } = tones;
  switch (tones.pattern) {
    case 'tabby':
      for (let i = 0; i < 6; i++) {
        const a = 0.06 + i * 0.18;
        pen.fill(
          smooth([
            trunk(a - 0.05, 1.4),
            trunk(a + 0.02, 0.5),
            trunk(a - 0.02, 0.02, 1),
            trunk(a + 0.07, 0.45),
            trunk(a + 0.05, 1.4),
          ]),
          mark,
          0.7,
        );
      }
      return;
    case 'tiger':
      for (let i = 0; i < 7; i++) {
        const a = -0.02 + i * 0.165;
        pen.fill(
          smooth([
            trunk(a - 0.045, 1.5),
            trunk(a + 0.04, 0.5),
            trunk(a - 0.03, -0.3, 1),
            trunk(a + 0.09, 0.4),
            trunk(a + 0.05, 1.5),
          ]),
          mark,
        );
        if (i % 2)
          pen.fill(
            smooth([
              trunk(a - 0.08, -1.4),
              trunk(a - 0.06, -0.7),
              trunk(a - 0.1, -0.2, 1),
              trunk(a - 0.02, -0.8),
              trunk(a - 0.02, -1.4),
            ]),
            mark,
          );
      }
      return;
    case 'zebra':
      for (let i = 0; i < 8; i++) {
        const a = -0.08 + i * 0.152;
        const lean = i > 5 ? -0.2 : 0;
        pen.fill(
          smooth([
            trunk(a - 0.045 + lean * 0.4, 1.5),
            trunk(a + 0.01, 0.3),
            trunk(a - 0.03 - lean, -1.1, 1),
            trunk(a + 0.065, 0.2),
            trunk(a + 0.045 + lean * 0.4, 1.5),
          ]),
          mark,
        );
      }
      return;
    case 'giraffe':
      for (let i = 0; i < 5; i++)
        for (let j = 0; j < 4; j++)
          patch(pen, trunk, -0.12 + i * 0.28 + (j % 2) * 0.13, 0.94 - j * 0.54, 0.115, 0.24, mark, random);
      return;
    case 'spots':
      for (let i = 0; i < 6; i++)
        for (let j = 0; j < 3; j++) {
          const [x, y] = trunk(-0.06 + i * 0.2 + (j % 2) * 0.1 + between(random, -0.02, 0.02), 0.7 - j * 0.5);
          const r = species.chest * 0.15;
          pen.fill(oval(x, y, r * 1.25, r, 20), mark, 0.9);
          pen.fill(oval(x, y, r * 0.55, r * 0.45, 20), tones.main, 0.9);
        }
      return;
    case 'fawn':
      if (species.face) return;
      for (let i = 0; i < 7; i++)
        for (let j = 0; j < 2; j++) {
          const [x, y] = trunk(0.1 + i * 0.15 + j * 0.07, 0.66 - j * 0.36);
          pen.fill(oval(x, y, species.chest * 0.085, species.chest * 0.065, 0), '#fff3dc', 0.85);
        }
      return;
    case 'patches':
      patch(pen, trunk, 0.16, 0.72, 0.19, 0.7, mark, random);
      patch(pen, trunk, 0.8, 0.56, 0.21, 0.74, tones.patch ?? mark, random);
      patch(pen, trunk, 0.48, -0.62, 0.13, 0.3, mark, random);
      return;
    case 'saddle':
      pen.fill(
        smooth([
          trunk(-0.4, 2, 1),
          trunk(-0.3, 0.5),
          trunk(0.1, 0.1),
          trunk(0.5, -0.1),
          trunk(0.9, 0.05),
          trunk(1.4, 0.5),
          trunk(1.5, 2, 1),
        ]),
        mark,
        0.94,
      );
      return;
    case 'chipmunk':
      for (const [out, paint] of [
        [0.74, mark],
        [0.46, tones.belly],
        [0.18, mark],
      ] as const)
        pen.fill(
          smooth([
            trunk(-0.24, out, 1),
            trunk(0.2, out + 0.16),
            trunk(0.8, out + 0.14),
            trunk(1.25, out, 1),
            trunk(0.8, out - 0.08),
            trunk(0.2, out - 0.1),
          ]),
          paint,
          0.9,
        );
      return;
    case 'dapple':
      for (let i = 0; i < 14; i++) {
        const [x, y] = trunk(between(random, -0.1, 1.1), between(random, -0.5, 0.9));
        pen.glow(x, y, species.chest * 0.22, species.chest * 0.17, '#ffffff', 0.5);
      }
      return;
    default:
  }
}

function patch(
  pen: Pen,
  trunk: Trunk,
  along: number,
  out: number,
  wide: number,
  high: number,
  paint: string,
  random: () => number,
): void {
  const points: P[] = [];
  for (let i = 0; i < 8; i++) {
    const angle = (i / 8) * Math.PI * 2;
    const r = between(random, 0.82, 1.14);
    points.push(trunk(along + Math.cos(angle) * wide * r, out + Math.sin(angle) * high * r));
  }
  pen.fill(smooth(points), paint);
}

function neckPattern(pen: Pen, species: Species, root: P, end: P, tones: Tones): void {
  const [, , base, top] = species.neck;
  const neck = trunkOf(end, root, top, base);
  if (tones.pattern === 'zebra')
    for (let i = 0; i < 5; i++) {
      const a = 0.08 + i * 0.19;
      pen.fill(
        smooth([
          neck(a - 0.05, 1.4),
          neck(a + 0.02, 0),
          neck(a + 0.04, -1.1, 1),
          neck(a + 0.08, 0),
          neck(a + 0.06, 1.4),
        ]),
        tones.mark,
      );
    }
  if (tones.pattern === 'giraffe') {
    const random = rng(7, 'neck');
    for (let i = 0; i < 7; i++)
      for (let j = 0; j < 2; j++)
        patch(pen, neck, 0.08 + i * 0.15 + j * 0.07, 0.5 - j * 1.0, 0.058, 0.4, tones.mark, random);
  }
}
