import type { Canvas } from '../core/canvas.js';
import type { Rgb } from '../core/colour.js';
import { clamp, mix, smoothstep } from '../core/colour.js';
import { fbm, Field, noiseOf } from '../core/noise.js';
import { between, pick, rng } from '../core/rng.js';
import type { Plan } from '../plan/plan.js';
import { seasonOf } from './land/season.js';
import type { Palette } from './palette.js';
import { n, paintVector, vectorSize } from './vector.js';

const INDOORS: readonly Plan['place'][] = ['room', 'cafe', 'stage', 'studio', 'abstract', 'cave'];

/** Wind takes a few leaves along wherever trees stand and it is not winter. */
const windblown = (plan: Plan): boolean =>
  plan.elements.includes('wind') && plan.elements.includes('trees') && seasonOf(plan) !== 'winter';

/** Fog, rain, snow, lightning and drifting leaves or petals, over everything. */
export function paintWeather(canvas: Canvas, plan: Plan, palette: Palette): void {
  if (INDOORS.includes(plan.place)) return;
  const has = (element: Plan['elements'][number]) => plan.elements.includes(element);
  if (plan.place !== 'space' && plan.place !== 'underwater') {
    if (has('fog')) fog(canvas, plan, palette);
    if (has('rain')) paintVector(canvas, rain(canvas, plan), 0);
    if (has('snowfall')) flakes(canvas, plan);
    if (has('leaves') || has('petals') || windblown(plan))
      paintVector(canvas, drift(canvas, plan, has('petals')), 0);
    if (has('wind')) paintVector(canvas, gusts(canvas, plan), 0);
  }
  const glowing = plan.mood === 'magical' || plan.mood === 'dreamy';
  if (glowing) sparkles(canvas, plan, palette, plan.mood === 'magical' ? 60 : 26);
  else if (palette.dark && ['meadow', 'forest', 'river'].includes(plan.place)) fireflies(canvas, plan);
}

function fog(canvas: Canvas, plan: Plan, palette: Palette): void {
  const { width, height, rgb, depth } = canvas;
  const noise = noiseOf(plan.seed, 'fog');
  const field = new Field(96, 64, (u, v) => fbm(noise, u * 2.2, v * 5, 4));
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      const level = Math.exp(-(((y / height - plan.horizon - 0.03) / 0.22) ** 2));
      const cover = clamp(
        (depth[i] ?? 1) * 0.62 * level + level * (0.16 + field.at(x / width, y / height) * 0.5),
        0,
        0.85,
      );
      for (let c = 0; c < 3; c++)
        rgb[i * 3 + c] = mix(rgb[i * 3 + c] ?? 0, Math.min(1, (palette.haze[c] ?? 0) * 1.02), cover);
    }
}

function rain(canvas: Canvas, plan: Plan): string {
  const random = rng(plan.seed, 'rain');
  const { width, height } = vectorSize(canvas);
  const slant = between(random, 0.12, 0.3) * (plan.mirror ? -1 : 1);
  let svg = '';
  for (let i = 0; i < 420; i++) {
    const near = random();
    const [x, y, tall] = [random() * width * 1.2 - width * 0.1, random() * height, 14 + near * 40];
    svg += `<path d="M${n(x)} ${n(y)}l${n(-tall * slant)} ${n(tall)}" stroke="#e6eef8" stroke-width="${n(0.8 + near * 1.3)}" opacity="${(0.2 + near * 0.3).toFixed(2)}"/>`;
  }
  if (plan.elements.includes('storm')) {
    let [x, y] = [width * (plan.mirror ? 0.24 : 0.76), 0];
    let bolt = `M${n(x)} ${n(y)}`;
    while (y < height * plan.horizon) {
      x += between(random, -34, 34);
      y += between(random, 18, 52);
      bolt += `L${n(x)} ${n(y)}`;
    }
    svg += `<path d="${bolt}" stroke="#cfe0ff" stroke-width="13" opacity=".25" fill="none"/><path d="${bolt}" stroke="#f7faff" stroke-width="3.5" fill="none" stroke-linejoin="round"/>`;
  }
  return svg;
}

