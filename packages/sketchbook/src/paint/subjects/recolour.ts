import { fromHsl, rgb, toHsl } from '../../core/colour.js';
import type { Rgb } from '../../core/colour.js';

/** How grey a colour is still to count as having no hue. */
const COLOURLESS = 0.14;
/** Degrees of hue a cluster reaches to either side of its peak. */
const REACH = 34;

/** How much more of a drawing must be white than of its main hue for the white to be its body too. */
const MOSTLY_WHITE = 1.6;

/** The colour of a drawing's body: its dominant hue in degrees, or its greys; `white` when its whites are part of it. */
interface Body {
  hue: number;
  grey: boolean;
  white: boolean;
  /** Mean lightness of what belongs to the body. */
  mean: number;
}

/** Paints the body of a drawing, whatever its own colour; the other hues stay. */
export function recolour(pixels: Uint8Array, paint: string): void {
  const body = bodyOf(pixels);
  const [hue, saturation, lightness] = toHsl(rgb(paint));
  const neutral = chroma(saturation, lightness) < COLOURLESS;
  forEachPixel(pixels, ([h, s, l]) => {
    if (!isBody(body, h, s, l)) return undefined;
    // Light parts keep less of their lightness: the walls of a red house are red, not pink.
    const kept = neutral ? 0.55 : l > body.mean ? 0.5 : 0.8;
    const level = Math.max(0.03, Math.min(0.98, lightness + (l - body.mean) * kept));
    const turn = body.grey || chroma(s, l) < COLOURLESS ? 0 : signed(h - body.hue) * 0.35;
    return fromHsl([(hue + turn + 360) % 360, saturation * (neutral ? 0.8 : 0.95), level]);
  });
}

/** The mean colour of the body of a drawing; undefined when it is grey. */
export function bodyColour(pixels: Uint8Array): Rgb | undefined {
  const body = bodyOf(pixels);
  if (body.grey) return undefined;
  const sum = [0, 0, 0, 0];
  for (let p = 0; p < pixels.length; p += 4) {
    const alpha = pixels[p + 3] ?? 0;
    if (alpha < 8) continue;
    const own = [0, 1, 2].map((c) => (pixels[p + c] ?? 0) / alpha) as unknown as Rgb;
    const [h, s, l] = toHsl(own);
    if (!isBody(body, h, s, l)) continue;
    for (let c = 0; c < 3; c++) sum[c] = (sum[c] ?? 0) + (own[c] ?? 0);
    sum[3] = (sum[3] ?? 0) + 1;
  }
  const [red = 0, green = 0, blue = 0, count = 0] = sum;
  return count > 0 ? [red / count, green / count, blue / count] : undefined;
}

function bodyOf(pixels: Uint8Array): Body {
  const bins = new Float64Array(36);
  let [weight, colourless] = [0, 0];
  forEachPixel(pixels, ([h, s, l], alpha) => {
    const strength = chroma(s, l);
    weight += alpha;
    if (strength < COLOURLESS) colourless += alpha;
    else
      bins[Math.floor(h / 10) % 36] = (bins[Math.floor(h / 10) % 36] ?? 0) + alpha * strength * glass(h, l);
    return undefined;
  });
  let peak = 0;
  let best = -1;
  for (let i = 0; i < 36; i++) {
    const sum = (bins[(i + 35) % 36] ?? 0) + (bins[i] ?? 0) * 1.5 + (bins[(i + 1) % 36] ?? 0);
    if (sum > best) [best, peak] = [sum, i];
  }
  const grey = colourless / Math.max(1, weight) > 0.78;
  const body: Body = { hue: peak * 10 + 5, grey, white: false, mean: 0.5 };
  let [whites, coloured] = [0, 0];
  forEachPixel(pixels, ([h, s, l], alpha) => {
    if (isWhite(s, l)) whites += alpha;
    else if (isBody(body, h, s, l)) coloured += alpha;
    return undefined;
  });
  body.white = !grey && whites > coloured * MOSTLY_WHITE;
  let [lightSum, count] = [0, 0];
  forEachPixel(pixels, ([h, s, l], alpha) => {
    if (isBody(body, h, s, l)) {
      lightSum += l * alpha;
      count += alpha;
    }
    return undefined;
  });
  if (count > 0) body.mean = lightSum / count;
  return body;
}

const isBody = ({ hue, grey, white }: Body, h: number, s: number, l: number): boolean =>
  grey
    ? chroma(s, l) < 0.2 && l > 0.14
    : (white && isWhite(s, l)) || (Math.abs(signed(h - hue)) < REACH && chroma(s, l) > 0.08);

const isWhite = (saturation: number, lightness: number): boolean =>
  lightness > 0.6 && chroma(saturation, lightness) < COLOURLESS;

/** Window panes weigh less than the body they are in. */
const glass = (hue: number, lightness: number): number =>
  hue > 185 && hue < 222 && lightness > 0.55 ? 0.3 : 1;

const chroma = (saturation: number, lightness: number): number =>
  saturation * (1 - Math.abs(2 * lightness - 1));

/** A difference of hues from -180 to 180. */
const signed = (degrees: number): number => ((degrees + 540) % 360) - 180;

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
