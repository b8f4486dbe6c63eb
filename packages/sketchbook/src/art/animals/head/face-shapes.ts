import type { P } from '../pen.js';
import type { FaceKind } from '../species.js';

/** The plan of a face in units of half its width; `outline` is its right half from crown to chin. */
export interface FacePlan {
  outline: readonly P[];
  /** Where the middle of the face lies: left of 0, for it is turned. */
  centre: number;
  eyes: { apart: number; y: number; size: number; narrow?: number };
  nose: { x: number; y: number; rx: number; ry: number; lip: number };
  mouth: number;
  muzzle?: { x: number; y: number; rx: number; ry: number; main?: boolean };
  /** Where the ears stand: across, up. */
  ear: readonly [number, number];
}

/** Both halves of an outline, the far one narrower and the chin drawn to the left. */
export function turned(half: readonly P[]): P[] {
  const lean = (y: number) => -0.1 * Math.max(0, y + 0.2);
  const near = half.map(([x, y, c]): P => [x + lean(y), y, c]);
  const far = half
    .slice(1, -1)
    .reverse()
    .map(([x, y, c]): P => [-x * 0.9 + lean(y), y, c]);
  return [...near, ...far];
}

const round = (chin: number, cheek: number, crown = -0.82): P[] => [
  [0, crown],
  [0.48, crown * 0.93],
  [0.84, crown * 0.5],
  [0.98, -0.02],
  [cheek, 0.36],
  [cheek * 0.72, chin * 0.76],
  [cheek * 0.36, chin * 0.97],
  [0, chin],
];

const tufted = (chin: number, out: number): P[] => [
  [0, -0.72],
  [0.42, -0.68],
  [0.76, -0.38],
  [0.92, 0.02],
  [out, 0.34, 1],
  [out * 0.86, 0.4],
  [out * 0.9, 0.58, 1],
  [out * 0.68, 0.58],
  [out * 0.62, 0.7, 1],
  [0.4, 0.68],
  [0.22, chin * 0.93],
  [0, chin],
];

