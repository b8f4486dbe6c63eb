import type { Art, Point } from '../../art/art.js';
import { artOf, isPosable } from '../../art/art-of.js';
import type { ArtSet } from '../../art/look.js';
import { isPerson } from '../../art/people/roles.js';
import { isTree } from '../../art/trees/tree-art.js';
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
  isHungByItsFoot,
  isInstrument,
  isVessel,
  pointsRight,
} from '../../lexicon/handling.js';
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
  const base = extentOf(parent, set);
  const parentArt = artOf(parent.concept, parent.look, set);
  child.flip = parent.flip;
  child.size = ratioOf(child, parent);
  const spread = index - (count - 1) / 2;
  const context: Context = { child, parent, parentArt, base, spread, set, random };
  if (kind === 'wearing') wear(context, index);
  else if ((kind === 'in' || kind === 'on') && isTree(parent.concept)) perch(context, index, count);
  else if (kind === 'in' && parent.concept === 'window') lookThrough(context, count);
  else if (kind === 'in' && isVessel(parent.concept)) peek(context, count);
  else if (kind === 'holding' && child.concept === 'bubbles') drift(context, index);
  else if (kind === 'under' && parent.footing === 'float') dive(context);
  else if (kind === 'on' && child.concept === 'candle') crown(context, count);
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

function hold({ child, parent, parentArt, base, spread, set }: Context, kind: RelationKind): void {
  const art = artOfPiece(child, set);
  child.size =
    kind === 'reading'
      ? parent.size * (isPerson(parent.concept) ? 0.34 : 0.4)
      : clamp(child.size, parent.size * 0.2, parent.size * 0.62);
  const hand: Point = parentArt.hand
    ? pointOf(parent, parentArt, parentArt.hand)
    : { x: base.left + widthOf(base) * (parent.flip ? 0.68 : 0.32), y: base.bottom + heightOf(base) * 0.4 };
  const { box } = art;
  if (isInstrument(child.concept)) {
    child.size = clamp(child.size, parent.size * 0.3, parent.size * 0.42);
    hand.x = base.left + widthOf(base) * 0.5;
    hand.y = base.bottom + heightOf(base) * 0.42;
  }
  if (pointsRight(child.concept)) child.flip = !parent.flip;
  const [across, down] = gripOf(child.concept);
  const grip = { x: box[0] + (box[2] - box[0]) * across, y: box[1] + (box[3] - box[1]) * down };
  putPoint(child, art, grip, { x: hand.x + spread * child.size * 0.7, y: hand.y });
  child.depth = parent.depth - 0.002;
  child.tilt = isHungByItsFoot(child.concept) ? spread * 14 : 0;
}

