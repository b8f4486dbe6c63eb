import { clamp, smoothstep } from '../../core/colour.js';
import { rng } from '../../core/rng.js';

const { sqrt, min, max, floor, ceil } = Math;

/** What strokes are laid on: colour (three floats per pixel), thickness of the paint, and the last stroke over each pixel. */
export interface Ground {
  readonly width: number;
  readonly height: number;
  readonly rgb: Float32Array;
  readonly relief: Float32Array;
  readonly last: Int32Array;
  /** Subject per pixel, as on the canvas. */
  readonly id: Uint8Array;
}

/** A brush. `radius` in pixels; shares from 0 to 1. */
export interface Brush {
  readonly radius: number;
  /** How much of the brush's hairs run dry towards the end of a stroke. */
  readonly dry: number;
  /** Difference of lightness from hair to hair. */
  readonly streak: number;
  /** Thickness of the paint it leaves. */
  readonly body: number;
  readonly opacity: number;
  /** Keeps a stroke inside the subject it began in. */
  readonly keepInside: boolean;
}

/** One stroke: a line of `count` points (x, y, x, y, ...) in one colour. */
export interface Stroke {
  readonly points: Float32Array;
  count: number;
  readonly colour: Float32Array;
  /** 1 and up, different for every stroke. */
  serial: number;
  subject: number;
}

const [ACROSS, ALONG] = [64, 512];

/** The hairs of a brush: 64 across, 512 along, 0 to 1, long streaks that start and stop. */
export function bristles(seed: number): Float32Array {
  const random = rng(seed, 'bristles');
  const tile = new Float32Array(ACROSS * ALONG);
  const hair = Float32Array.from({ length: ACROSS }, () => random());
  const base = hair.map((own, i) => own * 0.6 + (hair[(i + 1) % ACROSS] ?? 0) * 0.4);
  const drift = new Float32Array(ACROSS);
  // Two rounds over the tile, so that its end flows into its beginning.
  for (let along = 0; along < ALONG * 2; along++)
    for (let across = 0; across < ACROSS; across++) {
      drift[across] = (drift[across] ?? 0) * 0.93 + (random() - 0.5) * 0.16;
      tile[(along % ALONG) * ACROSS + across] = clamp(
        (base[across] ?? 0) * 0.72 + 0.14 + (drift[across] ?? 0),
      );
    }
  return tile;
}

/** Lays one stroke: hair by hair colour, ridges of paint at its sides, hairs that run dry at its end. */
export function layStroke(ground: Ground, stroke: Stroke, brush: Brush, tile: Float32Array): void {
  const { points, count, serial } = stroke;
  const { width, height, rgb, last, id } = ground;
  const [red = 0, green = 0, blue = 0] = stroke.colour;
  const { radius } = brush;
  let total = 0;
  for (let k = 1; k < count; k++)
    total += Math.hypot(
      (points[k * 2] ?? 0) - (points[k * 2 - 2] ?? 0),
      (points[k * 2 + 1] ?? 0) - (points[k * 2 - 1] ?? 0),
    );
  total = max(total, 1e-3);
  const lane = (serial * 7919) % ALONG;
  const shift = (serial * 31) % ACROSS;
  const hairStep = ACROSS / 2 / radius;
  const alongStep = 14 / radius;
  const rim = 1 / max(1.5, radius * 0.22);
  let passed = 0;
  for (let k = 0; k < max(1, count - 1); k++) {
    const [ax, ay] = [points[k * 2] ?? 0, points[k * 2 + 1] ?? 0];
    const [bx, by] = count > 1 ? [points[k * 2 + 2] ?? 0, points[k * 2 + 3] ?? 0] : [ax + 1e-3, ay];
    const length = max(1e-3, Math.hypot(bx - ax, by - ay));
    const [dx, dy] = [(bx - ax) / length, (by - ay) / length];
    const final = k >= count - 2;
    const x0 = max(0, floor(min(ax, bx) - radius));
    const x1 = min(width - 1, ceil(max(ax, bx) + radius));
    const y0 = max(0, floor(min(ay, by) - radius));
    const y1 = min(height - 1, ceil(max(ay, by) + radius));
    for (let y = y0; y <= y1; y++)
      for (let x = x0; x <= x1; x++) {
        const i = y * width + x;
        if (last[i] === serial) continue;
        const [px, py] = [x - ax, y - ay];
        const along = px * dx + py * dy;
        const across = py * dx - px * dy;
        // Only the stroke's own ends are round: at a joint the next piece goes on where this one stops.
        if ((along > length && !final) || (along < -radius * 0.6 && k > 0)) continue;
        const beyond = along > length ? along - length : along < 0 && k === 0 ? -along : 0;
        const away = sqrt(across * across + beyond * beyond) / radius;
        if (away >= 1) continue;
        if (brush.keepInside && id[i] !== stroke.subject) continue;
        const travelled = passed + along;
        const hair =
          tile[
            (((travelled * alongStep + lane) & (ALONG - 1)) << 6) |
              (((across + radius) * hairStep + shift) & (ACROSS - 1))
          ] ?? 0;
        const share = clamp(travelled / total);
        // Long hairs reach further at both ends, so a stroke never ends in a clean arc.
        const wet = 1 - brush.dry * (share * share * 0.9 + 0.06);
        const cover =
          clamp((1 - away + hair * 0.28 * brush.dry - 0.1 * brush.dry) / rim) *
          smoothstep(wet + 0.12, wet - 0.12, 1 - hair) *
          brush.opacity;
        if (cover < 0.02) continue;
        last[i] = serial;
        const light = 1 + (hair - 0.5) * brush.streak;
        const o = i * 3;
        const [r, g, b] = [rgb[o] ?? 0, rgb[o + 1] ?? 0, rgb[o + 2] ?? 0];
        rgb[o] = r + (min(1, red * light) - r) * cover;
        rgb[o + 1] = g + (min(1, green * light) - g) * cover;
        rgb[o + 2] = b + (min(1, blue * light) - b) * cover;
        const ridge = 0.55 + hair * 0.5 + smoothstep(0.55, 0.88, away) * 0.3;
        const before = ground.relief[i] ?? 0;
        ground.relief[i] = before + (before * 0.25 + ridge * brush.body - before) * cover;
      }
    passed += length;
  }
}
