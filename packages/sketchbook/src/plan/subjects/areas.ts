import type { Frame, Placed } from './layout.js';

/** A box in fractions of the picture. */
export interface Area {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The box of a placed cluster. */
export function areaOf({ cluster: { extent }, x, y, size }: Placed, frame: Frame): Area {
  const unit = Math.min(frame.width, frame.height);
  const [across, up] = [(size * unit) / frame.width, (size * unit) / frame.height];
  return {
    left: x + extent.left * across,
    right: x + extent.right * across,
    top: y - extent.top * up,
    bottom: y - extent.bottom * up,
  };
}

/** The gap between two boxes, negative when they overlap. */
export const gapOf = (a: Area, b: Area): number =>
  Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom);

const GRID = 10;

/** How much of a box, from its top down to a share of its height, those before it hide: 0 to 1. */
export function hiddenShare(box: Area, before: readonly Area[], share = 1): number {
  const [wide, tall] = [box.right - box.left, (box.bottom - box.top) * share];
  let hidden = 0;
  for (let row = 0; row < GRID; row++)
    for (let column = 0; column < GRID; column++) {
      const x = box.left + ((column + 0.5) / GRID) * wide;
      const y = box.top + ((row + 0.5) / GRID) * tall;
      if (before.some((one) => x > one.left && x < one.right && y > one.top && y < one.bottom)) hidden++;
    }
  return hidden / GRID ** 2;
}
