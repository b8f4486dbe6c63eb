import { blurPlane } from '../../core/blur.js';
import type { Canvas } from '../../core/canvas.js';
import { clamp, mix, mixRgb, smoothstep } from '../../core/colour.js';
import { between, rng } from '../../core/rng.js';
import { BOATS, SWIMMERS } from '../../lexicon/habits.js';
import type { Plan, PlannedSubject } from '../../plan/plan.js';
import { layShadow } from './shadow.js';
import type { Palette } from '../palette.js';
import { litHex } from '../palette.js';
import { tuft } from '../plants.js';
import type { Sprite } from './sprite.js';
import { makeSprite } from './sprite.js';
import { n, paintVector, vectorSize } from '../vector.js';

/** Floating birds whose drawing has legs, which the water hides. */
const WADERS = new Set(['duck', 'goose']);

/** Subjects that are part of the landscape and take its light fully. */
const SCENERY = /tree|palm|cactus|house|hut|castle|church|mountain|volcano|rock|tent|plant/;

/** Paints all subjects back to front; `done` is called after each with the share finished. */
export function paintSubjects(
  canvas: Canvas,
  plan: Plan,
  palette: Palette,
  done: (share: number) => void,
): void {
  plan.subjects.forEach((subject, index) => {
    canvas.check();
    paintSubject(canvas, plan, palette, subject, Math.min(254, index + 1));
    done((index + 1) / plan.subjects.length);
  });
  if (['meadow', 'forest', 'mountains'].includes(plan.place) && plan.elements.includes('grass'))
    grassOverFeet(canvas, plan, palette);
}

function paintSubject(
  canvas: Canvas,
  plan: Plan,
  palette: Palette,
  subject: PlannedSubject,
  id: number,
): void {
  const swimmer = SWIMMERS.has(subject.concept);
  const island = subject.footing === 'float' && !BOATS.has(subject.concept) && !swimmer;
  const sprite = makeSprite(subject, plan.art, canvas.unit);
  const left = Math.round(subject.x * canvas.width - sprite.width / 2);
  const floating = subject.footing === 'float' && !island;
  const sink = floating
    ? Math.round(
        (sprite.height - 2 * sprite.pad) * (swimmer ? 0.16 : WADERS.has(subject.concept) ? 0.21 : 0.06),
      )
    : 0;
  const feet = Math.round(subject.y * canvas.height);
  const top = feet - sprite.height + sprite.pad + sink;
  if (island) rock(canvas, plan, palette, subject);
  if (subject.footing === 'ground' || subject.footing === 'table' || island)
    layShadow(canvas, plan, palette, sprite, left, top, feet);
  if (floating) reflect(canvas, sprite, palette, left, feet, plan.seed);
  blit(canvas, plan, palette, subject, sprite, left, top, floating ? feet : canvas.height, id);
  if (floating) ripples(canvas, plan, palette, subject);
}

