import type { Pose } from '../../../lexicon/vocabulary.js';
import type { Joint, P } from '../pen.js';
import type { Species } from '../species.js';

/** The joints of one side view: trunk, legs from hip or shoulder to the foot, and where neck and tail begin. */
export interface Skeleton {
  trunk: Joint[];
  /** Near fore, far fore, near hind, far hind. */
  legs: [Joint[], Joint[], Joint[], Joint[]];
  neck: P;
  tail: P;
  /** Degrees the neck is turned down, and the tail up. */
  nod: number;
  wag: number;
}

/** Feet in leg lengths from below shoulder or hip (left is negative) and up. */
type Stance = { feet: readonly [P, P, P, P]; pitch: number; nod: number; wag: number };

const STANDING: Stance = {
  feet: [
    [0.04, 0],
    [-0.2, 0.03],
    [0.1, 0],
    [-0.16, 0.03],
  ],
  pitch: 0,
  nod: 0,
  wag: 0,
};

const STANCES: Partial<Record<Pose, Stance>> = {
  walking: {
    feet: [
      [-0.42, 0],
      [0.3, 0.1],
      [0.36, 0.05],
      [-0.34, 0],
    ],
    pitch: 0,
    nod: 4,
    wag: 8,
  },
  running: {
    feet: [
      [-0.86, 0.32],
      [-0.1, 0.26],
      [0.66, 0.08],
      [-0.24, 0.16],
    ],
    pitch: 2,
    nod: 12,
    wag: 22,
  },
  jumping: {
    feet: [
      [-0.78, 0.62],
      [-0.36, 0.48],
      [0.62, -0.12],
      [0.2, -0.2],
    ],
    pitch: 12,
    nod: 4,
    wag: 16,
  },
  dancing: {
    feet: [
      [-0.62, 0.62],
      [-0.3, 0.74],
      [-0.1, -0.02],
      [-0.42, -0.02],
    ],
    pitch: 34,
    nod: -6,
    wag: -20,
  },
  eating: { ...STANDING, nod: 78, wag: -6 },
  reading: { ...STANDING, nod: 40, wag: 0 },
};

const rotate = ([x, y]: P, [cx, cy]: P, degrees: number): [number, number] => {
  const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return [cx + (x - cx) * c - (y - cy) * s, cy + (x - cx) * s + (y - cy) * c];
};

/** The middle joint of two bones between two points; `side` 1 bends it right, -1 left. */
export function bend(from: P, to: P, upper: number, lower: number, side: 1 | -1): [number, number] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const gap = Math.max(1, Math.hypot(dx, dy));
  const reach = Math.min(gap, upper + lower - 0.01);
  const along = (upper * upper - lower * lower + reach * reach) / (2 * reach);
  const out = Math.sqrt(Math.max(0, upper * upper - along * along));
  return [
    from[0] + (dx / gap) * along + (side * dy * out) / gap,
    from[1] + (dy / gap) * along - (side * dx * out) / gap,
  ];
}

/** Joints of an animal on its four feet. The ground is at y = 0, the middle of the trunk at x = 0. */
export function onFours(species: Species, pose: Pose): Skeleton {
  const stance = STANCES[pose === 'flying' ? 'jumping' : pose] ?? STANDING;
  const { leg, length, chest, waist, hip } = species;
  const middle: P = [0, -leg - Math.max(chest, hip)];
  const stretch = pose === 'running' ? 1.08 : 1;
  const lift = pose === 'running' ? leg * 0.02 : 0;
  const turn = (p: P): [number, number] => rotate(p, middle, stance.pitch);
  const shoulder = turn([(-length / 2) * stretch, -leg - chest - lift]);
  const rump = turn([(length / 2) * stretch, -leg - hip - lift]);
  const back = turn([length * 0.04, -leg - (chest + hip) / 2 - (chest + hip - 2 * waist) * 0.25 - lift]);
  const reach = leg + chest * 0.7;
  const foot = (root: P, [x, up]: P): [number, number] => [root[0] + x * reach, -up * reach];
  const [top, low, paw] = species.limb;
  const fore = (root: P, place: P, far: boolean): Joint[] => {
    const start: P = [root[0] + (far ? -chest * 0.18 : 0), root[1] + chest * 0.3];
    const end = foot(root, place);
    end[1] -= paw;
    const lifted = place[1] > 0.06;
    const wrist: P = lifted
      ? [end[0] + leg * 0.12, end[1] - leg * 0.2]
      : [end[0] + leg * 0.02, end[1] - leg * 0.2];
    const bone = Math.max(Math.hypot(wrist[0] - start[0], wrist[1] - start[1]) * 0.51, (reach - paw) * 0.44);
    const elbow = bend(start, wrist, bone, bone, -1);
    return [
      [start[0], start[1], top * 1.12],
      [elbow[0], elbow[1], (top + low) * 0.56],
      [wrist[0], wrist[1], low],
      [end[0], end[1], low * 0.94],
    ];
  };
  const hind = (root: P, place: P, far: boolean): Joint[] => {
    const start: P = [root[0] - hip * (far ? 0.3 : 0.1), root[1] + hip * 0.2];
    const end = foot(root, place);
    end[1] -= paw;
    const back = place[1] > 0.02 || place[0] > 0.3 ? 0.2 : 0.1;
    const hock: P = [end[0] + leg * back, end[1] - leg * 0.32];
    const gap = Math.hypot(hock[0] - start[0], hock[1] - start[1]);
    const bone = Math.max(gap * 0.53, (leg * 0.68 + hip * 0.6) * 0.5);
    const knee = bend(start, hock, bone, bone, 1);
    return [
      [start[0], start[1], Math.max(top * 1.34, hip * 0.8)],
      [knee[0], knee[1], Math.max(top * 0.96, hip * 0.52)],
      [hock[0], hock[1], low * 1.08],
      [end[0], end[1], low * 0.94],
    ];
  };
  const [a, b, c, d] = stance.feet;
  return {
    trunk: [
      [rump[0] + hip * 0.12, rump[1] + hip * 0.06, hip * 0.94],
      [back[0] + length * 0.16, back[1], (waist + hip) / 2],
      [back[0], back[1], waist],
      [shoulder[0] + length * 0.2, shoulder[1] + chest * 0.06, chest * 0.97],
      [shoulder[0], shoulder[1], chest],
    ],
    legs: [fore(shoulder, a, false), fore(shoulder, b, true), hind(rump, c, false), hind(rump, d, true)],
    neck: [shoulder[0] - chest * 0.12, shoulder[1] - chest * 0.18],
    tail: [rump[0] + hip * 0.8, rump[1] - hip * 0.34],
    nod: stance.nod + stance.pitch * 0.4,
    wag: stance.wag,
  };
}
