import type { Canvas } from '../../core/canvas.js';
import { between, rng } from '../../core/rng.js';
import type { Place } from '../../lexicon/vocabulary.js';
import type { Plan, PlannedSubject } from '../../plan/plan.js';
import type { Palette } from '../palette.js';
import { litHex } from '../palette.js';
import { tuft } from '../plants.js';
import { n, paintVector, vectorSize } from '../vector.js';

const GRASSY: readonly Place[] = ['meadow', 'forest', 'mountains', 'river', 'cliff'];
const SANDY: readonly Place[] = ['beach', 'desert', 'underwater', 'moon'];

/** A little of the ground in front of the feet: blades of grass, or a low bank of snow or sand. `wide` is the subject's width in pixels. */
export function coverFeet(
  canvas: Canvas,
  plan: Plan,
  palette: Palette,
  subject: PlannedSubject,
  wide: number,
): void {
  const size = vectorSize(canvas);
  const unit = 1000 / canvas.unit;
  const random = rng(plan.seed, `feet-${subject.concept}-${subject.x.toFixed(3)}`);
  const [x, y, reach] = [subject.x * size.width, subject.y * size.height, (wide * unit) / 2];
  const snowy = plan.place === 'snow' || (plan.season === 'winter' && GRASSY.includes(plan.place));
  let svg = '';
  if (snowy) svg = banks(random, x, y, reach, litHex(palette, '#eef4fb', 0.04));
  else if (SANDY.includes(plan.place)) svg = banks(random, x, y, reach * 0.9, sandOf(plan.place, palette));
  else if (GRASSY.includes(plan.place) && plan.elements.includes('grass'))
    svg = blades(random, x, y, reach, plan.season === 'autumn' ? DRY : GREEN, palette);
  if (!svg) return;
  const tall = 60 / unit;
  const region = {
    left: subject.x * canvas.width - wide,
    top: subject.y * canvas.height - tall,
    width: wide * 2,
    height: tall * 1.5,
  };
  paintVector(canvas, svg, Math.max(0, subject.depth - 0.01), 1, region);
}

const GREEN = ['#3f7438', '#5a9346', '#7bab52'];
const DRY = ['#7d5a28', '#a5823a', '#8a6a30'];

function blades(
  random: () => number,
  x: number,
  y: number,
  reach: number,
  paints: string[],
  palette: Palette,
): string {
  let svg = '';
  const count = Math.min(46, 10 + reach * 0.16);
  for (let i = 0; i < count; i++) {
    const at = x + between(random, -1.12, 1.12) * reach;
    const paint = litHex(palette, paints[i % 3] ?? '#3f7438', 0);
    svg += tuft(random, paint, at, y + between(random, 2, 9), 9 + Math.min(22, reach * 0.14) * random(), 3);
  }
  return svg;
}

const sandOf = (place: Place, palette: Palette): string => {
  if (place === 'underwater') return '#c9cdae';
  return litHex(palette, place === 'beach' ? '#e2c891' : place === 'desert' ? '#d9ab69' : '#8d8d98', 0);
};

/** Flat heaps with a soft upper edge. */
function banks(random: () => number, x: number, y: number, reach: number, paint: string): string {
  let svg = '';
  for (let i = 0; i < 7; i++) {
    const at = x + between(random, -0.95, 0.95) * reach;
    const [rx, ry] = [reach * between(random, 0.14, 0.3), between(random, 3, 6)];
    svg += `<ellipse cx="${n(at)}" cy="${n(y + 3)}" rx="${n(rx + 4)}" ry="${n(ry)}" fill="${paint}" opacity=".8"/>`;
  }
  return svg;
}
