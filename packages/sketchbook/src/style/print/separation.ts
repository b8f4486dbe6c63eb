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
  [INKS.yellow, INKS.red, INKS.blue],
  [INKS.yellow, INKS.orange, INKS.blue],
  [INKS.yellow, INKS.red, INKS.federal],
  [INKS.yellow, INKS.orange, INKS.federal],
  [INKS.yellow, INKS.orange, INKS.teal],
  [INKS.yellow, INKS.red, INKS.green],
  [INKS.yellow, INKS.green, INKS.burgundy],
  [INKS.pink, INKS.green, INKS.blue],
  [INKS.orange, INKS.green, INKS.blue],
  [INKS.orange, INKS.pink, INKS.purple],
  [INKS.pink, INKS.blue],
  [INKS.pink, INKS.teal],
  [INKS.orange, INKS.blue],
  [INKS.orange, INKS.federal],
  [INKS.red, INKS.green],
];

/** Side of the cube of colours the inks are solved for, and of the finer one that is read. */
const [SIDE, FINE] = [13, 64];

/** How much of each ink a colour takes. */
export interface Separation {
  readonly inks: readonly Rgb[];
  /** For every ink the amount, 0 to 1, for each colour of a 64 x 64 x 64 lattice over sRGB. */
  readonly plates: readonly Float32Array[];
}

/** The set that prints a sample of colours best; `lean` (0 to 1) gives the sets a chance to win by seed. */
export function chooseInks(
  sample: readonly Rgb[],
  paper: Rgb,
  lean: (set: number) => number,
  check: () => void,
): Separation {
  let best: readonly Rgb[] = SETS[0] ?? [];
  let least = Infinity;
  SETS.forEach((inks, index) => {
    check();
    // Three inks nearly always match better than two, and process-like triples best of all; fewer and odder ones make
    // the more striking print.
    const taste =
      inks.length === 2 ? 0.57 : inks.includes(INKS.yellow) && inks.includes(INKS.blue) ? 1.35 : 1;
    const filters = inks.map((ink) => filterOf(ink, paper));
    let error = 0;
    for (const colour of sample) error += misprint(paper, colour, filters, solve(colour, paper, filters));
    const worth = Math.sqrt(error / sample.length) * (1 + lean(index) * 0.2) * taste;
    if (worth < least) [least, best] = [worth, inks];
  });
  return { inks: best, plates: platesOf(best, paper, check) };
}

/** Index of a colour in a plate. */
export const plateIndex = (r: number, g: number, b: number): number =>
  (Math.round(clamp(r) * (FINE - 1)) * FINE + Math.round(clamp(g) * (FINE - 1))) * FINE +
  Math.round(clamp(b) * (FINE - 1));

function platesOf(inks: readonly Rgb[], paper: Rgb, check: () => void): Float32Array[] {
  const filters = inks.map((ink) => filterOf(ink, paper));
  const coarse = inks.map(() => new Float32Array(SIDE ** 3));
  for (let i = 0; i < SIDE ** 3; i++) {
    if ((i & 255) === 0) check();
    const [r, g, b] = [Math.floor(i / (SIDE * SIDE)), Math.floor(i / SIDE) % SIDE, i % SIDE];
    const amounts = solve([r / (SIDE - 1), g / (SIDE - 1), b / (SIDE - 1)], paper, filters);
    coarse.forEach((plate, k) => (plate[i] = amounts[k] ?? 0));
  }
  return coarse.map((plate) => {
    check();
    // One axis after the other: each round stretches the last axis and turns it to the front.
    let from = plate;
    let sides = [SIDE, SIDE, SIDE];
    for (let axis = 0; axis < 3; axis++) {
      const rest = (sides[0] ?? 1) * (sides[1] ?? 1);
      const to = new Float32Array(rest * FINE);
      for (let row = 0; row < rest; row++)
        for (let k = 0; k < FINE; k++) {
          const place = (k / (FINE - 1)) * (SIDE - 1);
          const low = Math.min(SIDE - 2, Math.floor(place));
          const a = from[row * SIDE + low] ?? 0;
          to[k * rest + row] = a + ((from[row * SIDE + low + 1] ?? 0) - a) * (place - low);
        }
      from = to;
      sides = [FINE, sides[0] ?? 1, sides[1] ?? 1];
    }
    return from;
  });
}

/** What an ink lets through of the light the paper sends back. */
const filterOf = (ink: Rgb, paper: Rgb): Rgb => [
  Math.min(1, ink[0] / paper[0]),
  Math.min(1, ink[1] / paper[1]),
  Math.min(1, ink[2] / paper[2]),
];

/**
 * How far the print is from a colour, weighing hue more than lightness as the eye does. Dots of different screens meet by
 * chance, so each ink filters its share of what the others leave (Demichel's equations).
 */
function misprint(paper: Rgb, colour: Rgb, filters: readonly Rgb[], amounts: readonly number[]): number {
  let [r, g, b] = paper;
  for (let k = 0; k < filters.length; k++) {
    const [own, amount] = [filters[k], amounts[k] ?? 0];
    if (!own) continue;
    r *= 1 - amount * (1 - own[0]);
    g *= 1 - amount * (1 - own[1]);
    b *= 1 - amount * (1 - own[2]);
  }
  r -= colour[0];
  g -= colour[1];
  b -= colour[2];
  const light = r * 0.3 + g * 0.59 + b * 0.11;
  return light * light + 1.2 * (r - g) ** 2 + 0.4 * ((r + g) / 2 - b) ** 2;
}

/** Least squares of the printed colour, amounts kept within 0 and 1: each ink in turn tries ever smaller steps. */
function solve(colour: Rgb, paper: Rgb, filters: readonly Rgb[]): number[] {
  const amounts = filters.map(() => 0.4);
  let least = misprint(paper, colour, filters, amounts);
  for (let step = 0.4; step > 0.02; step *= 0.6)
    for (let k = 0; k < amounts.length; k++) {
      const kept = amounts[k] ?? 0;
      let best = kept;
      for (const tried of [clamp(kept - step), clamp(kept + step)]) {
        amounts[k] = tried;
        const error = misprint(paper, colour, filters, amounts);
        if (error < least) [least, best] = [error, tried];
      }
      amounts[k] = best;
    }
  return amounts;
}
