import { fbm, noiseOf } from '../../../core/noise.js';
import { between, pick } from '../../../core/rng.js';
import { paintLayer } from '../../built/layer.js';
import { relight } from '../../built/light.js';
import { halo, line, oval, shape } from '../../built/shapes.js';
import { n } from '../../vector.js';
import { blend, byLight, isDark } from './harmony.js';
import type { Sheet } from './sheet.js';
import { layGround } from './sheet.js';

/** Mountains made of lines alone: each ridge hides the ones behind and rises where the noise is high. */
export function paintLineHills(sheet: Sheet): void {
  const { canvas, plan, harmony, random, width, height } = sheet;
  const paints = byLight([...harmony.paints]);
  const dark = isDark(harmony.ground);
  layGround(sheet, blend(harmony.ground, harmony.paints[3], 0.5));
  const noise = noiseOf(plan.seed, 'line-hills');
  const sun = pick(random, [0.28, 0.5, 0.7]);
  const disc =
    oval(width * sun, height * 0.27, 150, harmony.paints[4]) +
    [1.14, 1.3, 1.48]
      .map(
        (r) =>
          `<circle cx="${n(width * sun)}" cy="${n(height * 0.27)}" r="${n(150 * r)}" fill="none" stroke="${harmony.paints[4]}" stroke-width="2.4" opacity=".5"/>`,
      )
      .join('');
  paintLayer(canvas, disc, { depth: 0.9 });
  const count = 34;
  const groups = 5;
  for (let group = 0; group < groups; group++) {
    let svg = '';
    for (let k = 0; k < Math.ceil(count / groups); k++) {
      const i = group * Math.ceil(count / groups) + k;
      const t = i / count;
      const base = height * (0.4 + 0.66 * t ** 1.05);
      let d = '';
      for (let x = -10; x <= width + 10; x += 9) {
        const swell = Math.exp(-(((x / width - sun) / 0.36) ** 2));
        const rise =
          Math.max(0, 0.36 + fbm(noise, (x / 1000) * 1.7 + i * 0.035, i * 0.12, 4)) * (0.35 + 0.85 * swell);
        d += `${d ? 'L' : 'M'}${n(x)} ${n(base - rise * 230 * (1 - t * 0.35))}`;
      }
      const fill = blend(
        dark ? (paints[0] ?? harmony.ground) : (paints[4] ?? harmony.ground),
        dark ? (paints[2] ?? harmony.ground) : (paints[0] ?? '#222222'),
        t * 0.95,
      );
      svg +=
        shape(`${d}V${n(height + 20)}H-10Z`, fill) +
        line(
          d,
          dark
            ? blend(paints[4] ?? '#ffffff', fill, 0.15)
            : blend(paints[t > 0.5 ? 4 : 0] ?? '#222222', fill, 0.25),
          2.6,
        );
    }
    paintLayer(canvas, svg, { depth: 0.76 - group * 0.17 });
  }
  relight(canvas, plan.seed, { ambient: [1, 1, 1], lamps: [], wash: 0.06, inside: 1 });
}

