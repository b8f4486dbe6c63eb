import type { Point } from '../../art.js';
import type { Build } from './build.js';
import type { Limb } from './limb.js';
import { swing } from './limb.js';
import type { Stance } from './poses.js';

/** Where every bone of a posed body lies; y grows downwards and the lowest sole is at 0. */
export interface Skeleton {
  build: Build;
  stance: Stance;
  pelvis: Point;
  farArm: Limb;
  nearArm: Limb;
  farLeg: Limb;
  nearLeg: Limb;
  /** Degrees each foot is turned. */
  farFoot: number;
  nearFoot: number;
  head: Point & { tilt: number };
  /** Factor on widths of the trunk that is seen from the side. */
  narrow: number;
}

/** Height of the sole below the ankle for a foot of scale 1. */
export const SOLE = 15;

/** Poses a body. */
export function skeleton(build: Build, stance: Stance): Skeleton {
  const narrow = 1 - 0.26 * stance.side;
  const thigh = build.thigh * (stance.thigh ?? 1);
  const leg = (side: number, [upper, lower]: readonly [number, number]): Limb => {
    const hip = { x: side * (build.hip - build.leg[0] * 0.95) * (1 - 0.6 * stance.side), y: 0 };
    const knee = swing(hip, upper, thigh);
    return [hip, knee, swing(knee, lower, build.shin)];
  };
  const [farLeg, nearLeg] = [leg(-1, stance.farLeg ?? stance.nearLeg), leg(1, stance.nearLeg)];
  const [farToes, nearToes] = stance.toes ?? [0, 0];
  const sole = (limb: Limb, toes: number) =>
    limb[2].y + build.foot * (SOLE + Math.max(0, Math.sin((toes * Math.PI) / 180)) * 22);
  const seated = (stance.farLeg?.[0] ?? 0) > 90 ? build.leg[0] * 0.95 + 2 : -Infinity;
  const floor = Math.max(seated, stance.farLeg ? sole(farLeg, farToes) : -Infinity, sole(nearLeg, nearToes));
  const pelvis = { x: 0, y: -floor };
  const drop = (limb: Limb): Limb => [
    { x: limb[0].x, y: limb[0].y - floor },
    { x: limb[1].x, y: limb[1].y - floor },
    { x: limb[2].x, y: limb[2].y - floor },
  ];
  const trunk = (x: number, y: number) => place({ pelvis, lean: stance.lean }, x, y);
  const arm = (side: number, [upper, lower]: readonly [number, number]): Limb => {
    const reach =
      build.shoulder * (side < 0 ? 1 - 0.55 * stance.side : 1 - 0.5 * stance.side) - build.arm[0] * 0.9;
    const root = trunk(side * reach, -build.torso + build.arm[0] * 0.95);
    const elbow = swing(root, upper, build.upperArm);
    return [root, elbow, swing(elbow, lower, build.foreArm)];
  };
  const tilt = stance.lean * 0.5 + stance.nod;
  const neck = trunk(-1, -build.torso - build.neck * 0.4);
  const head = swing(neck, 180 - tilt, build.neck * 0.6 + build.head[1] * 0.9);
  return {
    build,
    stance,
    pelvis,
    farArm: arm(-1, stance.farArm),
    nearArm: arm(1, stance.nearArm),
    farLeg: drop(farLeg),
    nearLeg: drop(nearLeg),
    farFoot: -farToes,
    nearFoot: -nearToes,
    head: { ...head, tilt },
    narrow,
  };
}

/** A point of the trunk's own frame (origin at the pelvis, up is negative) in the drawing. */
export function place({ pelvis, lean }: { pelvis: Point; lean: number }, x: number, y: number): Point {
  const angle = (-lean * Math.PI) / 180;
  return {
    x: pelvis.x + x * Math.cos(angle) - y * Math.sin(angle),
    y: pelvis.y + x * Math.sin(angle) + y * Math.cos(angle),
  };
}
