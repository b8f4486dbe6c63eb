import type { Element, Place, Time } from '../lexicon/scenes.js';

/** How a subject meets the scene. */
export type Footing = 'ground' | 'table' | 'float' | 'air' | 'swim' | 'attached';

/**
 * One drawing of one subject. `x` is its middle as a fraction of the width, `y` its lowest point as a fraction of the height,
 * `size` its taller side as a fraction of the short side of the picture, `depth` 0 near to 1 far, `tilt` degrees.
 */
export interface PlannedSubject {
  icon: string;
  bust: boolean;
  x: number;
  y: number;
  size: number;
  flip: boolean;
  tilt: number;
  colour?: string;
  depth: number;
  footing: Footing;
}

/** A whole picture as plain JSON: the painters add nothing of their own but texture. */
export interface Plan {
  width: number;
  height: number;
  seed: number;
  place: Place;
  time: Time;
  elements: Element[];
  /** Fraction of the height. */
  horizon: number;
  mirror: boolean;
  /** The sun or moon, fractions of width and height. */
  light: { x: number; y: number };
  /** Which of a backdrop's variants to paint, 0 to 1. */
  variant: number;
  subjects: PlannedSubject[];
}
