import { clamp } from '../../../core/colour.js';
import { between } from '../../../core/rng.js';
import { isLiving } from '../../../lexicon/habits/kinds.js';
import type { Piece } from '../geometry.js';
import { sizeOf } from '../geometry.js';
import type { Context } from './context.js';
import { widthOf, heightOf, artOfPiece } from './context.js';

/** Below a tree, an umbrella or a table: the shelter grows until there is room. */
export function shelter({ child, parent, base, spread, set }: Context): void {
  const room = heightOf(base) * 0.56;
  const own = sizeOf(artOfPiece(child, set), 1);
  child.size = Math.min(child.size, room / own.height);
  child.x =
    (base.left + base.right) / 2 + spread * own.width * child.size + (spread === 0 ? widthOf(base) * 0.1 : 0);
  child.y = parent.y - 0.015 * parent.size;
  child.depth = parent.depth - 0.002;
  child.footing = parent.footing;
}

export function hover({ child, parent, base, spread, set, random }: Context): void {
  child.size = clamp(child.size, parent.size * 0.15, parent.size * 0.85);
  const own = sizeOf(artOfPiece(child, set), child.size);
  child.x =
    (base.left + base.right) / 2 + spread * own.width * 1.15 + between(random, -0.2, 0.2) * widthOf(base);
  child.y = base.top + between(random, 0.05, 0.14) * parent.size + (Math.abs(spread) % 1) * 0.1;
  child.footing = 'air';
  child.depth = parent.depth + 0.01;
  child.tilt = between(random, -6, 6);
}

/** Under what floats: nearer, and so lower, in the same water. */
export function dive({ child, parent, base, spread, set }: Context): void {
  child.size = clamp(child.size, parent.size * 0.3, parent.size * 0.95);
  const own = sizeOf(artOfPiece(child, set), child.size);
  child.x = (base.left + base.right) / 2 + spread * own.width * 1.1;
  child.y = base.bottom - own.height * 0.8;
  child.depth = parent.depth - 0.03;
  child.footing = 'float';
}

export const bothLive = (a: Piece, b: Piece): boolean => isLiving(a.concept) && isLiving(b.concept);

/** At the heels of who runs away. */
export function follow({ child, parent, base, set }: Context): void {
  const own = sizeOf(artOfPiece(child, set), child.size);
  child.x = (base.left + base.right) / 2 + (parent.flip ? -1 : 1) * (widthOf(base) + own.width) * 0.52;
  child.y = parent.y;
  child.depth = parent.depth + 0.002;
  child.footing = parent.footing;
}

/** Behind or in front: a step aside, so that both can be seen; several take turns left and right. */
export function stagger({ child, parent, base, set }: Context, front: boolean, index: number): void {
  const own = sizeOf(artOfPiece(child, set), child.size);
  const first = parent.look.variant < 0.5 ? -1 : 1;
  const side = index % 2 ? -first : first;
  const reach = front ? 0.3 : 0.52;
  // Half of who is behind something is to be seen, and so is the head.
  const clear = front || own.height > heightOf(base) * 1.25 ? 0 : widthOf(base) * 0.5 + own.width * 0.05;
  const step = Math.max(0.12 * parent.size, clear, (widthOf(base) + own.width) * reach * 0.5);
  child.x = (base.left + base.right) / 2 + side * (step + Math.floor(index / 2) * own.width * 1.1);
  // Who looks out from behind something does so with the head.
  const { faces } = artOfPiece(child, set);
  if (!front && faces !== 'viewer') child.flip = (faces === 'left') === side > 0;
  child.y = parent.y + (front ? -0.09 : 0.07) * parent.size;
  child.depth = parent.depth + (front ? -0.04 : 0.04);
  child.footing = parent.footing === 'air' ? 'ground' : parent.footing;
}
