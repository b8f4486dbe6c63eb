/** Red, green and blue as sRGB fractions from 0 to 1. */
export type Rgb = readonly [number, number, number];

export const clamp = (value: number, low = 0, high = 1): number =>
  value < low ? low : value > high ? high : value;

export const mix = (from: number, to: number, share: number): number => from + (to - from) * share;

/** Smooth 0 to 1 step between two edges; the edges may be in either order. */
export function smoothstep(low: number, high: number, value: number): number {
  const t = clamp((value - low) / (high - low));
  return t * t * (3 - 2 * t);
}

/** Reads `#rrggbb`. */
export function rgb(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [((value >> 16) & 255) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

/** Writes `#rrggbb`, clamping each channel. */
export function hex(colour: Rgb): string {
  const byte = (value: number) =>
    Math.round(clamp(value) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${byte(colour[0])}${byte(colour[1])}${byte(colour[2])}`;
}

/** Plain sRGB mix: for haze and light, where it looks like paint. */
export const mixRgb = (a: Rgb, b: Rgb, t: number): Rgb => [
  mix(a[0], b[0], t),
  mix(a[1], b[1], t),
  mix(a[2], b[2], t),
];

export const timesRgb = (a: Rgb, b: Rgb): Rgb => [a[0] * b[0], a[1] * b[1], a[2] * b[2]];

const toLinear = (v: number): number => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
const toSrgb = (v: number): number => (v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055);

/** sRGB to OKLab (matrices published by Björn Ottosson, 2020). */
export function toOklab([red, green, blue]: Rgb): Rgb {
  const [r, g, b] = [toLinear(red), toLinear(green), toLinear(blue)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** OKLab to sRGB, clamped to what a screen shows. */
export function fromOklab([lightness, a, b]: Rgb): Rgb {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    clamp(toSrgb(Math.max(0, 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s))),
    clamp(toSrgb(Math.max(0, -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s))),
    clamp(toSrgb(Math.max(0, -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s))),
  ];
}

/** A table of `steps` colours through the stops, mixed in OKLab; three floats per colour. */
export function gradientTable(stops: readonly string[], steps = 256): Float32Array {
  const labs = stops.map((stop) => toOklab(rgb(stop)));
  const table = new Float32Array(steps * 3);
  for (let i = 0; i < steps; i++) {
    const place = (i / (steps - 1)) * (labs.length - 1);
    const index = Math.min(labs.length - 2, Math.floor(place));
    const from = labs[index] ?? [0, 0, 0];
    const to = labs[index + 1] ?? from;
    table.set(fromOklab(mixRgb(from, to, place - index)), i * 3);
  }
  return table;
}

/** sRGB to hue in degrees, saturation and lightness as fractions. */
export function toHsl([r, g, b]: Rgb): Rgb {
  const high = Math.max(r, g, b);
  const low = Math.min(r, g, b);
  const range = high - low;
  const lightness = (high + low) / 2;
  if (range < 1e-6) return [0, 0, lightness];
  const saturation = range / (1 - Math.abs(2 * lightness - 1));
  const sector = high === r ? (g - b) / range : high === g ? (b - r) / range + 2 : (r - g) / range + 4;
  return [(sector * 60 + 360) % 360, Math.min(1, saturation), lightness];
}

/** Hue in degrees, saturation and lightness to sRGB. */
export function fromHsl([hue, saturation, lightness]: Rgb): Rgb {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number) => {
    const k = (offset + hue / 30) % 12;
    return lightness - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  };
  return [channel(0), channel(8), channel(4)];
}
