import type { Canvas } from '../../../core/canvas.js';
import type { Rgb } from '../../../core/colour.js';
import { clamp, mix, rgb, smoothstep } from '../../../core/colour.js';
import { fbm, Field, noiseOf } from '../../../core/noise.js';
import { pick, rng } from '../../../core/rng.js';
import { TABLE } from '../../../lexicon/stances.js';
import type { Plan } from '../../../plan/plan.js';
import { n, vectorSize } from '../../vector.js';
import { paintLayer } from '../layer.js';
import { fade, line, poly, rect, shape } from '../shapes.js';

const WOODS: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ['#b9794a', '#a5673b'],
  ['#8f5a38', '#7d4b2e'],
  ['#d3a470', '#c4935c'],
  ['#a9805c', '#97704e'],
  ['#6f4632', '#603a29'],
];
const CLOTHS: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ['#f6efe2', '#c9564c'],
  ['#f4f0e6', '#5a86b0'],
  ['#f7f2e4', '#7d9f63'],
  ['#f3e6cf', '#d99a4a'],
];

/** Paints the table that small things stand on: planks, a cloth, or a runner over wood. */
export function paintTable(canvas: Canvas, plan: Plan, kind: 'wood' | 'cloth' | 'runner' | 'marble'): void {
  const random = rng(plan.seed, 'table');
  const { width, height } = vectorSize(canvas);
  const [back, front] = [TABLE.back * height, TABLE.front * height];
  const inset = random() < 0.5 ? 0 : width * 0.06;
  const [paint, second] = pick(random, WOODS);
  const [cloth, check] = pick(random, CLOTHS);
  const shadow = `${fade('under', [
    ['#120a14', 0],
    ['#120a14', 0.42],
  ])}${rect(0, back - height * 0.07, width, height * 0.07 + 4, 'url(#under)')}`;
  paintLayer(canvas, shadow, { depth: 0.5, top: back - height * 0.08, bottom: back + 6 });
  top(
    canvas,
    plan,
    inset / width,
    kind === 'marble' ? [rgb('#ece6e0'), rgb('#dcd5d0')] : [rgb(paint), rgb(second)],
    kind === 'cloth' ? [rgb(cloth), rgb(check)] : undefined,
    kind === 'marble',
  );
  const thick = height * 0.035;
  let svg = rect(0, front + thick, width, height - front, '#1c1216', 0.72);
  const reach = inset ? 0 : -10;
  const [left, right] = [reach, width - reach];
  if (kind === 'cloth') {
    const hem = height - 6;
    svg = shape(`M${n(left)} ${n(front)}H${n(right)}V${n(hem)}${scallops(left, right, hem, 34)}Z`, cloth);
    for (let x = left + 30; x < right; x += 74)
      svg +=
        line(
          `M${n(x)} ${n(front + 4)}Q${n(x + 8)} ${n((front + hem) / 2)} ${n(x - 4)} ${n(hem - 4)}`,
          '#3a2438',
          10,
          0.07,
        ) +
        line(
          `M${n(x + 18)} ${n(front + 4)}Q${n(x + 24)} ${n((front + hem) / 2)} ${n(x + 16)} ${n(hem - 4)}`,
          '#fff',
          8,
          0.3,
        );
    svg +=
      rect(left, hem - 26, right - left, 8, check, 0.75) +
      rect(left, front, right - left, 5, '#fff', 0.5) +
      rect(left, front + 5, right - left, height - front, '#2a1830', 0.14);
  } else {
    const edge = kind === 'marble' ? '#cfc7c0' : second;
    svg +=
      rect(left, front, right - left, thick, edge) +
      rect(left, front, right - left, thick * 0.22, '#fff', 0.34) +
      rect(left, front + thick * 0.55, right - left, thick * 0.45, '#1a0c10', 0.26);
    svg +=
      rect(left, front + thick, right - left, height * 0.035, kind === 'marble' ? '#6a4a38' : paint) +
      rect(left, front + thick, right - left, height * 0.035, '#1a0c10', 0.42);
  }
  if (kind === 'runner') {
    const [a, b] = [width * 0.3, width * 0.7];
    svg +=
      poly(
        [
          [a + width * 0.02, back],
          [b - width * 0.02, back],
          [b + width * 0.015, front + 2],
          [a - width * 0.015, front + 2],
        ],
        cloth,
        0.94,
      ) +
      poly(
        [
          [a - width * 0.015, front + 2],
          [b + width * 0.015, front + 2],
          [b + width * 0.015, front + height * 0.07],
          [a - width * 0.015, front + height * 0.07],
        ],
        cloth,
      );
    svg +=
      rect(a - width * 0.015, front + 2, b - a + width * 0.03, height * 0.068, '#2a1830', 0.16) +
      rect(a - width * 0.015, front + height * 0.05, b - a + width * 0.03, 6, check);
    svg +=
      poly(
        [
          [a + width * 0.032, back],
          [a + width * 0.04, back],
          [a + width * 0.01, front],
          [a, front],
        ],
        check,
        0.8,
      ) +
      poly(
        [
          [b - width * 0.04, back],
          [b - width * 0.032, back],
          [b, front],
          [b - width * 0.01, front],
        ],
        check,
        0.8,
      );
    for (let x = a; x < b; x += 15) svg += line(`M${n(x)} ${n(front + height * 0.07)}v10`, cloth, 3);
  }
  paintLayer(canvas, svg, { depth: 0.04, top: back, bottom: height });
}