function flakes(canvas: Canvas, plan: Plan): void {
  const random = rng(plan.seed, 'flakes');
  const { width, height } = vectorSize(canvas);
  let svg =
    '<defs><radialGradient id="fl"><stop offset="0" stop-color="#fff"/><stop offset=".5" stop-color="#fff" stop-opacity=".8"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient></defs>';
  for (let i = 0; i < 230; i++) {
    const near = random() ** 2.2;
    svg += `<circle cx="${n(random() * width)}" cy="${n(random() * height)}" r="${n(2.2 + near * 8.5)}" fill="url(#fl)" opacity="${(0.9 - near * 0.45).toFixed(2)}"/>`;
  }
  paintVector(canvas, svg, 0);
}

function drift(canvas: Canvas, plan: Plan, petals: boolean): string {
  const random = rng(plan.seed, 'drift');
  const { width, height } = vectorSize(canvas);
  let svg = '';
  for (let i = 0; i < 46; i++) {
    const [x, y, s] = [random() * width, random() * height, between(random, 5, petals ? 9 : 13)];
    const paint = petals
      ? pick(random, ['#fbd3e0', '#f3aac4', '#fde8ee'])
      : pick(random, ['#d9722c', '#e9a23b', '#b5482a', '#f0c04f']);
    svg += `<path transform="translate(${n(x)} ${n(y)}) rotate(${n(random() * 360)})" d="M${n(-s)} 0Q0 ${n(-s * 0.75)} ${n(s)} 0Q0 ${n(s * 0.75)} ${n(-s)} 0Z" fill="${paint}" opacity=".9"/>`;
  }
  return svg;
}

/** Long thin strokes that curl with the wind. */
function gusts(canvas: Canvas, plan: Plan): string {
  const random = rng(plan.seed, 'gusts');
  const { width, height } = vectorSize(canvas);
  const side = plan.mirror ? -1 : 1;
  let d = '';
  for (let i = 0; i < 7; i++) {
    const [x, y, long] = [
      random() * width,
      height * between(random, 0.1, 0.85),
      between(random, 120, 260) * side,
    ];
    d += `M${n(x)} ${n(y)}q${n(long * 0.4)} ${n(-18)} ${n(long * 0.8)} 0`;
    d += i % 2 ? `t${n(long * 0.5)} -6` : `c${n(long * 0.2)} 12 ${n(long * 0.26)} -30 ${n(long * 0.1)} -26`;
  }
  return `<path d="${d}" fill="none" stroke="#fff" stroke-width="2.2" stroke-linecap="round" opacity=".4"/>`;
}

function fireflies(canvas: Canvas, plan: Plan): void {
  const random = rng(plan.seed, 'fireflies');
  for (let i = 0; i < 26; i++)
    glowAt(
      canvas,
      random() * canvas.width,
      canvas.height * between(random, plan.horizon - 0.05, 0.95),
      canvas.unit * between(random, 0.008, 0.02),
      [1, 0.92, 0.5],
    );
}

/** Motes of light that float through the air. */
function sparkles(canvas: Canvas, plan: Plan, palette: Palette, count: number): void {
  const random = rng(plan.seed, 'sparkles');
  const paints: [Rgb, ...Rgb[]] = [[1, 0.95, 0.75], [0.75, 0.95, 1], [1, 0.8, 0.95], palette.light];
  for (let i = 0; i < count; i++) {
    const size = random() ** 2.5;
    glowAt(
      canvas,
      random() * canvas.width,
      canvas.height * between(random, 0.12, 0.98),
      canvas.unit * (0.005 + size * 0.022),
      pick(random, paints),
    );
  }
}

function glowAt(canvas: Canvas, cx: number, cy: number, reach: number, paint: Rgb): void {
  const { width, height, rgb } = canvas;
  for (let y = Math.max(0, Math.floor(cy - reach)); y < Math.min(height, cy + reach); y++)
    for (let x = Math.max(0, Math.floor(cx - reach)); x < Math.min(width, cx + reach); x++) {
      const glow = smoothstep(1, 0, Math.hypot(x - cx, y - cy) / reach) ** 2.4;
      const o = (y * width + x) * 3;
      for (let c = 0; c < 3; c++)
        rgb[o + c] = (rgb[o + c] ?? 0) + (1 - (rgb[o + c] ?? 0)) * glow * (paint[c] ?? 1);
    }
}
