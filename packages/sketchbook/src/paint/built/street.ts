import { between, pick } from '../../core/rng.js';
import { n } from '../vector.js';
import type { PaintSet } from './paint-set.js';
import { addLamp } from './paint-set.js';
import { contact, line, oval, poly, rect, shape } from './shapes.js';

/** A street lamp of `size` units standing at a point; by night it is on. */
export function streetLamp(
  set: PaintSet,
  x: number,
  y: number,
  size: number,
  kind: 'lantern' | 'globe' | 'arm',
): string {
  const { paint } = set;
  const iron = paint('#2b3038');
  const on = set.dark || set.lit > 0.32;
  const glass = on ? '#fff0b8' : paint('#e9ecdf');
  const s = size / 100;
  let svg =
    contact(x, y, 9 * s, 2 * s) +
    rect(x - 3.6 * s, y - 9 * s, 7.2 * s, 9 * s, iron, 1, s) +
    rect(x - 1.5 * s, y - 84 * s, 3 * s, 78 * s, iron);
  svg +=
    rect(x + (set.side > 0 ? 0.6 : -1.4) * s, y - 84 * s, 0.9 * s, 78 * s, '#fff', 0.22) +
    rect(x - 3 * s, y - 62 * s, 6 * s, 1.8 * s, iron, 1, s);
  if (kind === 'lantern') {
    svg += poly(
      [
        [x - 5 * s, y - 84 * s],
        [x + 5 * s, y - 84 * s],
        [x + 7 * s, y - 97 * s],
        [x - 7 * s, y - 97 * s],
      ],
      glass,
    );
    svg += line(
      `M${n(x - 5 * s)} ${n(y - 84 * s)}L${n(x - 7 * s)} ${n(y - 97 * s)}M${n(x)} ${n(y - 84 * s)}V${n(y - 97 * s)}M${n(x + 5 * s)} ${n(y - 84 * s)}L${n(x + 7 * s)} ${n(y - 97 * s)}`,
      iron,
      0.8 * s,
    );
    svg +=
      poly(
        [
          [x - 8 * s, y - 97 * s],
          [x + 8 * s, y - 97 * s],
          [x, y - 105 * s],
        ],
        iron,
      ) + rect(x - 6 * s, y - 85 * s, 12 * s, 2 * s, iron);
  } else if (kind === 'globe') {
    for (const dx of [-9, 0, 9]) {
      const up = dx ? 88 : 98;
      svg +=
        line(
          `M${n(x)} ${n(y - 80 * s)}Q${n(x + dx * s)} ${n(y - 76 * s)} ${n(x + dx * s)} ${n(y - (up - 4) * s)}`,
          iron,
          1.4 * s,
        ) +
        oval(x + dx * s, y - up * s, 5 * s, glass) +
        oval(x + (dx + set.side * 1.6) * s, y - (up + 1.6) * s, 1.7 * s, '#fff', 0.8);
    }
  } else {
    const reach = x < 500 ? 1 : -1;
    svg +=
      line(
        `M${n(x)} ${n(y - 82 * s)}Q${n(x)} ${n(y - 100 * s)} ${n(x + reach * 14 * s)} ${n(y - 99 * s)}`,
        iron,
        2 * s,
      ) +
      shape(`M${n(x + reach * 9 * s)} ${n(y - 98 * s)}q${n(6 * s)} ${n(-6 * s)} ${n(12 * s)} 0z`, iron) +
      oval(x + reach * 14 * s, y - 96.5 * s, 4 * s, glass, 1, 2 * s);
    if (on) addLamp(set, x + reach * 14 * s, y - 96 * s, 70 * s, 0.62);
    return svg;
  }
  if (on) addLamp(set, x, y - 92 * s, 62 * s, 0.66);
  return svg;
}

/** A slatted park bench seen from the front. */
export function bench(set: PaintSet, x: number, y: number, w: number): string {
  const { paint } = set;
  const wood = paint('#9a6238');
  let svg = contact(x, y, w * 0.55, w * 0.05);
  for (const dx of [-0.42, 0.42])
    svg += rect(x + dx * w - w * 0.02, y - w * 0.46, w * 0.04, w * 0.46, paint('#2b3038'));
  for (let i = 0; i < 3; i++)
    svg +=
      rect(x - w / 2, y - w * (0.46 - i * 0.075), w, w * 0.055, wood, 1, 2) +
      rect(x - w / 2, y - w * (0.46 - i * 0.075), w, w * 0.014, '#fff', 0.2);
  svg +=
    poly(
      [
        [x - w * 0.48, y - w * 0.23],
        [x + w * 0.48, y - w * 0.23],
        [x + w * 0.53, y - w * 0.16],
        [x - w * 0.53, y - w * 0.16],
      ],
      paint('#b27644'),
    ) + rect(x - w * 0.53, y - w * 0.16, w * 1.06, w * 0.03, paint('#6d4326'));
  return set.snow ? svg + rect(x - w * 0.5, y - w * 0.485, w, w * 0.035, '#f4f8fc', 0.95, 3) : svg;
}

