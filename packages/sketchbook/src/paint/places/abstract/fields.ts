import { smoothstep } from '../../../core/colour.js';
import { fbm, Field, noiseOf } from '../../../core/noise.js';
import { between } from '../../../core/rng.js';
import { byLight, isDark } from './harmony.js';
import type { Sheet } from './sheet.js';
import { fillFrom, lay, layGround, paintOf } from './sheet.js';

/** Turkish marbling: noise bent twice by noise, with fine veins along its contours. */
export function paintMarble({ canvas, plan, harmony, random }: Sheet): void {
  const { width, height, unit } = canvas;
  const noise = noiseOf(plan.seed, 'marble');
  const [wide, tall] = [width / unit, height / unit];
  const scale = between(random, 0.7, 1.15);
  const stretch = between(random, 0.55, 1.5);
  const field = new Field(Math.ceil(width / 3), Math.ceil(height / 3), (u, v) => {
    const [x, y] = [u * wide * scale, v * tall * scale * stretch];
    const ax = fbm(noise, x + 3, y - 3, 2);
    const ay = fbm(noise, x + 11, y - 11, 2);
    const bx = fbm(noise, x + ax * 1.3 + 23, y + ay * 1.3, 2);
    return fbm(noise, x + bx * 1.5, y + ay * 1.2 + 5, 3);
  });
  const [a, b, c, d, e] = harmony.paints;
  const stops = [harmony.ground, d, a, b, e, harmony.ground, c, a, d];
  const bands = between(random, 5, 9);
  fillFrom(canvas, stops, (u, v) => {
    const value = field.at(u, v);
    const phase = (value * 1.1 + 0.5) * bands;
    const step = Math.floor(phase);
    const part = phase - step;
    const fold = (value - field.at(u - 0.006, v - 0.008)) * 1.1;
    const vein = smoothstep(0.09, 0.02, Math.min(part, 1 - part));
    const held = (step + smoothstep(0.05, 0.95, part) * 0.5) / bands;
    return [held, 1 + fold - vein * 0.16, 0.9 - (((step % 5) + 5) % 5) * 0.16];
  });
}

/** Folds of silk: light over long parallel waves that bend together. */
export function paintSilk({ canvas, plan, harmony, random }: Sheet): void {
  const { width, height, unit } = canvas;
  const noise = noiseOf(plan.seed, 'silk');
  const [wide, tall] = [width / unit, height / unit];
  const turn = between(random, 0, Math.PI);
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const folds = between(random, 2.2, 4.2);
  const field = new Field(Math.ceil(width / 4), Math.ceil(height / 4), (u, v) => {
    const [x, y] = [u * wide, v * tall];
    const along = x * cos + y * sin;
    const across = -x * sin + y * cos;
    const bend = fbm(noise, x * 0.75, y * 0.75, 3) * 1.2;
    return (
      Math.sin((across + bend) * folds * 2.1 + Math.sin(along * 2.3 + bend * 3) * 0.7) * 0.5 +
      Math.sin((across * 1.7 + bend * 1.9) * folds) * 0.3
    );
  });
  const blendOf = new Field(24, 24, (u, v) => fbm(noise, u * wide * 0.8 + 40, v * tall * 0.8, 2));
  const stops = byLight([...harmony.paints]);
  fillFrom(canvas, stops, (u, v) => {
    const value = field.at(u, v);
    const slope = (value - field.at(u - 0.01, v - 0.014)) * 2.2;
    const sheen = smoothstep(0.05, 0.34, slope) * 0.3;
    return [
      0.44 + value * 0.34 + blendOf.at(u, v) * 0.5,
      0.95 + slope * 0.3 + sheen * 0.6,
      0.55 - value * 0.4,
    ];
  });
}

/** Drops of ink that open in water: plumes with dense hearts and smoky edges. */
export function paintInk(sheet: Sheet): void {
  const { canvas, plan, harmony, random } = sheet;
  layGround(sheet);
  const { width, height, unit } = canvas;
  const noise = noiseOf(plan.seed, 'ink');
  const [wide, tall] = [width / unit, height / unit];
  const dark = isDark(harmony.ground);
  const inks = dark
    ? byLight([...harmony.paints])
        .slice(1)
        .reverse()
    : byLight([...harmony.paints])
        .slice(0, 4)
        .reverse();
  const count = 4;
  for (let drop = 0; drop < count; drop++) {
    const ink = paintOf(inks[drop % inks.length] ?? '#1d3557');
    const [cx, cy] = [wide * between(random, 0.18, 0.82), tall * between(random, 0.18, 0.74)];
    const size = between(random, 0.3, 0.52) * Math.min(1.4, Math.max(wide, tall) * 0.8);
    const shift = drop * 17.7;
    const drift = between(random, -0.8, 0.8);
    const field = new Field(Math.ceil(width / 4), Math.ceil(height / 4), (u, v) => {
      const [x, y] = [u * wide, v * tall];
      const bx = fbm(noise, x * 1.5 + shift, y * 1.5, 3);
      const by = fbm(noise, x * 1.5 - shift, y * 1.5 + 9, 3);
      const [dx, dy] = [x - cx + bx * 0.5 + (y - cy) * drift * 0.4, y - cy + by * 0.5];
      const away = Math.hypot(dx, dy * 0.85) / size;
      const smoke = fbm(noise, dx * 3.4 + shift + bx, dy * 3.4 + by, 4);
      return 1.05 - away * 1.1 + smoke * 0.85;
    });
    for (let y = 0; y < height; y++) {
      if ((y & 31) === 0) canvas.check();
      for (let x = 0; x < width; x++) {
        const [u, v] = [x / width, y / height];
        const value = field.at(u, v);
        if (value <= 0.02) continue;
        const i = y * width + x;
        const rim = smoothstep(0.02, 0.16, value) * smoothstep(0.36, 0.16, value) * 0.24;
        const cover = Math.min(0.94, smoothstep(0.02, 1.05, value) * 0.9 + rim);
        lay(canvas, i, ink, cover);
        const light = (value - field.at(u - 0.006, v - 0.008)) * 0.5;
        for (let c = 0; c < 3; c++)
          canvas.rgb[i * 3 + c] = Math.max(
            0,
            Math.min(1, (canvas.rgb[i * 3 + c] ?? 0) * (1 + light * cover)),
          );
        if (cover > 0.35) canvas.depth[i] = 0.8 - drop * 0.17;
      }
    }
  }
}
