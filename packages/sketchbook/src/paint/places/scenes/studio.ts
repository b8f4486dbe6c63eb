import type { Canvas } from '../../../core/canvas.js';
import { clamp, mix, rgb, smoothstep } from '../../../core/colour.js';
import { fbm, Field, noiseOf } from '../../../core/noise.js';
import { pick, rng } from '../../../core/rng.js';
import { COLOURS } from '../../../lexicon/phrases/colours.js';
import type { Plan } from '../../../plan/plan.js';
import { hasTable } from '../../built/indoor/chamber.js';
import { paintTable } from '../../built/indoor/table.js';
import { paintLayer } from '../../built/layer.js';
import { relight } from '../../built/light.js';
import { choose, fade, oval, rect, shape } from '../../built/shapes.js';
import { n, vectorSize } from '../../vector.js';
import { blend } from '../abstract/harmony.js';

const VIEWS = ['sweep', 'roll', 'arches', 'window', 'sweep', 'pedestal'] as const;
const PAPERS = [
  '#e2bfa0',
  '#d19a8a',
  '#9cc4b8',
  '#b3b4dc',
  '#efc878',
  '#92b48a',
  '#c99572',
  '#7fa3c0',
  '#e69a7a',
  '#a98cc8',
  '#e9dfcc',
  '#5f8078',
] as const;

/** A seamless paper backdrop under soft light: plain, hung from a roll, with set pieces, or crossed by a window's light. */
export function paintStudio(canvas: Canvas, plan: Plan): void {
  const random = rng(plan.seed, 'studio');
  const named = plan.colours.flatMap((word) => COLOURS.get(word) ?? []);
  const own = named[0];
  const paper = own ? blend(own, '#f4efe8', 0.35) : pick(random, PAPERS);
  const other =
    named[1] ?? blend(paper, pick(random, ['#c96f5a', '#4f7f8a', '#d9a65a', '#7a5a80', '#5f8a6a']), 0.85);
  const view = choose(plan.variant, VIEWS);
  sweep(canvas, plan, paper);
  const { width, height } = vectorSize(canvas);
  const floor = height * plan.horizon;
  const middle = plan.subjects.find(({ footing }) => footing === 'ground');
  if (view === 'arches')
    paintLayer(canvas, arches(random, width, floor, height, paper, other), { depth: 0.7 });
  if (view === 'roll') paintLayer(canvas, roll(width, height, floor, paper), { depth: 0.74 });
  if (view === 'pedestal' && !hasTable(plan))
    paintLayer(
      canvas,
      pedestal(
        width * (middle?.x ?? 0.5),
        height * (middle?.y ?? 0.82),
        Math.max(230, (middle?.size ?? 0.4) * 560),
        height,
        other,
      ),
      { depth: 0.3 },
    );
  if (view === 'window') paintLayer(canvas, gobo(random, plan, width, height), { depth: 0.62, top: 0 });
  if (hasTable(plan)) paintTable(canvas, plan, pick(random, ['wood', 'marble', 'cloth']));
  const light = { day: [1, 1, 1], dawn: [1, 0.95, 0.93], sunset: [1, 0.86, 0.76], night: [0.56, 0.58, 0.74] }[
    plan.time
  ];
  relight(canvas, plan.seed, {
    ambient: [light[0] ?? 1, light[1] ?? 1, light[2] ?? 1],
    lamps:
      plan.time === 'night'
        ? [{ x: width * 0.5, y: height * 0.6, reach: 520, strength: 0.4, colour: [1, 0.86, 0.66] }]
        : [],
    wash: 0.05,
    inside: 1,
  });
}

/** The paper itself: lit from one side, darker to the edges, with a soft turn from wall to floor. */
function sweep(canvas: Canvas, plan: Plan, paper: string): void {
  const { width, height, unit, rgb: plane, depth } = canvas;
  const noise = noiseOf(plan.seed, 'paper');
  const tint = rgb(paper);
  const warm = rgb(blend(paper, '#fff6e4', 0.35));
  const cloud = new Field(Math.ceil(width / 12) + 2, Math.ceil(height / 12) + 2, (u, v) =>
    fbm(noise, (u * width * 2) / unit, (v * height * 2) / unit, 3),
  );
  const lean = plan.light.x > 0.5 ? 0.6 : 0.4;
  for (let y = 0; y < height; y++) {
    if ((y & 63) === 0) canvas.check();
    const v = y / height;
    const turn = smoothstep(plan.horizon - 0.09, plan.horizon + 0.1, v);
    for (let x = 0; x < width; x++) {
      const u = x / width;
      const spot = Math.exp(-(((u - lean) / 0.42) ** 2) - ((v - plan.horizon + 0.2) / 0.42) ** 2);
      const pool = Math.exp(-(((u - 0.5) / 0.4) ** 2) - ((v - 0.86) / 0.16) ** 2) * turn;
      const crease = Math.exp(-(((v - plan.horizon - 0.015) / 0.05) ** 2)) * 0.07;
      const tone = 0.82 + spot * 0.17 + turn * 0.03 + pool * 0.12 - crease + cloud.at(u, v) * 0.025;
      const i = y * width + x;
      for (let c = 0; c < 3; c++)
        plane[i * 3 + c] = clamp(mix(tint[c] ?? 0, warm[c] ?? 0, clamp(spot * 0.35 + pool * 0.3)) * tone);
      depth[i] = v < plan.horizon ? 0.95 : mix(0.9, 0.05, smoothstep(plan.horizon, 1, v));
    }
  }
}

