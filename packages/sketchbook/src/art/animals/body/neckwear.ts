import type { Worn } from '../../../lexicon/garments.js';
import { COLOURS } from '../../../lexicon/phrases/colours.js';
import { blendHex } from '../coat/coat.js';
import type { Joint, P, Pen } from '../pen.js';
import { limb, oval, smooth } from '../pen.js';
import type { Species } from '../species.js';

/** A scarf, a tie or a necklace round the neck between shoulders and head; the head is drawn over it. */
export function drawNeckwear(
  pen: Pen,
  species: Species,
  root: P,
  end: P,
  wear: readonly Worn[] | undefined,
): void {
  for (const { garment, colour } of wear ?? []) {
    const paint = (colour && COLOURS.get(colour)) || (garment === 'necklace' ? '#e8c25a' : '#d9483c');
    const dark = blendHex(paint, '#2b1c2a', 0.25);
    const [, , base, thin] = species.neck;
    const share = species.face ? 0.22 : 0.42;
    const at: P = [root[0] + (end[0] - root[0]) * share, root[1] + (end[1] - root[1]) * share];
    const far = Math.max(1, Math.hypot(end[0] - root[0], end[1] - root[1]));
    const [ux, uy] = [(end[0] - root[0]) / far, (end[1] - root[1]) / far];
    const half = base + (thin - base) * share + (species.face ? base * 0.15 : 0);
    const thick = base * (garment === 'scarf' ? 0.34 : garment === 'necklace' ? 0.1 : 0.15);
    const throat: P = [at[0] + uy * half, at[1] - ux * half];
    const nape: P = [at[0] - uy * half, at[1] + ux * half];
    const sag: P = [at[0] - ux * half * 0.42, at[1] - uy * half * 0.42];
    const band = (r: number): Joint[] => [
      [throat[0], throat[1], r * 0.9],
      [sag[0], sag[1], r],
      [nape[0], nape[1], r * 0.8],
    ];
    const knot: P = [(throat[0] + sag[0]) / 2, (throat[1] + sag[1]) / 2];
    if (garment === 'scarf') {
      const drop = base * 1.5;
      pen.fill(
        limb([
          [knot[0] + thick * 0.4, knot[1], thick * 0.7],
          [knot[0] + thick * 0.9, knot[1] + drop * 0.6, thick * 0.85],
          [knot[0] + thick * 0.7, knot[1] + drop, thick * 0.8],
        ]),
        dark,
      );
    }
    pen.fill(limb(band(thick)), paint);
    if (garment === 'scarf') pen.fill(oval(knot[0], knot[1], thick * 1.1, thick * 1.05), dark);
    if (garment === 'necklace') pen.fill(oval(knot[0], knot[1] + thick * 1.6, thick * 2, thick * 2), dark);
    if (garment === 'tie') pen.fill(tie(knot, base), dark);
    if (garment === 'bow-tie')
      for (const side of [-1, 1]) pen.fill(loop(knot, base * 0.6 * side, base * 0.34), dark);
  }
}

const tie = ([x, y]: P, size: number) =>
  smooth([
    [x - size * 0.16, y - size * 0.1, 1],
    [x + size * 0.16, y - size * 0.1, 1],
    [x + size * 0.3, y + size * 1.15, 1],
    [x, y + size * 1.45, 1],
    [x - size * 0.3, y + size * 1.15, 1],
  ]);

const loop = ([x, y]: P, width: number, height: number) =>
  smooth([
    [x, y, 1],
    [x + width, y - height, 1],
    [x + width, y + height, 1],
  ]);
