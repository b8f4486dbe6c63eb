import { isPerson } from '../../../art/people/roles.js';
import { clamp } from '../../../core/colour.js';
import { isBoat, isClosed } from '../../../lexicon/handling.js';
import { pointOf, putPoint, sizeOf } from '../geometry.js';
import type { Context } from './context.js';
import { widthOf, heightOf, artOfPiece, footOf } from './context.js';

/** Looking out of a car, a boat, a basket or a box: the lower half is behind its front. */
export function enter(context: Context): void {
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
    y: rim.y - height * (shallow ? -0.02 : child.look.bust ? 0.12 : isBoat(parent.concept) ? 0.28 : 0.4),
  });
  child.depth = parent.depth + (shallow ? -0.001 : 0.001);
}

/** How large somebody inside may be beside what they are in. */
const roomIn = (concept: string): number =>
  concept === 'hot-air-balloon' ? 0.17 : isBoat(concept) ? 0.42 : 0.6;

/** Somewhere in the crown of a tree, before its leaves. */
export function perch({ child, parent, base, spread, set }: Context, index: number, count: number): void {
  const own = sizeOf(artOfPiece(child, set), 1);
  const most = Math.min(0.34, 0.62 / Math.sqrt(count)) * widthOf(base);
  child.size = Math.min(Math.max(child.size, 0.75 * most), most / Math.max(own.width, own.height));
  child.x = (base.left + base.right) / 2 + ((spread * 0.72) / Math.max(count, 1.5)) * widthOf(base);
  const low = [0.5, 0.64, 0.42][index % 3] ?? 0.5;
  child.y = base.bottom + heightOf(base) * (low + (count === 1 ? 0.06 : 0));
  child.depth = parent.depth - 0.002 - 0.001 * index;
}

/** At the foot of a window's panes, before them. */
export function lookThrough({ child, parent, base, spread, set }: Context, count: number): void {
  const own = sizeOf(artOfPiece(child, set), 1);
  child.size = Math.min((heightOf(base) * 0.66) / own.height, (widthOf(base) * 0.8) / (own.width * count));
  child.x = (base.left + base.right) / 2 + spread * own.width * child.size;
  child.y = base.bottom + heightOf(base) * 0.05;
  child.depth = parent.depth - 0.001;
}

/** Side by side in a nest, seen over its near rim. */
export function lay({ child, parent, base, spread, set }: Context, count: number): void {
  const own = sizeOf(artOfPiece(child, set), 1);
  const wide = widthOf(base) * 0.62;
  child.size = Math.min((heightOf(base) * 0.5) / own.height, wide / (own.width * Math.max(count, 2)));
  child.x = (base.left + base.right) / 2 + (spread * wide) / Math.max(count, 2);
  child.y = base.bottom + heightOf(base) * 0.48;
  child.depth = parent.depth - 0.001;
}

/** On the perch of a cage. */
export function cage({ child, parent, base, spread, set }: Context, count: number): void {
  const own = sizeOf(artOfPiece(child, set), 1);
  child.size = Math.min((heightOf(base) * 0.46) / own.height, (widthOf(base) * 0.66) / (own.width * count));
  child.x = (base.left + base.right) / 2 + spread * own.width * child.size;
  child.y = base.bottom + heightOf(base) * 0.16;
  child.depth = parent.depth - 0.001;
}

/** How far the far rim of an open thing is below its top. */
const rimOf = (concept: string): number =>
  /basket|bucket/.test(concept) ? 0.22 : concept === 'hot-beverage' ? 0.16 : 0.06;

/** Out of a cup, a hat or a basket: head and chest above its rim, the rest behind it. */
export function peek({ child, parent, base, spread, set }: Context, count: number): void {
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

/** At the window of a car or a train: small, and before the glass. */
function lookOut({ child, parent, base, spread, set }: Context): void {
  const window = heightOf(base) * 0.36;
  const own = sizeOf(artOfPiece(child, set), 1);
  child.size = Math.min(window / own.height, (widthOf(base) * 0.3) / own.width);
  child.x = (base.left + base.right) / 2 + spread * own.width * child.size * 1.2;
  child.y = base.bottom + heightOf(base) * 0.5;
  child.depth = parent.depth - 0.001;
}