export const FACES: Readonly<Record<FaceKind, FacePlan>> = {
  fox: {
    outline: tufted(0.94, 1.2),
    centre: -0.12,
    eyes: { apart: 0.42, y: -0.02, size: 0.15 },
    nose: { x: -0.24, y: 0.58, rx: 0.16, ry: 0.115, lip: 0.07 },
    mouth: 0.2,
    ear: [0.56, -0.5],
  },
  wolf: {
    outline: tufted(0.94, 1.16),
    centre: -0.12,
    eyes: { apart: 0.4, y: -0.04, size: 0.13 },
    nose: { x: -0.24, y: 0.52, rx: 0.18, ry: 0.13, lip: 0.08 },
    mouth: 0.24,
    ear: [0.54, -0.52],
  },
  dog: {
    outline: round(0.9, 0.9),
    centre: -0.12,
    eyes: { apart: 0.42, y: -0.06, size: 0.15 },
    nose: { x: -0.22, y: 0.3, rx: 0.2, ry: 0.14, lip: 0.1 },
    mouth: 0.26,
    muzzle: { x: -0.2, y: 0.5, rx: 0.48, ry: 0.38 },
    ear: [0.62, -0.5],
  },
  cat: {
    outline: [
      [0, -0.7],
      [0.48, -0.68],
      [0.84, -0.4],
      [0.98, 0],
      [1.04, 0.32, 1],
      [0.92, 0.42],
      [0.88, 0.54, 1],
      [0.62, 0.64],
      [0.3, 0.8],
      [0, 0.82],
    ],
    centre: -0.1,
    eyes: { apart: 0.43, y: -0.02, size: 0.19, narrow: 0.88 },
    nose: { x: -0.17, y: 0.3, rx: 0.1, ry: 0.075, lip: 0.05 },
    mouth: 0.19,
    muzzle: { x: -0.16, y: 0.46, rx: 0.38, ry: 0.25 },
    ear: [0.58, -0.46],
  },
  bigcat: {
    outline: round(0.92, 0.94, -0.78),
    centre: -0.1,
    eyes: { apart: 0.42, y: -0.1, size: 0.14 },
    nose: { x: -0.18, y: 0.26, rx: 0.19, ry: 0.12, lip: 0.09 },
    mouth: 0.24,
    muzzle: { x: -0.17, y: 0.5, rx: 0.48, ry: 0.34 },
    ear: [0.66, -0.56],
  },
  bear: {
    outline: round(0.86, 0.94),
    centre: -0.1,
    eyes: { apart: 0.38, y: -0.1, size: 0.11 },
    nose: { x: -0.2, y: 0.26, rx: 0.19, ry: 0.13, lip: 0.1 },
    mouth: 0.21,
    muzzle: { x: -0.19, y: 0.44, rx: 0.44, ry: 0.36 },
    ear: [0.66, -0.6],
  },
  panda: {
    outline: round(0.8, 1.04, -0.78),
    centre: -0.1,
    eyes: { apart: 0.41, y: -0.02, size: 0.11 },
    nose: { x: -0.17, y: 0.3, rx: 0.14, ry: 0.095, lip: 0.08 },
    mouth: 0.18,
    ear: [0.72, -0.6],
  },
  koala: {
    outline: round(0.8, 0.98, -0.74),
    centre: -0.08,
    eyes: { apart: 0.46, y: -0.1, size: 0.11 },
    nose: { x: -0.14, y: 0.14, rx: 0.2, ry: 0.32, lip: 0.05 },
    mouth: 0.18,
    ear: [0.92, -0.38],
  },
  rabbit: {
    outline: [
      [0, -0.86],
      [0.42, -0.8],
      [0.76, -0.46],
      [0.92, 0.06],
      [0.94, 0.42],
      [0.66, 0.74],
      [0.32, 0.9],
      [0, 0.92],
    ],
    centre: -0.12,
    eyes: { apart: 0.46, y: -0.04, size: 0.18 },
    nose: { x: -0.2, y: 0.36, rx: 0.1, ry: 0.075, lip: 0.07 },
    mouth: 0.17,
    muzzle: { x: -0.2, y: 0.54, rx: 0.36, ry: 0.26 },
    ear: [0.34, -0.66],
  },
  mouse: {
    outline: [
      [0, -0.74],
      [0.46, -0.68],
      [0.8, -0.36],
      [0.9, 0.08],
      [0.66, 0.5],
      [0.34, 0.78],
      [0, 0.9],
    ],
    centre: -0.14,
    eyes: { apart: 0.42, y: -0.02, size: 0.16 },
    nose: { x: -0.26, y: 0.62, rx: 0.13, ry: 0.1, lip: 0.05 },
    mouth: 0.15,
    ear: [0.72, -0.66],
  },
  hamster: {
    outline: round(0.84, 1.1, -0.8),
    centre: -0.1,
    eyes: { apart: 0.44, y: -0.1, size: 0.15 },
    nose: { x: -0.16, y: 0.16, rx: 0.09, ry: 0.07, lip: 0.06 },
    mouth: 0.17,
    muzzle: { x: -0.15, y: 0.38, rx: 0.6, ry: 0.36 },
    ear: [0.66, -0.62],
  },
  squirrel: {
    outline: [
      [0, -0.76],
      [0.46, -0.7],
      [0.82, -0.38],
      [0.96, 0.08],
      [0.84, 0.5],
      [0.42, 0.82],
      [0, 0.88],
    ],
    centre: -0.14,
    eyes: { apart: 0.44, y: -0.06, size: 0.18 },
    nose: { x: -0.24, y: 0.4, rx: 0.11, ry: 0.08, lip: 0.06 },
    mouth: 0.16,
    muzzle: { x: -0.22, y: 0.54, rx: 0.38, ry: 0.28 },
    ear: [0.5, -0.6],
  },
  pig: {
    outline: round(0.86, 0.98, -0.8),
    centre: -0.12,
    eyes: { apart: 0.48, y: -0.12, size: 0.12 },
    nose: { x: -0.22, y: 0.24, rx: 0.3, ry: 0.24, lip: 0.12 },
    mouth: 0.22,
    ear: [0.62, -0.54],
  },
  raccoon: {
    outline: tufted(0.9, 1.18),
    centre: -0.12,
    eyes: { apart: 0.42, y: 0, size: 0.13 },
    nose: { x: -0.22, y: 0.5, rx: 0.15, ry: 0.11, lip: 0.07 },
    mouth: 0.18,
    ear: [0.58, -0.52],
  },
};
