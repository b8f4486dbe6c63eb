import type { Rng } from '../../../core/rng.js';
import { between, pick } from '../../../core/rng.js';
import { n } from '../../vector.js';
import { line, oval, poly, rect, shape } from '../shapes.js';

/** A framed picture: a landscape, a flower, a moon or shapes. */
export function picture(random: Rng, x: number, y: number, w: number, h: number): string {
  const frame = pick(random, ['#6b4630', '#c9a05a', '#3a3438', '#efe4d0', '#8f5a3c']);
  const [a, b, c] = pick<readonly [string, string, string]>(random, [
    ['#bcd8e0', '#7fae8a', '#e8a04a'],
    ['#f6dcc0', '#c96f5a', '#5a7f8a'],
    ['#dfe3ee', '#6a7fb0', '#f2c86a'],
    ['#f3e9d2', '#8fae6a', '#c9566a'],
  ]);
  const [ix, iy, iw, ih] = [x + w * 0.14, y + h * 0.14, w * 0.72, h * 0.72];
  let svg =
    rect(x + 5, y + 7, w, h, '#120a18', 0.22) +
    rect(x, y, w, h, frame) +
    rect(x, y, w, 3, '#fff', 0.3) +
    rect(x + w * 0.07, y + h * 0.07, w * 0.86, h * 0.86, '#faf3e4') +
    rect(ix, iy, iw, ih, a);
  const kind = Math.floor(random() * 4);
  if (kind === 0)
    svg +=
      oval(ix + iw * 0.68, iy + ih * 0.3, Math.min(iw, ih) * 0.13, c) +
      shape(
        `M${n(ix)} ${n(iy + ih * 0.66)}L${n(ix + iw * 0.3)} ${n(iy + ih * 0.36)}L${n(ix + iw * 0.52)} ${n(iy + ih * 0.62)}L${n(ix + iw * 0.7)} ${n(iy + ih * 0.46)}L${n(ix + iw)} ${n(iy + ih * 0.7)}V${n(iy + ih)}H${n(ix)}Z`,
        b,
      );
  else if (kind === 1) {
    svg += line(
      `M${n(ix + iw * 0.5)} ${n(iy + ih)}Q${n(ix + iw * 0.46)} ${n(iy + ih * 0.7)} ${n(ix + iw * 0.5)} ${n(iy + ih * 0.4)}`,
      '#4f7a4a',
      4,
    );
    for (let i = 0; i < 6; i++)
      svg += oval(
        ix + iw * 0.5 + Math.cos(i * 1.05) * ih * 0.13,
        iy + ih * 0.36 + Math.sin(i * 1.05) * ih * 0.13,
        ih * 0.09,
        b,
      );
    svg += oval(ix + iw * 0.5, iy + ih * 0.36, ih * 0.07, c);
  } else if (kind === 2)
    svg +=
      rect(ix, iy + ih * 0.6, iw, ih * 0.4, b) +
      oval(ix + iw / 2, iy + ih * 0.36, ih * 0.17, '#fff6dc') +
      poly(
        [
          [ix + iw * 0.3, iy + ih * 0.74],
          [ix + iw * 0.66, iy + ih * 0.74],
          [ix + iw * 0.6, iy + ih * 0.82],
          [ix + iw * 0.36, iy + ih * 0.82],
        ],
        c,
      ) +
      poly(
        [
          [ix + iw * 0.47, iy + ih * 0.72],
          [ix + iw * 0.47, iy + ih * 0.4],
          [ix + iw * 0.64, iy + ih * 0.7],
        ],
        '#fff',
      );
  else
    svg +=
      oval(ix + iw * 0.36, iy + ih * 0.42, ih * 0.24, b) +
      rect(ix + iw * 0.42, iy + ih * 0.46, iw * 0.38, ih * 0.4, c, 0.85) +
      line(
        `M${n(ix + iw * 0.1)} ${n(iy + ih * 0.84)}Q${n(ix + iw * 0.5)} ${n(iy + ih * 0.2)} ${n(ix + iw * 0.9)} ${n(iy + ih * 0.3)}`,
        '#3a3438',
        3,
      );
  return svg;
}

/** A loose cluster of pictures round a middle. */
export function gallery(random: Rng, x: number, y: number, size: number, count: number): string {
  const spots: (readonly [number, number, number, number])[] = [
    [-0.5, -0.55, 0.62, 0.5],
    [0.2, -0.5, 0.44, 0.56],
    [-0.44, 0.03, 0.4, 0.5],
    [0.04, 0.14, 0.58, 0.42],
  ];
  return spots
    .slice(0, count)
    .map(([dx, dy, w, h]) =>
      picture(
        random,
        x + (count === 1 ? -0.4 : dx) * size,
        y + (count === 1 ? -0.35 : dy) * size,
        (count === 1 ? 0.8 : w) * size,
        (count === 1 ? 0.62 : h) * size,
      ),
    )
    .join('');
}

/** A wall clock. */
export const clock = (random: Rng, x: number, y: number, r: number): string => {
  const turn = random() * 6.28;
  return (
    oval(x + 4, y + 6, r, '#120a18', 0.24) +
    oval(x, y, r, '#7a4f34') +
    oval(x, y, r * 0.84, '#fbf4e2') +
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
      .map((i) =>
        oval(x + Math.cos(i * 0.5236) * r * 0.68, y + Math.sin(i * 0.5236) * r * 0.68, r * 0.045, '#4a3a38'),
      )
      .join('') +
    line(
      `M${n(x)} ${n(y)}L${n(x + Math.cos(turn) * r * 0.56)} ${n(y + Math.sin(turn) * r * 0.56)}M${n(x)} ${n(y)}L${n(x + Math.cos(turn * 2.7) * r * 0.36)} ${n(y + Math.sin(turn * 2.7) * r * 0.36)}`,
      '#3a2c30',
      r * 0.08,
    )
  );
};

