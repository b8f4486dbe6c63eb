import type { Art, Point } from '../../art/art.js';
import { artOf, isPosable } from '../../art/art-of.js';
import type { ArtSet } from '../../art/look.js';
import { isPerson } from '../../art/people/roles.js';
import { clamp } from '../../core/colour.js';
import type { Rng } from '../../core/rng.js';
import { between } from '../../core/rng.js';
import { scaleOf } from '../../lexicon/habits.js';
import {
  isBoat,
  isClosed,
  isEntered,
  isGlasses,
  isHat,
  gripOf,
  heldSizeOf,
  isHungByItsFoot,
  isInstrument,
  isStoodOn,
  isUmbrella,
  pointsRight,
} from '../../lexicon/handling.js';
import { isLiving, isSeat } from '../../lexicon/habits/kinds.js';
import type { RelationKind } from '../../lexicon/vocabulary.js';
import type { Extent, Piece } from './geometry.js';
import { extentOf, pointOf, putPoint, sizeOf } from './geometry.js';

/** One of `count` children that share a parent. */
export interface Sibling {
  index: number;
  count: number;
}

/** Real size of a child beside its parent, softened for pictures. */
const ratioOf = (child: Piece, parent: Piece): number =>
  clamp((scaleOf(child.concept) / scaleOf(parent.concept)) ** 0.75, 0.2, 1.7) * parent.size * child.size;

/**
 * Puts a child where its bond says, beside a parent that is already placed. `child.size` holds the size word's factor
 * and is replaced by the size in the parent's units.
 */
export function attach(
  kind: RelationKind,
  child: Piece,
  parent: Piece,
  { index, count }: Sibling,
  set: ArtSet,
  random: Rng,
): void {
  const factor = child.size;
  const chase = kind === 'behind' && child.look.pose === 'running' && bothLive(child, parent);
  if (chase) parent.look.pose = 'running';
  const base = extentOf(parent, set);
  const parentArt = artOf(parent.concept, parent.look, set);
  child.flip = parent.flip;
  child.size = ratioOf(child, parent);
  const spread = index - (count - 1) / 2;
  const context: Context = { child, parent, parentArt, base, spread, set, random, factor };
  if (kind === 'wearing') wear(context, index);
  else if (kind === 'holding' || kind === 'reading') hold(context, kind);
  else if (
    kind === 'in' ||
    (kind === 'riding' && isEntered(parent.concept)) ||
    (kind === 'on' && (isBoat(parent.concept) || isClosed(parent.concept)))
  )
    enter(context);
  else if (kind === 'on' || kind === 'riding') mount(context, kind);
  else if (kind === 'under') shelter(context);
  else if (kind === 'above') hover(context);
  else if (chase) follow(context);
  else stagger(context, kind === 'front', index);
}

interface Context {
  child: Piece;
  parent: Piece;
  parentArt: Art;
  base: Extent;
  spread: number;
  set: ArtSet;
  random: Rng;
  /** What the size word asked for. */
  factor: number;
}

const widthOf = ({ left, right }: Extent): number => right - left;
const heightOf = ({ bottom, top }: Extent): number => top - bottom;
const artOfPiece = (piece: Piece, set: ArtSet): Art => artOf(piece.concept, piece.look, set);

/** The lowest point of a drawing, in its own units. */
const footOf = ({ box: [left, , right, bottom] }: Art): Point => ({ x: (left + right) / 2, y: bottom });

