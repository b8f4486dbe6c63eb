import { blurPlane } from '../../core/blur.js';
import type { Canvas } from '../../core/canvas.js';
import type { Rgb } from '../../core/colour.js';
import { clamp, fromOklab, mix, toOklab } from '../../core/colour.js';
import { rng } from '../../core/rng.js';
import { paperTile } from '../finish.js';
import { darkMarks } from '../marks.js';
import type { StyleScene } from '../style.js';
import { softenSeams } from './label-map.js';
import type { Piece } from './pieces.js';
import { piecesOf } from './pieces.js';

/** What eyes and mouths are drawn with. */
const INK: Rgb = [0.16, 0.13, 0.17];

/** Sheets of coloured paper laid over each other: flat cut shapes, soft shadows between them, fibres and pale cut edges. */
export function paperCut(canvas: Canvas, scene: StyleScene): void {
  const { seed, plan } = scene;
  const { width, height, unit, rgb } = canvas;
  const marks = darkMarks(canvas);
  const { labels, pieces } = piecesOf(canvas, seed, {
    sheets: 6,
    colours: { sky: 7, ground: 4, subject: 8 },
    apart: { sky: 0.06, ground: 0.13, subject: 0.085 },
    least: { sky: 0.0022, ground: 0.0004, subject: 0.00005 },
    wave: 0.12,
  });
  scatter(canvas, scene, labels, pieces);
  const colours = pieces.map((piece) => paper(piece));
  const sheets = Math.max(1, ...pieces.map(({ sheet }) => sheet));
  const lift = pieces.map(({ sheet, rank, id }) => sheet + (id > 0 ? 0.9 + rank * 0.22 : rank * 0.3));
  const top = new Float32Array(width * height);
  for (let i = 0; i < top.length; i++) top[i] = lift[labels[i] ?? 0] ?? 0;
  const wide = top.slice();
  const tight = top.slice();
  canvas.check();
  blurPlane(wide, width, height, unit / 75);
  canvas.check();
  blurPlane(tight, width, height, unit / 330);
  canvas.check();
  const toward = [plan.light.x - 0.5, plan.light.y - 0.75] as const;
  const length = Math.hypot(...toward) || 1;
  const [lx, ly] = [toward[0] / length, toward[1] / length];
  const fall = unit * 0.011;
  const tile = paperTile(seed);
  const fibres = fibreTile(seed);
  const edge = Math.max(1, Math.round(unit / 800));
  const [ex, ey] = [Math.round(lx * edge * 1.3), Math.round(ly * edge * 1.3)];
  for (let y = 0; y < height; y++) {
    if ((y & 31) === 0) canvas.check();
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      const label = labels[i] ?? 0;
      const own = lift[label] ?? 0;
      const sx = clamp(Math.round(x + lx * fall), 0, width - 1);
      const sy = clamp(Math.round(y + ly * fall), 0, height - 1);
      const cast = clamp(((wide[sy * width + sx] ?? 0) - own) * 0.6) * 0.46;
      const nx = clamp(Math.round(x + lx * fall * 0.25), 0, width - 1);
      const ny = clamp(Math.round(y + ly * fall * 0.25), 0, height - 1);
      const contact = clamp(((tight[ny * width + nx] ?? 0) - own) * 0.9) * 0.34;
      const shadow = 1 - cast - contact * (1 - cast);
      const lit = clamp(y + ey, 0, height - 1) * width + clamp(x + ex, 0, width - 1);
      const cut = own > (top[lit] ?? own) + 0.1 ? 0.26 : 0;
      const spot = ((y & 255) << 8) + (x & 255);
      // Each sheet is turned differently, so that fibres do not run on from one to the next.
      const turned = (((x * 3 + label * 57) & 255) << 8) + ((y + label * 91) & 255);
      const texture = 1 + (tile[spot] ?? 0) * 0.035 + (fibres[turned] ?? 0) * 0.045;
      const slope = 1.035 - 0.07 * (y / height) + 0.015 * (own / sheets);
      const colour = colours[label] ?? [1, 1, 1];
      const mark = ((marks[i] ?? 0) / 255) * 0.9;
      for (let c = 0; c < 3; c++) {
        const tint = c === 2 ? 1 - (1 - shadow) * 0.82 : shadow;
        const flat = mix(colour[c] ?? 0, INK[c] ?? 0, mark) * texture * slope;
        rgb[i * 3 + c] = clamp((flat + (1 - flat) * cut) * tint);
      }
    }
  }
  softenSeams(canvas, labels);
}

