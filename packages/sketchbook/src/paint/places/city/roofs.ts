import type { Canvas } from '../../../core/canvas.js';
import { between, pick } from '../../../core/rng.js';
import type { Plan } from '../../../plan/plan.js';
import { paintGround } from '../../built/ground.js';
import { paintLayer } from '../../built/layer.js';
import type { Lamp } from '../../built/light.js';
import { relight, shine } from '../../built/light.js';
import type { PaintSet } from '../../built/paint-set.js';
import { paintSet } from '../../built/paint-set.js';
import { paneWindow } from '../../built/openings.js';
import { contact, line, oval, poly, rect } from '../../built/shapes.js';
import { garland } from '../../built/street.js';
import { bush } from '../../built/trees.js';
import { facing } from '../../built/view.js';
import type { Palette } from '../../palette.js';
import { lit } from '../../palette.js';
import { n, vectorSize } from '../../vector.js';
import { landmark, skyline } from './skyline.js';

/** A roof terrace above a sea of roofs. */
export function paintRoofs(canvas: Canvas, plan: Plan, palette: Palette): void {
  const { width, height } = vectorSize(canvas);
  const deck = height * (plan.horizon + 0.02);
  const skyBase = deck - 60;
  const scale = Math.min(1.6, Math.max(0.9, deck / 720));
  const lamps: Lamp[] = [];
  const far = paintSet(plan, palette, 'roofs-far', 0.62);
  const mid = paintSet(plan, palette, 'roofs-mid', 0.36);
  const close = paintSet(plan, palette, 'roofs-close', 0.14, lamps);
  const near = paintSet(plan, palette, 'roofs-near', 0.02, lamps);
  paintLayer(
    canvas,
    skyline(far, {
      from: 0,
      to: width,
      base: skyBase,
      low: 90 * scale,
      high: 340 * scale,
      wide: 64,
      windows: true,
      old: false,
    }),
    { depth: 0.88, bottom: deck },
  );
  let row = landmark(
    mid,
    width * (plan.mirror ? 0.66 : 0.34),
    skyBase,
    400 * scale,
    pick(mid.random, ['dome', 'spire', 'clock']),
  );
  row += roofRow(mid, width, skyBase + 10, 92 * scale) + roofRow(mid, width, skyBase + 46, 124 * scale);
  paintLayer(canvas, row, { depth: 0.72, bottom: deck });
  paintLayer(canvas, roofRow(close, width, deck + 12, 170 * scale), { depth: 0.56, bottom: deck + 20 });
  const snow = near.snow;
  paintGround(canvas, plan.seed, {
    name: 'deck',
    kind: pick(near.random, ['planks', 'tiles', 'boards']),
    eye: plan.horizon - 0.16,
    vanish: plan.mirror ? 0.56 : 0.44,
    top: deck / height,
    size: 0.13,
    paint: lit(palette, snow ? '#e4ebf2' : '#b58a64', 0.02),
    second: lit(palette, snow ? '#d6e0ea' : '#9a7050', 0),
    joint: lit(palette, snow ? '#aebbc9' : '#5a3c2c', 0),
    haze: palette.haze,
    mist: 0.1,
    far: 0.42,
    near: 0.02,
    grain: 0.18,
  });
  paintLayer(canvas, terrace(near, width, deck, scale), { depth: 0.4 });
  relight(canvas, plan.seed, {
    ambient: [1, 1, 1],
    lamps: palette.dark
      ? lamps.map((lamp) => ({ ...lamp, reach: lamp.reach * 2.6, strength: lamp.strength * 0.9 }))
      : [],
    wash: 0.07,
  });
  shine(canvas, lamps);
}

const TILES = ['#b0614a', '#9a5548', '#c07a58', '#8a5a60', '#7a6470', '#a86f5a'] as const;

