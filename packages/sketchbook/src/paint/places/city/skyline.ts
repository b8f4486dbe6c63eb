import { between, pick } from '../../../core/rng.js';
import type { PaintSet } from '../../built/paint-set.js';
import { GLOW } from '../../built/paint-set.js';
import { line, oval, poly, rect, shape } from '../../built/shapes.js';
import { n } from '../../vector.js';

/** A row of far buildings from `from` to `to`, standing on `base`. */
export interface Skyline {
  from: number;
  to: number;
  base: number;
  low: number;
  high: number;
  wide: number;
  windows: boolean;
  old: boolean;
}

const FAR = ['#7d87a0', '#8f8596', '#9a8f94', '#6f7f9a', '#a59a98', '#87919c'] as const;

/** Towers or old roofs against the sky, lit from one side. */
export function skyline(set: PaintSet, row: Skyline): string {
  const { random, paint, side } = set;
  let svg = '';
  const crest = between(random, 0.3, 0.7) * (row.to - row.from) + row.from;
  for (let x = row.from - 30; x < row.to; ) {
    const w = row.wide * between(random, 0.55, 1.3);
    const rise = Math.exp(-(((x + w / 2 - crest) / ((row.to - row.from) * 0.32)) ** 2));
    const tall = row.low + (row.high - row.low) * (rise * 0.6 + random() * 0.42);
    const wall = pick(random, FAR);
    const y = row.base - tall;
    const top = random();
    if (row.old) {
      svg += poly(
        [
          [x - 4, y],
          [x + w / 2, y - w * between(random, 0.4, 0.75)],
          [x + w + 4, y],
        ],
        paint(pick(random, ['#8f5a4c', '#7a5058', '#6a5a68'])),
      );
      if (top < 0.4) svg += rect(x + w * 0.2, y - w * 0.42, w * 0.13, w * 0.4, paint('#8a5a4c'));
    } else if (top < 0.2)
      svg +=
        rect(x + w * 0.46, y - tall * 0.2, 4, tall * 0.22, paint(wall)) +
        rect(x + w * 0.3, y - 18, w * 0.4, 20, paint(wall));
    else if (top < 0.38)
      svg += poly(
        [
          [x, y + 1],
          [x + w / 2, y - w * 0.7],
          [x + w, y + 1],
        ],
        paint(wall),
      );
    else if (top < 0.55)
      svg +=
        rect(x + w * 0.15, y - 26, w * 0.7, 28, paint(wall)) +
        rect(x + w * 0.32, y - 46, w * 0.36, 22, paint(wall));
    else if (top < 0.66)
      svg += shape(
        `M${n(x)} ${n(y + 1)}Q${n(x + w / 2)} ${n(y - w * 0.55)} ${n(x + w)} ${n(y + 1)}Z`,
        paint(wall),
      );
    svg += rect(x, y, w, tall + 6, paint(wall));
    svg += rect(side > 0 ? x : x + w * 0.62, y, w * 0.38, tall + 6, '#1d1838', 0.16 * (1 - set.haze * 0.6));
    svg += rect(side > 0 ? x + w - 3 : x, y, 3, tall, '#fff', 0.2);
    if (row.windows) svg += lights(set, x, y, w, tall);
    x += w + between(random, row.old ? -2 : -6, row.old ? 2 : 12);
  }
  return svg;
}

function lights(set: PaintSet, x: number, y: number, w: number, tall: number): string {
  const { random, paint } = set;
  const kind = random();
  const columns = Math.max(2, Math.floor(w / 17));
  const step = w / columns;
  const pane = paint(set.dark ? '#3f4a6c' : '#c4d6e2', 0.05);
  let svg = '';
  if (kind < 0.25 && !set.dark) {
    for (let top = y + 12; top < y + tall - 14; top += 20)
      svg += rect(x + w * 0.1, top, w * 0.8, 8, pane, 0.6);
    return svg;
  }
  for (let top = y + 12; top < y + tall - 14; top += 22)
    for (let column = 0; column < columns; column++) {
      const glow = random() < set.lit * 0.75;
      if (!glow && random() < 0.35) continue;
      svg += rect(
        x + column * step + step * 0.26,
        top,
        step * 0.5,
        12,
        glow ? pick(random, GLOW) : pane,
        glow ? 0.95 - set.haze * 0.45 : 0.6,
      );
    }
  return svg;
}

