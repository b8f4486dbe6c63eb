import type { Feeling, Pose } from '../../../lexicon/vocabulary.js';
import type { Worn } from '../../../lexicon/garments.js';
import type { Tones } from '../coat/coat.js';
import { drawHead } from '../head/heads.js';
import { drawLeg, footShape, standOut, toes } from './limbs.js';
import { drawNeckwear } from './neckwear.js';
import type { Joint, P, Pen } from '../pen.js';
import { limb } from '../pen.js';
import type { Anchors } from './quadruped.js';
import { drawMane } from '../coat/hair.js';
import { crown, neckEnd, ruff } from './quadruped.js';
import { drawSeatedMarks } from '../coat/body-marks.js';
import { bend } from './skeleton.js';
import type { Species } from '../species.js';
import { drawTail } from './tails.js';

type Arms = 'down' | 'forward' | 'up' | 'wave';

/** On its haunches, or upright on its hind legs; the fore paws stand, reach forward or wave. */
export function drawUpright(
  pen: Pen,
  species: Species,
  pose: Pose,
  tones: Tones,
  feeling: Feeling,
  wear?: readonly Worn[],
): Anchors {
  const { leg, length, chest, waist, hip } = species;
  const stands = pose === 'dancing' || pose === 'holding';
  const arms: Arms =
    pose === 'dancing'
      ? 'up'
      : pose === 'waving'
        ? 'wave'
        : pose === 'reading' || pose === 'holding' || pose === 'eating'
          ? 'forward'
          : 'down';
  const seat: P = stands ? [length * 0.06, -leg * 0.62 - hip * 0.7] : [length * 0.24, -hip * 0.98];
  const crouch = species.crouches && arms === 'down' ? 0.62 : 1;
  const rise = stands ? length * 0.72 : (length * 0.5 + leg * 0.42) * crouch;
  const shoulder: P = [
    seat[0] - (stands ? length * 0.12 : length * 0.38 + (1 - crouch) * length * 0.5),
    seat[1] - rise + (stands ? 0 : hip * 0.1),
  ];
  const paint = pen.blend(
    [0, shoulder[1] - chest],
    [0, -4],
    [tones.lit, tones.main, tones.main, tones.shade],
  );
  const trunk = limb([
    [seat[0], seat[1], hip * 1.08],
    [
      seat[0] * 0.62 + shoulder[0] * 0.38 + length * 0.02,
      seat[1] * 0.6 + shoulder[1] * 0.4,
      (waist + hip) * 0.54,
    ],
    [seat[0] * 0.22 + shoulder[0] * 0.78, seat[1] * 0.25 + shoulder[1] * 0.75, chest * 0.96],
    [shoulder[0], shoulder[1], chest * 0.86],
  ]);
  const end = neckEnd(
    { ...species, neck: [species.neck[0] * 0.86, 74, species.neck[2], species.neck[3]] },
    shoulder,
    0,
  );
  const neck = limb([
    [shoulder[0], shoulder[1] + chest * 0.1, chest * 0.84],
    [(shoulder[0] + end[0]) / 2, (shoulder[1] + end[1]) / 2, (species.neck[2] + species.neck[3]) * 0.5],
    [end[0], end[1], species.neck[3]],
  ]);
  const hand: P = [shoulder[0] - length * 0.34 - chest * 0.3, shoulder[1] + chest * 1.15];
  drawTail(
    pen,
    species,
    [seat[0] + hip * 0.9, seat[1] + hip * (stands ? 0.1 : 0.45)],
    stands ? -8 : 4,
    tones,
  );
  const fore = (far: boolean): Joint[] => foreLimb(species, shoulder, arms, far, hand);
  const panda = tones.pattern === 'panda';
  const farPaint = panda ? tones.mark : tones.far;
  drawLeg(pen, species, fore(true), tones, true, farPaint);
  if (stands) drawLeg(pen, species, hindStanding(species, seat, true), tones, true, farPaint);
  else restingFoot(pen, species, seat, tones, true, farPaint);
  pen.fill(trunk, paint);
  pen.fill(neck, paint);
  const thigh = stands ? limb(hindStanding(species, seat, false), 4) : thighShape(species, seat);
  if (stands)
    drawLeg(pen, species, hindStanding(species, seat, false), tones, false, panda ? tones.mark : paint);
  else {
    standOut(pen, thigh, -hip * 0.28, [trunk], tones);
    pen.fill(thigh, paint);
    restingFoot(pen, species, seat, tones, false, panda ? tones.mark : tones.main);
  }
  pen.within([trunk, neck, thigh], () => {
    drawSeatedMarks(pen, species, seat, shoulder, tones);
    const [x, y] = seat;
    pen.glow(x + hip * 1.1, y + hip * 0.5, hip * 0.5, hip * 1.4, tones.deep, 0.32);
    pen.glow(
      shoulder[0] + chest * 0.75,
      (y + shoulder[1]) / 2 - hip * 0.2,
      chest * 0.36,
      rise * 0.34,
      '#fff4d8',
      0.3,
      -24,
    );
    if (!stands) {
      pen.glow(x - hip * 0.3, y - hip * 1.12, hip * 1.2, hip * 0.3, tones.deep, 0.3, -16);
      pen.glow(x - hip * 0.1, y - hip * 0.3, hip * 0.8, hip * 0.6, '#fff4d8', 0.22);
      pen.glow(x - hip * 0.4, -1, hip * 1.5, hip * 0.3, tones.deep, 0.4);
    }
  });
  if (arms === 'down')
    drawLeg(pen, species, fore(false), tones, false, panda ? tones.mark : paint, [trunk, thigh]);
  drawMane(pen, species, shoulder, end, tones);
  ruff(pen, species, [shoulder[0], shoulder[1] + chest * 0.1], end, tones);
  if (arms !== 'down')
    drawLeg(
      pen,
      species,
      fore(false),
      tones,
      false,
      panda ? tones.mark : blendedArm(pen, shoulder, hand, tones),
      [trunk, neck],
    );
  drawNeckwear(pen, species, shoulder, end, wear);
  drawHead(pen, species, end, 0, tones, feeling);
  return {
    head: crown(species, end),
    hand: { x: hand[0] - species.limb[2], y: hand[1] - species.limb[2] },
    seat: { x: shoulder[0] + chest, y: shoulder[1] },
  };
}

