import type { Canvas } from '../../../core/canvas.js';
import { clamp, mix, rgb } from '../../../core/colour.js';
import { fbm, Field, noiseOf } from '../../../core/noise.js';
import { between, pick, rng } from '../../../core/rng.js';
import type { Plan } from '../../../plan/plan.js';
import { paintLayer } from '../../built/layer.js';
import { choose, line, oval, poly, rect, shape } from '../../built/shapes.js';
import { n, vectorSize } from '../../vector.js';

const VIEWS = ['plain', 'hills', 'base', 'crags'] as const;

/** The ground of the moon with its craters; in open space only under somebody who stands, and then a small world's. */
export function paintMoonGround(canvas: Canvas, plan: Plan): void {
  const moon = plan.place === 'moon';
  if (!moon && !plan.subjects.some((subject) => subject.footing === 'ground')) return;
  const view = choose(plan.variant, VIEWS);
  if (moon && view !== 'plain') paintLayer(canvas, horizon(plan, canvas, view), { depth: 0.8 });
  soilOf(canvas, plan, moon);
}

function horizon(plan: Plan, canvas: Canvas, view: (typeof VIEWS)[number]): string {
  const random = rng(plan.seed, 'moon-far');
  const { width, height } = vectorSize(canvas);
  const base = height * (plan.horizon + 0.06);
  const light = plan.light.x > 0.5 ? 1 : -1;
  let svg = '';
  for (let row = 0; row < 2; row++) {
    let d = `M-10 ${n(base)}`;
    let shade = '';
    for (let x = -10; x < width + 80; ) {
      const w = between(random, 90, 240);
      const tall = between(random, 26, view === 'crags' ? 190 : 96) * (row ? 0.7 : 1);
      d +=
        view === 'crags'
          ? `L${n(x + w * 0.4)} ${n(base - tall)}L${n(x + w * 0.6)} ${n(base - tall * 0.7)}L${n(x + w)} ${n(base - tall * 0.2)}`
          : `Q${n(x + w / 2)} ${n(base - tall * 1.5)} ${n(x + w)} ${n(base - tall * 0.3)}`;
      shade +=
        view === 'crags'
          ? poly(
              [
                [x + w * 0.4, base - tall],
                [x + w * (0.5 - light * 0.3), base],
                [x + w * (0.5 - light * 0.62), base],
              ],
              '#000',
              0.25,
            )
          : '';
      x += w;
    }
    svg += shape(`${d}V${n(base + 40)}H-10Z`, farOf(plan)[row] ?? '#63626e') + (row ? shade : '');
  }
  if (view === 'base') {
    const x = width * (plan.mirror ? 0.16 : 0.84);
    for (const [dx, r] of [
      [0, 84],
      [-120, 54],
      [110, 46],
    ] as const) {
      const cx = x + dx;
      svg +=
        shape(`M${n(cx - r)} ${n(base + 8)}A${n(r)} ${n(r)} 0 0 1 ${n(cx + r)} ${n(base + 8)}Z`, '#c9d3dc') +
        shape(
          `M${n(cx - light * r)} ${n(base + 8)}A${n(r)} ${n(r)} 0 0 ${light > 0 ? 1 : 0} ${n(cx)} ${n(base + 8 - r)}Q${n(cx - light * r * 0.36)} ${n(base - r * 0.4)} ${n(cx - light * r * 0.2)} ${n(base + 8)}Z`,
          '#000',
          0.22,
        ) +
        rect(cx - r * 0.16, base + 8 - r * 0.44, r * 0.32, r * 0.44, '#3a4454', 1, 5) +
        oval(cx + light * r * 0.4, base - r * 0.4, r * 0.13, '#ffe0a0');
    }
    svg +=
      line(
        `M${n(x + 40)} ${n(base - 60)}V${n(base - 176)}M${n(x + 16)} ${n(base - 150)}l48 -28`,
        '#c9d3dc',
        4,
      ) + oval(x + 40, base - 180, 6, '#ff6a5a');
  }
  return svg;
}

const isMars = ({ elements }: Plan): boolean => elements.includes('mars');
const MARS = [rgb('#c4683f'), rgb('#b85c3a'), rgb('#cc7a4c')] as const;
/** The far hills, the farther row first. */
const farOf = (plan: Plan): readonly string[] =>
  isMars(plan) ? ['#7a3b2c', '#93482f'] : ['#4a4956', '#63626e'];

function soilOf(canvas: Canvas, plan: Plan, moon: boolean): void {
  const { width, height, unit } = canvas;
  const noise = noiseOf(plan.seed, 'moonground');
  const random = rng(plan.seed, 'craters');
  const craters = Array.from({ length: moon ? 22 : 14 }, () => {
    const v = random() ** 0.7;
    return { x: random(), v, r: (0.018 + 0.07 * v) * between(random, 0.6, 1.2) };
  });
  const soil = moon
    ? pick(random, isMars(plan) ? MARS : [rgb('#a3a1aa'), rgb('#b0aaa4'), rgb('#949aa8')])
    : pick(random, [rgb('#a8765c'), rgb('#8a7fa3'), rgb('#6f9a8f'), rgb('#b58a4f')]);
  const toward = plan.light.x > 0.5 ? -0.7 : 0.7;
  const curve = moon ? 0.05 : 0.34;
  const field = new Field(Math.ceil(width / 3), Math.ceil(height / 5), (u, v) => {
    const far = 1 / (0.12 + v);
    return fbm(noise, (u - 0.5) * (width / unit) * (3 + far), far * 3 + v * 6, 4);
  });
  for (let x = 0; x < width; x++) {
    const edge =
      height * (plan.horizon + 0.02 * noise((x / unit) * 1.2, 0.5) + curve * (x / width - 0.5) ** 2);
    for (let y = Math.max(0, Math.floor(edge)); y < height; y++) {
      const v = clamp((y - edge) / (height - edge));
      let tone =
        0.95 -
        v * 0.38 +
        (field.at(x / width, v) - field.at(x / width + (plan.mirror ? 0.01 : -0.01), v)) * 0.55;
      for (const crater of craters) {
        const [dx, dy] = [
          ((x / width - crater.x) * width) / unit / crater.r,
          ((v - crater.v) * (height - edge)) / unit / (crater.r * 0.34),
        ];
        const d = Math.hypot(dx, dy);
        if (d < 1.2)
          tone += d < 1 ? (dy + dx * toward) * 0.15 - 0.07 : (1.2 - d) * (0.5 - dy - dx * toward) * 0.9;
      }
      const i = y * width + x;
      const cover = clamp(y - edge + 0.5);
      for (let c = 0; c < 3; c++)
        canvas.rgb[i * 3 + c] = mix(canvas.rgb[i * 3 + c] ?? 0, clamp((soil[c] ?? 0.5) * tone), cover);
      canvas.depth[i] = 0.6 * (1 - v);
    }
  }
}