/** Tiled roofs with chimneys and dormers, overlapping like waves. */
function roofRow(set: PaintSet, width: number, base: number, size: number): string {
  const { random, paint, side } = set;
  let svg = '';
  for (let x = -size; x < width + size; ) {
    const w = size * between(random, 0.9, 1.7);
    const rise = size * between(random, 0.42, 0.8);
    const wall = size * between(random, 0.2, 0.7);
    const y = base - wall;
    const tile = paint(set.snow ? '#e9f0f6' : pick(random, TILES));
    const cx = x + w * pick(random, [0.2, 0.3, 0.7]);
    const ch = size * 0.22;
    svg +=
      rect(cx, y - rise * 1.12, ch * 0.8, rise, paint('#a0604c')) +
      rect(cx - 3, y - rise * 1.16, ch * 0.8 + 6, 7, paint('#7a4a3c')) +
      oval(cx + ch * 0.4, y - rise * 1.2, ch * 0.16, paint('#8f5644'), 1, ch * 0.24);
    svg += rect(
      x + w * 0.04,
      y - 2,
      w * 0.92,
      wall + 12,
      paint(pick(random, ['#e8cfae', '#d9b79c', '#c9c4bc', '#e6dcc4', '#cfa890'])),
    );
    const front = random() < 0.4;
    if (front)
      svg +=
        poly(
          [
            [x, y + 2],
            [x + w / 2, y - rise],
            [x + w, y + 2],
          ],
          tile,
        ) +
        poly(
          [
            [x + w * 0.1, y + 2],
            [x + w / 2, y - rise * 0.8],
            [x + w * 0.9, y + 2],
          ],
          paint('#e0c8a8'),
        );
    else {
      svg += poly(
        [
          [x, y + 4],
          [x + w * 0.09, y - rise * 0.8],
          [x + w * 0.91, y - rise * 0.8],
          [x + w, y + 4],
        ],
        tile,
      );
      for (let k = 1; k < 6; k++)
        svg += line(
          `M${n(x + w * 0.09 * (1 - k / 6))} ${n(y - rise * 0.8 * (1 - k / 6))}H${n(x + w * (0.91 + (0.09 * k) / 6))}`,
          '#1a1020',
          1.6,
          0.13,
        );
      svg += poly(
        side > 0
          ? [
              [x, y + 4],
              [x + w * 0.09, y - rise * 0.8],
              [x + w * 0.3, y - rise * 0.8],
              [x + w * 0.2, y + 4],
            ]
          : [
              [x + w, y + 4],
              [x + w * 0.91, y - rise * 0.8],
              [x + w * 0.7, y - rise * 0.8],
              [x + w * 0.8, y + 4],
            ],
        '#1d1238',
        0.14,
      );
    }
    const windows = Math.max(1, Math.round(w / (size * 0.6)));
    for (let i = 0; i < windows; i++) {
      const ww = size * 0.15;
      if (wall > size * 0.34)
        svg += paneWindow(
          set,
          facing(x + w * ((i + 0.5) / windows) - ww / 2, y + wall * 0.72),
          0,
          0,
          ww,
          wall * 0.42,
          { trim: '#f3e6d0', panes: 2 },
        );
      else if (!front)
        svg += paneWindow(
          set,
          facing(x + w * ((i + 0.5) / windows) - ww / 2, y - rise * 0.2),
          0,
          0,
          ww,
          rise * 0.32,
          { trim: '#f3e6d0', panes: 2, round: true },
        );
    }
    x += w * between(random, 0.78, 1.02);
  }
  return svg;
}

