import type { Feeling, Pose } from '../../../lexicon/vocabulary.js';
import type { Worn } from '../../../lexicon/garments.js';
import type { Point } from '../../art.js';
import type { Tones } from '../coat/coat.js';
import { blendHex } from '../coat/coat.js';
import { drawHead } from '../head/heads.js';
import { drawLeg } from './limbs.js';
import { drawNeckwear } from './neckwear.js';
import { drawMane, furStrokes, wool } from '../coat/hair.js';
import { drawBodyMarks } from '../coat/body-marks.js';
import type { Joint, P, Pen, Shape } from '../pen.js';
import { limb, oval, smooth } from '../pen.js';
import type { Skeleton } from './skeleton.js';
import { onFours } from './skeleton.js';
import type { Species } from '../species.js';
import { drawTail } from './tails.js';

/** What the layout must know besides the drawing. */
export interface Anchors {
  head: Point & { width: number };
  hand: Point;
  seat: Point;
}

/** Where the neck ends: the middle of the back of the head. */
export function neckEnd(species: Species, root: P, nod: number): [number, number] {
  const [length, angle] = species.neck;
  const rad = ((angle - nod) * Math.PI) / 180;
  return [root[0] - Math.cos(rad) * length, root[1] - Math.sin(rad) * length];
}

/** An animal on its four feet, or swimming, seen from its left side. */
export function drawOnFours(
  pen: Pen,
  species: Species,
  pose: Pose,
  tones: Tones,
  feeling: Feeling,
  wear?: readonly Worn[],
): Anchors {
  const bones = onFours(species, pose);
  const swimming = pose === 'swimming';
  const top = -species.leg - 2 * species.chest;
  const paint = pen.blend(
    [0, top],
    [0, -species.leg * 0.2],
    [tones.lit, tones.main, tones.main, tones.shade],
  );
  const [near, far, hind, farHind] = bones.legs;
  const end = neckEnd(species, bones.neck, bones.nod);
  if (pose === 'eating') {
    end[0] = bones.neck[0] - species.chest * 0.7 - species.head * (species.face ? 0.7 : 0.2);
    end[1] = -species.head * (species.face ? 0.8 : 0.84);
  }
  end[1] = Math.min(end[1], -species.head * 0.8);
  const trunk = limb(bones.trunk);
  const neck = neckShape(species, bones, end);
  const hump = humpShape(species, bones);
  const water = -species.leg - species.chest * 0.55;
  const farPaint =
    tones.pattern === 'panda' ? tones.mark : tones.bare ? blendHex(tones.bare, '#3b2140', 0.35) : tones.far;
  const all = () => {
    if (species.tail !== 'deer') drawTail(pen, species, bones.tail, bones.wag, tones);
    if (!swimming) {
      drawLeg(pen, species, farHind, tones, true, farPaint);
      drawLeg(pen, species, far, tones, true, farPaint);
    }
    const legs = swimming ? [] : [limb(hind), limb(near)];
    if (!swimming && species.wool)
      for (const joints of [hind, near]) drawLeg(pen, species, joints, tones, false, tones.bare ?? paint);
    if (species.profile === 'cow' && !swimming)
      pen.fill(oval(species.length * 0.2, -species.leg + 1, 12, 9), '#f0b3aa');
    pen.fill(trunk, paint);
    pen.fill(neck, paint);
    if (hump) pen.fill(hump, paint);
    if (species.wool) pen.fill(wool(bones.trunk), paint);
    else if (!swimming)
      for (const joints of [hind, near]) drawLeg(pen, species, joints, tones, false, paint, [trunk]);
    if (species.tail === 'deer') drawTail(pen, species, bones.tail, bones.wag, tones);
    pen.within(
      [trunk, neck, ...legs, ...(hump ? [hump] : []), ...(species.wool ? [wool(bones.trunk)] : [])],
      () => {
        drawBodyMarks(pen, species, bones, end, tones);
        shadeBody(pen, species, bones, tones);
      },
    );
    furStrokes(pen, species, bones, tones);
    drawMane(pen, species, bones.neck, end, tones);
    if (!swimming) ruff(pen, species, bones.neck, end, tones);
    drawNeckwear(pen, species, bones.neck, end, wear);
    drawHead(pen, species, end, bones.nod, tones, feeling);
  };
  if (swimming) {
    const air = smooth([
      [-999, -999, 1],
      [999, -999, 1],
      [999, water, 1],
      [-999, water, 1],
    ]);
    pen.within([air], all, true);
    pen.box = [pen.box[0], pen.box[1], pen.box[2], water];
  } else all();
  return {
    head: crown(species, end),
    hand: { x: end[0] - species.head * 0.7, y: Math.min(-8, end[1] + species.head * 1.1) },
    seat: { x: -species.length * 0.06, y: -species.leg - species.chest - species.waist * 0.8 },
  };
}

