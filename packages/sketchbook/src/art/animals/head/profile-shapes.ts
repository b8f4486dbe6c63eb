import type { ProfileKind } from '../species.js';

/** What makes the side view of a head a horse's or a deer's. */
export interface Profile {
  /** Degrees the nose hangs. */
  droop: number;
  /** How deep the muzzle is and how far the nose reaches, against a horse. */
  muzzle: number;
  nose: number;
  ear: { length: number; width: number; turn: number };
  eye: number;
  /** Whether the muzzle has the belly's paint, a nose pad, a beard. */
  pale?: boolean;
  pad?: boolean;
  beard?: boolean;
}

/** The heads with a long muzzle, in units of a horse's. */
export const PROFILES: Readonly<Record<Exclude<ProfileKind, 'elephant'>, Profile>> = {
  horse: { droop: 40, muzzle: 1, nose: 1, ear: { length: 0.34, width: 0.11, turn: 14 }, eye: 0.085 },
  unicorn: { droop: 38, muzzle: 0.94, nose: 0.94, ear: { length: 0.34, width: 0.11, turn: 14 }, eye: 0.1 },
  zebra: { droop: 40, muzzle: 1, nose: 0.98, ear: { length: 0.36, width: 0.13, turn: 14 }, eye: 0.085 },
  donkey: {
    droop: 38,
    muzzle: 1.08,
    nose: 0.96,
    ear: { length: 0.66, width: 0.14, turn: 16 },
    eye: 0.095,
    pale: true,
  },
  deer: {
    droop: 30,
    muzzle: 0.72,
    nose: 0.9,
    ear: { length: 0.5, width: 0.17, turn: 58 },
    eye: 0.115,
    pad: true,
  },
  moose: { droop: 34, muzzle: 1.34, nose: 1.12, ear: { length: 0.4, width: 0.14, turn: 62 }, eye: 0.075 },
  cow: {
    droop: 34,
    muzzle: 1.2,
    nose: 0.88,
    ear: { length: 0.42, width: 0.16, turn: 84 },
    eye: 0.095,
    pale: true,
  },
  sheep: { droop: 34, muzzle: 0.98, nose: 0.86, ear: { length: 0.42, width: 0.15, turn: 96 }, eye: 0.11 },
  goat: {
    droop: 34,
    muzzle: 0.9,
    nose: 0.92,
    ear: { length: 0.46, width: 0.14, turn: 100 },
    eye: 0.1,
    beard: true,
  },
  giraffe: { droop: 26, muzzle: 0.86, nose: 1.02, ear: { length: 0.34, width: 0.13, turn: 66 }, eye: 0.1 },
  camel: { droop: 14, muzzle: 1.06, nose: 0.94, ear: { length: 0.18, width: 0.1, turn: 30 }, eye: 0.09 },
};
