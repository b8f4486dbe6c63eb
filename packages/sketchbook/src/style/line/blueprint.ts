import { blurPlane } from '../../core/blur.js';
import type { Canvas } from '../../core/canvas.js';
import { clamp, mix, smoothstep } from '../../core/colour.js';
import { fbm, Field, noiseOf } from '../../core/noise.js';
import { n, paintVector, vectorSize } from '../../paint/vector.js';
import { lightnessOf } from '../edges.js';
import { paperTile } from '../finish.js';
import type { StyleScene } from '../style.js';
import { distanceTo, innerDrawing, outlineMasks, shapesOf } from './outline.js';
import { calm, hatch, quantile, skyContours } from './tones.js';

const PAPER = [0.055, 0.225, 0.46] as const;
const WHITE = [0.955, 0.985, 1] as const;
const CYAN = [0.56, 0.83, 0.96] as const;
const LINE = '#dff3ff';

/** A construction drawing: white lines on Prussian blue with a grid, folds, centre lines, dimensions and a title block. */
export function blueprint(canvas: Canvas, { seed, plan }: StyleScene): void {
  const { width, height, unit, rgb } = canvas;
  const shapes = shapesOf(canvas);
  const { id, depth } = shapes;
  const light = lightnessOf(canvas);
  const masks = outlineMasks(canvas, shapes, 0.035);
  const limit = unit / 60;
  const subject = distanceTo(canvas, masks.subjects, limit);
  const ridge = distanceTo(canvas, masks.ridges, limit);
  const open = calm(canvas, masks.ridges);
  const contours = skyContours(canvas, depth, 0.045);
  const inSubject = (i: number) => (id[i] ?? 0) > 0;
  // Without a subject the landscape is what is drawn.
  const bare = !masks.subjects.includes(1);
  const measured = bare ? undefined : inSubject;
  const low = quantile(light, 0.03, measured);
  const high = Math.max(low + 0.2, quantile(light, 0.96, measured));
  const built = BUILT.has(plan.place);
  const edges = edgesOf(canvas, light, id, { subject: high - low, backdrop: built ? 0.5 : Infinity });
  for (let i = 0; i < light.length; i++) light[i] = clamp(((light[i] ?? 0) - low) / (high - low));
  const drawing = innerDrawing(canvas, light, Math.max(0.75, unit / 700), 34, 0.16);
  // Ripples and planks would fill the sheet: only drawing that stands alone is kept outside subjects, and what is built.
  const still = calm(canvas, drawing);
  // In what is built edges are drawn instead of darks, in subjects beside them.
  for (let i = 0; i < drawing.length; i++)
    if (inSubject(i) || built)
      drawing[i] = Math.max(inSubject(i) ? (drawing[i] ?? 0) : 0, (edges[i] ?? 0) / 255);
  blurPlane(light, width, height, unit / 160);
  canvas.check();
  const noise = noiseOf(seed, 'blueprint');
  const stain = new Field(64, 64, (u, v) => fbm(noise, u * 3, v * 3, 3));
  const tile = paperTile(seed);
  const strength = bare ? 1.7 : 1;
  const pitch = Math.max(3.5, unit / 105);
  const cell = unit / 40;
  const [thick, thin] = [Math.max(0.75, unit * 0.0019), Math.max(0.45, unit * 0.0009)];
  const folds = [0.34, 0.67].map((place) => place + stain.at(place, 0.5) * 0.04);
  for (let y = 0; y < height; y++) {
    if ((y & 31) === 0) canvas.check();
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      const far = depth[i] ?? 1;
      const own = inSubject(i);
      const grain = tile[(y & 255) * 256 + (x & 255)] ?? 0;
      const grid = Math.max(
        gridLine(x, cell) * 0.045,
        gridLine(y, cell) * 0.045,
        gridLine(x, cell * 5) * 0.09,
        gridLine(y, cell * 5) * 0.09,
      );
      const outline = clamp(thick - (subject[i] ?? limit) + 0.5);
      const contour =
        clamp(thin * (1.5 - far * 0.5) - (ridge[i] ?? limit) + 0.5) *
        (0.85 - far * 0.4) *
        (built ? 1 : 0.25 + 0.75 * (open[i] ?? 1));
      const sketch = smoothstep(0.25, 0.9, drawing[i] ?? 0);
      const inner = own
        ? sketch * 0.78
        : far > 0.97
          ? 0
          : built
            ? sketch * (0.66 - far * 0.36)
            : sketch * (0.42 - far * 0.3) * (still[i] ?? 1);
      const shade = own ? clamp(0.62 - (light[i] ?? 1)) : 0;
      const lines = hatch((x + y) / (pitch * Math.SQRT2), shade * 0.5, 0.7 / pitch) * 0.34;
      const body = own ? 0.06 : 0;
      const fold = folds.reduce(
        (sum, place) => sum + foldShade(x / width - place) + foldShade(y / height - place),
        0,
      );
      const u = x / width - 0.5;
      const v = y / height - 0.5;
      const tone = 1 + stain.at(x / width, y / height) * 0.09 + grain * 0.05 + fold - (u * u + v * v) * 0.36;
      const white = Math.max(outline, inner);
      const cyan = Math.max(
        Math.min(1, contour * strength),
        lines,
        grid + body,
        (contours[i] ?? 0) * 0.3 * strength,
      );
      for (let c = 0; c < 3; c++) {
        const paper = (PAPER[c] ?? 0) * tone;
        const drawn = mix(paper, CYAN[c] ?? 0, cyan);
        rgb[i * 3 + c] = clamp(mix(drawn, WHITE[c] ?? 0, white * (0.94 + grain * 0.08)));
      }
    }
  }
  const box = mainBox(canvas, id);
  paintVector(canvas, (box ? dimensions(canvas, box) : '') + sheetFrame(canvas, seed), 0, 0.86);
}

