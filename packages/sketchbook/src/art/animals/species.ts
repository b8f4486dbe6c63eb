import type { Coat } from './coat/coat.js';

export type EarKind = 'pointed' | 'round' | 'long' | 'floppy' | 'side' | 'koala' | 'mouse' | 'tufted';
export type TailKind =
  | 'brush'
  | 'cat'
  | 'dog'
  | 'stub'
  | 'puff'
  | 'horse'
  | 'tuft'
  | 'curl'
  | 'mouse'
  | 'squirrel'
  | 'deer'
  | 'wolf';
export type FaceKind =
  | 'fox'
  | 'wolf'
  | 'dog'
  | 'cat'
  | 'bigcat'
  | 'bear'
  | 'panda'
  | 'koala'
  | 'rabbit'
  | 'mouse'
  | 'hamster'
  | 'squirrel'
  | 'pig'
  | 'raccoon';
export type ProfileKind =
  | 'horse'
  | 'deer'
  | 'moose'
  | 'cow'
  | 'sheep'
  | 'goat'
  | 'giraffe'
  | 'zebra'
  | 'donkey'
  | 'unicorn'
  | 'camel'
  | 'elephant';

/** The build of one species, in drawing units; a fox is about 150 long. */
export interface Species {
  /** From the ground to the belly, and from shoulder to hip. */
  leg: number;
  length: number;
  /** Radii of the trunk. */
  chest: number;
  waist: number;
  hip: number;
  /** Radii of the legs at the top, at the wrist and of the foot; hooves instead of paws. */
  limb: readonly [number, number, number];
  hoofed?: boolean;
  /** Length, angle above the horizontal in degrees, radii at base and top. */
  neck: readonly [number, number, number, number];
  /** Half the width of a face, or the length of a head seen from the side. */
  head: number;
  face?: FaceKind;
  profile?: ProfileKind;
  ear: EarKind;
  tail: TailKind;
  tailLength: number;
  /** Fur that stands off chest and cheeks, 0 to 1. */
  fluff: number;
  wool?: boolean;
  mane?: 'hanging' | 'upright' | 'rainbow';
  /** A back that rises: a camel's hump, a moose's shoulders. */
  hump?: 'back' | 'shoulder';
  /** How often an idle one sits, 0 to 1. */
  sits?: number;
  /** Stands on its haunches: rabbits, mice. */
  crouches?: boolean;
  coats: readonly [Coat, ...Coat[]];
}