/** Paper on a wall of given box: stripes, dots, sprigs, panels or plain plaster. */
export function wallpaper(
  random: Rng,
  x: number,
  y: number,
  w: number,
  h: number,
  ink: string,
  kind: 'stripes' | 'dots' | 'sprigs' | 'panels' | 'plain',
  skip?: readonly [number, number, number, number],
): string {
  let svg = '';
  const free = (px: number, py: number): boolean =>
    !skip || px < skip[0] || px > skip[0] + skip[2] || py < skip[1] || py > skip[1] + skip[3];
  if (kind === 'stripes')
    for (let sx = x; sx < x + w; sx += 52)
      svg += rect(sx, y, 22, h, ink, 0.5) + rect(sx + 30, y, 3, h, ink, 0.5);
  else if (kind === 'dots' || kind === 'sprigs') {
    let row = 0;
    for (let py = y + 20; py < y + h - 16; py += 46, row++)
      for (let px = x + 20 + (row % 2) * 26; px < x + w; px += 52) {
        if (!free(px, py)) continue;
        const j = between(random, -2, 2);
        svg +=
          kind === 'dots'
            ? oval(px + j, py + j, 5, ink, 0.7)
            : line(
                `M${n(px)} ${n(py + 12)}Q${n(px + j)} ${n(py)} ${n(px + 1)} ${n(py - 8)}M${n(px)} ${n(py + 4)}q-9 -2 -10 -10M${n(px)} ${n(py + 2)}q9 -3 10 -11`,
                ink,
                3,
                0.75,
              ) + oval(px + 1, py - 11, 4.5, ink, 0.9);
      }
  } else if (kind === 'panels') {
    const low = y + h * 0.62;
    svg +=
      rect(x, low, w, y + h - low, '#fff', 0.2) +
      rect(x, low - 8, w, 12, '#fff', 0.5) +
      rect(x, low + 4, w, 5, '#120a18', 0.12);
    for (let px = x + 16; px < x + w; px += 128)
      svg +=
        rect(px, low + 22, 104, y + h - low - 56, '#120a18', 0.09) +
        rect(px + 4, low + 26, 100, y + h - low - 60, '#fff', 0.18);
    for (let px = x + 20; px < x + w; px += 64) svg += rect(px, y, 22, low - y - 8, ink, 0.28);
  }
  return svg;
}

/** A shelf's worth of toys on the floor: blocks, a ball, a train, a bear. */
export function toys(random: Rng, x: number, y: number, s: number): string {
  const colours = ['#e5533f', '#f4b63f', '#4f9a8a', '#5a7fc0', '#e58aa6'];
  let svg = oval(x, y + 3, s * 1.1, '#120a18', 0.18, s * 0.12);
  for (const [i, [dx, up]] of (
    [
      [-0.7, 0],
      [-0.3, 0],
      [-0.5, 0.36],
    ] as const
  ).entries())
    svg +=
      rect(
        x + dx * s,
        y - s * (0.36 + up),
        s * 0.36,
        s * 0.36,
        colours[(i + Math.floor(random() * 5)) % 5] ?? '#e5533f',
        1,
        4,
      ) + rect(x + dx * s + s * 0.08, y - s * (0.28 + up), s * 0.2, s * 0.2, '#fff', 0.34, 3);
  const ball = x + s * 0.55;
  return (
    svg +
    oval(ball, y - s * 0.3, s * 0.3, '#5a9fc0') +
    shape(
      `M${n(ball - s * 0.29)} ${n(y - s * 0.36)}Q${n(ball)} ${n(y - s * 0.1)} ${n(ball + s * 0.29)} ${n(y - s * 0.36)}Q${n(ball)} ${n(y - s * 0.24)} ${n(ball - s * 0.29)} ${n(y - s * 0.36)}Z`,
      '#f4d35e',
    ) +
    oval(ball - s * 0.1, y - s * 0.42, s * 0.08, '#fff', 0.6)
  );
}

/** A bowl for a cat, with its fish on the side. */
export const catBowl = (x: number, y: number, w: number): string =>
  oval(x, y, w * 0.62, '#120a18', 0.2, w * 0.12) +
  poly(
    [
      [x - w * 0.5, y - w * 0.02],
      [x + w * 0.5, y - w * 0.02],
      [x + w * 0.4, y - w * 0.28],
      [x - w * 0.4, y - w * 0.28],
    ],
    '#5a8fb0',
  ) +
  oval(x, y - w * 0.28, w * 0.4, '#4a7896', 1, w * 0.1) +
  oval(x, y - w * 0.28, w * 0.3, '#9a6240', 1, w * 0.065) +
  oval(x - w * 0.03, y - w * 0.13, w * 0.13, '#f6efe2', 1, w * 0.055) +
  poly(
    [
      [x + w * 0.08, y - w * 0.13],
      [x + w * 0.17, y - w * 0.19],
      [x + w * 0.17, y - w * 0.07],
    ],
    '#f6efe2',
  );