function terrace(set: PaintSet, width: number, deck: number, scale: number): string {
  const { random, paint } = set;
  const stone = paint('#cdb9a0');
  let svg = '';
  if (random() < 0.5) {
    svg +=
      rect(0, deck - 54 * scale, width, 58 * scale, stone) +
      rect(0, deck - 62 * scale, width, 13 * scale, paint('#e2d2ba')) +
      rect(0, deck - 49 * scale, width, 5, '#1a1020', 0.24);
    for (let i = 0; i < width / 34; i++)
      svg += rect(
        random() * width,
        deck - between(random, 12, 46) * scale,
        between(random, 18, 40),
        10,
        random() < 0.5 ? '#fff' : '#3a2438',
        0.09,
      );
  } else {
    const iron = paint('#34383f');
    for (let x = 4; x < width; x += 24) svg += rect(x, deck - 74 * scale, 4, 76 * scale, iron);
    svg +=
      rect(0, deck - 80 * scale, width, 8, iron) +
      rect(0, deck - 80 * scale, width, 2.4, '#fff', 0.3) +
      rect(0, deck - 14, width, 5, iron);
  }
  svg += rect(0, deck + 2, width, 9, '#120d1c', 0.2);
  const left = random() < 0.5;
  const cx = width * (left ? 0.88 : 0.12);
  if (random() < 0.55) {
    const w = 150 * scale;
    svg +=
      contact(cx, deck + 26, w * 0.7, 12) +
      rect(cx - w * 0.42, deck - w * 1.5, w * 0.84, w * 1.66, paint('#b5705a')) +
      rect(cx - w * 0.5, deck - w * 1.56, w, w * 0.13, paint('#8f5444')) +
      rect(
        set.side > 0 ? cx - w * 0.42 : cx + w * 0.16,
        deck - w * 1.43,
        w * 0.26,
        w * 1.58,
        '#1a1020',
        0.18,
      );
    for (const dx of [-0.24, 0.08])
      svg += rect(cx + dx * w, deck - w * 1.8, w * 0.17, w * 0.26, paint('#a0583f'));
    for (let i = 0; i < 16; i++)
      svg += rect(
        cx - w * 0.4 + random() * w * 0.66,
        deck - random() * w * 1.35,
        w * 0.14,
        w * 0.06,
        random() < 0.5 ? '#fff' : '#2a1020',
        0.12,
      );
  } else {
    const w = 190 * scale;
    for (const dx of [-0.36, 0, 0.36])
      svg += line(
        `M${n(cx + dx * w)} ${n(deck + 20)}L${n(cx + dx * w * 0.9)} ${n(deck - w * 0.7)}`,
        paint('#5a4434'),
        8,
      );
    svg += line(
      `M${n(cx - w * 0.36)} ${n(deck)}L${n(cx + w * 0.34)} ${n(deck - w * 0.6)}`,
      paint('#5a4434'),
      5,
    );
    svg +=
      rect(cx - w * 0.46, deck - w * 1.5, w * 0.92, w * 0.84, paint('#9a6a48')) +
      rect(set.side > 0 ? cx - w * 0.46 : cx + w * 0.2, deck - w * 1.5, w * 0.26, w * 0.84, '#1a1020', 0.22);
    for (let i = 1; i < 8; i++)
      svg += rect(cx - w * 0.46 + i * w * 0.115, deck - w * 1.5, 2, w * 0.84, '#2a1408', 0.4);
    for (const up of [0.8, 1.1, 1.4])
      svg += rect(cx - w * 0.47, deck - w * up, w * 0.94, 5, paint('#4a4a50'));
    svg += poly(
      [
        [cx - w * 0.54, deck - w * 1.48],
        [cx, deck - w * 1.84],
        [cx + w * 0.54, deck - w * 1.48],
      ],
      paint(set.snow ? '#f0f5fa' : '#7a5040'),
    );
  }
  const px = left ? 0.05 : 0.95;
  svg +=
    bush(set, width * px, deck + 58, 150 * scale, true) +
    bush(set, width * (left ? 0.17 : 0.83), deck + 34, 104 * scale, true);
  const pole = width * (left ? 0.03 : 0.97);
  svg += rect(pole - 4, deck - 360 * scale, 8, 380 * scale, paint('#4a3a30'));
  svg += garland(set, [pole, deck - 350 * scale], [cx, deck - 300 * scale], 110 * scale, 24 * scale, true);
  return svg;
}
