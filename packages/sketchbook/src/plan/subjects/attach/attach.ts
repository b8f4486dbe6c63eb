import { artOf } from '../../../art/art-of.js';
import type { ArtSet } from '../../../art/look.js';
import { isTree } from '../../../art/trees/tree-art.js';
import { clamp } from '../../../core/colour.js';
import type { Rng } from '../../../core/rng.js';
import { scaleOf } from '../../../lexicon/habits.js';
import { isBoat, isClosed, isEntered, isCage, isNest, isVessel } from '../../../lexicon/handling.js';
import type { RelationKind } from '../../../lexicon/vocabulary.js';
import type { Piece } from '../geometry.js';
import { extentOf } from '../geometry.js';
import type { Context } from './context.js';
import { wear, hold, drift } from './carried.js';
import { mount, crown } from './seated.js';
import { enter, perch, cage, lay, lookThrough, peek } from './inside.js';
import { shelter, hover, follow, stagger, dive, bothLive } from './around.js';

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
  const context: Context = { child, parent, parentArt, base, spread, count, set, random, factor };
  if (kind === 'wearing') wear(context, index);
  else if ((kind === 'in' || kind === 'on') && isTree(parent.concept)) perch(context, index, count);
  else if (kind === 'in' && parent.concept === 'window') lookThrough(context, count);
  else if (kind === 'in' && isNest(parent.concept)) lay(context, count);
  else if (kind === 'in' && isCage(parent.concept)) cage(context, count);
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
  else if (chase) follow(context);
  else stagger(context, kind === 'front', index);
}
