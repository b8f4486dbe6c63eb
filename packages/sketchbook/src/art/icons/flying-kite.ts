import type { Art } from '../art.js';

/** How far below and beside its kite the hand is, in the kite's own widths. */
const REACH = { across: 2.1, down: 2.7 } as const;

/** A kite up in the air, with its line down to a hand at the lower right corner. */
export function flyingKite(kite: Art): Art {
  const [left, top, right, bottom] = kite.box;
  const width = right - left;
  const [handX, handY] = [left + width * REACH.across, top + width * REACH.down];
  const [x, y] = [left + width * 0.36, top + width * 0.42];
  const line = `<path d="M${x} ${y}Q${x + width * 0.5} ${handY - width * 0.6} ${handX} ${handY}" fill="none" stroke="#6b6470" stroke-width="${width * 0.016}"/>`;
  return { ...kite, body: line + kite.body, box: [left, top, handX, Math.max(handY, bottom)], faces: 'left' };
}
