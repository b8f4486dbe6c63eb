import { clamp, smoothstep } from '../../../core/colour.js';
import { fbm, Field, noiseOf } from '../../../core/noise.js';
import { between, pick, rng } from '../../../core/rng.js';
import { paintLayer } from '../../built/layer.js';
import { relight } from '../../built/light.js';
import { halo, line, oval, shape } from '../../built/shapes.js';
import { n } from '../../vector.js';
import { blend, byLight, isDark } from './harmony.js';
import type { Sheet } from './sheet.js';
import { layGround, paintOf } from './sheet.js';

/** Soft pebble forms, see-through where they overlap, with fine loose outlines. */
export function paintBlobs(sheet: Sheet): void {
  const { canvas, plan, harmony, random, width, height } = sheet;
  layGround(sheet, blend(harmony.ground, harmony.paints[3], 0.25));
  const noise = noiseOf(plan.seed, 'blobs');
  const long = Math.max(width, height);
  const outline = harmony.paints[isDark(harmony.ground) ? 4 : 0];
  const count = 8;
  for (let i = 0; i < count; i++) {
    const big = i < 3 ? between(random, 0.24, 0.36) : between(random, 0.08, 0.18);
    const [cx, cy] = [
      width * (0.12 + 0.76 * ((i * 0.382 + random() * 0.2) % 1)),
      height * between(random, 0.14, 0.86),
    ];
    const r = big * Math.min(long, 1500);
    const pebble = (grow: number, dx: number, dy: number): string => {
      let d = '';
      for (let k = 0; k < 60; k++) {
        const turn = (k / 60) * Math.PI * 2;
        const reach = r * grow * (1 + 0.34 * noise(Math.cos(turn) * 0.8 + i * 7, Math.sin(turn) * 0.8));
        d += `${k ? 'L' : 'M'}${n(cx + dx + Math.cos(turn) * reach)} ${n(cy + dy + Math.sin(turn) * reach * 0.86)}`;
      }
      return `${d}Z`;
    };
    const paint = harmony.paints[(i + 1) % 5] ?? harmony.paints[1];
    let svg = shape(pebble(1, 0, 0), paint, i < 3 ? 0.86 : 0.8);
    if (i % 3 === 0)
      for (let k = 1; k < 7; k++)
        svg += line(pebble(1 - k * 0.13, k * 3, k * 2), blend(paint, '#ffffff', 0.45), 2.6, 0.8);
    else if (i % 3 === 1) svg += line(pebble(1.02, 13, -11), outline, 2.6, 0.85);
    else
      for (let k = 0; k < 46; k++) {
        const [a, q] = [random() * 6.28, Math.sqrt(random()) * 0.62 * r];
        svg += oval(
          cx + Math.cos(a) * q,
          cy + Math.sin(a) * q * 0.86,
          between(random, 2.4, 5.4),
          blend(paint, harmony.ground, 0.7),
          0.9,
        );
      }
    paintLayer(canvas, svg, { depth: 0.84 - i * 0.1 });
  }
  let stems = '';
  for (let i = 0; i < 2; i++) {
    const [x, y, h] = [
      width * between(random, 0.15, 0.85),
      height * between(random, 0.55, 1),
      between(random, 240, 420),
    ];
    stems += line(`M${n(x)} ${n(y)}q${n(h * 0.1)} ${n(-h * 0.5)} 0 ${n(-h)}`, outline, 3.4);
    for (let k = 1; k < 8; k++)
      for (const side of [-1, 1])
        stems += shape(
          `M${n(x + 18 * Math.sin((k / 8) * 3))} ${n(y - (h * k) / 8)}q${n(side * 46)} ${n(-14)} ${n(side * 62)} ${n(-52)}q${n(-side * 46)} 6 ${n(-side * 62)} 52Z`,
          outline,
          0.9,
        );
  }
  paintLayer(canvas, stems, { depth: 0.03 });
  relight(canvas, plan.seed, { ambient: [1, 1, 1], lamps: [], wash: 0.09, inside: 1 });
}