function mount({ child, parent, parentArt, base, spread, set }: Context, kind: RelationKind): void {
  const living = artOfPiece(child, set).seat !== undefined || isPerson(child.concept);
  if (kind === 'riding') child.look.pose = 'riding';
  else if (parentArt.seat && living && child.look.pose === 'standing')
    child.look.pose = isPerson(child.concept) ? 'riding' : 'sitting';
  const art = artOfPiece(child, set);
  const person = isPerson(child.concept);
  if (kind === 'riding') child.size = clamp(child.size, parent.size * 0.55, parent.size * 1.05);
  else child.size = Math.min(child.size, parent.size * (parent.concept === 'bridge' ? 0.55 : 1.15));
  const crowd = Math.abs(spread) > 0 ? Math.min(sizeOf(art, child.size).width * 0.9, widthOf(base) * 0.5) : 0;
  const seat = parentArt.seat
    ? pointOf(parent, parentArt, parentArt.seat)
    : { x: (base.left + base.right) / 2, y: base.top - heightOf(base) * 0.07 };
  const contact =
    (child.look.pose === 'riding' || child.look.pose === 'sitting') && person
      ? (art.seat ?? footOf(art))
      : footOf(art);
  putPoint(child, art, contact, { x: seat.x + spread * crowd, y: seat.y });
  child.depth = parent.depth - 0.001;
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

/** Somewhere in the crown of a tree, before its leaves. */
function perch({ child, parent, base, spread, set }: Context, index: number, count: number): void {
  const own = sizeOf(artOfPiece(child, set), 1);
  const most = Math.min(0.34, 0.62 / Math.sqrt(count)) * widthOf(base);
  child.size = Math.min(Math.max(child.size, 0.75 * most), most / Math.max(own.width, own.height));
  child.x = (base.left + base.right) / 2 + ((spread * 0.72) / Math.max(count, 1.5)) * widthOf(base);
  const low = [0.5, 0.64, 0.42][index % 3] ?? 0.5;
  child.y = base.bottom + heightOf(base) * (low + (count === 1 ? 0.06 : 0));
  child.depth = parent.depth - 0.002 - 0.001 * index;
}

/** At the foot of a window's panes, before them. */
function lookThrough({ child, parent, base, spread, set }: Context, count: number): void {
  const own = sizeOf(artOfPiece(child, set), 1);
  child.size = Math.min((heightOf(base) * 0.66) / own.height, (widthOf(base) * 0.8) / (own.width * count));
  child.x = (base.left + base.right) / 2 + spread * own.width * child.size;
  child.y = base.bottom + heightOf(base) * 0.05;
  child.depth = parent.depth - 0.001;
}

/** How far the far rim of an open thing is below its top. */
const rimOf = (concept: string): number =>
  /basket|bucket/.test(concept) ? 0.22 : concept === 'hot-beverage' ? 0.16 : 0.06;

/** Out of a cup, a hat or a basket: head and chest above its rim, the rest behind it. */
function peek({ child, parent, base, spread, set }: Context, count: number): void {
  if (isPerson(child.concept)) child.look.bust = true;
  const own = sizeOf(artOfPiece(child, set), 1);
  const wide = widthOf(base) * 0.84;
  child.size = Math.min(
    clamp(child.size, parent.size * 0.6, parent.size * 0.8),
    wide / (own.width * Math.sqrt(count)),
  );
  const step = count > 1 ? (wide - own.width * child.size) / (count - 1) : 0;
  child.x = (base.left + base.right) / 2 + spread * step;
  child.y = base.top - heightOf(base) * rimOf(parent.concept) - own.height * child.size * 0.34;
  child.depth = parent.depth + 0.001;
}

/** Bubbles rise before whoever blows them, clear of the face. */
function drift({ child, parent, base }: Context, index: number): void {
  const away = parent.flip ? 1 : -1;
  child.size = parent.size * (0.3 - 0.05 * (index % 3));
  const edge = away < 0 ? base.left : base.right;
  child.x = edge + away * child.size * (0.75 + 0.8 * index);
  child.y = base.bottom + heightOf(base) * (0.55 + 0.17 * (index % 3));
  child.depth = parent.depth - 0.002;
}

/** Under what floats: nearer, and so lower, in the same water. */
function dive({ child, parent, base, spread, set }: Context): void {
  child.size = clamp(child.size, parent.size * 0.3, parent.size * 0.95);
  const own = sizeOf(artOfPiece(child, set), child.size);
  child.x = (base.left + base.right) / 2 + spread * own.width * 1.1;
  child.y = base.bottom - own.height * 0.8;
  child.depth = parent.depth - 0.03;
  child.footing = 'float';
}

/** Candles are small and stand on top of what they are on, side by side. */
function crown({ child, parent, base, spread, set }: Context, count: number): void {
  const wide = widthOf(base) * 0.6;
  const own = sizeOf(artOfPiece(child, set), 1);
  child.size = Math.min((heightOf(base) * 0.32) / own.height, wide / (own.width * count));
  child.x = (base.left + base.right) / 2 + (spread * wide) / count;
  child.y = base.top - heightOf(base) * 0.3;
  child.depth = parent.depth - 0.001;
}

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
