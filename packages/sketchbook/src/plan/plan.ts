import type { ArtSet, Look } from '../art/look.js';
import type { Camera, Element, Mood, Place, RoomKind, Season, Time } from '../lexicon/vocabulary.js';

/** How a subject meets the scene. */
export type Footing = 'ground' | 'table' | 'float' | 'air' | 'swim' | 'attached';

/**
 * One drawing of one subject. `of` is the subject's index among those of the prompt, `x` its middle as a fraction of the
 * width, `y` its lowest point as a fraction of the height, `size` its longer side as a fraction of the short side of the
 * picture, `depth` 0 near to 1 far, `tilt` degrees clockwise.
 */
export interface PlannedSubject {
  concept: string;
  of: number;
  look: Look;
  x: number;
  y: number;
  size: number;
  flip: boolean;
  tilt: number;
  depth: number;
  footing: Footing;
}

/** A whole picture as plain JSON: the painters add nothing of their own but texture. */
export interface Plan {
  width: number;
  height: number;
  seed: number;
  art: ArtSet;
  place: Place;
  /** The room the prompt names; without it the variant chooses. */
  room?: RoomKind;
  time: Time;
  season?: Season;
  /** Set when even mountains must do without snow. */
  snowless?: true;
  mood?: Mood;
  camera: Camera;
  elements: Element[];
  /** Colour words the palette leans towards, and those it must do without. */
  colours: string[];
  without: string[];
  /** Fraction of the height. */
  horizon: number;
  mirror: boolean;
  /** The sun or moon, fractions of width and height. */
  light: { x: number; y: number };
  /** Which of a backdrop's variants to paint, 0 to 1. */
  variant: number;
  /** A river whose near bank is out of the way of what floats, as nobody stands on it. */
  broad?: true;
  subjects: PlannedSubject[];
  /** Clothes that show only by their colour on whoever wears them. */
  worn: string[];
}