/** Punched paper dots: snow over everything while it falls, stars in a clear night sky. */
function scatter(
  canvas: Canvas,
  { seed, plan, palette }: StyleScene,
  labels: Uint16Array,
  pieces: Piece[],
): void {
  const { width, height, unit } = canvas;
  const snow = plan.elements.includes('snowfall');
  const indoors = plan.place === 'room' || plan.place === 'cafe' || plan.place === 'underwater';
  const stars = palette.dark && !indoors && !plan.elements.includes('rain');
  if (!snow && !stars) return;
  const random = rng(seed, 'dots');
  const label = pieces.length;
  const sheet = Math.max(...pieces.map((piece) => piece.sheet));
  pieces.push({
    sheet: snow ? sheet : 1,
    id: 0,
    rank: snow ? 4 : 1,
    colour: snow ? [0.95, 0.97, 1] : [1, 0.95, 0.78],
  });
  const count = Math.round((snow ? 90 : 60) * ((width * height) / (unit * unit)));
  for (let dot = 0; dot < count; dot++) {
    const [cx, cy] = [random() * width, random() * height * (snow ? 1 : 0.7)];
    const r = unit * (snow ? 0.0035 + random() ** 2 * 0.006 : 0.002 + random() ** 3 * 0.004);
    const under = pieces[labels[Math.floor(cy) * width + Math.floor(cx)] ?? 0];
    if (!snow && under?.sheet !== 0) continue;
    // Faces stay free of snow, but for a little.
    if ((under?.id ?? 0) > 0 && random() < 0.75) continue;
    for (let y = Math.max(0, Math.ceil(cy - r)); y <= Math.min(height - 1, cy + r); y++)
      for (let x = Math.max(0, Math.ceil(cx - r)); x <= Math.min(width - 1, cx + r); x++)
        if ((x - cx) ** 2 + (y - cy) ** 2 <= r * r) labels[y * width + x] = label;
  }
}

/** The colour of the sheet a piece is cut from: richer than the painted mean, away from grey and from the extremes. */
function paper({ colour, id }: Piece): Rgb {
  const [l, a, b] = toOklab(colour);
  const chroma = Math.hypot(a, b);
  const wanted = chroma < 0.015 ? chroma : Math.min(0.21, 0.028 + chroma * (id > 0 ? 1.16 : 1.28));
  const gain = chroma > 1e-4 ? wanted / chroma : 1;
  return fromOklab([clamp(0.5 + (l - 0.5) * 1.12 + 0.03, 0.2, 0.965), a * gain, b * gain]);
}

/** Short fibres from -1 to 1 on a tile of 256 x 256. */
function fibreTile(seed: number): Float32Array {
  const random = rng(seed, 'fibres');
  const tile = new Float32Array(65536);
  for (let fibre = 0; fibre < 900; fibre++) {
    let [x, y, angle] = [random() * 256, random() * 256, random() * 6.3];
    const tone = random() < 0.5 ? -0.7 : 0.9;
    for (let step = 0; step < 16; step++) {
      tile[((y & 255) << 8) + (x & 255)] = tone;
      angle += (random() - 0.5) * 0.5;
      x += Math.cos(angle) + 256;
      y += Math.sin(angle) + 256;
    }
  }
  return tile;
}