const CLOTHS = ['#d1493f', '#2f7d6b', '#d99a35', '#3f6cab', '#b5507a'] as const;

/** A market stall with a striped roof and crates of fruit. */
export function stall(set: PaintSet, x: number, y: number, w: number): string {
  const { random, paint } = set;
  const cloth = pick(random, CLOTHS);
  const h = w * 0.82;
  let svg =
    contact(x, y, w * 0.6, w * 0.05) +
    rect(x - w * 0.46, y - h, w * 0.03, h, paint('#7a4f30')) +
    rect(x + w * 0.43, y - h, w * 0.03, h, paint('#7a4f30'));
  svg += rect(x - w * 0.44, y - h * 0.86, w * 0.88, h * 0.5, '#1a1020', 0.34);
  for (let i = 0; i < 5; i++) {
    const bx = x - w * 0.46 + i * w * 0.185;
    for (let k = 0; k < 9; k++)
      svg += oval(
        bx + w * 0.09 + between(random, -0.07, 0.07) * w,
        y - h * 0.43 - between(random, 0, 0.07) * h,
        w * 0.03,
        paint(['#e0533f', '#f0a33a', '#8fb84a', '#f4d35e', '#9a4f8a'][i % 5] ?? '#e0533f'),
      );
    svg += poly(
      [
        [bx, y - h * 0.42],
        [bx + w * 0.175, y - h * 0.42],
        [bx + w * 0.17, y - h * 0.28],
        [bx + w * 0.005, y - h * 0.28],
      ],
      paint('#b98850'),
    );
    svg += rect(bx, y - h * 0.36, w * 0.172, h * 0.018, '#3a2010', 0.4);
  }
  svg += rect(x - w * 0.48, y - h * 0.28, w * 0.96, h * 0.28, paint('#8a5c38'));
  for (let i = 0; i < 6; i++)
    svg += rect(x - w * 0.48 + i * w * 0.16, y - h * 0.28, w * 0.008, h * 0.28, '#2a1408', 0.4);
  const stripes = 8;
  for (let i = 0; i < stripes; i++) {
    const [a, b] = [i / stripes, (i + 1) / stripes];
    const colour = paint(i % 2 ? '#fbf1dd' : cloth);
    const at = (t: number, spread: number) => x + (t - 0.5) * w * spread;
    svg += poly(
      [
        [at(a, 0.9), y - h * 1.2],
        [at(b, 0.9), y - h * 1.2],
        [at(b, 1.16), y - h * 0.92],
        [at(a, 1.16), y - h * 0.92],
      ],
      colour,
    );
    svg += shape(
      `M${n(at(a, 1.16))} ${n(y - h * 0.93)}H${n(at(b, 1.16))}v${n(h * 0.06)}Q${n((at(a, 1.16) + at(b, 1.16)) / 2)} ${n(y - h * 0.8)} ${n(at(a, 1.16))} ${n(y - h * 0.87)}Z`,
      colour,
    );
  }
  if (set.snow) svg += rect(x - w * 0.46, y - h * 1.25, w * 0.92, h * 0.1, paint('#f4f8fc'), 1, h * 0.05);
  if (set.dark) addLamp(set, x, y - h * 0.6, w * 0.7, 0.42);
  return svg;
}

