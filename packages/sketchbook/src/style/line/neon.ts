import { blurPlane } from '../../core/blur.js';
import type { Canvas } from '../../core/canvas.js';
import type { Rgb } from '../../core/colour.js';
import { clamp, fromHsl, smoothstep, toHsl } from '../../core/colour.js';
import { lightnessOf } from '../edges.js';
import { paperTile } from '../finish.js';
import type { StyleScene } from '../style.js';
import { distanceTo, innerDrawing, outlineMasks, shapesOf } from './outline.js';
import { calm, enlarge } from './tones.js';

/** Hues a tube is made in, and those nature has that no tube shows well. */
const RIDGES: readonly Rgb[] = [
  fromHsl([268, 0.9, 0.6]),
  fromHsl([222, 0.95, 0.6]),
  fromHsl([190, 0.95, 0.5]),
];

/** A street sign at night: a dim cool backdrop, glowing tubes along subjects and ridges, light spilt on the ground. */
export function neon(canvas: Canvas, { seed, palette }: StyleScene): void {
  const { width, height, unit, rgb } = canvas;
  const shapes = shapesOf(canvas);
  const { id, depth } = shapes;
  const light = lightnessOf(canvas);
  const masks = outlineMasks(canvas, shapes, 0.09);
  const limit = unit / 30;
  const subject = distanceTo(canvas, masks.subjects, limit);
  const ridge = distanceTo(canvas, masks.ridges, limit);
  const open = calm(canvas, masks.ridges);
  const drawing = innerDrawing(canvas, light, Math.max(0.9, unit / 480), 30, 0.2);
  const tubes = tubeColours(canvas, id);
  // Without a subject the landscape itself is the sign.
  const bare = masks.subjects.includes(1) ? 1 : 1.7;
  const [thick, thin] = [Math.max(0.9, unit * 0.0034), Math.max(0.5, unit * 0.0014) * bare];
  const [w, h] = [Math.ceil(width / 4), Math.ceil(height / 4)];
  const emitted = [0, 1, 2].map(() => new Float32Array(w * h));
  const dim = palette.dark ? 0.5 : 0.36;
  // A bright day needs more darkening than a dusk to give the same night.
  const mean = light.reduce((sum, value) => sum + value, 0) / light.length;
  const keep = dim * clamp(0.5 / (mean + 0.12), 0.72, 1.25) * Math.sqrt(bare);
  const reach = Math.max(1, Math.round(thick * 1.6));
  for (let y = 0; y < height; y++) {
    if ((y & 31) === 0) canvas.check();
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      const o = i * 3;
      const own = id[i] ?? 0;
      const far = depth[i] ?? 1;
      const near = own || nearbySubject(canvas, id, x, y, reach);
      const tube = tubes[near] ?? tubes[0] ?? [1, 1, 1];
      const ridgeTube = RIDGES[far > 0.8 ? 0 : far > 0.5 ? 1 : 2] ?? tube;
      const away = subject[i] ?? limit;
      const glass = near ? clamp(thick - away + 0.5) : 0;
      const core = near ? clamp(thick * 0.42 - away + 0.5) : 0;
      const far2 = (ridge[i] ?? limit) + (far > 0.97 ? 0.6 : 0);
      const ridgeGlass = clamp(thin - far2 + 0.5) * (0.8 - far * 0.35) * (0.12 + 0.88 * (open[i] ?? 1));
      const inner = own ? smoothstep(0.35, 1, drawing[i] ?? 0) * 0.5 : 0;
      const grey = light[i] ?? 0;
      for (let c = 0; c < 3; c++) {
        const cool = c === 0 ? 0.72 : c === 1 ? 0.86 : 1.22;
        const paint = ((rgb[o + c] ?? 0) * 0.8 + grey * 0.2) * (own ? keep * 1.35 : keep) * cool;
        const own3 = tube[c] ?? 0;
        const line = Math.max(glass, inner);
        let value = paint * (1 - inner * 0.8) + (c === 2 ? 0.035 : 0.012);
        value += ((ridgeTube[c] ?? 0) - value) * ridgeGlass;
        value += (own3 - value) * line;
        value += (1 - value) * core * 0.86;
        const glow =
          own3 * Math.max(glass, inner * 0.55) + (ridgeTube[c] ?? 0) * ridgeGlass * 0.35 * bare ** 2;
        const plane = emitted[c];
        if (plane) plane[(y >> 2) * w + (x >> 2)] = (plane[(y >> 2) * w + (x >> 2)] ?? 0) + glow / 16;
        rgb[o + c] = value;
      }
    }
  }
  shine(canvas, emitted, w, h, shapes.depth, id, seed);
}