/** A church tower or a dome for the middle distance. */
export function landmark(
  set: PaintSet,
  x: number,
  base: number,
  size: number,
  kind: 'spire' | 'dome' | 'clock',
): string {
  const { paint } = set;
  const stone = paint('#c9b79a');
  const roof = paint(kind === 'dome' ? '#6f9a8c' : '#6a5060');
  const w = size * 0.2;
  const dark = (px: number, pw: number, py: number, ph: number) =>
    rect(set.side > 0 ? px : px + pw * 0.6, py, pw * 0.4, ph, '#1d1838', 0.17);
  const glass = set.dark ? '#ffd58a' : paint('#5a6478');
  if (kind === 'dome')
    return (
      rect(x - w * 1.5, base - size * 0.4, w * 3, size * 0.4 + 6, stone) +
      dark(x - w * 1.5, w * 3, base - size * 0.4, size * 0.4) +
      [0, 1, 2, 3, 4]
        .map((i) =>
          rect(x - w * 1.25 + i * w * 0.55, base - size * 0.33, w * 0.22, size * 0.22, glass, 0.8, w * 0.1),
        )
        .join('') +
      rect(x - w, base - size * 0.52, w * 2, size * 0.14, stone) +
      shape(
        `M${n(x - w * 1.1)} ${n(base - size * 0.51)}C${n(x - w * 1.1)} ${n(base - size * 0.86)} ${n(x + w * 1.1)} ${n(base - size * 0.86)} ${n(x + w * 1.1)} ${n(base - size * 0.51)}Z`,
        roof,
      ) +
      rect(x - w * 0.16, base - size * 0.87, w * 0.32, size * 0.12, stone) +
      line(`M${n(x)} ${n(base - size * 0.86)}V${n(base - size)}`, roof, w * 0.08)
    );
  const tower =
    rect(x - w / 2, base - size * 0.62, w, size * 0.62 + 6, stone) +
    dark(x - w / 2, w, base - size * 0.62, size * 0.62);
  const holes = [0.5, 0.36]
    .map((up) => rect(x - w * 0.13, base - size * up, w * 0.26, size * 0.07, glass, 0.9, w * 0.13))
    .join('');
  const clock =
    kind === 'clock'
      ? oval(x, base - size * 0.56, w * 0.3, paint('#f6ecd2')) +
        line(
          `M${n(x)} ${n(base - size * 0.56)}v${n(-w * 0.2)}M${n(x)} ${n(base - size * 0.56)}h${n(w * 0.14)}`,
          paint('#3a3038'),
          w * 0.05,
        )
      : '';
  const snow = set.snow
    ? poly(
        [
          [x - w * 0.5, base - size * 0.64],
          [x, base - size * 0.96],
          [x + w * 0.08, base - size * 0.9],
          [x - w * 0.3, base - size * 0.64],
        ],
        paint('#f4f8fc'),
      )
    : '';
  return (
    tower +
    rect(x - w * 0.6, base - size * 0.635, w * 1.2, size * 0.025, paint('#a3927a')) +
    holes +
    clock +
    poly(
      [
        [x - w * 0.58, base - size * 0.63],
        [x, base - size * 0.98],
        [x + w * 0.58, base - size * 0.63],
      ],
      roof,
    ) +
    snow +
    line(
      `M${n(x)} ${n(base - size * 0.97)}V${n(base - size * 1.04)}M${n(x - w * 0.1)} ${n(base - size * 1.01)}h${n(w * 0.2)}`,
      paint('#d9b45a'),
      Math.max(1, w * 0.05),
    )
  );
}
