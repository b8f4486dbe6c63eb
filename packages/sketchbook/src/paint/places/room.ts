import type { Canvas } from '../../core/canvas.js';
import { clamp } from '../../core/colour.js';
import { Field, fbm, noiseOf } from '../../core/noise.js';
import { between, pick, rng } from '../../core/rng.js';
import type { Plan } from '../../plan/plan.js';
import type { Palette } from '../palette.js';
import { n, paintVector, vectorSize } from '../vector.js';

const WALLPAPERS: [[string, string], ...[string, string][]] = [
  ['#d9c7a0', '#cfba8f'],
  ['#a9bfae', '#9db5a3'],
  ['#c9a3a0', '#bf9592'],
  ['#93aabf', '#879fb6'],
  ['#d6b98c', '#ccac7c'],
];

/** A wall with a window on the hour, a picture or a shelf, and a wooden table. The sky seen through the window is the one painted before. */
export function paintRoom(canvas: Canvas, plan: Plan, palette: Palette): void {
  const random = rng(plan.seed, 'room');
  const { width, height } = vectorSize(canvas);
  const edge = height * plan.horizon;
  const [paper, stripe] = pick(random, WALLPAPERS);
  const side = plan.mirror ? 1 : -1;
  const ww = Math.min(width * 0.42, 400);
  const wh = Math.min(edge * 0.62, 440);
  const wx = width * (0.5 + side * 0.25) - ww / 2;
  const wy = edge * 0.14;
  const hole = `M0 0H${n(width)}V${n(edge + 6)}H0ZM${n(wx)} ${n(wy)}V${n(wy + wh)}H${n(wx + ww)}V${n(wy)}Z`;
  let wall = `<path d="${hole}" fill="${paper}"/>`;
  for (let x = 0; x < width; x += 46) {
    const blocked = x + 20 > wx - 4 && x < wx + ww + 4;
    const parts = blocked
      ? [
          [0, wy],
          [wy + wh, edge],
        ]
      : [[0, edge]];
    for (const [from = 0, to = 0] of parts)
      wall += `<rect x="${n(x)}" y="${n(from)}" width="18" height="${n(to - from)}" fill="${stripe}"/>`;
  }
  wall += `<rect x="0" y="${n(edge - 34)}" width="${n(width)}" height="44" fill="#8c6a4d" opacity=".9"/><rect x="0" y="${n(edge - 34)}" width="${n(width)}" height="5" fill="#fff" opacity=".18"/>`;
  paintVector(canvas, wall, 0.8);
  paintVector(
    canvas,
    windowFrame(wx, wy, ww, wh) + decoration(random, width * (0.5 - side * 0.27), edge),
    0.75,
  );
  dim(canvas, plan, palette, edge);
  paintTable(canvas, plan, palette);
  const lamp = `<defs><linearGradient id="beam" x1="0" y1="0" x2="${side < 0 ? 1 : -1}" y2="1"><stop offset="0" stop-color="#fff3cf" stop-opacity=".34"/><stop offset="1" stop-color="#fff3cf" stop-opacity="0"/></linearGradient></defs>`;
  if (!palette.dark)
    paintVector(
      canvas,
      `${lamp}<path d="M${n(wx)} ${n(wy)}H${n(wx + ww)}L${n(wx + ww - side * 380)} ${n(height)}H${n(wx - side * 380)}Z" fill="url(#beam)"/>`,
      0.5,
      0.55,
    );
}

function windowFrame(x: number, y: number, w: number, h: number): string {
  const paint = '#f6efdf';
  const bar = (bx: number, by: number, bw: number, bh: number) =>
    `<rect x="${n(bx)}" y="${n(by)}" width="${n(bw)}" height="${n(bh)}" fill="${paint}"/>`;
  const curtain = (cx: number, flip: number) =>
    `<path d="M${n(cx)} ${n(y - 30)}h${n(flip * 92)}Q${n(cx + flip * 66)} ${n(y + h * 0.55)} ${n(cx + flip * 16)} ${n(y + h * 0.72)}Q${n(cx + flip * 32)} ${n(y + h * 0.9)} ${n(cx + flip * 26)} ${n(y + h + 34)}H${n(cx - flip * 34)}Z" fill="#c9615a"/><path d="M${n(cx + flip * 20)} ${n(y - 30)}Q${n(cx + flip * 14)} ${n(y + h * 0.5)} ${n(cx + flip * 2)} ${n(y + h * 0.7)}M${n(cx + flip * 54)} ${n(y - 30)}Q${n(cx + flip * 40)} ${n(y + h * 0.45)} ${n(cx + flip * 8)} ${n(y + h * 0.7)}" stroke="#8f3a3c" stroke-width="4" fill="none" opacity=".5"/>`;
  return `${bar(x - 12, y - 12, w + 24, 14)}${bar(x - 12, y, 14, h)}${bar(x + w - 2, y, 14, h)}${bar(x + w / 2 - 5, y, 10, h)}${bar(x, y + h * 0.45, w, 10)}${bar(x - 26, y + h, w + 52, 20)}<rect x="${n(x - 26)}" y="${n(y + h + 20)}" width="${n(w + 52)}" height="7" fill="#5a4634" opacity=".35"/>${curtain(x - 14, 1)}${curtain(x + w + 14, -1)}<rect x="${n(x - 60)}" y="${n(y - 40)}" width="${n(w + 120)}" height="11" rx="5" fill="#6d4b34"/>`;
}