/** Lights out of focus: large faint discs behind, small bright ones before. */
export function paintBokeh(sheet: Sheet): void {
  const { canvas, harmony, random, width, height } = sheet;
  const dark = byLight([harmony.ground, ...harmony.paints]);
  const night = {
    ...harmony,
    ground: isDark(harmony.ground) ? harmony.ground : blend(dark[0] ?? '#16202c', '#0a0c16', 0.45),
  };
  layGround({ ...sheet, harmony: night }, blend(dark[1] ?? night.ground, night.ground, 0.45));
  const lights = [...harmony.paints.slice(1), '#fff4dc'];
  const area = Math.sqrt((width * height) / 1e6);
  const path = between(random, -0.5, 0.5);
  for (const [layer, [count, low, high, strength]] of (
    [
      [16, 110, 240, 0.3],
      [34, 44, 110, 0.42],
      [46, 14, 46, 0.62],
      [60, 2.5, 8, 0.9],
    ] as const
  ).entries()) {
    let svg = '';
    for (let i = 0; i < count * area; i++) {
      const u = random();
      const [x, y] = [
        u * width,
        height * clamp(0.55 + path * (u - 0.5) + (random() + random() + random() - 1.5) * 0.42, 0, 1),
      ];
      const r = between(random, low, high);
      const paint = pick(random, lights as [string, ...string[]]);
      const id = `b${layer}-${i}`;
      svg += `<defs><radialGradient id="${id}"><stop offset="0" stop-color="${paint}" stop-opacity="${(strength * 0.62).toFixed(2)}"/><stop offset=".82" stop-color="${paint}" stop-opacity="${(strength * 0.8).toFixed(2)}"/><stop offset=".95" stop-color="${blend(paint, '#ffffff', 0.4)}" stop-opacity="${strength.toFixed(2)}"/><stop offset="1" stop-color="${paint}" stop-opacity="0"/></radialGradient></defs>${oval(x, y, r, `url(#${id})`)}`;
      if (layer === 3) svg += halo(`h${i}`, paint, 0.5) + oval(x, y, r * 5, `url(#h${i})`);
    }
    paintLayer(canvas, svg, { depth: 0.8 - layer * 0.24 });
  }
}

/** A mosaic of small stones whose colours follow one large form: a sun over hills, or rings. */
export function paintMosaic({ canvas, plan, harmony, random }: Sheet): void {
  const { width, height, unit, rgb: plane, depth } = canvas;
  const noise = noiseOf(plan.seed, 'mosaic');
  const jitter = rng(plan.seed, 'stones');
  const [wide, tall] = [width / unit, height / unit];
  const size = between(random, 0.034, 0.05);
  const [columns, rows] = [Math.ceil(wide / size) + 3, Math.ceil(tall / size) + 3];
  const seeds = new Float32Array(columns * rows * 2);
  for (let i = 0; i < columns * rows; i++) {
    seeds[i * 2] = ((i % columns) - 1 + 0.5 + (jitter() - 0.5) * 0.62) * size;
    seeds[i * 2 + 1] = (Math.floor(i / columns) - 1 + 0.5 + (jitter() - 0.5) * 0.62) * size;
  }
  const rings = random() < 0.5;
  const [sx, sy] = [wide * between(random, 0.3, 0.7), tall * between(random, 0.3, rings ? 0.6 : 0.4)];
  const paints = harmony.paints.map(paintOf);
  const ground = paintOf(harmony.ground);
  const colourAt = (
    x: number,
    y: number,
    dice: number,
  ): { paint: readonly [number, number, number]; depth: number } => {
    const away = Math.hypot(x - sx, y - sy);
    if (rings) {
      const ring = Math.floor((away + fbm(noise, x * 1.6, y * 1.6, 2) * 0.2) / 0.115 + dice * 0.5);
      return {
        paint: (ring % 6 === 5 ? ground : paints[ring % 5]) ?? ground,
        depth: 0.2 + (ring % 6) * 0.13,
      };
    }
    if (away < 0.17 + dice * 0.01) return { paint: paints[4] ?? ground, depth: 0.7 };
    for (let hill = 3; hill >= 0; hill--)
      if (y / tall > 0.5 + hill * 0.13 + fbm(noise, x * 1.3 + hill * 9, hill, 2) * 0.2)
        return {
          paint: paints[(3 - hill + (dice > 0.72 ? 1 : 0)) % 4] ?? ground,
          depth: 0.15 + (3 - hill) * 0.14,
        };
    return { paint: away < 0.34 + dice * 0.16 ? (paints[3] ?? ground) : ground, depth: 0.9 };
  };
  const cells = Array.from({ length: columns * rows }, (_, i) => {
    const dice = jitter();
    return { ...colourAt(seeds[i * 2] ?? 0, seeds[i * 2 + 1] ?? 0, dice), tone: 0.86 + jitter() * 0.28 };
  });
  const wear = new Field(Math.ceil(width / 8), Math.ceil(height / 8), (u, v) =>
    fbm(noise, u * wide * 9, v * tall * 9, 2),
  );
  const grout = paintOf(
    isDark(harmony.ground)
      ? blend(harmony.ground, '#000000', 0.5)
      : blend(harmony.ground, harmony.paints[0], 0.42),
  );
  for (let y = 0; y < height; y++) {
    if ((y & 15) === 0) canvas.check();
    const py = y / unit;
    const row = Math.floor(py / size) + 1;
    for (let x = 0; x < width; x++) {
      const px = x / unit;
      const column = Math.floor(px / size) + 1;
      let [best, next, cell] = [9, 9, 0];
      for (let dy = -1; dy <= 1; dy++)
        for (let dx = -1; dx <= 1; dx++) {
          const at = (row + dy) * columns + column + dx;
          const far = Math.hypot((seeds[at * 2] ?? 99) - px, (seeds[at * 2 + 1] ?? 99) - py);
          if (far < best) {
            next = best;
            best = far;
            cell = at;
          } else if (far < next) next = far;
        }
      const stone = cells[cell];
      if (!stone) continue;
      const edge = (next - best) / size;
      const cover = smoothstep(0.07, 0.15, edge);
      const bevel =
        0.94 +
        smoothstep(0.1, 0.5, edge) * 0.1 +
        wear.at(x / width, y / height) * 0.1 +
        (((seeds[cell * 2 + 1] ?? 0) - py) / size) * 0.1;
      const i = y * width + x;
      for (let c = 0; c < 3; c++)
        plane[i * 3 + c] = clamp(
          (grout[c] ?? 0) * (1 - cover) + (stone.paint[c] ?? 0) * stone.tone * bevel * cover,
        );
      depth[i] = stone.depth;
    }
  }
}
