import type { Tone } from '../../rig/tone.js';

/** One hat in head units (the skull reaches 50 from the middle): what lies behind the head, what over it, and its top. */
export interface Hat {
  back?: string;
  front: string;
  top: number;
  width: number;
}

/** A hat of one material with a trim. */
export type MakeHat = (material: Tone, trim: string) => Hat;

/** The rounded upper outline of a hat that sits on the brow. */
export const dome = (height: number, brow = -14): string =>
  `M-53 ${brow}C-58 ${-height * 0.72} -36 ${-height} 1 ${-height}C38 ${-height} 60 ${-height * 0.72} 54 ${brow + 1}`;
