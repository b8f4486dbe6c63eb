import type { Point } from '../../../art/art.js';
import { isPosable } from '../../../art/art-of.js';
import { clamp } from '../../../core/colour.js';
import { scaleOf } from '../../../lexicon/habits.js';
import {
  isGlasses,
  isHat,
  gripOf,
  heldSizeOf,
  isHungByItsFoot,
  isInstrument,
  isUmbrella,
  pointsRight,
} from '../../../lexicon/handling.js';
import { isLiving } from '../../../lexicon/habits/kinds.js';
import type { RelationKind } from '../../../lexicon/vocabulary.js';
import { pointOf, putPoint, sizeOf } from '../geometry.js';
import type { Context } from './context.js';
import { widthOf, heightOf, artOfPiece } from './context.js';

export function wear({ child, parent, parentArt, base, set }: Context, index: number): void {
  const art = artOfPiece(child, set);
  const head = parentArt.head ?? {
    x: (parentArt.box[0] + parentArt.box[2]) / 2,
    y: parentArt.box[1],
    width: (parentArt.box[2] - parentArt.box[0]) * 0.5,
  };
  const unit =
    parent.size / Math.max(1, parentArt.box[2] - parentArt.box[0], parentArt.box[3] - parentArt.box[1]);
  const crown = pointOf(parent, parentArt, head);
  const across = head.width * unit;
  const hat = isHat(child.concept);
  const { width, height } = sizeOf(art, 1);
  child.size = (across * (hat ? 1.2 : 0.95)) / width;
  child.x = crown.x;
  child.y = hat
    ? crown.y - height * child.size * 0.26 + index * height * child.size * 0.8
    : (isPosable(parent.concept, set)
        ? crown.y - across * (isGlasses(child.concept) ? 0.52 : 0.72 + index * 0.4)
        : base.top - heightOf(base) * 0.42) -
      (height * child.size) / 2;
  child.tilt = hat ? (parent.flip ? 5 : -5) : 0;
  child.depth = parent.depth - 0.001 * (index + 1);
}

/** Degrees an umbrella leans, so that it is over the head and not only over the hand. */
const OVERHEAD = 13;

/** How large a thing is in somebody's hands, beside them. */
function heldShare(concept: string, kind: RelationKind): number {
  if (kind === 'reading') return 0.34;
  if (isInstrument(concept)) return 0.4;
  const known = heldSizeOf(concept);
  if (known) return known;
  const scale = scaleOf(concept);
  // What has no size of its own in the tables counts as grown, which nothing but somebody can be in a hand.
  return isLiving(concept) ? scale * 0.6 : scale >= 0.85 ? 0.24 : Math.max(0.12, scale * 0.6);
}

export function hold(
  { child, parent, parentArt, base, spread, count, set, factor }: Context,
  kind: RelationKind,
): void {
  child.size = parent.size * heldShare(child.concept, kind) * clamp(factor, 0.6, 1.5);
  if (child.concept === 'kite') child.look.pose = 'flying';
  const art = artOfPiece(child, set);
  const hand: Point = parentArt.hand
    ? pointOf(parent, parentArt, parentArt.hand)
    : { x: base.left + widthOf(base) * (parent.flip ? 0.68 : 0.32), y: base.bottom + heightOf(base) * 0.4 };
  const { box } = art;
  if (isInstrument(child.concept)) {
    hand.x = base.left + widthOf(base) * 0.5;
    hand.y = base.bottom + heightOf(base) * 0.42;
  }
  if (isLiving(child.concept)) {
    // In the arms, not at their end.
    hand.x += ((base.left + base.right) / 2 - hand.x) * 0.6;
    hand.y = base.bottom + heightOf(base) * 0.45;
  }
  if (pointsRight(child.concept)) child.flip = !parent.flip;
  const [across, down] = gripOf(child.concept);
  const grip = { x: box[0] + (box[2] - box[0]) * across, y: box[1] + (box[3] - box[1]) * down };
  const hung = isHungByItsFoot(child.concept);
  putPoint(child, art, grip, { x: hand.x + (hung ? 0 : spread * child.size * 0.7), y: hand.y });
  child.depth = parent.depth - 0.002;
  // Balloons fan out from one hand, away from the face.
  const away = hand.x < (base.left + base.right) / 2 ? -1 : 1;
  child.tilt = hung && count > 1 ? away * (spread + (count - 1) / 2) * 24 : 0;
  if (isUmbrella(child.concept)) child.tilt = parent.flip ? -OVERHEAD : OVERHEAD;
}

/** Bubbles rise before whoever blows them, clear of the face. */
export function drift({ child, parent, base }: Context, index: number): void {
  const away = parent.flip ? 1 : -1;
  child.size = parent.size * (0.3 - 0.05 * (index % 3));
  const edge = away < 0 ? base.left : base.right;
  child.x = edge + away * child.size * (0.75 + 0.8 * index);
  child.y = base.bottom + heightOf(base) * (0.55 + 0.17 * (index % 3));
  child.depth = parent.depth - 0.002;
}