/** A garland hung between two points: little flags, or bulbs by night. */
export function garland(
  set: PaintSet,
  from: readonly [number, number],
  to: readonly [number, number],
  sag: number,
  size: number,
  bulbs: boolean,
): string {
  const { random, paint } = set;
  const at = (t: number): [number, number] => [
    from[0] + (to[0] - from[0]) * t,
    from[1] + (to[1] - from[1]) * t + sag * 4 * t * (1 - t),
  ];
  const steps = Math.max(4, Math.round(Math.hypot(to[0] - from[0], to[1] - from[1]) / (size * 2.1)));
  let d = `M${n(from[0])} ${n(from[1])}`;
  let hung = '';
  for (let i = 1; i <= steps; i++) {
    const [x, y] = at(i / steps);
    d += `L${n(x)} ${n(y)}`;
    if (i === steps) break;
    if (bulbs) {
      hung += oval(x, y + size * 0.35, size * 0.3, set.dark || set.lit > 0.3 ? '#fff2c0' : paint('#ffe2a0'));
      if (set.dark && i % 2) addLamp(set, x, y + size * 0.3, size * 2.6, 0.42);
    } else {
      const colour = paint(pick(random, ['#e5533f', '#f4b63f', '#4f9a8a', '#5a7fc0', '#e58aa6', '#fbf1dd']));
      hung += poly(
        [
          [x - size * 0.5, y],
          [x + size * 0.5, y],
          [x, y + size * 1.1],
        ],
        colour,
      );
    }
  }
  return line(d, paint('#3a3038'), Math.max(1, size * 0.08)) + hung;
}

/** A round stone fountain. */
export function fountain(set: PaintSet, x: number, y: number, w: number): string {
  const { paint } = set;
  const stone = paint('#b3a896');
  const dark = paint('#857b70');
  const water = paint('#8fc4d6');
  return (
    contact(x, y, w * 0.62, w * 0.1) +
    shape(
      `M${n(x - w * 0.56)} ${n(y - w * 0.2)}V${n(y - w * 0.06)}Q${n(x)} ${n(y + w * 0.12)} ${n(x + w * 0.56)} ${n(y - w * 0.06)}V${n(y - w * 0.2)}Z`,
      dark,
    ) +
    oval(x, y - w * 0.2, w * 0.58, stone, 1, w * 0.12) +
    oval(x, y - w * 0.2, w * 0.5, water, 1, w * 0.085) +
    rect(x - w * 0.06, y - w * 0.62, w * 0.12, w * 0.44, stone) +
    rect(x - set.side * w * 0.05 - w * 0.015, y - w * 0.62, w * 0.035, w * 0.44, '#000', 0.2) +
    shape(
      `M${n(x - w * 0.26)} ${n(y - w * 0.6)}Q${n(x)} ${n(y - w * 0.4)} ${n(x + w * 0.26)} ${n(y - w * 0.6)}Z`,
      stone,
    ) +
    oval(x, y - w * 0.6, w * 0.26, water, 1, w * 0.045) +
    rect(x - w * 0.03, y - w * 0.82, w * 0.06, w * 0.22, stone) +
    oval(x, y - w * 0.84, w * 0.06, stone) +
    line(
      `M${n(x)} ${n(y - w * 0.86)}Q${n(x - w * 0.16)} ${n(y - w * 0.96)} ${n(x - w * 0.2)} ${n(y - w * 0.62)}M${n(x)} ${n(y - w * 0.86)}Q${n(x + w * 0.16)} ${n(y - w * 0.96)} ${n(x + w * 0.2)} ${n(y - w * 0.62)}M${n(x - w * 0.24)} ${n(y - w * 0.58)}Q${n(x - w * 0.36)} ${n(y - w * 0.56)} ${n(x - w * 0.38)} ${n(y - w * 0.22)}M${n(x + w * 0.24)} ${n(y - w * 0.58)}Q${n(x + w * 0.36)} ${n(y - w * 0.56)} ${n(x + w * 0.38)} ${n(y - w * 0.22)}`,
      '#f2fbff',
      w * 0.02,
      0.7,
    )
  );
}

/** A chalk board with scribbles before a shop. */
export function chalkBoard(set: PaintSet, x: number, y: number, h: number): string {
  const { random, paint } = set;
  let svg =
    contact(x, y, h * 0.4, h * 0.05) +
    poly(
      [
        [x - h * 0.3, y],
        [x + h * 0.3, y],
        [x + h * 0.24, y - h],
        [x - h * 0.24, y - h],
      ],
      paint('#8a5c38'),
    ) +
    poly(
      [
        [x - h * 0.24, y - h * 0.1],
        [x + h * 0.24, y - h * 0.1],
        [x + h * 0.2, y - h * 0.93],
        [x - h * 0.2, y - h * 0.93],
      ],
      paint('#2c3a36'),
    );
  for (let i = 0; i < 4; i++) {
    const w = between(random, 0.14, 0.3) * h;
    svg += line(
      `M${n(x - w / 2)} ${n(y - h * (0.76 - i * 0.16))}q${n(w * 0.25)} ${n(-h * 0.04)} ${n(w * 0.5)} 0t${n(w * 0.5)} 0`,
      paint(i === 0 ? '#f4c86a' : '#e9efe6'),
      h * 0.022,
      0.85,
    );
  }
  return svg;
}
