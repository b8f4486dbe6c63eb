import type { Rgb } from '../../core/colour.js';
import { clamp, rgb as rgbOf } from '../../core/colour.js';

/** Inks as stencil duplicators carry them, by their usual names. */
const INKS = {
  pink: rgbOf('#ff48b0'),
  red: rgbOf('#f15060'),
  orange: rgbOf('#ff6c2f'),
  yellow: rgbOf('#ffe800'),
  green: rgbOf('#00a95c'),
  teal: rgbOf('#00838a'),
  blue: rgbOf('#0078bf'),
  federal: rgbOf('#3d5588'),
  purple: rgbOf('#765ba7'),
  burgundy: rgbOf('#914e72'),
} satisfies Record<string, Rgb>;

/** Sets worth printing together: two or three spot colours with a dark one among them. */
const SETS: readonly (readonly Rgb[])[] = [
  [INKS.yellow, INKS.pink, INKS.blue],
  [INKS.yellow, INKS.pink, INKS.teal],
  [INKS.yellow, INKS.red, INKS.federal],
  [INKS.yellow, INKS.orange, INKS.federal],
  [INKS.yellow, INKS.orange, INKS.teal],
  [INKS.yellow, INKS.red, INKS.green],
  [INKS.yellow, INKS.green, INKS.burgundy],
  [INKS.orange, INKS.pink, INKS.purple],
  [INKS.pink, INKS.blue],
  [INKS.pink, INKS.teal],
  [INKS.orange, INKS.blue],
  [INKS.orange, INKS.federal],
  [INKS.red, INKS.green],
];

/** Side of the cube of amounts. */
const SIDE = 17;

/** How much of each ink a colour takes. */
export interface Separation {
  readonly inks: readonly Rgb[];
  /** Ink amounts for every colour of a 17 x 17 x 17 lattice over sRGB, `inks.length` floats each. */
  readonly amounts: Float32Array;
}

/** The set that prints a sample of colours best; `lean` (0 to 1) gives the sets a chance to win by seed. */
export function chooseInks(sample: readonly Rgb[], paper: Rgb, lean: (set: number) => number): Separation {
  let best: readonly Rgb[] = SETS[0] ?? [];
  let least = Infinity;
  SETS.forEach((inks, index) => {
    const densities = inks.map((ink) => density(ink, paper));
    let error = 0;
    for (const colour of sample) {
      const amounts = solve(colour, paper, densities);
      error += paper.reduce((sum, white, c) => {
        const ink = amounts.reduce((total, amount, k) => total + amount * (densities[k]?.[c] ?? 0), 0);
        return sum + (white * Math.exp(-ink) - colour[c as 0 | 1 | 2]) ** 2;
      }, 0);
    }
    // Three inks nearly always match better than two; two are the more striking print.
    const worth = Math.sqrt(error / sample.length) * (1 + lean(index) * 0.16) * (inks.length === 2 ? 0.86 : 1);
    if (worth < least) [least, best] = [worth, inks];
  });
  const densities = best.map((ink) => density(ink, paper));
  const amounts = new Float32Array(SIDE ** 3 * best.length);
  let o = 0;
  for (let r = 0; r < SIDE; r++)
    for (let g = 0; g < SIDE; g++)
      for (let b = 0; b < SIDE; b++)
        for (const amount of solve([r / (SIDE - 1), g / (SIDE - 1), b / (SIDE - 1)], paper, densities))
          amounts[o++] = amount;
  return { inks: best, amounts };
}

/** The amount of one ink for a colour, 0 to 1, interpolated within the lattice. */
export function amountOf(separation: Separation, ink: number, r: number, g: number, b: number): number {
  const count = separation.inks.length;
  const [pr, pg, pb] = [r * (SIDE - 1), g * (SIDE - 1), b * (SIDE - 1)];
  const [ir, ig, ib] = [Math.min(SIDE - 2, pr | 0), Math.min(SIDE - 2, pg | 0), Math.min(SIDE - 2, pb | 0)];
  const [fr, fg, fb] = [pr - ir, pg - ig, pb - ib];
  const at = (dr: number, dg: number, db: number) =>
    separation.amounts[(((ir + dr) * SIDE + ig + dg) * SIDE + ib + db) * count + ink] ?? 0;
  const along = (dr: number, dg: number) => at(dr, dg, 0) * (1 - fb) + at(dr, dg, 1) * fb;
  const near = along(0, 0) * (1 - fg) + along(0, 1) * fg;
  const far = along(1, 0) * (1 - fg) + along(1, 1) * fg;
  return clamp(near * (1 - fr) + far * fr);
}

const density = (ink: Rgb, paper: Rgb): Rgb => [
  -Math.log(Math.max(0.03, ink[0]) / paper[0]),
  -Math.log(Math.max(0.03, ink[1]) / paper[1]),
  -Math.log(Math.max(0.03, ink[2]) / paper[2]),
];

/** Least squares in density, amounts kept within 0 and 1, by coordinate descent. */
function solve(colour: Rgb, paper: Rgb, densities: readonly Rgb[]): number[] {
  // Deep shades are beyond what the inks reach: below a twentieth every difference counts the same.
  const wanted = paper.map((white, c) => -Math.log(Math.max(0.05, colour[c as 0 | 1 | 2]) / white));
  const amounts = densities.map(() => 0);
  for (let round = 0; round < 14; round++)
    densities.forEach((own, k) => {
      let [up, down] = [0, 0];
      for (let c = 0; c < 3; c++) {
        const others = amounts.reduce(
          (sum, amount, j) => sum + (j === k ? 0 : amount * (densities[j]?.[c as 0 | 1 | 2] ?? 0)),
          0,
        );
        const d = own[c as 0 | 1 | 2];
        // Light colours show an error in density more than dark ones do.
        const weight = 0.2 + colour[c as 0 | 1 | 2];
        up += d * ((wanted[c] ?? 0) - others) * weight;
        down += d * d * weight;
      }
      amounts[k] = clamp(up / down);
    });
  return amounts;
}