function scallops(left: number, right: number, y: number, step: number): string {
  let d = '';
  for (let x = right; x > left; x -= step) d += `Q${n(x - step / 2)} ${n(y + 9)} ${n(x - step)} ${n(y)}`;
  return d;
}

/** The top itself, with grain, checks or veins that run back in perspective. */
function top(
  canvas: Canvas,
  plan: Plan,
  inset: number,
  paints: readonly [Rgb, Rgb],
  cloth: readonly [Rgb, Rgb] | undefined,
  marble: boolean,
): void {
  const { width, height, unit, rgb: plane, depth, id } = canvas;
  const noise = noiseOf(plan.seed, 'table');
  const eye = TABLE.back - 0.34;
  const first = Math.round(TABLE.back * height);
  const last = Math.min(height, Math.round(TABLE.front * height));
  const wide = width / unit;
  const rows = Math.max(1, last - first);
  const field = new Field(Math.ceil(width / 3), Math.max(4, rows), (u, v) => {
    const z = (1 - eye) / (TABLE.back + (TABLE.front - TABLE.back) * v - eye);
    const across = (u - 0.5) * wide * z;
    return marble
      ? fbm(noise, across * 2.4 + noise(across * 3, z * 5) * 0.5, z * 4, 4)
      : fbm(noise, across * 1.3 + 7, z * 34, 3);
  });
  for (let y = first; y < last; y++) {
    if ((y & 31) === 0) canvas.check();
    const v = (y - first) / rows;
    const z = (1 - eye) / ((y + 0.5) / height - eye);
    const side = inset * (1 - v) * 1.4;
    const along = z * 5.2;
    const board = Math.floor(along);
    const gap = smoothstep(
      0.06,
      0.015,
      Math.min(along - board, 1 - along + board) * (cloth || marble ? 9 : 1),
    );
    const foot = (z * z) / (1 - eye) / height;
    for (let x = 0; x < width; x++) {
      const u = x / width;
      const inside = inset ? clamp(Math.min(u - side, 1 - side - u) * width + 0.5) : 1;
      if (inside <= 0) continue;
      const grain = field.at(u, v);
      const across = (u - 0.5) * wide * z;
      const sheen = Math.exp(-(((u - plan.light.x) / 0.34) ** 2)) * 0.14 * (1 - v * 0.6);
      const i = y * width + x;
      const share = cloth
        ? gingham(across, z, foot)
        : marble
          ? smoothstep(0.12, 0, Math.abs(grain - 0.05)) * 0.9
          : (board & 1 ? 0.8 : 0.2) + grain * 0.5;
      const [a, b] = cloth ?? paints;
      const tone = (cloth ? 1 + grain * 0.05 : marble ? 1 : 1 + grain * 0.2) * (1.02 - v * 0.1) + sheen;
      for (let c = 0; c < 3; c++) {
        const paint = mix(a[c] ?? 0, b[c] ?? 0, clamp(share)) * tone * (cloth || marble ? 1 : 1 - gap * 0.42);
        plane[i * 3 + c] = mix(plane[i * 3 + c] ?? 0, clamp(paint), inside);
      }
      depth[i] = 0.34 - 0.28 * v;
      id[i] = 0;
    }
  }
}

/** Woven checks: where two stripes cross the colour is full. */
function gingham(across: number, z: number, foot: number): number {
  const size = 0.075;
  const soft = Math.max(0.06, foot / size);
  const stripe = (at: number): number => {
    const t = Math.abs(((((at / size) % 2) + 2) % 2) - 1);
    return smoothstep(0.5 - soft, 0.5 + soft, t);
  };
  return (stripe(across) + stripe(z * 0.9)) * 0.4;
}
