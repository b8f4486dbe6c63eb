import type { Canvas } from '../../core/canvas.js';
import type { Rgb } from '../../core/colour.js';
import { clamp, mixRgb, rgb, toOklab } from '../../core/colour.js';
import { COLOURS } from '../../lexicon/phrases/colours.js';
import { avoidHues, huesOf } from './mood.js';

/** Differences of channels below which a pixel is as good as grey, and from which it is strong: skin and earth lie between. */
const [PALE, STRONG] = [0.22, 0.42];

/** Turns what is left of unwanted hues in a finished picture: strong colours wholly, skin and earth hardly. */
export function dropBannedHues({ rgb: pixels, check }: Canvas, words: readonly string[]): void {
  const hues = huesOf(words);
  if (hues.length === 0) return;
  check();
  for (let o = 0; o < pixels.length; o += 3) {
    const own: Rgb = [pixels[o] ?? 0, pixels[o + 1] ?? 0, pixels[o + 2] ?? 0];
    const strength = Math.max(...own) - Math.min(...own);
    if (strength < PALE) continue;
    const turned = avoidHues(own, hues);
    if (turned === own) continue;
    pixels.set(mixRgb(own, turned, clamp((strength - PALE) / (STRONG - PALE))), o);
  }
}

/** Paints a thing may have instead of its own, in no order. */
const SPARE = ['red', 'orange', 'yellow', 'green', 'teal', 'blue', 'purple', 'pink'];
/** Radians of OKLab hue that part an allowed paint from a banned one, and within which a colour counts as banned. */
const [APART, NEAR] = [0.8, 0.45];

/** The allowed paint nearest to a colour whose hue is banned; undefined when it may stay. */
export function allowedPaint(colour: Rgb, words: readonly string[]): string | undefined {
  const hues = huesOf(words);
  const [, a, b] = toOklab(colour);
  const own = Math.atan2(b, a);
  if (Math.hypot(a, b) < 0.06 || hues.every((hue) => between(own, hue) > NEAR)) return undefined;
  const allowed = SPARE.map((word) => COLOURS.get(word) ?? '#8c9097').filter((paint) =>
    hues.every((hue) => between(hueOf(paint), hue) > APART),
  );
  return allowed.sort((one, other) => between(hueOf(one), own) - between(hueOf(other), own))[0] ?? '#8c9097';
}

const hueOf = (paint: string): number => {
  const [, a, b] = toOklab(rgb(paint));
  return Math.atan2(b, a);
};

const between = (a: number, b: number): number => Math.abs(Math.atan2(Math.sin(a - b), Math.cos(a - b)));