function wear({ child, parent, parentArt, base, set }: Context, index: number): void {
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

function hold({ child, parent, parentArt, base, spread, set, factor }: Context, kind: RelationKind): void {
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
  if (pointsRight(child.concept)) child.flip = !parent.flip;
  const [across, down] = gripOf(child.concept);
  const grip = { x: box[0] + (box[2] - box[0]) * across, y: box[1] + (box[3] - box[1]) * down };
  putPoint(child, art, grip, { x: hand.x + spread * child.size * 0.7, y: hand.y });
  child.depth = parent.depth - 0.002;
  child.tilt = isHungByItsFoot(child.concept) ? spread * 14 : 0;
  if (isUmbrella(child.concept)) child.tilt = parent.flip ? -OVERHEAD : OVERHEAD;
}

function mount({ child, parent, parentArt, base, spread, set, factor }: Context, kind: RelationKind): void {
  const person = isPerson(child.concept);
  const living = artOfPiece(child, set).seat !== undefined || person;
  const board = isStoodOn(parent.concept);
  if (board) ride(parent, child, set);
  else if (kind === 'riding') child.look.pose = 'riding';
  else if (person && isSeat(parent.concept)) sit(child);
  else if (parentArt.seat && living && child.look.pose === 'standing')
    child.look.pose = person ? 'riding' : 'sitting';
  if (parent.concept === 'broom') fly(parent, child);
  const art = artOfPiece(child, set);
  if (board) child.size = parent.size * clamp((scaleOf(child.concept) / 0.4) * factor, 1.1, 1.6);
  else if (kind === 'riding') child.size = clamp(child.size, parent.size * 0.55, parent.size * 1.05);
  else child.size = Math.min(child.size, parent.size * 1.15);
  const crowd = Math.abs(spread) > 0 ? Math.min(sizeOf(art, child.size).width * 0.9, widthOf(base) * 0.5) : 0;
  const seat = parentArt.seat
    ? pointOf(parent, parentArt, parentArt.seat)
    : { x: (base.left + base.right) / 2, y: base.top - heightOf(base) * 0.07 };
  const seated = child.look.seated === true || child.look.pose === 'riding' || child.look.pose === 'sitting';
  const contact = seated && person ? (art.seat ?? footOf(art)) : footOf(art);
  putPoint(child, art, contact, { x: seat.x + spread * crowd, y: seat.y });
  child.depth = parent.depth - 0.001;
}

/** On a chair the legs hang down; hands that read or hold go on with it. */
function sit({ look }: Piece): void {
  if (look.pose === 'sleeping' || look.pose === 'dancing' || look.pose === 'jumping') return;
  if (look.pose === 'standing' || look.pose === 'riding') look.pose = 'sitting';
  look.seated = true;
}

/** The drawing of a skateboard stands on end: it is laid on its wheels. */
function ride(board: Piece, { look }: Piece, set: ArtSet): void {
  if (look.pose === 'riding') look.pose = 'standing';
  if (board.concept === 'skateboard' && set === 'noto') board.tilt = board.flip ? -24 : 24;
}

/** A broom flies handle first, nearly level. */
function fly(broom: Piece, rider: Piece): void {
  broom.flip = !rider.flip;
  broom.tilt = rider.flip ? 24 : -24;
}

/** Looking out of a car, a boat, a basket or a box: the lower half is behind its front. */
function enter(context: Context): void {
  const { child, parent, parentArt, base, spread, set } = context;
  if (isPerson(child.concept)) child.look.bust = true;
  if (isClosed(parent.concept)) {
    lookOut(context);
    return;
  }
  const art = artOfPiece(child, set);
  child.size = clamp(child.size, parent.size * 0.15, parent.size * roomIn(parent.concept));
  const rim = parentArt.seat
    ? pointOf(parent, parentArt, parentArt.seat)
    : { x: (base.left + base.right) / 2, y: base.top - heightOf(base) * 0.34 };
  // Too little shows between basket and envelope: these stand before both, cut off at the rim.
  const shallow = parent.concept === 'hot-air-balloon';
  const { width, height } = sizeOf(art, child.size);
  putPoint(child, art, footOf(art), {
    x: rim.x + spread * Math.min(width * 0.9, widthOf(base) * roomIn(parent.concept)),
    y: rim.y - height * (shallow ? -0.02 : child.look.bust ? 0.12 : 0.4),
  });
  child.depth = parent.depth + (shallow ? -0.001 : 0.001);
}

/** How large somebody inside may be beside what they are in. */
const roomIn = (concept: string): number =>
  concept === 'hot-air-balloon' ? 0.17 : isBoat(concept) ? 0.42 : 0.6;

/** At the window of a car or a train: small, and before the glass. */
function lookOut({ child, parent, base, spread, set }: Context): void {
  const window = heightOf(base) * 0.36;
  const own = sizeOf(artOfPiece(child, set), 1);
  child.size = Math.min(window / own.height, (widthOf(base) * 0.3) / own.width);
  child.x = (base.left + base.right) / 2 + spread * own.width * child.size * 1.2;
  child.y = base.bottom + heightOf(base) * 0.5;
  child.depth = parent.depth - 0.001;
}

/** Below a tree, an umbrella or a table: the shelter grows until there is room. */
function shelter({ child, parent, base, spread, set }: Context): void {
  const room = heightOf(base) * 0.56;
  const own = sizeOf(artOfPiece(child, set), 1);
  child.size = Math.min(child.size, room / own.height);
  child.x =
    (base.left + base.right) / 2 + spread * own.width * child.size + (spread === 0 ? widthOf(base) * 0.1 : 0);
  child.y = parent.y - 0.015 * parent.size;
  child.depth = parent.depth - 0.002;
  child.footing = parent.footing;
}

function hover({ child, parent, base, spread, set, random }: Context): void {
  child.size = clamp(child.size, parent.size * 0.15, parent.size * 0.85);
  const own = sizeOf(artOfPiece(child, set), child.size);
  child.x =
    (base.left + base.right) / 2 + spread * own.width * 1.15 + between(random, -0.2, 0.2) * widthOf(base);
  child.y = base.top + between(random, 0.05, 0.14) * parent.size + (Math.abs(spread) % 1) * 0.1;
  child.footing = 'air';
  child.depth = parent.depth + 0.01;
  child.tilt = between(random, -6, 6);
}

const bothLive = (a: Piece, b: Piece): boolean => isLiving(a.concept) && isLiving(b.concept);

/** At the heels of who runs away. */
function follow({ child, parent, base, set }: Context): void {
  const own = sizeOf(artOfPiece(child, set), child.size);
  child.x = (base.left + base.right) / 2 + (parent.flip ? -1 : 1) * (widthOf(base) + own.width) * 0.52;
  child.y = parent.y;
  child.depth = parent.depth + 0.002;
  child.footing = parent.footing;
}

/** Behind or in front: a step aside, so that both can be seen; several take turns left and right. */
function stagger({ child, parent, base, set }: Context, front: boolean, index: number): void {
  const own = sizeOf(artOfPiece(child, set), child.size);
  const first = parent.look.variant < 0.5 ? -1 : 1;
  const side = index % 2 ? -first : first;
  const reach = front ? 0.3 : 0.52;
  const step = Math.max(0.12 * parent.size, (widthOf(base) + own.width) * reach * 0.5);
  child.x = (base.left + base.right) / 2 + side * (step + Math.floor(index / 2) * own.width * 1.1);
  child.y = parent.y + (front ? -0.09 : 0.07) * parent.size;
  child.depth = parent.depth + (front ? -0.04 : 0.04);
  child.footing = parent.footing === 'air' ? 'ground' : parent.footing;
}