/** Places whose walls, windows and furniture are worth a line. */
const BUILT: ReadonlySet<StyleScene['plan']['place']> = new Set([
  'city',
  'village',
  'harbour',
  'room',
  'cafe',
  'stage',
  'studio',
]);

/** Edges between light and dark parts, 0 to 255; `range` is the range of lightness they are measured by. */
function edgesOf(
  { width, height, check }: Canvas,
  light: Float32Array,
  id: Uint8Array,
  range: { subject: number; backdrop: number },
): Uint8Array {
  const edges = new Uint8Array(width * height);
  for (let y = 1; y < height - 1; y++) {
    if ((y & 63) === 0) check();
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x;
      const whole = (id[i] ?? 0) > 0 ? range.subject : range.backdrop;
      const across = (light[i + 1] ?? 0) - (light[i - 1] ?? 0);
      const down = (light[i + width] ?? 0) - (light[i - width] ?? 0);
      edges[i] = Math.round(smoothstep(0.14, 0.4, Math.hypot(across, down) / whole) * 255);
    }
  }
  return edges;
}

/** 1 on a grid line of the given pitch, about one pixel wide. */
function gridLine(at: number, pitch: number): number {
  const away = Math.abs(at / pitch - Math.round(at / pitch)) * pitch;
  return clamp(1.1 - away);
}

/** A crease: lighter on one side, darker on the other. */
const foldShade = (away: number): number =>
  away > -0.02 && away < 0.02 ? (away < 0 ? -0.09 : 0.11) * (1 - Math.abs(away) / 0.02) : 0;

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The bounds, in pixels, of the subject with the largest area. */
function mainBox({ width }: Canvas, id: Uint8Array): Box | undefined {
  const boxes = new Map<number, Box & { area: number }>();
  for (let i = 0; i < id.length; i++) {
    const own = id[i] ?? 0;
    if (own === 0) continue;
    const [x, y] = [i % width, Math.floor(i / width)];
    const box = boxes.get(own);
    if (!box) boxes.set(own, { left: x, right: x, top: y, bottom: y, area: 1 });
    else {
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.bottom = y;
      box.area++;
    }
  }
  let best: (Box & { area: number }) | undefined;
  for (const box of boxes.values()) if (!best || box.area > best.area) best = box;
  return best;
}