/** A subject under the light of the scene: tinted, shaded away from the light, rimmed towards it, hazed by distance. */
function blit(
  canvas: Canvas,
  plan: Plan,
  palette: Palette,
  subject: PlannedSubject,
  sprite: Sprite,
  left: number,
  top: number,
  cut: number,
  id: number,
): void {
  const { width, height, pixels } = sprite;
  const soft = new Float32Array(width * height);
  for (let i = 0; i < soft.length; i++) soft[i] = (pixels[i * 4 + 3] ?? 0) / 255;
  const radius = Math.max(1, Math.min(width, height) * 0.022);
  blurPlane(soft, width, height, radius);
  const side = plan.light.x > subject.x ? 1 : -1;
  const shift = Math.round(radius * 1.3);
  const air = subject.footing === 'air' ? 0.1 : 0.03;
  const water = plan.place === 'underwater';
  const haze = clamp(
    air + subject.depth * 0.16 + (plan.elements.includes('fog') ? 0.16 : 0) + (water ? 0.14 : 0),
    0,
    0.4,
  );
  const far = water ? [0.1, 0.45, 0.62] : palette.haze;
  const indoors = plan.place === 'room' || plan.place === 'space';
  const tint = indoors
    ? [1, 0.98, 0.95]
    : water
      ? [0.86, 0.98, 1.02]
      : SCENERY.test(subject.concept)
        ? mixRgb(palette.subject, palette.ground, 0.5)
        : palette.subject;
  const rim = indoors ? 0.22 : palette.dark ? 0.34 : 0.42;
  for (let y = 0; y < height; y++) {
    const py = top + y;
    if (py < 0 || py >= Math.min(cut, canvas.height)) continue;
    for (let x = 0; x < width; x++) {
      const px = left + x;
      if (px < 0 || px >= canvas.width) continue;
      const p = (y * width + x) * 4;
      const alpha = (pixels[p + 3] ?? 0) / 255;
      if (alpha < 0.004) continue;
      const toward = sample(soft, width, height, x + side * shift, y - shift);
      const away = sample(soft, width, height, x - side * shift, y + shift);
      const edge = clamp(1 - toward) * smoothstep(0.3, 1, alpha) * rim;
      const shade =
        1 -
        clamp(1 - away) * 0.36 -
        (y / height) * 0.1 +
        (1 - y / height) * 0.04 +
        side * (x / width - 0.5) * 0.14;
      const i = py * canvas.width + px;
      for (let c = 0; c < 3; c++) {
        const own = (pixels[p + c] ?? 0) / 255 / alpha;
        let paint = own * (tint[c] ?? 1) * shade;
        paint += (1 - paint) * edge * (palette.light[c] ?? 1);
        paint = mix(paint, far[c] ?? 0, haze);
        canvas.rgb[i * 3 + c] = mix(canvas.rgb[i * 3 + c] ?? 0, clamp(paint), alpha);
      }
      if (alpha > 0.5) {
        canvas.depth[i] = clamp(subject.depth);
        canvas.id[i] = id;
      }
    }
  }
}

const sample = (plane: Float32Array, width: number, height: number, x: number, y: number): number =>
  x < 0 || y < 0 || x >= width || y >= height ? 0 : (plane[y * width + x] ?? 0);

function reflect(
  canvas: Canvas,
  sprite: Sprite,
  palette: Palette,
  left: number,
  feet: number,
  seed: number,
): void {
  const random = rng(seed, 'wobble');
  const phase = random() * 6;
  const { width, height, pixels, pad } = sprite;
  const water = palette.dark ? 0.6 : 0.8;
  for (let y = 0; y < (height - pad) * 0.75; y++) {
    const py = feet + y;
    if (py >= canvas.height) break;
    const source = height - pad - Math.round(y * 1.25) - 2;
    if (source < 0) break;
    const sway = Math.sin(y * 0.21 + phase) * (1.5 + y * 0.045) + Math.sin(y * 0.083) * y * 0.03;
    const fade = 0.5 * (1 - y / (height * 0.75)) * (0.72 + 0.28 * Math.sin(y * 0.5 + phase * 2));
    for (let x = 0; x < width; x++) {
      const px = left + x;
      const sx = Math.round(x + sway);
      if (px < 0 || px >= canvas.width || sx < 0 || sx >= width) continue;
      const p = (source * width + sx) * 4;
      const alpha = ((pixels[p + 3] ?? 0) / 255) * fade;
      if (alpha <= 0.004) continue;
      const o = (py * canvas.width + px) * 3;
      for (let c = 0; c < 3; c++) {
        const own = (pixels[p + c] ?? 0) / Math.max(1, pixels[p + 3] ?? 1);
        canvas.rgb[o + c] = mix(canvas.rgb[o + c] ?? 0, own * (palette.subject[c] ?? 1) * water, alpha);
      }
    }
  }
}

