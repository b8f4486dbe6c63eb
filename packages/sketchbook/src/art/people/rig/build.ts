import type { Girth } from './limb.js';

/** Proportions of a body; lengths in units, an adult is about 400 tall. */
export interface Build {
  /** Half width and half height of the skull. */
  head: readonly [number, number];
  neck: number;
  torso: number;
  shoulder: number;
  waist: number;
  hip: number;
  upperArm: number;
  foreArm: number;
  arm: Girth;
  hand: number;
  thigh: number;
  shin: number;
  leg: Girth;
  foot: number;
}

const MAN: Build = {
  head: [47, 54],
  neck: 12,
  torso: 118,
  shoulder: 47,
  waist: 38,
  hip: 38,
  upperArm: 62,
  foreArm: 56,
  arm: [14.5, 11.5, 9],
  hand: 11.5,
  thigh: 76,
  shin: 72,
  leg: [21, 15.5, 11],
  foot: 1,
};

/** The bodies there are. */
export const BUILDS = {
  man: MAN,
  woman: {
    ...MAN,
    head: [46, 53],
    torso: 112,
    shoulder: 38,
    waist: 29,
    hip: 37,
    upperArm: 58,
    foreArm: 54,
    arm: [12, 10, 7.5],
    hand: 10,
    leg: [20, 14, 9.5],
    foot: 0.88,
  },
  child: {
    head: [45, 46],
    neck: 6,
    torso: 76,
    shoulder: 30,
    waist: 28,
    hip: 28,
    upperArm: 38,
    foreArm: 34,
    arm: [11, 9.5, 7.5],
    hand: 9,
    thigh: 44,
    shin: 42,
    leg: [15, 12, 9],
    foot: 0.8,
  },
  baby: {
    head: [43, 41],
    neck: 1,
    torso: 56,
    shoulder: 25,
    waist: 29,
    hip: 30,
    upperArm: 25,
    foreArm: 22,
    arm: [11, 10, 8],
    hand: 8,
    thigh: 24,
    shin: 20,
    leg: [15, 13, 10],
    foot: 0.62,
  },
  dwarf: {
    ...MAN,
    head: [47, 50],
    neck: 4,
    torso: 92,
    shoulder: 50,
    waist: 47,
    hip: 44,
    upperArm: 46,
    foreArm: 42,
    arm: [16, 13, 11],
    hand: 13,
    thigh: 40,
    shin: 38,
    leg: [20, 16, 13],
  },
  stout: { ...MAN, waist: 58, hip: 52, shoulder: 50, leg: [24, 17, 13], arm: [17, 13.5, 10] },
  giant: {
    ...MAN,
    head: [40, 46],
    torso: 140,
    shoulder: 66,
    waist: 52,
    hip: 50,
    upperArm: 80,
    foreArm: 74,
    arm: [21, 17, 14],
    hand: 17,
    leg: [28, 21, 16],
    foot: 1.3,
  },
  bones: { ...MAN, shoulder: 38, waist: 26, hip: 30, arm: [6.5, 5, 5], hand: 10, leg: [8, 6.5, 6] },
  slight: {
    ...MAN,
    head: [42, 47],
    torso: 92,
    shoulder: 32,
    waist: 25,
    hip: 27,
    arm: [9, 7.5, 6],
    leg: [13, 10, 7.5],
    thigh: 60,
    shin: 58,
    upperArm: 52,
    foreArm: 48,
    hand: 10,
    foot: 0.95,
  },
} satisfies Record<string, Build>;
export type BuildName = keyof typeof BUILDS;