/** Broad waves of paper, each with stripes that follow its crest. */
export function paintWaves(sheet: Sheet): void {
  const { canvas, plan, harmony, random, width, height } = sheet;
  const paints = byLight([...harmony.paints]).reverse();
  layGround(sheet, paints[0]);
  const noise = noiseOf(plan.seed, 'waves');
  const rows = 7;
  const long = between(random, 0.9, 1.7);
  const moon = [width * between(random, 0.2, 0.8), height * between(random, 0.12, 0.24)] as const;
  paintLayer(
    canvas,
    oval(moon[0], moon[1], 92, harmony.paints[4]) +
      halo('glow', harmony.paints[4], 0.4) +
      oval(moon[0], moon[1], 260, 'url(#glow)'),
    { depth: 0.93 },
  );
  for (let row = 0; row < rows; row++) {
    const t = row / (rows - 1);
    const base = height * (0.3 + 0.62 * t);
    const phase = random() * 9;
    const tall = 60 + 46 * t;
    const crest = (x: number) =>
      base -
      Math.sin((x / 1000) * long * 6 + phase) * tall * 0.55 -
      noise((x / 1000) * 1.3, row * 3.1) * tall;
    const path = (drop: number) => {
      let d = '';
      for (let x = -12; x <= width + 12; x += 12)
        d += `${d ? 'L' : 'M'}${n(x)} ${n(crest(x + drop * 0.5) + drop)}`;
      return d;
    };
    const index = t * (paints.length - 1);
    const paint = blend(
      paints[Math.floor(index)] ?? harmony.ground,
      paints[Math.min(4, Math.ceil(index))] ?? harmony.ground,
      index % 1,
    );
    let svg =
      shape(`${path(-9)}V${n(height + 20)}H-12Z`, '#120a1c', 0.14) +
      shape(`${path(0)}V${n(height + 20)}H-12Z`, paint);
    const ink = row % 2 ? blend(paint, '#ffffff', 0.42) : blend(paint, harmony.paints[0], 0.4);
    for (let k = 1; k < 6; k++) svg += line(path(k * 15 + k * k * 1.6), ink, 4.4 - k * 0.55, 0.85);
    paintLayer(canvas, svg, { depth: 0.84 - row * 0.13, top: base - 260 });
  }
  relight(canvas, plan.seed, { ambient: [1, 1, 1], lamps: [], wash: 0.07, inside: 1 });
}

/** Quiet bands of colour with soft torn edges and one disc: a landscape with everything left out. */
export function paintBands(sheet: Sheet): void {
  const { canvas, plan, harmony, random, width, height } = sheet;
  layGround(sheet, harmony.paints[3]);
  const noise = noiseOf(plan.seed, 'bands');
  const [sx, sy, r] = [
    width * between(random, 0.25, 0.75),
    height * between(random, 0.2, 0.36),
    between(random, 80, 150),
  ];
  paintLayer(
    canvas,
    halo('sun', harmony.paints[4], 0.55) +
      oval(sx, sy, r * 2.7, 'url(#sun)') +
      oval(sx, sy, r, harmony.paints[4]),
    { depth: 0.92 },
  );
  const order = isDark(harmony.ground)
    ? byLight([...harmony.paints])
    : byLight([...harmony.paints]).reverse();
  let y = height * between(random, 0.36, 0.46);
  for (let band = 0; y < height; band++) {
    const paint = blend(order[Math.min(4, band)] ?? harmony.paints[0], harmony.ground, band < 5 ? 0.06 : 0.2);
    const tilt = between(random, -0.04, 0.04);
    let d = '';
    for (let x = -10; x <= width + 10; x += 7)
      d += `${d ? 'L' : 'M'}${n(x)} ${n(y + (x - width / 2) * tilt + fbm(noise, x / 330, band * 7, 4) * 46 + noise(x / 14, band) * 2.4)}`;
    let svg = shape(`${d}V${n(height + 90)}H-10Z`, paint);
    for (let k = 0; k < 26; k++) {
      const [bx, by, w] = [random() * width, y + between(random, 22, 190), between(random, 60, 320)];
      svg += line(
        `M${n(bx)} ${n(by)}q${n(w / 2)} ${n(between(random, -7, 7))} ${n(w)} ${n(w * tilt)}`,
        random() < 0.5 ? '#ffffff' : harmony.paints[0],
        between(random, 2, 9),
        0.1,
      );
    }
    svg += line(d, '#ffffff', 2.2, 0.35);
    paintLayer(canvas, svg, { depth: Math.max(0.04, 0.78 - band * 0.15), top: y - 110 });
    y += height * between(random, 0.09, 0.19);
  }
  relight(canvas, plan.seed, { ambient: [1, 1, 1], lamps: [], wash: 0.14, inside: 1 });
}