function arches(
  random: () => number,
  width: number,
  floor: number,
  height: number,
  paper: string,
  other: string,
): string {
  const base = floor + (height - floor) * 0.12;
  const left = random() < 0.5;
  const arch = (x: number, w: number, h: number, paint: string): string =>
    shape(
      `M${n(x - w / 2)} ${n(base)}V${n(base - h + w / 2)}A${n(w / 2)} ${n(w / 2)} 0 0 1 ${n(x + w / 2)} ${n(base - h + w / 2)}V${n(base)}Z`,
      paint,
    );
  const x = width * (left ? 0.34 : 0.66);
  let svg = oval(
    width * (left ? 0.7 : 0.3),
    floor * 0.36,
    Math.min(230, floor * 0.26),
    blend(other, '#fff3d8', 0.42),
  );
  svg +=
    arch(x + 16, 430, floor * 0.8, blend(paper, '#2a1830', 0.22)) +
    arch(x, 430, floor * 0.8, other) +
    arch(x + 20, 300, floor * 0.6, blend(other, '#1a1020', 0.24)) +
    arch(x, 300, floor * 0.6, blend(other, paper, 0.6));
  const cube = width * (left ? 0.9 : 0.1);
  svg +=
    oval(cube, base + 22, 170, '#1a1020', 0.14, 16) +
    rect(cube - 100, base - 150, 200, 170, blend(paper, '#ffffff', 0.4)) +
    rect(cube + 40, base - 150, 60, 170, '#1a1020', 0.1) +
    oval(cube, base - 216, 66, blend(other, '#ffffff', 0.3)) +
    oval(cube - 20, base - 238, 20, '#ffffff', 0.4);
  return svg;
}

function roll(width: number, height: number, floor: number, paper: string): string {
  const [x0, x1] = [width * 0.1, width * 0.9];
  const wall = blend(paper, '#6a625e', 0.55);
  const y = Math.min(64, height * 0.06);
  let svg =
    rect(0, 0, x0, floor + 8, wall) + rect(x1, 0, width - x1, floor + 8, wall) + rect(0, 0, width, y, wall);
  svg +=
    shape(`M0 ${n(floor)}H${n(x0)}L${n(-width * 0.06)} ${n(height + 6)}H0Z`, blend(wall, '#2a2020', 0.35)) +
    shape(
      `M${n(width)} ${n(floor)}H${n(x1)}L${n(width * 1.06)} ${n(height + 6)}H${n(width)}Z`,
      blend(wall, '#2a2020', 0.35),
    );
  svg +=
    fade(
      'edge',
      [
        ['#120a18', 0.24],
        ['#120a18', 0],
      ],
      'right',
    ) +
    rect(x0, y, 26, floor - y, 'url(#edge)') +
    rect(x1 - 4, y, 4, floor - y, '#120a18', 0.12);
  for (const x of [x0 - 20, x1 + 12])
    svg += rect(x, 0, 9, floor + 26, '#2f2b30') + oval(x + 4, floor + 26, 40, '#2f2b30', 1, 7);
  return (
    svg +
    rect(x0 - 34, y - 20, x1 - x0 + 68, 34, blend(paper, '#ffffff', 0.25), 1, 15) +
    rect(x0 - 34, y + 2, x1 - x0 + 68, 12, '#120a18', 0.14, 6)
  );
}

function pedestal(x: number, y: number, w: number, height: number, paint: string): string {
  const ry = w * 0.13;
  const low = Math.min(height + 40, y + w * 0.5);
  let svg = fade(
    'drum',
    [
      [blend(paint, '#ffffff', 0.32), 1],
      [paint, 1],
      [blend(paint, '#140c1c', 0.35), 1],
    ],
    'right',
  );
  svg += oval(x + w * 0.1, low + 4, w * 0.62, '#120a18', 0.2, ry * 1.1);
  svg += shape(
    `M${n(x - w / 2)} ${n(y)}V${n(low)}A${n(w / 2)} ${n(ry)} 0 0 0 ${n(x + w / 2)} ${n(low)}V${n(y)}Z`,
    'url(#drum)',
  );
  return (
    svg +
    oval(x, y, w / 2, blend(paint, '#ffffff', 0.45), 1, ry) +
    oval(x, y + ry * 0.1, w * 0.44, blend(paint, '#ffffff', 0.3), 0.6, ry * 0.8)
  );
}

/** Light through a window that is not seen, with the shade of leaves. */
function gobo(random: () => number, plan: Plan, width: number, height: number): string {
  const f = plan.mirror ? -1 : 1;
  const [x, y, w, h] = [
    width * (plan.mirror ? 0.36 : 0.2),
    height * 0.08,
    Math.min(width * 0.44, 520),
    Math.min(height * 0.5, 560),
  ];
  let svg = '';
  for (let i = 0; i < 2; i++)
    for (let k = 0; k < 3; k++) {
      const at = (u: number, v: number): string =>
        `${n(x + (u * w) / 2 + f * v * 70)} ${n(y + v * (h / 3) + u * 34 * f)}`;
      svg += shape(
        `M${at(i + 0.05, k + 0.05)}L${at(i + 0.95, k + 0.05)}L${at(i + 0.95, k + 0.95)}L${at(i + 0.05, k + 0.95)}Z`,
        '#fff4d2',
        0.4,
      );
    }
  for (let i = 0; i < 15; i++) {
    const [lx, ly, s, turn] = [x + random() * w * 1.2, y + random() * h, 46 + random() * 60, random() * 360];
    svg += `<path transform="translate(${n(lx)} ${n(ly)}) rotate(${n(turn)})" d="M0 0Q${n(s * 0.35)} ${n(-s * 0.3)} ${n(s)} 0Q${n(s * 0.35)} ${n(s * 0.3)} 0 0Z" fill="#3a2a30" opacity=".12"/>`;
  }
  return svg;
}
