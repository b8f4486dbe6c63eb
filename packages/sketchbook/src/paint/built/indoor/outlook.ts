import { between, pick, rng } from '../../../core/rng.js';
import type { Plan } from '../../../plan/plan.js';
import type { Palette } from '../../palette.js';
import { litHex } from '../../palette.js';
import { n } from '../../vector.js';
import { fade, halo, line, oval, poly, rect, shape } from '../shapes.js';

/** What one sees through a window of the given box: sky of the hour, then hills, roofs or gardens, then rain or snow on the glass. */
export function outlook(
  plan: Plan,
  palette: Palette,
  name: string,
  x: number,
  y: number,
  w: number,
  h: number,
): string {
  const random = rng(plan.seed, `outlook-${name}`);
  const has = (element: Plan['elements'][number]) => plan.elements.includes(element);
  const id = `sky-${name}`;
  const snow = plan.season === 'winter' || has('snowfall');
  let svg =
    fade(
      id,
      palette.sky.map((stop): [string, number] => [stop, 1]),
    ) + rect(x, y, w, h, `url(#${id})`);
  const clip = `view-${name}`;
  svg += `<defs><clipPath id="${clip}"><rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}"/></clipPath></defs><g clip-path="url(#${clip})">`;
  const light = litHex(palette, '#fff4d0', palette.dark ? 0 : 0.2);
  const [dx, dy] = [
    x + w * (plan.light.x > 0.5 ? 0.72 : 0.28),
    y + h * (plan.time === 'day' || palette.dark ? 0.24 : 0.52),
  ];
  const disc = Math.min(w, h) * 0.085;
  if (palette.dark)
    for (let i = 0; i < 26; i++)
      svg += oval(
        x + random() * w,
        y + random() * h * 0.7,
        between(random, 0.9, 2.4),
        '#fff',
        between(random, 0.4, 1),
      );
  if (has('sun') || has('moon'))
    svg += `${halo(`disc-${name}`, palette.dark ? '#dbe6ff' : '#fff3cf', 0.7)}${oval(dx, dy, disc * 3.4, `url(#disc-${name})`)}${oval(dx, dy, disc, palette.dark ? '#f4f1df' : light)}`;
  if (has('clouds') || has('rain'))
    for (let i = 0; i < 3; i++) {
      const [cx, cy, s] = [
        x + random() * w,
        y + h * between(random, 0.12, 0.45),
        w * between(random, 0.1, 0.2),
      ];
      const paint = palette.dark ? '#5a6c98' : plan.time === 'day' ? '#ffffff' : '#ffd9c4';
      for (let k = 0; k < 5; k++)
        svg += oval(
          cx + (k - 2) * s * 0.45,
          cy - (k % 2) * s * 0.16,
          s * between(random, 0.3, 0.5),
          paint,
          0.5,
          s * between(random, 0.16, 0.26),
        );
    }
  const ground = snow ? '#eaf0f6' : plan.season === 'autumn' ? '#b08a4a' : '#7ea860';
  const kind = pick(random, ['hills', 'roofs', 'garden', 'roofs']);
  for (let i = 0; i < 3; i++) {
    const base = y + h * (0.62 + i * 0.12);
    if (kind === 'roofs') {
      for (let rx = x - 20; rx < x + w; ) {
        const rw = w * between(random, 0.14, 0.26);
        const tall = h * between(random, 0.04, 0.16);
        const wall = litHex(
          palette,
          pick(random, ['#d9b79c', '#e8cfae', '#c9a08a', '#b9bcc4']),
          0.5 - i * 0.2,
        );
        svg +=
          rect(rx, base - tall, rw, h, wall) +
          poly(
            [
              [rx - 4, base - tall + 1],
              [rx + rw / 2, base - tall - rw * 0.4],
              [rx + rw + 4, base - tall + 1],
            ],
            litHex(
              palette,
              snow ? '#eef3f8' : pick(random, ['#a85a48', '#8a5560', '#7a6470']),
              0.45 - i * 0.2,
            ),
          );
        for (let k = 0; k < 2; k++)
          svg += rect(
            rx + rw * (0.22 + k * 0.36),
            base - tall + h * 0.03,
            rw * 0.17,
            h * 0.05,
            palette.dark
              ? pick(random, ['#ffd58a', '#ffc46b', '#3f4a6c'])
              : litHex(palette, '#6f8494', 0.35 - i * 0.1),
          );
        rx += rw * between(random, 0.9, 1.15);
      }
    } else {
      svg += shape(
        `M${n(x)} ${n(base + between(random, -0.06, 0.06) * h)}C${n(x + w * 0.3)} ${n(base - h * between(random, 0.04, 0.14))} ${n(x + w * 0.6)} ${n(base + h * between(random, 0, 0.1))} ${n(x + w)} ${n(base - h * between(random, 0, 0.12))}V${n(y + h)}H${n(x)}Z`,
        litHex(palette, ground, 0.55 - i * 0.22),
      );
      if (kind === 'garden' || i > 0)
        for (let k = 0; k < 6; k++) {
          const [tx, size] = [x + random() * w, h * between(random, 0.07, 0.13) * (1 + i * 0.5)];
          const leaf = litHex(
            palette,
            snow
              ? '#d5e0e8'
              : plan.season === 'autumn'
                ? pick(random, ['#c9752f', '#b8502f', '#d9a03f'])
                : pick(random, ['#4f8a4a', '#3f7a48', '#6a9f50']),
            0.42 - i * 0.16,
          );
          svg +=
            rect(
              tx - size * 0.05,
              base - size * 0.2,
              size * 0.1,
              size * 0.5,
              litHex(palette, '#5b3d2c', 0.4 - i * 0.1),
            ) +
            oval(tx, base - size * 0.45, size * 0.36, leaf) +
            oval(tx + size * 0.2, base - size * 0.3, size * 0.26, leaf) +
            oval(tx - size * 0.22, base - size * 0.28, size * 0.25, leaf);
        }
    }
  }
  if (has('rain') || has('storm'))
    for (let i = 0; i < 46; i++) {
      const [rx, ry] = [x + random() * w, y + random() * h];
      svg += line(`M${n(rx)} ${n(ry)}l${n(-4)} ${n(between(random, 12, 30))}`, '#eef4fb', 1.3, 0.45);
    }
  if (has('snowfall'))
    for (let i = 0; i < 50; i++)
      svg += oval(x + random() * w, y + random() * h, between(random, 1.5, 4), '#fff', 0.9);
  svg += poly(
    [
      [x + w * 0.08, y],
      [x + w * 0.22, y],
      [x + w * 0.02, y + h],
      [x - w * 0.1, y + h],
    ],
    '#fff',
    palette.dark ? 0.04 : 0.13,
  );
  return `${svg}</g>`;
}
