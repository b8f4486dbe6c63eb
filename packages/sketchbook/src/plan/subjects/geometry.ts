import type { Art, Point } from '../../art/art.js';
import { artOf, aspectOf } from '../../art/art-of.js';
import type { ArtSet, Look } from '../../art/look.js';
import type { Footing } from '../plan.js';

/** A drawing within a cluster: units of the picture's short side, y upwards from the foot of the cluster. */
export interface Piece {
  of: number;
  concept: string;
  look: Look;
  x: number;
  y: number;
  size: number;
  flip: boolean;
  tilt: number;
  /** Added to the depth of the cluster; negative is nearer. */
  depth: number;
  footing: Footing;
}

/** Left, right, bottom and top. */
export interface Extent {
  left: number;
  right: number;
  bottom: number;
  top: number;
}

/** Width and height of a drawing whose longer side is `size`. */
export function sizeOf(art: Art, size: number): { width: number; height: number } {
  const aspect = aspectOf(art);
  return aspect > 1 ? { width: size, height: size / aspect } : { width: size * aspect, height: size };
}

/** The box of a piece. */
export function extentOf(piece: Piece, set: ArtSet): Extent {
  const { width, height } = sizeOf(artOf(piece.concept, piece.look, set), piece.size);
  return {
    left: piece.x - width / 2,
    right: piece.x + width / 2,
    bottom: piece.y,
    top: piece.y + height,
  };
}

/** Where a point of the drawing lies when its piece is placed; tilts are small and left out. */
export function pointOf(piece: Piece, art: Art, point: Point): Point {
  const offset = offsetOf(piece, art, point);
  return { x: piece.x + offset.x, y: piece.y + offset.y };
}

/** Moves a piece so that a point of its drawing lies where it should. */
export function putPoint(piece: Piece, art: Art, point: Point, at: Point): void {
  const offset = offsetOf(piece, art, point);
  piece.x = at.x - offset.x;
  piece.y = at.y - offset.y;
}

function offsetOf(piece: Piece, art: Art, point: Point): Point {
  const [left, top, right, bottom] = art.box;
  const scale = piece.size / Math.max(1, right - left, bottom - top);
  const across = (point.x - (left + right) / 2) * scale;
  return { x: piece.flip ? -across : across, y: (bottom - point.y) * scale };
}

export const unionOf = (extents: readonly Extent[]): Extent =>
  extents.reduce((all, one) => ({
    left: Math.min(all.left, one.left),
    right: Math.max(all.right, one.right),
    bottom: Math.min(all.bottom, one.bottom),
    top: Math.max(all.top, one.top),
  }));