/** The top of the head. */
export function crown(species: Species, end: P): Point & { width: number } {
  const size = species.head;
  return species.face
    ? { x: end[0], y: end[1] - size * 0.72, width: size * 1.3 }
    : { x: end[0] - size * 0.1, y: end[1] - size * 0.3, width: size * 0.62 };
}

function neckShape(species: Species, bones: Skeleton, end: P): Shape {
  const [, , base, top] = species.neck;
  const [x, y] = bones.neck;
  const back: Joint = [x + base * 0.55, y + base * 0.12, base];
  return limb([
    back,
    [x, y, base * 0.96],
    [(x * 1.1 + end[0] * 0.9) / 2, (y * 1.1 + end[1] * 0.9) / 2, (base + top) * 0.48],
    [end[0], end[1], top],
  ]);
}

/** What rises above the back. */
function humpShape(species: Species, bones: Skeleton): Shape | undefined {
  const [front, back] = [bones.trunk[bones.trunk.length - 1], bones.trunk[2]];
  if (!species.hump || !front || !back) return undefined;
  const { chest, length } = species;
  if (species.hump === 'shoulder')
    return limb([
      [front[0] + length * 0.04, front[1] - chest * 0.1, chest * 1.08],
      [back[0], back[1], chest * 0.9],
    ]);
  const [x, y] = back;
  return smooth([
    [x - length * 0.42, y],
    [x - length * 0.27, y - chest * 0.98],
    [x - length * 0.13, y - chest * 1.9],
    [x + length * 0.02, y - chest * 2.26],
    [x + length * 0.16, y - chest * 1.9],
    [x + length * 0.3, y - chest * 0.98],
    [x + length * 0.44, y],
  ]);
}

/** Belly shade, light along the back, and the roundness of shoulder and haunch. */
function shadeBody(pen: Pen, species: Species, bones: Skeleton, tones: Tones): void {
  const { leg, length, chest, hip } = species;
  const [fore, , hind] = bones.legs;
  const [s, h] = [fore[0] ?? [0, 0, 0], hind[0] ?? [0, 0, 0]];
  pen.glow((s[0] + h[0]) / 2, -leg + chest * 0.1, length * 0.5, chest * 0.6, tones.deep, 0.42);
  pen.glow((s[0] + h[0]) / 2, (s[1] + h[1]) / 2 - chest * 1.05, length * 0.62, chest * 0.5, '#fff4d8', 0.4);
  pen.glow(h[0] - hip * 0.95, h[1] + hip * 0.75, hip * 0.34, hip * 1.0, tones.deep, 0.16, 14);
  pen.glow(h[0] - hip * 0.1, h[1] - hip * 0.25, hip * 0.7, hip * 0.6, '#fff4d8', 0.2);
  pen.glow(s[0] + chest * 0.78, s[1] + chest * 0.5, chest * 0.28, chest * 0.8, tones.deep, 0.14, -10);
  pen.glow(s[0] - chest * 0.1, s[1] - chest * 0.2, chest * 0.55, chest * 0.6, '#fff4d8', 0.18);
}

/** Locks of fur down the throat and chest. */
export function ruff(pen: Pen, species: Species, root: P, end: P, tones: Tones): void {
  const { fluff, chest } = species;
  if (fluff <= 0 || species.profile) return;
  const size = chest * (0.7 + fluff * 0.4);
  const [x, y] = [root[0] - chest * 0.34, root[1] + chest * 0.36];
  const points: P[] = [
    [end[0] - species.head * 0.4, end[1] + species.head * 0.2],
    [x - size * 0.74, y - size * 0.34],
    [x - size * 0.98, y + size * 0.02, 1],
    [x - size * 0.72, y + size * 0.06],
    [x - size * 0.74, y + size * 0.5, 1],
    [x - size * 0.42, y + size * 0.42],
    [x - size * 0.3, y + size * 0.95, 1],
    [x - size * 0.05, y + size * 0.45],
    [x + size * 0.16, y + size * 0.56, 1],
    [x + size * 0.2, y + size * 0.1],
    [x + size * 0.42, y + size * 0.16, 1],
    [x + size * 0.4, y - size * 0.5],
    [end[0] + species.head * 0.35, end[1] + species.head * 0.2],
  ];
  const shape = smooth(points);
  pen.fill(shape, tones.belly);
  pen.within([shape], () => {
    pen.glow(
      end[0] + species.head * 0.2,
      end[1] + species.head * 0.75,
      species.head * 1.1,
      species.head * 0.6,
      tones.deep,
      0.5,
    );
    for (const [dx, dy] of [
      [-0.5, 0.1],
      [-0.2, 0.3],
      [0.06, 0.12],
    ] as const)
      pen.stroke(
        [
          [x + size * (dx + 0.12), y + size * (dy - 0.2)],
          [x + size * dx, y + size * dy],
          [x + size * (dx - 0.04), y + size * (dy + 0.2)],
        ],
        1,
        tones.shade,
        0.5,
      );
  });
}
