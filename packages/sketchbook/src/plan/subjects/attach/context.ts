import type { Art, Point } from '../../../art/art.js';
import { artOf } from '../../../art/art-of.js';
import type { ArtSet } from '../../../art/look.js';
import type { Rng } from '../../../core/rng.js';
import type { Extent, Piece } from '../geometry.js';

/** A child to be put where it belongs beside a parent that is placed. */
export interface Context {
  child: Piece;
  parent: Piece;
  parentArt: Art;
  /** What the parent covers. */
  base: Extent;
  /** Children of the same kind and parent. */
  count: number;
  /** Among the `count` of them: from -(count - 1) / 2 to (count - 1) / 2. */
  spread: number;
  set: ArtSet;
  random: Rng;
  /** What the size word asked for. */
  factor: number;
}

export const widthOf = ({ left, right }: Extent): number => right - left;

export const heightOf = ({ bottom, top }: Extent): number => top - bottom;

export const artOfPiece = (piece: Piece, set: ArtSet): Art => artOf(piece.concept, piece.look, set);

/** The lowest point of a drawing, in its own units. */
export const footOf = ({ box: [left, , right, bottom] }: Art): Point => ({
  x: (left + right) / 2,
  y: bottom,
});