/** Adds the tubes' light: a close halo, a wide bloom and long reflections down the ground. */
function shine(
  canvas: Canvas,
  emitted: readonly Float32Array[],
  w: number,
  h: number,
  depth: Float32Array,
  id: Uint8Array,
  seed: number,
): void {
  const { width, height, unit, rgb } = canvas;
  const tile = paperTile(seed);
  for (const [c, plane] of emitted.entries()) {
    canvas.check();
    const close = plane.slice();
    blurPlane(close, w, h, unit / 4 / 85);
    const wide = plane.slice();
    blurPlane(wide, w, h, unit / 4 / 16);
    const spill = new Float32Array(w * h);
    // Each row of the ground gathers what shines above it, fading as it runs towards the viewer.
    const fade = Math.exp(-4 / (unit * 0.09));
    for (let x = 0; x < w; x++) {
      let carried = 0;
      for (let y = 0; y < h; y++) {
        carried = carried * fade + (plane[y * w + x] ?? 0) * (1 - fade);
        spill[y * w + x] = carried;
      }
    }
    blurPlane(spill, w, h, unit / 4 / 90);
    for (let i = 0; i < close.length; i++) close[i] = (close[i] ?? 0) * 0.85 + (wide[i] ?? 0) * 1.5;
    const glow = enlarge(canvas, close, w, h);
    const pools = enlarge(canvas, spill, w, h);
    for (let y = 0; y < height; y++) {
      if ((y & 63) === 0) canvas.check();
      for (let x = 0; x < width; x++) {
        const i = y * width + x;
        const far = depth[i] ?? 1;
        const ground = id[i] === 0 && far < 0.8 ? 1 - far : 0;
        const own = rgb[i * 3 + c] ?? 0;
        const add = (glow[i] ?? 0) + (pools[i] ?? 0) * ground * (1.1 + own * 3);
        const grain = 1 + (tile[(y & 255) * 256 + (x & 255)] ?? 0) * 0.03;
        const u = x / width - 0.5;
        const v = y / height - 0.5;
        const vignette = 1 - Math.max(0, u * u + v * v - 0.1) * 0.9;
        rgb[i * 3 + c] = clamp((1 - (1 - own) * Math.exp(-add * 1.25)) * grain * vignette);
      }
    }
  }
}

/** The subject within `reach` pixels of a place beside it, or 0. */
function nearbySubject(
  { width, height }: Canvas,
  id: Uint8Array,
  x: number,
  y: number,
  reach: number,
): number {
  const i = y * width + x;
  return (
    id[i - Math.min(x, reach)] ||
    id[i + Math.min(width - 1 - x, reach)] ||
    id[i - Math.min(y, reach) * width] ||
    id[i + Math.min(height - 1 - y, reach) * width] ||
    0
  );
}

/** One tube colour per subject: its leading hue at full strength; greys become cyan and pink in turn. */
function tubeColours(canvas: Canvas, id: Uint8Array): Rgb[] {
  const { rgb } = canvas;
  const bins = Array.from({ length: 256 }, () => new Float64Array(24));
  const greys = new Float64Array(256);
  for (let i = 0; i < id.length; i += 2) {
    const own = id[i] ?? 0;
    if (own === 0) continue;
    const [hue, saturation, lightness] = toHsl([rgb[i * 3] ?? 0, rgb[i * 3 + 1] ?? 0, rgb[i * 3 + 2] ?? 0]);
    const chroma = saturation * (1 - Math.abs(2 * lightness - 1));
    const bin = bins[own];
    const k = Math.floor(hue / 15) % 24;
    if (bin) bin[k] = (bin[k] ?? 0) + Math.max(0, chroma - 0.12);
    greys[own] = (greys[own] ?? 0) + 1;
  }
  const score = (bin: Float64Array, k: number) =>
    (bin[k] ?? 0) + ((bin[(k + 1) % 24] ?? 0) + (bin[(k + 23) % 24] ?? 0)) * 0.5;
  const found = bins.map((bin, own) => {
    let best = 0;
    for (let k = 1; k < 24; k++) if (score(bin, k) > score(bin, best)) best = k;
    return { own, best, strength: score(bin, best) / Math.max(1, greys[own] ?? 0) };
  });
  const taken = new Map<number, number>();
  const tubes: Rgb[] = bins.map(() => [1, 1, 1]);
  // The most colourful keep their hue; others of the same hue differ a little, so that neighbours stay apart.
  for (const { own, best, strength } of found.sort((a, b) => b.strength - a.strength || a.own - b.own)) {
    if ((greys[own] ?? 0) === 0) continue;
    const hue = strength < 0.06 ? (own % 2 === 0 ? 185 : 320) : best * 15 + 4;
    const times = taken.get(hue) ?? 0;
    taken.set(hue, times + 1);
    tubes[own] = tubeOf(hue + ([0, 20, -22, 40][times % 4] ?? 0));
  }
  return tubes;
}

/** Browns and dull reds burn orange, deep blues brighten: no tube glows brown. */
const tubeOf = (hue: number): Rgb => {
  const turned = (hue + 360) % 360;
  const lift = turned > 200 && turned < 290 ? 0.66 : 0.56;
  return fromHsl([turned, 1, lift]);
};
