import type { Canvas } from '../../core/canvas.js';
import { clamp, mix, smoothstep } from '../../core/colour.js';
import type { Rgb } from '../../core/colour.js';
import { fbm, Field, noiseOf } from '../../core/noise.js';
import { between, rng } from '../../core/rng.js';
import { paperTile } from '../finish.js';
import { kuwahara } from '../kuwahara.js';
import type { StyleScene } from '../style.js';
import { dot, screenAt } from './halftone.js';
import { spreadLevels } from './levels.js';
import { chooseInks, plateIndex } from './separation.js';

const PAPER: Rgb = [0.968, 0.953, 0.914];
const ANGLES = [75, 15, 45];

/** A stencil print: two or three spot inks on off-white paper, each with its own dot screen and a little out of register. */
export function risograph(canvas: Canvas, { seed, palette }: StyleScene): void {
  const { width, height, unit, rgb } = canvas;
  kuwahara(canvas, unit / 420);
  spreadLevels(canvas, palette.dark ? 0.4 : 0.6, 0.7);
  const random = rng(seed, 'risograph');
  const leans = Array.from({ length: 32 }, () => random());
  const separation = chooseInks(sampleOf(canvas), PAPER, (set) => leans[set] ?? 0, canvas.check);
  const picture = rgb.slice();
  const tile = paperTile(seed);
  const noise = noiseOf(seed, 'drum');
  const drum = new Field(Math.ceil((width / unit) * 40), Math.ceil((height / unit) * 40), (u, v) =>
    fbm(noise, (u * width * 3) / unit, (v * height * 3) / unit, 3),
  );
  const margin = unit * 0.04;
  for (let o = 0; o < rgb.length; o++) rgb[o] = PAPER[(o % 3) as 0 | 1 | 2];
  for (const [k, ink] of separation.inks.entries()) {
    const plate = separation.plates[k] ?? new Float32Array(0);
    const slack = unit / 260;
    const [dx, dy] = [between(random, -slack, slack), between(random, -slack, slack)];
    const screen = screenAt(ANGLES[k] ?? 0, Math.max(2.9, unit / 190));
    const [shiftX, shiftY] = [Math.floor(random() * 256), Math.floor(random() * 256)];
    for (let y = 0; y < height; y++) {
      if ((y & 31) === 0) canvas.check();
      const sy = clamp(Math.round(y + dy), 0, height - 1);
      for (let x = 0; x < width; x++) {
        const [px, py] = [x + dx, y + dy];
        const inward = Math.min(px, py, width - 1 - px, height - 1 - py) - margin;
        if (inward < -1) continue;
        const sx = clamp(Math.round(px), 0, width - 1);
        const s = (sy * width + sx) * 3;
        const wanted = plate[plateIndex(picture[s] ?? 0, picture[s + 1] ?? 0, picture[s + 2] ?? 0)] ?? 0;
        // Stencils like solids and bare paper better than middle tones.
        const amount = mix(wanted, smoothstep(0.04, 0.86, wanted), 0.6);
        if (amount < 0.01) continue;
        const grain = tile[(((y + shiftY) & 255) << 8) | ((x + shiftX) & 255)] ?? 0;
        const laid = dot(screen, x, y, clamp(amount * 1.06 - 0.02 + grain * 0.06));
        // The drum inks unevenly, and here and there the paper takes none.
        const take =
          (0.93 + drum.at(x / width, y / height) * 0.09 + grain * 0.06) * smoothstep(1.02, 0.8, grain);
        const cover = clamp(laid * take * smoothstep(-0.7, 0.7, inward));
        const o = (y * width + x) * 3;
        rgb[o] = (rgb[o] ?? 0) * (1 - cover * (1 - ink[0] / PAPER[0]));
        rgb[o + 1] = (rgb[o + 1] ?? 0) * (1 - cover * (1 - ink[1] / PAPER[1]));
        rgb[o + 2] = (rgb[o + 2] ?? 0) * (1 - cover * (1 - ink[2] / PAPER[2]));
      }
    }
  }
  for (let i = 0; i < width * height; i++) {
    if (i % (width * 32) === 0) canvas.check();
    const grain = 1 + (tile[((Math.floor(i / width) & 255) << 8) | ((i % width) & 255)] ?? 0) * 0.012;
    for (let c = 0; c < 3; c++) rgb[i * 3 + c] = clamp((rgb[i * 3 + c] ?? 0) * grain);
  }
}

/** Some 500 colours of the picture; subjects count three times. */
function sampleOf({ rgb, id }: Canvas): Rgb[] {
  const sample: Rgb[] = [];
  const stride = Math.max(1, Math.floor(id.length / 400));
  for (let i = Math.floor(stride / 2); i < id.length; i += stride) {
    const colour: Rgb = [rgb[i * 3] ?? 0, rgb[i * 3 + 1] ?? 0, rgb[i * 3 + 2] ?? 0];
    sample.push(colour);
    if ((id[i] ?? 0) > 0) sample.push(colour, colour);
  }
  return sample;
}