/** Chain-dotted centre lines through the main subject, its width below and its height beside it, with ticks and arrows. */
function dimensions(canvas: Canvas, box: Box): string {
  const scale = 1000 / canvas.unit;
  const size = vectorSize(canvas);
  const [left, right] = [box.left * scale, box.right * scale];
  const [top, bottom] = [box.top * scale, box.bottom * scale];
  const [cx, cy] = [(left + right) / 2, (top + bottom) / 2];
  const below = Math.min(size.height - 64, bottom + 44);
  const onRight = right + 60 < size.width - 60 || left < 120;
  const beside = onRight ? Math.min(size.width - 52, right + 48) : left - 48;
  const [near, out] = onRight ? [right, 12] : [left, -12];
  const line = (d: string, width: number, dash = '') =>
    `<path d="${d}" fill="none" stroke="${LINE}" stroke-width="${width}"${dash && ` stroke-dasharray="${dash}"`}/>`;
  const arrow = (x: number, y: number, dx: number, dy: number) =>
    `<path d="M${n(x)} ${n(y)}l${n(dx * 17 - dy * 4.6)} ${n(dy * 17 + dx * 4.6)}l${n(dy * 9.2)} ${n(-dx * 9.2)}z" fill="${LINE}"/>`;
  const ticks = (from: number, to: number, make: (at: number) => string) => {
    let marks = '';
    for (let k = 1; k < 8; k++) marks += make(from + ((to - from) * k) / 8);
    return marks;
  };
  return [
    line(
      `M${n(cx)} ${n(Math.max(40, top - 56))}V${n(Math.min(size.height - 44, bottom + 70))}`,
      1.7,
      '26 7 4 7',
    ),
    line(
      `M${n(Math.max(40, left - 56))} ${n(cy)}H${n(Math.min(size.width - 40, right + 56))}`,
      1.7,
      '26 7 4 7',
    ),
    `<circle cx="${n(cx)}" cy="${n(cy)}" r="9" fill="none" stroke="${LINE}" stroke-width="1.7"/>`,
    line(`M${n(left)} ${n(bottom + 8)}V${n(below + 12)}M${n(right)} ${n(bottom + 8)}V${n(below + 12)}`, 1.5),
    line(`M${n(left)} ${n(below)}H${n(right)}`, 1.9),
    arrow(left, below, 1, 0),
    arrow(right, below, -1, 0),
    line(
      ticks(left, right, (at) => `M${n(at)} ${n(below - 5)}v10`),
      1.3,
    ),
    line(
      `M${n(near + out)} ${n(top)}H${n(beside + out)}M${n(near + out)} ${n(bottom)}H${n(beside + out)}`,
      1.5,
    ),
    line(`M${n(beside)} ${n(top)}V${n(bottom)}`, 1.9),
    arrow(beside, top, 0, 1),
    arrow(beside, bottom, 0, -1),
    line(
      ticks(top, bottom, (at) => `M${n(beside - 5)} ${n(at)}h10`),
      1.3,
    ),
  ].join('');
}

/** A double border with zone ticks, and a title block of empty fields. */
function sheetFrame(canvas: Canvas, seed: number): string {
  const { width, height } = vectorSize(canvas);
  const [outer, inner] = [16, 26];
  const zone = 125;
  let ticks = '';
  for (let x = zone; x < width - 40; x += zone)
    ticks += `M${n(x)} ${outer}v10M${n(x)} ${n(height - inner)}v10`;
  for (let y = zone; y < height - 40; y += zone)
    ticks += `M${outer} ${n(y)}h10M${n(width - inner)} ${n(y)}h10`;
  const [w, h] = [Math.min(210, width * 0.3), 62];
  const [x, y] = [width - inner - w, height - inner - h];
  const split = 0.58 + (seed % 5) * 0.02;
  const fields = `M${n(x)} ${n(y + 22)}h${n(w)}M${n(x)} ${n(y + 42)}h${n(w * split)}M${n(x + w * split)} ${n(y + 22)}v40M${n(x + w * 0.3)} ${n(y + 22)}v40`;
  const strokes = [
    [0.04, 11, 0.5],
    [0.04, 32, 0.18],
    [0.34, 32, 0.16],
    [0.04, 52, 0.14],
    [0.34, 52, 0.2],
  ] as const;
  const marks = strokes
    .map(
      ([u, v, long]) =>
        `<path d="M${n(x + u * w)} ${n(y + v)}h${n(long * w)}" stroke-width="3" stroke-opacity=".6"/>`,
    )
    .join('');
  const cx = x + w * (split + (1 - split) / 2);
  return `<g fill="none" stroke="${LINE}"><rect x="${outer}" y="${outer}" width="${n(width - 2 * outer)}" height="${n(height - 2 * outer)}" stroke-width="1.4"/><rect x="${inner}" y="${inner}" width="${n(width - 2 * inner)}" height="${n(height - 2 * inner)}" stroke-width="3"/><path d="${ticks}" stroke-width="1.4"/><rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${h}" fill="#0d3a76" stroke-width="2.4"/><path d="${fields}" stroke-width="1.5"/>${marks}<circle cx="${n(cx)}" cy="${n(y + 42)}" r="11" stroke-width="1.6"/><path d="M${n(cx - 16)} ${n(y + 42)}h32M${n(cx)} ${n(y + 26)}v32" stroke-width="1.2"/></g>`;
}