const blendedArm = (pen: Pen, from: P, to: P, tones: Tones): string =>
  pen.blend(from, to, [tones.main, tones.lit]);

function foreLimb(species: Species, shoulder: P, arms: Arms, far: boolean, hand: P): Joint[] {
  const { leg, chest } = species;
  const [top, low, paw] = species.limb;
  const start: P = [shoulder[0] - chest * (far ? 0.5 : 0.05), shoulder[1] + chest * 0.5];
  const front = shoulder[0] - Math.max(leg * 0.9, species.head * 1.25) - chest * 0.2;
  const end: P =
    arms === 'down'
      ? [shoulder[0] - chest * (far ? 0.86 : 0.34), -paw]
      : arms === 'up' || (arms === 'wave' && !far)
        ? [front - (far ? 0 : species.head * 0.1), shoulder[1] - (far ? -chest * 0.5 : chest * 0.62)]
        : arms === 'wave'
          ? [shoulder[0] - chest * 0.86, -paw]
          : [hand[0] + (far ? -paw * 0.6 : paw * 0.9), hand[1] + (far ? -paw * 0.5 : paw * 0.3)];
  const gap = Math.hypot(end[0] - start[0], end[1] - start[1]);
  const bone = Math.max(gap * 0.505, arms === 'down' ? 0 : Math.min(leg * 0.42, gap * 0.75));
  const elbow = bend(start, end, bone, bone, -1);
  return [
    [start[0], start[1], top * 1.14],
    [elbow[0], elbow[1], (top + low) * 0.58],
    [(elbow[0] + end[0] * 2) / 3, (elbow[1] + end[1] * 2) / 3, low * 1.04],
    [end[0], end[1], low * 0.96],
  ];
}

function hindStanding(species: Species, seat: P, far: boolean): Joint[] {
  const { hip, leg } = species;
  const [top, low, paw] = species.limb;
  const x = seat[0] + (far ? -hip * 0.55 : hip * 0.3);
  return [
    [x, seat[1] + hip * 0.1, Math.max(top * 1.3, hip * 0.66)],
    [x - leg * 0.12, (seat[1] * 0.9) / 2, Math.max(top * 0.9, hip * 0.44)],
    [x + leg * 0.06, -leg * 0.22, low * 1.2],
    [x, -paw, low],
  ];
}

const thighShape = (species: Species, [x, y]: P) => {
  const { hip } = species;
  return limb([
    [x + hip * 0.1, y + hip * 0.05, hip * 0.9],
    [x - hip * 0.62, y + hip * 0.12, hip * 0.68],
    [x - hip * 1.05, y + hip * 0.46, hip * 0.42],
  ]);
};

/** The hind foot of a sitting animal, flat on the ground. */
function restingFoot(pen: Pen, species: Species, [x]: P, tones: Tones, far: boolean, paint: string): void {
  const { hip } = species;
  const paw = species.limb[2] * 1.1;
  const heel = x - hip * (far ? 1.15 : 0.75);
  const toe: Joint = [heel - hip * 0.42, -paw, paw];
  const colour = tones.socks && !far ? tones.socks : far ? tones.far : paint;
  pen.fill(limb([[heel + hip * 0.3, -paw * 0.92, paw * 0.9], [heel, -paw, paw], toe], 3), colour);
  pen.fill(footShape(species, toe), colour);
  if (!far) toes(pen, species, toe, tones);
}