function decoration(random: () => number, x: number, edge: number): string {
  if (random() < 0.5) {
    const paint = pick(random, ['#4f8f8a', '#d1784f', '#5b6fa8']);
    return `<rect x="${n(x - 92)}" y="${n(edge * 0.2)}" width="184" height="150" fill="#5d4030"/><rect x="${n(x - 80)}" y="${n(edge * 0.2 + 12)}" width="160" height="126" fill="#f3e6c8"/><path d="M${n(x - 80)} ${n(edge * 0.2 + 138)}v-40l46 -44 38 32 30 -22 46 40v34Z" fill="${paint}"/><circle cx="${n(x + 42)}" cy="${n(edge * 0.2 + 42)}" r="16" fill="#f2b75b"/>`;
  }
  let books = '';
  for (let bx = x - 105; bx < x + 85; ) {
    const w = between(random, 13, 26);
    const tall = between(random, 62, 96);
    books += `<rect x="${n(bx)}" y="${n(edge * 0.42 - tall)}" width="${n(w)}" height="${n(tall)}" fill="${pick(random, ['#a8453e', '#3f6d8c', '#d0a04a', '#5d7f55', '#7b5a8c', '#e2d3b0'])}"/><rect x="${n(bx + 2)}" y="${n(edge * 0.42 - tall + 12)}" width="${n(w - 4)}" height="4" fill="#fff" opacity=".4"/>`;
    bx += w + 2;
  }
  return `<rect x="${n(x - 122)}" y="${n(edge * 0.42)}" width="244" height="14" fill="#71503a"/><rect x="${n(x - 122)}" y="${n(edge * 0.42 + 14)}" width="244" height="8" fill="#2b1c16" opacity=".25"/>${books}`;
}

/** Lamp light: the wall falls off from the middle, more so at night. */
function dim(canvas: Canvas, plan: Plan, palette: Palette, edge: number): void {
  const rows = Math.min(canvas.height, Math.ceil((edge / 1000) * canvas.unit) + 4);
  const deep = palette.dark ? 0.62 : 0.3;
  for (let y = 0; y < rows; y++)
    for (let x = 0; x < canvas.width; x++) {
      const i = y * canvas.width + x;
      if ((canvas.depth[i] ?? 1) > 0.9) continue;
      const far = Math.hypot(x / canvas.width - (plan.mirror ? 0.6 : 0.4), (y / canvas.height - 0.45) * 0.9);
      const light = clamp(1.06 - far * deep * 1.5 - (palette.dark ? 0.2 : 0), 0.2, 1.1);
      for (let c = 0; c < 3; c++)
        canvas.rgb[i * 3 + c] = (canvas.rgb[i * 3 + c] ?? 0) * (light * (palette.dark && c === 2 ? 0.82 : 1));
    }
}

function paintTable(canvas: Canvas, plan: Plan, palette: Palette): void {
  const { width, height, unit } = canvas;
  const noise = noiseOf(plan.seed, 'wood');
  const first = Math.round(plan.horizon * height);
  const field = new Field(Math.ceil(width / 3), Math.max(3, Math.ceil((height - first) / 1.5)), (u, v) => {
    const far = 1 / (0.5 + v);
    return fbm(noise, (u - 0.5) * (width / unit) * far * 2.6, v * 30 * far + 3, 3);
  });
  const light = palette.dark ? 0.72 : 1;
  for (let y = first; y < height; y++) {
    const v = (y - first) / (height - first);
    const plank = (v * 3.2) % 1;
    const gap = plank < 0.022 ? 0.62 : 1;
    for (let x = 0; x < width; x++) {
      const grain = field.at(x / width, v);
      const sheen = Math.exp(-(((x / width - (plan.mirror ? 0.7 : 0.3)) / 0.3) ** 2)) * 0.13 * (1 - v);
      const tone = (0.88 + grain * 0.22 - v * 0.16 + sheen + (Math.floor(v * 3.2) % 2) * 0.045) * gap * light;
      const i = y * width + x;
      canvas.rgb[i * 3] = clamp(0.71 * tone);
      canvas.rgb[i * 3 + 1] = clamp(0.47 * tone);
      canvas.rgb[i * 3 + 2] = clamp(0.29 * tone);
      canvas.depth[i] = 0.5 - 0.5 * v;
    }
  }
}
