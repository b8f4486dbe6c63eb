import type { ArtSet } from '../../../art/look.js';
import { isPerson } from '../../../art/people/roles.js';
import { clamp } from '../../../core/colour.js';
import { scaleOf } from '../../../lexicon/habits.js';
import { isStoodOn } from '../../../lexicon/handling.js';
import { isSeat } from '../../../lexicon/habits/kinds.js';
import type { RelationKind } from '../../../lexicon/vocabulary.js';
import type { Piece } from '../geometry.js';
import { pointOf, putPoint, sizeOf } from '../geometry.js';
import type { Context } from './context.js';
import { widthOf, heightOf, artOfPiece, footOf } from './context.js';

export function mount(
  { child, parent, parentArt, base, spread, count, set, factor }: Context,
  kind: RelationKind,
): void {
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
  else child.size = Math.min(child.size, parent.size * (parent.concept === 'bridge' ? 0.55 : 1.15));
  // A row of several fits on what carries it.
  if (count > 2) child.size = Math.min(child.size, (widthOf(base) * 1.1) / (sizeOf(art, 1).width * count));
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

/** Candles are small and stand on top of what they are on, side by side. */
export function crown({ child, parent, base, spread, set }: Context, count: number): void {
  const wide = widthOf(base) * 0.6;
  const own = sizeOf(artOfPiece(child, set), 1);
  child.size = Math.min((heightOf(base) * 0.32) / own.height, wide / (own.width * count));
  child.x = (base.left + base.right) / 2 + (spread * wide) / count;
  child.y = base.top - heightOf(base) * 0.3;
  child.depth = parent.depth - 0.001;
}