function ripples(canvas: Canvas, plan: Plan, palette: Palette, subject: PlannedSubject): void {
  const { width, height } = vectorSize(canvas);
  const random = rng(plan.seed, 'ripples');
  const [x, y, size] = [subject.x * width, subject.y * height, subject.size * 1000];
  let svg = '';
  for (let i = 0; i < 7; i++) {
    const w = size * between(random, 0.12, 0.5) * (1 - i * 0.07);
    const cx = x + between(random, -0.35, 0.35) * size;
    const cy = y + 1 + i * i * size * 0.0042 + i * 2;
    svg += `<path d="M${n(cx - w)} ${n(cy)}Q${n(cx)} ${n(cy + 5)} ${n(cx + w)} ${n(cy)}Q${n(cx)} ${n(cy + 9)} ${n(cx - w)} ${n(cy)}Z" fill="${litHex(palette, '#ffffff', 0.3)}" opacity="${(0.5 - i * 0.055).toFixed(2)}"/>`;
  }
  paintVector(canvas, svg, subject.depth);
}

/** A little island, so that a lighthouse or a cat at sea has somewhere to stand. */
function rock(canvas: Canvas, plan: Plan, palette: Palette, subject: PlannedSubject): void {
  const { width, height } = vectorSize(canvas);
  const random = rng(plan.seed, 'island');
  const [x, y, w] = [subject.x * width, subject.y * height, Math.max(110, subject.size * 480)];
  const point = (u: number, v: number) => `${n(x + u * w)} ${n(y + v * w)}`;
  const bump = () => between(random, -0.03, 0.03);
  const right = plan.light.x > 0.5 ? 1 : -1;
  const outline = `M${point(-1, 0.2)}L${point(-0.86, 0.04 + bump())}L${point(-0.6, 0.03 + bump())}L${point(-0.46, -0.05)}L${point(0.42, -0.06)}L${point(0.6, 0.02 + bump())}L${point(0.82, 0.05 + bump())}L${point(1, 0.2)}Q${point(0, 0.3)} ${point(-1, 0.2)}Z`;
  const svg = `<ellipse cx="${n(x)}" cy="${n(y + w * 0.24)}" rx="${n(w * 1.12)}" ry="${n(w * 0.09)}" fill="#0b2236" opacity=".35"/><path d="${outline}" fill="${litHex(palette, '#77706c', 0.05)}"/><path d="M${point(right * 0.42, -0.06)}L${point(right * 0.6, 0.02)}L${point(right * 0.82, 0.05)}L${point(right, 0.2)}L${point(right * 0.6, 0.17)}L${point(right * 0.3, 0.04)}Z" fill="${litHex(palette, '#b3a596', 0.05)}"/><path d="M${point(-0.5, -0.04)}Q${point(0, -0.12)} ${point(0.46, -0.05)}L${point(0.3, 0.03)}L${point(0.1, -0.01)}L${point(-0.12, 0.04)}L${point(-0.3, 0)}Z" fill="${litHex(palette, '#6d944f', 0.05)}"/><path d="M${point(-1.06, 0.21)}Q${point(-0.5, 0.29)} ${point(0, 0.27)}T${point(1.06, 0.21)}Q${point(0.5, 0.35)} ${point(0, 0.33)}T${point(-1.06, 0.21)}Z" fill="#fff" opacity="${palette.dark ? 0.28 : 0.6}"/>`;
  paintVector(canvas, svg, subject.depth + 0.01);
}

function grassOverFeet(canvas: Canvas, plan: Plan, palette: Palette): void {
  const random = rng(plan.seed, 'feet');
  const { width, height } = vectorSize(canvas);
  const autumn = plan.season === 'autumn';
  let svg = '';
  for (const subject of plan.subjects) {
    if (subject.footing !== 'ground') continue;
    const reach = subject.size * 520;
    for (let i = 0; i < 34; i++) {
      const paint = autumn ? ['#7d5a28', '#a5823a', '#8a6a30'] : ['#3f7438', '#5a9346', '#7bab52'];
      const x = subject.x * width + between(random, -1, 1) * reach;
      svg += tuft(
        random,
        litHex(palette, paint[i % 3] ?? '#3f7438', 0),
        x,
        subject.y * height + between(random, 3, 12),
        13 + subject.size * 22 * random(),
        3,
      );
    }
  }
  paintVector(canvas, svg, 0.1);
}
