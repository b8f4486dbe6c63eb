import { artOf } from '../../art/art-of.js';
import type { ArtSet } from '../../art/look.js';
import { fromHsl, rgb, toHsl } from '../../core/colour.js';
import { COLOURS } from '../../lexicon/phrases/colours.js';
import type { PlannedSubject } from '../../plan/plan.js';
import type { Bitmap } from '../../core/svg.js';
import { drawSvg } from '../../core/svg.js';

/** A subject ready to be placed: premultiplied pixels with `pad` pixels of air on every side. */
export interface Sprite extends Bitmap {
  pad: number;
}

/** Draws a planned subject so that its painted part has the planned size in pixels. */
export function makeSprite(subject: PlannedSubject, set: ArtSet, unit: number): Sprite {
  const art = artOf(subject.concept, subject.look, set);
  const [left, top, right, bottom] = art.box;
  const scale = (subject.size * unit) / Math.max(right - left, bottom - top, 1);
  const margin = 0.1 * Math.max(right - left, bottom - top);
  const [vw, vh] = [right - left + 2 * margin, bottom - top + 2 * margin];
  const middle = (left + right) / 2;
  const flip = subject.flip ? `translate(${2 * middle} 0) scale(-1 1)` : '';
  const body = `<g transform="rotate(${subject.tilt.toFixed(2)} ${middle} ${bottom}) ${flip}">${art.body}</g>`;
  const width = Math.max(4, Math.round(vw * scale));
  const height = Math.max(4, Math.round(vh * scale));
  const bitmap = drawSvg(body, [left - margin, top - margin, vw, vh], width, height);
  const paint = subject.look.colour && !art.coloured ? COLOURS.get(subject.look.colour) : undefined;
  if (paint) recolour(bitmap.pixels, paint);
  return { ...bitmap, pad: Math.round(margin * scale) };
}

/** Degrees within which art already counts as having the wanted hue. */
const CLOSE_HUE = 26;

/** Moves the dominant hue cluster of the art to a paint; greys and the other hues stay. */
function recolour(pixels: Uint8Array, paint: string): void {
  const [hue, saturation, lightness] = toHsl(rgb(paint));
  const bins = new Float64Array(36);
  let [weight, colourless, lightSum] = [0, 0, 0];
  forEachPixel(pixels, ([h, s, l], alpha) => {
    const chroma = s * (1 - Math.abs(2 * l - 1));
    weight += alpha;
    if (chroma < 0.14) colourless += alpha;
    else bins[Math.floor(h / 10) % 36] = (bins[Math.floor(h / 10) % 36] ?? 0) + alpha * chroma;
    return undefined;
  });
  let peak = 0;
  let best = -1;
  for (let i = 0; i < 36; i++) {
    const sum = (bins[(i + 35) % 36] ?? 0) + (bins[i] ?? 0) * 1.5 + (bins[(i + 1) % 36] ?? 0);
    if (sum > best) [best, peak] = [sum, i];
  }
  const source = peak * 10 + 5;
  const grey = colourless / Math.max(1, weight) > 0.78;
  const neutral = saturation < 0.2;
  if (!grey && !neutral && apart(source, hue) < CLOSE_HUE) return;
  let count = 0;
  const inCluster = (h: number, s: number, l: number) =>
    grey
      ? s * (1 - Math.abs(2 * l - 1)) < 0.2 && l > 0.14
      : apart(h, source) < 34 && s * (1 - Math.abs(2 * l - 1)) > 0.08;
  forEachPixel(pixels, ([h, s, l], alpha) => {
    if (inCluster(h, s, l)) {
      lightSum += l * alpha;
      count += alpha;
    }
    return undefined;
  });
  const mean = count ? lightSum / count : 0.5;
  forEachPixel(pixels, ([h, s, l]) => {
    if (!inCluster(h, s, l)) return undefined;
    const level = Math.max(0.03, Math.min(0.98, lightness + (l - mean) * (neutral ? 0.55 : 0.8)));
    return fromHsl([
      (hue + (grey ? 0 : (h - source) * 0.35) + 360) % 360,
      neutral ? saturation * 0.8 : saturation * 0.95,
      level,
    ]);
  });
}

const apart = (a: number, b: number): number => Math.abs(((a - b + 540) % 360) - 180);

type Change = (
  hsl: readonly [number, number, number],
  alpha: number,
) => readonly [number, number, number] | undefined;

function forEachPixel(pixels: Uint8Array, change: Change): void {
  for (let p = 0; p < pixels.length; p += 4) {
    const alpha = pixels[p + 3] ?? 0;
    if (alpha < 8) continue;
    const painted = change(
      toHsl([(pixels[p] ?? 0) / alpha, (pixels[p + 1] ?? 0) / alpha, (pixels[p + 2] ?? 0) / alpha]),
      alpha / 255,
    );
    if (painted) for (let c = 0; c < 3; c++) pixels[p + c] = Math.round((painted[c] ?? 0) * alpha);
  }
}
