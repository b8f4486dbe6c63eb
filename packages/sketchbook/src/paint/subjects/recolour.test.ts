import { describe, expect, it } from '@jest/globals';
import type { ArtSet } from '../../art/look.js';
import { plainLook } from '../../art/look.js';
import type { Rgb } from '../../core/colour.js';
import { rgb, toOklab } from '../../core/colour.js';
import { COLOURS } from '../../lexicon/phrases/colours.js';
import { makeSprite } from './sprite.js';

const CONCEPTS =
  `house automobile rowing-boat tulip balloon bicycle umbrella dragon butterfly rose bus ambulance
  church teapot sailboat hut octopus castle`.split(/\s+/);
const PAINTS = ['red', 'blue', 'green', 'yellow', 'purple', 'black', 'white', 'brown'];

/** All painted pixels of a drawing in OKLab. */
function pixelsOf(concept: string, colour: string | undefined, set: ArtSet): Rgb[] {
  const look = { ...plainLook(0.3), ...(colour ? { colour } : {}) };
  const subject = { concept, of: 0, look, x: 0.5, y: 0.9, size: 0.4, flip: false, tilt: 0, depth: 0 };
  const { pixels } = makeSprite({ ...subject, footing: 'ground' }, set, 200);
  const labs: Rgb[] = [];
  for (let p = 0; p < pixels.length; p += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(p, p + 4);
    if (alpha > 128) labs.push(toOklab([red / alpha, green / alpha, blue / alpha]));
  }
  return labs;
}

const far = (a: Rgb, b: Rgb): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
const mean = (labs: readonly Rgb[], c: 0 | 1 | 2): number =>
  labs.reduce((sum, lab) => sum + lab[c], 0) / labs.length;
const middle = (labs: readonly Rgb[]): Rgb => [mean(labs, 0), mean(labs, 1), mean(labs, 2)];

describe.each(['noto', 'clay'] as const)('the colour asked for, with the %s art', (set) => {
  it.each(CONCEPTS)('shows on a %s', (concept) => {
    const bare = pixelsOf(concept, undefined, set);
    for (const colour of PAINTS) {
      const paint = toOklab(rgb(COLOURS.get(colour) ?? ''));
      const painted = pixelsOf(concept, colour, set);
      const [before, after] = [far(middle(bare), paint), far(middle(painted), paint)];
      const near = painted.filter((lab) => far(lab, paint) < 0.2).length / painted.length;
      expect({ colour, near: near > 0.22, closer: after < Math.max(before, 0.18) }).toEqual({
        colour,
        near: true,
        closer: true,
      });
    }
  });
});
